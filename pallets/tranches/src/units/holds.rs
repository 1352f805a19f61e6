//! Units that are held: they stay on their account, go on earning, and do not move.

use crate::{types::Held, Config, Error, Event, Holdings, Holds, Pallet};
use frame_support::{
	ensure,
	traits::{
		fungibles::{hold, Inspect},
		tokens::Precision,
	},
};
use quoin_primitives::{AssetId, Balance};
use sp_runtime::{DispatchError, DispatchResult, TokenError};

impl<T: Config> Pallet<T> {
	/// Holds free units, all of them if need be: they stay on their account, which does not die of it. The way of the
	/// traits leaves one free.
	pub(crate) fn keep(
		id: AssetId,
		reason: T::RuntimeHoldReason,
		who: &T::AccountId,
		units: Balance,
	) -> DispatchResult {
		let free = Holdings::<T>::get(id, who).free.checked_sub(units);
		let free = free.ok_or(Error::<T>::NotEnoughUnits)?;
		let held = <Self as hold::Inspect<_>>::balance_on_hold(id, &reason, who);
		let held = held.checked_add(units).ok_or(Error::<T>::AmountTooLarge)?;
		<Self as hold::Unbalanced<_>>::set_balance_on_hold(id, &reason, who, held)?;
		Self::change(id, who, |holding| {
			holding.free = free;
			Ok(())
		})?;
		<Self as hold::Mutate<_>>::done_hold(id, &reason, who, units);
		Ok(())
	}
}

impl<T: Config> hold::Inspect<T::AccountId> for Pallet<T> {
	type Reason = T::RuntimeHoldReason;

	fn total_balance_on_hold(id: AssetId, who: &T::AccountId) -> Balance {
		Holdings::<T>::get(id, who).held
	}

	fn balance_on_hold(id: AssetId, reason: &Self::Reason, who: &T::AccountId) -> Balance {
		let holds = Holds::<T>::get(id, who);
		holds.iter().find(|held| held.reason == *reason).map_or(0, |held| held.units)
	}

	fn hold_available(id: AssetId, reason: &Self::Reason, who: &T::AccountId) -> bool {
		let holds = Holds::<T>::get(id, who);
		Self::asset_exists(id)
			&& (!holds.is_full() || holds.iter().any(|held| held.reason == *reason))
	}
}

impl<T: Config> hold::Unbalanced<T::AccountId> for Pallet<T> {
	fn set_balance_on_hold(
		id: AssetId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let mut holds = Holds::<T>::get(id, who);
		let at = holds.iter().position(|held| held.reason == *reason);
		let old = at.and_then(|at| holds.get(at)).map_or(0, |held| held.units);
		match (at, amount) {
			(Some(at), 0) => {
				holds.swap_remove(at);
			},
			(None, 0) => return Ok(()),
			(Some(at), _) => {
				if let Some(held) = holds.get_mut(at) {
					held.units = amount;
				}
			},
			(None, _) => {
				let held = Held { reason: *reason, units: amount };
				holds.try_push(held).map_err(|_| Error::<T>::TooManyHolds)?;
			},
		}
		Self::change(id, who, |holding| {
			let others = holding.held.checked_sub(old).ok_or(Error::<T>::AmountTooLarge)?;
			holding.held = others.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
			// Free and held together are reckoned with.
			ensure!(holding.units().is_ok(), Error::<T>::AmountTooLarge);
			Ok(())
		})?;
		if holds.is_empty() {
			Holds::<T>::remove(id, who);
		} else {
			Holds::<T>::insert(id, who, holds);
		}
		Ok(())
	}
}

impl<T: Config> hold::Mutate<T::AccountId> for Pallet<T> {
	/// Nobody else comes to have the units, so that neither the end of their pool nor a credential that was lost keeps
	/// them held. The way of the traits asks whether the account may be given them, as if they came from elsewhere.
	fn release(
		id: AssetId,
		reason: &Self::Reason,
		who: &T::AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		let held = <Self as hold::Inspect<_>>::balance_on_hold(id, reason, who);
		let units = match precision {
			Precision::BestEffort => amount.min(held),
			Precision::Exact => amount,
		};
		let left = held.checked_sub(units).ok_or(TokenError::FundsUnavailable)?;
		// Free first, so that the holding does not end in between.
		Self::change(id, who, |holding| Ok(crate::types::add(&mut holding.free, units)?))?;
		<Self as hold::Unbalanced<_>>::set_balance_on_hold(id, reason, who, left)?;
		Self::done_release(id, reason, who, units);
		Ok(units)
	}

	fn done_hold(series: AssetId, reason: &Self::Reason, who: &T::AccountId, units: Balance) {
		let (who, reason) = (who.clone(), *reason);
		Self::deposit_event(Event::UnitsHeld { series, who, reason, units });
	}

	fn done_release(series: AssetId, reason: &Self::Reason, who: &T::AccountId, units: Balance) {
		let (who, reason) = (who.clone(), *reason);
		Self::deposit_event(Event::UnitsReleased { series, who, reason, units });
	}

	fn done_burn_held(series: AssetId, _: &Self::Reason, from: &T::AccountId, units: Balance) {
		Self::deposit_event(Event::UnitsRedeemed { series, from: from.clone(), units });
	}

	fn done_transfer_on_hold(
		series: AssetId,
		_: &Self::Reason,
		from: &T::AccountId,
		to: &T::AccountId,
		units: Balance,
	) {
		let (from, to) = (from.clone(), to.clone());
		Self::deposit_event(Event::UnitsTransferred { series, from, to, units });
	}

	fn done_transfer_and_hold(
		series: AssetId,
		reason: &Self::Reason,
		from: &T::AccountId,
		to: &T::AccountId,
		units: Balance,
	) {
		let (from, to) = (from.clone(), to.clone());
		Self::deposit_event(Event::UnitsTransferred { series, from, to: to.clone(), units });
		Self::deposit_event(Event::UnitsHeld { series, who: to, reason: *reason, units });
	}
}
