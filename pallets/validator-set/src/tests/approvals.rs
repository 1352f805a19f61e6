//! Governance approves of candidates, and takes that back.

use crate::{mock::*, Ejected, Error, Event, Params, Stage};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn bond(who: AccountId) {
	assert_ok!(ValidatorSet::bond(RuntimeOrigin::signed(who), BOND));
}

fn approve(who: AccountId) -> DispatchResult {
	ValidatorSet::approve(RuntimeOrigin::root(), who)
}

fn take_back(who: AccountId) -> DispatchResult {
	ValidatorSet::remove(RuntimeOrigin::root(), who)
}

#[test]
fn approve_keeps_the_list_sorted_when_governance_asks() {
	Builder::validators(&[1, 3, 5]).build_and_execute(|| {
		sessions(2);
		bond(4);
		assert_eq!((candidate(4).stage, candidate(4).approved_in), (Stage::Applied, 0));
		assert_ok!(approve(4));
		assert_eq!(events().last(), Some(&Event::Approved { who: 4 }));
		assert_eq!((candidate(4).stage, candidate(4).approved_in), (Stage::Approved, 2));
		bond(9);
		assert_ok!(approve(9));
		assert_eq!(listed(), [1, 3, 4, 5, 9]);
	});
}

#[test]
fn approve_fails_when_governance_does_not_ask() {
	Builder::default().build_and_execute(|| {
		bond(5);
		assert_noop!(ValidatorSet::approve(RuntimeOrigin::signed(5), 5), BadOrigin);
	});
}

#[test]
fn approve_fails_when_the_candidate_is_not_fit_for_it() {
	Builder::default().build_and_execute(|| {
		assert_noop!(approve(5), Error::<Test>::NotBonded);
		assert_noop!(approve(4), Error::<Test>::AlreadyApproved);
		assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(4)));
		assert_noop!(approve(4), Error::<Test>::AlreadyApproved);
		assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(4)));
		assert_noop!(approve(4), Error::<Test>::Leaving);
		bond(10);
		assert_noop!(approve(10), Error::<Test>::NoKeys);
		bond(5);
		set_params(Params { bond: BOND + 1, ..PARAMS });
		assert_noop!(approve(5), Error::<Test>::BondTooLow);
		assert_ok!(ValidatorSet::bond_extra(RuntimeOrigin::signed(5), 1));
		assert_ok!(approve(5));
	});
}

#[test]
fn approve_fails_when_it_was_ejected_and_has_not_left() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		offend(&[2], 1, 50);
		assert_eq!(Ejected::<Test>::get().to_vec(), [2]);
		set_params(Params { bond: BOND / 2, ..PARAMS });
		assert_noop!(approve(2), Error::<Test>::EjectionUnderWay);
	});
}

#[test]
fn approve_fails_when_the_list_is_full() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		bond(8);
		assert_noop!(approve(8), Error::<Test>::TooManyValidators);
	});
	Builder::default().params(Params { max: 4, ..PARAMS }).build_and_execute(|| {
		bond(5);
		assert_noop!(approve(5), Error::<Test>::TooManyValidators);
		set_params(Params { max: 5, ..PARAMS });
		assert_ok!(approve(5));
	});
}

#[test]
fn remove_takes_it_off_the_list_when_governance_asks() {
	Builder::default().build_and_execute(|| {
		bond(5);
		assert_ok!(approve(5));
		assert_ok!(take_back(5));
		assert_ok!(take_back(2));
		assert_eq!(events()[2..], [Event::Removed { who: 5 }, Event::Removed { who: 2 }]);
		assert_eq!(listed(), [1, 3, 4]);
		assert_eq!((candidate(5).stage, held(5)), (Stage::Applied, BOND));
		// One that rests needs approval again too, and its bond.
		assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(4)));
		assert_ok!(take_back(4));
		assert_eq!(candidate(4).stage, Stage::Applied);
		assert_ok!(approve(4));
	});
}

#[test]
fn remove_fails_when_governance_does_not_ask() {
	Builder::default().build_and_execute(|| {
		assert_noop!(ValidatorSet::remove(RuntimeOrigin::signed(2), 2), BadOrigin);
	});
}

#[test]
fn remove_fails_when_there_is_no_approval() {
	Builder::default().build_and_execute(|| {
		assert_noop!(take_back(5), Error::<Test>::NotBonded);
		bond(5);
		assert_noop!(take_back(5), Error::<Test>::NotApproved);
		assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(5)));
		assert_noop!(take_back(5), Error::<Test>::Leaving);
	});
}

#[test]
fn nobody_is_taken_off_the_list_when_too_few_would_be_left() {
	Builder::validators(&[1, 2, 3]).build_and_execute(|| {
		assert_ok!(take_back(1));
		assert_noop!(take_back(2), Error::<Test>::TooFewValidators);
		let own = || RuntimeOrigin::signed(2);
		assert_noop!(ValidatorSet::chill(own()), Error::<Test>::TooFewValidators);
		assert_noop!(ValidatorSet::unbond(own()), Error::<Test>::TooFewValidators);
	});
}

#[test]
fn chilled_one_comes_back_by_itself_when_it_asks() {
	Builder::default().build_and_execute(|| {
		let own = || RuntimeOrigin::signed(2);
		assert_noop!(ValidatorSet::validate(own()), Error::<Test>::NotChilled);
		assert_ok!(ValidatorSet::chill(own()));
		assert_noop!(ValidatorSet::chill(own()), Error::<Test>::NotValidator);
		assert_eq!((listed(), candidate(2).stage), (vec![1, 3, 4], Stage::Chilled));
		assert_ok!(ValidatorSet::validate(own()));
		assert_eq!((listed(), candidate(2).stage), (vec![1, 2, 3, 4], Stage::Approved));
		assert_eq!(
			events(),
			[Event::Chilled { who: 2, absent: false }, Event::Validates { who: 2 }]
		);
	});
}

#[test]
fn chill_and_validate_fail_when_the_account_is_not_fit_for_it() {
	Builder::default().build_and_execute(|| {
		let chill = |who| ValidatorSet::chill(RuntimeOrigin::signed(who));
		let validate = |who| ValidatorSet::validate(RuntimeOrigin::signed(who));
		assert_noop!(chill(5), Error::<Test>::NotBonded);
		assert_noop!(validate(5), Error::<Test>::NotBonded);
		bond(5);
		assert_noop!(chill(5), Error::<Test>::NotValidator);
		assert_noop!(validate(5), Error::<Test>::NotChilled);

		assert_ok!(chill(4));
		set_params(Params { bond: BOND + 1, ..PARAMS });
		assert_noop!(validate(4), Error::<Test>::BondTooLow);
		set_params(Params { max: 3, ..PARAMS });
		assert_noop!(validate(4), Error::<Test>::TooManyValidators);
		set_params(PARAMS);
		let ejected: BoundedVec<_, MaxValidators> = BoundedVec::truncate_from(vec![4]);
		Ejected::<Test>::put(ejected);
		assert_noop!(validate(4), Error::<Test>::EjectionUnderWay);
		Ejected::<Test>::kill();
		assert_ok!(Session::purge_keys(RuntimeOrigin::signed(4)));
		assert_noop!(validate(4), Error::<Test>::NoKeys);
		assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(4)));
		assert_noop!(chill(4), Error::<Test>::Leaving);
		assert_noop!(validate(4), Error::<Test>::Leaving);
	});
}

#[test]
fn chilled_one_needs_approval_again_when_it_offended() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(2)));
		offend(&[2], 1, 50);
		assert_eq!(candidate(2).stage, Stage::Applied);
		assert!(is_disabled(2));
		let own = RuntimeOrigin::signed(2);
		assert_noop!(ValidatorSet::validate(own), Error::<Test>::NotChilled);
	});
}
