//! The chain's basic types and the asset ids that have a meaning.

use sp_runtime::{
	generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature, OpaqueExtrinsic,
};

/// Amounts in the smallest units of their asset.
pub type Balance = u128;
/// Block height. Nothing economic depends on it.
pub type BlockNumber = u32;
/// Number of transactions an account has sent.
pub type Nonce = u32;
/// Block and storage hashes.
pub type Hash = sp_core::H256;
/// Any of the signature schemes of Substrate wallets.
pub type Signature = MultiSignature;
/// 32 bytes: a public key or a derived account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// How calls name an account.
pub type Address = MultiAddress<AccountId, ()>;
/// Names an asset: 0 is QUO, ids with the top bit set are tranche units, others live in
/// `pallet-assets`.
pub type AssetId = u32;
/// Block headers.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block whose extrinsics are bytes: what the node handles.
pub type OpaqueBlock = generic::Block<Header, OpaqueExtrinsic>;

/// The native token.
pub const QUO: AssetId = 0;
/// The protocol dollar.
pub const QUSD: AssetId = 1;
/// The staked dollar.
pub const SQUSD: AssetId = 2;
/// Ids below are the protocol's: dollars and shares that its own pallets issue. External assets have
/// ids from here on. The call filter guards the supply of the former by this line, without a read.
pub const RESERVED_IDS_BELOW: AssetId = 1_000;
/// Ids from here on are tranche units.
pub const TRANCHE_UNITS_FROM: AssetId = 1 << 31;

/// Decimals of QUO.
pub const QUO_DECIMALS: u8 = 12;
/// One QUO in its smallest units.
pub const UNIT: Balance = 1_000_000_000_000;
/// Decimals of every protocol dollar.
pub const DOLLAR_DECIMALS: u8 = 18;
