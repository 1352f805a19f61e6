//! Moving money to venues and back, towards what governance said and no further. Anybody may: there is nothing to
//! decide but which offer.

use crate::{
	ops::{loans::Eligible, Open, Valuation},
	types::{add, Allocation, Position, Venue, VenueKind},
	Config, Error, Event, Pallet, SettlingNow,
};
use frame_support::ensure;
use quoin_math::{
	bucket::Window as TurnoverWindow,
	vault::glide::{room, to_deallocate, Bounds, Limit},
	Rounding,
};
use quoin_primitives::{Balance, PoolStage, SeriesMarket, VaultId};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// What limits a move.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Room {
	/// Under the cap of the venue.
	pub venue: Balance,
	/// Under the glide path.
	pub glide: Balance,
	/// Up to the target.
	pub target: Balance,
	/// Cash that is reserved for nobody.
	pub free: Balance,
	/// Of the turnover.
	pub turnover: Balance,
}

impl Room {
	/// What all of them leave.
	pub fn least(&self) -> Balance {
		let Self { venue, glide, target, free, turnover } = *self;
		venue.min(glide).min(target).min(free).min(turnover)
	}
}

impl<T: Config> Open<T> {
	fn find_venue(&self, kind: VenueKind) -> Result<(usize, Venue), Error<T>> {
		let mut venues = self.vault.venues.iter().copied().enumerate();
		venues.find(|(_, venue)| venue.kind == kind).ok_or(Error::<T>::UnknownVenue)
	}

	/// Cash that matured requests are owed, as far as there is some.
	pub fn reserved(&self, all: &Valuation) -> Result<Balance, Error<T>> {
		let matured = self.state.queue.matured(self.window()?)?;
		Ok(self.holdings(all.conservative).assets_for(matured, Rounding::Up)?)
	}

	/// Cash that is reserved for nobody.
	pub fn free_cash(&self, all: &Valuation) -> Result<Balance, Error<T>> {
		// Saturation: what waits can be worth more than there is cash.
		Ok(self.state.cash.saturating_sub(self.reserved(all)?))
	}

	/// How much may move in which time, at so many assets.
	pub fn turnover(&self, assets: Balance) -> Result<TurnoverWindow, Error<T>> {
		let rules = &self.vault.rules;
		let limit = rules.turnover.of(assets, Rounding::Down)?;
		Ok(TurnoverWindow { limit, period: rules.period })
	}

	/// What may move into a venue.
	pub fn room(&self, all: &Valuation, index: usize, venue: &Venue) -> Result<Room, Error<T>> {
		let assets = all.conservative;
		let held = all.venues.get(index).map_or(0, |worth| worth.conservative);
		let mut credit = 0;
		for (venue, worth) in self.vault.venues.iter().zip(&all.venues) {
			if venue.kind.is_credit() {
				add(&mut credit, worth.conservative)?;
			}
		}
		let under = |share, held| room(assets, &[Limit { share, held }]);
		Ok(Room {
			venue: under(venue.cap, held)?,
			glide: under(self.vault.rules.glide.cap(self.now), credit)?,
			target: under(venue.target, held)?,
			free: self.free_cash(all)?,
			turnover: self.turnover(assets)?.room(&self.state.moved, self.now)?,
		})
	}

	fn ensure_fits(&self, room: &Room, amount: Balance) -> Result<(), Error<T>> {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(amount <= room.venue, Error::<T>::VenueCapReached);
		ensure!(amount <= room.glide, Error::<T>::GlidePathReached);
		ensure!(amount <= room.target, Error::<T>::TargetReached);
		ensure!(amount <= room.free, Error::<T>::CashReserved);
		ensure!(amount <= room.turnover, Error::<T>::TurnoverReached);
		Ok(())
	}

	fn ensure_obligor(
		&self,
		all: &Valuation,
		obligor: &H256,
		amount: Balance,
	) -> Result<(), Error<T>> {
		let limit = Limit { share: self.vault.rules.loans.obligor, held: self.owed_by(obligor)? };
		ensure!(amount <= room(all.conservative, &[limit])?, Error::<T>::ObligorCapReached);
		Ok(())
	}

	/// Takes of the turnover, and of the cash, what goes to a venue.
	fn move_in(&mut self, all: &Valuation, amount: Balance) -> Result<(), Error<T>> {
		self.use_turnover(all, amount)?;
		crate::types::take(&mut self.state.cash, amount)?;
		Ok(())
	}

	fn use_turnover(&mut self, all: &Valuation, amount: Balance) -> Result<(), Error<T>> {
		let window = self.turnover(all.conservative)?;
		let moved = window.take(&self.state.moved, amount, self.now)?;
		self.state.moved = moved.ok_or(Error::<T>::TurnoverReached)?;
		Ok(())
	}

	fn position_mut(&mut self, index: usize) -> Result<&mut Position, Error<T>> {
		self.state.positions.get_mut(index).ok_or_else(crate::types::unexpected::<T>)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_allocate(id: VaultId, what: Allocation) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		open.ensure_open()?;
		ensure!(!SettlingNow::<T>::contains_key(id), Error::<T>::SettlementRuns);
		let (index, venue) = open.find_venue(what.venue())?;
		if let Allocation::Loan { .. } = what {
			open.look_at_loans(&quoin_primitives::Touched::Nothing, true)?;
		}
		let (_, all) = open.collect_all()?;
		ensure!(!all.is_mark_due(open.now), Error::<T>::MarkDue);
		let room = open.room(&all, index, &venue)?;
		let amount = match what {
			Allocation::Loan { loan, tranche } => {
				let eligible = open.eligible(loan, tranche)?;
				let Eligible { amount, obligor, .. } = eligible;
				open.ensure_fits(&room, amount)?;
				open.ensure_obligor(&all, &obligor, amount)?;
				open.move_in(&all, amount)?;
				add(&mut open.state.carried, amount).map_err(Error::<T>::from)?;
				open.commit(loan, tranche, &eligible)?;
				amount
			},
			Allocation::Units { series, amount } => {
				open.ensure_fits(&room, amount)?;
				open.move_in(&all, amount)?;
				add(&mut open.state.carried, amount).map_err(Error::<T>::from)?;
				let units = T::Series::buy(series, &open.account, amount)?;
				let position = open.position_mut(index)?;
				add(&mut position.held, units).map_err(Error::<T>::from)?;
				add(&mut position.basis, amount).map_err(Error::<T>::from)?;
				amount
			},
			Allocation::Shares { vault, amount } => {
				open.ensure_fits(&room, amount)?;
				open.move_in(&all, amount)?;
				let shares = Self::buy_shares(&open, vault, amount)?;
				let position = open.position_mut(index)?;
				add(&mut position.held, shares).map_err(Error::<T>::from)?;
				let position = *position;
				let waits = open.worth_of(&venue, &position)?.waits;
				*open.position_mut(index)? = Position { waits, ..position };
				amount
			},
		};
		open.write()?;
		Self::deposit_event(Event::Allocated { vault: id, what, amount });
		Ok(())
	}

	fn buy_shares(
		open: &Open<T>,
		vault: VaultId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let mut other = Open::<T>::load(vault)?;
		let bought = other.buy(super::Wanted::Assets(amount))?;
		let account = open.account.clone();
		Self::finish_purchase(other, account.clone(), account, bought)?;
		Ok(bought.shares)
	}

	pub(crate) fn do_deallocate(id: VaultId, kind: VenueKind, amount: Balance) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		open.ensure_not_paused()?;
		let (index, venue) = open.find_venue(kind)?;
		let (_, all) = open.collect_all()?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let held = all.venues.get(index).map_or(0, |worth| worth.conservative);
		let any = Bounds { room: Balance::MAX, liquid: Balance::MAX, turnover: Balance::MAX };
		let above =
			to_deallocate(all.conservative, held, venue.target, any).map_err(Error::<T>::from)?;
		// Who waits comes first: what cash lacks may leave whatever the target is.
		// Saturation: there is enough.
		let lacking = open.reserved(&all)?.saturating_sub(open.state.cash);
		let most = above.max(lacking);
		ensure!(amount <= most, Error::<T>::TargetReached);
		// One request at a time waits in another vault: a small one would keep the rest in for a window.
		let amount = if let VenueKind::Vault { .. } = kind { most.min(held) } else { amount };
		match kind {
			VenueKind::Units { series } => {
				let raises = T::Series::info(series)?.stage == PoolStage::Raising;
				// Units that others sent are not the vault's to sell.
				let own = open.position_mut(index)?.held;
				ensure!(raises && amount <= own, Error::<T>::NotLiquid);
				let came = T::Series::sell_back(series, &open.account, amount)?;
				let position = open.position_mut(index)?;
				let of = |from: &mut Balance| crate::types::take(from, came.min(*from));
				of(&mut position.held).map_err(Error::<T>::from)?;
				of(&mut position.basis).map_err(Error::<T>::from)?;
				add(&mut open.state.cash, came).map_err(Error::<T>::from)?;
				of(&mut open.state.carried).map_err(Error::<T>::from)?;
			},
			VenueKind::Vault { vault } => {
				let position = *open.position_mut(index)?;
				ensure!(position.request.is_none(), Error::<T>::NotLiquid);
				let account = open.account.clone();
				// What they are worth rounds down: a few that are worth nothing would be left for ever.
				let shares = match amount == held {
					true => position.held,
					false => Self::shares_worth(vault, amount)?.min(position.held),
				};
				let all = Some(position.held);
				let request = Self::join_queue(vault, shares, all, account.clone(), account)?;
				let position = open.position_mut(index)?;
				crate::types::take(&mut position.held, shares).map_err(Error::<T>::from)?;
				position.request = Some(request);
			},
			// Borrowers pay when they pay.
			VenueKind::Loans | VenueKind::ReserveYield { .. } => {
				return Err(Error::<T>::NotLiquid.into())
			},
		}
		// To leave is no risk; it uses what is left of the turnover, and waits for none.
		let left = open.turnover(all.conservative)?;
		let left = left.room(&open.state.moved, open.now).map_err(Error::<T>::from)?;
		open.use_turnover(&all, amount.min(left))?;
		open.write()?;
		Self::deposit_event(Event::Deallocated { vault: id, venue: kind, amount });
		Ok(())
	}

	/// Shares of a vault that are worth so much now.
	fn shares_worth(vault: VaultId, amount: Balance) -> Result<Balance, DispatchError> {
		let (open, all) = Self::valued(vault)?;
		let holdings = open.holdings(all.conservative);
		Ok(holdings.withdraw(amount).map_err(Error::<T>::from)?)
	}
}
