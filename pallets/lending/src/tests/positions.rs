//! Positions change hands.

use super::*;
use quoin_primitives::{Payment, Seller, Status};

fn sell(id: LoanId, tranche: TrancheIndex, to: AccountId, price: Balance) -> DispatchResult {
	Lending::transfer_position(signed(SENIOR), id, tranche, Some(to), price)
}

fn accept(id: LoanId, tranche: TrancheIndex, max_price: Balance) -> DispatchResult {
	Lending::accept_position(signed(STRANGER), id, tranche, max_price, 0).plain()
}

#[test]
fn position_changes_hands_for_its_price() {
	on_chain(|| {
		let id = lend(two());
		at(START + DAY);
		events();
		assert_ok!(sell(id, 0, STRANGER, 790_000 * ONE));
		let (loan, tranche, price) = (id, 0, 790_000 * ONE);
		let (from, to) = (SENIOR, STRANGER);
		let offered = Event::PositionOffered { loan, tranche, from, to: Some(to), price };
		assert_eq!(events(), [offered]);
		assert_eq!(exposure(SENIOR).principal, 800_000 * ONE);
		assert_ok!(accept(id, 0, price));
		let principal = 800_000 * ONE;
		let expected = Event::PositionTransferred { loan, tranche, from, to, principal, price };
		assert_eq!(events(), [expected]);
		assert_eq!((total(SENIOR), total(STRANGER)), (RICH - 10_000 * ONE, RICH - price));
		assert_eq!(exposure(SENIOR), Exposure::default());
		let exposure = exposure(STRANGER);
		assert_eq!((exposure.principal, exposure.accrued), (principal, 800_000 * TEN.0 * 86_400));
		assert_eq!(exposure.next_mark_at, Some(FEBRUARY + 7 * DAY));
		assert_eq!(Yard::get(0).parties, [STRANGER, JUNIOR]);
	});
}

#[test]
fn payments_follow_the_position() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		assert_ok!(repay(id, PART + INTEREST[0]));
		assert_ok!(sell(id, 0, STRANGER, 0));
		assert_ok!(accept(id, 0, 0));
		at(MARCH);
		assert_ok!(repay(id, PART + INTEREST[1]));
		assert_eq!(waits(SENIOR), PART + INTEREST[0]);
		assert_eq!(waits(STRANGER), PART + INTEREST[1]);
	});
}

/// However often a position moves around a payment, the payment is made once, to whoever has it.
#[test]
fn moving_a_position_around_a_payment_gains_nothing() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		let swap = |from, to| {
			assert_ok!(Lending::transfer_position(signed(from), id, 0, Some(to), 0));
			assert_ok!(Lending::accept_position(signed(to), id, 0, 0, 0));
		};
		let all = || {
			let (one, two) = (exposure(SENIOR), exposure(STRANGER));
			(one.principal + two.principal, one.accrued + two.accrued)
		};
		let before = all();
		swap(SENIOR, STRANGER);
		assert_eq!(all(), before);
		assert_ok!(repay(id, PART + INTEREST[0]));
		swap(STRANGER, SENIOR);
		assert_eq!(all(), (MILLION - PART, 0));
		assert_eq!((waits(SENIOR), waits(STRANGER)), (0, PART + INTEREST[0]));
		// In the middle of a window, too, and when it is written down.
		at(MARCH + 16 * DAY);
		assert_ok!(mark(id));
		let before = exposure(SENIOR);
		swap(SENIOR, STRANGER);
		let after = exposure(STRANGER);
		assert_eq!((before.principal, before.impairment), (after.principal, after.impairment));
		assert_eq!((before.accrued, before.next_mark_at), (after.accrued, after.next_mark_at));
	});
}

#[test]
fn position_is_refused_above_the_price_or_below_the_principal_given() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY);
		assert_ok!(sell(id, 0, STRANGER, 100));
		refused(|| accept(id, 0, 99), Error::PriceAboveLimit);
		// The borrower pays before the buyer's call is included.
		assert_ok!(repay(id, PART + INTEREST[0]));
		let least = |least| Lending::accept_position(signed(STRANGER), id, 0, 100, least);
		refused(|| least(MILLION), Error::PositionTooSmall);
		refused(|| least(MILLION - PART + 1), Error::PositionTooSmall);
		assert_ok!(least(MILLION - PART));
	});
}

#[test]
fn position_is_refused_when_it_is_not_offered_to_the_signer() {
	on_chain(|| {
		let id = lend(two());
		refused(|| accept(id, 0, 0), Error::NotOffered);
		assert_ok!(sell(id, 0, KEEPER, 0));
		refused(|| accept(id, 0, 0), Error::NotOffered);
		assert_ok!(sell(id, 0, STRANGER, 0));
		refused(|| accept(id, 1, 0), Error::NotOffered);
		refused(|| accept(id, 2, 0), Error::UnknownTranche);
		refused(|| accept(id + 1, 0, 0), Error::UnknownLoan);
		assert_ok!(accept(id, 0, 0));
		refused(|| accept(id, 0, 0), Error::NotOffered);
	});
}

#[test]
fn position_is_offered_by_its_lender_and_not_to_itself_or_the_borrower() {
	on_chain(|| {
		let id = lend(two());
		refused(|| sell(id, 1, STRANGER, 0), Error::NotLender);
		refused(|| sell(id, 2, STRANGER, 0), Error::UnknownTranche);
		refused(|| sell(id, 0, SENIOR, 0), Error::InvalidRecipient);
		refused(|| sell(id, 0, Lending::account(), 0), Error::InvalidRecipient);
		refused(|| sell(id, 0, BORROWER, 0), Error::LenderIsBorrower);
		let offer = offer(one());
		refused(|| sell(offer, 0, STRANGER, 0), Error::UnknownLoan);
	});
}

#[test]
fn offer_of_a_position_is_taken_back() {
	on_chain(|| {
		let id = simple();
		let cancel = || Lending::transfer_position(signed(SENIOR), id, 0, None, 0);
		refused(cancel, Error::NotOffered);
		assert_ok!(sell(id, 0, STRANGER, 7));
		assert_eq!(Lending::loan_view(id).unwrap().offered, [(0, STRANGER, 7)]);
		assert_ok!(cancel());
		refused(|| accept(id, 0, 7), Error::NotOffered);
	});
}

#[test]
fn all_32_positions_may_be_on_offer() {
	on_chain(|| {
		let all = [(10_000 * ONE, TEN); 32];
		let id = lend(terms(&[rack()], &all));
		for tranche in 0..32 {
			let lender = if tranche % 2 == 0 { SENIOR } else { JUNIOR };
			for price in [1, 2] {
				let to = Some(STRANGER);
				assert_ok!(Lending::transfer_position(signed(lender), id, tranche, to, price));
			}
		}
		for tranche in (0..32).rev() {
			assert_ok!(accept(id, tranche, 2));
		}
		assert_eq!(exposure(STRANGER).principal, 320_000 * ONE);
		assert_eq!((exposure(SENIOR).principal, exposure(JUNIOR).principal), (0, 0));
	});
}

#[test]
fn position_is_refused_to_who_attested_a_title() {
	on_chain(|| {
		let id = simple();
		Yard::set(0, |title| title.attestor = Some(STRANGER));
		assert_ok!(sell(id, 0, STRANGER, 0));
		refused(|| accept(id, 0, 0), PARTY_ATTESTED);
	});
}

#[test]
fn position_is_refused_when_the_buyer_cannot_pay() {
	on_chain(|| {
		let id = simple();
		assert_ok!(sell(id, 0, STRANGER, RICH + 1));
		refused(|| accept(id, 0, RICH + 1), Error::NotCovered);
	});
}

#[test]
fn positions_stay_when_the_market_is_paused() {
	on_chain(|| {
		let id = simple();
		assert_ok!(sell(id, 0, STRANGER, 0));
		assert_ok!(Lending::set_status(signed(COUNCIL), Status::NoNewRisk));
		assert_ok!(sell(id, 0, STRANGER, 1));
		assert_ok!(Lending::set_status(signed(COUNCIL), Status::Paused));
		refused(|| sell(id, 0, STRANGER, 0), Error::MarketPaused);
		refused(|| accept(id, 0, 1), Error::MarketPaused);
	});
}

#[test]
fn position_of_a_failed_loan_changes_hands_when_a_part_is_sold() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		let good = |title| Good::Title { lien: id, title };
		assert_ok!(Lending::sell(&good(0), &BUYER, 100 * ONE, Payment::Cash));
		Lots::remove(id, 0);
		assert_ok!(sell(id, 0, STRANGER, 0));
		assert_ok!(accept(id, 0, 0));
		assert_eq!(Yard::get(1).parties, [STRANGER]);
		assert_ok!(Lending::sell(&good(1), &BUYER, 100 * ONE, Payment::Cash));
		Lots::remove(id, 1);
		assert_eq!((waits(SENIOR), waits(STRANGER)), (100 * ONE, 100 * ONE));
	});
}
