//! Benchmarks, each in its worst case: pools of the most tranches, each with a credential, and the most loans, each of
//! a borrower and a legal person of its own; dollars and units that are all of what an account has, so that its
//! records go; and rewards to accounts that are not there yet.
//!
//! # Loans
//!
//! What a call on a pool grows with is the loans that it looks at. Of one that was drawn, paid or closed, or that is
//! committed to, it reads two records. A commitment that is over it frees besides, and is the last to have anything in
//! an offer whose borrower took it back, so that the records and the deposit of that go with it. So loans here are such
//! commitments, next to one loan that was paid or closed, which is not counted.
//!
//! # What else a pool may have to catch up with
//!
//! - Interest of its tranches, period by period: of a week each, and as many as a life has, here.
//! - Interest of its loans, when units are priced: moments at which it began or ended, two for each loan, stand on a
//!   page each at lending when they lie far apart. Loans that are on so many pages are no commitments, so that here is
//!   more than there may be at once.

use crate::{limits::*, pallet::*, types::*};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	ensure,
	traits::{
		fungibles::{Inspect, Mutate},
		Consideration, EnsureOrigin, Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use quoin_math::{pool::waterfall::Order, units::ONE, RatePerSecond};
use quoin_primitives::{
	tranche_of, AssetId, Balance, Bps, ClassId, CredentialId, Credentials, Eligibility, FirstLoss,
	LendForBenchmarks, Level, LoanBook, LoanId, Payouts, PoolId, PoolStage, PoolTerms, Seconds,
	SeriesMarket, Stake, Status, TrancheTerms, MAX_ABOVE, MAX_DECLARED, MAX_POOL_CLASSES,
	MAX_POOL_LOANS, MAX_TITLES, QUSD,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// What this pallet cannot do itself.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `amount` of QUSD for `who`, above its minimum.
	fn give_dollars(who: &AccountId, amount: Balance);
	/// Says what time it is.
	fn set_time(now: Seconds);
}

/// 2024-01-02, so that no payment falls due in the month in which loans are drawn.
const START: Seconds = 1_704_153_600;
const RAISE_UNTIL: Seconds = START + MIN_RAISE;
/// Offers last 30 days: the first ones have expired by then, and the later ones have not.
const DRAW_UNTIL: Seconds = RAISE_UNTIL + 40 * DAY;
/// Of a loan, ten percent a year. Tranches have as good as nothing, so that interest reaches all of them.
const RATE: RatePerSecond = RatePerSecond(3_170_979_199);
/// What each tranche raises.
const RAISED: Balance = 10_000_000 * ONE;
/// What each loan asks for.
const LENT: Balance = 1_000_000 * ONE;
/// The one that investors hold.
const CREDENTIAL: CredentialId = [7; 32];
/// Loans of a pool besides the one that was drawn.
const OTHERS: u32 = MAX_POOL_LOANS - 1;
/// The most holders of a tranche that are looked at, for comparison: run with `--extra`.
const MANY: u32 = if cfg!(test) { 100 } else { 10_000 };
/// Two for each loan.
const MOMENTS: u32 = 2 * MAX_POOL_LOANS;
/// The first loss.
const LAST: Level = MAX_ABOVE as Level;

fn curator<T: Config>() -> T::AccountId {
	account("curator", 0, 0)
}

/// Who has all of a tranche.
fn investor<T: Config>(level: Level) -> T::AccountId {
	if level == LAST {
		return curator::<T>();
	}
	account("investor", level.into(), 0)
}

/// Somebody who has nothing.
fn keeper<T: Config>() -> T::AccountId {
	account("keeper", 0, 0)
}

fn series<T: Config>(id: PoolId, level: Level) -> Result<AssetId, BenchmarkError> {
	Ok(Pallet::<T>::series_at(id, level.into()).map_err(DispatchError::from)?)
}

fn state<T: Config>(id: PoolId) -> Result<State, BenchmarkError> {
	States::<T>::get(id).ok_or(BenchmarkError::Weightless)
}

fn dollars<T: Config>(who: &T::AccountId) -> Balance {
	T::Assets::total_balance(QUSD, who)
}

/// Gives an account exactly so many dollars.
fn with_dollars<T: Config>(who: &T::AccountId, amount: Balance) {
	T::Helper::give_dollars(who, amount);
	T::Assets::set_balance(QUSD, who, amount);
}

fn with_credential<T: Config>(who: &T::AccountId) {
	T::Credentials::grant(who, &CREDENTIAL);
}

/// An offer that a pool takes, with so many titles.
fn offer<T: Config>(titles: u32) -> Result<LoanId, BenchmarkError> {
	Ok(T::BenchmarkLoans::create(LENT, RATE, titles, &T::Treasury::get())?)
}

/// The longest terms: of 16 classes, that of the loans is the last.
fn terms<T: Config>() -> Result<PoolTerms<T::AccountId>, BenchmarkError> {
	T::Helper::set_time(START);
	terms_from::<T>(START)
}

/// The same of a pool that is opened now.
fn terms_from<T: Config>(now: Seconds) -> Result<PoolTerms<T::AccountId>, BenchmarkError> {
	let of = T::Loans::prospect(offer::<T>(1)?, 0, now)?.classes;
	let others = MAX_POOL_CLASSES as usize - of.len();
	let classes: Vec<ClassId> =
		(0..others as ClassId).map(|i| ClassId::MAX - i).chain(of).collect();
	let tranche = |level: u32| TrancheTerms {
		rate: RatePerSecond(1 + u128::from(level)),
		on_shortfall: true,
		subordination: Bps(4_000 - 1_000 * level as u16),
		least: RAISED / 2,
		cap: RAISED,
		credential: Some(CREDENTIAL),
	};
	let declared = |index| account("affiliate", index, 0);
	Ok(PoolTerms {
		name: BoundedVec::truncate_from("ü".repeat(16).into_bytes()),
		eligibility: Eligibility {
			classes: BoundedVec::truncate_from(classes),
			ltv: Bps::WHOLE,
			tenor: MAX_LIFE,
			rate: RATE,
			// With the whole nobody would have to look at who owes what.
			obligor_share: Bps(9_999),
			days_overdue: 0,
		},
		tranches: BoundedVec::truncate_from((0..MAX_ABOVE).map(tranche).collect()),
		first_loss: FirstLoss { share: Bps(2_000), cap: 2 * RAISED },
		declared: BoundedVec::truncate_from((0..MAX_DECLARED).map(declared).collect()),
		declared_obligors: BoundedVec::truncate_from(vec![
			H256::repeat_byte(0xDE);
			MAX_DECLARED as usize
		]),
		curator_fee: MAX_FEE,
		order: Order::ProRata,
		payouts: Payouts::AsCollected,
		period: *PERIOD.start(),
		reserve: LENT,
		raise_until: now + (RAISE_UNTIL - START),
		draw_until: now + (DRAW_UNTIL - START),
		matures_at: now + (DRAW_UNTIL - START) + MAX_LIFE,
		origination_fee: true,
	})
}

/// A curator who can open a pool, and nothing more.
fn ready<T: Config>() -> T::AccountId {
	let who = curator::<T>();
	with_dollars::<T>(&who, CurrentParams::<T>::get().bond);
	T::Consideration::ensure_successful(&who, Pallet::<T>::footprint());
	who
}

/// A pool that takes money.
fn opened<T: Config>() -> Result<PoolId, BenchmarkError> {
	opened_with::<T>(terms::<T>()?)
}

fn opened_with<T: Config>(terms: PoolTerms<T::AccountId>) -> Result<PoolId, BenchmarkError> {
	let id = NextPool::<T>::get();
	Pallet::<T>::open_pool(RawOrigin::Signed(ready::<T>()).into(), terms)?;
	Ok(id)
}

/// All that an investor has goes into a tranche.
fn invested<T: Config>(id: PoolId, level: Level) -> Result<T::AccountId, BenchmarkError> {
	let who = investor::<T>(level);
	invest_all::<T>(id, level, &who, RAISED)?;
	Ok(who)
}

fn invest_all<T: Config>(
	id: PoolId,
	level: Level,
	who: &T::AccountId,
	amount: Balance,
) -> Result<(), BenchmarkError> {
	with_dollars::<T>(who, amount);
	with_credential::<T>(who);
	Ok(Pallet::<T>::invest(RawOrigin::Signed(who.clone()).into(), id, level, amount)?)
}

/// The curator puts the most into the first loss.
fn with_first_loss<T: Config>(id: PoolId) -> Result<(), BenchmarkError> {
	with_dollars::<T>(&curator::<T>(), 2 * RAISED);
	let by = RawOrigin::Signed(curator::<T>());
	Ok(Pallet::<T>::fund_first_loss(by.into(), id, 2 * RAISED)?)
}

/// A pool whose raise is over and complete. Its curator has more of the first loss than it must keep.
fn raised<T: Config>() -> Result<PoolId, BenchmarkError> {
	let id = opened::<T>()?;
	for level in 0..LAST {
		invested::<T>(id, level)?;
	}
	with_first_loss::<T>(id)?;
	T::Helper::set_time(RAISE_UNTIL + 1);
	Ok(id)
}

/// A pool that lends.
fn active<T: Config>() -> Result<PoolId, BenchmarkError> {
	let id = raised::<T>()?;
	Pallet::<T>::activate(RawOrigin::Signed(curator::<T>()).into(), id)?;
	Ok(id)
}

/// Commitments of a pool to so many offers.
fn committed<T: Config>(id: PoolId, count: u32) -> Result<Vec<LoanId>, BenchmarkError> {
	let fund = |_| {
		let loan = offer::<T>(1)?;
		Pallet::<T>::fund_loan(RawOrigin::Signed(curator::<T>()).into(), id, loan, 0)?;
		Ok(loan)
	};
	(0..count).map(fund).collect()
}

/// The borrowers take their offers back, to which the pool has committed.
fn withdrawn<T: Config>(offers: Vec<LoanId>) -> Result<(), BenchmarkError> {
	for loan in offers {
		T::BenchmarkLoans::withdraw(loan)?;
	}
	Ok(())
}

/// A pool with `expired` commitments to offers that are no more, `running` ones, and a loan that was drawn, and paid
/// for the first time.
fn lending<T: Config>(expired: u32, running: u32) -> Result<(PoolId, LoanId), BenchmarkError> {
	let id = active::<T>()?;
	let expired = committed::<T>(id, expired)?;
	T::Helper::set_time(RAISE_UNTIL + 10 * DAY);
	let loan = *committed::<T>(id, 1)?.first().ok_or(BenchmarkError::Weightless)?;
	committed::<T>(id, running)?;
	T::Helper::set_time(RAISE_UNTIL + 31 * DAY);
	withdrawn::<T>(expired)?;
	T::BenchmarkLoans::draw_and_pay(loan)?;
	Ok((id, loan))
}

/// Nobody has looked at a pool for so long. Money waits for it.
fn neglected<T: Config>(id: PoolId, time: Seconds, moments: u32) -> Result<(), BenchmarkError> {
	T::BenchmarkLoans::neglect(&Pallet::<T>::account_of(id), moments)?;
	States::<T>::mutate_extant(id, |state| {
		state.since -= time;
		for tranche in &mut state.tranches {
			tranche.interest.at -= time;
		}
	});
	Ok(())
}

/// The loan of such a pool is paid back when no other can be drawn any more.
fn paid_back<T: Config>(loan: LoanId) -> Result<(), BenchmarkError> {
	T::Helper::set_time(DRAW_UNTIL + 2);
	Ok(T::BenchmarkLoans::pay_all(loan)?)
}

/// A pool that is over, after payments to all of its tranches. Curator and investors gave all back but those of the
/// most senior tranche, and somebody sent it money.
fn over<T: Config>(id: PoolId, loan: LoanId) -> Result<(), BenchmarkError> {
	let curator = RawOrigin::Signed(curator::<T>());
	paid_back::<T>(loan)?;
	Pallet::<T>::close_pool(curator.into(), id)?;
	for level in 1..=LAST {
		redeemed::<T>(id, level, investor::<T>(level))?;
	}
	T::Helper::give_dollars(&Pallet::<T>::account_of(id), ONE);
	Ok(())
}

fn redeemed<T: Config>(id: PoolId, level: Level, who: T::AccountId) -> Result<(), BenchmarkError> {
	let series = series::<T>(id, level)?;
	let units = Holdings::<T>::get(series, &who).free;
	Ok(Pallet::<T>::redeem(RawOrigin::Signed(who).into(), series, units)?)
}

/// Units of the first loss were held by somebody while they were paid, who has the claim and nothing else, and then
/// by somebody else. The curator's fees wait there too, so that who claims has to be told from the curator.
fn sold<T: Config>(id: PoolId) -> Result<(T::AccountId, T::AccountId), BenchmarkError> {
	let (who, to, series) =
		(account("seller", 0, 0), account("buyer", 0, 0), series::<T>(id, LAST)?);
	let hand_over = |from: &T::AccountId, to: &T::AccountId| {
		let origin = RawOrigin::Signed(from.clone());
		Pallet::<T>::transfer_units(origin.into(), series, to.clone(), ONE)
	};
	hand_over(&curator::<T>(), &who)?;
	let by = RawOrigin::Signed(curator::<T>());
	Pallet::<T>::distribute(by.into(), id).map_err(|error| error.error)?;
	hand_over(&who, &to)?;
	Ok((who, to))
}

/// A pool whose most senior tranche has so many holders, and that has money to distribute.
fn held_among<T: Config>(holders: u32) -> Result<(PoolId, AssetId), BenchmarkError> {
	let (id, _) = lending::<T>(0, 0)?;
	let (series, who) = (series::<T>(id, 0)?, RawOrigin::Signed(investor::<T>(0)));
	for index in 1..holders {
		let to: T::AccountId = account("holder", index, 0);
		with_credential::<T>(&to);
		Pallet::<T>::transfer_units(who.clone().into(), series, to, RAISED / 20_000)?;
	}
	Ok((id, series))
}

/// All of a pool is sold but half of its most senior tranche, with which the raise is complete.
fn sold_but_half<T: Config>(id: PoolId) -> Result<(), BenchmarkError> {
	for level in 1..LAST {
		invested::<T>(id, level)?;
	}
	with_first_loss::<T>(id)?;
	invest_all::<T>(id, 0, &account("first", 0, 0), RAISED / 2)
}

/// See [`quoin_primitives::SeriesForBenchmarks::create`].
pub(crate) fn for_sale<T: Config>(
	buyer: &T::AccountId,
	amount: Balance,
) -> Result<AssetId, DispatchError> {
	ensure!(amount <= RAISED / 2, Error::<T>::CapReached);
	let sold = || {
		let now = Pallet::<T>::now().max(START);
		T::Helper::set_time(now);
		let id = opened_with::<T>(terms_from::<T>(now)?)?;
		sold_but_half::<T>(id)?;
		series::<T>(id, 0)
	};
	let series = sold().map_err(plain::<T>)?;
	// Then, since one from before the clock was set may be over.
	with_credential::<T>(buyer);
	Ok(series)
}

/// See [`quoin_primitives::SeriesForBenchmarks::lend`].
pub(crate) fn all_lent<T: Config>(series: AssetId) -> DispatchResult {
	let (id, _) = tranche_of(series).ok_or(Error::<T>::UnknownSeries)?;
	let raise_until = Pools::<T>::get(id).ok_or(Error::<T>::UnknownPool)?.terms.raise_until;
	let lent = || {
		T::Helper::set_time(Pallet::<T>::now().max(raise_until + 1));
		Pallet::<T>::activate(RawOrigin::Signed(curator::<T>()).into(), id)?;
		let loans = committed::<T>(id, MAX_POOL_LOANS)?;
		let [first, second, ..] = loans[..] else { return Err(BenchmarkError::Weightless) };
		T::BenchmarkLoans::draw_and_pay(first)?;
		let by = RawOrigin::Signed(keeper::<T>());
		Pallet::<T>::distribute(by.into(), id).map_err(|error| error.error)?;
		// The pool has not looked since: what it believes to be committed is owed.
		T::BenchmarkLoans::draw_and_pay(second)?;
		neglected::<T>(id, 0, 0)
	};
	lent().map_err(plain::<T>)
}

/// The error of a call, for who does not benchmark.
fn plain<T: Config>(error: BenchmarkError) -> DispatchError {
	match error {
		BenchmarkError::Stop(why) => DispatchError::Other(why),
		_ => Error::<T>::Unexpected.into(),
	}
}

/// Nothing is left of a pool.
fn is_forgotten<T: Config>(id: PoolId) -> Result<bool, BenchmarkError> {
	let mut is_left = Pools::<T>::contains_key(id) || States::<T>::contains_key(id);
	for level in 0..=LAST {
		is_left |= AllSeries::<T>::contains_key(series::<T>(id, level)?);
	}
	Ok(!is_left)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open_pool() -> Result<(), BenchmarkError> {
		let (terms, who, id) = (terms::<T>()?, ready::<T>(), NextPool::<T>::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), terms);

		assert!(Pools::<T>::contains_key(id) && States::<T>::contains_key(id));
		assert!(AllSeries::<T>::contains_key(series::<T>(id, LAST)?));
		assert_eq!(dollars::<T>(&who), 0);
		Ok(())
	}

	/// When the most junior tranche wants more below it than there is.
	#[benchmark]
	fn cure(l: Linear<0, OTHERS>) -> Result<(), BenchmarkError> {
		let (id, _) = lending::<T>(l, OTHERS - l)?;
		neglected::<T>(id, MAX_LENDING, MOMENTS)?;
		Pools::<T>::mutate_extant(id, |pool| {
			pool.terms.tranches.iter_mut().for_each(|of| of.subordination = Bps(9_999))
		});
		let who = curator::<T>();
		with_dollars::<T>(&who, RAISED);

		#[extrinsic_call]
		fund_first_loss(RawOrigin::Signed(who.clone()), id, RAISED);

		let State { totals, loans, .. } = state::<T>(id)?;
		assert_eq!((totals.raised, loans.len() as u32), (7 * RAISED, MAX_POOL_LOANS - l));
		assert_eq!(dollars::<T>(&who), 0);
		Ok(())
	}

	/// When the raise is complete and must stay so, for which the series of all tranches are read.
	#[benchmark]
	fn invest() -> Result<(), BenchmarkError> {
		let (id, half) = (opened::<T>()?, RAISED / 2);
		sold_but_half::<T>(id)?;
		let who = investor::<T>(0);
		with_dollars::<T>(&who, half);
		with_credential::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, 0, half);

		assert_eq!(Holdings::<T>::get(series::<T>(id, 0)?, &who).free, half);
		assert_eq!(dollars::<T>(&who), 0);
		Ok(())
	}

	#[benchmark]
	fn withdraw_investment() -> Result<(), BenchmarkError> {
		let id = opened::<T>()?;
		let who = invested::<T>(id, 0)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, 0, RAISED);

		assert!(!Holdings::<T>::contains_key(series::<T>(id, 0)?, &who));
		assert_eq!(dollars::<T>(&who), RAISED);
		Ok(())
	}

	#[benchmark]
	fn activate() -> Result<(), BenchmarkError> {
		let (id, who) = (raised::<T>()?, keeper::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		let State { stage, kept, .. } = state::<T>(id)?;
		assert_eq!((stage, kept), (PoolStage::Active, 6 * RAISED / 5));
		assert_eq!(dollars::<T>(&who), CurrentParams::<T>::get().reward);
		Ok(())
	}

	/// At most into a pool that is full, and would refuse another loan but for those that are over.
	#[benchmark]
	fn fund_loan(l: Linear<0, OTHERS>) -> Result<(), BenchmarkError> {
		let (id, _) = lending::<T>(l, 0)?;
		neglected::<T>(id, MAX_DRAWING, 0)?;
		let loan = offer::<T>(MAX_TITLES)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(curator::<T>()), id, loan, 0);

		let loans = state::<T>(id)?.loans;
		assert_eq!(loans.len(), 2);
		assert!(loans.last().is_some_and(|funded| funded.loan == loan));
		Ok(())
	}

	/// To the reads of a distribution come two of the loan that has news and those of the reward: the keeper's account,
	/// which is new here, and holds and freezes of the pool's, which pays a second time.
	#[benchmark]
	fn distribute(l: Linear<0, OTHERS>) -> Result<(), BenchmarkError> {
		let (id, _) = lending::<T>(l, OTHERS - l)?;
		neglected::<T>(id, MAX_LENDING, 0)?;
		let who = keeper::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		let State { totals, tranches, loans, .. } = state::<T>(id)?;
		assert!(totals.fees > 0 && loans.len() as u32 == MAX_POOL_LOANS - l);
		let (last, above) = tranches.split_last().ok_or(BenchmarkError::Weightless)?;
		assert!(above.iter().all(|of| of.interest_paid > 0 && of.principal_paid > 0));
		assert!(last.interest_paid > 0);
		assert_eq!(dollars::<T>(&who), CurrentParams::<T>::get().reward);
		Ok(())
	}

	/// Of who has nothing else, neither units nor dollars: the account begins with it, which is a read more.
	#[benchmark]
	fn claim() -> Result<(), BenchmarkError> {
		let (id, _) = lending::<T>(0, 0)?;
		let ((who, _), series) = (sold::<T>(id)?, series::<T>(id, LAST)?);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), series, who.clone());

		assert!(AllSeries::<T>::get(series).is_some_and(|series| series.fees > 0));
		assert!(!Holdings::<T>::contains_key(series, &who) && dollars::<T>(&who) > 0);
		Ok(())
	}

	#[benchmark]
	fn claim_last() -> Result<(), BenchmarkError> {
		let (id, loan) = lending::<T>(0, 0)?;
		let (who, buyer) = sold::<T>(id)?;
		over::<T>(id, loan)?;
		redeemed::<T>(id, 0, investor::<T>(0))?;
		redeemed::<T>(id, LAST, buyer)?;
		let series = series::<T>(id, LAST)?;

		#[extrinsic_call]
		claim(RawOrigin::Signed(keeper::<T>()), series, who.clone());

		assert!(is_forgotten::<T>(id)? && dollars::<T>(&who) > 0);
		Ok(())
	}

	#[benchmark]
	fn redeem() -> Result<(), BenchmarkError> {
		let (id, loan) = lending::<T>(0, 0)?;
		over::<T>(id, loan)?;
		let (who, series) = (investor::<T>(0), series::<T>(id, 0)?);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), series, RAISED);

		assert!(is_forgotten::<T>(id)? && dollars::<T>(&who) > 0);
		Ok(())
	}

	/// Of a tranche that asks for a credential, which is two reads more.
	#[benchmark]
	fn transfer_units() -> Result<(), BenchmarkError> {
		let id = opened::<T>()?;
		let (who, to) = (invested::<T>(id, 0)?, account("buyer", 0, 0));
		with_credential::<T>(&to);
		let series = series::<T>(id, 0)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), series, to.clone(), RAISED);

		assert!(!Holdings::<T>::contains_key(series, &who));
		assert_eq!(Holdings::<T>::get(series, &to).free, RAISED);
		Ok(())
	}

	#[benchmark(extra)]
	fn distribute_among(n: Linear<10, MANY>) -> Result<(), BenchmarkError> {
		let (id, _) = held_among::<T>(n)?;

		#[extrinsic_call]
		distribute(RawOrigin::Signed(keeper::<T>()), id);

		assert!(state::<T>(id)?.totals.fees > 0);
		Ok(())
	}

	#[benchmark(extra)]
	fn claim_among(n: Linear<10, MANY>) -> Result<(), BenchmarkError> {
		let (id, series) = held_among::<T>(n)?;
		let by = RawOrigin::Signed(curator::<T>());
		Pallet::<T>::distribute(by.into(), id).map_err(|error| error.error)?;
		let who: T::AccountId = account("holder", 5, 0);

		#[extrinsic_call]
		claim(RawOrigin::Signed(keeper::<T>()), series, who.clone());

		assert!(dollars::<T>(&who) > 0);
		Ok(())
	}

	#[benchmark(extra)]
	fn transfer_among(n: Linear<10, MANY>) -> Result<(), BenchmarkError> {
		let (_, series) = held_among::<T>(n)?;
		let (who, to): (T::AccountId, T::AccountId) =
			(account("holder", 5, 0), account("buyer", 0, 0));
		with_credential::<T>(&to);
		let units = Holdings::<T>::get(series, &who).free;

		#[extrinsic_call]
		transfer_units(RawOrigin::Signed(who), series, to.clone(), units);

		assert_eq!(Holdings::<T>::get(series, &to).free, units);
		Ok(())
	}

	/// Nobody looked at the pool for so many periods of a week. Pages that lending reads are weighed there.
	#[benchmark]
	fn stake(k: Linear<0, MAX_PERIODS>) -> Result<(), BenchmarkError> {
		let who = keeper::<T>();
		let series = for_sale::<T>(&who, RAISED / 2)?;
		with_dollars::<T>(&who, RAISED / 2);
		<Pallet<T> as SeriesMarket<_>>::buy(series, &who, RAISED / 2)?;
		all_lent::<T>(series)?;
		let (id, _) = tranche_of(series).ok_or(BenchmarkError::Weightless)?;
		neglected::<T>(id, Seconds::from(k) * *PERIOD.start(), 0)?;
		let terms = Pools::<T>::get(id).ok_or(BenchmarkError::Weightless)?.terms;
		assert_eq!(state::<T>(id)?.periods_behind(&terms, Pallet::<T>::now()), k);
		let seen;

		#[block]
		{
			seen = <Pallet<T> as SeriesMarket<_>>::stake(series, &who)?;
		}

		let Stake { units, outstanding, conservative, optimistic, claimable, .. } = seen;
		assert!(units == RAISED / 2 && outstanding < units && claimable > 0);
		assert!(conservative == outstanding && optimistic >= outstanding);
		Ok(())
	}

	#[benchmark]
	fn close_pool(l: Linear<0, OTHERS>) -> Result<(), BenchmarkError> {
		let (id, loan) = lending::<T>(l, 0)?;
		paid_back::<T>(loan)?;
		neglected::<T>(id, MAX_LENDING, 0)?;
		let who = keeper::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		let State { stage, tranches, kept, bond, .. } = state::<T>(id)?;
		assert_eq!((stage, kept, bond), (PoolStage::Closed, 0, 0));
		assert!(tranches.iter().all(|of| of.outstanding == 0 && of.interest_paid > 0));
		assert_eq!(dollars::<T>(&who), CurrentParams::<T>::get().reward);
		Ok(())
	}

	#[benchmark]
	fn fail_pool(l: Linear<0, MAX_POOL_LOANS>) -> Result<(), BenchmarkError> {
		let id = active::<T>()?;
		let offers = committed::<T>(id, l)?;
		T::Helper::set_time(DRAW_UNTIL + 2);
		withdrawn::<T>(offers)?;
		neglected::<T>(id, MAX_LENDING, 0)?;
		let who = keeper::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		let State { stage, loans, kept, bond, .. } = state::<T>(id)?;
		assert_eq!((stage, loans.len(), kept, bond), (PoolStage::Failed, 0, 0, 0));
		assert_eq!(dollars::<T>(&who), CurrentParams::<T>::get().reward);
		Ok(())
	}

	#[benchmark]
	fn top_up_bond() -> Result<(), BenchmarkError> {
		let (id, who) = (opened::<T>()?, keeper::<T>());
		with_dollars::<T>(&who, ONE);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, ONE);

		assert_eq!(state::<T>(id)?.bond, CurrentParams::<T>::get().bond + ONE);
		assert_eq!(dollars::<T>(&who), 0);
		Ok(())
	}

	#[benchmark]
	fn set_params() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		T::Helper::set_time(START);
		let old = CurrentParams::<T>::get();
		let params = Params { first_loss: Bps(old.first_loss.0 + 1), ..old };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, params);

		assert_eq!((CurrentParams::<T>::get(), LastStep::<T>::get()), (params, Some(START)));
		Ok(())
	}

	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin =
			T::BrakeOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Status::Paused);

		assert_eq!(Market::<T>::get().status(Pallet::<T>::now()), Status::Paused);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_chain(), crate::mock::Test);
}
