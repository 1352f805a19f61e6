//! Weights of `pallet_validator_set::consensus`. NOT MEASURED with this set: reports and rotation are by hand, and too
//! high, until `make bench` writes this file anew. The others were measured on 2026-11-21 on an AMD EPYC.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::identity_op)]

#[cfg(feature = "std")]
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_validator_set::consensus`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_validator_set::consensus::WeightInfo for WeightInfo<T> {
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:3 w:6)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn set_keys() -> Weight {
		// Proof size in bytes: measured `606`, estimated `9021`.
		// Least time: 225_345_000 picoseconds.
		Weight::from_parts(230_031_000, 9021)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:0)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:3)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn purge_keys() -> Weight {
		// Proof size in bytes: measured `363`, estimated `3828`.
		// Least time: 68_111_000 picoseconds.
		Weight::from_parts(69_313_000, 3828)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Babe::PendingEpochConfigChange` (r:0 w:1)
	/// Proof: `Babe::PendingEpochConfigChange` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	fn plan_config_change() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_345_000 picoseconds.
		Weight::from_parts(3_545_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Grandpa::Stalled` (r:0 w:1)
	/// Proof: `Grandpa::Stalled` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn note_stalled() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_275_000 picoseconds.
		Weight::from_parts(3_465_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn report_babe_equivocation() -> Weight {
		Weight::from_parts(25_000_000_000, 1_000_000)
			.saturating_add(T::DbWeight::get().reads(1300))
			.saturating_add(T::DbWeight::get().writes(600))
	}
	fn report_grandpa_equivocation() -> Weight {
		Weight::from_parts(25_000_000_000, 1_000_000)
			.saturating_add(T::DbWeight::get().reads(1300))
			.saturating_add(T::DbWeight::get().writes(600))
	}
	fn rotate_session(n: u32, ) -> Weight {
		// Reads: keys of all and of a third that comes, blocks of the same, records of a third that is absent and of a
		// third that leaves, slashes that are forgotten. Writes: blocks of a third that is disabled and of a third that
		// comes, the records, the slashes.
		Weight::from_parts(2_000_000_000, 100_000)
			.saturating_add(Weight::from_parts(150_000_000, 10_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(75))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(75))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_validator_set::consensus::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "set_keys",
				at: vec![],
				reads: 6,
				writes: 9,
				weight: WeightInfo::<T>::set_keys(),
			}
		},
		{
			super::Worst {
				name: "purge_keys",
				at: vec![],
				reads: 3,
				writes: 5,
				weight: WeightInfo::<T>::purge_keys(),
			}
		},
		{
			super::Worst {
				name: "plan_config_change",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::plan_config_change(),
			}
		},
		{
			super::Worst {
				name: "note_stalled",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::note_stalled(),
			}
		},
		{
			super::Worst {
				name: "report_babe_equivocation",
				at: vec![],
				reads: 1300,
				writes: 600,
				weight: WeightInfo::<T>::report_babe_equivocation(),
			}
		},
		{
			super::Worst {
				name: "report_grandpa_equivocation",
				at: vec![],
				reads: 1300,
				writes: 600,
				weight: WeightInfo::<T>::report_grandpa_equivocation(),
			}
		},
		{
			let n: u32 = 200;
			super::Worst {
				name: "rotate_session",
				at: vec![("n", n), ],
				reads: 75 + 4 * u64::from(n),
				writes: 75 + 2 * u64::from(n),
				weight: WeightInfo::<T>::rotate_session(n, ),
			}
		},
	]
}
