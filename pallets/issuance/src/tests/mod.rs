//! Tests by topic. Every test ends with the invariants checked, by the builder, but for those that
//! break them on purpose.

mod brakes;
mod coins;
mod conformance;
mod facilitators;
mod faults;
mod fees;
mod genesis;
mod invariants;
mod mint;
mod pegs;
mod redeem;
mod reserve_yield;
mod rounds;
mod sequence;
mod views;
mod weights;
mod windows;

use crate::mock::*;
use frame_support::assert_ok;
use quoin_math::{vault::reserve_yield::Tier, RatePerSecond};
use quoin_primitives::{AssetId, Balance, QUSD};

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;

/// What minting exactly this many whole dollars takes of a 6-decimal external, at 10 bps of what is
/// taken: the least whole `t` with `t × 0.999 ≥ dollars`.
fn gross(dollars: u128) -> Balance {
	let backing = dollars * USD6;
	let exact = backing * 1_000 / 999;
	if exact * 999 == backing * 1_000 {
		exact
	} else {
		exact + 1
	}
}

/// Mints exactly this many whole dollars from a 6-decimal external.
fn mint_dollars(who: AccountId, external: AssetId, dollars: u128) {
	let before = balance(QUSD, who);
	assert_ok!(Issuance::mint(signed(who), QUSD, external, gross(dollars), ANY));
	assert_eq!(balance(QUSD, who), before + dollars * DOLLAR);
}

fn redeem(who: AccountId, external: AssetId, amount: Balance) -> sp_runtime::DispatchResult {
	Issuance::redeem(signed(who), QUSD, external, amount, ANY)
		.map(|_| ())
		.map_err(|error| error.error)
}

fn mint(who: AccountId, external: AssetId, amount: Balance) -> sp_runtime::DispatchResult {
	Issuance::mint(signed(who), QUSD, external, amount, ANY)
		.map(|_| ())
		.map_err(|error| error.error)
}

fn facilitator(external: AssetId) -> crate::Facilitator {
	crate::Facilitators::<Test>::get(QUSD, quoin_primitives::FacilitatorId::Peg(external)).unwrap()
}

fn ledger(external: AssetId) -> crate::PegLedger {
	facilitator(external).peg.unwrap()
}

/// Lets the reserves of a peg earn by these rates and thresholds from now on, whatever they earned before.
fn earn(external: AssetId, tiers: &[(u128, Balance)]) {
	let tiers: Vec<_> = tiers.iter().map(|(rate, threshold)| tier(*rate, *threshold)).collect();
	crate::Pegs::<Test>::mutate(QUSD, external, |peg| {
		peg.as_mut().unwrap().tiers = tiers.try_into().unwrap();
	});
}

fn tier(rate: u128, threshold: Balance) -> Tier {
	Tier { rate: RatePerSecond(rate), threshold }
}

fn holding() -> AccountId {
	Issuance::holding_account(QUSD)
}
