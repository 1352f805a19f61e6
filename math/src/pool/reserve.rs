//! Cash that a pool keeps back for interest that its loans do not bring in time.
//!
//! ```text
//! out   of what was due when the last period ended, what a distribution left unpaid, senior to junior;
//!       while a test fails, to nobody below the most senior tranche that is owed principal
//! in    what the first loss would have as interest, up to where the reserve began
//! end   all of it, as principal, when with it everybody above the first loss can be paid, or the pool is over
//! ```
//!
//! So it lends to the interest of the moment and comes back out of what is left over, and the last payment to those
//! above needs no loan to be paid to the last unit. Fees are never paid out of it. What it has paid is not due any more:
//! a second distribution takes nothing.
//!
//! Source: reserve accounts of asset-backed notes; one of the deals that GAIB publishes has 5 of 75 million.

use super::waterfall::{distribute, Cash, Distribution, Rules};
use crate::{loan::recovery::Claim, MathError};

/// What is kept.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Reserve {
	/// Now.
	pub held: u128,
	/// At most.
	pub target: u128,
	/// Whether the pool is over, so that nothing is kept any more.
	pub ends: bool,
}

/// [`distribute`] with a reserve. Gives what is kept afterwards besides; all that is paid and the reserve add up to
/// what came in and the reserve before.
pub fn distribute_with(
	reserve: Reserve,
	mut cash: Cash,
	fees: u128,
	claims: &[Claim],
	rules: Rules<'_>,
) -> Result<(Distribution, u128), MathError> {
	let mut held = reserve.held;
	if reserve.ends || pays_all(held, cash, fees, claims, rules)? {
		cash.principal = cash.principal.checked_add(held).ok_or(MathError::Overflow)?;
		return Ok((distribute(cash, fees, claims, rules)?, 0));
	}
	let mut shared = distribute(cash, fees, claims, rules)?;
	let above = shared.paid.iter_mut().zip(claims).zip(rules.late);
	for ((paid, claim), late) in above {
		// Saturation: more may have been paid. The part is at most what is held.
		let part = late.saturating_sub(paid.interest).min(held);
		paid.interest = paid.interest.checked_add(part).ok_or(MathError::Overflow)?;
		held = held.saturating_sub(part);
		if rules.diverted && claim.principal > paid.principal {
			break;
		}
	}
	let rest = &mut shared.paid.last_mut().ok_or(MathError::Overflow)?.interest;
	// Saturation: nothing is wanted above the target. The part is at most the rest.
	let back = reserve.target.saturating_sub(held).min(*rest);
	*rest = rest.saturating_sub(back);
	held = held.checked_add(back).ok_or(MathError::Overflow)?;
	Ok((shared, held))
}

/// Whether those above the first loss are paid all that they are owed, if what is kept is principal. Unless a test
/// fails, interest pays no principal but what that advanced.
fn pays_all(
	held: u128,
	cash: Cash,
	fees: u128,
	claims: &[Claim],
	rules: Rules<'_>,
) -> Result<bool, MathError> {
	let (_, above) = claims.split_last().ok_or(MathError::Overflow)?;
	let sum = |of: fn(&Claim) -> u128| {
		let all = above.iter().try_fold(0u128, |sum, claim| sum.checked_add(of(claim)));
		all.ok_or(MathError::Overflow)
	};
	let (principal, due) = (sum(|claim| claim.principal)?, sum(|claim| claim.interest)?);
	// Saturation: fees take no more than there is.
	let interest = cash.interest.saturating_sub(fees);
	let of_use = due.checked_add(rules.advanced).ok_or(MathError::Overflow)?;
	let interest = if rules.diverted { interest } else { interest.min(of_use) };
	let all = held.checked_add(interest).and_then(|sum| sum.checked_add(cash.principal));
	let owed = principal.checked_add(due).ok_or(MathError::Overflow)?;
	Ok(all.ok_or(MathError::Overflow)? >= owed)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::pool::waterfall::Order;

	fn rules(late: &[u128], diverted: bool) -> Rules<'_> {
		Rules { order: Order::Sequential, diverted, period_over: true, late, advanced: 0 }
	}

	/// 800 at interest of 8, 130 at 2, and 70 of first loss, with 50 in reserve.
	fn run_with(
		held: u128,
		shortfalls: [u128; 2],
		(interest, principal): (u128, u128),
		ends: bool,
		diverted: bool,
	) -> ([(u128, u128); 3], u128) {
		let claims = [(800, 8), (130, 2), (70, 0)];
		let claims = claims.map(|(principal, interest)| Claim { principal, interest });
		let reserve = Reserve { held, target: 50, ends };
		let cash = Cash { interest, principal };
		let (shared, kept) =
			distribute_with(reserve, cash, 1, &claims, rules(&shortfalls, diverted)).unwrap();
		let paid = [0, 1, 2].map(|level: usize| {
			let paid = shared.paid[level];
			(paid.principal, paid.interest)
		});
		let all: u128 = paid.iter().map(|(principal, interest)| principal + interest).sum();
		assert_eq!(shared.fees + all + kept, held + interest + principal);
		(paid, kept)
	}

	fn run(
		held: u128,
		shortfalls: [u128; 2],
		cash: (u128, u128),
		ends: bool,
	) -> ([(u128, u128); 3], u128) {
		run_with(held, shortfalls, cash, ends, false)
	}

	#[test]
	fn reserve_pays_what_was_due_when_a_period_ended() {
		assert_eq!(run(50, [8, 2], (0, 0), false), ([(0, 8), (0, 2), (0, 0)], 40));
		assert_eq!(run(50, [5, 1], (0, 0), false), ([(0, 5), (0, 1), (0, 0)], 44));
		assert_eq!(run(3, [8, 2], (0, 0), false), ([(0, 3), (0, 0), (0, 0)], 0));
		// Of what came in, one is for fees. The senior has the rest, also what is not late.
		assert_eq!(run(50, [3, 2], (8, 0), false), ([(0, 7), (0, 2), (0, 0)], 48));
		// Within a period it waits.
		assert_eq!(run(50, [0, 0], (0, 0), false), ([(0, 0); 3], 50));
	}

	/// Interest of a junior tranche waits while a senior one is owed principal and a test fails.
	#[test]
	fn reserve_pays_nobody_below_the_senior_while_a_test_fails() {
		let paid = run_with(50, [8, 2], (0, 0), false, true);
		assert_eq!(paid, ([(0, 8), (0, 0), (0, 0)], 42));
		// With all of the senior's principal paid, the next is the most senior.
		let paid = run_with(50, [8, 2], (0, 809), false, true);
		assert_eq!(paid, ([(800, 8), (0, 2), (0, 0)], 49));
	}

	#[test]
	fn reserve_fills_up_before_the_first_loss_has_interest() {
		assert_eq!(run(40, [0, 0], (17, 0), false), ([(0, 8), (0, 2), (0, 0)], 46));
		assert_eq!(run(40, [0, 0], (25, 0), false), ([(0, 8), (0, 2), (0, 4)], 50));
	}

	#[test]
	fn reserve_that_was_used_up_fills_again() {
		assert_eq!(run(0, [8, 2], (64, 0), false), ([(0, 8), (0, 2), (0, 3)], 50));
	}

	/// A pool that began without one keeps none.
	#[test]
	fn pool_without_a_reserve_keeps_nothing() {
		let none = Reserve::default();
		let claims = [Claim { principal: 1, interest: 0 }, Claim::default()];
		let cash = Cash { interest: 5, principal: 0 };
		let (shared, kept) = distribute_with(none, cash, 0, &claims, rules(&[0], false)).unwrap();
		assert_eq!((shared.paid[1].interest, kept), (5, 0));
	}

	#[test]
	fn reserve_pays_the_last_of_those_above() {
		// 889 of principal and 50 kept are 939 and one more is needed.
		assert_eq!(run(50, [0, 0], (11, 879), false), ([(800, 8), (79, 2), (0, 0)], 50));
		assert_eq!(run(50, [0, 0], (11, 880), false), ([(800, 8), (130, 2), (0, 0)], 0));
		assert_eq!(run(50, [0, 0], (11, 980), false), ([(800, 8), (130, 2), (70, 30)], 0));
		// 50 of interest that is not due pay no principal, and end nothing, unless a test fails.
		assert_eq!(run(50, [0, 0], (61, 830), false), ([(800, 8), (30, 2), (0, 50)], 50));
		let diverted = run_with(50, [0, 0], (61, 830), false, true);
		assert_eq!(diverted, ([(800, 8), (130, 2), (0, 0)], 0));
		// When the pool is over, what is kept goes the way of principal.
		assert_eq!(run(50, [8, 2], (3, 0), true), ([(44, 8), (0, 0), (0, 0)], 0));
	}

	#[test]
	fn extremes_are_errors() {
		let reserve = Reserve { held: u128::MAX, ends: true, ..Reserve::default() };
		let one = [Claim::default()];
		let cash = Cash { interest: 0, principal: 1 };
		let of = |claims: &[Claim]| {
			distribute_with(reserve, cash, 0, claims, rules(&[], false)).map(|_| ())
		};
		assert_eq!(of(&one), Err(MathError::Overflow));
		assert_eq!(of(&[]), Err(MathError::Overflow));
	}
}
