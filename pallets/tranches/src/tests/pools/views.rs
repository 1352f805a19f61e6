//! What interfaces see is what the calls do.

use super::*;
use quoin_math::Price;

#[test]
fn pool_is_worth_what_was_paid_while_it_takes_money() {
	on_chain(|| {
		let id = open(terms());
		assert_ok!(Tranches::invest(signed(ALICE), id, 0, 300 * ONE));
		assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, 60 * ONE));
		let view = Tranches::pool_view(id).unwrap();
		assert_eq!((view.stage, view.active_since), (PoolStage::Raising, None));
		assert_eq!((view.money.raised, view.conservative), (360 * ONE, 360 * ONE));
		let prices: Vec<_> = view.tranches.iter().map(|of| of.conservative_price).collect();
		assert_eq!(prices, [Some(Price::DOLLAR), None, Some(Price::DOLLAR)]);
		// 60 of 360.
		assert_eq!(view.tranches[0].subordination, Bps(1_666));
		assert!(Tranches::pool_view(id + 1).is_none());
		assert_eq!(Tranches::test_views(id), Err(Error::NotActive.into()));
	});
}

#[test]
fn prices_are_senior_first_and_optimistic_ones_count_interest_that_ran() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		lent(id, 400 * ONE);
		wait(20 * DAY);
		let account = Tranches::account_of(id);
		MockLending::accrued(account, 10 * ONE);
		MockLending::mark(loan, 100 * ONE);
		let view = Tranches::pool_view(id).unwrap();
		let (senior, mezzanine) = (interest(800, 1, 20 * DAY), interest(130, 2, 20 * DAY));
		assert_eq!((view.conservative, view.optimistic), (900 * ONE, 909 * ONE));
		let of =
			|level: usize| (view.tranches[level].conservative, view.tranches[level].optimistic);
		assert_eq!(of(0), (800 * ONE + senior, 800 * ONE + senior));
		assert_eq!(of(1), (100 * ONE - senior, 109 * ONE - senior));
		assert_eq!(of(2), (0, 0));
		assert_eq!(view.tranches[1].interest_due, mezzanine);
		let price = (100 * ONE - senior) * ONE / (130 * ONE);
		assert_eq!(view.tranches[1].conservative_price, Some(Price(price)));
		assert_eq!(view.tranches[2].lost, 70 * ONE);
		// What is under the senior, of 900.
		let under = (900 * ONE - 800 * ONE - senior) * 10_000 / (900 * ONE);
		assert_eq!(u128::from(view.tranches[0].subordination.0), under);
	});
}

#[test]
fn yield_to_date_is_what_was_paid_by_money_and_time() {
	on_chain(|| {
		let mut terms = terms();
		// A tenth a year: of 800 dollars, 80 in 365 days.
		terms.eligibility.rate = quoin_math::RatePerSecond::from_yearly(ONE / 10);
		terms.tranches[0].rate = terms.eligibility.rate;
		terms.tranches[1].rate = terms.eligibility.rate;
		terms.matures_at += 400 * DAY;
		let rate = terms.eligibility.rate;
		let id = active(terms);
		let loan = lent_at(id, 600 * ONE, rate);
		lent_at(id, 400 * ONE, rate);
		wait(40 * DAY);
		MockLending::pay(loan, 20 * ONE, 0);
		assert_ok!(distribute(id));
		let view = Tranches::pool_view(id).unwrap();
		assert_eq!(view.tranches[0].yield_to_date, Some(Bps(1_000)));
		assert_eq!(view.tranches[1].yield_to_date, Some(Bps(1_000)));
		assert!(view.tranches[2].yield_to_date.unwrap() > Bps(3_000));
	});
}

fn lent_at(id: PoolId, amount: Balance, rate: quoin_math::RatePerSecond) -> u32 {
	let loan = MockLending::offer(amount);
	MockLending::set(loan, |item| item.rate = rate);
	assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
	MockLending::draw(loan);
	loan
}

#[test]
fn quote_is_what_the_distribution_does_and_changes_nothing() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		let quote = || Tranches::quote_distribute(id);
		assert_eq!(quote(), Err(Error::NothingToDistribute.into()));
		wait(DAY);
		MockLending::pay(loan, ONE, 200 * ONE);
		let said = quote().unwrap();
		assert_eq!(said, quote().unwrap());
		assert_eq!((said.flow.interest, said.flow.principal), (ONE, 200 * ONE));
		assert_eq!((said.flow.fees, said.reward, said.diverted), (ONE / 10, ONE, false));
		assert_ok!(distribute(id));
		assert_eq!(paid(id), said.flow.paid);
	});
}

#[test]
fn holding_says_what_is_free_and_what_may_be_claimed() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_ok!(Tranches::hold(series(id, 0), &Reason::Vote, &ALICE, 300 * ONE));
		let view = Tranches::holding_view(series(id, 0), &ALICE);
		assert_eq!((view.free, view.held, view.claimable), (500 * ONE, 300 * ONE, 100 * ONE));
		let none = Tranches::holding_view(77, &ALICE);
		assert_eq!((none.free, none.held, none.claimable), (0, 0, 0));
	});
}
