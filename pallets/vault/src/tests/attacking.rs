//! What somebody could try to have what is another's, or to keep others from what is theirs.

use super::*;

/// Nobody settled for a month, and who bids in the second auction is paid all by the first.
#[test]
fn auction_of_who_was_paid_meanwhile_is_settled_though_nobody_waits() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 40 * ONE);
		Clock::set(close(2));
		reveal(2, request, 100, Balance::MAX);
		assert_ok!(settle(1));
		assert_eq!((state().queue.settled, state().queue.pending), (Some(1), 0));
		assert_eq!(claimed(ALICE, request), 40 * ONE);
		// Its bid is open yet, so that it is not gone.
		assert_noop!(claim(ALICE, request), Error::NothingToClaim);
		assert_noop!(settle(1), Error::RevealRuns);
		to_clearing(2);
		assert_ok!(settle(1));
		assert_ok!(claim(ALICE, request));
		assert!(Requests::<Test>::get(STAKED, request).is_none());
		assert_eq!(Settlements::<Test>::iter().count(), 0);
		assert_noop!(settle(1), Error::NobodyWaits);
	});
}

/// The loan is written off, and 20 are recovered later.
#[test]
fn venue_of_loans_stays_while_something_is_owed_that_is_worth_nothing() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 100 * ONE);
		let remove = || Vaults::set_venue(signed(COUNCIL), STAKED, VenueKind::Loans, None);
		assert_noop!(remove(), Error::VenueNotEmpty);
		MockLoans::recover(loan, 20 * ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_eq!(state().cash, 120 * ONE);
		assert_ok!(remove());
	});
}

fn committed(amount: Balance) -> quoin_primitives::LoanId {
	let loan = MockLoans::offer(amount);
	assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, Allocation::Loan { loan, tranche: 0 }));
	loan
}

/// The borrower withdraws its offer and frees the money: what the vault has not seen is no discount for who comes.
#[test]
fn commitment_that_was_taken_back_is_no_discount_before_anybody_looks() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 300 * ONE);
		lend(100 * ONE);
		let loan = committed(100 * ONE);
		assert_eq!((values(), state().carried), ((300 * ONE, 300 * ONE, 0), 200 * ONE));
		MockLoans::take_back(loan);
		assert_eq!(values(), (300 * ONE, 300 * ONE, 0));
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		// It is there again at once, and no gain.
		assert_eq!((values(), state().carried), ((300 * ONE, 300 * ONE, 0), 100 * ONE));
		assert_eq!(deposited(BOB, 100 * ONE), 100 * ONE);
	});
}

#[test]
fn settlement_pays_with_a_commitment_that_was_taken_back() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 300 * ONE);
		lend(100 * ONE);
		let request = asked(ALICE, 150 * ONE);
		let loan = committed(150 * ONE);
		to_clearing(1);
		MockLoans::take_back(loan);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), 150 * ONE);
		assert_eq!(values(), (150 * ONE, 150 * ONE, 0));
	});
}

/// Drawn, then paid before anybody looked: it counts once.
#[test]
fn commitment_that_was_drawn_and_paid_meanwhile_counts_once() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 300 * ONE);
		lend(100 * ONE);
		let loan = committed(100 * ONE);
		MockLoans::draw(loan);
		assert_eq!(deposited(BOB, ONE), ONE);
		MockLoans::pay(loan, 0, 100 * ONE);
		assert_eq!(values(), (301 * ONE, 301 * ONE, 0));
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_eq!((values(), state().carried), ((301 * ONE, 301 * ONE, 0), 100 * ONE));
	});
}

/// A settlement begins, yield comes, and it goes on at the price of its beginning: what it leaves of that is no jump.
#[test]
fn deposit_in_front_of_the_end_of_a_settlement_gains_nothing() {
	on_chain(|| {
		deposited(ALICE, 200 * ONE);
		let requests = [asked(ALICE, 50 * ONE), asked(ALICE, 50 * ONE)];
		Clock::set(close(1));
		reveal(1, requests[0], 200, Balance::MAX);
		reveal(1, requests[1], 100, Balance::MAX);
		to_clearing(1);
		assert_ok!(settle(1));
		MockYield::earn(STABLE, 20 * ONE);
		assert_eq!(values().0, 220 * ONE);
		assert_eq!(deposited(BOB, 220 * ONE), 200 * ONE);
		assert_ok!(settle(1));
		// 100 shares leave for 100, and were worth 110: 10 are held back.
		assert_eq!((values(), state().shares), ((330 * ONE, 330 * ONE, 10 * ONE), 300 * ONE));
	});
}

/// All is lost, and 20 are recovered. A second after that is booked, shares have a price again, of next to nothing.
#[test]
fn nobody_buys_what_is_recovered_after_a_total_loss() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 100 * ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		MockLoans::recover(loan, 20 * ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		let halfway = START + 7 * DAY / 2;
		for at in [START, START + 1, halfway - 1] {
			Clock::set(at);
			assert_noop!(deposit(BOB, 20 * ONE), Error::SharesWorthless);
		}
		// Half of it is released.
		Clock::set(halfway);
		assert_eq!(values(), (10 * ONE, 10 * ONE, 10 * ONE));
		assert_eq!(deposited(BOB, 20 * ONE), 200 * ONE);
	});
}

/// Yield accrued for long that nobody paid. Who stakes in front of the payment takes nothing of it that time does not
/// give.
#[test]
fn deposit_in_front_of_a_late_payment_of_yield_gains_nothing() {
	for harvests in [false, true] {
		on_chain(|| {
			without_limits();
			deposited(ALICE, 100 * ONE);
			MockYield::earn(STABLE, 10 * ONE);
			assert_eq!(values(), (110 * ONE, 110 * ONE, 0));
			let shares = deposited(BOB, 110 * ONE);
			assert_eq!(shares, 100 * ONE);
			MockYield::cover(STABLE, 20 * ONE);
			// Held back before anybody looks, whoever looks, and wherever it is.
			assert_eq!(values(), (220 * ONE, 220 * ONE, 20 * ONE));
			if harvests {
				assert_ok!(Vaults::harvest(signed(KEEPER), STAKED, STABLE));
				assert_eq!((values(), state().cash), ((220 * ONE, 220 * ONE, 20 * ONE), 240 * ONE));
			} else {
				deposited(CAROL, 110 * ONE);
				assert_eq!(values(), (330 * ONE, 330 * ONE, 20 * ONE));
			}
			let in_all = if harvests { 240 } else { 350 } * ONE;
			Clock::set(START + 7 * DAY / 2);
			assert_eq!(values(), (in_all - 10 * ONE, in_all - 10 * ONE, 10 * ONE));
			Clock::set(START + 7 * DAY);
			assert_eq!(values(), (in_all, in_all, 0));
		});
	}
}

#[test]
fn yield_that_waits_when_its_venue_is_added_comes_at_once() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let external = STABLE + 1;
		MockYield::earn(external, 5 * ONE);
		MockYield::cover(external, 2 * ONE);
		let kind = VenueKind::ReserveYield { external };
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, kind, Some(Bps::WHOLE)));
		assert_eq!(values(), (100 * ONE, 100 * ONE, 7 * ONE));
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (107 * ONE, 107 * ONE, 0));
	});
}

/// Who had all shares but those that are locked took the money for them.
fn all_left() {
	let all = deposited(ALICE, 2 * ONE);
	let request = asked(ALICE, all);
	to_clearing(1);
	assert_ok!(settle(1));
	claimed(ALICE, request);
}

/// All have left a vault with locked shares. A bond that is lost then is nobody's gain: who comes next has shares as
/// the first did, and may leave.
#[test]
fn lost_bond_of_a_vault_that_all_have_left_does_not_close_it() {
	on_chain(|| {
		all_left();
		assert_eq!((state().shares, state().cash), (1_000_000, 1_000_000));
		give(account(), 10 * ONE);
		assert_ok!(Vaults::gained(STAKED, 10 * ONE));
		assert_eq!((state().cash, state().fees), (1_000_000, 10 * ONE));
		assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE);
		asked(BOB, ONE);
		let before = dollars(TREASURY);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_eq!((state().fees, dollars(TREASURY) - before), (0, 10 * ONE));
	});
}

/// Reserves earn while nobody has shares, yet or any more. Who comes first has what it paid for, the protocol has the
/// rest, and a share is worth a dollar as it was.
#[test]
fn what_is_earned_while_nobody_has_shares_is_the_protocols() {
	for begun in [false, true] {
		on_chain(|| {
			if begun {
				all_left();
			}
			MockYield::earn(STABLE, 10 * ONE);
			let preview = Vaults::preview_deposit(STAKED, 5 * ONE).unwrap();
			assert_eq!((preview.shares, preview.redeemable), (5 * ONE, 5 * ONE));
			let before = shares(TREASURY);
			assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE);
			assert_eq!(shares(Vaults::nobody()), 1_000_000);
			let earned = if begun { 10 * ONE } else { 10 * ONE - 1_000_000 };
			assert_eq!(shares(TREASURY) - before, earned);
			assert_eq!(state().shares, Assets::total_supply(SQUSD));
			let assets = values().0;
			assert_eq!(
				(assets, state().shares),
				(15 * ONE + if begun { 1_000_000 } else { 0 }, assets)
			);
			assert_ok!(Vaults::do_try_state());
		});
	}
}

/// What is less than what is locked of a first deposit is left.
#[test]
fn dust_that_is_earned_before_the_first_deposit_is_left() {
	on_chain(|| {
		MockYield::earn(STABLE, 1_000_000);
		assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE - 1_000_000);
		assert_eq!(shares(Vaults::nobody()), 1_000_000);
		assert_ok!(Vaults::do_try_state());
	});
}

/// What is left of a price that rose without limit: one share is worth a thousand times the least request.
#[test]
fn who_has_few_shares_of_a_high_price_leaves() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, ONE);
		give(account(), 1_000_000 * ONE);
		assert_ok!(Vaults::gained(STAKED, 1_000_000 * ONE));
		Clock::set(START + 7 * DAY);
		let shares = deposited(BOB, 1_000 * ONE);
		let request = asked(BOB, shares);
		to_clearing(1);
		assert_ok!(settle(1));
		let back = claimed(BOB, request);
		// Of 10¹⁸ shares for 1 000 001 dollars a thousand dollars buy 999 999 000 000 999 (and the rest of a division),
		// of which each is worth a little more than before.
		assert_eq!((shares, back), (999_999_000_000_999, 999_999_999_999_999_001_997));
	});
}

#[test]
fn income_that_waits_is_taken_by_the_fees_that_were_before() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		MockYield::earn(STABLE, 10 * ONE);
		let fees = Fees { reserve_yield: Bps(100), ..NO_FEES };
		assert_ok!(Vaults::set_fees(signed(COUNCIL), STAKED, fees));
		assert_eq!((values(), state().fees), ((110 * ONE, 110 * ONE, 0), 0));
		MockYield::earn(STABLE, 10 * ONE);
		assert_eq!(values(), (1_199 * ONE / 10, 1_199 * ONE / 10, 0));
	});
}

/// Shares of an asset of six decimals, of which half a million is less than a millionth of a share that has eighteen.
#[test]
fn window_is_not_closed_for_dust_of_shares_with_fewer_decimals() {
	on_chain(|| {
		without_limits();
		change_vault(|vault| vault.terms.least_request = 1_000_000);
		let (one, half_a_million) = (1_000_000, 500_000_000_000);
		assert_eq!(deposited(ALICE, half_a_million + one), half_a_million);
		lend(half_a_million);
		let request = asked(ALICE, half_a_million);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), one);
		assert_eq!(state().queue.pending, half_a_million - one);
	});
}

/// Alice has the one share that is not locked while reserves earn 1000, so that Bob's 100 are a hundred thousand shares:
/// less than a millionth of the least request, and not dust.
#[test]
fn window_is_not_closed_for_dust_of_shares_that_are_worth_much() {
	on_chain(|| {
		without_limits();
		assert_eq!(deposited(ALICE, 1_000_001), 1);
		MockYield::earn(STABLE, 1_000 * ONE);
		let shares = deposited(BOB, 100 * ONE);
		assert_eq!(shares, 100_000);
		lend(1_090 * ONE);
		let request = asked(BOB, shares);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(BOB, request), 10 * ONE + 1_000_001);
		// A share is worth a thousandth of a dollar, a little less: cash costs 10 000 and a part of one.
		assert_eq!(Vaults::due(STAKED, request).unwrap().shares, 89_999);
	});
}

/// All but those that are locked.
fn with_nobodys_shares() {
	let all = deposited(ALICE, 2 * ONE);
	let request = asked(ALICE, all);
	to_clearing(1);
	assert_ok!(settle(1));
	claimed(ALICE, request);
	assert_eq!(state().shares, 1_000_000);
}

/// With a few shares the treasury would be somebody, and nearly all that is earned theirs that are locked.
#[test]
fn fees_in_shares_are_not_taken_of_what_is_nobodys() {
	for synced in [false, true] {
		on_chain(|| {
			with_nobodys_shares();
			let fees = Fees { management: Bps(200), performance: Bps(2_000), ..NO_FEES };
			change_vault(|vault| vault.fees = fees);
			MockYield::earn(STABLE, 10 * ONE);
			if synced {
				assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
			}
			assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE);
			assert_eq!((shares(TREASURY), state().mark.0), (10 * ONE, ONE));
			// The price doubles: a fifth of 15 is the fee, in shares of which all others are worth 27.
			let before = if synced { 0 } else { 10 * ONE };
			MockYield::earn(STABLE, before + 15 * ONE + 1_000_000);
			assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
			assert_eq!(shares(TREASURY), 10 * ONE + (15 * ONE + 1_000_000) / 9);
		});
	}
}

/// The fee begins while shares that are locked are worth ten million million: no price would be above it again.
#[test]
fn mark_of_what_was_nobodys_is_the_price_at_which_somebody_came() {
	on_chain(|| {
		with_nobodys_shares();
		MockYield::earn(STABLE, 10 * ONE);
		let fees = Fees { performance: Bps(100), ..NO_FEES };
		assert_ok!(plain(Vaults::set_fees(signed(COUNCIL), STAKED, fees)));
		assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE);
		assert_eq!(state().mark.0, ONE);
	});
}

/// A bond is lost before the last is paid: what is held back of it then is nobody's, and keeps nobody out.
#[test]
fn what_is_held_back_when_all_have_left_is_the_protocols() {
	on_chain(|| {
		let all = deposited(ALICE, 2 * ONE);
		let request = asked(ALICE, all);
		to_clearing(1);
		give(account(), ONE);
		assert_ok!(Vaults::gained(STAKED, ONE));
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), all);
		assert_eq!(values(), (1_000_000, 1_000_000, ONE));
		let preview = Vaults::preview_deposit(STAKED, 5 * ONE).unwrap();
		assert_eq!((preview.shares, preview.redeemable), (5 * ONE, 5 * ONE));
		assert_eq!(Vaults::max_deposit(STAKED), RICH - ONE - 1_000_000);
		assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE);
		assert_eq!((shares(TREASURY), values().2), (ONE, 0));
	});
}

/// All are paid while they bid in the next auction, of which a settlement looks at one level of two. Nobody has shares then.
#[test]
fn settlement_that_goes_on_when_all_have_left_keeps_nobody_out() {
	on_chain(|| {
		change_vault(|vault| vault.terms.offset = Some(0));
		deposited(ALICE, 100 * ONE);
		let requests = [asked(ALICE, 50 * ONE), asked(ALICE, 50 * ONE)];
		Clock::set(close(2));
		reveal(2, requests[0], 100, Balance::MAX);
		reveal(2, requests[1], 200, Balance::MAX);
		assert_ok!(settle(1));
		assert_eq!(state().shares, 0);
		to_clearing(2);
		assert_ok!(settle(1));
		assert!(SettlingNow::<Test>::contains_key(STAKED));
		MockYield::earn(STABLE, 10 * ONE);
		assert_eq!(deposited(BOB, 5 * ONE), 5 * ONE);
		assert_eq!(shares(TREASURY), 10 * ONE);
		assert_ok!(settle(2));
		assert_eq!(requests.map(|request| claimed(ALICE, request)), [50 * ONE; 2]);
	});
}

/// A vault of six virtual decimals of which somebody has a unit: after a gain of a thousand a whole share would be worth more
/// than a price can say, and with a fee on it nobody could do anything any more.
#[test]
fn price_that_no_mark_can_say_stops_nothing() {
	on_chain(|| {
		change_vault(|vault| {
			vault.terms.offset = Some(6);
			vault.fees.performance = Bps(2_000);
		});
		assert_eq!(deposited(ALICE, 1), 1_000_000);
		MockYield::earn(STABLE, 1_000 * ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_ok!(deposit(BOB, 1_000 * ONE));
		assert_ok!(plain(Vaults::set_fees(signed(COUNCIL), STAKED, NO_FEES)));
		let fees = Fees { performance: Bps(100), ..NO_FEES };
		assert_ok!(plain(Vaults::set_fees(signed(COUNCIL), STAKED, fees)));
		ask(ALICE, 1_000_000).unwrap();
		to_clearing(1);
		assert_ok!(settle(1));
	});
}
