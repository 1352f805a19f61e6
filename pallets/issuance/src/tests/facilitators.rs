use super::*;
use crate::{Coins, Facilitators};
use frame_support::assert_noop;
use quoin_math::bucket::Window;
use quoin_primitives::{FacilitateIssuance, FacilitatorId, ModuleId, Power, Status};
use sp_runtime::DispatchError;

const ENGINE: ModuleId = *b"qn/cdp  ";
const LOANS: ModuleId = *b"qn/loans";

fn set_ceiling(id: FacilitatorId, dollars: u128) -> sp_runtime::DispatchResult {
	Issuance::set_ceiling(root(), QUSD, id, dollars * DOLLAR)
}

fn issue(module: ModuleId, dollars: u128) -> sp_runtime::DispatchResult {
	<Issuance as FacilitateIssuance<AccountId>>::mint(QUSD, module, &CAROL, dollars * DOLLAR)
}

fn repay(module: ModuleId, who: AccountId, dollars: u128) -> sp_runtime::DispatchResult {
	<Issuance as FacilitateIssuance<AccountId>>::burn(QUSD, module, &who, dollars * DOLLAR)
}

fn room(module: ModuleId) -> Balance {
	<Issuance as FacilitateIssuance<AccountId>>::room(QUSD, module).unwrap()
}

fn outstanding(module: ModuleId) -> Balance {
	Facilitators::<Test>::get(QUSD, FacilitatorId::Module(module)).unwrap().outstanding
}

#[test]
fn module_mints_and_burns_under_its_ceiling() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_ceiling(FacilitatorId::Module(ENGINE), 1_000));
		events();
		assert_ok!(issue(ENGINE, 600));
		assert_noop!(issue(ENGINE, 401), Error::CeilingExceeded);
		assert_eq!((room(ENGINE), outstanding(ENGINE)), (400 * DOLLAR, 600 * DOLLAR));
		assert_eq!(balance(QUSD, CAROL), 600 * DOLLAR);
		assert_ok!(repay(ENGINE, CAROL, 100));
		assert_eq!((room(ENGINE), outstanding(ENGINE)), (500 * DOLLAR, 500 * DOLLAR));
		assert_eq!(Coins::<Test>::get(QUSD).unwrap().outstanding, 500 * DOLLAR);
		assert_eq!(
			events(),
			[
				Event::FacilitatorMinted {
					coin: QUSD,
					module: ENGINE,
					account: CAROL,
					amount: 600 * DOLLAR
				},
				Event::FacilitatorBurnt {
					coin: QUSD,
					module: ENGINE,
					account: CAROL,
					amount: 100 * DOLLAR
				},
			]
		);
	});
}

#[test]
fn module_is_refused_when_unknown_or_amount_is_zero() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(issue(ENGINE, 1), Error::UnknownFacilitator);
		assert_noop!(repay(ENGINE, CAROL, 1), Error::UnknownFacilitator);
		assert_eq!(
			<Issuance as FacilitateIssuance<AccountId>>::room(QUSD, ENGINE),
			Err(Error::UnknownFacilitator.into())
		);
		let mint = <Issuance as FacilitateIssuance<AccountId>>::mint;
		assert_noop!(mint(99, ENGINE, &CAROL, 1), Error::UnknownCoin);
		assert_ok!(set_ceiling(FacilitatorId::Module(ENGINE), 1_000));
		assert_noop!(issue(ENGINE, 0), Error::AmountZero);
		assert_noop!(repay(ENGINE, CAROL, 0), Error::AmountZero);
	});
}

#[test]
fn module_burns_no_more_than_it_has_outstanding_nor_than_the_payer_has() {
	ExtBuilder::default().build_and_execute(|| {
		for module in [ENGINE, LOANS] {
			assert_ok!(set_ceiling(FacilitatorId::Module(module), 1_000));
			assert_ok!(issue(module, 100));
		}
		// Carol has 200, but only 100 of them are the engine's.
		assert_noop!(repay(ENGINE, CAROL, 101), Error::ExceedsOutstanding);
		assert_noop!(repay(ENGINE, BOB, 1), Error::InsufficientBalance);
		assert_ok!(repay(ENGINE, CAROL, 100));
		assert_noop!(repay(ENGINE, CAROL, 1), Error::ExceedsOutstanding);
		assert_ok!(repay(LOANS, CAROL, 100));
		assert_eq!(Assets::total_supply(QUSD), 0);
	});
}

#[test]
fn coins_of_a_module_cannot_be_redeemed_against_anothers_reserves_beyond_outstanding() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_ceiling(FacilitatorId::Module(ENGINE), 1_000));
		assert_ok!(issue(ENGINE, 100));
		mint_dollars(ALICE, USDC, 60);
		// Coins are alike: whoever comes first redeems, up to what the peg took in.
		assert_noop!(redeem(CAROL, USDC, 61 * DOLLAR), Error::ExceedsOutstanding);
		assert_ok!(redeem(CAROL, USDC, 60 * DOLLAR));
	});
}

#[test]
fn module_comes_under_the_fuse_and_the_coins_brake() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_ceiling(FacilitatorId::Module(ENGINE), 100_000));
		let fuse = Window { limit: 1_000 * DOLLAR, period: DAY };
		assert_ok!(Issuance::set_fuse(root(), QUSD, fuse));
		assert_eq!(room(ENGINE), 1_000 * DOLLAR);
		mint_dollars(ALICE, USDC, 400);
		assert_eq!(room(ENGINE), 600 * DOLLAR);
		assert_noop!(issue(ENGINE, 601), Error::FuseExceeded);
		assert_ok!(issue(ENGINE, 500));

		let brake = |status| Issuance::do_set_status(QUSD, None, status, Power::Governance);
		assert_ok!(brake(Status::NoNewRisk));
		assert_noop!(issue(ENGINE, 1), Error::MintingStopped);
		assert_eq!(room(ENGINE), 0);
		assert_ok!(brake(Status::Paused));
		assert_noop!(issue(ENGINE, 1), Error::MarketPaused);
		// Repaying never stops.
		assert_ok!(repay(ENGINE, CAROL, 500));
		// A peg's brake is none of its business.
		assert_ok!(brake(Status::Open));
		assert_ok!(Issuance::set_status(root(), QUSD, Some(USDC), Status::Paused));
		assert_ok!(issue(ENGINE, 1));
	});
}

#[test]
fn failed_mint_changes_nothing_when_the_calling_pallet_goes_on() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_ceiling(FacilitatorId::Module(ENGINE), 1_000));
		// The coin frozen: booking would pass, the token's own check does not.
		assert_ok!(Assets::force_asset_status(
			root(),
			QUSD,
			Issuance::account(),
			Issuance::account(),
			Issuance::account(),
			Issuance::account(),
			1,
			true,
			true
		));
		assert_noop!(issue(ENGINE, 1), pallet_assets::Error::<Test>::AssetNotLive);
		assert_eq!(outstanding(ENGINE), 0);
	});
}

#[test]
fn ceiling_goes_down_by_any_amount_and_up_by_a_step() {
	ExtBuilder::default().build_and_execute(|| {
		let id = FacilitatorId::Peg(USDC);
		// From five million to a hundred at once, then double.
		assert_noop!(set_ceiling(id, 100_000_001), Error::ParameterStepTooLarge);
		assert_ok!(set_ceiling(id, 100_000_000));
		assert_noop!(set_ceiling(id, 200_000_001), Error::ParameterStepTooLarge);
		pass(DAY - 1);
		assert_noop!(set_ceiling(id, 200_000_000), Error::StepTooSoon);
		// Another's steps are its own.
		assert_ok!(set_ceiling(FacilitatorId::Peg(USDT), 100_000_000));
		pass(1);
		assert_ok!(set_ceiling(id, 200_000_000));
		assert_noop!(set_ceiling(id, 1_000_000_000_001), Error::ParameterOutOfRange);
		events();
		// Down waits for nothing, and up again does.
		assert_ok!(set_ceiling(id, 0));
		assert_eq!(
			events(),
			[Event::CeilingSet { coin: QUSD, facilitator: id, old: 200_000_000 * DOLLAR, new: 0 }]
		);
		assert_noop!(set_ceiling(id, 1), Error::StepTooSoon);
		// A peg stays, with a ceiling of zero.
		assert!(Facilitators::<Test>::contains_key(QUSD, id));
	});
}

#[test]
fn ceiling_is_refused_when_coin_peg_or_module_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		let id = FacilitatorId::Module(ENGINE);
		assert_noop!(Issuance::set_ceiling(root(), 99, id, 1), Error::UnknownCoin);
		assert_noop!(set_ceiling(FacilitatorId::Peg(OTHER), 1), Error::UnknownPeg);
		assert_noop!(set_ceiling(id, 0), Error::UnknownFacilitator);
		assert_noop!(Issuance::set_ceiling(signed(ALICE), QUSD, id, 1), DispatchError::BadOrigin);
	});
}

#[test]
fn module_is_forgotten_when_its_ceiling_is_zero_and_nothing_is_outstanding() {
	ExtBuilder::default().build_and_execute(|| {
		let id = FacilitatorId::Module(ENGINE);
		assert_ok!(set_ceiling(id, 1_000));
		assert_eq!(Coins::<Test>::get(QUSD).unwrap().facilitators, 5);
		assert_ok!(issue(ENGINE, 10));
		assert_ok!(set_ceiling(id, 0));
		assert_noop!(issue(ENGINE, 1), Error::CeilingExceeded);
		assert_ok!(repay(ENGINE, CAROL, 10));
		assert_ok!(set_ceiling(id, 0));
		assert!(!Facilitators::<Test>::contains_key(QUSD, id));
		assert_eq!(Coins::<Test>::get(QUSD).unwrap().facilitators, 4);
	});
}
