//! Pools, whose loans do as the tests say.
//!
//! The pool of most tests has 800 dollars senior at a tenth of a millionth of the whole per million seconds, 130
//! mezzanine at a fifth, and 70 of first loss: in a day the senior is due 800 × 86 400 / 10¹³ dollars.

mod closing;
mod coverage;
mod distributing;
mod funding;
mod governing;
mod holding;
mod invariants;
mod market;
mod opening;
mod order;
mod projecting;
mod raising;
mod reserve;
mod sequence;
mod views;

use super::*;
use quoin_primitives::{Level, PoolId};

fn state(id: PoolId) -> State {
	States::<Test>::get(id).unwrap()
}

fn distribute(id: PoolId) -> DispatchResult {
	Tranches::distribute(signed(KEEPER), id).map(|_| ()).map_err(|error| error.error)
}

/// What tranches of a pool were paid, principal and interest, the most senior first.
fn paid(id: PoolId) -> Vec<(Balance, Balance)> {
	state(id).tranches.iter().map(|of| (of.principal_paid, of.interest_paid)).collect()
}

/// What is outstanding of each.
fn outstanding(id: PoolId) -> Vec<Balance> {
	state(id).tranches.iter().map(|of| of.outstanding).collect()
}

/// Interest due of each, as of the last time that the pool was looked at.
fn due(id: PoolId) -> Vec<Balance> {
	state(id).tranches.iter().map(|of| of.interest.due).collect()
}

fn wait(seconds: Seconds) {
	Clock::set(Clock::get() + seconds);
}

/// Interest of a tranche of so many dollars in so many seconds, at so many parts of 10¹³ a second.
fn interest(dollars: Balance, parts: Balance, seconds: Seconds) -> Balance {
	dollars * ONE * parts * Balance::from(seconds) / 10_000_000_000_000
}

/// Whether a claim is `due`, or a unit less: what a division leaves over is paid with the next payment.
fn about(claim: Balance, due: Balance) -> bool {
	claim == due || claim + 1 == due
}

fn refused(call: impl FnOnce() -> DispatchResult, error: Error) {
	assert_noop!(call(), DispatchError::from(error));
}

/// Units of the senior on the way of other pallets.
fn transfer_as_asset(id: PoolId, from: AccountId, to: AccountId, units: Balance) -> DispatchResult {
	let expendable = Preservation::Expendable;
	<Tranches as Mutate<_>>::transfer(series(id, 0), &from, &to, units, expendable).map(|_| ())
}
