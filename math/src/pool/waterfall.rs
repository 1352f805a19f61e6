//! Who gets what of the cash that came in.
//!
//! Interest and principal are kept apart, as the loans pay them; what was recovered counts as principal. While all
//! tests hold:
//!
//! ```text
//! interest    fees → interest due of each tranche, senior to junior → the first loss
//! principal   what interest was short for the most senior tranche that is owed anything
//!             → principal, one after another ([`Order::Sequential`]) or by what is outstanding ([`Order::ProRata`])
//!             → what interest was short for the others → the first loss, when nobody else is owed anything
//! ```
//!
//! When one fails, everything is diverted: after fees, both go level by level, of each tranche interest first and then
//! principal, and the first loss has what is left. So a junior tranche has no interest while a senior one is owed
//! principal, and what it was due waits for it.
//!
//! The first loss takes principal after everybody else's in any order: it does not leave before those that it protects.
//!
//! Source: interest and principal proceeds with coverage tests, as collateralised loan obligations have them.

use crate::{
	loan::{
		recovery::Claim,
		tranches::{split_by_owed, Dust},
	},
	MathError,
};
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How principal is paid back while all tests hold.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub enum Order {
	/// The most senior tranche first.
	Sequential,
	/// All but the first loss at once, by what is outstanding.
	ProRata,
}

/// What came in.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Cash {
	/// Interest of loans.
	pub interest: u128,
	/// Principal of loans, and what was recovered.
	pub principal: u128,
}

/// Who gets it. All parts add up to what came in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Distribution {
	/// Of the fees due. The rest waits.
	pub fees: u128,
	/// To each tranche. What the first loss has beyond its principal is its interest.
	pub paid: Vec<Claim>,
}

/// Shares `cash` among `claims`, the most senior first and the first loss last, which is due no interest.
///
/// Errors with [`MathError::Overflow`] without a tranche, or when a sum needs more than 128 bits.
pub fn distribute(
	cash: Cash,
	fees: u128,
	claims: &[Claim],
	order: Order,
	diverted: bool,
) -> Result<Distribution, MathError> {
	let (last, above) = claims.split_last().ok_or(MathError::Overflow)?;
	let mut flow = Flow { cash, owed: claims.to_vec(), paid: vec![Claim::default(); claims.len()] };
	let fees = take(&mut flow.cash.interest, fees);
	if diverted {
		for level in 0..above.len() {
			flow.pay_interest(level, true)?;
			flow.pay_principal(level, true)?;
		}
	} else {
		for level in 0..above.len() {
			flow.pay_interest(level, false)?;
		}
		if let Some(first) = flow.first_owed() {
			flow.pay_interest(first, true)?;
		}
		match order {
			Order::Sequential => {
				for level in 0..above.len() {
					flow.pay_principal(level, false)?;
				}
			},
			Order::ProRata => flow.pay_alike(above.len())?,
		}
		// Principal is left only when all above the first loss have theirs. What interest is late comes before it too.
		for level in 0..above.len() {
			flow.pay_interest(level, true)?;
		}
	}
	let Flow { mut cash, mut paid, .. } = flow;
	let all_paid = above.iter().zip(&paid).all(|(owed, paid)| owed.principal == paid.principal);
	let to_last = paid.last_mut().ok_or(MathError::Overflow)?;
	// Principal is left only when all others have theirs.
	to_last.principal = if all_paid { take(&mut cash.principal, last.principal) } else { 0 };
	let rest = cash.interest.checked_add(cash.principal).ok_or(MathError::Overflow)?;
	to_last.interest = rest;
	Ok(Distribution { fees, paid })
}

/// As much of `wanted` as there is.
fn take(from: &mut u128, wanted: u128) -> u128 {
	let part = wanted.min(*from);
	// By the minimum.
	*from = from.saturating_sub(part);
	part
}

struct Flow {
	cash: Cash,
	/// What each tranche is still owed.
	owed: Vec<Claim>,
	paid: Vec<Claim>,
}

impl Flow {
	fn at(&mut self, level: usize) -> Result<(&mut Claim, &mut Claim), MathError> {
		let pair = self.owed.get_mut(level).zip(self.paid.get_mut(level));
		pair.ok_or(MathError::Overflow)
	}

	/// The most senior tranche that is owed anything, the first loss aside.
	fn first_owed(&self) -> Option<usize> {
		let (_, above) = self.owed.split_last()?;
		above.iter().position(|owed| owed.interest > 0 || owed.principal > 0)
	}

	/// Interest of a level, out of interest, and of principal when that is told.
	fn pay_interest(&mut self, level: usize, of_principal: bool) -> Result<(), MathError> {
		let mut cash = self.cash;
		let (owed, paid) = self.at(level)?;
		let mut part = take(&mut cash.interest, owed.interest);
		if of_principal {
			// Neither sum is more than what is owed.
			let left = owed.interest.saturating_sub(part);
			part = part.saturating_add(take(&mut cash.principal, left));
		}
		owed.interest = owed.interest.saturating_sub(part);
		paid.interest = paid.interest.checked_add(part).ok_or(MathError::Overflow)?;
		self.cash = cash;
		Ok(())
	}

	/// Principal of a level, out of principal, and of interest when that is told.
	fn pay_principal(&mut self, level: usize, of_interest: bool) -> Result<(), MathError> {
		let mut cash = self.cash;
		let (owed, paid) = self.at(level)?;
		let mut part = take(&mut cash.principal, owed.principal);
		if of_interest {
			let left = owed.principal.saturating_sub(part);
			part = part.saturating_add(take(&mut cash.interest, left));
		}
		owed.principal = owed.principal.saturating_sub(part);
		paid.principal = paid.principal.checked_add(part).ok_or(MathError::Overflow)?;
		self.cash = cash;
		Ok(())
	}

	/// Principal of the first `count` levels at once.
	fn pay_alike(&mut self, count: usize) -> Result<(), MathError> {
		let owed: Vec<u128> = self.owed.iter().take(count).map(|owed| owed.principal).collect();
		let all = owed.iter().try_fold(0u128, |sum, owed| sum.checked_add(*owed));
		let total = take(&mut self.cash.principal, all.ok_or(MathError::Overflow)?);
		let parts = split_by_owed(total, &owed, Dust::First)?;
		for (level, part) in parts.into_iter().enumerate() {
			let (owed, paid) = self.at(level)?;
			owed.principal = owed.principal.checked_sub(part).ok_or(MathError::Overflow)?;
			paid.principal = paid.principal.checked_add(part).ok_or(MathError::Overflow)?;
		}
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// 800 at interest of 8, 130 at 2, and 70 of first loss.
	const OWED: [(u128, u128); 3] = [(800, 8), (130, 2), (70, 0)];

	fn run(
		owed: [(u128, u128); 3],
		interest: u128,
		principal: u128,
		fees: u128,
		order: Order,
		diverted: bool,
	) -> (u128, Vec<(u128, u128)>) {
		let claims = owed.map(|(principal, interest)| Claim { principal, interest });
		let cash = Cash { interest, principal };
		let shared = distribute(cash, fees, &claims, order, diverted).unwrap();
		let paid: Vec<_> = shared.paid.iter().map(|paid| (paid.principal, paid.interest)).collect();
		let all = shared.fees + paid.iter().map(|(a, b)| a + b).sum::<u128>();
		assert_eq!(all, interest + principal);
		(shared.fees, paid)
	}

	#[test]
	fn interest_goes_down_and_the_rest_is_the_first_losss() {
		let paid = |interest, fees| run(OWED, interest, 0, fees, Order::Sequential, false);
		assert_eq!(paid(0, 1), (0, vec![(0, 0); 3]));
		assert_eq!(paid(9, 1), (1, vec![(0, 8), (0, 0), (0, 0)]));
		assert_eq!(paid(10, 1), (1, vec![(0, 8), (0, 1), (0, 0)]));
		assert_eq!(paid(16, 1), (1, vec![(0, 8), (0, 2), (0, 5)]));
		// Fees first, as far as it goes.
		assert_eq!(paid(3, 5), (3, vec![(0, 0); 3]));
	}

	#[test]
	fn principal_goes_one_after_another_or_by_what_is_outstanding() {
		let paid = |principal, order| run(OWED, 10, principal, 0, order, false).1;
		assert_eq!(paid(93, Order::Sequential), [(93, 8), (0, 2), (0, 0)]);
		assert_eq!(paid(93, Order::ProRata), [(80, 8), (13, 2), (0, 0)]);
		// What the division leaves over is the senior's.
		assert_eq!(paid(94, Order::ProRata), [(81, 8), (13, 2), (0, 0)]);
		for order in [Order::Sequential, Order::ProRata] {
			assert_eq!(paid(930, order), [(800, 8), (130, 2), (0, 0)]);
			assert_eq!(paid(1_000, order), [(800, 8), (130, 2), (70, 0)]);
			assert_eq!(paid(1_007, order), [(800, 8), (130, 2), (70, 7)]);
		}
	}

	#[test]
	fn principal_pays_what_interest_is_short_for_the_most_senior_alone() {
		let paid = |interest| run(OWED, interest, 10, 0, Order::Sequential, false).1;
		assert_eq!(paid(5), [(7, 8), (0, 0), (0, 0)]);
		assert_eq!(paid(9), [(10, 8), (0, 1), (0, 0)]);
		let gone = [(0, 0), (130, 2), (70, 0)];
		let paid = run(gone, 0, 10, 0, Order::ProRata, false).1;
		assert_eq!(paid, [(0, 0), (8, 2), (0, 0)]);
	}

	#[test]
	fn first_loss_has_no_principal_while_interest_is_owed() {
		for order in [Order::Sequential, Order::ProRata] {
			let paid = |interest, principal| run(OWED, interest, principal, 0, order, false).1;
			// 8 of the principal pay what interest is short for the senior, 930 principal, and one of two the mezzanine.
			assert_eq!(paid(0, 939), [(800, 8), (130, 1), (0, 0)]);
			assert_eq!(paid(0, 945), [(800, 8), (130, 2), (5, 0)]);
			assert_eq!(paid(9, 933), [(800, 8), (130, 2), (2, 0)]);
		}
	}

	#[test]
	fn all_is_diverted_level_by_level_when_a_test_fails() {
		for order in [Order::Sequential, Order::ProRata] {
			let paid = |interest, principal| run(OWED, interest, principal, 1, order, true).1;
			assert_eq!(paid(31, 100), [(122, 8), (0, 0), (0, 0)]);
			assert_eq!(paid(1, 100), [(92, 8), (0, 0), (0, 0)]);
			assert_eq!(paid(11, 801), [(800, 8), (1, 2), (0, 0)]);
			assert_eq!(paid(11, 1_010), [(800, 8), (130, 2), (70, 10)]);
		}
	}

	#[test]
	fn pool_of_the_first_loss_alone_gives_it_all() {
		let one = [Claim { principal: 70, interest: 0 }];
		let cash = Cash { interest: 3, principal: 50 };
		let shared = distribute(cash, 1, &one, Order::ProRata, true).unwrap();
		assert_eq!(shared.paid, [Claim { principal: 50, interest: 2 }]);
		assert_eq!(distribute(cash, 1, &[], Order::ProRata, true), Err(MathError::Overflow));
		let most = Cash { interest: u128::MAX, principal: 1 };
		assert_eq!(distribute(most, 0, &one, Order::ProRata, false).unwrap().paid[0].principal, 1);
		let more = Cash { interest: u128::MAX, principal: 71 };
		assert_eq!(distribute(more, 0, &one, Order::ProRata, false), Err(MathError::Overflow));
	}
}
