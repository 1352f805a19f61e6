use super::*;
use frame_support::assert_noop;
use quoin_math::bucket::Window;
use quoin_primitives::{FacilitatorId, ReserveYield, Status};

/// Stands for the vault.
const VAULT: AccountId = 77;

fn deposit(external: AssetId, amount: Balance) -> sp_runtime::DispatchResult {
	Issuance::deposit_reserve_yield(signed(BOB), QUSD, external, amount)
}

fn claim(external: AssetId) -> Result<Balance, sp_runtime::DispatchError> {
	<Issuance as ReserveYield<AccountId>>::claim(QUSD, external, &VAULT)
}

fn claimable(external: AssetId) -> Balance {
	<Issuance as ReserveYield<AccountId>>::claimable(QUSD, external)
}

#[test]
fn yield_backs_nothing_until_it_is_claimed() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		events();
		assert_ok!(deposit(USDC, 50 * USD6));
		assert_eq!((ledger(USDC).reserves, ledger(USDC).escrow), (100 * USD6, 50 * USD6));
		assert_eq!(claimable(USDC), 50 * DOLLAR);

		assert_eq!(claim(USDC), Ok(50 * DOLLAR));
		assert_eq!((ledger(USDC).reserves, ledger(USDC).escrow), (150 * USD6, 0));
		assert_eq!(facilitator(USDC).outstanding, 150 * DOLLAR);
		assert_eq!(balance(QUSD, VAULT), 50 * DOLLAR);
		assert_eq!(claimable(USDC), 0);
		assert_noop!(claim(USDC), Error::NothingToClaim);
		assert_eq!(
			events(),
			[
				Event::ReserveYieldDeposited {
					coin: QUSD,
					external: USDC,
					who: BOB,
					amount: 50 * USD6
				},
				Event::ReserveYieldClaimed {
					coin: QUSD,
					external: USDC,
					to: VAULT,
					backing: 50 * USD6,
					minted: 50 * DOLLAR
				},
			]
		);
	});
}

#[test]
fn yield_that_has_no_whole_coin_unit_waits_in_escrow() {
	ExtBuilder::default().build_and_execute(|| {
		// Of 24 decimals, the last six are less than the coin's smallest unit.
		assert_ok!(deposit(FINE, 2_999_999));
		assert_eq!(claim(FINE), Ok(2));
		assert_eq!((ledger(FINE).reserves, ledger(FINE).escrow), (2_000_000, 999_999));
		assert_noop!(claim(FINE), Error::NothingToClaim);
		assert_ok!(deposit(FINE, 1));
		assert_eq!(claim(FINE), Ok(1));
	});
}

#[test]
fn claim_takes_what_ceiling_and_fuse_leave() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(deposit(USDC, 5_000 * USD6));
		let set = |dollars: u128| {
			Issuance::set_ceiling(root(), QUSD, FacilitatorId::Peg(USDC), dollars * DOLLAR)
		};
		assert_ok!(set(1_000));
		assert_eq!(claim(USDC), Ok(1_000 * DOLLAR));
		assert_noop!(claim(USDC), Error::NothingToClaim);
		assert_ok!(set(100_000));
		let fuse = Window { limit: 3_000 * DOLLAR, period: DAY };
		// A thousand of it is used.
		assert_ok!(Issuance::set_fuse(root(), QUSD, fuse));
		assert_eq!(claim(USDC), Ok(2_000 * DOLLAR));
		pass(DAY);
		assert_eq!(claim(USDC), Ok(2_000 * DOLLAR));
		assert_eq!(ledger(USDC).escrow, 0);
	});
}

#[test]
fn claim_is_refused_when_a_mint_would_be_for_brake_price_or_metadata() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(deposit(USDC, 5 * USD6));
		let refused = |error: Error| {
			assert_noop!(claim(USDC), error);
			assert_eq!(claimable(USDC), 0);
		};
		set_price(USDC, 9_000);
		refused(Error::Depegged);
		pass(0);
		assert_ok!(Issuance::set_status(root(), QUSD, Some(USDC), Status::NoNewRisk));
		refused(Error::MintingStopped);
		assert_ok!(Issuance::set_status(root(), QUSD, None, Status::Paused));
		refused(Error::MarketPaused);
		assert_ok!(Issuance::set_status(root(), QUSD, None, Status::Open));
		assert_ok!(Issuance::set_status(root(), QUSD, Some(USDC), Status::Open));
		let name = || b"USD".to_vec();
		assert_ok!(Assets::set_metadata(signed(ISSUER), USDC, name(), name(), 7));
		refused(Error::MetadataChanged);
		assert_ok!(Assets::set_metadata(signed(ISSUER), USDC, name(), name(), 6));
		assert_eq!(claim(USDC), Ok(5 * DOLLAR));
	});
}

#[test]
fn claim_does_not_use_the_mint_window() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 1_000_000);
		assert_ok!(deposit(USDC, 5 * USD6));
		assert_eq!(claim(USDC), Ok(5 * DOLLAR));
	});
}

#[test]
fn deposit_is_refused_when_amount_or_peg_is_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(deposit(USDC, 0), Error::AmountZero);
		assert_noop!(deposit(OTHER, 1), Error::UnknownPeg);
		assert_noop!(deposit(USDC, 10_000_001 * USD6), Error::InsufficientBalance);
		assert_noop!(Issuance::deposit_reserve_yield(signed(BOB), 99, USDC, 1), Error::UnknownCoin);
		assert_ok!(deposit(USDC, 1));
		assert_noop!(deposit(USDC, u128::MAX), Error::AmountTooLarge);
		assert_noop!(claim(OTHER), Error::UnknownPeg);
		assert_eq!(claimable(OTHER), 0);
	});
}
