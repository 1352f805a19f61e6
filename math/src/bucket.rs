//! A limit per window of time that refills linearly.
//!
//! # The algebra
//!
//! A [`Window`] allows `limit` at once and refills by `limit` per `period`. The *level* is what of
//! past use still counts. It falls by `limit / period` per second, down to zero, and rises by each
//! amount taken; an amount is refused if it would lift the level above the limit.
//!
//! The level at a moment is in general not a whole number. A [`Bucket`] therefore does not store
//! it: it stores a moment `at` and what has been used as seen from that moment, so that
//!
//! ```text
//! level(now) = max(0, used − limit × (now − at) / period)
//! ```
//!
//! is exact. Taking `a` is `used + a` with the same `at`. `at` moves only where no fraction
//! arises: to `now` when the level is zero, and else by whole periods, each of which refills
//! exactly `limit`. So no refill is ever rounded away, and a bucket that is touched every second
//! behaves like one that is not touched at all. Only a reading is rounded: the level up, and so
//! the room down.
//!
//! # What it guarantees
//!
//! - In any span of `T` seconds, both ends included, at most `⌊limit × (1 + T / period)⌋` is
//!   taken: the level starts at zero or above, ends at `limit` or below, and falls by at most
//!   `limit × T / period` between. For a span of one period this is `2 × limit`, and it is
//!   reached: all at the start, all again at the end.
//! - Taking an amount in parts at one moment leaves the same bucket as taking it at once. Spread
//!   over time, the parts never amount to more than the bound above.
//! - Touching (taking zero, or being refused) changes no later reading.
//! - A bucket that is full of use is empty one `period` later.
//!
//! One exception, for limits above half of `u128::MAX`, which stand for "no limit": where `used`
//! would not fit, the level rounded up is stored instead. That forgets less than one smallest unit
//! of refill per amount taken, and never gives any.
//!
//! # A window that changes
//!
//! All refill since `at` is counted at the rate of the window given. When a window changes,
//! store [`Window::changed_to`] with it: use then counts up to the change at the old rate, and from
//! there on at the new one. Past use counts as at most all of the new limit, so that a lowered limit is free
//! again after one new period; a limit lowered and raised again has forgotten what was above the lower one.
//! Who changes windows has to space the changes out.

use crate::{mul_div, MathError, Rounding, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A limit and the time in which it refills.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub struct Window {
	/// The most that can be taken at once, and what one period refills. Zero allows nothing.
	pub limit: u128,
	/// The time from full use to none. Zero has no meaning and is an error in every method.
	pub period: Seconds,
}

/// What has been taken from a [`Window`]. The default is an unused one.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub struct Bucket {
	/// What has been used as seen from `at`, refill since then not counted, and so up to twice the
	/// limit. For what counts now read [`Window::used`].
	pub used: u128,
	/// The moment from which refill counts. Never goes back.
	pub at: Seconds,
}

impl Window {
	/// What of past use still counts at `now`, rounded up. A `now` before `bucket.at` counts as no
	/// time since.
	///
	/// More than the limit when the limit was lowered.
	///
	/// Errors with [`MathError::DivisionByZero`] when the period is zero.
	pub fn used(&self, bucket: &Bucket, now: Seconds) -> Result<u128, MathError> {
		match mul_div(self.limit, elapsed(bucket, now).into(), self.period.into(), Rounding::Down) {
			// Saturation: refill stops when nothing is used any more.
			Ok(refill) => Ok(bucket.used.saturating_sub(refill)),
			// Refill above 128 bits is more than whatever was used.
			Err(MathError::Overflow) => Ok(0),
			Err(error) => Err(error),
		}
	}

	/// What can be taken at `now`, rounded down. Zero when a limit was lowered under what counts.
	///
	/// Errors with [`MathError::DivisionByZero`] when the period is zero.
	pub fn room(&self, bucket: &Bucket, now: Seconds) -> Result<u128, MathError> {
		// Saturation: a lowered limit leaves no room, and no debt either.
		Ok(self.limit.saturating_sub(self.used(bucket, now)?))
	}

	/// The bucket after `amount` is taken at `now`, or `None` when that is more than the room.
	///
	/// Errors with [`MathError::DivisionByZero`] when the period is zero.
	pub fn take(
		&self,
		bucket: &Bucket,
		amount: u128,
		now: Seconds,
	) -> Result<Option<Bucket>, MathError> {
		if amount > self.room(bucket, now)? {
			return Ok(None);
		}
		let start = self.without_whole_periods(bucket, now)?;
		let next = match start.used.checked_add(amount) {
			Some(used) => Bucket { used, ..start },
			None => {
				let start = self.settled(bucket, now)?;
				let used = start.used.checked_add(amount).ok_or(MathError::Overflow)?;
				Bucket { used, ..start }
			},
		};
		Ok(Some(next))
	}

	/// The bucket to store when this window becomes `next` at `now`.
	///
	/// Past use counts up to `now` at the present rate, and as all of the new limit where it is
	/// more than that, so that a lowered limit is free again after one new period.
	///
	/// Errors with [`MathError::DivisionByZero`] when the present period is zero.
	pub fn changed_to(
		&self,
		next: &Window,
		bucket: &Bucket,
		now: Seconds,
	) -> Result<Bucket, MathError> {
		let settled = self.settled(bucket, now)?;
		Ok(Bucket { used: settled.used.min(next.limit), ..settled })
	}

	/// The bucket with its level, rounded up, as seen from `now`.
	fn settled(&self, bucket: &Bucket, now: Seconds) -> Result<Bucket, MathError> {
		Ok(Bucket { used: self.used(bucket, now)?, at: bucket.at.max(now) })
	}

	/// An equal bucket whose `at` is less than a period ago. Exact: see the head of the module.
	fn without_whole_periods(&self, bucket: &Bucket, now: Seconds) -> Result<Bucket, MathError> {
		let settled = self.settled(bucket, now)?;
		if settled.used == 0 {
			return Ok(settled);
		}
		let periods =
			elapsed(bucket, now).checked_div(self.period).ok_or(MathError::DivisionByZero)?;
		let refill = self.limit.checked_mul(periods.into()).ok_or(MathError::Overflow)?;
		let used = bucket.used.checked_sub(refill).ok_or(MathError::Overflow)?;
		let time = self.period.checked_mul(periods).ok_or(MathError::Overflow)?;
		let at = bucket.at.checked_add(time).ok_or(MathError::Overflow)?;
		Ok(Bucket { used, at })
	}
}

/// Time since `bucket.at`.
fn elapsed(bucket: &Bucket, now: Seconds) -> Seconds {
	// Saturation: a moment before `at` counts as no time.
	now.saturating_sub(bucket.at)
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Ten a second.
	const FAST: Window = Window { limit: 1_000, period: 100 };
	/// One in six seconds.
	const SLOW: Window = Window { limit: 10, period: 60 };

	fn bucket(used: u128, at: Seconds) -> Bucket {
		Bucket { used, at }
	}

	#[test]
	fn room_is_the_limit_when_nothing_was_used() {
		assert_eq!(FAST.room(&Bucket::default(), 0), Ok(1_000));
		assert_eq!(FAST.room(&Bucket::default(), 1_800_000_000), Ok(1_000));
		assert_eq!(FAST.room(&Bucket::default(), Seconds::MAX), Ok(1_000));
	}

	#[test]
	fn take_refuses_when_the_amount_is_over_the_room() {
		let start = Bucket::default();
		assert_eq!(FAST.take(&start, 1_001, 50), Ok(None));
		assert_eq!(FAST.take(&start, 1_000, 50), Ok(Some(bucket(1_000, 50))));
		assert_eq!(FAST.take(&bucket(1_000, 50), 1, 50), Ok(None));
		assert_eq!(FAST.take(&bucket(1_000, 50), 11, 51), Ok(None));
		assert_eq!(FAST.take(&bucket(1_000, 50), 10, 51), Ok(Some(bucket(1_010, 50))));
	}

	#[test]
	fn use_falls_linearly_to_zero_in_one_period() {
		let full = bucket(1_000, 50);
		for (now, used) in [(50, 1_000), (51, 990), (75, 750), (149, 10), (150, 0), (151, 0)] {
			assert_eq!(FAST.used(&full, now), Ok(used));
			assert_eq!(FAST.room(&full, now), Ok(1_000 - used));
		}
	}

	#[test]
	fn refill_rounds_down_when_it_is_not_whole() {
		let full = bucket(10, 0);
		for (now, used) in [(5, 10), (6, 9), (11, 9), (12, 8), (59, 1), (60, 0)] {
			assert_eq!(SLOW.used(&full, now), Ok(used));
		}
	}

	#[test]
	fn refill_is_not_lost_when_touched_every_second() {
		let mut touched = bucket(10, 0);
		for now in 0..60 {
			touched = SLOW.take(&touched, 0, now).unwrap().unwrap();
			assert_eq!(SLOW.used(&touched, now), SLOW.used(&bucket(10, 0), now));
		}
		assert_eq!(SLOW.used(&touched, 60), Ok(0));
	}

	#[test]
	fn take_moves_by_whole_periods_when_use_never_ends() {
		// One taken at 59, where the level is 10 − 9.83: it is 11 as seen from 0.
		let full = SLOW.take(&bucket(10, 0), 1, 59).unwrap().unwrap();
		assert_eq!(full, bucket(11, 0));
		// At 61 the level is 11 − 10.17. As seen from 60 it is 1, and one more is 2.
		let later = SLOW.take(&full, 1, 61).unwrap().unwrap();
		assert_eq!(later, bucket(2, 60));
		for (now, used) in [(65, 2), (66, 1), (71, 1), (72, 0)] {
			assert_eq!(SLOW.used(&later, now), Ok(used));
		}
	}

	#[test]
	fn twice_the_limit_is_taken_in_one_period_and_no_more() {
		let full = SLOW.take(&Bucket::default(), 10, 100).unwrap().unwrap();
		let again = SLOW.take(&full, 10, 160).unwrap().unwrap();
		assert_eq!(again, bucket(10, 160));
		assert_eq!(SLOW.take(&again, 1, 160), Ok(None));
		assert_eq!(SLOW.take(&again, 1, 165), Ok(None));
		assert_eq!(SLOW.room(&again, 166), Ok(1));
	}

	#[test]
	fn earlier_moment_counts_as_no_time() {
		let some = bucket(100, 50);
		assert_eq!(FAST.used(&some, 10), Ok(100));
		assert_eq!(FAST.take(&some, 5, 10), Ok(Some(bucket(105, 50))));
		// An empty bucket does not go back either.
		assert_eq!(FAST.take(&bucket(0, 50), 5, 10), Ok(Some(bucket(5, 50))));
	}

	#[test]
	fn room_is_zero_when_the_limit_was_lowered_under_the_use() {
		let lowered = Window { limit: 100, ..FAST };
		assert_eq!(lowered.used(&bucket(1_000, 50), 50), Ok(1_000));
		assert_eq!(lowered.room(&bucket(1_000, 50), 50), Ok(0));
		assert_eq!(lowered.take(&bucket(1_000, 50), 1, 50), Ok(None));
		// Without `changed_to` it takes ten periods.
		assert_eq!(lowered.room(&bucket(1_000, 50), 950), Ok(0));
		assert_eq!(lowered.room(&bucket(1_000, 50), 951), Ok(1));
	}

	#[test]
	fn changed_window_counts_past_use_at_the_old_rate() {
		let full = bucket(1_000, 50);
		let raised = Window { limit: 10_000, ..FAST };
		assert_eq!(FAST.changed_to(&raised, &full, 75), Ok(bucket(750, 75)));
		assert_eq!(raised.room(&bucket(750, 75), 75), Ok(9_250));
		let lowered = Window { limit: 100, ..FAST };
		assert_eq!(FAST.changed_to(&lowered, &full, 75), Ok(bucket(100, 75)));
		assert_eq!(lowered.room(&bucket(100, 75), 75), Ok(0));
		assert_eq!(lowered.room(&bucket(100, 75), 76), Ok(1));
		assert_eq!(lowered.room(&bucket(100, 75), 175), Ok(100));
		assert_eq!(FAST.changed_to(&lowered, &full, 145), Ok(bucket(50, 145)));
	}

	#[test]
	fn nothing_can_be_taken_when_the_limit_is_zero() {
		let none = Window { limit: 0, period: 100 };
		assert_eq!(none.room(&Bucket::default(), 1_000), Ok(0));
		assert_eq!(none.take(&Bucket::default(), 1, 1_000), Ok(None));
		assert_eq!(none.take(&Bucket::default(), 0, 1_000), Ok(Some(bucket(0, 1_000))));
		assert_eq!(none.used(&bucket(7, 0), Seconds::MAX), Ok(7));
	}

	#[test]
	fn greatest_limit_never_overflows() {
		let most = Window { limit: u128::MAX, period: 2 };
		let full = most.take(&Bucket::default(), u128::MAX, 10).unwrap().unwrap();
		assert_eq!(full, bucket(u128::MAX, 10));
		assert_eq!(most.room(&full, 10), Ok(0));
		// Half of it, rounded down, is back after a second.
		let half = (1 << 127) - 1;
		assert_eq!(most.room(&full, 11), Ok(half));
		assert_eq!(most.take(&full, half + 1, 11), Ok(None));
		assert_eq!(most.take(&full, half, 11), Ok(Some(bucket(u128::MAX, 11))));
		assert_eq!(most.room(&full, Seconds::MAX), Ok(u128::MAX));
	}

	#[test]
	fn period_is_an_error_when_it_is_zero() {
		let never = Window { limit: 1_000, period: 0 };
		for some in [Bucket::default(), bucket(1, 1)] {
			assert_eq!(never.used(&some, 5), Err(MathError::DivisionByZero));
			assert_eq!(never.room(&some, 5), Err(MathError::DivisionByZero));
			assert_eq!(never.take(&some, 0, 5), Err(MathError::DivisionByZero));
			assert_eq!(never.changed_to(&FAST, &some, 5), Err(MathError::DivisionByZero));
		}
	}

	#[test]
	fn encoding_has_the_stated_size() {
		assert_eq!((Window::max_encoded_len(), Bucket::max_encoded_len()), (24, 24));
		assert_eq!(Bucket::decode(&mut &bucket(7, 9).encode()[..]), Ok(bucket(7, 9)));
	}
}
