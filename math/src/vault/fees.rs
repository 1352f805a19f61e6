//! What the protocol takes of a vault.
//!
//! A fee is what the protocol receives, out of what belongs to the holders: it rounds down, and so do the shares that
//! pay for it.
//!
//! # Algebra
//!
//! ```text
//! on yield and interest   fee = ⌊income × rate⌋                        paid out of the income
//! of a year               fee = ⌊assets × rate × seconds / YEAR⌋       paid in new shares
//! on performance          fee = ⌊(A' − ⌈mark × S' / 10^(18 + δ)⌉) × rate⌋, none under the mark; in new shares
//!
//! new shares    n = ⌊fee × S' / (A' − fee)⌋    so that n × A' / (S' + n) ≤ fee
//! ```
//!
//! `A'` and `S'` are those of [`price`](super::price): what the new shares are worth *with* them there is the fee. All
//! roundings of one fee go the same way, so that two of them are still down.
//!
//! - No time, no fee; and time in parts never costs more than at once, since `(1 − a)(1 − b) ≥ 1 − a − b` for what is
//!   left to the others. A part that is worth no share costs nothing: who minted none may leave the moment where it
//!   was.
//! - The *mark* is the highest price after a fee so far, rounded up, so that nothing is charged twice; it only rises.
//!   After the fee the price is at least `(A' − fee) / S'`, and therefore at least the mark: holders keep what they
//!   had, and `1 − rate` of what is new.
//!
//! The published fees of Lagoon vaults round up at each of their steps, and so does the price that they compare with
//! the mark.
//!
//! Source: fees on yield and interest of sUSDai (100 bps each); fees in shares as in Lagoon v0.6, rounded the other
//! way.

use super::price::{times, Holdings, SharePrice};
use crate::{
	mul_div::{divide, product},
	units::YEAR,
	Bps, MathError,
	Rounding::{Down, Up},
	Seconds,
};
use primitive_types::U256;

/// Income by who has it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Income {
	/// What the protocol takes. Rounded down.
	pub fee: u128,
	/// What is left for the holders.
	pub net: u128,
}

/// The fee on yield or interest.
///
/// Errors with [`MathError::Overflow`] when the rate is more than the whole.
pub fn on_income(income: u128, rate: Bps) -> Result<Income, MathError> {
	rate.rest()?;
	let fee = rate.of(income, Down)?;
	let net = income.checked_sub(fee).ok_or(MathError::Overflow)?;
	Ok(Income { fee, net })
}

/// The fee on `assets` for so many seconds, rounded down. In assets, for [`shares_for`].
pub fn management(assets: u128, yearly: Bps, seconds: Seconds) -> Result<u128, MathError> {
	let whole = product(Bps::WHOLE.0.into(), YEAR.into())?;
	let part = product(yearly.0.into(), seconds.into())?;
	divide(times(assets, part)?, whole, Down)
}

/// The fee on what a price is above the mark, rounded down. In assets, for [`shares_for`].
///
/// Errors with [`MathError::Overflow`] when the rate is more than the whole.
pub fn performance(vault: &Holdings, mark: SharePrice, rate: Bps) -> Result<u128, MathError> {
	rate.rest()?;
	if vault.shares == 0 {
		return Ok(0);
	}
	let (assets, shares) = vault.terms()?;
	let at_mark = divide(times(mark.0, shares)?, vault.scale()?.into(), Up)?;
	// Saturation: nothing is above the mark.
	let gain = assets.saturating_sub(at_mark.into());
	divide(times(rate.0.into(), gain)?, U256::from(Bps::WHOLE.0), Down)
}

/// The mark from now on, of a vault whose fee has been taken.
pub fn raised(mark: SharePrice, vault: &Holdings) -> Result<SharePrice, MathError> {
	Ok(mark.max(vault.price(Up)?))
}

/// The shares to be minted for a fee, rounded down. None while nobody has shares.
///
/// Errors with [`MathError::DivisionByZero`] when the fee is all that there is, and with [`MathError::Overflow`] when
/// it is more.
pub fn shares_for(vault: &Holdings, fee: u128) -> Result<u128, MathError> {
	if fee == 0 || vault.shares == 0 {
		return Ok(0);
	}
	let (assets, shares) = vault.terms()?;
	let others = assets.checked_sub(fee.into()).ok_or(MathError::Overflow)?;
	divide(times(fee, shares)?, others, Down)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::units::ONE;

	const MAX: u128 = u128::MAX;

	fn of(assets: u128, shares: u128, offset: Option<u8>) -> Holdings {
		Holdings { assets, shares, offset }
	}

	#[test]
	fn income_is_shared_and_the_holders_have_the_rest() {
		assert_eq!(on_income(10_000, Bps(100)), Ok(Income { fee: 100, net: 9_900 }));
		assert_eq!(on_income(99, Bps(100)), Ok(Income { fee: 0, net: 99 }));
		assert_eq!(on_income(199, Bps(100)), Ok(Income { fee: 1, net: 198 }));
		assert_eq!(on_income(0, Bps(100)), Ok(Income { fee: 0, net: 0 }));
		assert_eq!(on_income(MAX, Bps(0)), Ok(Income { fee: 0, net: MAX }));
		assert_eq!(on_income(MAX, Bps::WHOLE), Ok(Income { fee: MAX, net: 0 }));
		assert_eq!(on_income(0, Bps(10_001)), Err(MathError::Overflow));
	}

	/// 2 % of 1 000 000 a year.
	#[test]
	fn management_is_by_time() {
		let fee = |seconds| management(1_000_000, Bps(200), seconds).unwrap();
		assert_eq!([0, YEAR / 4, YEAR, 3 * YEAR].map(fee), [0, 5_000, 20_000, 60_000]);
		// A unit takes 1 576.8 seconds.
		assert_eq!([1_576, 1_577].map(fee), [0, 1]);
		assert_eq!(management(MAX, Bps(0), MAX as u64), Ok(0));
		assert_eq!(management(MAX, Bps::WHOLE, YEAR), Ok(MAX));
		assert_eq!(management(MAX, Bps::WHOLE, 2 * YEAR), Err(MathError::Overflow));
	}

	/// 100 of 1 000 for 900 shares: a hundred new ones are a tenth of all.
	#[test]
	fn new_shares_are_worth_the_fee_once_they_are_there() {
		assert_eq!(shares_for(&of(1_000, 900, None), 100), Ok(100));
		assert_eq!(of(1_000, 1_000, None).redeem(100), Ok(100));
		// 7 × 900 / 993 = 6.3.
		assert_eq!(shares_for(&of(1_000, 900, None), 7), Ok(6));
		// With δ = 0 the virtual ones take part: 100 × 900 / 900.
		assert_eq!(shares_for(&of(999, 899, Some(0)), 100), Ok(100));
	}

	#[test]
	fn no_fee_needs_no_shares_and_no_shares_pay_no_fee() {
		assert_eq!(shares_for(&of(0, 5, None), 0), Ok(0));
		assert_eq!(shares_for(&of(100, 0, None), 50), Ok(0));
		assert_eq!(shares_for(&of(100, 5, None), 100), Err(MathError::DivisionByZero));
		assert_eq!(shares_for(&of(100, 5, None), 101), Err(MathError::Overflow));
		assert_eq!(performance(&of(100, 0, Some(3)), SharePrice(0), Bps(1_000)), Ok(0));
		assert_eq!(shares_for(&of(MAX, MAX, None), MAX - 1), Err(MathError::Overflow));
		assert_eq!(shares_for(&of(MAX, 1, None), MAX - 1), Ok(MAX - 1));
	}

	/// From 1.00 to 1.20 with 1 000 shares: a tenth of 200.
	#[test]
	fn performance_is_on_what_is_above_the_mark() {
		let one = SharePrice(ONE);
		let fee = |assets, mark| performance(&of(assets, 1_000, None), mark, Bps(1_000)).unwrap();
		assert_eq!([1_200, 1_000, 999, 0].map(|assets| fee(assets, one)), [20, 0, 0, 0]);
		assert_eq!(fee(1_009, one), 0);
		assert_eq!(fee(1_200, SharePrice(ONE + ONE / 10)), 10);
		let over = performance(&of(1, 1, None), one, Bps(10_001));
		assert_eq!(over, Err(MathError::Overflow));
		// With δ = 3: 1 200 for 1 000 whole shares, with the virtual ones.
		let vault = of(1_199, 999_000, Some(3));
		assert_eq!(performance(&vault, one, Bps(1_000)), Ok(20));
		assert_eq!(performance(&of(MAX, 1, None), SharePrice(0), Bps::WHOLE), Ok(MAX));
	}

	/// 20 of 1 200 in shares: 20 × 1 000 / 1 180 are 16. The price is 1 200 / 1 016 after it, and no fee is due on
	/// that.
	#[test]
	fn mark_rises_to_the_price_after_the_fee_and_never_falls() {
		let one = SharePrice(ONE);
		let before = of(1_200, 1_000, None);
		let fee = performance(&before, one, Bps(1_000)).unwrap();
		assert_eq!(shares_for(&before, fee), Ok(16));
		let after = of(1_200, 1_016, None);
		let mark = raised(one, &after).unwrap();
		assert_eq!(mark, SharePrice(1_181_102_362_204_724_410));
		assert_eq!(performance(&after, mark, Bps::WHOLE), Ok(0));
		assert_eq!(raised(mark, &of(900, 1_016, None)), Ok(mark));
		assert_eq!(raised(mark, &of(0, 1_016, None)), Ok(mark));
	}
}
