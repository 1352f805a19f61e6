//! Auctions whose books tests write.

use super::Vaults;
use codec::{Decode, Encode};
use frame_support::storage::unhashed;
use quoin_primitives::{
	Balance, Bid, Bps, Entered, PriorityAuctions, RedemptionQueue, RequestId, VaultId, WindowIndex,
};
use sp_runtime::{DispatchError, DispatchResult};

const BOOK: &[u8] = b"bids";
const OTHERS: &[u8] = b"others";
const CANCELLED: &[u8] = b"cancelled";

#[derive(Clone, Debug, Decode, Encode)]
struct Entry {
	vault: VaultId,
	window: WindowIndex,
	request: RequestId,
	joined: WindowIndex,
	bid: Bid,
}

pub struct MockAuctions;

impl MockAuctions {
	fn book() -> Vec<Entry> {
		unhashed::get_or_default(BOOK)
	}

	/// Reveals a bid, as the auctions do. Says in how many units.
	pub fn reveal(
		vault: VaultId,
		window: WindowIndex,
		request: RequestId,
		level: u16,
		shares: Balance,
	) -> Result<Option<Balance>, DispatchError> {
		let entered = Vaults::enter(vault, request, window, shares)?;
		let Some(Entered { joined, units }) = entered else { return Ok(None) };
		Self::put(vault, window, request, joined, Bid { level: Bps(level), units });
		Ok(Some(units))
	}

	/// Writes a bid into the books, whatever the queue says.
	pub fn put(
		vault: VaultId,
		window: WindowIndex,
		request: RequestId,
		joined: WindowIndex,
		bid: Bid,
	) {
		let mut book = Self::book();
		book.push(Entry { vault, window, request, joined, bid });
		unhashed::put(BOOK, &book);
	}

	/// Writes bids of requests that nobody asks about, by level: there may be very many.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn put_others(vault: VaultId, window: WindowIndex, level: Bps, entered: Vec<Entered>) {
		let mut levels = Self::levels_of_others(vault, window);
		levels.push(level);
		unhashed::put(&(OTHERS, vault, window).encode(), &levels);
		let sums: Vec<_> = entered.iter().map(|of| (of.joined, of.units)).collect();
		unhashed::put(&(OTHERS, vault, window, level).encode(), &sums);
	}

	fn levels_of_others(vault: VaultId, window: WindowIndex) -> Vec<Bps> {
		unhashed::get_or_default(&(OTHERS, vault, window).encode())
	}

	fn sums_of_others(vault: VaultId, window: WindowIndex, level: Bps) -> Vec<Entered> {
		let sums: Vec<(WindowIndex, Balance)> =
			unhashed::get_or_default(&(OTHERS, vault, window, level).encode());
		sums.into_iter().map(|(joined, units)| Entered { joined, units }).collect()
	}

	/// Requests whose commitments were dropped.
	pub fn cancelled_ones() -> Vec<RequestId> {
		unhashed::get_or_default(CANCELLED)
	}

	fn of(vault: VaultId, window: WindowIndex) -> impl Iterator<Item = Entry> {
		Self::book().into_iter().filter(move |of| of.vault == vault && of.window == window)
	}
}

impl PriorityAuctions for MockAuctions {
	fn levels(vault: VaultId, window: WindowIndex) -> Vec<Bps> {
		let mut levels: Vec<Bps> = Self::of(vault, window).map(|of| of.bid.level).collect();
		levels.extend(Self::levels_of_others(vault, window));
		levels.sort();
		levels.dedup();
		levels.reverse();
		levels
	}

	fn level(vault: VaultId, window: WindowIndex, level: Bps) -> Vec<Entered> {
		let mut sums = Self::sums_of_others(vault, window, level);
		for of in Self::of(vault, window).filter(|of| of.bid.level == level) {
			match sums.iter_mut().find(|sum| sum.joined == of.joined) {
				Some(sum) => sum.units += of.bid.units,
				None => sums.push(Entered { joined: of.joined, units: of.bid.units }),
			}
		}
		sums
	}

	fn take(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid> {
		let bid = Self::bid(vault, window, request)?;
		let mut book = Self::book();
		book.retain(|of| (of.vault, of.window, of.request) != (vault, window, request));
		unhashed::put(BOOK, &book);
		Some(bid)
	}

	fn bid(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid> {
		Self::of(vault, window).find(|of| of.request == request).map(|of| of.bid)
	}

	fn cancelled(_: VaultId, request: RequestId) -> DispatchResult {
		let mut all = Self::cancelled_ones();
		all.push(request);
		unhashed::put(CANCELLED, &all);
		Ok(())
	}
}
