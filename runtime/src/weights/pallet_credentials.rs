pub struct WeightInfo<T>(core::marker::PhantomData<T>);
use frame_support::weights::Weight;
impl<T: frame_system::Config> pallet_credentials::WeightInfo for WeightInfo<T> {
	fn register() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_issuer() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn retire() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn grant() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn revoke() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn reap() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
