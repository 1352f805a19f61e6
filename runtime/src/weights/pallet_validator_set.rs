//! Weights of `pallet_validator_set`. NOT MEASURED: by hand, and too high, until `make bench` writes this file anew. A
//! millisecond for each call, and more reads and writes than there are.

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
	fn bond() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn bond_extra() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn unbond() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	fn chill() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn validate() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn approve() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn remove() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn cancel_slash() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	fn set_params() -> Weight {
		Weight::from_parts(1_000_000_000, 100_000)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	fn on_initialize(n: u32, ) -> Weight {
		Weight::from_parts(500_000_000, 100_000)
			.saturating_add(Weight::from_parts(500_000_000, 20_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads((8_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(n.into())))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_validator_set::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "bond",
				at: vec![],
				reads: 5,
				writes: 5,
				weight: WeightInfo::<T>::bond(),
			}
		},
		{
			super::Worst {
				name: "bond_extra",
				at: vec![],
				reads: 5,
				writes: 5,
				weight: WeightInfo::<T>::bond_extra(),
			}
		},
		{
			super::Worst {
				name: "unbond",
				at: vec![],
				reads: 8,
				writes: 5,
				weight: WeightInfo::<T>::unbond(),
			}
		},
		{
			super::Worst {
				name: "withdraw",
				at: vec![],
				reads: 6,
				writes: 6,
				weight: WeightInfo::<T>::withdraw(),
			}
		},
		{
			super::Worst {
				name: "chill",
				at: vec![],
				reads: 6,
				writes: 5,
				weight: WeightInfo::<T>::chill(),
			}
		},
		{
			super::Worst {
				name: "validate",
				at: vec![],
				reads: 10,
				writes: 5,
				weight: WeightInfo::<T>::validate(),
			}
		},
		{
			super::Worst {
				name: "approve",
				at: vec![],
				reads: 10,
				writes: 5,
				weight: WeightInfo::<T>::approve(),
			}
		},
		{
			super::Worst {
				name: "remove",
				at: vec![],
				reads: 6,
				writes: 5,
				weight: WeightInfo::<T>::remove(),
			}
		},
		{
			super::Worst {
				name: "cancel_slash",
				at: vec![],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::cancel_slash(),
			}
		},
		{
			super::Worst {
				name: "set_params",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::set_params(),
			}
		},
		{
			let n: u32 = 4;
			super::Worst {
				name: "on_initialize",
				at: vec![("n", n), ],
				reads: 10 + 8 * u64::from(n),
				writes: 6 + 8 * u64::from(n),
				weight: WeightInfo::<T>::on_initialize(n, ),
			}
		},
	]
}
