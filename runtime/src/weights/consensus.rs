pub struct WeightInfo<T>(core::marker::PhantomData<T>);
use frame_support::weights::Weight;
impl<T: frame_system::Config> pallet_validator_set::consensus::WeightInfo for WeightInfo<T> {
	fn set_keys() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn plan_config_change() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn note_stalled() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn report_babe_equivocation() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn report_grandpa_equivocation() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn rotate_session(_n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
