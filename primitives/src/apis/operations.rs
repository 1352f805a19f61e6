//! What whoever watches a node asks: lists and sums that no other view gives. The cost of each has a bound that does not
//! grow with use: lists are as long as governance makes them, and loans come in pages.

use super::PriceView;
use crate::{AssetId, Balance, BlockNumber, FeedKey, LoanId, Seconds, Status, VaultId};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// A feed, and whether what it says is fresh.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct FeedView {
	/// Which.
	pub feed: FeedKey,
	/// How old its price may be.
	pub max_age: Seconds,
	/// The last one, fresh or not. None before the first.
	pub price: Option<PriceView>,
}

/// What a peg says it has, and what is there. In the external's units but where said.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CustodyView {
	/// Whose peg.
	pub coin: AssetId,
	/// To what.
	pub external: AssetId,
	/// The external's decimals, as they were at registration.
	pub decimals: u8,
	/// The feed of the external.
	pub feed: FeedKey,
	/// What it minted and did not burn, in the coin's units.
	pub outstanding: Balance,
	/// Backs what is outstanding.
	pub reserves: Balance,
	/// Fees that were not collected.
	pub fees: Balance,
	/// Reserve yield that was paid in and not minted against.
	pub escrow: Balance,
	/// What the account that keeps all of it has. Its issuer may have taken some, whatever the books say.
	pub held: Balance,
	/// Status in force.
	pub status: Status,
}

/// How many loans of one kind, and what they owe.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct LoanSum {
	/// How many.
	pub loans: u32,
	/// Σ principal left, in QUSD.
	pub balance: Balance,
}

/// Loans of a page, by stage.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct LoansPage {
	/// Paid as agreed.
	pub active: LoanSum,
	/// A payment is late.
	pub overdue: LoanSum,
	/// A covenant does not hold.
	pub breached: LoanSum,
	/// The titles are being sold.
	pub liquidating: LoanSum,
	/// Σ written down, in QUSD.
	pub impairment: Balance,
	/// The last loan of the page, after which the next page begins. None when there are no more.
	pub last: Option<LoanId>,
}

/// What of the chain is stopped.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct BrakesView {
	/// The last block of safe mode.
	pub safe_mode_until: Option<BlockNumber>,
	/// How many calls are paused one by one.
	pub paused_calls: u32,
	/// Each protocol dollar.
	pub coins: Vec<(AssetId, Status)>,
	/// Each vault.
	pub vaults: Vec<(VaultId, Status)>,
	/// Loans.
	pub lending: Status,
	/// Pools.
	pub tranches: Status,
	/// Auctions.
	pub auctions: Status,
}

/// How many validators there are.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ValidatorsView {
	/// In the set of this session.
	pub active: u32,
	/// Of which disabled for an offence.
	pub disabled: u32,
	/// In the set of the next session.
	pub next: u32,
}

sp_api::decl_runtime_apis! {
	/// The state of the chain, for monitoring.
	pub trait OperationsApi {
		/// Total issuance of QUO, of each protocol dollar and of the staked dollar.
		fn supplies() -> Vec<(AssetId, Balance)>;
		/// Each feed, and whether its price is fresh.
		fn feeds() -> Vec<FeedView>;
		/// Each peg, and whether what it keeps is there.
		fn custody() -> Vec<CustodyView>;
		/// What of the chain is stopped.
		fn brakes() -> BrakesView;
		/// How many validators there are.
		fn validators() -> ValidatorsView;
		/// The next loans after one, in no order, at most `limit` of them, from 1 to 100. `None` begins. A loan that is drawn
		/// while somebody turns the pages may be on none of them.
		fn loans(after: Option<LoanId>, limit: u32) -> Result<LoansPage, DispatchError>;
	}
}
