//! Loans, pools and reserve yield that do as the tests say.

use super::{note_reading, AccountId, Assets, Clock, LoansBacklog, UnitsBacklog, BORROWER, DAY};
use codec::{Decode, Encode};
use frame_support::{
	assert_ok, ensure,
	storage::unhashed,
	traits::{fungibles::Mutate, tokens::Preservation},
};
use quoin_math::RatePerSecond;
use quoin_primitives::{
	AssetId, Backlog, Balance, Bps, Collectable, Collected, Earned, Expected, Exposure, Lend,
	LoanBook, LoanId, PoolStage, Position, Prospect, ReserveYield, Seconds, SeriesInfo,
	SeriesMarket, Stake, Touched, TrancheIndex, QUSD,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

pub const NO_OFFER: DispatchError = DispatchError::Other("no offer");
pub const NO_SERIES: DispatchError = DispatchError::Other("no series");
pub const NO_YIELD: DispatchError = DispatchError::Other("no yield");

/// Has what is committed, what waits, and what pools raised.
pub const POT: AccountId = 1_001;

fn move_dollars(from: AccountId, to: AccountId, amount: Balance) {
	if amount > 0 {
		assert_ok!(<Assets as Mutate<_>>::transfer(
			QUSD,
			&from,
			&to,
			amount,
			Preservation::Expendable
		));
	}
}

/// A loan of one lender.
#[derive(Clone, Debug, Decode, Encode)]
pub struct Item {
	pub amount: Balance,
	pub rate: RatePerSecond,
	pub expires_at: Seconds,
	pub ends_at: Seconds,
	pub ltv: Bps,
	pub obligor: Option<H256>,
	pub junior: Balance,
	pub sale_fees: Vec<Balance>,
	pub committed: Option<(AccountId, Seconds)>,
	pub drawn: Option<(AccountId, Balance)>,
	pub impairment: Balance,
}

pub struct MockLoans;

impl MockLoans {
	/// What it is asked for.
	fn has(lender: &AccountId) -> Result<Exposure, DispatchError> {
		let drawn = |item: &Item| item.drawn.map_or(0, |(_, owed)| owed);
		let committed = |item: Item| item.committed.map_or(0, |_| item.amount);
		Ok(Exposure {
			principal: Self::of(*lender).map(|item| drawn(&item)).sum(),
			accrued: unhashed::get_or_default(&(b"accrued", lender).encode()),
			impairment: Self::of(*lender).map(|item| item.impairment).sum(),
			committed: Self::of(*lender).map(committed).sum(),
			returned: unhashed::get_or_default(&(b"returned", lender).encode()),
			suspended: unhashed::get_or_default(&(b"resumed", lender).encode()),
			unaccrued: unhashed::get_or_default(&(b"sudden", lender).encode()),
			collectable: Self::waiting(*lender),
			next_mark_at: unhashed::get_or_default(&(b"due", lender).encode()),
		})
	}

	pub fn get(loan: LoanId) -> Option<Item> {
		unhashed::get(&(b"loan", loan).encode())
	}

	pub fn put(loan: LoanId, item: &Item) {
		unhashed::put(&(b"loan", loan).encode(), item);
	}

	pub fn set(loan: LoanId, change: impl FnOnce(&mut Item)) {
		let mut item = Self::get(loan).unwrap();
		change(&mut item);
		Self::put(loan, &item);
	}

	/// An offer of a legal person of its own, which the rules of these tests allow.
	pub fn offer(amount: Balance) -> LoanId {
		let id: LoanId = unhashed::get_or_default(b"loans");
		unhashed::put(b"loans", &(id + 1));
		let item = Item {
			amount,
			rate: RatePerSecond(1),
			expires_at: Clock::get() + 20 * DAY,
			ends_at: Clock::get() + 300 * DAY,
			ltv: Bps(7_000),
			obligor: Some(H256::from_low_u64_be(id.into())),
			junior: amount,
			sale_fees: vec![],
			committed: None,
			drawn: None,
			impairment: 0,
		};
		Self::put(id, &item);
		id
	}

	fn of(lender: AccountId) -> impl Iterator<Item = Item> {
		let count: LoanId = unhashed::get_or_default(b"loans");
		(0..count).filter_map(Self::get).filter(move |item| {
			item.drawn.is_some_and(|(by, _)| by == lender)
				|| item.committed.is_some_and(|(by, _)| by == lender)
		})
	}

	pub fn draw(loan: LoanId) {
		Self::set(loan, |item| {
			let (lender, _) = item.committed.take().unwrap();
			item.drawn = Some((lender, item.amount));
			move_dollars(POT, BORROWER, item.amount);
			Self::touch(lender, loan);
		});
	}

	/// The borrower takes the offer back: what was committed can be freed.
	pub fn withdraw(loan: LoanId) {
		Self::set(loan, |item| {
			let (lender, _) = item.committed.unwrap();
			item.committed = Some((lender, 0));
		});
	}

	/// Somebody frees what was committed, without asking the lender.
	pub fn take_back(loan: LoanId) {
		Self::set(loan, |item| {
			let (lender, _) = item.committed.take().unwrap();
			move_dollars(POT, lender, item.amount);
			Self::returned(lender, item.amount);
		});
	}

	/// What was committed is free, and the lender is to be told.
	fn returned(lender: AccountId, amount: Balance) {
		let before: Balance = unhashed::get_or_default(&(b"returned", lender).encode());
		unhashed::put(&(b"returned", lender).encode(), &(before + amount));
	}

	pub fn pay(loan: LoanId, interest: Balance, principal: Balance) {
		let mut item = Self::get(loan).unwrap();
		let (lender, owed) = item.drawn.unwrap();
		item.drawn = (owed > principal).then_some((lender, owed - principal));
		item.impairment = item.impairment.min(owed - principal);
		Self::put(loan, &item);
		Self::credit(lender, Collectable { interest, principal, ..Default::default() });
		Self::touch(lender, loan);
	}

	pub fn recover(loan: LoanId, recovered: Balance) {
		let mut item = Self::get(loan).unwrap();
		let (lender, _) = item.drawn.take().unwrap();
		item.impairment = 0;
		Self::put(loan, &item);
		Self::credit(lender, Collectable { recovered, ..Default::default() });
		Self::touch(lender, loan);
	}

	pub fn mark(loan: LoanId, impairment: Balance) {
		Self::set(loan, |item| item.impairment = impairment);
	}

	/// A mark of one of a lender's loans is due from then on.
	pub fn mark_due(lender: AccountId, at: Option<Seconds>) {
		unhashed::put(&(b"due", lender).encode(), &at);
	}

	/// Interest that ran.
	pub fn accrue(lender: AccountId, accrued: Balance) {
		unhashed::put(&(b"accrued", lender).encode(), &accrued);
	}

	/// Of interest that ran, so much is paid.
	pub fn pay_accrued(loan: LoanId, interest: Balance, principal: Balance) {
		let (lender, _) = Self::get(loan).unwrap().drawn.unwrap();
		let accrued: Balance = unhashed::get_or_default(&(b"accrued", lender).encode());
		Self::accrue(lender, accrued - interest);
		Self::pay(loan, interest, principal);
	}

	/// What of that is of a time in which nobody counted it.
	pub fn resume(lender: AccountId, resumed: Balance) {
		unhashed::put(&(b"resumed", lender).encode(), &resumed);
	}

	/// A payment of interest that had not run.
	pub fn pay_at_once(loan: LoanId, interest: Balance) {
		let (lender, _) = Self::get(loan).unwrap().drawn.unwrap();
		Self::pay(loan, interest, 0);
		let before: Balance = unhashed::get_or_default(&(b"sudden", lender).encode());
		unhashed::put(&(b"sudden", lender).encode(), &(before + interest));
	}

	fn credit(lender: AccountId, more: Collectable) {
		move_dollars(BORROWER, POT, more.interest + more.principal + more.recovered);
		let mut all = Self::waiting(lender);
		all.interest += more.interest;
		all.principal += more.principal;
		all.recovered += more.recovered;
		unhashed::put(&(b"waiting", lender).encode(), &all);
	}

	fn waiting(lender: AccountId) -> Collectable {
		unhashed::get_or_default(&(b"waiting", lender).encode())
	}

	fn touch(lender: AccountId, loan: LoanId) {
		let mut touched: Vec<LoanId> = unhashed::get_or_default(&(b"touched", lender).encode());
		touched.push(loan);
		unhashed::put(&(b"touched", lender).encode(), &touched);
	}
}

impl LoanBook<AccountId> for MockLoans {
	fn prospect(
		loan: LoanId,
		tranche: TrancheIndex,
		_: Seconds,
	) -> Result<Prospect<AccountId>, DispatchError> {
		let item = Self::get(loan).ok_or(NO_OFFER)?;
		ensure!(tranche == 0 && item.committed.is_none() && item.drawn.is_none(), NO_OFFER);
		Ok(Prospect {
			borrower: BORROWER,
			amount: item.amount,
			rate: item.rate,
			expires_at: item.expires_at,
			ends_at: item.ends_at,
			draw_ltv: item.ltv,
			classes: vec![1],
			obligor: item.obligor,
			origination_fees: vec![],
			sale_fees: item.sale_fees.into_iter().map(|fee| (BORROWER, fee)).collect(),
			principal: item.amount + item.junior,
			junior: item.junior,
		})
	}

	fn position(
		lender: &AccountId,
		loan: LoanId,
		_: TrancheIndex,
	) -> Result<Position, DispatchError> {
		let item = Self::get(loan).ok_or(NO_OFFER)?;
		Ok(match (item.drawn, item.committed) {
			(Some((by, principal)), _) if by == *lender => {
				Position::Drawn { principal, deadline: Clock::get() }
			},
			(None, Some((by, until))) if by == *lender => Position::Committed { until },
			_ => Position::Gone,
		})
	}

	fn expected(_: LoanId, _: TrancheIndex) -> Result<Vec<Expected>, DispatchError> {
		Ok(vec![])
	}

	fn exposure(lender: &AccountId) -> Result<Exposure, DispatchError> {
		note_reading((b"loans", lender));
		Self::has(lender)
	}

	fn backlog(_: Option<&AccountId>, _: u32) -> Backlog {
		LoansBacklog::get()
	}

	fn news(lender: &AccountId) -> Touched {
		let touched: Vec<LoanId> = unhashed::get_or_default(&(b"touched", lender).encode());
		if touched.is_empty() {
			Touched::Nothing
		} else {
			Touched::These(touched)
		}
	}
}

impl Lend<AccountId> for MockLoans {
	fn commit(
		lender: &AccountId,
		loan: LoanId,
		_: TrancheIndex,
		until: Seconds,
	) -> Result<Balance, DispatchError> {
		let mut item = Self::get(loan).ok_or(NO_OFFER)?;
		item.committed = Some((*lender, until));
		move_dollars(*lender, POT, item.amount);
		Self::put(loan, &item);
		Ok(item.amount)
	}

	fn free(lender: &AccountId, loan: LoanId, _: TrancheIndex) -> DispatchResult {
		let mut item = Self::get(loan).ok_or(NO_OFFER)?;
		let (_, until) = item.committed.take().ok_or(NO_OFFER)?;
		ensure!(Clock::get() > until, NO_OFFER);
		Self::returned(*lender, item.amount);
		move_dollars(POT, *lender, item.amount);
		Self::put(loan, &item);
		Ok(())
	}

	fn collect(lender: &AccountId) -> Result<Collected, DispatchError> {
		let money = Self::waiting(*lender);
		move_dollars(POT, *lender, money.interest + money.principal + money.recovered);
		unhashed::kill(&(b"waiting", lender).encode());
		let touched = Self::news(lender);
		unhashed::kill(&(b"touched", lender).encode());
		unhashed::kill(&(b"sudden", lender).encode());
		let Exposure { principal, impairment, committed, returned, next_mark_at, .. } =
			Self::has(lender)?;
		unhashed::kill(&(b"returned", lender).encode());
		Ok(Collected { money, touched, principal, impairment, committed, returned, next_mark_at })
	}
}

/// A series of which one holder has all units.
#[derive(Clone, Copy, Debug, Decode, Encode)]
pub struct MockPool {
	pub stage: u8,
	pub units: Balance,
	pub outstanding: Balance,
	pub worth: Balance,
	pub accrued: Balance,
	pub short: Balance,
	pub claimable: Balance,
	pub due: Option<Seconds>,
}

pub struct MockSeries;

impl MockSeries {
	/// Nobody has units any more, and the records are gone.
	pub fn forget(series: AssetId) {
		unhashed::kill(&(b"series", series).encode());
	}

	pub fn set(series: AssetId, pool: MockPool) {
		unhashed::put(&(b"series", series).encode(), &pool);
	}

	pub fn get(series: AssetId) -> Result<MockPool, DispatchError> {
		unhashed::get(&(b"series", series).encode()).ok_or(NO_SERIES)
	}

	/// A pool that takes money.
	pub fn open(series: AssetId) {
		Self::set(
			series,
			MockPool {
				stage: 0,
				units: 0,
				outstanding: 0,
				worth: 0,
				accrued: 0,
				short: 0,
				claimable: 0,
				due: None,
			},
		);
	}

	/// What it owes changes.
	pub fn change(series: AssetId, with: impl FnOnce(&mut MockPool)) {
		let mut pool = Self::get(series).unwrap();
		with(&mut pool);
		Self::set(series, pool);
	}

	/// Pays interest that ran, and principal, to all units.
	pub fn pay_accrued(series: AssetId, interest: Balance, principal: Balance) {
		Self::change(series, |pool| pool.accrued -= interest);
		Self::pay(series, interest, principal);
	}

	/// Pays interest and principal to all units.
	pub fn pay(series: AssetId, interest: Balance, principal: Balance) {
		let mut pool = Self::get(series).unwrap();
		pool.outstanding -= principal;
		pool.worth = pool.worth.min(pool.outstanding);
		pool.claimable += interest + principal;
		move_dollars(BORROWER, POT, interest + principal);
		Self::set(series, pool);
	}
}

impl SeriesMarket<AccountId> for MockSeries {
	fn info(series: AssetId) -> Result<SeriesInfo, DispatchError> {
		let pool = Self::get(series)?;
		let stages = [PoolStage::Raising, PoolStage::Active, PoolStage::Closed, PoolStage::Failed];
		Ok(SeriesInfo {
			stage: stages[usize::from(pool.stage)],
			rate: RatePerSecond(1),
			subordination: Bps(if series & 7 == 4 { 0 } else { 1_000 }),
			raise_until: Seconds::MAX,
			matures_at: Seconds::MAX,
		})
	}

	fn backlog(_: Option<AssetId>) -> Backlog {
		UnitsBacklog::get()
	}

	fn stake(series: AssetId, _: &AccountId) -> Result<Stake, DispatchError> {
		note_reading((b"units", series));
		let pool = Self::get(series)?;
		Ok(Stake {
			units: pool.units,
			outstanding: pool.outstanding,
			conservative: pool.worth,
			optimistic: pool.worth + pool.accrued,
			uncovered: pool.short,
			claimable: pool.claimable,
			next_mark_at: pool.due,
		})
	}

	fn buy(series: AssetId, who: &AccountId, amount: Balance) -> Result<Balance, DispatchError> {
		let mut pool = Self::get(series)?;
		ensure!(pool.stage == 0, NO_SERIES);
		pool.units += amount;
		pool.outstanding += amount;
		pool.worth += amount;
		move_dollars(*who, POT, amount);
		Self::set(series, pool);
		Ok(amount)
	}

	fn sell_back(
		series: AssetId,
		who: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let mut pool = Self::get(series)?;
		ensure!(pool.stage == 0 && amount <= pool.units, NO_SERIES);
		pool.units -= amount;
		pool.outstanding -= amount;
		pool.worth -= amount;
		move_dollars(POT, *who, amount);
		Self::set(series, pool);
		Ok(amount)
	}

	fn collect(series: AssetId, who: &AccountId) -> Result<Balance, DispatchError> {
		let mut pool = Self::get(series)?;
		let mut came = core::mem::take(&mut pool.claimable);
		if pool.stage > 1 {
			came += core::mem::take(&mut pool.worth);
			(pool.units, pool.outstanding) = (0, 0);
		}
		move_dollars(POT, *who, came);
		Self::set(series, pool);
		Ok(came)
	}
}

pub struct MockYield;

impl MockYield {
	pub fn earn(external: AssetId, amount: Balance) {
		unhashed::put(&(&b"earned"[..], external).encode(), &amount);
	}

	/// More of it is covered that had accrued before.
	pub fn cover(external: AssetId, amount: Balance) {
		let mut earned = Self::earned(QUSD, external).unwrap().unwrap();
		earned.covered += amount;
		earned.late += amount;
		Self::earn(external, earned.covered);
		unhashed::put(&(&b"late"[..], external).encode(), &earned.late);
	}

	/// The peg is there no more.
	pub fn remove(external: AssetId) {
		unhashed::put(&(b"removed", external).encode(), &true);
	}

	fn is_removed(external: AssetId) -> bool {
		unhashed::get_or_default(&(b"removed", external).encode())
	}

	/// Nothing can be claimed.
	pub fn block(blocked: bool) {
		unhashed::put(b"blocked", &blocked);
	}
}

impl ReserveYield<AccountId> for MockYield {
	fn earned(coin: AssetId, external: AssetId) -> Result<Option<Earned>, DispatchError> {
		let is_peg = coin == QUSD && external >= super::STABLE && !Self::is_removed(external);
		let of = |what: &[u8]| unhashed::get_or_default(&(what, external).encode());
		Ok(is_peg.then(|| Earned { covered: of(b"earned"), late: of(b"late") }))
	}

	fn claimable(coin: AssetId, external: AssetId) -> Balance {
		let blocked: bool = unhashed::get_or_default(b"blocked");
		if blocked {
			return 0;
		}
		Self::earned(coin, external).unwrap().map_or(0, |earned| earned.covered)
	}

	fn claim(coin: AssetId, external: AssetId, to: &AccountId) -> Result<Balance, DispatchError> {
		let came = Self::claimable(coin, external);
		ensure!(came > 0, NO_YIELD);
		assert_ok!(<Assets as Mutate<_>>::mint_into(QUSD, to, came));
		Self::earn(external, 0);
		Ok(came)
	}
}
