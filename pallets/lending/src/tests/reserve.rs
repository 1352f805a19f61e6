//! The debt-service reserve.

use super::*;
use quoin_primitives::Status;

/// Two instalments of V-10 in reserve.
fn reserved() -> LoanId {
	lend(Terms { reserve: 2, ..one() })
}

const TWO: Balance = 2 * PART + INTEREST[0] + INTEREST[1];

fn take(id: LoanId, amount: Balance) -> DispatchResult {
	Lending::withdraw_reserve(signed(BORROWER), id, amount)
}

fn add(id: LoanId, amount: Balance) -> DispatchResult {
	Lending::top_up_reserve(signed(BORROWER), id, amount)
}

#[test]
fn reserve_is_topped_up_and_what_is_not_needed_is_taken_back() {
	on_chain(|| {
		let id = reserved();
		events();
		assert_ok!(add(id, 10));
		let reserve = TWO + 10;
		assert_eq!(events(), [Event::ReserveToppedUp { loan: id, amount: 10, reserve }]);
		assert_eq!(held(HoldReason::Reserve, BORROWER), reserve);
		refused(|| take(id, 11), Error::ReserveNeeded);
		refused(|| take(id, reserve + 1), Error::ReserveNeeded);
		assert_ok!(take(id, 10));
		assert_eq!(events(), [Event::ReserveWithdrawn { loan: id, amount: 10, reserve: TWO }]);
		assert_eq!(held(HoldReason::Reserve, BORROWER), TWO);
	});
}

/// The next two instalments are smaller from month to month.
#[test]
fn reserve_needs_less_when_an_instalment_is_paid() {
	on_chain(|| {
		let id = reserved();
		at(FEBRUARY);
		refused(|| take(id, 1), Error::ReserveNeeded);
		assert_ok!(repay(id, PART + INTEREST[0]));
		let free = INTEREST[0] - INTEREST[2];
		refused(|| take(id, free + 1), Error::ReserveNeeded);
		assert_ok!(take(id, free));
	});
}

#[test]
fn reserve_stays_whole_while_a_payment_is_late() {
	on_chain(|| {
		let id = reserved();
		assert_ok!(add(id, 10));
		at(FEBRUARY + 1);
		refused(|| take(id, 10), Error::PaymentLate);
		at(FEBRUARY);
		assert_ok!(take(id, 10));
	});
}

#[test]
fn reserve_is_the_borrowers_alone() {
	on_chain(|| {
		let id = reserved();
		let others = |call: fn(RuntimeOrigin, LoanId, Balance) -> DispatchResult| {
			refused(|| call(signed(SENIOR), id, 1), Error::NotBorrower);
			refused(|| call(signed(BORROWER), id, 0), Error::ZeroAmount);
			refused(|| call(signed(BORROWER), id + 1, 1), Error::UnknownLoan);
		};
		others(Lending::top_up_reserve);
		others(Lending::withdraw_reserve);
		refused(|| add(id, 2 * RICH), Error::NotCovered);
		refused(|| add(id, Balance::MAX), Error::AmountTooLarge);
	});
}

#[test]
fn reserve_is_not_taken_back_when_the_market_is_paused() {
	on_chain(|| {
		let id = reserved();
		assert_ok!(add(id, 10));
		assert_ok!(Lending::set_status(signed(COUNCIL), Status::Paused));
		refused(|| take(id, 10), Error::MarketPaused);
		assert_ok!(add(id, 10));
	});
}

#[test]
fn reserve_comes_back_when_the_loan_is_closed() {
	on_chain(|| {
		let id = reserved();
		at(START + 1);
		assert_ok!(close(id));
		assert_eq!(held(HoldReason::Reserve, BORROWER), 0);
		assert_eq!(dollars(BORROWER), RICH - INTEREST[0]);
	});
}

/// Who is late pays: a reserve filled then would only buy a cheaper end.
#[test]
fn reserve_is_not_topped_up_when_a_payment_is_late() {
	on_chain(|| {
		let id = reserved();
		at(FEBRUARY);
		assert_ok!(add(id, 10));
		at(FEBRUARY + 1);
		refused(|| add(id, 10), Error::PaymentLate);
		// Also when grace is over, and it would fail with it.
		at(FEBRUARY + 7 * DAY + 1);
		refused(|| add(id, 2 * MILLION), Error::PaymentLate);
		at(FEBRUARY + 7 * DAY);
		assert_ok!(repay(id, PART + INTEREST[0] + GRACE_FULL));
		// The next window's deadline counts now.
		assert_ok!(add(id, 10));
	});
}

/// What is expected of a sale counts on it.
#[test]
fn reserve_stays_when_a_covenant_does_not_hold() {
	on_chain(|| {
		let id = simple();
		assert_ok!(Lending::top_up_reserve(signed(BORROWER), id, 50));
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		let withdraw = || Lending::withdraw_reserve(signed(BORROWER), id, 50);
		refused(withdraw, Error::StillBreached);
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		assert_ok!(withdraw());
	});
}
