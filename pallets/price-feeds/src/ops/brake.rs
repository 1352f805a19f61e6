//! Stopping a feed, letting it go on, and settling a suspicion by decision.

use crate::{pallet::*, types::Quote};
use frame_support::{dispatch::DispatchResult, ensure};
use quoin_primitives::{FeedKey, Price};

impl<T: Config> Pallet<T> {
	/// Pauses `key`. Its open round is dropped: what was said before a pause must not count after.
	pub(crate) fn do_pause_feed(key: FeedKey) -> DispatchResult {
		let mut feed = Feeds::<T>::get(&key).ok_or(Error::<T>::UnknownFeed)?;
		ensure!(!feed.paused, Error::<T>::AlreadyPaused);
		feed.paused = true;
		feed.disputed = false;

		Feeds::<T>::insert(&key, feed);
		Rounds::<T>::remove(&key);
		Self::deposit_event(Event::FeedPaused { feed: key });
		Ok(())
	}

	/// Resumes `key` as it was: with its price, and with its suspicion if it had one.
	pub(crate) fn do_resume_feed(key: FeedKey) -> DispatchResult {
		let mut feed = Feeds::<T>::get(&key).ok_or(Error::<T>::UnknownFeed)?;
		ensure!(feed.paused, Error::<T>::NotPaused);
		feed.paused = false;

		Feeds::<T>::insert(&key, feed);
		Self::deposit_event(Event::FeedResumed { feed: key });
		Ok(())
	}

	/// Makes the suspect value of `key` its price, with the time of the round it came from: a
	/// decision of governance may take days, and an old value must not pass for a fresh one.
	pub(crate) fn do_confirm_suspect(key: FeedKey, price: Price) -> DispatchResult {
		let mut feed = Feeds::<T>::get(&key).ok_or(Error::<T>::UnknownFeed)?;
		let suspect: Quote = feed.suspect.ok_or(Error::<T>::NotSuspect)?;
		ensure!(suspect.price == price, Error::<T>::SuspectChanged);
		let previous = feed.accept(suspect);

		Self::write_accepted(&key, feed, suspect)?;
		Self::deposit_event(Event::SuspectConfirmed {
			feed: key,
			price: suspect.price,
			at: suspect.at,
			previous,
		});
		Ok(())
	}
}
