//! The assets, feeds and pegs every preset starts with.

use super::keys::{account, FEEDERS};
use crate::{
	configs::money::{IssuancePalletId, VaultPalletId},
	AccountId, AssetId, Balance,
};
use alloc::{vec, vec::Vec};
use quoin_primitives::{DOLLAR_DECIMALS, QUSD, SQUSD};
use serde_json::{json, Value};
use sp_runtime::traits::AccountIdConversion;

/// USD Coin.
pub const USDC: AssetId = 1_337;
/// Tether USD.
pub const USDT: AssetId = 1_984;
/// Decimals of both.
pub const STABLE_DECIMALS: u8 = 6;

/// Feeds with first values: dollars per whole unit, 18 digits.
pub const FEEDS: [(&str, u128); 3] = [
	("USDC/USD", 1_000_000_000_000_000_000),
	("USDT/USD", 1_000_000_000_000_000_000),
	("QUO/USD", 100_000_000_000_000_000),
];

/// Who may register and freeze the external stables of a development chain: a derived account that
/// nobody has the key of, since on a real chain it is the bridge.
fn external_owner() -> AccountId {
	frame_support::PalletId(*b"qn/extrn").into_account_truncating()
}

/// `pallet-assets` genesis: dollars and shares, and external stables where somebody holds some. All are
/// sufficient with minimum 1. Elsewhere `issuance.createExternal` makes an external, with an admin who
/// can issue it.
pub fn assets(holders: &[AccountId], stable_each: Balance) -> Value {
	let issuance: AccountId = IssuancePalletId::get().into_account_truncating();
	let vault: AccountId = VaultPalletId::get().into_account_truncating();
	let externals: &[_] = match holders {
		[] => &[],
		_ => &[(USDC, "USD Coin", "USDC"), (USDT, "Tether USD", "USDT")],
	};
	let mut assets = vec![(QUSD, issuance, true, 1), (SQUSD, vault, true, 1)];
	let mut metadata = vec![
		(QUSD, "Quoin Dollar".as_bytes(), "QUSD".as_bytes(), DOLLAR_DECIMALS),
		(SQUSD, "Staked Quoin Dollar".as_bytes(), "sQUSD".as_bytes(), DOLLAR_DECIMALS),
	];
	for (id, name, symbol) in externals {
		assets.push((*id, external_owner(), true, 1));
		metadata.push((*id, name.as_bytes(), symbol.as_bytes(), STABLE_DECIMALS));
	}
	let accounts: Vec<_> = externals
		.iter()
		.flat_map(|(id, ..)| holders.iter().map(move |who| (*id, who.clone(), stable_each)))
		.collect();
	json!({ "assets": assets, "metadata": metadata, "accounts": accounts })
}

/// The operators of the development feeds.
pub fn feed_operators() -> Vec<AccountId> {
	FEEDERS.iter().map(|seed| account(seed)).collect()
}

/// The first feeds: three operators each, all of whom a price needs two of.
pub fn feeds() -> Value {
	let feeds: Vec<_> = FEEDS
		.iter()
		.map(|(key, price)| {
			json!({
				"key": key,
				"config": {
					"minSources": 2,
					"maxAge": 600,
					"minInterval": 6,
					// A stable that moves by a hundredth, or QUO by a tenth, is looked at twice.
					"maxStep": if *key == "QUO/USD" { 1_000 } else { 100 },
				},
				"operators": feed_operators(),
				"price": price,
			})
		})
		.collect();
	json!({ "feeds": feeds })
}

/// QUSD without a peg: at most fifty million new dollars a day.
pub fn coins() -> Value {
	json!({ "coins": [coin()] })
}

fn coin() -> Value {
	json!({ "coin": QUSD, "fuse": { "limit": 50_000_000, "period": 86_400 } })
}

/// QUSD with a peg for each stable.
pub fn issuance() -> Value {
	let pegs: Vec<_> = [(USDC, "USDC/USD"), (USDT, "USDT/USD")]
		.iter()
		.map(|(external, feed)| {
			json!({
				"coin": QUSD,
				"external": external,
				"ceiling": 100_000_000,
				// Ten bps on the way in pay for the reserve's costs, five on the way out keep
				// those away who would only exchange one stable for another.
				"mintFee": 10,
				"redeemFee": 5,
				"depegLimit": 50,
				"maxPriceAge": 600,
				"feed": feed,
				"mintWindow": { "limit": 20_000_000, "period": 86_400 },
				"redeemWindow": { "limit": 20_000_000, "period": 86_400 },
				"smallRedemption": 10_000,
			})
		})
		.collect();
	json!({ "coins": [coin()], "pegs": pegs })
}
