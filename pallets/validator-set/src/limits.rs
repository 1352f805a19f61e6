//! The ranges of what governance says, each with its reason.

use crate::{types::Params, Config, Error};
use frame_support::{ensure, traits::Get};
use quoin_primitives::{Balance, UNIT};
use sp_runtime::{Perbill, Perquintill};
use sp_staking::SessionIndex;

/// No more than one in so many of the most validators come or go with a session: more at once would let a set change
/// hands within one.
pub const MOST_CHANGES: u32 = 3;
/// The least bond there may be, so that nobody is approved for nothing, and the highest, so that a mistake shuts nobody
/// out. In QUO.
pub const BOND: core::ops::RangeInclusive<Balance> = UNIT..=100_000_000 * UNIT;
/// The most that the least slash may be: half of a bond. What the severity of an offence asks for is besides.
pub const MOST_LEAST_SLASH: Perbill = Perbill::from_percent(50);
/// The most of the treasury for one block: a fifth in a year of blocks every three seconds.
pub const MOST_REWARD: Perquintill = Perquintill::from_parts(20_000_000_000);
/// What of a slash its reporter gets, as far as a lone offender had been slashed; the rest is the treasury's. Less than
/// what the offence costs by far, so that nobody offends to report it.
pub const REPORTER_SHARE: Perbill = Perbill::from_percent(10);
/// GRANDPA has to know so many sets more than there are sessions of evidence, where every session has a set of its own:
/// that of the running session, and the one before the oldest of which something can be proven, by whose end the
/// beginning of that is known.
pub const SETS_BEYOND_EVIDENCE: u64 = 2;
/// How many slashes that are due are taken in a block.
pub const SLASHES_PER_BLOCK: u32 = 4;
/// How many slashes and reports are forgotten in a block: thousands in a session. What is more waits for the next ones.
pub const FORGOTTEN_PER_BLOCK: u32 = 4;
/// At most so many membership roots are pruned at the start of a session: the one that has become too old, and one more,
/// so that a shorter `EvidencePeriod` is caught up with step by step.
pub const PRUNED_PER_SESSION: SessionIndex = 2;
/// Somebody is absent when it made no block, while chance would have given it so many: of honest ones, chance leaves
/// out two in a thousand million.
pub const PATIENCE: u64 = 20;

/// How many of so many may be out at once: as many faulty ones as BABE and GRANDPA withstand.
pub fn at_once(set: usize) -> usize {
	// Saturation: of nobody, nobody.
	set.saturating_sub(1) / 3
}

/// The most that may come or go with a session, whatever governance says.
pub fn most_changes<T: Config>() -> u32 {
	T::MaxValidators::get().div_ceil(MOST_CHANGES)
}

/// Refuses parameters out of range.
pub fn ensure_params<T: Config>(params: &Params) -> Result<(), Error<T>> {
	let Params { min, max, changes, bond, slash, reward } = *params;
	let fine = T::MinValidators::get() <= min
		&& min <= max
		&& max <= T::MaxValidators::get()
		&& changes > 0
		&& changes <= most_changes::<T>()
		&& BOND.contains(&bond)
		&& slash <= MOST_LEAST_SLASH
		&& reward <= MOST_REWARD;
	ensure!(fine, Error::<T>::ParameterOutOfRange);
	Ok(())
}
