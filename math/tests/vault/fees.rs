use super::*;
use quoin_math::{
	units::YEAR,
	vault::{
		fees::{management, on_income, performance, raised, shares_for},
		price::SharePrice,
	},
	Bps,
};

/// Rates that are less than the whole.
fn rate() -> impl Strategy<Value = Bps> {
	prop_oneof![4 => 0u16..=2_000, 1 => 0u16..10_000].prop_map(Bps)
}

fn with(vault: Holdings, shares: u128) -> Holdings {
	Holdings { shares: vault.shares + shares, ..vault }
}

/// The new shares for a fee. None where these, or all shares with them, truly need more than 128 bits: a fee of nearly
/// all that a vault has takes thousands of times its shares.
fn new_shares(vault: &Holdings, fee: u128) -> Option<u128> {
	let (assets, all) = terms(vault);
	let new = wide(fee) * all / (assets - fee);
	match shares_for(vault, fee) {
		Ok(shares) => {
			assert_eq!(wide(shares), new);
			vault.shares.checked_add(shares).map(|_| shares)
		},
		Err(error) => {
			assert_eq!(error, MathError::Overflow);
			assert!(new > wide(u128::MAX));
			None
		},
	}
}

proptest! {
	#![proptest_config(cases(500))]

	#[test]
	fn income_is_shared_without_loss(income in number(), rate in fee()) {
		let of = on_income(income, rate).unwrap();
		prop_assert_eq!(of.fee + of.net, income);
		prop_assert_eq!(wide(of.fee), wide(income) * wide(rate.0.into()) / wide(10_000));
	}

	/// What the new shares are worth is never more than the fee, and one more share would be.
	#[test]
	fn new_shares_are_worth_the_fee_and_no_more(vault in holdings(), part in 0u128..9_999) {
		let fee = vault.assets / 10_000 * part;
		let Some(shares) = new_shares(&vault, fee) else { return Ok(()) };
		let (assets, all) = terms(&vault);
		let worth = |shares: u128| (wide(shares) * assets, all + wide(shares));
		let (value, of) = worth(shares);
		prop_assert!(value <= wide(fee) * of);
		let (value, of) = worth(shares + 1);
		prop_assert!(value > wide(fee) * of);
	}

	/// In one go, or in as many as there are.
	#[test]
	fn time_in_parts_never_costs_more(
		vault in holdings(),
		rate in rate(),
		parts in proptest::collection::vec(0u64..30 * 86_400, 1..12),
	) {
		let mut touched = vault;
		for seconds in &parts {
			let fee = management(touched.assets, rate, *seconds).unwrap();
			touched = with(touched, shares_for(&touched, fee).unwrap());
		}
		let fee = management(vault.assets, rate, parts.iter().sum()).unwrap();
		let at_once = with(vault, shares_for(&vault, fee).unwrap());
		prop_assert!(touched.shares <= at_once.shares);
		// No time, no fee.
		prop_assert_eq!(management(vault.assets, rate, 0), Ok(0));
		// Of a year it is the rate.
		let year = management(vault.assets, rate, YEAR).unwrap();
		prop_assert_eq!(year, rate.of(vault.assets, Rounding::Down).unwrap());
	}

	/// Holders keep the mark, and all but the rate of what is above it.
	#[test]
	fn performance_leaves_the_mark_and_the_rest_of_the_gain(
		vault in holdings(), rate in rate(), mark in 0u128..3 * ONE,
	) {
		let mark = SharePrice(mark);
		let fee = performance(&vault, mark, rate).unwrap();
		let Some(new) = new_shares(&vault, fee) else { return Ok(()) };
		let after = with(vault, new);
		let ((assets, shares), (then, of)) = (terms(&vault), terms(&after));
		let scale = wide(ONE) * ten_to(vault.offset.unwrap_or(0));
		if assets * scale <= wide(mark.0) * shares {
			prop_assert_eq!(fee, 0, "a price under the mark");
			prop_assert_eq!(raised(mark, &after), Ok(mark));
		} else {
			prop_assert!(then * scale >= wide(mark.0) * of, "under the mark");
			// after ≥ before − (before − mark) × rate, all times shares × scale × 10 000.
			let gain = assets * scale - wide(mark.0) * shares;
			let left = assets * scale * 10_000 - gain * wide(rate.0.into());
			prop_assert!(then * scale * 10_000 * shares >= left * of);
		}
		let new = raised(mark, &after).unwrap();
		prop_assert!(new >= mark);
		prop_assert_eq!(performance(&after, new, Bps::WHOLE), Ok(0), "charged twice");
	}

	/// Up and down in any order: what is charged is never more than the rate of the highest gain.
	#[test]
	fn what_falls_and_rises_again_is_charged_once(
		rate in rate(), prices in proptest::collection::vec(1u128..5_000, 1..20),
	) {
		let mut vault = Holdings { assets: 1_000 * ONE, shares: 1_000 * ONE, offset: None };
		let (mut mark, mut charged) = (SharePrice(ONE), 0);
		let mut highest = 1_000 * ONE;
		for assets in prices {
			vault.assets = assets * ONE;
			highest = highest.max(vault.assets);
			let fee = performance(&vault, mark, rate).unwrap();
			vault = with(vault, shares_for(&vault, fee).unwrap());
			mark = raised(mark, &vault).unwrap();
			charged += fee;
		}
		prop_assert!(charged <= rate.of(highest - 1_000 * ONE, Rounding::Down).unwrap());
	}

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		assets in number(), shares in number(), offset: Option<u8>,
		amount in number(), rate: u16, seconds: u64,
	) {
		let vault = Holdings { assets, shares, offset };
		let (rate, mark) = (Bps(rate), SharePrice(amount));
		prop_assert!(on_income(amount, rate).is_ok() == (rate <= Bps::WHOLE));
		for result in [
			management(assets, rate, seconds),
			performance(&vault, mark, rate),
			shares_for(&vault, amount),
			raised(mark, &vault).map(|mark| mark.0),
		] {
			prop_assert!(matches!(
				result,
				Ok(_) | Err(MathError::Overflow | MathError::DivisionByZero)
			));
		}
	}
}
