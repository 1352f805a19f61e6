//! How submissions gather in a round and how a round becomes a price.

use crate::{
	limits,
	pallet::*,
	types::{Quote, Submission, Verdict},
	FeedOf, RoundOf, WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{
	defensive,
	dispatch::{DispatchResultWithPostInfo, Pays},
	ensure, BoundedVec,
};
use quoin_math::{
	deviation,
	median::{half_way, middle},
};
use quoin_primitives::{FeedKey, Price, Seconds};

impl<T: Config> Pallet<T> {
	/// One submission, free of charge when accepted.
	pub(crate) fn do_submit(
		who: T::AccountId,
		key: FeedKey,
		price: Price,
	) -> DispatchResultWithPostInfo {
		let operators = Self::submit_one(&who, &key, price, Self::now())?;
		Ok((Some(T::WeightInfo::submit(operators)), Pays::No).into())
	}

	/// Several submissions, each on its own. Fails with the first error when none is accepted, and
	/// is free of charge when all are.
	pub(crate) fn do_submit_many(
		who: T::AccountId,
		submissions: BoundedVec<(FeedKey, Price), T::MaxBatch>,
	) -> DispatchResultWithPostInfo {
		ensure!(!submissions.is_empty(), Error::<T>::EmptyBatch);
		let now = Self::now();
		let mut accepted = false;
		let mut first_error = None;
		for (position, (key, price)) in submissions.iter().enumerate() {
			// The first of two might close the round, and the second would open the next one.
			let repeated = submissions.iter().take(position).any(|(other, _)| other == key);
			let result = if repeated {
				Err(Error::<T>::AlreadySubmitted)
			} else {
				Self::submit_one(&who, key, *price, now)
			};
			match result {
				Ok(_) => accepted = true,
				Err(error) => {
					let error = error.into();
					first_error.get_or_insert(error);
					Self::deposit_event(Event::SubmissionRejected {
						feed: key.clone(),
						operator: who.clone(),
						error,
					});
				},
			}
		}
		match first_error {
			None => Ok(Pays::No.into()),
			Some(_) if accepted => Ok(Pays::Yes.into()),
			Some(error) => Err(error.into()),
		}
	}

	/// Adds a submission to the open round of `key`, and closes the round if it can. Nothing is
	/// written on error. Returns the number of the feed's operators.
	///
	/// A second submission to a round is refused as long as the first is fresh, unless it closes the
	/// round. So a round that has its sources before it is due can be closed by any of them once it
	/// is; and no round gets stuck, since either it lacks a source, who may submit, or it has them
	/// all, and any operator may close it. Only where all have spoken and half of them disagree with the
	/// other half, it waits until submissions are too old: nobody knows the price then.
	fn submit_one(
		who: &T::AccountId,
		key: &FeedKey,
		price: Price,
		now: Seconds,
	) -> Result<u32, Error<T>> {
		let mut feed = Feeds::<T>::get(key).ok_or(Error::<T>::UnknownFeed)?;
		ensure!(feed.has_operator(who), Error::<T>::NotOperator);
		ensure!(!feed.paused, Error::<T>::FeedPaused);
		ensure!(limits::price_is_in_range(price), Error::<T>::PriceOutOfRange);

		let mut round = Rounds::<T>::get(key);
		round.retain(|submission| submission.is_fresh(now, feed.config.max_age));
		let others = round.len();
		round.retain(|submission| submission.operator != *who);
		let again = round.len() != others;
		// Each operator has at most one, and there are at most as many operators.
		round
			.try_push(Submission { operator: who.clone(), price, at: now })
			.map_err(|_| Self::inconsistent("a round is longer than its operators"))?;

		let due = feed.is_due(now) && round.len() as u64 >= feed.config.min_sources.into();
		let median = if due { Self::agreed_median(&feed, &round)? } else { None };
		ensure!(median.is_some() || !again, Error::<T>::AlreadySubmitted);

		let operators = feed.operators.len() as u32;
		let submitted = Event::Submitted { feed: key.clone(), operator: who.clone(), price };
		if let Some(median) = median {
			Self::close_round(key, feed, round.len() as u32, median, now, submitted)?;
		} else {
			Self::write_round(key, round);
			Self::deposit_event(submitted);
			// Sources enough, in time, and no price: consumers must not go on with the last one.
			if due && !feed.disputed {
				feed.disputed = true;
				Feeds::<T>::insert(key, feed);
				Self::deposit_event(Event::PriceDisputed { feed: key.clone() });
			}
		}
		Ok(operators)
	}

	/// The median of `round`, all of which is fresh. `None` while an even number of sources disagrees:
	/// of two, one alone could draw their mean wherever it likes. One more source decides then.
	fn agreed_median(feed: &FeedOf<T>, round: &RoundOf<T>) -> Result<Option<Price>, Error<T>> {
		let mut prices: Vec<Price> = round.iter().map(|submission| submission.price).collect();
		let (lower, upper) =
			middle(&mut prices).ok_or_else(|| Self::inconsistent("a round closes empty"))?;
		let agree = deviation::within(upper, lower, feed.config.max_step)
			.map_err(|_| Error::<T>::Arithmetic)?;
		Ok(half_way(lower, upper).filter(|_| agree))
	}

	/// Takes the median of a round of so many sources, and starts the next round.
	fn close_round(
		key: &FeedKey,
		mut feed: FeedOf<T>,
		sources: u32,
		price: Price,
		now: Seconds,
		submitted: Event<T>,
	) -> Result<(), Error<T>> {
		let value = Quote { price, at: now };
		let verdict = feed.take_median(value).map_err(|_| Error::<T>::Arithmetic)?;

		let outcome = match verdict {
			Verdict::Accepted { previous } => {
				Self::write_accepted(key, feed, value)?;
				Event::PriceUpdated { feed: key.clone(), price, sources, previous }
			},
			Verdict::Suspect { last } => {
				Feeds::<T>::insert(key, feed);
				Event::PriceSuspect { feed: key.clone(), price, sources, last }
			},
		};
		Rounds::<T>::remove(key);
		Self::deposit_event(submitted);
		Self::deposit_event(outcome);
		Ok(())
	}

	/// Writes the record of a feed that accepted `value`, and the value into its history, where
	/// the oldest makes room.
	pub(crate) fn write_accepted(
		key: &FeedKey,
		feed: FeedOf<T>,
		value: Quote,
	) -> Result<(), Error<T>> {
		let mut history = History::<T>::get(key);
		history
			.force_insert_keep_right(history.len(), value)
			.map_err(|_| Self::inconsistent("a history has no room"))?;
		History::<T>::insert(key, history);
		Feeds::<T>::insert(key, feed);
		Ok(())
	}

	/// Writes a round, none if it is empty.
	pub(crate) fn write_round(key: &FeedKey, round: RoundOf<T>) {
		if round.is_empty() {
			Rounds::<T>::remove(key);
		} else {
			Rounds::<T>::insert(key, round);
		}
	}

	fn inconsistent(what: &'static str) -> Error<T> {
		defensive!(what);
		Error::<T>::Inconsistent
	}
}
