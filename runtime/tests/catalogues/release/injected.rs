//! Changes made on purpose to the metadata of this runtime, and whether the rules notice.

use super::{
	decoded, encoding, layout,
	rules::{self, Release},
	storage,
	table::{parse, print, Table},
	weights::grown,
};
use codec::{Decode, Encode};
use frame_metadata::v15::{PalletMetadata, RuntimeMetadataV15, StorageEntryType};
use scale_info::{form::PortableForm, TypeDef, TypeDefVariant, Variant};

type Meta = RuntimeMetadataV15;

fn pallet<'a>(metadata: &'a mut Meta, name: &str) -> &'a mut PalletMetadata<PortableForm> {
	metadata.pallets.iter_mut().find(|pallet| pallet.name == name).unwrap()
}

fn enumerated(metadata: &mut Meta, ty: u32) -> &mut Vec<Variant<PortableForm>> {
	match &mut metadata.types.types[ty as usize].ty.type_def {
		TypeDef::Variant(TypeDefVariant { variants }) => variants,
		_ => panic!("{ty} is a choice"),
	}
}

fn calls<'a>(metadata: &'a mut Meta, name: &str) -> &'a mut Vec<Variant<PortableForm>> {
	let ty = pallet(metadata, name).calls.as_ref().unwrap().ty.id;
	enumerated(metadata, ty)
}

fn call<'a>(metadata: &'a mut Meta, name: &str, call: &str) -> &'a mut Variant<PortableForm> {
	calls(metadata, name).iter_mut().find(|one| one.name == call).unwrap()
}

/// The id of the type of an argument.
fn argument(metadata: &mut Meta, name: &str, of: &str, argument: &str) -> u32 {
	let fields = &call(metadata, name, of).fields;
	fields.iter().find(|field| field.name.as_deref() == Some(argument)).unwrap().ty.id
}

/// Raises the versions.
fn raise(metadata: &mut Meta, spec: u32, transaction: u32) {
	let constants = &mut pallet(metadata, "System").constants;
	let stored = constants.iter_mut().find(|one| one.name == "Version").unwrap();
	let mut version = sp_version::RuntimeVersion::decode(&mut &stored.value[..]).unwrap();
	version.spec_version += spec;
	version.transaction_version += transaction;
	stored.value = version.encode();
}

/// What the rules say of this runtime with a change, after this runtime.
fn found(change: impl Fn(&mut Meta), spec: u32, transaction: u32) -> Vec<String> {
	let before = super::metadata();
	let mut now = before.clone();
	change(&mut now);
	raise(&mut now, spec, transaction);
	rules::broken(&Release::of(&before), &Release::of(&now), false)
}

/// Both versions have to rise; the text names the change.
fn breaks(change: impl Fn(&mut Meta) + Copy, named: &str) {
	let neither = found(change, 0, 0);
	assert_eq!(neither.len(), 2, "{neither:?}");
	assert!(neither[0].contains("raise transaction_version"), "{}", neither[0]);
	assert!(neither[0].contains(named), "{}", neither[0]);
	assert!(neither[1].contains("Raise spec_version"), "{}", neither[1]);
	let spec = found(change, 1, 0);
	assert_eq!(spec.len(), 1, "{spec:?}");
	assert!(spec[0].contains("raise transaction_version"));
	let transaction = found(change, 0, 1);
	assert_eq!(transaction.len(), 1, "{transaction:?}");
	assert!(transaction[0].contains("Raise spec_version"));
	assert_eq!(found(change, 1, 1), Vec::<String>::new());
}

/// The spec version has to rise; the text names the change.
fn changes(change: impl Fn(&mut Meta) + Copy, named: &str) {
	let neither = found(change, 0, 0);
	assert_eq!(neither.len(), 1, "{neither:?}");
	assert!(neither[0].contains("Raise spec_version"), "{}", neither[0]);
	assert!(neither[0].contains(named), "{}", neither[0]);
	assert_eq!(found(change, 1, 0), Vec::<String>::new());
}

#[test]
fn nothing_is_found_when_nothing_changed_whatever_the_versions() {
	assert_eq!(found(|_| {}, 0, 0), Vec::<String>::new());
	assert_eq!(found(|_| {}, 1, 0), Vec::<String>::new());
	assert_eq!(found(|_| {}, 1, 1), Vec::<String>::new());
}

#[test]
fn transaction_version_rises_only_with_the_spec_version() {
	let raised = found(|_| {}, 0, 1);
	assert_eq!(raised.len(), 1);
	assert!(raised[0].contains("transaction_version: raised"), "{}", raised[0]);
}

#[test]
fn versions_that_fall_are_noticed() {
	let now = super::metadata();
	for (spec, transaction) in [(1, 0), (1, 1)] {
		let mut before = now.clone();
		raise(&mut before, spec, transaction);
		let found = rules::broken(&Release::of(&before), &Release::of(&now), false);
		assert!(found[0].contains("Versions never fall"), "{found:?}");
	}
}

#[test]
fn call_at_another_index_breaks_transactions() {
	breaks(|of| call(of, "Vault", "claim").index = 200, "Vault.claim: its index was");
}

#[test]
fn calls_that_change_places_break_transactions() {
	let swap = |of: &mut Meta| {
		let (first, second) =
			(call(of, "Issuance", "mint").index, call(of, "Issuance", "redeem").index);
		call(of, "Issuance", "mint").index = second;
		call(of, "Issuance", "redeem").index = first;
	};
	breaks(swap, "Issuance.redeem: its index was");
}

#[test]
fn call_that_is_gone_breaks_transactions() {
	breaks(|of| calls(of, "Lending").retain(|one| one.name != "mark"), "Lending.mark: is gone");
}

#[test]
fn pallet_at_another_index_breaks_transactions() {
	breaks(|of| pallet(of, "Vault").index = 99, "Vault: its index was 57, is 99");
}

#[test]
fn pallet_that_is_gone_breaks_transactions() {
	breaks(|of| of.pallets.retain(|one| one.name != "Multisig"), "Multisig: the pallet is gone");
}

#[test]
fn argument_of_another_type_breaks_transactions() {
	let amount = |of: &mut Meta| {
		let narrow = argument(of, "Issuance", "mint", "coin");
		let mint = call(of, "Issuance", "mint");
		mint.fields.iter_mut().find(|f| f.name.as_deref() == Some("amount")).unwrap().ty =
			narrow.into();
	};
	breaks(amount, "Issuance.mint: amount: was compact, is u32");
}

#[test]
fn arguments_that_change_places_break_transactions() {
	breaks(|of| call(of, "Issuance", "mint").fields.swap(0, 1), "Issuance.mint: was (");
}

#[test]
fn argument_more_breaks_transactions() {
	let more = |of: &mut Meta| {
		let mut field = call(of, "Vault", "claim").fields[0].clone();
		field.name = Some("more".into());
		call(of, "Vault", "claim").fields.push(field);
	};
	breaks(more, "Vault.claim: was (");
}

#[test]
fn field_deep_in_an_argument_breaks_transactions() {
	let gone = |of: &mut Meta| {
		let mut terms = argument(of, "Lending", "offer", "terms");
		if let TypeDef::Compact(inner) = &of.types.types[terms as usize].ty.type_def {
			terms = inner.type_param.id;
		}
		match &mut of.types.types[terms as usize].ty.type_def {
			TypeDef::Composite(composite) => drop(composite.fields.pop()),
			other => panic!("terms are a record, not {other:?}"),
		}
	};
	breaks(gone, "Lending.offer: terms: ");
}

#[test]
fn variant_of_an_argument_that_is_gone_breaks_transactions_and_one_more_does_not() {
	let kind = |of: &mut Meta| argument(of, "Proxy", "add_proxy", "proxy_type");
	let gone = |of: &mut Meta| {
		let ty = kind(of);
		enumerated(of, ty).pop();
	};
	breaks(gone, "Proxy.add_proxy: proxy_type: ");
	let more = |of: &mut Meta| {
		let ty = kind(of);
		let mut variant = enumerated(of, ty)[0].clone();
		(variant.name, variant.index) = ("Another".into(), 200);
		enumerated(of, ty).push(variant);
	};
	changes(more, "200 Another");
}

#[test]
fn extensions_in_another_order_break_transactions() {
	breaks(|of| of.extrinsic.signed_extensions.swap(5, 6), "extensions: were ");
}

#[test]
fn what_an_extension_signs_breaks_transactions() {
	let signs = |of: &mut Meta| {
		let other = of.extrinsic.call_ty;
		let extension = &mut of.extrinsic.signed_extensions;
		let genesis = extension.iter_mut().find(|one| one.identifier == "CheckGenesis").unwrap();
		genesis.additional_signed = other;
	};
	breaks(signs, "extension CheckGenesis: ");
}

#[test]
fn new_call_and_new_pallet_break_nothing() {
	let more = |of: &mut Meta| {
		let mut another = call(of, "Vault", "claim").clone();
		(another.name, another.index) = ("another".into(), 200);
		calls(of, "Vault").push(another);
	};
	changes(more, "call Vault.another: new");
	let pallet_more = |of: &mut Meta| {
		let mut another = pallet(of, "Authorship").clone();
		(another.name, another.index) = ("Another".into(), 200);
		of.pallets.push(another);
	};
	changes(pallet_more, "pallet Another: new");
}

#[test]
fn events_errors_storage_constants_and_apis_are_noticed() {
	let event = |of: &mut Meta| {
		let ty = pallet(of, "Vault").event.as_ref().unwrap().ty.id;
		enumerated(of, ty)[0].fields.pop();
	};
	changes(event, "event Vault.");
	let error = |of: &mut Meta| {
		let ty = pallet(of, "Lending").error.as_ref().unwrap().ty.id;
		enumerated(of, ty).remove(0);
	};
	changes(error, "error Lending.");
	let entry =
		|of: &mut Meta| drop(pallet(of, "Tranches").storage.as_mut().unwrap().entries.remove(0));
	changes(entry, "storage Tranches.");
	let value = |of: &mut Meta| {
		let entries = &mut pallet(of, "Lending").storage.as_mut().unwrap().entries;
		let loans = entries.iter_mut().find(|one| one.name == "Loans").unwrap();
		let StorageEntryType::Map { key, value, .. } = &mut loans.ty else {
			panic!("loans are many")
		};
		*value = *key;
	};
	changes(value, "storage Lending.Loans: was ");
	let constant = |of: &mut Meta| pallet(of, "Balances").constants[0].value[0] ^= 1;
	changes(constant, "constant Balances.");
	let api = |of: &mut Meta| {
		let api = of.apis.iter_mut().find(|one| one.name == "VaultApi").unwrap();
		api.methods.remove(0);
	};
	changes(api, "api VaultApi.");
}

#[test]
fn documentation_changes_nothing() {
	let documented = |of: &mut Meta| {
		call(of, "Vault", "claim").docs.push("Another.".into());
		pallet(of, "Vault").docs.push("Another.".into());
	};
	assert_eq!(found(documented, 0, 0), Vec::<String>::new());
	let mut with = super::metadata();
	documented(&mut with);
	layout::without_docs(&mut with);
	assert!(with == super::metadata());
}

#[test]
fn weights_that_were_measured_again_are_a_change() {
	let now = super::metadata();
	let found = rules::broken(&Release::of(&now), &Release::of(&now), true);
	assert_eq!(found.len(), 1);
	assert!(found[0].contains("weights: measured again"), "{}", found[0]);
}

/// Ids of types are given anew by every build.
#[test]
fn same_type_under_another_id_changes_nothing() {
	let before = super::metadata();
	let mut now = before.clone();
	let id = now.types.types.len() as u32;
	let of = argument(&mut now, "Lending", "offer", "terms");
	let ty = now.types.types[of as usize].ty.clone();
	now.types.types.push(scale_info::PortableType { id, ty });
	call(&mut now, "Lending", "offer").fields[0].ty = id.into();
	assert_eq!(encoding::breaks(&before, &now), Vec::<String>::new());
	assert_eq!(rules::changes(&Release::of(&before), &Release::of(&now)), Vec::<String>::new());
}

#[test]
fn record_reads_back_as_it_was_written() {
	let now = super::metadata();
	let bytes = frame_metadata::RuntimeMetadataPrefixed::from(now.clone()).encode();
	assert!(decoded(&bytes) == now);
	let table = super::weights::now();
	assert_eq!(parse(&print(&table)), table);
}

/// What the rule says of storage with a change, when the pallet's version of the storage is `more` higher.
fn unread(change: impl Fn(&mut Meta), name: &str, more: u64) -> Vec<String> {
	let (before, versions) = (super::metadata(), storage::versions());
	let (mut now, mut raised) = (before.clone(), versions.clone());
	change(&mut now);
	*raised.get_mut(name).unwrap() += more;
	storage::unmigrated((&before, &versions), (&now, &raised))
}

#[test]
fn storage_that_is_not_read_as_it_was_written_needs_a_new_version_of_it() {
	fn entry<'a>(
		of: &'a mut Meta,
		name: &str,
	) -> &'a mut frame_metadata::v15::StorageEntryMetadata<PortableForm> {
		let entries = &mut pallet(of, "Lending").storage.as_mut().unwrap().entries;
		entries.iter_mut().find(|one| one.name == name).unwrap()
	}
	let gone = |of: &mut Meta| {
		let entries = &mut pallet(of, "Lending").storage.as_mut().unwrap().entries;
		entries.retain(|one| one.name != "Offers");
	};
	let value = |of: &mut Meta| {
		let StorageEntryType::Map { key, value, .. } = &mut entry(of, "Loans").ty else { panic!() };
		*value = *key;
	};
	let hasher = |of: &mut Meta| {
		let StorageEntryType::Map { hashers, .. } = &mut entry(of, "Loans").ty else { panic!() };
		hashers[0] = frame_metadata::v15::StorageHasher::Identity;
	};
	let default = |of: &mut Meta| entry(of, "NextLoan").default[0] = 7;
	// A field of a record that is a value of the map.
	let field = |of: &mut Meta| {
		let StorageEntryType::Map { value, .. } = entry(of, "Loans").ty.clone() else { panic!() };
		match &mut of.types.types[value.id as usize].ty.type_def {
			TypeDef::Composite(composite) => drop(composite.fields.pop()),
			other => panic!("loans are records, not {other:?}"),
		}
	};
	type Change<'a> = (&'a dyn Fn(&mut Meta), &'a str);
	let changes: [Change; 5] = [
		(&gone, "Lending.Offers: is gone"),
		(&value, "Lending.Loans: Loan: was a record, is u32"),
		(&hasher, "Lending.Loans: its keys are made otherwise"),
		(&default, "Lending.NextLoan: what is read where nothing stands is another"),
		(&field, "Lending.Loans: Loan: was ("),
	];
	for (change, named) in changes {
		let found = unread(change, "Lending", 0);
		assert!(found.len() == 1 && found[0].contains(named), "{named}: {found:?}");
		assert_eq!(unread(change, "Lending", 1), Vec::<String>::new(), "{named}");
		assert_eq!(unread(change, "Vault", 1).len(), 1, "the version of another pallet");
	}
}

#[test]
fn storage_that_is_more_needs_no_new_version() {
	let more = |of: &mut Meta| {
		let entries = &mut pallet(of, "Lending").storage.as_mut().unwrap().entries;
		let mut another = entries[0].clone();
		another.name = "Another".into();
		entries.push(another);
	};
	assert_eq!(unread(more, "Lending", 0), Vec::<String>::new());
	assert_eq!(unread(|_| {}, "Lending", 0), Vec::<String>::new());
}

fn table(rows: &[(&str, u64)]) -> Table {
	rows.iter().map(|(name, microseconds)| (name.to_string(), microseconds * 1_000_000)).collect()
}

#[test]
fn call_that_became_half_as_dear_again_is_noticed() {
	let before = table(&[("Vault.claim", 100), ("Vault.settle", 100_000), ("short", 4)]);
	let fine =
		table(&[("Vault.claim", 150), ("Vault.settle", 60_000), ("short", 14), ("new", 9_000)]);
	assert_eq!(grown(&before, &fine, &[]), Vec::<String>::new());
	let dear = table(&[("Vault.claim", 151), ("Vault.settle", 150_001), ("short", 15)]);
	let found = grown(&before, &dear, &[]);
	assert_eq!(found.len(), 3, "{found:?}");
	assert!(found[0].starts_with("Vault.claim takes 151 µs, 100 in the last release"), "{found:?}");
}

#[test]
fn growth_that_was_decided_on_passes_and_what_did_not_grow_may_not_stay_on_the_list() {
	let before = table(&[("Vault.claim", 100), ("Vault.settle", 100)]);
	let now = table(&[("Vault.claim", 300), ("Vault.settle", 100)]);
	assert!(grown(&before, &now, &[("Vault.claim", "pays two")]).is_empty());
	let found = grown(&before, &now, &[("Vault.claim", "pays two"), ("Vault.settle", "none")]);
	assert_eq!(found, ["Vault.settle did not grow: take it off ACCEPTED."]);
}
