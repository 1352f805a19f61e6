//! What the protocol takes, and of whom.

use super::*;
use quoin_math::units::YEAR;

const YIELD_FEE: Fees = Fees { reserve_yield: Bps(100), ..NO_FEES };

fn fees(fees: Fees) {
	change_vault(|vault| vault.fees = fees);
}

fn set_fees(fees: Fees) -> DispatchResult {
	plain(Vaults::set_fees(signed(COUNCIL), STAKED, fees))
}

fn sync() {
	assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
}

/// Money of the treasury that it did not begin with.
fn taken() -> Balance {
	dollars(TREASURY) - RICH
}

/// Reserve yield without a fee, so that the price rises by it.
fn earn(amount: Balance) {
	MockYield::earn(STABLE, amount);
}

/// What shares would be redeemed for, in the present second.
fn redeemed(shares: Balance) -> Balance {
	let (open, all) = Vaults::valued(STAKED).unwrap();
	open.holdings(all.conservative).redeem(shares).unwrap()
}

#[test]
fn yield_and_interest_pay_one_percent_unless_said_otherwise() {
	let usual = Fees { interest: Bps(100), ..YIELD_FEE };
	assert_eq!(Fees::default(), usual);
	on_chain(|| {
		fees(Fees::default());
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		let loan = lend(100 * ONE);
		MockLoans::pay(loan, 7 * ONE, 100 * ONE);
		earn(20 * ONE);
		sync();
		// A hundredth of 27, and nothing of the principal.
		assert_eq!((taken(), state().fees), (ONE * 27 / 100, 0));
		assert_eq!(values().0, 1_027 * ONE - ONE * 27 / 100);
		assert_eq!(shares(TREASURY), 0);
	});
}

/// One percent of 199 is 1, and of 99 nothing.
#[test]
fn fees_on_income_round_down() {
	on_chain(|| {
		fees(Fees::default());
		deposited(ALICE, 1_000 * ONE);
		earn(199);
		assert_eq!(values().0, 1_000 * ONE + 198);
		sync();
		assert_eq!((taken(), state().cash), (1, 1_000 * ONE + 198));
		earn(99);
		assert_eq!(values().0, 1_000 * ONE + 297);
		sync();
		assert_eq!((taken(), state().cash), (1, 1_000 * ONE + 297));
	});
}

#[test]
fn fees_wait_until_somebody_syncs() {
	on_chain(|| {
		fees(Fees::default());
		deposited(ALICE, 1_000 * ONE);
		earn(10 * ONE);
		assert_ok!(Vaults::harvest(signed(KEEPER), STAKED, STABLE));
		assert_eq!((taken(), state().fees), (0, ONE / 10));
		sync();
		assert_eq!((taken(), state().fees), (ONE / 10, 0));
		assert_noop!(Vaults::sync(signed(KEEPER), STAKED), Error::NothingToCollect);
	});
}

/// A quarter of one percent of 1000 is 2.5: 1000 × 2.5 / 997.5 shares, which is 1000 / 399.
#[test]
fn management_fee_is_taken_in_new_shares_by_time() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { management: Bps(100), ..NO_FEES });
		Clock::set(START + YEAR / 4);
		sync();
		let shares_now = shares(TREASURY);
		assert_eq!(shares_now, 2_506_265_664_160_401_002);
		assert_eq!((state().shares, state().fees_at), (1_000 * ONE + shares_now, START + YEAR / 4));
		// What they are worth with them there is the fee, rounded down.
		assert_eq!(redeemed(shares_now), ONE * 5 / 2 - 1);
		assert_noop!(Vaults::sync(signed(KEEPER), STAKED), Error::NothingToCollect);
	});
}

/// Twice an eighth of a percent: 1.25 of 1000, of 1000 shares and then of 1000 × 1000 / 998.75.
#[test]
fn management_fee_in_parts_costs_no_more_than_at_once() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { management: Bps(100), ..NO_FEES });
		Clock::set(START + YEAR / 8);
		sync();
		assert_eq!(shares(TREASURY), 1_251_564_455_569_461_827);
		Clock::set(START + YEAR / 4);
		sync();
		// 1_251_564_455_569_461_827 × 1.001251564… more.
		assert_eq!(shares(TREASURY), 1_251_564_455_569_461_827 + 1_253_130_869_155_906_710);
		assert!(shares(TREASURY) < 2_506_265_664_160_401_002);
	});
}

/// A hundredth of a million units a year is one each 3153.3 seconds or so: the time until there is one is not
/// forgotten.
#[test]
fn management_fee_that_is_worth_no_share_is_taken_later() {
	on_chain(|| {
		deposited(ALICE, 1_000_100);
		fees(Fees { management: Bps(100), ..NO_FEES });
		for seconds in [1_000, 2_000, 3_000] {
			Clock::set(START + seconds);
			deposited(BOB, 1);
			assert_eq!((shares(TREASURY), state().fees_at), (0, START));
		}
		Clock::set(START + 6_307);
		deposited(BOB, 1);
		assert_eq!((shares(TREASURY), state().fees_at), (2, START + 6_307));
	});
}

/// The fee of a quarter is taken before: who comes with 997.5 has 1000 shares, less what rounds, and loses nothing.
#[test]
fn who_comes_pays_no_management_fee_for_the_time_before() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { management: Bps(100), ..NO_FEES });
		Clock::set(START + YEAR / 4);
		let paid = ONE * 9_975 / 10;
		let bought = deposited(BOB, paid);
		assert_eq!(bought, 1_000 * ONE - 1);
		assert!(redeemed(bought) >= paid - 1);
		assert_eq!(shares(TREASURY), 2_506_265_664_160_401_002);
	});
}

#[test]
fn nobody_pays_a_management_fee_for_an_empty_vault() {
	on_chain(|| {
		fees(Fees { management: Bps(100), ..NO_FEES });
		Clock::set(START + YEAR);
		deposited(ALICE, 1_000 * ONE);
		assert_eq!((shares(TREASURY), state().fees_at), (0, START + YEAR));
		assert_eq!(state().shares, 1_000 * ONE);
	});
}

/// A tenth of 100: 1000 × 10 / 1090 shares, which is 1000 / 109. The price is 1.09 then, and the mark.
#[test]
fn performance_fee_is_taken_of_what_is_above_the_mark() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { performance: Bps(1_000), ..NO_FEES });
		earn(100 * ONE);
		sync();
		assert_eq!(shares(TREASURY), 9_174_311_926_605_504_587);
		assert_eq!(redeemed(shares(TREASURY)), 10 * ONE - 1);
		// Rounded up.
		assert_eq!(state().mark.0, ONE * 109 / 100 + 1);
	});
}

/// Up to 1.09, down by 100, and up by 50 of it: nothing. Then to 1150 of 1009.174… shares, with 1100 at the mark: a
/// tenth of 50, and 5 × 1009.174… / 1145 shares.
#[test]
fn performance_fee_is_not_taken_twice_of_one_gain() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		fees(Fees { performance: Bps(1_000), ..NO_FEES });
		let loan = lend(100 * ONE);
		earn(100 * ONE);
		sync();
		let first = shares(TREASURY);
		assert_eq!(first, 9_174_311_926_605_504_587);
		MockLoans::mark(loan, 100 * ONE);
		sync();
		assert_eq!((values().0, shares(TREASURY)), (1_000 * ONE, first));
		earn(50 * ONE);
		sync();
		assert_eq!((values().0, shares(TREASURY)), (1_050 * ONE, first));
		earn(50 * ONE);
		sync();
		assert_eq!((values().0, shares(TREASURY)), (1_100 * ONE, first));
		earn(50 * ONE);
		sync();
		// 50 and no more than some thousand units less are above the mark.
		let second = shares(TREASURY) - first;
		assert_eq!(second, 4_406_874_724_570_329_624);
	});
}

/// 1000 shares are 1100, of which 10 are the fee. Who comes then with 1090 has 1000 shares and a mark at their price: a
/// tenth of 100 is taken, and not of 200.
#[test]
fn who_comes_pays_no_performance_fee_for_the_gain_before() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { performance: Bps(1_000), ..NO_FEES });
		earn(100 * ONE);
		let bought = deposited(BOB, 1_090 * ONE);
		// Of 1009.174311926605504587 shares for 1100.
		assert_eq!(bought, 1_000 * ONE - 1);
		sync();
		assert_eq!(shares(TREASURY), 9_174_311_926_605_504_587);
		assert!(redeemed(bought) >= 1_090 * ONE - 2);
	});
}

/// A gain that is held back is above no mark yet.
#[test]
fn performance_fee_waits_until_a_gain_is_released() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { performance: Bps(1_000), ..NO_FEES });
		give(account(), 100 * ONE);
		assert_ok!(Vaults::gained(STAKED, 100 * ONE));
		assert_noop!(Vaults::sync(signed(KEEPER), STAKED), Error::NothingToCollect);
		Clock::set(START + 8 * DAY);
		sync();
		assert_eq!(shares(TREASURY), 9_174_311_926_605_504_587);
	});
}

#[test]
fn nothing_is_taken_of_a_vault_that_lost_all() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		without_limits();
		let loan = lend(100 * ONE);
		fees(Fees { management: Bps(200), performance: Bps(2_000), ..NO_FEES });
		MockLoans::mark(loan, 100 * ONE);
		Clock::set(START + YEAR);
		sync();
		assert_eq!((shares(TREASURY), taken()), (0, 0));
		// The year in which there was nothing is not paid for when something comes back.
		MockLoans::recover(loan, 50 * ONE);
		sync();
		Clock::set(START + YEAR + 1);
		assert_eq!(shares(TREASURY), 0);
	});
}

/// A year at one percent and then at none, of 1000: 10, for 1000 × 10 / 990 shares.
#[test]
fn old_fees_are_charged_until_they_change() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		fees(Fees { management: Bps(100), ..NO_FEES });
		Clock::set(START + YEAR);
		assert_ok!(set_fees(NO_FEES));
		assert_eq!(shares(TREASURY), 10_101_010_101_010_101_010);
		System::assert_last_event(
			Event::FeesSet {
				vault: STAKED,
				old: Fees { management: Bps(100), ..NO_FEES },
				new: NO_FEES,
			}
			.into(),
		);
		Clock::set(START + 2 * YEAR);
		deposited(BOB, ONE);
		// A year without a fee is not paid for when there is one again.
		assert_ok!(set_fees(Fees { management: Bps(100), ..NO_FEES }));
		deposited(BOB, ONE);
		assert_eq!(shares(TREASURY), 10_101_010_101_010_101_010);
	});
}

/// What was earned before is of the old fee, also when nobody has harvested it.
#[test]
fn income_from_before_pays_the_fee_from_before() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		fees(Fees::default());
		let loan = lend(100 * ONE);
		earn(100 * ONE);
		MockLoans::pay(loan, 100 * ONE, 0);
		let before = values();
		assert_ok!(set_fees(Fees {
			reserve_yield: Bps(200),
			interest: Bps(200),
			..Fees::default()
		}));
		assert_eq!(values(), before);
		earn(100 * ONE);
		sync();
		// One percent of 200, and two of 100.
		assert_eq!(taken(), 4 * ONE);
	});
}

/// Of a price of 1.1 nothing is above a mark that is set with the fee.
#[test]
fn performance_before_there_was_a_fee_costs_nothing() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		earn(100 * ONE);
		sync();
		assert_ok!(set_fees(Fees { performance: Bps(100), ..NO_FEES }));
		assert_eq!(state().mark.0, ONE * 11 / 10);
		assert_noop!(Vaults::sync(signed(KEEPER), STAKED), Error::NothingToCollect);
		assert_eq!(shares(TREASURY), 0);
	});
}

#[test]
fn fees_stay_in_their_ranges_and_rise_by_steps() {
	on_chain(|| {
		let with = |change: fn(&mut Fees)| {
			let mut fees = NO_FEES;
			change(&mut fees);
			fees
		};
		let unknown = Vaults::set_fees(signed(COUNCIL), 1, YIELD_FEE);
		assert_noop!(unknown, Error::UnknownVault);
		assert_noop!(set_fees(NO_FEES), Error::ParameterUnchanged);
		for change in [
			(|fees| fees.reserve_yield = Bps(2_001)) as fn(&mut Fees),
			|fees| fees.interest = Bps(2_001),
			|fees| fees.management = Bps(201),
			|fees| fees.performance = Bps(2_001),
		] {
			assert_noop!(set_fees(with(change)), Error::FeeTooHigh);
		}
		for change in [
			(|fees| fees.reserve_yield = Bps(101)) as fn(&mut Fees),
			|fees| fees.interest = Bps(101),
			|fees| fees.management = Bps(101),
			|fees| fees.performance = Bps(101),
		] {
			assert_noop!(set_fees(with(change)), Error::ParameterStepTooLarge);
		}
		let all = Bps(100);
		let all = Fees { reserve_yield: all, interest: all, management: all, performance: all };
		assert_ok!(set_fees(all));
		Clock::set(START + DAY - 1);
		let more = Fees { interest: Bps(200), ..all };
		assert_noop!(set_fees(more), Error::StepTooSoon);
		// Down at any time, by any step, and not up again.
		assert_ok!(set_fees(NO_FEES));
		assert_noop!(set_fees(YIELD_FEE), Error::StepTooSoon);
		Clock::set(START + DAY);
		assert_ok!(set_fees(YIELD_FEE));
	});
}

/// Two levels of bids, looked at one by one, two hours between: the fee of those is no loss, and the settlement goes
/// on.
#[test]
fn settlement_in_parts_ends_although_fees_run() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		deposited(BOB, 100 * ONE);
		fees(Fees { management: Bps(100), ..NO_FEES });
		let (first, second) = (asked(ALICE, 10 * ONE), asked(BOB, 10 * ONE));
		Clock::set(close(1));
		reveal(1, first, 500, 10 * ONE);
		reveal(1, second, 100, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		Clock::set(Clock::get() + 3_600);
		// Another call takes the fee of that hour, and the settlement that of the next.
		deposited(CAROL, ONE);
		Clock::set(Clock::get() + 3_600);
		assert_ok!(settle(1));
		assert_eq!(state().queue.settled, Some(1));
	});
}
