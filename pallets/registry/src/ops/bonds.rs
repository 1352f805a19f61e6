//! The bonds of insurers.

use crate::{Bond, Bonds, Config, Error, Event, HoldReason, Pallet};
use frame_support::{
	ensure,
	traits::{
		fungibles::hold::Mutate as _,
		tokens::{Fortitude, Precision, Restriction},
	},
};
use quoin_primitives::{AttestationKind, Balance, QUSD};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_post_bond(insurer: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		Self::accreditation_for(&insurer, AttestationKind::Insurance)?;
		let bond = Bonds::<T>::get(&insurer).with_posted::<T>(amount)?;

		Bonds::<T>::insert(&insurer, bond);
		T::Holds::hold(QUSD, &Self::bond_reason(), &insurer, amount)
			.map_err(|_| Error::<T>::BondNotCovered)?;
		Self::deposit_event(Event::BondPosted { insurer, amount });
		Ok(())
	}

	pub(crate) fn do_withdraw_bond(insurer: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let bond = Bonds::<T>::get(&insurer).with_withdrawn::<T>(amount)?;

		Self::write_bond(&insurer, bond);
		T::Holds::release(QUSD, &Self::bond_reason(), &insurer, amount, Precision::Exact)?;
		Self::deposit_event(Event::BondWithdrawn { insurer, amount });
		Ok(())
	}

	/// Moves exactly `amount` of what is held to `to`. Whoever calls this has booked it.
	pub(crate) fn pay_from_hold(
		insurer: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<(), DispatchError> {
		let paid = T::Holds::transfer_on_hold(
			QUSD,
			&Self::bond_reason(),
			insurer,
			to,
			amount,
			Precision::Exact,
			Restriction::Free,
			// A freeze of the insurer's account doesn't stop what it promised.
			Fortitude::Force,
		)?;
		ensure!(paid == amount, crate::types::unexpected::<T>());
		Ok(())
	}

	/// No record of nothing.
	pub(crate) fn write_bond(insurer: &T::AccountId, bond: Bond) {
		if bond == Bond::default() {
			Bonds::<T>::remove(insurer);
		} else {
			Bonds::<T>::insert(insurer, bond);
		}
	}

	pub(crate) fn bond_reason() -> T::RuntimeHoldReason {
		HoldReason::Bond.into()
	}
}
