//! A development node without consensus: blocks are sealed on demand and finalise at once, under a
//! clock that scripts may move.
//!
//! Three things differ from a node of the network. GRANDPA is not part of the import pipeline, since
//! nobody votes. The inherent check of the block import reads the mocked clock. And it is told that
//! the present slot is infinitely far, which turns the search for equivocations off: with one author
//! there are none, and after a jump that search would delete a record for each skipped slot, 30
//! million for three years.

use super::{
	author::{slot_of, Author},
	economy, Base, FullClient, FullPool, OffchainWork,
};
use crate::{cli::Sealing, dev_clock::DevClock, errors, rpc};
use futures::{
	channel::{mpsc, oneshot},
	future,
	stream::{self, Stream, StreamExt},
};
use futures_timer::Delay;
use quoin_primitives::{Hash, OpaqueBlock as Block};
use sc_client_api::{AuxStore, Finalizer};
use sc_consensus_manual_seal::{
	run_manual_seal, CreatedBlock, EngineCommand, Error as SealError, ManualSealParams,
};
use sc_network::{config::NonReservedPeerMode, Litep2pNetworkBackend as Network, NetworkBackend};
use sc_service::{
	config::{Configuration, TransportConfig},
	ChainType, Error, TaskManager,
};
use sc_transaction_pool_api::TransactionPool;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::inherents::{
	BabeCreateInherentDataProviders, InherentDataProvider as SlotProvider,
};
use sp_timestamp::InherentDataProvider as TimestampProvider;
use std::{sync::Arc, time::Duration};

/// Auxiliary key that tells a sealed chain's database from others: GRANDPA knows nothing of its
/// blocks and could not go on from there.
pub const MARK: &[u8] = b"quoin_sealed";

/// Names of the development keys that seal. Whichever of them governance makes a validator, blocks
/// go on.
const SEALERS: [&str; 6] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];

/// How long instant sealing waits for the announcement of a transaction before it looks by itself.
const SWEEP: Duration = Duration::from_millis(250);
/// How long the pool may take to follow a new block.
const POOL_TIMEOUT: Duration = Duration::from_secs(1);

/// Starts the node.
pub fn new_sealed(config: Configuration, sealing: Sealing) -> Result<TaskManager, Error> {
	if !matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local) {
		return Err(errors::sealing_a_live_chain(config.chain_spec.as_ref()));
	}
	let base = Base::new(&config)?;
	let telemetry = base.telemetry_handle();
	let offchain = OffchainWork::new(&config);
	let registry = config.prometheus_registry().cloned();

	let info = base.client.info();
	base.client.insert_aux(&[(MARK, &[][..])], &[])?;
	sp_session::generate_initial_session_keys(
		base.client.clone(),
		info.best_hash,
		SEALERS.iter().map(|name| format!("//{name}")).collect(),
		base.keystore.keystore(),
	)
	.map_err(|e| Error::Application(Box::new(e)))?;

	let babe = sc_consensus_babe::configuration(&*base.client)?;
	let best = base
		.client
		.header(info.best_hash)?
		.ok_or_else(|| sp_blockchain::Error::MissingHeader(info.best_hash.to_string()))?;
	let last_slot = slot_of(&best).map_err(|e| Error::Application(Box::new(e)))?;
	let clock = Arc::new(DevClock::new(babe.slot_duration, *last_slot));

	let (block_import, babe_link) = sc_consensus_babe::block_import(
		babe.clone(),
		base.client.clone(),
		base.client.clone(),
		mocked_clock(clock.clone()),
		base.select_chain.clone(),
		base.offchain_pool(),
	)?;
	let (import_queue, babe_worker) =
		sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
			link: babe_link.clone(),
			block_import: block_import.clone(),
			justification_import: None,
			client: base.client.clone(),
			slot_duration: babe.slot_duration(),
			spawner: &base.task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			telemetry: telemetry.clone(),
		})?;

	let Base {
		client,
		backend,
		keystore,
		mut task_manager,
		select_chain,
		pool,
		telemetry: mut reporter,
	} = base;
	let (network, system_rpc_tx, tx_handler_controller, sync, _bitswap) =
		sc_service::build_network(sc_service::BuildNetworkParams {
			config: &config,
			net_config: sc_network::config::FullNetworkConfiguration::<_, _, Network>::new(
				&config.network,
				registry.clone(),
			),
			client: client.clone(),
			transaction_pool: pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: None,
			block_relay: None,
			metrics: <Network as NetworkBackend<Block, Hash>>::register_notification_metrics(
				config.prometheus_registry(),
			),
			gap_sync_body_policy: None,
		})?;

	let (commands, from_rpc) = mpsc::channel(1_024);
	let rpc_builder = {
		let deps = rpc::Deps {
			client: client.clone(),
			pool: pool.clone(),
			select_chain: select_chain.clone(),
			keystore: keystore.keystore(),
			babe_worker,
		};
		let clock = clock.clone();
		move |_| rpc::with_sealing(&deps, commands.clone(), clock.clone()).map_err(Into::into)
	};
	sc_service::spawn_tasks(sc_service::SpawnTasksParams {
		config,
		client: client.clone(),
		backend: backend.clone(),
		task_manager: &mut task_manager,
		keystore: keystore.keystore(),
		transaction_pool: pool.clone(),
		rpc_builder: Box::new(rpc_builder),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync,
		telemetry: reporter.as_mut(),
		tracing_execute_block: None,
	})?;

	economy::start(&task_manager, client.clone(), keystore.keystore(), registry.as_ref())?;

	let author = Author {
		client: client.clone(),
		keystore: keystore.keystore(),
		epoch_changes: babe_link.epoch_changes().clone(),
		config: babe,
		clock,
	};
	let proposer = sc_basic_authorship::ProposerFactory::new(
		task_manager.spawn_handle(),
		client.clone(),
		pool.clone(),
		registry.as_ref(),
		telemetry,
	);
	let own = own_commands(sealing, client.clone(), pool.clone());
	let timestamps = author.clone();
	let sealer = run_manual_seal(ManualSealParams {
		block_import,
		env: proposer,
		client: client.clone(),
		pool: pool.clone(),
		commands_stream: stream::select(from_rpc, own),
		select_chain,
		consensus_data_provider: Some(Box::new(author)),
		// Only the timestamp: the engine takes a block with as many transactions as there are
		// inherent data for an empty one, so that data without a transaction of its own, such as
		// the slot, would make it drop blocks with one transaction.
		create_inherent_data_providers: move |parent: Hash, ()| {
			let timestamp = timestamps.next_timestamp(parent);
			async move { Ok(TimestampProvider::new(timestamp?.into())) }
		},
	});
	task_manager.spawn_essential_handle().spawn_blocking(
		"sealing",
		Some("block-authoring"),
		sealer,
	);

	offchain.start(&task_manager, client, &backend, &keystore, pool, network)?;
	Ok(task_manager)
}

/// Closes the network: other nodes of the same development chain must neither see blocks from the
/// future nor send theirs.
pub fn isolate(config: &mut Configuration) {
	let network = &mut config.network;
	network.listen_addresses.clear();
	network.public_addresses.clear();
	network.boot_nodes.clear();
	network.default_peers_set.reserved_nodes.clear();
	network.default_peers_set.non_reserved_mode = NonReservedPeerMode::Deny;
	network.enable_dht_random_walk = false;
	if let TransportConfig::Normal { enable_mdns, .. } = &mut network.transport {
		*enable_mdns = false;
	}
}

/// What the block import checks inherents against. See the module's documentation for the slot.
fn mocked_clock(clock: Arc<DevClock>) -> BabeCreateInherentDataProviders<Block> {
	Arc::new(move |_: Hash, ()| {
		let now = clock.now();
		async move { Ok((SlotProvider::new(u64::MAX.into()), TimestampProvider::new(now.into()))) }
	})
}

/// The blocks the node seals of its own accord, each made final before the next.
fn own_commands(
	sealing: Sealing,
	client: Arc<FullClient>,
	pool: Arc<FullPool>,
) -> impl Stream<Item = EngineCommand<Hash>> + Unpin + Send {
	let triggers = match sealing {
		Sealing::Instant => when_ready(client.clone(), pool).boxed(),
		Sealing::Every(interval) => stream::repeat(()).then(move |()| Delay::new(interval)).boxed(),
	};
	stream::unfold((triggers, None), move |(mut triggers, last)| {
		let client = client.clone();
		async move {
			if let Some(result) = last {
				settle(&client, result).await;
			}
			triggers.next().await?;
			let (sender, result) = oneshot::channel();
			let command = EngineCommand::SealNewBlock {
				// The first block of an epoch has no room for transactions, since session rotation
				// is charged a whole block: it is sealed empty, and they go into the next.
				create_empty: true,
				finalize: false,
				parent_hash: None,
				sender: Some(sender),
			};
			Some((command, (triggers, Some(result))))
		}
	})
	.boxed()
}

async fn settle(
	client: &FullClient,
	result: oneshot::Receiver<Result<CreatedBlock<Hash>, SealError>>,
) {
	match result.await {
		Ok(Ok(block)) => {
			if let Err(error) = finalize(client, block.hash) {
				log::error!("Block {} could not be made final: {error}", block.hash);
			}
		},
		Ok(Err(error)) => log::error!("The block could not be sealed: {error}"),
		Err(oneshot::Canceled) => {},
	}
}

/// Makes a sealed block final.
///
/// Never done as part of its import, as the engine offers it: then the client keeps its parent as
/// best block when that was on a fork, and BABE does not clean up behind it.
pub fn finalize(client: &FullClient, block: Hash) -> Result<(), sp_blockchain::Error> {
	let info = client.info();
	let is_final = client.number(block)?.is_some_and(|number| {
		number <= info.finalized_number && client.hash(number).ok() == Some(Some(block))
	});
	if is_final {
		// A later block was asked for by RPC in the meantime.
		return Ok(());
	}
	client.finalize_block(block, None, true)
}

/// Yields once per best block on which a transaction is ready.
fn when_ready(client: Arc<FullClient>, pool: Arc<FullPool>) -> impl Stream<Item = ()> + Send {
	let announced = pool.import_notification_stream();
	stream::unfold((announced, None), move |(mut announced, mut tried)| {
		let (client, pool) = (client.clone(), pool.clone());
		async move {
			loop {
				let best = client.info().best_hash;
				if tried != Some(best) && is_any_ready(&pool, best).await {
					return Some(((), (announced, Some(best))));
				}
				future::select(announced.next(), Delay::new(SWEEP)).await;
				tried = None;
			}
		}
	})
}

async fn is_any_ready(pool: &FullPool, at: Hash) -> bool {
	pool.ready_at_with_timeout(at, POOL_TIMEOUT).await.next().is_some()
}
