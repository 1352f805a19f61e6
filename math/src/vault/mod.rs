//! A vault: shares of what is lent and kept, redeemed in windows, with an auction for who goes first.
//!
//! # Terms
//!
//! - *Assets*: what a vault has at some valuation, in the asset that is deposited. Deposits see the optimistic
//!   valuation and redemptions the conservative one; no formula here knows which it is.
//! - *Shares*: all of them, also those that wait to be redeemed, until they are burnt.
//! - *Price*: assets by shares, an exact fraction. It is never rounded before it is used.
//! - *Pending*: shares of a window that were not paid yet. *Burnt*: those that were.
//! - *Level*: what a bidder gives up of the worth of its shares to be paid first, in bps.
//!
//! | | |
//! | --- | --- |
//! | [`price`] | what a share is worth, and how many shares an amount is |
//! | [`window`] | when windows close, and what may be done when |
//! | [`reserve_yield`] | yield that somebody pays on reserves, from an escrow |
//! | [`units`] | what of what a pool pays is principal, and what is income |
//! | [`gains`] | money that comes at once and enters the price over a week |
//! | [`forgone`] | interest that runs on shares of who left |
//! | [`fees`] | on yield and interest; of a year; of what is new above the highest price |
//! | [`glide`] | how much may be lent to whom, and how much moves at once |
//! | [`queue`] | requests of a window, paid by their share, oldest window first |
//! | [`clearing`] | who is paid first for giving something up, and how much |

pub mod clearing;
pub mod fees;
pub mod forgone;
pub mod gains;
pub mod glide;
pub mod price;
pub mod queue;
pub mod reserve_yield;
pub mod units;
pub mod window;
