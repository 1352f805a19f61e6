//! Benchmarks, each in its worst case: loans of the longest course, tranches of a lender each, titles of an
//! insurer each, all fees at the event in question and of a recipient each, and in each book as many full pages
//! to fold as a touch may. A sale is the one that closes the case, since it gives back what insurers of all titles
//! paid in; another one writes each lender's book twice and asks for what the other titles may bring, which is
//! less.
//!
//! The last three are for comparison, one loan among few and among many of the same lender: run with `--extra`.
//!
//! Aimed at were 20 reads and 15 writes for a draw with one title and one lender, 4 and 2 for each further title, 4
//! and 4 for each further lender; 12 and 9 for a payment, 1 and 1 for each further lender. A draw takes 6 and 3 more,
//! for what two pallets must check and lock of a title and for bond and reserve. A further lender takes up to three
//! pages more than its book, since interest ends exactly on its hour without a walk over loans; here, as many again
//! to fold. What calls take outside of benchmarks is counted in `runtime/tests/scenarios/accesses.rs`.
//!
//! Fixed loans take no more: a payment of theirs, too, is one walk over the windows that are left, however many
//! were missed.

use crate::{
	limits::{FOLDS_PER_TOUCH, LEAST_AGENT_BOND, MAX_FOLDS, MAX_RESERVE},
	ops::pay::Kind,
	pallet::*,
	types::*,
	WeightInfo,
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Consideration, EnsureOrigin},
	weights::WeightMeter,
	BoundedVec,
};
use frame_system::RawOrigin;
use quoin_math::{
	loan::{
		accrual::Change,
		calendar::{Calendar, MAX_DAYS},
		course::Timetable,
		fees::{Basis, Fee},
		Grace, Repayment,
	},
	units::ONE,
	RatePerSecond,
};
use quoin_primitives::{
	Balance, Bps, Breach, Collateral, Covenants, DutchAuctions, FeeEvent, FeeSpec, Good, LoanBook,
	LoanId, Payment, Position, Seconds, Seller, Status, Terms, TitleId, Tranche, TrancheIndex,
	MAX_FEES, MAX_TITLES, MAX_TRANCHES,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError, DispatchResult,
};

/// What this pallet cannot do itself.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `amount` of QUSD for `who`, above its minimum.
	fn give_dollars(who: &AccountId, amount: Balance);
	/// Says what time it is.
	fn set_time(now: Seconds);
}

/// 2024-01-02: the first window is a stub.
const START: Seconds = 1_704_153_600;
/// A title of these, lent against by half.
const VALUE: Balance = 2_000_000 * ONE;
const RATE: RatePerSecond = RatePerSecond(3_170_979_199);
/// The most loans to compare with. A test of the benchmarks has not the time for so many.
const MANY: u32 = if cfg!(test) { 100 } else { 10_000 };

fn borrower<T: Config>() -> T::AccountId {
	borrower_of::<T>(0)
}

fn borrower_of<T: Config>(index: u32) -> T::AccountId {
	let who: T::AccountId = account("borrower", index, 0);
	T::Helper::give_dollars(&who, 1_000_000 * ONE);
	T::Consideration::ensure_successful(&who, Pallet::<T>::footprint());
	who
}

fn lender<T: Config>(index: u32) -> T::AccountId {
	account("lender", index, 0)
}

/// Full pages that have passed, before all that is on a book.
fn fill<T: Config>(who: &T::AccountId, pages: u32) -> Result<(), BenchmarkError> {
	fill_with::<T>(who, pages, 64)
}

/// The same with so many hours on each.
fn fill_with<T: Config>(who: &T::AccountId, pages: u32, hours: u8) -> Result<(), BenchmarkError> {
	let mut book = Books::<T>::get(who);
	if book.pages == 0 {
		book.first_page = (Pallet::<T>::now() / HOUR / 64) as u32;
	}
	let first = book.first_page.checked_sub(pages).ok_or(BenchmarkError::Weightless)?;
	for page in first..book.first_page {
		let entries: Vec<(u8, Change)> =
			(0..hours).map(|entry| (entry, Change::begin(1u8.into()))).collect();
		Pages::<T>::insert(who, page, Page { entries: BoundedVec::truncate_from(entries) });
	}
	book.first_page = first;
	book.pages = (book.pages << pages) | ((1 << pages) - 1);
	Books::<T>::insert(who, book);
	Ok(())
}

/// Who gets the fees.
fn recipient<T: Config>(index: u32) -> T::AccountId {
	account("recipient", index, 0)
}

fn terms<T: Config>(
	borrower: &T::AccountId,
	titles: u32,
	tranches: u32,
	fees: FeeEvent,
) -> Result<Terms<T::AccountId>, BenchmarkError> {
	let mut ids: Vec<TitleId> = Vec::new();
	for _ in 0..titles {
		ids.push(T::Collateral::create(borrower, VALUE, None)?);
	}
	let principal = VALUE / 2 * Balance::from(titles);
	let tranche = Tranche { lender: None, amount: principal / Balance::from(tranches), rate: RATE };
	let fee = |index: u32| FeeSpec {
		event: fees,
		recipient: recipient::<T>(index),
		fee: Fee::Ratio { of: Basis::Amount, share: ONE / 10_000 },
	};
	Ok(Terms {
		titles: BoundedVec::truncate_from(ids),
		tranches: BoundedVec::truncate_from((0..tranches).map(|_| tranche.clone()).collect()),
		timetable: Timetable::Calendar(Calendar { days: MAX_DAYS, anchor_day: 1, utc_offset: 0 }),
		repayment: Repayment::Amortised,
		principal_in_stub: true,
		grace: Grace { rate: RATE, duration: 7 * DAY },
		fees: BoundedVec::truncate_from((0..MAX_FEES).map(fee).collect()),
		covenants: Covenants {
			draw_ltv: Bps(7_000),
			breach_ltv: Bps(9_000),
			heartbeat: Some(10_000 * DAY),
			insured: true,
		},
		reserve: MAX_RESERVE,
		expires_at: Pallet::<T>::now().saturating_add(30 * DAY),
		refinances: None,
	})
}

fn largest<T: Config>(borrower: &T::AccountId) -> Result<Terms<T::AccountId>, BenchmarkError> {
	terms::<T>(borrower, MAX_TITLES, MAX_TRANCHES, FeeEvent::Origination)
}

fn offered<T: Config>(terms: Terms<T::AccountId>) -> Result<LoanId, BenchmarkError> {
	let id = NextLoan::<T>::get();
	Pallet::<T>::offer(RawOrigin::Signed(account("borrower", 0, 0)).into(), terms)?;
	Ok(id)
}

fn funded<T: Config>(
	titles: u32,
	tranches: u32,
	fees: FeeEvent,
) -> Result<(T::AccountId, LoanId), BenchmarkError> {
	T::Helper::set_time(START);
	let borrower = borrower::<T>();
	let id = offered::<T>(terms::<T>(&borrower, titles, tranches, fees)?)?;
	commit_all::<T>(id, tranches)?;
	Ok((borrower, id))
}

/// The last title for sale, of a loan with the most of everything, for the benchmarks of who sells it. One that
/// is `taken` has one lender for all, who gets it when nobody bids.
pub fn good_for_sale<T: Config>(taken: bool) -> Result<Good, BenchmarkError> {
	let (id, title) = if taken {
		T::Helper::set_time(START);
		let borrower = borrower::<T>();
		let terms = terms::<T>(&borrower, MAX_TITLES, MAX_TRANCHES, FeeEvent::Liquidation)?;
		let id = offered::<T>(terms)?;
		let (who, until) = (lender::<T>(0), Pallet::<T>::now().saturating_add(DAY));
		T::Helper::give_dollars(&who, VALUE * Balance::from(MAX_TITLES));
		for index in 0..MAX_TRANCHES {
			let origin = RawOrigin::Signed(who.clone());
			Pallet::<T>::commit(origin.into(), id, index as TrancheIndex, until, None)?;
		}
		Pallet::<T>::draw(RawOrigin::Signed(borrower).into(), id)?;
		T::Helper::set_time(START + 120 * DAY);
		liquidated::<T>(id)?;
		(id, sold_but_one::<T>(id)?)
	} else {
		last_for_sale::<T>(MAX_TITLES, MAX_TRANCHES)?
	};
	refilled::<T>(MAX_TRANCHES)?;
	refilled_others::<T>(id)?;
	Ok(Good::Title { lien: id, title })
}

/// See [`quoin_primitives::LendForBenchmarks::create`].
pub(crate) fn created<T: Config>(
	amount: Balance,
	rate: RatePerSecond,
	titles: u32,
	recipient: &T::AccountId,
) -> Result<LoanId, DispatchError> {
	let now = Pallet::<T>::now().max(START);
	T::Helper::set_time(now);
	let id = NextLoan::<T>::get();
	let (borrower, obligor) = (borrower_of::<T>(id), BlakeTwo256::hash_of(&id));
	let value = amount.checked_mul(2).and_then(|all| all.checked_div(titles.into()));
	let value = value.ok_or(Error::<T>::AmountTooLarge)?;
	let create = |_| T::Collateral::create(&borrower, value, Some(obligor));
	let titles = (0..titles).map(create).collect::<Result<Vec<_>, _>>()?;
	// A percent a year for the longest course, and for the time until the draw.
	let fee = FeeSpec {
		event: FeeEvent::Origination,
		recipient: recipient.clone(),
		fee: Fee::Ratio { of: Basis::Amount, share: ONE / 1_000 * 15 },
	};
	let plain = terms::<T>(&borrower, 0, 1, FeeEvent::Origination);
	let terms = Terms {
		titles: BoundedVec::truncate_from(titles),
		tranches: BoundedVec::truncate_from(Vec::from([Tranche { lender: None, amount, rate }])),
		fees: BoundedVec::truncate_from((0..MAX_FEES).map(|_| fee.clone()).collect()),
		reserve: 0,
		..plain.map_err(|_| Error::<T>::Unexpected)?
	};
	Pallet::<T>::do_offer(borrower, terms)?;
	Ok(id)
}

/// See [`quoin_primitives::LendForBenchmarks::draw_and_pay`].
pub(crate) fn drawn_and_paid<T: Config>(id: LoanId) -> DispatchResult {
	Pallet::<T>::do_draw(Pallet::<T>::deal_of(id)?.borrower, id)?;
	// A window is charged whole from its first second on.
	T::Helper::set_time(Pallet::<T>::now().saturating_add(1));
	let due = Pallet::<T>::next_payment(id, None)?.total;
	paid::<T>(id, due, Kind::Scheduled)
}

/// See [`quoin_primitives::LendForBenchmarks::pay_all`].
pub(crate) fn all_paid<T: Config>(id: LoanId) -> DispatchResult {
	let (drawn, now) = (Pallet::<T>::drawn(id)?, Pallet::<T>::now());
	let payment = Pallet::<T>::payment(&drawn, Balance::MAX, Kind::All, now)?;
	paid::<T>(id, payment.paid.total().map_err(Error::<T>::from)?, Kind::All)
}

fn paid<T: Config>(id: LoanId, amount: Balance, kind: Kind) -> DispatchResult {
	let payer: T::AccountId = account("payer", 0, 0);
	T::Helper::give_dollars(&payer, amount);
	Pallet::<T>::do_pay(payer, id, amount, kind)?;
	Ok(())
}

/// See [`quoin_primitives::LendForBenchmarks::neglect`].
pub(crate) fn neglected<T: Config>(lender: &T::AccountId, moments: u32) -> DispatchResult {
	T::Helper::give_dollars(&Pallet::<T>::account(), ONE);
	Pallet::<T>::credit_other(lender, ONE, Pallet::<T>::now())?;
	fill_with::<T>(lender, moments, 1).map_err(|_| Error::<T>::Unexpected.into())
}

fn commit_all<T: Config>(id: LoanId, tranches: u32) -> Result<(), BenchmarkError> {
	commit_from::<T>(id, tranches, 0)
}

/// Lenders from the one of that number on commit.
fn commit_from<T: Config>(id: LoanId, tranches: u32, first: u32) -> Result<(), BenchmarkError> {
	let until = Pallet::<T>::now().saturating_add(DAY);
	for index in 0..tranches {
		let who = lender::<T>(first.saturating_add(index));
		T::Helper::give_dollars(&who, VALUE * Balance::from(MAX_TITLES));
		let origin = RawOrigin::Signed(who.clone());
		Pallet::<T>::commit(origin.into(), id, index as TrancheIndex, until, None)?;
	}
	Ok(())
}

/// Somebody who can pay any loan.
fn payer<T: Config>() -> T::AccountId {
	let payer: T::AccountId = account("payer", 0, 0);
	T::Helper::give_dollars(&payer, VALUE * Balance::from(MAX_TITLES));
	payer
}

/// The terms of a loan that pays this one back, with all fees at the draw.
fn refinancing<T: Config>(old: LoanId) -> Result<Terms<T::AccountId>, BenchmarkError> {
	let mut terms = Deals::<T>::get(old).ok_or(BenchmarkError::Weightless)?.terms;
	terms.refinances = Some(old);
	terms.expires_at = Pallet::<T>::now().saturating_add(DAY);
	for spec in terms.fees.iter_mut() {
		spec.event = FeeEvent::Origination;
	}
	for tranche in terms.tranches.iter_mut() {
		tranche.lender = None;
	}
	Ok(terms)
}

/// Pays the first window of a loan before its deadline, with the books full of pages again.
fn paid_ahead<T: Config>(id: LoanId, tranches: u32) -> Result<(), BenchmarkError> {
	let due = Pallet::<T>::next_payment(id, None)?.total;
	Pallet::<T>::repay(RawOrigin::Signed(payer::<T>()).into(), id, due)?;
	for index in 0..tranches {
		fill::<T>(&lender::<T>(index), FOLDS_PER_TOUCH)?;
	}
	Ok(())
}

/// Declares a breach of a loan that holds all covenants but this one, which the most careful lender would ask for.
fn breached<T: Config>(id: LoanId) -> Result<(), BenchmarkError> {
	set_breach_ltv::<T>(id, 1);
	let keeper: T::AccountId = account("keeper", 0, 0);
	let declared =
		Pallet::<T>::declare_breach(RawOrigin::Signed(keeper).into(), id, Breach::LoanToValue);
	declared?;
	Ok(())
}

fn set_breach_ltv<T: Config>(id: LoanId, bps: u16) {
	Deals::<T>::mutate(id, |deal| {
		if let Some(deal) = deal {
			deal.terms.covenants.breach_ltv = Bps(bps);
		}
	});
}

/// A loan, at the end of its first window, with books full of pages.
fn drawn<T: Config>(
	titles: u32,
	tranches: u32,
	fees: FeeEvent,
) -> Result<(T::AccountId, LoanId), BenchmarkError> {
	let (borrower, id) = funded::<T>(titles, tranches, fees)?;
	Pallet::<T>::draw(RawOrigin::Signed(borrower.clone()).into(), id)?;
	T::Helper::set_time(START + 29 * DAY);
	for index in 0..tranches {
		fill::<T>(&lender::<T>(index), FOLDS_PER_TOUCH)?;
	}
	Ok((borrower, id))
}

fn failed<T: Config>(titles: u32, tranches: u32) -> Result<LoanId, BenchmarkError> {
	let (_, id) = drawn::<T>(titles, tranches, FeeEvent::Liquidation)?;
	T::Helper::set_time(START + 120 * DAY);
	Ok(id)
}

fn liquidated<T: Config>(id: LoanId) -> Result<(), BenchmarkError> {
	let keeper: T::AccountId = account("keeper", 0, 0);
	Pallet::<T>::liquidate(RawOrigin::Signed(keeper).into(), id)?;
	Ok(())
}

/// Sells all titles but the first one, so cheaply that each insurer pays, and says which is left.
fn sold_but_one<T: Config>(id: LoanId) -> Result<TitleId, BenchmarkError> {
	let titles = Deals::<T>::get(id).ok_or(BenchmarkError::Weightless)?.terms.titles;
	let buyer: T::AccountId = account("buyer", 0, 0);
	T::Helper::give_dollars(&buyer, ONE * Balance::from(MAX_TITLES));
	let (first, others) = titles.split_first().ok_or(BenchmarkError::Weightless)?;
	for title in others {
		let good = Good::Title { lien: id, title: *title };
		<Pallet<T> as Seller<_>>::sell(&good, &buyer, ONE, Payment::Cash)?;
		T::Auctions::cancel(good)?;
	}
	Ok(*first)
}

/// A loan with one title of so many left for sale.
fn last_for_sale<T: Config>(
	titles: u32,
	tranches: u32,
) -> Result<(LoanId, TitleId), BenchmarkError> {
	let id = failed::<T>(titles, tranches)?;
	liquidated::<T>(id)?;
	let title = sold_but_one::<T>(id)?;
	Ok((id, title))
}

/// Gives each title to an agent of its own, whose time is over then.
fn all_given_to_agents<T: Config>(id: LoanId) -> Result<(), BenchmarkError> {
	let titles = Deals::<T>::get(id).ok_or(BenchmarkError::Weightless)?.terms.titles;
	for (index, title) in (1..).zip(titles) {
		given_to_agent::<T>(id, title, index)?;
	}
	let time = CurrentParams::<T>::get().agent_time;
	T::Helper::set_time(Pallet::<T>::now().saturating_add(time).saturating_add(1));
	Ok(())
}

/// Gives a title that is for sale to an agent with enough of a bond.
fn given_to_agent<T: Config>(
	id: LoanId,
	title: TitleId,
	index: u32,
) -> Result<T::AccountId, BenchmarkError> {
	let agent: T::AccountId = account("agent", index, 0);
	T::Helper::give_dollars(&agent, VALUE * Balance::from(MAX_TITLES) * 2);
	Pallet::<T>::post_agent_bond(RawOrigin::Signed(agent.clone()).into(), VALUE)?;
	T::Auctions::cancel(Good::Title { lien: id, title })?;
	let case = Cases::<T>::get(id).ok_or(BenchmarkError::Weightless)?;
	let (who, now) = (account("borrower", 0, 0), Pallet::<T>::now());
	let case = Pallet::<T>::to_agent(&who, case, title, &agent, VALUE / 2, now);
	let case = case.ok().flatten().ok_or(BenchmarkError::Weightless)?;
	Cases::<T>::insert(id, case);
	Ok(agent)
}

fn refilled<T: Config>(tranches: u32) -> Result<(), BenchmarkError> {
	for index in 0..tranches {
		fill::<T>(&lender::<T>(index), FOLDS_PER_TOUCH)?;
	}
	Ok(())
}

/// Fills the books of all who are no lenders: who gets fees, and the insurers.
fn refilled_others<T: Config>(id: LoanId) -> Result<(), BenchmarkError> {
	for index in 0..MAX_FEES {
		fill::<T>(&recipient::<T>(index), FOLDS_PER_TOUCH)?;
	}
	let case = Cases::<T>::get(id);
	for (insurer, _) in case.map(|case| case.covers).unwrap_or_default() {
		fill::<T>(&insurer, FOLDS_PER_TOUCH)?;
	}
	Ok(())
}

/// So many loans of one lender, drawn in the course of a week.
fn drawn_among<T: Config>(n: u32) -> Result<(), BenchmarkError> {
	let (lender, principal) = (lender::<T>(0), VALUE / 2);
	T::Helper::give_dollars(&lender, principal * Balance::from(n));
	for index in 0..n {
		T::Helper::set_time(START + Seconds::from(index) * 7 * DAY / Seconds::from(n));
		let borrower = borrower::<T>();
		let mut terms = terms::<T>(&borrower, 1, 1, FeeEvent::Exit)?;
		terms.timetable = Timetable::Fixed { interval: 30 * DAY, payments: 12 };
		terms.reserve = 0;
		let id = offered::<T>(terms)?;
		let (origin, until) = (RawOrigin::Signed(lender.clone()), Pallet::<T>::now() + DAY);
		Pallet::<T>::commit(origin.into(), id, 0, until, None)?;
		Pallet::<T>::draw(RawOrigin::Signed(borrower).into(), id)?;
	}
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn offer(t: Linear<1, MAX_TITLES>, l: Linear<1, MAX_TRANCHES>) -> Result<(), BenchmarkError> {
		let (borrower, old) = drawn::<T>(t, l, FeeEvent::Exit)?;
		let terms = refinancing::<T>(old)?;
		T::Consideration::ensure_successful(&borrower, Pallet::<T>::footprint());

		#[extrinsic_call]
		_(RawOrigin::Signed(borrower), terms);

		assert!(Offers::<T>::contains_key(old + 1));
		Ok(())
	}

	#[benchmark]
	fn withdraw_offer() -> Result<(), BenchmarkError> {
		T::Helper::set_time(START);
		let borrower = borrower::<T>();
		let id = offered::<T>(largest::<T>(&borrower)?)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(borrower), id);

		assert!(!Deals::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn commit() -> Result<(), BenchmarkError> {
		T::Helper::set_time(START);
		let borrower = borrower::<T>();
		let id = offered::<T>(largest::<T>(&borrower)?)?;
		commit_all::<T>(id, MAX_TRANCHES - 1)?;
		let who: T::AccountId = account("last", 0, 0);
		T::Helper::give_dollars(&who, VALUE * Balance::from(MAX_TITLES));
		let last = (MAX_TRANCHES - 1) as TrancheIndex;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, last, START + DAY, None);

		let full = |o: Offer<T::AccountId>| o.commitments.iter().all(Option::is_some);
		assert!(Offers::<T>::get(id).is_some_and(full));
		Ok(())
	}

	#[benchmark]
	fn withdraw_commitment() -> Result<(), BenchmarkError> {
		T::Helper::set_time(START);
		let borrower = borrower::<T>();
		let id = offered::<T>(largest::<T>(&borrower)?)?;
		commit_all::<T>(id, 1)?;
		Pallet::<T>::withdraw_offer(RawOrigin::Signed(borrower).into(), id)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(lender::<T>(0)), id, 0);

		assert!(!Deals::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn draw(t: Linear<1, MAX_TITLES>, l: Linear<1, MAX_TRANCHES>) -> Result<(), BenchmarkError> {
		let (borrower, id) = funded::<T>(t, l, FeeEvent::Origination)?;
		refilled::<T>(l)?;
		refilled_others::<T>(id)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(borrower), id);

		assert!(Loans::<T>::contains_key(id));
		Ok(())
	}

	/// The first payment of the longest course, with all principal: the longest sum, and the end of the loan.
	#[benchmark]
	fn repay_last(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(t, l, FeeEvent::Exit)?;
		refilled_others::<T>(id)?;
		let payer = payer::<T>();

		#[extrinsic_call]
		repay(RawOrigin::Signed(payer), id, Balance::MAX);

		assert!(!Loans::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn repay_window(l: Linear<1, MAX_TRANCHES>) -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(1, l, FeeEvent::Repayment)?;
		refilled_others::<T>(id)?;
		let (payer, due) = (payer::<T>(), Pallet::<T>::next_payment(id, None)?.total);

		#[extrinsic_call]
		repay(RawOrigin::Signed(payer), id, due);

		assert!(Loans::<T>::get(id).is_some_and(|loan| loan.paid == 1));
		Ok(())
	}

	#[benchmark]
	fn reserve() -> Result<(), BenchmarkError> {
		let (borrower, id) = drawn::<T>(1, MAX_TRANCHES, FeeEvent::Exit)?;
		Pallet::<T>::top_up_reserve(RawOrigin::Signed(borrower.clone()).into(), id, ONE)?;

		#[extrinsic_call]
		withdraw_reserve(RawOrigin::Signed(borrower), id, ONE);

		Ok(())
	}

	#[benchmark]
	fn refinance(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let (borrower, old) = drawn::<T>(t, l, FeeEvent::Exit)?;
		T::Consideration::ensure_successful(&borrower, Pallet::<T>::footprint());
		T::Helper::give_dollars(&borrower, VALUE * Balance::from(MAX_TITLES));
		let id = offered::<T>(refinancing::<T>(old)?)?;
		// Other lenders, whose books are full too.
		commit_from::<T>(id, l, l)?;
		for index in l..l * 2 {
			fill::<T>(&lender::<T>(index), FOLDS_PER_TOUCH)?;
		}
		refilled_others::<T>(old)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(borrower), id);

		assert!(Loans::<T>::contains_key(id) && !Loans::<T>::contains_key(old));
		Ok(())
	}

	#[benchmark]
	fn transfer_position() -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(MAX_TITLES, MAX_TRANCHES, FeeEvent::Exit)?;
		let to: T::AccountId = account("buyer", 0, 0);
		for index in 0..MAX_TRANCHES {
			let origin = RawOrigin::Signed(lender::<T>(index));
			let index = index as TrancheIndex;
			Pallet::<T>::transfer_position(origin.into(), id, index, Some(to.clone()), ONE)?;
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(lender::<T>(0)), id, 0, Some(to), 2 * ONE);

		Ok(())
	}

	#[benchmark]
	fn accept_position(t: Linear<1, MAX_TITLES>) -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(t, MAX_TRANCHES, FeeEvent::Exit)?;
		let to: T::AccountId = account("buyer", 0, 0);
		T::Helper::give_dollars(&to, 10 * ONE);
		fill::<T>(&to, FOLDS_PER_TOUCH)?;
		let origin = RawOrigin::Signed(lender::<T>(0));
		Pallet::<T>::transfer_position(origin.into(), id, 0, Some(to.clone()), ONE)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(to), id, 0, ONE, 0);

		Ok(())
	}

	#[benchmark]
	fn declare_breach(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(t, l, FeeEvent::Exit)?;
		paid_ahead::<T>(id, l)?;
		set_breach_ltv::<T>(id, 1);
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper), id, Breach::LoanToValue);

		Ok(())
	}

	#[benchmark]
	fn cure(t: Linear<1, MAX_TITLES>, l: Linear<1, MAX_TRANCHES>) -> Result<(), BenchmarkError> {
		let (borrower, id) = drawn::<T>(t, l, FeeEvent::Exit)?;
		paid_ahead::<T>(id, l)?;
		breached::<T>(id)?;
		set_breach_ltv::<T>(id, 9_000);
		for index in 0..l {
			fill::<T>(&lender::<T>(index), FOLDS_PER_TOUCH)?;
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(borrower), id);

		assert!(Loans::<T>::get(id).is_some_and(|loan| loan.state == State::Active));
		Ok(())
	}

	/// Of a loan of which nothing was ever paid: what a sale may bring comes after the interest of each window.
	#[benchmark]
	fn mark(t: Linear<1, MAX_TITLES>, l: Linear<1, MAX_TRANCHES>) -> Result<(), BenchmarkError> {
		let id = failed::<T>(t, l)?;
		T::Helper::set_time(START + 4_100 * DAY);
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper), id);

		assert!(Loans::<T>::get(id).is_some_and(|loan| loan.impairment > 0));
		Ok(())
	}

	/// When nobody liquidated it as soon as its time was over, the interest of each window is added up. It writes a
	/// book three times, and each time folds pages.
	#[benchmark]
	fn liquidate_late(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let id = failed::<T>(t, l)?;
		T::Helper::set_time(START + 4_100 * DAY);
		for index in 0..l {
			fill::<T>(&lender::<T>(index), 3 * FOLDS_PER_TOUCH)?;
		}
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		liquidate(RawOrigin::Signed(keeper), id);

		assert!(Cases::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn liquidate_breached(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(t, l, FeeEvent::Liquidation)?;
		paid_ahead::<T>(id, l)?;
		breached::<T>(id)?;
		let time = CurrentParams::<T>::get().cure;
		T::Helper::set_time(Pallet::<T>::now().saturating_add(time).saturating_add(1));
		for index in 0..l {
			fill::<T>(&lender::<T>(index), 3 * FOLDS_PER_TOUCH)?;
		}
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		liquidate(RawOrigin::Signed(keeper), id);

		assert!(Cases::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn book_proceeds(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let (id, title) = last_for_sale::<T>(t, l)?;
		let agent = given_to_agent::<T>(id, title, 0)?;
		refilled::<T>(l)?;
		refilled_others::<T>(id)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(agent), id, title, VALUE / 4, true);

		assert!(!Cases::<T>::contains_key(id));
		Ok(())
	}

	/// Of a lender with as many moments on each page as a pool or a vault may have in all, on so many: two of each
	/// loan.
	#[benchmark]
	fn exposure(p: Linear<0, MAX_FOLDS>) -> Result<(), BenchmarkError> {
		T::Helper::set_time(START);
		let who = lender::<T>(0);
		fill_with::<T>(&who, p, 2)?;
		let seen;

		#[block]
		{
			seen = <Pallet<T> as LoanBook<_>>::exposure(&who)?;
		}

		assert_eq!((Pallet::<T>::unfolded(&who), seen.principal), (p, 0));
		Ok(())
	}

	#[benchmark]
	fn position() -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(MAX_TITLES, MAX_TRANCHES, FeeEvent::Liquidation)?;
		let of = MAX_TRANCHES - 1;
		let seen;

		#[block]
		{
			let who = lender::<T>(of);
			seen = <Pallet<T> as LoanBook<_>>::position(&who, id, of as TrancheIndex)?;
		}

		assert!(matches!(seen, Position::Drawn { principal, .. } if principal > 0));
		Ok(())
	}

	#[benchmark]
	fn collect() -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(1, 1, FeeEvent::Exit)?;
		let payer: T::AccountId = account("payer", 0, 0);
		T::Helper::give_dollars(&payer, VALUE);
		Pallet::<T>::repay(RawOrigin::Signed(payer.clone()).into(), id, Balance::MAX)?;
		fill::<T>(&lender::<T>(0), FOLDS_PER_TOUCH)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), lender::<T>(0));

		Ok(())
	}

	#[benchmark]
	fn close_paid(
		t: Linear<2, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let id = failed::<T>(t, l)?;
		liquidated::<T>(id)?;
		let titles = Deals::<T>::get(id).ok_or(BenchmarkError::Weightless)?.terms.titles;
		let title = *titles.first().ok_or(BenchmarkError::Weightless)?;
		let (agent, all) = (given_to_agent::<T>(id, title, 0)?, VALUE * Balance::from(t));
		Pallet::<T>::book_proceeds(RawOrigin::Signed(agent.clone()).into(), id, title, all, true)?;
		refilled::<T>(l)?;

		#[extrinsic_call]
		close(RawOrigin::Signed(agent), id, 0);

		assert!(!Cases::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn close_late(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let id = failed::<T>(t, l)?;
		liquidated::<T>(id)?;
		all_given_to_agents::<T>(id)?;
		refilled::<T>(l)?;
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		close(RawOrigin::Signed(keeper), id, 0);

		assert!(!Cases::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn advance(p: Linear<1, MAX_FOLDS>) -> Result<(), BenchmarkError> {
		T::Helper::set_time(START);
		let who: T::AccountId = account("lender", 0, 0);
		fill::<T>(&who, p)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone(), p);

		assert_eq!(Pages::<T>::iter_prefix(&who).count(), 0);
		Ok(())
	}

	#[benchmark]
	fn agent_bond() -> Result<(), BenchmarkError> {
		let agent: T::AccountId = account("agent", 0, 0);
		T::Helper::give_dollars(&agent, 3 * LEAST_AGENT_BOND);
		let post = 2 * LEAST_AGENT_BOND;
		Pallet::<T>::post_agent_bond(RawOrigin::Signed(agent.clone()).into(), post)?;

		#[extrinsic_call]
		withdraw_agent_bond(RawOrigin::Signed(agent), ONE);

		Ok(())
	}

	#[benchmark]
	fn set_params() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		T::Helper::set_time(START);
		let old = CurrentParams::<T>::get();
		let params = Params { reward: old.reward / 2, ..old };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, params);

		Ok(())
	}

	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin =
			T::BrakeOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Status::Paused);

		Ok(())
	}

	#[benchmark]
	fn queue_move() -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(1, MAX_TRANCHES, FeeEvent::Exit)?;
		// Paid, so that it is found and moves on.
		let loan = Loans::<T>::get(id).ok_or(BenchmarkError::Weightless)?;
		let (day, far) = (loan.queued.ok_or(BenchmarkError::Weightless)?, 30_000);
		Loans::<T>::insert(id, Loan { mark_on: Some(far), ..loan });
		QueueFrom::<T>::put(day);
		T::Helper::set_time(Seconds::from(day) * DAY);

		#[block]
		{
			Pallet::<T>::work_queue(&mut WeightMeter::new());
		}

		assert!(MarkQueue::<T>::contains_key(far, id));
		Ok(())
	}

	#[benchmark]
	fn queue_mark(
		t: Linear<1, MAX_TITLES>,
		l: Linear<1, MAX_TRANCHES>,
	) -> Result<(), BenchmarkError> {
		let (_, id) = drawn::<T>(t, l, FeeEvent::Exit)?;
		T::Helper::set_time(START + 4_100 * DAY);
		let loan = Loans::<T>::get(id).ok_or(BenchmarkError::Weightless)?;
		let (queued, today) =
			(loan.queued.ok_or(BenchmarkError::Weightless)?, (START / DAY) as Day + 4_100);
		// As if it had been passed on from day to day.
		MarkQueue::<T>::remove(queued, id);
		MarkQueue::<T>::insert(today, id, ());
		Loans::<T>::insert(id, Loan { queued: Some(today), ..loan });
		QueueFrom::<T>::put(today);

		#[block]
		{
			Pallet::<T>::work_queue(&mut WeightMeter::new());
		}

		assert!(Loans::<T>::get(id).is_some_and(|loan| loan.impairment > 0));
		Ok(())
	}

	#[benchmark]
	fn queue_day() -> Result<(), BenchmarkError> {
		T::Helper::set_time(START);
		let today = (START / DAY) as Day;
		QueueFrom::<T>::put(today - 1);

		#[block]
		{
			Pallet::<T>::work_queue(&mut WeightMeter::new());
		}

		assert_eq!(QueueFrom::<T>::get(), today);
		Ok(())
	}

	#[benchmark(extra)]
	fn repay_among(n: Linear<10, MANY>) -> Result<(), BenchmarkError> {
		drawn_among::<T>(n)?;
		T::Helper::set_time(START + 29 * DAY);
		let payer: T::AccountId = account("payer", 0, 0);
		T::Helper::give_dollars(&payer, VALUE);
		let due = Pallet::<T>::next_payment(0, None)?.total;

		#[extrinsic_call]
		repay(RawOrigin::Signed(payer), 0, due);

		assert!(Loans::<T>::get(0).is_some_and(|loan| loan.paid == 1));
		Ok(())
	}

	/// When none was paid and grace of all is over, each on another second.
	#[benchmark(extra)]
	fn exposure_among(n: Linear<10, MANY>) -> Result<(), BenchmarkError> {
		drawn_among::<T>(n)?;
		T::Helper::set_time(START + 45 * DAY);
		let seen;

		#[block]
		{
			seen = Pallet::<T>::exposure(&lender::<T>(0));
		}

		let principal = seen.map_err(DispatchError::from)?.principal;
		assert_eq!(principal, VALUE / 2 * Balance::from(n));
		Ok(())
	}

	/// A block with room to mark one loan.
	#[benchmark(extra)]
	fn queue_among(n: Linear<10, MANY>) -> Result<(), BenchmarkError> {
		drawn_among::<T>(n)?;
		QueueFrom::<T>::put(Loans::<T>::get(0).and_then(|loan| loan.queued).unwrap_or_default());
		T::Helper::set_time(START + 60 * DAY);
		let one = T::WeightInfo::queue_mark(MAX_TITLES, MAX_TRANCHES);
		let mut meter = WeightMeter::with_limit(one.saturating_add(T::WeightInfo::queue_day()));

		#[block]
		{
			Pallet::<T>::work_queue(&mut meter);
		}

		let marked = Loans::<T>::iter_values().filter(|loan| loan.impairment > 0).count();
		assert_eq!(marked, 1);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_chain(), crate::mock::Test);
}
