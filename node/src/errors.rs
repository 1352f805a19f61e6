//! What went wrong at start, and what to do about it, in words for whoever started the node.

use quoin_primitives::Hash;
use sc_service::{ChainSpec, Configuration, Error};
use std::{
	error::Error as _,
	panic::{self, PanicHookInfo},
	path::Path,
	thread,
	time::Duration,
};

/// Prints the error that ends the program, as its last line.
pub fn say(text: &str) {
	// The logger writes what it has gathered every 50 ms.
	thread::sleep(Duration::from_millis(100));
	eprintln!("Error: {text}");
}

/// The text for an error that ends the program.
pub fn explain(error: &sc_cli::Error) -> String {
	match error {
		sc_cli::Error::Input(text) => text.clone(),
		sc_cli::Error::Service(Error::Other(text)) => match text.as_str() {
			"Warp sync doesn't work for archive nodes"
			| "Fast sync doesn't work for archive nodes" => format!(
				"{text}: it fetches no old state. Leave out --state-pruning archive (which --dev \
					 implies), or use --sync full"
			),
			_ => text.clone(),
		},
		sc_cli::Error::Service(Error::Application(inner)) => inner.to_string(),
		sc_cli::Error::NetworkKeyNotFound(path) => format!(
			"this validator has no network key in `{}`. Make one with `quoin-node key \
			 generate-node-key --chain SPEC --base-path DIR`, both as for the node itself; on a test \
			 network --unsafe-force-node-key-generation does",
			path.display()
		),
		other => {
			let mut text = other.to_string();
			let mut source = other.source();
			while let Some(cause) = source {
				let cause_text = cause.to_string();
				if !text.contains(&cause_text) {
					text = format!("{text}: {cause_text}");
				}
				source = cause.source();
			}
			text
		},
	}
}

/// The database in `path` cannot be opened.
pub fn database(error: sp_blockchain::Error, path: Option<&Path>) -> Error {
	let path = shown(path);
	let text = error.to_string();
	Error::Other(if text.contains("Database file is in use") {
		format!(
			"the database in `{path}` is in use by another process. Stop the node that uses it, or \
			 give this one its own --base-path"
		)
	} else if text.contains("Incompatible pruning modes") || text.contains("IncompatiblePruning") {
		format!(
			"the database in `{path}` was made with another --state-pruning ({text}). Start without \
			 that option, with the value it was made with, or with another --base-path"
		)
	} else if text.contains("Permission denied") || text.contains("Read-only file system") {
		format!(
			"the database in `{path}` may not be written: {text}. Change its owner, or use \
			 another --base-path"
		)
	} else {
		damaged(&path, &text)
	})
}

fn damaged(path: &str, text: &str) -> String {
	format!(
		"the database in `{path}` is damaged: {text}. Restore it from a backup, or remove it with \
		 `purge-chain` and let the node sync again"
	)
}

/// An error at start. Where it is that the database lacks what it should have, it says what to do.
pub fn incomplete(error: Error, path: Option<&Path>) -> Error {
	let text = error.to_string();
	let lacking = ["not found in the database", "hash not found", "DB is corrupted"];
	if lacking.iter().any(|part| text.contains(part)) {
		return Error::Other(damaged(&shown(path), &text));
	}
	error
}

/// The database has blocks, and not what consensus keeps beside them.
pub fn lost_record(path: Option<&Path>, record: &str) -> Error {
	Error::Other(damaged(&shown(path), &format!("it has blocks, and no record `{record}`")))
}

/// The disk has less room than the node is to keep free.
pub fn no_room(path: &Path, available: u64, wanted: u64) -> Error {
	Error::Other(format!(
		"there are {available} MiB free for the database in `{}`, of {wanted} MiB that should be. Make \
		 room, use another --base-path, or choose another limit with --db-storage-threshold",
		path.display()
	))
}

/// The database panics instead of returning an error when it reads damaged data. Says the same then
/// as for an error, without a backtrace that helps nobody.
pub fn explain_database_panics(path: Option<&Path>) {
	let path = shown(path);
	let previous = panic::take_hook();
	panic::set_hook(Box::new(move |info| match database_panic(info) {
		Some(text) => {
			say(&damaged(&path, text));
			std::process::exit(1)
		},
		None => previous(info),
	}));
}

fn database_panic<'a>(info: &'a PanicHookInfo<'_>) -> Option<&'a str> {
	let payload = info.payload();
	let text = payload
		.downcast_ref::<String>()
		.map(String::as_str)
		.or_else(|| payload.downcast_ref::<&str>().copied())?;
	let in_database = info.location().is_some_and(|at| at.file().contains("/parity-db-"));
	text.strip_prefix("Critical database error: ").or(in_database.then_some(text))
}

/// The chain specification does not give a genesis state.
pub fn genesis_cannot_be_built(spec: &dyn ChainSpec, error: &str) -> Error {
	Error::Other(format!(
		"the genesis of chain `{}` cannot be built: {error}. Correct the chain specification",
		spec.id()
	))
}

/// The database begins with another block than the chain specification says.
pub fn wrong_genesis(config: &Configuration, stored: Hash, expected: Hash) -> Error {
	Error::Other(format!(
		"the database in `{}` belongs to another chain: it begins with block {stored:?}, chain `{}` \
		 with {expected:?}. Use the chain specification it was made with or another --base-path, or \
		 remove it with `purge-chain`",
		shown(config.database.path()),
		config.chain_spec.id()
	))
}

/// A sealed chain was opened by a node of the network.
pub fn sealed_database(path: Option<&Path>) -> Error {
	Error::Other(format!(
		"the database in `{}` holds a chain made with --sealing, which has no finality proofs. Start \
		 with --sealing, or with another --base-path",
		shown(path)
	))
}

/// Sealing was asked for on a chain that is not for development.
pub fn sealing_a_live_chain(spec: &dyn ChainSpec) -> Error {
	Error::Other(format!(
		"--sealing is for development chains, and `{}` is none. Use it with --dev or --chain local",
		spec.id()
	))
}

/// A port the node was to listen on is taken.
pub fn port_in_use(purpose: &str, address: &str, option: &str) -> Error {
	Error::Other(format!(
		"the {purpose} port {address} is in use by another process. Stop that process, or choose \
		 another port with {option}"
	))
}

fn shown(path: Option<&Path>) -> String {
	path.map_or_else(|| "memory".into(), |path| path.display().to_string())
}

#[cfg(test)]
mod tests {
	use super::*;

	fn open(text: &str) -> String {
		let error = database(sp_blockchain::Error::Backend(text.into()), Some(Path::new("/x")));
		explain(&error.into())
	}

	#[test]
	fn database_errors_name_cause_and_remedy() {
		let locked = open("Database file is in use. (Resource temporarily unavailable)");
		assert!(locked.contains("`/x` is in use") && locked.contains("--base-path"), "{locked}");
		let damaged = open("Corruption: bad checksum");
		assert!(damaged.contains("bad checksum") && damaged.contains("purge-chain"), "{damaged}");
		let incomplete = |text: &str| {
			let error = Error::Client(sp_blockchain::Error::Backend(text.into()));
			explain(&incomplete(error, Some(Path::new("/x"))).into())
		};
		let header = incomplete("Header was not found in the database: 0x00");
		assert!(header.contains("`/x` is damaged") && header.contains("purge-chain"), "{header}");
		assert!(!incomplete("no peers").contains("purge-chain"));
		let lost = explain(&lost_record(Some(Path::new("/x")), "voters").into());
		assert!(lost.contains("no record `voters`") && lost.contains("purge-chain"), "{lost}");
		let pruning = open("Incompatible pruning modes [stored: a; requested: b]");
		assert!(pruning.contains("--state-pruning"), "{pruning}");
	}
}
