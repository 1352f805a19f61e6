//! The invariants of the crate's docs, by number.

use crate::{
	limits,
	types::{sum, Loan, News, Position, Sale, State},
	AgentBonds, Books, Cases, Config, CurrentParams, Deals, HoldReason, LastStep, Loans, MarkQueue,
	NextLoan, Offers, Pages, Pallet, QueueFrom,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{
	ensure,
	traits::{fungibles::Inspect, Contains},
};
use quoin_math::loan::accrual::{flow, run, Accrual};
use quoin_primitives::{Balance, LoanId, QUSD};
use sp_runtime::TryRuntimeError;

/// What cannot be reckoned.
fn math(_: quoin_math::MathError) -> TryRuntimeError {
	"LE2: interest that cannot be reckoned".into()
}

/// What a book should be.
#[derive(Default)]
struct Expected {
	principal: Balance,
	impairment: Balance,
	suspended: Balance,
	marks: BTreeMap<u32, u32>,
	positions: Vec<Position>,
}

/// By the encoded account, which is in order as accounts need not be.
type ExpectedBooks<AccountId> = BTreeMap<Vec<u8>, (AccountId, Expected)>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_loans()?;
		Self::check_books()?;
		Self::check_custody()?;
		Self::check_holds()?;
		Self::check_records()?;
		Self::check_queue()?;
		Self::check_params()?;
		Self::check_news()?;
		Self::check_committed()
	}

	/// LE1 and LE7.
	fn check_loans() -> Result<(), TryRuntimeError> {
		for (id, loan) in Loans::<T>::iter() {
			let deal = Deals::<T>::get(id).ok_or("LE5: a loan without a deal")?;
			let owed = sum::<T>(loan.owed.iter().copied())?;
			ensure!(owed == loan.balance, "LE1: balance and what tranches are owed differ");
			ensure!(
				loan.owed.len() == deal.terms.tranches.len(),
				"LE1: another number of tranches"
			);
			let lent = loan.owed.iter().zip(&deal.terms.tranches);
			for (owed, tranche) in lent {
				ensure!(*owed <= tranche.amount, "LE1: more is owed than was lent");
			}
			// A case may have all of it paid and titles left.
			ensure!(
				loan.balance > 0 || loan.state == State::Liquidating,
				"LE1: a loan that owes nothing"
			);
			ensure!(loan.impairment <= loan.balance, "LE7: more is impaired than owed");
			let counts = loan.state == State::Active && loan.impairment == 0;
			ensure!(loan.run.is_some() == counts, "LE7: interest of the wrong loan counts");
		}
		Ok(())
	}

	fn expected_books() -> Result<ExpectedBooks<T::AccountId>, TryRuntimeError> {
		use codec::Encode;
		let mut books = ExpectedBooks::<T::AccountId>::new();
		for (id, loan) in Loans::<T>::iter() {
			let deal = Deals::<T>::get(id).ok_or("LE5: a loan without a deal")?;
			let rates = deal.terms.tranches.iter().map(|tranche| tranche.rate);
			let positions = loan.positions::<T>(rates)?;
			for (tranche, position) in deal.terms.tranches.iter().zip(positions) {
				let lender = tranche.lender.clone().ok_or("LE5: a tranche without a lender")?;
				let (_, book) =
					books.entry(lender.encode()).or_insert_with(|| (lender, Expected::default()));
				book.principal = sum::<T>([book.principal, position.principal].into_iter())?;
				book.impairment = sum::<T>([book.impairment, position.impairment].into_iter())?;
				book.suspended =
					sum::<T>([book.suspended, position.suspended::<T>()?].into_iter())?;
				if let Some((_, run)) = position.run {
					let fits = (loan.origination..=Self::now()).contains(&run.counts_since);
					ensure!(fits, "LE7: interest counts since before the loan, or from later on");
				}
				if let Some(day) = position.mark_on {
					let count = book.marks.entry(day).or_default();
					// Saturation: there are fewer positions than that.
					*count = count.saturating_add(1);
				}
				book.positions.push(position);
			}
		}
		Ok(books)
	}

	/// LE2.
	fn check_books() -> Result<(), TryRuntimeError> {
		let now = Self::now();
		let mut expected = Self::expected_books()?;
		for (lender, book) in Books::<T>::iter() {
			use codec::Encode;
			let (_, right) = expected
				.remove(&lender.encode())
				.unwrap_or_else(|| (lender.clone(), Expected::default()));
			ensure!(!book.is_empty(), "LE2: a book with nothing in it");
			ensure!(book.principal == right.principal, "LE2: principal differs");
			ensure!(book.impairment == right.impairment, "LE2: impairment differs");
			ensure!(book.suspended == right.suspended, "LE2: interest that did not count differs");
			let income = [book.collectable.interest, book.collectable.other];
			ensure!(book.unaccrued <= sum::<T>(income.into_iter())?, "LE2: more came than waits");
			let is_asked = T::CollectsItself::contains(&lender);
			ensure!(book.unaccrued == 0 || is_asked, "LE2: figures that nobody asks for");
			let marks: BTreeMap<u32, u32> = book.marks.iter().copied().collect();
			ensure!(marks == right.marks, "LE2: days of marks differ");
			ensure!(marks.len() == book.marks.len(), "LE2: a day of marks twice");
			// What is wrong on a page that lies ahead is not to wait for its hour.
			for at in [now, now.max(Self::reach_of(&book))] {
				let mut interest = Accrual::default().exact(0).map_err(math)?;
				for position in &right.positions {
					let Some((rate, time)) = position.run else { continue };
					let flow = flow(position.principal, rate).map_err(math)?;
					let one = run(flow, time.begin.at(), time.end.at(), at).map_err(math)?;
					interest = interest.checked_add(one).ok_or("LE2: too much interest")?;
				}
				let running = Self::accrual_of(&lender, &book, at)?.exact(at).map_err(math)?;
				ensure!(running == interest, "LE2: interest differs");
			}
			for (index, page) in Pages::<T>::iter_prefix(&lender) {
				let bit = index.checked_sub(book.first_page).ok_or("LE2: a page that is folded")?;
				let listed = book.pages.checked_shr(bit).unwrap_or_default() & 1 == 1;
				ensure!(listed, "LE2: a page that its book does not know of");
				ensure!(!page.entries.is_empty(), "LE2: a page with nothing on it");
			}
			let pages = Pages::<T>::iter_prefix(&lender).count();
			ensure!(pages == book.pages.count_ones() as usize, "LE2: a page is missing");
		}
		// Whoever was paid all in a case that goes on has nothing, and no book.
		let nothing = |right: &Expected| right.principal == 0 && right.marks.is_empty();
		ensure!(expected.values().all(|(_, right)| nothing(right)), "LE2: a lender without a book");
		for (lender, _) in Pages::<T>::iter_keys() {
			ensure!(Books::<T>::contains_key(&lender), "LE2: a page without a book");
		}
		Ok(())
	}

	/// LE3.
	fn check_custody() -> Result<(), TryRuntimeError> {
		let mut waits: Balance = 0;
		for (_, book) in Books::<T>::iter() {
			let of = book.collectable;
			let parts = [waits, of.interest, of.principal, of.recovered, of.other];
			waits = sum::<T>(parts.into_iter())?;
		}
		for (_, case) in Cases::<T>::iter() {
			waits = sum::<T>([waits, case.all_covers::<T>()?].into_iter())?;
		}
		let has = T::Assets::total_balance(QUSD, &Self::account());
		ensure!(waits <= has, "LE3: more waits to be collected than there is");
		Ok(())
	}

	/// LE4.
	fn check_holds() -> Result<(), TryRuntimeError> {
		use codec::Encode;
		let mut right: BTreeMap<(u8, Vec<u8>), (T::AccountId, Balance)> = BTreeMap::new();
		let mut add = |kind: u8, who: &T::AccountId, amount: Balance| {
			let (_, sum) = right.entry((kind, who.encode())).or_insert_with(|| (who.clone(), 0));
			// Saturation: nobody has that much held, and it is found below.
			*sum = sum.saturating_add(amount);
		};
		// Also those of whom no record says anything: whoever borrows, and whoever has a book.
		let borrowers = Deals::<T>::iter_values().map(|deal| deal.borrower);
		for who in borrowers.chain(Books::<T>::iter_keys()) {
			(0..4).for_each(|kind| add(kind, &who, 0));
		}
		for (id, offer) in Offers::<T>::iter() {
			let deal = Deals::<T>::get(id).ok_or("LE5: an offer without a deal")?;
			for (tranche, commitment) in deal.terms.tranches.iter().zip(&offer.commitments) {
				if let Some(commitment) = commitment.as_ref().filter(|of| of.kept.is_none()) {
					add(0, &commitment.lender, tranche.amount);
				}
			}
		}
		for (id, loan) in Loans::<T>::iter() {
			let deal = Deals::<T>::get(id).ok_or("LE5: a loan without a deal")?;
			add(1, &deal.borrower, loan.reserve);
			add(2, &deal.borrower, loan.bond);
		}
		for (agent, bond) in AgentBonds::<T>::iter() {
			ensure!(bond.pledged <= bond.posted, "LE4: an agent stands for more than it posted");
			add(3, &agent, bond.posted);
		}
		for ((kind, _), (who, amount)) in right {
			let reason = match kind {
				0 => HoldReason::Commitment,
				1 => HoldReason::Reserve,
				2 => HoldReason::Bond,
				_ => HoldReason::Agent,
			};
			ensure!(Self::held(reason, &who) == amount, "LE4: holds and records differ");
		}
		Self::check_pledges()
	}

	/// The part of LE4 about what agents stand for.
	fn check_pledges() -> Result<(), TryRuntimeError> {
		use codec::Encode;
		let mut pledged: BTreeMap<Vec<u8>, Balance> = BTreeMap::new();
		for (_, case) in Cases::<T>::iter() {
			for lot in &case.lots {
				if let Sale::Agent { agent, guaranteed, .. } = &lot.sale {
					let sum = pledged.entry(agent.encode()).or_default();
					// Saturation: no bond is that large, and it is found below.
					*sum = sum.saturating_add(*guaranteed);
				}
			}
		}
		for (agent, bond) in AgentBonds::<T>::iter() {
			let right = pledged.remove(&agent.encode()).unwrap_or_default();
			ensure!(bond.pledged == right, "LE4: pledges of an agent differ");
		}
		ensure!(pledged.values().all(|sum| *sum == 0), "LE4: an agent without a bond");
		Ok(())
	}

	/// LE5 and LE6.
	fn check_records() -> Result<(), TryRuntimeError> {
		let next = NextLoan::<T>::get();
		for (id, deal) in Deals::<T>::iter() {
			ensure!(id < next, "LE6: an id that was not given");
			let (loan, offer) = (Loans::<T>::contains_key(id), Offers::<T>::get(id));
			ensure!(loan != offer.is_some(), "LE5: a deal is not one of loan and offer");
			if let Some(offer) = offer {
				let same = offer.commitments.len() == deal.terms.tranches.len();
				ensure!(same, "LE5: an offer with another number of tranches");
				ensure!(offer.open || !offer.is_empty(), "LE5: an offer that is over");
			}
		}
		for id in Loans::<T>::iter_keys().chain(Offers::<T>::iter_keys()) {
			ensure!(Deals::<T>::contains_key(id), "LE5: a record without a deal");
		}
		let failed: Vec<LoanId> = Loans::<T>::iter()
			.filter(|(_, loan)| loan.state == State::Liquidating)
			.map(|(id, _)| id)
			.collect();
		for id in &failed {
			ensure!(Cases::<T>::contains_key(id), "LE5: a failed loan without a case");
		}
		ensure!(Cases::<T>::iter_keys().count() == failed.len(), "LE5: a case of no failed loan");
		Ok(())
	}

	/// LE8.
	fn check_queue() -> Result<(), TryRuntimeError> {
		let from = QueueFrom::<T>::get();
		for (day, id) in MarkQueue::<T>::iter_keys() {
			let loan: Loan = Loans::<T>::get(id).ok_or("LE8: a loan in the queue that is none")?;
			ensure!(loan.queued == Some(day), "LE8: a loan in the queue on another day");
			ensure!(day >= from, "LE8: a loan on a day that is over");
		}
		for (id, loan) in Loans::<T>::iter() {
			if let Some(day) = loan.queued {
				ensure!(MarkQueue::<T>::contains_key(day, id), "LE8: not in the queue");
			}
			if let Some(day) = loan.mark_on {
				let in_time = loan.queued.is_some_and(|queued| queued <= day);
				ensure!(in_time, "LE8: a loan that nobody will look at in time");
			}
		}
		Ok(())
	}

	/// LE9.
	fn check_params() -> Result<(), TryRuntimeError> {
		let fine = limits::ensure_in_range::<T>(&CurrentParams::<T>::get());
		ensure!(fine.is_ok(), "LE9: a parameter is out of range");
		let past = LastStep::<T>::get().is_none_or(|at| at <= Self::now());
		ensure!(past, "LE9: a step from the future");
		Ok(())
	}

	/// LE10.
	fn check_news() -> Result<(), TryRuntimeError> {
		for (lender, book) in Books::<T>::iter() {
			let asks = T::CollectsItself::contains(&lender);
			ensure!(asks || book.touched == News::default(), "LE10: news that nobody asks for");
			if let News::These(loans) = &book.touched {
				let once: BTreeSet<_> = loans.iter().collect();
				ensure!(once.len() == loans.len(), "LE10: a loan twice in the news");
			}
		}
		Ok(())
	}
	/// LE11.
	fn check_committed() -> Result<(), TryRuntimeError> {
		use codec::Encode;
		let mut right: BTreeMap<Vec<u8>, Balance> = BTreeMap::new();
		for (id, offer) in Offers::<T>::iter() {
			let deal = Deals::<T>::get(id).ok_or("LE5: an offer without a deal")?;
			for (tranche, commitment) in deal.terms.tranches.iter().zip(&offer.commitments) {
				if let Some(commitment) = commitment.as_ref().filter(|of| of.kept.is_none()) {
					let of = right.entry(commitment.lender.encode()).or_default();
					*of = sum::<T>([*of, tranche.amount].into_iter())?;
				}
			}
		}
		for (lender, book) in Books::<T>::iter() {
			let right = right.remove(&lender.encode()).unwrap_or_default();
			ensure!(book.committed == right, "LE11: what is committed differs");
			let held = Self::held(HoldReason::Commitment, &lender);
			ensure!(book.committed == held, "LE11: another amount is held");
		}
		ensure!(right.is_empty(), "LE11: a commitment that is in no book");
		Ok(())
	}
}
