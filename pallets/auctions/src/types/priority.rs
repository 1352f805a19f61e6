//! What a priority auction consists of: commitments, bids, and the books they stand in.

use super::unexpected;
use crate::{Config, Error};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use quoin_math::vault::clearing::LEVELS;
use quoin_primitives::{AssetId, Balance, Bid, Bps, Entered, WindowIndex, MAX_QUEUED_WINDOWS};
use scale_info::TypeInfo;
use sp_core::H256;

/// From one level to the next, in bps. The lowest is as high.
pub const LEVEL_STEP: u16 = 10;

/// Whether this can be bid: a multiple of [`LEVEL_STEP`] within [`LEVELS`].
pub fn is_level(level: Bps) -> bool {
	LEVELS.contains(&level) && level.0.is_multiple_of(LEVEL_STEP)
}

/// A sealed bid. Only its level and its salt are hidden.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Commitment<AccountId> {
	/// In the auction of this window.
	pub window: WindowIndex,
	/// Whose bond it is, and who may reveal.
	pub bidder: AccountId,
	/// How many shares of the request.
	pub shares: Balance,
	/// Binds all of it: see [`crate::Pallet::bid_hash`].
	pub hash: H256,
	/// Of which asset the bond is.
	pub asset: AssetId,
	/// What is held of it.
	pub bond: Balance,
}

/// A bid that was revealed, and where it stands in the books of its level.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Placed {
	/// The window that its request joined.
	pub joined: WindowIndex,
	/// Level and units.
	pub bid: Bid,
}

impl Placed {
	/// What it adds to the book of its level.
	pub fn entered(&self) -> Entered {
		Entered { joined: self.joined, units: self.bid.units }
	}
}

/// What is bid at one level: units, each more than nothing, by the window that their requests joined, in the order of
/// windows.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct LevelBook(BoundedVec<(WindowIndex, Balance), ConstU32<MAX_QUEUED_WINDOWS>>);

impl LevelBook {
	/// Nobody bids at the level.
	pub fn is_empty(&self) -> bool {
		self.0.is_empty()
	}

	/// All that stands in it.
	pub fn entries(&self) -> impl Iterator<Item = Entered> + '_ {
		self.0.iter().map(|(joined, units)| Entered { joined: *joined, units: *units })
	}

	/// With one bid more.
	///
	/// Errors: `AmountTooLarge`, `TooManyWindows`.
	pub fn with<T: Config>(mut self, bid: Entered) -> Result<Self, Error<T>> {
		match self.place(bid.joined) {
			Ok(at) => {
				let (_, units) = self.0.get_mut(at).ok_or_else(unexpected::<T>)?;
				*units = units.checked_add(bid.units).ok_or(Error::<T>::AmountTooLarge)?;
			},
			Err(at) => self
				.0
				.try_insert(at, (bid.joined, bid.units))
				.map_err(|_| Error::<T>::TooManyWindows)?,
		}
		Ok(self)
	}

	/// With one bid less. None when it does not stand in here.
	pub fn without(mut self, bid: Entered) -> Option<Self> {
		let at = self.place(bid.joined).ok()?;
		let (_, units) = self.0.get_mut(at)?;
		*units = units.checked_sub(bid.units)?;
		if *units == 0 {
			self.0.remove(at);
		}
		Some(self)
	}

	/// Where the window stands, or would stand.
	fn place(&self, joined: WindowIndex) -> Result<usize, usize> {
		self.0.binary_search_by_key(&joined, |(joined, _)| *joined)
	}
}

#[cfg(any(test, feature = "runtime-benchmarks"))]
impl LevelBook {
	/// Of these windows and units, as they are: for benchmarks and injected bugs.
	pub(crate) fn of(entries: impl IntoIterator<Item = (WindowIndex, Balance)>) -> Self {
		let entries: alloc::vec::Vec<_> = entries.into_iter().collect();
		Self(entries.try_into().expect("no more windows than there may be"))
	}
}

/// Bits of a word.
const WORD: u16 = 64;

/// The levels at which somebody bids, of the thousand there are, and how many bids there are.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Bitmap {
	/// A bit for each level, the lowest first.
	words: [u64; 16],
	/// Of all levels.
	bids: u32,
}

impl Bitmap {
	/// Nobody bids.
	pub fn is_empty(&self) -> bool {
		self.bids == 0
	}

	/// How many bids there are.
	pub fn bids(&self) -> u32 {
		self.bids
	}

	/// The levels at which somebody bids, from high to low.
	pub fn levels(&self) -> impl Iterator<Item = Bps> + '_ {
		let levels = LEVELS.start().0..=LEVELS.end().0;
		levels.step_by(LEVEL_STEP.into()).rev().map(Bps).filter(|level| self.has(*level))
	}

	/// With one bid more at a level.
	///
	/// Errors: `LevelOutOfRange`.
	pub fn with<T: Config>(mut self, level: Bps) -> Result<Self, Error<T>> {
		let (word, bit) = place(level).ok_or(Error::<T>::LevelOutOfRange)?;
		let word = self.words.get_mut(word).ok_or(Error::<T>::LevelOutOfRange)?;
		*word |= bit;
		// Impossible: each bid is an extrinsic, and a window is not revealed for so long.
		self.bids = self.bids.checked_add(1).ok_or_else(unexpected::<T>)?;
		Ok(self)
	}

	/// With one bid less at a level, at which none is left if it was the `last`. None when there is none.
	pub fn without(mut self, level: Bps, last: bool) -> Option<Self> {
		let (word, bit) = place(level)?;
		let word = self.words.get_mut(word)?;
		if *word & bit == 0 {
			return None;
		}
		if last {
			*word &= !bit;
		}
		self.bids = self.bids.checked_sub(1)?;
		Some(self)
	}

	fn has(&self, level: Bps) -> bool {
		let bit = |(word, bit): (usize, u64)| Some(self.words.get(word)? & bit);
		place(level).and_then(bit).is_some_and(|bit| bit != 0)
	}
}

/// In which word the bit of a level is, and which bit.
fn place(level: Bps) -> Option<(usize, u64)> {
	let index = level.0.checked_sub(LEVELS.start().0)?.checked_div(LEVEL_STEP)?;
	let bit = 1u64.checked_shl(index.checked_rem(WORD)?.into())?;
	Some((index.checked_div(WORD)?.into(), bit))
}

/// Checks that a level can be bid.
pub(crate) fn ensure_level<T: Config>(level: Bps) -> Result<(), Error<T>> {
	ensure!(is_level(level), Error::<T>::LevelOutOfRange);
	Ok(())
}
