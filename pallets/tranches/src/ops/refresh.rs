//! A pool with what its loans brought since it was last looked at.

use crate::{
	ops::value::Worth,
	types::{add, take, unexpected, Funded, Lent, PoolOf, State},
	Config, Error, Pallet, States,
};
use alloc::vec::Vec;
use frame_support::{ensure, BoundedVec};
use quoin_math::MathError;
use quoin_primitives::{
	Collected, Exposure, Lend, LoanBook, LoanId, PoolId, PoolStage, Position, Seconds, Touched,
};
use sp_runtime::DispatchError;

/// What to look at besides what has news.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Look {
	/// Commitments that have expired.
	AtNews,
	/// All commitments: an offer may have been withdrawn.
	AtCommitments,
}

/// A pool that lends, and is being changed.
pub(crate) struct ActivePool<T: Config> {
	pub id: PoolId,
	pub account: T::AccountId,
	pub pool: PoolOf<T>,
	pub state: State,
	/// What it has in loans. What waited there has been collected, and of interest that runs nothing is known: see
	/// [`Self::with_accrued`].
	pub exposure: Exposure,
	pub now: Seconds,
	/// How many loans were looked at.
	pub looked_at: u32,
}

impl<T: Config> ActivePool<T> {
	/// Reads a pool that lends, collects what waits for it in lending, and looks at the loans of which something
	/// changed. Interest of its tranches is up to date.
	pub fn refreshed(id: PoolId, look: Look) -> Result<Self, DispatchError> {
		let (pool, mut state) = (Pallet::<T>::pool_of(id)?, Pallet::<T>::state_of(id)?);
		ensure!(state.stage == PoolStage::Active, Error::<T>::NotActive);
		let (account, now) = (Pallet::<T>::account_of(id), Pallet::<T>::now());
		let collected = T::Loans::collect(&account)?;
		let Collected { money, touched, principal, impairment, next_mark_at, .. } = collected;
		state.receive(&money, &pool.terms).map_err(Error::<T>::from)?;
		let exposure = Exposure { principal, impairment, next_mark_at, ..Exposure::default() };
		state.accrue(&pool.terms, now).map_err(Error::<T>::from)?;
		let mut open = Self { id, account, pool, state, exposure, now, looked_at: 0 };
		open.look(&touched, look)?;
		Ok(open)
	}

	/// The same pool as it is worth now, with interest of its loans that ran, and nothing collected: what waits in lending
	/// counts as if it had come. Of loans it learns only which were drawn, since their principal is in the exposure then.
	/// Reads no record of a loan, unless more have news than lending lists. Not to be written.
	pub fn seen(id: PoolId, pool: PoolOf<T>, mut state: State) -> Result<Self, DispatchError> {
		let (account, now) = (Pallet::<T>::account_of(id), Pallet::<T>::now());
		let mut exposure = T::Loans::exposure(&account)?;
		let waiting = core::mem::take(&mut exposure.collectable);
		state.receive(&waiting, &pool.terms).map_err(Error::<T>::from)?;
		state.accrue(&pool.terms, now).map_err(Error::<T>::from)?;
		let mut open = Self { id, account, pool, state, exposure, now, looked_at: 0 };
		open.forget_drawn(&T::Loans::news(&open.account))?;
		Ok(open)
	}

	/// Takes out commitments that were drawn since the pool last looked. What of one was taken back, and what has expired,
	/// is money of the pool either way.
	fn forget_drawn(&mut self, touched: &Touched) -> Result<(), DispatchError> {
		let mut kept = Vec::with_capacity(self.state.loans.len());
		for funded in core::mem::take(&mut self.state.loans) {
			let is_drawn = match (funded.lent, touched) {
				(Lent::Drawn { .. }, _) | (_, Touched::Nothing) => false,
				// Only what was drawn is touched.
				(_, Touched::These(loans)) => loans.contains(&funded.loan),
				(_, Touched::Many) => {
					let position = T::Loans::position(&self.account, funded.loan, funded.tranche)?;
					!matches!(position, Position::Committed { .. })
				},
			};
			if !is_drawn {
				kept.push(funded);
			}
		}
		self.state.loans = BoundedVec::try_from(kept).map_err(|_| unexpected::<T>())?;
		Ok(())
	}

	/// Looks at the loans that were touched, and at commitments that have expired or may be over.
	fn look(&mut self, touched: &Touched, look: Look) -> Result<(), DispatchError> {
		let mut kept = Vec::with_capacity(self.state.loans.len());
		for funded in core::mem::take(&mut self.state.loans) {
			kept.extend(self.looked(funded, is_touched::<T>(touched, funded.loan)?, look)?);
		}
		self.state.loans = BoundedVec::try_from(kept).map_err(|_| unexpected::<T>())?;
		Ok(())
	}

	/// A loan as it is now. `None` when it is over, or never was.
	fn looked(
		&mut self,
		mut funded: Funded,
		is_touched: bool,
		look: Look,
	) -> Result<Option<Funded>, DispatchError> {
		let may_be_over = match funded.lent {
			Lent::Committed { until } => self.now > until || look == Look::AtCommitments,
			Lent::Drawn { .. } => false,
		};
		if !is_touched && !may_be_over {
			return Ok(Some(funded));
		}
		// A pool has few loans.
		self.looked_at = self.looked_at.saturating_add(1);
		match T::Loans::position(&self.account, funded.loan, funded.tranche)? {
			Position::Drawn { principal, deadline } => {
				self.state.drawn = true;
				funded.lent = Lent::Drawn { owed: principal, deadline };
				// Others may still be owed of it.
				Ok((principal > 0).then_some(funded))
			},
			Position::Committed { until } if self.now <= until => Ok(Some(funded)),
			Position::Committed { .. } => {
				T::Loans::free(&self.account, funded.loan, funded.tranche)?;
				self.unlent(&funded).map_err(Error::<T>::from)?;
				Ok(None)
			},
			// Only what was drawn is touched. Somebody took the commitment back.
			Position::Gone if !is_touched => {
				self.unlent(&funded).map_err(Error::<T>::from)?;
				Ok(None)
			},
			Position::Gone => {
				self.state.drawn = true;
				Ok(None)
			},
		}
	}

	/// Money that was committed and not drawn is there again.
	fn unlent(&mut self, funded: &Funded) -> Result<(), MathError> {
		take(&mut self.state.totals.lent, funded.amount)?;
		add(&mut self.state.cash.undrawn, funded.amount)
	}

	/// Whether a mark of one of its loans is due: without it, what they are worth is not known.
	pub fn is_mark_due(&self) -> bool {
		self.exposure.next_mark_at.is_some_and(|at| at <= self.now)
	}

	/// With interest of its loans that ran and was not paid.
	pub fn with_accrued(mut self) -> Result<Self, DispatchError> {
		self.exposure = T::Loans::exposure(&self.account)?;
		Ok(self)
	}

	/// What its tranches are worth.
	pub fn worth(&self) -> Result<Worth, MathError> {
		Worth::of(&self.pool.terms, &self.state, &self.exposure)
	}

	/// Writes it.
	pub fn write(self) {
		States::<T>::insert(self.id, self.state);
	}
}

/// A pool has no more loans than a lender's book lists, and each is listed once: there are never many.
fn is_touched<T: Config>(touched: &Touched, loan: LoanId) -> Result<bool, Error<T>> {
	match touched {
		Touched::Nothing => Ok(false),
		Touched::These(loans) => Ok(loans.contains(&loan)),
		// More loans than a pool has at once: one that owes it nothing any more may go on for others.
		Touched::Many => Ok(true),
	}
}
