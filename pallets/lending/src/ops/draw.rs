//! Drawing a loan.

use crate::{types::Size, Config, Error, Event, Pallet};
use frame_support::ensure;
use quoin_primitives::LoanId;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_draw(borrower: T::AccountId, id: LoanId) -> Result<Size, DispatchError> {
		let now = Self::now();
		let funded = Self::funded(&borrower, id, now)?;
		ensure!(funded.deal.terms.refinances.is_none(), Error::<T>::Refinances);
		let principal = funded.loan.balance;
		Self::encumber(id, &funded.deal, principal)?;

		Self::write_drawn(&funded, now)?;
		Self::pay_out(&funded)?;
		Self::set_aside(&funded, now)?;
		Self::deposit_event(Event::Drawn {
			loan: id,
			borrower,
			lenders: funded.deal.terms.tranches.iter().filter_map(|of| of.lender.clone()).collect(),
			principal,
			fees: funded.fees()?,
			reserve: funded.loan.reserve,
			bond: funded.loan.bond,
		});
		Ok(funded.deal.size())
	}
}
