//! Weights of `pallet_proxy`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_proxy`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 31]`.
	fn proxy(p: u32, ) -> Weight {
		// Proof size in bytes: measured `173 + p * (37 ±0)`, estimated `4706`.
		// Least time: 22_784_000 picoseconds.
		Weight::from_parts(24_553_739, 4706)
			// Standard error: 17_283
			.saturating_add(Weight::from_parts(58_447, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 31]`.
	/// The range of component `p` is `[1, 31]`.
	fn proxy_announced(a: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `463 + a * (68 ±0) + p * (37 ±0)`, estimated `5698`.
		// Least time: 49_563_000 picoseconds.
		Weight::from_parts(50_711_448, 5698)
			// Standard error: 14_260
			.saturating_add(Weight::from_parts(270_165, 0).saturating_mul(a.into()))
			// Standard error: 14_744
			.saturating_add(Weight::from_parts(41_625, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 31]`.
	/// The range of component `p` is `[1, 31]`.
	fn remove_announcement(a: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `332 + a * (68 ±0)`, estimated `5698`.
		// Least time: 29_935_000 picoseconds.
		Weight::from_parts(31_406_386, 5698)
			// Standard error: 10_866
			.saturating_add(Weight::from_parts(268_401, 0).saturating_mul(a.into()))
			// Standard error: 11_235
			.saturating_add(Weight::from_parts(6_237, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 31]`.
	/// The range of component `p` is `[1, 31]`.
	fn reject_announcement(a: u32, _p: u32, ) -> Weight {
		// Proof size in bytes: measured `332 + a * (68 ±0)`, estimated `5698`.
		// Least time: 29_634_000 picoseconds.
		Weight::from_parts(32_478_902, 5698)
			// Standard error: 16_685
			.saturating_add(Weight::from_parts(267_356, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[0, 31]`.
	/// The range of component `p` is `[1, 31]`.
	fn announce(a: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `349 + a * (68 ±0) + p * (37 ±0)`, estimated `5698`.
		// Least time: 39_098_000 picoseconds.
		Weight::from_parts(39_588_607, 5698)
			// Standard error: 6_945
			.saturating_add(Weight::from_parts(228_313, 0).saturating_mul(a.into()))
			// Standard error: 7_180
			.saturating_add(Weight::from_parts(41_305, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 31]`.
	fn add_proxy(p: u32, ) -> Weight {
		// Proof size in bytes: measured `127 + p * (37 ±0)`, estimated `4706`.
		// Least time: 29_203_000 picoseconds.
		Weight::from_parts(29_878_918, 4706)
			// Standard error: 7_234
			.saturating_add(Weight::from_parts(82_927, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 31]`.
	fn remove_proxy(p: u32, ) -> Weight {
		// Proof size in bytes: measured `127 + p * (37 ±0)`, estimated `4706`.
		// Least time: 28_482_000 picoseconds.
		Weight::from_parts(29_649_134, 4706)
			// Standard error: 8_684
			.saturating_add(Weight::from_parts(79_278, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 31]`.
	fn remove_proxies(p: u32, ) -> Weight {
		// Proof size in bytes: measured `127 + p * (37 ±0)`, estimated `4706`.
		// Least time: 28_843_000 picoseconds.
		Weight::from_parts(27_946_002, 4706)
			// Standard error: 7_360
			.saturating_add(Weight::from_parts(1_995_014, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 31]`.
	fn create_pure(p: u32, ) -> Weight {
		// Proof size in bytes: measured `139`, estimated `4706`.
		// Least time: 32_629_000 picoseconds.
		Weight::from_parts(33_916_678, 4706)
			// Standard error: 8_426
			.saturating_add(Weight::from_parts(36_692, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[0, 30]`.
	fn kill_pure(p: u32, ) -> Weight {
		// Proof size in bytes: measured `164 + p * (37 ±0)`, estimated `4706`.
		// Least time: 30_275_000 picoseconds.
		Weight::from_parts(31_121_636, 4706)
			// Standard error: 9_268
			.saturating_add(Weight::from_parts(86_817, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	fn poke_deposit() -> Weight {
		// Proof size in bytes: measured `490`, estimated `5698`.
		// Least time: 51_927_000 picoseconds.
		Weight::from_parts(53_860_000, 5698)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_proxy::WeightInfo as _;
	vec![
		{
			let p: u32 = 31;
			super::Worst {
				name: "proxy",
				at: vec![("p", p), ],
				reads: 3,
				writes: 0,
				weight: WeightInfo::<T>::proxy(p, ),
			}
		},
		{
			let a: u32 = 31;
			let p: u32 = 31;
			super::Worst {
				name: "proxy_announced",
				at: vec![("a", a), ("p", p), ],
				reads: 5,
				writes: 2,
				weight: WeightInfo::<T>::proxy_announced(a, p, ),
			}
		},
		{
			let a: u32 = 31;
			let p: u32 = 31;
			super::Worst {
				name: "remove_announcement",
				at: vec![("a", a), ("p", p), ],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::remove_announcement(a, p, ),
			}
		},
		{
			let a: u32 = 31;
			let p: u32 = 31;
			super::Worst {
				name: "reject_announcement",
				at: vec![("a", a), ("p", p), ],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::reject_announcement(a, p, ),
			}
		},
		{
			let a: u32 = 31;
			let p: u32 = 31;
			super::Worst {
				name: "announce",
				at: vec![("a", a), ("p", p), ],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::announce(a, p, ),
			}
		},
		{
			let p: u32 = 31;
			super::Worst {
				name: "add_proxy",
				at: vec![("p", p), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::add_proxy(p, ),
			}
		},
		{
			let p: u32 = 31;
			super::Worst {
				name: "remove_proxy",
				at: vec![("p", p), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::remove_proxy(p, ),
			}
		},
		{
			let p: u32 = 31;
			super::Worst {
				name: "remove_proxies",
				at: vec![("p", p), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::remove_proxies(p, ),
			}
		},
		{
			let p: u32 = 31;
			super::Worst {
				name: "create_pure",
				at: vec![("p", p), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::create_pure(p, ),
			}
		},
		{
			let p: u32 = 30;
			super::Worst {
				name: "kill_pure",
				at: vec![("p", p), ],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::kill_pure(p, ),
			}
		},
		{
			super::Worst {
				name: "poke_deposit",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::poke_deposit(),
			}
		},
	]
}
