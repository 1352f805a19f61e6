//! Genesis feeds and the time of their values.

use crate::{mock::*, *};
use frame_support::{assert_ok, traits::Hooks};
use quoin_primitives::{PriceError, PriceFeed};

#[test]
fn genesis_prices_get_the_time_of_the_first_block_when_it_ends() {
	// Years later than planned, and not on a whole slot.
	for time in [1, START, 1_893_456_007] {
		let mut ext = ExtBuilder::default().build_genesis();
		ext.execute_with(|| {
			assert_ok!(PriceFeeds::do_try_state());
			first_block(time);
			assert_ok!(PriceFeeds::do_try_state());
			for (feed, price) in [(usdc(), cents(100)), (quo(), cents(200))] {
				let value = Quote { price, at: time };
				assert_eq!(Feeds::<Test>::get(&feed).unwrap().latest, Some(value));
				assert_eq!(History::<Test>::get(&feed).into_inner(), [value]);
			}
			assert_eq!(events(), [Event::GenesisPricesStamped { feeds: 2, at: time }]);
			assert!(!Unstamped::<Test>::exists());
			set_time(time + 600);
			assert_eq!(PriceFeeds::price(&usdc(), 600), Ok(cents(100)));
			assert_eq!(PriceFeeds::price(&usdc(), 599), Err(PriceError::Stale));
		});
	}
}

#[test]
fn genesis_prices_are_stale_when_the_first_block_has_not_ended() {
	ExtBuilder::default().build_genesis().execute_with(|| {
		System::set_block_number(1);
		PriceFeeds::on_initialize(1);
		set_time(START);
		assert_eq!(PriceFeeds::price(&usdc(), u64::MAX), Err(PriceError::Stale));
	});
}

#[test]
fn genesis_price_stays_in_history_when_a_round_closes_in_the_first_block() {
	ExtBuilder::default().build_genesis().execute_with(|| {
		System::set_block_number(1);
		PriceFeeds::on_initialize(1);
		set_time(START);
		round(cents(101));
		PriceFeeds::on_finalize(1);
		let value = |price| Quote { price: cents(price), at: START };
		assert_eq!(Feeds::<Test>::get(usdc()).unwrap().latest, Some(value(101)));
		assert_eq!(History::<Test>::get(usdc()).into_inner(), [value(100), value(101)]);
		assert_eq!(PriceFeeds::price(&usdc(), 0), Ok(cents(101)));
		assert_ok!(PriceFeeds::do_try_state());
	});
}

#[test]
fn genesis_price_is_compared_with_when_the_first_block_has_a_suspect_round() {
	ExtBuilder::default().build_genesis().execute_with(|| {
		System::set_block_number(1);
		PriceFeeds::on_initialize(1);
		set_time(START);
		round(cents(50));
		PriceFeeds::on_finalize(1);
		assert_eq!(PriceFeeds::price(&usdc(), 600), Err(PriceError::Suspect));
		assert_ok!(PriceFeeds::do_try_state());
	});
}

#[test]
fn later_blocks_stamp_nothing_when_they_end() {
	ExtBuilder::default().build_and_execute(|| {
		at(100);
		PriceFeeds::on_initialize(2);
		PriceFeeds::on_finalize(2);
		assert_eq!(Feeds::<Test>::get(usdc()).unwrap().latest.unwrap().at, START);
		assert!(events().is_empty());
	});
}

#[test]
fn genesis_feeds_without_a_price_wait_for_their_first_round() {
	ExtBuilder::empty().feed("USDC/USD", config(), &OPERATORS, None).build_and_execute(|| {
		assert_eq!(Feeds::<Test>::get(usdc()).unwrap().latest, None);
		assert!(!History::<Test>::contains_key(usdc()));
	});
}

#[test]
fn genesis_config_reads_from_json_when_written_as_in_a_chain_spec() {
	let json = r#"{ "feeds": [{
		"key": "USDC/USD",
		"config": { "minSources": 2, "maxAge": 3600, "minInterval": 30, "maxStep": 500 },
		"operators": [3, 1, 2],
		"price": 20000000000000000000
	}] }"#;
	let config: GenesisConfig<Test> = serde_json::from_str(json).unwrap();
	let feed = config.feeds.first().unwrap();
	assert_eq!(feed.price, Some(cents(2_000)));
	assert_eq!(feed.config.max_age, 3_600);
	assert_eq!(
		serde_json::from_str::<GenesisConfig<Test>>(&serde_json::to_string(&config).unwrap())
			.unwrap()
			.feeds,
		config.feeds
	);
}

#[test]
#[should_panic(expected = "bad genesis feed USDC/USD")]
fn genesis_fails_when_a_feed_has_too_few_operators() {
	ExtBuilder::empty().feed("USDC/USD", config(), &[1, 2], None).build_genesis();
}

#[test]
#[should_panic(expected = "bad genesis feed USDC/USD")]
fn genesis_fails_when_a_feed_is_there_twice() {
	ExtBuilder::default().feed("USDC/USD", config(), &OPERATORS, None).build_genesis();
}

#[test]
#[should_panic(expected = "feed key too long")]
fn genesis_fails_when_a_key_is_too_long() {
	ExtBuilder::empty().feed(&"X".repeat(33), config(), &OPERATORS, None).build_genesis();
}
