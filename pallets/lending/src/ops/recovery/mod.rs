//! A loan that failed: its titles are sold, and what they bring goes down the waterfall.

mod agents;
mod liquidate;
mod proceeding;
mod sale;

use crate::{
	types::{Lot, Sale, Size},
	Config, CurrentParams, Error, Event, Pallet,
};
use alloc::vec::Vec;
use frame_support::ensure;
use proceeding::Proceeding;
use quoin_math::Rounding;
use quoin_primitives::{Balance, CollateralTerms, DutchAuctions, Good, LoanId};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// What a sale begins from: whichever of appraisal and index says more.
	fn best_of(terms: &CollateralTerms<T::AccountId>) -> Balance {
		terms.index.map_or(terms.appraisal, |index| index.max(terms.appraisal))
	}

	/// What an agent stands for at most: a share of what the title is worth in its condition, and no more than is
	/// `owed`. The rest would be the borrower's.
	fn guarantee_of(
		terms: &CollateralTerms<T::AccountId>,
		owed: Balance,
	) -> Result<Balance, Error<T>> {
		let worth = terms.condition.of(Self::best_of(terms), Rounding::Down)?;
		let share = CurrentParams::<T>::get().recovery.of(worth, Rounding::Down)?;
		Ok(share.min(owed))
	}

	/// Moves a case on that nobody else moves: gives back what was not needed when all is paid, and takes
	/// titles from agents that were too late. Says also whether all was paid.
	pub(crate) fn do_close_case(id: LoanId) -> Result<(Size, bool), DispatchError> {
		let now = Self::now();
		let mut proceeding = Proceeding::<T>::of(id)?;
		let paid = proceeding.owed_in_all()? == 0;
		let (size, borrower) =
			(proceeding.drawn.deal.size(), proceeding.drawn.deal.borrower.clone());
		let mut late = Vec::new();
		for Lot { title, sale, booked, .. } in proceeding.case.lots.clone() {
			match sale {
				Sale::Done => continue,
				Sale::Auction { .. } if paid => {
					T::Auctions::cancel(Good::Title { lien: id, title })?;
				},
				Sale::Agent { agent, guaranteed, .. } if paid => {
					Self::free_agent(&agent, guaranteed, 0)?;
				},
				Sale::Agent { agent, guaranteed, deadline } if now > deadline => {
					// Kept like an insurer's: the agent loses the title, and what the title brings comes first. Else it
					// would pay the borrower's debt, and the borrower would have the title.
					let missing = guaranteed.saturating_sub(booked);
					Self::free_agent(&agent, guaranteed, missing)?;
					proceeding.stand_in(agent.clone(), missing)?;
					proceeding.case = proceeding.case.clone().with_lot::<T>(title, |lot| {
						lot.sale = Sale::Auction { agent_failed: true };
						lot.expected = None;
						Ok(())
					})?;
					late.push((title, agent));
				},
				Sale::Auction { .. } | Sale::Agent { .. } => {},
			}
			if paid {
				proceeding.hand_over(title, &borrower)?;
			}
		}
		ensure!(paid || !late.is_empty(), Error::<T>::CaseRuns);

		proceeding.write_and_mark(now)?;
		for (title, agent) in late {
			T::Auctions::open(Good::Title { lien: id, title })?;
			Self::deposit_event(Event::TakenFromAgent { loan: id, title, agent });
		}
		Ok((size, paid))
	}
}
