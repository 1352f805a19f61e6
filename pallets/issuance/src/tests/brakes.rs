use super::*;
use frame_support::assert_noop;
use quoin_primitives::{
	brake::{GUARDIAN_PAUSE, GUARDIAN_PAUSE_GAP},
	Power, Status,
};
use sp_runtime::DispatchError;
use Status::{NoNewRisk, Open, Paused};

fn set(
	who: RuntimeOrigin,
	external: Option<AssetId>,
	status: Status,
) -> sp_runtime::DispatchResult {
	Issuance::set_status(who, QUSD, external, status)
}

fn guardian() -> RuntimeOrigin {
	signed(GUARDIAN)
}

#[test]
fn no_new_risk_stops_minting_and_not_redemption() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		mint_dollars(ALICE, USDT, 100);
		assert_ok!(set(guardian(), Some(USDC), NoNewRisk));
		assert_noop!(mint(ALICE, USDC, USD6), Error::MintingStopped);
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
		assert_ok!(mint(ALICE, USDT, USD6));

		assert_ok!(set(guardian(), None, NoNewRisk));
		assert_noop!(mint(ALICE, USDT, USD6), Error::MintingStopped);
		assert_ok!(redeem(ALICE, USDT, DOLLAR));
	});
}

#[test]
fn paused_stops_minting_and_redemption() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		mint_dollars(ALICE, USDT, 100);
		assert_ok!(set(guardian(), Some(USDC), Paused));
		assert_noop!(mint(ALICE, USDC, USD6), Error::MarketPaused);
		assert_noop!(redeem(ALICE, USDC, DOLLAR), Error::MarketPaused);
		assert_ok!(redeem(ALICE, USDT, DOLLAR));

		assert_ok!(set(root(), None, Paused));
		assert_noop!(redeem(ALICE, USDT, DOLLAR), Error::MarketPaused);
		// What is spoken for still moves.
		assert_ok!(Issuance::collect_fees(signed(BOB), QUSD, USDC));
		assert_ok!(Issuance::deposit_reserve_yield(signed(BOB), QUSD, USDC, USD6));
	});
}

#[test]
fn stricter_of_coin_and_peg_counts() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(set(root(), None, NoNewRisk));
		assert_ok!(set(root(), Some(USDC), Paused));
		assert_noop!(mint(ALICE, USDC, USD6), Error::MarketPaused);
		assert_ok!(set(root(), Some(USDC), Open));
		assert_noop!(mint(ALICE, USDC, USD6), Error::MintingStopped);
		assert_ok!(set(root(), None, Open));
		assert_ok!(mint(ALICE, USDC, USD6));
	});
}

#[test]
fn guardian_cannot_release_and_governance_can() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(guardian(), None, Paused));
		assert_noop!(set(guardian(), None, NoNewRisk), Error::GuardianMayOnlyBrake);
		assert_noop!(set(guardian(), None, Open), Error::GuardianMayOnlyBrake);
		assert_noop!(set(guardian(), None, Paused), Error::StatusUnchanged);
		assert_ok!(set(root(), None, NoNewRisk));
		assert_noop!(set(guardian(), None, Open), Error::GuardianMayOnlyBrake);
		assert_ok!(set(root(), None, Open));
		assert_noop!(set(root(), None, Open), Error::StatusUnchanged);
	});
}

#[test]
fn guardians_pause_lapses_to_no_new_risk_and_is_not_repeated_within_a_week() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(set(guardian(), Some(USDC), Paused));
		pass(GUARDIAN_PAUSE - 1);
		assert_noop!(redeem(ALICE, USDC, DOLLAR), Error::MarketPaused);
		pass(1);
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
		assert_noop!(mint(ALICE, USDC, USD6), Error::MintingStopped);

		assert_noop!(set(guardian(), Some(USDC), Paused), Error::PausedTooRecently);
		pass(GUARDIAN_PAUSE_GAP - 1);
		assert_noop!(set(guardian(), Some(USDC), Paused), Error::PausedTooRecently);
		pass(1);
		assert_ok!(set(guardian(), Some(USDC), Paused));
	});
}

#[test]
fn governances_pause_does_not_lapse() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(set(guardian(), None, Paused));
		// Governance takes it over.
		assert_ok!(set(root(), None, Paused));
		pass(365 * DAY);
		assert_noop!(redeem(ALICE, USDC, DOLLAR), Error::MarketPaused);
	});
}

#[test]
fn guardian_cannot_pause_a_peg_after_it_paused_the_coin() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(guardian(), None, Paused));
		assert_noop!(set(guardian(), Some(USDC), Paused), Error::PausedTooRecently);
		pass(GUARDIAN_PAUSE);
		assert_noop!(set(guardian(), Some(USDC), Paused), Error::PausedTooRecently);
		// It may still stop new risk there, and governance may do as it likes.
		assert_ok!(set(guardian(), Some(USDC), NoNewRisk));
		assert_ok!(set(root(), Some(USDT), Paused));
		pass(GUARDIAN_PAUSE_GAP);
		assert_ok!(set(guardian(), Some(USDC), Paused));
	});
}

#[test]
fn guardian_can_pause_the_coin_after_it_paused_a_peg() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(guardian(), Some(USDC), Paused));
		pass(GUARDIAN_PAUSE);
		assert_ok!(set(guardian(), None, Paused));
		// 144 hours after it began, the peg redeems again, and no guardian can hold it.
		pass(GUARDIAN_PAUSE);
		assert_noop!(set(guardian(), Some(USDC), Paused), Error::PausedTooRecently);
		assert_noop!(set(guardian(), None, Paused), Error::PausedTooRecently);
		assert_eq!(Issuance::coin(QUSD).unwrap().status, NoNewRisk);
	});
}

#[test]
fn brake_is_refused_when_origin_or_market_is_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(set(signed(ALICE), None, Paused), DispatchError::BadOrigin);
		assert_noop!(set(root(), Some(OTHER), Paused), Error::UnknownPeg);
		assert_noop!(Issuance::set_status(root(), 99, None, Paused), Error::UnknownCoin);
		assert_noop!(Issuance::set_status(root(), 99, Some(USDC), Paused), Error::UnknownCoin);
	});
}

#[test]
fn event_tells_old_new_power_and_lapse() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(guardian(), Some(USDC), Paused));
		pass(GUARDIAN_PAUSE);
		assert_ok!(set(root(), Some(USDC), Open));
		let event = |old, new, by, lapses_at| Event::StatusSet {
			coin: QUSD,
			external: Some(USDC),
			old,
			new,
			by,
			lapses_at,
		};
		assert_eq!(
			events(),
			[
				event(Open, Paused, Power::Guardian, Some(START + 72 * HOUR)),
				// By then it had lapsed.
				event(NoNewRisk, Open, Power::Governance, None),
			]
		);
	});
}
