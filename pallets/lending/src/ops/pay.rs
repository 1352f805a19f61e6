//! Paying a loan back.

use crate::{
	ops::Drawn,
	types::{sum, unexpected, Loan, Outcome, Size},
	Config, Error, Event, HoldReason, Loans, MarkQueue, Pallet,
};
use alloc::vec::Vec;
use frame_support::ensure;
use quoin_math::loan::{
	impairment::{impairment, needs_expected},
	payment::{apply, Paid},
	tranches::{split_interest, split_owed, Dust, Tranche as Share},
	Due,
};
use quoin_primitives::{Balance, Collateral, Collectable, FeeEvent, LoanId, Seconds};
use sp_runtime::{DispatchError, DispatchResult};

/// What a payment of some amount would do now.
pub(crate) struct Payment<T: Config> {
	pub due: Due,
	pub paid: Paid,
	/// Who gets the fees in `paid`.
	pub fees: Vec<(T::AccountId, Balance)>,
}

/// What a payer wants to pay.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
	/// What is due, and principal with what is beyond it.
	Scheduled,
	/// Principal only.
	Ahead,
	/// All there is.
	All,
}

impl<T: Config> Pallet<T> {
	/// Pays, and says what the work depended on.
	pub(crate) fn do_pay(
		payer: T::AccountId,
		id: LoanId,
		amount: Balance,
		kind: Kind,
	) -> Result<Size, DispatchError> {
		let now = Self::now();
		let drawn = Self::drawn(id)?;
		let (whole, without) = (drawn.deal.size(), drawn.deal.size_without_titles());
		let payment = Self::payment(&drawn, amount, kind, now)?;
		let total = payment.paid.total().map_err(Error::<T>::from)?;
		ensure!(kind != Kind::All || payment.paid.balance == 0, Error::<T>::AmountTooSmall);

		Self::settle(drawn, &payment, Outcome::Repaid, now)?;
		Self::take(&payer, total)?;
		for (recipient, fee) in &payment.fees {
			Self::credit_other(recipient, *fee, now)?;
		}
		let Paid { principal, interest, prepaid, fees, balance } = payment.paid;
		Self::deposit_event(Event::Paid {
			loan: id,
			payer,
			principal,
			interest,
			prepaid,
			fees,
			balance,
		});
		Ok(if balance == 0 { whole } else { without })
	}

	/// What `amount` would do now.
	pub(crate) fn payment(
		drawn: &Drawn<T>,
		amount: Balance,
		kind: Kind,
		now: Seconds,
	) -> Result<Payment<T>, Error<T>> {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let Drawn { loan, deal, course, .. } = drawn;
		loan.ensure_lives::<T>()?;
		// A loan that began in this very second has no interest to pay yet.
		ensure!(now > loan.origination, Error::<T>::JustDrawn);
		let ahead = course.is_ahead(loan.paid, now)?;
		ensure!(!ahead || kind != Kind::Scheduled, Error::<T>::NothingDue);
		ensure!(ahead || kind != Kind::Ahead, Error::<T>::PaymentDue);
		let principal = deal.principal()?;
		let (due, mut fees) = if ahead {
			(Due::default(), Vec::new())
		} else {
			let fees = Self::fees_of(deal, FeeEvent::Repayment, loan.balance, principal)?;
			(course.due(loan.balance, loan.paid, now)?, fees)
		};
		let exit = Self::fees_of(deal, FeeEvent::Exit, loan.balance, principal)?;
		let total = |fees: &[(T::AccountId, Balance)]| sum::<T>(fees.iter().map(|(_, fee)| *fee));
		// Interest of windows that have begun is not avoided by paying ahead of them.
		let next = loan.paid.checked_add(due.windows).ok_or_else(unexpected::<T>)?;
		let amount = if next >= course.count() || course.is_ahead(next, now)? {
			amount
		} else {
			ensure!(kind != Kind::All, Error::<T>::PaymentDue);
			let required = due.total()?.checked_add(total(&fees)?);
			amount.min(required.ok_or(Error::<T>::AmountTooLarge)?)
		};
		let paid = apply(loan.balance, &due, total(&fees)?, total(&exit)?, amount)?;
		if paid.balance == 0 {
			fees.extend(exit);
		}
		Ok(Payment { due, paid, fees })
	}

	/// Books a payment, and closes the loan when nothing is left.
	pub(crate) fn settle(
		drawn: Drawn<T>,
		payment: &Payment<T>,
		outcome: Outcome,
		now: Seconds,
	) -> DispatchResult {
		let Drawn { id, deal, loan, course } = &drawn;
		let shares = deal.shares();
		let math = Error::<T>::from;
		let Paid { principal, interest, .. } = payment.paid;
		let (mut next, mut credits) = Self::shared(loan.clone(), &shares, principal, interest)?;
		let prepaid = split_owed(payment.paid.prepaid, &shares, &next.owed, Dust::Last);
		let prepaid = prepaid.map_err(math)?;
		next = next.with_paid::<T>(&prepaid)?;
		for (credit, prepaid) in credits.iter_mut().zip(prepaid) {
			let principal = credit.principal.checked_add(prepaid);
			credit.principal = principal.ok_or_else(unexpected::<T>)?;
		}
		if next.balance == 0 {
			return Self::finish(drawn, outcome, &credits, now);
		}
		next.paid = next.paid.checked_add(payment.due.windows).ok_or_else(unexpected::<T>)?;
		let standing = next.standing::<T>(course, deal.cure, now)?;
		// Cash came in, so what was written down for lateness may be written up. What a sale may bring is not
		// asked for here, but a mark for it is due at once. Else a payment for one of many windows missed would hide that
		// the others were, and junior interest may take what principal freed.
		let failing = needs_expected(standing);
		let expected = if failing { Balance::MAX } else { 0 };
		let by_ladder = impairment(next.balance, standing, expected, now).map_err(math)?;
		next.impairment = if failing || payment.due.windows == 0 {
			// What was expected of a sale still is: principal writes up by what it is, and not more.
			let paid = loan.balance.saturating_sub(next.balance);
			by_ladder.max(next.impairment.saturating_sub(paid))
		} else {
			by_ladder
		};
		next.run = next.next_run::<T>(course, now)?;
		next.mark_on = if failing {
			// What is expected of a sale now, a mark has to say.
			Self::today()
		} else {
			next.next_mark::<T>(course, deal.cure, now)?
		};

		Self::rebook(*id, deal, loan, Some(&next), &credits, now)?;
		Self::write_loan(*id, loan, next);
		Ok(())
	}

	/// A scheduled payment shared among tranches: the loan with less owed, and what each tranche gets.
	pub(crate) fn shared(
		loan: Loan,
		shares: &[Share],
		principal: Balance,
		interest: Balance,
	) -> Result<(Loan, Vec<Collectable>), Error<T>> {
		let principal = split_owed(principal, shares, &loan.owed, Dust::First)?;
		let interest = split_interest(interest, shares)?;
		let next = loan.with_paid::<T>(&principal)?;
		let credit =
			|(principal, interest)| Collectable { principal, interest, ..Collectable::default() };
		Ok((next, principal.into_iter().zip(interest).map(credit).collect()))
	}

	/// Writes a loan, and brings it into the queue of marks when it has to be there earlier, or again.
	pub(crate) fn write_loan(id: LoanId, old: &Loan, mut next: Loan) {
		next.queued = match (old.queued, next.mark_on) {
			// Found there, it moves on by itself.
			(Some(queued), Some(on)) if queued <= on => Some(queued),
			(Some(queued), None) => Some(queued),
			(queued, on) => {
				if let Some(day) = queued {
					MarkQueue::<T>::remove(day, id);
				}
				if let Some(day) = on {
					MarkQueue::<T>::insert(day, id, ());
				}
				on
			},
		};
		Loans::<T>::insert(id, next);
	}

	/// Closes a loan that owes nothing: the titles are the borrower's again, and what was put aside.
	pub(crate) fn finish(
		drawn: Drawn<T>,
		outcome: Outcome,
		credits: &[Collectable],
		now: Seconds,
	) -> DispatchResult {
		let Drawn { id, deal, loan, .. } = drawn;
		Self::rebook(id, &deal, &loan, None, credits, now)?;
		T::Collateral::release(id, &deal.terms.titles, None)?;
		Self::forget_loan(id, &loan);
		Self::give_back(HoldReason::Reserve, &deal.borrower, loan.reserve, now)?;
		Self::give_back(HoldReason::Bond, &deal.borrower, loan.bond, now)?;
		Self::forget_deal(id, deal)?;
		Self::deposit_event(Event::Closed { loan: id, outcome, lost: 0 });
		Ok(())
	}

	/// Removes the record of a loan, and its place in the queue of marks.
	pub(crate) fn forget_loan(id: LoanId, loan: &Loan) {
		Loans::<T>::remove(id);
		if let Some(day) = loan.queued {
			MarkQueue::<T>::remove(day, id);
		}
	}
}
