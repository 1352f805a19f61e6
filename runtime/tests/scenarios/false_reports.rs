//! Reports of equivocations that prove nothing: nobody is disabled, ejected, slashed or paid for them, and no block
//! breaks.

use crate::{chain::*, equivocations::*};
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo, storage::with_storage_layer, traits::fungible::Inspect,
};
use pallet_validator_set::{evidence, SlashQueue, Validators};
use quoin_runtime::*;
use sp_consensus_babe::{EquivocationProof, Slot};
use sp_core::crypto::key_types::{BABE, GRANDPA};
use sp_runtime::{
	traits::Header as _,
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
	DispatchError,
};
use sp_session::MembershipProof;

type Blocks = EquivocationProof<Header>;

/// Who has what of QUO, who is on the list, who is disabled, and how many slashes there were.
fn state() -> (Vec<Balance>, Vec<AccountId>, Vec<u32>, u32) {
	let mut quo: Vec<_> =
		["Alice", "Bob", "Charlie", "Dave", "Eve"].map(|n| Balances::total_balance(&who(n))).into();
	quo.push(treasury());
	let disabled = Session::disabled_validators();
	(quo, Validators::<Runtime>::get().into(), disabled, SlashQueue::<Runtime>::get().next)
}

fn blocks_of(name: &str, slot: Slot) -> (Blocks, MembershipProof) {
	let key = keys_of(name).babe;
	(evidence::babe::<Runtime>(&key, slot).unwrap(), membership(BABE, &key))
}

/// By a node.
fn unsigned((proof, key_owner_proof): (Blocks, MembershipProof)) -> RuntimeCall {
	let equivocation_proof = Box::new(proof);
	pallet_babe::Call::report_equivocation_unsigned { equivocation_proof, key_owner_proof }.into()
}

/// By an account.
fn signed((proof, key_owner_proof): (Blocks, MembershipProof)) -> RuntimeCall {
	let equivocation_proof = Box::new(proof);
	pallet_babe::Call::report_equivocation { equivocation_proof, key_owner_proof }.into()
}

fn false_proof() -> Outcome {
	Ok(Err(pallet_babe::Error::<Runtime>::InvalidEquivocationProof.into()))
}

fn false_membership() -> Outcome {
	Ok(Err(pallet_babe::Error::<Runtime>::InvalidKeyOwnershipProof.into()))
}

fn bad_proof() -> Outcome {
	Err(TransactionValidityError::Invalid(InvalidTransaction::BadProof))
}

/// Each way in which two headers of one author in the running slot, each signed, can be made no proof.
fn forgeries(name: &str) -> Vec<Blocks> {
	let slot = Babe::current_slot();
	let forge = |by: &dyn Fn(&mut Blocks)| {
		let (mut proof, _) = blocks_of(name, slot);
		by(&mut proof);
		proof
	};
	let other = blocks_of(name, slot + 1).0;
	vec![
		// Changed after it was signed.
		forge(&|of| of.second_header.set_number(9)),
		// One header twice.
		forge(&|of| of.second_header = of.first_header.clone()),
		// Two slots.
		forge(&|of| of.second_header = other.second_header.clone()),
		// Another slot than that of the headers.
		forge(&|of| of.slot = slot + 1),
		// Unsigned, and without any slot.
		forge(&|of| drop(of.second_header.digest_mut().pop())),
		forge(&|of| of.second_header.digest_mut().logs.clear()),
		forge(&|of| of.first_header.digest_mut().logs.clear()),
	]
}

#[test]
fn a_forged_proof_changes_nothing() {
	on_local_chain(|_| {
		let name = validators()[1];
		let before = state();
		for proof in forgeries(name) {
			let report_of = (proof, membership(BABE, &keys_of(name).babe));
			assert_eq!(report(unsigned(report_of)), false_proof());
		}
		assert_eq!(state(), before);
	});
}

#[test]
fn a_forged_proof_costs_its_sender_the_fee_and_a_true_one_nothing() {
	on_local_chain(|chain| {
		let name = validators()[1];
		let free = || Balances::free_balance(who("Eve"));
		let mut last = free();
		for proof in forgeries(name) {
			let report_of = (proof, membership(BABE, &keys_of(name).babe));
			assert_eq!(chain.send("Eve", signed(report_of)), false_proof());
			assert!(free() < last);
			last = free();
		}
		let mut unproven = blocks_of(name, Babe::current_slot());
		unproven.1.validator_count += 1;
		assert_eq!(chain.send("Eve", signed(unproven)), false_membership());
		assert!(free() < last);
		last = free();
		assert!(Session::disabled_validators().is_empty());

		let truth = blocks_of(name, Babe::current_slot());
		assert_eq!(chain.send("Eve", signed(truth.clone())), Ok(Ok(())));
		assert_eq!(free(), last);
		assert!(is_disabled(name));
		// Who comes second pays for it, and gets nothing.
		let duplicate = pallet_babe::Error::<Runtime>::DuplicateOffenceReport;
		let before = Balances::free_balance(who("Ferdie"));
		assert_eq!(chain.send("Ferdie", signed(truth)), Ok(Err(duplicate.into())));
		assert!(Balances::free_balance(who("Ferdie")) < before);
		sessions(chain, limits::SLASH_DEFERRAL);
		// One of four: a tenth of (3 / 4)² of a thousand.
		assert_eq!(free(), last + 56_250_000_000_000);
	});
}

#[test]
fn a_report_with_a_false_membership_is_refused() {
	on_local_chain(|_| {
		let (name, other) = (validators()[1], validators()[2]);
		let slot = Babe::current_slot();
		let before = state();
		let forge = |by: &dyn Fn(&mut MembershipProof)| {
			let (proof, mut membership) = blocks_of(name, slot);
			by(&mut membership);
			unsigned((proof, membership))
		};
		let of_other = membership(BABE, &keys_of(other).babe);
		// That somebody has the key for votes does not prove that it has the one for blocks.
		let of_votes = membership(GRANDPA, &keys_of(name).grandpa);
		for call in [
			forge(&|of| *of = of_other.clone()),
			forge(&|of| *of = of_votes.clone()),
			forge(&|of| of.validator_count = 0),
			forge(&|of| of.validator_count = 5),
			forge(&|of| of.validator_count = u32::MAX),
			forge(&|of| of.trie_nodes.clear()),
			forge(&|of| of.trie_nodes.push(vec![0; 32])),
			forge(&|of| of.trie_nodes.push(of.trie_nodes[0].clone())),
			forge(&|of| of.trie_nodes = vec![vec![255; 1_000]; 100]),
			forge(&|of| of.trie_nodes[0].truncate(5)),
			// Sessions to come, also the next one, of which the set is known already.
			forge(&|of| of.session = 1),
			forge(&|of| of.session = 2),
			forge(&|of| of.session = u32::MAX),
		] {
			assert_eq!(report(call), bad_proof());
		}
		assert_eq!(state(), before);
	});
}

#[test]
fn a_report_of_a_slot_that_is_not_of_the_session_proves_nothing() {
	on_local_chain(|chain| {
		sessions(chain, 2);
		let name = validators()[1];
		let before = state();
		let now = *Babe::current_slot();
		for slot in [0, 1, now - 1_200, now + 1_200, u64::MAX] {
			let report_of = blocks_of(name, Slot::from(slot));
			assert_eq!(report(unsigned(report_of)), false_membership());
		}
		assert_eq!(state(), before);
	});
}

#[test]
fn a_report_of_what_is_known_is_refused_in_any_wrapping() {
	on_local_chain(|_| {
		let name = validators()[1];
		for (call, kind) in [(two_blocks(name), "blocks"), (two_votes(name), "votes")] {
			assert_eq!(report(call.clone()), Ok(Ok(())), "{kind}");
			let after = state();
			let stale = Err(TransactionValidityError::Invalid(InvalidTransaction::Stale));
			assert_eq!(report(call), stale, "{kind}");
			assert_eq!(state(), after, "{kind}");
		}
		// Two others of the same slot.
		let slot = Babe::current_slot();
		let (mut proof, membership) = blocks_of(name, slot);
		std::mem::swap(&mut proof.first_header, &mut proof.second_header);
		let stale = Err(TransactionValidityError::Invalid(InvalidTransaction::Stale));
		assert_eq!(report(unsigned((proof, membership))), stale);
	});
}

#[test]
fn votes_that_were_signed_for_another_round_prove_nothing() {
	on_local_chain(|_| {
		let name = validators()[1];
		let key = keys_of(name).grandpa;
		let set = Grandpa::current_set_id();
		let before = state();
		let proof = |round| evidence::grandpa::<Runtime>(&key, set, round).unwrap();
		let forged = |round: u64, like: u64| {
			// The round is told besides the votes, which are signed for it.
			let mut encoded = codec::Encode::encode(&proof(like));
			encoded[9..17].copy_from_slice(&round.to_le_bytes());
			let proof = codec::Decode::decode(&mut &encoded[..]).unwrap();
			pallet_grandpa::Call::report_equivocation_unsigned {
				equivocation_proof: Box::new(proof),
				key_owner_proof: membership(GRANDPA, &key),
			}
		};
		let invalid: DispatchError =
			pallet_grandpa::Error::<Runtime>::InvalidEquivocationProof.into();
		assert_eq!(report(forged(2, 1).into()), Ok(Err(invalid)));
		assert_eq!(report(forged(u64::MAX, 1).into()), Ok(Err(invalid)));
		assert_eq!(state(), before);
		// As it stands it is one.
		assert_eq!(report(forged(1, 1).into()), Ok(Ok(())));
	});
}

/// Only what a node found itself gets into its pool unsigned.
#[test]
fn an_unsigned_report_from_elsewhere_is_not_taken_up() {
	on_local_chain(|_| {
		for call in [two_blocks(validators()[1]), two_votes(validators()[1])] {
			let xt = UncheckedExtrinsic::new_bare(call);
			// The check begins a block of its own, which is taken back.
			let check = |source| {
				let mut outcome = None;
				let _ = with_storage_layer(|| {
					let at = System::parent_hash();
					outcome = Some(Executive::validate_transaction(source, xt.clone(), at));
					Err::<(), _>(DispatchError::Other("taken back"))
				});
				outcome.unwrap()
			};
			assert_eq!(check(TransactionSource::External), Err(InvalidTransaction::Call.into()));
			assert!(check(TransactionSource::Local).is_ok());
		}
	});
}

/// They are free where they hold, so that their length would be too.
#[test]
fn padded_reports_are_refused() {
	on_local_chain(|chain| {
		let offender = validators()[1];
		let (proof, membership) = blocks_of(offender, Babe::current_slot());
		let with = |bytes: usize| {
			let mut membership = membership.clone();
			membership.trie_nodes.push(vec![0; bytes]);
			(proof.clone(), membership)
		};
		let bytes = limits::EVIDENCE_BYTES as usize;
		let filtered = Ok(Err(frame_system::Error::<Runtime>::CallFiltered.into()));
		assert_eq!(report(unsigned(with(bytes))), bad_proof());
		assert_eq!(chain.send("Eve", signed(with(bytes))), filtered);
		assert!(!is_disabled(offender));
		let (votes, membership) = match two_votes(offender) {
			RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation_unsigned {
				equivocation_proof,
				key_owner_proof,
			}) => (equivocation_proof, key_owner_proof),
			_ => unreachable!(),
		};
		let mut key_owner_proof = membership;
		key_owner_proof.trie_nodes.push(vec![0; bytes]);
		let equivocation_proof = votes;
		let call =
			pallet_grandpa::Call::report_equivocation { equivocation_proof, key_owner_proof };
		assert_eq!(chain.send("Eve", call), filtered);
	});
}

/// Else who offended could fill blocks with true reports of itself for as long as there is evidence.
#[test]
fn a_true_report_that_changes_no_slash_costs_no_less_than_any_call() {
	on_local_chain(|chain| {
		let offender = validators()[1];
		let slot = Babe::current_slot();
		let second = signed(blocks_of(offender, slot + 1));
		let has = || Balances::total_balance(&who("Eve"));
		let before = has();
		chain.ok("Eve", signed(blocks_of(offender, slot)));
		assert_eq!(has(), before, "the first one is free");

		let info = second.get_dispatch_info();
		let length = crate::chain::signed("Eve", second.clone(), 0, None).encoded_size() as u32;
		chain.ok("Eve", second);
		assert!(before - has() >= TransactionPayment::compute_fee(length, &info, 0));
	});
}

/// Of votes that were forged, of what is too old, and of a set that GRANDPA has forgotten.
#[test]
fn false_reports_of_any_kind_cost_their_sender_the_fee() {
	on_local_chain(|chain| {
		let name = validators()[1];
		let key = keys_of(name).grandpa;
		let votes = |set, round, membership| {
			let proof = evidence::grandpa::<Runtime>(&key, set, round).unwrap();
			let equivocation_proof = Box::new(proof);
			pallet_grandpa::Call::report_equivocation {
				equivocation_proof,
				key_owner_proof: membership,
			}
		};
		let of = || membership(GRANDPA, &key);
		let old_votes = votes(Grandpa::current_set_id(), 1, of());
		let old_blocks = signed(blocks_of(name, Babe::current_slot()));
		let pays = |chain: &mut Chain, call: RuntimeCall, error: DispatchError| {
			let before = (Balances::free_balance(who("Eve")), state().2, state().3);
			assert_eq!(chain.send("Eve", call), Ok(Err(error)));
			assert!(Balances::free_balance(who("Eve")) < before.0, "{error:?}");
			assert_eq!((state().2, state().3), (before.1, before.2));
		};
		type Votes = pallet_grandpa::Error<Runtime>;
		type Twice = pallet_babe::Error<Runtime>;

		let unknown = votes(Grandpa::current_set_id() + 1, 1, of());
		pays(chain, unknown.into(), Votes::InvalidEquivocationProof.into());
		let other = membership(GRANDPA, &keys_of(validators()[2]).grandpa);
		let of_other = votes(Grandpa::current_set_id(), 1, other);
		pays(chain, of_other.into(), Votes::InvalidKeyOwnershipProof.into());
		// A slot of another session.
		let other_slot = signed(blocks_of(name, Babe::current_slot() + 5_000));
		pays(chain, other_slot, Twice::InvalidKeyOwnershipProof.into());

		sessions(chain, limits::EVIDENCE_PERIOD + 1);
		pays(chain, old_votes.into(), Votes::InvalidKeyOwnershipProof.into());
		pays(chain, old_blocks, Twice::InvalidKeyOwnershipProof.into());
	});
}
