//! The genesis state, built with the node's own executor.
//!
//! The SDK builds it with an executor that it throws away, and for a preset with two. Compiling the
//! runtime is what takes longest when a node starts; here it is compiled once.

use super::Executor;
use codec::{Decode, Encode};
use sc_service::ChainSpec;
use serde_json::Value;
use sp_core::{
	bytes::from_hex,
	storage::{well_known_keys::CODE, Storage},
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
};
use sp_crypto_hashing::blake2_256;
use sp_state_machine::BasicExternalities;

/// The state that `spec` starts with.
pub fn storage(spec: &dyn ChainSpec, executor: &Executor) -> Result<Storage, String> {
	let mut json: Value = serde_json::from_str(&spec.as_json(false)?).map_err(|e| e.to_string())?;
	let genesis = json["genesis"]["runtimeGenesis"].take();
	match (genesis.get("code"), genesis.get("patch")) {
		(Some(Value::String(code)), Some(patch)) => {
			let code = from_hex(code).map_err(|e| format!("`code` is not hexadecimal: {e}"))?;
			build(Runtime { code, executor }, patch.clone())
		},
		_ => spec.as_storage_builder().build_storage(),
	}
}

fn build(runtime: Runtime<'_>, patch: Value) -> Result<Storage, String> {
	let defaults: Option<Vec<u8>> = runtime.call(
		&mut BasicExternalities::new_empty(),
		"get_preset",
		&None::<String>.encode(),
	)?;
	let defaults = defaults.ok_or("the runtime has no default genesis")?;
	let mut config = serde_json::from_slice(&defaults).map_err(|e| e.to_string())?;
	sc_chain_spec::json_merge(&mut config, patch);

	let mut state = BasicExternalities::new_empty();
	let built: Result<(), String> =
		runtime.call(&mut state, "build_state", &config.to_string().encode())?;
	built?;
	let mut storage = state.into_storages();
	storage.top.insert(CODE.to_vec(), runtime.code);
	Ok(storage)
}

struct Runtime<'a> {
	code: Vec<u8>,
	executor: &'a Executor,
}

impl Runtime<'_> {
	fn call<R: Decode>(
		&self,
		state: &mut BasicExternalities,
		method: &str,
		data: &[u8],
	) -> Result<R, String> {
		let code = RuntimeCode {
			code_fetcher: &WrappedRuntimeCode(self.code.as_slice().into()),
			heap_pages: None,
			// As in the state, so that the compiled code is found again.
			hash: blake2_256(&self.code).to_vec(),
		};
		let method = format!("GenesisBuilder_{method}");
		let (result, _) = self.executor.call(state, &code, &method, data, CallContext::Offchain);
		let result = result.map_err(|e| e.to_string())?;
		R::decode(&mut result.as_slice()).map_err(|e| format!("{method}: {e}"))
	}
}
