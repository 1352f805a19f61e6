//! Genesis and governance.

use crate::pallet::*;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{Get, ValidatorRegistration},
	BoundedVec,
};

impl<T: Config> Pallet<T> {
	/// Sets the first validators. Panics on a list that no chain can start with: genesis knows no
	/// other way to refuse. None at all is the default genesis, which has to build.
	pub(crate) fn seed(validators: &[T::AccountId]) {
		if validators.is_empty() {
			return;
		}
		let mut set = validators.to_vec();
		set.sort();
		set.dedup();
		assert!(set.len() == validators.len(), "genesis names a validator twice");
		assert!(set.len() >= T::MinValidators::get() as usize, "genesis has too few validators");
		let Ok(set) = BoundedVec::try_from(set) else { panic!("genesis has too many validators") };
		Validators::<T>::put(set);
	}

	pub(crate) fn add(who: T::AccountId) -> DispatchResult {
		let mut set = Validators::<T>::get();
		let Err(position) = set.binary_search(&who) else {
			return Err(Error::<T>::AlreadyValidator.into());
		};
		ensure!(pallet_session::Pallet::<T>::is_registered(&who), Error::<T>::NoKeys);
		ensure!(!Ejected::<T>::get().contains(&who), Error::<T>::EjectionUnderWay);
		set.try_insert(position, who.clone()).map_err(|_| Error::<T>::TooManyValidators)?;

		Validators::<T>::put(set);
		AddedIn::<T>::insert(&who, pallet_session::Pallet::<T>::current_index());
		Self::deposit_event(Event::ValidatorAdded { who });
		Ok(())
	}

	pub(crate) fn remove(who: T::AccountId) -> DispatchResult {
		let mut set = Validators::<T>::get();
		let position = set.binary_search(&who).map_err(|_| Error::<T>::NotValidator)?;
		ensure!(set.len() > T::MinValidators::get() as usize, Error::<T>::TooFewValidators);
		set.remove(position);

		Validators::<T>::put(set);
		AddedIn::<T>::remove(&who);
		Self::deposit_event(Event::ValidatorRemoved { who });
		Ok(())
	}
}
