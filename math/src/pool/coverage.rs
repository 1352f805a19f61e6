//! Whether what is junior to a tranche protects it enough.
//!
//! ```text
//! subordination = 1 − Σ claims down to it / assets
//! it holds      ⇔ Σ claims × 10 000 ≤ assets × (10 000 − least subordination)
//! ```
//!
//! Compared crosswise, so that nothing is rounded. Assets and claims are of one kind, principal or all. The published pools
//! of Centrifuge report a tranche that is worth nothing as wholly protected; here it is what it is, unprotected.

use crate::{mul_div, mul_div::product, Bps, MathError, Rounding};

/// Whether `senior`, all claims down to a tranche, leaves at least this share of the assets to those below.
///
/// Errors with [`MathError::Overflow`] when the least is more than the whole.
pub fn holds(assets: u128, senior: u128, least: Bps) -> Result<bool, MathError> {
	let whole = u128::from(Bps::WHOLE.0);
	Ok(product(senior, whole)? <= product(assets, least.rest()?.0.into())?)
}

/// The share of the assets that is junior to a tranche, rounded down. None of nothing.
pub fn subordination(assets: u128, senior: u128) -> Result<Bps, MathError> {
	// Saturation: more may be claimed than there is.
	let junior = assets.saturating_sub(senior);
	if junior == 0 {
		return Ok(Bps(0));
	}
	let share = mul_div(junior, Bps::WHOLE.0.into(), assets, Rounding::Down)?;
	share.try_into().map(Bps).map_err(|_| MathError::Overflow)
}

/// What assets a test needs, rounded up: below that it fails, and from it on it holds.
///
/// Errors with [`MathError::DivisionByZero`] when everything has to be junior, which claims never meet.
pub fn needed(senior: u128, least: Bps) -> Result<u128, MathError> {
	mul_div(senior, Bps::WHOLE.0.into(), least.rest()?.0.into(), Rounding::Up)
}

#[cfg(test)]
mod tests {
	use super::*;

	/// A fifth of 1 000 is junior to 800, exactly.
	#[test]
	fn test_holds_at_its_edge_and_fails_a_unit_below() {
		assert_eq!(holds(1_000, 800, Bps(2_000)), Ok(true));
		assert_eq!(holds(1_000, 801, Bps(2_000)), Ok(false));
		assert_eq!(holds(999, 800, Bps(2_000)), Ok(false));
		assert_eq!((holds(0, 0, Bps(2_000)), holds(0, 1, Bps(0))), (Ok(true), Ok(false)));
		assert_eq!((holds(5, 0, Bps(10_000)), holds(5, 1, Bps(10_000))), (Ok(true), Ok(false)));
		assert_eq!(holds(1, 1, Bps(10_001)), Err(MathError::Overflow));
		assert_eq!(holds(u128::MAX, u128::MAX, Bps(0)), Ok(true));
	}

	#[test]
	fn subordination_is_what_is_left_for_those_below() {
		let of = |assets, senior| subordination(assets, senior).unwrap().0;
		assert_eq!([of(1_000, 800), of(1_000, 801), of(1_000, 1_200)], [2_000, 1_990, 0]);
		assert_eq!([of(3, 2), of(7, 0), of(0, 0), of(0, 5)], [3_333, 10_000, 0, 0]);
	}

	#[test]
	fn what_is_needed_is_the_edge() {
		for (senior, least) in [(800, 2_000), (801, 2_000), (1, 3_333), (7, 0), (0, 9_999)] {
			let edge = needed(senior, Bps(least)).unwrap();
			assert_eq!(holds(edge, senior, Bps(least)), Ok(true));
			if edge > 0 {
				assert_eq!(holds(edge - 1, senior, Bps(least)), Ok(false));
			}
		}
		assert_eq!(needed(1, Bps(10_000)), Err(MathError::DivisionByZero));
		assert_eq!(needed(u128::MAX, Bps(1)), Err(MathError::Overflow));
	}
}
