//! Proofs of equivocation, as nodes bring them in: unsigned, checked with proofs of who had the key.

use crate::{chain::*, dollar::decide};
use frame_support::traits::{fungible::InspectHold, KeyOwnerProofSystem};
use pallet_validator_set::evidence;
use quoin_runtime::*;
use sp_core::crypto::key_types::{BABE, GRANDPA};
use sp_io::TestExternalities;
use sp_keystore::{testing::MemoryKeystore, Keystore, KeystoreExt};
use sp_runtime::transaction_validity::InvalidTransaction;

/// Four validators, whose keys are at hand.
fn on_local_chain(test: impl FnOnce(&mut Chain)) {
	let keystore = MemoryKeystore::new();
	for name in ["Alice", "Bob", "Charlie", "Dave"] {
		let seed = format!("//{name}");
		keystore.sr25519_generate_new(BABE, Some(&seed)).unwrap();
		keystore.ed25519_generate_new(GRANDPA, Some(&seed)).unwrap();
	}
	let mut ext = TestExternalities::new(build("local_testnet"));
	ext.register_extension(KeystoreExt::new(keystore));
	ext.execute_with(|| {
		let mut chain = Chain::start();
		chain.next_block();
		test(&mut chain);
		chain.close();
		check_invariants();
	});
}

fn keys_of(name: &str) -> SessionKeys {
	Session::load_keys(&who(name)).unwrap()
}

/// That `name` made two blocks in this slot.
fn two_blocks(name: &str) -> RuntimeCall {
	let key = keys_of(name).babe;
	let proof = evidence::babe::<Runtime>(&key, Babe::current_slot()).unwrap();
	pallet_babe::Call::report_equivocation_unsigned {
		equivocation_proof: Box::new(proof),
		key_owner_proof: Historical::prove((BABE, key)).unwrap(),
	}
	.into()
}

/// That `name` voted twice in a round.
fn two_votes(name: &str) -> RuntimeCall {
	let key = keys_of(name).grandpa;
	let proof = evidence::grandpa::<Runtime>(&key, Grandpa::current_set_id(), 1).unwrap();
	pallet_grandpa::Call::report_equivocation_unsigned {
		equivocation_proof: Box::new(proof),
		key_owner_proof: Historical::prove((GRANDPA, key)).unwrap(),
	}
	.into()
}

fn report(call: RuntimeCall) -> Outcome {
	Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(call))
}

fn is_disabled(name: &str) -> bool {
	let index = Session::validators().iter().position(|validator| *validator == who(name)).unwrap();
	Session::disabled_validators().contains(&(index as u32))
}

/// By index. The first one makes the blocks here.
fn validators() -> Vec<&'static str> {
	let named =
		|id: &AccountId| ["Alice", "Bob", "Charlie", "Dave"].into_iter().find(|n| who(n) == *id);
	Session::validators().iter().filter_map(named).collect()
}

fn is_listed(name: &str) -> bool {
	pallet_validator_set::Validators::<Runtime>::get().contains(&who(name))
}

/// So many sessions of a block or two each. The last block is not the first of its session, which has no room.
fn sessions(chain: &mut Chain, count: u32) {
	for _ in 0..count {
		chain.advance(limits::EPOCH_DURATION_IN_SLOTS * SLOT_DURATION);
	}
	chain.next_block();
}

fn bond_of(name: &str) -> Balance {
	Balances::balance_on_hold(&pallet_validator_set::HoldReason::Bond.into(), &who(name))
}

fn treasury() -> Balance {
	Balances::free_balance(configs::governance::TreasuryAccount::get())
}

#[test]
fn who_makes_two_blocks_or_votes_twice_is_disabled_and_ejected() {
	for proof in [two_blocks as fn(&str) -> RuntimeCall, two_votes] {
		on_local_chain(|_| {
			let offender = validators()[1];
			assert!(is_listed(offender) && !is_disabled(offender));
			assert_eq!(report(proof(offender)), Ok(Ok(())));
			assert!(!is_listed(offender) && is_disabled(offender));
			// The same offence is not reported twice.
			assert!(report(proof(offender)).is_err());
		});
	}
}

#[test]
fn a_report_goes_through_in_safe_mode() {
	on_local_chain(|chain| {
		decide(chain, pallet_safe_mode::Call::force_enter {}.into());
		assert!(pallet_safe_mode::EnteredUntil::<Runtime>::exists());
		let offender = validators()[3];
		assert_eq!(report(two_blocks(offender)), Ok(Ok(())));
		assert!(is_disabled(offender));
	});
}

#[test]
fn a_report_with_another_ones_membership_is_refused() {
	on_local_chain(|_| {
		let key = keys_of("Bob").babe;
		let call = pallet_babe::Call::report_equivocation_unsigned {
			equivocation_proof: Box::new(
				evidence::babe::<Runtime>(&key, Babe::current_slot()).unwrap(),
			),
			key_owner_proof: Historical::prove((BABE, keys_of("Dave").babe)).unwrap(),
		};
		assert_eq!(report(call.into()), Err(InvalidTransaction::BadProof.into()));
		assert!(!is_disabled("Bob") && !is_disabled("Dave"));
	});
}

#[test]
fn a_bond_is_slashed_a_week_after_a_report_and_the_author_of_its_block_rewarded() {
	on_local_chain(|chain| {
		let (author, offender) = (validators()[0], validators()[1]);
		let before = (Balances::free_balance(who(author)), treasury());
		assert_eq!(report(two_blocks(offender)), Ok(Ok(())));
		sessions(chain, 167);
		assert_eq!(bond_of(offender), 1_000 * QUO1);
		sessions(chain, 1);
		// Of four, one: (3 / 4)² of a thousand, of which a tenth is for the author.
		assert_eq!(bond_of(offender), 437_500_000_000_000);
		let after = (Balances::free_balance(who(author)), treasury());
		assert_eq!(
			(after.0 - before.0, after.1 - before.1),
			(56_250_000_000_000, 506_250_000_000_000)
		);
	});
}

#[test]
fn a_slash_that_governance_cancels_is_not_taken() {
	on_local_chain(|chain| {
		let offender = validators()[1];
		assert_eq!(report(two_votes(offender)), Ok(Ok(())));
		sessions(chain, 166);
		as_root(pallet_validator_set::Call::cancel_slash { who: who(offender), session: 0 });
		sessions(chain, 4);
		assert_eq!(bond_of(offender), 1_000 * QUO1);
		assert!(!is_listed(offender));
	});
}

#[test]
fn evidence_counts_for_four_weeks_and_no_session_longer() {
	for proof in [two_blocks as fn(&str) -> RuntimeCall, two_votes] {
		on_local_chain(|chain| {
			let (in_time, too_late) = (proof(validators()[1]), proof(validators()[2]));
			sessions(chain, 28 * 24);
			assert_eq!(report(in_time), Ok(Ok(())));
			sessions(chain, 1);
			assert_eq!(report(too_late), Err(InvalidTransaction::BadProof.into()));
		});
	}
}

#[test]
fn a_bond_is_free_when_evidence_and_deferral_are_over() {
	use pallet_validator_set::{Call, Error};
	on_local_chain(|chain| {
		let name = validators()[3];
		let free = Balances::free_balance(who(name));
		chain.ok(name, Call::unbond {});
		sessions(chain, 2);
		assert!(!validators().contains(&name));
		// Four weeks for evidence, one for a slash of the last, and a session.
		sessions(chain, 28 * 24 + 7 * 24);
		let too_soon = Error::<Runtime>::ExitTooSoon;
		assert_eq!(chain.send(name, Call::withdraw {}), Ok(Err(too_soon.into())));
		sessions(chain, 1);
		chain.ok(name, Call::withdraw {});
		assert_eq!(bond_of(name), 0);
		// But for three fees.
		let now = Balances::free_balance(who(name));
		assert!(now < free + 1_000 * QUO1 && now > free + 999 * QUO1);
	});
}

#[test]
fn bonds_of_genesis_are_besides_what_accounts_have() {
	on_local_chain(|_| {
		for name in validators() {
			assert_eq!(
				(Balances::free_balance(who(name)), bond_of(name)),
				(10_000_000 * QUO1, 1_000 * QUO1)
			);
		}
	});
}
