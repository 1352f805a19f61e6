//! Client and import pipeline, as every sub-command that touches the chain needs them.

use super::{
	sealing,
	seals::{PutBack, TakeOff},
	Base, FullBackend, FullClient, FullPool, FullSelectChain,
};
use crate::errors;
use quoin_primitives::{Hash, OpaqueBlock as Block};
use sc_client_api::AuxStore;
use sc_consensus_babe::{BabeBlockImport, BabeLink, BabeWorkerHandle};
use sc_consensus_grandpa::{GrandpaBlockImport, LinkHalf};
use sc_service::{Configuration, Error, PartialComponents};
use sc_telemetry::Telemetry;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::inherents::{
	BabeCreateInherentDataProviders, InherentDataProvider as SlotProvider,
};
use sp_consensus_babe::SlotDuration;
use sp_timestamp::InherentDataProvider as TimestampProvider;
use std::sync::Arc;

/// Blocks between two stored proofs of finality, at most: a minute and a half. Light clients and
/// bridges wait for the next of them. One takes about 100 bytes per validator.
pub const JUSTIFICATION_PERIOD: u32 = 32;

/// What BABE and GRANDPA keep in the database from the first block on.
const CONSENSUS_RECORDS: [&str; 5] = [
	"babe_epoch_changes_version",
	"babe_epoch_changes",
	"grandpa_schema_version",
	"grandpa_voters",
	"grandpa_completed_round",
];

/// Block import: BABE's checks, of headers with their seals, then GRANDPA's, then the client.
pub type BlockImport = PutBack<
	BabeBlockImport<
		Block,
		FullClient,
		TakeOff<GrandpaBlockImport<FullBackend, Block, FullClient, FullSelectChain>>,
		BabeCreateInherentDataProviders<Block>,
		FullSelectChain,
	>,
>;

/// What a node needs to take part in consensus.
pub struct Consensus {
	/// Where authored blocks go.
	pub block_import: BlockImport,
	/// GRANDPA's end of the import pipeline.
	pub grandpa_link: LinkHalf<Block, FullClient, FullSelectChain>,
	/// BABE's epochs.
	pub babe_link: BabeLink<Block>,
	/// Answers what RPC asks about epochs.
	pub babe_worker: BabeWorkerHandle<Block>,
	/// Where the node reports itself.
	pub telemetry: Option<Telemetry>,
}

/// See [`new_partial`].
pub type Partial = PartialComponents<
	FullClient,
	FullBackend,
	FullSelectChain,
	sc_consensus::DefaultImportQueue<Block>,
	FullPool,
	Consensus,
>;

/// Opens the chain.
pub fn new_partial(config: &Configuration) -> Result<Partial, Error> {
	let base = Base::new(config)?;
	check_consensus_records(config, &base.client)?;
	let (grandpa_import, grandpa_link) = sc_consensus_grandpa::block_import(
		base.client.clone(),
		JUSTIFICATION_PERIOD,
		&base.client,
		base.select_chain.clone(),
		base.telemetry_handle(),
	)?;

	let babe = sc_consensus_babe::configuration(&*base.client)?;
	let slot_duration = babe.slot_duration();
	let (block_import, babe_link) = sc_consensus_babe::block_import(
		babe,
		TakeOff(grandpa_import.clone()),
		base.client.clone(),
		wall_clock(slot_duration),
		base.select_chain.clone(),
		base.offchain_pool(),
	)?;

	let block_import = PutBack(block_import);

	let (import_queue, babe_worker) =
		sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
			link: babe_link.clone(),
			block_import: block_import.clone(),
			justification_import: Some(Box::new(grandpa_import)),
			client: base.client.clone(),
			slot_duration,
			spawner: &base.task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			telemetry: base.telemetry_handle(),
		})?;

	Ok(PartialComponents {
		client: base.client,
		backend: base.backend,
		task_manager: base.task_manager,
		keystore_container: base.keystore,
		select_chain: base.select_chain,
		import_queue,
		transaction_pool: base.pool,
		other: Consensus {
			block_import,
			grandpa_link,
			babe_link,
			babe_worker,
			telemetry: base.telemetry,
		},
	})
}

/// Refuses a chain that lacks records of consensus. BABE and GRANDPA would begin anew with those of
/// the genesis: the node would run, take in no block, make none, and not know what it voted for.
fn check_consensus_records(config: &Configuration, client: &FullClient) -> Result<(), Error> {
	// A sealed chain has no votes.
	if client.info().best_number == 0 || client.get_aux(sealing::MARK)?.is_some() {
		return Ok(());
	}
	for record in CONSENSUS_RECORDS {
		if client.get_aux(record.as_bytes())?.is_none() {
			return Err(errors::lost_record(config.database.path(), record));
		}
	}
	Ok(())
}

/// The time and slot of the wall clock.
pub fn wall_clock(slot_duration: SlotDuration) -> BabeCreateInherentDataProviders<Block> {
	Arc::new(move |_: Hash, ()| async move {
		let timestamp = TimestampProvider::from_system_time();
		let slot = SlotProvider::from_timestamp_and_slot_duration(*timestamp, slot_duration);
		Ok((slot, timestamp))
	})
}
