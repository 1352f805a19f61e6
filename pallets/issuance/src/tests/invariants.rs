//! Negative controls: each invariant is broken in the state, and the check must say so.

use super::*;
use crate::{
	AccountUsage, Coins, Facilitator, Facilitators, LastRound, PegLedger, Pegs, Rounds, Usage,
};
use frame_support::traits::fungibles::Mutate;
use quoin_primitives::FacilitatorId;

const PEG: FacilitatorId = FacilitatorId::Peg(USDC);
const MODULE: FacilitatorId = FacilitatorId::Module(*b"qn/cdp  ");

/// A state with something in every record, in which all invariants hold and then, after `fault`,
/// the one named does not.
fn broken(invariant: &str, fault: impl FnOnce()) {
	ExtBuilder::default().unchecked().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 410_000);
		assert_ok!(redeem(ALICE, USDC, 400_500 * DOLLAR));
		assert_ok!(Issuance::deposit_reserve_yield(signed(BOB), QUSD, USDC, 5));
		assert_ok!(Issuance::set_ceiling(root(), QUSD, MODULE, 1_000 * DOLLAR));
		assert_ok!(Issuance::open_round(
			root(),
			QUSD,
			USDC,
			1_000 * DOLLAR,
			600 * DOLLAR,
			START,
			START + DAY,
			None
		));
		mint_dollars(BOB, USDC, 100);
		mint_dollars(CAROL, USDC, 200);
		assert_ok!(Issuance::do_try_state());

		fault();
		let error = Issuance::do_try_state().unwrap_err();
		let text: &'static str = error.into();
		assert!(text.starts_with(invariant), "{invariant} broken, and the check said {text:?}");
	});
}

fn with_facilitator(id: FacilitatorId, fault: impl FnOnce(&mut Facilitator)) {
	Facilitators::<Test>::mutate(QUSD, id, |record| fault(record.as_mut().unwrap()));
}

fn with_ledger(fault: impl FnOnce(&mut PegLedger)) {
	with_facilitator(PEG, |facilitator| fault(facilitator.peg.as_mut().unwrap()));
}

#[test]
fn is1_notices_when_supply_appears_or_vanishes() {
	broken("IS1", || {
		Assets::mint_into(QUSD, &ALICE, 1).unwrap();
	});
	broken("IS1", || {
		assert_ok!(Assets::burn(signed(Issuance::account()), QUSD, ALICE, 1));
	});
}

#[test]
fn is1_notices_when_a_total_is_wrong() {
	broken("IS1", || {
		Coins::<Test>::mutate(QUSD, |coin| coin.as_mut().unwrap().outstanding += 1);
	});
	broken("IS1", || with_facilitator(MODULE, |facilitator| facilitator.outstanding += 1));
	broken("IS1", || {
		with_facilitator(FacilitatorId::Peg(USDT), |usdt| usdt.outstanding = u128::MAX)
	});
}

#[test]
fn is2_notices_when_reserves_are_not_worth_what_is_outstanding() {
	broken("IS2", || with_ledger(|ledger| ledger.reserves -= 1));
	// More would do no harm to holders, and is an error all the same: an equality.
	broken("IS2", || {
		with_ledger(|ledger| {
			ledger.reserves += 1;
			ledger.fees -= 1;
		})
	});
}

#[test]
fn is2_notices_when_outstanding_has_no_whole_unit_of_the_external() {
	broken("IS2", || {
		// Consistent for IS1: one unit moved from the peg to the module.
		with_facilitator(PEG, |peg| peg.outstanding -= 1);
		with_facilitator(MODULE, |module| module.outstanding += 1);
	});
	// The other way round, reserves with a part that is no whole unit of the coin.
	ExtBuilder::default().unchecked().build_and_execute(|| {
		assert_ok!(mint(ALICE, FINE, USD24));
		Facilitators::<Test>::mutate(QUSD, FacilitatorId::Peg(FINE), |record| {
			record.as_mut().unwrap().peg.as_mut().unwrap().reserves += 1;
		});
		let text: &'static str = Issuance::do_try_state().unwrap_err().into();
		assert!(text.starts_with("IS2"), "{text}");
	});
}

#[test]
fn is3_notices_when_custody_does_not_cover_the_ledgers() {
	broken("IS3", || {
		assert_ok!(Assets::force_transfer(signed(ISSUER), USDC, holding(), ISSUER, 1));
	});
	broken("IS3", || with_ledger(|ledger| ledger.fees += 1));
	broken("IS3", || with_ledger(|ledger| ledger.escrow += 1));
	broken("IS3", || with_ledger(|ledger| ledger.escrow = u128::MAX));
}

#[test]
fn is4_notices_when_a_role_of_a_coin_is_not_the_keyless_accounts() {
	let keyless = Issuance::account();
	for role in 0..4 {
		broken("IS4", || {
			let mut roles = [keyless; 4];
			roles[role] = ALICE;
			let [owner, issuer, admin, freezer] = roles;
			assert_ok!(Assets::force_asset_status(
				root(),
				QUSD,
				owner,
				issuer,
				admin,
				freezer,
				1,
				true,
				false
			));
		});
	}
}

#[test]
fn is4_notices_when_a_coins_decimals_or_minimum_changed() {
	let name = || b"QUSD".to_vec();
	broken("IS4", || {
		assert_ok!(Assets::force_set_metadata(root(), QUSD, name(), name(), 17, false));
	});
	broken("IS4", || {
		let keyless = Issuance::account();
		assert_ok!(Assets::force_asset_status(
			root(),
			QUSD,
			keyless,
			keyless,
			keyless,
			keyless,
			2,
			true,
			false
		));
	});
}

#[test]
fn is5_notices_when_hot_and_cold_record_do_not_pair() {
	broken("IS5", || Pegs::<Test>::remove(QUSD, USDT));
	broken("IS5", || {
		let peg = Pegs::<Test>::get(QUSD, USDC).unwrap();
		Pegs::<Test>::insert(QUSD, OTHER, peg);
	});
	broken("IS5", || with_facilitator(FacilitatorId::Peg(USDT), |usdt| usdt.peg = None));
	broken("IS5", || with_facilitator(MODULE, |module| module.peg = Some(Default::default())));
	broken("IS5", || Facilitators::<Test>::insert(99, MODULE, Facilitator::default()));
}

#[test]
fn is6_notices_when_a_parameter_is_out_of_range() {
	for tiers in [(0, 1), (1, 0), (crate::limits::MAX_YIELD_RATE.0 + 1, 1)] {
		broken("IS6", || earn(USDT, &[(1, 1), tiers]));
	}
	broken("IS6", || {
		Coins::<Test>::mutate(QUSD, |coin| coin.as_mut().unwrap().fuse.period = 0);
	});
	broken("IS6", || {
		with_facilitator(MODULE, |module| module.ceiling = 1_000_000_000_001 * DOLLAR);
	});
	broken("IS6", || {
		Pegs::<Test>::mutate(QUSD, USDC, |peg| peg.as_mut().unwrap().params.mint_fee.0 = 501);
	});
	// An empty peg, so that the decimals matter to nothing else.
	broken("IS6", || {
		Pegs::<Test>::mutate(QUSD, USDT, |peg| peg.as_mut().unwrap().decimals = 25);
	});
}

#[test]
fn is7_notices_when_a_count_is_wrong_or_too_high() {
	broken("IS7", || {
		Coins::<Test>::mutate(QUSD, |coin| coin.as_mut().unwrap().facilitators -= 1);
	});
	broken("IS7", || {
		for n in 0..20u8 {
			let id = FacilitatorId::Module([n; 8]);
			Facilitators::<Test>::insert(QUSD, id, Facilitator::default());
		}
		Coins::<Test>::mutate(QUSD, |coin| coin.as_mut().unwrap().facilitators += 20);
	});
	broken("IS7", || {
		// The counter of the map, under the map's own prefix.
		let key = frame_support::storage::storage_prefix(b"Issuance", b"CounterForCoins");
		frame_support::storage::unhashed::put(&key, &2u32);
	});
}

#[test]
fn is8_notices_when_a_peg_does_not_know_its_round() {
	broken("IS8", || with_ledger(|ledger| ledger.has_round = false));
	broken("IS8", || Rounds::<Test>::remove(QUSD, USDC));
	broken("IS8", || {
		let round = Rounds::<Test>::get(QUSD, USDC).unwrap();
		Rounds::<Test>::insert(QUSD, OTHER, round);
	});
}

#[test]
fn is8_notices_when_a_rounds_use_is_wrong() {
	let with_round = |fault: fn(&mut crate::Round)| {
		Rounds::<Test>::mutate(QUSD, USDC, |round| fault(round.as_mut().unwrap()))
	};
	broken("IS8", || with_round(|round| round.used += 1));
	broken("IS8", || with_round(|round| round.cap = round.used - 1));
	broken("IS8", || with_round(|round| round.per_account = 200 * DOLLAR - 1));
	broken("IS8", || with_round(|round| round.id = 2));
	broken("IS8", LastRound::<Test>::kill);
	broken("IS8", || Usage::<Test>::remove((QUSD, USDC, BOB)));
	broken("IS8", || {
		let usage = AccountUsage { round: 9, ..Default::default() };
		Usage::<Test>::insert((QUSD, USDT, NOBODY), usage);
	});
}

#[test]
fn is9_notices_when_use_is_dated_in_the_future() {
	let future = START + 1;
	broken("IS9", || {
		Coins::<Test>::mutate(QUSD, |coin| coin.as_mut().unwrap().fuse_used.at = future);
	});
	broken("IS9", || crate::LastStep::<Test>::insert(crate::Stepped::Fuse(QUSD), future));
	broken("IS9", || with_ledger(|ledger| ledger.mint_used.at = future));
	broken("IS9", || with_ledger(|ledger| ledger.accrued.at = future));
	broken("IS9", || with_ledger(|ledger| ledger.redeem_used.at = future));
	broken("IS9", || {
		Usage::<Test>::mutate((QUSD, USDC, ALICE), |usage| {
			usage.as_mut().unwrap().small.at = future;
		});
	});
}

#[test]
fn is10_notices_when_reserves_earn_since_no_known_time() {
	broken("IS10", || with_ledger(|ledger| ledger.accrued.at = 0));
	// No reserves, but something earned.
	broken("IS10", || {
		with_facilitator(FacilitatorId::Peg(USDT), |usdt| {
			let accrued = &mut usdt.peg.as_mut().unwrap().accrued;
			(accrued.at, accrued.amount) = (0, 1);
		});
	});
}

#[test]
fn advisory_states_are_no_faults() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 100);
		assert_ok!(Issuance::set_ceiling(root(), QUSD, PEG, 0));
		let name = || b"New".to_vec();
		assert_ok!(Assets::set_metadata(signed(ISSUER), USDC, name(), name(), 5));
	});
}
