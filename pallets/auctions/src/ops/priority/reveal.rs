//! Revealing a bid.

use crate::{
	types::{ensure_level, unexpected},
	Commitment, Commitments, Config, Error, Event, Pallet, Placed,
};
use frame_support::ensure;
use quoin_math::vault::window::Phase;
use quoin_primitives::{Bid, Bps, Entered, RedemptionQueue, RequestId, VaultId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Also while the market is paused: it loses nobody anything, and who could not reveal would lose a bond.
	pub(crate) fn do_reveal_bid(
		bidder: T::AccountId,
		vault: VaultId,
		request: RequestId,
		level: Bps,
		salt: [u8; 32],
	) -> DispatchResult {
		let commitment = Self::commitment_of(vault, request)?;
		let Commitment { window, shares, hash, .. } = commitment;
		ensure!(commitment.bidder == bidder, Error::<T>::NotBidder);
		match Self::phase_now(vault, window)? {
			Phase::Committing => return Err(Error::<T>::RevealTooEarly.into()),
			Phase::Revealing => (),
			Phase::Clearing => return Err(Error::<T>::RevealTooLate.into()),
		}
		ensure_level::<T>(level)?;
		let revealed = Self::bid_hash(vault, window, request, &bidder, shares, level, salt);
		ensure!(revealed == hash, Error::<T>::WrongReveal);

		Commitments::<T>::remove(vault, request);
		// It may take an earlier bid of the request out of the books of another window.
		let entered = T::Queue::enter(vault, request, window, shares)?;
		if let Some(Entered { joined, units }) = entered {
			ensure!(units > 0, unexpected::<T>());
			Self::place_bid(vault, window, request, Placed { joined, bid: Bid { level, units } })?;
		}
		Self::release_bond(&commitment)?;
		Self::deposit_event(match entered {
			Some(Entered { joined, units }) => {
				Event::BidRevealed { vault, window, request, bidder, level, joined, units }
			},
			None => Event::BidLapsed { vault, window, request, bidder },
		});
		Ok(())
	}
}
