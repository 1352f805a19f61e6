//! Units as assets, for the rest of the chain.

use crate::{AllSeries, Config, Event, Holdings, Pallet, Series, SeriesState};
use frame_support::traits::{
	fungibles::{Balanced, DecreaseIssuance, Dust, IncreaseIssuance, Inspect, Mutate, Unbalanced},
	tokens::{DepositConsequence, Fortitude, Preservation, Provenance, WithdrawConsequence},
	Contains as _,
};
use quoin_primitives::{tranche_of, AssetId, Balance, Credentials};
use sp_runtime::DispatchError;

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type AssetId = AssetId;
	type Balance = Balance;

	fn total_issuance(id: AssetId) -> Balance {
		AllSeries::<T>::get(id).map_or(0, |series| series.issued)
	}

	fn minimum_balance(_: AssetId) -> Balance {
		1
	}

	fn total_balance(id: AssetId, who: &T::AccountId) -> Balance {
		let holding = Holdings::<T>::get(id, who);
		// Both are of what was issued.
		holding.free.saturating_add(holding.held)
	}

	fn balance(id: AssetId, who: &T::AccountId) -> Balance {
		Holdings::<T>::get(id, who).free
	}

	/// Whoever is to stay keeps a unit, unless others of it are held.
	fn reducible_balance(
		id: AssetId,
		who: &T::AccountId,
		preservation: Preservation,
		_: Fortitude,
	) -> Balance {
		let holding = Holdings::<T>::get(id, who);
		let keeps = preservation != Preservation::Expendable && holding.held == 0;
		// Saturation: there may be none.
		holding.free.saturating_sub(keeps.into())
	}

	fn can_deposit(
		id: AssetId,
		who: &T::AccountId,
		amount: Balance,
		provenance: Provenance,
	) -> DepositConsequence {
		let Some(series) = AllSeries::<T>::get(id) else {
			return DepositConsequence::UnknownAsset;
		};
		if amount == 0 {
			return DepositConsequence::Success;
		}
		// What a pool asks of its investors it asks of whoever comes later, on any way.
		let over = series.state != SeriesState::Open && provenance == Provenance::Extant;
		let may = series.credential.is_none_or(|of| T::Credentials::holds(who, &of));
		let sent = provenance == Provenance::Extant && T::CollectsItself::contains(who);
		if over || !may || sent || Self::is_pool(id, who) {
			return DepositConsequence::Blocked;
		}
		let minted = provenance == Provenance::Minted;
		if minted && series.issued.checked_add(amount).is_none() {
			return DepositConsequence::Overflow;
		}
		match Self::total_balance(id, who).checked_add(amount) {
			Some(_) => DepositConsequence::Success,
			None => DepositConsequence::Overflow,
		}
	}

	fn can_withdraw(
		id: AssetId,
		who: &T::AccountId,
		amount: Balance,
	) -> WithdrawConsequence<Balance> {
		if !AllSeries::<T>::contains_key(id) {
			return WithdrawConsequence::UnknownAsset;
		}
		let holding = Holdings::<T>::get(id, who);
		match holding.free.checked_sub(amount) {
			None => WithdrawConsequence::BalanceLow,
			Some(0) if amount > 0 && holding.held == 0 => WithdrawConsequence::ReducedToZero(0),
			Some(_) => WithdrawConsequence::Success,
		}
	}

	fn asset_exists(id: AssetId) -> bool {
		AllSeries::<T>::contains_key(id)
	}
}

impl<T: Config> Pallet<T> {
	/// Whether an account is that of the pool whose units these are.
	fn is_pool(id: AssetId, who: &T::AccountId) -> bool {
		tranche_of(id).is_some_and(|(pool, _)| *who == Self::account_of(pool))
	}
}

impl<T: Config> Unbalanced<T::AccountId> for Pallet<T> {
	/// There is none: a unit is the least there may be.
	fn handle_dust(_: Dust<T::AccountId, Self>) {}

	fn write_balance(
		id: AssetId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<Option<Balance>, DispatchError> {
		Self::change(id, who, |holding| {
			holding.free = amount;
			Ok(())
		})?;
		Ok(None)
	}

	fn set_total_issuance(id: AssetId, amount: Balance) {
		AllSeries::<T>::mutate_extant(id, |series| *series = Series { issued: amount, ..*series });
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	fn done_mint_into(series: AssetId, to: &T::AccountId, units: Balance) {
		Self::deposit_event(Event::UnitsIssued { series, to: to.clone(), units });
	}

	fn done_burn_from(series: AssetId, from: &T::AccountId, units: Balance) {
		Self::deposit_event(Event::UnitsRedeemed { series, from: from.clone(), units });
	}

	fn done_transfer(series: AssetId, from: &T::AccountId, to: &T::AccountId, units: Balance) {
		let (from, to) = (from.clone(), to.clone());
		Self::deposit_event(Event::UnitsTransferred { series, from, to, units });
	}
}

impl<T: Config> Balanced<T::AccountId> for Pallet<T> {
	type OnDropDebt = IncreaseIssuance<T::AccountId, Self>;
	type OnDropCredit = DecreaseIssuance<T::AccountId, Self>;

	fn done_deposit(series: AssetId, to: &T::AccountId, units: Balance) {
		Self::deposit_event(Event::UnitsIssued { series, to: to.clone(), units });
	}

	fn done_withdraw(series: AssetId, from: &T::AccountId, units: Balance) {
		Self::deposit_event(Event::UnitsRedeemed { series, from: from.clone(), units });
	}
}
