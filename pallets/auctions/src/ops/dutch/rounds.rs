//! Moving lots on that nobody bid for.

use crate::{Config, CurrentParams, Event, Lot, Lots, Pallet};
use quoin_primitives::{LotId, Round, Seller, Unsold};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_restart(keeper: T::AccountId, lot: LotId) -> DispatchResult {
		let record = Self::lot_of(lot)?;
		let now = Self::running()?;
		record.ensure_restarts::<T>(now)?;
		let good = record.good;
		// The claim is no bound any more: nobody gave it.
		let value = T::Seller::worth(&good)?.value;
		let terms = CurrentParams::<T>::get().terms::<T>(value, 0)?;

		Self::begin_round(lot, Lot::begun(good, Round::Second, terms, now));
		T::Seller::reward(&good, &keeper)
	}

	pub(crate) fn do_settle(keeper: T::AccountId, lot: LotId) -> DispatchResult {
		let record = Self::lot_of(lot)?;
		let now = Self::running()?;
		record.ensure_settles::<T>(now)?;
		let (good, floor) = (record.good, record.terms.floor);

		// First, since the seller may close its books when the good is taken, and what was put aside with them.
		T::Seller::reward(&good, &keeper)?;
		match T::Seller::unsold(&good, floor)? {
			Unsold::Taken => {
				Self::remove_lot(lot, &record);
				Self::deposit_event(Event::LotTaken { lot, good });
			},
			Unsold::Clear => {
				let terms = CurrentParams::<T>::get().clearance(floor);
				Lots::<T>::insert(lot, Lot::begun(good, Round::Clearance, terms, now));
				let duration = terms.duration;
				Self::deposit_event(Event::ClearanceStarted { lot, start: floor, duration });
			},
		}
		Ok(())
	}
}
