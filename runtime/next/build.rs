//! Builds `quoin-runtime` with its feature `next-version` into a wasm file of another name, so that it
//! never takes the place of the blob inside the node.

fn main() {
	substrate_wasm_builder::WasmBuilder::new()
		.with_project("../Cargo.toml")
		.expect("the runtime is the folder above")
		.enable_feature("next-version")
		.set_file_name("quoin_runtime_next")
		.import_memory()
		.export_heap_base()
		.build();
}
