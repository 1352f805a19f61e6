//! Loans that a vault lends to by itself.

use crate::{
	limits::{MAX_OPEN, MAX_SALE_FEE},
	ops::Open,
	types::{add, unexpected, LoanRules},
	Config, Error, Lending, Loans,
};
use frame_support::{ensure, BoundedVec};
use quoin_math::Rounding;
use quoin_primitives::{
	Balance, Collected, Funded, Lend, Lent, LoanBook, LoanId, Seconds, Touched, TrancheIndex,
};
use sp_core::H256;
use sp_runtime::DispatchError;

/// An offer that a vault may lend to.
pub(crate) struct Eligible {
	pub amount: Balance,
	pub obligor: H256,
	/// Until when it is committed to, exclusive.
	pub until: Seconds,
}

impl<T: Config> Open<T> {
	/// Collects what loans brought. Interest and principal go their ways; gives the interest.
	pub fn collect_loans(&mut self) -> Result<Balance, DispatchError> {
		// What was freed is no loan any more.
		let freed = T::Loans::exposure(&self.account)?.returned > 0;
		self.look_at_loans(&T::Loans::news(&self.account), freed)?;
		let Collected { money, returned, .. } = T::Loans::collect(&self.account)?;
		for principal in [money.principal, money.recovered, returned] {
			add(&mut self.state.cash, principal).map_err(Error::<T>::from)?;
		}
		let interest = money.interest.checked_add(money.other).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(interest)
	}

	/// Brings the list of loans up to date, and frees what cannot be drawn any more: it waits in lending's book to be
	/// told.
	pub fn look_at_loans(
		&self,
		touched: &Touched,
		at_commitments: bool,
	) -> Result<(), DispatchError> {
		let loans = Lending::<T>::get(self.id);
		let mut kept = alloc::vec::Vec::with_capacity(loans.len());
		for funded in loans.iter().copied() {
			let now = self.now;
			kept.extend(funded.look::<_, T::Loans>(&self.account, touched, at_commitments, now)?);
		}
		if *kept != **loans {
			let kept: Loans = BoundedVec::try_from(kept).map_err(|_| unexpected::<T>())?;
			Lending::<T>::insert(self.id, kept);
		}
		Ok(())
	}

	/// Whether the rules allow a tranche of an offer now. Limits of amounts are for [`Self::ensure_fits`].
	pub fn eligible(&self, loan: LoanId, tranche: TrancheIndex) -> Result<Eligible, DispatchError> {
		let LoanRules { rate, ltv, tenor, first_loss, .. } = self.vault.rules.loans;
		let asked = T::Loans::prospect(loan, tranche, Seconds::MAX)?;
		let obligor = asked.obligor.ok_or(Error::<T>::ObligorUnknown)?;
		ensure!(asked.rate >= rate, Error::<T>::RateTooLow);
		ensure!(asked.draw_ltv <= ltv, Error::<T>::LoanToValueTooHigh);
		// Saturation, twice: a loan ends after it is drawn, and an offer that is over is refused by its pallet.
		let lasts = asked.ends_at.saturating_sub(self.now);
		ensure!(lasts <= tenor, Error::<T>::TenorTooLong);
		ensure!(
			asked.expires_at.saturating_sub(self.now) <= MAX_OPEN,
			Error::<T>::OfferOpenTooLong
		);
		let least = first_loss.of(asked.principal, Rounding::Up).map_err(Error::<T>::from)?;
		ensure!(asked.junior >= least, Error::<T>::FirstLossTooSmall);
		let mut fees = 0;
		for (_, fee) in &asked.sale_fees {
			add(&mut fees, *fee).map_err(Error::<T>::from)?;
		}
		let most = MAX_SALE_FEE.of(asked.principal, Rounding::Down).map_err(Error::<T>::from)?;
		ensure!(fees <= most, Error::<T>::SaleFeeTooHigh);
		let until = asked.expires_at.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Eligible { amount: asked.amount, obligor, until })
	}

	/// What one legal person owes, or may owe.
	pub fn owed_by(&self, obligor: &H256) -> Result<Balance, Error<T>> {
		let mut owed = 0;
		for funded in Lending::<T>::get(self.id).iter().filter(|of| of.obligor == *obligor) {
			add(&mut owed, funded.exposure())?;
		}
		Ok(owed)
	}

	/// Commits to a tranche of an offer.
	pub fn commit(
		&mut self,
		loan: LoanId,
		tranche: TrancheIndex,
		eligible: &Eligible,
	) -> Result<(), DispatchError> {
		let Eligible { amount, obligor, until } = *eligible;
		let mut loans = Lending::<T>::get(self.id);
		ensure!(!loans.iter().any(|of| of.loan == loan), Error::<T>::AlreadyFunded);
		let lent = Lent::Committed { until };
		let funded = Funded { loan, tranche, obligor, amount, lent };
		loans.try_push(funded).map_err(|_| Error::<T>::TooManyLoans)?;
		Lending::<T>::insert(self.id, loans);
		T::Loans::commit(&self.account, loan, tranche, until)?;
		Ok(())
	}
}
