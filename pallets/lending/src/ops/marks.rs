//! Writing down what may be lost, before it is.

use crate::{
	ops::Drawn,
	types::{sum, unexpected, Case, Sale, Size, DAY},
	Cases, Config, CurrentParams, Error, Event, HoldReason, Loan, Loans, Pallet,
};
use alloc::{vec, vec::Vec};
use frame_support::{ensure, BoundedVec};
use quoin_math::{
	loan::{
		fees::{Basis, Fee},
		impairment::{impairment, needs_expected},
		recovery::{distribute, Claim, Order},
	},
	Rounding,
};
use quoin_primitives::{Balance, Collateral, CollateralTerms, FeeEvent, LoanId, Seconds, TitleId};
use sp_runtime::{DispatchError, DispatchResult};

/// Work that a borrower may bring about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Work {
	Breach,
	Mark,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_mark(keeper: T::AccountId, id: LoanId) -> Result<Size, DispatchError> {
		let now = Self::now();
		let drawn = Self::drawn(id)?;
		let size = drawn.deal.size();
		ensure!(Self::write_down(drawn, Some(&keeper), now)?, Error::<T>::NothingToMark);
		Ok(size)
	}

	/// Writes down what the ladder says. False when nothing changes, not even the day of the next mark.
	pub(crate) fn write_down(
		drawn: Drawn<T>,
		keeper: Option<&T::AccountId>,
		now: Seconds,
	) -> Result<bool, DispatchError> {
		let Drawn { id, deal, loan, course } = &drawn;
		let standing = loan.standing::<T>(course, deal.cure, now)?;
		let expected = if needs_expected(standing) { Self::expected(&drawn, now)? } else { 0 };
		let by_ladder = impairment(loan.balance, standing, expected, now);
		let mut next = loan.clone();
		// Written up only by cash.
		next.impairment = loan.impairment.max(by_ladder.map_err(Error::<T>::from)?);
		next.run = if next.impairment == loan.impairment {
			loan.run
		} else {
			next.next_run::<T>(course, now)?
		};
		next.mark_on = next.next_mark::<T>(course, deal.cure, now)?;
		if next == *loan {
			return Ok(false);
		}
		let impaired = next.impairment > loan.impairment;
		// Paid when it was due: what a title loses day by day is written down as well, for nothing.
		let keeper = keeper.filter(|_| impaired && Self::is_mark_due(loan, now));
		// At most what was written down: else a title that loses a cent an hour would pay a keeper every hour.
		// By the maximum above, not below zero.
		let most =
			next.impairment.saturating_sub(loan.impairment).min(Self::bond_for(Work::Mark, loan));
		let (reward, bond) = Self::reward_from(loan, keeper, most);
		next.bond = bond;

		Self::rebook(*id, deal, loan, Some(&next), &[], now)?;
		let new = next.impairment;
		Self::write_loan(*id, loan, next);
		Self::pay_reward(&deal.borrower, keeper, reward)?;
		if impaired {
			Self::deposit_event(Event::Marked {
				loan: *id,
				old: loan.impairment,
				new,
				keeper: keeper.cloned(),
				reward,
			});
		}
		Ok(true)
	}

	/// What of the principal a sale of all titles may bring, with what insurers and the borrower put aside. Interest
	/// of a level comes before its principal, and nobody has booked it.
	fn expected(drawn: &Drawn<T>, now: Seconds) -> Result<Balance, DispatchError> {
		let case = match Cases::<T>::get(drawn.id) {
			Some(case) => case,
			// As if it were liquidated in the last second before the next mark.
			None => {
				let until = drawn.loan.marked_until::<T>(&drawn.course, drawn.deal.cure, now)?;
				let (interest, _) = Self::interest_owed(drawn, until)?;
				Case {
					lots: Self::lots_of(drawn, &interest)?,
					interest,
					fees: Self::fees_once(drawn)?,
					later: BoundedVec::new(),
					covers: BoundedVec::new(),
				}
			},
		};
		let owed = drawn.loan.owed.iter().zip(&case.interest);
		let claims = owed.map(|(&principal, &interest)| Claim { principal, interest });
		let claims: Vec<Claim> = claims.collect();
		let brings = Self::brings(drawn, &case)?;
		let shared =
			distribute(brings, 0, &claims, Order::BySeniority).map_err(Error::<T>::from)?;
		Ok(sum::<T>(shared.paid.iter().map(|paid| paid.principal))?)
	}

	/// What a sale may bring to the lenders.
	fn brings(drawn: &Drawn<T>, case: &Case<T::AccountId>) -> Result<Balance, DispatchError> {
		let (mut prices, mut fees) = (Vec::new(), Vec::new());
		let mut besides = vec![drawn.loan.reserve, case.all_covers::<T>()?];
		for lot in case.lots.iter().filter(|lot| !matches!(lot.sale, Sale::Done)) {
			let (all, cover) = Self::expected_of(lot.title, lot.expected)?;
			// The insurer stands for the title's own share only. Saturation: a title may bring more than its share, and
			// an agent may have booked more of it than was expected.
			besides.push(cover.min(lot.covered.saturating_sub(all.max(lot.booked))));
			let price = all.saturating_sub(lot.booked);
			fees.push(Self::fees_of_sale(drawn, price)?);
			prices.push(price);
		}
		fees.extend(case.fees.iter().map(|(_, once)| *once));
		// Fees are taken of sales alone, and are never more than they bring.
		let net = sum::<T>(prices.into_iter())?.saturating_sub(sum::<T>(fees.into_iter())?);
		Ok(sum::<T>(besides.into_iter().chain([net]))?)
	}

	/// Whether a fee is a share of what a sale brings.
	pub(crate) fn is_of_amount(fee: &Fee) -> bool {
		matches!(fee, Fee::Ratio { of: Basis::Amount, .. })
	}

	/// Fees that are a share of what a sale brings.
	fn fees_of_sale(drawn: &Drawn<T>, price: Balance) -> Result<Balance, Error<T>> {
		let mut fees: Balance = 0;
		for spec in &drawn.deal.terms.fees {
			if spec.event == FeeEvent::Liquidation && Self::is_of_amount(&spec.fee) {
				let fee = spec.fee.due(0, price)?;
				fees = fees.checked_add(fee).ok_or(Error::<T>::AmountTooLarge)?;
			}
		}
		Ok(fees.min(price))
	}

	/// What one title may bring, `at_most` where that is known, and its cover.
	fn expected_of(
		title: TitleId,
		at_most: Option<Balance>,
	) -> Result<(Balance, Balance), DispatchError> {
		let terms = T::Collateral::terms(title)?;
		let share = CurrentParams::<T>::get().recovery;
		let price = share.of(Self::estimate(&terms)?, Rounding::Down).map_err(Error::<T>::from)?;
		Ok((at_most.map_or(price, |most| price.min(most)), terms.cover))
	}

	/// What a title is worth, fresh or not.
	fn estimate(terms: &CollateralTerms<T::AccountId>) -> Result<Balance, Error<T>> {
		let least = terms.index.map_or(terms.appraisal, |index| index.min(terms.appraisal));
		Ok(terms.condition.of(least, Rounding::Down)?)
	}

	/// Whether a mark is due that nobody applied.
	pub(crate) fn is_mark_due(loan: &Loan, now: Seconds) -> bool {
		// A day is far below the largest number of seconds.
		loan.mark_on.is_some_and(|day| Seconds::from(day).saturating_mul(DAY) <= now)
	}

	/// What work for a loan brings, at most `most`, if there is anybody to be paid, and what is left for more.
	pub(crate) fn reward_from(
		loan: &Loan,
		keeper: Option<&T::AccountId>,
		most: Balance,
	) -> (Balance, Balance) {
		let reward = keeper.map_or(0, |_| CurrentParams::<T>::get().reward);
		let reward = reward.min(most).min(loan.bond);
		// By the minimum, not below zero.
		(reward, loan.bond.saturating_sub(reward))
	}

	/// What is left of the bond for work of this kind. A borrower can make much of it itself, of breaches most, and
	/// must not take by that what others are to be paid with: half is for marks and the sale, a quarter for the sale.
	pub(crate) fn bond_for(work: Work, loan: &Loan) -> Balance {
		let bond = CurrentParams::<T>::get().bond;
		let kept = match work {
			Work::Breach => bond.saturating_div(2),
			Work::Mark => bond.saturating_div(4),
		};
		// Saturation: nothing may be left.
		loan.bond.saturating_sub(kept)
	}

	/// Pays out of what the borrower put aside. What the loan has of it is written already.
	pub(crate) fn pay_reward(
		borrower: &T::AccountId,
		keeper: Option<&T::AccountId>,
		reward: Balance,
	) -> DispatchResult {
		match keeper {
			Some(keeper) => Self::move_held(HoldReason::Bond, borrower, keeper, reward),
			None if reward == 0 => Ok(()),
			None => Err(unexpected::<T>().into()),
		}
	}

	/// Rewards who moved an auction of this loan on.
	pub(crate) fn reward_keeper(id: LoanId, keeper: &T::AccountId) -> DispatchResult {
		let Drawn { deal, loan, .. } = Self::drawn(id)?;
		let (reward, bond) = Self::reward_from(&loan, Some(keeper), Balance::MAX);
		Loans::<T>::insert(id, Loan { bond, ..loan });
		Self::pay_reward(&deal.borrower, Some(keeper), reward)?;
		Self::deposit_event(Event::Rewarded { loan: id, keeper: keeper.clone(), reward });
		Ok(())
	}
}
