//! A pool ends.

use super::*;

fn close(id: PoolId) -> DispatchResult {
	Tranches::close_pool(signed(KEEPER), id)
}

fn fail(id: PoolId) -> DispatchResult {
	Tranches::fail_pool(signed(KEEPER), id)
}

fn past_drawing(id: PoolId) {
	Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
}

fn redeem(who: AccountId, id: PoolId, level: Level, units: Balance) -> DispatchResult {
	Tranches::redeem(signed(who), series(id, level), units)
}

#[test]
fn pool_closes_when_its_loans_are_and_it_lends_no_more() {
	on_chain(|| {
		let mut terms = terms();
		terms.reserve = 50 * ONE;
		terms.curator_fee = Bps(0);
		let id = active(terms);
		let (one, two) = (lent(id, 600 * ONE), lent(id, 350 * ONE));
		refused(|| close(id), Error::DrawingRuns);
		MockLending::pay(one, 0, 600 * ONE);
		past_drawing(id);
		refused(|| close(id), Error::LoansOpen);
		let seconds = Clock::get() - state(id).since;
		MockLending::pay(two, 5 * ONE, 350 * ONE);
		assert_ok!(close(id));
		// What came in last, and the reserve, was paid on the way.
		let (senior, mezzanine) = (interest(800, 1, seconds), interest(130, 2, seconds));
		let rest = 5 * ONE - senior - mezzanine;
		assert_eq!(paid(id), [(800 * ONE, senior), (130 * ONE, mezzanine), (70 * ONE, rest)]);
		assert_eq!(state(id).stage, PoolStage::Closed);
		assert_eq!(state(id).cash, Cash::default());
		refused(|| close(id), Error::NotActive);
		refused(|| distribute(id), Error::NotActive);
		refused(|| fail(id), Error::PoolOver);
		refused(|| Tranches::top_up_bond(signed(ALICE), id, 1), Error::PoolOver);
		refused(|| Tranches::fund_first_loss(signed(CURATOR), id, 1), Error::PoolOver);
		// What was kept is free, and with what units were paid the bond waits, less two rewards.
		let kept = Tranches::total_balance_on_hold(series(id, 2), &CURATOR);
		assert_eq!(kept, 0);
		assert!(about(claimable(id, 2, CURATOR), 70 * ONE + rest + 8 * ONE));
	});
}

#[test]
fn units_of_a_pool_that_is_over_do_not_move_and_leave_with_what_they_were_paid() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		MockLending::pay(loan, 0, 600 * ONE);
		past_drawing(id);
		assert_ok!(close(id));
		let to_bob = || Tranches::transfer_units(signed(ALICE), series(id, 0), BOB, 1);
		refused(to_bob, Error::PoolOver);
		assert_noop!(transfer_as_asset(id, ALICE, BOB, 1), TokenError::Blocked);
		let before = dollars(ALICE);
		let claim = claimable(id, 0, ALICE);
		assert!(claim >= 799 * ONE);
		assert_ok!(redeem(ALICE, id, 0, 400 * ONE));
		assert_eq!(dollars(ALICE), before + claim);
		// The rest of the units is worth nothing more.
		assert_ok!(redeem(ALICE, id, 0, 400 * ONE));
		assert_eq!(dollars(ALICE), before + claim);
		refused(|| redeem(ALICE, id, 0, 1), Error::NotEnoughUnits);
		assert_ok!(redeem(BOB, id, 1, 130 * ONE));
		assert!(Pools::<Test>::get(id).is_some());
		assert_ok!(redeem(CURATOR, id, 2, 70 * ONE));
		assert!(Pools::<Test>::get(id).is_none());
		assert_eq!(dollars(Tranches::account_of(id)), 0);
		assert_eq!(Balances::free_balance(CURATOR), 1_000_000);
	});
}

#[test]
fn units_of_a_pool_that_lends_are_not_given_back() {
	on_chain(|| {
		let id = active(terms());
		lent(id, 600 * ONE);
		for (who, level) in [(ALICE, 0), (BOB, 1), (CURATOR, 2)] {
			refused(|| redeem(who, id, level, 1), Error::NotRedeemable);
		}
		refused(|| redeem(ALICE, 9, 0, 1), Error::UnknownSeries);
		refused(|| Tranches::redeem(signed(ALICE), 5, 1), Error::UnknownSeries);
	});
}

#[test]
fn loss_is_said_when_the_pool_closes() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		past_drawing(id);
		assert_ok!(distribute(id));
		MockLending::recover(loan, 420 * ONE);
		assert_ok!(close(id));
		let lost = outstanding(id);
		// Of 500, all went back to those above: 80 are lost, and interest of both comes before principal of the mezzanine.
		// The first loss of 70 is gone, and of the mezzanine 10 with this interest.
		let due = interest(800, 1, 30 * DAY) + interest(130, 2, 30 * DAY);
		assert_eq!(lost, [0, 10 * ONE + due, 70 * ONE]);
		assert_eq!(lost.iter().sum::<Balance>(), 80 * ONE + paid(id)[0].1 + paid(id)[1].1);
		System::assert_has_event(
			Event::PoolClosed { pool: id, lost, keeper: KEEPER, reward: ONE }.into(),
		);
	});
}

#[test]
fn pool_that_never_lent_fails_and_everybody_has_the_money_back() {
	on_chain(|| {
		let mut terms = terms();
		terms.reserve = 50 * ONE;
		let id = active(terms);
		let loan = MockLending::offer(100 * ONE);
		assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		refused(|| fail(id), Error::DrawingRuns);
		past_drawing(id);
		// The commitment runs to the end of this second: it can be neither drawn nor freed.
		refused(|| fail(id), Error::LoansOpen);
		refused(|| distribute(id), Error::NothingDrawn);
		wait(1);
		// It pays no interest for money that was never lent.
		refused(|| distribute(id), Error::NothingDrawn);
		refused(|| close(id), Error::NeverLent);
		assert_ok!(fail(id));
		assert_ok!(redeem(ALICE, id, 0, 800 * ONE));
		assert_ok!(redeem(BOB, id, 1, 130 * ONE));
		assert_ok!(redeem(CURATOR, id, 2, 70 * ONE));
		assert_eq!((dollars(ALICE), dollars(BOB)), (RICH, RICH));
		assert_eq!(dollars(CURATOR), RICH - 2 * ONE);
		assert!(Pools::<Test>::get(id).is_none());
	});
}

/// The reserve pays no interest for money that waits for a borrower: the pool may fail yet, and then owes what was given.
#[test]
fn pool_that_waits_for_its_first_borrower_pays_nothing() {
	on_chain(|| {
		let mut terms = terms();
		terms.reserve = 50 * ONE;
		terms.period = 7 * DAY;
		let id = active(terms);
		let loan = MockLending::offer(100 * ONE);
		assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		wait(8 * DAY);
		refused(|| distribute(id), Error::NothingDrawn);
		past_drawing(id);
		wait(1);
		assert_ok!(fail(id));
		for (who, level, units) in [(ALICE, 0, 800), (BOB, 1, 130), (CURATOR, 2, 70)] {
			assert_ok!(redeem(who, id, level, units * ONE));
		}
		assert_eq!((dollars(ALICE), dollars(BOB)), (RICH, RICH));
	});
}

/// Units of a pool that failed are worth what they are given back for, until the last one is.
#[test]
fn pool_that_failed_is_seen_with_what_it_gives_back() {
	on_chain(|| {
		let price = |id, level: usize| {
			let view = Tranches::pool_view(id).unwrap();
			let of = &view.tranches[level];
			assert_eq!(of.conservative, of.units);
			assert_eq!((of.optimistic_price, of.lost), (of.conservative_price, 0));
			(view.conservative, of.conservative_price)
		};
		let dollar = Some(quoin_math::Price(ONE));
		// One that nobody activated, and one that never lent, for which interest of its tranches ran.
		let never = open(terms());
		assert_ok!(Tranches::invest(signed(ALICE), never, 0, 800 * ONE));
		let id = active(terms());
		past_drawing(id);
		for id in [never, id] {
			assert_ok!(fail(id));
			assert_eq!(price(id, 0).1, dollar);
			assert_ok!(redeem(ALICE, id, 0, 800 * ONE - 1));
			assert_eq!(price(id, 0).1, dollar);
		}
		assert_eq!((price(never, 0).0, price(id, 0).0), (1, 200 * ONE + 1));
		assert_ok!(redeem(ALICE, id, 0, 1));
		assert_eq!(price(id, 0), (200 * ONE, None));
	});
}

#[test]
fn pool_that_lent_does_not_fail() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 100 * ONE);
		past_drawing(id);
		refused(|| fail(id), Error::HasLent);
		MockLending::pay(loan, 0, 100 * ONE);
		refused(|| fail(id), Error::HasLent);
		assert_ok!(close(id));
	});
}

/// Anybody claims for who has a last unit and never comes, and the deposit of the curator is back with it.
#[test]
fn records_of_a_closed_pool_go_though_one_holder_never_comes() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), STRANGER, 1));
		wait(DAY);
		MockLending::pay(loan, 0, 500 * ONE);
		past_drawing(id);
		assert_ok!(close(id));
		let claim = |level, who| Tranches::claim(signed(KEEPER), series(id, level), who);
		assert_ok!(redeem(ALICE, id, 0, 800 * ONE - 1));
		assert_ok!(claim(1, BOB));
		assert_ok!(claim(2, CURATOR));
		// Its principal; there is no whole unit of interest.
		let before = dollars(STRANGER);
		assert_eq!(claimable(id, 0, STRANGER), 1);
		assert!(Pools::<Test>::get(id).is_some());
		assert_ok!(claim(0, STRANGER));
		assert_eq!(dollars(STRANGER), before + 1);
		assert!(Pools::<Test>::get(id).is_none() && States::<Test>::get(id).is_none());
		assert_eq!(Balances::free_balance(CURATOR), 1_000_000);
	});
}

/// A pool that has closed with a loan of 600 paid back, in which all but Alice have taken what is theirs. She has the
/// senior, and was paid her 800 with this interest.
fn all_but_alice_left(prepare: impl FnOnce(PoolId)) -> (PoolId, Balance) {
	let id = active(terms());
	let loan = lent(id, 600 * ONE);
	prepare(id);
	wait(DAY);
	MockLending::pay(loan, ONE, 600 * ONE);
	assert_ok!(distribute(id));
	past_drawing(id);
	assert_ok!(close(id));
	let before = [BOB, CURATOR].map(dollars);
	assert_ok!(redeem(BOB, id, 1, 130 * ONE));
	assert_ok!(redeem(CURATOR, id, 2, 70 * ONE));
	let [mezzanine, rest] = [paid(id)[1], paid(id)[2]];
	assert!(about(dollars(BOB) - before[0], mezzanine.0 + mezzanine.1));
	// With its fee, a tenth of a dollar, and what three rewards leave of the bond.
	assert_eq!(state(id).bond, 0);
	let own = rest.0 + rest.1 + ONE / 10 + 7 * ONE;
	assert!(about(dollars(CURATOR) - before[1], own));
	assert_eq!(paid(id)[0].0, 800 * ONE);
	(id, 800 * ONE + paid(id)[0].1)
}

/// The records stay for one holder, with what is its: the deposit of the curator too.
fn stays_for_alice(id: PoolId, has: Balance) {
	assert_eq!(state(id).stage, PoolStage::Closed);
	assert!(about(claimable(id, 0, ALICE), has));
	assert_eq!(Tranches::total_balance(series(id, 0), &ALICE), 800 * ONE);
	assert!((has..has + 3).contains(&dollars(Tranches::account_of(id))));
	assert_eq!(Balances::free_balance(CURATOR), 1_000_000 - DEPOSIT);
}

fn is_gone(id: PoolId) {
	assert!(Pools::<Test>::get(id).is_none() && States::<Test>::get(id).is_none());
	assert!(AllSeries::<Test>::iter().next().is_none());
	assert_eq!(dollars(Tranches::account_of(id)), 0);
	assert_eq!(Balances::free_balance(CURATOR), 1_000_000);
}

#[test]
fn last_holder_who_cannot_receive_keeps_what_is_its_and_the_records() {
	on_chain(|| {
		let block = |_| {
			assert_ok!(Assets::block(signed(COUNCIL), quoin_primitives::QUSD, ALICE));
		};
		let (id, has) = all_but_alice_left(block);
		let take = || redeem(ALICE, id, 0, 800 * ONE);
		assert_noop!(take(), TokenError::Blocked);
		let claim = || Tranches::claim(signed(KEEPER), series(id, 0), ALICE);
		assert_noop!(claim(), TokenError::Blocked);
		// Nor may somebody else have it instead.
		let give = || Tranches::transfer_units(signed(ALICE), series(id, 0), BOB, 800 * ONE);
		refused(give, Error::PoolOver);
		wait(365 * DAY);
		stays_for_alice(id, has);
		assert_ok!(Assets::thaw(signed(COUNCIL), quoin_primitives::QUSD, ALICE));
		let before = dollars(ALICE);
		assert_ok!(claim());
		assert!(about(dollars(ALICE) - before, has));
		is_gone(id);
	});
}

#[test]
fn units_that_another_pallet_holds_keep_the_records_of_a_closed_pool() {
	on_chain(|| {
		let hold = |id| {
			assert_ok!(Tranches::hold(series(id, 0), &Reason::Collateral, &ALICE, 799 * ONE));
		};
		let (id, has) = all_but_alice_left(hold);
		stays_for_alice(id, has);
		let take = |units| redeem(ALICE, id, 0, units);
		refused(|| take(ONE + 1), Error::NotEnoughUnits);
		// What they were paid is free, and comes with the unit that is.
		let before = dollars(ALICE);
		assert_ok!(take(ONE));
		assert!(about(dollars(ALICE) - before, has));
		let claim = || Tranches::claim(signed(KEEPER), series(id, 0), ALICE);
		refused(claim, Error::NothingToClaim);
		wait(365 * DAY);
		assert!(Pools::<Test>::get(id).is_some());
		assert_eq!(Balances::free_balance(CURATOR), 1_000_000 - DEPOSIT);
		// Until whoever holds them lets go.
		let reason = Reason::Collateral;
		let release =
			Tranches::release(series(id, 0), &reason, &ALICE, 799 * ONE, Precision::Exact);
		assert_eq!(release, Ok(799 * ONE));
		assert_ok!(claim());
		assert!(about(dollars(ALICE) - before, has));
		is_gone(id);
	});
}

#[test]
fn what_divisions_leave_over_goes_to_the_treasury_with_the_last_unit() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		// Three holders of a third each are paid a unit less than they would be.
		let third = 800 * ONE / 3;
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), BOB, third));
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), STRANGER, third));
		MockLending::recover(loan, 470 * ONE);
		assert_ok!(distribute(id));
		past_drawing(id);
		assert_ok!(close(id));
		let before = dollars(TREASURY);
		for (who, level) in [(ALICE, 0), (BOB, 0), (STRANGER, 0), (BOB, 1), (CURATOR, 2)] {
			let units = Tranches::balance(series(id, level), &who);
			assert_ok!(redeem(who, id, level, units));
		}
		let dust = dollars(TREASURY) - before;
		assert!(dust > 0 && dust < 5, "{dust}");
		System::assert_last_event(Event::PoolRemoved { pool: id, dust }.into());
	});
}
