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

/// In 30 days the senior is due 800 × 2 592 000 / 10¹³ × 10¹⁸ and the mezzanine, at twice the rate, 130 × as much × 2.
#[test]
fn interest_goes_to_the_curator_then_down_the_tranches() {
	on_chain(|| {
		let (id, loan, _) = lending(|_| {});
		wait(MONTH);
		let senior = interest(800, 1, MONTH);
		let mezzanine = interest(130, 2, MONTH);
		assert_eq!((senior, mezzanine), (207_360_000_000_000, 67_392_000_000_000));
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
		wait(MONTH);
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		MockLending::pay(loan, senior + 5, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, 5), (0, 0)]);
		assert_eq!(due(id), [0, mezzanine - 5, 0]);
		// Something was late, so that the month is not paid yet.
		MockLending::pay(loan, mezzanine + 2, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 7)]);
	});
}

/// After 20 days all interest due is paid, and 7 units are left over. More falls due to those above in the last 10.
#[test]
fn interest_that_is_left_over_waits_for_the_end_of_the_period() {
	on_chain(|| {
		let (id, loan, _) = lending(|terms| {
			(terms.curator_fee, terms.eligibility.days_overdue) = (Bps(0), 100);
		});
		let of = |days: Seconds| (interest(800, 1, days * DAY), interest(130, 2, days * DAY));
		let ((senior, mezzanine), (more, besides)) = (of(20), of(10));
		wait(20 * DAY);
		MockLending::pay(loan, senior + mezzanine + 7, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 0)]);
		assert_eq!(state(id).cash, Cash { kept: 7, ..Cash::default() });
		// By itself it pays nobody before.
		wait(10 * DAY - 1);
		refused(|| distribute(id), Error::NothingToDistribute);
		wait(1);
		MockLending::pay(loan, more + besides - 3, 0);
		assert_ok!(distribute(id));
		let all = [(0, senior + more), (0, mezzanine + besides), (0, 4)];
		assert_eq!((paid(id), state(id).cash), (all.to_vec(), Cash::default()));
		// The next period has begun.
		MockLending::pay(loan, 5, 0);
		refused(|| distribute(id), Error::NothingToDistribute);
		wait(MONTH);
		MockLending::pay(loan, senior + mezzanine + more + besides, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id)[2], (0, 9));
	});
}

/// Interest of a month is late, and 100 dollars of principal come: they pay it for the senior, which has it once. When
/// interest comes, it pays the mezzanine, gives back what principal advanced, and 7 units are left over.
#[test]
fn principal_that_pays_late_interest_is_given_back_before_anything_is_left_over() {
	on_chain(|| {
		let (id, loan, _) = lending(|terms| terms.curator_fee = Bps(0));
		wait(MONTH);
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(100 * ONE - senior, senior), (0, 0), (0, 0)]);
		assert_eq!((state(id).advanced, due(id)), (senior, vec![0, mezzanine, 0]));
		MockLending::pay(loan, mezzanine + 1, 0);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(100 * ONE - senior + 1, senior), (0, mezzanine), (0, 0)]);
		assert_eq!(state(id).advanced, senior - 1);
		MockLending::pay(loan, senior - 1 + 7, 0);
		assert_ok!(distribute(id));
		// The month was paid with the distribution before: what is left over now waits for the next one.
		assert_eq!(paid(id), [(100 * ONE, senior), (0, mezzanine), (0, 0)]);
		assert_eq!((state(id).advanced, state(id).cash.kept), (0, 7));
	});
}

/// Ten days run, of which nobody is late: principal is principal. With all of it paid it pays what runs too.
#[test]
fn principal_pays_interest_that_runs_when_nobody_above_is_owed_principal() {
	for order in [Order::Sequential, Order::ProRata] {
		on_chain(|| {
			let (id, one, two) = lending(|terms| {
				(terms.order, terms.curator_fee) = (order, Bps(0));
				terms.eligibility.obligor_share = Bps::WHOLE;
			});
			wait(10 * DAY);
			let due = interest(800, 1, 10 * DAY) + interest(130, 2, 10 * DAY);
			MockLending::pay(one, 0, 600 * ONE);
			assert_ok!(distribute(id));
			assert_eq!(paid(id).iter().map(|of| of.1).sum::<Balance>(), 0);
			MockLending::pay(two, 0, 340 * ONE);
			assert_ok!(distribute(id));
			assert_eq!(outstanding(id), [0, 0, 60 * ONE + due]);
			assert_eq!((self::due(id), state(id).advanced), (vec![0, 0, 0], due));
			// Interest that comes for it later gives it back, and nothing waits for anybody any more.
			MockLending::pay(two, due + 3, 10 * ONE);
			assert_ok!(distribute(id));
			assert_eq!((outstanding(id)[2], paid(id)[2].1), (50 * ONE, 3));
			assert_eq!(state(id).cash.kept, 0);
		});
	}
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
		refused(|| distribute(id), Error::NotPayday);
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

/// 465 of 930 above the first loss. Interest that is due waits for what loans pay, in any order of principal.
#[test]
fn money_that_was_never_lent_goes_back_to_those_above_the_first_loss() {
	for order in [Order::Sequential, Order::ProRata] {
		on_chain(|| {
			let mut terms = terms();
			terms.order = order;
			let id = active(terms);
			lent(id, 535 * ONE);
			Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until);
			refused(|| distribute(id), Error::NothingToDistribute);
			wait(1);
			assert_ok!(distribute(id));
			assert_eq!(paid(id), [(400 * ONE, 0), (65 * ONE, 0), (0, 0)]);
			assert_eq!(outstanding(id), [400 * ONE, 65 * ONE, 70 * ONE]);
			assert_eq!(due(id), [interest(800, 1, MONTH), interest(130, 2, MONTH), 0]);
			assert_eq!(claimable(id, 2, CURATOR), 0);
		});
	}
}

/// At 2.0736 % a month the senior is due 16.5888 of 800 and the mezzanine 2.69568 of 130, which a loan pays. Of the 93 that
/// were never lent the first loss has nothing, though nobody is due anything.
#[test]
fn first_loss_has_nothing_back_while_others_are_owed_principal() {
	for order in [Order::Sequential, Order::ProRata] {
		on_chain(|| {
			let mut terms = dear();
			terms.order = order;
			let id = active(terms);
			let [loan, _] = [500, 407].map(|dollars| lent_dear(id, dollars * ONE));
			wait(MONTH);
			let (senior, mezzanine) = (16_588_800_000_000_000_000, 2_695_680_000_000_000_000);
			MockLending::pay(loan, senior + mezzanine + 7, 0);
			assert_ok!(distribute(id));
			assert_eq!(paid(id), [(80 * ONE, senior), (13 * ONE, mezzanine), (0, 7)]);
			assert_eq!(outstanding(id), [720 * ONE, 117 * ONE, 70 * ONE]);
		});
	}
}

/// 600, 200 and 200 were raised, and 300 lent, of which 100 are written down: no test fails. Had the first loss its part of
/// 700 that were never lent, the mezzanine would lose. It is 50 that the first loss has of the 150 that the loan brings,
/// less the interest of others.
#[test]
fn first_loss_bears_what_is_lost_though_money_went_back_before() {
	on_chain(|| {
		let mut terms = terms();
		terms.curator_fee = Bps(0);
		terms.tranches[0] = tranche(MILLIONTH.0 / 10, 1_500, 600 * ONE);
		terms.tranches[1] = tranche(MILLIONTH.0 / 5, 1_000, 200 * ONE);
		terms.first_loss = quoin_primitives::FirstLoss { share: Bps(2_000), cap: 200 * ONE };
		let id = active(terms);
		let loan = lent(id, 300 * ONE);
		wait(MONTH);
		MockLending::mark(loan, 100 * ONE);
		assert!(Tranches::test_views(id).unwrap().iter().all(|test| test.holds));
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(525 * ONE, 0), (175 * ONE, 0), (0, 0)]);
		MockLending::recover(loan, 150 * ONE);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
		let (senior, mezzanine) = (interest(600, 1, MONTH), interest(200, 2, MONTH));
		let rest = 50 * ONE - senior - mezzanine;
		assert_eq!(paid(id), [(600 * ONE, senior), (200 * ONE, mezzanine), (rest, 0)]);
		assert_eq!(outstanding(id), [0, 0, 200 * ONE - rest]);
	});
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
		wait(MONTH);
		let (senior, mezzanine) = (interest(800, 1, MONTH), interest(130, 2, MONTH));
		MockLending::donate(Tranches::account_of(id), senior + mezzanine + 50);
		assert_ok!(distribute(id));
		assert_eq!(paid(id), [(0, senior), (0, mezzanine), (0, 50)]);
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

/// A pool has 32 loans, and one more that owes it nothing but goes on for others: 33 have news, more than are listed.
#[test]
fn all_loans_are_looked_at_when_more_have_news_than_are_listed() {
	on_chain(|| {
		let id = active(terms());
		let over = lent(id, 10 * ONE);
		let goes_on = |loan| {
			let deadline = Clock::get() + 60 * DAY;
			MockLending::set(loan, |item| item.drawn = Some((0, deadline)));
		};
		MockLending::pay(over, 0, 10 * ONE);
		goes_on(over);
		let loans: Vec<LoanId> = (0..32).map(|_| lent(id, 10 * ONE)).collect();
		wait(29 * DAY);
		loans.iter().for_each(|loan| MockLending::pay(*loan, ONE, ONE));
		MockLending::set(over, |item| item.drawn = Some((0, Clock::get())));
		MockLending::pay(over, 0, 0);
		goes_on(over);
		assert_ok!(distribute(id));
		let state = state(id);
		assert_eq!((state.totals.interest, state.totals.principal), (32 * ONE, 42 * ONE));
		// Each owes a dollar less, and its next deadline is in 31 days.
		let deadline = Clock::get() + 31 * DAY;
		let seen = Lent::Drawn { owed: 9 * ONE, deadline };
		assert!(state.loans.len() == 32 && state.loans.iter().all(|of| of.lent == seen));
	});
}

/// Somebody pays a unit in the first second in which a month may be paid, and distributes it, a second before loans pay.
/// Whoever should have money this month has it this month, and in the end the same but for the unit.
#[test]
fn unit_that_comes_first_does_not_use_up_a_payday() {
	let run = |comes: bool| {
		let mut ends = Vec::new();
		on_chain(|| {
			let (id, one, two) = lending(|terms| {
				(terms.payouts, terms.curator_fee) = (Payouts::Periodic, Bps(0));
				terms.eligibility.days_overdue = 100;
			});
			wait(MONTH);
			if comes {
				MockLending::pay(one, 1, 0);
				assert_ok!(distribute(id));
				assert_eq!(paid(id), [(0, 1), (0, 0), (0, 0)]);
			}
			wait(1);
			MockLending::pay(one, ONE, 500 * ONE);
			assert_ok!(distribute(id));
			assert_eq!(paid(id)[0].0, 500 * ONE);
			MockLending::pay(one, ONE, 0);
			refused(|| distribute(id), Error::NotPayday);
			wait(MONTH);
			MockLending::pay(two, ONE, 400 * ONE);
			MockLending::pay(one, ONE, 100 * ONE);
			assert_ok!(Tranches::close_pool(signed(KEEPER), id));
			ends = paid(id);
		});
		ends
	};
	let (mut without, with) = (run(false), run(true));
	without[2].1 += 1;
	assert_eq!(with, without);
}

/// The whole a year on 800 dollars, and on what is late at the end of each of 52 weeks before the pool matures: due = due +
/// (800 + due) × 7 / 365 makes 1 348.294957748712 by then. From there on nothing bears interest but the 800 and this.
#[test]
fn shortfall_grows_no_more_when_a_pool_has_matured() {
	on_chain(|| {
		let mut terms = terms();
		let rate = limits::MAX_RATE;
		(terms.period, terms.eligibility.rate) = (7 * DAY, rate);
		terms.tranches.iter_mut().for_each(|of| (of.rate, of.on_shortfall) = (rate, true));
		let id = active(terms);
		let loan = MockLending::offer(500 * ONE);
		MockLending::set(loan, |item| item.rate = rate);
		assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		MockLending::draw(loan);
		let of_senior = || {
			let tranche = Tranches::pool_view(id).unwrap().tranches[0].clone();
			(tranche.interest_due, tranche.shortfall)
		};
		wait(52 * 7 * DAY);
		let (mut due, late) = of_senior();
		assert_eq!((due, late / 1_000_000), (late, 1_348_294_957_748_712));
		// In 60 years each adds the whole of 2 148.294957748712: the rate is rounded up, by less than a part in 10⁹.
		for _ in 0..60 {
			wait(365 * DAY);
			let (more, same) = of_senior();
			let year = more - due - 800 * ONE - late;
			assert!(same == late && year < 2_149 * ONE / 1_000_000_000, "{year}");
			due = more;
		}
		MockLending::recover(loan, 500 * ONE);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
	});
}
