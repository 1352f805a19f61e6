//! Properties of vaults.

mod clearing;
mod fees;
mod gains;
mod glide;
mod price;
mod queue;
mod reserve_yield;
mod settlement;
mod units;

use super::*;
use quoin_math::{units::ONE, vault::price::Holdings, MathError, Rounding};

/// Money from a unit to a billion dollars.
fn money() -> impl Strategy<Value = u128> {
	prop_oneof![1 => 1u128..100, 2 => 1u128..1_000_000_000, 5 => 1u128..1_000_000_000 * ONE]
}

fn offset() -> impl Strategy<Value = Option<u8>> {
	prop_oneof![2 => Just(None), 3 => prop_oneof![Just(0u8), Just(3), Just(6)].prop_map(Some)]
}

/// Vaults at prices from a thousandth to a thousand, most often near one.
fn holdings() -> impl Strategy<Value = Holdings> {
	let shares = prop_oneof![
		1 => (money(), 1u128..1_000).prop_map(|(assets, times)| (assets, assets * times)),
		1 => (money(), 1u128..1_000).prop_map(|(assets, times)| (assets, assets / times)),
		3 => (money(), 1u128..20_000).prop_map(|(assets, parts)| (assets, assets / 10_000 * parts)),
	];
	(shares, offset()).prop_map(|((assets, shares), offset)| {
		let virtual_shares = 10u128.pow(offset.unwrap_or(0).into());
		Holdings { assets, shares: shares.max(1) * virtual_shares, offset }
	})
}

/// `A'` and `S'` as numbers.
fn terms(of: &Holdings) -> (U512, U512) {
	match of.offset {
		None => (wide(of.assets), wide(of.shares)),
		Some(offset) => (wide(of.assets) + 1, wide(of.shares) + ten_to(offset)),
	}
}

/// Whether a share is worth as much in `after` as it was in `before`, or more.
fn not_worse(before: &Holdings, after: &Holdings) -> bool {
	let ((assets, shares), (then, of)) = (terms(before), terms(after));
	then * shares >= assets * of
}

/// `⌊a × b / c⌋`.
fn mul_div_floor(a: u128, b: u128, c: u128) -> u128 {
	(wide(a) * wide(b) / wide(c)).try_into().unwrap()
}
