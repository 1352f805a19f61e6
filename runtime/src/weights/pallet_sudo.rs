//! Weights of `pallet_sudo`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_sudo`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_sudo::WeightInfo for WeightInfo<T> {
	/// Storage: `Sudo::Key` (r:1 w:1)
	/// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn set_key() -> Weight {
		// Proof size in bytes: measured `98`, estimated `1517`.
		// Least time: 11_207_000 picoseconds.
		Weight::from_parts(11_537_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Sudo::Key` (r:1 w:0)
	/// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo() -> Weight {
		// Proof size in bytes: measured `98`, estimated `1517`.
		// Least time: 12_338_000 picoseconds.
		Weight::from_parts(12_688_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Sudo::Key` (r:1 w:0)
	/// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn sudo_as() -> Weight {
		// Proof size in bytes: measured `98`, estimated `1517`.
		// Least time: 12_088_000 picoseconds.
		Weight::from_parts(12_508_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Sudo::Key` (r:1 w:1)
	/// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn remove_key() -> Weight {
		// Proof size in bytes: measured `98`, estimated `1517`.
		// Least time: 10_325_000 picoseconds.
		Weight::from_parts(10_766_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Sudo::Key` (r:1 w:0)
	/// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	fn check_only_sudo_account() -> Weight {
		// Proof size in bytes: measured `98`, estimated `1517`.
		// Least time: 5_438_000 picoseconds.
		Weight::from_parts(5_718_000, 1517)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_sudo::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "set_key",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_key(),
			}
		},
		{
			super::Worst {
				name: "sudo",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::sudo(),
			}
		},
		{
			super::Worst {
				name: "sudo_as",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::sudo_as(),
			}
		},
		{
			super::Worst {
				name: "remove_key",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::remove_key(),
			}
		},
		{
			super::Worst {
				name: "check_only_sudo_account",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::check_only_sudo_account(),
			}
		},
	]
}
