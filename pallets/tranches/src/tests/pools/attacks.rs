//! What attackers tried. Each test says what holds.

use super::*;
use quoin_math::pool::waterfall::Order;

/// In the one second after the time to draw, a commitment can be neither drawn nor freed. Nothing goes back then: the
/// pool may fail, and owes everybody what they gave.
#[test]
fn pool_that_may_fail_pays_nothing_in_the_second_after_the_time_to_draw() {
	on_chain(|| {
		let id = active(terms());
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		let loan = Desk::offer(100 * ONE);
		Desk::set(loan, |item| item.expires_at += 90 * DAY);
		assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		Clock::set(draw_until + 1);
		refused(|| distribute(id), Error::NothingDrawn);
		Clock::set(draw_until + 2);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		for (level, who) in [(0, ALICE), (1, BOB), (2, CURATOR)] {
			assert_ok!(redeem(id, level, who));
		}
		assert_eq!((dollars(ALICE), dollars(BOB)), (RICH, RICH));
	});
}

fn redeem(id: PoolId, level: Level, who: AccountId) -> DispatchResult {
	let units = Tranches::balance(series(id, level), &who);
	Tranches::redeem(signed(who), series(id, level), units)
}

/// While a test fails, interest pays principal; then what is undrawn is more than is outstanding.
#[test]
fn undrawn_money_goes_back_after_interest_paid_principal() {
	on_chain(|| {
		let id = active(terms());
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		let loan = lent(id, 500 * ONE);
		wait(DAY);
		Desk::mark(loan, 100 * ONE);
		Desk::pay(loan, ONE, 0);
		assert_ok!(distribute(id));
		Desk::mark(loan, 0);
		Desk::pay(loan, 0, 500 * ONE);
		assert_ok!(distribute(id));
		assert!(outstanding(id).iter().sum::<Balance>() < 500 * ONE);
		Clock::set(draw_until + 1);
		assert_ok!(distribute(id));
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
	});
}

/// The same by a recovery that brought interest besides: no test ever failed.
#[test]
fn undrawn_money_goes_back_after_a_recovery_with_interest() {
	on_chain(|| {
		let id = active(terms());
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		let loan = lent(id, 500 * ONE);
		wait(DAY);
		Desk::recover(loan, 520 * ONE);
		assert_ok!(distribute(id));
		Clock::set(draw_until + 1);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
	});
}

fn with_reserve(change: impl FnOnce(&mut quoin_primitives::PoolTerms<AccountId>)) -> (PoolId, u32) {
	let mut terms = terms();
	terms.reserve = 50 * ONE;
	terms.curator_fee = Bps(0);
	terms.tranches[0].subordination = Bps(1_900);
	terms.tranches[1].subordination = Bps(600);
	terms.eligibility.obligor_share = Bps::WHOLE;
	change(&mut terms);
	let id = active(terms);
	let loan = lent(id, 600 * ONE);
	lent(id, 350 * ONE);
	(id, loan)
}

/// A second distribution in the same block takes more out of the reserve.
#[test]
fn reserve_pays_once_in_a_block() {
	on_chain(|| {
		let (id, _) = with_reserve(|terms| terms.eligibility.days_overdue = 100);
		wait(31 * DAY);
		assert_ok!(distribute(id));
		let reserve = state(id).cash.reserve;
		let again = distribute(id);
		assert_eq!(state(id).cash.reserve, reserve, "{again:?}");
		refused(|| distribute(id), Error::NothingToDistribute);
	});
}

/// While a test fails, each distribution takes the mezzanine's shortfall out of the reserve and gives it to the
/// senior as principal, as often as anybody asks.
#[test]
fn reserve_is_not_drained_while_a_test_fails() {
	on_chain(|| {
		let (id, loan) = with_reserve(|_| {});
		wait(30 * DAY);
		Desk::mark(loan, 300 * ONE);
		assert_ok!(distribute(id));
		let reserve = state(id).cash.reserve;
		for _ in 0..1_000 {
			let _ = distribute(id);
		}
		assert_eq!(state(id).cash.reserve, reserve, "shortfall {:?}", due(id));
	});
}

/// A reserve that was used up is never filled again: the first loss has what should fill it.
#[test]
fn reserve_that_was_used_up_fills_again() {
	on_chain(|| {
		let (id, loan) = with_reserve(|terms| {
			terms.draw_until += 60 * DAY;
			terms.reserve = 1_000;
			terms.eligibility.days_overdue = 100;
		});
		wait(30 * DAY);
		assert_ok!(distribute(id));
		assert_eq!(state(id).cash.reserve, 0);
		let owed: Balance = due(id).iter().sum();
		Desk::pay(loan, owed + 5_000, 0);
		assert_ok!(distribute(id));
		assert_eq!((state(id).cash.reserve, paid(id)[2].1), (1_000, 4_000));
	});
}

/// A unit in the last second makes a complete raise fail, and is given back.
#[test]
fn nobody_makes_a_complete_raise_fail() {
	on_chain(|| {
		let mut terms = terms();
		terms.tranches[0].cap += 100 * ONE;
		terms.first_loss.cap = 70 * ONE;
		let end = terms.raise_until;
		let id = open(terms);
		assert_ok!(Tranches::invest(signed(ALICE), id, 0, 800 * ONE));
		assert_ok!(Tranches::invest(signed(BOB), id, 1, 130 * ONE));
		assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, 70 * ONE));
		Clock::set(end);
		let _ = Tranches::invest(signed(STRANGER), id, 0, 1);
		Clock::set(end + 1);
		assert_ok!(Tranches::activate(signed(KEEPER), id));
	});
}

/// Units that another pallet holds are free again when the pool is over, or their money is nobody's.
#[test]
fn held_units_of_a_pool_that_is_over_are_released() {
	on_chain(|| {
		let id = open(terms());
		let end = Pools::<Test>::get(id).unwrap().terms.raise_until;
		assert_ok!(Tranches::invest(signed(ALICE), id, 0, 500 * ONE));
		assert_ok!(Tranches::hold(series(id, 0), &Reason::Collateral, &ALICE, 100 * ONE));
		Clock::set(end + 1);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		assert_ok!(Tranches::release(
			series(id, 0),
			&Reason::Collateral,
			&ALICE,
			100 * ONE,
			Precision::Exact
		));
	});
}

/// And of a holder who lost the credential.
#[test]
fn held_units_of_who_lost_the_credential_are_released() {
	on_chain(|| {
		let mut terms = terms();
		terms.tranches[0].credential = Some(MEMBER);
		let id = open(terms);
		<Club as quoin_primitives::Credentials<AccountId>>::grant(&ALICE, &MEMBER);
		assert_ok!(Tranches::invest(signed(ALICE), id, 0, 500 * ONE));
		assert_ok!(Tranches::hold(series(id, 0), &Reason::Collateral, &ALICE, 100 * ONE));
		Club::leave(ALICE);
		assert_ok!(Tranches::release(
			series(id, 0),
			&Reason::Collateral,
			&ALICE,
			100 * ONE,
			Precision::Exact
		));
	});
}

/// The curator leaves after the last moment to withdraw, by giving a unit away before anybody activates.
#[test]
fn curator_does_not_undo_a_complete_raise() {
	on_chain(|| {
		let id = open(terms());
		fill(id);
		Clock::set(Pools::<Test>::get(id).unwrap().terms.raise_until + 1);
		let _ = Tranches::transfer_units(signed(CURATOR), series(id, 2), AFFILIATE, ONE);
		assert!(Tranches::fail_pool(signed(KEEPER), id).is_err());
		assert_ok!(Tranches::activate(signed(KEEPER), id));
	});
}

/// While principal is paid out pro rata by what was undrawn, the first loss leaves although the senior waits for
/// interest.
#[test]
fn first_loss_has_nothing_back_while_the_senior_waits_for_interest() {
	on_chain(|| {
		let mut terms = terms();
		terms.order = Order::ProRata;
		let id = active(terms);
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		lent(id, 500 * ONE);
		Clock::set(draw_until + 1);
		assert_ok!(distribute(id));
		assert!(claimable(id, 2, CURATOR) == 0 || due(id)[0] == 0, "{:?}", due(id));
	});
}

/// A holder of a smallest unit keeps the records, and the curator's deposit, for ever.
#[test]
fn records_of_a_closed_pool_go_though_one_holder_never_moves() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), STRANGER, 1));
		wait(DAY);
		Desk::pay(loan, 0, 500 * ONE);
		Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
		assert_ok!(Tranches::claim(signed(KEEPER), series(id, 2), CURATOR));
		let _ = Tranches::claim(signed(KEEPER), series(id, 0), STRANGER);
		for (level, who) in [(0, ALICE), (1, BOB)] {
			assert_ok!(redeem(id, level, who));
		}
		assert!(Pools::<Test>::get(id).is_none(), "deposit of the curator is still held");
	});
}

/// A loan that owes the pool nothing any more, and whose sale goes on for others, is late for no one here.
#[test]
fn loan_that_owes_the_pool_nothing_fails_no_test() {
	on_chain(|| {
		let id = active(terms());
		let (one, two) = (lent(id, 500 * ONE), lent(id, 400 * ONE));
		let deadline = Desk::get(one).drawn.unwrap().1;
		Clock::set(deadline + 20 * DAY);
		Desk::recover(one, 500 * ONE);
		Desk::set(one, |item| item.drawn = Some((0, deadline)));
		Desk::pay(two, ONE, 0);
		assert_ok!(distribute(id));
		let tests = Tranches::test_views(id).unwrap();
		let late = |one: &&quoin_primitives::apis::TestView| {
			one.test == quoin_primitives::CoverageTest::DaysOverdue
		};
		assert!(tests.iter().find(late).is_some_and(|one| one.holds), "{tests:?}");
	});
}
