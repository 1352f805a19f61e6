//! Interest that had not accrued when it was paid, for lenders whose money is others': it is told, so that who comes to
//! them in front of it has none of it.

use super::*;
use quoin_math::{mul_div, Rounding};
use quoin_primitives::Lend;
use quoin_testing::setting;
use sequence::World;

/// A loan of [`one`] whose only lender is the pool. Its draw is old news.
fn of_the_pool() -> LoanId {
	of_the_pool_by(one())
}

fn of_the_pool_by(terms: Terms<AccountId>) -> LoanId {
	let id = offer(terms);
	assert_ok!(<Lending as Lend<_>>::commit(&POOL, id, 0, now() + DAY));
	assert_ok!(draw(id));
	collect();
	id
}

fn collect() {
	assert_ok!(<Lending as Lend<_>>::collect(&POOL));
}

fn pay_next(id: LoanId) {
	assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
}

/// Ten percent a year of so much for so long, in whole units.
fn ten_percent(principal: Balance, seconds: Seconds) -> Balance {
	mul_div(principal, TEN.0 * u128::from(seconds), ONE, Rounding::Down).unwrap()
}

/// What came at once, and what of interest that runs is of a time in which it did not count.
fn apart() -> (Balance, Balance) {
	let Exposure { unaccrued, suspended, .. } = exposure(POOL);
	(unaccrued, suspended)
}

/// On the deadline, and a day later within grace: what that costs nobody had counted. Since the deadline interest ran
/// of the principal too that is paid, which does not bear it any more.
#[test]
fn interest_that_ran_does_not_come_at_once() {
	on_chain(|| {
		let id = of_the_pool();
		at(FEBRUARY);
		pay_next(id);
		assert_eq!((exposure(POOL).collectable.interest, apart()), (INTEREST[0], (0, 0)));
		at(MARCH + DAY);
		pay_next(id);
		let left = MILLION - PART;
		let grace = GRACE_SECOND * Balance::from(DAY);
		let late = mul_div(left, grace, MILLION, Rounding::Up).unwrap();
		assert_eq!(apart(), (late - ten_percent(PART, DAY), 0));
	});
}

/// A borrower that pays for January on the tenth pays for 21 days that have not passed. Who lends its own money is not
/// told, since nobody comes to it.
#[test]
fn interest_for_time_that_has_not_passed_comes_at_once() {
	on_chain(|| {
		let (id, own) = (of_the_pool(), simple());
		at(START + 9 * DAY);
		pay_next(id);
		pay_next(own);
		assert_eq!(apart(), (INTEREST[0] - ten_percent(MILLION, 9 * DAY), 0));
		assert_eq!(exposure(SENIOR).unaccrued, 0);
		collect();
		assert_eq!(apart(), (0, 0));
	});
}

#[test]
fn interest_of_a_loan_that_is_closed_early_comes_at_once() {
	on_chain(|| {
		let id = of_the_pool();
		at(START + 1);
		assert_ok!(close(id));
		assert_eq!(apart(), (INTEREST[0] - ten_percent(MILLION, 1), 0));
		assert_eq!(exposure(POOL).collectable.interest, INTEREST[0]);
	});
}

/// On the sixteenth day after its midnight a tenth is written down, and interest counts no more. It is paid the day
/// after: that of January and of lateness at once, that of the half of February that did not count when it is paid.
#[test]
fn interest_of_a_time_in_which_a_loan_was_impaired_comes_at_once() {
	on_chain(|| {
		let id = of_the_pool();
		at(FEBRUARY + 16 * DAY);
		assert_ok!(mark(id));
		assert_eq!((exposure(POOL).accrued, apart()), (0, (0, 0)));
		pass(DAY);
		pay_next(id);
		let missed = ten_percent(MILLION - PART, 17 * DAY);
		assert_eq!(apart(), (FIRST, missed));
		assert_eq!(exposure(POOL).accrued, missed);
		collect();
		assert_eq!(apart(), (0, missed));
		at(MARCH);
		// What is paid is rounded up.
		assert_eq!(exposure(POOL).accrued, INTEREST[1] - 1);
		pay_next(id);
		assert_eq!((exposure(POOL).accrued, apart()), (0, (missed + 1, 0)));
	});
}

/// It counts again on the seventeenth of February. The next period begins in March, so nothing of that is in suspense,
/// and a prepayment does not change it.
#[test]
fn interest_of_a_period_that_begins_later_counts_all() {
	on_chain(|| {
		let id = of_the_pool();
		at(FEBRUARY + 16 * DAY);
		assert_ok!(mark(id));
		pay_next(id);
		// The first payment of March, on the twentieth of February, and half of what is left.
		pass(4 * DAY);
		pay_next(id);
		let left = MILLION - 2 * PART;
		assert_eq!(exposure(POOL).accrued, 0);
		assert_eq!(apart().1, 0);
		assert_ok!(prepay(id, left / 2));
		assert_eq!((exposure(POOL).accrued, apart().1), (0, 0));
		at(MARCH + DAY);
		assert_eq!(apart().1, 0);
		assert_eq!(exposure(POOL).accrued, ten_percent(left - left / 2, DAY));
	});
}

/// The tenth of January until the fourteenth nobody has an attestation.
#[test]
fn interest_of_a_breach_that_was_cured_comes_at_once_when_it_is_paid() {
	on_chain(|| {
		let id = of_the_pool();
		at(START + 9 * DAY);
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		assert_eq!(exposure(POOL).accrued, 0);
		pass(4 * DAY);
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		// With what ran before the breach: it counted no more.
		let missed = ten_percent(MILLION, 13 * DAY);
		assert_eq!((exposure(POOL).accrued, apart()), (missed, (0, missed)));
		at(FEBRUARY);
		pay_next(id);
		assert_eq!(apart(), (missed, 0));
	});
}

/// Drawn on the twenty-ninth of January and paid on the fifteenth of February, with titles that cover all of it: of three
/// days and a week of grace interest counted, and then no more. When it is paid, that of the week is of the window that
/// runs, and that of the other week, which did not count, is told apart.
#[test]
fn interest_between_grace_and_payment_does_not_count_at_once() {
	on_chain(|| {
		at(START + 28 * DAY);
		let title = Yard::park(BORROWER, 4 * MILLION);
		let id = of_the_pool_by(terms(&[title], &[(MILLION, TEN)]));
		at(FEBRUARY + 7 * DAY);
		assert_ok!(mark(id));
		at(FEBRUARY + 14 * DAY);
		assert_eq!((exposure(POOL).impairment, apart()), (0, (0, 0)));
		assert_eq!(exposure(POOL).accrued, ten_percent(MILLION, 10 * DAY));
		let paid = cost(BORROWER, || repay(id, Balance::MAX));
		assert_eq!(exposure(POOL).accrued, ten_percent(MILLION, 14 * DAY));
		assert_eq!(apart(), (paid - ten_percent(MILLION, 3 * DAY), ten_percent(MILLION, 7 * DAY)));
	});
}

/// Whoever names it for a fee gives it income that nobody counted.
#[test]
fn fees_come_at_once() {
	on_chain(|| {
		let fee = FeeSpec { recipient: POOL, ..absolute(FeeEvent::Origination, 7 * ONE) };
		lend(Terms { fees: fees(&[fee]), ..one() });
		assert_eq!((apart(), exposure(POOL).collectable.other), ((7 * ONE, 0), 7 * ONE));
		collect();
		assert_eq!(apart(), (0, 0));
	});
}

/// Whatever anybody does: what the pool has of interest, that which runs and counts and that which waits, without what
/// came at once, rises by time alone. Only who is handed a position has what ran of it.
#[test]
fn interest_without_what_came_at_once_rises_by_time_alone() {
	let smooth = || {
		let Exposure { accrued, suspended, collectable, unaccrued, .. } = exposure(POOL);
		accrued - suspended + collectable.interest + collectable.other - unaccrued
	};
	let steps = setting("QUOIN_FUZZ_STEPS", 1_000);
	let mut came = 0;
	for seed in [1, 2, 3] {
		on_chain(|| {
			let mut world = World::new(seed);
			for _ in 0..steps {
				let (before, unaccrued) = (smooth(), exposure(POOL).unaccrued);
				let (name, result) = world.step();
				if ["transfer", "collect", "time"].contains(&name) {
					continue;
				}
				// Each position rounds down, and both figures of it.
				let after = smooth();
				assert!(after <= before + 2, "{name} {result:?}: {after} after {before}");
				came += u64::from(exposure(POOL).unaccrued > unaccrued + 2);
			}
		});
	}
	assert!(came > steps / 100, "{came}");
}
