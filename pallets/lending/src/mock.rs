//! The smallest chain on which loans can be made: balances, dollars with holds, a clock, a yard of titles and
//! a list of lots. Yard and list lie in storage, so that what is undone is undone there too.

use crate::{self as pallet_lending, HoldReason, Params};
use codec::{Decode, Encode};
use frame_support::{
	assert_ok, derive_impl, ensure, ord_parameter_types, parameter_types,
	storage::unhashed,
	traits::{
		fungible::HoldConsideration,
		fungibles::{Inspect as _, InspectHold as _, Mutate},
		tokens::Preservation,
		AsEnsureOriginWithArg, ConstU128, Contains, EitherOfDiverse, EnsureOrigin,
		LinearStoragePrice, UnixTime,
	},
	weights::Weight,
	BoundedVec, PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy, RawOrigin};
use quoin_math::{
	loan::{calendar::Calendar, course::Timetable, Grace, Repayment},
	units::ONE,
	RatePerSecond,
};
use quoin_primitives::{
	AssetId, Balance, Bps, ClassId, Collateral, CollateralTerms, Covenants, DutchAuctions, FeeSpec,
	Good, LienId, LoanId, LotId, Power, Recovery, Seconds, Terms, TitleId, Tranche, QUSD,
};
use sp_runtime::{testing::H256, BuildStorage, DispatchError, DispatchResult};

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
	pub type Lending = pallet_lending::Pallet<Test>;
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
	pub const LendingId: PalletId = PalletId(*b"qn/lends");
	pub const DealHold: RuntimeHoldReason = RuntimeHoldReason::Lending(HoldReason::Deal);
	pub static Clock: Seconds = START;
}

impl crate::Config for Test {
	type Collateral = Yard;
	type Auctions = Lots;
	type Assets = Assets;
	type Holds = AssetsHolder;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		DealHold,
		LinearStoragePrice<ConstU128<DEPOSIT>, ConstU128<0>, Balance>,
	>;
	type Time = TestClock;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Council, AccountId>>;
	type BrakeOrigin = CouncilOrGuardian;
	type CollectsItself = Pools;
	type PalletId = LendingId;
	type WeightInfo = Weights;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = Rich;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Rich;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Rich {
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

/// Accounts of a pallet that lends.
pub struct Pools;
impl Contains<AccountId> for Pools {
	fn contains(who: &AccountId) -> bool {
		(POOL..POOL + 4).contains(who)
	}
}

/// What the steps of the hook cost here.
pub const MARK_WEIGHT: u64 = 100;
pub const DAY_WEIGHT: u64 = 10;

macro_rules! free {
	($($name:ident($($of:ident),*)),*) => {
		$(fn $name($($of: u32),*) -> Weight {
			<() as crate::WeightInfo>::$name($($of),*)
		})*
	};
}

/// Calls are free, steps of the hook are not.
pub struct Weights;
impl crate::WeightInfo for Weights {
	free!(
		offer(a, b),
		withdraw_offer(),
		commit(),
		withdraw_commitment(),
		draw(a, b),
		repay_last(a, b),
		repay_window(a),
		reserve(),
		refinance(a, b),
		transfer_position(),
		accept_position(a),
		declare_breach(a, b),
		cure(a, b),
		mark(a, b),
		liquidate_late(a, b),
		liquidate_breached(a, b),
		book_proceeds(a, b),
		collect(),
		close_paid(a, b),
		close_late(a, b),
		advance(a),
		agent_bond(),
		set_params(),
		set_status()
	);

	fn exposure(pages: u32) -> Weight {
		Weight::from_parts(20 + 7 * u64::from(pages), 100 + 3 * u64::from(pages))
	}

	fn position() -> Weight {
		Weight::from_parts(9, 5)
	}

	fn queue_move() -> Weight {
		Weight::from_parts(MARK_WEIGHT / 2, 0)
	}

	fn queue_mark(_: u32, _: u32) -> Weight {
		Weight::from_parts(MARK_WEIGHT, 0)
	}

	fn queue_day() -> Weight {
		Weight::from_parts(DAY_WEIGHT, 0)
	}
}

pub struct TestClock;
impl UnixTime for TestClock {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(Clock::get())
	}
}

pub const BORROWER: AccountId = 1;
pub const SENIOR: AccountId = 2;
pub const JUNIOR: AccountId = 3;
pub const KEEPER: AccountId = 4;
pub const BUYER: AccountId = 5;
pub const INSURER: AccountId = 6;
pub const AGENT: AccountId = 7;
pub const SERVICER: AccountId = 8;
pub const COUNCIL: AccountId = 9;
pub const GUARDIAN: AccountId = 10;
pub const STRANGER: AccountId = 11;
/// The first of four that nobody else collects for.
pub const POOL: AccountId = 16;

/// For each loan, in QUO.
pub const DEPOSIT: Balance = 1_000;
/// 2024-01-01, midnight UTC.
pub const START: Seconds = 1_704_067_200;
pub use crate::types::DAY;
/// 10 % and 14 % a year.
pub const TEN: RatePerSecond = RatePerSecond(3_170_979_199);
pub const FOURTEEN: RatePerSecond = RatePerSecond(4_439_370_878);
/// What everybody has.
pub const RICH: Balance = 1_000_000_000 * ONE;

/// What the yard says of titles that are no collateral.
pub const NO_TITLE: DispatchError = DispatchError::Other("no title");
pub const NO_VALUE: DispatchError = DispatchError::Other("no value");
pub const ENCUMBERED: DispatchError = DispatchError::Other("encumbered");
pub const NOT_OWNER: DispatchError = DispatchError::Other("not owner");
pub const PARTY_ATTESTED: DispatchError = DispatchError::Other("party attested");

/// A title of the yard.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Hardware {
	pub owner: AccountId,
	pub class: ClassId,
	pub obligor: Option<H256>,
	/// What it is worth for new risk. None when nobody knows, or an attestation lapsed.
	pub value: Option<Balance>,
	pub appraisal: Balance,
	pub index: Option<Balance>,
	pub condition: Bps,
	/// The bond behind it while it is encumbered.
	pub cover: Balance,
	pub attested: bool,
	pub heard_at: Option<Seconds>,
	pub insured_until: Option<Seconds>,
	pub agent: Option<AccountId>,
	/// Whether the agent has it from the beginning.
	pub agent_at_once: bool,
	pub lien: Option<LienId>,
	pub seized: bool,
	/// Who attested it, and so may not lend.
	pub attestor: Option<AccountId>,
	pub parties: Vec<AccountId>,
}

const LOTS: &[u8] = b"lots";
/// How many titles there are.
const COUNT: &[u8] = b"yard";

/// The titles there are, a record each. Encumbering asks for an owner, a value and no lien.
pub struct Yard;

impl Yard {
	fn key(title: TitleId) -> Vec<u8> {
		(COUNT, title).encode()
	}

	fn find(title: TitleId) -> Result<Hardware, DispatchError> {
		unhashed::get(&Self::key(title)).ok_or(NO_TITLE)
	}

	pub fn get(title: TitleId) -> Hardware {
		Self::find(title).unwrap()
	}

	/// Changes a title.
	pub fn set(title: TitleId, change: impl FnOnce(&mut Hardware)) {
		let mut one = Self::get(title);
		change(&mut one);
		unhashed::put(&Self::key(title), &one);
	}

	pub fn count() -> TitleId {
		unhashed::get_or_default(COUNT)
	}

	/// A new title.
	pub fn park(owner: AccountId, value: Balance) -> TitleId {
		let id = Self::count();
		let hardware = Hardware {
			owner,
			class: 0,
			obligor: Some(H256::repeat_byte(1)),
			value: Some(value),
			appraisal: value,
			index: None,
			condition: Bps::WHOLE,
			cover: 0,
			attested: true,
			heard_at: Some(Clock::get()),
			insured_until: Some(Clock::get() + 366 * DAY),
			agent: None,
			agent_at_once: false,
			lien: None,
			seized: false,
			attestor: None,
			parties: Vec::new(),
		};
		unhashed::put(&Self::key(id), &hardware);
		unhashed::put(COUNT, &(id + 1));
		id
	}

	/// What is worth `value` from now on.
	pub fn worth(title: TitleId, value: Balance) {
		Self::set(title, |one| (one.value, one.appraisal) = (Some(value), value));
	}

	/// How many titles a loan has.
	fn of_lien(lien: LienId) -> usize {
		(0..Self::count()).filter(|title| Self::get(*title).lien == Some(lien)).count()
	}
}

impl Collateral<AccountId> for Yard {
	fn value(title: TitleId) -> Result<Balance, DispatchError> {
		Self::find(title)?.value.ok_or(NO_VALUE)
	}

	fn terms(title: TitleId) -> Result<CollateralTerms<AccountId>, DispatchError> {
		let one = Self::find(title)?;
		Ok(CollateralTerms {
			class: one.class,
			obligor: one.obligor,
			appraisal: one.appraisal,
			index: one.index,
			condition: one.condition,
			cover: if one.lien.is_some() { one.cover } else { 0 },
			insurer: one.lien.filter(|_| one.cover > 0).map(|_| INSURER),
			attested: one.attested,
			heard_at: one.heard_at,
			insured_until: one.insured_until,
			recovery: match one.agent {
				Some(agent) if one.agent_at_once => Recovery::Agent(agent),
				agent => Recovery::Auction { agent },
			},
		})
	}

	fn encumber(
		owner: &AccountId,
		titles: &[TitleId],
		lien: LienId,
		parties: &[AccountId],
	) -> Result<Balance, DispatchError> {
		let mut sum = 0;
		for title in titles {
			let one = Self::find(*title)?;
			ensure!(one.lien.is_none(), ENCUMBERED);
			ensure!(one.owner == *owner, NOT_OWNER);
			ensure!(!one.attestor.is_some_and(|of| parties.contains(&of)), PARTY_ATTESTED);
			sum += one.value.ok_or(NO_VALUE)?;
			Self::set(*title, |one| (one.lien, one.parties) = (Some(lien), parties.to_vec()));
		}
		Ok(sum)
	}

	fn release(lien: LienId, titles: &[TitleId], buyer: Option<&AccountId>) -> DispatchResult {
		for title in titles {
			assert_eq!(Self::get(*title).lien, Some(lien), "another's title is released");
			assert_eq!(Self::get(*title).seized, buyer.is_some(), "released the wrong way");
			Self::set(*title, |one| {
				(one.lien, one.seized) = (None, false);
				one.owner = buyer.copied().unwrap_or(one.owner);
			});
		}
		Ok(())
	}

	fn seize(lien: LienId, titles: &[TitleId]) -> DispatchResult {
		for title in titles {
			assert_eq!(Self::get(*title).lien, Some(lien), "another's title is seized");
			Self::set(*title, |one| one.seized = true);
		}
		Ok(())
	}

	fn pay_bond(
		lien: LienId,
		title: TitleId,
		to: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let one = Self::get(title);
		assert_eq!(one.lien, Some(lien), "another's bond pays");
		let paid = amount.min(one.cover);
		Self::set(title, |one| one.cover -= paid);
		if paid > 0 {
			<Assets as Mutate<_>>::transfer(QUSD, &INSURER, to, paid, Preservation::Preserve)?;
		}
		Ok(paid)
	}

	fn set_parties(lien: LienId, titles: &[TitleId], parties: &[AccountId]) -> DispatchResult {
		assert_eq!(Self::of_lien(lien), titles.len(), "parties of a part");
		for title in titles {
			let one = Self::get(*title);
			assert_eq!(one.lien, Some(lien), "another's parties");
			ensure!(!one.attestor.is_some_and(|of| parties.contains(&of)), PARTY_ATTESTED);
			Self::set(*title, |one| one.parties = parties.to_vec());
		}
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn create(
		owner: &AccountId,
		value: Balance,
		obligor: Option<H256>,
	) -> Result<TitleId, DispatchError> {
		let title = Self::park(*owner, value);
		Self::set(title, |one| one.obligor = obligor.or(one.obligor));
		Ok(title)
	}
}

/// The lots there are, by what they sell.
pub struct Lots;

impl Lots {
	pub fn open() -> Vec<(LoanId, TitleId)> {
		unhashed::get(LOTS).unwrap_or_default()
	}

	/// What an auction does when somebody has the title.
	pub fn remove(loan: LoanId, title: TitleId) {
		let mut lots = Self::open();
		let before = lots.len();
		lots.retain(|lot| *lot != (loan, title));
		assert_eq!(lots.len() + 1, before, "no such lot");
		unhashed::put(LOTS, &lots);
	}
}

impl DutchAuctions for Lots {
	fn open(good: Good) -> Result<LotId, DispatchError> {
		let Good::Title { lien, title } = good;
		// A real auction asks what to begin from.
		<Lending as quoin_primitives::Seller<AccountId>>::worth(&good)?;
		let mut lots = Self::open();
		assert!(!lots.contains(&(lien, title)), "a lot twice");
		lots.push((lien, title));
		unhashed::put(LOTS, &lots);
		Ok(0)
	}

	fn cancel(good: Good) -> DispatchResult {
		let Good::Title { lien, title } = good;
		Self::remove(lien, title);
		Ok(())
	}
}

/// Terms of a calendar loan of a year against `titles`, lent in these tranches.
pub fn terms(titles: &[TitleId], tranches: &[(Balance, RatePerSecond)]) -> Terms<AccountId> {
	let tranche = |(amount, rate): &(Balance, RatePerSecond)| Tranche {
		lender: None,
		amount: *amount,
		rate: *rate,
	};
	Terms {
		titles: BoundedVec::truncate_from(titles.to_vec()),
		tranches: BoundedVec::truncate_from(tranches.iter().map(tranche).collect()),
		timetable: Timetable::Calendar(Calendar { days: 365, anchor_day: 1, utc_offset: 0 }),
		repayment: Repayment::EqualPrincipal,
		principal_in_stub: false,
		grace: Grace { rate: FOURTEEN, duration: 7 * DAY },
		fees: BoundedVec::new(),
		covenants: Covenants {
			draw_ltv: Bps(8_000),
			breach_ltv: Bps(9_000),
			heartbeat: None,
			insured: false,
		},
		reserve: 0,
		expires_at: Clock::get() + 30 * DAY,
		refinances: None,
	}
}

/// One fee.
pub fn fees(
	list: &[FeeSpec<AccountId>],
) -> BoundedVec<FeeSpec<AccountId>, frame_support::traits::ConstU32<8>> {
	BoundedVec::truncate_from(list.to_vec())
}

/// Offers a loan, and says its id.
pub fn offer(terms: Terms<AccountId>) -> LoanId {
	let id = crate::NextLoan::<Test>::get();
	assert_ok!(Lending::offer(signed(BORROWER), terms));
	id
}

/// Offers, funds and draws a loan: tranche by tranche by senior and junior in turn.
pub fn lend(terms: Terms<AccountId>) -> LoanId {
	let count = terms.tranches.len() as u8;
	let id = offer(terms);
	for tranche in 0..count {
		let lender = if tranche % 2 == 0 { SENIOR } else { JUNIOR };
		let until = Clock::get() + DAY;
		assert_ok!(Lending::commit(signed(lender), id, tranche, until, None));
	}
	assert_ok!(Lending::draw(signed(BORROWER), id));
	id
}

/// A million at 10 % for a year, by one lender, against a title worth two.
pub fn simple() -> LoanId {
	let title = Yard::park(BORROWER, 2_000_000 * ONE);
	lend(terms(&[title], &[(1_000_000 * ONE, TEN)]))
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn dollars(who: AccountId) -> Balance {
	Assets::balance(QUSD, who)
}

pub fn held(reason: HoldReason, who: AccountId) -> Balance {
	AssetsHolder::balance_on_hold(QUSD, &RuntimeHoldReason::Lending(reason), &who)
}

pub fn total(who: AccountId) -> Balance {
	<Assets as frame_support::traits::fungibles::Inspect<AccountId>>::total_balance(QUSD, &who)
}

/// A chain on which everybody is rich and nobody has lent.
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
	storage.lending.params = Some(Params { least_principal: ONE, ..crate::DefaultParams::get() });
	storage.build_storage().unwrap().into()
}

/// Runs a test on a new chain and checks every invariant after it.
pub fn on_chain(test: impl FnOnce()) {
	new_chain().execute_with(|| {
		Clock::set(START);
		System::set_block_number(1);
		test();
		assert_ok!(Lending::do_try_state());
	});
}

use frame_support::traits::Get as _;

/// All of an asset, to see that money only moves.
pub fn supply() -> Balance {
	Assets::total_issuance(QUSD as AssetId)
}
