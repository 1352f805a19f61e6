//! What the calls do, one file per group.

mod allocate;
mod claim;
mod create;
mod deposit;
mod fees;
mod govern;
mod loans;
mod looked;
mod operators;
mod priority;
mod requests;
mod settle;
mod sync;
pub(crate) mod worth;

#[cfg(test)]
pub(crate) use claim::Due;
pub(crate) use deposit::{Purchase, Wanted};
pub(crate) use govern::vaults_among;
pub(crate) use looked::{Looked, Readings};
pub(crate) use settle::settle_weight;
pub(crate) use worth::Valuation;

use crate::{
	types::{add, Dilution, State, Vault},
	Config, Error, Event, Operators, Pallet, SettlingNow, States, Vaults,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::Mutate as _,
		tokens::{Fortitude, Precision, Preservation},
		Get, UnixTime,
	},
};
use quoin_math::vault::{
	price::Holdings,
	window::{Phase, WindowIndex},
};
use quoin_primitives::{AssetId, Balance, Seconds, Status, VaultId};
use sp_runtime::{traits::AccountIdConversion, DispatchResult};

/// A vault that is being changed. All of its next state is reckoned here before any of it is written.
pub(crate) struct Open<T: Config> {
	pub id: VaultId,
	pub account: T::AccountId,
	pub vault: Vault,
	pub state: State,
	pub now: Seconds,
	/// New shares that pay fees, and are the treasury's. Taken before other shares come or go.
	fee: Dilution,
}

impl<T: Config> Open<T> {
	/// Reads a vault.
	pub fn load(id: VaultId) -> Result<Self, Error<T>> {
		let vault = Vaults::<T>::get(id).ok_or(Error::<T>::UnknownVault)?;
		let state = States::<T>::get(id).ok_or(Error::<T>::UnknownVault)?;
		let (account, now) = (Pallet::<T>::account_of(id), Pallet::<T>::now());
		Ok(Self { id, account, vault, state, now, fee: Dilution::default() })
	}

	/// Refuses what adds risk.
	pub fn ensure_open(&self) -> Result<(), Error<T>> {
		match self.state.brake.status(self.now) {
			Status::Open => Ok(()),
			Status::NoNewRisk => Err(Error::<T>::NoNewRisk),
			Status::Paused => Err(Error::<T>::VaultPaused),
		}
	}

	/// Refuses what a pause stops: all but what is an account's own.
	pub fn ensure_not_paused(&self) -> Result<(), Error<T>> {
		let status = self.state.brake.status(self.now);
		ensure!(status != Status::Paused, Error::<T>::VaultPaused);
		Ok(())
	}

	/// The window that requests join now.
	pub fn window(&self) -> Result<WindowIndex, Error<T>> {
		Ok(self.vault.terms.windows.index(self.now)?)
	}

	/// What may be done about a window now.
	pub fn phase(&self, window: WindowIndex) -> Result<Phase, Error<T>> {
		Ok(self.vault.terms.windows.phase(window, self.now)?)
	}

	/// What so many assets are to all shares.
	pub fn holdings(&self, assets: Balance) -> Holdings {
		Holdings { assets, shares: self.state.shares, offset: self.vault.terms.offset }
	}

	/// Says that the newest window has closed, when nobody did.
	pub fn close_window(&mut self) -> Result<Option<WindowIndex>, Error<T>> {
		let closed = self.state.queue.to_close(self.window()?);
		if let Some(window) = closed {
			self.state.queue.closed = true;
			let (vault, shares) = (self.id, self.state.queue.joined);
			Pallet::<T>::deposit_event(Event::WindowClosed { vault, window, shares });
		}
		Ok(closed)
	}

	/// With new shares that pay a fee.
	pub fn mint_fee_shares(&mut self, shares: Balance) -> Result<(), Error<T>> {
		if self.fee.by == 0 {
			self.fee.from = self.state.shares;
		}
		add(&mut self.state.shares, shares)?;
		add(&mut self.fee.by, shares)?;
		Ok(())
	}

	/// With less left to reward work, if a reward is due: what moved is so many times as much.
	pub fn take_reward(&mut self, moved: Balance) -> Balance {
		use crate::limits::{REWARD, REWARD_PART};
		// More than any amount is worth no reward.
		let least = REWARD.checked_mul(REWARD_PART).unwrap_or(Balance::MAX);
		if moved < least || self.state.bond < REWARD {
			return 0;
		}
		// By the comparison.
		self.state.bond = self.state.bond.saturating_sub(REWARD);
		REWARD
	}

	/// The same for work that can be done at any time: at most once a day.
	pub fn take_daily_reward(&mut self, moved: Balance) -> Balance {
		use crate::types::DAY;
		// Saturation: time does not go back.
		if self.now.saturating_sub(self.state.rewarded_at) < DAY {
			return 0;
		}
		let reward = self.take_reward(moved);
		if reward > 0 {
			self.state.rewarded_at = self.now;
		}
		reward
	}

	/// Writes it, and mints what fees were taken in shares.
	pub fn write(self) -> DispatchResult {
		let (vault, share, shares) = (self.id, self.vault.terms.share, self.fee.by);
		States::<T>::insert(self.id, self.state);
		if shares > 0 {
			let treasury = T::Treasury::get();
			T::Assets::mint_into(share, &treasury, shares)?;
			if let Some(mut settling) = SettlingNow::<T>::get(vault) {
				settling.diluted(&self.fee).map_err(Error::<T>::from)?;
				SettlingNow::<T>::insert(vault, settling);
			}
			Pallet::<T>::deposit_event(Event::FeeSharesMinted { vault, shares });
		}
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// The keyless account of a vault: it has its money, lends it, and has the shares that wait to be redeemed.
	pub fn account_of(vault: VaultId) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(vault)
	}

	/// Whose the shares are that belong to nobody. The account of the last number, which no vault has: that without a
	/// number is the one of vault 0.
	pub fn nobody() -> T::AccountId {
		Self::account_of(VaultId::MAX)
	}

	/// Unix time in seconds.
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	/// Refuses whoever may not act for an account.
	pub(crate) fn ensure_acts_for(
		who: &T::AccountId,
		account: &T::AccountId,
	) -> Result<(), Error<T>> {
		let may = who == account || Operators::<T>::contains_key(account, who);
		ensure!(may, Error::<T>::NotOperator);
		Ok(())
	}

	/// Moves an asset, all of it if need be.
	pub(crate) fn transfer(
		asset: AssetId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		T::Assets::transfer(asset, from, to, amount, Preservation::Expendable)?;
		Ok(())
	}

	/// Burns shares of an account.
	pub(crate) fn burn(share: AssetId, from: &T::AccountId, shares: Balance) -> DispatchResult {
		if shares == 0 {
			return Ok(());
		}
		T::Assets::burn_from(
			share,
			from,
			shares,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		Ok(())
	}

	pub(crate) fn do_top_up_bond(
		who: T::AccountId,
		id: VaultId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut open = Open::<T>::load(id)?;
		add(&mut open.state.bond, amount).map_err(Error::<T>::from)?;

		let (asset, account, bond) =
			(open.vault.terms.asset, open.account.clone(), open.state.bond);
		open.write()?;
		Self::transfer(asset, &who, &account, amount).map_err(|_| Error::<T>::NotCovered)?;
		Self::deposit_event(Event::BondToppedUp { vault: id, who, amount, bond });
		Ok(())
	}
}
