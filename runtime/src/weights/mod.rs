//! Weights.
//!
//! Not measured yet: our pallets have a placeholder of 100 µs for every call, the SDK's pallets the
//! SDK's own figures. The benchmarks stand in `benchmarks.rs` and replace all of this.

pub mod consensus;
pub mod pallet_credentials;
pub mod pallet_issuance;
pub mod pallet_price_feeds;
pub mod pallet_validator_set;

macro_rules! sdk { ($($name:ident)*) => { $(pub mod $name { pub type WeightInfo<T> = ::$name::weights::SubstrateWeight<T>; })* } }
sdk! { pallet_timestamp pallet_balances pallet_assets pallet_transaction_payment pallet_asset_tx_payment pallet_utility pallet_multisig pallet_proxy pallet_preimage pallet_scheduler pallet_referenda pallet_conviction_voting pallet_collective pallet_treasury pallet_sudo pallet_migrations pallet_safe_mode pallet_tx_pause }
pub mod frame_system {
	pub type WeightInfo<T> = ::frame_system::weights::SubstrateWeight<T>;
}
pub mod frame_system_extensions {
	pub type WeightInfo<T> = ::frame_system::SubstrateExtensionsWeight<T>;
}

pub mod pallet_parameters {
	pub struct WeightInfo<T>(T);
	impl<T> ::pallet_parameters::WeightInfo for WeightInfo<T> {
		fn set_parameter() -> frame_support::weights::Weight {
			frame_support::weights::Weight::from_parts(100_000_000, 0)
		}
	}
}
use frame_support::weights::{constants, Weight};

pub fn extrinsic_base() -> Weight {
	constants::ExtrinsicBaseWeight::get()
}
pub fn block_base() -> Weight {
	constants::BlockExecutionWeight::get()
}
