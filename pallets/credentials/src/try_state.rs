//! The invariants, by the numbers they have in `lib.rs`.

use crate::{limits::MAX_VALIDITY, Config, Credentials, Grants, LastSerial, Pallet};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant. Reads all records.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_credentials()?;
		Self::check_grants()
	}

	/// CR1 to CR3.
	fn check_credentials() -> Result<(), TryRuntimeError> {
		let last = LastSerial::<T>::get();
		let mut serials = BTreeSet::new();
		for credential in Credentials::<T>::iter_values() {
			ensure!(
				!credential.name.is_empty() && core::str::from_utf8(&credential.name).is_ok(),
				"CR2: a name is empty or not text"
			);
			ensure!(
				(1..=last).contains(&credential.serial),
				"CR3: a credential has a serial that was not given"
			);
			ensure!(serials.insert(credential.serial), "CR3: two credentials have one serial");
		}
		// By keys: a record that doesn't decode counts too.
		ensure!(
			Credentials::<T>::iter_keys().count() == Credentials::<T>::count() as usize,
			"CR1: the count of credentials is wrong"
		);
		ensure!(
			Credentials::<T>::count() <= T::MaxCredentials::get(),
			"CR1: there are too many credentials"
		);
		Ok(())
	}

	/// CR4 and CR5.
	fn check_grants() -> Result<(), TryRuntimeError> {
		let last = LastSerial::<T>::get();
		let latest = Self::now().checked_add(MAX_VALIDITY).ok_or("CR5: the time overflows")?;
		for (id, _, grant) in Grants::<T>::iter() {
			let given = Credentials::<T>::get(id).map_or(last, |credential| credential.serial);
			ensure!(
				(1..=given).contains(&grant.serial),
				"CR4: a grant has a serial that was not given"
			);
			ensure!(grant.until <= latest, "CR5: a grant expires too late");
		}
		Ok(())
	}
}
