//! Types that keep units apart. A bare `u128` is a balance in the smallest units of its asset.

use crate::{
	mul_div,
	mul_div::{divide, product},
	MathError, Rounding,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
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

	/// What fraction `part` is of `whole`, rounded as said.
	///
	/// Errors with [`MathError::DivisionByZero`] when the whole is nothing, and with [`MathError::Overflow`] above
	/// 65 535 bps.
	pub fn ratio(part: u128, whole: u128, rounding: Rounding) -> Result<Self, MathError> {
		let ratio = mul_div(part, Self::WHOLE.0.into(), whole, rounding)?;
		u16::try_from(ratio).map(Self).map_err(|_| MathError::Overflow)
	}

	/// What this fraction leaves of the whole.
	///
	/// Errors with [`MathError::Overflow`] when the fraction is more than the whole.
	pub fn rest(self) -> Result<Self, MathError> {
		Self::WHOLE.0.checked_sub(self.0).map(Self).ok_or(MathError::Overflow)
	}
}

/// A rate per second, times 10¹⁸.
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
pub struct RatePerSecond(pub u128);

/// A year of 365 days, by which yearly rates are divided and curves of value are drawn.
pub const YEAR: Seconds = 31_536_000;

impl RatePerSecond {
	/// All of the balance each second, which no rate may exceed.
	pub const MAX: Self = Self(ONE);

	/// From a yearly rate times 10¹⁸: `⌈r / 31 536 000⌉`.
	pub const fn from_yearly(rate: u128) -> Self {
		Self(rate.div_ceil(YEAR as u128))
	}

	/// What this rate makes of `balance` in so many seconds: `balance × rate × seconds / S`.
	///
	/// Errors with [`MathError::Overflow`] when the product needs more than 256 bits or the result more
	/// than 128.
	pub fn interest(
		self,
		balance: u128,
		seconds: u64,
		rounding: Rounding,
	) -> Result<u128, MathError> {
		let product = product(balance, self.0)?
			.checked_mul(U256::from(seconds))
			.ok_or(MathError::Overflow)?;
		divide(product, U256::from(ONE), rounding)
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
	fn ratio_rounds_as_told() {
		// A third is 3 333.3 bps.
		assert_eq!(Bps::ratio(1, 3, Down), Ok(Bps(3_333)));
		assert_eq!(Bps::ratio(1, 3, Up), Ok(Bps(3_334)));
		assert_eq!(Bps::ratio(0, 3, Up), Ok(Bps(0)));
		assert_eq!(Bps::ratio(u128::MAX, u128::MAX, Down), Ok(Bps::WHOLE));
		assert_eq!(Bps::ratio(65_535, 10_000, Down), Ok(Bps(65_535)));
		assert_eq!(Bps::ratio(65_536, 10_000, Down), Err(MathError::Overflow));
		assert_eq!(Bps::ratio(1, 0, Down), Err(MathError::DivisionByZero));
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
	fn a_rate_is_rounded_up_once_when_made_from_a_yearly_one() {
		assert_eq!(RatePerSecond::from_yearly(0), RatePerSecond(0));
		assert_eq!(RatePerSecond::from_yearly(1), RatePerSecond(1));
		assert_eq!(RatePerSecond::from_yearly(u128::from(YEAR)), RatePerSecond(1));
		assert_eq!(RatePerSecond::from_yearly(u128::from(YEAR) + 1), RatePerSecond(2));
	}

	#[test]
	fn interest_is_exact_until_it_is_rounded() {
		// 10 at a tenth per second for 3 seconds.
		let tenth = RatePerSecond(ONE / 10);
		assert_eq!(tenth.interest(10, 3, Up), Ok(3));
		assert_eq!(tenth.interest(11, 3, Down), Ok(3));
		assert_eq!(tenth.interest(11, 3, Up), Ok(4));
		assert_eq!(RatePerSecond::MAX.interest(u128::MAX, 1, Down), Ok(u128::MAX));
		let overflow = Err(MathError::Overflow);
		assert_eq!(RatePerSecond::MAX.interest(u128::MAX, 2, Down), overflow);
		assert_eq!(RatePerSecond(u128::MAX).interest(u128::MAX, 2, Down), overflow);
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
