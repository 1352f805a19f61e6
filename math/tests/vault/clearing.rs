use super::*;
use quoin_math::{
	vault::clearing::{Clearing, Outcome, Progress, Rule, Won},
	Bps,
};
use std::collections::BTreeMap;

/// One bid: level and shares.
type Bid = (u16, u128);

/// A vault, bids on some of its shares and cash for all, some or none of them.
#[derive(Clone, Debug)]
struct Case {
	vault: Holdings,
	bids: Vec<Bid>,
	cash: u128,
}

fn level() -> impl Strategy<Value = u16> {
	prop_oneof![
		3 => 1u16..=20,
		1 => Just(1_000),
	]
	.prop_map(|step| step * 10)
	.prop_flat_map(|few| prop_oneof![2 => Just(few), 2 => 10u16..=10_000, 1 => Just(10_000)])
}

fn case() -> impl Strategy<Value = Case> {
	let bids = proptest::collection::vec((level(), 1u128..=1_000, 0u128..3), 1..25);
	(holdings(), bids, 0u128..1_200, 0u128..3).prop_map(|(vault, parts, share, more)| {
		let all: u128 = parts.iter().map(|(_, part, _)| part).sum();
		// At most all shares, some of one, and some of a few.
		let bids: Vec<Bid> = parts
			.iter()
			.map(|(level, part, few)| (*level, (vault.shares / all * part).max(*few)))
			.collect();
		let worth: u128 = bids.iter().map(|(_, own)| vault.redeem(*own).unwrap()).sum();
		let cash = mul_div_floor(worth, share, 1_000) + more;
		Case { vault, bids, cash }
	})
}

fn rule() -> impl Strategy<Value = Rule> {
	prop_oneof![Just(Rule::Uniform), Just(Rule::OwnBid)]
}

fn clear(vault: Holdings, bids: &[Bid], cash: u128, rule: Rule) -> Outcome {
	let mut levels = BTreeMap::<u16, u128>::new();
	for (level, own) in bids {
		*levels.entry(*level).or_default() += own;
	}
	let mut clearing = Clearing::new(cash, vault, rule);
	for (level, shares) in levels.iter().rev() {
		if clearing.push(Bps(*level), *shares).unwrap() == Progress::Exhausted {
			break;
		}
	}
	clearing.finish().unwrap()
}

impl Case {
	fn clear(&self, rule: Rule) -> (Outcome, Vec<Won>) {
		let outcome = clear(self.vault, &self.bids, self.cash, rule);
		let of = |(level, own): &Bid| outcome.result(Bps(*level), *own).unwrap();
		let won = self.bids.iter().map(of).collect();
		(outcome, won)
	}

	/// What all shares at `level` and above would cost if each kept `kept` bps, as a fraction.
	fn wanted(&self, level: u16, discount: u16) -> (U512, U512) {
		let (assets, shares) = terms(&self.vault);
		let all: u128 = self.bids.iter().filter(|(of, _)| *of >= level).map(|(_, own)| own).sum();
		(wide(all) * assets * wide((10_000 - discount).into()), shares * 10_000)
	}
}

/// `⌊shares × (1 − level) × P⌋`.
fn worth(vault: &Holdings, shares: u128, level: u16) -> u128 {
	let (assets, all) = terms(vault);
	(wide(shares) * assets * wide((10_000 - level).into()) / (all * 10_000)).try_into().unwrap()
}

/// What a bid should have, as fractions.
#[derive(Clone, Copy)]
struct Expected {
	shares: (U512, U512),
	cash: (U512, U512),
}

impl Expected {
	fn nothing() -> Self {
		let none = (U512::zero(), U512::one());
		Self { shares: none, cash: none }
	}

	/// All shares, at `(1 − level) × P`.
	fn full(vault: &Holdings, own: u128, level: u16) -> Self {
		let (assets, shares) = terms(vault);
		let cash = wide(own) * assets * wide((10_000 - level).into());
		Self { shares: (wide(own), U512::one()), cash: (cash, shares * 10_000) }
	}

	/// By what was offered at a level, of the shares that `cash` pays there.
	fn part(vault: &Holdings, own: u128, offered: u128, cash: U512, level: u16) -> Self {
		let (assets, shares) = terms(vault);
		let keeps = assets * wide((10_000 - level).into());
		let burnt = (cash * shares * 10_000 + keeps - 1) / keeps;
		let (own, offered) = (wide(own), wide(offered));
		Self { shares: (own * burnt, offered), cash: (own * cash, offered) }
	}
}

/// Own bids by a list of single bids, sorted: each level has what is left, and shares it by what was offered there.
fn own_bids(case: &Case) -> Vec<Expected> {
	let mut order: Vec<usize> = (0..case.bids.len()).collect();
	order.sort_by_key(|bid| std::cmp::Reverse(case.bids[*bid].0));
	let mut result = vec![Expected::nothing(); case.bids.len()];
	let (mut left, mut at) = (case.cash, 0);
	while at < order.len() && left > 0 {
		let level = case.bids[order[at]].0;
		let same = |bid: &usize| case.bids[*bid].0 == level;
		let group: Vec<usize> = order[at..].iter().copied().take_while(same).collect();
		let offered: u128 = group.iter().map(|bid| case.bids[*bid].1).sum();
		let cost = worth(&case.vault, offered, level);
		for bid in &group {
			let own = case.bids[*bid].1;
			result[*bid] = if cost <= left {
				Expected::full(&case.vault, own, level)
			} else {
				Expected::part(&case.vault, own, offered, wide(left), level)
			};
		}
		left -= cost.min(left);
		at += group.len();
	}
	result
}

/// One price, by trying each discount from all to nothing.
fn one_price(case: &Case) -> Vec<Expected> {
	let Case { vault, bids, cash } = case;
	if *cash == 0 {
		return vec![Expected::nothing(); bids.len()];
	}
	let at_least = |(wanted, of): (U512, U512), cash| wanted >= wide(cash) * of;
	// The highest at which those who would pay it want all of the cash.
	let found = (0..=10_000u16).rev().find(|at| at_least(case.wanted(*at, *at), *cash));
	let Some(at) = found else {
		return bids.iter().map(|(_, own)| Expected::full(vault, *own, 0)).collect();
	};
	let sum = |of: &dyn Fn(u16) -> bool| -> u128 {
		bids.iter().filter(|(level, _)| of(*level)).map(|(_, own)| own).sum()
	};
	let (above, offered) = (sum(&|level| level > at), sum(&|level| level == at));
	let wanted_above = case.wanted(at + 1, at);
	let of = |(level, own): &Bid| {
		if at_least(wanted_above, *cash) {
			// They want all of it without those at the discount.
			let cash = (wide(*own) * wide(*cash), wide(above));
			let shares = (wide(*own), U512::one());
			return if *level > at { Expected { shares, cash } } else { Expected::nothing() };
		}
		let fits = !at_least(case.wanted(at, at), cash + 1);
		if *level > at || fits && *level == at {
			Expected::full(vault, *own, at)
		} else if *level == at {
			let left = wide(*cash) - wanted_above.0 / wanted_above.1;
			Expected::part(vault, *own, offered, left, at)
		} else {
			Expected::nothing()
		}
	};
	bids.iter().map(of).collect()
}

/// Whether `amount` is the fraction, rounded to either side.
fn is_about(amount: u128, (numerator, denominator): (U512, U512)) -> bool {
	wide(amount) * denominator < numerator + denominator * 2
		&& (wide(amount) + 2) * denominator > numerator
}

proptest! {
	#![proptest_config(cases(300))]

	#[test]
	fn own_bids_are_those_of_a_list_of_bids(case in case()) {
		let (_, won) = case.clear(Rule::OwnBid);
		for (won, expected) in won.iter().zip(own_bids(&case)) {
			prop_assert!(is_about(won.shares, expected.shares), "{won:?}");
			prop_assert_eq!(wide(won.cash), expected.cash.0 / expected.cash.1);
		}
	}

	/// Shares that leave, rounded up, and cash, rounded down, of each and of all.
	#[test]
	fn results_add_up_to_the_outcome(case in case(), rule in rule()) {
		let (outcome, won) = case.clear(rule);
		let count = won.len() as u128;
		let cash: u128 = won.iter().map(|won| won.cash).sum();
		prop_assert!(cash <= outcome.cash && outcome.cash - cash < count.max(1));
		let shares: u128 = won.iter().map(|won| won.shares).sum();
		prop_assert!(shares >= outcome.burnt && shares - outcome.burnt < count.max(1));
		for (won, (_, own)) in won.iter().zip(&case.bids) {
			prop_assert!(won.shares <= *own);
		}
	}

	#[test]
	fn cash_is_used_up_while_anybody_waits(case in case(), rule in rule()) {
		let (outcome, won) = case.clear(rule);
		prop_assert!(outcome.cash <= case.cash);
		let waits = won.iter().zip(&case.bids).any(|(won, (_, own))| won.shares < *own);
		if waits && outcome.burnt > 0 {
			prop_assert_eq!(outcome.cash, case.cash);
		}
		prop_assert!(!waits || outcome.exhausted);
		// Nobody above the clearing level waits.
		let clearing = outcome.clearing_level().unwrap();
		for (won, (level, own)) in won.iter().zip(&case.bids) {
			prop_assert!(won.shares == *own || Bps(*level) <= clearing);
		}
	}

	/// What a winner has is what the bid left of its shares' worth, but for rounding.
	#[test]
	fn nobody_pays_more_than_the_bid(case in case(), rule in rule()) {
		let (_, won) = case.clear(rule);
		let (assets, all) = terms(&case.vault);
		for (won, (level, _)) in won.iter().zip(&case.bids) {
			// A unit of cash, and a share that was rounded up and one of the level's.
			let kept = assets * wide((10_000 - level).into());
			let least = wide(won.shares).saturating_sub(2.into()) * kept;
			prop_assert!((wide(won.cash) + 2) * all * 10_000 > least);
			// Nor is anybody paid more than the shares are worth.
			prop_assert!(wide(won.cash) * all <= wide(won.shares) * assets);
		}
	}

	#[test]
	fn who_stays_is_never_worse_off(case in case(), rule in rule()) {
		let (outcome, _) = case.clear(rule);
		let after = |gain| Holdings {
			assets: case.vault.assets - outcome.cash.min(case.vault.assets) - gain,
			shares: case.vault.shares - outcome.burnt.min(case.vault.shares),
			..case.vault
		};
		if outcome.cash > case.vault.assets || outcome.burnt > case.vault.shares {
			return Ok(());
		}
		prop_assert!(not_worse(&case.vault, &after(0)));
		// Also while what winners gave up is held back, and no unit more could be.
		let gain = outcome.given_up().unwrap();
		prop_assert!(not_worse(&case.vault, &after(gain)));
		if gain < case.vault.assets - outcome.cash {
			let more = after(gain + 1);
			let ((assets, shares), (then, of)) = (terms(&case.vault), terms(&more));
			prop_assert!(then * shares <= assets * of);
		}
	}

	#[test]
	fn more_cash_is_never_worse(case in case(), more in money()) {
		let richer = Case { cash: case.cash + more, ..case.clone() };
		let ((_, before), (_, after)) = (case.clear(Rule::OwnBid), richer.clear(Rule::OwnBid));
		for (before, after) in before.iter().zip(&after) {
			prop_assert!(after.cash >= before.cash && after.shares >= before.shares);
		}
		let level = |case: &Case| case.clear(Rule::Uniform).0.clearing_level().unwrap();
		prop_assert!(level(&richer) <= level(&case));
	}

	#[test]
	fn raised_bid_never_has_less(case in case(), who: usize, more in 1u16..5_000, rule in rule()) {
		let who = who % case.bids.len();
		let mut higher = case.clone();
		higher.bids[who].0 = (case.bids[who].0 + more).min(10_000);
		let ((_, before), (_, after)) = (case.clear(rule), higher.clear(rule));
		// A unit of rounding, in shares and in cash, which many shares of little worth may be.
		let unit = case.vault.shares_for(1, Rounding::Up).unwrap().saturating_mul(20_000) + 2;
		prop_assert!(after[who].shares + unit >= before[who].shares);
	}

	/// Stopped and taken up again, or in one go.
	#[test]
	fn what_is_put_aside_goes_on_the_same(case in case(), rule in rule()) {
		let mut levels: Vec<Bid> = case.bids.clone();
		levels.sort_by_key(|bid| std::cmp::Reverse(bid.0));
		levels.dedup_by_key(|bid| bid.0);
		let mut clearing = Clearing::new(case.cash, case.vault, rule);
		for (level, shares) in &levels {
			let mut aside = clearing;
			aside.push(Bps(*level), *shares).unwrap();
			clearing.push(Bps(*level), *shares).unwrap();
			prop_assert_eq!(aside, clearing);
		}
		prop_assert_eq!(clearing.finish().unwrap(), clear(case.vault, &levels, case.cash, rule));
	}
}

proptest! {
	#![proptest_config(cases(60))]

	#[test]
	fn one_price_is_the_one_that_is_found_by_trying(case in case()) {
		let (_, won) = case.clear(Rule::Uniform);
		for (won, expected) in won.iter().zip(one_price(&case)) {
			prop_assert!(is_about(won.shares, expected.shares), "{won:?}");
			prop_assert!(is_about(won.cash, expected.cash), "{won:?}");
		}
	}
}

proptest! {
	#![proptest_config(cases(800))]

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		assets in number(), shares in number(), offset: Option<u8>, cash in number(),
		levels in proptest::collection::vec((any::<u16>(), number()), 0..6),
		rule in rule(), own in number(), at: u16,
	) {
		let mut clearing = Clearing::new(cash, Holdings { assets, shares, offset }, rule);
		for (level, offered) in levels {
			let before = clearing;
			if let Err(error) = clearing.push(Bps(level), offered) {
				prop_assert!(matches!(error, MathError::Overflow | MathError::DivisionByZero));
				prop_assert_eq!(clearing, before, "an error changes nothing");
			}
		}
		if let Ok(outcome) = clearing.finish() {
			prop_assert!(outcome.cash <= cash);
			let _ = (outcome.result(Bps(at), own), outcome.clearing_level(), outcome.given_up());
		}
	}
}
