//! Each invariant is broken in each way it can be, and the check notices.

use super::*;
use crate::{Credential, Grant, Grants, LastSerial, Serial};
use frame_support::storage::{storage_prefix, unhashed};

type Registered = crate::Credentials<Test>;

/// The check complains with this text after `bug`, and did not before.
fn notices(complaint: &'static str, bug: impl FnOnce()) {
	ExtBuilder.build().execute_with(|| {
		grant(ALICE, DAY);
		assert_ok!(Credentials::do_try_state());
		bug();
		assert_eq!(Credentials::do_try_state(), Err(complaint.into()));
	});
}

fn insert(id: u8, serial: Serial) {
	let record = Credential { serial, issuer: ISSUER, name: name("Club") };
	Registered::insert([id; 32], record);
}

fn change_grant(
	change: impl FnOnce(&mut Grant<AccountId, <Test as crate::Config>::Consideration>),
) {
	Grants::<Test>::mutate(KYC, ALICE, |grant| change(grant.as_mut().unwrap()));
}

#[test]
fn cr1_is_noticed_when_count_is_wrong() {
	notices("CR1: the count of credentials is wrong", || {
		unhashed::put(&storage_prefix(b"Credentials", b"CounterForCredentials"), &2u32);
	});
}

#[test]
fn cr1_is_noticed_when_there_are_too_many() {
	notices("CR1: there are too many credentials", || {
		LastSerial::<Test>::put(4);
		(2..=4).for_each(|id| insert(id, id.into()));
	});
}

#[test]
fn cr1_is_noticed_when_a_record_does_not_decode() {
	notices("CR1: the count of credentials is wrong", || {
		unhashed::put_raw(&Registered::hashed_key_for(CLUB), &[]);
	});
}

#[test]
fn cr2_is_noticed_when_a_name_is_empty_or_no_text() {
	for broken in [vec![], vec![0xFF]] {
		notices("CR2: a name is empty or not text", || {
			Registered::mutate(KYC, |record| {
				record.as_mut().unwrap().name = broken.try_into().unwrap();
			});
		});
	}
}

#[test]
fn cr3_is_noticed_when_a_serial_was_not_given() {
	for serial in [0, 2] {
		notices("CR3: a credential has a serial that was not given", || insert(2, serial));
	}
}

#[test]
fn cr3_is_noticed_when_a_serial_is_given_twice() {
	notices("CR3: two credentials have one serial", || insert(2, 1));
}

#[test]
fn cr4_is_noticed_when_a_grant_has_no_serial() {
	notices("CR4: a grant has a serial that was not given", || {
		change_grant(|grant| grant.serial = 0)
	});
}

#[test]
fn cr4_is_noticed_when_a_grant_is_of_a_later_registration() {
	notices("CR4: a grant has a serial that was not given", || {
		LastSerial::<Test>::put(2);
		change_grant(|grant| grant.serial = 2)
	});
}

#[test]
fn cr4_is_noticed_when_a_grant_of_nothing_has_a_serial_not_given() {
	notices("CR4: a grant has a serial that was not given", || {
		Registered::remove(KYC);
		change_grant(|grant| grant.serial = 2)
	});
}

#[test]
fn cr5_is_noticed_when_a_grant_expires_too_late() {
	notices("CR5: a grant expires too late", || {
		change_grant(|grant| grant.until = START + TWO_YEARS + 1)
	});
}

/// The control of the tests themselves: deposits that nobody booked.
#[test]
#[should_panic = "of account 3"]
fn deposits_are_noticed_when_a_grant_is_lost() {
	ExtBuilder.build_and_execute(|| {
		grant(ALICE, DAY);
		Grants::<Test>::remove(KYC, ALICE);
	});
}
