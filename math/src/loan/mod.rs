//! What a loan costs and who gets it: schedules, payments, splits, recovery.
//!
//! # Terms
//!
//! - *Principal* or *balance*: what is owed, interest aside, in the smallest units of an asset of 18
//!   decimals. Money of fewer decimals is counted in those units too and is called *scaled*; [`Scale`]
//!   gets back to whole units of the asset.
//! - *Tranche*: what one lender puts in, with a rate of its own. Tranche 0 is the most senior.
//! - *Window*: the time between two deadlines, the first one from origination. One payment for each.
//! - *Stub*: a first window that begins on another day of the month than the deadlines fall on.
//! - *Grace*: time after a deadline during which a late payment costs its own rate, on the whole balance,
//!   and nobody may liquidate.
//!
//! `S` = 10¹⁸; `⌊x⌋` and `⌈x⌉` are whole. Rates are per second and times `S` ([`RatePerSecond`]).
//!
//! # Two kinds of schedules
//!
//! | | [`fixed`] | [`calendar`] |
//! | --- | --- | --- |
//! | deadlines | every so many seconds | on one day of each month, at midnight of a UTC offset |
//! | payment after several missed windows | all of them at once | one window at a time |
//! | interest | `⌊⌋` of each window | `⌈⌉` of each window |
//! | grace interest | `⌊⌋`, once | `⌈⌉`, for each window |
//!
//! Both charge a window whole, whenever in it the payment comes.
//!
//! # Source
//!
//! The rules are those of the two published generations of the USD.AI loan router, whose figures the tests
//! repeat to the unit (`tests/vectors/`): 1.0 of December 2025 with 1.1 of March 2026 (github.com,
//! `metastreet-labs/usdai-loan-router-contracts`), and 2.0 of June with 1.1 of July 2026, the second generation.
//! Files call them *the published router*. Where Quoin differs on purpose, the file says so.

pub mod accrual;
pub mod calendar;
pub mod course;
pub mod fees;
pub mod fixed;
pub mod impairment;
pub mod payment;
pub mod recovery;
pub mod tranches;

use crate::{mul_div, MathError, RatePerSecond, Rounding};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::{U256, U512};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How principal is paid back.
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
#[serde(rename_all = "camelCase")]
pub enum Repayment {
	/// Payments of one height, of which the share of interest falls.
	Amortised,
	/// The same principal with each payment, and interest on what is left.
	EqualPrincipal,
	/// Interest only, and all principal with the last payment.
	Bullet,
}

/// What lateness costs, and for how long.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Grace {
	/// On the whole balance.
	pub rate: RatePerSecond,
	/// In seconds, from the deadline.
	pub duration: u64,
}

impl Grace {
	/// Interest for being `late` seconds behind a deadline.
	pub fn interest(self, balance: u128, late: u64, rounding: Rounding) -> Result<u128, MathError> {
		self.rate.interest(balance, late.min(self.duration), rounding)
	}
}

/// What is due with one payment. Scaled.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Due {
	/// Principal.
	pub principal: u128,
	/// Interest of the windows paid, grace aside.
	pub interest: u128,
	/// Interest for being late.
	pub grace: u128,
	/// How many windows the payment settles.
	pub windows: u32,
}

impl Due {
	/// All of the interest.
	pub fn all_interest(&self) -> Result<u128, MathError> {
		self.interest.checked_add(self.grace).ok_or(MathError::Overflow)
	}

	/// Principal and interest.
	pub fn total(&self) -> Result<u128, MathError> {
		self.all_interest()?.checked_add(self.principal).ok_or(MathError::Overflow)
	}
}

/// Why nothing can be said about a payment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LoanError {
	/// The last payment has been made.
	NothingDue,
	/// The payment offered is less than what is due.
	TooLittle,
	/// A date or a figure is beyond what can be reckoned with.
	Math(MathError),
}

impl From<MathError> for LoanError {
	fn from(error: MathError) -> Self {
		Self::Math(error)
	}
}

/// `⌊growth × factor / S⌋`, with both times `S`. Errors when the result needs more than 256 bits.
fn compound(growth: U256, factor: U256) -> Result<U256, MathError> {
	let product = growth.full_mul(factor) / U512::from(crate::units::ONE);
	product.try_into().map_err(|_| MathError::Overflow)
}

/// How many scaled units make one unit of the asset: `10^(18 − decimals)`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Scale(u128);

impl Scale {
	/// Of an asset with 18 decimals: scaled units are its units.
	pub const ONE: Self = Self(1);

	/// Of an asset with so many decimals, at most 18.
	pub fn of_decimals(decimals: u8) -> Result<Self, MathError> {
		let zeros = 18u8.checked_sub(decimals).ok_or(MathError::Overflow)?;
		10u128.checked_pow(zeros.into()).map(Self).ok_or(MathError::Overflow)
	}

	/// Units into scaled units.
	pub fn scaled(self, units: u128) -> Result<u128, MathError> {
		units.checked_mul(self.0).ok_or(MathError::Overflow)
	}

	/// Scaled units into units: up what is paid, down what is received.
	pub fn units(self, scaled: u128, rounding: Rounding) -> Result<u128, MathError> {
		mul_div(scaled, 1, self.0, rounding)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn grace_ends() {
		let grace = Grace { rate: RatePerSecond::MAX, duration: 5 };
		assert_eq!(grace.interest(3, 0, Rounding::Up), Ok(0));
		assert_eq!(grace.interest(3, 5, Rounding::Up), Ok(15));
		assert_eq!(grace.interest(3, 6, Rounding::Up), Ok(15));
	}

	#[test]
	fn scale_gets_units_back() {
		let six = Scale::of_decimals(6).unwrap();
		assert_eq!(six.scaled(7), Ok(7_000_000_000_000));
		assert_eq!(six.units(7_000_000_000_001, Rounding::Down), Ok(7));
		assert_eq!(six.units(7_000_000_000_001, Rounding::Up), Ok(8));
		assert_eq!(Scale::of_decimals(18), Ok(Scale::ONE));
		assert_eq!(Scale::of_decimals(19), Err(MathError::Overflow));
	}
}
