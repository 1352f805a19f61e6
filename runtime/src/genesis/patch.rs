//! One shape for all presets.

use super::assets;
use crate::{limits::BABE_GENESIS_EPOCH_CONFIG, AccountId, Balance, SessionKeys};
use alloc::vec::Vec;
use serde_json::{json, Value};

/// What a preset decides.
pub struct Chain {
	/// Validators and their session keys.
	pub validators: Vec<(AccountId, SessionKeys)>,
	/// QUO balances.
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
		json!({
			"babe": { "epochConfig": BABE_GENESIS_EPOCH_CONFIG },
			"session": { "keys": keys },
			"validatorSet": { "validators": validators },
			"balances": { "balances": self.balances },
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
