use crate::consensus::{ConsensusWeights, WeightInfo};
use frame_support::weights::Weight;

/// Each figure another, so that a mix-up shows.
struct Figures;

impl WeightInfo for Figures {
	fn set_keys() -> Weight {
		Weight::from_parts(1, 0)
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(2, 0)
	}
	fn plan_config_change() -> Weight {
		Weight::from_parts(3, 0)
	}
	fn note_stalled() -> Weight {
		Weight::from_parts(4, 0)
	}
	fn report_babe_equivocation() -> Weight {
		Weight::from_parts(5, 0)
	}
	fn report_grandpa_equivocation() -> Weight {
		Weight::from_parts(6, 0)
	}
	fn rotate_session(_: u32) -> Weight {
		Weight::from_parts(7, 0)
	}
}

type Weights = ConsensusWeights<Figures>;

#[test]
fn adapter_gives_each_call_its_own_weight_when_the_sdk_asks() {
	let weights = [
		<Weights as pallet_session::WeightInfo>::set_keys(),
		<Weights as pallet_session::WeightInfo>::purge_keys(),
		<Weights as pallet_babe::WeightInfo>::plan_config_change(),
		<Weights as pallet_grandpa::WeightInfo>::note_stalled(),
	];
	assert_eq!(weights.map(|weight| weight.ref_time()), [1, 2, 3, 4]);
}

#[test]
fn adapter_charges_the_worst_case_when_a_report_claims_few_validators() {
	for claimed in [0, 1, 100, u32::MAX] {
		let babe = <Weights as pallet_babe::WeightInfo>::report_equivocation(claimed, 0);
		let grandpa = <Weights as pallet_grandpa::WeightInfo>::report_equivocation(claimed, 0);
		assert_eq!((babe.ref_time(), grandpa.ref_time()), (5, 6));
	}
}
