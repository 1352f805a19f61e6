//! Proofs that somebody has a key in a session.
//!
//! `pallet-session` proves membership in the running session with the keys that are set now, which act two sessions
//! later. A validator that sets new keys would have no proof against the ones it signs with, and could break any proof
//! on its way into a block. Here it is the keys that act which count, and the root that was stored for the session.

use crate::pallet::*;
use alloc::vec::Vec;
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::KeyOwnerProofSystem,
};
use pallet_session::{
	historical::{self, IdentificationTuple},
	CurrentIndex, NextKeys, QueuedKeys,
};
use sp_runtime::{DispatchError, KeyTypeId};
use sp_session::MembershipProof;

impl<T: Config, D: AsRef<[u8]>> KeyOwnerProofSystem<(KeyTypeId, D)> for Pallet<T> {
	type Proof = MembershipProof;
	type IdentificationTuple = IdentificationTuple<T>;

	/// Of the running session.
	fn prove(key: (KeyTypeId, D)) -> Option<MembershipProof> {
		for_now(|| {
			for (who, keys) in RunningKeys::<T>::get() {
				NextKeys::<T>::insert(who, keys);
			}
			historical::Pallet::<T>::prove(key)
		})
	}

	/// Of any session whose root is stored, the running one included.
	fn check_proof(key: (KeyTypeId, D), proof: MembershipProof) -> Option<IdentificationTuple<T>> {
		// The root of the next session is stored too, and pruning may lag behind.
		let current = CurrentIndex::<T>::get();
		if proof.session > current || !Self::is_provable(proof.session) {
			return None;
		}
		if proof.session != current {
			return historical::Pallet::<T>::check_proof(key, proof);
		}
		for_now(|| {
			// As of a session gone by, for which the stored root counts.
			CurrentIndex::<T>::mutate(|index| *index = index.saturating_add(1));
			historical::Pallet::<T>::check_proof(key, proof)
		})
	}
}

/// What `work` finds out. Whatever it changes is taken back.
fn for_now<Found>(work: impl FnOnce() -> Option<Found>) -> Option<Found> {
	let found = with_transaction(|| TransactionOutcome::Rollback(Ok::<_, DispatchError>(work())));
	found.ok().flatten()
}

impl<T: Config> Pallet<T> {
	/// The keys of the session that starts, which the session pallet still calls queued.
	pub(crate) fn remember_keys() {
		let keys: Vec<_> = QueuedKeys::<T>::get();
		if RunningKeys::<T>::get() != keys {
			RunningKeys::<T>::put(keys);
		}
	}
}
