//! Genesis presets: `development`, `local_testnet`, `testnet`.

mod assets;
mod development;
mod hardware;
mod keys;
mod local;
mod patch;
mod testnet;
mod vaults;

use alloc::{vec, vec::Vec};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

pub use assets::{FEEDS, USDC, USDT};
pub use keys::{account, ATTESTORS, FEEDERS, LENDERS, PEOPLE, RECOVERY_AGENT};

pub use patch::BOND;

/// The preset without known keys.
pub const TESTNET_RUNTIME_PRESET: &str = "testnet";

/// The JSON patch of the preset `id`.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development::patch(),
		LOCAL_TESTNET_RUNTIME_PRESET => local::patch(),
		TESTNET_RUNTIME_PRESET => testnet::patch(),
		_ => return None,
	};
	serde_json::to_vec(&patch).ok()
}

/// All presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(DEV_RUNTIME_PRESET),
		PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET),
		PresetId::from(TESTNET_RUNTIME_PRESET),
	]
}
