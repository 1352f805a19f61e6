//! The middle of several prices.
//!
//! Of `n` values the median lies where at most half of them are greater and at most half are less.
//! As long as fewer than half of the sources are wrong it lies between two right values, whatever
//! the wrong ones say; an average has no such bound.

use crate::Price;

/// The two values in the middle of `values`, which are sorted on the way, the lower first: twice the
/// same one if their number is odd. `None` when there are none.
///
/// Where their number is even, half of the sources being wrong is enough to move one of the two. Who
/// relies on the median should look how far they lie apart.
pub fn middle(values: &mut [Price]) -> Option<(Price, Price)> {
	values.sort_unstable();
	let upper = values.len().checked_div(2)?;
	let lower = values.len().checked_sub(1)?.checked_div(2)?;
	Some((*values.get(lower)?, *values.get(upper)?))
}

/// The price half way from `lower` to `upper`, rounded down: of the two in the middle, the median. `None` when `lower` is the greater one.
pub fn half_way(lower: Price, upper: Price) -> Option<Price> {
	// As a way from the lower value, since the sum of the two may not fit.
	let way = upper.0.checked_sub(lower.0)?.checked_div(2)?;
	lower.0.checked_add(way).map(Price)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn of<const N: usize>(values: [u128; N]) -> Option<u128> {
		let (lower, upper) = middle(&mut values.map(Price))?;
		half_way(lower, upper).map(|price| price.0)
	}

	#[test]
	fn median_is_none_when_there_are_no_values() {
		assert_eq!(of([]), None);
	}

	#[test]
	fn median_is_the_middle_when_the_count_is_odd() {
		assert_eq!(of([7]), Some(7));
		assert_eq!(of([9, 1, 5]), Some(5));
		assert_eq!(of([5, 5, 1]), Some(5));
		assert_eq!(of([0, u128::MAX, 3, 4, u128::MAX]), Some(4));
	}

	#[test]
	fn median_is_the_mean_rounded_down_when_the_count_is_even() {
		assert_eq!(of([1, 2]), Some(1));
		assert_eq!(of([3, 1]), Some(2));
		assert_eq!(of([100, 0, 7, 4]), Some(5));
		assert_eq!(of([0, 0]), Some(0));
	}

	#[test]
	fn middle_is_two_values_when_the_count_is_even_and_one_twice_when_odd() {
		let middle = |values: &[u128]| {
			let mut prices: Vec<_> = values.iter().copied().map(Price).collect();
			middle(&mut prices).map(|(lower, upper)| (lower.0, upper.0))
		};
		assert_eq!(middle(&[]), None);
		assert_eq!(middle(&[7]), Some((7, 7)));
		assert_eq!(middle(&[9, 1]), Some((1, 9)));
		assert_eq!(middle(&[9, 1, 5]), Some((5, 5)));
		assert_eq!(middle(&[9, 1, 5, 6]), Some((5, 6)));
	}

	#[test]
	fn median_does_not_overflow_when_values_are_the_greatest() {
		assert_eq!(of([u128::MAX, u128::MAX]), Some(u128::MAX));
		assert_eq!(of([u128::MAX, u128::MAX - 1]), Some(u128::MAX - 1));
		assert_eq!(of([0, u128::MAX]), Some((1 << 127) - 1));
	}

	#[test]
	fn median_ignores_a_minority_when_it_is_absurd() {
		assert_eq!(of([100, u128::MAX, 101]), Some(101));
		assert_eq!(of([100, 0, 101]), Some(100));
		assert_eq!(of([u128::MAX, 100, 102, 101, u128::MAX]), Some(102));
	}
}
