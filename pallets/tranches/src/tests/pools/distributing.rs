//! What came in is paid.

use super::*;
use quoin_math::{pool::waterfall::Order, RatePerSecond};
use quoin_primitives::{LoanId, Payouts, PoolTerms};

/// A pool that has lent 600 and 400 since its first second.
fn lending(change: impl FnOnce(&mut PoolTerms<AccountId>)) -> (PoolId, u32, u32) {
	let mut terms = terms();
	change(&mut terms);
	let id = active(terms);
	(id, lent(id, 600 * ONE), lent(id, 400 * ONE))
}

const MONTH: Seconds = 30 * DAY;

/// 8 × 10⁹ of 10¹⁸ a second are 2.0736 % in 30 days, exactly.
const DEAR: RatePerSecond = RatePerSecond(8_000_000_000);

/// A pool whose tranches all have that rate, without a fee.
fn dear() -> PoolTerms<AccountId> {
	let mut terms = terms();
	terms.curator_fee = Bps(0);
	terms.eligibility.rate = DEAR;
	terms.tranches.iter_mut().for_each(|tranche| tranche.rate = DEAR);
	terms
}

/// A loan with that rate.
fn lent_dear(id: PoolId, amount: Balance) -> LoanId {
	let loan = MockLending::offer(amount);
	MockLending::set(loan, |item| item.rate = DEAR);
	assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
	MockLending::draw(loan);
	loan
}

/// In 20 days the senior is due 800 × 1 728 000 / 10¹³ × 10¹⁸ and the mezzanine, at twice the rate, 130 × as much × 2.
#[test]
fn interest_goes_to_the_curator_then_down_the_tranches() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		wait(20 * DAY);
		let senior = interest(800, 1, 20 * DAY);
		let mezzanine = interest(130, 2, 20 * DAY);
		assert_eq!((senior, mezzanine), (138_240_000_000_000, 44_928_000_000_000));
		// A tenth of it is the curator's.
		let all = (senior + mezzanine + 900) * 10 / 9;
		MockLending::pay(loan, all, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 900)]);
		assert_eq!(due(id), [0, 0, 0]);
		assert!(about(claimable(id, 0, ALICE), senior));
		assert!(about(claimable(id, 1, BOB), mezzanine));
		// The curator's fee waits with what its units were paid.
		assert!(about(claimable(id, 2, CURATOR), 900 + all / 10));
	});
}

#[test]
fn interest_that_is_short_is_the_seniors() {
	on_chain(|| {
		let (id, loan, _) = lending(|terms| terms.curator_fee = Bps(0));
		wait(20 * DAY);
		let (senior, mezzanine) = (interest(800, 1, 20 * DAY), interest(130, 2, 20 * DAY));
		MockLending::pay(loan, senior + 5, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, 5), (0, 0)]);
		assert_eq!(due(id), [0, mezzanine - 5, 0]);
		MockLending::pay(loan, mezzanine + 2, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 7)]);
	});
}

/// Of the first month nothing is paid, with the second all is. At 2.0736 % a month the senior is due 16.5888 of 800 and the
/// mezzanine 2.69568 of 130; on these, 2.0736 % are 0.3439853568 and 0.05589762048.
#[test]
fn shortfall_bears_interest_when_a_tranche_says_so() {
	const PART: Balance = ONE / 100_000_000_000;
	let senior = 1_658_880_000_000;
	let mezzanine = 269_568_000_000;
	for (on_shortfall, more) in [(false, [0, 0]), (true, [34_398_535_680, 5_589_762_048])] {
		on_chain(|| {
			let mut terms = dear();
			terms.eligibility.days_overdue = 100;
			terms.tranches.iter_mut().for_each(|tranche| tranche.on_shortfall = on_shortfall);
			let id = active(terms);
			let loan = lent_dear(id, 600 * ONE);
			lent_dear(id, 400 * ONE);
			wait(MONTH);
			refused(|| distribute(id), Error::NothingToDistribute);
			wait(MONTH);
			let interest = [2 * senior + more[0], 2 * mezzanine + more[1]].map(|due| due * PART);
			MockLending::pay(loan, interest[0] + interest[1] + 7, 0);
			assert_ok!(distribute(id));
			assert_eq!(paid(id), [(0, interest[0]), (0, interest[1]), (0, 7)]);
			assert_eq!(due(id), [0, 0, 0]);
			// Of what was paid late, nothing is late any more.
			wait(MONTH);
			let view = Tranches::pool_view(id).unwrap();
			assert_eq!(view.tranches[0].interest_due, senior * PART);
			assert_eq!(view.tranches[1].interest_due, mezzanine * PART);
		});
	}
}

#[test]
fn principal_goes_to_the_senior_first_or_to_all_above() {
	on_chain(|| {
		let (one, loan, _) = lending(|_| {});
		MockLending::pay(loan, 0, 93 * ONE);
		assert_ok!(distribute(one));
		assert_eq!(outstanding(one), [707 * ONE, 130 * ONE, 70 * ONE]);
		let (two, loan, _) = lending(|terms| terms.order = Order::ProRata);
		MockLending::pay(loan, 0, 93 * ONE);
		assert_ok!(distribute(two));
		assert_eq!(outstanding(two), [720 * ONE, 117 * ONE, 70 * ONE]);
	});
}

#[test]
fn first_loss_gets_its_principal_when_all_above_have_theirs() {
	on_chain(|| {
		let (id, one, two) = lending(|terms| terms.curator_fee = Bps(0));
		MockLending::pay(one, 0, 600 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(paid(id)[2].0, 0);
		MockLending::pay(two, 0, 330 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(outstanding(id), [0, 0, 70 * ONE]);
		MockLending::pay(two, 4, 50 * ONE);
		assert_ok!(distribute(id));
		assert_eq!((outstanding(id)[2], paid(id)[2]), (20 * ONE, (50 * ONE, 4)));
	});
}

#[test]
fn distribution_is_refused_when_nothing_came_in() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		refused(|| distribute(id), Error::NothingToDistribute);
		wait(DAY);
		refused(|| distribute(id), Error::NothingToDistribute);
		MockLending::pay(loan, 1_000, 0);
		assert_ok!(distribute(id));
		// Nothing is left in the same block, nor later.
		refused(|| distribute(id), Error::NothingToDistribute);
		wait(DAY);
		refused(|| distribute(id), Error::NothingToDistribute);
		refused(|| distribute(9), Error::UnknownPool);
		let raising = open(terms());
		refused(|| distribute(raising), Error::NotActive);
	});
}

#[test]
fn distribution_is_refused_when_a_mark_is_due() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		MockLending::pay(loan, 1_000, 0);
		MockLending::mark_due(Tranches::account_of(id), Some(Clock::get()));
		refused(|| distribute(id), Error::MarkDue);
		MockLending::mark_due(Tranches::account_of(id), Some(Clock::get() + 1));
		assert_ok!(distribute(id));
	});
}

#[test]
fn distribution_is_rewarded_once_a_day_and_not_for_little() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		let before = dollars(KEEPER);
		// A dollar for a hundred.
		MockLending::pay(loan, 0, 100 * ONE - 1);
		assert_ok!(distribute(id));
		assert_eq!(dollars(KEEPER), before);
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(dollars(KEEPER), before + ONE);
		MockLending::pay(loan, 0, 100 * ONE);
		wait(DAY - 1);
		assert_ok!(distribute(id));
		assert_eq!(dollars(KEEPER), before + ONE);
		MockLending::pay(loan, 0, 100 * ONE);
		wait(1);
		assert_ok!(distribute(id));
		assert_eq!(dollars(KEEPER), before + 2 * ONE);
		assert_eq!(state(id).bond, 7 * ONE);
	});
}

#[test]
fn rewards_end_with_the_bond_and_go_on_when_it_is_filled() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		States::<Test>::mutate_extant(id, |state| state.bond = ONE / 2);
		let before = dollars(KEEPER);
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		// The last unit stays.
		assert_eq!((dollars(KEEPER), state(id).bond), (before + ONE / 2 - 1, 1));
		wait(DAY);
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(dollars(KEEPER), before + ONE / 2 - 1);
		refused(|| Tranches::top_up_bond(signed(ALICE), id, 0), Error::ZeroAmount);
		refused(|| Tranches::top_up_bond(signed(ALICE), 9, 1), Error::UnknownPool);
		assert_ok!(Tranches::top_up_bond(signed(ALICE), id, ONE));
		wait(DAY);
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_eq!((dollars(KEEPER), state(id).bond), (before + ONE / 2 - 1 + ONE, 1));
	});
}

/// Pays every 30 days, from the second in which the pool began on.
#[test]
fn periodic_pool_pays_once_a_period() {
	on_chain(|| {
		let (id, loan, other) = lending(|terms| terms.payouts = Payouts::Periodic);
		let began = Clock::get();
		MockLending::pay(loan, ONE, ONE);
		Clock::set(began + MONTH - 1);
		refused(|| distribute(id), Error::NotPayday);
		Clock::set(began + MONTH);
		assert_ok!(distribute(id));
		MockLending::pay(loan, ONE, ONE);
		refused(|| distribute(id), Error::NothingToDistribute);
		MockLending::pay(other, 0, 0);
		Clock::set(began + 2 * MONTH - 1);
		refused(|| distribute(id), Error::NotPayday);
		wait(1);
		assert_ok!(distribute(id));
		assert_eq!(paid(id)[0].0, 2 * ONE);
	});
}

#[test]
fn pool_that_pays_at_maturity_pays_when_it_matures_or_all_is_paid() {
	on_chain(|| {
		let (id, loan, other) = lending(|terms| {
			terms.payouts = Payouts::AtMaturity;
			terms.period = 366 * DAY;
		});
		let maturity = Pools::<Test>::get(id).unwrap().terms.matures_at;
		MockLending::pay(loan, 7, 10 * ONE);
		Clock::set(maturity - 1);
		refused(|| distribute(id), Error::NotPayday);
		// Nothing is late in a period as long as that.
		Clock::set(maturity);
		assert_ok!(distribute(id));
		assert_eq!(state(id).tranches[0].interest.shortfall, 0);
		MockLending::pay(loan, 0, 590 * ONE);
		MockLending::pay(other, 0, 400 * ONE);
		assert_ok!(distribute(id));
	});
}

/// What is due to others comes out of the part of the first loss, which has it back when loans pay, in any order of
/// principal.
#[test]
fn money_that_was_never_lent_goes_back_by_what_everybody_gave() {
	for order in [Order::Sequential, Order::ProRata] {
		on_chain(|| {
			let mut terms = terms();
			terms.order = order;
			let id = active(terms);
			lent(id, 500 * ONE);
			Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until);
			refused(|| distribute(id), Error::NothingToDistribute);
			wait(1);
			assert_ok!(distribute(id));
			let due = interest(800, 1, MONTH) + interest(130, 2, MONTH);
			assert_eq!(outstanding(id), [400 * ONE, 65 * ONE, 35 * ONE + due]);
			assert!(about(claimable(id, 2, CURATOR), 35 * ONE - due));
			assert_eq!(self::due(id), [0, 0, 0]);
		});
	}
}

/// At 2.0736 % a month the senior is due 16.5888 of 800, and 7 of the 100 that were never lent were the first loss's.
#[test]
fn first_loss_has_nothing_back_while_interest_is_due() {
	for order in [Order::Sequential, Order::ProRata] {
		on_chain(|| {
			let mut terms = dear();
			terms.order = order;
			let id = active(terms);
			for dollars in [500, 400] {
				lent_dear(id, dollars * ONE);
			}
			wait(MONTH);
			assert_ok!(distribute(id));
			assert_eq!(paid(id), [(80 * ONE, 7 * ONE), (13 * ONE, 0), (0, 0)]);
			assert_eq!(outstanding(id), [720 * ONE, 117 * ONE, 70 * ONE]);
			assert_eq!(due(id)[0], 9_588_800_000_000_000_000);
			assert_eq!(claimable(id, 2, CURATOR), 0);
		});
	}
}

#[test]
fn money_that_was_never_lent_pays_the_senior_when_a_test_fails() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		MockLending::mark(loan, 100 * ONE);
		Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
		assert_ok!(distribute(id));
		let senior_interest = paid(id)[0].1;
		assert_eq!(outstanding(id), [300 * ONE + senior_interest, 130 * ONE, 70 * ONE]);
		assert_eq!(claimable(id, 2, CURATOR), 0);
	});
}

/// While a test fails, interest pays principal, so that later what is undrawn is more than is outstanding. Of a dollar of
/// interest, a tenth is the curator's.
#[test]
fn money_that_was_never_lent_is_the_first_losss_beyond_what_is_outstanding() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		wait(DAY);
		MockLending::mark(loan, 100 * ONE);
		MockLending::pay(loan, ONE, 0);
		assert_ok!(distribute(id));
		let senior = interest(800, 1, DAY);
		assert_eq!(paid(id), [(9 * ONE / 10 - senior, senior), (0, 0), (0, 0)]);
		MockLending::mark(loan, 0);
		MockLending::pay(loan, 0, 500 * ONE);
		assert_ok!(distribute(id));
		let left: Balance = outstanding(id).iter().sum();
		assert!(left < 500 * ONE, "{left}");
		Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
		assert_ok!(distribute(id));
		all_is_paid(id, 1_000 * ONE + 9 * ONE / 10);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
	});
}

/// The same by a recovery that brought 20 of interest besides: no test ever failed.
#[test]
fn money_that_was_never_lent_goes_back_after_a_recovery_with_interest() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		wait(DAY);
		MockLending::recover(loan, 520 * ONE);
		assert_ok!(distribute(id));
		Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
		all_is_paid(id, 1_020 * ONE);
	});
}

/// Nothing is outstanding, and tranches were paid so much together.
fn all_is_paid(id: PoolId, amount: Balance) {
	assert_eq!(outstanding(id), [0, 0, 0]);
	let all: Balance = paid(id).iter().map(|(principal, interest)| principal + interest).sum();
	assert_eq!(all, amount);
}

#[test]
fn first_loss_that_is_wiped_in_the_first_month_stays_a_claim() {
	on_chain(|| {
		let (id, one, two) = lending(|terms| terms.curator_fee = Bps(0));
		// All of the one loan is lost but 350.
		wait(DAY);
		MockLending::mark(one, 250 * ONE);
		let view = Tranches::pool_view(id).unwrap();
		let values: Vec<_> = view.tranches.iter().map(|of| of.conservative / ONE).collect();
		assert_eq!(values, [750, 0, 0]);
		let lost: Vec<_> = view.tranches.iter().map(|of| of.lost / ONE).collect();
		assert_eq!(lost, [50, 130, 70]);
		// The wiped are in nobody's way.
		MockLending::pay(two, 0, 400 * ONE);
		assert_ok!(distribute(id));
		let senior = interest(800, 1, DAY);
		assert_eq!(paid(id), [(400 * ONE - senior, senior), (0, 0), (0, 0)]);
		assert_ok!(Tranches::claim(signed(ALICE), series(id, 0), ALICE));
		// What comes after all comes back in reverse.
		MockLending::recover(one, 590 * ONE);
		assert_ok!(distribute(id));
		let mezzanine = interest(130, 2, DAY);
		let left = 590 * ONE - 400 * ONE - senior - 130 * ONE - mezzanine;
		assert_eq!(outstanding(id), [0, 0, 70 * ONE - left]);
	});
}

#[test]
fn recovery_is_paid_when_everything_was_written_off() {
	on_chain(|| {
		let (id, one, two) = lending(|_| {});
		MockLending::mark(one, 600 * ONE);
		MockLending::mark(two, 400 * ONE);
		let view = Tranches::pool_view(id).unwrap();
		assert!(view.tranches.iter().all(|of| of.conservative == 0));
		assert_eq!(view.tranches[0].conservative_price, Some(quoin_math::Price(0)));
		MockLending::recover(two, 300 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(outstanding(id)[0], 500 * ONE);
		assert_eq!(state(id).totals.recovered, 300 * ONE);
		MockLending::recover(one, 600 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(outstanding(id), [0, 30 * ONE, 70 * ONE]);
	});
}

#[test]
fn gifts_change_nothing() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		let account = Tranches::account_of(id);
		let before = Tranches::pool_view(id).unwrap();
		assert_ok!(Assets::transfer(
			RuntimeOrigin::signed(ALICE),
			quoin_primitives::QUSD,
			account,
			100 * ONE
		));
		let after = Tranches::pool_view(id).unwrap();
		assert_eq!(before, after);
		refused(|| distribute(id), Error::NothingToDistribute);
		MockLending::pay(loan, 0, ONE);
		assert_ok!(distribute(id));
		assert_eq!(paid(id)[0].0, ONE);
	});
}

#[test]
fn fees_that_borrowers_pay_to_the_pool_are_interest() {
	on_chain(|| {
		let (id, ..) = lending(|terms| terms.curator_fee = Bps(0));
		MockLending::donate(Tranches::account_of(id), 50);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, 0), (0, 0), (0, 50)]);
	});
}

#[test]
fn keeper_who_cannot_receive_distributes_nothing() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(Assets::block(RuntimeOrigin::signed(COUNCIL), quoin_primitives::QUSD, KEEPER));
		assert_noop!(distribute(id), TokenError::Blocked);
		assert_ok!(Tranches::distribute(signed(ALICE), id));
	});
}
