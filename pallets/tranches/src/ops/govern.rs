//! Moving parameters and the brake.

use crate::{limits, Config, CurrentParams, Error, Event, LastStep, Market, Pallet, Params};
use frame_support::ensure;
use quoin_math::steps;
use quoin_primitives::{Power, Status};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_params(new: Params) -> DispatchResult {
		let (old, now) = (CurrentParams::<T>::get(), Self::now());
		ensure!(new != old, Error::<T>::ParameterUnchanged);
		limits::ensure_in_range::<T>(&new)?;
		limits::ensure_step::<T>(&old, &new)?;
		let due = steps::is_due(LastStep::<T>::get(), now, limits::STEP_GAP);
		ensure!(due, Error::<T>::StepTooSoon);

		LastStep::<T>::put(now);
		CurrentParams::<T>::put(new);
		Self::deposit_event(Event::ParamsChanged { old, new });
		Ok(())
	}

	pub(crate) fn do_set_status(status: Status, by: Power) -> DispatchResult {
		let (old, now) = (Market::<T>::get(), Self::now());
		let new = old.moved(status, by, now).map_err(Error::<T>::from)?;

		Market::<T>::put(new);
		Self::deposit_event(Event::StatusSet {
			old: old.status(now),
			new: new.status(now),
			by,
			lapses_at: new.lapses_at(),
		});
		Ok(())
	}
}
