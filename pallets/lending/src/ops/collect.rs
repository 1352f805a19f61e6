//! What waits is collected by whoever it waits for, or for it by anybody.

use crate::{ops::books::OpenBook, types::sum, Config, Error, Event, Pallet};
use frame_support::{ensure, traits::Contains};
use quoin_primitives::{Collectable, Collected};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_collect(who: T::AccountId) -> DispatchResult {
		ensure!(!T::CollectsItself::contains(&who), Error::<T>::CollectsItself);
		let open = OpenBook::<T>::new(&who, Self::now())?;
		let waits = open.book.collectable != Collectable::default();
		ensure!(waits, Error::<T>::NothingToCollect);
		Self::collect_from(open).map(|_| ())
	}

	/// Pays out all that waits in a book, if anything does, and says what it was and which loans changed.
	pub(crate) fn collect_from(mut open: OpenBook<T>) -> Result<Collected, DispatchError> {
		let (who, collected) = (open.lender().clone(), open.collect());
		let Collectable { interest, principal, recovered, other } = collected.money;
		let total = sum::<T>([interest, principal, recovered, other].into_iter())?;

		open.write();
		if total > 0 {
			Self::give(&who, total)?;
			Self::deposit_event(Event::Collected { who, interest, principal, recovered, other });
		}
		Ok(collected)
	}
}
