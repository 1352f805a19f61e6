//! Pools that slice the cash flows of loans: what a curator says of one.

use crate::{AssetId, Balance, ClassId, CredentialId, TRANCHE_UNITS_FROM};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{pool::waterfall::Order, Bps, RatePerSecond, Seconds};
use scale_info::TypeInfo;
use sp_core::H256;

/// Names a pool.
pub type PoolId = u32;
/// Numbers the tranches of a pool, the most senior one zero, as those of a loan. The last one is the first loss.
pub type Level = u8;
/// What a pool is called, in UTF-8.
pub type PoolName = BoundedVec<u8, ConstU32<32>>;

/// The most tranches above the first loss.
pub const MAX_ABOVE: u32 = 4;
/// The most tranches.
pub const MAX_LEVELS: u32 = MAX_ABOVE + 1;
/// The most loans that a pool has at a time.
pub const MAX_POOL_LOANS: u32 = 32;
/// The most accounts, and the most legal persons, that a curator declares as its own.
pub const MAX_DECLARED: u32 = 8;
/// The most classes of hardware whose loans a pool takes.
pub const MAX_POOL_CLASSES: u32 = 16;
/// Pools have ids below this.
pub const MAX_POOLS: PoolId = 1 << 28;

/// The asset id of the units of a tranche: the top bit, the pool, and three bits of its number. `None` for what is no
/// tranche of a pool.
pub fn series_of(pool: PoolId, level: Level) -> Option<AssetId> {
	if pool >= MAX_POOLS || u32::from(level) >= MAX_LEVELS {
		return None;
	}
	// Below the top bit, by the checks.
	Some(TRANCHE_UNITS_FROM | (pool << 3) | u32::from(level))
}

/// The tranche whose units have this asset id, if it is one's.
pub fn tranche_of(series: AssetId) -> Option<(PoolId, Level)> {
	let rest = series.checked_sub(TRANCHE_UNITS_FROM)?;
	// Three bits.
	let (pool, level) = (rest >> 3, (rest & 7) as Level);
	(u32::from(level) < MAX_LEVELS).then_some((pool, level))
}

plain! {
	/// When what was collected is paid to the tranches.
	pub enum Payouts {
		/// Whenever somebody distributes.
		AsCollected,
		/// Once a period, when it is over. What was never lent goes back with all that waits when it can be lent no more.
		Periodic,
		/// When the pool matures, or when all of its loans are closed and no more can be drawn. What was never lent goes
		/// back before, in the same way.
		AtMaturity,
	}
}

plain! {
	/// A tranche above the first loss.
	pub struct TrancheTerms {
		/// What it is due, on what is outstanding of it.
		pub rate: RatePerSecond,
		/// Whether interest that is late bears interest.
		pub on_shortfall: bool,
		/// The least share of the assets that is junior to it.
		pub subordination: Bps,
		/// The least that has to be raised. In QUSD.
		pub least: Balance,
		/// The most.
		pub cap: Balance,
		/// What its holders must hold, if anything.
		pub credential: Option<CredentialId>,
	}
}

plain! {
	/// What the curator puts in, which loses first.
	pub struct FirstLoss {
		/// The least share of all that is raised.
		pub share: Bps,
		/// The most. In QUSD.
		pub cap: Balance,
	}
}

/// Which loans a pool takes.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Eligibility {
	/// All titles of a loan are of these classes.
	pub classes: BoundedVec<ClassId, ConstU32<MAX_POOL_CLASSES>>,
	/// The most principal by value of the titles that a loan allows when it is drawn.
	pub ltv: Bps,
	/// From a draw to the last deadline at most.
	pub tenor: Seconds,
	/// The least rate of the tranche that the pool lends.
	pub rate: RatePerSecond,
	/// The most that one legal person owes, as a share of the assets.
	pub obligor_share: Bps,
	/// How many full days a payment may be late before a test fails.
	pub days_overdue: u32,
}

/// What a curator says of a pool. Tranches are in order of seniority, as those of a loan.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct PoolTerms<AccountId> {
	/// For interfaces.
	pub name: PoolName,
	/// Which loans it takes.
	pub eligibility: Eligibility,
	/// Its tranches but the first loss, the most senior first.
	pub tranches: BoundedVec<TrancheTerms, ConstU32<MAX_ABOVE>>,
	/// The curator's.
	pub first_loss: FirstLoss,
	/// Accounts that are the curator's or of one group with it. None of them may borrow of the pool.
	pub declared: BoundedVec<AccountId, ConstU32<MAX_DECLARED>>,
	/// Likewise legal persons, by the hashes under which they are attested.
	pub declared_obligors: BoundedVec<H256, ConstU32<MAX_DECLARED>>,
	/// The curator's share of interest that is collected.
	pub curator_fee: Bps,
	/// How principal is paid back while all tests hold.
	pub order: Order,
	/// When tranches are paid.
	pub payouts: Payouts,
	/// The time after which unpaid interest is a shortfall.
	pub period: Seconds,
	/// What of the money raised is kept back for interest that loans do not bring in time. In QUSD.
	pub reserve: Balance,
	/// The last second in which anybody may invest.
	pub raise_until: Seconds,
	/// The last second in which loans may be drawn. What is not lent then goes back.
	pub draw_until: Seconds,
	/// When all loans are to be paid. From then on a test fails.
	pub matures_at: Seconds,
	/// Whether loans have to pay the origination fee of notes to the treasury.
	pub origination_fee: bool,
}

/// A pool with a date: one loan or a package of them, sold to investors in one tranche.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct NoteTerms<AccountId> {
	/// For interfaces.
	pub name: PoolName,
	/// Which loans it takes. Their tenor is the note's term at most.
	pub eligibility: Eligibility,
	/// What its loans amount to. In QUSD.
	pub face: Balance,
	/// What of it is sold. The rest, and the reserve, is the curator's.
	pub sold: Balance,
	/// Kept in the pool. In QUSD.
	pub reserve: Balance,
	/// What holders are due.
	pub rate: RatePerSecond,
	/// The share of the assets above what is sold under which the note pays principal early.
	pub subordination: Bps,
	/// What holders must hold, if anything.
	pub credential: Option<CredentialId>,
	/// As for pools.
	pub declared: BoundedVec<AccountId, ConstU32<MAX_DECLARED>>,
	/// As for pools.
	pub declared_obligors: BoundedVec<H256, ConstU32<MAX_DECLARED>>,
	/// As for pools.
	pub curator_fee: Bps,
	/// Whether it pays once, when it matures, and not every 30 days.
	pub at_maturity: bool,
	/// As for pools.
	pub raise_until: Seconds,
	/// As for pools.
	pub draw_until: Seconds,
	/// From the end of the raise to maturity: six to twelve months.
	pub term: Seconds,
}

plain! {
	/// Where a pool is in its life.
	pub enum PoolStage {
		/// It takes money.
		Raising,
		/// It lends and pays.
		Active,
		/// All loans are closed, and all that came in is paid.
		Closed,
		/// It never lent. Everybody takes the money back.
		Failed,
	}
}

plain! {
	/// Something that has to hold for junior interest and principal pro rata.
	pub enum CoverageTest {
		/// What is junior to a tranche is enough. In QUSD of assets, as loans are marked.
		OverCollateral {
			/// Which.
			level: Level,
		},
		/// What one legal person owes is not too much. In QUSD of principal.
		ObligorShare {
			/// Who owes the most.
			obligor: H256,
		},
		/// No payment is too late. In days.
		DaysOverdue,
		/// The pool has not matured. In seconds of Unix time.
		Maturity,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn series_are_named_by_pool_and_level() {
		assert_eq!(series_of(0, 0), Some(TRANCHE_UNITS_FROM));
		assert_eq!(series_of(1, 2), Some(TRANCHE_UNITS_FROM + 10));
		assert_eq!(series_of(MAX_POOLS - 1, 4), Some(u32::MAX - 3));
		assert_eq!((series_of(MAX_POOLS, 0), series_of(0, 5)), (None, None));
		for (pool, level) in [(0, 0), (0, 4), (7, 3), (MAX_POOLS - 1, 4)] {
			assert_eq!(tranche_of(series_of(pool, level).unwrap()), Some((pool, level)));
		}
		for other in [0, 1, TRANCHE_UNITS_FROM - 1, TRANCHE_UNITS_FROM + 5, u32::MAX] {
			assert_eq!(tranche_of(other), None);
		}
	}
}
