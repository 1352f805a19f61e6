//! Weights of `frame_system_extensions`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `frame_system_extensions`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 2_233_000 picoseconds.
		Weight::from_parts(2_354_000, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 4_497_000 picoseconds.
		Weight::from_parts(4_597_000, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 4_417_000 picoseconds.
		Weight::from_parts(4_547_000, 0)
	}
	fn check_non_zero_sender() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 651_000 picoseconds.
		Weight::from_parts(731_000, 0)
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		// Proof size in bytes: measured `101`, estimated `3593`.
		// Least time: 9_364_000 picoseconds.
		Weight::from_parts(9_604_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn check_spec_version() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 491_000 picoseconds.
		Weight::from_parts(551_000, 0)
	}
	fn check_tx_version() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 521_000 picoseconds.
		Weight::from_parts(571_000, 0)
	}
	fn check_weight() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 5_107_000 picoseconds.
		Weight::from_parts(5_258_000, 0)
	}
	fn weight_reclaim() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 2_984_000 picoseconds.
		Weight::from_parts(3_125_000, 0)
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use frame_system::ExtensionsWeightInfo as _;
	vec![
		{
			super::Worst {
				name: "check_genesis",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_genesis(),
			}
		},
		{
			super::Worst {
				name: "check_mortality_mortal_transaction",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_mortality_mortal_transaction(),
			}
		},
		{
			super::Worst {
				name: "check_mortality_immortal_transaction",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_mortality_immortal_transaction(),
			}
		},
		{
			super::Worst {
				name: "check_non_zero_sender",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_non_zero_sender(),
			}
		},
		{
			super::Worst {
				name: "check_nonce",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::check_nonce(),
			}
		},
		{
			super::Worst {
				name: "check_spec_version",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_spec_version(),
			}
		},
		{
			super::Worst {
				name: "check_tx_version",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_tx_version(),
			}
		},
		{
			super::Worst {
				name: "check_weight",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::check_weight(),
			}
		},
		{
			super::Worst {
				name: "weight_reclaim",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::weight_reclaim(),
			}
		},
	]
}
