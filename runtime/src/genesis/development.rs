//! One validator, six rich accounts, feeds with known operators, a peg for each stable.

use super::{
	assets,
	keys::{account, session_keys, Seed, FEEDERS, PEOPLE},
	patch::Chain,
};
use alloc::vec::Vec;
use quoin_primitives::UNIT;
use serde_json::Value;

/// QUO of each known account: ten million.
const QUO_EACH: u128 = 10_000_000 * UNIT;
/// Each known account's USDC and USDT: ten million.
const STABLE_EACH: u128 = 10_000_000_000_000;

pub fn patch() -> Value {
	with_validators(&["Alice"])
}

/// The development chain with other validators.
pub fn with_validators(validators: &[Seed]) -> Value {
	let people: Vec<_> = PEOPLE.iter().map(|seed| account(seed)).collect();
	Chain {
		validators: validators.iter().map(|seed| (account(seed), session_keys(seed))).collect(),
		balances: people
			.iter()
			.cloned()
			.chain(FEEDERS.iter().map(|seed| account(seed)))
			.map(|who| (who, QUO_EACH))
			.collect(),
		committee: people.iter().take(3).cloned().collect(),
		sudo: people.first().cloned(),
		stables: (people, STABLE_EACH),
		feeds: assets::feeds(),
		issuance: assets::issuance(),
	}
	.patch()
}
