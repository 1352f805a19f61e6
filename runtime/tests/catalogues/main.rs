//! Documents that are generated from the runtime and must agree with it: `docs/powers.md`, every
//! privileged call, `docs/events.md`, every event of our pallets, and `docs/weights.md`, what calls cost.
//! Beside each stand the rules that every call has to keep, and what may not change since the last release.
//!
//! With `QUOIN_WRITE_DOCS=1` the documents are written, otherwise compared.

mod bounds;
mod events;
mod powers;
mod release;
mod weights;

use codec::Decode;
use frame_metadata::{v14::RuntimeMetadataV14, RuntimeMetadata};
use quoin_runtime::RuntimeCall;
use scale_info::TypeDef;

/// The runtime's metadata, as every client gets it.
fn metadata() -> RuntimeMetadataV14 {
	match quoin_runtime::Runtime::metadata().1 {
		RuntimeMetadata::V14(metadata) => metadata,
		_ => panic!("the runtime gives version 14 by default"),
	}
}

/// Every call of the metadata: pallet, index of the pallet, call, index of the call, first doc line.
fn calls() -> Vec<(String, u8, String, u8)> {
	let metadata = metadata();
	let mut found = Vec::new();
	for pallet in &metadata.pallets {
		let Some(calls) = &pallet.calls else { continue };
		let TypeDef::Variant(variants) = &metadata.types.resolve(calls.ty.id).unwrap().type_def
		else {
			panic!("calls are variants")
		};
		for call in &variants.variants {
			found.push((pallet.name.clone(), pallet.index, call.name.clone(), call.index));
		}
	}
	found
}

/// The call with arguments of zeros: lists are then empty, options none, numbers nothing. Where a
/// first argument has no variant zero it is one.
fn zeroed(pallet: u8, call: u8) -> RuntimeCall {
	let decoded = |first| {
		let mut bytes = vec![0; 4_096];
		bytes[..3].copy_from_slice(&[pallet, call, first]);
		RuntimeCall::decode(&mut &bytes[..])
	};
	decoded(0).or_else(|_| decoded(1)).expect("arguments of zeros decode")
}

/// Compares `text` with the document, or writes it.
fn settle(document: &str, text: &str) {
	// Asked for when it runs: a compiled test may come from another clone.
	let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
	let path = format!("{here}/../docs/{document}");
	if std::env::var_os("QUOIN_WRITE_DOCS").is_some() {
		std::fs::write(&path, text).unwrap();
	}
	let stands = std::fs::read_to_string(&path).unwrap_or_default();
	assert!(
		stands == text,
		"docs/{document} is out of date: run QUOIN_WRITE_DOCS=1 cargo test -p quoin-runtime --test catalogues"
	);
}
