//! Calls, offences and sessions in any order: the invariants hold after each step, and no QUO is made or lost.

use crate::{
	evidence, mock::*, Candidates, Ejected, Params, RunningKeys, SlashQueue, Slashes, Stage,
};
use frame_support::{
	assert_storage_noop,
	storage::with_storage_layer,
	traits::{fungible::Inspect, KeyOwnerProofSystem},
};
use quoin_primitives::{Balance, UNIT};
use quoin_testing::{fuzz_seeds, Random};
use sp_application_crypto::key_types::GRANDPA;
use sp_runtime::{DispatchResult, Perbill};
use sp_session::MembershipProof;
use std::collections::BTreeMap;

const STEPS: u32 = 250;

/// How often each thing was done, and not done, so that a sequence that does nothing is noticed.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, [u32; 2]>);

impl Tally {
	fn count(&mut self, name: &'static str, failed: bool) {
		self.0.entry(name).or_default()[usize::from(failed)] += 1;
	}

	fn call(&mut self, name: &'static str, call: impl FnOnce() -> DispatchResult) {
		// As when it is dispatched: what fails leaves nothing.
		let outcome = with_storage_layer(call);
		self.count(name, outcome.is_err());
	}
}

/// Who bonded was in the set of which session last.
#[derive(Default)]
struct LastIn(BTreeMap<AccountId, u32>);

impl LastIn {
	fn note(&mut self) {
		let session = Session::current_index();
		self.0.extend(Session::validators().into_iter().map(|who| (who, session)));
	}

	/// Whoever gets its bond was in no set for the time of evidence, and that in which slashes can be cancelled.
	fn leaves(&self, who: AccountId) {
		let Some(last) = self.0.get(&who) else { return };
		let waited = Session::current_index() - last;
		assert!(waited > 1 + EvidencePeriod::get() + SlashDeferral::get(), "{waited} sessions");
	}
}

fn step(random: &mut Random, tally: &mut Tally, seen: &mut Vec<Voter>, last: &mut LastIn) {
	let who = 1 + random.below(9);
	let own = || RuntimeOrigin::signed(who);
	let root = RuntimeOrigin::root;
	match random.below(20) {
		0 => {
			let amount = random.near_one_of(&[BOND, Balances::free_balance(who)]);
			tally.call("bond", || ValidatorSet::bond(own(), amount));
		},
		1 => {
			let amount = random.near(Balances::free_balance(who));
			tally.call("bond_extra", || ValidatorSet::bond_extra(own(), amount));
		},
		2 => tally.call("unbond", || ValidatorSet::unbond(own())),
		3 => tally.call("withdraw", || {
			ValidatorSet::withdraw(own())?;
			last.leaves(who);
			Ok(())
		}),
		4 => tally.call("chill", || ValidatorSet::chill(own())),
		5 => {
			let who = one_of(random, Stage::Chilled).unwrap_or(who);
			tally.call("validate", || ValidatorSet::validate(RuntimeOrigin::signed(who)));
		},
		6..=8 => {
			let who = one_of(random, Stage::Applied).unwrap_or(who);
			tally.call("approve", || ValidatorSet::approve(root(), who));
		},
		9 => tally.call("remove", || ValidatorSet::remove(root(), who)),
		10 => {
			let of = Slashes::<Test>::iter_keys().collect::<Vec<_>>();
			let (session, who) = if of.is_empty() { (0, who) } else { random.pick(&of) };
			tally.call("cancel_slash", || cancel(who, session));
		},
		11 => {
			let params = Params {
				min: random.below(4) as u32,
				max: random.below(9) as u32,
				changes: random.below(4) as u32,
				bond: BOND / (1 + Balance::from(random.below(3))),
				slash: Perbill::from_percent(random.below(60) as u32),
				reward: crate::limits::MOST_REWARD,
			};
			tally.call("set_params", || ValidatorSet::set_params(root(), params));
		},
		12 => offence(random, tally),
		13 => {
			if random.below(2) == 0 {
				let of = random.pick(&RunningKeys::<Test>::get());
				let proven = ValidatorSet::prove((GRANDPA, of.1.grandpa.clone())).unwrap();
				seen.push((of.1.grandpa, Grandpa::current_set_id(), proven));
			}
			if !seen.is_empty() {
				report(random, tally, seen);
			}
		},
		14 => {
			if random.below(6) == 0 {
				tally.call("purge_keys", || ValidatorSet::purge_keys(own()));
			} else if Balances::free_balance(who) > UNIT {
				rotate_keys(who);
			}
		},
		15 => {
			for _ in 0..1 + random.below(4) {
				sessions(1);
				last.note();
			}
		},
		_ => {
			// The first block of a session is made by nobody: authors are known by their place in its set.
			if System::block_number().is_multiple_of(2) {
				next_block();
			}
			let able: Vec<_> =
				Session::validators().into_iter().filter(|who| !is_disabled(*who)).collect();
			block_by(random.pick(&able));
		},
	}
}

/// Who had a vote, in which set, with the proof of it.
type Voter = (sp_consensus_grandpa::AuthorityId, u64, MembershipProof);

/// A signed report, by a voter of any session that was seen. A few rounds, so that some are reported twice.
fn report(random: &mut Random, tally: &mut Tally, seen: &[Voter]) {
	let (key, set, membership) = random.pick(seen);
	let equivocation = evidence::grandpa::<Test>(&key, set, random.below(6)).unwrap();
	let origin = RuntimeOrigin::signed(1 + random.below(12));
	tally.call("report", || {
		Grandpa::report_equivocation(origin, Box::new(equivocation), membership)
			.map(|_| ())
			.map_err(|failed| failed.error)
	});
}

/// Somebody at that stage.
fn one_of(random: &mut Random, stage: Stage) -> Option<AccountId> {
	let all = Candidates::<Test>::iter().filter(|(_, of)| of.stage == stage);
	let all: Vec<_> = all.map(|(who, _)| who).collect();
	(!all.is_empty()).then(|| random.pick(&all))
}

/// By somebody of the running set or one of the last ones, of any severity.
fn offence(random: &mut Random, tally: &mut Tally) {
	let current = Session::current_index();
	let session = current.saturating_sub(random.below(7) as u32);
	let set = Session::validators();
	let offenders: Vec<_> = (0..1 + random.below(2)).map(|_| random.pick(&set)).collect();
	let percent = random.below(101) as u32;
	let handle = || offend(&offenders, session, percent);
	if session + EvidencePeriod::get() < current {
		assert_storage_noop!(handle());
	} else {
		handle();
	}
	tally.count("offence", false);
}

/// A sequence, and what it came to.
fn run(seed: u64, tally: &mut Tally) {
	let mut random = Random::new(seed);
	Builder::default().build().execute_with(|| {
		let (issuance, mut seen) = (Balances::total_issuance(), Vec::new());
		let mut last = LastIn::default();
		for at in 0..STEPS {
			step(&mut random, tally, &mut seen, &mut last);
			last.note();
			ValidatorSet::do_try_state()
				.unwrap_or_else(|error| panic!("seed {seed}, step {at}: {error:?}"));
			let all = (1..=12).chain([TREASURY]).map(|who| Balances::total_balance(&who));
			assert_eq!(all.sum::<Balance>(), issuance, "seed {seed}, step {at}");
			assert_eq!(Balances::total_issuance(), issuance, "seed {seed}, step {at}");
			let bonds: Balance = Candidates::<Test>::iter_values().map(|of| of.bond).sum();
			let holds: Balance = (1..=12).map(held).sum();
			assert_eq!(bonds, holds, "seed {seed}, step {at}");
			let set = Session::validators();
			assert!(!set.is_empty() && set.len() <= 7, "seed {seed}, step {at}");
			tally.count("ejected", Ejected::<Test>::get().is_empty());
		}
		tally.count("slashed", SlashQueue::<Test>::get().first == 0);
	});
}

#[test]
fn invariants_hold_when_anything_happens_in_any_order() {
	let mut tally = Tally::default();
	(1..=4).for_each(|seed| run(seed, &mut tally));
	for (name, [done, _]) in &tally.0 {
		assert!(*done > 0, "{name} never happened");
	}
	assert_eq!(tally.0.len(), 15);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn invariants_hold_when_many_seeds_are_tried() {
	for seed in fuzz_seeds() {
		run(seed, &mut Tally::default());
	}
}
