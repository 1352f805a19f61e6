//! Loans, as interfaces see them. Amounts are QUSD, moments Unix seconds.

use crate::{Balance, Breach, Exposure, LoanId, Seconds, Terms, TitleId, TrancheIndex};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use quoin_math::Bps;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// Where a loan is in its life.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum LoanStage {
	/// All that fell due is paid.
	Active,
	/// A payment is late.
	Overdue,
	/// A covenant does not hold, and may be cured until then.
	Breached {
		/// Which.
		breach: Breach,
		/// The last second for a cure.
		cure_until: Seconds,
	},
	/// Its titles are being sold.
	Liquidating,
}

/// A loan that was drawn.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LoanView<AccountId> {
	/// Who owes it.
	pub borrower: AccountId,
	/// What was agreed, with the lenders.
	pub terms: Terms<AccountId>,
	/// Where it is in its life.
	pub stage: LoanStage,
	/// When it was drawn.
	pub origination: Seconds,
	/// Principal left.
	pub balance: Balance,
	/// The same, tranche by tranche.
	pub owed: Vec<Balance>,
	/// Payments made.
	pub paid: u32,
	/// Payments in all.
	pub payments: u32,
	/// Held in reserve, and what of it has to stay.
	pub reserve: Balance,
	/// See `reserve`.
	pub reserve_needed: Balance,
	/// Left to reward work.
	pub bond: Balance,
	/// Written down.
	pub impairment: Balance,
	/// Full days since the deadline that was not met.
	pub days_overdue: u32,
	/// From which moment on anybody may liquidate, if nothing is paid or cured.
	pub liquidable_from: Option<Seconds>,
	/// From when on a mark is due.
	pub mark_due_from: Option<Seconds>,
	/// Positions offered to somebody: which, to whom, for how much.
	pub offered: Vec<(TrancheIndex, AccountId, Balance)>,
}

/// A commitment to a tranche.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CommitmentView<AccountId> {
	/// Whose.
	pub lender: AccountId,
	/// Until when it can be drawn, exclusive.
	pub until: Seconds,
	/// Whether it can be drawn now.
	pub counts: bool,
	/// The position that stands in for money.
	pub kept: Option<TrancheIndex>,
}

/// An offer.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct OfferView<AccountId> {
	/// Its id, and the loan's if it is drawn.
	pub loan: LoanId,
	/// Who offers.
	pub borrower: AccountId,
	/// What.
	pub terms: Terms<AccountId>,
	/// By tranche.
	pub commitments: Vec<Option<CommitmentView<AccountId>>>,
	/// Whether it may still be committed to: not withdrawn, and its time is not over.
	pub open: bool,
	/// Whether each tranche has a commitment that counts.
	pub funded: bool,
}

/// A payment that falls due.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct InstalmentView {
	/// When.
	pub deadline: Seconds,
	/// Principal.
	pub principal: Balance,
	/// Interest.
	pub interest: Balance,
	/// Principal left after it.
	pub balance: Balance,
}

/// What has to be paid next.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PaymentView {
	/// From when on it can be paid. Until then only principal ahead of schedule.
	pub payable_from: Seconds,
	/// Until when it has to be.
	pub deadline: Seconds,
	/// The last second in which nobody may liquidate for it.
	pub grace_ends: Seconds,
	/// Principal due.
	pub principal: Balance,
	/// Interest due, grace aside.
	pub interest: Balance,
	/// Interest for being late.
	pub grace: Balance,
	/// Principal ahead of schedule.
	pub prepaid: Balance,
	/// Fees.
	pub fees: Balance,
	/// All of it.
	pub total: Balance,
}

/// What a loan is, against what its titles are worth now.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LoanToValue {
	/// Principal left.
	pub balance: Balance,
	/// What the titles are worth for new risk.
	pub value: Balance,
	/// The one by the other, rounded up. None when it is more than can be said.
	pub ratio: Option<Bps>,
	/// The most that the loan may have.
	pub limit: Bps,
}

/// Who has a title that is being sold.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum SaleView<AccountId> {
	/// An auction.
	Auction,
	/// A recovery agent, until then, which stands for so much.
	Agent {
		/// Who.
		agent: AccountId,
		/// The last second in which it may sell.
		deadline: Seconds,
		/// What its bond stands for.
		guaranteed: Balance,
	},
	/// Somebody who bought it.
	Done,
}

/// A title that is being sold.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LotOfCase<AccountId> {
	/// Which.
	pub title: TitleId,
	/// Its share of what was owed.
	pub share: Balance,
	/// What it brought.
	pub booked: Balance,
	/// Who has it.
	pub sale: SaleView<AccountId>,
}

/// The sale of the titles of a loan that failed.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CaseView<AccountId> {
	/// Principal and interest owed, tranche by tranche.
	pub owed: Vec<(Balance, Balance)>,
	/// The titles.
	pub lots: Vec<LotOfCase<AccountId>>,
}

sp_api::decl_runtime_apis! {
	/// Loans against titles.
	pub trait LendingApi<AccountId> where AccountId: Codec {
		/// The loan, `None` when it was not drawn or is closed.
		fn loan(loan: LoanId) -> Option<LoanView<AccountId>>;
		/// The offer, `None` when unknown or drawn.
		fn offer(loan: LoanId) -> Option<OfferView<AccountId>>;
		/// Offers that may be committed to, of the `limit` ids from `from` on, 100 at most.
		fn open_offers(from: LoanId, limit: u32) -> Vec<OfferView<AccountId>>;
		/// What has to be paid next, at `at` or, without it, now.
		fn next_payment(loan: LoanId, at: Option<Seconds>) -> Result<PaymentView, DispatchError>;
		/// Payments that fall due within so many days, late ones included, if each is made on its deadline.
		fn payments_due(loan: LoanId, days: u32) -> Result<Vec<InstalmentView>, DispatchError>;
		/// All payments to come.
		fn schedule(loan: LoanId) -> Result<Vec<InstalmentView>, DispatchError>;
		/// What closes the loan at `at` or, without it, now.
		fn pay_off(loan: LoanId, at: Option<Seconds>) -> Result<PaymentView, DispatchError>;
		/// What `repay` of this amount would do now, or the error it would give.
		fn quote_repay(loan: LoanId, amount: Balance) -> Result<PaymentView, DispatchError>;
		/// What `prepay` of this amount would do now, or the error it would give.
		fn quote_prepay(loan: LoanId, amount: Balance) -> Result<PaymentView, DispatchError>;
		/// The balance against what the titles are worth now, or why nobody knows.
		fn loan_to_value(loan: LoanId) -> Result<LoanToValue, DispatchError>;
		/// Full days since the deadline that was not met, zero when none was missed.
		fn days_overdue(loan: LoanId) -> Result<u32, DispatchError>;
		/// What an account has in loans, and what waits for it.
		fn exposure(lender: AccountId) -> Result<Exposure, DispatchError>;
		/// The sale of its titles, `None` when there is none.
		fn case(loan: LoanId) -> Option<CaseView<AccountId>>;
	}
}
