//! The books of lenders: what each has in loans, kept so that it can be read in one step.
//!
//! Interest begins and ends on full hours that lie ahead. They stand on *pages* of 64 hours, one record for a
//! lender and page, with one entry for all of the lender's loans that share an hour. The book says which pages
//! are not empty. When a page has passed, it is *folded* into the sums of the book, a few with each touch, and
//! as many as anybody likes by `advance`; what is not folded yet, a reading takes from the page.

use crate::{
	limits::{self, FOLDS_PER_TOUCH, PAGES_AHEAD},
	ops::funding::Funded,
	types::{unexpected, Book, Hour, Loan, News, Page, Point, Position, HOUR},
	Books, Config, DealOf, Error, Pages, Pallet,
};
use alloc::{collections::BTreeMap, vec::Vec};
use core::{marker::PhantomData, mem::take};
use frame_support::{ensure, traits::Contains};
use quoin_math::loan::accrual::{flow, Accrual, Change};
use quoin_primitives::{Balance, Collectable, Collected, Exposure, LoanId, Seconds};

/// Hours on a page.
const HOURS: u32 = 64;

fn page_of(hour: Hour) -> u32 {
	// By a constant that is not zero.
	hour / HOURS
}

/// The page of the present hour. What lies before it has passed.
fn page_at<T: Config>(now: Seconds) -> Result<u32, Error<T>> {
	// By a constant that is not zero.
	let hour: Hour = (now / HOUR).try_into().map_err(|_| Error::<T>::AmountTooLarge)?;
	Ok(page_of(hour))
}

/// The first second of an entry of a page.
fn moment<T: Config>(page: u32, entry: u8) -> Result<Seconds, Error<T>> {
	Seconds::from(page)
		.checked_mul(HOURS.into())
		.and_then(|hour| hour.checked_add(entry.into()))
		.and_then(|hour| hour.checked_mul(HOUR))
		.ok_or_else(unexpected::<T>)
}

/// A book that is being written.
pub(crate) struct OpenBook<T: Config> {
	lender: T::AccountId,
	pub book: Book,
	/// Pages that were read, as they will be written.
	pages: BTreeMap<u32, Page>,
	_config: PhantomData<T>,
}

impl<T: Config> OpenBook<T> {
	/// Reads the book, and folds what a touch may.
	pub fn new(lender: &T::AccountId, now: Seconds) -> Result<Self, Error<T>> {
		let mut open = Self::read(lender);
		open.fold(FOLDS_PER_TOUCH, now)?;
		Ok(open)
	}

	/// Reads the book.
	pub fn read(lender: &T::AccountId) -> Self {
		Self {
			lender: lender.clone(),
			book: Books::<T>::get(lender),
			pages: BTreeMap::new(),
			_config: PhantomData,
		}
	}

	/// Reads the book of a lender that commits money. Pages that have passed are left to payments, so that a
	/// commitment costs the same whenever it is made.
	pub fn committing(lender: &T::AccountId, amount: Balance) -> Result<Self, Error<T>> {
		let mut open = Self::read(lender);
		let committed = open.book.committed.checked_add(amount);
		open.book.committed = committed.ok_or(Error::<T>::AmountTooLarge)?;
		Ok(open)
	}

	/// Reads the book of a lender whose commitment is taken back, likewise.
	pub fn freeing(lender: &T::AccountId, amount: Balance) -> Result<Self, Error<T>> {
		let mut open = Self::read(lender);
		open.free(amount)?;
		if T::CollectsItself::contains(lender) {
			let returned = open.book.returned.checked_add(amount);
			open.book.returned = returned.ok_or(Error::<T>::AmountTooLarge)?;
		}
		Ok(open)
	}

	/// Takes out money that is not committed any more.
	fn free(&mut self, amount: Balance) -> Result<(), Error<T>> {
		let committed = self.book.committed.checked_sub(amount);
		self.book.committed = committed.ok_or_else(unexpected::<T>)?;
		Ok(())
	}

	/// Folds up to `most` pages that have passed, and says how many.
	pub fn fold(&mut self, most: u32, now: Seconds) -> Result<u32, Error<T>> {
		let present = page_at::<T>(now)?;
		let mut folded = 0u32;
		while self.book.first_page < present {
			// To the next page with something on it, or to the present one, which is ahead of the first one here, so
			// that neither the difference nor the sum is cut off.
			let skip =
				self.book.pages.trailing_zeros().min(present.saturating_sub(self.book.first_page));
			if skip > 0 {
				self.book.first_page = self.book.first_page.saturating_add(skip);
				// All of the bits when nothing is on any page.
				self.book.pages = self.book.pages.checked_shr(skip).unwrap_or_default();
				continue;
			}
			if folded == most {
				break;
			}
			let index = self.book.first_page;
			for (entry, change) in self.page(index).entries.iter() {
				let at = moment::<T>(index, *entry)?;
				self.book.accrual = self.book.accrual.with(at, *change)?;
			}
			self.pages.insert(index, Page::default());
			self.book.pages &= !1;
			// Below `most`.
			folded = folded.saturating_add(1);
		}
		Ok(folded)
	}

	fn page(&self, index: u32) -> Page {
		self.pages.get(&index).cloned().unwrap_or_else(|| Pages::<T>::get(&self.lender, index))
	}

	/// Puts in what a position adds.
	pub fn add(&mut self, position: &Position) -> Result<(), Error<T>> {
		let book = &mut self.book;
		book.principal =
			book.principal.checked_add(position.principal).ok_or(Error::<T>::AmountTooLarge)?;
		book.impairment =
			book.impairment.checked_add(position.impairment).ok_or(Error::<T>::AmountTooLarge)?;
		book.suspended =
			book.suspended.checked_add(position.suspended()?).ok_or(Error::<T>::AmountTooLarge)?;
		if let Some(day) = position.mark_on {
			match book.marks.binary_search_by_key(&day, |(day, _)| *day) {
				Ok(at) => {
					let entry = book.marks.get_mut(at).ok_or_else(unexpected::<T>)?;
					entry.1 = entry.1.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
				},
				Err(at) => {
					book.marks.try_insert(at, (day, 1)).map_err(|_| Error::<T>::TooManyMarkDays)?
				},
			}
		}
		if let Some((rate, run)) = position.run {
			let flow = flow(position.principal, rate)?;
			self.change(run.begin, Change::begin(flow), true)?;
			self.change(run.end, Change::end(flow), true)?;
		}
		Ok(())
	}

	/// Takes out what a position added.
	pub fn remove(&mut self, position: &Position) -> Result<(), Error<T>> {
		let book = &mut self.book;
		book.principal =
			book.principal.checked_sub(position.principal).ok_or_else(unexpected::<T>)?;
		book.impairment =
			book.impairment.checked_sub(position.impairment).ok_or_else(unexpected::<T>)?;
		let suspended = book.suspended.checked_sub(position.suspended()?);
		book.suspended = suspended.ok_or_else(unexpected::<T>)?;
		if let Some(day) = position.mark_on {
			let found = book.marks.binary_search_by_key(&day, |(day, _)| *day);
			let at = found.map_err(|_| unexpected::<T>())?;
			let entry = book.marks.get_mut(at).ok_or_else(unexpected::<T>)?;
			entry.1 = entry.1.checked_sub(1).ok_or_else(unexpected::<T>)?;
			if entry.1 == 0 {
				book.marks.remove(at);
			}
		}
		if let Some((rate, run)) = position.run {
			let flow = flow(position.principal, rate)?;
			self.change(run.begin, Change::begin(flow), false)?;
			self.change(run.end, Change::end(flow), false)?;
		}
		Ok(())
	}

	fn change(&mut self, point: Point, change: Change, adds: bool) -> Result<(), Error<T>> {
		// What is paid to nothing leaves no entry, since another's leaving would take it away.
		if change.is_empty() {
			return Ok(());
		}
		let hour = match point {
			Point::Ahead(hour) if page_of(hour) >= self.book.first_page => hour,
			Point::Ahead(_) | Point::Past(_) => {
				let (accrual, at) = (self.book.accrual, point.at());
				let next =
					if adds { accrual.with(at, change) } else { accrual.without(at, change) };
				self.book.accrual = next?;
				return Ok(());
			},
		};
		let index = page_of(hour);
		let bit = index.checked_sub(self.book.first_page).ok_or_else(unexpected::<T>)?;
		ensure!(bit < PAGES_AHEAD, Error::<T>::LenderNotAdvanced);
		let mask = 1u128.checked_shl(bit).ok_or_else(unexpected::<T>)?;
		let mut page = if self.book.pages & mask == 0 { Page::default() } else { self.page(index) };
		// Below 64.
		let entry = (hour % HOURS) as u8;
		page.change::<T>(entry, change, adds)?;
		if page.entries.is_empty() {
			self.book.pages &= !mask;
		} else {
			self.book.pages |= mask;
		}
		self.pages.insert(index, page);
		Ok(())
	}

	/// Adds to what waits to be collected.
	pub fn credit(&mut self, credit: &Collectable) -> Result<(), Error<T>> {
		let add = |to: &mut Balance, amount: Balance| {
			*to = to.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
			Ok::<_, Error<T>>(())
		};
		let collectable = &mut self.book.collectable;
		add(&mut collectable.interest, credit.interest)?;
		add(&mut collectable.principal, credit.principal)?;
		add(&mut collectable.recovered, credit.recovered)?;
		add(&mut collectable.other, credit.other)
	}

	/// Remembers income that had not accrued, for a lender whose money is others': who comes to it in front of that
	/// must not have it.
	pub fn note_unaccrued(&mut self, amount: Balance) -> Result<(), Error<T>> {
		if T::CollectsItself::contains(&self.lender) {
			let unaccrued = self.book.unaccrued.checked_add(amount);
			self.book.unaccrued = unaccrued.ok_or(Error::<T>::AmountTooLarge)?;
		}
		Ok(())
	}

	/// Remembers that something changed of a loan, for a lender that asks.
	pub fn touch(&mut self, id: LoanId) {
		if T::CollectsItself::contains(&self.lender) {
			self.book.touched.add(id);
		}
	}

	/// Whether there is nothing to collect, and nothing to be told.
	pub fn has_nothing_to_say(&self) -> bool {
		// What had not accrued is of what waits.
		let Book { collectable, returned, touched, .. } = &self.book;
		*collectable == Collectable::default() && *returned == 0 && *touched == News::default()
	}

	/// Takes what waits to be collected, and what changed since the last time.
	pub fn collect(&mut self) -> Collected {
		let book = &mut self.book;
		// The lender has seen it in its exposure.
		book.unaccrued = 0;
		Collected {
			money: take(&mut book.collectable),
			returned: take(&mut book.returned),
			touched: take(&mut book.touched).into(),
			principal: book.principal,
			impairment: book.impairment,
			committed: book.committed,
			next_mark_at: book.next_mark_at(),
		}
	}

	/// Whose it is.
	pub fn lender(&self) -> &T::AccountId {
		&self.lender
	}

	/// Writes it.
	pub fn write(self) {
		for (index, page) in self.pages {
			if page.entries.is_empty() {
				Pages::<T>::remove(&self.lender, index);
			} else {
				Pages::<T>::insert(&self.lender, index, page);
			}
		}
		if self.book.is_empty() {
			Books::<T>::remove(&self.lender);
		} else {
			Books::<T>::insert(&self.lender, self.book);
		}
	}
}

impl Page {
	fn change<T: Config>(&mut self, entry: u8, change: Change, adds: bool) -> Result<(), Error<T>> {
		match self.entries.binary_search_by_key(&entry, |(entry, _)| *entry) {
			Ok(at) => {
				let (_, old) = self.entries.get(at).ok_or_else(unexpected::<T>)?;
				let new = if adds { old.with(change) } else { old.without(change) }?;
				if new.is_empty() {
					self.entries.remove(at);
				} else if let Some(place) = self.entries.get_mut(at) {
					place.1 = new;
				}
			},
			// A page has room for each of its hours.
			Err(at) if adds => {
				self.entries.try_insert(at, (entry, change)).map_err(|_| unexpected::<T>())?;
			},
			Err(_) => return Err(unexpected::<T>()),
		}
		Ok(())
	}
}

/// What of interest that is paid had not accrued, when a position becomes another: above what of it counted and does
/// not any more.
fn unaccrued_of<T: Config>(
	old: Option<&Position>,
	new: Option<&Position>,
	credit: Option<&Collectable>,
	now: Seconds,
) -> Result<Balance, Error<T>> {
	let counted = |position: Option<&Position>| position.map_or(Ok(0), |of| of.counted::<T>(now));
	let paid = credit.map_or(0, |credit| credit.interest);
	// Saturation, twice: less may be paid than counted, on principal that bears none any more; and what follows may count
	// more by a unit.
	Ok(paid.saturating_sub(counted(old)?.saturating_sub(counted(new)?)))
}

impl<T: Config> Pallet<T> {
	/// Moves what was committed to an offer into positions of the loan that it becomes, in the books of its lenders.
	pub(crate) fn book_drawn(funded: &Funded<T>, now: Seconds) -> Result<(), Error<T>> {
		let Funded { id, deal, loan, kept, .. } = funded;
		let positions = loan.positions::<T>(deal.terms.tranches.iter().map(|of| of.rate))?;
		for ((tranche, kept), position) in deal.terms.tranches.iter().zip(kept).zip(&positions) {
			let lender = tranche.lender.as_ref().ok_or_else(unexpected::<T>)?;
			let mut open = OpenBook::<T>::new(lender, now)?;
			open.touch(*id);
			if kept.is_none() {
				open.free(tranche.amount)?;
			}
			open.add(position)?;
			open.write();
		}
		Ok(())
	}

	/// Moves a loan from `old` to `new` in the books of its lenders, and credits each tranche. `None` is a loan
	/// that is not there any more.
	pub(crate) fn rebook(
		id: LoanId,
		deal: &DealOf<T>,
		old: &Loan,
		new: Option<&Loan>,
		credits: &[Collectable],
		now: Seconds,
	) -> Result<(), Error<T>> {
		let rates = || deal.terms.tranches.iter().map(|tranche| tranche.rate);
		// What a lender is told of a loan besides what its book has: which payment is next, and whether it failed.
		let told = |loan: &Loan| (loan.paid, loan.state);
		let is_news = new.map(told) != Some(told(old));
		let old = old.positions::<T>(rates())?;
		let new = new.map_or_else(|| Ok(Vec::new()), |new| new.positions::<T>(rates()))?;
		for (i, tranche) in deal.terms.tranches.iter().enumerate() {
			let lender = tranche.lender.as_ref().ok_or_else(unexpected::<T>)?;
			let (old, new, credit) = (old.get(i), new.get(i), credits.get(i));
			let booked = old != new || credit.is_some_and(|of| *of != Collectable::default());
			if !(booked || is_news && T::CollectsItself::contains(lender)) {
				continue;
			}
			let mut open = OpenBook::<T>::new(lender, now)?;
			open.touch(id);
			if old != new {
				old.map_or(Ok(()), |old| open.remove(old))?;
				new.map_or(Ok(()), |new| open.add(new))?;
			}
			credit.map_or(Ok(()), |credit| open.credit(credit))?;
			open.note_unaccrued(unaccrued_of::<T>(old, new, credit, now)?)?;
			open.write();
		}
		Ok(())
	}

	/// Credits money that is no lender's.
	pub(crate) fn credit_other(
		who: &T::AccountId,
		amount: Balance,
		now: Seconds,
	) -> Result<(), Error<T>> {
		if amount == 0 {
			return Ok(());
		}
		let mut open = OpenBook::<T>::new(who, now)?;
		open.credit(&Collectable { other: amount, ..Collectable::default() })?;
		open.note_unaccrued(amount)?;
		open.write();
		Ok(())
	}

	/// What a lender has in loans. Reads its book, and each page since it was last touched that is not empty: of more
	/// than an `advance` takes, that has to come first.
	pub fn exposure(lender: &T::AccountId) -> Result<Exposure, Error<T>> {
		let (book, now) = (Books::<T>::get(lender), Self::now());
		ensure!(Self::begun(&book, now)? <= limits::MAX_FOLDS, Error::<T>::LenderNotAdvanced);
		let accrued = Self::accrual_of(lender, &book, now)?.interest(now)?;
		Ok(Exposure {
			principal: book.principal,
			accrued,
			impairment: book.impairment,
			collectable: book.collectable,
			committed: book.committed,
			returned: book.returned,
			suspended: book.suspended,
			unaccrued: book.unaccrued,
			next_mark_at: book.next_mark_at(),
		})
	}

	/// How many pages its exposure reads. More than an `advance` takes, of which it reads none, count as so many.
	pub(crate) fn unfolded(lender: &T::AccountId) -> u32 {
		let begun = Self::begun(&Books::<T>::get(lender), Self::now());
		begun.map_or(limits::MAX_FOLDS, |pages| pages.min(limits::MAX_FOLDS))
	}

	/// How many of its pages a reading has to look at: those that have begun and are not empty.
	fn begun(book: &Book, now: Seconds) -> Result<u32, Error<T>> {
		// Saturation: a book may begin with a page ahead.
		let behind = page_at::<T>(now)?.saturating_add(1).saturating_sub(book.first_page);
		let begun = match 1u128.checked_shl(behind) {
			Some(next) => book.pages & next.checked_sub(1).ok_or_else(unexpected::<T>)?,
			None => book.pages,
		};
		Ok(begun.count_ones())
	}

	/// The end of the last page that a book may have.
	#[cfg(any(feature = "std", feature = "try-runtime"))]
	pub(crate) fn reach_of(book: &Book) -> Seconds {
		// Pages are far below the largest number of seconds.
		let end = Seconds::from(book.first_page).saturating_add(PAGES_AHEAD.into());
		end.saturating_mul(HOURS.into()).saturating_mul(HOUR)
	}

	/// The sums of a book with all that has passed.
	pub(crate) fn accrual_of(
		lender: &T::AccountId,
		book: &Book,
		now: Seconds,
	) -> Result<Accrual, Error<T>> {
		let present = page_at::<T>(now)?;
		let (mut accrual, mut bits) = (book.accrual, book.pages);
		while bits != 0 {
			let bit = bits.trailing_zeros();
			let index = book.first_page.checked_add(bit).ok_or_else(unexpected::<T>)?;
			if index > present {
				break;
			}
			for (entry, change) in Pages::<T>::get(lender, index).entries.iter() {
				let at = moment::<T>(index, *entry)?;
				if at <= now {
					accrual = accrual.with(at, *change)?;
				}
			}
			bits &= bits.checked_sub(1).ok_or_else(unexpected::<T>)?;
		}
		Ok(accrual)
	}
}
