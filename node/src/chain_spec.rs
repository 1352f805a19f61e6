//! The chains a node knows by name, and those it reads from a file.
//!
//! What a chain starts with stands in the runtime's genesis presets; here is only what the node
//! and wallets need besides.

use crate::testnet_keys::TestnetKeys;
use quoin_primitives::{OpaqueBlock as Block, QUO_DECIMALS};
use sc_chain_spec::ChainSpecExtension;
use sc_service::{ChainType, Properties};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::path::{Path, PathBuf};

/// A chain specification of Quoin.
pub type ChainSpec = sc_service::GenericChainSpec<Extensions>;

/// SS58 prefix of addresses: the generic one.
const SS58_FORMAT: u16 = 42;

/// Additions to a chain specification that the node understands.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
	/// Blocks that are on the chain for certain.
	pub fork_blocks: sc_client_api::ForkBlocks<Block>,
	/// Blocks that are not on the chain for certain.
	pub bad_blocks: sc_client_api::BadBlocks<Block>,
	/// Where light clients start, filled in by `sync_state_genSyncSpec`.
	pub light_sync_state: sc_sync_state_rpc::LightSyncStateExtension,
}

/// The specification of the chain `id`: a name, or the path of a file.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"" => Err(format!("no chain was chosen. Use --dev, or --chain with {KNOWN}")),
		"dev" => preset("Quoin Development", "quoin_dev", ChainType::Development, "development"),
		"local" => preset("Quoin Local Testnet", "quoin_local", ChainType::Local, "local_testnet"),
		"testnet" => Err("the test network has no built-in validators. Use --chain \
			testnet:<keys file> with a file that names them, or --chain with the specification \
			that was exported from it"
			.into()),
		_ => match id.strip_prefix("testnet:") {
			Some(keys) => testnet(Path::new(keys)),
			None => from_file(Path::new(id)),
		},
	}
}

const KNOWN: &str = "`dev`, `local`, `testnet:<keys file>` or the path of a chain specification";

fn preset(name: &str, id: &str, kind: ChainType, preset: &str) -> Result<ChainSpec, String> {
	Ok(builder(name, id, kind)?.with_genesis_config_patch(patch(preset)?).build())
}

/// The runtime's preset. From the native code, since compiling the wasm takes seconds.
fn patch(preset: &str) -> Result<Value, String> {
	let patch = quoin_runtime::genesis::preset(&preset.into())
		.ok_or_else(|| format!("the runtime has no preset `{preset}`"))?;
	serde_json::from_slice(&patch).map_err(|e| e.to_string())
}

fn testnet(keys: &Path) -> Result<ChainSpec, String> {
	let keys = TestnetKeys::read(keys)?;
	let mut patch = patch("testnet")?;
	sc_chain_spec::json_merge(&mut patch, keys.genesis_patch()?);
	Ok(builder("Quoin Testnet", "quoin_testnet", ChainType::Live)?
		.with_genesis_config_patch(patch)
		.build())
}

fn from_file(path: &Path) -> Result<ChainSpec, String> {
	if !path.is_file() {
		return Err(format!(
			"there is no chain and no file named `{}`. Use --chain with {KNOWN}",
			path.display()
		));
	}
	ChainSpec::from_json_file(PathBuf::from(path))
		.map_err(|e| format!("the chain specification `{}` cannot be read. {e}", path.display()))
}

fn builder(
	name: &str,
	id: &str,
	kind: ChainType,
) -> Result<sc_chain_spec::ChainSpecBuilder<Extensions>, String> {
	Ok(ChainSpec::builder(wasm()?, Extensions::default())
		.with_name(name)
		.with_id(id)
		.with_chain_type(kind)
		.with_protocol_id("quoin")
		.with_properties(properties()))
}

fn wasm() -> Result<&'static [u8], String> {
	quoin_runtime::WASM_BINARY.ok_or_else(|| {
		"this node was built without the runtime (SKIP_WASM_BUILD). Use --chain with the path of a \
		 chain specification, or build the node again"
			.into()
	})
}

fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), json!("QUO"));
	properties.insert("tokenDecimals".into(), json!(QUO_DECIMALS));
	properties.insert("ss58Format".into(), json!(SS58_FORMAT));
	properties
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_chain_spec::GenesisConfigBuilderRuntimeCaller;

	#[test]
	fn native_presets_are_those_of_the_wasm() {
		let runtime = GenesisConfigBuilderRuntimeCaller::<()>::new(wasm().unwrap());
		for name in quoin_runtime::genesis::preset_names() {
			let name = name.as_ref();
			assert_eq!(patch(name), runtime.get_named_preset(Some(&name.into())), "{name}");
		}
	}
}
