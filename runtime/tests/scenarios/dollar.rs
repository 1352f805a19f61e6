//! A dollar's life: minted from USDC, sent, used for fees, redeemed.

use crate::chain::*;
use frame_support::{assert_noop, traits::fungibles::Inspect};
use quoin_primitives::{Bps, FacilitatorId, Status, QUSD};
use quoin_runtime::{
	genesis::{USDC, USDT},
	*,
};
use sp_runtime::traits::Dispatchable;

pub fn mint(external: AssetId, amount: Balance) -> RuntimeCall {
	pallet_issuance::Call::mint { coin: QUSD, external, amount, max_fee: Bps(10) }.into()
}

pub fn redeem(external: AssetId, amount: Balance) -> RuntimeCall {
	pallet_issuance::Call::redeem { coin: QUSD, external, amount, max_fee: Bps(5) }.into()
}

pub fn failed(error: pallet_issuance::Error<Runtime>) -> Outcome {
	Ok(Err(error.into()))
}

#[test]
fn a_dollar_is_minted_sent_and_redeemed_to_the_unit() {
	on_development_chain(|chain| {
		chain.next_block();
		// 1 000 USDC: a fee of 10 bps is 1 USDC, so 999 dollars.
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
		assert_eq!(Assets::balance(QUSD, who("Alice")), 999 * USD18);
		assert_eq!(Assets::balance(USDC, who("Alice")), 10_000_000 * USD6 - 1_000 * USD6);
		assert_eq!(Assets::total_issuance(QUSD), 999 * USD18);

		chain.ok(
			"Alice",
			pallet_assets::Call::transfer {
				id: QUSD,
				target: who("Bob").into(),
				amount: 500 * USD18,
			},
		);
		// 400 dollars: 5 bps of 400 USDC is 0.2 USDC. Of the last dollar's 10⁻¹⁸ parts, what USDC
		// cannot represent stays with Bob.
		chain.ok("Bob", redeem(USDC, 400 * USD18 + 123));
		assert_eq!(Assets::balance(QUSD, who("Bob")), 100 * USD18);
		assert_eq!(Assets::balance(USDC, who("Bob")), 10_000_000 * USD6 + 400 * USD6 - 200_000);
		assert_eq!(Assets::total_issuance(QUSD), 599 * USD18);
	});
}

#[test]
fn fees_stay_apart_and_anyone_sends_them_to_the_treasury() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDT, 50_000 * USD6));
		chain.ok("Ferdie", pallet_issuance::Call::collect_fees { coin: QUSD, external: USDT });
		let treasury = configs::governance::TreasuryAccount::get();
		assert_eq!(Assets::balance(USDT, treasury), 50 * USD6);
	});
}

#[test]
fn two_mints_race_for_the_last_of_a_ceiling_and_one_wins() {
	on_development_chain(|chain| {
		chain.next_block();
		let peg = FacilitatorId::Peg(USDC);
		let set = pallet_issuance::Call::set_ceiling {
			coin: QUSD,
			facilitator: peg,
			ceiling: 999 * USD18,
		};
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(set.into()) });
		assert_eq!(chain.send("Bob", mint(USDC, 1_000 * USD6)), Ok(Ok(())));
		assert_eq!(
			chain.send("Charlie", mint(USDC, 1_000 * USD6)),
			failed(pallet_issuance::Error::CeilingExceeded)
		);
		assert_eq!(Assets::total_issuance(QUSD), 999 * USD18);
	});
}

#[test]
fn a_depeg_stops_minting_and_not_redemption_until_the_price_is_back() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
		let cents_off = |chain: &mut Chain, price: Balance| {
			chain.advance(60_000);
			for feeder in ["FeedOne", "FeedTwo"] {
				let feed = b"USDC/USD".to_vec().try_into().unwrap();
				let call = pallet_price_feeds::Call::submit {
					feed,
					price: quoin_primitives::Price(price),
				};
				chain.ok(feeder, call);
			}
		};
		// 0.6 % under a dollar: within the feed's step of 1 %, beyond the peg's line of 0.5 %.
		cents_off(chain, USD18 * 994 / 1_000);
		assert_eq!(
			chain.send("Alice", mint(USDC, 1_000 * USD6)),
			failed(pallet_issuance::Error::Depegged)
		);
		chain.ok("Alice", redeem(USDC, 10 * USD18));
		cents_off(chain, USD18 * 999 / 1_000);
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
	});
}

#[test]
fn a_stale_price_stops_minting_and_not_redemption() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
		chain.advance(601_000 + SLOT_DURATION);
		assert_eq!(
			chain.send("Alice", mint(USDC, 1_000 * USD6)),
			failed(pallet_issuance::Error::PriceStale)
		);
		chain.ok("Alice", redeem(USDC, 10 * USD18));
	});
}

#[test]
fn the_committee_pauses_and_only_governance_resumes() {
	on_development_chain(|chain| {
		chain.next_block();
		let motion = |status| -> RuntimeCall {
			pallet_issuance::Call::set_status { coin: QUSD, external: None, status }.into()
		};
		decide(chain, motion(Status::NoNewRisk));
		assert_eq!(
			chain.send("Dave", mint(USDC, 1_000 * USD6)),
			failed(pallet_issuance::Error::MintingStopped)
		);
		decide(chain, motion(Status::Open));
		assert_eq!(
			chain.send("Dave", mint(USDC, 1_000 * USD6)),
			failed(pallet_issuance::Error::MintingStopped)
		);
		let open = motion(Status::Open);
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(open) });
		chain.ok("Dave", mint(USDC, 1_000 * USD6));
	});
}

/// Lets the technical committee (two of its three members) decide for `call`.
pub fn decide(chain: &mut Chain, call: RuntimeCall) {
	use codec::Encode;
	use sp_runtime::traits::Hash as _;
	let hash = Hashing::hash_of(&call);
	let length = call.encode().len() as u32;
	let index = pallet_collective::ProposalCount::<Runtime, pallet_collective::Instance1>::get();
	let weight = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call).call_weight;
	type Motion = pallet_collective::Call<Runtime, pallet_collective::Instance1>;
	chain.ok(
		"Alice",
		Motion::propose { threshold: 2, proposal: Box::new(call), length_bound: length },
	);
	for name in ["Alice", "Bob"] {
		chain.ok(name, Motion::vote { proposal: hash, index, approve: true });
	}
	chain.ok(
		"Charlie",
		Motion::close {
			proposal_hash: hash,
			index,
			proposal_weight_bound: weight,
			length_bound: length,
		},
	);
}

/// Otherwise it would begin anew with nonce 0, and its old payments would be valid once more.
#[test]
fn an_account_that_redeems_all_it_has_keeps_its_nonce() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		let send = |to: &str, amount| pallet_assets::Call::transfer {
			id: QUSD,
			target: who(to).into(),
			amount,
		};
		chain.ok("Bob", send("Newcomer", 100 * USD18));
		let paid = chain.send_with("Newcomer", send("Eve", 50 * USD18), 0, Some(QUSD));
		assert_eq!(paid, Ok(Ok(())));
		// Up to whole dollars again, so that all of them can be redeemed.
		let missing = USD18 - Assets::balance(QUSD, who("Newcomer")) % USD18;
		chain.ok("Bob", send("Newcomer", missing));
		let all = Assets::balance(QUSD, who("Newcomer"));
		redeem(USDC, all).dispatch(RuntimeOrigin::signed(who("Newcomer"))).unwrap();
		assert_eq!(Assets::balance(QUSD, who("Newcomer")), 0);
		assert!(Assets::balance(USDC, who("Newcomer")) > 0);
		assert_eq!(System::account_nonce(who("Newcomer")), 1);
	});
}

#[test]
fn the_treasury_spends_the_fees_of_a_peg() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDC, 50_000 * USD6));
		chain.ok("Ferdie", pallet_issuance::Call::collect_fees { coin: QUSD, external: USDC });
		let before = Assets::balance(USDC, who("Eve"));
		as_root(pallet_treasury::Call::spend {
			asset_kind: Box::new(USDC),
			amount: 50 * USD6,
			beneficiary: Box::new(who("Eve").into()),
			valid_from: None,
		});
		chain.ok("Ferdie", pallet_treasury::Call::payout { index: 0 });
		assert_eq!(Assets::balance(USDC, who("Eve")), before + 50 * USD6);
	});
}

#[test]
fn a_donation_to_the_pallet_changes_nothing() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
		let before = Issuance::facilitators(QUSD);
		let quote = Issuance::quote_redeem(&who("Alice"), QUSD, USDC, 100 * USD18).unwrap();
		let holding = Issuance::holding_account(QUSD);
		chain.ok(
			"Eve",
			pallet_assets::Call::transfer { id: USDC, target: holding.into(), amount: 777 * USD6 },
		);
		assert_eq!(Issuance::facilitators(QUSD), before);
		assert_eq!(Issuance::quote_redeem(&who("Alice"), QUSD, USDC, 100 * USD18).unwrap(), quote);
	});
}

#[test]
fn what_a_facilitator_has_not_minted_it_cannot_burn() {
	use quoin_primitives::FacilitateIssuance;
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
		let set = pallet_issuance::Call::set_ceiling {
			coin: QUSD,
			facilitator: FacilitatorId::Module(*b"qn/test "),
			ceiling: 100 * USD18,
		};
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(set.into()) });
		assert_noop!(
			Issuance::burn(QUSD, *b"qn/test ", &who("Alice"), 1),
			pallet_issuance::Error::<Runtime>::ExceedsOutstanding
		);
		assert_noop!(
			<Issuance as FacilitateIssuance<AccountId>>::mint(
				QUSD,
				*b"qn/test ",
				&who("Bob"),
				100 * USD18 + 1
			),
			pallet_issuance::Error::<Runtime>::CeilingExceeded
		);
	});
}

/// The economics track moves a peg's figures, and never what its worth is judged by.
#[test]
fn another_feed_for_a_peg_takes_the_root_track() {
	on_development_chain(|_| {
		let update = |origin: RuntimeOrigin, change: &dyn Fn(&mut pallet_issuance::PegParams)| {
			let mut params = pallet_issuance::Pegs::<Runtime>::get(QUSD, USDC).unwrap().params;
			change(&mut params);
			Issuance::update_peg(origin, QUSD, USDC, params)
		};
		let economics = || RuntimeOrigin::from(configs::governance::origins::Origin::Economics);
		let other = |params: &mut pallet_issuance::PegParams| {
			params.feed = b"USDT/USD".to_vec().try_into().unwrap();
		};
		let refused = pallet_issuance::Error::<Runtime>::FeedNotListed;
		assert_eq!(update(economics(), &other), Err(refused.into()));
		update(economics(), &|params| params.depeg_limit.0 -= 1).unwrap();
		update(RuntimeOrigin::root(), &other).unwrap();
	});
}
