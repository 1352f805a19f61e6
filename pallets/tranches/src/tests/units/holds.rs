//! What the suites of `frame-support` have nothing for: InspectHold, UnbalancedHold and MutateHold, as the traits say.

use super::*;
use frame_support::traits::tokens::fungibles::UnbalancedHold;

const ALICE: AccountId = 101;
const BOB: AccountId = 102;
const VOTE: Reason = Reason::Vote;

/// What an account has free and held for the vote, and what there is.
fn has(who: AccountId) -> (Balance, Balance, Balance) {
	let held = Tranches::balance_on_hold(SENIOR, &VOTE, &who);
	(Tranches::balance(SENIOR, &who), held, Tranches::total_issuance(SENIOR))
}

#[test]
fn held_units_are_counted_by_reason_and_together() {
	on_series(|| {
		issue(ALICE, 100);
		assert_ok!(hold(ALICE, VOTE, 30));
		assert_ok!(hold(ALICE, Reason::Collateral, 20));
		assert_eq!(has(ALICE), (50, 30, 100));
		assert_eq!(Tranches::balance_on_hold(SENIOR, &Reason::Escrow, &ALICE), 0);
		assert_eq!(Tranches::total_balance_on_hold(SENIOR, &ALICE), 50);
		assert_eq!(Tranches::total_balance(SENIOR, &ALICE), 100);
		assert_eq!(Tranches::total_balance_on_hold(JUNIOR, &ALICE), 0);
		// The way of the traits leaves one free, and a third reason finds no room.
		assert!(Tranches::can_hold(SENIOR, &VOTE, &ALICE, 49));
		assert!(!Tranches::can_hold(SENIOR, &VOTE, &ALICE, 51));
		assert!(Tranches::hold_available(SENIOR, &VOTE, &ALICE));
		assert!(!Tranches::hold_available(SENIOR, &Reason::Escrow, &ALICE));
		assert!(!Tranches::hold_available(SENIOR + 9, &VOTE, &ALICE));
	});
}

/// Of what is held alone: it is free units that pay for it, or whoever calls.
#[test]
fn held_units_are_set_raised_and_lowered() {
	on_broken_series(|| {
		issue(ALICE, 100);
		assert_ok!(Tranches::set_balance_on_hold(SENIOR, &VOTE, &ALICE, 30));
		assert_eq!(has(ALICE), (100, 30, 100));
		let raise = |units, precision| {
			Tranches::increase_balance_on_hold(SENIOR, &VOTE, &ALICE, units, precision)
		};
		let lower = |units, precision| {
			Tranches::decrease_balance_on_hold(SENIOR, &VOTE, &ALICE, units, precision)
		};
		assert_eq!(raise(12, Precision::Exact), Ok(12));
		assert_eq!(lower(2, Precision::Exact), Ok(2));
		assert_eq!(has(ALICE), (100, 40, 100));
		assert_noop!(lower(41, Precision::Exact), TokenError::FundsUnavailable);
		assert_noop!(raise(Balance::MAX, Precision::Exact), ArithmeticError::Overflow);
		assert_noop!(raise(Balance::MAX - 40, Precision::Exact), Error::AmountTooLarge);
		assert_eq!(lower(41, Precision::BestEffort), Ok(40));
		assert!(Holds::<Test>::get(SENIOR, ALICE).is_empty());
		assert_ok!(Tranches::do_try_state());
	});
}

#[test]
fn held_units_are_burnt_and_their_claim_stays() {
	on_series(|| {
		issue(ALICE, 100);
		assert_ok!(hold(ALICE, VOTE, 60));
		pay(100);
		let burn = |units, precision| {
			Tranches::burn_held(SENIOR, &VOTE, &ALICE, units, precision, Fortitude::Force)
		};
		assert_noop!(burn(61, Precision::Exact), TokenError::Frozen);
		assert_eq!(burn(20, Precision::Exact), Ok(20));
		assert_eq!((has(ALICE), claimable(ALICE)), ((40, 40, 80), 100));
		assert_eq!(burn(90, Precision::BestEffort), Ok(40));
		assert_eq!((has(ALICE), claimable(ALICE)), ((40, 0, 40), 100));
		let said = System::read_events_for_pallet::<Event<Test>>();
		let burnt = |units| Event::UnitsRedeemed { series: SENIOR, from: ALICE, units };
		assert!(said.contains(&burnt(20)) && said.contains(&burnt(40)));
	});
}

#[test]
fn free_units_are_handed_over_to_be_held() {
	on_series(|| {
		issue(ALICE, 100);
		pay(100);
		let hand_over = |units| {
			let (exact, expendable) = (Precision::Exact, Preservation::Expendable);
			let polite = Fortitude::Polite;
			Tranches::transfer_and_hold(
				SENIOR, &VOTE, &ALICE, &BOB, units, exact, expendable, polite,
			)
		};
		assert_noop!(hand_over(101), TokenError::FundsUnavailable);
		assert_eq!(hand_over(25), Ok(25));
		assert_eq!((has(ALICE), has(BOB)), ((75, 0, 100), (0, 25, 100)));
		// What they were paid before stays.
		pay(100);
		assert_eq!((claimable(ALICE), claimable(BOB)), (175, 25));
	});
}
