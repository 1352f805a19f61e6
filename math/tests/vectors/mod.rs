//! Figures of the published systems, to the unit. Numbers are as their tests or an exact recomputation of
//! their formulas give them; each test names its vector.

mod calendar;
mod fees;
mod fixed;
mod pools;
mod recovery;
mod vaults;

use quoin_math::loan::{
	payment::{self, Paid},
	tranches::Tranche,
	Due, LoanError, Scale,
};
use quoin_math::{RatePerSecond, Rounding};

/// Money of 18 decimals.
const E18: u128 = 1_000_000_000_000_000_000;
/// What a scaled unit is to USDC.
fn usdc() -> Scale {
	Scale::of_decimals(6).unwrap()
}

/// What a payer of a quote is asked for: principal and interest rounded up each on their own.
fn quote(due: &Due, scale: Scale) -> u128 {
	let up = |part| scale.units(part, Rounding::Up).unwrap();
	up(due.principal) + up(due.all_interest().unwrap())
}

/// What a payment of exactly the quote takes.
fn pulled(balance: u128, due: &Due, scale: Scale) -> (Paid, u128) {
	let amount = scale.scaled(quote(due, scale)).unwrap();
	let paid = payment::apply(balance, due, 0, 0, amount).unwrap();
	let exact = Paid { prepaid: 0, ..paid };
	(paid, scale.units(exact.total().unwrap(), Rounding::Up).unwrap())
}

fn tranche(amount: u128, rate: u128) -> Tranche {
	Tranche { amount, rate: RatePerSecond(rate) }
}

/// V-1: rates of the second generation are the yearly ones over 365 days, rounded up. Those of the first are
/// literals.
#[test]
fn v1_rates_per_second() {
	let percent = |tenths: u128| RatePerSecond::from_yearly(E18 / 1_000 * tenths).0;
	assert_eq!(percent(80), 2_536_783_359);
	assert_eq!(percent(85), 2_695_332_319);
	assert_eq!(percent(90), 2_853_881_279);
	assert_eq!(percent(100), 3_170_979_199);
	assert_eq!(percent(120), 3_805_175_039);
	assert_eq!(percent(140), 4_439_370_878);
}

/// A payment ends the loan or leaves something, and takes what is due at least.
fn pay(balance: u128, due: &Due, amount: u128) -> Result<Paid, LoanError> {
	payment::apply(balance, due, 0, 0, amount)
}
