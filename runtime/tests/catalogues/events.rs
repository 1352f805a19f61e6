//! Every event of our pallets, for indexers.

use crate::{metadata, settle};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef};
use std::fmt::Write;

/// Our pallets, in the order of the document.
const OURS: [&str; 9] = [
	"Issuance",
	"PriceFeeds",
	"ValidatorSet",
	"Credentials",
	"Registry",
	"Lending",
	"Auctions",
	"Tranches",
	"Vault",
];

fn field(types: &PortableRegistry, field: &Field<PortableForm>) -> String {
	let name = field.name.as_deref().unwrap_or("–");
	let given = field.type_name.as_deref().map(str::to_owned);
	let resolved = types.resolve(field.ty.id).and_then(|ty| ty.path.segments.last().cloned());
	format!("`{name}`: {}", given.or(resolved).unwrap_or_default().replace("T::", ""))
}

fn document() -> String {
	let metadata = metadata();
	let mut text = String::from(
		"# Events\n\n\
		The events of Quoin's own pallets, generated from the metadata by `QUOIN_WRITE_DOCS=1 cargo test -p\n\
		quoin-runtime --test catalogues`; the test fails when the two differ.\n\n\
		**Rebuilding balances.** The balance of an account in QUSD is the sum of what the `assets` pallet's\n\
		events say of it: `Issued` (+ owner), `Burned` (− owner), `Transferred` (− from, + to),\n\
		`Deposited` (+ who) and `Withdrawn` (− who). A transfer by approval is `Transferred` too;\n\
		`TransferredApproved` never occurs. `Deposited` and `Withdrawn` are fees: one in QUSD is withdrawn, what was too\n\
		much is deposited back, and the rest is deposited to author and treasury. What is held leaves and\n\
		joins the balance by `assetsHolder.Held` (− who) and `Released` (+ who). The events below say why a\n\
		supply changed, and add up to the same: count one kind or the other.\n\
		`e2e/tests/replay.test.mjs` does this for a whole chain and compares with its state.\n",
	);
	for name in OURS {
		let Some(pallet) = metadata.pallets.iter().find(|pallet| pallet.name == name) else {
			panic!("the runtime has a pallet {name}")
		};
		let Some(event) = &pallet.event else { panic!("{name} has events") };
		let TypeDef::Variant(variants) = &metadata.types.resolve(event.ty.id).unwrap().type_def
		else {
			panic!("events are variants")
		};
		writeln!(text, "\n## {name}\n\n| event | fields | when |\n| --- | --- | --- |").unwrap();
		for variant in &variants.variants {
			let fields: Vec<_> = variant.fields.iter().map(|f| field(&metadata.types, f)).collect();
			assert!(
				variant.fields.iter().all(|f| f.name.is_some()),
				"{name}.{} has named fields",
				variant.name
			);
			assert!(!variant.docs.is_empty(), "{name}.{} says when", variant.name);
			writeln!(
				text,
				"| `{}` | {} | {} |",
				variant.name,
				fields.join(", "),
				variant.docs.join(" ").trim()
			)
			.unwrap();
		}
	}
	text
}

#[test]
fn the_document_lists_every_event_of_our_pallets() {
	settle("events.md", &document());
}
