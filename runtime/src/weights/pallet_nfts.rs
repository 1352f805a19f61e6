//! Weights of `pallet_nfts`. NOT MEASURED: the call filter refuses every call of it, and what the registry does with
//! titles is in the measured weights of the registry. The benchmark of its `redeposit` fails in this runtime.
//!
//! By hand, from the SDK's own file for pallet-nfts 44.0.0, which was measured on other hardware: its times
//! doubled, its reads and writes as counted there, and one read more for what the locker asks. The call filter
//! refuses every call, so that none of this is charged to anybody.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::identity_op)]

#[cfg(feature = "std")]
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_nfts`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_nfts::WeightInfo for WeightInfo<T> {
	/// Storage: `Nfts::NextCollectionId` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionRoleOf` (r:0 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:0 w:1)
	/// Storage: `Nfts::CollectionAccount` (r:0 w:1)
	fn create() -> Weight {
		Weight::from_parts(61_182_000, 3549)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Nfts::NextCollectionId` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionRoleOf` (r:0 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:0 w:1)
	/// Storage: `Nfts::CollectionAccount` (r:0 w:1)
	fn force_create() -> Weight {
		Weight::from_parts(32_324_000, 3549)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::ItemMetadataOf` (r:1 w:0)
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:1)
	/// Storage: `Nfts::Attribute` (r:1001 w:1000)
	/// Storage: `Nfts::ItemConfigOf` (r:1000 w:1000)
	/// Storage: `Nfts::CollectionMetadataOf` (r:0 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:0 w:1)
	/// Storage: `Nfts::CollectionAccount` (r:0 w:1)
	/// The range of component `m` is `[0, 1000]`.
	/// The range of component `c` is `[0, 1000]`.
	/// The range of component `a` is `[0, 1000]`.
	fn destroy(m: u32, c: u32, a: u32) -> Weight {
		Weight::from_parts(2_412_495_644, 2523990)
			.saturating_add(Weight::from_parts(98_862, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(48_520, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(14_209_452, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(1u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(1u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2954).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(1004))
			.saturating_add(T::DbWeight::get().writes(1005))
	}
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	/// Storage: `Nfts::Account` (r:0 w:1)
	fn mint() -> Weight {
		Weight::from_parts(98_726_000, 4326)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	/// Storage: `Nfts::Account` (r:0 w:1)
	fn force_mint() -> Weight {
		Weight::from_parts(95_720_000, 4326)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Nfts::Attribute` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::ItemMetadataOf` (r:1 w:0)
	/// Storage: `Nfts::Account` (r:0 w:1)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:1)
	/// Storage: `Nfts::ItemAttributesApprovalsOf` (r:0 w:1)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	fn burn() -> Weight {
		Weight::from_parts(104_340_000, 4326)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Storage: `Nfts::Attribute` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::Account` (r:0 w:2)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:1)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	fn transfer() -> Weight {
		Weight::from_parts(82_720_000, 4326)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Item` (r:5000 w:5000)
	/// The range of component `i` is `[0, 5000]`.
	fn redeposit(i: u32) -> Weight {
		Weight::from_parts(28_824_000, 3549)
			.saturating_add(Weight::from_parts(35_412_246, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(1u64.saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().writes(1u64.saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 3336).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	fn lock_item_transfer() -> Weight {
		Weight::from_parts(38_168_000, 3534)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	fn unlock_item_transfer() -> Weight {
		Weight::from_parts(37_814_000, 3534)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:1)
	fn lock_collection() -> Weight {
		Weight::from_parts(31_046_000, 3549)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::OwnershipAcceptance` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Nfts::CollectionAccount` (r:0 w:2)
	fn transfer_ownership() -> Weight {
		Weight::from_parts(51_336_000, 3593)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionRoleOf` (r:2 w:4)
	fn set_team() -> Weight {
		Weight::from_parts(73_306_000, 6078)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionAccount` (r:0 w:2)
	fn force_collection_owner() -> Weight {
		Weight::from_parts(31_102_000, 3549)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:0 w:1)
	fn force_collection_config() -> Weight {
		Weight::from_parts(22_790_000, 3549)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	fn lock_item_properties() -> Weight {
		Weight::from_parts(35_476_000, 3534)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Attribute` (r:1 w:1)
	fn set_attribute() -> Weight {
		Weight::from_parts(100_248_000, 3944)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::Attribute` (r:1 w:1)
	fn force_set_attribute() -> Weight {
		Weight::from_parts(49_116_000, 3944)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::Attribute` (r:1 w:1)
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	fn clear_attribute() -> Weight {
		Weight::from_parts(92_616_000, 3944)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::Item` (r:1 w:0)
	/// Storage: `Nfts::ItemAttributesApprovalsOf` (r:1 w:1)
	fn approve_item_attributes() -> Weight {
		Weight::from_parts(31_372_000, 4326)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Item` (r:1 w:0)
	/// Storage: `Nfts::ItemAttributesApprovalsOf` (r:1 w:1)
	/// Storage: `Nfts::Attribute` (r:1001 w:1000)
	/// Storage: `System::Account` (r:1 w:1)
	/// The range of component `n` is `[0, 1000]`.
	fn cancel_item_attributes_approval(n: u32) -> Weight {
		Weight::from_parts(48_242_000, 4326)
			.saturating_add(Weight::from_parts(14_061_448, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2954).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemMetadataOf` (r:1 w:1)
	fn set_metadata() -> Weight {
		Weight::from_parts(81_806_000, 3812)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::ItemMetadataOf` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	fn clear_metadata() -> Weight {
		Weight::from_parts(78_646_000, 3812)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionMetadataOf` (r:1 w:1)
	fn set_collection_metadata() -> Weight {
		Weight::from_parts(72_996_000, 3759)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::CollectionMetadataOf` (r:1 w:1)
	fn clear_collection_metadata() -> Weight {
		Weight::from_parts(71_758_000, 3759)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	fn approve_transfer() -> Weight {
		Weight::from_parts(37_434_000, 4326)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Item` (r:1 w:1)
	fn cancel_approval() -> Weight {
		Weight::from_parts(31_128_000, 4326)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Item` (r:1 w:1)
	fn clear_all_transfer_approvals() -> Weight {
		Weight::from_parts(29_840_000, 4326)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::OwnershipAcceptance` (r:1 w:1)
	fn set_accept_ownership() -> Weight {
		Weight::from_parts(20_456_000, 3517)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	fn set_collection_max_supply() -> Weight {
		Weight::from_parts(34_656_000, 3549)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:1)
	fn update_mint_settings() -> Weight {
		Weight::from_parts(33_434_000, 3538)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Item` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:1)
	fn set_price() -> Weight {
		Weight::from_parts(45_160_000, 4326)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::ItemPriceOf` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Storage: `Nfts::Attribute` (r:1 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Account` (r:0 w:2)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	fn buy_item() -> Weight {
		Weight::from_parts(102_310_000, 4326)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// The range of component `n` is `[0, 10]`.
	fn pay_tips(n: u32) -> Weight {
		Weight::from_parts(5_251_028, 0)
			.saturating_add(Weight::from_parts(3_686_964, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(0))
			.saturating_add(T::DbWeight::get().writes(0))
	}
	/// Storage: `Nfts::Item` (r:2 w:0)
	/// Storage: `Nfts::PendingSwapOf` (r:0 w:1)
	fn create_swap() -> Weight {
		Weight::from_parts(38_906_000, 7662)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::PendingSwapOf` (r:1 w:1)
	/// Storage: `Nfts::Item` (r:1 w:0)
	fn cancel_swap() -> Weight {
		Weight::from_parts(38_182_000, 4326)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Nfts::Item` (r:2 w:2)
	/// Storage: `Nfts::PendingSwapOf` (r:1 w:2)
	/// Storage: `Nfts::Collection` (r:1 w:0)
	/// Storage: `Nfts::Attribute` (r:2 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::ItemConfigOf` (r:2 w:0)
	/// Storage: `Nfts::Account` (r:0 w:4)
	/// Storage: `Nfts::ItemPriceOf` (r:0 w:2)
	fn claim_swap() -> Weight {
		Weight::from_parts(168_218_000, 7662)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// Storage: `Nfts::CollectionRoleOf` (r:2 w:0)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Item` (r:1 w:1)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::ItemConfigOf` (r:1 w:1)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `Nfts::Attribute` (r:10 w:10)
	/// Storage: `Nfts::ItemMetadataOf` (r:1 w:1)
	/// Storage: `Nfts::Account` (r:0 w:1)
	/// The range of component `n` is `[0, 10]`.
	fn mint_pre_signed(n: u32) -> Weight {
		Weight::from_parts(260_374_310, 6078)
			.saturating_add(Weight::from_parts(66_039_542, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2954).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Nfts::Item` (r:1 w:0)
	/// Storage: `Nfts::ItemAttributesApprovalsOf` (r:1 w:1)
	/// Storage: `Nfts::CollectionConfigOf` (r:1 w:0)
	/// Storage: `Nfts::Collection` (r:1 w:1)
	/// Storage: `Nfts::Attribute` (r:10 w:10)
	/// Storage: `System::Account` (r:1 w:1)
	/// The range of component `n` is `[0, 10]`.
	fn set_attributes_pre_signed(n: u32) -> Weight {
		Weight::from_parts(149_859_314, 4326)
			.saturating_add(Weight::from_parts(62_775_770, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2954).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_nfts::WeightInfo as _;
	vec![
		super::Worst {
			name: "create",
			at: vec![],
			reads: 2,
			writes: 5,
			weight: WeightInfo::<T>::create(),
		},
		super::Worst {
			name: "force_create",
			at: vec![],
			reads: 2,
			writes: 5,
			weight: WeightInfo::<T>::force_create(),
		},
		super::Worst {
			name: "destroy",
			at: vec![("m", 1000), ("c", 1000), ("a", 1000)],
			reads: 2004,
			writes: 2005,
			weight: WeightInfo::<T>::destroy(1000, 1000, 1000),
		},
		super::Worst {
			name: "mint",
			at: vec![],
			reads: 5,
			writes: 4,
			weight: WeightInfo::<T>::mint(),
		},
		super::Worst {
			name: "force_mint",
			at: vec![],
			reads: 5,
			writes: 4,
			weight: WeightInfo::<T>::force_mint(),
		},
		super::Worst {
			name: "burn",
			at: vec![],
			reads: 6,
			writes: 7,
			weight: WeightInfo::<T>::burn(),
		},
		super::Worst {
			name: "transfer",
			at: vec![],
			reads: 6,
			writes: 5,
			weight: WeightInfo::<T>::transfer(),
		},
		super::Worst {
			name: "redeposit",
			at: vec![("i", 5000)],
			reads: 5002,
			writes: 5000,
			weight: WeightInfo::<T>::redeposit(5000),
		},
		super::Worst {
			name: "lock_item_transfer",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::lock_item_transfer(),
		},
		super::Worst {
			name: "unlock_item_transfer",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::unlock_item_transfer(),
		},
		super::Worst {
			name: "lock_collection",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::lock_collection(),
		},
		super::Worst {
			name: "transfer_ownership",
			at: vec![],
			reads: 3,
			writes: 5,
			weight: WeightInfo::<T>::transfer_ownership(),
		},
		super::Worst {
			name: "set_team",
			at: vec![],
			reads: 3,
			writes: 5,
			weight: WeightInfo::<T>::set_team(),
		},
		super::Worst {
			name: "force_collection_owner",
			at: vec![],
			reads: 1,
			writes: 3,
			weight: WeightInfo::<T>::force_collection_owner(),
		},
		super::Worst {
			name: "force_collection_config",
			at: vec![],
			reads: 1,
			writes: 1,
			weight: WeightInfo::<T>::force_collection_config(),
		},
		super::Worst {
			name: "lock_item_properties",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::lock_item_properties(),
		},
		super::Worst {
			name: "set_attribute",
			at: vec![],
			reads: 5,
			writes: 2,
			weight: WeightInfo::<T>::set_attribute(),
		},
		super::Worst {
			name: "force_set_attribute",
			at: vec![],
			reads: 2,
			writes: 2,
			weight: WeightInfo::<T>::force_set_attribute(),
		},
		super::Worst {
			name: "clear_attribute",
			at: vec![],
			reads: 4,
			writes: 2,
			weight: WeightInfo::<T>::clear_attribute(),
		},
		super::Worst {
			name: "approve_item_attributes",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::approve_item_attributes(),
		},
		super::Worst {
			name: "cancel_item_attributes_approval",
			at: vec![("n", 1000)],
			reads: 1004,
			writes: 1002,
			weight: WeightInfo::<T>::cancel_item_attributes_approval(1000),
		},
		super::Worst {
			name: "set_metadata",
			at: vec![],
			reads: 5,
			writes: 2,
			weight: WeightInfo::<T>::set_metadata(),
		},
		super::Worst {
			name: "clear_metadata",
			at: vec![],
			reads: 4,
			writes: 2,
			weight: WeightInfo::<T>::clear_metadata(),
		},
		super::Worst {
			name: "set_collection_metadata",
			at: vec![],
			reads: 4,
			writes: 2,
			weight: WeightInfo::<T>::set_collection_metadata(),
		},
		super::Worst {
			name: "clear_collection_metadata",
			at: vec![],
			reads: 4,
			writes: 2,
			weight: WeightInfo::<T>::clear_collection_metadata(),
		},
		super::Worst {
			name: "approve_transfer",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::approve_transfer(),
		},
		super::Worst {
			name: "cancel_approval",
			at: vec![],
			reads: 1,
			writes: 1,
			weight: WeightInfo::<T>::cancel_approval(),
		},
		super::Worst {
			name: "clear_all_transfer_approvals",
			at: vec![],
			reads: 1,
			writes: 1,
			weight: WeightInfo::<T>::clear_all_transfer_approvals(),
		},
		super::Worst {
			name: "set_accept_ownership",
			at: vec![],
			reads: 1,
			writes: 1,
			weight: WeightInfo::<T>::set_accept_ownership(),
		},
		super::Worst {
			name: "set_collection_max_supply",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::set_collection_max_supply(),
		},
		super::Worst {
			name: "update_mint_settings",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::update_mint_settings(),
		},
		super::Worst {
			name: "set_price",
			at: vec![],
			reads: 3,
			writes: 1,
			weight: WeightInfo::<T>::set_price(),
		},
		super::Worst {
			name: "buy_item",
			at: vec![],
			reads: 7,
			writes: 5,
			weight: WeightInfo::<T>::buy_item(),
		},
		super::Worst {
			name: "pay_tips",
			at: vec![("n", 10)],
			reads: 0,
			writes: 0,
			weight: WeightInfo::<T>::pay_tips(10),
		},
		super::Worst {
			name: "create_swap",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::create_swap(),
		},
		super::Worst {
			name: "cancel_swap",
			at: vec![],
			reads: 2,
			writes: 1,
			weight: WeightInfo::<T>::cancel_swap(),
		},
		super::Worst {
			name: "claim_swap",
			at: vec![],
			reads: 10,
			writes: 10,
			weight: WeightInfo::<T>::claim_swap(),
		},
		super::Worst {
			name: "mint_pre_signed",
			at: vec![("n", 10)],
			reads: 18,
			writes: 16,
			weight: WeightInfo::<T>::mint_pre_signed(10),
		},
		super::Worst {
			name: "set_attributes_pre_signed",
			at: vec![("n", 10)],
			reads: 14,
			writes: 12,
			weight: WeightInfo::<T>::set_attributes_pre_signed(10),
		},
	]
}
