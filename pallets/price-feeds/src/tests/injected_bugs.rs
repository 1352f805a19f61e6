//! Each invariant is broken once or more, and `do_try_state` says which.

use crate::{mock::*, *};
use frame_support::assert_ok;
use quoin_primitives::{Bps, Price};
use sp_runtime::TryRuntimeError;

/// Breaks a sound state, with an open round of operator 1, a suspicion at QUO and an hour gone,
/// and says that the check notices it as `invariant`.
#[track_caller]
fn assert_noticed(invariant: &str, inject: impl FnOnce()) {
	ExtBuilder::default().build().execute_with(|| {
		at(60);
		submit(5, quo(), cents(100));
		at(3_600);
		submit(1, usdc(), cents(101));
		assert_ok!(PriceFeeds::do_try_state());
		inject();
		match PriceFeeds::do_try_state() {
			Err(TryRuntimeError::Other(message)) => {
				assert!(message.starts_with(invariant), "{message}, not {invariant}")
			},
			other => panic!("{invariant} is broken, and the check says {other:?}"),
		}
	});
}

fn change(change: impl FnOnce(&mut FeedOf<Test>)) {
	Feeds::<Test>::mutate(usdc(), |feed| change(feed.as_mut().unwrap()));
}

fn submitted(operator: AccountId, price: Price, at: u64) {
	Rounds::<Test>::mutate(usdc(), |round| {
		round.try_push(Submission { operator, price, at }).unwrap()
	});
}

fn later() -> u64 {
	START + 3_601
}

#[test]
fn pf1_is_noticed_when_a_stranger_is_in_a_round() {
	assert_noticed("PF1", || submitted(STRANGER, cents(100), START));
}

#[test]
fn pf1_is_noticed_when_an_operator_is_in_a_round_twice() {
	assert_noticed("PF1", || submitted(1, cents(100), START));
}

#[test]
fn pf1_is_noticed_when_a_submission_is_from_the_future() {
	assert_noticed("PF1", || submitted(2, cents(100), later()));
}

#[test]
fn pf1_is_noticed_when_a_submission_is_out_of_range() {
	assert_noticed("PF1", || submitted(2, Price(0), START));
}

#[test]
fn pf1_is_noticed_when_an_empty_round_is_stored() {
	assert_noticed("PF1", || Rounds::<Test>::insert(usdc(), RoundOf::<Test>::new()));
}

#[test]
fn pf1_is_noticed_when_a_pause_leaves_the_round() {
	assert_noticed("PF1", || change(|feed| feed.paused = true));
}

#[test]
fn pf1_is_noticed_when_a_removed_operator_stays_in_the_round() {
	assert_noticed("PF1", || change(|feed| feed.operators = operators(&[2, 3, 4])));
}

#[test]
fn pf1_is_noticed_when_a_dispute_has_no_round() {
	assert_noticed("PF1", || {
		Rounds::<Test>::remove(usdc());
		change(|feed| feed.disputed = true);
	});
}

#[test]
fn pf2_is_noticed_when_operators_are_out_of_order_or_double() {
	assert_noticed("PF2", || change(|feed| feed.operators = operators(&[1, 3, 2, 4])));
	assert_noticed("PF2", || change(|feed| feed.operators = operators(&[1, 2, 2, 3])));
}

#[test]
fn pf2_is_noticed_when_operators_are_too_few() {
	assert_noticed("PF2", || change(|feed| feed.operators = operators(&[1, 2])));
}

#[test]
fn pf3_is_noticed_when_the_price_is_not_the_last_of_history() {
	assert_noticed("PF3", || {
		change(|feed| feed.latest = Some(Quote { price: cents(101), at: START }))
	});
	assert_noticed("PF3", || change(|feed| feed.latest = None));
	assert_noticed("PF3", || History::<Test>::remove(usdc()));
}

/// Puts a value before the last one of the history.
fn in_history(value: Quote) {
	History::<Test>::mutate(usdc(), |history| history.try_insert(0, value).unwrap());
}

#[test]
fn pf4_is_noticed_when_a_history_is_out_of_order() {
	assert_noticed("PF4", || in_history(Quote { price: cents(100), at: START + 1 }));
}

#[test]
fn pf4_is_noticed_when_a_value_is_from_the_future() {
	assert_noticed("PF4", || {
		let value = Quote { price: cents(100), at: later() };
		change(|feed| feed.latest = Some(value));
		History::<Test>::mutate(usdc(), |history| history.try_push(value).unwrap());
	});
}

#[test]
fn pf4_is_noticed_when_a_value_is_out_of_range() {
	assert_noticed("PF4", || in_history(Quote { price: Price(u128::MAX), at: START - 1 }));
}

#[test]
fn pf5_is_noticed_when_a_parameter_is_out_of_range() {
	assert_noticed("PF5", || change(|feed| feed.config.max_step = Bps(5_001)));
	assert_noticed("PF5", || change(|feed| feed.config.min_interval = 0));
}

#[test]
fn pf6_is_noticed_when_a_round_has_no_feed() {
	assert_noticed("PF6", || {
		let round = Rounds::<Test>::get(usdc());
		Rounds::<Test>::insert(key("X"), round);
	});
}

#[test]
fn pf6_is_noticed_when_a_history_has_no_feed() {
	assert_noticed("PF6", || {
		let history = History::<Test>::get(usdc());
		History::<Test>::insert(key("X"), history);
	});
}

#[test]
fn pf6_is_noticed_when_an_update_has_no_feed_or_is_from_the_future() {
	assert_noticed("PF6", || LastStep::<Test>::insert(key("X"), START));
	assert_noticed("PF6", || LastStep::<Test>::insert(usdc(), later()));
}

#[test]
fn pf7_is_noticed_when_the_count_is_wrong() {
	assert_noticed("PF7", || {
		sp_io::storage::set(&Feeds::<Test>::counter_storage_final_key(), &[3, 0, 0, 0]);
	});
}

#[test]
fn pf7_is_noticed_when_there_are_too_many_feeds() {
	assert_noticed("PF7", || {
		let feed = Feed { latest: None, ..Feeds::<Test>::get(usdc()).unwrap() };
		for n in 0..5 {
			Feeds::<Test>::insert(key(&format!("F{n}")), feed.clone());
		}
	});
}

#[test]
fn pf8_is_noticed_when_a_suspicion_has_no_older_price() {
	let before = Some(Quote { price: cents(80), at: START - 1 });
	assert_noticed("PF8", || change(|feed| feed.suspect = before));
	assert_noticed("PF8", || {
		change(|feed| {
			feed.latest = None;
			feed.suspect = before;
		});
		History::<Test>::remove(usdc());
	});
}

#[test]
fn pf8_is_noticed_when_a_suspicion_is_from_the_future_or_out_of_range() {
	assert_noticed("PF8", || {
		change(|feed| feed.suspect = Some(Quote { price: cents(80), at: later() }))
	});
	assert_noticed("PF8", || {
		change(|feed| feed.suspect = Some(Quote { price: Price(0), at: START }))
	});
}

#[test]
fn pf9_is_noticed_when_a_value_has_no_time_and_is_not_listed() {
	assert_noticed("PF9", || in_history(Quote { price: cents(100), at: 0 }));
}

#[test]
fn pf9_is_noticed_when_a_stamped_value_is_listed() {
	assert_noticed("PF9", || Unstamped::<Test>::try_append(usdc()).unwrap());
}

#[test]
fn pf9_is_noticed_when_genesis_values_are_not_stamped_in_the_first_block() {
	let mut ext = ExtBuilder::default().build_genesis();
	ext.execute_with(|| {
		set_time(START);
		System::set_block_number(2);
		assert_eq!(
			PriceFeeds::do_try_state(),
			Err(TryRuntimeError::Other("PF9: unstamped values after the first block"))
		);
	});
}
