//! # Vault
//!
//! Shares of what is kept and lent, redeemed in windows.
//!
//! ## Terms
//!
//! - A *vault* takes deposits of one *asset* and gives *shares*, an asset too. Its keyless account has its money, is
//!   the lender of its loans, and has the shares that wait to be redeemed.
//! - A *venue* is where its money can be: loans that it lends to by itself, units of pools, other vaults; or what it
//!   earns without money there, yield on the reserves of a peg.
//! - Two *values*: the *conservative* one leaves out interest that was not paid, and pays who leaves; the *optimistic*
//!   one has it, and is paid by who comes. The price of a share is one of them by all shares. See
//!   [`quoin_math::vault::price`].
//! - A *request* asks for shares to be redeemed. Requests of a *window* share what the window is paid; windows close
//!   one after the other and are paid the oldest first. See [`quoin_math::vault::queue`].
//! - A *settlement* pays who waits, once for each window: who bid to go first, then the others. Bids are sealed and
//!   revealed in the auctions, and clear here. See [`quoin_math::vault::clearing`].
//! - A *controller* has what a request is paid. An *operator* may act for an account, as in ERC-7540.
//!
//! ## Life of a request
//!
//! ```text
//!                      window closes         revealed           settle               settle, with more cash
//! requestRedeem ─▶ open ─────────▶ matured ───────────▶ due ───────────▶ paid in part ───────────▶ paid
//!                   │                                                         │ claim                │ claim
//!                   ▼ cancelRequest                                           ▼                      ▼
//!                (gone)                                                   (goes on)                (gone)
//! ```
//!
//! ## Money
//!
//! The vault's own ledger counts, its account is only checked to cover it: what others send there changes no price.
//! Cash is nobody's in particular until a settlement makes it claimable; what matured requests are worth is not lent.
//!
//! What comes at once enters both values over a week: what winners of auctions give up, lost bonds, principal that is
//! worth more than it was carried for, as after a recovery, and income that was in no value before: reserve yield that
//! its provider paid in late, interest for time that has not passed or in which a loan was impaired, and interest that
//! a pool was short of. Losses enter at once, with the mark in lending, since values are read from there, and take from
//! what is held back first. While a mark is due deposits, allocations and settlements are refused. What comes while
//! nobody has shares, but for those that are locked, is the protocol's: lost bonds as fees, all else as shares at one
//! to one with the next deposit.
//!
//! Nobody claims for a vault what its units or its loans were paid, and nobody sends it units: it would not know what
//! of the money is income.
//!
//! ## Choices
//!
//! - One settlement for each window, after its bids have been revealed. Cash that comes later waits for the next: else
//!   who bid would find it gone.
//! - A settlement collects first what venues owe, so that nobody settles in front of a payment.
//! - Whoever asks names itself or an account that it may act for, so that nobody fills another's list with requests.
//! - Shares of a vault that lost all are not redeemed for nothing: they wait for what may be recovered.
//! - Vaults are nested once: a vault that is a venue has no vault among its own, so that a value is found in two steps.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`].
//!
//! 1. VA1: all shares of each vault are the total issuance of its share asset.
//! 2. VA2: the account of each vault has its cash, what is claimable, its fees and its bond, and the shares that wait.
//! 3. VA3: what is claimable is what windows, auctions and requests of the vault have unclaimed, exactly; and each
//!    request can be paid what it may claim.
//! 4. VA4: shares that wait are the sum over the windows of the queue, whose list is in order and without an empty one.
//! 5. VA5: pending shares of the requests of a window are at most those of the window, and so are units; and it counts
//!    its requests.
//! 6. VA6: the redemption price is at most the deposit price, and what all shares are worth at it at most the assets; no
//!    more interest is forgone than ran at the last look.
//! 7. VA7: each request is in the list of its controller once, and lists have no others.
//! 8. VA8: each auction with bids counts the requests that have one in it, and is listed until it is settled.
//! 9. VA9: there is a position for each venue, with figures of its kind; yield of a peg is of one vault; vaults are nested once, and counted by
//!    those above.
//! 10. VA10: a vault has each of its loans once, and is owed and committed to in lending what it is of them.
//! 11. VA11: terms, fees and rules are in range, and targets under caps.
//! 12. VA12: ids are below the next one, and no step or fee is dated in the future.

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
pub mod types;
mod views;
mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::{queued_to_bid, BenchmarkHelper};
pub use pallet::*;
pub use types::{
	Allocation, AllocationRules, BondTerms, Fees, LoanRules, Request, Settled, Settling, ShareName,
	State, Terms, Vault, Venue, VenueKind, Window,
};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::{
		limits::{MAX_LOANS, MAX_REQUESTS},
		ops::{settle_weight, Looked, Readings},
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, Consideration, Footprint, UnixTime},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use quoin_math::vault::glide::Glide;
	use quoin_primitives::{
		AssetId, Balance, Bps, Funded, Lend, LoanBook, Power, PriorityAuctions, RequestId,
		ReserveYield, Seconds, SeriesMarket, Status, VaultId, WindowIndex, MAX_VENUES,
	};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What a runtime gives this pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// What is deposited, and shares.
		type Assets: fungibles::Mutate<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ fungibles::Create<Self::AccountId>
			+ fungibles::metadata::Inspect<Self::AccountId>
			+ fungibles::metadata::Mutate<Self::AccountId>;

		/// Where vaults lend.
		type Loans: LoanBook<Self::AccountId> + Lend<Self::AccountId>;

		/// Units of pools.
		type Series: SeriesMarket<Self::AccountId>;

		/// Yield on the reserves of pegs.
		type Yield: ReserveYield<Self::AccountId>;

		/// Where who goes first is decided.
		type Auctions: PriorityAuctions;

		/// The deposit for an operator.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// The time.
		type Time: UnixTime;

		/// Who creates vaults, and says where their money goes.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves the brake, and with which power.
		type BrakeOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Power>;

		/// Has the fees.
		type Treasury: Get<Self::AccountId>;

		/// The keyless accounts of vaults are derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// The same loans, for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkLoans: quoin_primitives::LendForBenchmarks<Self::AccountId>;

		/// The same units, for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkSeries: quoin_primitives::SeriesForBenchmarks<Self::AccountId>;

		/// The same auctions, for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkAuctions: quoin_primitives::BidForBenchmarks<Self::AccountId>;

		/// What benchmarks need besides.
		#[cfg(feature = "runtime-benchmarks")]
		type Helper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds a balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for an operator, in QUO.
		Operator,
	}

	/// The loans of a vault.
	pub type Loans = BoundedVec<Funded, ConstU32<MAX_LOANS>>;

	/// The id of the next vault. Ids are not used twice.
	#[pallet::storage]
	pub type NextVault<T: Config> = StorageValue<_, VaultId, ValueQuery>;

	/// What was said of vaults. Read by each call, and written by governance.
	#[pallet::storage]
	pub type Vaults<T: Config> = StorageMap<_, Twox64Concat, VaultId, Vault>;

	/// What changes with their money.
	#[pallet::storage]
	pub type States<T: Config> = StorageMap<_, Twox64Concat, VaultId, State>;

	/// The loans that they lend to by themselves.
	#[pallet::storage]
	pub type Lending<T: Config> = StorageMap<_, Twox64Concat, VaultId, Loans, ValueQuery>;

	/// The vault that has the yield on the reserves of a coin's peg to an external.
	#[pallet::storage]
	pub type YieldOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, AssetId, Twox64Concat, AssetId, VaultId>;

	/// Windows in which shares wait, or of which something was not claimed.
	#[pallet::storage]
	pub type Windows<T: Config> =
		StorageDoubleMap<_, Twox64Concat, VaultId, Twox64Concat, WindowIndex, Window>;

	/// Requests of which something waits or was not claimed.
	#[pallet::storage]
	pub type Requests<T: Config> =
		StorageDoubleMap<_, Twox64Concat, VaultId, Twox64Concat, RequestId, Request<T::AccountId>>;

	/// The requests of an account, which controls them.
	#[pallet::storage]
	pub type RequestsOf<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		VaultId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<RequestId, ConstU32<MAX_REQUESTS>>,
		ValueQuery,
	>;

	/// Auctions in which requests take part, until what became of all of them is taken into account.
	#[pallet::storage]
	pub type Settlements<T: Config> =
		StorageDoubleMap<_, Twox64Concat, VaultId, Twox64Concat, WindowIndex, Settled>;

	/// A settlement that needs more than one call.
	#[pallet::storage]
	pub type SettlingNow<T: Config> = StorageMap<_, Twox64Concat, VaultId, Settling>;

	/// Who may act for an account, with the deposit for saying so.
	#[pallet::storage]
	pub type Operators<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		T::Consideration,
	>;

	/// When parameters of a vault last moved.
	#[pallet::storage]
	pub type LastStep<T: Config> = StorageMap<_, Twox64Concat, VaultId, Seconds>;

	/// The vault that idle blocks look at next.
	#[pallet::storage]
	pub type IdleVault<T: Config> = StorageValue<_, VaultId, ValueQuery>;

	/// A vault that a chain begins with. Its shares are an asset of genesis.
	#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
	#[serde(rename_all = "camelCase", deny_unknown_fields)]
	pub struct Founding {
		/// What never changes.
		pub terms: Terms,
		/// What the protocol takes.
		pub fees: Fees,
		/// The most assets that deposits may lead to.
		pub cap: Balance,
		/// How money moves.
		pub rules: AllocationRules,
		/// Where it can be.
		pub venues: Vec<Venue>,
	}

	/// What a chain begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first vaults, from number 0 on.
		pub vaults: Vec<Founding>,
		#[doc(hidden)]
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for founding in self.vaults.iter().cloned() {
				let named = alloc::format!("{:?}", founding.terms);
				let built = Pallet::<T>::do_found(founding);
				assert!(built.is_ok(), "a vault cannot be: {named}: {:?}", built.err());
			}
		}
	}

	// Fields have the names of the calls' arguments; the line of the event says what is not plain.
	#[allow(missing_docs)]
	/// What happened. Amounts are in the vault's asset, shares in its shares, moments Unix seconds.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A vault is there, and its shares.
		VaultCreated { vault: VaultId, share: AssetId },
		/// Assets came for shares. Those that are locked belong to nobody.
		Deposited {
			vault: VaultId,
			who: T::AccountId,
			receiver: T::AccountId,
			amount: Balance,
			shares: Balance,
			locked: Balance,
		},
		/// New shares of the treasury paid a fee.
		FeeSharesMinted { vault: VaultId, shares: Balance },
		/// Shares of the owner wait in a window.
		RedeemRequested {
			vault: VaultId,
			request: RequestId,
			controller: T::AccountId,
			owner: T::AccountId,
			window: WindowIndex,
			shares: Balance,
		},
		/// Shares are the controller's again.
		RequestCancelled {
			vault: VaultId,
			request: RequestId,
			controller: T::AccountId,
			shares: Balance,
		},
		/// Nobody joins a window any more, in which so many shares wait.
		WindowClosed { vault: VaultId, window: WindowIndex, shares: Balance },
		/// A settlement goes on with a later call.
		SettlementAdvanced { vault: VaultId, window: WindowIndex, levels_left: u32 },
		/// Who waits was paid, at the price of so many assets for so many shares. What was given up, by winners of
		/// the auction and since the price rose after the settlement began, enters the price over a week.
		Settled {
			vault: VaultId,
			window: WindowIndex,
			assets: Balance,
			shares: Balance,
			clearing_level: Bps,
			burnt: Balance,
			paid: Balance,
			given_up: Balance,
			pending: Balance,
			reward: Balance,
		},
		/// A request was paid out, and so many shares of it wait.
		Claimed {
			vault: VaultId,
			request: RequestId,
			controller: T::AccountId,
			receiver: T::AccountId,
			amount: Balance,
			waits: Balance,
		},
		/// A bond was not earned back. It enters the price over a week, or is a fee while nobody has shares.
		BondLost { vault: VaultId, amount: Balance },
		/// An account may act for another, or may no more.
		OperatorSet { owner: T::AccountId, operator: T::AccountId, approved: bool },
		/// Money moved to a venue.
		Allocated { vault: VaultId, what: Allocation, amount: Balance },
		/// Money moves back from a venue.
		Deallocated { vault: VaultId, venue: VenueKind, amount: Balance },
		/// What venues owed came home. Income is before fees; assets are the conservative value.
		Synced {
			vault: VaultId,
			keeper: T::AccountId,
			reserve_yield: Balance,
			interest: Balance,
			fees: Balance,
			cash: Balance,
			assets: Balance,
			unreleased: Balance,
			reward: Balance,
		},
		/// Reserve yield came home.
		Harvested { vault: VaultId, external: AssetId, amount: Balance, fee: Balance },
		/// A venue came, went, or has another cap.
		VenueSet { vault: VaultId, venue: VenueKind, old: Option<Bps>, new: Option<Bps> },
		/// What allocation moves towards changed. In the order of venues.
		TargetsSet { vault: VaultId, old: Vec<Bps>, new: Vec<Bps> },
		/// The glide path changed.
		GlidePathSet { vault: VaultId, old: Glide, new: Glide },
		/// How money moves changed.
		RulesSet { vault: VaultId, old: AllocationRules, new: AllocationRules },
		/// What the protocol takes changed.
		FeesSet { vault: VaultId, old: Fees, new: Fees },
		/// The cap changed.
		CapSet { vault: VaultId, old: Balance, new: Balance },
		/// Somebody added to what rewards work for a vault.
		BondToppedUp { vault: VaultId, who: T::AccountId, amount: Balance, bond: Balance },
		/// The brake moved.
		StatusSet {
			vault: VaultId,
			old: Status,
			new: Status,
			by: Power,
			lapses_at: Option<Seconds>,
		},
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// No vault has this id.
		UnknownVault,
		/// There is no such asset.
		UnknownAsset,
		/// The share asset is there already.
		ShareIdInUse,
		/// Shares have ids below those of external assets, and another than the native token's and the asset's.
		ShareIdOutOfRange,
		/// Vaults have no offset, or 0, 3 or 6; or shares would have too many decimals.
		OffsetUnsupported,
		/// Windows are shorter than a day or longer than a quarter, or the time to reveal is under an hour or not
		/// shorter than a window, or the first one begins more than a quarter from now.
		WindowOutOfRange,
		/// A bond is nothing, or too large a part of what is bid with.
		BondOutOfRange,
		/// The fewest shares of a request are none.
		RequestMinimumZero,
		/// A name is empty, or not UTF-8.
		NameInvalid,
		/// No more vaults can be numbered.
		TooManyVaults,
		/// New risk is stopped.
		NoNewRisk,
		/// The vault is paused.
		VaultPaused,
		/// A mark of a loan of the vault is due: anybody applies it in lending first.
		MarkDue,
		/// An amount is zero.
		ZeroAmount,
		/// It would be worth no share, or no asset.
		AmountTooSmall,
		/// The first deposit is no more than the shares that belong to nobody.
		FirstDepositTooSmall,
		/// All is lost, or more came at once than the rest is worth and is not released: shares are not sold, since
		/// whoever buys would have a part of what is recovered.
		SharesWorthless,
		/// It would lead to more assets than the cap.
		CapReached,
		/// The shares are fewer than the caller accepts.
		TooFewShares,
		/// The assets are more than the caller accepts.
		TooManyAssets,
		/// The asset or the shares are not there, or may not be moved.
		NotCovered,
		/// A figure needs more than 128 bits.
		AmountTooLarge,
		/// The caller may not act for the account.
		NotOperator,
		/// An account needs no leave to act for itself.
		OperatorIsOwner,
		/// The operator is approved already, or is not.
		OperatorUnchanged,
		/// The deposit is not there.
		DepositNotCovered,
		/// No request has this id, or nothing is left of it.
		UnknownRequest,
		/// Fewer shares than a request has to have, and not all that the owner has.
		RequestTooSmall,
		/// The account has as many requests as it may.
		TooManyRequests,
		/// Shares wait in as many windows as there may be.
		QueueTooLong,
		/// The window has closed: nobody leaves the queue any more.
		WindowClosedAlready,
		/// The window has not closed.
		WindowOpen,
		/// No window has closed since it was last said.
		NoWindowToClose,
		/// Bids are not revealed now, or not of requests that have joined since.
		NotRevealing,
		/// An earlier bid of the request is not settled.
		EarlierBidUnsettled,
		/// Nobody waits.
		NobodyWaits,
		/// Bids are still revealed.
		RevealRuns,
		/// All windows whose bids were revealed are settled.
		SettledAlready,
		/// No level may be looked at.
		ZeroLevels,
		/// Nothing was paid that could be claimed.
		NothingToClaim,
		/// Nothing came in, and nothing became of a loan.
		NothingToCollect,
		/// The vault has no such venue.
		UnknownVenue,
		/// The vault has as many venues as it may, or as many vaults among them.
		TooManyVenues,
		/// Something is still there.
		VenueNotEmpty,
		/// The venue is of another asset than the vault.
		AssetMismatch,
		/// The asset has no peg to the external.
		UnknownPeg,
		/// The yield is another vault's, or this one's already.
		YieldTaken,
		/// Units of a first loss are the curator's.
		FirstLossUnits,
		/// The pool neither takes money nor lends.
		PoolOver,
		/// A vault cannot have itself as a venue, by way of another neither.
		VaultCycle,
		/// A vault that is a venue has no vaults among its own.
		VaultsNested,
		/// A cap is more than the whole.
		CapOutOfRange,
		/// There is not one target for each venue.
		TargetsMismatch,
		/// A target is above the cap of its venue.
		TargetAboveCap,
		/// Targets together are above the whole.
		TargetsAboveWhole,
		/// The glide path begins above its end, or a share is more than the whole.
		GlidePathOutOfRange,
		/// The turnover is more than the whole, or its period too short or too long.
		TurnoverOutOfRange,
		/// A rule for loans can be met by none, or asks for too little money junior to the vault's.
		LoanRulesOutOfRange,
		/// A fee is higher than it may be.
		FeeTooHigh,
		/// A settlement has begun and not ended: money is not lent meanwhile.
		SettlementRuns,
		/// It is more than the cap of the venue leaves.
		VenueCapReached,
		/// It is more than the glide path leaves.
		GlidePathReached,
		/// It would pass the target.
		TargetReached,
		/// The cash is what matured requests are worth.
		CashReserved,
		/// It is more than may move for now.
		TurnoverReached,
		/// It is more than one legal person may owe.
		ObligorCapReached,
		/// It is not attested who answers for the loan.
		ObligorUnknown,
		/// The rate is lower than the rules ask for.
		RateTooLow,
		/// The loan allows more principal by value than the rules.
		LoanToValueTooHigh,
		/// The loan runs longer than the rules allow.
		TenorTooLong,
		/// Too little of the loan is junior to the tranche.
		FirstLossTooSmall,
		/// The vault lends to this loan already.
		AlreadyFunded,
		/// The vault has as many loans as it may.
		TooManyLoans,
		/// The venue cannot pay now.
		NotLiquid,
		/// Nothing would change.
		ParameterUnchanged,
		/// A parameter moves by more than it may at once.
		ParameterStepTooLarge,
		/// The last step of the vault is less than a day ago.
		StepTooSoon,
		/// The status would not change.
		StatusUnchanged,
		/// A guardian does not release a brake.
		GuardianMayOnlyBrake,
		/// The guardian's last pause ended less than a week ago.
		PausedTooRecently,
		/// An invariant does not hold.
		Unexpected,
		/// Fees would take more than a tenth of what a sale of the titles brings, if it brings the principal.
		SaleFeeTooHigh,
		/// The borrower would have longer than 31 days to draw the loan.
		OfferOpenTooLong,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Settles what is due in a vault, one vault after the other, when a block has room for all of it.
		fn on_idle(_: BlockNumberFor<T>, room: Weight) -> Weight {
			Self::idle(room)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a vault and its shares, an asset that nobody administers.
		///
		/// Origin: governance.
		///
		/// - `terms`: what never changes.
		/// - `name`, `symbol`: of the shares, in UTF-8.
		/// - `cap`: the most assets that deposits may lead to.
		/// - `rules`: how money moves. Venues are set later.
		///
		/// Errors: `ShareIdInUse`, `NameInvalid`, `ShareIdOutOfRange`, `OffsetUnsupported`, `WindowOutOfRange`,
		/// `BondOutOfRange`, `RequestMinimumZero`, `GlidePathOutOfRange`, `TurnoverOutOfRange`, `LoanRulesOutOfRange`,
		/// `UnknownAsset`, `TooManyVaults`. Event: `VaultCreated`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_vault())]
		pub fn create_vault(
			origin: OriginFor<T>,
			terms: Terms,
			name: ShareName,
			symbol: ShareName,
			#[pallet::compact] cap: Balance,
			rules: AllocationRules,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_create_vault(terms, name, symbol, cap, rules)
		}

		/// Deposits assets for shares at the deposit price, rounded down.
		///
		/// Origin: signed by who pays.
		///
		/// - `amount`: assets.
		/// - `receiver`: who has the shares.
		/// - `min_shares`: the fewest that the caller accepts.
		///
		/// Errors: `UnknownVault`, `NoNewRisk`, `VaultPaused`, `ZeroAmount`, `MarkDue`, `SharesWorthless`,
		/// `FirstDepositTooSmall`, `AmountTooSmall`, `CapReached`, `AmountTooLarge`, `TooFewShares`, `NotCovered`, and
		/// those of venues that cannot say what they are worth. Events: `Deposited`, and `FeeSharesMinted` when a fee
		/// was due in shares.
		#[pallet::call_index(1)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::deposit, Readings::BOUGHT))]
		pub fn deposit(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] amount: Balance,
			receiver: T::AccountId,
			#[pallet::compact] min_shares: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_deposit(who, vault, amount, receiver, min_shares)?;
			Ok(Some(Self::looked(vault).cost::<T>(T::WeightInfo::deposit, Readings::BOUGHT)).into())
		}

		/// Buys so many shares at the deposit price. What they cost is rounded up.
		///
		/// Origin: signed by who pays.
		///
		/// - `shares`: how many.
		/// - `receiver`: who has them.
		/// - `max_amount`: the most assets that the caller pays.
		///
		/// Errors: as for `deposit`, but `TooManyAssets` for `TooFewShares`, and `FirstDepositTooSmall` never. Events:
		/// as for `deposit`.
		#[pallet::call_index(2)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::mint, Readings::BOUGHT))]
		pub fn mint(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] shares: Balance,
			receiver: T::AccountId,
			#[pallet::compact] max_amount: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_mint(who, vault, shares, receiver, max_amount)?;
			Ok(Some(Self::looked(vault).cost::<T>(T::WeightInfo::mint, Readings::BOUGHT)).into())
		}

		/// Asks for shares to be redeemed. They wait in the window that is open, and can be taken back until it closes.
		///
		/// Origin: signed by an account that may act for both that are named.
		///
		/// - `shares`: at least the vault's least, or all that the owner has.
		/// - `controller`: who has what they are paid.
		/// - `owner`: whose shares they are.
		///
		/// Errors: `NotOperator`, `UnknownVault`, `VaultPaused`, `ZeroAmount`, `RequestTooSmall`, `QueueTooLong`,
		/// `TooManyRequests`, `AmountTooLarge`, `NotCovered`. Events: `RedeemRequested`, and `WindowClosed`
		/// when the last one has closed and nobody said so.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::request_redeem())]
		pub fn request_redeem(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] shares: Balance,
			controller: T::AccountId,
			owner: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_redeem(who, vault, shares, controller, owner).map(|_| ())
		}

		/// Takes a request back while its window is open. Shares are the controller's again, and a bond for a bid too.
		///
		/// Origin: signed by the controller or an operator of it.
		///
		/// Errors: `UnknownVault`, `VaultPaused`, `UnknownRequest`, `NotOperator`, `WindowClosedAlready`.
		/// Event: `RequestCancelled`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::cancel_request())]
		pub fn cancel_request(
			origin: OriginFor<T>,
			vault: VaultId,
			request: RequestId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_request(who, vault, request)
		}

		/// Says that the last window that anybody joined has closed. Nothing depends on it: the next request says it
		/// too.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownVault`, `NoWindowToClose`. Event: `WindowClosed`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::close_window())]
		pub fn close_window(origin: OriginFor<T>, vault: VaultId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_window(vault)
		}

		/// Pays who waits, after the bids of a window have been revealed: first what venues owe is collected, then bids
		/// are paid from high to low, and with what is left all others, the oldest window first. A reward is paid when
		/// enough was.
		///
		/// Origin: signed by anyone.
		///
		/// - `levels`: how many levels of bids to look at, all of them if it is a thousand or more. If there are more,
		///   another call goes on.
		///
		/// Errors: `UnknownVault`, `VaultPaused`, `NobodyWaits`, `WindowOpen`, `RevealRuns`, `SettledAlready`,
		/// `ZeroLevels`, `MarkDue`, `AmountTooLarge`, and those of venues. Events: `Settled` or `SettlementAdvanced`,
		/// and `FeeSharesMinted` when a fee was due in shares.
		#[pallet::call_index(6)]
		#[pallet::weight(settle_weight::<T>(*levels))]
		pub fn settle(
			origin: OriginFor<T>,
			vault: VaultId,
			levels: u32,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_settle(Some(who), vault, levels)
		}

		/// Pays what a request was paid until now. Also while the vault is paused.
		///
		/// Origin: signed by the controller or an operator of it.
		///
		/// - `receiver`: who has the money.
		///
		/// Errors: `UnknownRequest`, `NotOperator`, `NothingToClaim`, and those of the asset when the receiver cannot
		/// have it. Event: `Claimed`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(
			origin: OriginFor<T>,
			vault: VaultId,
			request: RequestId,
			receiver: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim(who, vault, request, receiver)
		}

		/// Lets an account act for the caller in all vaults, or no more. Takes a deposit in QUO, and gives it back.
		///
		/// Origin: signed.
		///
		/// Errors: `OperatorIsOwner`, `OperatorUnchanged`, `DepositNotCovered`. Event: `OperatorSet`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_operator())]
		pub fn set_operator(
			origin: OriginFor<T>,
			operator: T::AccountId,
			approved: bool,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_operator(who, operator, approved)
		}

		/// Moves cash to a venue, within all limits and up to its target.
		///
		/// Origin: signed by anyone.
		///
		/// - `what`: where to, and how much, in assets. An offer says itself how much.
		///
		/// Errors: `UnknownVault`, `NoNewRisk`, `VaultPaused`, `SettlementRuns`, `UnknownVenue`, `MarkDue`,
		/// `ZeroAmount`, `VenueCapReached`, `GlidePathReached`, `TargetReached`, `CashReserved`, `TurnoverReached`; for
		/// loans also `ObligorUnknown`, `RateTooLow`, `LoanToValueTooHigh`, `TenorTooLong`, `FirstLossTooSmall`,
		/// `SaleFeeTooHigh`, `OfferOpenTooLong`, `ObligorCapReached`, `AlreadyFunded`, `TooManyLoans`,
		/// `AmountTooLarge`; and those of the venue. Event: `Allocated`.
		#[pallet::call_index(9)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::allocate, Readings::JOINED))]
		pub fn allocate(
			origin: OriginFor<T>,
			vault: VaultId,
			what: Allocation,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let other = what.venue().vault();
			Self::do_allocate(vault, what)?;
			Ok(Some(
				Self::looked_with(vault, other)
					.cost::<T>(T::WeightInfo::allocate, Readings::JOINED),
			)
			.into())
		}

		/// Moves money back from a venue: what is above its target, or what requests that matured lack. From a pool
		/// while it lets money go, from another vault by a request there. What moves uses the turnover that is left,
		/// and waits for none.
		///
		/// Origin: signed by anyone.
		///
		/// - `amount`: in assets, at most what may move. From another vault all of that leaves, since one request at a
		///   time waits there.
		///
		/// Errors: `UnknownVault`, `VaultPaused`, `UnknownVenue`, `ZeroAmount`, `TargetReached`, `NotLiquid`, and those
		/// of the venue. Event: `Deallocated`.
		#[pallet::call_index(10)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::deallocate, Readings::LEFT))]
		pub fn deallocate(
			origin: OriginFor<T>,
			vault: VaultId,
			venue: VenueKind,
			#[pallet::compact] amount: Balance,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_deallocate(vault, venue, amount)?;
			Ok(Some(
				Self::looked_with(vault, venue.vault())
					.cost::<T>(T::WeightInfo::deallocate, Readings::LEFT),
			)
			.into())
		}

		/// Collects what venues owe, takes the fees that are due in shares, and sends the others to the treasury. A
		/// reward is paid when enough came in, once a day.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownVault`, `VaultPaused`, `NothingToCollect`, and those of venues. Events: `Synced`, and
		/// `FeeSharesMinted` when a fee was due in shares.
		#[pallet::call_index(11)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::sync, Readings::COLLECTED))]
		pub fn sync(origin: OriginFor<T>, vault: VaultId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_sync(who, vault)?;
			Ok(Some(Self::looked(vault).cost::<T>(T::WeightInfo::sync, Readings::COLLECTED)).into())
		}

		/// Collects reserve yield of one peg.
		///
		/// Origin: signed by anyone.
		///
		/// - `external`: the stable of the peg.
		///
		/// Errors: `UnknownVault`, `VaultPaused`, `UnknownVenue`, `NothingToCollect`, and those of the peg. Event:
		/// `Harvested`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::harvest())]
		pub fn harvest(origin: OriginFor<T>, vault: VaultId, external: AssetId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_harvest(vault, external)
		}

		/// Adds a venue, changes its cap, or takes it out when nothing is there after what it owes was collected.
		///
		/// Origin: governance. To raise a cap is a step, of which there is one a day, but for reserve yield, which
		/// holds no money.
		///
		/// - `cap`: of the assets, in bps; none to take it out. A target above it falls to it.
		///
		/// Errors: `UnknownVault`, `ParameterUnchanged`, `CapOutOfRange`, `ParameterStepTooLarge`, `StepTooSoon`,
		/// `UnknownVenue`, `VenueNotEmpty`, `TooManyVenues`, `AssetMismatch`, `UnknownPeg`, `YieldTaken`,
		/// `FirstLossUnits`, `PoolOver`, `VaultCycle`, `VaultsNested`, and those of the venue. Event: `VenueSet`.
		#[pallet::call_index(13)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::set_venue, Readings::REMOVED))]
		pub fn set_venue(
			origin: OriginFor<T>,
			vault: VaultId,
			venue: VenueKind,
			cap: Option<Bps>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_venue(vault, venue, cap)
		}

		/// Sets the share of each venue that `allocate` moves towards.
		///
		/// Origin: governance.
		///
		/// - `targets`: of the assets, in bps, in the order of venues. Those of venues that take money are at most the
		///   whole together.
		///
		/// Errors: `UnknownVault`, `TargetsMismatch`, `ParameterUnchanged`, `TargetAboveCap`, `TargetsAboveWhole`.
		/// Event: `TargetsSet`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::targets())]
		pub fn targets(
			origin: OriginFor<T>,
			vault: VaultId,
			targets: BoundedVec<Bps, ConstU32<MAX_VENUES>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_targets(vault, targets.into_inner())
		}

		/// Sets the share of hardware credit that is allowed, by weeks. To let more be lent is a step, of which there
		/// is one a day.
		///
		/// Origin: governance.
		///
		/// - `glide`: since when, in Unix seconds; start, slope by the week and end, in bps of the assets.
		///
		/// Errors: `UnknownVault`, `ParameterUnchanged`, `GlidePathOutOfRange`, `ParameterStepTooLarge`, `StepTooSoon`.
		/// Event: `GlidePathSet`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::set_glide_path())]
		pub fn set_glide_path(
			origin: OriginFor<T>,
			vault: VaultId,
			glide: Glide,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_glide_path(vault, glide)
		}

		/// Sets what the protocol takes. Collects first what venues owe, so that what was paid and what ran until now
		/// is taken by what was before; interest that was not paid, and yield that cannot be claimed, by what is when
		/// it comes. To raise a fee is a step, of which there is one a day.
		///
		/// Origin: governance.
		///
		/// - `fees`: in bps; of management by the year.
		///
		/// Errors: `UnknownVault`, `ParameterUnchanged`, `FeeTooHigh`, `ParameterStepTooLarge`, `StepTooSoon`, and
		/// those of venues. Events: `FeesSet`, and `FeeSharesMinted` when one was due in shares.
		#[pallet::call_index(16)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::set_fees, Readings::COLLECTED))]
		pub fn set_fees(
			origin: OriginFor<T>,
			vault: VaultId,
			fees: Fees,
		) -> DispatchResultWithPostInfo {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_fees(vault, fees)?;
			Ok(Some(Self::looked(vault).cost::<T>(T::WeightInfo::set_fees, Readings::COLLECTED))
				.into())
		}

		/// Moves the brake of a vault.
		///
		/// Origin: governance, both ways; a guardian, only towards `Paused`, for 72 hours, and not again within seven
		/// days.
		///
		/// - `status`: `Open`; `NoNewRisk`, which stops deposits and allocations; `Paused`, which stops requests,
		///   settlements and collecting too. Claims go on, and so do operators, what governance says, and what adds to
		///   the bond.
		///
		/// Errors: `UnknownVault`, `StatusUnchanged`, `GuardianMayOnlyBrake`, `PausedTooRecently`. Event: `StatusSet`.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::set_status())]
		pub fn set_status(origin: OriginFor<T>, vault: VaultId, status: Status) -> DispatchResult {
			let power = T::BrakeOrigin::ensure_origin(origin)?;
			Self::do_set_status(vault, status, power)
		}

		/// Sets what loans a vault lends to by itself, and how much moves at once. The glide path stays as it is. A
		/// step, of which there is one a day.
		///
		/// Origin: governance.
		///
		/// - `rules`: shares in bps, the rate per second, times in seconds. What they say of the glide path is passed
		///   over.
		///
		/// Errors: `UnknownVault`, `ParameterUnchanged`, `TurnoverOutOfRange`, `LoanRulesOutOfRange`,
		/// `ParameterStepTooLarge`, `StepTooSoon`, and those of venues. Event: `RulesSet`.
		#[pallet::call_index(18)]
		#[pallet::weight(Looked::most::<T>().cost::<T>(T::WeightInfo::set_rules, Readings::PRICED))]
		pub fn set_rules(
			origin: OriginFor<T>,
			vault: VaultId,
			rules: AllocationRules,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_rules(vault, rules)
		}

		/// Sets the most assets that deposits may lead to. To raise it is a step, of which there is one a day.
		///
		/// Origin: governance.
		///
		/// - `cap`: in assets. It rises at once to double at most, or to 10²⁴: a million dollars.
		///
		/// Errors: `UnknownVault`, `ParameterUnchanged`, `ParameterStepTooLarge`, `StepTooSoon`. Event: `CapSet`.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::set_cap())]
		pub fn set_cap(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] cap: Balance,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_cap(vault, cap)
		}

		/// Adds to what rewards work for a vault. Nobody has it back.
		///
		/// Origin: signed by anyone.
		///
		/// - `amount`: in assets.
		///
		/// Errors: `ZeroAmount`, `UnknownVault`, `AmountTooLarge`, `NotCovered`. Event: `BondToppedUp`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::top_up_bond())]
		pub fn top_up_bond(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up_bond(who, vault, amount)
		}
	}
}
