//! Asking to leave, and thinking better of it.

use crate::{
	ops::Open,
	types::{add, take, unexpected, Request, Window},
	Config, Error, Event, Pallet, Requests, RequestsOf, Windows,
};
use frame_support::{ensure, traits::fungibles::Inspect as _};
use quoin_math::vault::window::{Phase, WindowIndex};
use quoin_primitives::{Balance, PriorityAuctions, RequestId, VaultId};
use sp_runtime::DispatchResult;

impl<T: Config> Open<T> {
	/// With a request of so many shares in the open window.
	fn join(
		&mut self,
		window: &mut Window,
		index: WindowIndex,
		shares: Balance,
	) -> Result<quoin_math::vault::queue::Place, Error<T>> {
		self.state.queue.join(index, shares)?.ok_or(Error::<T>::QueueTooLong)?;
		let (pool, place) = window.pool.joined(shares)?;
		window.pool = pool;
		// Fewer than there are shares.
		window.requests = window.requests.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(place)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_redeem(
		who: T::AccountId,
		id: VaultId,
		shares: Balance,
		controller: T::AccountId,
		owner: T::AccountId,
	) -> Result<RequestId, sp_runtime::DispatchError> {
		Self::ensure_acts_for(&who, &owner)?;
		// Else anybody could fill another's list with small requests.
		Self::ensure_acts_for(&who, &controller)?;
		Self::join_queue(id, shares, None, controller, owner)
	}

	/// Asks for whoever may. `all` are the owner's shares by its own books, if it has some that its account is not.
	pub(crate) fn join_queue(
		id: VaultId,
		shares: Balance,
		all: Option<Balance>,
		controller: T::AccountId,
		owner: T::AccountId,
	) -> Result<RequestId, sp_runtime::DispatchError> {
		let mut open = Open::<T>::load(id)?;
		open.ensure_not_paused()?;
		ensure!(shares > 0, Error::<T>::ZeroAmount);
		// Nobody is kept in for having little, or for a price that rose until little is much.
		let terms = &open.vault.terms;
		let all = || all.unwrap_or_else(|| T::Assets::balance(terms.share, &owner));
		ensure!(shares >= terms.least_request || shares == all(), Error::<T>::RequestTooSmall);
		open.close_window()?;
		let joined = open.window()?;
		let mut window = Windows::<T>::get(id, joined).unwrap_or_default();
		let place = open.join(&mut window, joined, shares)?;
		let request = open.state.next_request;
		let next = request.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		open.state.next_request = next;
		let mut own = RequestsOf::<T>::get(id, &controller);
		own.try_push(request).map_err(|_| Error::<T>::TooManyRequests)?;

		let (share, account) = (open.vault.terms.share, open.account.clone());
		open.write()?;
		Windows::<T>::insert(id, joined, window);
		RequestsOf::<T>::insert(id, &controller, own);
		let record = Request { controller: controller.clone(), joined, place, bid: None, cash: 0 };
		Requests::<T>::insert(id, request, record);
		Self::transfer(share, &owner, &account, shares).map_err(|_| Error::<T>::NotCovered)?;
		Self::deposit_event(Event::RedeemRequested {
			vault: id,
			request,
			controller,
			owner,
			window: joined,
			shares,
		});
		Ok(request)
	}

	pub(crate) fn do_cancel_request(
		who: T::AccountId,
		id: VaultId,
		request: RequestId,
	) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		open.ensure_not_paused()?;
		let record = Self::request_of(id, request)?;
		Self::ensure_acts_for(&who, &record.controller)?;
		let Request { controller, joined, place, .. } = record;
		ensure!(open.phase(joined)? == Phase::Committing, Error::<T>::WindowClosedAlready);
		let mut window = Windows::<T>::get(id, joined).ok_or_else(unexpected::<T>)?;
		let (pool, shares) = window.pool.left(place.units).map_err(Error::<T>::from)?;
		window.pool = pool;
		open.state.queue.cancel(shares).map_err(Error::<T>::from)?;

		let (share, account) = (open.vault.terms.share, open.account.clone());
		let dust = Self::remove_request(&mut open, request, &controller, joined, window)?;
		open.write()?;
		Self::burn(share, &account, dust)?;
		T::Auctions::cancelled(id, request)?;
		Self::transfer(share, &account, &controller, shares)?;
		Self::deposit_event(Event::RequestCancelled { vault: id, request, controller, shares });
		Ok(())
	}

	/// The request, while something of it waits or was not claimed.
	pub(crate) fn request_of(
		id: VaultId,
		request: RequestId,
	) -> Result<Request<T::AccountId>, Error<T>> {
		Requests::<T>::get(id, request).ok_or(Error::<T>::UnknownRequest)
	}

	/// Drops a request of which nothing is left, and its window with the last of them. What of its cash nobody can
	/// claim is the vault's again, and shares that are nobody's are to be burnt: less than one of each for each
	/// request. Says how many.
	pub(crate) fn remove_request(
		open: &mut Open<T>,
		request: RequestId,
		controller: &T::AccountId,
		joined: WindowIndex,
		mut window: Window,
	) -> Result<Balance, Error<T>> {
		window.requests = window.requests.checked_sub(1).ok_or_else(unexpected::<T>)?;
		let mut dust = 0;
		if window.requests == 0 {
			dust = window.pool.pending;
			take(&mut open.state.claimable, window.unclaimed)?;
			add(&mut open.state.cash, window.unclaimed)?;
			take(&mut open.state.shares, dust)?;
			if dust > 0 {
				open.state.queue.leave(joined, dust, true)?;
			}
			Windows::<T>::remove(open.id, joined);
		} else {
			Windows::<T>::insert(open.id, joined, window);
		}
		Requests::<T>::remove(open.id, request);
		RequestsOf::<T>::mutate_exists(open.id, controller, |own| {
			let Some(list) = own else { return };
			list.retain(|of| *of != request);
			if list.is_empty() {
				*own = None;
			}
		});
		Ok(dust)
	}

	pub(crate) fn do_close_window(id: VaultId) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		open.close_window()?.ok_or(Error::<T>::NoWindowToClose)?;
		open.write()
	}
}
