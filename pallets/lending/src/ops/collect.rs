//! What waits is collected by whoever it waits for, or for it by anybody.

use crate::{ops::books::OpenBook, types::sum, Config, Error, Event, Pallet};
use frame_support::ensure;
use quoin_primitives::Collectable;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Pays out all that waits for an account, and says what it was.
	pub fn do_collect(who: &T::AccountId) -> Result<Collectable, DispatchError> {
		let mut open = OpenBook::<T>::new(who, Self::now())?;
		let Collectable { interest, principal, recovered, other } = open.book.collectable;
		let total = sum::<T>([interest, principal, recovered, other].into_iter())?;
		ensure!(total > 0, Error::<T>::NothingToCollect);
		let collected = core::mem::take(&mut open.book.collectable);

		open.write();
		Self::give(who, total)?;
		Self::deposit_event(Event::Collected {
			who: who.clone(),
			interest,
			principal,
			recovered,
			other,
		});
		Ok(collected)
	}

	pub(crate) fn collect_for(who: T::AccountId) -> DispatchResult {
		Self::do_collect(&who).map(|_| ())
	}
}
