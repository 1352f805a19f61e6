//! Offering a loan, and taking an offer back.

use crate::{
	limits,
	ops::books::OpenBook,
	types::{unexpected, Case, Commitment, Deal, Loan},
	Config, CurrentParams, DealOf, Deals, Error, Event, HoldReason, Loans, NextLoan, Offer, Offers,
	Pallet,
};
use alloc::vec::Vec;
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	storage::{with_transaction, TransactionOutcome},
	traits::{Consideration, Contains, Footprint},
	BoundedVec,
};
use quoin_math::{loan::course::Course, Rounding};
use quoin_primitives::{Balance, Collateral, Covenants, LoanId, Seconds, Terms, TrancheIndex};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_offer(borrower: T::AccountId, terms: Terms<T::AccountId>) -> DispatchResult {
		let now = Self::now();
		Self::ensure_open(now)?;
		let params = CurrentParams::<T>::get();
		limits::ensure_terms::<T>(&borrower, &terms, &params, now)?;
		let id = NextLoan::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::TooManyLoans)?;
		let commitments = terms.tranches.iter().map(|_| None).collect::<Vec<_>>();
		let commitments = BoundedVec::try_from(commitments).map_err(|_| unexpected::<T>())?;
		let ticket = T::Consideration::new(&borrower, Self::footprint())
			.map_err(|_| Error::<T>::DepositNotCovered)?;
		let deal = Deal {
			borrower: borrower.clone(),
			terms: terms.clone(),
			cure: params.cure,
			ticket,
			transfers: BoundedVec::new(),
		};
		let principal = Self::principal_of(&deal, params.least_principal, now)?;
		if let Some(old) = terms.refinances {
			Self::ensure_refinances(&borrower, &terms, old)?;
		}
		Self::try_encumber(id, &deal, principal)?;

		NextLoan::<T>::put(next);
		Deals::<T>::insert(id, deal);
		Offers::<T>::insert(id, Offer { commitments, open: true });
		Self::deposit_event(Event::Offered { loan: id, borrower, terms });
		Ok(())
	}

	/// The principal of an offer, which can be reckoned with and is not too small.
	pub(crate) fn principal_of(
		deal: &DealOf<T>,
		least: Balance,
		now: Seconds,
	) -> Result<Balance, Error<T>> {
		let principal = deal.principal()?;
		ensure!(principal >= least, Error::<T>::PrincipalTooSmall);
		ensure!(principal <= limits::MAX_PRINCIPAL, Error::<T>::AmountTooLarge);
		let course = deal.course(now)?;
		ensure!(principal >= course.count().into(), Error::<T>::PrincipalTooSmall);
		Self::ensure_reckonable(&course, principal)?;
		Ok(principal)
	}

	/// Refuses a loan whose figures overflow, which nobody could pay or liquidate. The first payment grows over
	/// most windows, or the second one after a stub: what overflows by that, does so there. Of fixed loans, all
	/// windows may be missed at once, none with more interest than the first. Asked again at the draw: dates
	/// are others then.
	pub(crate) fn ensure_reckonable(course: &Course, principal: Balance) -> Result<(), Error<T>> {
		for window in 0..course.count().min(2) {
			let due = course.due(principal, window, course.grace_end(window)?)?;
			let most = due.all_interest()?.checked_mul(course.count().into());
			let most = most.and_then(|interest| interest.checked_add(principal));
			ensure!(most.is_some(), Error::<T>::AmountTooLarge);
		}
		Ok(())
	}

	/// What the records of a loan take, with those of its case.
	pub(crate) fn footprint() -> Footprint {
		// Saturation: sizes of types are small.
		let size = DealOf::<T>::max_encoded_len()
			.saturating_add(Offer::<T::AccountId>::max_encoded_len())
			.saturating_add(Case::<T::AccountId>::max_encoded_len())
			.saturating_add(Loan::max_encoded_len());
		Footprint::from_parts(1, size)
	}

	fn ensure_refinances(
		borrower: &T::AccountId,
		terms: &Terms<T::AccountId>,
		old: LoanId,
	) -> Result<(), Error<T>> {
		let loan = Loans::<T>::get(old).ok_or(Error::<T>::UnknownLoan)?;
		loan.ensure_lives::<T>()?;
		let deal = Self::deal_of(old)?;
		ensure!(deal.borrower == *borrower, Error::<T>::NotBorrower);
		ensure!(deal.terms.titles == terms.titles, Error::<T>::OtherTitles);
		Ok(())
	}

	/// Locks the titles, and refuses when the loan would be too much for them.
	pub(crate) fn encumber(id: LoanId, deal: &DealOf<T>, principal: Balance) -> DispatchResult {
		let titles = &deal.terms.titles;
		let value = T::Collateral::encumber(&deal.borrower, titles, id, &deal.lenders())?;
		// What is lent rounds up against what may be lent, down.
		let most = deal.terms.covenants.draw_ltv.of(value, Rounding::Down);
		let most = most.map_err(Error::<T>::from)?;
		ensure!(principal <= most, Error::<T>::LoanToValueTooHigh);
		Self::ensure_promises(deal)
	}

	/// Refuses a loan that would be breached when it begins.
	fn ensure_promises(deal: &DealOf<T>) -> DispatchResult {
		let (now, Covenants { heartbeat, insured, .. }) = (Self::now(), deal.terms.covenants);
		if heartbeat.is_none() && !insured {
			return Ok(());
		}
		for title in &deal.terms.titles {
			let terms = T::Collateral::terms(*title)?;
			let heard = terms.heard_at.unwrap_or_default();
			// Saturation: heartbeats are from the past.
			let late = heartbeat.is_some_and(|oldest| now.saturating_sub(heard) > oldest);
			ensure!(!late, Error::<T>::NotHeard);
			let lapsed = insured && terms.insured_until.unwrap_or_default() <= now;
			ensure!(!lapsed, Error::<T>::NotInsured);
		}
		Ok(())
	}

	/// Refuses what could not be drawn now, by trying it. Nothing of it stays.
	fn try_encumber(id: LoanId, deal: &DealOf<T>, principal: Balance) -> DispatchResult {
		with_transaction(|| {
			let tried =
				Self::release_refinanced(deal).and_then(|()| Self::encumber(id, deal, principal));
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(tried))
		})?
	}

	/// Frees the titles of the loan that this one pays back, if there is one.
	pub(crate) fn release_refinanced(deal: &DealOf<T>) -> DispatchResult {
		match deal.terms.refinances {
			Some(old) => T::Collateral::release(old, &deal.terms.titles, None),
			None => Ok(()),
		}
	}

	pub(crate) fn do_withdraw_offer(borrower: T::AccountId, id: LoanId) -> DispatchResult {
		let offer = Self::open_offer(id)?;
		let deal = Self::deal_of(id)?;
		ensure!(deal.borrower == borrower, Error::<T>::NotBorrower);
		Self::end_offer(id, offer, deal)?;
		Self::deposit_event(Event::OfferWithdrawn { loan: id });
		Ok(())
	}

	pub(crate) fn do_refuse_offer(
		lender: T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
	) -> DispatchResult {
		let offer = Self::open_offer(id)?;
		let deal = Self::deal_of(id)?;
		let asked = deal.terms.tranches.get(usize::from(tranche));
		let asked = asked.ok_or(Error::<T>::UnknownTranche)?;
		ensure!(asked.lender.as_ref() == Some(&lender), Error::<T>::NotLender);
		let committed = offer.commitments.get(usize::from(tranche));
		let committed = committed.ok_or_else(unexpected::<T>)?;
		ensure!(committed.is_none(), Error::<T>::TrancheFilled);
		Self::end_offer(id, offer, deal)?;
		Self::deposit_event(Event::OfferRefused { loan: id, lender, tranche });
		Ok(())
	}

	/// What an open offer asks for, while it may be committed to.
	pub(crate) fn deal_to_commit(id: LoanId, now: Seconds) -> Result<DealOf<T>, Error<T>> {
		let deal = Self::deal_of(id)?;
		ensure!(now <= deal.terms.expires_at, Error::<T>::OfferExpired);
		Ok(deal)
	}

	pub(crate) fn open_offer(id: LoanId) -> Result<Offer<T::AccountId>, Error<T>> {
		let offer = Offers::<T>::get(id).ok_or(Error::<T>::UnknownOffer)?;
		ensure!(offer.open, Error::<T>::OfferWithdrawn);
		Ok(offer)
	}

	/// Closes an offer. What was committed can be taken back from now on, and the records go with the last of
	/// it.
	fn end_offer(id: LoanId, offer: Offer<T::AccountId>, deal: DealOf<T>) -> DispatchResult {
		if offer.is_empty() {
			Offers::<T>::remove(id);
			return Self::forget_deal(id, deal);
		}
		Offers::<T>::insert(id, Offer { open: false, ..offer });
		Ok(())
	}

	/// Removes what was agreed, and refunds the deposit.
	pub(crate) fn forget_deal(id: LoanId, deal: DealOf<T>) -> DispatchResult {
		Deals::<T>::remove(id);
		deal.ticket.drop(&deal.borrower)
	}

	/// Commits, and says how much.
	pub(crate) fn do_commit(
		lender: T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
		until: Seconds,
		kept: Option<TrancheIndex>,
	) -> Result<Balance, DispatchError> {
		let now = Self::now();
		Self::ensure_open(now)?;
		let (mut offer, deal) = (Self::open_offer(id)?, Self::deal_to_commit(id, now)?);
		let asked = deal.terms.tranches.get(usize::from(tranche));
		let asked = asked.ok_or(Error::<T>::UnknownTranche)?;
		ensure!(asked.lender.as_ref().is_none_or(|named| *named == lender), Error::<T>::NotLender);
		ensure!(lender != deal.borrower, Error::<T>::LenderIsBorrower);
		ensure!(until > now, Error::<T>::CommitmentExpired);
		// Else one could be in the way of others for block after block, with money that nobody can draw. Saturation:
		// times are far below the largest number of seconds.
		let least = now.saturating_add(limits::LEAST_COMMITMENT);
		ensure!(until >= least.min(deal.terms.expires_at), Error::<T>::CommitmentTooShort);
		if let Some(kept) = kept {
			Self::ensure_kept(&lender, &deal, &offer, kept, asked.amount)?;
		}
		let place = offer.commitments.get_mut(usize::from(tranche));
		let place = place.ok_or_else(unexpected::<T>)?;
		ensure!(place.is_none(), Error::<T>::TrancheFilled);
		*place = Some(Commitment { lender: lender.clone(), until, kept });
		let amount = asked.amount;
		// A position that is kept commits no money.
		let is_money = kept.is_none();
		let book = is_money.then(|| OpenBook::<T>::committing(&lender, amount)).transpose()?;

		Offers::<T>::insert(id, offer);
		if let Some(book) = book {
			book.write();
			Self::hold(HoldReason::Commitment, &lender, amount)?;
		}
		Self::deposit_event(Event::Committed { loan: id, tranche, lender, amount, until, kept });
		Ok(amount)
	}

	/// Checks that a position of the refinanced loan can stand in for money.
	fn ensure_kept(
		lender: &T::AccountId,
		deal: &DealOf<T>,
		offer: &Offer<T::AccountId>,
		kept: TrancheIndex,
		amount: Balance,
	) -> Result<(), Error<T>> {
		let old = deal.terms.refinances.ok_or(Error::<T>::NothingToKeep)?;
		let loan = Loans::<T>::get(old).ok_or(Error::<T>::UnknownLoan)?;
		ensure!(Self::has_position(&Self::deal_of(old)?, lender, kept), Error::<T>::NotLender);
		let owed = loan.owed.get(usize::from(kept)).ok_or_else(unexpected::<T>)?;
		ensure!(*owed >= amount, Error::<T>::KeptTooSmall);
		let taken = offer.commitments.iter().flatten().any(|other| other.kept == Some(kept));
		ensure!(!taken, Error::<T>::AlreadyKept);
		Ok(())
	}

	/// Whether a position of a loan is this lender's.
	pub(crate) fn has_position(
		deal: &DealOf<T>,
		lender: &T::AccountId,
		position: TrancheIndex,
	) -> bool {
		let tranche = deal.terms.tranches.get(usize::from(position));
		tranche.is_some_and(|of| of.lender.as_ref() == Some(lender))
	}

	/// Whether a commitment to an offer has money, or still the position that it wants to keep, of a loan of which
	/// positions may be kept.
	pub(crate) fn is_backed(
		commitment: &Commitment<T::AccountId>,
		offer: &DealOf<T>,
		now: Seconds,
	) -> bool {
		let Some((position, old)) = commitment.kept.zip(offer.terms.refinances) else {
			return true;
		};
		Self::drawn(old).is_ok_and(|old| {
			Self::has_position(&old.deal, &commitment.lender, position)
				&& old.is_sound(now).unwrap_or(false)
		})
	}

	/// Frees a commitment that cannot be drawn any more, if given only one of this lender.
	pub(crate) fn do_withdraw_commitment(
		id: LoanId,
		tranche: TrancheIndex,
		of: Option<&T::AccountId>,
	) -> DispatchResult {
		let now = Self::now();
		let mut offer = Offers::<T>::get(id).ok_or(Error::<T>::UnknownOffer)?;
		let deal = Self::deal_of(id)?;
		let place = offer.commitments.get_mut(usize::from(tranche));
		let place = place.ok_or(Error::<T>::UnknownTranche)?;
		let commitment = place.take().ok_or(Error::<T>::NotCommitted)?;
		ensure!(of.is_none_or(|of| *of == commitment.lender), Error::<T>::NotLender);
		let over = !offer.open || now > deal.terms.expires_at || now > commitment.until;
		// What was to be kept and cannot be any more holds up the tranche for nothing.
		ensure!(over || !Self::is_backed(&commitment, &deal, now), Error::<T>::CommitmentRuns);
		let asked = deal.terms.tranches.get(usize::from(tranche));
		let amount = asked.map(|asked| asked.amount).ok_or_else(unexpected::<T>)?;
		let Commitment { lender, kept, .. } = commitment;
		let book = kept.is_none().then(|| OpenBook::<T>::freeing(&lender, amount)).transpose()?;

		if !offer.open && offer.is_empty() {
			Offers::<T>::remove(id);
			Self::forget_deal(id, deal)?;
		} else {
			Offers::<T>::insert(id, offer);
		}
		if let Some(book) = book {
			book.write();
			if T::CollectsItself::contains(&lender) {
				// Its book says that it has it: nothing else may become of it.
				Self::release(HoldReason::Commitment, &lender, amount)?;
			} else {
				Self::give_back(HoldReason::Commitment, &lender, amount, now)?;
			}
		}
		Self::deposit_event(Event::CommitmentWithdrawn { loan: id, tranche, lender, amount });
		Ok(())
	}
}
