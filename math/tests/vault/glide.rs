use super::*;
use quoin_math::{
	vault::glide::{room, to_allocate, to_deallocate, Bounds, Glide, Limit, WEEK},
	Bps,
};

fn share() -> impl Strategy<Value = Bps> {
	(0u16..=10_000).prop_map(Bps)
}

fn bounds() -> impl Strategy<Value = Bounds> {
	let amount = || prop_oneof![1 => Just(0u128), 3 => money(), 2 => Just(u128::MAX)];
	(amount(), amount(), amount()).prop_map(|(room, liquid, turnover)| Bounds {
		room,
		liquid,
		turnover,
	})
}

proptest! {
	#![proptest_config(cases(500))]

	/// Week by week.
	#[test]
	fn path_is_the_one_that_is_walked(
		start in share(), slope in 0u16..500, end in share(), weeks in 0u64..100, more in 0..WEEK,
	) {
		let path = Glide { since: 1_000, start, slope: Bps(slope), end };
		let mut walked = u64::from(start.0);
		for _ in 0..weeks {
			walked += u64::from(slope);
		}
		let cap = path.cap(1_000 + weeks * WEEK + more);
		prop_assert_eq!(u64::from(cap.0), walked.min(end.0.into()));
	}

	#[test]
	fn what_fits_a_room_passes_no_limit(
		assets in money(), limits in proptest::collection::vec((share(), money()), 0..5),
	) {
		let limits: Vec<_> =
			limits.into_iter().map(|(share, held)| Limit { share, held }).collect();
		let room = room(assets, &limits).unwrap();
		let within = |limit: &Limit, more: u128| {
			wide(limit.held + more) * 10_000 <= wide(assets) * wide(limit.share.0.into())
		};
		prop_assert!(room == 0 || limits.iter().all(|limit| within(limit, room)));
		prop_assert!(room == assets || limits.iter().any(|limit| !within(limit, room + 1)));
	}

	/// Alone, moves come to rest at the target, and what is in stays in.
	#[test]
	fn moves_end_at_the_target(
		assets in money(), part in 0u128..=10_000, target in share(), bounds in bounds(),
	) {
		let held = assets / 10_000 * part;
		let into = to_allocate(assets, held, target, bounds).unwrap();
		let out = to_deallocate(assets, held, target, bounds).unwrap();
		prop_assert!(into == 0 || out == 0);
		for moved in [into, out] {
			prop_assert!(moved <= bounds.room && moved <= bounds.liquid && moved <= bounds.turnover);
		}
		let after = held + into - out;
		let at_target = wide(assets) * wide(target.0.into());
		let position = wide(after) * 10_000;
		prop_assert!(into == 0 || position <= at_target);
		prop_assert!(out == 0 || position >= at_target);
		let any = Bounds { room: u128::MAX, liquid: u128::MAX, turnover: u128::MAX };
		let rest = held + to_allocate(assets, held, target, any).unwrap()
			- to_deallocate(assets, held, target, any).unwrap();
		prop_assert!(position_within_one(rest, at_target));
		prop_assert_eq!(to_allocate(assets, rest, target, any), Ok(0));
		prop_assert_eq!(to_deallocate(assets, rest, target, any), Ok(0));
	}
}

/// Whether an amount is less than a unit from a target that is times 10 000.
fn position_within_one(amount: u128, target: U512) -> bool {
	wide(amount) * 10_000 < target + 10_000 && wide(amount + 1) * 10_000 > target
}
