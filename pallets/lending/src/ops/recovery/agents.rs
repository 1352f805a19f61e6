//! Recovery agents: who sell what nobody bids for, and stand for a part of it with a bond.

use crate::{
	limits,
	ops::recovery::proceeding::Proceeding,
	types::{unexpected, AgentBond, Sale, Size},
	AgentBonds, Case, Config, CurrentParams, Error, Event, HoldReason, Pallet,
};
use frame_support::ensure;
use quoin_math::Rounding;
use quoin_primitives::{Balance, Bps, LoanId, Seconds, TitleId};
use sp_runtime::{DispatchError, DispatchResult};

/// The least part that an agent books, of what it stands for.
const LEAST_PART: Bps = Bps(1_000);

impl<T: Config> Pallet<T> {
	pub(crate) fn do_post_agent_bond(agent: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let bond = AgentBonds::<T>::get(&agent);
		let posted = bond.posted.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(posted >= limits::LEAST_AGENT_BOND, Error::<T>::AgentBondTooSmall);

		AgentBonds::<T>::insert(&agent, AgentBond { posted, ..bond });
		Self::hold(HoldReason::Agent, &agent, amount)?;
		Self::deposit_event(Event::AgentBondPosted { agent, amount });
		Ok(())
	}

	pub(crate) fn do_withdraw_agent_bond(agent: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let bond = AgentBonds::<T>::get(&agent);
		let posted = bond.posted.checked_sub(amount).ok_or(Error::<T>::AgentBondTooSmall)?;
		ensure!(posted >= bond.pledged, Error::<T>::AgentBondPledged);
		let stays = posted >= limits::LEAST_AGENT_BOND || posted == 0;
		ensure!(stays, Error::<T>::AgentBondTooSmall);

		Self::write_agent_bond(&agent, AgentBond { posted, ..bond });
		Self::release(HoldReason::Agent, &agent, amount)?;
		Self::deposit_event(Event::AgentBondWithdrawn { agent, amount });
		Ok(())
	}

	/// Gives a title to an agent whose free bond is enough, and who does not owe the loan. `expected` is what it
	/// may bring.
	pub(crate) fn to_agent(
		borrower: &T::AccountId,
		case: Case<T::AccountId>,
		title: TitleId,
		agent: &T::AccountId,
		expected: Balance,
		now: Seconds,
	) -> Result<Option<Case<T::AccountId>>, Error<T>> {
		let params = CurrentParams::<T>::get();
		let guaranteed = params.guarantee.of(expected, Rounding::Up)?;
		let bond = AgentBonds::<T>::get(agent);
		let pledged = bond.pledged.checked_add(guaranteed).ok_or(Error::<T>::AmountTooLarge)?;
		// Who stands for nothing would have the title for it.
		if guaranteed == 0 || pledged > bond.posted || agent == borrower {
			return Ok(None);
		}
		let deadline = now.checked_add(params.agent_time).ok_or(Error::<T>::AmountTooLarge)?;
		let case = case.with_lot::<T>(title, |lot| {
			lot.expected = Some(expected);
			lot.sale = Sale::Agent { agent: agent.clone(), deadline, guaranteed };
			Ok(())
		})?;
		Self::write_agent_bond(agent, AgentBond { pledged, ..bond });
		Ok(Some(case))
	}

	pub(crate) fn do_book_proceeds(
		agent: T::AccountId,
		id: LoanId,
		title: TitleId,
		amount: Balance,
		last: bool,
	) -> Result<Size, DispatchError> {
		let now = Self::now();
		let mut proceeding = Proceeding::<T>::of(id)?;
		let Sale::Agent { agent: appointed, deadline, guaranteed } =
			proceeding.case.lot::<T>(title)?.sale.clone()
		else {
			return Err(Error::<T>::NotAgent.into());
		};
		ensure!(appointed == agent, Error::<T>::NotAgent);
		ensure!(now <= deadline, Error::<T>::AgentTooLate);
		ensure!(amount > 0 || last, Error::<T>::ZeroAmount);
		// What nobody has paid for goes back to the borrower. Of what it has sold in part, the agent books the rest.
		let booked = proceeding.case.lot::<T>(title)?.booked;
		ensure!(booked > 0 || proceeding.owed_in_all()? > 0, Error::<T>::NothingOwed);
		// A part that hardly is one would keep the title from the borrower, whoever pays the debt, for nothing.
		let least = LEAST_PART.of(guaranteed, Rounding::Up).map_err(Error::<T>::from)?;
		ensure!(last || amount >= least, Error::<T>::AmountTooSmall);
		let deal = &proceeding.drawn.deal;
		let size = if last { deal.size() } else { deal.size_without_titles() };

		proceeding.bring(amount, true, None)?;
		proceeding.book(title, amount)?;
		if last {
			Self::end_agent(&mut proceeding, title, &agent, guaranteed)?;
		}
		// Of parts, what is expected counts until the last.
		if last {
			proceeding.write_and_mark(now)?;
		} else {
			proceeding.write(now)?;
		}
		Self::take(&agent, amount)?;
		Self::deposit_event(Event::ProceedsBooked { loan: id, title, agent, amount, last });
		Ok(size)
	}

	/// Ends an agent's work: the title is its own, for what it booked, and its bond pays what that is less than it
	/// stands for. All of it, also when less is owed: what nobody is owed is the borrower's. Says how much.
	pub(super) fn end_agent(
		proceeding: &mut Proceeding<T>,
		title: TitleId,
		agent: &T::AccountId,
		guaranteed: Balance,
	) -> Result<Balance, DispatchError> {
		let booked = proceeding.case.lot::<T>(title)?.booked;
		// Saturation: it may have booked more.
		let missing = guaranteed.saturating_sub(booked);
		Self::free_agent(agent, guaranteed, missing)?;
		// As if it had booked that: which of both it does must not move money between lenders and fees.
		proceeding.bring(missing, true, None)?;
		proceeding.book(title, missing)?;
		proceeding.take_cover(title)?;
		proceeding.hand_over(title, agent)?;
		Ok(missing)
	}

	/// Ends what an agent stands for, and takes `paid` of its bond.
	pub(super) fn free_agent(
		agent: &T::AccountId,
		guaranteed: Balance,
		paid: Balance,
	) -> DispatchResult {
		let bond = AgentBonds::<T>::get(agent);
		let pledged = bond.pledged.checked_sub(guaranteed).ok_or_else(unexpected::<T>)?;
		let posted = bond.posted.checked_sub(paid).ok_or_else(unexpected::<T>)?;
		Self::write_agent_bond(agent, AgentBond { posted, pledged });
		Self::move_held(HoldReason::Agent, agent, &Self::account(), paid)
	}

	/// No record of nothing.
	fn write_agent_bond(agent: &T::AccountId, bond: AgentBond) {
		if bond == AgentBond::default() {
			AgentBonds::<T>::remove(agent);
		} else {
			AgentBonds::<T>::insert(agent, bond);
		}
	}
}
