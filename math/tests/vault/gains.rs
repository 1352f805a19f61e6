use super::*;
use quoin_math::vault::gains::{end_of, Gains, DAY};

/// Steps between gains: seconds, hours, days, more than a week, and to a midnight.
fn pause() -> impl Strategy<Value = Pause> {
	prop_oneof![
		2 => Just(Pause::By(0)),
		2 => (0u64..100).prop_map(Pause::By),
		4 => (0u64..2 * DAY).prop_map(Pause::By),
		1 => (0u64..20 * DAY).prop_map(Pause::By),
		2 => Just(Pause::ToMidnight),
	]
}

#[derive(Clone, Copy, Debug)]
enum Pause {
	By(u64),
	ToMidnight,
}

/// What the lines say at `now`, times 2⁶⁴, each rounded down.
fn lines(gains: &[(u128, u64)], now: u64) -> U512 {
	let of = |(amount, at): &(u128, u64)| {
		let end = end_of(*at).unwrap();
		(wide(*amount) << 64) * U512::from(end.saturating_sub(now)) / U512::from(end - at)
	};
	gains.iter().map(of).fold(U512::zero(), |sum, one| sum + one)
}

proptest! {
	#![proptest_config(cases(300))]

	#[test]
	fn end_is_the_first_midnight_after_a_week(now in 0u64..1 << 40) {
		let end = end_of(now).unwrap();
		prop_assert_eq!(end % DAY, 0);
		prop_assert!(end >= now + 7 * DAY && end < now + 8 * DAY);
	}

	/// Against a list of all gains since the beginning.
	#[test]
	fn what_is_unreleased_is_what_all_lines_say(
		start in 0u64..1 << 36,
		steps in proptest::collection::vec((pause(), money(), any::<bool>()), 1..120),
	) {
		let (mut now, mut seldom, mut all) = (start, Gains::default(), Vec::new());
		let mut last = 0;
		for (pause, amount, comes) in steps {
			now = match pause {
				Pause::By(seconds) => now + seconds,
				Pause::ToMidnight => now.div_ceil(DAY) * DAY,
			};
			let before = seldom.unreleased(now).unwrap();
			prop_assert!(before <= last, "it rises on its own");
			if comes {
				seldom = seldom.with(amount, now).unwrap();
				all.push((amount, now));
				prop_assert_eq!(seldom.unreleased(now), Ok(before + amount), "the price moves");
			}
			last = seldom.unreleased(now).unwrap();
			let (said, exact) = (wide(last) << 64, lines(&all, now));
			prop_assert!(said >= exact, "some enters early");
			// Each line of the model is less than 2⁻⁶⁴ too low.
			let slack = (wide(1) << 64) + wide(all.len() as u128) * 2 + 8;
			prop_assert!(said < exact + slack, "some enters late");
		}
		prop_assert_eq!(seldom.unreleased(now + 8 * DAY), Ok(0));
	}

	/// A fall right after a gain is as if less had come, and then as if less had come before.
	#[test]
	fn fall_takes_the_last_gain_first(
		start in 0u64..1 << 36, pause in 0u64..10 * DAY, gains in (money(), money()), fall in money(),
	) {
		let ((first, second), now) = (gains, start + pause);
		let before = Gains::default().with(first, start).unwrap();
		let is = before.with(second, now).unwrap().less(fall, now).unwrap();
		let of_first = fall.saturating_sub(second);
		let expected = before.less(of_first, now).unwrap();
		let expected = expected.with(second.saturating_sub(fall), now).unwrap();
		for later in [0, 1, DAY / 2, 3 * DAY, 8 * DAY] {
			prop_assert_eq!(is.unreleased(now + later), expected.unreleased(now + later));
		}
	}

	/// Gains and falls as they come: a fall takes what it may and no more, nothing rises on its own, and in the end
	/// nothing is left.
	#[test]
	fn fall_lowers_what_is_unreleased_by_as_much(
		start in 0u64..1 << 36,
		steps in proptest::collection::vec((pause(), money(), any::<bool>()), 1..60),
	) {
		let (mut now, mut all, mut last) = (start, Gains::default(), 0);
		for (pause, amount, comes) in steps {
			now = match pause {
				Pause::By(seconds) => now + seconds,
				Pause::ToMidnight => now.div_ceil(DAY) * DAY,
			};
			let before = all.unreleased(now).unwrap();
			prop_assert!(before <= last, "it rises on its own");
			let (next, expected) = if comes {
				(all.with(amount, now), before + amount)
			} else {
				(all.less(amount, now), before.saturating_sub(amount))
			};
			all = next.unwrap();
			last = all.unreleased(now).unwrap();
			prop_assert_eq!(last, expected);
		}
		prop_assert_eq!(all.unreleased(now + 8 * DAY), Ok(0));
	}

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		gains in proptest::collection::vec((number(), any::<u64>()), 0..6), now: u64,
	) {
		let mut all = Gains::default();
		for (amount, at) in gains {
			all = all.with(amount, at).unwrap_or(all);
			all = all.less(amount / 3, at).unwrap_or(all);
		}
		prop_assert!(matches!(all.unreleased(now), Ok(_) | Err(MathError::Overflow)));
	}
}
