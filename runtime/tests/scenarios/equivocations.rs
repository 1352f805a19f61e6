//! Proofs of equivocation, as nodes bring them in: unsigned, checked with proofs of who had the key.

use crate::{chain::*, dollar::decide};
use frame_support::traits::KeyOwnerProofSystem;
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
