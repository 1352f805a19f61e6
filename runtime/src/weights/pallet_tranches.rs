//! Weights of `pallet_tranches`, measured by `STEPS=10 REPEAT=5 make bench`. Do not edit.
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

/// Weights of `pallet_tranches`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_tranches::WeightInfo for WeightInfo<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::CurrentParams` (r:1 w:0)
	/// Proof: `Tranches::CurrentParams` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::NextPool` (r:1 w:1)
	/// Proof: `Tranches::NextPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:0 w:1)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:0 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:0 w:5)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	fn open_pool() -> Weight {
		// Proof size in bytes: measured `1332`, estimated `6208`.
		// Least time: 201_369_000 picoseconds.
		Weight::from_parts(208_651_000, 6208)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:3 w:2)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:32 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:31 w:31)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:32 w:31)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:32 w:32)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:31 w:31)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:64 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:1 w:1)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holds` (r:1 w:1)
	/// Proof: `Tranches::Holds` (`max_values`: None, `max_size`: Some(367), added: 2842, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 31]`.
	fn cure(l: u32, ) -> Weight {
		// Proof size in bytes: measured `15097 + l * (760 ±0)`, estimated `429598 + l * (6927 ±14)`.
		// Least time: 1_627_471_000 picoseconds.
		Weight::from_parts(1_718_702_013, 429598)
			// Standard error: 417_614
			.saturating_add(Weight::from_parts(100_147_936, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(85))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 6927).saturating_mul(l.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Grants` (r:1 w:0)
	/// Proof: `Credentials::Grants` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Credentials` (r:1 w:0)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:5 w:1)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn invest() -> Weight {
		// Proof size in bytes: measured `4126`, estimated `14155`.
		// Least time: 197_004_000 picoseconds.
		Weight::from_parts(202_952_000, 14155)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:1 w:1)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn withdraw_investment() -> Weight {
		// Proof size in bytes: measured `3048`, estimated `6953`.
		// Least time: 142_993_000 picoseconds.
		Weight::from_parts(148_090_000, 6953)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:5 w:0)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holds` (r:1 w:1)
	/// Proof: `Tranches::Holds` (`max_values`: None, `max_size`: Some(367), added: 2842, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
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
	fn activate() -> Weight {
		// Proof size in bytes: measured `3369`, estimated `14155`.
		// Least time: 164_634_000 picoseconds.
		Weight::from_parts(170_093_000, 14155)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:32 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:32 w:32)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:33 w:31)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:31 w:31)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:31 w:31)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
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
	/// The range of component `l` is `[0, 31]`.
	fn fund_loan(l: u32, ) -> Weight {
		// Proof size in bytes: measured `45500 + l * (1025 ±0)`, estimated `199006 + l * (6927 ±0)`.
		// Least time: 2_060_435_000 picoseconds.
		Weight::from_parts(2_145_735_593, 199006)
			// Standard error: 501_058
			.saturating_add(Weight::from_parts(102_085_844, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(212))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 6927).saturating_mul(l.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:32 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:31 w:31)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:32 w:31)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:32 w:32)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:31 w:31)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:5 w:5)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 31]`.
	fn distribute(l: u32, ) -> Weight {
		// Proof size in bytes: measured `11829 + l * (748 ±0)`, estimated `14155 + l * (6927 ±0)`.
		// Least time: 1_242_088_000 picoseconds.
		Weight::from_parts(1_311_337_921, 14155)
			// Standard error: 260_782
			.saturating_add(Weight::from_parts(98_704_806, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 6927).saturating_mul(l.into()))
	}
	/// Storage: `Tranches::AllSeries` (r:1 w:1)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Proof size in bytes: measured `3168`, estimated `6208`.
		// Least time: 137_144_000 picoseconds.
		Weight::from_parts(142_412_000, 6208)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Tranches::AllSeries` (r:5 w:5)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:6 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:1)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn claim_last() -> Weight {
		// Proof size in bytes: measured `4964`, estimated `16776`.
		// Least time: 338_383_000 picoseconds.
		Weight::from_parts(358_594_000, 16776)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// Storage: `Tranches::AllSeries` (r:5 w:5)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:6 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:1)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:1)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::Freezes` (r:1 w:1)
	/// Proof: `AssetsFreezer::Freezes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof size in bytes: measured `4819`, estimated `16776`.
		// Least time: 357_992_000 picoseconds.
		Weight::from_parts(370_100_000, 16776)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// Storage: `Tranches::AllSeries` (r:1 w:1)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Grants` (r:1 w:0)
	/// Proof: `Credentials::Grants` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Credentials` (r:1 w:0)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:2 w:2)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_units() -> Weight {
		// Proof size in bytes: measured `1332`, estimated `6252`.
		// Least time: 94_331_000 picoseconds.
		Weight::from_parts(98_386_000, 6252)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Tranches::AllSeries` (r:1 w:0)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:0)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:0)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:0)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// The range of component `k` is `[0, 652]`.
	fn stake(k: u32, ) -> Weight {
		// Proof size in bytes: measured `5585`, estimated `8049`.
		// Least time: 62_603_000 picoseconds.
		Weight::from_parts(66_749_754, 8049)
			// Standard error: 2_108
			.saturating_add(Weight::from_parts(1_440_365, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(6))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:32 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:32 w:31)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:31 w:31)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:32 w:32)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:31 w:31)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:5 w:5)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holds` (r:1 w:1)
	/// Proof: `Tranches::Holds` (`max_values`: None, `max_size`: Some(367), added: 2842, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 31]`.
	fn close_pool(l: u32, ) -> Weight {
		// Proof size in bytes: measured `5475 + l * (924 ±0)`, estimated `14155 + l * (6927 ±0)`.
		// Least time: 1_228_187_000 picoseconds.
		Weight::from_parts(1_277_055_346, 14155)
			// Standard error: 165_292
			.saturating_add(Weight::from_parts(98_995_030, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 6927).saturating_mul(l.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Market` (r:1 w:0)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Pools` (r:1 w:0)
	/// Proof: `Tranches::Pools` (`max_values`: None, `max_size`: Some(1080), added: 3555, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:32 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:32 w:32)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:32 w:32)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:33 w:33)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:32 w:32)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holds` (r:1 w:1)
	/// Proof: `Tranches::Holds` (`max_values`: None, `max_size`: Some(367), added: 2842, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::AllSeries` (r:5 w:5)
	/// Proof: `Tranches::AllSeries` (`max_values`: None, `max_size`: Some(158), added: 2633, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::Holdings` (r:1 w:1)
	/// Proof: `Tranches::Holdings` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 32]`.
	fn fail_pool(l: u32, ) -> Weight {
		// Proof size in bytes: measured `5306 + l * (923 ±0)`, estimated `14155 + l * (6927 ±0)`.
		// Least time: 1_190_702_000 picoseconds.
		Weight::from_parts(1_231_066_493, 14155)
			// Standard error: 123_104
			.saturating_add(Weight::from_parts(98_884_279, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 6927).saturating_mul(l.into()))
	}
	/// Storage: `Tranches::States` (r:1 w:1)
	/// Proof: `Tranches::States` (`max_values`: None, `max_size`: Some(3488), added: 5963, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `1671`, estimated `6953`.
		// Least time: 122_983_000 picoseconds.
		Weight::from_parts(128_231_000, 6953)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Tranches::CurrentParams` (r:1 w:1)
	/// Proof: `Tranches::CurrentParams` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Tranches::LastStep` (r:1 w:1)
	/// Proof: `Tranches::LastStep` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_params() -> Weight {
		// Proof size in bytes: measured `176`, estimated `1519`.
		// Least time: 15_853_000 picoseconds.
		Weight::from_parts(17_536_000, 1519)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Tranches::Market` (r:1 w:1)
	/// Proof: `Tranches::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `122`, estimated `1503`.
		// Least time: 13_330_000 picoseconds.
		Weight::from_parts(15_163_000, 1503)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_tranches::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "open_pool",
				at: vec![],
				reads: 14,
				writes: 18,
				weight: WeightInfo::<T>::open_pool(),
			}
		},
		{
			let l: u32 = 31;
			super::Worst {
				name: "cure",
				at: vec![("l", l), ],
				reads: 85 + 5 * u64::from(l),
				writes: 15 + 4 * u64::from(l),
				weight: WeightInfo::<T>::cure(l, ),
			}
		},
		{
			super::Worst {
				name: "invest",
				at: vec![],
				reads: 20,
				writes: 10,
				weight: WeightInfo::<T>::invest(),
			}
		},
		{
			super::Worst {
				name: "withdraw_investment",
				at: vec![],
				reads: 11,
				writes: 6,
				weight: WeightInfo::<T>::withdraw_investment(),
			}
		},
		{
			super::Worst {
				name: "activate",
				at: vec![],
				reads: 17,
				writes: 7,
				weight: WeightInfo::<T>::activate(),
			}
		},
		{
			let l: u32 = 31;
			super::Worst {
				name: "fund_loan",
				at: vec![("l", l), ],
				reads: 212 + 5 * u64::from(l),
				writes: 8 + 4 * u64::from(l),
				weight: WeightInfo::<T>::fund_loan(l, ),
			}
		},
		{
			let l: u32 = 31;
			super::Worst {
				name: "distribute",
				at: vec![("l", l), ],
				reads: 22 + 5 * u64::from(l),
				writes: 13 + 4 * u64::from(l),
				weight: WeightInfo::<T>::distribute(l, ),
			}
		},
		{
			super::Worst {
				name: "claim",
				at: vec![],
				reads: 9,
				writes: 6,
				weight: WeightInfo::<T>::claim(),
			}
		},
		{
			super::Worst {
				name: "claim_last",
				at: vec![],
				reads: 25,
				writes: 20,
				weight: WeightInfo::<T>::claim_last(),
			}
		},
		{
			super::Worst {
				name: "redeem",
				at: vec![],
				reads: 25,
				writes: 20,
				weight: WeightInfo::<T>::redeem(),
			}
		},
		{
			super::Worst {
				name: "transfer_units",
				at: vec![],
				reads: 8,
				writes: 5,
				weight: WeightInfo::<T>::transfer_units(),
			}
		},
		{
			let k: u32 = 652;
			super::Worst {
				name: "stake",
				at: vec![("k", k), ],
				reads: 6,
				writes: 0,
				weight: WeightInfo::<T>::stake(k, ),
			}
		},
		{
			let l: u32 = 31;
			super::Worst {
				name: "close_pool",
				at: vec![("l", l), ],
				reads: 24 + 5 * u64::from(l),
				writes: 15 + 4 * u64::from(l),
				weight: WeightInfo::<T>::close_pool(l, ),
			}
		},
		{
			let l: u32 = 32;
			super::Worst {
				name: "fail_pool",
				at: vec![("l", l), ],
				reads: 22 + 5 * u64::from(l),
				writes: 15 + 4 * u64::from(l),
				weight: WeightInfo::<T>::fail_pool(l, ),
			}
		},
		{
			super::Worst {
				name: "top_up_bond",
				at: vec![],
				reads: 9,
				writes: 9,
				weight: WeightInfo::<T>::top_up_bond(),
			}
		},
		{
			super::Worst {
				name: "set_params",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::set_params(),
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
	]
}
