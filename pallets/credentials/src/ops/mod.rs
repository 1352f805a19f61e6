//! What the calls do, one file per group.

mod grants;
mod registry;

use crate::{types::Caller, Config, Credential, Credentials, Error, Pallet};
use frame_support::{
	ensure,
	traits::{EnsureOrigin, UnixTime},
};
use frame_system::ensure_signed;
use quoin_primitives::{CredentialId, Seconds};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	/// Who calls, if it is governance or an account. Governance is asked first, so that it pays no
	/// deposit where it is an account as well.
	pub(crate) fn caller(origin: T::RuntimeOrigin) -> Result<Caller<T::AccountId>, DispatchError> {
		match T::GovernanceOrigin::try_origin(origin) {
			Ok(_) => Ok(Caller::Governance),
			Err(origin) => Ok(Caller::Account(ensure_signed(origin)?)),
		}
	}

	pub(crate) fn credential(
		credential: &CredentialId,
	) -> Result<Credential<T::AccountId>, Error<T>> {
		Credentials::<T>::get(credential).ok_or(Error::<T>::UnknownCredential)
	}

	/// The credential, if the caller may grant and revoke it.
	fn credential_for(
		caller: &Caller<T::AccountId>,
		credential: &CredentialId,
	) -> Result<Credential<T::AccountId>, Error<T>> {
		let record = Self::credential(credential)?;
		match caller {
			Caller::Governance => {},
			Caller::Account(account) => ensure!(*account == record.issuer, Error::<T>::NotIssuer),
		}
		Ok(record)
	}
}
