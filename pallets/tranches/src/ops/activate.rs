//! A raise ends: the pool begins to lend, or everybody takes the money back.

use crate::{
	limits::ACTIVATION_TIME,
	ops::{ActivePool, Look},
	types::{unexpected, PoolOf, State, Totals, Tranche},
	AllSeries, Config, Error, Event, HoldReason, Pallet, SeriesState, States,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{fungibles::hold::Mutate as _, tokens::Precision},
	BoundedVec,
};
use quoin_math::{mul_div, Rounding};
use quoin_primitives::{AssetId, Balance, Bps, PoolId, PoolStage, PoolTerms, Seconds};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// What was raised of each tranche, the most senior first.
	pub(crate) fn raised(
		id: PoolId,
		terms: &PoolTerms<T::AccountId>,
	) -> Result<Vec<Balance>, Error<T>> {
		let issued = |level| Ok(Self::series(Self::series_at(id, level)?)?.issued);
		(0..=terms.tranches.len()).map(issued).collect()
	}

	pub(crate) fn do_activate(keeper: T::AccountId, id: PoolId) -> DispatchResult {
		let now = Self::now();
		Self::ensure_open(now)?;
		let (pool, mut state) = (Self::pool_of(id)?, Self::state_of(id)?);
		ensure!(state.stage == PoolStage::Raising, Error::<T>::NotRaising);
		let terms = &pool.terms;
		ensure!(now > terms.raise_until, Error::<T>::RaiseRuns);
		ensure!(now <= terms.draw_until, Error::<T>::DrawingOver);
		let raised = Self::raised(id, terms)?;
		let total = Self::ensure_raised(terms, &raised)?;
		let tranches: Vec<Tranche> =
			raised.iter().map(|amount| Tranche::new(*amount, now)).collect();
		state.stage = PoolStage::Active;
		(state.since, state.paid_at) = (now, now);
		state.tranches = BoundedVec::try_from(tranches).map_err(|_| unexpected::<T>())?;
		state.cash.reserve = terms.reserve;
		// Below what was raised, as was checked.
		state.cash.undrawn = total.checked_sub(terms.reserve).ok_or_else(unexpected::<T>)?;
		state.totals = Totals { raised: total, ..Totals::default() };

		let least = Self::least_first_loss(terms, total)?;
		let spare = state.kept.checked_sub(least).ok_or(Error::<T>::FirstLossTooSmall)?;
		state.kept = least;
		let series = Self::first_loss_series(id, terms)?;
		let reward = state.take_reward();

		States::<T>::insert(id, state);
		Self::unkeep(series, &pool.curator, spare)?;
		Self::give(id, &keeper, reward)?;
		Self::deposit_event(Event::PoolActivated { pool: id, raised, keeper, reward });
		Ok(())
	}

	/// The units of the first loss that its curator keeps, rounded up.
	pub(crate) fn least_first_loss(
		terms: &PoolTerms<T::AccountId>,
		total: Balance,
	) -> Result<Balance, Error<T>> {
		let whole = Bps::WHOLE.0.into();
		Ok(mul_div(total, terms.first_loss.share.0.into(), whole, Rounding::Up)?)
	}

	pub(crate) fn do_fail_pool(keeper: T::AccountId, id: PoolId) -> DispatchResult {
		let now = Self::now();
		Self::ensure_not_paused(now)?;
		let mut state = Self::state_of(id)?;
		let pool = Self::pool_of(id)?;
		match state.stage {
			PoolStage::Raising => Self::ensure_raise_failed(id, &pool, &state, now)?,
			PoolStage::Active => {
				ensure!(now > pool.terms.draw_until, Error::<T>::DrawingRuns);
				let open = ActivePool::<T>::refreshed(id, Look::AtCommitments)?;
				ensure!(!open.state.drawn, Error::<T>::HasLent);
				ensure!(open.state.loans.is_empty(), Error::<T>::LoansOpen);
				state = open.state;
			},
			PoolStage::Closed | PoolStage::Failed => return Err(Error::<T>::PoolOver.into()),
		}
		let reward = state.take_reward();

		Self::end(id, &pool, state, PoolStage::Failed)?;
		Self::give(id, &keeper, reward)?;
		Self::deposit_event(Event::PoolFailed { pool: id, keeper, reward });
		Ok(())
	}

	/// Refuses to fail a raise that can still be activated: nobody has to wait for it, since anybody activates.
	fn ensure_raise_failed(
		id: PoolId,
		pool: &PoolOf<T>,
		state: &State,
		now: Seconds,
	) -> Result<(), DispatchError> {
		let terms = &pool.terms;
		ensure!(now > terms.raise_until, Error::<T>::RaiseRuns);
		// Saturation: times are far below the largest number of seconds.
		let over = terms.raise_until.saturating_add(ACTIVATION_TIME).min(terms.draw_until);
		if now > over {
			return Ok(());
		}
		let raised = Self::raised(id, terms)?;
		let raised = Self::ensure_raised(terms, &raised);
		let kept = match raised {
			Ok(total) => state.kept >= Self::least_first_loss(terms, total)?,
			Err(_) => false,
		};
		ensure!(!kept, Error::<T>::RaiseComplete);
		Ok(())
	}

	/// Frees units of the first loss.
	pub(crate) fn unkeep(
		series: AssetId,
		curator: &T::AccountId,
		units: Balance,
	) -> DispatchResult {
		if units > 0 {
			let reason = HoldReason::FirstLoss.into();
			Self::release(series, &reason, curator, units, Precision::Exact)?;
		}
		Ok(())
	}

	/// Ends a pool: nobody deals in its units any more, what the curator had to keep is free, and what is left of the
	/// bond is the curator's to claim.
	pub(crate) fn end(
		id: PoolId,
		pool: &PoolOf<T>,
		mut state: State,
		stage: PoolStage,
	) -> DispatchResult {
		let first_loss = Self::first_loss_series(id, &pool.terms)?;
		let kept = core::mem::take(&mut state.kept);
		Self::unkeep(first_loss, &pool.curator, kept)?;
		let bond = core::mem::take(&mut state.bond);
		Self::add_fees(first_loss, bond)?;
		let over = match stage {
			PoolStage::Failed => SeriesState::Failed,
			_ => SeriesState::Closed,
		};
		for level in 0..=pool.terms.tranches.len() {
			let series = Self::series_at(id, level)?;
			AllSeries::<T>::mutate_extant(series, |of| of.state = over);
		}
		state.stage = stage;
		States::<T>::insert(id, state);
		Ok(())
	}
}
