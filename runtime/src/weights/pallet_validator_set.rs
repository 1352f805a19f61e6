//! Weights of `pallet_validator_set`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_validator_set`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_validator_set::WeightInfo for WeightInfo<T> {
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:0)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::AddedIn` (r:0 w:1)
	/// Proof: `ValidatorSet::AddedIn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn add_validator() -> Weight {
		// Proof size in bytes: measured `6860`, estimated `10325`.
		// Least time: 29_804_000 picoseconds.
		Weight::from_parts(31_497_000, 10325)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AddedIn` (r:0 w:1)
	/// Proof: `ValidatorSet::AddedIn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn remove_validator() -> Weight {
		// Proof size in bytes: measured `3338`, estimated `4687`.
		// Least time: 14_922_000 picoseconds.
		Weight::from_parts(16_134_000, 4687)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_validator_set::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "add_validator",
				at: vec![],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::add_validator(),
			}
		},
		{
			super::Worst {
				name: "remove_validator",
				at: vec![],
				reads: 1,
				writes: 2,
				weight: WeightInfo::<T>::remove_validator(),
			}
		},
	]
}
