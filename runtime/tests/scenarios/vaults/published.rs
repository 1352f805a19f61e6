//! Published cases of the staked dollar (V-16, V-21) with real loans and real bids. V-15, V-17 and V-18 need none of
//! them: they are among the tests of the pallet.

use super::*;
use crate::bids::{reveal, sealed};
use quoin_math::{vault::price::SharePrice, RatePerSecond};
use quoin_primitives::RequestId;
use quoin_testing::vectors::{
	v15, v16,
	v21::{self, Row},
	THOUSAND,
};

/// Of a million, 100 000 are lent, at the published rate for the published time.
fn fifteen_days_of_interest(chain: &mut Chain, meanwhile: impl FnOnce(&mut Chain)) {
	mid_session(chain);
	assert_eq!(staked(chain, STAKED, "Senior", v15::MILLION), v15::SHARES);
	let title = credit::rack(chain, 1);
	let rate = RatePerSecond(v16::RATE);
	let tranches = [(v16::PRINCIPAL, rate), (12 * THOUSAND, FOURTEEN)];
	let loan = pallet_lending::NextLoan::<Runtime>::get();
	let terms = credit::terms(&[title], &tranches);
	chain.ok("Bob", pallet_lending::Call::offer { terms });
	bring(chain, "Mezzanine", 12 * THOUSAND);
	draw(chain, STAKED, loan);
	let drawn = now();
	meanwhile(chain);
	chain.advance_to(drawn + v16::SECONDS);
	assert_eq!(now(), drawn + v16::SECONDS);
	bring_prices();
	let SharePrice(redemption) = prices(STAKED).redemption;
	assert_eq!(redemption, USD18);
}

/// V-16: who comes pays for the interest that ran, less the fee on it. Theirs divides by a price that was rounded down;
/// here that has all its digits, so that the shares are the same.
#[test]
fn v16_deposit_pays_for_interest_that_ran() {
	on_development_chain(|chain| {
		fifteen_days_of_interest(chain, |_| ());
		let exposure = Lending::exposure(&Vault::account_of(STAKED)).unwrap();
		assert_eq!(exposure.accrued, v16::ACCRUED);
		let prices = prices(STAKED);
		assert_eq!(prices.optimistic - prices.conservative, v16::ACCRUED - v16::FEE);
		assert_eq!(prices.deposit, SharePrice(v16::DEPOSIT_PRICE));
		assert_eq!(staked(chain, STAKED, "Eve", THOUSAND), v16::SHARES);
	});
}

/// V-16: who leaves has nothing of it.
#[test]
fn v16_redemption_has_no_interest_that_was_not_paid() {
	on_development_chain(|chain| {
		let mut request = None;
		fifteen_days_of_interest(chain, |chain| {
			request = Some(ask(chain, "Senior", THOUSAND));
		});
		// An idle block may have settled it a slot before.
		let sent = chain.send("Ferdie", settle(STAKED));
		assert!(sent == Ok(Ok(())) || sent == failed(Error::NobodyWaits), "{sent:?}");
		assert_eq!(claim(chain, "Senior", request.unwrap()), THOUSAND);
	});
}

/// A vault of a million in which each pays its own bid. All but so much of it is lent, if that is said.
fn founded(chain: &mut Chain, cash: Option<Balance>) {
	mid_session(chain);
	create_by(OTHER_SHARES, Rule::OwnBid);
	add_whole_venue(chain, OTHER, VenueKind::Loans);
	set_index(560_000);
	assert_eq!(staked(chain, OTHER, "Senior", MILLION), MILLION);
	// For bonds.
	bring(chain, "Senior", 20 * THOUSAND);
	if let Some(cash) = cash {
		bring(chain, "Mezzanine", 100 * THOUSAND);
		let loan = offered(chain, MILLION - cash, 100 * THOUSAND, 1);
		draw(chain, OTHER, loan);
	}
	assert_eq!(Vault::vault_view(OTHER).unwrap().cash, cash.unwrap_or(MILLION));
}

/// Senior asks and bids as the row says, in one window, and is paid. Gives the requests.
fn bid_and_settle(chain: &mut Chain, row: &Row) -> Vec<RequestId> {
	let times = Vault::windows_view(OTHER).unwrap();
	let window = times.open;
	let (controller, owner) = (who("Senior"), who("Senior"));
	for thousands in row.queue {
		let (controller, owner) = (controller.clone(), owner.clone());
		let shares = thousands * THOUSAND;
		chain.ok("Senior", Call::request_redeem { vault: OTHER, shares, controller, owner });
	}
	let requests = Vault::requests_view(OTHER, &controller);
	for (request, thousands, level) in row.bids {
		let (own, id) = (row.queue[*request], requests[*request]);
		let commit = |thousands| sealed(OTHER, "Senior", window, id, thousands * THOUSAND, *level);
		if *thousands > own {
			let above = pallet_auctions::Error::<Runtime>::AboveRequest;
			assert_eq!(chain.send("Senior", commit(*thousands)), Ok(Err(above.into())));
		}
		chain.ok("Senior", commit(own.min(*thousands)));
	}
	chain.advance_to(times.closes_at);
	for (request, _, level) in row.bids {
		chain.ok("Senior", reveal(OTHER, requests[*request], *level));
	}
	// From high to low, whatever the order in which they came.
	let books: Vec<_> = Auctions::books(OTHER, window).into_iter().map(|of| of.level.0).collect();
	assert_eq!(books, row.bids.iter().map(|(_, _, level)| *level).collect::<Vec<_>>());
	chain.advance_to(times.reveals_until + SLOT_DURATION / 1_000);
	chain.ok("Ferdie", settle(OTHER));
	requests
}

/// What a request is paid when it is claimed.
fn paid(chain: &mut Chain, request: RequestId) -> Balance {
	let before = dollars("Senior");
	let call = Call::claim { vault: OTHER, request, receiver: who("Senior") };
	let sent = chain.send("Senior", call);
	assert!(sent == Ok(Ok(())) || sent == failed(Error::NothingToClaim), "{sent:?}");
	dollars("Senior") - before
}

/// V-21: a bid is paid its node, and its cost stays. What is not bid with is paid at the full price.
///
/// Theirs takes the cost in shares, a hundredth of it as a fee, and serves the node at a price that the cost has lifted.
/// Ours burns all that was bid for less than it is worth, without a fee; what is given up enters over a week. Theirs cuts a
/// bid above its request to what that has; ours refuses it, so that a bond is for what is bid.
#[test]
fn v21_bid_is_paid_its_node_and_its_cost_stays() {
	for row in [v21::WHOLE, v21::PART, v21::CLAMPED, v21::AHEAD] {
		on_development_chain(|chain| {
			founded(chain, None);
			let requests = bid_and_settle(chain, &row);
			let mut expected: Vec<Balance> = row.queue.iter().map(|own| own * THOUSAND).collect();
			let mut cost = 0;
			for ((request, thousands, _), node) in row.bids.iter().zip(row.nodes) {
				let shares = thousands.min(&row.queue[*request]);
				cost += (shares - node) * THOUSAND;
				expected[*request] -= (shares - node) * THOUSAND;
			}
			if let Some((burnt, fee)) = row.cost {
				assert_eq!(cost, (burnt + fee) * USD18);
			}
			let all = prices(OTHER);
			let left = MILLION - row.queue.iter().sum::<Balance>() * THOUSAND;
			assert_eq!((all.conservative, all.shares, all.unreleased), (left, left, cost));
			let view = Vault::vault_view(OTHER).unwrap();
			assert_eq!((view.cash, view.claimable), (left + cost, MILLION - left - cost));
			let paid: Vec<_> = requests.into_iter().map(|request| paid(chain, request)).collect();
			assert_eq!(paid, expected);
		});
	}
}

/// V-21: the order is 3, 1, 2. With 75 000 the first has its node of 40 000, the second half of 70 000, the third nothing.
#[test]
fn v21_higher_bid_is_paid_first() {
	on_development_chain(|chain| {
		founded(chain, Some(75 * THOUSAND));
		let requests = bid_and_settle(chain, &v21::THREE);
		let waits = |request: &RequestId| Vault::request_view(OTHER, *request).unwrap().waits;
		let waiting: Vec<_> = requests.iter().map(waits).collect();
		assert_eq!(waiting, [50 * THOUSAND, 150 * THOUSAND, 0]);
		let paid: Vec<_> = requests.into_iter().map(|request| paid(chain, request)).collect();
		assert_eq!(paid, [35 * THOUSAND, 0, 40 * THOUSAND]);
		// Half of 80 000, and 30 % of the 50 000 that left for 35 000.
		assert_eq!(prices(OTHER).unreleased, (40 + 15) * THOUSAND);
	});
}

/// V-21: half of the second request goes before the first, and 150 000 are for it alone.
///
/// Theirs gives that half a number of its own. Ours leaves it to the request: it waits with the rest.
#[test]
fn v21_part_of_a_later_request_goes_first() {
	on_development_chain(|chain| {
		founded(chain, Some(150 * THOUSAND));
		let requests = bid_and_settle(chain, &v21::AHEAD);
		let view = |request: &RequestId| Vault::request_view(OTHER, *request).unwrap();
		let waiting: Vec<_> = requests.iter().map(|request| view(request).waits).collect();
		assert_eq!(waiting, [300 * THOUSAND, 200 * THOUSAND]);
		assert_eq!(prices(OTHER).unreleased, 50 * THOUSAND);
		let paid: Vec<_> = requests.into_iter().map(|request| paid(chain, request)).collect();
		assert_eq!(paid, [0, 150 * THOUSAND]);
	});
}
