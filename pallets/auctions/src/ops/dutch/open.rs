//! Opening lots, for who sells.

use crate::{Config, CurrentParams, Error, Event, Lot, LotOf, NextLot, Pallet};
use frame_support::ensure;
use quoin_primitives::{DutchAuctions, Good, LotId, Round, Seller};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> DutchAuctions for Pallet<T> {
	/// Also while the market is paused, since a loan does not wait with failing: the round then begins when
	/// the pause ends.
	fn open(good: Good) -> Result<LotId, DispatchError> {
		ensure!(!LotOf::<T>::contains_key(good), Error::<T>::LotExists);
		let lot = NextLot::<T>::get();
		let next = lot.checked_add(1).ok_or(Error::<T>::TooManyLots)?;
		let (_, now) = Self::market()?;
		let worth = T::Seller::worth(&good)?;
		let terms = CurrentParams::<T>::get().terms::<T>(worth.value, worth.claim)?;

		NextLot::<T>::put(next);
		LotOf::<T>::insert(good, lot);
		Self::deposit_event(Event::LotOpened { lot, good });
		Self::begin_round(lot, Lot::begun(good, Round::First, terms, now));
		Ok(lot)
	}

	/// In any round, also while the market is paused: what is not for sale any more must not be bought.
	fn cancel(good: Good) -> DispatchResult {
		let lot = LotOf::<T>::get(good).ok_or(Error::<T>::UnknownLot)?;
		let record = Self::lot_of(lot)?;

		Self::remove_lot(lot, &record);
		Self::deposit_event(Event::LotCancelled { lot, good });
		Ok(())
	}
}
