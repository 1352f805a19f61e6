//! The smallest chain on which hardware can be pledged: balances, dollars with holds, NFTs and a clock.

use crate::{self as pallet_registry, Asset, Bonds, HoldReason, ParamsOf, TitleLocker, Titles};
use codec::{Decode, Encode};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{
		fungible::{HoldConsideration, InspectHold as _},
		fungibles::{InspectHold as _, Mutate as _},
		AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64, EitherOfDiverse, LinearStoragePrice,
		NeverEnsureOrigin, UnixTime,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy};
use quoin_math::units::{ONE, YEAR};
use quoin_primitives::{
	AssetId, AttestationKind, Balance, Bps, Claim, ClassId, ClassParams, Curve, FeedKey, Index,
	Kinds, Price, PriceError, PriceFeed, Recovery, Seconds, TitleId, QUSD,
};
use sp_core::H256;
use sp_runtime::{
	testing::{TestSignature, UintAuthorityId},
	BuildStorage,
};
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
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets::Pallet<Test>;
	#[runtime::pallet_index(3)]
	pub type AssetsHolder = pallet_assets_holder::Pallet<Test>;
	#[runtime::pallet_index(4)]
	pub type Nfts = pallet_nfts::Pallet<Test>;
	#[runtime::pallet_index(5)]
	pub type Registry = pallet_registry::Pallet<Test>;
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

parameter_types! {
	pub Features: pallet_nfts::PalletFeatures = pallet_nfts::PalletFeatures::all_enabled();
}

impl pallet_nfts::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type CollectionId = u32;
	type ItemId = TitleId;
	type Currency = Balances;
	type ForceOrigin = EnsureRoot<AccountId>;
	type CreateOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
	type Locker = TitleLocker<Test>;
	type CollectionDeposit = ConstU128<0>;
	type ItemDeposit = ConstU128<0>;
	type MetadataDepositBase = ConstU128<1>;
	type AttributeDepositBase = ConstU128<1>;
	type DepositPerByte = ConstU128<1>;
	type StringLimit = ConstU32<256>;
	type KeyLimit = ConstU32<50>;
	type ValueLimit = ConstU32<50>;
	type ApprovalsLimit = ConstU32<10>;
	type ItemAttributesApprovalsLimit = ConstU32<2>;
	type MaxTips = ConstU32<10>;
	type MaxDeadlineDuration = ConstU64<10_000>;
	type MaxAttributesPerCall = ConstU32<2>;
	type Features = Features;
	type OffchainSignature = TestSignature;
	type OffchainPublic = UintAuthorityId;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = NftHelper;
	type WeightInfo = ();
	type BlockNumberProvider = System;
}

/// The benchmarks of the NFT pallet are not run here.
#[cfg(feature = "runtime-benchmarks")]
pub struct NftHelper;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_nfts::BenchmarkHelper<u32, TitleId, UintAuthorityId, AccountId, TestSignature>
	for NftHelper
{
	fn collection(i: u16) -> u32 {
		i.into()
	}
	fn item(i: u16) -> TitleId {
		i.into()
	}
	fn signer() -> (UintAuthorityId, AccountId) {
		(UintAuthorityId(1), 1)
	}
	fn sign(signer: &UintAuthorityId, message: &[u8]) -> TestSignature {
		TestSignature(signer.0, message.to_vec())
	}
}

ord_parameter_types! {
	pub const Council: AccountId = COUNCIL;
}

parameter_types! {
	pub const RegistryId: PalletId = PalletId(*b"qn/regis");
	pub const TitleHold: RuntimeHoldReason = RuntimeHoldReason::Registry(HoldReason::Title);
	pub static Clock: Seconds = START;
	pub static Prices: BTreeMap<FeedKey, (Price, Seconds)> = BTreeMap::new();
}

impl crate::Config for Test {
	type Nfts = Nfts;
	type CollectionConfig = pallet_nfts::CollectionConfigFor<Test>;
	type ItemConfig = pallet_nfts::ItemConfig;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		TitleHold,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Holds = AssetsHolder;
	type RuntimeHoldReason = RuntimeHoldReason;
	type PriceFeed = PriceList;
	type Time = TestClock;
	type ListingOrigin = EnsureRoot<AccountId>;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Council, AccountId>>;
	type PalletId = RegistryId;
	type MaxClasses = ConstU32<4>;
	type MaxTitlesPerLoan = ConstU32<64>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = Dollars;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Dollars;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Dollars {
	fn give_dollars(who: &AccountId, amount: Balance) {
		give(QUSD, *who, amount + 1);
	}
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
		Ok(*price)
	}

	fn fresh_until(key: &FeedKey, max_age: Seconds) -> Option<Seconds> {
		Prices::get().get(key).map(|(_, at)| at + max_age)
	}

	fn set_price(key: &FeedKey, price: Price) {
		Prices::mutate(|prices| {
			prices.insert(key.clone(), (price, Clock::get()));
		});
	}
}

/// When tests begin: 2027-01-15, 08:00 UTC.
pub const START: Seconds = 1_800_000_000;
pub const HOUR: Seconds = 3_600;
pub const DAY: Seconds = 86_400;

/// Owns the titles of tests.
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
/// Has nothing at all.
pub const POOR: AccountId = 3;
/// Lends.
pub const LENDER: AccountId = 4;
/// Has the power of governance, but not of listing.
pub const COUNCIL: AccountId = 5;
/// Sells what [`AGENTS`] failed.
pub const AGENT: AccountId = 6;

pub const APPRAISER: AccountId = 11;
pub const INSURER: AccountId = 12;
pub const CUSTODIAN: AccountId = 13;
pub const OTHER_APPRAISER: AccountId = 14;
/// Accredited for everything.
pub const ALL: AccountId = 15;

/// Appraisal, obligor, insurance with cover of a half, index.
pub const SERVERS: ClassId = 0;
/// Appraisal and obligor only, declining, an agent sells.
pub const RADIOS: ClassId = 1;

pub const DEPOSIT: Balance = 100;
pub const FUNDS: Balance = 1_000_000;
/// A dollar.
pub const USD: Balance = ONE;
/// What insurers and others have in QUSD.
pub const DOLLARS: Balance = 1_000_000 * USD;

pub fn feed() -> FeedKey {
	b"H100/USD".to_vec().try_into().unwrap()
}

pub fn hash(byte: u8) -> H256 {
	H256([byte; 32])
}

pub fn params() -> ParamsOf<Test> {
	ClassParams {
		name: b"H100 SXM5 server".to_vec().try_into().unwrap(),
		// Nothing for a year, then to a half within two.
		curve: Curve::Piecewise(vec![(YEAR, ONE), (3 * YEAR, ONE / 2)].try_into().unwrap()),
		index: Some(Index { feed: feed(), max_age: DAY }),
		cap: 1_000_000 * USD,
		obligor_cap: 600_000 * USD,
		required: Kinds::of(&[
			AttestationKind::Appraisal,
			AttestationKind::Obligor,
			AttestationKind::Insurance,
		]),
		least_condition: Bps(5_000),
		greatest_condition: Bps(10_000),
		heartbeat: HOUR,
		cover: Bps(5_000),
		recovery: Recovery::Auction { agent: None },
	}
}

pub fn radios() -> ParamsOf<Test> {
	ClassParams {
		name: b"Radio".to_vec().try_into().unwrap(),
		curve: Curve::Declining { factor: ONE / 10 * 8, floor: ONE / 10 },
		index: None,
		required: Kinds::of(&[AttestationKind::Appraisal, AttestationKind::Obligor]),
		least_condition: Bps(10_000),
		cover: Bps(0),
		recovery: Recovery::Agent(AGENT),
		..params()
	}
}

/// What tests register: ten pieces that began to work when tests began.
pub fn asset(class: ClassId, serials: u8) -> Asset {
	Asset {
		class,
		quantity: 10,
		serials: hash(serials),
		documents: vec![hash(101), hash(102), hash(103)].try_into().unwrap(),
		bailee: hash(104),
		in_service: START,
	}
}

/// A chain with two classes, attestors, and money in most pockets.
pub struct ExtBuilder;

impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		Clock::set(START);
		Prices::set(BTreeMap::new());
		PriceList::set_price(&feed(), Price(30_000 * ONE));
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		pallet_balances::GenesisConfig::<Test> {
			balances: [ALICE, BOB, LENDER, COUNCIL, AGENT, ALL].map(|who| (who, FUNDS)).to_vec(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		pallet_assets::GenesisConfig::<Test> {
			assets: vec![(QUSD, COUNCIL, true, 1)],
			accounts: [INSURER, ALL, LENDER].map(|who| (QUSD, who, DOLLARS)).to_vec(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		pallet_registry::GenesisConfig::<Test>::default().assimilate_storage(&mut storage).unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			// Events are not kept in block zero.
			System::set_block_number(1);
			assert_ok!(Registry::add_class(root(), params()));
			assert_ok!(Registry::add_class(root(), radios()));
			for (who, kinds) in [
				(APPRAISER, vec![AttestationKind::Appraisal]),
				(OTHER_APPRAISER, vec![AttestationKind::Appraisal]),
				(INSURER, vec![AttestationKind::Insurance, AttestationKind::Appraisal]),
				(
					CUSTODIAN,
					vec![
						AttestationKind::Custody,
						AttestationKind::Telemetry,
						AttestationKind::Inspection,
						AttestationKind::Obligor,
					],
				),
				(ALL, AttestationKind::ALL.to_vec()),
			] {
				assert_ok!(Registry::accredit(root(), who, Kinds::of(&kinds)));
			}
			System::reset_events();
		});
		ext
	}

	/// Runs a test, then checks the invariants, and that deposits and titles agree.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(Registry::do_try_state());
			check_deposits();
		});
	}
}

/// What is held of each account is what its titles and its bond say, and nothing more.
pub fn check_deposits() {
	let mut booked = BTreeMap::<AccountId, Balance>::new();
	for title in Titles::<Test>::iter_values() {
		// A ticket shows its amount to nobody, but it is all that it encodes.
		let amount = Balance::decode(&mut &title.ticket.encode()[..]).unwrap();
		*booked.entry(title.depositor).or_default() += amount;
	}
	for who in ALICE..=ALL {
		assert_eq!(held(who), booked.get(&who).copied().unwrap_or_default(), "of account {who}");
		assert_eq!(held_bond(who), Bonds::<Test>::get(who).posted, "bond of account {who}");
	}
}

pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&TitleHold::get(), &who)
}

pub fn held_bond(who: AccountId) -> Balance {
	AssetsHolder::balance_on_hold(QUSD, &HoldReason::Bond.into(), &who)
}

pub fn dollars(who: AccountId) -> Balance {
	Assets::balance(QUSD, who)
}

pub fn give(asset: AssetId, who: AccountId, amount: Balance) {
	assert_ok!(Assets::mint_into(asset, &who, amount));
}

/// Lets time pass, and keeps the index fresh.
pub fn pass(time: Seconds) {
	Clock::mutate(|now| *now += time);
	let (price, _) = Prices::get()[&feed()];
	PriceList::set_price(&feed(), price);
}

pub fn now() -> Seconds {
	Clock::get()
}

/// Attests as of now for 300 days.
pub fn attest(who: AccountId, title: TitleId, claim: Claim) -> sp_runtime::DispatchResult {
	attest_at(who, title, claim, now(), now() + 300 * DAY)
}

/// Vouches for whatever the title is.
pub fn attest_at(
	who: AccountId,
	title: TitleId,
	claim: Claim,
	at: Seconds,
	until: Seconds,
) -> sp_runtime::DispatchResult {
	let subject = Titles::<Test>::get(title).map(|title| title.asset.subject()).unwrap_or_default();
	Registry::attest(signed(who), title, subject, claim, at, until)
}

pub fn appraisal(value: Balance) -> Claim {
	Claim::Appraisal { value: value * USD }
}

pub fn insurance(insured: Balance) -> Claim {
	Claim::Insurance { policy: hash(105), insured: insured * USD }
}

pub fn obligor(byte: u8) -> Claim {
	Claim::Obligor { obligor: hash(byte) }
}

/// A draft of Alice's.
pub fn draft(class: ClassId, serials: u8) -> TitleId {
	let id = crate::NextTitle::<Test>::get();
	assert_ok!(Registry::register(signed(ALICE), asset(class, serials)));
	id
}

/// A verified title of Alice's: appraised at 200 000, insured for as much, of obligor 1, inspected to be
/// in order.
pub fn verified(class: ClassId, serials: u8) -> TitleId {
	let id = draft(class, serials);
	assert_ok!(attest(APPRAISER, id, appraisal(200_000)));
	assert_ok!(attest(INSURER, id, insurance(200_000)));
	assert_ok!(attest(CUSTODIAN, id, obligor(1)));
	assert_ok!(attest(CUSTODIAN, id, Claim::Inspection { condition: Bps(10_000) }));
	assert_ok!(Registry::verify(signed(POOR), id));
	id
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
