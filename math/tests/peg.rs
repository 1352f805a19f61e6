use super::*;
use quoin_math::{
	peg::{mint, redeem, MintAmounts, RedeemAmounts},
	Bps, MathError,
};

/// A peg: decimals of the external and of the coin, fees on mint and redemption.
#[derive(Clone, Copy, Debug)]
struct Peg {
	external: u8,
	coin: u8,
	mint_fee: Bps,
	redeem_fee: Bps,
}

impl Peg {
	fn mint(&self, amount: u128) -> Result<MintAmounts, MathError> {
		mint(amount, self.external, self.coin, self.mint_fee)
	}

	fn redeem(&self, amount: u128) -> Result<RedeemAmounts, MathError> {
		redeem(amount, self.coin, self.external, self.redeem_fee)
	}

	/// The smallest amount of the external that has whole coin units.
	fn external_step(&self) -> u128 {
		10u128.pow(self.external.saturating_sub(self.coin).into())
	}

	/// The smallest amount of the coin that has whole units of the external.
	fn coin_step(&self) -> u128 {
		10u128.pow(self.coin.saturating_sub(self.external).into())
	}

	/// Whether the two amounts have the same value.
	fn equal(&self, external: u128, coin: u128) -> bool {
		wide(external) * ten_to(self.coin) == wide(coin) * ten_to(self.external)
	}

	/// An external amount whose coins fit 128 bits: `amount` shrunk to that.
	fn external_amount(&self, amount: u128) -> u128 {
		amount / self.coin_step()
	}

	/// A coin amount whose backing fits 128 bits.
	fn coin_amount(&self, amount: u128) -> u128 {
		amount / self.external_step()
	}
}

/// `⌈amount × fee / 10 000⌉`.
fn fee_of(amount: u128, fee: Bps) -> u128 {
	let (quotient, remainder) = (wide(amount) * U512::from(fee.0)).div_mod(U512::from(10_000));
	(quotient + U512::from(u8::from(!remainder.is_zero()))).try_into().unwrap()
}

fn peg() -> impl Strategy<Value = Peg> {
	(decimals(), decimals(), fee(), fee()).prop_map(|(external, coin, mint_fee, redeem_fee)| Peg {
		external,
		coin,
		mint_fee,
		redeem_fee,
	})
}

/// Several amounts whose sum fits.
fn parts() -> impl Strategy<Value = Vec<u128>> {
	proptest::collection::vec(number().prop_map(|amount| amount / 8), 1..8)
}

/// Several amounts of less than ten steps each: dust and near dust.
fn small_parts() -> impl Strategy<Value = Vec<u128>> {
	proptest::collection::vec(0u128..10_000, 1..8)
}

proptest! {
	#![proptest_config(cases(1_500))]

	#[test]
	fn mint_parts_equal_the_whole(peg in peg(), amount in number()) {
		let amount = peg.external_amount(amount);
		let MintAmounts { taken, fee, backing, minted } = peg.mint(amount).unwrap();
		prop_assert!(taken <= amount);
		prop_assert_eq!(taken, backing + fee);
		prop_assert_eq!(fee, fee_of(taken, peg.mint_fee));
		prop_assert!(peg.equal(backing, minted));
		prop_assert_eq!(minted == 0, taken == 0);
	}

	#[test]
	fn mint_gives_the_most_and_takes_the_least(peg in peg(), amount in number()) {
		let amount = peg.external_amount(amount);
		let MintAmounts { taken, backing, .. } = peg.mint(amount).unwrap();
		// What the amount leaves after its fee does not back one more step.
		let net = amount - fee_of(amount, peg.mint_fee);
		prop_assert!(backing <= net && net - backing < peg.external_step());
		// One unit less would not back this much.
		if taken > 0 {
			let less = taken - 1;
			prop_assert!(less - fee_of(less, peg.mint_fee) < backing);
		}
		// So the amount taken, offered alone, does the same.
		prop_assert_eq!(peg.mint(taken), peg.mint(amount));
	}

	#[test]
	fn mint_takes_all_but_a_step_and_its_fee(peg in peg(), amount in number()) {
		prop_assume!(peg.mint_fee < Bps::WHOLE);
		let amount = peg.external_amount(amount);
		let left = amount - peg.mint(amount).unwrap().taken;
		// (amount − taken) × (1 − f) < one step and one unit.
		let net = wide(left) * U512::from(10_000 - peg.mint_fee.0);
		prop_assert!(net < (wide(peg.external_step()) + 1) * U512::from(10_000));
		if peg.external <= peg.coin && peg.mint_fee.0 <= 5_000 {
			prop_assert!(left <= 1);
		}
	}

	#[test]
	fn redeem_parts_equal_the_whole(peg in peg(), amount in number()) {
		let amount = peg.coin_amount(amount);
		let RedeemAmounts { burnt, backing, fee, received } = peg.redeem(amount).unwrap();
		prop_assert!(burnt <= amount);
		prop_assert!(amount - burnt < peg.coin_step());
		prop_assert_eq!(backing, received + fee);
		prop_assert_eq!(fee, fee_of(backing, peg.redeem_fee));
		prop_assert!(peg.equal(backing, burnt));
	}

	#[test]
	fn mint_then_redeem_never_gains(peg in peg(), amount in number()) {
		let amount = peg.external_amount(amount);
		let there = peg.mint(amount).unwrap();
		let back = peg.redeem(there.minted).unwrap();
		prop_assert!(back.received <= there.taken);
		// To the unit: both fees are gone, nothing else is.
		prop_assert_eq!(back.burnt, there.minted);
		prop_assert_eq!(back.backing, there.backing);
		prop_assert_eq!(back.received + back.fee + there.fee, there.taken);
		if peg.mint_fee.0 > 0 && there.taken > 0 {
			prop_assert!(back.received < there.taken);
		}
	}

	#[test]
	fn redeem_then_mint_never_gains(peg in peg(), amount in number()) {
		let amount = peg.coin_amount(amount);
		let there = peg.redeem(amount).unwrap();
		let back = peg.mint(there.received).unwrap();
		prop_assert!(back.minted <= there.burnt);
		if peg.redeem_fee.0 > 0 && there.burnt > 0 {
			prop_assert!(back.minted < there.burnt);
		}
		if peg.redeem_fee.0 == 0 && peg.mint_fee.0 == 0 {
			prop_assert_eq!(back.minted, there.burnt);
		}
	}

	#[test]
	fn mint_in_parts_never_beats_the_whole(
		peg in peg(), parts in prop_oneof![parts(), small_parts()],
	) {
		let parts: Vec<u128> = parts.iter().map(|part| peg.external_amount(*part)).collect();
		let whole = peg.mint(parts.iter().sum()).unwrap();
		let each: Vec<_> = parts.iter().map(|part| peg.mint(*part).unwrap()).collect();
		let taken: u128 = each.iter().map(|part| part.taken).sum();
		let minted: u128 = each.iter().map(|part| part.minted).sum();
		let fees: u128 = each.iter().map(|part| part.fee).sum();
		prop_assert!(minted <= whole.minted);
		// The same money at once buys as much, and as much is never cheaper in parts.
		prop_assert!(minted <= peg.mint(taken).unwrap().minted);
		prop_assert!(fees >= fee_of(taken, peg.mint_fee));
	}

	#[test]
	fn redeem_in_parts_never_beats_the_whole(
		peg in peg(), parts in prop_oneof![parts(), small_parts()],
	) {
		let parts: Vec<u128> = parts.iter().map(|part| peg.coin_amount(*part)).collect();
		let whole = peg.redeem(parts.iter().sum()).unwrap();
		let each: Vec<_> = parts.iter().map(|part| peg.redeem(*part).unwrap()).collect();
		let burnt: u128 = each.iter().map(|part| part.burnt).sum();
		let received: u128 = each.iter().map(|part| part.received).sum();
		prop_assert!(received <= whole.received);
		prop_assert!(received <= peg.redeem(burnt).unwrap().received);
	}

	#[test]
	fn mint_never_falls_when_the_amount_grows(peg in peg(), a in number(), b in number()) {
		let (a, b) = (peg.external_amount(a.min(b)), peg.external_amount(a.max(b)));
		let (a, b) = (peg.mint(a).unwrap(), peg.mint(b).unwrap());
		prop_assert!(a.taken <= b.taken && a.fee <= b.fee);
		prop_assert!(a.backing <= b.backing && a.minted <= b.minted);
	}

	#[test]
	fn redeem_never_falls_when_the_amount_grows(peg in peg(), a in number(), b in number()) {
		let (a, b) = (peg.coin_amount(a.min(b)), peg.coin_amount(a.max(b)));
		let (a, b) = (peg.redeem(a).unwrap(), peg.redeem(b).unwrap());
		prop_assert!(a.burnt <= b.burnt && a.backing <= b.backing);
		prop_assert!(a.fee <= b.fee && a.received <= b.received);
	}

	#[test]
	fn user_never_gains_when_a_fee_grows(peg in peg(), amount in number(), a in fee(), b in fee()) {
		let (low, high) = (a.min(b), a.max(b));
		let external = peg.external_amount(amount);
		let minted = |fee| mint(external, peg.external, peg.coin, fee).unwrap().minted;
		prop_assert!(minted(high) <= minted(low));
		let coin = peg.coin_amount(amount);
		let received = |fee| redeem(coin, peg.coin, peg.external, fee).unwrap().received;
		prop_assert!(received(high) <= received(low));
	}

	#[test]
	fn overflow_is_the_only_error_and_only_of_the_result(peg in peg(), amount in number()) {
		let fits = |value: U512| value <= wide(u128::MAX);
		// Minted: the net amount in coin units, rounded down.
		let net = amount - fee_of(amount, peg.mint_fee);
		match peg.mint(amount) {
			Ok(amounts) => prop_assert!(peg.equal(amounts.backing, amounts.minted)),
			Err(error) => {
				prop_assert_eq!(error, MathError::Overflow);
				prop_assert!(!fits(wide(net) * ten_to(peg.coin) / ten_to(peg.external)));
			},
		}
		match peg.redeem(amount) {
			Ok(amounts) => prop_assert!(peg.equal(amounts.backing, amounts.burnt)),
			Err(error) => {
				prop_assert_eq!(error, MathError::Overflow);
				prop_assert!(!fits(wide(amount) * ten_to(peg.external) / ten_to(peg.coin)));
			},
		}
	}

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		amount in number(), from: u8, to: u8, fee: u16,
	) {
		let minted = mint(amount, from, to, Bps(fee));
		let redeemed = redeem(amount, from, to, Bps(fee));
		if fee > 10_000 || from.abs_diff(to) > 38 {
			prop_assert_eq!(minted, Err(MathError::Overflow));
			prop_assert_eq!(redeemed, Err(MathError::Overflow));
		}
	}
}

proptest! {
	#![proptest_config(cases(200))]

	/// Minting and redeeming at random, with the books of a peg: the user and the fee ledger only
	/// ever share what the user brought, and the reserves are worth what is outstanding.
	#[test]
	fn books_balance_when_one_user_comes_and_goes(
		peg in peg(),
		brought in number(),
		steps in proptest::collection::vec((any::<bool>(), 0u32..=256), 1..40),
	) {
		let brought = peg.external_amount(brought);
		let (mut external, mut coins) = (brought, 0u128);
		let (mut reserves, mut fees) = (0u128, 0u128);
		for (mints, share) in steps {
			let of = |balance: u128| (wide(balance) * U512::from(share) / 256).try_into().unwrap();
			if mints {
				let amounts = peg.mint(of(external)).unwrap();
				external -= amounts.taken;
				reserves += amounts.backing;
				fees += amounts.fee;
				coins += amounts.minted;
			} else {
				let amounts = peg.redeem(of(coins)).unwrap();
				coins -= amounts.burnt;
				reserves -= amounts.backing;
				fees += amounts.fee;
				external += amounts.received;
			}
			prop_assert_eq!(external + reserves + fees, brought);
			prop_assert!(peg.equal(reserves, coins));
		}
	}
}
