use super::*;
use quoin_math::{
	decimals::{convert, exact_part},
	MathError,
	Rounding::{Down, Up},
};

/// One unit of `to`, in units of `from`: one where `to` is the finer.
fn step(from: u8, to: u8) -> u128 {
	10u128.pow(from.saturating_sub(to).into())
}

proptest! {
	#![proptest_config(cases(1_200))]

	#[test]
	fn convert_keeps_the_value_but_for_less_than_one_unit(
		amount in number(), from in decimals(), to in decimals(),
	) {
		// amount / 10^from against y / 10^to, without dividing.
		let given = wide(amount) * ten_to(to);
		match convert(amount, from, to, Down) {
			Ok(y) => {
				prop_assert!(wide(y) * ten_to(from) <= given);
				prop_assert!((wide(y) + 1) * ten_to(from) > given);
			},
			Err(_) => prop_assert!(given / ten_to(from) > wide(u128::MAX)),
		}
		match convert(amount, from, to, Up) {
			Ok(y) => {
				prop_assert!(wide(y) * ten_to(from) >= given);
				prop_assert!(y == 0 || (wide(y) - 1) * ten_to(from) < given);
			},
			Err(_) => prop_assert!(given > wide(u128::MAX) * ten_to(from)),
		}
	}

	#[test]
	fn round_trip_never_gains(amount in number(), from in decimals(), to in decimals()) {
		if let Ok(there) = convert(amount, from, to, Down) {
			let back = convert(there, to, from, Down).unwrap();
			prop_assert!(back <= amount);
			prop_assert!(amount - back < step(from, to));
		}
		// Who pays on both ways does not gain either.
		if let Ok(there) = convert(amount, from, to, Up) {
			if let Ok(back) = convert(there, to, from, Up) {
				prop_assert!(back >= amount);
			}
		}
	}

	#[test]
	fn exact_part_converts_both_ways_without_remainder(
		amount in number(), from in decimals(), to in decimals(),
	) {
		let part = exact_part(amount, from, to).unwrap();
		prop_assert!(part <= amount);
		// The largest: one step more would be over.
		prop_assert!(amount - part < step(from, to));
		if let Ok(there) = convert(part, from, to, Down) {
			prop_assert_eq!(convert(part, from, to, Up), Ok(there));
			prop_assert_eq!(convert(there, to, from, Down), Ok(part));
			prop_assert_eq!(convert(amount, from, to, Down), Ok(there));
		}
	}

	#[test]
	fn parts_never_convert_to_more_than_the_whole(
		a in number(), b in number(), from in decimals(), to in decimals(),
	) {
		let (a, b) = (a / 2, b / 2);
		if let Ok(whole) = convert(a + b, from, to, Down) {
			let (a, b) = (convert(a, from, to, Down).unwrap(), convert(b, from, to, Down).unwrap());
			prop_assert!(a + b <= whole);
			prop_assert!(whole - a - b <= 1);
		}
		if let Ok(whole) = convert(a + b, from, to, Up) {
			let (a, b) = (convert(a, from, to, Up).unwrap(), convert(b, from, to, Up).unwrap());
			prop_assert!(wide(a) + wide(b) >= wide(whole));
		}
	}

	#[test]
	fn result_never_falls_when_the_amount_grows(
		amount in number(), more in number(), from in decimals(), to in decimals(),
	) {
		let larger = amount.saturating_add(more);
		let part = |amount| exact_part(amount, from, to).unwrap();
		prop_assert!(part(amount) <= part(larger));
		for rounding in [Down, Up] {
			if let Ok(result) = convert(larger, from, to, rounding) {
				prop_assert!(convert(amount, from, to, rounding).unwrap() <= result);
			}
		}
	}

	#[test]
	fn any_decimals_give_a_result_or_an_error(amount in number(), from: u8, to: u8) {
		let apart = from.abs_diff(to) > 38;
		prop_assert_eq!(exact_part(amount, from, to).is_err(), apart);
		for rounding in [Down, Up] {
			let result = convert(amount, from, to, rounding);
			prop_assert!(matches!(result, Ok(_) | Err(MathError::Overflow)));
			prop_assert!(result.is_err() || !apart);
		}
	}
}
