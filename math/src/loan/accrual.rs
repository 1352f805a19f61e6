//! Interest that runs on many loans at once, read in one step and exact.
//!
//! # Algebra
//!
//! The *flow* of a loan is balance × rate. From its begin `b` to its end `e` it brings `flow × (t − b)`, and
//! `flow × (e − b)` from then on. Both are linear in `t`, so that for all loans together three sums suffice:
//!
//! ```text
//! interest(t) = Σ running flows × t + Σ flows × end of those that ended − Σ flows × begin of all that began
//! ```
//!
//! A loan enters and leaves by its own terms, whatever the time: nothing has to be brought up to date before,
//! and nothing is ever rounded but a reading, down. Figures are times `S` and of 256 bits.
//!
//! What begins or ends later is kept by full hours ([`Change`]), one entry for all loans that share an hour,
//! and enters the sums when the hour has passed, early or late: a reading takes passed entries as if they
//! had.
//!
//! Ours: the published position manager adds up rates, and interest of loans that are late runs on without an end.
//!
//! For the value of a loan, interest stops at the first full hour at or after the end of grace
//! ([`full_hour`]). What the borrower owes is another matter.

use crate::{mul_div::product, units::ONE, MathError, RatePerSecond, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

const HOUR: Seconds = 3_600;

/// Balance times rate: interest per second, times `S`.
pub fn flow(balance: u128, rate: RatePerSecond) -> Result<U256, MathError> {
	product(balance, rate.0)
}

/// The first full hour at or after `at`.
pub fn full_hour(at: Seconds) -> Result<Seconds, MathError> {
	at.div_ceil(HOUR).checked_mul(HOUR).ok_or(MathError::Overflow)
}

/// What changes at one moment.
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
pub struct Change {
	/// Σ flows that begin.
	pub begins: U256,
	/// Σ flows that end.
	pub ends: U256,
}

impl Change {
	/// A flow that begins.
	pub fn begin(flow: U256) -> Self {
		Self { begins: flow, ..Self::default() }
	}

	/// A flow that ends.
	pub fn end(flow: U256) -> Self {
		Self { ends: flow, ..Self::default() }
	}

	/// Whether nothing changes.
	pub fn is_empty(&self) -> bool {
		self.begins.is_zero() && self.ends.is_zero()
	}

	/// Both.
	pub fn with(self, other: Self) -> Result<Self, MathError> {
		Ok(Self { begins: add(self.begins, other.begins)?, ends: add(self.ends, other.ends)? })
	}

	/// Without what was added before.
	pub fn without(self, other: Self) -> Result<Self, MathError> {
		Ok(Self { begins: sub(self.begins, other.begins)?, ends: sub(self.ends, other.ends)? })
	}
}

/// Interest of all loans together.
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
pub struct Accrual {
	/// Σ flows that began.
	begun: U256,
	/// Σ flows × begin of those.
	begun_at: U256,
	/// Σ flows that ended.
	ended: U256,
	/// Σ flows × end of those.
	ended_at: U256,
}

impl Accrual {
	/// With flows that begin or end at `at`.
	pub fn with(self, at: Seconds, change: Change) -> Result<Self, MathError> {
		Ok(Self {
			begun: add(self.begun, change.begins)?,
			begun_at: add(self.begun_at, times(change.begins, at)?)?,
			ended: add(self.ended, change.ends)?,
			ended_at: add(self.ended_at, times(change.ends, at)?)?,
		})
	}

	/// Without what was added before, with the same moment.
	pub fn without(self, at: Seconds, change: Change) -> Result<Self, MathError> {
		Ok(Self {
			begun: sub(self.begun, change.begins)?,
			begun_at: sub(self.begun_at, times(change.begins, at)?)?,
			ended: sub(self.ended, change.ends)?,
			ended_at: sub(self.ended_at, times(change.ends, at)?)?,
		})
	}

	/// Whether nothing is in it.
	pub fn is_empty(&self) -> bool {
		*self == Self::default()
	}

	/// The interest as of `now`, which is not before any moment in it. Rounds down.
	pub fn interest(&self, now: Seconds) -> Result<u128, MathError> {
		in_units(self.exact(now)?)
	}

	/// The same times `S`, not rounded.
	pub fn exact(&self, now: Seconds) -> Result<U256, MathError> {
		let running = times(sub(self.begun, self.ended)?, now)?;
		sub(add(running, self.ended_at)?, self.begun_at)
	}
}

/// Interest, times `S`, of one loan whose `flow` runs from `begin` to `end`, as of `now`.
pub fn run(flow: U256, begin: Seconds, end: Seconds, now: Seconds) -> Result<U256, MathError> {
	// Saturation: before it begins there is none.
	times(flow, end.min(now).saturating_sub(begin))
}

/// Since when interest counts without a break that counted since `since` and ended at `ended`, and runs from `begin` to
/// `end` now. What ran in between did not count when it did, and must not when it is paid: it counts since so much later.
pub fn counts_since(
	since: Seconds,
	ended: Seconds,
	begin: Seconds,
	end: Seconds,
	now: Seconds,
) -> Seconds {
	let from = since.max(begin);
	// Saturation: while the one before has not ended, there is no break.
	let missed = end.min(now).saturating_sub(ended.max(from));
	if missed > 0 {
		// Saturation: not after `now`.
		from.saturating_add(missed)
	} else {
		since
	}
}

/// Interest that is times `S`, in whole units. Rounds down.
pub fn in_units(interest: U256) -> Result<u128, MathError> {
	(interest / U256::from(ONE)).try_into().map_err(|_| MathError::Overflow)
}

fn add(a: U256, b: U256) -> Result<U256, MathError> {
	a.checked_add(b).ok_or(MathError::Overflow)
}

fn sub(a: U256, b: U256) -> Result<U256, MathError> {
	a.checked_sub(b).ok_or(MathError::Overflow)
}

fn times(flow: U256, seconds: Seconds) -> Result<U256, MathError> {
	flow.checked_mul(seconds.into()).ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn begin(flow: u64) -> Change {
		Change::begin(flow.into())
	}

	fn end(flow: u64) -> Change {
		Change::end(flow.into())
	}

	#[test]
	fn hours_are_reached_from_below() {
		assert_eq!([full_hour(0), full_hour(1), full_hour(3_600)], [Ok(0), Ok(3_600), Ok(3_600)]);
		assert_eq!(full_hour(u64::MAX), Err(MathError::Overflow));
	}

	#[test]
	fn flows_run_between_their_begin_and_end_in_whatever_order_they_come() {
		// 5 for 10 seconds, 8 for 20, 3 for 70.
		let moments = [(100, begin(5)), (110, begin(3)), (130, end(5))];
		let sum = |order: [usize; 3]| {
			order
				.iter()
				.fold(Accrual::default(), |sum, i| sum.with(moments[*i].0, moments[*i].1).unwrap())
		};
		let all = sum([0, 1, 2]);
		assert_eq!(all, sum([2, 0, 1]));
		assert_eq!(all.exact(200), Ok(U256::from(5 * 10 + 8 * 20 + 3 * 70)));
		// The one that ended leaves, and then the other.
		let one = all.without(130, end(5)).and_then(|all| all.without(100, begin(5))).unwrap();
		assert_eq!(one.exact(200), Ok(U256::from(3 * 90)));
		assert!(one.without(110, begin(3)).unwrap().is_empty());
	}

	#[test]
	fn what_was_not_added_does_not_leave() {
		let one = Accrual::default().with(100, begin(5)).unwrap();
		for (at, change) in [(101, begin(5)), (100, begin(6)), (100, end(1))] {
			assert_eq!(one.without(at, change), Err(MathError::Overflow));
		}
		assert_eq!(begin(2).without(end(1)), Err(MathError::Overflow));
		assert!(begin(2).with(end(1)).and_then(|both| both.without(end(1))).is_ok());
		assert_eq!(one.exact(99), Err(MathError::Overflow));
	}

	/// One ran from 0 to 40, and another runs from 30 to 70.
	#[test]
	fn time_that_did_not_count_is_left_out_when_interest_goes_on() {
		let of = |since, now| counts_since(since, 40, 30, 70, now);
		// Paid before the first has ended, when it does, 10 after it, and after the second has ended too.
		assert_eq!([35, 40, 50, 90].map(|now| of(0, now)), [0, 0, 40, 60]);
		// It counted since 38 only, and since 45, which is in the break.
		assert_eq!([of(38, 50), of(45, 50)], [48, 50]);
		assert_eq!(counts_since(0, 40, 80, 120, 60), 0);
	}

	#[test]
	fn interest_is_whole_units() {
		let all = Accrual::default().with(0, Change::begin(U256::from(ONE) * 2 - 1)).unwrap();
		assert_eq!([all.interest(0), all.interest(1), all.interest(2)], [Ok(0), Ok(1), Ok(3)]);
	}

	#[test]
	fn the_largest_flows_run_until_the_end_of_the_calendar() {
		let most = flow(u128::MAX, RatePerSecond::MAX).unwrap();
		let year_9999 = 253_402_300_799;
		let all = Accrual::default().with(0, Change::begin(most)).unwrap();
		assert_eq!(all.interest(year_9999), Err(MathError::Overflow));
		assert!(all.exact(year_9999).is_ok());
	}

	#[test]
	fn one_loan_runs_from_begin_to_end() {
		let of = |now| run(7.into(), 100, 200, now).unwrap();
		assert_eq!(
			[of(0), of(100), of(101), of(200), of(999)],
			[0, 0, 7, 700, 700].map(U256::from)
		);
	}
}
