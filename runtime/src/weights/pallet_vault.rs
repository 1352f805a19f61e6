//! Weights of `pallet_vault`. Not measured yet: reads and writes are counted in the code with some to spare, and
//! computing times are upper bounds from similar calls. `make bench` measures them.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::identity_op)]

#[cfg(feature = "std")]
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_vault`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_vault::WeightInfo for WeightInfo<T> {
	fn create_vault() -> Weight {
		Weight::from_parts(200_000_000, 33000)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	fn deposit(v: u32, ) -> Weight {
		Weight::from_parts(250_000_000, 45000)
			.saturating_add(Weight::from_parts(60_000_000, 12000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	fn mint(v: u32, ) -> Weight {
		Weight::from_parts(250_000_000, 45000)
			.saturating_add(Weight::from_parts(60_000_000, 12000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	fn request_redeem() -> Weight {
		Weight::from_parts(250_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	fn cancel_request() -> Weight {
		Weight::from_parts(300_000_000, 57000)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(14))
	}
	fn close_window() -> Weight {
		Weight::from_parts(60_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn settle(l: u32, ) -> Weight {
		Weight::from_parts(4000_000_000, 573000)
			.saturating_add(Weight::from_parts(30_000_000, 3000).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(190))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(160))
	}
	fn claim() -> Weight {
		Weight::from_parts(350_000_000, 63000)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(15))
	}
	fn set_operator() -> Weight {
		Weight::from_parts(80_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn allocate() -> Weight {
		Weight::from_parts(6000_000_000, 783000)
			.saturating_add(T::DbWeight::get().reads(260))
			.saturating_add(T::DbWeight::get().writes(170))
	}
	fn deallocate() -> Weight {
		Weight::from_parts(3000_000_000, 333000)
			.saturating_add(T::DbWeight::get().reads(110))
			.saturating_add(T::DbWeight::get().writes(60))
	}
	fn sync() -> Weight {
		Weight::from_parts(4000_000_000, 393000)
			.saturating_add(T::DbWeight::get().reads(130))
			.saturating_add(T::DbWeight::get().writes(90))
	}
	fn harvest() -> Weight {
		Weight::from_parts(300_000_000, 63000)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	fn set_venue() -> Weight {
		Weight::from_parts(800_000_000, 183000)
			.saturating_add(T::DbWeight::get().reads(60))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	fn targets() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn set_glide_path() -> Weight {
		Weight::from_parts(60_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	fn set_rules() -> Weight {
		Weight::from_parts(60_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	fn set_fees() -> Weight {
		Weight::from_parts(900_000_000, 183000)
			.saturating_add(T::DbWeight::get().reads(60))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	fn set_cap() -> Weight {
		Weight::from_parts(60_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	fn set_status() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn top_up_bond() -> Weight {
		Weight::from_parts(150_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn on_idle() -> Weight {
		Weight::from_parts(40_000_000, 18000)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_vault::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "create_vault",
				at: vec![],
				reads: 10,
				writes: 8,
				weight: WeightInfo::<T>::create_vault(),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "deposit",
				at: vec![("v", v), ],
				reads: 14 + 4 * u64::from(v),
				writes: 10,
				weight: WeightInfo::<T>::deposit(v, ),
			}
		},
		{
			let v: u32 = 8;
			super::Worst {
				name: "mint",
				at: vec![("v", v), ],
				reads: 14 + 4 * u64::from(v),
				writes: 10,
				weight: WeightInfo::<T>::mint(v, ),
			}
		},
		{
			super::Worst {
				name: "request_redeem",
				at: vec![],
				reads: 14,
				writes: 10,
				weight: WeightInfo::<T>::request_redeem(),
			}
		},
		{
			super::Worst {
				name: "cancel_request",
				at: vec![],
				reads: 18,
				writes: 14,
				weight: WeightInfo::<T>::cancel_request(),
			}
		},
		{
			super::Worst {
				name: "close_window",
				at: vec![],
				reads: 4,
				writes: 1,
				weight: WeightInfo::<T>::close_window(),
			}
		},
		{
			let l: u32 = 1000;
			super::Worst {
				name: "settle",
				at: vec![("l", l), ],
				reads: 190 + 1 * u64::from(l),
				writes: 160,
				weight: WeightInfo::<T>::settle(l, ),
			}
		},
		{
			super::Worst {
				name: "claim",
				at: vec![],
				reads: 20,
				writes: 15,
				weight: WeightInfo::<T>::claim(),
			}
		},
		{
			super::Worst {
				name: "set_operator",
				at: vec![],
				reads: 4,
				writes: 3,
				weight: WeightInfo::<T>::set_operator(),
			}
		},
		{
			super::Worst {
				name: "allocate",
				at: vec![],
				reads: 260,
				writes: 170,
				weight: WeightInfo::<T>::allocate(),
			}
		},
		{
			super::Worst {
				name: "deallocate",
				at: vec![],
				reads: 110,
				writes: 60,
				weight: WeightInfo::<T>::deallocate(),
			}
		},
		{
			super::Worst {
				name: "sync",
				at: vec![],
				reads: 130,
				writes: 90,
				weight: WeightInfo::<T>::sync(),
			}
		},
		{
			super::Worst {
				name: "harvest",
				at: vec![],
				reads: 20,
				writes: 12,
				weight: WeightInfo::<T>::harvest(),
			}
		},
		{
			super::Worst {
				name: "set_venue",
				at: vec![],
				reads: 60,
				writes: 10,
				weight: WeightInfo::<T>::set_venue(),
			}
		},
		{
			super::Worst {
				name: "targets",
				at: vec![],
				reads: 3,
				writes: 1,
				weight: WeightInfo::<T>::targets(),
			}
		},
		{
			super::Worst {
				name: "set_glide_path",
				at: vec![],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::set_glide_path(),
			}
		},
		{
			super::Worst {
				name: "set_rules",
				at: vec![],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::set_rules(),
			}
		},
		{
			super::Worst {
				name: "set_fees",
				at: vec![],
				reads: 60,
				writes: 8,
				weight: WeightInfo::<T>::set_fees(),
			}
		},
		{
			super::Worst {
				name: "set_cap",
				at: vec![],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::set_cap(),
			}
		},
		{
			super::Worst {
				name: "set_status",
				at: vec![],
				reads: 3,
				writes: 1,
				weight: WeightInfo::<T>::set_status(),
			}
		},
		{
			super::Worst {
				name: "top_up_bond",
				at: vec![],
				reads: 9,
				writes: 5,
				weight: WeightInfo::<T>::top_up_bond(),
			}
		},
		{
			super::Worst {
				name: "on_idle",
				at: vec![],
				reads: 5,
				writes: 1,
				weight: WeightInfo::<T>::on_idle(),
			}
		},
	]
}
