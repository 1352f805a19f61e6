use crate::{evidence, mock::*, Ejected, Error, Event, Params};
use frame_support::{
	assert_noop, assert_ok, dispatch::DispatchResultWithPostInfo, traits::KeyOwnerProofSystem,
};
use sp_application_crypto::key_types::{BABE, GRANDPA};
use sp_consensus_babe::Slot;
use sp_runtime::traits::Header as _;

/// Reports that `who` voted twice in `round` of the running set.
fn report_votes(who: AccountId, round: u64) -> DispatchResultWithPostInfo {
	let key = keys_of(who).grandpa;
	let set = Grandpa::current_set_id();
	let equivocation = evidence::grandpa::<Test>(&key, set, round).unwrap();
	let membership = ValidatorSet::prove((GRANDPA, key)).unwrap();
	Grandpa::report_equivocation_unsigned(RuntimeOrigin::none(), Box::new(equivocation), membership)
}

/// What the pallet said, but for slashes.
fn verdicts() -> Vec<Event<Test>> {
	let mut all = events();
	all.retain(|event| !matches!(event, Event::SlashBooked { .. }));
	all
}

#[test]
fn offender_is_disabled_and_ejected_when_it_made_two_blocks() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(report_blocks(two_blocks(2)));
		assert_eq!(verdicts(), [Event::Ejected { who: 2, session: 1 }]);
		assert_eq!(listed(), [1, 3, 4]);
		assert!(is_disabled(2));

		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
		assert!(is_disabled(2));
		sessions(1);
		assert_eq!(Session::validators(), [1, 3, 4]);
		assert!(Session::disabled_validators().is_empty());
		assert!(Ejected::<Test>::get().is_empty());
	});
}

#[test]
fn offender_is_disabled_and_ejected_when_it_voted_twice() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(report_votes(4, 7));
		assert_eq!(verdicts(), [Event::Ejected { who: 4, session: 1 }]);
		assert_eq!(listed(), [1, 2, 3]);
		assert!(is_disabled(4));
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 3]);
		next_block();
		assert_eq!(Grandpa::grandpa_authorities().len(), 3);
	});
}

#[test]
fn offender_is_ejected_when_the_report_comes_sessions_later() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let evidence = two_blocks(3);
		sessions(4);
		assert_ok!(report_blocks(evidence));
		assert_eq!(verdicts(), [Event::Ejected { who: 3, session: 1 }]);
	});
}

#[test]
fn report_fails_when_its_session_is_pruned() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let evidence = two_blocks(3);
		sessions(5);
		assert_noop!(report_blocks(evidence), pallet_babe::Error::<Test>::InvalidKeyOwnershipProof);
	});
}

#[test]
fn report_changes_nothing_when_it_is_known_or_false() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(report_blocks(two_blocks(2)));
		assert_noop!(
			report_blocks(two_blocks(2)),
			pallet_babe::Error::<Test>::DuplicateOffenceReport
		);

		let (mut forged, membership) = two_blocks(3);
		forged.second_header.set_number(9);
		assert_noop!(
			report_blocks((forged, membership)),
			pallet_babe::Error::<Test>::InvalidEquivocationProof
		);
		assert_eq!(listed(), [1, 3, 4]);
	});
}

#[test]
fn ejected_stays_disabled_when_the_set_changes_before_it_leaves() {
	Builder::default().build_and_execute(|| {
		join(5);
		sessions(1);
		assert_ok!(report_blocks(two_blocks(2)));
		// The session with 5 begins; the session pallet forgets who was disabled.
		sessions(1);
		assert_eq!(Session::validators(), [1, 2, 3, 4, 5]);
		assert!(is_disabled(2));
		assert_eq!(Session::disabled_validators().len(), 1);
		sessions(1);
		assert_eq!(Session::validators(), [1, 3, 4, 5]);
		assert!(Session::disabled_validators().is_empty());
	});
}

#[test]
fn removed_validator_is_disabled_when_it_offends_before_it_leaves() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		remove(2);
		next_block();
		assert_ok!(report_blocks(two_blocks(2)));
		assert_eq!(verdicts(), []);
		assert!(is_disabled(2));
		assert_eq!(listed(), [1, 3, 4]);
	});
}

#[test]
fn offender_is_kept_when_too_few_would_be_left() {
	Builder::default().params(Params { min: 4, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		assert_ok!(report_blocks(two_blocks(2)));
		assert_eq!(verdicts(), [Event::OffenderKept { who: 2, session: 1 }]);
		assert_eq!(listed(), [1, 2, 3, 4]);
		assert!(is_disabled(2));

		// It stays disabled while nothing changes, and new keys bring it back.
		sessions(3);
		assert!(is_disabled(2));
		rotate_keys(2);
		sessions(2);
		assert!(!is_disabled(2));
	});
}

#[test]
fn offender_is_kept_when_a_third_is_being_ejected() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		sessions(1);
		for who in [1, 2, 3] {
			assert_ok!(report_votes(who, 1));
		}
		// Of seven, two may be faulty. With each report, the pallet hears of all of that round.
		assert_eq!(
			verdicts(),
			[
				Event::Ejected { who: 1, session: 1 },
				Event::Ejected { who: 2, session: 1 },
				Event::OffenderKept { who: 3, session: 1 },
			]
		);
		assert_eq!(listed(), [3, 4, 5, 6, 7]);
		// Who is ejected stays disabled, also when others offend as badly.
		let disabled = || (1..=4).filter(|who| is_disabled(*who)).collect::<Vec<_>>();
		assert_eq!(disabled(), [1, 2]);
		offend(&[4], 1, 100);
		assert_eq!(disabled(), [1, 2]);
		sessions(1);
		assert_eq!(disabled(), [1, 2]);
		sessions(1);

		// They have left; of five, one may be faulty.
		assert_eq!(Session::validators(), [3, 4, 5, 6, 7]);
		assert_ok!(report_votes(3, 1));
		assert_ok!(report_votes(4, 1));
		assert_eq!(listed(), [4, 5, 6, 7]);
	});
}

#[test]
fn worse_offender_takes_the_place_of_a_kept_one_among_the_disabled() {
	let seven = Builder::validators(&[1, 2, 3, 4, 5, 6, 7]);
	seven.params(Params { min: 6, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		let disabled = || (1..=7).filter(|who| is_disabled(*who)).collect::<Vec<_>>();
		for (who, percent) in [(1, 50), (2, 20), (3, 10)] {
			offend(&[who], 1, percent);
		}
		// One could be ejected. The second is kept, and as bad as may be: the third has no place.
		assert_eq!(verdicts()[0], Event::Ejected { who: 1, session: 1 });
		assert_eq!((listed().len(), disabled()), (6, vec![1, 2]));
		offend(&[4], 1, 30);
		assert_eq!(disabled(), [1, 4]);
		offend(&[5], 1, 100);
		assert_eq!(disabled(), [1, 5]);
		// Who is ejected has a place, however slight its offence.
		join(8);
		offend(&[6], 1, 1);
		assert_eq!((Ejected::<Test>::get().into_inner(), disabled()), (vec![1, 6], vec![1, 6]));
	});
}

#[test]
fn lone_validator_is_kept_when_it_offends() {
	Builder::validators(&[1]).params(Params { min: 1, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		assert_ok!(report_blocks(two_blocks(1)));
		assert_eq!(verdicts(), [Event::OffenderKept { who: 1, session: 1 }]);
		// Nobody else could make a block.
		assert!(!is_disabled(1));
		assert_eq!(listed(), [1]);
	});
}

/// What was not taken yet is not, and what was is bonded anew.
fn with_bond_again(who: AccountId) {
	if candidate(who).slashes > 0 {
		assert_ok!(cancel(who, 1));
	}
	let missing = BOND - candidate(who).bond;
	if missing > 0 {
		assert_ok!(ValidatorSet::bond_extra(RuntimeOrigin::signed(who), missing));
	}
}

#[test]
fn ejected_can_be_added_again_when_it_has_left() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_ok!(report_blocks(two_blocks(2)));
		for _ in 0..2 {
			assert_noop!(
				ValidatorSet::approve(RuntimeOrigin::root(), 2),
				Error::<Test>::EjectionUnderWay
			);
			sessions(1);
		}
		with_bond_again(2);
		join(2);
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 3, 4]);
		assert!(!is_disabled(2));
	});
}

#[test]
fn old_offence_does_not_count_when_the_validator_was_added_since() {
	EvidencePeriod::set(20);
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		sessions(1);
		let reported = two_blocks(2);
		next_block();
		let unreported = two_blocks(2);
		assert_ok!(report_blocks(reported));
		sessions(2);
		with_bond_again(2);
		join(2);
		sessions(2);

		// Evidence that was held back, and a report of another for the slot of the first offence.
		assert_ok!(report_blocks(unreported));
		offend(&[2, 3], 1, 50);
		assert_eq!(verdicts(), [Event::Ejected { who: 3, session: 1 }]);
		assert!(!is_disabled(2));
		assert_eq!(listed(), [1, 2, 4, 5, 6, 7]);

		// What it did since then counts.
		sessions(2);
		offend(&[2], 3, 50);
		assert!(is_disabled(2));
		assert_eq!(listed(), [1, 4, 5, 6, 7]);
	});
}

#[test]
fn offence_of_the_session_of_adding_counts_when_reported() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		sessions(3);
		remove(2);
		join(2);
		offend(&[2], 2, 50);
		assert_eq!(listed(), [1, 2, 3, 4, 5, 6, 7]);
		offend(&[2], 3, 50);
		assert_eq!(listed(), [1, 3, 4, 5, 6, 7]);
		assert_eq!(Ejected::<Test>::get().to_vec(), [2]);
	});
}

#[test]
fn inactive_validator_is_ejected_and_not_remembered_when_reported() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let evidence = two_blocks(4);
		assert_ok!(Session::purge_keys(RuntimeOrigin::signed(4)));
		sessions(2);
		assert_eq!(Session::validators(), [1, 2, 3]);
		// Of three active ones none may be faulty, so 4 is kept until the set has grown.
		join(5);
		sessions(2);
		assert_ok!(report_blocks(evidence));
		assert_eq!(verdicts(), [Event::Ejected { who: 4, session: 1 }]);
		assert!(Ejected::<Test>::get().is_empty());
		assert_eq!(listed(), [1, 2, 3, 5]);
	});
}

#[test]
fn slots_of_the_mock_follow_its_blocks() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		assert_eq!(Babe::current_slot(), Slot::from(3));
		assert_eq!(System::block_number(), 3);
	});
}

#[test]
fn block_is_accepted_when_it_disables_its_own_author() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		block_by(2);
		assert_ok!(report_blocks(two_blocks(2)));
		assert!(is_disabled(2));
		assert_eq!(listed(), [1, 3, 4]);
		// The end of the block is where BABE looks.
		next_block();
		assert!(is_disabled(2));
	});
}

#[test]
#[should_panic(expected = "Validator with index 1 is disabled")]
fn block_is_refused_when_one_before_disabled_its_author() {
	Builder::default().build().execute_with(|| {
		sessions(1);
		block_by(2);
		assert_ok!(report_blocks(two_blocks(2)));
		block_by(2);
		next_block();
	});
}

#[test]
#[should_panic(expected = "Validator with index 1 is disabled")]
fn block_is_refused_when_its_disabled_author_reports_itself_again() {
	Builder::default().build().execute_with(|| {
		sessions(1);
		next_block();
		assert_ok!(report_blocks(two_blocks(2)));
		block_by(2);
		assert_ok!(report_votes(2, 1));
		next_block();
	});
}

#[test]
#[should_panic(expected = "Validator with index 1 is disabled")]
fn block_is_refused_when_its_disabled_author_reports_somebody_else() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build().execute_with(|| {
		sessions(1);
		next_block();
		assert_ok!(report_blocks(two_blocks(2)));
		block_by(2);
		assert_ok!(report_blocks(two_blocks(5)));
		next_block();
	});
}

#[test]
fn votes_of_all_the_evidence_period_count_when_every_session_has_its_own_set() {
	Builder::default().build_and_execute(|| {
		// From the third session on.
		let change = || {
			rotate_keys(1);
			sessions(1);
		};
		(0..3).for_each(|_| change());
		let set = Grandpa::current_set_id();
		let key = keys_of(3).grandpa;
		let report = |round| {
			let equivocation = evidence::grandpa::<Test>(&key, set, round).unwrap();
			(equivocation, ValidatorSet::prove((GRANDPA, key.clone())).unwrap())
		};
		let (in_time, late) = (report(1), report(2));
		let send = |(equivocation, membership)| {
			let origin = RuntimeOrigin::none();
			Grandpa::report_equivocation_unsigned(origin, Box::new(equivocation), membership)
		};
		(0..EvidencePeriod::get()).for_each(|_| change());
		assert_eq!(Grandpa::current_set_id(), set + u64::from(EvidencePeriod::get()));
		assert_ok!(send(in_time));
		assert_eq!(verdicts(), [Event::Ejected { who: 3, session: 3 }]);
		change();
		assert_noop!(send(late), pallet_grandpa::Error::<Test>::InvalidKeyOwnershipProof);
	});
}

#[test]
fn offender_is_caught_when_it_set_new_keys_before() {
	for reported_later in [0, 1, 4] {
		Builder::default().build_and_execute(|| {
			sessions(1);
			let old = keys_of(2);
			rotate_keys(2);
			let proof = evidence::babe::<Test>(&old.babe, Babe::current_slot()).unwrap();
			let membership = ValidatorSet::prove((BABE, old.babe)).unwrap();
			sessions(reported_later);
			assert_ok!(report_blocks((proof, membership)));
			assert_eq!(verdicts(), [Event::Ejected { who: 2, session: 1 }]);
		});
	}
}

#[test]
fn offender_is_caught_when_it_sets_new_keys_while_the_report_is_on_its_way() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let report = two_blocks(2);
		rotate_keys(2);
		assert_ok!(report_blocks(report));
		assert_eq!(listed(), [1, 3, 4]);
	});
}

#[test]
fn new_key_proves_nothing_when_it_does_not_act_yet() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		rotate_keys(2);
		let invalid = pallet_babe::Error::<Test>::InvalidKeyOwnershipProof;
		assert_noop!(report_blocks(two_blocks(2)), invalid);
		sessions(2);
		assert_ok!(report_blocks(two_blocks(2)));
	});
}
