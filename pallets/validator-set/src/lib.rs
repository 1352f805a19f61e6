//! Who validates: accounts with a bond in QUO that governance approves of.
//!
//! # Terms
//!
//! - *Candidate*: an account with a bond. Where it is on the way in or out: [`Stage`].
//! - *List*: the candidates that governance approves of and that want to validate.
//! - *Session*: what BABE calls an epoch. Session `s + 2` is planned when session `s + 1` starts, so
//!   a change of the list made in session `s` acts in session `s + 2`.
//! - *Set*: who validates in a session. It follows the list, by a few accounts a session.
//! - *Active*: in the set of the running session.
//! - *Offender*: a validator whose equivocation (two blocks for one slot, two votes in one round) was
//!   proven to `pallet-babe` or `pallet-grandpa`.
//! - *Disabled*: active, but its blocks are refused. `pallet-session` keeps that list.
//! - *Evidence period*: for so many sessions an equivocation can be proven.
//!
//! # Lifecycle
//!
//! ```text
//! session.setKeys ─ bond ─ approve ─▶ on the list ─▶ active, two sessions later
//!                                        │  ▲
//!                             chill, or absent │ validate
//!                                        ▼  │
//!                                     resting ─ unbond ─▶ out of the set ─ evidence + deferral ─▶ withdraw
//! ```
//!
//! Whoever leaves the list leaves the set two sessions later, or later still when many do. It can withdraw its bond
//! when whatever it did in its last session can be neither proven nor slashed any more.
//!
//! # Offences
//!
//! An offender is disabled at once, as long as no more than a third are ([`KeepEjectedDisabled`]), and ejected from the
//! list. It stays disabled until it has left the set, also when that changes in between, and cannot be approved again
//! before. It is kept on the list when
//! - [`Params::min`] would not be left, or
//! - a third of the active set is being ejected already: faults on that scale are shared ones, such
//!   as a bug of the client, and are for governance to judge.
//!
//! Membership in the running session is proven with the keys that act in it, also when its validator has set others
//! since: see `ops/membership.rs`.
//!
//! An offender that is kept is disabled all the same. It stays so until the active set or a key in
//! it changes next; its operator can bring that about with new keys.
//!
//! An offence from a session before governance approved of the offender last ejects nobody: it was answered by its
//! ejection then.
//!
//! Every offender is slashed, kept or not: by the severity of the offence, and by [`Params::slash`] at least. For
//! one session an account is slashed once, by the highest share that was reported. A slash is booked with the
//! report and taken when [`Config::SlashDeferral`] sessions are over, a few a block; until then governance may cancel
//! it. A tenth of it, or of what a lone offender is slashed if that is less, goes to who reported it first (of reports by
//! nodes, the author of the block), the rest to the treasury.
//! Votes in a set of GRANDPA count for one session, whatever session the report names: see `ops/reports.rs`.
//!
//! What was cancelled stays so for every other report of that session that asks for no more: a fault of the client
//! shows in many slots and rounds, and governance judges it once. A report that asks for a higher share is news: it
//! books all of it, and governance has all of its time again, also for what was booked before. A least share that rises
//! is no news, and an offence whose slash was cancelled ejects nobody. Who has less than the least bond when a slash is
//! taken rests, while enough are left.
//!
//! A true report that changes no slash costs its reporter [`Config::RepeatFee`], so that nobody fills blocks with
//! offences of its own. What was reported is forgotten when it can be proven no more, a few reports a block.
//!
//! The block that disables its own author is the last one that is accepted of it: see `pallet-babe`, which looks at the
//! end of a block, and would refuse the report with it.
//!
//! # Absence
//!
//! Who made no block while chance would have given it twenty is taken off the list at the end of the session, while
//! enough are left; no more than [`Params::changes`] a session, since no more can leave the set. It comes back by
//! itself, with [`Pallet::validate`]; before it has left the set, only a block excuses it.
//!
//! When those who are absent or leave are more than a third of the set, nobody is taken off: then the network fell
//! apart, and who is on one side of it would be all that is left, and decide alone when the others are back.
//!
//! # Rotation
//!
//! The set is handed to `pallet-session` only when an account or a key in it differs from what the
//! session before has. Each handover makes GRANDPA change its authorities, which every warp sync
//! has to prove later; and without a handover the membership roots are copied, which would leave a
//! changed key out of them. Whoever is on the list keeps its keys: they are taken back by [`Pallet::purge_keys`] only. An
//! empty set is never handed over. At most [`Params::changes`] accounts come or go with a session, and no more than a
//! third of the set, or one of the smallest: those who come first, and of them, as of those who go, who has waited
//! longest. Ejected ones go besides. A set below [`Params::min`] is filled up at once.
//!
//! Membership roots older than [`Config::EvidencePeriod`] sessions are pruned, at most
//! [`PRUNED_PER_SESSION`] a session.
//!
//! # Rewards
//!
//! The author of a block gets [`Params::reward`] of what the treasury has, besides its part of the fees. No QUO is made
//! for it.
//!
//! # Invariants
//!
//! - VS1: the list is sorted, names no account twice, and has exactly the candidates that are approved.
//! - VS2: the list has at least `Params::min` accounts and at most `Params::max`.
//! - VS3: nobody is on the list and ejected at once.
//! - VS4: `Ejected` names no account twice, and only those who are in a set.
//! - VS5: nobody was approved in a session to come.
//! - VS6: the membership roots of the running and the next session are stored, and the keys of the running one are
//!   those that its root proves, of all who are active.
//! - VS7: what is held of each account is its bond.
//! - VS8: whoever is in a set has a bond; who leaves has no date while it is in one, and is listed as exiting until it
//!   has. Blocks are counted of those with a bond only.
//! - VS9: a slash takes no more than its share of the bond; open ones are in the queue at their time, and counted;
//!   others are forgotten when nothing can be reported of their session any more.
//! - VS10: parameters are in range.
//! - VS11: what `pallet-offences` remembers is listed, of a session that may be remembered; votes of a set or a round
//!   count for no session to come, and of each something was reported. No report is under way.
//! - VS12: the sets of the running session and of the next have `MinValidators` accounts at least and `MaxValidators` at
//!   most, each of them once.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod consensus;
#[cfg(any(test, feature = "evidence"))]
pub mod evidence;
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
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::consensus as consensus_benchmarks;
pub use limits::PRUNED_PER_SESSION;
pub use ops::{disabling::KeepEjectedDisabled, reports::Reporting, sessions::Identification};
pub use pallet::*;
pub use types::{Params, Stage};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::WeightInfo;
	use crate::{
		limits::{FORGOTTEN_PER_BLOCK, SETS_BEYOND_EVIDENCE},
		types::{Authored, Candidate, Due, Params, Queue, Slash},
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, Get},
	};
	use frame_system::pallet_prelude::*;
	use pallet_session::{historical, Pallet as Session, SessionInterface};
	use quoin_primitives::Balance;
	use sp_runtime::Perbill;
	use sp_staking::{offence::Kind, SessionIndex};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>>
		+ pallet_authorship::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
		+ historical::Config<FullIdentification = ()>
		+ pallet_grandpa::Config
		+ pallet_offences::Config<IdentificationTuple = historical::IdentificationTuple<Self>>
	{
		/// Why bonds are held.
		type RuntimeHoldReason: From<HoldReason>;

		/// QUO.
		type Currency: fungible::InspectHold<
				Self::AccountId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			> + fungible::MutateHold<Self::AccountId>
			+ fungible::Mutate<Self::AccountId>;

		/// Who approves of validators, removes them and sets the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who cancels slashes. It must be able to do so within [`Config::SlashDeferral`].
		type CancelOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Gets what is slashed, and pays rewards.
		type Treasury: Get<Self::AccountId>;

		/// `Params::min` is not less.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// The list has room for so many. BABE, GRANDPA and authority discovery must allow as many.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// For how many past sessions membership, and with it an equivocation, can be proven.
		#[pallet::constant]
		type EvidencePeriod: Get<SessionIndex>;

		/// For how many sessions a slash can be cancelled before it is taken.
		#[pallet::constant]
		type SlashDeferral: Get<SessionIndex>;

		/// What a signed report costs that brings nothing new. In QUO, to the treasury.
		type RepeatFee: Get<Balance>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Why something is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A bond of who validates or wants to.
		Bond,
	}

	/// The list, sorted.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// Who has a bond.
	///
	/// Twox: an entry takes a bond.
	#[pallet::storage]
	pub type Candidates<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, Candidate>;

	/// Who offended and is in a set yet, though not on the list: disabled until it is not.
	#[pallet::storage]
	pub type Ejected<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// Who leaves and is in a set yet.
	#[pallet::storage]
	pub type Exiting<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// What governance says of all.
	#[pallet::storage]
	pub type CurrentParams<T: Config> = StorageValue<_, Params, ValueQuery, DefaultParams<T>>;

	/// What is said when nobody said anything.
	#[pallet::type_value]
	pub fn DefaultParams<T: Config>() -> Params {
		crate::types::default_params::<T>()
	}

	/// How many blocks had an author.
	#[pallet::storage]
	pub type Blocks<T> = StorageValue<_, u64, ValueQuery>;

	/// What validators authored.
	///
	/// Twox: validators are chosen by governance.
	#[pallet::storage]
	pub type AuthoredBy<T: Config> =
		StorageMap<_, Twox64Concat, T::AccountId, Authored, ValueQuery>;

	/// What is slashed, by the session of the offence.
	///
	/// Twox: offenders were chosen by governance.
	#[pallet::storage]
	pub type Slashes<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SessionIndex,
		Twox64Concat,
		T::AccountId,
		Slash<T::AccountId>,
	>;

	/// Slashes in the order in which they fall due.
	#[pallet::storage]
	pub type SlashesDue<T: Config> = StorageMap<_, Twox64Concat, u32, Due<T::AccountId>>;

	/// Which of them are there.
	#[pallet::storage]
	pub type SlashQueue<T> = StorageValue<_, Queue, ValueQuery>;

	/// Slots and rounds of which something was reported to `pallet-offences`, by the session of the report, or by the
	/// last one of their set when that could be proven longer. With the set of GRANDPA in which it was.
	///
	/// Unbounded: what a slot is, is opaque. Twox: to write here takes a true report.
	#[pallet::storage]
	#[pallet::unbounded]
	pub type Reported<T> =
		StorageDoubleMap<_, Twox64Concat, SessionIndex, Twox64Concat, (Kind, Vec<u8>), u64>;

	/// The session for which all votes of a set of GRANDPA count.
	///
	/// Twox: sets are numbered.
	#[pallet::storage]
	pub type VotesCount<T> = StorageMap<_, Twox64Concat, u64, SessionIndex>;

	/// The session for which the first votes of a round counted: of a set, and in it.
	///
	/// Twox: to write here takes a true report.
	#[pallet::storage]
	pub type RoundsCount<T> = StorageMap<_, Twox64Concat, (u64, u64), SessionIndex>;

	/// Who alone is judged by the report that is being handed on: others in its round were for another session. There
	/// while a report is dispatched only.
	#[pallet::storage]
	pub type OnlyOffender<T: Config> = StorageValue<_, T::AccountId>;

	/// How many slashes were booked, higher ones in place of others included.
	#[pallet::storage]
	pub type Booked<T> = StorageValue<_, u64, ValueQuery>;

	/// The first session of which slashes and reports may be remembered, but for open slashes.
	#[pallet::storage]
	pub type RememberedFrom<T> = StorageValue<_, SessionIndex, ValueQuery>;

	/// Who is in the set of the running session, with the keys that act in it.
	///
	/// Unbounded, like the list that the session pallet has of the next session: a type of keys has no length.
	#[pallet::storage]
	#[pallet::unbounded]
	pub type RunningKeys<T: Config> = StorageValue<_, Vec<(T::AccountId, T::Keys)>, ValueQuery>;

	/// The last block that disabled its own author, and the author's index.
	#[pallet::storage]
	pub type DisabledItself<T: Config> = StorageValue<_, (BlockNumberFor<T>, u32)>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first validators, in any order. Their session keys stand in the genesis of
		/// `pallet-session`, which must come after this pallet in the runtime. With none, as in a
		/// default genesis, the keys of `pallet-session` decide who validates.
		pub validators: Vec<T::AccountId>,
		/// The bond of each of them, which they must have. In QUO.
		pub bond: Balance,
		/// What is said of all, if anything is.
		pub params: Option<Params>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Some(params) = self.params {
				CurrentParams::<T>::put(params);
			}
			Pallet::<T>::seed(&self.validators, self.bond);
		}
	}

	// The line of an event says what its fields are.
	#[allow(missing_docs)]
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// `amount` of QUO was added to a bond, which is `bond` now.
		Bonded { who: T::AccountId, amount: Balance, bond: Balance },
		/// Governance approved of a candidate. It is active from the session after next, or later when many are on the
		/// way.
		Approved { who: T::AccountId },
		/// Governance took its approval back. It stays active in the next session.
		Removed { who: T::AccountId },
		/// A validator rests: by itself, since it was `absent`, or since a slash left it too low a bond. It stays active
		/// in the next session.
		Chilled { who: T::AccountId, absent: bool },
		/// A validator that rested is on the list again.
		Validates { who: T::AccountId },
		/// Somebody leaves with its `bond`.
		Unbonding { who: T::AccountId, bond: Balance },
		/// Somebody who left has its bond.
		Withdrawn { who: T::AccountId, amount: Balance },
		/// A validator was ejected for an equivocation in session `session`. It stays active, but
		/// disabled, in the next session.
		Ejected { who: T::AccountId, session: SessionIndex },
		/// A validator was kept in spite of an equivocation in session `session`: too few would have
		/// been left, or too many are being ejected already.
		OffenderKept { who: T::AccountId, session: SessionIndex },
		/// `fraction` of a bond is slashed for an offence in `session`: `amount` of it, which was not taken yet, in the
		/// session `due`, unless governance cancels it.
		SlashBooked {
			who: T::AccountId,
			session: SessionIndex,
			fraction: Perbill,
			amount: Balance,
			due: SessionIndex,
		},
		/// A slash was taken, of which `reporter` got `reward` and the treasury the rest.
		Slashed {
			who: T::AccountId,
			session: SessionIndex,
			amount: Balance,
			reporter: Option<T::AccountId>,
			reward: Balance,
		},
		/// Governance cancelled a slash before it was taken.
		SlashCancelled { who: T::AccountId, session: SessionIndex, amount: Balance },
		/// Somebody who does not validate took its session keys back.
		KeysPurged { who: T::AccountId },
		/// Governance set the parameters.
		ParamsSet { old: Params, new: Params },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account has a bond already. More is added with `bondExtra`.
		AlreadyBonded,
		/// The account has no bond.
		NotBonded,
		/// The account leaves: its bond waits for evidence, and it can bond again when it has withdrawn.
		Leaving,
		/// The account does not leave.
		NotLeaving,
		/// The bond is lower than the least.
		BondTooLow,
		/// The account has not so much that is free.
		NotCovered,
		/// Nothing is asked for.
		ZeroAmount,
		/// The account is approved of already.
		AlreadyApproved,
		/// The account is not approved of.
		NotApproved,
		/// The account does not rest.
		NotChilled,
		/// The account has set no session keys.
		NoKeys,
		/// The account was ejected and has not left the active set yet.
		EjectionUnderWay,
		/// There are as many validators as there may be.
		TooManyValidators,
		/// The account is not on the list.
		NotValidator,
		/// There are as few validators as there may be.
		TooFewValidators,
		/// As many leave as there may be validators.
		TooManyExits,
		/// What the account did can still be reported.
		ExitTooSoon,
		/// A slash of the account is open.
		SlashPending,
		/// The account was not slashed for that session.
		UnknownSlash,
		/// The slash was taken, or cancelled.
		SlashOver,
		/// The slash is of another share by now.
		SlashChanged,
		/// The account is on the list, or in the set of this session or the next.
		StillValidating,
		/// A parameter is out of its range.
		ParameterOutOfRange,
		/// The parameters are the same.
		ParameterUnchanged,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Takes slashes that are due, and forgets what can be reported no more. The weight is that of what is noted of
		/// the author too.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			let taken = Self::take_due_slashes();
			let forgotten = Self::forget_evidence(FORGOTTEN_PER_BLOCK);
			<T as Config>::WeightInfo::on_initialize(taken, forgotten)
		}

		fn integrity_test() {
			assert!(T::MinValidators::get() > 0, "a chain needs a validator");
			assert!(T::MinValidators::get() <= T::MaxValidators::get(), "no set fits the limits");
			assert!(T::EvidencePeriod::get() > 0, "equivocations could not be proven");
			assert!(T::SlashDeferral::get() > 0, "no slash could be cancelled");
			assert!(
				T::MaxSetIdSessionEntries::get()
					>= u64::from(T::EvidencePeriod::get()).saturating_add(SETS_BEYOND_EVIDENCE),
				"votes could not be proven for as long as blocks"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Bonds QUO, to be a candidate. It is held until it is withdrawn or slashed.
		///
		/// Signed. `amount`: QUO, at least the least bond.
		/// Errors: `AlreadyBonded`, `Leaving`, `BondTooLow`, `NotCovered`.
		/// Event: `Bonded`.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::bond())]
		pub fn bond(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			Self::do_bond(ensure_signed(origin)?, amount)
		}

		/// Adds QUO to a bond.
		///
		/// Signed by a candidate that does not leave. `amount`: QUO.
		/// Errors: `NotBonded`, `Leaving`, `ZeroAmount`, `NotCovered`.
		/// Event: `Bonded`.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::bond_extra())]
		pub fn bond_extra(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			Self::do_bond_extra(ensure_signed(origin)?, amount)
		}

		/// Leaves for good: the list at once, the set two sessions later, or later when many leave.
		///
		/// Signed by a candidate.
		/// Errors: `NotBonded`, `Leaving`, `TooFewValidators`, `TooManyExits`.
		/// Event: `Unbonding`.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::unbond())]
		pub fn unbond(origin: OriginFor<T>) -> DispatchResult {
			Self::do_unbond(ensure_signed(origin)?)
		}

		/// Takes the bond back, or what was left of it, when nothing of what the account did can be reported or slashed
		/// any more.
		///
		/// Signed by who left.
		/// Errors: `NotBonded`, `NotLeaving`, `ExitTooSoon`, `SlashPending`.
		/// Event: `Withdrawn`.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>) -> DispatchResult {
			Self::do_withdraw(ensure_signed(origin)?)
		}

		/// Rests: off the list until [`Self::validate`], with bond and approval.
		///
		/// Signed by a validator.
		/// Errors: `NotBonded`, `Leaving`, `NotValidator`, `TooFewValidators`.
		/// Event: `Chilled`.
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::chill())]
		pub fn chill(origin: OriginFor<T>) -> DispatchResult {
			Self::do_chill(ensure_signed(origin)?)
		}

		/// Comes back to the list, active from the session after next.
		///
		/// Signed by a validator that rests.
		/// Errors: `NotBonded`, `Leaving`, `NotChilled`, `BondTooLow`, `NoKeys`, `EjectionUnderWay`,
		/// `TooManyValidators`.
		/// Event: `Validates`.
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::validate())]
		pub fn validate(origin: OriginFor<T>) -> DispatchResult {
			Self::do_validate(ensure_signed(origin)?)
		}

		/// Approves of a candidate, active from the session after next.
		///
		/// Governance. `who`: a candidate with session keys.
		/// Errors: `NotBonded`, `Leaving`, `AlreadyApproved`, `BondTooLow`, `NoKeys`, `EjectionUnderWay`,
		/// `TooManyValidators`.
		/// Event: `Approved`.
		#[pallet::call_index(6)]
		#[pallet::weight(<T as Config>::WeightInfo::approve())]
		pub fn approve(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_approve(who)
		}

		/// Takes approval back. Who was on the list stays active in the next session.
		///
		/// Governance. `who`: a validator, or one that rests.
		/// Errors: `NotBonded`, `Leaving`, `NotApproved`, `TooFewValidators`.
		/// Event: `Removed`.
		#[pallet::call_index(7)]
		#[pallet::weight(<T as Config>::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove(who)
		}

		/// Cancels a slash that was not taken yet. Ejection stays as it is.
		///
		/// [`Config::CancelOrigin`]. `who`: an offender. `session`: that of its offence. `fraction`: the share of its bond
		/// that was judged, so that one which rose since is judged anew.
		/// Errors: `UnknownSlash`, `SlashOver`, `SlashChanged`.
		/// Event: `SlashCancelled`.
		#[pallet::call_index(8)]
		#[pallet::weight(<T as Config>::WeightInfo::cancel_slash())]
		pub fn cancel_slash(
			origin: OriginFor<T>,
			who: T::AccountId,
			session: SessionIndex,
			fraction: Perbill,
		) -> DispatchResult {
			T::CancelOrigin::ensure_origin(origin)?;
			Self::do_cancel_slash(who, session, fraction)
		}

		/// Sets what holds for all. Nobody is taken off the list by it.
		///
		/// Governance. `params`: all of them, in the ranges of [`crate::limits`], and so that the list fits them.
		/// Errors: `ParameterUnchanged`, `ParameterOutOfRange`, `TooFewValidators`, `TooManyValidators`.
		/// Event: `ParamsSet`.
		#[pallet::call_index(9)]
		#[pallet::weight(<T as Config>::WeightInfo::set_params())]
		pub fn set_params(origin: OriginFor<T>, params: Params) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_params(params)
		}

		/// Takes session keys back, and with them their deposit. `session.purgeKeys` is closed: it does not ask who
		/// validates.
		///
		/// Signed by who has keys, and is neither on the list nor in a set.
		/// Errors: `NoKeys`, `StillValidating`.
		/// Event: `KeysPurged`.
		#[pallet::call_index(10)]
		#[pallet::weight(<T as Config>::WeightInfo::purge_keys()
			.saturating_add(Session::<T>::purge_keys_weight()))]
		pub fn purge_keys(origin: OriginFor<T>) -> DispatchResult {
			Self::do_purge_keys(ensure_signed(origin)?)
		}
	}
}
