use super::*;
use Status::{NoNewRisk, Open, Paused};

#[test]
fn pause_stops_commitments_and_taking_of_lost_bonds() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		assert_ok!(set_status(root(), Paused));
		assert_noop!(try_commit(BOB, BOBS, OPEN, 1), Error::MarketPaused);
		Clock::set(END + 1);
		assert_noop!(withdraw(STRANGER, FIRST), Error::MarketPaused);
		// What is not there is not paused.
		assert_noop!(withdraw(STRANGER, BOBS), Error::NoCommitment);
		assert_ok!(set_status(root(), Open));
		assert_ok!(withdraw(STRANGER, FIRST));
		assert_ok!(try_commit(BOB, BOBS, OPEN + 1, 1));
	});
}

#[test]
fn bids_are_revealed_and_taken_back_during_a_pause() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		commit(ALICE, SECOND, SHARES, 250);
		commit(BOB, BOBS, SHARES, 250);
		assert_ok!(set_status(root(), Paused));
		assert_ok!(withdraw(ALICE, SECOND));
		assert_ok!(cancelled(BOBS));
		// The pause moves no window.
		Clock::set(END);
		assert_ok!(reveal(ALICE, FIRST, 250));
		assert_eq!((bonds(ALICE), bonds(BOB), levels()), (0, 0, vec![250]));
		assert!(take(FIRST).is_some());
	});
}

#[test]
fn no_new_risk_stops_no_bid() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_status(signed(GUARDIAN), NoNewRisk));
		commit(ALICE, FIRST, SHARES, 250);
		commit(ALICE, SECOND, SHARES, 250);
		Clock::set(END);
		assert_ok!(reveal(ALICE, FIRST, 250));
		pass(1);
		assert_ok!(withdraw(STRANGER, SECOND));
	});
}
