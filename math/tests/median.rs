use super::*;
use quoin_math::{
	median::{half_way, middle},
	Price,
};

fn prices(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<Price>> {
	proptest::collection::vec(number().prop_map(Price), count)
}

/// As the feeds take it, of values whose middle agrees.
fn median(values: &mut [Price]) -> Option<Price> {
	let (lower, upper) = middle(values)?;
	half_way(lower, upper)
}

proptest! {
	#![proptest_config(cases(1_000))]

	#[test]
	fn median_is_between_the_least_and_the_greatest(mut values in prices(1..20)) {
		let (least, greatest) = (*values.iter().min().unwrap(), *values.iter().max().unwrap());
		let result = median(&mut values).unwrap();
		prop_assert!(least <= result && result <= greatest);
	}

	#[test]
	fn at_most_half_lie_on_either_side(mut values in prices(1..20)) {
		let result = median(&mut values).unwrap();
		let less = values.iter().filter(|value| **value < result).count();
		let greater = values.iter().filter(|value| **value > result).count();
		prop_assert!(2 * less <= values.len() && 2 * greater <= values.len());
		if values.len() % 2 == 1 {
			prop_assert!(values.contains(&result));
		}
	}

	#[test]
	fn order_does_not_matter(
		(mut values, mut shuffled) in prices(0..20)
			.prop_flat_map(|values| (Just(values.clone()), Just(values).prop_shuffle())),
	) {
		prop_assert_eq!(median(&mut values), median(&mut shuffled));
		// And they are the same values afterwards.
		prop_assert_eq!(values, shuffled);
	}

	#[test]
	fn median_never_falls_when_a_value_grows(
		values in prices(1..20), which: prop::sample::Index, more in number(),
	) {
		let mut greater = values.clone();
		let value = which.get_mut(&mut greater);
		value.0 = value.0.saturating_add(more);
		prop_assert!(median(&mut values.clone()) <= median(&mut greater));
	}

	#[test]
	fn minority_cannot_move_it_outside_the_rest(honest in prices(2..10), wrong in prices(0..10)) {
		let wrong = &wrong[..wrong.len().min(honest.len() - 1)];
		let mut all = [&honest[..], wrong].concat();
		let result = median(&mut all).unwrap();
		prop_assert!(honest.iter().min().unwrap() <= &result);
		prop_assert!(&result <= honest.iter().max().unwrap());
	}

	#[test]
	fn mean_of_two_is_exact_but_for_half_a_unit(a in number(), b in number()) {
		let result = median(&mut [Price(a), Price(b)]).unwrap();
		prop_assert_eq!(wide(result.0), (wide(a) + wide(b)) / 2);
	}
}
