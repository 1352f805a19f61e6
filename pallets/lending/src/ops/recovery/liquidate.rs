//! Liquidating: whether a loan failed, what it owes then, and each title's share of that.

use crate::{
	ops::{recovery::proceeding::Proceeding, Drawn},
	types::{sum, unexpected, Case, Lot, PerTranche, Sale, Size, State},
	Cases, Config, Error, Event, HoldReason, Loan, Pallet,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use quoin_math::{
	loan::{
		impairment::{impairment, Standing},
		tranches::{split_interest, split_principal, Dust, Tranche as Share},
	},
	RatePerSecond,
};
use quoin_primitives::{
	Balance, Collateral, DutchAuctions, FeeEvent, Good, LoanId, Recovery, Seconds, TitleId,
	MAX_FEES, MAX_TITLES,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_liquidate(keeper: T::AccountId, id: LoanId) -> Result<Size, DispatchError> {
		let now = Self::now();
		Self::ensure_not_paused(now)?;
		let drawn = Self::drawn(id)?;
		drawn.loan.ensure_lives::<T>()?;
		let by_breach = Self::failed_by_breach(&drawn, now)?;
		let (reward, bond) = Self::reward_from(&drawn.loan, Some(&keeper), Balance::MAX);
		let (interest, payments) = Self::interest_owed(&drawn, now)?;
		let lots = Self::lots_of(&drawn, &interest)?;
		let (fees, later) = (Self::fees_once(&drawn)?, Self::fees_later(&drawn, payments)?);
		let (titles, size) = (drawn.deal.terms.titles.clone(), drawn.deal.size());
		let (reserve, borrower) = (drawn.loan.reserve, drawn.deal.borrower.clone());
		let state = State::Liquidating;
		// As the books count a breach that was not cured. What a sale may bring is asked for below.
		let impairment = if by_breach {
			let least = impairment(drawn.loan.balance, Standing::Failed, Balance::MAX, now);
			drawn.loan.impairment.max(least.map_err(Error::<T>::from)?)
		} else {
			drawn.loan.impairment
		};
		let loan = drawn.loan.clone();
		let next = Loan { state, bond, reserve: 0, run: None, mark_on: None, impairment, ..loan };

		Self::rebook(id, &drawn.deal, &drawn.loan, Some(&next), &[], now)?;
		Self::write_loan(id, &drawn.loan, next);
		Cases::<T>::insert(id, Case { interest, lots, fees, later, covers: BoundedVec::new() });
		T::Collateral::seize(id, &titles)?;
		let balance = drawn.loan.balance;
		let mut proceeding = Proceeding::<T>::of(id)?;
		proceeding.bring(reserve, false, None)?;
		proceeding.write(now)?;
		for title in titles {
			Self::put_up(&borrower, id, title, now)?;
		}
		Self::write_down(Self::drawn(id)?, None, now)?;
		Self::move_held(HoldReason::Reserve, &borrower, &Self::account(), reserve)?;
		Self::pay_reward(&borrower, Some(&keeper), reward)?;
		Self::deposit_event(Event::Liquidated { loan: id, keeper, reward, balance, reserve });
		Ok(size)
	}

	/// Refuses while the borrower has time. Says whether there is a breach whose cure is over.
	fn failed_by_breach(drawn: &Drawn<T>, now: Seconds) -> Result<bool, DispatchError> {
		let grace_end = drawn.course.grace_end(drawn.loan.paid).map_err(Error::<T>::from)?;
		let State::Breached { since, .. } = drawn.loan.state else {
			ensure!(now > grace_end, Error::<T>::WithinGrace);
			return Ok(false);
		};
		let cure_end = since.checked_add(drawn.deal.cure).ok_or(Error::<T>::AmountTooLarge)?;
		if now > grace_end {
			// Its lateness is enough. What the breach takes, a mark has taken, if it does.
			let standing = drawn.loan.standing::<T>(&drawn.course, drawn.deal.cure, now)?;
			return Ok(standing == Standing::Failed);
		}
		ensure!(now > cure_end, Error::<T>::MayBeCured);
		// What healed is for `cure`, and what nobody knows takes nobody's hardware.
		ensure!(Self::first_breach(drawn, now)?.is_some(), Error::<T>::CovenantHolds);
		Ok(true)
	}

	/// Interest of each window that has begun and is not paid, the one that runs with the others, as who closes the
	/// loan owes it: a default must not be the cheaper way out. And how many payments that are.
	pub(crate) fn interest_owed(
		drawn: &Drawn<T>,
		now: Seconds,
	) -> Result<(PerTranche, u32), Error<T>> {
		let Drawn { deal, loan, course, .. } = drawn;
		let (mut interest, mut balance, mut paid): (Balance, _, _) = (0, loan.balance, loan.paid);
		let mut payments: u32 = 0;
		let mut owes = !course.is_ahead(paid, now)?;
		while owes {
			let due = course.due(balance, paid, now)?;
			let more = interest.checked_add(due.all_interest()?);
			interest = more.ok_or(Error::<T>::AmountTooLarge)?;
			balance = balance.checked_sub(due.principal).ok_or_else(unexpected::<T>)?;
			paid = paid.checked_add(due.windows).ok_or_else(unexpected::<T>)?;
			payments = payments.checked_add(1).ok_or_else(unexpected::<T>)?;
			owes = paid < course.count() && !course.is_ahead(paid, now)?;
		}
		let shared = split_interest(interest, &deal.shares())?;
		let shares = BoundedVec::try_from(shared).map_err(|_| unexpected::<T>())?;
		Ok((shares, payments))
	}

	/// The titles, each with its share of what is owed, by what they are worth.
	pub(crate) fn lots_of(
		drawn: &Drawn<T>,
		interest: &PerTranche,
	) -> Result<BoundedVec<Lot<T::AccountId>, ConstU32<MAX_TITLES>>, DispatchError> {
		let titles = &drawn.deal.terms.titles;
		let mut worths = Vec::with_capacity(titles.len());
		for title in titles {
			worths.push(Self::best_of(&T::Collateral::terms(*title)?));
		}
		let owed = sum::<T>(interest.iter().copied().chain([drawn.loan.balance]))?;
		// Saturation: a reserve may be more than what is owed.
		let less_reserve = |of: Balance| of.saturating_sub(drawn.loan.reserve);
		let shares = Self::by_worth(less_reserve(owed), &worths)?;
		let covered = Self::by_worth(less_reserve(drawn.loan.balance), &worths)?;
		let lots = titles.iter().zip(shares).zip(covered);
		let lots = lots.map(|((title, share), covered)| Lot {
			title: *title,
			share,
			covered,
			booked: 0,
			expected: None,
			sale: Sale::Auction,
		});
		let lots: Vec<_> = lots.collect();
		Ok(BoundedVec::try_from(lots).map_err(|_| unexpected::<T>())?)
	}

	/// `total` shared by worth, or alike, when nobody knows of any title what it is worth.
	fn by_worth(total: Balance, worths: &[Balance]) -> Result<Vec<Balance>, Error<T>> {
		let blind = worths.iter().all(|worth| *worth == 0);
		let weight = |worth: &Balance| Share {
			amount: if blind { 1 } else { *worth },
			rate: RatePerSecond(0),
		};
		let weights: Vec<Share> = worths.iter().map(weight).collect();
		Ok(split_principal(total, &weights, Dust::Last)?)
	}

	/// Fees of the sale that are due once, whatever it brings: those that are no share of it.
	pub(crate) fn fees_once(
		drawn: &Drawn<T>,
	) -> Result<BoundedVec<(u8, Balance), ConstU32<MAX_FEES>>, Error<T>> {
		let mut fees = Vec::new();
		for (index, spec) in drawn.deal.terms.fees.iter().enumerate() {
			if spec.event == FeeEvent::Liquidation && !Self::is_of_amount(&spec.fee) {
				let index = u8::try_from(index).map_err(|_| unexpected::<T>())?;
				fees.push((index, spec.fee.due(drawn.loan.balance, 0)?));
			}
		}
		BoundedVec::try_from(fees).map_err(|_| unexpected::<T>())
	}

	/// Fees of so many payments, and of the end. Nobody avoids them by a default.
	fn fees_later(
		drawn: &Drawn<T>,
		payments: u32,
	) -> Result<BoundedVec<(u8, Balance), ConstU32<MAX_FEES>>, Error<T>> {
		let principal = drawn.deal.principal()?;
		let mut fees = Vec::new();
		for (index, spec) in drawn.deal.terms.fees.iter().enumerate() {
			let times = match spec.event {
				FeeEvent::Repayment => payments,
				FeeEvent::Exit => 1,
				FeeEvent::Origination | FeeEvent::Liquidation => continue,
			};
			let fee = spec.fee.due(drawn.loan.balance, principal)?;
			let fee = fee.checked_mul(times.into()).ok_or(Error::<T>::AmountTooLarge)?;
			fees.push((u8::try_from(index).map_err(|_| unexpected::<T>())?, fee));
		}
		BoundedVec::try_from(fees).map_err(|_| unexpected::<T>())
	}

	/// Gives a title to its class's agent, or auctions it.
	fn put_up(borrower: &T::AccountId, id: LoanId, title: TitleId, now: Seconds) -> DispatchResult {
		let terms = T::Collateral::terms(title)?;
		if let Recovery::Agent(agent) = &terms.recovery {
			let case = Proceeding::<T>::of(id)?.case;
			let expected = Self::guarantee_of(&terms)?;
			if let Some(case) = Self::to_agent(borrower, case, title, agent, expected, now)? {
				Cases::<T>::insert(id, case);
				Self::deposit_event(Event::GivenToAgent { loan: id, title, agent: agent.clone() });
				return Ok(());
			}
		}
		T::Auctions::open(Good::Title { lien: id, title })?;
		Ok(())
	}
}
