//! What a tranche has earned: interest paid, by how much money was out for how long.

use crate::{mul_div::product, units::YEAR, Bps, MathError, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

/// Σ outstanding × seconds.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct MoneyTime(U256);

impl MoneyTime {
	/// With `outstanding` for so many seconds more.
	pub fn with(self, outstanding: u128, seconds: Seconds) -> Result<Self, MathError> {
		let more = product(outstanding, seconds.into())?;
		self.0.checked_add(more).map(Self).ok_or(MathError::Overflow)
	}

	/// What `interest` on it is a year, rounded down. None when no money was out for any time, or when it is more than
	/// [`Bps`] can say.
	pub fn yearly(&self, interest: u128) -> Result<Option<Bps>, MathError> {
		let a_year = product(u128::from(YEAR), Bps::WHOLE.0.into())?;
		let exact = U256::from(interest).checked_mul(a_year).ok_or(MathError::Overflow)?;
		let yearly = exact.checked_div(self.0).and_then(|yearly| u16::try_from(yearly).ok());
		Ok(yearly.map(Bps))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn interest_is_by_money_and_time() {
		let half = MoneyTime::default().with(1_000, YEAR / 2).unwrap();
		assert_eq!(half.yearly(50), Ok(Some(Bps(1_000))));
		// Paid back by half, and out for another half year.
		let whole = half.with(500, YEAR / 2).unwrap();
		assert_eq!(whole.yearly(75), Ok(Some(Bps(1_000))));
		assert_eq!(whole.yearly(74), Ok(Some(Bps(986))));
		assert_eq!((whole.yearly(0), MoneyTime::default().yearly(5)), (Ok(Some(Bps(0))), Ok(None)));
		assert_eq!(MoneyTime::default().with(1, 1).unwrap().yearly(1), Ok(None));
	}

	#[test]
	fn extremes_are_exact() {
		let most = MoneyTime::default().with(u128::MAX, Seconds::MAX).unwrap();
		assert_eq!(most.yearly(u128::MAX), Ok(Some(Bps(0))));
		let year = MoneyTime::default().with(u128::MAX, YEAR).unwrap();
		assert_eq!(year.yearly(u128::MAX), Ok(Some(Bps::WHOLE)));
	}
}
