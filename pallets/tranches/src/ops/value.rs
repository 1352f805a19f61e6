//! What the tranches of a pool are worth, senior first.

use crate::{ops::coverage::Principal, types::State};
use alloc::vec::Vec;
use quoin_math::{
	pool::value::{losses, values},
	MathError, Rounding,
};
use quoin_primitives::{Balance, Exposure, PoolTerms};

/// Values of tranches, the most senior first. They add up to the assets.
pub(crate) struct Worth {
	/// As loans are marked, without interest that was not paid.
	pub conservative: Vec<Balance>,
	/// With interest that ran, less the curator's share of it.
	pub optimistic: Vec<Balance>,
	/// What of the principal of each tranche is lost, as loans are marked.
	pub lost: Vec<Balance>,
}

impl Worth {
	/// Of a pool that lends, with interest of its tranches up to date.
	pub fn of<AccountId>(
		terms: &PoolTerms<AccountId>,
		state: &State,
		exposure: &Exposure,
	) -> Result<Self, MathError> {
		let (conservative, optimistic) = assets(terms, state, exposure)?;
		let claims = state.claims();
		let outstanding: Vec<Balance> = claims.iter().map(|claim| claim.principal).collect();
		Ok(Self {
			conservative: values(conservative, &claims)?,
			optimistic: values(optimistic, &claims)?,
			lost: losses(Principal::of(state, exposure)?.marked, &outstanding)?,
		})
	}
}

/// What a pool has, conservatively and optimistically.
pub(crate) fn assets<AccountId>(
	terms: &PoolTerms<AccountId>,
	state: &State,
	exposure: &Exposure,
) -> Result<(Balance, Balance), MathError> {
	let principal = Principal::of(state, exposure)?.marked;
	let net = |interest: Balance| {
		let fee = terms.curator_fee.of(interest, Rounding::Up)?;
		// A fee is never more than what it is of.
		Ok::<_, MathError>(interest.saturating_sub(fee))
	};
	let waiting = exposure.collectable;
	let in_lending = waiting.interest.checked_add(waiting.other).ok_or(MathError::Overflow)?;
	let interest = state
		.cash
		.interest
		.checked_sub(state.fees_due)
		.and_then(|interest| interest.checked_add(state.cash.kept))
		.and_then(|interest| interest.checked_add(net(in_lending).ok()?))
		.ok_or(MathError::Overflow)?;
	let conservative = principal.checked_add(interest).ok_or(MathError::Overflow)?;
	let optimistic = conservative.checked_add(net(exposure.accrued)?);
	Ok((conservative, optimistic.ok_or(MathError::Overflow)?))
}
