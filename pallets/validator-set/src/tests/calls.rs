use crate::{mock::*, AddedIn, Error, Event, Validators};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn add(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::add_validator(RuntimeOrigin::root(), who)
}

fn remove(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::remove_validator(RuntimeOrigin::root(), who)
}

#[test]
fn add_validator_keeps_the_list_sorted_when_governance_adds() {
	Builder::validators(&[1, 3, 5]).build_and_execute(|| {
		sessions(2);
		assert_ok!(add(4));
		assert_eq!(events(), [Event::ValidatorAdded { who: 4 }]);
		assert_ok!(add(9));
		assert_eq!(Validators::<Test>::get().to_vec(), [1, 3, 4, 5, 9]);
		assert_eq!(AddedIn::<Test>::get(4), 2);
	});
}

#[test]
fn add_validator_fails_when_governance_does_not_ask() {
	Builder::default().build_and_execute(|| {
		assert_noop!(ValidatorSet::add_validator(RuntimeOrigin::signed(1), 5), BadOrigin);
	});
}

#[test]
fn add_validator_fails_when_it_is_a_validator_already() {
	Builder::default().build_and_execute(|| {
		assert_noop!(add(4), Error::<Test>::AlreadyValidator);
	});
}

#[test]
fn add_validator_fails_when_it_has_no_keys() {
	Builder::default().build_and_execute(|| {
		assert_noop!(add(10), Error::<Test>::NoKeys);
	});
}

#[test]
fn add_validator_fails_when_the_list_is_full() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		assert_noop!(add(8), Error::<Test>::TooManyValidators);
	});
}

#[test]
fn remove_validator_takes_it_off_the_list_when_governance_asks() {
	Builder::default().build_and_execute(|| {
		assert_ok!(add(5));
		assert_ok!(remove(5));
		assert_ok!(remove(2));
		assert_eq!(
			events(),
			[
				Event::ValidatorAdded { who: 5 },
				Event::ValidatorRemoved { who: 5 },
				Event::ValidatorRemoved { who: 2 },
			]
		);
		assert_eq!(Validators::<Test>::get().to_vec(), [1, 3, 4]);
		assert!(!AddedIn::<Test>::contains_key(5));
	});
}

#[test]
fn remove_validator_fails_when_governance_does_not_ask() {
	Builder::default().build_and_execute(|| {
		assert_noop!(ValidatorSet::remove_validator(RuntimeOrigin::signed(2), 2), BadOrigin);
	});
}

#[test]
fn remove_validator_fails_when_it_is_no_validator() {
	Builder::default().build_and_execute(|| {
		assert_noop!(remove(5), Error::<Test>::NotValidator);
	});
}

#[test]
fn remove_validator_fails_when_too_few_would_be_left() {
	Builder::validators(&[1, 2, 3]).build_and_execute(|| {
		assert_ok!(remove(1));
		assert_noop!(remove(2), Error::<Test>::TooFewValidators);
	});
}
