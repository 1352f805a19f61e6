//! What can be done to the set of validators, in any order, on the whole runtime: the invariants of all pallets hold
//! after each step, and no QUO is made or lost.

use crate::{chain::*, equivocations::*};
use codec::Encode;
use frame_support::{storage::with_storage_layer, traits::DisabledValidators};
use pallet_session::QueuedKeys;
use pallet_validator_set::{evidence, Call, Candidates, Ejected, RunningKeys, Slashes, Stage};
use quoin_runtime::*;
use quoin_testing::Random;
use sp_core::crypto::key_types::{BABE, GRANDPA};
use sp_runtime::traits::Dispatchable;
use std::collections::BTreeMap;

const NAMES: [&str; 6] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];
const STEPS: u32 = 150;

/// How often each was done.
type Tally = BTreeMap<&'static str, u32>;

fn name_of(id: &AccountId) -> &'static str {
	NAMES.into_iter().find(|name| who(name) == *id).unwrap()
}

/// Somebody at that stage, or anybody.
fn at(stage: Stage, random: &mut Random) -> &'static str {
	let all = Candidates::<Runtime>::iter().filter(|(_, of)| of.stage == stage);
	let all: Vec<_> = all.map(|(who, _)| name_of(&who)).collect();
	if all.is_empty() {
		random.pick(&NAMES)
	} else {
		random.pick(&all)
	}
}

fn root(call: Call<Runtime>) -> Outcome {
	let call = RuntimeCall::from(call);
	let root = || call.dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|error| error.error);
	Ok(with_storage_layer(root))
}

/// Whose block is accepted, in this session and at the beginning of the next.
fn able_author() -> Option<u32> {
	let (active, ejected) = (Session::validators(), Ejected::<Runtime>::get());
	let queued = QueuedKeys::<Runtime>::get();
	let free = |index: &u32| {
		let next = queued.get(*index as usize);
		!Session::is_disabled(*index)
			&& next.is_some_and(|(who, _)| {
				let now = active.iter().position(|other| other == who);
				!ejected.contains(who)
					&& now.is_none_or(|index| !Session::is_disabled(index as u32))
			})
	};
	(0..active.len() as u32).find(free)
}

/// Two blocks or two votes of somebody who is active.
fn equivocation(random: &mut Random) -> (&'static str, RuntimeCall) {
	let (_, keys) = random.pick(&RunningKeys::<Runtime>::get());
	if random.below(2) == 0 {
		let slot = Babe::current_slot() - sp_consensus_babe::Slot::from(random.below(2));
		let proof = evidence::babe::<Runtime>(&keys.babe, slot).unwrap();
		let equivocation_proof = Box::new(proof);
		let key_owner_proof = membership(BABE, &keys.babe);
		let call =
			pallet_babe::Call::report_equivocation_unsigned { equivocation_proof, key_owner_proof };
		("two blocks", call.into())
	} else {
		let (set, round) = (Grandpa::current_set_id(), random.below(4));
		let proof = evidence::grandpa::<Runtime>(&keys.grandpa, set, round).unwrap();
		let equivocation_proof = Box::new(proof);
		let key_owner_proof = membership(GRANDPA, &keys.grandpa);
		let call = pallet_grandpa::Call::report_equivocation_unsigned {
			equivocation_proof,
			key_owner_proof,
		};
		("two votes", call.into())
	}
}

fn set_keys(chain: &mut Chain, name: &str) -> Outcome {
	let generated = SessionKeys::generate(&who(name).encode(), None);
	let (keys, proof) = (generated.keys, generated.proof.encode());
	chain.send(name, pallet_session::Call::set_keys { keys, proof })
}

fn step(chain: &mut Chain, random: &mut Random) -> (&'static str, Outcome) {
	let name = random.pick(&NAMES);
	match random.below(16) {
		0 | 1 => {
			let amount = random.near_one_of(&[1_000 * QUO1, 5_000 * QUO1]);
			("bond", chain.send(name, Call::bond { amount }))
		},
		2 => ("bond extra", chain.send(name, Call::bond_extra { amount: QUO1 })),
		3 => ("unbond", chain.send(name, Call::unbond {})),
		4 => ("withdraw", chain.send(name, Call::withdraw {})),
		5 => ("chill", chain.send(name, Call::chill {})),
		6 => ("validate", chain.send(at(Stage::Chilled, random), Call::validate {})),
		7..=9 => ("approve", root(Call::approve { who: who(at(Stage::Applied, random)) })),
		10 => ("remove", root(Call::remove { who: who(at(Stage::Approved, random)) })),
		11 => ("set keys", set_keys(chain, name)),
		12 => ("purge keys", chain.send(name, Call::purge_keys {})),
		13 => {
			let (what, call) = equivocation(random);
			(what, report(call))
		},
		14 => {
			let open = Slashes::<Runtime>::iter().filter(|(_, _, slash)| slash.due.is_some());
			let cancel = open.map(|(session, who, slash)| Call::cancel_slash {
				who,
				session,
				fraction: slash.fraction,
			});
			match cancel.collect::<Vec<_>>().pop() {
				Some(call) => ("cancel", root(call)),
				None => ("nothing to cancel", Ok(Ok(()))),
			}
		},
		_ => {
			for _ in 0..1 + random.below(3) {
				let Some(author) = able_author() else { break };
				chain.close();
				chain.author = author;
				chain.advance(limits::EPOCH_DURATION_IN_SLOTS * SLOT_DURATION);
			}
			("sessions", Ok(Ok(())))
		},
	}
}

#[test]
fn invariants_hold_when_the_set_changes_in_any_way() {
	let mut tally = Tally::new();
	for seed in 1..=3 {
		let mut random = Random::new(seed);
		on_local_chain(|chain| {
			let issuance = Balances::total_issuance();
			for at in 0..STEPS {
				let (what, outcome) = step(chain, &mut random);
				if outcome == Ok(Ok(())) {
					*tally.entry(what).or_default() += 1;
				}
				check_invariants();
				assert_eq!(Balances::total_issuance(), issuance, "seed {seed}, step {at}: {what}");
				assert!(!Session::validators().is_empty(), "seed {seed}, step {at}: {what}");
				// Each in a block of its own, that is not the first of its session.
				let Some(author) = able_author() else { continue };
				chain.close();
				chain.author = author;
				chain.next_block();
			}
		});
	}
	for what in [
		"bond",
		"bond extra",
		"unbond",
		"chill",
		"validate",
		"approve",
		"remove",
		"set keys",
		"two blocks",
		"two votes",
		"cancel",
		"sessions",
	] {
		assert!(tally.contains_key(what), "{what} never happened: {tally:?}");
	}
	// Nobody is out for long enough.
	assert!(!tally.contains_key("withdraw"));
}
