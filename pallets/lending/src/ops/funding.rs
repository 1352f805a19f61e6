//! What draw and refinancing share: an offer becomes a loan.

use crate::{
	limits,
	types::{sum, unexpected, Loan, State},
	Config, CurrentParams, DealOf, Deals, Error, HoldReason, Loans, MarkQueue, Offer, Offers,
	Pallet, QueueFrom,
};
use alloc::vec::Vec;
use frame_support::{ensure, BoundedVec};
use quoin_primitives::{Balance, FeeEvent, FeeSpec, LoanId, Seconds, TrancheIndex};
use sp_runtime::DispatchResult;

/// An offer that can become a loan: all checks but those of the titles passed.
pub(crate) struct Funded<T: Config> {
	pub id: LoanId,
	/// With the lenders in place.
	pub deal: DealOf<T>,
	pub loan: Loan,
	/// Fees of the draw, by recipient.
	pub fees: Vec<(T::AccountId, Balance)>,
	/// Which position of the refinanced loan stands in for the money of a tranche.
	pub kept: Vec<Option<TrancheIndex>>,
}

impl<T: Config> Funded<T> {
	/// All fees.
	pub fn fees(&self) -> Result<Balance, Error<T>> {
		sum::<T>(self.fees.iter().map(|(_, fee)| *fee))
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn funded(
		borrower: &T::AccountId,
		id: LoanId,
		now: Seconds,
	) -> Result<Funded<T>, Error<T>> {
		Self::ensure_open(now)?;
		let Offer { commitments, .. } = Self::open_offer(id)?;
		let mut deal = Self::deal_of(id)?;
		ensure!(deal.borrower == *borrower, Error::<T>::NotBorrower);
		ensure!(now <= deal.terms.expires_at, Error::<T>::OfferExpired);
		let mut kept = Vec::with_capacity(commitments.len());
		for (tranche, commitment) in deal.terms.tranches.iter_mut().zip(commitments) {
			let commitment = commitment.ok_or(Error::<T>::NotFunded)?;
			ensure!(now < commitment.until, Error::<T>::CommitmentExpired);
			tranche.lender = Some(commitment.lender);
			if let (Some(position), Some(old)) = (commitment.kept, deal.terms.refinances) {
				// What was paid of it since the commitment, the new loan does not lend.
				let loan = Loans::<T>::get(old).ok_or(Error::<T>::UnknownLoan)?;
				let owed = loan.owed.get(usize::from(position)).copied().unwrap_or_default();
				tranche.amount = tranche.amount.min(owed);
				ensure!(tranche.amount > 0, Error::<T>::KeptTooSmall);
			}
			kept.push(commitment.kept);
		}
		let params = CurrentParams::<T>::get();
		// Governance may have become more careful since the offer.
		let allowed = deal.terms.covenants.draw_ltv <= params.draw_ltv;
		ensure!(allowed, Error::<T>::LoanToValueTooHigh);
		// Also what is lent may be less than was offered, by what was paid of positions that are kept.
		let principal = Self::principal_of(&deal, params.least_principal, now)?;
		let course = deal.course(now)?;
		let owed: Vec<Balance> = deal.terms.tranches.iter().map(|tranche| tranche.amount).collect();
		let mut loan = Loan {
			state: State::Active,
			origination: now,
			balance: principal,
			owed: BoundedVec::try_from(owed).map_err(|_| unexpected::<T>())?,
			paid: 0,
			reserve: Self::reserve_for(&deal, &course, principal, 0)?,
			bond: params.bond,
			run: None,
			impairment: 0,
			mark_on: None,
			queued: None,
		};
		loan.run = loan.next_run::<T>(&course, now)?;
		loan.mark_on = loan.next_mark::<T>(&course, deal.cure, now)?;
		loan.queued = loan.mark_on;
		let fees = Self::fees_of(&deal, FeeEvent::Origination, principal, principal)?;
		let funded = Funded { id, deal, loan, fees, kept };
		ensure!(funded.fees()? <= principal, Error::<T>::FeeTooHigh);
		Ok(funded)
	}

	/// Fees of an event, by recipient. The balance is the one before the payment.
	pub(crate) fn fees_of(
		deal: &DealOf<T>,
		event: FeeEvent,
		balance: Balance,
		amount: Balance,
	) -> Result<Vec<(T::AccountId, Balance)>, Error<T>> {
		let due = |spec: &FeeSpec<T::AccountId>| {
			Ok((spec.recipient.clone(), spec.fee.due(balance, amount)?))
		};
		deal.terms.fees.iter().filter(limits::is_of(event)).map(due).collect()
	}

	/// Moves the money of the lenders to the borrower.
	pub(crate) fn pay_out(funded: &Funded<T>) -> DispatchResult {
		let borrower = &funded.deal.borrower;
		for (tranche, kept) in funded.deal.terms.tranches.iter().zip(&funded.kept) {
			let lender = tranche.lender.as_ref().ok_or_else(unexpected::<T>)?;
			if kept.is_none() {
				Self::move_held(HoldReason::Commitment, lender, borrower, tranche.amount)?;
			}
		}
		Ok(())
	}

	/// Takes the fees, and puts reserve and bond aside.
	pub(crate) fn set_aside(funded: &Funded<T>, now: Seconds) -> DispatchResult {
		let borrower = &funded.deal.borrower;
		Self::take(borrower, funded.fees()?)?;
		for (recipient, fee) in &funded.fees {
			Self::credit_other(recipient, *fee, now)?;
		}
		Self::hold(HoldReason::Reserve, borrower, funded.loan.reserve)?;
		Self::hold(HoldReason::Bond, borrower, funded.loan.bond)?;
		Ok(())
	}

	/// Writes the records of a loan that begins.
	pub(crate) fn write_drawn(funded: &Funded<T>, now: Seconds) -> Result<(), Error<T>> {
		let Funded { id, deal, loan, .. } = funded;
		Self::book_drawn(funded, now)?;
		Offers::<T>::remove(id);
		Deals::<T>::insert(id, deal);
		Loans::<T>::insert(id, loan);
		if let Some(day) = loan.queued {
			MarkQueue::<T>::insert(day, id, ());
		}
		if QueueFrom::<T>::get() == 0 {
			// The first loan: no day before this one has any.
			QueueFrom::<T>::put(Self::today().ok_or(Error::<T>::AmountTooLarge)?);
		}
		Ok(())
	}
}
