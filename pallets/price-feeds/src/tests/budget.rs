//! How many records a submission writes. What it reads is counted by the benchmarks.

use crate::{mock::*, *};
use std::collections::{BTreeMap, BTreeSet};

type Records = BTreeMap<Vec<u8>, Vec<u8>>;

/// All records of this pallet.
fn records() -> Records {
	let prefix = sp_io::hashing::twox_128(b"PriceFeeds").to_vec();
	let mut records = Records::new();
	let mut last = prefix.clone();
	while let Some(next) = sp_io::storage::next_key(&last) {
		if !next.starts_with(&prefix) {
			break;
		}
		let value = sp_io::storage::get(&next).unwrap();
		records.insert(next.clone(), value.to_vec());
		last = next;
	}
	records
}

/// How many records `call` changes.
fn writes(call: impl FnOnce()) -> usize {
	let before = records();
	call();
	let after = records();
	let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
	keys.into_iter().filter(|key| before.get(*key) != after.get(*key)).count()
}

#[test]
fn submission_writes_three_records_at_most_when_seven_operators_close_a_round() {
	let everyone = [1, 2, 3, 4, 5, 6, 7];
	let feed = FeedConfig { min_sources: 7, ..config() };
	ExtBuilder::empty().feed("USDC/USD", feed, &everyone, Some(cents(100))).build_and_execute(
		|| {
			let submit_all = |price| {
				for who in [1, 2, 3, 4, 5, 6] {
					assert_eq!(writes(|| submit(who, usdc(), cents(price))), 1);
				}
				writes(|| submit(7, usdc(), cents(price)))
			};
			at(60);
			// Accepted: feed, round, history.
			assert_eq!(submit_all(101), 3);
			// Suspect: feed and round.
			at(120);
			assert_eq!(submit_all(80), 2);
			// Confirmed, the status changes too.
			at(180);
			assert_eq!(submit_all(80), 3);
		},
	);
}
