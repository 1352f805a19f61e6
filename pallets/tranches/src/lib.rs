//! # Tranches
//!
//! Pools that slice the cash flows of loans by seniority.
//!
//! ## Terms
//!
//! - A *pool* is opened by a *curator*, who chooses its loans within rules that are said beforehand. Its keyless
//!   account has its money and is the lender of its loans; no other pool knows it.
//! - Its *tranches* stand in order of seniority, as those of a loan: number 0 is the most senior. The last one is the
//!   *first loss*, the curator's: it gets what others leave, and loses first.
//! - A *series* is the units of one tranche. Its id is an asset id with the top bit set. A unit is sold for a dollar's
//!   smallest part and earns alike with all others, whether free or held. What a series is paid goes up its index; each
//!   change of a holding settles it first. See [`quoin_math::pool::index`].
//! - A *distribution* collects what the loans brought and pays it: fees, interest due of each tranche, principal. See
//!   [`quoin_math::pool::waterfall`].
//! - *Tests* decide whether junior interest is paid, and principal pro rata.
//! - A *note* is a pool with one tranche for investors and a date.
//!
//! ## Life of a pool
//!
//! ```text
//! openPool ─▶ Raising ─activate─▶ Active ─closePool, all loans closed─▶ Closed
//!                │                  └─failPool, nothing was ever lent─▶ Failed
//!                └─failPool, too little or in the wrong shares────────▶ Failed
//! ```
//!
//! Records go when nobody has units or claims of a pool that is over.
//!
//! ## Money
//!
//! All is pulled: what units are paid waits until somebody claims it for whose it is, and the curator's fees and what
//! is left of its bond wait with the series of its first loss. So nobody who cannot receive is in the way of anybody's
//! money; only the records, and the curator's deposit for them, stay until the last holder has its own.
//!
//! Losses are not stored. What assets do not reach of what is outstanding is lost from the first loss up, and comes
//! back in reverse; claims stay. A tranche that is worth nothing keeps nobody else from a price or a payment.
//!
//! ## Choices
//!
//! - Tranches are numbered from the most senior one on, as those of a loan, so that on this chain a lower number is
//!   paid first wherever it stands.
//! - Principal stands against principal in the tests of over-collateral. With interest that runs on one side, a pool at
//!   its edge would fail in its first second, before anybody borrowed.
//! - Money that was never lent goes back to those above the first loss, by what is outstanding. The first loss stays,
//!   so that it does not leave before those that it protects: of what is lent its share grows.
//! - What interest is left over is the first loss's once a period, and principal pays interest that is late and not
//!   what runs, so that nobody has more or less by when somebody distributes.
//! - The published pools of Centrifuge keep anybody from leaving while a tranche is worth nothing; here nobody waits.
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
//! 5. TR5: of each pool that lends, what was raised and what came in is what was paid, the fees, what was lent, and the
//!    money there is. Of one that closed too, and there is none.
//! 6. TR6: the account of each pool has its money, its bond, what is unclaimed of its series, fees included, and, of
//!    one that takes money or failed, what its units were sold for.
//! 7. TR7: each pool has its terms, its state and its series, and ids are below the next one. No tranche above the
//!    first loss has more outstanding than units.
//! 8. TR8: the curator of each pool keeps what is held of its first loss: all while the pool raises, the least while it
//!    lends.
//! 9. TR9: a pool has each loan once, and is owed in lending what it is owed of them.
//! 10. TR10: parameters are in range, and no step is dated in the future.

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
mod projection;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
mod units;
mod views;
mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, Consideration, Contains, Footprint, UnixTime},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use quoin_primitives::{
		AssetId, Balance, Brake, Credentials, Lend, Level, LoanBook, LoanId, NoteTerms, PoolId,
		PoolTerms, Power, Seconds, Status, TrancheIndex, MAX_POOL_LOANS,
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
		/// Where pools lend.
		type Loans: LoanBook<Self::AccountId> + Lend<Self::AccountId>;

		/// QUSD.
		type Assets: fungibles::Mutate<Self::AccountId, AssetId = AssetId, Balance = Balance>;

		/// Why units are held.
		type RuntimeHoldReason: Parameter + Member + MaxEncodedLen + Copy + From<HoldReason>;

		/// For how many reasons at once an account may have units of a series held.
		#[pallet::constant]
		type MaxHolds: Get<u32>;

		/// Who may have units that ask for a credential.
		type Credentials: Credentials<Self::AccountId>;

		/// The deposit for the records of a pool.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// The time.
		type Time: UnixTime;

		/// Who moves parameters by steps.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves the brake, and with which power.
		type BrakeOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Power>;

		/// Has the origination fees of notes, and what nobody claims of pools that are over.
		type Treasury: Get<Self::AccountId>;

		/// Accounts of pallets that hold units, which nobody claims for and nobody sends any: they have to know what
		/// came as interest and what as principal. See [`quoin_primitives::SeriesMarket`].
		type CollectsItself: Contains<Self::AccountId>;

		/// The keyless accounts of pools are derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// The same loans, for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkLoans: quoin_primitives::LendForBenchmarks<Self::AccountId>;

		/// What benchmarks need besides.
		#[cfg(feature = "runtime-benchmarks")]
		type Helper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds a balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for the records of a pool, in QUO.
		Pool,
		/// The units of the first loss that a curator keeps.
		FirstLoss,
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

	/// The id of the next pool. Ids are not used twice.
	#[pallet::storage]
	pub type NextPool<T: Config> = StorageValue<_, PoolId, ValueQuery>;

	/// What was said of pools. Read by every distribution and written by none.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, PoolId, PoolOf<T>>;

	/// What changes with their money.
	#[pallet::storage]
	pub type States<T: Config> = StorageMap<_, Twox64Concat, PoolId, State>;

	/// What governance says.
	#[pallet::storage]
	pub type CurrentParams<T: Config> = StorageValue<_, Params, ValueQuery, DefaultParams>;

	/// When parameters last moved.
	#[pallet::storage]
	pub type LastStep<T: Config> = StorageValue<_, Seconds>;

	/// The brake.
	#[pallet::storage]
	pub type Market<T: Config> = StorageValue<_, Brake, ValueQuery>;

	/// What a chain begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters. Without any, the default ones.
		pub params: Option<Params>,
		#[doc(hidden)]
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let params = self.params.unwrap_or_else(DefaultParams::get);
			let checked = limits::ensure_in_range::<T>(&params);
			assert!(checked.is_ok(), "the parameters of tranches are out of range: {params:?}");
			CurrentParams::<T>::put(params);
		}
	}

	// Fields have the names of the calls' arguments; the line of the event says what is not plain.
	#[allow(missing_docs)]
	/// What happened. Amounts are QUSD, moments Unix seconds.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
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
		/// A curator opened a pool, and put a bond aside.
		PoolOpened {
			pool: PoolId,
			curator: T::AccountId,
			terms: PoolTerms<T::AccountId>,
			bond: Balance,
		},
		/// Somebody put money in. The curator's first loss too.
		Invested { pool: PoolId, level: Level, who: T::AccountId, amount: Balance, units: Balance },
		/// Somebody took money back while it was time.
		InvestmentWithdrawn { pool: PoolId, level: Level, who: T::AccountId, amount: Balance },
		/// A pool begins to lend. Raised by tranche.
		PoolActivated { pool: PoolId, raised: Vec<Balance>, keeper: T::AccountId, reward: Balance },
		/// A pool failed. Units are given back for what they were sold for.
		PoolFailed { pool: PoolId, keeper: T::AccountId, reward: Balance },
		/// A pool committed to a tranche of an offer.
		LoanFunded {
			pool: PoolId,
			loan: LoanId,
			tranche: TrancheIndex,
			obligor: H256,
			amount: Balance,
			until: Seconds,
		},
		/// What came in was paid: to each tranche principal and interest, the most senior first. What was never lent
		/// and goes back is in their principal. What came in, with what is returned and with `reserve` and `kept` as
		/// they were before, is what is paid, the fees, and `reserve` and `kept` as they are now.
		Distributed {
			pool: PoolId,
			keeper: T::AccountId,
			interest: Balance,
			principal: Balance,
			recovered: Balance,
			returned: Balance,
			fees: Balance,
			paid: Vec<(Balance, Balance)>,
			diverted: bool,
			reserve: Balance,
			kept: Balance,
			reward: Balance,
		},
		/// Somebody was paid what its units were paid.
		Claimed { series: AssetId, who: T::AccountId, amount: Balance },
		/// Somebody gave units of a pool that is over back.
		Redeemed {
			series: AssetId,
			who: T::AccountId,
			units: Balance,
			amount: Balance,
			claimed: Balance,
		},
		/// All loans of a pool are closed. Lost is what each tranche was not paid back.
		PoolClosed { pool: PoolId, lost: Vec<Balance>, keeper: T::AccountId, reward: Balance },
		/// Nobody has anything of a pool any more. What was left went to the treasury.
		PoolRemoved { pool: PoolId, dust: Balance },
		/// Somebody added to the bond of a pool.
		BondToppedUp { pool: PoolId, who: T::AccountId, amount: Balance, bond: Balance },
		/// The parameters moved.
		ParamsChanged { old: Params, new: Params },
		/// The brake moved.
		StatusSet { old: Status, new: Status, by: Power, lapses_at: Option<Seconds> },
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such series.
		UnknownSeries,
		/// A series has no units that could be paid.
		NoUnits,
		/// A figure needs more than 128 bits, or is more than there may be.
		AmountTooLarge,
		/// Units of the account are held for as many reasons as there may be.
		TooManyHolds,
		/// No pool has this id, or nobody has anything of it any more.
		UnknownPool,
		/// The pool has no such tranche for investors.
		UnknownTranche,
		/// No more pools can be numbered.
		TooManyPools,
		/// New risk is stopped.
		NoNewRisk,
		/// The market is paused.
		MarketPaused,
		/// The name is empty, or not UTF-8.
		NameInvalid,
		/// There are no tranches for investors.
		NoTranches,
		/// There are no classes whose loans the pool would take.
		NoClasses,
		/// A rule for loans can be met by none: a share, rate or tenor of zero, or more than the whole.
		EligibilityImpossible,
		/// A rate is zero, or more than the whole a year.
		RateOutOfRange,
		/// The most senior tranche is due more than loans have to bring.
		RateAboveLoans,
		/// A tranche has a lower rate than the one above it, or asks for as much subordination or more.
		TranchesOutOfOrder,
		/// A share is zero or the whole, or caps below keep all shares from being met at once.
		SubordinationImpossible,
		/// The most junior tranche above the first loss asks for less subordination than the least first loss of pools.
		SubordinationBelowFirstLoss,
		/// The least of a tranche is under a dollar.
		TrancheTooSmall,
		/// The least of a tranche is more than its cap.
		LeastAboveCap,
		/// The curator's share is less than governance, or the pool, asks for.
		FirstLossTooSmall,
		/// The reserve is all that the pool may raise, or has raised.
		ReserveTooLarge,
		/// The curator's fee is more than there may be.
		FeeTooHigh,
		/// The period is under a week or over a year.
		PeriodOutOfRange,
		/// The raise ends too early or too late.
		RaiseOutOfRange,
		/// Loans may be drawn until too early or too late.
		DrawingOutOfRange,
		/// The pool matures too early or too late.
		MaturityOutOfRange,
		/// The note runs for less than six months or more than twelve.
		TermOutOfRange,
		/// More is sold than the loans amount to, or nothing.
		FaceBelowSold,
		/// The deposit is not there.
		DepositNotCovered,
		/// The QUSD is not there, or may not be moved.
		NotCovered,
		/// An amount is zero.
		ZeroAmount,
		/// The pool does not take money any more.
		NotRaising,
		/// The raise is over.
		RaiseOver,
		/// The raise is not over.
		RaiseRuns,
		/// The raise is complete: it can be activated.
		RaiseComplete,
		/// In the last day of the raise nobody takes money back.
		WithdrawalOver,
		/// It is more than the tranche may raise.
		CapReached,
		/// The account does not hold the credential that the tranche asks for.
		CredentialMissing,
		/// The account has not so many free units.
		NotEnoughUnits,
		/// A tranche raised less than the least.
		TrancheBelowLeast,
		/// What is junior to a tranche is less than it asks for.
		SubordinationTooLow,
		/// The pool does not lend.
		NotActive,
		/// The pool is over.
		PoolOver,
		/// Loans may still be drawn.
		DrawingRuns,
		/// The pool has commitments, or loans that are not over.
		LoansOpen,
		/// The pool never lent: it fails, and is not closed.
		NeverLent,
		/// The pool has lent: it is closed when its loans are, and does not fail.
		HasLent,
		/// The signer is not the curator.
		NotCurator,
		/// Loans cannot be drawn any more.
		DrawingOver,
		/// A mark of one of the loans is due: apply it first.
		MarkDue,
		/// A test fails: nothing more is lent.
		TestFails,
		/// The pool has a tranche of this loan.
		AlreadyFunded,
		/// The pool has as many loans as it may have.
		TooManyLoans,
		/// The borrower, or who answers for the titles, is one of the curator's own.
		BorrowerDeclared,
		/// It is not attested that one legal person answers for all titles.
		ObligorUnknown,
		/// A title is of a class that the pool does not take.
		ClassNotEligible,
		/// The loan may be drawn for more of the titles' value than the pool takes.
		LoanToValueTooHigh,
		/// The loan runs for longer than the pool takes.
		TenorTooLong,
		/// The loan ends after the pool matures.
		EndsAfterMaturity,
		/// The rate is less than the pool takes.
		RateTooLow,
		/// The borrower does not pay the treasury the origination fee of notes.
		OriginationFeeTooLow,
		/// Fees would take more than a tenth of what a sale of the titles brings, if it brings the principal.
		SaleFeeTooHigh,
		/// The curator, or one of its own, would have a fee of the draw or of a sale of the titles.
		FeeToCurator,
		/// The pool has not so much money to lend.
		UndrawnTooLow,
		/// One legal person would owe more than the pool takes.
		ObligorShareTooLarge,
		/// No loan was drawn yet: the pool may still fail, and owe everybody what they gave.
		NothingDrawn,
		/// The period in which the pool paid last is not over, or the pool pays at maturity.
		NotPayday,
		/// Nothing came in that could be paid, and what is left over waits for the end of the period.
		NothingToDistribute,
		/// No test fails that money mends: it is added to the first loss only then.
		NothingToCure,
		/// Nothing waits for the account.
		NothingToClaim,
		/// The pool is not over: units are paid, and not given back.
		NotRedeemable,
		/// The account has the units already.
		ToSelf,
		/// A pool has no units of its own.
		ToPool,
		/// The parameters would not change.
		ParameterUnchanged,
		/// A parameter would be out of range.
		ParameterOutOfRange,
		/// A parameter would move too far at once.
		ParameterStepTooLarge,
		/// The last step was less than a day ago.
		StepTooSoon,
		/// The status would not change.
		StatusUnchanged,
		/// A guardian does not release a brake.
		GuardianMayOnlyBrake,
		/// The guardian's last pause ended less than a week ago.
		PausedTooRecently,
		/// An invariant does not hold.
		Unexpected,
		/// The account is of a pallet that holds units, which buys and collects by itself.
		CollectsItself,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Opens a pool, which takes money from now on. Takes a deposit in QUO and the bond in QUSD, out of which work
		/// for the pool is rewarded.
		///
		/// Origin: signed, who is the curator.
		///
		/// - `terms`: what the pool is. Cannot be changed.
		///
		/// Errors: `NoNewRisk`, `MarketPaused`, `NameInvalid`, `NoClasses`, `EligibilityImpossible`, `NoTranches`,
		/// `RateOutOfRange`, `SubordinationImpossible`, `TrancheTooSmall`, `LeastAboveCap`, `AmountTooLarge`,
		/// `TranchesOutOfOrder`, `RateAboveLoans`, `FirstLossTooSmall`, `SubordinationBelowFirstLoss`,
		/// `ReserveTooLarge`, `FeeTooHigh`, `PeriodOutOfRange`, `RaiseOutOfRange`, `DrawingOutOfRange`,
		/// `MaturityOutOfRange`, `TooManyPools`, `DepositNotCovered`, `NotCovered`. Event: `PoolOpened`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_pool())]
		pub fn open_pool(origin: OriginFor<T>, terms: PoolTerms<T::AccountId>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_pool(who, terms)
		}

		/// Opens a note: a pool with one tranche for investors, a reserve, a date, and loans that pay the origination
		/// fee of notes to the treasury.
		///
		/// Origin: signed, who is the curator. Errors: `TermOutOfRange`, `FaceBelowSold`, and those of `openPool`.
		/// Event: `PoolOpened`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::open_pool())]
		pub fn open_note(origin: OriginFor<T>, note: NoteTerms<T::AccountId>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_pool(who, Self::note(note)?)
		}

		/// Puts money into the first loss: while the pool takes money, or later when a test fails that money mends.
		/// What is added later pays principal at the next distribution, as if a loan had paid it, and its units cost a
		/// dollar each or what they are worth, whichever is more. They are kept with the least first loss until the
		/// pool is over.
		///
		/// Origin: signed by the curator. Errors: `ZeroAmount`, `UnknownPool`, `NotCurator`, `NoNewRisk`,
		/// `MarketPaused`, `RaiseOver`, `CapReached`, `PoolOver`, `NothingToCure`, `AmountTooLarge`, `NotCovered`.
		/// Event: `Invested`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::cure(MAX_POOL_LOANS))]
		pub fn fund_first_loss(
			origin: OriginFor<T>,
			pool: PoolId,
			amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fund_first_loss(who, pool, amount)
		}

		/// Buys units of a tranche, for a dollar each, while the pool takes money.
		///
		/// Origin: signed. Errors: `ZeroAmount`, `NoNewRisk`, `MarketPaused`, `UnknownPool`, `NotRaising`, `RaiseOver`,
		/// `UnknownTranche`, `CredentialMissing`, `CapReached`, `AmountTooLarge`, `NotCovered`, `SubordinationTooLow`
		/// and `FirstLossTooSmall` when the raise is complete without it and would not be with it, or never could be.
		/// Event: `Invested`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::invest())]
		pub fn invest(
			origin: OriginFor<T>,
			pool: PoolId,
			level: Level,
			amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_invest(who, pool, level, amount)
		}

		/// Gives units back for the money, until a day before the raise ends. Those of the first loss too.
		///
		/// Origin: signed. Errors: `ZeroAmount`, `UnknownPool`, `NotRaising`, `UnknownTranche`, `WithdrawalOver`,
		/// `NotEnoughUnits`, those of the assets when the signer cannot receive. Event: `InvestmentWithdrawn`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_investment())]
		pub fn withdraw_investment(
			origin: OriginFor<T>,
			pool: PoolId,
			level: Level,
			amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_investment(who, pool, level, amount)
		}

		/// Begins to lend, when the raise is over and complete. The curator's least first loss is held from now on.
		/// Rewarded.
		///
		/// Origin: signed by anyone. Errors: `NoNewRisk`, `MarketPaused`, `UnknownPool`, `NotRaising`, `RaiseRuns`,
		/// `DrawingOver`, `TrancheBelowLeast`, `FirstLossTooSmall`, `SubordinationTooLow`, `ReserveTooLarge`, those of
		/// the assets when the signer cannot receive. Event: `PoolActivated`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::activate())]
		pub fn activate(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_activate(who, pool)
		}

		/// Commits money of the pool to a tranche of an offer that its rules allow, until the offer or the time to draw
		/// ends.
		///
		/// Origin: signed by the curator. Errors: `NoNewRisk`, `MarketPaused`, `UnknownPool`, `NotActive`,
		/// `NotCurator`, `DrawingOver`, `MarkDue`, `TestFails`, `AlreadyFunded`, `TooManyLoans`, `BorrowerDeclared`,
		/// `ObligorUnknown`, `ClassNotEligible`, `LoanToValueTooHigh`, `TenorTooLong`, `EndsAfterMaturity`,
		/// `RateTooLow`, `OriginationFeeTooLow`, `FeeToCurator`, `SaleFeeTooHigh`, `UndrawnTooLow`,
		/// `ObligorShareTooLarge`, those of lending. Event: `LoanFunded`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::fund_loan(MAX_POOL_LOANS))]
		pub fn fund_loan(
			origin: OriginFor<T>,
			pool: PoolId,
			loan: LoanId,
			tranche: TrancheIndex,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fund_loan(&who, pool, loan, tranche)
		}

		/// Collects what the loans brought and pays it: the curator's fees, interest due of each tranche from senior to
		/// junior, principal in the order of the pool, and once a period the first loss what is left. Rewarded once a
		/// day, when what is paid is a hundred times as much.
		///
		/// Origin: signed by anyone. Errors: `MarketPaused`, `UnknownPool`, `NotActive`, `MarkDue`,
		/// `NothingDrawn`, `NotPayday`, `NothingToDistribute`, those of the assets when the signer cannot receive.
		/// Event: `Distributed`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::distribute(MAX_POOL_LOANS))]
		pub fn distribute(origin: OriginFor<T>, pool: PoolId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let loans = Self::do_distribute(&who, pool)?.loans;
			Ok(Some(T::WeightInfo::distribute(loans)).into())
		}

		/// Pays an account what its units of a series were paid, and of the first loss the curator's fees, to that
		/// account. Of a pool that is over, its free units are given back with it, as by `redeem`.
		///
		/// Origin: signed by anyone. Errors: `CollectsItself`, `UnknownSeries`, `NothingToClaim`, those of the assets
		/// when the account cannot receive. Event: `Claimed`, or those of `redeem`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::claim_last().max(T::WeightInfo::redeem()))]
		pub fn claim(origin: OriginFor<T>, series: AssetId, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim(who, series)
		}

		/// Gives units of a pool that is over back, with what they were paid: of one that failed for what they were
		/// sold for, of one that was closed for nothing more.
		///
		/// Origin: signed. Errors: `ZeroAmount`, `UnknownSeries`, `NotRedeemable`, `NotEnoughUnits`, those of the
		/// assets when the signer cannot receive. Events: `Redeemed`; with the last units of a pool `PoolRemoved`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::redeem())]
		pub fn redeem(origin: OriginFor<T>, series: AssetId, units: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_redeem(who, series, units).map(|_| ())
		}

		/// Closes a pool whose loans are all closed and that may lend no more, and pays what is left. Rewarded.
		///
		/// Origin: signed by anyone. Errors: `MarketPaused`, `UnknownPool`, `NotActive`, `DrawingRuns`, `LoansOpen`,
		/// `NeverLent`, `MarkDue`, those of the assets when the signer cannot receive. Events: `Distributed` when
		/// anything is left, `PoolClosed`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::close_pool(MAX_POOL_LOANS))]
		pub fn close_pool(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_pool(who, pool)
		}

		/// Ends a pool whose raise was not complete, that nobody activated within a week, or that never lent. Everybody
		/// takes the money back. Rewarded.
		///
		/// Origin: signed by anyone. Errors: `MarketPaused`, `UnknownPool`, `RaiseRuns`, `RaiseComplete`,
		/// `DrawingRuns`, `HasLent`, `LoansOpen`, `PoolOver`, those of the assets when the signer cannot receive.
		/// Event: `PoolFailed`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::fail_pool(MAX_POOL_LOANS))]
		pub fn fail_pool(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fail_pool(who, pool)
		}

		/// Gives units to another account. What they were paid before stays the signer's. No pause stops it, as none
		/// stops a transfer of dollars.
		///
		/// Origin: signed. Errors: `ZeroAmount`, `ToSelf`, `UnknownSeries`, `PoolOver`, `ToPool`, `CollectsItself`,
		/// `CredentialMissing`, `NotEnoughUnits`. Event: `UnitsTransferred`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::transfer_units())]
		pub fn transfer_units(
			origin: OriginFor<T>,
			series: AssetId,
			to: T::AccountId,
			units: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer_units(who, series, to, units)
		}

		/// Adds to the bond of a pool, out of which work for it is rewarded. What is left of it is the curator's.
		///
		/// Origin: signed by anyone. Errors: `ZeroAmount`, `UnknownPool`, `PoolOver`, `AmountTooLarge`, `NotCovered`.
		/// Event: `BondToppedUp`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::top_up_bond())]
		pub fn top_up_bond(origin: OriginFor<T>, pool: PoolId, amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up_bond(who, pool, amount)
		}

		/// Moves the parameters, by a step at most, once a day.
		///
		/// Origin: governance. Errors: `ParameterUnchanged`, `ParameterOutOfRange`, `ParameterStepTooLarge`,
		/// `StepTooSoon`. Event: `ParamsChanged`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::set_params())]
		pub fn set_params(origin: OriginFor<T>, params: Params) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_params(params)
		}

		/// Moves the brake. A guardian may only brake, and its pause lapses.
		///
		/// Origin: governance or guardian. Errors: `StatusUnchanged`, `GuardianMayOnlyBrake`, `PausedTooRecently`.
		/// Event: `StatusSet`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::set_status())]
		pub fn set_status(origin: OriginFor<T>, status: Status) -> DispatchResult {
			let by = T::BrakeOrigin::ensure_origin(origin)?;
			Self::do_set_status(status, by)
		}
	}
}
