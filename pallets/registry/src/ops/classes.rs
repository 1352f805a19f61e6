//! Adding and changing classes.

use crate::{limits, Classes, Config, Error, Event, LastStep, Pallet, ParamsOf};
use frame_support::{ensure, traits::Get};
use quoin_math::steps;
use quoin_primitives::{ClassId, PriceFeed};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_class(params: ParamsOf<T>) -> DispatchResult {
		Self::ensure_feed(&params)?;
		let class = Self::store_class(params.clone())?;
		Self::deposit_event(Event::ClassAdded { class, params });
		Ok(())
	}

	/// Checks a new class, all but its feed, and writes it. Classes are never removed, so that their count
	/// is the next id.
	pub(crate) fn store_class(params: ParamsOf<T>) -> Result<ClassId, Error<T>> {
		let count = Classes::<T>::count();
		ensure!(count < T::MaxClasses::get(), Error::<T>::TooManyClasses);
		let class = ClassId::try_from(count).map_err(|_| Error::<T>::TooManyClasses)?;
		limits::ensure_in_range::<T>(&params)?;

		Classes::<T>::insert(class, params);
		Ok(class)
	}

	pub(crate) fn do_update_class(
		class: ClassId,
		params: ParamsOf<T>,
		lists: bool,
	) -> DispatchResult {
		let old = Self::class_of(class)?;
		ensure!(params != old, Error::<T>::Unchanged);
		let feed = |of: &ParamsOf<T>| of.index.as_ref().map(|index| index.feed.clone());
		let same_names = feed(&old) == feed(&params) && old.recovery == params.recovery;
		ensure!(lists || same_names, Error::<T>::NotListed);
		limits::ensure_in_range::<T>(&params)?;
		Self::ensure_feed(&params)?;
		if !limits::only_brakes::<T>(&old, &params) {
			limits::ensure_step::<T>(&old, &params)?;
			let now = Self::now();
			let due = steps::is_due(LastStep::<T>::get(class), now, limits::STEP_GAP);
			ensure!(due, Error::<T>::StepTooSoon);
			LastStep::<T>::insert(class, now);
		}

		Classes::<T>::insert(class, &params);
		Self::deposit_event(Event::ClassUpdated { class, old, new: params });
		Ok(())
	}

	fn ensure_feed(params: &ParamsOf<T>) -> Result<(), Error<T>> {
		let known =
			params.index.as_ref().is_none_or(|index| T::PriceFeed::is_registered(&index.feed));
		ensure!(known, Error::<T>::UnknownFeed);
		Ok(())
	}
}
