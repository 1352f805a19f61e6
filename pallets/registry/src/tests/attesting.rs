use super::*;
use crate::limits::{MAX_VALIDITY, MAX_VALUE};
use quoin_primitives::{AttestationKind, Kinds};
use quoin_primitives::{Bps, Claim};
use sp_core::H256;

#[test]
fn attestation_is_recorded_in_place_of_the_one_before() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		events();
		assert_ok!(attest(APPRAISER, title, appraisal(5)));
		let (at, until) = (START, START + 300 * DAY);
		let claim = appraisal(5);
		assert_eq!(events(), [Event::Attested { title, attestor: APPRAISER, claim, at, until }]);
		assert_ok!(attest(OTHER_APPRAISER, title, appraisal(6)));
		let views = Registry::attestation_views(title);
		assert_eq!(views.len(), 1);
		assert_eq!((views[0].claim, views[0].attestor), (appraisal(6), OTHER_APPRAISER));
		assert!(views[0].counts);
	});
}

#[test]
fn attestation_counts_until_the_second_before_its_expiry() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(RADIOS, 1);
		assert_ok!(attest(APPRAISER, title, appraisal(5)));
		assert_ok!(attest(CUSTODIAN, title, obligor(1)));
		pass(300 * DAY - 1);
		assert_ok!(Registry::value(title));
		assert!(Registry::attestation_views(title).iter().all(|view| view.counts));
		pass(1);
		assert_noop!(Registry::value(title), Error::AttestationLapsed);
		assert!(Registry::attestation_views(title).iter().all(|view| !view.counts));
	});
}

#[test]
fn attestation_is_refused_when_attestor_may_not() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		assert_noop!(attest(BOB, title, appraisal(5)), Error::NotAccredited);
		assert_noop!(attest(CUSTODIAN, title, appraisal(5)), Error::NotAccredited);
		assert_ok!(Registry::revoke(root(), OTHER_APPRAISER));
		assert_noop!(attest(OTHER_APPRAISER, title, appraisal(5)), Error::NotAccredited);
		assert_noop!(attest(APPRAISER, 9, appraisal(5)), Error::UnknownTitle);
		assert_noop!(attest(ALL, title, Claim::Telemetry), Error::HeartbeatOnly);
		assert_ok!(Registry::transfer(signed(ALICE), title, ALL));
		assert_noop!(attest(ALL, title, appraisal(5)), Error::OwnerMayNotAttest);
		assert_noop!(Registry::heartbeat(signed(ALL), title), Error::OwnerMayNotAttest);
		assert_noop!(Registry::heartbeat(signed(BOB), title), Error::NotAccredited);
		assert_noop!(Registry::heartbeat(signed(CUSTODIAN), 9), Error::UnknownTitle);
	});
}

#[test]
fn parties_of_a_loan_may_not_attest_its_titles() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		let pledge = |parties: &[AccountId]| Registry::encumber(&ALICE, &[title], 1, parties);
		assert_noop!(pledge(&[ALICE, CUSTODIAN]), Error::PartyMayNotAttest);
		assert_noop!(pledge(&[APPRAISER]), Error::PartyMayNotAttest);
		assert_ok!(pledge(&[BOB, ALL]));
		assert_noop!(attest(ALL, title, appraisal(5)), Error::PartyMayNotAttest);
		assert_noop!(Registry::heartbeat(signed(ALL), title), Error::PartyMayNotAttest);
		assert_ok!(attest(APPRAISER, title, appraisal(5)));
		assert_ok!(Registry::seize(1, &[title]));
		assert_noop!(attest(ALL, title, appraisal(5)), Error::PartyMayNotAttest);
		assert_ok!(Registry::release(1, &[title], Some(&BOB)));
		assert_ok!(attest(ALL, title, appraisal(5)));
	});
}

#[test]
fn who_pledged_a_title_may_not_attest_it_when_it_is_seized() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		let kinds = Kinds::of(&[AttestationKind::Appraisal]);
		assert_ok!(Registry::accredit(root(), ALICE, kinds));
		assert_ok!(Registry::encumber(&ALICE, &[title], 1, &[LENDER]));
		assert_ok!(Registry::seize(1, &[title]));
		assert_noop!(attest(ALICE, title, appraisal(5)), Error::PartyMayNotAttest);
	});
}

#[test]
fn who_stands_behind_a_loan_may_not_appraise_its_title_though_another_insures_it() {
	ExtBuilder.build_and_execute(|| {
		post(ALL, 100_000);
		let title = verified(SERVERS, 1);
		assert_ok!(attest(ALL, title, insurance(200_000)));
		assert_ok!(encumber(1, &[title]));
		assert_ok!(attest(INSURER, title, insurance(200_000)));
		assert_noop!(attest(ALL, title, appraisal(5)), Error::InsurerIsAppraiser);
	});
}

#[test]
fn insurer_and_appraiser_of_a_title_differ() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		assert_ok!(attest(ALL, title, appraisal(5)));
		assert_noop!(attest(ALL, title, insurance(5)), Error::InsurerIsAppraiser);
		assert_ok!(attest(INSURER, title, insurance(5)));
		assert_noop!(attest(INSURER, title, appraisal(5)), Error::InsurerIsAppraiser);
		// Not even when the other's word has lapsed.
		pass(301 * DAY);
		assert_noop!(attest(ALL, title, insurance(5)), Error::InsurerIsAppraiser);
		assert_ok!(attest(APPRAISER, title, appraisal(5)));
		assert_ok!(attest(ALL, title, insurance(5)));
	});
}

#[test]
fn attestation_is_refused_when_a_date_is_wrong() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		let dated = |at, until| attest_at(APPRAISER, title, appraisal(5), at, until);
		assert_noop!(dated(START + 1, START + 2), Error::FutureDate);
		assert_noop!(dated(START, START), Error::ExpiryPassed);
		assert_noop!(dated(START - 5, START - 1), Error::ExpiryPassed);
		assert_noop!(dated(START, START + MAX_VALIDITY + 1), Error::ExpiryTooFar);
		assert_noop!(dated(0, u64::MAX), Error::ExpiryTooFar);
		assert_ok!(dated(START - 5, START + 1));
		assert_noop!(dated(START - 6, START + 1), Error::OlderThanRecord);
		assert_ok!(dated(START - 5, START + 1));
		assert_ok!(dated(START, START + MAX_VALIDITY));
	});
}

#[test]
fn attestation_is_refused_when_what_it_says_cannot_be() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		let empty = H256::zero();
		let insured = |policy, insured| Claim::Insurance { policy, insured };
		let inspected = |condition| Claim::Inspection { condition: Bps(condition) };
		let cases = [
			(Claim::Appraisal { value: 0 }, Error::ZeroAmount),
			(Claim::Appraisal { value: MAX_VALUE + 1 }, Error::AmountTooLarge),
			(insured(hash(1), 0), Error::ZeroAmount),
			(insured(hash(1), MAX_VALUE + 1), Error::AmountTooLarge),
			(insured(empty, 1), Error::EmptyHash),
			(Claim::Custody { bailee: empty }, Error::EmptyHash),
			(Claim::Obligor { obligor: empty }, Error::EmptyHash),
			(inspected(4_999), Error::ConditionOutOfRange),
			(inspected(10_001), Error::ConditionOutOfRange),
		];
		for (claim, error) in cases {
			assert_noop!(attest(ALL, title, claim), error);
		}
		for claim in [Claim::Appraisal { value: MAX_VALUE }, inspected(5_000), inspected(10_000)] {
			assert_ok!(attest(ALL, title, claim));
		}
		assert_ok!(attest(INSURER, title, insured(hash(1), MAX_VALUE)));
	});
}

/// An attestor vouches for what it has seen: not for the same number of a title that says something else.
#[test]
fn attestation_is_refused_when_it_vouches_for_something_else() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		let (at, until) = (START, START + DAY);
		let seen = |change: fn(&mut crate::Asset)| {
			let mut asset = asset(SERVERS, 1);
			change(&mut asset);
			let subject = asset.subject();
			Registry::attest(signed(APPRAISER), title, subject, appraisal(5), at, until)
		};
		assert_noop!(seen(|asset| asset.class = RADIOS), Error::SubjectDiffers);
		assert_noop!(seen(|asset| asset.quantity = 11), Error::SubjectDiffers);
		assert_noop!(seen(|asset| asset.serials = hash(2)), Error::SubjectDiffers);
		assert_noop!(seen(|asset| asset.in_service += 1), Error::SubjectDiffers);
		// Where it is may change, and its papers are more than a title.
		assert_ok!(seen(|asset| asset.bailee = hash(9)));
		// Class 0, ten pieces, serials of ones, 1 800 000 000: little-endian, one after the other.
		let mut bytes = vec![0, 0, 10, 0, 0, 0];
		bytes.extend([1; 32]);
		bytes.extend(1_800_000_000u64.to_le_bytes());
		let subject = sp_io::hashing::blake2_256(&bytes).into();
		assert_ok!(Registry::attest(signed(APPRAISER), title, subject, appraisal(5), at, until));
	});
}

#[test]
fn word_of_who_was_revoked_is_in_nobodys_way() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		pass(DAY);
		assert_ok!(attest_at(ALL, title, appraisal(5), now(), now() + DAY));
		let earlier = || attest_at(APPRAISER, title, appraisal(6), START, now() + DAY);
		assert_noop!(earlier(), Error::OlderThanRecord);
		assert_ok!(Registry::revoke(root(), ALL));
		assert_ok!(earlier());
	});
}

/// Radios ask for appraisal and obligor. What a lender attested besides neither helps nor is in the way.
#[test]
fn only_what_counts_keeps_an_attestor_from_lending() {
	ExtBuilder.build_and_execute(|| {
		let titles = [verified(RADIOS, 1), verified(RADIOS, 2)];
		let kinds = |title| {
			let views = Registry::attestation_views(title).into_iter();
			views.map(|view| view.claim.kind()).collect::<Vec<_>>()
		};
		assert!(kinds(titles[0]).contains(&AttestationKind::Insurance));
		assert_ok!(Registry::encumber(&ALICE, &titles, 1, &[INSURER]));
		assert!(!kinds(titles[0]).contains(&AttestationKind::Insurance));

		// A word that lapsed is dropped; one that counts is refused, and so is the last appraisal.
		let title = verified(SERVERS, 3);
		post(INSURER, 100_000);
		assert_ok!(encumber(2, &[title]));
		let set = |who| Registry::set_parties(2, &[title], &[who]);
		assert_noop!(set(INSURER), Error::PartyMayNotAttest);
		pass(300 * DAY);
		assert_noop!(set(APPRAISER), Error::PartyMayNotAttest);
		assert_ok!(set(INSURER));
		assert!(!kinds(title).contains(&AttestationKind::Insurance));
		assert!(kinds(title).contains(&AttestationKind::Appraisal));
	});
}

#[test]
fn what_an_owner_attested_before_is_gone() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(RADIOS, 1);
		assert_ok!(attest(ALL, title, Claim::Inspection { condition: Bps(10_000) }));
		assert_ok!(attest(CUSTODIAN, title, Claim::Custody { bailee: hash(7) }));
		assert_ok!(Registry::transfer(signed(ALICE), title, ALL));
		let views = Registry::attestation_views(title);
		assert_eq!((views.len(), views[0].attestor), (1, CUSTODIAN));
	});
}

#[test]
fn custodian_says_where_a_title_is() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		assert_ok!(attest(CUSTODIAN, title, Claim::Custody { bailee: hash(77) }));
		assert_eq!(Registry::title_view(title).unwrap().bailee, hash(77));
		assert_eq!(state(title), TitleState::Encumbered);
	});
}

#[test]
fn heartbeat_counts_for_as_long_as_the_class_says() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		events();
		assert_ok!(Registry::heartbeat(signed(CUSTODIAN), title));
		let (attestor, claim) = (CUSTODIAN, Claim::Telemetry);
		let (at, until) = (START, START + HOUR);
		assert_eq!(events(), [Event::Attested { title, attestor, claim, at, until }]);
		pass(HOUR - 1);
		assert!(Registry::attestation_views(title)[0].counts);
		pass(1);
		assert!(!Registry::attestation_views(title)[0].counts);
		assert_ok!(Registry::heartbeat(signed(ALL), title));
		assert_eq!(Registry::terms(title).unwrap().heard_at, Some(START + HOUR));
	});
}
