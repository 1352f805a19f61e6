//! That calls cost what they do, and no more with more pegs.

use super::*;
use frame_support::weights::Weight;

fn weight(info: frame_support::dispatch::PostDispatchInfo) -> u64 {
	info.actual_weight.unwrap().ref_time()
}

#[test]
fn mint_is_charged_for_what_it_did() {
	ExtBuilder::default().build_and_execute(|| {
		let mint = |who, external, amount| {
			weight(Issuance::mint(signed(who), QUSD, external, amount, ANY).unwrap())
		};
		// The mock's weights: 1 for a mint, 10 in a round, 10 000 for an emptied account.
		assert_eq!(mint(ALICE, USDC, 100 * USD6), 1);
		assert_ok!(Assets::transfer(signed(ALICE), USDC, NOBODY, 2_000));
		assert_eq!(mint(NOBODY, USDC, 2_000), 10_001);
		assert_ok!(Issuance::open_round(
			root(),
			QUSD,
			USDT,
			500 * DOLLAR,
			500 * DOLLAR,
			START,
			START + HOUR,
			None
		));
		assert_eq!(mint(ALICE, USDT, 100 * USD6), 10);
		assert_ok!(Assets::transfer(signed(ALICE), USDT, NOBODY, 2_000));
		assert_eq!(mint(NOBODY, USDT, 2_000), 10_010);
		assert_eq!(crate::ops::mint_weight::<Test>(true, true), Weight::from_parts(10_010, 0));
	});
}

#[test]
fn redeem_is_charged_for_what_it_did() {
	ExtBuilder::default().pegs(vec![genesis_peg(USDC)]).build_and_execute(|| {
		let redeem =
			|amount| weight(Issuance::redeem(signed(ALICE), QUSD, USDC, amount, ANY).unwrap());
		mint_dollars(ALICE, USDC, 401_000);
		assert_eq!(redeem(400_000 * DOLLAR), 100);
		assert_eq!(redeem(500 * DOLLAR), 1_000);
		// The last coin; fees stay in the holding account.
		assert_eq!(redeem(500 * DOLLAR), 11_000);
		pass(DAY);
		let mut free = params(USDC);
		free.mint_fee = quoin_math::Bps(0);
		free.redeem_fee = quoin_math::Bps(0);
		assert_ok!(Issuance::update_peg(root(), QUSD, USDC, free));
		assert_ok!(Issuance::collect_fees(signed(BOB), QUSD, USDC));
		assert_ok!(mint(ALICE, USDC, 10 * USD6));
		// The last coin and the last external.
		assert_eq!(redeem(10 * DOLLAR), 20_100);
		assert_eq!(crate::ops::redeem_weight::<Test>(true, 2), Weight::from_parts(21_000, 0));
	});
}

/// How many nodes of the state a call looks at, with this many pegs, USDC's among them.
fn nodes_touched(pegs: u32, call: impl FnOnce()) -> usize {
	let others: Vec<AssetId> = (1_100..1_100 + pegs - 1).collect();
	let mut ext = ExtBuilder::default().pegs(vec![genesis_peg(USDC)]).build();
	ext.execute_with(|| {
		for external in others {
			assert_ok!(Assets::force_create(root(), external, ISSUER, true, 1));
			assert_ok!(Issuance::add_peg(root(), QUSD, external, params(OTHER)));
		}
		mint_dollars(ALICE, USDC, 1_000);
		mint_dollars(BOB, USDC, 1_000);
		assert_eq!(Issuance::facilitators(QUSD).len(), pegs as usize);
	});
	ext.commit_all().unwrap();
	let (_, proof) = ext.execute_and_prove(call);
	proof.into_nodes().len()
}

#[test]
fn mint_and_redeem_look_at_no_more_when_there_are_20_externals() {
	let calls: [fn(); 2] =
		[|| mint(ALICE, USDC, 10 * USD6).unwrap(), || redeem(ALICE, USDC, 10 * DOLLAR).unwrap()];
	for call in calls {
		let (one, twenty) = (nodes_touched(1, call), nodes_touched(20, call));
		// The tree of the state is a little deeper. A look at each of 19 more pegs, in even one of
		// their records, would add 19 leaves.
		assert!(twenty <= one + 9, "{one} nodes with one external, {twenty} with 20");
	}
}

#[test]
fn view_of_all_facilitators_does_look_at_more_when_there_are_20_externals() {
	// The control: the measure above sees what it is meant to.
	let call = || {
		let _ = Issuance::facilitators(QUSD);
	};
	assert!(nodes_touched(20, call) >= nodes_touched(1, call) + 19);
}
