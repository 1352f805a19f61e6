//! # Auctions
//!
//! Dutch auctions: a good begins dear and falls in price until somebody takes it.
//!
//! ## Terms
//!
//! - A *good* is what is for sale. It says who sells it: the *seller* knows what it is worth, takes the price
//!   in the way the buyer chose, and hands it over. This pallet moves no money and no title.
//! - A *lot* is a good in an auction, under an id that is not used twice.
//! - A *round* is one fall of the price, from its *start* to its *floor*.
//! - The *claim* is what is owed against a good.
//!
//! ## Life of a lot
//!
//! ```text
//!              restart             settle, nobody can have it
//! open → First ───────→ Second ────────────────────────────→ Clearance
//!          │ bid          │ bid, or settle: somebody has it      │ bid
//!          ▼              ▼                                      ▼
//!        (gone)         (gone)                                 (gone)
//! ```
//!
//! The first round begins at the start factor times what the good is worth, and not under the claim; the
//! second at the start factor times what it is worth then. Both end at the floor factor times what it was
//! worth when they began. A clearance falls in a line from the floor of the second round to one unit, and
//! stays there until somebody bids. What a lot was begun with is copied into it, so that no vote changes a
//! round that runs.
//!
//! A round is over once its whole duration has passed: at the last second before, anybody may bid and nobody
//! move the lot on; from then on it is the other way round.
//!
//! ## The brake, and the clock
//!
//! `Paused` stops bids, restarts and settlements. `NoNewRisk` stops nothing: a sale takes risk off, and a
//! guardian's pause must lapse into a market that works.
//!
//! Rounds are timed by a clock that stands while the market is paused ([`MarketState`]). So each round has its
//! whole duration in which anybody can bid, and goes on at the price at which the pause found it. A lot is
//! opened during a pause as well, at the beginning of a round that starts when the pause ends.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`].
//!
//! 1. AU1: each lot is the one of its good, and each good in the index has a lot.
//! 2. AU2: each lot has an id that was given.
//! 3. AU3: the terms of each lot are sound: a floor of at least one unit and not above the start, a duration
//!    in its range and a fall whose work is bounded; those of a clearance a line to one unit.
//! 4. AU4: no round began in the future, by either clock, nor later by the market's clock than by Unix time.
//! 5. AU5: the parameters are in range.
//! 6. AU6: no step of the parameters is dated in the future.
//! 7. AU7: the brake did not last move in the future, and the market's clock was not ahead of Unix time then.
//!
//! ## For indexers
//!
//! `LotOpened` and `RoundStarted` give all that the price of a first or second round depends on,
//! `ClearanceStarted` that of a clearance; their blocks give the time, and `StatusSet` when the clock
//! stands. `LotSold` and `LotTaken` end a lot.

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

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use views::{MAX_PAGE, MAX_WALK};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use quoin_math::auction::Fall;
	use quoin_primitives::{Balance, Good, LotId, Payment, Power, Round, Seconds, Seller, Status};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What a runtime gives this pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who sells.
		type Seller: Seller<Self::AccountId>;

		/// The time.
		type Time: UnixTime;

		/// Who moves parameters by steps.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves the brake, and with which power.
		type BrakeOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Power>;

		/// What the calls cost, the seller's part included.
		type WeightInfo: WeightInfo;

		/// What benchmarks need besides.
		#[cfg(feature = "runtime-benchmarks")]
		type Helper: BenchmarkHelper<Self::AccountId>;
	}

	/// The id of the next lot. Ids are not used twice.
	#[pallet::storage]
	pub type NextLot<T: Config> = StorageValue<_, LotId, ValueQuery>;

	/// The lots that are open.
	#[pallet::storage]
	pub type Lots<T: Config> = StorageMap<_, Twox64Concat, LotId, Lot>;

	/// In which lot a good is, so that none is in two.
	#[pallet::storage]
	pub type LotOf<T: Config> = StorageMap<_, Twox64Concat, Good, LotId>;

	/// What rounds that begin now are begun with.
	#[pallet::storage]
	pub type CurrentParams<T: Config> = StorageValue<_, Params, ValueQuery>;

	/// When the parameters last moved.
	#[pallet::storage]
	pub type LastStep<T: Config> = StorageValue<_, Seconds>;

	/// The brake, and the clock that stands while it is pulled.
	#[pallet::storage]
	pub type Market<T: Config> = StorageValue<_, MarketState, ValueQuery>;

	/// The parameters a chain begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Checked as in the call, but for the step: there is nothing before.
		pub params: Params,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A chain must not start from parameters that no vote could bring.
			if let Err(error) = limits::ensure_in_range::<T>(&self.params) {
				panic!("the parameters of auctions cannot be: {error:?}");
			}
			CurrentParams::<T>::put(self.params);
		}
	}

	// Fields have the names of the calls' arguments; the line of the event says what is not plain.
	#[allow(missing_docs)]
	/// What happened. Prices are in QUSD, durations in seconds.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A good is for sale.
		LotOpened { lot: LotId, good: Good },
		/// The first or the second round of a lot began.
		RoundStarted {
			lot: LotId,
			round: Round,
			start: Balance,
			floor: Balance,
			fall: Fall,
			duration: Seconds,
		},
		/// A good was sold. `cash` is what was taken of the price; the rest was a claim against the good.
		LotSold {
			lot: LotId,
			good: Good,
			buyer: T::AccountId,
			price: Balance,
			cash: Balance,
			payment: Payment,
		},
		/// Nobody bid in two rounds, and somebody has the good by rule.
		LotTaken { lot: LotId, good: Good },
		/// Its seller took a good back.
		LotCancelled { lot: LotId, good: Good },
		/// Nobody bid in two rounds, and the good goes to whoever gives anything: its price falls from `start`
		/// to one unit in `duration`, and stays there.
		ClearanceStarted { lot: LotId, start: Balance, duration: Seconds },
		/// The parameters of rounds to come changed.
		ParamsChanged { old: Params, new: Params },
		/// The brake moved. Each status is the one in force, and a pause with `lapses_at` becomes `NoNewRisk`
		/// then.
		StatusSet { old: Status, new: Status, by: Power, lapses_at: Option<Seconds> },
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// No lot has this id, or it was sold or taken.
		UnknownLot,
		/// The good is in a lot already.
		LotExists,
		/// No more lots can be numbered.
		TooManyLots,
		/// The round is over: nobody bids in it any more.
		RoundOver,
		/// The round is not over: somebody may still bid.
		RoundNotOver,
		/// Only a first round is followed by a second.
		NotFirstRound,
		/// Only a lot in its second round can be settled.
		NotSecondRound,
		/// The price is above the one the bidder accepts.
		PriceAboveLimit,
		/// The market is paused.
		MarketPaused,
		/// The moment lies before the round began or before the brake last moved.
		MomentTooEarly,
		/// A parameter is out of its range.
		ParameterOutOfRange,
		/// A parameter moves by more than its largest step.
		ParameterStepTooLarge,
		/// The parameters have these values already.
		ParameterUnchanged,
		/// The parameters moved less than a day ago.
		StepTooSoon,
		/// The brake has this status already.
		StatusUnchanged,
		/// A guardian cannot release a brake.
		GuardianMayOnlyBrake,
		/// The last pause by a guardian ended less than seven days ago.
		PausedTooRecently,
		/// A price does not fit 128 bits.
		AmountTooLarge,
		/// Never seen: an invariant does not hold.
		Unexpected,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			// They hold on a chain that the pallet comes to by an upgrade.
			let in_range = limits::ensure_in_range::<T>(&Params::default());
			assert!(in_range.is_ok(), "the default parameters of auctions cannot be");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Buys a lot at the price of now.
		///
		/// Origin: signed by anyone whom the seller accepts.
		///
		/// - `max_price`: the most that the bidder pays, in QUSD.
		/// - `payment`: in cash, or with a claim against the good, by who lent against it.
		///
		/// Errors: `UnknownLot`, `MarketPaused`, `RoundOver`, `PriceAboveLimit`, and those of the seller.
		/// Event: `LotSold`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::bid())]
		pub fn bid(
			origin: OriginFor<T>,
			lot: LotId,
			#[pallet::compact] max_price: Balance,
			payment: Payment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bid(who, lot, max_price, payment)
		}

		/// Begins the second round of a lot that nobody bid for in the first. The seller rewards the signer.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownLot`, `MarketPaused`, `NotFirstRound`, `RoundNotOver`, `AmountTooLarge`, and those
		/// of the seller. Event: `RoundStarted`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::restart())]
		pub fn restart(origin: OriginFor<T>, lot: LotId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_restart(who, lot)
		}

		/// Gives a lot that nobody bid for in two rounds to whoever has it by rule, or begins its clearance.
		/// The seller knows which, and rewards the signer.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownLot`, `MarketPaused`, `NotSecondRound`, `RoundNotOver`, and those of the seller.
		/// Events: `LotTaken` or `ClearanceStarted`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::settle_taken().max(T::WeightInfo::settle_clear()))]
		pub fn settle(origin: OriginFor<T>, lot: LotId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_settle(who, lot)
		}

		/// Changes the parameters of rounds that begin from now on.
		///
		/// Origin: governance.
		///
		/// - `params`: within [`limits`], and within one step of the old. A day after the last step.
		///
		/// Errors: `ParameterUnchanged`, `ParameterOutOfRange`, `ParameterStepTooLarge`, `StepTooSoon`.
		/// Event: `ParamsChanged`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_params())]
		pub fn set_params(origin: OriginFor<T>, params: Params) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_params(params)
		}

		/// Moves the brake.
		///
		/// Origin: governance, both ways; a guardian, only towards `Paused`, for 72 hours, and not again within
		/// seven days.
		///
		/// - `status`: `Open`, `NoNewRisk`, which stops nothing here, or `Paused`.
		///
		/// Errors: `StatusUnchanged`, `GuardianMayOnlyBrake`, `PausedTooRecently`. Event: `StatusSet`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_status())]
		pub fn set_status(origin: OriginFor<T>, status: Status) -> DispatchResult {
			let power = T::BrakeOrigin::ensure_origin(origin)?;
			Self::do_set_status(status, power)
		}
	}
}
