//! Hardware as titles, and the NFTs that say whose they are.

use super::{assets::AllHolds, governance::EnsureGovernance};
use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU128, ConstU32, LinearStoragePrice},
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_nfts::PalletFeatures;
use pallet_registry::TitleLocker;
use quoin_primitives::TitleId;

parameter_types! {
	/// Owns the collection of titles, and those that are seized. Nobody has its key.
	pub const RegistryPalletId: PalletId = PalletId(*b"qn/regis");
	pub const TitleHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Registry(pallet_registry::HoldReason::Title);
	/// The title, its attestations, its serials; item, item's setup and owner's entry of the NFT, which are
	/// 157 bytes with their keys. The bytes of the first three come on top.
	pub const TitleBase: Balance = deposit(6, 157);
	pub const TitleByte: Balance = deposit(0, 1);
}

/// Titles move through the registry only, whoever holds or prices them. Nobody makes collections or forces
/// anything, and what would let others move, price or describe an item is off. The benchmarks need all of it.
#[cfg(not(feature = "runtime-benchmarks"))]
mod nfts {
	use super::*;
	use frame_support::traits::{AsEnsureOriginWithArg, NeverEnsureOrigin};
	use pallet_nfts::PalletFeature::{Approvals, Attributes, Swaps, Trading};

	pub type Create = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
	pub type Force = frame_system::EnsureNever<()>;
	parameter_types! {
		pub Features: PalletFeatures =
			PalletFeatures::from_disabled(Trading | Attributes | Approvals | Swaps);
	}
}
#[cfg(feature = "runtime-benchmarks")]
mod nfts {
	use super::*;
	use frame_support::traits::AsEnsureOriginWithArg;
	use sp_runtime::MultiSigner;

	pub type Create = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	pub type Force = EnsureRoot<AccountId>;
	parameter_types! {
		pub Features: PalletFeatures = PalletFeatures::all_enabled();
	}

	/// The first collection is that of titles, so that benchmarks get the next ones.
	pub struct Ids;
	impl pallet_nfts::BenchmarkHelper<u32, TitleId, MultiSigner, AccountId, Signature> for Ids {
		fn collection(i: u16) -> u32 {
			u32::from(i) + 1
		}
		fn item(i: u16) -> TitleId {
			i.into()
		}
		fn signer() -> (MultiSigner, AccountId) {
			<() as pallet_nfts::BenchmarkHelper<u32, u32, _, _, Signature>>::signer()
		}
		fn sign(signer: &MultiSigner, message: &[u8]) -> Signature {
			<() as pallet_nfts::BenchmarkHelper<u32, u32, _, AccountId, _>>::sign(signer, message)
		}
	}
}

impl pallet_nfts::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type CollectionId = u32;
	type ItemId = TitleId;
	type Currency = Balances;
	type ForceOrigin = nfts::Force;
	type CreateOrigin = nfts::Create;
	type Locker = TitleLocker<Runtime>;
	// The registry takes one deposit for all that a title takes.
	type CollectionDeposit = ConstU128<0>;
	type ItemDeposit = ConstU128<0>;
	type MetadataDepositBase = ConstU128<0>;
	type AttributeDepositBase = ConstU128<0>;
	type DepositPerByte = ConstU128<0>;
	type StringLimit = ConstU32<NFT_STRING>;
	type KeyLimit = ConstU32<NFT_KEY>;
	type ValueLimit = ConstU32<NFT_STRING>;
	type ApprovalsLimit = ConstU32<NFT_LIST>;
	type ItemAttributesApprovalsLimit = ConstU32<NFT_LIST>;
	type MaxTips = ConstU32<NFT_LIST>;
	type MaxDeadlineDuration = ConstU32<DAYS>;
	type MaxAttributesPerCall = ConstU32<NFT_LIST>;
	type Features = nfts::Features;
	type OffchainSignature = Signature;
	type OffchainPublic = <Signature as sp_runtime::traits::Verify>::Signer;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = nfts::Ids;
	type WeightInfo = weights::pallet_nfts::WeightInfo<Runtime>;
	type BlockNumberProvider = System;
}

impl pallet_registry::Config for Runtime {
	type Nfts = Nfts;
	type CollectionConfig = pallet_nfts::CollectionConfigFor<Runtime>;
	type ItemConfig = pallet_nfts::ItemConfig;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		TitleHoldReason,
		LinearStoragePrice<TitleBase, TitleByte, Balance>,
	>;
	type Holds = AllHolds;
	type RuntimeHoldReason = RuntimeHoldReason;
	type PriceFeed = PriceFeeds;
	type Time = Timestamp;
	type ListingOrigin = EnsureRoot<AccountId>;
	type GovernanceOrigin = EnsureGovernance;
	type PalletId = RegistryPalletId;
	type MaxClasses = ConstU32<MAX_CLASSES>;
	type MaxTitlesPerLoan = ConstU32<{ quoin_primitives::MAX_TITLES }>;
	type WeightInfo = weights::pallet_registry::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = Dollars;
}

/// Mints past the peg, which has no reserve for it: the benchmarks check no supply.
#[cfg(feature = "runtime-benchmarks")]
pub struct Dollars;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_registry::BenchmarkHelper<AccountId> for Dollars {
	fn give_dollars(who: &AccountId, amount: Balance) {
		use frame_support::traits::fungibles::Mutate;
		let minted = Assets::mint_into(quoin_primitives::QUSD, who, amount.saturating_add(1));
		assert!(minted.is_ok(), "{minted:?}");
	}
}
