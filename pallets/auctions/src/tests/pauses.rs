//! Brakes, and the clock that stands.

use super::*;
use crate::Market;
use quoin_primitives::{
	brake::{GUARDIAN_PAUSE, GUARDIAN_PAUSE_GAP},
	Power,
};
use Status::{NoNewRisk, Open, Paused};

#[test]
fn pause_stops_bids_restarts_and_settlements() {
	ExtBuilder::default().build_and_execute(|| {
		let second = restarted(1);
		let first = open(2);
		pass(ROUND);
		let fresh = open(3);
		assert_ok!(set_status(root(), Paused));
		assert_noop!(bid(ALICE, fresh), Error::MarketPaused);
		assert_noop!(restart(first), Error::MarketPaused);
		assert_noop!(settle(second), Error::MarketPaused);
		assert_eq!(Auctions::price(fresh), Err(Error::MarketPaused.into()));
		// What is not there is not paused.
		assert_noop!(bid(ALICE, 9), Error::UnknownLot);
		assert_ok!(set_status(root(), Open));
		assert_ok!(bid(ALICE, fresh));
		assert_ok!(restart(first));
		assert_ok!(settle(second));
	});
}

#[test]
fn no_new_risk_stops_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_status(signed(GUARDIAN), NoNewRisk));
		let lot = restarted(1);
		pass(ROUND);
		assert_ok!(settle(lot));
		assert_ok!(bid(ALICE, lot));
	});
}

#[test]
fn price_goes_on_where_a_pause_found_it() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(3_000);
		assert_eq!(price(lot), 900_000);
		assert_ok!(set_status(root(), Paused));
		// Longer than the round.
		pass(100 * ROUND);
		assert_ok!(set_status(root(), Open));
		assert_eq!(price(lot), 900_000);
		pass(1);
		assert_eq!(price(lot), 899_900);
		// 4 999 of 8 000 seconds are left.
		pass(4_998);
		assert_eq!(price(lot), 400_100);
		assert_noop!(restart(lot), Error::RoundNotOver);
		pass(1);
		assert_noop!(bid(ALICE, lot), Error::RoundOver);
		assert_ok!(restart(lot));
	});
}

#[test]
fn round_that_would_have_ended_in_a_pause_has_its_whole_time() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = restarted(1);
		pass(ROUND - 1_000);
		assert_ok!(set_status(signed(GUARDIAN), Paused));
		// It lapses by itself, and nobody does anything for the lot.
		pass(GUARDIAN_PAUSE);
		assert_noop!(settle(lot), Error::RoundNotOver);
		assert_eq!(price(lot), 500_000);
		pass(999);
		assert_noop!(settle(lot), Error::RoundNotOver);
		assert_eq!(price(lot), 400_100);
		pass(1);
		assert_ok!(settle(lot));
	});
}

#[test]
fn round_that_was_over_before_a_pause_stays_over() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(ROUND);
		assert_ok!(set_status(root(), Paused));
		pass(DAY);
		assert_ok!(set_status(root(), Open));
		assert_noop!(bid(ALICE, lot), Error::RoundOver);
		assert_ok!(restart(lot));
	});
}

#[test]
fn rounds_that_overlap_several_pauses_have_their_whole_time() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		let mut later = None;
		for n in 1..=7 {
			pass(1_000);
			assert_eq!(price(lot), 1_200_000 - n * 100_000);
			assert_ok!(set_status(root(), Paused));
			pass(GUARDIAN_PAUSE);
			if n == 4 {
				later = Some(open(2));
			}
			// Governance asks for the pause that there is: the same.
			assert_noop!(set_status(root(), Paused), Error::StatusUnchanged);
			assert_ok!(set_status(root(), if n % 2 == 0 { Open } else { NoNewRisk }));
		}
		// Begun in the fourth pause, and three seconds of a thousand each since.
		assert_eq!(price(later.unwrap()), 900_000);
		pass(999);
		assert_ok!(bid(ALICE, lot));
	});
}

#[test]
fn clock_runs_from_the_lapse_when_the_brake_moves_later() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		assert_ok!(set_status(signed(GUARDIAN), Paused));
		pass(GUARDIAN_PAUSE + 100);
		assert_eq!(price(lot), 1_190_000);
		// By then it is `NoNewRisk`; nothing of what ran since is lost.
		assert_ok!(set_status(root(), Open));
		assert_eq!(price(lot), 1_190_000);
		pass(100);
		assert_eq!(price(lot), 1_180_000);
	});
}

#[test]
fn clock_stands_on_when_governance_renews_a_guardians_pause() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(500);
		assert_ok!(set_status(signed(GUARDIAN), Paused));
		pass(GUARDIAN_PAUSE - 1);
		assert_ok!(set_status(root(), Paused));
		pass(2 * GUARDIAN_PAUSE);
		assert_noop!(bid(ALICE, lot), Error::MarketPaused);
		assert_ok!(set_status(root(), NoNewRisk));
		assert_eq!(price(lot), 1_150_000);
	});
}

#[test]
fn clock_runs_from_the_release_when_a_guardians_pause_is_lifted_early() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		assert_ok!(set_status(signed(GUARDIAN), Paused));
		pass(60);
		assert_ok!(set_status(root(), Open));
		pass(100);
		assert_eq!(price(lot), 1_190_000);
	});
}

#[test]
fn clock_runs_on_when_the_brake_moves_without_a_pause() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		for status in [NoNewRisk, Open, NoNewRisk] {
			pass(100);
			assert_ok!(set_status(root(), status));
		}
		assert_eq!(price(lot), 1_170_000);
		assert_eq!(Market::<Test>::get().at(now()).unwrap().market, now());
	});
}

#[test]
fn clearance_stands_in_a_pause_too() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = cleared(1);
		pass(2_000);
		assert_eq!(price(lot), 200_001);
		assert_ok!(set_status(root(), Paused));
		pass(DAY);
		assert_noop!(bid(ALICE, lot), Error::MarketPaused);
		assert_ok!(set_status(root(), Open));
		assert_eq!(price(lot), 200_001);
	});
}

#[test]
fn lot_that_opens_in_a_pause_begins_when_it_ends() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_status(signed(GUARDIAN), Paused));
		pass(HOUR);
		let lot = open(1);
		assert_noop!(bid(ALICE, lot), Error::MarketPaused);
		pass(GUARDIAN_PAUSE - HOUR);
		assert_eq!(price(lot), 1_200_000);
		pass(ROUND - 1);
		assert_ok!(bid(ALICE, lot));
	});
}

#[test]
fn guardian_only_brakes_and_not_twice_within_a_week() {
	ExtBuilder::default().build_and_execute(|| {
		let guardian = || signed(GUARDIAN);
		assert_ok!(set_status(guardian(), Paused));
		assert_noop!(set_status(guardian(), Open), Error::GuardianMayOnlyBrake);
		assert_noop!(set_status(guardian(), NoNewRisk), Error::GuardianMayOnlyBrake);
		assert_noop!(set_status(guardian(), Paused), Error::StatusUnchanged);
		pass(GUARDIAN_PAUSE);
		assert_noop!(set_status(guardian(), Paused), Error::PausedTooRecently);
		pass(GUARDIAN_PAUSE_GAP - 1);
		assert_noop!(set_status(guardian(), Paused), Error::PausedTooRecently);
		pass(1);
		assert_ok!(set_status(guardian(), Paused));
		assert_ok!(set_status(root(), Open));
		assert_noop!(set_status(root(), Open), Error::StatusUnchanged);
		for who in [ALICE, COUNCIL] {
			assert_noop!(set_status(signed(who), Paused), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn event_tells_old_new_power_and_lapse() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_status(signed(GUARDIAN), Paused));
		pass(GUARDIAN_PAUSE);
		assert_ok!(set_status(root(), Open));
		let (by, lapses_at) = (Power::Guardian, Some(START + 72 * HOUR));
		let first = Event::StatusSet { old: Open, new: Paused, by, lapses_at };
		// By then it had lapsed.
		let (by, lapses_at) = (Power::Governance, None);
		let second = Event::StatusSet { old: NoNewRisk, new: Open, by, lapses_at };
		assert_eq!(events(), [first, second]);
	});
}
