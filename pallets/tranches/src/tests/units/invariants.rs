//! Each invariant is broken on purpose, and noticed.

use super::*;

const ALICE: AccountId = 101;

/// Alice has units, free and held, and something to claim; this breaks something of it.
fn notices(number: &str, break_it: impl FnOnce()) {
	on_broken_series(|| {
		issue(ALICE, 100);
		assert_ok!(hold(ALICE, Reason::Vote, 40));
		pay(50);
		assert_ok!(Tranches::do_try_state());
		break_it();
		let error = Tranches::do_try_state().unwrap_err();
		let said: &str = error.into();
		assert!(said.starts_with(number), "{said}");
	});
}

fn series(change: impl FnOnce(&mut Series)) {
	AllSeries::<Test>::mutate_extant(SENIOR, change);
}

fn holding(change: impl FnOnce(&mut Holding)) {
	Holdings::<Test>::mutate(SENIOR, ALICE, change);
}

#[test]
fn tr1_notices_units_that_nobody_has_or_nobody_issued() {
	notices("TR1", || series(|series| series.issued += 1));
	notices("TR1", || holding(|holding| holding.free += 1));
}

#[test]
fn tr2_notices_holds_that_do_not_add_up() {
	notices("TR2", || holding(|holding| (holding.free, holding.held) = (59, 41)));
	notices("TR2", || Holds::<Test>::remove(SENIOR, ALICE));
	notices("TR2", || {
		Holds::<Test>::mutate(SENIOR, ALICE, |holds| {
			holds.try_push(Held { reason: Reason::Vote, units: 0 }).unwrap();
		});
	});
	notices("TR2", || {
		let holds = Holds::<Test>::get(SENIOR, ALICE);
		Holds::<Test>::insert(JUNIOR, ALICE, holds);
	});
}

#[test]
fn tr3_notices_claims_that_are_not_covered_and_money_that_is_nobodys() {
	notices("TR3", || series(|series| series.unclaimed -= 1));
	notices("TR3", || series(|series| series.unclaimed += 1));
	notices("TR3", || holding(|holding| holding.claim += 1));
}

#[test]
fn tr4_notices_holdings_that_cannot_be() {
	notices("TR4", || Holdings::<Test>::insert(SENIOR, 9, Holding::default()));
	notices("TR4", || {
		let holding = Holdings::<Test>::get(SENIOR, ALICE);
		Holdings::<Test>::insert(JUNIOR + 5, ALICE, holding);
	});
	notices("TR4", || {
		// She has seen what is gone.
		assert_eq!(take(ALICE), 50);
		series(|series| series.paid = Default::default());
	});
	notices("TR4", || {
		System::dec_sufficients(&ALICE);
	});
}
