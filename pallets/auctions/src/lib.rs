//! # Auctions
//!
//! Dutch auctions: a good begins dear and falls in price until somebody takes it. Priority auctions: who waits to
//! redeem shares of a vault bids, sealed, for being paid first.
//!
//! ## Terms of Dutch auctions
//!
//! - A *good* is what is for sale. It says who sells it: the *seller* knows what it is worth, takes the price
//!   in the way the buyer chose, and hands it over. For this half the pallet moves no money and no title.
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
//! ## Terms of priority auctions
//!
//! - The *queue* is whoever keeps the requests to redeem of a vault, and settles them. It knows the windows in which
//!   requests gather, each of which has one auction ([`quoin_math::vault::window`]).
//! - A *commitment* is a sealed bid: request, window, number of shares and bidder are public, its level and a salt are
//!   hidden behind a hash ([`Pallet::bid_hash`]). There is at most one for a request.
//! - The *level* is what of the worth of its shares a bid gives up, from 10 to 10 000 bps in steps of 10. What that
//!   pays, and to whom, is the formula of [`quoin_math::vault::clearing`], which the queue applies.
//! - The *bond* is held on the bidder's account from its commitment on, and lost to all who have shares if the bid is
//!   not revealed: else one could wait for what others reveal, and reveal only what suits.
//! - The *books* are what is bid at each level: units of the window that a request joined, which stay what they are
//!   however much of that window is paid meanwhile.
//!
//! ## Life of a bid
//!
//! ```text
//!                              close(window)               close(window) + reveal
//! ───────────────────────────────────┬─────────────────────────────┬──────────────────────▶ t
//!   committing: t < close            │ revealing, both ends too    │ clearing
//!   commit_bid                       │ reveal_bid:                 │ withdraw_bond, by anyone:
//!   withdraw_bond, by the bidder:    │   bond back,                │   bond lost to the vault
//!     bond back, no bid              │   bid in the books          │ settled by the queue, which
//!   cancelled by the queue: the same │                             │   then takes bids out
//! ```
//!
//! A bid that is revealed when nothing of its request is unpaid any more goes into no book, and its bond is given back
//! all the same. So it is when a pause of the vault keeps an earlier bid of the request from being settled. While one
//! window is revealed, the next is open: a request may have a bid in the one and a commitment for the other.
//!
//! ## The brake, and the clock
//!
//! `Paused` stops bids for lots, restarts, settlements, commitments, and taking bonds that were lost. It does not stop
//! reveals and taking a commitment back: they lose nobody anything, and a bond would else be lost through a pause.
//! `NoNewRisk` stops nothing: a sale takes risk off, a bid lifts the price of whoever stays, and a guardian's pause
//! must lapse into a market that works.
//!
//! Windows are of the calendar, and a pause moves none of them.
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
//! 8. AU8: of each account and asset, exactly the bonds of its commitments are held for the reason `Bid`.
//! 9. AU9: the book of each level is the sum of the bids at that level, by the window that they joined, and there is no
//!    empty one.
//! 10. AU10: the bitmap of an auction has the levels that have books and the number of bids, and there is no empty one.
//! 11. AU11: each bid is at a level that can be bid, of more than nothing, and its window is closed.
//! 12. AU12: each commitment is of more than nothing and for a window that opened, in which its request has no bid.
//!
//! ## For indexers
//!
//! `LotOpened` and `RoundStarted` give all that the price of a first or second round depends on,
//! `ClearanceStarted` that of a clearance; their blocks give the time, and `StatusSet` when the clock
//! stands. `LotSold` and `LotTaken` end a lot.
//!
//! `BidCommitted` begins a commitment, and `BidRevealed`, `BidLapsed`, `BidWithdrawn` or `BondLost` ends it. All
//! `BidRevealed` of a window are the books that it is settled with.

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
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles::hold, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use quoin_math::auction::Fall;
	use quoin_primitives::{
		AssetId, Balance, Bps, Good, LotId, Payment, Power, RedemptionQueue, RequestId, Round,
		Seconds, Seller, Status, VaultId, WindowIndex,
	};
	use sp_core::H256;

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

		/// Whose requests are bid for.
		type Queue: RedemptionQueue<Self::AccountId>;

		/// Holds of the assets that bonds are of.
		type Holds: hold::Inspect<
				Self::AccountId,
				AssetId = AssetId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			> + hold::Mutate<Self::AccountId>;

		/// Why balances are held.
		type RuntimeHoldReason: From<HoldReason>;

		/// The time.
		type Time: UnixTime;

		/// Who moves parameters by steps.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves the brake, and with which power.
		type BrakeOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Power>;

		/// What the calls cost, the parts of the seller and of the queue included.
		type WeightInfo: WeightInfo;

		/// What benchmarks need besides.
		#[cfg(feature = "runtime-benchmarks")]
		type Helper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds a balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bond of a bid that is not revealed.
		Bid,
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

	/// The sealed bids, one for a request.
	#[pallet::storage]
	pub type Commitments<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		VaultId,
		Twox64Concat,
		RequestId,
		Commitment<T::AccountId>,
	>;

	/// The bids that were revealed and not taken out since, by vault, window and request.
	#[pallet::storage]
	pub type Bids<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, VaultId>,
			NMapKey<Twox64Concat, WindowIndex>,
			NMapKey<Twox64Concat, RequestId>,
		),
		Placed,
	>;

	/// What is bid at each level, by vault, window and level.
	#[pallet::storage]
	pub type Levels<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, VaultId>,
			NMapKey<Twox64Concat, WindowIndex>,
			NMapKey<Twox64Concat, Bps>,
		),
		LevelBook,
	>;

	/// At which levels somebody bids, by vault and window.
	#[pallet::storage]
	pub type Bitmaps<T: Config> =
		StorageDoubleMap<_, Twox64Concat, VaultId, Twox64Concat, WindowIndex, Bitmap>;

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
	/// What happened. Prices of lots are in QUSD, durations in seconds.
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
		/// Somebody committed to a bid, and `bond` of `asset` is held until it is revealed.
		BidCommitted {
			vault: VaultId,
			window: WindowIndex,
			request: RequestId,
			bidder: T::AccountId,
			shares: Balance,
			hash: H256,
			asset: AssetId,
			bond: Balance,
		},
		/// A bid was revealed and its bond given back. `units` of the window `joined` take part at `level`.
		BidRevealed {
			vault: VaultId,
			window: WindowIndex,
			request: RequestId,
			bidder: T::AccountId,
			level: Bps,
			joined: WindowIndex,
			units: Balance,
		},
		/// A bid was revealed and its bond given back, and it takes no part: nothing of its request is unpaid, or the
		/// vault is paused and its earlier bid not settled.
		BidLapsed { vault: VaultId, window: WindowIndex, request: RequestId, bidder: T::AccountId },
		/// A commitment was taken back, or its request cancelled, and its bond given back.
		BidWithdrawn {
			vault: VaultId,
			window: WindowIndex,
			request: RequestId,
			bidder: T::AccountId,
		},
		/// A bid was not revealed in time, and `amount` of `asset` went to the vault.
		BondLost {
			vault: VaultId,
			window: WindowIndex,
			request: RequestId,
			bidder: T::AccountId,
			asset: AssetId,
			amount: Balance,
		},
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
		/// A price, or the units at a level, do not fit 128 bits.
		AmountTooLarge,
		/// The window is closed: nobody commits to a bid in it any more.
		CommitTooLate,
		/// The window is not open yet.
		WindowNotOpen,
		/// A bid is for one share at least.
		ZeroShares,
		/// The request has fewer shares that are not paid.
		AboveRequest,
		/// The request has a commitment: it is revealed, taken back or lost first.
		AlreadyCommitted,
		/// The account cannot have the bond held: it leaves the least balance an account needs.
		BondNotCovered,
		/// The request has no commitment.
		NoCommitment,
		/// Somebody else committed.
		NotBidder,
		/// The window is not closed yet: bids are revealed after it.
		RevealTooEarly,
		/// Bids of the window are not revealed any more.
		RevealTooLate,
		/// Level or salt, or somebody, is not what was committed to.
		WrongReveal,
		/// A level is a multiple of 10 bps, from 10 to 10 000.
		LevelOutOfRange,
		/// Bids of the window are being revealed: the commitment can be revealed, and not be withdrawn or lost yet.
		RevealingRuns,
		/// Requests of more windows bid at this level than windows can wait.
		TooManyWindows,
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

		/// Commits to a bid for being paid first in the auction of a window, and puts its bond aside.
		///
		/// Origin: signed by who has the request, or may act for it. The signer pays the bond and reveals.
		///
		/// - `window`: the one that is open now, so that a call that comes late binds nobody to the next.
		/// - `shares`: how many shares of the request bid, more than none and at most what is not paid of it. The bond
		///   is by their worth.
		/// - `hash`: [`Pallet::bid_hash`] of all of it with the level and a salt that nobody can guess.
		///
		/// Errors: `MarketPaused`, `CommitTooLate`, `WindowNotOpen`, `ZeroShares`, `AboveRequest`,
		/// `AlreadyCommitted`, `BondNotCovered`, and those of the queue. Event: `BidCommitted`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::commit_bid().saturating_add(T::Queue::bond_weight(None)))]
		pub fn commit_bid(
			origin: OriginFor<T>,
			vault: VaultId,
			request: RequestId,
			window: WindowIndex,
			#[pallet::compact] shares: Balance,
			hash: H256,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_commit_bid(who, vault, request, window, shares, hash)?;
			let bond = T::Queue::bond_weight(Some(vault));
			Ok(Some(T::WeightInfo::commit_bid().saturating_add(bond)).into())
		}

		/// Reveals a bid after its window closed, which puts it into the books and gives its bond back. Also while
		/// the market is paused.
		///
		/// Origin: signed by the bidder.
		///
		/// - `level`: what of the worth of its shares the bid gives up, in bps: a multiple of 10, from 10 to 10 000.
		/// - `salt`: what it was hidden with.
		///
		/// Errors: `NoCommitment`, `NotBidder`, `RevealTooEarly`, `RevealTooLate`, `LevelOutOfRange`, `WrongReveal`,
		/// `AmountTooLarge`, `TooManyWindows`, and those of the queue. Events: `BidRevealed`, or `BidLapsed` when
		/// nothing of the request is unpaid any more, or a pause of the vault keeps its earlier bid from being settled.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reveal_bid())]
		pub fn reveal_bid(
			origin: OriginFor<T>,
			vault: VaultId,
			request: RequestId,
			level: Bps,
			salt: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reveal_bid(who, vault, request, level, salt)
		}

		/// Ends a commitment that is not revealed. Before its window closes its bond is given back, also while the
		/// market is paused; after bids were revealed it goes to the vault, as a gain of all who have shares, or of the
		/// protocol while nobody has.
		///
		/// Origin: signed by the bidder before the window closes, and by anyone after bids were revealed.
		///
		/// Errors: `NoCommitment`, `NotBidder`, `RevealingRuns`, `MarketPaused`, and those of the queue. Events:
		/// `BidWithdrawn` or `BondLost`.
		#[pallet::call_index(7)]
		#[pallet::weight(
			T::WeightInfo::withdraw_bond_back().max(T::WeightInfo::withdraw_bond_lost())
		)]
		pub fn withdraw_bond(
			origin: OriginFor<T>,
			vault: VaultId,
			request: RequestId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_bond(who, vault, request)
		}
	}
}
