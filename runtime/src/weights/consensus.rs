//! Weights of `pallet_validator_set::consensus`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:100 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Offences::Reports` (r:100 w:1)
	/// Proof: `Offences::Reports` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Babe::GenesisSlot` (r:1 w:0)
	/// Proof: `Babe::GenesisSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Babe::SkippedEpochs` (r:1 w:0)
	/// Proof: `Babe::SkippedEpochs` (`max_values`: Some(1), `max_size`: Some(1202), added: 1697, mode: `MaxEncodedLen`)
	/// Storage: `Offences::ConcurrentReportsIndex` (r:1 w:1)
	/// Proof: `Offences::ConcurrentReportsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:1)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AddedIn` (r:100 w:33)
	/// Proof: `ValidatorSet::AddedIn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn report_babe_equivocation() -> Weight {
		// Proof size in bytes: measured `39287`, estimated `287777`.
		// Least time: 5_372_562_000 picoseconds.
		Weight::from_parts(5_455_716_000, 287777)
			.saturating_add(T::DbWeight::get().reads(308))
			.saturating_add(T::DbWeight::get().writes(38))
	}
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:100 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Offences::Reports` (r:100 w:1)
	/// Proof: `Offences::Reports` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Grandpa::SetIdSession` (r:2 w:0)
	/// Proof: `Grandpa::SetIdSession` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Offences::ConcurrentReportsIndex` (r:1 w:1)
	/// Proof: `Offences::ConcurrentReportsIndex` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:1)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::AddedIn` (r:100 w:33)
	/// Proof: `ValidatorSet::AddedIn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn report_grandpa_equivocation() -> Weight {
		// Proof size in bytes: measured `37914`, estimated `286404`.
		// Least time: 5_369_848_000 picoseconds.
		Weight::from_parts(5_622_534_000, 286404)
			.saturating_add(T::DbWeight::get().reads(308))
			.saturating_add(T::DbWeight::get().writes(38))
	}
	/// Storage: `Babe::Initialized` (r:1 w:1)
	/// Proof: `Babe::Initialized` (`max_values`: Some(1), `max_size`: Some(110), added: 605, mode: `MaxEncodedLen`)
	/// Storage: `Babe::GenesisSlot` (r:1 w:0)
	/// Proof: `Babe::GenesisSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Babe::CurrentSlot` (r:1 w:1)
	/// Proof: `Babe::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochIndex` (r:1 w:1)
	/// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:1)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedChanged` (r:1 w:1)
	/// Proof: `Session::QueuedChanged` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:1)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:1)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Ejected` (r:1 w:1)
	/// Proof: `ValidatorSet::Ejected` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Historical::StoredRange` (r:1 w:1)
	/// Proof: `Historical::StoredRange` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:0)
	/// Proof: `ValidatorSet::Validators` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:100 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Babe::SkippedEpochs` (r:1 w:1)
	/// Proof: `Babe::SkippedEpochs` (`max_values`: Some(1), `max_size`: Some(1202), added: 1697, mode: `MaxEncodedLen`)
	/// Storage: `Babe::NextRandomness` (r:1 w:1)
	/// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `Babe::SegmentIndex` (r:1 w:1)
	/// Proof: `Babe::SegmentIndex` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Babe::UnderConstruction` (r:4 w:4)
	/// Proof: `Babe::UnderConstruction` (`max_values`: None, `max_size`: Some(8206), added: 10681, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochStart` (r:1 w:1)
	/// Proof: `Babe::EpochStart` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Babe::NextEpochConfig` (r:1 w:0)
	/// Proof: `Babe::NextEpochConfig` (`max_values`: Some(1), `max_size`: Some(17), added: 512, mode: `MaxEncodedLen`)
	/// Storage: `Babe::PendingEpochConfigChange` (r:1 w:0)
	/// Proof: `Babe::PendingEpochConfigChange` (`max_values`: Some(1), `max_size`: Some(18), added: 513, mode: `MaxEncodedLen`)
	/// Storage: `Grandpa::CurrentSetId` (r:1 w:1)
	/// Proof: `Grandpa::CurrentSetId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Grandpa::Stalled` (r:1 w:1)
	/// Proof: `Grandpa::Stalled` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Grandpa::PendingChange` (r:1 w:1)
	/// Proof: `Grandpa::PendingChange` (`max_values`: Some(1), `max_size`: Some(4015), added: 4510, mode: `MaxEncodedLen`)
	/// Storage: `Grandpa::State` (r:1 w:0)
	/// Proof: `Grandpa::State` (`max_values`: Some(1), `max_size`: Some(9), added: 504, mode: `MaxEncodedLen`)
	/// Storage: `Babe::Lateness` (r:0 w:1)
	/// Proof: `Babe::Lateness` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Babe::Authorities` (r:0 w:1)
	/// Proof: `Babe::Authorities` (`max_values`: Some(1), `max_size`: Some(4002), added: 4497, mode: `MaxEncodedLen`)
	/// Storage: `Babe::Randomness` (r:0 w:1)
	/// Proof: `Babe::Randomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	/// Storage: `Babe::NextAuthorities` (r:0 w:1)
	/// Proof: `Babe::NextAuthorities` (`max_values`: Some(1), `max_size`: Some(4002), added: 4497, mode: `MaxEncodedLen`)
	/// Storage: `AuthorityDiscovery::NextKeys` (r:0 w:1)
	/// Proof: `AuthorityDiscovery::NextKeys` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `AuthorityDiscovery::Keys` (r:0 w:1)
	/// Proof: `AuthorityDiscovery::Keys` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
	/// Storage: `Historical::HistoricalSessions` (r:0 w:3)
	/// Proof: `Historical::HistoricalSessions` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Grandpa::Authorities` (r:0 w:1)
	/// Proof: `Grandpa::Authorities` (`max_values`: Some(1), `max_size`: Some(4002), added: 4497, mode: `MaxEncodedLen`)
	/// Storage: `Grandpa::SetIdSession` (r:0 w:1)
	/// Proof: `Grandpa::SetIdSession` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:0 w:1)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[1, 100]`.
	fn rotate_session(n: u32, ) -> Weight {
		// Proof size in bytes: measured `10524 + n * (315 ±0)`, estimated `43714 + n * (2790 ±0)`.
		// Least time: 208_389_000 picoseconds.
		Weight::from_parts(206_848_696, 43714)
			// Standard error: 142_021
			.saturating_add(Weight::from_parts(24_134_033, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(32))
			.saturating_add(Weight::from_parts(0, 2790).saturating_mul(n.into()))
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
				reads: 308,
				writes: 38,
				weight: WeightInfo::<T>::report_babe_equivocation(),
			}
		},
		{
			super::Worst {
				name: "report_grandpa_equivocation",
				at: vec![],
				reads: 308,
				writes: 38,
				weight: WeightInfo::<T>::report_grandpa_equivocation(),
			}
		},
		{
			let n: u32 = 100;
			super::Worst {
				name: "rotate_session",
				at: vec![("n", n), ],
				reads: 25 + 1 * u64::from(n),
				writes: 32,
				weight: WeightInfo::<T>::rotate_session(n, ),
			}
		},
	]
}
