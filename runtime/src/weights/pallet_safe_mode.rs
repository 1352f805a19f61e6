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
		// Least time: 2_704_000 picoseconds.
		Weight::from_parts(2_864_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0xf35b44951b86069d9273a961f1e3fbeb03e723dbc34ca29fe0b6c24a61703682` (r:0 w:1)
	/// Proof: UNKNOWN KEY `0xf35b44951b86069d9273a961f1e3fbeb03e723dbc34ca29fe0b6c24a61703682` (r:0 w:1)
	fn on_initialize_exit() -> Weight {
		// Proof size in bytes: measured `69`, estimated `1489`.
		// Least time: 8_913_000 picoseconds.
		Weight::from_parts(9_534_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	fn enter() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 0_000 picoseconds.
		Weight::from_parts(0, 0)
	}
	/// Storage: UNKNOWN KEY `0xf35b44951b86069d9273a961f1e3fbeb03e723dbc34ca29fe0b6c24a61703682` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0xf35b44951b86069d9273a961f1e3fbeb03e723dbc34ca29fe0b6c24a61703682` (r:1 w:0)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn force_enter() -> Weight {
		// Proof size in bytes: measured `42`, estimated `3507`.
		// Least time: 10_596_000 picoseconds.
		Weight::from_parts(11_076_000, 3507)
			.saturating_add(T::DbWeight::get().reads(2))
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
		// Least time: 10_095_000 picoseconds.
		Weight::from_parts(10_586_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0xf35b44951b86069d9273a961f1e3fbeb03e723dbc34ca29fe0b6c24a61703682` (r:0 w:1)
	/// Proof: UNKNOWN KEY `0xf35b44951b86069d9273a961f1e3fbeb03e723dbc34ca29fe0b6c24a61703682` (r:0 w:1)
	fn force_exit() -> Weight {
		// Proof size in bytes: measured `69`, estimated `1489`.
		// Least time: 11_657_000 picoseconds.
		Weight::from_parts(16_284_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
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
		// Proof size in bytes: measured `214`, estimated `3622`.
		// Least time: 53_179_000 picoseconds.
		Weight::from_parts(54_651_000, 3622)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `SafeMode::Deposits` (r:1 w:1)
	/// Proof: `SafeMode::Deposits` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn force_slash_deposit() -> Weight {
		// Proof size in bytes: measured `214`, estimated `3622`.
		// Least time: 41_111_000 picoseconds.
		Weight::from_parts(42_473_000, 3622)
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
				writes: 2,
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
				reads: 2,
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
				writes: 2,
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
