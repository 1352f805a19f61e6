//! # Credentials
//!
//! Who attests what about an account, and until when.
//!
//! ## Terms
//!
//! - A *credential* says something about an account, such as that its holder passed an issuer's
//!   checks. It is named by 32 bytes and belongs to one *issuer*.
//! - A *grant* says that an account holds a credential until a time.
//!
//! Other pallets ask through [`quoin_primitives::Credentials`], each time they need to know.
//!
//! ## Life of a credential
//!
//! 1. Governance registers it with its issuer. It may name another issuer later; grants stay.
//! 2. The issuer, or governance in its place, grants it for at most two years, renews a grant by
//!    granting again, and revokes it.
//! 3. Governance retires it: it is forgotten, and no grant of it counts any more. The id may be
//!    registered again. That is a new registration, with a *serial* of its own, and the grants of
//!    the old one don't count in it.
//!
//! A grant that is expired or of a registration that is gone counts for nothing. Anyone may remove
//! it, free of charge.
//!
//! ## Deposits
//!
//! A grant by the issuer takes a deposit from the issuer's account, by hold. It goes back to that
//! account when the grant is removed, by whomever, or taken over: a grant that is renewed carries the
//! deposit of who renewed it. A grant by governance carries none, and never holds money of the
//! issuer. A new issuer inherits no deposits.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`].
//!
//! 1. CR1: the count of credentials is right and at most `MaxCredentials`.
//! 2. CR2: each name is UTF-8 and not empty.
//! 3. CR3: each credential has a serial that was given, and no two have the same.
//! 4. CR4: each grant has a serial that was given, and none later than its credential's.
//! 5. CR5: no grant expires later than two years from now.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod limits;
pub mod migrations;
#[cfg(test)]
mod mock;
mod ops;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
mod views;
mod weights;

pub use pallet::*;
pub use types::{Credential, Deposit, Grant, Name, Serial};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		traits::{Consideration, Footprint, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use quoin_primitives::{CredentialId, Seconds};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What a runtime gives this pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The time.
		type Time: UnixTime;

		/// Who registers and retires credentials and names their issuers. May do what an issuer may.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The deposit of an issuer for the record of a grant, by its size.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// The most credentials at a time.
		#[pallet::constant]
		type MaxCredentials: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds a balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of an issuer for a grant.
		Grant,
	}

	/// The credentials that are registered.
	#[pallet::storage]
	pub type Credentials<T: Config> =
		CountedStorageMap<_, Twox64Concat, CredentialId, Credential<T::AccountId>>;

	/// The serial of the last registration. Zero before the first.
	#[pallet::storage]
	pub type LastSerial<T: Config> = StorageValue<_, Serial, ValueQuery>;

	/// The grants, by credential and holder, whether or not they still count.
	#[pallet::storage]
	pub type Grants<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CredentialId,
		Blake2_128Concat,
		T::AccountId,
		Grant<T::AccountId, T::Consideration>,
	>;

	/// What happened. Moments are Unix seconds.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A credential was registered. Nobody holds it.
		CredentialRegistered {
			/// Its id.
			credential: CredentialId,
			/// Who grants it.
			issuer: T::AccountId,
			/// What it is called.
			name: Name,
		},
		/// A credential has another issuer.
		IssuerSet {
			/// Which credential.
			credential: CredentialId,
			/// The issuer before.
			old: T::AccountId,
			/// The issuer from now on.
			new: T::AccountId,
		},
		/// A credential was retired. Nobody holds it any more.
		CredentialRetired {
			/// Which credential.
			credential: CredentialId,
		},
		/// A credential was granted, or a grant renewed.
		Granted {
			/// Which credential.
			credential: CredentialId,
			/// Who holds it.
			who: T::AccountId,
			/// When the grant counted before expires or would have. None if there was none.
			old: Option<Seconds>,
			/// When the grant expires from now on.
			new: Seconds,
			/// Whose deposit it carries. None if governance granted.
			depositor: Option<T::AccountId>,
		},
		/// A grant was taken away.
		Revoked {
			/// Of which credential.
			credential: CredentialId,
			/// From whom.
			who: T::AccountId,
		},
		/// A grant that did not count any more was removed.
		Reaped {
			/// Of which credential.
			credential: CredentialId,
			/// Whose it was.
			who: T::AccountId,
		},
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// No credential has this id, or it was retired.
		UnknownCredential,
		/// A credential has this id already.
		CredentialExists,
		/// There are `MaxCredentials` credentials.
		TooManyCredentials,
		/// The name is empty.
		NameEmpty,
		/// The name is not UTF-8.
		NameNotText,
		/// The account is the credential's issuer already.
		IssuerUnchanged,
		/// The signer is not the credential's issuer.
		NotIssuer,
		/// The expiry is not in the future.
		ExpiryPassed,
		/// The expiry is more than two years ahead.
		ExpiryTooFar,
		/// The issuer cannot pay the deposit out of its free balance and keep the minimum.
		DepositNotCovered,
		/// The account has no grant of the credential.
		UnknownGrant,
		/// The grant still counts.
		GrantInForce,
		/// Never seen: a count does not fit its type.
		Unexpected,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxCredentials::get() > 0, "there must be room for a credential");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers a credential. Grants of an earlier registration of the id don't count.
		///
		/// Origin: governance.
		///
		/// - `credential`: an id that is not registered.
		/// - `issuer`: who may grant it.
		/// - `name`: 1 to 32 bytes of UTF-8, for interfaces.
		///
		/// Errors: `CredentialExists`, `TooManyCredentials`, `NameEmpty`, `NameNotText`. Event:
		/// `CredentialRegistered`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register())]
		pub fn register(
			origin: OriginFor<T>,
			credential: CredentialId,
			issuer: T::AccountId,
			name: Name,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_register(credential, issuer, name)
		}

		/// Names another issuer. Grants stay, with the deposits of who made them.
		///
		/// Origin: governance.
		///
		/// Errors: `UnknownCredential`, `IssuerUnchanged`. Event: `IssuerSet`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_issuer())]
		pub fn set_issuer(
			origin: OriginFor<T>,
			credential: CredentialId,
			issuer: T::AccountId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_issuer(credential, issuer)
		}

		/// Retires a credential: there are no new grants of it, and those there are stop counting at
		/// once. Their records stay until somebody reaps them.
		///
		/// Origin: governance.
		///
		/// Error: `UnknownCredential`. Event: `CredentialRetired`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::retire())]
		pub fn retire(origin: OriginFor<T>, credential: CredentialId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_retire(credential)
		}

		/// Grants a credential to an account. Replaces the grant it has, and refunds that one's
		/// deposit.
		///
		/// Origin: signed by the issuer, who pays a deposit; or governance, which pays none.
		///
		/// - `until`: Unix seconds, exclusive; in the future, at most two years ahead. May be earlier
		///   than that of the grant replaced.
		///
		/// Errors: `UnknownCredential`, `NotIssuer`, `ExpiryPassed`, `ExpiryTooFar`,
		/// `DepositNotCovered`. Event: `Granted`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::grant())]
		pub fn grant(
			origin: OriginFor<T>,
			credential: CredentialId,
			who: T::AccountId,
			until: Seconds,
		) -> DispatchResult {
			let caller = Self::caller(origin)?;
			Self::do_grant(caller, credential, who, until)
		}

		/// Takes a grant away and refunds its deposit.
		///
		/// Origin: signed by the issuer, or governance. Either may revoke what the other granted.
		///
		/// Errors: `UnknownCredential`, `NotIssuer`, `UnknownGrant`. Event: `Revoked`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(
			origin: OriginFor<T>,
			credential: CredentialId,
			who: T::AccountId,
		) -> DispatchResult {
			let caller = Self::caller(origin)?;
			Self::do_revoke(caller, credential, who)
		}

		/// Removes a grant that does not count any more, because it is expired or its credential
		/// retired, and refunds its deposit. Free of charge if it does.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownGrant`, `GrantInForce`. Event: `Reaped`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reap())]
		pub fn reap(
			origin: OriginFor<T>,
			credential: CredentialId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_reap(credential, who)?;
			Ok(Pays::No.into())
		}
	}
}
