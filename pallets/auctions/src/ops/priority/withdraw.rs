//! What becomes of bonds that no reveal gives back.

use crate::{Commitment, Commitments, Config, Error, Event, Pallet};
use frame_support::ensure;
use quoin_math::vault::window::Phase;
use quoin_primitives::{RequestId, VaultId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_withdraw_bond(
		who: T::AccountId,
		vault: VaultId,
		request: RequestId,
	) -> DispatchResult {
		let commitment = Self::commitment_of(vault, request)?;
		match Self::phase_now(vault, commitment.window)? {
			// Also while the market is paused: it is the bidder's money, and no bid any more.
			Phase::Committing => {
				ensure!(commitment.bidder == who, Error::<T>::NotBidder);
				Self::drop_commitment(vault, request, commitment)
			},
			Phase::Revealing => Err(Error::<T>::RevealingRuns.into()),
			Phase::Clearing => {
				Self::running()?;
				Self::forfeit(vault, request, commitment)
			},
		}
	}

	/// Takes a commitment back, and gives its bond back.
	pub(super) fn drop_commitment(
		vault: VaultId,
		request: RequestId,
		commitment: Commitment<T::AccountId>,
	) -> DispatchResult {
		Commitments::<T>::remove(vault, request);
		Self::release_bond(&commitment)?;
		let Commitment { window, bidder, .. } = commitment;
		Self::deposit_event(Event::BidWithdrawn { vault, window, request, bidder });
		Ok(())
	}

	/// Ends a commitment that was not revealed in time.
	fn forfeit(
		vault: VaultId,
		request: RequestId,
		commitment: Commitment<T::AccountId>,
	) -> DispatchResult {
		Commitments::<T>::remove(vault, request);
		Self::lose_bond(vault, &commitment)?;
		let Commitment { window, bidder, asset, bond, .. } = commitment;
		Self::deposit_event(Event::BondLost {
			vault,
			window,
			request,
			bidder,
			asset,
			amount: bond,
		});
		Ok(())
	}
}
