//! As many levels as there can be, and more requests than anybody looks at: each is paid what it is due, to the unit.

use super::{crowd::*, *};
use crate::limits::MAX_LEVELS;
use quoin_math::vault::clearing::Rule;
use quoin_primitives::PriorityAuctions;

/// What the account has is in the ledger, and nothing else is.
fn assert_ledger(cash: Balance, claimable: Balance) {
	let state = state();
	assert_eq!((state.cash, state.claimable, state.fees, state.bond), (cash, claimable, 0, 0));
	assert_eq!(dollars(account()), cash + claimable);
}

/// The auction, then a window without bids that pays all who are left half as much again.
fn settle_a_crowd(rule: Rule, per_level: u64) {
	on_chain(|| {
		let crowd = Crowd::waiting(rule, per_level);
		assert_eq!(MockAuctions::levels(STAKED, WINDOWS).len(), MAX_LEVELS as usize);
		assert_eq!(state().queue.pending, crowd.shares());
		let all = state().shares;
		let lent = all - crowd.cash();
		assert_ledger(crowd.cash(), 0);
		assert_ok!(settle(MAX_LEVELS));
		assert_ledger(0, crowd.cash());
		let left = crowd.shares() - crowd.burnt();
		assert_eq!((state().shares, state().queue.pending), (all - crowd.burnt(), left));
		assert_eq!(shares(account()), left);
		// What was given up is held back.
		let held_back = crowd.burnt() - crowd.cash();
		assert_eq!(values(), (state().shares, state().shares, held_back));
		assert_ok!(Vaults::do_try_state());

		let mut sum = 0;
		for request in 0..crowd.count() {
			let (leaves, paid) = crowd.wins(request);
			let (who, waits) = (crowd.who(request), SIZE - leaves);
			// A view reckons what a settlement would pay: not of each.
			if request % 397 == 0 {
				let view = Vaults::request_view(STAKED, request).unwrap();
				assert_eq!((view.waits, view.claimable), (waits, paid), "{request}");
			}
			if leaves == 0 {
				assert_eq!(claim(who, request), Err(Error::NothingToClaim.into()));
			} else {
				assert_eq!(claimed(who, request), paid, "{request}");
			}
			sum += paid;
		}
		assert_eq!(sum, crowd.cash());
		assert_ledger(0, 0);
		// Who lost has not looked yet.
		let bids = Settlements::<Test>::get(STAKED, WINDOWS).unwrap().bids;
		assert_eq!(u64::from(bids), 499 * per_level);

		MockLoans::pay(0, 0, lent);
		to_clearing(WINDOWS + 1);
		assert_ok!(settle(MAX_LEVELS));
		let paid = left / 2 * 3;
		assert_ledger(lent - paid, paid);
		assert_eq!((state().shares, state().queue.pending), (all - crowd.shares(), 0));
		for request in 0..crowd.count() {
			let (who, waited) = (crowd.who(request), SIZE - crowd.wins(request).0);
			if waited == 0 {
				assert_eq!(claim(who, request), Err(Error::UnknownRequest.into()));
			} else {
				assert_eq!(claimed(who, request), waited / 2 * 3, "{request}");
			}
		}
		assert_ledger(lent - paid, 0);
		// Who stayed has all of it.
		assert_eq!(values(), (lent - paid, lent - paid, 0));
		assert_eq!(Requests::<Test>::iter().count() + Windows::<Test>::iter().count(), 0);
		assert_eq!(Settlements::<Test>::iter().count() + RequestsOf::<Test>::iter().count(), 0);
	});
}

#[test]
fn thousand_levels_of_bids_at_one_price_are_paid_to_the_unit() {
	settle_a_crowd(Rule::Uniform, 2);
}

#[test]
fn thousand_levels_of_bids_that_pay_their_own_are_paid_to_the_unit() {
	settle_a_crowd(Rule::OwnBid, 2);
}

/// The most that the chain is built for.
#[test]
#[ignore = "long"]
fn hundred_thousand_requests_are_paid_to_the_unit() {
	settle_a_crowd(Rule::Uniform, 100);
}
