//! What a loan costs beside interest, by event.
//!
//! Source: fee models of the second generation of the published router.

use crate::{mul_div, units::ONE, MathError, Rounding};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a ratio is taken of.
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
pub enum Basis {
	/// Of the balance before the payment.
	Balance,
	/// Of the amount of the event: principal at origination, or proceeds of a recovery.
	Amount,
}

/// A fee. Scaled.
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
pub enum Fee {
	/// A share times 10¹⁸, at most all.
	Ratio {
		/// Of what.
		of: Basis,
		/// How much of it.
		share: u128,
	},
	/// The same each time.
	Absolute(u128),
}

impl Fee {
	/// Whether the share is not more than all.
	pub fn is_in_range(&self) -> bool {
		match self {
			Self::Ratio { share, .. } => *share <= ONE,
			Self::Absolute(_) => true,
		}
	}

	/// What is due, rounded up.
	pub fn due(&self, balance: u128, amount: u128) -> Result<u128, MathError> {
		let (of, share) = match self {
			Self::Ratio { of: Basis::Balance, share } => (balance, share),
			Self::Ratio { of: Basis::Amount, share } => (amount, share),
			Self::Absolute(fee) => return Ok(*fee),
		};
		mul_div(of, *share, ONE, Rounding::Up)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_ratio_is_of_what_it_says_and_rounds_up() {
		let third = |of| Fee::Ratio { of, share: ONE / 3 };
		assert_eq!(third(Basis::Balance).due(10, 1), Ok(4));
		assert_eq!(third(Basis::Amount).due(10, 1), Ok(1));
		assert_eq!(Fee::Absolute(7).due(0, 0), Ok(7));
	}

	#[test]
	fn all_is_in_range_and_more_is_not() {
		assert!(Fee::Ratio { of: Basis::Amount, share: ONE }.is_in_range());
		assert!(!Fee::Ratio { of: Basis::Amount, share: ONE + 1 }.is_in_range());
		assert!(Fee::Absolute(u128::MAX).is_in_range());
	}
}
