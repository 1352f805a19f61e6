//! Each invariant is broken on purpose, and noticed.

use super::*;
use crate::{
	types::{Position, Queue},
	Lending, NextVault, Requests, RequestsOf, Settlements, Vaults as AllVaults, Windows, YieldOf,
};
use frame_support::{traits::tokens::Preservation, BoundedVec};
use quoin_primitives::{AssetId, Funded, Lent, VaultId};

/// The request that was paid in part and bids.
const BIDS: RequestId = 0;
/// Another of its window, that was paid in part.
const PAID: RequestId = 1;
/// One of the next window, that has closed.
const WAITS: RequestId = 2;
/// One of the open window.
const OPEN: RequestId = 3;
/// A vault that the first has shares of.
const OTHER: VaultId = 1;
const OTHER_SHARE: AssetId = 3;

/// A vault that has lent and has committed, with requests of three windows: of the first, which was paid half, one bids
/// in the auction that is revealed; the second waits; the third is open. It has shares of another vault.
fn world() {
	let name = ShareName::try_from(b"Other".to_vec()).unwrap();
	let other = terms(OTHER_SHARE, Some(0));
	let symbol = name.clone();
	assert_ok!(Vaults::create_vault(signed(COUNCIL), other, name, symbol, RICH, rules()));
	let kind = VenueKind::Vault { vault: OTHER };
	assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, kind, Some(Bps(2_500))));
	without_limits();
	deposited(ALICE, 1_000 * ONE);
	deposited(BOB, 500 * ONE);
	lend(1_000 * ONE);
	let shares = Allocation::Shares { vault: OTHER, amount: 200 * ONE };
	assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, shares));
	asked(ALICE, 400 * ONE);
	asked(BOB, 200 * ONE);
	to_clearing(1);
	assert_ok!(settle(1));
	asked(BOB, 50 * ONE);
	Clock::set(close(2));
	reveal(2, BIDS, 500, 1_000 * ONE);
	asked(BOB, 10 * ONE);
	change_vault(|vault| vault.fees = Fees::default());
	let cash = 500 * ONE;
	// More than matured requests are worth, so that some of it can be committed.
	deposited(CAROL, cash);
	let loan = MockLoans::offer(20 * ONE);
	assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, Allocation::Loan { loan, tranche: 0 }));
}

/// This breaks something of that, and exactly this is said.
fn notices(text: &str, break_it: impl FnOnce()) {
	on_broken_chain(|| {
		world();
		assert_ok!(Vaults::do_try_state());
		break_it();
		let error = Vaults::do_try_state().unwrap_err();
		let said: &str = error.into();
		assert_eq!(said, text);
	});
}

fn change_queue(with: impl FnOnce(&mut Queue)) {
	change(|state| with(&mut state.queue));
}

fn change_window(window: WindowIndex, with: impl FnOnce(&mut Window)) {
	Windows::<Test>::mutate(STAKED, window, |record| with(record.as_mut().unwrap()));
}

fn change_request(number: RequestId, with: impl FnOnce(&mut Request<AccountId>)) {
	Requests::<Test>::mutate(STAKED, number, |record| with(record.as_mut().unwrap()));
}

fn change_auction(with: impl FnOnce(&mut Settled)) {
	Settlements::<Test>::mutate(STAKED, 2, |record| with(record.as_mut().unwrap()));
}

fn change_lists(who: AccountId, with: impl FnOnce(&mut Vec<RequestId>)) {
	let mut list = RequestsOf::<Test>::get(STAKED, who).into_inner();
	with(&mut list);
	RequestsOf::<Test>::insert(STAKED, who, BoundedVec::try_from(list).unwrap());
}

fn change_loans(with: impl FnOnce(&mut Vec<Funded>)) {
	let mut loans = Lending::<Test>::get(STAKED).into_inner();
	with(&mut loans);
	Lending::<Test>::insert(STAKED, BoundedVec::try_from(loans).unwrap());
}

fn leaves(asset: AssetId, amount: Balance) {
	let all = Preservation::Expendable;
	assert_ok!(<Assets as Mutate<_>>::transfer(asset, &account(), &STRANGER, amount, all));
}

#[test]
fn va1_notices_shares_that_are_not_issued() {
	let text = "VA1: shares are not the issuance of their asset";
	notices(text, || change(|state| state.shares += 1));
	notices(text, || change(|state| state.shares -= 1));
	notices(text, || {
		assert_ok!(<Assets as Mutate<_>>::mint_into(SQUSD, &ALICE, 1));
	});
}

#[test]
fn va2_notices_money_that_the_account_has_not() {
	let text = "VA2: the account has less money than the vault";
	notices(text, || leaves(QUSD, 1));
	notices(text, || change(|state| state.cash += 1));
	notices(text, || change(|state| state.claimable += 1));
	notices(text, || change(|state| state.fees += 1));
	notices(text, || change(|state| state.bond += 1));
	notices("VA2: a sum overflows", || change(|state| state.bond = Balance::MAX));
}

#[test]
fn va2_notices_shares_that_do_not_wait() {
	notices("VA2: the account has fewer shares than wait", || leaves(SQUSD, 1));
}

/// Of its cash, so that the account has all of it still.
#[test]
fn va3_notices_claims_that_are_not_unclaimed() {
	let text = "VA3: what is claimable is not unclaimed";
	notices(text, || {
		change(|state| (state.cash, state.claimable) = (state.cash - 1, state.claimable + 1))
	});
	notices(text, || {
		change(|state| (state.cash, state.claimable) = (state.cash + 1, state.claimable - 1))
	});
	notices(text, || change_request(WAITS, |request| request.cash += 1));
	notices(text, || change_window(2, |window| window.unclaimed += 1));
	notices(text, || change_auction(|auction| auction.unclaimed += 1));
	notices("VA3: a sum overflows", || {
		change_request(WAITS, |request| request.cash = Balance::MAX)
	});
}

#[test]
fn va3_notices_a_window_that_cannot_pay() {
	notices("VA3: a window cannot pay its requests", || {
		change_window(1, |window| window.unclaimed -= 1);
		change_request(PAID, |request| request.cash += 1);
	});
}

/// 200 shares of a window are bid at 500 bps, and there is cash for all.
#[test]
fn va3_notices_an_auction_that_cannot_pay() {
	notices("VA3: an auction cannot pay its winners", || {
		to_clearing(2);
		assert_ok!(settle(10));
		assert_ok!(Vaults::do_try_state());
		change_auction(|auction| auction.unclaimed -= 1);
		change_request(WAITS, |request| request.cash += 1);
	});
}

#[test]
fn va4_notices_a_queue_that_is_not_that_of_its_windows() {
	notices("VA4: windows are not in order", || change_queue(|queue| queue.windows[0] = 9));
	notices("VA4: a listed window is gone", || Windows::<Test>::remove(STAKED, 2));
	notices("VA4: an empty window is listed", || {
		change_window(2, |window| window.pool.pending = 0)
	});
	notices("VA4: what waits is not the sum of its windows", || {
		change_window(2, |window| window.pool.pending += 1)
	});
	notices("VA4: what waits is not the sum of its windows", || {
		change_queue(|queue| queue.pending -= 1)
	});
	notices("VA4: a sum overflows", || {
		change_window(2, |window| window.pool.pending = Balance::MAX)
	});
	notices("VA4: a window waits and is not listed", || {
		let of = Windows::<Test>::get(STAKED, 2).unwrap().pool.pending;
		change_queue(|queue| {
			queue.windows.retain(|of| *of != 2);
			queue.pending -= of;
		});
	});
}

#[test]
fn va4_notices_what_did_not_join_the_open_window() {
	let text = "VA4: what joined the open window is not what waits in it";
	notices(text, || change_queue(|queue| queue.joined += 1));
	notices(text, || change_queue(|queue| queue.joined -= 1));
	notices("VA4: somebody joined a window to come", || change_queue(|queue| queue.newest += 1));
}

#[test]
fn va5_notices_requests_that_are_not_those_of_their_window() {
	notices("VA5: a window miscounts its requests", || {
		change_window(2, |window| window.requests += 1)
	});
	notices("VA5: a window miscounts its requests", || {
		Requests::<Test>::remove(STAKED, PAID);
		change_lists(BOB, |list| list.retain(|of| *of != PAID));
	});
	notices("VA5: a window of no request", || {
		Requests::<Test>::remove(STAKED, WAITS);
		change_lists(BOB, |list| list.retain(|of| *of != WAITS));
		change_window(2, |window| window.requests = 0);
	});
}

#[test]
fn va5_notices_places_that_are_not_those_of_their_window() {
	notices("VA5: requests have more units than there are", || {
		change_request(WAITS, |request| request.place.units += 1)
	});
	notices("VA5: a sum overflows", || {
		change_request(WAITS, |request| request.place.units = Balance::MAX);
		change_request(OPEN, |request| request.joined = 2);
	});
}

/// One has seen payments that its window never had; a window has no units.
#[test]
fn va5_notices_places_that_cannot_be_reckoned() {
	notices("VA5: a request cannot be reckoned", || {
		let pool = Windows::<Test>::get(STAKED, 1).unwrap().pool;
		let paid = Requests::<Test>::get(STAKED, PAID).unwrap();
		let (place, _) = paid.place.claimed(&pool).unwrap();
		change_request(WAITS, |request| request.place = place);
	});
	notices("VA5: a request cannot wait", || change_window(2, |window| window.pool.units = 0));
}

/// Values and prices come from the code that is checked, and no record puts them in another order. With an offset that
/// no vault has, shares have no worth that could be compared.
#[test]
fn va6_notices_shares_whose_worth_is_not_known() {
	let text = "VA6: shares are worth more than all";
	notices(text, || change_vault(|vault| vault.terms.offset = Some(39)));
}

#[test]
fn va6_notices_interest_that_is_forgone_and_did_not_run() {
	let text = "VA6: more interest is forgone than ran";
	notices(text, || change(|state| (state.forgone, state.ran) = (2, 1)));
	notices(text, || change(|state| (state.forgone, state.ran) = (0, 1)));
}

#[test]
fn va7_notices_lists_that_are_not_those_of_controllers() {
	let text = "VA7: a request is not in its controller's list once";
	notices(text, || change_lists(BOB, |list| list.retain(|of| *of != OPEN)));
	notices(text, || change_lists(BOB, |list| list.push(OPEN)));
	notices(text, || change_request(OPEN, |request| request.controller = CAROL));
	let gone = "VA7: a list has a request that is gone";
	notices(gone, || change_lists(BOB, |list| list.push(9)));
	notices(gone, || change_lists(CAROL, |list| list.push(OPEN)));
	notices("VA7: a list is empty", || change_lists(CAROL, |_| {}));
	notices("VA7: a list of no vault", || {
		RequestsOf::<Test>::insert(7, ALICE, BoundedVec::truncate_from(vec![0]))
	});
}

#[test]
fn va8_notices_auctions_that_are_not_listed_until_they_are_settled() {
	notices("VA8: an auction is not listed", || change_queue(|queue| queue.auctions.clear()));
	let text = "VA8: an auction is listed that is settled";
	notices(text, || change_queue(|queue| queue.auctions.force_push(5)));
	notices("VA8: auctions are not in order", || {
		change_queue(|queue| queue.auctions.force_push(2))
	});
	notices(text, || {
		to_clearing(2);
		assert_ok!(settle(10));
		change_queue(|queue| queue.auctions.force_push(2));
	});
}

#[test]
fn va8_notices_bids_that_an_auction_does_not_count() {
	let text = "VA8: an auction miscounts its bids";
	notices(text, || change_auction(|auction| auction.bids += 1));
	notices(text, || change_request(BIDS, |request| request.bid = None));
	notices("VA8: a bid is of nobody", || change_request(PAID, |request| request.bid = Some(2)));
}

#[test]
fn va8_notices_a_settlement_that_goes_on_after_its_end() {
	notices("VA8: a settlement goes on that has ended", || {
		// A second bid, so that a settlement can stop in between.
		reveal(2, PAID, 100, 1_000 * ONE);
		to_clearing(2);
		assert_ok!(settle(1));
		assert_ok!(Vaults::do_try_state());
		change_queue(|queue| queue.settled = Some(2));
	});
}

#[test]
fn va9_notices_positions_and_venues_that_do_not_match() {
	let text = "VA9: there is not a position for each venue";
	notices(text, || change(|state| state.positions.force_push(Position::default())));
	notices(text, || {
		change(|state| {
			state.positions.pop();
		})
	});
	notices("VA9: a venue is there twice", || {
		change_vault(|vault| vault.venues.force_push(vault.venues[2]));
		change(|state| state.positions.force_push(Position::default()));
	});
}

#[test]
fn va9_notices_positions_of_another_kind() {
	let text = "VA9: a position has what is of no venue of its kind";
	let kinds = || AllVaults::<Test>::get(STAKED).unwrap().venues;
	let with = |of: fn(&VenueKind) -> bool, position: Position| {
		notices(text, || {
			let at = kinds().iter().position(|venue| of(&venue.kind)).unwrap();
			change(|state| state.positions[at] = position);
		});
	};
	let none = Position::default();
	let is_yield = |kind: &VenueKind| matches!(kind, VenueKind::ReserveYield { .. });
	with(is_yield, Position { held: 1, ..none });
	let is_loans = |kind: &VenueKind| matches!(kind, VenueKind::Loans);
	with(is_loans, Position { basis: 1, ..none });
	with(is_loans, Position { seen: Balance::MAX, ..none });
	let is_vault = |kind: &VenueKind| matches!(kind, VenueKind::Vault { .. });
	with(is_vault, Position { seen: 1, ..none });
}

#[test]
fn va9_notices_yield_that_is_of_another_vault() {
	let text = "VA9: yield is of another vault";
	notices(text, || YieldOf::<Test>::remove(QUSD, STABLE));
	notices(text, || YieldOf::<Test>::insert(QUSD, STABLE, OTHER));
	let has_not = "VA9: yield is of a vault that has it not";
	notices(has_not, || YieldOf::<Test>::insert(QUSD, STABLE + 1, STAKED));
	notices(has_not, || YieldOf::<Test>::insert(SQUSD, STABLE, STAKED));
}

#[test]
fn va9_notices_vaults_that_miscount_those_above() {
	let parents = |vault, parents| {
		AllVaults::<Test>::mutate(vault, |vault| vault.as_mut().unwrap().parents = parents)
	};
	notices("VA9: a vault miscounts those above it", || parents(OTHER, 0));
	notices("VA9: a vault miscounts those above it", || parents(OTHER, 2));
	notices("VA9: vaults are nested twice", || parents(STAKED, 1));
}

#[test]
fn va10_notices_loans_that_are_not_the_vaults() {
	notices("VA10: a loan is there twice", || change_loans(|loans| loans.push(loans[0])));
	notices("VA10: a vault is owed what is of no loan of it", || {
		change_loans(|loans| loans.retain(|of| of.loan != 0))
	});
	notices("VA10: money is committed to no loan of it", || {
		change_loans(|loans| loans.retain(|of| of.loan != 1))
	});
	notices("VA10: money is committed to no loan of it", || {
		change_loans(|loans| loans[1].amount += 1)
	});
}

/// One that is over and was not looked at is no fault.
#[test]
fn va10_allows_a_loan_that_is_over() {
	on_broken_chain(|| {
		world();
		MockLoans::offer(ONE);
		change_loans(|loans| {
			let lent = Lent::Drawn { owed: 0, deadline: START };
			loans.push(Funded { loan: 2, lent, ..loans[0] });
		});
		assert_ok!(Vaults::do_try_state());
	});
}

#[test]
fn va11_notices_what_is_out_of_range() {
	let text = "VA11: terms, fees or rules are out of range";
	notices(text, || change_vault(|vault| vault.fees.management = Bps(201)));
	notices(text, || change_vault(|vault| vault.terms.least_request = 0));
	notices(text, || change_vault(|vault| vault.rules.turnover = Bps(10_001)));
	notices("VA11: a target is above its cap", || {
		change_vault(|vault| vault.venues[1].cap = Bps(1))
	});
}

#[test]
fn va12_notices_numbers_that_are_ahead() {
	notices("VA12: a vault is numbered ahead", || NextVault::<Test>::put(1));
	notices("VA12: a vault without a state", || States::<Test>::remove(OTHER));
	notices("VA12: a vault without a state", || AllVaults::<Test>::remove(OTHER));
	notices("VA12: a state without a vault", || {
		let state = state();
		States::<Test>::remove(OTHER);
		States::<Test>::insert(7, state);
	});
	notices("VA12: a request is numbered ahead", || change(|state| state.next_request = OPEN));
}

#[test]
fn va12_notices_dates_in_the_future() {
	let now = close(2);
	notices("VA12: a step is dated in the future", || LastStep::<Test>::insert(STAKED, now + 1));
	let fee = "VA12: a fee is dated in the future";
	notices(fee, || change(|state| state.fees_at = now + 1));
	notices(fee, || change(|state| state.rewarded_at = now + 1));
}
