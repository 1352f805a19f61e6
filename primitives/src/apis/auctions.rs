//! What interfaces read of auctions.

use crate::{AssetId, Balance, Good, LotId, RequestId, Round, VaultId};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use quoin_math::{
	auction::Fall,
	vault::window::{Phase, WindowIndex},
	Bps, Seconds,
};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchError;

/// A lot. Prices are in QUSD.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LotView {
	/// What is for sale, and who sells it.
	pub good: Good,
	/// Where it is in its life.
	pub round: Round,
	/// When the round began.
	pub started_at: Seconds,
	/// The price it began at.
	pub start: Balance,
	/// The price it ends at.
	pub floor: Balance,
	/// How the price falls between them.
	pub fall: Fall,
	/// Seconds of the round. Those of a pause do not count. A clearance goes on after them, at its floor.
	pub duration: Seconds,
	/// The price now, which also stands during a pause. `None` when the round is over.
	pub price: Option<Balance>,
	/// From when on the round is over, if the brake stays as it is. `None` for a clearance, during a pause
	/// without an end, and when the round was over before the brake last moved.
	pub ends_at: Option<Seconds>,
	/// Whether a pause keeps everybody from bidding now.
	pub paused: bool,
}

/// Some of the open lots, in the order of their ids.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LotsPage {
	/// The lots.
	pub lots: Vec<(LotId, LotView)>,
	/// Where the next page begins. `None` when this is the last. A page with few or no lots may have a next
	/// one, since ids of lots that are over are walked too.
	pub next: Option<LotId>,
}

/// Where the auction of a window stands. Moments are in Unix seconds.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PhaseView {
	/// What is possible now.
	pub phase: Phase,
	/// The window that is open now, in which bids are committed.
	pub open: WindowIndex,
	/// When the window closes: from then on bids are revealed.
	pub closes_at: Seconds,
	/// The last moment to reveal.
	pub reveals_until: Seconds,
}

/// What is sealed, in the order in which it is hashed.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct BidToSeal<AccountId> {
	/// Of which vault.
	pub vault: VaultId,
	/// In the auction of this window.
	pub window: WindowIndex,
	/// For which request.
	pub request: RequestId,
	/// Who commits and reveals.
	pub bidder: AccountId,
	/// How many shares of the request.
	pub shares: Balance,
	/// What of their worth is given up.
	pub level: Bps,
	/// What nobody can guess.
	pub salt: [u8; 32],
}

/// A sealed bid.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SealedBidView<AccountId> {
	/// In the auction of this window.
	pub window: WindowIndex,
	/// Whose bond it is, and who may reveal.
	pub bidder: AccountId,
	/// How many shares of the request.
	pub shares: Balance,
	/// What it is bound by.
	pub hash: H256,
	/// Of which asset the bond is.
	pub asset: AssetId,
	/// What is held of it.
	pub bond: Balance,
}

/// A bid that was revealed.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct BidView {
	/// The window that its request joined.
	pub joined: WindowIndex,
	/// What of the worth of its shares it gives up.
	pub level: Bps,
	/// What takes part, in units of the window that the request joined.
	pub units: Balance,
}

/// What is bid at a level.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LevelView {
	/// What is given up.
	pub level: Bps,
	/// Windows that requests joined, from the oldest on, and what bids there in units of that window.
	pub units: Vec<(WindowIndex, Balance)>,
}

sp_api::decl_runtime_apis! {
	/// Collateral for sale, and bids for being paid first.
	pub trait AuctionsApi<AccountId> where AccountId: Codec {
		/// The lot, `None` when unknown, sold or taken.
		fn lot(lot: LotId) -> Option<LotView>;
		/// What a bid for the lot pays now, or the error it gives.
		fn price(lot: LotId) -> Result<Balance, DispatchError>;
		/// The same at a moment in Unix seconds, if the lot stays in its round and the brake as it is. Moments
		/// before the round began, or before the brake last moved, are an error.
		fn price_at(lot: LotId, at: Seconds) -> Result<Balance, DispatchError>;
		/// Open lots from this id on, at most `limit` and never more than 100.
		fn lots(from: LotId, limit: u32) -> LotsPage;
		/// Where the auction of a window stands, or the error for an unknown vault.
		fn phase(vault: VaultId, window: WindowIndex) -> Result<PhaseView, DispatchError>;
		/// What was bid in the auction of a window, as far as it was revealed and not taken out since, from high to
		/// low. All of it when the time to reveal is over and the window not settled.
		fn levels(vault: VaultId, window: WindowIndex) -> Vec<LevelView>;
		/// The sealed bid of a request, `None` when it has none.
		fn commitment(vault: VaultId, request: RequestId) -> Option<SealedBidView<AccountId>>;
		/// The revealed bid of a request in the auction of a window, `None` when it has none or its outcome was
		/// taken into account.
		fn bid(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<BidView>;
		/// What to commit to, or `LevelOutOfRange`. Nothing but the level is checked: whether there is such a request,
		/// and who may bid with it, is at `commitBid`. A node that is asked learns level and salt: ask one of your own, or
		/// make the hash yourself.
		fn bid_hash(bid: BidToSeal<AccountId>) -> Result<H256, DispatchError>;
	}
}
