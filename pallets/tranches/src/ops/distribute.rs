//! Paying out what came in.

use crate::{
	limits::{REWARD_GAP, REWARD_PART},
	ops::{ActivePool, Look, Shared},
	types::State,
	Config, Error, Event, Pallet,
};
use frame_support::ensure;
use quoin_primitives::{Balance, PoolId, PoolTerms, Seconds};
use sp_runtime::DispatchError;

/// What a distribution did.
pub(crate) struct Distributed {
	pub shared: Shared,
	pub reserve: Balance,
	pub reward: Balance,
	/// How many loans were looked at.
	pub loans: u32,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_distribute(
		keeper: &T::AccountId,
		id: PoolId,
	) -> Result<Distributed, DispatchError> {
		let now = Self::now();
		Self::ensure_not_paused(now)?;
		let mut open = ActivePool::<T>::refreshed(id, Look::AtNews)?;
		let shared = Self::share(&mut open)?;
		let paid = shared.all().map_err(Error::<T>::from)?;
		ensure!(shared.pays_somebody().map_err(Error::<T>::from)?, Error::<T>::NothingToDistribute);
		let reward = Self::reward_of_distribution(&mut open.state, paid, now);
		let done =
			Distributed { reserve: open.state.cash.reserve, shared, reward, loans: open.looked_at };

		Self::pay_tranches(id, &open.pool.terms, &done.shared)?;
		Self::pay_fees(&open, done.shared.fees)?;
		open.write();
		Self::give(id, keeper, done.reward)?;
		Self::deposit_distributed(id, keeper, &done);
		Ok(done)
	}

	/// Shares what is there, if it may be paid now.
	pub(crate) fn share(open: &mut ActivePool<T>) -> Result<Shared, DispatchError> {
		ensure!(open.state.drawn, Error::<T>::NothingDrawn);
		ensure!(!open.is_mark_due(), Error::<T>::MarkDue);
		let (terms, now) = (&open.pool.terms, open.now);
		ensure!(open.state.is_payday(terms, now), Error::<T>::NotPayday);
		Ok(open.state.share(terms, &open.exposure, now).map_err(Error::<T>::from)?)
	}

	/// Once a day at most, and no more than a hundredth of what is paid, so that nobody brings a unit to earn a reward.
	fn reward_of_distribution(state: &mut State, paid: Balance, now: Seconds) -> Balance {
		let due = state.rewarded_at.checked_add(REWARD_GAP).is_some_and(|from| now >= from);
		let enough = paid.checked_div(REWARD_PART).is_some_and(|most| state.reward <= most);
		if !due || !enough {
			return 0;
		}
		state.rewarded_at = now;
		state.take_reward()
	}

	/// Pays tranches, all units of each alike.
	pub(crate) fn pay_tranches(
		id: PoolId,
		terms: &PoolTerms<T::AccountId>,
		shared: &Shared,
	) -> Result<(), DispatchError> {
		debug_assert_eq!(shared.paid.len(), terms.tranches.len().saturating_add(1));
		for (level, paid) in shared.paid.iter().enumerate() {
			let amount = paid.principal.checked_add(paid.interest);
			let amount = amount.ok_or(Error::<T>::AmountTooLarge)?;
			if amount > 0 {
				Self::pay_units(Self::series_at(id, level)?, amount)?;
			}
		}
		Ok(())
	}

	/// The curator claims them with what its units are paid.
	pub(crate) fn pay_fees(open: &ActivePool<T>, fees: Balance) -> Result<(), DispatchError> {
		let series = Self::first_loss_series(open.id, &open.pool.terms)?;
		Ok(Self::add_fees(series, fees)?)
	}

	pub(crate) fn deposit_distributed(id: PoolId, keeper: &T::AccountId, done: &Distributed) {
		let Shared {
			interest,
			principal,
			recovered,
			returned,
			fees,
			ref paid,
			diverted,
			kept,
			is_due: _,
		} = done.shared;
		Self::deposit_event(Event::Distributed {
			pool: id,
			keeper: keeper.clone(),
			interest,
			principal,
			recovered,
			returned,
			fees,
			paid: paid.iter().map(|paid| (paid.principal, paid.interest)).collect(),
			diverted,
			reserve: done.reserve,
			kept,
			reward: done.reward,
		});
	}
}
