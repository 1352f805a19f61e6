//! The `benchmark` sub-commands.

use crate::service::partial::new_partial;
use frame_benchmarking_cli::{
	BenchmarkCmd, DynamicRemarkBuilder, ExtrinsicFactory, SUBSTRATE_REFERENCE_HARDWARE,
};
use quoin_primitives::OpaqueBlock as Block;
use sc_cli::Result;
use sc_service::Configuration;
use sp_inherents::{InherentData, InherentDataProvider};
use sp_runtime::traits::HashingFor;

/// Runs `cmd`.
pub fn run(cmd: &BenchmarkCmd, config: Configuration) -> Result<()> {
	match cmd {
		BenchmarkCmd::Pallet(cmd) => {
			cmd.run_with_spec::<HashingFor<Block>, ()>(Some(config.chain_spec))
		},
		BenchmarkCmd::Overhead(cmd) => {
			cmd.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec))
		},
		BenchmarkCmd::Block(cmd) => {
			let partial = new_partial(&config)?;
			cmd.run(partial.client)
		},
		BenchmarkCmd::Storage(cmd) => {
			let partial = new_partial(&config)?;
			let db = partial.backend.expose_db();
			let storage = partial.backend.expose_storage();
			let cache = partial.backend.expose_shared_trie_cache();
			cmd.run(config, partial.client, db, storage, cache)
		},
		BenchmarkCmd::Extrinsic(cmd) => {
			let partial = new_partial(&config)?;
			let remark = DynamicRemarkBuilder::new_from_client::<_, Block>(partial.client.clone())?;
			cmd.run(
				partial.client,
				genesis_inherents()?,
				Vec::new(),
				&ExtrinsicFactory(vec![Box::new(remark)]),
			)
		},
		BenchmarkCmd::Machine(cmd) => cmd.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone()),
	}
}

/// A block without a slot has the time 0.
fn genesis_inherents() -> Result<InherentData> {
	let timestamp = sp_timestamp::InherentDataProvider::new(0.into());
	futures::executor::block_on(timestamp.create_inherent_data())
		.map_err(|e| format!("inherent data cannot be made: {e}").into())
}
