//! Deposits, at the optimistic price.

use crate::{
	ops::{Open, Valuation},
	types::add,
	Config, Error, Event, Pallet,
};
use frame_support::{ensure, traits::fungibles::Mutate as _};
use quoin_math::{vault::price::Holdings, MathError};
use quoin_primitives::{Balance, VaultId};
use sp_runtime::{DispatchError, DispatchResult};

/// What is paid for what.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Purchase {
	/// Assets that are paid.
	pub amount: Balance,
	/// Shares of who is named.
	pub shares: Balance,
	/// Shares of nobody.
	pub locked: Balance,
}

/// How a depositor says how much.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted {
	/// So many assets.
	Assets(Balance),
	/// So many shares.
	Shares(Balance),
}

impl<T: Config> Open<T> {
	/// Reckons a deposit with what it does to the books, and makes every check but that the money is there.
	pub fn buy(&mut self, wanted: Wanted) -> Result<Purchase, DispatchError> {
		self.ensure_open()?;
		let (Wanted::Assets(of) | Wanted::Shares(of)) = wanted;
		ensure!(of > 0, Error::<T>::ZeroAmount);
		let mut all = self.valuation()?;
		ensure!(!all.is_mark_due(self.now), Error::<T>::MarkDue);
		if self.is_nobodys() {
			all = self.release_all(all)?;
		}
		// After a loss of nearly all, who comes would have nearly all of what is recovered.
		ensure!(all.unreleased <= all.optimistic, Error::<T>::SharesWorthless);
		// Who comes pays neither for the time nor for the gain before.
		self.charge_fees(&all)?;
		let unowned = self.charge_unowned(&all)?;
		let holdings = self.holdings(all.optimistic);
		let mut bought = self.bought(&holdings, wanted)?;
		let with = all.optimistic.checked_add(bought.amount).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(with <= self.vault.cap, Error::<T>::CapReached);
		self.touch(&all)?;
		self.touch_vaults()?;
		self.book(&bought).map_err(Error::<T>::from)?;
		// Booked already, and minted with the rest.
		add(&mut bought.locked, unowned).map_err(Error::<T>::from)?;
		Ok(bought)
	}

	fn bought(&self, holdings: &Holdings, wanted: Wanted) -> Result<Purchase, Error<T>> {
		ensure!(!holdings.is_worthless(), Error::<T>::SharesWorthless);
		let locked = holdings.locked();
		let bought = match wanted {
			Wanted::Assets(amount) => {
				ensure!(amount > locked, Error::<T>::FirstDepositTooSmall);
				Purchase { amount, shares: holdings.deposit(amount)?, locked }
			},
			Wanted::Shares(shares) => Purchase { amount: holdings.mint(shares)?, shares, locked },
		};
		ensure!(bought.shares > 0 && bought.amount > 0, Error::<T>::AmountTooSmall);
		Ok(bought)
	}

	fn book(&mut self, bought: &Purchase) -> Result<(), MathError> {
		add(&mut self.state.cash, bought.amount)?;
		add(&mut self.state.shares, bought.shares)?;
		add(&mut self.state.shares, bought.locked)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_deposit(
		who: T::AccountId,
		id: VaultId,
		amount: Balance,
		receiver: T::AccountId,
		min_shares: Balance,
	) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		let bought = open.buy(Wanted::Assets(amount))?;
		ensure!(bought.shares >= min_shares, Error::<T>::TooFewShares);
		Self::finish_purchase(open, who, receiver, bought)
	}

	pub(crate) fn do_mint(
		who: T::AccountId,
		id: VaultId,
		shares: Balance,
		receiver: T::AccountId,
		max_amount: Balance,
	) -> DispatchResult {
		let mut open = Open::<T>::load(id)?;
		let bought = open.buy(Wanted::Shares(shares))?;
		ensure!(bought.amount <= max_amount, Error::<T>::TooManyAssets);
		Self::finish_purchase(open, who, receiver, bought)
	}

	pub(crate) fn finish_purchase(
		open: Open<T>,
		who: T::AccountId,
		receiver: T::AccountId,
		bought: Purchase,
	) -> DispatchResult {
		let (vault, account) = (open.id, open.account.clone());
		let (asset, share) = (open.vault.terms.asset, open.vault.terms.share);
		let Purchase { amount, shares, locked } = bought;
		open.write()?;
		Self::transfer(asset, &who, &account, amount).map_err(|_| Error::<T>::NotCovered)?;
		T::Assets::mint_into(share, &receiver, shares)?;
		if locked > 0 {
			T::Assets::mint_into(share, &Self::nobody(), locked)?;
		}
		Self::deposit_event(Event::Deposited { vault, who, receiver, amount, shares, locked });
		Ok(())
	}

	/// What a vault has.
	pub(crate) fn valued(id: VaultId) -> Result<(Open<T>, Valuation), DispatchError> {
		let open = Open::<T>::load(id)?;
		let all = open.valuation()?;
		Ok((open, all))
	}
}
