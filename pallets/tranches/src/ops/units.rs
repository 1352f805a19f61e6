//! What holders do with units.

use crate::{types::unexpected, Config, Error, Event, Holdings, Pallet, SeriesState};
use frame_support::{
	ensure,
	traits::{fungibles, tokens::Preservation, Contains as _},
};
use quoin_primitives::{tranche_of, AssetId, Balance, Credentials};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Pays what units were paid. Any account may have it paid to any other, but to one that collects by itself.
	pub(crate) fn do_claim(who: T::AccountId, series: AssetId) -> DispatchResult {
		// Money that it did not see come would be lost to who has shares of it.
		ensure!(!T::CollectsItself::contains(&who), Error::<T>::CollectsItself);
		let paid = Self::pay_out(who, series)?;
		ensure!(paid.is_some(), Error::<T>::NothingToClaim);
		Ok(())
	}

	/// Pays what units were paid, and of a pool that is over gives back those that are free. Says how much, and `None`
	/// when there was neither.
	pub(crate) fn pay_out(
		who: T::AccountId,
		series: AssetId,
	) -> Result<Option<Balance>, DispatchError> {
		let (pool, _) = tranche_of(series).ok_or(Error::<T>::UnknownSeries)?;
		let is_over = Self::series(series)?.state != SeriesState::Open;
		let units = Holdings::<T>::get(series, &who).free;
		if is_over && units > 0 {
			// So that nobody's records stay because somebody else never comes.
			return Self::do_redeem(who, series, units).map(Some);
		}
		let amount = Self::take_claim(series, &who)?;
		if amount == 0 {
			return Ok(None);
		}
		Self::give(pool, &who, amount)?;
		Self::deposit_event(Event::Claimed { series, who, amount });
		if is_over {
			Self::forget_if_empty(pool)?;
		}
		Ok(Some(amount))
	}

	/// Gives up units of a pool that is over: for what they were sold for when it failed, else for nothing more than
	/// what they were paid. Says how much money that is in all.
	pub(crate) fn do_redeem(
		who: T::AccountId,
		series: AssetId,
		units: Balance,
	) -> Result<Balance, DispatchError> {
		ensure!(units > 0, Error::<T>::ZeroAmount);
		let (pool, _) = tranche_of(series).ok_or(Error::<T>::UnknownSeries)?;
		let amount = match Self::series(series)?.state {
			SeriesState::Open => return Err(Error::<T>::NotRedeemable.into()),
			SeriesState::Failed => units,
			SeriesState::Closed => 0,
		};
		Self::burn(series, &who, units)?;
		// What units were paid stays with the account, which may have nothing else of the series.
		let claimed = Self::take_claim(series, &who)?;
		let all = amount.checked_add(claimed).ok_or(Error::<T>::AmountTooLarge)?;
		Self::give(pool, &who, all)?;
		Self::deposit_event(Event::Redeemed { series, who, units, amount, claimed });
		Self::forget_if_empty(pool)?;
		Ok(all)
	}

	pub(crate) fn do_transfer_units(
		from: T::AccountId,
		series: AssetId,
		to: T::AccountId,
		units: Balance,
	) -> DispatchResult {
		ensure!(units > 0, Error::<T>::ZeroAmount);
		ensure!(from != to, Error::<T>::ToSelf);
		let of = Self::series(series)?;
		ensure!(of.state == SeriesState::Open, Error::<T>::PoolOver);
		let (pool, _) = tranche_of(series).ok_or_else(unexpected::<T>)?;
		ensure!(to != Self::account_of(pool), Error::<T>::ToPool);
		// Units that it did not buy it would not claim for either, and records would stay for ever.
		ensure!(!T::CollectsItself::contains(&to), Error::<T>::CollectsItself);
		let may = of.credential.is_none_or(|of| T::Credentials::holds(&to, &of));
		ensure!(may, Error::<T>::CredentialMissing);
		let free = Holdings::<T>::get(series, &from).free;
		ensure!(units <= free, Error::<T>::NotEnoughUnits);
		<Self as fungibles::Mutate<_>>::transfer(
			series,
			&from,
			&to,
			units,
			Preservation::Expendable,
		)?;
		Ok(())
	}
}
