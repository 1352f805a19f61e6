pub struct WeightInfo<T>(core::marker::PhantomData<T>);
use frame_support::weights::Weight;
impl<T: frame_system::Config> pallet_validator_set::WeightInfo for WeightInfo<T> {
	fn add_validator() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove_validator() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
