//! Weights of `pallet_balances`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_balances`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_allow_death() -> Weight {
		// Proof size in bytes: measured `0`, estimated `3593`.
		// Least time: 76_244_000 picoseconds.
		Weight::from_parts(78_056_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// Proof size in bytes: measured `0`, estimated `3593`.
		// Least time: 49_493_000 picoseconds.
		Weight::from_parts(51_056_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_creating() -> Weight {
		// Proof size in bytes: measured `0`, estimated `3593`.
		// Least time: 24_506_000 picoseconds.
		Weight::from_parts(25_057_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_killing() -> Weight {
		// Proof size in bytes: measured `102`, estimated `3593`.
		// Least time: 24_857_000 picoseconds.
		Weight::from_parts(25_768_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// Proof size in bytes: measured `103`, estimated `6196`.
		// Least time: 82_533_000 picoseconds.
		Weight::from_parts(85_097_000, 6196)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// Proof size in bytes: measured `0`, estimated `3593`.
		// Least time: 64_296_000 picoseconds.
		Weight::from_parts(65_117_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_unreserve() -> Weight {
		// Proof size in bytes: measured `102`, estimated `3593`.
		// Least time: 20_540_000 picoseconds.
		Weight::from_parts(21_352_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1000 w:1000)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `u` is `[1, 1000]`.
	fn upgrade_accounts(u: u32, ) -> Weight {
		// Proof size in bytes: measured `0 + u * (84 ±0)`, estimated `990 + u * (2603 ±0)`.
		// Least time: 20_090_000 picoseconds.
		Weight::from_parts(20_420_000, 990)
			// Standard error: 30_515
			.saturating_add(Weight::from_parts(17_965_960, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(u.into()))
	}
	fn force_adjust_total_issuance() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 7_531_000 picoseconds.
		Weight::from_parts(8_122_000, 0)
	}
	fn burn_allow_death() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 55_532_000 picoseconds.
		Weight::from_parts(56_324_000, 0)
	}
	fn burn_keep_alive() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 25_748_000 picoseconds.
		Weight::from_parts(26_529_000, 0)
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_balances::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "transfer_allow_death",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::transfer_allow_death(),
			}
		},
		{
			super::Worst {
				name: "transfer_keep_alive",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::transfer_keep_alive(),
			}
		},
		{
			super::Worst {
				name: "force_set_balance_creating",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_set_balance_creating(),
			}
		},
		{
			super::Worst {
				name: "force_set_balance_killing",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_set_balance_killing(),
			}
		},
		{
			super::Worst {
				name: "force_transfer",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::force_transfer(),
			}
		},
		{
			super::Worst {
				name: "transfer_all",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::transfer_all(),
			}
		},
		{
			super::Worst {
				name: "force_unreserve",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::force_unreserve(),
			}
		},
		{
			let u: u32 = 1000;
			super::Worst {
				name: "upgrade_accounts",
				at: vec![("u", u), ],
				reads: 0 + 1 * u64::from(u),
				writes: 0 + 1 * u64::from(u),
				weight: WeightInfo::<T>::upgrade_accounts(u, ),
			}
		},
		{
			super::Worst {
				name: "force_adjust_total_issuance",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::force_adjust_total_issuance(),
			}
		},
		{
			super::Worst {
				name: "burn_allow_death",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::burn_allow_death(),
			}
		},
		{
			super::Worst {
				name: "burn_keep_alive",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::burn_keep_alive(),
			}
		},
	]
}
