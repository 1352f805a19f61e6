//! Loans for pallets that lend the money of others: what they ask before they commit, and what became of it.

use crate::{Backlog, Balance, Bps, ClassId, Collectable, Exposure, LoanId, Seconds, TrancheIndex};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use quoin_math::RatePerSecond;
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// A tranche of an offer, for who thinks of committing to it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Prospect<AccountId> {
	/// Who will owe it.
	pub borrower: AccountId,
	/// What the tranche asks for. In QUSD.
	pub amount: Balance,
	/// For which rate.
	pub rate: RatePerSecond,
	/// The last second in which it can be drawn.
	pub expires_at: Seconds,
	/// The last deadline if it is drawn as late as the question allows.
	pub ends_at: Seconds,
	/// The most principal by value of the titles when it is drawn.
	pub draw_ltv: Bps,
	/// The classes of its titles, each once.
	pub classes: Vec<ClassId>,
	/// The legal person that answers for all of its titles. None when that is not attested of each, or not the same
	/// of all.
	pub obligor: Option<H256>,
	/// What the borrower pays at the draw, by recipient. In QUSD.
	pub origination_fees: Vec<(AccountId, Balance)>,
	/// What a sale that brings the principal would pay, by recipient. In QUSD.
	pub sale_fees: Vec<(AccountId, Balance)>,
	/// Principal of the whole loan.
	pub principal: Balance,
	/// What of that the tranches ask for that are junior to this one, which lose before it. Zero for the most junior.
	/// Of an offer that refinances it is less at the draw, as the principal is, when positions are kept of which
	/// something was paid in the meantime.
	pub junior: Balance,
}

plain! {
	/// What became of a tranche that somebody committed to.
	pub enum Position {
		/// It is committed, and may be drawn before `until`.
		Committed {
			/// Exclusive. Zero when the offer was withdrawn or refused.
			until: Seconds,
		},
		/// It was drawn.
		Drawn {
			/// What is owed to it, interest aside. In QUSD.
			principal: Balance,
			/// The deadline that is next, or was not met.
			deadline: Seconds,
		},
		/// It is neither: the commitment was taken back, or the loan is closed, or another has the tranche.
		Gone,
	}
}

/// A payment that falls due to one lender. In QUSD.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Expected {
	/// When.
	pub deadline: Seconds,
	/// Principal.
	pub principal: Balance,
	/// Interest.
	pub interest: Balance,
}

/// What was collected.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Collected {
	/// The money. It is on the account now.
	pub money: Collectable,
	/// What of its commitments was freed since the last time. It was on the account already.
	pub returned: Balance,
	/// Loans of which something changed for this lender since the last time, each once: drawn, paid, marked, failed or
	/// closed.
	pub touched: Touched,
	/// What is owed to it, interest aside.
	pub principal: Balance,
	/// What of that is written down.
	pub impairment: Balance,
	/// What it committed and was neither drawn nor taken back: see [`Exposure::committed`].
	pub committed: Balance,
	/// From when on the next mark of one of its loans is due.
	pub next_mark_at: Option<Seconds>,
}

/// Which loans to look at.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Touched {
	/// None.
	#[default]
	Nothing,
	/// These.
	These(Vec<LoanId>),
	/// More than were listed: look at all.
	Many,
}

/// What a lender asks. Implemented by lending, for pallets that lend. Changes nothing.
pub trait LoanBook<AccountId> {
	/// A tranche of an offer that may be committed to, as it will be when it is drawn in the last second that it may
	/// be, or at `by` when that is before.
	fn prospect(
		loan: LoanId,
		tranche: TrancheIndex,
		by: Seconds,
	) -> Result<Prospect<AccountId>, DispatchError>;

	/// What became of a tranche that `lender` committed to. Reads two records at most.
	fn position(
		lender: &AccountId,
		loan: LoanId,
		tranche: TrancheIndex,
	) -> Result<Position, DispatchError>;

	/// What falls due to a tranche that was drawn, if each payment is made on its deadline. Nothing of a loan that
	/// failed.
	fn expected(loan: LoanId, tranche: TrancheIndex) -> Result<Vec<Expected>, DispatchError>;

	/// What `lender` has in loans.
	fn exposure(lender: &AccountId) -> Result<Exposure, DispatchError>;

	/// Loans of which something changed for `lender` since it collected last, as it will be told when it does. Reads no
	/// record that its exposure does not.
	fn news(lender: &AccountId) -> Touched;

	/// What `exposure` costs above that of a lender whose book was touched just now, and so many positions; without a
	/// lender, at most.
	fn backlog(lender: Option<&AccountId>, positions: u32) -> Backlog;
}

/// What a lender does that has no key. Implemented by lending, for pallets that lend. Every method changes everything
/// it says or nothing.
pub trait Lend<AccountId> {
	/// Commits money of `lender` to a tranche until `until`, exclusive, and gives what it is asked for.
	fn commit(
		lender: &AccountId,
		loan: LoanId,
		tranche: TrancheIndex,
		until: Seconds,
	) -> Result<Balance, DispatchError>;

	/// Takes a commitment of `lender` back that cannot be drawn any more. Refused while it can.
	fn free(lender: &AccountId, loan: LoanId, tranche: TrancheIndex) -> DispatchResult;

	/// Pays `lender` all that waits for it, if anything does, and says how it stands. Reads one record, whatever ran in
	/// the meantime.
	fn collect(lender: &AccountId) -> Result<Collected, DispatchError>;
}

/// What benchmarks of pallets that lend need of loans. Implemented by lending.
#[cfg(feature = "runtime-benchmarks")]
pub trait LendForBenchmarks<AccountId> {
	/// An offer of one tranche and the longest course, of a borrower of its own, with so many titles
	/// that are worth enough, of one class and of one legal person of the offer's own. Its fees at the draw go to
	/// `recipient`, and are as much as a note asks for. The clock does not go back for it.
	fn create(
		amount: Balance,
		rate: RatePerSecond,
		titles: u32,
		recipient: &AccountId,
	) -> Result<LoanId, DispatchError>;

	/// The borrower takes such an offer back.
	fn withdraw(loan: LoanId) -> DispatchResult;

	/// The borrower draws such an offer that is committed to, and a second later, to which the clock is
	/// set, somebody pays what is due.
	fn draw_and_pay(loan: LoanId) -> DispatchResult;

	/// Somebody pays such a loan back, after a payment and before the next one is due.
	fn pay_all(loan: LoanId) -> DispatchResult;

	/// Nobody looked after `lender` for long. A dollar waits that another's loan brought, and interest
	/// of its loans began or ended at so many moments, each of which has to be looked up by itself.
	fn neglect(lender: &AccountId, moments: u32) -> DispatchResult;
}
