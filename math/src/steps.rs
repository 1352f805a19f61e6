//! How far a parameter may move at once, and when again.
//!
//! Ranges and figures are each pallet's; what a step is, is the same for all of them. A product that does not
//! fit 128 bits stands for no limit, since it lies above any value that a parameter can have.

use crate::{Bps, Seconds};

/// Whether `new` is at most `factor` times `old`, and at least that part of it.
pub fn within_factor(old: u128, new: u128, factor: u128) -> bool {
	let (less, more) = (old.min(new), old.max(new));
	less.checked_mul(factor).is_none_or(|most| more <= most)
}

/// Whether `new` is at most `step` away from `old`.
pub fn within_step(old: Bps, new: Bps, step: Bps) -> bool {
	old.0.abs_diff(new.0) <= step.0
}

/// Whether a limit may go from `old` to `new`: down always, up to `factor` times the old or to `free`,
/// whichever is more. A first step is so a figure and not a factor of nothing.
pub fn may_rise(old: u128, new: u128, free: u128, factor: u128) -> bool {
	new <= old || new <= free || old.checked_mul(factor).is_none_or(|most| new <= most)
}

/// Whether `gap` seconds have passed since the last step, if there was one. One from the future is too soon.
pub fn is_due(last: Option<Seconds>, now: Seconds, gap: Seconds) -> bool {
	last.is_none_or(|last| now.checked_sub(last).is_some_and(|passed| passed >= gap))
}

#[cfg(test)]
mod tests {
	use super::*;

	const MAX: u128 = u128::MAX;

	#[test]
	fn a_factor_holds_both_ways_and_its_ends_are_allowed() {
		for (old, new) in [(10, 20), (20, 10), (10, 10), (0, 0), (MAX, MAX / 2 + 1), (1, 2)] {
			assert!(within_factor(old, new, 2), "{old} {new}");
		}
		for (old, new) in [(10, 21), (21, 10), (0, 1), (1, 0), (MAX / 2 - 1, MAX)] {
			assert!(!within_factor(old, new, 2), "{old} {new}");
		}
	}

	#[test]
	fn a_step_holds_both_ways() {
		assert!(within_step(Bps(10), Bps(60), Bps(50)) && within_step(Bps(60), Bps(10), Bps(50)));
		assert!(
			!within_step(Bps(10), Bps(61), Bps(50)) && !within_step(Bps(0), Bps(u16::MAX), Bps(9))
		);
	}

	#[test]
	fn a_limit_falls_freely_and_rises_to_a_figure_or_by_a_factor() {
		let may = |old, new| may_rise(old, new, 100, 2);
		assert!(may(MAX, 0) && may(0, 100) && may(80, 160) && may(MAX - 1, MAX));
		assert!(!may(0, 101) && !may(80, 161));
	}

	#[test]
	fn a_step_is_due_when_the_gap_has_passed() {
		assert!(is_due(None, 0, 5) && is_due(Some(10), 15, 5));
		assert!(!is_due(Some(10), 14, 5) && !is_due(Some(10), 9, 5));
	}
}
