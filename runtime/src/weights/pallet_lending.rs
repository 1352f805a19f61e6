//! Weights of `pallet_lending`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `2501 + l * (114 ±0) + t * (888 ±0)`, estimated `10136 + t * (3094 ±0)`.
		// Least time: 414_035_000 picoseconds.
		Weight::from_parts(283_076_516, 10136)
			// Standard error: 1_011_723
			.saturating_add(Weight::from_parts(102_010_246, 0).saturating_mul(t.into()))
			// Standard error: 2_039_081
			.saturating_add(Weight::from_parts(5_892_777, 0).saturating_mul(l.into()))
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size in bytes: measured `2343`, estimated `7917`.
		// Least time: 100_178_000 picoseconds.
		Weight::from_parts(103_944_000, 7917)
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
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		// Proof size in bytes: measured `6176`, estimated `7917`.
		// Least time: 132_677_000 picoseconds.
		Weight::from_parts(144_945_000, 7917)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Offers` (r:1 w:1)
	/// Proof: `Lending::Offers` (`max_values`: None, `max_size`: Some(1390), added: 3865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn withdraw_commitment() -> Weight {
		// Proof size in bytes: measured `4835`, estimated `7917`.
		// Least time: 162_010_000 picoseconds.
		Weight::from_parts(171_545_000, 7917)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:1)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:33 w:33)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn draw(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `8152 + l * (546 ±0) + t * (773 ±0)`, estimated `215294 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 7_377_388_000 picoseconds.
		Weight::from_parts(3_159_221_560, 215294)
			// Standard error: 4_382_964
			.saturating_add(Weight::from_parts(84_485_099, 0).saturating_mul(t.into()))
			// Standard error: 8_833_662
			.saturating_add(Weight::from_parts(131_998_789, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:40 w:40)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn repay_last(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `10457 + l * (426 ±0) + t * (465 ±0)`, estimated `215294 + l * (33485 ±0) + t * (2846 ±0)`.
		// Least time: 3_379_755_000 picoseconds.
		Weight::from_parts(985_715_908, 215294)
			// Standard error: 915_548
			.saturating_add(Weight::from_parts(36_387_606, 0).saturating_mul(t.into()))
			// Standard error: 1_845_246
			.saturating_add(Weight::from_parts(143_449_995, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:40 w:40)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8869 + l * (402 ±0)`, estimated `215294 + l * (33485 ±0)`.
		// Least time: 1_287_290_000 picoseconds.
		Weight::from_parts(1_151_905_037, 215294)
			// Standard error: 688_872
			.saturating_add(Weight::from_parts(145_514_035, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn reserve() -> Weight {
		// Proof size in bytes: measured `5054`, estimated `7917`.
		// Least time: 740_519_000 picoseconds.
		Weight::from_parts(754_359_000, 7917)
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:72 w:72)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:33 w:33)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:0)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:2)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn refinance(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `9065 + l * (994 ±0) + t * (953 ±0)`, estimated `215294 + l * (60273 ±0) + t * (3094 ±0)`.
		// Least time: 9_917_276_000 picoseconds.
		Weight::from_parts(1_368_384_283, 215294)
			// Standard error: 3_505_629
			.saturating_add(Weight::from_parts(121_421_815, 0).saturating_mul(t.into()))
			// Standard error: 7_065_435
			.saturating_add(Weight::from_parts(336_317_720, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	fn transfer_position() -> Weight {
		// Proof size in bytes: measured `5378`, estimated `7917`.
		// Least time: 69_013_000 picoseconds.
		Weight::from_parts(82_773_000, 7917)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:0)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:2 w:2)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `13265 + t * (683 ±0)`, estimated `61263 + t * (3094 ±0)`.
		// Least time: 466_072_000 picoseconds.
		Weight::from_parts(477_987_747, 61263)
			// Standard error: 131_287
			.saturating_add(Weight::from_parts(17_798_097, 0).saturating_mul(t.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:192 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8591 + l * (424 ±0) + t * (693 ±0)`, estimated `7917 + l * (40182 ±0) + t * (3094 ±0)`.
		// Least time: 2_102_690_000 picoseconds.
		Weight::from_parts(85_504_958, 7917)
			// Standard error: 1_841_151
			.saturating_add(Weight::from_parts(29_620_639, 0).saturating_mul(t.into()))
			// Standard error: 3_710_754
			.saturating_add(Weight::from_parts(145_751_492, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn cure(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `6428 + l * (354 ±0) + t * (674 ±0)`, estimated `7917 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 4_387_171_000 picoseconds.
		Weight::from_parts(459_659_869, 7917)
			// Standard error: 1_887_349
			.saturating_add(Weight::from_parts(81_138_381, 0).saturating_mul(t.into()))
			// Standard error: 3_803_865
			.saturating_add(Weight::from_parts(129_272_096, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8212 + l * (391 ±0) + t * (693 ±0)`, estimated `15404 + l * (33485 ±0) + t * (3094 ±0)`.
		// Least time: 6_564_001_000 picoseconds.
		Weight::from_parts(5_174_220_214, 15404)
			// Standard error: 5_639_343
			.saturating_add(Weight::from_parts(43_700_680, 0).saturating_mul(t.into()))
			// Standard error: 11_365_836
			.saturating_add(Weight::from_parts(132_902_036, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `9021 + l * (623 ±0) + t * (781 ±0)`, estimated `40403 + l * (51526 ±0) + t * (3094 ±0)`.
		// Least time: 12_021_319_000 picoseconds.
		Weight::from_parts(4_811_626_523, 40403)
			// Standard error: 6_843_197
			.saturating_add(Weight::from_parts(151_890_315, 0).saturating_mul(t.into()))
			// Standard error: 13_792_148
			.saturating_add(Weight::from_parts(243_036_659, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((9_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 51526).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Market` (r:1 w:0)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `9072 + l * (589 ±0) + t * (778 ±0)`, estimated `14136 + l * (57299 ±106) + t * (3094 ±0)`.
		// Least time: 9_426_478_000 picoseconds.
		Weight::from_parts(2_110_581_143, 14136)
			// Standard error: 6_771_298
			.saturating_add(Weight::from_parts(230_891_863, 0).saturating_mul(t.into()))
			// Standard error: 13_647_239
			.saturating_add(Weight::from_parts(267_669_627, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads((7_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((10_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 57299).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::AgentBonds` (r:1 w:1)
	/// Proof: `Lending::AgentBonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `12663 + l * (489 ±0) + t * (220 ±0)`, estimated `215294 + l * (26788 ±0)`.
		// Least time: 1_808_433_000 picoseconds.
		Weight::from_parts(1_322_060_964, 215294)
			// Standard error: 807_814
			.saturating_add(Weight::from_parts(7_489_568, 0).saturating_mul(t.into()))
			// Standard error: 1_628_113
			.saturating_add(Weight::from_parts(134_686_502, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(70))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(66))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `5995`, estimated `27778`.
		// Least time: 223_522_000 picoseconds.
		Weight::from_parts(229_921_000, 27778)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:128)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8434 + l * (408 ±0) + t * (1046 ±0)`, estimated `15404 + l * (26788 ±0) + t * (3032 ±5)`.
		// Least time: 4_516_662_000 picoseconds.
		Weight::from_parts(4_594_928_000, 15404)
			// Standard error: 1_893_699
			.saturating_add(Weight::from_parts(69_655_341, 0).saturating_mul(t.into()))
			// Standard error: 3_796_499
			.saturating_add(Weight::from_parts(49_824_836, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((9_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((11_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3032).saturating_mul(t.into()))
	}
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::AgentBonds` (r:64 w:64)
	/// Proof: `Lending::AgentBonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:65 w:65)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:65 w:65)
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
	/// Storage: `Registry::Attestors` (r:65 w:0)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:128)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8985 + l * (389 ±0) + t * (1348 ±0)`, estimated `62775 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 4_697_982_000 picoseconds.
		Weight::from_parts(147_936_547, 62775)
			// Standard error: 2_327_410
			.saturating_add(Weight::from_parts(221_563_985, 0).saturating_mul(t.into()))
			// Standard error: 4_690_788
			.saturating_add(Weight::from_parts(144_730_116, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().reads((11_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(22))
			.saturating_add(T::DbWeight::get().writes((12_u64).saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 3094).saturating_mul(t.into()))
	}
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:64 w:64)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 64]`.
	fn advance(p: u32, ) -> Weight {
		// Proof size in bytes: measured `4638 + p * (47 ±0)`, estimated `7855 + p * (6697 ±0)`.
		// Least time: 54_661_000 picoseconds.
		Weight::from_parts(19_506_838, 7855)
			// Standard error: 82_846
			.saturating_add(Weight::from_parts(29_911_662, 0).saturating_mul(p.into()))
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(303), added: 2778, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn agent_bond() -> Weight {
		// Proof size in bytes: measured `1002`, estimated `3768`.
		// Least time: 60_469_000 picoseconds.
		Weight::from_parts(63_704_000, 3768)
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
		// Proof size in bytes: measured `174`, estimated `1555`.
		// Least time: 17_396_000 picoseconds.
		Weight::from_parts(18_468_000, 1555)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Lending::Market` (r:1 w:1)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `83`, estimated `1503`.
		// Least time: 12_688_000 picoseconds.
		Weight::from_parts(13_440_000, 1503)
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	fn queue_move() -> Weight {
		// Proof size in bytes: measured `3588`, estimated `7917`.
		// Least time: 63_074_000 picoseconds.
		Weight::from_parts(69_673_000, 7917)
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
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4390), added: 6865, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn queue_mark(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `6272 + l * (387 ±0) + t * (674 ±0)`, estimated `15404 + l * (33485 ±0) + t * (3094 ±0)`.
		// Least time: 6_188_693_000 picoseconds.
		Weight::from_parts(3_401_816_358, 15404)
			// Standard error: 712_294
			.saturating_add(Weight::from_parts(44_019_292, 0).saturating_mul(t.into()))
			// Standard error: 1_435_596
			.saturating_add(Weight::from_parts(148_071_963, 0).saturating_mul(l.into()))
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
		// Proof size in bytes: measured `156`, estimated `5988`.
		// Least time: 16_094_000 picoseconds.
		Weight::from_parts(16_845_000, 5988)
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
				reads: 9,
				writes: 5,
				weight: WeightInfo::<T>::commit(),
			}
		},
		{
			super::Worst {
				name: "withdraw_commitment",
				at: vec![],
				reads: 9,
				writes: 8,
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
				reads: 26 + 11 * u64::from(t) + 5 * u64::from(l),
				writes: 22 + 12 * u64::from(t) + 5 * u64::from(l),
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
