//! One product and one quotient, through 256 bits.
//!
//! For `a, b < 2¹²⁸` the product is below `2²⁵⁶`, so it is held exactly, whatever the arguments.
//! The quotient is then rounded once. Every formula of this crate is arranged so that it divides
//! once, at its end: two roundings could not be told up or down any more.

use crate::MathError;
use primitive_types::{U256, U512};

/// In which direction a quotient that is not whole goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Rounding {
	/// Towards zero: what a user receives.
	Down,
	/// Away from zero: what a user pays, and debt.
	Up,
}

/// `a × b / c`, exact until the division.
///
/// Errors with [`MathError::DivisionByZero`] when `c` is zero, also when `a × b` is, and with
/// [`MathError::Overflow`] when the result needs more than 128 bits.
///
/// ```
/// use quoin_math::{mul_div, Rounding};
///
/// assert_eq!(mul_div(7, 1, 2, Rounding::Down), Ok(3));
/// assert_eq!(mul_div(7, 1, 2, Rounding::Up), Ok(4));
/// assert_eq!(mul_div(u128::MAX, u128::MAX, u128::MAX, Rounding::Up), Ok(u128::MAX));
/// ```
pub fn mul_div(a: u128, b: u128, c: u128, rounding: Rounding) -> Result<u128, MathError> {
	divide(product(a, b)?, U256::from(c), rounding)
}

/// `a × b`, exact.
pub(crate) fn product(a: u128, b: u128) -> Result<U256, MathError> {
	U256::from(a).checked_mul(U256::from(b)).ok_or(MathError::Overflow)
}

/// `numerator / denominator`, rounded as said.
pub(crate) fn divide(
	numerator: U256,
	denominator: U256,
	rounding: Rounding,
) -> Result<u128, MathError> {
	if denominator.is_zero() {
		return Err(MathError::DivisionByZero);
	}
	let (quotient, remainder) = numerator.div_mod(denominator);
	let quotient = match rounding {
		Rounding::Up if !remainder.is_zero() => {
			quotient.checked_add(U256::one()).ok_or(MathError::Overflow)?
		},
		_ => quotient,
	};
	quotient.try_into().map_err(|_| MathError::Overflow)
}

/// `⌊a × part / whole⌋` for parts of up to 256 bits, through 512.
pub(crate) fn ratio(a: u128, part: U256, whole: U256) -> Result<u128, MathError> {
	if whole.is_zero() {
		return Err(MathError::DivisionByZero);
	}
	// Less than 2³⁸⁴, so that nothing is lost.
	let quotient = U256::from(a).full_mul(part) / U512::from(whole);
	quotient.try_into().map_err(|_| MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::{Rounding::*, *};

	const MAX: u128 = u128::MAX;

	#[test]
	fn quotient_is_the_same_both_ways_when_whole() {
		for rounding in [Down, Up] {
			assert_eq!(mul_div(6, 7, 2, rounding), Ok(21));
			assert_eq!(mul_div(0, MAX, 3, rounding), Ok(0));
			assert_eq!(mul_div(1, 1, 1, rounding), Ok(1));
			assert_eq!(mul_div(MAX, 1, 1, rounding), Ok(MAX));
			assert_eq!(mul_div(MAX, MAX, MAX, rounding), Ok(MAX));
		}
	}

	#[test]
	fn quotient_goes_as_told_when_not_whole() {
		assert_eq!(mul_div(1, 1, 3, Down), Ok(0));
		assert_eq!(mul_div(1, 1, 3, Up), Ok(1));
		assert_eq!(mul_div(1, 1, MAX, Down), Ok(0));
		assert_eq!(mul_div(1, 1, MAX, Up), Ok(1));
		// 2¹²⁸ − 1 is odd.
		assert_eq!(mul_div(MAX, 1, 2, Down), Ok((1 << 127) - 1));
		assert_eq!(mul_div(MAX, 1, 2, Up), Ok(1 << 127));
	}

	#[test]
	fn product_may_exceed_128_bits_when_the_result_does_not() {
		// 2¹²⁷ × 6 / 4 = 3 × 2¹²⁶.
		assert_eq!(mul_div(1 << 127, 6, 4, Down), Ok(3 << 126));
		// (2¹²⁸ − 1)(2¹²⁸ − 2) / (2¹²⁸ − 1).
		assert_eq!(mul_div(MAX, MAX - 1, MAX, Down), Ok(MAX - 1));
		// (M − 1)² / M = M − 2 + 1/M.
		assert_eq!(mul_div(MAX - 1, MAX - 1, MAX, Down), Ok(MAX - 2));
		assert_eq!(mul_div(MAX - 1, MAX - 1, MAX, Up), Ok(MAX - 1));
	}

	#[test]
	fn overflow_is_an_error_when_the_result_needs_129_bits() {
		assert_eq!(mul_div(MAX, 2, 1, Down), Err(MathError::Overflow));
		assert_eq!(mul_div(MAX, MAX, 1, Up), Err(MathError::Overflow));
		assert_eq!(mul_div(MAX, MAX, MAX - 1, Down), Err(MathError::Overflow));
		assert_eq!(mul_div(1 << 127, 2, 1, Down), Err(MathError::Overflow));
	}

	#[test]
	fn overflow_is_an_error_when_only_rounding_up_needs_129_bits() {
		// (2¹²⁹ − 1) / 2 = 2¹²⁸ − ½. Seven divides 2¹²⁹ − 1, since 129 = 3 × 43: in octal that
		// number is 43 sevens, and its seventh 43 ones.
		let seventh = 0o1_111111_111111_111111_111111_111111_111111_111111;
		assert_eq!(mul_div(7, seventh, 2, Down), Ok(MAX));
		assert_eq!(mul_div(7, seventh, 2, Up), Err(MathError::Overflow));
	}

	#[test]
	fn division_by_zero_is_an_error_when_the_product_is_zero_too() {
		for rounding in [Down, Up] {
			assert_eq!(mul_div(0, 0, 0, rounding), Err(MathError::DivisionByZero));
			assert_eq!(mul_div(MAX, MAX, 0, rounding), Err(MathError::DivisionByZero));
		}
	}
}
