//! Coins and pegs from the start.
//!
//! Amounts stand here in whole dollars, since JSON readers lose integers above 64 bits, and feeds
//! as text. Ranges are checked as in the calls, steps are not: there is nothing before. A feed is
//! not looked up, since prices of genesis are stamped at the first block. Nor is there a time from
//! which reserves would earn: they begin to with the first mint, before which there are none.

use crate::{limits, Coin, Coins, Config, Pallet, Peg, PegParams, Tiers};
use alloc::{string::String, vec::Vec};
use frame_support::traits::{
	fungibles::{metadata::Inspect as _, Inspect as _},
	Get,
};
use quoin_math::{
	bucket::Window, units::ONE, vault::reserve_yield::Tier, Bps, RatePerSecond, Rounding, Seconds,
};
use quoin_primitives::{AssetId, Balance, DOLLAR_DECIMALS};
use serde::{Deserialize, Serialize};

/// A protocol dollar.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisCoin {
	/// Its asset.
	pub coin: AssetId,
	/// The most new supply per time.
	pub fuse: GenesisWindow,
}

/// A peg.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisPeg {
	/// A coin of the same genesis.
	pub coin: AssetId,
	/// The external's asset.
	pub external: AssetId,
	/// The most outstanding, in whole dollars.
	pub ceiling: u64,
	/// Fee on a mint, in bps.
	pub mint_fee: Bps,
	/// Fee on a redemption, in bps.
	pub redeem_fee: Bps,
	/// How far under one dollar the external may be for a mint, in bps.
	pub depeg_limit: Bps,
	/// How old its price may be for a mint, in seconds.
	pub max_price_age: Seconds,
	/// The feed of that price, such as `USDC/USD`.
	pub feed: String,
	/// The most minted per time.
	pub mint_window: GenesisWindow,
	/// The most redeemed per time.
	pub redeem_window: GenesisWindow,
	/// The most redeemed by an account of what is held back, in whole dollars.
	pub small_redemption: u64,
	/// What the reserves earn: nothing, where left out.
	#[serde(default)]
	pub reserve_yield: Vec<GenesisTier>,
}

/// What a part of a peg's reserves earns.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisTier {
	/// In bps a year. Per second it is rounded up.
	pub rate: Bps,
	/// How much of the reserves, in whole dollars, counted from where the tier before ends.
	pub threshold: u64,
}

/// A limit per time.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisWindow {
	/// In whole dollars.
	pub limit: u64,
	/// In seconds.
	pub period: Seconds,
}

impl From<GenesisWindow> for Window {
	fn from(window: GenesisWindow) -> Self {
		Self { limit: dollars(window.limit), period: window.period }
	}
}

impl TryFrom<&GenesisPeg> for PegParams {
	type Error = &'static str;

	fn try_from(peg: &GenesisPeg) -> Result<Self, Self::Error> {
		Ok(Self {
			mint_fee: peg.mint_fee,
			redeem_fee: peg.redeem_fee,
			depeg_limit: peg.depeg_limit,
			max_price_age: peg.max_price_age,
			feed: peg.feed.as_bytes().to_vec().try_into().map_err(|_| "feed key is too long")?,
			mint_window: peg.mint_window.into(),
			redeem_window: peg.redeem_window.into(),
			small_redemption: dollars(peg.small_redemption),
		})
	}
}

impl TryFrom<GenesisTier> for Tier {
	type Error = &'static str;

	fn try_from(tier: GenesisTier) -> Result<Self, Self::Error> {
		// Exact: 10¹⁸ divides by 10⁴.
		let yearly = tier.rate.of(ONE, Rounding::Down).map_err(|_| "yield is too high")?;
		let rate = RatePerSecond::from_yearly(yearly);
		Ok(Self { rate, threshold: dollars(tier.threshold) })
	}
}

/// The tiers of a peg.
fn tiers(peg: &GenesisPeg) -> Result<Tiers, &'static str> {
	let tiers = peg.reserve_yield.iter().map(|tier| Tier::try_from(*tier));
	tiers.collect::<Result<Vec<_>, _>>()?.try_into().map_err(|_| "too many tiers of yield")
}

/// Whole dollars in the coin's smallest units.
fn dollars(whole: u64) -> Balance {
	// Saturation: cannot happen, 2⁶⁴ × 10¹⁸ is below 2¹²⁸; and it would be out of range.
	Balance::from(whole).saturating_mul(limits::DOLLAR)
}

impl<T: Config> Pallet<T> {
	/// Stores and checks the genesis. Panics where it is wrong, as a chain must not start from it.
	pub(crate) fn build_genesis(coins: &[GenesisCoin], pegs: &[GenesisPeg]) {
		for GenesisCoin { coin, fuse } in coins {
			let fuse = Window::from(*fuse);
			assert!(limits::is_coin_id(*coin), "coin {coin}: the id is not one of a coin");
			assert!(!Coins::<T>::contains_key(coin), "coin {coin}: given twice");
			assert!(T::Assets::asset_exists(*coin), "coin {coin}: no such asset");
			assert!(
				T::Assets::total_issuance(*coin) == 0,
				"coin {coin}: has supply that no facilitator answers for"
			);
			assert!(
				T::Assets::minimum_balance(*coin) == 1
					&& T::Assets::decimals(*coin) == DOLLAR_DECIMALS,
				"coin {coin}: must have minimum balance 1 and {DOLLAR_DECIMALS} decimals"
			);
			assert!(Self::is_keyless(*coin), "coin {coin}: a role is not the keyless account's");
			if let Err(error) = limits::ensure_fuse_in_range::<T>(&fuse) {
				panic!("coin {coin}: {error:?}");
			}
			Coins::<T>::insert(coin, Coin::new(fuse));
		}
		assert!(Coins::<T>::count() <= T::MaxCoins::get(), "too many coins");

		for peg in pegs {
			let GenesisPeg { coin, external, ceiling, .. } = peg;
			let ceiling = dollars(*ceiling);
			assert!(ceiling <= limits::MAX_CEILING, "peg {coin}/{external}: ceiling out of range");
			let plan = PegParams::try_from(peg).and_then(|params| {
				let tiers = tiers(peg)?;
				limits::ensure_tiers_in_range::<T>(&tiers)?;
				let (record, peg) = Self::plan_peg(*coin, *external, params)?;
				Ok((record, Peg { tiers, ..peg }))
			});
			match plan {
				Ok((record, peg)) => Self::store_peg(*coin, *external, record, &peg, ceiling),
				Err(error) => panic!("peg {coin}/{external}: {error}"),
			}
		}
	}
}
