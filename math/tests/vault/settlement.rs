//! A whole settlement: bids of several windows first, then all who wait, oldest window first. What leaves of a bid is
//! counted in units of its window, by the same parts as its shares, and windows know only the sums of their bids.

use super::*;
use quoin_math::{
	vault::{
		clearing::{Clearing, Rule},
		queue::{fill, Fill, Place, Window},
	},
	Bps,
};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
struct Request {
	shares: u128,
	level: Option<u16>,
}

#[derive(Clone, Debug)]
struct Case {
	vault: Holdings,
	/// Windows of requests, oldest first, and what of a thousand was paid of each before.
	windows: Vec<(Vec<Request>, u128)>,
	cash: u128,
}

fn case() -> impl Strategy<Value = Case> {
	let level = prop_oneof![3 => Just(None), 2 => (1u16..6).prop_map(|level| Some(level * 1_500))];
	let request = (1u128..=1_000, level);
	let window = (proptest::collection::vec(request, 1..6), 0u128..1_000);
	let windows = proptest::collection::vec(window, 1..4);
	(holdings(), windows, 0u128..1_200).prop_map(|(vault, parts, share)| {
		let requests = parts.iter().flat_map(|(requests, _)| requests);
		let all: u128 = requests.map(|(part, _)| part).sum();
		let of = |(part, level): &(u128, Option<u16>)| Request {
			shares: (vault.shares / all * part).max(1),
			level: *level,
		};
		let windows =
			parts.iter().map(|(requests, paid)| (requests.iter().map(of).collect(), *paid));
		let windows: Vec<(Vec<Request>, u128)> = windows.collect();
		let requested: u128 = windows.iter().flat_map(|of| &of.0).map(|of| of.shares).sum();
		// Few shares at all are fewer than one for each.
		let vault = Holdings { shares: vault.shares.max(requested), ..vault };
		let cash = mul_div_floor(vault.redeem(requested).unwrap(), share, 1_000);
		Case { vault, windows, cash: cash.min(vault.assets) }
	})
}

/// A window as it is stored, and its requests.
struct Pool {
	window: Window,
	requests: Vec<(Place, Option<u16>)>,
}

impl Pool {
	/// Some was paid before: what that was does not matter here, so it was nothing.
	fn of((requests, paid): &(Vec<Request>, u128)) -> Self {
		let (mut window, mut places) = (Window::default(), Vec::new());
		for request in requests {
			let (joined, place) = window.joined(request.shares).unwrap();
			window = joined;
			places.push((place, request.level));
		}
		let burnt = mul_div_floor(window.pending, *paid, 1_000);
		window = window.paid_pro_rata(Fill { burnt, cash: 0 }).unwrap();
		Self { window, requests: places }
	}

	/// Units of bids by level.
	fn bids(&self) -> BTreeMap<u16, u128> {
		let mut units = BTreeMap::new();
		for (place, level) in &self.requests {
			if let Some(level) = level {
				*units.entry(*level).or_default() += place.units;
			}
		}
		units
	}
}

proptest! {
	#![proptest_config(cases(400))]

	#[test]
	fn settlement_adds_up_for_everybody(case in case(), own: bool) {
		let rule = if own { Rule::OwnBid } else { Rule::Uniform };
		let mut pools: Vec<Pool> = case.windows.iter().map(Pool::of).collect();
		let before: u128 = pools.iter().map(|pool| pool.window.pending).sum();
		// What each offers, and all at each level.
		let mut levels = BTreeMap::<u16, u128>::new();
		for pool in &pools {
			for (place, level) in &pool.requests {
				let offered = pool.window.pending_of(place.units).unwrap();
				level.map(|level| *levels.entry(level).or_default() += offered);
			}
		}
		let mut clearing = Clearing::new(case.cash, case.vault, rule);
		for (level, shares) in levels.iter().rev() {
			clearing.push(Bps(*level), *shares).unwrap();
		}
		let outcome = clearing.finish().unwrap();
		// Winners leave, each window at once.
		let mut paid = 0;
		let mut count = 0;
		for pool in &mut pools {
			let leaving = |level: u16, units| outcome.result(Bps(level), units).unwrap().shares;
			let units = pool.bids().iter().map(|(level, units)| leaving(*level, *units)).sum();
			let (window, _) = pool.window.left(units).unwrap();
			for (place, level) in &mut pool.requests {
				count += 1;
				if let Some(level) = level {
					let offered = pool.window.pending_of(place.units).unwrap();
					paid += outcome.result(Bps(*level), offered).unwrap().cash;
					*place = place.less(leaving(*level, place.units)).unwrap();
				}
			}
			pool.window = window;
		}
		prop_assert!(paid <= outcome.cash && outcome.cash - paid <= count);
		// The others, by what is left.
		let left = case.cash - outcome.cash;
		let pending: Vec<u128> = pools.iter().map(|pool| pool.window.pending).collect();
		let fills = fill(&pending, left, &case.vault, 0).unwrap();
		let others: u128 = fills.iter().map(|fill| fill.cash).sum();
		let mut claimed = 0;
		for (pool, fill) in pools.iter_mut().zip(&fills) {
			if pool.window.units == 0 {
				prop_assert_eq!(pool.window.pending, 0);
				continue;
			}
			pool.window = pool.window.paid_pro_rata(*fill).unwrap();
			let mut all = 0;
			for (place, _) in &pool.requests {
				claimed += place.claimed(&pool.window).unwrap().1;
				all += pool.window.pending_of(place.units).unwrap();
			}
			prop_assert!(all <= pool.window.pending, "more is pending than there is");
			prop_assert!(pool.window.pending - all <= 2 * pool.requests.len() as u128);
		}
		prop_assert!(claimed <= others && others - claimed <= 2 * count);
		// All cash is used, or all that is pending is paid.
		let after: u128 = pools.iter().map(|pool| pool.window.pending).sum();
		let used = outcome.cash + others;
		prop_assert!(used == case.cash || after == 0 || case.cash == 0, "{after} wait");
		// Who did not ask is not worse off, but for a share that a part of a level leaves in each window.
		let burnt = before - after;
		let rest = Holdings {
			assets: case.vault.assets - used,
			shares: (case.vault.shares - burnt).saturating_sub(pools.len() as u128),
			..case.vault
		};
		prop_assert!(not_worse(&case.vault, &rest) || rest.shares == 0);
	}
}
