//! Who may attest.

use crate::{Accreditation, Attestors, Config, Error, Event, LastSerial, Pallet};
use frame_support::ensure;
use quoin_primitives::Kinds;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_accredit(attestor: T::AccountId, kinds: Kinds) -> DispatchResult {
		ensure!(kinds.is_proper(), Error::<T>::KindsInvalid);
		let before = Attestors::<T>::get(&attestor);
		let old = before.as_ref().map(|before| before.kinds).unwrap_or_default();
		ensure!(kinds != old, Error::<T>::Unchanged);
		let serial = match before {
			Some(before) => before.serial,
			None => {
				let last = LastSerial::<T>::get();
				last.checked_add(1).ok_or(Error::<T>::Unexpected)?
			},
		};

		if old == Kinds::default() {
			LastSerial::<T>::put(serial);
		}
		Attestors::<T>::insert(&attestor, Accreditation { serial, kinds });
		Self::deposit_event(Event::Accredited { attestor, old, new: kinds, serial });
		Ok(())
	}

	pub(crate) fn do_revoke(attestor: T::AccountId) -> DispatchResult {
		ensure!(Attestors::<T>::contains_key(&attestor), Error::<T>::NotAccredited);

		Attestors::<T>::remove(&attestor);
		Self::deposit_event(Event::Revoked { attestor });
		Ok(())
	}
}
