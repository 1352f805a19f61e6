//! Tranches of the published pools: Tinlake, the pool system of Centrifuge, and the first-loss tranche of FiLo curators.
//! Where ours differs on purpose, the test says so and has both figures.
//!
//! - *Published*, in the tests of their authors or in what they say of them: all of `tinlake_published_prices` and of
//!   `centrifuge_published_prices`, that 8 % become 8.3287 % at Centrifuge, and FiLo's recovery of 90 to 93 and 7.
//! - *Derived*: all else, by hand from their published formulas, which the tests have in their first lines.

use super::*;
use quoin_math::{
	loan::{
		recovery::{self, Claim},
		tranches::{split_principal, Dust},
	},
	pool::{
		accrual::{Interest, Terms},
		coverage::{holds, subordination},
		value::{losses, price, values},
		waterfall::{distribute, Cash, Order, Rules},
	},
	units::YEAR,
	Bps,
};

fn claim(principal: u128, interest: u128) -> Claim {
	Claim { principal: principal * E18, interest: interest * E18 }
}

fn rules(order: Order, diverted: bool, late: &[u128]) -> Rules<'_> {
	Rules { order, diverted, period_over: true, late, advanced: 0 }
}

/// Prices of units, senior first, of so many dollars and so many units of each tranche.
fn prices(assets: u128, claims: &[Claim], units: &[u128]) -> Vec<Option<u128>> {
	let of = values(assets * E18, claims).unwrap();
	of.iter().zip(units).map(|(value, units)| price(*value, units * E18).unwrap()).collect()
}

/// Tinlake: prices of its own tests. Of the senior: 80 in 110 of assets, by 40 units; then 40 are all there is. Of the
/// junior: 20 of 100 beyond 80, by 20 units; 300 of 500 beyond 200, by 100 units.
#[test]
fn tinlake_published_prices() {
	let of =
		|assets, senior, units: [u128; 2]| prices(assets, &[claim(senior, 0), claim(0, 0)], &units);
	assert_eq!(of(110, 80, [40, 0]), [Some(2 * E18), None]);
	assert_eq!(of(40, 80, [40, 0]), [Some(E18), None]);
	assert_eq!(of(100, 80, [0, 20]), [None, Some(E18)]);
	assert_eq!(of(500, 200, [0, 100]), [None, Some(3 * E18)]);
}

/// Tinlake: senior `rdiv(min(assets, seniorDebt + balance), supply)`, junior `rdiv(assets − senior, supply)`, and 0 when
/// assets are below the senior. Debt 848 and balance 20 of the senior, of 800 units; 200 units of the junior.
#[test]
fn tinlake_prices() {
	let claims = [claim(800, 68), claim(200, 0)];
	let of = |assets| prices(assets, &claims, &[800, 200]);
	// 868/800 and 232/200.
	assert_eq!(of(1_100), [Some(1_085_000_000_000_000_000), Some(1_160_000_000_000_000_000)]);
	// 868/800 and 100/200.
	assert_eq!(of(968), [Some(1_085_000_000_000_000_000), Some(500_000_000_000_000_000)]);
	// At the edge, and 500/800 below it: the junior has nothing.
	assert_eq!(of(868), [Some(1_085_000_000_000_000_000), Some(0)]);
	assert_eq!(of(500), [Some(625_000_000_000_000_000), Some(0)]);
}

/// Tinlake, on purpose not so: `rdiv` rounds half up, 2/3 to 0.666…667 with 27 digits, and a price here is never more than
/// what there is. Without units theirs is one, and without assets too; here it is none, and zero.
#[test]
fn tinlake_prices_that_are_ours_differently() {
	assert_eq!(price(2 * E18, 3 * E18), Ok(Some(666_666_666_666_666_666)));
	assert_eq!((price(5 * E18, 0), price(0, 5 * E18)), (Ok(None), Ok(Some(0))));
	// Up to five of the smallest units are one each there, whatever they are worth.
	assert_eq!(price(10, 5), Ok(Some(2 * E18)));
}

/// Tinlake: the ratio of the senior in the assets is kept between bounds. Ours has the lower one of what is junior alone.
/// Senior 868 of 1 100 is 78.9 %.
#[test]
fn tinlake_senior_ratio() {
	assert_eq!(subordination(1_100 * E18, 868 * E18), Ok(Bps(2_109)));
	assert_eq!(holds(1_100 * E18, 868 * E18, Bps(2_109)), Ok(true));
	assert_eq!(holds(1_100 * E18, 868 * E18, Bps(2_110)), Ok(false));
	// 868/0.8 = 1 085.
	assert_eq!(holds(1_085 * E18, 868 * E18, Bps(2_000)), Ok(true));
	assert_eq!(holds(1_085 * E18 - 1, 868 * E18, Bps(2_000)), Ok(false));
}

/// Senior 700 with interest of 28, mezzanine 200 with 14, and 100 units of the residual tranche.
const THREE: [(u128, u128); 3] = [(700, 28), (200, 14), (100, 0)];

fn three() -> [Claim; 3] {
	THREE.map(|(principal, interest)| claim(principal, interest))
}

/// Centrifuge: `value = min(remaining, debt + reserve)`, `price = value / issuance`, senior first.
#[test]
fn centrifuge_prices_senior_first() {
	let of = |assets| prices(assets, &three(), &[700, 200, 100]);
	let (senior, mezzanine) = (Some(1_040_000_000_000_000_000), Some(1_070_000_000_000_000_000));
	// 1 060 − 728 − 214 = 118.
	assert_eq!(of(1_060), [senior, mezzanine, Some(1_180_000_000_000_000_000)]);
	assert_eq!(of(960), [senior, mezzanine, Some(180_000_000_000_000_000)]);
	// 842 − 728 = 114 for 200 units.
	assert_eq!(of(842), [senior, Some(570_000_000_000_000_000), Some(0)]);
	// 350 for 700.
	assert_eq!(of(350), [Some(500_000_000_000_000_000), Some(0), Some(0)]);
}

/// Centrifuge: prices of its own test of losses, of 300, 500 and 200 million units, senior first, in money of six
/// decimals: what the two are owed is their price times their units.
#[test]
fn centrifuge_published_prices() {
	let units = [300_000_000, 500_000_000, 200_000_000];
	let claims = [(300_000_000, 10_254_219), (500_000_000, 10_517_092), (200_000_000, 0)]
		.map(|(principal, interest)| Claim { principal, interest });
	let of = |assets| {
		let of = values(assets, &claims).unwrap();
		[0, 1, 2].map(|level| price(of[level], units[level]).unwrap().unwrap())
	};
	let (senior, mezzanine) = (1_034_180_730_000_000_000, 1_021_034_184_000_000_000);
	assert_eq!(of(1_100_000_000), [senior, mezzanine, 1_396_143_445_000_000_000]);
	assert_eq!(of(900_000_000), [senior, mezzanine, 396_143_445_000_000_000]);
	assert_eq!(of(700_000_000), [senior, 779_491_562_000_000_000, 0]);
	// A third.
	assert_eq!(of(100_000_000), [333_333_333_333_333_333, 0, 0]);
}

/// Centrifuge, on purpose not so: there an epoch does not close when any price is zero, so that a wiped junior freezes the
/// senior's way out. Here each has its price, and what comes in is paid.
#[test]
fn centrifuge_wiped_junior_does_not_freeze_the_senior() {
	let at_350 = prices(350, &three(), &[700, 200, 100]);
	// Theirs is WipedOut.
	assert_eq!(at_350, [Some(500_000_000_000_000_000), Some(0), Some(0)]);
	let cash = Cash { interest: 0, principal: 350 * E18 };
	let shared = distribute(cash, 0, &three(), rules(Order::Sequential, true, &[0, 0])).unwrap();
	assert_eq!(shared.paid, [claim(322, 28), claim(0, 0), claim(0, 0)]);
	assert_eq!(prices(0, &three(), &[700, 200, 100]), [Some(0); 3]);
	// Losses are no state: 378 more are worth 378 more, to the senior first.
	assert_eq!(prices(728, &three(), &[700, 200, 100])[0], Some(1_040_000_000_000_000_000));
	let of = |assets: u128| losses(assets * E18, &[700 * E18, 200 * E18, 100 * E18]).unwrap();
	assert_eq!(of(350), [350 * E18, 200 * E18, 100 * E18]);
	assert_eq!(of(728), [0, 172 * E18, 100 * E18]);
}

/// Centrifuge: the risk buffer of a tranche is the value of everything junior by the value of the pool. Of 1 060: 332 below
/// the senior, 118 below the mezzanine.
#[test]
fn centrifuge_risk_buffers() {
	let of = |assets: u128, down_to: u128| subordination(assets * E18, down_to * E18).unwrap();
	assert_eq!([of(1_060, 728), of(1_060, 942)], [Bps(3_132), Bps(1_113)]);
	// The last has nothing below it.
	assert_eq!(of(942, 942), Bps(0));
	// The same by values.
	let worth = values(1_060 * E18, &three()).unwrap();
	assert_eq!((worth[1] + worth[2]) * 10_000 / (1_060 * E18), 3_132);
	assert_eq!(worth[2] * 10_000 / (1_060 * E18), 1_113);
}

/// Centrifuge, on purpose not so: there a tranche that is worth nothing reports a buffer of 100 %. It is protected by nothing.
#[test]
fn centrifuge_tranche_of_no_value_has_no_buffer() {
	assert_eq!(values(700 * E18, &three()).unwrap()[1], 0);
	let mezzanine = (728 + 214) * E18;
	assert_eq!(subordination(700 * E18, mezzanine), Ok(Bps(0)));
	assert_eq!(holds(700 * E18, mezzanine, Bps(1)), Ok(false));
	assert_eq!(subordination(0, mezzanine), Ok(Bps(0)));
}

/// Centrifuge, on purpose not so: debt there is `debt × (1 + r/YEAR)^Δt`, so that 8 % a year are 8.3287 %, as published.
/// Here 8 % are 8 %: interest is simple, and what is late bears interest period by period where a tranche says so.
#[test]
fn centrifuge_interest_compounds_and_ours_does_not() {
	let rate = RatePerSecond::from_yearly(8 * E18 / 100);
	// 0.08/31 536 000 is 2 536 783 358.7… of 10⁻¹⁸, and rounds up.
	assert_eq!(rate, RatePerSecond(2_536_783_359));
	let of = |on_shortfall| {
		let terms = Terms { rate, on_shortfall, start: 0, period: 30 * 86_400, until: u64::MAX };
		Interest::from(0).until(YEAR, E18, &terms).unwrap().due
	};
	// 2 536 783 359 × 31 536 000.
	assert_eq!(of(false), 80_000_000_009_424_000);
	// (1 + 0.08 × 30/365)¹² × (1 + 0.08 × 5/365) − 1, since what is late bears from the end of its period on.
	assert_eq!(of(true) / 10u128.pow(12), 83_006);
	assert!(of(true) < 83_287 * 10u128.pow(12), "theirs");
}

/// Centrifuge: a residual tranche with what others leave, and none of its own. Ours: the waterfall of interest and principal,
/// 40 and 100 with fees of 4: 28 and 14 are due, and only 36 are there, so that 8 go to the mezzanine.
#[test]
fn waterfall_of_three() {
	let cash = Cash { interest: 40 * E18, principal: 100 * E18 };
	let run = |order, diverted| {
		distribute(cash, 4 * E18, &three(), rules(order, diverted, &[28 * E18, 14 * E18]))
			.unwrap()
			.paid
	};
	assert_eq!(run(Order::Sequential, false), [claim(100, 28), claim(0, 8), claim(0, 0)]);
	// By 700 and 200, what a division leaves over to the senior.
	let senior = 77_777_777_777_777_777_778;
	let pro_rata = run(Order::ProRata, false);
	assert_eq!(pro_rata[0], Claim { principal: senior, interest: 28 * E18 });
	assert_eq!(pro_rata[1], Claim { principal: 100 * E18 - senior, interest: 8 * E18 });
	// A test fails: 136 go to the senior.
	assert_eq!(run(Order::ProRata, true), [claim(108, 28), claim(0, 0), claim(0, 0)]);
}

/// FiLo, as published: amounts [93, 7] with the curator's second, of which a recovery brings 90: senior 90, junior 0.
#[test]
fn filo_recovery() {
	let owed = [claim(93, 0), claim(7, 0)];
	let published = recovery::distribute(90 * E18, 0, &owed, recovery::Order::Published).unwrap();
	assert_eq!(published.paid, [claim(90, 0), claim(0, 0)]);
	let cash = Cash { interest: 0, principal: 90 * E18 };
	for order in [Order::Sequential, Order::ProRata] {
		for diverted in [false, true] {
			let ours = distribute(cash, 0, &owed, rules(order, diverted, &[0])).unwrap();
			assert_eq!(ours.paid, published.paid);
		}
	}
	assert_eq!(losses(90 * E18, &[93 * E18, 7 * E18]), Ok(vec![3 * E18, 7 * E18]));
}

/// FiLo, on purpose not so: there scheduled payments are pro rata, so that the curator leaves with everybody and protects
/// nobody before a liquidation. Here the first loss has its principal last.
#[test]
fn filo_schedule_protects_nobody_and_ours_does() {
	let theirs = split_principal(10 * E18, &[tranche(93, 0), tranche(7, 0)], Dust::First).unwrap();
	assert_eq!(theirs, [9_300_000_000_000_000_000, 700_000_000_000_000_000]);
	let cash = Cash { interest: 0, principal: 10 * E18 };
	for order in [Order::Sequential, Order::ProRata] {
		let ours =
			distribute(cash, 0, &[claim(93, 0), claim(7, 0)], rules(order, false, &[0])).unwrap();
		assert_eq!(ours.paid, [claim(10, 0), claim(0, 0)]);
	}
}
