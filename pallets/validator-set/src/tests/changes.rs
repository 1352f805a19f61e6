//! How fast the set follows the list.

use crate::{mock::*, Params};
use frame_support::assert_ok;

fn with_changes(changes: u32, min: u32) -> Builder {
	Builder::default().params(Params { changes, min, ..PARAMS })
}

#[test]
fn first_set_is_whole_when_few_may_come() {
	with_changes(1, 2).build_and_execute(|| assert_eq!(Session::validators(), [1, 2, 3, 4]));
}

#[test]
fn those_who_come_are_first_when_few_may_change() {
	with_changes(1, 2).build_and_execute(|| {
		sessions(1);
		remove(1);
		remove(2);
		join(5);
		join(6);
		assert_eq!(listed(), [3, 4, 5, 6]);
		let sets: [&[AccountId]; 6] = [
			&[1, 2, 3, 4],
			&[1, 2, 3, 4, 5],
			&[1, 2, 3, 4, 5, 6],
			&[2, 3, 4, 5, 6],
			&[3, 4, 5, 6],
			&[3, 4, 5, 6],
		];
		for set in sets {
			sessions(1);
			assert_eq!(Session::validators(), set);
		}
	});
}

#[test]
fn all_come_and_go_at_once_when_they_are_no_more_than_may() {
	with_changes(3, 2).build_and_execute(|| {
		sessions(1);
		remove(1);
		remove(2);
		join(5);
		sessions(2);
		assert_eq!(Session::validators(), [3, 4, 5]);
	});
}

#[test]
fn one_goes_before_another_comes_when_the_set_is_full() {
	let full = Params { changes: 1, max: 4, ..PARAMS };
	Builder::default().params(full).build_and_execute(|| {
		sessions(1);
		remove(1);
		join(5);
		let sets: [&[AccountId]; 3] = [&[1, 2, 3, 4], &[2, 3, 4], &[2, 3, 4, 5]];
		for set in sets {
			sessions(1);
			assert_eq!(Session::validators(), set);
		}
	});
}

#[test]
fn set_keeps_the_minimum_when_those_on_the_list_have_no_keys() {
	with_changes(3, 3).build_and_execute(|| {
		sessions(1);
		join(5);
		assert_ok!(Session::purge_keys(RuntimeOrigin::signed(5)));
		remove(1);
		// Of the list 2, 3, 4 and 5, three can validate.
		sessions(2);
		assert_eq!(Session::validators(), [2, 3, 4]);
		remove(2);
		sessions(3);
		// Off the list, and still there: else there were two.
		assert_eq!((listed(), Session::validators()), (vec![3, 4, 5], vec![2, 3, 4]));
		rotate_keys(5);
		sessions(2);
		assert_eq!(Session::validators(), [3, 4, 5]);
	});
}

#[test]
fn ejected_and_those_without_keys_go_besides() {
	let many = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	many.params(Params { changes: 1, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		remove(1);
		offend(&[2, 3], 1, 10);
		assert_ok!(Session::purge_keys(RuntimeOrigin::signed(4)));
		sessions(2);
		assert_eq!(Session::validators(), [5, 6, 7]);
	});
}

#[test]
fn set_is_filled_up_to_the_minimum_when_many_are_ejected() {
	let many = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	many.params(Params { changes: 1, min: 5, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		remove(1);
		remove(2);
		join(8);
		join(9);
		// Of the list 3 to 9, the last two are not in the set yet, and two are ejected.
		offend(&[3, 4], 1, 10);
		assert_eq!(listed(), [5, 6, 7, 8, 9]);
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 5, 6, 7, 8]);
	});
}

#[test]
fn offender_that_waits_to_go_leaves_before_its_turn() {
	let many = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	many.params(Params { changes: 1, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		for who in [1, 2, 3] {
			remove(who);
		}
		sessions(1);
		offend(&[3], 2, 10);
		assert!(is_disabled(3));
		// The set of the next session was planned before. It is another one, and 3 stays disabled in it.
		sessions(1);
		assert_eq!(Session::validators(), [2, 3, 4, 5, 6, 7]);
		assert!(is_disabled(3));
		sessions(1);
		assert_eq!(Session::validators(), [4, 5, 6, 7]);
		assert!(Session::disabled_validators().is_empty());
	});
}

#[test]
fn planned_offender_is_disabled_when_it_becomes_active() {
	Builder::validators(&[1, 2, 3, 4, 5]).build_and_execute(|| {
		sessions(1);
		assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(2)));
		sessions(2);
		assert_ok!(ValidatorSet::validate(RuntimeOrigin::signed(2)));
		sessions(1);
		assert_eq!(Session::validators(), [1, 3, 4, 5]);
		// Planned for the next session, and reported for one in which it was active.
		offend(&[2], 2, 10);
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5]);
		assert!(is_disabled(2));
		sessions(1);
		assert_eq!(Session::validators(), [1, 3, 4, 5]);
	});
}
