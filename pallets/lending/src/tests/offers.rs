//! Offering, refusing and taking back.

use super::*;
use frame_support::traits::Get;
use quoin_primitives::Covenants;

fn deposit() -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&DealHold::get(), &BORROWER)
}

fn try_offer(terms: Terms<AccountId>) -> DispatchResult {
	Lending::offer(signed(BORROWER), terms)
}

#[test]
fn offer_holds_a_deposit_and_locks_nothing() {
	on_chain(|| {
		let id = offer(one());
		assert_eq!(deposit(), DEPOSIT);
		assert_eq!(Yard::get(0).lien, None);
		assert!(matches!(&events()[..], [Event::Offered { loan: 0, borrower: BORROWER, .. }]));
		assert_eq!(offer(one()), id + 1);
		assert_eq!(deposit(), 2 * DEPOSIT);
	});
}

#[test]
fn offer_is_refused_when_the_deposit_is_not_there() {
	on_chain(|| {
		let poor = 21;
		let title = Yard::park(poor, 2 * MILLION);
		let terms = terms(&[title], &[(MILLION, TEN)]);
		refused(|| Lending::offer(signed(poor), terms), Error::DepositNotCovered);
	});
}

/// One condition after the other: what makes the terms wrong, and how it is called.
#[test]
fn offer_is_refused_with_a_name_for_each_wrong_term() {
	type Change = fn(&mut Terms<AccountId>);
	let wrong: [(Change, Error); 30] = [
		(|terms| terms.expires_at = START - 1, Error::OfferExpired),
		(|terms| terms.titles = BoundedVec::new(), Error::NoTitles),
		(|terms| terms.tranches = BoundedVec::new(), Error::NoTranches),
		(|terms| terms.tranches[1].amount = 0, Error::ZeroAmount),
		(|terms| terms.tranches[1].rate = RatePerSecond(0), Error::RateOutOfRange),
		(
			|terms| terms.tranches[1].rate = RatePerSecond(limits::MAX_RATE.0 + 1),
			Error::RateOutOfRange,
		),
		(|terms| terms.tranches[1].lender = Some(BORROWER), Error::LenderIsBorrower),
		(|terms| terms.timetable = calendar(0, 1, 0), Error::DurationOutOfRange),
		(|terms| terms.timetable = calendar(4_001, 1, 0), Error::DurationOutOfRange),
		(|terms| terms.timetable = calendar(365, 0, 0), Error::AnchorDayOutOfRange),
		(|terms| terms.timetable = calendar(365, 32, 0), Error::AnchorDayOutOfRange),
		(|terms| terms.timetable = calendar(365, 1, -43_201), Error::UtcOffsetOutOfRange),
		(|terms| terms.timetable = calendar(365, 1, 50_401), Error::UtcOffsetOutOfRange),
		(|terms| terms.timetable = fixed(DAY - 1, 12), Error::IntervalOutOfRange),
		(|terms| terms.timetable = fixed(92 * DAY + 1, 12), Error::IntervalOutOfRange),
		(|terms| terms.timetable = fixed(30 * DAY, 0), Error::DurationOutOfRange),
		(|terms| terms.timetable = fixed(30 * DAY, 134), Error::DurationOutOfRange),
		(|terms| terms.grace.duration = 31 * DAY + 1, Error::GraceTooLong),
		// As long as a window of a fixed loan at most.
		(
			|terms| (terms.timetable, terms.grace.duration) = (fixed(DAY, 12), DAY + 1),
			Error::GraceTooLong,
		),
		(|terms| terms.grace.rate = RatePerSecond(limits::MAX_RATE.0 + 1), Error::RateOutOfRange),
		(
			|terms| terms.fees = fees(&[ratio(FeeEvent::Exit, Basis::Amount, 101)]),
			Error::FeeTooHigh,
		),
		(
			|terms| {
				let fee = absolute(FeeEvent::Repayment, limits::MAX_PRINCIPAL + 1);
				terms.fees = fees(&[fee]);
			},
			Error::FeeTooHigh,
		),
		// Who pays all but a unit before makes it nothing.
		(
			|terms| terms.fees = fees(&[ratio(FeeEvent::Exit, Basis::Balance, 1)]),
			Error::ExitFeeOfBalance,
		),
		(|terms| terms.covenants.draw_ltv = Bps(8_001), Error::LoanToValueTooHigh),
		(|terms| terms.covenants.draw_ltv = Bps(0), Error::CovenantsInvalid),
		(|terms| terms.covenants.breach_ltv = Bps(7_999), Error::CovenantsInvalid),
		(|terms| terms.covenants.breach_ltv = Bps(10_001), Error::CovenantsInvalid),
		(|terms| terms.covenants.heartbeat = Some(0), Error::CovenantsInvalid),
		// A rack that has to be heard of all the time is breached at will.
		(|terms| terms.covenants.heartbeat = Some(3_599), Error::CovenantsInvalid),
		(|terms| terms.reserve = 13, Error::ReserveTooLong),
	];
	on_chain(|| {
		let fine = two();
		for (change, error) in wrong {
			let mut terms = fine.clone();
			change(&mut terms);
			refused(|| try_offer(terms), error);
		}
		assert_ok!(try_offer(fine));
	});
}

fn fixed(interval: Seconds, payments: u32) -> Timetable {
	Timetable::Fixed { interval, payments }
}

#[test]
fn offer_is_taken_when_every_term_is_at_its_edge() {
	on_chain(|| {
		let fine = Terms {
			expires_at: START,
			grace: Grace { rate: limits::MAX_RATE, duration: 31 * DAY },
			fees: fees(&[
				ratio(FeeEvent::Exit, Basis::Amount, 100),
				ratio(FeeEvent::Repayment, Basis::Balance, 100),
				absolute(FeeEvent::Repayment, limits::MAX_PRINCIPAL),
			]),
			reserve: 12,
			covenants: Covenants {
				draw_ltv: Bps(8_000),
				breach_ltv: Bps(8_000),
				heartbeat: Some(3_600),
				insured: true,
			},
			..one()
		};
		for timetable in [
			calendar(1, 1, -43_200),
			calendar(4_000, 31, 50_400),
			fixed(DAY, 133),
			fixed(92 * DAY, 1),
		] {
			let duration = if timetable == fixed(DAY, 133) { DAY } else { 31 * DAY };
			let grace = Grace { duration, ..fine.grace };
			assert_ok!(try_offer(Terms { timetable, grace, ..fine.clone() }));
		}
		let mut most = fine.clone();
		most.tranches[0].rate = limits::MAX_RATE;
		most.timetable = calendar(1, 1, 0);
		assert_ok!(try_offer(most));
	});
}

/// A list too long cannot be read, so there is no call with it. Titles and tranches come first in the terms.
#[test]
fn terms_of_too_many_titles_or_tranches_are_no_terms() {
	use codec::{Compact, Decode, Encode};
	let read = |titles: Vec<TitleId>, tranches: u32| {
		let many: Vec<u8> = (0..tranches).flat_map(|_| one_tranche()).collect();
		let rest = after_the_lists();
		let bytes = [titles.encode(), Compact(tranches).encode(), many, rest].concat();
		Terms::<AccountId>::decode(&mut &bytes[..]).is_ok()
	};
	on_chain(|| {
		assert!(read((0..64).collect(), 32));
		assert!(!read((0..65).collect(), 32));
		assert!(!read((0..64).collect(), 33));
	});
}

/// The bytes of one tranche.
fn one_tranche() -> Vec<u8> {
	use codec::Encode;
	let tranche = quoin_primitives::Tranche { lender: None::<AccountId>, amount: ONE, rate: TEN };
	tranche.encode()
}

/// The bytes of terms after titles and tranches.
fn after_the_lists() -> Vec<u8> {
	use codec::Encode;
	// A byte for each of the two, empty.
	terms(&[], &[]).encode()[2..].to_vec()
}

#[test]
fn offer_is_refused_when_the_principal_is_too_small_or_too_large() {
	on_chain(|| {
		let title = Yard::park(BORROWER, Balance::MAX / 10_000);
		let of = |amounts: &[Balance]| {
			let tranches: Vec<_> = amounts.iter().map(|amount| (*amount, TEN)).collect();
			terms(&[title], &tranches)
		};
		refused(|| try_offer(of(&[ONE - 1])), Error::PrincipalTooSmall);
		refused(|| try_offer(of(&[ONE - 2, 1])), Error::PrincipalTooSmall);
		assert_ok!(try_offer(of(&[ONE - 1, 1])));
		let most = limits::MAX_PRINCIPAL;
		refused(|| try_offer(of(&[most, 1])), Error::AmountTooLarge);
		refused(|| try_offer(of(&[Balance::MAX, 1])), Error::AmountTooLarge);
		assert_ok!(try_offer(of(&[most])));
	});
}

#[test]
fn offer_is_refused_when_a_title_is_no_collateral() {
	on_chain(|| {
		let (mine, others) = (rack(), Yard::park(STRANGER, 2 * MILLION));
		let of = |titles: &[TitleId]| terms(titles, &[(MILLION, TEN)]);
		refused(|| try_offer(of(&[mine, mine])), ENCUMBERED);
		refused(|| try_offer(of(&[mine, others])), NOT_OWNER);
		refused(|| try_offer(of(&[mine, 99])), NO_TITLE);
		Yard::set(mine, |one| one.value = None);
		refused(|| try_offer(of(&[mine])), NO_VALUE);
		Yard::worth(mine, 2 * MILLION);
		lend(of(&[mine]));
		refused(|| try_offer(of(&[mine])), ENCUMBERED);
	});
}

#[test]
fn offer_is_refused_when_a_lender_asked_by_name_attested_a_title() {
	on_chain(|| {
		let mut terms = one();
		Yard::set(terms.titles[0], |title| title.attestor = Some(SENIOR));
		terms.tranches[0].lender = Some(SENIOR);
		refused(|| try_offer(terms.clone()), PARTY_ATTESTED);
		terms.tranches[0].lender = Some(JUNIOR);
		assert_ok!(try_offer(terms));
	});
}

#[test]
fn offer_is_refused_when_it_asks_for_a_unit_more_than_the_value_allows() {
	on_chain(|| {
		// 80 % of 1 250 001 and a unit, rounded down.
		let titles = [Yard::park(BORROWER, MILLION), Yard::park(BORROWER, 250_001 * ONE + 1)];
		let most = 1_000_000 * ONE + 800 * ONE / 1_000;
		refused(|| try_offer(terms(&titles, &[(most + 1, TEN)])), Error::LoanToValueTooHigh);
		assert_ok!(try_offer(terms(&titles, &[(most, TEN)])));
	});
}

/// A heartbeat of the day before, and an insurance that ends in this second.
#[test]
fn offer_is_refused_when_it_would_be_breached_at_once() {
	on_chain(|| {
		let terms = one();
		let covenants = Covenants { heartbeat: Some(DAY), insured: true, ..terms.covenants };
		let terms = Terms { covenants, ..terms };
		for heard_at in [None, Some(START - DAY - 1)] {
			Yard::set(0, |title| title.heard_at = heard_at);
			refused(|| try_offer(terms.clone()), Error::NotHeard);
		}
		Yard::set(0, |title| title.heard_at = Some(START - DAY));
		for insured_until in [None, Some(START)] {
			Yard::set(0, |title| title.insured_until = insured_until);
			refused(|| try_offer(terms.clone()), Error::NotInsured);
		}
		Yard::set(0, |title| title.insured_until = Some(START + 1));
		assert_ok!(try_offer(terms));
		// Who promises nothing of it needs none of it.
		Yard::set(0, |title| (title.heard_at, title.insured_until) = (None, None));
		let plain = super::terms(&[0], &[(MILLION, TEN)]);
		assert_ok!(try_offer(plain));
	});
}

#[test]
fn offer_is_refused_when_ids_are_used_up() {
	on_chain(|| {
		let terms = one();
		NextLoan::<Test>::put(LoanId::MAX);
		refused(|| try_offer(terms), Error::TooManyLoans);
	});
}

#[test]
fn withdrawal_forgets_the_offer_when_nobody_committed() {
	on_chain(|| {
		let id = offer(one());
		events();
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
		assert_eq!(events(), [Event::OfferWithdrawn { loan: id }]);
		assert_eq!(deposit(), 0);
		assert!(Deals::<Test>::get(id).is_none() && Offers::<Test>::get(id).is_none());
		refused(|| Lending::withdraw_offer(signed(BORROWER), id), Error::UnknownOffer);
	});
}

#[test]
fn withdrawal_is_refused_when_others_ask_or_the_loan_is_drawn() {
	on_chain(|| {
		let id = offer(one());
		refused(|| Lending::withdraw_offer(signed(SENIOR), id), Error::NotBorrower);
		refused(|| Lending::withdraw_offer(signed(BORROWER), id + 1), Error::UnknownOffer);
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(draw(id));
		refused(|| Lending::withdraw_offer(signed(BORROWER), id), Error::UnknownOffer);
	});
}

#[test]
fn withdrawn_offer_stays_until_the_last_commitment_is_free() {
	on_chain(|| {
		let id = offer(two());
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(commit(JUNIOR, id, 1));
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
		refused(|| Lending::withdraw_offer(signed(BORROWER), id), Error::OfferWithdrawn);
		refused(|| commit(STRANGER, id, 1), Error::OfferWithdrawn);
		refused(|| draw(id), Error::OfferWithdrawn);
		// Before the time of the commitments is over.
		assert_ok!(Lending::withdraw_commitment(signed(SENIOR), id, 0));
		assert_eq!(deposit(), DEPOSIT);
		assert_ok!(Lending::withdraw_commitment(signed(JUNIOR), id, 1));
		assert_eq!((deposit(), dollars(SENIOR), dollars(JUNIOR)), (0, RICH, RICH));
		assert!(Deals::<Test>::get(id).is_none() && Offers::<Test>::get(id).is_none());
	});
}

/// A lender that lets its money lie must not keep the borrower's deposit.
#[test]
fn commitment_to_a_withdrawn_offer_is_freed_by_anybody() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(Lending::commit(signed(SENIOR), id, 0, Seconds::MAX, None));
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
		assert_ok!(Lending::withdraw_commitment(signed(BORROWER), id, 0));
		assert_eq!((deposit(), dollars(SENIOR)), (0, RICH));
	});
}

#[test]
fn refusal_ends_an_offer_when_the_lender_was_asked_by_name() {
	on_chain(|| {
		let mut terms = two();
		terms.tranches[1].lender = Some(JUNIOR);
		let id = offer(terms);
		let refuse = |who, tranche| Lending::refuse_offer(signed(who), id, tranche);
		assert_ok!(commit(SENIOR, id, 0));
		refused(|| refuse(SENIOR, 0), Error::NotLender);
		refused(|| refuse(SENIOR, 1), Error::NotLender);
		refused(|| refuse(JUNIOR, 2), Error::UnknownTranche);
		refused(|| Lending::refuse_offer(signed(JUNIOR), id + 1, 1), Error::UnknownOffer);
		events();
		assert_ok!(refuse(JUNIOR, 1));
		assert_eq!(events(), [Event::OfferRefused { loan: id, lender: JUNIOR, tranche: 1 }]);
		refused(|| refuse(JUNIOR, 1), Error::OfferWithdrawn);
		assert_ok!(Lending::withdraw_commitment(signed(SENIOR), id, 0));
		assert_eq!(deposit(), 0);
	});
}

#[test]
fn refusal_is_refused_when_the_lender_has_committed() {
	on_chain(|| {
		let mut terms = one();
		terms.tranches[0].lender = Some(SENIOR);
		let id = offer(terms);
		assert_ok!(commit(SENIOR, id, 0));
		refused(|| Lending::refuse_offer(signed(SENIOR), id, 0), Error::TrancheFilled);
	});
}

#[test]
fn offer_keeps_the_cure_time_of_its_day_when_governance_changes_it() {
	on_chain(|| {
		let id = offer(one());
		let params = CurrentParams::<Test>::get();
		assert_eq!(params.cure, DefaultParams::get().cure);
		assert_ok!(Lending::set_params(signed(COUNCIL), Params { cure: 20 * DAY, ..params }));
		assert_eq!(Deals::<Test>::get(id).unwrap().cure, 14 * DAY);
	});
}
