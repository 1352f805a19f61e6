//! RPC of a sealed development chain.

use crate::{
	dev_clock::{DevClock, MAX_ADVANCE},
	service::{sealing, FullClient},
};
use futures::channel::mpsc;
use jsonrpsee::{
	core::{async_trait, RpcResult},
	proc_macros::rpc,
	types::{error::INVALID_PARAMS_CODE, ErrorObjectOwned},
	Extensions,
};
use quoin_primitives::Hash;
use sc_consensus_manual_seal::{
	rpc::{ManualSeal, ManualSealApiServer},
	CreatedBlock, EngineCommand, Error,
};
use sc_rpc_api::check_if_safe;
use sp_runtime::EncodedJustification;
use std::sync::Arc;

/// RPC of a sealed development chain.
#[rpc(server)]
pub trait DevApi {
	/// Moves the chain's clock `seconds` forward. The next block carries the time returned, in
	/// milliseconds since the Unix epoch, or a later one; slots and epochs in between are skipped.
	/// Seals no block. Unsafe: refused from other machines.
	#[method(name = "quoin_dev_advanceTime", with_extensions)]
	fn advance_time(&self, seconds: u64) -> RpcResult<u64>;
}

/// See [`DevApiServer`].
pub struct Dev {
	clock: Arc<DevClock>,
}

impl Dev {
	/// Serves `clock`.
	pub fn new(clock: Arc<DevClock>) -> Self {
		Self { clock }
	}
}

impl DevApiServer for Dev {
	fn advance_time(&self, ext: &Extensions, seconds: u64) -> RpcResult<u64> {
		check_if_safe(ext)?;
		self.clock.advance(seconds).map_err(|_| {
			ErrorObjectOwned::owned(
				INVALID_PARAMS_CODE,
				format!("the clock moves at most {MAX_ADVANCE} seconds at a time"),
				None::<()>,
			)
		})
	}
}

/// `engine_createBlock` and `engine_finalizeBlock`.
pub struct Engine {
	client: Arc<FullClient>,
	inner: ManualSeal<Hash>,
}

impl Engine {
	/// Hands the commands to the sealing engine.
	pub fn new(client: Arc<FullClient>, commands: mpsc::Sender<EngineCommand<Hash>>) -> Self {
		Self { client, inner: ManualSeal::new(commands) }
	}
}

#[async_trait]
impl ManualSealApiServer<Hash> for Engine {
	async fn create_block(
		&self,
		create_empty: bool,
		finalize: bool,
		parent_hash: Option<Hash>,
	) -> Result<CreatedBlock<Hash>, Error> {
		let block = self.inner.create_block(create_empty, false, parent_hash).await?;
		if finalize {
			sealing::finalize(&self.client, block.hash)?;
		}
		Ok(block)
	}

	async fn finalize_block(
		&self,
		hash: Hash,
		justification: Option<EncodedJustification>,
	) -> Result<bool, Error> {
		self.inner.finalize_block(hash, justification).await
	}
}
