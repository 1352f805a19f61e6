//! Dutch auctions: what the calls share.

mod bid;
mod open;
mod rounds;

use crate::{Config, Error, Event, Lot, LotOf, Lots, Pallet};
use quoin_primitives::LotId;

impl<T: Config> Pallet<T> {
	pub(crate) fn lot_of(lot: LotId) -> Result<Lot, Error<T>> {
		Lots::<T>::get(lot).ok_or(Error::<T>::UnknownLot)
	}

	fn remove_lot(lot: LotId, record: &Lot) {
		Lots::<T>::remove(lot);
		LotOf::<T>::remove(record.good);
	}

	/// Writes a lot at the beginning of its first or second round, and says so.
	fn begin_round(lot: LotId, record: Lot) {
		Lots::<T>::insert(lot, record);
		let crate::Terms { start, floor, fall, duration } = record.terms;
		Self::deposit_event(Event::RoundStarted {
			lot,
			round: record.round,
			start,
			floor,
			fall,
			duration,
		});
	}
}
