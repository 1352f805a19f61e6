//! The assets, feeds and pegs every preset starts with.

use super::keys::{account, FEEDERS};
use crate::{
	configs::{money::IssuancePalletId, vaults::VaultPalletId},
	AccountId, AssetId, Balance,
};
use alloc::{vec, vec::Vec};
use quoin_math::units::ONE;
use quoin_primitives::{DOLLAR_DECIMALS, QUSD, SQUSD};
use serde_json::{json, Value};
use sp_runtime::traits::AccountIdConversion;

/// USD Coin.
pub const USDC: AssetId = 1_337;
/// Tether USD.
pub const USDT: AssetId = 1_984;
/// Decimals of both.
pub const STABLE_DECIMALS: u8 = 6;

/// Feeds with first values: dollars per whole unit, 18 digits. The resale indices give dollars per server or
/// rack; where they begin is said in `hardware`.
pub const FEEDS: [(&str, u128); 7] = [
	("USDC/USD", ONE),
	("USDT/USD", ONE),
	("QUO/USD", ONE / 10),
	("H100-8X/USD", 190_000 * ONE),
	("B200-8X/USD", 400_000 * ONE),
	("GB200-NVL72/USD", 5_300_000 * ONE),
	("B300-8X/USD", 560_000 * ONE),
];

/// Those that say what an external stable is worth.
const STABLE_FEEDS: [&str; 2] = ["USDC/USD", "USDT/USD"];
/// Those of the money of the chain, which are needed fresh every few minutes.
const MONEY_FEEDS: [&str; 3] = ["USDC/USD", "USDT/USD", "QUO/USD"];

/// Who may register and freeze the external stables of a development chain: a derived account that
/// nobody has the key of, since on a real chain it is the bridge.
fn external_owner() -> AccountId {
	frame_support::PalletId(*b"qn/extrn").into_account_truncating()
}

/// `pallet-assets` genesis: dollars and shares, and external stables where somebody holds some. All are
/// sufficient with minimum 1. Elsewhere `issuance.createExternal` makes an external, with an admin who
/// can issue it.
pub fn assets(holders: &[(AccountId, Balance)]) -> Value {
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
		.flat_map(|(id, ..)| holders.iter().map(move |(who, each)| (*id, who.clone(), *each)))
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
					// Indices of resale move by the week.
					"maxAge": if MONEY_FEEDS.contains(key) { 600 } else { 86_400 },
					"minInterval": 6,
					// A stable that moves by a hundredth, or anything else by a tenth, is looked at twice.
					"maxStep": if STABLE_FEEDS.contains(key) { 100 } else { 1_000 },
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
