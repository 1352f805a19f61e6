//! Builds the wasm that runs on chain.

fn main() {
	build_wasm();
}

#[cfg(feature = "wasm")]
fn build_wasm() {
	// The builder hands the enabled features on to the wasm build, where this one would build a
	// blob within the blob.
	std::env::remove_var("CARGO_FEATURE_WASM");
	std::env::remove_var("CARGO_FEATURE_METADATA_HASH");
	let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("QUO", 12);
	builder.build();
}

#[cfg(not(feature = "wasm"))]
fn build_wasm() {}
