//! The ranges of what curators and governance say, each with its reason.

use crate::{
	types::{sum, Params, DAY},
	Config, Error,
};
use alloc::vec::Vec;
use frame_support::ensure;
use quoin_math::{
	pool::raise::{self, Lacking, Part},
	steps,
	units::{ONE, YEAR},
	MathError, RatePerSecond,
};
use quoin_primitives::{Balance, Bps, FirstLoss, PoolTerms, Seconds};

/// How long before the end of a raise investors may not take their money back any more, so that a raise that is full
/// stays full.
pub const WITHDRAWAL_ENDS: Seconds = DAY;
/// The shortest raise: a day in which everybody may change his mind, and the last one.
pub const MIN_RAISE: Seconds = 2 * DAY;
/// The longest.
pub const MAX_RAISE: Seconds = 92 * DAY;
/// How long after a raise that is complete anybody may activate the pool, before it may be failed.
pub const ACTIVATION_TIME: Seconds = 7 * DAY;
/// The longest time to find borrowers: money that waits earns nothing.
pub const MAX_DRAWING: Seconds = 184 * DAY;
/// The longest life, with the longest loan.
pub const MAX_LIFE: Seconds = 12 * YEAR;
/// The shortest period: a week. Shortfalls are reckoned period by period.
pub const PERIOD: core::ops::RangeInclusive<Seconds> = 7 * DAY..=366 * DAY;
/// From when a pool begins to lend until it matures, at most.
pub const MAX_LENDING: Seconds = MAX_DRAWING + MAX_LIFE;
/// As many of the shortest as fit into that.
pub const MAX_PERIODS: u32 = MAX_LENDING.div_ceil(*PERIOD.start()) as u32;
/// Six to twelve months.
pub const NOTE_TERM: core::ops::RangeInclusive<Seconds> = 180 * DAY..=366 * DAY;
/// How often a note pays that does not pay at maturity.
pub const NOTE_PERIOD: Seconds = 30 * DAY;
/// The highest rate of a tranche: as for loans.
pub const MAX_RATE: RatePerSecond = RatePerSecond(ONE.div_ceil(YEAR as u128));
/// The most that a tranche may raise: as the largest loan, a trillion dollars.
pub const MAX_AMOUNT: Balance = 1_000_000_000_000 * ONE;
/// The least: a dollar, so that no tranche is empty.
pub const MIN_AMOUNT: Balance = ONE;
/// The curator's highest share of interest. Published curators take 3 to 10 %.
pub const MAX_FEE: Bps = Bps(2_000);

/// The most that fees take of a sale of the titles of a loan that a pool takes: the highest that is published.
pub const MAX_SALE_FEE: Bps = Bps(1_000);

/// Rewards of distributions: at most one in this time.
pub const REWARD_GAP: Seconds = DAY;
/// And only when tranches are paid so many times as much.
pub const REWARD_PART: Balance = 100;

/// The most that is put aside to reward work for a pool. At least a unit stays in its account.
pub const BOND: core::ops::RangeInclusive<Balance> = ONE..=100_000 * ONE;
/// Shares may move by this at once.
pub const SHARE_STEP: Bps = Bps(200);
/// Amounts may at most double at once.
pub const STEP_FACTOR: u128 = 2;
/// Amounts may always rise to this.
pub const FREE_RAISE: Balance = 100 * ONE;
/// The time between two steps.
pub const STEP_GAP: Seconds = DAY;

/// Refuses what no pool can be.
pub(crate) fn ensure_terms<T: Config>(
	terms: &PoolTerms<T::AccountId>,
	params: &Params,
	now: Seconds,
) -> Result<(), Error<T>> {
	let name = core::str::from_utf8(&terms.name);
	ensure!(name.is_ok_and(|name| !name.is_empty()), Error::<T>::NameInvalid);
	ensure_eligibility::<T>(terms)?;
	ensure_tranches::<T>(terms)?;
	ensure_first_loss::<T>(terms, params)?;
	ensure_possible::<T>(terms)?;
	ensure!(terms.curator_fee <= MAX_FEE, Error::<T>::FeeTooHigh);
	ensure!(PERIOD.contains(&terms.period), Error::<T>::PeriodOutOfRange);
	ensure_times::<T>(terms, now)
}

fn ensure_eligibility<T: Config>(terms: &PoolTerms<T::AccountId>) -> Result<(), Error<T>> {
	let rules = &terms.eligibility;
	ensure!(!rules.classes.is_empty(), Error::<T>::NoClasses);
	let some = |share: Bps| share.0 > 0 && share <= Bps::WHOLE;
	let possible = some(rules.ltv)
		&& some(rules.obligor_share)
		&& rules.tenor > 0
		&& rules.rate.0 > 0
		&& rules.rate <= MAX_RATE;
	ensure!(possible, Error::<T>::EligibilityImpossible);
	Ok(())
}

/// Each tranche by itself, and against the one above it: more junior, it has less below it and wants more.
fn ensure_tranches<T: Config>(terms: &PoolTerms<T::AccountId>) -> Result<(), Error<T>> {
	ensure!(!terms.tranches.is_empty(), Error::<T>::NoTranches);
	for tranche in &terms.tranches {
		let rate = tranche.rate;
		ensure!(rate.0 > 0 && rate <= MAX_RATE, Error::<T>::RateOutOfRange);
		let share = tranche.subordination;
		ensure!(share.0 > 0 && share < Bps::WHOLE, Error::<T>::SubordinationImpossible);
		ensure!(tranche.least >= MIN_AMOUNT, Error::<T>::TrancheTooSmall);
		ensure!(tranche.least <= tranche.cap, Error::<T>::LeastAboveCap);
		ensure!(tranche.cap <= MAX_AMOUNT, Error::<T>::AmountTooLarge);
	}
	for (senior, junior) in terms.tranches.iter().zip(terms.tranches.iter().skip(1)) {
		let in_order = senior.subordination > junior.subordination && senior.rate <= junior.rate;
		ensure!(in_order, Error::<T>::TranchesOutOfOrder);
	}
	// Else the best loans that it takes could not pay the senior.
	let senior = terms.tranches.first().map(|senior| senior.rate);
	ensure!(senior.is_some_and(|rate| rate <= terms.eligibility.rate), Error::<T>::RateAboveLoans);
	Ok(())
}

/// Whether a raise can be complete at all.
fn ensure_possible<T: Config>(terms: &PoolTerms<T::AccountId>) -> Result<(), Error<T>> {
	let least: Vec<Balance> = terms.tranches.iter().map(|tranche| tranche.least).collect();
	ensure!(lacking(terms, &least)?.is_none(), Error::<T>::SubordinationImpossible);
	Ok(())
}

/// What keeps a raise from being complete, when tranches above the first loss have `raised` so much, and each raises its
/// least at least.
pub(crate) fn lacking<AccountId>(
	terms: &PoolTerms<AccountId>,
	raised: &[Balance],
) -> Result<Option<Lacking>, MathError> {
	let above = terms.tranches.iter().zip(raised).map(|(of, raised)| Part {
		raised: of.least.max(*raised),
		cap: of.cap,
		share: of.subordination,
	});
	let FirstLoss { share, cap } = terms.first_loss;
	raise::lacking(&above.collect::<Vec<_>>(), Part { raised: 0, cap, share })
}

fn ensure_first_loss<T: Config>(
	terms: &PoolTerms<T::AccountId>,
	params: &Params,
) -> Result<(), Error<T>> {
	let first_loss = terms.first_loss;
	ensure!(first_loss.share >= params.first_loss, Error::<T>::FirstLossTooSmall);
	ensure!(first_loss.share < Bps::WHOLE, Error::<T>::SubordinationImpossible);
	// So that a test fails when less is left of a first loss than any has to have.
	let last = terms.tranches.last().map(|tranche| tranche.subordination);
	let tested = last.is_some_and(|share| share >= params.first_loss);
	ensure!(tested, Error::<T>::SubordinationBelowFirstLoss);
	ensure!(first_loss.cap >= MIN_AMOUNT, Error::<T>::TrancheTooSmall);
	ensure!(first_loss.cap <= MAX_AMOUNT, Error::<T>::AmountTooLarge);
	let senior = sum(terms.tranches.iter().map(|tranche| tranche.least))?;
	let all = senior.checked_add(first_loss.cap).ok_or(Error::<T>::AmountTooLarge)?;
	ensure!(terms.reserve < all, Error::<T>::ReserveTooLarge);
	Ok(())
}

fn ensure_times<T: Config>(terms: &PoolTerms<T::AccountId>, now: Seconds) -> Result<(), Error<T>> {
	let within = |from: Seconds, to: Seconds, least: Seconds, most: Seconds| {
		to.checked_sub(from).is_some_and(|time| (least..=most).contains(&time))
	};
	let raise = within(now, terms.raise_until, MIN_RAISE, MAX_RAISE);
	ensure!(raise, Error::<T>::RaiseOutOfRange);
	let drawing = within(terms.raise_until, terms.draw_until, DAY, MAX_DRAWING);
	ensure!(drawing, Error::<T>::DrawingOutOfRange);
	let life = within(terms.draw_until, terms.matures_at, DAY, MAX_LIFE);
	ensure!(life, Error::<T>::MaturityOutOfRange);
	Ok(())
}

/// Refuses parameters that make no pool.
pub(crate) fn ensure_in_range<T: Config>(params: &Params) -> Result<(), Error<T>> {
	let fine = params.first_loss.0 > 0
		&& params.first_loss < Bps::WHOLE
		&& BOND.contains(&params.bond)
		&& params.reward <= params.bond;
	ensure!(fine, Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Refuses a move that is too far for one time.
pub(crate) fn ensure_step<T: Config>(old: &Params, new: &Params) -> Result<(), Error<T>> {
	let rises = |old, new| steps::may_rise(old, new, FREE_RAISE, STEP_FACTOR);
	let fine = steps::within_step(old.first_loss, new.first_loss, SHARE_STEP)
		&& rises(old.bond, new.bond)
		&& rises(old.reward, new.reward);
	ensure!(fine, Error::<T>::ParameterStepTooLarge);
	Ok(())
}
