//! Units of pools.

use super::*;

const SERIES: AssetId = 1 << 31;
const UNITS: VenueKind = VenueKind::Units { series: SERIES };

/// A pool that takes money, of which 1000 may be the vault's.
fn with_pool() {
	deposited(ALICE, 1_000 * ONE);
	MockSeries::open(SERIES);
	add_venue(UNITS);
}

fn buy(amount: Balance) -> DispatchResult {
	allocate(Allocation::Units { series: SERIES, amount })
}

/// The same, of which the vault has 300 units.
fn with_units() {
	with_pool();
	assert_ok!(buy(300 * ONE));
}

fn change_pool(with: impl FnOnce(&mut MockPool)) {
	let mut pool = MockSeries::get(SERIES).unwrap();
	with(&mut pool);
	MockSeries::set(SERIES, pool);
}

const ACTIVE: u8 = 1;
const CLOSED: u8 = 2;
const FAILED: u8 = 3;

/// The stage of the pool, as the mock numbers it.
fn stage(stage: u8) {
	change_pool(|pool| pool.stage = stage);
}

#[test]
fn units_are_bought_within_the_limits() {
	on_chain(|| {
		with_pool();
		aim(UNITS, 3_000);
		assert_noop!(buy(0), Error::ZeroAmount);
		assert_noop!(buy(300 * ONE + 1), Error::TargetReached);
		assert_ok!(buy(300 * ONE));
		assert_noop!(buy(1), Error::TargetReached);
		let (held, basis) = (position().held, position().basis);
		assert_eq!((held, basis), (300 * ONE, 300 * ONE));
		assert_eq!((state().cash, state().carried), (700 * ONE, 300 * ONE));
		assert_eq!(values(), worth(1_000 * ONE));
	});
}

#[test]
fn no_units_are_bought_of_a_pool_that_takes_no_money() {
	on_chain(|| {
		with_pool();
		stage(ACTIVE);
		assert_noop!(buy(ONE), NO_SERIES);
	});
}

/// Of 39, 30 are principal, which lowers the basis, and 9 are interest.
#[test]
fn what_units_are_paid_counts_the_same_before_and_after_it_is_collected() {
	on_chain(|| {
		with_units();
		stage(ACTIVE);
		MockSeries::pay(SERIES, 9 * ONE, 30 * ONE);
		assert_eq!(values(), worth(1_009 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_009 * ONE));
		assert_eq!((position().held, position().basis), (300 * ONE, 270 * ONE));
		assert_eq!((state().cash, state().carried), (739 * ONE, 270 * ONE));
		assert_noop!(sync(), Error::NothingToCollect);
		// What runs counts for who comes.
		change_pool(|pool| pool.accrued = 2 * ONE);
		assert_eq!(values(), (1_009 * ONE, 1_011 * ONE, 0));
	});
}

/// One percent of 9, to the unit before and after.
#[test]
fn interest_of_units_counts_net_of_the_fee() {
	on_chain(|| {
		with_units();
		change_vault(|vault| vault.fees = Fees::default());
		stage(ACTIVE);
		MockSeries::pay(SERIES, 9 * ONE, 30 * ONE);
		let net = 1_000 * ONE + 9 * ONE * 99 / 100;
		assert_eq!(values(), worth(net));
		assert_ok!(sync());
		assert_eq!(values(), worth(net));
		change_pool(|pool| pool.accrued = 100);
		assert_eq!(values(), (net, net + 99, 0));
	});
}

/// A loss is there at once. What comes back enters over a week once somebody looked.
#[test]
fn loss_of_units_enters_at_once_and_its_recovery_does_not() {
	on_chain(|| {
		with_units();
		stage(ACTIVE);
		change_pool(|pool| pool.worth = 200 * ONE);
		assert_eq!(values(), worth(900 * ONE));
		assert_ok!(sync());
		change_pool(|pool| pool.worth = 240 * ONE);
		assert_eq!(values(), (900 * ONE, 900 * ONE, 40 * ONE));
		assert_ok!(sync());
		Clock::set(START + WEEK);
		assert_eq!(values(), worth(940 * ONE));
	});
}

#[test]
fn pool_that_failed_gives_the_money_back() {
	on_chain(|| {
		with_units();
		stage(FAILED);
		assert_eq!(values(), worth(1_000 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, state().carried), (1_000 * ONE, 0));
		assert_eq!(position(), Default::default());
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, UNITS, None));
	});
}

/// Of 300, 250 come back, and the venue can go.
#[test]
fn pool_that_closed_with_a_loss_pays_what_is_left() {
	on_chain(|| {
		with_units();
		stage(ACTIVE);
		change_pool(|pool| pool.worth = 250 * ONE);
		stage(CLOSED);
		assert_eq!(values(), worth(950 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(950 * ONE));
		assert_eq!((state().cash, state().carried), (950 * ONE, 0));
		assert_eq!(position(), Default::default());
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, UNITS, None));
	});
}

/// 290 are left of 300, and 40 came: more than was carried, and the rest of what was paid is interest.
#[test]
fn interest_that_waits_when_a_pool_closes_is_income() {
	on_chain(|| {
		with_units();
		stage(ACTIVE);
		MockSeries::pay(SERIES, 30 * ONE, 10 * ONE);
		stage(CLOSED);
		assert_eq!(values(), worth(1_030 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_030 * ONE));
		assert_eq!((state().cash, state().carried), (1_030 * ONE, 0));
	});
}

#[test]
fn units_are_given_back_while_the_pool_takes_money() {
	on_chain(|| {
		with_units();
		aim(UNITS, 1_000);
		assert_noop!(deallocate(UNITS, 0), Error::ZeroAmount);
		assert_noop!(deallocate(UNITS, 200 * ONE + 1), Error::TargetReached);
		assert_ok!(deallocate(UNITS, 200 * ONE));
		assert_noop!(deallocate(UNITS, 1), Error::TargetReached);
		assert_eq!((position().held, position().basis), (100 * ONE, 100 * ONE));
		assert_eq!((state().cash, state().carried), (900 * ONE, 100 * ONE));
		assert_eq!(values(), worth(1_000 * ONE));
		System::assert_last_event(
			Event::Deallocated { vault: STAKED, venue: UNITS, amount: 200 * ONE }.into(),
		);
		stage(ACTIVE);
		aim(UNITS, 0);
		assert_noop!(deallocate(UNITS, 1), Error::NotLiquid);
	});
}

/// 700 are there and 800 matured: 100 may leave whatever the target is.
#[test]
fn who_waits_comes_before_the_target() {
	on_chain(|| {
		with_units();
		asked(ALICE, 800 * ONE);
		assert_noop!(deallocate(UNITS, 1), Error::TargetReached);
		Clock::set(close(1));
		assert_noop!(deallocate(UNITS, 100 * ONE + 1), Error::TargetReached);
		assert_ok!(deallocate(UNITS, 100 * ONE));
		assert_eq!(state().cash, 800 * ONE);
		assert_noop!(deallocate(UNITS, 1), Error::TargetReached);
	});
}

/// To leave uses what is left of the turnover and waits for none.
#[test]
fn leaving_waits_for_no_turnover() {
	on_chain(|| {
		with_pool();
		change_vault(|vault| vault.rules.turnover = Bps(1_000));
		assert_ok!(buy(80 * ONE));
		aim(UNITS, 0);
		assert_ok!(deallocate(UNITS, 80 * ONE));
		aim(UNITS, 10_000);
		assert_noop!(buy(1), Error::TurnoverReached);
	});
}

/// 100 units more, which somebody sent: three quarters of all are the vault's by its books.
#[test]
fn donated_units_change_nothing() {
	on_chain(|| {
		with_units();
		change_pool(|pool| {
			(pool.units, pool.outstanding, pool.worth) = (400 * ONE, 400 * ONE, 400 * ONE);
		});
		give(POT, 100 * ONE);
		assert_eq!(values(), worth(1_000 * ONE));
		stage(ACTIVE);
		MockSeries::pay(SERIES, 8 * ONE, 40 * ONE);
		assert_eq!(values(), worth(1_006 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_006 * ONE));
		assert_eq!((state().cash, position().basis), (736 * ONE, 270 * ONE));
		stage(CLOSED);
		assert_ok!(sync());
		assert_eq!(values(), worth(1_006 * ONE));
		assert_eq!(state().cash, 1_006 * ONE);
	});
}

/// 999 matured and 600 are there. Of 400 units on the account 300 are the vault's, and no more are sold for it.
#[test]
fn donated_units_are_not_sold() {
	on_chain(|| {
		deposited(ALICE, 900 * ONE);
		MockSeries::open(SERIES);
		add_venue(UNITS);
		assert_ok!(buy(300 * ONE));
		change_pool(|pool| {
			(pool.units, pool.outstanding, pool.worth) = (400 * ONE, 400 * ONE, 400 * ONE);
		});
		give(POT, 100 * ONE);
		deposited(BOB, 100 * ONE);
		lend(100 * ONE);
		asked(ALICE, 899 * ONE);
		asked(BOB, 100 * ONE);
		Clock::set(close(1));
		assert_noop!(deallocate(UNITS, 300 * ONE + 1), Error::NotLiquid);
		assert_ok!(deallocate(UNITS, 300 * ONE));
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!(state().cash, 900 * ONE);
	});
}

#[test]
fn nothing_is_allocated_while_a_mark_of_a_pool_is_due() {
	on_chain(|| {
		with_units();
		change_pool(|pool| pool.due = Some(START));
		assert_noop!(buy(1), Error::MarkDue);
		let loan = MockLoans::offer(1);
		assert_noop!(commit(loan), Error::MarkDue);
		assert_noop!(deposit(BOB, ONE), Error::MarkDue);
	});
}

/// 400 of 1000 may be credit of hardware, whichever it is.
#[test]
fn glide_path_counts_loans_and_units_together() {
	on_chain(|| {
		with_pool();
		change_vault(|vault| {
			(vault.rules.glide.start, vault.rules.glide.end) = (Bps(4_000), Bps(4_000));
		});
		lend(300 * ONE);
		assert_noop!(buy(100 * ONE + 1), Error::GlidePathReached);
		assert_ok!(buy(100 * ONE));
	});
}

#[test]
fn pool_that_is_no_venue_is_named() {
	on_chain(|| {
		let set = |series| {
			Vaults::set_venue(signed(COUNCIL), STAKED, VenueKind::Units { series }, Some(Bps(1)))
		};
		assert_noop!(set(SERIES), NO_SERIES);
		MockSeries::open(SERIES + 4);
		assert_noop!(set(SERIES + 4), Error::FirstLossUnits);
		MockSeries::open(SERIES);
		for over in [CLOSED, FAILED] {
			stage(over);
			assert_noop!(set(SERIES), Error::PoolOver);
		}
		stage(ACTIVE);
		assert_ok!(set(SERIES));
	});
}

/// Who gives the last units of a pool back takes its records along: the vault goes on without.
#[test]
fn pool_that_is_gone_stops_nobody() {
	on_chain(|| {
		with_units();
		stage(CLOSED);
		assert_ok!(sync());
		MockSeries::forget(SERIES);
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!(deposited(BOB, ONE), ONE);
		let request = asked(BOB, ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(BOB, request), ONE);
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, UNITS, None));
	});
}
