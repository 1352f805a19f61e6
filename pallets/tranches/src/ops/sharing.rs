//! What a distribution does to a pool: who gets what of the money that is there.

use crate::{
	ops::{all_hold, tests, value::assets},
	types::{add, take, Cash, State, Tranche},
};
use alloc::vec::Vec;
use quoin_math::{
	loan::recovery::Claim,
	pool::{
		reserve::{distribute_with, Reserve},
		undrawn::returned,
		value::values,
		waterfall::{Cash as Flow, Rules},
	},
	MathError, Seconds,
};
use quoin_primitives::{Balance, Exposure, Payouts, PoolTerms};

/// Who gets what.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Shared {
	/// Interest that came in.
	pub interest: Balance,
	/// Principal that came in.
	pub principal: Balance,
	/// Recovered money that came in.
	pub recovered: Balance,
	/// Money that was never lent, and goes back.
	pub returned: Balance,
	/// To the curator.
	pub fees: Balance,
	/// To the tranches, the most senior first.
	pub paid: Vec<Claim>,
	/// Whether a test failed.
	pub diverted: bool,
	/// Whether anything came in, a period is over, or the reserve pays. Else what waits for the end of the period would
	/// pay interest second by second.
	pub is_due: bool,
	/// Interest that is left over, and waits for the end of the period.
	pub kept: Balance,
}

impl Shared {
	/// What tranches get.
	pub fn all(&self) -> Result<Balance, MathError> {
		crate::types::sum(self.paid.iter().flat_map(|paid| [paid.principal, paid.interest]))
	}

	/// Whether it is due and anybody gets anything: a tranche, or the curator its fees. What only fills the reserve waits
	/// for more.
	pub fn pays_somebody(&self) -> Result<bool, MathError> {
		Ok(self.is_due && (self.fees > 0 || self.all()? > 0))
	}
}

impl State {
	/// Whether tranches may be paid now.
	pub(crate) fn is_payday<AccountId>(&self, terms: &PoolTerms<AccountId>, now: Seconds) -> bool {
		let over = self.is_past(terms, now) || self.goes_back(terms, now) > 0;
		match terms.payouts {
			Payouts::AsCollected => true,
			Payouts::AtMaturity => over,
			Payouts::Periodic => over || self.is_period_over(terms, now),
		}
	}

	/// Whether a period has ended since the last one was paid.
	fn is_period_over<AccountId>(&self, terms: &PoolTerms<AccountId>, now: Seconds) -> bool {
		// Saturation: both are after the pool began.
		let periods = |at: Seconds| at.saturating_sub(self.since).checked_div(terms.period);
		periods(now) > periods(self.paid_at)
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
		let is_past = self.is_past(terms, now);
		let period_over = is_past || self.is_period_over(terms, now);
		let Cash { interest, principal, recovered, reserve: held, kept, .. } = self.cash;
		let back = self.goes_back(terms, now);
		let worth = values(assets(terms, self, exposure)?.0, &self.claims())?;
		take(&mut self.cash.undrawn, back)?;
		let mut flow = Flow { interest, principal };
		add(&mut flow.principal, recovered)?;
		add(&mut flow.interest, kept)?;
		let parts = self.send_back(terms, back, &worth, &mut flow, diverted)?;
		for (tranche, part) in self.tranches.iter_mut().zip(&parts) {
			*tranche = tranche.less_principal(*part)?;
		}
		let above = self.tranches.iter().take(terms.tranches.len());
		// When the pool is over, no interest is to come that could pay what runs.
		let late = |of: &Tranche| if is_past { of.interest.due } else { of.interest.shortfall };
		let late: Vec<Balance> = above.map(late).collect();
		let (order, advanced) = (terms.order, self.advanced);
		let rules = Rules { order, diverted, period_over, late: &late, advanced };
		let reserve = Reserve { held, target: terms.reserve, ends: is_past };
		let (shared, reserve) =
			distribute_with(reserve, flow, self.fees_due, &self.claims(), rules)?;
		for (level, (tranche, paid)) in self.tranches.iter_mut().zip(&shared.paid).enumerate() {
			*tranche = tranche.less_principal(paid.principal)?;
			// The first loss is due none; it has what is left.
			if level < terms.tranches.len() {
				tranche.interest = tranche.interest.less(paid.interest)?;
			}
			add(&mut tranche.interest_paid, paid.interest)?;
		}
		(self.cash.interest, self.cash.principal, self.cash.recovered) = (0, 0, 0);
		(self.cash.reserve, self.cash.kept) = (reserve, shared.kept);
		self.advanced = shared.advanced;
		take(&mut self.fees_due, shared.fees)?;
		add(&mut self.totals.fees, shared.fees)?;
		let paid = shared.paid.iter().zip(parts).map(|(paid, part)| {
			let principal = paid.principal.checked_add(part).ok_or(MathError::Overflow)?;
			Ok(Claim { principal, ..*paid })
		});
		let paid = paid.collect::<Result<_, MathError>>()?;
		// A period is paid when nothing is late any more and the reserve is full again, and not by a unit that somebody
		// brings in its first second: when loans pay late, tranches are paid once more.
		let is_late = self.tranches.iter().any(|tranche| tranche.interest.shortfall > 0);
		let mut above = self.tranches.iter().take(terms.tranches.len());
		let is_full = reserve >= terms.reserve || above.all(|of| of.claim() == Claim::default());
		let came = [interest, principal, recovered, back].iter().any(|part| *part > 0);
		if period_over && (came || kept > 0) && !is_late && is_full {
			self.paid_at = now;
		}
		Ok(Shared {
			interest,
			principal,
			recovered,
			returned: back,
			fees: shared.fees,
			paid,
			diverted,
			is_due: came || period_over || reserve < held,
			kept: shared.kept,
		})
	}

	/// What of money that was never lent goes back to each tranche, by what is outstanding: to those above the first loss,
	/// which does not leave before those that it protects. What else becomes of it joins the flow as principal: all of it
	/// while a test fails, and what is beyond all that is outstanding, or beyond what a tranche is worth, since then
	/// interest of those above it is not covered.
	fn send_back<AccountId>(
		&self,
		terms: &PoolTerms<AccountId>,
		back: Balance,
		worth: &[Balance],
		flow: &mut Flow,
		diverted: bool,
	) -> Result<Vec<Balance>, MathError> {
		let above = self.tranches.iter().take(terms.tranches.len());
		let outstanding: Vec<Balance> = above.map(|tranche| tranche.outstanding).collect();
		let all = crate::types::sum(outstanding.iter().copied())?;
		let given = if diverted { 0 } else { back.min(all) };
		// Not below zero, by the minimum.
		add(&mut flow.principal, back.saturating_sub(given))?;
		let mut parts = returned(given, &outstanding)?;
		for (part, worth) in parts.iter_mut().zip(worth) {
			// Saturation: most are worth more.
			let beyond = part.saturating_sub(*worth);
			take(part, beyond)?;
			add(&mut flow.principal, beyond)?;
		}
		// The first loss.
		parts.push(0);
		Ok(parts)
	}
}
