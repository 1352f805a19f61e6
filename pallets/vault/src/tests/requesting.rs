//! Asking to leave, and thinking better of it.

use super::*;

#[test]
fn request_moves_shares_that_go_on_counting() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 40 * ONE);
		assert_eq!((shares(ALICE), shares(account())), (60 * ONE - 1_000_000, 40 * ONE));
		assert_eq!((state().shares, state().queue.pending), (100 * ONE, 40 * ONE));
		System::assert_last_event(
			Event::RedeemRequested {
				vault: STAKED,
				request,
				controller: ALICE,
				owner: ALICE,
				window: 1,
				shares: 40 * ONE,
			}
			.into(),
		);
	});
}

#[test]
fn request_at_the_close_is_of_the_next_window() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		Clock::set(close(1) - 1);
		let first = asked(ALICE, ONE);
		Clock::set(close(1));
		let second = asked(ALICE, ONE);
		let joined = |of| Requests::<Test>::get(STAKED, of).unwrap().joined;
		assert_eq!((joined(first), joined(second)), (1, 2));
		// Said by the second request.
		assert_noop!(Vaults::close_window(signed(BOB), STAKED), Error::NoWindowToClose);
		Clock::set(close(2));
		assert_ok!(Vaults::close_window(signed(BOB), STAKED));
		System::assert_last_event(
			Event::WindowClosed { vault: STAKED, window: 2, shares: ONE }.into(),
		);
		assert_noop!(Vaults::close_window(signed(BOB), STAKED), Error::NoWindowToClose);
	});
}

#[test]
fn request_is_cancelled_until_its_window_closes() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let (first, second) = (asked(ALICE, 10 * ONE), asked(ALICE, 5 * ONE));
		let cancel = |who, request| Vaults::cancel_request(signed(who), STAKED, request);
		assert_noop!(cancel(BOB, first), Error::NotOperator);
		assert_noop!(cancel(ALICE, 99), Error::UnknownRequest);
		Clock::set(close(1) - 1);
		assert_ok!(cancel(ALICE, first));
		assert_eq!((shares(ALICE), state().queue.pending), (95 * ONE - 1_000_000, 5 * ONE));
		assert_eq!(MockAuctions::cancelled_ones(), vec![first]);
		assert_noop!(cancel(ALICE, first), Error::UnknownRequest);
		Clock::set(close(1));
		assert_noop!(cancel(ALICE, second), Error::WindowClosedAlready);
	});
}

#[test]
fn last_to_cancel_leaves_no_window() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 10 * ONE);
		assert_ok!(Vaults::cancel_request(signed(ALICE), STAKED, request));
		assert!(Windows::<Test>::get(STAKED, 1).is_none() && state().queue.windows.is_empty());
		let again = asked(ALICE, 3 * ONE);
		assert_eq!((again, state().queue.joined), (request + 1, 3 * ONE));
		Clock::set(close(1));
		assert_ok!(Vaults::close_window(signed(BOB), STAKED));
	});
}

#[test]
fn operator_asks_cancels_and_claims_for_an_account() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let ask_for = |controller, owner| {
			Vaults::request_redeem(signed(OPERATOR), STAKED, ONE, controller, owner)
		};
		assert_noop!(ask_for(ALICE, ALICE), Error::NotOperator);
		assert_ok!(Vaults::set_operator(signed(ALICE), OPERATOR, true));
		assert_eq!(Balances::free_balance(ALICE), 1_000_000 - DEPOSIT);
		assert_ok!(ask_for(ALICE, ALICE));
		// It controls what it is given, and fills no list of others.
		assert_ok!(ask_for(OPERATOR, ALICE));
		assert_noop!(ask_for(BOB, ALICE), Error::NotOperator);
		assert_ok!(Vaults::cancel_request(signed(OPERATOR), STAKED, 0));
		assert_ok!(Vaults::set_operator(signed(ALICE), OPERATOR, false));
		assert_eq!(Balances::free_balance(ALICE), 1_000_000);
		assert_noop!(ask_for(ALICE, ALICE), Error::NotOperator);
		let set = |operator, approved| Vaults::set_operator(signed(ALICE), operator, approved);
		assert_noop!(set(OPERATOR, false), Error::OperatorUnchanged);
		assert_noop!(set(ALICE, true), Error::OperatorIsOwner);
		assert_ok!(set(BOB, true));
		assert_noop!(set(BOB, true), Error::OperatorUnchanged);
	});
}

#[test]
fn bad_requests_are_named() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		assert_noop!(ask(ALICE, 0), Error::ZeroAmount);
		assert_noop!(ask(ALICE, ONE - 1), Error::RequestTooSmall);
		assert_noop!(ask(ALICE, 100 * ONE), Error::NotCovered);
		assert_noop!(ask(BOB, ONE), Error::NotCovered);
		for _ in 0..50 {
			asked(ALICE, ONE);
		}
		assert_noop!(ask(ALICE, ONE), Error::TooManyRequests);
		assert_noop!(
			Vaults::request_redeem(signed(ALICE), 7, ONE, ALICE, ALICE),
			Error::UnknownVault
		);
	});
}

/// Whoever has less than the least request leaves with all of it.
#[test]
fn all_shares_of_an_owner_may_leave_however_few_they_are() {
	on_chain(|| {
		deposited(BOB, 100 * ONE);
		deposited(ALICE, ONE / 2);
		assert_noop!(ask(ALICE, ONE / 2 - 1), Error::RequestTooSmall);
		let request = asked(ALICE, ONE / 2);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), ONE / 2);
		assert_noop!(ask(ALICE, 0), Error::ZeroAmount);
	});
}

#[test]
fn queue_has_as_many_windows_as_it_may() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 1_000 * ONE);
		deposited(BOB, 100 * ONE);
		lend(1_100 * ONE);
		for window in 1..=64 {
			Clock::set(close(window) - 1);
			asked(if window % 2 == 0 { ALICE } else { BOB }, ONE);
		}
		Clock::set(close(64));
		assert_noop!(ask(ALICE, ONE), Error::QueueTooLong);
	});
}
