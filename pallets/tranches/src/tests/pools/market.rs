//! Units in the hands of another pallet: what they are worth to it, and what it does with them.

use super::*;
use crate::limits::MAX_PERIODS;
use codec::Encode;
use frame_support::storage::unhashed;
use quoin_math::RatePerSecond;
use quoin_primitives::{
	Backlog, Credentials as _, Lend, LoanId, PoolTerms, SeriesInfo, SeriesMarket, Stake, QUSD,
	SQUSD,
};
use sp_runtime::StateVersion;

/// What an account has, for which nothing changes.
fn stake(id: PoolId, level: Level, who: AccountId) -> Stake {
	let before = sp_io::storage::root(StateVersion::V1);
	let seen = Tranches::stake(series(id, level), &who).unwrap();
	assert_eq!(before, sp_io::storage::root(StateVersion::V1), "a question changed something");
	seen
}

/// Units, outstanding, conservative and optimistic, when nothing may be claimed.
fn worth(id: PoolId, level: Level, who: AccountId) -> [Balance; 4] {
	let Stake { units, outstanding, conservative, optimistic, claimable, .. } =
		stake(id, level, who);
	assert_eq!(claimable, 0);
	[units, outstanding, conservative, optimistic]
}

fn buy(
	who: AccountId,
	id: PoolId,
	level: Level,
	amount: Balance,
) -> Result<Balance, DispatchError> {
	Tranches::buy(series(id, level), &who, amount)
}

fn sell_back(who: AccountId, id: PoolId, amount: Balance) -> Result<Balance, DispatchError> {
	Tranches::sell_back(series(id, 0), &who, amount)
}

fn collect(who: AccountId, id: PoolId, level: Level) -> Result<Balance, DispatchError> {
	Tranches::collect(series(id, level), &who)
}

/// A pool that has lent 600 and 400 since its first second.
fn lends() -> (PoolId, u32) {
	let id = active(terms());
	let loan = lent(id, 600 * ONE);
	lent(id, 400 * ONE);
	(id, loan)
}

fn past_drawing(id: PoolId) {
	Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
}

// What a series is.

#[test]
fn series_is_told_with_what_its_pool_says_of_it() {
	on_chain(|| {
		let until = START + 7 * DAY;
		let id = open(terms());
		let of = |level| Tranches::info(series(id, level)).unwrap();
		let senior = SeriesInfo {
			stage: PoolStage::Raising,
			rate: RatePerSecond(100_000),
			subordination: Bps(2_000),
			raise_until: until,
			matures_at: until + 365 * DAY,
		};
		assert_eq!(of(0), senior);
		let mezzanine =
			SeriesInfo { rate: RatePerSecond(200_000), subordination: Bps(700), ..senior };
		assert_eq!(of(1), mezzanine);
		let first_loss = SeriesInfo { rate: RatePerSecond(0), subordination: Bps(0), ..senior };
		assert_eq!(of(2), first_loss);
		Clock::set(until + 1);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		assert_eq!(of(0), SeriesInfo { stage: PoolStage::Failed, ..senior });
	});
}

#[test]
fn series_that_is_not_there_is_unknown() {
	on_chain(|| {
		let id = open(terms());
		let unknown = Err(Error::UnknownSeries.into());
		// No tranche of a pool, none of this one, and none yet.
		for one in [0, 77, u32::MAX, series(id, 3), series(id + 1, 0)] {
			assert_eq!(Tranches::info(one).map(|_| ()), unknown);
			assert_eq!(Tranches::stake(one, &ALICE).map(|_| ()), unknown);
			assert_noop!(Tranches::collect(one, &ALICE), Error::UnknownSeries);
		}
		assert_noop!(Tranches::buy(77, &ALICE, ONE), Error::UnknownSeries);
		assert_noop!(Tranches::sell_back(77, &ALICE, ONE), Error::UnknownSeries);
	});
}

// While the pool takes money.

#[test]
fn units_are_worth_what_they_were_sold_for_while_the_pool_takes_money() {
	on_chain(|| {
		let id = open(terms());
		assert_eq!(buy(ALICE, id, 0, 300 * ONE), Ok(300 * ONE));
		assert_eq!(dollars(ALICE), RICH - 300 * ONE);
		System::assert_last_event(
			Event::Invested { pool: id, level: 0, who: ALICE, amount: 300 * ONE, units: 300 * ONE }
				.into(),
		);
		assert_eq!(worth(id, 0, ALICE), [300 * ONE; 4]);
		assert_eq!(sell_back(ALICE, id, 100 * ONE), Ok(100 * ONE));
		assert_eq!((worth(id, 0, ALICE), dollars(ALICE)), ([200 * ONE; 4], RICH - 200 * ONE));
		// Nothing was paid, which is no error.
		assert_eq!(collect(ALICE, id, 0), Ok(0));
		assert_eq!(sell_back(ALICE, id, 200 * ONE), Ok(200 * ONE));
		assert_eq!((stake(id, 0, ALICE), dollars(ALICE)), (Stake::default(), RICH));
	});
}

#[test]
fn buying_is_refused_as_investing_is() {
	on_chain(|| {
		let mut terms = terms();
		terms.tranches[1].credential = Some(MEMBER);
		let id = open(terms);
		assert_noop!(buy(ALICE, id, 0, 0), Error::ZeroAmount);
		assert_noop!(buy(ALICE, id, 0, 800 * ONE + 1), Error::CapReached);
		assert_noop!(buy(ALICE, id, 1, ONE), Error::CredentialMissing);
		MockCredentials::grant(&ALICE, &MEMBER);
		assert_eq!(buy(ALICE, id, 1, ONE), Ok(ONE));
		assert_noop!(buy(CURATOR, id, 2, ONE), Error::UnknownTranche);
		assert_noop!(buy(ALICE, id + 1, 0, ONE), Error::UnknownPool);
		assert_ok!(Tranches::set_status(signed(GUARDIAN), quoin_primitives::Status::NoNewRisk));
		assert_noop!(buy(ALICE, id, 0, ONE), Error::NoNewRisk);
		assert_ok!(Tranches::set_status(signed(COUNCIL), quoin_primitives::Status::Open));
		wait(7 * DAY);
		assert_eq!(buy(ALICE, id, 0, 1), Ok(1));
		wait(1);
		assert_noop!(buy(ALICE, id, 0, ONE), Error::RaiseOver);
		let (id, _) = lends();
		assert_noop!(buy(ALICE, id, 0, ONE), Error::NotRaising);
	});
}

/// The units are there before the money is taken.
#[test]
fn buying_changes_nothing_when_the_money_is_not_there() {
	on_chain(|| {
		let id = open(terms());
		assert_noop!(buy(99, id, 0, ONE), Error::NotCovered);
	});
}

#[test]
fn selling_back_is_refused_as_withdrawing_is() {
	on_chain(|| {
		let id = open(terms());
		assert_eq!(buy(ALICE, id, 0, 10 * ONE), Ok(10 * ONE));
		assert_noop!(sell_back(ALICE, id, 0), Error::ZeroAmount);
		assert_noop!(sell_back(ALICE, id, 10 * ONE + 1), Error::NotEnoughUnits);
		assert_noop!(sell_back(BOB, id, 1), Error::NotEnoughUnits);
		// The units are gone before the money is given.
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, ALICE));
		assert_noop!(sell_back(ALICE, id, ONE), TokenError::Blocked);
		assert_ok!(Assets::thaw(signed(COUNCIL), QUSD, ALICE));
		wait(6 * DAY);
		assert_eq!(sell_back(ALICE, id, ONE), Ok(ONE));
		wait(1);
		assert_noop!(sell_back(ALICE, id, ONE), Error::WithdrawalOver);
	});
}

// While it lends.

/// Alice has three quarters of the senior.
#[test]
fn optimistic_value_has_interest_that_ran_and_the_conservative_one_has_not() {
	on_chain(|| {
		let (id, _) = lends();
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), STRANGER, 200 * ONE));
		assert_eq!(worth(id, 0, ALICE), [600 * ONE; 4]);
		wait(20 * DAY);
		MockLending::accrued(Tranches::account_of(id), 10 * ONE);
		// A tenth of a millionth of the whole in a million seconds, of which 1.728 have passed; twice as much mezzanine.
		let run = 1_728 * ONE / 10_000_000_000;
		let with = |dollars: Balance, times: Balance| {
			let units = dollars * ONE;
			[units, units, units, units + dollars * times * run]
		};
		assert_eq!(worth(id, 0, ALICE), with(600, 1));
		assert_eq!(worth(id, 0, STRANGER), with(200, 1));
		assert_eq!(worth(id, 1, BOB), with(130, 2));
		// It has what is left when those above it have theirs, and none of what runs.
		let left = 70 * ONE - 800 * run - 130 * 2 * run;
		assert_eq!(worth(id, 2, CURATOR), [70 * ONE, 70 * ONE, left, left]);
	});
}

#[test]
fn optimistic_value_stops_where_assets_end() {
	on_chain(|| {
		let (id, loan) = lends();
		wait(20 * DAY);
		let due = interest(800, 1, 20 * DAY);
		// 800 and half of what the senior is due.
		MockLending::mark(loan, 200 * ONE - due / 2);
		assert_eq!(worth(id, 0, ALICE), [800 * ONE, 800 * ONE, 800 * ONE, 800 * ONE + due / 2]);
		assert_eq!(worth(id, 1, BOB), [130 * ONE, 130 * ONE, 0, 0]);
		// Of the interest that is due, assets do not reach the other half, and nothing of the mezzanine's.
		let short = |level, who| stake(id, level, who).uncovered;
		let of_mezzanine = interest(130, 2, 20 * DAY);
		let shorts = [short(0, ALICE), short(1, BOB), short(2, CURATOR)];
		assert_eq!(shorts, [due - due / 2, of_mezzanine, 0]);
		// Interest of loans that runs reaches the senior first, less the curator's tenth.
		MockLending::accrued(Tranches::account_of(id), due);
		assert_eq!(stake(id, 0, ALICE).optimistic, 800 * ONE + due);
		assert_eq!(stake(id, 1, BOB).optimistic, due * 4 / 10);
		assert_eq!([short(0, ALICE), short(1, BOB)], [0, of_mezzanine]);
		assert_eq!(stake(id, 1, BOB).conservative, 0);
		assert_eq!(worth(id, 2, CURATOR), [70 * ONE, 70 * ONE, 0, 0]);
	});
}

#[test]
fn both_values_fall_in_the_second_of_a_mark_junior_first() {
	on_chain(|| {
		let (id, loan) = lends();
		let all = || [worth(id, 0, ALICE), worth(id, 1, BOB), worth(id, 2, CURATOR)];
		let whole = [[800 * ONE; 4], [130 * ONE; 4], [70 * ONE; 4]];
		let with = |values: [Balance; 3]| {
			let of = |(whole, value): (&[Balance; 4], Balance)| {
				[whole[0], whole[1], value * ONE, value * ONE]
			};
			whole.iter().zip(values).map(of).collect::<Vec<_>>()
		};
		assert_eq!(all(), whole);
		MockLending::mark(loan, 30 * ONE);
		assert_eq!(all().to_vec(), with([800, 130, 40]));
		MockLending::mark(loan, 100 * ONE);
		assert_eq!(all().to_vec(), with([800, 100, 0]));
		MockLending::mark(loan, 300 * ONE);
		assert_eq!(all().to_vec(), with([700, 0, 0]));
		MockLending::mark(loan, 600 * ONE);
		assert_eq!(all().to_vec(), with([400, 0, 0]));
		// A sale brings 500 of the 600, which waits in lending, and comes back to the senior first.
		MockLending::recover(loan, 500 * ONE);
		assert_eq!(all().to_vec(), with([800, 100, 0]));
	});
}

#[test]
fn everything_is_lost_and_nothing_fails() {
	on_chain(|| {
		let id = active(terms());
		let loans = [lent(id, 600 * ONE), lent(id, 400 * ONE)];
		for loan in loans {
			MockLending::mark(loan, MockLending::get(loan).amount);
		}
		wait(DAY);
		assert_eq!(worth(id, 0, ALICE), [800 * ONE, 800 * ONE, 0, 0]);
		for loan in loans {
			MockLending::recover(loan, 0);
		}
		assert_eq!(worth(id, 0, ALICE), [800 * ONE, 800 * ONE, 0, 0]);
		assert_eq!(collect(ALICE, id, 0), Ok(0));
	});
}

#[test]
fn next_mark_is_that_of_the_loans_of_the_pool() {
	on_chain(|| {
		let (id, _) = lends();
		assert_eq!(stake(id, 0, ALICE).next_mark_at, None);
		for at in [Clock::get() + DAY, Clock::get(), START] {
			MockLending::mark_due(Tranches::account_of(id), Some(at));
			// What loans are worth is told though a mark is due: whoever asks sees that it is.
			assert_eq!(
				(stake(id, 0, ALICE).next_mark_at, worth(id, 0, ALICE)[2]),
				(Some(at), 800 * ONE)
			);
		}
		// Who has nothing learns nothing.
		assert_eq!(stake(id, 0, BOB), Stake::default());
	});
}

/// What was paid and not claimed is claimable, and no part of what units are worth.
#[test]
fn distribution_makes_claims_of_what_units_were_worth_more() {
	on_chain(|| {
		let (id, loan) = lends();
		wait(20 * DAY);
		let due = interest(800, 1, 20 * DAY);
		let before = worth(id, 0, ALICE);
		// Waiting in lending, it changes nothing.
		MockLending::pay(loan, ONE, 100 * ONE);
		assert_eq!(worth(id, 0, ALICE), [800 * ONE, 800 * ONE, 800 * ONE, 800 * ONE + due]);
		assert_eq!(before[..3], worth(id, 0, ALICE)[..3]);
		assert_ok!(distribute(id));
		let of = stake(id, 0, ALICE);
		let left = 700 * ONE;
		assert_eq!((of.units, of.outstanding), (800 * ONE, left));
		assert_eq!((of.conservative, of.optimistic), (left, left));
		assert!(about(of.claimable, 100 * ONE + due));
		// The first loss has the rest of the dollar of interest once a period.
		assert_eq!(stake(id, 2, CURATOR).outstanding, 70 * ONE);
		assert_eq!(stake(id, 2, CURATOR).claimable, ONE / 10);

		let before = dollars(ALICE);
		assert_eq!(collect(ALICE, id, 0), Ok(of.claimable));
		assert_eq!(dollars(ALICE), before + of.claimable);
		assert_eq!(worth(id, 0, ALICE), [800 * ONE, left, left, left]);
		assert_eq!((collect(ALICE, id, 0), dollars(ALICE)), (Ok(0), before + of.claimable));
	});
}

#[test]
fn interest_that_waits_is_counted_less_the_fee_of_the_curator() {
	on_chain(|| {
		let (id, loan) = lends();
		// Of 1 000 owed only 700 is worth anything, and 10 of interest wait.
		MockLending::mark(loan, 300 * ONE);
		MockLending::pay(loan, 10 * ONE, 0);
		assert_eq!(worth(id, 0, ALICE)[2..], [709 * ONE, 709 * ONE]);
	});
}

/// The pool has not looked since: what it believes to be committed is owed, or was paid back.
#[test]
fn money_that_was_drawn_counts_once_though_the_pool_has_not_looked() {
	on_chain(|| {
		let id = active(terms());
		let (one, two) = (MockLending::offer(500 * ONE), MockLending::offer(300 * ONE));
		for loan in [one, two] {
			assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		}
		let all = || [worth(id, 0, ALICE)[2], worth(id, 1, BOB)[2], worth(id, 2, CURATOR)[2]];
		let whole = [800 * ONE, 130 * ONE, 70 * ONE];
		assert_eq!(all(), whole);
		MockLending::draw(one);
		assert_eq!(all(), whole);
		MockLending::mark(one, 50 * ONE);
		assert_eq!(all(), [800 * ONE, 130 * ONE, 20 * ONE]);
		MockLending::pay(one, 0, 500 * ONE);
		assert_eq!(all(), whole);
		MockLending::draw(two);
		assert_eq!(all(), whole);
		// Nothing of it is recovered. No principal is owed any more, and none waits of it.
		MockLending::recover(two, 0);
		assert_eq!(all(), [700 * ONE, 0, 0]);
		assert_ok!(distribute(id));
		assert_eq!(stake(id, 0, ALICE).conservative, 200 * ONE);
		assert_eq!(stake(id, 0, ALICE).claimable, 500 * ONE);
	});
}

#[test]
fn commitment_that_anybody_took_back_counts_once_though_the_pool_has_not_looked() {
	on_chain(|| {
		let id = active(terms());
		lent(id, 100 * ONE);
		let loan = MockLending::offer(500 * ONE);
		assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		let seconds = 30 * DAY + 1;
		wait(seconds);
		let left = 70 * ONE - interest(800, 1, seconds) - interest(130, 2, seconds);
		assert_eq!(worth(id, 2, CURATOR)[2], left);
		assert_ok!(MockLending::free(&Tranches::account_of(id), loan, 0));
		assert_eq!(worth(id, 2, CURATOR)[2], left);
	});
}

/// Of 33 loans lending lists none, and each commitment is asked for.
#[test]
fn money_counts_once_when_more_loans_have_news_than_are_listed() {
	on_chain(|| {
		let id = active(terms());
		let loans = [300, 200, 100].map(|amount| {
			let loan = MockLending::offer(amount * ONE);
			assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
			loan
		});
		MockLending::draw(loans[0]);
		MockLending::draw(loans[1]);
		MockLending::pay(loans[1], 0, 200 * ONE);
		MockLending::mark(loans[0], 40 * ONE);
		let touched: Vec<u32> = (0..33).collect();
		let account = Tranches::account_of(id);
		unhashed::put(&(b"touched", account).encode(), &touched);
		assert_eq!(worth(id, 0, ALICE)[2], 800 * ONE);
		// Of 70, and the 40 that are written down fall on it.
		assert_eq!(worth(id, 2, CURATOR)[2], 30 * ONE);
	});
}

#[test]
fn units_that_are_held_count_as_those_that_are_free() {
	on_chain(|| {
		let (id, loan) = lends();
		wait(20 * DAY);
		MockLending::pay(loan, ONE, 100 * ONE);
		let before = stake(id, 0, ALICE);
		assert_ok!(Tranches::hold(series(id, 0), &Reason::Vote, &ALICE, 300 * ONE));
		assert_eq!(stake(id, 0, ALICE), before);
		assert_eq!(before.units, 800 * ONE);
		assert_ok!(distribute(id));
		assert!(about(stake(id, 0, ALICE).claimable, 100 * ONE + interest(800, 1, 20 * DAY)));
	});
}

#[test]
fn who_sold_all_units_has_what_they_were_paid_and_nothing_else() {
	on_chain(|| {
		let (id, loan) = lends();
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), STRANGER, 800 * ONE));
		let left = Stake { claimable: 100 * ONE, ..Stake::default() };
		assert_eq!(stake(id, 0, ALICE), left);
		assert_eq!(worth(id, 0, STRANGER), [800 * ONE, 700 * ONE, 700 * ONE, 700 * ONE]);
		assert_eq!(collect(ALICE, id, 0), Ok(100 * ONE));
		assert_eq!(stake(id, 0, ALICE), Stake::default());
	});
}

/// Three holders of 266.66… dollars and one of what is left.
#[test]
fn parts_of_holders_are_the_whole_less_a_unit_for_each() {
	on_chain(|| {
		let (id, loan) = lends();
		let third = 800 * ONE / 3;
		for to in [BOB, STRANGER, KEEPER] {
			let units = if to == KEEPER { third - 7 } else { third };
			assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), to, units));
		}
		wait(20 * DAY);
		MockLending::mark(loan, 300 * ONE);
		MockLending::accrued(Tranches::account_of(id), 10);
		let all: Vec<_> = [ALICE, BOB, STRANGER, KEEPER].map(|who| worth(id, 0, who)).into();
		let sum = |at: usize| all.iter().map(|of| of[at]).sum::<Balance>();
		assert_eq!((sum(0), all[0][0]), (800 * ONE, 9));
		for (at, whole) in [(1, 800 * ONE), (2, 700 * ONE), (3, 700 * ONE + 9)] {
			assert!((whole - 3..=whole).contains(&sum(at)), "{at}: {}", sum(at));
		}
	});
}

/// A test fails for what is written down, and the curator adds 50 to its 70.
#[test]
fn first_loss_counts_what_is_left_and_no_more_than_is_outstanding() {
	on_chain(|| {
		let (id, loan) = lends();
		MockLending::pay(loan, 20 * ONE, 0);
		// 18 beyond what is outstanding.
		assert_eq!(worth(id, 2, CURATOR), [70 * ONE; 4]);
		MockLending::mark(loan, 100 * ONE);
		assert_eq!(worth(id, 2, CURATOR), [70 * ONE, 70 * ONE, 0, 0]);
		assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, 50 * ONE));
		// 1 050 owed or there, less 100, and 18.
		assert_eq!(worth(id, 2, CURATOR), [120 * ONE, 120 * ONE, 38 * ONE, 38 * ONE]);
	});
}

// When it is over.

/// As when a loss is said: of 500, 80 are lost, and with what both above are due in 30 days all of the first loss and 10
/// of the mezzanine.
#[test]
fn units_of_a_closed_pool_are_worth_nothing_and_leave_with_what_they_were_paid() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 500 * ONE);
		assert_ok!(Tranches::transfer_units(signed(BOB), series(id, 1), STRANGER, 65 * ONE));
		past_drawing(id);
		assert_ok!(distribute(id));
		MockLending::recover(loan, 420 * ONE);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
		let due = interest(800, 1, 30 * DAY) + interest(130, 2, 30 * DAY);
		let lost = (10 * ONE + due) / 2;
		let had = (120 * ONE - due + interest(130, 2, 30 * DAY)) / 2;
		for who in [STRANGER, BOB] {
			let of = stake(id, 1, who);
			// The same of the second when the units of the first are gone.
			assert_eq!((of.units, of.outstanding), (65 * ONE, lost));
			assert_eq!((of.conservative, of.optimistic, of.next_mark_at), (0, 0, None));
			// Of the interest that was due nothing is left to pay: it went before principal.
			assert_eq!(of.uncovered, 0);
			assert!(about(of.claimable, had));
			let before = dollars(who);
			assert_eq!(collect(who, id, 1), Ok(of.claimable));
			assert_eq!(dollars(who), before + of.claimable);
			assert_eq!((stake(id, 1, who), collect(who, id, 1)), (Stake::default(), Ok(0)));
		}
		assert_eq!(stake(id, 2, CURATOR).outstanding, 70 * ONE);
		assert_ok!(collect(CURATOR, id, 2));
		assert_ok!(collect(ALICE, id, 0));
		// With the last unit the records have gone.
		assert_noop!(collect(ALICE, id, 0), Error::UnknownSeries);
	});
}

#[test]
fn units_that_are_held_stay_when_those_of_a_closed_pool_leave() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		MockLending::pay(loan, 0, 600 * ONE);
		past_drawing(id);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
		assert_ok!(Tranches::hold(series(id, 0), &Reason::Vote, &ALICE, 300 * ONE));
		let claimable = stake(id, 0, ALICE).claimable;
		assert_eq!(collect(ALICE, id, 0), Ok(claimable));
		let of = stake(id, 0, ALICE);
		assert_eq!((of.units, of.claimable, collect(ALICE, id, 0)), (300 * ONE, 0, Ok(0)));
	});
}

#[test]
fn units_of_a_failed_pool_are_worth_what_they_were_sold_for_and_leave_with_it() {
	on_chain(|| {
		let id = open(terms());
		assert_eq!(buy(ALICE, id, 0, 300 * ONE), Ok(300 * ONE));
		assert_eq!(buy(BOB, id, 1, 20 * ONE), Ok(20 * ONE));
		wait(7 * DAY + 1);
		// It is not failed yet.
		assert_eq!(worth(id, 0, ALICE), [300 * ONE; 4]);
		assert_eq!(collect(ALICE, id, 0), Ok(0));
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		assert_eq!(worth(id, 0, ALICE), [300 * ONE; 4]);
		assert_eq!(collect(ALICE, id, 0), Ok(300 * ONE));
		assert_eq!((dollars(ALICE), stake(id, 0, ALICE)), (RICH, Stake::default()));
		assert_eq!(worth(id, 1, BOB), [20 * ONE; 4]);
	});
}

/// One that lent to nobody: interest of its tranches ran, and is nobody's.
#[test]
fn units_of_a_pool_that_never_lent_are_worth_no_interest_when_it_has_failed() {
	on_chain(|| {
		let id = active(terms());
		past_drawing(id);
		assert!(stake(id, 0, ALICE).optimistic > 800 * ONE);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		assert_eq!(worth(id, 0, ALICE), [800 * ONE; 4]);
		assert_eq!(collect(ALICE, id, 0), Ok(800 * ONE));
	});
}

#[test]
fn collecting_changes_nothing_when_the_account_cannot_receive() {
	on_chain(|| {
		let (id, loan) = lends();
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, ALICE));
		assert_noop!(collect(ALICE, id, 0), TokenError::Blocked);
		assert_eq!(stake(id, 0, ALICE).claimable, 100 * ONE);
	});
}

// For the benchmarks of others.

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn series_of_benchmarks_are_bought_lend_and_have_something_to_say() {
	use quoin_primitives::SeriesForBenchmarks;
	on_chain(|| {
		let five = 5_000_000 * ONE;
		let create = |amount| <Tranches as SeriesForBenchmarks<AccountId>>::create(&ALICE, amount);
		assert_noop!(create(five + 1), Error::CapReached);
		Clock::set(START + 400 * DAY);
		let both = [five, ONE].map(|amount| (create(amount).unwrap(), amount));
		assert_eq!(Clock::get(), START + 400 * DAY);
		for (one, amount) in both {
			assert_eq!(Tranches::info(one).unwrap().stage, PoolStage::Raising);
			assert_eq!(Tranches::buy(one, &ALICE, amount), Ok(amount));
		}
		assert_noop!(Tranches::buy(both[0].0, &ALICE, 1), Error::CapReached);
		// What is left of the second.
		assert_eq!(Tranches::buy(both[1].0, &ALICE, five - ONE), Ok(five - ONE));
		for (one, _) in both {
			assert_ok!(Tranches::lend(one));
			let of = Tranches::stake(one, &ALICE).unwrap();
			assert!(of.units == five && of.outstanding < five && of.claimable > 0);
			assert!(of.conservative == of.outstanding && of.optimistic > of.outstanding);
			let (id, _) = quoin_primitives::tranche_of(one).unwrap();
			assert_eq!(state(id).loans.len(), 32);
			assert!(MockLending::waiting(Tranches::account_of(id)).principal > 0);
			assert_eq!(Tranches::collect(one, &ALICE), Ok(of.claimable));
		}
	});
}

// What reading them takes.

/// A period counts from the second in which it ends. What lending has to catch up with comes on top.
#[test]
fn stake_costs_more_the_longer_nobody_looked_at_the_pool() {
	on_chain(|| {
		let backlog = |id| Tranches::backlog(Some(series(id, 0))).first.ref_time();
		let raising = open(terms());
		assert_eq!(backlog(raising), 0);
		let (id, _) = lends();
		assert_eq!(backlog(id), 1_000);
		let since = States::<Test>::get(id).unwrap().since;
		let PoolTerms { period, matures_at, .. } = Pools::<Test>::get(id).unwrap().terms;
		Clock::set(since + 4 * period - 1);
		assert_eq!(backlog(id), 1_003);
		Clock::set(since + 4 * period);
		assert_eq!(backlog(id), 1_004);
		MockLending::donate(Tranches::account_of(id), ONE);
		assert_ok!(Tranches::distribute(signed(KEEPER), id));
		assert_eq!(backlog(id), 1_000);
		// Nobody looks until it is over: periods end with its life.
		Clock::set(START + 100 * 365 * DAY);
		let life = matures_at - since;
		assert_eq!(backlog(id), 1_000 + life / period - 4);
		assert_eq!(Tranches::backlog(None).first.ref_time(), 1_000 + u64::from(MAX_PERIODS));
		assert_eq!(Tranches::backlog(Some(SQUSD)), Backlog::default());
	});
}

/// More loans have news than lending lists, so that who reads asks for each commitment.
#[test]
fn stake_costs_more_when_each_commitment_is_asked_for() {
	on_chain(|| {
		let id = active(terms());
		for amount in [100, 200] {
			lent(id, amount * ONE);
		}
		for amount in [300, 100] {
			let loan = MockLending::offer(amount * ONE);
			assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		}
		let news: Vec<LoanId> = (0..33).collect();
		unhashed::put(&(b"touched", Tranches::account_of(id)).encode(), &news);
		let backlog = Tranches::backlog(Some(series(id, 0)));
		assert_eq!(backlog.first.ref_time(), 2_001_000);
	});
}
