//! Creating vaults.

use crate::{
	limits,
	ops::Open,
	types::{AllocationRules, Fees, ShareName, State, Terms, Vault, Venue},
	Config, Error, Event, Founding, NextVault, Pallet, States, Vaults,
};
use frame_support::{
	ensure,
	traits::fungibles::{
		metadata::{Inspect as _, Mutate as _},
		Create as _, Inspect as _,
	},
	BoundedVec,
};
use quoin_primitives::{Balance, Bps, VaultId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_vault(
		terms: Terms,
		name: ShareName,
		symbol: ShareName,
		cap: Balance,
		rules: AllocationRules,
	) -> DispatchResult {
		// Saturation: the clock does not come near the end of 64 bits.
		let latest = Self::now().saturating_add(limits::MAX_GENESIS_AHEAD);
		ensure!(terms.windows.genesis <= latest, Error::<T>::WindowOutOfRange);
		let share = terms.share;
		ensure!(!T::Assets::asset_exists(share), Error::<T>::ShareIdInUse);
		let named = |name: &[u8]| core::str::from_utf8(name).is_ok_and(|name| !name.is_empty());
		ensure!(named(&name) && named(&symbol), Error::<T>::NameInvalid);
		let offset = terms.offset.unwrap_or(0);
		let decimals = T::Assets::decimals(terms.asset).checked_add(offset);
		let decimals = decimals.ok_or(Error::<T>::OffsetUnsupported)?;
		let id = Self::found(terms, Fees::default(), cap, rules)?;

		let nobody = Self::nobody();
		T::Assets::create(share, nobody.clone(), true, 1)?;
		T::Assets::set(share, &nobody, name.into_inner(), symbol.into_inner(), decimals)?;
		Self::deposit_event(Event::VaultCreated { vault: id, share });
		Ok(())
	}

	/// A vault that a chain begins with.
	pub(crate) fn do_found(founding: Founding) -> DispatchResult {
		let Founding { terms, fees, cap, rules, venues } = founding;
		ensure!(T::Assets::asset_exists(terms.share), Error::<T>::UnknownAsset);
		let id = Self::found(terms, fees, cap, rules)?;
		let mut open = Open::<T>::load(id)?;
		let mut targets = alloc::vec::Vec::new();
		for Venue { kind, cap, target } in venues {
			ensure!(cap <= Bps::WHOLE, Error::<T>::CapOutOfRange);
			// It would count twice.
			let again = open.vault.venues.iter().any(|venue| venue.kind == kind);
			ensure!(!again, Error::<T>::ParameterUnchanged);
			open.add_venue(kind, cap)?;
			targets.push(target);
		}
		Vaults::<T>::insert(id, &open.vault);
		open.write()?;
		if targets.iter().any(|target| target.0 > 0) {
			Self::do_set_targets(id, targets)?;
		}
		Ok(())
	}

	/// A vault over shares that are an asset without supply.
	pub(crate) fn found(
		terms: Terms,
		fees: Fees,
		cap: Balance,
		rules: AllocationRules,
	) -> Result<VaultId, Error<T>> {
		limits::ensure_terms::<T>(&terms)?;
		limits::ensure_fees::<T>(&fees)?;
		limits::ensure_rules::<T>(&rules)?;
		ensure!(T::Assets::asset_exists(terms.asset), Error::<T>::UnknownAsset);
		let id = NextVault::<T>::get();
		ensure!(id < limits::MAX_VAULTS, Error::<T>::TooManyVaults);
		let next = id.checked_add(1).ok_or(Error::<T>::TooManyVaults)?;

		NextVault::<T>::put(next);
		States::<T>::insert(id, State::new(Self::now(), terms.offset));
		let venues = BoundedVec::new();
		Vaults::<T>::insert(id, Vault { terms, fees, cap, venues, rules, parents: 0 });
		Ok(id)
	}
}
