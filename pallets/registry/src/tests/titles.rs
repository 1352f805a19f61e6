use super::*;
use crate::{Asset, COLLECTION};
use frame_support::traits::nonfungibles_v2::InspectEnumerable as _;
use quoin_math::units::YEAR;
use sp_core::H256;

fn refused(change: impl FnOnce(&mut Asset), error: Error) {
	let mut asset = asset(SERVERS, 9);
	change(&mut asset);
	assert_noop!(Registry::register(signed(ALICE), asset), error);
}

#[test]
fn title_is_registered_as_a_draft_with_nft_and_deposit() {
	ExtBuilder.build_and_execute(|| {
		assert_eq!(draft(SERVERS, 1), 0);
		let registered = Event::Registered { title: 0, owner: ALICE, asset: asset(SERVERS, 1) };
		assert_eq!(events(), [registered]);
		assert_eq!(Nfts::owner(COLLECTION, 0), Some(ALICE));
		assert_eq!(Nfts::owned_in_collection(&COLLECTION, &ALICE).collect::<Vec<_>>(), [0]);
		assert_eq!((state(0), held(ALICE)), (TitleState::Draft, DEPOSIT));
		assert_eq!(draft(SERVERS, 2), 1);
		assert_eq!(held(ALICE), 2 * DEPOSIT);
		let view = Registry::title_view(0).unwrap();
		assert_eq!((view.quantity, view.bailee, view.lien), (10, hash(104), None));
		assert_eq!(Registry::title_view(2), None);
	});
}

#[test]
fn registration_is_refused_when_a_part_is_wrong() {
	ExtBuilder.build_and_execute(|| {
		verified(SERVERS, 1);
		refused(|asset| asset.class = 2, Error::UnknownClass);
		refused(|asset| asset.quantity = 0, Error::ZeroQuantity);
		refused(|asset| asset.documents = Default::default(), Error::NoDocuments);
		refused(|asset| asset.documents[1] = H256::zero(), Error::EmptyHash);
		refused(|asset| asset.serials = H256::zero(), Error::EmptyHash);
		refused(|asset| asset.bailee = H256::zero(), Error::EmptyHash);
		refused(|asset| asset.in_service = START + 1, Error::FutureDate);
		refused(|asset| asset.in_service = START - 50 * YEAR - 1, Error::InServiceTooEarly);
		refused(|asset| asset.serials = hash(1), Error::SerialsRegistered);
		let by_poor = Registry::register(signed(POOR), asset(SERVERS, 9));
		assert_eq!(by_poor, Err(Error::DepositNotCovered.into()));
		crate::NextTitle::<Test>::put(u32::MAX);
		refused(|_| (), Error::TooManyTitles);
	});
}

#[test]
fn oldest_and_newest_assets_are_registered() {
	ExtBuilder.build_and_execute(|| {
		for (serials, in_service) in [(1, START), (2, START - 50 * YEAR)] {
			let asset = Asset { in_service, quantity: u32::MAX, ..asset(SERVERS, serials) };
			assert_ok!(Registry::register(signed(ALICE), asset));
		}
	});
}

#[test]
fn title_is_a_draft_without_obligor_and_insurance_in_new_hands() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		events();
		assert_ok!(Registry::transfer(signed(ALICE), title, BOB));
		assert_eq!(events(), [Event::Transferred { title, from: ALICE, to: BOB }]);
		assert_eq!((state(title), owner(title)), (TitleState::Draft, BOB));
		// Appraisal and inspection are of the thing.
		assert_eq!(Registry::attestation_views(title).len(), 2);
		// The deposit stays with who registered it.
		assert_eq!((held(ALICE), held(BOB)), (DEPOSIT, 0));
		assert_noop!(Registry::verify(signed(BOB), title), Error::AttestationMissing);
		assert_ok!(attest(CUSTODIAN, title, obligor(2)));
		assert_noop!(Registry::verify(signed(BOB), title), Error::AttestationMissing);
		assert_ok!(attest(INSURER, title, insurance(200_000)));
		assert_ok!(Registry::verify(signed(BOB), title));
	});
}

#[test]
fn transfer_is_refused_when_title_is_not_the_signers_to_give() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		let transfer = |who, to| Registry::transfer(signed(who), title, to);
		assert_noop!(Registry::transfer(signed(ALICE), 9, BOB), Error::UnknownTitle);
		assert_noop!(transfer(BOB, BOB), Error::NotOwner);
		assert_noop!(transfer(ALICE, ALICE), Error::InvalidRecipient);
		assert_noop!(transfer(ALICE, Registry::account()), Error::InvalidRecipient);
		let pledged = encumbered(RADIOS, 2);
		assert_noop!(Registry::transfer(signed(ALICE), pledged, BOB), Error::TitleEncumbered);
		assert_ok!(Registry::seize(2, &[pledged]));
		assert_noop!(Registry::transfer(signed(ALICE), pledged, BOB), Error::TitleEncumbered);
	});
}

#[test]
fn retired_title_leaves_nothing_and_its_serials_may_come_again() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		assert_ok!(Registry::transfer(signed(ALICE), title, BOB));
		events();
		assert_noop!(Registry::retire(signed(ALICE), title), Error::NotOwner);
		assert_ok!(Registry::retire(signed(BOB), title));
		assert_eq!(events(), [Event::Retired { title, owner: BOB }]);
		assert_eq!(Nfts::owner(COLLECTION, title), None);
		assert_eq!((held(ALICE), Balances::free_balance(ALICE)), (0, FUNDS));
		assert!(!crate::Attestations::<Test>::contains_key(title));
		assert_noop!(Registry::retire(signed(BOB), title), Error::UnknownTitle);
		assert_eq!(draft(SERVERS, 1), 1);
	});
}

#[test]
fn retirement_is_refused_when_title_is_encumbered_or_seized() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		assert_noop!(Registry::retire(signed(ALICE), title), Error::TitleEncumbered);
		assert_ok!(Registry::seize(1, &[title]));
		assert_noop!(Registry::retire(signed(ALICE), title), Error::TitleEncumbered);
	});
}

#[test]
fn title_is_verified_by_anyone_when_all_is_attested() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(RADIOS, 1);
		let verify = || Registry::verify(signed(POOR), title);
		assert_noop!(Registry::verify(signed(POOR), 9), Error::UnknownTitle);
		assert_noop!(verify(), Error::AttestationMissing);
		assert_ok!(attest(APPRAISER, title, appraisal(1)));
		assert_noop!(verify(), Error::AttestationMissing);
		assert_ok!(attest(CUSTODIAN, title, obligor(1)));
		events();
		assert_ok!(verify());
		assert_eq!(events(), [Event::Verified { title }]);
		assert_noop!(verify(), Error::AlreadyVerified);
		assert_ok!(encumber(1, &[title]));
		assert_noop!(verify(), Error::TitleEncumbered);
		assert_ok!(Registry::release(1, &[title], None));
		assert_ok!(verify());
	});
}

#[test]
fn verification_is_refused_when_attestations_lapsed_or_are_the_owners() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(RADIOS, 1);
		assert_ok!(attest(ALL, title, appraisal(1)));
		assert_ok!(attest(CUSTODIAN, title, obligor(1)));
		pass(300 * DAY);
		assert_noop!(Registry::verify(signed(POOR), title), Error::AttestationLapsed);
		assert_ok!(attest(ALL, title, appraisal(1)));
		assert_ok!(Registry::transfer(signed(ALICE), title, ALL));
		assert_ok!(attest(CUSTODIAN, title, obligor(1)));
		// What the new owner said is gone.
		assert_noop!(Registry::verify(signed(POOR), title), Error::AttestationMissing);
		assert_ok!(attest(APPRAISER, title, appraisal(1)));
		assert_ok!(Registry::revoke(root(), CUSTODIAN));
		assert_noop!(Registry::verify(signed(POOR), title), Error::AttestorRevoked);
	});
}

#[test]
fn serials_are_of_the_title_that_is_verified_first() {
	ExtBuilder.build_and_execute(|| {
		// Somebody names what is Alice's, and so does she.
		let squatted = crate::NextTitle::<Test>::get();
		assert_ok!(Registry::register(signed(BOB), asset(RADIOS, 1)));
		let title = verified(RADIOS, 1);
		for (who, claim) in [(APPRAISER, appraisal(1)), (CUSTODIAN, obligor(1))] {
			assert_ok!(attest(who, squatted, claim));
		}
		assert_noop!(Registry::verify(signed(BOB), squatted), Error::SerialsRegistered);
		let again = Registry::register(signed(BOB), asset(RADIOS, 1));
		assert_eq!(again, Err(Error::SerialsRegistered.into()));
		// A draft that goes takes nothing with it.
		let other = Registry::register(signed(BOB), asset(RADIOS, 2));
		assert_ok!(other);
		assert_ok!(Registry::retire(signed(BOB), squatted));
		assert_eq!(crate::Serials::<Test>::get(hash(1)), Some(title));
		// In other hands they stay the title's, and are free when it is retired.
		assert_ok!(Registry::transfer(signed(ALICE), title, BOB));
		assert_eq!(crate::Serials::<Test>::get(hash(1)), Some(title));
		assert_ok!(Registry::retire(signed(BOB), title));
		verified(RADIOS, 1);
	});
}

#[test]
fn nft_moves_and_burns_through_the_registry_only() {
	ExtBuilder.build_and_execute(|| {
		let (free, pledged, seized) =
			(draft(RADIOS, 1), encumbered(RADIOS, 2), encumbered(RADIOS, 3));
		assert_ok!(Registry::seize(3, &[seized]));
		let locked: sp_runtime::DispatchError = pallet_nfts::Error::<Test>::ItemLocked.into();
		for title in [free, pledged] {
			let by = || signed(ALICE);
			assert_noop!(Nfts::transfer(by(), COLLECTION, title, BOB), locked);
			assert_noop!(Nfts::burn(by(), COLLECTION, title), locked);
			// Approved or priced, it still does not move.
			assert_ok!(Nfts::approve_transfer(by(), COLLECTION, title, BOB, None));
			assert_noop!(Nfts::transfer(signed(BOB), COLLECTION, title, BOB), locked);
			assert_ok!(Nfts::set_price(by(), COLLECTION, title, Some(1), None));
			assert!(Nfts::buy_item(signed(BOB), COLLECTION, title, 1).is_err());
			assert_eq!(owner(title), ALICE);
		}
		let account = || signed(Registry::account());
		assert_noop!(Nfts::transfer(account(), COLLECTION, seized, BOB), locked);
		// Nor does anybody mint one, or make a collection of his own.
		assert!(Nfts::mint(signed(ALICE), COLLECTION, 77, ALICE, None).is_err());
		assert!(Nfts::create(signed(ALICE), ALICE, Default::default()).is_err());
	});
}
