//! What a distribution does to a pool: who gets what of the money that is there.

use crate::{
	ops::{all_hold, tests, value::assets},
	types::{add, take, Cash, State},
};
use alloc::vec::Vec;
use quoin_math::{
	loan::recovery::Claim,
	pool::{
		reserve::{distribute_with, Reserve},
		undrawn::returned,
		value::values,
		waterfall::Cash as Flow,
	},
	MathError, Seconds,
};
use quoin_primitives::{Balance, Exposure, Payouts, PoolTerms};

/// Who gets what.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Shared {
	/// Interest that was there.
	pub interest: Balance,
	/// Principal that was there.
	pub principal: Balance,
	/// Recovered money that was there.
	pub recovered: Balance,
	/// Money that was never lent, and goes back.
	pub returned: Balance,
	/// To the curator.
	pub fees: Balance,
	/// To the tranches, the most senior first.
	pub paid: Vec<Claim>,
	/// Whether a test failed.
	pub diverted: bool,
}

impl Shared {
	/// Whether anything came in, or went back. What the reserve alone pays for a period is not all that the period is
	/// paid: when loans pay late, tranches are paid once more.
	fn is_of_more_than_the_reserve(&self) -> bool {
		[self.interest, self.principal, self.recovered, self.returned].iter().any(|part| *part > 0)
	}

	/// What tranches get.
	pub fn all(&self) -> Result<Balance, MathError> {
		crate::types::sum(self.paid.iter().flat_map(|paid| [paid.principal, paid.interest]))
	}

	/// Whether anybody gets anything: a tranche, or the curator its fees. What only fills the reserve waits for more.
	pub fn pays_somebody(&self) -> Result<bool, MathError> {
		Ok(self.fees > 0 || self.all()? > 0)
	}
}

impl State {
	/// Whether tranches may be paid now.
	pub(crate) fn is_payday<AccountId>(&self, terms: &PoolTerms<AccountId>, now: Seconds) -> bool {
		let over = self.is_past(terms, now) || self.goes_back(terms, now) > 0;
		match terms.payouts {
			Payouts::AsCollected => true,
			Payouts::AtMaturity => over,
			Payouts::Periodic => {
				// Saturation: both are after the pool began.
				let periods = |at: Seconds| at.saturating_sub(self.since).checked_div(terms.period);
				over || periods(now) > periods(self.paid_at)
			},
		}
	}

	/// Whether nothing is kept back any more: it has matured, or all of its loans are closed and no more can be drawn.
	fn is_past<AccountId>(&self, terms: &PoolTerms<AccountId>, now: Seconds) -> bool {
		now >= terms.matures_at || self.loans.is_empty() && now > terms.draw_until
	}

	/// Money that can be lent to nobody any more.
	fn goes_back<AccountId>(&self, terms: &PoolTerms<AccountId>, now: Seconds) -> Balance {
		if now > terms.draw_until {
			self.cash.undrawn
		} else {
			0
		}
	}

	/// Shares all money that is there, and books it as paid. Interest of tranches is up to date.
	pub(crate) fn share<AccountId>(
		&mut self,
		terms: &PoolTerms<AccountId>,
		exposure: &Exposure,
		now: Seconds,
	) -> Result<Shared, MathError> {
		let diverted = !all_hold(&tests(terms, self, exposure, now)?);
		let Cash { interest, principal, recovered, .. } = self.cash;
		let back = self.goes_back(terms, now);
		let worth = values(assets(terms, self, exposure)?.0, &self.claims())?;
		take(&mut self.cash.undrawn, back)?;
		let mut flow = Flow { interest, principal };
		add(&mut flow.principal, recovered)?;
		let parts = self.send_back(terms, back, &worth, &mut flow, diverted)?;
		for (tranche, part) in self.tranches.iter_mut().zip(&parts) {
			*tranche = tranche.less_principal(*part)?;
		}
		let above = self.tranches.iter().take(terms.tranches.len());
		let shortfalls: Vec<Balance> = above.map(|tranche| tranche.interest.shortfall).collect();
		let (shared, reserve) = distribute_with(
			self.reserve(terms, &shortfalls, now),
			flow,
			self.fees_due,
			&self.claims(),
			terms.order,
			diverted,
		)?;
		for (level, (tranche, paid)) in self.tranches.iter_mut().zip(&shared.paid).enumerate() {
			*tranche = tranche.less_principal(paid.principal)?;
			// The first loss is due none; it has what is left.
			if level < terms.tranches.len() {
				tranche.interest = tranche.interest.less(paid.interest)?;
			}
			add(&mut tranche.interest_paid, paid.interest)?;
		}
		(self.cash.interest, self.cash.principal, self.cash.recovered) = (0, 0, 0);
		self.cash.reserve = reserve;
		take(&mut self.fees_due, shared.fees)?;
		add(&mut self.totals.fees, shared.fees)?;
		let paid = shared.paid.iter().zip(parts).map(|(paid, part)| {
			let principal = paid.principal.checked_add(part).ok_or(MathError::Overflow)?;
			Ok(Claim { principal, ..*paid })
		});
		let paid = paid.collect::<Result<_, MathError>>()?;
		let fees = shared.fees;
		let shared =
			Shared { interest, principal, recovered, returned: back, fees, paid, diverted };
		if shared.is_of_more_than_the_reserve() {
			self.paid_at = now;
		}
		Ok(shared)
	}

	fn reserve<'a, AccountId>(
		&self,
		terms: &PoolTerms<AccountId>,
		shortfalls: &'a [Balance],
		now: Seconds,
	) -> Reserve<'a> {
		let (held, target) = (self.cash.reserve, terms.reserve);
		Reserve { held, target, shortfalls, ends: self.is_past(terms, now) }
	}

	/// What of money that was never lent goes back to each tranche. What else becomes of it joins the flow: all of it
	/// while a test fails; what interest due is short for, out of the part of the first loss, which has nothing back
	/// while others wait; and what is beyond all that is outstanding, or beyond what a tranche is worth, since then
	/// interest of those above it is not covered.
	fn send_back<AccountId>(
		&self,
		terms: &PoolTerms<AccountId>,
		back: Balance,
		worth: &[Balance],
		flow: &mut Flow,
		diverted: bool,
	) -> Result<Vec<Balance>, MathError> {
		let outstanding: Vec<Balance> =
			self.tranches.iter().map(|tranche| tranche.outstanding).collect();
		if diverted {
			add(&mut flow.principal, back)?;
			return returned(0, &outstanding);
		}
		let given = back.min(crate::types::sum(outstanding.iter().copied())?);
		// Not below zero, by the minimum.
		add(&mut flow.principal, back.saturating_sub(given))?;
		let mut parts = returned(given, &outstanding)?;
		let above = self.tranches.iter().take(terms.tranches.len());
		let due = crate::types::sum(above.map(|tranche| tranche.interest.due))?;
		// Saturation: there may be enough interest, of which the fees come first.
		let short = due.saturating_sub(flow.interest.saturating_sub(self.fees_due));
		if let Some(first_loss) = parts.last_mut() {
			let waits = short.min(*first_loss);
			take(first_loss, waits)?;
			add(&mut flow.interest, waits)?;
		}
		for (part, worth) in parts.iter_mut().zip(worth) {
			// Saturation: most are worth more.
			let beyond = part.saturating_sub(*worth);
			take(part, beyond)?;
			add(&mut flow.principal, beyond)?;
		}
		Ok(parts)
	}
}
