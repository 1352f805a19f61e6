//! Adding, changing and removing pegs.

use crate::{
	limits, Coin, Coins, Config, Error, Event, Facilitator, Facilitators, LastStep, Pallet, Peg,
	PegLedger, PegParams, Pegs, Stepped, Tiers,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::{metadata::Inspect as _, Inspect as _},
		tokens::{DepositConsequence, Provenance},
		Get,
	},
};
use quoin_primitives::{AssetId, Balance, FacilitatorId, PriceFeed};
use sp_runtime::{traits::Zero, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_peg(
		coin: AssetId,
		external: AssetId,
		params: PegParams,
	) -> DispatchResult {
		let (record, peg) = Self::plan_peg(coin, external, params)?;
		ensure!(T::PriceFeed::is_registered(&peg.params.feed), Error::<T>::UnknownFeed);
		Self::store_peg(coin, external, record, &peg, Balance::zero());
		let Peg { decimals, params, .. } = peg;
		Self::deposit_event(Event::PegAdded { coin, external, decimals, params });
		Ok(())
	}

	/// Checks a new peg, all but its feed. Gives the coin's next record and the peg's.
	pub(crate) fn plan_peg(
		coin: AssetId,
		external: AssetId,
		params: PegParams,
	) -> Result<(Coin, Peg), Error<T>> {
		let record = Self::coin_of(coin)?;
		ensure!(!Coins::<T>::contains_key(external), Error::<T>::ExternalIsCoin);
		ensure!(limits::is_external_id(external), Error::<T>::ReservedAssetId);
		ensure!(T::Assets::asset_exists(external), Error::<T>::UnknownExternal);
		let known = Facilitators::<T>::contains_key(coin, FacilitatorId::Peg(external));
		ensure!(!known, Error::<T>::PegExists);
		Self::ensure_sufficient(external)?;
		let decimals = T::Assets::decimals(external);
		ensure!(decimals <= limits::MAX_DECIMALS, Error::<T>::DecimalsUnsupported);
		limits::ensure_params_in_range::<T>(&params)?;
		let record = record.with_facilitator::<T>(T::MaxFacilitators::get())?;
		Ok((record, Peg { decimals, params, tiers: Tiers::default() }))
	}

	pub(crate) fn store_peg(
		coin: AssetId,
		external: AssetId,
		record: Coin,
		peg: &Peg,
		ceiling: Balance,
	) {
		Coins::<T>::insert(coin, record);
		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			Facilitator { ceiling, outstanding: 0, peg: Some(PegLedger::new(Self::now())) },
		);
		Pegs::<T>::insert(coin, external, peg);
	}

	pub(crate) fn do_update_peg(
		coin: AssetId,
		external: AssetId,
		params: PegParams,
		may_change_feed: bool,
	) -> DispatchResult {
		let now = Self::now();
		let state = Self::peg_state(coin, external, now)?;
		let old = state.peg.params;
		ensure!(params != old, Error::<T>::ParameterUnchanged);
		ensure!(may_change_feed || params.feed == old.feed, Error::<T>::FeedNotListed);
		limits::ensure_params_in_range::<T>(&params)?;
		limits::ensure_params_step::<T>(&old, &params)?;
		ensure!(
			old.feed == params.feed || T::PriceFeed::is_registered(&params.feed),
			Error::<T>::UnknownFeed
		);
		let parameter = Stepped::Peg(coin, external);
		// Another feed, which nothing but a slow vote brings, neither waits for a step nor is one: a peg whose
		// feed went bad must not keep it for a day because a fee was moved.
		let is_step = PegParams { feed: old.feed.clone(), ..params.clone() } != old;
		if is_step {
			Self::ensure_step_is_due(parameter, now)?;
		}
		let mint_used = old
			.mint_window
			.changed_to(&params.mint_window, &state.ledger.mint_used, now)
			.map_err(Error::<T>::from)?;
		let redeem_used = old
			.redeem_window
			.changed_to(&params.redeem_window, &state.ledger.redeem_used, now)
			.map_err(Error::<T>::from)?;
		let ledger = PegLedger { mint_used, redeem_used, ..state.ledger };

		if is_step {
			LastStep::<T>::insert(parameter, now);
		}
		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			state.facilitator.with_ledger(ledger),
		);
		Pegs::<T>::insert(coin, external, Peg { params: params.clone(), ..state.peg });
		Self::deposit_event(Event::PegUpdated { coin, external, old, new: params });
		Ok(())
	}

	pub(crate) fn do_remove_peg(coin: AssetId, external: AssetId) -> DispatchResult {
		let (record, facilitator, ledger) = Self::books(coin, external)?;
		ensure!(facilitator.outstanding.is_zero(), Error::<T>::PegHasOutstanding);
		ensure!(ledger.fees.is_zero(), Error::<T>::PegHasFees);
		ensure!(!ledger.has_round, Error::<T>::PegHasRound);
		let record = record.without_facilitator::<T>()?;
		let (holding, treasury) = (Self::holding_account(coin), T::Treasury::get());
		let has_escrow = !ledger.escrow.is_zero();
		if has_escrow {
			Self::ensure_custody_pays(coin, external, ledger.escrow)?;
			Self::ensure_can_receive(external, &treasury, ledger.escrow, Provenance::Extant)?;
		}

		Coins::<T>::insert(coin, record);
		Facilitators::<T>::remove(coin, FacilitatorId::Peg(external));
		Pegs::<T>::remove(coin, external);
		if has_escrow {
			Self::transfer(external, &holding, &treasury, ledger.escrow)?;
		}
		// As of the last redemption, and there have been no reserves since.
		let (escrow, accrued) = (ledger.escrow, ledger.accrued.amount);
		Self::deposit_event(Event::PegRemoved { coin, external, escrow, accrued });
		Ok(())
	}

	/// Checks that any account, even one that holds nothing else, could hold one unit of the
	/// external.
	fn ensure_sufficient(external: AssetId) -> Result<(), Error<T>> {
		let one = T::Assets::can_deposit(external, &Self::nobody(), 1, Provenance::Extant);
		ensure!(
			T::Assets::minimum_balance(external) == 1 && one == DepositConsequence::Success,
			Error::<T>::ExternalNotSufficient
		);
		Ok(())
	}
}
