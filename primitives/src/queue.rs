//! What priority auctions and whoever keeps a queue of redemptions know of each other.

use crate::{AssetId, Balance, Bps};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use quoin_math::vault::window::{WindowIndex, Windows};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// Names a vault.
pub type VaultId = u32;
/// Names a request to redeem. Ids of a vault are not used twice.
pub type RequestId = u64;

/// The most windows of a vault in which shares may wait at a time.
pub const MAX_QUEUED_WINDOWS: u32 = 64;

/// Where a request stands.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Queued {
	/// The window it joined.
	pub joined: WindowIndex,
	/// Shares of it that were not paid.
	pub shares: Balance,
}

/// What of a request takes part in an auction, in units of the window it joined. Units stay what they are, however
/// much of the window is paid before the auction is settled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Entered {
	/// The window it joined.
	pub joined: WindowIndex,
	/// Of its units. More than nothing.
	pub units: Balance,
}

plain! {
	/// A bid that was revealed.
	pub struct Bid {
		/// What of the worth of its shares it gives up.
		pub level: Bps,
		/// What takes part, in units of the window that the request joined.
		pub units: Balance,
	}
}

/// Money, and of which asset.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Amount {
	/// Which asset.
	pub asset: AssetId,
	/// In its smallest units.
	pub amount: Balance,
}

/// What auctions ask of the queue. Implemented by the vault, for the auctions. Every method changes everything it says
/// or nothing.
pub trait RedemptionQueue<AccountId> {
	/// When windows of a vault close, and until when their bids are revealed. Never changes.
	fn windows(vault: VaultId) -> Result<Windows, DispatchError>;

	/// Where a request stands, for `who`, who has it or may act for whoever has it.
	fn queued(vault: VaultId, request: RequestId, who: &AccountId)
		-> Result<Queued, DispatchError>;

	/// What has to be put aside to bid with so many shares.
	fn bond(vault: VaultId, shares: Balance) -> Result<Amount, DispatchError>;

	/// What `bond` costs, for a vault or, without one, for any. What it costs with venues is known to the vault alone.
	fn bond_weight(vault: Option<VaultId>) -> Weight;

	/// Takes what became of an earlier bid of the request into account, and lets up to so many shares of it take part
	/// in the auction of `window`. Nothing when none of it is unpaid, or the vault does not know it any more. A pause
	/// does not stop it, since who cannot reveal loses a bond; what it keeps from being settled takes no part again.
	fn enter(
		vault: VaultId,
		request: RequestId,
		window: WindowIndex,
		shares: Balance,
	) -> Result<Option<Entered>, DispatchError>;

	/// The account that has the money of a vault, and where lost bonds go.
	fn account(vault: VaultId) -> AccountId;

	/// Books what came to that account and is a gain of all who have shares, or of the protocol while nobody has.
	fn gained(vault: VaultId, amount: Balance) -> DispatchResult;
}

/// What the queue asks of auctions. Implemented by the auctions, for the vault.
pub trait PriorityAuctions {
	/// The levels at which somebody bids in the auction of `window`, from high to low. Reads one record.
	fn levels(vault: VaultId, window: WindowIndex) -> Vec<Bps>;

	/// What is bid at one of them: units, by the window that their requests joined, from the oldest on. Reads one
	/// record.
	fn level(vault: VaultId, window: WindowIndex, level: Bps) -> Vec<Entered>;

	/// Takes the bid of a request out of the auction of `window`, which was settled. None when it made none.
	fn take(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid>;

	/// The same, without taking it out.
	fn bid(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid>;

	/// Drops the commitment of a request that was cancelled, and gives its bond back, if there is one. For requests
	/// whose window is not closed: later it would be a way not to reveal.
	fn cancelled(vault: VaultId, request: RequestId) -> DispatchResult;
}

/// What benchmarks of pallets that keep a queue need of auctions. Implemented by the auctions. Nothing here asks the
/// queue: that a bid was entered there, and that its time is right, is for who calls.
#[cfg(feature = "runtime-benchmarks")]
pub trait BidForBenchmarks<AccountId> {
	/// `who` has put the bond of a request aside and committed to bid with all of it in the auction of the window that
	/// closes next. It has the dollars for that.
	fn commit(vault: VaultId, request: RequestId, who: &AccountId) -> DispatchResult;

	/// A bid of a request of `who` was revealed, and stands in the books of the auction of `window`, next to others at
	/// its level.
	fn bid(
		vault: VaultId,
		window: WindowIndex,
		request: RequestId,
		who: &AccountId,
		level: Bps,
		entered: Entered,
	) -> DispatchResult;

	/// Bids of others stand there too: at `level` what is entered of each window, each once. At a level where nobody
	/// bids so far.
	fn bids_of_others(
		vault: VaultId,
		window: WindowIndex,
		level: Bps,
		entered: Vec<Entered>,
	) -> DispatchResult;
}

/// No auctions: nobody bids.
impl PriorityAuctions for () {
	fn levels(_: VaultId, _: WindowIndex) -> Vec<Bps> {
		Vec::new()
	}
	fn level(_: VaultId, _: WindowIndex, _: Bps) -> Vec<Entered> {
		Vec::new()
	}
	fn take(_: VaultId, _: WindowIndex, _: RequestId) -> Option<Bid> {
		None
	}
	fn bid(_: VaultId, _: WindowIndex, _: RequestId) -> Option<Bid> {
		None
	}
	fn cancelled(_: VaultId, _: RequestId) -> DispatchResult {
		Ok(())
	}
}
