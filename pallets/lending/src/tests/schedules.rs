//! What falls due when: the vectors of the reference, paid through the calls.

use super::*;

/// What one payment moved.
#[derive(Debug, PartialEq)]
struct Row {
	principal: Balance,
	interest: Balance,
}

const fn row(principal: Balance, interest: Balance) -> Row {
	Row { principal, interest }
}

/// Pays what is due now, and says what the lender got.
fn pay_due(id: LoanId) -> Row {
	let before = collectable(SENIOR);
	let due = Lending::next_payment(id, None).unwrap().total;
	let last = loan(id).balance;
	let bonds = total(BORROWER);
	assert_ok!(repay(id, due));
	let after = collectable(SENIOR);
	let paid = row(after.principal - before.principal, after.interest - before.interest);
	assert_eq!(bonds - total(BORROWER), paid.principal + paid.interest);
	assert!(paid.principal <= last);
	paid
}

/// Pays every window `before` its deadline.
fn pay_all(id: LoanId, before: Seconds) -> Vec<Row> {
	let mut rows = Vec::new();
	for instalment in Lending::schedule(id).unwrap() {
		at(instalment.deadline - before);
		rows.push(pay_due(id));
	}
	assert!(Loans::<Test>::get(id).is_none());
	assert_eq!(collectable(SENIOR).principal, rows.iter().map(|row| row.principal).sum::<u128>());
	rows
}

fn interest(rows: &[Row]) -> Balance {
	rows.iter().map(|row| row.interest).sum()
}

#[test]
fn equal_principal_follows_v10() {
	on_chain(|| {
		let rows = pay_all(simple(), 0);
		for (k, interest) in INTEREST.into_iter().enumerate() {
			assert_eq!(rows[k], row(PART, interest));
		}
		assert_eq!(rows[11], row(PART + 1, 707_762_557_216_800_000_001));
		assert_eq!(interest(&rows), 54_200_913_252_667_200_000_011);
	});
}

/// All of its interest is the lender's, and no record of the loan is left.
#[test]
fn year_of_payments_leaves_the_lender_its_interest_and_nothing_behind() {
	on_chain(|| {
		let id = simple();
		for month in 0..12 {
			at(START + (31 * month + 2) * DAY);
			pay_due(id);
		}
		assert!(Loans::<Test>::get(id).is_none() && Deals::<Test>::get(id).is_none());
		assert_eq!(Yard::get(0).lien, None);
		// Of V-10: the sum of all interest.
		let interest = 54_200_913_252_667_200_000_011;
		assert_eq!(RICH - total(BORROWER), interest);
		assert_ok!(Lending::collect(signed(STRANGER), SENIOR));
		assert_eq!(dollars(SENIOR), RICH + interest);
		assert_eq!(Books::<Test>::iter().count() + Pages::<Test>::iter().count(), 0);
		assert_eq!(supply(), 20 * RICH);
	});
}

#[test]
fn amortised_follows_v10() {
	on_chain(|| {
		let rows = pay_all(lend(Terms { repayment: Repayment::Amortised, ..one() }), 0);
		let expected = [
			(0, row(79_425_457_654_813_081_470_871, INTEREST[0])),
			(1, row(80_604_454_441_891_379_569_639, 7_314_153_899_523_301_972_477)),
			(2, row(80_784_615_812_614_000_749_000, 7_133_992_528_800_680_813_258)),
			(11, row(87_178_190_830_109_254_292_608, 740_417_511_305_427_722_154)),
		];
		for (k, row) in expected {
			assert_eq!(rows[k], row);
		}
		assert_eq!(interest(&rows), 55_023_300_096_976_180_314_341);
	});
}

/// 366 days of ten percent of a million, and the million at the end.
#[test]
fn bullet_pays_interest_alone_until_its_end() {
	on_chain(|| {
		let rows = pay_all(lend(Terms { repayment: Repayment::Bullet, ..one() }), 0);
		assert_eq!(rows[0], row(0, INTEREST[0]));
		assert_eq!(rows[11], row(MILLION, INTEREST[0]));
		assert!(rows[..11].iter().all(|row| row.principal == 0));
		assert_eq!(interest(&rows), 100_273_972_622_457_600_000_000);
	});
}

/// V-11, each lateness on a loan of its own.
#[test]
fn grace_follows_v11() {
	on_chain(|| {
		let latenesses = [
			(0, 0),
			(1, GRACE_SECOND),
			(3 * DAY, 1_150_684_931_577_600_000_000),
			(7 * DAY, GRACE_FULL),
			(7 * DAY + 1, GRACE_FULL),
			(30 * DAY, GRACE_FULL),
		];
		let loans = latenesses.map(|_| simple());
		for (id, (late, grace)) in loans.into_iter().zip(latenesses) {
			at(FEBRUARY + late);
			let view = Lending::next_payment(id, None).unwrap();
			assert_eq!((view.interest, view.grace), (INTEREST[0], grace));
			assert_eq!(pay_due(id), row(PART, INTEREST[0] + grace), "{late}");
		}
	});
}

/// The loan of V-2, in units of 18 decimals: 100 000 at 10 % every 30 days, 36 times.
fn fixed(repayment: Repayment) -> Terms<AccountId> {
	let interval = 2_592_000;
	Terms {
		timetable: Timetable::Fixed { interval, payments: 36 },
		repayment,
		grace: Grace { rate: RatePerSecond(1_585_489_599), duration: interval },
		..terms(&[rack()], &[(100_000 * ONE, RatePerSecond(3_171_469_679))])
	}
}

#[test]
fn fixed_amortised_follows_v3() {
	on_chain(|| {
		let rows = pay_all(lend(fixed(Repayment::Amortised)), 1);
		let expected = [
			(0, row(2_398_317_715_421_612_606_068, 822_044_940_796_800_000_000)),
			(1, row(2_418_032_964_865_469_367_323, 802_329_691_352_943_238_348)),
			(2, row(2_437_910_282_519_944_817_777, 782_452_373_698_467_782_943)),
			(34, row(3_168_062_772_395_165_806_660, 52_299_883_823_246_368_840)),
			(35, row(3_194_105_672_136_906_937_932, 26_256_984_081_505_067_351)),
		];
		for (k, row) in expected {
			assert_eq!(rows[k], row);
		}
		assert_eq!((rows.len(), interest(&rows)), (36, 15_933_055_623_862_849_520_629));
	});
}

#[test]
fn fixed_equal_principal_follows_v4() {
	on_chain(|| {
		let rows = pay_all(lend(fixed(Repayment::EqualPrincipal)), 1);
		let part = 2_777_777_777_777_777_777_777;
		let expected = [
			(0, row(part, 822_044_940_796_800_000_000)),
			(1, row(part, 799_210_359_108_000_000_000)),
			(2, row(part, 776_375_777_419_200_000_000)),
			(34, row(part + 1, 45_669_163_377_600_000_000)),
			(35, row(part + 1, 22_834_581_688_800_000_000)),
		];
		for (k, row) in expected {
			assert_eq!(rows[k], row);
		}
		assert_eq!(interest(&rows), 15_207_831_404_740_800_000_000);
	});
}

#[test]
fn fixed_bullet_pays_the_same_interest_each_time() {
	on_chain(|| {
		let rows = pay_all(lend(fixed(Repayment::Bullet)), 1);
		assert!(rows.iter().all(|row| row.interest == 822_044_940_796_800_000_000));
		assert_eq!(rows[35].principal, 100_000 * ONE);
	});
}

/// V-2, one second late: grace of one second on the whole balance.
#[test]
fn fixed_payment_follows_v2_when_it_is_late() {
	on_chain(|| {
		let id = lend(fixed(Repayment::Amortised));
		at(START + 2_592_000 + 1);
		let expected = row(2_398_317_715_421_612_606_068, 822_045_099_345_759_900_000);
		assert_eq!(pay_due(id), expected);
	});
}

/// V-2 and V-4: two intervals and a second late, three windows are paid at once, with one full grace.
#[test]
fn fixed_payment_settles_all_windows_missed_at_once() {
	on_chain(|| {
		let amortised = lend(fixed(Repayment::Amortised));
		let equal = lend(fixed(Repayment::EqualPrincipal));
		at(START + 3 * 2_592_000 + 1);
		let expected = row(7_254_260_962_807_026_791_168, 2_817_785_909_909_011_021_291);
		assert_eq!(pay_due(amortised), expected);
		let expected = row(8_333_333_333_333_333_333_331, 2_808_589_981_384_800_000_000);
		assert_eq!(pay_due(equal), expected);
		assert_eq!((loan(amortised).paid, loan(equal).paid), (3, 3));
		// A second into the fourth window, it is payable already.
		assert_eq!(Lending::next_payment(equal, None).unwrap().payable_from, now());
	});
}

/// On a deadline a fixed loan counts the window that ends there, and not the one that begins.
#[test]
fn fixed_payment_counts_windows_from_their_deadline_on() {
	on_chain(|| {
		let ids = [(); 4].map(|()| lend(fixed(Repayment::EqualPrincipal)));
		let deadline = |k: u64| START + k * 2_592_000;
		let cases = [(deadline(1), 1), (deadline(2) - 1, 1), (deadline(2), 2), (deadline(37), 36)];
		for (id, (time, windows)) in ids.into_iter().zip(cases) {
			at(time);
			let due = Lending::next_payment(id, None).unwrap();
			// Each window pays a 36th.
			let expected =
				if windows == 36 { 100_000 * ONE } else { 2_777_777_777_777_777_777_777 * windows };
			assert_eq!(due.principal, expected, "{windows}");
			pay_due(id);
		}
	});
}

#[test]
fn missed_windows_of_a_calendar_loan_are_paid_one_by_one() {
	on_chain(|| {
		let id = simple();
		// Seven days after March began: the first is 36 days late, the second just the most of its grace.
		at(MARCH + 7 * DAY);
		assert_eq!(pay_due(id), row(PART, INTEREST[0] + GRACE_FULL));
		// On what is left then: 7 days of 14 %.
		assert_eq!(pay_due(id), row(PART, INTEREST[1] + 2_461_187_214_763_200_000_001));
		assert_eq!(pay_due(id), row(PART, INTEREST[2]));
		refused(|| repay(id, MILLION), Error::NothingDue);
		assert_eq!(loan(id).paid, 3);
	});
}

/// January's last day, the leap day, and the last ones of March and April: 29, 31 and 30 days.
#[test]
fn last_days_of_months_are_met() {
	on_chain(|| {
		at(1_706_659_200);
		let timetable = calendar(80, 31, 0);
		let id = lend(Terms { timetable, repayment: Repayment::Bullet, ..one() });
		let schedule = Lending::schedule(id).unwrap();
		let deadlines: Vec<_> = schedule.iter().map(|one| one.deadline).collect();
		assert_eq!(deadlines, [1_709_164_800, 1_711_843_200, 1_714_435_200]);
		let rows = pay_all(id, 0);
		let interests: Vec<_> = rows.iter().map(|row| row.interest).collect();
		let expected = [7_945_205_481_014_400_000_000, INTEREST[0], 8_219_178_083_808_000_000_000];
		assert_eq!(interests, expected);
	});
}

#[test]
fn february_has_28_days_when_the_year_is_no_leap_year() {
	on_chain(|| {
		at(1_738_281_600);
		let id = lend(Terms { timetable: calendar(40, 31, 0), ..one() });
		let schedule = Lending::schedule(id).unwrap();
		let deadlines: Vec<_> = schedule.iter().map(|one| one.deadline).collect();
		assert_eq!(deadlines, [1_740_700_800, 1_743_379_200]);
	});
}

/// The first of a month begins where the clock says so: 14 hours early in the east, 12 late in the west. On the
/// date line's west side it is still December when the loan is drawn.
#[test]
fn deadlines_fall_at_midnight_of_the_offset() {
	on_chain(|| {
		let first = |utc_offset| {
			let id = lend(Terms { timetable: calendar(60, 1, utc_offset), ..one() });
			(id, Lending::next_payment(id, None).unwrap())
		};
		let (_, east) = first(50_400);
		assert_eq!(east.deadline, FEBRUARY - 50_400);
		let (_, india) = first(19_800);
		assert_eq!(india.deadline, FEBRUARY - 19_800);
		let (_, odd) = first(-1);
		// It is the last second of December: a stub of one second.
		assert_eq!((odd.deadline, odd.principal), (START + 1, 0));
		let (id, west) = first(-43_200);
		assert_eq!(west.deadline, START + 43_200);
		// A stub of twelve hours pays interest only.
		at(START + 43_200);
		assert_eq!((west.principal, west.interest), (0, 136_986_301_396_800_000_000));
		assert_eq!(pay_due(id), row(0, 136_986_301_396_800_000_000));
	});
}

#[test]
fn every_offset_of_the_hour_keeps_deadlines_a_day_apart_at_most() {
	on_chain(|| {
		at(START + 10 * DAY);
		for offset in (-43_200..=50_400i32).step_by(900) {
			let id = lend(Terms { timetable: calendar(90, 15, offset), ..one() });
			let deadline = Lending::next_payment(id, None).unwrap().deadline;
			// The 15th of January, local midnight.
			assert_eq!(deadline, (START + 14 * DAY).saturating_add_signed((-offset).into()));
		}
	});
}

#[test]
fn longest_loan_ends_at_nothing() {
	on_chain(|| {
		for repayment in [Repayment::Amortised, Repayment::EqualPrincipal, Repayment::Bullet] {
			at(START);
			let id = lend(Terms { timetable: calendar(4_000, 1, 0), repayment, ..one() });
			let before = collectable(SENIOR).principal;
			let deadlines = Lending::schedule(id).unwrap();
			// To the first of January 2035.
			assert_eq!((deadlines.len(), deadlines[131].deadline), (132, 2_051_222_400));
			for instalment in deadlines {
				at(instalment.deadline);
				assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			}
			assert!(Loans::<Test>::get(id).is_none());
			assert_eq!(collectable(SENIOR).principal - before, MILLION);
		}
	});
}

#[test]
fn stub_pays_principal_when_the_terms_say_so() {
	on_chain(|| {
		at(1_705_276_800);
		let stub = |principal_in_stub| {
			let timetable = calendar(365, 1, 0);
			let id = lend(Terms { timetable, principal_in_stub, ..one() });
			Lending::next_payment(id, None).unwrap().principal
		};
		// V-9: 13 deadlines.
		assert_eq!((stub(false), stub(true)), (0, MILLION / 13));
	});
}
