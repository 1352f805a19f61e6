//! # Tranches
//!
//! Pools that slice the cash flows of loans by seniority.
//!
//! Of the pools themselves, this has the ledger of their units so far: who has how many units of which tranche, and
//! what each of them was paid.
//!
//! ## Terms
//!
//! - A *series* is the units of one tranche of one pool. Its id is an asset id with the top bit set.
//! - A *holding* is what an account has of a series: units that are free, units that are held, and what it may claim.
//! - Units earn alike, whether free or held. What a series is paid goes up its index; each change of a holding settles it
//!   first. See [`quoin_math::pool::index`].
//!
//! Units are assets like others for the rest of the chain: the ledger implements `fungibles` with holds. A unit is the
//! least that an account may have of a series. There are no freezes.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`].
//!
//! 1. TR1: the units issued of each series are the sum of its holdings, those in flight aside.
//! 2. TR2: what is held of a holding is the sum of its holds, each more than nothing.
//! 3. TR3: what is unclaimed of a series is the sum of all claims, the fractions of its holders, and what the last
//!    division left over, exactly.
//! 4. TR4: no holding is empty, none is of a series that is not there, and none has seen an index to come.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
mod units;

pub use pallet::*;
pub use types::{Held, Holding, Series};

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use quoin_primitives::{AssetId, Balance};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why units are held.
		type RuntimeHoldReason: Parameter + Member + MaxEncodedLen + Copy;
		/// For how many reasons at once an account may have units of a series held.
		#[pallet::constant]
		type MaxHolds: Get<u32>;
	}

	/// The series there are.
	#[pallet::storage]
	pub type AllSeries<T: Config> = StorageMap<_, Twox64Concat, AssetId, Series>;

	/// What accounts have of them.
	#[pallet::storage]
	pub type Holdings<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		AssetId,
		Blake2_128Concat,
		T::AccountId,
		Holding,
		ValueQuery,
	>;

	/// What of it is held, and why.
	#[pallet::storage]
	pub type Holds<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		AssetId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<Held<T::RuntimeHoldReason>, T::MaxHolds>,
		ValueQuery,
	>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// Units came into being on an account.
		UnitsIssued { series: AssetId, to: T::AccountId, units: Balance },
		/// Units of an account are no more.
		UnitsRedeemed { series: AssetId, from: T::AccountId, units: Balance },
		/// Units changed hands. What they were paid before is the former owner's.
		UnitsTransferred { series: AssetId, from: T::AccountId, to: T::AccountId, units: Balance },
		/// Units are held, and go on earning.
		UnitsHeld {
			series: AssetId,
			who: T::AccountId,
			reason: T::RuntimeHoldReason,
			units: Balance,
		},
		/// Units are free again.
		UnitsReleased {
			series: AssetId,
			who: T::AccountId,
			reason: T::RuntimeHoldReason,
			units: Balance,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such series.
		UnknownSeries,
		/// A series has no units that could be paid.
		NoUnits,
		/// A figure needs more than 128 bits.
		AmountTooLarge,
		/// Units of the account are held for as many reasons as there may be.
		TooManyHolds,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<frame_system::pallet_prelude::BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(
			_: frame_system::pallet_prelude::BlockNumberFor<T>,
		) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
