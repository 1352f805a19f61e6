use super::*;
use crate::{Credential, LastSerial};

fn record(credential: CredentialId) -> Option<Credential<AccountId>> {
	crate::Credentials::<Test>::get(credential)
}

#[test]
fn credential_exists_when_governance_registered_it() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Credentials::register(root(), CLUB, BOB, name("Club")));
		assert_eq!(record(CLUB), Some(Credential { serial: 2, issuer: BOB, name: name("Club") }));
		let registered =
			Event::CredentialRegistered { credential: CLUB, issuer: BOB, name: name("Club") };
		assert_eq!(events(), [registered]);
		assert!(!holds(BOB, CLUB));
		assert_eq!(held(BOB), 0);
	});
}

#[test]
fn registry_is_closed_when_caller_is_not_governance() {
	ExtBuilder.build_and_execute(|| {
		for origin in [signed(ISSUER), RuntimeOrigin::none()] {
			let register = Credentials::register(origin.clone(), CLUB, ISSUER, name("Club"));
			assert_noop!(register, BadOrigin);
			assert_noop!(Credentials::set_issuer(origin.clone(), KYC, BOB), BadOrigin);
			assert_noop!(Credentials::retire(origin, KYC), BadOrigin);
		}
	});
}

#[test]
fn register_is_refused_when_id_is_taken() {
	ExtBuilder.build_and_execute(|| {
		let register = Credentials::register(root(), KYC, BOB, name("Other"));
		assert_noop!(register, Error::CredentialExists);
	});
}

#[test]
fn register_is_refused_when_name_is_empty_or_no_text() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(Credentials::register(root(), CLUB, BOB, name("")), Error::NameEmpty);
		// A first byte of two, alone.
		let broken = vec![b'a', 0xC3].try_into().unwrap();
		assert_noop!(Credentials::register(root(), CLUB, BOB, broken), Error::NameNotText);
		// 32 bytes of 16 characters fit, one more does not exist as a name.
		assert_ok!(Credentials::register(root(), CLUB, BOB, name("éééééééééééééééé")));
		assert!(crate::Name::try_from(vec![b'a'; 33]).is_err());
	});
}

#[test]
fn register_is_refused_when_registry_is_full() {
	ExtBuilder.build_and_execute(|| {
		for id in [10, 11] {
			assert_ok!(Credentials::register(root(), [id; 32], BOB, name("Club")));
		}
		let register = || Credentials::register(root(), [12; 32], BOB, name("Club"));
		assert_noop!(register(), Error::TooManyCredentials);
		// A retired one makes room.
		assert_ok!(Credentials::retire(root(), KYC));
		assert_ok!(register());
	});
}

#[test]
fn register_is_refused_when_serials_are_used_up() {
	ExtBuilder.build().execute_with(|| {
		LastSerial::<Test>::put(u32::MAX);
		let register =
			std::panic::catch_unwind(|| Credentials::register(root(), CLUB, BOB, name("Club")));
		// Test builds panic where a release logs.
		assert!(register.is_err());
		assert_eq!(record(CLUB), None);
	});
}

#[test]
fn new_issuer_takes_over_when_governance_says_so() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		events();
		assert_ok!(Credentials::set_issuer(root(), KYC, OTHER_ISSUER));
		let set = Event::IssuerSet { credential: KYC, old: ISSUER, new: OTHER_ISSUER };
		assert_eq!(events(), [set]);
		assert!(holds(ALICE, KYC));
		let (until, old, new) = (START + DAY, signed(ISSUER), signed(OTHER_ISSUER));
		assert_noop!(Credentials::grant(old.clone(), KYC, BOB, until), Error::NotIssuer);
		assert_noop!(Credentials::revoke(old, KYC, ALICE), Error::NotIssuer);
		assert_ok!(Credentials::grant(new.clone(), KYC, BOB, until));
		assert_ok!(Credentials::revoke(new, KYC, ALICE));
		assert_eq!(record(KYC).map(|record| record.serial), Some(1));
	});
}

#[test]
fn set_issuer_is_refused_when_it_changes_nothing_or_credential_is_unknown() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(Credentials::set_issuer(root(), KYC, ISSUER), Error::IssuerUnchanged);
		assert_noop!(Credentials::set_issuer(root(), CLUB, ISSUER), Error::UnknownCredential);
	});
}

#[test]
fn grants_stop_counting_at_once_when_credential_is_retired() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		events();
		assert_ok!(Credentials::retire(root(), KYC));
		assert_eq!(events(), [Event::CredentialRetired { credential: KYC }]);
		assert!(!holds(ALICE, KYC));
		assert_eq!(Credentials::expiry(&ALICE, &KYC), None);
		let again = || Credentials::grant(signed(ISSUER), KYC, ALICE, START + DAY);
		assert_noop!(again(), Error::UnknownCredential);
		let by_root = Credentials::grant(root(), KYC, ALICE, START + DAY);
		assert_noop!(by_root, Error::UnknownCredential);
		assert_noop!(Credentials::retire(root(), KYC), Error::UnknownCredential);
	});
}

#[test]
fn old_grants_stay_void_when_id_is_registered_again() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		grant(BOB, DAY);
		assert_ok!(Credentials::retire(root(), KYC));
		assert_ok!(Credentials::register(root(), KYC, OTHER_ISSUER, name("Other checks")));
		assert!(!holds(ALICE, KYC));
		events();

		// A new grant takes the place of the old one, which counted for nothing.
		assert_ok!(Credentials::grant(signed(OTHER_ISSUER), KYC, ALICE, START + 2 * DAY));
		let granted = Event::Granted {
			credential: KYC,
			who: ALICE,
			old: None,
			new: START + 2 * DAY,
			depositor: Some(OTHER_ISSUER),
		};
		assert_eq!(events(), [granted]);
		assert!(holds(ALICE, KYC) && !holds(BOB, KYC));
	});
}
