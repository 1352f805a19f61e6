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
//! It is in no value until the interest is paid. Of interest `p` that is paid while `r` still runs, the part `p / (r + p)`
//! of what was forgone is paid too, and comes at once: a gain, that enters over a week. What does not run any more and was
//! not paid is lost.

use crate::{mul_div, MathError, Rounding::Up};

/// What was forgone, as of a look.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Forgone {
	/// What of it still runs.
	pub left: u128,
	/// What of it was paid since the last look.
	pub came: u128,
}

/// When so much was forgone at the last look, `running` runs now, and `paid` was paid in between. Rounds against who
/// comes and for who stays: what came up, so that none of it enters at once.
///
/// Errors with [`MathError::Overflow`] when a sum needs more than 128 bits.
pub fn forgone(before: u128, running: u128, paid: u128) -> Result<Forgone, MathError> {
	let all = running.checked_add(paid).ok_or(MathError::Overflow)?;
	if before == 0 || all == 0 {
		return Ok(Forgone::default());
	}
	let came = mul_div(before, paid, all, Up)?;
	// Saturation: no more of it than there was.
	Ok(Forgone { left: before.saturating_sub(came).min(running), came: came.min(before) })
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

	#[test]
	fn what_was_forgone_comes_with_the_interest() {
		let of = |before, running, paid| forgone(before, running, paid).unwrap();
		assert_eq!(of(4, 8, 0), Forgone { left: 4, came: 0 });
		// Half of the interest, then all.
		assert_eq!(of(4, 4, 4), Forgone { left: 2, came: 2 });
		assert_eq!(of(4, 0, 8), Forgone { left: 0, came: 4 });
		// A third, and up.
		assert_eq!(of(4, 6, 3), Forgone { left: 2, came: 2 });
		// More runs since: it is a smaller part of what is paid.
		assert_eq!(of(4, 12, 4), Forgone { left: 3, came: 1 });
	}

	#[test]
	fn what_runs_no_more_and_was_not_paid_is_lost() {
		assert_eq!(forgone(4, 3, 0), Ok(Forgone { left: 3, came: 0 }));
		assert_eq!(forgone(4, 0, 0), Ok(Forgone::default()));
		assert_eq!(forgone(u128::MAX, u128::MAX, 1), Err(MathError::Overflow));
		assert_eq!(forgone(0, u128::MAX, 0), Ok(Forgone::default()));
		let all = Forgone { left: 0, came: u128::MAX };
		assert_eq!(forgone(u128::MAX, 0, u128::MAX), Ok(all));
	}
}
