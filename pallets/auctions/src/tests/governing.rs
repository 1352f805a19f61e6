use super::*;
use crate::{limits, CurrentParams};

type Change = fn(&mut Params);

fn changed(change: impl FnOnce(&mut Params)) -> Params {
	let mut params = CurrentParams::<Test>::get();
	change(&mut params);
	params
}

fn update(change: impl FnOnce(&mut Params)) -> DispatchResult {
	Auctions::set_params(signed(COUNCIL), changed(change))
}

fn stair(keep: u128, step: Seconds) -> Fall {
	Fall::Stair { keep, step }
}

#[test]
fn parameters_move_by_one_step_a_day() {
	ExtBuilder::default().build_and_execute(|| {
		let new = changed(|p| p.start = Bps(13_000));
		assert_ok!(Auctions::set_params(root(), new));
		assert_eq!(events(), [Event::ParamsChanged { old: params(), new }]);
		assert_eq!(CurrentParams::<Test>::get(), new);
		assert_noop!(update(|p| p.start = Bps(14_000)), Error::StepTooSoon);
		pass(DAY - 1);
		assert_noop!(update(|p| p.start = Bps(12_000)), Error::StepTooSoon);
		pass(1);
		assert_ok!(update(|p| p.start = Bps(12_000)));
	});
}

#[test]
fn parameters_are_moved_by_governance_only() {
	ExtBuilder::default().build_and_execute(|| {
		let new = Params { start: Bps(13_000), ..params() };
		for who in [ALICE, GUARDIAN] {
			let refused = || Auctions::set_params(signed(who), new);
			assert_noop!(refused(), DispatchError::BadOrigin);
		}
		assert_noop!(update(|_| ()), Error::ParameterUnchanged);
		// Refused steps do not count.
		assert_ok!(Auctions::set_params(signed(COUNCIL), new));
	});
}

/// Both sides of each end, by the least step of it.
#[test]
fn parameters_are_refused_when_one_is_out_of_range() {
	let line = |duration| Fall::Linear { duration };
	let out: Vec<(&str, Change)> = vec![
		("start", |p| p.start = Bps(9_999)),
		("start", |p| p.start = Bps(20_001)),
		("start", |p| p.start = Bps(0)),
		("start", |p| p.start = Bps(u16::MAX)),
		("floor", |p| p.floor = Bps(999)),
		("floor", |p| p.floor = Bps(9_001)),
		("floor", |p| p.floor = Bps(0)),
		("duration", |p| (p.duration, p.fall) = (3_599, Fall::Linear { duration: 3_599 })),
		("duration", |p| p.duration = 14 * DAY + 1),
		("duration", |p| p.duration = 0),
		("duration", |p| p.duration = Seconds::MAX),
		("clearance", |p| p.clearance = 3_599),
		("clearance", |p| p.clearance = 30 * DAY + 1),
		("clearance", |p| p.clearance = 0),
		("line", |p| p.fall = Fall::Linear { duration: p.duration + 1 }),
		("line", |p| p.fall = Fall::Linear { duration: 3_599 }),
		("line", |p| p.fall = Fall::Linear { duration: 0 }),
		("keep", |p| p.fall = Fall::Stair { keep: ONE / 10 * 8 - 1, step: 600 }),
		("keep", |p| p.fall = Fall::Stair { keep: 0, step: 600 }),
		("keep", |p| p.fall = Fall::Stair { keep: ONE, step: 600 }),
		("keep", |p| p.fall = Fall::Stair { keep: u128::MAX, step: 600 }),
		// A thousand and one steps of eight seconds.
		("step", |p| {
			(p.duration, p.fall) = (8_008, Fall::Stair { keep: ONE / 100 * 99, step: 8 });
		}),
		("step", |p| p.fall = Fall::Stair { keep: ONE / 10 * 9, step: 0 }),
		// 0.9¹⁰ is above a third, and at 800 seconds there are ten steps.
		("foot", |p| p.fall = Fall::Stair { keep: ONE / 10 * 9, step: 800 }),
		("foot", |p| p.fall = Fall::Stair { keep: ONE / 10 * 9, step: Seconds::MAX }),
	];
	ExtBuilder::default().build_and_execute(|| {
		for (what, change) in out {
			let params = changed(change);
			let refused = || Auctions::set_params(root(), params);
			assert_eq!(refused(), Err(Error::ParameterOutOfRange.into()), "{what}: {params:?}");
		}
		for inside in [
			changed(|p| (p.start, p.floor) = (Bps(10_000), Bps(9_000))),
			changed(|p| (p.start, p.floor) = (Bps(20_000), Bps(1_000))),
			changed(|p| (p.duration, p.fall, p.clearance) = (3_600, line(3_600), 3_600)),
			changed(|p| (p.duration, p.clearance) = (14 * DAY, 30 * DAY)),
			changed(|p| (p.duration, p.fall) = (14 * DAY, line(14 * DAY))),
			changed(|p| p.fall = stair(ONE / 10 * 8, 600)),
			changed(|p| (p.duration, p.fall) = (8_007, stair(ONE / 100 * 99, 8))),
			// 0.9¹¹ is under a third: eleven steps of 727 seconds end at 7 997.
			changed(|p| p.fall = stair(ONE / 10 * 9, 727)),
		] {
			assert_ok!(limits::ensure_in_range::<Test>(&inside));
		}
	});
}

#[test]
fn parameters_are_refused_when_a_step_is_too_large() {
	let out: Vec<Change> = vec![
		|p| p.start = Bps(13_001),
		|p| p.start = Bps(10_999),
		|p| p.floor = Bps(5_001),
		|p| p.floor = Bps(2_999),
		|p| p.duration = 2 * ROUND + 1,
		|p| p.clearance = 2 * CLEARANCE + 1,
		// The line alone.
		|p| p.fall = Fall::Linear { duration: ROUND / 2 - 1 },
		// Four fifths are under a third after five steps: 3 000 seconds in place of 8 000.
		|p| p.fall = Fall::Stair { keep: ONE / 10 * 8, step: 600 },
	];
	ExtBuilder::default().build_and_execute(|| {
		for change in out {
			let params = changed(change);
			let refused = || Auctions::set_params(root(), params);
			assert_eq!(refused(), Err(Error::ParameterStepTooLarge.into()), "{params:?}");
		}
	});
}

#[test]
fn parameters_move_by_the_largest_steps() {
	let allowed: Vec<Change> = vec![
		|p| (p.start, p.floor) = (Bps(13_000), Bps(5_000)),
		|p| (p.start, p.floor) = (Bps(11_000), Bps(3_000)),
		|p| (p.duration, p.clearance) = (2 * ROUND, 2 * CLEARANCE),
		|p| (p.duration, p.fall) = (2 * ROUND, Fall::Linear { duration: 2 * ROUND }),
		|p| p.fall = Fall::Linear { duration: ROUND / 2 },
		// A line becomes a stair that is half way and at the floor at about the same time.
		|p| p.fall = Fall::Stair { keep: ONE / 10 * 9, step: 600 },
	];
	for change in allowed {
		ExtBuilder::default().build_and_execute(|| {
			let old = params();
			assert_ok!(update(change));
			// And all the way back.
			pass(DAY);
			assert_ok!(Auctions::set_params(root(), old));
		});
	}
}

#[test]
fn fall_is_refused_when_it_is_half_way_down_too_soon() {
	let wide = Params { start: Bps(20_000), floor: Bps(1_000), ..params() };
	ExtBuilder::default().params(wide).build_and_execute(|| {
		// 0.8³ is under 10 500 of 20 000, and 0.8¹⁴ under a twentieth: at the floor when the line was, within
		// six seconds, but half way after 1 713 and not after 4 000.
		let steep = |p: &mut Params| p.fall = stair(ONE / 10 * 8, 571);
		assert_noop!(update(steep), Error::ParameterStepTooLarge);
		assert_ok!(update(|p| p.fall = Fall::Linear { duration: 6_000 }));
		pass(DAY);
		assert_ok!(update(steep));
	});
}

#[test]
fn stair_moves_by_its_times_and_not_by_its_figures() {
	let fall = stair(ONE / 10 * 9, 600);
	ExtBuilder::default().params(Params { fall, ..params() }).build_and_execute(|| {
		// Steps of a sixth of the time that leave the sixth root: the same fall, in finer steps.
		assert_ok!(update(|p| p.fall = stair(ONE / 10_000 * 9_826, 100)));
		pass(DAY);
		// Half the time, and a second less.
		assert_ok!(update(|p| p.fall = stair(ONE / 10_000 * 9_826, 50)));
		pass(DAY);
		assert_noop!(
			update(|p| p.fall = stair(ONE / 10_000 * 9_826, 24)),
			Error::ParameterStepTooLarge
		);
		assert_ok!(update(|p| p.fall = stair(ONE / 10_000 * 9_826, 25)));
	});
}

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn stair_of_the_benchmarks_is_the_longest_there_may_be() {
	let longest = crate::benchmarking::longest_stair();
	assert_ok!(limits::ensure_in_range::<Test>(&longest));
	let Fall::Stair { keep, step } = longest.fall else { panic!("no stair") };
	assert_eq!(longest.duration / step, limits::MAX_STEPS);
	// Not at its floor a step before the last.
	let early = longest.fall.price(2 * ONE, ONE / 10, longest.duration - 1).unwrap();
	assert!(early > ONE / 10 && keep < ONE);
}
