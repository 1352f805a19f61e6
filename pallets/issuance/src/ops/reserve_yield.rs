//! Income of the reserves: earned by tiers, paid in as an external, claimed as coins.
//!
//! What a peg's reserves earn is a promise of whoever provides the yield: so much a year on so much of them. It accrues
//! whether or not anything was paid in, and also while a brake is on; the escrow says how much of it
//! can be had. A claim takes what was earned, as far as the escrow goes, and the rest stays earned.
//!
//! A claim is a mint at par without a fee, against an external that is in custody already. It
//! counts as outstanding, since coins without backing of their own are what it creates and IS2 is
//! an equality; and so it comes under the ceiling, the fuse, the brakes and the check of the
//! external's price, like any mint. The mint window and a round do not apply: they share room
//! among users.

use super::PegState;
use crate::{
	limits, Coin, Coins, Config, Error, Event, Facilitator, Facilitators, LastStep, Pallet, Peg,
	Pegs, Stepped, Tiers,
};
use frame_support::{ensure, storage::with_storage_layer, traits::tokens::Provenance};
use quoin_math::{decimals, vault::reserve_yield::Harvest, Rounding};
use quoin_primitives::{AssetId, Balance, Earned, FacilitatorId, ReserveYield, DOLLAR_DECIMALS};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

/// Everything about a claim before anything is written.
struct ClaimPlan {
	backing: Balance,
	minted: Balance,
	coin: Coin,
	facilitator: Facilitator,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_deposit_reserve_yield(
		who: T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
	) -> DispatchResult {
		let PegState { facilitator, ledger, peg, .. } =
			Self::peg_state(coin, external, Self::now())?;
		ensure!(!amount.is_zero(), Error::<T>::AmountZero);
		let ledger = ledger.with_escrowed::<T>(amount, peg.decimals)?;
		Self::ensure_can_pay(external, &who, amount)?;

		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			facilitator.with_ledger(ledger),
		);
		Self::transfer(external, &who, &Self::holding_account(coin), amount)?;
		Self::deposit_event(Event::ReserveYieldDeposited { coin, external, who, amount });
		Ok(())
	}

	pub(crate) fn do_set_reserve_yield(
		coin: AssetId,
		external: AssetId,
		tiers: Tiers,
	) -> DispatchResult {
		let now = Self::now();
		// Until now by the old tiers.
		let PegState { facilitator, ledger, peg, .. } = Self::peg_state(coin, external, now)?;
		ensure!(tiers != peg.tiers, Error::<T>::ParameterUnchanged);
		limits::ensure_tiers_in_range::<T>(&tiers)?;
		limits::ensure_tiers_step::<T>(&peg.tiers, &tiers)?;
		// To end all yield is a brake, and waits for nothing; but what comes after it waits.
		let parameter = Stepped::ReserveYield(coin, external);
		if !tiers.is_empty() {
			Self::ensure_step_is_due(parameter, now)?;
		}

		LastStep::<T>::insert(parameter, now);
		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			facilitator.with_ledger(ledger),
		);
		let (old, new) = (peg.tiers, tiers.clone());
		Pegs::<T>::insert(coin, external, Peg { tiers, ..peg });
		Self::deposit_event(Event::ReserveYieldSet { coin, external, old, new });
		Ok(())
	}

	/// What was earned until now.
	fn earned_of(coin: AssetId, external: AssetId) -> Result<Earned, Error<T>> {
		let PegState { ledger, peg, .. } = Self::peg_state(coin, external, Self::now())?;
		Ok(Earned { covered: ledger.covered(peg.decimals)?, late: ledger.late })
	}

	/// The largest claim that what was earned, the escrow and the limits on new supply allow now.
	fn plan_claim(coin: AssetId, external: AssetId) -> Result<ClaimPlan, Error<T>> {
		let now = Self::now();
		let PegState { coin: record, facilitator, ledger, peg } =
			Self::peg_state(coin, external, now)?;
		Self::ensure_mints(ledger.status(&record, now))?;
		Self::ensure_sound(external, &peg)?;

		let room = Self::supply_room(&record, &facilitator, now)?;
		let room = decimals::convert(room, DOLLAR_DECIMALS, peg.decimals, Rounding::Down)?;
		let (accrued, Harvest { taken: backing, minted }) =
			ledger.accrued.harvest(room.min(ledger.escrow), DOLLAR_DECIMALS, peg.decimals)?;
		ensure!(!backing.is_zero(), Error::<T>::NothingToClaim);

		let facilitator = facilitator.with_minted::<T>(minted)?;
		let record = record.with_minted::<T>(minted, now)?;
		let ledger = ledger.with_claimed::<T>(accrued, backing)?;
		Ok(ClaimPlan {
			backing,
			minted,
			coin: record,
			facilitator: facilitator.with_ledger(ledger),
		})
	}

	fn do_claim(
		coin: AssetId,
		external: AssetId,
		to: &T::AccountId,
	) -> Result<Balance, DispatchError> {
		let plan = Self::plan_claim(coin, external)?;
		let (backing, minted) = (plan.backing, plan.minted);
		Self::ensure_can_receive(coin, to, minted, Provenance::Minted)?;

		Coins::<T>::insert(coin, plan.coin);
		Facilitators::<T>::insert(coin, FacilitatorId::Peg(external), plan.facilitator);
		Self::create_supply(coin, to, minted)?;
		let to = to.clone();
		Self::deposit_event(Event::ReserveYieldClaimed { coin, external, to, backing, minted });
		Ok(minted)
	}
}

/// For the vault. A failed claim changes nothing, also for a caller that goes on after the error.
impl<T: Config> ReserveYield<T::AccountId> for Pallet<T> {
	fn earned(coin: AssetId, external: AssetId) -> Result<Option<Earned>, DispatchError> {
		match Self::earned_of(coin, external) {
			Ok(earned) => Ok(Some(earned)),
			// Who counts on it goes on without.
			Err(Error::UnknownPeg | Error::UnknownCoin) => Ok(None),
			Err(error) => Err(error.into()),
		}
	}

	fn claimable(coin: AssetId, external: AssetId) -> Balance {
		Self::plan_claim(coin, external).map_or(0, |plan| plan.minted)
	}

	fn claim(
		coin: AssetId,
		external: AssetId,
		to: &T::AccountId,
	) -> Result<Balance, DispatchError> {
		with_storage_layer(|| Self::do_claim(coin, external, to))
	}
}
