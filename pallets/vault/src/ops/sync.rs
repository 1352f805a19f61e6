//! Bringing home what venues owe, and what the protocol takes of it.

use crate::{
	ops::{
		worth::{principal_of, Worth},
		Open, Valuation,
	},
	types::{add, Position, VenueKind},
	Config, Error, Event, Lending, Pallet,
};
use frame_support::ensure;
use quoin_math::vault::{
	fees::on_income,
	units::{split, Held, Paid},
};
use quoin_primitives::{AssetId, Balance, Bps, PoolStage, ReserveYield, SeriesMarket, VaultId};
use sp_runtime::{DispatchError, DispatchResult};

/// What came in. In the asset.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Income {
	/// Of reserves, before the fee.
	pub reserve_yield: Balance,
	/// Interest of loans and units, before the fee.
	pub interest: Balance,
	/// Fees on both.
	pub fees: Balance,
}

impl<T: Config> Open<T> {
	/// Collects what waits at all venues. What came at once since the last look is a gain, and so is what venues pay
	/// above what was there; principal that is left is carried at what it is worth. Says what there is then.
	pub fn collect_all(&mut self) -> Result<(Income, Valuation), DispatchError> {
		let before = self.valuation()?;
		let was = self.in_all(&before.venues).map_err(Error::<T>::from)?;
		let mut income = Income::default();
		self.take_forgone(&before)?;
		for (index, worth) in before.venues.iter().enumerate() {
			self.collect(index, worth, &mut income)?;
		}
		let venues = self.worths()?;
		let is = self.in_all(&venues).map_err(Error::<T>::from)?;
		let mut moved = self.moved(&before)?;
		// Saturation, twice: it rose or fell, not both.
		add(&mut moved.rose, is.saturating_sub(was)).map_err(Error::<T>::from)?;
		add(&mut moved.fell, was.saturating_sub(is)).map_err(Error::<T>::from)?;
		self.carry(principal_of(&venues).map_err(Error::<T>::from)?, moved)?;
		let all = self.valuation_of(venues)?;
		Ok((income, all))
	}

	/// Collects what waits at one venue, that has so much.
	pub fn collect(
		&mut self,
		index: usize,
		worth: &Worth,
		income: &mut Income,
	) -> Result<(), DispatchError> {
		let Some(venue) = self.vault.venues.get(index).copied() else { return Ok(()) };
		self.take_sudden(index, worth)?;
		let position = self.state.positions.get(index).copied().unwrap_or_default();
		let fees = self.vault.fees;
		match venue.kind {
			VenueKind::ReserveYield { external } => {
				let came = self.collect_reserve_yield(external)?;
				// Saturation: it is what was there, each rounded for itself.
				let basis = position.basis.saturating_sub(self.take_income(
					came,
					fees.reserve_yield,
					income,
				)?);
				add(&mut income.reserve_yield, came).map_err(Error::<T>::from)?;
				self.set_position(index, Position { basis, ..position });
			},
			VenueKind::Loans => {
				let came = self.collect_loans()?;
				// Lending counts anew from here.
				self.set_position(index, Position { seen: 0, waits: 0, ..position });
				add(&mut income.interest, came).map_err(Error::<T>::from)?;
				self.take_income(came, fees.interest, income)?;
			},
			VenueKind::Units { series } if position.held > 0 => {
				let (position, came) = self.collect_units(series, position)?;
				self.set_position(index, position);
				add(&mut income.interest, came).map_err(Error::<T>::from)?;
				self.take_income(came, fees.interest, income)?;
			},
			VenueKind::Vault { vault } => {
				let position = self.collect_shares(vault, position)?;
				let waits = self.worth_of(&venue, &position)?.waits;
				self.set_position(index, Position { waits, ..position });
			},
			VenueKind::Units { .. } => {},
		}
		Ok(())
	}

	fn set_position(&mut self, index: usize, position: Position) {
		// There is one for each venue.
		if let Some(of) = self.state.positions.get_mut(index) {
			*of = position;
		}
	}

	/// Income less its fee becomes cash. Says how much.
	fn take_income(
		&mut self,
		came: Balance,
		rate: Bps,
		income: &mut Income,
	) -> Result<Balance, Error<T>> {
		let shared = on_income(came, rate)?;
		add(&mut self.state.cash, shared.net)?;
		add(&mut self.state.fees, shared.fee)?;
		add(&mut income.fees, shared.fee)?;
		Ok(shared.net)
	}

	fn collect_reserve_yield(&mut self, external: AssetId) -> Result<Balance, DispatchError> {
		let asset = self.vault.terms.asset;
		// A brake or a limit on new supply leaves it where it is.
		if T::Yield::claimable(asset, external) == 0 {
			return Ok(0);
		}
		T::Yield::claim(asset, external, &self.account)
	}

	/// What units were paid: principal becomes cash, and interest is given back.
	fn collect_units(
		&mut self,
		series: AssetId,
		mut position: Position,
	) -> Result<(Position, Balance), DispatchError> {
		let before = T::Series::stake(series, &self.account)?;
		let stage = T::Series::info(series)?.stage;
		let came = T::Series::collect(series, &self.account)?;
		let own = Held { units: position.held, of: before.units };
		let came = own.part(came).map_err(Error::<T>::from)?;
		let outstanding = match stage {
			PoolStage::Raising | PoolStage::Active => own.part(before.outstanding),
			PoolStage::Closed | PoolStage::Failed => Ok(0),
		};
		let outstanding = outstanding.map_err(Error::<T>::from)?;
		let Paid { principal, income } = split(came, position.basis, outstanding);
		add(&mut self.state.cash, principal).map_err(Error::<T>::from)?;
		position.basis = outstanding;
		if matches!(stage, PoolStage::Closed | PoolStage::Failed) {
			(position.held, position.seen) = (0, 0);
		}
		position.waits = 0;
		Ok((position, income))
	}

	/// What shares of another vault were paid.
	fn collect_shares(
		&mut self,
		vault: VaultId,
		mut position: Position,
	) -> Result<Position, DispatchError> {
		let Some(number) = position.request else { return Ok(position) };
		let request = Pallet::<T>::request_of(vault, number)?;
		let due = Pallet::<T>::due(vault, number)?;
		if due.cash > 0 || due.shares == 0 {
			let account = self.account.clone();
			let (came, is_over) = Pallet::<T>::claim_to(vault, number, request, &account)?;
			add(&mut self.state.cash, came).map_err(Error::<T>::from)?;
			position.request = if is_over { None } else { Some(number) };
		}
		Ok(position)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_sync(who: T::AccountId, id: VaultId) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		open.ensure_not_paused()?;
		let (before, loans) = (open.state.clone(), Lending::<T>::get(id));
		let (income, all) = open.collect_all()?;
		open.charge_fees(&all)?;
		let cash = open.state.cash;
		// Saturation: collecting pays nobody.
		let moved = cash.saturating_sub(before.cash);
		let fees = open.send_fees()?;
		// A loan that was drawn is news too: until a look at it values cost more to find.
		let changed = open.state != before || Lending::<T>::get(id) != loans;
		ensure!(changed, Error::<T>::NothingToCollect);
		let reward = open.take_daily_reward(moved);

		let (asset, account) = (open.vault.terms.asset, open.account.clone());
		open.write()?;
		Self::transfer(asset, &account, &who, reward)?;
		Self::deposit_event(Event::Synced {
			vault: id,
			keeper: who,
			reserve_yield: income.reserve_yield,
			interest: income.interest,
			fees,
			cash,
			assets: all.conservative,
			unreleased: all.unreleased,
			reward,
		});
		Ok(())
	}

	pub(crate) fn do_harvest(id: VaultId, external: AssetId) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		open.ensure_not_paused()?;
		let kind = VenueKind::ReserveYield { external };
		let mut venues = open.vault.venues.iter().copied().enumerate();
		let found = venues.find(|(_, venue)| venue.kind == kind);
		let (index, venue) = found.ok_or(Error::<T>::UnknownVenue)?;
		let position = open.state.positions.get(index).copied().unwrap_or_default();
		let worth = open.worth_of(&venue, &position)?;
		let mut income = Income::default();
		open.collect(index, &worth, &mut income)?;
		if income.reserve_yield == 0 && worth.conservative > 0 {
			// It is covered and was left where it is: the peg says why.
			T::Yield::claim(open.vault.terms.asset, external, &open.account)?;
		}
		ensure!(income.reserve_yield > 0, Error::<T>::NothingToCollect);

		open.write()?;
		Self::deposit_event(Event::Harvested {
			vault: id,
			external,
			amount: income.reserve_yield,
			fee: income.fees,
		});
		Ok(())
	}
}
