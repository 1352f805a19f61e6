//! The fee for bringing out a term note.
//!
//! ```text
//! fee = ⌈face × max(25 bps, 1 % × term / year)⌉
//! ```
//!
//! Source: the tokenisation fee that GAIB publishes: 0.25 % up to three months, 0.5 % for six, 1 % for twelve, 1.5 % for
//! eighteen.

use crate::{
	mul_div::{divide, product},
	units::YEAR,
	Bps, MathError, Rounding, Seconds,
};

/// The least there is, and what a year costs.
const LEAST: Bps = Bps(25);
const A_YEAR: Bps = Bps(100);

/// Of a note with this face and term. Rounds up.
pub fn origination_fee(face: u128, term: Seconds) -> Result<u128, MathError> {
	let least = LEAST.of(face, Rounding::Up)?;
	let of_year =
		product(face, A_YEAR.0.into())?.checked_mul(term.into()).ok_or(MathError::Overflow)?;
	let year = product(Bps::WHOLE.0.into(), YEAR.into())?;
	Ok(least.max(divide(of_year, year, Rounding::Up)?))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn fee_is_as_published() {
		let months = |number: u64| origination_fee(1_000_000, number * YEAR / 12).unwrap();
		assert_eq!([1, 3, 6, 12, 18].map(months), [2_500, 2_500, 5_000, 10_000, 15_000]);
		// A second more than three months costs more, rounded up.
		assert_eq!(origination_fee(1_000_000, YEAR / 4 + 1), Ok(2_501));
		assert_eq!((origination_fee(1, 0), origination_fee(0, YEAR)), (Ok(1), Ok(0)));
		assert_eq!(origination_fee(u128::MAX, Seconds::MAX), Err(MathError::Overflow));
	}
}
