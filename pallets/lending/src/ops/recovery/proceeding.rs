//! A case as one call moves it: what comes in goes down the waterfall, and all is written at the end.

use crate::{
	ops::Drawn,
	types::{sum, unexpected, Case, Outcome, Sale},
	Cases, Config, Error, Event, HoldReason, Loan, Pallet,
};
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use quoin_math::{
	loan::{
		recovery::{distribute, total, Claim, Order},
		tranches::{split_owed, Dust, Tranche as Share},
	},
	RatePerSecond,
};
use quoin_primitives::{Balance, Collateral, Collectable, FeeEvent, LoanId, Seconds, TitleId};
use sp_runtime::DispatchResult;

/// A case as a call moves it. What changes is written at the end.
pub(super) struct Proceeding<T: Config> {
	pub drawn: Drawn<T>,
	/// The loan as it will be.
	next: Loan,
	pub case: Case<T::AccountId>,
	/// What tranches get.
	credits: Vec<Collectable>,
	/// What others get.
	others: Vec<(T::AccountId, Balance)>,
	_config: PhantomData<T>,
}

impl<T: Config> Proceeding<T> {
	pub fn of(id: LoanId) -> Result<Self, Error<T>> {
		let case = Cases::<T>::get(id).ok_or(Error::<T>::NotForSale)?;
		Ok(Self::new(Pallet::<T>::drawn(id)?, case))
	}

	fn new(drawn: Drawn<T>, case: Case<T::AccountId>) -> Self {
		let next = drawn.loan.clone();
		let credits = vec![Collectable::default(); next.owed.len()];
		Self { drawn, next, case, credits, others: Vec::new(), _config: PhantomData }
	}

	/// What is owed, the most senior tranche first.
	pub fn claims(&self) -> Vec<Claim> {
		let both = self.next.owed.iter().zip(&self.case.interest);
		both.map(|(principal, interest)| Claim { principal: *principal, interest: *interest })
			.collect()
	}

	pub fn owed(&self) -> Result<Balance, Error<T>> {
		Ok(total(&self.claims())?)
	}

	/// The same with the fees that the borrower owes after the lenders: until all of it is paid, nothing is given
	/// back to the borrower.
	pub fn owed_in_all(&self) -> Result<Balance, Error<T>> {
		let owed = self.owed()?.checked_add(self.case.all_later::<T>()?);
		owed.ok_or(Error::<T>::AmountTooLarge)
	}

	/// Sends money down the waterfall, that of a `sale` after its fees. What of it would go to `set_off` is not
	/// credited, and returned.
	pub fn bring(
		&mut self,
		amount: Balance,
		sale: bool,
		set_off: Option<&T::AccountId>,
	) -> Result<Balance, Error<T>> {
		let left = if sale { self.take_fees(amount)? } else { amount };
		let deal = &self.drawn.deal;
		let claims = self.claims();
		let shared = distribute(left, 0, &claims, Order::BySeniority)?;
		let principals: Vec<Balance> = shared.paid.iter().map(|paid| paid.principal).collect();
		self.next = self.next.clone().with_paid::<T>(&principals)?;
		let mut off: Balance = 0;
		for (i, paid) in shared.paid.iter().enumerate() {
			let interest = self.case.interest.get_mut(i).ok_or_else(unexpected::<T>)?;
			*interest = interest.checked_sub(paid.interest).ok_or_else(unexpected::<T>)?;
			let brought =
				paid.principal.checked_add(paid.interest).ok_or(Error::<T>::AmountTooLarge)?;
			let lender = deal.terms.tranches.get(i).and_then(|tranche| tranche.lender.as_ref());
			let to = if set_off.is_some() && lender == set_off {
				&mut off
			} else {
				&mut self.credits.get_mut(i).ok_or_else(unexpected::<T>)?.recovered
			};
			*to = to.checked_add(brought).ok_or(Error::<T>::AmountTooLarge)?;
		}
		let mut surplus = shared.surplus;
		for (index, waits) in self.case.later.iter_mut() {
			let spec = deal.terms.fees.get(usize::from(*index)).ok_or_else(unexpected::<T>)?;
			let fee = surplus.min(*waits);
			// By the minimum, neither below zero.
			(*waits, surplus) = (waits.saturating_sub(fee), surplus.saturating_sub(fee));
			if fee > 0 {
				self.others.push((spec.recipient.clone(), fee));
			}
		}
		if surplus > 0 {
			self.others.push((deal.borrower.clone(), surplus));
		}
		// What was written down stays so, as far as there is anything left: this is not the end.
		self.next.impairment = self.next.impairment.min(self.next.balance);
		Ok(off)
	}

	/// Takes the fees of a sale that brings `amount`, and says what is left. A fee beyond that must not keep
	/// anybody from selling: one that is due once waits for the next sale, and the rest of a share is waived.
	fn take_fees(&mut self, amount: Balance) -> Result<Balance, Error<T>> {
		let mut left = amount;
		for (index, spec) in self.drawn.deal.terms.fees.iter().enumerate() {
			if spec.event != FeeEvent::Liquidation {
				continue;
			}
			let once = self.case.fees.iter_mut().find(|(of, _)| usize::from(*of) == index);
			let fee = match once {
				Some((_, waits)) => {
					let fee = left.min(*waits);
					// By the minimum, not below zero.
					*waits = waits.saturating_sub(fee);
					fee
				},
				None => spec.fee.due(0, amount)?.min(left),
			};
			// By either minimum, not below zero.
			left = left.saturating_sub(fee);
			if fee > 0 {
				self.others.push((spec.recipient.clone(), fee));
			}
		}
		Ok(left)
	}

	/// Takes in of the title's insurer what the title brought less than its share of the principal. Who needs
	/// it is known when all titles are sold.
	pub fn take_cover(&mut self, title: TitleId) -> DispatchResult {
		let lot = self.case.lot::<T>(title)?;
		// Saturation: a title may bring more than its share.
		let missing = lot.covered.saturating_sub(lot.booked).min(self.owed()?);
		let Some(insurer) = T::Collateral::terms(title)?.insurer.filter(|_| missing > 0) else {
			return Ok(());
		};
		let id = self.drawn.id;
		let paid = T::Collateral::pay_bond(id, title, &Pallet::<T>::account(), missing)?;
		if paid > 0 {
			// There is room for an insurer of each title.
			self.case.covers.try_push((insurer, paid)).map_err(|_| unexpected::<T>())?;
			Pallet::<T>::deposit_event(Event::CoverPaid { loan: id, title, amount: paid });
		}
		Ok(())
	}

	/// When all titles are sold: what insurers paid in pays what is missing, of each the same share, and the rest is
	/// theirs.
	fn use_covers(&mut self) -> Result<(), Error<T>> {
		let covers = core::mem::take(&mut self.case.covers);
		let all = sum::<T>(covers.iter().map(|(_, amount)| *amount))?;
		let used = all.min(self.owed()?);
		let weight = |(_, amount): &(T::AccountId, Balance)| Share {
			amount: *amount,
			rate: RatePerSecond(0),
		};
		let weights: Vec<Share> = covers.iter().map(weight).collect();
		let paid: Vec<Balance> = covers.iter().map(|(_, amount)| *amount).collect();
		let parts = match covers.is_empty() {
			true => Vec::new(),
			false => split_owed(used, &weights, &paid, Dust::Last)?,
		};
		for ((insurer, amount), part) in covers.into_iter().zip(parts) {
			let back = amount.checked_sub(part).ok_or_else(unexpected::<T>)?;
			self.others.push((insurer, back));
		}
		self.bring(used, false, None)?;
		Ok(())
	}

	pub fn book(&mut self, title: TitleId, amount: Balance) -> Result<(), Error<T>> {
		self.case = self.case.clone().with_lot::<T>(title, |lot| {
			lot.booked = lot.booked.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
			Ok(())
		})?;
		Ok(())
	}

	/// Gives a title to who has it from now on.
	pub fn hand_over(&mut self, title: TitleId, to: &T::AccountId) -> DispatchResult {
		T::Collateral::release(self.drawn.id, &[title], Some(to))?;
		self.case = self.case.clone().with_lot::<T>(title, |lot| {
			lot.sale = Sale::Done;
			Ok(())
		})?;
		Ok(())
	}

	/// Writes everything, and what is left of the sale may bring less now than was thought.
	pub fn write_and_mark(self, now: Seconds) -> DispatchResult {
		let id = self.drawn.id;
		let goes_on = !self.case.is_done();
		self.write(now)?;
		if goes_on {
			Pallet::<T>::write_down(Pallet::<T>::drawn(id)?, None, now)?;
		}
		Ok(())
	}

	/// Writes everything, and closes the case when each title has found somebody.
	pub fn write(mut self, now: Seconds) -> DispatchResult {
		if self.case.is_done() {
			self.use_covers()?;
		}
		let Self { drawn, next, case, credits, others, .. } = self;
		let Drawn { id, deal, loan, .. } = drawn;
		for (who, amount) in others {
			Pallet::<T>::credit_other(&who, amount, now)?;
		}
		if !case.is_done() {
			Pallet::<T>::rebook(id, &deal, &loan, Some(&next), &credits, now)?;
			Pallet::<T>::write_loan(id, &loan, next);
			Cases::<T>::insert(id, case);
			return Ok(());
		}
		Pallet::<T>::rebook(id, &deal, &loan, None, &credits, now)?;
		Pallet::<T>::forget_loan(id, &loan);
		Cases::<T>::remove(id);
		Pallet::<T>::give_back(HoldReason::Bond, &deal.borrower, next.bond, now)?;
		Pallet::<T>::forget_deal(id, deal)?;
		let lost = next.balance;
		// A tranche that has all its principal back may still be owed interest.
		if lost > 0 || case.all_interest::<T>()? > 0 {
			let principal = next.owed.to_vec();
			let interest = case.interest.to_vec();
			Pallet::<T>::deposit_event(Event::Lost { loan: id, principal, interest });
		}
		Pallet::<T>::deposit_event(Event::Closed { loan: id, outcome: Outcome::Recovered, lost });
		Ok(())
	}
}
