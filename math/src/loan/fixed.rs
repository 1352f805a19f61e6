//! Loans whose deadlines lie every so many seconds. All windows missed are paid at once.
//!
//! # Algebra
//!
//! With `d` the interval, `R` the blended rate, `b` the balance, at time `t`:
//!
//! ```text
//! M     = ⌊(maturity − deadline) / d⌋ + 1               payments left
//! n     = 1                       until the deadline
//!       = min(⌊(t − deadline) / d⌋ + 1, M)   from it on
//! I     = ⌊b × R × d / S⌋                               of one window, on what is left then
//! grace = ⌊balance × grace rate × min(t − deadline, grace duration) / S⌋, once
//! ```
//!
//! Principal of one window, with `M` falling by one from window to window, and all that is left when
//! `M = 1`:
//!
//! ```text
//! amortised        ⌊I × S / (x^M − S)⌋   x = S + R × d, x^M by M − 1 times r ← ⌊r × x / S⌋
//! equal principal  ⌊balance / M⌋, the same for all n; all of it when n = M
//! bullet           0
//! ```
//!
//! Source: the first generation of the published router, `equal principal` with its correction of 2025-12-16.
//! Bullet is ours.

use super::{compound, Due, Grace, LoanError, Repayment};
use crate::{
	mul_div,
	mul_div::{divide, product},
	units::ONE,
	MathError, RatePerSecond, Rounding, Seconds,
};
use alloc::vec::Vec;
use primitive_types::U256;

/// What does not change over the life of a loan.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Terms {
	/// How principal is paid back.
	pub repayment: Repayment,
	/// Of all tranches together: [`super::tranches::blended_rate`].
	pub rate: RatePerSecond,
	/// Seconds between two deadlines. Not zero.
	pub interval: Seconds,
	/// What lateness costs.
	pub grace: Grace,
}

/// Where a loan stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Position {
	/// Principal left. Scaled.
	pub balance: u128,
	/// The next deadline, as Unix time.
	pub deadline: Seconds,
	/// The last deadline.
	pub maturity: Seconds,
}

impl Position {
	/// Payments left, `M`. None once the last one has been made.
	pub fn payments_left(&self, interval: Seconds) -> Result<u64, LoanError> {
		let ahead = self.maturity.checked_sub(self.deadline).ok_or(LoanError::NothingDue)?;
		let full = ahead.checked_div(interval).ok_or(MathError::DivisionByZero)?;
		Ok(full.checked_add(1).ok_or(MathError::Overflow)?)
	}
}

/// What is due at the time `at`, whatever has been missed included.
///
/// Errors with [`LoanError::NothingDue`] when the next deadline lies after maturity. Work grows with the
/// number of payments left, which the caller limits, however many windows were missed.
pub fn due(terms: &Terms, position: &Position, at: Seconds) -> Result<Due, LoanError> {
	let left = position.payments_left(terms.interval)?;
	let late = at.checked_sub(position.deadline);
	let windows = match late {
		None => 1,
		Some(late) => {
			let missed = late.checked_div(terms.interval).ok_or(MathError::DivisionByZero)?;
			missed.checked_add(1).ok_or(MathError::Overflow)?.min(left)
		},
	};
	let grace = terms.grace.interest(position.balance, late.unwrap_or(0), Rounding::Down)?;
	let equal = mul_div(position.balance, 1, left.into(), Rounding::Down)?;
	let mut due = Due { grace, windows: windows.try_into().map_err(overflow)?, ..Due::default() };
	let growths = match terms.repayment {
		Repayment::Amortised => growths(terms, left)?,
		Repayment::EqualPrincipal | Repayment::Bullet => Vec::new(),
	};
	// The longest course that is left comes first.
	let mut growths = growths.into_iter().rev();
	let mut balance = position.balance;
	for window in 0..windows {
		let left = left.checked_sub(window).ok_or(MathError::Overflow)?;
		let growth = growths.next();
		let interest = terms.rate.interest(balance, terms.interval, Rounding::Down)?;
		let principal = match terms.repayment {
			_ if left == 1 => balance,
			Repayment::Amortised => {
				let growth = growth.ok_or(MathError::DivisionByZero)?;
				divide(product(interest, ONE)?, growth, Rounding::Down)?
			},
			Repayment::EqualPrincipal => equal,
			Repayment::Bullet => 0,
		};
		balance = balance.checked_sub(principal).ok_or(MathError::Overflow)?;
		due.principal = due.principal.checked_add(principal).ok_or(MathError::Overflow)?;
		due.interest = due.interest.checked_add(interest).ok_or(MathError::Overflow)?;
	}
	Ok(due)
}

/// `x^M − S` for each number of payments left `M`, from one to `left`: what interest is divided by for the
/// principal of a level payment.
fn growths(terms: &Terms, left: u64) -> Result<Vec<U256>, MathError> {
	let one = U256::from(ONE);
	let factor = product(terms.rate.0, terms.interval.into())?
		.checked_add(one)
		.ok_or(MathError::Overflow)?;
	let mut power = one;
	(0..left)
		.map(|_| {
			// The first one is the factor itself, since one times it is exact.
			power = compound(power, factor)?;
			power.checked_sub(one).ok_or(MathError::Overflow)
		})
		.collect()
}

fn overflow<E>(_: E) -> MathError {
	MathError::Overflow
}
