//! What this runtime may not change without saying so by its versions, against the record of the last
//! release in `runtime/release`: `metadata.scale`, version 15 without documentation, as any client reads
//! it, and `weights.tsv`.
//!
//! `make release-metadata` writes the record. It is made with a release, and with nothing else.

mod encoding;
mod injected;
mod layout;
mod rules;
mod weights;

use codec::{Decode, Encode};
use frame_metadata::{v15::RuntimeMetadataV15, RuntimeMetadata, RuntimeMetadataPrefixed};
use quoin_runtime::Runtime;
use rules::Release;
use std::{fs, path::PathBuf};

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

fn recorded() -> (RuntimeMetadataV15, weights::Table) {
	let missing = "no record of the last release: make release-metadata";
	let metadata = decoded(&fs::read(path("metadata.scale")).expect(missing));
	let table = fs::read_to_string(path("weights.tsv")).expect(missing);
	(metadata, weights::parse(&table))
}

/// Two records of one version would be two releases of one version.
fn write(now: &RuntimeMetadataV15, table: &weights::Table) {
	if path("metadata.scale").exists() {
		let (before, weights_before) = recorded();
		let changes = rules::changes(&Release::of(&before), &Release::of(now));
		let version = Release::of(now).version.spec_version;
		let same = version == Release::of(&before).version.spec_version;
		changes.iter().for_each(|change| println!("{change}"));
		assert!(
			!same
				|| (changes.is_empty() && weights_before == *table)
				|| std::env::var_os("AGAIN").is_some(),
			"version {version} is recorded, with other content. If it is out, raise spec_version in \
			 runtime/src/lib.rs; if it never was, AGAIN=1 make release-metadata"
		);
	}
	fs::create_dir_all(path("")).unwrap();
	let prefixed = RuntimeMetadataPrefixed::from(now.clone());
	fs::write(path("metadata.scale"), prefixed.encode()).unwrap();
	fs::write(path("weights.tsv"), weights::print(table)).unwrap();
}

#[test]
fn changes_since_the_last_release_are_told_by_versions_and_weights_grew_little() {
	let (now, table) = (metadata(), weights::now());
	if std::env::var_os("QUOIN_WRITE_RELEASE").is_some() {
		write(&now, &table);
	}
	let (before, weights_before) = recorded();
	let mut found =
		rules::broken(&Release::of(&before), &Release::of(&now), weights_before != table);
	found.extend(weights::grown(&weights_before, &table, &weights::ACCEPTED));
	assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}
