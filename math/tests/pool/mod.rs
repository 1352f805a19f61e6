mod earnings;
mod raise;
mod reserve;

use super::*;
use quoin_math::{
	loan::recovery::Claim,
	pool::{
		accrual::{Interest, Terms},
		coverage::{holds, needed, subordination},
		index::{claim, Fraction, Paid},
		value::{losses, values},
		waterfall::{distribute, Cash, Order, Rules},
	},
	units::ONE,
	Bps, RatePerSecond,
};

fn amount() -> impl Strategy<Value = u128> {
	prop_oneof![1 => Just(0u128), 2 => 1u128..100, 5 => 1u128..1_000_000_000_000 * ONE]
}

/// Two to five tranches, the last one without interest.
fn claims() -> impl Strategy<Value = Vec<Claim>> {
	proptest::collection::vec((amount(), amount()), 2..=5).prop_map(|mut all| {
		if let Some(last) = all.last_mut() {
			last.1 = 0;
		}
		all.into_iter().map(|(principal, interest)| Claim { principal, interest }).collect()
	})
}

fn order() -> impl Strategy<Value = Order> {
	prop_oneof![Just(Order::Sequential), Just(Order::ProRata)]
}

/// Of interest that is due above the first loss, some is late.
fn with_late() -> impl Strategy<Value = (Vec<Claim>, Vec<u128>)> {
	let part = || prop_oneof![1 => Just(0u128), 2 => 0u128..=100, 2 => Just(100)];
	(claims(), proptest::collection::vec(part(), 4)).prop_map(|(claims, late)| {
		let above = claims[..claims.len() - 1].iter().zip(late);
		let late = above.map(|(of, percent)| of.interest / 100 * percent).collect();
		(claims, late)
	})
}

proptest! {
	#![proptest_config(cases(300))]

	#[test]
	fn all_of_the_cash_goes_to_those_who_are_owed(
		(claims, late) in with_late(),
		interest in amount(),
		principal in amount(),
		fees in amount(),
		order in order(),
		diverted: bool,
		period_over: bool,
	) {
		let cash = Cash { interest, principal };
		let rules = Rules { order, diverted, period_over, late: &late, advanced: 0 };
		let shared = distribute(cash, fees, &claims, rules).unwrap();
		let paid = &shared.paid;
		let all: u128 = paid.iter().map(|paid| paid.principal + paid.interest).sum();
		prop_assert_eq!(shared.fees + all + shared.kept, interest + principal);
		prop_assert_eq!(shared.fees, fees.min(interest));
		let last = claims.len() - 1;
		for (owed, paid) in claims.iter().zip(paid).take(last) {
			prop_assert!(paid.principal <= owed.principal && paid.interest <= owed.interest);
		}
		prop_assert!(paid[last].principal <= claims[last].principal);
		let whole = |level: usize| paid[level] == claims[level];
		let principal_paid = (0..last).all(|level| paid[level].principal == claims[level].principal);
		// The first loss does not leave before those that it protects.
		prop_assert!(principal_paid || paid[last].principal == 0);
		prop_assert!((0..last).all(whole) || paid[last].principal == 0);
		// Nor has it interest within a period, while those above are owed anything.
		prop_assert!((0..last).all(whole) || period_over || paid[last] == Claim::default());
		prop_assert!(!((0..last).all(whole) || period_over) || shared.kept == 0);
		// Of interest that is left over nobody above is short.
		prop_assert!(shared.kept == 0 || (0..last).all(|level| paid[level].interest == claims[level].interest));
		if diverted {
			// Nobody has anything while somebody more senior is owed.
			let short = (0..last).find(|level| !whole(*level));
			if let Some(short) = short {
				prop_assert!(paid[short + 1..].iter().all(|paid| *paid == Claim::default()));
			}
		} else {
			let owed_interest = |level: usize| paid[level].interest < claims[level].interest;
			if let Some(short) = (0..last).find(|level| owed_interest(*level)) {
				// Out of principal a junior one has interest that is late, when the senior has its principal.
				let is_paid = |level: usize| paid[level].principal == claims[level].principal;
				prop_assert!(is_paid(short) || paid[short + 1..last].iter().all(|paid| paid.interest == 0));
				prop_assert!(paid[last].interest == 0 || principal_paid);
			}
			if order == Order::Sequential {
				let short = (0..last).find(|level| paid[*level].principal < claims[*level].principal);
				if let Some(short) = short {
					prop_assert!(paid[short + 1..].iter().all(|paid| paid.principal == 0));
				}
			}
		}
	}

	/// Two amounts that come within a period are shared alike whether together or one after the other, if interest comes
	/// for all that is due. Else it differs until it does, by what principal advanced.
	#[test]
	fn when_money_is_shared_within_a_period_matters_to_nobody(
		(claims, late) in with_late(),
		first in (amount(), amount()),
		then in (amount(), amount()),
		advanced in amount(),
		diverted: bool,
	) {
		let due: u128 = claims.iter().map(|of| of.interest).sum();
		let then = (then.0 + due, then.1);
		// What divisions leave over is the senior's each time, so that pro rata it is the same but for units.
		let order = Order::Sequential;
		let rules = |late, advanced| Rules { order, diverted, period_over: false, late, advanced };
		let cash = |(interest, principal)| Cash { interest, principal };
		let at_once = (first.0 + then.0, first.1 + then.1);
		let together = distribute(cash(at_once), 0, &claims, rules(&late, advanced)).unwrap();
		let one = distribute(cash(first), 0, &claims, rules(&late, advanced)).unwrap();
		let left: Vec<Claim> = claims.iter().zip(&one.paid).map(|(owed, paid)| Claim {
			principal: owed.principal - paid.principal,
			interest: owed.interest.saturating_sub(paid.interest),
		}).collect();
		let still = late.iter().zip(&one.paid);
		let still: Vec<u128> = still.map(|(late, paid)| late.saturating_sub(paid.interest)).collect();
		let other = distribute(cash((then.0 + one.kept, then.1)), 0, &left, rules(&still, one.advanced)).unwrap();
		let all = |of: &Claim, with: &Claim| (of.principal + with.principal, of.interest + with.interest);
		for (level, together) in together.paid.iter().enumerate() {
			let apart = all(&one.paid[level], &other.paid[level]);
			// With the last principal of all, and when all is diverted, what is paid as which may be told otherwise.
			prop_assert_eq!(apart.0 + apart.1, together.principal + together.interest, "{}", level);
		}
		prop_assert_eq!(other.kept, together.kept);
		prop_assert!(diverted || other.advanced == together.advanced);
	}

	/// Each is paid its share of the principal, but for what the division leaves over and what somebody has no room for.
	#[test]
	fn principal_pro_rata_is_by_what_is_outstanding(
		claims in claims(),
		principal in amount(),
	) {
		let cash = Cash { interest: 0, principal };
		let claims: Vec<Claim> = claims.into_iter().map(|of| Claim { interest: 0, ..of }).collect();
		let late = vec![0; claims.len() - 1];
		let rules =
			Rules { order: Order::ProRata, diverted: false, period_over: false, late: &late, advanced: 0 };
		let shared = distribute(cash, 0, &claims, rules).unwrap();
		let above = &claims[..claims.len() - 1];
		let all: u128 = above.iter().map(|of| of.principal).sum();
		let total = principal.min(all);
		for (level, owed) in above.iter().enumerate() {
			let exact = wide(total) * wide(owed.principal);
			let paid = wide(shared.paid[level].principal) * wide(all);
			let slack = wide(all) * wide(above.len() as u128);
			prop_assert!(paid <= exact + slack && exact <= paid + wide(all));
		}
	}

	#[test]
	fn values_are_senior_first_and_add_up(claims in claims(), assets in amount()) {
		let of = values(assets, &claims).unwrap();
		prop_assert_eq!(of.iter().sum::<u128>(), assets);
		let last = claims.len() - 1;
		for level in 0..last {
			let owed = claims[level].principal + claims[level].interest;
			prop_assert!(of[level] <= owed);
			// Who is short leaves nothing to those below.
			prop_assert!(of[level] == owed || of[level + 1..].iter().all(|value| *value == 0));
		}
	}

	#[test]
	fn losses_are_what_assets_do_not_reach(claims in claims(), assets in amount()) {
		let outstanding: Vec<u128> = claims.iter().map(|of| of.principal).collect();
		let all: u128 = outstanding.iter().sum();
		let lost = losses(assets, &outstanding).unwrap();
		prop_assert_eq!(lost.iter().sum::<u128>(), all.saturating_sub(assets));
		for level in 0..outstanding.len() {
			prop_assert!(lost[level] <= outstanding[level]);
			let above_lose = lost[..level].iter().any(|lost| *lost > 0);
			prop_assert!(!above_lose || lost[level] == outstanding[level]);
		}
	}

	#[test]
	fn test_holds_from_what_it_needs_on(senior in amount(), assets in amount(), least in 0u16..10_000) {
		let least = Bps(least);
		let edge = needed(senior, least).unwrap();
		prop_assert_eq!(holds(assets, senior, least).unwrap(), assets >= edge);
		// What is said of it is what is asked of it, but for rounding. Of claims beyond the assets, nothing is junior.
		let said = subordination(assets, senior).unwrap();
		prop_assert!(said < least || senior > assets || holds(assets, senior, least).unwrap());
		prop_assert!(senior <= assets || said == Bps(0));
	}

	/// However often interest is brought up to date, and whatever is paid in between.
	#[test]
	fn interest_does_not_depend_on_who_asks(
		outstanding in amount(),
		rate in 1u128..ONE / 31_536_000,
		on_shortfall: bool,
		period in 1u64..100 * 86_400,
		moments in proptest::collection::vec((0u64..40 * 86_400, 0u128..=100), 1..20),
		asked in proptest::collection::vec(0u64..86_400, 20),
	) {
		let start = 1_700_000_000;
		// As many periods as a pool has, and not one for each second.
		let period = period.max(7 * 86_400);
		let terms = Terms { rate: RatePerSecond(rate), on_shortfall, start, period, until: u64::MAX };
		let (mut seldom, mut often) = (Interest::from(start), Interest::from(start));
		let mut now = start;
		for ((passed, share), asked) in moments.into_iter().zip(asked) {
			often = often.until(now + asked.min(passed), outstanding, &terms).unwrap();
			now += passed;
			seldom = seldom.until(now, outstanding, &terms).unwrap();
			often = often.until(now, outstanding, &terms).unwrap();
			prop_assert_eq!(seldom, often);
			let paid = seldom.due / 100 * share;
			(seldom, often) = (seldom.less(paid).unwrap(), often.less(paid).unwrap());
			prop_assert!(seldom.shortfall <= seldom.due);
		}
		if !on_shortfall {
			// Simple interest, of the whole time at once.
			let whole = Interest::from(start).until(now, outstanding, &terms).unwrap().due;
			let exact = wide(outstanding) * wide(rate) * U512::from(now - start) / wide(ONE);
			prop_assert_eq!(wide(whole), exact);
		}
	}

	/// Holders claim whenever they like, and units change hands: all claims and what is left over are what was paid.
	#[test]
	fn claims_add_up_to_what_was_paid(
		units in proptest::collection::vec(1u128..1_000_000_000 * ONE, 1..12),
		steps in proptest::collection::vec((0u8..3, amount(), any::<usize>(), any::<usize>(), 0u128..=100), 1..80),
	) {
		let supply: u128 = units.iter().sum();
		let mut holders: Vec<_> =
			units.iter().map(|units| (*units, Paid::default().index, Fraction::default(), 0u128)).collect();
		let (mut all, mut paid) = (Paid::default(), 0u128);
		let settle = |holder: &mut (u128, _, _, u128), until| {
			let (whole, left) = claim(holder.0, holder.1, until, holder.2).unwrap();
			*holder = (holder.0, until, left, holder.3 + whole);
		};
		for (kind, amount, one, other, share) in steps {
			let (one, other) = (one % units.len(), other % units.len());
			match kind {
				0 => (all, paid) = (all.with(amount, supply).unwrap(), paid + amount),
				1 => settle(&mut holders[one], all.index),
				_ => {
					settle(&mut holders[one], all.index);
					settle(&mut holders[other], all.index);
					let moved = holders[one].0 / 100 * share;
					if one != other {
						holders[one].0 -= moved;
						holders[other].0 += moved;
					}
				},
			}
		}
		for holder in &mut holders {
			settle(holder, all.index);
		}
		let claimed: u128 = holders.iter().map(|holder| holder.3).sum();
		prop_assert!(claimed <= paid);
		prop_assert!(paid - claimed <= units.len() as u128, "{} of {paid}", paid - claimed);
	}
}
