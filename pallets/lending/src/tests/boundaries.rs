//! Edges of time and size: nobody gains by a second, by a second account, or by size.

use super::*;
use frame_support::weights::Weight;
use quoin_primitives::LoanBook;

/// What two accounts have together, with what waits for them and what is theirs in loans.
fn together(one: AccountId, two: AccountId) -> Balance {
	[one, two].into_iter().map(|who| total(who) + waits(who)).sum()
}

// A second account.

#[test]
fn borrower_is_not_its_own_lender() {
	on_chain(|| {
		let mut named = one();
		named.tranches[0].lender = Some(BORROWER);
		refused(|| Lending::offer(signed(BORROWER), named), Error::LenderIsBorrower);
		let id = offer(one());
		refused(|| commit(BORROWER, id, 0), Error::LenderIsBorrower);
		let id = simple();
		let to = Some(BORROWER);
		let give = || Lending::transfer_position(signed(SENIOR), id, 0, to, 0);
		refused(give, Error::LenderIsBorrower);
	});
}

/// Late, early, in parts: it goes round in a circle, and the fees are gone.
#[test]
fn lending_to_oneself_by_a_second_account_costs_the_fees_and_gains_nothing() {
	on_chain(|| {
		let list = [
			absolute(FeeEvent::Origination, 7 * ONE),
			absolute(FeeEvent::Repayment, 2 * ONE),
			absolute(FeeEvent::Exit, 5 * ONE),
		];
		let before = together(BORROWER, SENIOR);
		let id = lend(Terms { fees: fees(&list), reserve: 2, ..one() });
		for time in [FEBRUARY, MARCH, MARCH + 36 * DAY] {
			at(time);
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			if time < MARCH {
				assert_ok!(prepay(id, 12_345));
			}
		}
		at(MARCH + 36 * DAY);
		assert_ok!(close(id));
		// The payment that closes is one too.
		assert_eq!(before - together(BORROWER, SENIOR), (7 + 4 * 2 + 5) * ONE);
		assert_eq!(waits(SERVICER), 20 * ONE);
	});
}

/// A junior at ten times the rate takes no interest from the senior: each has that of its own rate, but for what
/// the blended rate rounds away, a unit of 10⁻¹⁸ a second at most.
#[test]
fn junior_at_any_rate_takes_nothing_of_the_seniors_interest() {
	on_chain(|| {
		let rates = [RatePerSecond(1), TEN, limits::MAX_RATE];
		let loans = rates
			.map(|rate| lend(terms(&[rack()], &[(800_000 * ONE, TEN), (200_000 * ONE, rate)])));
		at(FEBRUARY);
		let own = 800_000 * TEN.0 * u128::from(31 * DAY);
		let lost = 1_000_000 * u128::from(31 * DAY);
		for id in loans {
			let before = collectable(SENIOR).interest;
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			let got = collectable(SENIOR).interest - before;
			assert!(own - lost <= got && got <= own + lost, "{id}: {got} of {own}");
		}
	});
}

/// Nor does it have anything of a sale before the senior has all.
#[test]
fn junior_at_any_rate_takes_nothing_of_a_sale_before_the_senior() {
	on_chain(|| {
		let tranches = [(800_000 * ONE, TEN), (200_000 * ONE, limits::MAX_RATE)];
		let id = lend(terms(&[rack()], &tranches));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		let owed = 800_000 * ONE + Cases::<Test>::get(id).unwrap().interest[0];
		let good = Good::Title { lien: id, title: 0 };
		let cash = quoin_primitives::Payment::Cash;
		assert_ok!(<Lending as quoin_primitives::Seller<_>>::sell(&good, &BUYER, owed, cash));
		Lots::remove(id, 0);
		assert_eq!((waits(SENIOR), waits(JUNIOR)), (owed, 0));
	});
}

// A second.

/// A fixed loan from its first second to its last: the same, whenever in its window it is paid.
#[test]
fn fixed_window_costs_the_same_from_its_second_second_to_its_deadline() {
	on_chain(|| {
		let interval = 30 * DAY;
		let timetable = Timetable::Fixed { interval, payments: 12 };
		let moments = [START + 1, START + 10 * DAY, START + interval - 1, START + interval];
		let loans = moments.map(|_| lend(Terms { timetable, ..one() }));
		let interest = 1_000_000 * TEN.0 * u128::from(interval);
		for (id, moment) in loans.into_iter().zip(moments) {
			at(moment);
			assert_eq!(Lending::next_payment(id, None).unwrap().total, PART + interest);
			assert_ok!(repay(id, PART + interest));
			assert_eq!(loan(id).paid, 1);
		}
		for id in loans {
			assert_eq!((loan(id).paid, loan(id).balance), (1, MILLION - PART));
		}
	});
}

/// On its begin a window costs nothing yet, a second later all of its interest; the borrower chose.
#[test]
fn closing_a_second_after_a_window_has_begun_costs_its_interest_and_no_more() {
	on_chain(|| {
		let loans = [simple(), simple()];
		at(FEBRUARY);
		for id in loans {
			assert_ok!(repay(id, PART + INTEREST[0]));
		}
		let on = cost(BORROWER, || close(loans[0]));
		at(FEBRUARY + 1);
		let after = cost(BORROWER, || close(loans[1]));
		assert_eq!(after - on, INTEREST[1]);
	});
}

/// What was written down at midnight is written up by the payment: both lenders have the same.
#[test]
fn payment_a_second_before_a_mark_and_one_at_it_leave_the_same() {
	on_chain(|| {
		let before = offer(one());
		assert_ok!(commit(SENIOR, before, 0));
		assert_ok!(draw(before));
		let after = offer(one());
		assert_ok!(commit(JUNIOR, after, 0));
		assert_ok!(draw(after));
		let pay = |id| {
			let due = Lending::next_payment(id, None).unwrap();
			assert_eq!(due.total, PART + INTEREST[0] + GRACE_FULL);
			assert_ok!(repay(id, due.total));
		};
		at(FEBRUARY + 16 * DAY - 1);
		pay(before);
		at(FEBRUARY + 16 * DAY);
		assert_ok!(mark(after));
		assert_eq!(exposure(JUNIOR).impairment, 100_000 * ONE);
		pay(after);
		// But for when it counted: a vault that lends is worth more by what runs again when that is paid.
		let suspended = exposure(JUNIOR).accrued;
		assert!(suspended > 0);
		assert_eq!(Exposure { suspended, ..exposure(SENIOR) }, exposure(JUNIOR));
	});
}

/// A position that changes hands within the second of a payment, before or after it: the payment is one.
#[test]
fn position_sold_in_the_second_of_a_payment_is_paid_once() {
	on_chain(|| {
		let loans = [simple(), simple()];
		let swap = |id| {
			let to = Some(STRANGER);
			assert_ok!(Lending::transfer_position(signed(SENIOR), id, 0, to, MILLION));
			assert_ok!(Lending::accept_position(signed(STRANGER), id, 0, MILLION, 0));
		};
		at(FEBRUARY);
		let before = together(SENIOR, STRANGER);
		swap(loans[0]);
		for id in loans {
			assert_ok!(repay(id, PART + INTEREST[0]));
		}
		swap(loans[1]);
		assert_eq!(together(SENIOR, STRANGER) - before, 2 * (PART + INTEREST[0]));
		assert_eq!((waits(SENIOR), waits(STRANGER)), (PART + INTEREST[0], PART + INTEREST[0]));
		assert_eq!(exposure(STRANGER).principal, 2 * (MILLION - PART));
		assert_eq!(exposure(SENIOR).principal, 0);
	});
}

/// Many small prepayments shorten nothing and round nothing away: interest of the next window is that of one
/// payment of the same sum.
#[test]
fn interest_is_the_same_when_principal_was_paid_in_many_parts() {
	on_chain(|| {
		let loans = [simple(), simple()];
		at(FEBRUARY);
		for id in loans {
			assert_ok!(repay(id, PART + INTEREST[0]));
		}
		assert_ok!(prepay(loans[0], 100 * 333_333_333_333));
		for _ in 0..100 {
			assert_ok!(prepay(loans[1], 333_333_333_333));
		}
		at(MARCH);
		let due = loans.map(|id| Lending::next_payment(id, None).unwrap());
		assert_eq!(due[0], due[1]);
	});
}

// Windows.

/// Three years later, all twelve are paid in one second, each with its interest and a full grace on what was left
/// then: a week of 14 %, rounded up.
#[test]
fn twelve_windows_missed_are_paid_one_after_the_other_in_one_second() {
	on_chain(|| {
		let id = simple();
		let plan = Lending::schedule(id).unwrap();
		at(START + 3 * 365 * DAY);
		let mut balance = MILLION;
		for window in plan {
			let grace = (balance * FOURTEEN.0).div_ceil(ONE) * u128::from(7 * DAY);
			let exact = balance * FOURTEEN.0 / ONE * u128::from(7 * DAY);
			let due = Lending::next_payment(id, None).unwrap();
			assert_eq!((due.principal, due.interest), (window.principal, window.interest));
			assert!(exact <= due.grace && due.grace <= grace);
			// Never more than that of it, whatever is offered.
			let last = window.balance == 0;
			let paid = cost(BORROWER, || repay(id, Balance::MAX));
			assert_eq!(paid, due.total - if last { BOND } else { 0 });
			balance = window.balance;
		}
		assert!(Loans::<Test>::get(id).is_none());
		assert_eq!(collectable(SENIOR).principal, MILLION);
	});
}

/// Books that nobody touched for years are read and folded like others.
#[test]
fn lender_reads_the_same_when_nobody_touched_its_book_for_years() {
	on_chain(|| {
		let id = simple();
		at(START + 5 * 365 * DAY);
		// Until the end of grace it ran: 31 and 7 days.
		let expected = 1_000_000 * TEN.0 * u128::from(38 * DAY);
		assert_eq!(exposure(SENIOR).accrued, expected);
		// Who reads is charged for each page: of the draw, and where interest and the grace of it ended.
		let backlog = || Lending::backlog(Some(&SENIOR), 0).first;
		let pages = Pages::<Test>::iter_prefix(SENIOR).count() as u64;
		assert_eq!(backlog(), Weight::from_parts(7 * pages, 3 * pages));
		assert_ok!(Lending::advance(signed(STRANGER), SENIOR, 64));
		assert_eq!(backlog(), Weight::zero());
		assert_eq!(Lending::backlog(None, 2).first, Weight::from_parts(7 * 64 + 18, 3 * 64 + 10));
		assert_eq!(exposure(SENIOR).accrued, expected);
		let again = || Lending::advance(signed(STRANGER), SENIOR, 64);
		refused(again, Error::NothingToAdvance);
		refused(|| Lending::advance(signed(STRANGER), SENIOR, 65), Error::TooMany);
		assert_ok!(mark(id));
		assert_eq!(exposure(SENIOR).accrued, 0);
	});
}

// Sizes.

/// 133 payments every 30 days, to 32 lenders' tranches, none of which was made in 3 990 days: all at once.
#[test]
fn longest_fixed_loan_is_paid_at_once_when_all_its_windows_were_missed() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 133 };
		let all = [(31_250 * ONE, TEN); 32];
		let bullet = Terms { timetable, repayment: Repayment::Bullet, ..terms(&[rack()], &all) };
		let id = lend(bullet);
		at(START + 3_990 * DAY + 7 * DAY);
		let interest = 133 * 1_000_000 * TEN.0 * u128::from(30 * DAY);
		let due = Lending::next_payment(id, None).unwrap();
		assert_eq!((due.principal, due.interest, due.grace), (MILLION, interest, GRACE_FULL));
		assert_ok!(repay(id, due.total));
		assert!(Loans::<Test>::get(id).is_none());
		assert_eq!(waits(SENIOR) + waits(JUNIOR), MILLION + interest + GRACE_FULL);
		assert_eq!(
			(collectable(SENIOR).principal, collectable(JUNIOR).principal),
			(MILLION / 2, MILLION / 2)
		);
	});
}

/// The largest loan there may be, at the highest rate, for the longest time: everything can be reckoned.
#[test]
fn largest_loan_is_lent_marked_and_sold() {
	on_chain(|| {
		let principal = limits::MAX_PRINCIPAL;
		for who in [SENIOR, BUYER] {
			let rich = 3 * principal;
			assert_ok!(Assets::mint(signed(COUNCIL), QUSD, who, rich));
		}
		for (title, repayment) in
			(0..).zip([Repayment::Amortised, Repayment::EqualPrincipal, Repayment::Bullet])
		{
			at(START);
			Yard::park(BORROWER, 2 * principal);
			let terms = terms(&[title], &[(principal, limits::MAX_RATE)]);
			let id = lend(Terms { timetable: calendar(4_000, 31, 0), repayment, ..terms });
			at(START + 31 * DAY);
			assert_eq!(Lending::schedule(id).unwrap().last().unwrap().balance, 0);
			at(START + 4_100 * DAY);
			assert_ok!(mark(id));
			assert_ok!(liquidate(id));
			let good = Good::Title { lien: id, title };
			let cash = quoin_primitives::Payment::Cash;
			let sell = <Lending as quoin_primitives::Seller<_>>::sell;
			assert_ok!(sell(&good, &BUYER, principal / 2, cash));
			Lots::remove(id, title);
			assert_ok!(Lending::collect(signed(SENIOR), SENIOR));
		}
	});
}

/// A unit to each tranche, and a dollar in all.
#[test]
fn smallest_tranches_are_paid_back_to_the_unit() {
	on_chain(|| {
		let mut all = [(1, TEN); 32];
		all[31].0 = ONE;
		let id = lend(terms(&[rack()], &all));
		for month in 0..12 {
			at(START + (31 * month + 2) * DAY);
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		}
		assert!(Loans::<Test>::get(id).is_none());
		assert_eq!(collectable(SENIOR).principal + collectable(JUNIOR).principal, ONE + 31);
		assert_eq!(collectable(JUNIOR).principal, ONE + 15);
	});
}
