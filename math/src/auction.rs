//! The price of a Dutch auction: it starts high and falls until somebody takes it.
//!
//! ```text
//! linear   start − (start − floor) × elapsed / duration, and the floor from then on
//! stair    start × keep^⌊elapsed / step⌋, and never under the floor
//! ```
//!
//! Prices round up, since a bidder pays them; each step of a stair does, so that no later price is above an
//! earlier one. Curves as in Maker's liquidations 2.0, where the stair is used.

use crate::{mul_div, units::ONE, Bps, MathError, Rounding, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How a price falls.
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
pub enum Fall {
	/// In a line, from start to floor.
	Linear {
		/// Seconds until the floor.
		duration: Seconds,
	},
	/// By the same share in each step.
	Stair {
		/// What a step leaves, times 10¹⁸.
		keep: u128,
		/// Seconds of a step.
		step: Seconds,
	},
}

impl Fall {
	/// The price `elapsed` seconds after an auction began at `start`.
	///
	/// Errors with [`MathError::DivisionByZero`] when a duration or a step is zero, and with
	/// [`MathError::Overflow`] when the floor lies above the start. The work for a stair grows with the steps
	/// until the floor, which the caller limits.
	pub fn price(self, start: u128, floor: u128, elapsed: Seconds) -> Result<u128, MathError> {
		let height = start.checked_sub(floor).ok_or(MathError::Overflow)?;
		match self {
			Self::Linear { duration } => {
				let passed = elapsed.min(duration);
				let fallen = mul_div(height, passed.into(), duration.into(), Rounding::Down)?;
				start.checked_sub(fallen).ok_or(MathError::Overflow)
			},
			Self::Stair { keep, step } => {
				let steps = elapsed.checked_div(step).ok_or(MathError::DivisionByZero)?;
				let mut price = start;
				for _ in 0..steps {
					let next = mul_div(price, keep, ONE, Rounding::Up)?;
					// Where a step takes nothing, no further one does.
					if next <= floor || next == price {
						return Ok(next.max(floor));
					}
					price = next;
				}
				Ok(price)
			},
		}
	}

	/// After how many seconds the price is no more than `level`. `None` if it is not `within` that time.
	///
	/// Errors as [`Fall::price`] does. The work for a stair grows with `within / step`.
	pub fn reaches(
		self,
		start: u128,
		floor: u128,
		level: u128,
		within: Seconds,
	) -> Result<Option<Seconds>, MathError> {
		let height = start.checked_sub(floor).ok_or(MathError::Overflow)?;
		// Saturation: a level above the start is there from the beginning.
		let drop = start.saturating_sub(level);
		match self {
			Self::Linear { duration: 0 } => Err(MathError::DivisionByZero),
			Self::Linear { .. } if drop == 0 => Ok(Some(0)),
			Self::Linear { .. } if level < floor => Ok(None),
			Self::Linear { duration } => {
				let after = mul_div(drop, duration.into(), height, Rounding::Up)?;
				let after = Seconds::try_from(after).map_err(|_| MathError::Overflow)?;
				Ok((after <= within).then_some(after))
			},
			Self::Stair { keep, step } => {
				let steps = within.checked_div(step).ok_or(MathError::DivisionByZero)?;
				let mut price = start;
				for passed in 0..=steps {
					if price <= level {
						return passed.checked_mul(step).map(Some).ok_or(MathError::Overflow);
					}
					let next = mul_div(price, keep, ONE, Rounding::Up)?.max(floor);
					if next == price {
						break;
					}
					price = next;
				}
				Ok(None)
			},
		}
	}
}

/// Between which prices a round of a lot worth `value` falls: `(⌈start × value⌉, ⌈floor × value⌉)`. It begins
/// neither under `least` nor under its floor, and the floor is at least one unit, since nothing is sold for
/// nothing.
pub fn bounds(value: u128, least: u128, start: Bps, floor: Bps) -> Result<(u128, u128), MathError> {
	let floor = floor.of(value, Rounding::Up)?.max(1);
	let start = start.of(value, Rounding::Up)?.max(least).max(floor);
	Ok((start, floor))
}

/// What `part` of a lot costs when all of it costs `price`: `⌈price × part / lot⌉`.
pub fn cost(price: u128, part: u128, lot: u128) -> Result<u128, MathError> {
	mul_div(price, part, lot, Rounding::Up)
}

#[cfg(test)]
mod tests {
	use super::*;

	const PERCENT: u128 = ONE / 100;

	#[test]
	fn a_line_falls_evenly_to_its_floor() {
		let fall = Fall::Linear { duration: 100 };
		let price = |elapsed| fall.price(1_000, 400, elapsed);
		assert_eq!([price(0), price(1), price(50)], [Ok(1_000), Ok(994), Ok(700)]);
		assert_eq!([price(99), price(100), price(u64::MAX)], [Ok(406), Ok(400), Ok(400)]);
		assert_eq!(fall.price(10, 0, 1), Ok(10));
	}

	/// Published figures: with 99 % kept in each 90 seconds and a start of 1.2, the price is back at one after
	/// 19 steps, and under 0.4 of the start after 92.
	#[test]
	fn a_stair_falls_by_the_same_share() {
		let fall = Fall::Stair { keep: 99 * PERCENT, step: 90 };
		let start = 120 * PERCENT;
		let price = |elapsed| fall.price(start, 0, elapsed).unwrap();
		assert_eq!(price(89), start);
		assert_eq!(price(90), start / 100 * 99);
		assert!(price(18 * 90) > ONE && price(19 * 90) < ONE);
		let cusp = start / 10 * 4;
		assert!(price(91 * 90) > cusp && price(92 * 90) < cusp);
		assert_eq!(fall.price(start, cusp, 92 * 90), Ok(cusp));
		assert_eq!(fall.price(start, cusp, u64::MAX), Ok(cusp));
	}

	#[test]
	fn a_stair_that_does_not_fall_ends() {
		let keep = Fall::Stair { keep: ONE, step: 1 };
		assert_eq!(keep.price(7, 3, u64::MAX), Ok(7));
		// Rounding up, one unit never falls to nothing.
		let half = Fall::Stair { keep: ONE / 2, step: 1 };
		assert_eq!(half.price(8, 0, u64::MAX), Ok(1));
	}

	#[test]
	fn zeros_and_a_floor_above_the_start_are_errors() {
		let zero = Err(MathError::DivisionByZero);
		assert_eq!(Fall::Linear { duration: 0 }.price(2, 1, 0), zero);
		assert_eq!(Fall::Stair { keep: 1, step: 0 }.price(2, 1, 0), zero);
		let fall = Fall::Linear { duration: 1 };
		assert_eq!(fall.price(1, 2, 0), Err(MathError::Overflow));
	}

	#[test]
	fn a_line_reaches_a_level_when_its_price_does() {
		let fall = Fall::Linear { duration: 100 };
		let reaches = |level, within| fall.reaches(1_000, 400, level, within).unwrap();
		assert_eq!([reaches(1_000, 0), reaches(2_000, 0)], [Some(0), Some(0)]);
		// 994 after a second: 999 is passed by then, and 993 not yet.
		assert_eq!([reaches(999, 100), reaches(994, 100), reaches(993, 100)], [1, 1, 2].map(Some));
		assert_eq!([reaches(400, 100), reaches(400, 99)], [Some(100), None]);
		assert_eq!(reaches(399, u64::MAX), None);
		// A line that does not fall.
		assert_eq!(fall.reaches(7, 7, 7, 0), Ok(Some(0)));
		assert_eq!(fall.reaches(7, 7, 6, u64::MAX), Ok(None));
	}

	/// The published figures again: under 1.0 after 19 steps and at 0.4 of the start after 92.
	#[test]
	fn a_stair_reaches_a_level_when_its_price_does() {
		let fall = Fall::Stair { keep: 99 * PERCENT, step: 90 };
		let start = 120 * PERCENT;
		let cusp = start / 10 * 4;
		let reaches = |level, within| fall.reaches(start, cusp, level, within).unwrap();
		assert_eq!(reaches(start, 0), Some(0));
		assert_eq!(reaches(ONE, 9_000), Some(19 * 90));
		assert_eq!([reaches(cusp, 92 * 90), reaches(cusp, 92 * 90 - 1)], [Some(92 * 90), None]);
		assert_eq!(reaches(cusp - 1, u64::MAX), None);
		let level = Fall::Stair { keep: ONE, step: 1 };
		assert_eq!(level.reaches(7, 3, 6, u64::MAX), Ok(None));
	}

	#[test]
	fn levels_are_reached_at_the_first_second_at_which_the_price_is_there() {
		let falls = [
			Fall::Linear { duration: 7 },
			Fall::Linear { duration: 40 },
			Fall::Stair { keep: 90 * PERCENT, step: 3 },
			Fall::Stair { keep: 50 * PERCENT, step: 1 },
		];
		for fall in falls {
			for level in 0..=60 {
				let found = (0..=40).find(|t| fall.price(50, 9, *t).unwrap() <= level);
				assert_eq!(fall.reaches(50, 9, level, 40), Ok(found), "{fall:?} to {level}");
			}
		}
	}

	#[test]
	fn reaching_has_the_errors_of_the_price() {
		let zero = Err(MathError::DivisionByZero);
		assert_eq!(Fall::Linear { duration: 0 }.reaches(2, 1, 1, 9), zero);
		assert_eq!(Fall::Stair { keep: 1, step: 0 }.reaches(2, 1, 1, 9), zero);
		let fall = Fall::Linear { duration: 1 };
		assert_eq!(fall.reaches(1, 2, 1, 9), Err(MathError::Overflow));
	}

	#[test]
	fn bounds_are_shares_of_the_value_rounded_up() {
		let bounds = |value, least| bounds(value, least, Bps(12_000), Bps(4_000));
		assert_eq!(bounds(1_000, 0), Ok((1_200, 400)));
		assert_eq!(bounds(999, 0), Ok((1_199, 400)));
		// A claim above the start lifts it, and one below does not.
		assert_eq!(
			[bounds(1_000, 1_201), bounds(1_000, 1_199)],
			[Ok((1_201, 400)), Ok((1_200, 400))]
		);
		// What is worth nothing costs one unit.
		assert_eq!([bounds(0, 0), bounds(1, 0)], [Ok((1, 1)), Ok((2, 1))]);
		assert_eq!(bounds(u128::MAX, 0), Err(MathError::Overflow));
		assert_eq!(super::bounds(u128::MAX, 0, Bps(10_000), Bps(0)), Ok((u128::MAX, 1)));
		assert_eq!(super::bounds(10, 0, Bps(0), Bps(5_000)), Ok((5, 5)));
	}

	#[test]
	fn a_part_costs_its_share_rounded_up() {
		assert_eq!(cost(1_000, 1, 3), Ok(334));
		assert_eq!(cost(1_000, 3, 3), Ok(1_000));
		assert_eq!(cost(1_000, 1, 0), Err(MathError::DivisionByZero));
	}
}
