//! Who among several lenders gets how much of a payment.
//!
//! Scheduled payments are shared pro rata: principal by what each put in, interest by that times its rate.
//! Seniority acts in recovery only ([`super::recovery`]). As all tranches are paid back alike, amounts at
//! origination serve as weights for the whole life of a loan.

use crate::{
	mul_div::{divide, product, ratio},
	MathError, RatePerSecond, Rounding,
};
use alloc::vec::Vec;
use primitive_types::U256;

/// What one lender put in, and for what rate.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tranche {
	/// At origination. Scaled.
	pub amount: u128,
	/// Of this tranche.
	pub rate: RatePerSecond,
}

impl Tranche {
	fn weight(&self) -> Result<U256, MathError> {
		product(self.amount, self.rate.0)
	}
}

/// Who gets what a division leaves over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Dust {
	/// The most senior tranche.
	First,
	/// The most junior one.
	Last,
}

/// Σ amounts.
pub fn principal(tranches: &[Tranche]) -> Result<u128, MathError> {
	tranches
		.iter()
		.try_fold(0u128, |sum, tranche| sum.checked_add(tranche.amount))
		.ok_or(MathError::Overflow)
}

/// The rate of all tranches together: `⌊Σ rate × amount / Σ amount⌋`.
pub fn blended_rate(tranches: &[Tranche]) -> Result<RatePerSecond, MathError> {
	let interest = sum(tranches.iter().map(Tranche::weight))?;
	divide(interest, principal(tranches)?.into(), Rounding::Down).map(RatePerSecond)
}

/// `total` shared by amounts. The parts add up to it.
pub fn split_principal(
	total: u128,
	tranches: &[Tranche],
	dust: Dust,
) -> Result<Vec<u128>, MathError> {
	let weights = tranches.iter().map(|tranche| Ok(tranche.amount.into()));
	split(total, weights, dust)
}

/// `total` shared by amounts times rates. The parts add up to it; the first takes what is left over.
pub fn split_interest(total: u128, tranches: &[Tranche]) -> Result<Vec<u128>, MathError> {
	split(total, tranches.iter().map(Tranche::weight), Dust::First)
}

fn sum(mut weights: impl Iterator<Item = Result<U256, MathError>>) -> Result<U256, MathError> {
	weights
		.try_fold(U256::zero(), |sum, weight| sum.checked_add(weight?).ok_or(MathError::Overflow))
}

/// `⌊total × weight / Σ weights⌋` each, and the rest to whom `dust` says.
///
/// Errors with [`MathError::DivisionByZero`] when all weights are zero or there are none.
fn split(
	total: u128,
	weights: impl Iterator<Item = Result<U256, MathError>> + Clone,
	dust: Dust,
) -> Result<Vec<u128>, MathError> {
	let whole = sum(weights.clone())?;
	let mut parts =
		weights.map(|weight| ratio(total, weight?, whole)).collect::<Result<Vec<_>, _>>()?;
	let shared = parts
		.iter()
		.try_fold(0u128, |sum, part| sum.checked_add(*part))
		.ok_or(MathError::Overflow)?;
	let rest = total.checked_sub(shared).ok_or(MathError::Overflow)?;
	let taker = match dust {
		Dust::First => parts.first_mut(),
		Dust::Last => parts.last_mut(),
	};
	if let Some(part) = taker {
		*part = part.checked_add(rest).ok_or(MathError::Overflow)?;
	}
	Ok(parts)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn tranches(list: &[(u128, u128)]) -> Vec<Tranche> {
		list.iter()
			.map(|(amount, rate)| Tranche { amount: *amount, rate: RatePerSecond(*rate) })
			.collect()
	}

	#[test]
	fn parts_are_pro_rata_and_dust_goes_as_told() {
		let three = tranches(&[(1, 2), (1, 1), (1, 1)]);
		assert_eq!(split_principal(11, &three, Dust::First), Ok(vec![5, 3, 3]));
		assert_eq!(split_principal(11, &three, Dust::Last), Ok(vec![3, 3, 5]));
		// By 2 : 1 : 1.
		assert_eq!(split_interest(11, &three), Ok(vec![7, 2, 2]));
		assert_eq!(split_principal(0, &three, Dust::Last), Ok(vec![0, 0, 0]));
	}

	#[test]
	fn blended_rate_weighs_by_amount_and_rounds_down() {
		assert_eq!(blended_rate(&tranches(&[(3, 10), (1, 11)])), Ok(RatePerSecond(10)));
		assert_eq!(blended_rate(&tranches(&[(u128::MAX, 7)])), Ok(RatePerSecond(7)));
		assert_eq!(blended_rate(&[]), Err(MathError::DivisionByZero));
	}

	#[test]
	fn the_largest_figures_are_split_without_loss() {
		let rate = RatePerSecond::MAX.0;
		let two = tranches(&[(u128::MAX / 2, rate), (u128::MAX / 2, rate)]);
		assert_eq!(split_interest(u128::MAX, &two), Ok(vec![u128::MAX / 2 + 1, u128::MAX / 2]));
		let over = tranches(&[(u128::MAX, 1), (1, 1)]);
		assert_eq!(principal(&over), Err(MathError::Overflow));
	}
}
