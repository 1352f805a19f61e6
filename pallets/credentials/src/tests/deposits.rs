use super::*;
use frame_support::traits::{
	fungible::{InspectHold, MutateHold},
	tokens::{Fortitude::Force, Precision::Exact},
};

fn free(who: AccountId) -> u128 {
	Balances::free_balance(who)
}

#[test]
fn issuer_has_a_deposit_held_for_each_grant() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_eq!((held(ISSUER), free(ISSUER)), (254, 999_746));
		grant(BOB, DAY);
		assert_eq!((held(ISSUER), free(ISSUER)), (508, 999_492));
		assert_eq!((held(ALICE), held(BOB)), (0, 0));
	});
}

#[test]
fn deposit_is_refunded_when_grant_is_revoked_or_reaped() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		grant(BOB, DAY);
		assert_ok!(Credentials::revoke(root(), KYC, ALICE));
		assert_eq!(held(ISSUER), DEPOSIT);
		pass(DAY);
		assert_ok!(Credentials::reap(signed(POOR), KYC, BOB));
		assert_eq!((held(ISSUER), free(ISSUER)), (0, FUNDS));
	});
}

#[test]
fn governance_pays_no_deposit() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Credentials::grant(root(), KYC, ALICE, START + DAY));
		assert_ok!(Credentials::grant(signed(COUNCIL), KYC, BOB, START + DAY));
		// Not even where it is the issuer too.
		assert_ok!(Credentials::set_issuer(root(), KYC, COUNCIL));
		assert_ok!(Credentials::grant(signed(COUNCIL), KYC, POOR, START + DAY));
		assert_eq!((held(ISSUER), held(COUNCIL)), (0, 0));
	});
}

#[test]
fn grant_is_refused_when_issuer_cannot_cover_the_deposit() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Credentials::set_issuer(root(), KYC, POOR));
		let by_poor = || Credentials::grant(signed(POOR), KYC, ALICE, START + DAY);
		assert_noop!(by_poor(), Error::DepositNotCovered);
		// The minimum of one unit has to stay.
		assert_ok!(Balances::transfer_allow_death(signed(BOB), POOR, DEPOSIT));
		assert_noop!(by_poor(), Error::DepositNotCovered);
		assert_ok!(Balances::transfer_allow_death(signed(BOB), POOR, 1));
		assert_ok!(by_poor());
		assert_eq!((held(POOR), free(POOR)), (DEPOSIT, 1));
		// The next one is too many, to renew the first takes nothing.
		let next = Credentials::grant(signed(POOR), KYC, BOB, START + DAY);
		assert_noop!(next, Error::DepositNotCovered);
		assert_ok!(Credentials::grant(signed(POOR), KYC, ALICE, START + 2 * DAY));
		assert_eq!(held(POOR), DEPOSIT);
	});
}

#[test]
fn deposit_stays_with_old_issuer_until_new_one_renews() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		grant(BOB, DAY);
		assert_ok!(Credentials::set_issuer(root(), KYC, OTHER_ISSUER));
		assert_eq!((held(ISSUER), held(OTHER_ISSUER)), (2 * DEPOSIT, 0));
		assert_ok!(Credentials::grant(signed(OTHER_ISSUER), KYC, ALICE, START + DAY));
		assert_eq!((held(ISSUER), held(OTHER_ISSUER)), (DEPOSIT, DEPOSIT));
		assert_ok!(Credentials::revoke(signed(OTHER_ISSUER), KYC, BOB));
		assert_eq!((held(ISSUER), held(OTHER_ISSUER)), (0, DEPOSIT));
	});
}

#[test]
fn nothing_changes_when_new_issuer_cannot_take_a_grant_over() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_ok!(Credentials::set_issuer(root(), KYC, POOR));
		let take_over = Credentials::grant(signed(POOR), KYC, ALICE, START + 2 * DAY);
		assert_noop!(take_over, Error::DepositNotCovered);
		assert_eq!(Credentials::expiry(&ALICE, &KYC), Some(START + DAY));
		assert_eq!(held(ISSUER), DEPOSIT);
	});
}

#[test]
fn deposit_moves_when_governance_and_issuer_renew_each_others_grants() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_ok!(Credentials::grant(root(), KYC, ALICE, START + 2 * DAY));
		assert_eq!((held(ISSUER), free(ISSUER)), (0, FUNDS));
		assert!(matches!(events()[..], [_, Event::Granted { depositor: None, .. }]));
		grant(ALICE, DAY);
		assert_eq!(held(ISSUER), DEPOSIT);
		assert!(matches!(events()[..], [Event::Granted { depositor: Some(ISSUER), .. }]));
	});
}

#[test]
fn deposit_follows_the_price_when_grant_is_renewed() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		// 100 + 3 × 77, then 100 + 1 × 77.
		for (byte, deposit) in [(3, 331), (1, 177)] {
			ByteDeposit::set(byte);
			grant(ALICE, DAY);
			assert_eq!(held(ISSUER), deposit);
		}
		// What was taken is given back, whatever the price is by then.
		ByteDeposit::set(9);
		assert_ok!(Credentials::revoke(signed(ISSUER), KYC, ALICE));
		assert_eq!((held(ISSUER), free(ISSUER)), (0, FUNDS));
	});
}

#[test]
fn grant_is_removed_when_its_deposit_was_slashed() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		let reason = GrantHold::get();
		assert_ok!(Balances::burn_held(&reason, &ISSUER, 200, Exact, Force));
		assert_eq!(Balances::balance_on_hold(&reason, &ISSUER), 54);
		assert_ok!(Credentials::revoke(root(), KYC, ALICE));
		assert_eq!((held(ISSUER), free(ISSUER)), (0, FUNDS - 200));
	});
}
