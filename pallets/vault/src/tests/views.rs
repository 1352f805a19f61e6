//! What interfaces are told is what calls do.

use super::*;
use quoin_math::vault::{clearing::Pays, price::SharePrice, window::Phase};
use quoin_primitives::apis::QueueView;
use sp_runtime::DispatchError;

#[test]
fn prices_round_against_who_asks() {
	on_chain(|| {
		without_limits();
		assert_eq!(Vaults::prices(STAKED).unwrap().deposit, SharePrice(ONE));
		deposited(ALICE, 3 * ONE);
		lend(ONE);
		MockLoans::accrue(account(), ONE);
		MockLoans::mark(0, 2 * ONE / 3);
		let seen = Vaults::prices(STAKED).unwrap();
		// 2⅓ and 3⅓ for 3.
		assert_eq!((seen.conservative, seen.optimistic), (7 * ONE / 3 + 1, 10 * ONE / 3 + 1));
		assert_eq!(seen.redemption, SharePrice(777_777_777_777_777_778));
		assert_eq!(seen.deposit, SharePrice(1_111_111_111_111_111_112));
		assert_eq!(Vaults::convert_to_assets(STAKED, 3 * ONE), Ok(7 * ONE / 3 + 1));
		assert_eq!(Vaults::convert_to_shares(STAKED, 10 * ONE / 3 + 1), Ok(3 * ONE));
		assert_eq!(Vaults::convert_to_shares(STAKED, 1), Ok(0));
	});
}

#[test]
fn preview_is_what_the_call_does_or_its_error() {
	on_chain(|| {
		let first = Vaults::preview_deposit(STAKED, 5 * ONE).unwrap();
		assert_eq!(
			(first.amount, first.shares, first.locked),
			(5 * ONE, 5 * ONE - 1_000_000, 1_000_000)
		);
		assert_eq!(deposited(ALICE, 5 * ONE), first.shares);
		change(|state| state.cash += 2 * ONE);
		give(account(), 2 * ONE);
		let seen = Vaults::preview_mint(STAKED, 5 * ONE).unwrap();
		assert_eq!((seen.amount, seen.redeemable), (7 * ONE, 7 * ONE));
		assert_ok!(Vaults::mint(signed(BOB), STAKED, 5 * ONE, BOB, seen.amount));
		let refused = |of: Result<_, DispatchError>, error: Error| {
			assert_eq!(of.map(|_: quoin_primitives::apis::DepositView| ()), Err(error.into()));
		};
		refused(Vaults::preview_deposit(STAKED, 0), Error::ZeroAmount);
		refused(Vaults::preview_deposit(9, 1), Error::UnknownVault);
		refused(Vaults::preview_deposit(STAKED, RICH), Error::CapReached);
		MockLoans::mark_due(account(), Some(0));
		refused(Vaults::preview_mint(STAKED, 1), Error::MarkDue);
		MockLoans::mark_due(account(), None);
	});
}

#[test]
fn most_that_may_be_deposited_can_be() {
	on_chain(|| {
		change_vault(|vault| vault.cap = 100 * ONE);
		deposited(ALICE, 30 * ONE);
		assert_eq!(Vaults::max_deposit(STAKED), 70 * ONE);
		assert_noop!(deposit(BOB, 70 * ONE + 1), Error::CapReached);
		deposited(BOB, 70 * ONE);
		assert_eq!((Vaults::max_deposit(STAKED), Vaults::max_deposit(3)), (0, 0));
		change_vault(|vault| vault.cap = RICH);
		assert_ok!(Vaults::set_status(signed(GUARDIAN), STAKED, Status::Paused));
		assert_eq!(Vaults::max_deposit(STAKED), 0);
	});
}

/// 40 of cash: a window of 30, and one of 20 of which half is paid.
#[test]
fn queue_says_what_cash_of_now_would_pay() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		lend(60 * ONE);
		let first = asked(ALICE, 30 * ONE);
		Clock::set(close(1));
		let second = asked(ALICE, 20 * ONE);
		let of = |window, pending, ahead, filled| QueueView {
			window,
			closes_at: close(window),
			requests: 1,
			pending: pending * ONE,
			ahead: ahead * ONE,
			filled: Bps(filled),
		};
		let queue = vec![of(1, 30, 0, 10_000), of(2, 20, 30, 5_000)];
		assert_eq!(Vaults::queue_view(STAKED), Ok(queue.clone()));
		let seen = Vaults::request_view(STAKED, second).unwrap();
		assert_eq!((seen.controller, &seen.queue), (ALICE, &queue[1]));
		assert_eq!((seen.waits, seen.worth, seen.claimable), (20 * ONE, 20 * ONE, 0));
		assert!(seen.cancellable && !Vaults::request_view(STAKED, first).unwrap().cancellable);
		assert_eq!(Vaults::requests_view(STAKED, &ALICE), vec![first, second]);
		to_clearing(1);
		assert_ok!(settle(1));
		let seen = Vaults::request_view(STAKED, first).unwrap();
		assert_eq!((seen.waits, seen.claimable, seen.queue.pending), (0, 30 * ONE, 0));
		assert_eq!(claimed(ALICE, first), 30 * ONE);
		let gone = Vaults::request_view(STAKED, first).map(|_| ());
		assert_eq!(gone, Err(Error::UnknownRequest.into()));
	});
}

/// 10 of cash, and 60 that a settlement collects first: 50 of principal, 8 of interest and 2 of reserve yield. 110 for
/// 100 shares, of which a fifth of what is above 100 is the treasury's: 108 are left for them.
#[test]
fn queue_says_what_a_settlement_collects_and_pays() {
	on_chain(|| {
		without_limits();
		change_vault(|vault| vault.fees.performance = Bps(2_000));
		deposited(ALICE, 100 * ONE);
		let loan = lend(90 * ONE);
		let first = asked(ALICE, 50 * ONE);
		Clock::set(close(1));
		let second = asked(ALICE, 20 * ONE);
		to_clearing(2);
		MockLoans::pay(loan, 8 * ONE, 50 * ONE);
		MockYield::earn(STABLE, 2 * ONE);
		let before = state();
		let filled = |request| Vaults::request_view(STAKED, request).unwrap().queue.filled;
		// 54, and 16 of 21.6.
		assert_eq!((filled(first), filled(second)), (Bps(10_000), Bps(7_407)));
		let queue = Vaults::queue_view(STAKED).unwrap();
		assert_eq!(queue.iter().map(|of| of.filled.0).collect::<Vec<_>>(), [10_000, 7_407]);
		assert_eq!(Vaults::request_view(STAKED, first).unwrap().worth, 54 * ONE);
		// To look changes nothing.
		assert_eq!((state(), shares(TREASURY)), (before, 0));
		assert_ok!(settle(1));
		assert_eq!((claimed(ALICE, first), claimed(ALICE, second)), (54 * ONE, 16 * ONE));
	});
}

/// 10 of cash and 5 of yield, for 21.
#[test]
fn queue_counts_no_cash_that_a_settlement_cannot_collect() {
	for (blocked, filled, paid) in [(true, 4_761, 10), (false, 7_142, 15)] {
		on_chain(|| {
			without_limits();
			deposited(ALICE, 100 * ONE);
			lend(90 * ONE);
			let request = asked(ALICE, 20 * ONE);
			to_clearing(1);
			MockYield::earn(STABLE, 5 * ONE);
			MockYield::block(blocked);
			let seen = Vaults::request_view(STAKED, request).unwrap();
			assert_eq!((seen.worth, seen.queue.filled), (21 * ONE, Bps(filled)));
			assert_ok!(settle(1));
			assert_eq!(claimed(ALICE, request), paid * ONE);
		});
	}
}

#[test]
fn windows_say_what_may_be_done_when() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		asked(ALICE, ONE);
		let seen = Vaults::windows_view(STAKED).unwrap();
		assert_eq!((seen.open, seen.closes_at, seen.closes_in), (1, START + MONTH, MONTH));
		assert_eq!(seen.reveals_until, START + MONTH + DAY);
		assert_eq!((seen.last_phase, seen.settled, seen.due), (Some(Phase::Revealing), None, None));
		Clock::set(close(1));
		let seen = Vaults::windows_view(STAKED).unwrap();
		assert_eq!((seen.open, seen.last_phase, seen.due), (2, Some(Phase::Revealing), None));
		to_clearing(1);
		let seen = Vaults::windows_view(STAKED).unwrap();
		assert_eq!((seen.last_phase, seen.due), (Some(Phase::Clearing), Some(1)));
		assert_ok!(settle(1));
		let seen = Vaults::windows_view(STAKED).unwrap();
		assert_eq!((seen.settled, seen.due), (Some(1), None));
	});
}

#[test]
fn expected_clearing_is_how_it_clears() {
	on_chain(|| {
		without_limits();
		for who in [ALICE, BOB] {
			deposited(who, 101 * ONE);
		}
		lend(132 * ONE);
		let [alice, bob] = [ALICE, BOB].map(|who| asked(who, 100 * ONE));
		let early = Vaults::clearing_view(STAKED, 1, None).map(|_| ());
		assert_eq!(early, Err(Error::WindowOpen.into()));
		Clock::set(close(1));
		reveal(1, alice, 3_000, 100 * ONE);
		// 70 of cash for 100 shares that want all of their worth: they share it.
		let seen = Vaults::clearing_view(STAKED, 1, None).unwrap();
		assert_eq!((seen.level, seen.exhausted), (Bps(3_000), true));
		reveal(1, bob, 1_000, 100 * ONE);
		let more = Vaults::clearing_view(STAKED, 1, Some(150 * ONE)).unwrap();
		assert_eq!((more.level, more.left), (Bps(1_000), 0));
		let all = Vaults::clearing_view(STAKED, 1, Some(250 * ONE)).unwrap();
		assert_eq!((all.pays, all.paid, all.left), (Pays::Level(Bps(0)), 200 * ONE, 50 * ONE));
		let seen = Vaults::clearing_view(STAKED, 1, None).unwrap();
		assert_eq!(Vaults::request_view(STAKED, alice).unwrap().bid, Some(1));
		to_clearing(1);
		assert_ok!(settle(10));
		let done = Vaults::settled_view(STAKED, 1).unwrap();
		assert_eq!((done.clearing.level, done.clearing.paid), (seen.level, seen.paid));
		assert_eq!((done.clearing.burnt, done.bids), (seen.burnt, 2));
		assert_eq!(claimed(ALICE, alice), 70 * ONE);
		assert_eq!(Vaults::request_view(STAKED, bob).unwrap().waits, 100 * ONE);
	});
}

/// 70 of cash, and 50 that a settlement collects first. At a tenth one of two has 90 of the 120, and the other the rest.
#[test]
fn expected_clearing_is_with_what_a_settlement_collects() {
	on_chain(|| {
		without_limits();
		for who in [ALICE, BOB] {
			deposited(who, 101 * ONE);
		}
		let loan = lend(132 * ONE);
		let [alice, bob] = [ALICE, BOB].map(|who| asked(who, 100 * ONE));
		Clock::set(close(1));
		reveal(1, alice, 3_000, 100 * ONE);
		reveal(1, bob, 1_000, 100 * ONE);
		to_clearing(1);
		MockLoans::pay(loan, 0, 50 * ONE);
		let seen = Vaults::clearing_view(STAKED, 1, None).unwrap();
		assert_eq!((seen.level, seen.paid, seen.left), (Bps(1_000), 120 * ONE, 0));
		assert_ok!(settle(10));
		assert_eq!(Vaults::settled_view(STAKED, 1).unwrap().clearing, seen);
		assert_eq!((claimed(ALICE, alice), claimed(BOB, bob)), (90 * ONE, 30 * ONE));
	});
}

#[test]
fn vault_says_what_it_has_where() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let loan = lend(10 * ONE);
		asked(ALICE, 5 * ONE);
		Clock::set(close(1));
		let seen = Vaults::vault_view(STAKED).unwrap();
		assert_eq!((seen.cash, seen.pending, seen.reserved), (90 * ONE, 5 * ONE, 5 * ONE));
		assert_eq!((seen.status, seen.glide_cap), (Status::Open, Bps(5_400)));
		let loans = seen.venues[1].clone();
		// Up to 40 % of 100.
		assert_eq!((loans.conservative, loans.room), (10 * ONE, 30 * ONE));
		assert_eq!((seen.loans[0].loan, seen.loans[0].committed), (loan, 10 * ONE));
		let offer = MockLoans::offer(20 * ONE + 1);
		assert_eq!(Vaults::check_loan(STAKED, offer, 0), Err(Error::ObligorCapReached.into()));
		MockLoans::set(offer, |item| item.amount = 20 * ONE);
		assert_eq!(Vaults::check_loan(STAKED, offer, 0), Ok(()));
		assert!(MockLoans::get(offer).unwrap().committed.is_none());
		assert!(Vaults::vault_view(8).is_none());
		assert_eq!((Vaults::vault_of_share(SQUSD), Vaults::vault_of_share(QUSD)), (Some(0), None));
	});
}
