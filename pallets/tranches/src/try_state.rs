//! The invariants, by the numbers they have in `lib.rs`.

use crate::{
	limits,
	types::{sum, Lent, PoolOf, State},
	AllSeries, Config, CurrentParams, Error, HoldReason, Holdings, Holds, LastStep, NextPool,
	Pallet, Pools, Series, SeriesState, States,
};
use alloc::collections::BTreeSet;
use frame_support::{
	ensure,
	traits::fungibles::{hold::Inspect as _, Inspect as _},
};
use quoin_math::pool::index::Fraction;
use quoin_primitives::{tranche_of, AssetId, Balance, LoanBook, PoolId, PoolStage, Position, QUSD};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant, between calls. Reads all records.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, series) in AllSeries::<T>::iter() {
			Self::check_series(id, &series)?;
		}
		for (id, who) in Holdings::<T>::iter_keys() {
			ensure!(AllSeries::<T>::contains_key(id), "TR4: a holding of no series");
			let references = frame_system::Pallet::<T>::sufficients(&who);
			ensure!(references > 0, "TR4: a holder without a reference");
		}
		for (id, who) in Holds::<T>::iter_keys() {
			ensure!(Holdings::<T>::contains_key(id, who), "TR2: a hold of who has nothing");
		}
		for (id, state) in States::<T>::iter() {
			let pool = Pools::<T>::get(id).ok_or("TR7: a pool without terms")?;
			Self::check_pool(id, &pool, &state)?;
		}
		ensure!(Pools::<T>::iter().count() == States::<T>::iter().count(), "TR7: terms of no pool");
		let params = limits::ensure_in_range::<T>(&CurrentParams::<T>::get());
		ensure!(params.is_ok(), "TR10: parameters are out of range");
		let stepped = LastStep::<T>::get().is_none_or(|at| at <= Self::now());
		ensure!(stepped, "TR10: a step is dated in the future");
		Ok(())
	}

	fn check_series(id: AssetId, series: &Series) -> Result<(), TryRuntimeError> {
		let (mut units, mut due): (Balance, _) = (0, series.paid.rest());
		for (who, holding) in Holdings::<T>::iter_prefix(id) {
			ensure!(!holding.is_empty(), "TR4: a holding is empty");
			let all = holding.units().ok().and_then(|all| units.checked_add(all));
			units = all.ok_or("TR1: a sum of units overflows")?;
			let settled = holding.settled(series.paid.index);
			let settled = settled.map_err(|_| "TR4: a holding has seen an index to come")?;
			let claim = settled.fraction.with_whole(settled.claim);
			due = due.checked_add(claim).ok_or("TR3: a sum of claims overflows")?;
			let holds = Holds::<T>::get(id, &who);
			let held = holds.iter().try_fold(0u128, |sum, held| sum.checked_add(held.units));
			ensure!(held == Some(holding.held), "TR2: what is held is not the sum of holds");
			ensure!(holds.iter().all(|held| held.units > 0), "TR2: a hold of nothing");
		}
		ensure!(units == series.issued, "TR1: units issued are not the sum of holdings");
		let unclaimed = Fraction::default().with_whole(series.unclaimed);
		ensure!(due == unclaimed, "TR3: claims and what is left over are not what is unclaimed");
		let (pool, _) = tranche_of(id).ok_or("TR7: a series of no tranche")?;
		ensure!(Pools::<T>::contains_key(pool), "TR7: a series of no pool");
		Ok(())
	}

	fn check_pool(id: PoolId, pool: &PoolOf<T>, state: &State) -> Result<(), TryRuntimeError> {
		ensure!(id < NextPool::<T>::get(), "TR7: a pool is numbered ahead");
		let lends = state.stage == PoolStage::Active;
		let over = match state.stage {
			PoolStage::Raising | PoolStage::Active => SeriesState::Open,
			PoolStage::Failed => SeriesState::Failed,
			PoolStage::Closed => SeriesState::Closed,
		};
		let sold = matches!(state.stage, PoolStage::Raising | PoolStage::Failed);
		let overflow = "TR6: a sum overflows";
		let mut owed = state.cash.all().map_err(|_| overflow)?;
		if sold {
			// What units were sold for, which is counted by the units.
			owed = 0;
		}
		owed = owed.checked_add(state.bond).ok_or(overflow)?;
		for level in 0..=pool.terms.tranches.len() {
			let series = Self::series_at(id, level).map_err(|_| "TR7: a series has no id")?;
			let series = AllSeries::<T>::get(series).ok_or("TR7: a series is missing")?;
			ensure!(series.state == over, "TR7: a series is in another stage than its pool");
			let units = if sold { series.issued } else { 0 };
			owed = sum([owed, series.unclaimed, series.fees, units].into_iter())
				.map_err(|_| overflow)?;
			if let Some(tranche) = state.tranches.get(level) {
				let above = level < pool.terms.tranches.len();
				let fine = !above || state.is_over() || tranche.outstanding <= series.issued;
				ensure!(fine, "TR7: more is outstanding than was sold");
			}
		}
		let balance = T::Assets::total_balance(QUSD, &Self::account_of(id));
		ensure!(balance >= owed, "TR6: a pool owes more than its account has");
		if !state.is_over() {
			Self::check_curator(id, pool, state, lends)?;
		}
		if !sold {
			Self::check_money(state)?;
		}
		if lends {
			Self::check_loans(id, state)?;
		}
		Ok(())
	}

	fn check_money(state: &State) -> Result<(), TryRuntimeError> {
		let totals = state.totals;
		let came = [totals.raised, totals.interest, totals.principal, totals.recovered];
		let paid = state.tranches.iter().flat_map(|of| [of.interest_paid, of.principal_paid]);
		let cash = state.cash.all().map_err(|_| "TR5: money overflows")?;
		let went = paid.chain([totals.fees, totals.lent, cash]);
		let both = sum(came.into_iter()).and_then(|came| Ok((came, sum(went)?)));
		let (came, went) = both.map_err(|_| "TR5: a sum overflows")?;
		ensure!(came == went, "TR5: money in is not money out and money there");
		ensure!(state.stage != PoolStage::Closed || cash == 0, "TR5: a pool closed with money");
		Ok(())
	}

	/// What a curator has of the first loss and may not part with.
	fn held_first_loss(series: AssetId, curator: &T::AccountId) -> Balance {
		Self::balance_on_hold(series, &HoldReason::FirstLoss.into(), curator)
	}

	fn check_curator(
		id: PoolId,
		pool: &PoolOf<T>,
		state: &State,
		lends: bool,
	) -> Result<(), TryRuntimeError> {
		let units = || {
			let series = Self::first_loss_series(id, &pool.terms)?;
			// A unit for each dollar of the raise. What was added later is kept whole.
			let issued = sum(Self::raised(id, &pool.terms)?.into_iter())?;
			let least = Self::least_first_loss(&pool.terms, issued)?;
			Ok::<_, Error<T>>((Self::held_first_loss(series, &pool.curator), least))
		};
		let (held, least) = units().map_err(|_| "TR8: the first loss cannot be reckoned")?;
		ensure!(held == state.kept, "TR8: what the curator keeps is not what is held");
		ensure!(!lends || held >= least, "TR8: the curator does not keep the first loss");
		Ok(())
	}

	fn check_loans(id: PoolId, state: &State) -> Result<(), TryRuntimeError> {
		let account = Self::account_of(id);
		let ids: BTreeSet<_> = state.loans.iter().map(|funded| funded.loan).collect();
		ensure!(ids.len() == state.loans.len(), "TR9: a loan is there twice");
		let mut owed: Balance = 0;
		for funded in &state.loans {
			let position = T::Loans::position(&account, funded.loan, funded.tranche)?;
			if let Position::Drawn { principal, .. } = position {
				owed = owed.checked_add(principal).ok_or("TR9: a sum overflows")?;
			}
			if let Lent::Drawn { owed, .. } = funded.lent {
				ensure!(owed <= funded.amount, "TR9: more is owed than was lent");
			}
		}
		let exposure = T::Loans::exposure(&account)?;
		ensure!(exposure.principal == owed, "TR9: a pool is owed what is of no loan of it");
		Ok(())
	}
}
