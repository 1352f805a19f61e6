//! What the calls do, one file per group.

mod activate;
mod close;
mod coverage;
mod distribute;
mod govern;
mod loans;
mod market;
mod open;
mod raise;
mod refresh;
mod sharing;
mod units;
pub(crate) mod value;

pub(crate) use coverage::{all_hold, is_mended_by_money, tests, Tested};
pub(crate) use refresh::{ActivePool, Look};
pub(crate) use sharing::Shared;

use crate::{
	types::{unexpected, PoolOf, State},
	Config, Error, Event, Market, Pallet, Pools, States,
};
use frame_support::{
	ensure,
	traits::{fungibles::Mutate as _, tokens::Preservation, Get, UnixTime},
};
use quoin_primitives::{
	series_of, AssetId, Balance, Brake, Level, PoolId, PoolTerms, Seconds, Status, QUSD,
};
use sp_runtime::{traits::AccountIdConversion, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The keyless account of a pool: it has its money and is the lender of its loans.
	pub fn account_of(pool: PoolId) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(pool)
	}

	/// Unix time in seconds.
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	pub(crate) fn pool_of(id: PoolId) -> Result<PoolOf<T>, Error<T>> {
		Pools::<T>::get(id).ok_or(Error::<T>::UnknownPool)
	}

	pub(crate) fn state_of(id: PoolId) -> Result<State, Error<T>> {
		States::<T>::get(id).ok_or(Error::<T>::UnknownPool)
	}

	/// The series of a tranche.
	pub(crate) fn series_at(pool: PoolId, level: usize) -> Result<AssetId, Error<T>> {
		let level = Level::try_from(level).ok();
		level.and_then(|level| series_of(pool, level)).ok_or_else(unexpected::<T>)
	}

	/// The series of the first loss.
	pub(crate) fn first_loss_series(
		pool: PoolId,
		terms: &PoolTerms<T::AccountId>,
	) -> Result<AssetId, Error<T>> {
		Self::series_at(pool, terms.tranches.len())
	}

	/// Refuses what adds risk.
	pub(crate) fn ensure_open(now: Seconds) -> Result<(), Error<T>> {
		match Market::<T>::get().status(now) {
			Status::Open => Ok(()),
			Status::NoNewRisk => Err(Error::<T>::NoNewRisk),
			Status::Paused => Err(Error::<T>::MarketPaused),
		}
	}

	/// Refuses what a pause stops: all but what is an account's own, and what cures.
	pub(crate) fn ensure_not_paused(now: Seconds) -> Result<(), Error<T>> {
		let brake: Brake = Market::<T>::get();
		ensure!(brake.status(now) != Status::Paused, Error::<T>::MarketPaused);
		Ok(())
	}

	/// Takes QUSD into a pool.
	pub(crate) fn take(pool: PoolId, from: &T::AccountId, amount: Balance) -> DispatchResult {
		let to = Self::account_of(pool);
		T::Assets::transfer(QUSD, from, &to, amount, Preservation::Expendable)
			.map_err(|_| Error::<T>::NotCovered)?;
		Ok(())
	}

	/// Gives QUSD of a pool.
	pub(crate) fn give(pool: PoolId, to: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let from = Self::account_of(pool);
		T::Assets::transfer(QUSD, &from, to, amount, Preservation::Expendable)?;
		Ok(())
	}

	pub(crate) fn do_top_up_bond(who: T::AccountId, id: PoolId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut state = Self::state_of(id)?;
		ensure!(!state.is_over(), Error::<T>::PoolOver);
		state.bond = state.bond.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;

		let bond = state.bond;
		States::<T>::insert(id, state);
		Self::take(id, &who, amount)?;
		Self::deposit_event(Event::BondToppedUp { pool: id, who, amount, bond });
		Ok(())
	}
}
