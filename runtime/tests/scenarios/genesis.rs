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

/// A reference that the session's genesis takes for want of a balance would never be given back.
#[test]
fn accounts_of_validators_live_on_their_balance_alone() {
	on_development_chain(|_| assert_eq!(System::providers(&who("Alice")), 1));
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

/// The staked dollar as docs/saver.md has it, typed in anew, of a chain that begins with these pegs.
fn assert_staked_dollar(pegs: &[AssetId]) {
	use pallet_vault::{BondTerms, Fees, Terms, Vaults, VenueKind};
	use quoin_math::vault::{clearing::Rule, window::Windows};
	use quoin_primitives::{Bps, Status};
	const DAY: u64 = 86_400;
	let vault = Vaults::<Runtime>::get(0).unwrap();
	let windows = Windows { genesis: 1_767_592_800, length: 30 * DAY, reveal: DAY };
	let terms = Terms {
		asset: QUSD,
		share: SQUSD,
		offset: None,
		windows,
		rule: Rule::Uniform,
		bond: BondTerms { least: 10 * USD18, share: Bps(100) },
		least_request: USD18,
	};
	assert_eq!(vault.terms, terms);
	let (yields, none) = (Bps(100), Bps(0));
	let fees =
		Fees { reserve_yield: yields, interest: yields, management: none, performance: none };
	assert_eq!((vault.fees, vault.cap), (fees, 1_000_000_000 * USD18));
	let yields = pegs.iter().map(|external| VenueKind::ReserveYield { external: *external });
	let kinds: Vec<_> = yields.chain([VenueKind::Loans]).collect();
	assert_eq!(vault.venues.iter().map(|venue| venue.kind).collect::<Vec<_>>(), kinds);
	let loans = vault.venues.last().unwrap();
	assert_eq!((loans.cap, loans.target), (Bps(4_000), Bps(3_000)));
	let (glide, rules) = (vault.rules.glide, vault.rules);
	assert_eq!(glide.since, windows.genesis);
	let weeks = [0, 1, 65, 66].map(|weeks| glide.cap(glide.since + 7 * DAY * weeks));
	assert_eq!(weeks, [1_000, 1_100, 7_500, 7_500].map(Bps));
	assert_eq!((rules.turnover, rules.period), (Bps(2_000), 7 * DAY));
	assert_eq!((rules.loans.first_loss, rules.loans.obligor), (Bps(1_000), Bps(1_000)));
	let state = pallet_vault::States::<Runtime>::get(0).unwrap();
	assert_eq!((state.shares, state.cash, state.positions.len()), (0, 0, kinds.len()));
	assert_eq!(state.brake.status(0), Status::Open);
	// There is no other, and nobody but the vault makes its shares.
	assert_eq!(pallet_vault::NextVault::<Runtime>::get(), 1);
	assert_eq!(Assets::issuer(SQUSD), Some(Vault::account_of(0)));
}

#[test]
fn the_staked_dollar_is_vault_0_of_the_development_chain() {
	on_development_chain(|_| assert_staked_dollar(&[USDC, USDT]));
}

/// The testnet has no validators before a file of keys is merged into its preset, and builds no whole chain.
#[test]
fn the_staked_dollar_is_vault_0_of_the_testnet() {
	use frame_support::traits::BuildGenesisConfig;
	let config = config("testnet");
	sp_io::TestExternalities::default().execute_with(|| {
		config.assets.build();
		config.issuance.build();
		config.vault.build();
		assert_staked_dollar(&[]);
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
