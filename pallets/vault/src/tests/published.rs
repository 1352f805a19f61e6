//! Published cases of the staked dollar (V-15, V-17, V-18), by calls. V-16 and V-21 need real loans and real auctions:
//! they are among the scenarios of the runtime.

use super::*;
use quoin_math::vault::{price::SharePrice, window::Windows as Timetable};
use quoin_testing::vectors::{v15, v17, v18, THOUSAND};

/// What a share costs, and is redeemed for.
fn prices() -> (Balance, Balance) {
	let prices = Vaults::prices(STAKED).unwrap();
	let (SharePrice(deposit), SharePrice(redemption)) = (prices.deposit, prices.redemption);
	(deposit, redemption)
}

/// All assets at both values, and the price.
fn assert_worth(assets: Balance, price: Balance) {
	assert_eq!((values(), prices()), ((assets, assets, 0), (price, price)));
}

/// V-15: a million is deposited, another earned, half of the shares redeemed; to ask changes nothing, nor does a gift.
///
/// Theirs books the yield into deposits by an administrator's call. Here it is yield on reserves that its escrow covers,
/// which counts as it accrues.
#[test]
fn v15_first_deposit_yield_and_redemption() {
	on_chain(|| {
		assert_eq!(deposited(ALICE, v15::MILLION), v15::SHARES);
		assert_worth(v15::MILLION, ONE);
		MockYield::earn(STABLE, v15::MILLION);
		assert_worth(2 * v15::MILLION, v15::PRICE);
		let request = asked(ALICE, 500 * THOUSAND);
		assert_worth(2 * v15::MILLION, v15::PRICE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_worth(v15::MILLION, v15::PRICE);
		give(account(), 123 * THOUSAND);
		assert_worth(v15::MILLION, v15::PRICE);
		assert_eq!(claimed(ALICE, request), v15::MILLION);
		assert_worth(v15::MILLION, v15::PRICE);
	});
}

/// V-17: what is asked for matures when its window closes, the one before the genesis too.
///
/// Theirs can be served from the second after that. Here bids are revealed first, so that it is the second after that is
/// over; cash is reserved for it from the close on.
#[test]
fn v17_windows_of_thirty_days() {
	for (after, matures) in v17::MATURES {
		on_chain(|| {
			let reveal = 3_600;
			let windows = Timetable { genesis: v17::GENESIS, length: v17::LENGTH, reveal };
			change_vault(|vault| vault.terms.windows = windows);
			Clock::set(v17::GENESIS.checked_add_signed(after).unwrap());
			deposited(ALICE, 100 * ONE);
			let request = asked(ALICE, 40 * ONE);
			assert_eq!(Vaults::windows_view(STAKED).unwrap().closes_at, matures);
			let view = || Vaults::request_view(STAKED, request).unwrap();
			assert_eq!(view().queue.closes_at, matures);
			let reserved = || Vaults::vault_view(STAKED).unwrap().reserved;
			Clock::set(matures - 1);
			assert_noop!(settle(1), Error::WindowOpen);
			assert_eq!((view().cancellable, reserved()), (true, 0));
			Clock::set(matures);
			assert_eq!((view().cancellable, reserved()), (false, 40 * ONE));
			for early in [matures, matures + 1, matures + reveal] {
				Clock::set(early);
				assert_noop!(settle(1), Error::RevealRuns);
			}
			Clock::set(matures + reveal + 1);
			assert_ok!(settle(1));
			assert_eq!(claimed(ALICE, request), 40 * ONE);
		});
	}
}

/// A request in the window that is open, and the next window. Where each is in a window of its own, the oldest first is
/// first in, first out.
fn ask_alone(thousands: Balance) -> RequestId {
	let request = asked(ALICE, thousands * THOUSAND);
	Clock::set(Vaults::windows_view(STAKED).unwrap().closes_at);
	request
}

/// What waits of each of Alice's requests, by what is said of it. In thousands.
fn pending(requests: &[RequestId]) -> Vec<Balance> {
	let waits = |request: &RequestId| Vaults::request_view(STAKED, *request).unwrap().waits;
	requests.iter().map(|request| waits(request) / THOUSAND).collect()
}

/// V-18, 1 to 4: requests of 100 000 to 500 000, of which 1 050 000 are served, at a price of one.
///
/// Theirs numbers requests from 1, ours from 0; its head and its tail are our oldest and newest window. It redeems all
/// that was served in one call, ours by request. Each claim is what the request was paid, whenever it is made.
#[test]
fn v18_queue_is_first_in_first_out_where_each_has_a_window() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 10_000 * THOUSAND);
		let loan = lend(10_000 * THOUSAND);
		let mut all = Vec::new();
		for (requests, served, left) in v18::STEPS {
			all.extend(requests.iter().map(|thousands| ask_alone(*thousands)));
			assert_eq!(all.last(), Some(&(all.len() as RequestId - 1)));
			MockLoans::pay(loan, 0, served * THOUSAND);
			Clock::set(Clock::get() + DAY + 1);
			assert_ok!(settle(1));
			assert_eq!(pending(&all), left);
			let waiting = left.iter().sum::<Balance>();
			assert_eq!(state().queue.pending, waiting * THOUSAND);
			assert_eq!(prices(), (ONE, ONE));
			// Windows that are paid in full are not in the queue. Each has what waits before it ahead.
			let queue = Vaults::queue_view(STAKED).unwrap();
			let of = queue.iter().map(|of| (of.pending / THOUSAND, of.ahead / THOUSAND));
			let mut ahead = 0;
			let expected = left.iter().filter(|left| **left > 0).map(|left| {
				ahead += left;
				(*left, ahead - left)
			});
			assert!(of.eq(expected), "{queue:?}");
		}
		// The cash of all who were paid is there at once.
		assert_eq!(state().claimable, 1_050 * THOUSAND);
		let paid: Vec<_> = all.iter().map(|request| claimed(ALICE, *request)).collect();
		assert_eq!(paid, v18::PAID.map(|paid| paid * THOUSAND));
		assert_eq!((state().claimable, state().queue.pending), (0, 450 * THOUSAND));
		assert_eq!(RequestsOf::<Test>::get(STAKED, ALICE).to_vec(), [4]);
	});
}

/// V-18, 1, as this chain has it: both are of one window, and the 100 000 that are served are of both by their shares.
#[test]
fn v18_requests_of_one_window_share_what_is_served() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 400 * THOUSAND);
		let loan = lend(400 * THOUSAND);
		let (requests, served, _) = v18::STEPS[0];
		let requests = [requests[0], requests[1]].map(|of| asked(ALICE, of * THOUSAND));
		MockLoans::pay(loan, 0, served * THOUSAND);
		to_clearing(1);
		assert_ok!(settle(1));
		// A third and two, rounded down, and one unit is nobody's while the window waits.
		let third = 100 * THOUSAND / 3;
		let paid = requests.map(|request| claimed(ALICE, request));
		assert_eq!((paid, state().claimable), ([third, 2 * third], 1));
		assert_eq!(state().queue.pending, 200 * THOUSAND);
	});
}

/// V-18, 6: the 51st open request, one under a whole share, and none.
#[test]
fn v18_requests_that_are_refused() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		assert_noop!(ask(ALICE, ONE - 1), Error::RequestTooSmall);
		assert_noop!(ask(ALICE, 0), Error::ZeroAmount);
		for _ in 0..v18::OPEN {
			asked(ALICE, ONE);
		}
		assert_noop!(ask(ALICE, ONE), Error::TooManyRequests);
	});
}

/// V-18, 7: shares at 1.063.
#[test]
fn v18_rounding() {
	on_chain(|| {
		let (price, shares, paid) = v18::ROUNDING;
		deposited(ALICE, 1_000 * THOUSAND);
		MockYield::earn(STABLE, 63 * THOUSAND);
		assert_eq!(prices(), (price, price));
		let request = asked(ALICE, shares * THOUSAND);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), paid * ONE);
	});
}
