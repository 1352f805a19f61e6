//! The smallest chain on which pools lend: balances, dollars with holds, a clock, loans and a list of who holds a
//! credential. Loans and list lie in storage, so that what is undone is undone there too.

mod credentials;
mod lending;
mod pools;

pub use credentials::*;
pub use lending::*;
pub use pools::*;

use crate::{self as pallet_tranches, HoldReason, Params};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{
		fungible::HoldConsideration, fungibles::Mutate, AsEnsureOriginWithArg, ConstU128, ConstU32,
		EitherOfDiverse, EnsureOrigin, Equals, LinearStoragePrice, UnixTime, VariantCount,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy, RawOrigin};
use quoin_math::{units::ONE, RatePerSecond};
use quoin_primitives::{AssetId, Balance, Bps, Power, Seconds, QUSD};
use scale_info::TypeInfo;
use sp_runtime::{traits::IdentityLookup, BuildStorage};

/// Wide enough for accounts derived from a pool's number.
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
	pub type Tranches = pallet_tranches::Pallet<Test>;
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
	Collateral,
	Vote,
	Escrow,
	Own(HoldReason),
}

impl From<HoldReason> for Reason {
	fn from(reason: HoldReason) -> Self {
		Self::Own(reason)
	}
}

impl VariantCount for Reason {
	const VARIANT_COUNT: u32 = 5;
}

ord_parameter_types! {
	pub const Council: AccountId = COUNCIL;
}

parameter_types! {
	pub const PoolsId: PalletId = PalletId(*b"qn/pools");
	pub const PoolHold: Reason = Reason::Own(HoldReason::Pool);
	pub const Treasury: AccountId = TREASURY;
	pub const Vault: AccountId = VAULT;
	pub static Clock: Seconds = START;
}

impl pallet_tranches::Config for Test {
	type Loans = MockLending;
	type Assets = Assets;
	type RuntimeHoldReason = Reason;
	type MaxHolds = ConstU32<2>;
	type Credentials = MockCredentials;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PoolHold,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Time = TestClock;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Council, AccountId>>;
	type BrakeOrigin = CouncilOrGuardian;
	type Treasury = Treasury;
	type CollectsItself = Equals<Vault>;
	type PalletId = PoolsId;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkLoans = MockLending;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = MockBenchmarkHelper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn give_dollars(who: &AccountId, amount: Balance) {
		assert_ok!(<Assets as Mutate<_>>::mint_into(QUSD, who, amount + 1));
	}
	fn set_time(now: Seconds) {
		Clock::set(now);
	}
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

pub const CURATOR: AccountId = 1;
pub const ALICE: AccountId = 2;
pub const BOB: AccountId = 3;
pub const KEEPER: AccountId = 4;
pub const BORROWER: AccountId = 5;
pub const AFFILIATE: AccountId = 6;
pub const COUNCIL: AccountId = 7;
pub const GUARDIAN: AccountId = 8;
pub const TREASURY: AccountId = 9;
pub const STRANGER: AccountId = 11;
/// Of a pallet that holds units.
pub const VAULT: AccountId = 12;

/// For each pool, in QUO.
pub const DEPOSIT: Balance = 1_000;
/// 2024-01-01, midnight UTC.
pub const START: Seconds = 1_704_067_200;
pub use crate::types::DAY;
/// What everybody has.
pub const RICH: Balance = 1_000_000_000 * ONE;
/// A millionth of the whole per million seconds and so on: rates with which interest can be worked out by hand.
pub const MILLIONTH: RatePerSecond = RatePerSecond(ONE / 1_000_000_000_000);

/// A chain on which everybody is rich, whose invariants hold in the end.
pub fn on_chain(test: impl FnOnce()) {
	on_broken_chain(|| {
		test();
		assert_ok!(Tranches::do_try_state());
	});
}

/// The same, for tests that break them.
pub fn on_broken_chain(test: impl FnOnce()) {
	new_chain().execute_with(|| {
		Clock::set(START);
		System::set_block_number(1);
		test();
	});
}

/// A chain on which everybody is rich and nothing has happened.
pub fn new_chain() -> sp_io::TestExternalities {
	let mut storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: (1..=20).map(|who| (who, 1_000_000)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(QUSD, COUNCIL, true, 1)],
			accounts: (1..=20).map(|who| (QUSD, who, RICH)).collect(),
			..Default::default()
		},
		..Default::default()
	};
	storage.tranches.params = Some(Params { bond: 10 * ONE, reward: ONE, first_loss: Bps(500) });
	storage.build_storage().unwrap().into()
}
