//! Weights of `pallet_auctions`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_auctions`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_auctions::WeightInfo for WeightInfo<T> {
	/// Storage: `Auctions::Lots` (r:1 w:1)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Market` (r:1 w:0)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `AssetsFreezer::FrozenBalances` (r:1 w:0)
	/// Proof: `AssetsFreezer::FrozenBalances` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
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
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::LotOf` (r:0 w:1)
	/// Proof: `Auctions::LotOf` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:2)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:1)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	fn bid() -> Weight {
		// Proof size in bytes: measured `41816`, estimated `1072510`.
		// Least time: 5_871_262_000 picoseconds.
		Weight::from_parts(5_968_126_000, 1072510)
			.saturating_add(T::DbWeight::get().reads(230))
			.saturating_add(T::DbWeight::get().writes(225))
	}
	/// Storage: `Auctions::Lots` (r:1 w:1)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Market` (r:1 w:0)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:0)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:1 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:1 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:2 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::CurrentParams` (r:1 w:0)
	/// Proof: `Auctions::CurrentParams` (`max_values`: Some(1), `max_size`: Some(45), added: 540, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	fn restart() -> Weight {
		// Proof size in bytes: measured `17444`, estimated `15404`.
		// Least time: 253_917_000 picoseconds.
		Weight::from_parts(287_737_000, 15404)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Auctions::Lots` (r:1 w:1)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Market` (r:1 w:0)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:1)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:2 w:2)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:2 w:2)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:1 w:1)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:1 w:1)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:2 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Bonds` (r:1 w:1)
	/// Proof: `Registry::Bonds` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Encumbered` (r:1 w:1)
	/// Proof: `Registry::Encumbered` (`max_values`: None, `max_size`: Some(26), added: 2501, mode: `MaxEncodedLen`)
	/// Storage: `Registry::EncumberedBy` (r:1 w:1)
	/// Proof: `Registry::EncumberedBy` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Liens` (r:1 w:1)
	/// Proof: `Registry::Liens` (`max_values`: None, `max_size`: Some(2098), added: 4573, mode: `MaxEncodedLen`)
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
	/// Storage: `Lending::Books` (r:1 w:1)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:4 w:4)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::LotOf` (r:0 w:1)
	/// Proof: `Auctions::LotOf` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Lending::MarkQueue` (r:0 w:1)
	/// Proof: `Lending::MarkQueue` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::Account` (r:0 w:2)
	/// Proof: `Nfts::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:1)
	/// Proof: `Nfts::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	/// Proof: `Nfts::PendingSwapOf` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	fn settle_taken() -> Weight {
		// Proof size in bytes: measured `26967`, estimated `27778`.
		// Least time: 914_227_000 picoseconds.
		Weight::from_parts(927_536_000, 27778)
			.saturating_add(T::DbWeight::get().reads(36))
			.saturating_add(T::DbWeight::get().writes(32))
	}
	/// Storage: `Auctions::Lots` (r:1 w:1)
	/// Proof: `Auctions::Lots` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::Market` (r:1 w:0)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Loans` (r:1 w:1)
	/// Proof: `Lending::Loans` (`max_values`: None, `max_size`: Some(644), added: 3119, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Deals` (r:1 w:0)
	/// Proof: `Lending::Deals` (`max_values`: None, `max_size`: Some(4452), added: 6927, mode: `MaxEncodedLen`)
	/// Storage: `Lending::CurrentParams` (r:1 w:0)
	/// Proof: `Lending::CurrentParams` (`max_values`: Some(1), `max_size`: Some(70), added: 565, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Cases` (r:1 w:1)
	/// Proof: `Lending::Cases` (`max_values`: None, `max_size`: Some(11939), added: 14414, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Titles` (r:1 w:0)
	/// Proof: `Registry::Titles` (`max_values`: None, `max_size`: Some(371), added: 2846, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Classes` (r:1 w:0)
	/// Proof: `Registry::Classes` (`max_values`: None, `max_size`: Some(585), added: 3060, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestations` (r:1 w:0)
	/// Proof: `Registry::Attestations` (`max_values`: None, `max_size`: Some(619), added: 3094, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Attestors` (r:2 w:0)
	/// Proof: `Registry::Attestors` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Books` (r:2 w:2)
	/// Proof: `Lending::Books` (`max_values`: None, `max_size`: Some(4520), added: 6995, mode: `MaxEncodedLen`)
	/// Storage: `Lending::Pages` (r:8 w:8)
	/// Proof: `Lending::Pages` (`max_values`: None, `max_size`: Some(4222), added: 6697, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::CurrentParams` (r:1 w:0)
	/// Proof: `Auctions::CurrentParams` (`max_values`: Some(1), `max_size`: Some(45), added: 540, mode: `MaxEncodedLen`)
	fn settle_clear() -> Weight {
		// Proof size in bytes: measured `23997`, estimated `54566`.
		// Least time: 590_326_000 picoseconds.
		Weight::from_parts(623_345_000, 54566)
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// Storage: `Auctions::CurrentParams` (r:1 w:1)
	/// Proof: `Auctions::CurrentParams` (`max_values`: Some(1), `max_size`: Some(45), added: 540, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Auctions::LastStep` (r:1 w:1)
	/// Proof: `Auctions::LastStep` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_params() -> Weight {
		// Proof size in bytes: measured `117`, estimated `1530`.
		// Least time: 682_863_000 picoseconds.
		Weight::from_parts(693_600_000, 1530)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Auctions::Market` (r:1 w:1)
	/// Proof: `Auctions::Market` (`max_values`: Some(1), `max_size`: Some(34), added: 529, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_status() -> Weight {
		// Proof size in bytes: measured `84`, estimated `1519`.
		// Least time: 11_788_000 picoseconds.
		Weight::from_parts(12_429_000, 1519)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Counted and not measured yet.
	// Market and time: 2 reads. The commitment: 1 and 1 write. The hold: 5 and 4. The queue: 8.
	fn commit_bid() -> Weight {
		Weight::from_parts(150_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Counted and not measured yet.
	// The commitment: 1 read and 1 write. Time and genesis: 2. The books: 3 and 3. The release: 4 and 4. The
	// queue: 9 and 6, an earlier bid that it takes out of the books included.
	fn reveal_bid() -> Weight {
		Weight::from_parts(150_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(14))
	}
	// Counted and not measured yet.
	// The commitment: 1 read and 1 write. Time: 1. The release: 4 and 4. The queue: 1.
	fn withdraw_bond_back() -> Weight {
		Weight::from_parts(150_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Counted and not measured yet.
	// The commitment: 1 read and 1 write. Market and time: 2. The transfer: 6 and 6. The queue: 2 and 1.
	fn withdraw_bond_lost() -> Weight {
		Weight::from_parts(150_000_000, 25000)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(8))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_auctions::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "bid",
				at: vec![],
				reads: 230,
				writes: 225,
				weight: WeightInfo::<T>::bid(),
			}
		},
		{
			super::Worst {
				name: "restart",
				at: vec![],
				reads: 17,
				writes: 6,
				weight: WeightInfo::<T>::restart(),
			}
		},
		{
			super::Worst {
				name: "settle_taken",
				at: vec![],
				reads: 36,
				writes: 32,
				weight: WeightInfo::<T>::settle_taken(),
			}
		},
		{
			super::Worst {
				name: "settle_clear",
				at: vec![],
				reads: 27,
				writes: 17,
				weight: WeightInfo::<T>::settle_clear(),
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
				name: "commit_bid",
				at: vec![],
				reads: 16,
				writes: 5,
				weight: WeightInfo::<T>::commit_bid(),
			}
		},
		{
			super::Worst {
				name: "reveal_bid",
				at: vec![],
				reads: 19,
				writes: 14,
				weight: WeightInfo::<T>::reveal_bid(),
			}
		},
		{
			super::Worst {
				name: "withdraw_bond_back",
				at: vec![],
				reads: 7,
				writes: 5,
				weight: WeightInfo::<T>::withdraw_bond_back(),
			}
		},
		{
			super::Worst {
				name: "withdraw_bond_lost",
				at: vec![],
				reads: 11,
				writes: 8,
				weight: WeightInfo::<T>::withdraw_bond_lost(),
			}
		},
	]
}
