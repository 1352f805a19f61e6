//! Random calls by everybody on several pools at once, many of them in the seconds around those in which something ends.
//! After each, the invariants hold, each dollar is where it was said to go, no other pool has changed, what is refused
//! changed nothing, and everybody has had what its units were paid.

mod model;
mod steps;

use super::*;
use codec::Encode;
use frame_support::{
	storage::{unhashed, with_storage_layer},
	traits::fungibles::Inspect as _,
};
use model::Known;
use quoin_primitives::{
	apis::PoolView, CoverageTest, Credentials as _, LoanBook, LoanId, NoteTerms, Payouts,
	PoolTerms, SeriesMarket, Stake, Status, QUSD,
};
use quoin_testing::{fuzz_seeds, setting, Random};
use sp_runtime::StateVersion;
use std::collections::{BTreeMap, BTreeSet};

/// For each seed, unless `QUOIN_FUZZ_STEPS` says otherwise.
const STEPS: u64 = 2_000;
/// No new ones while so many are not over, so that things happen to each.
const POOLS: usize = 5;
/// Everybody.
const ALL: core::ops::RangeInclusive<AccountId> = 1..=20;

/// What is stored of a pool, and how it is seen.
type Record = (Option<State>, Vec<Option<Series>>, Option<PoolView<AccountId>>);

/// A chain with what is known of it from outside.
struct World {
	seed: u64,
	steps: u64,
	random: Random,
	/// What everybody has to have.
	dollars: BTreeMap<AccountId, Balance>,
	pools: BTreeMap<PoolId, Known>,
	/// As they were after the last step.
	records: BTreeMap<PoolId, Record>,
	holders: BTreeSet<(AssetId, AccountId)>,
	/// Who can neither pay nor be paid.
	blocked: Option<AccountId>,
	/// What the last call did.
	last: String,
	/// How often each kind of step went through and was refused.
	tally: BTreeMap<&'static str, (u32, u32)>,
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

fn now() -> Seconds {
	Clock::get()
}

fn record(id: PoolId) -> Record {
	let Some(pool) = Pools::<Test>::get(id) else { return (None, Vec::new(), None) };
	let series = (0..=pool.terms.tranches.len() as Level)
		.map(|level| AllSeries::<Test>::get(series(id, level)));
	(States::<Test>::get(id), series.collect(), Tranches::pool_view(id))
}

impl World {
	fn new(seed: u64) -> Self {
		Self {
			seed,
			steps: 0,
			random: Random::new(seed),
			dollars: ALL.map(|who| (who, RICH)).collect(),
			pools: BTreeMap::new(),
			records: BTreeMap::new(),
			holders: BTreeSet::new(),
			blocked: None,
			last: String::new(),
			tally: BTreeMap::new(),
		}
	}

	/// Makes a call that concerns this pool, or all of them in nothing but how they are seen. Reads what it said, and
	/// checks everything.
	fn call(
		&mut self,
		name: &'static str,
		about: Option<PoolId>,
		call: impl FnOnce() -> DispatchResult,
	) -> DispatchResult {
		self.steps += 1;
		self.last = format!("{name} of {about:?}");
		System::reset_events();
		// Roots are dear.
		let before = self.steps.is_multiple_of(16).then(root);
		let result = with_storage_layer(call);
		self.last = format!("{name} of {about:?}: {result:?}");
		assert_ne!(result, Err(Error::Unexpected.into()));
		// Nobody says how much.
		let of_the_pool = ["activate", "claim", "close", "distribute", "fail"].contains(&name);
		assert!(!of_the_pool || result != Err(Error::AmountTooLarge.into()));
		let tally = self.tally.entry(name).or_default();
		let told: Vec<Event<Test>> = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::Tranches(event) => Some(event),
				_ => None,
			})
			.collect();
		if result.is_ok() {
			tally.0 += 1;
			self.read(about, told);
		} else {
			tally.1 += 1;
			assert!(told.is_empty());
			assert!(before.is_none_or(|before| before == root()), "something was changed");
		}
		self.compare(name, about, result.is_err());
		self.check(about);
		result
	}

	/// Nothing of any other pool is changed, and nothing at all by what was refused.
	fn compare(&mut self, name: &str, about: Option<PoolId>, refused: bool) {
		let ids: Vec<PoolId> = self.pools.keys().chain(self.records.keys()).copied().collect();
		let records: BTreeMap<PoolId, Record> = ids
			.into_iter()
			.collect::<BTreeSet<_>>()
			.into_iter()
			.map(|id| (id, record(id)))
			.collect();
		for (id, new) in &records {
			let Some(old) = self.records.get(id) else { continue };
			let its_own = about == Some(*id);
			if refused || !its_own {
				let same = (&old.0, &old.1).encode() == (&new.0, &new.1).encode();
				assert!(same, "pool {id} has changed: {old:?} is {new:?}");
				let seen = name == "time" || old.2.encode() == new.2.encode();
				assert!(seen, "pool {id} looks different: {:?} is {:?}", old.2, new.2);
			}
			let by_holders = ["claim", "transfer", "hold", "release", "transfer held"];
			if its_own && by_holders.contains(&name) && new.0.is_some() {
				assert_eq!(
					old.0.encode(),
					new.0.encode(),
					"what holders do is no matter of the pool"
				);
			}
		}
		self.records = records;
		self.records.retain(|_, record| record.0.is_some());
	}

	fn read(&mut self, about: Option<PoolId>, told: Vec<Event<Test>>) {
		// A pool that is new is not the one that was meant.
		let Some(id) = about.or_else(|| {
			told.iter().find_map(|event| match event {
				Event::PoolOpened { pool, .. } => Some(*pool),
				_ => None,
			})
		}) else {
			return;
		};
		let mut committed = 0;
		let mut removed = false;
		for event in told {
			if let Event::PoolOpened { pool, curator, terms, bond } = event {
				assert_eq!(pool, id);
				*self.dollars.get_mut(&curator).unwrap() -= bond;
				self.pools.insert(id, Known::new(curator, terms.tranches.len() + 1, bond));
				continue;
			}
			let known = self.pools.get_mut(&id).unwrap();
			let dollars = &mut self.dollars;
			let mut give = |known: &mut Known, to: AccountId, amount| {
				*dollars.get_mut(&to).unwrap() += amount;
				known.went += amount;
			};
			match event {
				Event::UnitsIssued { series, to, units } => known.at(series).add(to, units),
				Event::UnitsRedeemed { series, from, units } => {
					known.at(series).remove(from, units)
				},
				Event::UnitsTransferred { series, from, to, units } => {
					known.at(series).remove(from, units);
					known.at(series).add(to, units);
				},
				Event::Invested { who, amount, .. } => {
					*dollars.get_mut(&who).unwrap() -= amount;
					known.came += amount;
				},
				Event::BondToppedUp { who, amount, .. } => {
					*dollars.get_mut(&who).unwrap() -= amount;
					known.came += amount;
					known.bond += amount;
				},
				Event::InvestmentWithdrawn { who, amount, .. } => give(known, who, amount),
				Event::PoolActivated { keeper, reward, .. } => {
					give(known, keeper, reward);
					known.bond -= reward;
				},
				Event::LoanFunded { amount, .. } => committed += amount,
				Event::Distributed { keeper, paid, fees, reward, .. } => {
					give(known, keeper, reward);
					known.bond -= reward;
					for (ledger, (principal, interest)) in known.series.iter_mut().zip(paid) {
						ledger.pay(principal + interest);
					}
					let curator = known.curator;
					known.first_loss().credit(curator, fees);
				},
				Event::Claimed { series, who, amount } => {
					give(known, who, amount);
					known.at(series).take(who, amount);
				},
				Event::Redeemed { series, who, amount, claimed, .. } => {
					give(known, who, amount + claimed);
					known.at(series).take(who, claimed);
				},
				Event::PoolFailed { keeper, reward, .. }
				| Event::PoolClosed { keeper, reward, .. } => {
					give(known, keeper, reward);
					let (curator, bond) = (known.curator, known.bond - reward);
					known.first_loss().credit(curator, bond);
				},
				Event::PoolRemoved { dust, .. } => {
					give(known, TREASURY, dust);
					removed = true;
				},
				_ => {},
			}
		}
		let known = self.pools.get_mut(&id).unwrap();
		known.deliver(id, committed);
		let holders: BTreeSet<_> = Holdings::<Test>::iter_keys().collect();
		for (series, who) in self.holders.difference(&holders) {
			*known.at(*series).left.entry(*who).or_default() += 1;
		}
		self.holders = holders;
		if let Some(failed) = States::<Test>::get(id).filter(|of| of.stage == PoolStage::Failed) {
			// Of money that it had, that of the units is its own.
			let before = self.records.get(&id).and_then(|of| of.0.as_ref());
			if before.is_some_and(|of| of.stage == PoolStage::Active) {
				let units: Balance = known.series.iter().map(|of| of.issued()).sum();
				known.beside += failed.cash.all().unwrap() - units;
			}
		}
		if removed {
			let known = self.pools.remove(&id).unwrap();
			assert_eq!(known.came, known.went, "what came to a pool went");
			assert_eq!(dollars(Tranches::account_of(id)), 0);
			known.series.iter().for_each(|ledger| ledger.check(|_| 0));
		}
	}

	fn check(&self, about: Option<PoolId>) {
		assert_ok!(Tranches::do_try_state());
		assert_eq!(Assets::total_issuance(QUSD), 20 * RICH);
		let mut all = dollars(COMMITTED) + dollars(WAITING);
		for (who, had) in &self.dollars {
			assert_eq!(dollars(*who), *had, "dollars of {who}");
			all += had;
		}
		for (id, known) in &self.pools {
			known.check(*id);
			all += known.came - known.went;
			let view = self.records[id].2.as_ref().expect("a pool can be seen");
			Self::check_view(view);
		}
		assert_eq!(all, 20 * RICH);
		if let Some(known) = about.and_then(|id| Some((id, self.pools.get(&id)?))) {
			known.1.check_claims(known.0);
			self.check_stakes(known.0, known.1);
		}
	}

	/// What holders have is what their tranche is worth as the pool is seen, less a unit for each at most, and all of
	/// them together have no more than there is.
	fn check_stakes(&self, id: PoolId, known: &Known) {
		let (state, view) = (state(id), self.records[&id].2.as_ref().expect("a pool can be seen"));
		let mut all: Balance = 0;
		for (level, of) in (0..).zip(&view.tranches) {
			let one = series(id, level);
			let mut sum = Stake::default();
			let holders: Vec<_> = self.holders.iter().filter(|of| of.0 == one).collect();
			for (_, who) in &holders {
				let stake = Tranches::stake(one, who).expect("a stake can be seen");
				assert!(stake.conservative <= stake.outstanding, "{stake:?}");
				assert!(stake.conservative <= stake.optimistic, "{stake:?}");
				sum.units += stake.units;
				sum.outstanding += stake.outstanding;
				sum.conservative += stake.conservative;
				sum.optimistic += stake.optimistic;
				sum.uncovered += stake.uncovered;
				sum.claimable += stake.claimable;
			}
			assert_eq!(sum.units, of.units);
			// Its curator may have fees and nothing else.
			all += sum.conservative + sum.claimable;
			if of.units == 0 || state.stage == PoolStage::Closed {
				assert_eq!((sum.conservative, sum.optimistic), (0, 0));
				continue;
			}
			let conservative = of.conservative.min(of.outstanding);
			let is_first_loss = usize::from(level) + 1 == view.tranches.len();
			let optimistic = if is_first_loss { conservative } else { of.optimistic };
			// Of a tranche whose principal is whole, what is not short is interest that it is worth.
			let reached = optimistic.saturating_sub(of.outstanding);
			let due = if state.stage == PoolStage::Active { of.interest_due } else { 0 };
			for (sum, whole) in [
				(sum.uncovered + reached, due),
				(sum.outstanding, of.outstanding),
				(sum.conservative, conservative),
				(sum.optimistic, optimistic),
			] {
				let least = (whole + 1).saturating_sub(holders.len() as Balance);
				assert!((least..=whole).contains(&sum), "{level}: {sum} of {whole}");
			}
		}
		let exposure = MockLending::exposure(&Tranches::account_of(id)).unwrap();
		let loans = exposure.principal - exposure.impairment;
		let money = known.came - known.went - state.bond - known.beside;
		let there = money + known.waiting + known.committed + loans;
		assert!(all <= there, "{all} of pool {id}, which has {there}");
	}

	/// Values add up and are not less with interest that ran, and losses go up from the first loss.
	fn check_view(view: &PoolView<AccountId>) {
		let all = |of: fn(&quoin_primitives::apis::TrancheView) -> Balance| -> Balance {
			view.tranches.iter().map(of).sum()
		};
		assert_eq!(all(|of| of.conservative), view.conservative);
		assert_eq!(all(|of| of.optimistic), view.optimistic);
		for of in &view.tranches {
			assert!(of.optimistic >= of.conservative);
			assert!(of.optimistic_price >= of.conservative_price);
			assert_eq!(of.conservative_price.is_none(), of.units == 0);
			assert!(of.shortfall <= of.interest_due);
		}
		if view.stage != PoolStage::Active {
			return;
		}
		for (level, of) in view.tranches.iter().enumerate() {
			let below = &view.tranches[level + 1..];
			if of.lost > 0 {
				assert!(below.iter().all(|of| of.lost == of.outstanding), "a loss out of order");
				// As losses are of principal, what is below is worth interest that waits, if anything.
				let principal = all(|of| of.outstanding) - all(|of| of.lost);
				let waits = view.conservative - principal;
				let worth: Balance = below.iter().map(|of| of.conservative).sum();
				assert!(worth <= waits, "{level} has lost, and below it {worth} is left");
			}
		}
	}

	/// What interfaces ask is answered, and nothing changes by it.
	fn ask(&self, id: PoolId) {
		let before = root();
		if state(id).stage == PoolStage::Active {
			assert_ok!(Tranches::test_views(id));
			assert_ok!(Tranches::cash_flows(id));
		}
		let _ = Tranches::quote_distribute(id);
		assert_eq!(before, root(), "a question changed something");
	}
}

/// Says where to look for it when something went wrong.
impl Drop for World {
	fn drop(&mut self) {
		if std::thread::panicking() {
			let Self { seed, steps, last, .. } = self;
			println!("QUOIN_FUZZ_FROM={seed}, step {steps} at {}: {last}", now());
		}
	}
}

fn run(seed: u64) -> BTreeMap<&'static str, (u32, u32)> {
	let mut tally = BTreeMap::new();
	on_chain(|| {
		let mut world = World::new(seed);
		MockCredentials::grant(&ALICE, &MEMBER);
		while world.steps < setting("QUOIN_FUZZ_STEPS", STEPS) {
			world.step();
		}
		tally = core::mem::take(&mut world.tally);
	});
	tally
}

/// Each kind of step went through, and all but those that nobody can refuse were refused too.
fn check_that_all_was_done(seeds: impl IntoIterator<Item = u64>) {
	let mut all: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
	for seed in seeds {
		for (kind, (done, refused)) in run(seed) {
			let tally = all.entry(kind).or_default();
			*tally = (tally.0 + done, tally.1 + refused);
		}
	}
	for (kind, (done, refused)) in &all {
		assert!(*done > 0, "{kind} never went through: {all:?}");
		let refusable = !["time", "lending", "list", "release"].contains(kind);
		assert!(*refused > 0 || !refusable, "{kind} was never refused: {all:?}");
	}
}

#[test]
fn each_dollar_is_where_it_belongs_when_calls_are_random() {
	check_that_all_was_done([1, 2, 3]);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn each_dollar_is_where_it_belongs_when_many_seeds_are_tried() {
	check_that_all_was_done(fuzz_seeds());
}
