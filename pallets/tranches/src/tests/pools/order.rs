//! No order of calls within a second changes what anybody gets in the end, but for who had which units when they were
//! paid; and nobody gains by having them just before or not any more just after.

use super::*;
use frame_support::storage::{with_transaction, TransactionOutcome};
use quoin_math::pool::waterfall::Order;
use quoin_primitives::PoolTerms;
use sp_core::U256;
use std::collections::BTreeMap;

/// They have the senior units.
const HOLDERS: [AccountId; 3] = [ALICE, BOB, STRANGER];
const MONTH: Seconds = 30 * DAY;

/// What may happen within the second.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Act {
	Distribute,
	/// A loan pays.
	Pay,
	/// Units that somebody gives to somebody: so many dollars, or all that it has.
	Give(AccountId, AccountId, Option<Balance>),
	Claim(AccountId),
}

use Act::*;

/// Units go in a ring. Bob gives all that he has by then, so that he leaves in some orders, and comes back in others.
const ACTS: [Act; 7] = [
	Distribute,
	Distribute,
	Pay,
	Give(ALICE, BOB, Some(200)),
	Give(BOB, STRANGER, None),
	Give(STRANGER, ALICE, Some(100)),
	Claim(BOB),
];

/// All orders in which they may happen.
fn orders(acts: &[Act]) -> Vec<Vec<Act>> {
	if acts.is_empty() {
		return vec![Vec::new()];
	}
	let mut all = Vec::new();
	for (at, act) in acts.iter().enumerate() {
		// Of two that are the same, the one or the other is first alike.
		if acts[..at].contains(act) {
			continue;
		}
		let mut rest = acts.to_vec();
		rest.remove(at);
		all.extend(orders(&rest).into_iter().map(|mut order| {
			order.insert(0, *act);
			order
		}));
	}
	all
}

/// A pool with its two loans, and who had how much of the senior when it was paid.
struct Course {
	id: PoolId,
	loans: [u32; 2],
	units: BTreeMap<AccountId, Balance>,
	/// Σ amount × units, exactly.
	due: BTreeMap<AccountId, U256>,
}

impl Course {
	fn distribute(&mut self) {
		let before = paid(self.id)[0];
		match distribute(self.id) {
			Ok(()) => {},
			Err(error) => assert_eq!(error, Error::NothingToDistribute.into()),
		}
		let after = paid(self.id)[0];
		let amount = after.0 + after.1 - before.0 - before.1;
		for (who, units) in &self.units {
			*self.due.entry(*who).or_default() += U256::from(amount) * U256::from(*units);
		}
	}

	/// Interest of which a tenth is whole, more than is due above the first loss, so that it does not matter whether two
	/// payments are distributed one by one or together.
	fn pay(&self, loan: usize) {
		Desk::pay(self.loans[loan], 10 * ONE, 40 * ONE);
	}

	fn act(&mut self, act: Act) {
		match act {
			Distribute => self.distribute(),
			Pay => self.pay(1),
			Give(from, to, amount) => {
				let has = self.units[&from];
				let units = amount.map_or(has, |dollars| dollars * ONE);
				assert_ok!(Tranches::transfer_units(signed(from), series(self.id, 0), to, units));
				*self.units.get_mut(&from).unwrap() -= units;
				*self.units.get_mut(&to).unwrap() += units;
			},
			Claim(who) => {
				let claim = Tranches::claim(signed(KEEPER), series(self.id, 0), who);
				assert!(claim.is_ok() || claim == Err(Error::NothingToClaim.into()));
			},
		}
	}
}

/// What each had in the end of the senior, and each tranche.
fn run(mut course: Course, order: &[Act]) -> (Vec<Balance>, Vec<(Balance, Balance)>) {
	let before = HOLDERS.map(dollars);
	for act in order {
		course.act(*act);
	}
	// Whatever was not paid is, in the same second.
	course.distribute();
	// And life goes on: units move, loans pay.
	for month in 0..3 {
		wait(MONTH);
		course.pay(month % 2);
		course.distribute();
		let (from, to) = (HOLDERS[month], HOLDERS[(month + 1) % 3]);
		if course.units[&from] > 0 {
			course.act(Give(from, to, None));
		}
		course.act(Claim(HOLDERS[(month + 2) % 3]));
	}
	HOLDERS.iter().for_each(|who| course.act(Claim(*who)));
	let had = HOLDERS.iter().zip(before).map(|(who, before)| dollars(*who) - before);
	let had: Vec<Balance> = had.collect();
	for (who, had) in HOLDERS.iter().zip(&had) {
		let due = (course.due[who] / U256::from(800 * ONE)).as_u128();
		// Who leaves leaves a fraction to the others, here up to six times.
		assert!(had.abs_diff(due) <= 7, "{who} has had {had}, and was due {due}: {order:?}");
	}
	(had, paid(course.id))
}

#[test]
fn order_of_calls_within_a_second_changes_nothing_but_who_has_what_was_paid() {
	on_chain(|| {
		let id = active(terms());
		let loans = [lent(id, 600 * ONE), lent(id, 400 * ONE)];
		for (who, dollars) in [(BOB, 250), (STRANGER, 150)] {
			assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), who, dollars * ONE));
		}
		let units: BTreeMap<_, _> =
			HOLDERS.into_iter().zip([400 * ONE, 250 * ONE, 150 * ONE]).collect();
		wait(20 * DAY);
		let second = Clock::get();
		let orders = orders(&ACTS);
		assert_eq!(orders.len(), 7 * 6 * 5 * 4 * 3);
		let mut tranches = None;
		for order in orders {
			Clock::set(second);
			let end = with_transaction(|| {
				let due = HOLDERS.into_iter().map(|who| (who, Default::default())).collect();
				let course = Course { id, loans, units: units.clone(), due };
				course.pay(0);
				TransactionOutcome::Rollback(Ok::<_, DispatchError>(run(course, &order)))
			});
			let (had, paid) = end.unwrap();
			// What divisions leave over waits.
			let all: Balance = had.iter().sum();
			assert!((all..all + 10).contains(&(paid[0].0 + paid[0].1)), "{order:?}");
			assert_eq!(*tranches.get_or_insert_with(|| paid.clone()), paid, "{order:?}");
		}
	});
}

/// Whoever has units over a distribution has what they were worth, and no more, whether by what loans are marked at or
/// with interest that ran: nothing is gained by buying just before, nor by selling just after.
fn worth_is_kept(name: &str, id: PoolId) {
	let before = Tranches::pool_view(id).unwrap();
	let quoted = Tranches::quote_distribute(id).unwrap_or_else(|_| panic!("{name}: nothing came"));
	let at_claims = |level| claimable(id, level, HOLDERS[usize::from(level)]);
	let claims = [0, 1].map(at_claims);
	assert_ok!(distribute(id));
	let after = Tranches::pool_view(id).unwrap();
	for (level, (principal, interest)) in quoted.flow.paid.iter().enumerate() {
		let (old, new) = (&before.tranches[level], &after.tranches[level]);
		let paid = principal + interest;
		assert_eq!(old.conservative, new.conservative + paid, "{name}, {level}");
		assert_eq!(old.optimistic, new.optimistic + paid, "{name}, {level}");
		// One who had all units of the level over it, at prices by unit.
		if let (Some(had), true) = (claims.get(level), old.units > 0) {
			let got = claimable(id, level as Level, HOLDERS[level]) - had;
			let fall = old.conservative_price.unwrap().0 - new.conservative_price.unwrap().0;
			let cost = U256::from(fall) * U256::from(old.units);
			let cost = (cost / U256::from(ONE)).as_u128();
			// Prices have 18 digits, and units are many.
			assert!(got.abs_diff(cost) <= old.units / ONE + 2, "{name}, {level}: {got}, {cost}");
		}
	}
}

#[test]
fn nobody_gains_by_buying_just_before_a_distribution_or_selling_just_after() {
	for order in [Order::Sequential, Order::ProRata] {
		for reserve in [0, 20 * ONE] {
			let terms = |change: &dyn Fn(&mut PoolTerms<AccountId>)| {
				let mut terms = super::terms();
				(terms.order, terms.reserve) = (order, reserve);
				terms.tranches[0].subordination = Bps(1_900);
				terms.tranches[1].subordination = Bps(600);
				change(&mut terms);
				terms
			};
			let begin = |change: &dyn Fn(&mut PoolTerms<AccountId>)| {
				let id = active(terms(change));
				(id, lent(id, 500 * ONE), lent(id, 300 * ONE))
			};
			on_chain(|| {
				let (id, one, two) = begin(&|terms| terms.period = 7 * DAY);
				wait(20 * DAY);
				Desk::accrued(Tranches::account_of(id), ONE);
				Desk::pay(one, ONE, 30 * ONE);
				worth_is_kept("interest and principal", id);
				// In the same second again.
				Desk::pay(two, 7, 31 * ONE);
				worth_is_kept("again", id);
				wait(7 * DAY);
				Desk::pay(two, 7, 0);
				worth_is_kept("a shortfall", id);
				Desk::mark(one, 100 * ONE);
				Desk::pay(two, ONE, 20 * ONE);
				worth_is_kept("a test fails", id);
				Desk::mark(one, 400 * ONE);
				Desk::pay(two, ONE, 20 * ONE);
				worth_is_kept("the first loss is wiped, and more", id);
				Desk::recover(one, 300 * ONE);
				worth_is_kept("a recovery", id);
				Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
				worth_is_kept("money goes back while a test fails", id);
			});
			on_chain(|| {
				let (id, _, two) = begin(&|_| {});
				Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
				worth_is_kept("money goes back", id);
				Desk::pay(two, ONE, 300 * ONE);
				Clock::set(Pools::<Test>::get(id).unwrap().terms.matures_at);
				worth_is_kept("it has matured", id);
			});
			if reserve > 0 {
				continue;
			}
			on_chain(|| {
				// Interest that is due is more than the first loss is worth, and little was lent.
				let dear = |terms: &mut PoolTerms<AccountId>| {
					terms.eligibility.rate = quoin_math::RatePerSecond(ONE / 50 / (30 * 86_400));
					terms.tranches[0].rate = terms.eligibility.rate;
					terms.tranches[1].rate = terms.eligibility.rate;
					terms.draw_until = terms.raise_until + 184 * DAY;
					terms.eligibility.days_overdue = 365;
				};
				let id = active(terms(&dear));
				let loan = Desk::offer(10 * ONE);
				let rate = Pools::<Test>::get(id).unwrap().terms.eligibility.rate;
				Desk::set(loan, |item| item.rate = rate);
				assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
				Desk::draw(loan);
				Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
				worth_is_kept("money goes back, and interest is due", id);
				assert_eq!(paid(id)[2], (0, 0));
			});
		}
	}
}
