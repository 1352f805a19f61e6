//! One validator, six rich accounts, feeds with known operators, a peg for each stable, six classes of hardware
//! with known attestors, two funds to lend against it.

use super::{
	assets, hardware,
	keys::{account, session_keys, Seed, ATTESTORS, FEEDERS, LENDERS, PEOPLE, RECOVERY_AGENT},
	patch::Chain,
	vaults,
};
use alloc::vec::Vec;
use quoin_primitives::UNIT;
use serde_json::Value;

/// QUO of each known account: ten million.
const QUO_EACH: u128 = 10_000_000 * UNIT;
/// Each known account's USDC and USDT: ten million.
const STABLE_EACH: u128 = 10_000_000_000_000;
/// Each fund's: a hundred million. Published loans against servers go up to 128.9 million dollars, and six times
/// ten million of two stables do not pay for the three of them that run as a test, 167.8 million. Ceilings,
/// windows and fuse stay: they let as much be minted within five days.
const STABLE_OF_LENDER: u128 = 100_000_000_000_000;

pub fn patch() -> Value {
	with_validators(&["Alice"])
}

/// The development chain with other validators.
pub fn with_validators(validators: &[Seed]) -> Value {
	let people: Vec<_> = PEOPLE.iter().map(|seed| account(seed)).collect();
	let attestors = ATTESTORS.iter().map(|(seed, _)| *seed);
	let machines = FEEDERS.into_iter().chain(attestors).chain([RECOVERY_AGENT]);
	let others: Vec<_> = machines.chain(LENDERS).map(account).collect();
	// An insurer posts dollars.
	let with_some = people.iter().cloned().chain([account("Insurer")]);
	let with_many = LENDERS.into_iter().map(account);
	let stables = with_some.map(|who| (who, STABLE_EACH));
	let stables = stables.chain(with_many.map(|who| (who, STABLE_OF_LENDER))).collect();
	Chain {
		validators: validators.iter().map(|seed| (account(seed), session_keys(seed))).collect(),
		balances: people.iter().cloned().chain(others).map(|who| (who, QUO_EACH)).collect(),
		committee: people.iter().take(3).cloned().collect(),
		sudo: people.first().cloned(),
		stables,
		feeds: assets::feeds(),
		issuance: assets::issuance(),
		registry: hardware::registry(),
		vaults: vaults::vaults(),
	}
	.patch()
}
