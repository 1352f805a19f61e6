//! What the presets promise.

use crate::chain::*;
use frame_support::traits::fungibles::{metadata::Inspect as _, roles::Inspect as _, Inspect as _};
use quoin_primitives::{PriceFeed, QUSD, SQUSD};
use quoin_runtime::{
	genesis::{FEEDS, LENDERS, PEOPLE, USDC, USDT},
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
fn two_funds_hold_a_hundred_million_of_each_stable() {
	on_development_chain(|_| {
		for name in LENDERS {
			assert_eq!(Balances::free_balance(who(name)), 10_000_000 * QUO1);
			for stable in [USDC, USDT] {
				assert_eq!(Assets::balance(stable, who(name)), 100_000_000_000_000);
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
fn six_classes_of_hardware_begin_with_curves_indices_and_attestors() {
	use quoin_primitives::{AttestationKind, Kinds};
	on_development_chain(|chain| {
		chain.next_block();
		let names = [
			"H100 SXM5 8-GPU server",
			"B200 8-GPU server",
			"GB200 NVL72 rack",
			"B300 8-GPU server",
			"Telecom radio unit",
			"Utility solar array",
		];
		for (class, name) in (0u16..).zip(names) {
			let params = Registry::class_view(class).unwrap().params;
			assert_eq!(&params.name[..], name.as_bytes());
			assert_eq!(params.index.is_some(), class < 4, "{name}");
			if let Some(index) = params.index {
				assert!(PriceFeeds::price(&index.feed, 60).unwrap().0 > 100_000 * USD18);
			}
			assert_eq!(params.recovery.agent(), Some(&who("RecoveryAgent")));
		}
		assert!(Registry::class_view(6).is_none());
		let kinds = |name| Registry::attestor_view(&who(name)).unwrap().kinds;
		assert_eq!(kinds("Appraiser"), Kinds::of(&[AttestationKind::Appraisal]));
		assert_eq!(kinds("Insurer"), Kinds::of(&[AttestationKind::Insurance]));
		let all =
			["Appraiser", "Insurer", "Custodian"].map(kinds).iter().fold(0, |all, k| all | k.0);
		assert_eq!(Kinds(all), Kinds::of(&AttestationKind::ALL));
	});
}

/// The figures of docs/attestor.md, typed in anew: what is left of a new one after one, three and ten years, in bps;
/// caps of the class and of one obligor, in million dollars; how many kinds of attestations are required.
#[test]
fn classes_lose_value_as_the_page_for_attestors_says() {
	use quoin_math::depreciation;
	use quoin_primitives::Curve;
	const YEAR: u64 = 365 * 86_400;
	on_development_chain(|chain| {
		chain.next_block();
		let figures = [
			([6_000, 2_500, 1_000], (500, 150), 6),
			([8_000, 5_120, 1_073], (500, 150), 6),
			([7_500, 4_218, 563], (500, 150), 6),
			([8_000, 5_120, 1_073], (500, 150), 6),
			([8_500, 6_141, 1_968], (50, 10), 4),
			([9_700, 9_100, 7_000], (200, 50), 5),
		];
		for (class, (left, caps, kinds)) in (0u16..).zip(figures) {
			let params = Registry::class_view(class).unwrap().params;
			let at = |years: u64| {
				let age = years * YEAR;
				let factor = match &params.curve {
					Curve::Piecewise(points) => depreciation::piecewise(points, age),
					Curve::Declining { factor, floor } => {
						depreciation::declining(*factor, *floor, age)
					},
				};
				(factor.unwrap() / (USD18 / 10_000)) as u64
			};
			assert_eq!([1, 3, 10].map(at), left, "class {class}");
			let million = 1_000_000 * USD18;
			assert_eq!((params.cap / million, params.obligor_cap / million), caps);
			assert_eq!(params.required.0.count_ones(), kinds, "class {class}");
			assert_eq!(params.cover, quoin_primitives::Bps(500));
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
