//! Balances, assets, and the one union over these and units of tranches.

use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{
		fungible, fungibles, tokens::imbalance::ResolveTo, AsEnsureOriginWithArg, ConstU32,
		VariantCountOf,
	},
};
use quoin_primitives::{QUO, TRANCHE_UNITS_FROM};
use sp_runtime::{traits::Convert, Either};

parameter_types! {
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
	/// An approval is one record of owner, delegate and amount.
	pub const ApprovalDeposit: Balance = deposit(1, 4 + 2 * 32 + 2 * 16);
	/// Holding a non-sufficient asset pays for its own record.
	pub const AssetAccountDeposit: Balance = deposit(1, 4 + 32 + 64);
}

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type WeightInfo = weights::pallet_balances::WeightInfo<Runtime>;
	type Balance = Balance;
	type DustRemoval = ResolveTo<super::governance::TreasuryAccount, Balances>;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<MAX_LOCKS>;
	type MaxReserves = ConstU32<MAX_LOCKS>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
}

/// Nobody creates or forces assets through `pallet-assets` itself: protocol dollars are made by
/// `issuance.createCoin`, external ones by `issuance.createExternal`. Not even Root can then change
/// the supply of a protocol dollar through this pallet. The benchmarks of these calls need an
/// origin that passes.
#[cfg(not(feature = "runtime-benchmarks"))]
mod origins {
	pub type Create = super::AsEnsureOriginWithArg<frame_system::EnsureNever<super::AccountId>>;
	pub type Force = frame_system::EnsureNever<()>;
}
#[cfg(feature = "runtime-benchmarks")]
mod origins {
	pub type Create = super::AsEnsureOriginWithArg<frame_system::EnsureSigned<super::AccountId>>;
	pub type Force = frame_system::EnsureRoot<super::AccountId>;
}

impl pallet_assets::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Balance = Balance;
	type RemoveItemsLimit = ConstU32<ASSET_REMOVE_ITEMS>;
	type AssetId = AssetId;
	type AssetIdParameter = AssetId;
	type ReserveData = ();
	type Currency = Balances;
	type CreateOrigin = origins::Create;
	type ForceOrigin = origins::Force;
	// Governance creates assets; it needs no deposit from itself.
	type AssetDeposit = ();
	type AssetAccountDeposit = AssetAccountDeposit;
	type MetadataDepositBase = ();
	type MetadataDepositPerByte = ();
	type ApprovalDeposit = ApprovalDeposit;
	type StringLimit = ConstU32<ASSET_STRING>;
	type Freezer = AssetsFreezer;
	type Holder = AssetsHolder;
	type Extra = ();
	type CallbackHandle = ();
	type AssetIdAllocator = ();
	type WeightInfo = weights::pallet_assets::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmark_helper::Ids;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmark_helper {
	use super::AssetId;

	/// Ids above those of the preset's assets.
	pub struct Ids;
	impl pallet_assets::BenchmarkHelper<AssetId, ()> for Ids {
		fn create_asset_id_parameter(id: u32) -> AssetId {
			10_000 + id
		}
		fn create_reserve_id_parameter(_: u32) {}
	}
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_assets_freezer::Config for Runtime {
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeEvent = RuntimeEvent;
}

/// Id 0 is QUO, every other id an asset.
pub struct QuoOrAsset;
impl Convert<AssetId, Either<(), AssetId>> for QuoOrAsset {
	fn convert(id: AssetId) -> Either<(), AssetId> {
		match id {
			QUO => Either::Left(()),
			other => Either::Right(other),
		}
	}
}

/// Ids with the top bit set are units of tranches, others of `pallet-assets`.
pub struct AssetOrUnits;
impl Convert<AssetId, Either<AssetId, AssetId>> for AssetOrUnits {
	fn convert(id: AssetId) -> Either<AssetId, AssetId> {
		if id < TRANCHE_UNITS_FROM {
			Either::Left(id)
		} else {
			Either::Right(id)
		}
	}
}

/// All balances but units, which the treasury pays in.
pub type QuoAndAssets = fungible::UnionOf<Balances, Assets, QuoOrAsset, AssetId, AccountId>;

type AssetsAndUnits = fungibles::UnionOf<Assets, Tranches, AssetOrUnits, AssetId, AccountId>;
type HeldAssetsAndUnits =
	fungibles::UnionOf<AssetsHolder, Tranches, AssetOrUnits, AssetId, AccountId>;

/// All balances under one id type, to read, move, mint and burn.
pub type AllAssets = fungible::UnionOf<Balances, AssetsAndUnits, QuoOrAsset, AssetId, AccountId>;
/// All balances under one id type, to hold. A second union, since no SDK type offers both.
pub type AllHolds = fungible::UnionOf<Balances, HeldAssetsAndUnits, QuoOrAsset, AssetId, AccountId>;

/// The unions offer what the pallets of later releases rely on.
const _: fn() = || {
	fn moves<T: fungibles::Mutate<AccountId> + fungibles::Balanced<AccountId>>() {}
	fn holds<T: fungibles::MutateHold<AccountId>>() {}
	moves::<AllAssets>();
	holds::<AllHolds>();
};
