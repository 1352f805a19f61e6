//! Weights of `pallet_vault`, measured by `STEPS=10 REPEAT=6 make bench`. Do not edit.
//!
//! Date: 2026-11-22. Machine: AMD EPYC. Wasm: Compiled. Proofs are estimated for maps of
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

/// Weights of `pallet_vault`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_vault::WeightInfo for WeightInfo<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:2 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Vault::NextVault` (r:1 w:1)
	/// Proof: `Vault::NextVault` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:0 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Vaults` (r:0 w:1)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	fn create_vault() -> Weight {
		// Proof size in bytes: measured `611`, estimated `6360`.
		// Least time: 46_369_000 picoseconds.
		Weight::from_parts(50_485_000, 6360)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:0)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:0)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:0)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:4 w:4)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Vault::SettlingNow` (r:1 w:0)
	/// Proof: `Vault::SettlingNow` (`max_values`: None, `max_size`: Some(2809), added: 5284, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[0, 8]`.
	fn deposit(v: u32, ) -> Weight {
		// Proof size in bytes: measured `2121 + v * (4357 ±0)`, estimated `11426 + v * (7059 ±100)`.
		// Least time: 191_094_000 picoseconds.
		Weight::from_parts(194_438_948, 11426)
			// Standard error: 1_246_681
			.saturating_add(Weight::from_parts(83_545_991, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:0)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:0)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:0)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:4 w:4)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Vault::SettlingNow` (r:1 w:0)
	/// Proof: `Vault::SettlingNow` (`max_values`: None, `max_size`: Some(2809), added: 5284, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[0, 8]`.
	fn mint(v: u32, ) -> Weight {
		// Proof size in bytes: measured `1361 + v * (4255 ±0)`, estimated `11426 + v * (7059 ±0)`.
		// Least time: 159_347_000 picoseconds.
		Weight::from_parts(160_907_045, 11426)
			// Standard error: 1_358_878
			.saturating_add(Weight::from_parts(82_812_228, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Operators` (r:2 w:0)
	/// Proof: `Vault::Operators` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Windows` (r:1 w:1)
	/// Proof: `Vault::Windows` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Vault::RequestsOf` (r:1 w:1)
	/// Proof: `Vault::RequestsOf` (`max_values`: None, `max_size`: Some(461), added: 2936, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Requests` (r:0 w:1)
	/// Proof: `Vault::Requests` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	fn request_redeem() -> Weight {
		// Proof size in bytes: measured `2952`, estimated `6208`.
		// Least time: 157_134_000 picoseconds.
		Weight::from_parts(162_863_000, 6208)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Requests` (r:1 w:1)
	/// Proof: `Vault::Requests` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Operators` (r:1 w:0)
	/// Proof: `Vault::Operators` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Windows` (r:1 w:1)
	/// Proof: `Vault::Windows` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Vault::RequestsOf` (r:1 w:1)
	/// Proof: `Vault::RequestsOf` (`max_values`: None, `max_size`: Some(461), added: 2936, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Commitments` (r:1 w:1)
	/// Proof: `Auctions::Commitments` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:2)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	fn cancel_request() -> Weight {
		// Proof size in bytes: measured `3842`, estimated `8817`.
		// Least time: 211_996_000 picoseconds.
		Weight::from_parts(220_237_000, 8817)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn close_window() -> Weight {
		// Proof size in bytes: measured `1653`, estimated `5214`.
		// Least time: 30_165_000 picoseconds.
		Weight::from_parts(32_668_000, 5214)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:7)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:7)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Lending` (r:1 w:1)
	/// Proof: `Vault::Lending` (`max_values`: None, `max_size`: Some(5006), added: 7481, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:64 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:63 w:63)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:64 w:63)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:65 w:65)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:63 w:63)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:12 w:12)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:10 w:2)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:10 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Windows` (r:64 w:64)
	/// Proof: `Vault::Windows` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Vault::SettlingNow` (r:1 w:1)
	/// Proof: `Vault::SettlingNow` (`max_values`: None, `max_size`: Some(2809), added: 5284, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Bitmaps` (r:1 w:0)
	/// Proof: `Auctions::Bitmaps` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Levels` (r:1000 w:0)
	/// Proof: `Auctions::Levels` (`max_values`: None, `max_size`: Some(1316), added: 3791, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Settlements` (r:1 w:1)
	/// Proof: `Vault::Settlements` (`max_values`: None, `max_size`: Some(5577), added: 8052, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1000]`.
	/// The range of component `v` is `[1, 8]`.
	fn settle(l: u32, v: u32, ) -> Weight {
		// Proof size in bytes: measured `62083 + l * (45 ±0) + v * (8603 ±0)`, estimated `444318 + l * (3791 ±0) + v * (7059 ±0)`.
		// Least time: 9_058_917_000 picoseconds.
		Weight::from_parts(6_905_379_963, 444318)
			// Standard error: 183_021
			.saturating_add(Weight::from_parts(31_492_278, 0).saturating_mul(l.into()))
			// Standard error: 25_482_006
			.saturating_add(Weight::from_parts(254_794_051, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(398))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(333))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3791).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:0)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:0)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:0)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:0)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[0, 8]`.
	fn bond(v: u32, ) -> Weight {
		// Proof size in bytes: measured `0 + v * (4070 ±0)`, estimated `7687 + v * (7059 ±100)`.
		// Least time: 24_426_000 picoseconds.
		Weight::from_parts(10_703_051, 7687)
			// Standard error: 686_515
			.saturating_add(Weight::from_parts(67_115_661, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Requests` (r:1 w:1)
	/// Proof: `Vault::Requests` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Operators` (r:1 w:0)
	/// Proof: `Vault::Operators` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Windows` (r:1 w:1)
	/// Proof: `Vault::Windows` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Settlements` (r:1 w:1)
	/// Proof: `Vault::Settlements` (`max_values`: None, `max_size`: Some(5577), added: 8052, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Bids` (r:1 w:1)
	/// Proof: `Auctions::Bids` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Levels` (r:1 w:1)
	/// Proof: `Auctions::Levels` (`max_values`: None, `max_size`: Some(1316), added: 3791, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Bitmaps` (r:1 w:1)
	/// Proof: `Auctions::Bitmaps` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Vault::RequestsOf` (r:1 w:1)
	/// Proof: `Vault::RequestsOf` (`max_values`: None, `max_size`: Some(461), added: 2936, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Proof size in bytes: measured `10280`, estimated `9042`.
		// Least time: 266_146_000 picoseconds.
		Weight::from_parts(274_038_000, 9042)
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	/// Storage: `Vault::Operators` (r:1 w:1)
	/// Proof: `Vault::Operators` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn set_operator() -> Weight {
		// Proof size in bytes: measured `234`, estimated `3820`.
		// Least time: 59_158_000 picoseconds.
		Weight::from_parts(62_082_000, 3820)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::SettlingNow` (r:1 w:0)
	/// Proof: `Vault::SettlingNow` (`max_values`: None, `max_size`: Some(2809), added: 5284, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Lending` (r:1 w:1)
	/// Proof: `Vault::Lending` (`max_values`: None, `max_size`: Some(5006), added: 7481, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:64 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:64 w:64)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:65 w:63)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:63 w:63)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:63 w:63)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:9 w:9)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:9 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:7)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:7)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:9 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[1, 8]`.
	fn allocate(v: u32, ) -> Weight {
		// Proof size in bytes: measured `98967 + v * (10762 ±0)`, estimated `451245 + v * (7059 ±138)`.
		// Least time: 8_636_258_000 picoseconds.
		Weight::from_parts(8_332_302_453, 451245)
			// Standard error: 13_035_171
			.saturating_add(Weight::from_parts(333_274_322, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(519))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(258))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:2 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:2 w:2)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Requests` (r:1 w:2)
	/// Proof: `Vault::Requests` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Windows` (r:2 w:2)
	/// Proof: `Vault::Windows` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:7 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:6 w:6)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:6 w:6)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:6 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:6 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:6 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Vault::RequestsOf` (r:1 w:1)
	/// Proof: `Vault::RequestsOf` (`max_values`: None, `max_size`: Some(461), added: 2936, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:11 w:11)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:10 w:2)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:9 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Lending` (r:1 w:1)
	/// Proof: `Vault::Lending` (`max_values`: None, `max_size`: Some(5006), added: 7481, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:64 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:63 w:63)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:64 w:63)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:65 w:65)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:63 w:63)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[2, 8]`.
	fn deallocate(v: u32, ) -> Weight {
		// Proof size in bytes: measured `48555 + v * (8818 ±0)`, estimated `444318 + v * (4497 ±381)`.
		// Least time: 6_844_011_000 picoseconds.
		Weight::from_parts(6_442_398_955, 444318)
			// Standard error: 10_069_305
			.saturating_add(Weight::from_parts(260_693_612, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(329))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(270))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4497).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Lending` (r:1 w:1)
	/// Proof: `Vault::Lending` (`max_values`: None, `max_size`: Some(5006), added: 7481, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:7)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:7)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:64 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:63 w:63)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:64 w:63)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:64 w:64)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:63 w:63)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:12 w:12)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:9 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:9 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Vault::SettlingNow` (r:1 w:0)
	/// Proof: `Vault::SettlingNow` (`max_values`: None, `max_size`: Some(2809), added: 5284, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[1, 8]`.
	fn sync(v: u32, ) -> Weight {
		// Proof size in bytes: measured `56350 + v * (8654 ±0)`, estimated `444318 + v * (7059 ±312)`.
		// Least time: 6_653_609_000 picoseconds.
		Weight::from_parts(6_468_387_076, 444318)
			// Standard error: 4_803_270
			.saturating_add(Weight::from_parts(284_201_462, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(327))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(262))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:0)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:1 w:0)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn harvest() -> Weight {
		// Proof size in bytes: measured `4468`, estimated `5214`.
		// Least time: 143_424_000 picoseconds.
		Weight::from_parts(149_292_000, 5214)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Vault::Vaults` (r:2 w:2)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:7 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:6 w:6)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:6 w:6)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:6 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:6 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:6 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Lending` (r:1 w:1)
	/// Proof: `Vault::Lending` (`max_values`: None, `max_size`: Some(5006), added: 7481, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:64 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:63 w:63)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:64 w:63)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:63 w:63)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:63 w:63)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:8 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:7 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[2, 8]`.
	fn set_venue(v: u32, ) -> Weight {
		// Proof size in bytes: measured `46769 + v * (8730 ±0)`, estimated `444318 + v * (4497 ±339)`.
		// Least time: 6_484_286_000 picoseconds.
		Weight::from_parts(5_771_560_215, 444318)
			// Standard error: 31_820_845
			.saturating_add(Weight::from_parts(388_838_089, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(312))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(256))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 4497).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:1)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	fn targets() -> Weight {
		// Proof size in bytes: measured `394`, estimated `3701`.
		// Least time: 19_399_000 picoseconds.
		Weight::from_parts(21_231_000, 3701)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Vault::Vaults` (r:1 w:1)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::LastStep` (r:1 w:1)
	/// Proof: `Vault::LastStep` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn set_glide_path() -> Weight {
		// Proof size in bytes: measured `468`, estimated `3701`.
		// Least time: 26_079_000 picoseconds.
		Weight::from_parts(28_432_000, 3701)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Vault::Vaults` (r:1 w:1)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:0)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:0)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:0)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Vault::LastStep` (r:1 w:1)
	/// Proof: `Vault::LastStep` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[0, 8]`.
	fn set_rules(v: u32, ) -> Weight {
		// Proof size in bytes: measured `0 + v * (4070 ±0)`, estimated `7687 + v * (7059 ±135)`.
		// Least time: 35_743_000 picoseconds.
		Weight::from_parts(24_237_029, 7687)
			// Standard error: 808_756
			.saturating_add(Weight::from_parts(63_719_440, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:1)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::LastStep` (r:1 w:1)
	/// Proof: `Vault::LastStep` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:8 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:7 w:7)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:7 w:7)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:7 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:7 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:7 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Lending` (r:1 w:1)
	/// Proof: `Vault::Lending` (`max_values`: None, `max_size`: Some(5006), added: 7481, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:64 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:63 w:63)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:64 w:63)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:63 w:63)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:63 w:63)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:10 w:10)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:9 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:8 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Vault::SettlingNow` (r:1 w:0)
	/// Proof: `Vault::SettlingNow` (`max_values`: None, `max_size`: Some(2809), added: 5284, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[1, 8]`.
	fn set_fees(v: u32, ) -> Weight {
		// Proof size in bytes: measured `55683 + v * (8621 ±0)`, estimated `444318 + v * (7059 ±186)`.
		// Least time: 6_586_087_000 picoseconds.
		Weight::from_parts(6_427_119_882, 444318)
			// Standard error: 7_918_155
			.saturating_add(Weight::from_parts(254_783_936, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(324))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(261))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 7059).saturating_mul(v.into()))
	}
	/// Storage: `Vault::Vaults` (r:1 w:1)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Vault::LastStep` (r:1 w:1)
	/// Proof: `Vault::LastStep` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn set_cap() -> Weight {
		// Proof size in bytes: measured `468`, estimated `3701`.
		// Least time: 25_698_000 picoseconds.
		Weight::from_parts(28_101_000, 3701)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `1906`, estimated `5214`.
		// Least time: 25_087_000 picoseconds.
		Weight::from_parts(27_251_000, 5214)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:1)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn top_up_bond() -> Weight {
		// Proof size in bytes: measured `3095`, estimated `6208`.
		// Least time: 127_139_000 picoseconds.
		Weight::from_parts(132_306_000, 6208)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Vault::NextVault` (r:1 w:0)
	/// Proof: `Vault::NextVault` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Vault::IdleVault` (r:1 w:1)
	/// Proof: `Vault::IdleVault` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Vault::Vaults` (r:1 w:0)
	/// Proof: `Vault::Vaults` (`max_values`: None, `max_size`: Some(236), added: 2711, mode: `MaxEncodedLen`)
	/// Storage: `Vault::States` (r:1 w:0)
	/// Proof: `Vault::States` (`max_values`: None, `max_size`: Some(1749), added: 4224, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn on_idle() -> Weight {
		// Proof size in bytes: measured `1939`, estimated `5214`.
		// Least time: 21_241_000 picoseconds.
		Weight::from_parts(22_994_000, 5214)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_vault::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "create_vault",
				at: vec![],
				reads: 6,
				writes: 5,
				weight: WeightInfo::<T>::create_vault(),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "deposit",
				at: vec![("v", v), ],
				reads: 13 + 6 * u64::from(v),
				writes: 13,
				weight: WeightInfo::<T>::deposit(v, ),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "mint",
				at: vec![("v", v), ],
				reads: 10 + 6 * u64::from(v),
				writes: 8,
				weight: WeightInfo::<T>::mint(v, ),
			}
		},
		{
			super::Worst {
				name: "request_redeem",
				at: vec![],
				reads: 15,
				writes: 12,
				weight: WeightInfo::<T>::request_redeem(),
			}
		},
		{
			super::Worst {
				name: "cancel_request",
				at: vec![],
				reads: 21,
				writes: 18,
				weight: WeightInfo::<T>::cancel_request(),
			}
		},
		{
			super::Worst {
				name: "close_window",
				at: vec![],
				reads: 3,
				writes: 1,
				weight: WeightInfo::<T>::close_window(),
			}
		},
		{
			let l: u32 = 1000;
			let v: u32 = 8;
			super::Worst {
				name: "settle",
				at: vec![("l", l), ("v", v), ],
				reads: 398 + 1 * u64::from(l) + 9 * u64::from(v),
				writes: 333 + 3 * u64::from(v),
				weight: WeightInfo::<T>::settle(l, v, ),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "bond",
				at: vec![("v", v), ],
				reads: 3 + 5 * u64::from(v),
				writes: 0,
				weight: WeightInfo::<T>::bond(v, ),
			}
		},
		{
			super::Worst {
				name: "claim",
				at: vec![],
				reads: 24,
				writes: 19,
				weight: WeightInfo::<T>::claim(),
			}
		},
		{
			super::Worst {
				name: "set_operator",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::set_operator(),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "allocate",
				at: vec![("v", v), ],
				reads: 519 + 9 * u64::from(v),
				writes: 258 + 3 * u64::from(v),
				weight: WeightInfo::<T>::allocate(v, ),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "deallocate",
				at: vec![("v", v), ],
				reads: 329 + 9 * u64::from(v),
				writes: 270 + 3 * u64::from(v),
				weight: WeightInfo::<T>::deallocate(v, ),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "sync",
				at: vec![("v", v), ],
				reads: 327 + 9 * u64::from(v),
				writes: 262 + 3 * u64::from(v),
				weight: WeightInfo::<T>::sync(v, ),
			}
		},
		{
			super::Worst {
				name: "harvest",
				at: vec![],
				reads: 10,
				writes: 5,
				weight: WeightInfo::<T>::harvest(),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "set_venue",
				at: vec![("v", v), ],
				reads: 312 + 9 * u64::from(v),
				writes: 256 + 3 * u64::from(v),
				weight: WeightInfo::<T>::set_venue(v, ),
			}
		},
		{
			super::Worst {
				name: "targets",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::targets(),
			}
		},
		{
			super::Worst {
				name: "set_glide_path",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::set_glide_path(),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "set_rules",
				at: vec![("v", v), ],
				reads: 1 + 6 * u64::from(v),
				writes: 3,
				weight: WeightInfo::<T>::set_rules(v, ),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "set_fees",
				at: vec![("v", v), ],
				reads: 324 + 9 * u64::from(v),
				writes: 261 + 3 * u64::from(v),
				weight: WeightInfo::<T>::set_fees(v, ),
			}
		},
		{
			super::Worst {
				name: "set_cap",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::set_cap(),
			}
		},
		{
			super::Worst {
				name: "set_status",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::set_status(),
			}
		},
		{
			super::Worst {
				name: "top_up_bond",
				at: vec![],
				reads: 11,
				writes: 9,
				weight: WeightInfo::<T>::top_up_bond(),
			}
		},
		{
			super::Worst {
				name: "on_idle",
				at: vec![],
				reads: 5,
				writes: 1,
				weight: WeightInfo::<T>::on_idle(),
			}
		},
	]
}
