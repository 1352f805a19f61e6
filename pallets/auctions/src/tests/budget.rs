//! How many records calls write of this pallet's own. What they read, and what the seller does, is counted by
//! the benchmarks of a runtime.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

type Records = BTreeMap<Vec<u8>, Vec<u8>>;

fn records() -> Records {
	let prefix = sp_io::hashing::twox_128(b"Auctions");
	let mut records = Records::new();
	let mut last = prefix.to_vec();
	while let Some(next) = sp_io::storage::next_key(&last).filter(|key| key.starts_with(&prefix)) {
		records.insert(next.clone(), sp_io::storage::get(&next).unwrap().to_vec());
		last = next;
	}
	records
}

/// How many records `call` changes.
pub(super) fn writes<R>(call: impl FnOnce() -> R) -> usize {
	let before = records();
	call();
	let after = records();
	let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
	keys.into_iter().filter(|key| before.get(*key) != after.get(*key)).count()
}

#[test]
fn calls_write_the_same_few_records_whatever_lots_there_are() {
	ExtBuilder::default().build_and_execute(|| {
		for title in 1..=3 {
			// The lot, its good, the next id; the lot alone; lot and good.
			assert_eq!(writes(|| open(title)), 3);
			let lot = title - 1;
			pass(ROUND);
			assert_eq!(writes(|| restart(lot).unwrap()), 1);
			pass(ROUND);
			assert_eq!(writes(|| settle(lot).unwrap()), 1);
		}
		assert_eq!(writes(|| bid(ALICE, 1).unwrap()), 2);
		// A pause is one record, and nothing of any lot.
		assert_eq!(writes(|| set_status(root(), Status::Paused).unwrap()), 1);
		assert_eq!(writes(|| set_status(root(), Status::Open).unwrap()), 1);
	});
}
