use super::*;
use crate::{GenesisCoin, GenesisConfig, GenesisPeg, GenesisTier, Pegs};
use frame_support::traits::BuildGenesisConfig;
use quoin_math::Bps;

fn build(coins: Vec<GenesisCoin>, pegs: Vec<GenesisPeg>) {
	// As on a chain, there is no time yet.
	Clock::set(0);
	let mut storage = sp_runtime::Storage::default();
	sp_runtime::BuildStorage::assimilate_storage(&assets_genesis(), &mut storage).unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		GenesisConfig::<Test> { coins, pegs, ..Default::default() }.build();
		Issuance::do_try_state().unwrap();
	});
}

fn qusd() -> GenesisCoin {
	GenesisCoin { coin: QUSD, fuse: FUSE }
}

#[test]
fn genesis_stores_coins_and_pegs() {
	ExtBuilder::default().build_and_execute(|| {
		let peg = Pegs::<Test>::get(QUSD, FINE).unwrap();
		assert_eq!(peg.decimals, 24);
		assert_eq!(peg.params.mint_fee, Bps(MINT_FEE));
		assert_eq!(peg.params.redeem_window.limit, 500_000 * DOLLAR);
		assert_eq!(facilitator(FINE).ceiling, 5_000_000 * DOLLAR);
		assert_eq!(crate::Coins::<Test>::get(QUSD).unwrap().facilitators, 4);
	});
}

#[test]
fn genesis_survives_json() {
	let peg = genesis_peg(USDC);
	let json = serde_json::to_value(&peg).unwrap();
	assert_eq!(json["ceiling"], 5_000_000);
	assert_eq!(json["feed"], "USDC/USD");
	assert_eq!(json["mintFee"], 10);
	assert_eq!(json["redeemWindow"]["limit"], 500_000);
	assert_eq!(serde_json::from_value::<GenesisPeg>(json).unwrap(), peg);
}

#[test]
fn genesis_leaves_yield_out_when_json_does() {
	let mut json = serde_json::to_value(genesis_peg(USDC)).unwrap();
	json.as_object_mut().unwrap().remove("reserveYield");
	assert_eq!(serde_json::from_value::<GenesisPeg>(json.clone()).unwrap(), genesis_peg(USDC));
	json["reserveYield"] = serde_json::json!([{ "rate": 450, "threshold": 1_000 }]);
	let peg = serde_json::from_value::<GenesisPeg>(json).unwrap();
	assert_eq!(peg.reserve_yield, [GenesisTier { rate: Bps(450), threshold: 1_000 }]);
}

#[test]
fn genesis_is_accepted_when_right() {
	build(vec![qusd()], vec![genesis_peg(USDC), genesis_peg(WHOLE), with_yield(&[450, 2_000])]);
}

/// USDT with a tier of 1 000 dollars at each of these rates, in bps a year.
fn with_yield(rates: &[u16]) -> GenesisPeg {
	let tier = |rate: &u16| GenesisTier { rate: Bps(*rate), threshold: 1_000 };
	GenesisPeg { reserve_yield: rates.iter().map(tier).collect(), ..genesis_peg(USDT) }
}

#[test]
fn reserves_earn_from_the_first_mint_on_when_the_peg_is_of_genesis() {
	ExtBuilder::default().pegs(vec![with_yield(&[450])]).unstamped().build_and_execute(|| {
		let tiers = Pegs::<Test>::get(QUSD, USDT).unwrap().tiers;
		// 0.045 ÷ 31 536 000 = 1 426 940 639.27 × 10⁻¹⁸, rounded up.
		assert_eq!(tiers.to_vec(), [tier(1_426_940_640, 1_000 * DOLLAR)]);
		assert_eq!(ledger(USDT), Default::default());
		// Not for the years since 1970.
		mint_dollars(ALICE, USDT, 1_000);
		assert_eq!(
			ledger(USDT),
			crate::PegLedger {
				reserves: 1_000 * USD6,
				fees: gross(1_000) - 1_000 * USD6,
				mint_used: quoin_math::bucket::Bucket { used: 1_000 * DOLLAR, at: START },
				..crate::PegLedger::new(START)
			}
		);
		pass(100);
		mint_dollars(ALICE, USDT, 1);
		// 1 000 × 1 426 940 640 × 100.
		assert_eq!(ledger(USDT).accrued.amount, 142_694_064_000_000);
	});
}

#[test]
#[should_panic(expected = "peg 1/1011: ParameterOutOfRange")]
fn genesis_is_refused_when_a_rate_of_yield_is_out_of_range() {
	build(vec![qusd()], vec![with_yield(&[450, 2_001])]);
}

#[test]
#[should_panic(expected = "peg 1/1011: too many tiers of yield")]
fn genesis_is_refused_when_there_are_too_many_tiers() {
	build(vec![qusd()], vec![with_yield(&[1; 5])]);
}

#[test]
#[should_panic(expected = "coin 10: a role is not the keyless account's")]
fn genesis_is_refused_when_a_coin_has_an_owner() {
	build_with_owned_coin(0);
}

#[test]
#[should_panic(expected = "coin 10: has supply that no facilitator answers for")]
fn genesis_is_refused_when_a_coin_has_supply() {
	build_with_owned_coin(1);
}

/// All but owner and supply are as a coin's must be.
fn build_with_owned_coin(supply: Balance) {
	const COIN: AssetId = 10;
	let mut assets = assets_genesis();
	assets.assets.push((COIN, ISSUER, true, 1));
	assets.metadata.push((COIN, b"Owned".to_vec(), b"OWN".to_vec(), 18));
	if supply > 0 {
		assets.accounts.push((COIN, ALICE, supply));
	}
	let mut storage = sp_runtime::Storage::default();
	sp_runtime::BuildStorage::assimilate_storage(&assets, &mut storage).unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		let coins = vec![GenesisCoin { coin: COIN, fuse: FUSE }];
		GenesisConfig::<Test> { coins, ..Default::default() }.build();
	});
}

#[test]
#[should_panic(expected = "coin 99: no such asset")]
fn genesis_is_refused_when_a_coin_has_no_asset() {
	build(vec![GenesisCoin { coin: 99, fuse: FUSE }], vec![]);
}

#[test]
#[should_panic(expected = "coin 2: the id is not one of a coin")]
fn genesis_is_refused_when_a_coins_id_is_reserved() {
	build(vec![GenesisCoin { coin: 2, fuse: FUSE }], vec![]);
}

#[test]
#[should_panic(expected = "coin 1: given twice")]
fn genesis_is_refused_when_a_coin_is_given_twice() {
	build(vec![qusd(), qusd()], vec![]);
}

#[test]
#[should_panic(expected = "ParameterOutOfRange")]
fn genesis_is_refused_when_a_fuse_is_out_of_range() {
	let fuse = crate::GenesisWindow { limit: 1, period: DAY };
	build(vec![GenesisCoin { coin: QUSD, fuse }], vec![]);
}

#[test]
#[should_panic(expected = "peg 1/1010: UnknownCoin")]
fn genesis_is_refused_when_a_peg_has_no_coin() {
	build(vec![], vec![genesis_peg(USDC)]);
}

#[test]
#[should_panic(expected = "peg 1/1010: ParameterOutOfRange")]
fn genesis_is_refused_when_a_pegs_parameter_is_out_of_range() {
	build(vec![qusd()], vec![GenesisPeg { mint_fee: Bps(501), ..genesis_peg(USDC) }]);
}

#[test]
#[should_panic(expected = "peg 1/1010: ceiling out of range")]
fn genesis_is_refused_when_a_ceiling_is_out_of_range() {
	build(vec![qusd()], vec![GenesisPeg { ceiling: u64::MAX, ..genesis_peg(USDC) }]);
}

#[test]
#[should_panic(expected = "peg 1/1010: PegExists")]
fn genesis_is_refused_when_a_peg_is_given_twice() {
	build(vec![qusd()], vec![genesis_peg(USDC), genesis_peg(USDC)]);
}
