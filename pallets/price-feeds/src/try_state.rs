//! The invariants, by the numbers they have in `lib.rs`.

use crate::{limits::price_is_in_range, ops::genesis::UNSTAMPED, pallet::*, types::Quote, FeedOf};
use frame_support::{ensure, traits::Get};
use quoin_primitives::{FeedKey, Seconds};
use sp_runtime::{
	traits::{One, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant. Reads all records.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		// There is no time before the first block.
		let genesis = frame_system::Pallet::<T>::block_number().is_zero();
		let now = if genesis { UNSTAMPED } else { Self::now() };

		let mut feeds = 0u32;
		for (key, feed) in Feeds::<T>::iter() {
			Self::check_round(&key, &feed, now)?;
			Self::check_operators(&feed)?;
			Self::check_values(&key, &feed, now)?;
			ensure!(feed.config.is_in_range(), "PF5: a parameter is out of range");
			Self::check_suspicion(&feed, now)?;
			feeds = feeds.checked_add(1).ok_or("PF7: too many feeds to count")?;
		}

		let rounds_known = Rounds::<T>::iter_keys().all(Feeds::<T>::contains_key);
		ensure!(rounds_known, "PF6: a round of an unknown feed");
		let histories_known = History::<T>::iter_keys().all(Feeds::<T>::contains_key);
		ensure!(histories_known, "PF6: a history of an unknown feed");
		let updates_known =
			LastStep::<T>::iter().all(|(key, at)| Feeds::<T>::contains_key(key) && at <= now);
		ensure!(updates_known, "PF6: an update of an unknown feed, or from the future");

		ensure!(feeds == Feeds::<T>::count(), "PF7: the count of feeds is wrong");
		ensure!(feeds <= T::MaxFeeds::get(), "PF7: there are too many feeds");

		Self::check_stamps()
	}

	fn check_round(key: &FeedKey, feed: &FeedOf<T>, now: Seconds) -> Result<(), TryRuntimeError> {
		let round = Rounds::<T>::get(key);
		ensure!(
			!Rounds::<T>::contains_key(key) || !round.is_empty(),
			"PF1: an empty round is stored"
		);
		ensure!(!feed.paused || round.is_empty(), "PF1: a paused feed has an open round");
		ensure!(!feed.disputed || !round.is_empty(), "PF1: a dispute without a round");
		for (position, submission) in round.iter().enumerate() {
			ensure!(
				feed.has_operator(&submission.operator),
				"PF1: a submission by someone who is not an operator"
			);
			ensure!(
				!round.iter().take(position).any(|other| other.operator == submission.operator),
				"PF1: an operator is in a round twice"
			);
			ensure!(submission.at <= now, "PF1: a submission from the future");
			ensure!(price_is_in_range(submission.price), "PF1: a submission out of range");
		}
		Ok(())
	}

	fn check_operators(feed: &FeedOf<T>) -> Result<(), TryRuntimeError> {
		let mut pairs = feed.operators.iter().zip(feed.operators.iter().skip(1));
		ensure!(pairs.all(|(one, next)| one < next), "PF2: operators are not in ascending order");
		ensure!(feed.has_enough_operators(), "PF2: fewer operators than sources needed");
		Ok(())
	}

	fn check_values(key: &FeedKey, feed: &FeedOf<T>, now: Seconds) -> Result<(), TryRuntimeError> {
		let history = History::<T>::get(key);
		ensure!(feed.latest == history.last().copied(), "PF3: the price is not the last value");
		let mut pairs = history.iter().zip(history.iter().skip(1));
		ensure!(pairs.all(|(one, next)| one.at <= next.at), "PF4: a history is out of order");
		for Quote { price, at } in history {
			ensure!(at <= now, "PF4: a value from the future");
			ensure!(price_is_in_range(price), "PF4: a value out of range");
		}
		Ok(())
	}

	fn check_suspicion(feed: &FeedOf<T>, now: Seconds) -> Result<(), TryRuntimeError> {
		let Some(suspect) = feed.suspect else { return Ok(()) };
		ensure!(
			feed.latest.is_some_and(|latest| latest.at <= suspect.at),
			"PF8: a suspicion without an older price"
		);
		ensure!(suspect.at <= now, "PF8: a suspicion from the future");
		ensure!(price_is_in_range(suspect.price), "PF8: a suspicion out of range");
		Ok(())
	}

	fn check_stamps() -> Result<(), TryRuntimeError> {
		let unstamped = Unstamped::<T>::get();
		for key in History::<T>::iter_keys() {
			let waits = History::<T>::get(&key).iter().any(|value| value.at == UNSTAMPED);
			ensure!(
				waits == unstamped.contains(&key),
				"PF9: an unstamped value is not in the list, or a stamped one is"
			);
		}
		let late = frame_system::Pallet::<T>::block_number() > One::one();
		ensure!(!late || unstamped.is_empty(), "PF9: unstamped values after the first block");
		Ok(())
	}
}
