//! Which version has to rise for which change.

use super::{encoding, layout};
use frame_metadata::v15::RuntimeMetadataV15;
use sp_version::RuntimeVersion;

/// A runtime by its metadata.
pub struct Release<'a> {
	pub metadata: &'a RuntimeMetadataV15,
	pub version: RuntimeVersion,
	items: layout::Items,
}

impl<'a> Release<'a> {
	pub fn of(metadata: &'a RuntimeMetadataV15) -> Self {
		let (version, items) = (layout::version(metadata), layout::items(metadata));
		Self { metadata, version, items }
	}
}

/// Each item that is new, gone or different.
pub fn changes(before: &Release, now: &Release) -> Vec<String> {
	let names: std::collections::BTreeSet<_> =
		before.items.keys().chain(now.items.keys()).collect();
	let each =
		names.into_iter().filter_map(|name| match (before.items.get(name), now.items.get(name)) {
			(None, Some(_)) => Some(format!("{name}: new")),
			(Some(_), None) => Some(format!("{name}: gone")),
			(Some(old), Some(new)) if old != new => Some(format!("{name}: was {old}; is {new}")),
			_ => None,
		});
	each.collect()
}

/// As many as one reads.
const SHOWN: usize = 20;

fn list(found: &[String]) -> String {
	let mut lines: Vec<String> = found.iter().take(SHOWN).map(|one| format!("  {one}")).collect();
	if found.len() > SHOWN {
		lines.push(format!("  and {} more", found.len() - SHOWN));
	}
	lines.join("\n")
}

/// What is wrong with the versions of `now`, after the release `before`, and what to do.
pub fn broken(before: &Release, now: &Release, weights_changed: bool) -> Vec<String> {
	let (old, new) = (&before.version, &now.version);
	let mut found = Vec::new();
	if new.spec_version < old.spec_version || new.transaction_version < old.transaction_version {
		found.push(format!(
			"Versions never fall: the last release has spec {} and transaction {}, runtime/src/lib.rs {} and {}.",
			old.spec_version, old.transaction_version, new.spec_version, new.transaction_version
		));
	}
	let breaks = encoding::breaks(before.metadata, now.metadata);
	if !breaks.is_empty() && new.transaction_version == old.transaction_version {
		found.push(format!(
			"Transactions signed for the last release would mean something else:\n{}\n\
			 Take the change back, or raise transaction_version (now {}) in runtime/src/lib.rs, and spec_version \
			 with it. Hardware wallets and indexers have to follow.",
			list(&breaks),
			new.transaction_version
		));
	}
	let mut changes = changes(before, now);
	if weights_changed {
		changes.push("weights: measured again".into());
	}
	if old.transaction_version != new.transaction_version {
		changes.push("transaction_version: raised".into());
	}
	if !changes.is_empty() && new.spec_version == old.spec_version {
		found.push(format!(
			"Changed since the last release, which has the same spec_version {}:\n{}\n\
			 Raise spec_version in runtime/src/lib.rs. If that version was never released, \
			 AGAIN=1 make release-metadata writes its record again.",
			new.spec_version,
			list(&changes)
		));
	}
	found
}
