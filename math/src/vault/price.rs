//! What a share is worth, and how many shares an amount is.
//!
//! # Algebra
//!
//! With `A` assets and `S` shares, an amount `a` and shares `s` are worth the same when `a × S' = s × A'`:
//!
//! ```text
//!                               S'          A'
//! without an offset             S           A         one to one while there are no shares
//! with a virtual offset of δ    S + 10^δ    A + 1     which is 10^δ for one while there are no shares
//!
//! deposit    shares out = ⌊a × S' / A'⌋        mint      assets in  = ⌈s × A' / S'⌉
//! redeem     assets out = ⌊s × A' / S'⌋        withdraw  shares in  = ⌈a × S' / A'⌉
//! ```
//!
//! One product through 256 bits and one division each, so that the direction is what it says: whoever comes pays up,
//! whoever leaves gets down, and those who stay are never worse off, `A' / S'` does not fall. There and back never
//! gains. Views use the same functions.
//!
//! The published vaults round the *price* down to 18 digits before they divide by it, so that a deposit gets up to one
//! part in 10¹⁸ too many shares, and their view of assets rounds up. Where the price has 18 digits the figures agree;
//! where not, theirs are in favour of who comes, against those who stay.
//!
//! # First depositor
//!
//! Who is alone in a vault could lift the price of a share so high that the deposit of the next one rounds down to
//! nothing. Donations change no ledger here, but gains are money too. Two ways make that a loss:
//!
//! - without an offset, [`LOCKED`] shares of the first deposit belong to nobody. With `S` shares in all, a share is
//!   worth `v` after gifts of about `v × S`, of which they have `LOCKED / S`: to round a deposit of `v` to nothing
//!   costs a million times `v`;
//! - with one, 10^δ shares exist that nobody has. After a deposit of `a` and a gift of `g` they have `g / (1 + a)` of
//!   it, and a share is worth `(1 + a + g) / ((1 + a) × 10^δ)`, which is all that rounding can take from the next one.
//!
//! # Total loss
//!
//! Shares of no assets cannot be bought: the formula would divide by zero, or with an offset sell everything for one
//! unit. So deposits and mints are an error, and what is redeemed is worth zero, which is no error.
//!
//! Source: ERC-4626 with the virtual offset of OpenZeppelin; locked shares as in sUSDai.

use crate::{
	decimals::power_of_ten,
	mul_div,
	mul_div::divide,
	units::ONE,
	MathError,
	Rounding::{self, Down, Up},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Shares of the first deposit that belong to nobody, in a vault without an offset.
pub const LOCKED: u128 = 1_000_000;

/// Assets per *whole* share, times 10¹⁸, where a share has δ decimals more than the asset. For display and for marks:
/// no amount is computed from it.
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
pub struct SharePrice(pub u128);

/// What there is, at some valuation, and who it belongs to.
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
pub struct Holdings {
	/// All assets, in the smallest units of the asset.
	pub assets: u128,
	/// All shares, also those that wait to be redeemed.
	pub shares: u128,
	/// Virtual decimals. At most 20.
	pub offset: Option<u8>,
}

impl Holdings {
	/// `A'` and `S'`.
	pub(super) fn terms(&self) -> Result<(U256, U256), MathError> {
		let (assets, shares) = (U256::from(self.assets), U256::from(self.shares));
		match self.offset {
			None if self.shares == 0 => Ok((U256::one(), U256::one())),
			None => Ok((assets, shares)),
			Some(offset) => {
				let add =
					|one: U256, more: u128| one.checked_add(more.into()).ok_or(MathError::Overflow);
				Ok((add(assets, 1)?, add(shares, power_of_ten(offset)?)?))
			},
		}
	}

	/// With `by` shares more for each `from` that there are, for nothing, as for a fee. Shares round up: what a share
	/// is worth rounds down.
	///
	/// Errors with [`MathError::DivisionByZero`] when `from` is zero.
	pub fn diluted(self, from: u128, by: u128) -> Result<Self, MathError> {
		let to = from.checked_add(by).ok_or(MathError::Overflow)?;
		Ok(Self { shares: mul_div(self.shares, to, from, Up)?, ..self })
	}

	/// Whether all was lost.
	pub fn is_worthless(&self) -> bool {
		self.assets == 0 && self.shares > 0
	}

	/// Whether a share is worth less than one of `other`, exactly.
	pub fn is_cheaper_than(&self, other: &Self) -> bool {
		// Products of 128 bits each.
		let product = |a: u128, b: u128| U256::from(a).checked_mul(b.into());
		product(self.assets, other.shares) < product(other.assets, self.shares)
	}

	/// The shares that `assets` are worth, rounded as said.
	///
	/// Errors with [`MathError::DivisionByZero`] when a share is worth nothing and there is no offset.
	pub fn shares_for(&self, assets: u128, rounding: Rounding) -> Result<u128, MathError> {
		let (all, shares) = self.terms()?;
		divide(times(assets, shares)?, all, rounding)
	}

	/// The assets that `shares` are worth, rounded as said.
	pub fn assets_for(&self, shares: u128, rounding: Rounding) -> Result<u128, MathError> {
		let (assets, all) = self.terms()?;
		divide(times(shares, assets)?, all, rounding)
	}

	/// What of the next deposit belongs to nobody. Shares grow by it too.
	pub fn locked(&self) -> u128 {
		if self.offset.is_none() && self.shares == 0 {
			LOCKED
		} else {
			0
		}
	}

	/// Shares for a depositor of `assets`, rounded down, without those that are [locked](Self::locked). May be zero.
	///
	/// Errors with [`MathError::DivisionByZero`] when shares are [worthless](Self::is_worthless), and with
	/// [`MathError::Overflow`] when a first deposit is less than what is locked of it.
	pub fn deposit(&self, assets: u128) -> Result<u128, MathError> {
		self.can_be_bought()?;
		self.shares_for(assets, Down)?.checked_sub(self.locked()).ok_or(MathError::Overflow)
	}

	/// What a depositor pays for `shares`, and for those that are [locked](Self::locked), rounded up.
	///
	/// Errors with [`MathError::DivisionByZero`] when shares are [worthless](Self::is_worthless).
	pub fn mint(&self, shares: u128) -> Result<u128, MathError> {
		self.can_be_bought()?;
		let shares = shares.checked_add(self.locked()).ok_or(MathError::Overflow)?;
		self.assets_for(shares, Up)
	}

	/// Assets for `shares`, rounded down. Zero after a total loss.
	pub fn redeem(&self, shares: u128) -> Result<u128, MathError> {
		self.assets_for(shares, Down)
	}

	/// The shares that `assets` cost, rounded up.
	///
	/// Errors with [`MathError::DivisionByZero`] when a share is worth nothing and there is no offset.
	pub fn withdraw(&self, assets: u128) -> Result<u128, MathError> {
		self.shares_for(assets, Up)
	}

	/// Assets per whole share, rounded as said: down to be shown. One when there are no shares.
	///
	/// Errors with [`MathError::Overflow`] for offsets above 20.
	pub fn price(&self, rounding: Rounding) -> Result<SharePrice, MathError> {
		let (assets, shares) = self.terms()?;
		divide(times(self.scale()?, assets)?, shares, rounding).map(SharePrice)
	}

	/// `10^(18 + δ)`.
	pub(super) fn scale(&self) -> Result<u128, MathError> {
		let offset = self.offset.unwrap_or(0);
		ONE.checked_mul(power_of_ten(offset)?).ok_or(MathError::Overflow)
	}

	fn can_be_bought(&self) -> Result<(), MathError> {
		if self.is_worthless() {
			return Err(MathError::DivisionByZero);
		}
		Ok(())
	}
}

/// `a × b`, exact.
pub(super) fn times(a: u128, b: U256) -> Result<U256, MathError> {
	b.checked_mul(a.into()).ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn shares_that_pay_a_fee_make_the_others_cheaper() {
		let vault = Holdings { assets: 1_000, shares: 100, offset: None };
		assert_eq!(vault.diluted(50, 1), Ok(Holdings { shares: 102, ..vault }));
		// 100 × 31 / 30 is 103.3.
		assert_eq!(vault.diluted(30, 1), Ok(Holdings { shares: 104, ..vault }));
		assert_eq!(vault.diluted(30, 0), Ok(vault));
		assert_eq!(vault.diluted(0, 1), Err(MathError::DivisionByZero));
		assert_eq!(vault.diluted(1, u128::MAX), Err(MathError::Overflow));
	}

	const MAX: u128 = u128::MAX;

	fn of(assets: u128, shares: u128, offset: Option<u8>) -> Holdings {
		Holdings { assets, shares, offset }
	}

	/// Seven assets for three shares: a share is 2⅓, and an asset 3/7.
	#[test]
	fn each_way_rounds_against_who_asks() {
		let vault = of(7, 3, None);
		assert_eq!((vault.deposit(7), vault.deposit(8), vault.deposit(10)), (Ok(3), Ok(3), Ok(4)));
		assert_eq!((vault.deposit(2), vault.deposit(0)), (Ok(0), Ok(0)));
		assert_eq!((vault.mint(3), vault.mint(1), vault.mint(0)), (Ok(7), Ok(3), Ok(0)));
		assert_eq!((vault.redeem(3), vault.redeem(1), vault.redeem(2)), (Ok(7), Ok(2), Ok(4)));
		assert_eq!(
			(vault.withdraw(7), vault.withdraw(1), vault.withdraw(5)),
			(Ok(3), Ok(1), Ok(3))
		);
	}

	/// Two of the same, and two that differ in the last unit.
	#[test]
	fn prices_are_compared_exactly() {
		let (one, same) = (of(7, 3, None), of(14, 6, None));
		assert!(!one.is_cheaper_than(&same) && !same.is_cheaper_than(&one));
		let (most, less) = (of(MAX, MAX, None), of(MAX - 1, MAX, None));
		assert!(less.is_cheaper_than(&most) && !most.is_cheaper_than(&less));
		assert!(of(0, 5, None).is_cheaper_than(&one) && !one.is_cheaper_than(&of(0, 5, None)));
	}

	/// With δ = 3: 8 assets and 1 003 shares.
	#[test]
	fn virtual_shares_take_part() {
		let vault = of(7, 3, Some(3));
		// 7 × 1 003 / 8 = 877.6…; 3 × 8 / 1 003 = 0.02….
		assert_eq!((vault.deposit(7), vault.withdraw(7)), (Ok(877), Ok(878)));
		assert_eq!((vault.redeem(3), vault.mint(3)), (Ok(0), Ok(1)));
		// 1 003 shares are 8 assets.
		assert_eq!((vault.redeem(1_003), vault.mint(1_003)), (Ok(8), Ok(8)));
	}

	#[test]
	fn first_shares_are_one_to_one_and_some_belong_to_nobody() {
		let empty = of(0, 0, None);
		assert_eq!(empty.locked(), 1_000_000);
		assert_eq!(empty.deposit(5_000_000), Ok(4_000_000));
		assert_eq!(empty.mint(4_000_000), Ok(5_000_000));
		assert_eq!((empty.deposit(1_000_000), empty.mint(0)), (Ok(0), Ok(1_000_000)));
		assert_eq!(empty.deposit(999_999), Err(MathError::Overflow));
		// A vault with shares, and one with an offset, lock none.
		assert_eq!((of(1, 1, None).locked(), of(0, 0, Some(0)).locked()), (0, 0));
		assert_eq!(of(0, 0, Some(0)).deposit(5), Ok(5));
		assert_eq!(of(0, 0, Some(6)).deposit(5), Ok(5_000_000));
	}

	#[test]
	fn worthless_shares_are_redeemed_for_nothing_and_not_sold() {
		for offset in [None, Some(0), Some(6)] {
			let lost = of(0, 10, offset);
			assert!(lost.is_worthless());
			assert_eq!(lost.redeem(10), Ok(0));
			assert_eq!(lost.deposit(1), Err(MathError::DivisionByZero));
			assert_eq!(lost.mint(1), Err(MathError::DivisionByZero));
			assert!(!of(0, 0, offset).is_worthless() && !of(1, 10, offset).is_worthless());
		}
		assert_eq!(of(0, 10, None).withdraw(1), Err(MathError::DivisionByZero));
		assert_eq!(of(0, 10, None).price(Down), Ok(SharePrice(0)));
	}

	#[test]
	fn price_is_of_a_whole_share() {
		assert_eq!(of(0, 0, None).price(Down), Ok(SharePrice(ONE)));
		assert_eq!(of(2, 3, None).price(Down), Ok(SharePrice(666_666_666_666_666_666)));
		assert_eq!(of(2, 3, None).price(Up), Ok(SharePrice(666_666_666_666_666_667)));
		for offset in [0, 3, 6, 20] {
			assert_eq!(of(0, 0, Some(offset)).price(Down), Ok(SharePrice(ONE)));
		}
		// 5 assets and 2 000 shares with δ = 3, so 6 for 3 000: two for a thousand.
		assert_eq!(of(5, 2_000, Some(3)).price(Down), Ok(SharePrice(2 * ONE)));
		assert_eq!(of(0, 0, Some(21)).price(Down), Err(MathError::Overflow));
	}

	/// Two assets for three shares. The published formula has ⌊2 × 10³⁶ / 666 666 666 666 666 666⌋ shares for two, and
	/// that is three more than 3 × 10¹⁸.
	#[test]
	fn price_that_is_rounded_first_sells_too_many_shares() {
		let vault = of(2 * ONE, 3 * ONE, None);
		let floored = vault.price(Down).map(|price| price.0);
		let published = crate::mul_div(2 * ONE, ONE, floored.unwrap(), Down);
		assert_eq!(published, Ok(3_000_000_000_000_000_003));
		assert_eq!(vault.deposit(2 * ONE), Ok(3 * ONE));
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		let all = of(MAX, MAX, None);
		for rounding in [Down, Up] {
			assert_eq!(all.shares_for(MAX, rounding), Ok(MAX));
			assert_eq!(all.assets_for(MAX, rounding), Ok(MAX));
		}
		assert_eq!(of(1, MAX, None).deposit(2), Err(MathError::Overflow));
		assert_eq!(of(MAX, 1, None).mint(2), Err(MathError::Overflow));
		assert_eq!(of(0, 0, None).mint(MAX), Err(MathError::Overflow));
		assert_eq!(of(MAX, 1, None).deposit(1), Ok(0));
		assert_eq!(of(1, MAX, None).redeem(1), Ok(0));
		// As many virtual ones: (2¹²⁸ − 1) × 2¹²⁸ fit.
		assert_eq!(of(MAX, MAX, Some(0)).redeem(MAX), Ok(MAX));
		assert_eq!(of(0, 0, Some(39)).deposit(1), Err(MathError::Overflow));
		assert_eq!(of(MAX, 1, None).price(Down), Err(MathError::Overflow));
		let encoded = of(7, 9, Some(3));
		assert_eq!(Holdings::max_encoded_len(), 34);
		assert_eq!(Holdings::decode(&mut &encoded.encode()[..]), Ok(encoded));
	}
}
