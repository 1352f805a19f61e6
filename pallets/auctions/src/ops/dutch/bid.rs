//! Buying.

use crate::{types::unexpected, Config, Error, Event, Pallet};
use frame_support::ensure;
use quoin_primitives::{Balance, LotId, Payment, Seller};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_bid(
		buyer: T::AccountId,
		lot: LotId,
		max_price: Balance,
		payment: Payment,
	) -> DispatchResult {
		let record = Self::lot_of(lot)?;
		let price = record.price::<T>(Self::running()?)?;
		ensure!(price <= max_price, Error::<T>::PriceAboveLimit);

		let good = record.good;
		Self::remove_lot(lot, &record);
		let cash = T::Seller::sell(&good, &buyer, price, payment)?;
		ensure!(cash <= price, unexpected::<T>());
		Self::deposit_event(Event::LotSold { lot, good, buyer, price, cash, payment });
		Ok(())
	}
}
