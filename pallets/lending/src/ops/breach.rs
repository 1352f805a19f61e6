//! Covenants: that one does not hold, and that it holds again.

use crate::{
	ops::{marks::Work, Drawn},
	types::{Size, State},
	Config, Error, Event, Loan, Pallet,
};
use frame_support::ensure;
use quoin_math::Rounding;
use quoin_primitives::{Balance, Breach, Collateral, Covenants, LoanId, Seconds, TitleId};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_declare_breach(
		keeper: T::AccountId,
		id: LoanId,
		breach: Breach,
	) -> Result<Size, DispatchError> {
		let now = Self::now();
		Self::ensure_not_paused(now)?;
		let drawn = Self::drawn(id)?;
		drawn.loan.ensure_lives::<T>()?;
		ensure!(drawn.loan.state == State::Active, Error::<T>::AlreadyBreached);
		ensure!(Self::is_breached(&drawn, breach, now)?, Error::<T>::CovenantHolds);

		let (size, state) = (drawn.deal.size(), State::Breached { breach, since: now });
		let reward = Self::move_state(drawn, state, Some(&keeper), now)?;
		Self::deposit_event(Event::BreachDeclared { loan: id, breach, keeper, reward });
		Ok(size)
	}

	pub(crate) fn do_cure(id: LoanId) -> Result<Size, DispatchError> {
		let now = Self::now();
		let drawn = Self::drawn(id)?;
		drawn.loan.ensure_lives::<T>()?;
		let State::Breached { breach, .. } = drawn.loan.state else {
			return Err(Error::<T>::NotBreached.into());
		};
		match Self::first_breach(&drawn, now) {
			Ok(None) => {},
			Ok(Some(_)) => return Err(Error::<T>::StillBreached.into()),
			// No value is to be had: that keeps only what was declared for it.
			Err(error) if breach == Breach::LoanToValue => return Err(error),
			Err(_) => {},
		}

		let size = drawn.deal.size();
		Self::move_state(drawn, State::Active, None, now)?;
		Self::deposit_event(Event::Cured { loan: id, breach });
		Ok(size)
	}

	/// Another state without money. Rewards who brought it about, if there is anybody, and says how much.
	fn move_state(
		drawn: Drawn<T>,
		state: State,
		keeper: Option<&T::AccountId>,
		now: Seconds,
	) -> Result<Balance, DispatchError> {
		let Drawn { id, deal, loan, course } = drawn;
		let (reward, bond) = Self::reward_from(&loan, keeper, Self::bond_for(Work::Breach, &loan));
		let mut next = Loan { state, bond, ..loan.clone() };
		next.run = next.next_run::<T>(&course, now)?;
		// A mark that is due stays due.
		next.mark_on = match loan.mark_on {
			Some(day) if Self::is_mark_due(&loan, now) => Some(day),
			_ => next.next_mark::<T>(&course, deal.cure, now)?,
		};

		Self::rebook(id, &deal, &loan, Some(&next), &[], now)?;
		Self::write_loan(id, &loan, next);
		Self::pay_reward(&deal.borrower, keeper, reward)?;
		Ok(reward)
	}

	/// Whether the covenant does not hold. Of one that needs a value, an error when there is none to be had:
	/// nobody loses hardware over a price that nobody knows.
	pub(crate) fn is_breached(
		drawn: &Drawn<T>,
		breach: Breach,
		now: Seconds,
	) -> Result<bool, DispatchError> {
		let terms = &drawn.deal.terms;
		let of_loan = |title: TitleId| {
			ensure!(terms.titles.contains(&title), Error::<T>::NotOfLoan);
			T::Collateral::terms(title)
		};
		match breach {
			Breach::LoanToValue => {
				let value = Self::value(&terms.titles)?;
				let most = terms.covenants.breach_ltv.of(value, Rounding::Down);
				Ok(drawn.loan.balance > most.map_err(Error::<T>::from)?)
			},
			Breach::Heartbeat { title } => {
				let oldest = terms.covenants.heartbeat.ok_or(Error::<T>::NotPromised)?;
				let heard = of_loan(title)?.heard_at.unwrap_or_default();
				// Saturation: heartbeats are from the past.
				Ok(now.saturating_sub(heard) > oldest)
			},
			Breach::Insurance { title } => {
				ensure!(terms.covenants.insured, Error::<T>::NotPromised);
				Ok(of_loan(title)?.insured_until.unwrap_or_default() <= now)
			},
			Breach::Attestation { title } => Ok(!of_loan(title)?.attested),
		}
	}

	/// The first covenant that does not hold, of all of them. The value comes last, so that one that nobody
	/// knows hides nothing: without any other breach, it is an error.
	pub(crate) fn first_breach(
		drawn: &Drawn<T>,
		now: Seconds,
	) -> Result<Option<Breach>, DispatchError> {
		let Covenants { heartbeat, insured, .. } = drawn.deal.terms.covenants;
		for title in &drawn.deal.terms.titles {
			let title = *title;
			let asked = [
				Some(Breach::Attestation { title }),
				heartbeat.map(|_| Breach::Heartbeat { title }),
				insured.then_some(Breach::Insurance { title }),
			];
			for breach in asked.into_iter().flatten() {
				if Self::is_breached(drawn, breach, now)? {
					return Ok(Some(breach));
				}
			}
		}
		let by_value = Self::is_breached(drawn, Breach::LoanToValue, now)?;
		Ok(by_value.then_some(Breach::LoanToValue))
	}

	/// What the titles are worth for new risk.
	pub(crate) fn value(titles: &[TitleId]) -> Result<Balance, DispatchError> {
		let mut value: Balance = 0;
		for title in titles {
			let one = T::Collateral::value(*title)?;
			value = value.checked_add(one).ok_or(Error::<T>::AmountTooLarge)?;
		}
		Ok(value)
	}
}
