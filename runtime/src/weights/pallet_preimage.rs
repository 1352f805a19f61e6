//! Weights of `pallet_preimage`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_preimage`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_preimage::WeightInfo for WeightInfo<T> {
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 4194304]`.
	fn note_preimage(s: u32, ) -> Weight {
		// Proof size in bytes: measured `4`, estimated `3622`.
		// Least time: 60_930_000 picoseconds.
		Weight::from_parts(37_210_590, 3622)
			// Standard error: 4
			.saturating_add(Weight::from_parts(1_563, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 4194304]`.
	fn note_requested_preimage(s: u32, ) -> Weight {
		// Proof size in bytes: measured `68`, estimated `3556`.
		// Least time: 17_306_000 picoseconds.
		Weight::from_parts(17_857_000, 3556)
			// Standard error: 2
			.saturating_add(Weight::from_parts(1_549, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 4194304]`.
	fn note_no_deposit_preimage(s: u32, ) -> Weight {
		// Proof size in bytes: measured `68`, estimated `3556`.
		// Least time: 16_965_000 picoseconds.
		Weight::from_parts(39_210_071, 3556)
			// Standard error: 7
			.saturating_add(Weight::from_parts(1_536, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn unnote_preimage() -> Weight {
		// Proof size in bytes: measured `205`, estimated `3622`.
		// Least time: 78_156_000 picoseconds.
		Weight::from_parts(97_304_000, 3622)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn unnote_no_deposit_preimage() -> Weight {
		// Proof size in bytes: measured `106`, estimated `3556`.
		// Least time: 36_344_000 picoseconds.
		Weight::from_parts(39_919_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn request_preimage() -> Weight {
		// Proof size in bytes: measured `150`, estimated `3556`.
		// Least time: 36_003_000 picoseconds.
		Weight::from_parts(39_298_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn request_no_deposit_preimage() -> Weight {
		// Proof size in bytes: measured `106`, estimated `3556`.
		// Least time: 23_625_000 picoseconds.
		Weight::from_parts(26_760_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn request_unnoted_preimage() -> Weight {
		// Proof size in bytes: measured `4`, estimated `3556`.
		// Least time: 16_535_000 picoseconds.
		Weight::from_parts(17_897_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn request_requested_preimage() -> Weight {
		// Proof size in bytes: measured `68`, estimated `3556`.
		// Least time: 11_528_000 picoseconds.
		Weight::from_parts(13_370_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn unrequest_preimage() -> Weight {
		// Proof size in bytes: measured `106`, estimated `3556`.
		// Least time: 33_089_000 picoseconds.
		Weight::from_parts(37_876_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn unrequest_unnoted_preimage() -> Weight {
		// Proof size in bytes: measured `68`, estimated `3556`.
		// Least time: 11_838_000 picoseconds.
		Weight::from_parts(12_568_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn unrequest_multi_referenced_preimage() -> Weight {
		// Proof size in bytes: measured `68`, estimated `3556`.
		// Least time: 11_948_000 picoseconds.
		Weight::from_parts(12_939_000, 3556)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Preimage::StatusFor` (r:1024 w:1024)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1024 w:1024)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1024 w:1024)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:0 w:1024)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 1024]`.
	fn ensure_updated(n: u32, ) -> Weight {
		// Proof size in bytes: measured `0 + n * (176 ±0)`, estimated `990 + n * (2632 ±0)`.
		// Least time: 70_224_000 picoseconds.
		Weight::from_parts(70_725_000, 990)
			// Standard error: 130_143
			.saturating_add(Weight::from_parts(70_558_831, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2632).saturating_mul(n.into()))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_preimage::WeightInfo as _;
	vec![
		{
			let s: u32 = 4194304;
			super::Worst {
				name: "note_preimage",
				at: vec![("s", s), ],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::note_preimage(s, ),
			}
		},
		{
			let s: u32 = 4194304;
			super::Worst {
				name: "note_requested_preimage",
				at: vec![("s", s), ],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::note_requested_preimage(s, ),
			}
		},
		{
			let s: u32 = 4194304;
			super::Worst {
				name: "note_no_deposit_preimage",
				at: vec![("s", s), ],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::note_no_deposit_preimage(s, ),
			}
		},
		{
			super::Worst {
				name: "unnote_preimage",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::unnote_preimage(),
			}
		},
		{
			super::Worst {
				name: "unnote_no_deposit_preimage",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::unnote_no_deposit_preimage(),
			}
		},
		{
			super::Worst {
				name: "request_preimage",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::request_preimage(),
			}
		},
		{
			super::Worst {
				name: "request_no_deposit_preimage",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::request_no_deposit_preimage(),
			}
		},
		{
			super::Worst {
				name: "request_unnoted_preimage",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::request_unnoted_preimage(),
			}
		},
		{
			super::Worst {
				name: "request_requested_preimage",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::request_requested_preimage(),
			}
		},
		{
			super::Worst {
				name: "unrequest_preimage",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::unrequest_preimage(),
			}
		},
		{
			super::Worst {
				name: "unrequest_unnoted_preimage",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::unrequest_unnoted_preimage(),
			}
		},
		{
			super::Worst {
				name: "unrequest_multi_referenced_preimage",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::unrequest_multi_referenced_preimage(),
			}
		},
		{
			let n: u32 = 1024;
			super::Worst {
				name: "ensure_updated",
				at: vec![("n", n), ],
				reads: 0 + 3 * u64::from(n),
				writes: 0 + 4 * u64::from(n),
				weight: WeightInfo::<T>::ensure_updated(n, ),
			}
		},
	]
}
