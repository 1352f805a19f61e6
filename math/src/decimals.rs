//! The same value in an asset of other decimals.
//!
//! An amount `x` in an asset of `f` decimals and an amount `y` in one of `t` decimals have the same
//! value when `x / 10ᶠ = y / 10ᵗ`.
//!
//! With `t ≥ f` every `x` has its `y = x × 10ᵗ⁻ᶠ`. With `t < f` only the multiples of the *step*
//! `10ᶠ⁻ᵗ` have one. Whoever must not lose the rest takes [`exact_part`] first: it leaves the rest
//! where it is, and [`convert`] of what it gives is exact in both roundings.
//!
//! Decimals may be any numbers at most 38 apart: 10³⁸ is the largest power of ten that fits 128
//! bits. A greater difference is an error, also for an amount of zero.

use crate::{mul_div, MathError, Rounding};

/// `amount` of an asset with `from` decimals, as an amount of one with `to` decimals.
///
/// Errors with [`MathError::Overflow`] when the result needs more than 128 bits, and when the
/// decimals differ by more than 38.
pub fn convert(amount: u128, from: u8, to: u8, rounding: Rounding) -> Result<u128, MathError> {
	let step = power_of_ten(from.abs_diff(to))?;
	if to >= from {
		amount.checked_mul(step).ok_or(MathError::Overflow)
	} else {
		mul_div(amount, 1, step, rounding)
	}
}

/// The largest part of `amount` that [`convert`]s from `from` to `to` decimals without remainder,
/// in the same units as `amount`. All of it when `to` is not less than `from`.
///
/// Errors with [`MathError::Overflow`] when the decimals differ by more than 38.
pub fn exact_part(amount: u128, from: u8, to: u8) -> Result<u128, MathError> {
	let step = power_of_ten(from.abs_diff(to))?;
	if to >= from {
		return Ok(amount);
	}
	let rest = amount.checked_rem(step).ok_or(MathError::DivisionByZero)?;
	amount.checked_sub(rest).ok_or(MathError::Overflow)
}

/// `10ⁿ`, an error above `10³⁸`.
pub(crate) fn power_of_ten(n: u8) -> Result<u128, MathError> {
	10u128.checked_pow(n.into()).ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;
	use Rounding::{Down, Up};

	#[test]
	fn convert_is_exact_when_decimals_grow_or_stay() {
		for rounding in [Down, Up] {
			// A dollar of 6 decimals in 18, and of none in 24.
			assert_eq!(convert(1_000_000, 6, 18, rounding), Ok(1_000_000_000_000_000_000));
			assert_eq!(convert(1, 0, 24, rounding), Ok(1_000_000_000_000_000_000_000_000));
			assert_eq!(convert(u128::MAX, 6, 6, rounding), Ok(u128::MAX));
			assert_eq!(convert(0, 0, 38, rounding), Ok(0));
		}
	}

	#[test]
	fn convert_rounds_as_told_when_decimals_shrink() {
		assert_eq!(convert(1_999_999, 24, 18, Down), Ok(1));
		assert_eq!(convert(1_999_999, 24, 18, Up), Ok(2));
		assert_eq!(convert(2_000_000, 24, 18, Up), Ok(2));
		assert_eq!(convert(1, 24, 0, Down), Ok(0));
		assert_eq!(convert(1, 24, 0, Up), Ok(1));
		// 2¹²⁸ − 1 = 3.402… × 10³⁸.
		assert_eq!(convert(u128::MAX, 38, 0, Down), Ok(3));
		assert_eq!(convert(u128::MAX, 38, 0, Up), Ok(4));
	}

	#[test]
	fn convert_is_an_error_when_the_result_does_not_fit() {
		assert_eq!(convert(3, 0, 38, Down), Ok(3 * 10u128.pow(38)));
		assert_eq!(convert(4, 0, 38, Down), Err(MathError::Overflow));
		assert_eq!(convert(u128::MAX, 0, 1, Down), Err(MathError::Overflow));
	}

	#[test]
	fn decimals_are_an_error_when_they_differ_by_more_than_38() {
		for (from, to) in [(0, 39), (39, 0), (0, u8::MAX), (u8::MAX, 0)] {
			assert_eq!(convert(0, from, to, Down), Err(MathError::Overflow));
			assert_eq!(exact_part(0, from, to), Err(MathError::Overflow));
		}
		assert_eq!(convert(7, u8::MAX, u8::MAX, Down), Ok(7));
		assert_eq!(exact_part(7, u8::MAX, u8::MAX), Ok(7));
	}

	#[test]
	fn exact_part_leaves_the_rest_when_decimals_shrink() {
		assert_eq!(exact_part(1_234_567, 24, 18), Ok(1_000_000));
		assert_eq!(exact_part(999_999, 24, 18), Ok(0));
		assert_eq!(exact_part(1_000_000, 24, 18), Ok(1_000_000));
		assert_eq!(exact_part(u128::MAX, 38, 0), Ok(3 * 10u128.pow(38)));
	}

	#[test]
	fn exact_part_is_all_when_decimals_grow_or_stay() {
		assert_eq!(exact_part(1_234_567, 6, 18), Ok(1_234_567));
		assert_eq!(exact_part(u128::MAX, 6, 6), Ok(u128::MAX));
		// What convert cannot hold is for convert to say.
		assert_eq!(exact_part(u128::MAX, 6, 18), Ok(u128::MAX));
	}
}
