//! How much may be lent to whom, and how much moves at once.
//!
//! # Algebra
//!
//! ```text
//! glide path    cap(t) = min(end, start + slope × whole weeks since it began)
//! room          min over all limits of max(0, ⌊assets × share⌋ − held)
//! in            min(max(0, ⌊assets × target⌋ − held), room, free cash, turnover)
//! out           min(max(0, held − ⌈assets × target⌉), liquid, turnover)
//! ```
//!
//! Each of a venue, an obligor and all hardware credit together is a limit; what is lent must fit all of them. Amounts
//! are rounded down and the target is not passed from either side: what is moved in is not moved out again while assets
//! stay the same. A limit that is passed because assets fell gives no room and takes nothing back.
//!
//! Source: the ramp from treasury bills to hardware credit of the published dollars, as a rule.

use crate::{
	Bps, MathError,
	Rounding::{Down, Up},
	Seconds,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Seven days.
pub const WEEK: Seconds = 604_800;

/// A share that grows by the week.
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
pub struct Glide {
	/// When it began.
	pub since: Seconds,
	/// The share then, and before.
	pub start: Bps,
	/// What each whole week adds.
	pub slope: Bps,
	/// The share that it does not pass.
	pub end: Bps,
}

impl Glide {
	/// The share that may be held at `now`.
	pub fn cap(&self, now: Seconds) -> Bps {
		// Saturation: it has not begun.
		let passed = now.saturating_sub(self.since);
		// The length of a week is not zero.
		let weeks = passed.checked_div(WEEK).unwrap_or_default();
		let grown = u64::from(self.slope.0)
			.checked_mul(weeks)
			.and_then(|grown| grown.checked_add(self.start.0.into()))
			.and_then(|share| u16::try_from(share).ok());
		// What does not fit is above any end.
		grown.map_or(self.end, |share| self.end.min(Bps(share)))
	}
}

/// A share of the assets, and what is held of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limit {
	/// At most.
	pub share: Bps,
	/// Now.
	pub held: u128,
}

/// What may be added under all limits, rounded down. All of the assets when there are none.
pub fn room(assets: u128, limits: &[Limit]) -> Result<u128, MathError> {
	limits.iter().try_fold(assets, |room, limit| {
		// Saturation: a limit that is passed leaves none.
		let left = limit.share.of(assets, Down)?.saturating_sub(limit.held);
		Ok(room.min(left))
	})
}

/// What bounds a move besides its target.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bounds {
	/// In: [`room`]. Out: all that there is.
	pub room: u128,
	/// In: cash that is reserved for nobody. Out: what the venue can pay.
	pub liquid: u128,
	/// What may still be moved in this span of time.
	pub turnover: u128,
}

impl Bounds {
	fn of(&self, amount: u128) -> u128 {
		amount.min(self.room).min(self.liquid).min(self.turnover)
	}
}

/// What to move into a venue of which `held` is there, towards its target. Rounded down.
pub fn to_allocate(
	assets: u128,
	held: u128,
	target: Bps,
	bounds: Bounds,
) -> Result<u128, MathError> {
	// Saturation: there is enough.
	Ok(bounds.of(target.of(assets, Down)?.saturating_sub(held)))
}

/// What to move out of a venue of which `held` is there, towards its target. Rounded down.
pub fn to_deallocate(
	assets: u128,
	held: u128,
	target: Bps,
	bounds: Bounds,
) -> Result<u128, MathError> {
	// Saturation: there is not too much.
	Ok(bounds.of(held.saturating_sub(target.of(assets, Up)?)))
}

#[cfg(test)]
mod tests {
	use super::*;

	const MAX: u128 = u128::MAX;
	const ANY: Bounds = Bounds { room: MAX, liquid: MAX, turnover: MAX };

	/// From a tenth, a point and a half a week, up to half: 27 weeks.
	#[test]
	fn path_rises_by_whole_weeks_up_to_its_end() {
		let path = Glide { since: 1_000, start: Bps(1_000), slope: Bps(150), end: Bps(5_000) };
		let at = |now| path.cap(now).0;
		assert_eq!([0, 1_000, 1_000 + WEEK - 1].map(at), [1_000; 3]);
		assert_eq!([1_000 + WEEK, 1_000 + 2 * WEEK - 1].map(at), [1_150; 2]);
		assert_eq!([26, 27, 28].map(|weeks| at(1_000 + weeks * WEEK)), [4_900, 5_000, 5_000]);
		assert_eq!(at(Seconds::MAX), 5_000);
	}

	#[test]
	fn path_of_extremes_is_its_end() {
		let steep = Glide { since: 0, start: Bps(0), slope: Bps(u16::MAX), end: Bps(7_000) };
		assert_eq!(
			[0, WEEK, 2 * WEEK, Seconds::MAX].map(|at| steep.cap(at).0),
			[0, 7_000, 7_000, 7_000]
		);
		let flat = Glide { slope: Bps(0), start: Bps(9_000), ..steep };
		assert_eq!((flat.cap(0), flat.cap(Seconds::MAX)), (Bps(7_000), Bps(7_000)));
		let never = Glide { since: Seconds::MAX, start: Bps(5), ..steep };
		assert_eq!(never.cap(Seconds::MAX), Bps(5));
		assert_eq!(Glide::default().cap(5), Bps(0));
	}

	/// Of 1 000: a fifth to a venue that has 150, a tenth to an obligor that has 80, half to hardware that has 470.
	#[test]
	fn room_is_what_the_tightest_limit_leaves() {
		let limit = |share, held| Limit { share: Bps(share), held };
		let (venue, obligor, hardware) = (limit(2_000, 150), limit(1_000, 80), limit(5_000, 470));
		assert_eq!(room(1_000, &[venue, hardware]), Ok(30));
		assert_eq!(room(1_000, &[venue, obligor, hardware]), Ok(20));
		assert_eq!(room(1_009, &[obligor]), Ok(20));
		assert_eq!(room(1_010, &[obligor]), Ok(21));
		assert_eq!(room(1_000, &[venue, limit(2_000, 200)]), Ok(0));
		assert_eq!(room(1_000, &[limit(2_000, MAX)]), Ok(0));
		assert_eq!((room(7, &[]), room(0, &[venue])), (Ok(7), Ok(0)));
		assert_eq!(room(MAX, &[limit(10_000, 0)]), Ok(MAX));
		assert_eq!(room(MAX, &[limit(10_001, 0)]), Err(MathError::Overflow));
	}

	/// 30 % of 1 005 is 301.5.
	#[test]
	fn target_is_not_passed_from_either_side() {
		let into = |held| to_allocate(1_005, held, Bps(3_000), ANY).unwrap();
		assert_eq!([0, 300, 301, 302, 900].map(into), [301, 1, 0, 0, 0]);
		let out = |held| to_deallocate(1_005, held, Bps(3_000), ANY).unwrap();
		assert_eq!([0, 301, 302, 303, 900].map(out), [0, 0, 0, 1, 598]);
		assert_eq!(to_deallocate(MAX, MAX, Bps(0), ANY), Ok(MAX));
		assert_eq!(to_allocate(MAX, 0, Bps::WHOLE, ANY), Ok(MAX));
		assert_eq!(to_allocate(MAX, 0, Bps(u16::MAX), ANY), Err(MathError::Overflow));
	}

	#[test]
	fn move_is_within_all_bounds() {
		let within = |room, liquid, turnover| Bounds { room, liquid, turnover };
		for bounds in [within(5, 6, 7), within(6, 5, 7), within(7, 6, 5)] {
			assert_eq!(to_allocate(1_000, 0, Bps(5_000), bounds), Ok(5));
			assert_eq!(to_deallocate(1_000, 900, Bps(5_000), bounds), Ok(5));
		}
		assert_eq!(to_allocate(1_000, 0, Bps(5_000), within(0, 9, 9)), Ok(0));
	}

	#[test]
	fn encoding_has_the_stated_size() {
		let path = Glide { since: 1, start: Bps(2), slope: Bps(3), end: Bps(4) };
		assert_eq!(Glide::max_encoded_len(), 14);
		assert_eq!(Glide::decode(&mut &path.encode()[..]), Ok(path));
	}
}
