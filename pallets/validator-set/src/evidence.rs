//! Equivocations for tests and benchmarks, signed with keys of the keystore.

use alloc::vec;
use codec::{Decode, Encode};
use frame_system::pallet_prelude::{BlockNumberFor, HeaderFor};
use sp_application_crypto::RuntimeAppPublic;
use sp_consensus_babe::digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest};
use sp_runtime::{
	traits::{Hash, Header, One},
	Digest, DigestItem,
};

/// The digest of a block for `slot` by the authority of that index.
pub fn pre_digest(authority_index: u32, slot: sp_consensus_babe::Slot) -> DigestItem {
	DigestItem::babe_pre_digest(PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
		authority_index,
		slot,
	}))
}

/// Two blocks for one slot. `None` when the keystore has no key of the offender.
pub fn babe<T: frame_system::Config>(
	offender: &sp_consensus_babe::AuthorityId,
	slot: sp_consensus_babe::Slot,
) -> Option<sp_consensus_babe::EquivocationProof<HeaderFor<T>>> {
	let sealed = |state: u8| {
		let mut header = HeaderFor::<T>::new(
			One::one(),
			Default::default(),
			<HeaderFor<T> as Header>::Hashing::hash(&[state]),
			Default::default(),
			Digest { logs: vec![pre_digest(0, slot)] },
		);
		let signature = offender.sign(&header.hash())?;
		header.digest_mut().push(DigestItem::babe_seal(signature));
		Some(header)
	};
	Some(sp_consensus_babe::EquivocationProof {
		offender: offender.clone(),
		slot,
		first_header: sealed(1)?,
		second_header: sealed(2)?,
	})
}

/// Two prevotes in one round. `None` when the keystore has no key of the offender.
pub fn grandpa<T: frame_system::Config>(
	offender: &sp_consensus_grandpa::AuthorityId,
	set_id: sp_consensus_grandpa::SetId,
	round: sp_consensus_grandpa::RoundNumber,
) -> Option<sp_consensus_grandpa::EquivocationProof<T::Hash, BlockNumberFor<T>>> {
	// Index of the variant, in messages as in equivocations.
	const PREVOTE: u8 = 0;
	let signed = |block: u8| {
		let vote = (T::Hashing::hash(&[block]), BlockNumberFor::<T>::one());
		let payload = sp_consensus_grandpa::localized_payload(round, set_id, &(PREVOTE, vote));
		Some((vote, offender.sign(&payload)?))
	};
	// The types of votes belong to a crate that nothing else here needs; their encoding does.
	let encoded = (set_id, PREVOTE, round, offender, signed(1)?, signed(2)?).encode();
	Decode::decode(&mut &encoded[..]).ok()
}
