//! Negative controls: each invariant is broken in the state, and the check must say so.

use super::*;
use crate::{HoldReason, LastStep, MarkQueue, QueueFrom};
use frame_support::traits::{
	fungibles::{Mutate, MutateHold},
	tokens::{Precision, Preservation},
};
use quoin_math::loan::accrual::Change;

/// Paid once, in two tranches, with a reserve and a position on offer.
const ACTIVE: LoanId = 0;
/// Nobody cured it.
const BREACHED: LoanId = 1;
/// Late, and written down by a tenth.
const IMPAIRED: LoanId = 2;
/// An agent sells its title.
const WITH_AGENT: LoanId = 3;
/// Its title is in an auction.
const AUCTIONED: LoanId = 4;
/// An offer to which the senior lender committed, and one to which nobody did.
const COMMITTED: LoanId = 5;
const OPEN: LoanId = 6;

/// Loans in each state, as calls leave them.
fn prepare() {
	lend(Terms { reserve: 1, ..two() });
	let promised = lend(one());
	Yard::set(promised, |title| title.attested = false);
	assert_ok!(declare(promised, Breach::Attestation { title: promised }));
	lend(one());
	assert_ok!(Lending::post_agent_bond(signed(AGENT), 2 * MILLION));
	let with_agent = one();
	Yard::set(with_agent.titles[0], |title| {
		(title.agent, title.agent_at_once) = (Some(AGENT), true);
	});
	lend(with_agent);
	lend(one());
	at(FEBRUARY);
	assert_ok!(repay(ACTIVE, Lending::next_payment(ACTIVE, None).unwrap().total));
	at(FEBRUARY + 16 * DAY);
	assert_ok!(mark(IMPAIRED));
	assert_ok!(liquidate(WITH_AGENT));
	assert_ok!(liquidate(AUCTIONED));
	assert_ok!(Lending::transfer_position(signed(SENIOR), ACTIVE, 0, Some(STRANGER), 0));
	assert_ok!(commit(SENIOR, offer(one()), 0));
	offer(one());
}

/// The check complains with this invariant after `bug`, and did not before.
fn broken(invariant: &str, bug: impl FnOnce()) {
	new_chain().execute_with(|| {
		at(START);
		prepare();
		assert_ok!(Lending::do_try_state());
		bug();
		let text: &'static str = Lending::do_try_state().unwrap_err().into();
		assert!(text.starts_with(invariant), "{invariant} broken, and the check said {text:?}");
	});
}

fn change(id: LoanId, change: impl FnOnce(&mut Loan)) {
	Loans::<Test>::mutate(id, |loan| change(loan.as_mut().unwrap()));
}

fn change_deal(id: LoanId, change: impl FnOnce(&mut DealOf<Test>)) {
	Deals::<Test>::mutate(id, |deal| change(deal.as_mut().unwrap()));
}

fn change_offer(id: LoanId, change: impl FnOnce(&mut Offer<AccountId>)) {
	Offers::<Test>::mutate(id, |offer| change(offer.as_mut().unwrap()));
}

fn change_book(who: AccountId, change: impl FnOnce(&mut Book)) {
	Books::<Test>::mutate(who, change);
}

/// The first page of a book that lies ahead.
fn page_of(who: AccountId) -> u32 {
	let book = Books::<Test>::get(who);
	book.first_page + book.pages.trailing_zeros()
}

/// The control of these tests themselves: the loans are in the states that they are named for.
#[test]
fn nothing_is_noticed_when_calls_were_made_as_they_should() {
	on_chain(|| {
		prepare();
		let states = [ACTIVE, BREACHED, IMPAIRED, WITH_AGENT, AUCTIONED].map(|id| loan(id).state);
		let (since, breach) = (START, Breach::Attestation { title: 1 });
		let failed = State::Liquidating;
		let breached = State::Breached { breach, since };
		assert_eq!(states, [State::Active, breached, State::Active, failed, failed]);
		assert!(loan(ACTIVE).run.is_some() && loan(IMPAIRED).impairment > 0);
		assert!(AgentBonds::<Test>::get(AGENT).pledged > 0);
		assert!(!Offers::<Test>::get(COMMITTED).unwrap().is_empty());
		assert!(Offers::<Test>::get(OPEN).unwrap().is_empty());
		assert!(waits(SENIOR) > 0);
		assert_eq!(Books::<Test>::get(SENIOR).committed, MILLION);
	});
}

#[test]
fn le1_is_noticed_when_balance_and_tranches_disagree() {
	broken("LE1", || change(ACTIVE, |loan| loan.balance += 1));
	broken("LE1", || change(ACTIVE, |loan| loan.owed[1] -= 1));
	broken("LE1", || {
		change(ACTIVE, |loan| {
			let junior = loan.owed.pop().unwrap();
			loan.balance -= junior;
		});
	});
}

#[test]
fn le1_is_noticed_when_a_tranche_is_owed_more_than_it_lent() {
	broken("LE1", || {
		change(IMPAIRED, |loan| {
			loan.owed[0] += 1;
			loan.balance += 1;
		});
	});
	broken("LE1", || {
		change_deal(IMPAIRED, |deal| {
			let mut tranches = deal.terms.tranches.to_vec();
			tranches[0].amount -= 1;
			deal.terms.tranches = BoundedVec::truncate_from(tranches);
		})
	});
}

#[test]
fn le1_is_noticed_when_a_loan_that_owes_nothing_stays() {
	broken("LE1", || {
		change(ACTIVE, |loan| {
			loan.owed.iter_mut().for_each(|owed| *owed = 0);
			loan.balance = 0;
		});
	});
}

#[test]
fn le2_is_noticed_when_a_sum_of_a_book_is_wrong() {
	broken("LE2", || change_book(SENIOR, |book| book.principal += 1));
	broken("LE2", || change_book(JUNIOR, |book| book.principal -= 1));
	broken("LE2", || change_book(SENIOR, |book| book.impairment -= 1));
	broken("LE2", || change_book(SENIOR, |book| book.suspended += 1));
	broken("LE2", || {
		change_book(SENIOR, |book| {
			book.unaccrued = book.collectable.interest + book.collectable.other + 1
		})
	});
	broken("LE2", || {
		change_book(SENIOR, |book| {
			book.collectable.other += 1;
			book.unaccrued = 1;
		})
	});
	broken("LE2", || {
		change_book(SENIOR, |book| {
			book.accrual = book.accrual.with(START, Change::begin(1.into())).unwrap();
		})
	});
}

#[test]
fn le2_is_noticed_when_days_of_marks_are_wrong() {
	broken("LE2", || change_book(SENIOR, |book| book.marks[0].1 += 1));
	broken("LE2", || change_book(SENIOR, |book| book.marks[0].0 += 1));
	broken("LE2", || change_book(SENIOR, |book| book.marks.truncate(1)));
	broken("LE2", || {
		change_book(SENIOR, |book| {
			let last = *book.marks.last().unwrap();
			book.marks.try_push(last).unwrap();
		})
	});
}

#[test]
fn le2_is_noticed_when_a_book_is_missing_or_nobodys() {
	broken("LE2", || Books::<Test>::remove(SENIOR));
	broken("LE2", || Books::<Test>::insert(STRANGER, Book::default()));
	broken("LE2", || Books::<Test>::insert(STRANGER, Books::<Test>::get(JUNIOR)));
	broken("LE2", || {
		change_deal(ACTIVE, |deal| {
			let mut tranches = deal.terms.tranches.to_vec();
			tranches[0].lender = Some(JUNIOR);
			deal.terms.tranches = BoundedVec::truncate_from(tranches);
		})
	});
}

#[test]
fn le2_is_noticed_when_pages_and_book_disagree() {
	broken("LE2", || Pages::<Test>::remove(SENIOR, page_of(SENIOR)));
	broken("LE2", || change_book(SENIOR, |book| book.pages = 0));
	broken("LE2", || change_book(SENIOR, |book| book.first_page += 1));
	broken("LE2", || {
		Pages::<Test>::insert(SENIOR, page_of(SENIOR) + 1, Page::default());
	});
	broken("LE2", || Pages::<Test>::insert(SENIOR, page_of(SENIOR), Page::default()));
	broken("LE2", || {
		let page = Pages::<Test>::get(SENIOR, page_of(SENIOR));
		Pages::<Test>::insert(STRANGER, page_of(SENIOR), page);
	});
}

/// What is wrong of an hour that lies ahead is seen before it comes.
#[test]
fn le2_is_noticed_when_interest_would_end_at_another_hour() {
	let first = |change: &dyn Fn(&mut (u8, Change))| {
		Pages::<Test>::mutate(SENIOR, page_of(SENIOR), |page| change(&mut page.entries[0]));
	};
	broken("LE2", || first(&|entry| entry.0 ^= 1));
	broken("LE2", || first(&|entry| entry.1.ends += 1.into()));
	broken("LE2", || first(&|entry| entry.1.begins += 1.into()));
	broken("LE2", || {
		change(ACTIVE, |loan| {
			let run = loan.run.as_mut().unwrap();
			run.end = Point::Ahead((run.end.at() / 3_600 + 1) as Hour);
		})
	});
	broken("LE2", || {
		change(ACTIVE, |loan| {
			loan.run.as_mut().unwrap().begin = Point::Past(FEBRUARY + 1);
		})
	});
}

#[test]
fn le3_is_noticed_when_money_is_missing() {
	broken("LE3", || change_book(SENIOR, |book| book.collectable.other += 1));
	broken("LE3", || {
		let account = Lending::account();
		let kept = Preservation::Expendable;
		assert_ok!(<Assets as Mutate<_>>::transfer(QUSD, &account, &STRANGER, 1, kept));
	});
	broken("LE3", || {
		Cases::<Test>::mutate(AUCTIONED, |case| {
			case.as_mut().unwrap().covers.try_push((INSURER, 1)).unwrap();
		});
	});
}

#[test]
fn le4_is_noticed_when_holds_and_records_disagree() {
	broken("LE4", || change(ACTIVE, |loan| loan.reserve -= 1));
	broken("LE4", || change(ACTIVE, |loan| loan.bond += 1));
	for (reason, who) in [
		(HoldReason::Commitment, SENIOR),
		(HoldReason::Reserve, BORROWER),
		(HoldReason::Bond, BORROWER),
		(HoldReason::Agent, AGENT),
	] {
		broken("LE4", || {
			let released = AssetsHolder::release(QUSD, &reason.into(), &who, 1, Precision::Exact);
			assert_ok!(released);
		});
	}
}

#[test]
fn le4_is_noticed_when_a_hold_has_no_record() {
	broken("LE4", || change_offer(COMMITTED, |offer| offer.commitments[0] = None));
	broken("LE4", || {
		assert_ok!(AssetsHolder::hold(QUSD, &HoldReason::Reserve.into(), &SENIOR, 1));
	});
}

#[test]
fn le4_is_noticed_when_an_agent_stands_for_something_else() {
	let with = |change: &dyn Fn(&mut AgentBond)| AgentBonds::<Test>::mutate(AGENT, change);
	broken("LE4", || with(&|bond| bond.posted += 1));
	broken("LE4", || with(&|bond| bond.pledged += 1));
	broken("LE4", || with(&|bond| bond.pledged = bond.posted + 1));
	broken("LE4", || {
		Cases::<Test>::mutate(WITH_AGENT, |case| {
			case.as_mut().unwrap().lots[0].sale = Sale::Done;
		})
	});
	broken("LE4", || {
		Cases::<Test>::mutate(WITH_AGENT, |case| {
			if let Sale::Agent { agent, .. } = &mut case.as_mut().unwrap().lots[0].sale {
				*agent = STRANGER;
			}
		})
	});
}

#[test]
fn le5_is_noticed_when_records_do_not_belong_together() {
	broken("LE5", || Deals::<Test>::remove(ACTIVE));
	broken("LE5", || Deals::<Test>::remove(OPEN));
	broken("LE5", || Offers::<Test>::remove(OPEN));
	broken("LE5", || {
		let commitments = BoundedVec::truncate_from(vec![None, None]);
		Offers::<Test>::insert(ACTIVE, Offer { commitments, open: true });
	});
	broken("LE5", || Cases::<Test>::remove(AUCTIONED));
	broken("LE5", || Cases::<Test>::insert(ACTIVE, Cases::<Test>::get(AUCTIONED).unwrap()));
}

#[test]
fn le5_is_noticed_when_an_offer_is_wrong() {
	broken("LE5", || change_offer(OPEN, |offer| offer.open = false));
	broken("LE5", || change_offer(OPEN, |offer| offer.commitments.try_push(None).unwrap()));
}

#[test]
fn le6_is_noticed_when_an_id_would_be_given_twice() {
	broken("LE6", || NextLoan::<Test>::put(OPEN));
}

#[test]
fn le7_is_noticed_when_more_is_impaired_than_owed() {
	broken("LE7", || change(IMPAIRED, |loan| loan.impairment = loan.balance + 1));
}

#[test]
fn le7_is_noticed_when_interest_of_the_wrong_loan_counts() {
	for id in [BREACHED, IMPAIRED, AUCTIONED] {
		broken("LE7", || {
			let run = loan(ACTIVE).run;
			change(id, |loan| loan.run = run);
		});
	}
	broken("LE7", || change(ACTIVE, |loan| loan.run = None));
	for counts_since in [0, Seconds::MAX] {
		broken("LE7", || {
			change(ACTIVE, |loan| loan.run.as_mut().unwrap().counts_since = counts_since)
		});
	}
	broken("LE7", || change(ACTIVE, |loan| loan.impairment = 1));
}

#[test]
fn le8_is_noticed_when_the_queue_is_wrong() {
	let queued = || loan(ACTIVE).queued.unwrap();
	broken("LE8", || MarkQueue::<Test>::remove(queued(), ACTIVE));
	broken("LE8", || MarkQueue::<Test>::insert(queued() + 1, ACTIVE, ()));
	broken("LE8", || MarkQueue::<Test>::insert(queued(), OPEN, ()));
	broken("LE8", || QueueFrom::<Test>::put(queued() + 1));
}

#[test]
fn le8_is_noticed_when_nobody_would_look_in_time() {
	let late = || loan(ACTIVE).mark_on.unwrap() + 1;
	broken("LE8", || {
		MarkQueue::<Test>::remove(loan(ACTIVE).queued.unwrap(), ACTIVE);
		MarkQueue::<Test>::insert(late(), ACTIVE, ());
		change(ACTIVE, |loan| loan.queued = loan.mark_on.map(|day| day + 1));
	});
	broken("LE8", || {
		MarkQueue::<Test>::remove(loan(ACTIVE).queued.unwrap(), ACTIVE);
		change(ACTIVE, |loan| loan.queued = None);
	});
}

#[test]
fn le9_is_noticed_when_parameters_or_their_step_are_wrong() {
	broken("LE9", || CurrentParams::<Test>::mutate(|params| params.reward = params.bond + 1));
	broken("LE9", || CurrentParams::<Test>::mutate(|params| params.cure = 0));
	broken("LE9", || LastStep::<Test>::put(now() + 1));
}

#[test]
fn le10_is_noticed_when_news_are_said_twice_or_nobody_asks_for_them() {
	let told = |who, loans: &[LoanId]| {
		let touched = News::These(BoundedVec::truncate_from(loans.to_vec()));
		change_book(who, |book| book.touched = touched);
	};
	broken("LE10", || told(POOL, &[ACTIVE, BREACHED, ACTIVE]));
	broken("LE10", || told(SENIOR, &[ACTIVE]));
	broken("LE10", || told(STRANGER, &[ACTIVE]));
	broken("LE10", || change_book(JUNIOR, |book| book.touched = News::Many));
}

/// Also when a commitment comes to nobody's book, or stays in one that it has left.
#[test]
fn le11_is_noticed_when_a_book_says_something_else_than_is_committed() {
	broken("LE11", || change_book(SENIOR, |book| book.committed += 1));
	broken("LE11", || change_book(SENIOR, |book| book.committed -= 1));
	broken("LE11", || change_book(SENIOR, |book| book.committed = 0));
	broken("LE11", || change_book(JUNIOR, |book| book.committed = 1));
	broken("LE11", || {
		Books::<Test>::insert(STRANGER, Book { committed: 1, ..Book::default() });
	});
	broken("LE11", || {
		let id = offer(one());
		assert_ok!(commit(STRANGER, id, 0));
		Books::<Test>::remove(STRANGER);
	});
	// Another has the commitment and the money, and the book was forgotten.
	broken("LE11", || {
		let reason = HoldReason::Commitment.into();
		change_offer(COMMITTED, |offer| offer.commitments[0].as_mut().unwrap().lender = JUNIOR);
		assert_ok!(AssetsHolder::release(QUSD, &reason, &SENIOR, MILLION, Precision::Exact));
		assert_ok!(AssetsHolder::hold(QUSD, &reason, &JUNIOR, MILLION));
	});
	// A position that is kept instead of the money.
	broken("LE11", || {
		let reason = HoldReason::Commitment.into();
		change_offer(COMMITTED, |offer| offer.commitments[0].as_mut().unwrap().kept = Some(0));
		assert_ok!(AssetsHolder::release(QUSD, &reason, &SENIOR, MILLION, Precision::Exact));
	});
}
