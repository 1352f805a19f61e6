//! Interest that runs on shares of who left.
//!
//! Who leaves is paid without interest that was not paid yet. What ran on its shares is of who stays, but must not lift
//! the price at which others come: whoever came in front of a settlement would have a part of it.
//!
//! # Algebra
//!
//! With `R` of interest that runs and counts for `S` shares, burning `b` of them forgoes `f = R × b / S`. Without it
//! the optimistic value of a share stays:
//!
//! ```text
//! (C − b × C/S + R − f) / (S − b)  =  (C + R) / S
//! ```
//!
//! It is in no value until the interest is paid. What is paid, `p`, is of what ran then before it is of what ran since:
//! it brings the part `p / R` of what was forgone, which comes at once, a gain that enters over a week. When less runs, `r`,
//! than is left of `R`, the rest was lost, and with it its part of what was forgone:
//!
//! ```text
//! R' = min(R − p, r)        came = f × p / R        f' = f × R' / R
//! ```
//!
//! Since `f ≤ R`, what came is no more than what was paid, and what is left no more than what runs. What came depends on
//! what was paid alone: interest that runs, or stops to, does not move the conservative value. And of payments and looks
//! in any order the same comes, but for roundings. When somebody leaves again, what was forgone is of all that runs then.

use crate::{
	mul_div, MathError,
	Rounding::{Down, Up},
};

/// What was forgone, as of a look.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Forgone {
	/// What of it still runs.
	pub left: u128,
	/// Of how much interest. None when nothing is left.
	pub ran: u128,
	/// What of it was paid since the last look.
	pub came: u128,
}

/// When so much was forgone at the last look, of interest that `ran`, `running` runs now, and `paid` was paid in
/// between. What came rounds up, so that none of it enters at once; what is left rounds down, against who comes.
///
/// None of the errors of [`mul_div`]: a part is no more than the whole.
pub fn forgone(before: u128, ran: u128, running: u128, paid: u128) -> Result<Forgone, MathError> {
	if before == 0 || ran == 0 {
		return Ok(Forgone::default());
	}
	let paid = paid.min(ran);
	let came = mul_div(before, paid, ran, Up)?;
	// Saturation: by the minimum, not below zero.
	let left_of = ran.saturating_sub(paid).min(running);
	let left = mul_div(before, left_of, ran, Down)?;
	Ok(Forgone { left, ran: if left > 0 { left_of } else { 0 }, came })
}

/// What is forgone when `burnt` of `shares` leave, of so much that runs and counts. Rounds up.
pub fn of_burnt(counted: u128, burnt: u128, shares: u128) -> Result<u128, MathError> {
	if shares == 0 {
		return Ok(0);
	}
	mul_div(counted, burnt.min(shares), shares, Up)
}

#[cfg(test)]
mod tests {
	use super::*;

	/// 200 of principal, 8 that run, 200 shares, of which 100 leave for 100. The other 100 are worth 104 as before.
	#[test]
	fn price_of_who_comes_stays_when_others_leave() {
		assert_eq!(of_burnt(8, 100, 200), Ok(4));
		let (there, left) = (200 - 100 + 8 - 4, 100);
		assert_eq!((there * 200, left * 208), (20_800, 20_800));
		// Up.
		assert_eq!(
			[of_burnt(7, 1, 3), of_burnt(1, 1, 3), of_burnt(0, 1, 3)],
			[Ok(3), Ok(1), Ok(0)]
		);
		assert_eq!([of_burnt(7, 5, 3), of_burnt(7, 5, 0)], [Ok(7), Ok(0)]);
	}

	const fn of(left: u128, ran: u128, came: u128) -> Result<Forgone, MathError> {
		Ok(Forgone { left, ran, came })
	}

	#[test]
	fn what_was_forgone_comes_with_the_interest() {
		assert_eq!(forgone(4, 8, 8, 0), of(4, 8, 0));
		// Half of the interest, then all.
		assert_eq!(forgone(4, 8, 4, 4), of(2, 4, 2));
		assert_eq!(forgone(4, 8, 0, 8), of(0, 0, 4));
		// Three of eight, and up.
		assert_eq!(forgone(4, 8, 5, 3), of(2, 5, 2));
		// More runs since, and more is paid than ran then.
		assert_eq!(forgone(4, 8, 12, 4), of(2, 4, 2));
		assert_eq!(forgone(4, 8, 5, 9), of(0, 0, 4));
	}

	#[test]
	fn what_runs_no_more_and_was_not_paid_is_lost_in_its_part() {
		assert_eq!(forgone(4, 8, 2, 0), of(1, 2, 0));
		assert_eq!(forgone(4, 8, 3, 0), of(1, 3, 0));
		assert_eq!(forgone(4, 8, 1, 0), of(0, 0, 0));
		// Most of it stops, and the rest is paid: what came is of that.
		assert_eq!(forgone(7, 8, 0, 1), of(0, 0, 1));
		assert_eq!(forgone(6, 12, 2, 2), of(1, 2, 1));
		assert_eq!(forgone(0, 0, u128::MAX, 0), of(0, 0, 0));
		let most = u128::MAX;
		assert_eq!(forgone(most, most, most, 0), of(most, most, 0));
		assert_eq!(forgone(most, most, most, most), of(0, 0, most));
	}

	/// Of all small figures: no more came than was paid, no more is left than runs, what came does not depend on what
	/// runs, and a second look finds what the first left.
	#[test]
	fn no_more_comes_than_is_paid_and_no_more_is_left_than_runs() {
		let look = |before, ran, running, paid| forgone(before, ran, running, paid).unwrap();
		for ran in 1..=12 {
			for [before, paid, running] in all_until([ran, 14, 14]) {
				let Forgone { left, ran: left_of, came } = look(before, ran, running, paid);
				assert!(came <= paid && left <= left_of && left_of <= running);
				assert!(came + left <= before);
				assert_eq!(came, look(before, ran, 0, paid).came);
				assert_eq!(Ok(look(left, left_of, running, 0)), of(left, left_of, 0));
				// A unit more that runs lifts the optimistic value or leaves it.
				let more = look(before, ran, running + 1, paid).left;
				assert!(more == left || more == left + 1);
			}
		}
	}

	/// Paid in two parts with a look in between, as much comes as at once, but for a unit that is rounded.
	#[test]
	fn looks_in_between_change_nothing() {
		for ran in 1..=12 {
			for [before, first, second] in all_until([ran, 14, 14]) {
				let looked = forgone(before, ran, 28 - first, first).unwrap();
				let then = forgone(looked.left, looked.ran, 28 - first - second, second).unwrap();
				let at_once = forgone(before, ran, 28 - first - second, first + second).unwrap();
				assert!((looked.came + then.came).abs_diff(at_once.came) <= 1);
			}
		}
	}

	/// All triples of figures up to these.
	fn all_until(most: [u128; 3]) -> impl Iterator<Item = [u128; 3]> {
		let [a, b, c] = most.map(|most| 0..=most);
		a.flat_map(move |a| {
			let c = c.clone();
			b.clone().flat_map(move |b| c.clone().map(move |c| [a, b, c]))
		})
	}
}
