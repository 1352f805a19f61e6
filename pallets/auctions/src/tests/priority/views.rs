use super::*;
use codec::Encode;
use quoin_math::vault::window::Phase;
use quoin_primitives::apis::{BidToSeal, BidView, LevelView, PhaseView, SealedBidView};

#[test]
fn phase_tells_where_an_auction_stands_and_until_when() {
	ExtBuilder::default().build_and_execute(|| {
		let of = |window| Auctions::phase(VAULT, window).unwrap();
		let view = PhaseView {
			phase: Phase::Committing,
			open: OPEN,
			closes_at: CLOSE,
			reveals_until: END,
		};
		assert_eq!(of(OPEN), view);
		Clock::set(CLOSE);
		let view = PhaseView { phase: Phase::Revealing, open: OPEN + 1, ..view };
		assert_eq!(of(OPEN), view);
		Clock::set(END + 1);
		assert_eq!(of(OPEN), PhaseView { phase: Phase::Clearing, ..view });
		let next = of(OPEN + 1);
		assert_eq!((next.phase, next.closes_at), (Phase::Committing, CLOSE + WINDOW));
		assert_eq!(Auctions::phase(99, OPEN), Err(NO_VAULT));
	});
}

#[test]
fn phase_has_no_moments_when_they_are_beyond_the_end_of_time() {
	ExtBuilder::default().build_and_execute(|| {
		VaultWindows::mutate(|windows| windows.get_mut(&VAULT).unwrap().length = Seconds::MAX / 8);
		assert_eq!(Auctions::phase(VAULT, 9), Err(Error::AmountTooLarge.into()));
	});
}

#[test]
fn levels_are_shown_from_high_to_low_with_their_windows() {
	ExtBuilder::default().build_and_execute(|| {
		for (request, joined, at) in [(11, OPEN, 500), (12, 1, 500), (13, OPEN, 60)] {
			revealed(request, joined, at);
			Clock::set(START);
		}
		Clock::set(END);
		let shown = |level, units: &[(WindowIndex, Balance)]| LevelView {
			level: Bps(level),
			units: units.to_vec(),
		};
		assert_eq!(
			Auctions::books(VAULT, OPEN),
			[shown(500, &[(1, 2_000_000), (OPEN, 2_000_000)]), shown(60, &[(OPEN, 2_000_000)])]
		);
		assert_eq!(Auctions::books(VAULT, OPEN + 1), []);
		assert_eq!(Auctions::books(99, OPEN), []);
	});
}

#[test]
fn bid_is_shown_sealed_until_it_is_revealed_and_then_open() {
	ExtBuilder::default().build_and_execute(|| {
		let hash = seal(ALICE, FIRST, SHARES, 250);
		assert_eq!(Auctions::commitment(VAULT, FIRST), None);
		commit(ALICE, FIRST, SHARES, 250);
		let (window, bidder, shares, asset, bond) = (OPEN, ALICE, SHARES, QUSD, 10_000);
		let sealed = SealedBidView { window, bidder, shares, hash, asset, bond };
		assert_eq!(Auctions::commitment(VAULT, FIRST), Some(sealed));
		assert_eq!(Auctions::revealed(VAULT, OPEN, FIRST), None);
		Clock::set(CLOSE);
		assert_ok!(reveal(ALICE, FIRST, 250));
		let open = BidView { joined: OPEN, level: Bps(250), units: 2_000_000 };
		assert_eq!(Auctions::revealed(VAULT, OPEN, FIRST), Some(open));
		assert_eq!(Auctions::commitment(VAULT, FIRST), None);
		assert_eq!(Auctions::revealed(VAULT, OPEN + 1, FIRST), None);
	});
}

fn to_seal(level: u16) -> BidToSeal<AccountId> {
	let (vault, window, request, bidder) = (VAULT, OPEN, FIRST, ALICE);
	BidToSeal { vault, window, request, bidder, shares: SHARES, level: Bps(level), salt: SALT }
}

#[test]
fn hash_is_given_for_bids_that_can_be_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		let of = |level| Auctions::hash_of_bid(to_seal(level));
		assert_eq!(of(250), Ok(seal(ALICE, FIRST, SHARES, 250)));
		assert!(of(10).is_ok() && of(10_000).is_ok());
		for level in [0, 9, 255, 10_010] {
			assert_eq!(of(level), Err(Error::LevelOutOfRange.into()));
		}
	});
}

/// So that interfaces can make the hash themselves.
#[test]
fn hash_is_of_the_genesis_hash_and_the_encoded_bid() {
	ExtBuilder::default().build_and_execute(|| {
		let bytes = (System::block_hash(0), to_seal(250)).encode();
		let hash = sp_io::hashing::blake2_256(&bytes);
		assert_eq!(Auctions::hash_of_bid(to_seal(250)), Ok(H256(hash)));
	});
}
