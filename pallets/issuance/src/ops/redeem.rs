//! Redeeming at a peg.

use super::PegState;
use crate::{
	AccountUsage, Coin, Coins, Config, Error, Event, Facilitator, Facilitators, Pallet, PegLedger,
	PegParams, Usage, WeightInfo,
};
use frame_support::{
	dispatch::DispatchResultWithPostInfo, ensure, traits::tokens::Provenance, weights::Weight,
};
use quoin_math::{
	bucket::Bucket,
	peg::{self, RedeemAmounts},
	Bps, Seconds,
};
use quoin_primitives::{AssetId, Balance, FacilitatorId, DOLLAR_DECIMALS};
use sp_runtime::{traits::Zero, DispatchError};

/// Everything about a redemption before anything is written.
pub(crate) struct RedeemPlan {
	pub amounts: RedeemAmounts,
	pub fee: Bps,
	coin: Coin,
	facilitator: Facilitator,
	/// The account's usage, if the redemption needs some of what is held back.
	usage: Option<AccountUsage>,
	emptied: u64,
}

/// What a redemption costs: from what is held back or not, and how many of the two accounts that
/// pay (the holder in the coin, the holding account in the external) are left with nothing.
pub(crate) fn redeem_weight<T: Config>(held_back: bool, emptied: u64) -> Weight {
	let base = if held_back { T::WeightInfo::redeem_held_back() } else { T::WeightInfo::redeem() };
	// Saturation: as usual for weights, the end of the scale is more than any block has.
	base.saturating_add(T::WeightInfo::empty_account().saturating_mul(emptied))
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_redeem(
		who: T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
		max_fee: Bps,
	) -> DispatchResultWithPostInfo {
		let plan = Self::plan_redeem(&who, coin, external, amount, max_fee)?;
		let RedeemAmounts { burnt, fee, received, .. } = plan.amounts;
		let weight = redeem_weight::<T>(plan.usage.is_some(), plan.emptied);

		Coins::<T>::insert(coin, plan.coin);
		Facilitators::<T>::insert(coin, FacilitatorId::Peg(external), plan.facilitator);
		if let Some(usage) = plan.usage {
			Usage::<T>::insert((coin, external, &who), usage);
		}
		// Paid out first: an account that has nothing but the coin would otherwise cease to exist in
		// between, and begin anew with nonce 0, for which its old transactions are valid once more.
		Self::transfer(external, &Self::holding_account(coin), &who, received)?;
		Self::destroy_supply(coin, &who, burnt)?;
		Self::deposit_event(Event::Redeemed { coin, external, who, burnt, fee, received });
		Ok(Some(weight).into())
	}

	/// Computes a redemption and makes every check, for the call and for the quote.
	///
	/// The external's metadata is not asked: it is paid out in the decimals it was taken in.
	pub(crate) fn plan_redeem(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
		max_fee: Bps,
	) -> Result<RedeemPlan, DispatchError> {
		let now = Self::now();
		let PegState { coin: record, facilitator, ledger, peg } =
			Self::peg_state(coin, external, now)?;
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		let fee = peg.params.redeem_fee;
		ensure!(fee <= max_fee, Error::<T>::FeeAboveMax);
		Self::ensure_redeems(ledger.status(&record, now))?;

		let amounts =
			peg::redeem(amount, DOLLAR_DECIMALS, peg.decimals, fee).map_err(Error::<T>::from)?;
		let RedeemAmounts { burnt, received, .. } = amounts;
		ensure!(!received.is_zero(), Error::<T>::AmountTooSmall);

		let facilitator = facilitator.with_burnt::<T>(burnt)?;
		let record = record.with_burnt::<T>(burnt)?;
		let (redeem_used, usage) =
			Self::plan_in_window(who, coin, external, &peg.params, &ledger, burnt, now)?;
		let ledger = PegLedger { redeem_used, ..ledger.with_redeemed::<T>(&amounts)? };

		let empties_payer = Self::ensure_can_pay(coin, who, burnt)?;
		let empties_holding = Self::ensure_custody_pays(coin, external, received)?;
		Self::ensure_can_receive(external, who, received, Provenance::Extant)?;
		let emptied = [empties_payer, empties_holding].into_iter().map(u64::from).sum();
		Ok(RedeemPlan {
			amounts,
			fee,
			coin: record,
			facilitator: facilitator.with_ledger(ledger),
			usage,
			emptied,
		})
	}

	/// The use of the window after `burnt` is redeemed, and the account's where it reaches into
	/// what is held back.
	fn plan_in_window(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		params: &PegParams,
		ledger: &PegLedger,
		burnt: Balance,
		now: Seconds,
	) -> Result<(Bucket, Option<AccountUsage>), Error<T>> {
		let redeem_used = params
			.redeem_window
			.take(&ledger.redeem_used, burnt, now)?
			.ok_or(Error::<T>::RedeemWindowExceeded)?;
		let room = params.redeem_room(&ledger.redeem_used, now)?;
		let Some(held_back) = burnt.checked_sub(room.open).filter(|rest| !rest.is_zero()) else {
			return Ok((redeem_used, None));
		};
		let usage = Usage::<T>::get((coin, external, who)).unwrap_or_default();
		let small = params
			.small_window()
			.take(&usage.small, held_back, now)?
			.ok_or(Error::<T>::RedeemAccountLimitExceeded)?;
		Ok((redeem_used, Some(AccountUsage { small, ..usage })))
	}
}
