use super::*;
use crate::Grants;
use frame_support::dispatch::Pays;

#[test]
fn expired_grant_is_removed_for_free_by_anyone() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		pass(DAY);
		events();
		let info = Credentials::reap(signed(POOR), KYC, ALICE).unwrap();
		assert_eq!(info.pays_fee, Pays::No);
		assert_eq!(events(), [Event::Reaped { credential: KYC, who: ALICE }]);
		assert!(!Grants::<Test>::contains_key(KYC, ALICE));
	});
}

#[test]
fn grant_is_removed_when_its_credential_is_retired() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_ok!(Credentials::retire(root(), KYC));
		assert_ok!(Credentials::reap(signed(POOR), KYC, ALICE));
		assert_eq!(held(ISSUER), 0);
	});
}

#[test]
fn grant_is_removed_when_its_registration_is_replaced() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_ok!(Credentials::retire(root(), KYC));
		assert_ok!(Credentials::register(root(), KYC, OTHER_ISSUER, name("Other checks")));
		assert_ok!(Credentials::reap(signed(POOR), KYC, ALICE));
		assert_eq!(held(ISSUER), 0);
	});
}

#[test]
fn reap_is_refused_when_grant_counts() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		pass(DAY - 1);
		for who in [ISSUER, ALICE, POOR] {
			assert_noop!(Credentials::reap(signed(who), KYC, ALICE), Error::GrantInForce);
		}
		assert!(holds(ALICE, KYC));
	});
}

#[test]
fn reap_is_refused_and_paid_for_when_there_is_nothing() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(Credentials::reap(signed(POOR), KYC, ALICE), Error::UnknownGrant);
		assert_noop!(Credentials::reap(signed(POOR), CLUB, ALICE), Error::UnknownGrant);
		let error = Credentials::reap(signed(POOR), KYC, ALICE).unwrap_err();
		assert_eq!(error.post_info.pays_fee, Pays::Yes);
		for origin in [root(), RuntimeOrigin::none()] {
			assert_noop!(Credentials::reap(origin, KYC, ALICE), BadOrigin);
		}
	});
}
