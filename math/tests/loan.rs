use super::*;
use quoin_math::{
	loan::{
		accrual::{flow, full_hour, run, Accrual, Change},
		calendar::{self, Calendar, MAX_DAYS, MAX_DEADLINES, UTC_OFFSETS},
		fixed::{self, Position},
		payment::apply,
		recovery::{distribute, total, Claim, Order},
		tranches::{blended_rate, principal, split_interest, split_principal, Dust, Tranche},
		Due, Grace, LoanError, Repayment,
	},
	units::{ONE, YEAR},
	RatePerSecond,
};

use primitive_types::U256;
use std::collections::BTreeMap;

pub(super) const DAY: u64 = 86_400;

/// Yearly rates from next to nothing to all of it.
pub(super) fn rate() -> impl Strategy<Value = RatePerSecond> {
	prop_oneof![1 => 1u128..1_000, 5 => (ONE / 1_000)..(ONE / 2), 1 => Just(ONE)]
		.prop_map(RatePerSecond::from_yearly)
}

/// Loans from one unit to a trillion dollars.
pub(super) fn balance() -> impl Strategy<Value = u128> {
	prop_oneof![1 => 1u128..100, 5 => ONE..1_000_000_000_000 * ONE]
}

pub(super) fn repayment() -> impl Strategy<Value = Repayment> {
	prop_oneof![
		Just(Repayment::Amortised),
		Just(Repayment::EqualPrincipal),
		Just(Repayment::Bullet)
	]
}

pub(super) fn grace() -> impl Strategy<Value = Grace> {
	(rate(), 0u64..40 * DAY).prop_map(|(rate, duration)| Grace { rate, duration })
}

/// Any calendar, and a moment between 1970 and 2170 at which a loan with it begins.
pub(super) fn calendar() -> impl Strategy<Value = (Calendar, u64)> {
	let origination = prop_oneof![0u64..200 * YEAR, (0u64..70_000).prop_map(|day| day * DAY)];
	let offset = prop_oneof![3 => UTC_OFFSETS, 1 => Just(0), 1 => Just(-43_200), 1 => Just(50_400)];
	let days = prop_oneof![3 => 1..=MAX_DAYS, 1 => 1..=40u16, 1 => Just(MAX_DAYS)];
	(days, 1u8..=31, offset, origination).prop_map(|(days, anchor_day, utc_offset, origination)| {
		(Calendar { days, anchor_day, utc_offset }, origination)
	})
}

/// Year, month and day of a day since 1970, by counting.
fn date(day: i64) -> (i64, u8, u8) {
	assert!(day >= -1, "no earlier day occurs here");
	if day == -1 {
		return (1969, 12, 31);
	}
	let (mut year, mut left) = (1970, day);
	let is_leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	while left >= 365 + i64::from(is_leap(year)) {
		left -= 365 + i64::from(is_leap(year));
		year += 1;
	}
	let mut month = 1;
	while left >= length(year, month).into() {
		left -= i64::from(length(year, month));
		month += 1;
	}
	(year, month, left as u8 + 1)
}

fn length(year: i64, month: u8) -> u8 {
	match month {
		4 | 6 | 9 | 11 => 30,
		2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
		2 => 28,
		_ => 31,
	}
}

/// All deadlines, by looking at each day: local midnight of each anchor day after the day of origination, up
/// to the first one at or after the end.
pub(super) fn deadlines(calendar: &Calendar, origination: u64) -> (Vec<u64>, bool) {
	let offset = i64::from(calendar.utc_offset);
	let first = (origination as i64 + offset).div_euclid(DAY as i64);
	let end = origination + u64::from(calendar.days) * DAY;
	let is_anchor = |day: i64| {
		let (year, month, of_month) = date(day);
		of_month == calendar.anchor_day.min(length(year, month))
	};
	let mut found = Vec::new();
	for day in first + 1.. {
		if is_anchor(day) {
			let deadline = (day * DAY as i64 - offset) as u64;
			found.push(deadline);
			if deadline >= end {
				break;
			}
		}
	}
	(found, !is_anchor(first))
}

proptest! {
	#![proptest_config(cases(300))]

	#[test]
	fn calendar_deadlines_are_those_found_by_counting_days((calendar, origination) in calendar()) {
		prop_assert!(calendar.is_in_range());
		let schedule = calendar.from(origination).unwrap();
		let (expected, stub) = deadlines(&calendar, origination);
		let found: Vec<u64> =
			(0..schedule.count()).map(|k| schedule.deadline(k).unwrap()).collect();
		prop_assert_eq!(&found, &expected);
		prop_assert_eq!(schedule.has_stub(), stub);
		prop_assert!(schedule.count() <= MAX_DEADLINES);
		prop_assert_eq!(schedule.deadline(schedule.count()), Err(LoanError::NothingDue));
		let windows: u64 = (0..schedule.count()).map(|k| schedule.window(k).unwrap()).sum();
		prop_assert_eq!(windows, found.last().unwrap() - origination);
	}

	#[test]
	fn calendar_loan_ends_with_nothing_left(
		(calendar, origination) in calendar(),
		balance in balance(),
		rate in rate(),
		repayment in repayment(),
		grace in grace(),
		principal_in_stub: bool,
		late in 0u64..100 * DAY,
	) {
		let terms = calendar::Terms { repayment, rate, grace, principal_in_stub };
		let schedule = calendar.from(origination).unwrap();
		let (mut left, mut principal) = (balance, 0);
		for k in 0..schedule.count() {
			let begin = schedule.begin(k).unwrap();
			let deadline = schedule.deadline(k).unwrap();
			let due = calendar::due(&terms, &schedule, left, k, deadline).unwrap();
			// Whenever in the window, the same; later, only grace more.
			prop_assert_eq!(calendar::due(&terms, &schedule, left, k, begin).unwrap(), due);
			let later = calendar::due(&terms, &schedule, left, k, deadline + late).unwrap();
			prop_assert_eq!(Due { grace: 0, ..later }, due);
			// Of the balance, for as long as grace lasts, rounded up.
			let seconds = late.min(grace.duration);
			let product = wide(left) * wide(grace.rate.0) * U512::from(seconds);
			let (quotient, rest) = product.div_mod(wide(ONE));
			let expected = quotient + U512::from(u8::from(!rest.is_zero()));
			prop_assert_eq!(wide(later.grace), expected);
			prop_assert!(due.principal <= left);
			left -= due.principal;
			principal += due.principal;
		}
		prop_assert_eq!((left, principal), (0, balance));
		let end = schedule.count();
		prop_assert_eq!(calendar::due(&terms, &schedule, 0, end, 0), Err(LoanError::NothingDue));
	}

	/// However early principal is paid, no later payment is higher for it.
	#[test]
	fn calendar_loan_costs_less_after_a_prepayment(
		(calendar, origination) in calendar(),
		balance in balance(),
		rate in rate(),
		repayment in repayment(),
		share in 0u128..=1_000,
	) {
		let terms = calendar::Terms { repayment, rate, grace: Grace::default(), principal_in_stub: true };
		let schedule = calendar.from(origination).unwrap();
		let due = |balance| calendar::due(&terms, &schedule, balance, 0, origination).unwrap();
		let (whole, part) = (due(balance), due(balance - balance / 1_000 * share));
		prop_assert!(part.interest <= whole.interest);
		prop_assert!(part.total().unwrap() <= whole.total().unwrap());
	}

	#[test]
	fn fixed_loan_ends_with_nothing_left_however_its_windows_are_grouped(
		balance in balance(),
		rate in rate(),
		repayment in repayment(),
		grace in grace(),
		interval in 1u64..90 * DAY,
		payments in 1u64..80,
		missed in proptest::collection::vec(0u64..6, 80),
	) {
		let terms = fixed::Terms { repayment, rate, interval, grace };
		let begin = 1_700_000_000;
		let maturity = begin + payments * interval;
		let mut position = Position { balance, deadline: begin + interval, maturity };
		let (mut principal, mut served) = (0, 0);
		for missed in missed {
			// On the last second in which as many windows have been missed.
			let at = position.deadline + missed * interval - 1;
			let due = fixed::due(&terms, &position, at).unwrap();
			let left = payments - served;
			prop_assert_eq!(u64::from(due.windows), missed.max(1).min(left));
			principal += due.principal;
			served += u64::from(due.windows);
			position.balance -= due.principal;
			position.deadline += u64::from(due.windows) * interval;
			if served == payments {
				break;
			}
		}
		if served == payments {
			prop_assert_eq!((principal, position.balance), (balance, 0));
			prop_assert_eq!(fixed::due(&terms, &position, 0), Err(LoanError::NothingDue));
		}
	}

	#[test]
	fn payment_moves_what_it_says(
		balance in balance(),
		of_balance in 0u128..=1_000,
		interest in number(),
		fees in 0u128..1_000_000 * ONE,
		exit_fee in 0u128..1_000_000 * ONE,
		amount in number(),
	) {
		let interest = interest >> 40;
		let due = Due { principal: balance / 1_000 * of_balance, interest, grace: 0, windows: 1 };
		let required = due.total().unwrap() + fees;
		match apply(balance, &due, fees, exit_fee, amount) {
			Ok(paid) => {
				prop_assert!(amount >= required);
				prop_assert!(paid.total().unwrap() <= amount);
				prop_assert_eq!(paid.balance + paid.all_principal().unwrap(), balance);
				prop_assert_eq!(paid.interest, interest);
				prop_assert_eq!(paid.fees, fees + if paid.balance == 0 { exit_fee } else { 0 });
				// Nothing stays with the payer while principal is left.
				prop_assert!(paid.balance == 0 || paid.total().unwrap() == amount);
			},
			Err(error) => {
				prop_assert_eq!(error, LoanError::TooLittle);
				let closes = wide(amount) >= wide(required) + wide(balance - due.principal);
				prop_assert!(amount < required || closes);
				prop_assert!(wide(amount) < wide(required) + wide(balance - due.principal) + wide(exit_fee));
			},
		}
	}

	#[test]
	fn shares_of_tranches_equal_the_whole(
		amounts in proptest::collection::vec((balance(), rate()), 1..=32),
		total in balance(),
		last: bool,
	) {
		let tranches: Vec<Tranche> =
			amounts.into_iter().map(|(amount, rate)| Tranche { amount, rate }).collect();
		let dust = if last { Dust::Last } else { Dust::First };
		let by_principal = split_principal(total, &tranches, dust).unwrap();
		let by_interest = split_interest(total, &tranches).unwrap();
		prop_assert_eq!(by_principal.iter().sum::<u128>(), total);
		prop_assert_eq!(by_interest.iter().sum::<u128>(), total);
		// Each part is its share, but for the dust.
		let all = principal(&tranches).unwrap();
		for (part, tranche) in by_principal.iter().zip(&tranches) {
			let exact = wide(total) * wide(tranche.amount);
			let low = wide(*part) * wide(all);
			prop_assert!(exact < low + wide(all) && low < exact + wide(all) * U512::from(32));
		}
		let blended = blended_rate(&tranches).unwrap();
		let rates = tranches.iter().map(|tranche| tranche.rate);
		prop_assert!(rates.clone().min().unwrap() <= blended && blended <= rates.max().unwrap());
	}

	#[test]
	fn recovery_pays_no_junior_before_a_senior_is_whole(
		claims in proptest::collection::vec((balance(), balance()), 0..=32),
		proceeds in balance(),
		fee in 0u128..1_000,
	) {
		let claims: Vec<Claim> = claims
			.into_iter()
			.map(|(principal, interest)| Claim { principal, interest })
			.collect();
		let fee = proceeds / 1_000 * fee;
		for order in [Order::Published, Order::BySeniority] {
			let recovery = distribute(proceeds, fee, &claims, order).unwrap();
			let paid = total(&recovery.paid).unwrap();
			prop_assert_eq!(recovery.fee + paid + recovery.surplus, proceeds);
			// A surplus only when all claims are paid.
			prop_assert!(recovery.surplus == 0 || recovery.paid == claims);
			let queue = |claims: &[Claim]| -> Vec<u128> {
				match order {
					Order::Published => {
						let principals = claims.iter().map(|claim| claim.principal);
						principals.chain(claims.iter().map(|claim| claim.interest)).collect()
					},
					Order::BySeniority => {
						claims.iter().flat_map(|claim| [claim.interest, claim.principal]).collect()
					},
				}
			};
			let (due, got) = (queue(&claims), queue(&recovery.paid));
			let first_short = due.iter().zip(&got).position(|(due, got)| got < due);
			if let Some(short) = first_short {
				prop_assert!(got[short + 1..].iter().all(|part| *part == 0));
			}
		}
	}

	/// Loans of one lender, drawn, paid and left unpaid in any order, against the sum over all of them.
	#[test]
	fn running_interest_is_the_sum_over_loans(
		steps in proptest::collection::vec(
			(0u8..4, 0u64..40 * DAY, balance(), rate(), any::<usize>(), 1u64..100 * DAY, any::<bool>()),
			1..60,
		),
	) {
		struct Loan { flow: U256, begin: u64, end: u64 }
		let mut now = 1_700_000_000;
		let mut loans: Vec<Loan> = Vec::new();
		let mut changes: BTreeMap<u64, Change> = BTreeMap::new();
		let mut all = Accrual::default();
		// Hours up to here are in the sums. Some stay out for long after they passed.
		let mut folded = now;
		for (kind, passed, balance, rate, which, length, ahead) in steps {
			now += passed;
			match kind {
				// One that was paid leaves, where it still runs or has not begun.
				0 if !loans.is_empty() => {
					let Loan { flow, begin, end } = loans.swap_remove(which % loans.len());
					for (at, change) in [(begin, Change::begin(flow)), (end, Change::end(flow))] {
						match changes.get_mut(&at) {
							Some(entry) if at > folded => *entry = entry.without(change).unwrap(),
							_ => all = all.without(at, change).unwrap(),
						}
					}
				},
				1 => {
					let later = changes.split_off(&(now + 1));
					for (at, change) in std::mem::replace(&mut changes, later) {
						all = all.with(at, change).unwrap();
					}
					folded = now;
				},
				// One begins, now or, paid ahead, at a full hour to come.
				_ => {
					let flow = flow(balance, rate).unwrap();
					let begin = if ahead { full_hour(now + 1).unwrap() } else { now };
					let end = full_hour(begin + length).unwrap();
					if begin > now {
						let entry = changes.entry(begin).or_default();
						*entry = entry.with(Change::begin(flow)).unwrap();
					} else {
						// May lie in an hour with an entry, of which it is no part.
						all = all.with(begin, Change::begin(flow)).unwrap();
						folded = folded.max(begin);
						let later = changes.split_off(&(folded + 1));
						for (at, change) in std::mem::replace(&mut changes, later) {
							all = all.with(at, change).unwrap();
						}
					}
					let entry = changes.entry(end).or_default();
					*entry = entry.with(Change::end(flow)).unwrap();
					loans.push(Loan { flow, begin, end });
				},
			}
			let read = changes
				.range(..=now)
				.fold(all, |all, (at, change)| all.with(*at, *change).unwrap());
			let sum = loans
				.iter()
				.map(|loan| run(loan.flow, loan.begin, loan.end, now).unwrap())
				.fold(U256::zero(), |sum, interest| sum + interest);
			prop_assert_eq!(read.exact(now).unwrap(), sum);
			prop_assert_eq!(U256::from(read.interest(now).unwrap()), sum / U256::from(ONE));
		}
	}
}
