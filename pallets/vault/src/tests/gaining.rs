//! What comes at once enters over a week, and what falls takes from it first.

use super::*;
use quoin_math::vault::price::LOCKED;
use quoin_primitives::AssetId;

/// Half of the week in which a gain of midnight is released.
const HALF: Seconds = 7 * DAY / 2;

fn sync() {
	assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
}

/// 65 of 100 are written down, up again, and down again half a week later. What never was in a value is lost first, and
/// who comes then pays for what there is.
#[test]
fn fall_takes_from_what_is_held_back_first() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		sync();
		MockLoans::mark(loan, 65 * ONE);
		assert_eq!(values(), (135 * ONE, 135 * ONE, 0));
		sync();
		MockLoans::mark(loan, 0);
		sync();
		assert_eq!(values(), (135 * ONE, 135 * ONE, 65 * ONE));
		Clock::set(START + HALF);
		assert_eq!(values().2, 65 * ONE / 2);
		MockLoans::mark(loan, 65 * ONE);
		// Before anybody looks, and after.
		assert_eq!(values(), (135 * ONE, 135 * ONE, 0));
		assert_eq!(deposited(BOB, 135 * ONE), 200 * ONE);
		Clock::set(START + 8 * DAY);
		assert_eq!(values(), (270 * ONE, 270 * ONE, 0));
	});
}

/// 55 come back and 10 of them are lost before anybody looked, 20 after: what is left enters when it would have.
#[test]
fn fall_leaves_the_rest_of_a_gain_as_it_was() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 65 * ONE);
		sync();
		MockLoans::mark(loan, 10 * ONE);
		assert_eq!(values(), (135 * ONE, 135 * ONE, 55 * ONE));
		MockLoans::mark(loan, 20 * ONE);
		assert_eq!(values(), (135 * ONE, 135 * ONE, 45 * ONE));
		sync();
		assert_eq!((values(), state().carried), ((135 * ONE, 135 * ONE, 45 * ONE), 80 * ONE));
		MockLoans::mark(loan, 40 * ONE);
		assert_eq!(deposited(BOB, 27 * ONE), 40 * ONE);
		assert_eq!(values(), (162 * ONE, 162 * ONE, 25 * ONE));
		Clock::set(START + HALF);
		assert_eq!(values(), (187 * ONE - 25 * ONE / 2, 187 * ONE - 25 * ONE / 2, 25 * ONE / 2));
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (187 * ONE, 187 * ONE, 0));
	});
}

/// A settlement left 30 behind, and a loan loses 50 on the same day: who stays has lost 20.
#[test]
fn fall_takes_from_gains_of_any_kind() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		sync();
		give(account(), 30 * ONE);
		assert_ok!(Vaults::gained(STAKED, 30 * ONE));
		assert_eq!(values(), (200 * ONE, 200 * ONE, 30 * ONE));
		MockLoans::mark(loan, 50 * ONE);
		assert_eq!(values(), (180 * ONE, 180 * ONE, 0));
		sync();
		assert_eq!(values(), (180 * ONE, 180 * ONE, 0));
	});
}

/// Yield that was paid in late is held back, and its peg is removed: it is lost, and nothing else is missing. Of what
/// was claimed before nothing is lost.
#[test]
fn yield_that_is_lost_with_its_peg_is_not_held_back() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		MockYield::cover(STABLE, 20 * ONE);
		sync();
		MockYield::cover(STABLE, 15 * ONE);
		assert_eq!(deposited(BOB, ONE), ONE);
		assert_eq!(values(), (101 * ONE, 101 * ONE, 35 * ONE));
		MockYield::remove(STABLE);
		// Before anybody looks, and after.
		assert_eq!(values(), (101 * ONE, 101 * ONE, 20 * ONE));
		assert_eq!(deposited(BOB, ONE), ONE);
		assert_eq!(values(), (102 * ONE, 102 * ONE, 20 * ONE));
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (122 * ONE, 122 * ONE, 0));
	});
}

/// Yield that was paid in late is held back, and its venue goes while nothing can be claimed: it is lost, and nothing
/// else is missing.
#[test]
fn yield_that_is_lost_with_its_venue_is_not_held_back() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		MockYield::cover(STABLE, 20 * ONE);
		assert_eq!(deposited(BOB, ONE), ONE);
		assert_eq!(values(), (101 * ONE, 101 * ONE, 20 * ONE));
		MockYield::block(true);
		let kind = VenueKind::ReserveYield { external: STABLE };
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, kind, None));
		assert_eq!(values(), (101 * ONE, 101 * ONE, 0));
	});
}

/// A borrower pays for a whole period at its beginning. Nobody who came in front of that has any of it but by time.
#[test]
fn interest_that_nobody_had_counted_enters_over_a_week() {
	on_chain(|| {
		without_limits();
		change_vault(|vault| vault.fees.interest = Bps(1_000));
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		sync();
		MockLoans::pay(loan, 10 * ONE, 0);
		assert_eq!(values(), (209 * ONE, 209 * ONE, 0));
		MockLoans::pay_at_once(loan, 10 * ONE);
		// Before anybody looks, when somebody does, and when it was collected.
		assert_eq!(values(), (209 * ONE, 209 * ONE, 9 * ONE));
		assert_eq!(deposited(BOB, 209 * ONE), 200 * ONE);
		assert_eq!(values(), (418 * ONE, 418 * ONE, 9 * ONE));
		MockLoans::pay_at_once(loan, 20 * ONE);
		assert_eq!(values(), (418 * ONE, 418 * ONE, 27 * ONE));
		sync();
		assert_eq!((values(), state().cash), ((418 * ONE, 418 * ONE, 27 * ONE), 345 * ONE));
		MockLoans::pay_at_once(loan, 10 * ONE);
		assert_eq!(values(), (418 * ONE, 418 * ONE, 36 * ONE));
		sync();
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (454 * ONE, 454 * ONE, 0));
	});
}

/// Interest in suspense is in no value before it is paid, and enters over a week then. That which runs after it counts.
#[test]
fn interest_in_suspense_is_no_value_before_it_is_paid() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::accrue(account(), 8 * ONE);
		assert_eq!(values(), (200 * ONE, 208 * ONE, 0));
		MockLoans::resume(account(), 8 * ONE);
		assert_eq!(values(), (200 * ONE, 200 * ONE, 0));
		MockLoans::accrue(account(), 9 * ONE);
		assert_eq!(values(), (200 * ONE, 201 * ONE, 0));
		MockLoans::accrue(account(), 0);
		MockLoans::resume(account(), 0);
		MockLoans::pay_at_once(loan, 8 * ONE);
		MockLoans::pay(loan, ONE, 0);
		assert_eq!(values(), (201 * ONE, 201 * ONE, 8 * ONE));
	});
}

const SERIES: AssetId = 1 << 31;

/// The vault has 100 units of a pool that lends, of 200 dollars in all. Its assets lose 30, and with them the interest
/// of 6 that is due.
fn with_short_units() {
	deposited(ALICE, 200 * ONE);
	MockSeries::open(SERIES);
	add_venue(VenueKind::Units { series: SERIES });
	let buy = Allocation::Units { series: SERIES, amount: 100 * ONE };
	assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, buy));
	pool(|pool| (pool.stage, pool.worth, pool.short) = (1, 70 * ONE, 6 * ONE));
	assert_eq!(values(), (170 * ONE, 170 * ONE, 0));
	sync();
}

fn pool(with: impl FnOnce(&mut MockPool)) {
	let mut pool = MockSeries::get(SERIES).unwrap();
	with(&mut pool);
	MockSeries::set(SERIES, pool);
}

/// All comes back: principal enters over a week from then on, interest from when it is paid.
#[test]
fn interest_that_a_pool_was_short_of_enters_over_a_week_when_it_is_paid() {
	on_chain(|| {
		with_short_units();
		pool(|pool| (pool.worth, pool.accrued, pool.short) = (100 * ONE, 6 * ONE, 0));
		assert_eq!(values(), (170 * ONE, 170 * ONE, 30 * ONE));
		sync();
		assert_eq!(values(), (170 * ONE, 170 * ONE, 30 * ONE));
		// A dollar more runs, as it should.
		pool(|pool| pool.accrued = 7 * ONE);
		assert_eq!(values(), (170 * ONE, 171 * ONE, 30 * ONE));
		MockSeries::pay(SERIES, 7 * ONE, 0);
		pool(|pool| pool.accrued = 0);
		assert_eq!(values(), (171 * ONE, 171 * ONE, 36 * ONE));
		sync();
		assert_eq!(values(), (171 * ONE, 171 * ONE, 36 * ONE));
		assert_eq!(deposited(BOB, 171 * ONE), 200 * ONE);
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (378 * ONE, 378 * ONE, 0));
	});
}

/// What runs for units whose principal is not reached fills that up, and comes back with it: before it is paid to the pool
/// it is in no value, and neither that nor that the pool pays it out changes one.
#[test]
fn interest_that_runs_while_a_pool_lacks_principal_enters_over_a_week_when_it_is_paid() {
	on_chain(|| {
		with_short_units();
		pool(|pool| pool.accrued = 4 * ONE);
		assert_eq!(values(), (170 * ONE, 170 * ONE, 0));
		pool(|pool| (pool.worth, pool.accrued) = (74 * ONE, 0));
		assert_eq!(values(), (170 * ONE, 170 * ONE, 4 * ONE));
		sync();
		MockSeries::pay(SERIES, 4 * ONE, 0);
		pool(|pool| (pool.worth, pool.short) = (70 * ONE, 2 * ONE));
		assert_eq!(values(), (170 * ONE, 170 * ONE, 4 * ONE));
		sync();
		assert_eq!(values(), (170 * ONE, 170 * ONE, 4 * ONE));
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (174 * ONE, 174 * ONE, 0));
	});
}

/// The pool closes with all of it in the same second, and pays.
#[test]
fn interest_that_a_pool_was_short_of_enters_over_a_week_when_the_pool_closes() {
	on_chain(|| {
		with_short_units();
		MockSeries::pay(SERIES, 5 * ONE, 100 * ONE);
		// A dollar was never paid.
		pool(|pool| (pool.stage, pool.short) = (2, ONE));
		assert_eq!(values(), (170 * ONE, 170 * ONE, 35 * ONE));
		sync();
		assert_eq!((values(), state().cash), ((170 * ONE, 170 * ONE, 35 * ONE), 205 * ONE));
		let kind = VenueKind::Units { series: SERIES };
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, kind, None));
		Clock::set(START + 7 * DAY);
		assert_eq!(values(), (205 * ONE, 205 * ONE, 0));
	});
}

/// 8 of interest run for 200 shares, and 100 of them leave for what is paid. Who came in front of that has what it paid
/// for, before and after the settlement, and of the interest what its shares have of it.
#[test]
fn interest_of_who_leaves_is_nothing_to_who_comes_in_front_of_the_settlement() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 100 * ONE);
		deposited(CAROL, 100 * ONE);
		let loan = lend(50 * ONE);
		MockLoans::accrue(account(), 8 * ONE);
		assert_eq!(values(), (200 * ONE, 208 * ONE, 0));
		let request = asked(CAROL, 100 * ONE);
		to_clearing(1);
		assert_eq!(deposited(BOB, 104 * ONE), 100 * ONE);
		assert_eq!(values(), (304 * ONE, 312 * ONE, 0));
		assert_ok!(settle(1));
		// A third of what is paid, to the unit: 304 / 3, and 8 / 3 is forgone, up.
		let paid = 304 * ONE / 3;
		let forgone = (8 * ONE).div_ceil(3);
		assert_eq!(claimed(CAROL, request), paid);
		let left = 304 * ONE - paid;
		assert_eq!(values(), (left, left + 8 * ONE - forgone, 0));
		// The price of who comes is what it was, to the unit.
		let price = |shares| Vaults::preview_mint(STAKED, shares).unwrap().amount;
		assert!((104 * ONE - 1..=104 * ONE).contains(&price(100 * ONE)));

		// Half of the interest is paid: half of what was forgone comes at once.
		MockLoans::accrue(account(), 4 * ONE);
		MockLoans::pay(loan, 4 * ONE, 0);
		let came = forgone.div_ceil(2);
		let rest = forgone - came;
		let conservative = left + 4 * ONE - came;
		assert_eq!(values(), (conservative, conservative + 4 * ONE - rest, came));
		sync();
		assert_eq!(values(), (conservative, conservative + 4 * ONE - rest, came));
		// The rest is lost with the loan's interest, and so is what was forgone of it.
		MockLoans::accrue(account(), 0);
		assert_eq!(values(), (conservative, conservative, came));
		sync();
		assert_eq!(state().forgone, 0);
	});
}

/// 12 of interest run for 200 shares, and 100 of them leave: 6 are forgone. The vault is worth 100, and 106.
fn with_forgone() -> quoin_primitives::LoanId {
	without_limits();
	deposited(ALICE, 100 * ONE);
	deposited(CAROL, 100 * ONE);
	let loan = lend(50 * ONE);
	MockLoans::accrue(account(), 12 * ONE);
	let request = asked(CAROL, 100 * ONE);
	to_clearing(1);
	assert_ok!(settle(1));
	assert_eq!(claimed(CAROL, request), 100 * ONE);
	assert_eq!((values(), state().forgone), ((100 * ONE, 106 * ONE, 0), 6 * ONE));
	loan
}

/// Two thirds of the interest stop to count, and with them two thirds of what was forgone; the rest of both is paid in
/// the same second. What came is of that alone: no value falls by a payment.
#[test]
fn payment_brings_no_more_of_what_was_forgone_than_its_part() {
	on_chain(|| {
		let loan = with_forgone();
		MockLoans::resume(account(), 8 * ONE);
		assert_eq!(values(), (100 * ONE, 102 * ONE, 0));
		MockLoans::pay_accrued(loan, 4 * ONE, 0);
		// Before anybody looks, and after.
		assert_eq!(values(), (102 * ONE, 102 * ONE, 2 * ONE));
		assert_eq!(deposited(BOB, 102 * ONE), 100 * ONE);
		assert_eq!((values(), state().forgone), ((204 * ONE, 204 * ONE, 2 * ONE), 0));
		// What stopped is paid after all, and comes at once like all that nobody counted.
		MockLoans::accrue(account(), 0);
		MockLoans::resume(account(), 0);
		MockLoans::pay_at_once(loan, 8 * ONE);
		assert_eq!(values(), (204 * ONE, 204 * ONE, 10 * ONE));
		sync();
		Clock::set(Clock::get() + 8 * DAY);
		assert_eq!(values(), (214 * ONE, 214 * ONE, 0));
	});
}

/// A loan ends early for 4 of the 12 that ran, and another goes on: interest that runs from then on is not forgone.
#[test]
fn interest_that_is_waived_takes_with_it_what_was_forgone_of_it() {
	on_chain(|| {
		let loan = with_forgone();
		MockLoans::pay_accrued(loan, 4 * ONE, 50 * ONE);
		MockLoans::accrue(account(), 0);
		assert_eq!(values(), (102 * ONE, 102 * ONE, 2 * ONE));
		sync();
		MockLoans::accrue(account(), 3 * ONE);
		assert_eq!(values(), (102 * ONE, 105 * ONE, 2 * ONE));
	});
}

/// What came does not depend on what runs: that 6 more ran since, and stop to, moves the deposit price alone.
#[test]
fn interest_that_stops_leaves_the_redemption_price() {
	on_chain(|| {
		let loan = with_forgone();
		MockLoans::pay_accrued(loan, 4 * ONE, 0);
		assert_eq!(values(), (102 * ONE, 106 * ONE, 2 * ONE));
		MockLoans::accrue(account(), 14 * ONE);
		assert_eq!(values(), (102 * ONE, 112 * ONE, 2 * ONE));
		MockLoans::accrue(account(), 4 * ONE);
		assert_eq!(values(), (102 * ONE, 104 * ONE, 2 * ONE));
		MockLoans::accrue(account(), 0);
		assert_eq!(values(), (102 * ONE, 102 * ONE, 2 * ONE));
	});
}

/// Half of a pool's interest falls out of reach before the other half is paid: of the units' too, no more comes than
/// its part.
#[test]
fn units_that_are_paid_bring_their_part_of_what_was_forgone() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		deposited(CAROL, 100 * ONE);
		MockSeries::open(SERIES);
		add_venue(VenueKind::Units { series: SERIES });
		let buy = Allocation::Units { series: SERIES, amount: 100 * ONE };
		assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, buy));
		pool(|pool| (pool.stage, pool.accrued) = (1, 12 * ONE));
		asked(CAROL, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!((values(), state().forgone), ((100 * ONE, 106 * ONE, 0), 6 * ONE));
		pool(|pool| (pool.accrued, pool.short) = (6 * ONE, 6 * ONE));
		assert_eq!(values(), (100 * ONE, 103 * ONE, 0));
		MockSeries::pay_accrued(SERIES, 6 * ONE, 0);
		assert_eq!(values(), (103 * ONE, 103 * ONE, 3 * ONE));
		sync();
		assert_eq!((values(), state().forgone), ((103 * ONE, 103 * ONE, 3 * ONE), 0));
		// Within reach again, and paid: nobody had counted it.
		pool(|pool| (pool.accrued, pool.short) = (6 * ONE, 0));
		assert_eq!(values(), (103 * ONE, 103 * ONE, 3 * ONE));
		MockSeries::pay_accrued(SERIES, 6 * ONE, 0);
		assert_eq!(values(), (103 * ONE, 103 * ONE, 9 * ONE));
	});
}

/// All leave but one, who leaves too: what ran is nobody's, and the next who comes has none of it.
#[test]
fn nothing_is_forgone_for_who_comes_when_nobody_was_left() {
	on_chain(|| {
		let loan = with_forgone();
		MockLoans::pay(loan, 0, 50 * ONE);
		asked(ALICE, shares(ALICE));
		to_clearing(2);
		assert_ok!(settle(1));
		// But those that are locked.
		assert_eq!(state().shares, LOCKED);
		let (low, high, _) = values();
		assert!(state().forgone > 6 * ONE && low <= high && high <= 2 * LOCKED);
		assert_eq!(deposited(BOB, 100 * ONE), 100 * ONE);
		assert_eq!((state().forgone, state().ran), (0, 0));
		// All that runs is the treasury's, in shares at one to one.
		assert_eq!(shares(TREASURY), 12 * ONE);
		assert_eq!(values().1, 112 * ONE + LOCKED);
	});
}

/// Each venue in turn says less than when somebody looked last. Both values are lower by that at once, nobody is stopped,
/// and who comes then pays for what there is.
#[test]
fn venue_that_reports_less_than_before_lowers_values_at_once_and_stops_nobody() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 300 * ONE);
		MockSeries::open(SERIES);
		add_venue(VenueKind::Units { series: SERIES });
		let buy = Allocation::Units { series: SERIES, amount: 100 * ONE };
		assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, buy));
		pool(|pool| (pool.stage, pool.accrued) = (1, 10 * ONE));
		let loan = lend(100 * ONE);
		MockLoans::accrue(account(), 20 * ONE);
		MockYield::earn(STABLE, 30 * ONE);
		// Nothing of it can be had yet, and somebody looks.
		MockYield::block(true);
		sync();
		assert_eq!(values(), (330 * ONE, 360 * ONE, 0));
		let fallen: [(fn(quoin_primitives::LoanId), _); 5] = [
			// Reserve yield, of which less is covered than was.
			(|_| MockYield::earn(STABLE, 24 * ONE), (324 * ONE, 354 * ONE, 0)),
			// Interest of loans that does not count any more, then half of their principal.
			(|_| MockLoans::accrue(account(), 5 * ONE), (324 * ONE, 339 * ONE, 0)),
			(|loan| MockLoans::mark(loan, 50 * ONE), (274 * ONE, 289 * ONE, 0)),
			// Interest of units, then a fifth of their principal.
			(|_| pool(|pool| pool.accrued = 6 * ONE), (274 * ONE, 285 * ONE, 0)),
			(
				|_| pool(|pool| (pool.worth, pool.accrued) = (80 * ONE, 0)),
				(254 * ONE, 259 * ONE, 0),
			),
		];
		for (fall, expected) in fallen {
			fall(loan);
			assert_eq!(values(), expected);
			let (low, high, _) = expected;
			let bought = Vaults::preview_deposit(STAKED, 7 * ONE).unwrap().shares;
			assert_eq!(bought, 7 * ONE * 300 / (high / ONE));
			assert_eq!(Vaults::convert_to_assets(STAKED, 3 * ONE), Ok(low / 100));
		}
		assert_eq!(deposited(BOB, 259 * ONE), 300 * ONE);
		asked(ALICE, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
	});
}
