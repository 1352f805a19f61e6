//! What a payment does to a loan.
//!
//! ```text
//! required = principal + interest + fees due
//! prepaid  = min(balance − principal, amount − required)
//! exit fee   comes on top when principal + prepaid is all of the balance
//! ```
//!
//! The payer is charged the sum of these and keeps the rest of the amount. What is offered beyond the
//! required goes into principal first; whoever wants to close must offer the exit fee too. Ahead of schedule
//! nothing is due, and all of a payment is principal.
//!
//! Source: the second generation of the published router.

use super::{Due, LoanError};
use crate::MathError;

/// What becomes of a payment. Scaled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Paid {
	/// Principal that was due.
	pub principal: u128,
	/// Interest that was due, grace included.
	pub interest: u128,
	/// Principal ahead of schedule.
	pub prepaid: u128,
	/// Fees of the payment and, when it closes the loan, of leaving.
	pub fees: u128,
	/// What is left to pay.
	pub balance: u128,
}

impl Paid {
	/// What the payer is charged.
	pub fn total(&self) -> Result<u128, MathError> {
		[self.principal, self.interest, self.prepaid, self.fees]
			.into_iter()
			.try_fold(0u128, u128::checked_add)
			.ok_or(MathError::Overflow)
	}

	/// All of the principal.
	pub fn all_principal(&self) -> Result<u128, MathError> {
		self.principal.checked_add(self.prepaid).ok_or(MathError::Overflow)
	}
}

/// What `amount` does to a loan that owes `balance`, with `due` and `fees` to be paid now and `exit_fee` if
/// it closes. Ahead of schedule `due` and `fees` are zero.
///
/// Errors with [`LoanError::TooLittle`] when the amount does not cover what is due, or would close the loan
/// and does not cover the fee for that.
pub fn apply(
	balance: u128,
	due: &Due,
	fees: u128,
	exit_fee: u128,
	amount: u128,
) -> Result<Paid, LoanError> {
	let interest = due.all_interest()?;
	let required = due.total()?.checked_add(fees).ok_or(MathError::Overflow)?;
	let spare = amount.checked_sub(required).ok_or(LoanError::TooLittle)?;
	let beyond = balance.checked_sub(due.principal).ok_or(MathError::Overflow)?;
	let prepaid = beyond.min(spare);
	// By the minimum, neither falls below zero.
	let left = beyond.checked_sub(prepaid).ok_or(MathError::Overflow)?;
	let spare = spare.checked_sub(prepaid).ok_or(MathError::Overflow)?;
	let exit_fee = if left == 0 { exit_fee } else { 0 };
	if spare < exit_fee {
		return Err(LoanError::TooLittle);
	}
	let fees = fees.checked_add(exit_fee).ok_or(MathError::Overflow)?;
	Ok(Paid { principal: due.principal, interest, prepaid, fees, balance: left })
}

#[cfg(test)]
mod tests {
	use super::*;

	const DUE: Due = Due { principal: 10, interest: 4, grace: 1, windows: 1 };

	#[test]
	fn less_than_due_is_refused_and_more_is_principal() {
		assert_eq!(apply(100, &DUE, 2, 5, 16), Err(LoanError::TooLittle));
		let paid = apply(100, &DUE, 2, 5, 17).unwrap();
		assert_eq!(paid, Paid { principal: 10, interest: 5, prepaid: 0, fees: 2, balance: 90 });
		assert_eq!(paid.total(), Ok(17));
		assert_eq!(apply(100, &DUE, 2, 5, 18).unwrap().balance, 89);
	}

	#[test]
	fn closing_costs_its_fee_and_takes_no_more_than_the_balance() {
		// 17 due, 90 beyond, 5 for leaving.
		for short in [107, 111] {
			assert_eq!(apply(100, &DUE, 2, 5, short), Err(LoanError::TooLittle));
		}
		for enough in [112, 113, u128::MAX] {
			let paid = apply(100, &DUE, 2, 5, enough).unwrap();
			assert_eq!((paid.balance, paid.fees, paid.total()), (0, 7, Ok(112)));
		}
	}
}
