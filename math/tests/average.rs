use super::*;
use quoin_math::{average::time_weighted, Price, Seconds};

type Observed = Vec<(Price, Seconds)>;

/// Observations in order, some at the same moment, the first at most at `from`; and a span.
fn history(scale: u64) -> impl Strategy<Value = (Observed, Seconds, Seconds)> {
	let one = (number().prop_map(Price), prop_oneof![3 => 0..20 * scale, 1 => Just(0)]);
	(proptest::collection::vec(one, 1..12), 0..100 * scale, 1..100 * scale).prop_map(
		move |(gaps, from, length)| {
			let mut at = 0;
			let mut observed = Vec::new();
			for (price, gap) in gaps {
				observed.push((price, at));
				at += gap;
			}
			(observed, from, from + length)
		},
	)
}

fn average(observed: &[(Price, Seconds)], from: Seconds, to: Seconds) -> u128 {
	time_weighted(observed, from, to).unwrap().unwrap().0
}

proptest! {
	#![proptest_config(cases(800))]

	#[test]
	fn average_equals_the_sum_second_by_second((observed, from, to) in history(1)) {
		let sum = (from..to)
			.map(|second| wide(observed.iter().rev().find(|(_, at)| *at <= second).unwrap().0 .0))
			.fold(U512::zero(), |sum, price| sum + price);
		prop_assert_eq!(wide(average(&observed, from, to)), sum / U512::from(to - from));
	}

	#[test]
	fn average_is_between_the_least_and_the_greatest((observed, from, to) in history(1 << 50)) {
		let result = Price(average(&observed, from, to));
		prop_assert!(observed.iter().map(|(price, _)| *price).min().unwrap() <= result);
		prop_assert!(observed.iter().map(|(price, _)| *price).max().unwrap() >= result);
	}

	#[test]
	fn average_is_the_price_when_it_never_changes(
		(observed, from, to) in history(1_000), price in number(),
	) {
		let constant: Observed = observed.iter().map(|(_, at)| (Price(price), *at)).collect();
		prop_assert_eq!(average(&constant, from, to), price);
	}

	#[test]
	fn spans_add_up((observed, from, to) in history(1_000), share in 1u64..100) {
		let between = from + (to - from) * share / 100;
		prop_assume!(from < between && between < to);
		let weighed = |from, to| wide(average(&observed, from, to)) * U512::from(to - from);
		let (parts, whole) = (weighed(from, between) + weighed(between, to), weighed(from, to));
		// Each is too small by less than its seconds.
		prop_assert!(parts < whole + U512::from(to - from));
		prop_assert!(whole < parts + U512::from(to - from));
	}

	#[test]
	fn repeating_a_price_changes_nothing(
		(observed, from, to) in history(1_000), which: prop::sample::Index,
	) {
		let which = which.index(observed.len());
		let mut repeated = observed.clone();
		let (price, at) = observed[which];
		let until = observed.get(which + 1).map_or(at + 10, |(_, at)| *at);
		repeated.insert(which + 1, (price, at + (until - at) / 2));
		prop_assert_eq!(average(&repeated, from, to), average(&observed, from, to));
	}

	#[test]
	fn what_is_not_held_in_the_span_changes_nothing(
		(observed, from, to) in history(1_000), price in number(),
	) {
		// Replaced at the start or sooner, and from the end on.
		let held: Observed = observed.iter().copied().filter(|(_, at)| *at < to).collect();
		let mut more = vec![(Price(price), 0)];
		more.extend(&held);
		more.extend([(Price(price), to), (Price(price), to + 1)]);
		prop_assert_eq!(average(&more, from, to), average(&observed, from, to));
	}

	#[test]
	fn average_never_falls_when_a_price_grows(
		(observed, from, to) in history(1_000), which: prop::sample::Index, more in number(),
	) {
		let mut greater = observed.clone();
		let price = &mut which.get_mut(&mut greater).0;
		price.0 = price.0.saturating_add(more);
		prop_assert!(average(&observed, from, to) <= average(&greater, from, to));
	}

	#[test]
	fn any_observations_in_any_order_are_safe(
		observed in proptest::collection::vec((number().prop_map(Price), any::<Seconds>()), 0..8),
		from: Seconds,
		to: Seconds,
	) {
		let known = observed.first().is_some_and(|(_, at)| *at <= from);
		match time_weighted(&observed, from, to).unwrap() {
			Some(result) => {
				prop_assert!(known && from < to);
				prop_assert!(observed.iter().any(|(price, _)| *price <= result));
				prop_assert!(observed.iter().any(|(price, _)| *price >= result));
			},
			None => prop_assert!(!known || from >= to),
		}
	}
}
