//! What a tranche is worth, senior first.
//!
//! ```text
//! value of a tranche = min(what is left of the assets, outstanding + interest due), the first loss: all that is left
//! price of a unit    = ⌊value × S / units⌋
//! ```
//!
//! A tranche that is worth nothing has the price zero and keeps nobody else from a price: the published pools of
//! Centrifuge refuse to close an epoch then, so that a wiped junior freezes the senior.
//!
//! Losses need no state: what assets do not reach of what is outstanding is lost from the first loss up, and recovered
//! in reverse when assets grow again.

use crate::{
	loan::{impairment::by_seniority, recovery::Claim},
	mul_div,
	units::ONE,
	MathError, Rounding,
};
use alloc::vec::Vec;

/// What each tranche is worth, of these assets. The values add up to the assets.
///
/// Errors with [`MathError::Overflow`] when a claim needs more than 128 bits.
pub fn values(assets: u128, claims: &[Claim]) -> Result<Vec<u128>, MathError> {
	let mut left = assets;
	let last = claims.len().checked_sub(1);
	claims
		.iter()
		.enumerate()
		.map(|(level, claim)| {
			let owed = claim.principal.checked_add(claim.interest).ok_or(MathError::Overflow)?;
			let value = if Some(level) == last { left } else { left.min(owed) };
			// By the minimum.
			left = left.saturating_sub(value);
			Ok(value)
		})
		.collect()
}

/// What of each tranche's principal is lost, when assets stand for principal alone.
///
/// Errors with [`MathError::Overflow`] when all principal needs more than 128 bits.
pub fn losses(assets: u128, outstanding: &[u128]) -> Result<Vec<u128>, MathError> {
	let all = outstanding.iter().try_fold(0u128, |sum, one| sum.checked_add(*one));
	// Saturation: assets beyond that are nobody's loss.
	let lost = all.ok_or(MathError::Overflow)?.saturating_sub(assets);
	by_seniority(lost, outstanding)
}

/// Dollars per unit, times `S`, rounded down. None without units.
pub fn price(value: u128, units: u128) -> Result<Option<u128>, MathError> {
	if units == 0 {
		return Ok(None);
	}
	mul_div(value, ONE, units, Rounding::Down).map(Some)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn claims(of: &[(u128, u128)]) -> Vec<Claim> {
		of.iter()
			.map(|(principal, interest)| Claim { principal: *principal, interest: *interest })
			.collect()
	}

	#[test]
	fn senior_is_whole_while_the_first_loss_has_value() {
		let three = claims(&[(800, 8), (130, 2), (70, 0)]);
		let of = |assets| values(assets, &three).unwrap();
		assert_eq!(of(1_100), [808, 132, 160]);
		assert_eq!(of(941), [808, 132, 1]);
		assert_eq!(of(940), [808, 132, 0]);
		assert_eq!(of(900), [808, 92, 0]);
		assert_eq!(of(807), [807, 0, 0]);
		assert_eq!(of(0), [0, 0, 0]);
		assert_eq!(values(5, &[]), Ok(vec![]));
		let most = claims(&[(u128::MAX, 1), (1, 0)]);
		assert_eq!(values(1, &most), Err(MathError::Overflow));
	}

	#[test]
	fn losses_go_up_and_recoveries_come_back_in_reverse() {
		let three = [800, 130, 70];
		let of = |assets| losses(assets, &three).unwrap();
		assert_eq!(of(1_000), [0, 0, 0]);
		assert_eq!(of(950), [0, 0, 50]);
		assert_eq!(of(850), [0, 80, 70]);
		assert_eq!(of(100), [700, 130, 70]);
		// Back to the senior first.
		assert_eq!(of(801), [0, 129, 70]);
		assert_eq!(of(2_000), [0, 0, 0]);
		assert_eq!(losses(0, &[u128::MAX, 1]), Err(MathError::Overflow));
	}

	#[test]
	fn price_of_a_unit_rounds_down() {
		assert_eq!(price(3, 2), Ok(Some(ONE / 2 * 3)));
		assert_eq!(price(1, 3), Ok(Some(ONE / 3)));
		assert_eq!((price(0, 5), price(5, 0)), (Ok(Some(0)), Ok(None)));
		assert_eq!(price(u128::MAX, ONE), Ok(Some(u128::MAX)));
		assert_eq!(price(u128::MAX, 1), Err(MathError::Overflow));
	}
}
