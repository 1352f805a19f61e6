//! A pool: what was said of it, and what changes with its money.

use crate::types::{add, sum};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	loan::recovery::Claim,
	pool::{
		accrual::{Interest, Terms as Accrual},
		earnings::MoneyTime,
	},
	MathError, RatePerSecond,
};
use quoin_primitives::{
	Balance, Collectable, PoolStage, PoolTerms, Seconds, MAX_LEVELS, MAX_POOL_LOANS,
};
pub use quoin_primitives::{Funded, Lent};
use scale_info::TypeInfo;

/// A pool as stored.
pub type PoolOf<T> =
	Pool<<T as frame_system::Config>::AccountId, <T as crate::Config>::Consideration>;

/// What was said of a pool. Written when it is opened.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Pool<AccountId, Ticket> {
	/// Who opened it.
	pub curator: AccountId,
	/// What it is.
	pub terms: PoolTerms<AccountId>,
	/// The deposit for the records.
	pub ticket: Ticket,
}

/// Money of a pool, by what it is. In QUSD.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Cash {
	/// Interest that came in and waits to be distributed.
	pub interest: Balance,
	/// Principal, likewise.
	pub principal: Balance,
	/// What recoveries brought, likewise.
	pub recovered: Balance,
	/// Raised, and neither lent nor given back.
	pub undrawn: Balance,
	/// Kept back for interest that is late.
	pub reserve: Balance,
	/// Interest that was left over, and waits for the end of the period.
	pub kept: Balance,
}

impl Cash {
	/// All of it.
	pub fn all(&self) -> Result<Balance, MathError> {
		let Self { interest, principal, recovered, undrawn, reserve, kept } = *self;
		sum([interest, principal, recovered, undrawn, reserve, kept].into_iter())
	}
}

/// What came in and went out since the pool began to lend. In QUSD.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Totals {
	/// Raised, with what the curator added later.
	pub raised: Balance,
	/// Lent, or committed to offers.
	pub lent: Balance,
	/// Interest of loans.
	pub interest: Balance,
	/// Principal of loans.
	pub principal: Balance,
	/// What recoveries brought.
	pub recovered: Balance,
	/// Paid to the curator.
	pub fees: Balance,
}

/// A tranche of a pool that lends.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Tranche {
	/// Principal that was not paid back. In QUSD.
	pub outstanding: Balance,
	/// Interest that accrued and was not paid.
	pub interest: Interest,
	/// Interest it was paid.
	pub interest_paid: Balance,
	/// Principal it was paid.
	pub principal_paid: Balance,
	/// What was outstanding for how long.
	pub out: MoneyTime,
}

impl Tranche {
	/// One that begins.
	pub fn new(outstanding: Balance, now: Seconds) -> Self {
		Self {
			outstanding,
			interest: Interest::from(now),
			interest_paid: 0,
			principal_paid: 0,
			out: MoneyTime::default(),
		}
	}

	/// As of `now`.
	pub fn until(mut self, now: Seconds, terms: &Accrual) -> Result<Self, MathError> {
		let seconds = now.checked_sub(self.interest.at).ok_or(MathError::Overflow)?;
		self.out = self.out.with(self.outstanding, seconds)?;
		self.interest = self.interest.until(now, self.outstanding, terms)?;
		Ok(self)
	}

	/// With principal paid back.
	pub fn less_principal(mut self, amount: Balance) -> Result<Self, MathError> {
		self.outstanding = self.outstanding.checked_sub(amount).ok_or(MathError::Overflow)?;
		add(&mut self.principal_paid, amount)?;
		Ok(self)
	}

	/// What it is owed.
	pub fn claim(&self) -> Claim {
		Claim { principal: self.outstanding, interest: self.interest.due }
	}
}

/// What changes with the money of a pool.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct State {
	/// Where it is in its life.
	pub stage: PoolStage,
	/// Since when it lends. Zero before.
	pub since: Seconds,
	/// Its tranches, the most senior first. None before it lends.
	pub tranches: BoundedVec<Tranche, ConstU32<MAX_LEVELS>>,
	/// Its money, once it lends. Before, that is what its units were sold for.
	pub cash: Cash,
	/// What came in and went out.
	pub totals: Totals,
	/// The curator's, of interest that waits to be distributed.
	pub fees_due: Balance,
	/// Principal that paid interest, and has to be made good by interest before anything is left over.
	pub advanced: Balance,
	/// Whether a loan of it was ever drawn.
	pub drawn: bool,
	/// Its loans.
	pub loans: BoundedVec<Funded, ConstU32<MAX_POOL_LOANS>>,
	/// Units of the first loss that its curator keeps.
	pub kept: Balance,
	/// Left to reward work. In QUSD.
	pub bond: Balance,
	/// The reward for one change, as of the day it was opened.
	pub reward: Balance,
	/// When it last paid its tranches what was late since a period ended, or began.
	pub paid_at: Seconds,
	/// When a distribution was last rewarded.
	pub rewarded_at: Seconds,
}

impl State {
	/// Of a pool that takes money.
	pub fn raising(bond: Balance, reward: Balance) -> Self {
		Self {
			stage: PoolStage::Raising,
			since: 0,
			tranches: BoundedVec::new(),
			cash: Cash::default(),
			totals: Totals::default(),
			fees_due: 0,
			advanced: 0,
			drawn: false,
			loans: BoundedVec::new(),
			kept: 0,
			bond,
			reward,
			paid_at: 0,
			rewarded_at: 0,
		}
	}

	/// Brings the interest of all tranches up to date.
	pub fn accrue<AccountId>(
		&mut self,
		terms: &PoolTerms<AccountId>,
		now: Seconds,
	) -> Result<(), MathError> {
		for (level, tranche) in self.tranches.iter_mut().enumerate() {
			*tranche = tranche.until(now, &accrual(terms, self.since, level))?;
		}
		Ok(())
	}

	/// How many periods ended since interest was brought up to date.
	pub fn periods_behind<AccountId>(&self, terms: &PoolTerms<AccountId>, now: Seconds) -> u32 {
		let tranches = self.tranches.iter().enumerate();
		let ended = tranches.map(|(level, tranche)| {
			accrual(terms, self.since, level).periods(tranche.interest.at, now)
		});
		// A life has few.
		u32::try_from(ended.max().unwrap_or_default()).unwrap_or(u32::MAX)
	}

	/// How many commitments it has, or had when somebody looked last.
	pub fn commitments(&self) -> u32 {
		let committed = self.loans.iter().filter(|of| matches!(of.lent, Lent::Committed { .. }));
		// A pool has few loans.
		u32::try_from(committed.count()).unwrap_or(u32::MAX)
	}

	/// Whether it neither takes money nor lends any more.
	pub fn is_over(&self) -> bool {
		matches!(self.stage, PoolStage::Closed | PoolStage::Failed)
	}

	/// Takes what whoever moved the pool on is paid out of its bond. A unit stays until the pool is over, since an
	/// account cannot have all of its balance held by lending.
	pub fn take_reward(&mut self) -> Balance {
		// Saturation: none is left then.
		let reward = self.reward.min(self.bond.saturating_sub(1));
		// Not below one, by the minimum.
		self.bond = self.bond.saturating_sub(reward);
		reward
	}

	/// With money that the curator added to the first loss, which pays principal as if a loan had paid it.
	pub fn add_first_loss(&mut self, amount: Balance) -> Result<(), MathError> {
		let first_loss = self.tranches.last_mut().ok_or(MathError::Overflow)?;
		add(&mut first_loss.outstanding, amount)?;
		add(&mut self.cash.principal, amount)?;
		add(&mut self.totals.raised, amount)
	}

	/// What tranches are owed, the most senior first.
	pub fn claims(&self) -> alloc::vec::Vec<Claim> {
		self.tranches.iter().map(Tranche::claim).collect()
	}

	/// Takes in what was collected of loans. Of interest, the curator's share is due from now on. Rounds the fee down.
	pub fn receive<AccountId>(
		&mut self,
		money: &Collectable,
		terms: &PoolTerms<AccountId>,
	) -> Result<(), MathError> {
		let Collectable { interest, principal, recovered, other } = *money;
		// What borrowers pay to the pool besides is income, as interest is.
		let interest = interest.checked_add(other).ok_or(MathError::Overflow)?;
		let fees = terms.curator_fee.of(interest, quoin_math::Rounding::Down)?;
		add(&mut self.fees_due, fees)?;
		add(&mut self.cash.interest, interest)?;
		add(&mut self.cash.principal, principal)?;
		add(&mut self.cash.recovered, recovered)?;
		add(&mut self.totals.interest, interest)?;
		add(&mut self.totals.principal, principal)?;
		add(&mut self.totals.recovered, recovered)
	}
}

/// How interest of a tranche accrues. The first loss is due none.
pub fn accrual<AccountId>(terms: &PoolTerms<AccountId>, start: Seconds, level: usize) -> Accrual {
	let of = terms.tranches.get(level);
	Accrual {
		rate: of.map_or(RatePerSecond(0), |of| of.rate),
		on_shortfall: of.is_some_and(|of| of.on_shortfall),
		start,
		period: terms.period,
		until: terms.matures_at,
	}
}
