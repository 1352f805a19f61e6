//! Loans against titles, and the auctions of those whose loans failed. Sealed bids of who waits to redeem.

use super::{
	assets::{AllAssets, AllHolds},
	governance::{BrakePower, EnsureGovernance},
};
use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, LinearStoragePrice},
	PalletId,
};

parameter_types! {
	/// Has what waits to be collected. Nobody has its key.
	pub const LendingPalletId: PalletId = PalletId(*b"qn/lends");
	pub const DealHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Lending(pallet_lending::HoldReason::Deal);
	/// Deal, offer or loan, place in the queue, case; their bytes come on top. What a lender's book takes is
	/// not paid for: it is bounded by the loans in it.
	pub const DealBase: Balance = deposit(4, 0);
	pub const DealByte: Balance = deposit(0, 1);
}

impl pallet_lending::Config for Runtime {
	type Collateral = Registry;
	type Auctions = Auctions;
	type Assets = AllAssets;
	type Holds = AllHolds;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		DealHoldReason,
		LinearStoragePrice<DealBase, DealByte, Balance>,
	>;
	type Time = Timestamp;
	type GovernanceOrigin = EnsureGovernance;
	type BrakeOrigin = BrakePower;
	type CollectsItself = super::vaults::PoolsAndVaults;
	type PalletId = LendingPalletId;
	type WeightInfo = weights::pallet_lending::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = benchmarking::Bank;
}

impl pallet_auctions::Config for Runtime {
	type Seller = Lending;
	type Queue = Vault;
	type Holds = AllHolds;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type GovernanceOrigin = EnsureGovernance;
	type BrakeOrigin = BrakePower;
	type WeightInfo = weights::pallet_auctions::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = benchmarking::Bank;
}

#[cfg(feature = "runtime-benchmarks")]
pub(super) mod benchmarking {
	use super::*;
	use crate::configs::hardware::Dollars;
	use pallet_registry::BenchmarkHelper as _;
	use quoin_primitives::{Good, Payment, RequestId, Seconds, Unsold, VaultId};
	use sp_runtime::DispatchError;

	pub struct Bank;

	impl pallet_lending::BenchmarkHelper<AccountId> for Bank {
		fn give_dollars(who: &AccountId, amount: Balance) {
			Dollars::give_dollars(who, amount);
		}

		fn set_time(now: Seconds) {
			pallet_timestamp::Now::<Runtime>::put(now.saturating_mul(1_000));
		}
	}

	impl pallet_tranches::BenchmarkHelper<AccountId> for Bank {
		fn give_dollars(who: &AccountId, amount: Balance) {
			Dollars::give_dollars(who, amount);
		}

		fn set_time(now: Seconds) {
			pallet_timestamp::Now::<Runtime>::put(now.saturating_mul(1_000));
		}
	}

	impl pallet_vault::BenchmarkHelper<AccountId> for Bank {
		fn give_dollars(who: &AccountId, amount: Balance) {
			Dollars::give_dollars(who, amount);
		}

		fn set_time(now: Seconds) {
			pallet_timestamp::Now::<Runtime>::put(now.saturating_mul(1_000));
		}

		fn earn_reserve_yield(amount: Balance) -> Result<AssetId, DispatchError> {
			pallet_issuance::peg_that_earned::<Runtime>(quoin_primitives::QUSD, amount)
				.map_err(|_| DispatchError::Other("no peg could be made"))
		}
	}

	impl pallet_auctions::BenchmarkHelper<AccountId> for Bank {
		fn good(unsold: Unsold) -> Result<Good, DispatchError> {
			pallet_lending::good_for_sale::<Runtime>(unsold == Unsold::Taken)
				.map_err(|_| DispatchError::Other("no good could be made"))
		}

		fn buyer(_: &Good, price: Balance) -> Result<(AccountId, Payment), DispatchError> {
			let buyer: AccountId = frame_benchmarking::account("buyer", 0, 0);
			Dollars::give_dollars(&buyer, price);
			Ok((buyer, Payment::Cash))
		}

		fn queued() -> Result<(VaultId, RequestId, AccountId, Balance), DispatchError> {
			pallet_vault::queued_to_bid::<Runtime>()
		}

		fn set_time(now: Seconds) {
			pallet_timestamp::Now::<Runtime>::put(now.saturating_mul(1_000));
		}
	}
}
