//! The ranges of what borrowers offer and governance says, each with its reason.

use crate::{
	types::{Params, DAY},
	Config, Error,
};
use frame_support::ensure;
use quoin_math::{
	loan::{
		course::Timetable,
		fees::{Basis, Fee},
	},
	steps,
	units::{ONE, YEAR},
	RatePerSecond,
};
use quoin_primitives::{Balance, Bps, FeeEvent, FeeSpec, Seconds, Terms};

/// The most pages of a book that lie ahead of the first one: as many as a number has bits. 341 days, more than
/// the longest window, another, and its grace.
pub const PAGES_AHEAD: u32 = 128;
/// How many passed pages a touch folds: more than it adds, so that they do not pile up.
pub const FOLDS_PER_TOUCH: u32 = 4;
/// The most pages that one `advance` folds.
pub const MAX_FOLDS: u32 = 64;
/// The most days on which positions of one lender wait for a mark: all that can lie ahead, and half a year of
/// days whose marks nobody applied.
pub const MAX_MARK_DAYS: u32 = 512;
/// The most loans that a book names as changed since it was collected. Beyond, it says that any may have.
pub const MAX_NEWS: u32 = 32;

/// The shortest grace there may be is none; the longest a month, after which a loan is a loss already.
pub const MAX_GRACE: Seconds = 31 * DAY;
/// The shortest time between two deadlines.
pub const MIN_INTERVAL: Seconds = DAY;
/// The longest: a quarter.
pub const MAX_INTERVAL: Seconds = 92 * DAY;
/// The most payments of a fixed loan: as many as a calendar loan may have.
pub const MAX_PAYMENTS: u32 = quoin_math::loan::calendar::MAX_DEADLINES;
/// The shortest time in which a title has to be heard of: an hour, as for its class.
pub const MIN_HEARTBEAT: Seconds = 3_600;
/// The most instalments in reserve: a year.
pub const MAX_RESERVE: u8 = 12;
/// The least bond of a recovery agent, so that records of agents are not for nothing.
pub const LEAST_AGENT_BOND: Balance = 100 * ONE;
/// For how long a commitment is made at least, or until the offer ends.
pub const LEAST_COMMITMENT: Seconds = 3_600;
/// The highest rate of a tranche and of grace: the whole a year. Published loans pay 7 to 15 %. With the highest
/// that can be written, all per second, a month of interest would be a claim of millions of times the loan, which
/// an accomplice could hold against insurers and other lenders.
pub const MAX_RATE: RatePerSecond = RatePerSecond(ONE.div_ceil(YEAR as u128));
/// The most principal there may be: a trillion dollars.
pub const MAX_PRINCIPAL: Balance = 1_000_000_000_000 * ONE;

/// The shortest time to cure a breach, and the longest.
pub const CURE: core::ops::RangeInclusive<Seconds> = DAY..=90 * DAY;
/// The shortest time for a recovery agent, and the longest.
pub const AGENT_TIME: core::ops::RangeInclusive<Seconds> = 7 * DAY..=YEAR;
/// The highest loan-to-value at which anything may be drawn.
pub const MAX_DRAW_LTV: Bps = Bps(9_000);
/// The most that is put aside to reward work for one loan.
pub const MAX_BOND: Balance = 100_000 * ONE;
/// Shares may move by this at once.
pub const SHARE_STEP: Bps = Bps(500);
/// Times and amounts may at most double or halve at once.
pub const STEP_FACTOR: u128 = 2;
/// Amounts may always rise to this.
pub const FREE_RAISE: Balance = 100 * ONE;
/// The time between two steps.
pub const STEP_GAP: Seconds = DAY;

/// Refuses terms that no loan can have, whatever its collateral.
pub(crate) fn ensure_terms<T: Config>(
	borrower: &T::AccountId,
	terms: &Terms<T::AccountId>,
	params: &Params,
	now: Seconds,
) -> Result<(), Error<T>> {
	ensure!(terms.expires_at >= now, Error::<T>::OfferExpired);
	ensure!(!terms.titles.is_empty(), Error::<T>::NoTitles);
	ensure!(!terms.tranches.is_empty(), Error::<T>::NoTranches);
	for tranche in &terms.tranches {
		ensure!(tranche.amount > 0, Error::<T>::ZeroAmount);
		let rate = tranche.rate;
		ensure!(rate.0 > 0 && rate <= MAX_RATE, Error::<T>::RateOutOfRange);
		ensure!(tranche.lender.as_ref() != Some(borrower), Error::<T>::LenderIsBorrower);
	}
	ensure_timetable::<T>(terms)?;
	ensure!(terms.grace.rate <= MAX_RATE, Error::<T>::RateOutOfRange);
	for spec in &terms.fees {
		ensure!(spec.fee.is_in_range(), Error::<T>::FeeTooHigh);
		let fits = !matches!(spec.fee, Fee::Absolute(fee) if fee > MAX_PRINCIPAL);
		ensure!(fits, Error::<T>::FeeTooHigh);
		// Else it is avoided by paying all but a unit before.
		let of_balance = matches!(spec.fee, Fee::Ratio { of: Basis::Balance, .. });
		let avoidable = spec.event == FeeEvent::Exit && of_balance;
		ensure!(!avoidable, Error::<T>::ExitFeeOfBalance);
	}
	let covenants = &terms.covenants;
	ensure!(covenants.draw_ltv <= params.draw_ltv, Error::<T>::LoanToValueTooHigh);
	ensure!(covenants.draw_ltv.0 > 0, Error::<T>::CovenantsInvalid);
	ensure!(covenants.draw_ltv <= covenants.breach_ltv, Error::<T>::CovenantsInvalid);
	ensure!(covenants.breach_ltv <= Bps::WHOLE, Error::<T>::CovenantsInvalid);
	let in_time = covenants.heartbeat.is_none_or(|oldest| oldest >= MIN_HEARTBEAT);
	ensure!(in_time, Error::<T>::CovenantsInvalid);
	ensure!(terms.reserve <= MAX_RESERVE, Error::<T>::ReserveTooLong);
	Ok(())
}

fn ensure_timetable<T: Config>(terms: &Terms<T::AccountId>) -> Result<(), Error<T>> {
	let longest = match terms.timetable {
		Timetable::Calendar(calendar) => {
			use quoin_math::loan::calendar::{MAX_DAYS, UTC_OFFSETS};
			ensure!((1..=MAX_DAYS).contains(&calendar.days), Error::<T>::DurationOutOfRange);
			ensure!((1..=31).contains(&calendar.anchor_day), Error::<T>::AnchorDayOutOfRange);
			ensure!(UTC_OFFSETS.contains(&calendar.utc_offset), Error::<T>::UtcOffsetOutOfRange);
			MAX_GRACE
		},
		Timetable::Fixed { interval, payments } => {
			let range = MIN_INTERVAL..=MAX_INTERVAL;
			ensure!(range.contains(&interval), Error::<T>::IntervalOutOfRange);
			ensure!((1..=MAX_PAYMENTS).contains(&payments), Error::<T>::DurationOutOfRange);
			// As published, where it could else overlap the next window.
			MAX_GRACE.min(interval)
		},
	};
	ensure!(terms.grace.duration <= longest, Error::<T>::GraceTooLong);
	Ok(())
}

/// Whether a fee is due with this event.
pub(crate) fn is_of<AccountId>(event: FeeEvent) -> impl Fn(&&FeeSpec<AccountId>) -> bool {
	move |spec| spec.event == event
}

/// Refuses parameters that make no market.
pub(crate) fn ensure_in_range<T: Config>(params: &Params) -> Result<(), Error<T>> {
	let whole = Bps::WHOLE;
	let fine = (ONE..=MAX_PRINCIPAL).contains(&params.least_principal)
		&& params.draw_ltv.0 > 0
		&& params.draw_ltv <= MAX_DRAW_LTV
		&& CURE.contains(&params.cure)
		&& params.bond <= MAX_BOND
		&& params.reward <= params.bond
		&& params.recovery <= whole
		&& params.guarantee <= whole
		&& AGENT_TIME.contains(&params.agent_time);
	ensure!(fine, Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Refuses a move that is too far for one time.
pub(crate) fn ensure_step<T: Config>(old: &Params, new: &Params) -> Result<(), Error<T>> {
	let shares = [
		(old.draw_ltv, new.draw_ltv),
		(old.recovery, new.recovery),
		(old.guarantee, new.guarantee),
	];
	let times = [(old.cure, new.cure), (old.agent_time, new.agent_time)];
	let amounts = [
		(old.least_principal, new.least_principal),
		(old.bond, new.bond),
		(old.reward, new.reward),
	];
	let fine = shares.iter().all(|(old, new)| steps::within_step(*old, *new, SHARE_STEP))
		&& times
			.iter()
			.all(|(old, new)| steps::within_factor((*old).into(), (*new).into(), STEP_FACTOR))
		&& amounts.iter().all(|(old, new)| steps::may_rise(*old, *new, FREE_RAISE, STEP_FACTOR));
	ensure!(fine, Error::<T>::ParameterStepTooLarge);
	Ok(())
}
