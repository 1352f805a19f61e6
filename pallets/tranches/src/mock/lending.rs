//! Loans that do as the tests say.

use super::{AccountId, Assets, Clock, BORROWER, DAY, MILLIONTH};
use codec::{Decode, Encode};
use frame_support::{
	assert_ok, ensure,
	storage::unhashed,
	traits::{fungibles::Mutate, tokens::Preservation},
	weights::Weight,
};
use quoin_math::RatePerSecond;
use quoin_primitives::{
	Backlog, Balance, Bps, ClassId, Collectable, Collected, Expected, Exposure, Lend, LoanBook,
	LoanId, Position, Prospect, Seconds, Touched, TrancheIndex, QUSD,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

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

	fn committed_by(lender: AccountId) -> Balance {
		let of = |item: &Item| item.committed.is_some_and(|(by, _)| by == lender);
		(0..Self::count()).map(Self::get).filter(of).map(|item| item.amount).sum()
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
			junior: 0,
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
			committed: Self::committed_by(*lender),
			// Pools look at their commitments themselves, and keep nothing back.
			returned: 0,
			suspended: 0,
			unaccrued: 0,
			next_mark_at: unhashed::get_or_default(&(b"due", lender).encode()),
		})
	}

	/// The same for all.
	fn backlog(_: Option<&AccountId>, positions: u32) -> Backlog {
		let positions = 1_000_000 * u64::from(positions);
		Backlog::computed(Weight::from_parts(1_000 + positions, 0))
	}

	fn news(lender: &AccountId) -> Touched {
		let touched: Vec<LoanId> = unhashed::get_or_default(&(b"touched", lender).encode());
		match touched.len() {
			0 => Touched::Nothing,
			1..=32 => Touched::These(touched),
			_ => Touched::Many,
		}
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
		let touched = Self::news(lender);
		unhashed::kill(&(b"touched", lender).encode());
		let Exposure { principal, impairment, committed, returned, next_mark_at, .. } =
			Self::exposure(lender)?;
		Ok(Collected { money, touched, returned, principal, impairment, committed, next_mark_at })
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl quoin_primitives::LendForBenchmarks<AccountId> for MockLending {
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
	fn withdraw(loan: LoanId) -> DispatchResult {
		Self::set(loan, |item| item.expires_at = 0);
		Ok(())
	}

	fn draw_and_pay(loan: LoanId) -> DispatchResult {
		Self::draw(loan);
		Clock::set(Clock::get() + 1);
		let part = Self::get(loan).amount / 100;
		Self::pay(loan, part, part);
		Ok(())
	}

	fn pay_all(loan: LoanId) -> DispatchResult {
		let (owed, _) = Self::get(loan).drawn.ok_or(NO_OFFER)?;
		Self::pay(loan, 0, owed);
		Ok(())
	}

	fn neglect(lender: &AccountId, _: u32) -> DispatchResult {
		Self::donate(*lender, quoin_math::units::ONE);
		Ok(())
	}
}
