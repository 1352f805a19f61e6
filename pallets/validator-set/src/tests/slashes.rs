//! What offences cost, when it is taken, and who gets it.

use crate::{
	mock::*, types::Slash, Error, Event, Params, RememberedFrom, SlashQueue, Slashes, Stage,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use quoin_primitives::{Balance, UNIT};
use sp_runtime::{DispatchError::BadOrigin, Perbill};
use sp_staking::SessionIndex;

fn booked(
	who: AccountId,
	session: SessionIndex,
	percent: u32,
	amount: Balance,
	due: SessionIndex,
) -> Event<Test> {
	Event::SlashBooked { who, session, fraction: Perbill::from_percent(percent), amount, due }
}

/// What slashes said in this block.
fn slashings() -> Vec<Event<Test>> {
	let mut all = events();
	all.retain(|event| {
		matches!(
			event,
			Event::SlashBooked { .. } | Event::Slashed { .. } | Event::SlashCancelled { .. }
		)
	});
	all
}

fn wealth() -> Vec<(AccountId, Balance)> {
	(1..=12).chain([TREASURY]).map(|who| (who, Balances::total_balance(&who))).collect()
}

/// Who has how much more or less than before.
fn changes(before: Vec<(AccountId, Balance)>) -> Vec<(AccountId, i128)> {
	let now = wealth().into_iter();
	let pairs = now.zip(before).map(|((who, now), (_, then))| (who, now as i128 - then as i128));
	pairs.filter(|(_, change)| *change != 0).collect()
}

/// A report of two blocks in the running slot, signed.
fn report_as(reporter: AccountId, offender: AccountId) {
	let (equivocation, membership) = two_blocks(offender);
	let origin = RuntimeOrigin::signed(reporter);
	assert_ok!(Babe::report_equivocation(origin, Box::new(equivocation), membership));
}

/// Seven validators, in session 1.
fn with_seven(test: impl FnOnce()) {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).build_and_execute(|| {
		sessions(1);
		test();
	});
}

#[test]
fn slash_is_taken_after_its_deferral_when_two_blocks_are_reported() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let before = wealth();
		report_as(6, 2);
		// One of four: (3 / 4)² of the bond.
		let amount = 1_000 * UNIT * 9 / 16;
		let fraction = Perbill::from_parts(562_500_000);
		assert_eq!(
			slashings(),
			[Event::SlashBooked { who: 2, session: 1, fraction, amount, due: 3 }]
		);
		assert_eq!((candidate(2).slashes, candidate(2).bond), (1, BOND));
		sessions(2);
		assert_eq!(changes(before.clone()), []);

		next_block();
		let reward = 56_250_000_000_000;
		assert_eq!(
			slashings(),
			[Event::Slashed { who: 2, session: 1, amount, reporter: Some(6), reward }]
		);
		let expected =
			[(2, -562_500_000_000_000), (6, 56_250_000_000_000), (TREASURY, 506_250_000_000_000)];
		assert_eq!(changes(before.clone()), expected);
		assert_eq!(
			(candidate(2).slashes, candidate(2).bond, held(2)),
			(0, BOND - amount, BOND - amount)
		);
		sessions(9);
		assert_eq!(changes(before), expected);
		assert_eq!(Slashes::<Test>::iter().count(), 0);
	});
}

#[test]
fn author_is_the_reporter_when_a_node_reports() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		block_by(3);
		let before = wealth();
		assert_ok!(report_blocks(two_blocks(2)));
		sessions(3);
		assert_eq!(changes(before)[1], (3, 56_250_000_000_000));
	});
}

#[test]
fn treasury_gets_all_when_the_offender_reports_itself() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let before = wealth();
		report_as(2, 2);
		sessions(3);
		assert_eq!(changes(before), [(2, -562_500_000_000_000), (TREASURY, 562_500_000_000_000)]);
	});
}

#[test]
fn share_grows_for_all_when_more_of_a_slot_are_reported() {
	with_seven(|| {
		let (first, second) = (two_blocks(2), two_blocks(3));
		assert_ok!(report_blocks(first));
		assert_ok!(report_blocks(second));
		// (3 / 7)² and (6 / 7)² of what is held, in parts of a thousand million.
		let parts = |who| Slashes::<Test>::get(1, who).unwrap().fraction.deconstruct();
		for who in [2, 3] {
			assert!(parts(who).abs_diff(734_693_878) <= 1, "{}", parts(who));
		}
		assert_eq!(candidate(2).slashes, 1);
		sessions(3);
		let share = Perbill::from_parts(parts(2));
		assert_eq!(held(2), BOND - share.mul_ceil(BOND));
		assert_eq!(held(2), held(3));
	});
}

#[test]
fn least_share_is_taken_when_the_offence_is_slighter() {
	with_seven(|| {
		offend(&[2], 1, 0);
		assert_eq!(slashings(), [booked(2, 1, 1, BOND / 100, 3)]);
		set_params(Params { slash: Perbill::from_percent(5), ..PARAMS });
		offend(&[3], 1, 4);
		offend(&[4], 1, 6);
		assert_eq!(slashings()[1], booked(3, 1, 5, BOND / 20, 3));
		assert_eq!(slashings()[2], booked(4, 1, 6, BOND / 50 * 3, 3));
	});
}

#[test]
fn nothing_is_slashed_when_neither_the_offence_nor_governance_asks_for_it() {
	Builder::default().params(Params { slash: Perbill::zero(), ..PARAMS }).build_and_execute(
		|| {
			sessions(1);
			offend(&[2], 1, 0);
			assert_eq!(candidate(2).slashes, 0);
			assert_eq!(Slashes::<Test>::iter().count(), 0);
		},
	);
}

#[test]
fn session_costs_its_highest_share_once_when_more_is_reported() {
	with_seven(|| {
		offend(&[2], 1, 20);
		offend(&[2], 1, 20);
		offend(&[2], 1, 10);
		assert_eq!(slashings(), [booked(2, 1, 20, BOND / 5, 3)]);
		next_block();
		// Of a higher one before it is taken, governance has all of its time to judge.
		sessions(1);
		offend(&[2], 1, 30);
		assert_eq!(slashings(), [booked(2, 1, 30, BOND / 10 * 3, 4)]);
		sessions(1);
		next_block();
		assert_eq!((held(2), candidate(2).slashes), (BOND, 1));
		sessions(1);
		next_block();
		assert_eq!(held(2), BOND / 10 * 7);

		// A higher one after that takes the difference, of the bond that was.
		offend(&[2], 1, 30);
		offend(&[2], 1, 50);
		assert_eq!(slashings()[1..], [booked(2, 1, 50, BOND / 5, 6)]);
		sessions(2);
		next_block();
		assert_eq!(held(2), BOND / 2);

		// Another session is another offence, with a share of what is left.
		offend(&[2], 2, 50);
		assert_eq!(slashings()[1..], [booked(2, 2, 50, BOND / 4, 8)]);
	});
}

#[test]
fn nothing_is_taken_when_governance_cancels() {
	with_seven(|| {
		let before = wealth();
		assert_noop!(cancel(2, 1), Error::<Test>::UnknownSlash);
		offend(&[2], 1, 20);
		let share = Perbill::from_percent;
		let of = |origin, percent| ValidatorSet::cancel_slash(origin, 2, 1, share(percent));
		assert_noop!(of(RuntimeOrigin::signed(2), 20), BadOrigin);
		// What was judged is not what is booked by now.
		assert_noop!(of(RuntimeOrigin::root(), 19), Error::<Test>::SlashChanged);
		assert_noop!(of(RuntimeOrigin::root(), 21), Error::<Test>::SlashChanged);
		assert_noop!(cancel(2, 2), Error::<Test>::UnknownSlash);
		assert_noop!(cancel(3, 1), Error::<Test>::UnknownSlash);
		assert_ok!(cancel(2, 1));
		assert_eq!(slashings()[1], Event::SlashCancelled { who: 2, session: 1, amount: BOND / 5 });
		assert_eq!(candidate(2).slashes, 0);
		assert_noop!(cancel(2, 1), Error::<Test>::SlashOver);
		// The same again does not bring it back, nor does less. Ejection stays.
		offend(&[2], 1, 20);
		offend(&[2], 1, 10);
		assert_eq!(candidate(2).slashes, 0);
		assert_eq!(listed(), [1, 3, 4, 5, 6, 7]);
		sessions(4);
		assert_eq!(changes(before), []);
		assert_eq!(SlashQueue::<Test>::get().first, 1);
	});
}

#[test]
fn slash_is_cancelled_when_who_may_do_no_more_than_that_asks() {
	with_seven(|| {
		offend(&[2], 1, 20);
		let origin = || RuntimeOrigin::signed(FORGIVER);
		assert_noop!(ValidatorSet::approve(origin(), 2), BadOrigin);
		assert_noop!(ValidatorSet::remove(origin(), 1), BadOrigin);
		assert_noop!(ValidatorSet::set_params(origin(), Params { min: 1, ..PARAMS }), BadOrigin);
		assert_ok!(ValidatorSet::cancel_slash(origin(), 2, 1, Perbill::from_percent(20)));
		assert_eq!(candidate(2).slashes, 0);
	});
}

#[test]
fn few_slashes_are_forgotten_a_block_when_there_are_many() {
	with_seven(|| {
		let closed = |who: AccountId, session: SessionIndex, due| {
			let fraction = Perbill::from_percent(1);
			let (base, cancelled) = (BOND, false);
			let slash =
				Slash { fraction, base, taken: 0, reporter: None, lone: fraction, due, cancelled };
			Slashes::<Test>::insert(session, who, slash);
		};
		(100..109).for_each(|who| closed(who, 0, None));
		(100..102).for_each(|who| closed(who, 1, None));
		// Nothing of session 0 counts from session 5 on.
		let left = || (Slashes::<Test>::iter_prefix(0).count(), RememberedFrom::<Test>::get());
		sessions(4);
		assert_eq!((Session::current_index(), left()), (5, (9, 0)));
		for expected in [(5, 0), (1, 0), (0, 1)] {
			next_block();
			assert_eq!(left(), expected);
		}
		assert_eq!(Session::current_index(), 6);
		assert_eq!(Slashes::<Test>::iter_prefix(1).count(), 2);
		next_block();
		assert_eq!((Slashes::<Test>::iter().count(), left()), (0, (0, 2)));
	});
}

#[test]
fn all_of_a_higher_share_is_taken_when_a_lower_one_was_cancelled() {
	with_seven(|| {
		offend(&[2], 1, 20);
		assert_ok!(cancel(2, 1));
		// Within the session, so that both places in the queue fall due at once.
		offend(&[2], 1, 30);
		assert_eq!(slashings()[2], booked(2, 1, 30, BOND / 10 * 3, 3));
		sessions(2);
		next_block();
		assert_eq!(slashings().len(), 1);
		assert_eq!((held(2), candidate(2).slashes), (BOND / 10 * 7, 0));
		assert_noop!(cancel(2, 1), Error::<Test>::SlashOver);
	});
}

#[test]
fn later_time_counts_when_a_slash_was_cancelled_and_booked_again() {
	with_seven(|| {
		offend(&[2], 1, 20);
		assert_ok!(cancel(2, 1));
		sessions(1);
		offend(&[2], 1, 30);
		sessions(1);
		next_block();
		assert_eq!(held(2), BOND);
		sessions(1);
		next_block();
		assert_eq!(held(2), BOND / 10 * 7);
	});
}

#[test]
fn slashes_are_taken_in_order_when_many_are_due() {
	with_seven(|| {
		for who in [7, 3, 1, 2, 6, 5, 4] {
			offend(&[who], 1, 10);
		}
		sessions(2);
		let taken = || {
			let who = |event: Event<Test>| match event {
				Event::Slashed { who, .. } => who,
				other => panic!("{other:?}"),
			};
			slashings().into_iter().map(who).collect::<Vec<_>>()
		};
		assert_eq!(slashings(), []);
		next_block();
		assert_eq!(taken(), [7, 3, 1, 2]);
		next_block();
		assert_eq!(taken(), [6, 5, 4]);
	});
}

#[test]
fn what_is_left_is_taken_when_the_bond_is_too_small() {
	with_seven(|| {
		sessions(2);
		let before = wealth();
		for session in [1, 2, 3] {
			offend(&[2], session, 60);
		}
		assert_eq!(candidate(2).slashes, 3);
		sessions(2);
		next_block();
		assert_eq!((held(2), candidate(2).bond, candidate(2).slashes), (0, 0, 0));
		assert_eq!(
			changes(before),
			[(2, -1_000_000_000_000_000), (TREASURY, 1_000_000_000_000_000)]
		);
		let taken = |session| Slashes::<Test>::get(session, 2).unwrap().taken;
		assert_eq!([taken(1), taken(2), taken(3)], [BOND / 5 * 3, BOND / 5 * 2, 0]);
	});
}

#[test]
fn kept_offender_is_slashed_like_others() {
	Builder::default().params(Params { min: 4, ..PARAMS }).build_and_execute(|| {
		sessions(1);
		offend(&[2], 1, 50);
		assert_eq!(listed(), [1, 2, 3, 4]);
		sessions(3);
		assert_eq!(held(2), BOND / 2);
	});
}

#[test]
fn offence_is_slashed_when_approval_came_after_it() {
	with_seven(|| {
		remove(2);
		sessions(2);
		join(2);
		offend(&[2], 1, 50);
		assert_eq!(events().last(), Some(&booked(2, 1, 50, BOND / 2, 5)));
		assert_eq!(listed(), [1, 2, 3, 4, 5, 6, 7]);
	});
}

#[test]
fn nothing_happens_when_the_offender_has_withdrawn_or_evidence_is_too_old() {
	with_seven(|| {
		assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(7)));
		sessions(9);
		assert_eq!(Session::current_index(), 10);
		assert_ok!(ValidatorSet::withdraw(RuntimeOrigin::signed(7)));
		next_block();
		let before = wealth();
		offend(&[7], 10, 100);
		// Evidence of session 6 counts in session 10, and none before that.
		offend(&[1], 5, 100);
		assert_eq!(events(), []);
		offend(&[1], 6, 100);
		assert_eq!(events().len(), 2);
		sessions(3);
		assert_eq!(
			changes(before),
			[(1, -1_000_000_000_000_000), (TREASURY, 1_000_000_000_000_000)]
		);
	});
}

#[test]
fn slash_is_cancelled_and_forgotten_when_evidence_of_its_session_is_over() {
	with_seven(|| {
		sessions(4);
		offend(&[1, 2], 1, 10);
		sessions(1);
		// Session 1 cannot be proven any more, but its slashes are open.
		assert_eq!(Slashes::<Test>::iter_prefix(1).count(), 2);
		assert_ok!(cancel(1, 1));
		assert_noop!(cancel(1, 1), Error::<Test>::UnknownSlash);
		sessions(1);
		next_block();
		assert_eq!(Slashes::<Test>::iter().count(), 0);
		assert_eq!((held(1), held(2)), (BOND, BOND / 10 * 9));
	});
}

#[test]
fn share_of_a_reporter_stays_with_the_treasury_when_it_is_too_small_to_receive() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		ExistentialDeposit::set(100 * UNIT);
		// An account that has nothing, and 56 QUO are too few for one.
		report_as(50, 2);
		let before = wealth();
		sessions(3);
		assert_eq!(changes(before), [(2, -562_500_000_000_000), (TREASURY, 562_500_000_000_000)]);
	});
}

#[test]
fn slash_stays_with_the_bond_when_the_treasury_cannot_receive_it() {
	use frame_support::traits::fungible::Mutate;
	Builder::default().build_and_execute(|| {
		sessions(1);
		let all = Balances::free_balance(TREASURY);
		let spent = <Balances as Mutate<_>>::burn_from(
			&TREASURY,
			all,
			frame_support::traits::tokens::Preservation::Expendable,
			frame_support::traits::tokens::Precision::Exact,
			frame_support::traits::tokens::Fortitude::Force,
		);
		assert_eq!(spent, Ok(all));
		ExistentialDeposit::set(11 * UNIT);
		offend(&[2], 1, 1);
		sessions(3);
		assert_eq!((held(2), candidate(2).bond, candidate(2).slashes), (BOND, BOND, 0));
	});
}

#[test]
fn reports_are_refused_when_they_are_stale_or_of_another_session() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		let (equivocation, _) = two_blocks(2);
		sessions(1);
		// A proof of a session that the slot is not of.
		let (_, membership) = two_blocks(2);
		assert_noop!(
			report_blocks((equivocation, membership)),
			pallet_babe::Error::<Test>::InvalidKeyOwnershipProof
		);
	});
}

/// Who has nothing left that could be taken would offend for nothing.
#[test]
fn one_with_too_low_a_bond_rests_when_its_slash_is_taken() {
	let params = Params { min: 7, ..PARAMS };
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7]).params(params).build_and_execute(|| {
		sessions(1);
		offend(&[2], 1, 20);
		// Kept, since no fewer may be left.
		assert_eq!(candidate(2).stage, Stage::Approved);
		set_params(PARAMS);
		sessions(2);
		next_block();
		assert_eq!((held(2), candidate(2).stage), (BOND / 5 * 4, Stage::Chilled));
		let own = || RuntimeOrigin::signed(2);
		assert_noop!(ValidatorSet::validate(own()), Error::<Test>::BondTooLow);
		assert_ok!(ValidatorSet::bond_extra(own(), BOND / 5));
		assert_ok!(ValidatorSet::validate(own()));
	});
}

/// Governance has judged it at the least share of that time.
#[test]
fn slash_that_was_cancelled_stays_so_when_the_least_share_rises() {
	with_seven(|| {
		offend(&[2], 1, 0);
		assert_ok!(cancel(2, 1));
		set_params(Params { slash: Perbill::from_percent(5), ..PARAMS });
		offend(&[2], 1, 0);
		assert_eq!(candidate(2).slashes, 0);
	});
}

/// An accomplice that offends in the same slot makes the share of both higher: nobody is to earn by it.
#[test]
fn reporter_gets_no_more_when_an_accomplice_makes_a_slash_higher() {
	with_seven(|| {
		let (first, second) = (two_blocks(2), two_blocks(3));
		let report = |by, (equivocation, membership): Evidence| {
			let origin = RuntimeOrigin::signed(by);
			assert_ok!(Babe::report_equivocation(origin, Box::new(equivocation), membership));
		};
		report(8, first);
		assert_ok!(ValidatorSet::bond_extra(RuntimeOrigin::signed(2), BOND));
		let before = wealth();
		report(9, second);
		// (6 / 7)² of both: the first one's is of the bond at its first report, and a tenth of (3 / 7)² is rewarded.
		let slash = Slashes::<Test>::get(1, 2).unwrap();
		assert_eq!((slash.reporter, slash.base), (Some(8), BOND));
		sessions(3);
		let gets =
			|of: AccountId| changes(before.clone()).iter().find(|(who, _)| *who == of).unwrap().1;
		let reward = 18_367_346_938_775;
		for reporter in [8, 9] {
			assert!(gets(reporter).abs_diff(reward) <= 1_000_000, "{}", gets(reporter));
		}
		for offender in [2, 3] {
			assert!(
				gets(offender).abs_diff(-734_693_877_551_020) <= 1_000_000,
				"{}",
				gets(offender)
			);
		}
	});
}

#[test]
fn first_reporter_has_its_part_when_some_was_taken_before() {
	with_seven(|| {
		report_as(8, 2);
		sessions(3);
		let before = wealth();
		offend(&[2], 1, 100);
		assert_eq!(Slashes::<Test>::get(1, 2).unwrap().reporter, Some(8));
		sessions(3);
		// What a lone offender costs was rewarded.
		let changed: Vec<_> = changes(before).into_iter().map(|(who, _)| who).collect();
		assert_eq!(changed, [2, TREASURY]);
	});
}
