//! Weights of every pallet, measured in this runtime by `make bench`, which writes all the files here.

use frame_support::weights::Weight;

mod block_weights;
mod extrinsic_weights;

/// What every block costs, whatever is in it.
pub fn block_base() -> Weight {
	block_weights::BASE
}

/// What every extrinsic costs before its extensions and its call: decoding, signature, bookkeeping.
pub fn extrinsic_base() -> Weight {
	extrinsic_weights::BASE
}

/// A weight and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub struct Worst {
	/// Of the function.
	pub name: &'static str,
	/// Components and their values.
	pub at: alloc::vec::Vec<(&'static str, u32)>,
	/// Reads of the database.
	pub reads: u64,
	/// Writes to it.
	pub writes: u64,
	/// All of it.
	pub weight: Weight,
}

macro_rules! measured {
	($($file:ident)*) => {
		$(pub mod $file;)*

		/// Every weight there is, by file, for tests and the table of weights.
		#[cfg(feature = "std")]
		pub fn worst() -> alloc::vec::Vec<(&'static str, alloc::vec::Vec<Worst>)> {
			alloc::vec![$((stringify!($file), $file::worst::<crate::Runtime>())),*]
		}
	};
}

measured! {
	frame_system
	frame_system_extensions
	pallet_timestamp
	pallet_balances
	pallet_assets
	pallet_transaction_payment
	pallet_asset_tx_payment
	pallet_utility
	pallet_multisig
	pallet_proxy
	pallet_preimage
	pallet_scheduler
	pallet_referenda
	pallet_conviction_voting
	pallet_collective
	pallet_treasury
	pallet_parameters
	pallet_sudo
	pallet_migrations
	pallet_safe_mode
	pallet_tx_pause
	pallet_validator_set
	consensus
	pallet_price_feeds
	pallet_issuance
	pallet_credentials
	pallet_nfts
	pallet_registry
	pallet_lending
	pallet_auctions
	pallet_tranches
	pallet_vault
}
