//! Who is paid first for giving something up, and how much.
//!
//! # Terms
//!
//! A bid offers a number of shares at a *level*: what of their worth is given up to be paid before others, from 10 to
//! 10 000 bps. At level `L` a share is paid `(1 − L) × P`, with the price `P = A' / S'` taken before anything is burnt.
//! What is given up stays in the vault: shares are burnt for less than they are worth, and all that stay are worth
//! more.
//!
//! Levels come from high to low with the sum of their shares, so that work grows with levels and not with bids; with
//! `S(L)` the shares at `L` and above, and `C` the cash:
//!
//! # Each pays its own bid
//!
//! ```text
//! level L has ⌊shares × (1 − L) × P⌋ while there is as much;
//! the last level all that is left, for ⌈left / ((1 − L) × P)⌉
//! ```
//!
//! # All pay the same
//!
//! At a discount of `d`, those at `d` and above want `S(d) × (1 − d) × P`. That grows as `d` falls: slowly between
//! levels, since each share costs more, and by a jump at each level. Where it meets the cash is the price:
//!
//! ```text
//! wanted
//!   │                ┌───  S(L₂)
//! C ┼ ─ ─ ─ ─ ─ ─ ─ ─│─ ─ ─ ─      at a jump: L₂ is filled in part, all above it in full, and all pay L₂
//!   │         ───────┘
//!   │  ┌──────                     between: all down to L₁ are filled in full and share the cash: they pay
//!   │  │                           1 − C / (S(L₁) × P), which lies between L₁ and L₂
//!   └──┴─────────────┴───▶ d falls
//!      L₁            L₂            never: all are filled in full, and pay nothing
//! ```
//!
//! Between levels the published rule is silent. To let them pay `L₁` would leave cash to those who bid less, or
//! nothing, while the winners would have paid for all of it; to let them pay `L₂` needs more cash than there is. Below
//! the last level it is the same, with zero for `L₂`: pay what is needed to be first, and not more.
//!
//! Without cash, and when shares are worthless, no bid is taken, also not at 10 000 bps, which costs nothing.
//!
//! # What follows
//!
//! - Nobody is paid less than its bid allows, but for a unit of rounding: `d ≤ L` for all who win.
//! - Who is not filled in full is at or below the clearing level, and then all cash is used.
//! - More cash never raises the clearing level; with own bids it lowers nobody's cash.
//! - To raise one's bid never lowers one's shares that are filled.
//! - Cash is at most what the burnt shares are worth, so that `(A' − cash) / (S' − burnt) ≥ A' / S'`.
//!
//! # One bidder
//!
//! Of a level in full all shares leave. Of one in part `⌊own × (shares − burnt) / shares⌋` stay, and the rest leaves:
//! what stays rounds down, so that no share is paid and kept. Cash rounds down. All of them together: cash is at most
//! that of the outcome, what stays too, and the differences are less than a unit for each.
//!
//! What leaves in units of a window, of one bid or of all bids of a window at a level, is the same part of them: the
//! shares of a [result](Outcome::result) for so many units. So a window has to know the sums of its units by level, and
//! [leaves](super::queue::Window::left) with all that win at once. A bidder that asks later needs its window as it was
//! then: to claim up to there with all of its units, to know what it offered, and to go on with the units that stay.
//!
//! Source: reordering by bids of the published queue (`QEV`), where each pays its own bid in shares; the shares that
//! cost leaves are served at the full price, which is the same cash. One price for all, and cash as the limit, are
//! ours.

use super::price::{times, Holdings};
use crate::{
	mul_div,
	mul_div::divide,
	Bps, MathError,
	Rounding::{Down, Up},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::ops::RangeInclusive;
use primitive_types::U256;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What can be bid.
pub const LEVELS: RangeInclusive<Bps> = Bps(10)..=Bps::WHOLE;

/// What winners pay.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub enum Rule {
	/// All the same: what is needed to be first.
	#[default]
	Uniform,
	/// Each its own bid.
	OwnBid,
}

/// Whether lower levels can be filled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Progress {
	/// They may.
	Continue,
	/// They cannot: all cash is used.
	Exhausted,
}

/// A level that is filled in part.
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
pub struct Part {
	/// Which.
	pub level: Bps,
	/// All that was offered there.
	pub shares: u128,
	/// What of it is burnt. Rounded up.
	pub burnt: u128,
	/// What is paid for that.
	pub cash: u128,
}

/// Levels so far. It can be put aside between two levels.
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
pub struct Clearing {
	rule: Rule,
	vault: Holdings,
	/// All cash that there is for bids.
	cash: u128,
	/// The last level that came.
	last: Option<Bps>,
	/// The last level that is filled in full.
	full: Option<Bps>,
	/// Shares of levels that are filled in full.
	shares: u128,
	/// What they cost, where each pays its own bid.
	cost: u128,
	/// The level after those, if it is filled in part.
	part: Option<Part>,
	/// Whether no other level is filled.
	exhausted: bool,
}

/// What those pay who are filled in full.
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
pub enum Pays {
	/// Their own bid.
	Own,
	/// All the same level: zero if cash is left.
	Level(Bps),
	/// What lies between two levels: together they have all of the cash.
	Between {
		/// All of it.
		cash: u128,
		/// Of all who are filled.
		shares: u128,
	},
}

/// How an auction ended.
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
pub struct Outcome {
	/// At which price.
	pub vault: Holdings,
	/// What those pay who are filled in full.
	pub pays: Pays,
	/// The lowest level that is filled in full, if any is.
	pub full: Option<Bps>,
	/// The level below, if it is filled in part.
	pub part: Option<Part>,
	/// Whether bids use up the cash.
	pub exhausted: bool,
	/// All shares that are burnt.
	pub burnt: u128,
	/// All cash that is paid.
	pub cash: u128,
}

/// What becomes of a bid.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Won {
	/// Shares that leave.
	pub shares: u128,
	/// What is paid for them.
	pub cash: u128,
}

impl Clearing {
	/// With `cash` for bids, at the price of `vault`.
	pub fn new(cash: u128, vault: Holdings, rule: Rule) -> Self {
		Self {
			rule,
			vault,
			cash,
			last: None,
			full: None,
			shares: 0,
			cost: 0,
			part: None,
			exhausted: false,
		}
	}

	/// With the next level, and all shares that are offered there. After the cash is used up nothing changes any more.
	///
	/// Errors with [`MathError::Overflow`] for a level that cannot be bid, and for one that is not below the last; then
	/// nothing changed.
	pub fn push(&mut self, level: Bps, shares: u128) -> Result<Progress, MathError> {
		if !LEVELS.contains(&level) || self.last.is_some_and(|last| level >= last) {
			return Err(MathError::Overflow);
		}
		if !self.exhausted {
			*self = Self { last: Some(level), ..self.with(level, shares)? };
		}
		Ok(if self.exhausted { Progress::Exhausted } else { Progress::Continue })
	}

	fn with(self, level: Bps, shares: u128) -> Result<Self, MathError> {
		if shares == 0 {
			return Ok(self);
		}
		if self.cash == 0 || self.vault.assets == 0 {
			return Ok(Self { exhausted: true, ..self });
		}
		let all = self.shares.checked_add(shares).ok_or(MathError::Overflow)?;
		// What those above have, and what this level would cost with them.
		let (above, cost) = match self.rule {
			Rule::Uniform => {
				(worth(&self.vault, self.shares, level)?, worth(&self.vault, all, level)?)
			},
			Rule::OwnBid => {
				let own = worth(&self.vault, shares, level)?;
				(self.cost, self.cost.checked_add(own).ok_or(MathError::Overflow)?)
			},
		};
		if above >= self.cash {
			return Ok(Self { exhausted: true, ..self });
		}
		if cost <= self.cash {
			return Ok(Self { full: Some(level), shares: all, cost, ..self });
		}
		// By the comparison. It is less than the level costs, so that it is not burnt whole but by rounding.
		let cash = self.cash.checked_sub(above).ok_or(MathError::Overflow)?;
		let burnt = shares_for(&self.vault, cash, level)?;
		let part = Part { level, shares, burnt, cash };
		Ok(Self { part: Some(part), exhausted: true, ..self })
	}

	/// When no other level comes.
	pub fn finish(&self) -> Result<Outcome, MathError> {
		let Self { rule, vault, full, part, .. } = *self;
		let all = worth(&vault, self.shares, Bps(0))?;
		// Where all pay the same, they may want more than there is below the last level too.
		let exhausted = self.exhausted || rule == Rule::Uniform && all > self.cash;
		let pays = match (rule, part) {
			(Rule::OwnBid, _) => Pays::Own,
			(Rule::Uniform, Some(part)) => Pays::Level(part.level),
			(Rule::Uniform, None) if exhausted => {
				Pays::Between { cash: self.cash, shares: self.shares }
			},
			(Rule::Uniform, None) => Pays::Level(Bps(0)),
		};
		let (in_part, burnt) = part.map_or((0, 0), |part| (part.cash, part.burnt));
		let in_full = match pays {
			_ if self.shares == 0 => 0,
			Pays::Own => self.cost,
			Pays::Level(level) => worth(&vault, self.shares, level)?,
			Pays::Between { cash, .. } => cash,
		};
		Ok(Outcome {
			vault,
			pays,
			full,
			part,
			exhausted,
			burnt: self.shares.checked_add(burnt).ok_or(MathError::Overflow)?,
			cash: in_full.checked_add(in_part).ok_or(MathError::Overflow)?,
		})
	}
}

impl Outcome {
	/// What becomes of a bid of `own` shares at `level`.
	pub fn result(&self, level: Bps, own: u128) -> Result<Won, MathError> {
		if let Some(part) = self.part.filter(|part| part.level == level) {
			let kept = part.shares.checked_sub(part.burnt).ok_or(MathError::Overflow)?;
			let stays = mul_div(own, kept, part.shares, Down)?;
			let shares = own.checked_sub(stays).ok_or(MathError::Overflow)?;
			return Ok(Won { shares, cash: mul_div(own, part.cash, part.shares, Down)? });
		}
		if self.full.is_none_or(|full| level < full) {
			return Ok(Won::default());
		}
		let cash = match self.pays {
			Pays::Own => worth(&self.vault, own, level)?,
			Pays::Level(level) => worth(&self.vault, own, level)?,
			Pays::Between { cash, shares } => mul_div(own, cash, shares, Down)?,
		};
		Ok(Won { shares: own, cash })
	}

	/// What it takes to be first: the level that is filled in part, or the last in full; between two levels what is
	/// paid there, rounded up, but no more than the last in full. Zero if cash is left, and the whole if no bid can be
	/// taken.
	pub fn clearing_level(&self) -> Result<Bps, MathError> {
		if !self.exhausted {
			return Ok(Bps(0));
		}
		match (self.part, self.pays, self.full) {
			(Some(part), ..) => Ok(part.level),
			(None, _, None) => Ok(Bps::WHOLE),
			(None, Pays::Between { cash, shares }, Some(full)) => {
				let (assets, all) = self.vault.terms()?;
				let whole = Bps::WHOLE.0;
				let part = whole_times(times(cash, all)?)?;
				let kept = divide(part, times(shares, assets)?, Down)?;
				let kept = u16::try_from(kept).map_err(|_| MathError::Overflow)?;
				let paid = whole.checked_sub(kept).map(Bps).ok_or(MathError::Overflow)?;
				// Of few units of cash the fraction of one that they do not have would be more than they bid.
				Ok(paid.min(full))
			},
			(None, _, Some(full)) => Ok(full),
		}
	}

	/// What winners give up to those who stay, of what their shares are worth: a gain that comes at once. Rounds down,
	/// so that the price does not fall when it is held back.
	pub fn given_up(&self) -> Result<u128, MathError> {
		self.vault.redeem(self.burnt)?.checked_sub(self.cash).ok_or(MathError::Overflow)
	}
}

/// `⌊shares × (1 − level) × P⌋`.
fn worth(vault: &Holdings, shares: u128, level: Bps) -> Result<u128, MathError> {
	let (numerator, denominator) = kept(vault, level)?;
	divide(times(shares, numerator)?, denominator, Down)
}

/// `⌈cash / ((1 − level) × P)⌉`.
fn shares_for(vault: &Holdings, cash: u128, level: Bps) -> Result<u128, MathError> {
	let (numerator, denominator) = kept(vault, level)?;
	divide(times(cash, denominator)?, numerator, Up)
}

/// `(1 − level) × P` as a fraction.
fn kept(vault: &Holdings, level: Bps) -> Result<(U256, U256), MathError> {
	let (assets, shares) = vault.terms()?;
	Ok((times(level.rest()?.0.into(), assets)?, whole_times(shares)?))
}

/// All in ten-thousandths.
fn whole_times(number: U256) -> Result<U256, MathError> {
	times(Bps::WHOLE.0.into(), number)
}

#[cfg(test)]
mod tests {
	use super::*;
	use Progress::{Continue, Exhausted};

	const MAX: u128 = u128::MAX;
	const ONE_TO_ONE: Holdings = Holdings { assets: 10_000, shares: 10_000, offset: None };

	fn run(rule: Rule, cash: u128, levels: &[(u16, u128)]) -> Outcome {
		let mut clearing = Clearing::new(cash, ONE_TO_ONE, rule);
		for (level, shares) in levels {
			clearing.push(Bps(*level), *shares).unwrap();
		}
		clearing.finish().unwrap()
	}

	fn won(outcome: &Outcome, level: u16, own: u128) -> (u128, u128) {
		let won = outcome.result(Bps(level), own).unwrap();
		(won.shares, won.cash)
	}

	/// 1 000 at a half, 1 000 at a fifth, 1 000 at a tenth: 500, 800 and 900.
	const THREE: [(u16, u128); 3] = [(5_000, 1_000), (2_000, 1_000), (1_000, 1_000)];

	#[test]
	fn own_bids_are_paid_from_high_to_low() {
		let at = |cash| run(Rule::OwnBid, cash, &THREE);
		let all = at(5_000);
		assert_eq!((all.burnt, all.cash, all.exhausted), (3_000, 2_200, false));
		assert_eq!(
			[5_000, 2_000, 1_000].map(|level| won(&all, level, 100)),
			[(100, 50), (100, 80), (100, 90)]
		);
		assert_eq!((all.clearing_level(), all.given_up()), (Ok(Bps(0)), Ok(800)));
		// 900 of 1 300: the second has 400 of 800, and half of its shares leave.
		let some = at(900);
		assert_eq!((some.burnt, some.cash, some.exhausted), (1_500, 900, true));
		assert_eq!(
			[5_000, 2_000, 1_000].map(|level| won(&some, level, 100)),
			[(100, 50), (50, 40), (0, 0)]
		);
		assert_eq!((some.clearing_level(), some.given_up()), (Ok(Bps(2_000)), Ok(600)));
		// Just enough for two.
		let two = at(1_300);
		assert_eq!((two.part, two.full, two.cash), (None, Some(Bps(2_000)), 1_300));
		assert_eq!((two.exhausted, two.clearing_level()), (true, Ok(Bps(2_000))));
		assert_eq!(won(&two, 1_000, 1_000), (0, 0));
	}

	/// At 80 % each, 1 000 shares cost 800 and 2 000 cost 1 600.
	#[test]
	fn all_pay_the_level_that_is_filled_in_part() {
		let some = run(Rule::Uniform, 1_200, &THREE);
		let part = Part { level: Bps(2_000), shares: 1_000, burnt: 500, cash: 400 };
		assert_eq!((some.pays, some.part), (Pays::Level(Bps(2_000)), Some(part)));
		assert_eq!((some.burnt, some.cash, some.exhausted), (1_500, 1_200, true));
		assert_eq!(
			[5_000, 2_000, 1_000].map(|level| won(&some, level, 100)),
			[(100, 80), (50, 40), (0, 0)]
		);
		assert_eq!((some.clearing_level(), some.given_up()), (Ok(Bps(2_000)), Ok(300)));
	}

	/// 2 000 shares cost 1 600 at a fifth, and 1 800 at a tenth. With 1 700 they pay 15 %.
	#[test]
	fn between_levels_winners_share_the_cash() {
		let some = run(Rule::Uniform, 1_700, &THREE);
		assert_eq!(some.pays, Pays::Between { cash: 1_700, shares: 2_000 });
		assert_eq!((some.burnt, some.cash, some.part), (2_000, 1_700, None));
		assert_eq!(
			[5_000, 2_000, 1_000].map(|level| won(&some, level, 100)),
			[(100, 85), (100, 85), (0, 0)]
		);
		assert_eq!((some.clearing_level(), some.given_up()), (Ok(Bps(1_500)), Ok(300)));
		// At its ends it is the levels.
		let level = |cash| run(Rule::Uniform, cash, &THREE).clearing_level().unwrap().0;
		assert_eq!([1_600, 1_601, 1_799, 1_800].map(level), [2_000, 1_995, 1_005, 1_000]);
		assert_eq!(won(&run(Rule::Uniform, 1_600, &THREE), 2_000, 100), (100, 80));
		// One more, and of the last level a share and a ninth leave.
		let more = run(Rule::Uniform, 1_801, &THREE);
		assert_eq!(more.part.map(|part| (part.burnt, part.cash)), Some((2, 1)));
		assert_eq!((more.burnt, won(&more, 5_000, 1_000)), (2_002, (1_000, 900)));
	}

	/// 3 000 shares are worth 3 000: with less, they pay what is missing, and with as much nothing.
	#[test]
	fn below_the_last_level_it_is_the_same_down_to_nothing() {
		let at = |cash| run(Rule::Uniform, cash, &THREE);
		let short = at(2_850);
		assert_eq!(short.pays, Pays::Between { cash: 2_850, shares: 3_000 });
		assert_eq!((short.clearing_level(), won(&short, 1_000, 200)), (Ok(Bps(500)), (200, 190)));
		for cash in [3_000, 3_001, MAX] {
			let all = at(cash);
			assert_eq!((all.pays, all.exhausted), (Pays::Level(Bps(0)), false));
			assert_eq!((all.burnt, all.cash, all.given_up()), (3_000, 3_000, Ok(0)));
			assert_eq!(won(&all, 1_000, 200), (200, 200));
		}
	}

	/// One that gives up all, beside one of a tenth.
	#[test]
	fn whole_may_be_bid() {
		let levels = [(10_000, 1_000), (1_000, 1_000)];
		let own = run(Rule::OwnBid, 450, &levels);
		assert_eq!((won(&own, 10_000, 1_000), own.burnt), ((1_000, 0), 1_500));
		assert_eq!(won(&own, 1_000, 1_000), (500, 450));
		// Alone 1 000 shares have all of 450, and pay 55 %: the other does not come in at that.
		let same = run(Rule::Uniform, 450, &levels);
		assert_eq!(same.pays, Pays::Between { cash: 450, shares: 1_000 });
		assert_eq!((won(&same, 10_000, 1_000), won(&same, 1_000, 1_000)), ((1_000, 450), (0, 0)));
		assert_eq!(same.clearing_level(), Ok(Bps(5_500)));
	}

	/// 22 shares are worth 22, and at 11 bps 21.97, which is 21 of cash. To have 21 of 22 is to give up 455 bps.
	#[test]
	fn clearing_level_is_not_above_the_bids_that_are_filled_when_cash_is_a_few_units() {
		let level = |cash| run(Rule::Uniform, cash, &[(11, 22), (10, 2)]).clearing_level();
		assert_eq!([20, 21, 22, 23, 24].map(level), [11, 11, 10, 10, 0].map(|bps| Ok(Bps(bps))));
	}

	#[test]
	fn no_bid_is_taken_without_cash_or_worth() {
		for rule in [Rule::Uniform, Rule::OwnBid] {
			let none = run(rule, 0, &[(10_000, 5), (10, 7)]);
			assert_eq!((none.burnt, none.cash, none.exhausted), (0, 0, true));
			assert_eq!((won(&none, 10_000, 5), won(&none, 10, 7)), ((0, 0), (0, 0)));
			assert_eq!((none.clearing_level(), none.given_up()), (Ok(Bps::WHOLE), Ok(0)));
			let lost = Holdings { assets: 0, ..ONE_TO_ONE };
			let mut clearing = Clearing::new(50, lost, rule);
			assert_eq!(clearing.push(Bps(10_000), 5), Ok(Exhausted));
			assert_eq!(clearing.finish().unwrap().burnt, 0);
			// Nobody bids.
			let empty = run(rule, 50, &[]);
			assert_eq!((empty.burnt, empty.cash, empty.exhausted), (0, 0, false));
			assert_eq!((empty.clearing_level(), won(&empty, 10, 5)), (Ok(Bps(0)), (0, 0)));
		}
	}

	#[test]
	fn levels_come_from_high_to_low() {
		let mut clearing = Clearing::new(1_000, ONE_TO_ONE, Rule::OwnBid);
		for level in [0, 9, 10_001, u16::MAX] {
			assert_eq!(clearing.push(Bps(level), 1), Err(MathError::Overflow));
		}
		assert_eq!(clearing.push(Bps(5_000), 10), Ok(Continue));
		let before = clearing;
		for level in [5_000, 5_001, 10_000] {
			assert_eq!(clearing.push(Bps(level), 1), Err(MathError::Overflow));
		}
		assert_eq!(clearing, before);
		// A level that is empty changes nothing but the order.
		assert_eq!(clearing.push(Bps(4_000), 0), Ok(Continue));
		assert_eq!(clearing.push(Bps(4_000), 1), Err(MathError::Overflow));
		assert_eq!(clearing.push(Bps(10), 2_000), Ok(Exhausted));
		let end = clearing.finish();
		assert_eq!(Clearing::new(0, ONE_TO_ONE, Rule::OwnBid).push(Bps(10), 0), Ok(Continue));
		assert_eq!(clearing.push(Bps(10), 1), Err(MathError::Overflow));
		assert_eq!(clearing.finish(), end);
	}

	/// Three bids of 10, 20 and 70 at a third in cash: 33⅓ shares. What stays is 6, 13 and 46; what leaves, 4, 7 and
	/// 24.
	#[test]
	fn what_stays_rounds_down() {
		let mut clearing = Clearing::new(17, ONE_TO_ONE, Rule::OwnBid);
		assert_eq!(clearing.push(Bps(5_000), 100), Ok(Exhausted));
		let some = clearing.finish().unwrap();
		assert_eq!((some.burnt, some.cash), (34, 17));
		assert_eq!([10, 20, 70].map(|own| won(&some, 5_000, own)), [(4, 1), (7, 3), (24, 11)]);
	}

	#[test]
	fn extremes_are_exact_or_errors() {
		// A quarter of all is given up: ⌊(2¹²⁸ − 1) × 3/4⌋ = 3 × 2¹²⁶ − 1.
		let vault = Holdings { assets: MAX, shares: 1, offset: None };
		let mut clearing = Clearing::new(MAX, vault, Rule::OwnBid);
		assert_eq!(clearing.push(Bps(2_500), 1), Ok(Continue));
		assert_eq!(clearing.finish().unwrap().cash, 3 * (1 << 126) - 1);
		assert_eq!(clearing.push(Bps(2_000), MAX), Err(MathError::Overflow));
		let mut small = Clearing::new(1, ONE_TO_ONE, Rule::Uniform);
		assert_eq!(small.push(Bps(9_999), 1), Ok(Continue));
		// At 90 % a share costs nothing, when rounded down. Eleven cost one.
		assert_eq!(small.push(Bps(9_000), 10), Ok(Continue));
		assert_eq!(small.push(Bps(8_000), 1), Ok(Exhausted));
		let end = small.finish().unwrap();
		assert_eq!((end.burnt, end.cash, end.pays), (11, 1, Pays::Between { cash: 1, shares: 11 }));
	}

	#[test]
	fn encoding_is_read_back() {
		let mut clearing = Clearing::new(1_200, ONE_TO_ONE, Rule::Uniform);
		clearing.push(Bps(5_000), 1_000).unwrap();
		let mut again = Clearing::decode(&mut &clearing.encode()[..]).unwrap();
		assert_eq!(again.push(Bps(2_000), 1_000), Ok(Exhausted));
		let outcome = run(Rule::Uniform, 1_200, &THREE);
		assert_eq!(again.finish(), Ok(outcome));
		assert_eq!(Outcome::decode(&mut &outcome.encode()[..]), Ok(outcome));
		assert_eq!((Clearing::max_encoded_len(), Outcome::max_encoded_len()), (141, 154));
	}
}
