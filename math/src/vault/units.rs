//! Units of a pool that a vault has: what of a payment is principal, and what is income.
//!
//! A pool tells its holders one sum. What it owes them falls by what was principal of it, so that the vault knows by
//! what was owed when it looked last.

use crate::{mul_div, MathError, Rounding::Down};

/// Units by somebody's books, of all that an account has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Held {
	/// By the books.
	pub units: u128,
	/// That the account has. At least as many, or all of them count.
	pub of: u128,
}

impl Held {
	/// What of `amount`, which belongs to all units of the account alike, is theirs. Rounded down; nothing when the
	/// account has none.
	pub fn part(&self, amount: u128) -> Result<u128, MathError> {
		if self.of == 0 {
			return Ok(0);
		}
		mul_div(amount, self.units.min(self.of), self.of, Down)
	}
}

/// What units were paid.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Paid {
	/// Principal that was given back.
	pub principal: u128,
	/// What is more.
	pub income: u128,
}

/// Splits a payment, when `before` was owed at the last look and `outstanding` is owed now. Exact.
pub fn split(paid: u128, before: u128, outstanding: u128) -> Paid {
	// Saturation: more is owed only by rounding, and then nothing of it was paid back.
	let principal = before.saturating_sub(outstanding).min(paid);
	// Saturation: not less, by the minimum.
	Paid { principal, income: paid.saturating_sub(principal) }
}

/// Interest that is due to units and in no value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Missed {
	/// What the pool's assets do not reach.
	pub short: u128,
	/// What they did not reach before, and reach now. To count it would lift a value at once.
	pub again: u128,
	/// What of that was paid: income that comes at once.
	pub paid: u128,
}

/// When so much was in no value at the last look, `short` is out of reach now, and `running` is in reach and not paid.
/// Exact.
///
/// ```text
/// missed ← short + again,    again = min(missed − short, running)
/// ```
///
/// Interest that falls due out of reach lowers what is reached *again*, though nothing was lost: of 60 that were missed
/// and are in reach, 2 are counted when 2 more fall due out of reach. So what was missed enters no faster than interest
/// runs.
pub fn missed(before: u128, short: u128, running: u128) -> Missed {
	// Saturation: what is out of reach now and was not before is lost, and not missed.
	let reached = before.saturating_sub(short);
	let again = reached.min(running);
	// By the minimum, not below zero.
	Missed { short, again, paid: reached.saturating_sub(again) }
}

impl Missed {
	/// For the next look.
	///
	/// Errors with [`MathError::Overflow`] when that needs more than 128 bits.
	pub fn all(&self) -> Result<u128, MathError> {
		self.short.checked_add(self.again).ok_or(MathError::Overflow)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// What is missed after each look at what is out of reach and what is in it, and what was paid of it.
	fn looks<const N: usize>(before: u128, seen: [(u128, u128); N]) -> [(u128, u128); N] {
		let mut all = before;
		seen.map(|(short, running)| {
			let missed = missed(all, short, running);
			all = missed.all().unwrap();
			(all, missed.paid)
		})
	}

	/// 60 are due. A write-down leaves 10 of them out of reach, then all; recoveries bring them back in two steps, ten
	/// more run, and payments of 30, of 30 and of the rest bring home what nobody counted, last.
	#[test]
	fn interest_that_is_reached_again_comes_at_once_when_it_is_paid() {
		assert_eq!(looks(0, [(0, 60), (10, 50), (60, 0)]), [(0, 0), (10, 0), (60, 0)]);
		assert_eq!(looks(60, [(40, 20), (0, 60), (0, 70)]), [(60, 0), (60, 0), (60, 0)]);
		assert_eq!(looks(60, [(0, 40), (0, 10), (0, 0)]), [(40, 20), (10, 30), (0, 10)]);
		// All between two looks.
		assert_eq!(looks(60, [(0, 0)]), [(0, 60)]);
	}

	/// What was reached again is out of reach once more, and never paid: nothing came.
	#[test]
	fn interest_that_is_lost_again_is_no_income() {
		assert_eq!(looks(60, [(0, 60), (25, 35), (60, 0)]), [(60, 0), (60, 0), (60, 0)]);
		assert_eq!(looks(60, [(90, 0), (90, 0)]), [(90, 0), (90, 0)]);
		assert_eq!(missed(0, u128::MAX, 0).all(), Ok(u128::MAX));
		assert_eq!(missed(u128::MAX, 1, u128::MAX).all(), Ok(u128::MAX));
		assert_eq!(Missed { short: 1, again: u128::MAX, paid: 0 }.all(), Err(MathError::Overflow));
	}

	#[test]
	fn part_is_by_units_and_rounds_down() {
		assert_eq!(Held { units: 1, of: 3 }.part(100), Ok(33));
		assert_eq!(Held { units: 3, of: 3 }.part(100), Ok(100));
		assert_eq!(Held { units: 1, of: 3 }.part(2), Ok(0));
		assert_eq!(Held { units: 2, of: 3 }.part(u128::MAX), Ok(u128::MAX / 3 * 2));
	}

	#[test]
	fn part_is_never_more_than_the_account_has() {
		assert_eq!(Held { units: 5, of: 3 }.part(100), Ok(100));
		assert_eq!(Held { units: 0, of: 0 }.part(100), Ok(0));
		assert_eq!(Held { units: 1, of: 0 }.part(100), Ok(0));
	}

	#[test]
	fn payment_is_principal_as_far_as_less_is_owed() {
		assert_eq!(split(100, 1_000, 920), Paid { principal: 80, income: 20 });
		assert_eq!(split(100, 1_000, 1_000), Paid { principal: 0, income: 100 });
		// What was written down and is not owed any more was not paid.
		assert_eq!(split(100, 1_000, 500), Paid { principal: 100, income: 0 });
		assert_eq!(split(0, 1_000, 500), Paid { principal: 0, income: 0 });
		assert_eq!(split(100, 1_000, 1_001), Paid { principal: 0, income: 100 });
		assert_eq!(split(u128::MAX, u128::MAX, 0), Paid { principal: u128::MAX, income: 0 });
	}
}
