//! What a sale brings goes down the waterfall, level by level.

use super::*;

#[test]
fn round_begins_from_the_better_of_appraisal_and_index_and_from_the_share_of_the_claim() {
	on_chain(|| {
		let id = failed_with(&[MILLION, 3 * MILLION]);
		let worth = |title| Lending::worth(&good(id, title)).unwrap();
		// By worth: a quarter, rounded down, and the rest.
		let owed = MILLION + OWED;
		assert_eq!((worth(0).claim, worth(1).claim), (owed / 4, owed - owed / 4));
		assert_eq!((worth(0).value, worth(1).value), (MILLION, 3 * MILLION));
		let covered = [MILLION / 4, MILLION - MILLION / 4];
		assert_eq!([case(id).lots[0].covered, case(id).lots[1].covered], covered);
		Yard::set(0, |title| title.index = Some(MILLION + 1));
		Yard::set(1, |title| title.index = Some(1));
		assert_eq!((worth(0).value, worth(1).value), (MILLION + 1, 3 * MILLION));
		// Never more than is owed.
		sell(id, 1, owed - 7);
		assert_eq!(worth(0).claim, 7);
	});
}

/// Titles that nobody puts a value on share alike.
#[test]
fn titles_share_alike_when_nobody_knows_what_they_are_worth() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		titles.into_iter().for_each(|title| Yard::set(title, |one| one.appraisal = 0));
		at(GRACE_END + 1);
		assert_ok!(liquidate(id));
		let shares: Vec<_> = case(id).lots.iter().map(|lot| lot.share).collect();
		let owed = MILLION + OWED;
		assert_eq!(shares, [owed / 2, owed - owed / 2]);
	});
}

#[test]
fn borrower_gets_what_a_sale_brings_beyond_all_debts() {
	on_chain(|| {
		let id = failed(two());
		let owed = MILLION + OWED_SENIOR + OWED_JUNIOR;
		let price = owed + 500;
		let before = total(BORROWER);
		events();
		sell(id, 0, price);
		let (loan, title, buyer, cash) = (id, 0, BUYER, price);
		let outcome = Outcome::Recovered;
		assert_eq!(
			events(),
			[
				Event::Closed { loan, outcome, lost: 0 },
				Event::TitleSold { loan, title, buyer, price, cash },
			]
		);
		assert_eq!(collectable(SENIOR).recovered, 800_000 * ONE + OWED_SENIOR);
		assert_eq!(collectable(JUNIOR).recovered, 200_000 * ONE + OWED_JUNIOR);
		assert_eq!((collectable(BORROWER).other, total(BORROWER)), (500, before));
		assert_eq!((Yard::get(0).owner, Yard::get(0).lien), (BUYER, None));
		assert_eq!(dollars(Lending::account()), price);
		assert_gone(id);
	});
}

#[test]
fn junior_loses_first_when_a_sale_brings_less_than_is_owed() {
	on_chain(|| {
		let id = failed(two());
		events();
		sell(id, 0, 700_000 * ONE);
		assert_eq!((collectable(SENIOR).recovered, waits(JUNIOR)), (700_000 * ONE, 0));
		let paid = 700_000 * ONE - OWED_SENIOR;
		let principal = vec![800_000 * ONE - paid, 200_000 * ONE];
		let (interest, lost) = (vec![0, OWED_JUNIOR], MILLION - paid);
		let said = events();
		assert_eq!(said[0], Event::Lost { loan: id, principal, interest });
		assert_eq!(said[1], Event::Closed { loan: id, outcome: Outcome::Recovered, lost });
		assert_gone(id);
	});
}

/// Three sales that end on the edges of the levels: each unit goes to the next in line.
#[test]
fn waterfall_pays_level_by_level_to_the_last_unit() {
	on_chain(|| {
		let titles = [rack(), rack(), rack()];
		let id = failed(terms(&titles, &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)]));
		let owed = || (case(id).interest.to_vec(), loan(id).owed.to_vec());
		let (senior, junior) = (800_000 * ONE, 200_000 * ONE);
		sell(id, 0, OWED_SENIOR - 1);
		assert_eq!(owed(), (vec![1, OWED_JUNIOR], vec![senior, junior]));
		// The last unit of interest, all principal, and a unit of the junior's interest.
		sell(id, 1, 1 + senior + 1);
		assert_eq!(owed(), (vec![0, OWED_JUNIOR - 1], vec![0, junior]));
		events();
		sell(id, 2, OWED_JUNIOR - 1 + 3);
		let (principal, interest) = (vec![0, junior - 3], vec![0, 0]);
		assert_eq!(events()[0], Event::Lost { loan: id, principal, interest });
		assert_eq!(collectable(SENIOR).recovered, senior + OWED_SENIOR);
		assert_eq!(collectable(JUNIOR).recovered, OWED_JUNIOR + 3);
		assert_eq!(dollars(Lending::account()), waits(SENIOR) + waits(JUNIOR));
	});
}

/// Until then it is written down; then it is gone, in the same block.
#[test]
fn loss_is_booked_when_the_case_closes() {
	on_chain(|| {
		let id = failed_with(&[MILLION, MILLION]);
		sell(id, 0, 300_000 * ONE);
		let left = MILLION - (300_000 * ONE - OWED);
		assert_eq!(exposure(SENIOR).principal, left);
		assert!(exposure(SENIOR).impairment > 0);
		sell(id, 1, 0);
		let after = exposure(SENIOR);
		assert_eq!((after.principal, after.impairment, after.accrued), (0, 0, 0));
		assert_eq!(after.collectable.recovered, 300_000 * ONE);
		assert_gone(id);
	});
}

#[test]
fn buyer_is_refused_when_it_cannot_pay_or_the_title_is_not_for_sale() {
	on_chain(|| {
		let (id, other) = (failed_with(&[MILLION, MILLION]), simple());
		refused_bid(99, id, 0, ONE, Payment::Cash, Error::NotCovered);
		// One of another loan, of none, and one that is sold.
		refused_bid(BUYER, id, 2, ONE, Payment::Cash, Error::NotForSale);
		refused_bid(BUYER, other, 2, ONE, Payment::Cash, Error::NotForSale);
		refused_bid(BUYER, other + 1, 0, ONE, Payment::Cash, Error::NotForSale);
		sell(id, 0, ONE);
		refused_bid(BUYER, id, 0, ONE, Payment::Cash, Error::NotForSale);
		refused(|| Lending::unsold(&good(id, 0), ONE).map(|_| ()), Error::NotForSale);
	});
}

#[test]
fn titles_left_go_back_when_one_of_them_paid_for_all() {
	on_chain(|| {
		let id = failed_with(&[MILLION, MILLION]);
		refused(|| close(id), Error::CaseRuns);
		sell(id, 0, MILLION + OWED + 9);
		assert_eq!((waits(SENIOR), collectable(BORROWER).other), (MILLION + OWED, 9));
		refused_bid(BUYER, id, 1, 0, Payment::Cash, Error::NothingOwed);
		assert_ok!(Lending::close(signed(STRANGER), id, 0));
		assert_eq!((Yard::get(0).owner, Yard::get(1).owner), (BUYER, BORROWER));
		assert_gone(id);
	});
}

/// 1 000 for each payment, of which two are owed at the end of the first grace, and 20 000 at the end.
fn with_later_fees(titles: &[TitleId]) -> Terms<AccountId> {
	let list = [absolute(FeeEvent::Repayment, 1_000 * ONE), absolute(FeeEvent::Exit, 20_000 * ONE)];
	Terms { fees: fees(&list), ..terms(titles, &[(MILLION, TEN)]) }
}

/// Nobody avoids them by a default.
#[test]
fn fees_of_payments_and_of_the_end_come_after_the_lenders_and_before_the_borrower() {
	on_chain(|| {
		let id = failed(with_later_fees(&[rack(), rack()]));
		assert_eq!(case(id).later.to_vec(), [(0, 2_000 * ONE), (1, 20_000 * ONE)]);
		sell(id, 0, MILLION + OWED - 1);
		assert_eq!((waits(SENIOR), waits(SERVICER)), (MILLION + OWED - 1, 0));
		sell(id, 1, 1 + 22_000 * ONE + 7);
		assert_eq!((waits(SENIOR), waits(SERVICER)), (MILLION + OWED, 22_000 * ONE));
		assert_eq!(waits(BORROWER), 7);
		assert_gone(id);
	});
}

/// A fixed loan pays several windows at once, for one fee.
#[test]
fn fee_of_a_payment_is_owed_once_for_windows_that_are_paid_at_once() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 10 * DAY, payments: 20 };
		let grace = Grace { rate: FOURTEEN, duration: 0 };
		let id = lend(Terms { timetable, grace, ..with_later_fees(&[rack()]) });
		// Six windows are missed, which is one payment, and the seventh runs, which is another.
		pass(65 * DAY);
		assert_ok!(liquidate(id));
		assert_eq!(case(id).later[0], (0, 2_000 * ONE));
	});
}

/// As the borrower would, who pays one window after another.
#[test]
fn fee_of_a_payment_is_owed_for_each_window_that_has_begun() {
	on_chain(|| {
		for (time, begun) in [(GRACE_END + 1, 2), (MARCH, 2), (MARCH + 1, 3)] {
			at(START);
			let id = lend(with_later_fees(&[rack()]));
			at(time);
			assert_ok!(liquidate(id));
			assert_eq!(case(id).later[0], (0, begun * 1_000 * ONE));
		}
	});
}

/// A breach after the payment of January, whose window is still running.
#[test]
fn no_fee_of_a_payment_is_owed_of_a_window_that_has_not_begun() {
	on_chain(|| {
		let id = lend(with_later_fees(&[rack()]));
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0] + 1_000 * ONE));
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		pass(14 * DAY + 1);
		assert_ok!(liquidate(id));
		assert_eq!(case(id).later.to_vec(), [(0, 0), (1, 20_000 * ONE)]);
	});
}

#[test]
fn title_is_sold_and_does_not_go_back_until_later_fees_are_paid_too() {
	on_chain(|| {
		let id = failed(with_later_fees(&[rack(), rack(), rack()]));
		sell(id, 0, MILLION + OWED + 500 * ONE);
		assert_eq!((waits(SERVICER), waits(BORROWER)), (500 * ONE, 0));
		refused(|| close(id), Error::CaseRuns);
		let left = 21_500 * ONE;
		assert_eq!(Lending::worth(&good(id, 1)).unwrap().claim, left);
		let least = left - 1;
		refused_bid(BORROWER, id, 1, least, Payment::Cash, Error::BorrowerOwesMore);
		assert_eq!(buy(BORROWER, id, 1, left, Payment::Cash), Ok(left));
		refused_bid(BUYER, id, 2, ONE, Payment::Cash, Error::NothingOwed);
		assert_ok!(close(id));
		assert_eq!((waits(SERVICER), waits(BORROWER)), (22_000 * ONE, 0));
		assert_eq!(Yard::get(2).owner, BORROWER);
		assert_gone(id);
	});
}

/// They stand for the lenders: of 100 000 that one paid in, half goes back, and no fee is paid.
#[test]
fn insurers_pay_no_later_fees() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.cover = MILLION);
		let id = failed(with_later_fees(&titles));
		sell(id, titles[0], 400_000 * ONE);
		sell(id, titles[1], 550_000 * ONE + OWED);
		assert_eq!((waits(SENIOR), waits(SERVICER)), (MILLION + OWED, 0));
		assert_eq!(waits(INSURER), 50_000 * ONE);
		assert_gone(id);
	});
}

/// What nobody paid of them is nobody's loss.
#[test]
fn later_fees_lapse_when_the_sale_does_not_reach_them() {
	on_chain(|| {
		let id = failed(with_later_fees(&[rack()]));
		events();
		sell(id, 0, MILLION + OWED + 300 * ONE);
		assert_eq!((waits(SENIOR), waits(SERVICER)), (MILLION + OWED, 300 * ONE));
		let closed = Event::Closed { loan: id, outcome: Outcome::Recovered, lost: 0 };
		assert_eq!(events()[0], closed);
		assert_gone(id);
	});
}

/// One window, or twelve of which the second has begun when the grace of the first is over.
fn short_and_long() -> [(Terms<AccountId>, Balance, Balance); 2] {
	let long = with_later_fees(&[rack()]);
	let short = Terms { timetable: calendar(20, 1, 0), ..long.clone() };
	[(short, FIRST, 21_000 * ONE), (long, OWED, 22_000 * ONE)]
}

/// What the borrower pays for its titles in the first second after grace: as `how` does it, and that it is no less
/// than window after window and then all.
fn pays_no_less(how: impl Fn(LoanId)) {
	for loan in 0..2 {
		let after_grace = |pay: &dyn Fn(LoanId)| {
			let mut paid = 0;
			on_chain(|| {
				let (terms, interest, fees) = short_and_long()[loan].clone();
				let title = terms.titles[0];
				let id = lend(terms);
				at(FEBRUARY);
				let before = total(BORROWER) + waits(BORROWER);
				pay(id);
				paid = before - total(BORROWER) - waits(BORROWER);
				assert_eq!(Yard::get(title).owner, BORROWER);
				assert_gone(id);
				assert_eq!((waits(SENIOR), waits(SERVICER)), (MILLION + interest, fees));
			});
			paid
		};
		let honest = after_grace(&|id| {
			at(GRACE_END + 1);
			while Lending::pay_off(id, None).is_err() {
				assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
			}
			assert_ok!(close(id));
		});
		assert_eq!(after_grace(&how), honest);
	}
}

/// A reserve that pays all at once is no sale, and buys nothing cheaper.
#[test]
fn borrower_gains_nothing_when_it_fails_with_a_full_reserve() {
	pays_no_less(|id| {
		assert_ok!(Lending::top_up_reserve(signed(BORROWER), id, 2 * MILLION));
		at(GRACE_END + 1);
		assert_ok!(Lending::liquidate(signed(BORROWER), id).plain());
		assert_ok!(close(id));
	});
}

#[test]
fn borrower_gains_nothing_when_it_buys_its_own_title_at_once() {
	pays_no_less(|id| {
		at(GRACE_END + 1);
		assert_ok!(Lending::liquidate(signed(BORROWER), id).plain());
		let price = 2_400_000 * ONE;
		assert_eq!(buy(BORROWER, id, case(id).lots[0].title, price, Payment::Cash), Ok(price));
	});
}
