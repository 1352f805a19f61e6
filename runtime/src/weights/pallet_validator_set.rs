//! Weights of `pallet_validator_set`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
//!
//! Date: 2026-11-23. Machine: AMD EPYC. Wasm: Compiled. Proofs are estimated for maps of
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

/// Weights of `pallet_validator_set`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_validator_set::WeightInfo for WeightInfo<T> {
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	fn bond() -> Weight {
		// Proof size in bytes: measured `80`, estimated `3838`.
		// Least time: 66_389_000 picoseconds.
		Weight::from_parts(69_363_000, 3838)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	fn bond_extra() -> Weight {
		// Proof size in bytes: measured `226`, estimated `3838`.
		// Least time: 69_754_000 picoseconds.
		Weight::from_parts(74_300_000, 3838)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Exiting` (r:1 w:1)
	/// Proof: `ValidatorSet::Exiting` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	fn unbond() -> Weight {
		// Proof size in bytes: measured `38856`, estimated `40341`.
		// Least time: 56_684_000 picoseconds.
		Weight::from_parts(60_360_000, 40341)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:0 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Proof size in bytes: measured `380`, estimated `3838`.
		// Least time: 57_465_000 picoseconds.
		Weight::from_parts(60_460_000, 3838)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn chill() -> Weight {
		// Proof size in bytes: measured `6866`, estimated `8351`.
		// Least time: 27_531_000 picoseconds.
		Weight::from_parts(30_115_000, 8351)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:0)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Blocks` (r:1 w:0)
	/// Proof: `ValidatorSet::Blocks` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:1 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn validate() -> Weight {
		// Proof size in bytes: measured `38951`, estimated `42416`.
		// Least time: 68_091_000 picoseconds.
		Weight::from_parts(71_947_000, 42416)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:0)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Blocks` (r:1 w:0)
	/// Proof: `ValidatorSet::Blocks` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:1 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn approve() -> Weight {
		// Proof size in bytes: measured `38951`, estimated `42416`.
		// Least time: 67_881_000 picoseconds.
		Weight::from_parts(71_487_000, 42416)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn remove() -> Weight {
		// Proof size in bytes: measured `6866`, estimated `8351`.
		// Least time: 27_571_000 picoseconds.
		Weight::from_parts(30_185_000, 8351)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Slashes` (r:1 w:1)
	/// Proof: `ValidatorSet::Slashes` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn cancel_slash() -> Weight {
		// Proof size in bytes: measured `592`, estimated `3596`.
		// Least time: 26_479_000 picoseconds.
		Weight::from_parts(28_632_000, 3596)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:1)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:0)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	fn set_params() -> Weight {
		// Proof size in bytes: measured `101`, estimated `7887`.
		// Least time: 12_218_000 picoseconds.
		Weight::from_parts(13_500_000, 7887)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `ValidatorSet::Validators` (r:1 w:0)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:3)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn purge_keys() -> Weight {
		// Proof size in bytes: measured `32624`, estimated `36089`.
		// Least time: 82_313_000 picoseconds.
		Weight::from_parts(87_460_000, 36089)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Blocks` (r:1 w:1)
	/// Proof: `ValidatorSet::Blocks` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:1 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:9 w:9)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::SlashQueue` (r:1 w:1)
	/// Proof: `ValidatorSet::SlashQueue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::SlashesDue` (r:4 w:4)
	/// Proof: `ValidatorSet::SlashesDue` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Slashes` (r:5 w:4)
	/// Proof: `ValidatorSet::Slashes` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Candidates` (r:4 w:4)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:4 w:4)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::RememberedFrom` (r:1 w:0)
	/// Proof: `ValidatorSet::RememberedFrom` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Reported` (r:5 w:4)
	/// Proof: `ValidatorSet::Reported` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Grandpa::SetIdSession` (r:4 w:0)
	/// Proof: `Grandpa::SetIdSession` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Offences::ConcurrentReportsIndex` (r:4 w:4)
	/// Proof: `Offences::ConcurrentReportsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::RoundsCount` (r:0 w:4)
	/// Proof: `ValidatorSet::RoundsCount` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::VotesCount` (r:0 w:4)
	/// Proof: `ValidatorSet::VotesCount` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Offences::Reports` (r:0 w:4)
	/// Proof: `Offences::Reports` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[0, 4]`.
	/// The range of component `m` is `[0, 4]`.
	fn on_initialize(n: u32, m: u32, ) -> Weight {
		// Proof size in bytes: measured `7151 + m * (126 ±0) + n * (477 ±0)`, estimated `7887 + m * (3251 ±78) + n * (5206 ±78)`.
		// Least time: 164_535_000 picoseconds.
		Weight::from_parts(75_023_310, 7887)
			// Standard error: 90_594
			.saturating_add(Weight::from_parts(124_478_321, 0).saturating_mul(n.into()))
			// Standard error: 90_594
			.saturating_add(Weight::from_parts(24_671_267, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(m.into())))
			.saturating_add(Weight::from_parts(0, 3251).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 5206).saturating_mul(n.into()))
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
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::bond(),
			}
		},
		{
			super::Worst {
				name: "bond_extra",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::bond_extra(),
			}
		},
		{
			super::Worst {
				name: "unbond",
				at: vec![],
				reads: 7,
				writes: 3,
				weight: WeightInfo::<T>::unbond(),
			}
		},
		{
			super::Worst {
				name: "withdraw",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::withdraw(),
			}
		},
		{
			super::Worst {
				name: "chill",
				at: vec![],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::chill(),
			}
		},
		{
			super::Worst {
				name: "validate",
				at: vec![],
				reads: 10,
				writes: 3,
				weight: WeightInfo::<T>::validate(),
			}
		},
		{
			super::Worst {
				name: "approve",
				at: vec![],
				reads: 10,
				writes: 3,
				weight: WeightInfo::<T>::approve(),
			}
		},
		{
			super::Worst {
				name: "remove",
				at: vec![],
				reads: 4,
				writes: 2,
				weight: WeightInfo::<T>::remove(),
			}
		},
		{
			super::Worst {
				name: "cancel_slash",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::cancel_slash(),
			}
		},
		{
			super::Worst {
				name: "set_params",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::set_params(),
			}
		},
		{
			super::Worst {
				name: "purge_keys",
				at: vec![],
				reads: 6,
				writes: 6,
				weight: WeightInfo::<T>::purge_keys(),
			}
		},
		{
			let n: u32 = 4;
			let m: u32 = 4;
			super::Worst {
				name: "on_initialize",
				at: vec![("n", n), ("m", m), ],
				reads: 9 + 6 * u64::from(n) + 3 * u64::from(m),
				writes: 4 + 6 * u64::from(n) + 5 * u64::from(m),
				weight: WeightInfo::<T>::on_initialize(n, m, ),
			}
		},
	]
}
