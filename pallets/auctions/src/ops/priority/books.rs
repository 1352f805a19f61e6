//! The books of revealed bids, for the queue.
//!
//! The sums of a level are kept as bids come and go, so that whoever settles reads the bitmap once and each level once.
//! An empty level leaves the bitmap, and the bitmap goes with the last bid: nothing is left to be cleaned up.

use crate::{
	types::unexpected, Bids, Bitmap, Bitmaps, Commitments, Config, Error, LevelBook, Levels,
	Pallet, Placed,
};
use alloc::vec::Vec;
use frame_support::{ensure, storage::with_storage_layer};
use quoin_primitives::{Bid, Bps, Entered, PriorityAuctions, RequestId, VaultId, WindowIndex};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Puts a bid into the books.
	pub(crate) fn place_bid(
		vault: VaultId,
		window: WindowIndex,
		request: RequestId,
		placed: Placed,
	) -> Result<(), Error<T>> {
		let level = placed.bid.level;
		// Impossible: no commitment is made once its window is closed, and this one is gone.
		let is_first = !Bids::<T>::contains_key((vault, window, request));
		ensure!(is_first, unexpected::<T>());
		let book = Levels::<T>::get((vault, window, level));
		let book = book.unwrap_or_default().with::<T>(placed.entered())?;
		let bitmap = Bitmaps::<T>::get(vault, window).unwrap_or_default().with::<T>(level)?;

		Bids::<T>::insert((vault, window, request), placed);
		Levels::<T>::insert((vault, window, level), book);
		Bitmaps::<T>::insert(vault, window, bitmap);
		Ok(())
	}

	/// The books after a bid left them.
	fn books_without(
		vault: VaultId,
		window: WindowIndex,
		placed: &Placed,
	) -> Option<(LevelBook, Bitmap)> {
		let level = placed.bid.level;
		let book = Levels::<T>::get((vault, window, level))?.without(placed.entered())?;
		let bitmap = Bitmaps::<T>::get(vault, window)?.without(level, book.is_empty())?;
		Some((book, bitmap))
	}
}

impl<T: Config> PriorityAuctions for Pallet<T> {
	fn levels(vault: VaultId, window: WindowIndex) -> Vec<Bps> {
		Bitmaps::<T>::get(vault, window).map_or_else(Vec::new, |bitmap| bitmap.levels().collect())
	}

	fn level(vault: VaultId, window: WindowIndex, level: Bps) -> Vec<Entered> {
		let book = Levels::<T>::get((vault, window, level));
		book.map_or_else(Vec::new, |book| book.entries().collect())
	}

	fn take(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid> {
		let placed = Bids::<T>::take((vault, window, request))?;
		let level = placed.bid.level;
		let Some((book, bitmap)) = Self::books_without(vault, window, &placed) else {
			// Impossible by AU9 and AU10. The bid is the bidder's all the same.
			unexpected::<T>();
			return Some(placed.bid);
		};
		if book.is_empty() {
			Levels::<T>::remove((vault, window, level));
		} else {
			Levels::<T>::insert((vault, window, level), book);
		}
		if bitmap.is_empty() {
			Bitmaps::<T>::remove(vault, window);
		} else {
			Bitmaps::<T>::insert(vault, window, bitmap);
		}
		Some(placed.bid)
	}

	fn bid(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid> {
		Bids::<T>::get((vault, window, request)).map(|placed| placed.bid)
	}

	/// Whoever cancels does so before the window that the request joined closes, and no commitment is for an earlier
	/// one. Its bond is never one that is lost.
	fn cancelled(vault: VaultId, request: RequestId) -> DispatchResult {
		let Some(commitment) = Commitments::<T>::get(vault, request) else { return Ok(()) };
		with_storage_layer(|| Self::drop_commitment(vault, request, commitment))
	}
}
