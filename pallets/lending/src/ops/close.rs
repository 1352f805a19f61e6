//! Closing a loan: by a payment of all that is owed, or, of one that failed, by ending what is left of its case.

use crate::{ops::pay::Kind, types::Size, weights::WeightInfo, Cases, Config, Pallet};
use frame_support::{traits::Get, weights::Weight};
use quoin_primitives::{Balance, LoanId, MAX_TITLES, MAX_TRANCHES};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Whatever `close` may turn out to do.
	pub(crate) fn close_weight() -> Weight {
		Self::pay_weight()
			.max(T::WeightInfo::close_paid(MAX_TITLES, MAX_TRANCHES))
			.max(T::WeightInfo::close_late(MAX_TITLES, MAX_TRANCHES))
	}

	/// Whatever a payment may turn out to do.
	pub(crate) fn pay_weight() -> Weight {
		T::WeightInfo::repay_last(MAX_TITLES, MAX_TRANCHES).max(Self::window_weight(MAX_TRANCHES))
	}

	/// A payment that leaves its loan failing makes a mark due at once: two places in the queue of marks are written
	/// besides what is measured.
	fn window_weight(tranches: u32) -> Weight {
		T::WeightInfo::repay_window(tranches).saturating_add(T::DbWeight::get().writes(2))
	}

	/// What a payment did: titles are touched by the last one only.
	pub(crate) fn paid_weight(Size { titles, tranches }: Size) -> Weight {
		if titles > 0 {
			T::WeightInfo::repay_last(titles, tranches)
		} else {
			Self::window_weight(tranches)
		}
	}

	/// Closes it, and says what that weighed.
	pub(crate) fn do_close(
		payer: T::AccountId,
		id: LoanId,
		at_most: Balance,
	) -> Result<Weight, DispatchError> {
		if !Cases::<T>::contains_key(id) {
			return Ok(Self::paid_weight(Self::do_pay(payer, id, at_most, Kind::All)?));
		}
		let (Size { titles, tranches }, moved) = Self::do_close_case(id)?;
		let of = |weight: Weight, did: bool| if did { weight } else { Weight::zero() };
		let returned = of(T::WeightInfo::close_paid(titles, tranches), moved.returned);
		Ok(returned.max(of(T::WeightInfo::close_late(titles, tranches), moved.ended)))
	}
}
