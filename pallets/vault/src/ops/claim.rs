//! Taking what a request was paid.

use crate::{
	ops::Open,
	types::{add, take, unexpected, Request, Window},
	Config, Error, Event, Pallet, Requests, Settlements, Windows,
};
use frame_support::ensure;
use quoin_math::vault::{
	clearing::{Outcome, Won},
	queue::{Place, Window as Pool},
	window::WindowIndex,
};
use quoin_primitives::{Balance, Bid, PriorityAuctions, RequestId, VaultId};
use sp_runtime::{DispatchError, DispatchResult};

/// What is left of a request.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Due {
	/// Shares that wait.
	pub shares: Balance,
	/// Cash that can be claimed.
	pub cash: Balance,
}

/// A place after an auction that was settled, what its window was paid before, and what its own bid won.
fn after_auction<T: Config>(
	place: Place,
	before: &Pool,
	outcome: &Outcome,
	bid: &Bid,
) -> Result<(Place, Balance, Balance), Error<T>> {
	let (place, paid) = place.claimed(before)?;
	let own = before.pending_of(bid.units)?;
	let Won { cash, .. } = outcome.result(bid.level, own)?;
	// The same part of its units leaves as of its shares.
	let leaving = outcome.result(bid.level, bid.units)?.shares;
	Ok((place.less(leaving)?, paid, cash))
}

/// Cash that is taken into account for a request, by where it waited.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Caught {
	/// The auction whose bid is done with, and what it won.
	pub auction: Option<(WindowIndex, Balance)>,
	/// What its window was paid.
	pub window: Balance,
}

impl<T: Config> Pallet<T> {
	/// A request with all that became of it until now: a bid that was settled, and payments to its window. Reads what
	/// it needs and writes nothing.
	pub(crate) fn caught_up(
		id: VaultId,
		number: RequestId,
		mut request: Request<T::AccountId>,
		window: &Window,
	) -> Result<(Request<T::AccountId>, Caught), Error<T>> {
		let mut caught = Caught::default();
		if let Some(auction) = request.bid {
			let record = Settlements::<T>::get(id, auction).ok_or_else(unexpected::<T>)?;
			if let Some(outcome) = record.outcome {
				request.bid = None;
				let mut won = 0;
				if let Some(before) = record.before(request.joined) {
					let bid = T::Auctions::bid(id, auction, number).ok_or_else(unexpected::<T>)?;
					let (place, paid, cash) =
						after_auction::<T>(request.place, before, &outcome, &bid)?;
					(request.place, caught.window, won) = (place, paid, cash);
				}
				caught.auction = Some((auction, won));
				add(&mut request.cash, won)?;
			}
		}
		let (place, cash) = request.place.claimed(&window.pool)?;
		request.place = place;
		add(&mut caught.window, cash)?;
		add(&mut request.cash, caught.window)?;
		Ok((request, caught))
	}

	/// What is left of a request.
	pub(crate) fn due(id: VaultId, number: RequestId) -> Result<Due, Error<T>> {
		let request = Self::request_of(id, number)?;
		let window = Windows::<T>::get(id, request.joined).ok_or_else(unexpected::<T>)?;
		let (request, _) = Self::caught_up(id, number, request, &window)?;
		let shares = Self::waits(&request, &window)?;
		Ok(Due { shares, cash: request.cash })
	}

	/// Shares of a request that wait. None when all units of its window have left.
	pub(crate) fn waits(
		request: &Request<T::AccountId>,
		window: &Window,
	) -> Result<Balance, Error<T>> {
		if request.place.units == 0 {
			return Ok(0);
		}
		Ok(window.pool.pending_of(request.place.units)?)
	}

	/// Books what was taken into account for a request: it waits there no more. A bid that was settled leaves the
	/// books, and what the last of them leaves of their cash, less than a unit for each, is the vault's again.
	pub(crate) fn book_caught(
		open: &mut Open<T>,
		number: RequestId,
		window: &mut Window,
		caught: &Caught,
	) -> Result<(), Error<T>> {
		take(&mut window.unclaimed, caught.window)?;
		let Some((auction, won)) = caught.auction else { return Ok(()) };
		T::Auctions::take(open.id, auction, number);
		let mut record = Settlements::<T>::get(open.id, auction).ok_or_else(unexpected::<T>)?;
		take(&mut record.unclaimed, won)?;
		record.bids = record.bids.checked_sub(1).ok_or_else(unexpected::<T>)?;
		if record.bids == 0 {
			take(&mut open.state.claimable, record.unclaimed)?;
			add(&mut open.state.cash, record.unclaimed)?;
			Settlements::<T>::remove(open.id, auction);
		} else {
			Settlements::<T>::insert(open.id, auction, record);
		}
		Ok(())
	}

	pub(crate) fn do_claim(
		who: T::AccountId,
		id: VaultId,
		number: RequestId,
		receiver: T::AccountId,
	) -> DispatchResult {
		let request = Self::request_of(id, number)?;
		Self::ensure_acts_for(&who, &request.controller)?;
		let (amount, is_over) = Self::claim_to(id, number, request, &receiver)?;
		// What is over goes, also when it brought nothing.
		ensure!(amount > 0 || is_over, Error::<T>::NothingToClaim);
		Ok(())
	}

	/// Pays what a request can claim, which may be nothing, and drops it when nothing of it waits any more. Says how
	/// much, and whether it is dropped.
	pub(crate) fn claim_to(
		id: VaultId,
		number: RequestId,
		request: Request<T::AccountId>,
		receiver: &T::AccountId,
	) -> Result<(Balance, bool), DispatchError> {
		let mut open = Open::<T>::load(id)?;
		let joined = request.joined;
		let mut window = Windows::<T>::get(id, joined).ok_or_else(unexpected::<T>)?;
		let (mut request, caught) = Self::caught_up(id, number, request, &window)?;
		Self::book_caught(&mut open, number, &mut window, &caught)?;
		let amount = core::mem::take(&mut request.cash);
		take(&mut open.state.claimable, amount).map_err(Error::<T>::from)?;
		let waits = Self::waits(&request, &window)?;
		let is_over = waits == 0 && request.bid.is_none();

		let controller = request.controller.clone();
		let (asset, share) = (open.vault.terms.asset, open.vault.terms.share);
		let account = open.account.clone();
		let mut dust = 0;
		if is_over {
			dust = Self::remove_request(&mut open, number, &controller, joined, window)?;
		} else {
			Windows::<T>::insert(id, joined, window);
			Requests::<T>::insert(id, number, request);
		}
		open.write()?;
		Self::burn(share, &account, dust)?;
		Self::transfer(asset, &account, receiver, amount)?;
		let receiver = receiver.clone();
		Self::deposit_event(Event::Claimed {
			vault: id,
			request: number,
			controller,
			receiver,
			amount,
			waits,
		});
		Ok((amount, is_over))
	}
}
