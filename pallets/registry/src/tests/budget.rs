//! How many records calls write, of all pallets. What they read is counted by the benchmarks.

use super::*;
use frame_support::storage::storage_prefix;
use std::collections::{BTreeMap, BTreeSet};

type Records = BTreeMap<Vec<u8>, Vec<u8>>;

/// All records but what every extrinsic writes anyway: the frame pallet's own, accounts excepted.
fn records() -> Records {
	let (system, accounts) =
		(sp_io::hashing::twox_128(b"System"), storage_prefix(b"System", b"Account"));
	let mut records = Records::new();
	let mut last = vec![];
	while let Some(next) = sp_io::storage::next_key(&last) {
		if !next.starts_with(&system) || next.starts_with(&accounts) {
			records.insert(next.clone(), sp_io::storage::get(&next).unwrap().to_vec());
		}
		last = next;
	}
	records
}

/// How many records `call` changes.
fn writes<R>(call: impl FnOnce() -> R) -> usize {
	let before = records();
	call();
	let after = records();
	let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
	keys.into_iter().filter(|key| before.get(*key) != after.get(*key)).count()
}

#[test]
fn registration_writes_eight_records() {
	ExtBuilder.build_and_execute(|| {
		// The title and the next id; item, owner's entry, item's setup and collection of the
		// NFT; the account and the hold.
		for serials in [1, 2] {
			assert_eq!(writes(|| draft(SERVERS, serials)), 8);
		}
	});
}

#[test]
fn encumbrance_writes_one_record_per_title_besides_those_of_the_loan() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 300_000);
		let titles: Vec<_> = (1..=3).map(|serials| verified(SERVERS, serials)).collect();
		// The title; the totals of class and obligor, the bond, the lien.
		assert_eq!(writes(|| encumber(1, &titles[..1]).unwrap()), 5);
		assert_eq!(writes(|| encumber(2, &titles[1..]).unwrap()), 6);
	});
}

#[test]
fn heartbeat_writes_one_record() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		assert_eq!(writes(|| Registry::heartbeat(signed(CUSTODIAN), title).unwrap()), 1);
	});
}
