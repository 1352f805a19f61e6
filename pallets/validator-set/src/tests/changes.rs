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
	let many = Builder::validators(&[1, 2, 3, 4, 5, 6]);
	MaxValidators::set(9);
	many.params(Params { max: 9, ..PARAMS }).build_and_execute(|| {
		join(7);
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5, 6, 7]);
		remove(1);
		join(8);
		sessions(2);
		assert_eq!(Session::validators(), [2, 3, 4, 5, 6, 7, 8]);
	});
}

#[test]
fn no_more_than_a_third_of_the_set_come_or_go_when_governance_allows_more() {
	let seven = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	// Of seven, two; of five and of four, one.
	let sets: [&[AccountId]; 5] =
		[&[1, 2, 3, 4, 5, 6, 7], &[3, 4, 5, 6, 7], &[4, 5, 6, 7], &[5, 6, 7], &[6, 7]];
	seven.build_and_execute(|| {
		sessions(1);
		(1..=5).for_each(remove);
		for set in sets {
			sessions(1);
			assert_eq!(Session::validators(), set);
		}
	});
	// Of four, one; of none, all.
	let four: [&[AccountId]; 3] = [&[1, 2, 3, 4], &[1, 2, 3, 4, 5], &[1, 2, 3, 4, 5, 6]];
	Builder::default().build_and_execute(|| {
		sessions(1);
		[5, 6].into_iter().for_each(join);
		for set in four {
			sessions(1);
			assert_eq!(Session::validators(), set);
		}
	});
}

#[test]
fn who_has_waited_longest_comes_first_and_goes_first() {
	with_changes(1, 2).build_and_execute(|| {
		sessions(1);
		join(9);
		join(8);
		sessions(1);
		// By account it would be before both.
		join(5);
		let comes = || {
			sessions(1);
			Session::validators().into_iter().filter(|who| *who > 4).collect::<Vec<_>>()
		};
		assert_eq!([comes(), comes(), comes()], [vec![8], vec![8, 9], vec![5, 8, 9]]);
		remove(9);
		sessions(1);
		remove(1);
		remove(8);
		let left = |who: AccountId| {
			sessions(1);
			!Session::validators().contains(&who)
		};
		assert_eq!([left(9), left(1), left(8)], [true, true, true]);
	});
}

#[test]
fn nobody_waits_forever_when_others_rest_and_come_back_each_session() {
	let full = Params { changes: 1, max: 5, ..PARAMS };
	Builder::default().params(full).build_and_execute(|| {
		join(6);
		sessions(3);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 6]);
		assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(6)));
		// Before 6 by account, and on its way out and in all the time.
		for _ in 0..3 {
			assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(1)));
			sessions(1);
			assert_ok!(ValidatorSet::validate(RuntimeOrigin::signed(1)));
		}
		assert!(!Session::validators().contains(&6));
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
		assert_eq!(Session::validators(), [2, 3, 4, 5]);
		sessions(1);
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
