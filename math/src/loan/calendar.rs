//! Loans whose deadlines fall on one day of each month. One window is paid at a time.
//!
//! # Deadlines
//!
//! ```text
//! anchor(Y, M) = min(day, days of the month)
//! deadline     = midnight of the anchor day at the UTC offset
//! first        = this month's if the local day of origination is before the anchor, else next month's
//! end          = origination + days × 86 400
//! deadlines    = every one before the end, and the first one at or after it
//! stub         = the local day of origination is not the anchor day of its month
//! ```
//!
//! So a loan that begins in the afternoon of the anchor day has no stub, although its first window is shorter
//! than the month.
//!
//! # Payments
//!
//! With `c` windows paid of `N`, `d_k` the length of window `k` in seconds, `R` the blended rate:
//!
//! ```text
//! I     = ⌈balance × R × d_c / S⌉                                       whole, whatever the day
//! grace = ⌈balance × grace rate × min(t − deadline, grace duration) / S⌉
//!
//! stub with interest only   0, unless it is the only window
//! amortised                 min(balance, max(0, level − I)), the last: balance
//! equal principal           ⌊balance / (N − c)⌋
//! bullet                    0, the last: balance
//! ```
//!
//! `level` makes all payments to come equal. Let `p_k` be the growth of one unit over the windows from `k`
//! to the last; with floors, from the last window back to the present one,
//!
//! ```text
//! p_N = S, p_k = ⌊p_{k+1} × (S + R × d_k) / S⌋,  level = ⌊balance × p_c / (p_{c+1} + … + p_N)⌋
//! ```
//!
//! Source: the second generation of the published router. Bullet is ours.

use super::{compound, Due, Grace, LoanError, Repayment};
use crate::{
	mul_div,
	mul_div::{product, ratio},
	units::ONE,
	MathError, RatePerSecond, Rounding, Seconds,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use time::{Date, Month};

/// The longest a loan may run, in days.
pub const MAX_DAYS: u16 = 4_000;
/// The most deadlines that [`MAX_DAYS`] days hold: 131 months, a broken one at each end.
pub const MAX_DEADLINES: u32 = 133;
/// The UTC offsets there are, in seconds: twelve hours west to fourteen east.
pub const UTC_OFFSETS: core::ops::RangeInclusive<i32> = -43_200..=50_400;

const DAY: i64 = 86_400;
/// The Julian day of 1970-01-01.
const EPOCH: i64 = 2_440_588;

/// The calendar of a loan before it has begun.
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
pub struct Calendar {
	/// How long the loan runs at least. 1 to [`MAX_DAYS`].
	pub days: u16,
	/// The day of the month on which payments fall due, 1 to 31; the last one of a shorter month.
	pub anchor_day: u8,
	/// Where that day begins: seconds east of UTC, one of [`UTC_OFFSETS`].
	pub utc_offset: i32,
}

impl Calendar {
	/// Whether each field is in its range.
	pub fn is_in_range(&self) -> bool {
		(1..=MAX_DAYS).contains(&self.days)
			&& (1..=31).contains(&self.anchor_day)
			&& UTC_OFFSETS.contains(&self.utc_offset)
	}

	/// The schedule of a loan that begins at `origination`.
	///
	/// Errors with [`MathError::Overflow`] when a date lies beyond the year 9999.
	pub fn from(self, origination: Seconds) -> Result<Schedule, MathError> {
		let local = self.local_date(origination)?;
		let anchor = self.anchor(local.year(), local.month());
		let this_month = month_index(local)?;
		let first_month = if local.day() < anchor {
			this_month
		} else {
			this_month.checked_add(1).ok_or(MathError::Overflow)?
		};
		let length = u64::from(self.days).checked_mul(DAY as u64).ok_or(MathError::Overflow)?;
		let end = origination.checked_add(length).ok_or(MathError::Overflow)?;
		let mut schedule = Schedule {
			calendar: self,
			origination,
			first_month,
			count: 1,
			has_stub: local.day() != anchor,
		};
		// The deadline of the month in which the end falls, or the one after it. Saturation: an end before the first
		// deadline is in the first window.
		let whole = month_index(self.local_date(end)?)?.saturating_sub(first_month).max(0);
		let mut last = u32::try_from(whole).map_err(|_| MathError::Overflow)?;
		if schedule.deadline_of_month(last)? < end {
			last = last.checked_add(1).ok_or(MathError::Overflow)?;
			// It has to exist.
			schedule.deadline_of_month(last)?;
		}
		schedule.count = last.checked_add(1).ok_or(MathError::Overflow)?;
		Ok(schedule)
	}

	fn local_date(&self, at: Seconds) -> Result<Date, MathError> {
		let local = i64::try_from(at)
			.ok()
			.and_then(|at| at.checked_add(self.utc_offset.into()))
			.ok_or(MathError::Overflow)?;
		local
			.div_euclid(DAY)
			.checked_add(EPOCH)
			.and_then(|day| i32::try_from(day).ok())
			.and_then(|day| Date::from_julian_day(day).ok())
			.ok_or(MathError::Overflow)
	}

	fn anchor(&self, year: i32, month: Month) -> u8 {
		self.anchor_day.min(month.length(year))
	}
}

/// Months since the year 0.
fn month_index(date: Date) -> Result<i32, MathError> {
	date.year()
		.checked_mul(12)
		.and_then(|months| months.checked_add(u8::from(date.month()).into()))
		.and_then(|months| months.checked_sub(1))
		.ok_or(MathError::Overflow)
}

/// The deadlines of a loan that has begun.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Schedule {
	calendar: Calendar,
	origination: Seconds,
	/// Month of the first deadline, as months since the year 0.
	first_month: i32,
	count: u32,
	has_stub: bool,
}

impl Schedule {
	/// How many deadlines there are. At least one, at most [`MAX_DEADLINES`] for a calendar in range.
	pub fn count(&self) -> u32 {
		self.count
	}

	/// Whether the first window is a stub.
	pub fn has_stub(&self) -> bool {
		self.has_stub
	}

	/// Deadline `k`, counted from zero.
	///
	/// Errors with [`LoanError::NothingDue`] when there is none.
	pub fn deadline(&self, k: u32) -> Result<Seconds, LoanError> {
		if k >= self.count {
			return Err(LoanError::NothingDue);
		}
		Ok(self.deadline_of_month(k)?)
	}

	/// When window `k` begins: at the deadline before, or at origination.
	pub fn begin(&self, k: u32) -> Result<Seconds, LoanError> {
		match k.checked_sub(1) {
			Some(before) => self.deadline(before),
			None => Ok(self.origination),
		}
	}

	/// The length of window `k` in seconds.
	pub fn window(&self, k: u32) -> Result<Seconds, LoanError> {
		let end = self.deadline(k)?;
		// Deadlines rise, and the first lies after origination.
		Ok(end.checked_sub(self.begin(k)?).ok_or(MathError::Overflow)?)
	}

	fn deadline_of_month(&self, k: u32) -> Result<Seconds, MathError> {
		let month = i32::try_from(k)
			.ok()
			.and_then(|k| self.first_month.checked_add(k))
			.ok_or(MathError::Overflow)?;
		let year = month.div_euclid(12);
		let number = month.rem_euclid(12).checked_add(1).and_then(|month| u8::try_from(month).ok());
		let month = number.and_then(|month| Month::try_from(month).ok());
		let month = month.ok_or(MathError::Overflow)?;
		let day = self.calendar.anchor(year, month);
		let date = Date::from_calendar_date(year, month, day).map_err(|_| MathError::Overflow)?;
		i64::from(date.to_julian_day())
			.checked_sub(EPOCH)
			.and_then(|days| days.checked_mul(DAY))
			.and_then(|midnight| midnight.checked_sub(self.calendar.utc_offset.into()))
			.and_then(|deadline| deadline.try_into().ok())
			.ok_or(MathError::Overflow)
	}
}

/// What does not change over the life of a loan, its schedule aside.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Terms {
	/// How principal is paid back.
	pub repayment: Repayment,
	/// Of all tranches together: [`super::tranches::blended_rate`].
	pub rate: RatePerSecond,
	/// What lateness costs.
	pub grace: Grace,
	/// Whether a stub pays principal too.
	pub principal_in_stub: bool,
}

/// What is due for window `paid`, counted from zero, of a loan that owes `balance`, at the time `at`.
///
/// Errors with [`LoanError::NothingDue`] when all windows are paid, and with an overflow when an amortised
/// payment grows over 256 bits, as only rates near all of the balance per second make it. Work grows with the
/// windows left.
pub fn due(
	terms: &Terms,
	schedule: &Schedule,
	balance: u128,
	paid: u32,
	at: Seconds,
) -> Result<Due, LoanError> {
	let deadline = schedule.deadline(paid)?;
	let interest = terms.rate.interest(balance, schedule.window(paid)?, Rounding::Up)?;
	// Saturation: before the deadline nothing is late.
	let late = at.saturating_sub(deadline);
	let grace = terms.grace.interest(balance, late, Rounding::Up)?;
	let principal = principal(terms, schedule, balance, paid, interest)?;
	Ok(Due { principal, interest, grace, windows: 1 })
}

fn principal(
	terms: &Terms,
	schedule: &Schedule,
	balance: u128,
	paid: u32,
	interest: u128,
) -> Result<u128, LoanError> {
	let left = schedule.count.checked_sub(paid).ok_or(LoanError::NothingDue)?;
	if left == 1 {
		return Ok(balance);
	}
	if paid == 0 && schedule.has_stub && !terms.principal_in_stub {
		return Ok(0);
	}
	match terms.repayment {
		Repayment::Bullet => Ok(0),
		Repayment::EqualPrincipal => Ok(mul_div(balance, 1, left.into(), Rounding::Down)?),
		Repayment::Amortised => {
			// Saturation: a window can be so long that its interest alone is more than the level.
			let level = level(terms, schedule, balance, paid)?;
			Ok(level.saturating_sub(interest).min(balance))
		},
	}
}

/// The height of all payments from window `paid` on.
fn level(terms: &Terms, schedule: &Schedule, balance: u128, paid: u32) -> Result<u128, LoanError> {
	let one = U256::from(ONE);
	let (mut sum, mut growth) = (U256::zero(), one);
	for k in (paid..schedule.count).rev() {
		sum = sum.checked_add(growth).ok_or(MathError::Overflow)?;
		let factor = product(terms.rate.0, schedule.window(k)?.into())?
			.checked_add(one)
			.ok_or(MathError::Overflow)?;
		growth = compound(growth, factor)?;
	}
	Ok(ratio(balance, growth, sum)?)
}
