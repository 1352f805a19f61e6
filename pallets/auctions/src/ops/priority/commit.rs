//! Committing to a bid.

use crate::{Commitment, Commitments, Config, Error, Event, Pallet};
use core::cmp::Ordering;
use frame_support::ensure;
use quoin_primitives::{Amount, Balance, RedemptionQueue, RequestId, VaultId, WindowIndex};
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_commit_bid(
		bidder: T::AccountId,
		vault: VaultId,
		request: RequestId,
		window: WindowIndex,
		shares: Balance,
		hash: H256,
	) -> DispatchResult {
		let now = Self::running()?.unix;
		let open = Self::open_window(&T::Queue::windows(vault)?, now)?;
		match window.cmp(&open) {
			Ordering::Less => return Err(Error::<T>::CommitTooLate.into()),
			Ordering::Equal => (),
			Ordering::Greater => return Err(Error::<T>::WindowNotOpen.into()),
		}
		ensure!(shares > 0, Error::<T>::ZeroShares);
		let queued = T::Queue::queued(vault, request, &bidder)?;
		ensure!(shares <= queued.shares, Error::<T>::AboveRequest);
		let committed = Commitments::<T>::contains_key(vault, request);
		ensure!(!committed, Error::<T>::AlreadyCommitted);
		let bond = T::Queue::bond(vault, shares)?;

		let Amount { asset, amount } = bond;
		let commitment =
			Commitment { window, bidder: bidder.clone(), shares, hash, asset, bond: amount };
		Commitments::<T>::insert(vault, request, commitment);
		Self::hold_bond(&bidder, &bond)?;
		Self::deposit_event(Event::BidCommitted {
			vault,
			window,
			request,
			bidder,
			shares,
			hash,
			asset,
			bond: amount,
		});
		Ok(())
	}
}
