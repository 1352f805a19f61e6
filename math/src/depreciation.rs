//! What is left of the value of a thing that ages.
//!
//! A curve gives the share of the value when new that is left at an age. Two kinds:
//!
//! - *Piecewise linear*: shares at given ages, straight lines between, the first share before and the last
//!   one after.
//! - *Declining balance*: each year takes the same fraction of what the year began with, evenly through the
//!   year, down to a floor. This is how books write it off; within a year it lies a little above the
//!   exponential through the same yearly values.
//!
//! Shares are times 10¹⁸ and round down. Neither kind may rise with age, which [`is_curve`] checks.

use crate::{
	mul_div,
	units::{ONE, YEAR},
	MathError, Rounding, Seconds,
};

/// Whether the points make a curve: at least one, ages rising, shares not, and none more than all.
pub fn is_curve(points: &[(Seconds, u128)]) -> bool {
	let mut pairs = points.iter().zip(points.iter().skip(1));
	points.first().is_some_and(|(_, share)| *share <= ONE)
		&& pairs.all(|((age, share), (later, less))| age < later && share >= less)
}

/// The share left at `age` by straight lines between `points`. Nothing where there is no point.
pub fn piecewise(points: &[(Seconds, u128)], age: Seconds) -> Result<u128, MathError> {
	let after = points.iter().position(|(at, _)| *at > age).unwrap_or(points.len());
	let before = after.checked_sub(1).and_then(|index| points.get(index));
	match (before, points.get(after)) {
		(Some((from, high)), Some((to, low))) => {
			let fall = high.checked_sub(*low).ok_or(MathError::Overflow)?;
			let passed = age.checked_sub(*from).ok_or(MathError::Overflow)?;
			let width = to.checked_sub(*from).ok_or(MathError::Overflow)?;
			let fallen = mul_div(fall, passed.into(), width.into(), Rounding::Up)?;
			high.checked_sub(fallen).ok_or(MathError::Overflow)
		},
		(Some((_, share)), None) | (None, Some((_, share))) => Ok(*share),
		(None, None) => Ok(0),
	}
}

/// The share left at `age` when each year leaves `factor` of what it began with, and never less than `floor`.
pub fn declining(factor: u128, floor: u128, age: Seconds) -> Result<u128, MathError> {
	if factor >= ONE {
		return Ok(ONE.max(floor));
	}
	let (years, rest) = (age / YEAR, age % YEAR);
	let mut share = ONE;
	for _ in 0..years {
		if share <= floor || share == 0 {
			return Ok(floor);
		}
		share = mul_div(share, factor, ONE, Rounding::Down)?;
	}
	let next = mul_div(share, factor, ONE, Rounding::Down)?;
	// By the factor, no more than the share.
	let fall = share.checked_sub(next).ok_or(MathError::Overflow)?;
	let fallen = mul_div(fall, rest.into(), YEAR.into(), Rounding::Up)?;
	Ok(share.checked_sub(fallen).ok_or(MathError::Overflow)?.max(floor))
}

/// The first age at which [`declining`] stands on its floor. None when it never does within `most` years.
pub fn floor_age(factor: u128, floor: u128, most: u64) -> Result<Option<Seconds>, MathError> {
	let mut share = ONE;
	for year in 0..most {
		let begin = year.checked_mul(YEAR).ok_or(MathError::Overflow)?;
		let Some(above) = share.checked_sub(floor).filter(|above| *above > 0) else {
			return Ok(Some(begin));
		};
		let next = mul_div(share, factor.min(ONE), ONE, Rounding::Down)?;
		let fall = share.checked_sub(next).ok_or(MathError::Overflow)?;
		if fall >= above {
			// What falls rounds up, so that the floor is reached by the first second past the share before.
			let before = above.checked_sub(1).ok_or(MathError::Overflow)?;
			let passed = mul_div(before, YEAR.into(), fall, Rounding::Down)?;
			let passed = u64::try_from(passed).map_err(|_| MathError::Overflow)?;
			let reached = passed.checked_add(1).and_then(|passed| begin.checked_add(passed));
			return reached.map(Some).ok_or(MathError::Overflow);
		}
		share = next;
	}
	Ok(None)
}

/// What an appraisal of `value` is worth when the curve stood at the share `then` and stands at `now`:
/// `⌊value × now / then⌋`. Nothing when nothing was left then.
pub fn since(value: u128, then: u128, now: u128) -> Result<u128, MathError> {
	match then {
		0 => Ok(0),
		_ => mul_div(value, now, then, Rounding::Down),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const TENTH: u128 = ONE / 10;

	#[test]
	fn lines_run_between_points_and_stand_still_outside() {
		let points = [(100, 9 * TENTH), (200, 5 * TENTH), (500, 2 * TENTH)];
		for (age, share) in [
			(0, 9 * TENTH),
			(100, 9 * TENTH),
			(150, 7 * TENTH),
			(200, 5 * TENTH),
			(300, 4 * TENTH),
			(500, 2 * TENTH),
			(u64::MAX, 2 * TENTH),
		] {
			assert_eq!(piecewise(&points, age), Ok(share), "{age}");
		}
		assert_eq!(piecewise(&[], 7), Ok(0));
		// A third of a unit that falls rounds down.
		assert_eq!(piecewise(&[(0, 10), (3, 9)], 1), Ok(9));
	}

	#[test]
	fn declining_balance_takes_the_same_fraction_each_year_evenly() {
		let share = |age| declining(8 * TENTH, TENTH, age).unwrap();
		assert_eq!(share(0), ONE);
		assert_eq!(share(YEAR / 2), 9 * TENTH);
		assert_eq!(share(YEAR), 8 * TENTH);
		assert_eq!(share(2 * YEAR), 64 * TENTH / 10);
		assert_eq!(share(2 * YEAR + YEAR / 2), 576 * TENTH / 100);
		// 0.8¹¹ is under a tenth.
		assert_eq!(share(11 * YEAR), TENTH);
		assert_eq!(share(u64::MAX), TENTH);
		assert_eq!(declining(0, 0, YEAR / 4), Ok(ONE / 4 * 3));
		assert_eq!(declining(0, 0, u64::MAX), Ok(0));
		assert_eq!(declining(ONE, 0, u64::MAX), Ok(ONE));
	}

	#[test]
	fn floor_is_reached_at_its_age_and_not_a_second_before() {
		let cases = [
			(8 * TENTH, TENTH),
			(8 * TENTH, 8 * TENTH),
			(8 * TENTH, 9 * TENTH),
			(TENTH, 0),
			(9 * TENTH, TENTH + 7),
			(ONE / 100 * 97, ONE / 2),
		];
		for (factor, floor) in cases {
			let share = |age| declining(factor, floor, age).unwrap();
			match floor_age(factor, floor, 50).unwrap() {
				Some(age) => {
					assert_eq!(share(age), floor, "{factor} {floor}");
					assert!(share(age - 1) > floor, "{factor} {floor}");
				},
				None => assert!(share(50 * YEAR) > floor, "{factor} {floor}"),
			}
		}
		assert_eq!(floor_age(8 * TENTH, 9 * TENTH, 50), Ok(Some(YEAR / 2)));
		assert_eq!(floor_age(8 * TENTH, ONE, 50), Ok(Some(0)));
		assert_eq!(floor_age(8 * TENTH, TENTH, 3), Ok(None));
		assert_eq!(floor_age(ONE, 0, 50), Ok(None));
	}

	#[test]
	fn an_appraisal_follows_the_curve_from_its_day_on() {
		assert_eq!(since(1_000, 8 * TENTH, 4 * TENTH), Ok(500));
		assert_eq!(since(1_001, 3, 1), Ok(333));
		assert_eq!(since(7, ONE, ONE), Ok(7));
		assert_eq!(since(7, 0, 0), Ok(0));
	}

	#[test]
	fn a_curve_ages_and_never_recovers() {
		assert!(is_curve(&[(0, ONE)]));
		assert!(is_curve(&[(0, ONE), (1, ONE), (2, 0)]));
		for bad in
			[&[][..], &[(0, ONE + 1)], &[(0, 5), (0, 4)], &[(1, 5), (0, 4)], &[(0, 5), (1, 6)]]
		{
			assert!(!is_curve(bad), "{bad:?}");
		}
	}
}
