//! Who may do what: referenda, the technical committee as guardian, treasury, parameters, sudo.

pub mod origins;
mod tracks;

use super::{assets::QuoAndAssets, fees::TreasuryRate};
use crate::{limits::*, weights, *};
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	parameter_types,
	traits::{
		fungible::HoldConsideration, tokens::pay::PayAssetFromAccount, ConstU128, ConstU32,
		EitherOf, EnsureOrigin, EnsureOriginWithArg, EqualPrivilegeOnly, LinearStoragePrice,
		MapSuccess, OriginTrait, TypedGet,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use pallet_collective::EnsureProportionMoreThan;
use quoin_primitives::Power;
use sp_runtime::{
	traits::{AccountIdConversion, AccountIdLookup, Replace},
	Permill,
};
use tracks::Tracks;

/// The name of the technical committee's instance.
pub type Technical = pallet_collective::Instance1;

/// More than half of the technical committee.
pub type EnsureGuardian = EnsureProportionMoreThan<AccountId, Technical, 1, 2>;
/// The guardian, for a length of blocks.
pub type EnsureGuardianFor<Blocks> = MapSuccess<EnsureGuardian, Replace<Blocks>>;
/// Root, for a length of blocks.
pub type EnsureRootFor<Blocks> = EnsureRootWithSuccess<AccountId, Blocks>;
/// A referendum on the economics or the root track.
pub type EnsureGovernance = EitherOf<EnsureRoot<AccountId>, EnsureEconomics>;
/// Whoever may move a brake, and how far.
pub type BrakePower = EitherOf<
	MapSuccess<EnsureGovernance, Replace<AsGovernance>>,
	MapSuccess<EnsureGuardian, Replace<AsGuardian>>,
>;

/// Success of [`BrakePower`] for governance.
pub struct AsGovernance;
impl TypedGet for AsGovernance {
	type Type = Power;

	fn get() -> Power {
		Power::Governance
	}
}

/// Success of [`BrakePower`] for the guardian.
pub struct AsGuardian;
impl TypedGet for AsGuardian {
	type Type = Power;

	fn get() -> Power {
		Power::Guardian
	}
}

/// The origin of the economics track.
pub struct EnsureEconomics;
impl EnsureOrigin<RuntimeOrigin> for EnsureEconomics {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
		match origin.caller() {
			OriginCaller::Origins(origins::Origin::Economics) => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(origins::Origin::Economics.into())
	}
}

impl origins::Config for Runtime {}

parameter_types! {
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	pub const PreimageBase: Balance = deposit(2, 64);
	pub const PreimageByte: Balance = deposit(0, 1);
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_preimage::WeightInfo<Runtime>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBase, PreimageByte, Balance>,
	>;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = SchedulerWeight;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<MAX_SCHEDULED>;
	type WeightInfo = weights::pallet_scheduler::WeightInfo<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl pallet_referenda::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_referenda::WeightInfo<Runtime>;
	type Scheduler = Scheduler;
	type Currency = Balances;
	type SubmitOrigin = frame_support::traits::AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	// Not the guardian: it could then stop the release of its own brakes, and its own removal.
	type CancelOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type Slash = Treasury;
	type Votes = Balance;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type SubmissionDeposit = ConstU128<REFERENDUM_DEPOSIT>;
	type MaxQueued = ConstU32<MAX_QUEUED_REFERENDA>;
	type UndecidingTimeout = ConstU32<REFERENDUM_TIMEOUT>;
	// Referenda are looked at in the very block in which something is due.
	type AlarmInterval = ConstU32<1>;
	type Tracks = Tracks;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl pallet_conviction_voting::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_conviction_voting::WeightInfo<Runtime>;
	type Currency = Balances;
	type Polls = Referenda;
	type MaxTurnout = frame_support::traits::TotalIssuanceOf<Balances, AccountId>;
	type MaxVotes = ConstU32<MAX_VOTES>;
	type VoteLockingPeriod = ConstU32<VOTE_LOCK>;
	type BlockNumberProvider = System;
	type VotingHooks = ();
}

impl pallet_collective::Config<Technical> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = ConstU32<MOTION_LENGTH>;
	type MaxProposals = ConstU32<MAX_MOTIONS>;
	type MaxMembers = ConstU32<MAX_COMMITTEE>;
	type DefaultVote = pallet_collective::MoreThanMajorityThenPrimeDefaultVote;
	type WeightInfo = weights::pallet_collective::WeightInfo<Runtime>;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type MaxProposalWeight = MotionWeight;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	// Members are few and elected, their open motions are limited: no deposit.
	type Consideration = ();
}

parameter_types! {
	pub const TreasuryPalletId: PalletId = PalletId(*b"qn/trsry");
	pub TreasuryAccount: AccountId = TreasuryPalletId::get().into_account_truncating();
	pub const MaxSpend: Balance = Balance::MAX;
	pub const NoBurn: Permill = Permill::zero();
}

impl pallet_treasury::Config for Runtime {
	type Currency = Balances;
	type RejectOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type SpendPeriod = ConstU32<SPEND_PERIOD>;
	type Burn = NoBurn;
	type PalletId = TreasuryPalletId;
	type BurnDestination = ();
	type WeightInfo = weights::pallet_treasury::WeightInfo<Runtime>;
	type SpendFunds = ();
	type MaxApprovals = ConstU32<MAX_SPENDS>;
	type SpendOrigin = EnsureRootWithSuccess<AccountId, MaxSpend>;
	type AssetKind = AssetId;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = AccountIdLookup<AccountId, ()>;
	type Paymaster = PayAssetFromAccount<QuoAndAssets, TreasuryAccount>;
	type BalanceConverter = TreasuryRate;
	type PayoutPeriod = ConstU32<PAYOUT_PERIOD>;
	type BlockNumberProvider = System;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmark_helper::PayAsset;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmark_helper {
	use super::*;

	/// Spends an asset that the benchmark creates, since a payout of one costs more than one of QUO.
	pub struct PayAsset;
	impl pallet_treasury::ArgumentsFactory<AssetId, AccountId> for PayAsset {
		fn create_asset_kind(_: u32) -> AssetId {
			3_000_000
		}
		fn create_beneficiary(seed: [u8; 32]) -> AccountId {
			AccountId::from(seed)
		}
	}
}

/// Constants that do no harm at any value within the range their reader keeps.
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic_params {
	use super::*;

	/// Of fees.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod fees {
		/// Dollars per QUO, 18 digits, while its feed is silent.
		#[codec(index = 0)]
		pub static FallbackQuoPrice: u128 = 100_000_000_000_000_000;
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Fees(dynamic_params::fees::Parameters::FallbackQuoPrice(
			dynamic_params::fees::FallbackQuoPrice,
			Some(1_000_000_000_000_000_000),
		))
	}
}

/// Parameters are set by governance, whatever their key.
pub struct ParametersOrigin;
impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParametersKey> for ParametersOrigin {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, _: &RuntimeParametersKey) -> Result<(), RuntimeOrigin> {
		EnsureGovernance::try_origin(origin).map(|_| ())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &RuntimeParametersKey) -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = ParametersOrigin;
	type WeightInfo = weights::pallet_parameters::WeightInfo<Runtime>;
}

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = weights::pallet_sudo::WeightInfo<Runtime>;
}
