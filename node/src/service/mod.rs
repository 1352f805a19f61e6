//! The parts of a running node.
//!
//! [`partial`] builds what sub-commands need, [`full`] a node of the network, [`sealing`] a
//! development node without consensus. Both show the state of the economy by [`economy`].

mod author;
mod economy;
pub mod full;
mod genesis;
pub mod partial;
pub mod sealing;
mod seals;

use crate::errors;
use quoin_primitives::OpaqueBlock as Block;
use quoin_runtime::RuntimeApi;
use sc_client_api::Backend as _;
use sc_network::service::traits::NetworkService;
use sc_service::{
	BuildGenesisBlock, Configuration, Error, GenesisBlockBuilder, KeystoreContainer, TaskManager,
};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_blockchain::HeaderBackend;
use sp_core::storage::Storage;
use std::sync::Arc;

/// What the runtime may call outside of itself.
#[cfg(not(feature = "runtime-benchmarks"))]
type HostFunctions = sp_io::SubstrateHostFunctions;
/// What the runtime may call outside of itself.
#[cfg(feature = "runtime-benchmarks")]
type HostFunctions =
	(sp_io::SubstrateHostFunctions, frame_benchmarking::benchmarking::HostFunctions);

type Executor = sc_executor::WasmExecutor<HostFunctions>;
/// The client: blocks, state and the runtime's API.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// The fork choice among leaves; BABE's weights decide which leaf is best.
pub type FullSelectChain = sc_consensus::LongestChain<FullBackend, Block>;
/// The transaction pool.
pub type FullPool = sc_transaction_pool::TransactionPoolHandle<Block, FullClient>;

/// The parts that do not depend on consensus.
struct Base {
	client: Arc<FullClient>,
	backend: Arc<FullBackend>,
	keystore: KeystoreContainer,
	task_manager: TaskManager,
	select_chain: FullSelectChain,
	pool: Arc<FullPool>,
	telemetry: Option<Telemetry>,
}

impl Base {
	fn new(config: &Configuration) -> Result<Self, Error> {
		let telemetry = config
			.telemetry_endpoints
			.clone()
			.filter(|endpoints| !endpoints.is_empty())
			.map(|endpoints| -> Result<_, sc_telemetry::Error> {
				let worker = TelemetryWorker::new(16)?;
				let telemetry = worker.handle().new_telemetry(endpoints);
				Ok((worker, telemetry))
			})
			.transpose()?;

		let executor = sc_service::new_wasm_executor(&config.executor);
		let path = config.database.path();
		errors::explain_database_panics(path);
		let backend = sc_service::new_db_backend(config.db_config())
			.map_err(|e| errors::database(e, path))?;

		let spec = config.chain_spec.as_ref();
		let genesis = genesis::storage(spec, &executor)
			.map_err(|e| errors::genesis_cannot_be_built(spec, &e))?;
		check_genesis(config, &backend, &executor, &genesis)?;
		let genesis = GenesisBlockBuilder::new_with_storage(
			genesis,
			!config.no_genesis(),
			backend.clone(),
			executor.clone(),
		)?;
		let (client, backend, keystore, task_manager) =
			sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
				config,
				telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
				executor,
				backend,
				genesis,
				false,
			)?;
		let client = Arc::new(client);

		let telemetry = telemetry.map(|(worker, telemetry)| {
			task_manager.spawn_handle().spawn("telemetry", None, worker.run());
			telemetry
		});

		let pool = Arc::new(
			sc_transaction_pool::Builder::new(
				task_manager.spawn_essential_handle(),
				client.clone(),
				config.role.is_authority().into(),
			)
			.with_options(config.transaction_pool.clone())
			.with_prometheus(config.prometheus_registry())
			.build(),
		);

		Ok(Self {
			select_chain: sc_consensus::LongestChain::new(backend.clone()),
			client,
			backend,
			keystore,
			task_manager,
			pool,
			telemetry,
		})
	}

	fn offchain_pool(&self) -> OffchainTransactionPoolFactory<Block> {
		OffchainTransactionPoolFactory::new(self.pool.clone())
	}

	fn telemetry_handle(&self) -> Option<sc_telemetry::TelemetryHandle> {
		self.telemetry.as_ref().map(Telemetry::handle)
	}
}

/// Refuses a database that began with another block than the chain specification says. Nothing in
/// the SDK does, and such a node would just never find a peer.
fn check_genesis(
	config: &Configuration,
	backend: &Arc<FullBackend>,
	executor: &Executor,
	genesis: &Storage,
) -> Result<(), Error> {
	let stored = backend.blockchain().info().genesis_hash;
	if stored == Default::default() {
		return Ok(());
	}
	let (block, _unused) = GenesisBlockBuilder::<Block, _, _>::new_with_storage(
		genesis.clone(),
		false,
		backend.clone(),
		executor.clone(),
	)?
	.build_genesis_block()?;
	let expected = block.header.hash();
	if stored != expected {
		return Err(errors::wrong_genesis(config, stored, expected));
	}
	Ok(())
}

/// Whether offchain workers run, and as whom.
struct OffchainWork {
	enabled: bool,
	is_validator: bool,
}

impl OffchainWork {
	fn new(config: &Configuration) -> Self {
		Self { enabled: config.offchain_worker.enabled, is_validator: config.role.is_authority() }
	}

	fn start(
		self,
		task_manager: &TaskManager,
		client: Arc<FullClient>,
		backend: &FullBackend,
		keystore: &KeystoreContainer,
		pool: Arc<FullPool>,
		network: Arc<dyn NetworkService>,
	) -> Result<(), Error> {
		use futures::FutureExt;

		if !self.enabled {
			return Ok(());
		}
		let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			keystore: Some(keystore.keystore()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(pool)),
			network_provider: Arc::new(network),
			is_validator: self.is_validator,
			enable_http_requests: true,
			custom_extensions: |_| Vec::new(),
		})?;
		task_manager.spawn_handle().spawn(
			"offchain-workers-runner",
			"offchain-worker",
			workers.run(client, task_manager.spawn_handle()).boxed(),
		);
		Ok(())
	}
}
