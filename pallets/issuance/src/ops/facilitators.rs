//! Ceilings, and minting and burning for other pallets.

use crate::{
	limits, Coins, Config, Error, Event, Facilitator, Facilitators, LastStep, Pallet, Stepped,
};
use frame_support::{ensure, storage::with_storage_layer, traits::Get};
use quoin_primitives::{AssetId, Balance, FacilitateIssuance, FacilitatorId, ModuleId};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_ceiling(
		coin: AssetId,
		id: FacilitatorId,
		ceiling: Balance,
	) -> DispatchResult {
		let record = Self::coin_of(coin)?;
		ensure!(ceiling <= limits::MAX_CEILING, Error::<T>::ParameterOutOfRange);
		let known = Facilitators::<T>::get(coin, id);
		let old = known.as_ref().map_or(0, |facilitator| facilitator.ceiling);
		ensure!(limits::is_raise_allowed(old, ceiling), Error::<T>::ParameterStepTooLarge);
		let raise = (ceiling > old).then(|| (Stepped::Ceiling(coin, id), Self::now()));
		if let Some((parameter, now)) = raise {
			Self::ensure_step_is_due(parameter, now)?;
		}

		match (known, id) {
			(Some(facilitator), FacilitatorId::Module(_))
				if ceiling.is_zero() && facilitator.outstanding.is_zero() =>
			{
				Coins::<T>::insert(coin, record.without_facilitator::<T>()?);
				Facilitators::<T>::remove(coin, id);
			},
			(Some(facilitator), _) => {
				Facilitators::<T>::insert(coin, id, Facilitator { ceiling, ..facilitator })
			},
			(None, FacilitatorId::Peg(_)) => return Err(Error::<T>::UnknownPeg.into()),
			(None, FacilitatorId::Module(_)) => {
				ensure!(!ceiling.is_zero(), Error::<T>::UnknownFacilitator);
				let record = record.with_facilitator::<T>(T::MaxFacilitators::get())?;
				Coins::<T>::insert(coin, record);
				Facilitators::<T>::insert(
					coin,
					id,
					Facilitator { ceiling, outstanding: 0, peg: None },
				);
			},
		}
		if let Some((parameter, now)) = raise {
			LastStep::<T>::insert(parameter, now);
		}
		Self::deposit_event(Event::CeilingSet { coin, facilitator: id, old, new: ceiling });
		Ok(())
	}

	fn mint_for_module(
		coin: AssetId,
		module: ModuleId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let now = Self::now();
		let record = Self::coin_of(coin)?;
		let facilitator = Self::module_of(coin, module)?;
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		Self::ensure_mints(record.brake.status(now))?;
		let facilitator = facilitator.with_minted::<T>(amount)?;
		let record = record.with_minted::<T>(amount, now)?;

		Coins::<T>::insert(coin, record);
		Facilitators::<T>::insert(coin, FacilitatorId::Module(module), facilitator);
		Self::create_supply(coin, to, amount)?;
		let account = to.clone();
		Self::deposit_event(Event::FacilitatorMinted { coin, module, account, amount });
		Ok(())
	}

	/// No brake stops this: burning is how debts are repaid.
	fn burn_for_module(
		coin: AssetId,
		module: ModuleId,
		from: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let record = Self::coin_of(coin)?;
		let facilitator = Self::module_of(coin, module)?;
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		let facilitator = facilitator.with_burnt::<T>(amount)?;
		let record = record.with_burnt::<T>(amount)?;
		Self::ensure_can_pay(coin, from, amount)?;

		Coins::<T>::insert(coin, record);
		Facilitators::<T>::insert(coin, FacilitatorId::Module(module), facilitator);
		Self::destroy_supply(coin, from, amount)?;
		let account = from.clone();
		Self::deposit_event(Event::FacilitatorBurnt { coin, module, account, amount });
		Ok(())
	}

	fn module_of(coin: AssetId, module: ModuleId) -> Result<Facilitator, Error<T>> {
		Facilitators::<T>::get(coin, FacilitatorId::Module(module))
			.ok_or(Error::<T>::UnknownFacilitator)
	}
}

/// Each of these changes nothing when it fails, also for a caller that goes on after the error.
impl<T: Config> FacilitateIssuance<T::AccountId> for Pallet<T> {
	fn mint(coin: AssetId, module: ModuleId, to: &T::AccountId, amount: Balance) -> DispatchResult {
		with_storage_layer(|| Self::mint_for_module(coin, module, to, amount))
	}

	fn burn(
		coin: AssetId,
		module: ModuleId,
		from: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		with_storage_layer(|| Self::burn_for_module(coin, module, from, amount))
	}

	fn room(coin: AssetId, module: ModuleId) -> Result<Balance, DispatchError> {
		let now = Self::now();
		let record = Self::coin_of(coin)?;
		let facilitator = Self::module_of(coin, module)?;
		if Self::ensure_mints(record.brake.status(now)).is_err() {
			return Ok(0);
		}
		Ok(Self::supply_room(&record, &facilitator, now)?)
	}
}
