use super::*;

#[test]
fn credential_is_held_until_the_second_before_its_expiry() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		assert_eq!(Credentials::expiry(&ALICE, &KYC), Some(1_800_086_400));
		pass(DAY - 1);
		assert!(holds(ALICE, KYC));
		assert_eq!(Credentials::expiry(&ALICE, &KYC), Some(1_800_086_400));
		pass(1);
		assert!(!holds(ALICE, KYC));
		assert_eq!(Credentials::expiry(&ALICE, &KYC), None);
	});
}

#[test]
fn nothing_is_held_when_nothing_was_granted() {
	ExtBuilder.build_and_execute(|| {
		assert!(!holds(ALICE, KYC) && !holds(ALICE, CLUB));
		assert_eq!(Credentials::expiry(&ALICE, &CLUB), None);
	});
}

#[test]
fn other_pallets_benchmarks_are_given_what_they_ask_for() {
	fn give<C: quoin_primitives::Credentials<AccountId>>(credential: CredentialId) {
		C::grant(&ALICE, &credential);
		assert!(C::holds(&ALICE, &credential));
	}
	ExtBuilder.build_and_execute(|| {
		give::<Credentials>(KYC);
		give::<Credentials>(CLUB);
		assert_eq!(Credentials::expiry(&ALICE, &CLUB), Some(START + TWO_YEARS));
		assert_eq!(held(ALICE), 0);
	});
}

#[test]
fn credential_is_shown_until_it_is_retired() {
	ExtBuilder.build_and_execute(|| {
		let shown = Credentials::credential_view(&KYC).unwrap();
		assert_eq!((shown.issuer, &shown.name[..]), (ISSUER, &b"Identity checked"[..]));
		assert_ok!(Credentials::retire(root(), KYC));
		assert_eq!(Credentials::credential_view(&KYC), None);
		assert_eq!(Credentials::credential_view(&[9; 32]), None);
	});
}
