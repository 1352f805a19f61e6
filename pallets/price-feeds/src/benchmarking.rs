//! Benchmarks, each in its worst case: keys of full length, as many operators as a feed may have,
//! full rounds and full histories.

use crate::{
	pallet::*,
	types::{Feed, FeedConfig, GenesisFeed, Quote, Submission},
	views::testing::operator,
	FeedOf, HistoryOf, OperatorsOf, RoundOf,
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get, Hooks},
	BoundedVec,
};
use frame_system::RawOrigin;
use quoin_primitives::{Bps, FeedKey, Price, Seconds};
use sp_runtime::traits::One;

const NOW: Seconds = 1_700_000_000;
/// A round ago.
const BEFORE: Seconds = NOW - 60;
/// Suspect at 500 bps from one dollar.
const SUSPECT: Price = Price(1_100_000_000_000_000_000);

/// The longest key with this number.
fn key(number: u32) -> FeedKey {
	let mut text = alloc::format!("{number:0>32}").into_bytes();
	text.truncate(32);
	BoundedVec::truncate_from(text)
}

fn config(min_sources: u32) -> FeedConfig {
	FeedConfig { min_sources, max_age: 600, min_interval: 60, max_step: Bps(500) }
}

fn set_time<T: pallet_timestamp::Config<Moment = u64>>() {
	pallet_timestamp::Now::<T>::put(NOW * 1_000);
}

/// So many operators, from `first`, in the order a feed has them.
fn operators<T: Config>(first: u32, count: u32) -> OperatorsOf<T> {
	let mut list: Vec<T::AccountId> = (first..first + count).map(operator::<T>).collect();
	list.sort();
	BoundedVec::truncate_from(list)
}

/// A feed with `count` operators, all of whom a round needs, which is suspect and due, and has a
/// full history.
fn suspect_feed<T: Config>(key: &FeedKey, count: u32) -> FeedOf<T> {
	let latest = Quote { price: Price::DOLLAR, at: BEFORE };
	let feed = Feed {
		config: config(count),
		operators: operators::<T>(0, count),
		latest: Some(latest),
		suspect: Some(Quote { price: SUSPECT, at: BEFORE }),
		disputed: false,
		paused: false,
	};
	Feeds::<T>::insert(key, feed.clone());
	let values = (0..T::HistorySize::get()).map(|_| latest).collect();
	History::<T>::insert(key, HistoryOf::<T>::truncate_from(values));
	feed
}

/// Everyone of `submitters` has submitted, with different prices that confirm the suspect value.
fn open_round<T: Config>(key: &FeedKey, submitters: impl Iterator<Item = T::AccountId>) {
	let submissions = submitters
		.zip(0u128..)
		.map(|(operator, spread)| Submission {
			operator,
			price: Price(SUSPECT.0 - spread),
			at: NOW,
		})
		.collect();
	Rounds::<T>::insert(key, RoundOf::<T>::truncate_from(submissions));
}

#[benchmarks(where T: pallet_timestamp::Config<Moment = u64>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_feed() -> Result<(), BenchmarkError> {
		set_time::<T>();
		let origin =
			T::ListingOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let count = T::MaxOperators::get();
		// In descending order, to be sorted.
		let mut list = operators::<T>(0, count).into_inner();
		list.reverse();

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			key(0),
			config(count),
			BoundedVec::truncate_from(list),
			Some(Price::DOLLAR),
		);

		assert!(Feeds::<T>::get(key(0)).is_some_and(|feed| feed.latest.is_some()));
		Ok(())
	}

	#[benchmark]
	fn update_feed() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let count = T::MaxOperators::get();
		suspect_feed::<T>(&key(0), count);
		let new =
			FeedConfig { max_age: 1_200, min_interval: 120, max_step: Bps(1_000), ..config(count) };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, key(0), new);

		assert!(Feeds::<T>::get(key(0)).is_some_and(|feed| feed.config == new));
		Ok(())
	}

	#[benchmark]
	fn set_operators() -> Result<(), BenchmarkError> {
		let origin =
			T::ListingOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let count = T::MaxOperators::get();
		let feed = suspect_feed::<T>(&key(0), count);
		open_round::<T>(&key(0), feed.operators.into_iter());
		// All but one go, so that the round is searched and written again.
		let mut list = operators::<T>(count - 1, count).into_inner();
		list.reverse();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, key(0), BoundedVec::truncate_from(list));

		assert_eq!(Rounds::<T>::get(key(0)).len(), 1);
		Ok(())
	}

	/// Closes a round that confirms what was suspect.
	#[benchmark]
	fn submit(o: Linear<1, { T::MaxOperators::get() }>) {
		set_time::<T>();
		let feed = suspect_feed::<T>(&key(0), o);
		// The one who is found last.
		let mut submitters = feed.operators.into_iter();
		let caller = submitters.next_back().expect("there is an operator");
		open_round::<T>(&key(0), submitters);
		whitelist_account!(caller);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), key(0), SUSPECT);

		assert!(!Rounds::<T>::contains_key(key(0)));
		assert!(Feeds::<T>::get(key(0))
			.is_some_and(|feed| feed.suspect.is_none() && feed.latest.is_some_and(|v| v.at == NOW)));
	}

	/// Each closes a round of as many operators as a feed may have.
	#[benchmark]
	fn submit_many(n: Linear<1, { T::MaxBatch::get() }>) {
		set_time::<T>();
		let count = T::MaxOperators::get();
		let mut caller = None;
		for number in 0..n {
			let feed = suspect_feed::<T>(&key(number), count);
			let mut submitters = feed.operators.into_iter();
			caller = submitters.next_back();
			open_round::<T>(&key(number), submitters);
		}
		let caller = caller.expect("there is a feed and an operator");
		whitelist_account!(caller);
		let submissions = (0..n).map(|number| (key(number), SUSPECT)).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), BoundedVec::truncate_from(submissions));

		assert_eq!(Rounds::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn confirm_suspect() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		suspect_feed::<T>(&key(0), T::MaxOperators::get());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, key(0), SUSPECT);

		assert!(Feeds::<T>::get(key(0)).is_some_and(|feed| feed.suspect.is_none()));
		Ok(())
	}

	/// By governance, which is asked second.
	#[benchmark]
	fn pause_feed() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let feed = suspect_feed::<T>(&key(0), T::MaxOperators::get());
		open_round::<T>(&key(0), feed.operators.into_iter());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, key(0));

		assert!(Feeds::<T>::get(key(0)).is_some_and(|feed| feed.paused));
		Ok(())
	}

	#[benchmark]
	fn resume_feed() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let mut feed = suspect_feed::<T>(&key(0), T::MaxOperators::get());
		feed.paused = true;
		Feeds::<T>::insert(key(0), feed);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, key(0));

		assert!(Feeds::<T>::get(key(0)).is_some_and(|feed| !feed.paused));
		Ok(())
	}

	#[benchmark]
	fn stamp_genesis_prices(n: Linear<0, { T::MaxFeeds::get() }>) {
		set_time::<T>();
		Unstamped::<T>::kill();
		let list = operators::<T>(0, T::MaxOperators::get()).into_inner();
		let known = Feeds::<T>::count();
		let feeds: Vec<_> = (0..n)
			.map(|number| GenesisFeed {
				key: alloc::format!("{number:0>32}"),
				config: config(1),
				operators: list.clone(),
				price: Some(Price::DOLLAR),
			})
			.collect();
		// Those of the runtime's own genesis make room.
		if known > 0 {
			let _ = Feeds::<T>::clear(u32::MAX, None);
			let _ = History::<T>::clear(u32::MAX, None);
		}
		Pallet::<T>::build_genesis(&feeds);

		#[block]
		{
			Pallet::<T>::on_finalize(One::one());
		}

		assert!(Unstamped::<T>::get().is_empty());
		assert!((0..n).all(|number| History::<T>::get(key(number)).iter().all(|v| v.at == NOW)));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
