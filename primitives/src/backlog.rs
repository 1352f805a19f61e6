//! Work that reading something takes because nobody did it yet.

use frame_support::weights::Weight;

/// What it costs to read something above what it costs just after somebody looked after it. It grows with the time
/// since, and is done anew by each who reads, until somebody writes what came of it.
///
/// Weighed apart, since calls would else be charged as if nobody had looked at anything for years. Who reads the same
/// twice finds the records at hand, and pays for what is computed alone.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Backlog {
	/// Of the first reading.
	pub first: Weight,
	/// Of each after it.
	pub again: Weight,
}

impl Backlog {
	/// Nothing of this is a record.
	pub fn computed(weight: Weight) -> Self {
		Self { first: weight, again: weight }
	}

	/// Of `weight`, of which `records` is paid once.
	pub fn with_records(weight: Weight, records: Weight) -> Self {
		let computed = weight.saturating_sub(records).set_proof_size(0);
		Self { first: weight, again: computed }
	}

	/// Of both.
	pub fn with(self, other: Self) -> Self {
		Self {
			first: self.first.saturating_add(other.first),
			again: self.again.saturating_add(other.again),
		}
	}

	/// Of so many of the kind.
	pub fn times(self, number: u32) -> Self {
		Self {
			first: self.first.saturating_mul(number.into()),
			again: self.again.saturating_mul(number.into()),
		}
	}

	/// Of so many readings.
	pub fn of_readings(self, readings: u32) -> Weight {
		// Saturation: of none it is nothing.
		let Some(more) = readings.checked_sub(1) else { return Weight::zero() };
		self.first.saturating_add(self.again.saturating_mul(more.into()))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn weight(time: u64, proof: u64) -> Weight {
		Weight::from_parts(time, proof)
	}

	#[test]
	fn records_are_read_once_and_the_rest_is_computed_each_time() {
		let all = Backlog::with_records(weight(100, 7), weight(60, 0));
		assert_eq!(all, Backlog { first: weight(100, 7), again: weight(40, 0) });
		let readings = [0, 1, 2, 3].map(|readings| all.of_readings(readings));
		assert_eq!(readings, [weight(0, 0), weight(100, 7), weight(140, 7), weight(180, 7)]);
		// Where less was measured than records are said to cost, nothing is left.
		let cheap = Backlog::with_records(weight(50, 7), weight(60, 0));
		assert_eq!(cheap.of_readings(9), weight(50, 7));
	}

	#[test]
	fn backlogs_add_up() {
		let (one, other) =
			(Backlog::computed(weight(3, 1)), Backlog::with_records(weight(10, 2), weight(4, 0)));
		let both = one.with(other.times(2));
		assert_eq!(both, Backlog { first: weight(23, 5), again: weight(15, 1) });
		assert_eq!(one.times(0), Backlog::default());
		let most = Backlog::computed(Weight::MAX);
		assert_eq!(most.with(most).times(2).of_readings(u32::MAX), Weight::MAX);
	}
}
