//! Who makes no blocks is chilled, and nobody who does.

use crate::{mock::*, AuthoredBy, Blocks, Event, Params, Stage};
use frame_support::assert_ok;
use sp_staking::SessionIndex;

/// So many blocks, by each of `authors` in turn.
fn blocks(count: usize, authors: &[AccountId]) {
	for who in authors.iter().cycle().take(count) {
		block_by(*who);
	}
}

fn session() -> SessionIndex {
	Session::current_index()
}

#[test]
fn nobody_is_chilled_when_all_make_blocks() {
	Builder::default().build_and_execute(|| {
		blocks(500, &[1, 2, 3, 4]);
		assert_eq!(listed(), [1, 2, 3, 4]);
	});
}

#[test]
fn who_makes_no_block_is_chilled_when_chance_would_have_given_twenty() {
	Builder::default().build_and_execute(|| {
		// Of four, one makes twenty of eighty. A session has two blocks, of which the first is counted after the last
		// session has ended: seventy-nine are counted with the end of session 39, eighty-one with that of session 40.
		assert_eq!(session(), 0);
		blocks(80, &[1, 2, 3]);
		assert_eq!((session(), listed()), (40, vec![1, 2, 3, 4]));
		block_by(1);
		assert_eq!((session(), listed()), (40, vec![1, 2, 3, 4]));
		block_by(2);
		assert_eq!((session(), listed()), (41, vec![1, 2, 3]));
		assert_eq!(candidate(4).stage, Stage::Chilled);
		assert_eq!(events(), [Event::Chilled { who: 4, absent: true }]);
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 3]);
		assert_eq!(held(4), BOND);
	});
}

#[test]
fn one_block_is_enough_when_it_comes_in_time() {
	Builder::default().build_and_execute(|| {
		for _ in 0..5 {
			blocks(78, &[1, 2, 3]);
			block_by(4);
		}
		assert_eq!(listed(), [1, 2, 3, 4]);
	});
}

#[test]
fn absent_ones_stay_when_too_few_would_be_left() {
	let seven = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	seven.params(Params { min: 6, ..PARAMS }).build_and_execute(|| {
		blocks(200, &[1, 2, 3, 4, 5]);
		assert_eq!(listed(), [1, 2, 3, 4, 5, 7]);
		assert_eq!(candidate(7).stage, Stage::Approved);
	});
}

/// The network fell apart: who makes blocks on one side of it is not all that is left.
#[test]
fn nobody_is_chilled_when_more_than_a_third_are_absent() {
	let params = Params { min: 1, ..PARAMS };
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).params(params).build_and_execute(|| {
		blocks(600, &[1, 2]);
		assert_eq!(listed(), [1, 2, 3, 4, 5, 6, 7]);
		blocks(600, &[1, 2, 3, 4]);
		assert_eq!(listed(), [1, 2, 3, 4, 5, 6, 7]);
		// One of three is back: two of seven are what the others withstand.
		blocks(200, &[1, 2, 3, 4, 5]);
		assert_eq!(listed(), [1, 2, 3, 4, 5]);
	});
}

/// Nor step by step: who leaves counts until it has left.
#[test]
fn nobody_is_chilled_when_too_many_leave_already() {
	let params = Params { min: 1, changes: 1, ..PARAMS };
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).params(params).build_and_execute(|| {
		remove(1);
		remove(2);
		AuthoredBy::<Test>::remove(7);
		Blocks::<Test>::put(141);
		for who in 1..7 {
			AuthoredBy::<Test>::mutate(who, |of| of.last = 140);
		}
		sessions(1);
		assert_eq!(listed(), [3, 4, 5, 6, 7]);
		assert_eq!(candidate(7).stage, Stage::Approved);
	});
}

#[test]
fn newcomer_is_not_blamed_when_it_could_make_no_block_yet() {
	Builder::default().build_and_execute(|| {
		blocks(301, &[1, 2, 3, 4]);
		join(5);
		let start = session() + 2;
		while session() < start {
			blocks(4, &[1, 2, 3, 4]);
		}
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5]);
		// From now on a hundred blocks are its patience. The first of its first session was made already.
		blocks(98, &[1, 2, 3, 4]);
		assert_eq!(listed(), [1, 2, 3, 4, 5]);
		blocks(4, &[1, 2, 3, 4]);
		assert_eq!(listed(), [1, 2, 3, 4]);
	});
}

#[test]
fn disabled_one_is_not_blamed_when_its_blocks_are_refused() {
	Builder::default().params(Params { min: 4, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		offend(&[2], 1, 10);
		assert!(is_disabled(2));
		blocks(200, &[1, 3, 4]);
		assert_eq!(listed(), [1, 2, 3, 4]);
		// New keys bring it back, and all of the patience with it.
		rotate_keys(2);
		sessions(2);
		assert!(!is_disabled(2));
		set_params(PARAMS);
		blocks(77, &[1, 3, 4]);
		assert_eq!(listed(), [1, 2, 3, 4]);
		blocks(6, &[1, 3, 4]);
		assert_eq!(listed(), [1, 3, 4]);
	});
}

#[test]
fn absent_one_has_all_patience_again_when_it_has_left_and_comes_back() {
	Builder::default().build_and_execute(|| {
		blocks(82, &[1, 2, 3]);
		assert_eq!(candidate(4).stage, Stage::Chilled);
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 3]);
		assert_ok!(ValidatorSet::validate(RuntimeOrigin::signed(4)));
		blocks(78, &[1, 2, 3]);
		assert_eq!(listed(), [1, 2, 3, 4]);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
	});
}

/// Whoever rests and comes back at once has made no block by it.
#[test]
fn absent_one_is_not_excused_when_it_only_says_that_it_validates() {
	Builder::default().build_and_execute(|| {
		let dance = || {
			assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(4)));
			assert_ok!(ValidatorSet::validate(RuntimeOrigin::signed(4)));
		};
		blocks(60, &[1, 2, 3]);
		dance();
		blocks(22, &[1, 2, 3]);
		assert_eq!(listed(), [1, 2, 3]);
	});
}

#[test]
fn only_as_many_are_chilled_as_may_go_when_more_are_absent() {
	let params = Params { min: 1, changes: 1, ..PARAMS };
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).params(params).build_and_execute(|| {
		blocks(142, &[1, 2, 3, 4, 5]);
		assert_eq!(listed(), [1, 2, 3, 4, 5, 7]);
		blocks(2, &[1, 2, 3, 4, 5]);
		assert_eq!(listed(), [1, 2, 3, 4, 5]);
	});
}
