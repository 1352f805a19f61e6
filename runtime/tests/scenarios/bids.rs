//! Sealed bids for a place in a queue. There is no vault yet.

use crate::chain::*;
use frame_support::traits::fungibles::hold::Inspect as _;
use pallet_auctions::Call as Auction;
use quoin_primitives::{Bps, QUSD};
use quoin_runtime::*;
use sp_core::H256;
use sp_runtime::DispatchError;

#[test]
fn nobody_bids_when_there_is_no_vault() {
	on_development_chain(|chain| {
		chain.next_block();
		let commit = |window| Auction::commit_bid {
			vault: 0,
			request: 0,
			window,
			shares: 1,
			hash: H256::zero(),
		};
		for window in [0, 1, u32::MAX] {
			let outcome = chain.send("Bob", commit(window));
			assert_eq!(outcome, Ok(Err(DispatchError::Unavailable)));
		}
		let none = pallet_auctions::Error::<Runtime>::NoCommitment;
		let none = Ok(Err(DispatchError::from(none)));
		let reveal = Auction::reveal_bid { vault: 0, request: 0, level: Bps(10), salt: [0; 32] };
		assert_eq!(chain.send("Bob", reveal), none);
		let withdraw = Auction::withdraw_bond { vault: 0, request: 0 };
		assert_eq!(chain.send("Bob", withdraw), none);
		// Nothing is put aside for one.
		let reason = pallet_auctions::HoldReason::Bid.into();
		assert_eq!(AssetsHolder::balance_on_hold(QUSD, &reason, &who("Bob")), 0);
		assert_eq!(Auctions::phase(0, 0), Err(DispatchError::Unavailable));
	});
}
