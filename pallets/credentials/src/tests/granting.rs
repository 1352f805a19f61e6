use super::*;

#[test]
fn account_holds_a_credential_when_issuer_grants_it() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Credentials::grant(signed(ISSUER), KYC, ALICE, START + DAY));
		assert!(holds(ALICE, KYC));
		assert!(!holds(ALICE, CLUB) && !holds(BOB, KYC) && !holds(ISSUER, KYC));
		let granted = Event::Granted {
			credential: KYC,
			who: ALICE,
			old: None,
			new: START + DAY,
			depositor: Some(ISSUER),
		};
		assert_eq!(events(), [granted]);
	});
}

#[test]
fn account_holds_a_credential_when_governance_grants_it() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Credentials::grant(root(), KYC, ALICE, START + DAY));
		assert!(holds(ALICE, KYC));
		let granted = Event::Granted {
			credential: KYC,
			who: ALICE,
			old: None,
			new: START + DAY,
			depositor: None,
		};
		assert_eq!(events(), [granted]);
	});
}

#[test]
fn grant_is_refused_when_caller_may_not() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Credentials::register(root(), CLUB, BOB, name("Club")));
		let until = START + DAY;
		// Not one's own, and not by the issuer of another.
		assert_noop!(Credentials::grant(signed(ALICE), KYC, ALICE, until), Error::NotIssuer);
		assert_noop!(Credentials::grant(signed(BOB), KYC, ALICE, until), Error::NotIssuer);
		assert_noop!(Credentials::grant(RuntimeOrigin::none(), KYC, ALICE, until), BadOrigin);
	});
}

#[test]
fn grant_is_refused_when_credential_is_unknown() {
	ExtBuilder.build_and_execute(|| {
		for origin in [signed(ISSUER), root()] {
			let grant = Credentials::grant(origin, CLUB, ALICE, START + DAY);
			assert_noop!(grant, Error::UnknownCredential);
		}
	});
}

#[test]
fn grant_is_refused_when_expiry_is_passed_or_too_far() {
	ExtBuilder.build_and_execute(|| {
		let grant = |until| Credentials::grant(signed(ISSUER), KYC, ALICE, until);
		for until in [0, START - 1, START] {
			assert_noop!(grant(until), Error::ExpiryPassed);
		}
		for until in [START + TWO_YEARS + 1, u64::MAX] {
			assert_noop!(grant(until), Error::ExpiryTooFar);
		}
		assert_ok!(grant(START + 1));
		assert_ok!(grant(START + TWO_YEARS));
		// Governance has the same bounds.
		assert_noop!(Credentials::grant(root(), KYC, ALICE, START), Error::ExpiryPassed);
		let far = Credentials::grant(root(), KYC, ALICE, START + TWO_YEARS + 1);
		assert_noop!(far, Error::ExpiryTooFar);
	});
}

#[test]
fn grant_lasts_longer_or_shorter_when_it_is_renewed() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, 10 * DAY);
		pass(DAY);
		events();
		for (old, new) in [(10, 30), (30, 5)] {
			let (old, new) = (START + old * DAY, START + new * DAY);
			assert_ok!(Credentials::grant(signed(ISSUER), KYC, ALICE, new));
			assert_eq!(Credentials::expiry(&ALICE, &KYC), Some(new));
			let depositor = Some(ISSUER);
			let granted =
				Event::Granted { credential: KYC, who: ALICE, old: Some(old), new, depositor };
			assert_eq!(events(), [granted]);
		}
		// What is expired counts no more, so that it is not renewed but granted.
		pass(4 * DAY);
		grant(ALICE, DAY);
		assert!(matches!(events()[..], [Event::Granted { old: None, .. }]));
	});
}

#[test]
fn account_holds_nothing_when_issuer_or_governance_revoked_it() {
	ExtBuilder.build_and_execute(|| {
		for (granter, revoker) in [
			(signed(ISSUER), signed(ISSUER)),
			(signed(ISSUER), root()),
			(root(), signed(ISSUER)),
			(root(), signed(COUNCIL)),
		] {
			assert_ok!(Credentials::grant(granter, KYC, ALICE, START + DAY));
			assert_ok!(Credentials::grant(root(), KYC, BOB, START + DAY));
			events();
			assert_ok!(Credentials::revoke(revoker, KYC, ALICE));
			assert_eq!(events(), [Event::Revoked { credential: KYC, who: ALICE }]);
			assert!(!holds(ALICE, KYC) && holds(BOB, KYC));
		}
	});
}

#[test]
fn revoke_is_refused_when_caller_may_not_or_there_is_nothing() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_noop!(Credentials::revoke(signed(ALICE), KYC, ALICE), Error::NotIssuer);
		assert_noop!(Credentials::revoke(RuntimeOrigin::none(), KYC, ALICE), BadOrigin);
		assert_noop!(Credentials::revoke(signed(ISSUER), KYC, BOB), Error::UnknownGrant);
		let unknown = Credentials::revoke(signed(ISSUER), CLUB, ALICE);
		assert_noop!(unknown, Error::UnknownCredential);
		assert_ok!(Credentials::revoke(signed(ISSUER), KYC, ALICE));
		assert_noop!(Credentials::revoke(signed(ISSUER), KYC, ALICE), Error::UnknownGrant);
	});
}
