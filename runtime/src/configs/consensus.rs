//! Who makes blocks, who finalises them, and what happens to those who cheat.

use super::governance::TreasuryAccount;
use crate::{limits::*, weights, *};
use frame_support::{
	dispatch::DispatchInfo,
	parameter_types,
	traits::{ConstU32, Get},
};
use frame_system::EnsureRoot;
use sp_runtime::traits::{ConvertInto, OpaqueKeys};
use sp_staking::SessionIndex;

/// What the calls of BABE, GRANDPA and session cost, benchmarked by the validator set.
type ConsensusWeights =
	pallet_validator_set::consensus::ConsensusWeights<weights::consensus::WeightInfo<Runtime>>;

/// Where `pallet-babe` and `pallet-grandpa` report equivocations to.
type Reporting = pallet_validator_set::Reporting<Runtime, Offences>;

/// The fee of the longest report, at the multiplier of the moment: what `pallet-babe` and `pallet-grandpa` give back.
pub struct RepeatFee;
impl Get<Balance> for RepeatFee {
	fn get() -> Balance {
		let blocks = <ConsensusWeights as pallet_babe::WeightInfo>::report_equivocation(0, 0);
		let votes = <ConsensusWeights as pallet_grandpa::WeightInfo>::report_equivocation(0, 0);
		let info = DispatchInfo { call_weight: blocks.max(votes), ..Default::default() };
		TransactionPayment::compute_fee(EVIDENCE_BYTES, &info, 0)
	}
}

parameter_types! {
	pub const EpochDuration: u64 = EPOCH_DURATION_IN_SLOTS;
	pub const ExpectedBlockTime: u64 = MILLISECONDS_PER_BLOCK;
	pub const ReportLongevity: u64 = EVIDENCE_PERIOD as u64 * EPOCH_DURATION_IN_SLOTS;
	pub const MaxSetIdSessionEntries: u64 =
		EVIDENCE_PERIOD as u64 + pallet_validator_set::limits::SETS_BEYOND_EVIDENCE;
	pub const EvidencePeriod: SessionIndex = EVIDENCE_PERIOD;
	pub const SlashDeferral: SessionIndex = SLASH_DEFERRAL;
	/// A record of 32 + 96 bytes and three owners of keys.
	pub const KeyDeposit: Balance = deposit(4, 4 * 32 + 96);
}

impl pallet_babe::Config for Runtime {
	type EpochDuration = EpochDuration;
	type ExpectedBlockTime = ExpectedBlockTime;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = ValidatorSet;
	type WeightInfo = ConsensusWeights;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	// Nobody nominates on this chain.
	type MaxNominators = ConstU32<0>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_babe::EquivocationReportSystem<Self, Reporting, ValidatorSet, ReportLongevity>;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ConsensusWeights;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Reporting, ValidatorSet, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = ValidatorSet;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, ValidatorSet>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = pallet_validator_set::KeepEjectedDisabled;
	type WeightInfo = ConsensusWeights;
	type Currency = Balances;
	type KeyDeposit = KeyDeposit;
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = pallet_validator_set::Identification<Self>;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = ValidatorSet;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
}

impl pallet_validator_set::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	// The slow track: who names the validators holds the chain.
	type GovernanceOrigin = EnsureRoot<AccountId>;
	// The fast track too: the slow one may come too late.
	type CancelOrigin = super::governance::EnsureGovernance;
	type Treasury = TreasuryAccount;
	type MinValidators = ConstU32<MIN_VALIDATORS>;
	type MaxValidators = ConstU32<MAX_VALIDATORS>;
	type EvidencePeriod = EvidencePeriod;
	type SlashDeferral = SlashDeferral;
	type RepeatFee = RepeatFee;
	type WeightInfo = weights::pallet_validator_set::WeightInfo<Runtime>;
}
