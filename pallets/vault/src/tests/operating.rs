//! Work that anybody does for a vault, and what rewards it.

use super::*;
use sp_runtime::traits::BadOrigin;

fn sync() -> DispatchResult {
	plain(Vaults::sync(signed(KEEPER), STAKED))
}

/// So much reserve yield comes in.
fn synced(amount: Balance) {
	MockYield::earn(STABLE, amount);
	assert_ok!(sync());
}

fn top_up(who: AccountId, amount: Balance) -> DispatchResult {
	Vaults::top_up_bond(signed(who), STAKED, amount)
}

/// What keepers were paid.
fn rewarded() -> Balance {
	dollars(KEEPER) - RICH
}

#[test]
fn sync_collects_once() {
	on_chain(|| {
		assert_noop!(sync(), Error::NothingToCollect);
		deposited(ALICE, 1_000 * ONE);
		assert_noop!(sync(), Error::NothingToCollect);
		synced(ONE);
		assert_noop!(sync(), Error::NothingToCollect);
		// Donations are nothing that came in.
		give(account(), ONE);
		assert_noop!(sync(), Error::NothingToCollect);
	});
}

#[test]
fn sync_says_what_came_in() {
	on_chain(|| {
		without_limits();
		change_vault(|vault| vault.fees = Fees::default());
		deposited(ALICE, 1_000 * ONE);
		assert_ok!(top_up(BOB, 5 * ONE));
		let loan = lend(300 * ONE);
		MockLoans::pay(loan, 10 * ONE, 200 * ONE);
		MockYield::earn(STABLE, 20 * ONE);
		assert_ok!(sync());
		let cash = 700 * ONE + 200 * ONE + ONE * 297 / 10;
		System::assert_last_event(
			Event::Synced {
				vault: STAKED,
				keeper: KEEPER,
				reserve_yield: 20 * ONE,
				interest: 10 * ONE,
				fees: ONE * 3 / 10,
				cash,
				assets: cash + 100 * ONE,
				unreleased: 0,
				reward: ONE,
			}
			.into(),
		);
		assert_eq!(state().cash, cash);
	});
}

#[test]
fn sync_that_cannot_be_is_named() {
	on_chain(|| {
		MockYield::earn(STABLE, ONE);
		assert_noop!(Vaults::sync(signed(KEEPER), 1), Error::UnknownVault);
		assert_noop!(Vaults::sync(RuntimeOrigin::none(), STAKED), BadOrigin);
		assert_ok!(Vaults::set_status(signed(GUARDIAN), STAKED, Status::Paused));
		assert_noop!(sync(), Error::VaultPaused);
		assert_ok!(Vaults::set_status(signed(COUNCIL), STAKED, Status::NoNewRisk));
		assert_ok!(sync());
	});
}

/// A dollar when a hundred came in.
#[test]
fn keeper_is_rewarded_when_enough_came_in() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		assert_ok!(top_up(BOB, 5 * ONE));
		synced(100 * ONE - 1);
		assert_eq!(rewarded(), 0);
		synced(100 * ONE);
		assert_eq!((rewarded(), state().bond), (ONE, 4 * ONE));
		// It is of the bond, and not of what belongs to the holders.
		assert_eq!(values().0, 1_200 * ONE - 1);
	});
}

#[test]
fn keeper_is_rewarded_once_a_day() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		assert_ok!(top_up(BOB, 5 * ONE));
		synced(100 * ONE);
		synced(100 * ONE);
		Clock::set(START + DAY - 1);
		synced(100 * ONE);
		assert_eq!(rewarded(), ONE);
		Clock::set(START + DAY);
		synced(100 * ONE);
		assert_eq!((rewarded(), state().bond), (2 * ONE, 3 * ONE));
	});
}

#[test]
fn reward_is_no_more_than_the_bond_has() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		synced(100 * ONE);
		assert_ok!(top_up(BOB, ONE - 1));
		synced(100 * ONE);
		assert_eq!((rewarded(), state().bond), (0, ONE - 1));
		// What was not paid did not use up the day.
		assert_ok!(top_up(BOB, 1));
		synced(100 * ONE);
		assert_eq!((rewarded(), state().bond), (ONE, 0));
	});
}

/// Income is what came in before fees were sent, and a deposit is none.
#[test]
fn deposits_are_not_what_came_in() {
	on_chain(|| {
		assert_ok!(top_up(BOB, 5 * ONE));
		deposited(ALICE, 1_000 * ONE);
		synced(1);
		assert_eq!(rewarded(), 0);
	});
}

#[test]
fn bond_is_topped_up_by_anybody() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		assert_noop!(top_up(BOB, 0), Error::ZeroAmount);
		assert_noop!(Vaults::top_up_bond(signed(BOB), 1, ONE), Error::UnknownVault);
		assert_noop!(top_up(BOB, RICH + 1), Error::NotCovered);
		assert_noop!(Vaults::top_up_bond(RuntimeOrigin::none(), STAKED, 1), BadOrigin);
		assert_ok!(top_up(BOB, 2 * ONE));
		assert_ok!(top_up(CAROL, ONE));
		assert_noop!(top_up(BOB, Balance::MAX), Error::AmountTooLarge);
		assert_eq!((state().bond, dollars(account())), (3 * ONE, 1_003 * ONE));
		// It is no part of what shares are worth.
		assert_eq!(values(), (1_000 * ONE, 1_000 * ONE, 0));
		System::assert_last_event(
			Event::BondToppedUp { vault: STAKED, who: CAROL, amount: ONE, bond: 3 * ONE }.into(),
		);
	});
}
