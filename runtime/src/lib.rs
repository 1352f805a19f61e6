//! The Quoin runtime: composition of pallets, nothing else.
//!
//! A pallet's rules stand in the pallet, its wiring in [`configs`], one file per concern, limits in
//! [`limits`], genesis in [`genesis`], what interfaces read in `apis`.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "512"]

extern crate alloc;

#[cfg(feature = "wasm")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
mod extrinsics;
pub mod genesis;
pub mod limits;
mod operations;
pub mod weights;

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{generic, impl_opaque_keys, traits::BlakeTwo256};
use sp_version::{runtime_version, RuntimeVersion};

pub use apis::{RuntimeApi, RUNTIME_API_VERSIONS};
pub use limits::SLOT_DURATION;
pub use quoin_primitives::{
	AccountId, Address, AssetId, Balance, BlockNumber, Hash, Header, Nonce, Signature,
};

impl_opaque_keys! {
	/// The keys a validator signs with.
	pub struct SessionKeys {
		pub babe: Babe,
		pub grandpa: Grandpa,
		pub authority_discovery: AuthorityDiscovery,
	}
}

/// The macro that puts the version into the wasm for the node to read takes literals only.
macro_rules! version {
	($spec_version:tt) => {
		/// What this runtime is and what it speaks.
		#[runtime_version]
		pub const VERSION: RuntimeVersion = RuntimeVersion {
			spec_name: Cow::Borrowed("quoin"),
			impl_name: Cow::Borrowed("quoin-node"),
			authoring_version: 1,
			// Raised with every release that changes behaviour.
			spec_version: $spec_version,
			impl_version: 0,
			apis: apis::RUNTIME_API_VERSIONS,
			transaction_version: 1,
			system_version: 1,
		};
	};
}

#[cfg(not(feature = "next-version"))]
version!(1);
// The same code as the version after this one, to rehearse upgrades with.
#[cfg(feature = "next-version")]
version!(2);

/// What every signed transaction carries and checks, in order.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_asset_tx_payment::ChargeAssetTxPayment<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// A transaction as it comes from a wallet.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a wallet signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// Executes blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;
/// The hash of block and storage.
pub type Hashing = BlakeTwo256;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// Chain.
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;

	// Before the genesis of validators and sessions, which hold bonds of accounts and take references on them. Genesis,
	// like hooks, goes by the index, not by the place in this file.
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;

	// Consensus. BABE before session, and session before authorship: their `on_initialize` depend on it. The author of
	// the first block of a session is one of the set that begins with it.
	#[runtime::pallet_index(3)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(4)]
	pub type ValidatorSet = pallet_validator_set;
	#[runtime::pallet_index(5)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(6)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(7)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(8)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(9)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(10)]
	pub type AuthorityDiscovery = pallet_authority_discovery;

	// Assets and fees.
	#[runtime::pallet_index(11)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(12)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(13)]
	pub type AssetsFreezer = pallet_assets_freezer;
	#[runtime::pallet_index(14)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(15)]
	pub type AssetTxPayment = pallet_asset_tx_payment;
	// Before the registry, whose genesis makes a collection.
	#[runtime::pallet_index(16)]
	pub type Nfts = pallet_nfts;

	// Accounts.
	#[runtime::pallet_index(20)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(21)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(22)]
	pub type Proxy = pallet_proxy;

	// Governance.
	#[runtime::pallet_index(30)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(31)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(32)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(33)]
	pub type ConvictionVoting = pallet_conviction_voting;
	#[runtime::pallet_index(34)]
	pub type Origins = crate::configs::governance::origins;
	#[runtime::pallet_index(35)]
	pub type TechnicalCommittee = pallet_collective<Instance1>;
	#[runtime::pallet_index(36)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(37)]
	pub type Parameters = pallet_parameters;
	#[runtime::pallet_index(38)]
	pub type Sudo = pallet_sudo;

	// Safety.
	#[runtime::pallet_index(40)]
	pub type Migrations = pallet_migrations;
	#[runtime::pallet_index(41)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(42)]
	pub type TxPause = pallet_tx_pause;

	// Quoin.
	#[runtime::pallet_index(50)]
	pub type PriceFeeds = pallet_price_feeds;
	#[runtime::pallet_index(51)]
	pub type Issuance = pallet_issuance;
	#[runtime::pallet_index(52)]
	pub type Credentials = pallet_credentials;
	#[runtime::pallet_index(53)]
	pub type Registry = pallet_registry;
	#[runtime::pallet_index(54)]
	pub type Lending = pallet_lending;
	#[runtime::pallet_index(55)]
	pub type Auctions = pallet_auctions;
	#[runtime::pallet_index(56)]
	pub type Tranches = pallet_tranches;
	#[runtime::pallet_index(57)]
	pub type Vault = pallet_vault;
}
