use super::*;
use frame_support::assert_noop;
use quoin_math::Bps;
use quoin_primitives::PriceError;

#[test]
fn redeem_destroys_the_coin_and_pays_out_when_allowed() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 1_000);
		let (fees, external) = (ledger(USDC).fees, balance(USDC, ALICE));
		events();
		// 100 at 20 bps: 0.2 fee.
		assert_ok!(Issuance::redeem(signed(ALICE), QUSD, USDC, 100 * DOLLAR, Bps(REDEEM_FEE)));

		assert_eq!(balance(QUSD, ALICE), 900 * DOLLAR);
		assert_eq!(balance(USDC, ALICE), external + 99_800_000);
		assert_eq!(ledger(USDC).reserves, 900 * USD6);
		assert_eq!(ledger(USDC).fees, fees + 200_000);
		assert_eq!(facilitator(USDC).outstanding, 900 * DOLLAR);
		assert_eq!(
			events(),
			[Event::Redeemed {
				coin: QUSD,
				external: USDC,
				who: ALICE,
				burnt: 100 * DOLLAR,
				fee: 200_000,
				received: 99_800_000,
			}]
		);
	});
}

#[test]
fn redeem_leaves_what_the_external_cannot_represent_when_it_has_fewer_decimals() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 10);
		assert_ok!(redeem(ALICE, USDC, DOLLAR + 999_999_999_999));
		assert_eq!(balance(QUSD, ALICE), 9 * DOLLAR);
		assert_eq!(ledger(USDC).reserves, 9_000_000);
	});
}

#[test]
fn redeem_rounds_the_fee_up_to_a_whole_unit_when_external_has_no_decimals() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(mint(ALICE, WHOLE, 1_000));
		let before = balance(WHOLE, ALICE);
		// 5.5: five are burnt, of which one is the fee.
		assert_ok!(redeem(ALICE, WHOLE, 5 * DOLLAR + DOLLAR / 2));
		assert_eq!(balance(QUSD, ALICE), 994 * DOLLAR);
		assert_eq!(balance(WHOLE, ALICE), before + 4);
		assert_eq!((ledger(WHOLE).reserves, ledger(WHOLE).fees), (994, 2));
	});
}

#[test]
fn redeem_is_exact_when_external_has_24_decimals() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(mint(ALICE, FINE, 10 * USD24));
		let before = balance(FINE, ALICE);
		// The smallest unit of the coin is a million of FINE's, 2 000 of them fee.
		assert_ok!(redeem(ALICE, FINE, 1));
		assert_eq!(balance(FINE, ALICE), before + 998_000);
		assert_eq!(balance(QUSD, ALICE), 9_990_000_000_000_000_000 - 1);
	});
}

#[test]
fn redeem_pays_the_last_coin_when_everybody_leaves() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 1_000);
		assert_ok!(redeem(ALICE, USDC, 1_000 * DOLLAR));
		assert_eq!(Assets::total_supply(QUSD), 0);
		assert_eq!(balance(USDC, holding()), ledger(USDC).fees);
		assert_ok!(Issuance::collect_fees(signed(BOB), QUSD, USDC));
		assert_eq!(balance(USDC, holding()), 0);
	});
}

#[test]
fn redeem_is_refused_when_coin_or_external_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 10);
		assert_noop!(Issuance::redeem(signed(ALICE), USDC, USDC, DOLLAR, ANY), Error::UnknownCoin);
		assert_noop!(redeem(ALICE, OTHER, DOLLAR), Error::UnknownPeg);
	});
}

#[test]
fn redeem_is_refused_when_amount_is_zero_or_dust() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 10);
		assert_ok!(mint(ALICE, WHOLE, 10));
		assert_noop!(redeem(ALICE, USDC, 0), Error::AmountZero);
		assert_noop!(redeem(ALICE, USDC, 999_999_999_999), Error::AmountTooSmall);
		// One unit, and that is the fee.
		assert_noop!(redeem(ALICE, USDC, 1_000_000_000_000), Error::AmountTooSmall);
		assert_noop!(redeem(ALICE, WHOLE, 2 * DOLLAR - 1), Error::AmountTooSmall);
		assert_ok!(redeem(ALICE, USDC, 2_000_000_000_000));
		assert_ok!(redeem(ALICE, WHOLE, 2 * DOLLAR));
	});
}

#[test]
fn redeem_is_refused_when_fee_is_above_the_callers_bound() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 10);
		let redeem = |max| Issuance::redeem(signed(ALICE), QUSD, USDC, DOLLAR, Bps(max));
		assert_noop!(redeem(REDEEM_FEE - 1), Error::FeeAboveMax);
		assert_ok!(redeem(REDEEM_FEE));
	});
}

#[test]
fn redeem_is_refused_when_balance_is_too_low() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 10);
		mint_dollars(BOB, USDC, 10);
		assert_noop!(redeem(ALICE, USDC, 11 * DOLLAR), Error::InsufficientBalance);
		assert_noop!(redeem(CAROL, USDC, DOLLAR), Error::InsufficientBalance);
	});
}

#[test]
fn redeem_is_refused_when_amount_is_more_than_the_peg_has_outstanding() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		mint_dollars(ALICE, USDT, 10);
		// Alice has 110 and the account enough USDT, since somebody sent some. The ledger counts.
		assert_ok!(Assets::transfer(signed(BOB), USDT, holding(), 1_000 * USD6));
		assert_noop!(redeem(ALICE, USDT, 11 * DOLLAR), Error::ExceedsOutstanding);
		assert_ok!(redeem(ALICE, USDT, 10 * DOLLAR));
		assert_noop!(redeem(ALICE, USDT, DOLLAR), Error::ExceedsOutstanding);
	});
}

#[test]
fn redeem_goes_on_when_price_is_missing_stale_suspect_paused_or_low() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		let key = feed_of(USDC);
		set_price(USDC, 1);
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
		for error in [PriceError::Suspect, PriceError::Paused] {
			set_feed(&key, Err(error));
			assert_ok!(redeem(ALICE, USDC, DOLLAR));
		}
		set_price(USDC, 10_000);
		Clock::mutate(|now| *now += 30 * DAY);
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
		Prices::mutate(|prices| prices.remove(&key));
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
	});
}

#[test]
fn redeem_goes_on_when_ceiling_is_below_what_is_outstanding() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		let id = quoin_primitives::FacilitatorId::Peg(USDC);
		assert_ok!(Issuance::set_ceiling(root(), QUSD, id, 0));
		assert_noop!(mint(ALICE, USDC, USD6), Error::CeilingExceeded);
		assert_ok!(redeem(ALICE, USDC, 100 * DOLLAR));
	});
}

#[test]
fn round_trip_gains_nothing_for_any_decimals_and_amount() {
	ExtBuilder::default().build_and_execute(|| {
		let cases = [(USDC, USD6), (FINE, USD24), (WHOLE, 1)];
		for (external, unit) in cases {
			for amount in [2, 3, 7, 999, 1_001, 12_345, 5 * unit + 3, 777 * unit + 1] {
				let before = balance(external, ALICE);
				if mint(ALICE, external, amount).is_ok() {
					let _ = redeem(ALICE, external, balance(QUSD, ALICE));
				}
				assert!(balance(external, ALICE) <= before);
			}
		}
	});
}
