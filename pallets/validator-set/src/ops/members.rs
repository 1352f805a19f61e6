//! Genesis, governance, and the list.

use crate::{
	limits,
	pallet::*,
	types::{Candidate, Params, QuoOf, Stage},
};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{fungible::MutateHold as _, ValidatorRegistration},
	BoundedVec,
};
use pallet_session::Pallet as Session;
use quoin_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Sets the first validators. Panics on a list that no chain can start with: genesis knows no
	/// other way to refuse. None at all is the default genesis, which has to build.
	pub(crate) fn seed(validators: &[T::AccountId], bond: Balance) {
		let params = CurrentParams::<T>::get();
		assert!(limits::ensure_params::<T>(&params).is_ok(), "genesis has parameters out of range");
		if validators.is_empty() {
			return;
		}
		let mut set = validators.to_vec();
		set.sort();
		set.dedup();
		assert!(set.len() == validators.len(), "genesis names a validator twice");
		assert!(set.len() >= params.min as usize, "genesis has too few validators");
		assert!(set.len() <= params.max as usize, "genesis has too many validators");
		assert!(bond >= params.bond, "genesis has a bond that is too low");
		for who in &set {
			Candidates::<T>::insert(who, Candidate::new(bond, Stage::Approved));
			let held = QuoOf::<T>::hold(&HoldReason::Bond.into(), who, bond);
			assert!(held.is_ok(), "a validator of genesis has too little to bond: {held:?}");
		}
		let Ok(set) = BoundedVec::try_from(set) else { panic!("genesis has too many validators") };
		Validators::<T>::put(set);
	}

	pub(crate) fn do_approve(who: T::AccountId) -> DispatchResult {
		let candidate = Self::bonded(&who)?;
		ensure!(candidate.stage == Stage::Applied, Error::<T>::AlreadyApproved);
		Self::put_on(&who, &candidate)?;

		let approved_in = Session::<T>::current_index();
		let candidate = Candidate { approved_in, ..candidate };
		Candidates::<T>::insert(&who, Self::turned(candidate, Stage::Approved));
		Self::deposit_event(Event::Approved { who });
		Ok(())
	}

	pub(crate) fn do_remove(who: T::AccountId) -> DispatchResult {
		let candidate = Self::bonded(&who)?;
		let candidate = match candidate.stage {
			Stage::Approved => {
				Self::take_off(&who)?;
				Self::turned(candidate, Stage::Applied)
			},
			Stage::Chilled => Candidate { stage: Stage::Applied, ..candidate },
			Stage::Applied | Stage::Leaving { .. } => return Err(Error::<T>::NotApproved.into()),
		};

		Candidates::<T>::insert(&who, candidate);
		Self::deposit_event(Event::Removed { who });
		Ok(())
	}

	pub(crate) fn do_set_params(new: Params) -> DispatchResult {
		let old = CurrentParams::<T>::get();
		ensure!(old != new, Error::<T>::ParameterUnchanged);
		limits::ensure_params::<T>(&new)?;
		let count = Validators::<T>::decode_len().unwrap_or_default();
		ensure!(count >= new.min as usize, Error::<T>::TooFewValidators);
		ensure!(count <= new.max as usize, Error::<T>::TooManyValidators);

		CurrentParams::<T>::put(new);
		Self::deposit_event(Event::ParamsSet { old, new });
		Ok(())
	}

	/// Somebody that comes to the list or goes off it in this session.
	pub(crate) fn turned(candidate: Candidate, stage: Stage) -> Candidate {
		Candidate { stage, turned_in: Session::<T>::current_index(), ..candidate }
	}

	/// Puts somebody on the list.
	pub(crate) fn put_on(who: &T::AccountId, candidate: &Candidate) -> Result<(), Error<T>> {
		let params = CurrentParams::<T>::get();
		ensure!(candidate.bond >= params.bond, Error::<T>::BondTooLow);
		ensure!(Session::<T>::is_registered(who), Error::<T>::NoKeys);
		ensure!(!Ejected::<T>::get().contains(who), Error::<T>::EjectionUnderWay);
		let mut set = Validators::<T>::get();
		ensure!(set.len() < params.max as usize, Error::<T>::TooManyValidators);
		let Err(position) = set.binary_search(who) else {
			return Err(Error::<T>::AlreadyApproved);
		};
		set.try_insert(position, who.clone()).map_err(|_| Error::<T>::TooManyValidators)?;
		Validators::<T>::put(set);
		// Who is in a set yet has to make a block before it counts as there.
		if !Self::is_in_a_set(who) {
			Self::excuse(who);
		}
		Ok(())
	}

	/// Takes somebody off the list.
	pub(crate) fn take_off(who: &T::AccountId) -> Result<(), Error<T>> {
		let mut set = Validators::<T>::get();
		let position = set.binary_search(who).map_err(|_| Error::<T>::NotValidator)?;
		let min = CurrentParams::<T>::get().min;
		ensure!(set.len() > min as usize, Error::<T>::TooFewValidators);
		set.remove(position);
		Validators::<T>::put(set);
		Ok(())
	}
}
