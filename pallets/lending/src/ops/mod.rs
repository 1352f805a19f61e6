//! What the calls do, one file per group.

mod advance;
pub(crate) mod books;
mod breach;
mod close;
mod collect;
mod draw;
mod funding;
mod governing;
mod lenders;
pub(crate) mod marks;
mod offers;
pub(crate) mod pay;
mod positions;
mod recovery;
mod refinance;
mod reserve;

use crate::{
	types::{unexpected, Loan, State},
	Brake, Config, DealOf, Deals, Error, HoldReason, Loans, Market, Pallet,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::{hold::Mutate as _, Mutate as _},
		tokens::{Fortitude, Precision, Preservation, Restriction},
		Get, UnixTime,
	},
};
use quoin_math::loan::course::Course;
use quoin_primitives::{Balance, LoanId, Seconds, Status, QUSD};
use sp_runtime::{traits::AccountIdConversion, DispatchError, DispatchResult};

/// A loan that was drawn and not closed, with all that was agreed of it.
pub(crate) struct Drawn<T: Config> {
	pub id: LoanId,
	pub deal: DealOf<T>,
	pub loan: Loan,
	pub course: Course,
}

impl<T: Config> Drawn<T> {
	/// Whether it is paid as agreed: not late, not breached, not written down.
	pub fn is_sound(&self, now: Seconds) -> Result<bool, Error<T>> {
		let Loan { state, impairment, paid, .. } = self.loan;
		Ok(state == State::Active && impairment == 0 && now <= self.course.deadline(paid)?)
	}
}

impl<T: Config> Pallet<T> {
	/// The keyless account that has what waits to be collected.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// Unix time in seconds.
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	pub(crate) fn deal_of(id: LoanId) -> Result<DealOf<T>, Error<T>> {
		Deals::<T>::get(id).ok_or(Error::<T>::UnknownLoan)
	}

	pub(crate) fn drawn(id: LoanId) -> Result<Drawn<T>, Error<T>> {
		let loan = Loans::<T>::get(id).ok_or(Error::<T>::UnknownLoan)?;
		let deal = Deals::<T>::get(id).ok_or_else(unexpected::<T>)?;
		let course = deal.course(loan.origination)?;
		Ok(Drawn { id, deal, loan, course })
	}

	/// Refuses what adds risk.
	pub(crate) fn ensure_open(now: Seconds) -> Result<(), Error<T>> {
		match Market::<T>::get().status(now) {
			Status::Open => Ok(()),
			Status::NoNewRisk => Err(Error::<T>::NoNewRisk),
			Status::Paused => Err(Error::<T>::MarketPaused),
		}
	}

	/// Refuses what a pause stops: all but claims, payments and cures.
	pub(crate) fn ensure_not_paused(now: Seconds) -> Result<(), Error<T>> {
		let brake: Brake = Market::<T>::get();
		ensure!(brake.status(now) != Status::Paused, Error::<T>::MarketPaused);
		Ok(())
	}

	/// Takes QUSD that becomes collectable.
	pub(crate) fn take(from: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let to = Self::account();
		T::Assets::transfer(QUSD, from, &to, amount, Preservation::Expendable)
			.map_err(|_| Error::<T>::NotCovered)?;
		Ok(())
	}

	/// Gives QUSD that was collectable.
	pub(crate) fn give(to: &T::AccountId, amount: Balance) -> DispatchResult {
		let from = Self::account();
		T::Assets::transfer(QUSD, &from, to, amount, Preservation::Expendable)?;
		Ok(())
	}

	pub(crate) fn hold(
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<(), Error<T>> {
		if amount == 0 {
			return Ok(());
		}
		T::Holds::hold(QUSD, &reason.into(), who, amount).map_err(|_| Error::<T>::NotCovered)
	}

	pub(crate) fn release(
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		T::Holds::release(QUSD, &reason.into(), who, amount, Precision::Exact)?;
		Ok(())
	}

	/// Gives back what was held. For an account that cannot have it now it waits to be collected, so that nobody's
	/// payment, purchase or deposit depends on the account.
	pub(crate) fn give_back(
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
		now: Seconds,
	) -> DispatchResult {
		// Refused before anything is written.
		if Self::release(reason, who, amount).is_ok() {
			return Ok(());
		}
		Self::move_held(reason, who, &Self::account(), amount)?;
		Ok(Self::credit_other(who, amount, now)?)
	}

	/// Moves exactly `amount` of what is held. A freeze of the account does not stop what it promised.
	pub(crate) fn move_held(
		reason: HoldReason,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<(), DispatchError> {
		if amount == 0 {
			return Ok(());
		}
		if from == to {
			return Self::release(reason, from, amount);
		}
		let moved = T::Holds::transfer_on_hold(
			QUSD,
			&reason.into(),
			from,
			to,
			amount,
			Precision::Exact,
			Restriction::Free,
			Fortitude::Force,
		)?;
		ensure!(moved == amount, unexpected::<T>());
		Ok(())
	}

	/// What is held of an account for a reason.
	#[cfg(any(feature = "std", feature = "try-runtime"))]
	pub(crate) fn held(reason: HoldReason, who: &T::AccountId) -> Balance {
		use frame_support::traits::fungibles::hold::Inspect as _;
		T::Holds::balance_on_hold(QUSD, &reason.into(), who)
	}
}
