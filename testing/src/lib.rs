//! What the tests of several crates share: published figures, numbers drawn from a seed, and how to ask for more of
//! them.
//!
//! Sequences of calls draw from [`Random`], which gives the same for a seed on every machine, so that a
//! failing seed is all that has to be kept. Formulas are tested with `proptest`, which shrinks.

#![deny(missing_docs)]

pub mod vectors;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Numbers from a seed.
pub struct Random(ChaCha8Rng);

impl Random {
	/// The numbers of `seed`.
	pub fn new(seed: u64) -> Self {
		Self(ChaCha8Rng::seed_from_u64(seed))
	}

	/// A number below `end`, which is not zero.
	pub fn below(&mut self, end: u64) -> u64 {
		self.0.random_range(0..end)
	}

	/// One of `from`, which is not empty.
	pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
		from[self.0.random_range(0..from.len())].clone()
	}

	/// An amount with an eye on `limit`: nothing or little, the limit, one beside it, its double, any share
	/// of it, any share of a small part of it, and now and then any amount at all.
	pub fn near(&mut self, limit: u128) -> u128 {
		match self.below(16) {
			0 | 1 => self.below(3).into(),
			2 | 3 => limit,
			4 | 5 => limit.saturating_add(1),
			6 | 7 => limit.saturating_sub(1),
			8 => limit.saturating_mul(2),
			9 => self.0.random::<u128>() >> self.below(128),
			10..=12 => {
				let part = limit / 10u128.pow(self.0.random_range(1..=6));
				self.0.random_range(0..=part)
			},
			_ => self.0.random_range(0..=limit),
		}
	}

	/// [`Self::near`] one of `limits`.
	pub fn near_one_of(&mut self, limits: &[u128]) -> u128 {
		let limit = self.pick(limits);
		self.near(limit)
	}
}

/// A whole number from the environment, for longer runs.
pub fn setting(name: &str, default: u64) -> u64 {
	std::env::var(name).map_or(default, |text| {
		text.parse().unwrap_or_else(|_| panic!("{name} is to be a whole number, not {text:?}"))
	})
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says (20), from the one that `QUOIN_FUZZ_FROM` says (100).
pub fn fuzz_seeds() -> std::ops::Range<u64> {
	let from = setting("QUOIN_FUZZ_FROM", 100);
	let count = setting("QUOIN_FUZZ_SEEDS", 20);
	assert!(count > 0, "no seed is no test");
	from..from + count
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_seed_gives_the_same_numbers_for_ever() {
		let mut random = Random::new(20_261);
		let drawn: Vec<u64> = (0..4).map(|_| random.below(1_000)).collect();
		assert_eq!(drawn, [905, 277, 645, 605]);
		let drawn: String = (0..4).map(|_| random.pick(&['a', 'b', 'c', 'd', 'e'])).collect();
		assert_eq!(drawn, "aeec");
		let drawn: Vec<u128> = (0..8).map(|_| random.near(1_000_000)).collect();
		let expected = [156_662, 674_176, 999_999, 999_999, 354_787, 1_000_001, 0, 232];
		assert_eq!(drawn, expected);
	}

	#[test]
	fn amounts_reach_both_sides_of_a_limit_and_the_ends() {
		let mut random = Random::new(1);
		let drawn: Vec<u128> = (0..10_000).map(|_| random.near(1_000)).collect();
		for needed in [0, 1, 999, 1_000, 1_001, 2_000] {
			assert!(drawn.contains(&needed), "{needed}");
		}
		assert!(drawn.iter().any(|amount| *amount > u128::MAX / 2));
		assert!(drawn.iter().filter(|amount| **amount < 1_000).count() > 3_000);
	}
}
