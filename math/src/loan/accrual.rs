//! Interest that runs on many loans at once, read in one step and exact.
//!
//! A loan adds its *flow*, balance × rate, when its interest begins to run, and takes it away when that ends.
//! Between two changes the sum of all flows is constant, so that
//!
//! ```text
//! accrued(now) = accrued(at) + flow × (now − at)
//! ```
//!
//! with nothing rounded: figures are times `S` and of 256 bits, and only a reading is rounded, down. Ends lie on
//! full hours, so that loans that end alike share one entry, a [`Change`], however many they are; and so may
//! beginnings, where a window was paid ahead of its time. What is stored between is one [`Accrual`] and the
//! changes to come; a reading walks those that have passed since.
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

/// What changes at one hour.
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
	/// Whether nothing changes.
	pub fn is_empty(&self) -> bool {
		self.begins.is_zero() && self.ends.is_zero()
	}
}

/// Interest of all loans together, as of a moment.
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
	/// Interest that has run and was not taken out, times `S`.
	pub accrued: U256,
	/// Σ flows that run.
	pub flow: U256,
	/// As of when.
	pub at: Seconds,
}

impl Accrual {
	/// As of `now`, with `changes` between, each with its moment, in order of time. Those at `now` have come.
	///
	/// Errors with [`MathError::Overflow`] when a change lies outside, or more ends than runs.
	pub fn advanced(
		self,
		changes: impl IntoIterator<Item = (Seconds, Change)>,
		now: Seconds,
	) -> Result<Self, MathError> {
		let mut next = self;
		for (at, change) in changes {
			if at > now {
				return Err(MathError::Overflow);
			}
			next = next.run_to(at)?.changed(change)?;
		}
		next.run_to(now)
	}

	/// With a flow that begins or ends at this moment.
	pub fn changed(self, change: Change) -> Result<Self, MathError> {
		let flow = self
			.flow
			.checked_add(change.begins)
			.and_then(|flow| flow.checked_sub(change.ends))
			.ok_or(MathError::Overflow)?;
		Ok(Self { flow, ..self })
	}

	/// Without the interest of one loan: what [`run`] gives for it.
	pub fn settled(self, interest: U256) -> Result<Self, MathError> {
		let accrued = self.accrued.checked_sub(interest).ok_or(MathError::Overflow)?;
		Ok(Self { accrued, ..self })
	}

	/// The interest, rounded down.
	pub fn interest(&self) -> Result<u128, MathError> {
		(self.accrued / U256::from(ONE)).try_into().map_err(|_| MathError::Overflow)
	}

	fn run_to(self, now: Seconds) -> Result<Self, MathError> {
		let passed = now.checked_sub(self.at).ok_or(MathError::Overflow)?;
		let accrued = self
			.flow
			.checked_mul(passed.into())
			.and_then(|more| self.accrued.checked_add(more))
			.ok_or(MathError::Overflow)?;
		Ok(Self { accrued, at: now, ..self })
	}
}

/// Interest, times `S`, of one loan whose `flow` runs from `begin` to `end`, as of `now`.
pub fn run(flow: U256, begin: Seconds, end: Seconds, now: Seconds) -> Result<U256, MathError> {
	// Saturation: before it begins there is none.
	let passed = end.min(now).saturating_sub(begin);
	flow.checked_mul(passed.into()).ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn change(begins: u64, ends: u64) -> Change {
		Change { begins: begins.into(), ends: ends.into() }
	}

	#[test]
	fn hours_are_reached_from_below() {
		assert_eq!([full_hour(0), full_hour(1), full_hour(3_600)], [Ok(0), Ok(3_600), Ok(3_600)]);
		assert_eq!(full_hour(u64::MAX), Err(MathError::Overflow));
	}

	#[test]
	fn flows_run_between_their_begin_and_end() {
		let start = Accrual { at: 100, ..Accrual::default() }.changed(change(5, 0)).unwrap();
		// 5 for 10 seconds, 8 for 20, 3 for 70.
		let end = start.advanced([(110, change(3, 0)), (130, change(0, 5))], 200).unwrap();
		assert_eq!(end.accrued, U256::from(5 * 10 + 8 * 20 + 3 * 70));
		assert_eq!((end.flow, end.at), (3.into(), 200));
		// The same in two readings, one of them on a change.
		let half = start.advanced([(110, change(3, 0))], 130).unwrap();
		assert_eq!(half.advanced([(130, change(0, 5))], 200), Ok(end));
		assert_eq!(half.advanced([(130, change(0, 9))], 200), Err(MathError::Overflow));
		assert_eq!(half.advanced([], 129), Err(MathError::Overflow));
		assert_eq!(start.advanced([(201, change(0, 5))], 200), Err(MathError::Overflow));
	}

	#[test]
	fn interest_is_whole_units_and_settling_takes_no_more_than_there_is() {
		let accrual = Accrual { accrued: U256::from(ONE) * 2 - 1, ..Accrual::default() };
		assert_eq!(accrual.interest(), Ok(1));
		let left = accrual.settled(U256::from(ONE)).unwrap();
		assert_eq!(left.interest(), Ok(0));
		assert_eq!(left.settled(U256::from(ONE)), Err(MathError::Overflow));
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
