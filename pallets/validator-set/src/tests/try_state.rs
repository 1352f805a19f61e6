//! Each invariant is broken in storage, and the check has to name it.

use crate::{
	mock::*,
	types::{Authored, Candidate, Due},
	AuthoredBy, Candidates, CurrentParams, Ejected, Exiting, OnlyOffender, Params, RememberedFrom,
	Reported, RoundsCount, RunningKeys, SlashQueue, Slashes, SlashesDue, Stage, Validators,
	VotesCount,
};
use frame_support::{
	assert_ok,
	traits::{
		fungible::{InspectHold as _, MutateHold},
		tokens::Precision,
		KeyOwnerProofSystem,
	},
	BoundedVec,
};
use pallet_offences::{ConcurrentReportsIndex, Reports};
use pallet_session::historical::HistoricalSessions;
use sp_application_crypto::key_types::GRANDPA;

/// What is found after `bug`, which comes after `work`.
fn broken_after(work: impl FnOnce(), bug: impl FnOnce()) -> String {
	let mut found = String::new();
	Builder::default().build().execute_with(|| {
		sessions(2);
		work();
		assert_ok!(ValidatorSet::do_try_state());
		bug();
		found = match ValidatorSet::do_try_state() {
			Err(sp_runtime::DispatchError::Other(message)) => message.chars().take(4).collect(),
			other => panic!("{other:?}"),
		};
	});
	found
}

fn broken_by(bug: impl FnOnce()) -> String {
	broken_after(|| (), bug)
}

fn list(accounts: &[AccountId]) -> BoundedVec<AccountId, MaxValidators> {
	BoundedVec::truncate_from(accounts.to_vec())
}

fn change(who: AccountId, by: impl FnOnce(&mut Candidate)) {
	Candidates::<Test>::mutate(who, |candidate| by(candidate.as_mut().unwrap()));
}

fn leave() {
	assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(4)));
}

#[test]
fn try_state_fails_when_the_list_is_not_sorted() {
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[2, 1, 3, 4]))), "VS1:");
}

#[test]
fn try_state_fails_when_a_validator_is_listed_twice() {
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[1, 2, 2, 3, 4]))), "VS1:");
}

#[test]
fn try_state_fails_when_list_and_approvals_differ() {
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[1, 2, 3]))), "VS1:");
	assert_eq!(broken_by(|| Validators::<Test>::put(list(&[1, 2, 3, 4, 5]))), "VS1:");
	assert_eq!(broken_by(|| change(4, |of| of.stage = Stage::Chilled)), "VS1:");
}

#[test]
fn try_state_fails_when_there_are_too_few() {
	let bug = || {
		for who in 2..=4 {
			change(who, |of| of.stage = Stage::Applied);
		}
		Validators::<Test>::put(list(&[1]));
		MinValidators::set(2);
	};
	assert_eq!(broken_by(bug), "VS2:");
}

#[test]
fn try_state_fails_when_an_ejected_one_is_listed() {
	assert_eq!(broken_by(|| Ejected::<Test>::put(list(&[3]))), "VS3:");
}

#[test]
fn try_state_fails_when_one_is_ejected_twice() {
	assert_eq!(broken_after(|| remove(4), || Ejected::<Test>::put(list(&[4, 4]))), "VS4:");
}

#[test]
fn try_state_fails_when_an_ejected_one_has_left() {
	assert_eq!(broken_by(|| Ejected::<Test>::put(list(&[9]))), "VS4:");
}

#[test]
fn try_state_fails_when_one_was_approved_in_a_session_to_come() {
	assert_eq!(broken_by(|| change(1, |of| of.approved_in = 3)), "VS5:");
}

#[test]
fn try_state_fails_when_a_root_is_missing() {
	assert_eq!(broken_by(|| HistoricalSessions::<Test>::remove(2)), "VS6:");
	assert_eq!(broken_by(|| HistoricalSessions::<Test>::remove(3)), "VS6:");
}

#[test]
fn try_state_fails_when_a_key_that_acts_cannot_be_proven() {
	let others = || RunningKeys::<Test>::mutate(|keys| keys[1].1 = keys_of(5));
	assert_eq!(broken_by(others), "VS6:");
	let root = || HistoricalSessions::<Test>::insert(2, (sp_core::H256::zero(), 4));
	assert_eq!(broken_by(root), "VS6:");
}

#[test]
fn try_state_fails_when_more_or_less_is_held_than_the_bond() {
	assert_eq!(broken_by(|| change(1, |of| of.bond += 1)), "VS7:");
	let release = || {
		let reason = crate::HoldReason::Bond.into();
		assert_ok!(<Balances as MutateHold<_>>::release(&reason, &1, 1, Precision::Exact));
		assert_eq!(Balances::balance_on_hold(&reason, &1), BOND - 1);
	};
	assert_eq!(broken_by(release), "VS7:");
}

#[test]
fn try_state_fails_when_exits_are_wrong() {
	let undated = || change(4, |of| of.stage = Stage::Leaving { since: None });
	let dated = |since| change(4, |of| of.stage = Stage::Leaving { since: Some(since) });
	// Left and in a set yet.
	assert_eq!(broken_after(leave, || dated(2)), "VS8:");
	// Not listed, and listed without leaving.
	assert_eq!(broken_after(leave, Exiting::<Test>::kill), "VS8:");
	assert_eq!(broken_by(|| Exiting::<Test>::put(list(&[1]))), "VS8:");
	// Long gone and without a date, or with one that is to come.
	let gone = || {
		leave();
		sessions(2);
	};
	assert_eq!(broken_after(gone, undated), "VS8:");
	assert_eq!(broken_after(gone, || dated(5)), "VS8:");
}

#[test]
fn try_state_fails_when_somebody_in_a_set_has_no_bond() {
	let bug = || {
		let mut set = Session::validators();
		set.push(9);
		pallet_session::Validators::<Test>::put(set);
	};
	assert_eq!(broken_by(bug), "VS8:");
	assert_eq!(broken_by(|| AuthoredBy::<Test>::insert(9, Authored::default())), "VS8:");
}

#[test]
fn try_state_fails_when_slashes_are_wrong() {
	let offence = || offend(&[2], 2, 10);
	let slash = |by: fn(&mut crate::types::Slash<AccountId>)| {
		move || Slashes::<Test>::mutate(2, 2, |slash| by(slash.as_mut().unwrap()))
	};
	assert_eq!(broken_after(offence, slash(|of| of.taken = BOND / 10 + 1)), "VS9:");
	assert_eq!(broken_after(offence, slash(|of| of.due = None)), "VS9:");
	assert_eq!(broken_after(offence, slash(|of| of.due = Some(9))), "VS9:");
	assert_eq!(broken_after(offence, || change(2, |of| of.slashes = 0)), "VS9:");
	assert_eq!(broken_after(offence, || change(2, |of| of.slashes = 2)), "VS9:");
	assert_eq!(broken_by(|| change(2, |of| of.slashes = 1)), "VS9:");
	let cancelled = || {
		offence();
		assert_ok!(cancel(2, 2));
	};
	assert_eq!(broken_after(cancelled, || RememberedFrom::<Test>::put(3)), "VS9:");
	let moved = || {
		let slash = Slashes::<Test>::take(2, 2);
		Slashes::<Test>::insert(2, 9, slash.unwrap());
		SlashesDue::<Test>::mutate(0, |due| due.as_mut().unwrap().who = 9);
		change(2, |of| of.slashes = 0);
	};
	assert_eq!(broken_after(offence, moved), "VS9:");
}

#[test]
fn try_state_fails_when_the_queue_is_wrong() {
	let offence = || offend(&[2, 3], 2, 10);
	let due = |who, due| Due { session: 2, who, due };
	assert_eq!(broken_after(offence, || SlashesDue::<Test>::remove(1)), "VS9:");
	assert_eq!(broken_after(offence, || SlashesDue::<Test>::insert(2, due(4, 9))), "VS9:");
	assert_eq!(broken_after(offence, || SlashesDue::<Test>::insert(1, due(3, 3))), "VS9:");
	assert_eq!(broken_after(offence, || SlashQueue::<Test>::mutate(|of| of.first = 3)), "VS9:");
	assert_eq!(broken_after(offence, || SlashQueue::<Test>::mutate(|of| of.next = 1)), "VS9:");
	let hole = || {
		SlashesDue::<Test>::remove(1);
		SlashesDue::<Test>::insert(2, due(3, 4));
	};
	assert_eq!(broken_after(offence, hole), "VS9:");
}

#[test]
fn try_state_fails_when_the_list_does_not_fit_the_parameters() {
	let put = |params| CurrentParams::<Test>::put(params);
	assert_eq!(broken_by(|| put(Params { min: 5, ..PARAMS })), "VS2:");
	assert_eq!(broken_by(|| put(Params { max: 3, ..PARAMS })), "VS2:");
}

#[test]
fn try_state_fails_when_somebody_active_has_no_keys_that_act() {
	assert_eq!(broken_by(|| RunningKeys::<Test>::mutate(|keys| keys.truncate(3))), "VS6:");
	let root = || HistoricalSessions::<Test>::mutate(2, |root| root.as_mut().unwrap().1 = 3);
	assert_eq!(broken_by(root), "VS6:");
}

#[test]
fn try_state_fails_when_a_report_is_remembered_wrongly() {
	let report = || assert!(report_blocks(two_blocks(2)).is_ok());
	let of = || ConcurrentReportsIndex::<Test>::iter().next().unwrap();
	let unlisted = || Reported::<Test>::remove(2, (of().0, of().1));
	assert_eq!(broken_after(report, unlisted), "VS11");
	let unmarked = || {
		let marks = Reported::<Test>::iter().filter(|(_, entry, _)| entry.0 != of().0);
		let marks: Vec<_> = marks.collect();
		marks.into_iter().for_each(|(session, entry, _)| Reported::<Test>::remove(session, entry));
	};
	assert_eq!(broken_after(report, unmarked), "VS11");
	assert_eq!(broken_after(report, || RememberedFrom::<Test>::put(3)), "VS11");
	assert_eq!(broken_after(report, || Reports::<Test>::remove(of().2[0])), "VS11");
	let empty = || ConcurrentReportsIndex::<Test>::remove(of().0, of().1);
	assert_eq!(broken_after(report, empty), "VS11");
	assert_eq!(broken_by(|| VotesCount::<Test>::insert(0, 2)), "VS11");
	assert_eq!(broken_after(report, || VotesCount::<Test>::insert(0, 3)), "VS11");
}

#[test]
fn try_state_fails_when_a_parameter_is_out_of_range() {
	let bug = || CurrentParams::<Test>::put(Params { changes: 0, ..PARAMS });
	assert_eq!(broken_by(bug), "VS10");
}

#[test]
fn try_state_fails_when_a_round_counts_wrongly() {
	assert_eq!(broken_by(|| RoundsCount::<Test>::insert((0, 1), 1)), "VS11");
	assert_eq!(broken_by(|| OnlyOffender::<Test>::put(1)), "VS11");
	let report = || {
		let key = keys_of(2).grandpa;
		let equivocation = crate::evidence::grandpa::<Test>(&key, 0, 1).unwrap();
		let proof = ValidatorSet::prove((GRANDPA, key)).unwrap();
		let origin = RuntimeOrigin::none();
		assert_ok!(Grandpa::report_equivocation_unsigned(origin, Box::new(equivocation), proof));
	};
	assert_eq!(broken_after(report, || RoundsCount::<Test>::insert((0, 1), 3)), "VS11");
	assert_eq!(broken_after(report, || RoundsCount::<Test>::insert((0, 2), 2)), "VS11");
}

#[test]
fn try_state_fails_when_a_set_is_too_small_or_too_large() {
	let active = |set: &[AccountId]| pallet_session::Validators::<Test>::put(set.to_vec());
	assert_eq!(broken_by(|| active(&[])), "VS12");
	assert_eq!(broken_by(|| active(&[1, 2, 3, 4, 4])), "VS12");
	let queued = |count: usize| {
		pallet_session::QueuedKeys::<Test>::mutate(|keys| {
			*keys = keys.iter().cycle().take(count).cloned().collect();
		});
	};
	assert_eq!(broken_by(|| queued(0)), "VS12");
	assert_eq!(broken_by(|| queued(8)), "VS12");
	// Last, since it stays so.
	assert_eq!(broken_by(|| MinValidators::set(5)), "VS12");
}
