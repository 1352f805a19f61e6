//! Pausing and resuming.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::{PriceError, PriceFeed};
use sp_runtime::traits::BadOrigin;

#[test]
fn pause_feed_stops_the_price_when_guardian_or_governance_asks() {
	for origin in [signed(GUARDIAN), root()] {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(PriceFeeds::pause_feed(origin, usdc()));
			assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Paused));
			assert_eq!(PriceFeeds::price(&quo(), 600), Ok(cents(200)));
			assert_eq!(events(), [Event::FeedPaused { feed: usdc() }]);
		});
	}
}

#[test]
fn pause_feed_fails_when_anyone_else_asks() {
	ExtBuilder::default().build_and_execute(|| {
		for who in [1, STRANGER] {
			assert_noop!(PriceFeeds::pause_feed(signed(who), usdc()), BadOrigin);
		}
	});
}

#[test]
fn pause_feed_fails_when_it_is_unknown_or_paused() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(PriceFeeds::pause_feed(root(), key("X")), Error::<Test>::UnknownFeed);
		assert_ok!(PriceFeeds::pause_feed(root(), usdc()));
		assert_noop!(PriceFeeds::pause_feed(root(), usdc()), Error::<Test>::AlreadyPaused);
	});
}

#[test]
fn pause_feed_drops_the_round_when_one_is_open() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(150));
		submit(2, usdc(), cents(150));
		assert_ok!(PriceFeeds::pause_feed(signed(GUARDIAN), usdc()));
		assert_ok!(PriceFeeds::resume_feed(root(), usdc()));
		submit(3, usdc(), cents(101));
		assert_eq!(Rounds::<Test>::get(usdc()).len(), 1);
		assert_eq!(PriceFeeds::price(&usdc(), 600), Ok(cents(100)));
	});
}

#[test]
fn resume_feed_gives_the_price_back_when_nothing_was_suspect() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(PriceFeeds::pause_feed(signed(GUARDIAN), usdc()));
		at(600);
		events();
		assert_ok!(PriceFeeds::resume_feed(root(), usdc()));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Ok(cents(100)));
		assert_eq!(events(), [Event::FeedResumed { feed: usdc() }]);
	});
}

#[test]
fn resume_feed_leaves_the_suspicion_when_there_was_one() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		assert_ok!(PriceFeeds::pause_feed(signed(GUARDIAN), usdc()));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Paused));
		assert_ok!(PriceFeeds::resume_feed(root(), usdc()));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Suspect));
		at(120);
		round(cents(88));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Ok(cents(88)));
	});
}

#[test]
fn confirm_suspect_leaves_the_pause_when_the_feed_is_paused() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		assert_ok!(PriceFeeds::pause_feed(signed(GUARDIAN), usdc()));
		assert_ok!(PriceFeeds::confirm_suspect(root(), usdc(), cents(88)));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Paused));
		assert_ok!(PriceFeeds::resume_feed(root(), usdc()));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Ok(cents(88)));
	});
}

#[test]
fn resume_feed_fails_when_anyone_but_governance_asks() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(PriceFeeds::pause_feed(signed(GUARDIAN), usdc()));
		for who in [1, GUARDIAN, STRANGER] {
			assert_noop!(PriceFeeds::resume_feed(signed(who), usdc()), BadOrigin);
		}
	});
}

#[test]
fn resume_feed_fails_when_it_is_unknown_or_not_paused() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(PriceFeeds::resume_feed(root(), key("X")), Error::<Test>::UnknownFeed);
		assert_noop!(PriceFeeds::resume_feed(root(), usdc()), Error::<Test>::NotPaused);
	});
}
