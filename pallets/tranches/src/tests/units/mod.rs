//! The ledger of units, without pools.

mod conformance;
mod holds;
mod invariants;
mod ledger;
mod sequence;

use super::*;

fn issue(who: AccountId, units: Balance) {
	assert_ok!(Tranches::mint_into(SENIOR, &who, units));
}

fn pay(amount: Balance) {
	assert_ok!(Tranches::pay_units(SENIOR, amount));
}

fn claimable(who: AccountId) -> Balance {
	Tranches::claimable(SENIOR, &who).unwrap()
}

fn transfer(from: AccountId, to: AccountId, units: Balance) -> DispatchResult {
	Tranches::transfer(SENIOR, &from, &to, units, Preservation::Expendable).map(|_| ())
}

fn hold(who: AccountId, reason: Reason, units: Balance) -> DispatchResult {
	Tranches::hold(SENIOR, &reason, &who, units)
}

fn take(who: AccountId) -> Balance {
	Tranches::take_claim(SENIOR, &who).unwrap()
}

fn refused<R: core::fmt::Debug>(call: impl FnOnce() -> Result<R, Error>, error: Error) {
	let refused = || call().map(|_| ()).map_err(DispatchError::from);
	assert_noop!(refused(), DispatchError::from(error));
}
