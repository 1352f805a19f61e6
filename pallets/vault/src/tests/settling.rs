//! Who waits is paid, the oldest window first, all at one price.

use super::*;

fn settled_event() -> Event<Test> {
	let found = System::events().into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::Vaults(event @ Event::Settled { .. }) => Some(event),
		_ => None,
	});
	found.unwrap()
}

#[test]
fn all_are_paid_when_there_is_cash_for_all() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		deposited(BOB, 50 * ONE);
		let (first, second) = (asked(ALICE, 40 * ONE), asked(BOB, 50 * ONE));
		to_clearing(1);
		assert_ok!(settle(10));
		assert_eq!((state().shares, state().queue.pending), (60 * ONE, 0));
		assert_eq!((state().cash, state().claimable), (60 * ONE, 90 * ONE));
		assert_eq!((claimed(ALICE, first), claimed(BOB, second)), (40 * ONE, 50 * ONE));
		assert_eq!(state().claimable, 0);
		assert!(Windows::<Test>::get(STAKED, 1).is_none());
		let Event::Settled {
			assets, shares, clearing_level, burnt, paid, given_up, pending, ..
		} = settled_event()
		else {
			unreachable!()
		};
		assert_eq!((assets, shares, clearing_level), (150 * ONE, 150 * ONE, Bps(0)));
		assert_eq!((burnt, paid, given_up, pending), (90 * ONE, 90 * ONE, 0, 0));
	});
}

/// 100 of 150 are lent, and 50 are there: a window of 40, then one of 60 that gets 10.
#[test]
fn older_window_is_paid_first_and_the_next_by_its_shares() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		deposited(BOB, 50 * ONE);
		let loan = lend(100 * ONE);
		let old = asked(ALICE, 40 * ONE);
		Clock::set(close(1));
		let (young, other) = (asked(ALICE, 20 * ONE), asked(BOB, 40 * ONE));
		to_clearing(2);
		assert_ok!(settle(10));
		assert_eq!(claimed(ALICE, old), 40 * ONE);
		// 10 for 60: a sixth of each.
		let (third, two) = (10 * ONE / 3, 20 * ONE / 3);
		assert_eq!((claimed(ALICE, young), claimed(BOB, other)), (third, two));
		assert_eq!(state().queue.pending, 50 * ONE);
		assert_noop!(claim(ALICE, young), Error::NothingToClaim);
		assert_noop!(settle(10), Error::SettledAlready);
		// The borrower pays, and the rest is paid with the next window.
		MockLoans::pay(loan, 0, 100 * ONE);
		to_clearing(3);
		assert_ok!(settle(10));
		assert_eq!(claimed(ALICE, young) + third, 20 * ONE);
		assert_eq!(claimed(BOB, other) + two, 40 * ONE);
		assert_eq!((state().queue.pending, state().claimable), (0, 0));
	});
}

#[test]
fn settlement_collects_first_what_venues_owe() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		let loan = lend(100 * ONE);
		let request = asked(ALICE, 50 * ONE);
		MockLoans::pay(loan, 0, 60 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), 50 * ONE);
		assert_eq!(state().cash, 10 * ONE);
	});
}

#[test]
fn settlement_without_cash_is_recorded_and_pays_nobody() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		assert_ok!(Vaults::top_up_bond(signed(BOB), STAKED, 5 * ONE));
		lend(100 * ONE);
		let request = asked(ALICE, 50 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!((state().queue.settled, state().queue.pending), (Some(1), 50 * ONE));
		assert_noop!(claim(ALICE, request), Error::NothingToClaim);
		assert_eq!((dollars(KEEPER), state().bond), (RICH, 5 * ONE));
		// A second settler finds it done.
		assert_noop!(settle(1), Error::SettledAlready);
	});
}

#[test]
fn keeper_is_rewarded_once_for_what_was_paid() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		assert_ok!(Vaults::top_up_bond(signed(BOB), STAKED, ONE + 1));
		asked(ALICE, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!((dollars(KEEPER), state().bond), (RICH + ONE, 1));
		// Nothing is left, and it is settled all the same.
		asked(ALICE, 100 * ONE);
		to_clearing(3);
		assert_ok!(settle(1));
		assert_eq!(dollars(KEEPER), RICH + ONE);
		assert_noop!(Vaults::top_up_bond(signed(BOB), STAKED, 0), Error::ZeroAmount);
	});
}

#[test]
fn window_is_settled_after_its_bids_were_revealed() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		assert_noop!(settle(1), Error::NobodyWaits);
		asked(ALICE, 10 * ONE);
		assert_noop!(settle(1), Error::WindowOpen);
		Clock::set(close(1) - 1);
		assert_noop!(settle(1), Error::WindowOpen);
		Clock::set(close(1));
		assert_noop!(settle(1), Error::RevealRuns);
		Clock::set(close(1) + DAY);
		assert_noop!(settle(1), Error::RevealRuns);
		Clock::set(close(1) + DAY + 1);
		assert_noop!(settle(0), Error::ZeroLevels);
		assert_ok!(settle(1));
		assert_noop!(settle(1), Error::NobodyWaits);
	});
}

#[test]
fn who_asks_after_the_close_waits_for_the_next_settlement() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let first = asked(ALICE, 10 * ONE);
		Clock::set(close(1));
		let second = asked(ALICE, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, first), 10 * ONE);
		assert_noop!(claim(ALICE, second), Error::NothingToClaim);
		assert_noop!(settle(1), Error::WindowOpen);
	});
}

/// Nobody settled for a year. Nothing happened in between, so that one settlement does.
#[test]
fn settlement_skips_windows_in_which_nothing_happened() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 10 * ONE);
		to_clearing(12);
		assert_ok!(settle(1));
		assert_eq!(state().queue.settled, Some(12));
		assert_eq!(claimed(ALICE, request), 10 * ONE);
	});
}

/// Half of what is lent is written down, in the same second: 100 of 150 are lent.
#[test]
fn loss_lowers_the_price_of_who_waits_at_once() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 150 * ONE);
		let loan = lend(100 * ONE);
		let request = asked(ALICE, 30 * ONE);
		to_clearing(1);
		MockLoans::mark(loan, 75 * ONE);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), 15 * ONE);
		assert_eq!(values(), (60 * ONE, 60 * ONE, 0));
	});
}

/// A race: the mark is due, and somebody settles in front of it.
#[test]
fn nobody_leaves_at_par_between_a_loss_being_known_and_booked() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 150 * ONE);
		let loan = lend(100 * ONE);
		let request = asked(ALICE, 30 * ONE);
		to_clearing(1);
		MockLoans::mark_due(account(), Some(Clock::get()));
		assert_noop!(settle(1), Error::MarkDue);
		MockLoans::mark(loan, 75 * ONE);
		MockLoans::mark_due(account(), None);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), 15 * ONE);
	});
}

#[test]
fn shares_of_a_vault_that_lost_all_wait_for_what_is_recovered() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 100 * ONE);
		let request = asked(ALICE, 50 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(state().queue.pending, 50 * ONE);
		assert_noop!(claim(ALICE, request), Error::NothingToClaim);
		MockLoans::recover(loan, 20 * ONE);
		// It came at once, and nobody gets it before a week.
		assert_eq!(values(), (0, 0, 20 * ONE));
		to_clearing(2);
		assert_ok!(settle(1));
		// Collected by that call: it is released from then on.
		assert_eq!(state().queue.pending, 50 * ONE);
		to_clearing(3);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), 10 * ONE);
	});
}

#[test]
fn settlement_stops_at_a_pause_and_claims_do_not() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_ok!(Vaults::set_status(signed(COUNCIL), STAKED, Status::Paused));
		assert_noop!(settle(1), Error::VaultPaused);
		assert_eq!(claimed(ALICE, request), 10 * ONE);
	});
}

#[test]
fn idle_blocks_settle_what_is_due() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 10 * ONE);
		Vaults::idle(frame_support::weights::Weight::MAX);
		assert_eq!(state().queue.settled, None);
		to_clearing(1);
		Vaults::idle(frame_support::weights::Weight::MAX);
		assert_eq!(state().queue.settled, Some(1));
		assert_eq!(claimed(ALICE, request), 10 * ONE);
	});
}

/// Deposits in front of a settlement, and of the gain it brings those who stay, gain nothing.
#[test]
fn deposit_in_front_of_a_gain_has_none_of_what_came_before() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		assert_ok!(Vaults::gained(STAKED, 70 * ONE));
		give(account(), 70 * ONE);
		assert_eq!(values(), (100 * ONE, 100 * ONE, 70 * ONE));
		let bought = deposited(BOB, 100 * ONE);
		assert_eq!(bought, 100 * ONE);
		// At midnight, so that it is released in seven days.
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (270 * ONE, 270 * ONE, 0));
	});
}

/// What is recovered above what it was carried for, 80 for 35, enters over a week from when somebody looks.
#[test]
fn recovery_above_carrying_value_enters_over_a_week() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		// It is seen that it was drawn.
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		MockLoans::mark(loan, 65 * ONE);
		assert_eq!(values(), (135 * ONE, 135 * ONE, 0));
		// Whoever deposits looks: it is carried for 35 from now on.
		assert_eq!(deposited(BOB, 135 * ONE), 200 * ONE);
		MockLoans::recover(loan, 80 * ONE);
		assert_eq!(values(), (270 * ONE, 270 * ONE, 45 * ONE));
		assert_eq!(deposited(CAROL, 27 * ONE), 40 * ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_eq!((values(), state().carried), ((297 * ONE, 297 * ONE, 45 * ONE), 0));
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (342 * ONE, 342 * ONE, 0));
	});
}

/// Money that waits for a borrower is worth the same before and after it was drawn, and when anybody frees it.
#[test]
fn committed_money_counts_once_wherever_it_waits() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		let allocate =
			|loan| Vaults::allocate(signed(KEEPER), STAKED, Allocation::Loan { loan, tranche: 0 });
		let same = || assert_eq!(values(), (100 * ONE, 100 * ONE, 0));
		let (first, second) = (MockLoans::offer(30 * ONE), MockLoans::offer(20 * ONE));
		assert_ok!(allocate(first));
		assert_ok!(allocate(second));
		same();
		MockLoans::draw(first);
		same();
		Clock::set(START + 20 * DAY + 2);
		// By anybody, in lending.
		assert_ok!(<MockLoans as quoin_primitives::Lend<_>>::free(&account(), second, 0));
		same();
		assert_eq!(state().cash, 50 * ONE);
		assert_eq!(deposited(BOB, ONE), ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_eq!((values(), state().cash), ((101 * ONE, 101 * ONE, 0), 71 * ONE));
		assert_eq!(Lending::<Test>::get(STAKED).len(), 1);
	});
}
