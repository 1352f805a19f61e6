//! What is known of pools from outside: out of what was called, and what events said.

use super::*;
use sp_core::U256;
use std::collections::BTreeMap;

/// What holders of a series were due, exactly: sums of `amount × units`, by how many units there were.
#[derive(Default)]
pub struct Ledger {
	pub units: BTreeMap<AccountId, Balance>,
	due: BTreeMap<AccountId, BTreeMap<Balance, U256>>,
	/// What a curator was credited besides.
	besides: BTreeMap<AccountId, Balance>,
	taken: BTreeMap<AccountId, Balance>,
	/// How often each left the series, and a fraction to the others.
	pub left: BTreeMap<AccountId, Balance>,
	/// All that was paid or credited.
	paid: Balance,
}

impl Ledger {
	pub fn issued(&self) -> Balance {
		self.units.values().sum()
	}

	pub fn add(&mut self, who: AccountId, units: Balance) {
		*self.units.entry(who).or_default() += units;
	}

	pub fn remove(&mut self, who: AccountId, units: Balance) {
		*self.units.get_mut(&who).unwrap() -= units;
	}

	pub fn pay(&mut self, amount: Balance) {
		if amount == 0 {
			return;
		}
		let issued = self.issued();
		self.paid += amount;
		for (who, units) in self.units.iter().filter(|(_, units)| **units > 0) {
			let sum = self.due.entry(*who).or_default().entry(issued).or_default();
			*sum += U256::from(amount) * U256::from(*units);
		}
	}

	pub fn credit(&mut self, who: AccountId, amount: Balance) {
		*self.besides.entry(who).or_default() += amount;
		self.paid += amount;
	}

	pub fn take(&mut self, who: AccountId, amount: Balance) {
		*self.taken.entry(who).or_default() += amount;
	}

	/// What each has had is what its units were paid while it had them, within a unit, one for each number of units that
	/// there was, and one for each time that somebody left.
	pub fn check(&self, waits: impl Fn(AccountId) -> Balance) {
		let all_left: Balance = self.left.values().sum();
		let whose = self.units.keys().chain(self.besides.keys()).chain(self.taken.keys());
		let none = BTreeMap::new();
		for who in whose.collect::<std::collections::BTreeSet<_>>() {
			let due = self.due.get(who).unwrap_or(&none);
			let least: Balance = due.iter().map(|(n, sum)| (sum / U256::from(*n)).as_u128()).sum();
			let most = least + due.len() as Balance + all_left;
			let left = self.left.get(who).copied().unwrap_or_default();
			let besides = self.besides.get(who).copied().unwrap_or_default();
			let had = self.taken.get(who).copied().unwrap_or_default() + waits(*who);
			let range = (least + besides).saturating_sub(left + 1)..=most + besides;
			assert!(range.contains(&had), "{who} has had {had}, not in {range:?}");
		}
	}

	/// What nobody has taken.
	pub fn unclaimed(&self) -> Balance {
		self.paid - self.taken.values().sum::<Balance>()
	}
}

/// A pool from outside.
pub struct Known {
	pub curator: AccountId,
	pub series: Vec<Ledger>,
	/// All that came onto its account, and went from it.
	pub came: Balance,
	pub went: Balance,
	pub bond: Balance,
	/// What is no part of its books: gifts, and of one that failed what it was paid without ever having lent.
	pub beside: Balance,
	/// At lending, committed and not drawn, and waiting to be collected.
	pub committed: Balance,
	pub waiting: Balance,
}

impl Known {
	pub fn new(curator: AccountId, levels: usize, bond: Balance) -> Self {
		Self {
			curator,
			series: (0..levels).map(|_| Ledger::default()).collect(),
			came: bond,
			went: 0,
			bond,
			beside: 0,
			committed: 0,
			waiting: 0,
		}
	}

	pub fn at(&mut self, series: AssetId) -> &mut Ledger {
		let (_, level) = quoin_primitives::tranche_of(series).unwrap();
		&mut self.series[usize::from(level)]
	}

	pub fn first_loss(&mut self) -> &mut Ledger {
		self.series.last_mut().unwrap()
	}

	/// What came from lending in a call in which so much was committed.
	pub fn deliver(&mut self, id: PoolId, committed: Balance) {
		let (now_waiting, now_committed) = at_lending(id);
		self.went += committed;
		self.came += self.waiting - now_waiting;
		self.came += self.committed + committed - now_committed;
		(self.waiting, self.committed) = (now_waiting, now_committed);
	}

	/// What is on its account is what came and did not go, and all of it is somebody's or was given to nobody.
	pub fn check(&self, id: PoolId) {
		let balance = dollars(Tranches::account_of(id));
		assert_eq!(balance, self.came - self.went, "money of pool {id}");
		let state = state(id);
		assert_eq!(state.bond, if state.is_over() { 0 } else { self.bond }, "bond of {id}");
		let mut owed = state.bond + self.beside;
		let sold = matches!(state.stage, PoolStage::Raising | PoolStage::Failed);
		if !sold {
			owed += state.cash.all().unwrap();
		}
		for (level, ledger) in (0..).zip(&self.series) {
			let series = AllSeries::<Test>::get(series(id, level)).unwrap();
			assert_eq!(series.issued, ledger.issued(), "units of {id}, {level}");
			let unclaimed = series.unclaimed + series.fees;
			assert_eq!(unclaimed, ledger.unclaimed(), "unclaimed of {id}, {level}");
			owed += unclaimed + if sold { series.issued } else { 0 };
		}
		assert_eq!(balance, owed, "money of pool {id} that is nobody's");
	}

	pub fn check_claims(&self, id: PoolId) {
		for (level, ledger) in (0..).zip(&self.series) {
			ledger.check(|who| claimable(id, level, who));
		}
	}
}

/// What waits at lending for a pool, and what of it is committed there.
pub fn at_lending(id: PoolId) -> (Balance, Balance) {
	let account = Tranches::account_of(id);
	let quoin_primitives::Collectable { interest, principal, recovered, other } =
		MockLending::waiting(account);
	let committed = (0..MockLending::count()).map(MockLending::get).filter_map(|item| {
		let (by, _) = item.committed?;
		(by == account).then_some(item.amount)
	});
	(interest + principal + recovered + other, committed.sum())
}
