use super::*;
use crate::{GenesisCoin, GenesisConfig, GenesisPeg, Pegs};
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
fn genesis_is_accepted_when_right() {
	build(vec![qusd()], vec![genesis_peg(USDC), genesis_peg(WHOLE)]);
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
