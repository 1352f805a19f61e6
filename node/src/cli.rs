//! Options and sub-commands.

use sc_cli::RunCmd;
use std::{str::FromStr, time::Duration};

/// The command line.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub run: RunCmd,

	/// For scripts, on development chains: seal blocks without consensus.
	///
	/// `instant` seals a block as soon as a transaction is ready, a number seals one every so many
	/// milliseconds. Blocks finalise at once, there is no network, `engine_createBlock` seals a
	/// block on demand and `quoin_dev_advanceTime` moves the chain's clock forward.
	#[arg(long, value_name = "instant|MILLISECONDS")]
	pub sealing: Option<Sealing>,

	#[clap(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// When to seal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sealing {
	/// When a transaction is ready.
	Instant,
	/// At this interval.
	Every(Duration),
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		if text == "instant" {
			return Ok(Self::Instant);
		}
		match text.parse::<u64>() {
			Ok(millis) if millis > 0 => Ok(Self::Every(Duration::from_millis(millis))),
			_ => Err("expected `instant` or a number of milliseconds above 0".into()),
		}
	}
}

/// What the node can do besides running.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Generate, inspect and insert keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Print a chain specification. Superseded by `export-chain-spec`.
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Write a chain specification, plain or raw.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Execute a block of the database again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Import blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the database of a chain.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Take back the last blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Print what the database knows of the chain.
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Measure weights and the machine.
	#[cfg(feature = "runtime-benchmarks")]
	#[command(subcommand)]
	Benchmark(frame_benchmarking_cli::BenchmarkCmd),
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::CommandFactory;

	#[test]
	fn options_do_not_clash() {
		Cli::command().debug_assert();
	}

	#[test]
	fn sealing_parses_when_instant_or_positive() {
		assert_eq!("instant".parse(), Ok(Sealing::Instant));
		assert_eq!("250".parse(), Ok(Sealing::Every(Duration::from_millis(250))));
		for bad in ["", "0", "-1", "fast", "1s"] {
			assert!(bad.parse::<Sealing>().is_err(), "{bad}");
		}
	}
}
