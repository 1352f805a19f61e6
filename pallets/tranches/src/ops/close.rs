//! A pool ends, and its records go with the last of its units.

use crate::{
	ops::{distribute::Distributed, ActivePool, Look},
	AllSeries, Config, Error, Event, Pallet, Pools, States,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{
		fungibles::Inspect as _,
		tokens::{Fortitude, Preservation},
		Consideration, Get,
	},
};
use quoin_primitives::{AssetId, Balance, PoolId, PoolStage, QUSD};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_close_pool(keeper: T::AccountId, id: PoolId) -> DispatchResult {
		let now = Self::now();
		Self::ensure_not_paused(now)?;
		let mut open = ActivePool::<T>::refreshed(id, Look::AtCommitments)?;
		ensure!(now > open.pool.terms.draw_until, Error::<T>::DrawingRuns);
		ensure!(open.state.loans.is_empty(), Error::<T>::LoansOpen);
		// Its way back for a pool that never lent is to fail.
		ensure!(open.state.drawn, Error::<T>::NeverLent);
		// What is left goes to those who are owed it: all of the reserve too, since nothing is to come.
		let shared = Self::share(&mut open)?;
		let left = open.state.cash.all().map_err(Error::<T>::from)?;
		ensure!(left == 0, crate::types::unexpected::<T>());
		let reward = open.state.take_reward();

		Self::pay_tranches(id, &open.pool.terms, &shared)?;
		Self::pay_fees(&open, shared.fees)?;
		let lost: Vec<Balance> =
			open.state.tranches.iter().map(|tranche| tranche.outstanding).collect();
		if shared.all().map_err(Error::<T>::from)? > 0 {
			let done = Distributed { shared, reserve: 0, reward: 0, loans: 0 };
			Self::deposit_distributed(id, &keeper, &done);
		}
		let ActivePool { pool, state, .. } = open;
		Self::end(id, &pool, state, PoolStage::Closed)?;
		Self::give(id, &keeper, reward)?;
		Self::deposit_event(Event::PoolClosed { pool: id, lost, keeper, reward });
		Ok(())
	}

	/// Removes the records of a pool that is over, when nobody has units of it or a claim any more. What divisions left
	/// over, and what anybody sent to its account, goes to the treasury; the deposit to the curator.
	pub(crate) fn forget_if_empty(id: PoolId) -> Result<(), DispatchError> {
		let state = Self::state_of(id)?;
		let pool = Self::pool_of(id)?;
		let mut series = Vec::with_capacity(pool.terms.tranches.len().saturating_add(1));
		for level in 0..=pool.terms.tranches.len() {
			series.push(Self::series_at(id, level)?);
		}
		let held = |id: &AssetId| {
			let fees = AllSeries::<T>::get(id).is_some_and(|series| series.fees > 0);
			fees || crate::Holdings::<T>::iter_key_prefix(id).next().is_some()
		};
		if !state.is_over() || series.iter().any(held) {
			return Ok(());
		}
		for one in series {
			AllSeries::<T>::remove(one);
		}
		States::<T>::remove(id);
		Pools::<T>::remove(id);
		let account = Self::account_of(id);
		let dust = T::Assets::reducible_balance(
			QUSD,
			&account,
			Preservation::Expendable,
			Fortitude::Polite,
		);
		Self::give(id, &T::Treasury::get(), dust)?;
		pool.ticket.drop(&pool.curator)?;
		Self::deposit_event(Event::PoolRemoved { pool: id, dust });
		Ok(())
	}
}
