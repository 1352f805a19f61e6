use super::*;
use quoin_math::{
	mul_div, MathError,
	Rounding::{Down, Up},
};

/// The product as high and low half, by the school method on 64-bit digits.
fn product(a: u128, b: u128) -> (u128, u128) {
	const LOW: u128 = u64::MAX as u128;
	let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
	let middle = a1 * b0 + ((a0 * b0) >> 64);
	let middle_low = a0 * b1 + (middle & LOW);
	let high = a1 * b1 + (middle >> 64) + (middle_low >> 64);
	(high, (middle_low << 64) | ((a0 * b0) & LOW))
}

fn plus((high, low): (u128, u128), more: u128) -> (u128, u128) {
	let (low, carry) = low.overflowing_add(more);
	(high + u128::from(carry), low)
}

proptest! {
	#![proptest_config(cases(2_000))]

	#[test]
	fn quotient_times_divisor_is_the_product_but_for_the_remainder(
		a in number(), b in number(), c in positive(),
	) {
		let exact = product(a, b);
		match mul_div(a, b, c, Down) {
			// q × c ≤ a × b < q × c + c
			Ok(q) => {
				prop_assert!(product(q, c) <= exact);
				prop_assert!(exact < plus(product(q, c), c));
			},
			// a × b ≥ 2¹²⁸ × c
			Err(error) => {
				prop_assert_eq!(error, MathError::Overflow);
				prop_assert!(exact >= (c, 0));
			},
		}
		match mul_div(a, b, c, Up) {
			// q × c − c < a × b ≤ q × c
			Ok(q) => {
				prop_assert!(exact <= product(q, c));
				prop_assert!(product(q, c) < plus(exact, c));
			},
			// a × b > (2¹²⁸ − 1) × c
			Err(error) => {
				prop_assert_eq!(error, MathError::Overflow);
				prop_assert!(exact > product(u128::MAX, c));
			},
		}
	}

	#[test]
	fn multiplying_and_dividing_by_the_same_changes_nothing(a in number(), b in positive()) {
		prop_assert_eq!(mul_div(a, b, b, Down), Ok(a));
		prop_assert_eq!(mul_div(a, b, b, Up), Ok(a));
		prop_assert_eq!(mul_div(a, b, 0, Up), Err(MathError::DivisionByZero));
	}

	#[test]
	fn quotient_never_falls_when_a_factor_grows(
		a in number(), more in number(), b in number(), c in positive(),
	) {
		let larger = a.saturating_add(more);
		for rounding in [Down, Up] {
			if let Ok(quotient) = mul_div(larger, b, c, rounding) {
				prop_assert!(mul_div(a, b, c, rounding).unwrap() <= quotient);
			}
		}
	}

	#[test]
	fn fraction_and_its_rest_add_up_to_the_whole(amount in number(), part in fee()) {
		let rest = part.rest().unwrap();
		prop_assert_eq!(part.of(amount, Up).unwrap() + rest.of(amount, Down).unwrap(), amount);
		prop_assert_eq!(part.of(amount, Down).unwrap() + rest.of(amount, Up).unwrap(), amount);
	}
}
