//! What is projected is what the chain does: loans pay on their deadlines, and a keeper tries to close and to distribute
//! all the time, without having read any of it.

use super::*;
use quoin_math::pool::waterfall::Order;
use quoin_primitives::{apis::CashFlowView, Payouts, PoolTerms};
use sp_runtime::StateVersion;
use std::collections::BTreeSet;

const PERIOD: Seconds = 30;
/// For so many days loans may be drawn.
const DRAWING: Seconds = 26;
/// A unit of money beside whole dollars, so that no division comes out even.
const ODD: Balance = 123_457;

/// Days, principal in dollars, interest in ten thousandths of one.
type Schedule = Vec<(Seconds, Balance, Balance)>;

/// A pool whose loans pay.
struct Course {
	id: PoolId,
	began: Seconds,
	/// What is to be paid, and was not.
	unpaid: Vec<(LoanId, Seconds, Balance, Balance)>,
}

type LoanId = u32;

impl Course {
	/// Lends these amounts, to be paid by these schedules. One without is never paid.
	fn begin(
		change: impl FnOnce(&mut PoolTerms<AccountId>),
		loans: &[(Balance, Schedule)],
	) -> Self {
		let mut terms = terms();
		terms.eligibility.obligor_share = Bps::WHOLE;
		// What the reserve pays is no principal any more.
		terms.tranches[0].subordination = Bps(1_900);
		terms.tranches[1].subordination = Bps(600);
		// On no day of a payment, and not at the end of a period.
		terms.draw_until = terms.raise_until + DRAWING * DAY;
		change(&mut terms);
		let id = active(terms);
		let began = Clock::get();
		let mut unpaid = Vec::new();
		for (amount, schedule) in loans {
			let loan = lent(id, amount * ONE);
			unpaid.extend(schedule.iter().map(|(days, principal, interest)| {
				(loan, began + days * DAY, principal * ONE, interest * ONE / 10_000 + ODD)
			}));
		}
		let course = Self { id, began, unpaid };
		course.said(0..MockLending::count());
		course
	}

	/// The desk knows what loans are to pay.
	fn said(&self, loans: impl IntoIterator<Item = LoanId>) {
		for loan in loans {
			let of = self.unpaid.iter().filter(|of| of.0 == loan);
			let schedule: Vec<_> = of.map(|of| (of.1, of.2, of.3)).collect();
			MockLending::set(loan, |item| {
				if let (Some((_, deadline)), Some(next)) = (&mut item.drawn, schedule.first()) {
					*deadline = next.0;
				}
				item.schedule = schedule;
			});
		}
	}

	/// Loans pay what is due by now.
	fn pay(&mut self) {
		let now = Clock::get();
		let (due, left) = self.unpaid.drain(..).partition::<Vec<_>, _>(|of| of.1 <= now);
		self.unpaid = left;
		for (loan, _, principal, interest) in due {
			MockLending::pay(loan, interest, principal);
			self.said([loan]);
		}
	}

	fn terms(&self) -> PoolTerms<AccountId> {
		Pools::<Test>::get(self.id).unwrap().terms
	}

	/// When the keeper tries: each day, and by the second where something may end.
	fn moments(&self) -> BTreeSet<Seconds> {
		let days = (0..=380).map(|day| self.began + day * DAY);
		let terms = self.terms();
		let ends =
			days.clone().step_by(PERIOD as usize).chain([terms.draw_until, terms.matures_at]);
		let near = ends.flat_map(|at| at - 2..=at + 2);
		days.chain(near).filter(|at| *at >= Clock::get()).collect()
	}

	/// What there is that was not paid: in lending, and on its account.
	fn money(&self) -> Balance {
		let account = Tranches::account_of(self.id);
		let committed = (0..MockLending::count()).map(MockLending::get).filter_map(|item| {
			let (by, _) = item.committed?;
			(by == account).then_some(item.amount)
		});
		let waiting = MockLending::waiting(account);
		let waiting = waiting.interest + waiting.principal + waiting.recovered + waiting.other;
		committed.sum::<Balance>() + waiting + state(self.id).cash.all().unwrap()
	}

	/// What is said now. It changes nothing, adds up in each row and in all of them.
	fn ask(&self) -> Vec<CashFlowView> {
		let root = || sp_io::storage::root(StateVersion::V1);
		let before = root();
		let rows = Tranches::cash_flows(self.id).unwrap();
		assert_eq!(before, root(), "a question changed something");
		let cash = state(self.id).cash;
		let mut kept = cash.reserve + cash.kept;
		let mut all = 0;
		for row in &rows {
			let paid: Balance = row.paid.iter().map(|(a, b)| a + b).sum::<Balance>() + row.fees;
			let came = row.interest + row.principal + row.returned;
			assert_eq!(came + kept, paid + row.reserve + row.kept, "{row:?}");
			(kept, all) = (row.reserve + row.kept, all + paid);
		}
		assert_eq!(kept, 0);
		let to_come: Balance = self.unpaid.iter().map(|of| of.2 + of.3).sum();
		assert_eq!(all, to_come + self.money());
		rows
	}

	/// The row of a call that pays, if it goes through. Whether by a distribution or by the closing.
	fn row(&self, call: impl FnOnce() -> DispatchResult) -> (bool, Option<CashFlowView>) {
		System::reset_events();
		let before = paid(self.id);
		if call().is_err() {
			return (false, None);
		}
		let rows = System::events().into_iter().find_map(|record| match record.event {
			RuntimeEvent::Tranches(crate::Event::Distributed {
				interest,
				principal,
				recovered,
				returned,
				fees,
				paid,
				reserve,
				kept,
				..
			}) => {
				let at = Clock::get();
				let principal = principal + recovered;
				Some(CashFlowView { at, interest, principal, returned, fees, paid, reserve, kept })
			},
			_ => None,
		});
		// And in the books.
		if let Some(row) = &rows {
			let after = paid(self.id).into_iter().zip(before);
			let now: Vec<_> = after.map(|(new, old)| (new.0 - old.0, new.1 - old.1)).collect();
			assert_eq!(now, row.paid);
		}
		(true, rows)
	}

	/// What the keeper does now.
	fn keep(&self) -> (bool, Vec<CashFlowView>) {
		let (closed, last) = self.row(|| Tranches::close_pool(signed(KEEPER), self.id));
		let mut rows: Vec<_> = last.into_iter().collect();
		while let (true, row) = self.row(|| distribute(self.id)) {
			rows.extend(row);
		}
		(closed, rows)
	}

	/// Runs the chain up to the closing, or past maturity if that does not come. Whatever was said on the way is what was
	/// paid from then on. Gives all rows.
	fn run(mut self) -> Vec<CashFlowView> {
		let (mut rows, mut said) = (Vec::new(), Vec::new());
		for at in self.moments() {
			Clock::set(at);
			self.pay();
			// In all weeks, and wherever something ends.
			let since = at - self.began;
			if since.is_multiple_of(7 * DAY) || !since.is_multiple_of(DAY) {
				said.push((at, rows.len(), self.ask()));
			}
			let (closed, more) = self.keep();
			rows.extend(more);
			if closed {
				break;
			}
			said.push((at, rows.len(), self.ask()));
		}
		for (at, from, said) in said {
			assert_eq!(said, rows[from..], "said on day {}", (at - self.began) / DAY);
		}
		rows
	}

	/// Everybody has what the rows say, and of a pool that closed there is nothing else.
	fn ends(id: PoolId, rows: &[CashFlowView]) {
		assert_eq!(state(id).stage, PoolStage::Closed);
		let levels = rows[0].paid.len();
		for (level, who) in [ALICE, BOB, CURATOR].into_iter().enumerate().take(levels) {
			let mut all: Balance =
				rows.iter().map(|row| row.paid[level].0 + row.paid[level].1).sum();
			if level + 1 == levels {
				let fees: Balance = rows.iter().map(|row| row.fees).sum();
				let rewards = dollars(KEEPER) - RICH;
				all += fees + 10 * ONE - rewards;
			}
			let before = dollars(who);
			assert_ok!(Tranches::claim(signed(KEEPER), series(id, level as Level), who));
			assert!(about(dollars(who) - before, all), "{level}: {all}");
		}
		assert!(States::<Test>::get(id).is_none());
	}
}

/// Three loans of 900 dollars: one pays each month, one in the middle of periods and in the last one twice, one all at
/// the end, long before the pool matures.
fn loans() -> Vec<(Balance, Schedule)> {
	vec![
		(300, vec![(30, 100, 21_000), (60, 100, 14_000), (90, 100, 7_000)]),
		(400, vec![(10, 50, 9_000), (40, 50, 9_000), (45, 0, 9_000), (200, 300, 90_000)]),
		(200, vec![(35, 0, 30), (195, 0, 110_000), (203, 200, 0)]),
	]
}

fn all_payouts() -> [Payouts; 3] {
	[Payouts::AsCollected, Payouts::Periodic, Payouts::AtMaturity]
}

#[test]
fn what_is_projected_is_what_is_paid() {
	for payouts in all_payouts() {
		for (reserve, undrawn) in [(0, 0), (0, 100), (50, 0), (50, 50)] {
			for (order, on_shortfall) in [(Order::Sequential, false), (Order::ProRata, true)] {
				on_chain(|| {
					let mut loans = loans();
					loans[0].0 += 100 - reserve - undrawn;
					loans[0].1[2].1 += 100 - reserve - undrawn;
					let course = Course::begin(
						|terms| {
							(terms.payouts, terms.order) = (payouts, order);
							terms.reserve = reserve * ONE;
							terms.tranches[0].on_shortfall = on_shortfall;
							terms.tranches[1].on_shortfall = on_shortfall;
						},
						&loans,
					);
					let (id, began) = (course.id, course.began);
					let rows = course.run();
					Course::ends(id, &rows);
					let mut days: Vec<_> = rows.iter().map(|row| (row.at - began) / DAY).collect();
					let back = rows.iter().filter(|row| row.returned > 0);
					let back: Vec<_> = back.map(|row| (row.at - began, row.returned)).collect();
					if undrawn > 0 {
						assert_eq!(back, [(DRAWING * DAY, undrawn * ONE)]);
						days.retain(|day| *day != DRAWING);
					} else {
						assert_eq!(back, []);
					}
					match payouts {
						Payouts::AsCollected => {
							let paid = [10, 30, 35, 40, 45, 60, 90, 195, 200, 203];
							assert!(paid.iter().all(|day| days.contains(day)), "{days:?}");
							// Nothing else but what the reserve pays for periods.
							assert!(reserve > 0 || days == paid, "{days:?}");
						},
						// On 200 days somebody paid in a period that was paid at 195, and it waits for the last one.
						Payouts::Periodic => {
							assert!(
								days.ends_with(&[195, 203]) && days[..2] == [30, 60],
								"{days:?}"
							);
							assert!(reserve > 0 || days == [30, 60, 90, 195, 203], "{days:?}");
						},
						Payouts::AtMaturity => assert_eq!(days, [203]),
					}
				});
			}
		}
	}
}

/// A commitment lapses after the time to draw, a second later than what was committed to nobody.
#[test]
fn what_nobody_draws_goes_back() {
	for payouts in all_payouts() {
		on_chain(|| {
			let change = |terms: &mut PoolTerms<AccountId>| terms.payouts = payouts;
			let course = Course::begin(change, &loans()[..2]);
			let offer = MockLending::offer(200 * ONE);
			MockLending::set(offer, |item| item.expires_at = course.terms().draw_until);
			assert_ok!(Tranches::fund_loan(signed(CURATOR), course.id, offer, 0));
			let lapsing = MockLending::offer(60 * ONE);
			MockLending::set(lapsing, |item| item.expires_at = Clock::get() + 20 * DAY);
			assert_ok!(Tranches::fund_loan(signed(CURATOR), course.id, lapsing, 0));
			let (id, over) = (course.id, course.terms().draw_until + 1);
			let rows = course.run();
			Course::ends(id, &rows);
			let returned: Vec<_> = rows
				.iter()
				.filter(|row| row.returned > 0)
				.map(|row| (row.at, row.returned))
				.collect();
			assert_eq!(returned, [(over, 100 * ONE), (over + 1, 200 * ONE)]);
		});
	}
}

/// A loan that failed pays nothing: tests fail, and what is kept is paid when the pool matures.
#[test]
fn what_failed_brings_nothing() {
	for payouts in all_payouts() {
		on_chain(|| {
			let mut loans = loans();
			loans.push((40, vec![]));
			let change = |terms: &mut PoolTerms<AccountId>| {
				(terms.payouts, terms.reserve) = (payouts, 50 * ONE);
			};
			let course = Course::begin(change, &loans);
			MockLending::mark(3, 30 * ONE);
			let (id, matures_at) = (course.id, course.terms().matures_at);
			let rows = course.run();
			let last = rows.last().unwrap();
			assert_eq!((state(id).stage, state(id).cash), (PoolStage::Active, Cash::default()));
			match payouts {
				Payouts::AtMaturity => assert_eq!((last.at, rows.len()), (matures_at, 2)),
				// With what is kept, others were paid all that they were owed.
				_ => assert!(last.at < matures_at && last.reserve == 0),
			}
		});
	}
}

/// What is late comes now, and the mark of it goes.
#[test]
fn what_is_late_comes_now() {
	for payouts in all_payouts() {
		on_chain(|| {
			let change = |terms: &mut PoolTerms<AccountId>| {
				(terms.payouts, terms.reserve) = (payouts, 50 * ONE);
			};
			let mut course = Course::begin(change, &loans());
			course.pay();
			wait(33 * DAY);
			course.keep();
			wait(DAY);
			MockLending::mark(0, 30 * ONE);
			let said = course.ask();
			MockLending::mark(0, 0);
			course.pay();
			assert_eq!(said, course.ask());
			let id = course.id;
			let rows = course.run();
			assert_eq!(said, rows);
			assert_eq!(state(id).stage, PoolStage::Closed);
		});
	}
}

/// The reserve paid a period, and what fills it again makes it enough for all that others are owed: it ends in the same
/// second, with a second distribution.
#[test]
fn reserve_that_is_filled_may_end_at_once() {
	on_chain(|| {
		let loans = [(950, vec![(45, 880, 21_000), (90, 70, 100)])];
		let course = Course::begin(|terms| terms.reserve = 50 * ONE, &loans);
		let (id, began) = (course.id, course.began);
		let rows = course.run();
		Course::ends(id, &rows);
		let days: Vec<_> = rows.iter().map(|row| (row.at - began) / DAY).collect();
		assert_eq!(days, [30, 45, 45, 90]);
		assert_eq!((rows[1].reserve, rows[2].reserve), (50 * ONE, 0));
		assert_eq!(rows[2].paid, [(0, 0), (50 * ONE, 0), (0, 0)]);
	});
}

/// Until a loan is drawn the pool may fail, and owes what was given.
#[test]
fn nothing_is_projected_before_the_first_loan_is_drawn() {
	on_chain(|| {
		let raising = open(terms());
		assert_eq!(Tranches::cash_flows(raising), Err(Error::NotActive.into()));
		assert_eq!(Tranches::cash_flows(9), Err(Error::UnknownPool.into()));
		let id = active(terms());
		let loan = MockLending::offer(100 * ONE);
		assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
		assert_eq!(Tranches::cash_flows(id), Ok(vec![]));
		MockLending::draw(loan);
		let over = Pools::<Test>::get(id).unwrap().terms.draw_until + 1;
		let rows = Tranches::cash_flows(id).unwrap();
		assert_eq!((rows.len(), rows[0].at, rows[0].returned), (1, over, 900 * ONE));
	});
}
