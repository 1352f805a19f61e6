//! Random calls against a model: a list of who was told to hold what, kept with plain means.

use super::*;
use quoin_testing::{fuzz_seeds, Random};
use std::collections::{BTreeMap, BTreeSet};

const STEPS: u32 = 5_000;
const IDS: [CredentialId; 4] = [KYC, CLUB, [3; 32], [4; 32]];
const HOLDERS: [AccountId; 3] = [ALICE, BOB, POOR];
const ISSUERS: [AccountId; 3] = [ISSUER, OTHER_ISSUER, POOR];

#[derive(Default)]
struct Model {
	issuers: BTreeMap<CredentialId, AccountId>,
	/// Expiry of what counts, or did until it expired.
	grants: BTreeMap<(CredentialId, AccountId), u64>,
	/// Every record, by who pays for it.
	records: BTreeMap<(CredentialId, AccountId), Option<AccountId>>,
}

impl Model {
	fn check(&self) {
		for (id, who) in IDS.iter().flat_map(|id| HOLDERS.map(|who| (*id, who))) {
			let until = self.grants.get(&(id, who)).copied().filter(|until| *until > Clock::get());
			assert_eq!(Credentials::expiry(&who, &id), until);
			let stored = crate::Grants::<Test>::contains_key(id, who);
			assert_eq!(stored, self.records.contains_key(&(id, who)));
		}
		for issuer in ISSUERS {
			let paid = self.records.values().filter(|payer| **payer == Some(issuer)).count();
			assert_eq!(held(issuer), paid as u128 * DEPOSIT);
		}
	}
}

fn run(seed: u64) {
	ExtBuilder.build_and_execute(|| {
		let mut random = Random::new(seed);
		let mut model = Model::default();
		model.issuers.insert(KYC, ISSUER);
		// One deposit and no more.
		assert_ok!(Balances::transfer_allow_death(signed(COUNCIL), POOR, DEPOSIT + 1));
		let mut done = BTreeSet::new();
		for _ in 0..STEPS {
			let (id, who, issuer) =
				(random.pick(&IDS), random.pick(&HOLDERS), random.pick(&ISSUERS));
			let registered = model.issuers.get(&id).copied();
			let now = Clock::get();
			let by_root = random.below(4) == 0;
			let origin = if by_root { root() } else { signed(issuer) };
			let may = registered.is_some_and(|named| by_root || named == issuer);
			let kind = random.below(20);
			let (expected, result) = match kind {
				0 | 1 => {
					let expected = registered.is_none() && model.issuers.len() < 3;
					if expected {
						model.issuers.insert(id, issuer);
					}
					(expected, Credentials::register(root(), id, issuer, name("Club")))
				},
				2 => {
					let expected = registered.is_some_and(|named| named != issuer);
					if expected {
						model.issuers.insert(id, issuer);
					}
					(expected, Credentials::set_issuer(root(), id, issuer))
				},
				3 => {
					model.issuers.remove(&id);
					model.grants.retain(|(of, _), _| *of != id);
					(registered.is_some(), Credentials::retire(root(), id))
				},
				4..=10 => {
					let ahead = random.pick(&[0, 1, 3 * DAY, TWO_YEARS, TWO_YEARS + 1]);
					let payer = (!by_root).then_some(issuer);
					let covered = payer != Some(POOR)
						|| model.records.iter().all(|(of, by)| *by != payer || *of == (id, who));
					let expected = may && (1..=TWO_YEARS).contains(&ahead) && covered;
					if expected {
						model.grants.insert((id, who), now + ahead);
						model.records.insert((id, who), payer);
					}
					(expected, Credentials::grant(origin, id, who, now + ahead))
				},
				11..=12 => {
					let expected = may && model.records.contains_key(&(id, who));
					if expected {
						model.grants.remove(&(id, who));
						model.records.remove(&(id, who));
					}
					(expected, Credentials::revoke(origin, id, who))
				},
				13..=17 => {
					let key = (id, who);
					let counts = model.grants.get(&key).is_some_and(|until| *until > now);
					let expected = model.records.contains_key(&key) && !counts;
					if expected {
						model.grants.remove(&key);
						model.records.remove(&key);
					}
					let reaped = Credentials::reap(signed(COUNCIL), id, who);
					(expected, reaped.map(|_| ()).map_err(|error| error.error))
				},
				_ => {
					pass(random.pick(&[1, DAY, 3 * DAY]));
					(true, Ok(()))
				},
			};
			assert_eq!(result.is_ok(), expected, "seed {seed}, kind {kind}: {result:?}");
			done.insert((kind, expected));
			model.check();
			assert_ok!(Credentials::do_try_state());
			System::reset_events();
		}
		// Each kind of call went through and was refused; time only passes.
		assert_eq!(done.len(), 18 * 2 + 2);
	});
}

#[test]
fn chain_agrees_with_the_model_when_calls_are_random() {
	for seed in [1, 2, 3, 4] {
		run(seed);
	}
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn chain_agrees_with_the_model_when_many_seeds_are_tried() {
	for seed in fuzz_seeds() {
		run(seed);
	}
}
