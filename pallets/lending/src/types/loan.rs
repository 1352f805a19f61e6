//! A loan that was drawn, and how it moves through its life.

use crate::{
	types::{unexpected, Day, PerTranche, Point, Run, DAY},
	Config, Error,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use quoin_math::{
	loan::{
		accrual::{counts_since, flow, full_hour, in_units, run},
		course::Course,
		impairment::{by_seniority, midnight, next_step, Standing},
	},
	RatePerSecond,
};
use quoin_primitives::{Balance, Breach, Seconds};
use scale_info::TypeInfo;

/// Where a loan is in its life.
///
/// ```text
/// offer ─draw→ Active ─declareBreach→ Breached ─cure→ Active
///              Active, grace over ─liquidate→ Liquidating
///              Breached, not cured in time, or grace over ─liquidate→ Liquidating
/// Active, Breached ─repay, prepay, close, refinance→ (closed, repaid)
/// Liquidating ─last title sold→ (closed, recovered)
/// ```
///
/// A loan is overdue by the clock alone: between a deadline and the payment for its window.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum State {
	/// Paid as agreed, or within grace, or overdue and not yet liquidated.
	Active,
	/// A covenant did not hold.
	Breached {
		/// Which.
		breach: Breach,
		/// Since when everybody knows.
		since: Seconds,
	},
	/// The titles are being sold.
	Liquidating,
}

/// What changes with use of a loan.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Loan {
	/// Where it is in its life.
	pub state: State,
	/// When it was drawn.
	pub origination: Seconds,
	/// Principal left: the sum of what is owed.
	pub balance: Balance,
	/// Principal left of each tranche.
	pub owed: PerTranche,
	/// How many windows are paid.
	pub paid: u32,
	/// The debt-service reserve, held on the borrower's account.
	pub reserve: Balance,
	/// What is left to reward work for this loan, held on the borrower's account.
	pub bond: Balance,
	/// How its interest counts in the lenders' books, if it does.
	pub run: Option<Run>,
	/// What is written down.
	pub impairment: Balance,
	/// The day on which the next mark falls due, as the lenders' books count it.
	pub mark_on: Option<Day>,
	/// The day under which the queue of marks has it. Not after `mark_on`.
	pub queued: Option<Day>,
}

/// What one tranche adds to its lender's book.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Position {
	/// Principal left.
	pub principal: Balance,
	/// What of it is written down.
	pub impairment: Balance,
	/// Its rate, and for how long interest counts.
	pub run: Option<(RatePerSecond, Run)>,
	/// The day of the loan's next mark.
	pub mark_on: Option<Day>,
}

impl Position {
	/// Interest of it until a moment of its run. Rounds down.
	fn interest<T: Config>(&self, until: impl FnOnce(Run) -> Seconds) -> Result<Balance, Error<T>> {
		let Some((rate, time)) = self.run else { return Ok(0) };
		let per_second = flow(self.principal, rate)?;
		Ok(in_units(run(per_second, time.begin.at(), time.end.at(), until(time))?)?)
	}

	/// What of its interest ran before it last began to count: interest in suspense. Rounds down.
	pub fn suspended<T: Config>(&self) -> Result<Balance, Error<T>> {
		self.interest(|time| time.counts_since)
	}

	/// Its interest since it counts without a break. Rounds down, but for what [`Self::suspended`] does.
	pub fn counted<T: Config>(&self, now: Seconds) -> Result<Balance, Error<T>> {
		// Saturation: `counts_since` is never after now.
		Ok(self.interest::<T>(|_| now)?.saturating_sub(self.suspended::<T>()?))
	}
}

impl Loan {
	/// What each tranche adds to its lender's book, for tranches of these rates.
	pub fn positions<T: Config>(
		&self,
		rates: impl Iterator<Item = RatePerSecond>,
	) -> Result<Vec<Position>, Error<T>> {
		let impaired = by_seniority(self.impairment, &self.owed)?;
		Ok(self
			.owed
			.iter()
			.zip(impaired)
			.zip(rates)
			.map(|((principal, impairment), rate)| Position {
				principal: *principal,
				impairment,
				run: self.run.map(|run| (rate, run)),
				mark_on: self.mark_on,
			})
			.collect())
	}

	/// How the ladder of marks sees it.
	pub fn standing<T: Config>(
		&self,
		course: &Course,
		cure: Seconds,
		now: Seconds,
	) -> Result<Standing, Error<T>> {
		if self.cure_ends::<T>(cure)?.is_some_and(|end| now >= end) {
			return Ok(Standing::Failed);
		}
		let deadline = midnight(course.deadline(self.paid)?)?;
		if self.state == State::Liquidating || now >= self.grace_ends::<T>(course)? {
			return Ok(Standing::Late { deadline });
		}
		Ok(Standing::Due { deadline })
	}

	/// The day on which it has to be marked next, after `now`. None when nothing is left to come by time.
	pub fn next_mark<T: Config>(
		&self,
		course: &Course,
		cure: Seconds,
		now: Seconds,
	) -> Result<Option<Day>, Error<T>> {
		let standing = self.standing::<T>(course, cure, now)?;
		let by_grace = match self.state {
			State::Active | State::Breached { .. } => Some(self.grace_ends::<T>(course)?),
			State::Liquidating => None,
		};
		let ends = by_grace.into_iter().chain(self.cure_ends::<T>(cure)?);
		let ends = ends.filter(|end| standing != Standing::Failed && *end > now);
		let begins = self.next_begin::<T>(course, standing, now)?;
		ends.chain(begins).chain(next_step(standing, now)).min().map(day_of::<T>).transpose()
	}

	/// The last midnight before another window begins, of a loan that may be sold: its interest is owed too, before
	/// principal.
	fn next_begin<T: Config>(
		&self,
		course: &Course,
		standing: Standing,
		now: Seconds,
	) -> Result<Option<Seconds>, Error<T>> {
		if self.state == State::Liquidating || matches!(standing, Standing::Due { .. }) {
			return Ok(None);
		}
		// The last deadline begins no window. Saturation: there is a payment at least.
		let last = course.count().saturating_sub(1);
		for window in self.paid..last {
			let begun =
				course.deadline(window)?.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
			let midnight = last_midnight(begun);
			if midnight > now {
				return Ok(Some(midnight));
			}
		}
		Ok(None)
	}

	/// Until when what is marked at `now` stands, if nothing but time passes: the last second before the next mark, or
	/// the end of all grace.
	pub fn marked_until<T: Config>(
		&self,
		course: &Course,
		cure: Seconds,
		now: Seconds,
	) -> Result<Seconds, Error<T>> {
		match self.next_mark::<T>(course, cure, now)? {
			// After `now`, and so not the first.
			Some(day) => Ok(Seconds::from(day).saturating_mul(DAY).saturating_sub(1)),
			None => Ok(course.grace_end(course.count().saturating_sub(1))?.max(now)),
		}
	}

	/// The midnight from which on grace counts as over: the last one until somebody may liquidate, so that this is no
	/// news; or the next one, when the payment was not late on that one.
	fn grace_ends<T: Config>(&self, course: &Course) -> Result<Seconds, Error<T>> {
		let (deadline, end) = (course.deadline(self.paid)?, course.grace_end(self.paid)?);
		let over = end.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		let last = last_midnight(over);
		Ok(if last > deadline { last } else { midnight(over)? })
	}

	/// The midnight from which on a breach that was not cured counts as a failure.
	fn cure_ends<T: Config>(&self, cure: Seconds) -> Result<Option<Seconds>, Error<T>> {
		let State::Breached { since, .. } = self.state else { return Ok(None) };
		let last = since.checked_add(cure).ok_or(Error::<T>::AmountTooLarge)?;
		midnight_after(last).map(Some)
	}

	/// For how long its interest counts from now on: not at all when it is impaired or breached. Says since when, which is
	/// now when it did not.
	pub fn next_run<T: Config>(
		&self,
		course: &Course,
		now: Seconds,
	) -> Result<Option<Run>, Error<T>> {
		if self.impairment > 0 || self.state != State::Active || self.balance == 0 {
			return Ok(None);
		}
		let begin = Point::new::<T>(course.begin(self.paid)?, now)?;
		let end = full_hour(course.grace_end(self.paid)?)?;
		let next = Run { begin, end: Point::new::<T>(end, now)?, counts_since: now };
		let after = |run: Run| {
			let (begin, end) = (next.begin.at(), next.end.at());
			counts_since(run.counts_since, run.end.at(), begin, end, now)
		};
		let counts_since = self.run.map_or(now, after);
		Ok(Some(Run { counts_since, ..next }))
	}

	/// With `paid` less owed, tranche by tranche.
	pub fn with_paid<T: Config>(mut self, paid: &[Balance]) -> Result<Self, Error<T>> {
		let mut total: Balance = 0;
		for (owed, paid) in self.owed.iter_mut().zip(paid) {
			*owed = owed.checked_sub(*paid).ok_or_else(unexpected::<T>)?;
			total = total.checked_add(*paid).ok_or_else(unexpected::<T>)?;
		}
		self.balance = self.balance.checked_sub(total).ok_or_else(unexpected::<T>)?;
		Ok(self)
	}

	/// Refuses one whose titles are being sold.
	pub fn ensure_lives<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(self.state != State::Liquidating, Error::<T>::Liquidating);
		Ok(())
	}
}

/// The last midnight at or before a second.
fn last_midnight(at: Seconds) -> Seconds {
	// Never below zero.
	at.saturating_sub(at % DAY)
}

/// The first midnight after a second.
fn midnight_after<T: Config>(last: Seconds) -> Result<Seconds, Error<T>> {
	Ok(midnight(last.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?)?)
}

/// The day of a midnight.
fn day_of<T: Config>(midnight: Seconds) -> Result<Day, Error<T>> {
	let day = midnight.checked_div(DAY).and_then(|day| day.try_into().ok());
	day.ok_or(Error::<T>::AmountTooLarge)
}

/// Why a loan is no more.
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
pub enum Outcome {
	/// All was paid.
	Repaid,
	/// Another loan paid it.
	Refinanced,
	/// Its titles were sold.
	Recovered,
}
