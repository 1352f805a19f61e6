//! A settlement in parts, with others calling in between, ends as in one call: the same payouts and the same storage, to
//! the byte.

use super::{crowd::*, *};
use crate::limits::MAX_LEVELS;
use quoin_math::vault::clearing::Rule;

/// What others do meanwhile. What would change the price or take the cash is refused.
fn others_call(first: AccountId) {
	let price = Vaults::prices(STAKED).unwrap();
	deposited(BOB, 7 * ONE + 3);
	assert_ok!(Vaults::mint(signed(BOB), STAKED, ONE + 1, CAROL, ONE + 1));
	give(account(), 5 * ONE);
	assert_ok!(Vaults::top_up_bond(signed(CAROL), STAKED, ONE));
	// Some of what is owed comes home.
	MockLoans::pay(0, 0, ONE + 1);
	assert_ok!(Vaults::sync(signed(CAROL), STAKED));
	// Who comes now waits for the next settlement, or thinks better of it.
	let request = asked(BOB, 2 * ONE);
	asked(BOB, 3 * ONE);
	assert_ok!(Vaults::cancel_request(signed(BOB), STAKED, request));
	assert_noop!(Vaults::cancel_request(signed(first), STAKED, 0), Error::WindowClosedAlready);
	let after = Vaults::prices(STAKED).unwrap();
	assert_eq!((after.deposit, after.redemption), (price.deposit, price.redemption));
}

/// While it is not over, nothing is paid, lent or bid.
fn nothing_is_taken(crowd: &Crowd) {
	let loan = MockLoans::offer(ONE);
	let lend = Vaults::allocate(signed(CAROL), STAKED, Allocation::Loan { loan, tranche: 0 });
	assert_noop!(lend, Error::SettlementRuns);
	assert_noop!(settle(0), Error::ZeroLevels);
	for request in [0, 1, crowd.count() - 1] {
		assert_noop!(claim(crowd.who(request), request), Error::NothingToClaim);
		let late = MockAuctions::reveal(STAKED, WINDOWS, request, 10_000, ONE);
		assert_eq!(late, Err(Error::NotRevealing.into()));
	}
	assert_eq!((state().claimable, shares(account())), (0, state().queue.pending));
}

/// What of the requests that were made before can be claimed.
fn payouts(count: u64) -> Vec<Balance> {
	(0..count).map(|request| Vaults::due(STAKED, request).unwrap().cash).collect()
}

/// How many calls look at so many levels, when each looks at so many as is its turn.
fn calls(levels: u32, parts: &[u32]) -> usize {
	let mut left = levels;
	let turns = parts.iter().cycle().take_while(|part| {
		let goes_on = left > 0;
		left = left.saturating_sub(**part);
		goes_on
	});
	turns.count()
}

/// Settles by so many levels at a time, again and again, and has others call after the first part. Says in how many calls.
fn settle_by(parts: &[u32], first: AccountId, cash: Balance) -> usize {
	for (made, levels) in parts.iter().cycle().enumerate() {
		assert_ok!(settle(*levels));
		if made == 0 {
			others_call(first);
		}
		if state().queue.settled.is_some() {
			return made + 1;
		}
		let begun = SettlingNow::<Test>::get(STAKED).unwrap();
		assert_eq!((begun.cash, begun.price), (cash, begun.floor));
	}
	unreachable!()
}

/// However it is cut, each is paid as expected, and storage ends the same. So many levels are looked at.
fn parts_are_the_whole(levels: u32, first: AccountId, cash: Balance, expected: &[Balance]) {
	assert_ok!(Vaults::top_up_bond(signed(CAROL), STAKED, 5 * ONE));
	let mut whole = None;
	for parts in [&[MAX_LEVELS][..], &[1], &[7], &[1, 7, MAX_LEVELS], &[500, 1], &[501, 3]] {
		let mut paid = Vec::new();
		let ends = after(|| {
			let made = settle_by(parts, first, cash);
			assert_eq!(made, calls(levels, parts), "{parts:?}");
			paid = payouts(expected.len() as u64);
		});
		assert!(paid == expected, "{parts:?}");
		assert!(ends == *whole.get_or_insert_with(|| ends.clone()), "{parts:?}");
	}
}

/// 501 levels are looked at before the cash is used up; where each pays its own bid, one more that has none.
fn crowd_in_parts(rule: Rule, levels: u32) {
	on_chain(|| {
		let crowd = Crowd::waiting(rule, 1);
		let expected: Vec<_> = (0..crowd.count()).map(|request| crowd.wins(request).1).collect();
		parts_are_the_whole(levels, crowd.who(0), crowd.cash(), &expected);
		assert_ok!(settle(1));
		nothing_is_taken(&crowd);
		assert_ok!(settle(MAX_LEVELS));
		assert_noop!(settle(1), Error::SettledAlready);
	});
}

#[test]
fn settlement_at_one_price_in_parts_is_the_whole() {
	crowd_in_parts(Rule::Uniform, 501);
}

#[test]
fn settlement_by_own_bids_in_parts_is_the_whole() {
	crowd_in_parts(Rule::OwnBid, 502);
}

/// Two ask in each of three windows, a hundred shares each, and one of them bids. Of 430 that are there, 300 are for bids,
/// which cost nothing; of who did not bid the oldest has 100, the next 30. What others bring meanwhile is not theirs.
#[test]
fn settlement_that_pays_who_did_not_bid_in_parts_is_the_whole() {
	on_chain(|| {
		without_limits();
		let share = 100 * ONE;
		deposited(KEEPER, share);
		let people = 12..18;
		for who in people.clone() {
			deposited(who, share);
		}
		lend(270 * ONE);
		for (who, window) in people.clone().zip([1, 1, 2, 2, 3, 3]) {
			Clock::set(close(window) - 1);
			asked(who, share);
		}
		Clock::set(close(3));
		for (request, level) in [(0, 5_000), (2, 1_000), (4, 10)] {
			reveal(3, request, level, share);
		}
		to_clearing(3);
		let expected = [share, share, share, 30 * ONE, share, 0];
		parts_are_the_whole(3, people.start, 430 * ONE, &expected);
	});
}
