//! Paying: who may, how much, when, and what becomes of it.

use super::*;

#[test]
fn payment_goes_to_the_tranches_by_amount_and_rate() {
	on_chain(|| {
		let id = lend(two());
		at(FEBRUARY);
		events();
		// Blended 3 424 657 534 for 31 days.
		let interest = 9_172_602_739_065_600_000_000;
		assert_ok!(repay(id, PART + interest));
		let balance = MILLION - PART;
		let (loan, payer, principal, prepaid, fees) = (id, BORROWER, PART, 0, 0);
		let expected = Event::Paid { loan, payer, principal, interest, prepaid, fees, balance };
		assert_eq!(events(), [expected]);
		let (senior, junior) = (collectable(SENIOR), collectable(JUNIOR));
		// By four to one, and by 40 to 14; what is left over is the senior's.
		assert_eq!(senior.principal, 66_666_666_666_666_666_666_667);
		assert_eq!(junior.principal, 16_666_666_666_666_666_666_666);
		assert_eq!(senior.interest, 6_794_520_547_694_079_999_945);
		assert_eq!(junior.interest, 2_378_082_191_371_520_000_055);
		assert_eq!(dollars(Lending::account()), PART + interest);
	});
}

#[test]
fn anybody_pays_for_the_borrower() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		let paid = cost(STRANGER, || Lending::repay(signed(STRANGER), id, PART + INTEREST[0]));
		assert_eq!(paid, PART + INTEREST[0]);
		let paid = cost(SENIOR, || Lending::prepay(signed(SENIOR), id, 5));
		assert_eq!(paid, 5);
		// The last one, too: bond and titles are the borrower's.
		let before = dollars(BORROWER);
		let rest = MILLION - PART - 5;
		assert_eq!(cost(KEEPER, || Lending::close(signed(KEEPER), id, rest)), rest);
		assert_eq!(dollars(BORROWER), before + BOND);
		assert_eq!((Yard::get(0).owner, Yard::get(0).lien), (BORROWER, None));
	});
}

#[test]
fn payment_is_refused_when_it_is_nothing_or_a_unit_short() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		refused(|| repay(id, 0), Error::ZeroAmount);
		refused(|| prepay(id, 0), Error::ZeroAmount);
		refused(|| Lending::close(signed(BORROWER), id, 0), Error::ZeroAmount);
		refused(|| repay(id, PART + INTEREST[0] - 1), Error::AmountTooSmall);
		refused(|| repay(id + 1, MILLION), Error::UnknownLoan);
		assert_ok!(repay(id, PART + INTEREST[0]));
	});
}

#[test]
fn payment_is_refused_when_the_money_is_not_there() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		refused(|| Lending::repay(signed(99), id, MILLION), Error::NotCovered);
		assert_ok!(Assets::transfer(signed(STRANGER), QUSD, 99, PART));
		refused(|| Lending::repay(signed(99), id, PART + INTEREST[0]), Error::NotCovered);
	});
}

#[test]
fn payment_is_refused_in_the_second_of_the_draw() {
	on_chain(|| {
		let id = simple();
		refused(|| repay(id, MILLION), Error::JustDrawn);
		refused(|| close(id), Error::JustDrawn);
		refused(|| prepay(id, MILLION), Error::JustDrawn);
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0]));
	});
}

#[test]
fn what_is_beyond_the_due_becomes_principal() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		events();
		assert_ok!(repay(id, PART + INTEREST[0] + 1_000 * ONE));
		let said = events();
		assert!(matches!(said[..], [Event::Paid { prepaid, .. }] if prepaid == 1_000 * ONE));
		assert_eq!(loan(id).balance, MILLION - PART - 1_000 * ONE);
		assert_eq!(collectable(SENIOR).principal, PART + 1_000 * ONE);
	});
}

#[test]
fn payment_takes_no_more_than_is_owed() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		let paid = cost(BORROWER, || repay(id, Balance::MAX));
		assert_eq!(paid, MILLION + INTEREST[0] - BOND);
		assert!(Loans::<Test>::get(id).is_none());
		assert_eq!(waits(SENIOR), MILLION + INTEREST[0]);
	});
}

#[test]
fn window_is_not_paid_twice() {
	on_chain(|| {
		let id = simple();
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0]));
		refused(|| repay(id, MILLION), Error::NothingDue);
		// Nor on the deadline of the paid window, V-14.
		at(FEBRUARY);
		refused(|| repay(id, MILLION), Error::NothingDue);
		assert_ok!(prepay(id, 7));
		at(FEBRUARY + 1);
		refused(|| prepay(id, 7), Error::PaymentDue);
		let due = Lending::next_payment(id, None).unwrap().total;
		assert_ok!(repay(id, due));
	});
}

/// V-14.
#[test]
fn prepayment_is_principal_alone() {
	on_chain(|| {
		let title = Yard::park(BORROWER, 100 * MILLION);
		let half = 25 * MILLION;
		let fees = fees(&[absolute(FeeEvent::Repayment, ONE)]);
		let id = lend(Terms { fees, ..terms(&[title], &[(half, TEN), (half, TEN)]) });
		at(FEBRUARY);
		refused(|| prepay(id, MILLION), Error::PaymentDue);
		let due = Lending::next_payment(id, None).unwrap().total;
		assert_ok!(repay(id, due));
		let (before, owed) = (collectable(SENIOR), loan(id));
		let paid = cost(BORROWER, || prepay(id, 10 * MILLION));
		assert_eq!(paid, 10 * MILLION);
		let (after, now) = (collectable(SENIOR), loan(id));
		assert_eq!(after.principal - before.principal, 5 * MILLION);
		assert_eq!((after.interest, now.paid), (before.interest, owed.paid));
		assert_eq!(owed.balance - now.balance, 10 * MILLION);
		assert_eq!(collectable(SERVICER).other, ONE);
	});
}

#[test]
fn prepayment_takes_only_the_balance() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		let paid = cost(BORROWER, || prepay(id, Balance::MAX));
		assert_eq!(paid, MILLION - PART - BOND);
		assert_eq!(collectable(SENIOR).principal, MILLION);
	});
}

/// V-14: the balance alone, or a unit less than balance and fee, does not close.
#[test]
fn exit_fee_is_due_once_with_the_payment_that_closes() {
	on_chain(|| {
		let fee = 1_000 * ONE;
		let id = lend(Terms { fees: fees(&[absolute(FeeEvent::Exit, fee)]), ..one() });
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_eq!(collectable(SERVICER).other, 0);
		let rest = MILLION - PART;
		refused(|| prepay(id, rest), Error::AmountTooSmall);
		refused(|| prepay(id, rest + fee - 1), Error::AmountTooSmall);
		assert_ok!(prepay(id, rest - 1));
		refused(|| close_with(id, fee), Error::AmountTooSmall);
		assert_ok!(close_with(id, fee + 1));
		assert_eq!(collectable(SERVICER).other, fee);
		assert_eq!(collectable(SENIOR).principal, MILLION);
	});
}

/// Whoever pays all but a unit before pays it too.
#[test]
fn exit_fee_is_the_same_when_the_loan_is_paid_in_two() {
	on_chain(|| {
		let fee = ratio(FeeEvent::Exit, Basis::Amount, 2);
		let bullet = || Terms { fees: fees(&[fee]), repayment: Repayment::Bullet, ..one() };
		let (whole, split) = (lend(bullet()), lend(bullet()));
		pass(DAY);
		let all = MILLION + INTEREST[0] + 20_000 * ONE;
		assert_eq!(cost(STRANGER, || Lending::close(signed(STRANGER), whole, all)), all);
		let but_one = INTEREST[0] + MILLION - 1;
		let first = cost(STRANGER, || Lending::repay(signed(STRANGER), split, but_one));
		let last = cost(STRANGER, || Lending::close(signed(STRANGER), split, all));
		assert_eq!((first, first + last), (but_one, all));
	});
}

fn close_with(id: LoanId, at_most: Balance) -> DispatchResult {
	Lending::close(signed(BORROWER), id, at_most).plain()
}

#[test]
fn fees_are_of_the_balance_before_or_of_the_principal_at_the_draw() {
	on_chain(|| {
		let list = [
			ratio(FeeEvent::Repayment, Basis::Balance, 1),
			FeeSpec { recipient: KEEPER, ..ratio(FeeEvent::Repayment, Basis::Amount, 2) },
		];
		let id = lend(Terms { fees: fees(&list), ..one() });
		let pay = || {
			let due = Lending::next_payment(id, None).unwrap();
			assert_ok!(repay(id, due.total));
			due.fees
		};
		at(FEBRUARY);
		assert_eq!(pay(), 30_000 * ONE);
		at(MARCH);
		// One percent of 916 666.6…, rounded up, and two of a million.
		assert_eq!(pay(), 9_166_666_666_666_666_666_667 + 20_000 * ONE);
		assert_eq!(collectable(SERVICER).other, 19_166_666_666_666_666_666_667);
		assert_eq!(collectable(KEEPER).other, 40_000 * ONE);
	});
}

#[test]
fn closing_takes_all_there_is_and_not_more_than_allowed() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		let all = MILLION + INTEREST[0];
		assert_eq!(Lending::pay_off(id, None).unwrap().total, all);
		refused(|| close_with(id, all - 1), Error::AmountTooSmall);
		events();
		assert_eq!(cost(BORROWER, || close_with(id, Balance::MAX)), all - BOND);
		let outcome = Outcome::Repaid;
		let said = events();
		assert!(said.contains(&Event::Closed { loan: id, outcome, lost: 0 }), "{said:?}");
		refused(|| close_with(id, all), Error::UnknownLoan);
	});
}

/// A second late, another window has begun, and its interest is not avoided by paying ahead of it.
#[test]
fn nothing_is_paid_ahead_while_another_window_that_has_begun_is_unpaid() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 1);
		refused(|| close(id), Error::PaymentDue);
		refused(|| prepay(id, MILLION), Error::PaymentDue);
		refused(|| Lending::pay_off(id, None).map(|_| ()), Error::PaymentDue);
		// Whatever is offered, it takes what is due of the first.
		let paid = cost(BORROWER, || repay(id, Balance::MAX));
		assert_eq!(paid, PART + INTEREST[0] + GRACE_SECOND);
		assert_eq!((loan(id).balance, loan(id).paid), (MILLION - PART, 1));
		// Then all there is, with the interest of the second.
		let paid = cost(BORROWER, || close(id));
		assert_eq!(paid, MILLION - PART + INTEREST[1] - BOND);
	});
}

/// After the last window there is no other.
#[test]
fn late_loan_is_closed_at_once_when_no_other_window_follows() {
	on_chain(|| {
		let id = lend(Terms { timetable: calendar(20, 1, 0), ..one() });
		at(FEBRUARY + 7 * DAY);
		let paid = cost(BORROWER, || close(id));
		assert_eq!(paid, MILLION + INTEREST[0] + GRACE_FULL - BOND);
	});
}

/// Fixed windows that were missed are paid together, and nothing ahead of the one that has begun.
#[test]
fn fixed_loan_takes_no_principal_ahead_while_a_window_that_has_begun_is_unpaid() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 12 };
		let [on, late] = [(); 2].map(|()| lend(Terms { timetable, ..one() }));
		// 30 days of ten percent of a million.
		let interest = 1_000_000 * TEN.0 * u128::from(30 * DAY);
		at(START + 30 * DAY);
		assert_eq!(cost(BORROWER, || repay(on, Balance::MAX)), MILLION + interest - BOND);
		at(START + 30 * DAY + 1);
		refused(|| close(late), Error::PaymentDue);
		let paid = cost(BORROWER, || repay(late, Balance::MAX));
		assert_eq!(paid, PART + interest + GRACE_SECOND);
		assert_eq!(loan(late).paid, 1);
	});
}

#[test]
fn closing_ahead_of_schedule_costs_the_balance_alone() {
	on_chain(|| {
		let id = simple();
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_eq!(cost(BORROWER, || close(id)), MILLION - PART - BOND);
	});
}

#[test]
fn payment_is_refused_when_the_titles_are_being_sold() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 8 * DAY);
		assert_ok!(liquidate(id));
		for call in [repay, prepay] {
			refused(|| call(id, 2 * MILLION), Error::Liquidating);
		}
		refused(|| close(id), Error::CaseRuns);
		refused(|| Lending::top_up_reserve(signed(BORROWER), id, 1), Error::Liquidating);
	});
}

/// Whenever in its window a payment comes, it is the same, and so is the next.
#[test]
fn payment_of_a_window_is_the_same_from_its_first_second_to_its_last() {
	on_chain(|| {
		let moments = [START + 1, START + 15 * DAY, FEBRUARY - 1, FEBRUARY];
		let loans = moments.map(|_| simple());
		let mut costs = Vec::new();
		for (id, moment) in loans.into_iter().zip(moments) {
			at(moment);
			costs.push(cost(BORROWER, || repay(id, PART + INTEREST[0])));
		}
		at(MARCH);
		for id in loans {
			costs.push(cost(BORROWER, || repay(id, PART + INTEREST[1])));
		}
		assert_eq!(costs[..4], [PART + INTEREST[0]; 4]);
		assert_eq!(costs[4..], [PART + INTEREST[1]; 4]);
	});
}

#[test]
fn second_of_lateness_costs_a_second_of_grace_and_the_next_one_another() {
	on_chain(|| {
		let loans = [simple(), simple(), simple()];
		let due = PART + INTEREST[0];
		for (late, id) in (0u64..).zip(loans) {
			at(FEBRUARY + late);
			let charge = due + GRACE_SECOND * Balance::from(late);
			refused(|| repay(id, charge - 1), Error::AmountTooSmall);
			assert_ok!(repay(id, charge));
		}
	});
}

/// Two payments cost what one does, and leave the same.
#[test]
fn splitting_a_payment_gains_nothing() {
	on_chain(|| {
		let (whole, parts) = (lend(two()), lend(two()));
		at(FEBRUARY);
		let due = Lending::next_payment(whole, None).unwrap().total;
		let extra = 100_003 * ONE + 7;
		let one = cost(BORROWER, || repay(whole, due + extra));
		let mut several = cost(BORROWER, || repay(parts, due));
		for part in [1, 2, extra / 3, extra / 7] {
			several += cost(BORROWER, || prepay(parts, part));
		}
		several += cost(BORROWER, || prepay(parts, one - several));
		assert_eq!(one, several);
		assert_eq!(loan(whole).balance, loan(parts).balance);
		at(MARCH);
		let all = [whole, parts].map(|id| Lending::pay_off(id, None).unwrap());
		assert_eq!((all[0].total, all[0].interest), (all[1].total, all[1].interest));
	});
}

/// A lender cannot be paid by parts of a unit: what is paid in is what waits.
#[test]
fn payments_in_dust_lose_and_make_nothing() {
	on_chain(|| {
		let id = lend(terms(&[rack()], &[(ONE, TEN), (ONE, FOURTEEN), (ONE, TEN)]));
		at(FEBRUARY);
		assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		for _ in 0..20 {
			assert_ok!(prepay(id, 1));
		}
		assert_ok!(close(id));
		assert_eq!(waits(SENIOR) + waits(JUNIOR), dollars(Lending::account()));
		assert_eq!(collectable(SENIOR).principal, 2 * ONE);
		assert_eq!(collectable(JUNIOR).principal, ONE);
	});
}

#[test]
fn fee_that_nobody_can_pay_keeps_the_loan_open_for_liquidation() {
	on_chain(|| {
		let fee = absolute(FeeEvent::Repayment, limits::MAX_PRINCIPAL);
		let id = lend(Terms { fees: fees(&[fee]), ..one() });
		at(FEBRUARY);
		refused(|| repay(id, Balance::MAX), Error::NotCovered);
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
	});
}

/// What was put aside waits for the borrower, with what others are paid.
#[test]
fn borrower_that_cannot_receive_keeps_nobody_from_paying_for_it() {
	on_chain(|| {
		let id = lend(Terms { reserve: 1, ..one() });
		let reserve = held(HoldReason::Reserve, BORROWER);
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, BORROWER));
		at(FEBRUARY);
		assert_ok!(Lending::close(signed(STRANGER), id, Balance::MAX));
		assert!(Loans::<Test>::get(id).is_none());
		assert_eq!(collectable(BORROWER).other, reserve + BOND);
		assert_eq!(Yard::get(0).lien, None);
	});
}
