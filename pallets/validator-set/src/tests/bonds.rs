//! Bonds, from the first coin held to the last given back.

use crate::{mock::*, Candidates, Error, Event, Params, Stage};
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::Balance;
use sp_runtime::DispatchResult;

fn bond(who: AccountId, amount: Balance) -> DispatchResult {
	ValidatorSet::bond(RuntimeOrigin::signed(who), amount)
}

fn bond_extra(who: AccountId, amount: Balance) -> DispatchResult {
	ValidatorSet::bond_extra(RuntimeOrigin::signed(who), amount)
}

fn unbond(who: AccountId) -> DispatchResult {
	ValidatorSet::unbond(RuntimeOrigin::signed(who))
}

fn withdraw(who: AccountId) -> DispatchResult {
	ValidatorSet::withdraw(RuntimeOrigin::signed(who))
}

#[test]
fn bond_is_held_when_an_account_applies() {
	Builder::default().build_and_execute(|| {
		let before = Balances::free_balance(5);
		assert_ok!(bond(5, BOND + 7));
		assert_eq!(events(), [Event::Bonded { who: 5, amount: BOND + 7, bond: BOND + 7 }]);
		assert_eq!((held(5), Balances::free_balance(5)), (BOND + 7, before - BOND - 7));
		assert_eq!((candidate(5).bond, candidate(5).stage), (BOND + 7, Stage::Applied));

		assert_ok!(bond_extra(5, 3));
		assert_eq!(events()[1], Event::Bonded { who: 5, amount: 3, bond: BOND + 10 });
		assert_eq!((held(5), candidate(5).bond), (BOND + 10, BOND + 10));
	});
}

#[test]
fn bond_fails_when_it_is_too_low_or_not_covered() {
	Builder::default().build_and_execute(|| {
		assert_noop!(bond(5, 0), Error::<Test>::BondTooLow);
		assert_noop!(bond(5, BOND - 1), Error::<Test>::BondTooLow);
		// All but what keeps the account alive.
		let most = Balances::free_balance(5) - 1;
		assert_noop!(bond(5, most + 1), Error::<Test>::NotCovered);
		assert_noop!(bond(5, Balance::MAX), Error::<Test>::NotCovered);
		assert_noop!(bond(77, BOND), Error::<Test>::NotCovered);
		assert_ok!(bond(5, most));
	});
}

#[test]
fn bond_fails_when_there_is_one() {
	Builder::default().build_and_execute(|| {
		assert_noop!(bond(1, BOND), Error::<Test>::AlreadyBonded);
		assert_ok!(bond(5, BOND));
		assert_noop!(bond(5, BOND), Error::<Test>::AlreadyBonded);
		assert_ok!(unbond(5));
		assert_noop!(bond(5, BOND), Error::<Test>::Leaving);
	});
}

#[test]
fn bond_extra_fails_when_there_is_nothing_to_add_or_to_add_to() {
	Builder::default().build_and_execute(|| {
		assert_noop!(bond_extra(5, 1), Error::<Test>::NotBonded);
		assert_noop!(bond_extra(1, 0), Error::<Test>::ZeroAmount);
		let most = Balances::free_balance(1) - 1;
		assert_noop!(bond_extra(1, most + 1), Error::<Test>::NotCovered);
		assert_noop!(bond_extra(1, Balance::MAX), Error::<Test>::NotCovered);
		assert_ok!(bond_extra(1, most));
		assert_ok!(unbond(1));
		assert_noop!(bond_extra(1, 1), Error::<Test>::Leaving);
	});
}

#[test]
fn unbond_fails_when_there_is_no_bond_or_it_leaves() {
	Builder::default().build_and_execute(|| {
		assert_noop!(unbond(5), Error::<Test>::NotBonded);
		assert_ok!(unbond(4));
		assert_eq!(events(), [Event::Unbonding { who: 4, bond: BOND }]);
		assert_noop!(unbond(4), Error::<Test>::Leaving);
	});
}

#[test]
fn withdraw_fails_when_it_has_not_left() {
	Builder::default().build_and_execute(|| {
		assert_noop!(withdraw(5), Error::<Test>::NotBonded);
		assert_noop!(withdraw(4), Error::<Test>::NotLeaving);
		assert_ok!(bond(5, BOND));
		assert_noop!(withdraw(5), Error::<Test>::NotLeaving);
	});
}

#[test]
fn candidate_waits_from_now_when_it_was_in_no_set() {
	Builder::default().build_and_execute(|| {
		sessions(2);
		let before = Balances::free_balance(5);
		assert_ok!(bond(5, BOND));
		assert_ok!(unbond(5));
		assert_eq!(candidate(5).stage, Stage::Leaving { since: Some(2) });
		// Four sessions of evidence, two of deferral, and one.
		sessions(6);
		assert_noop!(withdraw(5), Error::<Test>::ExitTooSoon);
		sessions(1);
		assert_eq!(Session::current_index(), 9);
		assert_ok!(withdraw(5));
		assert_eq!(events(), [Event::Withdrawn { who: 5, amount: BOND }]);
		assert_eq!((held(5), Balances::free_balance(5)), (0, before));
		assert!(!Candidates::<Test>::contains_key(5));
		// It may begin anew.
		assert_ok!(bond(5, BOND));
	});
}

#[test]
fn validator_waits_from_its_first_session_outside_when_it_leaves() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(unbond(4));
		assert_eq!((listed(), candidate(4).stage), (vec![1, 2, 3], Stage::Leaving { since: None }));
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
		assert_noop!(withdraw(4), Error::<Test>::ExitTooSoon);
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3]);
		assert_eq!(candidate(4).stage, Stage::Leaving { since: Some(3) });
		sessions(6);
		assert_noop!(withdraw(4), Error::<Test>::ExitTooSoon);
		sessions(1);
		assert_eq!(Session::current_index(), 10);
		assert_ok!(withdraw(4));
	});
}

#[test]
fn planned_one_waits_until_it_was_active_when_it_leaves() {
	Builder::default().build_and_execute(|| {
		join(5);
		sessions(1);
		// Planned for the next session, which it will be in.
		assert_ok!(unbond(5));
		assert_eq!(candidate(5).stage, Stage::Leaving { since: None });
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5]);
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
		assert_eq!(candidate(5).stage, Stage::Leaving { since: Some(3) });
	});
}

#[test]
fn nobody_leaves_when_as_many_are_leaving_as_there_may_be() {
	use frame_support::BoundedVec;
	Builder::default().build_and_execute(|| {
		let many: BoundedVec<AccountId, MaxValidators> = BoundedVec::truncate_from(vec![9; 7]);
		crate::Exiting::<Test>::put(many);
		assert_noop!(unbond(4), Error::<Test>::TooManyExits);
		crate::Exiting::<Test>::kill();
	});
}

#[test]
fn last_offence_can_be_reported_and_slashed_when_somebody_has_left() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(unbond(4));
		sessions(1);
		let last = two_blocks(4);
		// Session 2 was its last. Session 6 is the last that can still prove it.
		sessions(4);
		assert_eq!(Session::current_index(), 6);
		assert_ok!(report_blocks(last));
		// Of four, one: (3 / 4)² of the bond.
		sessions(4);
		assert_eq!(held(4), BOND / 16 * 7);
		assert_ok!(withdraw(4));
		assert_eq!(events(), [Event::Withdrawn { who: 4, amount: BOND / 16 * 7 }]);
		assert_eq!(held(4), 0);
	});
}

#[test]
fn bond_stays_when_a_slash_waits_in_a_queue() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		sessions(1);
		assert_ok!(unbond(7));
		sessions(5);
		// More than a few blocks can take before its time has come, and then its own.
		for session in 2..=6 {
			offend(&[1, 2, 3, 4, 5, 6], session, 1);
		}
		offend(&[7], 2, 50);
		sessions(4);
		assert_eq!(candidate(7).stage, Stage::Leaving { since: Some(3) });
		assert_eq!(Session::current_index(), 10);
		assert_eq!(held(7), BOND);
		assert_noop!(withdraw(7), Error::<Test>::SlashPending);
		sessions(3);
		assert_eq!(held(7), BOND / 2);
		assert_ok!(withdraw(7));
		// The share is one of the first bond of each session: 1 % five times.
		assert_eq!(held(1), BOND - 5 * (BOND / 100));
		assert_eq!(crate::Slashes::<Test>::iter().count(), 0);
	});
}

#[test]
fn lower_bond_stays_on_the_list_when_the_least_is_raised() {
	Builder::default().build_and_execute(|| {
		set_params(Params { bond: 2 * BOND, ..PARAMS });
		sessions(3);
		assert_eq!((listed(), Session::validators()), (vec![1, 2, 3, 4], vec![1, 2, 3, 4]));
	});
}

#[test]
fn dates_of_some_are_a_session_later_when_more_leave_at_once_than_may_by_their_turn() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		for who in 1..=5 {
			assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(who)));
			assert_ok!(Session::purge_keys(RuntimeOrigin::signed(who)));
		}
		sessions(2);
		assert_eq!(Session::validators(), [6, 7]);
		let since = |who| match candidate(who).stage {
			Stage::Leaving { since } => since,
			other => panic!("{other:?}"),
		};
		let dates = || (1..=5).map(since).collect::<Vec<_>>();
		assert_eq!(dates(), [Some(2), Some(2), Some(2), None, None]);
		assert_noop!(ValidatorSet::withdraw(RuntimeOrigin::signed(5)), Error::<Test>::ExitTooSoon);
		ValidatorSet::do_try_state().unwrap();
		sessions(1);
		assert_eq!(dates(), [Some(2), Some(2), Some(2), Some(3), Some(3)]);
	});
}

#[test]
fn keys_are_taken_back_when_nobody_needs_them() {
	Builder::default().build_and_execute(|| {
		let purge = |who| ValidatorSet::purge_keys(RuntimeOrigin::signed(who));
		sessions(1);
		assert_noop!(purge(2), Error::<Test>::StillValidating);
		assert_noop!(purge(12), Error::<Test>::NoKeys);
		assert_ok!(ValidatorSet::chill(RuntimeOrigin::signed(2)));
		// In the set of this session, and of the next.
		assert_noop!(purge(2), Error::<Test>::StillValidating);
		sessions(1);
		assert_noop!(purge(2), Error::<Test>::StillValidating);
		sessions(1);
		assert_ok!(purge(2));
		assert_eq!(events(), [Event::KeysPurged { who: 2 }]);
		assert_noop!(purge(2), Error::<Test>::NoKeys);
		assert_noop!(ValidatorSet::validate(RuntimeOrigin::signed(2)), Error::<Test>::NoKeys);
		// On its way into a set.
		join(5);
		assert_noop!(purge(5), Error::<Test>::StillValidating);
		// With a bond and without.
		rotate_keys(12);
		let has = Balances::free_balance(12);
		assert_ok!(purge(12));
		assert_eq!(Balances::free_balance(12), has + 10);
		assert_ok!(purge(6));
	});
}
