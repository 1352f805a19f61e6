//! Whether what was encoded for one runtime, above all a transaction, means the same to another.

use frame_metadata::v15::RuntimeMetadataV15;
use scale_info::{form::PortableForm, Field, TypeDef, Variant};
use std::collections::BTreeMap;

/// Types of two runtimes beside each other.
pub struct Types<'a> {
	before: &'a RuntimeMetadataV15,
	now: &'a RuntimeMetadataV15,
	/// Pairs that were compared, and those that are being compared, since types may hold themselves.
	seen: BTreeMap<(u32, u32), Option<String>>,
}

impl<'a> Types<'a> {
	pub fn of(before: &'a RuntimeMetadataV15, now: &'a RuntimeMetadataV15) -> Self {
		Self { before, now, seen: BTreeMap::new() }
	}

	/// Why what was encoded as `before` does not mean the same as `now`, or nothing.
	///
	/// A new variant breaks nothing that was encoded without it. Names count: two fields or variants that
	/// change places have the same bytes and another meaning.
	pub fn differ(&mut self, before: u32, now: u32) -> Option<String> {
		if let Some(known) = self.seen.get(&(before, now)) {
			return known.clone();
		}
		self.seen.insert((before, now), None);
		let why = self.compare(before, now);
		self.seen.insert((before, now), why.clone());
		why
	}

	fn compare(&mut self, before: u32, now: u32) -> Option<String> {
		let (old, new) = (self.before.types.resolve(before)?, self.now.types.resolve(now)?);
		let name = old.path.segments.last().cloned().unwrap_or_default();
		let why = match (&old.type_def, &new.type_def) {
			(TypeDef::Composite(a), TypeDef::Composite(b)) => self.fields(&a.fields, &b.fields),
			(TypeDef::Variant(a), TypeDef::Variant(b)) => self.variants(&a.variants, &b.variants),
			(TypeDef::Sequence(a), TypeDef::Sequence(b)) => {
				self.differ(a.type_param.id, b.type_param.id)
			},
			(TypeDef::Array(a), TypeDef::Array(b)) if a.len == b.len => {
				self.differ(a.type_param.id, b.type_param.id)
			},
			(TypeDef::Tuple(a), TypeDef::Tuple(b)) if a.fields.len() == b.fields.len() => {
				a.fields.iter().zip(&b.fields).find_map(|(a, b)| self.differ(a.id, b.id))
			},
			(TypeDef::Primitive(a), TypeDef::Primitive(b)) if a == b => None,
			(TypeDef::Compact(a), TypeDef::Compact(b)) => {
				self.differ(a.type_param.id, b.type_param.id)
			},
			(TypeDef::BitSequence(a), TypeDef::BitSequence(b)) => {
				let store = self.differ(a.bit_store_type.id, b.bit_store_type.id);
				store.or_else(|| self.differ(a.bit_order_type.id, b.bit_order_type.id))
			},
			(a, b) => Some(format!("was {}, is {}", kind(a), kind(b))),
		}?;
		Some(if name.is_empty() { why } else { format!("{name}: {why}") })
	}

	fn fields(
		&mut self,
		before: &[Field<PortableForm>],
		now: &[Field<PortableForm>],
	) -> Option<String> {
		let names = |fields: &[Field<PortableForm>]| {
			let named = fields.iter().map(|field| field.name.clone().unwrap_or_else(|| "_".into()));
			format!("({})", named.collect::<Vec<_>>().join(", "))
		};
		if names(before) != names(now) {
			return Some(format!("was {}, is {}", names(before), names(now)));
		}
		before.iter().zip(now).find_map(|(before, now)| {
			let why = self.differ(before.ty.id, now.ty.id)?;
			Some(format!("{}: {why}", before.name.as_deref().unwrap_or("_")))
		})
	}

	fn variants(
		&mut self,
		before: &[Variant<PortableForm>],
		now: &[Variant<PortableForm>],
	) -> Option<String> {
		before.iter().find_map(|old| match now.iter().find(|new| new.index == old.index) {
			None => Some(format!("{} at {} is gone", old.name, old.index)),
			Some(new) if new.name != old.name => {
				Some(format!("{} was {}, is {}", old.index, old.name, new.name))
			},
			Some(new) => {
				let why = self.fields(&old.fields, &new.fields)?;
				Some(format!("{} {why}", old.name))
			},
		})
	}
}

fn kind(definition: &TypeDef<PortableForm>) -> String {
	match definition {
		TypeDef::Composite(_) => "a record".into(),
		TypeDef::Variant(_) => "a choice".into(),
		TypeDef::Sequence(_) => "a list".into(),
		TypeDef::Array(array) => format!("an array of {}", array.len),
		TypeDef::Tuple(tuple) => format!("a tuple of {}", tuple.fields.len()),
		TypeDef::Primitive(primitive) => format!("{primitive:?}").to_lowercase(),
		TypeDef::Compact(_) => "compact".into(),
		TypeDef::BitSequence(_) => "bits".into(),
	}
}

/// Every call of the runtime `before` that means something else now or nothing, and what else of a
/// transaction does.
pub fn breaks(before: &RuntimeMetadataV15, now: &RuntimeMetadataV15) -> Vec<String> {
	let mut types = Types::of(before, now);
	// Calls within calls are these calls: each is looked at by itself.
	let (outer, inner) = (before.extrinsic.call_ty.id, now.extrinsic.call_ty.id);
	types.seen.insert((outer, inner), None);
	let mut found = Vec::new();
	for old in &before.pallets {
		let Some(calls) = &old.calls else { continue };
		let Some(new) = now.pallets.iter().find(|new| new.name == old.name) else {
			found.push(format!("{}: the pallet is gone", old.name));
			continue;
		};
		if new.index != old.index {
			found.push(format!("{}: its index was {}, is {}", old.name, old.index, new.index));
		}
		let Some(new_calls) = &new.calls else {
			found.push(format!("{}: its calls are gone", old.name));
			continue;
		};
		for call in variants_of(before, calls.ty.id) {
			let mut these = variants_of(now, new_calls.ty.id).iter();
			let name = format!("{}.{}", old.name, call.name);
			match these.find(|new| new.name == call.name) {
				None => found.push(format!("{name}: is gone")),
				Some(new) if new.index != call.index => {
					found.push(format!("{name}: its index was {}, is {}", call.index, new.index));
				},
				Some(new) => {
					let why = types.fields(&call.fields, &new.fields);
					found.extend(why.map(|why| format!("{name}: {why}")));
				},
			}
		}
	}
	found.extend(envelope(&mut types));
	found
}

/// What stands around the call.
fn envelope(types: &mut Types) -> Vec<String> {
	let (before, now) = (&types.before.extrinsic, &types.now.extrinsic);
	let mut found = Vec::new();
	if before.version != now.version {
		found.push(format!("format of transactions: was {}, is {}", before.version, now.version));
	}
	for (what, before, now) in [
		("address", before.address_ty.id, now.address_ty.id),
		("signature", before.signature_ty.id, now.signature_ty.id),
	] {
		found.extend(types.differ(before, now).map(|why| format!("{what}: {why}")));
	}
	let names = |list: &[frame_metadata::v15::SignedExtensionMetadata<PortableForm>]| {
		list.iter().map(|one| one.identifier.clone()).collect::<Vec<_>>().join(", ")
	};
	let (old, new) = (names(&before.signed_extensions), names(&now.signed_extensions));
	if old != new {
		found.push(format!("extensions: were {old}; are {new}"));
		return found;
	}
	for (old, new) in before.signed_extensions.iter().zip(&now.signed_extensions) {
		let carried = types.differ(old.ty.id, new.ty.id);
		let why =
			carried.or_else(|| types.differ(old.additional_signed.id, new.additional_signed.id));
		found.extend(why.map(|why| format!("extension {}: {why}", old.identifier)));
	}
	found
}

/// Of an enum: calls, events and errors of a pallet are enums.
pub fn variants_of(metadata: &RuntimeMetadataV15, ty: u32) -> &[Variant<PortableForm>] {
	match &metadata.types.resolve(ty).expect("types of metadata are in it").type_def {
		TypeDef::Variant(variants) => &variants.variants,
		other => panic!("calls, events and errors are choices, not {other:?}"),
	}
}
