//! What this runtime may not change without saying so by its versions, against the record of the last
//! release in `runtime/release`: `metadata.scale`, version 15 without documentation, as any client reads
//! it, `weights.tsv`, and `storage.tsv`, the versions of the storage of our pallets.
//!
//! `make release-metadata` writes the record. It is made with a release, and with nothing else.

mod encoding;
mod injected;
mod layout;
mod rules;
mod storage;
mod table;
mod weights;

use codec::{Decode, Encode};
use frame_metadata::{v15::RuntimeMetadataV15, RuntimeMetadata, RuntimeMetadataPrefixed};
use quoin_runtime::Runtime;
use rules::Release;
use std::{fs, path::PathBuf};
use table::Table;

/// Runtime APIs that only a build for tests has.
const NOT_RELEASED: [&str; 2] = ["TryRuntime", "Benchmark"];

/// Asked for when it runs: a compiled test may come from another clone.
fn path(file: &str) -> PathBuf {
	PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("release").join(file)
}

fn decoded(bytes: &[u8]) -> RuntimeMetadataV15 {
	match RuntimeMetadataPrefixed::decode(&mut &bytes[..]).expect("metadata decodes").1 {
		RuntimeMetadata::V15(metadata) => metadata,
		_ => panic!("metadata is of version 15"),
	}
}

/// As it is now.
fn metadata() -> RuntimeMetadataV15 {
	let opaque = Runtime::metadata_at_version(15).expect("clients are given version 15");
	let mut metadata = decoded(&opaque);
	layout::without_docs(&mut metadata);
	metadata.apis.retain(|api| !NOT_RELEASED.contains(&api.name.as_str()));
	metadata
}

/// All that is recorded of a release.
#[derive(PartialEq)]
struct Record {
	metadata: RuntimeMetadataV15,
	weights: Table,
	storage: Table,
}

impl Record {
	/// Of this source.
	fn now() -> Self {
		Self { metadata: metadata(), weights: weights::now(), storage: storage::versions() }
	}

	/// Of the last release.
	fn read() -> Self {
		let missing = "no record of the last release: make release-metadata";
		let table = |file| table::parse(&fs::read_to_string(path(file)).expect(missing));
		let metadata = decoded(&fs::read(path("metadata.scale")).expect(missing));
		Self { metadata, weights: table("weights.tsv"), storage: table("storage.tsv") }
	}

	fn write(&self) {
		fs::create_dir_all(path("")).unwrap();
		let metadata = RuntimeMetadataPrefixed::from(self.metadata.clone()).encode();
		fs::write(path("metadata.scale"), metadata).unwrap();
		fs::write(path("weights.tsv"), table::print(&self.weights)).unwrap();
		fs::write(path("storage.tsv"), table::print(&self.storage)).unwrap();
	}
}

/// Two records of one version would be two releases of one version.
fn write(now: &Record) {
	if path("metadata.scale").exists() && path("storage.tsv").exists() {
		let before = Record::read();
		let (old, new) = (Release::of(&before.metadata), Release::of(&now.metadata));
		rules::changes(&old, &new).iter().for_each(|change| println!("{change}"));
		let version = new.version.spec_version;
		assert!(
			version != old.version.spec_version
				|| before == *now
				|| std::env::var_os("AGAIN").is_some(),
			"version {version} is recorded, with other content. If it is out, raise spec_version in \
			 runtime/src/lib.rs; if it never was, AGAIN=1 make release-metadata"
		);
	}
	now.write();
}

#[test]
fn changes_since_the_last_release_are_told_by_versions_and_weights_grew_little() {
	let now = Record::now();
	if std::env::var_os("QUOIN_WRITE_RELEASE").is_some() {
		write(&now);
	}
	let before = Record::read();
	let (old, new) = (Release::of(&before.metadata), Release::of(&now.metadata));
	let mut found = rules::broken(&old, &new, before.weights != now.weights);
	found.extend(storage::unmigrated(
		(&before.metadata, &before.storage),
		(&now.metadata, &now.storage),
	));
	found.extend(weights::grown(&before.weights, &now.weights, &weights::ACCEPTED));
	assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}
