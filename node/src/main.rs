//! The Quoin node. See `README.md` for its modes and `cli` for its options.

mod chain_spec;
mod cli;
mod command;
mod dev_clock;
mod errors;
mod ports;
mod room;
mod rpc;
mod rpc_dev;
mod service;
mod testnet_keys;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			errors::say(&errors::explain(&error));
			ExitCode::FAILURE
		},
	}
}
