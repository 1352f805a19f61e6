//! What interfaces ask, on the same code as the calls. [`Pallet::exposure`] stands with the books.

use crate::{
	ops::{
		pay::{Kind, Payment},
		Drawn,
	},
	types::{sum, DealOf, State, DAY},
	Cases, Config, Deals, Error, Loans, NextLoan, Offer, Offers, Pallet, Sale,
};
use alloc::vec::Vec;
use quoin_math::{loan::impairment::days_past, Rounding};
use quoin_primitives::{
	apis::{
		CaseView, CommitmentView, InstalmentView, LoanStage, LoanToValue, LoanView, LoansPage,
		LotOfCase, OfferView, PaymentView, SaleView,
	},
	Balance, Bps, FeeEvent, LoanId, Seconds,
};
use sp_runtime::DispatchError;

/// The most offers that one question gives.
const MAX_OFFERS: u32 = 100;
/// The most loans that one question looks at.
const MAX_LOANS: u32 = 100;

/// The last second in which a breach may be cured.
fn cure_until(since: Seconds, cure: Seconds) -> Seconds {
	// Saturation: dates are far below the largest number of seconds.
	since.saturating_add(cure)
}

impl<T: Config> Pallet<T> {
	/// The loan, `None` when it was not drawn or is closed.
	pub fn loan_view(id: LoanId) -> Option<LoanView<T::AccountId>> {
		let now = Self::now();
		let drawn = Self::drawn(id).ok()?;
		let days_overdue = Self::overdue(&drawn, now).ok()?;
		let stage = Self::stage(&drawn, now);
		let Drawn { deal, loan, course, .. } = drawn;
		let lives = loan.state != State::Liquidating;
		let grace_ends = course.grace_end(loan.paid).ok();
		let last = match loan.state {
			State::Breached { since, .. } => {
				grace_ends.map(|ends| ends.min(cure_until(since, deal.cure)))
			},
			State::Active => grace_ends,
			State::Liquidating => None,
		};
		let reserve_needed = Self::reserve_for(&deal, &course, loan.balance, loan.paid).ok()?;
		Some(LoanView {
			stage,
			origination: loan.origination,
			balance: loan.balance,
			owed: loan.owed.to_vec(),
			paid: loan.paid,
			payments: course.count(),
			reserve: loan.reserve,
			reserve_needed: if lives { reserve_needed } else { 0 },
			bond: loan.bond,
			impairment: loan.impairment,
			days_overdue,
			liquidable_from: last.and_then(|last| last.checked_add(1)),
			// As above.
			mark_due_from: loan.mark_on.map(|day| Seconds::from(day).saturating_mul(DAY)),
			offered: deal
				.transfers
				.iter()
				.map(|offer| (offer.tranche, offer.to.clone(), offer.price))
				.collect(),
			borrower: deal.borrower,
			terms: deal.terms,
		})
	}

	fn stage(drawn: &Drawn<T>, now: Seconds) -> LoanStage {
		let Drawn { deal, loan, course, .. } = drawn;
		let late = course.deadline(loan.paid).is_ok_and(|deadline| now > deadline);
		match loan.state {
			State::Breached { breach, since } => {
				LoanStage::Breached { breach, cure_until: cure_until(since, deal.cure) }
			},
			State::Liquidating => LoanStage::Liquidating,
			State::Active if late => LoanStage::Overdue,
			State::Active => LoanStage::Active,
		}
	}

	/// The next loans after one, by stage, in the order of the storage.
	pub fn loans_page(after: Option<LoanId>, limit: u32) -> Result<LoansPage, DispatchError> {
		let now = Self::now();
		let mut page = LoansPage::default();
		let mut loans = match after {
			Some(id) => Loans::<T>::iter_from(Loans::<T>::hashed_key_for(id)),
			None => Loans::<T>::iter(),
		};
		for (id, loan) in loans.by_ref().take(limit.clamp(1, MAX_LOANS) as usize) {
			let stage = match Self::stage(&Self::drawn(id)?, now) {
				LoanStage::Active => &mut page.active,
				LoanStage::Overdue => &mut page.overdue,
				LoanStage::Breached { .. } => &mut page.breached,
				LoanStage::Liquidating => &mut page.liquidating,
			};
			// A page is far shorter than numbers go.
			stage.loans = stage.loans.saturating_add(1);
			stage.balance = sum::<T>([stage.balance, loan.balance].into_iter())?;
			page.impairment = sum::<T>([page.impairment, loan.impairment].into_iter())?;
			page.last = Some(id);
		}
		if loans.next().is_none() {
			page.last = None;
		}
		Ok(page)
	}

	/// The offer, `None` when unknown or drawn.
	pub fn offer_view(id: LoanId) -> Option<OfferView<T::AccountId>> {
		let offer = Offers::<T>::get(id)?;
		Deals::<T>::get(id).map(|deal| Self::viewed(id, offer, deal, Self::now()))
	}

	fn viewed(
		id: LoanId,
		offer: Offer<T::AccountId>,
		deal: DealOf<T>,
		now: Seconds,
	) -> OfferView<T::AccountId> {
		let commitments: Vec<_> = offer
			.commitments
			.into_iter()
			.map(|commitment| {
				commitment.map(|of| CommitmentView {
					counts: now < of.until && Self::is_backed(&of, &deal, now),
					lender: of.lender,
					until: of.until,
					kept: of.kept,
				})
			})
			.collect();
		OfferView {
			loan: id,
			open: offer.open && now <= deal.terms.expires_at,
			funded: commitments.iter().all(|one| one.as_ref().is_some_and(|one| one.counts)),
			commitments,
			borrower: deal.borrower,
			terms: deal.terms,
		}
	}

	/// Offers that may be committed to, of the `limit` ids from `from` on.
	pub fn open_offers(from: LoanId, limit: u32) -> Vec<OfferView<T::AccountId>> {
		// Saturation: ids end where numbers do.
		let end = from.saturating_add(limit.min(MAX_OFFERS)).min(NextLoan::<T>::get());
		(from..end).filter_map(Self::offer_view).filter(|offer| offer.open).collect()
	}

	/// What has to be paid next.
	pub fn next_payment(id: LoanId, at: Option<Seconds>) -> Result<PaymentView, DispatchError> {
		let drawn = Self::drawn(id)?;
		drawn.loan.ensure_lives::<T>()?;
		Ok(Self::due_view(&drawn, at.unwrap_or_else(Self::now))?)
	}

	fn due_view(drawn: &Drawn<T>, at: Seconds) -> Result<PaymentView, Error<T>> {
		let Drawn { deal, loan, course, .. } = drawn;
		let due = course.due(loan.balance, loan.paid, at)?;
		let principal = deal.principal()?;
		let mut fees = Self::fees_of(deal, FeeEvent::Repayment, loan.balance, principal)?;
		if due.principal == loan.balance {
			fees.extend(Self::fees_of(deal, FeeEvent::Exit, loan.balance, principal)?);
		}
		let fees = sum::<T>(fees.iter().map(|(_, fee)| *fee))?;
		Ok(PaymentView {
			payable_from: Self::payable_from(drawn)?,
			deadline: course.deadline(loan.paid)?,
			grace_ends: course.grace_end(loan.paid)?,
			principal: due.principal,
			interest: due.interest,
			grace: due.grace,
			prepaid: 0,
			fees,
			total: due.total()?.checked_add(fees).ok_or(Error::<T>::AmountTooLarge)?,
		})
	}

	/// The first second in which the next payment is not ahead of schedule.
	fn payable_from(drawn: &Drawn<T>) -> Result<Seconds, Error<T>> {
		let begin = drawn.course.begin(drawn.loan.paid)?;
		begin.checked_add(1).ok_or(Error::<T>::AmountTooLarge)
	}

	/// What `amount` would do.
	fn payment_view(
		id: LoanId,
		amount: Balance,
		kind: Kind,
		at: Option<Seconds>,
	) -> Result<PaymentView, DispatchError> {
		let drawn = Self::drawn(id)?;
		let at = at.unwrap_or_else(Self::now);
		let Payment { due, paid, .. } = Self::payment(&drawn, amount, kind, at)?;
		let view = || {
			Ok::<_, Error<T>>(PaymentView {
				payable_from: Self::payable_from(&drawn)?,
				deadline: drawn.course.deadline(drawn.loan.paid)?,
				grace_ends: drawn.course.grace_end(drawn.loan.paid)?,
				principal: paid.principal,
				interest: due.interest,
				grace: due.grace,
				prepaid: paid.prepaid,
				fees: paid.fees,
				total: paid.total()?,
			})
		};
		Ok(view()?)
	}

	/// What closes the loan.
	pub fn pay_off(id: LoanId, at: Option<Seconds>) -> Result<PaymentView, DispatchError> {
		Self::payment_view(id, Balance::MAX, Kind::All, at)
	}

	/// What `repay` of this amount would do now.
	pub fn quote_repay(id: LoanId, amount: Balance) -> Result<PaymentView, DispatchError> {
		Self::payment_view(id, amount, Kind::Scheduled, None)
	}

	/// What `prepay` of this amount would do now.
	pub fn quote_prepay(id: LoanId, amount: Balance) -> Result<PaymentView, DispatchError> {
		Self::payment_view(id, amount, Kind::Ahead, None)
	}

	/// All payments to come, if each is made on its deadline.
	pub fn schedule(id: LoanId) -> Result<Vec<InstalmentView>, DispatchError> {
		let drawn = Self::drawn(id)?;
		drawn.loan.ensure_lives::<T>()?;
		Ok(Self::instalments(&drawn)?)
	}

	pub(crate) fn instalments(drawn: &Drawn<T>) -> Result<Vec<InstalmentView>, Error<T>> {
		let mut balance = drawn.loan.balance;
		drawn
			.course
			.instalments(balance, drawn.loan.paid)
			.map(|next| {
				let (deadline, due) = next?;
				// Never below zero: what is due of principal is at most what is left.
				balance = balance.saturating_sub(due.principal);
				let (principal, interest) = (due.principal, due.interest);
				Ok(InstalmentView { deadline, principal, interest, balance })
			})
			.collect()
	}

	/// Payments that fall due within so many days.
	pub fn payments_due(id: LoanId, days: u32) -> Result<Vec<InstalmentView>, DispatchError> {
		// Saturation: what lies beyond all numbers is as far as all payments.
		let ahead = Seconds::from(days).saturating_mul(DAY);
		let last = Self::now().saturating_add(ahead);
		let mut all = Self::schedule(id)?;
		all.retain(|instalment| instalment.deadline <= last);
		Ok(all)
	}

	/// The balance against what the titles are worth now.
	pub fn loan_to_value(id: LoanId) -> Result<LoanToValue, DispatchError> {
		let Drawn { deal, loan, .. } = Self::drawn(id)?;
		let value = Self::value(&deal.terms.titles)?;
		Ok(LoanToValue {
			balance: loan.balance,
			value,
			ratio: Bps::ratio(loan.balance, value, Rounding::Up).ok(),
			limit: deal.terms.covenants.breach_ltv,
		})
	}

	/// Full days since the deadline that was not met.
	pub fn days_overdue(id: LoanId) -> Result<u32, DispatchError> {
		Ok(Self::overdue(&Self::drawn(id)?, Self::now())?)
	}

	fn overdue(drawn: &Drawn<T>, now: Seconds) -> Result<u32, Error<T>> {
		let deadline = drawn.course.deadline(drawn.loan.paid)?;
		days_past(deadline, now).try_into().map_err(|_| Error::<T>::AmountTooLarge)
	}

	/// The sale of its titles.
	pub fn case_view(id: LoanId) -> Option<CaseView<T::AccountId>> {
		let case = Cases::<T>::get(id)?;
		let loan = Loans::<T>::get(id)?;
		let lots = case.lots.into_iter().map(|lot| LotOfCase {
			title: lot.title,
			share: lot.share,
			booked: lot.booked,
			sale: match lot.sale {
				Sale::Auction => SaleView::Auction,
				Sale::Agent { agent, deadline, guaranteed } => {
					SaleView::Agent { agent, deadline, guaranteed }
				},
				Sale::Done => SaleView::Done,
			},
		});
		Some(CaseView {
			owed: loan.owed.into_iter().zip(case.interest).collect(),
			lots: lots.collect(),
		})
	}
}
