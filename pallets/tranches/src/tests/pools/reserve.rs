//! Money that is kept back for interest that is late.

use super::*;
use quoin_primitives::{FirstLoss, Payouts, PoolTerms};

const MONTH: Seconds = 30 * DAY;

/// A pool that keeps 50 of its 1 000 back, and has lent 600 and 350 since its first second.
fn with_reserve(change: impl FnOnce(&mut PoolTerms<AccountId>)) -> (PoolId, u32) {
	let mut terms = terms();
	terms.reserve = 50 * ONE;
	terms.curator_fee = Bps(0);
	// What the reserve pays is no principal any more.
	terms.tranches[0].subordination = Bps(1_900);
	terms.tranches[1].subordination = Bps(600);
	terms.eligibility.obligor_share = Bps::WHOLE;
	change(&mut terms);
	let id = active(terms);
	let loan = lent(id, 600 * ONE);
	lent(id, 350 * ONE);
	(id, loan)
}

/// The senior and the mezzanine are due interest for the first month, and nothing came in.
#[test]
fn reserve_pays_interest_that_is_late_and_is_filled_again() {
	on_chain(|| {
		let (id, loan) = with_reserve(|_| {});
		wait(MONTH - 1);
		refused(|| distribute(id), Error::NothingToDistribute);
		wait(1);
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 0)]);
		assert_eq!(state(id).cash.reserve, 50 * ONE - senior - mezzanine);
		refused(|| distribute(id), Error::NothingToDistribute);
		MockLending::pay(loan, senior + mezzanine + 3, 0);
		assert_ok!(distribute(id));
		assert_eq!((state(id).cash.reserve, paid(id)[2]), (50 * ONE, (0, 3)));
	});
}

/// It has a thousand units of money, of which interest of the first month takes all.
#[test]
fn reserve_that_was_used_up_is_filled_again_before_the_first_loss_has_interest() {
	on_chain(|| {
		let (id, loan) = with_reserve(|terms| {
			terms.draw_until += 60 * DAY;
			terms.reserve = 1_000;
			terms.eligibility.days_overdue = 100;
		});
		wait(MONTH);
		assert_ok!(distribute(id));
		assert_eq!((state(id).cash.reserve, paid(id)), (0, vec![(0, 1_000), (0, 0), (0, 0)]));
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		MockLending::pay(loan, senior - 1_000 + mezzanine + 5_000, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 4_000)]);
		assert_eq!(state(id).cash.reserve, 1_000);
	});
}

/// A day after the end of the month too.
#[test]
fn reserve_pays_what_was_late_at_the_end_of_a_period_once() {
	on_chain(|| {
		let (id, _) = with_reserve(|terms| terms.eligibility.days_overdue = 100);
		wait(MONTH + DAY);
		assert_ok!(distribute(id));
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 0)]);
		assert_eq!(state(id).cash.reserve, 50 * ONE - senior - mezzanine);
		refused(|| distribute(id), Error::NothingToDistribute);
	});
}

/// What the mezzanine is late with stays late: it would be the senior's principal.
#[test]
fn reserve_pays_the_senior_alone_while_a_test_fails() {
	on_chain(|| {
		let (id, loan) = with_reserve(|_| {});
		wait(MONTH);
		MockLending::mark(loan, 300 * ONE);
		assert_ok!(distribute(id));
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		assert_eq!(paid(id), [(0, senior), (0, 0), (0, 0)]);
		assert_eq!((state(id).cash.reserve, due(id)[1]), (50 * ONE - senior, mezzanine));
		refused(|| distribute(id), Error::NothingToDistribute);
	});
}

/// A loan pays three days late, after the reserve paid the period, and somebody a unit.
#[test]
fn period_that_the_reserve_paid_is_paid_again_when_loans_pay() {
	on_chain(|| {
		let (id, loan) = with_reserve(|terms| terms.payouts = Payouts::Periodic);
		wait(MONTH);
		assert_ok!(distribute(id));
		assert!(state(id).cash.reserve < 50 * ONE);
		refused(|| distribute(id), Error::NothingToDistribute);
		MockLending::pay(loan, 0, 1);
		assert_ok!(distribute(id));
		wait(3 * DAY);
		MockLending::pay(loan, ONE, ONE);
		assert_ok!(distribute(id));
		MockLending::pay(loan, ONE, ONE);
		refused(|| distribute(id), Error::NotPayday);
	});
}

/// A note at 1 % a month whose loan pays a minute after each month, and somebody who pays a unit of principal in the first
/// second of each payday, and distributes it: the reserve lends interest for a minute. Without, that is late, and bears
/// interest for the minute: 8 dollars × 1 % / 43 200 at most, which the first loss has otherwise.
#[test]
fn payday_that_somebody_uses_for_a_unit_costs_nobody_anything() {
	let run = |uses: bool| {
		let mut ends = Vec::new();
		on_chain(|| {
			let rate = quoin_math::RatePerSecond(ONE / 100 / u128::from(MONTH));
			let mut terms = terms();
			(terms.payouts, terms.curator_fee, terms.reserve) =
				(Payouts::Periodic, Bps(0), 30 * ONE);
			terms.eligibility.obligor_share = Bps::WHOLE;
			terms.eligibility.rate = rate;
			terms.tranches.pop();
			terms.tranches[0] = tranche(rate.0, 1_000, 800 * ONE);
			terms.tranches[0].on_shortfall = true;
			terms.first_loss = FirstLoss { share: Bps(2_000), cap: 200 * ONE };
			let id = active(terms);
			let loan = MockLending::offer(970 * ONE);
			MockLending::set(loan, |item| item.rate = rate);
			assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
			MockLending::draw(loan);
			for _ in 0..9 {
				wait(MONTH);
				if uses {
					MockLending::pay(loan, 0, 1);
					assert_ok!(distribute(id));
				}
				wait(60);
				MockLending::pay(loan, 97 * ONE / 10, 30 * ONE);
				assert_ok!(distribute(id));
				assert_eq!((state(id).cash.reserve, due(id)[0]), (30 * ONE, 0));
			}
			ends = paid(id);
		});
		ends.into_iter().map(|(principal, interest)| principal + interest).collect::<Vec<_>>()
	};
	let (without, with) = (run(false), run(true));
	let most = 9 * 8 * ONE / 100 / 43_200;
	for (without, with) in without.into_iter().zip(with) {
		assert!(without.abs_diff(with) <= most + 9, "{without} {with}");
	}
}
