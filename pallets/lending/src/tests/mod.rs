//! Tests by topic. Every test ends with the invariants checked, by the chain it runs on, but for those that
//! break them on purpose.

mod at_once;
mod boundaries;
mod breach;
mod collect;
mod commitments;
mod draw;
mod exposure;
mod governing;
mod invariants;
mod lenders;
mod marks;
mod offers;
mod payments;
mod positions;
mod recovery;
mod refinance;
mod reserve;
mod schedules;
mod sequence;
mod views;

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok, pallet_prelude::DispatchResultWithPostInfo,
	storage::with_storage_layer, BoundedVec,
};
use quoin_math::{
	loan::{
		calendar::Calendar,
		course::Timetable,
		fees::{Basis, Fee},
		Grace, Repayment,
	},
	units::ONE,
	RatePerSecond,
};
use quoin_primitives::{
	Balance, Bps, Breach, Collectable, Exposure, FeeEvent, FeeSpec, Good, LoanId, Seconds, Terms,
	TitleId, TrancheIndex, QUSD,
};
use sp_runtime::{DispatchError, DispatchResult, TokenError};

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;

const MILLION: Balance = 1_000_000 * ONE;
/// The deadlines of a loan of [`simple`]: the first days of February and March 2024.
const FEBRUARY: Seconds = 1_706_745_600;
const MARCH: Seconds = 1_709_251_200;
/// V-10: principal of each payment, and interest of the first three.
const PART: Balance = 83_333_333_333_333_333_333_333;
const INTEREST: [Balance; 3] =
	[8_493_150_686_601_600_000_000, 7_283_105_024_263_200_000_001, 7_077_625_572_168_000_000_001];
/// V-11: grace interest of the first payment, one second late, and at its most.
const GRACE_SECOND: Balance = 4_439_370_878_000_000;
const GRACE_FULL: Balance = 2_684_931_507_014_400_000_000;
/// What a loan of [`simple`] owes of interest for its first payment alone: a month, and a full grace.
const FIRST: Balance = INTEREST[0] + GRACE_FULL;
/// The same with the window that runs, when its first grace is over.
const OWED: Balance = FIRST + INTEREST[1];
/// What the mock's parameters say.
const BOND: Balance = 100 * ONE;
const REWARD: Balance = 5 * ONE;

/// What calls answer, whether or not they say what they weighed.
trait Answer {
	fn plain(self) -> DispatchResult;
}

impl Answer for DispatchResult {
	fn plain(self) -> DispatchResult {
		self
	}
}

impl Answer for DispatchResultWithPostInfo {
	fn plain(self) -> DispatchResult {
		self.map(|_| ()).map_err(|answer| answer.error)
	}
}

/// A call as a block makes it, refused with this error and nothing changed.
fn refused<A: Answer>(call: impl FnOnce() -> A, error: impl Into<DispatchError>) {
	assert_noop!(with_storage_layer(|| call().plain()), error.into());
}

/// What this pallet said since the last time.
fn events() -> Vec<Event> {
	let events = System::read_events_for_pallet::<Event>();
	System::reset_events();
	events
}

fn at(time: Seconds) {
	Clock::set(time);
}

fn pass(time: Seconds) {
	Clock::mutate(|now| *now += time);
}

fn now() -> Seconds {
	Clock::get()
}

/// A title of the borrower, worth two million.
fn rack() -> TitleId {
	Yard::park(BORROWER, 2 * MILLION)
}

fn loan(id: LoanId) -> Loan {
	Loans::<Test>::get(id).unwrap()
}

fn exposure(lender: AccountId) -> Exposure {
	Lending::exposure(&lender).unwrap()
}

fn collectable(lender: AccountId) -> Collectable {
	exposure(lender).collectable
}

/// All that waits for an account.
fn waits(who: AccountId) -> Balance {
	let Collectable { interest, principal, recovered, other } = collectable(who);
	interest + principal + recovered + other
}

fn repay(id: LoanId, amount: Balance) -> DispatchResult {
	Lending::repay(signed(BORROWER), id, amount).plain()
}

fn prepay(id: LoanId, amount: Balance) -> DispatchResult {
	Lending::prepay(signed(BORROWER), id, amount).plain()
}

fn close(id: LoanId) -> DispatchResult {
	Lending::close(signed(BORROWER), id, Balance::MAX).plain()
}

fn commit(lender: AccountId, id: LoanId, tranche: TrancheIndex) -> DispatchResult {
	Lending::commit(signed(lender), id, tranche, now() + DAY, None)
}

fn draw(id: LoanId) -> DispatchResult {
	Lending::draw(signed(BORROWER), id).plain()
}

fn mark(id: LoanId) -> DispatchResult {
	Lending::mark(signed(KEEPER), id).plain()
}

fn liquidate(id: LoanId) -> DispatchResult {
	Lending::liquidate(signed(KEEPER), id).plain()
}

fn declare(id: LoanId, breach: Breach) -> DispatchResult {
	Lending::declare_breach(signed(KEEPER), id, breach).plain()
}

fn cure(id: LoanId) -> DispatchResult {
	Lending::cure(signed(STRANGER), id).plain()
}

/// What a call takes of somebody's dollars.
fn cost<A: Answer>(who: AccountId, call: impl FnOnce() -> A) -> Balance {
	let before = dollars(who);
	assert_ok!(call().plain());
	before - dollars(who)
}

fn absolute(event: FeeEvent, fee: Balance) -> FeeSpec<AccountId> {
	FeeSpec { event, recipient: SERVICER, fee: Fee::Absolute(fee) }
}

fn ratio(event: FeeEvent, of: Basis, percent: Balance) -> FeeSpec<AccountId> {
	let share = percent * ONE / 100;
	FeeSpec { event, recipient: SERVICER, fee: Fee::Ratio { of, share } }
}

fn calendar(days: u16, anchor_day: u8, utc_offset: i32) -> Timetable {
	Timetable::Calendar(Calendar { days, anchor_day, utc_offset })
}

/// Two tranches: 800 000 at 10 % before 200 000 at 14 %, against one rack.
fn two() -> Terms<AccountId> {
	terms(&[rack()], &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)])
}

/// One tranche of a million at 10 %, against one rack.
fn one() -> Terms<AccountId> {
	terms(&[rack()], &[(MILLION, TEN)])
}
