//! Minting a coin from an external stable and redeeming it, at par less a fee.
//!
//! # Terms
//!
//! The *external* backs the *coin*, one dollar for one dollar: `backing`, an amount of the
//! external, and the coins it stands behind always convert into each other without remainder. The
//! *fee* is paid in the external, on top of the backing when minting and out of it when redeeming.
//! It is rounded up, so that no number of small operations is cheaper than one large.
//!
//! # Minting
//!
//! Let `W` = 10 000, `f` the fee in bps and `t` what is taken. The fee is `⌈t·f/W⌉`, so what is
//! left to back coins is
//!
//! ```text
//! b(t) = t − ⌈t·f/W⌉ = ⌊t·(W−f)/W⌋
//! ```
//!
//! which never falls as `t` grows and, for `f < W`, leaves out no number. Of the amount offered,
//! `b(amount)` could back coins; the part of it with whole coin units is the backing `b`. The least
//! `t` with `b(t) = b` is
//!
//! ```text
//! t = ⌈b·W/(W−f)⌉ ≤ amount
//! ```
//!
//! and that is taken: the caller receives all the coins that the amount can buy and pays the least
//! that buys them. What is not taken buys no further unit of the coin. It is worth less than a coin
//! unit and its fee, or, where every unit of the external has whole coin units, less than a unit of
//! the external and its fee.
//!
//! # Redeeming
//!
//! Of the amount given, the part that the external can represent is burnt; the rest stays with the
//! caller. The backing of what is burnt leaves the reserves, the fee of it stays as fee.

use crate::{decimals, mul_div, Bps, MathError, Rounding};

/// What a mint moves. `taken = backing + fee`, and `minted` is worth exactly `backing`.
///
/// All zero when the amount offered is too small to buy one unit of the coin after the fee.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct MintAmounts {
	/// External units that leave the caller. At most the amount offered.
	pub taken: u128,
	/// External units, of those taken, for the fee ledger. Rounded up.
	pub fee: u128,
	/// External units, of those taken, for the reserves.
	pub backing: u128,
	/// Coin units that the caller receives.
	pub minted: u128,
}

/// What a redemption moves. `backing = fee + received`, and `burnt` is worth exactly `backing`.
///
/// All zero when the amount given is worth less than one unit of the external. `received` alone is
/// zero when the fee is all there is: the caller of the formula has to refuse that.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RedeemAmounts {
	/// Coin units that leave the caller. At most the amount given.
	pub burnt: u128,
	/// External units that leave the reserves.
	pub backing: u128,
	/// External units, of the backing, for the fee ledger. Rounded up.
	pub fee: u128,
	/// External units, of the backing, for the caller.
	pub received: u128,
}

/// What minting with `amount` of the external moves.
///
/// `amount` is in external units; `fee` is a fraction of what is taken.
///
/// Errors with [`MathError::Overflow`] when the coins need more than 128 bits, when the decimals
/// differ by more than 38, and when the fee is more than the whole.
pub fn mint(
	amount: u128,
	external_decimals: u8,
	coin_decimals: u8,
	fee: Bps,
) -> Result<MintAmounts, MathError> {
	let backing_share = fee.rest()?;
	let most = backing_share.of(amount, Rounding::Down)?;
	let backing = decimals::exact_part(most, external_decimals, coin_decimals)?;
	if backing == 0 {
		return Ok(MintAmounts::default());
	}
	let taken = mul_div(backing, Bps::WHOLE.0.into(), backing_share.0.into(), Rounding::Up)?;
	let fee = taken.checked_sub(backing).ok_or(MathError::Overflow)?;
	// Exact: the rounding has nothing to do.
	let minted = decimals::convert(backing, external_decimals, coin_decimals, Rounding::Down)?;
	Ok(MintAmounts { taken, fee, backing, minted })
}

/// What redeeming `amount` of the coin moves.
///
/// `amount` is in coin units; `fee` is a fraction of the backing that leaves the reserves.
///
/// Errors with [`MathError::Overflow`] when the backing needs more than 128 bits, when the decimals
/// differ by more than 38, and when the fee is more than the whole.
pub fn redeem(
	amount: u128,
	coin_decimals: u8,
	external_decimals: u8,
	fee: Bps,
) -> Result<RedeemAmounts, MathError> {
	let received_share = fee.rest()?;
	let burnt = decimals::exact_part(amount, coin_decimals, external_decimals)?;
	// Exact: the rounding has nothing to do.
	let backing = decimals::convert(burnt, coin_decimals, external_decimals, Rounding::Down)?;
	let received = received_share.of(backing, Rounding::Down)?;
	let fee = backing.checked_sub(received).ok_or(MathError::Overflow)?;
	Ok(RedeemAmounts { burnt, backing, fee, received })
}

#[cfg(test)]
mod tests {
	use super::*;

	fn minted(taken: u128, fee: u128, backing: u128, minted: u128) -> MintAmounts {
		MintAmounts { taken, fee, backing, minted }
	}

	fn redeemed(burnt: u128, backing: u128, fee: u128, received: u128) -> RedeemAmounts {
		RedeemAmounts { burnt, backing, fee, received }
	}

	const DOLLAR: u128 = 1_000_000_000_000_000_000;

	#[test]
	fn mint_takes_all_when_nothing_is_left_over() {
		// 1 000 of 6 decimals at 10 bps: a fee of 1, 999 back the coins.
		assert_eq!(
			mint(1_000_000_000, 6, 18, Bps(10)),
			Ok(minted(1_000_000_000, 1_000_000, 999_000_000, 999 * DOLLAR)),
		);
		// The same without a fee, and in units of no and of 24 decimals.
		assert_eq!(
			mint(1_000_000_000, 6, 18, Bps(0)),
			Ok(minted(1_000_000_000, 0, 1_000_000_000, 1_000 * DOLLAR)),
		);
		assert_eq!(mint(1_000, 0, 18, Bps(10)), Ok(minted(1_000, 1, 999, 999 * DOLLAR)));
		assert_eq!(
			mint(1_000 * 1_000_000 * DOLLAR, 24, 18, Bps(10)),
			Ok(minted(
				1_000 * 1_000_000 * DOLLAR,
				1_000_000 * DOLLAR,
				999 * 1_000_000 * DOLLAR,
				999 * DOLLAR,
			)),
		);
	}

	#[test]
	fn mint_rounds_the_fee_up_when_it_is_not_whole() {
		// 10 bps of 7 is 0.007.
		assert_eq!(mint(7, 0, 18, Bps(10)), Ok(minted(7, 1, 6, 6 * DOLLAR)));
		// 10 bps of 1 234 567 is 1 234.567.
		assert_eq!(
			mint(1_234_567, 6, 18, Bps(10)),
			Ok(minted(1_234_567, 1_235, 1_233_332, 1_233_332 * 1_000_000_000_000)),
		);
	}

	#[test]
	fn mint_leaves_one_unit_when_that_would_be_all_fee() {
		// Of 1 000 001 the fee is 1 000.001, so 1 001: 999 000 back coins. So do they of 1 000 000.
		assert_eq!(
			mint(1_000_001, 6, 18, Bps(10)),
			Ok(minted(1_000_000, 1_000, 999_000, 999_000 * 1_000_000_000_000)),
		);
	}

	#[test]
	fn mint_leaves_what_the_coin_cannot_represent() {
		// Of 1 dollar and 1.5 coin units, 0.999 dollars and 1 coin unit are backed. To leave
		// 1 000 000 smallest units after 10 bps takes 1 001 001.001.
		assert_eq!(
			mint(1_000_000 * DOLLAR + 1_500_000, 24, 18, Bps(10)),
			Ok(minted(
				1_000_000 * DOLLAR + 1_001_002,
				1_000 * DOLLAR + 1_002,
				999_000 * DOLLAR + 1_000_000,
				999_000_000_000_000_001,
			)),
		);
	}

	#[test]
	fn mint_is_all_zero_when_the_amount_is_dust() {
		// Not a unit of the coin, with and without fee.
		assert_eq!(mint(999_999, 24, 18, Bps(0)), Ok(MintAmounts::default()));
		assert_eq!(mint(1_000_000, 24, 18, Bps(0)), Ok(minted(1_000_000, 0, 1_000_000, 1)));
		assert_eq!(mint(1_001_001, 24, 18, Bps(10)), Ok(MintAmounts::default()));
		assert_eq!(mint(1_001_002, 24, 18, Bps(10)), Ok(minted(1_001_002, 1_002, 1_000_000, 1)));
		// The fee is all.
		assert_eq!(mint(1, 6, 18, Bps(1)), Ok(MintAmounts::default()));
		assert_eq!(mint(2, 6, 18, Bps(1)), Ok(minted(2, 1, 1, 1_000_000_000_000)));
		assert_eq!(mint(9_999, 6, 6, Bps(9_999)), Ok(MintAmounts::default()));
		assert_eq!(mint(10_000, 6, 6, Bps(9_999)), Ok(minted(10_000, 9_999, 1, 1)));
		assert_eq!(mint(u128::MAX, 6, 6, Bps::WHOLE), Ok(MintAmounts::default()));
		// Nothing.
		assert_eq!(mint(0, 6, 18, Bps(0)), Ok(MintAmounts::default()));
	}

	#[test]
	fn mint_is_exact_when_the_amount_is_the_greatest() {
		assert_eq!(mint(u128::MAX, 6, 6, Bps(0)), Ok(minted(u128::MAX, 0, u128::MAX, u128::MAX)),);
		// 2¹²⁸ − 1 = 340282366920938463463374607431768211455, of which 0.1 % is
		// 340282366920938463463374607431768211.455.
		let fee = 340_282_366_920_938_463_463_374_607_431_768_212;
		assert_eq!(
			mint(u128::MAX, 6, 6, Bps(10)),
			Ok(minted(u128::MAX, fee, u128::MAX - fee, u128::MAX - fee)),
		);
		// As whole dollars: 340282366920938.46… less 1 bps is 340248338684246.37….
		let dollars = mint(u128::MAX, 24, 0, Bps(1)).map(|amounts| amounts.minted);
		assert_eq!(dollars, Ok(340_248_338_684_246));
	}

	#[test]
	fn mint_is_an_error_when_the_coins_do_not_fit() {
		assert_eq!(mint(u128::MAX, 6, 18, Bps(10)), Err(MathError::Overflow));
		assert_eq!(mint(1, 0, 39, Bps(0)), Err(MathError::Overflow));
		assert_eq!(mint(1, 39, 0, Bps(0)), Err(MathError::Overflow));
	}

	#[test]
	fn fee_is_an_error_when_it_is_more_than_the_whole() {
		assert_eq!(mint(1_000, 6, 18, Bps(10_001)), Err(MathError::Overflow));
		assert_eq!(redeem(1_000 * DOLLAR, 18, 6, Bps(10_001)), Err(MathError::Overflow));
	}

	#[test]
	fn redeem_pays_less_the_fee() {
		// 999 coins at 10 bps of 6 decimals: 999 leave the reserves, of which 0.999 as fee.
		assert_eq!(
			redeem(999 * DOLLAR, 18, 6, Bps(10)),
			Ok(redeemed(999 * DOLLAR, 999_000_000, 999_000, 998_001_000)),
		);
		assert_eq!(redeem(999 * DOLLAR, 18, 0, Bps(10)), Ok(redeemed(999 * DOLLAR, 999, 1, 998)));
		assert_eq!(redeem(1, 18, 24, Bps(10)), Ok(redeemed(1, 1_000_000, 1_000, 999_000)),);
		assert_eq!(redeem(DOLLAR, 18, 6, Bps(0)), Ok(redeemed(DOLLAR, 1_000_000, 0, 1_000_000)));
	}

	#[test]
	fn redeem_leaves_what_the_external_cannot_represent() {
		assert_eq!(
			redeem(DOLLAR + DOLLAR / 2 + 7, 18, 6, Bps(10)),
			Ok(redeemed(DOLLAR + DOLLAR / 2, 1_500_000, 1_500, 1_498_500)),
		);
		assert_eq!(redeem(2 * DOLLAR - 1, 18, 0, Bps(0)), Ok(redeemed(DOLLAR, 1, 0, 1)));
	}

	#[test]
	fn redeem_is_all_zero_when_the_amount_is_dust() {
		assert_eq!(redeem(0, 18, 6, Bps(10)), Ok(RedeemAmounts::default()));
		assert_eq!(redeem(999_999_999_999, 18, 6, Bps(10)), Ok(RedeemAmounts::default()));
		assert_eq!(redeem(DOLLAR - 1, 18, 0, Bps(0)), Ok(RedeemAmounts::default()));
	}

	#[test]
	fn redeem_receives_nothing_when_the_fee_is_all() {
		let dust = 1_000_000_000_000;
		assert_eq!(redeem(dust, 18, 6, Bps(10)), Ok(redeemed(dust, 1, 1, 0)));
		assert_eq!(
			redeem(DOLLAR, 18, 6, Bps::WHOLE),
			Ok(redeemed(DOLLAR, 1_000_000, 1_000_000, 0)),
		);
	}

	#[test]
	fn redeem_is_an_error_when_the_backing_does_not_fit() {
		assert_eq!(
			redeem(u128::MAX, 18, 18, Bps(0)),
			Ok(redeemed(u128::MAX, u128::MAX, 0, u128::MAX)),
		);
		assert_eq!(redeem(u128::MAX, 18, 24, Bps(0)), Err(MathError::Overflow));
		assert_eq!(redeem(1, 0, 39, Bps(0)), Err(MathError::Overflow));
	}
}
