//! What others read: the price for pallets, and views for interfaces on the same code.
//!
//! "Now" is the time of the block the question is asked at.

use crate::{
	pallet::*,
	types::{age, Quote},
	FeedOf,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get};
use quoin_math::average::time_weighted;
use quoin_primitives::{
	apis::{FeedView, PriceView, SubmissionView},
	FeedKey, Price, PriceError, PriceFeed, Seconds,
};
use sp_runtime::DispatchError;

impl<T: Config> PriceFeed for Pallet<T> {
	fn price(key: &FeedKey, max_age: Seconds) -> Result<Price, PriceError> {
		Feeds::<T>::get(key).ok_or(PriceError::Missing)?.price(Self::now(), max_age)
	}

	fn fresh_until(key: &FeedKey, max_age: Seconds) -> Option<Seconds> {
		let feed = Feeds::<T>::get(key)?;
		feed.latest?.at.checked_add(max_age.min(feed.config.max_age))
	}

	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn set_price(key: &FeedKey, price: Price) {
		let value = Quote { price, at: Self::now() };
		let mut feed = Feeds::<T>::get(key).unwrap_or_else(testing::feed::<T>);
		feed.accept(value);
		feed.paused = false;
		feed.disputed = false;
		let written = Self::write_accepted(key, feed, value);
		debug_assert!(written.is_ok());
	}
}

impl<T: Config> Pallet<T> {
	/// The last price with its age, and why consumers would not get it, if so. `None` for an
	/// unknown feed or one without a price.
	pub fn price_view(key: &FeedKey) -> Option<PriceView> {
		Self::view(&Feeds::<T>::get(key)?)
	}

	fn view(feed: &FeedOf<T>) -> Option<PriceView> {
		let now = Self::now();
		let Quote { price, at } = feed.latest?;
		Some(PriceView {
			price,
			at,
			// A price is never from the future.
			age: age(at, now).unwrap_or_default(),
			refused: feed.price(now, feed.config.max_age).err(),
			suspect: feed.suspect.map(|value| value.price),
		})
	}

	/// Each feed with its price, in no order.
	pub fn feed_views() -> Vec<FeedView> {
		Feeds::<T>::iter()
			.take(T::MaxFeeds::get() as usize)
			.map(|(key, feed)| FeedView {
				max_age: feed.config.max_age,
				price: Self::view(&feed),
				feed: key,
			})
			.collect()
	}

	/// The submissions of the open round, oldest first. Empty for an unknown feed.
	pub fn submissions(key: &FeedKey) -> Vec<SubmissionView<T::AccountId>> {
		let Some(feed) = Feeds::<T>::get(key) else { return Vec::new() };
		let now = Self::now();
		Rounds::<T>::get(key)
			.into_iter()
			.map(|submission| SubmissionView {
				fresh: submission.is_fresh(now, feed.config.max_age),
				operator: submission.operator,
				price: submission.price,
				at: submission.at,
			})
			.collect()
	}

	/// The time-weighted average of accepted values over the last `minutes`, in dollars per whole
	/// unit, rounded down. It says nothing about freshness: the last value counts until now, also
	/// when the feed is paused, stale or suspect.
	///
	/// Errors: `UnknownFeed`; `EmptySpan` for no minutes; `HistoryTooShort` when the oldest value
	/// kept is younger than the span.
	pub fn average(key: &FeedKey, minutes: u32) -> Result<Price, DispatchError> {
		ensure!(Feeds::<T>::contains_key(key), Error::<T>::UnknownFeed);
		ensure!(minutes > 0, Error::<T>::EmptySpan);
		let span = Seconds::from(minutes).checked_mul(60).ok_or(Error::<T>::Arithmetic)?;
		let to = Self::now();
		let from = to.checked_sub(span).ok_or(Error::<T>::HistoryTooShort)?;
		let observations: Vec<(Price, Seconds)> =
			History::<T>::get(key).iter().map(|value| (value.price, value.at)).collect();
		let average = time_weighted(&observations, from, to).map_err(|_| Error::<T>::Arithmetic)?;
		Ok(average.ok_or(Error::<T>::HistoryTooShort)?)
	}
}

/// What benchmarks and tests of other pallets get when they ask for a price of an unknown feed.
#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
pub(crate) mod testing {
	use crate::{
		limits,
		pallet::Config,
		types::{Feed, FeedConfig},
		FeedOf,
	};
	use codec::{Decode, Encode};
	use frame_support::{traits::Get, BoundedVec};
	use quoin_primitives::Bps;
	use sp_runtime::traits::{Hash, TrailingZeroInput};

	/// The most patient feed, as large as a feed can be.
	pub fn feed<T: Config>() -> FeedOf<T> {
		let mut operators: alloc::vec::Vec<T::AccountId> =
			(0..T::MaxOperators::get()).map(operator::<T>).collect();
		operators.sort();
		Feed {
			config: FeedConfig {
				min_sources: 1,
				max_age: limits::MAX_MAX_AGE,
				min_interval: limits::MIN_MIN_INTERVAL,
				max_step: Bps(500),
			},
			operators: BoundedVec::truncate_from(operators),
			latest: None,
			suspect: None,
			disputed: false,
			paused: false,
		}
	}

	/// An account for each number.
	pub fn operator<T: Config>(index: u32) -> T::AccountId {
		let hash = T::Hashing::hash_of(&(b"price-feeds operator", index));
		hash.using_encoded(|bytes| T::AccountId::decode(&mut TrailingZeroInput::new(bytes)))
			.unwrap_or_else(|_| panic!("accounts decode from any bytes"))
	}
}
