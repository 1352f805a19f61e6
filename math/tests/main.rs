//! Properties of the formulas, on random arguments. Each is checked against a statement that does
//! not use the code under test, or against a slow model.
//!
//! `QUOIN_FUZZ_CASES` multiplies the number of cases.

mod average;
mod bucket;
mod decimals;
mod depreciation;
mod deviation;
mod fees;
mod loan;
mod median;
mod mul_div;
mod peg;
mod pool;
mod schedules;
mod vault;
mod vectors;

use primitive_types::U512;
use proptest::prelude::*;
use quoin_testing::setting;

/// `base` cases, times `QUOIN_FUZZ_CASES`.
fn cases(base: u32) -> ProptestConfig {
	let times = setting("QUOIN_FUZZ_CASES", 1).max(1).try_into().unwrap_or(u32::MAX);
	ProptestConfig::with_cases(base.saturating_mul(times))
}

/// A number that divides. Zeros become ones, since throwing a case away wears the generator out.
fn positive() -> impl Strategy<Value = u128> {
	number().prop_map(|value| value.max(1))
}

/// Any number, of any size: as many of each bit length, and the edges.
fn number() -> impl Strategy<Value = u128> {
	prop_oneof![
		12 => (any::<u128>(), 0u32..128).prop_map(|(value, shift)| value >> shift),
		// Near a power of ten, where decimals begin and end.
		3 => (0u32..39, 0u128..5).prop_map(|(power, more)| {
			10u128.pow(power).saturating_add(more).saturating_sub(2)
		}),
		1 => (0u32..128).prop_map(|power| 1 << power),
		1 => (0u128..3).prop_map(|less| u128::MAX - less),
		1 => 0u128..3,
	]
}

/// Decimals that assets have.
fn decimals() -> impl Strategy<Value = u8> {
	prop_oneof![4 => 0u8..=24, 1 => prop_oneof![Just(0), Just(6), Just(18), Just(24)]]
}

/// A fee from nothing to everything, most often one that a peg would have.
fn fee() -> impl Strategy<Value = quoin_math::Bps> {
	prop_oneof![2 => 0u16..=10_000, 3 => 0u16..=100, 1 => Just(0), 1 => 9_990u16..=10_000]
		.prop_map(quoin_math::Bps)
}

/// `value`, where products of several fit.
fn wide(value: u128) -> U512 {
	value.into()
}

fn ten_to(power: u8) -> U512 {
	U512::from(10).pow(power.into())
}
