//! Weights of `pallet_lending`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
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
		// Least time: 377_460_000 picoseconds.
		Weight::from_parts(387_184_000, 10136)
			// Standard error: 1_077_975
			.saturating_add(Weight::from_parts(104_674_107, 0).saturating_mul(t.into()))
			// Standard error: 2_157_653
			.saturating_add(Weight::from_parts(3_832_369, 0).saturating_mul(l.into()))
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size in bytes: measured `2343`, estimated `7917`.
		// Least time: 96_714_000 picoseconds.
		Weight::from_parts(110_294_000, 7917)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		// Proof size in bytes: measured `6176`, estimated `7917`.
		// Least time: 132_006_000 picoseconds.
		Weight::from_parts(148_320_000, 7917)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn withdraw_commitment() -> Weight {
		// Proof size in bytes: measured `4835`, estimated `7917`.
		// Least time: 159_897_000 picoseconds.
		Weight::from_parts(178_044_000, 7917)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:1)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:33 w:33)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8154 + l * (546 ±0) + t * (773 ±0)`, estimated `215294 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 7_170_380_000 picoseconds.
		Weight::from_parts(7_245_161_000, 215294)
			// Standard error: 5_515_387
			.saturating_add(Weight::from_parts(52_104_723, 0).saturating_mul(t.into()))
			// Standard error: 11_039_482
			.saturating_add(Weight::from_parts(78_370_765, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn repay_last(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `10461 + l * (426 ±0) + t * (465 ±0)`, estimated `215294 + l * (33485 ±0) + t * (2846 ±0)`.
		// Least time: 3_371_633_000 picoseconds.
		Weight::from_parts(1_148_663_000, 215294)
			// Standard error: 781_639
			.saturating_add(Weight::from_parts(33_699_618, 0).saturating_mul(t.into()))
			// Standard error: 1_575_358
			.saturating_add(Weight::from_parts(138_909_430, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8873 + l * (402 ±0)`, estimated `215294 + l * (33485 ±0)`.
		// Least time: 1_310_835_000 picoseconds.
		Weight::from_parts(1_240_856_452, 215294)
			// Standard error: 548_931
			.saturating_add(Weight::from_parts(137_047_021, 0).saturating_mul(l.into()))
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn reserve() -> Weight {
		// Proof size in bytes: measured `5054`, estimated `7917`.
		// Least time: 768_100_000 picoseconds.
		Weight::from_parts(799_356_000, 7917)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:33 w:33)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Lending::QueueFrom` (r:1 w:0)
	/// Proof: `Lending::QueueFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:2)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn refinance(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `9069 + l * (994 ±0) + t * (953 ±0)`, estimated `215294 + l * (60273 ±0) + t * (3094 ±0)`.
		// Least time: 8_956_611_000 picoseconds.
		Weight::from_parts(2_300_069_212, 215294)
			// Standard error: 1_211_304
			.saturating_add(Weight::from_parts(104_986_251, 0).saturating_mul(t.into()))
			// Standard error: 2_441_328
			.saturating_add(Weight::from_parts(310_933_199, 0).saturating_mul(l.into()))
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
		// Least time: 63_253_000 picoseconds.
		Weight::from_parts(77_174_000, 7917)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `13269 + t * (683 ±0)`, estimated `61263 + t * (3094 ±0)`.
		// Least time: 442_467_000 picoseconds.
		Weight::from_parts(433_597_424, 61263)
			// Standard error: 279_259
			.saturating_add(Weight::from_parts(19_286_745, 0).saturating_mul(t.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:192 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8595 + l * (424 ±0) + t * (693 ±0)`, estimated `7917 + l * (40182 ±0) + t * (3094 ±0)`.
		// Least time: 2_091_013_000 picoseconds.
		Weight::from_parts(123_813_532, 7917)
			// Standard error: 498_853
			.saturating_add(Weight::from_parts(28_897_736, 0).saturating_mul(t.into()))
			// Standard error: 1_005_416
			.saturating_add(Weight::from_parts(139_796_342, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:192)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn cure(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `6432 + l * (354 ±0) + t * (674 ±0)`, estimated `7917 + l * (26788 ±0) + t * (3094 ±0)`.
		// Least time: 4_271_669_000 picoseconds.
		Weight::from_parts(64_358_689, 7917)
			// Standard error: 631_042
			.saturating_add(Weight::from_parts(81_243_152, 0).saturating_mul(t.into()))
			// Standard error: 1_271_836
			.saturating_add(Weight::from_parts(129_324_930, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8214 + l * (391 ±0) + t * (693 ±0)`, estimated `15404 + l * (33485 ±0) + t * (3094 ±0)`.
		// Least time: 6_313_609_000 picoseconds.
		Weight::from_parts(3_956_313_553, 15404)
			// Standard error: 732_025
			.saturating_add(Weight::from_parts(38_647_578, 0).saturating_mul(t.into()))
			// Standard error: 1_475_364
			.saturating_add(Weight::from_parts(134_990_264, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `9023 + l * (623 ±0) + t * (781 ±0)`, estimated `40403 + l * (51526 ±0) + t * (3094 ±0)`.
		// Least time: 12_005_826_000 picoseconds.
		Weight::from_parts(5_246_187_129, 40403)
			// Standard error: 1_938_207
			.saturating_add(Weight::from_parts(139_448_765, 0).saturating_mul(t.into()))
			// Standard error: 3_906_367
			.saturating_add(Weight::from_parts(227_709_843, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `9076 + l * (589 ±0) + t * (778 ±0)`, estimated `14136 + l * (57299 ±106) + t * (3094 ±52)`.
		// Least time: 9_001_287_000 picoseconds.
		Weight::from_parts(9_034_907_000, 14136)
			// Standard error: 3_543_356
			.saturating_add(Weight::from_parts(157_487_876, 0).saturating_mul(t.into()))
			// Standard error: 7_092_307
			.saturating_add(Weight::from_parts(94_086_459, 0).saturating_mul(l.into()))
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `12673 + l * (489 ±0) + t * (220 ±0)`, estimated `215294 + l * (26788 ±0)`.
		// Least time: 1_729_847_000 picoseconds.
		Weight::from_parts(1_390_007_512, 215294)
			// Standard error: 231_950
			.saturating_add(Weight::from_parts(3_460_156, 0).saturating_mul(t.into()))
			// Standard error: 467_485
			.saturating_add(Weight::from_parts(131_327_438, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(70))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(66))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 26788).saturating_mul(l.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `5997`, estimated `27778`.
		// Least time: 219_636_000 picoseconds.
		Weight::from_parts(221_789_000, 27778)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:128)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8437 + l * (408 ±0) + t * (1046 ±0)`, estimated `15404 + l * (26788 ±0) + t * (3032 ±5)`.
		// Least time: 4_333_460_000 picoseconds.
		Weight::from_parts(4_354_001_000, 15404)
			// Standard error: 1_649_824
			.saturating_add(Weight::from_parts(64_209_440, 0).saturating_mul(t.into()))
			// Standard error: 3_307_578
			.saturating_add(Weight::from_parts(48_151_805, 0).saturating_mul(l.into()))
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
	/// Storage: `AssetsHolder::Holds` (r:58 w:58)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:128 w:128)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
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
		// Proof size in bytes: measured `8997 + l * (389 ±0) + t * (1337 ±0)`, estimated `63945 + l * (26788 ±11) + t * (3094 ±0)`.
		// Least time: 4_469_262_000 picoseconds.
		Weight::from_parts(281_185_183, 63945)
			// Standard error: 1_143_614
			.saturating_add(Weight::from_parts(199_952_015, 0).saturating_mul(t.into()))
			// Standard error: 2_304_901
			.saturating_add(Weight::from_parts(131_745_075, 0).saturating_mul(l.into()))
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:64 w:64)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 64]`.
	fn advance(p: u32, ) -> Weight {
		// Proof size in bytes: measured `4640 + p * (47 ±0)`, estimated `7985 + p * (6697 ±0)`.
		// Least time: 52_317_000 picoseconds.
		Weight::from_parts(19_128_000, 7985)
			// Standard error: 65_667
			.saturating_add(Weight::from_parts(29_642_970, 0).saturating_mul(p.into()))
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
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn agent_bond() -> Weight {
		// Proof size in bytes: measured `1002`, estimated `3804`.
		// Least time: 59_719_000 picoseconds.
		Weight::from_parts(60_520_000, 3804)
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
		// Least time: 17_295_000 picoseconds.
		Weight::from_parts(18_177_000, 1555)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Lending::Market` (r:1 w:1)
	/// Proof: `Lending::Market` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `83`, estimated `1503`.
		// Least time: 12_799_000 picoseconds.
		Weight::from_parts(13_130_000, 1503)
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
		// Least time: 50_185_000 picoseconds.
		Weight::from_parts(59_258_000, 7917)
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
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:160 w:160)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// The range of component `t` is `[1, 64]`.
	/// The range of component `l` is `[1, 32]`.
	fn queue_mark(t: u32, l: u32, ) -> Weight {
		// Proof size in bytes: measured `6274 + l * (387 ±0) + t * (674 ±0)`, estimated `15404 + l * (33485 ±0) + t * (3094 ±0)`.
		// Least time: 6_273_049_000 picoseconds.
		Weight::from_parts(4_202_768_852, 15404)
			// Standard error: 678_143
			.saturating_add(Weight::from_parts(34_324_334, 0).saturating_mul(t.into()))
			// Standard error: 1_366_766
			.saturating_add(Weight::from_parts(131_564_670, 0).saturating_mul(l.into()))
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
		// Least time: 15_393_000 picoseconds.
		Weight::from_parts(16_835_000, 5988)
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
