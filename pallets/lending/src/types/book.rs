//! The book of a lender, its pages, and when interest runs in it.

use crate::{
	limits::{MAX_MARK_DAYS, MAX_NEWS},
	types::{Day, Hour, DAY, HOUR},
	Config, Error,
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::loan::accrual::{full_hour, Accrual, Change};
use quoin_primitives::{Balance, Collectable, LoanId, Seconds, Touched};
use scale_info::TypeInfo;

/// A moment at which interest begins or ends in the books.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Point {
	/// Had come when it was booked. In the sums of the book.
	Past(Seconds),
	/// Lay ahead. On a page, until its page is folded into the sums.
	Ahead(Hour),
}

impl Point {
	/// The moment, if it has come, else the full hour at or after it.
	pub fn new<T: Config>(at: Seconds, now: Seconds) -> Result<Self, Error<T>> {
		if at <= now {
			return Ok(Self::Past(at));
		}
		let hour = full_hour(at)?.checked_div(HOUR).and_then(|hour| hour.try_into().ok());
		hour.map(Self::Ahead).ok_or(Error::<T>::AmountTooLarge)
	}

	/// When it is, in seconds.
	pub fn at(self) -> Seconds {
		match self {
			Self::Past(at) => at,
			// An hour is far below the largest number of seconds.
			Self::Ahead(hour) => Seconds::from(hour).saturating_mul(HOUR),
		}
	}
}

/// How long interest of a loan counts in the books.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Run {
	/// From when on.
	pub begin: Point,
	/// Until when: the first full hour at or after the end of grace.
	pub end: Point,
	/// Since when it counts without a break. Of a loan that was paid after its grace, later by the time between: what did
	/// not count of it then must not when it is paid.
	pub counts_since: Seconds,
}

/// What of a lender's loans begins, ends and has to be marked when, and what waits for it.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Book {
	/// Σ principal of its positions.
	pub principal: Balance,
	/// Σ of what is written down.
	pub impairment: Balance,
	/// Σ interest of its positions in suspense.
	pub suspended: Balance,
	/// Interest that runs, of all that began or ended before the first page.
	pub accrual: Accrual,
	/// The first page that is not folded into `accrual`.
	pub first_page: u32,
	/// Which pages from there on are not empty, the first one in the lowest bit.
	pub pages: u128,
	/// Days with the number of positions to be marked on them, in order.
	pub marks: BoundedVec<(Day, u32), ConstU32<MAX_MARK_DAYS>>,
	/// What waits to be collected.
	pub collectable: Collectable,
	/// Σ money that it committed to offers, until it is drawn or freed. Not on the account of this pallet, but held on
	/// the lender's.
	pub committed: Balance,
	/// Money that it committed and that was freed since it collected last: on its account, and nobody told it. Of lenders
	/// that nobody else collects for; else none.
	pub returned: Balance,
	/// What of the income that waits had not accrued: see [`quoin_primitives::Exposure`]. Of lenders that nobody else
	/// collects for; else none.
	pub unaccrued: Balance,
	/// Loans of which something changed since it collected last. Of lenders that nobody else collects for; else none.
	pub touched: News,
}

/// Loans of which something changed. Who lends the money of others keeps books of its own, loan by loan, and cannot
/// walk all of them to find which moved.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum News {
	/// These, each once.
	These(BoundedVec<LoanId, ConstU32<MAX_NEWS>>),
	/// More than there is room for: any may have.
	Many,
}

impl Default for News {
	fn default() -> Self {
		Self::These(BoundedVec::new())
	}
}

impl News {
	/// With this loan. Never fails, since no payment may depend on who was paid before.
	pub fn add(&mut self, id: LoanId) {
		let Self::These(loans) = self else { return };
		if !loans.contains(&id) && loans.try_push(id).is_err() {
			*self = Self::Many;
		}
	}
}

impl From<News> for Touched {
	fn from(news: News) -> Self {
		match news {
			News::These(loans) if loans.is_empty() => Self::Nothing,
			News::These(loans) => Self::These(loans.into_inner()),
			News::Many => Self::Many,
		}
	}
}

/// Hours of a lender on which interest begins or ends: 64 of them, those on which something does.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Page {
	/// By hour of the page, in order.
	pub entries: BoundedVec<(u8, Change), ConstU32<64>>,
}

impl Book {
	/// From when on the next mark of one of its loans is due.
	pub fn next_mark_at(&self) -> Option<Seconds> {
		// A day is far below the largest number of seconds.
		self.marks.first().map(|(day, _)| Seconds::from(*day).saturating_mul(DAY))
	}

	/// Whether there is nothing to remember.
	pub fn is_empty(&self) -> bool {
		*self == Self { first_page: self.first_page, ..Self::default() }
	}
}
