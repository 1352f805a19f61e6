//! The mint window, the redemption window with its held-back fifth, and the fuse.

use super::*;
use frame_support::assert_noop;
use quoin_math::bucket::Window;

/// Gives Alice a million QUSD from USDC, and lets the mint window refill.
fn million_to_alice() {
	mint_dollars(ALICE, USDC, 1_000_000);
	pass(DAY);
}

fn give(who: AccountId, dollars: u128) {
	assert_ok!(Assets::transfer(signed(ALICE), QUSD, who, dollars * DOLLAR));
}

#[test]
fn mint_is_refused_when_the_window_is_used_and_goes_on_as_it_refills() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(mint(ALICE, USDC, gross(1_000_001)), Error::MintWindowExceeded);
		mint_dollars(ALICE, USDC, 1_000_000);
		assert_noop!(mint(BOB, USDC, gross(1)), Error::MintWindowExceeded);
		// The window of another peg is another.
		mint_dollars(BOB, USDT, 1_000_000);
		// In an hour a 24th of it refills: 41 666.67.
		pass(HOUR);
		assert_noop!(mint(BOB, USDC, gross(41_667)), Error::MintWindowExceeded);
		mint_dollars(BOB, USDC, 41_666);
	});
}

#[test]
fn mint_window_gives_nothing_back_when_coins_are_redeemed() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 1_000_000);
		assert_ok!(redeem(ALICE, USDC, 100_000 * DOLLAR));
		assert_noop!(mint(ALICE, USDC, gross(1)), Error::MintWindowExceeded);
	});
}

#[test]
fn fuse_bounds_all_facilitators_together() {
	ExtBuilder::default().build_and_execute(|| {
		let fuse = Window { limit: 1_500_000 * DOLLAR, period: DAY };
		assert_ok!(Issuance::set_fuse(root(), QUSD, fuse));
		mint_dollars(ALICE, USDC, 1_000_000);
		mint_dollars(ALICE, USDT, 500_000);
		assert_noop!(mint(ALICE, USDT, gross(1)), Error::FuseExceeded);
		// A redemption gives nothing back: what was minted was minted.
		assert_ok!(redeem(ALICE, USDC, 10 * DOLLAR));
		assert_noop!(mint(ALICE, USDT, gross(1)), Error::FuseExceeded);
		// A day has 86 400 seconds: in 864 of them a hundredth refills.
		pass(864);
		assert_noop!(mint(ALICE, USDT, gross(15_001)), Error::FuseExceeded);
		mint_dollars(ALICE, USDT, 15_000);
	});
}

#[test]
fn fuse_counts_use_at_the_old_rate_when_it_changes() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 1_000_000);
		let slow = Window { limit: 4_000_000 * DOLLAR, period: 2 * DAY };
		// Six hours at four million per day: all of the million is refilled. Then nothing is owed.
		pass(6 * HOUR);
		assert_ok!(Issuance::set_fuse(root(), QUSD, slow));
		assert_eq!(Issuance::coin(QUSD).unwrap().fuse_room, 4_000_000 * DOLLAR);
		// Used up to a quarter again, and drawn in below that: full, and free after one period.
		mint_dollars(ALICE, USDT, 1_000_000);
		let small = Window { limit: 500_000 * DOLLAR, period: 2 * DAY };
		assert_ok!(Issuance::set_fuse(root(), QUSD, small));
		assert_eq!(Issuance::coin(QUSD).unwrap().fuse_room, 0);
		// Let out again at once, it would have forgotten half of that million.
		assert_noop!(Issuance::set_fuse(root(), QUSD, slow), Error::StepTooSoon);
		pass(2 * DAY);
		assert_eq!(Issuance::coin(QUSD).unwrap().fuse_room, 500_000 * DOLLAR);
	});
}

#[test]
fn redeem_reaches_into_what_is_held_back_only_by_small_amounts() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		// 500 000 a day, of which 100 000 are held back; 1 000 of them for each account.
		assert_noop!(redeem(ALICE, USDC, 401_001 * DOLLAR), Error::RedeemAccountLimitExceeded);
		assert_noop!(redeem(ALICE, USDC, 500_001 * DOLLAR), Error::RedeemWindowExceeded);
		assert_ok!(redeem(ALICE, USDC, 400_000 * DOLLAR));
		assert!(crate::Usage::<Test>::get((QUSD, USDC, ALICE)).is_none());

		assert_noop!(redeem(ALICE, USDC, 1_001 * DOLLAR), Error::RedeemAccountLimitExceeded);
		assert_ok!(redeem(ALICE, USDC, 600 * DOLLAR));
		assert_noop!(redeem(ALICE, USDC, 401 * DOLLAR), Error::RedeemAccountLimitExceeded);
		assert_ok!(redeem(ALICE, USDC, 400 * DOLLAR));
		assert_noop!(redeem(ALICE, USDC, DOLLAR), Error::RedeemAccountLimitExceeded);
	});
}

#[test]
fn redeem_may_use_the_open_part_and_the_accounts_part_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		assert_ok!(redeem(ALICE, USDC, 401_000 * DOLLAR));
		assert_noop!(redeem(ALICE, USDC, DOLLAR), Error::RedeemAccountLimitExceeded);
	});
}

#[test]
fn small_holders_get_out_when_a_large_one_has_used_the_window() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		assert_ok!(redeem(ALICE, USDC, 401_000 * DOLLAR));
		// 99 000 are left of what is held back: 99 accounts with a thousand each.
		for who in 1_000..1_099 {
			give(who, 1_000);
			assert_ok!(redeem(who, USDC, 1_000 * DOLLAR));
		}
		give(BOB, 1_000);
		assert_noop!(redeem(BOB, USDC, 1_000 * DOLLAR), Error::RedeemWindowExceeded);
		assert_eq!(facilitator(USDC).outstanding, 500_000 * DOLLAR);
	});
}

#[test]
fn large_redemptions_wait_until_what_is_held_back_is_refilled() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		give(BOB, 1_000);
		assert_ok!(redeem(ALICE, USDC, 401_000 * DOLLAR));
		// 99 000 are left. 1 000 refill in 172.8 seconds, and only above 100 000 is it open again.
		pass(173);
		// Two dollars of Alice's thousand have refilled too, so that 3.16 are the most.
		assert_noop!(redeem(ALICE, USDC, 4 * DOLLAR), Error::RedeemAccountLimitExceeded);
		assert_ok!(redeem(BOB, USDC, 1_000 * DOLLAR));
		// Two hours refill 41 666.67 of the window and 83.33 of Alice's thousand.
		pass(2 * HOUR);
		let view = Issuance::room(&ALICE, QUSD, USDC).unwrap();
		assert_eq!(view.redeem_window / DOLLAR, 40_667);
		assert_eq!((view.redeem - view.redeem_window) / DOLLAR, 85);
	});
}

#[test]
fn accounts_part_refills_over_the_period_of_the_window() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		assert_ok!(redeem(ALICE, USDC, 401_000 * DOLLAR));
		// Half a day later the window has 349 000, of which 249 000 are open, and the account 500.
		pass(12 * HOUR);
		assert_noop!(redeem(ALICE, USDC, 249_501 * DOLLAR), Error::RedeemAccountLimitExceeded);
		assert_ok!(redeem(ALICE, USDC, 249_500 * DOLLAR));
	});
}

#[test]
fn window_keeps_its_use_when_parameters_change() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		assert_ok!(redeem(ALICE, USDC, 400_000 * DOLLAR));
		let mut next = params(USDC);
		next.redeem_window.limit = 1_000_000 * DOLLAR;
		next.mint_window.limit = 500_000 * DOLLAR;
		assert_ok!(Issuance::update_peg(root(), QUSD, USDC, next));
		let view = Issuance::room(&ALICE, QUSD, USDC).unwrap();
		// 600 000 free, 200 000 of them held back.
		assert_eq!(view.redeem_window, 400_000 * DOLLAR);
		assert_eq!(view.mint_window, 500_000 * DOLLAR);
	});
}

#[test]
fn usage_is_removed_by_anyone_when_it_limits_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		million_to_alice();
		let reap = || Issuance::reap_usage(signed(BOB), QUSD, USDC, ALICE);
		assert_noop!(reap(), Error::UnknownUsage);
		assert_ok!(redeem(ALICE, USDC, 401_000 * DOLLAR));
		assert_noop!(reap(), Error::UsageInForce);
		pass(DAY - 1);
		assert_noop!(reap(), Error::UsageInForce);
		pass(1);
		events();
		let done = reap().unwrap();
		assert_eq!(done.pays_fee, frame_support::dispatch::Pays::No);
		assert_eq!(events(), [Event::UsageReaped { coin: QUSD, external: USDC, who: ALICE }]);
		assert_noop!(reap(), Error::UnknownUsage);
	});
}
