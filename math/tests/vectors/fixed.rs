//! Loans with fixed intervals: V-2 to V-5.

use super::*;
use quoin_math::loan::{
	fixed::{due, Position, Terms},
	Grace, Repayment,
};

const INTERVAL: u64 = 2_592_000;
const START: u64 = 1_700_000_000;

/// 100 000 USDC in 36 payments of 30 days at 10 %.
fn loan(repayment: Repayment) -> (Terms, Position) {
	let terms = Terms {
		repayment,
		rate: RatePerSecond(3_171_469_679),
		interval: INTERVAL,
		grace: Grace { rate: RatePerSecond(1_585_489_599), duration: INTERVAL },
	};
	let (deadline, maturity) = (START + INTERVAL, START + 36 * INTERVAL);
	(terms, Position { balance: 100_000 * E18, deadline, maturity })
}

/// Pays every window of a loan in it. Gives the dues, and what each payment takes in USDC.
fn on_time(terms: &Terms, mut position: Position) -> Vec<(u128, Due, u128)> {
	let mut rows = Vec::new();
	while position.balance > 0 {
		let due = due(terms, &position, position.deadline - 1).unwrap();
		let exact = due.total().unwrap();
		let pulled = usdc().units(exact, Rounding::Up).unwrap();
		rows.push((position.balance, due, pulled));
		position.balance = pay(position.balance, &due, exact).unwrap().balance;
		position.deadline += terms.interval;
	}
	rows
}

#[test]
fn v2_amortised_quotes() {
	let (terms, position) = loan(Repayment::Amortised);
	let at = |time| due(&terms, &position, time).unwrap();

	let early = at(position.deadline - 1);
	assert_eq!(early.principal, 2_398_317_715_421_612_606_068);
	assert_eq!(early.all_interest(), Ok(822_044_940_796_800_000_000));
	assert_eq!((early.grace, early.windows), (0, 1));
	assert_eq!(quote(&early, usdc()), 3_220_362_657);
	assert_eq!(pulled(position.balance, &early, usdc()).1, 3_220_362_657);

	let late = at(position.deadline + 1);
	assert_eq!(late.principal, 2_398_317_715_421_612_606_068);
	assert_eq!(late.all_interest(), Ok(822_045_099_345_759_900_000));
	assert_eq!(late.grace, 158_548_959_900_000);
	assert_eq!(quote(&late, usdc()), 3_220_362_816);
	assert_eq!(pulled(position.balance, &late, usdc()).1, 3_220_362_815);

	let three = at(position.deadline + 2 * INTERVAL + 1);
	assert_eq!(three.windows, 3);
	assert_eq!(three.principal, 7_254_260_962_807_026_791_168);
	assert_eq!(three.all_interest(), Ok(2_817_785_909_909_011_021_291));
	assert_eq!(three.grace, 410_958_904_060_800_000_000);
	assert_eq!(quote(&three, usdc()), 10_072_046_873);
	assert_eq!(pulled(position.balance, &three, usdc()).1, 10_072_046_873);
}

#[test]
fn v3_amortised_schedule() {
	let (terms, position) = loan(Repayment::Amortised);
	let rows = on_time(&terms, position);
	assert_eq!(rows.len(), 36);
	let expected = [
		(
			1,
			100_000_000_000_000_000_000_000,
			2_398_317_715_421_612_606_068,
			822_044_940_796_800_000_000,
		),
		(
			2,
			97_601_682_284_578_387_393_932,
			2_418_032_964_865_469_367_323,
			802_329_691_352_943_238_348,
		),
		(
			3,
			95_183_649_319_712_918_026_609,
			2_437_910_282_519_944_817_777,
			782_452_373_698_467_782_943,
		),
		(
			35,
			6_362_168_444_532_072_744_592,
			3_168_062_772_395_165_806_660,
			52_299_883_823_246_368_840,
		),
		(
			36,
			3_194_105_672_136_906_937_932,
			3_194_105_672_136_906_937_932,
			26_256_984_081_505_067_351,
		),
	];
	for (k, balance, principal, interest) in expected {
		let (before, due, pulled) = rows[k - 1];
		assert_eq!((before, due.principal, due.interest), (balance, principal, interest), "{k}");
		assert_eq!(pulled, 3_220_362_657, "{k}");
	}
	assert_eq!(quote(&rows[35].1, usdc()), 3_220_362_658);
	let interest: u128 = rows.iter().map(|(_, due, _)| due.interest).sum();
	assert_eq!(interest, 15_933_055_623_862_849_520_629);
	let pulled: u128 = rows.iter().map(|(.., pulled)| pulled).sum();
	assert_eq!(pulled, 115_933_055_652);
}

#[test]
fn v4_equal_principal_schedule() {
	let (terms, position) = loan(Repayment::EqualPrincipal);
	let rows = on_time(&terms, position);
	let third = 2_777_777_777_777_777_777_777;
	let expected = [
		(1, third, 822_044_940_796_800_000_000, 3_599_822_719),
		(2, third, 799_210_359_108_000_000_000, 3_576_988_137),
		(3, third, 776_375_777_419_200_000_000, 3_554_153_556),
		(35, third + 1, 45_669_163_377_600_000_000, 2_823_446_942),
		(36, third + 1, 22_834_581_688_800_000_000, 2_800_612_360),
	];
	for (k, principal, interest, pulled) in expected {
		let (_, due, taken) = rows[k - 1];
		assert_eq!((due.principal, due.interest, taken), (principal, interest, pulled), "{k}");
	}
	let interest: u128 = rows.iter().map(|(_, due, _)| due.interest).sum();
	assert_eq!(interest, 15_207_831_404_740_800_000_000);
	assert_eq!(rows.iter().map(|(.., pulled)| pulled).sum::<u128>(), 115_207_831_422);

	let at = |time| due(&terms, &position, time).unwrap();
	assert_eq!(quote(&at(position.deadline + 1), usdc()), 3_599_822_878);
	let three = at(position.deadline + 2 * INTERVAL + 1);
	assert_eq!(three.principal, 8_333_333_333_333_333_333_331);
	assert_eq!(three.all_interest(), Ok(2_808_589_981_384_800_000_000));
	assert_eq!(quote(&three, usdc()), 11_141_923_316);
}

#[test]
fn v4_twelve_thousand_over_twelve_are_a_thousand_each() {
	let (terms, position) = loan(Repayment::EqualPrincipal);
	let maturity = START + 12 * INTERVAL;
	let rows = on_time(&terms, Position { balance: 12_000 * E18, maturity, ..position });
	assert_eq!(rows.len(), 12);
	assert!(rows.iter().all(|(_, due, _)| due.principal == 1_000 * E18));
}

#[test]
fn v5_documented_example() {
	let interval = 2_628_000;
	let rows = |repayment| {
		let terms = Terms {
			repayment,
			rate: RatePerSecond(4_756_468_797),
			interval,
			grace: Grace::default(),
		};
		let (deadline, maturity) = (START + interval, START + 12 * interval);
		on_time(&terms, Position { balance: 10_000 * E18, deadline, maturity })
	};
	let figures = |(_, due, _): (u128, Due, u128)| (due.principal, due.interest);
	let amortised = rows(Repayment::Amortised);
	assert_eq!(figures(amortised[0]), (777_583_123_458_006_285_359, 124_999_999_985_160_000_000));
	assert_eq!(figures(amortised[1]), (787_302_912_500_077_429_029, 115_280_210_943_088_854_788));
	assert_eq!(figures(amortised[11]), (891_440_121_920_483_086_452, 11_143_001_522_683_141_439));
	// 902.58 a month.
	assert!(amortised.iter().all(|(_, due, _)| due.total().unwrap() / (E18 / 100) == 90_258));
	let simple = rows(Repayment::EqualPrincipal);
	assert_eq!(figures(simple[0]), (833_333_333_333_333_333_333, 124_999_999_985_160_000_000));
	assert_eq!(figures(simple[11]), (833_333_333_333_333_333_334, 10_416_666_665_430_000_000));
	// In cents, to the nearest.
	let cents =
		[0, 1, 11].map(|row: usize| (simple[row].1.total().unwrap() + E18 / 200) / (E18 / 100));
	assert_eq!(cents, [95_833, 94_792, 84_375]);
}

/// Addenda: no answer once the deadline has passed maturity; a bullet pays principal with the last window.
#[test]
fn nothing_is_due_after_the_last_payment() {
	let (terms, position) = loan(Repayment::Bullet);
	let after = Position { deadline: position.maturity + 1, ..position };
	assert_eq!(due(&terms, &after, START), Err(LoanError::NothingDue));
	let rows = on_time(&terms, position);
	assert_eq!(rows.len(), 36);
	assert!(rows[..35].iter().all(|(_, due, _)| due.principal == 0));
	assert_eq!(rows[35].1.principal, 100_000 * E18);
	// All that was missed at once, however late.
	let all = due(&terms, &position, u64::MAX).unwrap();
	assert_eq!((all.windows, all.principal), (36, 100_000 * E18));
}
