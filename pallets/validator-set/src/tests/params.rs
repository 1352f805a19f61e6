//! The ranges of what governance says.

use crate::{limits, mock::*, CurrentParams, Error, Event, Params};
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::UNIT;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult, Perbill, Perquintill};

fn set(params: Params) -> DispatchResult {
	ValidatorSet::set_params(RuntimeOrigin::root(), params)
}

#[test]
fn params_are_set_when_governance_asks() {
	Builder::default().build_and_execute(|| {
		let new = Params { min: 3, changes: 1, ..PARAMS };
		assert_noop!(ValidatorSet::set_params(RuntimeOrigin::signed(1), new), BadOrigin);
		assert_noop!(set(PARAMS), Error::<Test>::ParameterUnchanged);
		assert_ok!(set(new));
		assert_eq!(events(), [Event::ParamsSet { old: PARAMS, new }]);
		assert_eq!(CurrentParams::<Test>::get(), new);
	});
}

#[test]
fn params_fail_when_they_are_beside_their_ranges() {
	Builder::default().build_and_execute(|| {
		let most_slash = limits::MOST_LEAST_SLASH;
		let just_over = Perbill::from_parts(most_slash.deconstruct() + 1);
		let most_reward = limits::MOST_REWARD;
		let too_much = Perquintill::from_parts(most_reward.deconstruct() + 1);
		for (fine, wrong) in [
			(Params { min: 1, ..PARAMS }, Params { min: 0, ..PARAMS }),
			(Params { min: 4, ..PARAMS }, Params { min: 5, max: 4, ..PARAMS }),
			(Params { max: 4, ..PARAMS }, Params { max: 8, ..PARAMS }),
			(Params { changes: 1, ..PARAMS }, Params { changes: 0, ..PARAMS }),
			// A third of seven, rounded up.
			(Params { changes: 2, ..PARAMS }, Params { changes: 4, ..PARAMS }),
			(Params { bond: UNIT, ..PARAMS }, Params { bond: UNIT - 1, ..PARAMS }),
			(
				Params { bond: 100_000_000 * UNIT, ..PARAMS },
				Params { bond: 100_000_000 * UNIT + 1, ..PARAMS },
			),
			(Params { slash: most_slash, ..PARAMS }, Params { slash: just_over, ..PARAMS }),
			(
				Params { slash: Perbill::zero(), ..PARAMS },
				Params { slash: Perbill::one(), ..PARAMS },
			),
			(Params { reward: most_reward, ..PARAMS }, Params { reward: too_much, ..PARAMS }),
		] {
			assert_noop!(set(wrong), Error::<Test>::ParameterOutOfRange);
			assert_ok!(set(fine));
		}
	});
}

#[test]
fn params_fail_when_the_list_does_not_fit_them() {
	Builder::default().build_and_execute(|| {
		let set = |params| ValidatorSet::set_params(RuntimeOrigin::root(), params);
		assert_noop!(set(Params { min: 5, ..PARAMS }), Error::<Test>::TooFewValidators);
		assert_noop!(set(Params { max: 3, ..PARAMS }), Error::<Test>::TooManyValidators);
		assert_ok!(set(Params { min: 4, max: 4, ..PARAMS }));
	});
}

#[test]
#[should_panic(expected = "genesis has parameters out of range")]
fn genesis_panics_when_parameters_are_out_of_range() {
	Builder::default().params(Params { changes: 0, ..PARAMS }).build();
}

#[test]
fn default_params_are_in_range_when_nothing_is_said() {
	Builder::default().build_and_execute(|| {
		CurrentParams::<Test>::kill();
		let params = CurrentParams::<Test>::get();
		assert!(limits::ensure_params::<Test>(&params).is_ok());
		let Params { min, max, changes, reward, .. } = params;
		assert_eq!((min, max, changes, reward), (1, 7, 3, Perquintill::zero()));
	});
}
