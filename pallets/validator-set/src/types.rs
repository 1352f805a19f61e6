//! The records: who has bonded, what is owed for offences, and who made blocks.

use crate::{limits::most_changes, Config};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use quoin_primitives::{Balance, UNIT};
pub use quoin_primitives::{ValidatorParams as Params, ValidatorStage as Stage};
use scale_info::TypeInfo;
use sp_runtime::{Perbill, Perquintill};
use sp_staking::SessionIndex;

/// QUO. Sessions have a currency too, for the deposits of keys.
pub(crate) type QuoOf<T> = <T as Config>::Currency;

/// Somebody with a bond.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Candidate {
	/// What is held of it. In QUO.
	pub bond: Balance,
	/// Where it is.
	pub stage: Stage,
	/// The session in which governance approved of it last. Zero for those of genesis, and where it never did.
	pub approved_in: SessionIndex,
	/// The session in which it came to the list or went off it last: by this, who comes to the set and who goes have
	/// their turn.
	pub turned_in: SessionIndex,
	/// How many slashes are open.
	pub slashes: u32,
}

impl Candidate {
	/// Somebody who has just bonded.
	pub(crate) fn new(bond: Balance, stage: Stage) -> Self {
		Self { bond, stage, approved_in: 0, turned_in: 0, slashes: 0 }
	}
}

/// What holds where nobody said anything: as much as may be of each, a bond of a thousand QUO of which an offence costs
/// a hundredth, and no reward.
pub(crate) fn default_params<T: Config>() -> Params {
	Params {
		min: T::MinValidators::get(),
		max: T::MaxValidators::get(),
		changes: most_changes::<T>(),
		bond: 1_000 * UNIT,
		slash: Perbill::from_percent(1),
		reward: Perquintill::zero(),
	}
}

/// What one account is slashed for one session.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Slash<AccountId> {
	/// The highest share of the bond that was reported.
	pub fraction: Perbill,
	/// The bond that it is a share of: that of the first report. In QUO.
	pub base: Balance,
	/// What was taken already. In QUO.
	pub taken: Balance,
	/// Who reported first.
	pub reporter: Option<AccountId>,
	/// The share of the bond of which the reporter gets its part: what a lone offender is slashed. Else an accomplice of
	/// the reporter could offend too, to make it more.
	pub lone: Perbill,
	/// The session in which the rest is taken. None when it was, or was cancelled.
	pub due: Option<SessionIndex>,
	/// Whether governance cancelled it, and no higher share was reported since.
	pub cancelled: bool,
}

/// A slash in the queue.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Due<AccountId> {
	/// The session of the offence.
	pub session: SessionIndex,
	/// Who is slashed.
	pub who: AccountId,
	/// In which session.
	pub due: SessionIndex,
}

/// Places in the queue of slashes.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Queue {
	/// Of the next to be taken.
	pub first: u32,
	/// Of the next to be booked.
	pub next: u32,
}

/// Blocks of a validator.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Authored {
	/// How many blocks there were of all, with its last one; or when it could make none last.
	pub last: u64,
	/// The session of its last one.
	pub session: SessionIndex,
	/// How many it made in that.
	pub blocks: u32,
}

impl Authored {
	/// How many of them in a session that is the last one.
	pub fn blocks_in(&self, session: SessionIndex) -> u32 {
		if self.session == session {
			self.blocks
		} else {
			0
		}
	}
}
