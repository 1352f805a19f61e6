use super::*;
use quoin_math::{
	bucket::{Bucket, Window},
	Seconds,
};

/// A window in which fractions, many in a period, and the ends of periods all occur.
fn window() -> impl Strategy<Value = Window> {
	let limit = prop_oneof![0u128..20, 1u128..1_000, number().prop_map(|limit| limit >> 32)];
	let period = prop_oneof![1u64..20, 1u64..1_000, Just(3_600), Just(86_400)];
	(limit, period).prop_map(|(limit, period)| Window { limit, period })
}

/// What happens after some time: a part of the room, in 256ths, is asked for.
#[derive(Clone, Copy, Debug)]
struct Step {
	/// In 64ths of the period, and seconds more.
	wait: (u64, u64),
	/// Above 256 it is more than there is.
	share: u32,
}

impl Step {
	fn seconds(&self, window: &Window) -> Seconds {
		window.period * self.wait.0 / 64 + self.wait.1
	}
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let wait = prop_oneof![
		3 => (Just(0), 0u64..4),
		3 => (0u64..16, 0u64..2),
		1 => (0u64..200, 0u64..2),
	];
	let share = prop_oneof![3 => 0u32..=256, 2 => Just(256), 1 => Just(0), 1 => 257u32..300];
	proptest::collection::vec((wait, share).prop_map(|(wait, share)| Step { wait, share }), 1..40)
}

fn part_of(room: u128, share: u32) -> u128 {
	let amount: u128 = (wide(room) * U512::from(share) / 256).try_into().unwrap();
	// Over the room also where that is zero.
	amount + u128::from(share > 256)
}

/// The exact level as a multiple of `1 / period`: a slow model without any rounding.
struct Model {
	level: U512,
	at: Seconds,
}

impl Model {
	fn advance(&mut self, window: &Window, now: Seconds) {
		let refill = wide(window.limit) * U512::from(now - self.at);
		self.level = self.level.saturating_sub(refill);
		self.at = now;
	}

	fn used(&self, window: &Window) -> U512 {
		let (used, rest) = self.level.div_mod(window.period.into());
		used + U512::from(u8::from(!rest.is_zero()))
	}
}

proptest! {
	#![proptest_config(cases(200))]

	#[test]
	fn readings_equal_the_exact_model(
		window in window(), steps in steps(), begin in 0u64..1 << 40,
	) {
		let mut bucket = Bucket::default();
		let mut model = Model { level: U512::zero(), at: begin };
		let mut now = begin;
		for step in steps {
			now += step.seconds(&window);
			model.advance(&window, now);
			let used = window.used(&bucket, now).unwrap();
			let room = window.room(&bucket, now).unwrap();
			prop_assert_eq!(wide(used), model.used(&window));
			prop_assert_eq!(used + room, window.limit);

			let amount = part_of(room, step.share);
			match window.take(&bucket, amount, now).unwrap() {
				Some(next) => {
					prop_assert!(amount <= room);
					model.level += wide(amount) * U512::from(window.period);
					bucket = next;
					prop_assert_eq!(window.used(&bucket, now), Ok(used + amount));
					// What the documentation says of the record.
					prop_assert!(bucket.at <= now && now - bucket.at < window.period);
					prop_assert!(bucket.used <= 2 * window.limit);
				},
				None => prop_assert!(amount > room),
			}
		}
	}

	#[test]
	fn any_span_takes_at_most_the_limit_and_its_refill(window in window(), steps in steps()) {
		let mut bucket = Bucket::default();
		let mut now = 1_000;
		let mut taken: Vec<(Seconds, u128)> = Vec::new();
		for step in steps {
			now += step.seconds(&window);
			let amount = part_of(window.room(&bucket, now).unwrap(), step.share);
			if let Some(next) = window.take(&bucket, amount, now).unwrap() {
				bucket = next;
				taken.push((now, amount));
			}
		}
		for first in 0..taken.len() {
			let mut sum = U512::zero();
			for (at, amount) in &taken[first..] {
				sum += wide(*amount);
				let span = at - taken[first].0;
				let (limit, period) = (wide(window.limit), U512::from(window.period));
				let most = limit * (period + span) / period;
				prop_assert!(sum <= most);
				if span <= window.period {
					prop_assert!(sum <= wide(window.limit) * 2);
				}
			}
		}
	}

	#[test]
	fn touching_changes_no_later_reading(
		window in window(), steps in steps(), touches in proptest::collection::vec(1u64..50, 0..40),
	) {
		let (mut plain, mut touched) = (Bucket::default(), Bucket::default());
		let mut now = 1_000;
		let mut touches = touches.into_iter().cycle();
		for step in steps {
			let next = now + step.seconds(&window);
			for _ in 0..8 {
				now += touches.next().unwrap_or(1_000);
				if now >= next {
					break
				}
				touched = window.take(&touched, 0, now).unwrap().unwrap();
			}
			now = next;
			prop_assert_eq!(window.used(&plain, now), window.used(&touched, now));
			let amount = part_of(window.room(&plain, now).unwrap(), step.share);
			let results = (
				window.take(&plain, amount, now).unwrap(),
				window.take(&touched, amount, now).unwrap(),
			);
			prop_assert_eq!(results.0.is_some(), results.1.is_some());
			if let (Some(one), Some(other)) = results {
				(plain, touched) = (one, other);
			}
		}
	}

	#[test]
	fn parts_at_one_moment_leave_the_same_as_the_whole(
		window in window(), before in steps(), shares in proptest::collection::vec(0u32..100, 1..8),
	) {
		let mut bucket = Bucket::default();
		let mut now = 1_000;
		for step in before {
			now += step.seconds(&window);
			let amount = part_of(window.room(&bucket, now).unwrap(), step.share);
			bucket = window.take(&bucket, amount, now).unwrap().unwrap_or(bucket);
		}
		let room = window.room(&bucket, now).unwrap();
		let parts: Vec<u128> = shares.iter().map(|share| part_of(room, *share)).collect();
		let whole = window.take(&bucket, parts.iter().sum(), now).unwrap();
		let split = parts.iter().try_fold(bucket, |bucket, part| {
			window.take(&bucket, *part, now).unwrap()
		});
		prop_assert_eq!(whole, split);
	}

	#[test]
	fn greatest_limits_never_give_more_than_the_model(
		limit in (u128::MAX / 2).., period in 1u64..1_000, steps in steps(),
	) {
		let window = Window { limit, period };
		let mut bucket = Bucket::default();
		let mut model = Model { level: U512::zero(), at: 5 };
		let mut now = 5;
		for (takes, step) in steps.into_iter().enumerate() {
			now += step.seconds(&window);
			model.advance(&window, now);
			let used = window.used(&bucket, now).unwrap();
			prop_assert!(wide(used) >= model.used(&window));
			prop_assert!(wide(used) <= model.used(&window) + U512::from(takes));
			let amount = part_of(limit - used, step.share.min(256));
			bucket = window.take(&bucket, amount, now).unwrap().unwrap();
			model.level += wide(amount) * U512::from(period);
		}
	}
}

proptest! {
	#![proptest_config(cases(1_000))]

	#[test]
	fn use_never_grows_with_time_and_ends_after_one_period(
		window in window(),
		used in number(),
		at in 0u64..1 << 40,
		a in 0u64..100_000,
		b in 0u64..100_000,
	) {
		let bucket = Bucket { used: used.min(window.limit), at };
		let (sooner, later) = (at + a.min(b), at + a.max(b));
		prop_assert!(window.used(&bucket, later).unwrap() <= window.used(&bucket, sooner).unwrap());
		prop_assert_eq!(window.used(&bucket, at + window.period), Ok(0));
		// A clock that goes back gives nothing.
		prop_assert_eq!(window.used(&bucket, at.saturating_sub(a)), Ok(bucket.used));
	}

	#[test]
	fn room_never_falls_when_the_limit_is_greater(
		window in window(), more in 0u128..1 << 40, used in number(), elapsed in 0u64..100_000,
	) {
		let greater = Window { limit: window.limit + more, ..window };
		let bucket = Bucket { used, at: 7 };
		let now = 7 + elapsed;
		prop_assert!(window.room(&bucket, now).unwrap() <= greater.room(&bucket, now).unwrap());
	}

	#[test]
	fn changed_window_keeps_the_use_and_is_free_after_one_new_period(
		window in window(), next in window(), used in number(), elapsed in 0u64..100_000,
	) {
		let bucket = Bucket { used, at: 7 };
		let now = 7 + elapsed;
		let level = window.used(&bucket, now).unwrap();
		let changed = window.changed_to(&next, &bucket, now).unwrap();
		prop_assert_eq!(next.used(&changed, now), Ok(level.min(next.limit)));
		prop_assert_eq!(next.room(&changed, now), Ok(next.limit.saturating_sub(level)));
		prop_assert_eq!(next.room(&changed, now + next.period), Ok(next.limit));
	}

	#[test]
	fn any_window_and_bucket_are_safe(
		limit in number(),
		period in 1u64..,
		used in number(),
		at: Seconds,
		now: Seconds,
		amount in number(),
	) {
		let window = Window { limit, period };
		let bucket = Bucket { used, at };
		let level = window.used(&bucket, now).unwrap();
		// Exactly ⌈max(0, used − limit × elapsed / period)⌉.
		let refill = wide(limit) * U512::from(now.saturating_sub(at)) / U512::from(period);
		prop_assert_eq!(wide(level), wide(used).saturating_sub(refill));
		let room = window.room(&bucket, now).unwrap();
		prop_assert_eq!(room, limit.saturating_sub(level));
		match window.take(&bucket, amount, now).unwrap() {
			Some(next) => {
				prop_assert!(amount <= room);
				prop_assert!(next.at >= at);
				prop_assert_eq!(window.used(&next, now), Ok(level + amount));
			},
			None => prop_assert!(amount > room),
		}
	}
}
