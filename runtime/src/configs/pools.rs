//! Pools that slice the cash flows of loans.

use super::governance::{BrakePower, EnsureGovernance, TreasuryAccount};
use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, Contains, LinearStoragePrice, VariantCountOf},
	PalletId,
};
use quoin_primitives::PoolId;
use sp_runtime::traits::AccountIdConversion;

parameter_types! {
	/// The accounts of pools are derived from this and their number. Nobody has their keys.
	pub const TranchesPalletId: PalletId = PalletId(*b"qn/pools");
	pub const PoolHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Tranches(pallet_tranches::HoldReason::Pool);
	/// Pool, state, and a series for each tranche; their bytes come on top. What a holder takes is not paid for, as
	/// with dollars: it has a fee, and goes with the holding.
	pub const PoolBase: Balance = deposit(7, 0);
	pub const PoolByte: Balance = deposit(0, 1);
}

impl pallet_tranches::Config for Runtime {
	type Loans = Lending;
	type Assets = Assets;
	type RuntimeHoldReason = RuntimeHoldReason;
	type MaxHolds = VariantCountOf<RuntimeHoldReason>;
	type Credentials = Credentials;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PoolHoldReason,
		LinearStoragePrice<PoolBase, PoolByte, Balance>,
	>;
	type Time = Timestamp;
	type GovernanceOrigin = EnsureGovernance;
	type BrakeOrigin = BrakePower;
	type Treasury = TreasuryAccount;
	type CollectsItself = super::vaults::PoolsAndVaults;
	type PalletId = TranchesPalletId;
	type WeightInfo = weights::pallet_tranches::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkLoans = Lending;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = super::credit::benchmarking::Bank;
}

/// The accounts of pools. They collect for themselves what they lent, since they have to know what it is.
pub struct PoolAccounts;
impl Contains<AccountId> for PoolAccounts {
	fn contains(who: &AccountId) -> bool {
		PalletId::try_from_sub_account::<PoolId>(who)
			.is_some_and(|(pallet, _)| pallet == TranchesPalletId::get())
	}
}
