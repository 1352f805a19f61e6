//! Who gets what of the cash that came in.
//!
//! Interest and principal are kept apart, as the loans pay them; what was recovered counts as principal. While all
//! tests hold:
//!
//! ```text
//! interest    fees → interest due of each tranche, senior to junior → principal, as much as paid interest before
//!             → the first loss, once a period
//! principal   [`Order::Sequential`]: of one tranche after another interest that is late, principal, and with the last
//!             of it all interest
//!             [`Order::ProRata`]: interest that is late of the most senior tranche that is owed anything, and principal
//!             of all by what is outstanding
//!             → all interest due → the first loss, when nobody else is owed anything
//! ```
//!
//! When one fails, everything is diverted: after fees, both go level by level, of each tranche interest first and then
//! principal, and the first loss has what is left. So a junior tranche has no interest while a senior one is owed
//! principal, and what it was due waits for it.
//!
//! The first loss takes principal after everybody else's in any order: it does not leave before those that it protects.
//!
//! # When it is asked matters to nobody
//!
//! Interest that is left over waits until the period is over, because more falls due in it to those above. Of principal
//! is paid what interest is *late*, since a period ended, and not what runs, because interest may still come for it. And
//! what principal *advanced* interest gives back, before anything is left over. So it is the same whether money is shared
//! as it comes or when a period ends, while the tests stay as they are and interest comes for all that is due.
//!
//! Source: interest and principal proceeds with coverage tests and payment dates, as collateralised loan obligations have
//! them.

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

/// Why who gets what.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rules<'a> {
	/// How principal is paid back.
	pub order: Order,
	/// Whether a test fails.
	pub diverted: bool,
	/// Whether a period is over for which the first loss has had nothing yet.
	pub period_over: bool,
	/// Of the interest due, what was due when the last period ended: of each tranche above the first loss.
	pub late: &'a [u128],
	/// Principal that paid interest, and was not given back yet.
	pub advanced: u128,
}

/// Who gets it. All parts add up to what came in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Distribution {
	/// Of the fees due. The rest waits.
	pub fees: u128,
	/// To each tranche. What the first loss has beyond its principal is its interest.
	pub paid: Vec<Claim>,
	/// Interest that waits for the end of the period.
	pub kept: u128,
	/// Principal that paid interest, and was not given back yet.
	pub advanced: u128,
}

/// Shares `cash` among `claims`, the most senior first and the first loss last, which is due no interest.
///
/// Errors with [`MathError::Overflow`] without a tranche, or when a sum needs more than 128 bits.
pub fn distribute(
	cash: Cash,
	fees: u128,
	claims: &[Claim],
	rules: Rules<'_>,
) -> Result<Distribution, MathError> {
	let (last, above) = claims.split_last().ok_or(MathError::Overflow)?;
	if rules.late.len() != above.len() {
		return Err(MathError::Overflow);
	}
	let mut flow = Flow {
		cash,
		owed: claims.to_vec(),
		paid: vec![Claim::default(); claims.len()],
		advanced: rules.advanced,
	};
	let fees = take(&mut flow.cash.interest, fees);
	if rules.diverted {
		for level in 0..above.len() {
			flow.pay_interest(level, Of::Both)?;
			flow.pay_principal(level, true)?;
		}
	} else {
		for level in 0..above.len() {
			flow.pay_interest(level, Of::Interest)?;
		}
		flow.give_back()?;
		flow.pay_of_principal(rules)?;
	}
	let Flow { mut cash, owed, mut paid, advanced } = flow;
	// The first loss is owed its principal yet.
	let all_paid = owed.iter().take(above.len()).all(|owed| *owed == Claim::default());
	let to_last = paid.last_mut().ok_or(MathError::Overflow)?;
	// Principal is left only when all others have theirs.
	to_last.principal = if all_paid { take(&mut cash.principal, last.principal) } else { 0 };
	let is_its = all_paid || rules.period_over;
	let kept = if is_its { 0 } else { core::mem::take(&mut cash.interest) };
	to_last.interest = cash.interest.checked_add(cash.principal).ok_or(MathError::Overflow)?;
	Ok(Distribution { fees, paid, kept, advanced })
}

/// As much of `wanted` as there is.
fn take(from: &mut u128, wanted: u128) -> u128 {
	let part = wanted.min(*from);
	// By the minimum.
	*from = from.saturating_sub(part);
	part
}

/// What pays interest.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Of {
	/// Interest alone.
	Interest,
	/// Interest, and then principal.
	Both,
	/// Principal, what of it was due when the last period ended.
	Late(u128),
}

struct Flow {
	cash: Cash,
	/// What each tranche is still owed.
	owed: Vec<Claim>,
	paid: Vec<Claim>,
	/// Principal that paid interest.
	advanced: u128,
}

impl Flow {
	fn at(&mut self, level: usize) -> Result<(&mut Claim, &mut Claim), MathError> {
		let pair = self.owed.get_mut(level).zip(self.paid.get_mut(level));
		pair.ok_or(MathError::Overflow)
	}

	/// Interest gives back what principal advanced.
	fn give_back(&mut self) -> Result<(), MathError> {
		let part = take(&mut self.cash.interest, self.advanced);
		self.cash.principal = self.cash.principal.checked_add(part).ok_or(MathError::Overflow)?;
		// At most that.
		self.advanced = self.advanced.saturating_sub(part);
		Ok(())
	}

	/// All that principal pays while no test fails, but to the first loss.
	fn pay_of_principal(&mut self, rules: Rules<'_>) -> Result<(), MathError> {
		match rules.order {
			Order::Sequential => {
				for (level, late) in rules.late.iter().enumerate() {
					self.pay_interest(level, Of::Late(*late))?;
					self.pay_principal(level, false)?;
					// It leaves with all that is its own: nothing more falls due to it.
					if self.at(level)?.0.principal == 0 {
						self.pay_interest(level, Of::Both)?;
					}
				}
			},
			Order::ProRata => {
				let mut owed = self.owed.iter().zip(rules.late).zip(0..);
				if let Some(((_, late), level)) =
					owed.find(|((owed, _), _)| **owed != Claim::default())
				{
					self.pay_interest(level, Of::Late(*late))?;
				}
				self.pay_alike(rules.late.len())?;
			},
		}
		// Principal is left only when all above the first loss have theirs. All interest comes before it too.
		for level in 0..rules.late.len() {
			self.pay_interest(level, Of::Both)?;
		}
		Ok(())
	}

	/// Interest of a level.
	fn pay_interest(&mut self, level: usize, of: Of) -> Result<(), MathError> {
		let (mut cash, principal) = (self.cash, self.cash.principal);
		let (owed, paid) = self.at(level)?;
		let part = match of {
			Of::Interest => take(&mut cash.interest, owed.interest),
			Of::Both => {
				let part = take(&mut cash.interest, owed.interest);
				// Neither sum is more than what is owed.
				let left = owed.interest.saturating_sub(part);
				part.saturating_add(take(&mut cash.principal, left))
			},
			// Saturation: more may have been paid.
			Of::Late(late) => {
				let late = late.saturating_sub(paid.interest);
				take(&mut cash.principal, late.min(owed.interest))
			},
		};
		owed.interest = owed.interest.saturating_sub(part);
		paid.interest = paid.interest.checked_add(part).ok_or(MathError::Overflow)?;
		self.cash = cash;
		// What was taken of it.
		let of_principal = principal.saturating_sub(cash.principal);
		self.advanced = self.advanced.checked_add(of_principal).ok_or(MathError::Overflow)?;
		Ok(())
	}

	/// Principal of a level, out of principal, and of interest when that is told.
	fn pay_principal(&mut self, level: usize, of_interest: bool) -> Result<(), MathError> {
		let mut cash = self.cash;
		let (owed, paid) = self.at(level)?;
		let mut part = take(&mut cash.principal, owed.principal);
		let mut by_interest = 0;
		if of_interest {
			let left = owed.principal.saturating_sub(part);
			by_interest = take(&mut cash.interest, left);
			part = part.saturating_add(by_interest);
		}
		owed.principal = owed.principal.saturating_sub(part);
		paid.principal = paid.principal.checked_add(part).ok_or(MathError::Overflow)?;
		self.cash = cash;
		// Saturation: when all is diverted, interest pays more than that.
		self.advanced = self.advanced.saturating_sub(by_interest);
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
		// All that is due is late.
		let late = [owed[0].1, owed[1].1];
		let rules = Rules { order, diverted, period_over: true, late: &late, advanced: 0 };
		let shared = distribute(cash, fees, &claims, rules).unwrap();
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
		for (order, mezzanine) in [(Order::Sequential, (129, 2)), (Order::ProRata, (130, 1))] {
			let paid = |interest, principal| run(OWED, interest, principal, 0, order, false).1;
			// 808 are the senior's. Of the other 131, its late interest comes before the mezzanine's principal, or after it.
			assert_eq!(paid(0, 939), [(800, 8), mezzanine, (0, 0)]);
			assert_eq!(paid(0, 945), [(800, 8), (130, 2), (5, 0)]);
			assert_eq!(paid(9, 933), [(800, 8), (130, 2), (2, 0)]);
		}
	}

	fn kept(interest: u128, principal: u128, late: [u128; 2]) -> (Vec<(u128, u128)>, u128) {
		let claims = OWED.map(|(principal, interest)| Claim { principal, interest });
		let rules = Rules {
			order: Order::Sequential,
			diverted: false,
			period_over: false,
			late: &late,
			advanced: 0,
		};
		let shared = distribute(Cash { interest, principal }, 0, &claims, rules).unwrap();
		let paid = shared.paid.iter().map(|paid| (paid.principal, paid.interest)).collect();
		(paid, shared.kept)
	}

	#[test]
	fn interest_that_is_left_over_waits_for_the_end_of_the_period() {
		assert_eq!(kept(16, 0, [0, 0]), (vec![(0, 8), (0, 2), (0, 0)], 6));
		assert_eq!(kept(16, 100, [0, 0]), (vec![(100, 8), (0, 2), (0, 0)], 6));
		// When nobody above is owed anything, it waits for nobody.
		assert_eq!(kept(16, 931, [0, 0]), (vec![(800, 8), (130, 2), (1, 6)], 0));
	}

	#[test]
	fn principal_pays_interest_that_is_late_and_in_the_end_what_runs() {
		assert_eq!(kept(0, 100, [0, 0]), (vec![(100, 0), (0, 0), (0, 0)], 0));
		assert_eq!(kept(0, 100, [5, 0]), (vec![(95, 5), (0, 0), (0, 0)], 0));
		// Of what is late, three were paid out of interest.
		assert_eq!(kept(3, 100, [5, 0]), (vec![(98, 5), (0, 0), (0, 0)], 0));
		assert_eq!(kept(0, 804, [5, 1]), (vec![(799, 5), (0, 0), (0, 0)], 0));
		// With its last principal the senior has what runs too, and then the mezzanine what is late.
		assert_eq!(kept(0, 810, [5, 1]), (vec![(800, 8), (1, 1), (0, 0)], 0));
		// With the last principal of all, 3 of the senior and one of the mezzanine that run.
		assert_eq!(kept(0, 939, [5, 1]), (vec![(800, 8), (130, 1), (0, 0)], 0));
	}

	/// Five of principal pay interest that is late. Seven of interest come: three are due, and four of the five go back.
	#[test]
	fn interest_gives_back_what_principal_advanced() {
		let after = |owed: [(u128, u128); 3], interest, principal, late: [u128; 2], advanced| {
			let claims = owed.map(|(principal, interest)| Claim { principal, interest });
			let order = Order::Sequential;
			let rules = Rules { order, diverted: false, period_over: true, late: &late, advanced };
			let cash = Cash { interest, principal };
			let Distribution { paid, advanced, .. } = distribute(cash, 0, &claims, rules).unwrap();
			(paid.iter().map(|paid| (paid.principal, paid.interest)).collect::<Vec<_>>(), advanced)
		};
		let first = after([(800, 5), (130, 0), (70, 0)], 0, 10, [5, 0], 0);
		assert_eq!(first, (vec![(5, 5), (0, 0), (0, 0)], 5));
		let then = after([(795, 2), (130, 1), (70, 0)], 7, 0, [0, 0], 5);
		assert_eq!(then, (vec![(4, 2), (0, 1), (0, 0)], 1));
		let last = after([(791, 0), (130, 0), (70, 0)], 7, 0, [0, 0], 1);
		assert_eq!(last, (vec![(1, 0), (0, 0), (0, 6)], 0));
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
		let rules = |diverted| Rules {
			order: Order::ProRata,
			diverted,
			period_over: true,
			late: &[],
			advanced: 0,
		};
		let shared = distribute(cash, 1, &one, rules(true)).unwrap();
		assert_eq!(shared.paid, [Claim { principal: 50, interest: 2 }]);
		assert_eq!(distribute(cash, 1, &[], rules(true)), Err(MathError::Overflow));
		let most = Cash { interest: u128::MAX, principal: 1 };
		assert_eq!(distribute(most, 0, &one, rules(false)).unwrap().paid[0].principal, 1);
		let more = Cash { interest: u128::MAX, principal: 71 };
		assert_eq!(distribute(more, 0, &one, rules(false)), Err(MathError::Overflow));
	}
}
