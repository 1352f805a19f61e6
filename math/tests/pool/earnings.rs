//! What a tranche has earned a year.

use super::*;
use quoin_math::{pool::earnings::MoneyTime, units::YEAR, Seconds};

/// Money that was out for some time.
fn spans() -> impl Strategy<Value = Vec<(u128, Seconds)>> {
	proptest::collection::vec((amount(), 0u64..400 * 86_400), 0..12)
}

fn all(spans: impl IntoIterator<Item = (u128, Seconds)>) -> MoneyTime {
	spans
		.into_iter()
		.fold(MoneyTime::default(), |sum, (out, seconds)| sum.with(out, seconds).unwrap())
}

proptest! {
	#![proptest_config(cases(300))]

	/// However often it is brought up to date, and in whatever order things were.
	#[test]
	fn money_and_time_do_not_depend_on_who_asks(
		spans in spans(),
		asked in proptest::collection::vec(0u64..86_400, 12),
	) {
		let whole = all(spans.clone());
		let often = spans.iter().zip(asked).flat_map(|((out, seconds), asked)| {
			let first = asked.min(*seconds);
			[(*out, first), (*out, 0), (*out, seconds - first)]
		});
		prop_assert_eq!(all(often), whole);
		prop_assert_eq!(all(spans.into_iter().rev()), whole);
	}

	/// Interest over money and time, by a reckoning in more bits than it needs.
	#[test]
	fn yield_is_interest_by_money_and_time(spans in spans(), interest in amount()) {
		let exact: U512 = spans.iter().map(|(out, seconds)| wide(*out) * U512::from(*seconds)).fold(
			U512::zero(),
			|sum, more| sum + more,
		);
		let said = all(spans).yearly(interest).unwrap();
		let earned = wide(interest) * U512::from(YEAR) * U512::from(10_000);
		match said {
			Some(Bps(said)) => {
				prop_assert!(exact * U512::from(said) <= earned);
				prop_assert!(earned < exact * U512::from(u32::from(said) + 1));
			},
			// Nothing was out, or it is more than can be said.
			None => prop_assert!(exact.is_zero() || earned >= exact * U512::from(65_536)),
		}
	}

	/// Simple interest at a rate is earned at that rate, but for what is rounded down.
	#[test]
	fn yield_of_what_was_due_is_the_rate(
		outstanding in ONE..1_000_000_000_000 * ONE,
		yearly in 1u128..=10_000,
		seconds in 86_400u64..10 * YEAR,
	) {
		let terms = Terms {
			rate: RatePerSecond::from_yearly(ONE / 10_000 * yearly),
			on_shortfall: false,
			start: 0,
			period: 366 * 86_400, until: u64::MAX };
		let due = Interest::from(0).until(seconds, outstanding, &terms).unwrap().due;
		let said = MoneyTime::default().with(outstanding, seconds).unwrap().yearly(due).unwrap().unwrap();
		// Rates round up, and interest down.
		prop_assert!(u128::from(said.0) == yearly || u128::from(said.0) + 1 == yearly, "{said:?}");
	}
}
