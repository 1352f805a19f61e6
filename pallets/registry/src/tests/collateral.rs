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
		let lien = crate::Lien { id: 7, value: 200_000 * USD, obligor: hash(1), cover: None };
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
		assert_ok!(Registry::release(1, &[title], None));
		// Verified again, or not at all.
		assert_noop!(encumber(1, &[title]), Error::NotVerified);
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
fn lenders_get_titles_for_their_tests() {
	ExtBuilder.build_and_execute(|| {
		for value in [1_000 * USD, 2_000 * USD] {
			let title = Registry::create(&ALICE, value).unwrap();
			assert_eq!((Registry::value(title), owner(title)), (Ok(value), ALICE));
			assert_ok!(encumber(title + 1, &[title]));
		}
		// Benchmarks get the deposit as well.
		#[cfg(not(feature = "runtime-benchmarks"))]
		assert_eq!(Registry::create(&POOR, USD), Err(Error::DepositNotCovered.into()));
	});
}
