//! The benchmarks of every pallet with calls, run through the node.

use crate::*;
use alloc::{string::String, vec::Vec};
use codec::Encode;
use frame_benchmarking::{define_benchmarks, BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{
	StorageInfo, StorageInfoTrait, TrackedStorageKey, WhitelistedStorageKeys,
};
use frame_system_benchmarking::{
	extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
};
use pallet_validator_set::consensus_benchmarks::Pallet as ConsensusBench;
use sp_consensus_babe::{
	digests::{PreDigest, SecondaryPlainPreDigest},
	BABE_ENGINE_ID,
};
use sp_runtime::DigestItem;

impl frame_system_benchmarking::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {
	fn setup_benchmark_environment() {
		set_author();
	}
}
impl pallet_validator_set::consensus_benchmarks::Config for Runtime {
	fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
		let generated = SessionKeys::generate(&owner.encode(), None);
		(generated.keys, generated.proof.encode())
	}
}

/// Says who made the block, since a part of each fee goes to that account: the first validator of the
/// genesis.
pub(crate) fn set_author() {
	let digest = SecondaryPlainPreDigest { slot: 0.into(), authority_index: 0 };
	System::deposit_log(DigestItem::PreRuntime(
		BABE_ENGINE_ID,
		PreDigest::SecondaryPlain(digest).encode(),
	));
}

define_benchmarks!(
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_timestamp, Timestamp]
	[pallet_balances, Balances]
	[pallet_assets, Assets]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_asset_tx_payment, AssetTxPayment]
	[pallet_utility, Utility]
	[pallet_multisig, Multisig]
	[pallet_proxy, Proxy]
	[pallet_preimage, Preimage]
	[pallet_scheduler, Scheduler]
	[pallet_referenda, Referenda]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_collective, TechnicalCommittee]
	[pallet_treasury, Treasury]
	[pallet_parameters, Parameters]
	[pallet_sudo, Sudo]
	[pallet_migrations, Migrations]
	[pallet_safe_mode, SafeMode]
	[pallet_tx_pause, TxPause]
	[pallet_validator_set, ValidatorSet]
	[pallet_validator_set::consensus, ConsensusBench::<Runtime>]
	[pallet_price_feeds, PriceFeeds]
	[pallet_issuance, Issuance]
	[pallet_credentials, Credentials]
	[pallet_registry, Registry]
	[pallet_lending, Lending]
	[pallet_auctions, Auctions]
	[pallet_tranches, Tranches]
	[pallet_vault, Vault]
);

/// All benchmarks, and what each storage item may hold.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::<BenchmarkList>::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// What a call finds in memory already, so that it costs no access to the database.
fn in_memory(pallet: &[u8]) -> Vec<TrackedStorageKey> {
	let account = |who: AccountId| frame_system::Account::<Runtime>::hashed_key_for(who).into();
	let mut keys = AllPalletsWithSystem::whitelisted_storage_keys();
	// A part of every fee in a block goes to these two.
	keys.push(account(configs::governance::TreasuryAccount::get()));
	keys.extend(Session::validators().into_iter().take(1).map(account));
	// The payer's record: `CheckNonce` comes before the payment, and is charged for it.
	if [&b"pallet_asset_tx_payment"[..], b"pallet_transaction_payment"].contains(&pallet) {
		keys.push(account(frame_benchmarking::account("caller", 0, 0)));
	}
	keys
}

/// Runs one of them.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = in_memory(&config.pallet);
	let mut batches = Vec::<BenchmarkBatch>::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
