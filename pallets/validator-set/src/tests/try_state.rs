//! Each invariant is broken in storage, and the check has to name it.

use crate::{mock::*, AddedIn, Ejected, Validators};
use frame_support::{assert_ok, BoundedVec};
use pallet_session::historical::HistoricalSessions;

fn broken_by(bug: impl FnOnce()) -> String {
	let mut found = String::new();
	Builder::default().build().execute_with(|| {
		sessions(2);
		assert_ok!(ValidatorSet::do_try_state());
		bug();
		found = match ValidatorSet::do_try_state() {
			Err(sp_runtime::DispatchError::Other(message)) => message.chars().take(3).collect(),
			other => panic!("{other:?}"),
		};
	});
	found
}

fn list(accounts: &[AccountId]) -> BoundedVec<AccountId, frame_support::traits::ConstU32<7>> {
	BoundedVec::truncate_from(accounts.to_vec())
}

#[test]
fn try_state_fails_when_the_list_is_not_sorted() {
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[2, 1, 3]))), "VS1");
}

#[test]
fn try_state_fails_when_a_validator_is_listed_twice() {
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[1, 2, 2]))), "VS1");
}

#[test]
fn try_state_fails_when_there_are_too_few() {
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[3]))), "VS2");
}

#[test]
fn try_state_fails_when_an_ejected_one_is_listed() {
	assert_eq!(broken_by(|| Ejected::<Test>::put(list(&[3]))), "VS3");
}

#[test]
fn try_state_fails_when_one_is_ejected_twice() {
	let bug = || {
		Validators::<Test>::put(list(&[1, 2, 3]));
		Ejected::<Test>::put(list(&[4, 4]));
	};
	assert_eq!(broken_by(bug), "VS4");
}

#[test]
fn try_state_fails_when_an_ejected_one_has_left() {
	assert_eq!(broken_by(|| Ejected::<Test>::put(list(&[9]))), "VS4");
}

#[test]
fn try_state_fails_when_somebody_else_was_added() {
	assert_eq!(broken_by(|| AddedIn::<Test>::insert(9, 1)), "VS5");
}

#[test]
fn try_state_fails_when_one_was_added_in_a_session_to_come() {
	assert_eq!(broken_by(|| AddedIn::<Test>::insert(1, 3)), "VS5");
}

#[test]
fn try_state_fails_when_a_root_is_missing() {
	assert_eq!(broken_by(|| HistoricalSessions::<Test>::remove(2)), "VS6");
	assert_eq!(broken_by(|| HistoricalSessions::<Test>::remove(3)), "VS6");
}
