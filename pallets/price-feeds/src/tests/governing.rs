//! Registering feeds, changing their parameters and operators.

use crate::{limits, mock::*, *};
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::{Bps, FeedKey, Price, PriceFeed, Seconds};
use sp_runtime::traits::BadOrigin;

fn register(name: FeedKey, config: FeedConfig, list: &[AccountId]) -> sp_runtime::DispatchResult {
	PriceFeeds::register_feed(root(), name, config, operators(list), None)
}

/// Out of range, each in one parameter.
fn out_of_range() -> Vec<FeedConfig> {
	vec![
		FeedConfig { min_sources: 0, ..config() },
		FeedConfig { max_age: 29, min_interval: 1, ..config() },
		FeedConfig { max_age: 7 * 86_400 + 1, ..config() },
		FeedConfig { min_interval: 0, ..config() },
		FeedConfig { min_interval: 301, ..config() },
		FeedConfig { min_interval: Seconds::MAX, ..config() },
		FeedConfig { max_step: Bps(0), ..config() },
		FeedConfig { max_step: Bps(5_001), ..config() },
	]
}

#[test]
fn register_feed_gives_a_price_when_the_first_is_given() {
	ExtBuilder::empty().build_and_execute(|| {
		at(7);
		assert_ok!(PriceFeeds::register_feed(
			root(),
			usdc(),
			config(),
			operators(&[3, 1, 2]),
			Some(cents(99))
		));
		assert_eq!(
			Feeds::<Test>::get(usdc()).unwrap(),
			Feed {
				config: config(),
				operators: operators(&[1, 2, 3]),
				latest: Some(Quote { price: cents(99), at: START + 7 }),
				suspect: None,
				disputed: false,
				paused: false,
			}
		);
		assert_eq!(PriceFeeds::price(&usdc(), 0), Ok(cents(99)));
		assert_eq!(
			events(),
			[Event::FeedRegistered {
				feed: usdc(),
				config: config(),
				operators: operators(&[1, 2, 3]),
				first_price: Some(cents(99)),
			}]
		);
	});
}

#[test]
fn register_feed_takes_the_bounds_when_parameters_are_on_them() {
	ExtBuilder::empty().build_and_execute(|| {
		let least = FeedConfig { min_sources: 1, max_age: 30, min_interval: 1, max_step: Bps(1) };
		assert_ok!(register(key("LEAST"), least, &[1]));
		let most = FeedConfig {
			min_sources: 16,
			max_age: 7 * 86_400,
			min_interval: 7 * 43_200,
			max_step: Bps(5_000),
		};
		let everyone: Vec<AccountId> = (1..=16).collect();
		assert_ok!(register(key("MOST"), most, &everyone));
	});
}

#[test]
fn register_feed_fails_when_a_parameter_is_out_of_range() {
	ExtBuilder::empty().build_and_execute(|| {
		for bad in out_of_range() {
			assert_noop!(register(usdc(), bad, &OPERATORS), Error::<Test>::ParameterOutOfRange);
		}
	});
}

#[test]
fn register_feed_fails_when_operators_are_too_few_or_double() {
	ExtBuilder::empty().build_and_execute(|| {
		assert_noop!(register(usdc(), config(), &[1, 2]), Error::<Test>::TooFewOperators);
		assert_noop!(register(usdc(), config(), &[]), Error::<Test>::TooFewOperators);
		assert_noop!(register(usdc(), config(), &[1, 2, 3, 1]), Error::<Test>::DuplicateOperator);
	});
}

#[test]
fn register_feed_fails_when_the_key_is_empty_or_unreadable() {
	ExtBuilder::empty().build_and_execute(|| {
		for bad in ["", "USDC USD", "USDC/USD\n", "€/USD"] {
			assert_noop!(register(key(bad), config(), &OPERATORS), Error::<Test>::InvalidKey);
		}
	});
}

#[test]
fn register_feed_fails_when_the_key_is_taken() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(register(usdc(), config(), &OPERATORS), Error::<Test>::FeedExists);
	});
}

#[test]
fn register_feed_fails_when_there_are_as_many_as_may_be() {
	ExtBuilder::empty().build_and_execute(|| {
		for n in 0..6 {
			assert_ok!(register(key(&format!("F{n}")), config(), &OPERATORS));
		}
		assert_noop!(register(key("F6"), config(), &OPERATORS), Error::<Test>::TooManyFeeds);
	});
}

#[test]
fn register_feed_fails_when_the_first_price_is_absurd() {
	ExtBuilder::empty().build_and_execute(|| {
		for absurd in [Price(0), Price(limits::MIN_PRICE.0 - 1), Price(limits::MAX_PRICE.0 + 1)] {
			assert_noop!(
				PriceFeeds::register_feed(
					root(),
					usdc(),
					config(),
					operators(&OPERATORS),
					Some(absurd)
				),
				Error::<Test>::PriceOutOfRange
			);
		}
	});
}

#[test]
fn governance_calls_fail_when_anyone_else_asks() {
	ExtBuilder::default().build_and_execute(|| {
		for who in [1, GUARDIAN, STRANGER] {
			assert_noop!(
				PriceFeeds::register_feed(
					signed(who),
					key("A"),
					config(),
					operators(&OPERATORS),
					None
				),
				BadOrigin
			);
			assert_noop!(PriceFeeds::update_feed(signed(who), usdc(), config()), BadOrigin);
			assert_noop!(
				PriceFeeds::set_operators(signed(who), usdc(), operators(&OPERATORS)),
				BadOrigin
			);
		}
	});
}

#[test]
fn update_feed_replaces_the_parameters_when_each_is_one_step_away() {
	ExtBuilder::default().build_and_execute(|| {
		let double =
			FeedConfig { min_sources: 5, max_age: 1_200, min_interval: 120, max_step: Bps(1_000) };
		assert_ok!(PriceFeeds::update_feed(root(), usdc(), double));
		assert_eq!(Feeds::<Test>::get(usdc()).unwrap().config, double);
		assert_eq!(events(), [Event::FeedUpdated { feed: usdc(), old: config(), new: double }]);
		let half =
			FeedConfig { min_sources: 3, max_age: 600, min_interval: 60, max_step: Bps(500) };
		// One step a day, however many calls a vote carries.
		at(86_399);
		assert_noop!(PriceFeeds::update_feed(root(), usdc(), half), Error::<Test>::StepTooSoon);
		at(86_400);
		assert_ok!(PriceFeeds::update_feed(root(), usdc(), half));
	});
}

#[test]
fn update_feed_and_set_operators_fail_when_nothing_changes() {
	ExtBuilder::default().build_and_execute(|| {
		let same = PriceFeeds::update_feed(root(), usdc(), config());
		assert_noop!(same, Error::<Test>::Unchanged);
		// In another order.
		let mut list = OPERATORS.to_vec();
		list.reverse();
		let same = PriceFeeds::set_operators(root(), usdc(), operators(&list));
		assert_noop!(same, Error::<Test>::Unchanged);
	});
}

#[test]
fn update_feed_fails_when_a_parameter_moves_too_far() {
	ExtBuilder::default().build_and_execute(|| {
		for far in [
			FeedConfig { min_sources: 1, ..config() },
			FeedConfig { max_age: 1_201, ..config() },
			FeedConfig { max_age: 299, ..config() },
			FeedConfig { min_interval: 121, ..config() },
			FeedConfig { min_interval: 29, ..config() },
			FeedConfig { max_step: Bps(1_001), ..config() },
			FeedConfig { max_step: Bps(249), ..config() },
		] {
			assert_noop!(
				PriceFeeds::update_feed(root(), usdc(), far),
				Error::<Test>::ParameterStepTooLarge
			);
		}
		// From one source to three.
		let three = FeedConfig { min_sources: 3, ..config() };
		assert_noop!(
			PriceFeeds::update_feed(root(), quo(), three),
			Error::<Test>::ParameterStepTooLarge
		);
	});
}

#[test]
fn update_feed_fails_when_a_parameter_is_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		for bad in out_of_range() {
			assert_noop!(
				PriceFeeds::update_feed(root(), usdc(), bad),
				Error::<Test>::ParameterOutOfRange
			);
		}
	});
}

#[test]
fn update_feed_fails_when_there_are_fewer_operators_than_sources() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			PriceFeeds::update_feed(root(), usdc(), FeedConfig { min_sources: 6, ..config() }),
			Error::<Test>::TooFewOperators
		);
	});
}

#[test]
fn update_feed_fails_when_the_feed_is_unknown() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			PriceFeeds::update_feed(root(), key("X"), config()),
			Error::<Test>::UnknownFeed
		);
	});
}

#[test]
fn update_feed_makes_submissions_stale_when_it_lowers_their_age() {
	ExtBuilder::default().build_and_execute(|| {
		submit(1, usdc(), cents(101));
		at(400);
		assert_ok!(PriceFeeds::update_feed(
			root(),
			usdc(),
			FeedConfig { max_age: 300, ..config() }
		));
		submit(2, usdc(), cents(101));
		submit(3, usdc(), cents(101));
		// Two fresh ones are not three.
		assert_eq!(Rounds::<Test>::get(usdc()).len(), 2);
	});
}

#[test]
fn set_operators_replaces_them_when_governance_asks() {
	ExtBuilder::default().build_and_execute(|| {
		submit(1, usdc(), cents(101));
		assert_ok!(PriceFeeds::set_operators(root(), usdc(), operators(&[9, 2, 8, 7])));
		assert_eq!(Feeds::<Test>::get(usdc()).unwrap().operators, operators(&[2, 7, 8, 9]));
		assert!(!Rounds::<Test>::contains_key(usdc()));
		assert_noop!(PriceFeeds::submit(signed(1), usdc(), cents(101)), Error::<Test>::NotOperator);
		assert_eq!(
			events().pop(),
			Some(Event::OperatorsSet {
				feed: usdc(),
				old: operators(&OPERATORS),
				new: operators(&[2, 7, 8, 9]),
			})
		);
		submit(9, usdc(), cents(101));
	});
}

#[test]
fn set_operators_fails_when_they_are_too_few_double_or_of_no_feed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			PriceFeeds::set_operators(root(), usdc(), operators(&[1, 2])),
			Error::<Test>::TooFewOperators
		);
		assert_noop!(
			PriceFeeds::set_operators(root(), usdc(), operators(&[1, 2, 3, 2])),
			Error::<Test>::DuplicateOperator
		);
		assert_noop!(
			PriceFeeds::set_operators(root(), key("X"), operators(&OPERATORS)),
			Error::<Test>::UnknownFeed
		);
	});
}
