//! Benchmarks, each in its worst case: dollars and shares that are all of what an account has, so that its records go;
//! receivers and keepers that are not there yet; a management fee since a month ago, for which the treasury gets its
//! first shares; and the most loans and the longest queue, as far as a call depends on them.
//!
//! # What deposits, requests and claims touch
//!
//! A deposit, venues aside. 13 reads: the time; what was said of the vault, and its state (2); the dollar, who pays and
//! the vault, and holds and freezes of who pays (5); the share, who has it and the treasury (3), and the system's
//! records of those two, which had none before (2). 9 writes: the state (1); the dollar and two accounts (3); the share
//! and two accounts (3); those of the system (2). One more than 8, once in the life of a vault: later the treasury has
//! shares already.
//!
//! A request. 12 reads: the time; two operators (2); the vault (2); the window and the controller's list (2); the
//! share, who had it and the vault, and holds and freezes of who had it (5). 7 writes: state, window, list and request
//! (4); the share and two accounts (3).
//!
//! A claim of a controller who did not bid and has dollars. 11 reads: the time; the vault (2); request, window and list
//! (3); the dollar, the vault and who is paid, and holds and freezes of the vault (5). 7 writes: state, request, window
//! and list (4); the dollar and two accounts (3). One read more than 10: the time, on which no claim depends, and which
//! is read with the vault as by all calls. An operator is a read; a newcomer a read and a write, as the system's
//! record; a bid is what became of the auction, a read and a write, and what the auctions read of it; a share that is
//! nobody's is what burning it takes.
//!
//! An account that dies adds what the assets pallet asks holder and freezer to forget, and its record in the system.
//!
//! # Venues
//!
//! What a call grows with is the venues that it looks at: those of the vault, and those of each vault among them. Here
//! the first is direct loans, which a vault can have once, and all others are units, each of a pool of its own with the
//! most tranches and loans: the dearest kind. Of those a deposit reads the series and what it has of it, terms and
//! state of the pool, and its book at lending: five records and not three, since whoever buys must know what units are
//! worth now, and only the loans say it. Loans of its own are a book, yield of reserves the records of one peg. A vault
//! is two records, and two more for a request there, and its own venues are counted each by itself, twice where they
//! are read twice, which is also more than carrying what is there takes: no vault has to be among those here to weigh
//! it. A vault with the most venues, of which four are vaults with as many, has 40, to which what is measured up to
//! eight is extended.
//!
//! Of a pool or a book that nobody looked after for long, who reads has more to reckon: pages of interest that began
//! and ended, and periods of tranches. That is weighed by lending and tranches themselves, and counted for each call
//! as it is. Here somebody looked after all a month ago at most.
//!
//! # Loans
//!
//! All of them but one are commitments that are over, to offers whose borrowers took them back: whoever collects reads
//! two records of each, and frees it, with which the records of the offer go. One was drawn and paid, so that there is
//! interest and principal to collect. That there are fewer is not counted in favour of the caller.
//!
//! # Settlements
//!
//! Shares wait in 64 windows, in each of which somebody bids at each level, and somebody does not. There is cash for
//! all of it, so that all levels are looked at and windows are paid as well. Bids but one are of nobody: a settlement
//! reads sums.

use crate::{limits::*, ops::Open, pallet::*, types::*};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	ensure,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Consideration, EnsureOrigin, Get,
	},
	weights::Weight,
	BoundedVec,
};
use frame_system::RawOrigin;
use quoin_math::{
	units::{ONE, YEAR},
	vault::{
		clearing::Rule,
		glide::Glide,
		price::SharePrice,
		queue::Window as Pool,
		window::{WindowIndex, Windows as Timetable},
	},
	RatePerSecond,
};
use quoin_primitives::{
	AssetId, Balance, BidForBenchmarks, Bps, Entered, LendForBenchmarks, LoanId, RedemptionQueue,
	RequestId, Seconds, SeriesForBenchmarks, Status, VaultId, MAX_QUEUED_WINDOWS, MAX_TITLES,
	MAX_VENUES, QUSD,
};
use sp_runtime::{DispatchError, DispatchResult};

/// What this pallet cannot do itself.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `amount` of QUSD for `who`, above its minimum.
	fn give_dollars(who: &AccountId, amount: Balance);
	/// Says what time it is.
	fn set_time(now: Seconds);
	/// A peg of QUSD to an external of its own, whose reserves earned so much, all of which can be claimed. Says which
	/// external.
	fn earn_reserve_yield(amount: Balance) -> Result<AssetId, DispatchError>;
}

/// 2024-01-02, so that no payment falls due in the month in which loans are drawn.
const START: Seconds = 1_704_153_600;
/// Shares of the vaults here.
const SHARE: AssetId = 900;
const OTHER_SHARE: AssetId = 901;
/// Ten percent a year.
const RATE: RatePerSecond = RatePerSecond(3_170_979_199);
/// What each loan asks for, and what units of each pool cost. Also what small depositors have.
const LENT: Balance = 1_000_000 * ONE;
/// What the vaults have besides.
const DEPOSITED: Balance = 300 * LENT;
const CAP: Balance = 10 * DEPOSITED;
/// Commitments that are over.
const OVER: u32 = MAX_LOANS - 1;
/// What each has of those who are counted among many.
const SMALL: Balance = 1_000 * ONE;
/// The most of them. In tests few: a debug build takes minutes to make them.
const MANY: u32 = if cfg!(test) { 1_000 } else { 100_000 };
/// Of so many requests the bids are revealed in one block.
const REVEALED_IN_BLOCK: usize = 1_000;
/// Of what is bid with.
const LEVEL: Bps = Bps(1_000);

fn owner<T: Config>() -> T::AccountId {
	account("owner", 0, 0)
}

/// Somebody who may act for others.
fn operator<T: Config>() -> T::AccountId {
	account("operator", 0, 0)
}

/// Somebody who has nothing.
fn keeper<T: Config>() -> T::AccountId {
	account("worker", 0, 0)
}

/// Another who has nothing.
fn receiver<T: Config>() -> T::AccountId {
	account("receiver", 0, 0)
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn state<T: Config>(id: VaultId) -> Result<State, BenchmarkError> {
	States::<T>::get(id).ok_or(BenchmarkError::Weightless)
}

fn dollars<T: Config>(who: &T::AccountId) -> Balance {
	T::Assets::balance(QUSD, who)
}

fn shares<T: Config>(who: &T::AccountId) -> Balance {
	T::Assets::balance(SHARE, who)
}

/// Gives an account exactly so many dollars.
fn with_dollars<T: Config>(who: &T::AccountId, amount: Balance) {
	T::Helper::give_dollars(who, amount);
	T::Assets::set_balance(QUSD, who, amount);
}

/// From now on it is so much later.
fn pass<T: Config>(time: Seconds) {
	T::Helper::set_time(Pallet::<T>::now() + time);
}

/// The shortest windows, so that loans are not due while many pass.
fn timetable() -> Timetable {
	Timetable { genesis: START, length: *WINDOW.start(), reveal: MIN_REVEAL }
}

fn terms(share: AssetId) -> Terms {
	Terms {
		asset: QUSD,
		share,
		offset: None,
		windows: timetable(),
		rule: Rule::Uniform,
		bond: BondTerms { least: ONE, share: MAX_BOND },
		least_request: ONE,
	}
}

/// Without limits but those that there must be.
fn rules() -> AllocationRules {
	AllocationRules {
		glide: Glide { since: START, start: Bps(5_000), slope: Bps(100), end: Bps(7_500) },
		turnover: Bps::WHOLE,
		period: *TURNOVER_PERIOD.start(),
		loans: LoanRules {
			rate: RatePerSecond(1),
			ltv: Bps::WHOLE,
			tenor: MAX_TENOR,
			first_loss: MIN_FIRST_LOSS,
			obligor: Bps(5_000),
		},
	}
}

fn longest() -> ShareName {
	BoundedVec::truncate_from("ü".repeat(25).into_bytes())
}

/// A vault that has nothing, and may lend all of it to anybody.
fn empty_vault<T: Config>(share: AssetId) -> Result<VaultId, DispatchError> {
	T::Helper::set_time(Pallet::<T>::now().max(START));
	let id = NextVault::<T>::get();
	Pallet::<T>::do_create_vault(terms(share), longest(), longest(), CAP, rules())?;
	Vaults::<T>::mutate_extant(id, |vault| {
		(vault.rules.glide.start, vault.rules.glide.end) = (Bps::WHOLE, Bps::WHOLE);
		// Offers of benchmarks have one tranche.
		vault.rules.loans.first_loss = Bps(0);
		vault.rules.loans.obligor = Bps::WHOLE;
	});
	Ok(id)
}

/// The same with money.
fn vault<T: Config>() -> Result<VaultId, DispatchError> {
	let id = empty_vault::<T>(SHARE)?;
	deposited::<T>(id, &owner::<T>(), DEPOSITED)?;
	Ok(id)
}

/// All dollars of an account go into a vault.
fn deposited<T: Config>(id: VaultId, who: &T::AccountId, amount: Balance) -> DispatchResult {
	with_dollars::<T>(who, amount);
	Pallet::<T>::do_deposit(who.clone(), id, amount, who.clone(), 0)
}

/// All shares of an account wait.
fn requested<T: Config>(id: VaultId, who: &T::AccountId) -> Result<RequestId, DispatchError> {
	Pallet::<T>::do_request_redeem(who.clone(), id, shares::<T>(who), who.clone(), who.clone())
}

/// The operator may act for an account.
fn with_operator<T: Config>(who: &T::AccountId) -> DispatchResult {
	T::Consideration::ensure_successful(who, Pallet::<T>::operator_footprint(who));
	Pallet::<T>::do_set_operator(who.clone(), operator::<T>(), true)
}

/// Fees from a month ago on, at their highest but for what they may rise by, of a vault whose price was never so high.
fn with_fees<T: Config>(id: VaultId) {
	Vaults::<T>::mutate_extant(id, |vault| {
		vault.fees = Fees {
			reserve_yield: MAX_INCOME_FEE,
			interest: MAX_INCOME_FEE,
			management: Bps(MAX_MANAGEMENT_FEE.0 - FEE_STEP.0),
			performance: MAX_PERFORMANCE_FEE,
		}
	});
	States::<T>::mutate_extant(id, |state| {
		state.fees_at -= 30 * DAY;
		state.mark = SharePrice(ONE / 2);
	});
}

/// There is something to reward work with.
fn with_bond<T: Config>(id: VaultId) -> DispatchResult {
	let who = account("sponsor", 0, 0);
	with_dollars::<T>(&who, REWARD);
	Pallet::<T>::do_top_up_bond(who, id, REWARD)
}

/// A venue where all may be.
fn with_venue<T: Config>(id: VaultId, kind: VenueKind) -> DispatchResult {
	let mut open = Open::<T>::load(id)?;
	open.add_venue(kind, Bps::WHOLE)?;
	for venue in open.vault.venues.iter_mut() {
		venue.target = Bps::WHOLE;
	}
	Vaults::<T>::insert(id, &open.vault);
	open.write()
}

/// As many venues as there may be, of which nobody asks anything.
fn with_idle_venues<T: Config>(id: VaultId) {
	let idle = |index| Venue {
		kind: VenueKind::Units { series: AssetId::MAX - index },
		cap: Bps::WHOLE,
		target: Bps(0),
	};
	Vaults::<T>::mutate_extant(id, |vault| {
		let all = vault.venues.iter().copied().chain((0..MAX_VENUES).map(idle));
		vault.venues = BoundedVec::truncate_from(all.collect());
	});
	States::<T>::mutate_extant(id, |state| {
		let mut all = state.positions.to_vec();
		all.resize(MAX_VENUES as usize, Position::default());
		state.positions = BoundedVec::truncate_from(all);
	});
}

/// An offer with so many titles that a vault may lend to.
fn offer<T: Config>(titles: u32) -> Result<LoanId, DispatchError> {
	T::BenchmarkLoans::create(LENT, RATE, titles, &T::Treasury::get())
}

/// A vault commits to an offer.
fn committed<T: Config>(id: VaultId) -> Result<LoanId, DispatchError> {
	let loan = offer::<T>(1)?;
	Pallet::<T>::do_allocate(id, Allocation::Loan { loan, tranche: 0 })?;
	Ok(loan)
}

/// A vault buys units of a pool that takes money.
fn bought<T: Config>(id: VaultId) -> Result<AssetId, DispatchError> {
	let series = T::BenchmarkSeries::create(&Pallet::<T>::account_of(id), LENT)?;
	with_venue::<T>(id, VenueKind::Units { series })?;
	Pallet::<T>::do_allocate(id, Allocation::Units { series, amount: LENT })?;
	Ok(series)
}

/// So many venues more, with news at all of them: loans, the first, of which one was paid and `over` were never drawn,
/// and then units. A month passes. Nothing of this vault is due for more than a week after it.
fn invested<T: Config>(id: VaultId, venues: u32, over: u32) -> DispatchResult {
	let Some(units) = venues.checked_sub(1) else { return Ok(()) };
	let start = Pallet::<T>::now();
	with_venue::<T>(id, VenueKind::Loans)?;
	let over: Vec<LoanId> = (0..over).map(|_| committed::<T>(id)).collect::<Result<_, _>>()?;
	let series: Vec<AssetId> = (0..units).map(|_| bought::<T>(id)).collect::<Result<_, _>>()?;
	// Offers last 30 days: the first ones have expired in the end, and this one has not.
	T::Helper::set_time(start + 10 * DAY);
	let loan = committed::<T>(id)?;
	series.into_iter().try_for_each(T::BenchmarkSeries::lend)?;
	T::Helper::set_time(start + 31 * DAY);
	over.into_iter().try_for_each(T::BenchmarkLoans::withdraw)?;
	T::BenchmarkLoans::draw_and_pay(loan)?;
	T::BenchmarkLoans::neglect(&Pallet::<T>::account_of(id), 0)
}

/// The window that is open.
fn open_window<T: Config>() -> Result<WindowIndex, DispatchError> {
	Ok(timetable().index(Pallet::<T>::now()).map_err(Error::<T>::from)?)
}

/// To the first second in which bids of a window are revealed.
fn to_revealing<T: Config>(window: WindowIndex) -> DispatchResult {
	T::Helper::set_time(timetable().closes_at(window).map_err(Error::<T>::from)?);
	Ok(())
}

/// To the first second in which a window can be settled.
fn to_clearing<T: Config>(window: WindowIndex) -> DispatchResult {
	to_revealing::<T>(window)?;
	pass::<T>(MIN_REVEAL + 1);
	Ok(())
}

/// A bid of a request is revealed.
fn revealed<T: Config>(
	id: VaultId,
	window: WindowIndex,
	request: RequestId,
	who: &T::AccountId,
	level: Bps,
	shares: Balance,
) -> DispatchResult {
	let entered = Pallet::<T>::enter(id, request, window, shares)?;
	let entered = entered.ok_or(Error::<T>::Unexpected)?;
	T::BenchmarkAuctions::bid(id, window, request, who, level, entered)
}

fn settled<T: Config>(id: VaultId) -> DispatchResult {
	Pallet::<T>::do_settle(None, id, MAX_LEVELS).map_err(|failed| failed.error)?;
	Ok(())
}

/// Shares wait in as many windows as they may, in each those of an account that has no others. A day passes for each.
/// Says who asked first.
fn queued<T: Config>(id: VaultId) -> Result<(T::AccountId, RequestId), DispatchError> {
	let mut first = None;
	for index in 0..MAX_QUEUED_WINDOWS {
		let who: T::AccountId = account("holder", index, 0);
		deposited::<T>(id, &who, LENT)?;
		let request = requested::<T>(id, &who)?;
		first.get_or_insert((who, request));
		pass::<T>(timetable().length);
	}
	first.ok_or(Error::<T>::Unexpected.into())
}

/// Others bid at so many levels, of each window of the queue: half of what waits in all.
fn bids_of_others<T: Config>(id: VaultId, window: WindowIndex, levels: u32) -> DispatchResult {
	let queue = States::<T>::get(id).ok_or(Error::<T>::UnknownVault)?.queue;
	let units = LENT / 2 / Balance::from(MAX_LEVELS);
	let entered: Vec<_> =
		queue.windows.iter().map(|joined| Entered { joined: *joined, units }).collect();
	(1..=levels).try_for_each(|index| {
		T::BenchmarkAuctions::bids_of_others(id, window, level(index), entered.clone())
	})
}

/// The levels at which anybody can bid, from low to high.
fn level(index: u32) -> Bps {
	Bps(10 * index as u16)
}

/// So many windows in which others wait, before the open one, and as many auctions that are not settled. What they are
/// matters to nobody who asks or cancels.
fn long_queue<T: Config>(id: VaultId, windows: u32) {
	States::<T>::mutate_extant(id, |state| {
		state.queue.windows = BoundedVec::truncate_from((0..windows).collect());
		state.queue.auctions = BoundedVec::truncate_from((0..MAX_QUEUED_WINDOWS).collect());
	});
}

/// A share of a window is nobody's, as rounding leaves them.
fn with_dust<T: Config>(id: VaultId, window: WindowIndex) -> DispatchResult {
	Windows::<T>::mutate(id, window, |of| {
		if let Some(of) = of {
			of.pool.units += 1;
			of.pool.pending += 1;
		}
	});
	States::<T>::mutate_extant(id, |state| {
		state.shares += 1;
		state.queue.pending += 1;
		let others = core::mem::take(&mut state.queue.windows);
		let all = core::iter::once(window).chain(others.into_iter().filter(|of| *of != window));
		state.queue.windows = BoundedVec::truncate_from(all.collect());
	});
	T::Assets::mint_into(SHARE, &Pallet::<T>::account_of(id), 1)?;
	Ok(())
}

/// Of all shares of a vault, for which there was half the money: a bid, and what is left waits. Says in which window.
fn won_in_part<T: Config>(
	id: VaultId,
	who: &T::AccountId,
) -> Result<(WindowIndex, RequestId), DispatchError> {
	deposited::<T>(id, who, 2 * LENT)?;
	with_venue::<T>(id, VenueKind::Loans)?;
	committed::<T>(id)?;
	let (window, request) = (open_window::<T>()?, requested::<T>(id, who)?);
	to_revealing::<T>(window)?;
	revealed::<T>(id, window, request, who, LEVEL, Balance::MAX)?;
	to_clearing::<T>(window)?;
	settled::<T>(id)?;
	let settlement = Settlements::<T>::get(id, window).ok_or(Error::<T>::Unexpected)?;
	ensure!(settlement.before.len() == 1, Error::<T>::Unexpected);
	Ok((window, request))
}

/// A request with which the queue has most to do when somebody bids with it: it bid before, and what became of that was
/// not looked at since. Says vault, request, who has it and can pay the bond, and how many shares of it wait.
pub fn queued_to_bid<T: Config>(
) -> Result<(VaultId, RequestId, T::AccountId, Balance), DispatchError> {
	let id = empty_vault::<T>(SHARE)?;
	let who: T::AccountId = account("holder", 0, 0);
	let (window, request) = won_in_part::<T>(id, &who)?;
	with_other_winners::<T>(id, window);
	States::<T>::mutate_extant(id, |state| {
		// One more fits. Which they are matters to nobody who bids.
		state.queue.auctions = BoundedVec::truncate_from((1..MAX_QUEUED_WINDOWS).collect());
	});
	T::Helper::give_dollars(&who, 2 * LENT);
	let waits = Pallet::<T>::due(id, request)?.shares;
	Ok((id, request, who, waits))
}

/// In an auction somebody of each other window won too.
fn with_other_winners<T: Config>(id: VaultId, window: WindowIndex) {
	Settlements::<T>::mutate(id, window, |of| {
		let Some(of) = of else { return };
		let others =
			(1..MAX_QUEUED_WINDOWS).map(|index| (WindowIndex::MAX - index, Pool::default()));
		// The one that is looked for comes last.
		let all = others.chain(core::mem::take(&mut of.before));
		of.before = BoundedVec::truncate_from(all.collect());
	});
}

/// What was written goes to the database, as with each block. Were it all written there at once, just before a call is
/// measured, then the call would find the allocator with all that it freed, in small pieces, which it joins when next
/// somebody asks for a larger one: tens of milliseconds after 100 000 requests. Tests have no database.
fn end_block() {
	#[cfg(not(test))]
	frame_benchmarking::benchmarking::commit_db();
}

/// So many requests, each of an account of its own and spread over the most windows, of which every second bids in the
/// auction that is settled next: at each of a thousand levels, as far as there are so many.
fn asked_among<T: Config>(id: VaultId, n: u32) -> Result<WindowIndex, BenchmarkError> {
	let owner = owner::<T>();
	deposited::<T>(id, &owner, SMALL * Balance::from(n))?;
	let mut requests = Vec::new();
	for window in 0..MAX_QUEUED_WINDOWS {
		let here = (window..n).step_by(MAX_QUEUED_WINDOWS as usize);
		for index in here {
			let who: T::AccountId = account("holder", index, 0);
			T::Assets::transfer(SHARE, &owner, &who, SMALL, Preservation::Expendable)?;
			requests.push((index, requested::<T>(id, &who)?, who));
		}
		pass::<T>(timetable().length);
		end_block();
	}
	let window = open_window::<T>()?;
	to_revealing::<T>(window)?;
	for (done, (index, request, who)) in requests.into_iter().enumerate() {
		if done % REVEALED_IN_BLOCK == 0 {
			end_block();
		}
		if (index / MAX_QUEUED_WINDOWS).is_multiple_of(2) {
			let level = level(1 + index % MAX_LEVELS);
			revealed::<T>(id, window, request, &who, level, SMALL)?;
		}
	}
	to_clearing::<T>(window)?;
	Ok(window)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create_vault() -> Result<(), BenchmarkError> {
		let (origin, id) = (governance::<T>()?, NextVault::<T>::get());
		T::Helper::set_time(START);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, terms(SHARE), longest(), longest(), CAP, rules());

		assert!(States::<T>::contains_key(id));
		Ok(())
	}

	/// By who has nothing else, for who had nothing.
	#[benchmark]
	fn deposit(v: Linear<0, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		invested::<T>(id, v, 0)?;
		with_fees::<T>(id);
		let (who, to): (T::AccountId, _) = (account("payer", 0, 0), receiver::<T>());
		with_dollars::<T>(&who, LENT);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, LENT, to.clone(), 1);

		assert!(shares::<T>(&to) > 0 && shares::<T>(&T::Treasury::get()) > 0);
		assert_eq!(dollars::<T>(&who), 0);
		Ok(())
	}

	/// The same. What shares cost is not known before, so that a unit is left.
	#[benchmark]
	fn mint(v: Linear<0, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		invested::<T>(id, v, 0)?;
		with_fees::<T>(id);
		let (who, to): (T::AccountId, _) = (account("payer", 0, 0), receiver::<T>());
		with_dollars::<T>(&who, 2 * LENT);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, LENT / 2, to.clone(), 2 * LENT);

		assert_eq!(shares::<T>(&to), LENT / 2);
		assert!(shares::<T>(&T::Treasury::get()) > 0 && dollars::<T>(&who) < 2 * LENT);
		Ok(())
	}

	/// By an operator of two accounts, of which the one has the shares and the other will have the money. The last
	/// window has closed, and nobody has said so.
	#[benchmark]
	fn request_redeem() -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		let (who, to): (T::AccountId, _) = (account("holder", 0, 0), receiver::<T>());
		deposited::<T>(id, &who, LENT)?;
		with_operator::<T>(&who)?;
		with_operator::<T>(&to)?;
		requested::<T>(id, &owner::<T>())?;
		long_queue::<T>(id, MAX_QUEUED_WINDOWS - 1);
		to_revealing::<T>(MAX_QUEUED_WINDOWS)?;
		let all = shares::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(operator::<T>()), id, all, to.clone(), who.clone());

		assert_eq!((shares::<T>(&who), RequestsOf::<T>::get(id, &to).len()), (0, 1));
		let queue = state::<T>(id)?.queue;
		assert_eq!(queue.windows.len() as u32, MAX_QUEUED_WINDOWS);
		assert_eq!((queue.newest, queue.joined), (MAX_QUEUED_WINDOWS + 1, all));
		Ok(())
	}

	/// Of who has no shares besides, nor another request.
	#[benchmark]
	fn cancel_request() -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		let who: T::AccountId = account("holder", 0, 0);
		deposited::<T>(id, &who, LENT)?;
		let all = shares::<T>(&who);
		with_operator::<T>(&who)?;
		long_queue::<T>(id, MAX_QUEUED_WINDOWS - 1);
		// Not the first window, which stands in that queue.
		to_revealing::<T>(MAX_QUEUED_WINDOWS)?;
		let request = requested::<T>(id, &who)?;
		T::Helper::give_dollars(&who, LENT);
		T::BenchmarkAuctions::commit(id, request, &who)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(operator::<T>()), id, request);

		assert_eq!(shares::<T>(&who), all);
		assert!(!Requests::<T>::contains_key(id, request));
		assert!(RequestsOf::<T>::get(id, &who).is_empty());
		assert_eq!(Windows::<T>::iter_prefix(id).count(), 0);
		assert_eq!(state::<T>(id)?.queue.windows.len() as u32, MAX_QUEUED_WINDOWS - 1);
		Ok(())
	}

	#[benchmark]
	fn close_window() -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		requested::<T>(id, &owner::<T>())?;
		pass::<T>(timetable().length);
		long_queue::<T>(id, MAX_QUEUED_WINDOWS);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), id);

		assert!(state::<T>(id)?.queue.closed);
		Ok(())
	}

	#[benchmark]
	fn settle(l: Linear<0, MAX_LEVELS>, v: Linear<1, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		let (who, request) = queued::<T>(id)?;
		with_bond::<T>(id)?;
		invested::<T>(id, v, OVER)?;
		let window = open_window::<T>()?;
		to_revealing::<T>(window)?;
		bids_of_others::<T>(id, window, l)?;
		if l > 0 {
			revealed::<T>(id, window, request, &who, level(l), LENT / 4)?;
		}
		to_clearing::<T>(window)?;
		with_fees::<T>(id);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), id, MAX_LEVELS);

		let queue = state::<T>(id)?.queue;
		assert_eq!((queue.pending, queue.windows.len(), queue.settled), (0, 0, Some(window)));
		let before = Settlements::<T>::get(id, window).map_or(0, |of| of.before.len() as u32);
		assert_eq!(before, if l > 0 { MAX_QUEUED_WINDOWS } else { 0 });
		assert_eq!((Lending::<T>::get(id).len(), dollars::<T>(&keeper::<T>())), (1, REWARD));
		Ok(())
	}

	#[benchmark]
	fn bond(v: Linear<0, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		invested::<T>(id, v, 0)?;
		let asked;

		#[block]
		{
			asked = <Pallet<T> as RedemptionQueue<_>>::bond(id, LENT)?;
			<Pallet<T> as RedemptionQueue<T::AccountId>>::bond_weight(Some(id));
		}

		// There is interest.
		let at_par = LENT * Balance::from(MAX_BOND.0) / Balance::from(Bps::WHOLE.0);
		assert!(asked.amount > at_par || v == 0 && asked.amount == at_par);
		Ok(())
	}

	/// What is left of a bid that won in part was paid with the next window. A share of the window is nobody's, and is
	/// burnt.
	#[benchmark]
	fn claim() -> Result<(), BenchmarkError> {
		let id = empty_vault::<T>(SHARE)?;
		let who: T::AccountId = account("holder", 0, 0);
		let (window, request) = won_in_part::<T>(id, &who)?;
		with_operator::<T>(&who)?;
		deposited::<T>(id, &owner::<T>(), DEPOSITED)?;
		to_clearing::<T>(window + 1)?;
		settled::<T>(id)?;
		with_other_winners::<T>(id, window);
		with_idle_venues::<T>(id);
		long_queue::<T>(id, MAX_QUEUED_WINDOWS - 1);
		with_dust::<T>(id, window)?;
		let to = receiver::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(operator::<T>()), id, request, to.clone());

		assert!(!Requests::<T>::contains_key(id, request) && dollars::<T>(&to) > LENT);
		assert!(!Windows::<T>::contains_key(id, window));
		assert!(!Settlements::<T>::contains_key(id, window));
		assert_eq!(state::<T>(id)?.queue.windows.len() as u32, MAX_QUEUED_WINDOWS - 2);
		assert_eq!(shares::<T>(&Pallet::<T>::account_of(id)), 0);
		Ok(())
	}

	#[benchmark]
	fn set_operator() -> Result<(), BenchmarkError> {
		let who = owner::<T>();
		T::Consideration::ensure_successful(&who, Pallet::<T>::operator_footprint(&who));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), operator::<T>(), true);

		assert!(Operators::<T>::contains_key(&who, operator::<T>()));
		Ok(())
	}

	/// To an offer with the most titles, with a list that is full but for what is over.
	#[benchmark]
	fn allocate(v: Linear<1, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		invested::<T>(id, v, OVER)?;
		let loan = offer::<T>(MAX_TITLES)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), id, Allocation::Loan { loan, tranche: 0 });

		let loans = Lending::<T>::get(id);
		assert_eq!((loans.len(), loans.last().map(|last| last.loan)), (2, Some(loan)));
		Ok(())
	}

	/// From another vault, where an earlier request was paid. That vault has no venues: they would be counted.
	#[benchmark]
	fn deallocate(v: Linear<2, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let (id, other) = (vault::<T>()?, empty_vault::<T>(OTHER_SHARE)?);
		let kind = VenueKind::Vault { vault: other };
		with_venue::<T>(id, kind)?;
		Pallet::<T>::do_allocate(id, Allocation::Shares { vault: other, amount: 2 * LENT })?;
		// About half of it stays, and leaves later.
		Vaults::<T>::mutate_extant(id, |vault| {
			vault.venues.iter_mut().for_each(|venue| venue.target = Bps(33))
		});
		Pallet::<T>::do_deallocate(id, kind, LENT)?;
		invested::<T>(id, v - 1, OVER)?;
		Vaults::<T>::mutate_extant(id, |vault| {
			vault.venues.iter_mut().for_each(|venue| venue.target = Bps(0))
		});
		settled::<T>(other)?;
		let earlier = state::<T>(id)?.positions.first().and_then(|of| of.request);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), id, kind, LENT / 2);

		let later = state::<T>(id)?.positions.first().and_then(|of| of.request);
		assert_eq!((earlier, later), (Some(0), Some(1)));
		assert_eq!(
			(Requests::<T>::iter_prefix(other).count(), Lending::<T>::get(id).len()),
			(1, 1)
		);
		Ok(())
	}

	#[benchmark]
	fn sync(v: Linear<1, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		with_bond::<T>(id)?;
		invested::<T>(id, v, OVER)?;
		with_fees::<T>(id);
		let (before, treasury) = (state::<T>(id)?.cash, T::Treasury::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), id);

		assert!(state::<T>(id)?.cash > before + Balance::from(OVER) * LENT);
		assert!(shares::<T>(&treasury) > 0 && dollars::<T>(&treasury) > 0);
		assert_eq!((Lending::<T>::get(id).len(), dollars::<T>(&keeper::<T>())), (1, REWARD));
		Ok(())
	}

	#[benchmark]
	fn harvest() -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		let external = T::Helper::earn_reserve_yield(LENT)?;
		with_venue::<T>(id, VenueKind::ReserveYield { external })?;
		with_idle_venues::<T>(id);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper::<T>()), id, external);

		assert!(state::<T>(id)?.cash > DEPOSITED);
		Ok(())
	}

	/// Takes another vault out, in which nothing is, after the other venues were collected.
	#[benchmark]
	fn set_venue(v: Linear<2, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let (id, other) = (vault::<T>()?, empty_vault::<T>(OTHER_SHARE)?);
		let kind = VenueKind::Vault { vault: other };
		with_venue::<T>(id, kind)?;
		invested::<T>(id, v - 1, OVER)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, kind, None);

		assert_eq!(Vaults::<T>::get(other).map(|of| of.parents), Some(0));
		assert_eq!(state::<T>(id)?.positions.len() as u32, v - 1);
		Ok(())
	}

	#[benchmark]
	fn targets() -> Result<(), BenchmarkError> {
		let (origin, id) = (governance::<T>()?, vault::<T>()?);
		with_idle_venues::<T>(id);
		let new = BoundedVec::truncate_from(alloc::vec![Bps(1_000); MAX_VENUES as usize]);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, new);

		let venues = Vaults::<T>::get(id).ok_or(BenchmarkError::Weightless)?.venues;
		assert!(venues.iter().all(|venue| venue.target == Bps(1_000)));
		Ok(())
	}

	/// More may be lent: a step.
	#[benchmark]
	fn set_glide_path() -> Result<(), BenchmarkError> {
		let (origin, id) = (governance::<T>()?, vault::<T>()?);
		let old = rules().glide;
		Vaults::<T>::mutate_extant(id, |vault| vault.rules = rules());
		with_idle_venues::<T>(id);
		let new = Glide { start: Bps(6_000), ..old };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, new);

		assert_eq!(Vaults::<T>::get(id).map(|vault| vault.rules.glide), Some(new));
		assert!(LastStep::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn set_rules(v: Linear<0, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let (origin, id) = (governance::<T>()?, vault::<T>()?);
		invested::<T>(id, v, 0)?;
		Vaults::<T>::mutate_extant(id, |vault| vault.rules = rules());
		let mut new = rules();
		new.loans.obligor = Bps(5_001);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, new);

		assert_eq!(Vaults::<T>::get(id).map(|vault| vault.rules), Some(new));
		assert!(LastStep::<T>::contains_key(id));
		Ok(())
	}

	/// One rises: a step.
	#[benchmark]
	fn set_fees(v: Linear<1, MAX_VENUES>) -> Result<(), BenchmarkError> {
		let (origin, id) = (governance::<T>()?, vault::<T>()?);
		invested::<T>(id, v, OVER)?;
		with_fees::<T>(id);
		let old = Vaults::<T>::get(id).ok_or(BenchmarkError::Weightless)?.fees;
		let new = Fees { management: MAX_MANAGEMENT_FEE, ..old };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, new);

		assert_eq!(Vaults::<T>::get(id).map(|vault| vault.fees), Some(new));
		assert!(shares::<T>(&T::Treasury::get()) > 0 && LastStep::<T>::contains_key(id));
		Ok(())
	}

	/// It rises: a step.
	#[benchmark]
	fn set_cap() -> Result<(), BenchmarkError> {
		let (origin, id) = (governance::<T>()?, vault::<T>()?);
		with_idle_venues::<T>(id);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 2 * CAP);

		assert_eq!(Vaults::<T>::get(id).map(|vault| vault.cap), Some(2 * CAP));
		assert!(LastStep::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin =
			T::BrakeOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let id = vault::<T>()?;
		with_idle_venues::<T>(id);
		long_queue::<T>(id, MAX_QUEUED_WINDOWS);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Status::Paused);

		assert_eq!(state::<T>(id)?.brake.status(Pallet::<T>::now()), Status::Paused);
		Ok(())
	}

	/// With all that somebody has.
	#[benchmark]
	fn top_up_bond() -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		with_idle_venues::<T>(id);
		long_queue::<T>(id, MAX_QUEUED_WINDOWS);
		let who: T::AccountId = account("sponsor", 0, 0);
		with_dollars::<T>(&who, LENT);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, LENT);

		assert_eq!((state::<T>(id)?.bond, dollars::<T>(&who)), (LENT, 0));
		Ok(())
	}

	#[benchmark(extra)]
	fn settle_among(n: Linear<100, MANY>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		let window = asked_among::<T>(id, n)?;

		#[extrinsic_call]
		settle(RawOrigin::Signed(keeper::<T>()), id, MAX_LEVELS);

		let queue = state::<T>(id)?.queue;
		assert_eq!((queue.pending, queue.settled), (0, Some(window)));
		Ok(())
	}

	/// Of who bid.
	#[benchmark(extra)]
	fn claim_among(n: Linear<100, MANY>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		asked_among::<T>(id, n)?;
		settled::<T>(id)?;
		let who: T::AccountId = account("holder", 0, 0);

		#[extrinsic_call]
		claim(RawOrigin::Signed(who.clone()), id, 0, who.clone());

		assert!(dollars::<T>(&who) > 0);
		Ok(())
	}

	#[benchmark(extra)]
	fn deposit_among(n: Linear<100, MANY>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		asked_among::<T>(id, n)?;
		let (who, to): (T::AccountId, _) = (account("payer", 0, 0), receiver::<T>());
		with_dollars::<T>(&who, LENT);

		#[extrinsic_call]
		deposit(RawOrigin::Signed(who), id, LENT, to.clone(), 1);

		assert!(shares::<T>(&to) > 0);
		Ok(())
	}

	/// After all of them were paid: their records are there until each claims.
	#[benchmark(extra)]
	fn request_redeem_among(n: Linear<100, MANY>) -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		asked_among::<T>(id, n)?;
		settled::<T>(id)?;
		let who: T::AccountId = account("newcomer", 0, 0);
		deposited::<T>(id, &who, SMALL)?;
		let all = shares::<T>(&who);

		#[extrinsic_call]
		request_redeem(RawOrigin::Signed(who.clone()), id, all, who.clone(), who.clone());

		assert_eq!(RequestsOf::<T>::get(id, &who).len(), 1);
		Ok(())
	}

	/// At a vault in which many wait, and that was settled.
	#[benchmark]
	fn on_idle() -> Result<(), BenchmarkError> {
		let id = vault::<T>()?;
		with_idle_venues::<T>(id);
		long_queue::<T>(id, MAX_QUEUED_WINDOWS);
		pass::<T>(YEAR);
		States::<T>::mutate_extant(id, |state| {
			state.queue.auctions = WindowList::new();
			state.queue.settled = Some(WindowIndex::MAX);
		});
		IdleVault::<T>::put(id);

		#[block]
		{
			Pallet::<T>::idle(Weight::MAX);
		}

		assert_eq!(IdleVault::<T>::get(), 0);
		assert_eq!(state::<T>(id)?.queue.settled, Some(WindowIndex::MAX));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::benchmarked(), crate::mock::Test);
}
