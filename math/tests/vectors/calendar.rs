//! Loans with one deadline a month: V-9 to V-11.

use super::*;
use quoin_math::loan::{
	calendar::{due, Calendar, Schedule, Terms},
	Grace, Repayment,
};

const DAY: u64 = 86_400;
/// 2024-01-01, 2024-01-15 and 2024-02-01, midnight.
const NEW_YEAR: u64 = 1_704_067_200;
const MID_JANUARY: u64 = 1_705_276_800;
const FEBRUARY: u64 = 1_706_745_600;

fn schedule(origination: u64, days: u16, anchor_day: u8) -> Schedule {
	Calendar { days, anchor_day, utc_offset: 0 }.from(origination).unwrap()
}

#[test]
fn v9_schedules() {
	let rows = [
		(NEW_YEAR, 365, 12, false, 1_706_745_600, 1_735_689_600),
		(MID_JANUARY, 365, 13, true, 1_706_745_600, 1_738_368_000),
		(FEBRUARY, 1_095, 36, false, 1_709_251_200, 1_801_440_000),
		(MID_JANUARY, 1_095, 37, true, 1_706_745_600, 1_801_440_000),
		(NEW_YEAR, 15, 1, false, 1_706_745_600, 1_706_745_600),
		(NEW_YEAR, 1, 1, false, 1_706_745_600, 1_706_745_600),
		(MID_JANUARY, 10, 1, true, 1_706_745_600, 1_706_745_600),
	];
	for (origination, days, count, stub, first, last) in rows {
		let schedule = schedule(origination, days, 1);
		assert_eq!((schedule.count(), schedule.has_stub()), (count, stub), "{origination} {days}");
		assert_eq!(schedule.deadline(0), Ok(first));
		assert_eq!(schedule.deadline(count - 1), Ok(last));
		assert_eq!(schedule.deadline(count), Err(LoanError::NothingDue));
	}
}

fn terms(repayment: Repayment) -> Terms {
	Terms {
		repayment,
		rate: RatePerSecond(3_170_979_199),
		grace: Grace { rate: RatePerSecond(4_439_370_878), duration: 7 * DAY },
		principal_in_stub: false,
	}
}

/// Pays every window on its deadline.
fn on_time(terms: &Terms, schedule: &Schedule, mut balance: u128) -> Vec<(u64, u128, u128)> {
	let rows = (0..schedule.count())
		.map(|k| {
			let at = schedule.deadline(k).unwrap();
			let due = due(terms, schedule, balance, k, at).unwrap();
			assert_eq!(due.grace, 0);
			balance = pay(balance, &due, due.total().unwrap()).unwrap().balance;
			(schedule.window(k).unwrap(), due.principal, due.interest)
		})
		.collect();
	assert_eq!(balance, 0);
	rows
}

#[test]
fn v10_payments_of_a_year() {
	let schedule = schedule(NEW_YEAR, 365, 1);
	let part = 83_333_333_333_333_333_333_333;
	let simple = on_time(&terms(Repayment::EqualPrincipal), &schedule, 1_000_000 * E18);
	for (k, row) in [
		(0, (2_678_400, part, 8_493_150_686_601_600_000_000)),
		(1, (2_505_600, part, 7_283_105_024_263_200_000_001)),
		(2, (2_678_400, part, 7_077_625_572_168_000_000_001)),
		(11, (2_678_400, part + 1, 707_762_557_216_800_000_001)),
	] {
		assert_eq!(simple[k], row, "{k}");
	}
	let amortised = on_time(&terms(Repayment::Amortised), &schedule, 1_000_000 * E18);
	for (k, row) in [
		(0, (2_678_400, 79_425_457_654_813_081_470_871, 8_493_150_686_601_600_000_000)),
		(1, (2_505_600, 80_604_454_441_891_379_569_639, 7_314_153_899_523_301_972_477)),
		(2, (2_678_400, 80_784_615_812_614_000_749_000, 7_133_992_528_800_680_813_258)),
		(11, (2_678_400, 87_178_190_830_109_254_292_608, 740_417_511_305_427_722_154)),
	] {
		assert_eq!(amortised[k], row, "{k}");
	}
	let interest = |rows: &[(u64, u128, u128)]| rows.iter().map(|row| row.2).sum::<u128>();
	assert_eq!(interest(&simple), 54_200_913_252_667_200_000_011);
	assert_eq!(interest(&amortised), 55_023_300_096_976_180_314_341);
	let level = 87_918_608_341_414_681_470_871;
	assert_eq!(amortised[0].1 + amortised[0].2, level);
	assert!(amortised.iter().all(|(_, p, i)| (p + i).abs_diff(level) < 1_000_000));
}

#[test]
fn v11_grace() {
	let schedule = schedule(NEW_YEAR, 365, 1);
	let deadline = schedule.deadline(0).unwrap();
	for (late, grace, interest) in [
		(0, 0, 8_493_150_686_601_600_000_000),
		(1, 4_439_370_878_000_000, 8_493_155_125_972_478_000_000),
		(3 * DAY, 1_150_684_931_577_600_000_000, 9_643_835_618_179_200_000_000),
		(7 * DAY, 2_684_931_507_014_400_000_000, 11_178_082_193_616_000_000_000),
		(30 * DAY, 2_684_931_507_014_400_000_000, 11_178_082_193_616_000_000_000),
	] {
		let terms = terms(Repayment::EqualPrincipal);
		let due = due(&terms, &schedule, 1_000_000 * E18, 0, deadline + late).unwrap();
		assert_eq!((due.grace, due.all_interest()), (grace, Ok(interest)), "{late}");
	}
}

/// The first payment of a stub is interest only, unless the terms say otherwise or it is the only one.
#[test]
fn a_stub_pays_interest_only() {
	let stub = schedule(MID_JANUARY, 365, 1);
	let first = |terms: &Terms, schedule: &Schedule| {
		due(terms, schedule, 1_300 * E18, 0, MID_JANUARY).unwrap().principal
	};
	for repayment in [Repayment::EqualPrincipal, Repayment::Amortised] {
		assert_eq!(first(&terms(repayment), &stub), 0);
		let with = Terms { principal_in_stub: true, ..terms(repayment) };
		assert!(first(&with, &stub) > 0);
		assert_eq!(first(&terms(repayment), &schedule(MID_JANUARY, 10, 1)), 1_300 * E18);
	}
	let with = Terms { principal_in_stub: true, ..terms(Repayment::EqualPrincipal) };
	assert_eq!(first(&with, &stub), 100 * E18);
}

/// Addenda: rates up to all of the balance per second grow past 256 bits over 4 000 days; a principal of an
/// amortised loan can be nothing on tiny balances, and the last window takes all.
#[test]
fn extremes_are_errors_or_exact() {
	let long = schedule(NEW_YEAR, 4_000, 1);
	let steep = Terms { rate: RatePerSecond(1_000_000_000_000_000), ..terms(Repayment::Amortised) };
	assert!(matches!(due(&steep, &long, E18, 0, NEW_YEAR), Err(LoanError::Math(_))));
	let rows = on_time(&terms(Repayment::Amortised), &long, 3);
	assert_eq!(rows[0].1, 0);
	assert_eq!(rows.iter().map(|row| row.1).sum::<u128>(), 3);
}
