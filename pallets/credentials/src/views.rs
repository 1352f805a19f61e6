//! What other pallets and interfaces ask.

use crate::{Config, Credential, Credentials, Grants, Pallet};
use quoin_primitives::{apis::CredentialView, CredentialId, Seconds};

impl<T: Config> Pallet<T> {
	/// The credential, `None` when it is not registered or retired.
	pub fn credential_view(credential: &CredentialId) -> Option<CredentialView<T::AccountId>> {
		let Credential { issuer, name, .. } = Credentials::<T>::get(credential)?;
		Some(CredentialView { issuer, name: name.into_inner() })
	}

	/// Until when `who` holds `credential`, in Unix seconds, exclusive. `None` if it doesn't hold it
	/// now.
	pub fn expiry(who: &T::AccountId, credential: &CredentialId) -> Option<Seconds> {
		let grant = Grants::<T>::get(credential, who)?;
		let registered = Credentials::<T>::get(credential);
		grant.counts(registered.as_ref(), Self::now()).then_some(grant.until)
	}
}

impl<T: Config> quoin_primitives::Credentials<T::AccountId> for Pallet<T> {
	fn holds(who: &T::AccountId, credential: &CredentialId) -> bool {
		Self::expiry(who, credential).is_some()
	}

	/// As governance would, for the longest time, after a registration if there is none.
	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn grant(who: &T::AccountId, credential: &CredentialId) {
		if let Err(error) = Self::provide(who, credential) {
			frame_support::defensive!("a credential could not be granted", error);
		}
	}
}

#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
impl<T: Config> Pallet<T> {
	fn provide(who: &T::AccountId, credential: &CredentialId) -> sp_runtime::DispatchResult {
		use crate::{limits::MAX_VALIDITY, types::Caller, Error};

		if !Credentials::<T>::contains_key(credential) {
			let name = frame_support::BoundedVec::truncate_from(b"Credential".to_vec());
			Self::do_register(*credential, who.clone(), name)?;
		}
		let until = Self::now().checked_add(MAX_VALIDITY).ok_or(Error::<T>::ExpiryTooFar)?;
		Self::do_grant(Caller::Governance, *credential, who.clone(), until)
	}
}
