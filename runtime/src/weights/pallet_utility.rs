//! Weights of `pallet_utility`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 1000]`.
	fn batch(c: u32, ) -> Weight {
		// Proof size in bytes: measured `46`, estimated `3997`.
		// Least time: 6_089_000 picoseconds.
		Weight::from_parts(15_092_079, 3997)
			// Standard error: 27_521
			.saturating_add(Weight::from_parts(5_646_477, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	fn as_derivative() -> Weight {
		// Proof size in bytes: measured `46`, estimated `3997`.
		// Least time: 11_668_000 picoseconds.
		Weight::from_parts(12_349_000, 3997)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 1000]`.
	fn batch_all(c: u32, ) -> Weight {
		// Proof size in bytes: measured `46`, estimated `3997`.
		// Least time: 5_969_000 picoseconds.
		Weight::from_parts(68_239_426, 3997)
			// Standard error: 33_745
			.saturating_add(Weight::from_parts(5_945_821, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	fn dispatch_as() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 8_122_000 picoseconds.
		Weight::from_parts(8_603_000, 0)
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 1000]`.
	fn force_batch(c: u32, ) -> Weight {
		// Proof size in bytes: measured `46`, estimated `3997`.
		// Least time: 5_818_000 picoseconds.
		Weight::from_parts(14_162_126, 3997)
			// Standard error: 7_083
			.saturating_add(Weight::from_parts(5_560_339, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 8_322_000 picoseconds.
		Weight::from_parts(8_873_000, 0)
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:2 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	fn if_else() -> Weight {
		// Proof size in bytes: measured `46`, estimated `7004`.
		// Least time: 18_688_000 picoseconds.
		Weight::from_parts(19_619_000, 7004)
			.saturating_add(T::DbWeight::get().reads(3))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_utility::WeightInfo as _;
	vec![
		{
			let c: u32 = 1000;
			super::Worst {
				name: "batch",
				at: vec![("c", c), ],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::batch(c, ),
			}
		},
		{
			super::Worst {
				name: "as_derivative",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::as_derivative(),
			}
		},
		{
			let c: u32 = 1000;
			super::Worst {
				name: "batch_all",
				at: vec![("c", c), ],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::batch_all(c, ),
			}
		},
		{
			super::Worst {
				name: "dispatch_as",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::dispatch_as(),
			}
		},
		{
			let c: u32 = 1000;
			super::Worst {
				name: "force_batch",
				at: vec![("c", c), ],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::force_batch(c, ),
			}
		},
		{
			super::Worst {
				name: "dispatch_as_fallible",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::dispatch_as_fallible(),
			}
		},
		{
			super::Worst {
				name: "if_else",
				at: vec![],
				reads: 3,
				writes: 0,
				weight: WeightInfo::<T>::if_else(),
			}
		},
	]
}
