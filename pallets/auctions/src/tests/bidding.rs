use super::*;
use crate::{LotOf, Lots};

#[test]
fn bid_buys_at_the_price_of_now_and_ends_the_lot() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(2_000);
		events();
		assert_ok!(Auctions::bid(signed(ALICE), lot, 1_000_000, Payment::Cash));
		let (buyer, price, payment) = (ALICE, 1_000_000, Payment::Cash);
		assert_eq!(
			events(),
			[Event::LotSold { lot, good: good(1), buyer, price, cash: 1_000_000, payment }]
		);
		assert_eq!(deeds(), [Deed::Sold { title: 1, buyer, price, payment }]);
		assert!(!Lots::<Test>::contains_key(lot) && !LotOf::<Test>::contains_key(good(1)));
		// Twice is once too often, for whoever.
		assert_noop!(bid(ALICE, lot), Error::UnknownLot);
		assert_noop!(bid(BOB, lot), Error::UnknownLot);
	});
}

#[test]
fn bid_pays_the_price_and_not_its_limit() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(8 * 60);
		assert_ok!(Auctions::bid(signed(ALICE), lot, Balance::MAX, Payment::Cash));
		let (buyer, payment) = (ALICE, Payment::Cash);
		assert_eq!(deeds(), [Deed::Sold { title: 1, buyer, price: 1_152_000, payment }]);
	});
}

#[test]
fn bid_is_refused_when_the_price_is_above_its_limit() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		let at = |limit| Auctions::bid(signed(ALICE), lot, limit, Payment::Cash);
		pass(2_000);
		assert_noop!(at(0), Error::PriceAboveLimit);
		assert_noop!(at(999_999), Error::PriceAboveLimit);
		// A second later it is cheap enough.
		pass(1);
		assert_ok!(at(999_999));
	});
}

#[test]
fn bid_in_a_clearance_at_its_end_needs_one_unit() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = cleared(1);
		pass(CLEARANCE);
		let at = |limit| Auctions::bid(signed(ALICE), lot, limit, Payment::Cash);
		assert_noop!(at(0), Error::PriceAboveLimit);
		assert_ok!(at(1));
	});
}

#[test]
fn bid_is_taken_until_the_last_second_of_the_first_round() {
	ExtBuilder::default().build_and_execute(|| {
		let (early, late) = (open(1), open(2));
		pass(ROUND - 1);
		assert_ok!(bid(ALICE, early));
		pass(1);
		assert_noop!(bid(ALICE, late), Error::RoundOver);
		pass(Seconds::MAX / 2 - now());
		assert_noop!(bid(ALICE, late), Error::RoundOver);
	});
}

#[test]
fn bid_is_taken_until_the_last_second_of_the_second_round() {
	ExtBuilder::default().build_and_execute(|| {
		let (early, late) = (open(1), open(2));
		pass(ROUND);
		assert_ok!(restart(early));
		assert_ok!(restart(late));
		pass(ROUND - 1);
		deeds();
		assert_ok!(bid(ALICE, early));
		let (buyer, payment) = (ALICE, Payment::Cash);
		assert_eq!(deeds(), [Deed::Sold { title: 1, buyer, price: 400_100, payment }]);
		pass(1);
		assert_noop!(bid(ALICE, late), Error::RoundOver);
	});
}

#[test]
fn lender_pays_with_its_claim() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		events();
		assert_ok!(Auctions::bid(signed(LENDER), lot, 1_200_000, Payment::Claim));
		let (price, cash, payment) = (1_200_000, 500_000, Payment::Claim);
		let good = good(1);
		assert_eq!(events(), [Event::LotSold { lot, good, buyer: LENDER, price, cash, payment }]);
	});
}

#[test]
fn limit_is_on_the_price_when_the_claim_pays() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		let at = |limit| Auctions::bid(signed(LENDER), lot, limit, Payment::Claim);
		// It would pay 500 000, but the price is what it takes the good for.
		assert_noop!(at(1_199_999), Error::PriceAboveLimit);
		assert_ok!(at(1_200_000));
	});
}

#[test]
fn bid_is_refused_when_the_lot_is_unknown_or_nobody_signs() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		for unknown in [lot + 1, LotId::MAX] {
			assert_noop!(bid(ALICE, unknown), Error::UnknownLot);
		}
		let unsigned = || Auctions::bid(root(), lot, Balance::MAX, Payment::Cash);
		assert_noop!(unsigned(), DispatchError::BadOrigin);
		let none = RuntimeOrigin::none();
		assert_noop!(Auctions::bid(none, lot, 0, Payment::Cash), DispatchError::BadOrigin);
	});
}

#[test]
fn first_bid_wins_when_two_come_in_one_block() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		assert_ok!(bid(BOB, lot));
		assert_noop!(bid(ALICE, lot), Error::UnknownLot);
		assert!(matches!(deeds()[..], [Deed::Sold { buyer: BOB, .. }]));
	});
}
