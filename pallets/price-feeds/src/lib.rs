//! # Price feeds
//!
//! Who may say what a thing is worth, and whether that is fresh.
//!
//! ## Terms
//!
//! - **Feed**: one price, named by a key such as `USDC/USD`, in dollars per whole unit with 18
//!   digits. Governance registers it with its operators and parameters ([`FeedConfig`]).
//! - **Submission**: an operator's value. It counts as *fresh* for the feed's `max_age`.
//! - **Round**: the submissions since the last value, at most one per operator.
//! - **Step**: how far a value may be from the one before, `max_step`.
//! - **Suspect**: a value outside the step that waits for confirmation.
//!
//! ## Lifecycle
//!
//! 1. Operators submit. A round closes with the submission that finds `min_sources` fresh ones, its
//!    own included, and `min_interval` passed since the last round closed. Its value is the median.
//!    While the two values in the middle of an even number lie more than a step apart, it is
//!    *disputed*: it waits for another source, and the feed gives no price. Of two, one alone could
//!    draw their mean wherever it likes.
//! 2. A value within one step of the feed's price, or the first value of a feed, becomes the price.
//! 3. A value outside the step is suspect, and the feed gives no price. The next round decides: its
//!    value becomes the price if it lies within one step of the suspect value, and otherwise is
//!    suspect itself. Governance may confirm the suspect value before that.
//! 4. The guardian or governance may pause a feed. Submissions are refused then and nobody is given
//!    a price. Governance resumes it; what was suspect still is.
//!
//! An operator may submit a second time in one round only to replace a stale submission or to close
//! the round, so that what an operator may submit for free is bounded. A round gets stuck only where all
//! have spoken and half disagree with the other half: there is no price then, until their submissions are
//! too old to count.
//!
//! Consumers read the price through [`quoin_primitives::PriceFeed`] with the age they accept, and
//! interfaces through [`quoin_primitives::apis::PriceFeedsApi`].
//!
//! ## Invariants
//!
//! - **PF1**: a round has submissions in range, not from the future, by operators of its feed, none
//!   twice; a paused feed has none, and a disputed one has some.
//! - **PF2**: operators are in ascending order, each once, and at least `min_sources`.
//! - **PF3**: the price of a feed is the last value of its history, and missing only if that is empty.
//! - **PF4**: the values of a history are in range, in order of time and not from the future.
//! - **PF5**: each parameter is in its range.
//! - **PF6**: rounds, histories and updates belong to registered feeds, and no update is from the future.
//! - **PF7**: the count of feeds is right and at most `MaxFeeds`.
//! - **PF8**: a suspect value is in range, not from the future, and not older than the price, which
//!   exists.
//! - **PF9**: the values without a time are those of the genesis feeds listed, and only until the
//!   end of the first block.

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
pub use types::{Feed, FeedConfig, GenesisFeed, Quote, Submission, Verdict};
pub use weights::WeightInfo;

use frame_support::BoundedVec;

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
/// A feed of this runtime.
pub type FeedOf<T> = Feed<AccountIdOf<T>, <T as Config>::MaxOperators>;
/// Operators of a feed.
pub type OperatorsOf<T> = BoundedVec<AccountIdOf<T>, <T as Config>::MaxOperators>;
/// The submissions of an open round.
pub type RoundOf<T> = BoundedVec<Submission<AccountIdOf<T>>, <T as Config>::MaxOperators>;
/// The last accepted values of a feed, oldest first.
pub type HistoryOf<T> = BoundedVec<Quote, <T as Config>::HistorySize>;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use quoin_primitives::{FeedKey, Price, Seconds};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What a runtime gives this pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The clock.
		type Time: UnixTime;
		/// May register feeds and name their operators: whoever may do that decides what things are
		/// worth.
		type ListingOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// May change parameters of feeds, confirm suspect values, pause and resume.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// May pause.
		type GuardianOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Most operators of one feed. A submission's weight grows with them.
		#[pallet::constant]
		type MaxOperators: Get<u32>;
		/// Most feeds.
		#[pallet::constant]
		type MaxFeeds: Get<u32>;
		/// How many accepted values a feed keeps for averages.
		#[pallet::constant]
		type HistorySize: Get<u32>;
		/// Most submissions in one call.
		#[pallet::constant]
		type MaxBatch: Get<u32>;
		/// Weights of this pallet, by benchmark.
		type WeightInfo: WeightInfo;
	}

	/// The feeds, counted.
	#[pallet::storage]
	pub type Feeds<T: Config> = CountedStorageMap<_, Blake2_128Concat, FeedKey, FeedOf<T>>;

	/// When the parameters of a feed were last updated.
	#[pallet::storage]
	pub type LastStep<T: Config> = StorageMap<_, Blake2_128Concat, FeedKey, Seconds>;

	/// The open round of a feed, if anyone has submitted since the last one closed. Apart from the
	/// feed, since most submissions change nothing else.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Blake2_128Concat, FeedKey, RoundOf<T>, ValueQuery>;

	/// The last accepted values of a feed, oldest first. Touched only when a price is accepted.
	#[pallet::storage]
	pub type History<T: Config> =
		StorageMap<_, Blake2_128Concat, FeedKey, HistoryOf<T>, ValueQuery>;

	/// The genesis feeds whose values have no time yet. Empty after the first block.
	#[pallet::storage]
	pub type Unstamped<T: Config> = StorageValue<_, BoundedVec<FeedKey, T::MaxFeeds>, ValueQuery>;

	/// Feeds that exist from the start.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// In any order.
		pub feeds: Vec<GenesisFeed<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::build_genesis(&self.feeds);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(number: BlockNumberFor<T>) -> Weight {
			Self::weight_of_stamping(number)
		}

		fn on_finalize(number: BlockNumberFor<T>) {
			Self::stamp_genesis_prices(number);
		}

		fn integrity_test() {
			assert!(T::MaxOperators::get() > 0, "a feed needs an operator");
			assert!(T::MaxFeeds::get() > 0, "there must be room for a feed");
			assert!(T::HistorySize::get() > 1, "an average needs two values");
			assert!(T::MaxBatch::get() > 0, "a batch has at least one submission");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	/// What happened. Prices are dollars per whole unit with 18 digits, moments Unix seconds.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A feed was registered. `first_price`, if given, is its price from now on.
		FeedRegistered {
			/// Its key.
			feed: FeedKey,
			/// Its parameters.
			config: FeedConfig,
			/// Its operators.
			operators: OperatorsOf<T>,
			/// Its first price.
			first_price: Option<Price>,
		},
		/// Parameters of a feed changed.
		FeedUpdated {
			/// Which feed.
			feed: FeedKey,
			/// The parameters before.
			old: FeedConfig,
			/// The parameters from now on.
			new: FeedConfig,
		},
		/// The operators of a feed changed.
		OperatorsSet {
			/// Which feed.
			feed: FeedKey,
			/// The operators before.
			old: OperatorsOf<T>,
			/// The operators from now on.
			new: OperatorsOf<T>,
		},
		/// A submission was accepted into the open round.
		Submitted {
			/// To which feed.
			feed: FeedKey,
			/// By whom.
			operator: T::AccountId,
			/// The value.
			price: Price,
		},
		/// One submission of several was not accepted.
		SubmissionRejected {
			/// To which feed.
			feed: FeedKey,
			/// By whom.
			operator: T::AccountId,
			/// Why.
			error: DispatchError,
		},
		/// A round closed and its median is the price. The feed is not suspect, or no longer.
		PriceUpdated {
			/// Of which feed.
			feed: FeedKey,
			/// The price from now on.
			price: Price,
			/// How many fresh submissions it is the median of.
			sources: u32,
			/// The price before.
			previous: Option<Price>,
		},
		/// A round closed and its median is too far off. The feed gives no price.
		PriceSuspect {
			/// Of which feed.
			feed: FeedKey,
			/// The suspect value.
			price: Price,
			/// How many fresh submissions it is the median of.
			sources: u32,
			/// The price that is still the last accepted one.
			last: Price,
		},
		/// A round has sources enough, who disagree. The feed gives no price until the round closes.
		PriceDisputed {
			/// Of which feed.
			feed: FeedKey,
		},
		/// Governance made the suspect value the price.
		SuspectConfirmed {
			/// Of which feed.
			feed: FeedKey,
			/// The price from now on.
			price: Price,
			/// When its round closed: the price is as old as that.
			at: Seconds,
			/// The price before.
			previous: Option<Price>,
		},
		/// A feed was paused and its open round dropped.
		FeedPaused {
			/// Which feed.
			feed: FeedKey,
		},
		/// A feed was resumed, with the price and the suspicion it had.
		FeedResumed {
			/// Which feed.
			feed: FeedKey,
		},
		/// The first block gave the genesis values their time.
		GenesisPricesStamped {
			/// How many feeds.
			feeds: u32,
			/// The time.
			at: Seconds,
		},
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// No feed has this key.
		UnknownFeed,
		/// A feed has this key already.
		FeedExists,
		/// There are `MaxFeeds` feeds.
		TooManyFeeds,
		/// The key is empty or has characters other than visible ASCII.
		InvalidKey,
		/// A parameter is outside its range.
		ParameterOutOfRange,
		/// A parameter is more than double or less than half of what it was.
		ParameterStepTooLarge,
		/// The feed was updated less than a day ago.
		StepTooSoon,
		/// The parameters or operators are these already.
		Unchanged,
		/// An operator is listed twice.
		DuplicateOperator,
		/// Fewer operators than `min_sources`.
		TooFewOperators,
		/// The signer is not an operator of this feed.
		NotOperator,
		/// The operator has a fresh submission in the open round and this one would not close it, or
		/// the feed is in the batch twice.
		AlreadySubmitted,
		/// The price is zero, under 10⁻¹² or over 10¹² dollars per whole unit.
		PriceOutOfRange,
		/// A batch has no submissions.
		EmptyBatch,
		/// The feed is paused.
		FeedPaused,
		/// The feed is paused already.
		AlreadyPaused,
		/// The feed is not paused.
		NotPaused,
		/// The feed has no suspect value.
		NotSuspect,
		/// The suspect value is not the one given.
		SuspectChanged,
		/// An average over no time was asked for.
		EmptySpan,
		/// The values kept do not reach back that far.
		HistoryTooShort,
		/// A calculation does not fit its type. Not reachable with prices in range.
		Arithmetic,
		/// A record breaks an invariant. Not reachable.
		Inconsistent,
	}

	#[pallet::call(weight = T::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Registers a feed.
		///
		/// Who: listing.
		/// - `key`: its name, 1 to 32 characters of visible ASCII.
		/// - `config`: its parameters, see [`FeedConfig`] for units and ranges.
		/// - `operators`: who may submit, in any order.
		/// - `first_price`: its price as of now, in dollars per whole unit with 18 digits. Without
		///   one, the first round has nothing to be compared with and is accepted as it comes.
		///
		/// Errors: `InvalidKey`, `FeedExists`, `TooManyFeeds`, `ParameterOutOfRange`,
		/// `PriceOutOfRange`, `DuplicateOperator`, `TooFewOperators`.
		/// Event: `FeedRegistered`.
		#[pallet::call_index(0)]
		pub fn register_feed(
			origin: OriginFor<T>,
			key: FeedKey,
			config: FeedConfig,
			operators: OperatorsOf<T>,
			first_price: Option<Price>,
		) -> DispatchResult {
			T::ListingOrigin::ensure_origin(origin)?;
			Self::do_register_feed(key, config, operators, first_price, Self::now())
		}

		/// Replaces the parameters of a feed.
		///
		/// Who: governance.
		/// - `key`: which feed.
		/// - `config`: see [`FeedConfig`]. Each parameter at most doubles or halves, once a day.
		///
		/// Errors: `UnknownFeed`, `Unchanged`, `ParameterOutOfRange`, `ParameterStepTooLarge`,
		/// `StepTooSoon`, `TooFewOperators`.
		/// Event: `FeedUpdated`.
		#[pallet::call_index(1)]
		pub fn update_feed(
			origin: OriginFor<T>,
			key: FeedKey,
			config: FeedConfig,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_update_feed(key, config)
		}

		/// Replaces the operators of a feed. Submissions of those who leave are dropped.
		///
		/// Who: listing.
		/// - `key`: which feed.
		/// - `operators`: all who may submit from now on, in any order, at least `min_sources`.
		///
		/// Errors: `UnknownFeed`, `Unchanged`, `DuplicateOperator`, `TooFewOperators`.
		/// Event: `OperatorsSet`.
		#[pallet::call_index(2)]
		pub fn set_operators(
			origin: OriginFor<T>,
			key: FeedKey,
			operators: OperatorsOf<T>,
		) -> DispatchResult {
			T::ListingOrigin::ensure_origin(origin)?;
			Self::do_set_operators(key, operators)
		}

		/// Submits a price to the open round of a feed, and closes the round if it can be. Free of
		/// charge when accepted.
		///
		/// Who: an operator of that feed.
		/// - `feed`: which feed.
		/// - `price`: dollars per whole unit with 18 digits, from 10⁻¹² to 10¹² dollars.
		///
		/// Errors: `UnknownFeed`, `NotOperator`, `FeedPaused`, `PriceOutOfRange`,
		/// `AlreadySubmitted`.
		/// Events: `Submitted`, and `PriceUpdated` or `PriceSuspect` when the round closes, or
		/// `PriceDisputed` when it has its sources and they do not agree.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::submit(T::MaxOperators::get()))]
		pub fn submit(
			origin: OriginFor<T>,
			feed: FeedKey,
			price: Price,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_submit(who, feed, price)
		}

		/// Submits prices to several feeds, each as [`submit`](Self::submit) does. One that is
		/// refused does not stop the others. Free of charge when all are accepted.
		///
		/// Who: an operator of these feeds.
		/// - `submissions`: feeds and prices, each feed once.
		///
		/// Errors: `EmptyBatch`; the error of the first submission when none is accepted.
		/// Events: those of `submit`, and `SubmissionRejected` for each one refused.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::submit_many(submissions.len() as u32))]
		pub fn submit_many(
			origin: OriginFor<T>,
			submissions: BoundedVec<(FeedKey, Price), T::MaxBatch>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_submit_many(who, submissions)
		}

		/// Makes the suspect value of a feed its price, as old as the round it came from.
		///
		/// Who: governance.
		/// - `key`: which feed.
		/// - `price`: the suspect value that is meant, so that a decision never confirms another.
		///
		/// Errors: `UnknownFeed`, `NotSuspect`, `SuspectChanged`.
		/// Event: `SuspectConfirmed`.
		#[pallet::call_index(5)]
		pub fn confirm_suspect(origin: OriginFor<T>, key: FeedKey, price: Price) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_confirm_suspect(key, price)
		}

		/// Pauses a feed: it takes no submissions and gives no price, and its open round is dropped.
		///
		/// Who: guardian or governance.
		/// - `key`: which feed.
		///
		/// Errors: `UnknownFeed`, `AlreadyPaused`.
		/// Event: `FeedPaused`.
		#[pallet::call_index(6)]
		pub fn pause_feed(origin: OriginFor<T>, key: FeedKey) -> DispatchResult {
			if let Err(origin) = T::GuardianOrigin::try_origin(origin) {
				T::GovernanceOrigin::ensure_origin(origin)?;
			}
			Self::do_pause_feed(key)
		}

		/// Lets a paused feed go on, with the price and the suspicion it had.
		///
		/// Who: governance.
		/// - `key`: which feed.
		///
		/// Errors: `UnknownFeed`, `NotPaused`.
		/// Event: `FeedResumed`.
		#[pallet::call_index(7)]
		pub fn resume_feed(origin: OriginFor<T>, key: FeedKey) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_resume_feed(key)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The time of this block, or before its timestamp is set, of the last one.
		pub(crate) fn now() -> Seconds {
			T::Time::now().as_secs()
		}
	}
}
