//! Weights of `pallet_assets`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_assets`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_assets::WeightInfo for WeightInfo<T> {
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Proof size in bytes: measured `8`, estimated `3675`.
		// Least time: 9_694_000 picoseconds.
		Weight::from_parts(10_576_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn force_create() -> Weight {
		// Proof size in bytes: measured `8`, estimated `3675`.
		// Least time: 9_585_000 picoseconds.
		Weight::from_parts(9_965_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:0)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:0)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	fn start_destroy() -> Weight {
		// Proof size in bytes: measured `330`, estimated `3675`.
		// Least time: 16_344_000 picoseconds.
		Weight::from_parts(16_915_000, 3675)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:501 w:500)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:500 w:500)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:500 w:500)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:500 w:500)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:500 w:500)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:500 w:500)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 500]`.
	fn destroy_accounts(c: u32, ) -> Weight {
		// Proof size in bytes: measured `0 + c * (156 ±0)`, estimated `3675 + c * (2652 ±0)`.
		// Least time: 12_919_000 picoseconds.
		Weight::from_parts(13_110_000, 3675)
			// Standard error: 96_952
			.saturating_add(Weight::from_parts(40_948_645, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 2652).saturating_mul(c.into()))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Approvals` (r:501 w:500)
	/// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 500]`.
	fn destroy_approvals(a: u32, ) -> Weight {
		// Proof size in bytes: measured `408 + a * (86 ±0)`, estimated `3675 + a * (2623 ±0)`.
		// Least time: 15_402_000 picoseconds.
		Weight::from_parts(15_553_000, 3675)
			// Standard error: 12_967
			.saturating_add(Weight::from_parts(18_702_495, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(a.into()))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Reserves` (r:0 w:1)
	/// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn finish_destroy() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 12_509_000 picoseconds.
		Weight::from_parts(13_140_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn mint() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 21_181_000 picoseconds.
		Weight::from_parts(22_053_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn burn() -> Weight {
		// Proof size in bytes: measured `330`, estimated `3675`.
		// Least time: 63_764_000 picoseconds.
		Weight::from_parts(64_767_000, 3675)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn transfer() -> Weight {
		// Proof size in bytes: measured `330`, estimated `6208`.
		// Least time: 78_937_000 picoseconds.
		Weight::from_parts(111_756_000, 6208)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// Proof size in bytes: measured `330`, estimated `6208`.
		// Least time: 49_623_000 picoseconds.
		Weight::from_parts(52_228_000, 6208)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// Proof size in bytes: measured `330`, estimated `6208`.
		// Least time: 77_015_000 picoseconds.
		Weight::from_parts(108_090_000, 6208)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		// Proof size in bytes: measured `330`, estimated `3675`.
		// Least time: 14_892_000 picoseconds.
		Weight::from_parts(15_563_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn thaw() -> Weight {
		// Proof size in bytes: measured `330`, estimated `3675`.
		// Least time: 14_872_000 picoseconds.
		Weight::from_parts(15_423_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn freeze_asset() -> Weight {
		// Proof size in bytes: measured `255`, estimated `3675`.
		// Least time: 9_724_000 picoseconds.
		Weight::from_parts(10_265_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn thaw_asset() -> Weight {
		// Proof size in bytes: measured `255`, estimated `3675`.
		// Least time: 9_975_000 picoseconds.
		Weight::from_parts(10_416_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn transfer_ownership() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 11_297_000 picoseconds.
		Weight::from_parts(11_757_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn set_team() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 9_534_000 picoseconds.
		Weight::from_parts(9_694_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Reserves` (r:0 w:1)
	/// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 5]`.
	fn set_reserves(n: u32, ) -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 10_105_000 picoseconds.
		Weight::from_parts(8_993_794, 3675)
			// Standard error: 198_195
			.saturating_add(Weight::from_parts(3_567_546, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 50]`.
	/// The range of component `s` is `[0, 50]`.
	fn set_metadata(_n: u32, _s: u32, ) -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 11_927_000 picoseconds.
		Weight::from_parts(29_663_204, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn clear_metadata() -> Weight {
		// Proof size in bytes: measured `386`, estimated `3675`.
		// Least time: 13_590_000 picoseconds.
		Weight::from_parts(14_051_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 50]`.
	/// The range of component `s` is `[0, 50]`.
	fn force_set_metadata(n: u32, s: u32, ) -> Weight {
		// Proof size in bytes: measured `56`, estimated `3675`.
		// Least time: 10_095_000 picoseconds.
		Weight::from_parts(10_762_054, 3675)
			// Standard error: 1_301
			.saturating_add(Weight::from_parts(2_866, 0).saturating_mul(n.into()))
			// Standard error: 1_301
			.saturating_add(Weight::from_parts(3_017, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn force_clear_metadata() -> Weight {
		// Proof size in bytes: measured `386`, estimated `3675`.
		// Least time: 13_530_000 picoseconds.
		Weight::from_parts(14_171_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn force_asset_status() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 9_094_000 picoseconds.
		Weight::from_parts(9_343_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Approvals` (r:1 w:1)
	/// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn approve_transfer() -> Weight {
		// Proof size in bytes: measured `255`, estimated `3675`.
		// Least time: 33_519_000 picoseconds.
		Weight::from_parts(34_551_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Approvals` (r:1 w:1)
	/// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn transfer_approved() -> Weight {
		// Proof size in bytes: measured `500`, estimated `6208`.
		// Least time: 103_304_000 picoseconds.
		Weight::from_parts(107_409_000, 6208)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Approvals` (r:1 w:1)
	/// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn cancel_approval() -> Weight {
		// Proof size in bytes: measured `425`, estimated `3675`.
		// Least time: 33_900_000 picoseconds.
		Weight::from_parts(34_802_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Approvals` (r:1 w:1)
	/// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn force_cancel_approval() -> Weight {
		// Proof size in bytes: measured `425`, estimated `3675`.
		// Least time: 35_943_000 picoseconds.
		Weight::from_parts(36_504_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn set_min_balance() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 10_806_000 picoseconds.
		Weight::from_parts(11_227_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn touch() -> Weight {
		// Proof size in bytes: measured `269`, estimated `3675`.
		// Least time: 31_727_000 picoseconds.
		Weight::from_parts(32_287_000, 3675)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn touch_other() -> Weight {
		// Proof size in bytes: measured `217`, estimated `3675`.
		// Least time: 30_916_000 picoseconds.
		Weight::from_parts(31_928_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn refund() -> Weight {
		// Proof size in bytes: measured `400`, estimated `3675`.
		// Least time: 54_090_000 picoseconds.
		Weight::from_parts(55_702_000, 3675)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn refund_other() -> Weight {
		// Proof size in bytes: measured `381`, estimated `3675`.
		// Least time: 53_279_000 picoseconds.
		Weight::from_parts(55_242_000, 3675)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn block() -> Weight {
		// Proof size in bytes: measured `330`, estimated `3675`.
		// Least time: 14_281_000 picoseconds.
		Weight::from_parts(15_132_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// Proof size in bytes: measured `330`, estimated `6208`.
		// Least time: 97_175_000 picoseconds.
		Weight::from_parts(99_117_000, 6208)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn total_issuance() -> Weight {
		// Proof size in bytes: measured `255`, estimated `3675`.
		// Least time: 4_056_000 picoseconds.
		Weight::from_parts(4_166_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn balance() -> Weight {
		// Proof size in bytes: measured `129`, estimated `3599`.
		// Least time: 5_188_000 picoseconds.
		Weight::from_parts(5_348_000, 3599)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Assets::Approvals` (r:1 w:0)
	/// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn allowance() -> Weight {
		// Proof size in bytes: measured `225`, estimated `3613`.
		// Least time: 8_803_000 picoseconds.
		Weight::from_parts(9_154_000, 3613)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Reserves` (r:0 w:1)
	/// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
		// Proof size in bytes: measured `56`, estimated `3675`.
		// Least time: 6_619_000 picoseconds.
		Weight::from_parts(6_961_000, 3675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn get_metadata() -> Weight {
		// Proof size in bytes: measured `185`, estimated `3605`.
		// Least time: 5_168_000 picoseconds.
		Weight::from_parts(5_348_000, 3605)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_assets::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "create",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::create(),
			}
		},
		{
			super::Worst {
				name: "force_create",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_create(),
			}
		},
		{
			super::Worst {
				name: "start_destroy",
				at: vec![],
				reads: 3,
				writes: 1,
				weight: WeightInfo::<T>::start_destroy(),
			}
		},
		{
			let c: u32 = 500;
			super::Worst {
				name: "destroy_accounts",
				at: vec![("c", c), ],
				reads: 2 + 6 * u64::from(c),
				writes: 1 + 6 * u64::from(c),
				weight: WeightInfo::<T>::destroy_accounts(c, ),
			}
		},
		{
			let a: u32 = 500;
			super::Worst {
				name: "destroy_approvals",
				at: vec![("a", a), ],
				reads: 2 + 1 * u64::from(a),
				writes: 1 + 1 * u64::from(a),
				weight: WeightInfo::<T>::destroy_approvals(a, ),
			}
		},
		{
			super::Worst {
				name: "finish_destroy",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::finish_destroy(),
			}
		},
		{
			super::Worst {
				name: "mint",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::mint(),
			}
		},
		{
			super::Worst {
				name: "burn",
				at: vec![],
				reads: 6,
				writes: 6,
				weight: WeightInfo::<T>::burn(),
			}
		},
		{
			super::Worst {
				name: "transfer",
				at: vec![],
				reads: 8,
				writes: 8,
				weight: WeightInfo::<T>::transfer(),
			}
		},
		{
			super::Worst {
				name: "transfer_keep_alive",
				at: vec![],
				reads: 6,
				writes: 4,
				weight: WeightInfo::<T>::transfer_keep_alive(),
			}
		},
		{
			super::Worst {
				name: "force_transfer",
				at: vec![],
				reads: 8,
				writes: 8,
				weight: WeightInfo::<T>::force_transfer(),
			}
		},
		{
			super::Worst {
				name: "freeze",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::freeze(),
			}
		},
		{
			super::Worst {
				name: "thaw",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::thaw(),
			}
		},
		{
			super::Worst {
				name: "freeze_asset",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::freeze_asset(),
			}
		},
		{
			super::Worst {
				name: "thaw_asset",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::thaw_asset(),
			}
		},
		{
			super::Worst {
				name: "transfer_ownership",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::transfer_ownership(),
			}
		},
		{
			super::Worst {
				name: "set_team",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_team(),
			}
		},
		{
			let n: u32 = 5;
			super::Worst {
				name: "set_reserves",
				at: vec![("n", n), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_reserves(n, ),
			}
		},
		{
			let n: u32 = 50;
			let s: u32 = 50;
			super::Worst {
				name: "set_metadata",
				at: vec![("n", n), ("s", s), ],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::set_metadata(n, s, ),
			}
		},
		{
			super::Worst {
				name: "clear_metadata",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::clear_metadata(),
			}
		},
		{
			let n: u32 = 50;
			let s: u32 = 50;
			super::Worst {
				name: "force_set_metadata",
				at: vec![("n", n), ("s", s), ],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::force_set_metadata(n, s, ),
			}
		},
		{
			super::Worst {
				name: "force_clear_metadata",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::force_clear_metadata(),
			}
		},
		{
			super::Worst {
				name: "force_asset_status",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_asset_status(),
			}
		},
		{
			super::Worst {
				name: "approve_transfer",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::approve_transfer(),
			}
		},
		{
			super::Worst {
				name: "transfer_approved",
				at: vec![],
				reads: 9,
				writes: 9,
				weight: WeightInfo::<T>::transfer_approved(),
			}
		},
		{
			super::Worst {
				name: "cancel_approval",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::cancel_approval(),
			}
		},
		{
			super::Worst {
				name: "force_cancel_approval",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::force_cancel_approval(),
			}
		},
		{
			super::Worst {
				name: "set_min_balance",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_min_balance(),
			}
		},
		{
			super::Worst {
				name: "touch",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::touch(),
			}
		},
		{
			super::Worst {
				name: "touch_other",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::touch_other(),
			}
		},
		{
			super::Worst {
				name: "refund",
				at: vec![],
				reads: 7,
				writes: 7,
				weight: WeightInfo::<T>::refund(),
			}
		},
		{
			super::Worst {
				name: "refund_other",
				at: vec![],
				reads: 6,
				writes: 6,
				weight: WeightInfo::<T>::refund_other(),
			}
		},
		{
			super::Worst {
				name: "block",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::block(),
			}
		},
		{
			super::Worst {
				name: "transfer_all",
				at: vec![],
				reads: 8,
				writes: 8,
				weight: WeightInfo::<T>::transfer_all(),
			}
		},
		{
			super::Worst {
				name: "total_issuance",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::total_issuance(),
			}
		},
		{
			super::Worst {
				name: "balance",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::balance(),
			}
		},
		{
			super::Worst {
				name: "allowance",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::allowance(),
			}
		},
		{
			super::Worst {
				name: "migration_v2_foreign_asset_set_reserve_weight",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::migration_v2_foreign_asset_set_reserve_weight(),
			}
		},
		{
			super::Worst {
				name: "get_metadata",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::get_metadata(),
			}
		},
	]
}
