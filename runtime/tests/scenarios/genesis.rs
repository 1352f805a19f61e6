//! What the presets promise.

use crate::chain::*;
use frame_support::traits::fungibles::{metadata::Inspect as _, roles::Inspect as _, Inspect as _};
use quoin_primitives::{PriceFeed, QUSD, SQUSD};
use quoin_runtime::{
	genesis::{FEEDS, PEOPLE, USDC, USDT},
	*,
};

#[test]
fn the_six_accounts_hold_quo_and_ten_million_of_each_stable() {
	on_development_chain(|_| {
		for name in PEOPLE {
			assert_eq!(Balances::free_balance(who(name)), 10_000_000 * QUO1);
			for stable in [USDC, USDT] {
				assert_eq!(Assets::balance(stable, who(name)), 10_000_000_000_000);
			}
		}
	});
}

#[test]
fn dollars_are_registered_with_names_and_no_supply() {
	on_development_chain(|_| {
		for (id, name, symbol) in
			[(QUSD, "Quoin Dollar", "QUSD"), (SQUSD, "Staked Quoin Dollar", "sQUSD")]
		{
			assert_eq!(Assets::name(id), name.as_bytes());
			assert_eq!(Assets::symbol(id), symbol.as_bytes());
			assert_eq!(Assets::decimals(id), 18);
			assert_eq!(Assets::minimum_balance(id), 1);
			assert_eq!(Assets::total_issuance(id), 0);
		}
	});
}

#[test]
fn nobody_has_the_key_of_a_dollar() {
	on_development_chain(|_| {
		let keyless = Issuance::account();
		for role in
			[Assets::owner(QUSD), Assets::issuer(QUSD), Assets::admin(QUSD), Assets::freezer(QUSD)]
		{
			assert_eq!(role, Some(keyless.clone()));
		}
	});
}

#[test]
fn feeds_are_fresh_after_the_first_block() {
	on_development_chain(|chain| {
		chain.next_block();
		for (key, price) in FEEDS {
			let key = key.as_bytes().to_vec().try_into().unwrap();
			assert_eq!(PriceFeeds::price(&key, 60).unwrap().0, price);
		}
	});
}

#[test]
fn every_preset_builds() {
	for preset in ["development", "local_testnet"] {
		build(preset);
	}
}

#[test]
fn the_testnet_preset_has_no_keys_and_no_money() {
	let patch: serde_json::Value =
		serde_json::from_slice(&genesis::preset(&"testnet".into()).unwrap()).unwrap();
	assert_eq!(patch["sudo"]["key"], serde_json::Value::Null);
	for list in
		[&patch["session"]["keys"], &patch["balances"]["balances"], &patch["assets"]["accounts"]]
	{
		assert_eq!(list.as_array().map(Vec::len), Some(0));
	}
}
