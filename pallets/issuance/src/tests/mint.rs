use super::*;
use frame_support::assert_noop;
use quoin_math::{Bps, Price};
use quoin_primitives::PriceError;

#[test]
fn mint_moves_external_into_custody_and_creates_the_coin_when_allowed() {
	ExtBuilder::default().build_and_execute(|| {
		// 10 USDC at 10 bps: 0.01 fee, 9.99 backing.
		assert_ok!(Issuance::mint(signed(ALICE), QUSD, USDC, 10 * USD6, Bps(MINT_FEE)));

		assert_eq!(balance(QUSD, ALICE), 9_990_000_000_000_000_000);
		assert_eq!(balance(USDC, ALICE), 9_999_990_000_000);
		assert_eq!(balance(USDC, holding()), 10_000_000);
		let ledger = ledger(USDC);
		assert_eq!((ledger.reserves, ledger.fees, ledger.escrow), (9_990_000, 10_000, 0));
		assert_eq!(facilitator(USDC).outstanding, 9_990_000_000_000_000_000);
		assert_eq!(
			events(),
			[Event::Minted {
				coin: QUSD,
				external: USDC,
				who: ALICE,
				taken: 10_000_000,
				fee: 10_000,
				minted: 9_990_000_000_000_000_000,
			}]
		);
	});
}

#[test]
fn mint_leaves_the_rest_with_the_caller_when_external_has_24_decimals() {
	ExtBuilder::default().build_and_execute(|| {
		let before = balance(FINE, ALICE);
		// One FINE and 7 of its smallest units: of the 0.999 × that which could back coins, 6 units
		// are less than the smallest unit of the coin, and so are the 7 with their fee.
		assert_ok!(mint(ALICE, FINE, USD24 + 7));
		assert_eq!(balance(FINE, ALICE), before - USD24);
		assert_eq!(balance(QUSD, ALICE), 999_000_000_000_000_000);
		let ledger = ledger(FINE);
		assert_eq!(ledger.reserves, 999_000_000_000_000_000_000_000);
		assert_eq!(ledger.fees, 1_000_000_000_000_000_000_000);
	});
}

#[test]
fn mint_rounds_the_fee_up_to_a_whole_unit_when_external_has_no_decimals() {
	ExtBuilder::default().build_and_execute(|| {
		let before = balance(WHOLE, ALICE);
		// 0.1 % of 1 001 is 1.001. 999 back coins, for which 1 000 are enough: one stays.
		assert_ok!(mint(ALICE, WHOLE, 1_001));
		assert_eq!(balance(WHOLE, ALICE), before - 1_000);
		assert_eq!(balance(QUSD, ALICE), 999 * DOLLAR);
		assert_eq!((ledger(WHOLE).reserves, ledger(WHOLE).fees), (999, 1));
		// Of two, one is the fee.
		assert_ok!(mint(ALICE, WHOLE, 2));
		assert_eq!(balance(QUSD, ALICE), 1_000 * DOLLAR);
		assert_eq!((ledger(WHOLE).reserves, ledger(WHOLE).fees), (1_000, 2));
	});
}

#[test]
fn mint_takes_all_of_a_balance_when_told_to() {
	ExtBuilder::default().pegs(vec![genesis_peg(USDC)]).build_and_execute(|| {
		assert_ok!(Assets::transfer(signed(ALICE), USDC, NOBODY, 1_000));
		assert_ok!(mint(NOBODY, USDC, 1_000));
		assert_eq!(balance(USDC, NOBODY), 0);
		// An account that holds nothing but the coin.
		assert_eq!(balance(QUSD, NOBODY), 999_000_000_000_000);
	});
}

#[test]
fn mint_is_refused_when_coin_or_external_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		let amount = 10 * USD6;
		assert_noop!(Issuance::mint(signed(ALICE), USDC, USDC, amount, ANY), Error::UnknownCoin);
		assert_noop!(mint(ALICE, OTHER, amount), Error::UnknownPeg);
		assert_noop!(mint(ALICE, 99, amount), Error::UnknownPeg);
		assert_noop!(mint(ALICE, QUSD, amount), Error::UnknownPeg);
	});
}

#[test]
fn mint_is_refused_when_amount_is_zero_or_dust() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(mint(ALICE, USDC, 0), Error::AmountZero);
		// Less than a unit is left after the fee.
		assert_noop!(mint(ALICE, USDC, 1), Error::AmountTooSmall);
		assert_noop!(mint(ALICE, WHOLE, 1), Error::AmountTooSmall);
		// 10⁶ units of FINE are one unit of the coin, with the fee 1 001 002.
		assert_noop!(mint(ALICE, FINE, 1_001_001), Error::AmountTooSmall);
		assert_ok!(mint(ALICE, FINE, 1_001_002));
		assert_eq!(balance(QUSD, ALICE), 1);
		assert_ok!(mint(ALICE, USDC, 2));
		assert_eq!(balance(QUSD, ALICE), 1 + 1_000_000_000_000);
	});
}

#[test]
fn mint_is_refused_when_amount_does_not_fit() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(mint(ALICE, WHOLE, u128::MAX), Error::AmountTooLarge);
		assert_noop!(mint(ALICE, USDC, u128::MAX), Error::AmountTooLarge);
		assert_noop!(mint(ALICE, FINE, u128::MAX), Error::CeilingExceeded);
	});
}

#[test]
fn mint_is_refused_when_fee_is_above_the_callers_bound() {
	ExtBuilder::default().build_and_execute(|| {
		let mint = |max| Issuance::mint(signed(ALICE), QUSD, USDC, USD6, Bps(max));
		assert_noop!(mint(MINT_FEE - 1), Error::FeeAboveMax);
		assert_noop!(mint(0), Error::FeeAboveMax);
		assert_ok!(mint(MINT_FEE));
	});
}

#[test]
fn mint_is_refused_when_balance_is_too_low() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Assets::transfer(signed(ALICE), USDC, NOBODY, USD6));
		assert_noop!(mint(NOBODY, USDC, USD6 + 2), Error::InsufficientBalance);
		assert_noop!(mint(NOBODY, USDT, USD6), Error::InsufficientBalance);
		assert_ok!(mint(NOBODY, USDC, USD6));
	});
}

#[test]
fn mint_is_refused_when_price_is_missing_stale_suspect_or_paused() {
	ExtBuilder::default().build_and_execute(|| {
		let refused = |error: Error| {
			assert_noop!(mint(ALICE, USDC, USD6), error);
		};
		let key = feed_of(USDC);

		Prices::mutate(|prices| prices.remove(&key));
		refused(Error::PriceMissing);
		set_feed(&key, Err(PriceError::Suspect));
		refused(Error::PriceSuspect);
		set_feed(&key, Err(PriceError::Paused));
		refused(Error::PricePaused);

		// An hour is accepted, a second more is not.
		set_price(USDC, 10_000);
		Clock::mutate(|now| *now += HOUR);
		assert_ok!(mint(ALICE, USDC, USD6));
		Clock::mutate(|now| *now += 1);
		refused(Error::PriceStale);
		set_price(USDC, 10_000);
		assert_ok!(mint(ALICE, USDC, USD6));
	});
}

#[test]
fn mint_is_refused_when_external_is_under_the_depeg_line() {
	ExtBuilder::default().build_and_execute(|| {
		// The line is at 100 bps under a dollar: 0.99.
		set_price(USDC, 9_900);
		assert_ok!(mint(ALICE, USDC, USD6));
		set_feed(&feed_of(USDC), Ok(Price(990_000_000_000_000_000 - 1)));
		assert_noop!(mint(ALICE, USDC, USD6), Error::Depegged);
		// It comes back, and a price above a dollar stops nothing.
		set_price(USDC, 10_500);
		assert_ok!(mint(ALICE, USDC, USD6));
	});
}

#[test]
fn mint_is_refused_when_ceiling_is_reached() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Issuance::set_ceiling(
			root(),
			QUSD,
			quoin_primitives::FacilitatorId::Peg(USDC),
			999 * DOLLAR
		));
		assert_noop!(mint(ALICE, USDC, 1_000 * USD6 + 2), Error::CeilingExceeded);
		assert_ok!(mint(ALICE, USDC, 1_000 * USD6));
		assert_eq!(facilitator(USDC).room(), 0);
		assert_noop!(mint(ALICE, USDC, 2), Error::CeilingExceeded);
		// The other peg has its own.
		assert_ok!(mint(ALICE, USDT, 2));
	});
}

#[test]
fn one_of_two_mints_wins_when_both_want_the_last_of_a_ceiling() {
	ExtBuilder::default().build_and_execute(|| {
		let id = quoin_primitives::FacilitatorId::Peg(USDC);
		assert_ok!(Issuance::set_ceiling(root(), QUSD, id, 999 * DOLLAR));
		// Each alone would fit: 599.4 of 999.
		assert_ok!(Issuance::quote_mint(&BOB, QUSD, USDC, 600 * USD6));
		assert_ok!(mint(ALICE, USDC, 600 * USD6));
		assert_noop!(mint(BOB, USDC, 600 * USD6), Error::CeilingExceeded);
		assert_ok!(mint(BOB, USDC, 400 * USD6));
		assert_eq!(facilitator(USDC).outstanding, 999 * DOLLAR);
	});
}

#[test]
fn mint_needs_a_signature() {
	ExtBuilder::default().build_and_execute(|| {
		let bad = sp_runtime::DispatchError::BadOrigin;
		assert_noop!(Issuance::mint(root(), QUSD, USDC, USD6, ANY), bad);
		assert_noop!(Issuance::mint(RuntimeOrigin::none(), QUSD, USDC, USD6, ANY), bad);
		assert_noop!(Issuance::redeem(root(), QUSD, USDC, USD6, ANY), bad);
	});
}
