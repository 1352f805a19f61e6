//! What a commitment is bound to.

use super::*;
use codec::Encode;
use sp_io::hashing::blake2_256;

/// The bytes of the hash, put together by hand: integers from the lowest byte up.
fn by_hand() -> Vec<u8> {
	let mut bytes = vec![69; 32];
	bytes.extend([7, 0, 0, 0]);
	bytes.extend([4, 0, 0, 0]);
	bytes.extend([2, 1, 0, 0, 0, 0, 0, 0]);
	bytes.extend([1, 0, 0, 0, 0, 0, 0, 0]);
	bytes.extend([0x40, 0x42, 0x0f]);
	bytes.extend([0; 13]);
	bytes.extend([0xfa, 0]);
	bytes.extend([9; 32]);
	bytes
}

#[test]
fn hash_is_of_all_that_a_bid_consists_of_in_the_stated_order() {
	ExtBuilder::default().build_and_execute(|| {
		// The genesis hash of a chain of tests is 69 in every byte.
		let genesis = System::block_hash(0);
		assert_eq!(genesis, H256::repeat_byte(69));
		// Request 258 of Alice, who is account 1: a million shares at 250 bps.
		let hash = Auctions::bid_hash(VAULT, 4, 258, &1, 1_000_000, Bps(250), [9; 32]);
		assert_eq!(hash, H256(blake2_256(&by_hand())));
		let tuple = (genesis, 7u32, 4u32, 258u64, 1u64, 1_000_000u128, 250u16, [9u8; 32]);
		assert_eq!(tuple.encode(), by_hand());
	});
}

#[test]
fn hash_is_another_when_any_part_of_a_bid_is() {
	ExtBuilder::default().build_and_execute(|| {
		let of = Auctions::bid_hash;
		let own = of(VAULT, OPEN, FIRST, &ALICE, SHARES, Bps(250), SALT);
		let others = [
			of(OTHER_VAULT, OPEN, FIRST, &ALICE, SHARES, Bps(250), SALT),
			of(VAULT, OPEN + 1, FIRST, &ALICE, SHARES, Bps(250), SALT),
			of(VAULT, OPEN, SECOND, &ALICE, SHARES, Bps(250), SALT),
			of(VAULT, OPEN, FIRST, &BOB, SHARES, Bps(250), SALT),
			of(VAULT, OPEN, FIRST, &ALICE, SHARES - 1, Bps(250), SALT),
			of(VAULT, OPEN, FIRST, &ALICE, SHARES, Bps(260), SALT),
			of(VAULT, OPEN, FIRST, &ALICE, SHARES, Bps(250), [8; 32]),
		];
		frame_system::BlockHash::<Test>::insert(0, H256::zero());
		let elsewhere = of(VAULT, OPEN, FIRST, &ALICE, SHARES, Bps(250), SALT);
		assert!(!others.contains(&own) && elsewhere != own);
	});
}

#[test]
fn copied_commitment_cannot_be_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		let hash = seal(ALICE, FIRST, SHARES, 250);
		commit(ALICE, FIRST, SHARES, 250);
		assert_ok!(Auctions::commit_bid(signed(BOB), VAULT, BOBS, OPEN, SHARES, hash));
		// The same account, for another of its requests.
		assert_ok!(Auctions::commit_bid(signed(ALICE), VAULT, SECOND, OPEN, SHARES, hash));
		pass(WINDOW);
		assert_ok!(reveal(ALICE, FIRST, 250));
		assert_noop!(reveal(BOB, BOBS, 250), Error::WrongReveal);
		assert_noop!(reveal(ALICE, SECOND, 250), Error::WrongReveal);
	});
}
