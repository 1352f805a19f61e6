//! What governance does: credentials and their issuers.

use crate::{Config, Credential, Credentials, Error, Event, LastSerial, Name, Pallet};
use frame_support::{defensive, ensure, traits::Get};
use quoin_primitives::CredentialId;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(
		credential: CredentialId,
		issuer: T::AccountId,
		name: Name,
	) -> DispatchResult {
		ensure!(!Credentials::<T>::contains_key(credential), Error::<T>::CredentialExists);
		ensure!(
			Credentials::<T>::count() < T::MaxCredentials::get(),
			Error::<T>::TooManyCredentials
		);
		ensure!(!name.is_empty(), Error::<T>::NameEmpty);
		ensure!(core::str::from_utf8(&name).is_ok(), Error::<T>::NameNotText);
		let serial = LastSerial::<T>::get().checked_add(1).ok_or_else(|| {
			// As many registrations take more than the life of a chain: governance makes each.
			defensive!("the serials of credentials are used up");
			Error::<T>::Unexpected
		})?;

		LastSerial::<T>::put(serial);
		Credentials::<T>::insert(
			credential,
			Credential { serial, issuer: issuer.clone(), name: name.clone() },
		);
		Self::deposit_event(Event::CredentialRegistered { credential, issuer, name });
		Ok(())
	}

	pub(crate) fn do_set_issuer(credential: CredentialId, issuer: T::AccountId) -> DispatchResult {
		let record = Self::credential(&credential)?;
		let old = record.issuer.clone();
		ensure!(old != issuer, Error::<T>::IssuerUnchanged);

		Credentials::<T>::insert(credential, Credential { issuer: issuer.clone(), ..record });
		Self::deposit_event(Event::IssuerSet { credential, old, new: issuer });
		Ok(())
	}

	/// The grants need no touch: without a registration of their serial they don't count.
	pub(crate) fn do_retire(credential: CredentialId) -> DispatchResult {
		ensure!(Credentials::<T>::contains_key(credential), Error::<T>::UnknownCredential);

		Credentials::<T>::remove(credential);
		Self::deposit_event(Event::CredentialRetired { credential });
		Ok(())
	}
}
