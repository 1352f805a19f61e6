//! Registering feeds and changing their parameters and operators.

use crate::{
	limits::{self, STEP_GAP},
	pallet::*,
	types::{Feed, FeedConfig, Quote},
	OperatorsOf,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use quoin_math::steps;
use quoin_primitives::{FeedKey, Price, Seconds};

impl<T: Config> Pallet<T> {
	/// Registers `key`, with a first price as of `now` if one is given.
	pub(crate) fn do_register_feed(
		key: FeedKey,
		config: FeedConfig,
		operators: OperatorsOf<T>,
		first_price: Option<Price>,
		now: Seconds,
	) -> DispatchResult {
		ensure!(
			!key.is_empty() && key.iter().all(|byte| byte.is_ascii_graphic()),
			Error::<T>::InvalidKey
		);
		ensure!(!Feeds::<T>::contains_key(&key), Error::<T>::FeedExists);
		ensure!(Feeds::<T>::count() < T::MaxFeeds::get(), Error::<T>::TooManyFeeds);
		ensure!(config.is_in_range(), Error::<T>::ParameterOutOfRange);
		ensure!(first_price.is_none_or(limits::price_is_in_range), Error::<T>::PriceOutOfRange);
		let operators = Self::sorted(operators)?;
		let first = first_price.map(|price| Quote { price, at: now });
		let feed = Feed {
			config,
			operators: operators.clone(),
			latest: first,
			suspect: None,
			disputed: false,
			paused: false,
		};
		ensure!(feed.has_enough_operators(), Error::<T>::TooFewOperators);

		match first {
			Some(value) => Self::write_accepted(&key, feed, value)?,
			None => Feeds::<T>::insert(&key, feed),
		}
		Self::deposit_event(Event::FeedRegistered { feed: key, config, operators, first_price });
		Ok(())
	}

	/// Replaces the parameters of `key`.
	pub(crate) fn do_update_feed(key: FeedKey, config: FeedConfig) -> DispatchResult {
		let mut feed = Feeds::<T>::get(&key).ok_or(Error::<T>::UnknownFeed)?;
		let old = feed.config;
		feed.config = config;
		ensure!(config != old, Error::<T>::Unchanged);
		ensure!(config.is_in_range(), Error::<T>::ParameterOutOfRange);
		ensure!(config.is_one_step_from(&old), Error::<T>::ParameterStepTooLarge);
		ensure!(feed.has_enough_operators(), Error::<T>::TooFewOperators);
		let now = Self::now();
		let due = steps::is_due(LastStep::<T>::get(&key), now, STEP_GAP);
		ensure!(due, Error::<T>::StepTooSoon);

		LastStep::<T>::insert(&key, now);
		Feeds::<T>::insert(&key, feed);
		Self::deposit_event(Event::FeedUpdated { feed: key, old, new: config });
		Ok(())
	}

	/// Replaces the operators of `key`. What those who leave said in the open round is dropped.
	pub(crate) fn do_set_operators(key: FeedKey, operators: OperatorsOf<T>) -> DispatchResult {
		let mut feed = Feeds::<T>::get(&key).ok_or(Error::<T>::UnknownFeed)?;
		let mut round = Rounds::<T>::get(&key);
		let new = Self::sorted(operators)?;
		let old = core::mem::replace(&mut feed.operators, new.clone());
		ensure!(new != old, Error::<T>::Unchanged);
		ensure!(feed.has_enough_operators(), Error::<T>::TooFewOperators);
		round.retain(|submission| feed.has_operator(&submission.operator));
		// Otherwise who is left may still disagree.
		feed.disputed = feed.disputed && !round.is_empty();

		Feeds::<T>::insert(&key, feed);
		Self::write_round(&key, round);
		Self::deposit_event(Event::OperatorsSet { feed: key, old, new });
		Ok(())
	}

	/// The operators in ascending order, if no one is there twice.
	fn sorted(mut operators: OperatorsOf<T>) -> Result<OperatorsOf<T>, Error<T>> {
		operators.sort();
		let mut pairs = operators.iter().zip(operators.iter().skip(1));
		ensure!(pairs.all(|(one, next)| one != next), Error::<T>::DuplicateOperator);
		Ok(operators)
	}
}
