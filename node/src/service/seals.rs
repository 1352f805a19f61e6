//! Blocks have their seals where BABE looks for two of one slot.
//!
//! A proof that somebody made two blocks is two headers with their seals. BABE's import looks at headers whose seal was
//! taken off, since the runtime executes blocks without: of these it would make a proof that holds nowhere. Here the seal
//! is put back before BABE's import, and taken off again behind it.
//!
//! BABE remembers the first header of a slot before its block is executed, and makes all proofs of that slot with it. One
//! that is so long that no block takes the proof in is refused before.

use async_trait::async_trait;
use codec::Encode;
use quoin_primitives::OpaqueBlock as Block;
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult};
use sp_consensus::Error as ConsensusError;
use sp_runtime::traits::Header as _;

/// Bytes of the longest header: far more than any valid block's, so that no new runtime is refused, and two of them and
/// a proof of who had the key go into a block.
const LONGEST_HEADER: usize = 1024 * 1024;

/// How many digests of a header come off again.
const PUT_BACK: &[u8] = b"quoin:seals";

/// Puts seals back. Around BABE's import.
#[derive(Clone)]
pub struct PutBack<Inner>(pub Inner);

/// Takes seals off that were put back. Inside BABE's import.
#[derive(Clone)]
pub struct TakeOff<Inner>(pub Inner);

#[async_trait]
impl<Inner> BlockImport<Block> for PutBack<Inner>
where
	Inner: BlockImport<Block, Error = ConsensusError> + Send + Sync,
{
	type Error = ConsensusError;

	async fn check_block(
		&self,
		block: BlockCheckParams<Block>,
	) -> Result<ImportResult, ConsensusError> {
		self.0.check_block(block).await
	}

	async fn import_block(
		&self,
		mut block: BlockImportParams<Block>,
	) -> Result<ImportResult, ConsensusError> {
		put_back(&mut block);
		check_length(&block)?;
		self.0.import_block(block).await
	}
}

#[async_trait]
impl<Inner> BlockImport<Block> for TakeOff<Inner>
where
	Inner: BlockImport<Block, Error = ConsensusError> + Send + Sync,
{
	type Error = ConsensusError;

	async fn check_block(
		&self,
		block: BlockCheckParams<Block>,
	) -> Result<ImportResult, ConsensusError> {
		self.0.check_block(block).await
	}

	async fn import_block(
		&self,
		mut block: BlockImportParams<Block>,
	) -> Result<ImportResult, ConsensusError> {
		take_off(&mut block);
		self.0.import_block(block).await
	}
}

/// Refuses a header that is too long to be proven.
fn check_length(block: &BlockImportParams<Block>) -> Result<(), ConsensusError> {
	let bytes = block.header.encoded_size();
	if bytes <= LONGEST_HEADER {
		return Ok(());
	}
	let hash = block.post_hash();
	Err(ConsensusError::ClientImport(format!("the header of {hash} has {bytes} bytes")))
}

fn put_back(block: &mut BlockImportParams<Block>) {
	let seals = std::mem::take(&mut block.post_digests);
	block.insert_intermediate(PUT_BACK, seals.len());
	seals.into_iter().for_each(|seal| block.header.digest_mut().push(seal));
}

fn take_off(block: &mut BlockImportParams<Block>) {
	let Ok(count) = block.remove_intermediate::<usize>(PUT_BACK) else { return };
	let logs = &mut block.header.digest_mut().logs;
	// Saturation: they were put there.
	let mut seals = logs.split_off(logs.len().saturating_sub(count));
	seals.append(&mut block.post_digests);
	block.post_digests = seals;
}

#[cfg(test)]
mod tests {
	use super::*;
	use quoin_primitives::Header;
	use sp_consensus::BlockOrigin;
	use sp_runtime::{Digest, DigestItem};

	fn block(post_digests: Vec<DigestItem>) -> BlockImportParams<Block> {
		let digest = Digest { logs: vec![DigestItem::PreRuntime(*b"BABE", vec![1])] };
		let none = Default::default;
		let header = Header::new(1, none(), none(), none(), digest);
		let mut block = BlockImportParams::new(BlockOrigin::NetworkBroadcast, header);
		block.post_digests = post_digests;
		block
	}

	#[test]
	fn headers_have_their_seals_in_between_and_are_as_before_behind() {
		for seals in [vec![], vec![DigestItem::Seal(*b"BABE", vec![2])]] {
			let before = block(seals.clone());
			let mut block = block(seals.clone());
			put_back(&mut block);
			assert_eq!(block.header, before.post_header());
			assert_eq!(block.post_header(), before.post_header());
			take_off(&mut block);
			assert_eq!((&block.header, &block.post_digests), (&before.header, &seals));
			assert!(block.intermediates.is_empty());
		}
	}

	#[test]
	fn header_is_refused_when_it_is_too_long_to_be_proven() {
		let with = |bytes| {
			let mut block = block(vec![DigestItem::Seal(*b"BABE", vec![2; 64])]);
			block.header.digest_mut().push(DigestItem::Other(vec![0; bytes]));
			put_back(&mut block);
			check_length(&block)
		};
		assert!(with(LONGEST_HEADER - 1_000).is_ok());
		let refused = with(LONGEST_HEADER).unwrap_err().to_string();
		assert!(refused.contains("the header of 0x"), "{refused}");
	}

	#[test]
	fn nothing_is_taken_off_that_was_not_put_back() {
		let mut sealed = block(vec![]);
		sealed.header.digest_mut().push(DigestItem::Seal(*b"BABE", vec![2]));
		let before = sealed.header.clone();
		take_off(&mut sealed);
		assert_eq!((sealed.header, sealed.post_digests), (before, vec![]));
	}
}
