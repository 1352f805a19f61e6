//! What other pallets ask of units that they hold, and do with them: on the code of the calls and of the views.
//!
//! # What units are worth to a holder
//!
//! ```text
//! outstanding   what of a dollar for each unit was not paid back
//! conservative  the least of that and what the tranche is worth as loans are marked
//! optimistic    what the tranche is worth with interest that ran, at most what it is owed
//! uncovered     interest that is due to it and that the assets do not reach
//! claimable     what was paid to the units and waits for the holder: money, and no part of the above
//! ```
//!
//! Money that the pool has and did not pay yet, here or in lending, is part of what its tranches are worth. In the
//! moment of a distribution it moves to what may be claimed, and both together stay.
//!
//! What is senior is served first with all that it is owed, interest that is due included: what is left is what a
//! tranche is worth. So of a tranche that was hit, the conservative value does not count as its own what those above it
//! are paid first. The first loss has what all others leave, but no more than is outstanding counts, and no interest:
//! it is due none.

use crate::{
	limits::MAX_PERIODS,
	ops::ActivePool,
	types::{unexpected, State, Tranche},
	Config, Error, Holdings, Pallet, Pools, States, WeightInfo,
};
use frame_support::{ensure, storage::with_storage_layer};
use quoin_math::{mul_div, Bps, RatePerSecond, Rounding};
use quoin_primitives::{
	tranche_of, AssetId, Backlog, Balance, Level, LoanBook, PoolId, PoolStage, SeriesInfo,
	SeriesMarket, Stake, Touched,
};
use sp_runtime::DispatchError;

/// In storage layers, since the caller need not be a call that fails as a whole.
impl<T: Config> SeriesMarket<T::AccountId> for Pallet<T> {
	/// Reads terms and state of the pool. Errors: `UnknownSeries`.
	fn info(series: AssetId) -> Result<SeriesInfo, DispatchError> {
		let (id, level) = Self::place_of(series)?;
		let terms = Pools::<T>::get(id).ok_or(Error::<T>::UnknownSeries)?.terms;
		let level = usize::from(level);
		ensure!(level <= terms.tranches.len(), Error::<T>::UnknownSeries);
		let of = terms.tranches.get(level);
		Ok(SeriesInfo {
			stage: Self::state_of(id)?.stage,
			rate: of.map_or(RatePerSecond(0), |of| of.rate),
			subordination: of.map_or(Bps(0), |of| of.subordination),
			raise_until: terms.raise_until,
			matures_at: terms.matures_at,
		})
	}

	/// Reads the series and the holding; of who has units, the state of the pool too; of a pool that lends, its terms and
	/// what its exposure in lending reads. That is five records, one more for each hour page that began since lending
	/// last touched its book, and two for each commitment when more loans have news than lending lists. Of the first loss,
	/// the terms also where fees wait.
	///
	/// Errors: `UnknownSeries`, those of lending when it cannot say what loans are worth.
	fn stake(series: AssetId, who: &T::AccountId) -> Result<Stake, DispatchError> {
		let (id, level) = Self::place_of(series)?;
		let (of, holding) = (Self::series(series)?, Holdings::<T>::get(series, who));
		let units = holding.units().map_err(Error::<T>::from)?;
		let claimable = Self::claimable_of(series, &of, holding, who)?;
		let nothing = Stake { units, claimable, ..Stake::default() };
		if units == 0 {
			return Ok(nothing);
		}
		let state = Self::state_of(id)?;
		match state.stage {
			PoolStage::Raising | PoolStage::Failed => {
				// A unit is sold, and given back, for a unit of money.
				Ok(Stake { outstanding: units, conservative: units, optimistic: units, ..nothing })
			},
			PoolStage::Active => Self::stake_that_lends(id, level, state, of.issued, nothing),
			PoolStage::Closed => {
				let tranche = Self::tranche(&state, level)?;
				// By all that were sold, since those that were given back are no more.
				let sold = tranche.outstanding.checked_add(tranche.principal_paid);
				let sold = sold.ok_or(Error::<T>::AmountTooLarge)?;
				let part = |value| Self::part(units, sold, value);
				let outstanding = part(tranche.outstanding)?;
				Ok(Stake { outstanding, uncovered: part(tranche.interest.due)?, ..nothing })
			},
		}
	}

	fn backlog(series: Option<AssetId>) -> Backlog {
		match series {
			Some(series) => Self::backlog_of(series).unwrap_or_default(),
			None => Self::late_by(MAX_PERIODS).with(T::Loans::backlog(None, 0)),
		}
	}

	/// Errors: `UnknownSeries`, and those of `invest`.
	fn buy(series: AssetId, who: &T::AccountId, amount: Balance) -> Result<Balance, DispatchError> {
		let (id, level) = Self::place_of(series)?;
		with_storage_layer(|| Self::do_invest(who.clone(), id, level, amount))?;
		// A unit for each.
		Ok(amount)
	}

	/// Errors: `UnknownSeries`, and those of `withdraw_investment`.
	fn sell_back(
		series: AssetId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let (id, level) = Self::place_of(series)?;
		with_storage_layer(|| Self::do_withdraw_investment(who.clone(), id, level, amount))?;
		Ok(amount)
	}

	/// Of a pool that is over, units that are held stay, as at `claim`.
	///
	/// Errors: `UnknownSeries`, also when the last units are gone and the records with them; those of the assets when
	/// the account cannot receive.
	fn collect(series: AssetId, who: &T::AccountId) -> Result<Balance, DispatchError> {
		let paid = with_storage_layer(|| Self::pay_out(who.clone(), series))?;
		Ok(paid.unwrap_or_default())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl<T: Config> quoin_primitives::SeriesForBenchmarks<T::AccountId> for Pallet<T> {
	fn create(buyer: &T::AccountId, amount: Balance) -> Result<AssetId, DispatchError> {
		crate::benchmarking::for_sale::<T>(buyer, amount)
	}

	fn lend(series: AssetId) -> sp_runtime::DispatchResult {
		crate::benchmarking::all_lent::<T>(series)
	}
}

impl<T: Config> Pallet<T> {
	fn place_of(series: AssetId) -> Result<(PoolId, Level), Error<T>> {
		tranche_of(series).ok_or(Error::<T>::UnknownSeries)
	}

	fn tranche(state: &State, level: Level) -> Result<&Tranche, Error<T>> {
		state.tranches.get(usize::from(level)).ok_or_else(unexpected::<T>)
	}

	/// What `units` of so many have of a value, rounded down.
	fn part(units: Balance, of: Balance, value: Balance) -> Result<Balance, Error<T>> {
		Ok(mul_div(units, value, of, Rounding::Down)?)
	}

	/// Of what is no series, or of a pool that does not lend, nothing is read that grows.
	fn backlog_of(series: AssetId) -> Option<Backlog> {
		let (id, _) = tranche_of(series)?;
		let (pool, state) = (Pools::<T>::get(id)?, States::<T>::get(id)?);
		if state.stage != PoolStage::Active {
			return None;
		}
		let account = Self::account_of(id);
		// Each of them is asked for, when lending does not list what has news.
		let positions = match T::Loans::news(&account) {
			Touched::Many => state.commitments(),
			Touched::Nothing | Touched::These(_) => 0,
		};
		let late = Self::late_by(state.periods_behind(&pool.terms, Self::now()));
		Some(late.with(T::Loans::backlog(Some(&account), positions)))
	}

	fn late_by(periods: u32) -> Backlog {
		let weight = T::WeightInfo::stake(periods).saturating_sub(T::WeightInfo::stake(0));
		Backlog::computed(weight.set_proof_size(0))
	}

	/// `stake` has units and claim; the rest is what the units are worth of a pool that lends.
	fn stake_that_lends(
		id: PoolId,
		level: Level,
		state: State,
		issued: Balance,
		stake: Stake,
	) -> Result<Stake, DispatchError> {
		let open = ActivePool::<T>::seen(id, Self::pool_of(id)?, state)?;
		let worth = open.worth().map_err(Error::<T>::from)?;
		let at = usize::from(level);
		let value = |of: &[Balance]| of.get(at).copied().ok_or_else(unexpected::<T>);
		let outstanding = Self::tranche(&open.state, level)?.outstanding;
		let conservative = value(&worth.conservative)?.min(outstanding);
		let is_first_loss = at == open.pool.terms.tranches.len();
		let optimistic = if is_first_loss { conservative } else { value(&worth.optimistic)? };
		// Saturation: where principal is not whole, no interest is reached. And again: what is reached is due.
		let due = Self::tranche(&open.state, level)?.interest.due;
		let uncovered = due.saturating_sub(optimistic.saturating_sub(outstanding));
		let part = |value| Self::part(stake.units, issued, value);
		Ok(Stake {
			outstanding: part(outstanding)?,
			conservative: part(conservative)?,
			optimistic: part(optimistic)?,
			uncovered: part(uncovered)?,
			next_mark_at: open.exposure.next_mark_at,
			..stake
		})
	}
}
