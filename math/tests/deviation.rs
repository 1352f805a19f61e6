use super::*;
use quoin_math::{
	deviation::{is_below, within},
	Bps, Price,
};

/// A price and one near it, at most about `u16::MAX` bps away, or any other.
fn pair() -> impl Strategy<Value = (Price, Price)> {
	let near = (number(), -70_000i128..70_000, -2i128..=2).prop_map(|(price, bps, more)| {
		let price = price >> 8;
		let away = (price as i128 / 10_000).saturating_mul(bps).saturating_add(more);
		(Price(price.saturating_add_signed(away)), Price(price))
	});
	prop_oneof![near, (number(), number()).prop_map(|(a, b)| (Price(a), Price(b)))]
}

fn step() -> impl Strategy<Value = Bps> {
	prop_oneof![any::<u16>(), 0u16..=500, 9_990u16..=10_010].prop_map(Bps)
}

proptest! {
	#![proptest_config(cases(1_500))]

	#[test]
	fn within_is_the_comparison_of_the_definition((value, reference) in pair(), step in step()) {
		let bound = wide(reference.0) * U512::from(step.0);
		let scaled = wide(value.0) * 10_000;
		let middle = wide(reference.0) * 10_000;
		let expected = scaled <= middle + bound && scaled + bound >= middle;
		prop_assert_eq!(within(value, reference, step), Ok(expected));
	}

	#[test]
	fn is_below_is_the_comparison_of_the_definition((value, target) in pair(), by in step()) {
		// value + by of target < target
		let expected =
			wide(value.0) * 10_000 + wide(target.0) * U512::from(by.0) < wide(target.0) * 10_000;
		prop_assert_eq!(is_below(value, target, by), Ok(expected));
	}

	#[test]
	fn below_is_the_same_as_under_and_not_within((value, target) in pair(), by in step()) {
		let expected = value < target && !within(value, target, by).unwrap();
		prop_assert_eq!(is_below(value, target, by), Ok(expected));
	}

	#[test]
	fn wider_step_never_refuses_what_a_narrower_allows(
		(value, reference) in pair(), a in step(), b in step(),
	) {
		let (narrow, broad) = (a.min(b), a.max(b));
		let allows = |step| within(value, reference, step).unwrap();
		prop_assert!(allows(narrow) <= allows(broad));
		let refuses = |by| is_below(value, reference, by).unwrap();
		prop_assert!(refuses(narrow) >= refuses(broad));
		prop_assert_eq!(within(reference, reference, narrow), Ok(true));
	}
}
