//! What the protocol takes besides its part of income, and where all of it goes.

use crate::{
	ops::{Open, Valuation},
	types::add,
	Config, Error, Pallet,
};
use frame_support::traits::Get;
use quoin_math::{
	vault::{fees, price::Holdings},
	MathError, Rounding,
};
use quoin_primitives::Balance;
use sp_runtime::DispatchError;

/// New shares that pay a fee. None when all is lost: nobody pays then.
fn shares_for<T: Config>(holdings: &Holdings, fee: Balance) -> Result<Balance, Error<T>> {
	match fees::shares_for(holdings, fee) {
		Ok(shares) => Ok(shares),
		Err(MathError::DivisionByZero) => Ok(0),
		Err(error) => Err(error.into()),
	}
}

impl<T: Config> Open<T> {
	/// Takes the management fee until now, and the performance fee on what the price is above its highest. Neither of what
	/// is nobody's: all of it is the protocol's, and with a few shares the treasury would be somebody.
	pub fn charge_fees(&mut self, all: &Valuation) -> Result<(), Error<T>> {
		self.charge_management(all.conservative)?;
		let rate = self.vault.fees.performance;
		if rate.0 == 0 || self.is_nobodys() {
			return Ok(());
		}
		let holdings = self.holdings(all.conservative);
		// Of a price that no mark can say nothing is taken: it would be taken again.
		if let Err(MathError::Overflow) = holdings.price(Rounding::Up) {
			return Ok(());
		}
		let mark = self.state.mark;
		let fee = fees::performance(&holdings, mark, rate)?;
		let shares = shares_for::<T>(&holdings, fee)?;
		self.mint_fee_shares(shares)?;
		self.state.mark = fees::raised(mark, &self.holdings(all.conservative))?;
		Ok(())
	}

	/// Takes what came while nobody had shares, in shares at one to one: who comes first would have it for nothing, or
	/// shares would be worth so much that a unit of them is money. Says how many shares of it are locked.
	pub fn charge_unowned(&mut self, all: &Valuation) -> Result<Balance, Error<T>> {
		if !self.is_nobodys() {
			return Ok(0);
		}
		let before = Holdings { shares: 0, ..self.holdings(0) };
		let at_par = before.shares_for(all.optimistic, Rounding::Down)?;
		// As of a first deposit.
		let locked = self.holdings(0).locked();
		// Saturation: when there is no more than what is locked, nothing is left for the treasury.
		let shares = at_par.saturating_sub(self.state.shares).saturating_sub(locked);
		let locked = if shares > 0 { locked } else { 0 };
		add(&mut self.state.shares, locked)?;
		self.mint_fee_shares(shares)?;
		// Whatever the price was when nobody had shares, who comes pays for what it has from now on.
		self.state.mark = self.holdings(all.optimistic).price(Rounding::Up)?;
		Ok(locked)
	}

	/// Takes the management fee until now, for which nobody who comes later pays.
	fn charge_management(&mut self, assets: Balance) -> Result<(), Error<T>> {
		let yearly = self.vault.fees.management;
		if yearly.0 == 0 {
			return Ok(());
		}
		// Saturation: time does not go back.
		let seconds = self.now.saturating_sub(self.state.fees_at);
		let holdings = self.holdings(assets);
		let shares = match self.is_nobodys() {
			true => 0,
			false => shares_for::<T>(&holdings, fees::management(assets, yearly, seconds)?)?,
		};
		// A part that is worth no share is taken with the next.
		if shares > 0 || self.is_nobodys() || assets == 0 {
			self.state.fees_at = self.now;
		}
		self.mint_fee_shares(shares)
	}

	/// Sends fees to the treasury.
	pub fn send_fees(&mut self) -> Result<Balance, DispatchError> {
		let fees = core::mem::take(&mut self.state.fees);
		let (asset, treasury) = (self.vault.terms.asset, T::Treasury::get());
		Pallet::<T>::transfer(asset, &self.account, &treasury, fees)?;
		Ok(fees)
	}
}
