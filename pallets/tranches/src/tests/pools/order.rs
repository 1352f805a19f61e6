//! No order of calls within a second changes what anybody gets in the end, but for who had which units when they were
//! paid: neither while a pool lends, nor when it ends. And nobody gains by having them just before or not any more just after.
//! Nor does it matter by the end of a period when anybody distributed in it.

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
fn orders<A: Copy + PartialEq>(acts: &[A]) -> Vec<Vec<A>> {
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
		MockLending::pay(self.loans[loan], 10 * ONE, 40 * ONE);
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

/// What may happen to a pool in the second in which it ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Last {
	/// It is closed, or fails.
	End,
	ClaimFor(AccountId),
	/// Somebody gives units back: so many dollars, or all that it has.
	Redeem(AccountId, Option<Balance>),
}

use Last::*;

const LAST: [Last; 7] = [
	End,
	ClaimFor(ALICE),
	ClaimFor(BOB),
	ClaimFor(STRANGER),
	Redeem(ALICE, Some(100)),
	Redeem(BOB, None),
	Redeem(STRANGER, None),
];

/// A pool that ends, of which each of three has had nothing so far of what waits for it.
struct Ending {
	id: PoolId,
	end: fn(PoolId) -> DispatchResult,
	/// Dollars of each.
	before: [Balance; 3],
}

impl Ending {
	fn of(id: PoolId, end: fn(PoolId) -> DispatchResult) -> Self {
		Self { id, end, before: HOLDERS.map(dollars) }
	}

	fn stage(&self) -> PoolStage {
		state(self.id).stage
	}

	/// What each has had and may have now: in claims, and of a pool that failed for its units.
	fn theirs(&self) -> [Balance; 3] {
		let one = |at: usize| {
			let who = HOLDERS[at];
			let failed = self.stage() == PoolStage::Failed;
			let units = Tranches::balance(series(self.id, 0), &who);
			let units = if failed { units } else { 0 };
			dollars(who) - self.before[at] + claimable(self.id, 0, who) + units
		};
		[0, 1, 2].map(one)
	}

	/// Does it, and sees that it is refused when it has to be, and how.
	fn act(&self, act: Last) {
		let units = |who| Tranches::balance(series(self.id, 0), &who);
		let over = [PoolStage::Closed, PoolStage::Failed].contains(&self.stage());
		match act {
			End => assert_eq!((self.end)(self.id), Ok(())),
			ClaimFor(who) => {
				let waits = claimable(self.id, 0, who) > 0 || over && units(who) > 0;
				let claim = || Tranches::claim(signed(KEEPER), series(self.id, 0), who);
				let expected = if waits { Ok(()) } else { Err(Error::NothingToClaim.into()) };
				assert_eq!(claim(), expected);
				assert!(!over || units(who) == 0);
			},
			Redeem(who, amount) => {
				let has = units(who);
				let amount = amount.map_or(has, |dollars| dollars * ONE);
				let expected = match (amount, over) {
					(0, _) => Err(Error::ZeroAmount.into()),
					(_, false) => Err(Error::NotRedeemable.into()),
					_ if amount > has => Err(Error::NotEnoughUnits.into()),
					_ => Ok(()),
				};
				assert_eq!(Tranches::redeem(signed(who), series(self.id, 0), amount), expected);
			},
		}
	}

	/// What each has had after this order, when all have left; each had it from the end on, before that `waited`.
	fn run(&self, order: &[Last], waited: [Balance; 3]) -> ([Balance; 3], Balance) {
		let treasury = dollars(TREASURY);
		let mut theirs = waited;
		for act in order {
			self.act(*act);
			let now = self.theirs();
			if *act == End {
				theirs = now;
			}
			assert_eq!(now, theirs, "{order:?}, at {act:?}");
		}
		let others = [(1, BOB), (2, CURATOR)];
		for (level, who) in HOLDERS.map(|who| (0, who)).into_iter().chain(others) {
			let units = Tranches::balance(series(self.id, level), &who);
			if units > 0 {
				assert_ok!(Tranches::redeem(signed(who), series(self.id, level), units));
			}
		}
		assert!(Pools::<Test>::get(self.id).is_none(), "{order:?}");
		(theirs, dollars(TREASURY) - treasury)
	}
}

/// All orders in which a pool ends and three leave it. Gives what each has had, the same in all.
fn end_in_all_orders(id: PoolId, end: fn(PoolId) -> DispatchResult) -> [Balance; 3] {
	let ending = Ending::of(id, end);
	let waited = ending.theirs();
	let orders = orders(&LAST);
	assert_eq!(orders.len(), 7 * 6 * 5 * 4 * 3 * 2);
	let mut first = None;
	for order in orders {
		let had = with_transaction(|| {
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(ending.run(&order, waited)))
		});
		let had = had.unwrap();
		assert_eq!(*first.get_or_insert(had), had, "{order:?}");
	}
	let (had, dust) = first.unwrap();
	// Less than a unit for each of the five, and for what a division left over of each series.
	assert!(dust < 5 + 3, "{dust}");
	had
}

/// 400, 250 and 150 of the 800 senior.
fn shared_by_three(id: PoolId) {
	for (who, dollars) in [(BOB, 250), (STRANGER, 150)] {
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), who, dollars * ONE));
	}
}

/// One loan is paid back, the other brings 350 of 400, and 8 dollars of interest wait with it: with a first distribution of
/// 100, the senior has had its 800 and its interest for 31 days.
#[test]
fn order_in_which_a_pool_closes_and_holders_leave_changes_nothing() {
	on_chain(|| {
		let id = active(terms());
		let loans = [lent(id, 600 * ONE), lent(id, 400 * ONE)];
		shared_by_three(id);
		wait(20 * DAY);
		MockLending::pay(loans[0], ONE, 100 * ONE);
		assert_ok!(distribute(id));
		wait(11 * DAY);
		MockLending::pay(loans[0], 8 * ONE, 500 * ONE);
		MockLending::recover(loans[1], 350 * ONE);
		let close = |id| Tranches::close_pool(signed(KEEPER), id);
		let had = end_in_all_orders(id, close);
		// On 700 for the last 11 days.
		let all = 800 * ONE + interest(800, 1, 20 * DAY) + interest(700, 1, 11 * DAY);
		for (had, part) in had.into_iter().zip([400, 250, 150]) {
			let due = all / 800 * part;
			assert!(had.abs_diff(due) <= 800, "{had} {due}");
		}
	});
}

#[test]
fn order_in_which_a_pool_fails_and_holders_leave_changes_nothing() {
	on_chain(|| {
		let fail = |id| Tranches::fail_pool(signed(KEEPER), id);
		let units = [400 * ONE, 250 * ONE, 150 * ONE];
		// One that nobody activated, and one that never lent.
		let never = open(terms());
		fill(never);
		shared_by_three(never);
		wait(14 * DAY + 1);
		assert_eq!(end_in_all_orders(never, fail), units);
		let id = active(terms());
		shared_by_three(id);
		Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
		assert_eq!(end_in_all_orders(id, fail), units);
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
				MockLending::accrued(Tranches::account_of(id), ONE);
				MockLending::pay(one, ONE, 30 * ONE);
				worth_is_kept("interest and principal", id);
				// In the same second again.
				MockLending::pay(two, 7, 31 * ONE);
				worth_is_kept("again", id);
				wait(7 * DAY);
				MockLending::pay(two, 7, 0);
				worth_is_kept("a shortfall", id);
				MockLending::mark(one, 100 * ONE);
				MockLending::pay(two, ONE, 20 * ONE);
				worth_is_kept("a test fails", id);
				MockLending::mark(one, 400 * ONE);
				MockLending::pay(two, ONE, 20 * ONE);
				worth_is_kept("the first loss is wiped, and more", id);
				MockLending::recover(one, 300 * ONE);
				worth_is_kept("a recovery", id);
				Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
				worth_is_kept("money goes back while a test fails", id);
			});
			on_chain(|| {
				let (id, _, two) = begin(&|_| {});
				Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
				worth_is_kept("money goes back", id);
				MockLending::pay(two, ONE, 300 * ONE);
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
				let loan = MockLending::offer(10 * ONE);
				let rate = Pools::<Test>::get(id).unwrap().terms.eligibility.rate;
				MockLending::set(loan, |item| item.rate = rate);
				assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
				MockLending::draw(loan);
				Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
				worth_is_kept("money goes back, and interest is due", id);
				assert_eq!(paid(id)[2], (0, 0));
			});
		}
	}
}

/// Seconds since a month began, and what loans pay then, in dollars: interest and principal.
type Month = &'static [(Seconds, Balance, Balance)];

/// Months in which interest comes for all that is due: at most 10.6 dollars, after a tenth for the curator.
const MONTHS: [Month; 5] = [
	// All of it in the first second.
	&[(1, 20, 0)],
	// Some on the first day, and the rest with principal on the last.
	&[(DAY, 8, 0), (MONTH, 4, 10)],
	// Principal first, and interest in the same second.
	&[(29 * DAY, 0, 10), (29 * DAY, 20, 0)],
	// Principal first, and interest weeks later.
	&[(5 * DAY, 0, 20), (25 * DAY, 20, 0)],
	// Both before and after each other, in the last second too, in which interest of the month is late.
	&[(10 * DAY, 3, 0), (20 * DAY, 0, 10), (20 * DAY, 2, 0), (MONTH, 0, 10), (MONTH, 8, 0)],
];

/// One distributes, if there is anything to distribute.
fn try_distribute(id: PoolId) {
	if let Err(error) = distribute(id) {
		assert_eq!(error, Error::NothingToDistribute.into());
	}
}

/// A month in which somebody distributes after those payments of which a bit of `after` is set, and after its last one.
/// Principal is paid in the second in which it comes: interest runs on what is outstanding.
fn month_of(id: PoolId, loan: u32, month: Month, after: u32) -> State {
	let (began, account) = (Clock::get(), Tranches::account_of(id));
	for (number, (at, interest, principal)) in month.iter().enumerate() {
		if Clock::get() < began + at && MockLending::waiting(account).principal > 0 {
			assert_ok!(distribute(id));
		}
		Clock::set(began + at);
		MockLending::pay(loan, interest * ONE, principal * ONE);
		if after & 1 << number != 0 {
			try_distribute(id);
		}
	}
	if MockLending::waiting(account).principal > 0 {
		assert_ok!(distribute(id));
	}
	Clock::set(began + MONTH);
	try_distribute(id);
	state(id)
}

/// Whether somebody distributes as money comes or once a month, principal before interest or both at once: by the end of
/// the month everybody has the same. At 1 % a month the senior is due 8 dollars, and the mezzanine 2.6 at 2 %.
#[test]
fn distributions_within_a_month_change_nothing_by_its_end() {
	// Principal that interest gives back is divided by itself.
	for (order, most) in [(Order::Sequential, 0), (Order::ProRata, 1)] {
		on_chain(|| {
			let rate = |percent| quoin_math::RatePerSecond(percent * ONE / 100 / u128::from(MONTH));
			let mut terms = terms();
			terms.order = order;
			terms.eligibility.obligor_share = Bps::WHOLE;
			terms.eligibility.days_overdue = 1_000;
			terms.eligibility.rate = rate(2);
			// Principal pays interest for a while, and no test fails by it.
			(terms.tranches[0].rate, terms.tranches[0].subordination) = (rate(1), Bps(1_000));
			(terms.tranches[1].rate, terms.tranches[1].subordination) = (rate(2), Bps(500));
			let id = active(terms);
			let loan = MockLending::offer(1_000 * ONE);
			MockLending::set(loan, |item| item.rate = rate(2));
			assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
			MockLending::draw(loan);
			for month in MONTHS {
				let began = Clock::get();
				let had = paid(id)[2].1;
				let ends = (0..1 << month.len()).map(|after| {
					let end = with_transaction(|| {
						let end = month_of(id, loan, month, after);
						TransactionOutcome::Rollback(Ok::<_, DispatchError>(end))
					});
					Clock::set(began);
					(after, end.unwrap())
				});
				let ends: Vec<_> = ends.collect();
				let once = month_of(id, loan, month, 0);
				assert_eq!((due(id), once.cash), (vec![0, 0, 0], Cash::default()));
				assert!(once.tranches[2].interest_paid > had);
				for (after, mut end) in ends {
					for (of, as_once) in end.tranches.iter_mut().zip(&once.tranches) {
						assert!(of.outstanding.abs_diff(as_once.outstanding) <= most);
						of.outstanding = as_once.outstanding;
						of.principal_paid = as_once.principal_paid;
					}
					assert_eq!(end, once, "{order:?}, {month:?}, {after:b}");
				}
			}
			assert_eq!(paid(id)[2].0, 0);
		});
	}
}
