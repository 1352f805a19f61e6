//! The smallest chain on which pools lend: balances, dollars with holds, a clock, loans and a list of who holds a
//! credential. Loans and list lie in storage, so that what is undone is undone there too.

use crate::{self as pallet_tranches, HoldReason, Params};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	assert_ok, derive_impl, ensure, ord_parameter_types, parameter_types,
	storage::unhashed,
	traits::{
		fungible::HoldConsideration, fungibles::Mutate, tokens::Preservation,
		AsEnsureOriginWithArg, ConstU128, ConstU32, EitherOfDiverse, EnsureOrigin,
		LinearStoragePrice, UnixTime, VariantCount,
	},
	BoundedVec, PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy, RawOrigin};
use quoin_math::{pool::waterfall::Order, units::ONE, RatePerSecond};
use quoin_primitives::{
	series_of, AssetId, Balance, Bps, ClassId, Collectable, Collected, CredentialId, Credentials,
	Eligibility, Expected, Exposure, FirstLoss, Lend, Level, LoanBook, LoanId, Payouts, PoolId,
	PoolTerms, Position, Power, Prospect, Seconds, Touched, TrancheIndex, TrancheTerms, QUSD,
	TRANCHE_UNITS_FROM,
};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchResult};

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
	type PalletId = PoolsId;
	type WeightInfo = ();
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

/// Who holds the one credential there is.
pub struct MockCredentials;

pub const MEMBER: CredentialId = [7; 32];
const MEMBERS: &[u8] = b"members";

impl MockCredentials {
	pub fn leave(who: AccountId) {
		let mut members: Vec<AccountId> = unhashed::get_or_default(MEMBERS);
		members.retain(|member| *member != who);
		unhashed::put(MEMBERS, &members);
	}
}

impl Credentials<AccountId> for MockCredentials {
	fn holds(who: &AccountId, credential: &CredentialId) -> bool {
		let members: Vec<AccountId> = unhashed::get_or_default(MEMBERS);
		*credential == MEMBER && members.contains(who)
	}

	fn grant(who: &AccountId, _: &CredentialId) {
		let mut members: Vec<AccountId> = unhashed::get_or_default(MEMBERS);
		members.push(*who);
		unhashed::put(MEMBERS, &members);
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

/// For each pool, in QUO.
pub const DEPOSIT: Balance = 1_000;
/// 2024-01-01, midnight UTC.
pub const START: Seconds = 1_704_067_200;
pub use crate::types::DAY;
/// What everybody has.
pub const RICH: Balance = 1_000_000_000 * ONE;
/// A millionth of the whole per million seconds and so on: rates with which interest can be worked out by hand.
pub const MILLIONTH: RatePerSecond = RatePerSecond(ONE / 1_000_000_000_000);

/// What lending says of what it does not lend.
pub const NO_OFFER: DispatchError = DispatchError::Other("no offer");
pub const FILLED: DispatchError = DispatchError::Other("filled");
pub const RUNS: DispatchError = DispatchError::Other("commitment runs");

/// A loan of one lender.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Item {
	pub borrower: AccountId,
	pub amount: Balance,
	pub rate: RatePerSecond,
	pub expires_at: Seconds,
	pub ends_at: Seconds,
	pub ltv: Bps,
	pub classes: Vec<ClassId>,
	pub obligor: Option<H256>,
	pub fees: Vec<(AccountId, Balance)>,
	pub sale_fees: Vec<(AccountId, Balance)>,
	/// Who committed, and until when.
	pub committed: Option<(AccountId, Seconds)>,
	/// Principal owed and the next deadline.
	pub drawn: Option<(Balance, Seconds)>,
	pub impairment: Balance,
	/// What it is expected to bring.
	pub schedule: Vec<(Seconds, Balance, Balance)>,
}

const COUNT: &[u8] = b"loans";

/// The loans there are.
pub struct MockLending;

impl MockLending {
	fn key(loan: LoanId) -> Vec<u8> {
		(COUNT, loan).encode()
	}

	fn find(loan: LoanId) -> Result<Item, DispatchError> {
		unhashed::get(&Self::key(loan)).ok_or(NO_OFFER)
	}

	pub fn get(loan: LoanId) -> Item {
		Self::find(loan).unwrap()
	}

	pub fn put(loan: LoanId, item: &Item) {
		unhashed::put(&Self::key(loan), item);
	}

	pub fn set(loan: LoanId, change: impl FnOnce(&mut Item)) {
		let mut item = Self::get(loan);
		change(&mut item);
		Self::put(loan, &item);
	}

	pub fn count() -> LoanId {
		unhashed::get_or_default(COUNT)
	}

	/// An offer that every pool of these tests takes, of a legal person of its own.
	pub fn offer(amount: Balance) -> LoanId {
		let id = Self::count();
		unhashed::put(COUNT, &(id + 1));
		let item = Item {
			borrower: BORROWER,
			amount,
			rate: MILLIONTH,
			expires_at: Clock::get() + 30 * DAY,
			ends_at: Clock::get() + 90 * DAY,
			ltv: Bps(7_000),
			classes: vec![1],
			obligor: Some(H256::from_low_u64_be(id.into())),
			fees: vec![],
			sale_fees: vec![],
			committed: None,
			drawn: None,
			impairment: 0,
			schedule: vec![],
		};
		Self::put(id, &item);
		id
	}

	/// The borrower draws. The next deadline is in 30 days.
	pub fn draw(loan: LoanId) {
		let mut item = Self::get(loan);
		let (lender, until) = item.committed.take().unwrap();
		assert!(Clock::get() < until);
		item.drawn = Some((item.amount, Clock::get() + 30 * DAY));
		move_dollars(COMMITTED, BORROWER, item.amount);
		unhashed::put(&(b"lender", loan).encode(), &lender);
		Self::put(loan, &item);
		Self::touch(lender, loan);
	}

	fn lender(loan: LoanId) -> AccountId {
		unhashed::get(&(b"lender", loan).encode()).unwrap()
	}

	/// The borrower pays, and the next deadline is 30 days later.
	pub fn pay(loan: LoanId, interest: Balance, principal: Balance) {
		let lender = Self::lender(loan);
		Self::set(loan, |item| {
			let (owed, deadline) = item.drawn.unwrap();
			item.drawn = (owed > principal).then_some((owed - principal, deadline + 30 * DAY));
			item.impairment = item.impairment.min(owed - principal);
		});
		Self::credit(lender, Collectable { interest, principal, ..Default::default() });
		Self::touch(lender, loan);
	}

	/// A sale brings so much, and the rest is lost.
	pub fn recover(loan: LoanId, recovered: Balance) {
		let lender = Self::lender(loan);
		Self::set(loan, |item| (item.drawn, item.impairment) = (None, 0));
		Self::credit(lender, Collectable { recovered, ..Default::default() });
		Self::touch(lender, loan);
	}

	/// So much of a loan is written down.
	pub fn mark(loan: LoanId, impairment: Balance) {
		Self::set(loan, |item| item.impairment = impairment);
		Self::touch(Self::lender(loan), loan);
	}

	/// A mark of one of a lender's loans is due from then on.
	pub fn mark_due(lender: AccountId, at: Option<Seconds>) {
		unhashed::put(&(b"due", lender).encode(), &at);
	}

	/// Interest that ran.
	pub fn accrued(lender: AccountId, accrued: Balance) {
		unhashed::put(&(b"accrued", lender).encode(), &accrued);
	}

	/// A fee of somebody's loan.
	pub fn donate(lender: AccountId, other: Balance) {
		Self::credit(lender, Collectable { other, ..Default::default() });
	}

	fn credit(lender: AccountId, more: Collectable) {
		let total = more.interest + more.principal + more.recovered + more.other;
		if total > 0 {
			move_dollars(BORROWER, WAITING, total);
		}
		let mut all = Self::waiting(lender);
		all.interest += more.interest;
		all.principal += more.principal;
		all.recovered += more.recovered;
		all.other += more.other;
		unhashed::put(&(b"waiting", lender).encode(), &all);
	}

	pub fn waiting(lender: AccountId) -> Collectable {
		unhashed::get_or_default(&(b"waiting", lender).encode())
	}

	fn touch(lender: AccountId, loan: LoanId) {
		let mut touched: Vec<LoanId> = unhashed::get_or_default(&(b"touched", lender).encode());
		if !touched.contains(&loan) {
			touched.push(loan);
		}
		unhashed::put(&(b"touched", lender).encode(), &touched);
	}

	fn of(lender: AccountId) -> impl Iterator<Item = Item> {
		(0..Self::count())
			.filter(move |loan| unhashed::get(&(b"lender", loan).encode()) == Some(lender))
			.map(Self::get)
	}
}

/// Has what is committed, and what waits.
pub const COMMITTED: AccountId = 1_001;
pub const WAITING: AccountId = 1_002;

fn move_dollars(from: AccountId, to: AccountId, amount: Balance) {
	assert_ok!(<Assets as Mutate<_>>::transfer(QUSD, &from, &to, amount, Preservation::Expendable));
}

impl LoanBook<AccountId> for MockLending {
	fn prospect(
		loan: LoanId,
		tranche: TrancheIndex,
		_: Seconds,
	) -> Result<Prospect<AccountId>, DispatchError> {
		let item = Self::find(loan)?;
		ensure!(tranche == 0 && Clock::get() <= item.expires_at, NO_OFFER);
		ensure!(item.committed.is_none() && item.drawn.is_none(), FILLED);
		Ok(Prospect {
			borrower: item.borrower,
			amount: item.amount,
			rate: item.rate,
			expires_at: item.expires_at,
			ends_at: item.ends_at,
			draw_ltv: item.ltv,
			classes: item.classes,
			obligor: item.obligor,
			origination_fees: item.fees,
			sale_fees: item.sale_fees,
			principal: item.amount,
		})
	}

	fn position(
		lender: &AccountId,
		loan: LoanId,
		_: TrancheIndex,
	) -> Result<Position, DispatchError> {
		let item = Self::find(loan)?;
		if let Some((principal, deadline)) = item.drawn {
			ensure!(Self::lender(loan) == *lender, NO_OFFER);
			return Ok(Position::Drawn { principal, deadline });
		}
		Ok(match item.committed {
			Some((by, until)) if by == *lender => Position::Committed { until },
			_ => Position::Gone,
		})
	}

	fn expected(loan: LoanId, _: TrancheIndex) -> Result<Vec<Expected>, DispatchError> {
		let schedule = Self::find(loan)?.schedule.into_iter();
		Ok(schedule
			.map(|(deadline, principal, interest)| Expected { deadline, principal, interest })
			.collect())
	}

	fn exposure(lender: &AccountId) -> Result<Exposure, DispatchError> {
		Ok(Exposure {
			principal: Self::of(*lender).filter_map(|item| item.drawn).map(|(owed, _)| owed).sum(),
			accrued: unhashed::get_or_default(&(b"accrued", lender).encode()),
			impairment: Self::of(*lender).map(|item| item.impairment).sum(),
			collectable: Self::waiting(*lender),
			next_mark_at: unhashed::get_or_default(&(b"due", lender).encode()),
		})
	}
}

impl Lend<AccountId> for MockLending {
	fn commit(
		lender: &AccountId,
		loan: LoanId,
		_: TrancheIndex,
		until: Seconds,
	) -> Result<Balance, DispatchError> {
		let mut item = Self::find(loan)?;
		item.committed = Some((*lender, until));
		<Assets as Mutate<_>>::transfer(
			QUSD,
			lender,
			&COMMITTED,
			item.amount,
			Preservation::Preserve,
		)?;
		Self::put(loan, &item);
		Ok(item.amount)
	}

	fn free(lender: &AccountId, loan: LoanId, _: TrancheIndex) -> DispatchResult {
		let mut item = Self::find(loan)?;
		let (by, until) = item.committed.take().ok_or(NO_OFFER)?;
		assert_eq!(by, *lender, "another's commitment");
		ensure!(Clock::get() > until, RUNS);
		move_dollars(COMMITTED, *lender, item.amount);
		Self::put(loan, &item);
		Ok(())
	}

	fn collect(lender: &AccountId) -> Result<Collected, DispatchError> {
		let money = Self::waiting(*lender);
		let total = money.interest + money.principal + money.recovered + money.other;
		if total > 0 {
			move_dollars(WAITING, *lender, total);
		}
		unhashed::kill(&(b"waiting", lender).encode());
		let touched: Vec<LoanId> = unhashed::get_or_default(&(b"touched", lender).encode());
		unhashed::kill(&(b"touched", lender).encode());
		let touched = match touched.len() {
			0 => Touched::Nothing,
			1..=32 => Touched::These(touched),
			_ => Touched::Many,
		};
		let Exposure { principal, impairment, next_mark_at, .. } = Self::exposure(lender)?;
		Ok(Collected { money, touched, principal, impairment, next_mark_at })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn create(
		amount: Balance,
		rate: RatePerSecond,
		_: u32,
		recipient: &AccountId,
	) -> Result<LoanId, DispatchError> {
		let id = Self::offer(amount);
		Self::set(id, |item| (item.rate, item.fees) = (rate, vec![(*recipient, amount)]));
		Ok(id)
	}

	/// What is committed stays so until the time is over, as at lending.
	#[cfg(feature = "runtime-benchmarks")]
	fn withdraw(loan: LoanId) -> DispatchResult {
		Self::set(loan, |item| item.expires_at = 0);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn draw_and_pay(loan: LoanId) -> DispatchResult {
		Self::draw(loan);
		Clock::set(Clock::get() + 1);
		let part = Self::get(loan).amount / 100;
		Self::pay(loan, part, part);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn pay_all(loan: LoanId) -> DispatchResult {
		let (owed, _) = Self::get(loan).drawn.ok_or(NO_OFFER)?;
		Self::pay(loan, 0, owed);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn neglect(lender: &AccountId, _: u32) -> DispatchResult {
		Self::donate(*lender, ONE);
		Ok(())
	}
}

/// The series of tests of units: those of the first pool.
pub const SENIOR: AssetId = TRANCHE_UNITS_FROM;
pub const JUNIOR: AssetId = TRANCHE_UNITS_FROM + 1;

/// A tranche with this rate, share below it and amount to raise.
pub fn tranche(rate: u128, subordination: u16, amount: Balance) -> TrancheTerms {
	TrancheTerms {
		rate: RatePerSecond(rate),
		on_shortfall: false,
		subordination: Bps(subordination),
		least: amount,
		cap: amount,
		credential: None,
	}
}

/// A pool of 1 000 dollars: 800 senior, 130 mezzanine, 70 of first loss. A week to raise, 30 days to lend, and a year.
pub fn terms() -> PoolTerms<AccountId> {
	let raise_until = Clock::get() + 7 * DAY;
	PoolTerms {
		name: BoundedVec::truncate_from(b"Racks".to_vec()),
		eligibility: Eligibility {
			classes: BoundedVec::truncate_from(vec![1, 2]),
			ltv: Bps(7_000),
			tenor: 365 * DAY,
			rate: MILLIONTH,
			obligor_share: Bps(6_000),
			days_overdue: 10,
		},
		tranches: BoundedVec::truncate_from(vec![
			tranche(MILLIONTH.0 / 10, 2_000, 800 * ONE),
			tranche(MILLIONTH.0 / 5, 700, 130 * ONE),
		]),
		first_loss: FirstLoss { share: Bps(700), cap: 100 * ONE },
		declared: BoundedVec::truncate_from(vec![AFFILIATE]),
		declared_obligors: BoundedVec::truncate_from(vec![H256::repeat_byte(0xAF)]),
		curator_fee: Bps(1_000),
		order: Order::Sequential,
		payouts: Payouts::AsCollected,
		period: 30 * DAY,
		reserve: 0,
		raise_until,
		draw_until: raise_until + 30 * DAY,
		matures_at: raise_until + 365 * DAY,
		origination_fee: false,
	}
}

/// Opens a pool.
pub fn open(terms: PoolTerms<AccountId>) -> PoolId {
	let id = crate::NextPool::<Test>::get();
	assert_ok!(Tranches::open_pool(signed(CURATOR), terms));
	id
}

/// Puts in all that a pool asks for: Alice the senior, Bob what is between, the curator the rest.
pub fn fill(id: PoolId) {
	let terms = crate::Pools::<Test>::get(id).unwrap().terms;
	let above: Balance = terms.tranches.iter().map(|tranche| tranche.cap).sum();
	for (level, tranche) in terms.tranches.iter().enumerate() {
		let who = if level == 0 { ALICE } else { BOB };
		assert_ok!(Tranches::invest(signed(who), id, level as Level, tranche.cap));
	}
	// What makes the least share, rounded up.
	let share = u128::from(terms.first_loss.share.0);
	let amount = (above * share).div_ceil(10_000 - share);
	assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, amount));
}

/// A pool that lends, since the first second after its raise.
pub fn active(terms: PoolTerms<AccountId>) -> PoolId {
	let end = terms.raise_until;
	let id = open(terms);
	fill(id);
	Clock::set(end + 1);
	assert_ok!(Tranches::activate(signed(KEEPER), id));
	id
}

/// A loan of a pool that was drawn.
pub fn lent(id: PoolId, amount: Balance) -> LoanId {
	let loan = MockLending::offer(amount);
	assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
	MockLending::draw(loan);
	loan
}

pub fn series(id: PoolId, level: Level) -> AssetId {
	series_of(id, level).unwrap()
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn dollars(who: AccountId) -> Balance {
	Assets::balance(QUSD, who)
}

pub fn claimable(id: PoolId, level: Level, who: AccountId) -> Balance {
	Tranches::claimable(series(id, level), &who).unwrap()
}

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

/// For tests of units alone: the first pool, with two tranches, whose series anybody may be given units of.
pub fn on_series(test: impl FnOnce()) {
	on_chain(|| {
		open_series();
		test();
	});
}

/// The same, for tests that break invariants.
pub fn on_broken_series(test: impl FnOnce()) {
	on_broken_chain(|| {
		open_series();
		test();
	});
}

fn open_series() {
	let mut one = terms();
	one.tranches.pop();
	one.tranches[0].subordination = Bps(700);
	let pool = open(one);
	// What units of these tests are paid came from nowhere.
	assert_ok!(Assets::mint_into(QUSD, &Tranches::account_of(pool), Balance::MAX / 2));
	System::reset_events();
}
