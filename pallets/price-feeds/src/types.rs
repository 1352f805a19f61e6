//! What a feed is: its record, its rounds, and how a round's median becomes its price.

use crate::limits::*;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::min;
use frame_support::{
	traits::Get, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use quoin_math::{deviation, steps, MathError};
use quoin_primitives::{Bps, Price, PriceError, Seconds};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What governance sets for a feed.
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
pub struct FeedConfig {
	/// How many fresh submissions a round needs. From [`MIN_MIN_SOURCES`] to the number of the
	/// feed's operators.
	pub min_sources: u32,
	/// How long a submission counts and how long a price may be used, in seconds. From
	/// [`MIN_MAX_AGE`] to [`MAX_MAX_AGE`].
	pub max_age: Seconds,
	/// The least time between the ends of two rounds, in seconds. From [`MIN_MIN_INTERVAL`] to
	/// `max_age` divided by [`INTERVALS_PER_MAX_AGE`].
	pub min_interval: Seconds,
	/// How far one price may be from the one before. From [`MIN_MAX_STEP`] to [`MAX_MAX_STEP`].
	pub max_step: Bps,
}

impl FeedConfig {
	/// Whether each parameter is in the range its doc line gives; `min_sources` has its upper
	/// bound in the number of operators, which this record does not know.
	pub fn is_in_range(&self) -> bool {
		let least_max_age = self.min_interval.checked_mul(INTERVALS_PER_MAX_AGE);
		self.min_sources >= MIN_MIN_SOURCES
			&& (MIN_MAX_AGE..=MAX_MAX_AGE).contains(&self.max_age)
			&& self.min_interval >= MIN_MIN_INTERVAL
			&& least_max_age.is_some_and(|least| least <= self.max_age)
			&& (MIN_MAX_STEP..=MAX_MAX_STEP).contains(&self.max_step)
	}

	/// Whether each parameter is at most [`MAX_PARAMETER_FACTOR`] times what it is in `old`, and
	/// at least that part of it.
	pub fn is_one_step_from(&self, old: &Self) -> bool {
		let near =
			|new: u64, old: u64| steps::within_factor(old.into(), new.into(), MAX_PARAMETER_FACTOR);
		near(self.min_sources.into(), old.min_sources.into())
			&& near(self.max_age, old.max_age)
			&& near(self.min_interval, old.min_interval)
			&& near(self.max_step.0.into(), old.max_step.0.into())
	}
}

/// A value and the moment its round closed.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Quote {
	/// Dollars per whole unit, 18 digits.
	pub price: Price,
	/// Unix time in seconds.
	pub at: Seconds,
}

/// One operator's value in an open round.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Submission<AccountId> {
	/// Who submitted.
	pub operator: AccountId,
	/// Dollars per whole unit, 18 digits.
	pub price: Price,
	/// Unix time in seconds.
	pub at: Seconds,
}

impl<AccountId> Submission<AccountId> {
	/// Whether it still counts at `now`: it is at most `max_age` seconds old.
	pub fn is_fresh(&self, now: Seconds, max_age: Seconds) -> bool {
		age(self.at, now).is_some_and(|age| age <= max_age)
	}
}

/// How long before `now` the moment `at` was. `None` when it is still to come.
pub fn age(at: Seconds, now: Seconds) -> Option<Seconds> {
	now.checked_sub(at)
}

/// What the median of a closed round became.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
	/// The feed's price.
	Accepted {
		/// The price it replaced.
		previous: Option<Price>,
	},
	/// Too far off: to be confirmed.
	Suspect {
		/// The feed's price, which it has not replaced.
		last: Price,
	},
}

/// A feed: config, operators, status and last price in one record, since a submission that closes
/// a round needs all of them and a consumer needs status and price at once.
///
/// The status is told by two fields, which are independent of each other: a paused feed remembers
/// what it suspects.
#[derive(
	CloneNoBound, DebugNoBound, Decode, Encode, EqNoBound, MaxEncodedLen, PartialEqNoBound, TypeInfo,
)]
#[codec(mel_bound(AccountId: MaxEncodedLen))]
#[scale_info(skip_type_params(MaxOperators))]
pub struct Feed<AccountId, MaxOperators>
where
	AccountId: Clone + core::fmt::Debug + Eq + Ord,
	MaxOperators: Get<u32>,
{
	/// What governance set.
	pub config: FeedConfig,
	/// Who may submit, in ascending order.
	pub operators: BoundedVec<AccountId, MaxOperators>,
	/// The last accepted value. `None` until the first.
	pub latest: Option<Quote>,
	/// The median of the last round, if it was too far from `latest` and is not confirmed.
	pub suspect: Option<Quote>,
	/// Whether the open round has sources enough to close, and they disagree: then nobody knows the
	/// price until one more decides.
	pub disputed: bool,
	/// Whether the guardian or governance stopped the feed.
	pub paused: bool,
}

impl<AccountId, MaxOperators> Feed<AccountId, MaxOperators>
where
	AccountId: Clone + core::fmt::Debug + Eq + Ord,
	MaxOperators: Get<u32>,
{
	/// Whether `who` may submit.
	pub fn has_operator(&self, who: &AccountId) -> bool {
		self.operators.binary_search(who).is_ok()
	}

	/// Whether there are as many operators as a round needs submissions.
	pub fn has_enough_operators(&self) -> bool {
		self.operators.len() as u64 >= self.config.min_sources.into()
	}

	/// When the last round ended, accepted or suspect. `None` before the first.
	pub fn closed_at(&self) -> Option<Seconds> {
		// A suspicion is always younger than the price it is about.
		self.suspect.or(self.latest).map(|value| value.at)
	}

	/// Whether the open round may close at `now`, as far as time goes.
	pub fn is_due(&self, now: Seconds) -> bool {
		self.closed_at()
			.is_none_or(|at| age(at, now).is_some_and(|age| age >= self.config.min_interval))
	}

	/// The price for a consumer who accepts it up to `max_age` seconds old.
	pub fn price(&self, now: Seconds, max_age: Seconds) -> Result<Price, PriceError> {
		if self.paused {
			return Err(PriceError::Paused);
		}
		if self.suspect.is_some() || self.disputed {
			return Err(PriceError::Suspect);
		}
		let latest = self.latest.ok_or(PriceError::Missing)?;
		match age(latest.at, now) {
			Some(age) if age <= min(max_age, self.config.max_age) => Ok(latest.price),
			_ => Err(PriceError::Stale),
		}
	}

	/// Takes the median of a round that closed: as the price if there was none, if it lies within
	/// one step of the price, or, while there is a suspicion, within one step of that; otherwise as
	/// the new suspicion.
	pub fn take_median(&mut self, median: Quote) -> Result<Verdict, MathError> {
		self.disputed = false;
		let reference = self.suspect.or(self.latest);
		match (reference, self.latest) {
			(Some(reference), Some(last))
				if !deviation::within(median.price, reference.price, self.config.max_step)? =>
			{
				self.suspect = Some(median);
				Ok(Verdict::Suspect { last: last.price })
			},
			_ => Ok(Verdict::Accepted { previous: self.accept(median) }),
		}
	}

	/// Makes `value` the price, whatever was suspected. Returns the price before.
	pub fn accept(&mut self, value: Quote) -> Option<Price> {
		self.suspect = None;
		self.latest.replace(value).map(|previous| previous.price)
	}
}

/// A feed of the genesis config.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisFeed<AccountId> {
	/// As text, such as `USDC/USD`.
	pub key: alloc::string::String,
	/// Its parameters.
	pub config: FeedConfig,
	/// Who may submit, in any order.
	pub operators: alloc::vec::Vec<AccountId>,
	/// The first value, which gets its time at the end of the first block.
	pub price: Option<Price>,
}
