//! Prices, dollars, and who may take part.

use super::governance::{BrakePower, EnsureGovernance, EnsureGuardian, TreasuryAccount};
use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU32, LinearStoragePrice},
	PalletId,
};
use frame_system::EnsureRoot;

parameter_types! {
	pub const IssuancePalletId: PalletId = PalletId(*b"qn/issue");
	pub const CredentialsHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Credentials(pallet_credentials::HoldReason::Grant);
	/// A grant is one record; its bytes come on top.
	pub const GrantBase: Balance = deposit(1, 0);
	pub const GrantByte: Balance = deposit(0, 1);
}

impl pallet_price_feeds::Config for Runtime {
	type Time = Timestamp;
	type ListingOrigin = EnsureRoot<AccountId>;
	type GovernanceOrigin = EnsureGovernance;
	type GuardianOrigin = EnsureGuardian;
	type MaxOperators = ConstU32<MAX_OPERATORS>;
	type MaxFeeds = ConstU32<MAX_FEEDS>;
	type HistorySize = ConstU32<FEED_HISTORY>;
	type MaxBatch = ConstU32<MAX_FEED_BATCH>;
	type WeightInfo = weights::pallet_price_feeds::WeightInfo<Runtime>;
}

impl pallet_issuance::Config for Runtime {
	type Assets = Assets;
	type PriceFeed = PriceFeeds;
	type Time = Timestamp;
	type ListingOrigin = EnsureRoot<AccountId>;
	type GovernanceOrigin = EnsureGovernance;
	type BrakeOrigin = BrakePower;
	type Credentials = Credentials;
	type Treasury = TreasuryAccount;
	type PalletId = IssuancePalletId;
	type MaxCoins = ConstU32<MAX_COINS>;
	type MaxFacilitators = ConstU32<MAX_FACILITATORS>;
	type WeightInfo = weights::pallet_issuance::WeightInfo<Runtime>;
}

impl pallet_credentials::Config for Runtime {
	type Time = Timestamp;
	type GovernanceOrigin = EnsureGovernance;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		CredentialsHoldReason,
		LinearStoragePrice<GrantBase, GrantByte, Balance>,
	>;
	type MaxCredentials = ConstU32<MAX_CREDENTIALS>;
	type WeightInfo = weights::pallet_credentials::WeightInfo<Runtime>;
}
