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

#[cfg(test)]
mod tests {
	use super::*;

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
