//! Whether a raise can still be complete, against trying everything.

use super::*;
use quoin_math::pool::raise::{lacking, Part};

fn share() -> impl Strategy<Value = Bps> {
	(1u16..20).prop_map(|twentieths| Bps(twentieths * 500))
}

fn part() -> impl Strategy<Value = Part> {
	(0u128..8, 0u128..8, share()).prop_map(|(raised, more, share)| Part {
		raised,
		cap: raised + more,
		share,
	})
}

/// Whether some amounts from what is raised up to the caps, and some first loss, keep every share.
fn can_be_complete(above: &[Part], first_loss: Part, raised: &mut Vec<u128>) -> bool {
	let Some(next) = above.get(raised.len()) else {
		return (1..=first_loss.cap).any(|own| {
			let all = raised.iter().sum::<u128>() + own;
			let down_to = |level: usize| raised[..=level].iter().sum::<u128>();
			let kept = |level: usize| holds(all, down_to(level), above[level].share).unwrap();
			(0..above.len()).all(kept) && holds(all, all - own, first_loss.share).unwrap()
		});
	};
	(next.raised..=next.cap).any(|amount| {
		raised.push(amount);
		let can = can_be_complete(above, first_loss, raised);
		raised.pop();
		can
	})
}

proptest! {
	#![proptest_config(cases(300))]

	#[test]
	fn raise_lacks_something_when_nothing_completes_it(
		above in proptest::collection::vec(part(), 1..=3),
		first_loss in part(),
	) {
		let first_loss = Part { cap: first_loss.cap + 1, ..first_loss };
		let found = lacking(&above, first_loss).unwrap();
		prop_assert_eq!(found.is_none(), can_be_complete(&above, first_loss, &mut vec![]));
	}
}
