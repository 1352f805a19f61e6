//! The calls and the hook of this pallet.

use crate::{
	limits::{FORGOTTEN_PER_BLOCK, SLASHES_PER_BLOCK},
	pallet::*,
	types::{Candidate, Params, QuoOf, Stage},
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungible::{Inspect as _, Mutate as _, MutateHold as _},
		EnsureOrigin, Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use pallet_authorship::EventHandler;
use pallet_offences::{ConcurrentReportsIndex, Reports};
use pallet_session::{NextKeys, Pallet as Session, QueuedKeys, SessionInterface};
use quoin_primitives::Balance;
use sp_runtime::{
	traits::{Hash, TrailingZeroInput},
	Perbill, Perquintill,
};
use sp_staking::{
	offence::{Offence, OffenceDetails},
	SessionIndex,
};

/// More than the least bond may be.
const BOND: Balance = 200_000_000 * quoin_primitives::UNIT;

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin()
		.map_err(|_| BenchmarkError::Stop("governance must have an origin"))
}

fn fund<T: Config>(who: &T::AccountId, amount: Balance) -> Result<(), BenchmarkError> {
	let least = QuoOf::<T>::minimum_balance();
	QuoOf::<T>::mint_into(who, amount.saturating_add(least))?;
	Ok(())
}

/// Somebody with a bond and keys.
fn candidate<T: Config>(who: &T::AccountId, stage: Stage) -> Result<(), BenchmarkError> {
	fund::<T>(who, 2 * BOND)?;
	QuoOf::<T>::hold(&HoldReason::Bond.into(), who, BOND)?;
	Candidates::<T>::insert(who, Candidate::new(BOND, stage));
	NextKeys::<T>::insert(who, no_keys::<T>()?);
	Ok(())
}

fn no_keys<T: Config>() -> Result<T::Keys, BenchmarkError> {
	let keys = T::Keys::decode(&mut TrailingZeroInput::zeroes());
	Ok(keys.map_err(|_| "keys of zeros must decode")?)
}

fn accounts<T: Config>(name: &'static str, count: u32) -> Vec<T::AccountId> {
	let mut all: Vec<T::AccountId> = (0..count).map(|at| account(name, at, 0)).collect();
	all.sort();
	all
}

/// So many validators on the list and active, and as many ejected ones as there is room for. The last of the
/// validators has a bond.
fn fill<T: Config>(validators: u32) -> Result<T::AccountId, BenchmarkError> {
	CurrentParams::<T>::put(crate::types::default_params::<T>());
	let set = accounts::<T>("validator", validators);
	let who = set.last().cloned().ok_or("there must be a validator")?;
	candidate::<T>(&who, Stage::Approved)?;
	Validators::<T>::put(BoundedVec::truncate_from(set.clone()));
	let mut keys = Vec::new();
	for who in &set {
		keys.push((who.clone(), no_keys::<T>()?));
	}
	QueuedKeys::<T>::put(keys);
	pallet_session::Validators::<T>::put(set);
	let most = T::MaxValidators::get();
	Ejected::<T>::put(BoundedVec::truncate_from(accounts::<T>("ejected", most)));
	Ok(who)
}

/// What is remembered of `offender`, who voted twice in a round of a set, and was reported in `session`.
fn put_report<T: Config>(session: SessionIndex, set: u64, offender: &T::AccountId) {
	let slot = (set, 1u64).encode();
	let id = T::Hashing::hash(&slot);
	let kind = <pallet_grandpa::EquivocationOffence<(T::AccountId, ())>>::ID;
	let details = OffenceDetails { offender: (offender.clone(), ()), reporters: Vec::new() };
	Reports::<T>::insert(id, details);
	ConcurrentReportsIndex::<T>::insert(kind, &slot, alloc::vec![id]);
	Reported::<T>::insert(session, (kind, slot), set);
	VotesCount::<T>::insert(set, session);
	RoundsCount::<T>::insert((set, 1), session);
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn bond() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		fund::<T>(&who, BOND)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), BOND);

		assert!(Candidates::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn bond_extra() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		candidate::<T>(&who, Stage::Applied)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), BOND);

		assert_eq!(Candidates::<T>::get(&who).map(|of| of.bond), Some(2 * BOND));
		Ok(())
	}

	#[benchmark]
	fn unbond() -> Result<(), BenchmarkError> {
		let who = fill::<T>(T::MaxValidators::get())?;
		let others = T::MaxValidators::get().saturating_sub(1);
		Exiting::<T>::put(BoundedVec::truncate_from(accounts::<T>("exiting", others)));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Exiting::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		candidate::<T>(&who, Stage::Leaving { since: Some(0) })?;
		pallet_session::CurrentIndex::<T>::put(Pallet::<T>::exit_of(0));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Candidates::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn chill() -> Result<(), BenchmarkError> {
		let who = fill::<T>(T::MaxValidators::get())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn validate() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get().saturating_sub(1))?;
		let who: T::AccountId = whitelisted_caller();
		candidate::<T>(&who, Stage::Chilled)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn approve() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		fill::<T>(T::MaxValidators::get().saturating_sub(1))?;
		let who: T::AccountId = account("approved", 0, 0);
		candidate::<T>(&who, Stage::Applied)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let who = fill::<T>(T::MaxValidators::get())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn cancel_slash() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let who: T::AccountId = account("offender", 0, 0);
		candidate::<T>(&who, Stage::Applied)?;
		Pallet::<T>::book_slash(&who, 0, (Perbill::one(), Perbill::one()), None);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), 0, Perbill::one());

		assert_eq!(Candidates::<T>::get(&who).map(|of| of.slashes), Some(0));
		Ok(())
	}

	#[benchmark]
	fn set_params() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let params = Params { changes: 1, ..CurrentParams::<T>::get() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, params);

		assert_eq!(CurrentParams::<T>::get(), params);
		Ok(())
	}

	/// The benchmarks of consensus have what the session pallet does.
	#[benchmark]
	fn purge_keys() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get())?;
		let who: T::AccountId = whitelisted_caller();
		fund::<T>(&who, BOND)?;
		<Session<T> as SessionInterface>::set_keys(&who, no_keys::<T>()?)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!NextKeys::<T>::contains_key(&who));
		Ok(())
	}

	/// The author is new and gets a reward; each slash has a reporter that is new to the chain too, and leaves so little
	/// of a bond that a validator has to rest. Each report that is forgotten is the only one of its round, in a set of
	/// its own.
	#[benchmark]
	fn on_initialize(
		n: Linear<0, SLASHES_PER_BLOCK>,
		m: Linear<0, FORGOTTEN_PER_BLOCK>,
	) -> Result<(), BenchmarkError> {
		let author: T::AccountId = account("author", 0, 0);
		fund::<T>(&T::Treasury::get(), BOND)?;
		let reward = Perquintill::from_percent(1);
		CurrentParams::<T>::put(Params { reward, ..CurrentParams::<T>::get() });
		let mut list = accounts::<T>("validator", T::MaxValidators::get().saturating_sub(n));
		for at in 0..n {
			let who: T::AccountId = account("offender", at, 0);
			candidate::<T>(&who, Stage::Approved)?;
			Pallet::<T>::book_slash(
				&who,
				0,
				(Perbill::one(), Perbill::one()),
				Some(account("reporter", at, 0)),
			);
			list.push(who);
		}
		list.sort();
		Validators::<T>::put(BoundedVec::truncate_from(list));
		for at in 0..m {
			put_report::<T>(0, at.into(), &author);
		}
		let late = T::SlashDeferral::get().max(T::EvidencePeriod::get()).saturating_add(1);
		pallet_session::CurrentIndex::<T>::put(late);
		let (taken, forgotten);

		#[block]
		{
			Pallet::<T>::note_author(author.clone());
			taken = Pallet::<T>::take_due_slashes();
			forgotten = Pallet::<T>::forget_evidence(m.max(1));
		}

		assert_eq!((taken, forgotten), (n, m));
		let rest = T::MaxValidators::get().saturating_sub(n);
		assert_eq!(Validators::<T>::decode_len(), Some(rest as usize));
		assert_eq!(Blocks::<T>::get(), 1);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
