//! When a round closes, on what, and that it never gets stuck.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::{Price, PriceError, PriceFeed};

fn latest() -> Quote {
	Feeds::<Test>::get(usdc()).unwrap().latest.unwrap()
}

fn in_round() -> Vec<AccountId> {
	Rounds::<Test>::get(usdc()).iter().map(|submission| submission.operator).collect()
}

#[test]
fn round_closes_on_the_median_when_enough_sources_are_there() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(104));
		submit(2, usdc(), cents(99));
		assert_eq!(latest(), Quote { price: cents(100), at: START });
		submit(3, usdc(), cents(101));
		assert_eq!(latest(), Quote { price: cents(101), at: START + 60 });
		assert!(!Rounds::<Test>::contains_key(usdc()));
		assert_eq!(
			events().pop(),
			Some(Event::PriceUpdated {
				feed: usdc(),
				price: cents(101),
				sources: 3,
				previous: Some(cents(100)),
			})
		);
	});
}

#[test]
fn round_closes_on_the_mean_of_the_middle_two_when_their_number_is_even() {
	ExtBuilder::default().build_and_execute(|| {
		// Four have submitted before the interval has passed, and the first closes.
		at(59);
		for (who, price) in [(1, 97), (2, 99), (3, 102), (4, 104)] {
			submit(who, usdc(), cents(price));
		}
		at(60);
		submit(1, usdc(), cents(96));
		// (99 + 102) / 2 = 100.5 cents.
		assert_eq!(latest().price, Price(1_005_000_000_000_000_000));
	});
}

#[test]
fn round_waits_for_one_more_source_when_an_even_number_disagrees() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(PriceFeeds::set_operators(root(), usdc(), vec![1, 2, 3].try_into().unwrap()));
		let config = FeedConfig { min_sources: 2, ..Feeds::<Test>::get(usdc()).unwrap().config };
		assert_ok!(PriceFeeds::update_feed(root(), usdc(), config));
		// The step is 500 bps: 105 is one from 100, and 106 is not.
		at(60);
		submit(1, usdc(), cents(100));
		submit(2, usdc(), cents(106));
		assert_eq!(latest().at, START);
		assert_eq!(in_round(), [1, 2]);
		// Meanwhile nobody goes on with the last price.
		assert_eq!(events().pop(), Some(Event::PriceDisputed { feed: usdc() }));
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Suspect));
		// Neither says more by saying it again.
		assert_noop!(
			PriceFeeds::submit(signed(2), usdc(), cents(106)),
			Error::<Test>::AlreadySubmitted
		);
		// The third decides, and the odd one out has moved nothing.
		submit(3, usdc(), cents(100));
		assert_eq!(latest(), Quote { price: cents(100), at: START + 60 });
		assert_eq!(PriceFeeds::price(&usdc(), 600), Ok(cents(100)));

		at(120);
		submit(1, usdc(), cents(100));
		submit(2, usdc(), cents(105));
		assert_eq!(latest(), Quote { price: Price(1_025_000_000_000_000_000), at: START + 120 });
	});
}

#[test]
fn round_ends_in_no_price_when_all_have_spoken_and_half_disagree() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(PriceFeeds::set_operators(root(), usdc(), vec![1, 2, 3, 4].try_into().unwrap()));
		at(60);
		for (who, price) in [(1, 100), (2, 100), (3, 110)] {
			submit(who, usdc(), cents(price));
		}
		assert_eq!(latest(), Quote { price: cents(100), at: START + 60 });
		// Next round: three are enough, but the fourth came with them before the time.
		at(119);
		for (who, price) in [(1, 100), (2, 100), (3, 110), (4, 110)] {
			submit(who, usdc(), cents(price));
		}
		at(120);
		assert_noop!(
			PriceFeeds::submit(signed(4), usdc(), cents(110)),
			Error::<Test>::AlreadySubmitted
		);
		// One who comes round ends it.
		submit(4, usdc(), cents(100));
		assert_eq!(latest(), Quote { price: cents(100), at: START + 120 });
	});
}

#[test]
fn round_stays_open_when_the_interval_has_not_passed() {
	ExtBuilder::default().build_and_execute(|| {
		at(59);
		for who in OPERATORS {
			submit(who, usdc(), cents(101));
		}
		assert_eq!(latest().price, cents(100));
		assert_eq!(in_round(), OPERATORS);
	});
}

#[test]
fn operator_may_submit_again_when_that_closes_the_round() {
	ExtBuilder::default().build_and_execute(|| {
		at(30);
		round(cents(101));
		at(59);
		assert_noop!(
			PriceFeeds::submit(signed(2), usdc(), cents(103)),
			Error::<Test>::AlreadySubmitted
		);
		at(60);
		submit(2, usdc(), cents(103));
		// The median of 101, 103, 101.
		assert_eq!(latest(), Quote { price: cents(101), at: START + 60 });
		assert!(in_round().is_empty());
	});
}

#[test]
fn operator_may_not_submit_again_when_a_source_is_missing() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(101));
		submit(2, usdc(), cents(101));
		at(600);
		assert_noop!(
			PriceFeeds::submit(signed(1), usdc(), cents(102)),
			Error::<Test>::AlreadySubmitted
		);
		// The third comes, and the round closes.
		submit(3, usdc(), cents(101));
		assert_eq!(latest().price, cents(101));
	});
}

#[test]
fn operator_may_submit_again_when_the_first_is_stale() {
	ExtBuilder::default().build_and_execute(|| {
		submit(1, usdc(), cents(101));
		// At an age of exactly ten minutes it still counts.
		at(600);
		assert_noop!(
			PriceFeeds::submit(signed(1), usdc(), cents(102)),
			Error::<Test>::AlreadySubmitted
		);
		at(601);
		submit(1, usdc(), cents(102));
		assert_eq!(
			Rounds::<Test>::get(usdc()).into_inner(),
			[Submission { operator: 1, price: cents(102), at: START + 601 }]
		);
	});
}

#[test]
fn stale_submission_does_not_count_when_others_come() {
	ExtBuilder::default().build_and_execute(|| {
		submit(1, usdc(), cents(90));
		at(601);
		submit(2, usdc(), cents(101));
		submit(3, usdc(), cents(101));
		assert_eq!(latest().price, cents(100));
		assert_eq!(in_round(), [2, 3]);
		submit(4, usdc(), cents(102));
		assert_eq!(latest().price, cents(101));
	});
}

#[test]
fn interval_counts_from_the_last_close_when_rounds_follow_each_other() {
	ExtBuilder::default().build_and_execute(|| {
		at(100);
		round(cents(101));
		assert_eq!(latest().at, START + 100);
		at(159);
		round(cents(102));
		assert_eq!(latest().at, START + 100);
		at(160);
		submit(4, usdc(), cents(102));
		assert_eq!(latest(), Quote { price: cents(102), at: START + 160 });
	});
}

#[test]
fn round_goes_on_when_more_sources_are_asked_for() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(101));
		submit(2, usdc(), cents(101));
		assert_ok!(PriceFeeds::update_feed(
			root(),
			usdc(),
			FeedConfig { min_sources: 4, ..config() }
		));
		submit(3, usdc(), cents(101));
		assert_eq!(latest().price, cents(100));
		submit(4, usdc(), cents(101));
		assert_eq!(latest().price, cents(101));
	});
}

#[test]
fn round_can_be_closed_when_fewer_sources_are_asked_for() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(101));
		submit(2, usdc(), cents(101));
		assert_ok!(PriceFeeds::update_feed(
			root(),
			usdc(),
			FeedConfig { min_sources: 2, ..config() }
		));
		// Both have submitted after the interval; either may close.
		submit(2, usdc(), cents(101));
		assert_eq!(latest().price, cents(101));
	});
}

#[test]
fn round_can_be_filled_when_operators_are_replaced() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		submit(1, usdc(), cents(150));
		submit(2, usdc(), cents(101));
		assert_ok!(PriceFeeds::set_operators(root(), usdc(), operators(&[2, 7, 8])));
		// The value of operator 1 went with him.
		assert_eq!(in_round(), [2]);
		submit(7, usdc(), cents(102));
		submit(8, usdc(), cents(103));
		assert_eq!(latest().price, cents(102));
	});
}

#[test]
fn round_closes_every_interval_when_only_as_many_operators_as_needed_are_up() {
	ExtBuilder::default().build_and_execute(|| {
		// Operators 1, 2 and 3 submit every 20 seconds, whatever comes of it; 4 and 5 are down.
		for step in 0..300 {
			at(step * 20);
			for who in [1, 2, 3] {
				let _ = PriceFeeds::submit(signed(who), usdc(), cents(100));
			}
		}
		// From 60 seconds to 5 940, every minute, and the genesis value; the last eight are kept.
		let history: Vec<_> = History::<Test>::get(usdc()).iter().map(|v| v.at - START).collect();
		assert_eq!(history, [5_520, 5_580, 5_640, 5_700, 5_760, 5_820, 5_880, 5_940]);
	});
}

#[test]
fn first_round_is_accepted_as_it_comes_when_there_was_no_price() {
	ExtBuilder::empty().feed("USDC/USD", config(), &OPERATORS, None).build_and_execute(|| {
		round(cents(5_000));
		assert_eq!(latest(), Quote { price: cents(5_000), at: START });
		assert_eq!(
			events().pop(),
			Some(Event::PriceUpdated {
				feed: usdc(),
				price: cents(5_000),
				sources: 3,
				previous: None,
			})
		);
	});
}

#[test]
fn history_drops_the_oldest_when_it_is_full() {
	ExtBuilder::default().build_and_execute(|| {
		// With the genesis value ten values, of which eight are kept: the third and later ones.
		for n in 1..=9 {
			at(60 * n);
			round(cents(100 + u128::from(n % 2)));
		}
		let history: Vec<_> =
			History::<Test>::get(usdc()).iter().map(|value| value.at - START).collect();
		assert_eq!(history, [120, 180, 240, 300, 360, 420, 480, 540]);
	});
}
