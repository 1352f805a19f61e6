//! Authors the blocks of a sealed chain: real BABE blocks, claimed and signed with the node's keys,
//! so that the runtime, the block import and any other reader see nothing unusual but the time.

use super::FullClient;
use crate::dev_clock::DevClock;
use quoin_primitives::{Hash, Header, OpaqueBlock as Block};
use sc_consensus::BlockImportParams;
use sc_consensus_babe::{
	authorship::claim_slot, find_pre_digest, AuthorityId, BabeConfiguration, BabeIntermediate,
	CompatibleDigestItem, Epoch, PreDigest, INTERMEDIATE_KEY,
};
use sc_consensus_epochs::{descendent_query, SharedEpochChanges, ViableEpochDescriptor};
use sc_consensus_manual_seal::{ConsensusDataProvider, Error};
use sp_api::StorageProof;
use sp_application_crypto::AppCrypto;
use sp_consensus_babe::{Slot, SlotDuration};
use sp_inherents::InherentData;
use sp_keystore::KeystorePtr;
use sp_runtime::{traits::Header as _, Digest, DigestItem};
use sp_timestamp::TimestampInherentData;
use std::sync::Arc;

/// How many slots to look ahead for one that belongs to a key of this node. With one key of a
/// hundred none is found less than once in 10¹⁷ searches.
const SLOTS_SEARCHED: u64 = 4_096;

/// See the module's documentation.
#[derive(Clone)]
pub struct Author {
	pub client: Arc<FullClient>,
	pub keystore: KeystorePtr,
	pub epoch_changes: SharedEpochChanges<Block, Epoch>,
	pub config: BabeConfiguration,
	pub clock: Arc<DevClock>,
}

impl Author {
	/// The timestamp of the next child of `parent`: the start of the first free slot that belongs to
	/// a key of this node.
	pub fn next_timestamp(&self, parent: Hash) -> Result<u64, Error> {
		let parent =
			self.client.header(parent)?.ok_or_else(|| Error::BlockNotFound(parent.to_string()))?;
		let first = self.clock.first_slot_after(*slot_of(&parent)?);
		for slot in first..first.saturating_add(SLOTS_SEARCHED) {
			if self.claim(&parent, slot.into())?.is_some() {
				return Ok(self.clock.start_of(slot));
			}
		}
		Err(Error::StringError(format!(
			"none of the next {SLOTS_SEARCHED} slots belongs to a BABE key in this node's keystore"
		)))
	}

	fn claim(
		&self,
		parent: &Header,
		slot: Slot,
	) -> Result<Option<(PreDigest, AuthorityId)>, Error> {
		let (_, epoch) = self.epoch(parent, slot)?;
		Ok(claim_slot(slot, &epoch, &self.keystore))
	}

	/// The epoch of a child of `parent` in `slot`. After skipped epochs that is the one announced
	/// last, which whoever uses it moves to the slot.
	fn epoch(
		&self,
		parent: &Header,
		slot: Slot,
	) -> Result<(ViableEpochDescriptor<Hash, u32, Epoch>, Epoch), Error> {
		let changes = self.epoch_changes.shared_data();
		let descriptor = changes
			.epoch_descriptor_for_child_of(
				descendent_query(&*self.client),
				&parent.hash(),
				*parent.number(),
				slot,
			)
			.map_err(|e| Error::StringError(format!("the epoch of slot {slot} is not known: {e}")))?
			.ok_or(sp_consensus::Error::InvalidAuthoritiesSet)?;
		let epoch = changes
			.viable_epoch(&descriptor, |slot| Epoch::genesis(&self.config, slot))
			.ok_or(sp_consensus::Error::InvalidAuthoritiesSet)?
			.as_ref()
			.clone();
		Ok((descriptor, epoch))
	}
}

impl ConsensusDataProvider<Block> for Author {
	fn create_digest(&self, parent: &Header, inherents: &InherentData) -> Result<Digest, Error> {
		let timestamp = inherents
			.timestamp_inherent_data()?
			.ok_or_else(|| Error::StringError("the block would have no timestamp".into()))?;
		let duration = SlotDuration::from_millis(self.config.slot_duration);
		let slot = Slot::from_timestamp(timestamp, duration);
		let (pre_digest, _) = self.claim(parent, slot)?.ok_or_else(|| {
			Error::StringError(format!("slot {slot} does not belong to a key of this node"))
		})?;
		Ok(Digest { logs: vec![DigestItem::babe_pre_digest(pre_digest)] })
	}

	fn append_block_import(
		&self,
		parent: &Header,
		params: &mut BlockImportParams<Block>,
		_inherents: &InherentData,
		_proof: StorageProof,
	) -> Result<(), Error> {
		let pre_digest = find_pre_digest::<Block>(&params.header)
			.map_err(|e| Error::StringError(e.to_string()))?;
		let (epoch_descriptor, epoch) = self.epoch(parent, pre_digest.slot())?;
		let (author, _) = usize::try_from(pre_digest.authority_index())
			.ok()
			.and_then(|index| epoch.authorities.get(index))
			.ok_or(sp_consensus::Error::InvalidAuthoritiesSet)?;
		let signature = self
			.keystore
			.sr25519_sign(AuthorityId::ID, author.as_ref(), params.header.hash().as_ref())
			.map_err(|e| sp_consensus::Error::CannotSign(e.to_string()))?
			.ok_or_else(|| sp_consensus::Error::CannotSign(format!("no key for {author}")))?;

		params.post_digests.push(DigestItem::babe_seal(signature.into()));
		params
			.insert_intermediate(INTERMEDIATE_KEY, BabeIntermediate::<Block> { epoch_descriptor });
		self.clock.sealed(*pre_digest.slot());
		Ok(())
	}
}

/// The slot of a block; 0 for the genesis block.
pub fn slot_of(header: &Header) -> Result<Slot, Error> {
	find_pre_digest::<Block>(header)
		.map(|digest| digest.slot())
		.map_err(|e| Error::StringError(e.to_string()))
}
