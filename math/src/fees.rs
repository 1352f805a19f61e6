//! Transaction fees in an asset other than the native token.
//!
//! Let the native token have `n` decimals and price `p`, the asset `a` decimals and price `q`. The
//! amounts `x` and `y` have the same value when `x / 10ⁿ × p = y / 10ᵃ × q`, so
//!
//! ```text
//! y = ⌈x × p × 10ᵃ⁻ⁿ / q⌉    or    y = ⌈x × p / (q × 10ⁿ⁻ᵃ)⌉
//! ```
//!
//! whichever power is whole. It is one fraction of 256-bit numbers, rounded once. If the numerator
//! of the first form needs more than 256 bits, then `y ≥ 2²⁵⁶ / q > 2¹²⁸`: that overflow is always
//! one of the result, never of the way to it. `q × 10ⁿ⁻ᵃ` is less than `2²⁵⁶`.

use crate::{
	decimals::power_of_ten,
	mul_div::{divide, product},
	MathError, Price, Rounding,
};
use primitive_types::U256;

/// A fee of `native` in the native token as an amount of another asset, rounded up: the user pays.
///
/// Prices are dollars per whole unit. Zero only if the fee or the native price is zero.
///
/// Errors with [`MathError::DivisionByZero`] when the asset's price is zero, and with
/// [`MathError::Overflow`] when the result needs more than 128 bits or the decimals differ by more
/// than 38.
pub fn in_asset(
	native: u128,
	native_decimals: u8,
	native_price: Price,
	asset_price: Price,
	asset_decimals: u8,
) -> Result<u128, MathError> {
	let value = product(native, native_price.0)?;
	let scale = power_of_ten(native_decimals.abs_diff(asset_decimals))?;
	let (numerator, denominator) = if asset_decimals >= native_decimals {
		let scaled = value.checked_mul(U256::from(scale));
		(scaled, U256::from(asset_price.0))
	} else {
		(Some(value), product(asset_price.0, scale)?)
	};
	if denominator.is_zero() {
		return Err(MathError::DivisionByZero);
	}
	divide(numerator.ok_or(MathError::Overflow)?, denominator, Rounding::Up)
}

#[cfg(test)]
mod tests {
	use super::*;

	const QUARTER: Price = Price(250_000_000_000_000_000);

	#[test]
	fn fee_has_the_same_value_when_it_is_whole() {
		// 0.01 of a token of 12 decimals at 0.25 dollars is 0.0025 dollars.
		let fee = 10_000_000_000;
		let one = Price::DOLLAR;
		assert_eq!(in_asset(fee, 12, QUARTER, one, 18), Ok(2_500_000_000_000_000));
		assert_eq!(in_asset(fee, 12, QUARTER, one, 6), Ok(2_500));
		assert_eq!(in_asset(fee, 12, QUARTER, one, 24), Ok(2_500_000_000_000_000_000_000));
		// In itself it is itself.
		assert_eq!(in_asset(fee, 12, QUARTER, QUARTER, 12), Ok(fee));
	}

	#[test]
	fn fee_rounds_up_when_it_is_not_whole() {
		// 0.0025 dollars in whole dollars; one smallest unit, 2.5 × 10⁻¹³ dollars, in millionths.
		assert_eq!(in_asset(10_000_000_000, 12, QUARTER, Price::DOLLAR, 0), Ok(1));
		assert_eq!(in_asset(1, 12, QUARTER, Price::DOLLAR, 6), Ok(1));
		assert_eq!(in_asset(1, 12, QUARTER, Price::DOLLAR, 18), Ok(250_000));
		// 2.5 × 10¹⁵ / 0.997 = 2 507 522 567 703 109.3…
		let under = Price(997_000_000_000_000_000);
		assert_eq!(in_asset(10_000_000_000, 12, QUARTER, under, 18), Ok(2_507_522_567_703_110));
	}

	#[test]
	fn fee_is_zero_only_when_it_is_worth_nothing() {
		assert_eq!(in_asset(0, 12, QUARTER, Price::DOLLAR, 18), Ok(0));
		assert_eq!(in_asset(1, 12, Price(0), Price::DOLLAR, 18), Ok(0));
		assert_eq!(in_asset(1, 24, Price(1), Price(u128::MAX), 0), Ok(1));
	}

	#[test]
	fn price_of_the_asset_is_an_error_when_it_is_zero() {
		for (from, to) in [(12, 18), (12, 6), (12, 12)] {
			assert_eq!(in_asset(1, from, QUARTER, Price(0), to), Err(MathError::DivisionByZero));
			assert_eq!(in_asset(0, from, QUARTER, Price(0), to), Err(MathError::DivisionByZero));
		}
		// Also where the numerator needs more than 256 bits.
		let max = u128::MAX;
		assert_eq!(in_asset(max, 0, Price(max), Price(0), 38), Err(MathError::DivisionByZero));
	}

	#[test]
	fn fee_is_an_error_only_when_the_result_does_not_fit() {
		let max = u128::MAX;
		assert_eq!(in_asset(max, 12, Price(max), Price(max), 12), Ok(max));
		assert_eq!(in_asset(max, 38, Price(max), Price(max), 0), Ok(4));
		assert_eq!(in_asset(3, 0, Price(max), Price(max), 38), Ok(3 * 10u128.pow(38)));
		assert_eq!(in_asset(4, 0, Price(max), Price(max), 38), Err(MathError::Overflow));
		assert_eq!(in_asset(max, 0, Price(max), Price(max), 38), Err(MathError::Overflow));
		assert_eq!(in_asset(max, 12, Price(2), Price(1), 12), Err(MathError::Overflow));
		assert_eq!(in_asset(0, 0, QUARTER, QUARTER, 39), Err(MathError::Overflow));
		assert_eq!(in_asset(0, 39, QUARTER, QUARTER, 0), Err(MathError::Overflow));
	}
}
