//! Runs what the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, Sealing, Subcommand},
	errors, ports, room,
	service::{full, partial::new_partial, sealing, FullBackend, FullClient},
};
use quoin_primitives::{BlockNumber, OpaqueBlock as Block};
use sc_cli::{clap, Error, Result, SubstrateCli, TransactionPoolParams, TransactionPoolType};
use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};
use sc_service::{BlocksPruning, Configuration, PartialComponents, PruningMode, TaskManager};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use std::{path::Path, sync::Arc};

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Quoin Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn executable_name() -> String {
		env!("CARGO_PKG_NAME").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		concat!(env!("CARGO_PKG_REPOSITORY"), "/issues").into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn sc_service::ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}

	/// As the SDK's, but the version also tells the runtime.
	fn setup_command(command: clap::Command) -> clap::Command {
		let runtime = &quoin_runtime::VERSION;
		command
			.name(Self::executable_name())
			.version(format!(
				"{} (runtime {}-{})",
				Self::impl_version(),
				runtime.spec_name,
				runtime.spec_version
			))
			.author(Self::author())
			.about(Self::description())
			.after_help(format!("Support: {}", Self::support_url()))
			.propagate_version(true)
			.args_conflicts_with_subcommands(true)
			.subcommand_negates_reqs(true)
	}
}

/// Runs the program.
pub fn run() -> Result<()> {
	let cli = Cli::from_args();
	match &cli.subcommand {
		None => node(&cli),
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::BuildSpec(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.chain_spec, config.network))
		},
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				new_partial(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = new_partial(&config)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				new_partial(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database))
		},
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, backend, task_manager, .. } = new_partial(&config)?;
			Ok((cmd.run(client, backend, Some(Box::new(revert_consensus))), task_manager))
		}),
		Some(Subcommand::ChainInfo(cmd)) => cli.create_runner(cmd)?.sync_run(|config| {
			cmd.run::<Block>(&config).map_err(|error| match error {
				Error::Client(e) => errors::database(e, config.database.path()).into(),
				other => other,
			})
		}),
		#[cfg(feature = "runtime-benchmarks")]
		Some(Subcommand::Benchmark(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| crate::benchmarking::run(cmd, config))
		},
	}
}

/// Takes back what BABE and GRANDPA know of the last `blocks` blocks.
fn revert_consensus(
	client: Arc<FullClient>,
	backend: Arc<FullBackend>,
	blocks: BlockNumber,
) -> Result<()> {
	sc_consensus_babe::revert(client.clone(), backend, blocks)?;
	sc_consensus_grandpa::revert(client, blocks)?;
	Ok(())
}

fn node(cli: &Cli) -> Result<()> {
	let is_dev = cli.run.shared_params.is_dev();
	let sealing = cli.sealing;
	let storage_monitor = cli.storage_monitor.clone();
	// The fork-aware pool now and then drops a transaction that comes while a block is made final as
	// soon as it is imported.
	let pool = TransactionPoolParams {
		pool_type: TransactionPoolType::SingleState,
		..cli.run.pool_config.clone()
	};
	cli.create_runner(&cli.run)?.run_node_until_exit(|mut config| async move {
		if is_dev {
			keep_everything(&mut config);
		}
		if sealing.is_some() {
			sealing::isolate(&mut config);
			config.transaction_pool = pool.transaction_pool(is_dev);
		}
		ports::check(&mut config)?;
		let database = config.database.path().map(Path::to_path_buf);
		if let Some(path) = &database {
			room::check(path, storage_monitor.threshold)?;
		}
		let task_manager =
			start(config, sealing).map_err(|e| errors::incomplete(e, database.as_deref()))?;
		if let Some(path) = database {
			watch_storage(storage_monitor, &path, &task_manager)?;
		}
		Ok(task_manager)
	})
}

/// A development node serves every family of RPC, and `archive` needs all states and blocks.
fn keep_everything(config: &mut Configuration) {
	let state_is_open = matches!(config.state_pruning, None | Some(PruningMode::ArchiveAll));
	if state_is_open && config.blocks_pruning == BlocksPruning::KeepFinalized {
		config.state_pruning = Some(PruningMode::ArchiveAll);
		config.blocks_pruning = BlocksPruning::KeepAll;
	}
}

fn start(
	config: Configuration,
	sealing: Option<Sealing>,
) -> std::result::Result<TaskManager, sc_service::Error> {
	use NetworkBackendType::{Libp2p, Litep2p};
	match (config.network.network_backend, sealing) {
		(Litep2p, None) => full::new_full::<Litep2pNetworkBackend>(config),
		(Libp2p, None) => full::new_full::<NetworkWorker<_, _>>(config),
		(_, Some(sealing)) => sealing::new_sealed(config, sealing),
	}
}

fn watch_storage(
	params: StorageMonitorParams,
	path: &Path,
	task_manager: &TaskManager,
) -> std::result::Result<(), sc_service::Error> {
	StorageMonitorService::try_spawn(
		params,
		path.to_path_buf(),
		&task_manager.spawn_essential_handle(),
	)
	.map_err(|e| sc_service::Error::Application(e.into()))
}
