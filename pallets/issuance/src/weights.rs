//! What is benchmarked. The figures are generated into the runtime.

use frame_support::weights::Weight;

/// Weight of each call, and of each thing other pallets do through this one's traits.
pub trait WeightInfo {
	/// `create_coin`.
	fn create_coin() -> Weight;
	/// `create_external`.
	fn create_external() -> Weight;
	/// `add_peg`.
	fn add_peg() -> Weight;
	/// `update_peg`.
	fn update_peg() -> Weight;
	/// `remove_peg`, with an escrow to pay out.
	fn remove_peg() -> Weight;
	/// `mint` of a payer who keeps some external, at a peg without a round.
	fn mint() -> Weight;
	/// The same at a peg with a round that asks for a credential.
	fn mint_in_round() -> Weight;
	/// `redeem` of a holder who keeps some of the coin, not from what is held back.
	fn redeem() -> Weight;
	/// The same from what is held back.
	fn redeem_held_back() -> Weight;
	/// What it costs more when a payment leaves an account with nothing of the asset.
	fn empty_account() -> Weight;
	/// `set_ceiling`, of a module that is new.
	fn set_ceiling() -> Weight;
	/// `set_fuse`.
	fn set_fuse() -> Weight;
	/// `set_status`, of a peg.
	fn set_status() -> Weight;
	/// `open_round`, in place of one that is over.
	fn open_round() -> Weight;
	/// `close_round`.
	fn close_round() -> Weight;
	/// `collect_fees`, to a treasury that held nothing of the external, of all that is in custody.
	fn collect_fees() -> Weight;
	/// `deposit_reserve_yield`, of all that the payer has.
	fn deposit_reserve_yield() -> Weight;
	/// `set_reserve_yield`, from as many tiers as there may be to as many others.
	fn set_reserve_yield() -> Weight;
	/// `reap_usage`.
	fn reap_usage() -> Weight;
	/// `FacilitateIssuance::mint`.
	fn facilitator_mint() -> Weight;
	/// `FacilitateIssuance::burn`, of all that the payer has.
	fn facilitator_burn() -> Weight;
	/// `ReserveYield::claim`.
	fn claim_reserve_yield() -> Weight;
}

/// Nothing costs anything: for mocks.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn create_coin() -> Weight {
		Weight::zero()
	}
	fn create_external() -> Weight {
		Weight::zero()
	}
	fn add_peg() -> Weight {
		Weight::zero()
	}
	fn update_peg() -> Weight {
		Weight::zero()
	}
	fn remove_peg() -> Weight {
		Weight::zero()
	}
	fn mint() -> Weight {
		Weight::zero()
	}
	fn mint_in_round() -> Weight {
		Weight::zero()
	}
	fn redeem() -> Weight {
		Weight::zero()
	}
	fn redeem_held_back() -> Weight {
		Weight::zero()
	}
	fn empty_account() -> Weight {
		Weight::zero()
	}
	fn set_ceiling() -> Weight {
		Weight::zero()
	}
	fn set_fuse() -> Weight {
		Weight::zero()
	}
	fn set_status() -> Weight {
		Weight::zero()
	}
	fn open_round() -> Weight {
		Weight::zero()
	}
	fn close_round() -> Weight {
		Weight::zero()
	}
	fn collect_fees() -> Weight {
		Weight::zero()
	}
	fn deposit_reserve_yield() -> Weight {
		Weight::zero()
	}
	fn set_reserve_yield() -> Weight {
		Weight::zero()
	}
	fn reap_usage() -> Weight {
		Weight::zero()
	}
	fn facilitator_mint() -> Weight {
		Weight::zero()
	}
	fn facilitator_burn() -> Weight {
		Weight::zero()
	}
	fn claim_reserve_yield() -> Weight {
		Weight::zero()
	}
}
