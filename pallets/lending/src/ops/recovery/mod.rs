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

	/// What an agent stands for at most: a share of what the title is worth in its condition, however little is owed.
	/// What nobody is owed is the borrower's, whose title the agent has.
	fn guarantee_of(terms: &CollateralTerms<T::AccountId>) -> Result<Balance, Error<T>> {
		let worth = terms.condition.of(Self::best_of(terms), Rounding::Down)?;
		Ok(CurrentParams::<T>::get().recovery.of(worth, Rounding::Down)?)
	}

	/// Moves a case on that nobody else moves: gives back what was not needed when all is paid, and ends the work of
	/// agents that were too late. Says which of both it did.
	pub(crate) fn do_close_case(id: LoanId) -> Result<(Size, Moved), DispatchError> {
		let now = Self::now();
		let mut proceeding = Proceeding::<T>::of(id)?;
		let (size, borrower) =
			(proceeding.drawn.deal.size(), proceeding.drawn.deal.borrower.clone());
		let (mut returned, mut ended) = (false, Vec::new());
		for Lot { title, sale, booked, .. } in proceeding.case.lots.clone() {
			// Asked anew: what one agent pays may be all that was owed.
			let paid = proceeding.owed_in_all()? == 0;
			match sale {
				Sale::Auction if paid => {
					T::Auctions::cancel(Good::Title { lien: id, title })?;
					proceeding.hand_over(title, &borrower)?;
					returned = true;
				},
				// Who has paid for a part of a title has it in the end, whoever paid the rest of the debt.
				Sale::Agent { agent, guaranteed, .. } if paid && booked == 0 => {
					Self::free_agent(&agent, guaranteed, 0)?;
					proceeding.hand_over(title, &borrower)?;
					returned = true;
				},
				Sale::Agent { agent, guaranteed, deadline } if now > deadline => {
					let missing = Self::end_agent(&mut proceeding, title, &agent, guaranteed)?;
					ended.push(Event::AgentEnded { loan: id, title, agent, missing });
				},
				Sale::Done | Sale::Auction | Sale::Agent { .. } => {},
			}
		}
		let moved = Moved { returned, ended: !ended.is_empty() };
		ensure!(moved != Moved::default(), Error::<T>::CaseRuns);

		proceeding.write_and_mark(now)?;
		ended.into_iter().for_each(Self::deposit_event);
		Ok((size, moved))
	}
}

/// What became of the titles of a case that was moved on.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Moved {
	/// Some are the borrower's again.
	pub returned: bool,
	/// Some are of agents that were too late.
	pub ended: bool,
}
