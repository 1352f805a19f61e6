//! What a transaction costs, in QUO or in QUSD, and who gets it.

use super::{assets::AllAssets, governance::TreasuryAccount};
use crate::{limits::*, weights, *};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{Balanced as _, Credit},
		fungibles::{self, Balanced as _},
		tokens::{ConversionFromAssetBalance, ConversionToAssetBalance},
		ConstU8, Imbalance, OnUnbalanced,
	},
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, ConstantMultiplier, Weight, WeightToFee},
};
use pallet_transaction_payment::{FungibleAdapter, Multiplier, TargetedFeeAdjustment};
use quoin_math::{fees, mul_div, Price, Rounding};
use quoin_primitives::{FeedKey, PriceFeed, DOLLAR_DECIMALS, QUO, QUO_DECIMALS, QUSD};
use sp_runtime::{
	traits::{Bounded, Get},
	transaction_validity::InvalidTransaction,
	DispatchError, FixedPointNumber, Perquintill,
};

parameter_types! {
	pub const TargetFullness: Perquintill = TARGET_FULLNESS;
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(
		FEE_ADJUSTMENT.0,
		FEE_ADJUSTMENT.1,
	);
	pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_rational(
		LEAST_FEE_MULTIPLIER.0,
		LEAST_FEE_MULTIPLIER.1,
	);
	pub MaximumMultiplier: Multiplier = Bounded::max_value();
	pub const FeePerByte: Balance = FEE_PER_BYTE;
}

/// Fee for execution time. Proof size costs nothing: a solo chain sends no proofs.
pub struct TimeToFee;
impl WeightToFee for TimeToFee {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		// Reached only by weights whose fee is above every balance.
		mul_div(
			Balance::from(weight.ref_time()),
			FEE_PER_SECOND,
			Balance::from(WEIGHT_REF_TIME_PER_SECOND),
			Rounding::Up,
		)
		.unwrap_or(Balance::MAX)
	}
}

/// Splits fees between author and treasury. A credit is always put into an account, never dropped,
/// since dropping one would lower the supply.
pub struct DealWithFees;

impl OnUnbalanced<Credit<AccountId, Balances>> for DealWithFees {
	fn on_unbalanceds(mut parts: impl Iterator<Item = Credit<AccountId, Balances>>) {
		let Some(fee) = parts.next() else { return };
		let (mut to_author, to_treasury) = split(fee);
		if let Some(tip) = parts.next() {
			to_author.subsume(tip);
		}
		if let Err(rest) = resolve_to_author(to_author) {
			let _ = Balances::resolve(&TreasuryAccount::get(), rest);
		}
		let _ = Balances::resolve(&TreasuryAccount::get(), to_treasury);
	}
}

fn split(
	fee: Credit<AccountId, Balances>,
) -> (Credit<AccountId, Balances>, Credit<AccountId, Balances>) {
	let author_part = AUTHOR_SHARE.mul_floor(fee.peek());
	fee.split(author_part)
}

/// Fails when the block has no author (genesis, offline calls) or the author cannot receive so little.
fn resolve_to_author(
	credit: Credit<AccountId, Balances>,
) -> Result<(), Credit<AccountId, Balances>> {
	match Authorship::author() {
		Some(author) => Balances::resolve(&author, credit),
		None => Err(credit),
	}
}

impl pallet_asset_tx_payment::HandleCredit<AccountId, AllAssets> for DealWithFees {
	fn handle_credit(credit: fungibles::Credit<AccountId, AllAssets>) {
		let author_part = AUTHOR_SHARE.mul_floor(credit.peek());
		let (to_author, to_treasury) = credit.split(author_part);
		let rest = match Authorship::author() {
			Some(author) => AllAssets::resolve(&author, to_author).err(),
			None => Some(to_author),
		};
		let to_treasury = match rest {
			// Both are of the same asset, so that the merge cannot fail.
			Some(rest) => to_treasury.merge(rest).unwrap_or_else(|(treasury, _)| treasury),
			None => to_treasury,
		};
		let _ = AllAssets::resolve(&TreasuryAccount::get(), to_treasury);
	}
}

/// The price of QUO that fees are converted at: fed, else the governed fallback, within the range that
/// the fallback may have.
pub fn quo_price() -> Price {
	let fed = FeedKey::try_from(b"QUO/USD".to_vec())
		.ok()
		.and_then(|key| PriceFeeds::price(&key, FEE_PRICE_MAX_AGE).ok());
	let (least, greatest) = QUO_PRICE_RANGE;
	let fallback = super::governance::dynamic_params::fees::FallbackQuoPrice::get;
	Price(fed.map_or_else(fallback, |price| price.0).clamp(least, greatest))
}

/// Fees in QUSD, at the fed price of QUO or the governed fallback. It knows no other asset, and never
/// fails for this one: the payment pallet calls it again after dispatch, where an error would make the
/// whole extrinsic invalid.
pub struct QusdOnly;
impl ConversionToAssetBalance<Balance, AssetId, Balance> for QusdOnly {
	type Error = InvalidTransaction;

	fn to_asset_balance(fee: Balance, asset: AssetId) -> Result<Balance, Self::Error> {
		if asset != QUSD {
			return Err(InvalidTransaction::Payment);
		}
		Ok(fees::in_asset(fee, QUO_DECIMALS, quo_price(), Price::DOLLAR, DOLLAR_DECIMALS)
			// Reached only by fees beyond the supply of QUO: then nobody can pay.
			.unwrap_or(Balance::MAX))
	}
}

/// Dollars of so many decimals in QUO, rounded up, so that no limit on spending is passed by rounding.
fn in_quo(balance: Balance, decimals: u8) -> Result<Balance, DispatchError> {
	fees::in_asset(balance, decimals, Price::DOLLAR, quo_price(), QUO_DECIMALS)
		.map_err(|_| DispatchError::Arithmetic(sp_runtime::ArithmeticError::Overflow))
}

/// What the treasury's spends of an asset are worth in QUO, against the limits of who spends. What has no
/// price here, such as an external whose peg was removed, counts as everything: only who may spend without
/// limit can spend it, and nothing else in the same dispatch.
pub struct TreasuryRate;
impl ConversionFromAssetBalance<Balance, AssetId, Balance> for TreasuryRate {
	type Error = DispatchError;

	fn from_asset_balance(balance: Balance, asset: AssetId) -> Result<Balance, Self::Error> {
		match asset {
			QUO => Ok(balance),
			QUSD => in_quo(balance, DOLLAR_DECIMALS),
			// Fees of a peg are kept in its external, at par.
			external => match pallet_issuance::Pegs::<Runtime>::get(QUSD, external) {
				Some(peg) => in_quo(balance, peg.decimals),
				None => Ok(Balance::MAX),
			},
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(asset: AssetId) {
		// One that costs most: a peg to look up, and a silent feed.
		if let Some((_, _, peg)) = pallet_issuance::Pegs::<Runtime>::iter().next() {
			pallet_issuance::Pegs::<Runtime>::insert(QUSD, asset, peg);
		}
	}
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = FungibleAdapter<Balances, DealWithFees>;
	type WeightToFee = TimeToFee;
	type LengthToFee = ConstantMultiplier<Balance, FeePerByte>;
	type FeeMultiplierUpdate = TargetedFeeAdjustment<
		Self,
		TargetFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type OperationalFeeMultiplier = ConstU8<OPERATIONAL_TIP>;
	type WeightInfo = weights::pallet_transaction_payment::WeightInfo<Runtime>;
}

impl pallet_asset_tx_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Fungibles = AllAssets;
	type OnChargeAssetTransaction =
		pallet_asset_tx_payment::FungiblesAdapter<QusdOnly, DealWithFees>;
	type WeightInfo = weights::pallet_asset_tx_payment::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmark_helper::PayInQusd;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmark_helper {
	use super::*;
	use frame_support::{assert_ok, traits::fungibles::Mutate};

	/// Charges the benchmark's account in QUO or QUSD, with a price of QUO in the feed.
	pub struct PayInQusd;
	impl pallet_asset_tx_payment::BenchmarkHelperTrait<AccountId, AssetId, AssetId> for PayInQusd {
		fn create_asset_id_parameter(_: u32) -> (AssetId, AssetId) {
			(QUSD, QUSD)
		}

		fn setup_balances_and_pool(_: AssetId, account: AccountId) {
			crate::benchmarks::set_author();
			assert_ok!(AllAssets::mint_into(QUO, &account, 1_000_000 * 10u128.pow(12)));
			assert_ok!(AllAssets::mint_into(QUSD, &account, 1_000_000 * 10u128.pow(18)));
			if let Ok(key) = FeedKey::try_from(b"QUO/USD".to_vec()) {
				PriceFeeds::set_price(&key, Price::DOLLAR);
			}
		}
	}
}
