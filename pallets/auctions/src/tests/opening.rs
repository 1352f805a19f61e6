use super::*;
use crate::{LotOf, Lots, NextLot};

#[test]
fn lot_opens_at_the_start_factor_of_the_value() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Auctions::open(good(1)), Ok(0));
		assert_eq!(
			events(),
			[
				Event::LotOpened { lot: 0, good: good(1) },
				round_started(0, Round::First, 1_200_000, 400_000),
			]
		);
		assert_eq!(price(0), 1_200_000);
		assert_eq!(LotOf::<Test>::get(good(1)), Some(0));
		assert!(deeds().is_empty());
	});
}

#[test]
fn lot_opens_at_the_claim_when_that_is_more() {
	ExtBuilder::default().build_and_execute(|| {
		set(1, |item| item.claim = 1_200_001);
		set(2, |item| item.claim = 1_199_999);
		assert_eq!(price(open(1)), 1_200_001);
		assert_eq!(price(open(2)), 1_200_000);
		// The floor does not depend on the claim.
		assert_eq!(terms(0).floor, 400_000);
	});
}

#[test]
fn lot_opens_at_one_unit_when_the_good_is_worth_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		set(1, |item| (item.value, item.claim) = (0, 0));
		let lot = open(1);
		assert_eq!((terms(lot).start, terms(lot).floor), (1, 1));
		pass(ROUND - 1);
		assert_eq!(price(lot), 1);
	});
}

#[test]
fn prices_round_up_when_shares_of_the_value_are_no_whole_units() {
	ExtBuilder::default().build_and_execute(|| {
		set(1, |item| (item.value, item.claim) = (7, 0));
		// 8.4 and 2.8.
		let lot = open(1);
		assert_eq!((terms(lot).start, terms(lot).floor), (9, 3));
	});
}

#[test]
fn lot_ends_when_its_seller_takes_the_good_back() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Auctions::cancel(good(1)), Error::UnknownLot);
		let lot = open(1);
		assert_ok!(Auctions::cancel(good(1)));
		assert_eq!(events().last(), Some(&Event::LotCancelled { lot, good: good(1) }));
		assert!(Lots::<Test>::get(lot).is_none() && LotOf::<Test>::get(good(1)).is_none());
		assert_noop!(Auctions::cancel(good(1)), Error::UnknownLot);
		assert_eq!(open(1), lot + 1);
	});
}

#[test]
fn good_is_refused_when_it_is_in_a_lot() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		assert_noop!(Auctions::open(good(1)), Error::LotExists);
		assert_eq!(open(2), 1);
		// Another good once the first is sold, and the same again under another id.
		assert_ok!(bid(ALICE, lot));
		assert_eq!(open(1), 2);
	});
}

#[test]
fn good_is_refused_when_no_id_is_left() {
	ExtBuilder::default().build_and_execute(|| {
		NextLot::<Test>::put(LotId::MAX - 1);
		let last = open(1);
		assert_eq!(last, LotId::MAX - 1);
		assert_noop!(Auctions::open(good(2)), Error::TooManyLots);
		// The last one lives as any other, and its id does not come back.
		assert_ok!(bid(ALICE, last));
		assert_noop!(Auctions::open(good(2)), Error::TooManyLots);
		assert_eq!(Lots::<Test>::iter().count(), 0);
	});
}

#[test]
fn good_is_refused_when_its_price_does_not_fit() {
	ExtBuilder::default().build_and_execute(|| {
		// 12/10 of the first fits, of the next does not.
		let most = Balance::MAX / 12 * 10;
		set(1, |item| item.value = most);
		assert_eq!(terms(open(1)).start, Balance::MAX / 12 * 12);
		set(2, |item| item.value = Balance::MAX / 10 * 9);
		assert_noop!(Auctions::open(good(2)), Error::AmountTooLarge);
		set(2, |item| item.value = Balance::MAX);
		assert_noop!(Auctions::open(good(2)), Error::AmountTooLarge);
		// The highest claim is no fault: the price falls from there.
		set(3, |item| item.claim = Balance::MAX);
		let lot = open(3);
		assert_eq!(price(lot), Balance::MAX);
		pass(ROUND / 2);
		// Half way to 400 000, rounded up.
		assert_eq!(price(lot), Balance::MAX - (Balance::MAX - 400_000) / 2);
	});
}
