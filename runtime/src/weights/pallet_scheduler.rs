//! Weights of `pallet_scheduler`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_scheduler`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_scheduler::WeightInfo for WeightInfo<T> {
	/// Storage: `Scheduler::IncompleteSince` (r:1 w:1)
	/// Proof: `Scheduler::IncompleteSince` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn service_agendas_base() -> Weight {
		// Proof size in bytes: measured `30`, estimated `1489`.
		// Least time: 6_740_000 picoseconds.
		Weight::from_parts(7_391_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 50]`.
	fn service_agenda_base(s: u32, ) -> Weight {
		// Proof size in bytes: measured `77 + s * (177 ±0)`, estimated `13928`.
		// Least time: 4_867_000 picoseconds.
		Weight::from_parts(8_234_676, 13928)
			// Standard error: 5_129
			.saturating_add(Weight::from_parts(448_795, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn service_task_base() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 4_226_000 picoseconds.
		Weight::from_parts(4_437_000, 0)
	}
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `Measured`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[128, 4194304]`.
	fn service_task_fetched(s: u32, ) -> Weight {
		// Proof size in bytes: measured `141 + s * (1 ±0)`, estimated `3605 + s * (1 ±0)`.
		// Least time: 20_971_000 picoseconds.
		Weight::from_parts(21_051_000, 3605)
			// Standard error: 7
			.saturating_add(Weight::from_parts(1_154, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(s.into()))
	}
	/// Storage: `Scheduler::Lookup` (r:0 w:1)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn service_task_named() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 6_009_000 picoseconds.
		Weight::from_parts(6_320_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn service_task_periodic() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_936_000 picoseconds.
		Weight::from_parts(4_217_000, 0)
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	fn execute_dispatch_signed() -> Weight {
		// Proof size in bytes: measured `46`, estimated `3997`.
		// Least time: 9_053_000 picoseconds.
		Weight::from_parts(9_284_000, 3997)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	fn execute_dispatch_unsigned() -> Weight {
		// Proof size in bytes: measured `0`, estimated `0`.
		// Least time: 3_365_000 picoseconds.
		Weight::from_parts(3_696_000, 0)
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 49]`.
	fn schedule(s: u32, ) -> Weight {
		// Proof size in bytes: measured `77 + s * (177 ±0)`, estimated `13928`.
		// Least time: 12_749_000 picoseconds.
		Weight::from_parts(16_332_130, 13928)
			// Standard error: 9_535
			.saturating_add(Weight::from_parts(490_615, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Lookup` (r:0 w:1)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 50]`.
	fn cancel(s: u32, ) -> Weight {
		// Proof size in bytes: measured `77 + s * (177 ±0)`, estimated `13928`.
		// Least time: 19_569_000 picoseconds.
		Weight::from_parts(18_997_699, 13928)
			// Standard error: 5_764
			.saturating_add(Weight::from_parts(748_656, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:1)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 49]`.
	fn schedule_named(s: u32, ) -> Weight {
		// Proof size in bytes: measured `229 + s * (186 ±0)`, estimated `13928`.
		// Least time: 16_915_000 picoseconds.
		Weight::from_parts(21_309_700, 13928)
			// Standard error: 14_268
			.saturating_add(Weight::from_parts(603_813, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:1)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 50]`.
	fn cancel_named(s: u32, ) -> Weight {
		// Proof size in bytes: measured `281 + s * (185 ±0)`, estimated `13928`.
		// Least time: 21_441_000 picoseconds.
		Weight::from_parts(24_070_148, 13928)
			// Standard error: 11_062
			.saturating_add(Weight::from_parts(806_394, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 50]`.
	fn schedule_retry(s: u32, ) -> Weight {
		// Proof size in bytes: measured `117`, estimated `13928`.
		// Least time: 11_748_000 picoseconds.
		Weight::from_parts(12_076_310, 13928)
			// Standard error: 2_762
			.saturating_add(Weight::from_parts(49_478, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn set_retry() -> Weight {
		// Proof size in bytes: measured `8927`, estimated `13928`.
		// Least time: 30_926_000 picoseconds.
		Weight::from_parts(33_440_000, 13928)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:0)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn set_retry_named() -> Weight {
		// Proof size in bytes: measured `9605`, estimated `13928`.
		// Least time: 39_929_000 picoseconds.
		Weight::from_parts(41_422_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn cancel_retry() -> Weight {
		// Proof size in bytes: measured `8939`, estimated `13928`.
		// Least time: 30_355_000 picoseconds.
		Weight::from_parts(31_377_000, 13928)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Scheduler::Lookup` (r:1 w:0)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:0)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn cancel_retry_named() -> Weight {
		// Proof size in bytes: measured `9617`, estimated `13928`.
		// Least time: 38_968_000 picoseconds.
		Weight::from_parts(40_070_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_scheduler::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "service_agendas_base",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::service_agendas_base(),
			}
		},
		{
			let s: u32 = 50;
			super::Worst {
				name: "service_agenda_base",
				at: vec![("s", s), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::service_agenda_base(s, ),
			}
		},
		{
			super::Worst {
				name: "service_task_base",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::service_task_base(),
			}
		},
		{
			let s: u32 = 4194304;
			super::Worst {
				name: "service_task_fetched",
				at: vec![("s", s), ],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::service_task_fetched(s, ),
			}
		},
		{
			super::Worst {
				name: "service_task_named",
				at: vec![],
				reads: 0,
				writes: 1,
				weight: WeightInfo::<T>::service_task_named(),
			}
		},
		{
			super::Worst {
				name: "service_task_periodic",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::service_task_periodic(),
			}
		},
		{
			super::Worst {
				name: "execute_dispatch_signed",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::execute_dispatch_signed(),
			}
		},
		{
			super::Worst {
				name: "execute_dispatch_unsigned",
				at: vec![],
				reads: 0,
				writes: 0,
				weight: WeightInfo::<T>::execute_dispatch_unsigned(),
			}
		},
		{
			let s: u32 = 49;
			super::Worst {
				name: "schedule",
				at: vec![("s", s), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::schedule(s, ),
			}
		},
		{
			let s: u32 = 50;
			super::Worst {
				name: "cancel",
				at: vec![("s", s), ],
				reads: 1,
				writes: 3,
				weight: WeightInfo::<T>::cancel(s, ),
			}
		},
		{
			let s: u32 = 49;
			super::Worst {
				name: "schedule_named",
				at: vec![("s", s), ],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::schedule_named(s, ),
			}
		},
		{
			let s: u32 = 50;
			super::Worst {
				name: "cancel_named",
				at: vec![("s", s), ],
				reads: 2,
				writes: 3,
				weight: WeightInfo::<T>::cancel_named(s, ),
			}
		},
		{
			let s: u32 = 50;
			super::Worst {
				name: "schedule_retry",
				at: vec![("s", s), ],
				reads: 1,
				writes: 2,
				weight: WeightInfo::<T>::schedule_retry(s, ),
			}
		},
		{
			super::Worst {
				name: "set_retry",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_retry(),
			}
		},
		{
			super::Worst {
				name: "set_retry_named",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::set_retry_named(),
			}
		},
		{
			super::Worst {
				name: "cancel_retry",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::cancel_retry(),
			}
		},
		{
			super::Worst {
				name: "cancel_retry_named",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::cancel_retry_named(),
			}
		},
	]
}
