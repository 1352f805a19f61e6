//! Who among several lenders gets how much of a payment.
//!
//! Scheduled payments are shared pro rata: principal by what each put in, interest by that times its rate.
//! Seniority acts in recovery only ([`super::recovery`]). As all tranches are paid back alike, amounts at
//! origination serve as weights for the whole life of a loan.
//!
//! Source: both generations of the published router, which give what divisions leave over to the first tranche or to
//! the last ([`Dust`]). [`split_owed`] is ours.

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

/// `total` of principal shared by amounts, dust as told, but nobody more than is owed to it: what one has no
/// room for goes to the first that has. When all is paid, everybody gets what is owed.
///
/// The published router keeps no balance of a tranche, so that over many payments its first tranche is paid
/// units beyond what it lent, and the others are short of them. Here tranches end at zero with the loan.
///
/// Errors with [`MathError::Overflow`] when the total is more than all that is owed, or there are not as many
/// debts as tranches.
pub fn split_owed(
	total: u128,
	tranches: &[Tranche],
	owed: &[u128],
	dust: Dust,
) -> Result<Vec<u128>, MathError> {
	let all =
		owed.iter().try_fold(0u128, |sum, one| sum.checked_add(*one)).ok_or(MathError::Overflow)?;
	if total > all || owed.len() != tranches.len() {
		return Err(MathError::Overflow);
	}
	if total == all {
		return Ok(owed.to_vec());
	}
	let mut parts = split_principal(total, tranches, dust)?;
	let mut spare = 0u128;
	for (part, owed) in parts.iter_mut().zip(owed) {
		let most = (*part).min(*owed);
		// By the minimum.
		spare = spare.checked_add(part.saturating_sub(most)).ok_or(MathError::Overflow)?;
		*part = most;
	}
	for (part, owed) in parts.iter_mut().zip(owed) {
		// Never below zero, since no part is above what is owed.
		let more = owed.saturating_sub(*part).min(spare);
		*part = part.checked_add(more).ok_or(MathError::Overflow)?;
		spare = spare.saturating_sub(more);
	}
	Ok(parts)
}

/// `total` of principal shared by what is owed. The parts add up to it, and nobody has more than is owed to it.
///
/// Errors with [`MathError::Overflow`] when the total is more than all that is owed.
pub fn split_by_owed(total: u128, owed: &[u128], dust: Dust) -> Result<Vec<u128>, MathError> {
	if total == 0 {
		return Ok(owed.iter().map(|_| 0).collect());
	}
	let weight = |amount: &u128| Tranche { amount: *amount, rate: RatePerSecond(0) };
	let weights: Vec<Tranche> = owed.iter().map(weight).collect();
	split_owed(total, &weights, owed, dust)
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
	fn nobody_is_paid_more_than_is_owed() {
		let three = tranches(&[(1, 1), (5, 1), (5, 1)]);
		// 4 by 1 : 5 : 5 are 0, 1, 1 and two left over, for which the first has no room.
		assert_eq!(split_principal(4, &three, Dust::First), Ok(vec![2, 1, 1]));
		assert_eq!(split_owed(4, &three, &[1, 5, 5], Dust::First), Ok(vec![1, 2, 1]));
		assert_eq!(split_owed(4, &three, &[0, 1, 5], Dust::First), Ok(vec![0, 1, 3]));
		assert_eq!(split_owed(6, &three, &[0, 1, 5], Dust::First), Ok(vec![0, 1, 5]));
		assert_eq!(split_owed(7, &three, &[0, 1, 5], Dust::First), Err(MathError::Overflow));
		assert_eq!(split_owed(1, &three, &[5, 5], Dust::First), Err(MathError::Overflow));
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
