//! What is due, against a second reckoning: deadlines found by counting days, sums in 512 bits, one window after
//! another, and no part of the code under test.

use super::{
	loan::{balance, calendar, deadlines, grace, rate, repayment, DAY},
	*,
};
use quoin_math::{
	loan::{
		calendar::{self as months, Calendar},
		fixed::{self, Position},
		Grace, Repayment,
	},
	units::ONE,
	RatePerSecond,
};

/// `balance × rate × seconds / S`.
fn interest(balance: u128, rate: RatePerSecond, seconds: u64, up: bool) -> u128 {
	let product = wide(balance) * wide(rate.0) * U512::from(seconds);
	let more = if up { wide(ONE - 1) } else { wide(0) };
	((product + more) / wide(ONE)).as_u128()
}

/// What one unit becomes over windows of these lengths, with floors from the last one to the first.
fn growth(rate: RatePerSecond, windows: &[u64]) -> U512 {
	windows.iter().rev().fold(wide(ONE), |grown, seconds| {
		grown * (wide(ONE) + wide(rate.0) * U512::from(*seconds)) / wide(ONE)
	})
}

/// Principal of the first of these windows.
fn principal(repayment: Repayment, rate: RatePerSecond, windows: &[u64], balance: u128) -> u128 {
	match (repayment, windows.len() as u128) {
		(_, 1) => balance,
		(Repayment::Bullet, _) => 0,
		(Repayment::EqualPrincipal, left) => balance / left,
		(Repayment::Amortised, _) => {
			let later = (1..=windows.len()).map(|from| growth(rate, &windows[from..]));
			let sum = later.fold(wide(0), |sum, grown| sum + grown);
			let level = wide(balance) * growth(rate, windows) / sum;
			let interest = wide(interest(balance, rate, windows[0], true));
			level.saturating_sub(interest).min(wide(balance)).as_u128()
		},
	}
}

proptest! {
	#![proptest_config(cases(150))]

	#[test]
	fn calendar_loan_owes_what_a_second_reckoning_says(
		(calendar, origination) in calendar(),
		balance in balance(),
		rate in rate(),
		repayment in repayment(),
		grace in grace(),
		principal_in_stub: bool,
		late in 0u64..60 * DAY,
	) {
		let (ends, stub) = deadlines(&calendar, origination);
		let begins = [origination].into_iter().chain(ends.iter().copied());
		let windows: Vec<u64> = ends.iter().zip(begins).map(|(end, begin)| end - begin).collect();
		let terms = months::Terms { repayment, rate, grace, principal_in_stub };
		let schedule = calendar.from(origination).unwrap();
		let mut left = balance;
		// The first windows, and the last.
		for k in (0..windows.len()).filter(|k| *k < 3 || k + 2 >= windows.len()) {
			let due = months::due(&terms, &schedule, left, k as u32, ends[k] + late).unwrap();
			prop_assert_eq!(due.interest, interest(left, rate, windows[k], true));
			let seconds = late.min(grace.duration);
			prop_assert_eq!(due.grace, interest(left, grace.rate, seconds, true));
			let interest_only = k == 0 && stub && !principal_in_stub && windows.len() > 1;
			let expected =
				if interest_only { 0 } else { principal(repayment, rate, &windows[k..], left) };
			prop_assert_eq!(due.principal, expected);
			left -= due.principal;
		}
	}

	/// What level means: as high each month, but for what floors leave over, which the last one has. At rates and terms
	/// at which no month's interest alone is more.
	#[test]
	fn amortised_payments_are_level(
		(calendar, origination) in calendar(),
		balance in ONE..1_000_000_000_000 * ONE,
		rate in (ONE / 1_000)..(ONE / 5),
	) {
		let calendar = Calendar { days: calendar.days.min(1_100), ..calendar };
		let rate = RatePerSecond::from_yearly(rate);
		let (repayment, grace) = (Repayment::Amortised, Grace::default());
		let terms = months::Terms { repayment, rate, grace, principal_in_stub: true };
		let schedule = calendar.from(origination).unwrap();
		let mut left = balance;
		let mut payments = Vec::new();
		for k in 0..schedule.count() {
			let due = months::due(&terms, &schedule, left, k, origination).unwrap();
			// A first window of days owes hardly any interest, and a level payment of all months all the same.
			payments.push(due.total().unwrap());
			left -= due.principal;
		}
		let (least, most) = (payments.iter().min().unwrap(), payments.iter().max().unwrap());
		let count = u128::from(schedule.count());
		prop_assert!(most - least <= 4 * count * (balance / ONE + 1), "{most} and {least}");
	}

	/// Several windows at once are the windows one after another, with one grace.
	#[test]
	fn fixed_loan_owes_what_a_second_reckoning_says(
		balance in balance(),
		rate in rate(),
		repayment in repayment(),
		grace in grace(),
		interval in 1u64..90 * DAY,
		payments in 1u64..60,
		missed in 0u64..70,
		second in 0u64..90 * DAY,
	) {
		let terms = fixed::Terms { repayment, rate, interval, grace };
		let begin = 1_700_000_000;
		let position =
			Position { balance, deadline: begin + interval, maturity: begin + payments * interval };
		let at = begin + missed * interval + second % interval;
		let late = at.saturating_sub(position.deadline);
		let served = missed.clamp(1, payments);
		let (mut left, mut owed) = (balance, 0);
		for window in 0..served {
			let to_come = payments - window;
			let of_window = interest(left, rate, interval, false);
			let paid = match repayment {
				_ if to_come == 1 => left,
				Repayment::Bullet => 0,
				Repayment::EqualPrincipal => balance / u128::from(payments),
				Repayment::Amortised => {
					let grown = growth(rate, &vec![interval; to_come as usize]) - wide(ONE);
					(wide(of_window) * wide(ONE) / grown).as_u128()
				},
			};
			owed += of_window;
			left -= paid;
		}
		let due = fixed::due(&terms, &position, at).unwrap();
		prop_assert_eq!(u64::from(due.windows), served);
		prop_assert_eq!((due.principal, due.interest), (balance - left, owed));
		prop_assert_eq!(due.grace, interest(balance, grace.rate, late.min(grace.duration), false));
	}
}
