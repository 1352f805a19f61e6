//! # Issuance
//!
//! The only place where a protocol dollar is minted or burnt.
//!
//! ## Terms
//!
//! - A *coin* is a protocol dollar: an asset of 18 decimals all of whose roles belong to the
//!   keyless account of this pallet ([`Pallet::account`]).
//! - A *facilitator* is whatever may mint a coin. Each has a *ceiling* and an amount *outstanding*,
//!   which is what it minted and has not burnt. Another pallet is a facilitator by name, through
//!   [`FacilitateIssuance`]; a *peg* is one inside this pallet.
//! - An *external* is a stable of another issuer, such as USDC. A peg mints a coin from one
//!   external and redeems it back, at par less a fee.
//! - The *fuse* of a coin is the most that all its facilitators together may mint per time.
//! - A *round* opens a peg for a time, with a cap, a limit per account and perhaps a credential.
//!
//! Calls name a peg by the asset ids of its `coin` and its `external`.
//!
//! ## Life of a peg
//!
//! `add_peg` freezes the external's decimals; the ceiling is zero until `set_ceiling`. Then
//! anybody may [`mint`](Call::mint) and [`redeem`](Call::redeem). The external taken stands in
//! two places: in the account [`Pallet::holding_account`] of the coin and in the peg's ledger, as
//!
//! ```text
//! mint    taken    = backing + fee      reserves + backing    fees + fee    outstanding + minted
//! redeem  backing  = received + fee     reserves − backing    fees + fee    outstanding − burnt
//! yield   deposit: escrow + amount      claim: escrow − x, reserves + x     outstanding + x
//!                                              accrued − x
//! ```
//!
//! with `minted`, `burnt` and the claimed `x` worth exactly their backing, so that `reserves`
//! always converts to `outstanding`, to the unit. The ledger alone counts. The account's balance
//! is only checked to cover it: what somebody sends there changes no price, opens no room and
//! blocks no removal.
//!
//! Minting asks for a fresh price near one dollar. Redeeming asks for none: it is bounded by what
//! the peg has outstanding and by a window, of which a fifth is held back for small amounts.
//!
//! ## Reserve yield
//!
//! Somebody may pay yield on a peg's reserves. Governance says how much, in up to four *tiers*: so
//! much a year on the first part of the reserves, so much on the next, nothing above the last
//! ([`Call::set_reserve_yield`]). It accrues each second, as simple interest, on the reserves and by
//! the tiers as they were in that second. The provider pays into an *escrow*
//! ([`Call::deposit_reserve_yield`]), beforehand or later. What is accrued counts as *earned* as far
//! as the escrow covers it, and whoever the runtime says claims it, through [`ReserveYield`]: minted
//! at this peg, against what leaves the escrow for the reserves. A short escrow pays what it has, and
//! the rest stays accrued.
//!
//! ## Brakes
//!
//! Coin and peg have a [`Brake`] each, and the stricter one counts. `NoNewRisk` stops whatever
//! mints, `Paused` stops redemption too; neither stops a facilitator from burning, fees from
//! being collected or yield from accruing and being paid in. A guardian's pause of a coin counts as
//! one of each of its pegs, so that it cannot pause a peg within seven days after it. The other way
//! round it may pause a coin although it paused a peg before: a fault of one external must not
//! take the brake over the rest. So one peg can be held by guardians alone for 144 hours in a row
//! at most.
//!
//! ## What is stored where
//!
//! [`Coins`] and [`Facilitators`] are the hot records: all that a mint or a redemption writes of
//! this pallet's own, in one read and one write each. [`Pegs`] is the cold one, read by both and
//! written by governance; the parameters and tiers are most of a peg's bytes and never change with
//! use. [`Rounds`] and [`Usage`] are touched only by mints in a round and by redemptions of what
//! is held back. Totals are kept, never summed up, so nothing costs more with more externals.
//!
//! [`Usage`] takes no deposit: a holder who wants out may have nothing but the coin. A record
//! costs its maker a mint or a redemption, and anyone may remove it, free of charge, once it
//! limits nothing.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`]. Hard:
//!
//! 1. IS1: total issuance of each coin = its `outstanding` = Σ `outstanding` of its facilitators.
//! 2. IS2: `reserves` of each peg converts, without remainder, to its `outstanding`.
//! 3. IS3: `reserves + fees + escrow` of each peg ≤ the holding account's balance of the external.
//! 4. IS4: each coin has 18 decimals, minimum balance 1, and all roles with the keyless account.
//! 5. IS5: each peg has a facilitator with books, each facilitator with books has a peg, no
//!    module has books, and all belong to a coin.
//! 6. IS6: all parameters are in range.
//! 7. IS7: counts are right and within their bounds.
//! 8. IS8: each round has a peg that knows of it and has not been used above its cap; while it
//!    runs, what accounts used of it adds up to what was used of it, and none used more than its
//!    limit.
//! 9. IS9: no use of a window, no step of a parameter and no accrued yield is dated in the future.
//! 10. IS10: the accrued yield of each peg with reserves is dated: it may lack a date from genesis,
//!     when there was no time, until the first mint. Without a date, nothing is accrued.
//!
//! Advisory, logged only, since governance or an external's owner may bring them about:
//! `outstanding ≤ ceiling`; the external's decimals are the frozen ones.
//!
//! ## For indexers
//!
//! Balances change by the events of the assets pallet: each mint of a coin is one `Issued`, each
//! burn one `Burned`, and each movement of an external one `Transferred`. The events of this
//! pallet say why, and rebuild the ledgers: `Minted`, `Redeemed`, `FacilitatorMinted`,
//! `FacilitatorBurnt`, `FeesCollected`, `ReserveYieldDeposited`, `ReserveYieldClaimed` and
//! `PegRemoved`. Whoever sums up balances reads one kind or the other, not both. Supply by reason
//! is Σ `Minted.minted` + Σ `FacilitatorMinted.amount` + Σ `ReserveYieldClaimed.minted` − Σ
//! `Redeemed.burnt` − Σ `FacilitatorBurnt.amount`; by the assets pallet it is Σ `Issued` − Σ
//! `Burned`. Both are equal. What is accrued follows from `ReserveYieldSet`, from what is
//! outstanding at each moment, and from the rule of [`quoin_math::vault::reserve_yield`].

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod custody;
mod genesis;
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
pub use benchmarking::peg_that_earned;
pub use genesis::{GenesisCoin, GenesisPeg, GenesisTier, GenesisWindow};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles::{metadata, roles, Create, Mutate},
			UnixTime,
		},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use quoin_math::{bucket::Window, Bps, Seconds};
	use quoin_primitives::{
		AssetId, Balance, CredentialId, Credentials, FacilitatorId, ModuleId, Power, PriceFeed,
		Status,
	};
	#[cfg(doc)]
	use quoin_primitives::{Brake, FacilitateIssuance, ReserveYield};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The assets, coins and externals alike. Their metadata must cost no deposit, since the
		/// owner of a coin has no key and so no money; the integrity test checks it.
		type Assets: Mutate<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ Create<Self::AccountId>
			+ metadata::Mutate<Self::AccountId>
			+ metadata::MetadataDeposit<Balance>
			+ roles::Inspect<Self::AccountId>;

		/// What the externals are worth.
		type PriceFeed: PriceFeed;

		/// The time.
		type Time: UnixTime;

		/// Who adds coins, externals and pegs: whoever may do that decides what a dollar is backed by.
		type ListingOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who sets parameters within their bounds, opens rounds and removes what is empty.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves brakes, and with which power.
		type BrakeOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Power>;

		/// Who may take part in a round that asks for a credential.
		type Credentials: Credentials<Self::AccountId>;

		/// Where fees go.
		#[pallet::constant]
		type Treasury: Get<Self::AccountId>;

		/// Names the keyless accounts.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The most coins.
		#[pallet::constant]
		type MaxCoins: Get<u32>;

		/// The most facilitators of one coin. Bounds a view and a check, no call.
		#[pallet::constant]
		type MaxFacilitators: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	/// The protocol dollars.
	#[pallet::storage]
	pub type Coins<T: Config> = CountedStorageMap<_, Twox64Concat, AssetId, Coin>;

	/// Whatever may mint a coin, and the books of its pegs.
	#[pallet::storage]
	pub type Facilitators<T: Config> =
		StorageDoubleMap<_, Twox64Concat, AssetId, Twox64Concat, FacilitatorId, Facilitator>;

	/// Registration and parameters of each peg, by coin and external.
	#[pallet::storage]
	pub type Pegs<T: Config> =
		StorageDoubleMap<_, Twox64Concat, AssetId, Twox64Concat, AssetId, Peg>;

	/// The deposit round of a peg, by coin and external, until governance closes or replaces it.
	#[pallet::storage]
	pub type Rounds<T: Config> =
		StorageDoubleMap<_, Twox64Concat, AssetId, Twox64Concat, AssetId, Round>;

	/// The last round's name. Zero before the first.
	#[pallet::storage]
	pub type LastRound<T: Config> = StorageValue<_, RoundId, ValueQuery>;

	/// When a parameter last moved by a step that has to wait for the next: see
	/// [`limits::STEP_GAP`]. Outlives a peg, so that it cannot be removed and added again instead.
	#[pallet::storage]
	pub type LastStep<T: Config> = StorageMap<_, Twox64Concat, Stepped, Seconds>;

	/// What accounts have used of the limits per account, by coin, external and account.
	#[pallet::storage]
	pub type Usage<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, AssetId>,
			NMapKey<Twox64Concat, AssetId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		AccountUsage,
	>;

	/// Coins and pegs from the start. Their assets must be in the genesis of the assets pallet,
	/// which must be built before this one's, the coins with [`Pallet::account`] as owner.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The protocol dollars.
		pub coins: Vec<GenesisCoin>,
		/// Their pegs.
		pub pegs: Vec<GenesisPeg>,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::build_genesis(&self.coins, &self.pegs);
		}
	}

	// Fields have the names of the calls' arguments; the line of the event says their units.
	#[allow(missing_docs)]
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A protocol dollar was created, with no supply.
		CoinCreated { coin: AssetId, fuse: Window },
		/// An asset for an external was created. Its roles belong to `admin`.
		ExternalCreated { external: AssetId, admin: T::AccountId, decimals: u8 },
		/// A peg was added, with a ceiling of zero. `decimals` are the external's, frozen.
		PegAdded { coin: AssetId, external: AssetId, decimals: u8, params: PegParams },
		/// A peg's parameters were changed.
		PegUpdated { coin: AssetId, external: AssetId, old: PegParams, new: PegParams },
		/// A peg was removed. What was left in its escrow, in the external, went to the treasury. What
		/// was `accrued` and not claimed, in the coin's units, is owed no more.
		PegRemoved { coin: AssetId, external: AssetId, escrow: Balance, accrued: Balance },
		/// A facilitator's ceiling was set.
		CeilingSet { coin: AssetId, facilitator: FacilitatorId, old: Balance, new: Balance },
		/// A coin's fuse was set.
		FuseSet { coin: AssetId, old: Window, new: Window },
		/// A brake was moved: the coin's, or that of one peg. Each status is the one in force,
		/// and a pause with `lapses_at` becomes `NoNewRisk` then.
		StatusSet {
			coin: AssetId,
			external: Option<AssetId>,
			old: Status,
			new: Status,
			by: Power,
			lapses_at: Option<Seconds>,
		},
		/// A coin was minted at a peg. `taken` and `fee`, which is part of it, are in the external.
		Minted {
			coin: AssetId,
			external: AssetId,
			who: T::AccountId,
			taken: Balance,
			fee: Balance,
			minted: Balance,
		},
		/// A coin was redeemed at a peg. `received` and `fee`, which comes on top, are in the
		/// external.
		Redeemed {
			coin: AssetId,
			external: AssetId,
			who: T::AccountId,
			burnt: Balance,
			fee: Balance,
			received: Balance,
		},
		/// A pallet minted a coin to `account`.
		FacilitatorMinted {
			coin: AssetId,
			module: ModuleId,
			account: T::AccountId,
			amount: Balance,
		},
		/// A pallet burnt a coin from `account`.
		FacilitatorBurnt { coin: AssetId, module: ModuleId, account: T::AccountId, amount: Balance },
		/// A round was set up. Amounts are in the coin's units, times in Unix seconds.
		RoundOpened {
			coin: AssetId,
			external: AssetId,
			round: RoundId,
			cap: Balance,
			per_account: Balance,
			opens_at: Seconds,
			closes_at: Seconds,
			credential: Option<CredentialId>,
		},
		/// A round was closed, or replaced after its end. `used` is what was minted in it.
		RoundClosed { coin: AssetId, external: AssetId, round: RoundId, used: Balance },
		/// A peg's fees went to the treasury, in the external.
		FeesCollected { coin: AssetId, external: AssetId, treasury: T::AccountId, amount: Balance },
		/// What a peg's reserves earn was set. Until now the old tiers count. Thresholds are in the
		/// coin's units.
		ReserveYieldSet { coin: AssetId, external: AssetId, old: Tiers, new: Tiers },
		/// Reserve yield was paid into a peg's escrow, in the external.
		ReserveYieldDeposited {
			coin: AssetId,
			external: AssetId,
			who: T::AccountId,
			amount: Balance,
		},
		/// Reserve yield was claimed: `backing` in the external moved from escrow to reserves, and
		/// `minted` of the coin, worth the same, went to `to`.
		ReserveYieldClaimed {
			coin: AssetId,
			external: AssetId,
			to: T::AccountId,
			backing: Balance,
			minted: Balance,
		},
		/// A record of an account's use, which limited nothing any more, was removed.
		UsageReaped { coin: AssetId, external: AssetId, who: T::AccountId },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No coin has this asset id.
		UnknownCoin,
		/// The coin has no peg to this external.
		UnknownPeg,
		/// No asset has this id, so it cannot be an external.
		UnknownExternal,
		/// The coin has no facilitator of this name, and a ceiling of zero does not create one.
		UnknownFacilitator,
		/// No price feed has this key.
		UnknownFeed,
		/// The peg has no round.
		UnknownRound,
		/// There is no record of this account's use.
		UnknownUsage,
		/// The parameter moved less than a day ago.
		StepTooSoon,
		/// The parameter has this value already.
		ParameterUnchanged,
		/// Only who may add a peg may give it another feed.
		FeedNotListed,
		/// The id is not one of a coin (below 1 000, but neither the native token nor the staked
		/// dollar) or not one of an external (from there on, below tranche units).
		ReservedAssetId,
		/// An asset with this id exists.
		AssetIdInUse,
		/// Name or symbol is empty.
		NameEmpty,
		/// There are as many coins as there may be.
		TooManyCoins,
		/// The coin has as many facilitators as it may have.
		TooManyFacilitators,
		/// The coin has a peg to this external already.
		PegExists,
		/// The external is itself a protocol dollar.
		ExternalIsCoin,
		/// The external is not sufficient by itself, or its minimum balance is not 1, so that
		/// accounts could fail to receive it or lose a rest of it.
		ExternalNotSufficient,
		/// The external has more decimals than can be represented.
		DecimalsUnsupported,
		/// A parameter lies outside its range.
		ParameterOutOfRange,
		/// A parameter lies further from its old value than one change may take it.
		ParameterStepTooLarge,
		/// The amount is zero.
		AmountZero,
		/// The amount is so small that nothing would be left of it after rounding and fee.
		AmountTooSmall,
		/// The amount, or a total with it, does not fit 128 bits.
		AmountTooLarge,
		/// The fee in force is above the one the caller accepts.
		FeeAboveMax,
		/// Coin or peg is at `NoNewRisk`: nothing is minted.
		MintingStopped,
		/// Coin or peg is paused.
		MarketPaused,
		/// The external's decimals are not those it was registered with: nothing is minted from it.
		MetadataChanged,
		/// The external's feed has no price.
		PriceMissing,
		/// The external's price is too old.
		PriceStale,
		/// The external's last price awaits confirmation, or the sources of the open round disagree.
		PriceSuspect,
		/// The external's feed is paused.
		PricePaused,
		/// The external is worth less than one dollar by more than the peg accepts.
		Depegged,
		/// The facilitator would have more outstanding than its ceiling.
		CeilingExceeded,
		/// The coin's fuse has no room for the amount now.
		FuseExceeded,
		/// The peg's mint window has no room for the amount now.
		MintWindowExceeded,
		/// The peg's redemption window has no room for the amount now.
		RedeemWindowExceeded,
		/// What is left of the redemption window is held back for small amounts, and the account
		/// has used its part or asks for more.
		RedeemAccountLimitExceeded,
		/// The facilitator has less outstanding than the amount.
		ExceedsOutstanding,
		/// The peg has a round, and it has not begun or is over.
		RoundNotOpen,
		/// The round's cap leaves no room for the amount.
		RoundCapExceeded,
		/// The round's limit per account leaves no room for the amount.
		RoundAccountLimitExceeded,
		/// The account does not hold the credential that the round asks for.
		CredentialMissing,
		/// The round does not open before it closes, is over already, or closes too far ahead.
		RoundTimesInvalid,
		/// The round's limit per account is zero or above its cap, or its cap above any ceiling.
		RoundLimitsInvalid,
		/// The peg has a round that is not over.
		RoundNotOver,
		/// The payer can spend less than the amount.
		InsufficientBalance,
		/// The holding account has less of the external than the ledgers say: only the external's
		/// own issuer can have taken it.
		CustodyShort,
		/// Payer or payee would be left with less than the asset's minimum balance, and lose it.
		WouldBeDusted,
		/// The brake has this status already.
		StatusUnchanged,
		/// A guardian cannot release a brake.
		GuardianMayOnlyBrake,
		/// The last pause by a guardian ended less than seven days ago.
		PausedTooRecently,
		/// The peg has something outstanding.
		PegHasOutstanding,
		/// The peg has fees that are not collected.
		PegHasFees,
		/// The peg has a round that is not closed.
		PegHasRound,
		/// The peg has no fees.
		NothingToCollect,
		/// Nothing was earned that the external can express, the escrow is empty, or the limits on new
		/// supply allow nothing of it now.
		NothingToClaim,
		/// The record still limits the account.
		UsageInForce,
		/// Never seen: an invariant does not hold. Nothing was changed.
		Unexpected,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			Self::check_config();
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates the asset of a new protocol dollar, with no supply and all roles at the keyless
		/// account.
		///
		/// Origin: listing.
		///
		/// - `coin`: a free asset id below 1 000, but not 0 or 2.
		/// - `name`, `symbol`: bytes of UTF-8.
		/// - `fuse`: the most new supply, in the coin's units, per period in seconds.
		///
		/// Errors: `ReservedAssetId`, `AssetIdInUse`, `NameEmpty`, `TooManyCoins`,
		/// `ParameterOutOfRange`. Event: `CoinCreated`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_coin())]
		pub fn create_coin(
			origin: OriginFor<T>,
			coin: AssetId,
			name: Text,
			symbol: Text,
			fuse: Window,
		) -> DispatchResult {
			T::ListingOrigin::ensure_origin(origin)?;
			Self::do_create_coin(coin, name, symbol, fuse)
		}

		/// Creates a sufficient asset of minimum balance 1, such as an external must be. It does
		/// not make it one: that is `add_peg`.
		///
		/// Origin: listing.
		///
		/// - `id`: a free asset id from 1 000, below 2³¹.
		/// - `admin`: whoever mints and burns the asset: all its roles are theirs.
		/// - `name`, `symbol`: bytes of UTF-8.
		/// - `decimals`: at most 24.
		///
		/// Errors: `ReservedAssetId`, `AssetIdInUse`, `NameEmpty`, `DecimalsUnsupported`. Event:
		/// `ExternalCreated`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::create_external())]
		pub fn create_external(
			origin: OriginFor<T>,
			id: AssetId,
			admin: T::AccountId,
			name: Text,
			symbol: Text,
			decimals: u8,
		) -> DispatchResult {
			T::ListingOrigin::ensure_origin(origin)?;
			Self::do_create_external(id, admin, name, symbol, decimals)
		}

		/// Adds a peg, with a ceiling of zero, and freezes the external's decimals.
		///
		/// Origin: listing.
		///
		/// - `coin`: a protocol dollar.
		/// - `external`: a sufficient asset of minimum balance 1 and at most 24 decimals.
		/// - `params`: within [`limits`].
		///
		/// Errors: `UnknownCoin`, `ReservedAssetId`, `UnknownExternal`, `ExternalIsCoin`,
		/// `PegExists`, `ExternalNotSufficient`, `DecimalsUnsupported`, `ParameterOutOfRange`,
		/// `UnknownFeed`, `TooManyFacilitators`. Event: `PegAdded`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::add_peg())]
		pub fn add_peg(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			params: PegParams,
		) -> DispatchResult {
			T::ListingOrigin::ensure_origin(origin)?;
			Self::do_add_peg(coin, external, params)
		}

		/// Changes a peg's parameters. Use of its windows so far counts at the old rate.
		///
		/// Origin: governance, which must be listing as well to change the feed: that says what backs the
		/// coin.
		///
		/// - `params`: within [`limits`], and within one step of the old. Another feed alone is no step.
		///
		/// Errors: `FeedNotListed`, `UnknownCoin`, `UnknownPeg`, `ParameterUnchanged`,
		/// `ParameterOutOfRange`, `ParameterStepTooLarge`, `StepTooSoon`, `UnknownFeed`. Event:
		/// `PegUpdated`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::update_peg())]
		pub fn update_peg(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			params: PegParams,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin.clone())?;
			let lists = T::ListingOrigin::ensure_origin(origin).is_ok();
			Self::do_update_peg(coin, external, params, lists)
		}

		/// Removes a peg that has nothing outstanding. What is left of its escrow goes to the
		/// treasury, since else anybody could keep a peg by paying one unit in; for the same reason what
		/// was earned and not claimed is given up, so claim it before. What was sent to the holding
		/// account without being booked stays there.
		///
		/// Origin: governance.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `PegHasOutstanding`, `PegHasFees`, `PegHasRound`,
		/// `CustodyShort`, `WouldBeDusted`. Event: `PegRemoved`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::remove_peg())]
		pub fn remove_peg(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove_peg(coin, external)
		}

		/// Mints a coin from an external, at par less the fee. What of the amount would buy no
		/// further unit of the coin stays with the caller.
		///
		/// Origin: signed.
		///
		/// - `amount`: of the external, in its smallest units, fee included.
		/// - `max_fee`: the highest fee the caller accepts, in bps of what is taken.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `AmountZero`, `AmountTooSmall`, `AmountTooLarge`,
		/// `FeeAboveMax`, `MintingStopped`, `MarketPaused`, `MetadataChanged`, `PriceMissing`,
		/// `PriceStale`, `PriceSuspect`, `PricePaused`, `Depegged`, `CeilingExceeded`,
		/// `FuseExceeded`, `MintWindowExceeded`, `RoundNotOpen`, `CredentialMissing`,
		/// `RoundCapExceeded`, `RoundAccountLimitExceeded`, `InsufficientBalance`,
		/// `WouldBeDusted`. Event: `Minted`.
		#[pallet::call_index(5)]
		#[pallet::weight(ops::mint_weight::<T>(true, true))]
		pub fn mint(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			#[pallet::compact] amount: Balance,
			max_fee: Bps,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_mint(who, coin, external, amount, max_fee)
		}

		/// Redeems a coin for an external, at par less the fee. What of the amount the external
		/// cannot represent stays with the caller. Never refused for a price.
		///
		/// Origin: signed.
		///
		/// - `amount`: of the coin, in its smallest units.
		/// - `max_fee`: the highest fee the caller accepts, in bps of what leaves the reserves.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `AmountZero`, `AmountTooSmall`, `AmountTooLarge`,
		/// `FeeAboveMax`, `MarketPaused`, `ExceedsOutstanding`, `RedeemWindowExceeded`,
		/// `RedeemAccountLimitExceeded`, `InsufficientBalance`, `CustodyShort`, `WouldBeDusted`.
		/// Event: `Redeemed`.
		#[pallet::call_index(6)]
		#[pallet::weight(ops::redeem_weight::<T>(true, 2))]
		pub fn redeem(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			#[pallet::compact] amount: Balance,
			max_fee: Bps,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_redeem(who, coin, external, amount, max_fee)
		}

		/// Sets the most that a facilitator may have outstanding. A module becomes a facilitator by
		/// its first ceiling, and is forgotten by a ceiling of zero once nothing is outstanding.
		///
		/// Origin: governance.
		///
		/// - `ceiling`: in the coin's units. May go down by any amount, also below what is
		///   outstanding, and up to double or to 100 million dollars at once.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `UnknownFacilitator`, `ParameterOutOfRange`,
		/// `ParameterStepTooLarge`, `StepTooSoon`, `TooManyFacilitators`. Event: `CeilingSet`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_ceiling())]
		pub fn set_ceiling(
			origin: OriginFor<T>,
			coin: AssetId,
			facilitator: FacilitatorId,
			#[pallet::compact] ceiling: Balance,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_ceiling(coin, facilitator, ceiling)
		}

		/// Sets the most new supply of a coin per time. Use so far counts at the old rate.
		///
		/// Origin: governance.
		///
		/// - `fuse`: limit in the coin's units, period in seconds. May be drawn in by any amount;
		///   the limit rises to double or to 100 million dollars at once, the period halves at
		///   most.
		///
		/// Errors: `UnknownCoin`, `ParameterUnchanged`, `ParameterOutOfRange`, `ParameterStepTooLarge`,
		/// `StepTooSoon`. Event: `FuseSet`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_fuse())]
		pub fn set_fuse(origin: OriginFor<T>, coin: AssetId, fuse: Window) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_fuse(coin, fuse)
		}

		/// Moves the brake of a coin or of one of its pegs.
		///
		/// Origin: governance, both ways; a guardian, only towards `Paused`, for 72 hours, and not
		/// again within seven days.
		///
		/// - `external`: the peg; none for the whole coin.
		/// - `status`: `Open`, `NoNewRisk` or `Paused`.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `StatusUnchanged`, `GuardianMayOnlyBrake`,
		/// `PausedTooRecently`. Event: `StatusSet`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_status())]
		pub fn set_status(
			origin: OriginFor<T>,
			coin: AssetId,
			external: Option<AssetId>,
			status: Status,
		) -> DispatchResult {
			let power = T::BrakeOrigin::ensure_origin(origin)?;
			Self::do_set_status(coin, external, status, power)
		}

		/// Sets up a deposit round. From now on the peg mints only in it, and not at all after
		/// it, until governance closes it or opens another: time alone never brings risk back.
		/// Replaces a round that is over.
		///
		/// Origin: governance.
		///
		/// - `cap`, `per_account`: in the coin's units, of what is minted.
		/// - `opens_at`, `closes_at`: Unix seconds, the second exclusive. The first may be past.
		/// - `credential`: what an account must hold, if anything.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `RoundNotOver`, `RoundTimesInvalid`,
		/// `RoundLimitsInvalid`. Events: `RoundOpened`, and `RoundClosed` for the one replaced.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::open_round())]
		#[allow(clippy::too_many_arguments)]
		pub fn open_round(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			#[pallet::compact] cap: Balance,
			#[pallet::compact] per_account: Balance,
			opens_at: Seconds,
			closes_at: Seconds,
			credential: Option<CredentialId>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			let terms = Round { id: 0, cap, used: 0, per_account, opens_at, closes_at, credential };
			Self::do_open_round(coin, external, terms)
		}

		/// Closes a round, whether or not its time is over. The peg then mints for everybody.
		///
		/// Origin: governance.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `UnknownRound`. Event: `RoundClosed`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::close_round())]
		pub fn close_round(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_close_round(coin, external)
		}

		/// Sends all fees of a peg to the treasury.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `NothingToCollect`, `CustodyShort`,
		/// `WouldBeDusted`. Event: `FeesCollected`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::collect_fees())]
		pub fn collect_fees(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect_fees(coin, external)
		}

		/// Pays reserve yield into a peg's escrow, from which it is claimed as coins as far as it is
		/// earned. Nobody gets it back: what is never earned waits there until the peg is removed, and
		/// then goes to the treasury.
		///
		/// Origin: signed by anyone.
		///
		/// - `amount`: of the external, in its smallest units.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `AmountZero`, `AmountTooLarge`,
		/// `InsufficientBalance`, `WouldBeDusted`. Event: `ReserveYieldDeposited`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::deposit_reserve_yield())]
		pub fn deposit_reserve_yield(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deposit_reserve_yield(who, coin, external, amount)
		}

		/// Removes the record of an account's use that limits nothing any more: the round it is
		/// about is over or gone, and its small redemptions are refilled. Free of charge if it
		/// does.
		///
		/// Origin: signed by anyone.
		///
		/// - `who`: whose record.
		///
		/// Errors: `UnknownUsage`, `UsageInForce`. Event: `UsageReaped`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::reap_usage())]
		pub fn reap_usage(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_reap_usage(coin, external, who)?;
			Ok(Pays::No.into())
		}

		/// Sets what a peg's reserves earn. Until now they earn by the old tiers.
		///
		/// Origin: governance.
		///
		/// - `tiers`: at most four. Each has a `rate` per second times 10¹⁸, above zero and at most 20 %
		///   a year, and a `threshold` above zero in the coin's units: how much of the reserves earns
		///   it, counted from where the tier before ends. None: nothing is earned, from now on and at
		///   any time. Else what one more unit of reserves earns may move by 2 percentage points a year
		///   at most, at any size of the reserves, and a day after the last step.
		///
		/// Errors: `UnknownCoin`, `UnknownPeg`, `ParameterUnchanged`, `ParameterOutOfRange`,
		/// `ParameterStepTooLarge`, `StepTooSoon`. Event: `ReserveYieldSet`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::set_reserve_yield())]
		pub fn set_reserve_yield(
			origin: OriginFor<T>,
			coin: AssetId,
			external: AssetId,
			tiers: Tiers,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_reserve_yield(coin, external, tiers)
		}
	}
}
