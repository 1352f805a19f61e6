//! Shares of what is kept and lent: the staked dollar, and vaults of other strategies.

use super::{
	governance::{BrakePower, EnsureGovernance, TreasuryAccount},
	pools::PoolAccounts,
};
use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, Contains, LinearStoragePrice},
	PalletId,
};
use quoin_primitives::VaultId;
use sp_runtime::traits::AccountIdConversion;

parameter_types! {
	/// The accounts of vaults are derived from this and their number. Nobody has their keys.
	pub const VaultPalletId: PalletId = PalletId(*b"qn/vault");
	pub const OperatorHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Vault(pallet_vault::HoldReason::Operator);
	/// An operator is one record; its bytes come on top.
	pub const OperatorBase: Balance = deposit(1, 0);
	pub const OperatorByte: Balance = deposit(0, 1);
}

impl pallet_vault::Config for Runtime {
	type Assets = Assets;
	type Loans = Lending;
	type Series = Tranches;
	type Yield = Issuance;
	type Auctions = Auctions;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		OperatorHoldReason,
		LinearStoragePrice<OperatorBase, OperatorByte, Balance>,
	>;
	type Time = Timestamp;
	type GovernanceOrigin = EnsureGovernance;
	type BrakeOrigin = BrakePower;
	type Treasury = TreasuryAccount;
	type PalletId = VaultPalletId;
	type WeightInfo = weights::pallet_vault::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkLoans = Lending;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkSeries = Tranches;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkAuctions = Auctions;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = super::credit::benchmarking::Bank;
}

/// The accounts of pools and of vaults. They collect for themselves what they lent, and what their units were
/// paid, since they have to know what it is.
pub struct PoolsAndVaults;
impl Contains<AccountId> for PoolsAndVaults {
	fn contains(who: &AccountId) -> bool {
		let is_vault = PalletId::try_from_sub_account::<VaultId>(who)
			.is_some_and(|(pallet, _)| pallet == VaultPalletId::get());
		is_vault || PoolAccounts::contains(who)
	}
}
