//! When a loan may be liquidated, and what it owes then.

use super::*;

#[test]
fn liquidation_is_refused_at_the_end_of_grace_and_allowed_a_second_later() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 1);
		refused(|| liquidate(id), Error::WithinGrace);
		at(GRACE_END);
		refused(|| liquidate(id), Error::WithinGrace);
		at(GRACE_END + 1);
		events();
		assert_ok!(liquidate(id));
		let (keeper, reward, balance, reserve) = (KEEPER, REWARD, MILLION, 0);
		let said = events();
		assert!(said.contains(&Event::Liquidated { loan: id, keeper, reward, balance, reserve }));
		assert_eq!((dollars(KEEPER), loan(id).bond), (RICH + REWARD, BOND - REWARD));
		assert_eq!(loan(id).state, State::Liquidating);
		assert_eq!((Lots::open(), Yard::get(0).seized), (vec![(id, 0)], true));
		assert_eq!(case(id).interest.to_vec(), [OWED]);
		refused(|| liquidate(id), Error::Liquidating);
		refused(|| liquidate(id + 1), Error::UnknownLoan);
	});
}

#[test]
fn liquidation_is_allowed_a_second_after_the_deadline_when_there_is_no_grace() {
	on_chain(|| {
		let id = lend(Terms { grace: Grace { rate: FOURTEEN, duration: 0 }, ..one() });
		at(FEBRUARY);
		refused(|| liquidate(id), Error::WithinGrace);
		at(FEBRUARY + 1);
		assert_ok!(liquidate(id));
		assert_eq!(case(id).interest.to_vec(), [INTEREST[0] + INTEREST[1]]);
	});
}

/// A payment in the last second of grace stops it, and the next window has its own.
#[test]
fn liquidation_is_refused_when_the_payment_came_in_the_last_second_of_grace() {
	on_chain(|| {
		let id = simple();
		at(GRACE_END);
		assert_ok!(repay(id, PART + FIRST));
		at(GRACE_END + 1);
		refused(|| liquidate(id), Error::WithinGrace);
		at(MARCH + 7 * DAY);
		refused(|| liquidate(id), Error::WithinGrace);
		at(MARCH + 7 * DAY + 1);
		assert_ok!(liquidate(id));
	});
}

/// Of a window that has not begun, there is no interest to be owed.
#[test]
fn breach_owes_no_interest_when_the_window_is_paid() {
	on_chain(|| {
		let id = simple();
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0]));
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		at(START + 14 * DAY + 2);
		assert_ok!(liquidate(id));
		assert_eq!(case(id).interest.to_vec(), [0]);
		assert_eq!(case(id).lots[0].share, MILLION - PART);
	});
}

/// All windows that were missed, with one grace: a third of a year at 30 days each.
#[test]
fn fixed_loan_owes_the_interest_of_all_windows_missed() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 12 };
		let id = lend(Terms { timetable, repayment: Repayment::Bullet, ..one() });
		at(START + 90 * DAY);
		assert_ok!(liquidate(id));
		let three = 3 * 1_000_000 * TEN.0 * u128::from(30 * DAY);
		assert_eq!(case(id).interest.to_vec(), [three + GRACE_FULL]);
	});
}

/// By the days of each window, 31, 29, 31 and so on, at a tenth a year of a million: who waits longer owes no less
/// than who pays one window after another, and who fails no less than who closes.
#[test]
fn calendar_loan_owes_the_interest_of_each_window_missed_and_of_the_one_that_runs() {
	on_chain(|| {
		let id = lend(Terms { repayment: Repayment::Bullet, ..one() });
		// The windows of January, February and March are missed, that of April runs.
		let april = 1_711_929_600;
		at(april + 1);
		assert_ok!(liquidate(id));
		let per_day = 1_000_000 * TEN.0 * u128::from(DAY);
		let days = 31 + 29 + 31 + 30;
		let grace = 2 * GRACE_FULL + GRACE_SECOND;
		assert_eq!(case(id).interest.to_vec(), [days * per_day + grace]);
	});
}

#[test]
fn interest_of_a_loan_that_failed_counts_for_nobody_and_its_principal_is_written_down() {
	on_chain(|| {
		let title = Yard::park(BORROWER, 1_400_000 * ONE);
		failed(terms(&[title], &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)]));
		let (senior, junior) = (exposure(SENIOR), exposure(JUNIOR));
		assert_eq!((senior.accrued, junior.accrued), (0, 0));
		// Half of 1.4 million is expected, the senior's interest comes first, and the junior loses first.
		let written = (100_000 * ONE + OWED_SENIOR, 200_000 * ONE);
		assert_eq!((senior.impairment, junior.impairment), written);
		// The ladder goes on.
		assert_eq!(senior.next_mark_at, Some(FEBRUARY + 16 * DAY));
	});
}

#[test]
fn reserve_pays_before_the_titles_do() {
	on_chain(|| {
		// One instalment of V-10 with the blended interest of both tranches.
		let reserve = PART + 9_172_602_739_065_600_000_000;
		let id = lend(Terms { reserve: 1, ..two() });
		at(GRACE_END + 1);
		events();
		assert_ok!(liquidate(id));
		assert_eq!(held(HoldReason::Reserve, BORROWER), 0);
		assert_eq!(collectable(SENIOR).recovered, reserve);
		assert_eq!(waits(JUNIOR), 0);
		// First the senior's interest, then its principal.
		let left = 800_000 * ONE - (reserve - OWED_SENIOR);
		assert_eq!(loan(id).owed.to_vec(), [left, 200_000 * ONE]);
		assert_eq!(case(id).interest.to_vec(), [0, OWED_JUNIOR]);
		let lot = case(id).lots[0].clone();
		assert_eq!(lot.share, MILLION + OWED_SENIOR + OWED_JUNIOR - reserve);
		assert_eq!(lot.covered, MILLION - reserve);
		let (keeper, reward, balance) = (KEEPER, REWARD, MILLION);
		let said = events();
		assert!(said.contains(&Event::Liquidated { loan: id, keeper, reward, balance, reserve }));
	});
}

/// What the reserve pays beyond all debts is the borrower's, and so are the titles.
#[test]
fn titles_come_back_when_the_reserve_pays_everything() {
	on_chain(|| {
		let id = simple();
		assert_ok!(Lending::top_up_reserve(signed(BORROWER), id, MILLION + OWED + 5));
		at(GRACE_END + 1);
		assert_ok!(liquidate(id));
		assert_eq!((waits(SENIOR), collectable(BORROWER).other), (MILLION + OWED, 5));
		assert_eq!(loan(id).balance, 0);
		refused_bid(BUYER, id, 0, ONE, Payment::Cash, Error::NothingOwed);
		refused(|| Lending::unsold(&good(id, 0), ONE).map(|_| ()), Error::NothingOwed);
		events();
		assert_ok!(close(id));
		let outcome = Outcome::Recovered;
		assert_eq!(events(), [Event::Closed { loan: id, outcome, lost: 0 }]);
		let title = Yard::get(0);
		assert_eq!((title.owner, title.lien, title.seized), (BORROWER, None, false));
		assert_gone(id);
	});
}
