//! An offer becomes a loan.

use super::*;
use quoin_primitives::Status;

fn of_two_and(fees_of: &[FeeSpec<AccountId>]) -> Terms<AccountId> {
	Terms { fees: fees(fees_of), ..two() }
}

/// Offers, and commits to both tranches.
fn funded(terms: Terms<AccountId>) -> LoanId {
	let id = offer(terms);
	assert_ok!(commit(SENIOR, id, 0));
	if Deals::<Test>::get(id).unwrap().terms.tranches.len() > 1 {
		assert_ok!(commit(JUNIOR, id, 1));
	}
	id
}

#[test]
fn draw_moves_the_money_and_locks_the_titles() {
	on_chain(|| {
		let id = funded(two());
		events();
		assert_ok!(draw(id));
		let expected = Event::Drawn {
			loan: id,
			borrower: BORROWER,
			lenders: vec![SENIOR, JUNIOR],
			principal: MILLION,
			fees: 0,
			reserve: 0,
			bond: BOND,
		};
		assert_eq!(events(), [expected]);
		assert_eq!(total(BORROWER), RICH + MILLION);
		assert_eq!(held(HoldReason::Bond, BORROWER), BOND);
		assert_eq!((total(SENIOR), total(JUNIOR)), (RICH - 800_000 * ONE, RICH - 200_000 * ONE));
		assert_eq!(held(HoldReason::Commitment, SENIOR), 0);
		let title = Yard::get(0);
		assert_eq!((title.lien, title.owner), (Some(id), BORROWER));
		assert_eq!(title.parties, [SENIOR, JUNIOR]);
		assert!(Offers::<Test>::get(id).is_none());
		assert_eq!(exposure(SENIOR).principal, 800_000 * ONE);
		assert_eq!(exposure(JUNIOR).principal, 200_000 * ONE);
	});
}

/// V-14: one percent of fifty million.
#[test]
fn draw_takes_the_fees_of_origination() {
	on_chain(|| {
		let title = Yard::park(BORROWER, 100 * MILLION);
		let percent = ratio(FeeEvent::Origination, Basis::Balance, 1);
		let flat = FeeSpec { recipient: KEEPER, ..absolute(FeeEvent::Origination, 7) };
		let others = [
			absolute(FeeEvent::Repayment, ONE),
			absolute(FeeEvent::Exit, ONE),
			absolute(FeeEvent::Liquidation, ONE),
		];
		let all = [&[percent, flat][..], &others].concat();
		lend(Terms { fees: fees(&all), ..terms(&[title], &[(50 * MILLION, TEN)]) });
		assert_eq!(total(BORROWER) - RICH, 49_500_000 * ONE - 7);
		assert_eq!(collectable(SERVICER).other, 500_000 * ONE);
		assert_eq!(collectable(KEEPER).other, 7);
		assert_eq!(dollars(Lending::account()), 500_000 * ONE + 7);
	});
}

#[test]
fn draw_is_refused_when_its_fees_are_more_than_the_principal() {
	on_chain(|| {
		let half = ratio(FeeEvent::Origination, Basis::Amount, 50);
		let over = funded(of_two_and(&[half, half, absolute(FeeEvent::Origination, 1)]));
		refused(|| draw(over), Error::FeeTooHigh);
		let all = funded(of_two_and(&[half, half]));
		assert_ok!(draw(all));
		assert_eq!(total(BORROWER), RICH);
	});
}

#[test]
fn draw_is_refused_when_the_borrower_cannot_put_its_bond_aside() {
	on_chain(|| {
		let half = ratio(FeeEvent::Origination, Basis::Amount, 50);
		let id = funded(of_two_and(&[half, half]));
		assert_ok!(Assets::transfer(signed(BORROWER), QUSD, STRANGER, RICH - BOND));
		// One unit has to stay beside what is held.
		refused(|| draw(id), Error::NotCovered);
		assert_ok!(Assets::transfer(signed(STRANGER), QUSD, BORROWER, 1));
		assert_ok!(draw(id));
	});
}

/// Two instalments of V-10.
#[test]
fn draw_holds_the_agreed_instalments_in_reserve() {
	on_chain(|| {
		lend(Terms { reserve: 2, ..one() });
		assert_eq!(held(HoldReason::Reserve, BORROWER), 2 * PART + INTEREST[0] + INTEREST[1]);
	});
}

/// 31 days and 29 days of ten percent of a million.
#[test]
fn draw_holds_interest_alone_in_reserve_when_the_principal_comes_last() {
	on_chain(|| {
		lend(Terms { reserve: 2, repayment: Repayment::Bullet, ..one() });
		let expected = INTEREST[0] + 7_945_205_481_014_400_000_000;
		assert_eq!(held(HoldReason::Reserve, BORROWER), expected);
	});
}

#[test]
fn draw_is_refused_when_it_is_not_funded() {
	on_chain(|| {
		let id = offer(two());
		refused(|| draw(id), Error::NotFunded);
		assert_ok!(commit(JUNIOR, id, 1));
		refused(|| draw(id), Error::NotFunded);
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(draw(id));
		refused(|| draw(id), Error::UnknownOffer);
	});
}

#[test]
fn draw_is_refused_when_one_of_the_commitments_has_expired() {
	on_chain(|| {
		let id = offer(two());
		assert_ok!(Lending::commit(signed(SENIOR), id, 0, START + DAY, None));
		assert_ok!(Lending::commit(signed(JUNIOR), id, 1, START + 2 * DAY, None));
		at(START + DAY);
		refused(|| draw(id), Error::CommitmentExpired);
	});
}

#[test]
fn draw_is_refused_when_somebody_else_asks() {
	on_chain(|| {
		let id = funded(two());
		for who in [SENIOR, STRANGER, COUNCIL] {
			refused(|| Lending::draw(signed(who), id), Error::NotBorrower);
		}
		refused(|| Lending::draw(RuntimeOrigin::root(), id), DispatchError::BadOrigin);
		refused(|| draw(id + 1), Error::UnknownOffer);
	});
}

#[test]
fn draw_is_refused_from_the_second_after_the_offers_last() {
	on_chain(|| {
		let expires_at = START + 10;
		let (one, two) =
			(funded(Terms { expires_at, ..two() }), funded(Terms { expires_at, ..two() }));
		at(START + 10);
		assert_ok!(draw(one));
		at(START + 11);
		refused(|| draw(two), Error::OfferExpired);
	});
}

#[test]
fn draw_is_refused_when_the_titles_lost_value() {
	on_chain(|| {
		let id = funded(two());
		// 80 % of it are a unit short of a million.
		Yard::worth(0, 1_250_000 * ONE - 1);
		refused(|| draw(id), Error::LoanToValueTooHigh);
		Yard::worth(0, 1_250_000 * ONE);
		assert_ok!(draw(id));
	});
}

#[test]
fn draw_is_refused_when_nobody_knows_the_value() {
	on_chain(|| {
		let id = funded(two());
		Yard::set(0, |title| title.value = None);
		refused(|| draw(id), NO_VALUE);
	});
}

/// 75 % now, and the offer asked for 80.
#[test]
fn draw_is_refused_when_governance_has_become_more_careful() {
	on_chain(|| {
		let id = funded(two());
		let params = CurrentParams::<Test>::get();
		let careful = Params { draw_ltv: Bps(7_999), ..params };
		assert_ok!(Lending::set_params(signed(COUNCIL), careful));
		refused(|| draw(id), Error::LoanToValueTooHigh);
		pass(DAY - 1);
		CurrentParams::<Test>::put(params);
		assert_ok!(draw(id));
	});
}

#[test]
fn draw_is_refused_when_it_would_be_breached_at_once() {
	on_chain(|| {
		let terms = two();
		let covenants =
			quoin_primitives::Covenants { heartbeat: Some(DAY), insured: true, ..terms.covenants };
		let id = offer(Terms { covenants, ..terms });
		for (lender, tranche) in [(SENIOR, 0), (JUNIOR, 1)] {
			assert_ok!(Lending::commit(signed(lender), id, tranche, START + 9 * DAY, None));
		}
		at(START + DAY + 1);
		refused(|| draw(id), Error::NotHeard);
		Yard::set(0, |title| title.heard_at = Some(START + 1));
		Yard::set(0, |title| title.insured_until = Some(START + DAY + 1));
		refused(|| draw(id), Error::NotInsured);
		Yard::set(0, |title| title.insured_until = Some(START + DAY + 2));
		assert_ok!(draw(id));
	});
}

/// Its dates would lie beyond all seconds.
#[test]
fn draw_is_refused_when_its_dates_cannot_be_reckoned() {
	on_chain(|| {
		let end = Seconds::MAX;
		let fixed = Timetable::Fixed { interval: 30 * DAY, payments: 12 };
		let ids = [calendar(365, 1, 0), fixed].map(|timetable| {
			let id = offer(Terms { timetable, expires_at: end, ..one() });
			assert_ok!(Lending::commit(signed(SENIOR), id, 0, end, None));
			id
		});
		at(end - 1);
		for id in ids {
			refused(|| draw(id), Error::AmountTooLarge);
		}
		at(START);
		for id in ids {
			assert_ok!(draw(id));
		}
	});
}

#[test]
fn draw_is_refused_when_the_title_was_sold_or_lent_against() {
	on_chain(|| {
		let title = rack();
		let of = || terms(&[title], &[(MILLION, TEN)]);
		let (first, second, third) = (funded(of()), funded(of()), funded(of()));
		assert_ok!(draw(first));
		refused(|| draw(second), ENCUMBERED);
		at(START + 1);
		assert_ok!(close(first));
		Yard::set(title, |title| title.owner = STRANGER);
		refused(|| draw(third), NOT_OWNER);
	});
}

#[test]
fn draw_is_refused_when_a_lender_attested_a_title() {
	on_chain(|| {
		let id = funded(two());
		Yard::set(0, |title| title.attestor = Some(JUNIOR));
		refused(|| draw(id), PARTY_ATTESTED);
	});
}

#[test]
fn draw_is_refused_when_the_market_is_not_open() {
	on_chain(|| {
		let id = funded(two());
		assert_ok!(Lending::set_status(signed(GUARDIAN), Status::NoNewRisk));
		refused(|| draw(id), Error::NoNewRisk);
		assert_ok!(Lending::set_status(signed(GUARDIAN), Status::Paused));
		refused(|| draw(id), Error::MarketPaused);
		assert_ok!(Lending::set_status(signed(COUNCIL), Status::Open));
		assert_ok!(draw(id));
	});
}

#[test]
fn draw_is_refused_when_the_offer_refinances() {
	on_chain(|| {
		let old = lend(one());
		let refinances = Some(old);
		let new = funded(Terms { refinances, ..terms(&[0], &[(MILLION, TEN)]) });
		refused(|| draw(new), Error::Refinances);
		let plain = funded(two());
		let refinance = || Lending::refinance(signed(BORROWER), plain);
		refused(refinance, Error::RefinancesNothing);
	});
}

#[test]
fn one_lender_in_two_tranches_has_the_sum_of_both() {
	on_chain(|| {
		let id = offer(two());
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(commit(SENIOR, id, 1));
		assert_ok!(draw(id));
		assert_eq!(Yard::get(0).parties, [SENIOR]);
		at(START + 100);
		// 100 seconds of both rates.
		let accrued = (800_000 * TEN.0 + 200_000 * FOURTEEN.0) * 100;
		let exposure = exposure(SENIOR);
		assert_eq!((exposure.principal, exposure.accrued), (MILLION, accrued));
		assert_eq!(exposure.next_mark_at, Some(FEBRUARY + 7 * DAY));
		let paid = cost(BORROWER, || close(id));
		// The bond came back.
		assert_eq!(waits(SENIOR), paid + BOND);
	});
}

#[test]
fn draw_takes_32_tranches_and_64_titles() {
	on_chain(|| {
		let titles: Vec<TitleId> =
			(0..64).map(|_| Yard::park(BORROWER, 2 * MILLION / 64)).collect();
		let amounts: Vec<_> =
			(1..=32u128).map(|n| (n * 1_000 * ONE + n, RatePerSecond(TEN.0 + n))).collect();
		let principal: Balance = amounts.iter().map(|(amount, _)| amount).sum();
		let id = offer(terms(&titles, &amounts));
		for tranche in 0..32u8 {
			let lender = 2 + AccountId::from(tranche) % 10;
			assert_ok!(commit(lender, id, tranche));
		}
		assert_ok!(draw(id));
		assert_eq!(total(BORROWER), RICH + principal);
		assert!(titles.iter().all(|title| Yard::get(*title).lien == Some(id)));
		let mut paid = 0;
		for month in 0..12 {
			at(START + (31 * month + 2) * DAY);
			let due = Lending::next_payment(id, None).unwrap().total;
			paid += cost(BORROWER, || repay(id, due));
		}
		assert!(Loans::<Test>::get(id).is_none());
		// All that was paid waits for lenders, and all principal came back to each.
		let all: Balance = (2..12).map(waits).sum();
		assert_eq!(all, paid + BOND);
		for lender in 2..12u64 {
			let lent: Balance = (0..32u64)
				.filter(|tranche| 2 + tranche % 10 == lender)
				.map(|tranche| amounts[tranche as usize].0)
				.sum();
			assert_eq!(collectable(lender).principal, lent);
		}
		assert!(titles.iter().all(|title| Yard::get(*title).lien.is_none()));
	});
}

#[test]
fn draw_takes_what_was_promised_when_the_lender_is_frozen() {
	on_chain(|| {
		let id = funded(two());
		assert_ok!(Assets::freeze(signed(COUNCIL), QUSD, SENIOR));
		assert_ok!(draw(id));
		assert_eq!(total(SENIOR), RICH - 800_000 * ONE);
	});
}

/// One payment after so many days, without grace.
fn after(days: Seconds) -> Terms<AccountId> {
	let timetable = Timetable::Fixed { interval: days * DAY, payments: 1 };
	Terms { timetable, grace: Grace { rate: FOURTEEN, duration: 0 }, ..one() }
}

/// Nine loans end on nine pages, and nobody touches the book for a year after that. The draw folds four of them,
/// and cannot write 341 days ahead of the fifth.
#[test]
fn draw_waits_until_the_book_of_a_lender_that_nobody_touched_is_brought_forward() {
	on_chain(|| {
		for tens in 1..=9 {
			lend(after(tens * 10));
		}
		at(START + 400 * DAY);
		let id = offer(after(30));
		assert_ok!(commit(SENIOR, id, 0));
		refused(|| draw(id), Error::LenderNotAdvanced);
		assert_ok!(Lending::advance(signed(STRANGER), SENIOR, 9));
		assert_ok!(draw(id));
	});
}

/// 512 loans of a lender, the first mark of each on a day of its own, and nobody applies any.
#[test]
fn draw_is_refused_while_marks_of_a_lender_wait_on_too_many_days() {
	on_chain(|| {
		let (most, longest) = (Seconds::from(limits::MAX_MARK_DAYS), limits::MAX_INTERVAL / DAY);
		let offered = |nth: Seconds| {
			at(START + nth / longest * longest * DAY);
			offer(after(nth % longest + 1))
		};
		for nth in 0..most {
			let id = offered(nth);
			assert_ok!(commit(SENIOR, id, 0));
			assert_ok!(draw(id));
		}
		let id = offered(most);
		assert_ok!(commit(SENIOR, id, 0));
		refused(|| draw(id), Error::TooManyMarkDays);
		// Of the first, no further one is to come.
		assert_ok!(mark(0));
		assert_ok!(draw(id));
	});
}
