//! What interfaces ask of priority auctions.

use crate::{types::ensure_level, Bids, Commitments, Config, Pallet, Placed};
use alloc::vec::Vec;
use quoin_primitives::{
	apis::{BidToSeal, BidView, LevelView, PhaseView, SealedBidView},
	PriorityAuctions, RedemptionQueue, RequestId, VaultId, WindowIndex,
};
use sp_core::H256;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Where the auction of a window stands, and until when.
	pub fn phase(vault: VaultId, window: WindowIndex) -> Result<PhaseView, DispatchError> {
		let (windows, now) = (T::Queue::windows(vault)?, Self::now());
		let of = |error| DispatchError::from(crate::Error::<T>::from(error));
		Ok(PhaseView {
			phase: windows.phase(window, now).map_err(of)?,
			open: windows.index(now).map_err(of)?,
			closes_at: windows.closes_at(window).map_err(of)?,
			reveals_until: windows.reveals_until(window).map_err(of)?,
		})
	}

	/// What was bid in the auction of a window, as far as it was revealed and not taken out since, from high to low.
	pub fn books(vault: VaultId, window: WindowIndex) -> Vec<LevelView> {
		let view = |level| LevelView {
			level,
			units: <Self as PriorityAuctions>::level(vault, window, level)
				.into_iter()
				.map(|entered| (entered.joined, entered.units))
				.collect(),
		};
		<Self as PriorityAuctions>::levels(vault, window).into_iter().map(view).collect()
	}

	/// The commitment of a request, `None` when it has none.
	pub fn commitment(vault: VaultId, request: RequestId) -> Option<SealedBidView<T::AccountId>> {
		let commitment = Commitments::<T>::get(vault, request)?;
		Some(SealedBidView {
			window: commitment.window,
			bidder: commitment.bidder,
			shares: commitment.shares,
			hash: commitment.hash,
			asset: commitment.asset,
			bond: commitment.bond,
		})
	}

	/// The revealed bid of a request in the auction of a window, `None` when it has none or it was taken out.
	pub fn revealed(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<BidView> {
		let Placed { joined, bid } = Bids::<T>::get((vault, window, request))?;
		Some(BidView { joined, level: bid.level, units: bid.units })
	}

	/// [`Self::bid_hash`] of a bid, or the error for a level that cannot be bid. Nothing else is checked.
	pub fn hash_of_bid(bid: BidToSeal<T::AccountId>) -> Result<H256, DispatchError> {
		let BidToSeal { vault, window, request, bidder, shares, level, salt } = bid;
		ensure_level::<T>(level)?;
		Ok(Self::bid_hash(vault, window, request, &bidder, shares, level, salt))
	}
}
