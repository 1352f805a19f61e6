pub struct WeightInfo<T>(core::marker::PhantomData<T>);
use frame_support::weights::Weight;
impl<T: frame_system::Config> pallet_issuance::WeightInfo for WeightInfo<T> {
	fn create_coin() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn create_external() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn add_peg() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn update_peg() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove_peg() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn mint() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn mint_in_round() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn redeem() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn redeem_held_back() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn empty_account() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_ceiling() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_fuse() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_status() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn open_round() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn close_round() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn collect_fees() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn deposit_reserve_yield() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn reap_usage() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn facilitator_mint() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn facilitator_burn() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn claim_reserve_yield() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
