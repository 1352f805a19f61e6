//! The smallest runtime that has feeds: system, clock, price feeds.

use crate::{self as pallet_price_feeds, *};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types,
	traits::{ConstU32, Hooks},
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use quoin_primitives::{Bps, FeedKey, Price, Seconds};
use sp_runtime::BuildStorage;

pub type AccountId = u64;

/// 14 November 2023, 22:13:20 UTC.
pub const START: Seconds = 1_700_000_000;
/// The operators of [`usdc`].
pub const OPERATORS: [AccountId; 5] = [1, 2, 3, 4, 5];
/// Operator of no feed.
pub const STRANGER: AccountId = 99;
/// The account of the guardian.
pub const GUARDIAN: AccountId = 50;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type PriceFeeds = pallet_price_feeds::Pallet<Test>;
}

type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

ord_parameter_types! {
	pub const Guardian: AccountId = GUARDIAN;
}

impl Config for Test {
	type Time = Timestamp;
	type ListingOrigin = EnsureRoot<AccountId>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type GuardianOrigin = EnsureSignedBy<Guardian, AccountId>;
	type MaxOperators = ConstU32<16>;
	type MaxFeeds = ConstU32<6>;
	type HistorySize = ConstU32<8>;
	type MaxBatch = ConstU32<16>;
	type WeightInfo = ();
}

/// A key from text.
pub fn key(name: &str) -> FeedKey {
	name.as_bytes().to_vec().try_into().unwrap()
}

/// The feed that most tests are about.
pub fn usdc() -> FeedKey {
	key("USDC/USD")
}

/// A second feed, with one operator.
pub fn quo() -> FeedKey {
	key("QUO/USD")
}

/// A price in cents.
pub fn cents(cents: u128) -> Price {
	Price(cents * 10_000_000_000_000_000)
}

/// Three of five sources, ten minutes, one minute, five per cent.
pub fn config() -> FeedConfig {
	FeedConfig { min_sources: 3, max_age: 600, min_interval: 60, max_step: Bps(500) }
}

pub fn operators(list: &[AccountId]) -> OperatorsOf<Test> {
	list.to_vec().try_into().unwrap()
}

/// A state that is right after its first block.
pub struct ExtBuilder {
	feeds: Vec<GenesisFeed<AccountId>>,
}

impl Default for ExtBuilder {
	/// USDC at one dollar with five operators; QUO at two dollars with operator 5 alone.
	fn default() -> Self {
		Self { feeds: Vec::new() }.feed("USDC/USD", config(), &OPERATORS, Some(cents(100))).feed(
			"QUO/USD",
			FeedConfig { min_sources: 1, ..config() },
			&[5],
			Some(cents(200)),
		)
	}
}

impl ExtBuilder {
	/// No feed at all.
	pub fn empty() -> Self {
		Self { feeds: Vec::new() }
	}

	/// One more feed.
	pub fn feed(
		mut self,
		key: &str,
		config: FeedConfig,
		operators: &[AccountId],
		price: Option<Price>,
	) -> Self {
		self.feeds.push(GenesisFeed {
			key: key.into(),
			config,
			operators: operators.to_vec(),
			price,
		});
		self
	}

	/// The state before the first block: there is no time.
	pub fn build_genesis(self) -> sp_io::TestExternalities {
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		GenesisConfig::<Test> { feeds: self.feeds }.assimilate_storage(&mut storage).unwrap();
		storage.into()
	}

	/// The state in block 2, at [`START`], which is also the time of block 1.
	pub fn build(self) -> sp_io::TestExternalities {
		let mut ext = self.build_genesis();
		ext.execute_with(|| {
			first_block(START);
			System::reset_events();
			System::set_block_number(2);
		});
		ext
	}

	/// Runs `test` and then checks every invariant.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(PriceFeeds::do_try_state());
		});
	}
}

/// Runs the hooks of block 1 at `time`.
pub fn first_block(time: Seconds) {
	System::set_block_number(1);
	PriceFeeds::on_initialize(1);
	set_time(time);
	PriceFeeds::on_finalize(1);
}

/// Unix time, in seconds.
pub fn set_time(time: Seconds) {
	pallet_timestamp::Now::<Test>::put(time * 1_000);
}

/// The clock says so many seconds after [`START`].
pub fn at(seconds: Seconds) {
	set_time(START + seconds);
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// A submission that must be accepted.
pub fn submit(who: AccountId, feed: FeedKey, price: Price) {
	assert_ok!(PriceFeeds::submit(signed(who), feed, price));
}

/// A whole round for [`usdc`], by operators 1, 2 and 3, with one price.
pub fn round(price: Price) {
	for who in [1, 2, 3] {
		submit(who, usdc(), price);
	}
}

/// The pallet's events since the last time this was asked.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::PriceFeeds(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut ext = ExtBuilder::empty().build_genesis();
	ext.execute_with(|| System::set_block_number(1));
	ext
}
