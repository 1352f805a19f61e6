use super::*;

#[test]
fn reveal_puts_the_bid_into_the_books_and_gives_the_bond_back() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, 600_000, 250);
		pass(WINDOW);
		events();
		assert_ok!(reveal(ALICE, FIRST, 250));
		assert_eq!((bonds(ALICE), free(ALICE)), (0, RICH));
		assert_eq!(commitment(FIRST), None);
		// A share is two units.
		assert_eq!(bid_of(FIRST), Some(Bid { level: Bps(250), units: 1_200_000 }));
		assert_eq!((levels(), level(250)), (vec![250], vec![(OPEN, 1_200_000)]));
		let (vault, window, request, bidder) = (VAULT, OPEN, FIRST, ALICE);
		let (level, joined, units) = (Bps(250), OPEN, 1_200_000);
		assert_eq!(
			events(),
			[Event::BidRevealed { vault, window, request, bidder, level, joined, units }]
		);
		// Twice is once too often.
		assert_noop!(reveal(ALICE, FIRST, 250), Error::NoCommitment);
	});
}

#[test]
fn bid_is_revealed_from_the_close_of_its_window_to_the_end_of_revealing() {
	ExtBuilder::default().build_and_execute(|| {
		for request in [FIRST, SECOND] {
			commit(ALICE, request, SHARES, 10);
		}
		commit(BOB, BOBS, SHARES, 10);
		Clock::set(CLOSE - 1);
		assert_noop!(reveal(ALICE, FIRST, 10), Error::RevealTooEarly);
		Clock::set(CLOSE);
		assert_ok!(reveal(ALICE, FIRST, 10));
		Clock::set(END);
		assert_ok!(reveal(ALICE, SECOND, 10));
		Clock::set(END + 1);
		assert_noop!(reveal(BOB, BOBS, 10), Error::RevealTooLate);
		Clock::set(END + 100 * WINDOW);
		assert_noop!(reveal(BOB, BOBS, 10), Error::RevealTooLate);
	});
}

#[test]
fn bid_is_revealed_at_the_close_alone_when_there_is_no_time_to_reveal() {
	ExtBuilder::default().build_and_execute(|| {
		let hash = Auctions::bid_hash(OTHER_VAULT, OPEN, FIRST, &BOB, 5, Bps(20), SALT);
		assert_ok!(Auctions::commit_bid(signed(BOB), OTHER_VAULT, FIRST, OPEN, 5, hash));
		let reveal = || Auctions::reveal_bid(signed(BOB), OTHER_VAULT, FIRST, Bps(20), SALT);
		Clock::set(CLOSE - 1);
		assert_noop!(reveal(), Error::RevealTooEarly);
		Clock::set(CLOSE + 1);
		assert_noop!(reveal(), Error::RevealTooLate);
		Clock::set(CLOSE);
		assert_ok!(reveal());
	});
}

#[test]
fn reveal_is_refused_when_it_is_not_what_was_committed_to() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		pass(WINDOW);
		for wrong in [10, 240, 260, 10_000] {
			assert_noop!(reveal(ALICE, FIRST, wrong), Error::WrongReveal);
		}
		let salt = [8; 32];
		let salted = || Auctions::reveal_bid(signed(ALICE), VAULT, FIRST, Bps(250), salt);
		assert_noop!(salted(), Error::WrongReveal);
		assert_ok!(reveal(ALICE, FIRST, 250));
	});
}

#[test]
fn only_the_bidder_reveals() {
	ExtBuilder::default().build_and_execute(|| {
		commit(OPERATOR, FIRST, SHARES, 250);
		pass(WINDOW);
		// Not even who has the request.
		for who in [ALICE, BOB, STRANGER] {
			assert_noop!(reveal(who, FIRST, 250), Error::NotBidder);
		}
		let unsigned = || Auctions::reveal_bid(root(), VAULT, FIRST, Bps(250), SALT);
		assert_noop!(unsigned(), DispatchError::BadOrigin);
		assert_noop!(reveal(ALICE, SECOND, 250), Error::NoCommitment);
		assert_noop!(reveal(ALICE, 99, 250), Error::NoCommitment);
		assert_ok!(reveal(OPERATOR, FIRST, 250));
	});
}

#[test]
fn levels_are_multiples_of_ten_from_ten_to_the_whole() {
	ExtBuilder::default().build_and_execute(|| {
		let out = [0, 1, 9, 11, 255, 9_999, 10_001, 10_010, u16::MAX];
		for (n, level) in out.into_iter().enumerate() {
			let request = 100 + n as RequestId;
			join(request, OPEN);
			commit(ALICE, request, 1, level);
		}
		commit(ALICE, FIRST, SHARES, 10);
		commit(ALICE, SECOND, SHARES, 10_000);
		pass(WINDOW);
		for (n, level) in out.into_iter().enumerate() {
			let request = 100 + n as RequestId;
			// What cannot be bid cannot be revealed, although it is what was committed to.
			assert_noop!(reveal(ALICE, request, level), Error::LevelOutOfRange);
		}
		assert_ok!(reveal(ALICE, FIRST, 10));
		assert_ok!(reveal(ALICE, SECOND, 10_000));
		assert_eq!(levels(), [10_000, 10]);
	});
}

#[test]
fn bid_takes_part_with_what_is_unpaid_by_then() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, SECOND, 600_000, 250);
		pass(WINDOW);
		change(SECOND, |request| request.unpaid = 100_000);
		assert_ok!(reveal(ALICE, SECOND, 250));
		// In units of the window that it joined.
		assert_eq!(level(250), [(OPEN - 1, 200_000)]);
	});
}

#[test]
fn bid_lapses_when_nothing_of_its_request_is_unpaid() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		commit(BOB, BOBS, SHARES, 250);
		pass(WINDOW);
		events();
		change(FIRST, |request| request.unpaid = 0);
		// The other was claimed, and is not known any more.
		Requests::mutate(|requests| requests.remove(&(VAULT, BOBS)));
		assert_ok!(reveal(ALICE, FIRST, 250));
		assert_ok!(reveal(BOB, BOBS, 250));
		let lapsed = |request, bidder| {
			let (vault, window) = (VAULT, OPEN);
			Event::BidLapsed { vault, window, request, bidder }
		};
		assert_eq!(events(), [lapsed(FIRST, ALICE), lapsed(BOBS, BOB)]);
		assert_eq!((bonds(ALICE), bonds(BOB)), (0, 0));
		assert_eq!((commitment(FIRST), bid_of(FIRST)), (None, None));
		assert_eq!((levels(), Bitmaps::<Test>::iter().count()), (vec![], 0));
	});
}

#[test]
fn reveal_is_refused_when_the_queue_fails() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		pass(WINDOW);
		for step in [Step::Windows, Step::Enter] {
			QueueFailing::set(Some(step));
			assert_noop!(reveal(ALICE, FIRST, 250), QUEUE_FAILED);
		}
		QueueFailing::set(None);
		assert_ok!(reveal(ALICE, FIRST, 250));
	});
}

/// Outside tests, the call is refused with `Unexpected`.
#[test]
#[should_panic = "an invariant of auctions does not hold"]
fn queue_is_noticed_when_it_lets_nothing_take_part() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		pass(WINDOW);
		QueueFailing::set(Some(Step::EnterNothing));
		let _ = reveal(ALICE, FIRST, 250);
	});
}

#[test]
fn request_bids_in_the_next_window_while_its_bid_waits() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		Clock::set(CLOSE);
		assert_ok!(reveal(ALICE, FIRST, 250));
		// Still revealed, and the next window is open.
		commit(ALICE, FIRST, 400_000, 500);
		assert_eq!((bid_of(FIRST).unwrap().units, bonds(ALICE)), (2_000_000, 4_000));
		assert_noop!(reveal(ALICE, FIRST, 500), Error::RevealTooEarly);
		pass(WINDOW);
		assert_ok!(reveal(ALICE, FIRST, 500));
		// The queue took the earlier one into account, and out of the books.
		assert_eq!(notes(), [Note::Took(VAULT, OPEN, FIRST)]);
		assert_eq!((bid_of(FIRST), levels()), (None, vec![]));
		let next = <Auctions as PriorityAuctions>::bid(VAULT, OPEN + 1, FIRST);
		assert_eq!(next, Some(Bid { level: Bps(500), units: 800_000 }));
	});
}

#[test]
fn earlier_bid_stays_in_the_books_when_the_queue_fails_after_it() {
	ExtBuilder::default().build_and_execute(|| {
		commit(ALICE, FIRST, SHARES, 250);
		Clock::set(CLOSE);
		assert_ok!(reveal(ALICE, FIRST, 250));
		commit(ALICE, FIRST, SHARES, 500);
		pass(WINDOW);
		QueueFailing::set(Some(Step::Enter));
		assert_noop!(reveal(ALICE, FIRST, 500), QUEUE_FAILED);
		assert_eq!((notes(), levels()), (vec![], vec![250]));
	});
}
