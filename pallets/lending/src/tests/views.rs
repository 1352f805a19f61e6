//! What interfaces ask: each answer against figures worked out by hand, or against what the calls then do.

use super::*;
use quoin_primitives::{
	apis::{
		CommitmentView, InstalmentView, LoanStage, LoanSum, LoanToValue, LoansPage, PaymentView,
		SaleView,
	},
	Payment, Seller, Status,
};

fn next(id: LoanId, at: Option<Seconds>) -> PaymentView {
	Lending::next_payment(id, at).unwrap()
}

/// A view that is refused.
fn no_view<R: core::fmt::Debug>(view: Result<R, DispatchError>, error: impl Into<DispatchError>) {
	assert_eq!(view.unwrap_err(), error.into());
}

fn sold(id: LoanId, title: TitleId, price: Balance) {
	let good = Good::Title { lien: id, title };
	assert_ok!(Lending::sell(&good, &BUYER, price, Payment::Cash));
	Lots::remove(id, title);
}

// The next payment.

/// V-10 and V-11.
#[test]
fn next_payment_says_when_what_and_until_when() {
	on_chain(|| {
		let fee = absolute(FeeEvent::Repayment, 3 * ONE);
		let id = lend(Terms { fees: fees(&[fee]), ..one() });
		let first = PaymentView {
			payable_from: START + 1,
			deadline: FEBRUARY,
			grace_ends: FEBRUARY + 7 * DAY,
			principal: PART,
			interest: INTEREST[0],
			grace: 0,
			prepaid: 0,
			fees: 3 * ONE,
			total: PART + INTEREST[0] + 3 * ONE,
		};
		assert_eq!(next(id, None), first);
		assert_eq!(next(id, Some(FEBRUARY)), first);
		let total = first.total + GRACE_SECOND;
		let late = PaymentView { grace: GRACE_SECOND, total, ..first.clone() };
		assert_eq!(next(id, Some(FEBRUARY + 1)), late);
		let total = first.total + GRACE_FULL;
		let latest = PaymentView { grace: GRACE_FULL, total, ..first.clone() };
		assert_eq!(next(id, Some(FEBRUARY + 100 * DAY)), latest);
		at(FEBRUARY + 1);
		assert_eq!(next(id, None), late);
		// What it says is what is taken.
		assert_eq!(cost(BORROWER, || repay(id, late.total)), late.total);
		let second = next(id, None);
		assert_eq!((second.payable_from, second.deadline), (FEBRUARY + 1, MARCH));
		assert_eq!((second.interest, second.grace), (INTEREST[1], 0));
	});
}

#[test]
fn next_payment_counts_the_fee_of_leaving_when_it_is_the_last() {
	on_chain(|| {
		let list = [absolute(FeeEvent::Exit, 5 * ONE), absolute(FeeEvent::Repayment, 2 * ONE)];
		let id = lend(Terms { fees: fees(&list), timetable: calendar(40, 1, 0), ..one() });
		// Half of it, and the other half.
		at(FEBRUARY);
		assert_eq!(next(id, None).fees, 2 * ONE);
		assert_ok!(repay(id, next(id, None).total));
		at(MARCH);
		let last = next(id, None);
		assert_eq!((last.principal, last.fees), (MILLION / 2, 7 * ONE));
		assert_eq!(cost(BORROWER, || repay(id, last.total)), last.total - BOND);
		assert!(Loans::<Test>::get(id).is_none());
	});
}

/// Before the draw as on the deadline, and at the end of time with the most there can be: of a calendar loan one
/// window, of a fixed one all.
#[test]
fn next_payment_is_told_for_any_time() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 12 };
		let (calendar, fixed) = (simple(), lend(Terms { timetable, ..one() }));
		let (first, last) = (next(calendar, Some(0)), next(calendar, Some(Seconds::MAX)));
		assert_eq!((first.principal, first.interest, first.grace), (PART, INTEREST[0], 0));
		assert_eq!((last.principal, last.interest, last.grace), (PART, INTEREST[0], GRACE_FULL));
		let interest = 1_000_000 * TEN.0 * u128::from(30 * DAY);
		let (first, last) = (next(fixed, Some(0)), next(fixed, Some(Seconds::MAX)));
		assert_eq!((first.principal, first.interest, first.grace), (PART, interest, 0));
		assert_eq!((last.principal, last.grace), (MILLION, GRACE_FULL));
		for id in [calendar, fixed] {
			no_view(Lending::pay_off(id, Some(0)), Error::JustDrawn);
		}
		// No window of the fixed one is left.
		no_view(Lending::pay_off(calendar, Some(Seconds::MAX)), Error::PaymentDue);
		assert_eq!(Lending::pay_off(fixed, Some(Seconds::MAX)).unwrap().total, last.total);
	});
}

#[test]
fn payments_are_not_foreseen_when_the_titles_are_being_sold() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		no_view(Lending::next_payment(id, None), Error::Liquidating);
		no_view(Lending::schedule(id), Error::Liquidating);
		no_view(Lending::payments_due(id, 99), Error::Liquidating);
		no_view(Lending::pay_off(id, None), Error::Liquidating);
		no_view(Lending::quote_repay(id, 1), Error::Liquidating);
	});
}

#[test]
fn views_say_so_when_there_is_no_such_loan() {
	on_chain(|| {
		let id = offer(one());
		no_view(Lending::next_payment(id, None), Error::UnknownLoan);
		no_view(Lending::schedule(id), Error::UnknownLoan);
		no_view(Lending::payments_due(id, 1), Error::UnknownLoan);
		no_view(Lending::pay_off(id, None), Error::UnknownLoan);
		no_view(Lending::quote_repay(id, 1), Error::UnknownLoan);
		no_view(Lending::quote_prepay(id, 1), Error::UnknownLoan);
		no_view(Lending::loan_to_value(id), Error::UnknownLoan);
		no_view(Lending::days_overdue(id), Error::UnknownLoan);
		assert!(Lending::loan_view(id).is_none() && Lending::case_view(id).is_none());
		assert!(Lending::offer_view(id + 1).is_none());
		assert_eq!(exposure(STRANGER), Exposure::default());
	});
}

// What falls due.

/// V-10: the first three rows, and the last.
#[test]
fn schedule_has_all_payments_to_come() {
	on_chain(|| {
		let id = simple();
		let rows = Lending::schedule(id).unwrap();
		let balance = |k: u128| MILLION - k * PART;
		let row = |deadline, k: usize, balance| InstalmentView {
			deadline,
			principal: PART,
			interest: INTEREST[k],
			balance,
		};
		assert_eq!(rows[0], row(FEBRUARY, 0, balance(1)));
		assert_eq!(rows[1], row(MARCH, 1, balance(2)));
		assert_eq!(rows[2], row(MARCH + 31 * DAY, 2, balance(3)));
		let last = InstalmentView {
			deadline: 1_735_689_600,
			principal: PART + 1,
			interest: 707_762_557_216_800_000_001,
			balance: 0,
		};
		assert_eq!((rows.len(), &rows[11]), (12, &last));
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_eq!(Lending::schedule(id).unwrap(), rows[1..]);
		// Principal ahead of schedule makes the rest smaller: an eleventh of what is left.
		assert_ok!(prepay(id, 11 * ONE));
		let after = Lending::schedule(id).unwrap();
		assert_eq!(after[0].principal, (MILLION - PART - 11 * ONE) / 11);
		assert!(after.iter().zip(&rows[1..]).all(|(after, rows)| after.interest < rows.interest));
	});
}

/// The first of February is 31 days away, the first of March 60.
#[test]
fn payments_due_are_those_of_so_many_days() {
	on_chain(|| {
		let id = simple();
		let due = |days| Lending::payments_due(id, days).unwrap().len();
		assert_eq!([0, 30, 31, 59, 60, 90, 91].map(due), [0, 0, 1, 1, 2, 2, 3]);
		assert_eq!((due(365), due(366), due(u32::MAX)), (11, 12, 12));
		// A late one is among them.
		at(FEBRUARY + 3 * DAY);
		assert_eq!(Lending::payments_due(id, 0).unwrap(), Lending::schedule(id).unwrap()[..1]);
		assert_eq!((due(25), due(26)), (1, 2));
		assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		assert_eq!((due(25), due(26)), (0, 1));
	});
}

// Paying off.

#[test]
fn pay_off_is_what_closing_costs_at_that_time() {
	on_chain(|| {
		let fee = absolute(FeeEvent::Exit, 5 * ONE);
		let id = lend(Terms { fees: fees(&[fee]), ..one() });
		no_view(Lending::pay_off(id, None), Error::JustDrawn);
		let off = |at| Lending::pay_off(id, Some(at)).unwrap();
		// In the first window, with its interest.
		let all = MILLION + INTEREST[0] + 5 * ONE;
		for moment in [START + 1, START + 15 * DAY, FEBRUARY] {
			let view = off(moment);
			assert_eq!((view.total, view.interest, view.fees), (all, INTEREST[0], 5 * ONE));
			assert_eq!((view.principal, view.prepaid), (PART, MILLION - PART));
		}
		no_view(Lending::pay_off(id, Some(FEBRUARY + 1)), Error::PaymentDue);
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		// Ahead of schedule, the balance alone.
		let left = MILLION - PART + 5 * ONE;
		assert_eq!((off(FEBRUARY).total, off(FEBRUARY).interest), (left, 0));
		assert_eq!(off(FEBRUARY + 1).total, left + INTEREST[1]);
		at(MARCH);
		let view = Lending::pay_off(id, None).unwrap();
		assert_eq!(view.total, left + INTEREST[1]);
		assert_eq!(cost(BORROWER, || close(id)), view.total - BOND);
	});
}

#[test]
fn quote_is_what_the_payment_then_does() {
	on_chain(|| {
		let fee = absolute(FeeEvent::Repayment, 2 * ONE);
		let id = lend(Terms { fees: fees(&[fee]), ..one() });
		at(FEBRUARY);
		let due = PART + INTEREST[0] + 2 * ONE;
		no_view(Lending::quote_repay(id, 0), Error::ZeroAmount);
		no_view(Lending::quote_repay(id, due - 1), Error::AmountTooSmall);
		no_view(Lending::quote_prepay(id, 1), Error::PaymentDue);
		let quote = Lending::quote_repay(id, due + 9).unwrap();
		assert_eq!((quote.principal, quote.interest), (PART, INTEREST[0]));
		assert_eq!((quote.prepaid, quote.fees, quote.total), (9, 2 * ONE, due + 9));
		assert_eq!(cost(BORROWER, || repay(id, due + 9)), quote.total);
		no_view(Lending::quote_repay(id, due), Error::NothingDue);
		let left = loan(id).balance;
		let quote = Lending::quote_prepay(id, left + 1_000).unwrap();
		assert_eq!((quote.principal, quote.prepaid, quote.total), (0, left, left));
		let quote = Lending::quote_prepay(id, 5).unwrap();
		assert_eq!(cost(BORROWER, || prepay(id, 5)), quote.total);
		assert_eq!(loan(id).balance, left - 5);
	});
}

// What it is worth, and how late.

#[test]
fn loan_to_value_rounds_up_and_is_none_when_it_cannot_be_said() {
	on_chain(|| {
		let id = simple();
		let view = |value, ratio: Option<u16>| {
			let expected =
				LoanToValue { balance: MILLION, value, ratio: ratio.map(Bps), limit: Bps(9_000) };
			Yard::worth(0, value);
			assert_eq!(Lending::loan_to_value(id), Ok(expected));
		};
		view(2 * MILLION, Some(5_000));
		view(2 * MILLION - 1, Some(5_001));
		view(3 * MILLION, Some(3_334));
		view(MILLION, Some(10_000));
		// 65 535 basis points are the most that can be said.
		view(153_000 * ONE, Some(65_360));
		view(152_000 * ONE, None);
		view(0, None);
		Yard::set(0, |title| title.value = None);
		no_view(Lending::loan_to_value(id), NO_VALUE);
	});
}

#[test]
fn loan_to_value_counts_all_titles() {
	on_chain(|| {
		let titles = [MILLION, 3 * MILLION].map(|worth| Yard::park(BORROWER, worth));
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		let view = Lending::loan_to_value(id).unwrap();
		assert_eq!((view.value, view.ratio), (4 * MILLION, Some(Bps(2_500))));
	});
}

#[test]
fn days_overdue_are_full_ones_since_the_deadline() {
	on_chain(|| {
		let id = simple();
		let days = |moment| {
			at(moment);
			Lending::days_overdue(id).unwrap()
		};
		let moments = [START, FEBRUARY, FEBRUARY + DAY - 1, FEBRUARY + DAY, FEBRUARY + 40 * DAY];
		assert_eq!(moments.map(days), [0, 0, 0, 1, 40]);
		// Of the window that is unpaid: the one after it was due on the first of March, 29 days later.
		assert_ok!(repay(id, next(id, None).total));
		assert_eq!(days(FEBRUARY + 40 * DAY), 11);
	});
}

/// Of a lender that nobody touched for most of a year: 81 pages, of which a reading takes 64.
#[test]
fn exposure_asks_for_an_advance_when_there_is_too_much_to_read() {
	on_chain(|| {
		for days in 1..=limits::MAX_INTERVAL / DAY {
			let timetable = Timetable::Fixed { interval: days * DAY, payments: 3 };
			let grace = Grace { rate: TEN, duration: limits::MAX_GRACE.min(days * DAY) };
			let id = lend(Terms { timetable, grace, ..terms(&[rack()], &[(MILLION / 50, TEN)]) });
			// Interest begins with the second window, and ends with its grace.
			pass(1);
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		}
		pass(220 * DAY);
		let view = || Lending::exposure(&SENIOR).map_err(DispatchError::from);
		assert_eq!(view(), Err(Error::LenderNotAdvanced.into()));
		assert_ok!(Lending::advance(signed(STRANGER), SENIOR, 1));
		let mut pages = 1;
		while view().is_err() {
			assert_ok!(Lending::advance(signed(STRANGER), SENIOR, 1));
			pages += 1;
		}
		assert!((2..20).contains(&pages), "{pages}");
		let before = view();
		assert_ok!(Lending::advance(signed(STRANGER), SENIOR, limits::MAX_FOLDS));
		assert_eq!(view(), before);
	});
}

/// 15 days of ten percent of a million, and what one payment left.
#[test]
fn exposure_has_principal_interest_and_what_waits() {
	on_chain(|| {
		let id = simple();
		at(START + 15 * DAY);
		let expected = Exposure {
			principal: MILLION,
			accrued: 1_000_000 * TEN.0 * u128::from(15 * DAY),
			impairment: 0,
			collectable: Collectable::default(),
			committed: 0,
			returned: 0,
			suspended: 0,
			unaccrued: 0,
			next_mark_at: Some(FEBRUARY + 7 * DAY),
		};
		assert_eq!(exposure(SENIOR), expected);
		assert_ok!(repay(id, PART + INTEREST[0]));
		let waits =
			Collectable { interest: INTEREST[0], principal: PART, ..Collectable::default() };
		let expected = Exposure {
			principal: MILLION - PART,
			accrued: 0,
			impairment: 0,
			collectable: waits,
			committed: 0,
			returned: 0,
			suspended: 0,
			unaccrued: 0,
			next_mark_at: Some(MARCH + 7 * DAY),
		};
		assert_eq!(exposure(SENIOR), expected);
	});
}

// Offers.

#[test]
fn open_offers_are_those_that_may_be_committed_to() {
	on_chain(|| {
		let drawn = simple();
		let withdrawn = offer(one());
		assert_ok!(commit(SENIOR, withdrawn, 0));
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), withdrawn));
		let expiring = offer(Terms { expires_at: START + 10, ..one() });
		let open = offer(two());
		let ids = |from, limit| {
			let offers = Lending::open_offers(from, limit);
			offers.iter().map(|offer| offer.loan).collect::<Vec<_>>()
		};
		assert_eq!(ids(0, 10), [expiring, open]);
		assert_eq!(ids(0, u32::MAX), [expiring, open]);
		assert_eq!((ids(open, 10), ids(0, open as u32)), (vec![open], vec![expiring]));
		assert_eq!((ids(0, 0), ids(open + 1, 5), ids(LoanId::MAX, 5)), (vec![], vec![], vec![]));
		at(START + 10);
		assert_eq!(ids(0, 10), [expiring, open]);
		assert_ok!(commit(SENIOR, expiring, 0));
		at(START + 11);
		assert_eq!(ids(0, 10), [open]);
		assert!(Lending::offer_view(drawn).is_none());
		assert!(!Lending::offer_view(withdrawn).unwrap().open);
		assert!(!Lending::offer_view(expiring).unwrap().open);
	});
}

#[test]
fn open_offers_are_at_most_those_of_a_hundred_ids() {
	on_chain(|| {
		let title = rack();
		for _ in 0..105 {
			offer(terms(&[title], &[(MILLION, TEN)]));
		}
		let ids = |from, limit| Lending::open_offers(from, limit).len();
		assert_eq!((ids(0, 200), ids(0, 100), ids(0, 7), ids(100, 100)), (100, 100, 7, 5));
	});
}

#[test]
fn offer_is_funded_when_each_commitment_counts() {
	on_chain(|| {
		let id = offer(two());
		let view = || Lending::offer_view(id).unwrap();
		assert!(view().open && !view().funded);
		assert_ok!(Lending::commit(signed(SENIOR), id, 0, START + DAY, None));
		assert!(!view().funded);
		assert_ok!(Lending::commit(signed(JUNIOR), id, 1, START + 2 * DAY, None));
		let (lender, until) = (SENIOR, START + DAY);
		let first = CommitmentView { lender, until, counts: true, kept: None };
		assert_eq!(view().commitments[0], Some(first.clone()));
		assert_eq!((view().borrower, view().loan, view().funded), (BORROWER, id, true));
		at(START + DAY - 1);
		assert!(view().funded);
		// As the draw sees it.
		at(START + DAY);
		assert!(!view().funded);
		assert_eq!(view().commitments[0], Some(CommitmentView { counts: false, ..first }));
		refused(|| draw(id), Error::CommitmentExpired);
	});
}

// A loan and its case.

#[test]
fn loan_says_how_it_stands_from_its_draw_to_its_sale() {
	on_chain(|| {
		let id = lend(Terms { reserve: 1, ..two() });
		let view = || Lending::loan_view(id).unwrap();
		let reserve = PART + 9_172_602_739_065_600_000_000;
		let new = view();
		assert_eq!(
			(new.stage, new.borrower, new.origination),
			(LoanStage::Active, BORROWER, START)
		);
		assert_eq!((new.balance, new.owed), (MILLION, vec![800_000 * ONE, 200_000 * ONE]));
		assert_eq!((new.paid, new.payments, new.days_overdue, new.impairment), (0, 12, 0, 0));
		assert_eq!((new.reserve, new.reserve_needed, new.bond), (reserve, reserve, BOND));
		assert_eq!(new.liquidable_from, Some(FEBRUARY + 7 * DAY + 1));
		assert_eq!(new.mark_due_from, Some(FEBRUARY + 7 * DAY));
		assert_eq!(new.terms.tranches[1].lender, Some(JUNIOR));
		at(FEBRUARY);
		assert_eq!(view().stage, LoanStage::Active);
		at(FEBRUARY + 1);
		assert_eq!((view().stage, view().days_overdue), (LoanStage::Overdue, 0));
		Yard::set(0, |title| title.attested = false);
		let breach = Breach::Attestation { title: 0 };
		assert_ok!(declare(id, breach));
		let cure_until = FEBRUARY + 1 + 14 * DAY;
		assert_eq!(view().stage, LoanStage::Breached { breach, cure_until });
		// Grace ends before the cure.
		assert_eq!(view().liquidable_from, Some(FEBRUARY + 7 * DAY + 1));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		let failed = view();
		assert_eq!((failed.stage, failed.liquidable_from), (LoanStage::Liquidating, None));
		assert_eq!((failed.reserve, failed.reserve_needed), (0, 0));
		assert_eq!(failed.mark_due_from, Some(FEBRUARY + 16 * DAY));
		assert_eq!(failed.bond, BOND - 2 * REWARD);
	});
}

/// The cure ends before the grace of a window that is to be paid in a month.
#[test]
fn loan_says_from_when_on_it_may_be_liquidated_for_a_breach() {
	on_chain(|| {
		let id = simple();
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		let from = Lending::loan_view(id).unwrap().liquidable_from.unwrap();
		assert_eq!(from, START + 14 * DAY + 1);
		at(from - 1);
		refused(|| liquidate(id), Error::MayBeCured);
		at(from);
		assert_ok!(liquidate(id));
	});
}

#[test]
fn case_says_what_is_owed_and_who_sells_what() {
	on_chain(|| {
		let titles = [rack(), rack(), rack()];
		Yard::set(1, |title| (title.agent, title.agent_at_once) = (Some(AGENT), true));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), MILLION));
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		assert!(Lending::case_view(id).is_none());
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		let owed = INTEREST[0] + GRACE_FULL + INTEREST[1];
		let view = Lending::case_view(id).unwrap();
		assert_eq!(view.owed, [(MILLION, owed)]);
		let third = (MILLION + owed) / 3;
		let shares: Vec<_> = view.lots.iter().map(|lot| (lot.title, lot.share)).collect();
		assert_eq!(shares, [(0, third), (1, third), (2, MILLION + owed - 2 * third)]);
		let (agent, deadline, guaranteed) = (AGENT, now() + 180 * DAY, MILLION);
		let agents = SaleView::Agent { agent, deadline, guaranteed };
		let sales: Vec<_> = view.lots.into_iter().map(|lot| lot.sale).collect();
		assert_eq!(sales, [SaleView::Auction, agents, SaleView::Auction]);
		sold(id, 0, owed + 4);
		let view = Lending::case_view(id).unwrap();
		assert_eq!(view.owed, [(MILLION - 4, 0)]);
		assert_eq!((view.lots[0].booked, &view.lots[0].sale), (owed + 4, &SaleView::Done));
	});
}

#[test]
fn views_answer_when_the_market_is_paused() {
	on_chain(|| {
		let id = simple();
		let open = offer(one());
		assert_ok!(Lending::set_status(signed(COUNCIL), Status::Paused));
		at(START + 1);
		assert_eq!(next(id, None).total, PART + INTEREST[0]);
		assert!(Lending::pay_off(id, None).is_ok());
		assert_eq!(Lending::open_offers(0, 9)[0].loan, open);
	});
}

// Loans by stage.

#[test]
fn loans_are_summed_up_by_stage() {
	on_chain(|| {
		let (paid, late) = (simple(), simple());
		let (breached, failed) = (simple(), simple());
		let title = |id| Deals::<Test>::get(id).unwrap().terms.titles[0];
		let breach = title(breached);
		Yard::set(breach, |title| title.attested = false);
		assert_ok!(declare(breached, Breach::Attestation { title: breach }));
		at(FEBRUARY);
		// On the deadline nobody is late.
		let all = Lending::loans_page(None, 100).unwrap();
		assert_eq!((all.active.loans, all.overdue.loans, all.breached.loans), (3, 0, 1));
		assert_ok!(repay(paid, PART + INTEREST[0]));
		assert_ok!(repay(breached, PART + INTEREST[0]));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(failed));
		let of = |loans, balance| LoanSum { loans, balance };
		let all = [paid, late, breached, failed];
		let impairment = all.into_iter().map(|id| loan(id).impairment).sum();
		assert!(impairment > loan(failed).impairment, "more than one is written down");
		let page = LoansPage {
			active: of(1, MILLION - PART),
			overdue: of(1, MILLION),
			breached: of(1, MILLION - PART),
			liquidating: of(1, MILLION),
			impairment,
			last: None,
		};
		assert_eq!(Lending::loans_page(None, 100).unwrap(), page);
	});
}

#[test]
fn pages_of_loans_are_each_loan_once_and_no_longer_than_asked() {
	on_chain(|| {
		for _ in 0..7 {
			simple();
		}
		for limit in [0, 1, 3, 7, 8, u32::MAX] {
			let (mut after, mut loans, mut pages) = (None, 0, 0);
			loop {
				let page = Lending::loans_page(after, limit).unwrap();
				assert!(page.active.loans <= limit.max(1), "{limit}");
				assert_eq!(page.active.balance, MILLION * Balance::from(page.active.loans));
				loans += page.active.loans;
				pages += 1;
				after = page.last;
				if after.is_none() {
					break;
				}
			}
			assert_eq!((loans, pages), (7, 7u32.div_ceil(limit.clamp(1, 7))), "{limit}");
		}
	});
}

#[test]
fn pages_of_loans_go_on_after_a_loan_that_is_no_more() {
	on_chain(|| {
		for _ in 0..3 {
			simple();
		}
		let first = Lending::loans_page(None, 1).unwrap();
		at(START + 1);
		assert_ok!(close(first.last.unwrap()));
		let rest = Lending::loans_page(first.last, 100).unwrap();
		assert_eq!((rest.active.loans, rest.last), (2, None));
	});
}
