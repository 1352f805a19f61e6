//! What interfaces read of auctions.

use crate::{Balance, Good, LotId, Round};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use quoin_math::{auction::Fall, Seconds};
use scale_info::TypeInfo;
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

sp_api::decl_runtime_apis! {
	/// Collateral for sale.
	pub trait AuctionsApi {
		/// The lot, `None` when unknown, sold or taken.
		fn lot(lot: LotId) -> Option<LotView>;
		/// What a bid for the lot pays now, or the error it gives.
		fn price(lot: LotId) -> Result<Balance, DispatchError>;
		/// The same at a moment in Unix seconds, if the lot stays in its round and the brake as it is. Moments
		/// before the round began, or before the brake last moved, are an error.
		fn price_at(lot: LotId, at: Seconds) -> Result<Balance, DispatchError>;
		/// Open lots from this id on, at most `limit` and never more than 100.
		fn lots(from: LotId, limit: u32) -> LotsPage;
	}
}
