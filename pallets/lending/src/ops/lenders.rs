//! What pallets that lend ask of loans, and do: on the code of the calls and of the views.

use crate::{
	limits::MAX_FOLDS,
	ops::books::OpenBook,
	types::{sum, unexpected, State},
	Books, Config, Deals, Error, Loan, Loans, Offers, Pallet, WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{ensure, storage::with_storage_layer, traits::Get};
use quoin_primitives::{
	Backlog, Balance, Collateral, Collectable, Collected, Expected, Exposure, FeeEvent, Lend,
	LoanBook, LoanId, Position, Prospect, Seconds, Touched, TrancheIndex,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> LoanBook<T::AccountId> for Pallet<T> {
	/// Reads the terms of each title besides offer and deal.
	///
	/// Errors: `UnknownOffer`, `OfferWithdrawn`, `OfferExpired`, `UnknownTranche`, `TrancheFilled`, those of the
	/// registry.
	fn prospect(
		id: LoanId,
		tranche: TrancheIndex,
		by: Seconds,
	) -> Result<Prospect<T::AccountId>, DispatchError> {
		let (offer, deal) = (Self::open_offer(id)?, Self::deal_to_commit(id, Self::now())?);
		let index = usize::from(tranche);
		let asked = deal.terms.tranches.get(index).ok_or(Error::<T>::UnknownTranche)?;
		let committed = offer.commitments.get(index).ok_or_else(unexpected::<T>)?;
		ensure!(committed.is_none(), Error::<T>::TrancheFilled);
		let (amount, rate) = (asked.amount, asked.rate);
		// Saturation: there are 32 tranches at most.
		let behind = deal.terms.tranches.iter().skip(index.saturating_add(1));
		let junior = sum::<T>(behind.map(|of| of.amount))?;
		let principal = deal.principal().map_err(Error::<T>::from)?;
		let course = deal.course(by.min(deal.terms.expires_at)).map_err(Error::<T>::from)?;
		// Saturation: there is a payment at least.
		let last = course.deadline(course.count().saturating_sub(1)).map_err(Error::<T>::from)?;
		let titles = deal.terms.titles.iter().map(|title| T::Collateral::terms(*title));
		let titles = titles.collect::<Result<Vec<_>, _>>()?;
		let mut classes = Vec::new();
		for title in &titles {
			if !classes.contains(&title.class) {
				classes.push(title.class);
			}
		}
		let first = titles.first().and_then(|title| title.obligor);
		let obligor = first.filter(|_| titles.iter().all(|title| title.obligor == first));
		Ok(Prospect {
			origination_fees: Self::fees_of(&deal, FeeEvent::Origination, principal, principal)?,
			sale_fees: Self::fees_of(&deal, FeeEvent::Liquidation, principal, principal)?,
			borrower: deal.borrower,
			amount,
			rate,
			expires_at: deal.terms.expires_at,
			ends_at: last,
			draw_ltv: deal.terms.covenants.draw_ltv,
			classes,
			obligor,
			principal,
			junior,
		})
	}

	/// Errors: none but what an invariant excludes.
	fn position(
		lender: &T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
	) -> Result<Position, DispatchError> {
		match Loans::<T>::get(id) {
			Some(loan) => Ok(Self::position_of_loan(lender, id, tranche, &loan)?),
			None => Ok(Self::position_of_offer(lender, id, tranche)),
		}
	}

	/// Errors: `UnknownLoan`, `UnknownTranche`.
	fn expected(id: LoanId, tranche: TrancheIndex) -> Result<Vec<Expected>, DispatchError> {
		let drawn = Self::drawn(id)?;
		let index = usize::from(tranche);
		ensure!(index < drawn.deal.terms.tranches.len(), Error::<T>::UnknownTranche);
		if drawn.loan.state == State::Liquidating {
			return Ok(Vec::new());
		}
		let (shares, mut loan, mut expected) =
			(drawn.deal.shares(), drawn.loan.clone(), Vec::new());
		for instalment in Self::instalments(&drawn)? {
			let (next, credits) =
				Self::shared(loan, &shares, instalment.principal, instalment.interest)?;
			let credit = credits.get(index).ok_or_else(unexpected::<T>)?;
			let Collectable { principal, interest, .. } = *credit;
			expected.push(Expected { deadline: instalment.deadline, principal, interest });
			loan = next;
		}
		Ok(expected)
	}

	/// Errors: `LenderNotAdvanced`.
	fn exposure(lender: &T::AccountId) -> Result<Exposure, DispatchError> {
		Ok(Self::exposure(lender)?)
	}

	fn news(lender: &T::AccountId) -> Touched {
		Books::<T>::get(lender).touched.into()
	}

	/// Of a position two records are read: of the loan and what was agreed, or of none and the offer.
	fn backlog(lender: Option<&T::AccountId>, positions: u32) -> Backlog {
		let of = |weight, records| Backlog::with_records(weight, T::DbWeight::get().reads(records));
		let pages = lender.map_or(MAX_FOLDS, Self::unfolded);
		let none = T::WeightInfo::exposure(0);
		let weight = T::WeightInfo::exposure(pages).saturating_sub(none);
		of(weight, pages.into()).with(of(T::WeightInfo::position(), 2).times(positions))
	}
}

/// In storage layers, since the caller need not be a call that fails as a whole.
impl<T: Config> Lend<T::AccountId> for Pallet<T> {
	/// Errors: as `commit`, those of positions to be kept aside.
	fn commit(
		lender: &T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
		until: Seconds,
	) -> Result<Balance, DispatchError> {
		with_storage_layer(|| Self::do_commit(lender.clone(), id, tranche, until, None))
	}

	/// Errors: as `withdraw_commitment`, and `NotLender`.
	fn free(lender: &T::AccountId, id: LoanId, tranche: TrancheIndex) -> DispatchResult {
		with_storage_layer(|| Self::do_withdraw_commitment(id, tranche, Some(lender)))
	}

	/// Errors: those of the assets when the account cannot receive.
	fn collect(lender: &T::AccountId) -> Result<Collected, DispatchError> {
		// Pages that have passed are left to payments, so that this costs the same whenever it is asked.
		let mut open = OpenBook::<T>::read(lender);
		if open.has_nothing_to_say() {
			return Ok(open.collect());
		}
		with_storage_layer(|| Self::collect_from(open))
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl<T: Config> quoin_primitives::LendForBenchmarks<T::AccountId> for Pallet<T> {
	fn create(
		amount: Balance,
		rate: quoin_math::RatePerSecond,
		titles: u32,
		recipient: &T::AccountId,
	) -> Result<LoanId, DispatchError> {
		crate::benchmarking::created::<T>(amount, rate, titles, recipient)
	}

	fn withdraw(id: LoanId) -> DispatchResult {
		Self::do_withdraw_offer(Self::deal_of(id)?.borrower, id)
	}

	fn draw_and_pay(id: LoanId) -> DispatchResult {
		crate::benchmarking::drawn_and_paid::<T>(id)
	}

	fn pay_all(id: LoanId) -> DispatchResult {
		crate::benchmarking::all_paid::<T>(id)
	}

	fn neglect(lender: &T::AccountId, moments: u32) -> DispatchResult {
		crate::benchmarking::neglected::<T>(lender, moments)
	}
}

impl<T: Config> Pallet<T> {
	fn position_of_loan(
		lender: &T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
		loan: &Loan,
	) -> Result<Position, Error<T>> {
		let deal = Deals::<T>::get(id).ok_or_else(unexpected::<T>)?;
		if !Self::has_position(&deal, lender, tranche) {
			return Ok(Position::Gone);
		}
		let principal = *loan.owed.get(usize::from(tranche)).ok_or_else(unexpected::<T>)?;
		let deadline = deal.course(loan.origination)?.deadline(loan.paid)?;
		Ok(Position::Drawn { principal, deadline })
	}

	fn position_of_offer(lender: &T::AccountId, id: LoanId, tranche: TrancheIndex) -> Position {
		let Some(offer) = Offers::<T>::get(id) else { return Position::Gone };
		let committed = offer.commitments.get(usize::from(tranche)).and_then(Option::as_ref);
		match committed.filter(|of| of.lender == *lender && of.kept.is_none()) {
			// Nobody draws an offer that was withdrawn or refused.
			Some(of) => Position::Committed { until: if offer.open { of.until } else { 0 } },
			None => Position::Gone,
		}
	}
}
