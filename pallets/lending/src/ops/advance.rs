//! Bringing the book of a lender up to date, for whoever reads it next.

use crate::{limits::MAX_FOLDS, ops::books::OpenBook, Config, Error, Event, Pallet};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_advance(lender: T::AccountId, pages: u32) -> DispatchResult {
		ensure!(pages <= MAX_FOLDS, Error::<T>::TooMany);
		let mut open = OpenBook::<T>::read(&lender);
		let folded = open.fold(pages, Self::now())?;
		ensure!(folded > 0, Error::<T>::NothingToAdvance);

		open.write();
		Self::deposit_event(Event::Advanced { lender, pages: folded });
		Ok(())
	}
}
