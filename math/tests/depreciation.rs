use super::*;
use quoin_math::{
	depreciation::{declining, is_curve, piecewise, since},
	units::{ONE, YEAR},
};

/// Up to twelve points, ages rising, shares falling.
fn curve() -> impl Strategy<Value = Vec<(u64, u128)>> {
	proptest::collection::vec((1u64..2 * YEAR, 0u128..=ONE / 6), 1..12).prop_map(|steps| {
		let (mut age, mut share) = (0, ONE);
		let mut points = Vec::new();
		for (passed, fall) in steps {
			points.push((age, share));
			age += passed;
			share = share.saturating_sub(fall);
		}
		points
	})
}

proptest! {
	#![proptest_config(cases(1_000))]

	#[test]
	fn what_is_left_never_rises_with_age(
		points in curve(),
		factor in 0u128..=ONE,
		floor in 0u128..=ONE,
		age in 0u64..30 * YEAR,
		passed in 0u64..3 * YEAR,
	) {
		prop_assert!(is_curve(&points));
		let at = |age| (piecewise(&points, age).unwrap(), declining(factor, floor, age).unwrap());
		let (now, later) = (at(age), at(age + passed));
		prop_assert!(later.0 <= now.0 && later.1 <= now.1);
		prop_assert!(now.0 <= ONE && (floor..=ONE).contains(&now.1));
		let of_old = since(1_000 * ONE, now.0, later.0).unwrap();
		prop_assert!(of_old <= 1_000 * ONE);
	}

	/// On a line between two points, rounded down: less than one unit under it.
	#[test]
	fn piecewise_lies_on_its_lines(points in curve(), index in 0usize..12, share in 0u64..=1_000) {
		let Some((a, b)) = points.get(index).zip(points.get(index + 1)) else { return Ok(()) };
		let age = a.0 + (b.0 - a.0) / 1_000 * share;
		let width = wide((b.0 - a.0).into());
		let passed = wide((age - a.0).into());
		// Times the width.
		let exact = wide(a.1) * width - wide(a.1 - b.1) * passed;
		let found = wide(piecewise(&points, age).unwrap()) * width;
		prop_assert!(found <= exact && exact < found + width);
	}

	/// Books of each year: what is left times the factor.
	#[test]
	fn declining_multiplies_by_years(factor in 0u128..ONE, years in 0u64..12) {
		let mut expected = ONE;
		for _ in 0..years {
			expected = (wide(expected) * wide(factor) / wide(ONE)).try_into().unwrap();
		}
		prop_assert_eq!(declining(factor, 0, years * YEAR), Ok(expected));
	}
}
