//! Marks that nobody asked for: the queue is worked through when a block has room, a loan at a time.

use crate::{
	types::{Day, Size, DAY},
	Config, Loan, Loans, MarkQueue, Pallet, QueueFrom, WeightInfo,
};
use frame_support::{
	defensive,
	storage::with_storage_layer,
	weights::{Weight, WeightMeter},
};
use quoin_primitives::{LoanId, MAX_TITLES, MAX_TRANCHES};

impl<T: Config> Pallet<T> {
	/// Looks at loans of past days, oldest first, as long as there is weight for one more.
	pub(crate) fn work_queue(meter: &mut WeightMeter) {
		let Some(today) = Self::today() else { return };
		// Looking is work too.
		if meter.try_consume(T::WeightInfo::queue_day()).is_err() {
			return;
		}
		// None before the first loan.
		let mut day = QueueFrom::<T>::get();
		while day != 0 && day <= today {
			// One walk over the day: a new one after each loan would go over those removed again and again.
			for loan in MarkQueue::<T>::iter_key_prefix(day) {
				if !meter.can_consume(Self::mark_weight().max(T::WeightInfo::queue_move())) {
					return;
				}
				meter.consume(Self::look_at(day, loan));
			}
			if day == today || meter.try_consume(T::WeightInfo::queue_day()).is_err() {
				return;
			}
			// Below today.
			day = day.saturating_add(1);
			QueueFrom::<T>::put(day);
		}
	}

	/// None when the clock says more than days can be counted.
	pub(crate) fn today() -> Option<Day> {
		Self::now().checked_div(DAY).and_then(|day| Day::try_from(day).ok())
	}

	/// Of the largest loan.
	fn mark_weight() -> Weight {
		T::WeightInfo::queue_mark(MAX_TITLES, MAX_TRANCHES)
	}

	fn look_at(day: Day, id: LoanId) -> Weight {
		let Ok(drawn) = Self::drawn(id) else {
			defensive!("the queue of marks has a loan that is none");
			MarkQueue::<T>::remove(day, id);
			return T::WeightInfo::queue_move();
		};
		if !Self::is_mark_due(&drawn.loan, Self::now()) {
			Self::requeue(day, id, drawn.loan);
			return T::WeightInfo::queue_move();
		}
		let Size { titles, tranches } = drawn.deal.size();
		let tried = with_storage_layer(|| Self::write_down(drawn, None, Self::now()));
		// One that cannot be marked must not hold up the others, and is tried again tomorrow.
		if let (Err(_), Some(loan)) = (tried, Loans::<T>::get(id)) {
			defensive!("a mark that is due cannot be applied");
			MarkQueue::<T>::remove(day, id);
			let tomorrow = Self::today().and_then(|day| day.checked_add(1));
			if let Some(day) = tomorrow {
				MarkQueue::<T>::insert(day, id, ());
			}
			Loans::<T>::insert(id, Loan { queued: tomorrow, ..loan });
		} else if let Some(loan) = Loans::<T>::get(id) {
			Self::requeue(day, id, loan);
		}
		T::WeightInfo::queue_mark(titles, tranches)
	}

	/// Puts a loan under the day on which it has to be looked at next.
	fn requeue(day: Day, id: LoanId, loan: Loan) {
		MarkQueue::<T>::remove(day, id);
		let queued = loan.mark_on;
		if let Some(day) = queued {
			MarkQueue::<T>::insert(day, id, ());
		}
		Loans::<T>::insert(id, Loan { queued, ..loan });
	}
}
