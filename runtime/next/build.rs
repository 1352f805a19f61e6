//! Builds `quoin-runtime` with its feature `next-version` into a wasm file of another name, so that it
//! never takes the place of the blob inside the node. Both use one folder for the wasm build, one
//! after the other: this script waits for that of the runtime, which `links` something.

use std::path::Path;

fn main() {
	// Asked for when it runs: a compiled script may come from another clone.
	let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
	let runtime =
		Path::new(&here).parent().expect("the runtime is the folder above").join("Cargo.toml");
	substrate_wasm_builder::WasmBuilder::new()
		.with_project(runtime)
		.expect("the runtime has a manifest")
		.enable_feature("next-version")
		.set_file_name("quoin_runtime_next")
		.import_memory()
		.export_heap_base()
		.build();
}
