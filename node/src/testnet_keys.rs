//! The file that gives a test network its validators, balances and committee.

use quoin_primitives::{AccountId, Balance};
use quoin_runtime::{genesis::BOND, limits::EXISTENTIAL_DEPOSIT};
use serde::Deserialize;
use serde_json::{json, Value};
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_consensus_babe::AuthorityId as BabeId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use std::{collections::BTreeSet, fs, path::Path};

/// Public keys and balances of a test network. Accounts and keys are SS58 addresses.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestnetKeys {
	/// At least one.
	validators: Vec<Validator>,
	/// Accounts and what they start with, in the smallest unit of QUO, as text because JSON numbers
	/// lose digits in many programs.
	#[serde(default)]
	balances: Vec<(AccountId, String)>,
	/// Members of the technical committee. At least one: nobody else can brake.
	guardian: Vec<AccountId>,
}

/// A validator's account and public session keys.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Validator {
	account: AccountId,
	babe: BabeId,
	grandpa: GrandpaId,
	authority_discovery: AuthorityDiscoveryId,
}

impl TestnetKeys {
	/// Reads and checks the file at `path`.
	pub fn read(path: &Path) -> Result<Self, String> {
		let failed = |e: String| format!("the keys file `{}` cannot be used: {e}", path.display());
		let text = fs::read_to_string(path).map_err(|e| failed(e.to_string()))?;
		Self::parse(&text).map_err(failed)
	}

	fn parse(text: &str) -> Result<Self, String> {
		let keys: Self = serde_json::from_str(text).map_err(|e| e.to_string())?;
		keys.check()?;
		Ok(keys)
	}

	fn check(&self) -> Result<(), String> {
		if self.validators.is_empty() {
			return Err("`validators` is empty: nobody would make blocks".into());
		}
		if self.guardian.is_empty() {
			return Err("`guardian` is empty: nobody could stop a pallet in an emergency".into());
		}
		no_repeats("validators[].account", self.validators.iter().map(|v| &v.account))?;
		no_repeats("validators[].babe", self.validators.iter().map(|v| &v.babe))?;
		no_repeats("validators[].grandpa", self.validators.iter().map(|v| &v.grandpa))?;
		no_repeats(
			"validators[].authorityDiscovery",
			self.validators.iter().map(|v| &v.authority_discovery),
		)?;
		no_repeats("balances", self.balances.iter().map(|(who, _)| who))?;
		no_repeats("guardian", self.guardian.iter())?;
		let amounts = self.amounts()?;
		for Validator { account, .. } in &self.validators {
			let has = amounts.iter().find(|(who, _)| *who == account).map_or(0, |(_, has)| *has);
			if has < BOND.saturating_add(EXISTENTIAL_DEPOSIT) {
				return Err(format!(
					"`balances` gives the validator {account} {has}, less than the bond of {BOND} that is held of \
					 it and the {EXISTENTIAL_DEPOSIT} that an account keeps",
				));
			}
		}
		Ok(())
	}

	fn amounts(&self) -> Result<Vec<(&AccountId, Balance)>, String> {
		self.balances
			.iter()
			.map(|(who, amount)| match amount.parse() {
				Ok(amount) => Ok((who, amount)),
				Err(e) => Err(format!("`balances` gives {who} the amount `{amount}`: {e}")),
			})
			.collect()
	}

	/// What to merge into the runtime's `testnet` preset.
	pub fn genesis_patch(&self) -> Result<Value, String> {
		let keys: Vec<_> = self
			.validators
			.iter()
			.map(|v| {
				json!([v.account, v.account, {
					"babe": v.babe,
					"grandpa": v.grandpa,
					"authority_discovery": v.authority_discovery,
				}])
			})
			.collect();
		let validators: Vec<_> = self.validators.iter().map(|v| &v.account).collect();
		// `json!` would panic for amounts that its numbers cannot hold.
		let balances = serde_json::to_value(self.amounts()?).map_err(|e| e.to_string())?;
		Ok(json!({
			"session": { "keys": keys },
			"validatorSet": { "validators": validators },
			"balances": { "balances": balances },
			"technicalCommittee": { "members": self.guardian },
		}))
	}
}

fn no_repeats<'a, T: AsRef<[u8]> + 'a>(
	what: &str,
	items: impl Iterator<Item = &'a T>,
) -> Result<(), String> {
	let mut seen = BTreeSet::new();
	for (index, item) in items.enumerate() {
		if !seen.insert(item.as_ref()) {
			return Err(format!("`{what}` holds the same key twice, the second time at {index}"));
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
	const ALICE_ED: &str = "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu";

	fn file(balances: &str, guardian: &str) -> String {
		format!(
			r#"{{"validators": [{{"account": "{ALICE}", "babe": "{ALICE}", "grandpa": "{ALICE_ED}",
			"authorityDiscovery": "{ALICE}"}}], "balances": {balances}, "guardian": {guardian}}}"#
		)
	}

	/// What the validator has to have.
	fn alice() -> String {
		format!(r#"["{ALICE}", "1001000000000000"]"#)
	}

	#[test]
	fn patch_has_the_shape_of_the_presets() {
		let text = file(
			&format!(r#"[{}, ["{BOB}", "340282366920938463463374607431768211455"]]"#, alice()),
			&format!(r#"["{BOB}"]"#),
		);
		let patch = TestnetKeys::parse(&text).and_then(|keys| keys.genesis_patch()).unwrap();
		assert_eq!(patch["session"]["keys"][0][1], ALICE);
		assert_eq!(patch["session"]["keys"][0][2]["grandpa"], ALICE_ED);
		assert_eq!(patch["session"]["keys"][0][2]["authority_discovery"], ALICE);
		assert_eq!(patch["validatorSet"]["validators"], json!([ALICE]));
		assert_eq!(patch["technicalCommittee"]["members"], json!([BOB]));
		assert_eq!(
			patch["balances"]["balances"].to_string(),
			format!(
				r#"[["{ALICE}",1001000000000000],["{BOB}",340282366920938463463374607431768211455]]"#
			)
		);
	}

	#[test]
	fn file_is_refused_when_it_cannot_start_a_chain() {
		let bob = format!(r#"["{BOB}"]"#);
		for (text, reason) in [
			("{".to_string(), "line 1 column 1"),
			(file("[]", "[]"), "`guardian` is empty"),
			(format!(r#"{{"validators": [], "guardian": {bob}}}"#), "`validators` is empty"),
			(file(&format!(r#"[["{BOB}", "1.5"]]"#), &bob), "the amount `1.5`"),
			(file(&format!(r#"[["{BOB}", "1"], ["{BOB}", "2"]]"#), &bob), "`balances` holds"),
			(file("[]", &bob), "gives the validator"),
			(
				file(&format!("[{}]", alice().replace("1001", "1000")), &bob),
				"1000000000000000, less than the bond of 1000000000000000",
			),
			(file("[]", &bob).replace("babe", "aura"), "unknown field `aura`"),
			(file("[]", &bob).replace(ALICE_ED, "5Alice"), "line 1 column"),
		] {
			let error = TestnetKeys::parse(&text).unwrap_err();
			assert!(error.contains(reason), "{text}\ngave {error}");
		}
	}
}
