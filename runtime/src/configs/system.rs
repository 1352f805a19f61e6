//! Blocks, accounts, time.

use crate::{limits::*, weights, *};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU32, ConstU64, InsideBoth},
	weights::{constants::ParityDbWeight, Weight},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::traits::AccountIdLookup;

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub Weights: BlockWeights = block_weights();
	pub Length: BlockLength = BlockLength::builder()
		.max_length(BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |m| *m = NORMAL_SHARE * BLOCK_LENGTH)
		.max_header_size(HEADER_LENGTH)
		.build();
	/// The generic prefix, until the chain has one of its own in the SS58 registry.
	pub const SS58Prefix: u16 = 42;
}

/// Limits per class of transaction. Mandatory ones (inherents) have none.
fn block_weights() -> BlockWeights {
	let extrinsic_base = weights::extrinsic_base();
	let max_normal = NORMAL_SHARE * BLOCK_COMPUTE;
	// Weights have no other difference; a share is never more than the whole.
	let operational = BLOCK_COMPUTE.saturating_sub(max_normal);
	// An ordinary transaction leaves room for what blocks start with. Named here, since the builder takes the
	// largest class for the whole block. What is kept for operational ones is theirs, whatever else there is.
	let most_normal = max_normal.saturating_sub(INITIALIZE_SHARE * BLOCK_COMPUTE);
	let largest = |share: Weight| Some(share.saturating_sub(extrinsic_base));
	let mut weights = BlockWeights::builder()
		.base_block(weights::block_base())
		.for_class(DispatchClass::all(), |w| w.base_extrinsic = extrinsic_base)
		.for_class(DispatchClass::Normal, |w| {
			w.max_total = Some(max_normal);
			w.max_extrinsic = largest(most_normal);
		})
		.for_class(DispatchClass::Operational, |w| {
			// What normal transactions can never use, and no more: anybody can send operational ones
			// that fail, and the fee does not rise with them.
			w.max_total = Some(operational);
			w.max_extrinsic = largest(operational);
			w.reserved = Some(operational);
		})
		.build_or_panic();
	weights.max_block = BLOCK_COMPUTE;
	weights
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type BaseCallFilter = InsideBoth<super::filter::OpenCalls, InsideBoth<SafeMode, TxPause>>;
	type Block = Block;
	type BlockWeights = Weights;
	type BlockLength = Length;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type BlockHashCount = BlockHashCount;
	type DbWeight = ParityDbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SS58Prefix = SS58Prefix;
	type MaxConsumers = ConstU32<MAX_CONSUMERS>;
	type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type MultiBlockMigrator = Migrations;
	type SingleBlockMigrations = super::safety::SingleBlockMigrations;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = Babe;
	type MinimumPeriod = ConstU64<{ SLOT_DURATION / 2 }>;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}
