//! Weights of `pallet_lending`, measured by `STEPS=10 REPEAT=5 make bench`. Do not edit.
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

/// Weights of `pallet_lending`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_lending::WeightInfo for WeightInfo<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::NextLoan` (r:1 w:1)
	/// Proof: `Lending::NextLoan` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:0)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:64 w:0)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:2 w:0)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:64 w:0)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:64 w:0)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:0 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn offer(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `2467 + l * (114 ±0) + t * (889 ±0)`, estimated `10136 + t * (3094 ±0)`.
		// Least time: 398_102_000 picoseconds.
		Weight::from_parts(196_129_631, 10136)
			// Standard error: 522_382
			.saturating_add(Weight::from_parts(103_796_063, 0).saturating_mul(t.into()))
			// Standard error: 1_044_357
			.saturating_add(Weight::from_parts(4_005_605, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Lending::Offers` (r:1 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size in bytes: measured `2344`, estimated `7917`.
		// Least time: 85_598_000 picoseconds.
		Weight::from_parts(105_457_000, 7917)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:1 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		// Proof size in bytes: measured `6713`, estimated `8049`.
		// Least time: 135_021_000 picoseconds.
		Weight::from_parts(152_096_000, 8049)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:1 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn withdraw_commitment() -> Weight {
		// Proof size in bytes: measured `5220`, estimated `8049`.
		// Least time: 161_991_000 picoseconds.
		Weight::from_parts(182_812_000, 8049)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:1 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:64)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:64 w:0)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:64 w:64)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:64 w:64)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:40 w:40)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:1)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:33 w:33)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:33 w:33)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:0 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn draw(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `8517 + l * (545 ±0) + t * (773 ±0)`, estimated `215294 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 7_185_169_000 picoseconds.
		Weight::from_parts(2_002_874_575, 215294)
			// Standard error: 552_519
			.saturating_add(Weight::from_parts(81_418_913, 0).saturating_mul(t.into()))
			// Standard error: 1_104_607
			.saturating_add(Weight::from_parts(168_603_165, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(57))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(53))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:40 w:40)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:192 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:64)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:64 w:64)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:64 w:64)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn repay_last(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `10711 + l * (426 ±0) + t * (461 ±0)`, estimated `215294 + l * (33485 ±0) + t * (2846 ±0)`.
		// Least time: 3_439_777_000 picoseconds.
		Weight::from_parts(1_324_001_014, 215294)
			// Standard error: 341_097
			.saturating_add(Weight::from_parts(31_955_990, 0).saturating_mul(t.into()))
			// Standard error: 681_928
			.saturating_add(Weight::from_parts(137_559_610, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(56))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(54))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 33485).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 2846).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:40 w:40)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:192 w:256)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
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
	/// The range of component `l` is `[1, 32]`.
	fn repay_window(l: u32, ) -> Weight {
		// Proof size in bytes: measured `9018 + l * (402 ±0)`, estimated `215294 + l * (33485 ±0)`.
		// Least time: 1_298_352_000 picoseconds.
		Weight::from_parts(1_172_050_459, 215294)
			// Standard error: 108_740
			.saturating_add(Weight::from_parts(142_233_039, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(49))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(45))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 33485).saturating_mul(l.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn reserve() -> Weight {
		// Proof size in bytes: measured `5063`, estimated `7917`.
		// Least time: 726_160_000 picoseconds.
		Weight::from_parts(755_644_000, 7917)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:1 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:2 w:2)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:2)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:72 w:72)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:320 w:352)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:64)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:64 w:64)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:2 w:2)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:64 w:64)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:64 w:0)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:33 w:33)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:33 w:33)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:0)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:2)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn refinance(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `9542 + l * (993 ±0) + t * (952 ±0)`, estimated `215294 + l * (60273 ±0) + t * (3094 ±0)`.
		// Least time: 8_961_822_000 picoseconds.
		Weight::from_parts(2_138_584_983, 215294)
			// Standard error: 878_061
			.saturating_add(Weight::from_parts(102_240_510, 0).saturating_mul(t.into()))
			// Standard error: 1_755_488
			.saturating_add(Weight::from_parts(312_246_880, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(62))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((13_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(58))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((14_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 60273).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	fn transfer_position() -> Weight {
		// Proof size in bytes: measured `5387`, estimated `7917`.
		// Least time: 53_349_000 picoseconds.
		Weight::from_parts(58_297_000, 7917)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:2 w:2)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:9 w:10)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:0)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	fn accept_position(t: u32, ) -> Weight {
		// Proof size in bytes: measured `13412 + t * (682 ±0)`, estimated `61263 + t * (3094 ±0)`.
		// Least time: 435_699_000 picoseconds.
		Weight::from_parts(431_901_431, 61263)
			// Standard error: 57_421
			.saturating_add(Weight::from_parts(17_224_602, 0).saturating_mul(t.into()))
			.saturating_add(T::DbWeight::get().reads(23))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(17))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:192 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn declare_breach(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `8776 + l * (425 ±0) + t * (689 ±0)`, estimated `7917 + l * (40182 ±0) + t * (3094 ±0)`.
		// Least time: 2_007_646_000 picoseconds.
		Weight::from_parts(165_978_689, 7917)
			// Standard error: 196_775
			.saturating_add(Weight::from_parts(27_587_615, 0).saturating_mul(t.into()))
			// Standard error: 393_397
			.saturating_add(Weight::from_parts(135_870_975, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 40182).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn cure(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `6556 + l * (354 ±0) + t * (674 ±0)`, estimated `7917 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 4_302_481_000 picoseconds.
		Weight::from_parts(4_313_146_000, 7917)
			// Standard error: 2_333_284
			.saturating_add(Weight::from_parts(34_612_352, 0).saturating_mul(t.into()))
			// Standard error: 4_678_713
			.saturating_add(Weight::from_parts(46_399_469, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:0)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn mark(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `8289 + l * (392 ±0) + t * (691 ±0)`, estimated `15404 + l * (33485 ±0) + t * (3094 ±0)`.
		// Least time: 6_600_018_000 picoseconds.
		Weight::from_parts(4_433_980_196, 15404)
			// Standard error: 340_871
			.saturating_add(Weight::from_parts(32_413_988, 0).saturating_mul(t.into()))
			// Standard error: 681_477
			.saturating_add(Weight::from_parts(133_631_679, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 33485).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:64)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:252 w:252)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:64 w:64)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Proof: `Nfts::Collection` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Attribute` (r:64 w:0)
	/// Proof: `Nfts::Attribute` (`max_values`: None, `max_size`: Some(479), added: 2954, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Proof: `Nfts::CollectionConfigOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemConfigOf` (r:64 w:0)
	/// Proof: `Nfts::ItemConfigOf` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::LotOf` (r:64 w:64)
	/// Proof: `Auctions::LotOf` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::NextLot` (r:1 w:1)
	/// Proof: `Auctions::NextLot` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Market` (r:1 w:0)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::CurrentParams` (r:1 w:0)
	/// Proof: `Auctions::CurrentParams` (`max_values`: Some(1), `max_size`: Some(45), added: 540, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Lots` (r:0 w:64)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:0 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:128)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:64)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:64)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn liquidate_late(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `9104 + l * (624 ±0) + t * (779 ±0)`, estimated `38050 + l * (51649 ±0) + t * (3094 ±0)`.
		// Least time: 11_374_491_000 picoseconds.
		Weight::from_parts(3_886_982_825, 38050)
			// Standard error: 2_196_771
			.saturating_add(Weight::from_parts(148_562_360, 0).saturating_mul(t.into()))
			// Standard error: 4_391_958
			.saturating_add(Weight::from_parts(228_087_915, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((9_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 51649).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:64)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:276 w:276)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:64 w:64)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Proof: `Nfts::Collection` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Attribute` (r:64 w:0)
	/// Proof: `Nfts::Attribute` (`max_values`: None, `max_size`: Some(479), added: 2954, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Proof: `Nfts::CollectionConfigOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemConfigOf` (r:64 w:0)
	/// Proof: `Nfts::ItemConfigOf` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::LotOf` (r:64 w:64)
	/// Proof: `Auctions::LotOf` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::NextLot` (r:1 w:1)
	/// Proof: `Auctions::NextLot` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Market` (r:1 w:0)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::CurrentParams` (r:1 w:0)
	/// Proof: `Auctions::CurrentParams` (`max_values`: Some(1), `max_size`: Some(45), added: 540, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Lots` (r:0 w:64)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:0 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:128)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:64)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:64)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn liquidate_breached(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `9267 + l * (589 ±0) + t * (776 ±0)`, estimated `17167 + l * (57208 ±0) + t * (3094 ±0)`.
		// Least time: 8_998_597_000 picoseconds.
		Weight::from_parts(26_754_427, 17167)
			// Standard error: 937_796
			.saturating_add(Weight::from_parts(235_554_348, 0).saturating_mul(t.into()))
			// Standard error: 1_874_916
			.saturating_add(Weight::from_parts(279_551_294, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((10_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 57208).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::AgentBonds` (r:1 w:1)
	/// Proof: `Lending::AgentBonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:2)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:1 w:1)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:1 w:1)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:2 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:1 w:1)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:1 w:1)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Proof: `Nfts::Collection` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Attribute` (r:1 w:0)
	/// Proof: `Nfts::Attribute` (`max_values`: None, `max_size`: Some(479), added: 2954, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Proof: `Nfts::CollectionConfigOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Proof: `Nfts::ItemConfigOf` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:40 w:40)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:2)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:1)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn book_proceeds(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `13402 + l * (485 ±0) + t * (217 ±0)`, estimated `215294 + l * (26788 ±35)`.
		// Least time: 1_705_097_000 picoseconds.
		Weight::from_parts(1_507_404_492, 215294)
			// Standard error: 344_040
			.saturating_add(Weight::from_parts(992_667, 0).saturating_mul(t.into()))
			// Standard error: 687_773
			.saturating_add(Weight::from_parts(127_928_710, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(70))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(66))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
	}
	/// Storage: `Lending::Books` (r:1 w:0)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:64 w:0)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[0, 64]`.
	fn exposure(p: u32, ) -> Weight {
		// Proof size in bytes: measured `672 + p * (47 ±0)`, estimated `8049 + p * (6697 ±0)`.
		// Least time: 11_617_000 picoseconds.
		Weight::from_parts(12_272_992, 8049)
			// Standard error: 1_510
			.saturating_add(Weight::from_parts(5_106_990, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 6697).saturating_mul(p.into()))
	}
	/// Storage: `Lending::Loans` (r:1 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	fn position() -> Weight {
		// Proof size in bytes: measured `3745`, estimated `7917`.
		// Least time: 28_142_000 picoseconds.
		Weight::from_parts(33_880_000, 7917)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:4 w:4)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof size in bytes: measured `6062`, estimated `27778`.
		// Least time: 215_431_000 picoseconds.
		Weight::from_parts(220_007_000, 27778)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::LotOf` (r:63 w:63)
	/// Proof: `Auctions::LotOf` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Lots` (r:63 w:63)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:63 w:63)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:63 w:63)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:63 w:63)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:63 w:63)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Proof: `Nfts::Collection` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Attribute` (r:63 w:0)
	/// Proof: `Nfts::Attribute` (`max_values`: None, `max_size`: Some(479), added: 2954, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Proof: `Nfts::CollectionConfigOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemConfigOf` (r:63 w:0)
	/// Proof: `Nfts::ItemConfigOf` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:63 w:63)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:128)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:126)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:63)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:63)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[2, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn close_paid(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `8424 + l * (408 ±0) + t * (1048 ±0)`, estimated `15404 + l * (26788 ±0) + t * (3031 ±4)`.
		// Least time: 4_308_109_000 picoseconds.
		Weight::from_parts(31_469_430, 15404)
			// Standard error: 1_308_844
			.saturating_add(Weight::from_parts(106_419_993, 0).saturating_mul(t.into()))
			// Standard error: 2_603_065
			.saturating_add(Weight::from_parts(129_418_601, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((11_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3031).saturating_mul(t.into()))
	}
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::AgentBonds` (r:64 w:64)
	/// Proof: `Lending::AgentBonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:58 w:58)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:58 w:58)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:64)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:64)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:58 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:64 w:64)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:64 w:64)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Proof: `Nfts::Collection` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Attribute` (r:64 w:0)
	/// Proof: `Nfts::Attribute` (`max_values`: None, `max_size`: Some(479), added: 2954, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Proof: `Nfts::CollectionConfigOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemConfigOf` (r:64 w:0)
	/// Proof: `Nfts::ItemConfigOf` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Item` (r:64 w:64)
	/// Proof: `Nfts::Item` (`max_values`: None, `max_size`: Some(269), added: 2744, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:41 w:41)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:128)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(355), added: 2830, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:128)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:64)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:64)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn close_late(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `9403 + l * (388 ±0) + t * (1336 ±0)`, estimated `64521 + l * (26788 ±10) + t * (3094 ±0)`.
		// Least time: 4_381_498_000 picoseconds.
		Weight::from_parts(4_397_802_000, 64521)
			// Standard error: 2_854_931
			.saturating_add(Weight::from_parts(154_887_806, 0).saturating_mul(t.into()))
			// Standard error: 5_724_722
			.saturating_add(Weight::from_parts(49_601_534, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().reads((11_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(23))
			.saturating_add(T::DbWeight::get().writes((12_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:64 w:64)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 64]`.
	fn advance(p: u32, ) -> Weight {
		// Proof size in bytes: measured `4709 + p * (47 ±0)`, estimated `8049 + p * (6697 ±0)`.
		// Least time: 51_216_000 picoseconds.
		Weight::from_parts(22_856_938, 8049)
			// Standard error: 11_464
			.saturating_add(Weight::from_parts(29_392_649, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 6697).saturating_mul(p.into()))
	}
	/// Storage: `Lending::AgentBonds` (r:1 w:1)
	/// Proof: `Lending::AgentBonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn agent_bond() -> Weight {
		// Proof size in bytes: measured `1003`, estimated `3840`.
		// Least time: 56_945_000 picoseconds.
		Weight::from_parts(60_310_000, 3840)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Lending::CurrentParams` (r:1 w:1)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::LastStep` (r:1 w:1)
	/// Proof: `Lending::LastStep` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_params() -> Weight {
		// Proof size in bytes: measured `175`, estimated `1555`.
		// Least time: 15_693_000 picoseconds.
		Weight::from_parts(17_375_000, 1555)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Lending::Market` (r:1 w:1)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `84`, estimated `1503`.
		// Least time: 11_417_000 picoseconds.
		Weight::from_parts(13_079_000, 1503)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:0)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:2 w:2)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	fn queue_move() -> Weight {
		// Proof size in bytes: measured `3597`, estimated `7917`.
		// Least time: 46_219_000 picoseconds.
		Weight::from_parts(49_213_000, 7917)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:0)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:2 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(652), added: 3127, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:0)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:64 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:64 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:65 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:32 w:32)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4584), added: 7059, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn queue_mark(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `6343 + l * (387 ±0) + t * (674 ±0)`, estimated `15404 + l * (33485 ±0) + t * (3094 ±0)`.
		// Least time: 5_936_892_000 picoseconds.
		Weight::from_parts(3_861_111_291, 15404)
			// Standard error: 369_993
			.saturating_add(Weight::from_parts(32_979_970, 0).saturating_mul(t.into()))
			// Standard error: 739_698
			.saturating_add(Weight::from_parts(133_668_171, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 33485).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:1)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:2 w:0)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn queue_day() -> Weight {
		// Proof size in bytes: measured `157`, estimated `5988`.
		// Least time: 15_333_000 picoseconds.
		Weight::from_parts(16_565_000, 5988)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_lending::WeightInfo as _;
	vec![
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "offer",
				at: vec![("t", t), ("l", l), ],
				reads: 13 + 6 * u64::from(t),
				writes: 5,
				weight: WeightInfo::<T>::offer(t, l, ),
			}
		},
		{
			super::Worst {
				name: "withdraw_offer",
				at: vec![],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::withdraw_offer(),
			}
		},
		{
			super::Worst {
				name: "commit",
				at: vec![],
				reads: 10,
				writes: 6,
				weight: WeightInfo::<T>::commit(),
			}
		},
		{
			super::Worst {
				name: "withdraw_commitment",
				at: vec![],
				reads: 10,
				writes: 9,
				weight: WeightInfo::<T>::withdraw_commitment(),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "draw",
				at: vec![("t", t), ("l", l), ],
				reads: 57 + 6 * u64::from(t) + 7 * u64::from(l),
				writes: 53 + 3 * u64::from(t) + 8 * u64::from(l),
				weight: WeightInfo::<T>::draw(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "repay_last",
				at: vec![("t", t), ("l", l), ],
				reads: 56 + 3 * u64::from(t) + 6 * u64::from(l),
				writes: 54 + 3 * u64::from(t) + 6 * u64::from(l),
				weight: WeightInfo::<T>::repay_last(t, l, ),
			}
		},
		{
			let l: u32 = 32;
			super::Worst {
				name: "repay_window",
				at: vec![("l", l), ],
				reads: 49 + 6 * u64::from(l),
				writes: 45 + 8 * u64::from(l),
				weight: WeightInfo::<T>::repay_window(l, ),
			}
		},
		{
			super::Worst {
				name: "reserve",
				at: vec![],
				reads: 8,
				writes: 5,
				weight: WeightInfo::<T>::reserve(),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "refinance",
				at: vec![("t", t), ("l", l), ],
				reads: 62 + 6 * u64::from(t) + 13 * u64::from(l),
				writes: 58 + 3 * u64::from(t) + 14 * u64::from(l),
				weight: WeightInfo::<T>::refinance(t, l, ),
			}
		},
		{
			super::Worst {
				name: "transfer_position",
				at: vec![],
				reads: 4,
				writes: 1,
				weight: WeightInfo::<T>::transfer_position(),
			}
		},
		{
			let t: u32 = 64;
			super::Worst {
				name: "accept_position",
				at: vec![("t", t), ],
				reads: 23 + 3 * u64::from(t),
				writes: 17,
				weight: WeightInfo::<T>::accept_position(t, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "declare_breach",
				at: vec![("t", t), ("l", l), ],
				reads: 12 + 3 * u64::from(t) + 7 * u64::from(l),
				writes: 6 + 7 * u64::from(l),
				weight: WeightInfo::<T>::declare_breach(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "cure",
				at: vec![("t", t), ("l", l), ],
				reads: 6 + 3 * u64::from(t) + 5 * u64::from(l),
				writes: 1 + 7 * u64::from(l),
				weight: WeightInfo::<T>::cure(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "mark",
				at: vec![("t", t), ("l", l), ],
				reads: 12 + 3 * u64::from(t) + 6 * u64::from(l),
				writes: 6 + 6 * u64::from(l),
				weight: WeightInfo::<T>::mark(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "liquidate_late",
				at: vec![("t", t), ("l", l), ],
				reads: 25 + 7 * u64::from(t) + 9 * u64::from(l),
				writes: 16 + 8 * u64::from(t) + 9 * u64::from(l),
				weight: WeightInfo::<T>::liquidate_late(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "liquidate_breached",
				at: vec![("t", t), ("l", l), ],
				reads: 19 + 7 * u64::from(t) + 10 * u64::from(l),
				writes: 10 + 8 * u64::from(t) + 10 * u64::from(l),
				weight: WeightInfo::<T>::liquidate_breached(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "book_proceeds",
				at: vec![("t", t), ("l", l), ],
				reads: 70 + 5 * u64::from(l),
				writes: 66 + 5 * u64::from(l),
				weight: WeightInfo::<T>::book_proceeds(t, l, ),
			}
		},
		{
			let p: u32 = 64;
			super::Worst {
				name: "exposure",
				at: vec![("p", p), ],
				reads: 2 + 1 * u64::from(p),
				writes: 0,
				weight: WeightInfo::<T>::exposure(p, ),
			}
		},
		{
			super::Worst {
				name: "position",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::position(),
			}
		},
		{
			super::Worst {
				name: "collect",
				at: vec![],
				reads: 11,
				writes: 8,
				weight: WeightInfo::<T>::collect(),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "close_paid",
				at: vec![("t", t), ("l", l), ],
				reads: 5 + 9 * u64::from(t) + 5 * u64::from(l),
				writes: 1 + 11 * u64::from(t) + 5 * u64::from(l),
				weight: WeightInfo::<T>::close_paid(t, l, ),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "close_late",
				at: vec![("t", t), ("l", l), ],
				reads: 27 + 11 * u64::from(t) + 5 * u64::from(l),
				writes: 23 + 12 * u64::from(t) + 5 * u64::from(l),
				weight: WeightInfo::<T>::close_late(t, l, ),
			}
		},
		{
			let p: u32 = 64;
			super::Worst {
				name: "advance",
				at: vec![("p", p), ],
				reads: 2 + 1 * u64::from(p),
				writes: 1 + 1 * u64::from(p),
				weight: WeightInfo::<T>::advance(p, ),
			}
		},
		{
			super::Worst {
				name: "agent_bond",
				at: vec![],
				reads: 5,
				writes: 5,
				weight: WeightInfo::<T>::agent_bond(),
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
		{
			super::Worst {
				name: "queue_move",
				at: vec![],
				reads: 6,
				writes: 3,
				weight: WeightInfo::<T>::queue_move(),
			}
		},
		{
			let t: u32 = 64;
			let l: u32 = 32;
			super::Worst {
				name: "queue_mark",
				at: vec![("t", t), ("l", l), ],
				reads: 10 + 3 * u64::from(t) + 6 * u64::from(l),
				writes: 2 + 6 * u64::from(l),
				weight: WeightInfo::<T>::queue_mark(t, l, ),
			}
		},
		{
			super::Worst {
				name: "queue_day",
				at: vec![],
				reads: 4,
				writes: 1,
				weight: WeightInfo::<T>::queue_day(),
			}
		},
	]
}
