//! A lender's position changes hands, for a price, when both sides agree. Payments follow it.

use crate::{
	ops::{books::OpenBook, Drawn},
	types::{unexpected, Size, Transfer},
	Cases, Config, DealOf, Deals, Error, Event, Pallet, Sale,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{fungibles::Mutate as _, tokens::Preservation},
};
use quoin_primitives::{Balance, Collateral, LoanId, TitleId, TrancheIndex, QUSD};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_transfer_position(
		from: T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
		to: Option<T::AccountId>,
		price: Balance,
	) -> DispatchResult {
		Self::ensure_not_paused(Self::now())?;
		let mut drawn = Self::drawn(id)?;
		let lender = Self::lender_of(&drawn.deal, tranche)?;
		ensure!(lender == from, Error::<T>::NotLender);
		if let Some(to) = &to {
			ensure!(*to != drawn.deal.borrower, Error::<T>::LenderIsBorrower);
			ensure!(*to != from && *to != Self::account(), Error::<T>::InvalidRecipient);
		}
		let before = drawn.deal.transfers.len();
		drawn.deal.transfers.retain(|other| other.tranche != tranche);
		match &to {
			Some(to) => {
				let transfer = Transfer { tranche, to: to.clone(), price };
				// There is room for one of each tranche.
				let pushed = drawn.deal.transfers.try_push(transfer);
				pushed.map_err(|_| unexpected::<T>())?;
			},
			None => ensure!(drawn.deal.transfers.len() < before, Error::<T>::NotOffered),
		}

		Deals::<T>::insert(id, drawn.deal);
		Self::deposit_event(Event::PositionOffered { loan: id, tranche, from, to, price });
		Ok(())
	}

	pub(crate) fn do_accept_position(
		to: T::AccountId,
		id: LoanId,
		tranche: TrancheIndex,
		max_price: Balance,
		least_principal: Balance,
	) -> Result<Size, DispatchError> {
		let now = Self::now();
		Self::ensure_not_paused(now)?;
		let mut drawn = Self::drawn(id)?;
		let from = Self::lender_of(&drawn.deal, tranche)?;
		let offered = drawn.deal.transfers.iter().find(|offer| offer.tranche == tranche);
		let Transfer { to: whom, price, .. } = offered.cloned().ok_or(Error::<T>::NotOffered)?;
		ensure!(whom == to, Error::<T>::NotOffered);
		ensure!(price <= max_price, Error::<T>::PriceAboveLimit);
		let owed = drawn.loan.owed.get(usize::from(tranche)).ok_or_else(unexpected::<T>)?;
		ensure!(*owed >= least_principal, Error::<T>::PositionTooSmall);
		let principal = *owed;
		let rates = drawn.deal.terms.tranches.iter().map(|of| of.rate);
		let positions = drawn.loan.positions::<T>(rates)?;
		let position = positions.get(usize::from(tranche)).ok_or_else(unexpected::<T>)?;
		drawn.deal.transfers.retain(|other| other.tranche != tranche);
		let place = drawn.deal.terms.tranches.get_mut(usize::from(tranche));
		place.ok_or_else(unexpected::<T>)?.lender = Some(to.clone());

		// Nobody offers to itself: these are two books.
		let mut seller = OpenBook::<T>::new(&from, now)?;
		seller.remove(position)?;
		seller.touch(id);
		let mut buyer = OpenBook::<T>::new(&to, now)?;
		buyer.add(position)?;
		buyer.touch(id);
		let size = drawn.deal.size();
		T::Collateral::set_parties(id, &Self::titles_left(&drawn), &drawn.deal.lenders())?;

		seller.write();
		buyer.write();
		Deals::<T>::insert(id, drawn.deal);
		if price > 0 {
			T::Assets::transfer(QUSD, &to, &from, price, Preservation::Expendable)
				.map_err(|_| Error::<T>::NotCovered)?;
		}
		Self::deposit_event(Event::PositionTransferred {
			loan: id,
			tranche,
			from,
			to,
			principal,
			price,
		});
		Ok(size)
	}

	/// The titles behind a loan: those that were sold are not.
	fn titles_left(drawn: &Drawn<T>) -> Vec<TitleId> {
		match Cases::<T>::get(drawn.id) {
			None => drawn.deal.terms.titles.to_vec(),
			Some(case) => {
				let left = case.lots.iter().filter(|lot| !matches!(lot.sale, Sale::Done));
				left.map(|lot| lot.title).collect()
			},
		}
	}

	fn lender_of(deal: &DealOf<T>, tranche: TrancheIndex) -> Result<T::AccountId, Error<T>> {
		let of = deal.terms.tranches.get(usize::from(tranche));
		let of = of.ok_or(Error::<T>::UnknownTranche)?;
		of.lender.clone().ok_or_else(unexpected::<T>)
	}
}
