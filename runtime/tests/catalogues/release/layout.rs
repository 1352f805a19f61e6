//! All that metadata says, item by item, so that whatever changed can be named.

use super::encoding::variants_of;
use codec::Decode;
use frame_metadata::{
	v14::StorageEntryType,
	v15::{PalletMetadata, RuntimeMetadataV15},
};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef};
use sp_version::RuntimeVersion;
use std::collections::BTreeMap;

/// Items by what they are, such as `call Vault.claim` or `type Terms`.
pub type Items = BTreeMap<String, String>;

/// Documentation is no part of what a runtime does.
pub fn without_docs(metadata: &mut RuntimeMetadataV15) {
	fn of_fields(fields: &mut [Field<PortableForm>]) {
		fields.iter_mut().for_each(|field| field.docs.clear());
	}
	for ty in &mut metadata.types.types {
		ty.ty.docs.clear();
		match &mut ty.ty.type_def {
			TypeDef::Composite(composite) => of_fields(&mut composite.fields),
			TypeDef::Variant(variant) => variant.variants.iter_mut().for_each(|variant| {
				variant.docs.clear();
				of_fields(&mut variant.fields);
			}),
			_ => {},
		}
	}
	for pallet in &mut metadata.pallets {
		pallet.docs.clear();
		pallet.constants.iter_mut().for_each(|constant| constant.docs.clear());
		let entries = pallet.storage.iter_mut().flat_map(|storage| &mut storage.entries);
		entries.for_each(|entry| entry.docs.clear());
	}
	for api in &mut metadata.apis {
		api.docs.clear();
		api.methods.iter_mut().for_each(|method| method.docs.clear());
	}
}

/// The version that the metadata is of.
pub fn version(metadata: &RuntimeMetadataV15) -> RuntimeVersion {
	let system = metadata.pallets.iter().find(|pallet| pallet.name == "System");
	let constants = system.into_iter().flat_map(|system| &system.constants);
	let bytes = &constants.into_iter().find(|one| one.name == "Version").unwrap().value;
	RuntimeVersion::decode(&mut &bytes[..]).expect("the version decodes")
}

/// A type as it is called where it is used. What it is made of is an item by itself.
fn called(types: &PortableRegistry, id: u32) -> String {
	let ty = types.resolve(id).expect("types of metadata are in it");
	let list =
		|ids: Vec<u32>| ids.into_iter().map(|id| called(types, id)).collect::<Vec<_>>().join(", ");
	match &ty.type_def {
		TypeDef::Sequence(of) => format!("[{}]", called(types, of.type_param.id)),
		TypeDef::Array(of) => format!("[{}; {}]", called(types, of.type_param.id), of.len),
		TypeDef::Tuple(of) => format!("({})", list(of.fields.iter().map(|ty| ty.id).collect())),
		TypeDef::Compact(of) => format!("compact {}", called(types, of.type_param.id)),
		TypeDef::Primitive(of) => format!("{of:?}").to_lowercase(),
		TypeDef::BitSequence(_) => "bits".into(),
		TypeDef::Composite(_) | TypeDef::Variant(_) => {
			let of = ty.type_params.iter().filter_map(|param| Some(param.ty?.id)).collect();
			format!("{}<{}>", ty.path.segments.join("::"), list(of))
		},
	}
}

fn fields(types: &PortableRegistry, fields: &[Field<PortableForm>]) -> String {
	let each = fields.iter().map(|field| {
		format!("{}: {}", field.name.as_deref().unwrap_or("_"), called(types, field.ty.id))
	});
	format!("({})", each.collect::<Vec<_>>().join(", "))
}

/// Types with a name, and what they are made of. One name may stand for several, which differ in a constant
/// that metadata does not tell.
fn types(metadata: &RuntimeMetadataV15, items: &mut Items) {
	let types = &metadata.types;
	let mut found = BTreeMap::<String, Vec<String>>::new();
	for ty in &types.types {
		let made_of = match &ty.ty.type_def {
			TypeDef::Composite(composite) => fields(types, &composite.fields),
			TypeDef::Variant(variant) => {
				let each = variant.variants.iter();
				let each =
					each.map(|v| format!("{} {}{}", v.index, v.name, fields(types, &v.fields)));
				each.collect::<Vec<_>>().join(" | ")
			},
			_ => continue,
		};
		found.entry(format!("type {}", called(types, ty.id))).or_default().push(made_of);
	}
	for (name, mut several) in found {
		several.sort();
		several.dedup();
		items.insert(name, several.join(" or "));
	}
}

fn pallet(metadata: &RuntimeMetadataV15, pallet: &PalletMetadata<PortableForm>, items: &mut Items) {
	let types = &metadata.types;
	let name = &pallet.name;
	items.insert(format!("pallet {name}"), pallet.index.to_string());
	let enums = [
		("call", pallet.calls.as_ref().map(|of| of.ty.id)),
		("event", pallet.event.as_ref().map(|of| of.ty.id)),
		("error", pallet.error.as_ref().map(|of| of.ty.id)),
	];
	for (what, ty) in enums.into_iter().filter_map(|(what, ty)| Some((what, ty?))) {
		for variant in variants_of(metadata, ty) {
			let text = format!("{} {}", variant.index, fields(types, &variant.fields));
			items.insert(format!("{what} {name}.{}", variant.name), text);
		}
	}
	for entry in pallet.storage.iter().flat_map(|storage| &storage.entries) {
		let text = match &entry.ty {
			StorageEntryType::Plain(ty) => called(types, ty.id),
			StorageEntryType::Map { hashers, key, value } => {
				format!("{hashers:?} {} → {}", called(types, key.id), called(types, value.id))
			},
		};
		let text = format!("{text}, {:?} {}", entry.modifier, hex(&entry.default));
		items.insert(format!("storage {name}.{}", entry.name), text);
	}
	if let Some(storage) = &pallet.storage {
		items.insert(format!("storage of {name}"), storage.prefix.clone());
	}
	for constant in &pallet.constants {
		if (name.as_str(), constant.name.as_str()) == ("System", "Version") {
			continue;
		}
		let text = format!("{} = {}", called(types, constant.ty.id), hex(&constant.value));
		items.insert(format!("constant {name}.{}", constant.name), text);
	}
}

/// Everything but the versions themselves.
pub fn items(metadata: &RuntimeMetadataV15) -> Items {
	let mut items = Items::new();
	types(metadata, &mut items);
	metadata.pallets.iter().for_each(|one| pallet(metadata, one, &mut items));
	let types = &metadata.types;
	for api in &metadata.apis {
		for method in &api.methods {
			let inputs = method.inputs.iter();
			let inputs = inputs.map(|one| format!("{}: {}", one.name, called(types, one.ty.id)));
			let inputs = inputs.collect::<Vec<_>>().join(", ");
			let text = format!("({inputs}) → {}", called(types, method.output.id));
			items.insert(format!("api {}.{}", api.name, method.name), text);
		}
	}
	let extrinsic = &metadata.extrinsic;
	for (at, one) in extrinsic.signed_extensions.iter().enumerate() {
		let (carried, signed) = (called(types, one.ty.id), called(types, one.additional_signed.id));
		items.insert(format!("extension {}", one.identifier), format!("{at} {carried}, {signed}"));
	}
	for (what, ty) in [("address", &extrinsic.address_ty), ("signature", &extrinsic.signature_ty)] {
		items.insert(what.into(), called(types, ty.id));
	}
	items.insert("format of transactions".into(), extrinsic.version.to_string());
	let RuntimeVersion { spec_name, authoring_version, system_version, apis, .. } =
		version(metadata);
	let rest = format!("{spec_name} {authoring_version} {system_version}");
	items.insert("name and formats of blocks".into(), rest);
	for (id, of) in apis.iter() {
		items.insert(format!("version of api {}", hex(id)), of.to_string());
	}
	items
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
