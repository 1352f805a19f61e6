//! What waits is collected.

use super::*;

#[test]
fn anybody_collects_for_anybody_and_the_money_goes_where_it_belongs() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		let before = dollars(SENIOR);
		events();
		assert_ok!(Lending::collect(signed(STRANGER), SENIOR));
		let (who, interest, principal) = (SENIOR, INTEREST[0], PART);
		let expected = Event::Collected { who, interest, principal, recovered: 0, other: 0 };
		assert_eq!(events(), [expected]);
		assert_eq!(dollars(SENIOR) - before, PART + INTEREST[0]);
		assert_eq!((dollars(STRANGER), dollars(Lending::account())), (RICH, 0));
		assert_eq!(collectable(SENIOR), Collectable::default());
		// The position goes on.
		assert_eq!(exposure(SENIOR).principal, MILLION - PART);
	});
}

#[test]
fn collecting_is_refused_when_nothing_waits() {
	on_chain(|| {
		let id = simple();
		let collect = |who| Lending::collect(signed(who), who);
		refused(|| collect(SENIOR), Error::NothingToCollect);
		refused(|| collect(STRANGER), Error::NothingToCollect);
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_ok!(collect(SENIOR));
		refused(|| collect(SENIOR), Error::NothingToCollect);
	});
}

#[test]
fn lender_that_cannot_receive_keeps_nobody_from_paying_or_collecting() {
	on_chain(|| {
		let id = lend(two());
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, SENIOR));
		for month in 0..12 {
			at(START + (31 * month + 2) * DAY);
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		}
		assert!(Loans::<Test>::get(id).is_none());
		let lender = || Lending::collect(signed(STRANGER), SENIOR);
		refused(lender, TokenError::Blocked);
		assert_ok!(Lending::collect(signed(STRANGER), JUNIOR));
		// What is the blocked one's stays there until it can receive.
		assert_eq!(dollars(Lending::account()), waits(SENIOR));
		assert_ok!(Assets::thaw(signed(COUNCIL), QUSD, SENIOR));
		assert_ok!(lender());
		assert_eq!(dollars(Lending::account()), 0);
	});
}

#[test]
fn gift_to_the_keyless_account_changes_nothing() {
	on_chain(|| {
		let id = simple();
		assert_ok!(Assets::transfer(signed(STRANGER), QUSD, Lending::account(), 500));
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_eq!(waits(SENIOR), PART + INTEREST[0]);
		assert_ok!(Lending::collect(signed(SENIOR), SENIOR));
		assert_eq!(dollars(Lending::account()), 500);
	});
}

/// A lender whose account is gone gets what is its own when it comes back, or when somebody collects for it.
#[test]
fn lender_without_an_account_is_paid_into_a_new_one() {
	on_chain(|| {
		let id = offer(one());
		let lender = 50;
		assert_ok!(Assets::transfer(signed(SENIOR), QUSD, lender, MILLION + 1));
		assert_ok!(commit(lender, id, 0));
		assert_ok!(draw(id));
		assert_ok!(Assets::transfer(signed(lender), QUSD, SENIOR, 1));
		assert_eq!(total(lender), 0);
		at(START + 1);
		assert_ok!(close(id));
		assert_ok!(Lending::collect(signed(KEEPER), lender));
		assert_eq!(dollars(lender), MILLION + INTEREST[0]);
	});
}
