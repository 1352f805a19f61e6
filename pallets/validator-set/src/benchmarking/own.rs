//! The calls of this pallet.

use crate::pallet::*;
use alloc::vec::Vec;
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use sp_runtime::traits::TrailingZeroInput;

/// So many validators, and as many ejected ones as there is room for.
fn fill<T: Config>(validators: u32) -> Vec<T::AccountId> {
	let accounts = |name, count| (0..count).map(|at| account(name, at, 0)).collect::<Vec<_>>();
	let mut set: Vec<T::AccountId> = accounts("validator", validators);
	set.sort();
	Validators::<T>::put(BoundedVec::truncate_from(set.clone()));
	Ejected::<T>::put(BoundedVec::truncate_from(accounts("ejected", T::MaxValidators::get())));
	set
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn add_validator() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|_| "governance must have an origin")?;
		fill::<T>(T::MaxValidators::get().saturating_sub(1));
		let who: T::AccountId = account("added", 0, 0);
		let keys = T::Keys::decode(&mut TrailingZeroInput::zeroes())
			.map_err(|_| "keys of zeros must decode")?;
		pallet_session::NextKeys::<T>::insert(&who, keys);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn remove_validator() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|_| "governance must have an origin")?;
		let who = fill::<T>(T::MaxValidators::get()).swap_remove(0);
		AddedIn::<T>::insert(&who, 1);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Validators::<T>::get().contains(&who));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
