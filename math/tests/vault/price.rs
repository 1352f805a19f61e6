use super::*;
use quoin_math::vault::price::SharePrice;
use Rounding::{Down, Up};

proptest! {
	#![proptest_config(cases(800))]

	#[test]
	fn who_stays_is_never_worse_off(vault in holdings(), amount in money(), part in 0u128..=1_000) {
		let more = |assets, shares| Holdings {
			assets: vault.assets + assets, shares: vault.shares + shares, ..vault
		};
		let shares = vault.deposit(amount).unwrap();
		prop_assert!(not_worse(&vault, &more(amount, shares)));
		let wanted = vault.shares / 1_000 * part;
		prop_assert!(not_worse(&vault, &more(vault.mint(wanted).unwrap(), wanted)));
		let less = |assets, shares| Holdings {
			assets: vault.assets - assets, shares: vault.shares - shares, ..vault
		};
		let assets = vault.redeem(wanted).unwrap();
		prop_assert!(not_worse(&vault, &less(assets, wanted)));
		prop_assert!(vault.withdraw(assets).unwrap() <= wanted);
	}

	#[test]
	fn round_trip_never_gains(vault in holdings(), amount in money()) {
		let shares = vault.deposit(amount).unwrap();
		let after = Holdings { assets: vault.assets + amount, shares: vault.shares + shares, ..vault };
		prop_assert!(after.redeem(shares).unwrap() <= amount);
		prop_assert!(shares == 0 || after.withdraw(amount).unwrap() >= shares);
		let paid = vault.mint(amount).unwrap();
		let after = Holdings { assets: vault.assets + paid, shares: vault.shares + amount, ..vault };
		prop_assert!(after.redeem(amount).unwrap() <= paid);
	}

	/// The most and the least that the exact fraction allows.
	#[test]
	fn conversions_are_exact_within_their_rounding(vault in holdings(), amount in money()) {
		let (assets, shares) = terms(&vault);
		let exact = wide(amount) * shares;
		let down = wide(vault.shares_for(amount, Down).unwrap());
		let up = wide(vault.shares_for(amount, Up).unwrap());
		prop_assert!(down * assets <= exact && (down + 1) * assets > exact);
		prop_assert!(up * assets >= exact && (up == U512::zero() || (up - 1) * assets < exact));
		let exact = wide(amount) * assets;
		let down = wide(vault.assets_for(amount, Down).unwrap());
		let up = wide(vault.assets_for(amount, Up).unwrap());
		prop_assert!(down * shares <= exact && (down + 1) * shares > exact);
		prop_assert!(up * shares >= exact && (up == U512::zero() || (up - 1) * shares < exact));
	}

	#[test]
	fn parts_never_have_more_than_the_whole(vault in holdings(), a in money(), b in money()) {
		let whole = vault.deposit(a + b).unwrap();
		prop_assert!(vault.deposit(a).unwrap() + vault.deposit(b).unwrap() <= whole);
		let (a, b) = (a.min(vault.shares), vault.shares - a.min(vault.shares));
		let all = vault.redeem(a).unwrap() + vault.redeem(b).unwrap();
		prop_assert!(all <= vault.redeem(vault.shares).unwrap());
		prop_assert!(all <= vault.assets);
	}

	/// What a price of 18 digits says is never more than what a share is worth, and less by one of its digits.
	#[test]
	fn price_that_is_shown_is_the_exact_one_rounded(vault in holdings()) {
		let (assets, shares) = terms(&vault);
		let exact = assets * wide(ONE) * ten_to(vault.offset.unwrap_or(0));
		let SharePrice(down) = vault.price(Down).unwrap();
		let SharePrice(up) = vault.price(Up).unwrap();
		prop_assert!(wide(down) * shares <= exact && wide(up) * shares >= exact);
		prop_assert!(up - down <= 1);
	}

	/// Whatever is given to the vault, or lost of it: the next depositor loses less than a share.
	#[test]
	fn gift_takes_from_the_next_depositor_less_than_a_share(
		vault in holdings(), gift in money(), amount in money(),
	) {
		let vault = Holdings { assets: vault.assets + gift, ..vault };
		let shares = vault.deposit(amount).unwrap();
		let (assets, all) = terms(&vault);
		prop_assert!(wide(amount) * all - wide(shares) * assets < assets);
	}

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		assets in number(), shares in number(), offset: Option<u8>, amount in number(),
	) {
		let vault = Holdings { assets, shares, offset };
		for result in [
			vault.deposit(amount), vault.mint(amount), vault.redeem(amount), vault.withdraw(amount),
			vault.price(Up).map(|price| price.0),
		] {
			prop_assert!(matches!(
				result,
				Ok(_) | Err(MathError::Overflow | MathError::DivisionByZero)
			));
		}
	}
}
