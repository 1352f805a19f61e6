use super::*;
use frame_support::{dispatch::GetDispatchInfo, traits::UnfilteredDispatchable};

#[test]
fn commitment_puts_its_bond_aside() {
	ExtBuilder::default().build_and_execute(|| {
		let hash = seal(ALICE, FIRST, 600_000, 250);
		assert_ok!(Auctions::commit_bid(signed(ALICE), VAULT, FIRST, OPEN, 600_000, hash));
		// A hundredth of 600 000.
		let (window, bidder, shares, asset, bond) = (OPEN, ALICE, 600_000, QUSD, 6_000);
		assert_eq!(
			commitment(FIRST),
			Some(Commitment { window, bidder, shares, hash, asset, bond })
		);
		let (vault, request) = (VAULT, FIRST);
		assert_eq!(
			events(),
			[Event::BidCommitted { vault, window, request, bidder, shares, hash, asset, bond }]
		);
		assert_eq!((bonds(ALICE), free(ALICE)), (6_000, RICH - 6_000));
		// Nothing of the bid itself is known.
		assert_eq!((levels(), bid_of(FIRST)), (vec![], None));
	});
}

#[test]
fn bond_is_of_the_asset_and_of_the_amount_that_the_queue_says() {
	ExtBuilder::default().build_and_execute(|| {
		BondAsset::set(USDX);
		// One share: the least bond.
		commit(ALICE, FIRST, 1, 10);
		assert_eq!((bonds(ALICE), free(ALICE)), (500, RICH - 500));
		let stored = commitment(FIRST).unwrap();
		assert_eq!((stored.asset, stored.bond), (USDX, 500));
		BondAsset::set(QUSD);
		assert_eq!((bonds(ALICE), free(ALICE)), (0, RICH));
	});
}

#[test]
fn bond_of_nothing_is_held_and_given_back_too() {
	ExtBuilder::default().build_and_execute(|| {
		LeastBond::set(0);
		commit(ALICE, FIRST, 99, 10);
		assert_eq!((bonds(ALICE), commitment(FIRST).unwrap().bond), (0, 0));
		assert_ok!(withdraw(ALICE, FIRST));
		commit(ALICE, FIRST, 99, 10);
		pass(WINDOW);
		assert_ok!(reveal(ALICE, FIRST, 10));
		assert_eq!(free(ALICE), RICH);
	});
}

#[test]
fn all_shares_of_a_request_may_bid_and_not_one_more() {
	ExtBuilder::default().build_and_execute(|| {
		for shares in [SHARES + 1, Balance::MAX] {
			assert_noop!(try_commit(ALICE, FIRST, OPEN, shares), Error::AboveRequest);
		}
		assert_noop!(try_commit(ALICE, FIRST, OPEN, 0), Error::ZeroShares);
		change(FIRST, |request| request.unpaid = 10);
		assert_noop!(try_commit(ALICE, FIRST, OPEN, 11), Error::AboveRequest);
		assert_ok!(try_commit(ALICE, FIRST, OPEN, 10));
		change(SECOND, |request| request.unpaid = 0);
		assert_noop!(try_commit(ALICE, SECOND, OPEN, 1), Error::AboveRequest);
	});
}

#[test]
fn commitment_is_for_the_window_that_is_open() {
	ExtBuilder::default().build_and_execute(|| {
		for late in [0, OPEN - 1] {
			assert_noop!(try_commit(ALICE, FIRST, late, 1), Error::CommitTooLate);
		}
		for early in [OPEN + 1, WindowIndex::MAX] {
			assert_noop!(try_commit(ALICE, FIRST, early, 1), Error::WindowNotOpen);
		}
		// The last second.
		Clock::set(CLOSE - 1);
		assert_noop!(try_commit(ALICE, FIRST, OPEN + 1, 1), Error::WindowNotOpen);
		assert_ok!(try_commit(ALICE, FIRST, OPEN, 1));
		// At its close the window is closed, and the next is open.
		pass(1);
		assert_noop!(try_commit(BOB, BOBS, OPEN, 1), Error::CommitTooLate);
		assert_ok!(try_commit(BOB, BOBS, OPEN + 1, 1));
	});
}

#[test]
fn commitment_weighs_what_the_queue_does_for_its_bond() {
	ExtBuilder::default().build_and_execute(|| {
		let call = crate::Call::<Test>::commit_bid {
			vault: VAULT,
			request: FIRST,
			window: OPEN,
			shares: 1,
			hash: H256::zero(),
		};
		// The mock's auctions weigh nothing.
		assert_eq!(call.get_dispatch_info().call_weight, MAX_BOND_WEIGHT);
		let done = call.dispatch_bypass_filter(signed(ALICE)).unwrap();
		assert_eq!(done.actual_weight, Some(BOND_WEIGHT));
	});
}

#[test]
fn commitment_is_made_by_who_may_act_for_the_request() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(try_commit(BOB, FIRST, OPEN, 1), NOT_ITS);
		assert_noop!(try_commit(STRANGER, FIRST, OPEN, 1), NOT_ITS);
		assert_noop!(try_commit(ALICE, 99, OPEN, 1), NO_REQUEST);
		let hash = H256::zero();
		let unsigned = |origin| Auctions::commit_bid(origin, VAULT, FIRST, OPEN, 1, hash);
		assert_noop!(unsigned(root()), DispatchError::BadOrigin);
		assert_noop!(unsigned(RuntimeOrigin::none()), DispatchError::BadOrigin);
		let elsewhere = || Auctions::commit_bid(signed(ALICE), 99, FIRST, OPEN, 1, hash);
		assert_noop!(elsewhere(), NO_VAULT);
		// Who acts for others pays the bond.
		assert_ok!(try_commit(OPERATOR, FIRST, OPEN, SHARES));
		assert_eq!((bonds(OPERATOR), bonds(ALICE)), (10_000, 0));
	});
}

#[test]
fn request_has_one_commitment_at_a_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(try_commit(ALICE, FIRST, OPEN, 5));
		for who in [ALICE, OPERATOR] {
			assert_noop!(try_commit(who, FIRST, OPEN, 5), Error::AlreadyCommitted);
		}
		// Another of the same account.
		assert_ok!(try_commit(ALICE, SECOND, OPEN, 5));
		assert_eq!(bonds(ALICE), 1_000);
		// One that was not revealed is in the way of the next until it is ended.
		Clock::set(END + 1);
		assert_noop!(try_commit(ALICE, FIRST, OPEN + 1, 5), Error::AlreadyCommitted);
		assert_ok!(withdraw(STRANGER, FIRST));
		assert_ok!(try_commit(ALICE, FIRST, OPEN + 1, 5));
	});
}

#[test]
fn requests_of_two_vaults_under_one_id_are_two() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(try_commit(ALICE, FIRST, OPEN, 5));
		let hash = H256::zero();
		assert_ok!(Auctions::commit_bid(signed(BOB), OTHER_VAULT, FIRST, OPEN, 7, hash));
		assert_eq!(commitment(FIRST).unwrap().shares, 5);
		assert_eq!(Commitments::<Test>::get(OTHER_VAULT, FIRST).unwrap().shares, 7);
	});
}

#[test]
fn commitment_is_refused_when_the_bond_is_not_covered() {
	ExtBuilder::default().build_and_execute(|| {
		// A hold leaves the least balance of an account.
		LeastBond::set(RICH);
		assert_noop!(try_commit(ALICE, FIRST, OPEN, 1), Error::BondNotCovered);
		LeastBond::set(RICH - 1);
		assert_ok!(try_commit(ALICE, FIRST, OPEN, 1));
		LeastBond::set(1);
		assert_noop!(try_commit(ALICE, SECOND, OPEN, 1), Error::BondNotCovered);
	});
}

#[test]
fn commitment_is_refused_when_the_queue_fails() {
	ExtBuilder::default().build_and_execute(|| {
		for step in [Step::Windows, Step::Queued, Step::Bond] {
			QueueFailing::set(Some(step));
			assert_noop!(try_commit(ALICE, FIRST, OPEN, 1), QUEUE_FAILED);
		}
		QueueFailing::set(None);
		assert_ok!(try_commit(ALICE, FIRST, OPEN, 1));
	});
}
