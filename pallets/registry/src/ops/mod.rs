//! What the calls do, one file per group, and what lenders do.

pub mod attest;
mod attestors;
mod bonds;
mod classes;
mod collateral;
#[cfg(feature = "runtime-benchmarks")]
mod testing;
pub mod titles;
pub mod value;

use crate::{types::TitleOf, Config, Error, Pallet, ParamsOf, Titles};
use frame_support::traits::{Get, UnixTime};
use quoin_primitives::{ClassId, Seconds, TitleId};
use sp_runtime::traits::AccountIdConversion;

impl<T: Config> Pallet<T> {
	/// The keyless account that owns the collection, and seized titles.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// Unix time in seconds.
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	pub(crate) fn title_of(title: TitleId) -> Result<TitleOf<T>, Error<T>> {
		Titles::<T>::get(title).ok_or(Error::<T>::UnknownTitle)
	}

	pub(crate) fn class_of(class: ClassId) -> Result<ParamsOf<T>, Error<T>> {
		crate::Classes::<T>::get(class).ok_or(Error::<T>::UnknownClass)
	}
}
