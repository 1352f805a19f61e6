//! What governance says of a vault that is there.

use crate::{
	limits::{self, FEE_STEP, MAX_NESTED, SHARE_STEP, STEP_GAP},
	ops::Open,
	types::{AllocationRules, Fees, Position, Vault, Venue, VenueKind},
	Config, Error, Event, LastStep, Lending, Pallet, States, Vaults, YieldOf,
};
use alloc::vec::Vec;
use frame_support::ensure;
use quoin_math::{steps, vault::price::SharePrice};
use quoin_primitives::{
	AssetId, Balance, Bps, PoolStage, Power, ReserveYield as _, SeriesMarket, Status, VaultId, QUSD,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn vault_of(id: VaultId) -> Result<Vault, Error<T>> {
		Vaults::<T>::get(id).ok_or(Error::<T>::UnknownVault)
	}

	/// Refuses a second step of a vault within a day.
	fn take_step(id: VaultId) -> Result<(), Error<T>> {
		let now = Self::now();
		let due = steps::is_due(LastStep::<T>::get(id), now, STEP_GAP);
		ensure!(due, Error::<T>::StepTooSoon);
		LastStep::<T>::insert(id, now);
		Ok(())
	}

	pub(crate) fn do_set_venue(id: VaultId, kind: VenueKind, cap: Option<Bps>) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		let index = open.vault.venues.iter().position(|venue| venue.kind == kind);
		let old = index.and_then(|index| open.vault.venues.get(index)).map(|venue| venue.cap);
		ensure!(index.is_some() || cap.is_some(), Error::<T>::UnknownVenue);
		ensure!(old != cap, Error::<T>::ParameterUnchanged);
		ensure!(cap.is_none_or(|cap| cap <= Bps::WHOLE), Error::<T>::CapOutOfRange);
		let from = old.unwrap_or(Bps(0));
		let to = cap.unwrap_or(Bps(0));
		// To lower a cap is a brake. Yield on reserves holds no money.
		if to > from && kind.takes_money() {
			ensure!(steps::within_step(from, to, SHARE_STEP), Error::<T>::ParameterStepTooLarge);
			Self::take_step(id)?;
		}
		match (index, cap) {
			(Some(index), Some(cap)) => open.set_cap(index, cap),
			(Some(index), None) => open.remove_venue(index, kind)?,
			(None, Some(cap)) => open.add_venue(kind, cap)?,
			(None, None) => return Err(Error::<T>::UnknownVenue.into()),
		}
		Vaults::<T>::insert(id, &open.vault);
		open.write()?;
		Self::deposit_event(Event::VenueSet { vault: id, venue: kind, old, new: cap });
		Ok(())
	}

	pub(crate) fn do_set_targets(id: VaultId, targets: alloc::vec::Vec<Bps>) -> DispatchResult {
		let mut vault = Self::vault_of(id)?;
		ensure!(targets.len() == vault.venues.len(), Error::<T>::TargetsMismatch);
		let old: alloc::vec::Vec<Bps> = vault.venues.iter().map(|venue| venue.target).collect();
		ensure!(old != targets, Error::<T>::ParameterUnchanged);
		let mut all: u32 = 0;
		for (venue, target) in vault.venues.iter_mut().zip(&targets) {
			ensure!(*target <= venue.cap, Error::<T>::TargetAboveCap);
			venue.target = *target;
			if venue.kind.takes_money() {
				// Eight of ten thousand at most.
				all = all.saturating_add(target.0.into());
			}
		}
		ensure!(all <= Bps::WHOLE.0.into(), Error::<T>::TargetsAboveWhole);
		Vaults::<T>::insert(id, vault);
		Self::deposit_event(Event::TargetsSet { vault: id, old, new: targets });
		Ok(())
	}

	pub(crate) fn do_set_glide_path(
		id: VaultId,
		glide: quoin_math::vault::glide::Glide,
	) -> DispatchResult {
		let mut vault = Self::vault_of(id)?;
		let old = vault.rules.glide;
		ensure!(old != glide, Error::<T>::ParameterUnchanged);
		vault.rules.glide = glide;
		limits::ensure_rules::<T>(&vault.rules)?;
		let now = Self::now();
		let (before, after) = (old.cap(now), glide.cap(now));
		if after > before || glide.end > old.end || glide.slope > old.slope {
			let fine = steps::within_step(before, after.max(before), SHARE_STEP)
				&& steps::within_step(old.end, glide.end.max(old.end), SHARE_STEP)
				&& steps::within_step(old.slope, glide.slope.max(old.slope), FEE_STEP);
			ensure!(fine, Error::<T>::ParameterStepTooLarge);
			Self::take_step(id)?;
		}
		Vaults::<T>::insert(id, vault);
		Self::deposit_event(Event::GlidePathSet { vault: id, old, new: glide });
		Ok(())
	}

	pub(crate) fn do_set_rules(id: VaultId, rules: AllocationRules) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		let old = open.vault.rules;
		// The path has a call of its own.
		let rules = AllocationRules { glide: old.glide, ..rules };
		ensure!(old != rules, Error::<T>::ParameterUnchanged);
		limits::ensure_rules::<T>(&rules)?;
		let fine = steps::within_step(old.turnover, rules.turnover, SHARE_STEP)
			&& steps::within_step(old.loans.ltv, rules.loans.ltv, SHARE_STEP)
			&& steps::within_step(old.loans.first_loss, rules.loans.first_loss, SHARE_STEP)
			&& steps::within_step(old.loans.obligor, rules.loans.obligor, SHARE_STEP);
		ensure!(fine, Error::<T>::ParameterStepTooLarge);
		let assets = open.valuation()?.conservative;
		// What moved until now refills until now as it did.
		let before = open.turnover(assets)?;
		open.vault.rules = rules;
		let after = open.turnover(assets)?;
		let moved = before.changed_to(&after, &open.state.moved, open.now);
		open.state.moved = moved.map_err(Error::<T>::from)?;

		Self::take_step(id)?;
		Vaults::<T>::insert(id, &open.vault);
		open.write()?;
		Self::deposit_event(Event::RulesSet { vault: id, old, new: rules });
		Ok(())
	}

	pub(crate) fn do_set_fees(id: VaultId, fees: Fees) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		let old = open.vault.fees;
		ensure!(old != fees, Error::<T>::ParameterUnchanged);
		limits::ensure_fees::<T>(&fees)?;
		let rises = [
			(old.reserve_yield, fees.reserve_yield),
			(old.interest, fees.interest),
			(old.management, fees.management),
			(old.performance, fees.performance),
		];
		let within =
			rises.iter().all(|(old, new)| new <= old || steps::within_step(*old, *new, FEE_STEP));
		ensure!(within, Error::<T>::ParameterStepTooLarge);
		if rises.iter().any(|(old, new)| new > old) {
			Self::take_step(id)?;
		}
		// What came and what ran until now is of the old fees; interest that was not paid is of those when it is. A
		// mark from now on: nobody pays for what was before there was a fee.
		let (_, all) = open.collect_all()?;
		open.charge_fees(&all)?;
		let now = open.now;
		open.state.fees_at = now;
		if old.performance.0 == 0 {
			let holdings = open.holdings(all.conservative);
			// Of a price that no mark can say, the highest.
			open.state.mark = quoin_math::vault::fees::raised(open.state.mark, &holdings)
				.unwrap_or(SharePrice(Balance::MAX));
		}
		open.vault.fees = fees;
		Vaults::<T>::insert(id, &open.vault);
		open.write()?;
		Self::deposit_event(Event::FeesSet { vault: id, old, new: fees });
		Ok(())
	}

	pub(crate) fn do_set_cap(id: VaultId, cap: Balance) -> DispatchResult {
		let mut vault = Self::vault_of(id)?;
		let old = vault.cap;
		ensure!(old != cap, Error::<T>::ParameterUnchanged);
		if cap > old {
			let fine = steps::may_rise(old, cap, limits::FREE_CAP, limits::CAP_FACTOR);
			ensure!(fine, Error::<T>::ParameterStepTooLarge);
			Self::take_step(id)?;
		}
		vault.cap = cap;
		Vaults::<T>::insert(id, vault);
		Self::deposit_event(Event::CapSet { vault: id, old, new: cap });
		Ok(())
	}

	pub(crate) fn do_set_status(id: VaultId, status: Status, by: Power) -> DispatchResult {
		let mut state = States::<T>::get(id).ok_or(Error::<T>::UnknownVault)?;
		let (old, now) = (state.brake, Self::now());
		let new = old.moved(status, by, now).map_err(Error::<T>::from)?;
		state.brake = new;
		States::<T>::insert(id, state);
		Self::deposit_event(Event::StatusSet {
			vault: id,
			old: old.status(now),
			new: new.status(now),
			by,
			lapses_at: new.lapses_at(),
		});
		Ok(())
	}
}

impl<T: Config> Open<T> {
	fn set_cap(&mut self, index: usize, cap: Bps) {
		if let Some(venue) = self.vault.venues.get_mut(index) {
			venue.cap = cap;
			venue.target = venue.target.min(cap);
		}
	}

	/// A venue goes when nothing is there any more, after what waited there came home. Yield that cannot be claimed
	/// stays for the vault that has it next.
	fn remove_venue(&mut self, index: usize, kind: VenueKind) -> Result<(), DispatchError> {
		self.collect_all()?;
		let venue = Venue { kind, cap: Bps(0), target: Bps(0) };
		let position = self.state.positions.get(index).copied().unwrap_or_default();
		let worth = self.worth_of(&venue, &position)?;
		let nothing =
			worth.optimistic == 0 && worth.principal == 0 && position == Position::default();
		let is_empty = match kind {
			VenueKind::ReserveYield { .. } => true,
			// What is written down to nothing may be recovered.
			VenueKind::Loans => nothing && Lending::<T>::get(self.id).is_empty(),
			VenueKind::Units { .. } | VenueKind::Vault { .. } => nothing,
		};
		ensure!(is_empty, Error::<T>::VenueNotEmpty);
		match kind {
			VenueKind::ReserveYield { external } => {
				// What could not be claimed is lost to it.
				let gains = self.state.gains.less(worth.conservative, self.now);
				self.state.gains = gains.map_err(Error::<T>::from)?;
				YieldOf::<T>::remove(self.asset(), external)
			},
			VenueKind::Vault { vault } => {
				Self::set_parents(vault, |parents| parents.checked_sub(1))?
			},
			VenueKind::Loans | VenueKind::Units { .. } => {},
		}
		if index < self.vault.venues.len() {
			self.vault.venues.remove(index);
		}
		if index < self.state.positions.len() {
			self.state.positions.remove(index);
		}
		Ok(())
	}

	pub(crate) fn add_venue(&mut self, kind: VenueKind, cap: Bps) -> Result<(), DispatchError> {
		self.ensure_can_be_venue(kind)?;
		let venue = Venue { kind, cap, target: Bps(0) };
		self.vault.venues.try_push(venue).map_err(|_| Error::<T>::TooManyVenues)?;
		let mut position = Position::default();
		if let VenueKind::ReserveYield { external } = kind {
			// What was earned before comes at once.
			let worth = self.worth_of(&venue, &position)?;
			let gains = self.state.gains.with(worth.conservative, self.now);
			self.state.gains = gains.map_err(Error::<T>::from)?;
			(position.basis, position.seen) = (worth.conservative, worth.seen);
			YieldOf::<T>::insert(self.asset(), external, self.id);
		}
		self.state.positions.try_push(position).map_err(|_| Error::<T>::TooManyVenues)?;
		match kind {
			VenueKind::Vault { vault } => {
				Self::set_parents(vault, |parents| parents.checked_add(1))?
			},
			VenueKind::ReserveYield { .. } | VenueKind::Loans | VenueKind::Units { .. } => {},
		}
		Ok(())
	}

	fn asset(&self) -> AssetId {
		self.vault.terms.asset
	}

	fn set_parents(vault: VaultId, next: impl FnOnce(u32) -> Option<u32>) -> Result<(), Error<T>> {
		let mut other = Pallet::<T>::vault_of(vault)?;
		other.parents = next(other.parents).ok_or_else(crate::types::unexpected::<T>)?;
		Vaults::<T>::insert(vault, other);
		Ok(())
	}

	fn ensure_can_be_venue(&self, kind: VenueKind) -> Result<(), DispatchError> {
		let asset = self.asset();
		match kind {
			VenueKind::ReserveYield { external } => {
				ensure!(T::Yield::earned(asset, external)?.is_some(), Error::<T>::UnknownPeg);
				let taken = YieldOf::<T>::contains_key(asset, external);
				ensure!(!taken, Error::<T>::YieldTaken);
			},
			// Loans and units are of QUSD.
			VenueKind::Loans => ensure!(asset == QUSD, Error::<T>::AssetMismatch),
			VenueKind::Units { series } => {
				ensure!(asset == QUSD, Error::<T>::AssetMismatch);
				let info = T::Series::info(series)?;
				ensure!(info.subordination.0 > 0, Error::<T>::FirstLossUnits);
				let open = matches!(info.stage, PoolStage::Raising | PoolStage::Active);
				ensure!(open, Error::<T>::PoolOver);
			},
			VenueKind::Vault { vault } => {
				ensure!(vault != self.id, Error::<T>::VaultCycle);
				let other = Pallet::<T>::vault_of(vault)?;
				ensure!(other.terms.asset == asset, Error::<T>::AssetMismatch);
				let below: Vec<VaultId> = vaults_among(&other.venues).collect();
				ensure!(!below.contains(&self.id), Error::<T>::VaultCycle);
				let beside = vaults_among(&self.vault.venues).count();
				ensure!(beside < MAX_NESTED as usize, Error::<T>::TooManyVenues);
				// Neither has the other above or below it: a value is found in two steps, and no longer way leads back.
				let flat = below.is_empty() && self.vault.parents == 0;
				ensure!(flat, Error::<T>::VaultsNested);
			},
		}
		Ok(())
	}
}

/// Those of the venues that are vaults.
pub(crate) fn vaults_among(venues: &[Venue]) -> impl Iterator<Item = VaultId> + '_ {
	venues.iter().filter_map(|venue| venue.kind.vault())
}
