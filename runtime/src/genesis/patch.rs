//! One shape for all presets.

use super::assets;
use crate::{
	limits::{BABE_GENESIS_EPOCH_CONFIG, MAX_VALIDATORS, MIN_VALIDATORS},
	AccountId, Balance, SessionKeys,
};
use alloc::vec::Vec;
use quoin_primitives::{ValidatorParams, UNIT};
use serde_json::{json, Value};
use sp_runtime::{Perbill, Perquintill};

/// The bond of each of the first validators, and the least of those who come later: a thousand QUO.
pub const BOND: Balance = 1_000 * UNIT;

/// What governance says of validators at first. A tenth of the most may come or go with a session; an offence costs a
/// hundredth at least; authors live on fees.
const VALIDATORS: ValidatorParams = ValidatorParams {
	min: MIN_VALIDATORS,
	max: MAX_VALIDATORS,
	changes: MAX_VALIDATORS / 10,
	bond: BOND,
	slash: Perbill::from_percent(1),
	reward: Perquintill::zero(),
};

/// What a preset decides.
pub struct Chain {
	/// Validators and their session keys.
	pub validators: Vec<(AccountId, SessionKeys)>,
	/// What each account has of QUO, besides its bond.
	pub balances: Vec<(AccountId, Balance)>,
	/// Members of the technical committee.
	pub committee: Vec<AccountId>,
	/// Who may act as Root, if anybody.
	pub sudo: Option<AccountId>,
	/// Holders of external stables and how much each has of each, in 10⁻⁶.
	pub stables: Vec<(AccountId, Balance)>,
	/// Feeds and pegs.
	pub feeds: Value,
	/// See [`Chain::feeds`].
	pub issuance: Value,
	/// Classes of hardware and attestors.
	pub registry: Value,
	/// The staked dollar.
	pub vaults: Value,
}

impl Chain {
	/// The genesis patch.
	pub fn patch(self) -> Value {
		let keys: Vec<_> = self
			.validators
			.iter()
			.map(|(who, keys)| (who.clone(), who.clone(), keys.clone()))
			.collect();
		let validators: Vec<_> = self.validators.iter().map(|(who, _)| who.clone()).collect();
		// Bonds are held of it.
		let bond = |who| if validators.contains(who) { BOND } else { 0 };
		let balances: Vec<_> =
			self.balances.iter().map(|(who, free)| (who, free.saturating_add(bond(who)))).collect();
		json!({
			"babe": { "epochConfig": BABE_GENESIS_EPOCH_CONFIG },
			"session": { "keys": keys },
			"validatorSet": { "validators": validators, "bond": BOND, "params": VALIDATORS },
			"balances": { "balances": balances },
			"technicalCommittee": { "members": self.committee },
			"sudo": { "key": self.sudo },
			"assets": assets::assets(&self.stables),
			"priceFeeds": self.feeds,
			"issuance": self.issuance,
			"registry": self.registry,
			"vault": self.vaults,
		})
	}
}
