//! Weights of BABE, GRANDPA and session in a runtime without staking.
//!
//! The SDK's benchmarks of `pallet-session` need `pallet-staking`, and its weights of equivocation
//! reports are written by hand. The benchmarks in [`crate::consensus_benchmarks`] measure the calls
//! of the three pallets with the set of this pallet; [`ConsensusWeights`] turns the generated figures
//! into what those pallets ask for.

use core::marker::PhantomData;
use frame_support::weights::Weight;

/// What is measured. Worst case: as many validators as there may be.
pub trait WeightInfo {
	/// New keys for an account that has some, with deposit and proof of ownership.
	fn set_keys() -> Weight;
	/// Flat.
	fn purge_keys() -> Weight;
	/// Flat.
	fn plan_config_change() -> Weight;
	/// Flat.
	fn note_stalled() -> Weight;
	/// An unsigned report with its check before dispatch: proofs of the equivocation and, twice, of
	/// membership in the running session, after everybody else offended in the same slot.
	fn report_babe_equivocation() -> Weight;
	/// The same for a round.
	fn report_grandpa_equivocation() -> Weight;
	/// The first block of a session with `n` validators: a new set is planned and enacted, a third of
	/// the old one is disabled again, history is pruned. Not charged by these figures, since
	/// `pallet-session` takes a whole block for it.
	fn rotate_session(n: u32) -> Weight;
}

/// For mocks, where weights don't matter.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn set_keys() -> Weight {
		Weight::zero()
	}
	fn purge_keys() -> Weight {
		Weight::zero()
	}
	fn plan_config_change() -> Weight {
		Weight::zero()
	}
	fn note_stalled() -> Weight {
		Weight::zero()
	}
	fn report_babe_equivocation() -> Weight {
		Weight::zero()
	}
	fn report_grandpa_equivocation() -> Weight {
		Weight::zero()
	}
	fn rotate_session(_: u32) -> Weight {
		Weight::zero()
	}
}

/// `WeightInfo` of `pallet-session`, `pallet-babe` and `pallet-grandpa` from the measured `W`.
///
/// Reports always cost what they cost with the most validators. The count in a report is a claim of
/// the reporter, which is checked against the stored one after the report was charged; nominators there
/// are none.
pub struct ConsensusWeights<W>(PhantomData<W>);

impl<W: WeightInfo> pallet_session::WeightInfo for ConsensusWeights<W> {
	fn set_keys() -> Weight {
		W::set_keys()
	}
	fn purge_keys() -> Weight {
		W::purge_keys()
	}
}

impl<W: WeightInfo> pallet_babe::WeightInfo for ConsensusWeights<W> {
	fn plan_config_change() -> Weight {
		W::plan_config_change()
	}
	fn report_equivocation(_validator_count: u32, _max_nominators_per_validator: u32) -> Weight {
		W::report_babe_equivocation()
	}
}

impl<W: WeightInfo> pallet_grandpa::WeightInfo for ConsensusWeights<W> {
	fn report_equivocation(_validator_count: u32, _max_nominators_per_validator: u32) -> Weight {
		W::report_grandpa_equivocation()
	}
	fn note_stalled() -> Weight {
		W::note_stalled()
	}
}
