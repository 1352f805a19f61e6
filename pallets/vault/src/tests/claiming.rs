//! Taking what a request was paid.

use super::*;

#[test]
fn only_controllers_and_operators_claim_and_only_once() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 10 * ONE);
		assert_noop!(claim(ALICE, request), Error::NothingToClaim);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_noop!(claim(BOB, request), Error::NotOperator);
		assert_ok!(Vaults::set_operator(signed(ALICE), OPERATOR, true));
		assert_ok!(Vaults::claim(signed(OPERATOR), STAKED, request, CAROL));
		assert_eq!(dollars(CAROL), RICH + 10 * ONE);
		assert_noop!(claim(ALICE, request), Error::UnknownRequest);
		assert_noop!(claim(ALICE, 77), Error::UnknownRequest);
		assert!(RequestsOf::<Test>::get(STAKED, ALICE).is_empty());
	});
}

/// A third of 100, thrice: each claim rounds down, and what that leaves is the vault's again with the last.
#[test]
fn dust_of_a_window_is_the_vaults_again() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		for who in [BOB, CAROL, KEEPER] {
			deposited(who, 10 * ONE);
		}
		without_limits();
		lend(130 * ONE - 10);
		let requests = [BOB, CAROL, KEEPER].map(|who| (who, asked(who, 10 * ONE)));
		to_clearing(1);
		assert_ok!(settle(1));
		// 10 for 30 × 10¹⁸ shares: three each, and one is left.
		for (who, request) in requests {
			assert_eq!(claimed(who, request), 3);
		}
		assert_eq!((state().claimable, state().cash), (1, 0));
		assert_eq!(state().queue.pending, 30 * ONE - 10);
	});
}

#[test]
fn claims_come_in_any_order_and_however_late() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 90 * ONE);
		let loan = lend(90 * ONE);
		let requests = [30, 20, 10].map(|of| asked(ALICE, of * ONE));
		for (window, pays) in [(1, 6), (2, 12), (3, 42)] {
			MockLoans::pay(loan, 0, pays * ONE);
			to_clearing(window);
			assert_ok!(settle(1));
		}
		// 60 in all, as they asked for.
		assert_eq!(requests.map(|of| claimed(ALICE, of)), [30 * ONE, 20 * ONE, 10 * ONE]);
	});
}

/// Half of who waits was paid; then the rest of the vault is lost. Nothing is divided by nothing.
#[test]
fn what_was_paid_before_all_was_lost_is_claimed() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		let loan = lend(80 * ONE);
		let (first, second) = (asked(ALICE, 20 * ONE), asked(ALICE, 20 * ONE));
		to_clearing(1);
		assert_ok!(settle(1));
		MockLoans::mark(loan, 80 * ONE);
		assert_eq!(values(), (0, 0, 0));
		assert_eq!(Vaults::convert_to_assets(STAKED, 80 * ONE), Ok(0));
		assert_noop!(deposit(BOB, ONE), Error::SharesWorthless);
		assert_eq!(claimed(ALICE, first), 10 * ONE);
		// A bid is settled at a price of zero too, and wins nothing.
		Clock::set(close(2));
		reveal(2, second, 10_000, 10 * ONE);
		to_clearing(2);
		assert_ok!(settle(1));
		let view = Vaults::request_view(STAKED, second).unwrap();
		assert_eq!((view.waits, view.worth, view.claimable), (10 * ONE, 0, 10 * ONE));
		assert_eq!(claimed(ALICE, second), 10 * ONE);
		for request in [first, second] {
			assert_noop!(claim(ALICE, request), Error::NothingToClaim);
		}
		assert_eq!((state().queue.pending, state().claimable), (20 * ONE, 0));
	});
}
