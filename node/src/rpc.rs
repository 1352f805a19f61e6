//! RPC beyond what every Substrate node serves (`chainHead`, `transaction`, `archive`,
//! `chainSpec` and the older families).

use crate::{
	dev_clock::DevClock,
	rpc_dev::{Dev, DevApiServer, Engine},
	service::{FullBackend, FullClient, FullPool, FullSelectChain},
};
use futures::channel::mpsc;
use jsonrpsee::RpcModule;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use quoin_primitives::{BlockNumber, Hash, OpaqueBlock as Block};
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_babe_rpc::{Babe, BabeApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_consensus_manual_seal::{rpc::ManualSealApiServer, EngineCommand};
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::ChainSpec;
use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
use sp_keystore::KeystorePtr;
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// What both kinds of node have.
pub struct Deps {
	pub client: Arc<FullClient>,
	pub pool: Arc<FullPool>,
	pub select_chain: FullSelectChain,
	pub keystore: KeystorePtr,
	pub babe_worker: BabeWorkerHandle<Block>,
}

/// What a node with GRANDPA has besides.
pub struct FinalityDeps {
	pub chain_spec: Box<dyn ChainSpec>,
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	pub voter_state: SharedVoterState,
	pub justifications: GrandpaJustificationStream<Block>,
	pub proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

/// Account nonces, fees, BABE.
fn common(deps: &Deps) -> Result<RpcModule<()>> {
	let mut module = RpcModule::new(());
	module.merge(System::new(deps.client.clone(), deps.pool.clone()).into_rpc())?;
	module.merge(TransactionPayment::new(deps.client.clone()).into_rpc())?;
	module.merge(
		Babe::new(
			deps.client.clone(),
			deps.babe_worker.clone(),
			deps.keystore.clone(),
			deps.select_chain.clone(),
		)
		.into_rpc(),
	)?;
	Ok(module)
}

/// For a node of the network: finality proofs, and a chain specification for light clients.
pub fn with_finality(
	deps: &Deps,
	finality: &FinalityDeps,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>> {
	let mut module = common(deps)?;
	module.merge(
		Grandpa::new(
			executor,
			finality.authority_set.clone(),
			finality.voter_state.clone(),
			finality.justifications.clone(),
			finality.proofs.clone(),
		)
		.into_rpc(),
	)?;
	module.merge(
		SyncState::new(
			finality.chain_spec.cloned_box(),
			deps.client.clone(),
			finality.authority_set.clone(),
			deps.babe_worker.clone(),
		)?
		.into_rpc(),
	)?;
	Ok(module)
}

/// For a sealed chain: blocks on demand, and its clock.
pub fn with_sealing(
	deps: &Deps,
	commands: mpsc::Sender<EngineCommand<Hash>>,
	clock: Arc<DevClock>,
) -> Result<RpcModule<()>> {
	let mut module = common(deps)?;
	module.merge(Engine::new(deps.client.clone(), commands).into_rpc())?;
	module.merge(Dev::new(clock).into_rpc())?;
	Ok(module)
}
