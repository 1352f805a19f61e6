//! # Lending
//!
//! Loans against titles: schedule, payment, default, recovery.
//!
//! ## Terms
//!
//! - An *offer* is what a borrower asks for: titles, *tranches* in order of seniority, and terms. Lenders
//!   *commit* money to its tranches, which stays on their accounts, held, until they expire.
//! - A *loan* is an offer that was drawn. Each tranche is a *position* of its lender, and changes hands.
//! - A *window* is the time for one payment. Interest is owed for windows, whole ones.
//! - The *book* of a lender has in one record what it has in all loans, and what it has committed to offers: its
//!   [`quoin_primitives::Exposure`].
//! - A *mark* writes down what may be lost, before it is. Only cash writes up.
//! - A *case* is the sale of the titles of a loan that failed.
//!
//! Formulas stand in `quoin_math::loan`.
//!
//! ## Life of a loan
//!
//! ```text
//! offer ─draw→ Active ⇄ (overdue, by the clock) ─liquidate→ Liquidating ─last title→ (recovered)
//!              Active ─declareBreach→ Breached ─cure→ Active
//!                                     Breached ─liquidate→ Liquidating
//! Active, Breached ─repay, prepay, close, refinance→ (repaid)
//! ```
//!
//! ## Money
//!
//! What is committed, in reserve or put aside for rewards is held on the account whose it is. Payments and
//! proceeds go to the keyless account of this pallet and wait there to be collected; the books say for whom.
//! A payee that cannot receive so never stops a payer. What was put aside goes back to its account, or waits there
//! too when the account cannot have it.
//!
//! ## Pallets that lend
//!
//! A pallet that lends the money of others is a lender like others, on a keyless account. It lends and collects by
//! [`quoin_primitives::Lend`], asks by [`quoin_primitives::LoanBook`], and nobody else collects for it: so it learns
//! what came as interest, as principal and out of recoveries, and from which of its loans something changed.
//!
//! ## Differences from the published rules
//!
//! - A window that is paid is not paid again by a second `repay`: that is refused, and `prepay` is the call
//!   for principal ahead of schedule.
//! - Tranches keep a balance of their own and end at zero with the loan; see
//!   `quoin_math::loan::tranches::split_owed`.
//! - While another window that has begun is unpaid, nothing is paid ahead: windows missed are paid one by one, each
//!   with its interest. The published loan closes with the interest of one, however many were missed.
//! - Rates are at most the whole a year, not the whole a second.
//! - A refinancing is a new loan with a schedule of its own that pays the old one off; the published one carries
//!   balance, count and begin over.
//! - Nothing is paid in the second of the draw, by calendar loans neither.
//! - A loan that fails owes the interest of each window that has begun, as one that is closed; the published one
//!   claims that of one, so that a default is cheaper than an end.
//! - A fee out of a sale is never more than the sale brings, and one that is no share of it is due once.
//! - A fee at the end of a loan is no share of the balance, which who pays all but a unit before makes nothing.
//! - Fees of payments due and of the end are owed by who defaults too, after the lenders: before titles or money go
//!   back to the borrower.
//! - A breach leads to a sale when its time to cure is over, not at once; meanwhile the loan may be paid.
//! - A breach counts as a failure in the books when its cure is over, not when it is declared: else a
//!   heartbeat that is late by a minute would take two thirds off the value of a loan that is paid. While it
//!   lasts its interest does not count.
//! - A stale index starts no cure clock: nobody loses hardware over the silence of a feed.
//! - A title that nobody bid for goes to the senior lender only if its claim is as much as the floor, and if it is no
//!   pallet's account, which could never sell it. Else a last round falls to nothing.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`].
//!
//! 1. LE1: the balance of a loan is the sum of what its tranches are owed, at most what they lent.
//! 2. LE2: the book of each account is the sum of its positions: principal, impairment, days of marks, and
//!    interest to the unit, computed from the loans alone; no more came at once than waits.
//! 3. LE3: what waits to be collected is covered by the keyless account.
//! 4. LE4: what is held for commitments, reserves, bonds and agents is what the records say.
//! 5. LE5: each loan and each offer has a deal, and no deal has neither; a loan has a case if and only if it is
//!    being liquidated.
//! 6. LE6: ids are below the next one.
//! 7. LE7: impairment is at most the balance; interest counts only of loans that are active and not impaired.
//! 8. LE8: each loan to be marked is in the queue, not after its day, once.
//! 9. LE9: parameters are in range, and no step is dated in the future.
//! 10. LE10: a book names each loan that changed once, and none for accounts that others may collect for.
//! 11. LE11: what a book says is committed is the sum of its lender's commitments of money to offers, which is what is
//!     held on the lender's account for them.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod hooks;
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
pub use benchmarking::{good_for_sale, BenchmarkHelper};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::ops::pay::Kind;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, fungibles::hold, Consideration, Contains, Footprint, UnixTime},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	pub(crate) use quoin_primitives::Brake;
	use quoin_primitives::{
		AssetId, Balance, Breach, Collateral, DutchAuctions, LoanId, Power, Seconds, Status, Terms,
		TitleId, TrancheIndex, MAX_TITLES, MAX_TRANCHES,
	};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What a runtime gives this pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The titles.
		type Collateral: Collateral<Self::AccountId>;

		/// Who sells them. Asks this pallet as [`quoin_primitives::Seller`].
		type Auctions: DutchAuctions;

		/// QUSD.
		type Assets: fungibles::Mutate<Self::AccountId, AssetId = AssetId, Balance = Balance>;

		/// Holds of QUSD.
		type Holds: hold::Inspect<
				Self::AccountId,
				AssetId = AssetId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			> + hold::Mutate<Self::AccountId>;

		/// Why balances are held.
		type RuntimeHoldReason: From<HoldReason>;

		/// The deposit for the records of a loan.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// The time.
		type Time: UnixTime;

		/// Who moves parameters by steps.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves the brake, and with which power.
		type BrakeOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Power>;

		/// Accounts of pallets that lend, which nobody else collects for: see [`quoin_primitives::Lend`].
		type CollectsItself: Contains<Self::AccountId>;

		/// The keyless account is derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// What benchmarks need besides.
		#[cfg(feature = "runtime-benchmarks")]
		type Helper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds a balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for the records of a loan, in QUO.
		Deal,
		/// Committed to an offer.
		Commitment,
		/// The debt-service reserve of a loan.
		Reserve,
		/// Put aside to reward work for a loan.
		Bond,
		/// The bond of a recovery agent.
		Agent,
	}

	/// The id of the next offer. Ids are not used twice.
	#[pallet::storage]
	pub type NextLoan<T: Config> = StorageValue<_, LoanId, ValueQuery>;

	/// What was agreed. Read by every payment and written by none.
	#[pallet::storage]
	pub type Deals<T: Config> = StorageMap<_, Twox64Concat, LoanId, DealOf<T>>;

	/// What was committed to offers.
	#[pallet::storage]
	pub type Offers<T: Config> = StorageMap<_, Twox64Concat, LoanId, Offer<T::AccountId>>;

	/// The loans: what changes with each payment.
	#[pallet::storage]
	pub type Loans<T: Config> = StorageMap<_, Twox64Concat, LoanId, Loan>;

	/// The cases of loans that failed.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, LoanId, Case<T::AccountId>>;

	/// What each account has in loans, and what waits for it.
	#[pallet::storage]
	pub type Books<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Book, ValueQuery>;

	/// The hours on which interest in a book begins or ends, 64 to a page.
	#[pallet::storage]
	pub type Pages<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, u32, Page, ValueQuery>;

	/// The loans to be looked at on a day, whether a mark is due. A loan that was paid in the meantime moves on
	/// when it is looked at, so that a payment does not have to.
	#[pallet::storage]
	pub type MarkQueue<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Day, Twox64Concat, LoanId, ()>;

	/// The first day of the queue that may have loans.
	#[pallet::storage]
	pub type QueueFrom<T: Config> = StorageValue<_, Day, ValueQuery>;

	/// The bonds of recovery agents.
	#[pallet::storage]
	pub type AgentBonds<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, AgentBond, ValueQuery>;

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
			assert!(checked.is_ok(), "the parameters of lending are out of range: {params:?}");
			CurrentParams::<T>::put(params);
		}
	}

	// Fields have the names of the calls' arguments; the line of the event says what is not plain.
	#[allow(missing_docs)]
	/// What happened. Amounts are QUSD, moments Unix seconds.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A borrower offered a loan.
		Offered { loan: LoanId, borrower: T::AccountId, terms: Terms<T::AccountId> },
		/// The borrower took an offer back.
		OfferWithdrawn { loan: LoanId },
		/// A lender that was asked by name refused, which ends the offer.
		OfferRefused { loan: LoanId, lender: T::AccountId, tranche: TrancheIndex },
		/// A lender committed money, or a position of the loan to be refinanced.
		Committed {
			loan: LoanId,
			tranche: TrancheIndex,
			lender: T::AccountId,
			amount: Balance,
			until: Seconds,
			kept: Option<TrancheIndex>,
		},
		/// A lender took its commitment back.
		CommitmentWithdrawn {
			loan: LoanId,
			tranche: TrancheIndex,
			lender: T::AccountId,
			amount: Balance,
		},
		/// A loan began. Lenders by tranche.
		Drawn {
			loan: LoanId,
			borrower: T::AccountId,
			lenders: Vec<T::AccountId>,
			principal: Balance,
			fees: Balance,
			reserve: Balance,
			bond: Balance,
		},
		/// Somebody paid for a loan. The balance is what is left.
		Paid {
			loan: LoanId,
			payer: T::AccountId,
			principal: Balance,
			interest: Balance,
			prepaid: Balance,
			fees: Balance,
			balance: Balance,
		},
		/// A loan is no more. What was lost is principal.
		Closed { loan: LoanId, outcome: Outcome, lost: Balance },
		/// What was lost with a loan, by tranche.
		Lost { loan: LoanId, principal: Vec<Balance>, interest: Vec<Balance> },
		/// One loan paid another back, partly with positions that lenders kept.
		Refinanced { old: LoanId, new: LoanId, paid: Balance, kept: Balance, principal: Balance },
		/// The borrower added to the reserve.
		ReserveToppedUp { loan: LoanId, amount: Balance, reserve: Balance },
		/// The borrower took of the reserve.
		ReserveWithdrawn { loan: LoanId, amount: Balance, reserve: Balance },
		/// A lender offers a position to somebody, or to nobody any more.
		PositionOffered {
			loan: LoanId,
			tranche: TrancheIndex,
			from: T::AccountId,
			to: Option<T::AccountId>,
			price: Balance,
		},
		/// A position changed hands.
		PositionTransferred {
			loan: LoanId,
			tranche: TrancheIndex,
			from: T::AccountId,
			to: T::AccountId,
			principal: Balance,
			price: Balance,
		},
		/// A covenant does not hold.
		BreachDeclared { loan: LoanId, breach: Breach, keeper: T::AccountId, reward: Balance },
		/// It holds again.
		Cured { loan: LoanId, breach: Breach },
		/// More of a loan is written down.
		Marked {
			loan: LoanId,
			old: Balance,
			new: Balance,
			keeper: Option<T::AccountId>,
			reward: Balance,
		},
		/// Somebody was rewarded for moving an auction on.
		Rewarded { loan: LoanId, keeper: T::AccountId, reward: Balance },
		/// A loan failed. Its reserve went to the lenders, and its titles are for sale.
		Liquidated {
			loan: LoanId,
			keeper: T::AccountId,
			reward: Balance,
			balance: Balance,
			reserve: Balance,
		},
		/// A title was sold. What was paid in cash is the price less what the buyer set off.
		TitleSold {
			loan: LoanId,
			title: TitleId,
			buyer: T::AccountId,
			price: Balance,
			cash: Balance,
		},
		/// The senior lender has a title that nobody bid for, for a part of its claim.
		TakenOver { loan: LoanId, title: TitleId, lender: T::AccountId, price: Balance },
		/// A recovery agent sells a title.
		GivenToAgent { loan: LoanId, title: TitleId, agent: T::AccountId },
		/// An agent was too late: its bond paid what was missing of what it stands for, and the title is its own.
		AgentEnded { loan: LoanId, title: TitleId, agent: T::AccountId, missing: Balance },
		/// An agent paid in what a title brought.
		ProceedsBooked {
			loan: LoanId,
			title: TitleId,
			agent: T::AccountId,
			amount: Balance,
			last: bool,
		},
		/// An insurer's bond paid for a title.
		CoverPaid { loan: LoanId, title: TitleId, amount: Balance },
		/// Somebody collected what waited for it, or had it collected.
		Collected {
			who: T::AccountId,
			interest: Balance,
			principal: Balance,
			recovered: Balance,
			other: Balance,
		},
		/// The book of a lender was brought forward.
		Advanced { lender: T::AccountId, pages: u32 },
		/// A recovery agent posted a bond.
		AgentBondPosted { agent: T::AccountId, amount: Balance },
		/// A recovery agent took of its bond.
		AgentBondWithdrawn { agent: T::AccountId, amount: Balance },
		/// The parameters moved.
		ParamsChanged { old: Params, new: Params },
		/// The brake moved.
		StatusSet { old: Status, new: Status, by: Power, lapses_at: Option<Seconds> },
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// No loan has this id, or it is closed.
		UnknownLoan,
		/// No offer has this id, or it was drawn or forgotten.
		UnknownOffer,
		/// The loan has no such tranche.
		UnknownTranche,
		/// No more loans can be numbered.
		TooManyLoans,
		/// New loans are stopped.
		NoNewRisk,
		/// The market is paused.
		MarketPaused,
		/// The last second of the offer has passed.
		OfferExpired,
		/// The offer was withdrawn or refused.
		OfferWithdrawn,
		/// There are no titles in it.
		NoTitles,
		/// There are no tranches in it.
		NoTranches,
		/// An amount is zero.
		ZeroAmount,
		/// The rate of a tranche is zero, or a rate is more than the whole a year.
		RateOutOfRange,
		/// The borrower may not lend to itself.
		LenderIsBorrower,
		/// The loan runs for no time, or too long.
		DurationOutOfRange,
		/// The day of the month is not one of 1 to 31.
		AnchorDayOutOfRange,
		/// There is no such UTC offset.
		UtcOffsetOutOfRange,
		/// The time between two deadlines is too short or too long.
		IntervalOutOfRange,
		/// Grace lasts longer than a month, or than a window of a fixed loan.
		GraceTooLong,
		/// A fee is more than all of what it is of, or the fees of the draw are more than the principal.
		FeeTooHigh,
		/// A covenant is none, or allows less later than at the draw.
		CovenantsInvalid,
		/// The principal is more than the titles, or governance, allow.
		LoanToValueTooHigh,
		/// A title was not heard of for longer than the offer promises.
		NotHeard,
		/// A title is not insured, as the offer promises.
		NotInsured,
		/// More instalments in reserve than there may be.
		ReserveTooLong,
		/// The principal is less than governance asks for, or than one unit per payment.
		PrincipalTooSmall,
		/// The deposit is not there.
		DepositNotCovered,
		/// The signer is not the borrower.
		NotBorrower,
		/// The signer is not the lender of this tranche, or another was asked for it.
		NotLender,
		/// Somebody committed to this tranche already.
		TrancheFilled,
		/// Nobody committed to this tranche.
		NotCommitted,
		/// A tranche has no commitment.
		NotFunded,
		/// A commitment has expired, or would at once.
		CommitmentExpired,
		/// The commitment would last less than an hour, and end before the offer.
		CommitmentTooShort,
		/// The commitment has not expired, the offer is open, and what is to be kept is still the lender's.
		CommitmentRuns,
		/// The offer pays another loan back: `refinance` is its call.
		Refinances,
		/// The offer pays no other loan back: `draw` is its call.
		RefinancesNothing,
		/// A loan takes over all titles of the one it pays back, and no others.
		OtherTitles,
		/// Only an offer that refinances has positions to be kept.
		NothingToKeep,
		/// The position is less than the tranche.
		KeptTooSmall,
		/// The position is kept by another commitment.
		AlreadyKept,
		/// The money is not there.
		NotCovered,
		/// The amount is less than what is due.
		AmountTooSmall,
		/// An amount or a date is beyond what can be reckoned with.
		AmountTooLarge,
		/// The window is paid, and the next has not begun.
		NothingDue,
		/// The window has to be paid before anything ahead.
		PaymentDue,
		/// The loan began in this very second.
		JustDrawn,
		/// A payment is late, and the reserve stays.
		PaymentLate,
		/// The reserve would be less than the next instalments.
		ReserveNeeded,
		/// The titles are being sold.
		Liquidating,
		/// The account cannot have it.
		InvalidRecipient,
		/// The position is not offered, or not to the signer.
		NotOffered,
		/// The price is above the limit given.
		PriceAboveLimit,
		/// Less is owed to the position than the limit given.
		PositionTooSmall,
		/// The covenant holds.
		CovenantHolds,
		/// It still does not hold, or nobody has said that it holds again.
		StillBreached,
		/// The borrower did not promise that.
		NotPromised,
		/// The title is none of this loan's.
		NotOfLoan,
		/// A breach is declared already.
		AlreadyBreached,
		/// No breach is declared.
		NotBreached,
		/// The breach may still be cured.
		MayBeCured,
		/// The time of grace is not over.
		WithinGrace,
		/// Nothing would be written down.
		NothingToMark,
		/// The title is not for sale here.
		NotForSale,
		/// All is paid. The rest goes back to the borrower by `close`.
		NothingOwed,
		/// The buyer lent nothing of what the price would pay back.
		NoClaim,
		/// The borrower may buy only for all that is owed.
		BorrowerOwesMore,
		/// The signer is not the agent for this title.
		NotAgent,
		/// The time of the agent is over.
		AgentTooLate,
		/// The bond is not that large, or what would stay of it is neither nothing nor the least there may be.
		AgentBondTooSmall,
		/// That much of the bond is behind titles.
		AgentBondPledged,
		/// Titles are being sold, and nobody is late.
		CaseRuns,
		/// Nothing waits for this account.
		NothingToCollect,
		/// No page of the book has passed.
		NothingToAdvance,
		/// The book of a lender has to be brought forward first: call `advance`.
		LenderNotAdvanced,
		/// Marks of a lender wait on too many days: call `mark` for those that are due.
		TooManyMarkDays,
		/// More than a call may do.
		TooMany,
		/// A parameter is out of its range.
		ParameterOutOfRange,
		/// A parameter moves by more than its largest step.
		ParameterStepTooLarge,
		/// Parameters moved less than a day ago.
		StepTooSoon,
		/// A fee at the end is a share of the balance before it, which the payer chooses.
		ExitFeeOfBalance,
		/// A position of a loan that is late, breached or written down stands in for no money.
		KeptOfFailing,
		/// The parameters are what they were.
		ParameterUnchanged,
		/// The brake stands there already.
		StatusUnchanged,
		/// A guardian cannot release a brake.
		GuardianMayOnlyBrake,
		/// A guardian's last pause ended too recently.
		PausedTooRecently,
		/// An invariant does not hold. Please report it.
		Unexpected,
		/// The account is of a pallet that lends, which learns what came by collecting itself.
		CollectsItself,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, limit: Weight) -> Weight {
			// A twentieth of a block at most, whatever is left. Saturation: twenty is not zero.
			let most = T::BlockWeights::get().max_block.saturating_div(20);
			let mut meter = WeightMeter::with_limit(limit.min(most));
			Self::work_queue(&mut meter);
			meter.consumed()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Offers a loan. Takes a deposit, and tries whether it could be drawn now if it were funded.
		///
		/// Origin: signed by who will borrow, and owns the titles.
		///
		/// - `terms`: see [`Terms`]. Amounts in QUSD, rates per second times 10¹⁸, times Unix seconds.
		///
		/// Errors: `NoNewRisk`, `MarketPaused`, `TooManyLoans`, `DepositNotCovered`. Of the terms: `OfferExpired`,
		/// `NoTitles`, `NoTranches`, `ZeroAmount`, `RateOutOfRange`, `LenderIsBorrower`, `DurationOutOfRange`,
		/// `AnchorDayOutOfRange`, `UtcOffsetOutOfRange`, `IntervalOutOfRange`, `GraceTooLong`, `FeeTooHigh`,
		/// `CovenantsInvalid`, `ReserveTooLong`, `PrincipalTooSmall`, `AmountTooLarge`. Of the titles:
		/// `LoanToValueTooHigh`, `NotHeard`, `NotInsured`, those of the registry for what is no collateral. Of the
		/// loan to be refinanced: `UnknownLoan`, `Liquidating`, `NotBorrower`, `OtherTitles`. Event: `Offered`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::offer(terms.titles.len() as u32, terms.tranches.len() as u32))]
		pub fn offer(origin: OriginFor<T>, terms: Terms<T::AccountId>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_offer(who, terms)
		}

		/// Takes an offer back. What was committed to it can be taken back from then on.
		///
		/// Origin: signed by the borrower. Errors: `UnknownOffer`, `OfferWithdrawn`, `NotBorrower`. Event:
		/// `OfferWithdrawn`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, loan: LoanId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_offer(who, loan)
		}

		/// Refuses an offer that names the signer for a tranche, which ends it.
		///
		/// Origin: signed by that lender, before it commits. Errors: `UnknownOffer`, `OfferWithdrawn`,
		/// `UnknownTranche`, `NotLender`, `TrancheFilled`. Event: `OfferRefused`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn refuse_offer(
			origin: OriginFor<T>,
			loan: LoanId,
			tranche: TrancheIndex,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_refuse_offer(who, loan, tranche)
		}

		/// Commits the money of a whole tranche, which is held on the signer's account, or a position of the
		/// loan to be refinanced.
		///
		/// Origin: signed by anyone, or by whom the offer names; not by the borrower.
		///
		/// - `until`: the tranche can be drawn before this moment, and the commitment be taken back after it. At least
		///   an hour away, or the last second of the offer.
		/// - `kept`: the tranche of the old loan that stands in for money.
		///
		/// Errors: `NoNewRisk`, `MarketPaused`, `UnknownOffer`, `OfferWithdrawn`, `OfferExpired`,
		/// `UnknownTranche`, `NotLender`, `LenderIsBorrower`, `CommitmentExpired`, `CommitmentTooShort`,
		/// `TrancheFilled`, `NothingToKeep`, `UnknownLoan`, `KeptTooSmall`, `AlreadyKept`, `AmountTooLarge`,
		/// `NotCovered`. Event: `Committed`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::commit())]
		pub fn commit(
			origin: OriginFor<T>,
			loan: LoanId,
			tranche: TrancheIndex,
			until: Seconds,
			kept: Option<TrancheIndex>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit(who, loan, tranche, until, kept).map(|_| ())
		}

		/// Frees a commitment that cannot be drawn any more: after its time, or that of the offer, when the offer was
		/// withdrawn, or when the position to be kept has another lender. The money stays on the lender's account.
		///
		/// Origin: signed by anyone, so that nobody blocks a tranche by a commitment that has expired, or the
		/// borrower's deposit by one that is never taken back. Errors: `UnknownOffer`, `UnknownTranche`,
		/// `NotCommitted`, `CommitmentRuns`. Event: `CommitmentWithdrawn`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_commitment())]
		pub fn withdraw_commitment(
			origin: OriginFor<T>,
			loan: LoanId,
			tranche: TrancheIndex,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_commitment(loan, tranche, None)
		}

		/// Draws a loan that is funded: locks the titles, moves the money of the lenders to the borrower, takes
		/// the fees, and puts reserve and bond aside.
		///
		/// Origin: signed by the borrower. Errors: `NoNewRisk`, `MarketPaused`, `UnknownOffer`,
		/// `OfferWithdrawn`, `NotBorrower`, `OfferExpired`, `NotFunded`, `CommitmentExpired`, `PrincipalTooSmall`,
		/// `AmountTooLarge`, `FeeTooHigh`, `Refinances`, `LoanToValueTooHigh`, `NotHeard`, `NotInsured`, `LenderNotAdvanced`,
		/// `TooManyMarkDays`, `NotCovered`, those of the registry, those of the assets when the borrower cannot
		/// receive; of an offer that refinances also `UnknownLoan` and `KeptTooSmall`. Event: `Drawn`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::draw(MAX_TITLES, MAX_TRANCHES))]
		pub fn draw(origin: OriginFor<T>, loan: LoanId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_draw(who, loan)?;
			Ok(Some(T::WeightInfo::draw(size.titles, size.tranches)).into())
		}

		/// Pays what is due of a loan, and principal with what is beyond it.
		///
		/// Origin: signed by anyone.
		///
		/// - `amount`: the most to pay. Not taken beyond what is owed.
		///
		/// Errors: `UnknownLoan`, `ZeroAmount`, `Liquidating`, `JustDrawn`, `NothingDue`, `AmountTooSmall`,
		/// `NotCovered`, `LenderNotAdvanced`, `TooManyMarkDays`. Event: `Paid`, and `Closed` with the last payment.
		#[pallet::call_index(6)]
		#[pallet::weight(Pallet::<T>::pay_weight())]
		pub fn repay(
			origin: OriginFor<T>,
			loan: LoanId,
			amount: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_pay(who, loan, amount, Kind::Scheduled)?;
			Ok(Some(Self::paid_weight(size)).into())
		}

		/// Pays principal ahead of schedule, once the window is paid.
		///
		/// Origin: signed by anyone. Errors: as `repay`, with `PaymentDue` in place of `NothingDue`. Event:
		/// `Paid`, and `Closed` with the last payment.
		#[pallet::call_index(7)]
		#[pallet::weight(Pallet::<T>::pay_weight())]
		pub fn prepay(
			origin: OriginFor<T>,
			loan: LoanId,
			amount: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_pay(who, loan, amount, Kind::Ahead)?;
			Ok(Some(Self::paid_weight(size)).into())
		}

		/// Adds to the debt-service reserve.
		///
		/// Origin: signed by the borrower. Errors: `ZeroAmount`, `UnknownLoan`, `NotBorrower`, `Liquidating`,
		/// `PaymentLate`, `AmountTooLarge`, `NotCovered`. Event: `ReserveToppedUp`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::reserve())]
		pub fn top_up_reserve(
			origin: OriginFor<T>,
			loan: LoanId,
			amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up_reserve(who, loan, amount)
		}

		/// Takes of the debt-service reserve what the next instalments do not need.
		///
		/// Origin: signed by the borrower. Errors: `ZeroAmount`, `MarketPaused`, `UnknownLoan`, `NotBorrower`,
		/// `Liquidating`, `StillBreached`, `PaymentLate`, `ReserveNeeded`. Event: `ReserveWithdrawn`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::reserve())]
		pub fn withdraw_reserve(
			origin: OriginFor<T>,
			loan: LoanId,
			amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_reserve(who, loan, amount)
		}

		/// Draws an offer that pays another loan of the signer back, with the same titles.
		///
		/// Origin: signed by the borrower. Errors: `NoNewRisk`, `MarketPaused`, `UnknownOffer`,
		/// `OfferWithdrawn`, `NotBorrower`, `OfferExpired`, `NotFunded`, `CommitmentExpired`, `UnknownLoan`,
		/// `KeptTooSmall`, `PrincipalTooSmall`, `AmountTooLarge`, `FeeTooHigh`, `RefinancesNothing`, `Liquidating`, `JustDrawn`,
		/// `PaymentDue`, `NotLender`, `LoanToValueTooHigh`, `NotHeard`, `NotInsured`, `LenderNotAdvanced`,
		/// `TooManyMarkDays`, `NotCovered`, those of the registry, those of the assets when the borrower cannot
		/// receive. Events: `Closed` of the old loan, `Refinanced`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::refinance(MAX_TITLES, MAX_TRANCHES))]
		pub fn refinance(origin: OriginFor<T>, loan: LoanId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_refinance(who, loan)?;
			Ok(Some(T::WeightInfo::refinance(size.titles, size.tranches)).into())
		}

		/// Offers a position to somebody for a price, or, to nobody, takes that back.
		///
		/// Origin: signed by the lender. Errors: `MarketPaused`, `UnknownLoan`, `UnknownTranche`, `NotLender`,
		/// `LenderIsBorrower`, `InvalidRecipient`, `NotOffered`. Event: `PositionOffered`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::transfer_position())]
		pub fn transfer_position(
			origin: OriginFor<T>,
			loan: LoanId,
			tranche: TrancheIndex,
			to: Option<T::AccountId>,
			price: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer_position(who, loan, tranche, to, price)
		}

		/// Takes a position that is offered to the signer, and pays for it.
		///
		/// Origin: signed.
		///
		/// - `max_price`: the most to pay.
		/// - `least_principal`: the least that must be owed to it.
		///
		/// Errors: `MarketPaused`, `UnknownLoan`, `UnknownTranche`, `NotOffered`, `PriceAboveLimit`,
		/// `PositionTooSmall`, `LenderNotAdvanced`, `TooManyMarkDays`, `NotCovered`, those of the registry for who
		/// attested the titles. Event: `PositionTransferred`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::accept_position(MAX_TITLES))]
		pub fn accept_position(
			origin: OriginFor<T>,
			loan: LoanId,
			tranche: TrancheIndex,
			max_price: Balance,
			least_principal: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_accept_position(who, loan, tranche, max_price, least_principal)?;
			Ok(Some(T::WeightInfo::accept_position(size.titles)).into())
		}

		/// Shows that a covenant does not hold, which starts the time to cure it. Rewarded.
		///
		/// Origin: signed by anyone. Errors: `MarketPaused`, `UnknownLoan`, `Liquidating`, `AlreadyBreached`,
		/// `CovenantHolds`, `NotPromised`, `NotOfLoan`, `TooManyMarkDays`, those of the registry when there is no
		/// value, those of the assets when the signer cannot receive. Event: `BreachDeclared`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::declare_breach(MAX_TITLES, MAX_TRANCHES))]
		pub fn declare_breach(
			origin: OriginFor<T>,
			loan: LoanId,
			breach: Breach,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_declare_breach(who, loan, breach)?;
			Ok(Some(T::WeightInfo::declare_breach(size.titles, size.tranches)).into())
		}

		/// Shows that it holds again.
		///
		/// Nobody liquidates for a breach before its time to cure is over; until somebody does, it may be cured.
		/// Every covenant has to hold, so that breaches do not take turns.
		///
		/// Origin: signed by anyone. Errors: `UnknownLoan`, `Liquidating`, `NotBreached`, `StillBreached`,
		/// `LenderNotAdvanced`, `TooManyMarkDays`, those of the registry when a loan-to-value has no fresh value.
		/// Event: `Cured`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::cure(MAX_TITLES, MAX_TRANCHES))]
		pub fn cure(origin: OriginFor<T>, loan: LoanId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let size = Self::do_cure(loan)?;
			Ok(Some(T::WeightInfo::cure(size.titles, size.tranches)).into())
		}

		/// Writes down what the ladder of marks says, and what a sale would not bring when one may begin. Rewarded when
		/// a mark was due and more is written down, with no more than that.
		///
		/// Origin: signed by anyone. Errors: `UnknownLoan`, `NothingToMark`, `TooManyMarkDays`, those of the assets
		/// when the signer cannot receive. Event: `Marked`, when more is written down and not only the day of the
		/// next mark moves.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::mark(MAX_TITLES, MAX_TRANCHES))]
		pub fn mark(origin: OriginFor<T>, loan: LoanId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_mark(who, loan)?;
			Ok(Some(T::WeightInfo::mark(size.titles, size.tranches)).into())
		}

		/// Takes the titles of a loan whose grace is over, or whose breach was not cured, and puts them up for
		/// sale. The reserve goes to the lenders. Rewarded.
		///
		/// Origin: signed by anyone. Errors: `MarketPaused`, `UnknownLoan`, `Liquidating`, `WithinGrace`,
		/// `MayBeCured`, `CovenantHolds`, those of the registry when a loan-to-value has no fresh value, those of
		/// the assets when the signer cannot receive, those of the auctions. Events: `GivenToAgent` for each title
		/// that an agent has at once, those of the auctions for the others, `Marked`, `Liquidated`.
		#[pallet::call_index(16)]
		#[pallet::weight(
			T::WeightInfo::liquidate_late(MAX_TITLES, MAX_TRANCHES)
				.max(T::WeightInfo::liquidate_breached(MAX_TITLES, MAX_TRANCHES))
		)]
		pub fn liquidate(origin: OriginFor<T>, loan: LoanId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_liquidate(who, loan)?;
			let Size { titles, tranches } = size;
			let late = T::WeightInfo::liquidate_late(titles, tranches);
			Ok(Some(late.max(T::WeightInfo::liquidate_breached(titles, tranches))).into())
		}

		/// Pays in what a title brought, in part or, as the last, in whole. The last one ends what the agent
		/// stands for: what it booked less than that, its bond pays, and the title is the agent's to hand over. Another
		/// part is a tenth of what it stands for at least.
		///
		/// Origin: signed by the recovery agent of the title. Errors: `NotForSale`, `NotAgent`, `AgentTooLate`,
		/// `ZeroAmount`, `NothingOwed`, `AmountTooSmall`, `AmountTooLarge`, `NotCovered`. Events: `ProceedsBooked`; with
		/// the last of a title also `CoverPaid` and `Marked`, and with the last title `Lost` and `Closed`.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::book_proceeds(MAX_TITLES, MAX_TRANCHES))]
		pub fn book_proceeds(
			origin: OriginFor<T>,
			loan: LoanId,
			title: TitleId,
			amount: Balance,
			last: bool,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let size = Self::do_book_proceeds(who, loan, title, amount, last)?;
			Ok(Some(T::WeightInfo::book_proceeds(size.titles, size.tranches)).into())
		}

		/// Pays all that waits for an account, to that account.
		///
		/// Origin: signed by anyone. Errors: `CollectsItself`, `NothingToCollect`, those of the assets when the account
		/// cannot receive. Event: `Collected`.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::collect())]
		pub fn collect(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(who)
		}

		/// Pays all that is owed of a loan and closes it. Of one that failed: gives back what is left when all
		/// is paid, and ends the work of agents that were too late.
		///
		/// Origin: signed by anyone.
		///
		/// - `at_most`: the most to pay.
		///
		/// Errors: `UnknownLoan`, `ZeroAmount`, `JustDrawn`, `PaymentDue`, `AmountTooSmall`, `NotCovered`; of one
		/// that failed `CaseRuns`, those of the auctions. Events: `Closed` and `Paid`; of one that failed `Closed`
		/// when all is paid, else `Marked` and `AgentEnded`, and those of the auctions.
		#[pallet::call_index(19)]
		#[pallet::weight(Pallet::<T>::close_weight())]
		pub fn close(
			origin: OriginFor<T>,
			loan: LoanId,
			at_most: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_close(who, loan, at_most)?).into())
		}

		/// Brings the book of a lender forward by up to so many pages that have passed.
		///
		/// Origin: signed by anyone. Errors: `TooMany`, `NothingToAdvance`. Event: `Advanced`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::advance((*pages).min(limits::MAX_FOLDS)))]
		pub fn advance(origin: OriginFor<T>, lender: T::AccountId, pages: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_advance(lender, pages)
		}

		/// Adds to the signer's bond as a recovery agent, by a hold on its own account. A bond is 100 dollars at least.
		///
		/// Origin: signed. Errors: `ZeroAmount`, `AmountTooLarge`, `AgentBondTooSmall`, `NotCovered`. Event:
		/// `AgentBondPosted`.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::agent_bond())]
		pub fn post_agent_bond(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_agent_bond(who, amount)
		}

		/// Takes of the signer's bond what is behind no title.
		///
		/// Origin: signed. Errors: `ZeroAmount`, `AgentBondTooSmall`, `AgentBondPledged`. Event:
		/// `AgentBondWithdrawn`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::agent_bond())]
		pub fn withdraw_agent_bond(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_agent_bond(who, amount)
		}

		/// Moves the parameters, by a step at most, once a day.
		///
		/// Origin: governance. Errors: `ParameterUnchanged`, `ParameterOutOfRange`, `ParameterStepTooLarge`,
		/// `StepTooSoon`. Event: `ParamsChanged`.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::set_params())]
		pub fn set_params(origin: OriginFor<T>, params: Params) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_params(params)
		}

		/// Moves the brake. A guardian may only brake, and its pause lapses.
		///
		/// Origin: governance or guardian. Errors: `StatusUnchanged`, `GuardianMayOnlyBrake`, `PausedTooRecently`.
		/// Event: `StatusSet`.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::set_status())]
		pub fn set_status(origin: OriginFor<T>, status: Status) -> DispatchResult {
			let by = T::BrakeOrigin::ensure_origin(origin)?;
			Self::do_set_status(status, by)
		}
	}
}
