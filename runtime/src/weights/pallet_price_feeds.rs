pub struct WeightInfo<T>(core::marker::PhantomData<T>);
use frame_support::weights::Weight;
impl<T: frame_system::Config> pallet_price_feeds::WeightInfo for WeightInfo<T> {
	fn register_feed() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn update_feed() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_operators() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn submit(_o: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn submit_many(_n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn confirm_suspect() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn pause_feed() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn resume_feed() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn stamp_genesis_prices(_n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
