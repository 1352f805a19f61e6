//! Weights of `pallet_issuance`, measured by `STEPS=10 REPEAT=6 make bench`. Do not edit.
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

/// Weights of `pallet_issuance`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_issuance::WeightInfo for WeightInfo<T> {
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::CounterForCoins` (r:1 w:1)
	/// Proof: `Issuance::CounterForCoins` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn create_coin() -> Weight {
		// Proof size in bytes: measured `687`, estimated `3675`.
		// Least time: 35_012_000 picoseconds.
		Weight::from_parts(38_097_000, 3675)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	fn create_external() -> Weight {
		// Proof size in bytes: measured `354`, estimated `3675`.
		// Least time: 26_249_000 picoseconds.
		Weight::from_parts(28_792_000, 3675)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Issuance::Coins` (r:2 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:0)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:1 w:0)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:0 w:1)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn add_peg() -> Weight {
		// Proof size in bytes: measured `2467`, estimated `6136`.
		// Least time: 66_229_000 picoseconds.
		Weight::from_parts(70_605_000, 6136)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:1)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:1 w:0)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::LastStep` (r:1 w:1)
	/// Proof: `Issuance::LastStep` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn update_peg() -> Weight {
		// Proof size in bytes: measured `2029`, estimated `4101`.
		// Least time: 53_619_000 picoseconds.
		Weight::from_parts(57_295_000, 4101)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
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
	/// Storage: `Issuance::Pegs` (r:0 w:1)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn remove_peg() -> Weight {
		// Proof size in bytes: measured `1514`, estimated `6208`.
		// Least time: 143_003_000 picoseconds.
		Weight::from_parts(148_371_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(11))
	}
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
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn mint() -> Weight {
		// Proof size in bytes: measured `4525`, estimated `8817`.
		// Least time: 185_015_000 picoseconds.
		Weight::from_parts(196_753_000, 8817)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(8))
	}
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
	/// Storage: `Issuance::Rounds` (r:1 w:1)
	/// Proof: `Issuance::Rounds` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Grants` (r:1 w:0)
	/// Proof: `Credentials::Grants` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Credentials` (r:1 w:0)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Usage` (r:1 w:1)
	/// Proof: `Issuance::Usage` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn mint_in_round() -> Weight {
		// Proof size in bytes: measured `4989`, estimated `8817`.
		// Least time: 218_235_000 picoseconds.
		Weight::from_parts(228_289_000, 8817)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:0)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn redeem() -> Weight {
		// Proof size in bytes: measured `3174`, estimated `8817`.
		// Least time: 198_255_000 picoseconds.
		Weight::from_parts(207_809_000, 8817)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:0)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Usage` (r:1 w:1)
	/// Proof: `Issuance::Usage` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:2 w:2)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:2 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn redeem_held_back() -> Weight {
		// Proof size in bytes: measured `3174`, estimated `8817`.
		// Least time: 210_544_000 picoseconds.
		Weight::from_parts(219_347_000, 8817)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
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
	fn empty_account() -> Weight {
		// Proof size in bytes: measured `843`, estimated `3840`.
		// Least time: 85_267_000 picoseconds.
		Weight::from_parts(88_912_000, 3840)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::LastStep` (r:1 w:1)
	/// Proof: `Issuance::LastStep` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn set_ceiling() -> Weight {
		// Proof size in bytes: measured `591`, estimated `3698`.
		// Least time: 33_330_000 picoseconds.
		Weight::from_parts(36_234_000, 3698)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::LastStep` (r:1 w:1)
	/// Proof: `Issuance::LastStep` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn set_fuse() -> Weight {
		// Proof size in bytes: measured `509`, estimated `3563`.
		// Least time: 29_253_000 picoseconds.
		Weight::from_parts(32_248_000, 3563)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `744`, estimated `3698`.
		// Least time: 26_479_000 picoseconds.
		Weight::from_parts(28_813_000, 3698)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Rounds` (r:1 w:1)
	/// Proof: `Issuance::Rounds` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::LastRound` (r:1 w:1)
	/// Proof: `Issuance::LastRound` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn open_round() -> Weight {
		// Proof size in bytes: measured `920`, estimated `3698`.
		// Least time: 38_147_000 picoseconds.
		Weight::from_parts(41_812_000, 3698)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Rounds` (r:1 w:1)
	/// Proof: `Issuance::Rounds` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	fn close_round() -> Weight {
		// Proof size in bytes: measured `878`, estimated `3698`.
		// Least time: 30_185_000 picoseconds.
		Weight::from_parts(32_719_000, 3698)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
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
	fn collect_fees() -> Weight {
		// Proof size in bytes: measured `1514`, estimated `6208`.
		// Least time: 137_454_000 picoseconds.
		Weight::from_parts(143_183_000, 6208)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:0)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn deposit_reserve_yield() -> Weight {
		// Proof size in bytes: measured `1746`, estimated `6208`.
		// Least time: 145_166_000 picoseconds.
		Weight::from_parts(151_625_000, 6208)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:0)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:1)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::LastStep` (r:1 w:1)
	/// Proof: `Issuance::LastStep` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn set_reserve_yield() -> Weight {
		// Proof size in bytes: measured `1051`, estimated `3730`.
		// Least time: 42_103_000 picoseconds.
		Weight::from_parts(45_478_000, 3730)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Usage` (r:1 w:1)
	/// Proof: `Issuance::Usage` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Rounds` (r:1 w:0)
	/// Proof: `Issuance::Rounds` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Pegs` (r:1 w:0)
	/// Proof: `Issuance::Pegs` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	fn reap_usage() -> Weight {
		// Proof size in bytes: measured `991`, estimated `3730`.
		// Least time: 38_378_000 picoseconds.
		Weight::from_parts(41_431_000, 3730)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn facilitator_mint() -> Weight {
		// Proof size in bytes: measured `1199`, estimated `3698`.
		// Least time: 65_328_000 picoseconds.
		Weight::from_parts(69_584_000, 3698)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Issuance::Coins` (r:1 w:1)
	/// Proof: `Issuance::Coins` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Facilitators` (r:1 w:1)
	/// Proof: `Issuance::Facilitators` (`max_values`: None, `max_size`: Some(233), added: 2708, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
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
	fn facilitator_burn() -> Weight {
		// Proof size in bytes: measured `1428`, estimated `3840`.
		// Least time: 125_758_000 picoseconds.
		Weight::from_parts(130_574_000, 3840)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(9))
	}
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
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn claim_reserve_yield() -> Weight {
		// Proof size in bytes: measured `3030`, estimated `4101`.
		// Least time: 97_445_000 picoseconds.
		Weight::from_parts(102_383_000, 4101)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_issuance::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "create_coin",
				at: vec![],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::create_coin(),
			}
		},
		{
			super::Worst {
				name: "create_external",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::create_external(),
			}
		},
		{
			super::Worst {
				name: "add_peg",
				at: vec![],
				reads: 8,
				writes: 3,
				weight: WeightInfo::<T>::add_peg(),
			}
		},
		{
			super::Worst {
				name: "update_peg",
				at: vec![],
				reads: 6,
				writes: 3,
				weight: WeightInfo::<T>::update_peg(),
			}
		},
		{
			super::Worst {
				name: "remove_peg",
				at: vec![],
				reads: 10,
				writes: 11,
				weight: WeightInfo::<T>::remove_peg(),
			}
		},
		{
			super::Worst {
				name: "mint",
				at: vec![],
				reads: 14,
				writes: 8,
				weight: WeightInfo::<T>::mint(),
			}
		},
		{
			super::Worst {
				name: "mint_in_round",
				at: vec![],
				reads: 18,
				writes: 10,
				weight: WeightInfo::<T>::mint_in_round(),
			}
		},
		{
			super::Worst {
				name: "redeem",
				at: vec![],
				reads: 13,
				writes: 7,
				weight: WeightInfo::<T>::redeem(),
			}
		},
		{
			super::Worst {
				name: "redeem_held_back",
				at: vec![],
				reads: 14,
				writes: 8,
				weight: WeightInfo::<T>::redeem_held_back(),
			}
		},
		{
			super::Worst {
				name: "empty_account",
				at: vec![],
				reads: 7,
				writes: 7,
				weight: WeightInfo::<T>::empty_account(),
			}
		},
		{
			super::Worst {
				name: "set_ceiling",
				at: vec![],
				reads: 4,
				writes: 3,
				weight: WeightInfo::<T>::set_ceiling(),
			}
		},
		{
			super::Worst {
				name: "set_fuse",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::set_fuse(),
			}
		},
		{
			super::Worst {
				name: "set_status",
				at: vec![],
				reads: 3,
				writes: 1,
				weight: WeightInfo::<T>::set_status(),
			}
		},
		{
			super::Worst {
				name: "open_round",
				at: vec![],
				reads: 5,
				writes: 3,
				weight: WeightInfo::<T>::open_round(),
			}
		},
		{
			super::Worst {
				name: "close_round",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::close_round(),
			}
		},
		{
			super::Worst {
				name: "collect_fees",
				at: vec![],
				reads: 10,
				writes: 9,
				weight: WeightInfo::<T>::collect_fees(),
			}
		},
		{
			super::Worst {
				name: "deposit_reserve_yield",
				at: vec![],
				reads: 12,
				writes: 9,
				weight: WeightInfo::<T>::deposit_reserve_yield(),
			}
		},
		{
			super::Worst {
				name: "set_reserve_yield",
				at: vec![],
				reads: 5,
				writes: 3,
				weight: WeightInfo::<T>::set_reserve_yield(),
			}
		},
		{
			super::Worst {
				name: "reap_usage",
				at: vec![],
				reads: 4,
				writes: 1,
				weight: WeightInfo::<T>::reap_usage(),
			}
		},
		{
			super::Worst {
				name: "facilitator_mint",
				at: vec![],
				reads: 6,
				writes: 5,
				weight: WeightInfo::<T>::facilitator_mint(),
			}
		},
		{
			super::Worst {
				name: "facilitator_burn",
				at: vec![],
				reads: 9,
				writes: 9,
				weight: WeightInfo::<T>::facilitator_burn(),
			}
		},
		{
			super::Worst {
				name: "claim_reserve_yield",
				at: vec![],
				reads: 9,
				writes: 5,
				weight: WeightInfo::<T>::claim_reserve_yield(),
			}
		},
	]
}
