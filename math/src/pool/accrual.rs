//! Interest due of a tranche.
//!
//! # Algebra
//!
//! Simple interest on what is outstanding, by the second, exact: fractions of a unit are kept. Periods of one length
//! follow each other from when the pool began. What is due and unpaid when one ends is a *shortfall*; where a tranche
//! says so, it bears interest too, from then on:
//!
//! ```text
//! due(t + Δ) = due(t) + (outstanding + shortfall) × rate × Δ / S      within a period
//! shortfall  = due                                                    at its end, up to the last one
//! ```
//!
//! So it does not depend on how often anybody brings it up to date. Payments take from the shortfall first.
//!
//! Source: compounding of unpaid interest by payment dates, as deferrable notes of loan pools have it.

use crate::{mul_div::product, units::ONE, MathError, RatePerSecond, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

/// What does not change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Terms {
	/// Of the tranche.
	pub rate: RatePerSecond,
	/// Whether a shortfall bears interest.
	pub on_shortfall: bool,
	/// When the first period began.
	pub start: Seconds,
	/// How long each is. Not zero.
	pub period: Seconds,
	/// Until when periods end. Later on a shortfall grows no more, so that interest on it is bounded however long nobody
	/// looks, and so is the work.
	pub until: Seconds,
}

/// What is due as of a moment.
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
pub struct Interest {
	/// As of when.
	pub at: Seconds,
	/// Accrued and not paid.
	pub due: u128,
	/// What of it was unpaid when the last period ended.
	pub shortfall: u128,
	/// A fraction of a unit, times `S`.
	parts: u128,
}

impl Interest {
	/// None, from this moment on.
	pub fn from(at: Seconds) -> Self {
		Self { at, ..Self::default() }
	}

	/// As of `now`, when `outstanding` has been the same since. Work grows with the periods that ended in between.
	///
	/// Errors with [`MathError::Overflow`] for a moment that has passed.
	pub fn until(
		mut self,
		now: Seconds,
		outstanding: u128,
		terms: &Terms,
	) -> Result<Self, MathError> {
		if now < self.at {
			return Err(MathError::Overflow);
		}
		let last = now.min(terms.until);
		while let Some(end) = terms.next_end(self.at)?.filter(|end| *end <= last) {
			self = self.grown(end, outstanding, terms)?;
			self.shortfall = self.due;
		}
		self.grown(now, outstanding, terms)
	}

	/// Within a period.
	fn grown(self, to: Seconds, outstanding: u128, terms: &Terms) -> Result<Self, MathError> {
		let seconds = to.checked_sub(self.at).ok_or(MathError::Overflow)?;
		let bears = if terms.on_shortfall { self.shortfall } else { 0 };
		let base = outstanding.checked_add(bears).ok_or(MathError::Overflow)?;
		let exact = product(base, terms.rate.0)?
			.checked_mul(seconds.into())
			.and_then(|interest| interest.checked_add(self.parts.into()))
			.ok_or(MathError::Overflow)?;
		// Not zero.
		let (whole, parts) = exact.div_mod(U256::from(ONE));
		let whole = u128::try_from(whole).map_err(|_| MathError::Overflow)?;
		let due = self.due.checked_add(whole).ok_or(MathError::Overflow)?;
		Ok(Self { at: to, due, parts: parts.low_u128(), ..self })
	}

	/// With `amount` of it paid.
	///
	/// Errors with [`MathError::Overflow`] when that is more than is due.
	pub fn less(self, amount: u128) -> Result<Self, MathError> {
		let due = self.due.checked_sub(amount).ok_or(MathError::Overflow)?;
		// Saturation: what is beyond the shortfall is of the period that runs.
		Ok(Self { due, shortfall: self.shortfall.saturating_sub(amount), ..self })
	}
}

impl Terms {
	/// How many periods end between two moments, the second included: the work of [`Interest::until`].
	pub fn periods(&self, from: Seconds, to: Seconds) -> u64 {
		// None is of no length. Saturation: before the first period none has ended.
		let ended = |at: Seconds| {
			at.saturating_sub(self.start).checked_div(self.period).unwrap_or_default()
		};
		// Saturation: none ends later than the last.
		ended(to.min(self.until)).saturating_sub(ended(from))
	}

	/// When the period ends that runs at `at`: after it. None when that cannot be reckoned.
	fn next_end(&self, at: Seconds) -> Result<Option<Seconds>, MathError> {
		// Saturation: before the first period, it is the next to end.
		let passed = at.saturating_sub(self.start).checked_div(self.period);
		let passed = passed.ok_or(MathError::DivisionByZero)?;
		let after = passed.checked_add(1).and_then(|number| number.checked_mul(self.period));
		Ok(after.and_then(|after| self.start.checked_add(after)))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const MONTH: Seconds = 2_592_000;

	/// A millionth of the whole each second.
	fn terms(on_shortfall: bool) -> Terms {
		Terms {
			rate: RatePerSecond(ONE / 1_000_000),
			on_shortfall,
			start: 0,
			period: MONTH,
			until: 12 * MONTH,
		}
	}

	fn due(at: Seconds, outstanding: u128, on_shortfall: bool) -> Interest {
		Interest::from(0).until(at, outstanding, &terms(on_shortfall)).unwrap()
	}

	#[test]
	fn interest_is_simple_when_nothing_else_is_said() {
		assert_eq!(due(1, 1_000_000, false).due, 1);
		assert_eq!(due(3 * MONTH, 1_000_000, false).due, u128::from(3 * MONTH));
		assert_eq!(due(3 * MONTH, 1_000_000, false).shortfall, u128::from(3 * MONTH));
		assert_eq!(due(3 * MONTH - 1, 1_000_000, false).shortfall, u128::from(2 * MONTH));
	}

	/// 2.592 of the whole a month: what was unpaid after the first bears as much in the second.
	#[test]
	fn shortfall_bears_interest_from_the_end_of_its_period_on() {
		let first = 2_592_000;
		assert_eq!(due(MONTH, 1_000_000, true).due, first);
		let second = first + first + first * 2_592 / 1_000;
		assert_eq!(due(2 * MONTH, 1_000_000, true).due, second);
		assert_eq!(due(MONTH - 1, 1_000_000, true).shortfall, 0);
	}

	/// As many as one finds who walks from end to end.
	#[test]
	fn periods_are_counted_by_their_ends() {
		let terms = Terms { start: 100, period: 10, until: 145, ..terms(true) };
		let walked = |from, to: Seconds| {
			let (mut at, mut ends) = (from, 0);
			while let Some(end) = terms.next_end(at).unwrap().filter(|end| *end <= to.min(145)) {
				(at, ends) = (end, ends + 1);
			}
			ends
		};
		for from in 80..170 {
			for to in from..170 {
				assert_eq!(terms.periods(from, to), walked(from, to), "{from} to {to}");
			}
		}
		assert_eq!([terms.periods(109, 110), terms.periods(110, 119)], [1, 0]);
		assert_eq!(terms.periods(0, Seconds::MAX), 4);
	}

	#[test]
	fn payments_take_from_the_shortfall_first() {
		let after = due(MONTH + 1, 1_000_000, false);
		assert_eq!((after.due, after.shortfall), (2_592_001, 2_592_000));
		let part = after.less(2_000_000).unwrap();
		assert_eq!((part.due, part.shortfall), (592_001, 592_000));
		let all = after.less(2_592_001).unwrap();
		assert_eq!((all.due, all.shortfall), (0, 0));
		assert_eq!(after.less(2_592_002), Err(MathError::Overflow));
	}

	#[test]
	fn extremes_are_errors_or_exact() {
		assert_eq!(due(0, u128::MAX, true).due, 0);
		let fast = Terms { rate: RatePerSecond::MAX, ..terms(true) };
		let next = |at, outstanding| Interest::from(5).until(at, outstanding, &fast);
		assert_eq!(next(6, u128::MAX).map(|of| of.due), Ok(u128::MAX));
		assert_eq!(next(7, u128::MAX), Err(MathError::Overflow));
		assert_eq!(next(4, 0), Err(MathError::Overflow));
		let never = Terms { period: 0, ..fast };
		assert_eq!(Interest::from(0).until(1, 1, &never), Err(MathError::DivisionByZero));
	}
}
