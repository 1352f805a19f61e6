//! Who may submit what.

use crate::{limits, mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use quoin_primitives::{Bps, Price};
use sp_runtime::traits::BadOrigin;

#[test]
fn submit_is_recorded_and_free_when_an_operator_submits() {
	ExtBuilder::default().build_and_execute(|| {
		at(10);
		let info = PriceFeeds::submit(signed(2), usdc(), cents(101)).unwrap();
		assert_eq!(info.pays_fee, Pays::No);
		assert_eq!(
			Rounds::<Test>::get(usdc()).into_inner(),
			[Submission { operator: 2, price: cents(101), at: START + 10 }]
		);
		assert_eq!(events(), [Event::Submitted { feed: usdc(), operator: 2, price: cents(101) }]);
	});
}

#[test]
fn submit_is_free_when_it_closes_the_round() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(100));
		submit(2, usdc(), cents(100));
		let info = PriceFeeds::submit(signed(3), usdc(), cents(100)).unwrap();
		assert_eq!(info.pays_fee, Pays::No);
		assert!(Rounds::<Test>::get(usdc()).is_empty());
	});
}

#[test]
fn submit_pays_when_it_fails() {
	ExtBuilder::default().build_and_execute(|| {
		let refused = PriceFeeds::submit(signed(STRANGER), usdc(), cents(100)).unwrap_err();
		assert_eq!(refused.post_info.pays_fee, Pays::Yes);
	});
}

#[test]
fn submit_fails_when_the_feed_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			PriceFeeds::submit(signed(1), key("EUR/USD"), cents(100)),
			Error::<Test>::UnknownFeed
		);
	});
}

#[test]
fn submit_fails_when_the_signer_is_operator_of_another_feed_only() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(PriceFeeds::submit(signed(1), quo(), cents(200)), Error::<Test>::NotOperator);
		submit(5, quo(), cents(200));
	});
}

#[test]
fn submit_fails_when_nobody_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(PriceFeeds::submit(root(), usdc(), cents(100)), BadOrigin);
		assert_noop!(PriceFeeds::submit(RuntimeOrigin::none(), usdc(), cents(100)), BadOrigin);
	});
}

#[test]
fn submit_fails_when_the_operator_is_in_the_round_already() {
	ExtBuilder::default().build_and_execute(|| {
		submit(1, usdc(), cents(100));
		assert_noop!(
			PriceFeeds::submit(signed(1), usdc(), cents(101)),
			Error::<Test>::AlreadySubmitted
		);
	});
}

#[test]
fn submit_fails_when_the_price_is_zero_or_absurd() {
	ExtBuilder::default().build_and_execute(|| {
		// 10⁻¹² dollars are 10⁶ of 10¹⁸, and 10¹² dollars are 10³⁰ of 10¹⁸.
		let (least, greatest) = (10u128.pow(6), 10u128.pow(30));
		for absurd in [0, 1, least - 1, greatest + 1, u128::MAX] {
			assert_noop!(
				PriceFeeds::submit(signed(1), usdc(), Price(absurd)),
				Error::<Test>::PriceOutOfRange
			);
		}
		submit(1, usdc(), Price(least));
		submit(2, usdc(), Price(greatest));
	});
}

#[test]
fn submit_fails_when_the_feed_is_paused() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(PriceFeeds::pause_feed(root(), usdc()));
		assert_noop!(PriceFeeds::submit(signed(1), usdc(), cents(100)), Error::<Test>::FeedPaused);
	});
}

#[test]
fn round_closes_and_is_suspect_when_values_span_the_whole_range() {
	let feed = FeedConfig { min_sources: 2, ..config() };
	ExtBuilder::empty()
		.feed("A/USD", feed, &[1, 2], Some(limits::MAX_PRICE))
		.feed("B/USD", feed, &[1, 2], Some(limits::MIN_PRICE))
		.build_and_execute(|| {
			at(60);
			submit(1, key("A/USD"), limits::MIN_PRICE);
			submit(2, key("A/USD"), limits::MIN_PRICE);
			submit(1, key("B/USD"), limits::MAX_PRICE);
			submit(2, key("B/USD"), limits::MAX_PRICE);
			for name in ["A/USD", "B/USD"] {
				assert!(Feeds::<Test>::get(key(name)).unwrap().suspect.is_some());
			}
		});
}

#[test]
fn round_takes_sixteen_operators_when_all_are_needed() {
	let everyone: Vec<AccountId> = (1..=16).collect();
	let feed = FeedConfig { min_sources: 16, max_step: Bps(1_000), ..config() };
	ExtBuilder::empty().feed("A/USD", feed, &everyone, Some(cents(100))).build_and_execute(|| {
		at(60);
		// 93, 94, … 108 cents: the two in the middle are 100 and 101.
		for who in everyone {
			submit(who, key("A/USD"), cents(92 + u128::from(who)));
		}
		let feed = Feeds::<Test>::get(key("A/USD")).unwrap();
		assert_eq!(feed.latest.unwrap().price, Price(1_005_000_000_000_000_000));
	});
}
