//! Types that keep units apart. A bare `u128` is a balance in the smallest units of its asset.

use crate::{mul_div, MathError, Rounding};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// One, in the 18-digit fixed point of prices and rates.
pub const ONE: u128 = 1_000_000_000_000_000_000;

/// US dollars per *whole* unit of a thing, times 10¹⁸.
///
/// Whole means as people count it: one QUO, one USDC, and not their smallest units. So a price does
/// not depend on the decimals of the asset, and reads the same for every stable.
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
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(transparent)]
pub struct Price(pub u128);

impl Price {
	/// One dollar.
	pub const DOLLAR: Self = Self(ONE);
}

/// A fraction in ten-thousandths. Values above [`Bps::WHOLE`] are possible and mean more than all.
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
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(transparent)]
pub struct Bps(pub u16);

impl Bps {
	/// The whole: 10 000 bps.
	pub const WHOLE: Self = Self(10_000);

	/// This fraction of `amount`, rounded as said.
	///
	/// Errors with [`MathError::Overflow`] when the result needs more than 128 bits, which only a
	/// fraction above [`Bps::WHOLE`] can do.
	pub fn of(self, amount: u128, rounding: Rounding) -> Result<u128, MathError> {
		mul_div(amount, self.0.into(), Self::WHOLE.0.into(), rounding)
	}

	/// What this fraction leaves of the whole.
	///
	/// Errors with [`MathError::Overflow`] when the fraction is more than the whole.
	pub fn rest(self) -> Result<Self, MathError> {
		Self::WHOLE.0.checked_sub(self.0).map(Self).ok_or(MathError::Overflow)
	}
}

/// A length of time, or a moment as Unix time, in seconds.
pub type Seconds = u64;

#[cfg(test)]
mod tests {
	use super::*;
	use Rounding::{Down, Up};

	#[test]
	fn fraction_rounds_as_told() {
		// 25 bps of 1 001 is 2.5025.
		assert_eq!(Bps(25).of(1_001, Down), Ok(2));
		assert_eq!(Bps(25).of(1_001, Up), Ok(3));
		// 25 bps of 4 000 is 10.
		assert_eq!(Bps(25).of(4_000, Down), Ok(10));
		assert_eq!(Bps(25).of(4_000, Up), Ok(10));
	}

	#[test]
	fn fraction_of_the_extremes_is_exact() {
		assert_eq!(Bps(0).of(u128::MAX, Up), Ok(0));
		assert_eq!(Bps(1).of(0, Up), Ok(0));
		assert_eq!(Bps(1).of(1, Up), Ok(1));
		assert_eq!(Bps::WHOLE.of(u128::MAX, Down), Ok(u128::MAX));
		assert_eq!(Bps(10_001).of(u128::MAX, Down), Err(MathError::Overflow));
		assert_eq!(Bps(20_000).of(3, Down), Ok(6));
	}

	#[test]
	fn rest_is_an_error_when_the_fraction_is_more_than_the_whole() {
		assert_eq!(Bps(0).rest(), Ok(Bps::WHOLE));
		assert_eq!(Bps(25).rest(), Ok(Bps(9_975)));
		assert_eq!(Bps::WHOLE.rest(), Ok(Bps(0)));
		assert_eq!(Bps(10_001).rest(), Err(MathError::Overflow));
		assert_eq!(Bps(u16::MAX).rest(), Err(MathError::Overflow));
	}

	#[test]
	fn units_encode_as_the_bare_number() {
		// Little-endian, no wrapper: what wallets and scripts see.
		assert_eq!(Price(0x0102).encode().first(), Some(&2));
		assert_eq!(Price::DOLLAR.encode(), ONE.encode());
		assert_eq!(Bps(0x0102).encode(), [2, 1]);
		assert_eq!((Price::max_encoded_len(), Bps::max_encoded_len()), (16, 2));
	}
}
