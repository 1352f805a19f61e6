//! Hardware as titles: what a title, its class and what is attested of it look like to everybody, and how
//! a lender takes titles as collateral.

use crate::{Balance, FeedKey};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{Bps, Seconds};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// Names a title: one asset or one set, never a part. Also the id of its NFT.
pub type TitleId = u32;
/// Names a class of hardware.
pub type ClassId = u16;
/// Names a lien: the loan for which titles are encumbered.
pub type LienId = u32;
/// What a class is called, in UTF-8.
pub type ClassName = BoundedVec<u8, ConstU32<64>>;
/// The points of a curve: ages in seconds, each with the share of the value when new, times 10¹⁸.
pub type CurvePoints = BoundedVec<(Seconds, u128), ConstU32<16>>;
/// Hashes of documents, in the order title, lien filing, warehouse receipt, other.
pub type Documents = BoundedVec<H256, ConstU32<4>>;

/// What an attestor may be accredited to attest.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
	serde::Deserialize,
	serde::Serialize,
)]
#[serde(rename_all = "camelCase")]
pub enum AttestationKind {
	/// What it is worth.
	Appraisal,
	/// Who keeps it.
	Custody,
	/// That it is insured.
	Insurance,
	/// That it runs.
	Telemetry,
	/// What state it is in.
	Inspection,
	/// Which legal person answers for it.
	Obligor,
}

impl AttestationKind {
	/// Every kind.
	pub const ALL: [Self; 6] = [
		Self::Appraisal,
		Self::Custody,
		Self::Insurance,
		Self::Telemetry,
		Self::Inspection,
		Self::Obligor,
	];

	/// Its bit in [`Kinds`].
	const fn bit(self) -> u8 {
		match self {
			Self::Appraisal => 1,
			Self::Custody => 2,
			Self::Insurance => 4,
			Self::Telemetry => 8,
			Self::Inspection => 16,
			Self::Obligor => 32,
		}
	}
}

/// A set of kinds, one bit each in the order of [`AttestationKind`], the first one lowest.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Kinds(pub u8);

impl Kinds {
	/// The set of these kinds.
	pub fn of(kinds: &[AttestationKind]) -> Self {
		Self(kinds.iter().fold(0, |bits, kind| bits | kind.bit()))
	}

	/// Whether a kind is in it.
	pub fn contains(self, kind: AttestationKind) -> bool {
		self.0 & kind.bit() != 0
	}

	/// Whether each kind of `other` is in it.
	pub fn contains_all(self, other: Self) -> bool {
		self.0 & other.0 == other.0
	}

	/// Whether there is at least one kind in it, and no bit that means nothing.
	pub fn is_proper(self) -> bool {
		self.0 != 0 && self.0 & !Self::of(&AttestationKind::ALL).0 == 0
	}
}

/// What is attested of a title.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Claim {
	/// It was worth so much on the day of the attestation.
	Appraisal {
		/// In dollars of 18 digits, the whole quantity.
		value: Balance,
	},
	/// A bailee has it.
	Custody {
		/// Hash of who and where.
		bailee: H256,
	},
	/// It is insured.
	Insurance {
		/// Hash of the policy.
		policy: H256,
		/// For how much, in dollars of 18 digits.
		insured: Balance,
	},
	/// It was heard of.
	Telemetry,
	/// Somebody looked at it.
	Inspection {
		/// What is left of the value of one in good order.
		condition: Bps,
	},
	/// A legal person answers for it.
	Obligor {
		/// Hash of the legal person, the same for all of its accounts.
		obligor: H256,
	},
}

impl Claim {
	/// Of which kind it is.
	pub fn kind(&self) -> AttestationKind {
		match self {
			Self::Appraisal { .. } => AttestationKind::Appraisal,
			Self::Custody { .. } => AttestationKind::Custody,
			Self::Insurance { .. } => AttestationKind::Insurance,
			Self::Telemetry => AttestationKind::Telemetry,
			Self::Inspection { .. } => AttestationKind::Inspection,
			Self::Obligor { .. } => AttestationKind::Obligor,
		}
	}
}

/// How the value of a class falls with age.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Curve {
	/// Straight lines between points.
	Piecewise(CurvePoints),
	/// Each year leaves the same factor of what it began with, down to a floor. Both times 10¹⁸.
	Declining {
		/// What a year leaves.
		factor: u128,
		/// Where it ends.
		floor: u128,
	},
}

/// The resale index of a class.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Index {
	/// Dollars per piece.
	pub feed: FeedKey,
	/// At which age it is too old for new risk.
	pub max_age: Seconds,
}

/// Who sells a title whose loan failed.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Recovery<AccountId> {
	/// Whoever bids on chain. When nobody does, the agent, if there is one.
	Auction {
		/// Who takes what nobody bids for.
		agent: Option<AccountId>,
	},
	/// An agent from the beginning, who books what it got.
	Agent(AccountId),
}

impl<AccountId> Recovery<AccountId> {
	/// The agent, if there is one.
	pub fn agent(&self) -> Option<&AccountId> {
		match self {
			Self::Auction { agent } => agent.as_ref(),
			Self::Agent(agent) => Some(agent),
		}
	}
}

/// What governance says of a class.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct ClassParams<AccountId> {
	/// For interfaces.
	pub name: ClassName,
	/// What age takes.
	pub curve: Curve,
	/// What resale brings, if anybody publishes it.
	pub index: Option<Index>,
	/// The most value encumbered at a time, in dollars of 18 digits.
	pub cap: Balance,
	/// Of which for one obligor.
	pub obligor_cap: Balance,
	/// What must be attested before a title is verified and encumbered.
	pub required: Kinds,
	/// The least condition factor, which also stands in for an inspection that is missing.
	pub least_condition: Bps,
	/// The greatest.
	pub greatest_condition: Bps,
	/// How long a heartbeat counts.
	pub heartbeat: Seconds,
	/// The share of a title's value that an insurer's bond must stand behind.
	pub cover: Bps,
	/// Who sells it.
	pub recovery: Recovery<AccountId>,
}

/// Where a title is in its life.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum TitleState {
	/// Registered or in new hands.
	Draft,
	/// All that its class requires was attested.
	Verified,
	/// Collateral of a loan.
	Encumbered,
	/// Its loan was repaid.
	Released,
	/// Its loan failed.
	Seized,
	/// Sold after that.
	Sold,
}

/// What those who sell a title, or watch a loan against it, have to know. Nothing of it depends on anything
/// being fresh.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CollateralTerms<AccountId> {
	/// What it is one of.
	pub class: ClassId,
	/// The legal person that answers for it, if that is attested and counts. For a title under a lien the one under
	/// whose cap it was encumbered.
	pub obligor: Option<H256>,
	/// The last appraisal less depreciation since, lapsed or not. Dollars of 18 digits.
	pub appraisal: Balance,
	/// The index times the quantity, when the class has one and it is fresh.
	pub index: Option<Balance>,
	/// What the condition leaves of either.
	pub condition: Bps,
	/// What a lender may count on from an insurer: the bond that stands behind the title and no other, or what
	/// the title is insured for when that is less. A lapse of the policy does not free the bond.
	pub cover: Balance,
	/// Whose bond that is.
	pub insurer: Option<AccountId>,
	/// Whether all that is required is attested and counts, the index aside. For a title under a lien that is what
	/// its class required when it was encumbered, less what it no longer requires.
	pub attested: bool,
	/// The last heartbeat.
	pub heard_at: Option<Seconds>,
	/// When the insurance ends or ended, or zero when whoever attested it was revoked.
	pub insured_until: Option<Seconds>,
	/// Who sells it.
	pub recovery: Recovery<AccountId>,
}

/// Titles as collateral. With all that a lender does to titles it has one method more than other traits here;
/// two traits would have to be implemented and used together. Every method changes everything it says or nothing.
pub trait Collateral<AccountId> {
	/// What the title is worth for new risk: the least of its terms. An error when an attestation that its
	/// class requires lapsed or the index is stale.
	fn value(title: TitleId) -> Result<Balance, DispatchError>;

	/// What the title is worth to who sells it.
	fn terms(title: TitleId) -> Result<CollateralTerms<AccountId>, DispatchError>;

	/// Locks titles of `owner` for the loan `lien`, allots the insurers' bonds, and keeps `parties` from
	/// attesting them. Titles are verified, or were released by another loan a moment ago: all is checked
	/// anew. Refused when a party attested what is required and counts; what else it attested is dropped.
	/// Refused as well for a title worth nothing. Gives the sum of their values.
	fn encumber(
		owner: &AccountId,
		titles: &[TitleId],
		lien: LienId,
		parties: &[AccountId],
	) -> Result<Balance, DispatchError>;

	/// Ends the lien on `titles`. Without `buyer`, encumbered ones are their owner's again; with one, seized
	/// ones become the buyer's.
	fn release(lien: LienId, titles: &[TitleId], buyer: Option<&AccountId>) -> DispatchResult;

	/// Takes encumbered titles from their owner into a keyless account.
	fn seize(lien: LienId, titles: &[TitleId]) -> DispatchResult;

	/// Pays up to `amount` of the bond behind the title to `to`, and says how much that was.
	fn pay_bond(
		lien: LienId,
		title: TitleId,
		to: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError>;

	/// Puts `parties` in place of those of a lien, of which `titles` are all. Who pledged them stays one besides.
	/// Refused when one of them attested what counts, or the last appraisal; what else it attested is dropped.
	fn set_parties(lien: LienId, titles: &[TitleId], parties: &[AccountId]) -> DispatchResult;

	/// Gives `owner` a verified title worth `value` dollars of 18 digits, with an insurer of its own, for the
	/// benchmarks of pallets that lend. Without an `obligor`, it has one of its own too.
	#[cfg(feature = "runtime-benchmarks")]
	fn create(
		owner: &AccountId,
		value: Balance,
		obligor: Option<H256>,
	) -> Result<TitleId, DispatchError>;
}
