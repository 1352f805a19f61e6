//! Proofs of equivocation, as nodes bring them in: unsigned, checked with proofs of who had the key.

use crate::{chain::*, dollar::decide};
use frame_support::traits::{fungible::InspectHold, KeyOwnerProofSystem};
use pallet_validator_set::evidence;
use quoin_runtime::*;
use sp_consensus_babe::{AuthorityId as BabeId, Slot};
use sp_core::crypto::{
	key_types::{BABE, GRANDPA},
	KeyTypeId,
};
use sp_io::TestExternalities;
use sp_keystore::{testing::MemoryKeystore, Keystore, KeystoreExt};
use sp_session::MembershipProof;

/// Four validators, whose keys are at hand.
pub fn on_local_chain(test: impl FnOnce(&mut Chain)) {
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

pub fn keys_of(name: &str) -> SessionKeys {
	Session::load_keys(&who(name)).unwrap()
}

/// That somebody has this key in the running session.
pub fn membership(id: KeyTypeId, key: &impl AsRef<[u8]>) -> MembershipProof {
	ValidatorSet::prove((id, key)).unwrap()
}

/// That `name` made two blocks in this slot.
pub fn two_blocks(name: &str) -> RuntimeCall {
	let key = keys_of(name).babe;
	let proof = evidence::babe::<Runtime>(&key, Babe::current_slot()).unwrap();
	pallet_babe::Call::report_equivocation_unsigned {
		equivocation_proof: Box::new(proof),
		key_owner_proof: membership(BABE, &key),
	}
	.into()
}

/// That `name` voted twice in a round.
pub fn two_votes(name: &str) -> RuntimeCall {
	let key = keys_of(name).grandpa;
	let proof = evidence::grandpa::<Runtime>(&key, Grandpa::current_set_id(), 1).unwrap();
	pallet_grandpa::Call::report_equivocation_unsigned {
		equivocation_proof: Box::new(proof),
		key_owner_proof: membership(GRANDPA, &key),
	}
	.into()
}

pub fn report(call: RuntimeCall) -> Outcome {
	Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(call))
}

pub fn is_disabled(name: &str) -> bool {
	let index = Session::validators().iter().position(|validator| *validator == who(name)).unwrap();
	Session::disabled_validators().contains(&(index as u32))
}

/// By index. The first one makes the blocks here.
pub fn validators() -> Vec<&'static str> {
	let named =
		|id: &AccountId| ["Alice", "Bob", "Charlie", "Dave"].into_iter().find(|n| who(n) == *id);
	Session::validators().iter().filter_map(named).collect()
}

pub fn is_listed(name: &str) -> bool {
	pallet_validator_set::Validators::<Runtime>::get().contains(&who(name))
}

/// So many sessions of a block or two each. The last block is not the first of its session, which has no room.
pub fn sessions(chain: &mut Chain, count: u32) {
	for _ in 0..count {
		chain.advance(limits::EPOCH_DURATION_IN_SLOTS * SLOT_DURATION);
	}
	chain.next_block();
}

pub fn bond_of(name: &str) -> Balance {
	Balances::balance_on_hold(&pallet_validator_set::HoldReason::Bond.into(), &who(name))
}

pub fn treasury() -> Balance {
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
fn who_brings_in_a_report_of_itself_has_made_its_last_block() {
	for proof in [two_blocks as fn(&str) -> RuntimeCall, two_votes] {
		on_local_chain(|chain| {
			let offender = validators()[0];
			assert_eq!(report(proof(offender)), Ok(Ok(())));
			assert!(!is_listed(offender) && is_disabled(offender));
			// The end of this block is the end of `chain.author`'s turns.
			chain.close();
			chain.author = 1;
			chain.next_block();
			assert!(is_disabled(offender));
		});
	}
}

#[test]
#[should_panic(expected = "Validator with index 2 is disabled")]
fn a_block_of_who_is_disabled_is_refused() {
	on_local_chain(|chain| {
		assert_eq!(report(two_blocks(validators()[2])), Ok(Ok(())));
		chain.close();
		chain.author = 2;
		chain.next_block();
		chain.close();
	});
}

#[test]
fn the_first_block_of_a_session_counts_for_its_author_when_the_set_changes() {
	on_local_chain(|chain| {
		let before = validators();
		chain.ok(before[0], pallet_validator_set::Call::chill {});
		chain.advance(limits::EPOCH_DURATION_IN_SLOTS * SLOT_DURATION);
		assert_eq!((Session::current_index(), validators()), (1, before.clone()));
		assert_eq!(Authorship::author(), Some(who(before[0])));
		chain.advance(limits::EPOCH_DURATION_IN_SLOTS * SLOT_DURATION);
		assert_eq!((Session::current_index(), validators()), (2, before[1..].to_vec()));
		// The client asks BABE's next authorities whose turn it is: the first of those is somebody else.
		assert_eq!(Authorship::author(), Some(who(before[1])));
		let authored = pallet_validator_set::AuthoredBy::<Runtime>::get(who(before[1]));
		assert_eq!((authored.session, authored.blocks), (2, 1));
	});
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
fn a_bond_is_slashed_two_weeks_after_a_report_and_the_author_of_its_block_rewarded() {
	on_local_chain(|chain| {
		let (author, offender) = (validators()[0], validators()[1]);
		let before = (Balances::free_balance(who(author)), treasury());
		assert_eq!(report(two_blocks(offender)), Ok(Ok(())));
		sessions(chain, 335);
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

/// The proof of who had the key that a node gets in this state.
fn asked(slot: Slot, key: &BabeId) -> Option<MembershipProof> {
	use sp_consensus_babe::runtime_decl_for_babe_api::BabeApiV2;
	Runtime::generate_key_ownership_proof(slot, key.clone())?.decode()
}

/// Two blocks in the first slot of a session have their parent in the session before, where nodes ask first.
#[test]
fn nodes_prove_two_blocks_of_the_first_slot_of_a_session() {
	on_local_chain(|chain| {
		let name = validators()[1];
		let key = keys_of(name).babe;
		let slot = Babe::current_slot();
		assert!(asked(slot, &key).is_some());
		let first = Babe::current_epoch_start() + limits::EPOCH_DURATION_IN_SLOTS;
		assert!(asked(first - Slot::from(1), &key).is_some());
		for not_yet in [first, first + 1, u64::MAX.into()] {
			assert!(asked(not_yet, &key).is_none());
		}

		sessions(chain, 1);
		for over in [slot, first - Slot::from(1), 0.into()] {
			assert!(asked(over, &key).is_none());
		}
		let proof = evidence::babe::<Runtime>(&key, first).unwrap();
		let call = pallet_babe::Call::report_equivocation_unsigned {
			equivocation_proof: Box::new(proof),
			key_owner_proof: asked(first, &key).unwrap(),
		};
		assert_eq!(report(call.into()), Ok(Ok(())));
		assert!(is_disabled(name));
	});
}

/// With all the bytes that an author puts into its headers, and the most authorities to come.
#[test]
fn two_of_the_longest_headers_go_into_a_signed_report() {
	on_local_chain(|chain| {
		let name = validators()[1];
		let key = keys_of(name).babe;
		let proof = evidence::babe::<Runtime>(&key, Babe::current_slot()).unwrap();
		let mut key_owner_proof = membership(BABE, &key);
		// As much as it takes with two hundred: eight levels of sixteen hashes.
		key_owner_proof.trie_nodes.push(vec![0; 8 * 16 * 33]);
		let header = (limits::HEADER_LENGTH + 2 * 40 * limits::MAX_VALIDATORS) as usize;
		let longest = |mut header_of: Header| {
			header_of.digest.logs.push(sp_runtime::DigestItem::Other(vec![0; header]));
			header_of
		};
		let mut proof = proof;
		proof.first_header = longest(proof.first_header);
		proof.second_header = longest(proof.second_header);
		let equivocation_proof = Box::new(proof);
		let call = pallet_babe::Call::report_equivocation { equivocation_proof, key_owner_proof };
		// It is looked at. These were changed after they were signed.
		let unproven = pallet_babe::Error::<Runtime>::InvalidEquivocationProof;
		assert_eq!(chain.send("Eve", call), Ok(Err(unproven.into())));
	});
}
