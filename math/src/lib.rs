//! Pure economic formulas, each with its rounding.
//!
//! Nothing here reads storage, knows an account or depends on FRAME. Every function takes plain
//! numbers or the unit types of [`units`] and returns a `Result`: overflow and division by zero are
//! errors, never saturation. Products of two balances go through 256 bits ([`mul_div`]).
//!
//! # The rounding rule
//!
//! What a user pays rounds up, what a user receives rounds down, debt rounds up. Each function says
//! in its doc line which of these it serves, or takes a [`Rounding`] that its caller has to name.
//! Formulas divide once, at their end; comparisons multiply crosswise and do not round at all.
//!
//! # What is here
//!
//! | | |
//! | --- | --- |
//! | [`mul_div`] | `a × b / c` through 256 bits |
//! | [`units`] | types for prices, fractions and time |
//! | [`decimals`] | the same value in an asset of other decimals |
//! | [`peg`] | minting and redeeming at par less a fee |
//! | [`bucket`] | a limit per window of time that refills |
//! | [`median`], [`average`], [`deviation`] | prices: of many sources, over time, compared |
//! | [`fees`] | a transaction fee in another asset |
//! | [`depreciation`] | what is left of the value of a thing that ages |
//! | [`auction`] | a price that falls until somebody takes it |
//! | [`steps`] | how far a parameter may move at once, and when again |
//! | [`loan`] | schedules, payments, splits among lenders, recovery |
//! | [`pool`] | cash of a pool of loans, sliced by seniority |
//! | [`vault`] | shares, redemption in windows, and the auction for who goes first |
//!
//! # Tests
//!
//! Each file has unit tests with figures worked out by hand. `tests/` has properties, tried on
//! random arguments biased to the edges: no round trip gains, parts equal the whole, monotone
//! where that is claimed, equal to a slow model. `QUOIN_FUZZ_CASES` multiplies the number of cases
//! (1 when unset):
//!
//! ```text
//! QUOIN_FUZZ_CASES=100 cargo test -p quoin-math --test properties
//! ```
//!
//! A case that fails is written to `proptest-regressions/` and tried first from then on.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod auction;
pub mod average;
pub mod bucket;
pub mod decimals;
pub mod depreciation;
pub mod deviation;
pub mod fees;
pub mod loan;
pub mod median;
mod mul_div;
pub mod peg;
pub mod pool;
pub mod steps;
pub mod units;
pub mod vault;

pub use mul_div::{mul_div, Rounding};
pub use units::{Bps, Price, RatePerSecond, Seconds};

/// Why a formula has no answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum MathError {
	/// The result does not fit 128 bits, or an argument lies outside what the formula is for:
	/// decimals more than 38 apart, a fee of more than the whole.
	Overflow,
	/// A denominator is zero.
	DivisionByZero,
}

// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
