//! Auctions whose books tests write.

use super::Vaults;
use codec::Encode;
use frame_support::storage::unhashed;
use quoin_primitives::{
	Balance, Bid, Bps, Entered, PriorityAuctions, RedemptionQueue, RequestId, VaultId, WindowIndex,
};
use sp_runtime::{DispatchError, DispatchResult};

/// Of a request: the window that it joined, and its bid.
const BID: &[u8] = b"bid";
/// Of a level: units by the window that they are of.
const LEVEL: &[u8] = b"level";
/// Of an auction: its levels, from high to low.
const LEVELS: &[u8] = b"levels";
const CANCELLED: &[u8] = b"cancelled";

fn key(what: &[u8], of: impl Encode) -> Vec<u8> {
	(what, of).encode()
}

pub struct MockAuctions;

impl MockAuctions {
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
		unhashed::put(&key(BID, (vault, window, request)), &(joined, bid));
		Self::add(vault, window, bid.level, Entered { joined, units: bid.units });
	}

	/// Writes bids of requests that nobody asks about, by level: there may be very many.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn put_others(vault: VaultId, window: WindowIndex, level: Bps, entered: Vec<Entered>) {
		entered.into_iter().for_each(|of| Self::add(vault, window, level, of));
	}

	fn add(vault: VaultId, window: WindowIndex, level: Bps, of: Entered) {
		let mut sums = Self::sums(vault, window, level);
		match sums.iter_mut().find(|(joined, _)| *joined == of.joined) {
			Some((_, units)) => *units += of.units,
			None => sums.push((of.joined, of.units)),
		}
		Self::put_sums(vault, window, level, sums);
	}

	fn sums(vault: VaultId, window: WindowIndex, level: Bps) -> Vec<(WindowIndex, Balance)> {
		unhashed::get_or_default(&key(LEVEL, (vault, window, level)))
	}

	/// A level without units is none.
	fn put_sums(
		vault: VaultId,
		window: WindowIndex,
		level: Bps,
		sums: Vec<(WindowIndex, Balance)>,
	) {
		let mut levels = Self::levels(vault, window);
		let place = levels.binary_search_by(|of| level.cmp(of));
		match (place, sums.is_empty()) {
			(Err(place), false) => levels.insert(place, level),
			(Ok(place), true) => {
				levels.remove(place);
			},
			_ => {},
		}
		unhashed::put(&key(LEVEL, (vault, window, level)), &sums);
		unhashed::put(&key(LEVELS, (vault, window)), &levels);
	}

	/// Requests whose commitments were dropped.
	pub fn cancelled_ones() -> Vec<RequestId> {
		unhashed::get_or_default(CANCELLED)
	}
}

impl PriorityAuctions for MockAuctions {
	fn levels(vault: VaultId, window: WindowIndex) -> Vec<Bps> {
		unhashed::get_or_default(&key(LEVELS, (vault, window)))
	}

	fn level(vault: VaultId, window: WindowIndex, level: Bps) -> Vec<Entered> {
		let sums = Self::sums(vault, window, level).into_iter();
		sums.map(|(joined, units)| Entered { joined, units }).collect()
	}

	fn take(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid> {
		let (joined, bid): (WindowIndex, Bid) =
			unhashed::take(&key(BID, (vault, window, request)))?;
		let mut sums = Self::sums(vault, window, bid.level);
		sums.iter_mut().filter(|(of, _)| *of == joined).for_each(|(_, sum)| *sum -= bid.units);
		sums.retain(|(_, units)| *units > 0);
		Self::put_sums(vault, window, bid.level, sums);
		Some(bid)
	}

	fn bid(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<Bid> {
		let stored: Option<(WindowIndex, Bid)> = unhashed::get(&key(BID, (vault, window, request)));
		stored.map(|(_, bid)| bid)
	}

	fn cancelled(_: VaultId, request: RequestId) -> DispatchResult {
		let mut all = Self::cancelled_ones();
		all.push(request);
		unhashed::put(CANCELLED, &all);
		Ok(())
	}
}
