//! Who bids goes first.

use super::*;
use quoin_math::vault::clearing::Rule;

/// Three with 100 shares each, of which 50 are bid, 300 in all and `cash` of it there. Windows of 1.
fn three(cash: Balance) -> [RequestId; 3] {
	without_limits();
	let requests = [ALICE, BOB, CAROL].map(|who| {
		deposited(who, 100 * ONE + if who == ALICE { 1_000_000 } else { 0 });
		who
	});
	lend(300 * ONE + 1_000_000 - cash);
	requests.map(|who| asked(who, 100 * ONE))
}

#[test]
fn winners_pay_the_level_that_is_filled_in_part() {
	on_chain(|| {
		let [alice, bob, carol] = three(120 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 100 * ONE);
		reveal(1, bob, 2_000, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(100));
		// All pay 20 %: 100 shares for 80, and 40 are left for 50 more.
		assert_eq!(claimed(ALICE, alice), 80 * ONE);
		assert_eq!(claimed(BOB, bob), 40 * ONE);
		assert_noop!(claim(CAROL, carol), Error::NothingToClaim);
		assert_eq!(state().queue.pending, 150 * ONE);
		// 150 shares were burnt for 120: 30 enter over a week.
		assert_eq!((state().shares, state().cash), (150 * ONE + 1_000_000, 0));
		assert_eq!(values(), (150 * ONE + 1_000_000, 150 * ONE + 1_000_000, 30 * ONE));
	});
}

#[test]
fn each_pays_its_own_bid_where_that_is_the_rule() {
	on_chain(|| {
		change_vault(|vault| vault.terms.rule = Rule::OwnBid);
		let [alice, bob, carol] = three(90 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 100 * ONE);
		reveal(1, bob, 2_000, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(100));
		// 50 for 100; then 40 of 80, for 50 of 100.
		assert_eq!((claimed(ALICE, alice), claimed(BOB, bob)), (50 * ONE, 40 * ONE));
		assert_noop!(claim(CAROL, carol), Error::NothingToClaim);
		assert_eq!(state().queue.pending, 150 * ONE);
	});
}

#[test]
fn bids_pay_nothing_when_there_is_cash_for_all_and_others_are_paid_too() {
	on_chain(|| {
		let [alice, bob, carol] = three(250 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(100));
		assert_eq!(claimed(ALICE, alice), 100 * ONE);
		// 150 for 200.
		assert_eq!((claimed(BOB, bob), claimed(CAROL, carol)), (75 * ONE, 75 * ONE));
		assert_eq!(values().2, 0);
	});
}

#[test]
fn part_of_a_request_may_be_bid_with_and_the_rest_waits_on() {
	on_chain(|| {
		let [alice, bob, _] = three(120 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 40 * ONE);
		to_clearing(1);
		assert_ok!(settle(100));
		// 40 at no discount; 80 of cash for the 260 that are left.
		assert_eq!(claimed(ALICE, alice), 40 * ONE + 80 * ONE * 60 / 260);
		assert_eq!(claimed(BOB, bob), 80 * ONE * 100 / 260);
	});
}

/// Of a window that is two months old, half paid, somebody bids with what is left.
#[test]
fn who_waits_since_an_older_window_may_bid_too() {
	on_chain(|| {
		let [alice, bob, carol] = three(150 * ONE);
		to_clearing(1);
		assert_ok!(settle(100));
		let half = 50 * ONE;
		assert_eq!(claimed(ALICE, alice), half);
		let loan = 0;
		MockLoans::pay(loan, 0, 45 * ONE);
		Clock::set(close(2));
		reveal(2, alice, 1_000, Balance::MAX);
		reveal(2, bob, 4_000, Balance::MAX);
		to_clearing(2);
		assert_ok!(settle(100));
		// 40 % each: 50 shares for 30, and 15 for 25 more... at one price of 10 %: 50 want 45.
		assert_eq!(claimed(BOB, bob), half + 45 * ONE);
		assert_noop!(claim(ALICE, alice), Error::NothingToClaim);
		assert_eq!(claimed(CAROL, carol), half);
	});
}

#[test]
fn loser_bids_again_and_its_place_stays() {
	on_chain(|| {
		let [alice, bob, _] = three(50 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 100 * ONE);
		reveal(1, bob, 1_000, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(100));
		MockLoans::pay(0, 0, 60 * ONE);
		Clock::set(close(2));
		reveal(2, bob, 4_000, 100 * ONE);
		to_clearing(2);
		assert_ok!(settle(100));
		assert_eq!(claimed(ALICE, alice), 50 * ONE);
		// The price has risen by what was given up: 100 shares want more than 60 at no discount.
		assert_eq!(claimed(BOB, bob), 60 * ONE);
	});
}

#[test]
fn second_bid_waits_until_the_first_is_settled() {
	on_chain(|| {
		let [alice, ..] = three(50 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 100 * ONE);
		let again = MockAuctions::reveal(STAKED, 1, alice, 100, ONE);
		assert_eq!(again, Err(Error::EarlierBidUnsettled.into()));
		Clock::set(close(2));
		let next = MockAuctions::reveal(STAKED, 2, alice, 100, ONE);
		assert_eq!(next, Err(Error::EarlierBidUnsettled.into()));
		// While nobody can settle, who reveals does not bid, and keeps its bond.
		assert_ok!(Vaults::set_status(signed(GUARDIAN), STAKED, Status::Paused));
		let before = state();
		assert_eq!(Vaults::enter(STAKED, alice, 2, ONE), Ok(None));
		assert_eq!(state(), before);
		assert_ok!(Vaults::set_status(signed(COUNCIL), STAKED, Status::Open));
		assert_ok!(settle(10));
		// Half of it left for 50.
		assert_eq!(state().queue.settled, Some(1));
		reveal(2, alice, 100, Balance::MAX);
	});
}

#[test]
fn bids_are_of_the_time_to_reveal_and_of_who_has_something_waiting() {
	on_chain(|| {
		let [alice, bob, _] = three(200 * ONE);
		let enter = |window, request| Vaults::enter(STAKED, request, window, ONE);
		assert_noop!(enter(1, alice), Error::NotRevealing);
		Clock::set(close(1) + DAY + 1);
		assert_noop!(enter(1, alice), Error::NotRevealing);
		Clock::set(close(2));
		assert_eq!(enter(2, 99), Ok(None));
		reveal(2, bob, 100, ONE);
	});
}

/// Looks at one level a call: the same as at once.
#[test]
fn settlement_that_is_interrupted_goes_on_exactly() {
	let outcome = |limit: u32| {
		let mut paid = vec![];
		on_chain(|| {
			let [alice, bob, carol] = three(170 * ONE);
			Clock::set(close(1));
			reveal(1, alice, 5_000, 100 * ONE);
			reveal(1, bob, 2_000, 60 * ONE);
			reveal(1, carol, 1_000, 100 * ONE);
			to_clearing(1);
			let mut calls = 0;
			while state().queue.settled.is_none() {
				assert_ok!(settle(limit));
				calls += 1;
				assert!(calls <= 3);
				// Somebody comes meanwhile.
				deposited(KEEPER, ONE);
			}
			assert_eq!(calls, if limit == 1 { 3 } else { 1 });
			paid = vec![claimed(ALICE, alice), claimed(BOB, bob), claimed(CAROL, carol)];
			paid.push(state().queue.pending);
		});
		paid
	};
	// At 10 %, 160 want 144, and 26 are left of 90.
	let all = outcome(100);
	assert_eq!(all[..2], [90 * ONE, 54 * ONE]);
	assert_eq!(all[2], 26 * ONE);
	assert_eq!(outcome(1), all);
}

#[test]
fn settlement_begins_anew_when_a_share_is_worth_less() {
	on_chain(|| {
		let [alice, bob, _] = three(120 * ONE);
		Clock::set(close(1));
		reveal(1, alice, 5_000, 100 * ONE);
		reveal(1, bob, 2_000, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert!(SettlingNow::<Test>::get(STAKED).is_some());
		// Money is not lent meanwhile.
		let loan = MockLoans::offer(ONE);
		let lend = Vaults::allocate(signed(KEEPER), STAKED, Allocation::Loan { loan, tranche: 0 });
		assert_noop!(lend, Error::SettlementRuns);
		// Half of all is lost: of 300, 150 are left, and 120 of it there.
		MockLoans::mark(0, 150 * ONE + 500_000);
		assert_ok!(settle(1));
		assert_eq!(SettlingNow::<Test>::get(STAKED).unwrap().price.assets, 150 * ONE + 500_000);
		assert_ok!(settle(1));
		// There is cash for all that was bid, at half of a dollar.
		assert_eq!((claimed(ALICE, alice), claimed(BOB, bob)), (50 * ONE, 50 * ONE));
	});
}

#[test]
fn bond_is_a_part_of_what_shares_are_worth() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let bond = |shares| Vaults::bond(STAKED, shares).unwrap();
		assert_eq!((bond(50 * ONE).amount, bond(50 * ONE).asset), (ONE, QUSD));
		assert_eq!(bond(250 * ONE).amount, 25 * ONE / 10);
		// Rounds up.
		assert_eq!(bond(250 * ONE + 1).amount, 25 * ONE / 10 + 1);
	});
}

/// A third of the window was paid, so that a unit of it is two thirds of a share: a bid with one is worth nothing.
#[test]
fn bid_that_is_worth_no_share_takes_nothing_out_of_its_window() {
	on_chain(|| {
		let [alice, bob, carol] = three(100 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		let units = || Windows::<Test>::get(STAKED, 1).unwrap().pool.units;
		assert_eq!((units(), state().queue.pending), (300 * ONE, 200 * ONE));
		Clock::set(close(2));
		reveal(2, alice, 100, 1);
		to_clearing(2);
		assert_ok!(settle(1));
		assert_eq!((units(), state().queue.pending), (300 * ONE, 200 * ONE));
		assert_ok!(Vaults::do_try_state());
		for (who, request) in [(ALICE, alice), (BOB, bob), (CAROL, carol)] {
			assert_eq!(claimed(who, request), 100 * ONE / 3);
		}
	});
}
