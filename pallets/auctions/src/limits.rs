//! The ranges and the largest steps of this pallet's parameters, each with its reason.

use crate::{Config, Error, Params};
use frame_support::ensure;
use quoin_math::{auction::Fall, steps, units::ONE, MathError, Rounding};
use quoin_primitives::{Bps, Seconds};

const HOUR: Seconds = 3_600;
const DAY: Seconds = 24 * HOUR;

/// The lowest start: under its value a good would be gone before anybody who looks at values could bid.
pub const MIN_START: Bps = Bps(10_000);
/// The highest: from double the value on, most of a round is waiting.
pub const MAX_START: Bps = Bps(20_000);
/// The lowest floor: under a tenth of the value, the second round would be the clearance.
pub const MIN_FLOOR: Bps = Bps(1_000);
/// The highest: above, a round would hardly fall. Below the lowest start, so that every round falls.
pub const MAX_FLOOR: Bps = Bps(9_000);
/// The largest change of start or floor at once.
pub const SHARE_STEP: Bps = Bps(1_000);

/// The shortest round, clearance and line: an hour, in which a bot, if not a person, can look.
pub const MIN_DURATION: Seconds = HOUR;
/// The longest round. Two of them are the longest that lenders wait for a first offer.
pub const MAX_ROUND: Seconds = 14 * DAY;
/// The longest clearance.
pub const MAX_CLEARANCE: Seconds = 30 * DAY;
/// Durations may at most double or halve at once.
pub const STEP_FACTOR: u128 = 2;

/// The least that a step of a stair leaves: with more than a fifth gone at once, who is first in a block wins
/// more than who values a good most.
pub const MIN_KEEP: u128 = ONE / 10 * 8;
/// The most steps of a stair in a round, which bounds the work for a price.
pub const MAX_STEPS: Seconds = 1_000;

/// The time between two steps, so that one vote carries one step, however many calls it batches.
pub const STEP_GAP: Seconds = DAY;

/// Checks the range of each parameter.
pub fn ensure_in_range<T: Config>(params: &Params) -> Result<(), Error<T>> {
	let in_range = (MIN_START..=MAX_START).contains(&params.start)
		&& (MIN_FLOOR..=MAX_FLOOR).contains(&params.floor)
		&& (MIN_DURATION..=MAX_ROUND).contains(&params.duration)
		&& (MIN_DURATION..=MAX_CLEARANCE).contains(&params.clearance)
		&& is_fall_in_range(params.fall, params.duration)
		// A round that is not at its floor when it ends would give away what nobody was offered.
		&& reaches(params, 1)?.is_some();
	ensure!(in_range, Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Checks the step of each parameter from one set to the next, both in range. How the price falls is compared
/// by when it is half way down and when it is at the floor, whatever the kind of the fall.
pub fn ensure_step<T: Config>(old: &Params, new: &Params) -> Result<(), Error<T>> {
	let allowed = steps::within_step(old.start, new.start, SHARE_STEP)
		&& steps::within_step(old.floor, new.floor, SHARE_STEP)
		&& is_factor_allowed(old.duration, new.duration)
		&& is_factor_allowed(old.clearance, new.clearance)
		&& is_fall_step_allowed(old, new, 2)?
		&& is_fall_step_allowed(old, new, 1)?;
	ensure!(allowed, Error::<T>::ParameterStepTooLarge);
	Ok(())
}

/// Whether work and size of a fall are bounded. Ranges of `duration` come before.
pub fn is_fall_in_range(fall: Fall, duration: Seconds) -> bool {
	match fall {
		Fall::Linear { duration: line } => (MIN_DURATION..=duration).contains(&line),
		Fall::Stair { keep, step } => {
			(MIN_KEEP..ONE).contains(&keep)
				&& duration.checked_div(step).is_some_and(|steps| steps <= MAX_STEPS)
		},
	}
}

/// After how many seconds a round has fallen by one `part`-th of the way from its start to its floor, for a
/// good worth one dollar and no claim.
fn reaches(params: &Params, part: u128) -> Result<Option<Seconds>, MathError> {
	let start = params.start.of(ONE, Rounding::Up)?;
	let floor = params.floor.of(ONE, Rounding::Up)?;
	let height = start.checked_sub(floor).ok_or(MathError::Overflow)?;
	let way = height.checked_div(part).ok_or(MathError::DivisionByZero)?;
	let level = start.checked_sub(way).ok_or(MathError::Overflow)?;
	params.fall.reaches(start, floor, level, params.duration)
}

fn is_fall_step_allowed(old: &Params, new: &Params, part: u128) -> Result<bool, MathError> {
	let (before, after) = (reaches(old, part)?, reaches(new, part)?);
	Ok(before.zip(after).is_some_and(|(before, after)| is_factor_allowed(before, after)))
}

/// At most double, at least half.
fn is_factor_allowed(old: Seconds, new: Seconds) -> bool {
	steps::within_factor(old.into(), new.into(), STEP_FACTOR)
}
