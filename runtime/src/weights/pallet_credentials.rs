//! Weights of `pallet_credentials`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_credentials`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_credentials::WeightInfo for WeightInfo<T> {
	/// Storage: `Credentials::Credentials` (r:1 w:1)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::CounterForCredentials` (r:1 w:1)
	/// Proof: `Credentials::CounterForCredentials` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::LastSerial` (r:1 w:1)
	/// Proof: `Credentials::LastSerial` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn register() -> Weight {
		// Proof size in bytes: measured `175`, estimated `3574`.
		// Least time: 17_176_000 picoseconds.
		Weight::from_parts(18_387_000, 3574)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Credentials::Credentials` (r:1 w:1)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	fn set_issuer() -> Weight {
		// Proof size in bytes: measured `359`, estimated `3574`.
		// Least time: 16_495_000 picoseconds.
		Weight::from_parts(17_145_000, 3574)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Credentials::Credentials` (r:1 w:1)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::CounterForCredentials` (r:1 w:1)
	/// Proof: `Credentials::CounterForCredentials` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn retire() -> Weight {
		// Proof size in bytes: measured `319`, estimated `3574`.
		// Least time: 17_055_000 picoseconds.
		Weight::from_parts(17_557_000, 3574)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Credentials::Credentials` (r:1 w:0)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Grants` (r:1 w:1)
	/// Proof: `Credentials::Grants` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn grant() -> Weight {
		// Proof size in bytes: measured `872`, estimated `6254`.
		// Least time: 119_427_000 picoseconds.
		Weight::from_parts(121_480_000, 6254)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Credentials::Credentials` (r:1 w:0)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Grants` (r:1 w:1)
	/// Proof: `Credentials::Grants` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn revoke() -> Weight {
		// Proof size in bytes: measured `727`, estimated `3622`.
		// Least time: 64_416_000 picoseconds.
		Weight::from_parts(66_499_000, 3622)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Credentials::Grants` (r:1 w:1)
	/// Proof: `Credentials::Grants` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	/// Storage: `Credentials::Credentials` (r:1 w:0)
	/// Proof: `Credentials::Credentials` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn reap() -> Weight {
		// Proof size in bytes: measured `769`, estimated `3622`.
		// Least time: 66_829_000 picoseconds.
		Weight::from_parts(68_221_000, 3622)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_credentials::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "register",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::register(),
			}
		},
		{
			super::Worst {
				name: "set_issuer",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_issuer(),
			}
		},
		{
			super::Worst {
				name: "retire",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::retire(),
			}
		},
		{
			super::Worst {
				name: "grant",
				at: vec![],
				reads: 7,
				writes: 5,
				weight: WeightInfo::<T>::grant(),
			}
		},
		{
			super::Worst {
				name: "revoke",
				at: vec![],
				reads: 4,
				writes: 3,
				weight: WeightInfo::<T>::revoke(),
			}
		},
		{
			super::Worst {
				name: "reap",
				at: vec![],
				reads: 5,
				writes: 3,
				weight: WeightInfo::<T>::reap(),
			}
		},
	]
}
