//! Weights of `pallet_asset_tx_payment`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
//!
//! Date: 2026-11-21. Machine: AMD EPYC. Wasm: Compiled. Proofs are estimated for maps of
//! 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::identity_op)]

#[cfg(feature = "std")]
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_asset_tx_payment`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_asset_tx_payment::WeightInfo for WeightInfo<T> {
	fn charge_asset_tx_payment_zero() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 971_000 picoseconds.
		Weight::from_parts(1_031_000, 0)
	}
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn charge_asset_tx_payment_native() -> Weight {
		// Proof size in bytes: measured `141`, estimated `1626`.
		// Least time: 76_894_000 picoseconds.
		Weight::from_parts(78_497_000, 1626)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `PriceFeeds::Feeds` (r:1 w:0)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn charge_asset_tx_payment_asset() -> Weight {
		// Proof size in bytes: measured `1329`, estimated `8817`.
		// Least time: 126_748_000 picoseconds.
		Weight::from_parts(130_384_000, 8817)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_asset_tx_payment::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "charge_asset_tx_payment_zero",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::charge_asset_tx_payment_zero(),
			}
		},
		{
			super::Worst {
				name: "charge_asset_tx_payment_native",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::charge_asset_tx_payment_native(),
			}
		},
		{
			super::Worst {
				name: "charge_asset_tx_payment_asset",
				at: vec![],
				reads: 9,
				writes: 4,
				weight: WeightInfo::<T>::charge_asset_tx_payment_asset(),
			}
		},
	]
}
