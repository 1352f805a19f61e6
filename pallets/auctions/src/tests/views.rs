use super::*;
use crate::{NextLot, MAX_PAGE, MAX_WALK};
use quoin_primitives::{apis::LotView, brake::GUARDIAN_PAUSE};

fn view(lot: LotId) -> LotView {
	Auctions::lot(lot).unwrap()
}

#[test]
fn lot_is_shown_with_its_price_and_end() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Auctions::lot(0), None);
		let lot = open(1);
		pass(2_000);
		let expected = LotView {
			good: good(1),
			round: Round::First,
			started_at: START,
			start: 1_200_000,
			floor: 400_000,
			fall: Fall::Linear { duration: ROUND },
			duration: ROUND,
			price: Some(1_000_000),
			ends_at: Some(START + ROUND),
			paused: false,
		};
		assert_eq!(view(lot), expected);
		pass(6_000);
		assert_eq!(view(lot), LotView { price: None, ..expected });
		assert_ok!(restart(lot));
		let started_at = START + ROUND;
		let second = LotView {
			round: Round::Second,
			started_at,
			price: Some(1_200_000),
			ends_at: Some(started_at + ROUND),
			..expected
		};
		assert_eq!(view(lot), second);
		assert_ok!(bid(ALICE, lot));
		assert_eq!(Auctions::lot(lot), None);
	});
}

#[test]
fn clearance_is_shown_without_an_end() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = cleared(1);
		pass(10 * CLEARANCE);
		let view = view(lot);
		assert_eq!((view.price, view.ends_at, view.floor), (Some(1), None, 1));
		assert_eq!((view.start, view.duration), (400_000, CLEARANCE));
	});
}

#[test]
fn lot_is_shown_with_the_price_at_which_a_pause_leaves_it() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(2_000);
		assert_ok!(set_status(signed(GUARDIAN), Status::Paused));
		pass(1_000);
		let shown = view(lot);
		assert_eq!((shown.price, shown.paused), (Some(1_000_000), true));
		assert_eq!(shown.ends_at, Some(START + ROUND + GUARDIAN_PAUSE));
		// A pause that governance renewed has no end.
		assert_ok!(set_status(root(), Status::Paused));
		assert_eq!((view(lot).ends_at, view(lot).paused), (None, true));
		assert_ok!(set_status(root(), Status::Open));
		assert_eq!(view(lot).ends_at, Some(START + ROUND + 1_000));
	});
}

#[test]
fn price_at_a_moment_is_what_a_bid_pays_then() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		for after in [0, 1, 4_000, ROUND - 1] {
			let foretold = Auctions::price_at(lot, START + after).unwrap();
			assert_eq!(foretold, 1_200_000 - 100 * Balance::from(after));
			pass(START + after - now());
			assert_eq!(price(lot), foretold);
		}
		// Also of the past.
		assert_eq!(Auctions::price_at(lot, START + 1), Ok(1_199_900));
		assert_eq!(Auctions::price_at(lot, START + ROUND), Err(Error::RoundOver.into()));
		assert_eq!(Auctions::price_at(lot, Seconds::MAX), Err(Error::RoundOver.into()));
		assert_eq!(Auctions::price_at(lot, START - 1), Err(Error::MomentTooEarly.into()));
		assert_eq!(Auctions::price_at(lot + 1, START), Err(Error::UnknownLot.into()));
		assert_eq!(Auctions::price(lot + 1), Err(Error::UnknownLot.into()));
	});
}

#[test]
fn price_at_a_moment_knows_when_a_pause_lapses() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(2_000);
		assert_ok!(set_status(signed(GUARDIAN), Status::Paused));
		let at = |after| Auctions::price_at(lot, START + 2_000 + after);
		assert_eq!(at(0), Err(Error::MarketPaused.into()));
		assert_eq!(at(GUARDIAN_PAUSE - 1), Err(Error::MarketPaused.into()));
		assert_eq!(at(GUARDIAN_PAUSE), Ok(1_000_000));
		assert_eq!(at(GUARDIAN_PAUSE + 5_999), Ok(400_100));
		assert_eq!(at(GUARDIAN_PAUSE + 6_000), Err(Error::RoundOver.into()));
		// What was before the brake moved is not kept.
		assert_eq!(Auctions::price_at(lot, START + 1_999), Err(Error::MomentTooEarly.into()));
		assert_ok!(set_status(root(), Status::Paused));
		assert_eq!(at(10 * GUARDIAN_PAUSE), Err(Error::MarketPaused.into()));
	});
}

#[test]
fn open_lots_are_paged_by_id() {
	ExtBuilder::default().build_and_execute(|| {
		for title in 1..=7 {
			open(title);
		}
		for sold in [0, 2, 3] {
			assert_ok!(bid(ALICE, sold));
		}
		let ids = |from, limit| {
			let page = Auctions::lots(from, limit);
			let ids: Vec<_> = page.lots.iter().map(|(id, _)| *id).collect();
			(ids, page.next)
		};
		assert_eq!(ids(0, 10), (vec![1, 4, 5, 6], None));
		assert_eq!(ids(0, 2), (vec![1, 4], Some(5)));
		assert_eq!(ids(5, 2), (vec![5, 6], None));
		assert_eq!(ids(5, 1), (vec![5], Some(6)));
		// A limit of nothing is one of one, so that whoever follows `next` comes to an end.
		assert_eq!(ids(0, 0), (vec![1], Some(2)));
		assert_eq!([ids(7, 5), ids(LotId::MAX, 5)], [(vec![], None), (vec![], None)]);
		assert_eq!(Auctions::lots(1, 1).lots[0].1, view(1));
	});
}

#[test]
fn page_is_bounded_by_lots_and_by_ids_walked() {
	ExtBuilder::default().build_and_execute(|| {
		open(1);
		NextLot::<Test>::put(2 * MAX_WALK + 5);
		let last = open(2);
		let page = Auctions::lots(1, u32::MAX);
		assert_eq!((page.lots.len(), page.next), (0, Some(MAX_WALK + 1)));
		let page = Auctions::lots(MAX_WALK + 1, u32::MAX);
		assert_eq!((page.lots.len(), page.next), (0, Some(2 * MAX_WALK + 1)));
		let page = Auctions::lots(2 * MAX_WALK + 1, u32::MAX);
		assert_eq!((page.lots[0].0, page.next), (last, None));

		let lot = crate::Lots::<Test>::get(0).unwrap();
		for id in 1..=MAX_PAGE {
			let good = good(100 + id);
			crate::Lots::<Test>::insert(id, crate::Lot { good, ..lot });
			crate::LotOf::<Test>::insert(good, id);
		}
		let page = Auctions::lots(0, u32::MAX);
		assert_eq!((page.lots.len(), page.next), (MAX_PAGE as usize, Some(MAX_PAGE)));
	});
}
