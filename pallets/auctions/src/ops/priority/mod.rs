//! Priority auctions: what the calls share.

mod books;
mod commit;
mod reveal;
mod withdraw;

use crate::{types::unexpected, Commitment, Commitments, Config, Error, HoldReason, Pallet};
use frame_support::{
	ensure,
	traits::{
		fungibles::hold::Mutate as _,
		tokens::{Fortitude, Precision, Restriction},
	},
};
use frame_system::pallet_prelude::BlockNumberFor;
use quoin_math::{
	vault::window::{Phase, Windows},
	MathError,
};
use quoin_primitives::{
	Amount, Balance, Bps, RedemptionQueue, RequestId, Seconds, VaultId, WindowIndex,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _, Zero},
	DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// What a bidder commits to: Blake2-256 of the SCALE encoding of genesis hash, vault, window, request, bidder,
	/// shares, level and salt, one after the other, integers of fixed length.
	///
	/// Nobody can copy a commitment: another chain, window, request or account has another hash for it.
	pub fn bid_hash(
		vault: VaultId,
		window: WindowIndex,
		request: RequestId,
		bidder: &T::AccountId,
		shares: Balance,
		level: Bps,
		salt: [u8; 32],
	) -> H256 {
		// Never pruned.
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		BlakeTwo256::hash_of(&(genesis, vault, window, request, bidder, shares, level, salt))
	}

	pub(crate) fn commitment_of(
		vault: VaultId,
		request: RequestId,
	) -> Result<Commitment<T::AccountId>, Error<T>> {
		Commitments::<T>::get(vault, request).ok_or(Error::<T>::NoCommitment)
	}

	/// What is possible now in the auction of a commitment's window.
	fn phase_now(vault: VaultId, window: WindowIndex) -> Result<Phase, DispatchError> {
		let windows = T::Queue::windows(vault)?;
		Ok(windows.phase(window, Self::now()).map_err(windows_fail::<T>)?)
	}

	/// Which window is open.
	pub(crate) fn open_window(windows: &Windows, now: Seconds) -> Result<WindowIndex, Error<T>> {
		windows.index(now).map_err(windows_fail::<T>)
	}

	fn hold_bond(bidder: &T::AccountId, bond: &Amount) -> DispatchResult {
		if bond.amount == 0 {
			return Ok(());
		}
		T::Holds::hold(bond.asset, &Self::bid_reason(), bidder, bond.amount)
			.map_err(|_| Error::<T>::BondNotCovered.into())
	}

	fn release_bond(commitment: &Commitment<T::AccountId>) -> DispatchResult {
		let Commitment { bidder, asset, bond, .. } = commitment;
		if *bond == 0 {
			return Ok(());
		}
		let reason = Self::bid_reason();
		T::Holds::release(*asset, &reason, bidder, *bond, Precision::Exact)?;
		Ok(())
	}

	/// Gives a bond to all who have shares of the vault.
	fn lose_bond(vault: VaultId, commitment: &Commitment<T::AccountId>) -> DispatchResult {
		let Commitment { bidder, asset, bond, .. } = commitment;
		if *bond == 0 {
			return Ok(());
		}
		let moved = T::Holds::transfer_on_hold(
			*asset,
			&Self::bid_reason(),
			bidder,
			&T::Queue::account(vault),
			*bond,
			Precision::Exact,
			Restriction::Free,
			// A freeze of the bidder's account does not keep what was lost.
			Fortitude::Force,
		)?;
		ensure!(moved == *bond, unexpected::<T>());
		T::Queue::gained(vault, moved)
	}

	/// Why bonds are held.
	pub(crate) fn bid_reason() -> T::RuntimeHoldReason {
		HoldReason::Bid.into()
	}
}

/// The queue has windows of some length, and there is no moment at which they cannot be counted.
fn windows_fail<T: Config>(_: MathError) -> Error<T> {
	unexpected::<T>()
}
