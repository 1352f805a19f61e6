use crate::{mock::*, AuthoredBy, Validators, PRUNED_PER_SESSION};
use frame_support::{assert_ok, traits::KeyOwnerProofSystem};
use pallet_session::{
	historical::{HistoricalSessions, StoredRange},
	QueuedKeys, SessionManager,
};
use sp_application_crypto::key_types::BABE;
use sp_session::MembershipProof;

fn prove(who: AccountId) -> MembershipProof {
	Historical::prove((BABE, keys_of(who).babe)).unwrap()
}

fn owner(keys: &SessionKeys, proof: MembershipProof) -> Option<AccountId> {
	Historical::check_proof((BABE, keys.babe.clone()), proof).map(|(who, ())| who)
}

fn grandpa_keys() -> Vec<pallet_grandpa::AuthorityId> {
	Grandpa::grandpa_authorities().into_iter().map(|(key, _)| key).collect()
}

/// The keys that vote once the running block, which may change them, has ended.
fn voters() -> Vec<pallet_grandpa::AuthorityId> {
	next_block();
	grandpa_keys()
}

#[test]
fn validator_is_active_two_sessions_later_when_added() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		join(5);
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5]);
		assert_eq!(Babe::authorities()[4].0, keys_of(5).babe);
		assert_eq!(voters(), [1, 2, 3, 4, 5].map(|who| keys_of(who).grandpa));
	});
}

#[test]
fn validator_leaves_two_sessions_later_when_removed() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		remove(2);
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
		sessions(1);
		assert_eq!(Session::validators(), [1, 3, 4]);
		assert_eq!(voters(), [1, 3, 4].map(|who| keys_of(who).grandpa));
	});
}

#[test]
fn authorities_of_grandpa_stay_when_nothing_has_changed() {
	Builder::default().build_and_execute(|| {
		sessions(5);
		assert_eq!(Grandpa::current_set_id(), 0);

		join(5);
		sessions(5);
		assert_eq!(Grandpa::current_set_id(), 1);

		// Back and forth within a session is no change either.
		remove(5);
		join(5);
		sessions(5);
		assert_eq!(Grandpa::current_set_id(), 1);
	});
}

#[test]
fn new_keys_can_be_proven_later_when_a_validator_changes_its_keys() {
	Builder::default().build_and_execute(|| {
		let old = keys_of(3);
		let with_old = prove(3);
		let new = rotate_keys(3);
		sessions(2);
		assert_eq!(Babe::authorities()[2].0, new.babe);
		let with_new = prove(3);

		sessions(1);
		assert_eq!(owner(&new, with_new), Some(3));
		assert_eq!(owner(&old, with_old), Some(3));
		assert_eq!(Grandpa::current_set_id(), 1);
	});
}

#[test]
fn validator_is_left_out_when_it_has_no_keys_and_back_when_it_has() {
	// The last of the list and one amid it: the session pallet sees only the latter by itself.
	for who in [4, 2] {
		Builder::default().build_and_execute(|| {
			assert_ok!(Session::purge_keys(RuntimeOrigin::signed(who)));
			sessions(2);
			let others: Vec<_> = (1..=4).filter(|other| *other != who).collect();
			assert_eq!(Session::validators(), others);
			let keys: Vec<_> = others.iter().map(|other| keys_of(*other).grandpa).collect();
			assert_eq!(voters(), keys);
			assert_eq!(Validators::<Test>::get().to_vec(), [1, 2, 3, 4]);

			// A proof of such a session counts only those who are in it.
			let proof = prove(1);
			sessions(1);
			assert_eq!(owner(&keys_of(1), proof), Some(1));

			rotate_keys(who);
			sessions(2);
			assert_eq!(Session::validators(), [1, 2, 3, 4]);
			assert_eq!(voters().len(), 4);
		});
	}
}

#[test]
fn no_set_is_handed_over_when_nobody_has_keys() {
	Builder::default().build_and_execute(|| {
		let voting = grandpa_keys();
		let making_blocks = Babe::authorities();
		for who in 1..=4 {
			assert_ok!(Session::purge_keys(RuntimeOrigin::signed(who)));
		}
		assert_eq!(<ValidatorSet as SessionManager<_>>::new_session(9), None);
		sessions(4);
		assert_eq!(voters(), voting);
		assert_eq!(Babe::authorities(), making_blocks);

		rotate_keys(1);
		sessions(2);
		assert_eq!(Session::validators(), [1]);
	});
}

#[test]
fn history_is_kept_for_its_length_and_pruned_when_older() {
	Builder::default().build_and_execute(|| {
		// Sessions of different sets, so that a root of another session would not do.
		let first = prove(1);
		join(5);
		sessions(2);
		let third = prove(1);
		assert_eq!(owner(&keys_of(1), first.clone()), Some(1));

		// Session 4 is the last that still knows session 0.
		sessions(2);
		assert_eq!(owner(&keys_of(1), first.clone()), Some(1));
		sessions(1);
		assert_eq!(owner(&keys_of(1), first), None);
		assert_eq!(owner(&keys_of(1), third.clone()), Some(1));
		assert_eq!(StoredRange::<Test>::get(), Some((1, 7)));

		sessions(20);
		assert_eq!(owner(&keys_of(1), third), None);
		assert_eq!(StoredRange::<Test>::get(), Some((21, 27)));
		assert_eq!(HistoricalSessions::<Test>::iter().count(), 6);
	});
}

#[test]
fn history_is_pruned_step_by_step_when_it_was_shortened() {
	Builder::default().build_and_execute(|| {
		EvidencePeriod::set(10);
		sessions(10);
		assert_eq!(StoredRange::<Test>::get(), Some((0, 12)));

		assert_eq!(PRUNED_PER_SESSION, 2);
		EvidencePeriod::set(4);
		// Too old at the start of session 11 are seven roots, of which two go; and so on.
		for (first, end) in [(2, 13), (4, 14), (6, 15), (8, 16), (10, 17), (12, 18), (13, 19)] {
			sessions(1);
			assert_eq!(StoredRange::<Test>::get(), Some((first, end)));
		}
	});
}

#[test]
fn plan_is_compared_with_the_session_that_starts_when_sets_follow_each_other() {
	Builder::default().build_and_execute(|| {
		for who in [5, 6, 7] {
			join(who);
			sessions(1);
			let queued: Vec<_> =
				QueuedKeys::<Test>::get().into_iter().map(|(who, _)| who).collect();
			assert_eq!(queued, Validators::<Test>::get().to_vec());
		}
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5, 6, 7]);
		sessions(1);
		assert_eq!(Grandpa::current_set_id(), 3);
	});
}

#[test]
fn author_of_the_first_block_is_of_the_new_set_when_it_changes() {
	Builder::default().build_and_execute(|| {
		remove(1);
		sessions(1);
		next_block();
		// The next block begins session 2, whose set is 2, 3 and 4: its first place is 2's.
		assert_eq!((Session::current_index(), Session::validators()), (1, vec![1, 2, 3, 4]));
		block_by(1);
		assert_eq!((Session::current_index(), Session::validators()), (2, vec![2, 3, 4]));
		assert_eq!(Authorship::author(), Some(2));
		let blocks = |who| AuthoredBy::<Test>::get(who).blocks;
		assert_eq!((blocks(1), blocks(2)), (0, 1));
		assert_eq!(AuthoredBy::<Test>::get(2).session, 2);
	});
}
