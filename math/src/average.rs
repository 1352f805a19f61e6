//! The average of a price over time.
//!
//! An observation holds from its moment until the next one's. Over `from .. to` the average is
//!
//! ```text
//! Σ priceᵢ × secondsᵢ / (to − from)     with Σ secondsᵢ = to − from
//! ```
//!
//! where `secondsᵢ` is how long observation `i` held within the span. A sum of products of 128 and
//! 64 bits whose times add up to less than 2⁶⁴ stays under 2¹⁹², and its quotient lies between the
//! least and the greatest price.

use crate::{
	mul_div::{divide, product},
	MathError, Price, Rounding, Seconds,
};
use primitive_types::U256;

/// The average over `from .. to` of `observations`, rounded down.
///
/// `observations` are `(price, moment)`, oldest first; of several at one moment the last counts,
/// for all the time until the next. Those after `to` are left out. The last holds up to `to`:
/// whether it is fresh enough for that is for the caller to know.
///
/// `None` when `from` is not before `to`, and when the first observation is later than `from` or
/// there is none: what held at `from` is not known then.
pub fn time_weighted(
	observations: &[(Price, Seconds)],
	from: Seconds,
	to: Seconds,
) -> Result<Option<Price>, MathError> {
	let Some((&(mut price, first), later)) = observations.split_first() else { return Ok(None) };
	if from >= to || first > from {
		return Ok(None);
	}
	let mut sum = U256::zero();
	let mut since = from;
	for &(next, at) in later.iter().take_while(|(_, at)| *at < to) {
		// What came before `from`, or at the moment of the one before, held for no time.
		if at > since {
			sum = add_held(sum, price, since, at)?;
			since = at;
		}
		price = next;
	}
	sum = add_held(sum, price, since, to)?;
	let span = to.checked_sub(from).ok_or(MathError::Overflow)?;
	divide(sum, span.into(), Rounding::Down).map(|average| Some(Price(average)))
}

/// `sum` and `price` times the seconds from `since` until `until`.
fn add_held(sum: U256, price: Price, since: Seconds, until: Seconds) -> Result<U256, MathError> {
	let seconds = until.checked_sub(since).ok_or(MathError::Overflow)?;
	sum.checked_add(product(price.0, seconds.into())?).ok_or(MathError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn over(observations: &[(u128, Seconds)], from: Seconds, to: Seconds) -> Option<u128> {
		let observations: std::vec::Vec<_> =
			observations.iter().map(|(price, at)| (Price(*price), *at)).collect();
		time_weighted(&observations, from, to).unwrap().map(|price| price.0)
	}

	#[test]
	fn average_weighs_each_price_by_its_time() {
		let observed = [(100, 0), (200, 10), (400, 20)];
		// 5 s of 100, 10 s of 200, 5 s of 400: 4 500 in 20 s.
		assert_eq!(over(&observed, 5, 25), Some(225));
		assert_eq!(over(&observed, 10, 20), Some(200));
		assert_eq!(over(&observed, 0, 10), Some(100));
		assert_eq!(over(&observed, 12, 13), Some(200));
		// 1 000 + 2 000 + 980 × 400 = 395 000 in 1 000 s.
		assert_eq!(over(&observed, 0, 1_000), Some(395));
	}

	#[test]
	fn average_rounds_down_when_it_is_not_whole() {
		// 1, 2, 2: five thirds.
		assert_eq!(over(&[(1, 0), (2, 1)], 0, 3), Some(1));
		assert_eq!(over(&[(2, 0), (3, 99)], 0, 100), Some(2));
	}

	#[test]
	fn average_is_none_when_the_start_is_not_known() {
		assert_eq!(over(&[], 0, 10), None);
		assert_eq!(over(&[(7, 5)], 4, 10), None);
		assert_eq!(over(&[(7, 5)], 5, 10), Some(7));
		assert_eq!(over(&[(7, 20)], 5, 10), None);
	}

	#[test]
	fn average_is_none_when_the_span_is_empty() {
		assert_eq!(over(&[(7, 0)], 10, 10), None);
		assert_eq!(over(&[(7, 0)], 11, 10), None);
		assert_eq!(over(&[(7, 0)], 9, 10), Some(7));
	}

	#[test]
	fn average_leaves_out_what_lies_outside() {
		// Replaced before the start; at the end; after it.
		assert_eq!(over(&[(1, 0), (2, 3), (7, 5)], 5, 10), Some(7));
		assert_eq!(over(&[(7, 0), (9, 10)], 5, 10), Some(7));
		assert_eq!(over(&[(7, 0), (9, 11)], 5, 10), Some(7));
	}

	#[test]
	fn last_counts_when_several_share_a_moment() {
		assert_eq!(over(&[(1, 0), (3, 5), (100, 5), (5, 5)], 0, 10), Some(3));
		assert_eq!(over(&[(1, 0), (3, 0)], 0, 10), Some(3));
	}

	#[test]
	fn average_is_exact_when_values_are_the_greatest() {
		let max = u128::MAX;
		assert_eq!(over(&[(max, 0)], 0, Seconds::MAX), Some(max));
		assert_eq!(over(&[(max, 0), (max, 1 << 63)], 0, Seconds::MAX), Some(max));
		assert_eq!(over(&[(max, 0), (0, 1)], 0, 2), Some((1 << 127) - 1));
		assert_eq!(over(&[(0, 0)], 0, Seconds::MAX), Some(0));
	}
}
