//! A loan that failed: its titles are sold, and what they bring goes down the waterfall.

mod agents;
mod claims;
mod covers;
mod fees;
mod liquidating;
mod unsold;
mod waterfall;

use super::*;
use quoin_primitives::{Payment, Seller, Unsold};

/// The last second of grace for the first payment of a loan of [`simple`].
const GRACE_END: Seconds = FEBRUARY + 7 * DAY;
/// The same of a loan of [`two`]: 31 days of the blended 3 424 657 534, and the same grace, and 29 days of eleven
/// twelfths, shared by 8 × 10 % to 2 × 14 %, with what is left over for the first.
const OWED_SENIOR: Balance = 14_609_842_719_157_262_222_113;
const OWED_JUNIOR: Balance = 5_113_444_951_013_937_777_888;
const AGENT_TIME: Seconds = 180 * DAY;

/// A loan on these terms, the first payment of which nobody made.
fn failed(terms: Terms<AccountId>) -> LoanId {
	let id = lend(terms);
	at(GRACE_END + 1);
	assert_ok!(liquidate(id));
	id
}

/// A million of one lender against titles worth so much.
fn failed_with(worths: &[Balance]) -> LoanId {
	let titles: Vec<TitleId> = worths.iter().map(|worth| Yard::park(BORROWER, *worth)).collect();
	failed(terms(&titles, &[(MILLION, TEN)]))
}

fn good(id: LoanId, title: TitleId) -> Good {
	Good::Title { lien: id, title }
}

/// A bid as the auctions pass it on, which take the lot off their list.
fn buy(
	who: AccountId,
	id: LoanId,
	title: TitleId,
	price: Balance,
	payment: Payment,
) -> Result<Balance, DispatchError> {
	let cash = with_storage_layer(|| Lending::sell(&good(id, title), &who, price, payment))?;
	Lots::remove(id, title);
	Ok(cash)
}

fn sell(id: LoanId, title: TitleId, price: Balance) {
	assert_eq!(buy(BUYER, id, title, price, Payment::Cash), Ok(price));
}

fn refused_bid(
	who: AccountId,
	id: LoanId,
	title: TitleId,
	price: Balance,
	payment: Payment,
	error: impl Into<DispatchError>,
) {
	refused(|| Lending::sell(&good(id, title), &who, price, payment).map(|_| ()), error);
}

/// After the last round, at this floor.
fn unsold(id: LoanId, title: TitleId, floor: Balance) -> Unsold {
	let unsold = with_storage_layer(|| Lending::unsold(&good(id, title), floor)).unwrap();
	if unsold == Unsold::Taken {
		Lots::remove(id, title);
	}
	unsold
}

fn book(id: LoanId, title: TitleId, amount: Balance, last: bool) -> DispatchResult {
	Lending::book_proceeds(signed(AGENT), id, title, amount, last).plain()
}

fn case(id: LoanId) -> Case<AccountId> {
	Cases::<Test>::get(id).unwrap()
}

fn pledged(agent: AccountId) -> (Balance, Balance) {
	let AgentBond { posted, pledged } = AgentBonds::<Test>::get(agent);
	(posted, pledged)
}

/// Nothing of a loan is left.
fn assert_gone(id: LoanId) {
	assert!(Loans::<Test>::get(id).is_none() && Deals::<Test>::get(id).is_none());
	assert!(Cases::<Test>::get(id).is_none());
	assert!(Lots::open().iter().all(|(loan, _)| *loan != id));
	assert_eq!((held(HoldReason::Bond, BORROWER), held(HoldReason::Reserve, BORROWER)), (0, 0));
}

#[test]
fn keeper_of_an_auction_is_rewarded_out_of_the_bond_until_the_case_is_closed() {
	on_chain(|| {
		let id = failed_with(&[2 * MILLION]);
		events();
		assert_ok!(Lending::reward(&good(id, 0), &STRANGER));
		let (keeper, reward) = (STRANGER, REWARD);
		assert_eq!(events(), [Event::Rewarded { loan: id, keeper, reward }]);
		assert_eq!((dollars(STRANGER), loan(id).bond), (RICH + REWARD, BOND - 2 * REWARD));
		sell(id, 0, ONE);
		assert_ok!(Lending::reward(&good(id, 0), &STRANGER));
		assert_eq!(dollars(STRANGER), RICH + REWARD);
	});
}

#[test]
fn lender_that_cannot_receive_leaves_the_others_unaffected() {
	on_chain(|| {
		let id = failed(two());
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, SENIOR));
		sell(id, 0, MILLION + OWED_SENIOR + OWED_JUNIOR);
		assert_gone(id);
		assert_ok!(Lending::collect(signed(JUNIOR), JUNIOR));
		refused(|| Lending::collect(signed(SENIOR), SENIOR), TokenError::Blocked);
		assert_eq!(dollars(Lending::account()), 800_000 * ONE + OWED_SENIOR);
		assert_ok!(Assets::thaw(signed(COUNCIL), QUSD, SENIOR));
		assert_ok!(Lending::collect(signed(SENIOR), SENIOR));
		assert_eq!(dollars(Lending::account()), 0);
	});
}

#[test]
fn borrower_that_cannot_receive_keeps_nobody_from_buying() {
	on_chain(|| {
		let id = failed(two());
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, BORROWER));
		let bond = held(HoldReason::Bond, BORROWER);
		sell(id, 0, 2 * MILLION);
		assert_gone(id);
		// Its bond waits with the rest.
		let waiting = MILLION - OWED_SENIOR - OWED_JUNIOR + bond;
		assert_eq!(collectable(BORROWER).other, waiting);
		assert_eq!(dollars(Lending::account()), 2 * MILLION + bond);
		assert_ok!(Assets::thaw(signed(COUNCIL), QUSD, BORROWER));
		let before = dollars(BORROWER);
		assert_ok!(Lending::collect(signed(STRANGER), BORROWER));
		assert_eq!(dollars(BORROWER) - before, waiting);
	});
}

#[test]
fn nothing_is_paid_refinanced_or_taken_when_the_titles_are_being_sold() {
	on_chain(|| {
		let id = failed(Terms { reserve: 1, ..two() });
		refused(|| repay(id, Balance::MAX), Error::Liquidating);
		refused(|| prepay(id, 1), Error::Liquidating);
		refused(|| close(id), Error::CaseRuns);
		let reserve = |call: fn(RuntimeOrigin, LoanId, Balance) -> DispatchResult| {
			refused(|| call(signed(BORROWER), id, 1), Error::Liquidating);
		};
		reserve(Lending::top_up_reserve);
		reserve(Lending::withdraw_reserve);
		refused(|| mark(id), Error::NothingToMark);
	});
}

/// The most there may be: each title is sold on its own, and each unit is somebody's.
#[test]
fn case_of_64_titles_and_32_tranches_adds_up() {
	on_chain(|| {
		let titles: Vec<TitleId> =
			(0..64u128).map(|n| Yard::park(BORROWER, (30_000 + n) * ONE)).collect();
		for title in &titles {
			Yard::set(*title, |one| one.cover = (10 + u128::from(*title)) * ONE);
		}
		let amounts: Vec<_> =
			(1..=32u128).map(|n| (n * 1_000 * ONE + n, RatePerSecond(TEN.0 + n * 1_000))).collect();
		let id = offer(Terms { reserve: 1, ..terms(&titles, &amounts) });
		for tranche in 0..32u8 {
			assert_ok!(commit(12 + AccountId::from(tranche) % 8, id, tranche));
		}
		assert_ok!(draw(id));
		let reserve = held(HoldReason::Reserve, BORROWER);
		at(GRACE_END + 1);
		assert_ok!(liquidate(id));
		let owed = loan(id).balance + case(id).all_interest::<Test>().unwrap();
		let shares: Balance = case(id).lots.iter().map(|lot| lot.share).sum();
		assert_eq!(shares, owed);
		let mut brought = reserve;
		for (n, title) in (0..).zip(&titles) {
			// 32 below the share of about 7 600, and 32 far above it, but not enough for all.
			let price = if n % 2 == 0 { 3_000 * ONE + n } else { 9_000 * ONE + n };
			brought += price;
			sell(id, *title, price);
		}
		assert_gone(id);
		let paid = RICH - total(INSURER);
		let all: Balance = (1..20).map(waits).sum();
		assert_eq!(all, brought + paid);
		assert_eq!(dollars(Lending::account()), all);
		assert_eq!(supply(), 20 * RICH);
		assert!(titles.iter().all(|title| Yard::get(*title).owner == BUYER));
	});
}
