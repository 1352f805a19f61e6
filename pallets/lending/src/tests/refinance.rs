//! One loan pays another.

use super::*;

/// An offer of the borrower over all titles of a loan.
fn over(old: LoanId, tranches: &[(Balance, RatePerSecond)]) -> Terms<AccountId> {
	let titles = Deals::<Test>::get(old).unwrap().terms.titles;
	Terms { refinances: Some(old), titles, ..terms(&[], tranches) }
}

fn keep(
	lender: AccountId,
	id: LoanId,
	tranche: TrancheIndex,
	kept: TrancheIndex,
) -> DispatchResult {
	Lending::commit(signed(lender), id, tranche, now() + 40 * DAY, Some(kept))
}

fn refinance(id: LoanId) -> DispatchResult {
	Lending::refinance(signed(BORROWER), id).plain()
}

#[test]
fn old_lenders_are_paid_and_the_new_ones_step_in() {
	on_chain(|| {
		let old = lend(one());
		at(FEBRUARY);
		let new = offer(over(old, &[(1_100_000 * ONE, FOURTEEN)]));
		assert_ok!(commit(JUNIOR, new, 0));
		events();
		let before = dollars(BORROWER);
		assert_ok!(refinance(new));
		let paid = MILLION + INTEREST[0];
		let (kept, principal) = (0, 1_100_000 * ONE);
		assert_eq!(
			events(),
			[
				Event::Closed { loan: old, outcome: Outcome::Refinanced, lost: 0 },
				Event::Refinanced { old, new, paid, kept, principal },
			]
		);
		// What is over is the borrower's; one bond came back, and one went.
		assert_eq!(dollars(BORROWER) - before, principal - paid);
		assert_eq!(held(HoldReason::Bond, BORROWER), BOND);
		assert_eq!((waits(SENIOR), exposure(SENIOR).principal), (paid, 0));
		assert_eq!(exposure(JUNIOR).principal, principal);
		assert_eq!(Yard::get(0).lien, Some(new));
		assert_eq!(Yard::get(0).parties, [JUNIOR]);
		assert!(Loans::<Test>::get(old).is_none() && Deals::<Test>::get(old).is_none());
		assert_eq!(loan(new).origination, FEBRUARY);
	});
}

#[test]
fn lender_keeps_its_position_and_is_paid_the_rest() {
	on_chain(|| {
		let old = lend(two());
		let terms = over(old, &[(700_000 * ONE, TEN), (250_000 * ONE, FOURTEEN)]);
		let new = offer(Terms { expires_at: START + 60 * DAY, ..terms });
		assert_ok!(keep(SENIOR, new, 0, 0));
		at(START + 1);
		assert_ok!(commit(STRANGER, new, 1));
		let before = dollars(BORROWER);
		events();
		assert_ok!(refinance(new));
		// Interest of the window, 800 000 and 200 000 less what is kept.
		let interest = 9_172_602_739_065_600_000_000;
		let (paid, kept) = (300_000 * ONE + interest, 700_000 * ONE);
		let principal = 950_000 * ONE;
		let said = events();
		assert!(said.contains(&Event::Refinanced { old, new, paid, kept, principal }));
		assert_eq!(before - dollars(BORROWER), paid - 250_000 * ONE);
		assert_eq!(exposure(SENIOR).principal, 700_000 * ONE);
		assert_eq!(collectable(SENIOR).principal, 100_000 * ONE);
		assert_eq!(collectable(JUNIOR).principal, 200_000 * ONE);
		assert_eq!(collectable(SENIOR).interest + collectable(JUNIOR).interest, interest);
		assert_eq!(total(SENIOR), RICH - 800_000 * ONE);
		assert_eq!(dollars(Lending::account()), paid);
		assert_eq!(exposure(STRANGER).principal, 250_000 * ONE);
	});
}

#[test]
fn refinancing_pays_out_more_when_the_titles_allow_it() {
	on_chain(|| {
		let old = lend(one());
		at(FEBRUARY);
		// 80 % of two million.
		let most = 1_600_000 * ONE;
		let new = over(old, &[(most + 1, TEN)]);
		refused(|| Lending::offer(signed(BORROWER), new), Error::LoanToValueTooHigh);
		let new = offer(over(old, &[(most, TEN)]));
		assert_ok!(commit(SENIOR, new, 0));
		let before = dollars(BORROWER);
		assert_ok!(refinance(new));
		assert_eq!(dollars(BORROWER) - before, 600_000 * ONE - INTEREST[0]);
	});
}

#[test]
fn refinancing_takes_what_is_short_from_the_borrower() {
	on_chain(|| {
		let old = lend(one());
		at(FEBRUARY);
		let new = offer(over(old, &[(400_000 * ONE, TEN)]));
		assert_ok!(commit(JUNIOR, new, 0));
		let all = dollars(BORROWER);
		assert_ok!(Assets::transfer(signed(BORROWER), QUSD, STRANGER, all - 600_000 * ONE));
		refused(|| refinance(new), Error::NotCovered);
		assert_ok!(Assets::transfer(signed(STRANGER), QUSD, BORROWER, INTEREST[0]));
		// One unit has to stay beside the bond.
		refused(|| refinance(new), Error::NotCovered);
		assert_ok!(Assets::transfer(signed(STRANGER), QUSD, BORROWER, 1));
		assert_ok!(refinance(new));
		assert_eq!(waits(SENIOR), MILLION + INTEREST[0]);
	});
}

#[test]
fn refinancing_is_refused_when_somebody_else_asks_or_offers() {
	on_chain(|| {
		let old = lend(one());
		at(START + 1);
		let new = offer(over(old, &[(MILLION, TEN)]));
		assert_ok!(commit(SENIOR, new, 0));
		for who in [SENIOR, STRANGER] {
			refused(|| Lending::refinance(signed(who), new), Error::NotBorrower);
			let theirs = over(old, &[(MILLION, TEN)]);
			refused(|| Lending::offer(signed(who), theirs), Error::NotBorrower);
		}
		refused(|| refinance(new + 1), Error::UnknownOffer);
	});
}

#[test]
fn refinancing_is_refused_when_the_titles_are_others() {
	on_chain(|| {
		let old = lend(one());
		let more = [0, rack()];
		for titles in [&more[1..], &more[..]] {
			let titles = BoundedVec::truncate_from(titles.to_vec());
			let new = Terms { titles, ..over(old, &[(MILLION, TEN)]) };
			refused(|| Lending::offer(signed(BORROWER), new), Error::OtherTitles);
		}
		let new = Terms { refinances: Some(77), ..over(old, &[(MILLION, TEN)]) };
		refused(|| Lending::offer(signed(BORROWER), new), Error::UnknownLoan);
	});
}

#[test]
fn refinancing_is_refused_when_the_old_loan_is_new_sold_or_gone() {
	on_chain(|| {
		let old = lend(one());
		let offered = || {
			let new = offer(over(old, &[(MILLION, TEN)]));
			assert_ok!(Lending::commit(signed(SENIOR), new, 0, now() + 40 * DAY, None));
			new
		};
		let (first, second) = (offered(), offered());
		refused(|| refinance(first), Error::JustDrawn);
		at(START + 1);
		assert_ok!(close(old));
		refused(|| refinance(first), Error::UnknownLoan);
		let old = lend(one());
		let third = offer(over(old, &[(MILLION, TEN)]));
		pass(28 * DAY);
		assert_ok!(Lending::commit(signed(SENIOR), third, 0, now() + 40 * DAY, None));
		pass(2 * DAY + 1);
		refused(|| refinance(third), Error::OfferExpired);
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(old));
		let fourth = over(old, &[(MILLION, TEN)]);
		refused(|| Lending::offer(signed(BORROWER), fourth), Error::Liquidating);
		// Nothing of what cannot happen any more is stuck.
		for id in [first, second, third] {
			assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
			assert_ok!(Lending::withdraw_commitment(signed(SENIOR), id, 0));
		}
		assert_eq!(held(HoldReason::Commitment, SENIOR), 0);
	});
}

#[test]
fn refinancing_is_refused_when_a_loan_in_liquidation_was_offered_for_before() {
	on_chain(|| {
		let old = lend(one());
		let new = offer(Terms { expires_at: START + 99 * DAY, ..over(old, &[(MILLION, TEN)]) });
		assert_ok!(Lending::commit(signed(JUNIOR), new, 0, START + 99 * DAY, None));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(old));
		refused(|| refinance(new), Error::Liquidating);
	});
}

#[test]
fn reserve_and_bond_of_the_old_loan_come_back() {
	on_chain(|| {
		let old = lend(Terms { reserve: 2, ..one() });
		at(START + 1);
		let new = offer(Terms { reserve: 1, ..over(old, &[(MILLION, TEN)]) });
		assert_ok!(commit(SENIOR, new, 0));
		assert_ok!(refinance(new));
		// One instalment of V-10 less a second of interest: the first window began a second later.
		let interest = INTEREST[0] - 1_000_000 * TEN.0;
		// The day is the first still: no stub.
		assert_eq!(held(HoldReason::Reserve, BORROWER), PART + interest);
		assert_eq!(held(HoldReason::Bond, BORROWER), BOND);
	});
}

#[test]
fn fees_of_both_loans_are_paid() {
	on_chain(|| {
		let fee = |event, fee| fees(&[absolute(event, fee)]);
		let old = lend(Terms { fees: fee(FeeEvent::Exit, 3 * ONE), ..one() });
		at(START + 1);
		let terms = over(old, &[(MILLION, TEN)]);
		let new = offer(Terms { fees: fee(FeeEvent::Origination, 4 * ONE), ..terms });
		assert_ok!(commit(SENIOR, new, 0));
		let paid = cost(BORROWER, || refinance(new));
		assert_eq!(paid, INTEREST[0] + 7 * ONE);
		assert_eq!(collectable(SERVICER).other, 7 * ONE);
	});
}

/// Else a payment on the old loan, which anybody may make, would end every refinancing that keeps a position.
#[test]
fn kept_position_shrinks_to_what_is_owed_when_payments_came_in_between() {
	on_chain(|| {
		let old = lend(one());
		let new = offer(Terms { expires_at: MARCH, ..over(old, &[(MILLION, TEN)]) });
		assert_ok!(keep(SENIOR, new, 0, 0));
		at(FEBRUARY);
		assert_ok!(repay(old, PART + INTEREST[0]));
		assert_ok!(prepay(old, 7));
		let left = MILLION - PART - 7;
		events();
		// Nothing is owed but what is kept, and the bond goes from one to the other.
		assert_eq!(cost(BORROWER, || refinance(new)), 0);
		let (paid, kept, principal) = (0, left, left);
		assert!(events().contains(&Event::Refinanced { old, new, paid, kept, principal }));
		assert_eq!(exposure(SENIOR).principal, left);
		assert_eq!(loan(new).owed.to_vec(), [left]);
		assert_eq!(Deals::<Test>::get(new).unwrap().terms.tranches[0].amount, left);
		assert_eq!(waits(SENIOR), PART + INTEREST[0] + 7);
	});
}

/// The least that is lent is meant for what is lent in the end.
#[test]
fn refinancing_is_refused_when_payments_left_less_than_the_least_of_what_is_kept() {
	on_chain(|| {
		let old = lend(one());
		let new = offer(over(old, &[(MILLION, TEN)]));
		assert_ok!(keep(SENIOR, new, 0, 0));
		at(START + 1);
		let least = CurrentParams::<Test>::get().least_principal;
		assert_ok!(repay(old, PART + INTEREST[0]));
		assert_ok!(prepay(old, MILLION - PART - least + 1));
		refused(|| refinance(new), Error::PrincipalTooSmall);
		let other = lend(one());
		let enough = offer(over(other, &[(MILLION, TEN)]));
		assert_ok!(keep(SENIOR, enough, 0, 0));
		pass(1);
		assert_ok!(repay(other, Lending::next_payment(other, None).unwrap().total));
		assert_ok!(prepay(other, loan(other).balance - least));
		assert_ok!(refinance(enough));
	});
}

/// What is owed of a position decides, and not what was lent.
#[test]
fn position_is_kept_for_no_more_than_is_owed_when_it_is_committed() {
	on_chain(|| {
		let old = lend(one());
		at(FEBRUARY);
		assert_ok!(repay(old, PART + INTEREST[0]));
		let new = offer(over(old, &[(MILLION - PART + 1, TEN)]));
		refused(|| keep(SENIOR, new, 0, 0), Error::KeptTooSmall);
		let new = offer(over(old, &[(MILLION - PART, TEN)]));
		assert_ok!(keep(SENIOR, new, 0, 0));
		assert_ok!(refinance(new));
	});
}

#[test]
fn kept_position_does_not_count_when_it_changed_hands() {
	on_chain(|| {
		let old = lend(one());
		let new = offer(over(old, &[(MILLION, TEN)]));
		assert_ok!(keep(SENIOR, new, 0, 0));
		at(START + 1);
		assert_ok!(Lending::transfer_position(signed(SENIOR), old, 0, Some(STRANGER), 0));
		assert_ok!(Lending::accept_position(signed(STRANGER), old, 0, 0, 0));
		refused(|| refinance(new), Error::NotLender);
	});
}

#[test]
fn breached_or_late_loan_is_refinanced_with_all_it_owes() {
	on_chain(|| {
		// With one window: while another is unpaid, nothing is paid ahead.
		let old = lend(Terms { timetable: calendar(20, 1, 0), ..one() });
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(old, Breach::Attestation { title: 0 }));
		at(FEBRUARY + 7 * DAY);
		Yard::set(0, |title| title.attested = true);
		let new = offer(over(old, &[(MILLION, TEN)]));
		assert_ok!(commit(JUNIOR, new, 0));
		let paid = cost(BORROWER, || refinance(new));
		// The reward of who declared it is gone, and a full bond is put aside again.
		assert_eq!(paid, INTEREST[0] + GRACE_FULL + REWARD);
		assert_eq!(loan(new).state, State::Active);
	});
}

#[test]
fn refinancing_is_refused_while_another_window_that_has_begun_is_unpaid() {
	on_chain(|| {
		let old = lend(one());
		at(FEBRUARY + 1);
		let new = offer(over(old, &[(MILLION, TEN)]));
		assert_ok!(commit(JUNIOR, new, 0));
		refused(|| refinance(new), Error::PaymentDue);
		assert_ok!(repay(old, PART + INTEREST[0] + GRACE_SECOND));
		// All that is left, with the interest of the second window.
		let before = dollars(BORROWER);
		assert_ok!(refinance(new));
		assert_eq!(dollars(BORROWER) - before, PART - INTEREST[1]);
	});
}

/// One that is paid to nothing is none.
#[test]
fn kept_position_is_too_small_when_nothing_is_owed_to_it_any_more() {
	on_chain(|| {
		let old = lend(terms(&[rack()], &[(MILLION, TEN), (1, TEN)]));
		let new = offer(Terms { expires_at: MARCH, ..over(old, &[(1, TEN), (MILLION, TEN)]) });
		assert_ok!(keep(JUNIOR, new, 0, 1));
		assert_ok!(Lending::commit(signed(STRANGER), new, 1, MARCH, None));
		at(START + 1);
		assert_ok!(repay(old, Lending::next_payment(old, None).unwrap().total));
		// The last tranche takes what is left over.
		assert_ok!(prepay(old, 1));
		assert_eq!(loan(old).owed[1], 0);
		refused(|| refinance(new), Error::KeptTooSmall);
	});
}

/// The old loan, and a new one in which its lender keeps its position, agreed on when all was well.
fn kept_in_good_times() -> (LoanId, LoanId) {
	// With one window: while another is unpaid, nothing is paid ahead.
	let old = lend(Terms { timetable: calendar(20, 1, 0), ..one() });
	let new = offer(Terms { expires_at: MARCH, ..over(old, &[(MILLION, TEN)]) });
	assert_ok!(Lending::commit(signed(SENIOR), new, 0, MARCH, Some(0)));
	(old, new)
}

/// A commitment of better days writes nothing up.
#[test]
fn no_position_is_kept_when_the_payment_is_late() {
	on_chain(|| {
		let (_, new) = kept_in_good_times();
		at(FEBRUARY + 1);
		refused(|| refinance(new), Error::KeptOfFailing);
		at(FEBRUARY + 16 * DAY);
		refused(|| refinance(new), Error::KeptOfFailing);
		at(FEBRUARY);
		assert_ok!(refinance(new));
	});
}

#[test]
fn no_position_is_kept_while_a_covenant_is_breached() {
	on_chain(|| {
		let (old, new) = kept_in_good_times();
		at(START + 1);
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(old, Breach::Attestation { title: 0 }));
		Yard::set(0, |title| title.attested = true);
		refused(|| refinance(new), Error::KeptOfFailing);
		assert_ok!(cure(old));
		assert_ok!(refinance(new));
	});
}

/// Words heal the covenant, and only cash the value.
#[test]
fn no_position_is_kept_of_a_loan_that_is_written_down() {
	on_chain(|| {
		let (old, new) = kept_in_good_times();
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(old, Breach::Attestation { title: 0 }));
		at(START + 15 * DAY);
		assert_ok!(mark(old));
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(old));
		refused(|| refinance(new), Error::KeptOfFailing);
		assert_eq!(exposure(SENIOR).impairment, 650_000 * ONE);
		// For money, it may.
		let paid = offer(over(old, &[(MILLION, TEN)]));
		assert_ok!(commit(JUNIOR, paid, 0));
		assert_ok!(refinance(paid));
		assert_eq!(waits(SENIOR), MILLION + INTEREST[0]);
	});
}

#[test]
fn refinancing_is_done_once() {
	on_chain(|| {
		let old = lend(one());
		at(START + 1);
		let [first, second] = [JUNIOR, STRANGER].map(|lender| {
			let new = offer(over(old, &[(MILLION, TEN)]));
			assert_ok!(commit(lender, new, 0));
			new
		});
		assert_ok!(refinance(first));
		refused(|| refinance(first), Error::UnknownOffer);
		// The other one was for a loan that is gone.
		refused(|| refinance(second), Error::UnknownLoan);
		refused(|| draw(second), Error::Refinances);
		assert_eq!(exposure(JUNIOR).principal, MILLION);
	});
}
