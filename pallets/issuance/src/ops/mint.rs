//! Minting at a peg.

use super::PegState;
use crate::{
	AccountUsage, Coin, Coins, Config, Error, Event, Facilitator, Facilitators, Pallet, PegLedger,
	Round, Rounds, Usage, WeightInfo,
};
use frame_support::{
	dispatch::DispatchResultWithPostInfo, ensure, traits::tokens::Provenance, weights::Weight,
};
use quoin_math::{
	peg::{self, MintAmounts},
	Bps, Seconds,
};
use quoin_primitives::{AssetId, Balance, Credentials, FacilitatorId, DOLLAR_DECIMALS};
use sp_runtime::{traits::Zero, DispatchError};

/// Everything about a mint before anything is written.
pub(crate) struct MintPlan {
	pub amounts: MintAmounts,
	pub fee: Bps,
	coin: Coin,
	facilitator: Facilitator,
	in_round: Option<(Round, AccountUsage)>,
	empties_payer: bool,
}

/// What a mint costs: in a round or not, with the payer's last external or not.
pub(crate) fn mint_weight<T: Config>(in_round: bool, empties_payer: bool) -> Weight {
	let base = if in_round { T::WeightInfo::mint_in_round() } else { T::WeightInfo::mint() };
	// Saturation: as usual for weights, the end of the scale is more than any block has.
	base.saturating_add(T::WeightInfo::empty_account().saturating_mul(empties_payer.into()))
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_mint(
		who: T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
		max_fee: Bps,
	) -> DispatchResultWithPostInfo {
		let plan = Self::plan_mint(&who, coin, external, amount, max_fee)?;
		let MintAmounts { taken, fee, minted, .. } = plan.amounts;
		let weight = mint_weight::<T>(plan.in_round.is_some(), plan.empties_payer);

		Coins::<T>::insert(coin, plan.coin);
		Facilitators::<T>::insert(coin, FacilitatorId::Peg(external), plan.facilitator);
		if let Some((round, usage)) = plan.in_round {
			Rounds::<T>::insert(coin, external, round);
			Usage::<T>::insert((coin, external, &who), usage);
		}
		// Created first: see `do_redeem`.
		Self::create_supply(coin, &who, minted)?;
		Self::transfer(external, &who, &Self::holding_account(coin), taken)?;
		Self::deposit_event(Event::Minted { coin, external, who, taken, fee, minted });
		Ok(Some(weight).into())
	}

	/// Computes a mint and makes every check, for the call and for the quote.
	pub(crate) fn plan_mint(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
		max_fee: Bps,
	) -> Result<MintPlan, DispatchError> {
		let now = Self::now();
		let PegState { coin: record, facilitator, ledger, peg } =
			Self::peg_state(coin, external, now)?;
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		let fee = peg.params.mint_fee;
		ensure!(fee <= max_fee, Error::<T>::FeeAboveMax);
		Self::ensure_mints(ledger.status(&record, now))?;
		Self::ensure_sound(external, &peg)?;

		let amounts =
			peg::mint(amount, peg.decimals, DOLLAR_DECIMALS, fee).map_err(Error::<T>::from)?;
		let minted = amounts.minted;
		ensure!(!minted.is_zero(), Error::<T>::AmountTooSmall);

		let facilitator = facilitator.with_minted::<T>(minted)?;
		let record = record.with_minted::<T>(minted, now)?;
		let mint_used = peg
			.params
			.mint_window
			.take(&ledger.mint_used, minted, now)
			.map_err(Error::<T>::from)?
			.ok_or(Error::<T>::MintWindowExceeded)?;
		let in_round = if ledger.has_round {
			Some(Self::plan_in_round(who, coin, external, minted, now)?)
		} else {
			None
		};
		let ledger = PegLedger { mint_used, ..ledger.with_minted::<T>(&amounts)? };

		let empties_payer = Self::ensure_can_pay(external, who, amounts.taken)?;
		Self::ensure_can_receive(coin, who, minted, Provenance::Minted)?;
		Ok(MintPlan {
			amounts,
			fee,
			coin: record,
			facilitator: facilitator.with_ledger(ledger),
			in_round,
			empties_payer,
		})
	}

	fn plan_in_round(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		minted: Balance,
		now: Seconds,
	) -> Result<(Round, AccountUsage), Error<T>> {
		let round = Self::round_of(coin, external)?;
		ensure!(round.is_open(now), Error::<T>::RoundNotOpen);
		ensure!(Self::may_join(who, &round), Error::<T>::CredentialMissing);
		let usage = Usage::<T>::get((coin, external, who)).unwrap_or_default();
		round.with_minted::<T>(usage, minted)
	}

	/// Whether `who` holds what the round asks for.
	pub(crate) fn may_join(who: &T::AccountId, round: &Round) -> bool {
		round.credential.is_none_or(|credential| T::Credentials::holds(who, &credential))
	}
}
