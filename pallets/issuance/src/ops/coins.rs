//! Creating assets, and the fuse of a coin.

use crate::{limits, Coin, Coins, Config, Error, Event, LastStep, Pallet, Stepped, Text};
use frame_support::{
	ensure,
	traits::{
		fungibles::{metadata, Create, Inspect},
		Get,
	},
};
use quoin_math::{bucket::Window, steps};
use quoin_primitives::{AssetId, Seconds, DOLLAR_DECIMALS};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_coin(
		coin: AssetId,
		name: Text,
		symbol: Text,
		fuse: Window,
	) -> DispatchResult {
		ensure!(limits::is_coin_id(coin), Error::<T>::ReservedAssetId);
		Self::ensure_creatable(coin, &name, &symbol)?;
		limits::ensure_fuse_in_range::<T>(&fuse)?;
		ensure!(Coins::<T>::count() < T::MaxCoins::get(), Error::<T>::TooManyCoins);
		Coins::<T>::insert(coin, Coin::new(fuse));
		Self::create_asset(coin, Self::account(), name, symbol, DOLLAR_DECIMALS)?;
		Self::deposit_event(Event::CoinCreated { coin, fuse });
		Ok(())
	}

	pub(crate) fn do_create_external(
		id: AssetId,
		admin: T::AccountId,
		name: Text,
		symbol: Text,
		decimals: u8,
	) -> DispatchResult {
		ensure!(limits::is_external_id(id), Error::<T>::ReservedAssetId);
		Self::ensure_creatable(id, &name, &symbol)?;
		ensure!(decimals <= limits::MAX_DECIMALS, Error::<T>::DecimalsUnsupported);
		Self::create_asset(id, admin.clone(), name, symbol, decimals)?;
		Self::deposit_event(Event::ExternalCreated { external: id, admin, decimals });
		Ok(())
	}

	pub(crate) fn do_set_fuse(coin: AssetId, fuse: Window) -> DispatchResult {
		let record = Self::coin_of(coin)?;
		let old = record.fuse;
		ensure!(fuse != old, Error::<T>::ParameterUnchanged);
		limits::ensure_fuse_in_range::<T>(&fuse)?;
		limits::ensure_fuse_step::<T>(&old, &fuse)?;
		let now = Self::now();
		// To draw it in is a brake, and waits for nothing; but what comes after it waits, since a fuse
		// drawn in and let out again would have forgotten its use.
		let parameter = Stepped::Fuse(coin);
		let loosens = fuse.limit > old.limit || fuse.period < old.period;
		if loosens {
			Self::ensure_step_is_due(parameter, now)?;
		}
		let fuse_used = old.changed_to(&fuse, &record.fuse_used, now).map_err(Error::<T>::from)?;
		LastStep::<T>::insert(parameter, now);
		Coins::<T>::insert(coin, Coin { fuse, fuse_used, ..record });
		Self::deposit_event(Event::FuseSet { coin, old, new: fuse });
		Ok(())
	}

	/// Checks that a day has passed since the last step of `parameter`.
	pub(crate) fn ensure_step_is_due(parameter: Stepped, now: Seconds) -> Result<(), Error<T>> {
		let due = steps::is_due(LastStep::<T>::get(parameter), now, limits::STEP_GAP);
		ensure!(due, Error::<T>::StepTooSoon);
		Ok(())
	}

	fn ensure_creatable(id: AssetId, name: &Text, symbol: &Text) -> DispatchResult {
		ensure!(!T::Assets::asset_exists(id), Error::<T>::AssetIdInUse);
		ensure!(!name.is_empty() && !symbol.is_empty(), Error::<T>::NameEmpty);
		Ok(())
	}

	/// Creates a sufficient asset of minimum balance 1 with all roles at `admin`.
	fn create_asset(
		id: AssetId,
		admin: T::AccountId,
		name: Text,
		symbol: Text,
		decimals: u8,
	) -> DispatchResult {
		T::Assets::create(id, admin.clone(), true, 1)?;
		<T::Assets as metadata::Mutate<T::AccountId>>::set(
			id,
			&admin,
			name.into_inner(),
			symbol.into_inner(),
			decimals,
		)
	}
}
