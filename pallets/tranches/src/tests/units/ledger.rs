//! What units are paid, and who has it.

use super::*;

const ALICE: AccountId = 101;
const BOB: AccountId = 102;
const CAROL: AccountId = 103;

fn settled(who: AccountId) -> Holding {
	Holdings::<Test>::get(SENIOR, who)
}

#[test]
fn units_are_paid_alike_whenever_their_holders_claim() {
	on_series(|| {
		issue(ALICE, 600);
		issue(BOB, 400);
		pay(1_000);
		assert_eq!((claimable(ALICE), claimable(BOB), claimable(CAROL)), (600, 400, 0));
		assert_eq!(take(ALICE), 600);
		pay(500);
		assert_eq!((claimable(ALICE), claimable(BOB)), (300, 600));
		assert_eq!(take(BOB), 600);
		assert_eq!(take(BOB), 0);
		assert_eq!(AllSeries::<Test>::get(SENIOR).unwrap().unclaimed, 300);
		// Another series has its own.
		assert_eq!(Tranches::claimable(JUNIOR, &ALICE).unwrap(), 0);
	});
}

#[test]
fn what_units_were_paid_stays_with_who_had_them_then() {
	on_series(|| {
		issue(ALICE, 1_024);
		pay(128);
		assert_ok!(transfer(ALICE, BOB, 256));
		pay(128);
		assert_eq!((claimable(ALICE), claimable(BOB)), (224, 32));
		assert_ok!(transfer(ALICE, BOB, 768));
		pay(128);
		assert_eq!((claimable(ALICE), claimable(BOB)), (224, 160));
		// Who has no units any more still has its claim.
		assert_eq!(take(ALICE), 224);
		assert!(!Holdings::<Test>::contains_key(SENIOR, ALICE));
	});
}

#[test]
fn units_bought_after_a_payment_have_no_part_in_it() {
	on_series(|| {
		issue(ALICE, 10);
		pay(10);
		issue(BOB, 10);
		assert_eq!((claimable(ALICE), claimable(BOB)), (10, 0));
		pay(10);
		assert_eq!((claimable(ALICE), claimable(BOB)), (15, 5));
	});
}

#[test]
fn held_units_go_on_earning_and_do_not_move() {
	on_series(|| {
		issue(ALICE, 100);
		issue(BOB, 100);
		assert_ok!(hold(ALICE, Reason::Collateral, 60));
		pay(200);
		assert_eq!((claimable(ALICE), claimable(BOB)), (100, 100));
		assert_noop!(transfer(ALICE, BOB, 41), TokenError::FundsUnavailable);
		assert_ok!(transfer(ALICE, BOB, 40));
		pay(200);
		assert_eq!((claimable(ALICE), claimable(BOB)), (160, 240));
		let release =
			|units| Tranches::release(SENIOR, &Reason::Collateral, &ALICE, units, Precision::Exact);
		assert_noop!(release(61), TokenError::FundsUnavailable);
		assert_eq!(release(60), Ok(60));
		assert_ok!(transfer(ALICE, BOB, 60));
		assert_eq!((settled(ALICE).claim, settled(BOB).units()), (160, Ok(200)));
	});
}

#[test]
fn held_units_are_handed_over_with_what_they_earn_from_then_on() {
	on_series(|| {
		issue(ALICE, 100);
		assert_ok!(hold(ALICE, Reason::Collateral, 80));
		pay(100);
		let to_bob = |units, restriction| {
			Tranches::transfer_on_hold(
				SENIOR,
				&Reason::Collateral,
				&ALICE,
				&BOB,
				units,
				Precision::Exact,
				restriction,
				Fortitude::Force,
			)
		};
		assert_eq!(to_bob(30, Restriction::Free), Ok(30));
		assert_eq!(to_bob(50, Restriction::OnHold), Ok(50));
		pay(100);
		assert_eq!((claimable(ALICE), claimable(BOB)), (120, 80));
		assert_eq!((settled(BOB).free, settled(BOB).held), (30, 50));
		assert_eq!(Tranches::balance_on_hold(SENIOR, &Reason::Collateral, &BOB), 50);
	});
}

#[test]
fn units_are_held_for_no_more_reasons_than_there_may_be() {
	on_series(|| {
		issue(ALICE, 100);
		assert_ok!(hold(ALICE, Reason::Collateral, 10));
		assert_ok!(hold(ALICE, Reason::Vote, 10));
		assert!(!Tranches::can_hold(SENIOR, &Reason::Escrow, &ALICE, 10));
		assert_noop!(hold(ALICE, Reason::Escrow, 10), TokenError::CannotCreateHold);
		assert_ok!(hold(ALICE, Reason::Vote, 5));
		assert_eq!(settled(ALICE).held, 25);
		let release = Tranches::release(SENIOR, &Reason::Vote, &ALICE, 15, Precision::Exact);
		assert_eq!(release, Ok(15));
		assert_ok!(hold(ALICE, Reason::Escrow, 10));
	});
}

/// A sixth of a unit of money for each unit: what nobody has a whole one of waits, and is shown.
#[test]
fn what_divisions_leave_over_is_kept_and_paid_later() {
	on_series(|| {
		for who in [ALICE, BOB, CAROL] {
			issue(who, 2);
		}
		let dust = || {
			let claims: Balance = [ALICE, BOB, CAROL].map(claimable).iter().sum();
			AllSeries::<Test>::get(SENIOR).unwrap().unclaimed - claims
		};
		for paid in 1..=5 {
			pay(1);
			// Often settled or never, it is the same.
			assert_ok!(transfer(ALICE, BOB, 1));
			assert_ok!(transfer(BOB, ALICE, 1));
			assert_eq!(dust(), [0, 1, 2, 0, 1, 2][paid], "{paid}");
		}
		pay(1);
		assert_eq!(([ALICE, BOB, CAROL].map(claimable), dust()), ([2, 2, 2], 0));
	});
}

/// Half a unit of each of two, with the next payment.
#[test]
fn fraction_of_who_leaves_is_the_others() {
	on_series(|| {
		issue(ALICE, 1);
		issue(BOB, 1);
		issue(CAROL, 2);
		pay(2);
		assert_eq!([ALICE, BOB, CAROL].map(claimable), [0, 0, 1]);
		assert_ok!(transfer(ALICE, CAROL, 1));
		assert!(!Holdings::<Test>::contains_key(SENIOR, ALICE));
		assert_ok!(transfer(BOB, CAROL, 1));
		assert_eq!(claimable(CAROL), 1);
		pay(0);
		assert_eq!(claimable(CAROL), 2);
	});
}

/// Who has nothing else may send transactions, to claim for instance.
#[test]
fn holder_has_a_reference_of_the_system_while_it_has_anything() {
	on_series(|| {
		let references = || System::sufficients(&ALICE);
		issue(ALICE, 5);
		assert_ok!(Tranches::mint_into(JUNIOR, &ALICE, 5));
		assert_eq!(references(), 2);
		pay(10);
		assert_ok!(transfer(ALICE, BOB, 5));
		assert_eq!(references(), 2);
		assert_eq!(take(ALICE), 10);
		assert_eq!(references(), 1);
	});
}

#[test]
fn nothing_is_issued_paid_or_moved_of_a_series_that_is_not_there() {
	on_series(|| {
		let none = SENIOR + 9;
		assert_noop!(Tranches::mint_into(none, &ALICE, 1), Error::UnknownSeries);
		refused(|| Tranches::pay_units(none, 1), Error::UnknownSeries);
		refused(|| Tranches::claimable(none, &ALICE), Error::UnknownSeries);
		let moved = Tranches::transfer(none, &ALICE, &BOB, 1, Preservation::Expendable);
		assert_eq!(moved, Err(TokenError::UnknownAsset.into()));
		assert_noop!(Tranches::hold(none, &Reason::Vote, &ALICE, 1), TokenError::CannotCreateHold);
		// Nor is one paid that nobody has.
		refused(|| Tranches::pay_units(SENIOR, 1), Error::NoUnits);
		assert!(Tranches::asset_exists(SENIOR) && !Tranches::asset_exists(none));
	});
}

#[test]
fn units_move_to_oneself_without_a_change() {
	on_series(|| {
		issue(ALICE, 5);
		pay(10);
		assert_ok!(transfer(ALICE, ALICE, 5));
		assert_noop!(transfer(ALICE, ALICE, 6), TokenError::FundsUnavailable);
		assert_eq!((settled(ALICE).free, claimable(ALICE)), (5, 10));
	});
}

#[test]
fn burnt_units_leave_their_claim_behind() {
	on_series(|| {
		issue(ALICE, 10);
		issue(BOB, 10);
		pay(20);
		let burn = Tranches::burn_from(
			SENIOR,
			&ALICE,
			10,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		);
		assert_eq!(burn, Ok(10));
		assert_eq!((claimable(ALICE), Tranches::total_issuance(SENIOR)), (10, 10));
		pay(20);
		assert_eq!((claimable(ALICE), claimable(BOB)), (10, 30));
	});
}

#[test]
fn extremes_are_exact_or_refused() {
	on_broken_series(|| {
		issue(ALICE, Balance::MAX);
		assert_noop!(Tranches::mint_into(SENIOR, &BOB, 1), ArithmeticError::Overflow);
		pay(Balance::MAX);
		refused(|| Tranches::pay_units(SENIOR, 1), Error::AmountTooLarge);
		assert_eq!(claimable(ALICE), Balance::MAX);
		assert_ok!(transfer(ALICE, BOB, Balance::MAX - 1));
		assert_eq!(take(ALICE), Balance::MAX);
	});
}

#[test]
fn ledger_says_what_moved() {
	on_series(|| {
		issue(ALICE, 10);
		assert_ok!(transfer(ALICE, BOB, 4));
		assert_ok!(hold(ALICE, Reason::Vote, 5));
		let (series, who, reason) = (SENIOR, ALICE, Reason::Vote);
		assert_ok!(Tranches::release(series, &reason, &who, 2, Precision::Exact));
		let said = System::read_events_for_pallet::<Event<Test>>();
		assert_eq!(
			said,
			[
				Event::UnitsIssued { series, to: ALICE, units: 10 },
				Event::UnitsTransferred { series, from: ALICE, to: BOB, units: 4 },
				Event::UnitsHeld { series, who, reason, units: 5 },
				Event::UnitsReleased { series, who, reason, units: 2 },
			]
		);
	});
}
