//! Payments to all units of a tranche at once, claimed holder by holder.
//!
//! # Algebra
//!
//! The *index* is what one unit was paid since the beginning, with 128 binary digits after the point. A payment of
//! `a` to `n` units adds `⌊(a × 2¹²⁸ + rest) / n⌋`, and what is left over is the rest of the next one. A holder of
//! `u` units who saw the index at `i` has a claim of `u × (index − i)`, of which it takes whole units of money and
//! keeps the fraction:
//!
//! ```text
//! Σ claims + Σ fractions + rest = Σ payments,   each fraction below one unit, the rest after a payment too
//! ```
//!
//! So all claims together are never more than what was paid, and less by fewer units than there are holders and one,
//! however often each of them settles: who leaves leaves its fraction to the rest, which the next payment takes
//! along. A payment costs the same whatever the number of holders, and a claim whatever the number of payments.
//!
//! The sum of the payments of a tranche is below 2¹²⁸, and so is the index below 2²⁵⁶.
//!
//! # Rounded up
//!
//! Of three units of money for three units, one holder of two has 1.99… by that index, and claims one. Where payments are
//! few and figures have to be those of a division, [`Payout`] rounds the index up instead: it adds
//! `⌈(a × 2¹²⁸ − debt) / n⌉`, and what that is too much is the debt that the next payment makes good:
//!
//! ```text
//! Σ claims + Σ fractions = Σ payments + debt,   the debt below n / 2¹²⁸, which is less than one unit
//! ```
//!
//! Claims are whole, so all together are still never more than what was paid, and each is at least what its exact share
//! is, rounded down.
//!
//! Source: accumulators of rewards per share, as staking contracts have them; that fractions are kept is ours.

use crate::MathError;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

/// What one unit was paid since the beginning, times 2¹²⁸.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct Index(U256);

/// A fraction of the smallest unit of money, times 2¹²⁸.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Fraction(u128);

impl Fraction {
	/// With so many whole units, in parts of 2¹²⁸.
	pub fn with_whole(self, units: u128) -> U256 {
		// The halves do not meet.
		(U256::from(units) << 128) | U256::from(self.0)
	}
}

/// The index of a tranche with what its last division left over.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Paid {
	/// What one unit was paid.
	pub index: Index,
	/// What is left for the next payment, times 2¹²⁸.
	rest: U256,
}

impl Paid {
	/// After a payment of `amount` to `units`.
	///
	/// Errors with [`MathError::DivisionByZero`] when there are no units, and with [`MathError::Overflow`] when all
	/// payments together are 2¹²⁸ or more.
	pub fn with(self, amount: u128, units: u128) -> Result<Self, MathError> {
		// Below 2²⁵⁶: the high half is the amount.
		let shifted = U256::from(amount) << 128;
		let total = shifted.checked_add(self.rest).ok_or(MathError::Overflow)?;
		let (Some(more), Some(rest)) =
			(total.checked_div(units.into()), total.checked_rem(units.into()))
		else {
			return Err(MathError::DivisionByZero);
		};
		let index = self.index.0.checked_add(more).ok_or(MathError::Overflow)?;
		Ok(Self { index: Index(index), rest })
	}

	/// What is left for the next payment, in parts of 2¹²⁸.
	pub fn rest(&self) -> U256 {
		self.rest
	}

	/// With the fraction that a holder leaves behind, which goes with the next payment.
	pub fn with_left(self, fraction: Fraction) -> Result<Self, MathError> {
		let rest = self.rest.checked_add(fraction.0.into()).ok_or(MathError::Overflow)?;
		Ok(Self { rest, ..self })
	}
}

/// The index that is rounded up, with what it owes for that.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Payout {
	/// What one unit was paid.
	pub index: Index,
	/// What was too much of that for all units, times 2¹²⁸.
	debt: u128,
}

impl Payout {
	/// After a payment of `amount` to `units`.
	///
	/// Errors with [`MathError::DivisionByZero`] when there are no units, and with [`MathError::Overflow`] when all
	/// payments together are 2¹²⁸ or more.
	pub fn with(self, amount: u128, units: u128) -> Result<Self, MathError> {
		if units == 0 {
			return Err(MathError::DivisionByZero);
		}
		if amount == 0 {
			return Ok(self);
		}
		// Below 2²⁵⁶: the high half is the amount. Of one unit of money it is more than any debt.
		let shifted = U256::from(amount) << 128;
		let owed = shifted.checked_sub(self.debt.into()).ok_or(MathError::Overflow)?;
		// Not zero.
		let (quotient, rest) = owed.div_mod(units.into());
		let up = u8::from(!rest.is_zero());
		let index = quotient
			.checked_add(up.into())
			.and_then(|more| self.index.0.checked_add(more))
			.ok_or(MathError::Overflow)?;
		let debt = if rest.is_zero() { Some(0) } else { units.checked_sub(rest.low_u128()) };
		Ok(Self { index: Index(index), debt: debt.ok_or(MathError::Overflow)? })
	}
}

/// What `units` were paid between two readings, with the fraction that was left of the last claim, and the fraction
/// that is left of this one. Rounds down.
///
/// Errors with [`MathError::Overflow`] when the later reading is not later.
pub fn claim(
	units: u128,
	since: Index,
	until: Index,
	fraction: Fraction,
) -> Result<(u128, Fraction), MathError> {
	let paid = until.0.checked_sub(since.0).ok_or(MathError::Overflow)?;
	let exact = paid.checked_mul(units.into()).ok_or(MathError::Overflow)?;
	let exact = exact.checked_add(fraction.0.into()).ok_or(MathError::Overflow)?;
	let whole = (exact >> 128).try_into().map_err(|_| MathError::Overflow)?;
	Ok((whole, Fraction(exact.low_u128())))
}

#[cfg(test)]
mod tests {
	use super::*;

	fn paid(units: u128, amounts: &[u128]) -> Paid {
		amounts.iter().fold(Paid::default(), |paid, amount| paid.with(*amount, units).unwrap())
	}

	fn claimed(units: u128, since: Index, until: Index) -> u128 {
		claim(units, since, until, Fraction::default()).unwrap().0
	}

	#[test]
	fn payment_reaches_units_alike() {
		let start = Paid::default();
		let after = start.with(700, 7).unwrap();
		assert_eq!(
			[1, 2, 7].map(|units| claimed(units, start.index, after.index)),
			[100, 200, 700]
		);
		assert_eq!(claimed(7, after.index, after.index), 0);
	}

	/// Three payments of a unit to three units are a unit for each, however they were split.
	#[test]
	fn rest_of_a_division_is_paid_with_the_next() {
		let after = paid(3, &[1, 1, 1]);
		assert_eq!(after, paid(3, &[3]));
		assert_eq!(claimed(1, Index::default(), after.index), 1);
		// Of one unit for three, a third each: nobody has a whole one.
		assert_eq!(claimed(2, Index::default(), paid(3, &[1]).index), 0);
		// Claimed one by one, with what is left each time.
		let (mut since, mut fraction, mut all) = (Paid::default(), Fraction::default(), 0);
		for _ in 0..300 {
			let until = since.with(1, 3).unwrap();
			let (whole, left) = claim(2, since.index, until.index, fraction).unwrap();
			(since, fraction, all) = (until, left, all + whole);
		}
		assert_eq!(all, 200);
	}

	/// A third and two thirds of a unit, left behind, are one that is paid again.
	#[test]
	fn fraction_of_who_leaves_is_paid_to_the_others() {
		let after = paid(3, &[1]);
		let left =
			|units| claim(units, Index::default(), after.index, Fraction::default()).unwrap();
		let ((nothing, one), (none, two)) = (left(1), left(2));
		assert_eq!((nothing, none), (0, 0));
		let again = after.with_left(one).unwrap().with_left(two).unwrap().with(0, 1).unwrap();
		assert_eq!(claimed(1, after.index, again.index), 1);
	}

	/// Three for three units, one by one, and three at once.
	#[test]
	fn index_that_is_rounded_up_pays_whole_shares_whole() {
		let three = Payout::default().with(3, 3).unwrap();
		assert_eq!([1, 2, 3].map(|units| claimed(units, Index::default(), three.index)), [1, 2, 3]);
		// Of two for three units, two thirds and one and a third: together one, of two.
		let two = Payout::default().with(2, 3).unwrap();
		assert_eq!([1, 2, 3].map(|units| claimed(units, Index::default(), two.index)), [0, 1, 2]);
		let by_one = (0..3).fold(Payout::default(), |all, _| all.with(1, 3).unwrap());
		assert_eq!(claimed(2, Index::default(), by_one.index), 2);
		assert_eq!((by_one.debt, two.debt), (0, 1));
		assert_eq!(two.with(0, 3), Ok(two));
	}

	#[test]
	fn extremes_of_the_index_that_is_rounded_up_are_exact_or_errors() {
		let all = Payout::default().with(u128::MAX, 1).unwrap();
		assert_eq!(claimed(1, Index::default(), all.index), u128::MAX);
		assert_eq!(all.with(1, 1), Err(MathError::Overflow));
		let spread = Payout::default().with(u128::MAX, u128::MAX).unwrap();
		assert_eq!(claimed(u128::MAX, Index::default(), spread.index), u128::MAX);
		let one = Payout::default().with(1, u128::MAX).unwrap();
		assert_eq!(claimed(u128::MAX, Index::default(), one.index), 1);
		// Where units are as many as digits, those who have nearly all have it all, and nothing is left for the last.
		let of = |units| claimed(units, Index::default(), one.index);
		assert_eq!([u128::MAX - 1, 1].map(of), [1, 0]);
		assert_eq!(Payout::default().with(0, 0), Err(MathError::DivisionByZero));
		assert_eq!(Payout::max_encoded_len(), 48);
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		let all = paid(1, &[u128::MAX]);
		assert_eq!(claimed(1, Index::default(), all.index), u128::MAX);
		assert_eq!(all.with(1, 1), Err(MathError::Overflow));
		let spread = paid(u128::MAX, &[u128::MAX]);
		assert_eq!(claimed(u128::MAX, Index::default(), spread.index), u128::MAX);
		assert_eq!(claimed(1, Index::default(), spread.index), 1);
		assert_eq!(Paid::default().with(1, 0), Err(MathError::DivisionByZero));
		let back = claim(1, all.index, Index::default(), Fraction::default());
		assert_eq!(back, Err(MathError::Overflow));
	}
}
