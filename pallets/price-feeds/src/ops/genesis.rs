//! Feeds of the genesis config, whose values get their time in the first block.
//!
//! There is no time while genesis is built. Until the end of the first block a genesis value is
//! stamped 0, and so too old for every consumer.

use crate::{pallet::*, types::GenesisFeed, OperatorsOf, WeightInfo};
use frame_support::{defensive, weights::Weight, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use quoin_primitives::{FeedKey, Seconds};
use sp_runtime::traits::One;

/// Stands for the time of the first block until that is known.
pub(crate) const UNSTAMPED: Seconds = 0;

impl<T: Config> Pallet<T> {
	/// Registers the feeds. Panics on a bad one: a chain must not start from it.
	pub(crate) fn build_genesis(feeds: &[GenesisFeed<T::AccountId>]) {
		for feed in feeds {
			let key = FeedKey::try_from(feed.key.as_bytes().to_vec())
				.unwrap_or_else(|_| panic!("feed key too long: {}", feed.key));
			let operators: OperatorsOf<T> = BoundedVec::try_from(feed.operators.clone())
				.unwrap_or_else(|_| panic!("too many operators of feed {}", feed.key));
			Self::do_register_feed(key.clone(), feed.config, operators, feed.price, UNSTAMPED)
				.unwrap_or_else(|error| panic!("bad genesis feed {}: {error:?}", feed.key));
			if feed.price.is_some() {
				Unstamped::<T>::try_append(key)
					.unwrap_or_else(|_| panic!("too many feeds: {}", feed.key));
			}
		}
	}

	/// What the end of block `number` will cost.
	pub(crate) fn weight_of_stamping(number: BlockNumberFor<T>) -> Weight {
		if !number.is_one() {
			return Weight::zero();
		}
		let prices = Unstamped::<T>::decode_len().unwrap_or_default();
		T::WeightInfo::stamp_genesis_prices(prices as u32)
	}

	/// Gives genesis values the time of block `number`, if it is the first.
	///
	/// At its end, since the time is set by an extrinsic. A round may have closed in that same
	/// block: the genesis value is then no longer the last one, and only its place in the history is
	/// stamped.
	pub(crate) fn stamp_genesis_prices(number: BlockNumberFor<T>) {
		if !number.is_one() {
			return;
		}
		let keys = Unstamped::<T>::take();
		if keys.is_empty() {
			return;
		}
		let at = Self::now();
		for key in &keys {
			let Some(mut feed) = Feeds::<T>::get(key) else {
				defensive!("a genesis price without a feed");
				continue;
			};
			let mut history = History::<T>::get(key);
			for value in history.iter_mut().chain(feed.latest.iter_mut()) {
				if value.at == UNSTAMPED {
					value.at = at;
				}
			}
			History::<T>::insert(key, history);
			Feeds::<T>::insert(key, feed);
		}
		Self::deposit_event(Event::GenesisPricesStamped { feeds: keys.len() as u32, at });
	}
}
