use super::*;
use crate::{Classes, ParamsOf};
use quoin_math::units::{ONE, YEAR};
use quoin_primitives::{AttestationKind, Bps, Curve, Index, Kinds, Recovery};
use sp_runtime::DispatchError::BadOrigin;

type Params = ParamsOf<Test>;

fn changed(change: impl FnOnce(&mut Params)) -> Params {
	let mut params = params();
	change(&mut params);
	params
}

fn points(points: &[(u64, u128)]) -> Curve {
	Curve::Piecewise(points.to_vec().try_into().unwrap())
}

fn update(change: impl FnOnce(&mut Params)) -> DispatchResult {
	let mut params = Classes::<Test>::get(SERVERS).unwrap();
	change(&mut params);
	Registry::update_class(signed(COUNCIL), SERVERS, params)
}

#[test]
fn class_is_added_by_who_may_list_until_there_are_too_many() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(Registry::add_class(signed(COUNCIL), params()), BadOrigin);
		assert_noop!(Registry::add_class(signed(ALICE), params()), BadOrigin);
		assert_ok!(Registry::add_class(root(), params()));
		assert_eq!(events(), [Event::ClassAdded { class: 2, params: params() }]);
		assert_ok!(Registry::add_class(root(), params()));
		assert_noop!(Registry::add_class(root(), params()), Error::TooManyClasses);
		assert_eq!(Registry::class_view(3).unwrap().params, params());
		assert_eq!(Registry::class_view(4), None);
	});
}

#[test]
fn class_is_refused_when_a_parameter_is_out_of_range() {
	let cases: Vec<(Params, Error)> = vec![
		(changed(|p| p.name = Default::default()), Error::NameNotText),
		(changed(|p| p.name = vec![0xFF].try_into().unwrap()), Error::NameNotText),
		(changed(|p| p.curve = points(&[])), Error::CurveInvalid),
		(changed(|p| p.curve = points(&[(0, ONE + 1)])), Error::CurveInvalid),
		(changed(|p| p.curve = points(&[(0, ONE), (1, 0)])), Error::CurveInvalid),
		(changed(|p| p.curve = points(&[(0, ONE / 2), (1, ONE)])), Error::CurveInvalid),
		(changed(|p| p.curve = points(&[(1, ONE), (1, ONE / 2)])), Error::CurveInvalid),
		(changed(|p| p.curve = points(&[(50 * YEAR + 1, ONE)])), Error::CurveInvalid),
		(changed(|p| p.curve = Curve::Declining { factor: ONE, floor: 0 }), Error::CurveInvalid),
		(
			changed(|p| p.curve = Curve::Declining { factor: ONE / 10 - 1, floor: 0 }),
			Error::CurveInvalid,
		),
		(
			changed(|p| p.curve = Curve::Declining { factor: ONE / 2, floor: ONE / 2 + 1 }),
			Error::CurveInvalid,
		),
		(changed(|p| p.required = Kinds(0)), Error::RequiredKindsInvalid),
		(changed(|p| p.required.0 |= 64), Error::RequiredKindsInvalid),
		(
			changed(|p| p.required = Kinds::of(&[AttestationKind::Appraisal])),
			Error::RequiredKindsInvalid,
		),
		(
			changed(|p| p.required.0 &= !Kinds::of(&[AttestationKind::Insurance]).0),
			Error::ParameterOutOfRange,
		),
		(changed(|p| p.index.as_mut().unwrap().max_age = 59), Error::ParameterOutOfRange),
		(changed(|p| p.index.as_mut().unwrap().max_age = 7 * DAY + 1), Error::ParameterOutOfRange),
		(changed(|p| p.cap = crate::limits::MAX_VALUE + 1), Error::ParameterOutOfRange),
		(changed(|p| p.obligor_cap = p.cap + 1), Error::ParameterOutOfRange),
		(changed(|p| p.least_condition = Bps(999)), Error::ParameterOutOfRange),
		(changed(|p| p.greatest_condition = Bps(4_999)), Error::ParameterOutOfRange),
		(changed(|p| p.greatest_condition = Bps(10_001)), Error::ParameterOutOfRange),
		(changed(|p| p.heartbeat = 59), Error::ParameterOutOfRange),
		(changed(|p| p.heartbeat = 7 * DAY + 1), Error::ParameterOutOfRange),
		(changed(|p| p.cover = Bps(10_001)), Error::ParameterOutOfRange),
		(
			changed(|p| p.index.as_mut().unwrap().feed = b"X/USD".to_vec().try_into().unwrap()),
			Error::UnknownFeed,
		),
	];
	ExtBuilder.build_and_execute(|| {
		for (params, error) in cases {
			let error: sp_runtime::DispatchError = error.into();
			assert_noop!(Registry::add_class(root(), params.clone()), error);
			assert_noop!(Registry::update_class(root(), SERVERS, params), error);
		}
	});
}

#[test]
fn class_is_added_at_the_ends_of_each_range() {
	ExtBuilder.build_and_execute(|| {
		let low = changed(|p| {
			p.curve = Curve::Declining { factor: ONE / 10, floor: 0 };
			p.index = Some(Index { feed: feed(), max_age: 60 });
			(p.cap, p.obligor_cap) = (0, 0);
			p.required = crate::limits::always_required();
			(p.least_condition, p.greatest_condition) = (Bps(1_000), Bps(1_000));
			(p.heartbeat, p.cover) = (60, Bps(0));
		});
		assert_ok!(Registry::add_class(root(), low));
		let high = changed(|p| {
			let years: Vec<_> = (0..16u64).map(|n| (n * YEAR, ONE - u128::from(n))).collect();
			p.curve = points(&years);
			(p.cap, p.obligor_cap) = (crate::limits::MAX_VALUE, crate::limits::MAX_VALUE);
			p.required = Kinds::of(&AttestationKind::ALL);
			(p.heartbeat, p.cover) = (7 * DAY, Bps(10_000));
		});
		assert_ok!(Registry::add_class(root(), high));
	});
}

#[test]
fn class_moves_by_one_step_a_day() {
	ExtBuilder.build_and_execute(|| {
		let old = params();
		assert_ok!(update(|p| p.heartbeat *= 2));
		let new = changed(|p| p.heartbeat *= 2);
		assert_eq!(events(), [Event::ClassUpdated { class: SERVERS, old, new }]);
		no_op(|| update(|p| p.heartbeat *= 2), Error::StepTooSoon);
		pass(DAY - 1);
		no_op(|| update(|p| p.heartbeat *= 2), Error::StepTooSoon);
		pass(1);
		assert_ok!(update(|p| p.heartbeat *= 2));
	});
}

#[test]
fn class_is_not_updated_when_step_is_too_large() {
	ExtBuilder.build_and_execute(|| {
		let cases: [fn(&mut Params); 10] = [
			|p| p.heartbeat = p.heartbeat * 2 + 1,
			|p| p.heartbeat = p.heartbeat / 2 - 1,
			|p| p.index.as_mut().unwrap().max_age = DAY * 2 + 1,
			|p| p.least_condition = Bps(6_001),
			|p| p.greatest_condition = Bps(8_999),
			|p| p.cover = Bps(6_001),
			|p| p.cap = 100_000_000 * USD + 1,
			|p| p.curve = points(&[(YEAR, ONE), (3 * YEAR, ONE / 1_000 * 449 - 1)]),
			|p| p.curve = Curve::Declining { factor: ONE / 10 * 8, floor: ONE / 10 },
			|p| {
				p.required = crate::limits::always_required();
				p.required.0 |= Kinds::of(&[AttestationKind::Custody]).0;
				(p.cover, p.heartbeat) = (Bps(0), DAY);
			},
		];
		for change in cases {
			no_op(|| update(change), Error::ParameterStepTooLarge);
		}
		// Two kinds less at once. Adding them only brakes.
		assert_ok!(update(|p| p.required = Kinds::of(&AttestationKind::ALL)));
		no_op(
			|| {
				update(|p| {
					p.required.0 &=
						!Kinds::of(&[AttestationKind::Custody, AttestationKind::Telemetry]).0
				})
			},
			Error::ParameterStepTooLarge,
		);
		assert_ok!(update(|p| {
			p.required.0 &= !Kinds::of(&[AttestationKind::Custody]).0;
			p.curve = points(&[(YEAR, ONE), (3 * YEAR, ONE / 1_000 * 449)]);
		}));
	});
}

/// A tenth of what is left and a thousandth of new, wherever either bends: within a year too, where a declining
/// curve reaches its floor.
#[test]
fn curve_moves_by_a_share_of_what_is_left_at_each_age() {
	let declining = |factor, floor| Curve::Declining { factor, floor };
	let cases = [
		// From 0.2 a tenth is 0.02.
		(
			points(&[(0, ONE), (YEAR, ONE / 5)]),
			points(&[(0, ONE), (YEAR, ONE / 1_000 * 221)]),
			true,
		),
		(
			points(&[(0, ONE), (YEAR, ONE / 5)]),
			points(&[(0, ONE), (YEAR, ONE / 1_000 * 221 + 1)]),
			false,
		),
		// 0.8 of new after a year, on the way to a floor at 0.9 that is reached after half of it.
		(declining(ONE / 5 * 4, ONE / 2), declining(ONE / 5 * 4, ONE / 1_000 * 449), true),
		(declining(ONE / 5 * 4, ONE / 2), declining(ONE / 5 * 4, ONE / 1_000 * 449 - 1), false),
		// At the ends of each year the two are the same.
		(
			declining(ONE / 2, ONE / 2),
			points(&[(0, ONE), (YEAR / 2, ONE / 1_000 * 674), (YEAR, ONE / 2)]),
			true,
		),
		(
			declining(ONE / 2, ONE / 2),
			points(&[(0, ONE), (YEAR / 2, ONE / 1_000 * 673), (YEAR, ONE / 2)]),
			false,
		),
		// From the floor of the one, reached at 5/9 of the year, the other goes on.
		(declining(ONE / 10, ONE / 2), points(&[(0, ONE), (YEAR / 9 * 5, ONE / 2)]), true),
		(declining(ONE / 10, ONE / 2), points(&[(0, ONE), (YEAR, ONE / 2)]), false),
		// The tail does not keep a curve from moving.
		(declining(ONE / 2, 0), declining(ONE / 1_000 * 504, 0), true),
		(declining(ONE / 2, 0), declining(ONE / 100 * 56, 0), false),
	];
	for (from, to, allowed) in cases {
		ExtBuilder.build_and_execute(|| {
			let curved = |curve: &Curve| changed(|p| p.curve = curve.clone());
			assert_ok!(Registry::add_class(root(), curved(&from)));
			let moved = Registry::update_class(root(), 2, curved(&to));
			let expected = if allowed { Ok(()) } else { Err(Error::ParameterStepTooLarge.into()) };
			assert_eq!(moved, expected, "{from:?} to {to:?}");
		});
	}
}

#[test]
fn brakes_wait_for_nothing() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(update(|p| p.heartbeat *= 2));
		assert_ok!(update(|p| (p.cap, p.obligor_cap) = (1, 0)));
		assert_ok!(update(|p| p.required = Kinds::of(&AttestationKind::ALL)));
		no_op(|| update(|p| p.cap = 2), Error::StepTooSoon);
	});
}

#[test]
fn feed_and_agent_are_for_who_lists() {
	ExtBuilder.build_and_execute(|| {
		no_op(|| update(|p| p.index = None), Error::NotListed);
		no_op(|| update(|p| p.recovery = Recovery::Agent(ALICE)), Error::NotListed);
		let by_root = changed(|p| (p.index, p.recovery) = (None, Recovery::Agent(ALICE)));
		assert_ok!(Registry::update_class(root(), SERVERS, by_root));
		no_op(|| update(|_| ()), Error::Unchanged);
		let unknown = Registry::update_class(root(), 9, params());
		assert_eq!(unknown, Err(Error::UnknownClass.into()));
		assert_noop!(Registry::update_class(signed(ALICE), SERVERS, params()), BadOrigin);
	});
}
