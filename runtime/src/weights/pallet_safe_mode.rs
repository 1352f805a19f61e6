//! Weights of `pallet_safe_mode`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_safe_mode`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_safe_mode::WeightInfo for WeightInfo<T> {
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn on_initialize_noop() -> Weight {
		// Proof size in bytes: measured `42`, estimated `1489`.
		// Least time: 2_594_000 picoseconds.
		Weight::from_parts(2_744_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn on_initialize_exit() -> Weight {
		// Proof size in bytes: measured `69`, estimated `1489`.
		// Least time: 7_481_000 picoseconds.
		Weight::from_parts(8_142_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn enter() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 0_000 picoseconds.
		Weight::from_parts(0, 0)
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_enter() -> Weight {
		// Proof size in bytes: measured `42`, estimated `1489`.
		// Least time: 8_612_000 picoseconds.
		Weight::from_parts(9_033_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn extend() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 0_000 picoseconds.
		Weight::from_parts(0, 0)
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_extend() -> Weight {
		// Proof size in bytes: measured `69`, estimated `1489`.
		// Least time: 9_945_000 picoseconds.
		Weight::from_parts(10_486_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_exit() -> Weight {
		// Proof size in bytes: measured `69`, estimated `1489`.
		// Least time: 9_934_000 picoseconds.
		Weight::from_parts(10_666_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn release_deposit() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 0_000 picoseconds.
		Weight::from_parts(0, 0)
	}
	/// Storage: `SafeMode::Deposits` (r:1 w:1)
	/// Proof: `SafeMode::Deposits` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn force_release_deposit() -> Weight {
		// Proof size in bytes: measured `191`, estimated `3622`.
		// Least time: 51_927_000 picoseconds.
		Weight::from_parts(53_729_000, 3622)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `SafeMode::Deposits` (r:1 w:1)
	/// Proof: `SafeMode::Deposits` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn force_slash_deposit() -> Weight {
		// Proof size in bytes: measured `191`, estimated `3622`.
		// Least time: 40_059_000 picoseconds.
		Weight::from_parts(40_900_000, 3622)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_safe_mode::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "on_initialize_noop",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::on_initialize_noop(),
			}
		},
		{
			super::Worst {
				name: "on_initialize_exit",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::on_initialize_exit(),
			}
		},
		{
			super::Worst {
				name: "enter",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::enter(),
			}
		},
		{
			super::Worst {
				name: "force_enter",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_enter(),
			}
		},
		{
			super::Worst {
				name: "extend",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::extend(),
			}
		},
		{
			super::Worst {
				name: "force_extend",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_extend(),
			}
		},
		{
			super::Worst {
				name: "force_exit",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_exit(),
			}
		},
		{
			super::Worst {
				name: "release_deposit",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::release_deposit(),
			}
		},
		{
			super::Worst {
				name: "force_release_deposit",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::force_release_deposit(),
			}
		},
		{
			super::Worst {
				name: "force_slash_deposit",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::force_slash_deposit(),
			}
		},
	]
}
