//! Whether this runtime still reads what the last release wrote.
//!
//! Of our own pallets: those of the SDK come with migrations of their own.

use super::{encoding::Types, table::Table};
use frame_metadata::v15::{RuntimeMetadataV15, StorageEntryMetadata, StorageEntryType};
use frame_support::traits::GetStorageVersion;
use quoin_runtime::*;
use scale_info::form::PortableForm;

/// Storage versions of our pallets.
pub fn versions() -> Table {
	fn version<
		P: GetStorageVersion<InCodeStorageVersion = frame_support::traits::StorageVersion>,
	>() -> u64 {
		let version = P::in_code_storage_version();
		(0..=u16::MAX).find(|number| version == *number).expect("versions are u16").into()
	}
	macro_rules! of {
		($($pallet:ident)*) => { [$((stringify!($pallet).to_string(), version::<$pallet>())),*] };
	}
	of![PriceFeeds Issuance Credentials Registry Lending Auctions Tranches Vault ValidatorSet]
		.into()
}

/// Entries of our pallets that are gone or are read differently, where the version of the storage did not rise.
pub fn unmigrated(
	(before, old): (&RuntimeMetadataV15, &Table),
	(now, new): (&RuntimeMetadataV15, &Table),
) -> Vec<String> {
	let mut types = Types::of(before, now);
	let mut found = Vec::new();
	for (name, version) in old.iter().filter(|(name, version)| new.get(*name) <= Some(version)) {
		let entries = |metadata: &RuntimeMetadataV15| {
			let pallet = metadata.pallets.iter().find(|pallet| pallet.name == *name);
			pallet
				.and_then(|pallet| pallet.storage.clone())
				.map(|of| of.entries)
				.unwrap_or_default()
		};
		let (were, there) = (entries(before), entries(now));
		let why = were.iter().filter_map(|old| {
			let new = there.iter().find(|new| new.name == old.name);
			let why = new.map_or(Some("is gone".into()), |new| differs(&mut types, old, new))?;
			Some(format!("  {name}.{}: {why}", old.name))
		});
		let why: Vec<_> = why.collect();
		if !why.is_empty() {
			found.push(format!(
				"What the last release stored is not read as it was written:\n{}\n\
				 Take the change back, or write a migration and raise the version of the storage (now {version}): \
				 see migrations.rs of the pallet.",
				why.join("\n")
			));
		}
	}
	found
}

fn differs(
	types: &mut Types,
	old: &StorageEntryMetadata<PortableForm>,
	new: &StorageEntryMetadata<PortableForm>,
) -> Option<String> {
	if old.modifier != new.modifier || old.default != new.default {
		return Some("what is read where nothing stands is another".into());
	}
	match (&old.ty, &new.ty) {
		(StorageEntryType::Plain(old), StorageEntryType::Plain(new)) => {
			types.differ(old.id, new.id)
		},
		(
			StorageEntryType::Map { hashers, key, value },
			StorageEntryType::Map { hashers: new_hashers, key: new_key, value: new_value },
		) if hashers == new_hashers => {
			types.differ(key.id, new_key.id).or_else(|| types.differ(value.id, new_value.id))
		},
		_ => Some("its keys are made otherwise".into()),
	}
}
