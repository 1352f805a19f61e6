//! Weights of `pallet_multisig`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_multisig`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `z` is `[0, 10000]`.
	fn as_multi_threshold_1(z: u32, ) -> Weight {
		// Proof size in bytes: measured `46`, estimated `3997`.
		// Least time: 47_971_000 picoseconds.
		Weight::from_parts(51_098_611, 3997)
			// Standard error: 78
			.saturating_add(Weight::from_parts(6_880, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[2, 100]`.
	/// The range of component `z` is `[0, 10000]`.
	fn as_multi_create(s: u32, z: u32, ) -> Weight {
		// Proof size in bytes: measured `42`, estimated `6811`.
		// Least time: 63_634_000 picoseconds.
		Weight::from_parts(37_516_144, 6811)
			// Standard error: 10_534
			.saturating_add(Weight::from_parts(291_372, 0).saturating_mul(s.into()))
			// Standard error: 103
			.saturating_add(Weight::from_parts(7_068, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[3, 100]`.
	/// The range of component `z` is `[0, 10000]`.
	fn as_multi_approve(s: u32, z: u32, ) -> Weight {
		// Proof size in bytes: measured `248`, estimated `6811`.
		// Least time: 47_511_000 picoseconds.
		Weight::from_parts(38_201_053, 6811)
			// Standard error: 13_945
			.saturating_add(Weight::from_parts(128_016, 0).saturating_mul(s.into()))
			// Standard error: 135
			.saturating_add(Weight::from_parts(6_778, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[2, 100]`.
	/// The range of component `z` is `[0, 10000]`.
	fn as_multi_complete(s: u32, z: u32, ) -> Weight {
		// Proof size in bytes: measured `399 + s * (33 ±0)`, estimated `6811`.
		// Least time: 81_541_000 picoseconds.
		Weight::from_parts(48_090_104, 6811)
			// Standard error: 15_342
			.saturating_add(Weight::from_parts(420_530, 0).saturating_mul(s.into()))
			// Standard error: 151
			.saturating_add(Weight::from_parts(7_211, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[2, 100]`.
	fn approve_as_multi_create(s: u32, ) -> Weight {
		// Proof size in bytes: measured `42`, estimated `6811`.
		// Least time: 34_421_000 picoseconds.
		Weight::from_parts(35_929_054, 6811)
			// Standard error: 10_437
			.saturating_add(Weight::from_parts(281_872, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[2, 100]`.
	fn approve_as_multi_approve(s: u32, ) -> Weight {
		// Proof size in bytes: measured `248`, estimated `6811`.
		// Least time: 20_741_000 picoseconds.
		Weight::from_parts(21_012_582, 6811)
			// Standard error: 8_554
			.saturating_add(Weight::from_parts(291_827, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[2, 100]`.
	fn cancel_as_multi(s: u32, ) -> Weight {
		// Proof size in bytes: measured `248`, estimated `6811`.
		// Least time: 35_392_000 picoseconds.
		Weight::from_parts(37_206_043, 6811)
			// Standard error: 6_667
			.saturating_add(Weight::from_parts(253_813, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[2, 100]`.
	fn poke_deposit(s: u32, ) -> Weight {
		// Proof size in bytes: measured `248`, estimated `6811`.
		// Least time: 32_308_000 picoseconds.
		Weight::from_parts(33_846_397, 6811)
			// Standard error: 3_607
			.saturating_add(Weight::from_parts(257_105, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_multisig::WeightInfo as _;
	vec![
		{
			let z: u32 = 10000;
			super::Worst {
				name: "as_multi_threshold_1",
				at: vec![("z", z), ],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::as_multi_threshold_1(z, ),
			}
		},
		{
			let s: u32 = 100;
			let z: u32 = 10000;
			super::Worst {
				name: "as_multi_create",
				at: vec![("s", s), ("z", z), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::as_multi_create(s, z, ),
			}
		},
		{
			let s: u32 = 100;
			let z: u32 = 10000;
			super::Worst {
				name: "as_multi_approve",
				at: vec![("s", s), ("z", z), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::as_multi_approve(s, z, ),
			}
		},
		{
			let s: u32 = 100;
			let z: u32 = 10000;
			super::Worst {
				name: "as_multi_complete",
				at: vec![("s", s), ("z", z), ],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::as_multi_complete(s, z, ),
			}
		},
		{
			let s: u32 = 100;
			super::Worst {
				name: "approve_as_multi_create",
				at: vec![("s", s), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::approve_as_multi_create(s, ),
			}
		},
		{
			let s: u32 = 100;
			super::Worst {
				name: "approve_as_multi_approve",
				at: vec![("s", s), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::approve_as_multi_approve(s, ),
			}
		},
		{
			let s: u32 = 100;
			super::Worst {
				name: "cancel_as_multi",
				at: vec![("s", s), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::cancel_as_multi(s, ),
			}
		},
		{
			let s: u32 = 100;
			super::Worst {
				name: "poke_deposit",
				at: vec![("s", s), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::poke_deposit(s, ),
			}
		},
	]
}
