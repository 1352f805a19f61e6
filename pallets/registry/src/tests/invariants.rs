//! Negative controls: each invariant is broken in the state, and the check must say so.

use super::*;
use crate::{
	Attestations, Attestors, Bonds, Classes, Encumbered, EncumberedBy, LastStep, Liens, NextTitle,
	Serials, TitleOf, Titles, COLLECTION,
};
use frame_support::traits::{
	fungibles::MutateHold,
	nonfungibles_v2::{Mutate, Transfer},
	tokens::Precision,
};
use quoin_primitives::{Kinds, QUSD};

/// Free.
const FREE: TitleId = 0;
/// Encumbered with a cover.
const COVERED: TitleId = 1;
/// Seized.
const SEIZED: TitleId = 2;

/// The check complains with this invariant after `bug`, and did not before.
fn broken(invariant: &str, bug: impl FnOnce()) {
	ExtBuilder.build().execute_with(|| {
		post(INSURER, 150_000);
		verified(SERVERS, 1);
		encumbered(SERVERS, 2);
		let seized = encumbered(RADIOS, 3);
		assert_ok!(Registry::seize(3, &[seized]));
		assert_ok!(Registry::do_try_state());
		bug();
		let text: &'static str = Registry::do_try_state().unwrap_err().into();
		assert!(text.starts_with(invariant), "{invariant} broken, and the check said {text:?}");
	});
}

fn change(id: TitleId, change: impl FnOnce(&mut TitleOf<Test>)) {
	Titles::<Test>::mutate(id, |title| change(title.as_mut().unwrap()));
}

fn set_owner(id: TitleId, to: AccountId) {
	change(id, |title| title.in_transit = true);
	assert_ok!(<Nfts as Transfer<AccountId>>::transfer(&COLLECTION, &id, &to));
	change(id, |title| title.in_transit = false);
}

#[test]
fn rg1_is_noticed_when_nft_and_state_disagree() {
	broken("RG1", || set_owner(SEIZED, ALICE));
	broken("RG1", || set_owner(FREE, Registry::account()));
	broken("RG1", || set_owner(COVERED, Registry::account()));
	broken("RG1", || change(FREE, |title| title.in_transit = true));
}

#[test]
fn rg1_is_noticed_when_nft_or_title_is_missing() {
	broken("RG1", || {
		change(FREE, |title| title.in_transit = true);
		type Items = pallet_nfts::ItemConfig;
		assert_ok!(<Nfts as Mutate<AccountId, Items>>::burn(&COLLECTION, &FREE, None));
	});
	broken("RG1", || {
		let config = pallet_nfts::ItemConfig::default();
		assert_ok!(Nfts::mint_into(&COLLECTION, &9, &ALICE, &config, false));
	});
}

#[test]
fn rg2_is_noticed_when_record_of_a_lien_is_wrong() {
	broken("RG2", || Liens::<Test>::remove(2));
	broken("RG2", || Liens::<Test>::mutate(2, |lien| lien.as_mut().unwrap().titles = 2));
	broken("RG2", || Liens::<Test>::insert(9, Liens::<Test>::get(2).unwrap()));
}

#[test]
fn rg3_is_noticed_when_bonds_and_covers_disagree() {
	broken("RG3", || Bonds::<Test>::mutate(INSURER, |bond| bond.allotted += 1));
	broken("RG3", || Bonds::<Test>::mutate(INSURER, |bond| bond.posted += 1));
	broken("RG3", || Bonds::<Test>::mutate(INSURER, |bond| bond.posted = 1));
	broken("RG3", || Bonds::<Test>::remove(INSURER));
	broken("RG3", || {
		let reason = crate::HoldReason::Bond.into();
		assert_ok!(AssetsHolder::release(QUSD, &reason, &INSURER, 1, Precision::Exact));
	});
}

#[test]
fn rg4_is_noticed_when_a_total_is_wrong() {
	broken("RG4", || Encumbered::<Test>::mutate(SERVERS, |total| *total += 1));
	broken("RG4", || Encumbered::<Test>::remove(SERVERS));
	broken("RG4", || EncumberedBy::<Test>::mutate(RADIOS, hash(1), |total| *total -= 1));
	broken("RG4", || EncumberedBy::<Test>::insert(RADIOS, hash(2), 1));
}

#[test]
fn rg5_is_noticed_when_classes_are_wrong() {
	let counter = || frame_support::storage::storage_prefix(b"Registry", b"CounterForClasses");
	broken("RG5", || frame_support::storage::unhashed::put(&counter(), &3u32));
	broken("RG5", || Classes::<Test>::insert(7, params()));
	broken("RG5", || (2..5).for_each(|class| Classes::<Test>::insert(class, params())));
	broken("RG5", || {
		Classes::<Test>::mutate(SERVERS, |class| class.as_mut().unwrap().heartbeat = 1)
	});
}

#[test]
fn rg6_is_noticed_when_a_title_is_wrong() {
	broken("RG6", || NextTitle::<Test>::put(SEIZED));
	broken("RG6", || change(FREE, |title| title.asset.class = 9));
	broken("RG6", || Serials::<Test>::remove(hash(1)));
	broken("RG6", || Serials::<Test>::insert(hash(1), COVERED));
	broken("RG6", || Serials::<Test>::insert(hash(9), FREE));
	broken("RG6", || Serials::<Test>::remove(hash(3)));
}

#[test]
fn rg7_is_noticed_when_attestations_are_wrong() {
	let first = |change: &dyn Fn(&mut crate::Attestation<AccountId>)| {
		Attestations::<Test>::mutate(FREE, |records| change(&mut records[0]));
	};
	broken("RG7", || Attestations::<Test>::insert(9, Attestations::<Test>::get(FREE)));
	broken("RG7", || {
		Attestations::<Test>::mutate(FREE, |records| records[1].claim = records[0].claim)
	});
	broken("RG7", || first(&|record| record.at = START + 1));
	broken("RG7", || first(&|record| record.serial = 0));
	broken("RG7", || first(&|record| record.serial = 6));
	broken("RG7", || first(&|record| record.attestor = INSURER));
	broken("RG7", || first(&|record| record.attestor = ALICE));
	// Whoever stands behind a loan, when another insures.
	let covered = |kind: usize, who| {
		Attestations::<Test>::mutate(COVERED, |records| records[kind].attestor = who);
	};
	broken("RG7", || {
		covered(1, ALL);
		covered(0, INSURER);
	});
	broken("RG7", || covered(2, LENDER));
}

#[test]
fn rg8_is_noticed_when_an_accreditation_is_wrong() {
	let with = |change: &dyn Fn(&mut crate::Accreditation)| {
		Attestors::<Test>::mutate(ALL, |record| change(record.as_mut().unwrap()));
	};
	broken("RG8", || with(&|record| record.serial = 6));
	broken("RG8", || with(&|record| record.serial = 0));
	broken("RG8", || with(&|record| record.serial = 1));
	broken("RG8", || with(&|record| record.kinds = Kinds(0)));
}

#[test]
fn rg9_is_noticed_when_a_step_is_from_the_future() {
	broken("RG9", || LastStep::<Test>::insert(SERVERS, START + 1));
}

/// The control of the tests themselves: a deposit that nobody booked.
#[test]
#[should_panic = "of account 1"]
fn deposits_are_noticed_when_a_depositor_is_wrong() {
	ExtBuilder.build_and_execute(|| {
		draft(SERVERS, 1);
		change(FREE, |title| title.depositor = BOB);
	});
}
