//! Restarts and settlements.

use super::*;
use crate::{LotOf, Lots};

#[test]
fn restart_begins_the_second_round_at_the_value_of_then() {
	ExtBuilder::default().build_and_execute(|| {
		set(1, |item| item.claim = 3_000_000);
		let lot = open(1);
		assert_eq!(price(lot), 3_000_000);
		pass(ROUND + 500);
		events();
		set(1, |item| item.value = 800_000);
		assert_ok!(restart(lot));
		// The claim counts no more.
		assert_eq!(events(), [round_started(lot, Round::Second, 960_000, 320_000)]);
		assert_eq!(deeds(), [Deed::Rewarded { title: 1, keeper: KEEPER }]);
		// From the moment of the restart, whenever that was.
		assert_eq!(price(lot), 960_000);
		pass(100);
		assert_eq!(price(lot), 952_000);
		assert_eq!(LotOf::<Test>::get(good(1)), Some(lot));
	});
}

#[test]
fn restart_is_refused_until_the_round_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		assert_noop!(restart(lot), Error::RoundNotOver);
		pass(ROUND - 1);
		assert_noop!(restart(lot), Error::RoundNotOver);
		pass(1);
		assert_ok!(restart(lot));
		assert_noop!(restart(lot), Error::NotFirstRound);
	});
}

#[test]
fn restart_is_refused_when_the_lot_is_past_its_first_round() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = restarted(1);
		pass(ROUND);
		assert_noop!(restart(lot), Error::NotFirstRound);
		assert_ok!(settle(lot));
		assert_noop!(restart(lot), Error::NotFirstRound);
		pass(CLEARANCE);
		assert_noop!(restart(lot), Error::NotFirstRound);
	});
}

#[test]
fn settlement_ends_the_lot_when_somebody_has_the_good() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = restarted(1);
		set(1, |item| item.unsold = Unsold::Taken);
		pass(ROUND);
		events();
		deeds();
		assert_ok!(settle(lot));
		assert_eq!(events(), [Event::LotTaken { lot, good: good(1) }]);
		// The reward first: what it is paid from may be gone with the good.
		let reward = Deed::Rewarded { title: 1, keeper: KEEPER };
		assert_eq!(deeds(), [reward, Deed::Unsold { title: 1, floor: 400_000 }]);
		assert!(!Lots::<Test>::contains_key(lot) && !LotOf::<Test>::contains_key(good(1)));
		assert_noop!(settle(lot), Error::UnknownLot);
		assert_noop!(bid(ALICE, lot), Error::UnknownLot);
	});
}

#[test]
fn settlement_begins_a_clearance_when_nobody_can_have_the_good() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(ROUND);
		set(1, |item| item.value = 500_000);
		assert_ok!(restart(lot));
		pass(ROUND);
		events();
		deeds();
		assert_ok!(settle(lot));
		// From the floor of the second round.
		let (start, duration) = (200_000, CLEARANCE);
		assert_eq!(events(), [Event::ClearanceStarted { lot, start, duration }]);
		let reward = Deed::Rewarded { title: 1, keeper: KEEPER };
		assert_eq!(deeds(), [reward, Deed::Unsold { title: 1, floor: 200_000 }]);
		assert_eq!((round(lot), price(lot)), (Round::Clearance, 200_000));
	});
}

#[test]
fn settlement_is_refused_until_the_second_round_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		assert_noop!(settle(lot), Error::NotSecondRound);
		pass(ROUND);
		assert_noop!(settle(lot), Error::NotSecondRound);
		assert_ok!(restart(lot));
		assert_noop!(settle(lot), Error::RoundNotOver);
		pass(ROUND - 1);
		assert_noop!(settle(lot), Error::RoundNotOver);
		pass(1);
		assert_ok!(settle(lot));
	});
}

#[test]
fn clearance_is_never_settled() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = cleared(1);
		assert_noop!(settle(lot), Error::NotSecondRound);
		pass(CLEARANCE);
		assert_noop!(settle(lot), Error::NotSecondRound);
		pass(365 * DAY);
		assert_noop!(settle(lot), Error::NotSecondRound);
	});
}

#[test]
fn clearance_of_what_is_worth_nothing_stays_at_one_unit() {
	ExtBuilder::default().build_and_execute(|| {
		set(1, |item| (item.value, item.claim) = (0, 0));
		let lot = cleared(1);
		assert_eq!((terms(lot).start, terms(lot).floor, price(lot)), (1, 1, 1));
		pass(CLEARANCE / 2);
		assert_eq!(price(lot), 1);
	});
}

#[test]
fn anyone_who_signs_moves_a_lot_on() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(ROUND);
		assert_noop!(Auctions::restart(root(), lot), DispatchError::BadOrigin);
		assert_ok!(Auctions::restart(signed(BOB), lot));
		pass(ROUND);
		assert_noop!(Auctions::settle(root(), lot), DispatchError::BadOrigin);
		assert_ok!(Auctions::settle(signed(ALICE), lot));
		let keepers: Vec<_> = deeds()
			.into_iter()
			.filter_map(|deed| match deed {
				Deed::Rewarded { keeper, .. } => Some(keeper),
				_ => None,
			})
			.collect();
		assert_eq!(keepers, [BOB, ALICE]);
	});
}

#[test]
fn unknown_lot_is_not_moved_on() {
	ExtBuilder::default().build_and_execute(|| {
		for unknown in [0, 1, LotId::MAX] {
			assert_noop!(restart(unknown), Error::UnknownLot);
			assert_noop!(settle(unknown), Error::UnknownLot);
		}
	});
}
