//! Lending the money of a pool.

use crate::{
	limits::MAX_SALE_FEE,
	ops::{
		all_hold,
		coverage::{by_obligor, most_of_one, Principal},
		tests, ActivePool, Look,
	},
	types::{add, take, Funded, Lent},
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, traits::Get};
use quoin_math::{pool::note::origination_fee, Rounding};
use quoin_primitives::{Balance, Lend, LoanBook, LoanId, PoolId, Prospect, Seconds, TrancheIndex};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// A loan that a pool may take.
pub(crate) struct Eligible {
	amount: Balance,
	obligor: H256,
	/// Until when it is committed to, exclusive.
	until: Seconds,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_fund_loan(
		who: &T::AccountId,
		id: PoolId,
		loan: LoanId,
		tranche: TrancheIndex,
	) -> DispatchResult {
		Self::ensure_open(Self::now())?;
		let mut open = ActivePool::<T>::refreshed(id, Look::AtCommitments)?;
		ensure!(open.pool.curator == *who, Error::<T>::NotCurator);
		let Eligible { amount, obligor, until } = Self::eligible(&open, loan, tranche)?;
		let lent = Lent::Committed { until };
		let funded = Funded { loan, tranche, obligor, amount, lent };
		open.state.loans.try_push(funded).map_err(|_| Error::<T>::TooManyLoans)?;
		take(&mut open.state.cash.undrawn, amount).map_err(Error::<T>::from)?;
		add(&mut open.state.totals.lent, amount).map_err(Error::<T>::from)?;

		let account = open.account.clone();
		open.write();
		T::Loans::commit(&account, loan, tranche, until)?;
		Self::deposit_event(Event::LoanFunded { pool: id, loan, tranche, obligor, amount, until });
		Ok(())
	}

	/// Whether a pool may take a tranche of an offer now.
	pub(crate) fn eligible(
		open: &ActivePool<T>,
		loan: LoanId,
		tranche: TrancheIndex,
	) -> Result<Eligible, DispatchError> {
		let (terms, state, now) = (&open.pool.terms, &open.state, open.now);
		ensure!(now <= terms.draw_until, Error::<T>::DrawingOver);
		ensure!(!open.is_mark_due(), Error::<T>::MarkDue);
		// What fails is for money that comes back to mend, and not for new risk.
		let tested = tests(terms, state, &open.exposure, now).map_err(Error::<T>::from)?;
		ensure!(all_hold(&tested), Error::<T>::TestFails);
		let funded = state.loans.iter().any(|funded| funded.loan == loan);
		ensure!(!funded, Error::<T>::AlreadyFunded);
		ensure!(!state.loans.is_full(), Error::<T>::TooManyLoans);
		let asked = T::Loans::prospect(loan, tranche, terms.draw_until)?;
		let last = asked.expires_at.min(terms.draw_until);
		let obligor = Self::ensure_eligible(open, &asked, last)?;
		let until = last.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Eligible { amount: asked.amount, obligor, until })
	}

	/// Refuses a loan that would pay the curator when it is drawn, for lending others' money, or when its titles are sold,
	/// for which a borrower who is its friend could fail; and one of whose sale others than lenders would have much.
	fn ensure_fees(open: &ActivePool<T>, asked: &Prospect<T::AccountId>) -> Result<(), Error<T>> {
		let (pool, terms) = (&open.pool, &open.pool.terms);
		for (to, _) in asked.origination_fees.iter().chain(&asked.sale_fees) {
			let own = *to == pool.curator || terms.declared.contains(to);
			ensure!(!own, Error::<T>::FeeToCurator);
		}
		let all = crate::types::sum(asked.sale_fees.iter().map(|(_, fee)| *fee))?;
		let most = MAX_SALE_FEE.of(asked.principal, Rounding::Down)?;
		ensure!(all <= most, Error::<T>::SaleFeeTooHigh);
		Ok(())
	}

	/// Checks each rule of the pool, and gives the obligor.
	fn ensure_eligible(
		open: &ActivePool<T>,
		asked: &Prospect<T::AccountId>,
		drawn_at: Seconds,
	) -> Result<H256, Error<T>> {
		let (pool, terms) = (&open.pool, &open.pool.terms);
		let rules = &terms.eligibility;
		let own = asked.borrower == pool.curator || terms.declared.contains(&asked.borrower);
		ensure!(!own, Error::<T>::BorrowerDeclared);
		let obligor = asked.obligor.ok_or(Error::<T>::ObligorUnknown)?;
		ensure!(!terms.declared_obligors.contains(&obligor), Error::<T>::BorrowerDeclared);
		let fits = asked.classes.iter().all(|class| rules.classes.contains(class));
		ensure!(fits, Error::<T>::ClassNotEligible);
		ensure!(asked.draw_ltv <= rules.ltv, Error::<T>::LoanToValueTooHigh);
		// Saturation: a loan ends after it is drawn.
		let tenor = asked.ends_at.saturating_sub(drawn_at);
		ensure!(tenor <= rules.tenor, Error::<T>::TenorTooLong);
		ensure!(asked.ends_at <= terms.matures_at, Error::<T>::EndsAfterMaturity);
		ensure!(asked.rate >= rules.rate, Error::<T>::RateTooLow);
		if terms.origination_fee {
			let treasury = T::Treasury::get();
			let paid = asked.origination_fees.iter().filter(|(to, _)| *to == treasury);
			let paid = crate::types::sum(paid.map(|(_, fee)| *fee))?;
			let fee = origination_fee(asked.principal, tenor)?;
			ensure!(paid >= fee, Error::<T>::OriginationFeeTooLow);
		}
		Self::ensure_fees(open, asked)?;
		ensure!(asked.amount <= open.state.cash.undrawn, Error::<T>::UndrawnTooLow);
		let owed = Principal::of(&open.state, &open.exposure)?.owed;
		let mut of_one = by_obligor(&open.state)?.get(&obligor).copied().unwrap_or_default();
		add(&mut of_one, asked.amount)?;
		ensure!(of_one <= most_of_one(terms, owed)?, Error::<T>::ObligorShareTooLarge);
		Ok(obligor)
	}
}
