//! Tests that switch pro rata to sequential and stop junior interest, and back.

use super::*;
use quoin_math::pool::waterfall::Order;
use quoin_primitives::{CoverageTest, PoolTerms};
use sp_core::H256;

fn lending(change: impl FnOnce(&mut PoolTerms<AccountId>)) -> (PoolId, u32, u32) {
	let mut terms = terms();
	terms.order = Order::ProRata;
	terms.curator_fee = Bps(0);
	change(&mut terms);
	let id = active(terms);
	(id, lent(id, 600 * ONE), lent(id, 400 * ONE))
}

/// Which tests fail.
fn failing(id: PoolId) -> Vec<CoverageTest> {
	let tests = Tranches::test_views(id).unwrap();
	tests.into_iter().filter(|one| !one.holds).map(|one| one.test).collect()
}

fn over_collateral(level: Level) -> CoverageTest {
	CoverageTest::OverCollateral { level }
}

#[test]
fn tests_say_how_far_they_are_from_their_edge() {
	on_chain(|| {
		let (id, ..) = lending(|terms| terms.tranches[0].subordination = Bps(1_900));
		let tests = Tranches::test_views(id).unwrap();
		let of = |test| tests.iter().find(|one| one.test == test).unwrap();
		let senior = of(over_collateral(0));
		// 800 need 987.65.
		let needed = (8_000_000 * ONE).div_ceil(8_100);
		assert_eq!((senior.measured, senior.limit), (1_000 * ONE, needed));
		assert_eq!(senior.distance, 1_000 * ONE - needed);
		let mezzanine = of(over_collateral(1));
		assert_eq!((mezzanine.measured, mezzanine.limit), (1_000 * ONE, 1_000 * ONE));
		let share = tests.iter().find(|one| matches!(one.test, CoverageTest::ObligorShare { .. }));
		assert_eq!(share.map(|of| (of.measured, of.limit)), Some((600 * ONE, 600 * ONE)));
		let days = of(CoverageTest::DaysOverdue);
		assert_eq!((days.measured, days.limit, days.distance), (0, 10, 10));
		let maturity = of(CoverageTest::Maturity);
		assert_eq!(maturity.distance, maturity.limit - u128::from(Clock::get()));
		assert!(tests.iter().all(|one| one.holds));
	});
}

/// A mark of one unit fails the test of who has no more under it than it needs.
#[test]
fn mark_stops_junior_interest_and_pro_rata_until_the_senior_is_covered() {
	on_chain(|| {
		let (id, one, two) = lending(|terms| terms.eligibility.obligor_share = Bps::WHOLE);
		assert_eq!(failing(id), []);
		MockLending::mark(one, 1);
		assert_eq!(failing(id), [over_collateral(0), over_collateral(1)]);
		wait(30 * DAY);
		let senior = interest(800, 1, 30 * DAY);
		MockLending::pay(two, senior + 5, 10 * ONE);
		assert_ok!(distribute(id));
		// All beyond the senior's interest is its principal.
		assert_eq!(paid(id), [(10 * ONE + 5, senior), (0, 0), (0, 0)]);
		// Of 990, 920 are now above the first loss.
		assert_eq!(failing(id), []);
		let mezzanine = interest(130, 2, 30 * DAY);
		MockLending::pay(two, mezzanine + 3, 92 * ONE);
		assert_ok!(distribute(id));
		// Of 920 dollars less five parts, 130 are the mezzanine's.
		let part =
			quoin_math::mul_div(92 * ONE, 130 * ONE, 920 * ONE - 5, quoin_math::Rounding::Down);
		assert_eq!(paid(id)[1], (part.unwrap(), mezzanine));
		assert_eq!(paid(id)[2], (0, 3));
	});
}

#[test]
fn lateness_stops_junior_interest_and_payment_lets_it_flow_again() {
	on_chain(|| {
		let (id, one, two) = lending(|_| {});
		// The deadlines are in 30 days.
		wait(41 * DAY - 1);
		assert_eq!(failing(id), []);
		wait(1);
		assert_eq!(failing(id), [CoverageTest::DaysOverdue]);
		let senior = interest(800, 1, 41 * DAY);
		MockLending::pay(one, senior + 9, 0);
		assert_eq!(failing(id), [CoverageTest::DaysOverdue]);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(9, senior), (0, 0), (0, 0)]);
		MockLending::pay(two, 9, 0);
		assert_eq!(failing(id), []);
		assert_ok!(distribute(id));
		assert_eq!(paid(id)[1], (0, 9));
	});
}

/// Its sale goes on for others.
#[test]
fn loan_that_owes_the_pool_nothing_is_not_late() {
	on_chain(|| {
		let (id, one, two) = lending(|terms| terms.eligibility.obligor_share = Bps::WHOLE);
		let deadline = MockLending::get(one).drawn.unwrap().1;
		Clock::set(deadline + 20 * DAY);
		assert_eq!(failing(id), [CoverageTest::DaysOverdue]);
		MockLending::recover(one, 600 * ONE);
		MockLending::set(one, |item| item.drawn = Some((0, deadline)));
		MockLending::pay(two, ONE, 0);
		assert_ok!(distribute(id));
		assert_eq!(failing(id), []);
	});
}

#[test]
fn share_of_one_obligor_is_of_what_all_owe_and_money() {
	on_chain(|| {
		let (id, one, two) = lending(|_| {});
		MockLending::pay(two, 0, ONE);
		// 600 of 600, 399 and the dollar that waits.
		assert_eq!(failing(id), []);
		assert_ok!(distribute(id));
		let obligor = H256::from_low_u64_be(one.into());
		assert_eq!(failing(id), [CoverageTest::ObligorShare { obligor }]);
		MockLending::pay(one, 0, 2 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(failing(id), []);
	});
}

#[test]
fn pool_in_which_one_may_owe_everything_has_no_test_of_shares() {
	on_chain(|| {
		let (id, ..) = lending(|terms| terms.eligibility.obligor_share = Bps::WHOLE);
		assert_eq!(Tranches::test_views(id).unwrap().len(), 4);
	});
}

#[test]
fn pool_that_has_matured_pays_principal_before_junior_interest() {
	on_chain(|| {
		let (id, one, _) = lending(|_| {});
		let maturity = Pools::<Test>::get(id).unwrap().terms.matures_at;
		for loan in [0, 1] {
			MockLending::set(loan, |item| {
				item.drawn = item.drawn.map(|(owed, _)| (owed, maturity))
			});
			MockLending::mark(loan, 0);
		}
		Clock::set(maturity - 1);
		assert_eq!(failing(id), []);
		Clock::set(maturity);
		assert_eq!(failing(id), [CoverageTest::Maturity]);
		MockLending::pay(one, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(paid(id)[1], (0, 0));
	});
}

#[test]
fn curator_adds_to_the_first_loss_when_a_test_fails() {
	on_chain(|| {
		let (id, one, _) = lending(|_| {});
		let add = |amount| Tranches::fund_first_loss(signed(CURATOR), id, amount);
		refused(|| add(ONE), Error::NothingToCure);
		MockLending::mark(one, 100 * ONE);
		refused(|| Tranches::fund_first_loss(signed(ALICE), id, ONE), Error::NotCurator);
		refused(|| add(0), Error::ZeroAmount);
		// Under the senior there are 100 of 900; 300 pay it down to 500, of 900.
		assert_ok!(add(300 * ONE));
		// All of them are kept, with the 70 of before.
		assert_eq!(Tranches::balance(series(id, 2), &CURATOR), 0);
		assert_eq!(state(id).kept, 370 * ONE);
		assert_eq!(state(id).tranches[2].outstanding, 370 * ONE);
		assert_ok!(distribute(id));
		// It counts when it is distributed: until then assets are 1 200, of which the test of the mezzanine wants 930.
		assert_eq!(failing(id), []);
		let total: Balance = outstanding(id).iter().sum();
		assert_eq!(total, 1_000 * ONE);
	});
}

/// The first loss has more than a dollar for each unit while interest waits: new units cost as much.
#[test]
fn units_added_later_do_not_dilute_those_there_are() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		MockLending::donate(Tranches::account_of(id), 70 * ONE);
		wait(41 * DAY);
		// Late payments and dates are mended by no money.
		assert_eq!(failing(id), [CoverageTest::DaysOverdue]);
		let add = || Tranches::fund_first_loss(signed(CURATOR), id, 10 * ONE);
		refused(add, Error::NothingToCure);
		MockLending::mark(loan, 1);
		let worth = Tranches::pool_view(id).unwrap().tranches[2].optimistic;
		assert_ok!(add());
		let units = Tranches::total_issuance(series(id, 2)) - 70 * ONE;
		// As many as 10 dollars are of what 70 units were worth, rounded down: of 138.8 dollars and some, 5.04.
		let fair =
			quoin_math::mul_div(10 * ONE, 70 * ONE, worth, quoin_math::Rounding::Down).unwrap();
		assert!((fair - 10..=fair).contains(&units) && units < 6 * ONE, "{units} {fair}");
	});
}

/// A loan of 300 is written down by 50, brings 150, and 700 are never lent. Without a cure a test fails, and of 850 the senior
/// has all, with its interest, and the mezzanine the rest. With 60 dollars of the curator, which the senior has at once, no
/// test fails until the loan is sold: 740 and 130 have 700 back, and the mezzanine has 60 dollars more.
#[test]
fn cure_is_for_those_above_and_gives_the_first_loss_nothing() {
	let run = |cures: bool| {
		let mut ends = Vec::new();
		on_chain(|| {
			let mut terms = terms();
			terms.curator_fee = Bps(0);
			let id = active(terms);
			let loan = lent(id, 300 * ONE);
			MockLending::mark(loan, 50 * ONE);
			assert_eq!(failing(id), [over_collateral(0), over_collateral(1)]);
			if cures {
				assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, 60 * ONE));
				assert_ok!(distribute(id));
				assert_eq!((outstanding(id)[0], failing(id)), (740 * ONE, vec![]));
			}
			wait(30 * DAY);
			assert_ok!(distribute(id));
			MockLending::recover(loan, 150 * ONE);
			assert_ok!(Tranches::close_pool(signed(KEEPER), id));
			ends = paid(id);
		});
		ends
	};
	let month = 30 * DAY;
	let mezzanine = interest(130, 2, month);
	for (cures, senior, rest) in [(false, 800, 50), (true, 740, 110)] {
		let senior = interest(senior, 1, month);
		let rest = rest * ONE - senior - mezzanine;
		assert_eq!(run(cures), [(800 * ONE, senior), (rest, mezzanine), (0, 0)]);
	}
}
