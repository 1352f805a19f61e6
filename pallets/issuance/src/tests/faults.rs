//! What others do to assets, accounts and records that this pallet relies on.

use super::*;
use frame_support::assert_noop;
use quoin_primitives::FacilitatorId;
use sp_runtime::TokenError;

fn set_decimals(external: AssetId, decimals: u8) {
	let name = || b"New".to_vec();
	assert_ok!(Assets::set_metadata(signed(ISSUER), external, name(), name(), decimals));
}

/// An external whose minimum balance was raised after it was registered.
fn raise_minimum(external: AssetId, minimum: Balance) {
	assert_ok!(Assets::force_asset_status(
		root(),
		external,
		ISSUER,
		ISSUER,
		ISSUER,
		ISSUER,
		minimum,
		true,
		false
	));
}

#[test]
fn mint_stops_and_redemption_goes_on_when_metadata_changed() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		set_decimals(USDC, 5);
		assert_noop!(mint(ALICE, USDC, USD6), Error::MetadataChanged);
		// Paid out in the decimals it was taken in.
		let before = balance(USDC, ALICE);
		assert_ok!(redeem(ALICE, USDC, 100 * DOLLAR));
		assert_eq!(balance(USDC, ALICE), before + 99_800_000);
		assert_ok!(Assets::clear_metadata(signed(ISSUER), USDC));
		assert_noop!(mint(ALICE, USDC, USD6), Error::MetadataChanged);
		set_decimals(USDC, 6);
		assert_ok!(mint(ALICE, USDC, USD6));
	});
}

#[test]
fn donation_changes_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		mint_dollars(ALICE, USDT, 100);
		let state = || {
			(
				Issuance::room(&ALICE, QUSD, USDC).unwrap(),
				Issuance::facilitators(QUSD),
				Issuance::coin(QUSD).unwrap(),
				Issuance::quote_mint(&ALICE, QUSD, USDC, USD6).unwrap(),
				Issuance::quote_redeem(&ALICE, QUSD, USDC, DOLLAR).unwrap(),
			)
		};
		let before = state();
		for account in [holding(), Issuance::account()] {
			for asset in [USDC, USDT, OTHER, QUSD] {
				assert_ok!(Assets::transfer(signed(ALICE), asset, account, 7));
			}
		}
		assert_eq!(state(), before);
		assert_noop!(redeem(ALICE, USDC, 101 * DOLLAR), Error::ExceedsOutstanding);
		assert_ok!(redeem(ALICE, USDC, 99 * DOLLAR));
	});
}

#[test]
fn mint_is_refused_when_the_payers_rest_would_be_lost() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Assets::transfer(signed(ALICE), USDC, NOBODY, 1_000));
		raise_minimum(USDC, 100);
		let supply = Assets::total_supply(USDC);
		// 99 would be left, and the assets pallet would drop them.
		assert_noop!(mint(NOBODY, USDC, 901), Error::WouldBeDusted);
		assert_ok!(mint(NOBODY, USDC, 900));
		assert_eq!(balance(USDC, NOBODY), 100);
		assert_eq!(Assets::total_supply(USDC), supply);
	});
}

#[test]
fn redeem_is_refused_when_the_recipient_would_be_dusted() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(Assets::transfer(signed(ALICE), QUSD, NOBODY, DOLLAR));
		raise_minimum(USDC, 100);
		// 99 units after the fee of one, to an account that has none.
		assert_noop!(redeem(NOBODY, USDC, 100 * 1_000_000_000_000), Error::WouldBeDusted);
		assert_ok!(redeem(NOBODY, USDC, 101 * 1_000_000_000_000));
		assert_eq!(balance(USDC, NOBODY), 100);
	});
}

#[test]
fn redeem_reports_the_assets_own_error_when_the_external_is_frozen() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(Assets::freeze_asset(signed(ISSUER), USDC));
		assert_noop!(redeem(ALICE, USDC, DOLLAR), TokenError::Frozen);
		assert_noop!(mint(ALICE, USDC, USD6), TokenError::Frozen);
		assert_eq!(
			Issuance::quote_redeem(&ALICE, QUSD, USDC, DOLLAR),
			Err(TokenError::Frozen.into())
		);
		// Another external still serves.
		assert_ok!(mint(ALICE, USDT, 10 * USD6));
		assert_ok!(redeem(ALICE, USDT, DOLLAR));
		assert_ok!(Assets::thaw_asset(signed(ISSUER), USDC));
	});
}

#[test]
fn redeem_is_refused_when_the_recipient_is_blocked() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(Assets::block(signed(ISSUER), USDC, ALICE));
		assert_noop!(redeem(ALICE, USDC, DOLLAR), TokenError::Blocked);
	});
}

#[test]
fn payments_are_refused_when_the_externals_issuer_took_some_of_custody() {
	ExtBuilder::default().unchecked().build_and_execute(|| {
		assert_ok!(mint(ALICE, USDC, 100 * USD6));
		assert_ok!(Issuance::deposit_reserve_yield(signed(BOB), QUSD, USDT, 5));
		assert_ok!(Assets::force_transfer(signed(ISSUER), USDC, holding(), ISSUER, 99 * USD6));
		assert_ok!(Assets::force_transfer(signed(ISSUER), USDT, holding(), ISSUER, 1));
		assert_noop!(redeem(ALICE, USDC, 2 * DOLLAR), Error::CustodyShort);
		assert_noop!(Issuance::remove_peg(root(), QUSD, USDT), Error::CustodyShort);
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
		assert_noop!(Issuance::collect_fees(signed(BOB), QUSD, USDC), Error::CustodyShort);
	});
}

#[test]
fn coin_has_no_key_when_somebody_tries_its_roles() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		let denied = sp_runtime::DispatchError::from(pallet_assets::Error::<Test>::NoPermission);
		for who in [ALICE, GUARDIAN, ISSUER, TREASURY] {
			assert_noop!(Assets::mint(signed(who), QUSD, ALICE, 1), denied);
			assert_noop!(Assets::burn(signed(who), QUSD, ALICE, 1), denied);
			assert_noop!(Assets::force_transfer(signed(who), QUSD, ALICE, BOB, 1), denied);
			assert_noop!(Assets::freeze_asset(signed(who), QUSD), denied);
			assert_noop!(Assets::set_team(signed(who), QUSD, who, who, who), denied);
			assert_noop!(Assets::transfer_ownership(signed(who), QUSD, who), denied);
			assert_noop!(Assets::start_destroy(signed(who), QUSD), denied);
			assert_noop!(Assets::set_metadata(signed(who), QUSD, vec![1], vec![1], 6), denied);
		}
	});
}

#[test]
fn externals_of_two_coins_are_kept_apart() {
	ExtBuilder::default().build_and_execute(|| {
		const SECOND: AssetId = 50;
		let text = || b"AIUSD".to_vec().try_into().unwrap();
		let fuse = quoin_math::bucket::Window { limit: 1_000_000 * DOLLAR, period: DAY };
		assert_ok!(Issuance::create_coin(root(), SECOND, text(), text(), fuse));
		assert_ok!(Issuance::add_peg(root(), SECOND, USDC, params(USDC)));
		let id = FacilitatorId::Peg(USDC);
		assert_ok!(Issuance::set_ceiling(root(), SECOND, id, 1_000 * DOLLAR));
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(Issuance::mint(signed(ALICE), SECOND, USDC, 10 * USD6, ANY));

		assert_eq!(balance(SECOND, ALICE), 9_990_000_000_000_000_000);
		assert_eq!(balance(USDC, Issuance::holding_account(SECOND)), 10 * USD6);
		assert_noop!(
			Issuance::redeem(signed(ALICE), SECOND, USDC, 11 * DOLLAR, ANY),
			Error::ExceedsOutstanding
		);
		// Neither brake nor fuse of one is the other's.
		let paused = quoin_primitives::Status::Paused;
		assert_ok!(Issuance::set_status(root(), QUSD, None, paused));
		assert_ok!(Issuance::redeem(signed(ALICE), SECOND, USDC, DOLLAR, ANY));
	});
}
