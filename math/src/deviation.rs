//! How far a price is from another.
//!
//! Both tests are comparisons of fractions, made by cross-multiplication in 256 bits. Nothing is
//! divided, so nothing is rounded: a price exactly on the line is on the line.

use crate::{mul_div::product, Bps, MathError, Price};

/// Whether `value` is at most `step` of `reference` away from `reference`, above or below.
///
/// `|value − reference| / reference ≤ step / 10 000`, as
/// `|value − reference| × 10 000 ≤ step × reference`. From a reference of zero only zero is within
/// any step.
pub fn within(value: Price, reference: Price, step: Bps) -> Result<bool, MathError> {
	let distance = product(value.0.abs_diff(reference.0), Bps::WHOLE.0.into())?;
	Ok(distance <= product(reference.0, step.0.into())?)
}

/// Whether `value` is less than `target` by more than `by` of `target`.
///
/// `value < target × (1 − by / 10 000)`, as `value × 10 000 < target × (10 000 − by)`. Never when
/// `by` is the whole or more, since no price is less than zero.
pub fn is_below(value: Price, target: Price, by: Bps) -> Result<bool, MathError> {
	match by.rest() {
		Ok(rest) => Ok(product(value.0, Bps::WHOLE.0.into())? < product(target.0, rest.0.into())?),
		Err(_) => Ok(false),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const MAX: Price = Price(u128::MAX);

	#[test]
	fn within_holds_exactly_on_the_line() {
		// 5 % of a dollar, both ways.
		let dollar = Price(1_000_000);
		assert_eq!(within(Price(1_050_000), dollar, Bps(500)), Ok(true));
		assert_eq!(within(Price(1_050_001), dollar, Bps(500)), Ok(false));
		assert_eq!(within(Price(950_000), dollar, Bps(500)), Ok(true));
		assert_eq!(within(Price(949_999), dollar, Bps(500)), Ok(false));
	}

	#[test]
	fn within_does_not_round_when_the_step_is_not_whole() {
		// 1 bps of 19 999 is 1.9999.
		assert_eq!(within(Price(20_000), Price(19_999), Bps(1)), Ok(true));
		assert_eq!(within(Price(20_001), Price(19_999), Bps(1)), Ok(false));
		// A step of none.
		assert_eq!(within(Price(7), Price(7), Bps(0)), Ok(true));
		assert_eq!(within(Price(8), Price(7), Bps(0)), Ok(false));
	}

	#[test]
	fn within_is_only_zero_when_the_reference_is_zero() {
		assert_eq!(within(Price(0), Price(0), Bps(0)), Ok(true));
		assert_eq!(within(Price(1), Price(0), Bps(u16::MAX)), Ok(false));
		// From anything else, zero is the whole away.
		assert_eq!(within(Price(0), MAX, Bps(9_999)), Ok(false));
		assert_eq!(within(Price(0), MAX, Bps::WHOLE), Ok(true));
	}

	#[test]
	fn within_is_exact_when_values_are_the_greatest() {
		assert_eq!(within(MAX, MAX, Bps(0)), Ok(true));
		assert_eq!(within(MAX, Price(1), Bps(u16::MAX)), Ok(false));
		// M is one more than twice (M − 1) / 2.
		assert_eq!(within(MAX, Price(u128::MAX / 2), Bps::WHOLE), Ok(false));
		assert_eq!(within(Price(u128::MAX - 1), Price(u128::MAX / 2), Bps::WHOLE), Ok(true));
	}

	#[test]
	fn is_below_does_not_hold_on_the_line() {
		// 50 bps under a dollar is 0.995.
		let line = 995_000_000_000_000_000;
		assert_eq!(is_below(Price(line), Price::DOLLAR, Bps(50)), Ok(false));
		assert_eq!(is_below(Price(line - 1), Price::DOLLAR, Bps(50)), Ok(true));
		assert_eq!(is_below(Price::DOLLAR, Price::DOLLAR, Bps(0)), Ok(false));
		assert_eq!(is_below(Price(0), Price::DOLLAR, Bps(0)), Ok(true));
	}

	#[test]
	fn is_below_does_not_round_when_the_line_is_not_whole() {
		// 1 bps under 101 is 100.9899.
		assert_eq!(is_below(Price(101), Price(101), Bps(1)), Ok(false));
		assert_eq!(is_below(Price(100), Price(101), Bps(1)), Ok(true));
	}

	#[test]
	fn is_below_never_holds_when_by_is_the_whole_or_more() {
		for by in [Bps::WHOLE, Bps(10_001), Bps(u16::MAX)] {
			assert_eq!(is_below(Price(0), MAX, by), Ok(false));
		}
		assert_eq!(is_below(Price(0), MAX, Bps(9_999)), Ok(true));
		assert_eq!(is_below(Price(0), Price(0), Bps(0)), Ok(false));
		assert_eq!(is_below(MAX, MAX, Bps(0)), Ok(false));
	}
}
