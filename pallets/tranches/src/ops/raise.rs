//! Taking money, and giving it back while there is time.

use crate::{
	limits::{lacking, WITHDRAWAL_ENDS},
	ops::{is_mended_by_money, tests, ActivePool, Look, Tested},
	types::{add, sum, unexpected},
	Config, Error, Event, HoldReason, Holdings, Pallet, States,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::Mutate as _,
		tokens::{Fortitude, Precision, Preservation},
	},
};
use quoin_math::{
	mul_div,
	pool::{coverage, raise::Lacking},
	Rounding,
};
use quoin_primitives::{
	AssetId, Balance, Credentials, Level, PoolId, PoolStage, PoolTerms, Seconds,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_invest(
		who: T::AccountId,
		id: PoolId,
		level: Level,
		amount: Balance,
	) -> DispatchResult {
		let now = Self::now();
		let terms = Self::raising(id, amount, now)?;
		let tranche = terms.tranches.get(usize::from(level));
		let tranche = tranche.ok_or(Error::<T>::UnknownTranche)?;
		let may = tranche.credential.is_none_or(|of| T::Credentials::holds(&who, &of));
		ensure!(may, Error::<T>::CredentialMissing);
		let series = Self::series_at(id, level.into())?;
		Self::ensure_room(series, amount, tranche.cap)?;
		Self::ensure_spoils_nothing(id, &terms, level, amount)?;
		Self::issue(id, series, &who, amount, amount)?;
		Self::deposit_event(Event::Invested { pool: id, level, who, amount, units: amount });
		Ok(())
	}

	/// Refuses what would make a raise fail, be it a unit: one that is complete, and one that could not be complete with
	/// it, since not enough may be put in below.
	fn ensure_spoils_nothing(
		id: PoolId,
		terms: &PoolTerms<T::AccountId>,
		level: Level,
		amount: Balance,
	) -> Result<(), Error<T>> {
		let mut raised = Self::raised(id, terms)?;
		let was_complete = Self::ensure_raised(terms, &raised).is_ok();
		let of = raised.get_mut(usize::from(level)).ok_or_else(unexpected::<T>)?;
		*of = of.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		if was_complete {
			return Self::ensure_raised(terms, &raised).map(|_| ());
		}
		match lacking(terms, &raised)? {
			None => Ok(()),
			Some(Lacking::FirstLoss) => Err(Error::<T>::FirstLossTooSmall),
			Some(Lacking::Subordination) => Err(Error::<T>::SubordinationTooLow),
		}
	}

	/// What is said of a pool that takes money now.
	fn raising(
		id: PoolId,
		amount: Balance,
		now: Seconds,
	) -> Result<PoolTerms<T::AccountId>, Error<T>> {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		Self::ensure_open(now)?;
		let terms = Self::pool_of(id)?.terms;
		ensure!(Self::state_of(id)?.stage == PoolStage::Raising, Error::<T>::NotRaising);
		ensure!(now <= terms.raise_until, Error::<T>::RaiseOver);
		Ok(terms)
	}

	fn ensure_room(series: AssetId, amount: Balance, cap: Balance) -> Result<(), Error<T>> {
		let raised = Self::series(series)?.issued.checked_add(amount);
		ensure!(raised.is_some_and(|raised| raised <= cap), Error::<T>::CapReached);
		Ok(())
	}

	/// Takes money and issues units for it.
	fn issue(
		id: PoolId,
		series: AssetId,
		who: &T::AccountId,
		amount: Balance,
		units: Balance,
	) -> DispatchResult {
		Self::mint_into(series, who, units)?;
		Self::take(id, who, amount)
	}

	pub(crate) fn do_fund_first_loss(
		who: T::AccountId,
		id: PoolId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let (pool, mut state) = (Self::pool_of(id)?, Self::state_of(id)?);
		ensure!(pool.curator == who, Error::<T>::NotCurator);
		let level = Level::try_from(pool.terms.tranches.len()).map_err(|_| unexpected::<T>())?;
		let units = match state.stage {
			PoolStage::Raising => {
				let now = Self::now();
				let terms = Self::raising(id, amount, now)?;
				let series = Self::series_at(id, level.into())?;
				Self::ensure_room(series, amount, terms.first_loss.cap)?;
				state.kept = state.kept.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
				States::<T>::insert(id, state);
				Self::issue(id, series, &who, amount, amount)?;
				// All of it, until the raise is over: else a unit given away would undo a raise that is complete.
				Self::keep(series, HoldReason::FirstLoss.into(), &who, amount)?;
				amount
			},
			PoolStage::Active => Self::cure(&who, id, amount)?,
			PoolStage::Closed | PoolStage::Failed => return Err(Error::<T>::PoolOver.into()),
		};
		Self::deposit_event(Event::Invested { pool: id, level, who, amount, units });
		Ok(())
	}

	/// Adds to the first loss of a pool whose test fails, if money mends it. The money pays principal, as if a loan had
	/// paid it. Units are issued for a dollar each, or for what they are worth when that is more, so that nobody's are
	/// diluted. They are kept, so that the least first loss is kept of this money too.
	fn cure(who: &T::AccountId, id: PoolId, amount: Balance) -> Result<Balance, DispatchError> {
		let mut open = ActivePool::<T>::refreshed(id, Look::AtNews)?.with_accrued()?;
		let tested = tests(&open.pool.terms, &open.state, &open.exposure, open.now);
		let fails = |one: &Tested| !one.holds && is_mended_by_money(&one.test);
		let cures = tested.map_err(Error::<T>::from)?.iter().any(fails);
		ensure!(cures, Error::<T>::NothingToCure);
		let series = Self::first_loss_series(id, &open.pool.terms)?;
		let issued = Self::series(series)?.issued;
		let worth = open.worth().map_err(Error::<T>::from)?;
		let worth = worth.optimistic.last().copied().ok_or_else(unexpected::<T>)?;
		// As many as there are for what they are worth, but no more than one for each part of a dollar.
		let units = mul_div(amount, issued, worth.max(issued), Rounding::Down);
		let units = units.map_err(Error::<T>::from)?;
		ensure!(units > 0, Error::<T>::ZeroAmount);
		open.state.add_first_loss(amount).map_err(Error::<T>::from)?;
		add(&mut open.state.kept, units).map_err(Error::<T>::from)?;

		open.write();
		Self::issue(id, series, who, amount, units)?;
		Self::keep(series, HoldReason::FirstLoss.into(), who, units)?;
		Ok(units)
	}

	pub(crate) fn do_withdraw_investment(
		who: T::AccountId,
		id: PoolId,
		level: Level,
		amount: Balance,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let (pool, mut state) = (Self::pool_of(id)?, Self::state_of(id)?);
		let terms = pool.terms;
		ensure!(state.stage == PoolStage::Raising, Error::<T>::NotRaising);
		ensure!(usize::from(level) <= terms.tranches.len(), Error::<T>::UnknownTranche);
		let last = terms.raise_until.checked_sub(WITHDRAWAL_ENDS);
		ensure!(last.is_some_and(|last| Self::now() <= last), Error::<T>::WithdrawalOver);
		let series = Self::series_at(id, level.into())?;
		if usize::from(level) == terms.tranches.len() && who == pool.curator {
			state.kept = state.kept.checked_sub(amount).ok_or(Error::<T>::NotEnoughUnits)?;
			States::<T>::insert(id, state);
			Self::unkeep(series, &who, amount)?;
		}
		Self::burn(series, &who, amount)?;
		Self::give(id, &who, amount)?;
		Self::deposit_event(Event::InvestmentWithdrawn { pool: id, level, who, amount });
		Ok(())
	}

	/// Takes free units off the books.
	pub(crate) fn burn(series: AssetId, who: &T::AccountId, units: Balance) -> DispatchResult {
		let free = Holdings::<T>::get(series, who).free;
		ensure!(units <= free, Error::<T>::NotEnoughUnits);
		Self::burn_from(
			series,
			who,
			units,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		Ok(())
	}

	/// Refuses a pool that raised too little, or in the wrong shares. `raised` is by tranche, the most senior first.
	pub(crate) fn ensure_raised(
		terms: &PoolTerms<T::AccountId>,
		raised: &[Balance],
	) -> Result<Balance, Error<T>> {
		let total = sum(raised.iter().copied())?;
		let mut senior: Balance = 0;
		for (tranche, raised) in terms.tranches.iter().zip(raised) {
			ensure!(*raised >= tranche.least, Error::<T>::TrancheBelowLeast);
			senior = senior.checked_add(*raised).ok_or(Error::<T>::AmountTooLarge)?;
		}
		// The first loss first: that it is missing is what its curator has to be told.
		let kept = coverage::holds(total, senior, terms.first_loss.share)?;
		ensure!(kept && senior < total, Error::<T>::FirstLossTooSmall);
		let mut senior: Balance = 0;
		for (tranche, raised) in terms.tranches.iter().zip(raised) {
			senior = senior.checked_add(*raised).ok_or(Error::<T>::AmountTooLarge)?;
			let holds = coverage::holds(total, senior, tranche.subordination)?;
			ensure!(holds, Error::<T>::SubordinationTooLow);
		}
		ensure!(terms.reserve < total, Error::<T>::ReserveTooLarge);
		Ok(total)
	}
}
