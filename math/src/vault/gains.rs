//! Money that comes at once and enters the price over a week, so that nobody deposits in front of it.
//!
//! # Algebra
//!
//! A gain of `g` at `t` is released linearly until `E`, the first midnight (UTC) at or after `t + 7 days`, so over
//! seven to eight days. What is not released yet is no part of the assets:
//!
//! ```text
//! unreleased(now) = g × (E − now) / (E − t)     from t until E, then zero
//! ```
//!
//! Gains of the same end share a *day*: what is left of it, as of the last gain. All of them are straight lines that
//! meet zero at `E`, and so is their sum; with a gain of `g` at `t` the day has
//!
//! ```text
//! left ← left × (E − t) / (E − since) + g,    since ← t
//! ```
//!
//! `left` has 64 binary digits after the point and rounds up; a reading rounds up to whole units. So
//!
//! - it is never less than what the lines say, and at the end it is zero: nothing enters early, nothing is lost;
//! - it is less than `1 + (n + 8) / 2⁶⁴` units more than that, after `n` gains;
//! - a gain lifts the reading at its moment by exactly `g`, since `⌈⌈x × n⌉ / n⌉ = ⌈x⌉` for whole `n`: the price does
//!   not move when money comes;
//! - it never rises between gains, and reading it changes nothing.
//!
//! A fall takes from what is not released before it takes from anything that is: from the day that ends last, where
//! what came last is, then from those before it. What it takes is whole units at its moment, so a reading falls by
//! exactly as much, and the lines of what is left end where they did.
//!
//! # Eight days are enough
//!
//! A day is live while its end is after `now`. Ends are midnights, and those of gains until `now` are at most the first
//! midnight at or after `now + 7 days`, which is before `now + 8 days`. So the live ends are midnights strictly between
//! `now` and `now + 8 days`, of which there are at most eight, and no two of them are eight days apart. The day that
//! ends at midnight `m`, counted in days, has its place at `m mod 8`: what stands there with another end is over.
//!
//! Source: streaming of profits against deposits in front of them; that the sum stays exact in fixed space is ours.

use crate::{MathError, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

/// From one midnight to the next.
pub const DAY: Seconds = 86_400;
/// How long a gain is released, at least.
pub const SPREAD: Seconds = 7 * DAY;
/// How many ends can be live.
pub const DAYS: usize = 8;

/// Gains that end together.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
struct Day {
	/// When all is released. A midnight.
	ends_at: Seconds,
	/// As of when.
	since: Seconds,
	/// What was not released then, times 2⁶⁴.
	left: U256,
}

/// What came at once and is not all released.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Gains([Day; DAYS]);

impl Gains {
	/// With a gain of `amount` now.
	///
	/// Errors with [`MathError::Overflow`] when what is unreleased needs more than 128 bits, and for a moment before
	/// the last gain.
	pub fn with(mut self, amount: u128, now: Seconds) -> Result<Self, MathError> {
		if amount == 0 {
			return Ok(self);
		}
		let ends_at = end_of(now)?;
		let day = self.day_mut(ends_at)?;
		// What stood there with an earlier end is over: see the head of the module.
		let before = if day.ends_at == ends_at { day.left_at(now)? } else { U256::zero() };
		if day.ends_at > ends_at {
			return Err(MathError::Overflow);
		}
		let left = before.checked_add(U256::from(amount) << 64).ok_or(MathError::Overflow)?;
		*day = Day { ends_at, since: now, left };
		self.unreleased(now).map(|_| self)
	}

	/// The place of what ends at a midnight.
	fn day_mut(&mut self, ends_at: Seconds) -> Result<&mut Day, MathError> {
		let place = ends_at.checked_div(DAY).and_then(|day| day.checked_rem(DAYS as Seconds));
		let place = place.and_then(|place| usize::try_from(place).ok());
		place.and_then(|place| self.0.get_mut(place)).ok_or(MathError::Overflow)
	}

	/// Without `amount` of what is unreleased now, or without all of it when that is less: a fall, which what came last
	/// bears first.
	///
	/// Errors with [`MathError::Overflow`] for a moment before the last gain, unless there is nothing to take.
	pub fn less(mut self, amount: u128, now: Seconds) -> Result<Self, MathError> {
		if amount == 0 {
			return Ok(self);
		}
		self.unreleased(now)?;
		let mut rest = U256::from(amount) << 64;
		let mut ends_at = end_of(now)?;
		// What is live ends at one of these midnights: see the head of the module.
		for _ in 0..DAYS {
			let day = self.day_mut(ends_at)?;
			if day.ends_at == ends_at {
				let left = day.left_at(now)?;
				let taken = left.min(rest);
				// By the minimum, twice not below zero.
				(day.since, day.left) = (now, left.saturating_sub(taken));
				rest = rest.saturating_sub(taken);
			}
			// Saturation: only after the last round, where it is not used.
			ends_at = ends_at.saturating_sub(DAY);
		}
		Ok(self)
	}

	/// What is no part of the assets yet. Rounds up.
	///
	/// Errors with [`MathError::Overflow`] for a moment before the last gain.
	pub fn unreleased(&self, now: Seconds) -> Result<u128, MathError> {
		let all = self.0.iter().try_fold(U256::zero(), |sum, day| {
			sum.checked_add(day.left_at(now)?).ok_or(MathError::Overflow)
		})?;
		ceil_shifted(all)?.try_into().map_err(|_| MathError::Overflow)
	}
}

impl Day {
	/// What is not released, times 2⁶⁴, rounded up.
	fn left_at(&self, now: Seconds) -> Result<U256, MathError> {
		if now >= self.ends_at || self.left.is_zero() {
			return Ok(U256::zero());
		}
		// Not negative, by the comparison.
		let ahead = self.ends_at.saturating_sub(now);
		let (Some(whole), Some(_)) =
			(self.ends_at.checked_sub(self.since), now.checked_sub(self.since))
		else {
			return Err(MathError::Overflow);
		};
		let exact = self.left.checked_mul(ahead.into()).ok_or(MathError::Overflow)?;
		let (Some(quotient), Some(rest)) =
			(exact.checked_div(whole.into()), exact.checked_rem(whole.into()))
		else {
			return Err(MathError::DivisionByZero);
		};
		let up = u64::from(!rest.is_zero());
		quotient.checked_add(up.into()).ok_or(MathError::Overflow)
	}
}

/// When a gain of this moment is all released: the first midnight at or after seven days from it.
///
/// Errors with [`MathError::Overflow`] when there is no such moment.
pub fn end_of(now: Seconds) -> Result<Seconds, MathError> {
	let week = now.checked_add(SPREAD).ok_or(MathError::Overflow)?;
	week.div_ceil(DAY).checked_mul(DAY).ok_or(MathError::Overflow)
}

/// `⌈x / 2⁶⁴⌉`.
fn ceil_shifted(x: U256) -> Result<U256, MathError> {
	let whole = x >> 64;
	let up = u64::from(x.low_u64() != 0);
	whole.checked_add(up.into()).ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Midnight of some day.
	const START: Seconds = 20_000 * DAY;
	const HOUR: Seconds = 3_600;

	fn gain(amount: u128, at: Seconds) -> Gains {
		Gains::default().with(amount, at).unwrap()
	}

	#[test]
	fn gain_ends_at_the_first_midnight_after_a_week() {
		assert_eq!(end_of(START), Ok(START + 7 * DAY));
		assert_eq!(end_of(START + 1), Ok(START + 8 * DAY));
		assert_eq!(end_of(START + DAY - 1), Ok(START + 8 * DAY));
		assert_eq!(end_of(START + DAY), Ok(START + 8 * DAY));
		assert_eq!(end_of(0), Ok(7 * DAY));
		assert_eq!(end_of(Seconds::MAX), Err(MathError::Overflow));
	}

	/// 700 at midnight: a hundred a day.
	#[test]
	fn gain_is_released_linearly_and_up_to_the_last_unit() {
		let some = gain(700, START);
		let at = |after| some.unreleased(START + after).unwrap();
		assert_eq!([0, DAY, 2 * DAY, 7 * DAY].map(at), [700, 600, 500, 0]);
		// 864 seconds a unit. What is not whole is not released.
		assert_eq!([1, 863, 864, 865].map(at), [700, 700, 699, 699]);
		assert_eq!([7 * DAY - 1, 7 * DAY + 1, 100 * DAY].map(at), [1, 0, 0]);
		assert_eq!(gain(1, START).unreleased(START + 7 * DAY - 1), Ok(1));
	}

	/// At six, of a day with 186 hours to go: 93 × 2 in all, a unit an hour.
	#[test]
	fn gain_of_the_day_is_released_over_what_is_left_of_it() {
		let some = gain(186, START + 6 * HOUR);
		let at = |hours: u64| some.unreleased(START + hours * HOUR).unwrap();
		assert_eq!([6, 7, 99, 191, 192].map(at), [186, 185, 93, 1, 0]);
	}

	/// From six: 186 in 186 hours. At twelve 180 are left, and 360 more come: three an hour.
	#[test]
	fn gains_of_one_end_are_one_line() {
		let both = gain(186, START + 6 * HOUR).with(360, START + 12 * HOUR).unwrap();
		let at = |hours: u64| both.unreleased(START + hours * HOUR).unwrap();
		assert_eq!([12, 13, 102, 191, 192].map(at), [540, 537, 270, 3, 0]);
		assert_eq!(both.unreleased(START + 11 * HOUR), Err(MathError::Overflow));
	}

	/// A unit, when two thirds of its time have passed: 2⁶⁴ is one more than a multiple of three.
	#[test]
	fn fraction_that_is_kept_rounds_up() {
		let third = 14 * DAY / 3;
		let left = |gains: &Gains| gains.0.iter().map(|day| day.left).max().unwrap();
		let more = gain(1, START).with(5, START).unwrap();
		assert_eq!(left(&more), U256::from(6u8) << 64);
		let days = gain(1, START).0;
		let day = days.iter().find(|day| day.ends_at > 0).unwrap();
		let up = (1u128 << 64) / 3 + 1;
		assert_eq!(day.left_at(START + third), Ok(up.into()));
	}

	/// Two lines: 700 over seven days, and 800 from a second after, over eight days less a second.
	#[test]
	fn gains_of_two_ends_are_two_lines() {
		let both = gain(700, START).with(691_199, START + 1).unwrap();
		// A unit a second, and one of 864.
		let at = |after| both.unreleased(START + after).unwrap();
		assert_eq!(at(1), 700 + 691_199);
		assert_eq!(at(864), 699 + 691_199 - 863);
		assert_eq!([7 * DAY, 8 * DAY - 1, 8 * DAY].map(at), [86_400, 1, 0]);
	}

	/// With a gain each noon, eight ends are live, and the ninth takes the place of the first.
	#[test]
	fn place_of_a_day_is_free_when_it_is_needed() {
		let noon = |day: u64| START + day * DAY + DAY / 2;
		let mut all = Gains::default();
		let mut seen = 0;
		for day in 0..40 {
			let before = all.unreleased(noon(day)).unwrap();
			all = all.with(15, noon(day)).unwrap();
			assert_eq!(all.unreleased(noon(day)), Ok(before + 15));
			// Two a day, of seven and a half days: 15 + 13 + … + 1.
			let expected = [15, 28, 39, 48, 55, 60, 63, 64];
			assert_eq!(before + 15, expected[seen]);
			seen = (seen + 1).min(7);
		}
		assert_eq!(all.unreleased(START + 47 * DAY), Ok(0));
		assert_eq!(all.unreleased(START + 47 * DAY - 1), Ok(1));
	}

	/// 700 over seven days, and as much that came a day later. A day later 1 100 are left, and 300 are lost: the later
	/// one bears them, and what is left of it ends when it did.
	#[test]
	fn fall_takes_what_came_last_first() {
		let day = |day: u64| START + day * DAY;
		let both = gain(700, START).with(700, day(1)).unwrap();
		let read = |gains: &Gains, at: u64| gains.unreleased(day(at)).unwrap();
		assert_eq!([1, 2].map(|at| read(&both, at)), [1_300, 1_100]);
		let less = both.less(300, day(2)).unwrap();
		assert_eq!([2, 3, 7, 8].map(|at| read(&less, at)), [800, 650, 50, 0]);
		// More than the later one has, then more than both: there is no more than all.
		let less = both.less(900, day(2)).unwrap();
		assert_eq!([2, 3, 7].map(|at| read(&less, at)), [200, 160, 0]);
		let none = both.less(1_101, day(2)).unwrap();
		assert_eq!([2, 3].map(|at| read(&none, at)), [0, 0]);
		assert_eq!(both.less(u128::MAX, day(2)), Ok(none));
		// What comes then is as if nothing had been.
		assert_eq!(read(&none.with(700, day(2)).unwrap(), 5), 400);
	}

	/// A third of a unit is kept beside what is whole, and so the reading falls by what was taken.
	#[test]
	fn fall_lowers_the_reading_by_what_it_takes() {
		let third = START + 14 * DAY / 3;
		let some = gain(10, START);
		// Ten thirds.
		assert_eq!(some.unreleased(third), Ok(4));
		for (fall, left) in [(0, 4), (1, 3), (3, 1), (4, 0), (5, 0)] {
			assert_eq!(some.less(fall, third).unwrap().unreleased(third), Ok(left));
		}
		let over = some.less(1, START + 7 * DAY).unwrap();
		assert_eq!(over.unreleased(START + 7 * DAY), Ok(0));
		assert_eq!(some.less(0, 0), Ok(some));
		for early in [1, DAY, 8 * DAY] {
			assert_eq!(some.less(1, START - early), Err(MathError::Overflow));
		}
	}

	#[test]
	fn nothing_changes_nothing() {
		let some = gain(700, START);
		assert_eq!(some.with(0, START + 5 * DAY), Ok(some));
		assert_eq!(some.with(0, 0), Ok(some));
		assert_eq!(Gains::default().unreleased(0), Ok(0));
		assert_eq!(Gains::default().unreleased(Seconds::MAX), Ok(0));
	}

	#[test]
	fn moment_before_the_last_gain_is_an_error() {
		let some = gain(700, START + 10 * DAY);
		assert_eq!(some.unreleased(START + 10 * DAY - 1), Err(MathError::Overflow));
		assert_eq!(some.with(1, START + 10 * DAY - 1), Err(MathError::Overflow));
		// In the place of one that ends later.
		assert_eq!(some.with(1, START + 2 * DAY), Err(MathError::Overflow));
		assert_eq!(some.with(1, Seconds::MAX), Err(MathError::Overflow));
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		let all = gain(u128::MAX, START);
		assert_eq!(all.unreleased(START), Ok(u128::MAX));
		assert_eq!(all.with(1, START), Err(MathError::Overflow));
		assert_eq!(all.with(u128::MAX, START + 1), Err(MathError::Overflow));
		// 2¹²⁸ − 1 is three more than a multiple of seven, since 2³ is one more.
		assert_eq!(all.unreleased(START + 6 * DAY), Ok(u128::MAX / 7 + 1));
		assert_eq!(all.unreleased(START + 7 * DAY), Ok(0));
		// Unreleased falls below the greatest in time, and as much can come.
		let more = all.with(u128::MAX / 2, START + 4 * DAY).unwrap();
		assert!(more.unreleased(START + 4 * DAY).unwrap() > u128::MAX / 10 * 9);
		assert_eq!(Gains::max_encoded_len(), 8 * 48);
		assert_eq!(Gains::decode(&mut &more.encode()[..]), Ok(more));
	}
}
