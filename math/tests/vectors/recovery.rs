//! What a seized title brought, shared: V-7 and V-13.

use super::*;
use quoin_math::{
	loan::{
		fees::{Basis, Fee},
		fixed::{due, Position, Terms},
		recovery::{distribute, total, Claim, Order, Recovery},
		tranches::{blended_rate, principal, split_interest, split_principal, Dust},
		Grace, Repayment,
	},
	Bps,
};

const INTERVAL: u64 = 2_592_000;

fn principals(amounts: &[u128]) -> Vec<Claim> {
	amounts.iter().map(|amount| Claim { principal: *amount, interest: 0 }).collect()
}

fn published(proceeds: u128, fee: u128, claims: &[Claim]) -> Recovery {
	let recovery = distribute(proceeds, fee, claims, Order::Published).unwrap();
	let parts = recovery.fee + total(&recovery.paid).unwrap() + recovery.surplus;
	assert_eq!(parts, proceeds);
	recovery
}

/// Of ten percent of the proceeds, and claims of some principal and this interest.
#[test]
fn v7_first_generation() {
	let three = principals(&[100_000 * E18; 3]);
	let ten_percent = |proceeds: u128| Bps(1_000).of(proceeds, Rounding::Down).unwrap();
	for (proceeds, paid) in [(210_000, [100_000, 89_000, 0]), (150_000, [100_000, 35_000, 0])] {
		let proceeds = proceeds * E18;
		let recovery = published(proceeds, ten_percent(proceeds), &three);
		assert_eq!(recovery.paid, principals(&paid.map(|part| part * E18)));
	}
	let single = principals(&[100_000 * E18]);
	let recovery = published(80_000 * E18, ten_percent(80_000 * E18), &single);
	assert_eq!((recovery.fee, recovery.paid[0].principal), (8_000 * E18, 72_000 * E18));
	assert_eq!(published(0, 0, &three).paid, principals(&[0; 3]));
}

/// Its last row: all principal, the windows missed so far, and grace.
#[test]
fn v7_interest_of_a_late_loan() {
	let tranches =
		[2_537_174_559, 3_171_469_679, 4_440_057_919].map(|rate| tranche(100_000 * E18, rate));
	let grace = Grace { rate: RatePerSecond(1_585_489_599), duration: INTERVAL };
	let rate = blended_rate(&tranches).unwrap();
	let balance = principal(&tranches).unwrap();
	let terms = Terms { repayment: Repayment::Amortised, rate, interval: INTERVAL, grace };
	let deadline = 1_700_000_000;
	let position = Position { balance, deadline, maturity: deadline + 35 * INTERVAL };
	let owed = due(&terms, &position, deadline + INTERVAL + 1).unwrap();
	let interest = split_interest(owed.all_interest().unwrap(), &tranches).unwrap();
	let principal = split_principal(balance, &tranches, Dust::First).unwrap();
	let claims: Vec<Claim> = principal
		.iter()
		.zip(&interest)
		.map(|(principal, interest)| Claim { principal: *principal, interest: *interest })
		.collect();
	let recovery = published(400_000 * E18, 40_000 * E18, &claims);
	assert_eq!(recovery.paid, claims);
	assert_eq!(
		interest,
		[
			1_607_875_172_223_675_574_969,
			2_009_844_903_353_490_583_358,
			2_813_783_098_159_790_264_523
		]
	);
	assert_eq!(recovery.surplus, 53_568_496_826_263_043_577_150);
}

#[test]
fn v13_second_generation() {
	let two = [Claim { principal: 25_000_000 * E18, interest: 1_000 * E18 }; 2];
	for (proceeds, senior, junior) in
		[(20, 20, 0), (25, 25, 0), (30, 25, 5), (50, 25, 25)].map(|(a, b, c)| (a, b, c))
	{
		let recovery = published(proceeds * 1_000_000 * E18, 0, &two);
		let expected = [senior, junior].map(|part| part * 1_000_000 * E18);
		assert_eq!(recovery.paid, principals(&expected), "{proceeds}");
	}
	let ratio = Fee::Ratio { of: Basis::Amount, share: E18 / 50 };
	for (fee, expected) in [(ratio, 1_200_000), (Fee::Absolute(500_000 * E18), 500_000)] {
		let fee = fee.due(50_000_000 * E18, 60_000_000 * E18).unwrap();
		assert_eq!(fee, expected * E18);
		let recovery = published(60_000_000 * E18, fee, &two);
		assert_eq!((recovery.fee, &recovery.paid[..]), (fee, &two[..]));
		assert_eq!(recovery.surplus, 10_000_000 * E18 - fee - 2_000 * E18);
	}
}
