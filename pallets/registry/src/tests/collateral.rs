use super::*;
use crate::{Encumbered, EncumberedBy, Liens};

fn totals() -> (Balance, Balance) {
	(Encumbered::<Test>::get(RADIOS), EncumberedBy::<Test>::get(RADIOS, hash(1)))
}

#[test]
fn titles_are_encumbered_together_and_released_one_by_one() {
	ExtBuilder.build_and_execute(|| {
		let (one, two) = (verified(RADIOS, 1), verified(RADIOS, 2));
		events();
		assert_eq!(encumber(7, &[one, two]), Ok(400_000 * USD));
		let (value, obligor, required) = (200_000 * USD, hash(1), radios().required);
		let lien = crate::Lien { id: 7, value, obligor, required, cover: None };
		let taken = |title| Event::TitleEncumbered { title, owner: ALICE, lien: lien.clone() };
		assert_eq!(events(), [taken(one), taken(two)]);
		assert_eq!(totals(), (400_000 * USD, 400_000 * USD));
		assert_eq!(Registry::class_view(RADIOS).unwrap().encumbered, 400_000 * USD);
		assert_eq!(Liens::<Test>::get(7).unwrap().titles, 2);
		assert_eq!(Registry::title_view(one).unwrap().lien, Some(7));
		assert_eq!((state(one), owner(one)), (TitleState::Encumbered, ALICE));
		events();
		assert_ok!(Registry::release(7, &[one], None));
		assert_eq!(events(), [Event::TitleReleased { title: one, lien: 7 }]);
		assert_eq!((state(one), totals()), (TitleState::Released, (200_000 * USD, 200_000 * USD)));
		assert_ok!(Registry::release(7, &[two], None));
		assert_eq!(totals(), (0, 0));
		assert!(!Liens::<Test>::contains_key(7));
	});
}

#[test]
fn value_under_the_caps_is_that_of_the_day_of_the_loan() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		assert_ok!(attest(APPRAISER, title, appraisal(900_000)));
		pass(DAY);
		assert_eq!(totals(), (200_000 * USD, 200_000 * USD));
		assert_ok!(Registry::release(1, &[title], None));
		assert_eq!(totals(), (0, 0));
	});
}

#[test]
fn titles_are_refused_when_they_are_no_collateral() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		assert_noop!(encumber(1, &[]), Error::NoTitles);
		assert_noop!(encumber(1, &[title, title]), Error::DuplicateTitle);
		assert_noop!(encumber(1, &(0..65).collect::<Vec<_>>()), Error::TooMany);
		let many: Vec<AccountId> = (100..165).collect();
		assert_noop!(Registry::encumber(&ALICE, &[title], 1, &many), Error::TooMany);
		assert_noop!(encumber(1, &[title, 9]), Error::UnknownTitle);
		assert_noop!(Registry::encumber(&BOB, &[title], 1, &[]), Error::NotOwner);
		let unverified = draft(RADIOS, 2);
		assert_noop!(encumber(1, &[unverified]), Error::AttestationMissing);
		assert_ok!(attest(APPRAISER, unverified, appraisal(1)));
		assert_ok!(attest(CUSTODIAN, unverified, obligor(1)));
		assert_noop!(encumber(1, &[title, unverified]), Error::NotVerified);
		assert_ok!(encumber(1, &[title]));
		assert_noop!(encumber(2, &[title]), Error::TitleEncumbered);
		assert_ok!(Registry::verify(signed(POOR), unverified));
		assert_noop!(encumber(1, &[unverified]), Error::LienExists);
		assert_ok!(Registry::seize(1, &[title]));
		assert_ok!(Registry::release(1, &[title], Some(&ALICE)));
		// Whoever bought it has it verified again.
		assert_ok!(attest(CUSTODIAN, title, obligor(1)));
		assert_noop!(encumber(1, &[title]), Error::NotVerified);
	});
}

#[test]
fn released_title_is_encumbered_by_the_loan_that_refinances() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 100_000);
		let title = encumbered(SERVERS, 1);
		assert_noop!(encumber(2, &[title]), Error::TitleEncumbered);
		assert_ok!(Registry::release(1, &[title], None));
		// All is checked anew, the value and the bond too.
		assert_ok!(attest(APPRAISER, title, appraisal(100_000)));
		assert_eq!(encumber(2, &[title]), Ok(100_000 * USD));
		assert_eq!((state(title), free_bond(INSURER)), (TitleState::Encumbered, 50_000 * USD));
		assert_eq!(Encumbered::<Test>::get(SERVERS), 100_000 * USD);
		assert!(Liens::<Test>::get(1).is_none() && Liens::<Test>::get(2).is_some());
		assert_noop!(Registry::release(1, &[title], None), Error::NotOfLien);
		assert_ok!(Registry::release(2, &[title], None));
		pass(300 * DAY);
		assert_noop!(encumber(3, &[title]), Error::AttestationLapsed);
	});
}

#[test]
fn parties_are_replaced_when_a_position_changes_hands() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		let set = |parties: &[AccountId]| Registry::set_parties(1, &[title], parties);
		// Who attested what is on record does not become a lender, and nothing changes.
		assert_noop!(set(&[LENDER, APPRAISER]), Error::PartyMayNotAttest);
		assert_ok!(set(&[ALL]));
		assert_noop!(attest(ALL, title, appraisal(5)), Error::PartyMayNotAttest);
		// Who left may attest, and then not come back.
		assert_ok!(set(&[LENDER]));
		assert_ok!(attest(ALL, title, appraisal(5)));
		assert_noop!(set(&[ALL]), Error::PartyMayNotAttest);
		assert_ok!(set(&[LENDER]));
		assert_ok!(set(&[]));
	});
}

#[test]
fn who_pledged_stays_a_party_whoever_lends() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		let kinds = quoin_primitives::Kinds::of(&[quoin_primitives::AttestationKind::Appraisal]);
		assert_ok!(Registry::accredit(root(), ALICE, kinds));
		assert_ok!(Registry::set_parties(1, &[title], &[BOB]));
		assert_ok!(Registry::seize(1, &[title]));
		assert_noop!(attest(ALICE, title, appraisal(5)), Error::PartyMayNotAttest);
		// While seized too, since claims are sold until the last day.
		assert_ok!(Registry::set_parties(1, &[title], &[LENDER]));
		assert_noop!(attest(ALICE, title, appraisal(5)), Error::PartyMayNotAttest);
	});
}

#[test]
fn parties_are_refused_when_titles_are_not_all_of_the_lien() {
	ExtBuilder.build_and_execute(|| {
		let (one, two) = (verified(RADIOS, 1), verified(RADIOS, 2));
		assert_ok!(encumber(1, &[one, two]));
		let other = encumbered(RADIOS, 3);
		let set = |lien, titles: &[TitleId]| Registry::set_parties(lien, titles, &[BOB]);
		assert_noop!(set(9, &[one]), Error::NotOfLien);
		assert_noop!(set(1, &[one]), Error::NotOfLien);
		assert_noop!(set(1, &[one, other]), Error::NotOfLien);
		assert_noop!(set(3, &[one]), Error::NotOfLien);
		assert_noop!(set(1, &[one, one]), Error::DuplicateTitle);
		assert_noop!(set(1, &[one, 99]), Error::UnknownTitle);
		assert_noop!(set(1, &[]), Error::NoTitles);
		let many: Vec<AccountId> = (100..165).collect();
		assert_noop!(Registry::set_parties(1, &[one, two], &many), Error::TooMany);
		assert_ok!(Registry::set_parties(1, &[one, two], &many[..64]));
		// One that was released is no longer of the lien.
		assert_ok!(Registry::release(1, &[one], None));
		assert_noop!(set(1, &[one, two]), Error::NotOfLien);
		assert_ok!(set(1, &[two]));
	});
}

#[test]
fn agent_is_named_by_either_way_of_recovery() {
	use quoin_primitives::Recovery;
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		let recovery = || Registry::terms(title).unwrap().recovery;
		assert_eq!((recovery(), recovery().agent()), (Recovery::Auction { agent: None }, None));
		for next in [Recovery::Auction { agent: Some(AGENT) }, Recovery::Agent(AGENT)] {
			let params = crate::ParamsOf::<Test> { recovery: next.clone(), ..params() };
			pass(DAY);
			assert_ok!(Registry::update_class(root(), SERVERS, params));
			assert_eq!((recovery(), recovery().agent()), (next, Some(&AGENT)));
		}
	});
}

#[test]
fn lapsed_title_is_refused_at_the_second() {
	ExtBuilder.build_and_execute(|| {
		let (one, two) = (verified(RADIOS, 1), verified(RADIOS, 2));
		pass(300 * DAY - 1);
		assert_ok!(encumber(1, &[one]));
		pass(1);
		assert_noop!(encumber(2, &[two]), Error::AttestationLapsed);
	});
}

#[test]
fn caps_of_class_and_obligor_hold_to_the_unit() {
	ExtBuilder.build_and_execute(|| {
		let titles: Vec<_> = (1..=6).map(|serials| verified(RADIOS, serials)).collect();
		assert_ok!(encumber(1, &titles[..3]));
		// 600 000 is the cap of one obligor.
		assert_noop!(encumber(2, &titles[3..4]), Error::ObligorCapReached);
		for title in &titles[3..] {
			assert_ok!(attest(CUSTODIAN, *title, obligor(2)));
		}
		assert_noop!(encumber(2, &titles[3..]), Error::ClassCapReached);
		assert_ok!(encumber(2, &titles[3..5]));
		let last = titles[5];
		let one = quoin_primitives::Claim::Appraisal { value: 1 };
		assert_ok!(attest(APPRAISER, last, one));
		assert_noop!(encumber(3, &[last]), Error::ClassCapReached);
	});
}

#[test]
fn title_that_is_worth_nothing_is_no_collateral() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		assert_ok!(attest(
			CUSTODIAN,
			title,
			quoin_primitives::Claim::Inspection { condition: quoin_primitives::Bps(5_000) }
		));
		let value = |value| quoin_primitives::Claim::Appraisal { value };
		post(INSURER, 1);
		assert_ok!(attest(APPRAISER, title, value(1)));
		assert_eq!(Registry::value(title), Ok(0));
		assert_noop!(encumber(1, &[title]), Error::NoValue);
		assert_ok!(attest(APPRAISER, title, value(2)));
		assert_eq!(encumber(1, &[title]), Ok(1));
	});
}

/// What a class asks for besides is for new risk: nobody's loan breaks because of a vote.
#[test]
fn running_loan_keeps_to_what_was_required_when_it_was_made() {
	ExtBuilder.build_and_execute(|| {
		let (running, free) = (encumbered(RADIOS, 1), verified(RADIOS, 2));
		let require = |kinds: &[quoin_primitives::AttestationKind]| {
			let mut params = radios();
			params.required.0 |= quoin_primitives::Kinds::of(kinds).0;
			Registry::update_class(signed(COUNCIL), RADIOS, params)
		};
		use quoin_primitives::AttestationKind::{Custody, Inspection};
		assert_ok!(require(&[Custody]));
		let attested = |title| Registry::terms(title).unwrap().attested;
		assert!(attested(running) && !attested(free));
		assert_noop!(encumber(2, &[free]), Error::AttestationMissing);
		assert_noop!(Registry::value(running), Error::AttestationMissing);
		// The next loan against it meets what is asked for then.
		assert_ok!(Registry::release(1, &[running], None));
		assert!(!attested(running));
		let custody = quoin_primitives::Claim::Custody { bailee: hash(9) };
		assert_ok!(attest(CUSTODIAN, running, custody));
		assert_ok!(encumber(3, &[running]));
		assert_ok!(Registry::revoke(root(), CUSTODIAN));
		assert!(!attested(running));
		// What is no longer asked for, it need not have either.
		assert_ok!(Registry::accredit(root(), CUSTODIAN, quoin_primitives::Kinds(63)));
		assert_ok!(attest(CUSTODIAN, running, obligor(1)));
		assert!(!attested(running));
		pass(DAY);
		assert_ok!(require(&[]));
		assert!(attested(running));
		assert_ok!(require(&[Inspection]));
		assert!(attested(running));
	});
}

#[test]
fn seized_title_goes_to_the_keyless_account_and_to_its_buyer() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		events();
		assert_noop!(Registry::release(1, &[title], Some(&BOB)), Error::NotSeized);
		assert_noop!(Registry::seize(2, &[title]), Error::NotOfLien);
		assert_ok!(Registry::seize(1, &[title]));
		assert_eq!(events(), [Event::TitleSeized { title, from: ALICE, lien: 1 }]);
		assert_eq!((state(title), owner(title)), (TitleState::Seized, Registry::account()));
		// Still under the caps, until somebody has it.
		assert_eq!(totals(), (200_000 * USD, 200_000 * USD));
		assert_noop!(Registry::seize(1, &[title]), Error::TitleSeized);
		assert_noop!(Registry::release(1, &[title], None), Error::TitleSeized);
		let to_registry = Registry::release(1, &[title], Some(&Registry::account()));
		assert_eq!(to_registry, Err(Error::InvalidRecipient.into()));
		assert_ok!(Registry::release(1, &[title], Some(&BOB)));
		assert_eq!(events(), [Event::TitleSold { title, lien: 1, buyer: BOB }]);
		assert_eq!((state(title), owner(title), totals()), (TitleState::Sold, BOB, (0, 0)));
		// The buyer answers for it before it is collateral again.
		assert_noop!(Registry::verify(signed(BOB), title), Error::AttestationMissing);
		assert_ok!(Registry::transfer(signed(BOB), title, ALICE));
	});
}

#[test]
fn release_and_seizure_are_refused_when_title_is_of_another_loan() {
	ExtBuilder.build_and_execute(|| {
		let (one, two, free) = (encumbered(RADIOS, 1), encumbered(RADIOS, 2), draft(RADIOS, 3));
		for titles in [&[two][..], &[one, two], &[one, free]] {
			assert_noop!(Registry::release(1, titles, None), Error::NotOfLien);
			assert_noop!(Registry::release(1, titles, Some(&BOB)), {
				if titles.len() == 1 {
					Error::NotOfLien
				} else {
					Error::NotSeized
				}
			});
			assert_noop!(Registry::seize(1, titles), Error::NotOfLien);
		}
		assert_noop!(Registry::release(1, &[one, one], None), Error::DuplicateTitle);
		assert_noop!(Registry::release(1, &[], None), Error::NoTitles);
		assert_noop!(Registry::seize(1, &[]), Error::NoTitles);
		assert_noop!(Registry::seize(1, &[9]), Error::UnknownTitle);
	});
}

#[test]
fn loan_takes_as_many_titles_as_there_may_be() {
	ExtBuilder.build_and_execute(|| {
		let titles: Vec<_> = (1..=64).map(|serials| verified(RADIOS, serials)).collect();
		for title in &titles {
			assert_ok!(attest(APPRAISER, *title, appraisal(1_000)));
		}
		let parties: Vec<AccountId> = (100..164).collect();
		assert_eq!(Registry::encumber(&ALICE, &titles, 1, &parties), Ok(64_000 * USD));
		assert_ok!(Registry::seize(1, &titles));
		assert_ok!(Registry::release(1, &titles, Some(&BOB)));
		assert_eq!(totals(), (0, 0));
	});
}

#[test]
#[cfg(feature = "runtime-benchmarks")]
fn benchmarks_of_lenders_get_insured_titles() {
	ExtBuilder.build_and_execute(|| {
		let obligor = sp_core::H256::repeat_byte(0x0B);
		for (value, of) in [(1_000 * USD, None), (2_000 * USD, None), (3_000 * USD, Some(obligor))]
		{
			let title = Registry::create(&ALICE, value, of).unwrap();
			assert_eq!((Registry::value(title), owner(title)), (Ok(value), ALICE));
			assert_ok!(encumber(title + 1, &[title]));
			let terms = Registry::terms(title).unwrap();
			assert_eq!((terms.cover, terms.attested), (value / 10, true));
			assert!(terms.obligor.is_some() && of.is_none_or(|of| terms.obligor == Some(of)));
		}
		// They share a class with an id like any other.
		assert_eq!(crate::Classes::<Test>::count(), 3);
	});
}
