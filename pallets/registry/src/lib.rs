//! # Registry
//!
//! Hardware as titles: what it is, what is attested of it, who lent against it, what it is worth today.
//!
//! ## Terms
//!
//! - A *class* is a kind of hardware, with how age takes its value, caps, and what must be attested.
//! - A *title* stands for one asset or one set, never for a part. Its owner is who holds its NFT.
//! - An *attestation* says something about a title, by an attestor whom governance accredited, until a time.
//! - A *lien* is what a loan has of titles.
//! - A *bond* is QUSD that an insurer has held on its own account. What of it is *allotted* stands behind one
//!   title, and pays when the lender says so, not when the insurer does.
//!
//! ## Life of a title
//!
//! ```text
//! Draft → Verified → Encumbered → Released → Verified …
//!                              └→ Seized → Sold → Verified …
//! ```
//!
//! Its owner transfers it, which makes it a draft again, or retires it, in every state but `Encumbered` and
//! `Seized`. Other pallets take titles as collateral through [`quoin_primitives::Collateral`].
//!
//! The NFT moves through this pallet only: [`TitleLocker`] refuses every other transfer and every burn, since
//! the NFT pallet asks the same question for both. A change of hands is so always known here.
//!
//! ## Value today
//!
//! ```text
//! min(last appraisal × curve(age now) / curve(age then), index × quantity) × condition
//! ```
//!
//! For new risk, each attestation that the class requires must count, and the index be fresh. Whoever sells a
//! title gets the terms all the same.
//!
//! Whoever attests vouches for what the title says it is, by a hash of that, see [`Asset::subject`].
//!
//! An attestation counts while it is not expired and its attestor has the accreditation under which it was
//! made. A revoked attestor who is accredited again has a new serial, so that old ones stay dead; this takes
//! one read and no list.
//!
//! ## Invariants
//!
//! Checked by [`Pallet::do_try_state`].
//!
//! 1. RG1: each title has an NFT and each NFT a title; it is with the keyless account if and only if it is
//!    seized; none is in transit.
//! 2. RG2: each lien of a title has a record, which counts its titles.
//! 3. RG3: what is allotted of a bond is what its titles have, at most what is posted, and that is held.
//! 4. RG4: the totals of classes and obligors are the sums of what is encumbered.
//! 5. RG5: the count of classes is right and at most `MaxClasses`, their ids are those below it, and their
//!    parameters are in range.
//! 6. RG6: each title has a class and an id that was given, and its serials to itself once it was verified;
//!    serials are of a title that names them.
//! 7. RG7: attestations are of titles there are, one of a kind, from the past, by serials that were given;
//!    appraiser and insurer of a title differ, and so do appraiser and whoever stands behind its loan; none is
//!    by its owner or a party of its loan.
//! 8. RG8: each accreditation has a serial that was given and no other has, and kinds there are.
//! 9. RG9: no step of a class is dated in the future.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
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
pub use benchmarking::BenchmarkHelper;
pub use genesis::{GenesisClass, GenesisCurve, COLLECTION_METADATA};
pub use ops::titles::{TitleLocker, COLLECTION};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles::hold, nonfungibles_v2 as nfts, Consideration, Footprint, UnixTime},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use quoin_primitives::{
		AssetId, Balance, Claim, ClassId, Kinds, LienId, PriceFeed, Seconds, TitleId,
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
		/// The NFTs. Their pallet must ask [`TitleLocker`], take no deposit for an item, and let nobody but
		/// this pallet make the first collection.
		type Nfts: nfts::Inspect<Self::AccountId, ItemId = TitleId, CollectionId = u32>
			+ nfts::InspectEnumerable<Self::AccountId>
			+ nfts::Create<Self::AccountId, Self::CollectionConfig>
			+ nfts::Mutate<Self::AccountId, Self::ItemConfig>
			+ nfts::Transfer<Self::AccountId>;

		/// How a collection is set up. Its default leaves minting to the owner.
		type CollectionConfig: Default;

		/// How an item is set up.
		type ItemConfig: Default;

		/// The deposit for a title with all that may be attested of it.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// Holds of QUSD, for bonds.
		type Holds: hold::Inspect<
				Self::AccountId,
				AssetId = AssetId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			> + hold::Mutate<Self::AccountId>;

		/// Why balances are held.
		type RuntimeHoldReason: From<HoldReason>;

		/// Resale indices.
		type PriceFeed: PriceFeed;

		/// The time.
		type Time: UnixTime;

		/// Who adds classes and names their feeds and recovery agents: a slow vote.
		type ListingOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who moves parameters by steps, and accredits and revokes attestors.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The keyless account is derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The most classes.
		#[pallet::constant]
		type MaxClasses: Get<u32>;

		/// The most titles that change with one call of a lender.
		#[pallet::constant]
		type MaxTitlesPerLoan: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// What benchmarks need besides.
		#[cfg(feature = "runtime-benchmarks")]
		type Helper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds a balance.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a title.
		Title,
		/// The bond of an insurer.
		Bond,
	}

	/// The classes. Written by governance only; what changes with use stands in [`Encumbered`].
	#[pallet::storage]
	pub type Classes<T: Config> = CountedStorageMap<_, Twox64Concat, ClassId, ParamsOf<T>>;

	/// When a class last moved by a step.
	#[pallet::storage]
	pub type LastStep<T: Config> = StorageMap<_, Twox64Concat, ClassId, Seconds>;

	/// The value encumbered per class.
	#[pallet::storage]
	pub type Encumbered<T: Config> = StorageMap<_, Twox64Concat, ClassId, Balance, ValueQuery>;

	/// The value encumbered per class and obligor.
	#[pallet::storage]
	pub type EncumberedBy<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ClassId, Blake2_128Concat, H256, Balance, ValueQuery>;

	/// The id of the next title. Ids are not used twice.
	#[pallet::storage]
	pub type NextTitle<T: Config> = StorageValue<_, TitleId, ValueQuery>;

	/// The titles.
	#[pallet::storage]
	pub type Titles<T: Config> = StorageMap<_, Twox64Concat, TitleId, TitleOf<T>>;

	/// Which title has these serials, from when it is first verified until it is retired, so that nothing is
	/// pledged twice and nobody blocks what it does not have.
	#[pallet::storage]
	pub type Serials<T: Config> = StorageMap<_, Blake2_128Concat, H256, TitleId>;

	/// What is attested of a title, whether or not it still counts. One record, since whoever asks for one
	/// kind mostly asks for all.
	#[pallet::storage]
	pub type Attestations<T: Config> =
		StorageMap<_, Twox64Concat, TitleId, Records<T::AccountId>, ValueQuery>;

	/// The attestors that are accredited.
	#[pallet::storage]
	pub type Attestors<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Accreditation>;

	/// The serial of the last accreditation. Zero before the first.
	#[pallet::storage]
	pub type LastSerial<T: Config> = StorageValue<_, Serial, ValueQuery>;

	/// The bonds of insurers. They outlive an accreditation.
	#[pallet::storage]
	pub type Bonds<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Bond, ValueQuery>;

	/// The loans that have titles.
	#[pallet::storage]
	pub type Liens<T: Config> = StorageMap<_, Twox64Concat, LienId, LienRecord<T::AccountId>>;

	/// The collection of titles exists from the first block on, as do the classes and attestors a chain begins
	/// with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The classes, by ids from zero.
		pub classes: Vec<GenesisClass<T::AccountId>>,
		/// Attestors with what they may attest.
		pub attestors: Vec<(T::AccountId, Vec<quoin_primitives::AttestationKind>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(&self.classes, &self.attestors);
		}
	}

	// Fields have the names of the calls' arguments; the line of the event says what is not plain.
	#[allow(missing_docs)]
	/// What happened. Moments are Unix seconds, values dollars of 18 digits.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A class was added.
		ClassAdded { class: ClassId, params: ParamsOf<T> },
		/// The parameters of a class changed.
		ClassUpdated { class: ClassId, old: ParamsOf<T>, new: ParamsOf<T> },
		/// An attestor was accredited, or for other kinds. A new serial means that nothing it attested before
		/// counts.
		Accredited { attestor: T::AccountId, old: Kinds, new: Kinds, serial: Serial },
		/// An attestor was revoked. Nothing it attested counts any more.
		Revoked { attestor: T::AccountId },
		/// A title was registered, as a draft.
		Registered { title: TitleId, owner: T::AccountId, asset: Asset },
		/// Something was attested of a title, in place of what was attested of that kind before.
		Attested {
			title: TitleId,
			attestor: T::AccountId,
			claim: Claim,
			at: Seconds,
			until: Seconds,
		},
		/// A title was verified.
		Verified { title: TitleId },
		/// A title has a new owner, and is a draft without obligor and insurance.
		Transferred { title: TitleId, from: T::AccountId, to: T::AccountId },
		/// A title is gone, with its NFT and all that was attested of it.
		Retired { title: TitleId, owner: T::AccountId },
		/// An insurer posted a bond.
		BondPosted { insurer: T::AccountId, amount: Balance },
		/// An insurer took of its bond.
		BondWithdrawn { insurer: T::AccountId, amount: Balance },
		/// A bond paid for a title.
		BondPaid { title: TitleId, insurer: T::AccountId, to: T::AccountId, amount: Balance },
		/// A title became collateral.
		TitleEncumbered { title: TitleId, owner: T::AccountId, lien: Lien<T::AccountId> },
		/// A loan gave a title back. What was left of its cover is free.
		TitleReleased { title: TitleId, lien: LienId },
		/// A loan took a title.
		TitleSeized { title: TitleId, from: T::AccountId, lien: LienId },
		/// A seized title has a buyer. What was left of its cover is free.
		TitleSold { title: TitleId, lien: LienId, buyer: T::AccountId },
	}

	/// Why a call was refused. Nothing changed.
	#[pallet::error]
	pub enum Error<T> {
		/// No class has this id.
		UnknownClass,
		/// No title has this id, or it was retired.
		UnknownTitle,
		/// No price feed has this key.
		UnknownFeed,
		/// There are `MaxClasses` classes.
		TooManyClasses,
		/// No more titles can be numbered.
		TooManyTitles,
		/// The name is empty or not UTF-8.
		NameNotText,
		/// The curve has no point, one out of order, rises, ends at nothing, or has a factor or a floor out
		/// of range.
		CurveInvalid,
		/// The required kinds lack appraisal or obligor, or have a bit that means nothing.
		RequiredKindsInvalid,
		/// A parameter is out of its range.
		ParameterOutOfRange,
		/// A parameter moves by more than its largest step.
		ParameterStepTooLarge,
		/// Nothing would change.
		Unchanged,
		/// The class moved by a step less than a day ago.
		StepTooSoon,
		/// Another feed or recovery agent is for who may list classes.
		NotListed,
		/// An attestor is accredited for no kind, or for one that there is not.
		KindsInvalid,
		/// The account is not accredited, or not for this kind.
		NotAccredited,
		/// The quantity is zero.
		ZeroQuantity,
		/// The value, the insured value or the amount is zero.
		ZeroAmount,
		/// A hash is all zeros.
		EmptyHash,
		/// There is no document.
		NoDocuments,
		/// Another title has these serials: it was verified first.
		SerialsRegistered,
		/// The moment lies in the future.
		FutureDate,
		/// In service for longer than hardware lasts.
		InServiceTooEarly,
		/// The owner cannot pay the deposit out of its free balance and keep the minimum.
		DepositNotCovered,
		/// The signer does not own the title.
		NotOwner,
		/// The new owner is the owner already, or the registry.
		InvalidRecipient,
		/// The title is collateral of a loan, or seized.
		TitleEncumbered,
		/// The title is verified already.
		AlreadyVerified,
		/// The title is not verified.
		NotVerified,
		/// The title is not seized.
		NotSeized,
		/// The title is seized.
		TitleSeized,
		/// The loan has no such title.
		NotOfLien,
		/// The title is not what the attestor vouches for: class, quantity, serials or begin of service differ.
		SubjectDiffers,
		/// A heartbeat is the only way to attest telemetry.
		HeartbeatOnly,
		/// The owner may not attest its own title.
		OwnerMayNotAttest,
		/// A party of the loan may not attest its titles, nor have attested what counts of them.
		PartyMayNotAttest,
		/// The appraiser of a title may not insure it, nor the insurer appraise it.
		InsurerIsAppraiser,
		/// The attestation ends before now.
		ExpiryPassed,
		/// The attestation would count for too long.
		ExpiryTooFar,
		/// There is an attestation of this kind from a later moment.
		OlderThanRecord,
		/// The condition lies outside of what the class says.
		ConditionOutOfRange,
		/// A required attestation is missing.
		AttestationMissing,
		/// A required attestation has expired.
		AttestationLapsed,
		/// A required attestation is by an attestor who was revoked.
		AttestorRevoked,
		/// The index of the class has no price that may be used now.
		IndexStale,
		/// No title was given.
		NoTitles,
		/// More titles or parties were given than may be.
		TooMany,
		/// A title was given twice.
		DuplicateTitle,
		/// The loan has titles already.
		LienExists,
		/// The title is worth nothing.
		NoValue,
		/// The class would have more encumbered than its cap.
		ClassCapReached,
		/// The obligor would have more encumbered than the cap of the class.
		ObligorCapReached,
		/// The title is insured for less than the cover its class asks for.
		InsuredTooLittle,
		/// The bond has less than that, or less that is free.
		BondTooSmall,
		/// That part of the bond stands behind titles.
		BondAllotted,
		/// The amount cannot be held: the account has less, or would lose its minimum.
		BondNotCovered,
		/// A value or a sum is higher than any may be.
		AmountTooLarge,
		/// The first collection of the NFT pallet was made before. Never seen by a call.
		CollectionTaken,
		/// Never seen: an invariant does not hold.
		Unexpected,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxClasses::get() > 0, "there must be room for a class");
			assert!(T::MaxClasses::get() <= ClassId::MAX.into(), "classes are numbered by 16 bits");
			assert!(T::MaxTitlesPerLoan::get() > 0, "a loan needs a title");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Adds a class, by the next id.
		///
		/// Origin: listing.
		///
		/// Errors: `TooManyClasses`, `NameNotText`, `CurveInvalid`, `RequiredKindsInvalid`,
		/// `ParameterOutOfRange`, `UnknownFeed`. Event: `ClassAdded`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::add_class())]
		pub fn add_class(origin: OriginFor<T>, params: ParamsOf<T>) -> DispatchResult {
			T::ListingOrigin::ensure_origin(origin)?;
			Self::do_add_class(params)
		}

		/// Changes a class by one step. What only brakes, lower caps and more required kinds, waits for
		/// nothing and has no largest step. Kinds that are required besides are for new loans: running ones keep
		/// to what was required when they were made.
		///
		/// Origin: governance; for another feed or recovery agent also listing.
		///
		/// Errors: `UnknownClass`, `Unchanged`, `NotListed`, those of `add_class`, `ParameterStepTooLarge`,
		/// `StepTooSoon`. Event: `ClassUpdated`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_class())]
		pub fn update_class(
			origin: OriginFor<T>,
			class: ClassId,
			params: ParamsOf<T>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin.clone())?;
			let lists = T::ListingOrigin::ensure_origin(origin).is_ok();
			Self::do_update_class(class, params, lists)
		}

		/// Accredits an attestor for kinds, or changes for which. What it attested of a kind that it loses
		/// does not count until it has it again; what it attested before it was revoked never will.
		///
		/// Origin: governance.
		///
		/// Errors: `KindsInvalid`, `Unchanged`. Event: `Accredited`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(
			origin: OriginFor<T>,
			attestor: T::AccountId,
			kinds: Kinds,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_accredit(attestor, kinds)
		}

		/// Takes an attestor's accreditation. Nothing it attested counts from now on. Its bond stays where
		/// it is needed.
		///
		/// Origin: governance.
		///
		/// Error: `NotAccredited`. Event: `Revoked`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(origin: OriginFor<T>, attestor: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_revoke(attestor)
		}

		/// Registers a title and mints its NFT to the signer, who pays a deposit.
		///
		/// Origin: signed by anyone.
		///
		/// - `asset.serials`: a commitment that no title has which was verified; what is retired may come again.
		///   Drafts may name the same.
		/// - `asset.in_service`: Unix seconds, not in the future.
		///
		/// Errors: `UnknownClass`, `ZeroQuantity`, `EmptyHash`, `NoDocuments`, `FutureDate`,
		/// `InServiceTooEarly`, `SerialsRegistered`, `TooManyTitles`, `DepositNotCovered`. Event:
		/// `Registered`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::register())]
		pub fn register(origin: OriginFor<T>, asset: Asset) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register(who, asset)
		}

		/// Attests something of a title, in place of what was attested of that kind before. A claim of
		/// custody also says where the title is from now on.
		///
		/// Origin: signed by an attestor accredited for the kind, not a party to the title.
		///
		/// - `subject`: the Blake2 hash, 256 bits, of class, quantity, serials and begin of service, encoded one
		///   after the other. Who attests vouches that the title is exactly this.
		/// - `at`: as of when. Not in the future, and not before the record replaced, while its attestor is
		///   accredited.
		/// - `until`: from when on it does not count; in the future, at most 366 days after `at`.
		///
		/// Errors: `HeartbeatOnly`, `NotAccredited`, `UnknownTitle`, `SubjectDiffers`, `OwnerMayNotAttest`,
		/// `PartyMayNotAttest`, `InsurerIsAppraiser`, `FutureDate`, `ExpiryPassed`, `ExpiryTooFar`,
		/// `OlderThanRecord`, `ZeroAmount`, `AmountTooLarge`, `EmptyHash`, `ConditionOutOfRange`. Event:
		/// `Attested`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(
			origin: OriginFor<T>,
			title: TitleId,
			subject: H256,
			claim: Claim,
			at: Seconds,
			until: Seconds,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attest(who, title, subject, claim, at, until)
		}

		/// Says that a title was heard of just now. Counts for as long as its class says.
		///
		/// Origin: signed by an attestor accredited for telemetry, not a party to the title.
		///
		/// Errors: `NotAccredited`, `UnknownTitle`, `OwnerMayNotAttest`, `PartyMayNotAttest`. Event:
		/// `Attested`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::heartbeat())]
		pub fn heartbeat(origin: OriginFor<T>, title: TitleId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_heartbeat(who, title)
		}

		/// Verifies a title of which all is attested that its class requires. The first one has its serials until
		/// it is retired.
		///
		/// Origin: signed by anyone.
		///
		/// Errors: `UnknownTitle`, `TitleEncumbered`, `AlreadyVerified`, `AttestationMissing`,
		/// `AttestationLapsed`, `AttestorRevoked`, `SerialsRegistered`. Event: `Verified`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::verify_title())]
		pub fn verify(origin: OriginFor<T>, title: TitleId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_verify(title)
		}

		/// Gives a title to another owner. It is a draft again, without obligor and insurance and without what
		/// the new owner attested. The deposit stays with who registered it.
		///
		/// Origin: signed by the owner.
		///
		/// Errors: `UnknownTitle`, `NotOwner`, `TitleEncumbered`, `InvalidRecipient`. Event: `Transferred`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::transfer())]
		pub fn transfer(origin: OriginFor<T>, title: TitleId, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer(who, title, to)
		}

		/// Removes a title with its NFT and all that was attested of it, and refunds the deposit to who paid
		/// it.
		///
		/// Origin: signed by the owner.
		///
		/// Errors: `UnknownTitle`, `NotOwner`, `TitleEncumbered`. Event: `Retired`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::retire())]
		pub fn retire(origin: OriginFor<T>, title: TitleId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire(who, title)
		}

		/// Adds to the signer's bond, by a hold of QUSD on its own account.
		///
		/// Origin: signed by an attestor accredited for insurance.
		///
		/// Errors: `ZeroAmount`, `NotAccredited`, `AmountTooLarge`, `BondNotCovered`. Event: `BondPosted`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::post_bond())]
		pub fn post_bond(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_bond(who, amount)
		}

		/// Takes of the signer's bond what stands behind no title. A revoked insurer may too.
		///
		/// Origin: signed.
		///
		/// Errors: `ZeroAmount`, `BondTooSmall`, `BondAllotted`. Event: `BondWithdrawn`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::withdraw_bond())]
		pub fn withdraw_bond(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_bond(who, amount)
		}
	}
}
