//! Deposits at the optimistic price.

use super::*;

#[test]
fn first_deposit_gives_a_share_for_a_dollar_but_for_those_of_nobody() {
	on_chain(|| {
		assert_eq!(deposited(ALICE, 100 * ONE), 100 * ONE - 1_000_000);
		assert_eq!(shares(Vaults::nobody()), 1_000_000);
		assert_eq!((state().shares, state().cash), (100 * ONE, 100 * ONE));
		assert_eq!(dollars(account()), 100 * ONE);
		System::assert_last_event(
			Event::Deposited {
				vault: STAKED,
				who: ALICE,
				receiver: ALICE,
				amount: 100 * ONE,
				shares: 100 * ONE - 1_000_000,
				locked: 1_000_000,
			}
			.into(),
		);
		// The second pays for its own alone.
		assert_eq!(deposited(BOB, 7), 7);
	});
}

#[test]
fn first_deposit_of_no_more_than_is_nobodys_is_refused() {
	on_chain(|| {
		assert_noop!(deposit(ALICE, 1_000_000), Error::FirstDepositTooSmall);
		assert_noop!(deposit(ALICE, 1), Error::FirstDepositTooSmall);
		assert_eq!(deposited(ALICE, 1_000_001), 1);
	});
}

#[test]
fn mint_costs_what_is_locked_too() {
	on_chain(|| {
		assert_ok!(Vaults::mint(signed(ALICE), STAKED, 5 * ONE, BOB, Balance::MAX));
		assert_eq!((shares(BOB), dollars(ALICE)), (5 * ONE, RICH - 5 * ONE - 1_000_000));
		let refused = Vaults::mint(signed(ALICE), STAKED, ONE, ALICE, ONE - 1);
		assert_noop!(refused, Error::TooManyAssets);
		assert_ok!(Vaults::mint(signed(ALICE), STAKED, ONE, ALICE, ONE));
	});
}

/// 300 for 200 shares: a deposit of 10 is ⌊6.66…⌋ shares, and 7 shares cost ⌈10.5⌉.
#[test]
fn deposit_rounds_shares_down_and_mint_rounds_assets_up() {
	on_chain(|| {
		deposited(ALICE, 2_000_000);
		assert_ok!(Vaults::gained(STAKED, 1_000_000));
		give(account(), 1_000_000);
		Clock::set(START + 8 * DAY);
		assert_eq!(values(), (3_000_000, 3_000_000, 0));
		assert_eq!(deposited(BOB, 10), 6);
		let before = dollars(BOB);
		// 3 000 010 for 2 000 006.
		assert_ok!(Vaults::mint(signed(BOB), STAKED, 7, BOB, 11));
		assert_eq!(before - dollars(BOB), 11);
	});
}

#[test]
fn donations_change_nothing() {
	on_chain(|| {
		give(account(), 1_000 * ONE);
		assert_eq!(deposited(ALICE, 10 * ONE), 10 * ONE - 1_000_000);
		give(account(), 1_000_000 * ONE);
		assert_eq!(values(), (10 * ONE, 10 * ONE, 0));
		assert_eq!(deposited(BOB, 3), 3);
	});
}

#[test]
fn deposit_pays_for_interest_that_ran_and_redemption_does_not_get_it() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		lend(100 * ONE);
		MockLoans::accrue(account(), 50 * ONE);
		assert_eq!(values(), (200 * ONE, 250 * ONE, 0));
		// 200 shares for 250.
		assert_eq!(deposited(BOB, 5 * ONE), 4 * ONE);
	});
}

#[test]
fn fee_is_taken_of_interest_that_ran_too() {
	on_chain(|| {
		without_limits();
		change_vault(|vault| vault.fees = Fees::default());
		deposited(ALICE, 200 * ONE);
		lend(100 * ONE);
		MockLoans::accrue(account(), 50 * ONE);
		MockYield::earn(STABLE, 10 * ONE);
		// 99 of 100.
		let yielded = ONE * 99 / 10;
		assert_eq!(values(), (200 * ONE + yielded, 200 * ONE + yielded + ONE * 495 / 10, 0));
	});
}

#[test]
fn nothing_is_deposited_while_a_mark_is_due() {
	on_chain(|| {
		deposited(ALICE, 10 * ONE);
		MockLoans::mark_due(account(), Some(START + 10));
		Clock::set(START + 9);
		deposited(ALICE, ONE);
		Clock::set(START + 10);
		assert_noop!(deposit(ALICE, ONE), Error::MarkDue);
		MockLoans::mark_due(account(), None);
		deposited(ALICE, ONE);
	});
}

#[test]
fn nothing_is_deposited_after_a_total_loss() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 100 * ONE);
		assert_eq!(values(), (0, 0, 0));
		assert_noop!(deposit(BOB, ONE), Error::SharesWorthless);
		let mint = Vaults::mint(signed(BOB), STAKED, ONE, BOB, Balance::MAX);
		assert_noop!(mint, Error::SharesWorthless);
	});
}

#[test]
fn bad_deposits_are_named() {
	on_chain(|| {
		deposited(ALICE, 10 * ONE);
		assert_noop!(deposit(ALICE, 0), Error::ZeroAmount);
		let unknown = Vaults::deposit(signed(ALICE), 1, ONE, ALICE, 0);
		assert_noop!(unknown, Error::UnknownVault);
		let few = Vaults::deposit(signed(ALICE), STAKED, ONE, ALICE, ONE + 1);
		assert_noop!(few, Error::TooFewShares);
		assert_noop!(deposit(BORROWER + 100, ONE), Error::NotCovered);
		assert_noop!(deposit(ALICE, Balance::MAX), Error::AmountTooLarge);
		assert_noop!(deposit(ALICE, RICH), Error::CapReached);
		change_vault(|vault| vault.cap = 11 * ONE);
		assert_noop!(deposit(ALICE, ONE + 1), Error::CapReached);
		deposited(ALICE, ONE);
		change_vault(|vault| vault.cap = RICH);
		// A price above a unit: a unit is worth no share.
		change(|state| state.cash += 20 * ONE);
		give(account(), 20 * ONE);
		assert_noop!(deposit(ALICE, 1), Error::AmountTooSmall);
	});
}

#[test]
fn brake_stops_deposits_and_not_what_is_ones_own() {
	on_chain(|| {
		deposited(ALICE, 10 * ONE);
		let set = |status| Vaults::set_status(signed(COUNCIL), STAKED, status);
		assert_ok!(set(Status::NoNewRisk));
		assert_noop!(deposit(ALICE, ONE), Error::NoNewRisk);
		asked(ALICE, ONE);
		assert_ok!(set(Status::Paused));
		assert_noop!(deposit(ALICE, ONE), Error::VaultPaused);
		assert_noop!(ask(ALICE, ONE), Error::VaultPaused);
	});
}
