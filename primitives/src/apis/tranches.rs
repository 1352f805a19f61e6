//! Pools, as interfaces see them. Amounts are QUSD, prices dollars per unit with 18 digits, moments Unix seconds.

use crate::{
	AssetId, Balance, Bps, CoverageTest, Level, LoanId, PoolId, PoolStage, PoolTerms, Price,
	Seconds, TrancheIndex,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchError;

/// A tranche of a pool.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TrancheView {
	/// The asset id of its units.
	pub series: AssetId,
	/// How many units there are. One was a dollar when it was raised.
	pub units: Balance,
	/// Principal that was not paid back. What was lost stays in it.
	pub outstanding: Balance,
	/// Interest due.
	pub interest_due: Balance,
	/// What of it is late.
	pub shortfall: Balance,
	/// What it is worth if loans bring what they are marked at, and no interest that is not paid.
	pub conservative: Balance,
	/// What it is worth with interest that ran.
	pub optimistic: Balance,
	/// The same by unit. None without units.
	pub conservative_price: Option<Price>,
	/// See `conservative_price`.
	pub optimistic_price: Option<Price>,
	/// The share of the assets that is junior to it, as loans are marked.
	pub subordination: Bps,
	/// What of its principal is lost, as loans are marked.
	pub lost: Balance,
	/// Interest it was paid so far.
	pub interest_paid: Balance,
	/// Principal it was paid so far.
	pub principal_paid: Balance,
	/// The interest it was paid, a year, on what was outstanding, rounded down. None before anything was, and when it is
	/// above what bps hold, 655.35 %.
	pub yield_to_date: Option<Bps>,
	/// What of all it was paid its holders have not taken, what divisions leave over included.
	pub unclaimed: Balance,
}

/// What a pool has of a loan.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PoolLoanView {
	/// Which.
	pub loan: LoanId,
	/// And which tranche of it.
	pub tranche: TrancheIndex,
	/// Who answers for it.
	pub obligor: H256,
	/// What was committed.
	pub committed: Balance,
	/// What is owed, once it is drawn. As of the last time that the pool looked.
	pub owed: Option<Balance>,
	/// The deadline that is next or was not met, once it is drawn.
	pub deadline: Option<Seconds>,
}

/// Money of a pool.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PoolMoneyView {
	/// Raised, the curator's first loss and what it added later included.
	pub raised: Balance,
	/// Not lent yet.
	pub undrawn: Balance,
	/// Lent, or committed to offers, so far.
	pub lent: Balance,
	/// Kept back.
	pub reserve: Balance,
	/// Interest that is left over, and waits for the end of the period.
	pub kept: Balance,
	/// Interest that came in so far, with fees that borrowers pay to the pool.
	pub interest: Balance,
	/// Principal that came in so far.
	pub principal: Balance,
	/// What recoveries brought so far.
	pub recovered: Balance,
	/// The curator's fees so far.
	pub fees: Balance,
	/// What of them, and of a pool that is over what is left of the bond, the curator has not claimed.
	pub fees_unclaimed: Balance,
	/// Interest, principal and recovered money that waits to be distributed, in the pool and in lending.
	pub waiting: Balance,
	/// Left to reward work.
	pub bond: Balance,
}

/// A pool.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PoolView<AccountId> {
	/// Who opened it.
	pub curator: AccountId,
	/// The keyless account that has its money and is the lender of its loans.
	pub account: AccountId,
	/// What its curator said of it.
	pub terms: PoolTerms<AccountId>,
	/// Where it is in its life.
	pub stage: PoolStage,
	/// Since when it lends.
	pub active_since: Option<Seconds>,
	/// Its money.
	pub money: PoolMoneyView,
	/// Assets as loans are marked.
	pub conservative: Balance,
	/// Assets with interest that ran.
	pub optimistic: Balance,
	/// Its tranches, the most senior first.
	pub tranches: Vec<TrancheView>,
	/// Its loans.
	pub loans: Vec<PoolLoanView>,
	/// Whether a mark of one of its loans is due, without which nothing is distributed.
	pub mark_due: bool,
}

/// A test, and how far it is from its edge.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TestView {
	/// Which.
	pub test: CoverageTest,
	/// Whether it holds.
	pub holds: bool,
	/// What it measured.
	pub measured: u128,
	/// Where it begins to fail.
	pub limit: u128,
	/// How far the one is from the other.
	pub distance: u128,
}

/// A distribution. What comes in, with what is returned and what was kept before it, is what is paid, the curator's fee
/// included, and what is kept after it.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct CashFlowView {
	/// When.
	pub at: Seconds,
	/// Interest that comes in.
	pub interest: Balance,
	/// Principal that comes in, with what was recovered.
	pub principal: Balance,
	/// Money that was never lent and goes back.
	pub returned: Balance,
	/// The curator's.
	pub fees: Balance,
	/// To each tranche, the most senior first, principal and interest. What is returned to it is in its principal.
	pub paid: Vec<(Balance, Balance)>,
	/// Kept back after it for interest that is late.
	pub reserve: Balance,
	/// Interest that is left over after it, and waits for the end of the period.
	pub kept: Balance,
}

/// What `distribute` would do now.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct DistributionView {
	/// What tranches get.
	pub flow: CashFlowView,
	/// What of the principal was recovered.
	pub recovered: Balance,
	/// Whether a test failed.
	pub diverted: bool,
	/// For who distributes.
	pub reward: Balance,
}

/// What an account has of a tranche.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct HoldingView {
	/// Units it may move.
	pub free: Balance,
	/// Units that are held, and earn as others do.
	pub held: Balance,
	/// What it may claim.
	pub claimable: Balance,
}

sp_api::decl_runtime_apis! {
	/// Pools that slice the cash flows of loans by seniority.
	pub trait TranchesApi<AccountId> where AccountId: Codec {
		/// The pool, `None` when unknown or when nobody has units of it any more. `None` too for any error of reading it,
		/// as when lending cannot say now what its loans are worth.
		fn pool(pool: PoolId) -> Option<PoolView<AccountId>>;
		/// The tests of a pool that is active, as a distribution would find them now.
		fn tests(pool: PoolId) -> Result<Vec<TestView>, DispatchError>;
		/// What comes in and who gets it, distribution by distribution up to the closing, if loans pay on their deadlines
		/// and somebody distributes whenever there is something to distribute: the first one is the next. What is not drawn
		/// stays so and goes back, what is late comes now, and what failed brings nothing. None before the first loan is
		/// drawn, since until then the pool may fail.
		fn cash_flows(pool: PoolId) -> Result<Vec<CashFlowView>, DispatchError>;
		/// What `distribute` would do now, or the error it would give.
		fn quote_distribute(pool: PoolId) -> Result<DistributionView, DispatchError>;
		/// Nothing if `fundLoan` would be accepted now, or the error it would give.
		fn check_loan(pool: PoolId, loan: LoanId, tranche: TrancheIndex) -> Result<(), DispatchError>;
		/// What an account has of a series.
		fn holding(series: AssetId, who: AccountId) -> HoldingView;
		/// The series of a tranche of a pool.
		fn series(pool: PoolId, level: Level) -> Option<AssetId>;
	}
}
