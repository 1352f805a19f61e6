//! What pallets and interfaces are told.

use crate::mock::*;
use frame_support::assert_ok;
use quoin_primitives::{
	apis::{FeedView, PriceView, SubmissionView},
	PriceError, PriceFeed,
};

#[test]
fn price_is_given_when_it_is_as_old_as_the_consumer_accepts() {
	ExtBuilder::default().build_and_execute(|| {
		at(120);
		assert_eq!(PriceFeeds::price(&usdc(), 120), Ok(cents(100)));
		assert_eq!(PriceFeeds::price(&usdc(), 119), Err(PriceError::Stale));
	});
}

#[test]
fn price_is_stale_when_it_is_older_than_the_feed_allows() {
	ExtBuilder::default().build_and_execute(|| {
		at(600);
		assert_eq!(PriceFeeds::price(&usdc(), u64::MAX), Ok(cents(100)));
		at(601);
		assert_eq!(PriceFeeds::price(&usdc(), u64::MAX), Err(PriceError::Stale));
	});
}

#[test]
fn price_is_missing_when_the_feed_is_unknown_or_has_none() {
	ExtBuilder::empty().feed("USDC/USD", config(), &OPERATORS, None).build_and_execute(|| {
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Missing));
		assert_eq!(PriceFeeds::price(&key("EUR/USD"), 600), Err(PriceError::Missing));
	});
}

#[test]
fn price_is_suspect_rather_than_stale_when_it_is_both() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		at(10_000);
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Suspect));
	});
}

#[test]
fn price_is_stale_when_the_clock_of_the_price_is_ahead() {
	ExtBuilder::default().build().execute_with(|| {
		set_time(START - 1);
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Stale));
	});
}

#[test]
fn price_view_tells_age_and_refusal_when_asked() {
	ExtBuilder::default().build_and_execute(|| {
		at(30);
		let fresh =
			PriceView { price: cents(100), at: START, age: 30, refused: None, suspect: None };
		assert_eq!(PriceFeeds::price_view(&usdc()), Some(fresh.clone()));
		at(601);
		let stale = PriceView { age: 601, refused: Some(PriceError::Stale), ..fresh.clone() };
		assert_eq!(PriceFeeds::price_view(&usdc()), Some(stale));
		round(cents(88));
		let suspect = PriceView {
			age: 601,
			refused: Some(PriceError::Suspect),
			suspect: Some(cents(88)),
			..fresh
		};
		assert_eq!(PriceFeeds::price_view(&usdc()), Some(suspect.clone()));
		assert_ok!(PriceFeeds::pause_feed(root(), usdc()));
		let paused = PriceView { refused: Some(PriceError::Paused), ..suspect };
		assert_eq!(PriceFeeds::price_view(&usdc()), Some(paused));
	});
}

#[test]
fn price_view_is_none_when_there_is_no_feed_or_no_price() {
	ExtBuilder::empty().feed("USDC/USD", config(), &OPERATORS, None).build_and_execute(|| {
		assert_eq!(PriceFeeds::price_view(&usdc()), None);
		assert_eq!(PriceFeeds::price_view(&key("EUR/USD")), None);
	});
}

#[test]
fn feed_views_list_each_feed_when_some_have_no_price() {
	let builder = ExtBuilder::empty().feed("USDC/USD", config(), &OPERATORS, Some(cents(100)));
	builder.feed("EUR/USD", config(), &OPERATORS, None).build_and_execute(|| {
		at(601);
		let mut views = PriceFeeds::feed_views();
		views.sort_by(|one, other| one.feed.cmp(&other.feed));
		let refused = Some(PriceError::Stale);
		let stale = PriceView { price: cents(100), at: START, age: 601, refused, suspect: None };
		let view = |feed, price| FeedView { feed, max_age: 600, price };
		assert_eq!(views, [view(key("EUR/USD"), None), view(usdc(), Some(stale))]);
	});
}

#[test]
fn submissions_tell_the_open_round_when_asked() {
	ExtBuilder::default().build_and_execute(|| {
		submit(4, usdc(), cents(101));
		at(10);
		submit(2, usdc(), cents(99));
		at(605);
		let view = |operator, price, after, fresh| SubmissionView {
			operator,
			price: cents(price),
			at: START + after,
			fresh,
		};
		assert_eq!(
			PriceFeeds::submissions(&usdc()),
			[view(4, 101, 0, false), view(2, 99, 10, true)]
		);
		assert!(PriceFeeds::submissions(&quo()).is_empty());
		assert!(PriceFeeds::submissions(&key("EUR/USD")).is_empty());
	});
}

#[test]
fn set_price_gives_a_fresh_price_when_the_feed_is_unknown() {
	ExtBuilder::empty().build_and_execute(|| {
		PriceFeeds::set_price(&usdc(), cents(77));
		assert_eq!(PriceFeeds::price(&usdc(), 0), Ok(cents(77)));
	});
}

#[test]
fn set_price_gives_a_fresh_price_when_the_feed_gave_none() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		assert_ok!(PriceFeeds::pause_feed(root(), usdc()));
		PriceFeeds::set_price(&usdc(), cents(77));
		assert_eq!(PriceFeeds::price(&usdc(), 0), Ok(cents(77)));
	});
}
