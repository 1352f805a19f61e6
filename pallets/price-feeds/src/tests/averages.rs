//! The time-weighted average.

use crate::{mock::*, *};
use frame_support::{assert_err, assert_ok};
use quoin_primitives::Price;

#[test]
fn average_is_weighted_by_time_when_the_price_moved() {
	ExtBuilder::default().build_and_execute(|| {
		// 100 cents for 60 s, 104 for 120 s, 101 for 60 s.
		at(60);
		round(cents(104));
		at(180);
		round(cents(101));
		at(240);
		// Four minutes: (6 000 + 12 480 + 6 060) / 240 = 102.25 cents.
		assert_eq!(PriceFeeds::average(&usdc(), 4), Ok(Price(1_022_500_000_000_000_000)));
		// Two minutes: 104 for 60 s and 101 for 60 s.
		assert_eq!(PriceFeeds::average(&usdc(), 2), Ok(Price(1_025_000_000_000_000_000)));
		assert_eq!(PriceFeeds::average(&usdc(), 1), Ok(cents(101)));
	});
}

#[test]
fn average_rounds_down_when_it_is_not_whole() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(Price(1_000_000_000_000_000_001));
		at(119);
		// (1 × 1.0 + 59 × (1.0 + 10⁻¹⁸)) / 60 is less than a digit above one.
		assert_eq!(PriceFeeds::average(&usdc(), 1), Ok(cents(100)));
	});
}

#[test]
fn average_fails_when_the_history_does_not_reach_back() {
	ExtBuilder::default().build_and_execute(|| {
		at(59);
		assert_err!(PriceFeeds::average(&usdc(), 1), Error::<Test>::HistoryTooShort);
		at(60);
		assert_ok!(PriceFeeds::average(&usdc(), 1));
		assert_err!(PriceFeeds::average(&usdc(), 2), Error::<Test>::HistoryTooShort);
		// Before 1970.
		assert_err!(PriceFeeds::average(&usdc(), u32::MAX), Error::<Test>::HistoryTooShort);
	});
}

#[test]
fn average_fails_when_older_values_were_dropped() {
	ExtBuilder::default().build_and_execute(|| {
		for minute in 1..=9 {
			at(60 * minute);
			round(cents(100));
		}
		// The eight kept are of minutes 2 to 9.
		assert_ok!(PriceFeeds::average(&usdc(), 7));
		assert_err!(PriceFeeds::average(&usdc(), 8), Error::<Test>::HistoryTooShort);
	});
}

#[test]
fn average_fails_when_the_feed_is_unknown_or_the_span_empty() {
	ExtBuilder::empty().feed("USDC/USD", config(), &OPERATORS, None).build_and_execute(|| {
		assert_err!(PriceFeeds::average(&quo(), 1), Error::<Test>::UnknownFeed);
		assert_err!(PriceFeeds::average(&usdc(), 0), Error::<Test>::EmptySpan);
		assert_err!(PriceFeeds::average(&usdc(), 1), Error::<Test>::HistoryTooShort);
	});
}

#[test]
fn average_leaves_out_suspect_values_when_there_are_any() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(10));
		at(120);
		assert_eq!(PriceFeeds::average(&usdc(), 2), Ok(cents(100)));
		assert_eq!(History::<Test>::get(usdc()).len(), 1);
	});
}
