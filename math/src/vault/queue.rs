//! Requests of a window, paid by their share, oldest window first.
//!
//! # The pool of a window
//!
//! A window is a pool of *units*. While it is open a request of `s` shares joins with `s` units, and can leave with
//! them. From then on units stay what they are, and of all `T` units `p` shares are *pending*:
//!
//! ```text
//! pending of u units = ⌊u × p / T⌋
//! claim of u units   = ⌊u × (index − index seen)⌋        cash, by the index of `pool::index` that is rounded up
//! ```
//!
//! Paying all alike burns `b` shares for cash `c`: `p ← p − b`, and the index rises by `c / T`. It costs the same
//! whatever the number of requests, and a claim whatever the number of payments; when it is made changes nothing, since
//! fractions are kept. Of one payment, each has what its units are of all, rounded down; a whole share is paid whole.
//!
//! A request of `x` units that is paid on its own leaves with its `y = ⌊x × p / T⌋` shares: `p ← p − y`, `T ← T − x`.
//! Who stays has not less: `(p − y) / (T − x) ≥ p / T`, since `y ≤ x × p / T`. So
//!
//! - all that is pending of requests is at most `p`, and less by fewer shares than there are requests;
//! - all claims are at most what was paid, and less by fewer units of cash than there were requests.
//!
//! Several that leave at once leave as one, with the sum of their units: each then has its share by the window as it
//! was before, and those add up to at most that of all.
//!
//! # Fill
//!
//! Cash goes to windows in order, oldest first, all at one price, taken before anything is burnt:
//!
//! ```text
//! in full   ⌊p × A' / S'⌋ for p shares, while there is as much
//! in part   all that is left, for ⌈left × S' / A'⌉ shares
//! ```
//!
//! The shares round up, so that none is paid twice and the price does not fall. Where fewer than `dust` would be left,
//! the window is closed with them, for the same cash: what its requests lose is less than `dust` shares, and a window
//! does not live on for them. A dust of zero closes none. Without cash nothing is burnt, and neither when shares are
//! worthless: they wait for what may be recovered.
//!
//! Source: the queue of sUSDai, first in first out, which is this with each request in a window of its own. Pools by
//! the window are ours.

use super::price::Holdings;
use crate::{
	mul_div,
	pool::index::{claim, Fraction, Index, Payout},
	MathError,
	Rounding::Down,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// All requests of a window together.
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
pub struct Window {
	/// What requests have a share of.
	pub units: u128,
	/// Shares that were not paid.
	pub pending: u128,
	/// Cash that was paid.
	pub paid: Payout,
}

/// The part of one request in a window.
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
pub struct Place {
	/// Of the units of the window.
	pub units: u128,
	/// Up to where payments were claimed.
	seen: Index,
	/// What was too little to be claimed.
	fraction: Fraction,
}

impl Window {
	/// With a request of so many shares, while the window is open: nothing was paid and nobody left on its own.
	pub fn joined(self, shares: u128) -> Result<(Self, Place), MathError> {
		let units = self.units.checked_add(shares).ok_or(MathError::Overflow)?;
		let pending = self.pending.checked_add(shares).ok_or(MathError::Overflow)?;
		let place = Place { units: shares, seen: self.paid.index, ..Place::default() };
		Ok((Self { units, pending, ..self }, place))
	}

	/// What is pending of so many units. Rounds down.
	///
	/// Errors with [`MathError::DivisionByZero`] when the window has none.
	pub fn pending_of(&self, units: u128) -> Result<u128, MathError> {
		mul_div(units, self.pending, self.units, Down)
	}

	/// Of `units`, of which `pending` shares wait, those of so many shares: all of them when it is no less. Rounds
	/// down, so that no more is taken than was meant.
	pub fn units_of(units: u128, pending: u128, shares: u128) -> Result<u128, MathError> {
		match shares >= pending {
			true => Ok(units),
			false => mul_div(units, shares, pending, Down),
		}
	}

	/// With this burnt of all alike, and paid to all alike.
	///
	/// Errors with [`MathError::Overflow`] when less is pending, and with [`MathError::DivisionByZero`] when the window
	/// has no units.
	pub fn paid_pro_rata(self, fill: Fill) -> Result<Self, MathError> {
		let pending = self.pending.checked_sub(fill.burnt).ok_or(MathError::Overflow)?;
		Ok(Self { pending, paid: self.paid.with(fill.cash, self.units)?, ..self })
	}

	/// Without so many units, and the shares that leave with them. Rounded down: what that leaves is of those who stay.
	/// While the window is open, those are the shares that joined.
	///
	/// Errors with [`MathError::Overflow`] when the window has fewer, and with [`MathError::DivisionByZero`] when it
	/// has none.
	pub fn left(self, units: u128) -> Result<(Self, u128), MathError> {
		let shares = self.pending_of(units)?;
		let units = self.units.checked_sub(units).ok_or(MathError::Overflow)?;
		let pending = self.pending.checked_sub(shares).ok_or(MathError::Overflow)?;
		Ok((Self { units, pending, ..self }, shares))
	}
}

impl Place {
	/// What was paid to it since the last claim, and the place after this one. Rounds down and keeps the fraction.
	pub fn claimed(self, window: &Window) -> Result<(Self, u128), MathError> {
		let (cash, fraction) = claim(self.units, self.seen, window.paid.index, self.fraction)?;
		Ok((Self { seen: window.paid.index, fraction, ..self }, cash))
	}

	/// With so many units less, after a claim: what was paid to them before is not lost.
	///
	/// Errors with [`MathError::Overflow`] when it has fewer.
	pub fn less(self, units: u128) -> Result<Self, MathError> {
		let units = self.units.checked_sub(units).ok_or(MathError::Overflow)?;
		Ok(Self { units, ..self })
	}
}

/// What becomes of a window at a settlement.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Fill {
	/// Shares.
	pub burnt: u128,
	/// What is paid for them.
	pub cash: u128,
}

/// What `cash` pays of a window at the price of `vault`.
pub fn fill_one(
	pending: u128,
	cash: u128,
	vault: &Holdings,
	dust: u128,
) -> Result<Fill, MathError> {
	if cash == 0 || pending == 0 || vault.assets == 0 {
		return Ok(Fill::default());
	}
	let all = vault.redeem(pending)?;
	if all <= cash {
		return Ok(Fill { burnt: pending, cash: all });
	}
	// Not more than is pending: cash is a whole number less than they are worth.
	let burnt = vault.withdraw(cash)?;
	let left = pending.checked_sub(burnt).ok_or(MathError::Overflow)?;
	Ok(Fill { burnt: if left < dust { pending } else { burnt }, cash })
}

/// What `cash` pays of windows with so much pending, oldest first, at the price of `vault`.
pub fn fill(
	pending: &[u128],
	cash: u128,
	vault: &Holdings,
	dust: u128,
) -> Result<Vec<Fill>, MathError> {
	let mut left = cash;
	pending
		.iter()
		.map(|pending| {
			let fill = fill_one(*pending, left, vault, dust)?;
			left = left.checked_sub(fill.cash).ok_or(MathError::Overflow)?;
			Ok(fill)
		})
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn units_of_a_part_of_the_shares_round_down() {
		// Half of 900 units was burnt.
		assert_eq!(Window::units_of(900, 450, 100), Ok(200));
		assert_eq!(Window::units_of(900, 450, 449), Ok(898));
		assert_eq!(Window::units_of(100, 3, 2), Ok(66));
		// All of them, and not less by rounding.
		assert_eq!(Window::units_of(100, 3, 3), Ok(100));
		assert_eq!(Window::units_of(100, 3, u128::MAX), Ok(100));
		assert_eq!(Window::units_of(100, 3, 0), Ok(0));
		assert_eq!(Window::units_of(100, 0, 0), Ok(100));
	}

	const MAX: u128 = u128::MAX;

	/// Requests of 100, 200 and 300.
	fn three() -> (Window, [Place; 3]) {
		let (window, one) = Window::default().joined(100).unwrap();
		let (window, two) = window.joined(200).unwrap();
		let (window, three) = window.joined(300).unwrap();
		(window, [one, two, three])
	}

	fn vault(assets: u128, shares: u128) -> Holdings {
		Holdings { assets, shares, offset: None }
	}

	fn fills(pending: &[u128], cash: u128, vault: &Holdings, dust: u128) -> Vec<(u128, u128)> {
		let of = fill(pending, cash, vault, dust).unwrap();
		of.iter().map(|fill| (fill.burnt, fill.cash)).collect()
	}

	#[test]
	fn payment_reaches_requests_by_their_shares() {
		let (window, places) = three();
		let after = window.paid_pro_rata(Fill { burnt: 60, cash: 120 }).unwrap();
		assert_eq!((after.units, after.pending), (600, 540));
		assert_eq!([100, 200, 300].map(|units| after.pending_of(units).unwrap()), [90, 180, 270]);
		let claimed = places.map(|place| place.claimed(&after).unwrap());
		assert_eq!(claimed.map(|(_, cash)| cash), [20, 40, 60]);
		// Once.
		assert_eq!(claimed.map(|(place, _)| place.claimed(&after).unwrap().1), [0; 3]);
		let all = after.paid_pro_rata(Fill { burnt: 540, cash: 600 }).unwrap();
		assert_eq!((all.pending, all.pending_of(600)), (0, Ok(0)));
		assert_eq!(places.map(|place| place.claimed(&all).unwrap().1), [120, 240, 360]);
		assert_eq!(claimed.map(|(place, _)| place.claimed(&all).unwrap().1), [100, 200, 300]);
	}

	/// Of a hundred for 600 units, 16⅔, 33⅓ and 50; with the second hundred, 33⅓, 66⅔ and 100.
	#[test]
	fn fractions_of_a_claim_are_kept() {
		let (window, places) = three();
		let once = window.paid_pro_rata(Fill { burnt: 1, cash: 100 }).unwrap();
		let twice = once.paid_pro_rata(Fill { burnt: 1, cash: 100 }).unwrap();
		let both = places.map(|place| {
			let (place, first) = place.claimed(&once).unwrap();
			(first, place.claimed(&twice).unwrap().1)
		});
		assert_eq!(both, [(16, 17), (33, 33), (50, 50)]);
		assert_eq!(places.map(|place| place.claimed(&twice).unwrap().1), [33, 66, 100]);
	}

	/// While a window is open, who cancels has the shares back.
	#[test]
	fn request_leaves_with_its_shares() {
		let (window, _) = three();
		let (window, shares) = window.left(200).unwrap();
		assert_eq!((window.units, window.pending, shares), (400, 400, 200));
		let (window, shares) = window.left(400).unwrap();
		assert_eq!((window, shares), (Window::default(), 400));
	}

	/// 500 of 600 are pending: 100 units have 83⅓ of them, and 417 are left for 500 units.
	#[test]
	fn who_stays_has_what_a_leaver_has_not() {
		let (window, places) = three();
		let paid = window.paid_pro_rata(Fill { burnt: 100, cash: 60 }).unwrap();
		let (place, cash) = places[0].claimed(&paid).unwrap();
		let (left, shares) = paid.left(100).unwrap();
		assert_eq!((left.units, left.pending, shares, cash), (500, 417, 83, 10));
		assert_eq!([200, 300].map(|units| left.pending_of(units).unwrap()), [166, 250]);
		assert_eq!(place.less(100).unwrap().units, 0);
		// Half of them: 50 units have 41⅔.
		let (left, shares) = paid.left(50).unwrap();
		assert_eq!((left.units, left.pending, shares), (550, 459, 41));
		let rest = place.less(50).unwrap();
		let next = left.paid_pro_rata(Fill { burnt: 0, cash: 550 }).unwrap();
		assert_eq!(rest.claimed(&next).unwrap().1, 50);
	}

	/// At two for a share: 100, 200 and 300 shares are 200, 400 and 600.
	#[test]
	fn windows_are_filled_oldest_first() {
		let at = |cash| fills(&[100, 200, 300], cash, &vault(2_000, 1_000), 0);
		assert_eq!(at(0), [(0, 0), (0, 0), (0, 0)]);
		assert_eq!(at(200), [(100, 200), (0, 0), (0, 0)]);
		assert_eq!(at(500), [(100, 200), (150, 300), (0, 0)]);
		assert_eq!(at(1_199), [(100, 200), (200, 400), (300, 599)]);
		assert_eq!(at(1_200), [(100, 200), (200, 400), (300, 600)]);
		assert_eq!(at(MAX), [(100, 200), (200, 400), (300, 600)]);
		assert_eq!(fills(&[], 5, &vault(2_000, 1_000), 0), []);
		// An empty window takes no part.
		assert_eq!(fills(&[0, 5], 9, &vault(2_000, 1_000), 0), [(0, 0), (5, 9)]);
	}

	/// Three assets for ten shares: cash of 1 burns 3⅓ shares, and seven shares have 2.1.
	#[test]
	fn shares_are_burnt_up_and_paid_down() {
		let vault = vault(300, 1_000);
		assert_eq!(fills(&[7], 1, &vault, 0), [(4, 1)]);
		assert_eq!(fills(&[7], 2, &vault, 0), [(7, 2)]);
		assert_eq!(fills(&[7], 9, &vault, 0), [(7, 2)]);
		// Three shares are worth less than a unit, and go for nothing when there is cash.
		assert_eq!(fills(&[3, 4], 1, &vault, 0), [(3, 0), (4, 1)]);
		assert_eq!(fills(&[3, 4], 0, &vault, 0), [(0, 0), (0, 0)]);
	}

	#[test]
	fn dust_is_closed_with_what_there_is() {
		let at = |cash, dust| fills(&[1_000], cash, &vault(1_000, 1_000), dust);
		assert_eq!(at(990, 10), [(990, 990)]);
		assert_eq!(at(991, 10), [(1_000, 991)]);
		assert_eq!(at(999, 1), [(999, 999)]);
		assert_eq!(at(1, 1_000), [(1_000, 1)]);
		assert_eq!(at(0, 1_001), [(0, 0)]);
	}

	#[test]
	fn worthless_shares_wait() {
		assert_eq!(fills(&[10, 5], 0, &vault(0, 100), 0), [(0, 0), (0, 0)]);
		assert_eq!(fills(&[10, 5], 7, &vault(0, 100), 0), [(0, 0), (0, 0)]);
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		let (all, place) = Window::default().joined(MAX).unwrap();
		assert_eq!(all.joined(1), Err(MathError::Overflow));
		let paid = all.paid_pro_rata(Fill { burnt: MAX, cash: MAX }).unwrap();
		assert_eq!(place.claimed(&paid).unwrap().1, MAX);
		assert_eq!(all.pending_of(MAX), Ok(MAX));
		assert_eq!(paid.paid_pro_rata(Fill { burnt: 1, cash: 0 }), Err(MathError::Overflow));
		let none = Window::default();
		assert_eq!(none.pending_of(1), Err(MathError::DivisionByZero));
		assert_eq!(none.left(0), Err(MathError::DivisionByZero));
		assert_eq!(none.paid_pro_rata(Fill::default()), Err(MathError::DivisionByZero));
		let (one, place) = none.joined(1).unwrap();
		assert_eq!(one.left(2), Err(MathError::Overflow));
		assert_eq!(place.less(2), Err(MathError::Overflow));
		assert_eq!(fills(&[MAX, MAX], MAX, &vault(MAX, MAX), 0), [(MAX, MAX), (0, 0)]);
		assert_eq!(fill(&[MAX], 1, &vault(MAX, 1), 0), Err(MathError::Overflow));
	}

	#[test]
	fn encoding_has_the_stated_size() {
		assert_eq!((Window::max_encoded_len(), Place::max_encoded_len()), (80, 64));
		let (window, places) = three();
		assert_eq!(Window::decode(&mut &window.encode()[..]), Ok(window));
		assert_eq!(Place::decode(&mut &places[0].encode()[..]), Ok(places[0]));
	}
}
