//! Yield that somebody pays on reserves, in tiers, from an escrow.
//!
//! # Algebra
//!
//! The first part of a balance, up to the threshold of the first tier, earns by that tier's rate, the next by the next,
//! and what lies above all thresholds nothing:
//!
//! ```text
//! cᵢ = min(balance − c₀ − … − cᵢ₋₁, thresholdᵢ)
//! accrued(t + Δ) = accrued(t) + Σ cᵢ × rateᵢ × Δ / S
//! ```
//!
//! Simple interest, exact: what a division by `S` leaves is kept, so that touching it each second gives the same as
//! once. The published code rounds down tier by tier at each touch. Balance and tiers must have been the same since the
//! last touch, so it is touched before either changes.
//!
//! # Harvest
//!
//! Accrued is in a coin, the escrow in a stable of other decimals. What is paid is what both can express, at most the
//! escrow; all else stays accrued. The published code drops what the stable cannot express, and fails when the escrow
//! is short. What of it [counts](covered) is what the escrow covers, before a harvest and after:
//!
//! ```text
//! covered before = harvested + covered after
//! ```
//!
//! Source: base yield of USDai. What is carried, and that a short escrow pays what it has, is ours.

use crate::{
	decimals::{convert, exact_part},
	mul_div::product,
	units::ONE,
	MathError, RatePerSecond, Rounding, Seconds,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a part of the balance earns.
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
pub struct Tier {
	/// What it earns.
	pub rate: RatePerSecond,
	/// How much of the balance, at most.
	pub threshold: u128,
}

/// What was earned and not harvested.
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
pub struct Accrued {
	/// As of when.
	pub at: Seconds,
	/// In the smallest units of the coin.
	pub amount: u128,
	/// A fraction of a unit, times `S`.
	parts: u128,
}

/// What a harvest moves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Harvest {
	/// Taken from the escrow, in the smallest units of the stable.
	pub taken: u128,
	/// The same value in the coin.
	pub minted: u128,
}

impl Accrued {
	/// Nothing, from this moment on.
	pub fn from(at: Seconds) -> Self {
		Self { at, ..Self::default() }
	}

	/// As of `now`, when `balance` and `tiers` have been the same since.
	///
	/// Errors with [`MathError::Overflow`] for a moment that has passed.
	pub fn until(self, now: Seconds, balance: u128, tiers: &[Tier]) -> Result<Self, MathError> {
		let seconds = now.checked_sub(self.at).ok_or(MathError::Overflow)?;
		let exact = a_second(balance, tiers)?
			.checked_mul(seconds.into())
			.and_then(|earned| earned.checked_add(self.parts.into()))
			.ok_or(MathError::Overflow)?;
		// Not zero.
		let (whole, parts) = exact.div_mod(U256::from(ONE));
		let whole = u128::try_from(whole).map_err(|_| MathError::Overflow)?;
		let amount = self.amount.checked_add(whole).ok_or(MathError::Overflow)?;
		Ok(Self { at: now, amount, parts: parts.low_u128() })
	}

	/// What `escrow` pays of it, and what stays accrued.
	///
	/// Errors with [`MathError::Overflow`] when the decimals differ by more than 38, and when they grow so much that
	/// the amount does not fit 128 bits.
	pub fn harvest(
		self,
		escrow: u128,
		coin_decimals: u8,
		stable_decimals: u8,
	) -> Result<(Self, Harvest), MathError> {
		let due = exact_part(self.amount, coin_decimals, stable_decimals)?;
		let due = convert(due, coin_decimals, stable_decimals, Rounding::Down)?;
		// Where the stable has more decimals, it is the coin that cannot express all of the escrow.
		let taken = due.min(exact_part(escrow, stable_decimals, coin_decimals)?);
		let minted = convert(taken, stable_decimals, coin_decimals, Rounding::Down)?;
		let amount = self.amount.checked_sub(minted).ok_or(MathError::Overflow)?;
		Ok((Self { amount, ..self }, Harvest { taken, minted }))
	}
}

/// What of `accrued` is in the escrow, in the coin. Rounds down.
pub fn covered(
	accrued: u128,
	escrow: u128,
	coin_decimals: u8,
	stable_decimals: u8,
) -> Result<u128, MathError> {
	if convert(accrued, coin_decimals, stable_decimals, Rounding::Up)? <= escrow {
		return Ok(accrued);
	}
	// Less than what is accrued, so that it fits.
	convert(escrow, stable_decimals, coin_decimals, Rounding::Down)
}

/// What one unit above `balance` would earn: the rate of the tier in which it would lie, nothing above all of them.
pub fn marginal_rate(balance: u128, tiers: &[Tier]) -> RatePerSecond {
	let mut left = balance;
	for tier in tiers {
		match left.checked_sub(tier.threshold) {
			Some(rest) => left = rest,
			None => return tier.rate,
		}
	}
	RatePerSecond(0)
}

/// What a balance earns each second, times `S`.
fn a_second(balance: u128, tiers: &[Tier]) -> Result<U256, MathError> {
	let mut left = balance;
	tiers.iter().try_fold(U256::zero(), |sum, tier| {
		let part = left.min(tier.threshold);
		// By the minimum.
		left = left.saturating_sub(part);
		sum.checked_add(product(part, tier.rate.0)?).ok_or(MathError::Overflow)
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	/// A millionth a second up to 1 000, and half of that for the next 500.
	const TIERS: [Tier; 2] = [
		Tier { rate: RatePerSecond(ONE / 1_000_000), threshold: 1_000 },
		Tier { rate: RatePerSecond(ONE / 2_000_000), threshold: 500 },
	];

	fn earned(balance: u128, seconds: Seconds) -> u128 {
		Accrued::from(7).until(7 + seconds, balance, &TIERS).unwrap().amount
	}

	fn accrued(amount: u128) -> Accrued {
		Accrued { amount, ..Accrued::default() }
	}

	#[test]
	fn each_part_of_a_balance_earns_by_its_tier() {
		let day_and_more = 1_000_000;
		assert_eq!([0, 1, 1_000].map(|of| earned(of, day_and_more)), [0, 1, 1_000]);
		assert_eq!([1_200, 1_500].map(|of| earned(of, day_and_more)), [1_100, 1_250]);
		// Above both, nothing.
		assert_eq!([1_501, u128::MAX].map(|of| earned(of, day_and_more)), [1_250; 2]);
		assert_eq!(Accrued::from(0).until(100, 5, &[]).map(|of| of.amount), Ok(0));
	}

	#[test]
	fn next_unit_earns_by_the_tier_it_falls_into() {
		let [first, second] = TIERS.map(|tier| tier.rate);
		assert_eq!([0, 999].map(|of| marginal_rate(of, &TIERS)), [first; 2]);
		assert_eq!([1_000, 1_499].map(|of| marginal_rate(of, &TIERS)), [second; 2]);
		let nothing = RatePerSecond(0);
		assert_eq!([1_500, u128::MAX].map(|of| marginal_rate(of, &TIERS)), [nothing; 2]);
		assert_eq!(marginal_rate(0, &[]), nothing);
		// Together they reach further than any balance.
		let endless = TIERS.map(|tier| Tier { threshold: u128::MAX, ..tier });
		assert_eq!([0, u128::MAX].map(|of| marginal_rate(of, &endless)), [first, second]);
	}

	/// 1 200 earn 0.0011 a second: the first unit after 910 seconds.
	#[test]
	fn fractions_are_kept_from_touch_to_touch() {
		let mut touched = Accrued::from(0);
		for now in 1..=909 {
			touched = touched.until(now, 1_200, &TIERS).unwrap();
		}
		assert_eq!(touched.amount, 0);
		touched = touched.until(910, 1_200, &TIERS).unwrap();
		assert_eq!(touched.amount, 1);
		assert_eq!(Ok(touched), Accrued::from(0).until(910, 1_200, &TIERS));
	}

	/// 18 decimals into 6: of 2.5 units of the stable, two can be paid.
	#[test]
	fn harvest_leaves_what_a_stable_cannot_express() {
		let step = 1_000_000_000_000;
		let (left, paid) = accrued(5 * step / 2).harvest(10, 18, 6).unwrap();
		assert_eq!(paid, Harvest { taken: 2, minted: 2 * step });
		assert_eq!(left.amount, step / 2);
		// It is paid with the next.
		let more = Accrued { amount: left.amount + step / 2, ..left };
		assert_eq!(more.harvest(8, 18, 6).unwrap().1, Harvest { taken: 1, minted: step });
		assert_eq!(accrued(step - 1).harvest(10, 18, 6).unwrap().1.taken, 0);
	}

	#[test]
	fn short_escrow_pays_what_there_is() {
		let step = 1_000_000_000_000;
		for (escrow, taken) in [(0, 0), (1, 1), (4, 4), (5, 5), (6, 5)] {
			let (left, paid) = accrued(5 * step + 3).harvest(escrow, 18, 6).unwrap();
			assert_eq!(paid, Harvest { taken, minted: taken * step });
			assert_eq!(left.amount, (5 - taken) * step + 3);
		}
		// A stable of more decimals: 4.5 units of the coin are in the escrow.
		let (left, paid) = accrued(9).harvest(4 * step + step / 2, 6, 18).unwrap();
		assert_eq!(paid, Harvest { taken: 4 * step, minted: 4 });
		assert_eq!(left.amount, 5);
		assert_eq!(accrued(9).harvest(4, 6, 6).unwrap().1, Harvest { taken: 4, minted: 4 });
	}

	#[test]
	fn only_what_the_escrow_has_counts() {
		let step = 1_000_000_000_000;
		let of = |accrued, escrow| covered(accrued, escrow, 18, 6).unwrap();
		assert_eq!([of(0, 0), of(7, 0), of(7, 1)], [0, 0, 7]);
		assert_eq!(
			[of(2 * step, 2), of(2 * step + 1, 2), of(2 * step + 1, 3)],
			[2 * step, 2 * step, 2 * step + 1]
		);
		assert_eq!(of(u128::MAX, u128::MAX), u128::MAX);
		assert_eq!(covered(9, 4 * step + step / 2, 6, 18), Ok(4));
		assert_eq!(covered(u128::MAX, 1, 6, 18), Err(MathError::Overflow));
		assert_eq!(covered(0, 0, 0, 39), Err(MathError::Overflow));
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		let all = [Tier { rate: RatePerSecond::MAX, threshold: u128::MAX }];
		let next = |now| Accrued::from(5).until(now, u128::MAX, &all).map(|of| of.amount);
		assert_eq!((next(5), next(6)), (Ok(0), Ok(u128::MAX)));
		assert_eq!((next(7), next(4)), (Err(MathError::Overflow), Err(MathError::Overflow)));
		let beyond = [Tier { rate: RatePerSecond(u128::MAX), threshold: u128::MAX }];
		assert_eq!(Accrued::from(0).until(u64::MAX, u128::MAX, &beyond), Err(MathError::Overflow));
		let most = accrued(u128::MAX);
		assert_eq!(most.harvest(u128::MAX, 18, 18).unwrap().0.amount, 0);
		assert_eq!(most.harvest(1, 6, 18), Err(MathError::Overflow));
		assert_eq!(most.harvest(1, 39, 0), Err(MathError::Overflow));
		assert_eq!(Accrued::max_encoded_len(), 40);
	}
}
