use super::*;
use crate::{limits, Facilitators, PegParams, Pegs};
use frame_support::assert_noop;
use quoin_math::{bucket::Window, Bps};
use quoin_primitives::FacilitatorId;
use sp_runtime::DispatchError;

fn add(external: AssetId) -> sp_runtime::DispatchResult {
	Issuance::add_peg(root(), QUSD, external, params(OTHER))
}

fn update(params: PegParams) -> sp_runtime::DispatchResult {
	Issuance::update_peg(root(), QUSD, USDC, params)
}

fn remove(external: AssetId) -> sp_runtime::DispatchResult {
	Issuance::remove_peg(root(), QUSD, external)
}

/// Another asset, as the assets pallet makes it.
fn asset(id: AssetId, sufficient: bool, min_balance: Balance, decimals: u8) {
	assert_ok!(Assets::force_create(root(), id, ISSUER, sufficient, min_balance));
	let (name, symbol) = (b"Name".to_vec(), b"SYM".to_vec());
	assert_ok!(Assets::force_set_metadata(root(), id, name, symbol, decimals, false));
}

#[test]
fn peg_mints_nothing_when_added_until_it_has_a_ceiling() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(add(OTHER));
		assert_eq!(
			events(),
			[Event::PegAdded { coin: QUSD, external: OTHER, decimals: 6, params: params(OTHER) }]
		);
		assert_noop!(mint(ALICE, OTHER, USD6), Error::CeilingExceeded);
		assert_ok!(Issuance::set_ceiling(root(), QUSD, FacilitatorId::Peg(OTHER), DOLLAR));
		assert_ok!(mint(ALICE, OTHER, USD6));
	});
}

#[test]
fn peg_is_refused_when_coin_or_external_is_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Issuance::add_peg(root(), 99, OTHER, params(OTHER)), Error::UnknownCoin);
		assert_noop!(add(1_099), Error::UnknownExternal);
		for id in [0, 2, 999, 1 << 31] {
			assert_noop!(add(id), Error::ReservedAssetId);
		}
		assert_noop!(add(QUSD), Error::ExternalIsCoin);
		assert_noop!(add(USDC), Error::PegExists);
	});
}

#[test]
fn peg_is_refused_when_external_is_not_sufficient_or_too_fine() {
	ExtBuilder::default().build_and_execute(|| {
		asset(1_060, false, 1, 6);
		asset(1_061, true, 2, 6);
		asset(1_062, true, 1, 25);
		asset(1_063, true, 1, 24);
		assert_noop!(add(1_060), Error::ExternalNotSufficient);
		assert_noop!(add(1_061), Error::ExternalNotSufficient);
		assert_noop!(add(1_062), Error::DecimalsUnsupported);
		assert_ok!(add(1_063));
	});
}

#[test]
fn peg_is_refused_when_feed_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		let mut next = params(OTHER);
		next.feed = feed("NONE/USD");
		assert_noop!(Issuance::add_peg(root(), QUSD, OTHER, next.clone()), Error::UnknownFeed);
		assert_noop!(update(next.clone()), Error::UnknownFeed);
		// A feed that gives no price now is a feed.
		set_feed(&feed("NONE/USD"), Err(quoin_primitives::PriceError::Suspect));
		assert_ok!(update(next));
	});
}

#[test]
fn peg_is_refused_when_there_are_too_many_facilitators() {
	ExtBuilder::default().build_and_execute(|| {
		// Four are there.
		for n in 0..20u8 {
			let id = FacilitatorId::Module([n; 8]);
			assert_ok!(Issuance::set_ceiling(root(), QUSD, id, DOLLAR));
		}
		assert_noop!(add(OTHER), Error::TooManyFacilitators);
		assert_noop!(
			Issuance::set_ceiling(root(), QUSD, FacilitatorId::Module([20; 8]), DOLLAR),
			Error::TooManyFacilitators
		);
		assert_ok!(Issuance::set_ceiling(root(), QUSD, FacilitatorId::Module([0; 8]), 0));
		assert_ok!(add(OTHER));
	});
}

/// Applies a change to the parameters that the tests' pegs have.
fn changed(change: impl FnOnce(&mut PegParams)) -> PegParams {
	let mut params = params(USDC);
	change(&mut params);
	params
}

#[test]
fn parameters_are_refused_when_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		let trillion = 1_000_000_000_000 * DOLLAR;
		let cases = [
			changed(|p| p.mint_fee = Bps(501)),
			changed(|p| p.redeem_fee = Bps(501)),
			changed(|p| p.depeg_limit = Bps(9)),
			changed(|p| p.depeg_limit = Bps(1_001)),
			changed(|p| p.max_price_age = 59),
			changed(|p| p.max_price_age = DAY + 1),
			changed(|p| p.feed = feed("")),
			changed(|p| p.mint_window.limit = 1_000 * DOLLAR - 1),
			changed(|p| p.mint_window.limit = trillion + 1),
			changed(|p| p.mint_window.period = HOUR - 1),
			changed(|p| p.mint_window.period = 30 * DAY + 1),
			changed(|p| p.redeem_window.limit = 1_000 * DOLLAR - 1),
			changed(|p| p.redeem_window.limit = trillion + 1),
			changed(|p| p.redeem_window.period = HOUR - 1),
			changed(|p| p.redeem_window.period = 7 * DAY + 1),
			changed(|p| p.small_redemption = DOLLAR - 1),
			// More than is held back: a fifth of 500 000.
			changed(|p| p.small_redemption = 100_000 * DOLLAR + 1),
		];
		for case in cases {
			assert_noop!(update(case.clone()), Error::ParameterOutOfRange);
			assert_noop!(Issuance::add_peg(root(), QUSD, OTHER, case), Error::ParameterOutOfRange);
		}
	});
}

#[test]
fn parameters_are_accepted_when_at_the_ends_of_their_ranges() {
	ExtBuilder::default().build_and_execute(|| {
		let least = PegParams {
			mint_fee: Bps(0),
			redeem_fee: Bps(0),
			depeg_limit: Bps(10),
			max_price_age: 60,
			feed: feed_of(OTHER),
			mint_window: Window { limit: 1_000 * DOLLAR, period: HOUR },
			redeem_window: Window { limit: 1_000 * DOLLAR, period: HOUR },
			small_redemption: DOLLAR,
		};
		let most = PegParams {
			mint_fee: Bps(500),
			redeem_fee: Bps(500),
			depeg_limit: Bps(1_000),
			max_price_age: DAY,
			feed: feed_of(OTHER),
			mint_window: Window { limit: limits::MAX_CEILING, period: 30 * DAY },
			redeem_window: Window { limit: limits::MAX_CEILING, period: 7 * DAY },
			small_redemption: limits::MAX_CEILING / 5,
		};
		for params in [least, most] {
			assert_ok!(Issuance::add_peg(root(), QUSD, OTHER, params));
			assert_ok!(remove(OTHER));
		}
	});
}

#[test]
fn parameters_are_refused_when_the_step_is_too_large() {
	ExtBuilder::default().build_and_execute(|| {
		// Fees 10 and 20 bps, depeg line 100 bps, an hour, a day, a million, half a million, 1 000.
		let cases = [
			changed(|p| p.mint_fee = Bps(61)),
			changed(|p| p.redeem_fee = Bps(71)),
			changed(|p| p.depeg_limit = Bps(201)),
			changed(|p| p.max_price_age = 2 * HOUR + 1),
			changed(|p| p.max_price_age = HOUR / 2 - 1),
			changed(|p| p.mint_window.limit = 2_000_000 * DOLLAR + 1),
			changed(|p| p.mint_window.limit = 500_000 * DOLLAR - 1),
			changed(|p| p.mint_window.period = 2 * DAY + 1),
			changed(|p| p.mint_window.period = DAY / 2 - 1),
			changed(|p| p.redeem_window.limit = 1_000_000 * DOLLAR + 1),
			changed(|p| p.redeem_window.limit = 250_000 * DOLLAR - 1),
			changed(|p| p.redeem_window.period = 2 * DAY + 1),
			changed(|p| p.redeem_window.period = DAY / 2 - 1),
			changed(|p| p.small_redemption = 2_000 * DOLLAR + 1),
			changed(|p| p.small_redemption = 500 * DOLLAR - 1),
		];
		for case in cases {
			assert_noop!(update(case), Error::ParameterStepTooLarge);
		}
	});
}

#[test]
fn parameters_change_when_within_one_step() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		events();
		let new = changed(|p| {
			p.mint_fee = Bps(60);
			p.redeem_fee = Bps(0);
			p.depeg_limit = Bps(200);
			p.max_price_age = 2 * HOUR;
			p.feed = feed_of(OTHER);
			p.mint_window = Window { limit: 2_000_000 * DOLLAR, period: DAY / 2 };
			p.redeem_window = Window { limit: 250_000 * DOLLAR, period: 2 * DAY };
			p.small_redemption = 2_000 * DOLLAR;
		});
		assert_ok!(update(new.clone()));
		assert_eq!(
			events(),
			[Event::PegUpdated { coin: QUSD, external: USDC, old: params(USDC), new: new.clone() }]
		);
		assert_eq!(Pegs::<Test>::get(QUSD, USDC).unwrap().params, new);
		// The new fee counts: none.
		let before = balance(USDC, ALICE);
		assert_ok!(redeem(ALICE, USDC, 100 * DOLLAR));
		assert_eq!(balance(USDC, ALICE), before + 100 * USD6);
	});
}

#[test]
fn peg_calls_are_refused_when_origin_is_not_governance() {
	ExtBuilder::default().build_and_execute(|| {
		for origin in [signed(ALICE), signed(GUARDIAN)] {
			let bad = DispatchError::BadOrigin;
			let new = params(OTHER);
			assert_noop!(Issuance::add_peg(origin.clone(), QUSD, OTHER, new.clone()), bad);
			assert_noop!(Issuance::update_peg(origin.clone(), QUSD, USDC, new), bad);
			assert_noop!(Issuance::remove_peg(origin.clone(), QUSD, USDC), bad);
			let id = FacilitatorId::Peg(USDC);
			assert_noop!(Issuance::set_ceiling(origin, QUSD, id, 0), bad);
		}
		assert_noop!(Issuance::update_peg(root(), QUSD, OTHER, params(OTHER)), Error::UnknownPeg);
		assert_noop!(remove(OTHER), Error::UnknownPeg);
	});
}

#[test]
fn removal_is_refused_when_something_is_outstanding_or_owed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Issuance::open_round(
			root(),
			QUSD,
			USDC,
			DOLLAR * 500,
			DOLLAR * 500,
			START,
			START + HOUR,
			None
		));
		mint_dollars(ALICE, USDC, 100);
		assert_noop!(remove(USDC), Error::PegHasOutstanding);
		assert_ok!(redeem(ALICE, USDC, 100 * DOLLAR));
		assert_noop!(remove(USDC), Error::PegHasFees);
		assert_ok!(Issuance::collect_fees(signed(ALICE), QUSD, USDC));
		assert_noop!(remove(USDC), Error::PegHasRound);
		assert_ok!(Issuance::close_round(root(), QUSD, USDC));
		assert_ok!(remove(USDC));
		assert!(!Facilitators::<Test>::contains_key(QUSD, FacilitatorId::Peg(USDC)));
		assert_noop!(mint(ALICE, USDC, USD6), Error::UnknownPeg);
		// What is left of the round's records goes too.
		assert_ok!(Issuance::reap_usage(signed(BOB), QUSD, USDC, ALICE));
	});
}

#[test]
fn removal_is_not_blocked_when_somebody_paid_in_or_sent_something() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Assets::transfer(signed(BOB), USDC, holding(), 5));
		assert_ok!(Issuance::deposit_reserve_yield(signed(BOB), QUSD, USDC, 3));
		events();
		assert_ok!(remove(USDC));
		assert_eq!(
			events(),
			[Event::PegRemoved { coin: QUSD, external: USDC, escrow: 3, accrued: 0 }]
		);
		assert_eq!(balance(USDC, TREASURY), 3);
		assert_eq!(balance(USDC, holding()), 5);
		// It can come back, and what was sent still counts for nothing.
		assert_ok!(add(USDC));
		assert_eq!(ledger(USDC), crate::PegLedger::new(START));
	});
}

#[test]
fn parameters_wait_a_day_between_two_steps() {
	ExtBuilder::default().build_and_execute(|| {
		let fee = |bps| PegParams { mint_fee: Bps(bps), ..params(USDC) };
		assert_ok!(update(fee(MINT_FEE + 50)));
		assert_noop!(update(fee(MINT_FEE + 100)), Error::StepTooSoon);
		// Not even back: who left because of the first could not know.
		assert_noop!(update(fee(MINT_FEE)), Error::StepTooSoon);
		pass(DAY - 1);
		assert_noop!(update(fee(MINT_FEE + 100)), Error::StepTooSoon);
		pass(1);
		assert_ok!(update(fee(MINT_FEE + 100)));
	});
}

#[test]
fn parameters_are_refused_when_nothing_changes() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(update(params(USDC)), Error::ParameterUnchanged);
		// A ceiling set again does no harm, and a batch that sets several must not fail for one.
		let id = FacilitatorId::Peg(USDC);
		let ceiling = Facilitators::<Test>::get(QUSD, id).unwrap().ceiling;
		assert_ok!(Issuance::set_ceiling(root(), QUSD, id, ceiling));
		let fuse = crate::Coins::<Test>::get(QUSD).unwrap().fuse;
		assert_noop!(Issuance::set_fuse(root(), QUSD, fuse), Error::ParameterUnchanged);
	});
}

#[test]
fn a_peg_gets_another_feed_only_from_who_may_list() {
	ExtBuilder::default().build_and_execute(|| {
		let update = |who, params| Issuance::update_peg(who, QUSD, USDC, params);
		let other = PegParams { feed: feed_of(USDT), ..params(USDC) };
		let fee = PegParams { mint_fee: Bps(MINT_FEE + 1), ..params(USDC) };
		assert_noop!(update(signed(ECONOMICS), other), Error::FeedNotListed);
		assert_ok!(update(signed(ECONOMICS), fee.clone()));
		// It does not wait for the step before, and the next step does not wait for it.
		let both = PegParams { feed: feed_of(USDT), mint_fee: Bps(MINT_FEE), ..params(USDC) };
		assert_noop!(update(root(), both.clone()), Error::StepTooSoon);
		assert_ok!(update(root(), PegParams { feed: feed_of(USDT), ..fee }));
		pass(DAY);
		assert_ok!(update(signed(ECONOMICS), both));
	});
}
