//! The smallest chain that has dollars: the assets pallet, a clock, a list of prices.

use crate::{
	self as pallet_issuance, GenesisCoin, GenesisPeg, GenesisWindow, Pallet, PegParams, WeightInfo,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU128, ConstU32, EitherOfDiverse, EnsureOrigin, UnixTime},
	weights::Weight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy, RawOrigin};
use quoin_math::{Bps, Price, Seconds};
use quoin_primitives::{
	AssetId, Balance, CredentialId, Credentials, FeedKey, Power, PriceError, PriceFeed, QUSD,
};
use sp_runtime::{traits::IdentityLookup, BuildStorage};
use std::collections::{BTreeMap, BTreeSet};

/// Wide enough for derived accounts, and a number, as the SDK's conformance tests want it.
pub type AccountId = u128;
pub type Block = frame_system::mocking::MockBlock<Test>;

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
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets::Pallet<Test>;
	#[runtime::pallet_index(3)]
	pub type Issuance = pallet_issuance::Pallet<Test>;
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
}

/// Root may force what it likes here: tests of faults need somebody who breaks things.
#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
}

frame_support::ord_parameter_types! {
	pub const Economics: AccountId = ECONOMICS;
}

parameter_types! {
	pub const IssuanceId: PalletId = PalletId(*b"qn/issue");
	pub const Treasury: AccountId = TREASURY;
	pub static Clock: Seconds = START;
	pub static Prices: BTreeMap<FeedKey, (Result<Price, PriceError>, Seconds)> = BTreeMap::new();
	pub static Holders: BTreeSet<(AccountId, CredentialId)> = BTreeSet::new();
}

impl pallet_issuance::Config for Test {
	type Assets = Assets;
	type PriceFeed = PriceList;
	type Time = TestClock;
	type ListingOrigin = EnsureRoot<AccountId>;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Economics, AccountId>>;
	type BrakeOrigin = RootOrGuardian;
	type Credentials = List;
	type Treasury = Treasury;
	type PalletId = IssuanceId;
	type MaxCoins = ConstU32<3>;
	type MaxFacilitators = ConstU32<24>;
	type WeightInfo = TestWeights;
}

pub struct TestClock;
impl UnixTime for TestClock {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(Clock::get())
	}
}

/// Prices as the tests set them, each with its moment.
pub struct PriceList;
impl PriceFeed for PriceList {
	fn price(key: &FeedKey, max_age: Seconds) -> Result<Price, PriceError> {
		let prices = Prices::get();
		let (price, at) = prices.get(key).ok_or(PriceError::Missing)?;
		if Clock::get() - at > max_age {
			return Err(PriceError::Stale);
		}
		*price
	}

	fn fresh_until(key: &FeedKey, max_age: Seconds) -> Option<Seconds> {
		Prices::get().get(key).map(|(_, at)| at + max_age)
	}

	fn set_price(key: &FeedKey, price: Price) {
		set_feed(key, Ok(price));
	}
}

pub struct List;
impl Credentials<AccountId> for List {
	fn holds(who: &AccountId, credential: &CredentialId) -> bool {
		Holders::get().contains(&(*who, *credential))
	}

	fn grant(who: &AccountId, credential: &CredentialId) {
		Holders::mutate(|holders| {
			holders.insert((*who, *credential));
		});
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

/// Weights that can be told apart in a sum: each its own decimal place.
pub struct TestWeights;
macro_rules! weights {
	($($name:ident = $figure:expr),* $(,)?) => {
		impl WeightInfo for TestWeights {
			$(fn $name() -> Weight {
				Weight::from_parts($figure, 0)
			})*
		}
	};
}
weights!(
	mint = 1,
	mint_in_round = 10,
	redeem = 100,
	redeem_held_back = 1_000,
	empty_account = 10_000,
	create_coin = 0,
	create_external = 0,
	add_peg = 0,
	update_peg = 0,
	remove_peg = 0,
	set_ceiling = 0,
	set_fuse = 0,
	set_status = 0,
	open_round = 0,
	close_round = 0,
	collect_fees = 0,
	deposit_reserve_yield = 0,
	set_reserve_yield = 0,
	reap_usage = 0,
	facilitator_mint = 0,
	facilitator_burn = 0,
	claim_reserve_yield = 0,
);

/// When tests begin: 2027-01-15, 08:00 UTC.
pub const START: Seconds = 1_800_000_000;
pub const HOUR: Seconds = 3_600;
pub const DAY: Seconds = 86_400;

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
/// Holds nothing at all at the start.
pub const NOBODY: AccountId = 4;
pub const GUARDIAN: AccountId = 5;
/// Has the power of governance, but not of listing.
pub const ECONOMICS: AccountId = 91;
pub const TREASURY: AccountId = 6;
/// Issues the externals.
pub const ISSUER: AccountId = 7;

/// 6 decimals.
pub const USDC: AssetId = 1_010;
/// 6 decimals.
pub const USDT: AssetId = 1_011;
/// 24 decimals.
pub const FINE: AssetId = 1_012;
/// 0 decimals.
pub const WHOLE: AssetId = 1_013;
/// An asset that is no external: 6 decimals.
pub const OTHER: AssetId = 1_014;

/// One QUSD in its smallest units.
pub const DOLLAR: Balance = 1_000_000_000_000_000_000;
/// One USDC or USDT.
pub const USD6: Balance = 1_000_000;
/// One FINE.
pub const USD24: Balance = 1_000_000_000_000_000_000_000_000;

/// What each pegged external starts with, in whole dollars.
pub const CEILING: u64 = 5_000_000;
pub const FUSE: GenesisWindow = GenesisWindow { limit: 4_000_000, period: DAY };
pub const MINT_WINDOW: GenesisWindow = GenesisWindow { limit: 1_000_000, period: DAY };
pub const REDEEM_WINDOW: GenesisWindow = GenesisWindow { limit: 500_000, period: DAY };
pub const SMALL: u64 = 1_000;
/// In bps.
pub const MINT_FEE: u16 = 10;
pub const REDEEM_FEE: u16 = 20;
pub const DEPEG_LIMIT: u16 = 100;

/// A fee bound above any fee.
pub const ANY: Bps = Bps(10_000);

pub fn feed(name: &str) -> FeedKey {
	name.as_bytes().to_vec().try_into().unwrap()
}

pub fn feed_of(external: AssetId) -> FeedKey {
	feed(feed_name(external))
}

fn feed_name(external: AssetId) -> &'static str {
	match external {
		USDC => "USDC/USD",
		USDT => "USDT/USD",
		FINE => "FINE/USD",
		WHOLE => "WHOLE/USD",
		_ => "OTHER/USD",
	}
}

/// What a feed says from now on.
pub fn set_feed(key: &FeedKey, price: Result<Price, PriceError>) {
	Prices::mutate(|prices| {
		prices.insert(key.clone(), (price, Clock::get()));
	});
}

/// A price in ten-thousandths of a dollar, fresh.
pub fn set_price(external: AssetId, parts: u128) {
	set_feed(&feed_of(external), Ok(Price(parts * 10u128.pow(14))));
}

/// One dollar for all, fresh.
pub fn refresh_prices() {
	for external in [USDC, USDT, FINE, WHOLE, OTHER] {
		set_price(external, 10_000);
	}
}

/// Lets time pass and keeps prices fresh.
pub fn pass(time: Seconds) {
	Clock::mutate(|now| *now += time);
	refresh_prices();
}

pub fn genesis_peg(external: AssetId) -> GenesisPeg {
	GenesisPeg {
		coin: QUSD,
		external,
		ceiling: CEILING,
		mint_fee: Bps(MINT_FEE),
		redeem_fee: Bps(REDEEM_FEE),
		depeg_limit: Bps(DEPEG_LIMIT),
		max_price_age: HOUR,
		feed: feed_name(external).into(),
		mint_window: MINT_WINDOW,
		redeem_window: REDEEM_WINDOW,
		small_redemption: SMALL,
		reserve_yield: vec![],
	}
}

/// The parameters with which the tests' pegs start.
pub fn params(external: AssetId) -> PegParams {
	(&genesis_peg(external)).try_into().unwrap()
}

/// Builds the chain, runs a test on it, and checks the invariants at its end.
pub struct ExtBuilder {
	pegs: Vec<GenesisPeg>,
	checked: bool,
	stamped: bool,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			pegs: [USDC, USDT, FINE, WHOLE].map(genesis_peg).to_vec(),
			checked: true,
			stamped: true,
		}
	}
}

impl ExtBuilder {
	/// Another set of pegs.
	pub fn pegs(mut self, pegs: Vec<GenesisPeg>) -> Self {
		self.pegs = pegs;
		self
	}

	/// No time while genesis is built, as on a chain.
	pub fn unstamped(mut self) -> Self {
		self.stamped = false;
		self
	}

	/// No check of the invariants at the end: for tests that break them.
	pub fn unchecked(mut self) -> Self {
		self.checked = false;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		Clock::set(if self.stamped { START } else { 0 });
		Prices::set(BTreeMap::new());
		Holders::set(BTreeSet::new());
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		assets_genesis().assimilate_storage(&mut storage).unwrap();
		pallet_issuance::GenesisConfig::<Test> {
			coins: vec![GenesisCoin { coin: QUSD, fuse: FUSE }],
			pegs: self.pegs,
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		Clock::set(START);
		refresh_prices();
		let mut ext = sp_io::TestExternalities::new(storage);
		// Events are not kept in block zero.
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		let checked = self.checked;
		self.build().execute_with(|| {
			test();
			if checked {
				Issuance::do_try_state().unwrap();
			}
		});
	}
}

/// Ten million of each external for each of three users, in nobody's pocket else.
pub fn assets_genesis() -> pallet_assets::GenesisConfig<Test> {
	let externals = [(USDC, 6), (USDT, 6), (FINE, 24), (WHOLE, 0), (OTHER, 6)];
	let mut genesis = pallet_assets::GenesisConfig::<Test> {
		assets: vec![(QUSD, Pallet::<Test>::account(), true, 1)],
		metadata: vec![(QUSD, b"Quoin Dollar".to_vec(), b"QUSD".to_vec(), 18)],
		..Default::default()
	};
	for (id, decimals) in externals {
		genesis.assets.push((id, ISSUER, true, 1));
		genesis.metadata.push((id, b"External".to_vec(), b"EXT".to_vec(), decimals));
		for who in [ALICE, BOB, CAROL] {
			genesis.accounts.push((id, who, 10_000_000 * 10u128.pow(decimals.into())));
		}
	}
	genesis
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn balance(asset: AssetId, who: AccountId) -> Balance {
	Assets::balance(asset, who)
}

/// The events of this pallet since the last call, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::read_events_for_pallet::<crate::Event<Test>>();
	System::reset_events();
	events
}
