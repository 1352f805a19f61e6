//! Whose keys an account may set: its own, with a proof of each for this account.

use crate::{chain::*, equivocations::*};
use codec::Encode;
use quoin_runtime::*;

#[test]
fn keys_are_refused_without_a_proof_and_when_they_are_another_validators() {
	on_local_chain(|chain| {
		let (name, other) = (validators()[1], validators()[2]);
		let generated = SessionKeys::generate(&who(name).encode(), None);
		let (keys, proof) = (generated.keys, generated.proof.encode());
		let set =
			|keys: SessionKeys, proof: Vec<u8>| pallet_session::Call::set_keys { keys, proof };
		let before = (keys_of(name), keys_of(other));
		let invalid = Ok(Err(pallet_session::Error::<Runtime>::InvalidProof.into()));
		for bad in [vec![], proof[1..].to_vec(), proof[..proof.len() - 1].to_vec(), vec![0; 1_000]]
		{
			assert_eq!(chain.send(name, set(keys.clone(), bad)), invalid);
		}
		// Its own proof is none for another one's keys, and another one's is none for who sends it.
		assert_eq!(chain.send(name, set(keys_of(other), proof.clone())), invalid);
		assert_eq!(chain.send(other, set(keys.clone(), proof.clone())), invalid);

		assert_eq!((keys_of(name), keys_of(other)), before);

		chain.ok(name, set(keys.clone(), proof));
		assert_eq!(keys_of(name), keys);
		// Somebody else who has that node, and can prove it, does not get keys that are taken.
		let again = keys.clone().create_ownership_proof(&who(other).encode()).unwrap().encode();
		let taken = Ok(Err(pallet_session::Error::<Runtime>::DuplicatedKey.into()));
		assert_eq!(chain.send(other, set(keys, again)), taken);
		assert_eq!(keys_of(other), before.1);
	});
}
