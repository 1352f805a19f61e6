//! Values outside the step: a depeg and its end.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::{Price, PriceError, PriceFeed};
use sp_runtime::traits::BadOrigin;

const ANY_AGE: u64 = 1_000_000;

fn price() -> Result<Price, PriceError> {
	<PriceFeeds as PriceFeed>::price(&usdc(), ANY_AGE)
}

fn suspect() -> Option<Quote> {
	Feeds::<Test>::get(usdc()).unwrap().suspect
}

#[test]
fn value_is_accepted_when_it_is_exactly_one_step_away() {
	ExtBuilder::default().build_and_execute(|| {
		// Five per cent of 100 cents.
		at(60);
		round(cents(105));
		assert_eq!(price(), Ok(cents(105)));
		// Five per cent of 105 cents are 5.25 cents.
		at(120);
		round(Price(997_500_000_000_000_000));
		assert_eq!(price(), Ok(Price(997_500_000_000_000_000)));
	});
}

#[test]
fn value_is_suspect_when_it_is_one_digit_more_than_a_step_away() {
	for far in [1_050_000_000_000_000_001, 949_999_999_999_999_999] {
		ExtBuilder::default().build_and_execute(|| {
			at(60);
			round(Price(far));
			assert_eq!(price(), Err(PriceError::Suspect));
			assert_eq!(suspect(), Some(Quote { price: Price(far), at: START + 60 }));
			assert!(!Rounds::<Test>::contains_key(usdc()));
			assert_eq!(
				events().pop(),
				Some(Event::PriceSuspect {
					feed: usdc(),
					price: Price(far),
					sources: 3,
					last: cents(100),
				})
			);
		});
	}
}

#[test]
fn depeg_is_accepted_when_the_next_round_confirms_it() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		assert_eq!(price(), Err(PriceError::Suspect));
		// 84 is within five per cent of 88 (83.6) and far from 100.
		at(120);
		round(cents(84));
		assert_eq!(price(), Ok(cents(84)));
		assert_eq!(suspect(), None);
		assert_eq!(
			events().pop(),
			Some(Event::PriceUpdated {
				feed: usdc(),
				price: cents(84),
				sources: 3,
				previous: Some(cents(100)),
			})
		);
	});
}

#[test]
fn recovery_takes_two_rounds_when_it_is_as_sudden_as_the_depeg() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		at(120);
		round(cents(88));
		assert_eq!(price(), Ok(cents(88)));
		at(180);
		round(cents(100));
		assert_eq!(price(), Err(PriceError::Suspect));
		at(240);
		round(cents(100));
		assert_eq!(price(), Ok(cents(100)));
	});
}

#[test]
fn suspicion_moves_when_the_next_round_is_elsewhere() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		// Back at the last price, but not near the suspect value: this too must be said twice.
		at(120);
		round(cents(100));
		assert_eq!(price(), Err(PriceError::Suspect));
		assert_eq!(suspect(), Some(Quote { price: cents(100), at: START + 120 }));
		at(180);
		round(cents(100));
		assert_eq!(price(), Ok(cents(100)));
	});
}

#[test]
fn suspicion_is_not_confirmed_when_the_interval_has_not_passed() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(50));
		// All five again in the same block, and up to the last second of the interval.
		for who in [1, 2, 3, 4, 5] {
			submit(who, usdc(), cents(50));
		}
		at(119);
		for who in [1, 2, 3, 4, 5] {
			assert_noop!(
				PriceFeeds::submit(signed(who), usdc(), cents(50)),
				Error::<Test>::AlreadySubmitted
			);
		}
		assert_eq!(price(), Err(PriceError::Suspect));
		at(120);
		submit(1, usdc(), cents(50));
		assert_eq!(price(), Ok(cents(50)));
	});
}

#[test]
fn suspicion_is_not_confirmed_in_one_block_when_the_interval_is_the_least() {
	let quick = FeedConfig { min_interval: limits::MIN_MIN_INTERVAL, ..config() };
	ExtBuilder::empty().feed("USDC/USD", quick, &OPERATORS, Some(cents(100))).build_and_execute(
		|| {
			at(60);
			round(cents(50));
			round(cents(50));
			submit(4, usdc(), cents(50));
			submit(5, usdc(), cents(50));
			assert_eq!(price(), Err(PriceError::Suspect));
		},
	);
}

#[test]
fn confirm_suspect_makes_the_value_the_price_when_governance_decides() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		at(200);
		assert_ok!(PriceFeeds::confirm_suspect(root(), usdc(), cents(88)));
		assert_eq!(price(), Ok(cents(88)));
		assert_eq!(suspect(), None);
		assert_eq!(
			events().pop(),
			Some(Event::SuspectConfirmed {
				feed: usdc(),
				price: cents(88),
				at: START + 60,
				previous: Some(cents(100)),
			})
		);
		// The next round is measured from there.
		round(cents(90));
		assert_eq!(price(), Ok(cents(90)));
	});
}

#[test]
fn confirmed_price_is_as_old_as_its_round_when_governance_takes_days() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		at(3 * 86_400);
		assert_ok!(PriceFeeds::confirm_suspect(root(), usdc(), cents(88)));
		assert_eq!(price(), Err(PriceError::Stale));
		round(cents(87));
		assert_eq!(price(), Ok(cents(87)));
	});
}

#[test]
fn confirm_suspect_fails_when_the_value_has_changed() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		at(120);
		round(cents(70));
		assert_noop!(
			PriceFeeds::confirm_suspect(root(), usdc(), cents(88)),
			Error::<Test>::SuspectChanged
		);
	});
}

#[test]
fn confirm_suspect_fails_when_nothing_is_suspect() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			PriceFeeds::confirm_suspect(root(), usdc(), cents(100)),
			Error::<Test>::NotSuspect
		);
		assert_noop!(
			PriceFeeds::confirm_suspect(root(), key("EUR/USD"), cents(100)),
			Error::<Test>::UnknownFeed
		);
	});
}

#[test]
fn confirm_suspect_fails_when_anyone_but_governance_asks() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		round(cents(88));
		for who in [1, GUARDIAN, STRANGER] {
			assert_noop!(PriceFeeds::confirm_suspect(signed(who), usdc(), cents(88)), BadOrigin);
		}
	});
}
