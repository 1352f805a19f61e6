//! What becomes of the cash of a pool that is sliced by seniority.
//!
//! # Terms
//!
//! - *Tranche*: what investors of one appetite put in. Tranche 0 is the most senior. The last one is the *first loss*: it
//!   has no rate, gets what others leave, and loses first.
//! - *Outstanding*: what of a tranche's principal was not paid back. What is lost stays outstanding, as a claim on what
//!   may be recovered; losses are a matter of value ([`value`]), not of claims.
//! - *Due*: interest of a tranche that accrued and was not paid. What of it was unpaid when a period ended is a
//!   *shortfall*.
//! - *Assets*: what a pool has, in money and in loans at some price.
//!
//! Balances are in the smallest units of one asset; `S` = 10¹⁸.
//!
//! | | |
//! | --- | --- |
//! | [`accrual`] | interest due of a tranche, period by period |
//! | [`waterfall`] | who gets what of the cash that came in |
//! | [`reserve`] | cash kept back for interest that is late |
//! | [`undrawn`] | money that was raised and never lent |
//! | [`value`] | what a tranche is worth, senior first |
//! | [`coverage`] | whether what is junior protects enough |
//! | [`raise`] | whether a raise can still be complete |
//! | [`index`] | what each unit of a tranche was paid, for any number of holders |
//! | [`earnings`] | what a tranche has earned a year |
//! | [`note`] | the fee of a term note |

pub mod accrual;
pub mod coverage;
pub mod earnings;
pub mod index;
pub mod note;
pub mod raise;
pub mod reserve;
pub mod undrawn;
pub mod value;
pub mod waterfall;
