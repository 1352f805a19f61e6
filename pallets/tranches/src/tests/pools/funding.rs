//! Lending the money of a pool: each rule by itself.

use super::*;
use quoin_math::pool::note::origination_fee;
use quoin_primitives::LoanId;
use sp_core::H256;

fn fund(id: PoolId, loan: LoanId) -> DispatchResult {
	Tranches::fund_loan(signed(CURATOR), id, loan, 0)
}

/// An offer of 100 dollars that is as it should be but for one thing.
fn but(change: impl FnOnce(&mut Item)) -> LoanId {
	let loan = MockLending::offer(100 * ONE);
	MockLending::set(loan, change);
	loan
}

#[test]
fn loan_is_committed_to_until_the_offer_or_the_time_to_draw_ends() {
	on_chain(|| {
		let id = active(terms());
		let loan = but(|item| item.expires_at -= DAY);
		let expires = MockLending::get(loan).expires_at;
		assert_ok!(fund(id, loan));
		assert_eq!(MockLending::get(loan).committed, Some((Tranches::account_of(id), expires + 1)));
		assert_eq!(state(id).cash.undrawn, 900 * ONE);
		assert_eq!(dollars(Tranches::account_of(id)), 909 * ONE);
		let long = but(|item| item.expires_at += 365 * DAY);
		assert_ok!(fund(id, long));
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		assert_eq!(MockLending::get(long).committed.unwrap().1, draw_until + 1);
	});
}

#[test]
fn loan_is_refused_when_a_rule_says_so() {
	on_chain(|| {
		let id = active(terms());
		let maturity = Pools::<Test>::get(id).unwrap().terms.matures_at;
		type Change = Box<dyn Fn(&mut Item)>;
		let cases: [(Error, Change, Change); 5] = [
			(
				Error::ClassNotEligible,
				Box::new(|item| item.classes = vec![1, 3]),
				Box::new(|item| item.classes = vec![1, 2]),
			),
			(
				Error::LoanToValueTooHigh,
				Box::new(|item| item.ltv = Bps(7_001)),
				Box::new(|item| item.ltv = Bps(7_000)),
			),
			(
				Error::RateTooLow,
				Box::new(|item| item.rate.0 = MILLIONTH.0 - 1),
				Box::new(|item| item.rate.0 = MILLIONTH.0 + 1),
			),
			(
				Error::EndsAfterMaturity,
				Box::new(move |item| item.ends_at = maturity + 1),
				Box::new(move |item| item.ends_at = maturity),
			),
			(
				Error::ObligorUnknown,
				Box::new(|item| item.obligor = None),
				Box::new(|item| item.obligor = Some(H256::repeat_byte(9))),
			),
		];
		for (error, bad, good) in cases {
			let loan = but(bad);
			refused(|| fund(id, loan), error);
			assert_ok!(fund(id, but(good)));
		}
	});
}

/// It is drawn in 30 days at the latest, and then runs for a year and a second.
#[test]
fn loan_is_refused_when_it_runs_too_long() {
	on_chain(|| {
		let mut terms = terms();
		terms.matures_at += 365 * DAY;
		let id = active(terms);
		let last = Clock::get() + 30 * DAY;
		let ends = |at| but(move |item| item.ends_at = at);
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		assert_eq!(last.min(draw_until), draw_until);
		let loan = ends(draw_until + 365 * DAY + 1);
		refused(|| fund(id, loan), Error::TenorTooLong);
		assert_ok!(fund(id, ends(draw_until + 365 * DAY)));
	});
}

#[test]
fn loan_is_refused_when_the_borrower_is_the_curators() {
	on_chain(|| {
		let id = active(terms());
		for borrower in [CURATOR, AFFILIATE] {
			let loan = but(|item| item.borrower = borrower);
			refused(|| fund(id, loan), Error::BorrowerDeclared);
		}
		let loan = but(|item| item.obligor = Some(H256::repeat_byte(0xAF)));
		refused(|| fund(id, loan), Error::BorrowerDeclared);
	});
}

/// One legal person may owe 60 % of 1 000.
#[test]
fn loan_is_refused_when_one_person_would_owe_too_much() {
	on_chain(|| {
		let id = active(terms());
		let of_one = |amount| {
			let loan = MockLending::offer(amount);
			MockLending::set(loan, |item| item.obligor = Some(H256::repeat_byte(1)));
			loan
		};
		let first = of_one(500 * ONE);
		assert_ok!(fund(id, first));
		let more = of_one(100 * ONE + 1);
		refused(|| fund(id, more), Error::ObligorShareTooLarge);
		MockLending::draw(first);
		refused(|| fund(id, more), Error::ObligorShareTooLarge);
		assert_ok!(fund(id, of_one(100 * ONE)));
	});
}

#[test]
fn loan_is_refused_when_the_money_is_not_there() {
	on_chain(|| {
		let mut terms = terms();
		terms.reserve = 50 * ONE;
		terms.eligibility.obligor_share = Bps::WHOLE;
		let id = active(terms);
		let loan = MockLending::offer(950 * ONE + 1);
		refused(|| fund(id, loan), Error::UndrawnTooLow);
		assert_ok!(fund(id, MockLending::offer(950 * ONE)));
		let one = MockLending::offer(1);
		refused(|| fund(id, one), Error::UndrawnTooLow);
	});
}

#[test]
fn loan_is_refused_when_a_pool_has_it_or_another_has() {
	on_chain(|| {
		let (id, other) = (open(terms()), open(terms()));
		fill(id);
		fill(other);
		wait(7 * DAY + 1);
		for pool in [id, other] {
			assert_ok!(Tranches::activate(signed(KEEPER), pool));
		}
		let loan = but(|_| {});
		assert_ok!(fund(id, loan));
		refused(|| fund(id, loan), Error::AlreadyFunded);
		assert_noop!(fund(other, loan), FILLED);
		MockLending::draw(loan);
		refused(|| fund(id, loan), Error::AlreadyFunded);
		assert_noop!(fund(other, loan), FILLED);
		assert_noop!(fund(id, 99), NO_OFFER);
	});
}

#[test]
fn loan_is_refused_when_it_is_not_the_curators_call_or_not_the_time() {
	on_chain(|| {
		let raising = open(terms());
		let loan = but(|_| {});
		refused(|| fund(raising, loan), Error::NotActive);
		refused(|| fund(7, loan), Error::UnknownPool);
		let id = active(terms());
		refused(|| Tranches::fund_loan(signed(ALICE), id, loan, 0), Error::NotCurator);
		let account = Tranches::account_of(id);
		MockLending::mark_due(account, Some(Clock::get()));
		refused(|| fund(id, loan), Error::MarkDue);
		MockLending::mark_due(account, Some(Clock::get() + 1));
		assert_ok!(fund(id, loan));
		MockLending::mark_due(account, None);
		wait(30 * DAY);
		let late = but(|_| {});
		refused(|| fund(id, late), Error::DrawingOver);
	});
}

/// A friend of the curator could fail for it.
#[test]
fn loan_is_refused_when_others_would_have_most_of_a_sale() {
	on_chain(|| {
		let id = active(terms());
		let fee =
			|to, fee: Balance| but(move |item| item.sale_fees = vec![(ALICE, ONE), (to, fee)]);
		let loan = fee(BOB, 9 * ONE + 1);
		refused(|| fund(id, loan), Error::SaleFeeTooHigh);
		for own in [CURATOR, AFFILIATE] {
			let loan = fee(own, 1);
			refused(|| fund(id, loan), Error::FeeToCurator);
			let loan = but(move |item| item.fees = vec![(own, 1)]);
			refused(|| fund(id, loan), Error::FeeToCurator);
		}
		assert_ok!(fund(id, fee(BOB, 9 * ONE)));
	});
}

/// A test fails from the first unit on that a mark takes.
#[test]
fn loan_is_refused_when_a_test_fails() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 300 * ONE);
		MockLending::mark(loan, 1);
		let next = but(|_| {});
		refused(|| fund(id, next), Error::TestFails);
		MockLending::mark(loan, 0);
		assert_ok!(fund(id, next));
	});
}

#[test]
fn pool_has_so_many_loans_and_no_more() {
	on_chain(|| {
		let id = active(terms());
		for _ in 0..32 {
			assert_ok!(fund(id, MockLending::offer(ONE)));
		}
		let loan = MockLending::offer(ONE);
		refused(|| fund(id, loan), Error::TooManyLoans);
	});
}

#[test]
fn note_takes_loans_that_pay_the_treasury_its_fee() {
	on_chain(|| {
		let mut terms = terms();
		terms.origination_fee = true;
		let id = active(terms);
		let draw_until = Pools::<Test>::get(id).unwrap().terms.draw_until;
		let loan = but(|item| item.ends_at = draw_until + 180 * DAY);
		// Drawn as late as may be, it runs 180 days: 1 % × 180 / 365.
		let fee = origination_fee(100 * ONE, 180 * DAY).unwrap();
		refused(|| fund(id, loan), Error::OriginationFeeTooLow);
		MockLending::set(loan, |item| item.fees = vec![(CURATOR, 10 * ONE), (TREASURY, fee - 1)]);
		refused(|| fund(id, loan), Error::OriginationFeeTooLow);
		MockLending::set(loan, |item| item.fees = vec![(TREASURY, fee - 1), (TREASURY, 1)]);
		assert_ok!(fund(id, loan));
	});
}

#[test]
fn money_that_nobody_drew_can_be_lent_again() {
	on_chain(|| {
		let id = active(terms());
		let loan = but(|item| item.expires_at = Clock::get() + DAY);
		assert_ok!(fund(id, loan));
		wait(DAY + 2);
		let next = MockLending::offer(600 * ONE);
		assert_ok!(fund(id, next));
		let state = state(id);
		assert_eq!((state.cash.undrawn, state.totals.lent), (400 * ONE, 600 * ONE));
		assert_eq!(state.loans.len(), 1);
		assert_eq!(dollars(Tranches::account_of(id)), 409 * ONE);
	});
}

#[test]
fn money_that_somebody_freed_can_be_lent_again() {
	on_chain(|| {
		use quoin_primitives::Lend;
		let id = active(terms());
		let loan = but(|item| item.expires_at = Clock::get() + DAY);
		assert_ok!(fund(id, loan));
		wait(DAY + 2);
		// As anybody may.
		assert_ok!(MockLending::free(&Tranches::account_of(id), loan, 0));
		assert_ok!(fund(id, MockLending::offer(600 * ONE)));
		assert_eq!(state(id).cash.undrawn, 400 * ONE);
	});
}

#[test]
fn quote_of_a_loan_gives_what_the_call_would() {
	on_chain(|| {
		let id = active(terms());
		let good = but(|_| {});
		let bad = but(|item| item.ltv = Bps(9_000));
		assert_ok!(Tranches::check_loan(id, good, 0));
		assert_noop!(
			Tranches::check_loan(id, bad, 0),
			DispatchError::from(Error::LoanToValueTooHigh)
		);
		// Nothing of the one that is good stayed.
		assert_ok!(fund(id, good));
	});
}
