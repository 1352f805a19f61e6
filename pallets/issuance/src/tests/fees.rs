use super::*;
use frame_support::assert_noop;

#[test]
fn fees_go_to_the_treasury_when_anyone_asks() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(mint(ALICE, USDC, 1_000 * USD6));
		assert_ok!(redeem(ALICE, USDC, 500 * DOLLAR));
		events();
		// 10 bps of 1 000 and 20 bps of 500.
		assert_ok!(Issuance::collect_fees(signed(BOB), QUSD, USDC));
		assert_eq!(balance(USDC, TREASURY), 2 * USD6);
		assert_eq!(ledger(USDC).fees, 0);
		assert_eq!(ledger(USDC).reserves, 499 * USD6);
		assert_eq!(
			events(),
			[Event::FeesCollected {
				coin: QUSD,
				external: USDC,
				treasury: TREASURY,
				amount: 2 * USD6
			}]
		);
		assert_noop!(Issuance::collect_fees(signed(BOB), QUSD, USDC), Error::NothingToCollect);
	});
}

#[test]
fn fees_are_no_reserves_and_are_not_paid_out_to_holders() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(mint(ALICE, USDC, 1_000 * USD6));
		let before = balance(USDC, ALICE);
		assert_ok!(redeem(ALICE, USDC, 999 * DOLLAR));
		// 0.2 % of 999 is 1.998.
		assert_eq!(balance(USDC, ALICE), before + 997_002_000);
		assert_eq!(ledger(USDC).fees, 1_000_000 + 1_998_000);
		assert_eq!(balance(USDC, holding()), 2_998_000);
	});
}

#[test]
fn fees_are_refused_when_peg_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		let collect = |coin, external| Issuance::collect_fees(signed(BOB), coin, external);
		assert_noop!(collect(99, USDC), Error::UnknownCoin);
		assert_noop!(collect(QUSD, OTHER), Error::UnknownPeg);
	});
}

#[test]
fn fees_wait_when_the_treasury_cannot_receive() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(mint(ALICE, USDC, 1_000 * USD6));
		assert_ok!(Assets::transfer(signed(ALICE), USDC, TREASURY, 1));
		assert_ok!(Assets::block(signed(ISSUER), USDC, TREASURY));
		assert_noop!(
			Issuance::collect_fees(signed(BOB), QUSD, USDC),
			sp_runtime::TokenError::Blocked
		);
		// Nobody else is held up by it.
		assert_ok!(redeem(ALICE, USDC, 10 * DOLLAR));
	});
}
