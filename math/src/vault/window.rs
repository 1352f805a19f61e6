//! Windows of one length in which requests gather.
//!
//! # Algebra
//!
//! With `G` the genesis and `d` the length, a request at `t` is of window
//!
//! ```text
//! k(t) = ⌊(t − G) / d⌋ + 1   from the genesis on, 0 before it
//! close(k) = G + k × d
//! ```
//!
//! so that it closes strictly after the request, at most `d` later. It is *matured* strictly after its close. The
//! auction of a window divides all time into three, with `r` the time to reveal:
//!
//! ```text
//!            close(k)      close(k) + r
//! ───────────────┬──────────────┬───────────────▶ t
//!   committing   │  revealing   │  clearing
//!   t < close    │  up to and at its end         t > close + r
//! ```
//!
//! At the close itself nobody can commit any more, and a request is of the next window. With `r` zero, clearing and
//! being matured begin together.
//!
//! Source: the windows of sUSDai, which are served when `now > timestamp`. Revealing is ours.

use crate::{MathError, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Which window.
pub type WindowIndex = u32;

/// When windows follow each other.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub struct Windows {
	/// When window 0 closes and window 1 begins.
	pub genesis: Seconds,
	/// From one close to the next. Not zero.
	pub length: Seconds,
	/// How long after its close bids of a window are revealed.
	pub reveal: Seconds,
}

/// What is possible in the auction of a window.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Phase {
	/// Bids are committed, and requests join and leave.
	Committing,
	/// Bids are revealed.
	Revealing,
	/// Bids are known and the window can be settled.
	Clearing,
}

impl Windows {
	/// The window that a request at `now` joins.
	///
	/// Errors with [`MathError::DivisionByZero`] when windows have no length, and with [`MathError::Overflow`] when
	/// the index needs more than 32 bits.
	pub fn index(&self, now: Seconds) -> Result<WindowIndex, MathError> {
		let Some(passed) = now.checked_sub(self.genesis) else { return Ok(0) };
		let whole = passed.checked_div(self.length).ok_or(MathError::DivisionByZero)?;
		let index = whole.checked_add(1).ok_or(MathError::Overflow)?;
		index.try_into().map_err(|_| MathError::Overflow)
	}

	/// When a window closes.
	///
	/// Errors with [`MathError::Overflow`] when there is no such moment.
	pub fn closes_at(&self, window: WindowIndex) -> Result<Seconds, MathError> {
		self.length
			.checked_mul(window.into())
			.and_then(|passed| self.genesis.checked_add(passed))
			.ok_or(MathError::Overflow)
	}

	/// Whether requests of a window may be paid, as far as time goes: strictly after its close.
	pub fn is_matured(&self, window: WindowIndex, now: Seconds) -> Result<bool, MathError> {
		Ok(now > self.closes_at(window)?)
	}

	/// The last moment to reveal bids of a window.
	pub fn reveals_until(&self, window: WindowIndex) -> Result<Seconds, MathError> {
		self.closes_at(window)?.checked_add(self.reveal).ok_or(MathError::Overflow)
	}

	/// What is possible now in the auction of a window.
	pub fn phase(&self, window: WindowIndex, now: Seconds) -> Result<Phase, MathError> {
		Ok(if now < self.closes_at(window)? {
			Phase::Committing
		} else if now <= self.reveals_until(window)? {
			Phase::Revealing
		} else {
			Phase::Clearing
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const WINDOWS: Windows = Windows { genesis: 1_000, length: 100, reveal: 10 };

	#[test]
	fn request_is_of_the_window_that_closes_next() {
		let of = |now| WINDOWS.index(now).unwrap();
		assert_eq!([0, 999].map(of), [0, 0]);
		assert_eq!([1_000, 1_001, 1_099].map(of), [1, 1, 1]);
		assert_eq!([1_100, 1_199, 1_200].map(of), [2, 2, 3]);
		let close = |window| WINDOWS.closes_at(window).unwrap();
		assert_eq!([0, 1, 2, 3].map(close), [1_000, 1_100, 1_200, 1_300]);
	}

	#[test]
	fn window_is_matured_strictly_after_its_close() {
		let matured = |now| WINDOWS.is_matured(1, now).unwrap();
		assert_eq!([1_099, 1_100, 1_101].map(matured), [false, false, true]);
	}

	#[test]
	fn phases_follow_each_other_without_a_gap() {
		use Phase::*;
		let of = |now| WINDOWS.phase(1, now).unwrap();
		assert_eq!([0, 1_099].map(of), [Committing; 2]);
		assert_eq!([1_100, 1_105, 1_110].map(of), [Revealing; 3]);
		assert_eq!([1_111, u64::MAX].map(of), [Clearing; 2]);
		// Without a time to reveal, clearing begins when the window is matured.
		let none = Windows { reveal: 0, ..WINDOWS };
		let of = |now| none.phase(1, now).unwrap();
		assert_eq!([1_099, 1_100, 1_101].map(of), [Committing, Revealing, Clearing]);
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		let never = Windows { length: 0, ..WINDOWS };
		assert_eq!(never.index(1_000), Err(MathError::DivisionByZero));
		assert_eq!(never.index(999), Ok(0));
		assert_eq!(WINDOWS.index(u64::MAX), Err(MathError::Overflow));
		let seconds = Windows { genesis: 0, length: 1, reveal: 0 };
		assert_eq!(seconds.index(u64::from(u32::MAX) - 1), Ok(u32::MAX));
		assert_eq!(seconds.index(u64::from(u32::MAX)), Err(MathError::Overflow));
		assert_eq!(seconds.index(u64::MAX), Err(MathError::Overflow));
		let late = Windows { genesis: u64::MAX, ..WINDOWS };
		assert_eq!((late.index(u64::MAX), late.closes_at(0)), (Ok(1), Ok(u64::MAX)));
		assert_eq!(late.is_matured(0, u64::MAX), Ok(false));
		assert_eq!(late.closes_at(1), Err(MathError::Overflow));
		assert_eq!(late.phase(0, u64::MAX), Err(MathError::Overflow));
		assert_eq!(late.phase(0, 5), Ok(Phase::Committing));
	}

	#[test]
	fn encoding_has_the_stated_size() {
		assert_eq!((Windows::max_encoded_len(), Phase::max_encoded_len()), (24, 1));
		assert_eq!(Windows::decode(&mut &WINDOWS.encode()[..]), Ok(WINDOWS));
	}
}
