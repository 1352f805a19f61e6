//! Weights of `pallet_transaction_payment`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_transaction_payment`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_transaction_payment::WeightInfo for WeightInfo<T> {
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn charge_transaction_payment() -> Weight {
		// Proof size in bytes: measured `141`, estimated `1626`.
		// Least time: 90_775_000 picoseconds.
		Weight::from_parts(92_998_000, 1626)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_transaction_payment::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "charge_transaction_payment",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::charge_transaction_payment(),
			}
		},
	]
}
