//! What pallets that lend ask of loans, do with them and are told: on an account that nobody else collects for.

use super::*;
use crate::types::News;
use frame_support::assert_storage_noop;
use quoin_primitives::{
	Collected, Expected, Lend, LoanBook, Payment, Position, Prospect, Seller, Touched,
};
use sp_runtime::testing::H256;

/// Another account of the same kind.
const OTHER_POOL: AccountId = POOL + 1;
/// The last deadline of a loan of [`one`]: 2025 begins.
const LAST: Seconds = START + 366 * DAY;

fn prospect(id: LoanId, tranche: TrancheIndex) -> Result<Prospect<AccountId>, DispatchError> {
	Lending::prospect(id, tranche, now())
}

fn position(lender: AccountId, id: LoanId, tranche: TrancheIndex) -> Position {
	Lending::position(&lender, id, tranche).unwrap()
}

fn expected(id: LoanId, tranche: TrancheIndex) -> Vec<Expected> {
	Lending::expected(id, tranche).unwrap()
}

fn put_in(id: LoanId, tranche: TrancheIndex) -> Result<Balance, DispatchError> {
	<Lending as Lend<_>>::commit(&POOL, id, tranche, now() + DAY)
}

fn free(lender: AccountId, id: LoanId, tranche: TrancheIndex) -> DispatchResult {
	<Lending as Lend<_>>::free(&lender, id, tranche)
}

/// Collects. How the lender stands is said besides: as its exposure says. What has news could be asked before, and
/// nothing has after.
fn collect() -> Collected {
	let news = Lending::news(&POOL);
	let collected = <Lending as Lend<_>>::collect(&POOL).unwrap();
	assert_eq!((news, Lending::news(&POOL)), (collected.touched.clone(), Touched::Nothing));
	let exposure = Lending::exposure(&POOL).unwrap();
	assert_eq!(collected.principal, exposure.principal);
	assert_eq!(collected.impairment, exposure.impairment);
	assert_eq!(collected.committed, exposure.committed);
	assert_eq!(collected.next_mark_at, exposure.next_mark_at);
	collected
}

/// What came, and what of.
fn came() -> (Collectable, Touched) {
	let Collected { money, touched, .. } = collect();
	(money, touched)
}

/// Collects, and says of which loans something changed.
fn touched() -> Touched {
	collect().touched
}

fn these(loans: &[LoanId]) -> Touched {
	Touched::These(loans.to_vec())
}

/// A loan in which the pool has the first tranche, and the junior lender the others. Its draw is old news.
fn pool_lends(terms: Terms<AccountId>) -> LoanId {
	let count = terms.tranches.len() as TrancheIndex;
	let id = offer(terms);
	assert_ok!(put_in(id, 0));
	for tranche in 1..count {
		assert_ok!(commit(JUNIOR, id, tranche));
	}
	assert_ok!(draw(id));
	assert_eq!(touched(), these(&[id]));
	id
}

fn pay_next(id: LoanId) {
	assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
}

fn sell(id: LoanId, title: TitleId, price: Balance) {
	let good = Good::Title { lien: id, title };
	assert_ok!(Lending::sell(&good, &BUYER, price, Payment::Cash));
	Lots::remove(id, title);
}

fn hand_over(from: AccountId, id: LoanId, to: AccountId) {
	assert_ok!(Lending::transfer_position(signed(from), id, 0, Some(to), 0));
	assert_ok!(Lending::accept_position(signed(to), id, 0, 0, 0));
}

// Before the draw.

#[test]
fn prospect_says_what_a_tranche_will_be() {
	on_chain(|| {
		let list = [
			absolute(FeeEvent::Origination, 7 * ONE),
			absolute(FeeEvent::Repayment, 3 * ONE),
			ratio(FeeEvent::Origination, Basis::Amount, 1),
		];
		let id = offer(Terms { fees: fees(&list), ..two() });
		let junior = Prospect {
			borrower: BORROWER,
			amount: 200_000 * ONE,
			rate: FOURTEEN,
			expires_at: START + 30 * DAY,
			ends_at: LAST,
			draw_ltv: Bps(8_000),
			classes: vec![0],
			obligor: Some(H256::repeat_byte(1)),
			sale_fees: vec![],
			origination_fees: vec![(SERVICER, 7 * ONE), (SERVICER, 10_000 * ONE)],
			principal: MILLION,
			junior: 0,
		};
		assert_eq!(prospect(id, 1), Ok(junior.clone()));
		let (amount, rate, behind) = (800_000 * ONE, TEN, 200_000 * ONE);
		let senior = Prospect { amount, rate, junior: behind, ..junior };
		assert_eq!(prospect(id, 0), Ok(senior));
	});
}

#[test]
fn prospect_says_what_loses_before_a_tranche() {
	on_chain(|| {
		let amounts = [500_000 * ONE, 300_000 * ONE + 1, 150_000 * ONE, 7];
		let id = offer(terms(&[rack()], &amounts.map(|amount| (amount, TEN))));
		let junior = |tranche| prospect(id, tranche).unwrap().junior;
		let behind = [450_000 * ONE + 8, 150_000 * ONE + 7, 7, 0];
		assert_eq!([0, 1, 2, 3].map(junior), behind);
		// Whether somebody committed to it or not.
		assert_ok!(commit(JUNIOR, id, 2));
		assert_eq!([0, 1, 3].map(junior), [behind[0], behind[1], behind[3]]);
	});
}

/// As many tranches as there may be, of a dollar each but for the first.
#[test]
fn prospect_says_what_loses_first_when_there_are_most_tranches() {
	on_chain(|| {
		let mut list = vec![(ONE, TEN); 32];
		list[0].0 = 100_000 * ONE;
		let id = offer(terms(&[rack()], &list));
		let junior = |tranche| prospect(id, tranche).unwrap().junior;
		assert_eq!([0, 1, 30, 31].map(junior), [31 * ONE, 30 * ONE, ONE, 0]);
		refused(|| prospect(id, 32).map(|_| ()), Error::UnknownTranche);
		refused(|| prospect(id, TrancheIndex::MAX).map(|_| ()), Error::UnknownTranche);
	});
}

#[test]
fn prospect_ends_later_when_it_is_drawn_later() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 12 };
		let id = offer(Terms { timetable, ..one() });
		for drawn_at in [START, START + DAY + 1] {
			let prospect = Lending::prospect(id, 0, drawn_at).unwrap();
			assert_eq!(prospect.ends_at, drawn_at + 360 * DAY);
		}
		// As late as the offer lasts.
		let last = Lending::prospect(id, 0, Seconds::MAX).unwrap();
		assert_eq!(last.ends_at, last.expires_at + 360 * DAY);
	});
}

#[test]
fn prospect_is_refused_when_nobody_may_commit() {
	on_chain(|| {
		let id = offer(two());
		let of = |id, tranche| prospect(id, tranche).map(|_| ());
		refused(|| of(id + 1, 0), Error::UnknownOffer);
		refused(|| of(id, 2), Error::UnknownTranche);
		assert_ok!(commit(SENIOR, id, 0));
		refused(|| of(id, 0), Error::TrancheFilled);
		// The last second of the offer is one.
		at(START + 30 * DAY);
		assert_ok!(of(id, 1));
		at(START + 30 * DAY + 1);
		refused(|| of(id, 1), Error::OfferExpired);
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
		refused(|| of(id, 1), Error::OfferWithdrawn);
		refused(|| of(simple(), 0), Error::UnknownOffer);
	});
}

#[test]
fn prospect_has_an_obligor_when_it_is_the_same_of_all_titles() {
	on_chain(|| {
		let titles = [rack(), rack(), rack()];
		let classes = [7, 3, 7];
		for (title, class) in titles.into_iter().zip(classes) {
			Yard::set(title, |one| one.class = class);
		}
		let id = offer(terms(&titles, &[(MILLION, TEN)]));
		let of = |byte: Option<u8>| {
			Yard::set(titles[2], |one| one.obligor = byte.map(H256::repeat_byte));
			prospect(id, 0).unwrap().obligor
		};
		assert_eq!(of(Some(1)), Some(H256::repeat_byte(1)));
		assert_eq!(of(Some(2)), None);
		assert_eq!(of(None), None);
		for title in titles {
			Yard::set(title, |one| one.obligor = None);
		}
		assert_eq!(of(None), None);
		assert_eq!(prospect(id, 0).unwrap().classes, [7, 3]);
	});
}

#[test]
fn commitment_holds_what_the_tranche_asks_for_and_says_how_much() {
	on_chain(|| {
		let id = offer(two());
		assert_eq!(put_in(id, 1), Ok(200_000 * ONE));
		assert_eq!(held(HoldReason::Commitment, POOL), 200_000 * ONE);
		let (tranche, until, kept) = (1, START + DAY, None);
		let (loan, lender, amount) = (id, POOL, 200_000 * ONE);
		let said = Event::Committed { loan, tranche, lender, amount, until, kept };
		assert_eq!(events().last(), Some(&said));
		assert_eq!((exposure(POOL).committed, exposure(POOL).principal), (200_000 * ONE, 0));
		assert_noop!(put_in(id, 1), Error::TrancheFilled);
	});
}

/// Without a call around it that fails as a whole.
#[test]
fn commitment_changes_nothing_when_the_money_is_not_there() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(Assets::transfer(signed(POOL), QUSD, STRANGER, RICH - MILLION + 1));
		assert_noop!(put_in(id, 0), Error::NotCovered);
	});
}

#[test]
fn commitment_is_freed_by_its_lender_when_it_cannot_be_drawn_any_more() {
	on_chain(|| {
		let id = offer(two());
		assert_noop!(free(POOL, id, 0), Error::NotCommitted);
		assert_ok!(put_in(id, 0));
		assert_noop!(free(POOL, id, 0), Error::CommitmentRuns);
		at(START + DAY);
		assert_noop!(free(POOL, id, 0), Error::CommitmentRuns);
		at(START + DAY + 1);
		assert_noop!(free(OTHER_POOL, id, 0), Error::NotLender);
		assert_noop!(free(POOL, id, 2), Error::UnknownTranche);
		assert_noop!(free(POOL, id + 1, 0), Error::UnknownOffer);
		assert_ok!(free(POOL, id, 0));
		assert_eq!((dollars(POOL), held(HoldReason::Commitment, POOL)), (RICH, 0));
		assert_eq!(position(POOL, id, 0), Position::Gone);
		assert_noop!(free(POOL, id, 0), Error::NotCommitted);
	});
}

#[test]
fn commitment_is_freed_at_once_when_the_offer_is_withdrawn() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(put_in(id, 0));
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
		assert_eq!(position(POOL, id, 0), Position::Committed { until: 0 });
		assert_ok!(free(POOL, id, 0));
		assert_eq!((dollars(POOL), position(POOL, id, 0)), (RICH, Position::Gone));
	});
}

// Positions.

#[test]
fn position_is_committed_until_it_is_drawn_or_taken_back() {
	on_chain(|| {
		let id = offer(two());
		assert_eq!(position(POOL, id, 0), Position::Gone);
		assert_ok!(put_in(id, 0));
		assert_eq!(position(POOL, id, 0), Position::Committed { until: START + DAY });
		for (lender, id, tranche) in [(JUNIOR, id, 0), (POOL, id, 1), (POOL, id, 9), (POOL, 9, 0)] {
			assert_eq!(position(lender, id, tranche), Position::Gone);
		}
		// Time alone changes nothing: the money is still held.
		at(START + 2 * DAY);
		assert_eq!(position(POOL, id, 0), Position::Committed { until: START + DAY });
		assert_ok!(Lending::withdraw_commitment(signed(STRANGER), id, 0));
		assert_eq!(position(POOL, id, 0), Position::Gone);
	});
}

/// There is no money in it: that is in the loan of which the position is kept.
#[test]
fn position_is_none_when_another_is_to_be_kept_for_it() {
	on_chain(|| {
		let old = simple();
		let id = offer(Terms { refinances: Some(old), ..terms(&[0], &[(MILLION, TEN)]) });
		assert_ok!(Lending::commit(signed(SENIOR), id, 0, now() + DAY, Some(0)));
		assert_eq!(position(SENIOR, id, 0), Position::Gone);
		let (principal, deadline) = (MILLION, FEBRUARY);
		assert_eq!(position(SENIOR, old, 0), Position::Drawn { principal, deadline });
	});
}

#[test]
fn position_falls_with_each_payment_and_ends_with_the_loan() {
	on_chain(|| {
		let id = pool_lends(one());
		let drawn = |principal, deadline| Position::Drawn { principal, deadline };
		assert_eq!(position(POOL, id, 0), drawn(MILLION, FEBRUARY));
		for (lender, tranche) in [(SENIOR, 0), (POOL, 1), (POOL, 255)] {
			assert_eq!(position(lender, id, tranche), Position::Gone);
		}
		// Late, the deadline is the one that was not met.
		at(FEBRUARY + 3 * DAY);
		assert_eq!(position(POOL, id, 0), drawn(MILLION, FEBRUARY));
		pay_next(id);
		assert_eq!(position(POOL, id, 0), drawn(MILLION - PART, MARCH));
		at(MARCH);
		assert_ok!(close(id));
		assert_eq!(position(POOL, id, 0), Position::Gone);
	});
}

#[test]
fn position_is_the_buyers_when_it_was_sold() {
	on_chain(|| {
		let id = pool_lends(one());
		hand_over(POOL, id, STRANGER);
		let (principal, deadline) = (MILLION, FEBRUARY);
		assert_eq!(position(POOL, id, 0), Position::Gone);
		assert_eq!(position(STRANGER, id, 0), Position::Drawn { principal, deadline });
	});
}

/// What is left of it counts until the case is closed, and be it nothing.
#[test]
fn position_stays_while_titles_are_being_sold() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let id = pool_lends(terms(&titles, &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)]));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		let (principal, deadline) = (800_000 * ONE, FEBRUARY);
		assert_eq!(position(POOL, id, 0), Position::Drawn { principal, deadline });
		assert_eq!(expected(id, 0), []);
		let interest = Cases::<Test>::get(id).unwrap().interest;
		sell(id, titles[0], interest[0] + 300_000 * ONE);
		let principal = 500_000 * ONE;
		assert_eq!(position(POOL, id, 0), Position::Drawn { principal, deadline });
		sell(id, titles[1], 500_000 * ONE);
		assert_eq!(position(POOL, id, 0), Position::Gone);
	});
}

#[test]
fn position_of_nothing_stays_when_the_case_goes_on() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let id = pool_lends(terms(&titles, &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)]));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		sell(id, titles[0], 900_000 * ONE);
		let (principal, deadline) = (0, FEBRUARY);
		assert_eq!(position(POOL, id, 0), Position::Drawn { principal, deadline });
	});
}

#[test]
fn position_of_a_loan_that_failed_by_breach_has_the_next_deadline() {
	on_chain(|| {
		let id = pool_lends(one());
		at(FEBRUARY);
		pay_next(id);
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		at(FEBRUARY + 14 * DAY + 1);
		assert_ok!(liquidate(id));
		let (principal, deadline) = (MILLION - PART, MARCH);
		assert_eq!(position(POOL, id, 0), Position::Drawn { principal, deadline });
	});
}

// What falls due.

/// V-10.
#[test]
fn expected_are_the_payments_of_the_published_schedule() {
	on_chain(|| {
		let id = pool_lends(one());
		let all = expected(id, 0);
		let first = |deadline, interest| Expected { deadline, principal: PART, interest };
		assert_eq!(all[..2], [first(FEBRUARY, INTEREST[0]), first(MARCH, INTEREST[1])]);
		assert_eq!((all.len(), all[11].deadline), (12, LAST));
		// A twelfth leaves four units over, one for each of the last four.
		assert_eq!(
			(all[7].principal, all[8].principal, all[11].principal),
			(PART, PART + 1, PART + 1)
		);
	});
}

/// Whatever the schedule, each tranche gets what was expected to the unit, when each payment is made on its deadline.
#[test]
fn expected_is_what_is_credited_when_each_payment_is_made_on_its_deadline() {
	let fixed = Timetable::Fixed { interval: 30 * DAY, payments: 7 };
	let models = [Repayment::Amortised, Repayment::EqualPrincipal, Repayment::Bullet];
	for (timetable, repayment) in [calendar(200, 17, 3_600), fixed]
		.into_iter()
		.flat_map(|timetable| models.map(|model| (timetable, model)))
	{
		on_chain(|| {
			let list = [
				absolute(FeeEvent::Repayment, 3 * ONE),
				ratio(FeeEvent::Repayment, Basis::Amount, 1),
				absolute(FeeEvent::Exit, 5 * ONE),
			];
			// Amounts that no division comes out even with.
			let tranches = [(700_003 * ONE + 1, TEN), (299_998 * ONE + 1, FOURTEEN)];
			let terms = terms(&[rack()], &tranches);
			let id = pool_lends(Terms { timetable, repayment, fees: fees(&list), ..terms });
			let (ours, others) = (expected(id, 0), expected(id, 1));
			let principal = |all: &[Expected]| all.iter().map(|of| of.principal).sum::<Balance>();
			assert_eq!((principal(&ours), principal(&others)), (tranches[0].0, tranches[1].0));
			for (k, (our, other)) in ours.iter().zip(&others).enumerate() {
				assert_eq!(our.deadline, other.deadline);
				at(our.deadline);
				// What is to come does not change while payments are made.
				assert_eq!(
					(expected(id, 0), expected(id, 1)),
					(ours[k..].to_vec(), others[k..].to_vec())
				);
				pay_next(id);
				let Collectable { principal, interest, .. } = collect().money;
				assert_eq!((principal, interest), (our.principal, our.interest));
				let Collectable { principal, interest, .. } = collectable(JUNIOR);
				assert_eq!((principal, interest), (other.principal, other.interest));
				assert_ok!(Lending::collect(signed(JUNIOR), JUNIOR));
			}
			assert!(Loans::<Test>::get(id).is_none());
		});
	}
}

#[test]
fn expected_follows_what_was_paid_ahead() {
	on_chain(|| {
		let id = pool_lends(two());
		at(FEBRUARY);
		pay_next(id);
		assert_ok!(prepay(id, 500_000 * ONE + 1));
		let (first, second) = (expected(id, 0), expected(id, 1));
		collect();
		assert_ok!(Lending::collect(signed(JUNIOR), JUNIOR));
		at(MARCH);
		pay_next(id);
		let Collectable { principal, interest, .. } = collect().money;
		assert_eq!((principal, interest), (first[0].principal, first[0].interest));
		let Collectable { principal, interest, .. } = collectable(JUNIOR);
		assert_eq!((principal, interest), (second[0].principal, second[0].interest));
		assert_eq!(expected(id, 0), first[1..]);
	});
}

#[test]
fn expected_is_refused_when_there_is_no_such_tranche() {
	on_chain(|| {
		let id = offer(one());
		assert_eq!(Lending::expected(id, 0), Err(Error::UnknownLoan.into()));
		let id = simple();
		assert_eq!(Lending::expected(id, 1), Err(Error::UnknownTranche.into()));
	});
}

// Collecting.

#[test]
fn collecting_for_a_pool_is_refused_whoever_signs() {
	on_chain(|| {
		let id = pool_lends(one());
		at(FEBRUARY);
		pay_next(id);
		for who in [STRANGER, POOL] {
			refused(|| Lending::collect(signed(who), POOL), Error::CollectsItself);
		}
		// Also when there is nothing to collect.
		refused(|| Lending::collect(signed(STRANGER), OTHER_POOL), Error::CollectsItself);
	});
}

#[test]
fn collecting_says_interest_and_principal_apart_and_which_loan_it_was() {
	on_chain(|| {
		let id = pool_lends(one());
		at(FEBRUARY);
		pay_next(id);
		let before = dollars(POOL);
		events();
		let (principal, interest) = (PART, INTEREST[0]);
		let money = Collectable { principal, interest, ..Collectable::default() };
		assert_eq!(came(), (money, these(&[id])));
		assert_eq!(dollars(POOL) - before, PART + INTEREST[0]);
		let (who, recovered, other) = (POOL, 0, 0);
		assert_eq!(events(), [Event::Collected { who, interest, principal, recovered, other }]);
		assert_storage_noop!(assert_eq!(came(), (Collectable::default(), Touched::Nothing)));
	});
}

#[test]
fn collecting_says_what_a_recovery_brought() {
	on_chain(|| {
		let id = pool_lends(one());
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		sell(id, 0, 600_000 * ONE);
		let money = Collectable { recovered: 600_000 * ONE, ..Collectable::default() };
		assert_eq!(came(), (money, these(&[id])));
		assert!(Loans::<Test>::get(id).is_none() && Books::<Test>::get(POOL).is_empty());
		assert!(!Books::<Test>::contains_key(POOL));
	});
}

/// Nothing is moved, and nothing said.
#[test]
fn collecting_takes_news_when_no_money_waits() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(put_in(id, 0));
		assert_ok!(draw(id));
		events();
		let before = dollars(POOL);
		let money = Collectable::default();
		assert_eq!(came(), (money, these(&[id])));
		assert_eq!((events(), dollars(POOL)), (vec![], before));
		assert_eq!(came(), (Collectable::default(), Touched::Nothing));
	});
}

#[test]
fn collecting_keeps_the_news_when_the_account_cannot_receive() {
	on_chain(|| {
		let id = pool_lends(one());
		at(FEBRUARY);
		pay_next(id);
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, POOL));
		assert_noop!(<Lending as Lend<_>>::collect(&POOL), TokenError::Blocked);
		assert_ok!(Assets::thaw(signed(COUNCIL), QUSD, POOL));
		assert_eq!(touched(), these(&[id]));
	});
}

/// A fee is no news of a loan that it lends to.
#[test]
fn collecting_brings_what_else_waits_without_news() {
	on_chain(|| {
		let mut fee = absolute(FeeEvent::Repayment, 3 * ONE);
		fee.recipient = POOL;
		let id = lend(Terms { fees: fees(&[fee]), ..one() });
		at(FEBRUARY);
		pay_next(id);
		let money = Collectable { other: 3 * ONE, ..Collectable::default() };
		assert_eq!(came(), (money, Touched::Nothing));
	});
}

/// Also when there is nothing to take: asking costs a record, and changes none.
#[test]
fn collecting_says_what_is_committed() {
	on_chain(|| {
		let drawn = pool_lends(one());
		assert_eq!(collect().committed, 0);
		let id = offer(two());
		assert_ok!(put_in(id, 1));
		assert_storage_noop!(assert_eq!(collect().committed, 200_000 * ONE));
		at(FEBRUARY);
		pay_next(drawn);
		let Collected { money, principal, committed, .. } = collect();
		assert_eq!((money.principal, principal), (PART, MILLION - PART));
		assert_eq!(committed, 200_000 * ONE);
		assert_ok!(free(POOL, id, 1));
		assert_eq!(collect().committed, 0);
		assert_storage_noop!(assert_eq!(collect().committed, 0));
	});
}

/// Whoever frees it: the lender is told once, and others need not be.
#[test]
fn lender_is_told_what_of_its_commitments_was_freed() {
	on_chain(|| {
		let (id, other) = (offer(two()), offer(two()));
		assert_ok!(put_in(id, 1));
		assert_ok!(put_in(other, 0));
		assert_ok!(commit(JUNIOR, other, 1));
		at(START + DAY + 1);
		assert_ok!(Lending::withdraw_commitment(signed(STRANGER), id, 1));
		assert_eq!(
			(exposure(POOL).returned, exposure(POOL).committed),
			(200_000 * ONE, 800_000 * ONE)
		);
		assert_ok!(free(POOL, other, 0));
		assert_eq!((exposure(POOL).returned, exposure(POOL).committed), (MILLION, 0));
		assert_eq!((collect().returned, exposure(POOL)), (MILLION, Exposure::default()));
		assert_storage_noop!(assert_eq!(collect().returned, 0));
		at(START + 400 * DAY);
		assert_ok!(Lending::withdraw_commitment(signed(STRANGER), other, 1));
		assert_eq!(exposure(JUNIOR), Exposure::default());
	});
}

#[test]
fn exposure_is_what_interfaces_see() {
	on_chain(|| {
		pool_lends(one());
		at(START + DAY);
		let seen = <Lending as LoanBook<_>>::exposure(&POOL).unwrap();
		assert_eq!((seen.principal, seen.accrued), (MILLION, 1_000_000 * TEN.0 * 86_400));
		assert_eq!(seen, exposure(POOL));
	});
}

// News.

#[test]
fn loan_is_news_when_it_is_paid_ahead_or_closed() {
	on_chain(|| {
		let (id, other) = (pool_lends(one()), pool_lends(one()));
		at(FEBRUARY);
		pay_next(id);
		assert_ok!(prepay(id, ONE));
		assert_eq!(touched(), these(&[id]));
		assert_ok!(close(id));
		pay_next(other);
		assert_eq!(touched(), these(&[id, other]));
		assert_eq!(touched(), Touched::Nothing);
	});
}

#[test]
fn loan_is_news_when_a_covenant_is_breached_and_when_it_is_cured() {
	on_chain(|| {
		let id = pool_lends(one());
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		assert_eq!(touched(), these(&[id]));
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		assert_eq!(touched(), these(&[id]));
	});
}

#[test]
fn loan_is_news_when_it_is_marked_and_when_it_fails() {
	on_chain(|| {
		let id = pool_lends(one());
		at(FEBRUARY + 16 * DAY);
		assert_ok!(mark(id));
		assert_eq!(touched(), these(&[id]));
		assert_ok!(liquidate(id));
		assert_eq!(touched(), these(&[id]));
	});
}

/// Its book stays to the unit what it was.
#[test]
fn loan_is_news_when_it_fails_after_all_marks() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 1 };
		let id = pool_lends(Terms { timetable, ..one() });
		at(START + 100 * DAY);
		assert_ok!(mark(id));
		assert_eq!(touched(), these(&[id]));
		let before = Books::<Test>::get(POOL);
		assert_ok!(liquidate(id));
		assert_eq!(touched(), these(&[id]));
		assert_eq!(Books::<Test>::get(POOL), before);
	});
}

#[test]
fn loan_is_news_with_each_sale_that_pays() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let id = pool_lends(terms(&titles, &[(MILLION, TEN)]));
		at(FEBRUARY + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		assert_eq!(touched(), these(&[id]));
		sell(id, titles[0], 100_000 * ONE);
		let money = Collectable { recovered: 100_000 * ONE, ..Collectable::default() };
		assert_eq!(came(), (money, these(&[id])));
		sell(id, titles[1], 100_000 * ONE);
		assert_eq!(came(), (money, these(&[id])));
	});
}

#[test]
fn loan_is_news_for_both_when_a_position_changes_hands() {
	on_chain(|| {
		let id = pool_lends(one());
		hand_over(POOL, id, OTHER_POOL);
		assert_eq!(touched(), these(&[id]));
		let other = <Lending as Lend<_>>::collect(&OTHER_POOL).unwrap();
		assert_eq!(other.touched, these(&[id]));
		// From then on for who has it.
		at(FEBRUARY);
		pay_next(id);
		assert_eq!(touched(), Touched::Nothing);
	});
}

#[test]
fn both_loans_are_news_when_one_pays_the_other_back() {
	on_chain(|| {
		let old = pool_lends(one());
		let id = offer(Terms { refinances: Some(old), ..terms(&[0], &[(MILLION, TEN)]) });
		assert_ok!(put_in(id, 0));
		at(START + 1);
		assert_ok!(Lending::refinance(signed(BORROWER), id).plain());
		assert_eq!(touched(), these(&[old, id]));
		assert_eq!(position(POOL, old, 0), Position::Gone);
	});
}

#[test]
fn loan_is_no_news_when_nothing_of_it_is_the_pools_or_changed() {
	on_chain(|| {
		let id = pool_lends(Terms { reserve: 1, ..two() });
		let other = simple();
		at(FEBRUARY);
		pay_next(other);
		assert_ok!(Lending::top_up_reserve(signed(BORROWER), id, ONE));
		assert_ok!(Lending::transfer_position(signed(POOL), id, 0, Some(STRANGER), 0));
		hand_over_junior(id);
		assert_eq!(touched(), Touched::Nothing);
		// Who is collected for by others is told nothing.
		assert!([SENIOR, JUNIOR]
			.map(Books::<Test>::get)
			.iter()
			.all(|of| of.touched == News::default()));
	});
}

/// The other tranche changes hands.
fn hand_over_junior(id: LoanId) {
	assert_ok!(Lending::transfer_position(signed(JUNIOR), id, 1, Some(STRANGER), 0));
	assert_ok!(Lending::accept_position(signed(STRANGER), id, 1, 0, 0));
}

#[test]
fn news_are_of_many_when_they_are_of_more_than_32_loans() {
	on_chain(|| {
		let small = || {
			let id = offer(terms(&[rack()], &[(1_000 * ONE, TEN)]));
			assert_ok!(put_in(id, 0));
			assert_ok!(draw(id));
			id
		};
		let ids: Vec<LoanId> = (0..32).map(|_| small()).collect();
		// One that is there already takes no place.
		at(FEBRUARY);
		pay_next(ids[0]);
		let News::These(loans) = Books::<Test>::get(POOL).touched else { panic!("too many") };
		assert_eq!(loans.to_vec(), ids);
		small();
		small();
		assert_eq!(touched(), Touched::Many);
		pay_next(ids[1]);
		assert_eq!(touched(), these(&[ids[1]]));
	});
}

// For the benchmarks of others.

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn loans_of_benchmarks_are_eligible_drawn_paid_and_closed() {
	use quoin_primitives::LendForBenchmarks;
	on_chain(|| {
		let create = |titles| {
			<Lending as LendForBenchmarks<AccountId>>::create(MILLION, FOURTEEN, titles, &KEEPER)
				.unwrap()
		};
		at(FEBRUARY);
		let [first, second, third] = [1, 64, 1].map(create);
		assert_eq!(now(), FEBRUARY);
		let of = [first, second, third].map(|id| prospect(id, 0).unwrap());
		for of in &of {
			assert_eq!((of.amount, of.rate, of.principal), (MILLION, FOURTEEN, MILLION));
			assert_eq!((of.classes.len(), of.obligor.is_some()), (1, true));
			let fees: Balance = of.origination_fees.iter().map(|(_, fee)| fee).sum();
			let tenor = of.ends_at - FEBRUARY;
			assert!(fees >= quoin_math::pool::note::origination_fee(MILLION, tenor).unwrap());
			assert!(of.origination_fees.iter().all(|(to, _)| *to == KEEPER));
		}
		assert!(of[0].obligor != of[1].obligor && of[0].borrower != of[1].borrower);

		for id in [first, second] {
			assert_ok!(put_in(id, 0));
		}
		assert_ok!(Lending::draw_and_pay(second));
		assert_eq!(now(), FEBRUARY + 1);
		let (money, touched) = came();
		assert!(money.principal > 0 && money.interest > 0);
		assert_eq!(touched, these(&[second]));
		let Position::Drawn { principal, .. } = position(POOL, second, 0) else { panic!() };
		assert_eq!(principal + money.principal, MILLION);
		at(FEBRUARY + 5 * DAY);
		assert_ok!(Lending::pay_all(second));
		assert_eq!((position(POOL, second, 0), came().0.principal), (Position::Gone, principal));

		assert_ok!(Lending::withdraw(first));
		assert_eq!(position(POOL, first, 0), Position::Committed { until: 0 });
		assert_ok!(free(POOL, first, 0));
	});
}

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn neglected_lender_has_money_and_pages_to_read() {
	// Its interest is of no loan, so that no invariant holds.
	new_chain().execute_with(|| {
		at(FEBRUARY);
		assert_ok!(<Lending as quoin_primitives::LendForBenchmarks<_>>::neglect(&POOL, 64));
		assert_eq!(Pages::<Test>::iter_prefix(POOL).count(), 64);
		// As many as a reading reads.
		assert!(Lending::exposure(&POOL).is_ok());
		let (money, touched) = came();
		assert_eq!((money.other, touched), (ONE, Touched::Nothing));
	});
}
