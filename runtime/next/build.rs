//! Builds `quoin-runtime` with its feature `next-version` into a wasm file of another name, so that it
//! never takes the place of the blob inside the node. With the feature `try-runtime` the file has another
//! name again, and the runtime has the checks of migrations and of every pallet's state.
//!
//! All use one folder for the wasm build, one after the other: this script waits for that of the
//! runtime, which `links` something.

use std::path::Path;

fn main() {
	// Asked for when it runs: a compiled script may come from another clone.
	let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
	let runtime =
		Path::new(&here).parent().expect("the runtime is the folder above").join("Cargo.toml");
	let builder = substrate_wasm_builder::WasmBuilder::new()
		.with_project(runtime)
		.expect("the runtime has a manifest")
		.enable_feature("next-version")
		.import_memory()
		.export_heap_base();
	if std::env::var_os("CARGO_FEATURE_TRY_RUNTIME").is_some() {
		builder.enable_feature("try-runtime").set_file_name("quoin_runtime_try").build();
	} else {
		builder.set_file_name("quoin_runtime_next").build();
	}
}
