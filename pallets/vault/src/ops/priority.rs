//! The queue, for the auctions of who goes first.

use crate::{
	ops::{Looked, Open, Readings},
	types::{add, unexpected},
	Config, Error, Event, Pallet, Requests, Settlements, WeightInfo, Windows,
};
use frame_support::{ensure, storage::with_storage_layer, weights::Weight};
use quoin_math::{
	vault::{
		queue::Window as Pool,
		window::{Phase, WindowIndex, Windows as Timetable},
	},
	Rounding,
};
use quoin_primitives::{Amount, Balance, Entered, Queued, RedemptionQueue, RequestId, VaultId};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	fn do_enter(
		id: VaultId,
		number: RequestId,
		auction: WindowIndex,
		shares: Balance,
	) -> Result<Option<Entered>, DispatchError> {
		let Some(request) = Requests::<T>::get(id, number) else { return Ok(None) };
		let mut open = Open::<T>::load(id)?;
		ensure!(open.phase(auction)? == Phase::Revealing, Error::<T>::NotRevealing);
		let joined = request.joined;
		ensure!(joined <= auction, Error::<T>::NotRevealing);
		let mut window = Windows::<T>::get(id, joined).ok_or_else(unexpected::<T>)?;
		let (mut request, caught) = Self::caught_up(id, number, request, &window)?;
		if request.bid.is_some() {
			// In a pause nobody can settle it before the time to reveal is over, and who cannot reveal loses a bond.
			ensure!(open.ensure_not_paused().is_err(), Error::<T>::EarlierBidUnsettled);
			return Ok(None);
		}
		let own = Self::waits(&request, &window)?;
		let units = Pool::units_of(request.place.units, own, shares).map_err(Error::<T>::from)?;
		let entered = (own > 0 && units > 0).then_some(Entered { joined, units });

		Self::book_caught(&mut open, number, &mut window, &caught)?;
		if entered.is_some() {
			request.bid = Some(auction);
			let auctions = &mut open.state.queue.auctions;
			if auctions.last() != Some(&auction) {
				auctions.try_push(auction).map_err(|_| Error::<T>::QueueTooLong)?;
			}
			Settlements::<T>::try_mutate(id, auction, |record| {
				let record = record.get_or_insert_with(Default::default);
				record.bids = record.bids.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
				Ok::<_, Error<T>>(())
			})?;
		}
		open.write()?;
		Windows::<T>::insert(id, joined, window);
		Requests::<T>::insert(id, number, request);
		Ok(entered)
	}

	fn do_gain(id: VaultId, amount: Balance) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		if open.is_nobodys() {
			// Shares that are locked would have it: who came next would pay for it, and have next to no shares.
			add(&mut open.state.fees, amount).map_err(Error::<T>::from)?;
		} else {
			add(&mut open.state.cash, amount).map_err(Error::<T>::from)?;
			open.state.gains = open.state.gains.with(amount, open.now).map_err(Error::<T>::from)?;
		}
		open.write()?;
		Self::deposit_event(Event::BondLost { vault: id, amount });
		Ok(())
	}
}

impl<T: Config> RedemptionQueue<T::AccountId> for Pallet<T> {
	fn windows(vault: VaultId) -> Result<Timetable, DispatchError> {
		Ok(Self::vault_of(vault)?.terms.windows)
	}

	fn queued(
		vault: VaultId,
		request: RequestId,
		who: &T::AccountId,
	) -> Result<Queued, DispatchError> {
		let record = Self::request_of(vault, request)?;
		Self::ensure_acts_for(who, &record.controller)?;
		let joined = record.joined;
		let shares = Self::due(vault, request)?.shares;
		Ok(Queued { joined, shares })
	}

	fn bond(vault: VaultId, shares: Balance) -> Result<Amount, DispatchError> {
		let (open, all) = Self::valued(vault)?;
		let terms = &open.vault.terms;
		let worth = open.holdings(all.conservative).redeem(shares).map_err(Error::<T>::from)?;
		let part = terms.bond.share.of(worth, Rounding::Up).map_err(Error::<T>::from)?;
		Ok(Amount { asset: terms.asset, amount: part.max(terms.bond.least) })
	}

	fn bond_weight(vault: Option<VaultId>) -> Weight {
		let looked = vault.map_or_else(Looked::most::<T>, Self::looked);
		looked.cost::<T>(T::WeightInfo::bond, Readings::PRICED)
	}

	fn enter(
		vault: VaultId,
		request: RequestId,
		window: WindowIndex,
		shares: Balance,
	) -> Result<Option<Entered>, DispatchError> {
		with_storage_layer(|| Self::do_enter(vault, request, window, shares))
	}

	fn account(vault: VaultId) -> T::AccountId {
		Self::account_of(vault)
	}

	fn gained(vault: VaultId, amount: Balance) -> DispatchResult {
		with_storage_layer(|| Self::do_gain(vault, amount))
	}
}
