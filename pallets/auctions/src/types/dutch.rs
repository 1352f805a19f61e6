//! What a Dutch auction consists of. The transitions of a lot are methods of [`Lot`].

use super::{unexpected, Moment};
use crate::{Config, Error};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use quoin_math::auction::{self, Fall};
use quoin_primitives::{Balance, Bps, Good, Round, Seconds};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

const DAY: Seconds = 86_400;

/// What governance says of rounds. A lot takes over what holds when its round begins.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Params {
	/// Where a round begins, as a share of what the good is worth.
	pub start: Bps,
	/// Where it ends, likewise.
	pub floor: Bps,
	/// How the price falls from the one to the other.
	pub fall: Fall,
	/// Seconds of a round.
	pub duration: Seconds,
	/// Seconds in which the price of a clearance falls to one unit.
	pub clearance: Seconds,
}

/// A fifth above the value, as collateral auctions of other systems begin, down to two fifths of it, in three
/// days and evenly: a rack is inspected before it is bought. A week for what nobody wanted.
impl Default for Params {
	fn default() -> Self {
		Self {
			start: Bps(12_000),
			floor: Bps(4_000),
			fall: Fall::Linear { duration: 3 * DAY },
			duration: 3 * DAY,
			clearance: 7 * DAY,
		}
	}
}

impl Params {
	/// The terms of a round for a good that is worth `value`, beginning no lower than `least`.
	pub fn terms<T: Config>(&self, value: Balance, least: Balance) -> Result<Terms, Error<T>> {
		let (start, floor) = auction::bounds(value, least, self.start, self.floor)?;
		Ok(Terms { start, floor, fall: self.fall, duration: self.duration })
	}

	/// The terms of a clearance from `start` on.
	pub fn clearance(&self, start: Balance) -> Terms {
		let duration = self.clearance;
		Terms { start, floor: 1, fall: Fall::Linear { duration }, duration }
	}
}

/// What a round was begun with.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Terms {
	/// The first price.
	pub start: Balance,
	/// The last price.
	pub floor: Balance,
	/// How it falls between them.
	pub fall: Fall,
	/// Seconds of the round.
	pub duration: Seconds,
}

/// A good for sale.
///
/// ```text
/// (none) ─open→ First ─restart→ Second ─settle, clear→ Clearance
///               First, Second, Clearance ─bid→ (gone)
///                               Second ─settle, taken→ (gone)
/// ```
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Lot {
	/// What it is.
	pub good: Good,
	/// Where it is in its life.
	pub round: Round,
	/// When the round began, in Unix time.
	pub started_at: Seconds,
	/// When it began by the market's clock, by which it ends.
	pub began: Seconds,
	/// What it was begun with.
	pub terms: Terms,
}

impl Lot {
	/// A lot at the beginning of a round.
	pub fn begun(good: Good, round: Round, terms: Terms, now: Moment) -> Self {
		Self { good, round, started_at: now.unix, began: now.market, terms }
	}

	/// Seconds of the round so far, without those of pauses. Refused for a moment before it.
	pub fn elapsed<T: Config>(&self, at: Moment) -> Result<Seconds, Error<T>> {
		at.market.checked_sub(self.began).ok_or(Error::<T>::MomentTooEarly)
	}

	/// Whether nobody bids in this round any more: from `duration` on, this second included. A clearance has
	/// no end.
	pub fn is_over<T: Config>(&self, at: Moment) -> Result<bool, Error<T>> {
		let elapsed = self.elapsed::<T>(at)?;
		match self.round {
			Round::First | Round::Second => Ok(elapsed >= self.terms.duration),
			Round::Clearance => Ok(false),
		}
	}

	/// What a bid pays.
	pub fn price<T: Config>(&self, at: Moment) -> Result<Balance, Error<T>> {
		ensure!(!self.is_over::<T>(at)?, Error::<T>::RoundOver);
		let Terms { start, floor, fall, .. } = self.terms;
		Ok(fall.price(start, floor, self.elapsed::<T>(at)?)?)
	}

	/// Checks that the first round has ended without a bid.
	pub fn ensure_restarts<T: Config>(&self, now: Moment) -> Result<(), Error<T>> {
		ensure!(self.round == Round::First, Error::<T>::NotFirstRound);
		ensure!(self.is_over::<T>(now)?, Error::<T>::RoundNotOver);
		Ok(())
	}

	/// Checks that the second round has ended without a bid.
	pub fn ensure_settles<T: Config>(&self, now: Moment) -> Result<(), Error<T>> {
		ensure!(self.round == Round::Second, Error::<T>::NotSecondRound);
		ensure!(self.is_over::<T>(now)?, Error::<T>::RoundNotOver);
		Ok(())
	}

	/// When the round is over by the market's clock. `None` for a clearance.
	pub fn ends<T: Config>(&self) -> Result<Option<Seconds>, Error<T>> {
		match self.round {
			Round::First | Round::Second => {
				let ends = self.began.checked_add(self.terms.duration);
				ends.map(Some).ok_or_else(unexpected::<T>)
			},
			Round::Clearance => Ok(None),
		}
	}
}
