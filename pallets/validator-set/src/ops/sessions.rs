//! The sets of sessions to come, and what is remembered of sessions gone by.

use crate::pallet::*;
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::traits::Get;
use pallet_session::historical;
use sp_runtime::traits::Convert;
use sp_staking::{offence::OffenceSeverity, SessionIndex};

/// At most so many membership roots are pruned at the start of a session: the one that has become
/// too old, and one more, so that a shorter `SessionHistory` is caught up with step by step.
pub const PRUNED_PER_SESSION: SessionIndex = 2;

/// There is nothing to identify a validator by but its account.
pub struct Identification<T>(PhantomData<T>);

impl<T: frame_system::Config> Convert<T::AccountId, Option<()>> for Identification<T> {
	fn convert(_: T::AccountId) -> Option<()> {
		Some(())
	}
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::plan()
	}

	fn start_session(index: SessionIndex) {
		Self::keep_ejected_disabled();
		Self::prune_history(index);
	}

	fn end_session(_: SessionIndex) {}
}

impl<T: Config> historical::SessionManager<T::AccountId, ()> for Pallet<T> {
	fn new_session(_: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		Self::plan().map(|set| set.into_iter().map(|who| (who, ())).collect())
	}

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index)
	}

	fn end_session(_: SessionIndex) {}
}

impl<T: Config> Pallet<T> {
	/// The set of the session being planned, or `None` when it has the accounts and keys of the
	/// session that starts now, which the session pallet still calls queued.
	///
	/// Without keys, a validator must not be in what is returned: it would count in the membership
	/// root but not in the session, and no proof of that session would be accepted.
	fn plan() -> Option<Vec<T::AccountId>> {
		let planned: Vec<_> = Validators::<T>::get()
			.into_iter()
			.filter_map(|who| {
				let keys = pallet_session::Pallet::<T>::load_keys(&who)?;
				Some((who, keys))
			})
			.collect();
		if planned.is_empty() || planned == pallet_session::QueuedKeys::<T>::get() {
			return None;
		}
		Some(planned.into_iter().map(|(who, _)| who).collect())
	}

	/// The session pallet forgets who is disabled whenever the active set changes, which may happen
	/// before the ejected have left it.
	fn keep_ejected_disabled() {
		let mut ejected = Ejected::<T>::get();
		if ejected.is_empty() {
			return;
		}
		let active = pallet_session::Validators::<T>::get();
		ejected.retain(|who| active.contains(who));
		for who in &ejected {
			// The highest severity: no later offender takes their place among the disabled.
			pallet_session::Pallet::<T>::report_offence(
				who.clone(),
				OffenceSeverity::max_severity(),
			);
		}
		Ejected::<T>::put(ejected);
	}

	/// `index` is the session that starts.
	fn prune_history(index: SessionIndex) {
		let Some((first, _)) = historical::StoredRange::<T>::get() else { return };
		// Saturation: the first sessions have no history to prune; session numbers end long after
		// the sun does.
		let keep_from = index.saturating_sub(T::SessionHistory::get());
		let up_to = keep_from.min(first.saturating_add(PRUNED_PER_SESSION));
		if up_to > first {
			historical::Pallet::<T>::prune_up_to(up_to);
		}
	}
}
