//! Documents that are generated from the runtime and must agree with it: `docs/powers.md`, every
//! privileged call, and `docs/events.md`, every event of our pallets.
//!
//! With `QUOIN_WRITE_DOCS=1` the documents are written, otherwise compared.

mod bounds;
mod events;
mod powers;

use frame_metadata::{v14::RuntimeMetadataV14, RuntimeMetadata};

/// The runtime's metadata, as every client gets it.
fn metadata() -> RuntimeMetadataV14 {
	match quoin_runtime::Runtime::metadata().1 {
		RuntimeMetadata::V14(metadata) => metadata,
		_ => panic!("the runtime gives version 14 by default"),
	}
}

/// Compares `text` with the document, or writes it.
fn settle(document: &str, text: &str) {
	let path = format!("{}/../docs/{document}", env!("CARGO_MANIFEST_DIR"));
	if std::env::var_os("QUOIN_WRITE_DOCS").is_some() {
		std::fs::write(&path, text).unwrap();
	}
	let stands = std::fs::read_to_string(&path).unwrap_or_default();
	assert!(
		stands == text,
		"docs/{document} is out of date: run QUOIN_WRITE_DOCS=1 cargo test -p quoin-runtime --test catalogues"
	);
}
