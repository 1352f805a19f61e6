//! A loan from its first deadline to its last, whichever kind of schedule it has.
//!
//! A window is *paid ahead* when the payment for the one before its begin is not due yet: then nothing is due,
//! and whatever is paid is principal.
//!
//! ```text
//! paid ahead ⇔ now ≤ begin of the window to be paid next,  for calendar loans from the second window on
//! ```
//!
//! In its first window a calendar loan takes its payment from the first second on, and a fixed one from the
//! second second on, as published.

use super::{
	calendar::{self, Calendar, Schedule},
	fixed, Due, Grace, LoanError, Repayment,
};
use crate::{MathError, RatePerSecond, Seconds};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// When payments fall due.
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
#[serde(rename_all = "camelCase")]
pub enum Timetable {
	/// On one day of each month.
	Calendar(Calendar),
	/// Every so many seconds.
	Fixed {
		/// Seconds between two deadlines.
		interval: Seconds,
		/// How many there are.
		payments: u32,
	},
}

/// What borrower and lenders agreed on, amounts aside.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Contract {
	/// When payments fall due.
	pub timetable: Timetable,
	/// How principal is paid back.
	pub repayment: Repayment,
	/// Of all tranches together: [`super::tranches::blended_rate`].
	pub rate: RatePerSecond,
	/// What lateness costs.
	pub grace: Grace,
	/// Whether a stub pays principal too.
	pub principal_in_stub: bool,
}

/// A loan that has begun.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Course {
	contract: Contract,
	origination: Seconds,
	/// Of a calendar loan.
	schedule: Option<Schedule>,
}

impl Course {
	/// Of a loan that begins at `origination`.
	///
	/// Errors with [`MathError::Overflow`] when a date lies beyond what can be reckoned with.
	pub fn new(contract: Contract, origination: Seconds) -> Result<Self, MathError> {
		let schedule = match contract.timetable {
			Timetable::Calendar(calendar) => Some(calendar.from(origination)?),
			Timetable::Fixed { .. } => None,
		};
		Ok(Self { contract, origination, schedule })
	}

	/// How many payments there are.
	pub fn count(&self) -> u32 {
		match (&self.schedule, self.contract.timetable) {
			(Some(schedule), _) => schedule.count(),
			(None, Timetable::Fixed { payments, .. }) => payments,
			// A calendar has its schedule.
			(None, Timetable::Calendar(_)) => 0,
		}
	}

	/// The deadline of window `k`, counted from zero.
	///
	/// Errors with [`LoanError::NothingDue`] when there is none.
	pub fn deadline(&self, k: u32) -> Result<Seconds, LoanError> {
		match (&self.schedule, self.contract.timetable) {
			(Some(schedule), _) => schedule.deadline(k),
			(None, Timetable::Fixed { interval, payments }) if k < payments => {
				let number = u64::from(k).checked_add(1).ok_or(MathError::Overflow)?;
				let after = number.checked_mul(interval).ok_or(MathError::Overflow)?;
				Ok(self.origination.checked_add(after).ok_or(MathError::Overflow)?)
			},
			_ => Err(LoanError::NothingDue),
		}
	}

	/// When window `k` begins.
	pub fn begin(&self, k: u32) -> Result<Seconds, LoanError> {
		match k.checked_sub(1) {
			Some(before) => self.deadline(before),
			None => Ok(self.origination),
		}
	}

	/// The end of grace of window `k`: the last second in which nobody may liquidate for its sake.
	pub fn grace_end(&self, k: u32) -> Result<Seconds, LoanError> {
		let deadline = self.deadline(k)?;
		Ok(deadline.checked_add(self.contract.grace.duration).ok_or(MathError::Overflow)?)
	}

	/// Whether nothing is due yet after `paid` windows.
	pub fn is_ahead(&self, paid: u32, at: Seconds) -> Result<bool, LoanError> {
		if paid == 0 && self.schedule.is_some() {
			return Ok(false);
		}
		Ok(at <= self.begin(paid)?)
	}

	/// What is due at `at` of a loan that owes `balance` and has `paid` so many windows. Whether it is due
	/// already is another question ([`Self::is_ahead`]).
	pub fn due(&self, balance: u128, paid: u32, at: Seconds) -> Result<Due, LoanError> {
		let Contract { repayment, rate, grace, principal_in_stub, timetable } = self.contract;
		match (&self.schedule, timetable) {
			(Some(schedule), _) => {
				let terms = calendar::Terms { repayment, rate, grace, principal_in_stub };
				calendar::due(&terms, schedule, balance, paid, at)
			},
			(None, Timetable::Fixed { interval, payments }) => {
				let last = payments.checked_sub(1).ok_or(LoanError::NothingDue)?;
				let deadline = self.deadline(paid)?;
				let position =
					fixed::Position { balance, deadline, maturity: self.deadline(last)? };
				fixed::due(&fixed::Terms { repayment, rate, interval, grace }, &position, at)
			},
			(None, Timetable::Calendar(_)) => Err(LoanError::NothingDue),
		}
	}

	/// What is due for each window to come, if each is paid on its deadline.
	pub fn instalments(
		&self,
		balance: u128,
		paid: u32,
	) -> impl Iterator<Item = Result<(Seconds, Due), LoanError>> + '_ {
		let mut balance = balance;
		(paid..self.count()).map_while(move |k| {
			if balance == 0 {
				return None;
			}
			let next = self.deadline(k).and_then(|deadline| {
				// A fixed window counts as missed from its deadline on.
				let on_time = deadline.checked_sub(1).ok_or(MathError::Overflow)?;
				Ok((deadline, self.due(balance, k, on_time)?))
			});
			if let Ok((_, due)) = &next {
				// Never more than the balance.
				balance = balance.saturating_sub(due.principal);
			}
			Some(next)
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::units::ONE;
	use alloc::vec::Vec;

	const START: Seconds = 1_704_067_200;
	const DAY: Seconds = 86_400;

	fn contract(timetable: Timetable) -> Contract {
		Contract {
			timetable,
			repayment: Repayment::EqualPrincipal,
			rate: RatePerSecond(3_170_979_199),
			grace: Grace { rate: RatePerSecond(0), duration: 7 * DAY },
			principal_in_stub: false,
		}
	}

	fn calendar() -> Course {
		let calendar = Calendar { days: 365, anchor_day: 1, utc_offset: 0 };
		Course::new(contract(Timetable::Calendar(calendar)), START).unwrap()
	}

	fn fixed() -> Course {
		let timetable = Timetable::Fixed { interval: 30 * DAY, payments: 3 };
		Course::new(contract(timetable), START).unwrap()
	}

	#[test]
	fn deadlines_and_ends_of_grace_follow_the_timetable() {
		let (calendar, fixed) = (calendar(), fixed());
		assert_eq!((calendar.count(), fixed.count()), (12, 3));
		assert_eq!(calendar.deadline(0), Ok(1_706_745_600));
		assert_eq!(fixed.deadline(2), Ok(START + 90 * DAY));
		assert_eq!(fixed.begin(2), Ok(START + 60 * DAY));
		assert_eq!(fixed.grace_end(0), Ok(START + 37 * DAY));
		assert_eq!((calendar.begin(0), fixed.begin(0)), (Ok(START), Ok(START)));
		assert_eq!(calendar.deadline(12), Err(LoanError::NothingDue));
		assert_eq!(fixed.deadline(3), Err(LoanError::NothingDue));
	}

	#[test]
	fn a_window_is_ahead_until_it_begins() {
		let (calendar, fixed) = (calendar(), fixed());
		let second = calendar.deadline(0).unwrap();
		assert_eq!(calendar.is_ahead(0, START), Ok(false));
		assert_eq!([second, second + 1].map(|at| calendar.is_ahead(1, at)), [Ok(true), Ok(false)]);
		assert_eq!([START, START + 1].map(|at| fixed.is_ahead(0, at)), [Ok(true), Ok(false)]);
		let second = START + 30 * DAY;
		assert_eq!([second, second + 1].map(|at| fixed.is_ahead(1, at)), [Ok(true), Ok(false)]);
	}

	#[test]
	fn instalments_end_at_nothing() {
		for course in [calendar(), fixed()] {
			let all: Vec<_> = course.instalments(1_000 * ONE, 0).collect::<Result<_, _>>().unwrap();
			assert_eq!(all.len(), course.count() as usize);
			assert_eq!(all.iter().map(|(_, due)| due.principal).sum::<u128>(), 1_000 * ONE);
			assert!(all.iter().all(|(_, due)| due.windows == 1 && due.grace == 0));
			assert_eq!(course.instalments(1_000 * ONE, course.count()).count(), 0);
		}
		assert_eq!(fixed().instalments(0, 0).count(), 0);
	}
}
