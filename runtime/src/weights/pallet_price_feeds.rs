//! Weights of `pallet_price_feeds`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_price_feeds`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_price_feeds::WeightInfo for WeightInfo<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::CounterForFeeds` (r:1 w:1)
	/// Proof: `PriceFeeds::CounterForFeeds` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::History` (r:1 w:1)
	/// Proof: `PriceFeeds::History` (`max_values`: None, `max_size`: Some(1587), added: 4062, mode: `MaxEncodedLen`)
	fn register_feed() -> Weight {
		// Proof size in bytes: measured `555`, estimated `5052`.
		// Least time: 31_067_000 picoseconds.
		Weight::from_parts(33_320_000, 5052)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::LastStep` (r:1 w:1)
	/// Proof: `PriceFeeds::LastStep` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	fn update_feed() -> Weight {
		// Proof size in bytes: measured `1079`, estimated `4101`.
		// Least time: 29_084_000 picoseconds.
		Weight::from_parts(30_605_000, 4101)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Rounds` (r:1 w:1)
	/// Proof: `PriceFeeds::Rounds` (`max_values`: None, `max_size`: Some(946), added: 3421, mode: `MaxEncodedLen`)
	fn set_operators() -> Weight {
		// Proof size in bytes: measured `2008`, estimated `4411`.
		// Least time: 29_113_000 picoseconds.
		Weight::from_parts(30_716_000, 4411)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Rounds` (r:1 w:1)
	/// Proof: `PriceFeeds::Rounds` (`max_values`: None, `max_size`: Some(946), added: 3421, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::History` (r:1 w:1)
	/// Proof: `PriceFeeds::History` (`max_values`: None, `max_size`: Some(1587), added: 4062, mode: `MaxEncodedLen`)
	/// The range of component `o` is `[1, 16]`.
	fn submit(o: u32, ) -> Weight {
		// Proof size in bytes: measured `2301 + o * (88 ±0)`, estimated `5052`.
		// Least time: 42_994_000 picoseconds.
		Weight::from_parts(45_365_587, 5052)
			// Standard error: 24_841
			.saturating_add(Weight::from_parts(106_762, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:16 w:16)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Rounds` (r:16 w:16)
	/// Proof: `PriceFeeds::Rounds` (`max_values`: None, `max_size`: Some(946), added: 3421, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::History` (r:16 w:16)
	/// Proof: `PriceFeeds::History` (`max_values`: None, `max_size`: Some(1587), added: 4062, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 16]`.
	fn submit_many(n: u32, ) -> Weight {
		// Proof size in bytes: measured `3448 + n * (260 ±0)`, estimated `1493 + n * (4062 ±0)`.
		// Least time: 44_305_000 picoseconds.
		Weight::from_parts(19_855_847, 1493)
			// Standard error: 178_539
			.saturating_add(Weight::from_parts(29_371_565, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4062).saturating_mul(n.into()))
	}
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::History` (r:1 w:1)
	/// Proof: `PriceFeeds::History` (`max_values`: None, `max_size`: Some(1587), added: 4062, mode: `MaxEncodedLen`)
	fn confirm_suspect() -> Weight {
		// Proof size in bytes: measured `2720`, estimated `5052`.
		// Least time: 29_634_000 picoseconds.
		Weight::from_parts(31_096_000, 5052)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Rounds` (r:0 w:1)
	/// Proof: `PriceFeeds::Rounds` (`max_values`: None, `max_size`: Some(946), added: 3421, mode: `MaxEncodedLen`)
	fn pause_feed() -> Weight {
		// Proof size in bytes: measured `1070`, estimated `4101`.
		// Least time: 22_333_000 picoseconds.
		Weight::from_parts(23_926_000, 4101)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `PriceFeeds::Feeds` (r:1 w:1)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	fn resume_feed() -> Weight {
		// Proof size in bytes: measured `1037`, estimated `4101`.
		// Least time: 20_450_000 picoseconds.
		Weight::from_parts(21_092_000, 4101)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `PriceFeeds::Unstamped` (r:1 w:1)
	/// Proof: `PriceFeeds::Unstamped` (`max_values`: Some(1), `max_size`: Some(8450), added: 8945, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::Feeds` (r:256 w:256)
	/// Proof: `PriceFeeds::Feeds` (`max_values`: None, `max_size`: Some(636), added: 3111, mode: `MaxEncodedLen`)
	/// Storage: `PriceFeeds::History` (r:256 w:256)
	/// Proof: `PriceFeeds::History` (`max_values`: None, `max_size`: Some(1587), added: 4062, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 256]`.
	fn stamp_genesis_prices(n: u32, ) -> Weight {
		// Proof size in bytes: measured `868 + n * (200 ±0)`, estimated `9935 + n * (4062 ±0)`.
		// Least time: 2_634_000 picoseconds.
		Weight::from_parts(2_995_000, 9935)
			// Standard error: 54_273
			.saturating_add(Weight::from_parts(15_901_508, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4062).saturating_mul(n.into()))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_price_feeds::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "register_feed",
				at: vec![],
				reads: 4,
				writes: 3,
				weight: WeightInfo::<T>::register_feed(),
			}
		},
		{
			super::Worst {
				name: "update_feed",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::update_feed(),
			}
		},
		{
			super::Worst {
				name: "set_operators",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::set_operators(),
			}
		},
		{
			let o: u32 = 16;
			super::Worst {
				name: "submit",
				at: vec![("o", o), ],
				reads: 4,
				writes: 3,
				weight: WeightInfo::<T>::submit(o, ),
			}
		},
		{
			let n: u32 = 16;
			super::Worst {
				name: "submit_many",
				at: vec![("n", n), ],
				reads: 1 + 3 * u64::from(n),
				writes: 0 + 3 * u64::from(n),
				weight: WeightInfo::<T>::submit_many(n, ),
			}
		},
		{
			super::Worst {
				name: "confirm_suspect",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::confirm_suspect(),
			}
		},
		{
			super::Worst {
				name: "pause_feed",
				at: vec![],
				reads: 1,
				writes: 2,
				weight: WeightInfo::<T>::pause_feed(),
			}
		},
		{
			super::Worst {
				name: "resume_feed",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::resume_feed(),
			}
		},
		{
			let n: u32 = 256;
			super::Worst {
				name: "stamp_genesis_prices",
				at: vec![("n", n), ],
				reads: 2 + 2 * u64::from(n),
				writes: 1 + 2 * u64::from(n),
				weight: WeightInfo::<T>::stamp_genesis_prices(n, ),
			}
		},
	]
}
