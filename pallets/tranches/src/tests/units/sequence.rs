//! Random payments, transfers, holds and claims, against what each holder was due, summed up unit by unit.

use super::*;
use quoin_testing::{fuzz_seeds, setting, Random};
use std::collections::BTreeMap;

/// What somebody was due, exactly: a sum of fractions would not end, so sums of `amount × units`, by how many units there
/// were at each payment.
#[derive(Default)]
struct Model {
	units: BTreeMap<AccountId, Balance>,
	/// Per holder: Σ amount × units of each payment, by the number of units there were.
	due: BTreeMap<AccountId, BTreeMap<Balance, Balance>>,
	taken: BTreeMap<AccountId, Balance>,
	/// How often each left the series, and a fraction to the others.
	left: BTreeMap<AccountId, Balance>,
	paid: Balance,
}

impl Model {
	fn issued(&self) -> Balance {
		self.units.values().sum()
	}

	fn pay(&mut self, amount: Balance) {
		let issued = self.issued();
		self.paid += amount;
		for (who, units) in &self.units {
			*self.due.entry(*who).or_default().entry(issued).or_default() += amount * units;
		}
	}

	/// What a holder was due is what it took and may claim, within a unit of money for each number of units there was,
	/// and for each time that somebody left.
	fn check(&self, who: AccountId) {
		let Some(due) = self.due.get(&who) else { return };
		let least: Balance = due.iter().map(|(issued, sum)| sum / issued).sum();
		let most = least + due.len() as Balance;
		let had = self.taken.get(&who).copied().unwrap_or_default() + claimable(who);
		let left = self.left.get(&who).copied().unwrap_or_default();
		let all_left: Balance = self.left.values().sum();
		let range = least.saturating_sub(left + 1)..=most + all_left + 1;
		assert!(range.contains(&had), "{who}: {had}, not in {range:?}");
	}
}

fn run(seed: u64, steps: u64) {
	on_series(|| {
		let mut random = Random::new(seed);
		let mut model = Model::default();
		let holder = |random: &mut Random| AccountId::from(random.below(7)) + 1;
		for step in 0..steps {
			let (one, other) = (holder(&mut random), holder(&mut random));
			let units = Balance::from(random.below(1_000_000));
			let had =
				[one, other].into_iter().filter(|who| Holdings::<Test>::contains_key(SENIOR, who));
			let had: Vec<AccountId> = had.collect();
			match random.below(12) {
				// All come in while nothing was paid, as in a pool; some come later.
				0 if step < 50 || random.below(20) == 0 => {
					issue(one, units + 1);
					*model.units.entry(one).or_default() += units + 1;
				},
				1 | 2 if model.issued() > 0 => {
					let amount = Balance::from(random.below(10_000_000));
					pay(amount);
					model.pay(amount);
				},
				3..=6 => {
					let has = Tranches::balance(SENIOR, &one);
					let units = random.near(has);
					let moved = transfer(one, other, units);
					assert_eq!(moved.is_ok(), units <= has, "{moved:?}");
					if moved.is_ok() && one != other {
						*model.units.entry(one).or_default() -= units;
						*model.units.entry(other).or_default() += units;
					}
				},
				7 => {
					let reason = random.pick(&[Reason::Collateral, Reason::Vote, Reason::Escrow]);
					let _ = frame_support::storage::with_storage_layer(|| hold(one, reason, units));
				},
				8 => {
					let reason = random.pick(&[Reason::Collateral, Reason::Vote, Reason::Escrow]);
					let release =
						Tranches::release(SENIOR, &reason, &one, units, Precision::BestEffort);
					assert_ok!(release);
				},
				_ => {
					let taken = Tranches::take_claim(SENIOR, &one).unwrap();
					*model.taken.entry(one).or_default() += taken;
				},
			}
			for who in [one, other] {
				let has = Holdings::<Test>::contains_key(SENIOR, who);
				if had.contains(&who) && !has {
					*model.left.entry(who).or_default() += 1;
				}
			}
			assert_ok!(Tranches::do_try_state());
			model.check(one);
			assert_eq!(Tranches::total_issuance(SENIOR), model.issued());
			let unclaimed = AllSeries::<Test>::get(SENIOR).unwrap().unclaimed;
			assert_eq!(unclaimed + model.taken.values().sum::<Balance>(), model.paid);
		}
	});
}

#[test]
fn claims_are_what_units_were_paid_after_any_calls() {
	for seed in [1, 2, 3] {
		run(seed, setting("QUOIN_FUZZ_STEPS", 1_000));
	}
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn claims_are_what_units_were_paid_when_many_seeds_are_tried() {
	for seed in fuzz_seeds() {
		run(seed, setting("QUOIN_FUZZ_STEPS", 1_000));
	}
}
