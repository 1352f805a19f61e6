//! Sealed bids for a place in a queue.

mod books;
mod budget;
mod committing;
mod invariants;
mod pauses;
mod revealing;
mod sealing;
mod sequence;
mod views;
mod withdrawing;

use super::*;
use crate::{Bids, Bitmap, Bitmaps, Commitment, Commitments, LevelBook, Levels, Placed};
use quoin_primitives::{
	Bid, Entered, PriorityAuctions, RequestId, WindowIndex, MAX_QUEUED_WINDOWS, QUSD,
};
use sp_core::H256;

/// What is bid in the window in which tests begin.
fn levels() -> Vec<u16> {
	let levels = <Auctions as PriorityAuctions>::levels(VAULT, OPEN);
	levels.into_iter().map(|level| level.0).collect()
}

/// What is bid there at a level: windows and units.
fn level(level: u16) -> Vec<(WindowIndex, Balance)> {
	let entered = <Auctions as PriorityAuctions>::level(VAULT, OPEN, Bps(level));
	entered.into_iter().map(|entered| (entered.joined, entered.units)).collect()
}

fn bid_of(request: RequestId) -> Option<Bid> {
	<Auctions as PriorityAuctions>::bid(VAULT, OPEN, request)
}

fn take(request: RequestId) -> Option<Bid> {
	Auctions::take(VAULT, OPEN, request)
}

fn cancelled(request: RequestId) -> DispatchResult {
	Auctions::cancelled(VAULT, request)
}

fn commitment(request: RequestId) -> Option<Commitment<AccountId>> {
	Commitments::<Test>::get(VAULT, request)
}

/// Tries to commit, with a hash that does not matter.
fn try_commit(
	who: AccountId,
	request: RequestId,
	window: WindowIndex,
	shares: Balance,
) -> DispatchResult {
	commit_sealed(who, request, window, shares, H256::repeat_byte(1))
}

/// Tries to commit, and forgets what it weighed.
fn commit_sealed(
	who: AccountId,
	request: RequestId,
	window: WindowIndex,
	shares: Balance,
	hash: H256,
) -> DispatchResult {
	let done = Auctions::commit_bid(signed(who), VAULT, request, window, shares, hash);
	done.map(drop).map_err(|failed| failed.error)
}
