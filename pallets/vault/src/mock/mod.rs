//! The smallest chain on which vaults lend and people leave: balances, dollars and shares, a clock, and loans, pools,
//! reserve yield and auctions that do as the tests say. What those remember lies in storage, so that what is undone is
//! undone there too.

mod auctions;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
mod venues;
mod weights;

pub use auctions::*;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarks::*;
pub use venues::*;
pub use weights::*;

use crate::{
	self as pallet_vault, AllocationRules, BondTerms, Fees, Founding, HoldReason, LoanRules, Terms,
	Venue, VenueKind,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{
		fungible::HoldConsideration, AsEnsureOriginWithArg, ConstU128, EitherOfDiverse,
		EnsureOrigin, LinearStoragePrice, UnixTime, VariantCount,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy, RawOrigin};
use quoin_math::{
	units::ONE,
	vault::{clearing::Rule, glide::Glide, window::Windows as Timetable},
	RatePerSecond,
};
use quoin_primitives::{AssetId, Balance, Bps, Power, Seconds, VaultId, QUSD, SQUSD};
use scale_info::TypeInfo;
use sp_runtime::{traits::IdentityLookup, BuildStorage};

/// Wide enough for accounts derived from a vault's number.
pub type AccountId = u128;
type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets::Pallet<Test>;
	#[runtime::pallet_index(3)]
	pub type Vaults = pallet_vault::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type RuntimeHoldReason = Reason;
	type RuntimeFreezeReason = ();
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type AssetDeposit = ConstU128<0>;
	type AssetAccountDeposit = ConstU128<0>;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
}

/// Why anybody holds anything, in tests.
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
pub enum Reason {
	Own(HoldReason),
}

impl From<HoldReason> for Reason {
	fn from(reason: HoldReason) -> Self {
		Self::Own(reason)
	}
}

impl VariantCount for Reason {
	const VARIANT_COUNT: u32 = 1;
}

ord_parameter_types! {
	pub const Council: AccountId = COUNCIL;
}

parameter_types! {
	pub const VaultsId: PalletId = PalletId(*b"qn/vault");
	pub const OperatorHold: Reason = Reason::Own(HoldReason::Operator);
	pub const Treasury: AccountId = TREASURY;
	pub static Clock: Seconds = START;
}

impl pallet_vault::Config for Test {
	type Assets = Assets;
	type Loans = MockLoans;
	type Series = MockSeries;
	type Yield = MockYield;
	type Auctions = MockAuctions;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		OperatorHold,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Time = TestClock;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Council, AccountId>>;
	type BrakeOrigin = CouncilOrGuardian;
	type Treasury = Treasury;
	type PalletId = VaultsId;
	type WeightInfo = MockWeights;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkLoans = MockLoans;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkSeries = MockSeries;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkAuctions = MockAuctions;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = MockBenchmarkHelper;
}

/// The council has the power of governance, one account that of a guardian.
pub struct CouncilOrGuardian;
impl EnsureOrigin<RuntimeOrigin> for CouncilOrGuardian {
	type Success = Power;

	fn try_origin(origin: RuntimeOrigin) -> Result<Power, RuntimeOrigin> {
		match origin.clone().into() {
			Ok(RawOrigin::Root | RawOrigin::Signed(COUNCIL)) => Ok(Power::Governance),
			Ok(RawOrigin::Signed(GUARDIAN)) => Ok(Power::Guardian),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

pub struct TestClock;
impl UnixTime for TestClock {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(Clock::get())
	}
}

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
pub const KEEPER: AccountId = 4;
pub const OPERATOR: AccountId = 5;
pub const BORROWER: AccountId = 6;
pub const COUNCIL: AccountId = 7;
pub const GUARDIAN: AccountId = 8;
pub const TREASURY: AccountId = 9;
pub const STRANGER: AccountId = 11;

/// For each operator, in QUO.
pub const DEPOSIT: Balance = 100;
/// 2024-01-01, midnight UTC.
pub const START: Seconds = 1_704_067_200;
pub use crate::types::DAY;
/// What everybody has.
pub const RICH: Balance = 1_000_000_000 * ONE;
/// The staked dollar.
pub const STAKED: VaultId = 0;
/// A month, as windows have it.
pub const MONTH: Seconds = 30 * DAY;
/// From START on, the first window that anybody joins is number 1, and closes a month later.
pub const TIMES: Timetable = Timetable { genesis: START, length: MONTH, reveal: DAY };
/// A stable that is no dollar of this chain.
pub const STABLE: AssetId = 1_000;

/// Terms of a vault like the staked dollar.
pub fn terms(share: AssetId, offset: Option<u8>) -> Terms {
	Terms {
		asset: QUSD,
		share,
		offset,
		windows: TIMES,
		rule: Rule::Uniform,
		bond: BondTerms { least: ONE, share: Bps(100) },
		least_request: ONE,
	}
}

/// Half may be lent from the beginning, a fifth to one legal person, and all of it moved in a day.
pub fn rules() -> AllocationRules {
	AllocationRules {
		glide: Glide { since: START, start: Bps(5_000), slope: Bps(100), end: Bps(8_000) },
		turnover: Bps(10_000),
		period: DAY,
		loans: LoanRules {
			rate: RatePerSecond(1),
			ltv: Bps(7_000),
			tenor: 400 * DAY,
			first_loss: Bps(1_000),
			obligor: Bps(2_000),
		},
	}
}

/// Without fees, so that figures are round.
pub const NO_FEES: Fees =
	Fees { reserve_yield: Bps(0), interest: Bps(0), management: Bps(0), performance: Bps(0) };

/// A vault like the staked dollar, with a stable that earns and loans.
pub fn founding() -> Founding {
	let venue = |kind, cap, target| Venue { kind, cap: Bps(cap), target: Bps(target) };
	Founding {
		terms: terms(SQUSD, None),
		fees: NO_FEES,
		cap: RICH,
		rules: rules(),
		venues: vec![
			venue(VenueKind::ReserveYield { external: STABLE }, 10_000, 0),
			venue(VenueKind::Loans, 4_000, 4_000),
		],
	}
}

/// A chain on which everybody is rich, whose invariants hold in the end.
pub fn on_chain(test: impl FnOnce()) {
	on_broken_chain(|| {
		test();
		assert_ok!(Vaults::do_try_state());
	});
}

/// The same, for tests that break them.
pub fn on_broken_chain(test: impl FnOnce()) {
	new_chain(founding()).execute_with(|| {
		Clock::set(START);
		System::set_block_number(1);
		test();
	});
}

/// A chain on which everybody is rich and nothing has happened.
pub fn new_chain(first: Founding) -> sp_io::TestExternalities {
	Clock::set(START);
	let mut storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: (1..=20).map(|who| (who, 1_000_000)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(QUSD, COUNCIL, true, 1), (SQUSD, COUNCIL, true, 1)],
			accounts: (1..=20).map(|who| (QUSD, who, RICH)).collect(),
			metadata: vec![(QUSD, b"Quoin Dollar".to_vec(), b"QUSD".to_vec(), 18)],
			..Default::default()
		},
		..Default::default()
	};
	storage.vaults.vaults = vec![first];
	storage.build_storage().unwrap().into()
}
