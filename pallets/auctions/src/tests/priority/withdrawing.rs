//! Commitments that are not revealed.

use super::*;

fn withdrawn(request: RequestId, bidder: AccountId) -> Event {
	Event::BidWithdrawn { vault: VAULT, window: OPEN, request, bidder }
}

#[test]
fn bidder_takes_a_commitment_back_before_its_window_closes() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		events();
		Clock::set(CLOSE - 1);
		assert_ok!(withdraw(ALICE, FIRST));
		assert_eq!(events(), [withdrawn(FIRST, ALICE)]);
		assert_eq!((bonds(ALICE), free(ALICE), commitment(FIRST)), (0, RICH, None));
		assert_noop!(withdraw(ALICE, FIRST), Error::NoCommitment);
		assert_eq!(notes(), []);
		// And commits to another.
		commit(ALICE, FIRST, 500, 260);
		assert_eq!(bonds(ALICE), 500);
	});
}

#[test]
fn nobody_else_takes_a_commitment_back() {
	ExtBuilder::default().build_and_execute(|| {
		commit(OPERATOR, FIRST, SHARES, 250);
		// Not even who has the request.
		for who in [ALICE, BOB, STRANGER] {
			assert_noop!(withdraw(who, FIRST), Error::NotBidder);
		}
		let unsigned = || Auctions::withdraw_bond(root(), VAULT, FIRST);
		assert_noop!(unsigned(), DispatchError::BadOrigin);
		assert_noop!(withdraw(ALICE, 99), Error::NoCommitment);
		assert_ok!(withdraw(OPERATOR, FIRST));
	});
}

#[test]
fn commitment_stays_while_bids_are_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		for at in [CLOSE, CLOSE + 1, END] {
			Clock::set(at);
			for who in [ALICE, STRANGER] {
				assert_noop!(withdraw(who, FIRST), Error::RevealingRuns);
			}
		}
	});
}

#[test]
fn bond_goes_to_the_vault_when_the_bid_was_not_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		commit(ALICE, SECOND, SHARES / 2, 250);
		events();
		Clock::set(END + 1);
		assert_ok!(withdraw(STRANGER, FIRST));
		// A hundredth of a million, which arrives free and is booked. The other stays held.
		let vault = 1_000 + AccountId::from(VAULT);
		assert_eq!((free(vault), bonds(vault), bonds(ALICE)), (10_000, 0, 5_000));
		assert_eq!(free(ALICE), RICH - 15_000);
		assert_eq!(notes(), [Note::Gained(VAULT, 10_000)]);
		let lost = Event::BondLost {
			vault: VAULT,
			window: OPEN,
			request: FIRST,
			bidder: ALICE,
			asset: QUSD,
			amount: 10_000,
		};
		assert_eq!(events(), [lost]);
		assert_noop!(withdraw(STRANGER, FIRST), Error::NoCommitment);
		// The bidder may do it too, and has nothing of it.
		assert_ok!(withdraw(ALICE, SECOND));
		assert_eq!((free(vault), bonds(ALICE), free(ALICE)), (15_000, 0, RICH - 15_000));
	});
}

#[test]
fn bond_of_nothing_is_lost_without_a_gain() {
	ExtBuilder::default().build_and_execute(|| {
		LeastBond::set(0);
		commit(ALICE, FIRST, 99, 250);
		Clock::set(END + 1);
		assert_ok!(withdraw(STRANGER, FIRST));
		assert_eq!((notes(), commitment(FIRST)), (vec![], None));
	});
}

#[test]
fn bond_is_what_it_was_when_it_was_committed() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		commit(BOB, BOBS, SHARES, 250);
		// The queue asks for other bonds now.
		LeastBond::set(77_777);
		Clock::set(CLOSE);
		assert_ok!(reveal(ALICE, FIRST, 250));
		Clock::set(END + 1);
		assert_ok!(withdraw(STRANGER, BOBS));
		assert_eq!((free(ALICE), free(BOB)), (RICH, RICH - 10_000));
	});
}

#[test]
fn bond_is_not_lost_when_the_queue_fails() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		Clock::set(END + 1);
		for step in [Step::Windows, Step::Gained] {
			QueueFailing::set(Some(step));
			assert_noop!(withdraw(STRANGER, FIRST), QUEUE_FAILED);
		}
		QueueFailing::set(None);
		assert_ok!(withdraw(STRANGER, FIRST));
	});
}

#[test]
fn cancelled_request_has_its_bond_back() {
	ExtBuilder::default().build_and_execute(|| {
		commit(OPERATOR, FIRST, SHARES, 250);
		events();
		assert_ok!(cancelled(FIRST));
		assert_eq!(events(), [withdrawn(FIRST, OPERATOR)]);
		assert_eq!((bonds(OPERATOR), free(OPERATOR), commitment(FIRST)), (0, RICH, None));
		// Without a commitment there is nothing to drop.
		events();
		assert_ok!(cancelled(FIRST));
		assert_ok!(cancelled(99));
		assert_ok!(Auctions::cancelled(99, FIRST));
		assert_eq!(events(), []);
	});
}
