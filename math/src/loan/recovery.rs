//! Who gets what a seized title brought.
//!
//! Source: the waterfalls of both generations of the published router, which differ in their [`Order`]. What is left
//! over is the borrower's here, and the fee recipient's there.

use super::LoanError;
use crate::MathError;
use alloc::vec::Vec;

/// What a tranche is owed, or gets. Scaled.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Claim {
	/// Principal.
	pub principal: u128,
	/// Interest.
	pub interest: u128,
}

/// In which order tranches are served, after fees.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Order {
	/// All principals from the most senior tranche on, then all interests: as the published router does, where
	/// junior principal comes before senior interest.
	Published,
	/// Tranche by tranche from the most senior on, of each interest first and then principal: as Quoin does, so
	/// that senior is senior in everything.
	BySeniority,
}

/// What became of proceeds. All parts add up to them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Recovery {
	/// To whom recovered.
	pub fee: u128,
	/// To the tranches.
	pub paid: Vec<Claim>,
	/// What nobody claims: the borrower's.
	pub surplus: u128,
}

/// Shares `proceeds` among `claims`, the most senior first.
///
/// Errors with [`LoanError::TooLittle`] when the fee is more than the proceeds.
pub fn distribute(
	proceeds: u128,
	fee: u128,
	claims: &[Claim],
	order: Order,
) -> Result<Recovery, LoanError> {
	let mut left = proceeds.checked_sub(fee).ok_or(LoanError::TooLittle)?;
	let mut pay = |due: u128| {
		let part = due.min(left);
		// By the minimum, never below zero.
		left = left.saturating_sub(part);
		part
	};
	let mut paid: Vec<Claim> = Vec::with_capacity(claims.len());
	match order {
		Order::Published => {
			paid.extend(
				claims.iter().map(|due| Claim { principal: pay(due.principal), interest: 0 }),
			);
			for (claim, due) in paid.iter_mut().zip(claims) {
				claim.interest = pay(due.interest);
			}
		},
		Order::BySeniority => paid.extend(claims.iter().map(|due| {
			let interest = pay(due.interest);
			Claim { interest, principal: pay(due.principal) }
		})),
	}
	Ok(Recovery { fee, paid, surplus: left })
}

/// Σ principals and interests.
pub fn total(claims: &[Claim]) -> Result<u128, MathError> {
	claims
		.iter()
		.flat_map(|claim| [claim.principal, claim.interest])
		.try_fold(0u128, u128::checked_add)
		.ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	const CLAIMS: [Claim; 2] =
		[Claim { principal: 100, interest: 10 }, Claim { principal: 50, interest: 20 }];

	fn paid(proceeds: u128, order: Order) -> [(u128, u128); 2] {
		let recovery = distribute(proceeds, 0, &CLAIMS, order).unwrap();
		[0, 1].map(|i| (recovery.paid[i].principal, recovery.paid[i].interest))
	}

	#[test]
	fn published_order_pays_junior_principal_before_senior_interest() {
		assert_eq!(paid(120, Order::Published), [(100, 0), (20, 0)]);
		assert_eq!(paid(165, Order::Published), [(100, 10), (50, 5)]);
	}

	#[test]
	fn seniority_pays_all_of_a_level_before_the_next() {
		assert_eq!(paid(9, Order::BySeniority), [(0, 9), (0, 0)]);
		assert_eq!(paid(110, Order::BySeniority), [(100, 10), (0, 0)]);
		assert_eq!(paid(131, Order::BySeniority), [(100, 10), (1, 20)]);
	}

	#[test]
	fn surplus_is_what_nobody_claims_and_a_fee_over_the_proceeds_is_refused() {
		let recovery = distribute(200, 7, &CLAIMS, Order::BySeniority).unwrap();
		assert_eq!((recovery.fee, recovery.surplus, total(&recovery.paid)), (7, 13, Ok(180)));
		assert_eq!(distribute(6, 7, &CLAIMS, Order::BySeniority), Err(LoanError::TooLittle));
		assert_eq!(distribute(0, 0, &[], Order::Published).unwrap().surplus, 0);
	}
}
