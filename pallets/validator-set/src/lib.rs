//! Who validates: accounts named at genesis, and those that governance adds and removes.
//!
//! # Terms
//!
//! - *Validator*: an account on the list of this pallet. It takes part in a session once it has
//!   session keys and the session was planned with it.
//! - *Session*: what BABE calls an epoch. Session `s + 2` is planned when session `s + 1` starts, so
//!   a change of the list made in session `s` acts in session `s + 2`.
//! - *Active*: in the set of the running session.
//! - *Offender*: a validator whose equivocation (two blocks for one slot, two votes in one round) was
//!   proven to `pallet-babe` or `pallet-grandpa`.
//! - *Disabled*: active, but its blocks are refused. `pallet-session` keeps that list.
//!
//! # Lifecycle
//!
//! `session.set_keys` → [`Pallet::add_validator`] → active two sessions later →
//! [`Pallet::remove_validator`] or ejection → gone two sessions later.
//!
//! # Offences
//!
//! An offender is disabled at once, as far as the `DisablingStrategy` of `pallet-session` allows, and
//! ejected from the list. It stays disabled until it has left the active set, also when that set
//! changes in between, and cannot be added again before. It is kept on the list when
//! - [`Config::MinValidators`] would not be left, or
//! - a third of the active set is being ejected already: faults on that scale are shared ones, such
//!   as a bug of the client, and are for governance to judge.
//!
//! An offender that is kept is disabled all the same. It stays so until the active set or a key in
//! it changes next; its operator can bring that about with new keys.
//!
//! An offence from a session before the offender was last added does not count: it was answered by
//! its ejection then. Nothing is slashed, since nothing is bonded yet.
//!
//! # Rotation
//!
//! The set is handed to `pallet-session` only when an account or a key in it differs from what the
//! session before has. Each handover makes GRANDPA change its authorities, which every warp sync
//! has to prove later; and without a handover the membership roots are copied, which would leave a
//! changed key out of them. A validator without keys is left out until it has some. An empty set is
//! never handed over.
//!
//! Membership roots older than [`Config::SessionHistory`] sessions are pruned, at most
//! [`PRUNED_PER_SESSION`] a session.
//!
//! # Invariants
//!
//! - VS1: `Validators` is sorted and names no account twice.
//! - VS2: `Validators` has at least `MinValidators` (and, by its type, at most `MaxValidators`).
//! - VS3: nobody is in `Validators` and `Ejected` at once.
//! - VS4: `Ejected` names no account twice, and only active ones.
//! - VS5: `AddedIn` names only validators, and no session to come.
//! - VS6: the membership roots of the running and the next session are stored.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod consensus;
#[cfg(any(test, feature = "evidence"))]
pub mod evidence;
pub mod migrations;
#[cfg(test)]
mod mock;
mod ops;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::consensus as consensus_benchmarks;
pub use ops::sessions::{Identification, PRUNED_PER_SESSION};
pub use pallet::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::WeightInfo;
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use pallet_session::historical;
	use sp_staking::SessionIndex;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
		+ historical::Config<FullIdentification = ()>
	{
		/// Who may add and remove validators.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Neither a removal nor an ejection leaves fewer validators than this.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// The list has room for so many. BABE, GRANDPA and authority discovery must allow as many.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// For how many past sessions membership, and with it an equivocation, can be proven.
		#[pallet::constant]
		type SessionHistory: Get<SessionIndex>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The validators, sorted.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The session in which a validator was last added. Nothing is stored for those of genesis.
	///
	/// Twox: validators are chosen by governance.
	#[pallet::storage]
	pub type AddedIn<T: Config> =
		StorageMap<_, Twox64Concat, T::AccountId, SessionIndex, ValueQuery>;

	/// Who was ejected and is still active: disabled until it is not.
	#[pallet::storage]
	pub type Ejected<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first validators, in any order. Their session keys stand in the genesis of
		/// `pallet-session`, which must come after this pallet in the runtime. With none, as in a
		/// default genesis, the keys of `pallet-session` decide who validates.
		pub validators: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::seed(&self.validators);
		}
	}

	// The line of an event says what its fields are.
	#[allow(missing_docs)]
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Governance added a validator. It is active from the session after next.
		ValidatorAdded { who: T::AccountId },
		/// Governance removed a validator. It stays active in the next session.
		ValidatorRemoved { who: T::AccountId },
		/// A validator was ejected for an equivocation in session `session`. It stays active, but
		/// disabled, in the next session.
		ValidatorEjected { who: T::AccountId, session: SessionIndex },
		/// A validator was kept in spite of an equivocation in session `session`: too few would have
		/// been left, or too many are being ejected already.
		OffenderKept { who: T::AccountId, session: SessionIndex },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account is a validator already.
		AlreadyValidator,
		/// The account has set no session keys.
		NoKeys,
		/// The account was ejected and has not left the active set yet.
		EjectionUnderWay,
		/// There are as many validators as there may be.
		TooManyValidators,
		/// The account is not a validator.
		NotValidator,
		/// There are as few validators as there may be.
		TooFewValidators,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MinValidators::get() > 0, "a chain needs a validator");
			assert!(T::MinValidators::get() <= T::MaxValidators::get(), "no set fits the limits");
			assert!(T::SessionHistory::get() > 0, "equivocations could not be proven");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Adds a validator, active from the session after next.
		///
		/// Governance. `who`: an account with session keys.
		/// Errors: `AlreadyValidator`, `NoKeys`, `EjectionUnderWay`, `TooManyValidators`.
		/// Event: `ValidatorAdded`.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::add_validator())]
		pub fn add_validator(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::add(who)
		}

		/// Removes a validator, which stays active in the next session.
		///
		/// Governance. `who`: a validator.
		/// Errors: `NotValidator`, `TooFewValidators`.
		/// Event: `ValidatorRemoved`.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::remove_validator())]
		pub fn remove_validator(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::remove(who)
		}
	}
}
