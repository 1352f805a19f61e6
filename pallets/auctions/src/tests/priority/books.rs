//! What the queue reads and takes out.

use super::*;

#[test]
fn levels_come_from_high_to_low_with_what_is_bid_there() {
	ExtBuilder::default().build_and_execute(|| {
		// At 500 two of one window and one of another.
		let bids =
			[(11, OPEN, 500), (12, OPEN - 2, 500), (13, OPEN, 500), (14, 0, 10), (15, 3, 10_000)];
		for (request, joined, at) in bids {
			revealed(request, joined, at);
			Clock::set(START);
		}
		assert_eq!(levels(), [10_000, 500, 10]);
		assert_eq!(level(500), [(OPEN - 2, 2_000_000), (OPEN, 4_000_000)]);
		assert_eq!((level(10), level(10_000)), (vec![(0, 2_000_000)], vec![(3, 2_000_000)]));
		for none in [0, 20, 490, 505, 9_990, u16::MAX] {
			assert_eq!(level(none), []);
		}
		let empty: Vec<Bps> = vec![];
		assert_eq!(<Auctions as PriorityAuctions>::levels(VAULT, OPEN + 1), empty);
		assert_eq!(<Auctions as PriorityAuctions>::levels(OTHER_VAULT, OPEN), empty);
		Clock::set(END);
	});
}

#[test]
fn all_thousand_levels_can_be_bid() {
	ExtBuilder::default().build_and_execute(|| {
		let all: Vec<u16> = (1..=1_000).map(|n| 10 * n).collect();
		Clock::set(CLOSE - 1);
		for at in &all {
			join((*at).into(), OPEN);
			commit(ALICE, (*at).into(), 1, *at);
		}
		Clock::set(CLOSE);
		for at in &all {
			assert_ok!(reveal(ALICE, (*at).into(), *at));
		}
		let down: Vec<u16> = all.iter().rev().copied().collect();
		assert_eq!(levels(), down);
		assert_eq!(Bitmaps::<Test>::get(VAULT, OPEN).unwrap().bids(), 1_000);
		// Those at even tens leave.
		for at in all.iter().filter(|at| *at % 20 == 0) {
			assert!(take((*at).into()).is_some());
		}
		let odd: Vec<u16> = down.into_iter().filter(|at| at % 20 != 0).collect();
		assert_eq!(levels(), odd);
	});
}

#[test]
fn bid_that_is_taken_out_leaves_nothing_behind() {
	ExtBuilder::default().build_and_execute(|| {
		for (request, joined, at) in [(11, OPEN, 500), (12, 1, 500), (13, OPEN, 500), (14, 1, 60)] {
			revealed(request, joined, at);
			Clock::set(START);
		}
		Clock::set(END + 1);
		let bid = |at| Some(Bid { level: Bps(at), units: 2_000_000 });
		assert_eq!((take(11), bid_of(11)), (bid(500), None));
		assert_eq!(level(500), [(1, 2_000_000), (OPEN, 2_000_000)]);
		// The last of its window at the level.
		assert_eq!(take(13), bid(500));
		assert_eq!((level(500), levels()), (vec![(1, 2_000_000)], vec![500, 60]));
		// The last at the level.
		assert_eq!(take(12), bid(500));
		assert_eq!((level(500), levels()), (vec![], vec![60]));
		assert_ok!(Auctions::do_try_state());
		// The last of all.
		assert_eq!(take(14), bid(60));
		assert_eq!((levels(), Levels::<Test>::iter().count()), (vec![], 0));
		assert_eq!((Bitmaps::<Test>::iter().count(), Bids::<Test>::iter().count()), (0, 0));
		// Twice, and what never was.
		for none in [11, 14, 99] {
			assert_eq!(take(none), None);
		}
	});
}

#[test]
fn bid_is_taken_out_of_its_own_auction_only() {
	ExtBuilder::default().build_and_execute(|| {
		revealed(11, OPEN, 500);
		assert_eq!(Auctions::take(VAULT, OPEN + 1, 11), None);
		assert_eq!(Auctions::take(VAULT, OPEN - 1, 11), None);
		assert_eq!(Auctions::take(OTHER_VAULT, OPEN, 11), None);
		assert_eq!(bid_of(11), Some(Bid { level: Bps(500), units: 2_000_000 }));
	});
}

#[test]
fn requests_of_all_windows_that_can_wait_bid_at_one_level() {
	ExtBuilder::default().build_and_execute(|| {
		let windows = WindowIndex::try_from(MAX_QUEUED_WINDOWS).unwrap();
		Clock::set(CLOSE - 1);
		// From the latest to the oldest: the books are in the order of windows all the same.
		for joined in (0..=windows).rev() {
			join(joined.into(), joined);
			commit(ALICE, joined.into(), 1, 700);
		}
		Clock::set(CLOSE);
		for joined in (1..=windows).rev() {
			assert_ok!(reveal(ALICE, joined.into(), 700));
		}
		let all: Vec<_> = (1..=windows).map(|joined| (joined, 2)).collect();
		assert_eq!(level(700), all);
		// One more than the queue can have.
		assert_noop!(reveal(ALICE, 0, 700), Error::TooManyWindows);
		assert!(take(64).is_some());
		assert_ok!(reveal(ALICE, 0, 700));
		assert_eq!(level(700)[..2], [(0, 2), (1, 2)]);
	});
}

#[test]
fn reveal_is_refused_when_units_of_a_window_do_not_fit() {
	ExtBuilder::default().build_and_execute(|| {
		revealed(11, OPEN, 500);
		let huge = LevelBook::of([(OPEN, Balance::MAX - 1_999_999)]);
		let books = Levels::<Test>::get((VAULT, OPEN, Bps(500))).unwrap();
		Clock::set(START);
		commit(BOB, BOBS, SHARES, 500);
		Clock::set(END);
		Levels::<Test>::insert((VAULT, OPEN, Bps(500)), huge);
		assert_noop!(reveal(BOB, BOBS, 500), Error::AmountTooLarge);
		Levels::<Test>::insert((VAULT, OPEN, Bps(500)), books);
		assert_ok!(reveal(BOB, BOBS, 500));
	});
}

/// Outside tests, the bid is taken out and given.
#[test]
#[should_panic = "an invariant of auctions does not hold"]
fn book_that_lacks_a_bid_is_noticed_when_it_is_taken_out() {
	ExtBuilder::default().unchecked().build_and_execute(|| {
		revealed(11, OPEN, 500);
		Levels::<Test>::insert((VAULT, OPEN, Bps(500)), LevelBook::of([(OPEN, 1_999_999)]));
		take(11);
	});
}

#[test]
fn bitmap_and_book_refuse_what_is_not_in_them() {
	let bitmap = Bitmap::default().with::<Test>(Bps(10)).unwrap();
	assert_eq!(bitmap.without(Bps(20), true), None);
	assert_eq!(bitmap.without(Bps(0), true), None);
	assert_eq!(bitmap.without(Bps(u16::MAX), true), None);
	assert_eq!(bitmap.without(Bps(10), true), Some(Bitmap::default()));
	assert!(matches!(bitmap.with::<Test>(Bps(9)), Err(Error::LevelOutOfRange)));
	let book = LevelBook::of([(3, 7)]);
	assert_eq!(book.clone().without(Entered { joined: 3, units: 8 }), None);
	assert_eq!(book.clone().without(Entered { joined: 2, units: 1 }), None);
	let all = book.without(Entered { joined: 3, units: 7 });
	assert!(all.is_some_and(|book| book.is_empty()));
}
