//! Cash that is kept back, and money that was never lent.

use super::*;
use quoin_math::pool::{
	reserve::{distribute_with, Reserve},
	undrawn::returned,
	waterfall::Distribution,
};

/// What is kept, and what of each tranche's interest is late.
#[derive(Clone, Debug)]
struct Kept {
	held: u128,
	target: u128,
	late: Vec<u128>,
	ends: bool,
}

impl Kept {
	fn reserve(&self) -> Reserve {
		let Self { held, target, ends, .. } = *self;
		Reserve { held, target, ends }
	}

	fn rules(&self, order: Order, diverted: bool) -> Rules<'_> {
		Rules { order, diverted, period_over: true, late: &self.late, advanced: 0 }
	}
}

/// Claims, and a reserve of not more than what is wanted. Of interest that is due, some is late.
fn reserve() -> impl Strategy<Value = (Vec<Claim>, Kept)> {
	let part = || prop_oneof![1 => Just(0u128), 2 => 0u128..=100, 2 => Just(100)];
	(with_late(), amount(), part(), any::<bool>()).prop_map(
		|((claims, late), target, held, ends)| {
			(claims, Kept { held: target / 100 * held, target, late, ends })
		},
	)
}

fn sum(of: &[Claim]) -> u128 {
	of.iter().map(|of| of.principal + of.interest).sum()
}

/// Whether all above the first loss have what they are owed.
fn above_are_whole(claims: &[Claim], shared: &Distribution) -> bool {
	let last = claims.len() - 1;
	claims[..last] == shared.paid[..last]
}

proptest! {
	#![proptest_config(cases(500))]

	#[test]
	fn what_is_paid_and_what_is_kept_is_what_there_was(
		(claims, reserve) in reserve(),
		interest in amount(),
		principal in amount(),
		fees in amount(),
		order in order(),
		diverted: bool,
	) {
		let cash = Cash { interest, principal };
		let (shared, kept) =
			distribute_with(reserve.reserve(), cash, fees, &claims, reserve.rules(order, diverted)).unwrap();
		prop_assert_eq!(shared.fees + sum(&shared.paid) + kept, reserve.held + interest + principal);
		prop_assert!(kept <= reserve.target, "{kept} of {}", reserve.target);
		prop_assert_eq!(shared.fees, fees.min(interest), "fees are out of interest alone");
		let last = claims.len() - 1;
		for (owed, paid) in claims.iter().zip(&shared.paid).take(last) {
			prop_assert!(paid.principal <= owed.principal && paid.interest <= owed.interest);
		}
		if reserve.ends {
			prop_assert_eq!(kept, 0);
			return Ok(());
		}
		if !above_are_whole(&claims, &shared) {
			// It lends to interest that is late, tranche by tranche, and no more than that.
			let without = distribute(cash, fees, &claims, reserve.rules(order, diverted)).unwrap().paid;
			let short = reserve.late.iter().zip(&without);
			let short: u128 =
				short.map(|(late, paid)| late.saturating_sub(paid.interest)).sum();
			let left = reserve.held.saturating_sub(short);
			prop_assert!(kept >= left, "{kept} is left of {left}");
			for (level, without) in without.iter().enumerate().take(last) {
				let of = shared.paid[level];
				prop_assert_eq!(of.principal, without.principal);
				prop_assert!(of.interest <= without.interest.max(reserve.late[level]));
			}
			// It is filled before the first loss has anything.
			let first_losss = shared.paid[last];
			prop_assert!(first_losss == Claim::default() || kept == reserve.target);
		}
	}

	/// Who is senior has as much as without it, and all others above the first loss together too.
	#[test]
	fn nobody_above_the_first_loss_is_worse_with_a_reserve(
		(claims, reserve) in reserve(),
		interest in amount(),
		principal in amount(),
		fees in amount(),
		order in order(),
		diverted: bool,
	) {
		let cash = Cash { interest, principal };
		let with = distribute_with(reserve.reserve(), cash, fees, &claims, reserve.rules(order, diverted)).unwrap().0.paid;
		let without = distribute(cash, fees, &claims, reserve.rules(order, diverted)).unwrap().paid;
		let above = claims.len() - 1;
		prop_assert!(sum(&with[..above]) >= sum(&without[..above]));
		// What a division leaves over is the senior's: with more to divide, it may be less.
		let slack = if order == Order::ProRata { above as u128 } else { 0 };
		prop_assert!(sum(&with[..1]) + slack >= sum(&without[..1]));
		prop_assert!(with[0].interest >= without[0].interest);
		for level in 1..=above {
			let (with, without) = (sum(&with[..level]), sum(&without[..level]));
			prop_assert!(with + slack >= without, "down to {level}: {with}, not {without}");
		}
	}

	#[test]
	fn reserve_of_nothing_changes_nothing(
		(claims, late) in with_late(),
		interest in amount(),
		principal in amount(),
		order in order(),
		diverted: bool,
		period_over: bool,
		ends: bool,
	) {
		let none = Reserve { held: 0, target: 0, ends };
		let cash = Cash { interest, principal };
		let rules = Rules { order, diverted, period_over, late: &late, advanced: 0 };
		let (shared, kept) = distribute_with(none, cash, 7, &claims, rules).unwrap();
		prop_assert_eq!(kept, 0);
		prop_assert_eq!(shared, distribute(cash, 7, &claims, rules).unwrap());
	}

	/// What is never lent goes back to everybody by what is outstanding, but for what the division leaves over, and the
	/// first loss does not leave before others.
	#[test]
	fn money_goes_back_by_what_is_outstanding(
		outstanding in proptest::collection::vec(amount(), 1..=5),
		share in 0u128..=1_000_000,
	) {
		let all: u128 = outstanding.iter().sum();
		let amount = all / 1_000_000 * share;
		let parts = returned(amount, &outstanding).unwrap();
		prop_assert_eq!(parts.iter().sum::<u128>(), amount);
		if all == 0 {
			return Ok(());
		}
		for (level, (part, of)) in parts.iter().zip(&outstanding).enumerate() {
			prop_assert!(part <= of);
			let (exact, part) = (wide(amount) * wide(*of), wide(*part) * wide(all));
			let slack = wide(all) * wide(outstanding.len() as u128);
			prop_assert!(part <= exact + slack && exact < part + slack, "{level}: {parts:?}");
		}
		let (part, of) = (*parts.last().unwrap(), *outstanding.last().unwrap());
		let first_loss_after = wide(of - part) * wide(all);
		prop_assert!(outstanding.len() == 1 || first_loss_after >= wide(of) * wide(all - amount));
	}

	/// Bit by bit it is the same as at once, within a unit for each tranche and part.
	#[test]
	fn money_that_goes_back_in_parts_goes_the_same_way(
		outstanding in proptest::collection::vec(amount(), 1..=5),
		shares in proptest::collection::vec(0u128..=100, 1..8),
	) {
		let mut left = outstanding.clone();
		let mut total = 0;
		for share in &shares {
			let amount = left.iter().sum::<u128>() / 100 * share;
			let parts = returned(amount, &left).unwrap();
			for (left, part) in left.iter_mut().zip(parts) {
				*left -= part;
			}
			total += amount;
		}
		let at_once = returned(total, &outstanding).unwrap();
		let slack = (shares.len() * outstanding.len()) as u128;
		for ((left, of), part) in left.iter().zip(&outstanding).zip(at_once) {
			prop_assert!((of - left).abs_diff(part) <= slack, "{} and {part}", of - left);
		}
	}
}
