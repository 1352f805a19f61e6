//! The running figure of each lender against the sum over its loans, which is computed here from what was
//! agreed and what is left: with dates, interest and shares of its own, and without the books.

use super::{sequence::World, *};
use frame_support::{
	traits::{fungible, fungibles::Mutate},
	weights::{Weight, WeightMeter},
};
use quoin_testing::{fuzz_seeds, setting, Random};
use std::collections::BTreeMap;

pub(super) const HOUR: Seconds = 3_600;

pub(super) fn deal(id: LoanId) -> DealOf<Test> {
	Deals::<Test>::get(id).unwrap()
}

/// The first day of a month, in days since 1970. Months are counted from the year 0.
fn first_of(month: i64) -> i64 {
	const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
	let (year, month) = (month / 12, (month % 12) as usize);
	let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	let leap_day = i64::from(is_leap && month > 1);
	let past = year - 1;
	// From the first day of the year 1.
	365 * past + past / 4 - past / 100 + past / 400 + BEFORE[month] + leap_day - 719_162
}

fn anchor(month: i64, day: u8) -> i64 {
	(first_of(month + 1) - first_of(month)).min(day.into())
}

/// The end of window `k` of a loan drawn at `origination`.
pub(super) fn deadline(timetable: &Timetable, origination: Seconds, k: u32) -> Seconds {
	match *timetable {
		Timetable::Fixed { interval, .. } => origination + (Seconds::from(k) + 1) * interval,
		Timetable::Calendar(Calendar { anchor_day, utc_offset, .. }) => {
			let (day, offset) = (DAY as i64, i64::from(utc_offset));
			let today = (origination as i64 + offset).div_euclid(day);
			let mut month = (1970 + today / 366) * 12;
			while first_of(month + 1) <= today {
				month += 1;
			}
			let is_before = today - first_of(month) + 1 < anchor(month, anchor_day);
			let due = month + i64::from(!is_before) + i64::from(k);
			((first_of(due) + anchor(due, anchor_day) - 1) * day - offset) as Seconds
		},
	}
}

/// When the window to be paid next began.
pub(super) fn begin(timetable: &Timetable, loan: &Loan) -> Seconds {
	match loan.paid {
		0 => loan.origination,
		paid => deadline(timetable, loan.origination, paid - 1),
	}
}

/// The last second of grace of the window to be paid next.
pub(super) fn grace_end(terms: &Terms<AccountId>, loan: &Loan) -> Seconds {
	deadline(&terms.timetable, loan.origination, loan.paid) + terms.grace.duration
}

pub(super) fn full_hour(at: Seconds) -> Seconds {
	at.div_ceil(HOUR) * HOUR
}

/// What a lender has, summed up.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Sum {
	principal: Balance,
	impairment: Balance,
	/// Interest in whole units, and the rest of it in parts of 10¹⁸.
	interest: Balance,
	parts: Balance,
	next_mark_at: Option<Seconds>,
}

impl Sum {
	/// Adds principal × rate × seconds / 10¹⁸, without a loss.
	fn run(&mut self, principal: Balance, rate: RatePerSecond, seconds: Seconds) {
		let growth = rate.0 * Balance::from(seconds);
		let parts = principal % ONE * growth + self.parts;
		self.interest += principal / ONE * growth + parts / ONE;
		self.parts = parts % ONE;
	}
}

/// Since when interest of a loan counts: from the begin of its window, or, if that lay ahead when the loan was
/// drawn, paid or cured last, from the full hour at or after it.
fn runs_from(timetable: &Timetable, loan: &Loan, touched: Seconds) -> Seconds {
	let begin = begin(timetable, loan);
	if begin <= touched {
		begin
	} else {
		full_hour(begin)
	}
}

/// All loans as of now, lender by lender. `touched` says when each was drawn, paid or cured last.
fn from_scratch(touched: &BTreeMap<LoanId, Seconds>) -> BTreeMap<AccountId, Sum> {
	let mut sums: BTreeMap<AccountId, Sum> = BTreeMap::new();
	for (id, loan) in Loans::<Test>::iter() {
		let terms = deal(id).terms;
		let runs = loan.state == State::Active && loan.impairment == 0;
		let from = runs_from(&terms.timetable, &loan, touched[&id]);
		let seconds = now().min(full_hour(grace_end(&terms, &loan))).saturating_sub(from);
		let mark = loan.mark_on.map(|day| Seconds::from(day) * DAY);
		// The last tranche loses first.
		let mut lost = loan.impairment;
		for (tranche, owed) in terms.tranches.iter().zip(&loan.owed).rev() {
			let sum = sums.entry(tranche.lender.unwrap()).or_default();
			let impairment = lost.min(*owed);
			lost -= impairment;
			sum.principal += owed;
			sum.impairment += impairment;
			sum.next_mark_at = [sum.next_mark_at, mark].into_iter().flatten().min();
			if runs {
				sum.run(*owed, tranche.rate, seconds);
			}
		}
	}
	sums
}

/// The books of these lenders say what the sums say.
fn check(lenders: &[AccountId], touched: &BTreeMap<LoanId, Seconds>, context: &str) {
	let sums = from_scratch(touched);
	assert!(sums.keys().all(|lender| lenders.contains(lender)), "another lender");
	for lender in lenders {
		let is = exposure(*lender);
		let sum = sums.get(lender).cloned().unwrap_or_default();
		let at = now();
		let figures = (is.principal, is.impairment, is.accrued, is.next_mark_at);
		let expected = (sum.principal, sum.impairment, sum.interest, sum.next_mark_at);
		assert_eq!(figures, expected, "of {lender} at {at}, {context}");
	}
}

/// [`check`] at another time, as if nothing happened until then.
fn check_at(
	time: Seconds,
	lenders: &[AccountId],
	touched: &BTreeMap<LoanId, Seconds>,
	context: &str,
) {
	let present = now();
	at(time);
	check(lenders, touched, context);
	at(present);
}

/// The dates here are those of the vectors and of a calendar on the wall.
#[test]
fn dates_of_these_tests_are_right() {
	assert_eq!(first_of(1970 * 12), 0);
	// 2024-03-01, after a leap day, and 2100-03-01, after none.
	assert_eq!(first_of(2024 * 12 + 2) as Seconds * DAY, MARCH);
	assert_eq!(first_of(2100 * 12 + 2) - first_of(2100 * 12 + 1), 28);
	let of = |anchor_day, utc_offset, k| deadline(&calendar(365, anchor_day, utc_offset), START, k);
	assert_eq!([of(1, 0, 0), of(1, 0, 1)], [FEBRUARY, MARCH]);
	// On the evening of 2023-12-31 in the west, and on January's first in the east.
	assert_eq!([of(1, -43_200, 0), of(1, 50_400, 0)], [START + DAY / 2, FEBRUARY - 14 * HOUR]);
	// The last day of January, and of February.
	assert_eq!([of(31, 0, 0), of(31, 0, 1)], [START + 30 * DAY, MARCH - DAY]);
}

/// Random calls by everybody; after each, and at times between it and the next one, the figures are right.
fn run(seed: u64, steps: u64) {
	on_chain(|| {
		let mut world = World::new(seed);
		for _ in 0..steps {
			let context = format!("{:?}", world.step());
			check(&World::LENDERS, &world.touched, &context);
			for time in world.moments_ahead(3) {
				check_at(time, &World::LENDERS, &world.touched, &context);
			}
		}
	});
}

#[test]
fn exposure_is_the_sum_over_the_loans_after_any_calls() {
	let steps = setting("QUOIN_FUZZ_STEPS", 1_000);
	for seed in [1, 2] {
		run(seed, steps);
	}
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn exposure_is_the_sum_over_the_loans_when_many_seeds_are_tried() {
	let steps = setting("QUOIN_FUZZ_STEPS", 1_000);
	for seed in fuzz_seeds() {
		run(seed, steps);
	}
}

/// Every UTC offset there is, by quarters of an hour, and a day of the month each.
#[test]
fn exposure_is_right_for_every_utc_offset_and_day_of_the_month() {
	on_chain(|| {
		let mut random = Random::new(3);
		let mut touched = BTreeMap::new();
		let title = Yard::park(BORROWER, 2 * MILLION);
		for (i, quarter) in (-48..=56).enumerate() {
			// Over several years, so that each month is a first one.
			let drawn = now() + random.below(12 * DAY) + 1;
			at(drawn);
			for lender in [SENIOR, JUNIOR] {
				// Refused when there is nothing to bring forward.
				let _ = Lending::advance(signed(STRANGER), lender, 64);
			}
			let terms = terms(&[title], &[(MILLION + i as Balance, TEN), (ONE, FOURTEEN)]);
			let timetable = calendar(400, i as u8 % 31 + 1, quarter * 900);
			let duration = random.below(limits::MAX_GRACE + 1);
			let grace = Grace { rate: FOURTEEN, duration };
			let id = lend(Terms { timetable, grace, ..terms });
			touched.insert(id, drawn);
			let check_around = |touched: &BTreeMap<LoanId, Seconds>| {
				let (terms, loan) = (deal(id).terms, loan(id));
				let (begin, end) = (begin(&timetable, &loan), grace_end(&terms, &loan));
				let beside = [begin, full_hour(begin), end, full_hour(end)];
				for time in beside.into_iter().flat_map(|time| [time - 1, time, time + 1]) {
					if time >= now() {
						check_at(time, &[SENIOR, JUNIOR], touched, &format!("{timetable:?}"));
					}
				}
				end
			};
			check_around(&touched);
			// The first two windows are paid, the second in its grace.
			at(deadline(&timetable, drawn, 0));
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			touched.insert(id, now());
			let end = check_around(&touched);
			at(end.max(now() + 1));
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			touched.insert(id, now());
			check_around(&touched);
			at(deadline(&timetable, drawn, 2).max(now() + 1));
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			assert_ok!(close(id));
		}
	});
}

/// How many loans fall due on one day, unless `QUOIN_FUZZ_LOANS` says otherwise.
const CLUSTERED: u64 = 10_000;
const CLUSTERED_LENDERS: u64 = 32;

/// 10 000 loans of 32 lenders fall due on one day, at every quarter of an hour of every offset; grace ends at
/// any second of the month after it.
#[test]
fn exposure_is_right_when_ten_thousand_loans_fall_due_on_one_day() {
	on_chain(|| {
		let count = setting("QUOIN_FUZZ_LOANS", CLUSTERED);
		let mut random = Random::new(4);
		let lenders: Vec<AccountId> = (100..100 + CLUSTERED_LENDERS).collect();
		for lender in &lenders {
			assert_ok!(<Assets as Mutate<_>>::mint_into(QUSD, lender, RICH));
		}
		let deposits = DEPOSIT * Balance::from(count);
		assert_ok!(<Balances as fungible::Mutate<_>>::mint_into(&BORROWER, deposits));
		let mut touched = BTreeMap::new();
		let begun = START + 10 * DAY;
		at(begun);
		for i in 0..count {
			// Drawn one after another within about a day, all of them due on February's first.
			let amount = 10_000 * ONE + Balance::from(random.below(ONE as u64));
			let title = Yard::park(BORROWER, 2 * amount);
			let terms = terms(&[title], &[(amount, TEN), (ONE + i as Balance, FOURTEEN)]);
			let timetable = calendar(365, 1, (i as i32 % 105 - 48) * 900);
			let grace = Grace { rate: FOURTEEN, duration: random.below(limits::MAX_GRACE + 1) };
			let id = offer(Terms { timetable, grace, ..terms });
			for tranche in 0..2 {
				assert_ok!(commit(random.pick(&lenders), id, tranche));
			}
			assert_ok!(draw(id));
			touched.insert(id, now());
			pass(random.below(18));
		}
		let mut ids: Vec<LoanId> = touched.keys().copied().collect();
		let check = |touched: &BTreeMap<_, _>, context| check(&lenders, touched, context);
		check(&touched, "drawn");
		at(FEBRUARY);
		check(&touched, "due");
		// A fifth is paid around the day, at different seconds.
		let paid = ids.split_off(ids.len() / 5 * 4);
		at(FEBRUARY - 14 * HOUR);
		for id in &paid {
			pass(random.below(52 * HOUR / (count / 5)));
			assert_ok!(repay(*id, Lending::next_payment(*id, None).unwrap().total));
			touched.insert(*id, now());
		}
		check(&touched, "paid");
		// Positions change hands while grace runs.
		for id in paid.iter().chain(&ids).step_by(count as usize / 50) {
			let (from, to) = (deal(*id).terms.tranches[0].lender.unwrap(), random.pick(&lenders));
			if from != to {
				assert_ok!(Lending::transfer_position(signed(from), *id, 0, Some(to), 0));
				assert_ok!(Lending::accept_position(signed(to), *id, 0, 0, 0));
			}
		}
		check(&touched, "moved");
		for days in [5, 15] {
			at(FEBRUARY + days * DAY + random.below(DAY));
			check(&touched, "grace ends");
		}
		// All of those not paid are marked when their grace is over, and on two days of the ladder, those of the west a
		// day later.
		for days in [16, 17, 31, 32] {
			at(FEBRUARY + days * DAY);
			Lending::work_queue(&mut WeightMeter::with_limit(Weight::MAX));
			check(&touched, "marked");
		}
		assert!(ids.iter().all(|id| loan(*id).impairment > 0));
		// Some are paid nevertheless, some are given up, and the others are due again.
		at(FEBRUARY + 40 * DAY);
		for (i, id) in ids.iter().enumerate().step_by(20) {
			pass(random.below(60));
			if i / 20 % 2 == 0 {
				assert_ok!(liquidate(*id));
			} else {
				assert_ok!(repay(*id, Lending::next_payment(*id, None).unwrap().total));
				touched.insert(*id, now());
			}
		}
		check(&touched, "late");
		at(FEBRUARY + 70 * DAY + 1);
		check(&touched, "at last");
	});
}
