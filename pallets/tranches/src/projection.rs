//! What a pool will pay if each of its loans pays on its deadlines: on the code of distributions, and without any.
//!
//! Somebody distributes at each moment from which on there is something to distribute, up to closing. These are among
//! the ones in which
//!
//! - loans pay: their deadlines, and now for what is late;
//! - a period ends: tranches are paid what waited for it, and late interest out of the reserve;
//! - money cannot be lent any more: the second after `draw_until`, and of what is committed to offers and nobody draws,
//!   the one after it lapses;
//! - the pool matures.
//!
//! A loan that pays as it should is not written down. One that failed pays nothing, and what is written down of all
//! loans is taken for its, as far as it owes so much.

use crate::{
	ops::Shared,
	types::{add, sum, take, Cash, Lent, State, Totals},
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::cmp::Reverse;
use quoin_math::{MathError, Seconds};
use quoin_primitives::{Balance, Collectable, Expected, Exposure, LoanId, Payouts, PoolTerms};

/// A pool in times to come.
pub(crate) struct Projection<'a, AccountId> {
	terms: &'a PoolTerms<AccountId>,
	/// Without what waits.
	state: State,
	exposure: Exposure,
	/// What loans paid and no distribution collected. The curator's share of all of it is rounded once.
	waiting: Collectable,
	/// What loans are to pay, the last one first.
	payments: Vec<(LoanId, Expected)>,
}

/// A distribution to come.
pub(crate) struct Projected {
	pub at: Seconds,
	pub shared: Shared,
	pub reserve: Balance,
}

impl<'a, AccountId> Projection<'a, AccountId> {
	/// Of a pool that has drawn loans, as it is stored, and as it is `now` with all that waits for it collected. What its
	/// loans are to `pay` is dated now where it is late.
	pub fn new(
		terms: &'a PoolTerms<AccountId>,
		stored: &State,
		mut state: State,
		mut exposure: Exposure,
		mut pay: Vec<(LoanId, Expected)>,
	) -> Result<Self, MathError> {
		// What was collected for this view waits on.
		let Cash { mut interest, mut principal, mut recovered, undrawn, .. } = state.cash;
		take(&mut interest, stored.cash.interest)?;
		take(&mut principal, stored.cash.principal)?;
		take(&mut recovered, stored.cash.recovered)?;
		let waiting = Collectable { interest, principal, recovered, other: 0 };
		state.cash = Cash { undrawn, ..stored.cash };
		state.totals = Totals { lent: state.totals.lent, ..stored.totals };
		state.fees_due = stored.fees_due;

		let pays: BTreeSet<LoanId> = pay.iter().map(|(loan, _)| *loan).collect();
		let failed = state.loans.iter().filter(|funded| !pays.contains(&funded.loan));
		let failed = sum(failed.filter_map(|funded| match funded.lent {
			Lent::Drawn { owed, .. } => Some(owed),
			Lent::Committed { .. } => None,
		}))?;
		exposure.impairment = exposure.impairment.min(failed);
		pay.sort_by_key(|(_, of)| Reverse(of.deadline));
		Ok(Self { terms, state, exposure, waiting, payments: pay })
	}

	/// All distributions from `now` on.
	pub fn run(mut self, now: Seconds) -> Result<Vec<Projected>, MathError> {
		let mut all = Vec::new();
		for at in self.moments(now) {
			self.reach(at)?;
			// Once more when the reserve, which the first one filled, is now enough to end. It ends once.
			while let Some(shared) = self.distribute(at)? {
				all.push(Projected { at, shared, reserve: self.state.cash.reserve });
			}
		}
		Ok(all)
	}

	/// When something may change of what can be distributed.
	fn moments(&self, now: Seconds) -> BTreeSet<Seconds> {
		let (terms, since) = (self.terms, self.state.since);
		// Saturation: times are far below the largest number of seconds.
		let after = |at: Seconds| at.saturating_add(1);
		let lapses = self.state.loans.iter().filter_map(|funded| match funded.lent {
			Lent::Committed { until } => Some(after(until)),
			Lent::Drawn { .. } => None,
		});
		let mut all: BTreeSet<Seconds> =
			self.payments.iter().map(|(_, of)| of.deadline).chain(lapses).collect();
		all.extend([now, after(terms.draw_until), terms.matures_at]);
		// One that pays at maturity pays nothing out of its reserve before.
		if terms.payouts != Payouts::AtMaturity {
			let ends = core::iter::successors(since.checked_add(terms.period), |end| {
				end.checked_add(terms.period)
			});
			all.extend(ends.take_while(|end| *end < terms.matures_at));
		}
		all.split_off(&now)
	}

	/// What is due by then is paid, what was committed lapses, and a loan that owes nothing is over.
	fn reach(&mut self, at: Seconds) -> Result<(), MathError> {
		while let Some((loan, of)) = self.payments.pop_if(|(_, of)| of.deadline <= at) {
			add(&mut self.waiting.interest, of.interest)?;
			add(&mut self.waiting.principal, of.principal)?;
			take(&mut self.exposure.principal, of.principal)?;
			let funded = self.state.loans.iter_mut().find(|funded| funded.loan == loan);
			if let Some(Lent::Drawn { owed, deadline }) = funded.map(|funded| &mut funded.lent) {
				take(owed, of.principal)?;
				// It is not late any more.
				*deadline = Seconds::MAX;
			}
		}
		let has_lapsed = |lent: Lent| matches!(lent, Lent::Committed { until } if at > until);
		let lapsed = self.state.loans.iter().filter(|funded| has_lapsed(funded.lent));
		let lapsed = sum(lapsed.map(|funded| funded.amount))?;
		self.state.loans.retain(|funded| !has_lapsed(funded.lent) && funded.exposure() > 0);
		add(&mut self.state.cash.undrawn, lapsed)
	}

	/// What somebody who distributes then does, if anything. What is refused changes nothing: money goes on waiting.
	fn distribute(&mut self, at: Seconds) -> Result<Option<Shared>, MathError> {
		if self.waiting == Collectable::default() && self.state.cash.all()? == 0 {
			return Ok(None);
		}
		let mut state = self.state.clone();
		state.receive(&self.waiting, self.terms)?;
		state.accrue(self.terms, at)?;
		if !state.is_payday(self.terms, at) {
			return Ok(None);
		}
		let shared = state.share(self.terms, &self.exposure, at)?;
		if !shared.pays_somebody()? {
			return Ok(None);
		}
		(self.state, self.waiting) = (state, Collectable::default());
		Ok(Some(shared))
	}
}
