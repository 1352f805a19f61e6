//! The debt-service reserve: money for the next instalments, held on the borrower's account.

use crate::{
	types::{unexpected, State},
	Config, DealOf, Deals, Error, Event, HoldReason, Loan, Loans, Pallet,
};
use frame_support::ensure;
use quoin_math::loan::{course::Course, Repayment};
use quoin_primitives::{Balance, LoanId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// What the next instalments need, as many as were agreed, if each is paid on its deadline. The principal
	/// that a bullet loan pays at the end is not one of them.
	pub(crate) fn reserve_for(
		deal: &DealOf<T>,
		course: &Course,
		balance: Balance,
		paid: u32,
	) -> Result<Balance, Error<T>> {
		let mut needed: Balance = 0;
		for next in course.instalments(balance, paid).take(deal.terms.reserve.into()) {
			let (_, due) = next?;
			let part = match deal.terms.repayment {
				Repayment::Bullet => due.all_interest()?,
				Repayment::Amortised | Repayment::EqualPrincipal => due.total()?,
			};
			needed = needed.checked_add(part).ok_or(Error::<T>::AmountTooLarge)?;
		}
		Ok(needed)
	}

	pub(crate) fn do_top_up_reserve(
		borrower: T::AccountId,
		id: LoanId,
		amount: Balance,
	) -> DispatchResult {
		let (loan, deal) = Self::own_loan(&borrower, id, amount)?;
		// Who is late pays: a reserve filled up then would only buy a cheaper end.
		let course = deal.course(loan.origination).map_err(Error::<T>::from)?;
		let deadline = course.deadline(loan.paid).map_err(Error::<T>::from)?;
		ensure!(Self::now() <= deadline, Error::<T>::PaymentLate);
		let reserve = loan.reserve.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;

		Loans::<T>::insert(id, Loan { reserve, ..loan });
		Self::hold(HoldReason::Reserve, &borrower, amount)?;
		Self::deposit_event(Event::ReserveToppedUp { loan: id, amount, reserve });
		Ok(())
	}

	pub(crate) fn do_withdraw_reserve(
		borrower: T::AccountId,
		id: LoanId,
		amount: Balance,
	) -> DispatchResult {
		Self::ensure_not_paused(Self::now())?;
		let (loan, deal) = Self::own_loan(&borrower, id, amount)?;
		// What is expected of a sale counts on it.
		ensure!(loan.state == State::Active, Error::<T>::StillBreached);
		let course = deal.course(loan.origination).map_err(Error::<T>::from)?;
		// While a payment is late, all of it may be needed.
		let deadline = course.deadline(loan.paid).map_err(Error::<T>::from)?;
		ensure!(Self::now() <= deadline, Error::<T>::PaymentLate);
		let needed = Self::reserve_for(&deal, &course, loan.balance, loan.paid)?;
		let left = loan.reserve.checked_sub(amount).ok_or(Error::<T>::ReserveNeeded)?;
		ensure!(left >= needed, Error::<T>::ReserveNeeded);

		Loans::<T>::insert(id, Loan { reserve: left, ..loan });
		Self::release(HoldReason::Reserve, &borrower, amount)?;
		Self::deposit_event(Event::ReserveWithdrawn { loan: id, amount, reserve: left });
		Ok(())
	}

	fn own_loan(
		borrower: &T::AccountId,
		id: LoanId,
		amount: Balance,
	) -> Result<(Loan, DealOf<T>), Error<T>> {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let loan = Loans::<T>::get(id).ok_or(Error::<T>::UnknownLoan)?;
		let deal = Deals::<T>::get(id).ok_or_else(unexpected::<T>)?;
		ensure!(deal.borrower == *borrower, Error::<T>::NotBorrower);
		loan.ensure_lives::<T>()?;
		Ok((loan, deal))
	}
}
