//! Fees and prepayment: V-14.

use super::*;
use quoin_math::loan::{
	fees::{Basis, Fee},
	tranches::{split_principal, Dust},
};

fn ratio(of: Basis, share: u128) -> Fee {
	Fee::Ratio { of, share }
}

#[test]
fn v14_fees() {
	let principal = 50_000_000 * E18;
	let origination = ratio(Basis::Amount, E18 / 100);
	assert_eq!(origination.due(0, principal), Ok(500_000 * E18));
	assert_eq!(ratio(Basis::Balance, E18 / 100).due(100 * E18, 0), Ok(E18));
	assert_eq!(ratio(Basis::Amount, E18 / 20).due(0, 1_000_000_000_000), Ok(50_000_000_000));
	assert!(
		ratio(Basis::Amount, E18).is_in_range() && !ratio(Basis::Amount, E18 + 1).is_in_range()
	);
	// Insurance of 1.5 % a year, by the month.
	let insurance = ratio(Basis::Amount, 1_250_000_000_000_000);
	assert_eq!(insurance.due(0, principal), Ok(62_500 * E18));
	// A million USDC.
	let scaled = usdc().scaled(1_000_000_000_000).unwrap();
	let fee = ratio(Basis::Balance, E18 / 100).due(scaled, 0).unwrap();
	assert_eq!(fee, 10_000 * E18);
	assert_eq!(usdc().units(fee, Rounding::Down), Ok(10_000_000_000));
}

/// Ahead of schedule everything is principal.
#[test]
fn v14_prepayment() {
	let balance = 45_000_000 * E18;
	let ahead = Due::default();
	let paid = pay(balance, &ahead, 5_000_000 * E18).unwrap();
	assert_eq!((paid.balance, paid.interest, paid.fees), (40_000_000 * E18, 0, 0));
	// To two tranches alike.
	let two = [tranche(25_000_000 * E18, 1), tranche(25_000_000 * E18, 1)];
	let parts = split_principal(10_000_000 * E18, &two, Dust::Last).unwrap();
	assert_eq!(parts, [5_000_000 * E18; 2]);
	// Closing costs the exit fee, which has to be offered on top.
	let exit = 100_000 * E18;
	let close = |amount| payment::apply(balance, &ahead, 0, exit, amount);
	for short in [balance, balance + exit - 1] {
		assert_eq!(close(short), Err(LoanError::TooLittle));
	}
	let paid = close(balance + exit).unwrap();
	assert_eq!((paid.balance, paid.fees, paid.total()), (0, exit, Ok(balance + exit)));
	// More than the balance is not taken.
	let paid = pay(balance, &ahead, balance + 100_000_000 * E18).unwrap();
	assert_eq!((paid.balance, paid.total()), (0, Ok(balance)));
}
