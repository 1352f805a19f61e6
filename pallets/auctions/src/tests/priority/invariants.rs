//! Negative controls: each invariant is broken in the state, and the check must say so.

use super::*;
use frame_support::traits::fungibles::MutateHold as _;

/// Has no bid.
const NEW: RequestId = 50;
/// Have bids at 500, at 500 of another window, and at 60.
const HIGH: RequestId = 11;
const ALSO: RequestId = 12;
const LOW: RequestId = 13;

/// The check complains with this invariant after `bug`, and did not before.
fn broken(invariant: &str, bug: impl FnOnce()) {
	ExtBuilder::default().unchecked().build_and_execute(|| {
		for (request, joined, at) in [(HIGH, OPEN, 500), (ALSO, 2, 500), (LOW, OPEN, 60)] {
			revealed(request, joined, at);
			Clock::set(START);
		}
		// At the end of revealing, and one that is not revealed beside one of the next window.
		commit(ALICE, FIRST, SHARES, 250);
		Clock::set(END);
		commit(BOB, BOBS, SHARES, 250);
		assert_ok!(Auctions::do_try_state());
		bug();
		let text: &'static str = Auctions::do_try_state().unwrap_err().into();
		assert!(text.starts_with(invariant), "{invariant} broken, and the check said {text:?}");
	});
}

fn change_commitment(request: RequestId, change: impl FnOnce(&mut Commitment<AccountId>)) {
	Commitments::<Test>::mutate(VAULT, request, |stored| change(stored.as_mut().unwrap()));
}

fn change_bid(request: RequestId, change: impl FnOnce(&mut Placed)) {
	Bids::<Test>::mutate((VAULT, OPEN, request), |stored| change(stored.as_mut().unwrap()));
}

fn put_book(level: u16, entries: &[(WindowIndex, Balance)]) {
	let book = LevelBook::of(entries.iter().copied());
	Levels::<Test>::insert((VAULT, OPEN, Bps(level)), book);
}

fn put_bitmap(levels: &[u16]) {
	let bitmap = levels
		.iter()
		.fold(Bitmap::default(), |bitmap, level| bitmap.with::<Test>(Bps(*level)).unwrap());
	Bitmaps::<Test>::insert(VAULT, OPEN, bitmap);
}

#[test]
fn au8_is_noticed_when_other_than_the_bonds_is_held() {
	let reason = || crate::HoldReason::Bid.into();
	broken("AU8", || change_commitment(FIRST, |stored| stored.bond += 1));
	broken("AU8", || change_commitment(FIRST, |stored| stored.bond = 0));
	broken("AU8", || change_commitment(FIRST, |stored| stored.asset = USDX));
	broken("AU8", || change_commitment(FIRST, |stored| stored.bidder = BOB));
	broken("AU8", || change_commitment(FIRST, |stored| stored.bond = Balance::MAX));
	broken("AU8", || AssetsHolder::hold(QUSD, &reason(), &ALICE, 1).unwrap());
	broken("AU8", || {
		// A commitment that goes without its bond, beside another of the same account.
		commit(ALICE, SECOND, SHARES, 10);
		Commitments::<Test>::remove(VAULT, SECOND);
	});
}

#[test]
fn au9_is_noticed_when_a_book_is_not_the_sum_of_its_bids() {
	broken("AU9", || put_book(500, &[(2, 2_000_000), (OPEN, 1_999_999)]));
	broken("AU9", || put_book(500, &[(2, 4_000_000)]));
	broken("AU9", || put_book(500, &[(OPEN, 2_000_000), (2, 2_000_000)]));
	broken("AU9", || put_book(500, &[(2, 2_000_000), (3, 0), (OPEN, 2_000_000)]));
	broken("AU9", || put_book(500, &[]));
	broken("AU9", || put_book(70, &[(2, 1)]));
	broken("AU9", || put_book(70, &[]));
	broken("AU9", || Levels::<Test>::remove((VAULT, OPEN, Bps(60))));
	broken("AU9", || change_bid(HIGH, |placed| placed.joined = 3));
	broken("AU9", || change_bid(HIGH, |placed| placed.bid.units += 1));
	broken("AU9", || change_bid(HIGH, |placed| placed.bid.level = Bps(60)));
	broken("AU9", || Bids::<Test>::remove((VAULT, OPEN, LOW)));
}

#[test]
fn au9_is_noticed_when_units_do_not_fit() {
	broken("AU9", || {
		let placed = Bids::<Test>::get((VAULT, OPEN, HIGH)).unwrap();
		let huge = Bid { units: Balance::MAX, ..placed.bid };
		Bids::<Test>::insert((VAULT, OPEN, NEW), Placed { bid: huge, ..placed });
	});
}

#[test]
fn au10_is_noticed_when_a_bitmap_is_not_of_the_books() {
	broken("AU10", || put_bitmap(&[500, 500]));
	broken("AU10", || put_bitmap(&[500, 500, 60, 60]));
	broken("AU10", || put_bitmap(&[500, 500, 70]));
	broken("AU10", || put_bitmap(&[500, 500, 500]));
	broken("AU10", || put_bitmap(&[500, 60, 70]));
	broken("AU10", || put_bitmap(&[]));
	broken("AU10", || Bitmaps::<Test>::remove(VAULT, OPEN));
	broken("AU10", || Bitmaps::<Test>::insert(VAULT, OPEN + 1, Bitmap::default()));
}

#[test]
fn au11_is_noticed_when_a_bid_cannot_be() {
	broken("AU11", || change_bid(HIGH, |placed| placed.bid.units = 0));
	for level in [0, 9, 505, 10_010] {
		broken("AU11", || change_bid(HIGH, |placed| placed.bid.level = Bps(level)));
	}
	let placed = || Bids::<Test>::get((VAULT, OPEN, HIGH)).unwrap();
	broken("AU11", || Bids::<Test>::insert((VAULT, OPEN + 1, NEW), placed()));
	// Of no vault.
	broken("AU11", || Bids::<Test>::insert((99, OPEN, NEW), placed()));
}

#[test]
fn au12_is_noticed_when_a_commitment_cannot_be() {
	broken("AU12", || change_commitment(FIRST, |stored| stored.shares = 0));
	broken("AU12", || change_commitment(FIRST, |stored| stored.window = OPEN + 2));
	broken("AU12", || {
		let stored = commitment(FIRST).unwrap();
		Commitments::<Test>::insert(VAULT, HIGH, stored);
	});
	broken("AU12", || {
		let stored = commitment(FIRST).unwrap();
		Commitments::<Test>::insert(99, FIRST, stored);
	});
}

/// The control of the checks' limits: what is just inside is not complained of.
#[test]
fn nothing_is_noticed_at_the_ends_of_what_may_be() {
	ExtBuilder::default().build_and_execute(|| {
		LeastBond::set(0);
		Clock::set(CLOSE - 1);
		for (request, at) in [(11, 10), (12, 10_000)] {
			join(request, OPEN);
			commit(ALICE, request, 1, at);
		}
		Clock::set(CLOSE);
		assert_ok!(reveal(ALICE, 11, 10));
		assert_ok!(reveal(ALICE, 12, 10_000));
		// For the window that just opened.
		commit(ALICE, 11, 1, 10);
		assert_ok!(Auctions::do_try_state());
		// Nobody revealed it, and nobody ended it.
		Clock::set(CLOSE + 9 * WINDOW);
	});
}
