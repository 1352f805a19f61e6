//! Covenants that do not hold, and hold again.

use super::*;
use quoin_primitives::{Covenants, Status};

const CURE: Seconds = 14 * DAY;

/// A million against one rack, with all promises: heard of every day, insured.
fn promised() -> LoanId {
	let terms = one();
	let covenants = Covenants { heartbeat: Some(DAY), insured: true, ..terms.covenants };
	lend(Terms { covenants, ..terms })
}

/// A loan that is breached since now.
fn breached() -> LoanId {
	let id = simple();
	Yard::set(0, |title| title.attested = false);
	assert_ok!(declare(id, Breach::Attestation { title: 0 }));
	id
}

#[test]
fn declared_breach_is_rewarded_and_said() {
	on_chain(|| {
		let id = simple();
		Yard::set(0, |title| title.attested = false);
		at(START + 5);
		events();
		let breach = Breach::Attestation { title: 0 };
		assert_ok!(declare(id, breach));
		let (keeper, reward) = (KEEPER, REWARD);
		assert_eq!(events(), [Event::BreachDeclared { loan: id, breach, keeper, reward }]);
		assert_eq!(dollars(KEEPER), RICH + REWARD);
		assert_eq!((loan(id).bond, held(HoldReason::Bond, BORROWER)), (BOND - REWARD, 95 * ONE));
		assert_eq!(loan(id).state, State::Breached { breach, since: START + 5 });
		refused(|| declare(id, breach), Error::AlreadyBreached);
	});
}

/// 90 % of the value, rounded down, against a million.
#[test]
fn loan_to_value_is_breached_when_the_balance_is_a_unit_above_the_limit() {
	on_chain(|| {
		let id = simple();
		let least = 1_111_111_111_111_111_111_111_112;
		Yard::worth(0, least);
		refused(|| declare(id, Breach::LoanToValue), Error::CovenantHolds);
		Yard::worth(0, least - 1);
		assert_ok!(declare(id, Breach::LoanToValue));
		refused(|| cure(id), Error::StillBreached);
		Yard::worth(0, least);
		assert_ok!(cure(id));
	});
}

#[test]
fn loan_to_value_is_never_breached_by_a_value_that_nobody_knows() {
	on_chain(|| {
		let id = simple();
		Yard::set(0, |title| title.value = None);
		refused(|| declare(id, Breach::LoanToValue), NO_VALUE);
		Yard::worth(0, ONE);
		assert_ok!(declare(id, Breach::LoanToValue));
		Yard::set(0, |title| title.value = None);
		// Nor cured, nor liquidated for it.
		refused(|| cure(id), NO_VALUE);
		at(START + CURE + 1);
		refused(|| liquidate(id), NO_VALUE);
		Yard::worth(0, ONE);
		assert_ok!(liquidate(id));
	});
}

#[test]
fn loan_to_value_is_cured_by_paying_principal() {
	on_chain(|| {
		let id = simple();
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0]));
		Yard::worth(0, MILLION);
		assert_ok!(declare(id, Breach::LoanToValue));
		// 900 000 are allowed.
		assert_ok!(prepay(id, 100_000 * ONE - PART - 1));
		refused(|| cure(id), Error::StillBreached);
		assert_ok!(prepay(id, 1));
		assert_ok!(cure(id));
		assert_eq!(loan(id).state, State::Active);
	});
}

#[test]
fn heartbeat_is_breached_a_second_after_its_oldest() {
	on_chain(|| {
		let id = promised();
		let breach = Breach::Heartbeat { title: 0 };
		at(START + DAY);
		refused(|| declare(id, breach), Error::CovenantHolds);
		at(START + DAY + 1);
		assert_ok!(declare(id, breach));
		Yard::set(0, |title| title.heard_at = Some(START + DAY + 1));
		assert_ok!(cure(id));
		Yard::set(0, |title| title.heard_at = None);
		assert_ok!(declare(id, breach));
	});
}

#[test]
fn insurance_is_breached_in_the_second_in_which_it_ends() {
	on_chain(|| {
		let id = promised();
		let breach = Breach::Insurance { title: 0 };
		at(START + 366 * DAY - 1);
		refused(|| declare(id, breach), Error::CovenantHolds);
		at(START + 366 * DAY);
		assert_ok!(declare(id, breach));
		Yard::set(0, |title| (title.insured_until, title.heard_at) = (None, Some(now())));
		refused(|| cure(id), Error::StillBreached);
		Yard::set(0, |title| title.insured_until = Some(START + 366 * DAY + 1));
		assert_ok!(cure(id));
	});
}

#[test]
fn breach_is_refused_when_it_was_not_promised_or_the_title_is_anothers() {
	on_chain(|| {
		let (plain, all) = (simple(), promised());
		for breach in [Breach::Heartbeat { title: 0 }, Breach::Insurance { title: 0 }] {
			refused(|| declare(plain, breach), Error::NotPromised);
		}
		for breach in [
			Breach::Heartbeat { title: 0 },
			Breach::Insurance { title: 0 },
			Breach::Attestation { title: 0 },
		] {
			refused(|| declare(all, breach), Error::NotOfLoan);
		}
		refused(|| declare(plain, Breach::Attestation { title: 0 }), Error::CovenantHolds);
		refused(|| declare(all + 1, Breach::LoanToValue), Error::UnknownLoan);
	});
}

#[test]
fn breach_is_cured_when_the_covenant_holds_again() {
	on_chain(|| {
		let id = breached();
		refused(|| cure(id), Error::StillBreached);
		Yard::set(0, |title| title.attested = true);
		events();
		assert_ok!(cure(id));
		let breach = Breach::Attestation { title: 0 };
		assert_eq!(events(), [Event::Cured { loan: id, breach }]);
		assert_eq!(loan(id).state, State::Active);
		refused(|| cure(id), Error::NotBreached);
		refused(|| cure(id + 1), Error::UnknownLoan);
	});
}

/// Its time over, it may be liquidated; until somebody does, it may be cured.
#[test]
fn breach_is_cured_after_its_time_when_nobody_has_liquidated() {
	on_chain(|| {
		let (one, two) = (breached(), simple());
		Yard::set(1, |title| title.attested = false);
		assert_ok!(declare(two, Breach::Attestation { title: 1 }));
		Yard::set(0, |title| title.attested = true);
		at(START + CURE + 1);
		assert_ok!(cure(one));
		assert_ok!(liquidate(two));
		Yard::set(1, |title| title.attested = true);
		refused(|| cure(two), Error::Liquidating);
	});
}

/// Breaches do not take turns: the one that was declared holds again, and another does not.
#[test]
fn breach_is_not_cured_while_another_covenant_does_not_hold() {
	on_chain(|| {
		let id = promised();
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		Yard::set(0, |title| title.attested = true);
		type Change = fn(&mut Hardware);
		let others: [Change; 3] = [
			|title| title.heard_at = None,
			|title| title.insured_until = None,
			|title| title.value = Some(MILLION),
		];
		let fine = Yard::get(0);
		for change in others {
			Yard::set(0, change);
			refused(|| cure(id), Error::StillBreached);
			let fine = fine.clone();
			Yard::set(0, |title| *title = fine);
		}
		assert_ok!(cure(id));
	});
}

/// A value that nobody knows keeps only what was declared for the value.
#[test]
fn breach_of_another_kind_is_cured_when_nobody_knows_the_value() {
	on_chain(|| {
		let id = breached();
		Yard::set(0, |title| (title.attested, title.value) = (true, None));
		assert_ok!(cure(id));
	});
}

/// What healed is for `cure`, also after its time: nobody sells for a breach of the past.
#[test]
fn healed_breach_is_not_liquidated_when_its_time_is_over() {
	on_chain(|| {
		let id = breached();
		Yard::set(0, |title| title.attested = true);
		at(START + CURE + 1);
		refused(|| liquidate(id), Error::CovenantHolds);
		// Another one that broke meanwhile is as good a reason.
		Yard::worth(0, MILLION);
		assert_ok!(liquidate(id));
	});
}

/// The cure ends on a midnight: nothing is written down in the very second in which it may still be cured.
#[test]
fn breach_is_not_marked_while_it_may_be_cured() {
	on_chain(|| {
		let id = breached();
		at(START + CURE);
		refused(|| mark(id), Error::NothingToMark);
		Lending::work_queue(&mut frame_support::weights::WeightMeter::new());
		assert_eq!(exposure(SENIOR).impairment, 0);
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
	});
}

#[test]
fn uncured_breach_is_written_down_from_the_midnight_after_its_time() {
	on_chain(|| {
		at(START + 3_600);
		let id = breached();
		let midnight = START + CURE + DAY;
		assert_eq!(exposure(SENIOR).next_mark_at, Some(midnight));
		at(midnight - 1);
		refused(|| mark(id), Error::NothingToMark);
		at(midnight);
		assert_ok!(mark(id));
		// Half of the two million covers it: 65 % by the ladder.
		assert_eq!(exposure(SENIOR).impairment, 650_000 * ONE);
		// When another window begins, more interest is owed before principal.
		assert_eq!(exposure(SENIOR).next_mark_at, Some(FEBRUARY));
	});
}

#[test]
fn uncured_breach_is_liquidated_from_the_second_after_its_time() {
	on_chain(|| {
		let id = breached();
		at(START + 1);
		refused(|| liquidate(id), Error::MayBeCured);
		at(START + CURE);
		refused(|| liquidate(id), Error::MayBeCured);
		at(START + CURE + 1);
		assert_ok!(liquidate(id));
		// Early in the window, its whole interest is owed.
		assert_eq!(Cases::<Test>::get(id).unwrap().interest.to_vec(), [INTEREST[0]]);
		let breach = Breach::Attestation { title: 0 };
		refused(|| declare(id, breach), Error::Liquidating);
		refused(|| cure(id), Error::Liquidating);
	});
}

#[test]
fn lateness_is_liquidated_when_the_breach_may_still_be_cured() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 7 * DAY);
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		refused(|| liquidate(id), Error::MayBeCured);
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
	});
}

#[test]
fn interest_counts_for_nobody_while_a_covenant_is_breached() {
	on_chain(|| {
		let id = breached();
		at(START + 10);
		assert_eq!(exposure(SENIOR).accrued, 0);
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		// It was owed all the time.
		assert_eq!(exposure(SENIOR).accrued, 10 * 1_000_000 * TEN.0);
	});
}

#[test]
fn breached_loan_is_paid_to_its_end() {
	on_chain(|| {
		let id = breached();
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert!(matches!(loan(id).state, State::Breached { .. }));
		assert_ok!(close(id));
		assert_eq!(Yard::get(0).lien, None);
		assert_eq!(waits(SENIOR), MILLION + INTEREST[0]);
	});
}

#[test]
fn breach_is_not_declared_and_not_liquidated_when_the_market_is_paused() {
	on_chain(|| {
		let (one, two) = (breached(), simple());
		Yard::set(1, |title| title.attested = false);
		assert_ok!(Lending::set_status(signed(COUNCIL), Status::Paused));
		refused(|| declare(two, Breach::Attestation { title: 1 }), Error::MarketPaused);
		at(START + CURE);
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(one));
		at(FEBRUARY + 7 * DAY);
		refused(|| liquidate(one), Error::MarketPaused);
	});
}

/// The other half is for marks and the sale, however often a covenant breaks.
#[test]
fn breaches_are_rewarded_until_half_of_the_bond_is_used_up() {
	on_chain(|| {
		let id = simple();
		for round in 1..=25u128 {
			Yard::set(0, |title| title.attested = false);
			assert_ok!(declare(id, Breach::Attestation { title: 0 }));
			assert_eq!(dollars(KEEPER) - RICH, (round * REWARD).min(BOND / 2));
			Yard::set(0, |title| title.attested = true);
			assert_ok!(cure(id));
		}
		assert_eq!((loan(id).bond, held(HoldReason::Bond, BORROWER)), (BOND / 2, BOND / 2));
	});
}

/// By breaches of its own it takes back what it put aside, but not what keepers work for when it fails.
#[test]
fn keepers_are_rewarded_for_a_mark_and_a_sale_when_the_borrower_broke_its_promise_before() {
	on_chain(|| {
		let terms = one();
		let covenants = Covenants { heartbeat: Some(3_600), ..terms.covenants };
		let before = total(BORROWER);
		let id = lend(Terms { covenants, ..terms });
		for _ in 0..25 {
			pass(3_601);
			let breach = Breach::Heartbeat { title: 0 };
			assert_ok!(Lending::declare_breach(signed(BORROWER), id, breach).plain());
			Yard::set(0, |title| title.heard_at = Some(now()));
			assert_ok!(cure(id));
		}
		// Nothing is gained either: what it was paid was its own.
		assert_eq!((total(BORROWER), loan(id).bond), (before + MILLION, BOND / 2));
		at(FEBRUARY + 16 * DAY);
		assert_ok!(mark(id));
		assert_ok!(liquidate(id));
		assert_eq!(dollars(KEEPER), RICH + 2 * REWARD);
	});
}

/// Words heal the covenant, and only cash the value.
#[test]
fn cured_loan_stays_written_down_until_cash_comes_in() {
	on_chain(|| {
		let id = breached();
		at(START + CURE + DAY);
		assert_ok!(mark(id));
		assert_eq!(exposure(SENIOR).impairment, 650_000 * ONE);
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		assert_eq!(loan(id).state, State::Active);
		let after = exposure(SENIOR);
		assert_eq!((after.impairment, after.accrued), (650_000 * ONE, 0));
		// It is on the ladder again.
		assert_eq!(after.next_mark_at, Some(FEBRUARY + 7 * DAY));
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_eq!(exposure(SENIOR).impairment, 0);
	});
}

/// Nor for the second time of its own: the reward comes out of what it put aside itself.
#[test]
fn borrower_gains_nothing_by_declaring_or_liquidating_for_itself() {
	on_chain(|| {
		let before = total(BORROWER);
		let id = simple();
		Yard::set(0, |title| title.attested = false);
		let breach = Breach::Attestation { title: 0 };
		assert_ok!(Lending::declare_breach(signed(BORROWER), id, breach));
		assert_eq!(total(BORROWER), before + MILLION);
		at(START + CURE + 1);
		assert_ok!(Lending::liquidate(signed(BORROWER), id));
		assert_eq!((total(BORROWER), loan(id).bond), (before + MILLION, BOND - 2 * REWARD));
	});
}
