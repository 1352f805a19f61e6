//! Benchmarks, each in its worst case: names of full length, deposits to take and to give back, and
//! on different accounts.

use crate::{
	limits::{MAX_NAME, MAX_VALIDITY},
	pallet::*,
	types::Name,
};
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Consideration, EnsureOrigin},
	BoundedVec,
};
use frame_system::RawOrigin;
use quoin_primitives::{CredentialId, Seconds};

const CREDENTIAL: CredentialId = [7; 32];

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn full_name() -> Name {
	BoundedVec::truncate_from(vec![b'x'; MAX_NAME as usize])
}

/// The latest expiry there may be.
fn until<T: Config>() -> Seconds {
	Pallet::<T>::now() + MAX_VALIDITY
}

/// An account that can pay one deposit.
fn issuer<T: Config>(name: &'static str) -> T::AccountId {
	let account = account(name, 0, 0);
	T::Consideration::ensure_successful(&account, Pallet::<T>::footprint());
	account
}

/// A credential with its issuer, and a holder with the grant of an issuer before.
fn grant_of_old_issuer<T: Config>() -> Result<(T::AccountId, T::AccountId), BenchmarkError> {
	let (old, new) = (issuer::<T>("old issuer"), issuer::<T>("issuer"));
	let who: T::AccountId = account("holder", 0, 0);
	Pallet::<T>::register(governance::<T>()?, CREDENTIAL, old.clone(), full_name())?;
	let origin = RawOrigin::Signed(old).into();
	Pallet::<T>::grant(origin, CREDENTIAL, who.clone(), until::<T>())?;
	Pallet::<T>::set_issuer(governance::<T>()?, CREDENTIAL, new.clone())?;
	Ok((new, who))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let issuer = account("issuer", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, CREDENTIAL, issuer, full_name());

		assert!(Credentials::<T>::contains_key(CREDENTIAL));
		Ok(())
	}

	#[benchmark]
	fn set_issuer() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let new: T::AccountId = account("new issuer", 0, 0);
		Pallet::<T>::register(origin.clone(), CREDENTIAL, account("issuer", 0, 0), full_name())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, CREDENTIAL, new.clone());

		assert!(Credentials::<T>::get(CREDENTIAL).is_some_and(|record| record.issuer == new));
		Ok(())
	}

	#[benchmark]
	fn retire() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		Pallet::<T>::register(origin.clone(), CREDENTIAL, account("issuer", 0, 0), full_name())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, CREDENTIAL);

		assert!(!Credentials::<T>::contains_key(CREDENTIAL));
		Ok(())
	}

	#[benchmark]
	fn grant() -> Result<(), BenchmarkError> {
		let (issuer, who) = grant_of_old_issuer::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer.clone()), CREDENTIAL, who.clone(), until::<T>());

		assert!(Grants::<T>::get(CREDENTIAL, who)
			.and_then(|record| record.deposit)
			.is_some_and(|deposit| deposit.depositor == issuer));
		Ok(())
	}

	#[benchmark]
	fn revoke() -> Result<(), BenchmarkError> {
		let (issuer, who) = grant_of_old_issuer::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), CREDENTIAL, who.clone());

		assert!(!Grants::<T>::contains_key(CREDENTIAL, who));
		Ok(())
	}

	#[benchmark]
	fn reap() -> Result<(), BenchmarkError> {
		let (issuer, who) = grant_of_old_issuer::<T>()?;
		// A new registration is read, and makes the grant one of the past without a clock to move.
		Pallet::<T>::retire(governance::<T>()?, CREDENTIAL)?;
		Pallet::<T>::register(governance::<T>()?, CREDENTIAL, issuer, full_name())?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), CREDENTIAL, who.clone());

		assert!(!Grants::<T>::contains_key(CREDENTIAL, who));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder.build(), crate::mock::Test);
}
