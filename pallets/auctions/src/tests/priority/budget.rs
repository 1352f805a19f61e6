//! How many records of this pallet's own calls write, and how large they are.

use super::*;
use crate::tests::budget::writes;
use codec::MaxEncodedLen;

#[test]
fn calls_write_the_same_few_records_whatever_bids_there_are() {
	ExtBuilder::default().build_and_execute(|| {
		for (n, request) in (11..=15).enumerate() {
			join(request, n as WindowIndex);
			assert_eq!(writes(|| commit(ALICE, request, SHARES, 500)), 1);
		}
		assert_eq!(writes(|| commit(BOB, BOBS, SHARES, 500)), 1);
		assert_eq!(writes(|| withdraw(BOB, BOBS).unwrap()), 1);
		Clock::set(END);
		for request in 11..=14 {
			// The commitment, the bid, the book of its level, the bitmap.
			assert_eq!(writes(|| reveal(ALICE, request, 500).unwrap()), 4);
		}
		Clock::set(END + 1);
		assert_eq!(writes(|| withdraw(STRANGER, 15).unwrap()), 1);
		for request in 11..=14 {
			assert_eq!(writes(|| take(request)), 3);
		}
	});
}

#[test]
fn records_have_the_stated_size() {
	// A length of two bytes and 64 entries of a window and an amount; sixteen words and a count.
	assert_eq!(LevelBook::max_encoded_len(), 2 + 64 * (4 + 16));
	assert_eq!(Bitmap::max_encoded_len(), 16 * 8 + 4);
	assert_eq!(Placed::max_encoded_len(), 4 + 2 + 16);
	// With an account of 32 bytes.
	assert_eq!(Commitment::<[u8; 32]>::max_encoded_len(), 4 + 32 + 16 + 32 + 4 + 16);
}
