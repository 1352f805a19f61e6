use super::*;
use quoin_math::{
	vault::reserve_yield::{covered, Accrued, Harvest, Tier},
	RatePerSecond,
};

fn tiers() -> impl Strategy<Value = Vec<Tier>> {
	let tier = (0u128..ONE / 31_536_000, money())
		.prop_map(|(rate, threshold)| Tier { rate: RatePerSecond(rate), threshold });
	proptest::collection::vec(tier, 0..5)
}

/// What a balance earns in so many seconds, times `S`: unit by unit of each tier's part.
fn earned(balance: u128, tiers: &[Tier], seconds: u64) -> U512 {
	let mut below = 0u128;
	let mut all = U512::zero();
	for tier in tiers {
		let part = balance.clamp(below, below + tier.threshold) - below;
		all += wide(part) * wide(tier.rate.0) * U512::from(seconds);
		below += tier.threshold;
	}
	all
}

fn pairs() -> impl Strategy<Value = (u8, u8)> {
	prop_oneof![3 => Just((18u8, 6u8)), 1 => Just((6, 18)), 1 => Just((6, 6)), 1 => (0u8..=12, 0u8..=12)]
}

proptest! {
	#![proptest_config(cases(300))]

	/// However often it is touched, and whatever the balance is in between.
	#[test]
	fn touching_changes_nothing(
		tiers in tiers(),
		spans in proptest::collection::vec((money(), 0u64..100 * 86_400, any::<u64>()), 1..20),
	) {
		let (mut now, mut exact) = (1_700_000_000, U512::zero());
		let (mut seldom, mut often) = (Accrued::from(now), Accrued::from(now));
		for (balance, seconds, between) in spans {
			let between = now + between % (seconds + 1);
			now += seconds;
			seldom = seldom.until(now, balance, &tiers).unwrap();
			often = often.until(between, balance, &tiers).unwrap();
			often = often.until(now, balance, &tiers).unwrap();
			prop_assert_eq!(seldom, often);
			exact += earned(balance, &tiers, seconds);
		}
		prop_assert_eq!(wide(seldom.amount), exact / wide(ONE));
	}

	#[test]
	fn harvest_moves_equal_values_and_loses_nothing(
		amount in money(), escrow in money(), (coin, stable) in pairs(),
	) {
		// As much as fits in either.
		let amount = amount % 10u128.pow(24);
		let mut due = Accrued::from(5);
		due.amount = amount;
		let (left, Harvest { taken, minted }) = due.harvest(escrow, coin, stable).unwrap();
		prop_assert_eq!(left.amount + minted, amount);
		prop_assert_eq!(wide(taken) * ten_to(coin), wide(minted) * ten_to(stable));
		prop_assert!(taken <= escrow);
		// All that both can express: not a unit of the coarser one more.
		let step = U512::from(10).pow(coin.abs_diff(stable).into());
		let (coin_step, stable_step) = if coin > stable { (step, 1.into()) } else { (1.into(), step) };
		prop_assert!(wide(minted) + coin_step > wide(amount) || wide(taken) + stable_step > wide(escrow));
		// What counts does not change, so the price does not either.
		let before = covered(amount, escrow, coin, stable).unwrap();
		prop_assert!(before <= amount);
		let after = covered(left.amount, escrow - taken, coin, stable).unwrap();
		prop_assert_eq!(before, minted + after);
		// A second one at once has nothing to take.
		let again = left.harvest(escrow - taken, coin, stable).unwrap();
		prop_assert_eq!(again, (left, Harvest { taken: 0, minted: 0 }));
	}
}
