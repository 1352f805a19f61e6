//! Weights of `pallet_validator_set`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
//!
//! Date: 2026-11-22. Machine: AMD EPYC. Wasm: Compiled. Proofs are estimated for maps of
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
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	fn bond() -> Weight {
		// Proof size in bytes: measured `80`, estimated `3838`.
		// Least time: 65_277_000 picoseconds.
		Weight::from_parts(69_283_000, 3838)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	fn bond_extra() -> Weight {
		// Proof size in bytes: measured `222`, estimated `3838`.
		// Least time: 68_622_000 picoseconds.
		Weight::from_parts(71_596_000, 3838)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Exiting` (r:1 w:1)
	/// Proof: `ValidatorSet::Exiting` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	fn unbond() -> Weight {
		// Proof size in bytes: measured `13289`, estimated `14774`.
		// Least time: 37_726_000 picoseconds.
		Weight::from_parts(41_191_000, 14774)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:0 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Proof size in bytes: measured `375`, estimated `3838`.
		// Least time: 56_384_000 picoseconds.
		Weight::from_parts(59_789_000, 3838)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	fn chill() -> Weight {
		// Proof size in bytes: measured `6654`, estimated `7887`.
		// Least time: 24_066_000 picoseconds.
		Weight::from_parts(26_439_000, 7887)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:0)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Blocks` (r:1 w:0)
	/// Proof: `ValidatorSet::Blocks` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:1 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn validate() -> Weight {
		// Proof size in bytes: measured `13394`, estimated `16859`.
		// Least time: 40_831_000 picoseconds.
		Weight::from_parts(43_786_000, 16859)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:0)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Blocks` (r:1 w:0)
	/// Proof: `ValidatorSet::Blocks` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AuthoredBy` (r:1 w:1)
	/// Proof: `ValidatorSet::AuthoredBy` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn approve() -> Weight {
		// Proof size in bytes: measured `13482`, estimated `16947`.
		// Least time: 44_366_000 picoseconds.
		Weight::from_parts(47_751_000, 16947)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(6402), added: 6897, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:0)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// Proof size in bytes: measured `6654`, estimated `7887`.
		// Least time: 23_495_000 picoseconds.
		Weight::from_parts(25_999_000, 7887)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::Slashes` (r:1 w:1)
	/// Proof: `ValidatorSet::Slashes` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Candidates` (r:1 w:1)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn cancel_slash() -> Weight {
		// Proof size in bytes: measured `557`, estimated `3591`.
		// Least time: 25_968_000 picoseconds.
		Weight::from_parts(28_032_000, 3591)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `ValidatorSet::CurrentParams` (r:1 w:1)
	/// Proof: `ValidatorSet::CurrentParams` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	fn set_params() -> Weight {
		// Proof size in bytes: measured `80`, estimated `1525`.
		// Least time: 8_913_000 picoseconds.
		Weight::from_parts(9_954_000, 1525)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(200_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
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
	/// Storage: `ValidatorSet::Slashes` (r:4 w:4)
	/// Proof: `ValidatorSet::Slashes` (`max_values`: None, `max_size`: Some(126), added: 2601, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Candidates` (r:4 w:4)
	/// Proof: `ValidatorSet::Candidates` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:4 w:4)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(373), added: 2848, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 4]`.
	fn on_initialize(n: u32, m: u32, ) -> Weight {
		let _ = m;
		// Proof size in bytes: measured `393 + n * (468 ±0)`, estimated `3593 + n * (5206 ±0)`.
		// Least time: 62_813_000 picoseconds.
		Weight::from_parts(66_280_713, 3593)
			// Standard error: 50_924
			.saturating_add(Weight::from_parts(114_052_580, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes((6_u64).saturating_mul(n.into())))
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
				reads: 6,
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
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::chill(),
			}
		},
		{
			super::Worst {
				name: "validate",
				at: vec![],
				reads: 7,
				writes: 3,
				weight: WeightInfo::<T>::validate(),
			}
		},
		{
			super::Worst {
				name: "approve",
				at: vec![],
				reads: 8,
				writes: 3,
				weight: WeightInfo::<T>::approve(),
			}
		},
		{
			super::Worst {
				name: "remove",
				at: vec![],
				reads: 3,
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
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::set_params(),
			}
		},
		{
			super::Worst {
				name: "purge_keys",
				at: vec![],
				reads: 6,
				writes: 5,
				weight: WeightInfo::<T>::purge_keys(),
			}
		},
		{
			let n: u32 = 4;
			super::Worst {
				name: "on_initialize",
				at: vec![("n", n), ("m", 4), ],
				reads: 6 + 6 * u64::from(n),
				writes: 3 + 6 * u64::from(n),
				weight: WeightInfo::<T>::on_initialize(n, 4, ),
			}
		},
	]
}
