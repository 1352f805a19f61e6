//! Weights of `frame_system`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `frame_system`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	/// The range of component `b` is `[0, 2359296]`.
	fn remark(b: u32, ) -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 2_864_000 picoseconds.
		Weight::from_parts(2_894_000, 0)
			// Standard error: 4
			.saturating_add(Weight::from_parts(426, 0).saturating_mul(b.into()))
	}
	/// The range of component `b` is `[0, 2359296]`.
	fn remark_with_event(b: u32, ) -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 6_911_000 picoseconds.
		Weight::from_parts(7_051_000, 0)
			// Standard error: 5
			.saturating_add(Weight::from_parts(1_349, 0).saturating_mul(b.into()))
	}
	/// Storage: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
	/// Proof: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
	fn set_heap_pages() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 5_398_000 picoseconds.
		Weight::from_parts(5_828_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
	/// Proof: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
	fn set_code() -> Weight {
		// Proof size in bytes: measured `175`, estimated `67035`.
		// Least time: 116_982_432_000 picoseconds.
		Weight::from_parts(117_637_434_000, 67035)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Skipped::Metadata` (r:0 w:0)
	/// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `i` is `[0, 1000]`.
	fn set_storage(i: u32, ) -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_065_000 picoseconds.
		Weight::from_parts(3_125_000, 0)
			// Standard error: 3_601
			.saturating_add(Weight::from_parts(948_704, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
	}
	/// Storage: `Skipped::Metadata` (r:0 w:0)
	/// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `i` is `[0, 1000]`.
	fn kill_storage(i: u32, ) -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_064_000 picoseconds.
		Weight::from_parts(3_165_000, 0)
			// Standard error: 4_720
			.saturating_add(Weight::from_parts(707_827, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
	}
	/// Storage: `Skipped::Metadata` (r:0 w:0)
	/// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `p` is `[0, 1000]`.
	fn kill_prefix(p: u32, ) -> Weight {
		// Proof size in bytes: measured `39 + p * (69 ±0)`, estimated `75 + p * (70 ±0)`.
		// Least time: 5_347_000 picoseconds.
		Weight::from_parts(5_598_000, 75)
			// Standard error: 5_396
			.saturating_add(Weight::from_parts(1_423_748, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
	}
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn authorize_upgrade() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 14_913_000 picoseconds.
		Weight::from_parts(20_941_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
	/// Proof: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
	fn apply_authorized_upgrade() -> Weight {
		// Proof size in bytes: measured `197`, estimated `67035`.
		// Least time: 118_691_819_000 picoseconds.
		Weight::from_parts(120_345_954_000, 67035)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use frame_system::WeightInfo as _;
	vec![
		{
			let b: u32 = 2359296;
			super::Worst {
				name: "remark",
				at: vec![("b", b), ],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::remark(b, ),
			}
		},
		{
			let b: u32 = 2359296;
			super::Worst {
				name: "remark_with_event",
				at: vec![("b", b), ],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::remark_with_event(b, ),
			}
		},
		{
			super::Worst {
				name: "set_heap_pages",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::set_heap_pages(),
			}
		},
		{
			super::Worst {
				name: "set_code",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_code(),
			}
		},
		{
			let i: u32 = 1000;
			super::Worst {
				name: "set_storage",
				at: vec![("i", i), ],
				reads: 0,
				writes: 0 + 1 * u64::from(i),
				weight: WeightInfo::<T>::set_storage(i, ),
			}
		},
		{
			let i: u32 = 1000;
			super::Worst {
				name: "kill_storage",
				at: vec![("i", i), ],
				reads: 0,
				writes: 0 + 1 * u64::from(i),
				weight: WeightInfo::<T>::kill_storage(i, ),
			}
		},
		{
			let p: u32 = 1000;
			super::Worst {
				name: "kill_prefix",
				at: vec![("p", p), ],
				reads: 0 + 1 * u64::from(p),
				writes: 0 + 1 * u64::from(p),
				weight: WeightInfo::<T>::kill_prefix(p, ),
			}
		},
		{
			super::Worst {
				name: "authorize_upgrade",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::authorize_upgrade(),
			}
		},
		{
			super::Worst {
				name: "apply_authorized_upgrade",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::apply_authorized_upgrade(),
			}
		},
	]
}
