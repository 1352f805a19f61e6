//! The ledger of units: every change of a holding goes through [`Pallet::change`], which settles it first.

mod fungibles;
mod holds;
mod metadata;

use crate::{AllSeries, Config, Error, Holding, Holdings, Pallet, Pools, Series};
use quoin_primitives::{tranche_of, AssetId, Balance};

impl<T: Config> Pallet<T> {
	/// Begins a series.
	#[cfg(test)]
	pub(crate) fn open_series(id: AssetId) {
		AllSeries::<T>::insert(id, Series::default());
	}

	pub(crate) fn series(id: AssetId) -> Result<Series, Error<T>> {
		AllSeries::<T>::get(id).ok_or(Error::<T>::UnknownSeries)
	}

	/// Pays `amount` to all units, those in flight aside. Costs the same whatever the number of holders.
	pub(crate) fn pay_units(id: AssetId, amount: Balance) -> Result<(), Error<T>> {
		let series = Self::series(id)?;
		frame_support::ensure!(series.issued > 0, Error::<T>::NoUnits);
		AllSeries::<T>::insert(id, series.with(amount)?);
		Ok(())
	}

	/// What an account may claim now.
	pub fn claimable(id: AssetId, who: &T::AccountId) -> Result<Balance, Error<T>> {
		Self::claimable_of(id, &Self::series(id)?, Holdings::<T>::get(id, who), who)
	}

	/// The same, of records that were read.
	pub(crate) fn claimable_of(
		id: AssetId,
		series: &Series,
		holding: Holding,
		who: &T::AccountId,
	) -> Result<Balance, Error<T>> {
		let settled = holding.settled(series.paid.index)?;
		let fees = if Self::has_fees(id, series, who) { series.fees } else { 0 };
		settled.claim.checked_add(fees).ok_or(Error::<T>::AmountTooLarge)
	}

	/// Whether the fees that wait with a series are this account's. Asks for the curator only when there are some.
	fn has_fees(id: AssetId, series: &Series, who: &T::AccountId) -> bool {
		series.fees > 0
			&& tranche_of(id)
				.and_then(|(pool, _)| Pools::<T>::get(pool))
				.is_some_and(|pool| pool.curator == *who)
	}

	/// Adds to what the curator may claim, which may have no units.
	pub(crate) fn add_fees(id: AssetId, amount: Balance) -> Result<(), Error<T>> {
		if amount > 0 {
			let mut series = Self::series(id)?;
			crate::types::add(&mut series.fees, amount)?;
			AllSeries::<T>::insert(id, series);
		}
		Ok(())
	}

	/// Takes all that an account may claim off the books, to be given to it.
	pub(crate) fn take_claim(id: AssetId, who: &T::AccountId) -> Result<Balance, Error<T>> {
		let mut taken = 0;
		Self::change(id, who, |holding| {
			taken = core::mem::take(&mut holding.claim);
			Ok(())
		})?;
		let mut series = Self::series(id)?;
		// Claims are never more than what was paid.
		crate::types::take(&mut series.unclaimed, taken)?;
		if Self::has_fees(id, &series, who) {
			crate::types::add(&mut taken, core::mem::take(&mut series.fees))?;
		}
		AllSeries::<T>::insert(id, series);
		Ok(taken)
	}

	/// Settles a holding and changes it. An account has a reference of the system for each of its holdings, so that who
	/// has nothing but units may send transactions.
	fn change(
		id: AssetId,
		who: &T::AccountId,
		change: impl FnOnce(&mut Holding) -> Result<(), Error<T>>,
	) -> Result<(), Error<T>> {
		let series = Self::series(id)?;
		let (old, is_new) = match Holdings::<T>::try_get(id, who) {
			Ok(old) => (old, false),
			Err(()) => (Holding { seen: series.paid.index, ..Holding::default() }, true),
		};
		let mut next = old.settled(series.paid.index)?;
		change(&mut next)?;
		if !next.is_empty() {
			Holdings::<T>::insert(id, who, next);
			if is_new {
				frame_system::Pallet::<T>::inc_sufficients(who);
			}
			return Ok(());
		}
		if !is_new {
			Holdings::<T>::remove(id, who);
			let paid = series.paid.with_left(next.fraction)?;
			AllSeries::<T>::insert(id, Series { paid, ..series });
			frame_system::Pallet::<T>::dec_sufficients(who);
		}
		Ok(())
	}
}
