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
		Weight::from_parts(250_000_000, 48000)
			.saturating_add(Weight::from_parts(60_000_000, 12000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(11))
	}
	fn mint(v: u32, ) -> Weight {
		Weight::from_parts(250_000_000, 48000)
			.saturating_add(Weight::from_parts(60_000_000, 12000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(11))
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
	fn bond(v: u32, ) -> Weight {
		Weight::from_parts(100_000_000, 10000)
			.saturating_add(Weight::from_parts(60_000_000, 12000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(v.into())))
	}
	fn close_window() -> Weight {
		Weight::from_parts(60_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn settle(l: u32, v: u32, ) -> Weight {
		Weight::from_parts(4000_000_000, 453000)
			.saturating_add(Weight::from_parts(30_000_000, 3000).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(250_000_000, 30000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(150))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(80))
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
	fn allocate(v: u32, ) -> Weight {
		Weight::from_parts(6000_000_000, 723000)
			.saturating_add(Weight::from_parts(250_000_000, 30000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(240))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(90))
	}
	fn deallocate(v: u32, ) -> Weight {
		Weight::from_parts(2000_000_000, 183000)
			.saturating_add(Weight::from_parts(250_000_000, 30000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(60))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(30))
	}
	fn sync(v: u32, ) -> Weight {
		Weight::from_parts(3000_000_000, 423000)
			.saturating_add(Weight::from_parts(250_000_000, 30000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(140))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	fn harvest() -> Weight {
		Weight::from_parts(300_000_000, 63000)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	fn set_venue(v: u32, ) -> Weight {
		Weight::from_parts(3200_000_000, 453000)
			.saturating_add(Weight::from_parts(250_000_000, 30000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(150))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(25))
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
	fn set_rules(v: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 21000)
			.saturating_add(Weight::from_parts(60_000_000, 12000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	fn set_fees(v: u32, ) -> Weight {
		Weight::from_parts(3000_000_000, 423000)
			.saturating_add(Weight::from_parts(250_000_000, 30000).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(140))
			.saturating_add(T::DbWeight::get().reads((10_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(20))
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
			let v: u32 = 72;
			super::Worst {
				name: "deposit",
				at: vec![("v", v), ],
				reads: 15 + 4 * u64::from(v),
				writes: 11,
				weight: WeightInfo::<T>::deposit(v, ),
			}
		},
		{
			let v: u32 = 72;
			super::Worst {
				name: "mint",
				at: vec![("v", v), ],
				reads: 15 + 4 * u64::from(v),
				writes: 11,
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
			let v: u32 = 72;
			super::Worst {
				name: "bond",
				at: vec![("v", v), ],
				reads: 3 + 4 * u64::from(v),
				writes: 0,
				weight: WeightInfo::<T>::bond(v, ),
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
			let v: u32 = 72;
			super::Worst {
				name: "settle",
				at: vec![("l", l), ("v", v), ],
				reads: 150 + 1 * u64::from(l) + 10 * u64::from(v),
				writes: 80 + 8 * u64::from(v),
				weight: WeightInfo::<T>::settle(l, v, ),
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
			let v: u32 = 72;
			super::Worst {
				name: "allocate",
				at: vec![("v", v), ],
				reads: 240 + 10 * u64::from(v),
				writes: 90 + 8 * u64::from(v),
				weight: WeightInfo::<T>::allocate(v, ),
			}
		},
		{
			let v: u32 = 72;
			super::Worst {
				name: "deallocate",
				at: vec![("v", v), ],
				reads: 60 + 10 * u64::from(v),
				writes: 30 + 8 * u64::from(v),
				weight: WeightInfo::<T>::deallocate(v, ),
			}
		},
		{
			let v: u32 = 72;
			super::Worst {
				name: "sync",
				at: vec![("v", v), ],
				reads: 140 + 10 * u64::from(v),
				writes: 20 + 8 * u64::from(v),
				weight: WeightInfo::<T>::sync(v, ),
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
			let v: u32 = 72;
			super::Worst {
				name: "set_venue",
				at: vec![("v", v), ],
				reads: 150 + 10 * u64::from(v),
				writes: 25 + 8 * u64::from(v),
				weight: WeightInfo::<T>::set_venue(v, ),
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
			let v: u32 = 72;
			super::Worst {
				name: "set_rules",
				at: vec![("v", v), ],
				reads: 6 + 4 * u64::from(v),
				writes: 4,
				weight: WeightInfo::<T>::set_rules(v, ),
			}
		},
		{
			let v: u32 = 72;
			super::Worst {
				name: "set_fees",
				at: vec![("v", v), ],
				reads: 140 + 10 * u64::from(v),
				writes: 20 + 8 * u64::from(v),
				weight: WeightInfo::<T>::set_fees(v, ),
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
