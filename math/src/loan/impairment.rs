//! What of a loan is written down before anybody knows what it will bring.
//!
//! ```text
//! days past due      0 – 15   16 – 30   31 – 60   from 61 on, or a breach that was not cured
//! share of balance      0 %      10 %      35 %      65 %
//! ```
//!
//! Days are full ones since the first UTC midnight at or after the deadline ([`midnight`]), so that all marks of a
//! day fall due at once. Of a loan whose titles anybody may have sold, or that are being sold, at least `balance −
//! expected` is written down: that a sale begins must be no news to the lenders' books. `expected` is what a sale may
//! bring: a share of what the collateral is worth today, and what insurers and the borrower put aside. Shares round
//! up.
//!
//! What is lost falls on the most junior tranche first ([`by_seniority`]), as in a recovery.
//!
//! Source: write-off policies by days past due, as Centrifuge's loans have them; days and shares are ours. The
//! published router writes nothing down before a sale is booked.

use crate::{Bps, MathError, Rounding, Seconds};
use alloc::vec::Vec;

const DAY: Seconds = 86_400;

/// From how many full days past due on which share of the balance is written down.
pub const LADDER: [(u64, Bps); 3] = [(16, Bps(1_000)), (31, Bps(3_500)), (61, Bps(6_500))];
/// How a loan stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
	/// Late since a deadline, which may lie ahead.
	Due {
		/// The [`midnight`] of the deadline not met.
		deadline: Seconds,
	},
	/// The same, with grace over, or being sold for it.
	Late {
		/// The [`midnight`] of the deadline not met.
		deadline: Seconds,
	},
	/// Breached and not cured in time.
	Failed,
}

/// The first UTC midnight at or after `at`.
pub fn midnight(at: Seconds) -> Result<Seconds, MathError> {
	at.div_ceil(DAY).checked_mul(DAY).ok_or(MathError::Overflow)
}

/// Full days since a deadline.
pub fn days_past(deadline: Seconds, now: Seconds) -> u64 {
	// Saturation: before it there are none.
	now.saturating_sub(deadline) / DAY
}

/// Whether what a sale may bring matters.
pub fn needs_expected(standing: Standing) -> bool {
	match standing {
		Standing::Due { .. } => false,
		Standing::Late { .. } | Standing::Failed => true,
	}
}

/// What is written down of `balance`, with `expected` of a sale where that matters.
pub fn impairment(
	balance: u128,
	standing: Standing,
	expected: u128,
	now: Seconds,
) -> Result<u128, MathError> {
	let worst = || LADDER.last().map(|(_, share)| *share).unwrap_or_default();
	let share = match standing {
		Standing::Due { deadline } | Standing::Late { deadline } => {
			let days = days_past(deadline, now);
			let step = LADDER.iter().rev().find(|(from, _)| days >= *from);
			step.map(|(_, share)| *share).unwrap_or_default()
		},
		Standing::Failed => worst(),
	};
	let by_step = share.of(balance, Rounding::Up)?;
	if needs_expected(standing) {
		// Saturation: more than the balance is not lost when more than it is expected.
		return Ok(by_step.max(balance.saturating_sub(expected)));
	}
	Ok(by_step)
}

/// When time alone next costs more, after `now`. None after the last step.
pub fn next_step(standing: Standing, now: Seconds) -> Option<Seconds> {
	let deadline = match standing {
		Standing::Due { deadline } | Standing::Late { deadline } => deadline,
		Standing::Failed => return None,
	};
	LADDER
		.iter()
		.map(|(days, _)| *days)
		.filter_map(|days| days.checked_mul(DAY).and_then(|late| deadline.checked_add(late)))
		.find(|at| *at > now)
}

/// A loss of `total`, at most all that is owed, by tranches: the last one first.
///
/// Errors with [`MathError::Overflow`] when it is more.
pub fn by_seniority(total: u128, owed: &[u128]) -> Result<Vec<u128>, MathError> {
	let mut left = total;
	let mut parts: Vec<u128> = owed
		.iter()
		.rev()
		.map(|owed| {
			let part = left.min(*owed);
			// By the minimum.
			left = left.saturating_sub(part);
			part
		})
		.collect();
	if left > 0 {
		return Err(MathError::Overflow);
	}
	parts.reverse();
	Ok(parts)
}

#[cfg(test)]
mod tests {
	use super::*;

	const DEADLINE: Seconds = 1_000_000;

	fn at(days: u64, balance: u128, expected: u128) -> u128 {
		let standing = Standing::Due { deadline: DEADLINE };
		impairment(balance, standing, expected, DEADLINE + days * DAY).unwrap()
	}

	#[test]
	fn each_step_begins_on_its_day() {
		let steps = [0, 15, 16, 30, 31, 60, 61, 90, 91].map(|days| at(days, 1_000, 0));
		assert_eq!(steps, [0, 0, 100, 100, 350, 350, 650, 650, 650]);
		let standing = Standing::Due { deadline: DEADLINE };
		assert_eq!(impairment(1_000, standing, 0, DEADLINE + 16 * DAY - 1), Ok(0));
		assert_eq!(impairment(1_000, standing, 0, 0), Ok(0));
		assert_eq!(impairment(1, standing, 0, DEADLINE + 16 * DAY), Ok(1));
	}

	#[test]
	fn what_a_sale_may_bring_counts_when_it_may_begin() {
		let late = |days: u64, expected| {
			impairment(
				1_000,
				Standing::Late { deadline: DEADLINE },
				expected,
				DEADLINE + days * DAY,
			)
		};
		assert_eq!([late(0, 999), late(0, 1_000), late(15, 900)], [Ok(1), Ok(0), Ok(100)]);
		assert_eq!([late(16, 950), late(16, 850), late(61, 0)], [Ok(100), Ok(150), Ok(1_000)]);
		let failed = |expected| impairment(1_000, Standing::Failed, expected, 0);
		assert_eq!([failed(100), failed(349), failed(350)], [Ok(900), Ok(651), Ok(650)]);
		assert_eq!(failed(5_000), Ok(650));
		assert_eq!(impairment(u128::MAX, Standing::Failed, 0, 0), Ok(u128::MAX));
	}

	#[test]
	fn midnights_are_reached_from_below() {
		assert_eq!([midnight(0), midnight(1), midnight(DAY)], [Ok(0), Ok(DAY), Ok(DAY)]);
		assert_eq!(midnight(u64::MAX), Err(MathError::Overflow));
	}

	#[test]
	fn the_next_step_is_ahead() {
		let due = Standing::Due { deadline: DEADLINE };
		let next = |days: u64| next_step(due, DEADLINE + days * DAY);
		let day = |days: u64| Some(DEADLINE + days * DAY);
		assert_eq!([next(0), next(15), next(16)], [day(16), day(16), day(31)]);
		assert_eq!([next(31), next(60), next(61)], [day(61), day(61), None]);
		assert_eq!(next_step(due, 0), day(16));
		assert_eq!(next_step(Standing::Due { deadline: u64::MAX }, 0), None);
		let late = Standing::Late { deadline: DEADLINE };
		assert_eq!(next_step(late, DEADLINE + 31 * DAY), day(61));
		assert_eq!(next_step(late, DEADLINE + 61 * DAY), None);
		assert_eq!(next_step(Standing::Failed, 0), None);
	}

	#[test]
	fn losses_go_up_from_the_last() {
		assert_eq!(by_seniority(0, &[5, 3]), Ok(vec![0, 0]));
		assert_eq!(by_seniority(4, &[5, 3]), Ok(vec![1, 3]));
		assert_eq!(by_seniority(8, &[5, 3]), Ok(vec![5, 3]));
		assert_eq!(by_seniority(9, &[5, 3]), Err(MathError::Overflow));
	}
}
