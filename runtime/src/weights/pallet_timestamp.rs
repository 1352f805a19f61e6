//! Weights of `pallet_timestamp`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_timestamp`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_timestamp::WeightInfo for WeightInfo<T> {
	/// Storage: `Timestamp::Now` (r:1 w:1)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Babe::CurrentSlot` (r:1 w:0)
	/// Proof: `Babe::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set() -> Weight {
		// Proof size in bytes: measured `169`, estimated `1493`.
		// Least time: 8_292_000 picoseconds.
		Weight::from_parts(9_234_000, 1493)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn on_finalize() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 1_582_000 picoseconds.
		Weight::from_parts(1_762_000, 0)
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_timestamp::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "set",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::set(),
			}
		},
		{
			super::Worst {
				name: "on_finalize",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::on_finalize(),
			}
		},
	]
}
