//! For which session votes count, what a report costs, and how long it is remembered.

use crate::{
	evidence, mock::*, Error, Params, RememberedFrom, Reported, RoundsCount, Slashes, VotesCount,
};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchResultWithPostInfo, Pays},
	storage::with_storage_layer,
	traits::{fungible::Mutate, KeyOwnerProofSystem},
};
use pallet_offences::{ConcurrentReportsIndex, Reports};
use sp_application_crypto::key_types::GRANDPA;
use sp_runtime::Perbill;
use sp_session::MembershipProof;
use sp_staking::SessionIndex;

/// Reports, and validates nothing.
const REPORTER: AccountId = 11;

/// That somebody had its vote in the running session.
fn member(who: AccountId) -> MembershipProof {
	ValidatorSet::prove((GRANDPA, keys_of(who).grandpa)).unwrap()
}

/// A signed report that `who` voted twice in a round of `set`.
fn report(
	reporter: AccountId,
	who: AccountId,
	(set, round): (u64, u64),
	membership: MembershipProof,
) -> DispatchResultWithPostInfo {
	let equivocation = evidence::grandpa::<Test>(&keys_of(who).grandpa, set, round).unwrap();
	let origin = RuntimeOrigin::signed(reporter);
	let call = || Grandpa::report_equivocation(origin, Box::new(equivocation), membership);
	with_storage_layer(call)
}

/// The sessions for which somebody is slashed.
fn slashed(who: AccountId) -> Vec<SessionIndex> {
	let of = Slashes::<Test>::iter_keys().filter(|(_, offender)| *offender == who);
	let mut sessions: Vec<_> = of.map(|(session, _)| session).collect();
	sessions.sort();
	sessions
}

/// Nobody is ejected, so that the set stays.
fn all_are_kept() -> Builder {
	Builder::default().params(Params { min: 4, ..PARAMS })
}

#[test]
fn votes_of_a_set_count_for_one_session_whatever_the_reporter_names() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		let first = member(2);
		sessions(1);
		let second = member(2);
		sessions(1);
		assert_eq!(Grandpa::current_set_id(), 0);
		assert_ok!(report(REPORTER, 2, (0, 1), first.clone()));
		assert_eq!(slashed(2), [3]);
		assert_ok!(report(REPORTER, 2, (0, 2), second));
		sessions(1);
		assert_ok!(report(REPORTER, 2, (0, 3), first));
		assert_ok!(report(REPORTER, 2, (0, 4), member(2)));
		assert_eq!(slashed(2), [3]);
		// Of another offender too.
		assert_ok!(report(REPORTER, 3, (0, 5), member(3)));
		assert_eq!(slashed(3), [3]);
	});
}

#[test]
fn no_session_can_be_named_to_escape_a_slash_when_one_was_cancelled() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		let forgiven = member(2);
		assert_ok!(report(REPORTER, 2, (0, 1), forgiven.clone()));
		assert_ok!(cancel(2, 1));
		// New keys, and with them a new set.
		let old = keys_of(3);
		rotate_keys(3);
		sessions(2);
		assert!(Grandpa::current_set_id() > 0 && keys_of(3) != old);
		let set = Grandpa::current_set_id();
		let invalid = pallet_grandpa::Error::<Test>::InvalidEquivocationProof;
		assert_noop!(report(REPORTER, 2, (set, 1), forgiven), invalid);
		assert_ok!(report(REPORTER, 2, (set, 1), member(2)));
		assert_eq!(slashed(2), [1, 3]);
	});
}

#[test]
fn votes_count_for_the_last_session_when_their_set_is_over() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let membership = member(2);
		join(5);
		sessions(3);
		assert_eq!(Grandpa::current_set_id(), 1);
		assert_ok!(report(REPORTER, 2, (0, 1), membership));
		// 5 came with session 3.
		assert_eq!(slashed(2), [2]);
	});
}

#[test]
fn votes_count_anew_when_the_slash_is_due_and_the_set_goes_on() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		assert_ok!(report(REPORTER, 2, (0, 1), member(2)));
		sessions(1);
		assert_ok!(report(REPORTER, 2, (0, 2), member(2)));
		assert_eq!(slashed(2), [1]);
		sessions(1);
		assert_ok!(report(REPORTER, 2, (0, 3), member(2)));
		assert_eq!((slashed(2), VotesCount::<Test>::get(0)), (vec![1, 3], Some(3)));
	});
}

/// An old fault of a set must not stand for what is done at its end: neither one of another validator, judged long ago,
/// nor one that the offender reports of itself for a session that is about to be forgotten.
#[test]
fn votes_count_for_the_last_session_when_what_was_reported_before_is_old() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		assert_ok!(report(REPORTER, 3, (0, 1), member(3)));
		sessions(3);
		let old = two_blocks(2);
		sessions(3);
		rotate_keys(4);
		sessions(1);
		assert_eq!((Session::current_index(), Grandpa::current_set_id()), (8, 0));
		let membership = member(2);
		assert_ok!(report_blocks(old));
		sessions(1);
		assert_eq!((Session::current_index(), Grandpa::current_set_id()), (9, 1));
		assert_ok!(report(REPORTER, 2, (0, 2), membership));
		assert_eq!((slashed(2), VotesCount::<Test>::get(0)), (vec![4, 8], Some(8)));
	});
}

/// The membership of the last session of a set is as good as that of the session in which it was reported, and can be
/// proven longer.
#[test]
fn votes_cannot_be_reported_again_when_their_session_can_be_proven_no_more() {
	let replayed = |forgiven: bool| {
		Builder::default().build_and_execute(|| {
			sessions(1);
			let rounds = [member(2), member(2)];
			assert_ok!(report(REPORTER, 2, (0, 1), rounds[0].clone()));
			if forgiven {
				assert_ok!(cancel(2, 1));
			}
			sessions(1);
			let last = member(2);
			sessions(4);
			next_block();
			assert_eq!((Session::current_index(), slashed(2)), (6, vec![]));
			// The set was over with session 2.
			let known = pallet_grandpa::Error::<Test>::DuplicateOffenceReport;
			assert_noop!(report(REPORTER, 2, (0, 1), last.clone()), known);
			// What was kept back is not judged anew.
			assert_ok!(report(REPORTER, 2, (0, 2), last.clone()));
			assert_eq!((slashed(2), candidate(2).slashes), (vec![], 0));
			sessions(1);
			let unproven = pallet_grandpa::Error::<Test>::InvalidKeyOwnershipProof;
			assert_noop!(report(REPORTER, 2, (0, 3), last), unproven);
			next_block();
			sessions(5);
			assert_eq!(Reports::<Test>::iter().count(), 0);
			assert_eq!((Reported::<Test>::iter().count(), VotesCount::<Test>::get(0)), (0, None));
		});
	};
	replayed(false);
	replayed(true);
}

#[test]
fn report_costs_when_it_changes_no_slash() {
	let seven = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	seven.params(Params { min: 7, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		next_block();
		let wealth = || (Balances::free_balance(REPORTER), Balances::free_balance(TREASURY));
		let (has, treasury) = wealth();
		let first = report(REPORTER, 2, (0, 1), member(2));
		// `pallet-grandpa` gives the fee of the transaction back.
		assert_eq!(first.map(|info| info.pays_fee), Ok(Pays::No));
		assert_eq!(wealth(), (has, treasury));
		for round in 2..4 {
			assert_ok!(report(REPORTER, 2, (0, round), member(2)));
		}
		assert_eq!(wealth(), (has - 2 * REPEAT_FEE, treasury + 2 * REPEAT_FEE));

		// What another one did in the same round makes both shares higher.
		assert_ok!(report(REPORTER, 3, (0, 2), member(3)));
		assert_eq!(wealth(), (has - 2 * REPEAT_FEE, treasury + 2 * REPEAT_FEE));

		// Who is named has had all of it, and another one's share rises: that changes a slash too.
		offend(&[4], 1, 100);
		assert_ok!(report(REPORTER, 4, (0, 2), member(4)));
		assert_eq!(wealth(), (has - 2 * REPEAT_FEE, treasury + 2 * REPEAT_FEE));

		// Who cannot pay and live cannot report.
		Balances::set_balance(&REPORTER, REPEAT_FEE);
		let unpaid = pallet_grandpa::Error::<Test>::DuplicateOffenceReport;
		assert_noop!(report(REPORTER, 2, (0, 4), member(2)), unpaid);
		Balances::set_balance(&REPORTER, REPEAT_FEE + 1);
		assert_ok!(report(REPORTER, 2, (0, 4), member(2)));
	});
}

#[test]
fn author_pays_for_sets_that_are_long_over_only_and_no_report_of_it_fails() {
	EvidencePeriod::set(9);
	Builder::default().build_and_execute(|| {
		sessions(1);
		let membership = member(2);
		next_block();
		block_by(3);
		let has = Balances::free_balance(3);
		for round in 1..4 {
			assert_ok!(report(3, 2, (0, round), membership.clone()));
		}
		assert_ok!(report_blocks(two_blocks(2)));
		assert_eq!(Balances::free_balance(3), has);
		sessions(2);
		assert_eq!((Session::validators(), Grandpa::current_set_id()), (vec![1, 3, 4], 1));
		next_block();
		block_by(3);
		// It got its part of the slash.
		let has = Balances::free_balance(3);
		assert_ok!(report(3, 2, (0, 4), membership.clone()));
		assert_eq!(Balances::free_balance(3), has);
		rotate_keys(1);
		sessions(2);
		assert_eq!(Grandpa::current_set_id(), 2);
		next_block();
		block_by(3);
		let has = Balances::free_balance(3);
		assert_ok!(report(3, 2, (0, 5), membership.clone()));
		assert_eq!(Balances::free_balance(3), has - REPEAT_FEE);
		Balances::set_balance(&3, REPEAT_FEE);
		assert_ok!(report(3, 2, (0, 6), membership));
		assert_eq!(Balances::free_balance(3), REPEAT_FEE);
	});
}

#[test]
fn reports_are_forgotten_a_few_a_block_when_they_can_be_proven_no_more() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let members = [member(1), member(2)];
		next_block();
		block_by(3);
		assert_eq!(Session::current_index(), 2);
		// Of two offenders, the rounds of the second one after those of the first.
		for (who, membership) in [1, 2].into_iter().zip(members) {
			for round in 1..=4 {
				assert_ok!(report(3, who, (0, round), membership.clone()));
			}
		}
		let left = || (Reports::<Test>::iter().count(), RememberedFrom::<Test>::get());
		// The set is over with session 3.
		sessions(4);
		next_block();
		assert_eq!((Session::current_index(), left()), (6, (8, 2)));
		// In session 7 two slashes are forgotten, and rounds are kept until the session in which their set was over counts
		// no more either. Two reports there are of each.
		next_block();
		next_block();
		assert_eq!((Slashes::<Test>::iter().count(), left()), (0, (8, 2)));
		for expected in [(8, 3), (4, 3), (0, 3), (0, 4)] {
			next_block();
			assert_eq!(left(), expected);
			assert_ok!(ValidatorSet::do_try_state());
		}
		assert_eq!(ConcurrentReportsIndex::<Test>::iter().count(), 0);
		assert_eq!((Reported::<Test>::iter().count(), VotesCount::<Test>::get(0)), (0, None));
	});
}

#[test]
fn offence_ejects_nobody_when_its_slash_was_cancelled() {
	Builder::default().params(Params { min: 4, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		next_block();
		block_by(1);
		offend(&[2], 1, 20);
		assert_ok!(cancel(2, 1));
		rotate_keys(2);
		join(5);
		sessions(2);
		assert!(!is_disabled(2));
		// The same fault in another slot, though one could be ejected by now.
		offend(&[2], 1, 20);
		offend(&[2], 1, 1);
		assert_eq!(events(), []);
		assert!(!is_disabled(2) && listed().contains(&2));
		// Worse is news.
		offend(&[2], 1, 21);
		assert!(is_disabled(2) && !listed().contains(&2));
		assert_eq!(candidate(2).slashes, 1);
		// What is booked anew can be cancelled anew.
		assert_noop!(
			ValidatorSet::cancel_slash(RuntimeOrigin::root(), 2, 1, Default::default()),
			Error::<Test>::SlashChanged
		);
		assert_ok!(cancel(2, 1));
	});
}

#[test]
fn votes_count_for_the_session_of_a_block_that_was_reported_before() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		let (blocks, votes) = (two_blocks(2), member(2));
		// Sets of one session, two sessions and one.
		for _ in 0..2 {
			rotate_keys(3);
			sessions(2);
		}
		assert_eq!((Session::current_index(), Grandpa::current_set_id()), (5, 2));
		assert_ok!(report_blocks(blocks));
		assert_ok!(cancel(2, 1));
		assert_ok!(report(REPORTER, 2, (0, 1), votes));
		assert_eq!((slashed(2), candidate(2).slashes), (vec![1], 0));
		assert_eq!(VotesCount::<Test>::iter().collect::<Vec<_>>(), [(0, 1)]);
		// That is forgotten with the set, though the block is forgotten before.
		sessions(6);
		assert_eq!(VotesCount::<Test>::get(0), None);
		assert_eq!((Reported::<Test>::iter().count(), Reports::<Test>::iter().count()), (0, 0));
	});
}

/// With each report of a round, `pallet-offences` hands over all who offended in it.
#[test]
fn who_was_judged_for_a_round_is_not_judged_again_when_another_offends_in_it() {
	for forgiven in [true, false] {
		all_are_kept().build_and_execute(|| {
			sessions(1);
			assert_ok!(report(REPORTER, 2, (0, 1), member(2)));
			if forgiven {
				assert_ok!(cancel(2, 1));
			}
			// Votes count anew by now.
			sessions(3);
			assert_ok!(report(REPORTER, 3, (0, 1), member(3)));
			assert_eq!((slashed(2), slashed(3)), (vec![1], vec![4]));
			assert_ok!(report(REPORTER, 3, (0, 2), member(3)));
			assert_ok!(report(REPORTER, 4, (0, 2), member(4)));
			assert_eq!((slashed(2), slashed(3), slashed(4)), (vec![1], vec![4], vec![4]));
			// Remembered as long as the set goes on, and then as long as there is evidence of it.
			sessions(10);
			assert_eq!(RoundsCount::<Test>::iter().count(), 2);
			rotate_keys(4);
			sessions(2 + EvidencePeriod::get() + 2);
			assert_eq!(
				(Reported::<Test>::iter().count(), RoundsCount::<Test>::iter().count()),
				(0, 0)
			);
		});
	}
}

/// Nobody asks whether there was such a round yet: one that an offender reported of itself long ago is no shelter.
#[test]
fn votes_of_a_round_that_was_reported_long_ago_are_judged_when_the_set_goes_on() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		assert_ok!(report(REPORTER, 2, (0, 50), member(2)));
		sessions(EvidencePeriod::get() + 1);
		assert_ok!(report(REPORTER, 3, (0, 50), member(3)));
		assert_eq!(slashed(3), [6]);
		assert!(!slashed(2).contains(&6));
	});
}

/// A node that runs twice at the end of a session: its votes are reported in the next one, before its blocks.
#[test]
fn blocks_count_with_the_votes_of_the_next_session_that_were_reported_before() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		let (two, three, four) = (two_blocks(2), two_blocks(3), two_blocks(4));
		sessions(1);
		assert_ok!(report(REPORTER, 2, (0, 1), member(2)));
		assert_ok!(report_blocks(two));
		assert_eq!(slashed(2), [2]);
		// Of who has no slash there, the block counts where it was made; and nothing changes for others in its slot.
		assert_ok!(report_blocks(three));
		assert_ok!(report_blocks(four));
		assert_eq!((slashed(2), slashed(3), slashed(4)), (vec![2], vec![1], vec![1]));
		// A block of the running session is no reason.
		assert_ok!(report_blocks(two_blocks(3)));
		assert_eq!(slashed(3), [1, 2]);
	});
}

#[test]
fn blocks_count_for_their_own_session_when_others_did_before_the_votes() {
	all_are_kept().build_and_execute(|| {
		sessions(1);
		offend(&[2], 1, 10);
		sessions(1);
		assert_ok!(report(REPORTER, 3, (0, 1), member(3)));
		offend(&[2], 2, 5);
		offend(&[2], 1, 20);
		let percent = |session| Slashes::<Test>::get(session, 2).unwrap().fraction;
		assert_eq!((percent(1), percent(2)), (Perbill::from_percent(20), Perbill::from_percent(5)));
	});
}
