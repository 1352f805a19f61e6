//! The smallest chain with auctions: a clock, dollars with holds, and a seller and a queue that do what the tests say.

mod queue;

pub use queue::*;

use crate::{self as pallet_auctions, HoldReason, Params};
use codec::{Decode, Encode};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{
		fungibles::InspectHold as _, AsEnsureOriginWithArg, ConstU128, EitherOfDiverse,
		EnsureOrigin, UnixTime,
	},
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy, RawOrigin};
use quoin_math::{auction::Fall, vault::window::Windows};
use quoin_primitives::{
	Balance, Bps, DutchAuctions, Good, LotId, Payment, Power, Seconds, Seller, TitleId, Unsold,
	Worth, QUSD,
};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::BTreeMap;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Auctions = pallet_auctions::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(3)]
	pub type Assets = pallet_assets::Pallet<Test>;
	#[runtime::pallet_index(4)]
	pub type AssetsHolder = pallet_assets_holder::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

ord_parameter_types! {
	pub const Council: AccountId = COUNCIL;
}

parameter_types! {
	pub static Clock: Seconds = START;
	pub static Items: BTreeMap<TitleId, Item> = BTreeMap::new();
	pub static Failing: Option<Method> = None;
}

impl crate::Config for Test {
	type Seller = TestSeller;
	type Queue = TestQueue;
	type Holds = AssetsHolder;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = TestClock;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Council, AccountId>>;
	type BrakeOrigin = RootOrGuardian;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = Goods;
}

pub struct TestClock;
impl UnixTime for TestClock {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(Clock::get())
	}
}

/// Root has the power of governance, one account that of a guardian.
pub struct RootOrGuardian;
impl EnsureOrigin<RuntimeOrigin> for RootOrGuardian {
	type Success = Power;

	fn try_origin(origin: RuntimeOrigin) -> Result<Power, RuntimeOrigin> {
		match origin.clone().into() {
			Ok(RawOrigin::Root) => Ok(Power::Governance),
			Ok(RawOrigin::Signed(GUARDIAN)) => Ok(Power::Guardian),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

/// What the seller has.
#[derive(Clone)]
pub struct Item {
	pub value: Balance,
	pub claim: Balance,
	pub unsold: Unsold,
}

/// What the seller can be told to fail at.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Method {
	Worth,
	Sell,
	Unsold,
	Reward,
	/// Takes more than the price, and says so.
	Overcharge,
}

/// What the seller did, of this title.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Deed {
	Sold { title: TitleId, buyer: AccountId, price: Balance, payment: Payment },
	Unsold { title: TitleId, floor: Balance },
	Rewarded { title: TitleId, keeper: AccountId },
}

/// In storage, so that it is undone with the rest.
#[frame_support::storage_alias]
type Deeds = StorageValue<TestSeller, Vec<Deed>, frame_support::pallet_prelude::ValueQuery>;

pub const FAILED: DispatchError = DispatchError::Other("the seller fails");
pub const NOT_LENDER: DispatchError = DispatchError::Other("not a lender");

/// Sells what is in [`Items`], of the lien [`LIEN`]. A lender may pay with the claim.
pub struct TestSeller;

impl TestSeller {
	fn item(method: Method, good: &Good) -> Result<(TitleId, Item), DispatchError> {
		if Failing::get() == Some(method) {
			return Err(FAILED);
		}
		let Good::Title { lien, title } = *good;
		assert_eq!(lien, LIEN);
		Ok((title, Items::get()[&title].clone()))
	}

	fn does(deed: Deed) {
		Deeds::append(deed);
	}
}

impl Seller<AccountId> for TestSeller {
	fn worth(good: &Good) -> Result<Worth, DispatchError> {
		let (_, Item { value, claim, .. }) = Self::item(Method::Worth, good)?;
		Ok(Worth { value, claim })
	}

	fn sell(
		good: &Good,
		buyer: &AccountId,
		price: Balance,
		payment: Payment,
	) -> Result<Balance, DispatchError> {
		let (title, item) = Self::item(Method::Sell, good)?;
		let cash = match payment {
			Payment::Cash => price,
			Payment::Claim if *buyer == LENDER => price.saturating_sub(item.claim),
			Payment::Claim => return Err(NOT_LENDER),
		};
		Self::does(Deed::Sold { title, buyer: *buyer, price, payment });
		Ok(if Failing::get() == Some(Method::Overcharge) { price + 1 } else { cash })
	}

	fn unsold(good: &Good, floor: Balance) -> Result<Unsold, DispatchError> {
		let (title, item) = Self::item(Method::Unsold, good)?;
		Self::does(Deed::Unsold { title, floor });
		Ok(item.unsold)
	}

	fn reward(good: &Good, keeper: &AccountId) -> DispatchResult {
		let (title, _) = Self::item(Method::Reward, good)?;
		Self::does(Deed::Rewarded { title, keeper: *keeper });
		Ok(())
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Goods;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Goods {
	fn good(unsold: Unsold) -> Result<Good, DispatchError> {
		set(1, |item| item.unsold = unsold);
		Ok(good(1))
	}

	fn buyer(_: &Good, _: Balance) -> Result<(AccountId, Payment), DispatchError> {
		Ok((LENDER, Payment::Claim))
	}

	fn queued() -> Result<
		(quoin_primitives::VaultId, quoin_primitives::RequestId, AccountId, Balance),
		DispatchError,
	> {
		Ok((VAULT, FIRST, ALICE, SHARES))
	}

	fn set_time(now: Seconds) {
		Clock::set(now);
	}
}

/// When tests begin: 2027-01-15, 08:00 UTC.
pub const START: Seconds = 1_800_000_000;
pub const HOUR: Seconds = 3_600;
pub const DAY: Seconds = 86_400;

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
/// Moves lots on.
pub const KEEPER: AccountId = 3;
/// Has a claim against everything.
pub const LENDER: AccountId = 4;
/// Has the power of governance, but not over the brake.
pub const COUNCIL: AccountId = 5;
pub const GUARDIAN: AccountId = 6;
/// Acts for all who have requests.
pub const OPERATOR: AccountId = 7;
/// Has nothing to do with anything.
pub const STRANGER: AccountId = 8;
/// What bidders have, of each asset.
pub const RICH: Balance = 1_000_000_000;
/// Another asset that bonds may be of.
pub const USDX: quoin_primitives::AssetId = 1_001;

pub const LIEN: u32 = 77;
/// What a title is worth in tests, unless they say otherwise.
pub const VALUE: Balance = 1_000_000;
/// What is owed against it.
pub const CLAIM: Balance = 700_000;
/// Seconds of a round. The price falls from 1 200 000 to 400 000, by 100 a second.
pub const ROUND: Seconds = 8_000;
/// Seconds of a clearance.
pub const CLEARANCE: Seconds = 4_000;

pub fn params() -> Params {
	Params {
		start: Bps(12_000),
		floor: Bps(4_000),
		fall: Fall::Linear { duration: ROUND },
		duration: ROUND,
		clearance: CLEARANCE,
	}
}

/// A chain with auctions, and nothing for sale.
pub struct ExtBuilder {
	params: Params,
	checked: bool,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { params: params(), checked: true }
	}
}

impl ExtBuilder {
	/// Other parameters.
	pub fn params(mut self, params: Params) -> Self {
		self.params = params;
		self
	}

	/// No check of the invariants at the end: for tests that break them.
	pub fn unchecked(mut self) -> Self {
		self.checked = false;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		Clock::set(START);
		let item = Item { value: VALUE, claim: CLAIM, unsold: Unsold::Clear };
		Items::set((1..=9).map(|title| (title, item.clone())).collect());
		Failing::set(None);
		queue::reset();
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		pallet_auctions::GenesisConfig::<Test> { params: self.params, ..Default::default() }
			.assimilate_storage(&mut storage)
			.unwrap();
		let (rich, keyless) = ([ALICE, BOB, OPERATOR], 1);
		pallet_assets::GenesisConfig::<Test> {
			assets: vec![(QUSD, keyless, true, 1), (USDX, keyless, true, 1)],
			accounts: [QUSD, USDX]
				.into_iter()
				.flat_map(|asset| rich.map(|who| (asset, who, RICH)))
				.collect(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		// Events are not kept in block zero.
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	/// Runs a test, then checks the invariants.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		let checked = self.checked;
		self.build().execute_with(|| {
			test();
			if checked {
				assert_ok!(Auctions::do_try_state());
			}
		});
	}
}

pub fn good(title: TitleId) -> Good {
	Good::Title { lien: LIEN, title }
}

/// Changes what the seller has.
pub fn set(title: TitleId, change: impl FnOnce(&mut Item)) {
	Items::mutate(|items| change(items.get_mut(&title).unwrap()));
}

/// Opens a lot.
pub fn open(title: TitleId) -> LotId {
	<Auctions as DutchAuctions>::open(good(title)).unwrap()
}

/// A lot in its second round, at its beginning.
pub fn restarted(title: TitleId) -> LotId {
	let lot = open(title);
	pass(ROUND);
	assert_ok!(Auctions::restart(signed(KEEPER), lot));
	lot
}

/// A lot in its clearance, at its beginning.
pub fn cleared(title: TitleId) -> LotId {
	let lot = restarted(title);
	pass(ROUND);
	assert_ok!(Auctions::settle(signed(KEEPER), lot));
	lot
}

/// Pays any price in cash.
pub fn bid(who: AccountId, lot: LotId) -> DispatchResult {
	Auctions::bid(signed(who), lot, Balance::MAX, Payment::Cash)
}

pub fn pass(time: Seconds) {
	Clock::mutate(|now| *now += time);
}

pub fn now() -> Seconds {
	Clock::get()
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// The events of this pallet since the last call, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::read_events_for_pallet::<crate::Event<Test>>();
	System::reset_events();
	events
}

/// What the seller did since the last call, oldest first.
pub fn deeds() -> Vec<Deed> {
	Deeds::take()
}
