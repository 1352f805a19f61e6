//! The invariants of priority auctions.

use crate::{is_level, Bids, Bitmap, Bitmaps, Commitments, Config, Levels, Pallet};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{ensure, traits::fungibles::hold::Inspect as _};
use quoin_math::vault::window::{Phase, Windows};
use quoin_primitives::{
	AssetId, Balance, Bps, Entered, RedemptionQueue, Seconds, VaultId, WindowIndex,
};
use sp_runtime::TryRuntimeError;

/// Units by the window that requests joined, of each level of each auction.
type Books = BTreeMap<(VaultId, WindowIndex, Bps), BTreeMap<WindowIndex, Balance>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn check_priority(now: Seconds) -> Result<(), TryRuntimeError> {
		Self::check_commitments(now)?;
		let books = Self::check_bids(now)?;
		Self::check_levels(&books)?;
		Self::check_bitmaps()
	}

	/// AU8 and AU12. Holds of accounts that have no commitment cannot be listed.
	fn check_commitments(now: Seconds) -> Result<(), TryRuntimeError> {
		// By the encoding, since accounts have no order.
		let mut bonds = BTreeMap::<Vec<u8>, (T::AccountId, AssetId, Balance)>::new();
		for (vault, request, commitment) in Commitments::<T>::iter() {
			ensure!(commitment.shares > 0, "AU12: a commitment is of nothing");
			let opened = Self::windows_of(vault)
				.and_then(|windows| windows.index(now).ok())
				.is_some_and(|open| commitment.window <= open);
			ensure!(opened, "AU12: a commitment is for a window that did not open");
			ensure!(
				!Bids::<T>::contains_key((vault, commitment.window, request)),
				"AU12: a request has a bid in the window of its commitment"
			);
			let key = (&commitment.bidder, commitment.asset).encode();
			let (.., sum) = bonds.entry(key).or_insert((commitment.bidder, commitment.asset, 0));
			*sum = sum.checked_add(commitment.bond).ok_or("AU8: bonds do not fit 128 bits")?;
		}
		for (bidder, asset, sum) in bonds.into_values() {
			let held = T::Holds::balance_on_hold(asset, &Self::bid_reason(), &bidder);
			ensure!(held == sum, "AU8: another amount is held than the bonds of an account");
		}
		Ok(())
	}

	/// AU11. Gives what the books of levels must be.
	fn check_bids(now: Seconds) -> Result<Books, TryRuntimeError> {
		let mut books = Books::new();
		for ((vault, window, _), placed) in Bids::<T>::iter() {
			let (level, units) = (placed.bid.level, placed.bid.units);
			ensure!(is_level(level), "AU11: a bid is at a level that cannot be bid");
			ensure!(units > 0, "AU11: a bid is of nothing");
			let closed = Self::windows_of(vault)
				.and_then(|windows| windows.phase(window, now).ok())
				.is_some_and(|phase| phase != Phase::Committing);
			ensure!(closed, "AU11: a bid is in a window that is not closed");
			let book = books.entry((vault, window, level)).or_default();
			let sum = book.entry(placed.joined).or_default();
			*sum = sum.checked_add(units).ok_or("AU9: units do not fit 128 bits")?;
		}
		Ok(books)
	}

	/// AU9.
	fn check_levels(books: &Books) -> Result<(), TryRuntimeError> {
		let mut levels = 0;
		for (key, stored) in Levels::<T>::iter() {
			// In the order of windows, as the map is.
			let summed = books.get(&key).ok_or("AU9: a level has a book and no bid")?;
			let summed = summed.iter().map(|(joined, units)| (*joined, *units));
			let stored = stored.entries().map(|Entered { joined, units }| (joined, units));
			ensure!(stored.eq(summed), "AU9: the book of a level is not the sum of its bids");
			levels += 1;
		}
		ensure!(levels == books.len(), "AU9: a level has bids and no book");
		Ok(())
	}

	/// AU10.
	fn check_bitmaps() -> Result<(), TryRuntimeError> {
		let mut bitmaps = BTreeMap::<(VaultId, WindowIndex), Bitmap>::new();
		for ((vault, window, _), placed) in Bids::<T>::iter() {
			let bitmap = bitmaps.entry((vault, window)).or_default();
			*bitmap = bitmap
				.with::<T>(placed.bid.level)
				.map_err(|_| "AU10: a bid is at a level that has no bit")?;
		}
		let mut auctions = 0;
		for (vault, window, stored) in Bitmaps::<T>::iter() {
			let expected = bitmaps.get(&(vault, window));
			let expected = expected.ok_or("AU10: an auction has a bitmap and no bid")?;
			ensure!(stored.bids() == expected.bids(), "AU10: bids are counted wrong");
			ensure!(stored == *expected, "AU10: a bitmap has other levels than there are books");
			auctions += 1;
		}
		ensure!(auctions == bitmaps.len(), "AU10: an auction has bids and no bitmap");
		Ok(())
	}

	fn windows_of(vault: VaultId) -> Option<Windows> {
		T::Queue::windows(vault).ok()
	}
}
