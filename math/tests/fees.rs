use super::*;
use quoin_math::{fees::in_asset, MathError, Price};

/// An asset as the formula sees it: decimals and price.
fn asset() -> impl Strategy<Value = (u8, Price)> {
	(decimals(), number().prop_map(|price| Price(price.max(1))))
}

fn convert(
	amount: u128,
	(from, price): (u8, Price),
	(to, other): (u8, Price),
) -> Result<u128, MathError> {
	in_asset(amount, from, price, other, to)
}

proptest! {
	#![proptest_config(cases(1_200))]

	#[test]
	fn fee_is_the_least_amount_of_the_same_value(
		fee in number(), native in asset(), asset in asset(),
	) {
		// fee × p × 10^a against y × q × 10^n.
		let given = wide(fee) * wide(native.1 .0) * ten_to(asset.0);
		let unit = wide(asset.1 .0) * ten_to(native.0);
		match convert(fee, native, asset) {
			Ok(result) => {
				prop_assert!(wide(result) * unit >= given);
				prop_assert!(result == 0 || (wide(result) - 1) * unit < given);
			},
			Err(error) => {
				prop_assert_eq!(error, MathError::Overflow);
				prop_assert!(given > wide(u128::MAX) * unit);
			},
		}
	}

	#[test]
	fn round_trip_never_gains(fee in number(), native in asset(), asset in asset()) {
		if let Ok(there) = convert(fee, native, asset) {
			if let Ok(back) = convert(there, asset, native) {
				prop_assert!(back >= fee);
			}
		}
	}

	#[test]
	fn fees_in_parts_are_never_less_than_the_whole(
		a in number(), b in number(), native in asset(), asset in asset(),
	) {
		let (a, b) = (a / 2, b / 2);
		if let Ok(whole) = convert(a + b, native, asset) {
			let (a, b) = (convert(a, native, asset).unwrap(), convert(b, native, asset).unwrap());
			let parts = wide(a) + wide(b);
			prop_assert!(parts >= wide(whole));
			prop_assert!(parts <= wide(whole) + 1);
		}
	}

	#[test]
	fn fee_never_falls_when_the_native_fee_or_price_grows(
		fee in number(), more in number(), native in asset(), asset in asset(),
	) {
		let larger = fee.saturating_add(more);
		if let Ok(result) = convert(larger, native, asset) {
			prop_assert!(convert(fee, native, asset).unwrap() <= result);
		}
		let dearer = (native.0, Price(native.1 .0.saturating_add(more)));
		if let Ok(result) = convert(fee, dearer, asset) {
			prop_assert!(convert(fee, native, asset).unwrap() <= result);
		}
	}

	#[test]
	fn fee_never_grows_when_the_asset_is_dearer(
		fee in number(), more in number(), native in asset(), asset in asset(),
	) {
		let dearer = (asset.0, Price(asset.1 .0.saturating_add(more)));
		if let Ok(result) = convert(fee, native, asset) {
			prop_assert!(convert(fee, native, dearer).unwrap() <= result);
		}
	}

	#[test]
	fn fee_is_never_free_when_it_is_worth_anything(
		fee in number(), native in asset(), asset in asset(),
	) {
		if let Ok(result) = convert(fee, native, asset) {
			prop_assert_eq!(result == 0, fee == 0);
		}
	}

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		fee in number(), price in number(), other in number(), from: u8, to: u8,
	) {
		let result = in_asset(fee, from, Price(price), Price(other), to);
		if from.abs_diff(to) > 38 {
			prop_assert_eq!(result, Err(MathError::Overflow));
		} else if other == 0 {
			prop_assert_eq!(result, Err(MathError::DivisionByZero));
		}
	}
}
