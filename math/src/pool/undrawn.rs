//! Money that was raised and is lent to nobody: it goes back to those who gave it, by what they gave. Not to the first
//! loss, which does not leave before those that it protects. When a test fails it goes the way of principal instead.

use crate::{
	loan::tranches::{split_by_owed, Dust},
	MathError,
};
use alloc::vec::Vec;

/// Shares `amount` by what is outstanding. The parts add up to it; the most senior tranche has what divisions leave
/// over, so that the share of the first loss never falls.
///
/// Errors with [`MathError::Overflow`] when that is more than all that is outstanding.
pub fn returned(amount: u128, outstanding: &[u128]) -> Result<Vec<u128>, MathError> {
	split_by_owed(amount, outstanding, Dust::First)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn money_goes_back_by_what_was_given() {
		let of = |amount| returned(amount, &[800, 130, 70]).unwrap();
		assert_eq!(of(100), [80, 13, 7]);
		assert_eq!(of(1_000), [800, 130, 70]);
		assert_eq!(of(0), [0, 0, 0]);
		// Of 99: 79.2, 12.87 and 6.93. What is left over is the senior's.
		assert_eq!(of(99), [81, 12, 6]);
		assert_eq!(of(1), [1, 0, 0]);
		assert_eq!(returned(1_001, &[800, 130, 70]), Err(MathError::Overflow));
		assert_eq!((returned(0, &[]), returned(0, &[0, 0])), (Ok(vec![]), Ok(vec![0, 0])));
	}
}
