//! Whether a raise can still be complete.
//!
//! # Algebra
//!
//! A first loss at its cap `F` serves everybody best. Of a total `T`, those down to a tranche with the share `s` may have
//! `(1 − s) × T`, and need what they have; and the rest, `s × T` at least, has to find room below:
//!
//! ```text
//! Σ raised down to it / (1 − s) ≤ T ≤ (F + Σ caps below it) / s
//! ```
//!
//! One total has to suit all tranches, and be no less than `F + Σ raised`. So a tranche by itself may be well protected,
//! and the raise yet be one that nobody can complete.

use crate::{mul_div, pool::coverage::needed, Bps, MathError, Rounding};

/// A tranche, or the first loss.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Part {
	/// What it raised, or its least if that is more. Of no meaning for the first loss.
	pub raised: u128,
	/// The most that it may raise.
	pub cap: u128,
	/// The least share of all that is junior to a tranche, or that is of the first loss. More than zero, and less than
	/// the whole.
	pub share: Bps,
}

/// What a raise cannot get any more, whatever is put in yet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Lacking {
	/// The share of the first loss.
	FirstLoss,
	/// What is junior to a tranche.
	Subordination,
}

/// What keeps a raise from being complete, the most senior tranche first. `None` if nothing does. Totals round so that
/// each suits.
///
/// Errors with [`MathError::DivisionByZero`] for a share of zero or of the whole.
pub fn lacking(tranches: &[Part], first_loss: Part) -> Result<Option<Lacking>, MathError> {
	let Part { cap, share, .. } = first_loss;
	let add = |sum: u128, part: u128| sum.checked_add(part).ok_or(MathError::Overflow);
	let mut below = tranches.iter().try_fold(cap, |sum, part| add(sum, part.cap))?;
	let mut senior: u128 = 0;
	let (mut least, mut most) = (0, u128::MAX);
	for part in tranches {
		below = below.checked_sub(part.cap).ok_or(MathError::Overflow)?;
		senior = add(senior, part.raised)?;
		let (from, to) = totals(senior, below, part.share)?;
		(least, most) = (least.max(from), most.min(to));
	}
	// First, since it is its curator who has to be told.
	let (from, to) = totals(senior, cap, share)?;
	if from > to {
		return Ok(Some(Lacking::FirstLoss));
	}
	let possible = least.max(from).max(add(senior, cap)?) <= most.min(to);
	Ok((!possible).then_some(Lacking::Subordination))
}

/// The least and the most that may be raised of all, when `senior` is at least above the line, `below` at most below it,
/// and this share has to be below.
fn totals(senior: u128, below: u128, share: Bps) -> Result<(u128, u128), MathError> {
	let most = mul_div(below, Bps::WHOLE.0.into(), share.0.into(), Rounding::Down)?;
	Ok((needed(senior, share)?, most))
}

#[cfg(test)]
mod tests {
	use super::*;

	fn part(raised: u128, cap: u128, share: u16) -> Part {
		Part { raised, cap, share: Bps(share) }
	}

	/// With a mezzanine of 200 and a first loss of 65 at most: a senior of 743 wants 928.75 of all, of which 65 would be
	/// less than 7 %.
	#[test]
	fn one_total_has_to_suit_all_tranches() {
		let of = |senior| {
			let above = [part(senior, 900, 2_000), part(100, 200, 700)];
			lacking(&above, part(0, 65, 700)).unwrap()
		};
		assert_eq!((of(742), of(743)), (None, Some(Lacking::Subordination)));
	}

	/// 865 above want 930.1 of all; 65 are 7 % of 928.5 at most.
	#[test]
	fn first_loss_is_told_first() {
		let of = |mezzanine| {
			let above = [part(700, 900, 2_000), part(mezzanine, 200, 700)];
			lacking(&above, part(0, 65, 700)).unwrap()
		};
		assert_eq!((of(163), of(165)), (None, Some(Lacking::FirstLoss)));
	}

	#[test]
	fn extremes_are_errors() {
		let none = part(0, 1, 0);
		assert_eq!(lacking(&[], none), Err(MathError::DivisionByZero));
		assert_eq!(lacking(&[part(1, 1, 10_000)], part(0, 1, 1)), Err(MathError::DivisionByZero));
		let most = part(u128::MAX, u128::MAX, 5_000);
		assert_eq!(lacking(&[most], most), Err(MathError::Overflow));
	}
}
