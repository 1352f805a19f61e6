//! Paying one loan back with another, against the same titles. The lenders of the old one are paid, or keep
//! their positions as tranches of the new one.

use crate::{
	ops::{
		pay::{Kind, Payment},
		Drawn,
	},
	types::{sum, unexpected, Outcome, Size},
	Config, DealOf, Error, Event, HoldReason, Pallet,
};
use alloc::vec::Vec;
use frame_support::ensure;
use quoin_math::loan::tranches::split_interest;
use quoin_primitives::{Balance, Collectable, LoanId, TrancheIndex};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_refinance(borrower: T::AccountId, id: LoanId) -> Result<Size, DispatchError> {
		let now = Self::now();
		let funded = Self::funded(&borrower, id, now)?;
		let old_id = funded.deal.terms.refinances.ok_or(Error::<T>::RefinancesNothing)?;
		let old = Self::drawn(old_id)?;
		let payment = Self::payment(&old, Balance::MAX, Kind::All, now)?;
		let kept = Self::kept(&old, &funded.deal, &funded.kept)?;
		let total = payment.paid.total().map_err(Error::<T>::from)?;
		let kept_total = sum::<T>(kept.iter().copied())?;
		// What is kept is principal, and all principal is part of the total.
		let cash = total.checked_sub(kept_total).ok_or_else(unexpected::<T>)?;

		// The old loan ends as if all had been paid in money, less what lenders keep.
		let reserve = old.loan.reserve;
		let bond = old.loan.bond;
		let deal = old.deal.clone();
		let loan = old.loan.clone();
		let mut credits = Self::credits_of(&old, &payment)?;
		for (credit, kept) in credits.iter_mut().zip(&kept) {
			let left = credit.principal.checked_sub(*kept).ok_or_else(unexpected::<T>)?;
			credit.principal = left;
		}
		Self::rebook(old_id, &deal, &loan, None, &credits, now)?;
		Self::forget_loan(old_id, &loan);
		Self::release_refinanced(&funded.deal)?;
		Self::encumber(id, &funded.deal, funded.loan.balance)?;
		Self::release(HoldReason::Reserve, &borrower, reserve)?;
		Self::release(HoldReason::Bond, &borrower, bond)?;
		Self::forget_deal(old_id, deal)?;
		Self::write_drawn(&funded, now)?;
		Self::pay_out(&funded)?;
		Self::take(&borrower, cash)?;
		for (recipient, fee) in &payment.fees {
			Self::credit_other(recipient, *fee, now)?;
		}
		Self::set_aside(&funded, now)?;
		Self::deposit_event(Event::Closed { loan: old_id, outcome: Outcome::Refinanced, lost: 0 });
		Self::deposit_event(Event::Refinanced {
			old: old_id,
			new: id,
			paid: cash,
			kept: kept_total,
			principal: funded.loan.balance,
		});
		// Of both loans, whichever has more tranches; the titles are the same.
		let tranches = old.deal.size().tranches.max(funded.deal.size().tranches);
		Ok(Size { tranches, ..funded.deal.size() })
	}

	/// What of each tranche of the old loan is kept.
	fn kept(
		old: &Drawn<T>,
		new: &DealOf<T>,
		chosen: &[Option<TrancheIndex>],
	) -> Result<Vec<Balance>, Error<T>> {
		let mut kept: Vec<Balance> = old.loan.owed.iter().map(|_| 0).collect();
		// Who agreed to keep its position did not agree to one that fails, and nothing is written up but by cash.
		ensure!(
			old.is_sound(Self::now())? || chosen.iter().all(Option::is_none),
			Error::<T>::KeptOfFailing
		);
		for (tranche, position) in new.terms.tranches.iter().zip(chosen) {
			let Some(index) = position else { continue };
			let index = usize::from(*index);
			let lender = old.deal.terms.tranches.get(index).and_then(|of| of.lender.as_ref());
			// The position may have changed hands since the commitment.
			ensure!(lender == tranche.lender.as_ref(), Error::<T>::NotLender);
			let owed = old.loan.owed.get(index).ok_or_else(unexpected::<T>)?;
			ensure!(*owed >= tranche.amount, Error::<T>::KeptTooSmall);
			let place = kept.get_mut(index).ok_or_else(unexpected::<T>)?;
			*place = tranche.amount;
		}
		Ok(kept)
	}

	/// What each tranche gets when everything is paid.
	fn credits_of(old: &Drawn<T>, payment: &Payment<T>) -> Result<Vec<Collectable>, Error<T>> {
		let shares = old.deal.shares();
		let interest = split_interest(payment.paid.interest, &shares)?;
		let credit = |(principal, interest): (&Balance, Balance)| Collectable {
			principal: *principal,
			interest,
			..Collectable::default()
		};
		Ok(old.loan.owed.iter().zip(interest).map(credit).collect())
	}
}
