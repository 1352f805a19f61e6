//! Weights of `pallet_migrations`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_migrations`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
	/// Storage: `Migrations::Cursor` (r:1 w:1)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	fn onboard_new_mbms() -> Weight {
		// Proof size in bytes: measured `238`, estimated `67035`.
		// Least time: 9_484_000 picoseconds.
		Weight::from_parts(10_416_000, 67035)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn progress_mbms_none() -> Weight {
		// Proof size in bytes: measured `175`, estimated `67035`.
		// Least time: 2_824_000 picoseconds.
		Weight::from_parts(3_085_000, 67035)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn exec_migration_completed() -> Weight {
		// Proof size in bytes: measured `63`, estimated `3528`.
		// Least time: 6_770_000 picoseconds.
		Weight::from_parts(7_281_000, 3528)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:0)
	/// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn exec_migration_skipped_historic() -> Weight {
		// Proof size in bytes: measured `292`, estimated `3757`.
		// Least time: 12_789_000 picoseconds.
		Weight::from_parts(13_530_000, 3757)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:0)
	/// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn exec_migration_advance() -> Weight {
		// Proof size in bytes: measured `238`, estimated `3731`.
		// Least time: 12_308_000 picoseconds.
		Weight::from_parts(12_649_000, 3731)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:1)
	/// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	fn exec_migration_complete() -> Weight {
		// Proof size in bytes: measured `238`, estimated `3731`.
		// Least time: 14_321_000 picoseconds.
		Weight::from_parts(14_832_000, 3731)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Storage: `Migrations::Historic` (r:1 w:0)
	/// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn exec_migration_fail() -> Weight {
		// Proof size in bytes: measured `238`, estimated `3731`.
		// Least time: 14_852_000 picoseconds.
		Weight::from_parts(16_124_000, 3731)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn on_init_loop() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 170_000 picoseconds.
		Weight::from_parts(201_000, 0)
	}
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn force_set_cursor() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_826_000 picoseconds.
		Weight::from_parts(4_467_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Migrations::Cursor` (r:0 w:1)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	fn force_set_active_cursor() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 4_296_000 picoseconds.
		Weight::from_parts(4_546_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	/// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
	fn force_onboard_mbms() -> Weight {
		// Proof size in bytes: measured `214`, estimated `67035`.
		// Least time: 7_351_000 picoseconds.
		Weight::from_parts(7_992_000, 67035)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `Migrations::Historic` (r:256 w:256)
	/// Proof: `Migrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 256]`.
	fn clear_historic(n: u32, ) -> Weight {
		// Proof size in bytes: measured `1166 + n * (271 ±0)`, estimated `3965 + n * (2738 ±1)`.
		// Least time: 20_070_000 picoseconds.
		Weight::from_parts(24_224_780, 3965)
			// Standard error: 11_045
			.saturating_add(Weight::from_parts(1_360_148, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2738).saturating_mul(n.into()))
	}
	/// Storage: `Skipped::Metadata` (r:0 w:0)
	/// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[0, 2048]`.
	fn reset_pallet_migration(n: u32, ) -> Weight {
		// Proof size in bytes: measured `1940`, estimated `1381 + n * (1 ±0)`.
		// Least time: 1_833_000 picoseconds.
		Weight::from_parts(23_740_640, 1381)
			// Standard error: 4_561
			.saturating_add(Weight::from_parts(779_211, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_migrations::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "onboard_new_mbms",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::onboard_new_mbms(),
			}
		},
		{
			super::Worst {
				name: "progress_mbms_none",
				at: vec![],
				reads: 1,
				writes: 0,
				weight: WeightInfo::<T>::progress_mbms_none(),
			}
		},
		{
			super::Worst {
				name: "exec_migration_completed",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::exec_migration_completed(),
			}
		},
		{
			super::Worst {
				name: "exec_migration_skipped_historic",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::exec_migration_skipped_historic(),
			}
		},
		{
			super::Worst {
				name: "exec_migration_advance",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::exec_migration_advance(),
			}
		},
		{
			super::Worst {
				name: "exec_migration_complete",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::exec_migration_complete(),
			}
		},
		{
			super::Worst {
				name: "exec_migration_fail",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::exec_migration_fail(),
			}
		},
		{
			super::Worst {
				name: "on_init_loop",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::on_init_loop(),
			}
		},
		{
			super::Worst {
				name: "force_set_cursor",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::force_set_cursor(),
			}
		},
		{
			super::Worst {
				name: "force_set_active_cursor",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::force_set_active_cursor(),
			}
		},
		{
			super::Worst {
				name: "force_onboard_mbms",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::force_onboard_mbms(),
			}
		},
		{
			let n: u32 = 256;
			super::Worst {
				name: "clear_historic",
				at: vec![("n", n), ],
				reads: 1 + 1 * u64::from(n),
				writes: 0 + 1 * u64::from(n),
				weight: WeightInfo::<T>::clear_historic(n, ),
			}
		},
		{
			let n: u32 = 2048;
			super::Worst {
				name: "reset_pallet_migration",
				at: vec![("n", n), ],
				reads: 0 + 1 * u64::from(n),
				writes: 0 + 1 * u64::from(n),
				weight: WeightInfo::<T>::reset_pallet_migration(n, ),
			}
		},
	]
}
