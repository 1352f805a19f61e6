//! What the auctions do with a case: they ask what to begin from, sell, and say that nobody bid.

use crate::{
	ops::recovery::proceeding::Proceeding,
	types::{unexpected, Sale},
	Cases, Config, Error, Event, Loans, Pallet,
};
use frame_support::{ensure, traits::Contains};
use quoin_primitives::{
	Balance, Collateral, Good, LoanId, Payment, Seconds, Seller, TitleId, Unsold, Worth,
};
use sp_runtime::{DispatchError, DispatchResult};

/// The auctions sell for this pallet.
impl<T: Config> Seller<T::AccountId> for Pallet<T> {
	fn worth(good: &Good) -> Result<Worth, DispatchError> {
		let Good::Title { lien, title } = *good;
		let proceeding = Proceeding::<T>::of(lien)?;
		let share = proceeding.case.lot::<T>(title)?.share;
		Ok(Worth {
			value: Self::best_of(&T::Collateral::terms(title)?),
			claim: share.min(proceeding.owed_in_all()?),
		})
	}

	fn sell(
		good: &Good,
		buyer: &T::AccountId,
		price: Balance,
		payment: Payment,
	) -> Result<Balance, DispatchError> {
		let Good::Title { lien, title } = *good;
		let mut proceeding = Proceeding::<T>::of(lien)?;
		let on_sale = matches!(proceeding.case.lot::<T>(title)?.sale, Sale::Auction);
		ensure!(on_sale, Error::<T>::NotForSale);
		// The rest goes back to the borrower.
		ensure!(proceeding.owed_in_all()? > 0, Error::<T>::NothingOwed);
		let set_off = match payment {
			Payment::Cash => None,
			Payment::Claim => Some(buyer),
		};
		let off = proceeding.bring(price, true, set_off)?;
		ensure!(set_off.is_none() || off > 0, Error::<T>::NoClaim);
		// Whoever owes all of it does not get it for a part.
		let is_borrower = *buyer == proceeding.drawn.deal.borrower;
		let all = proceeding.owed_in_all()? == 0;
		ensure!(!is_borrower || all, Error::<T>::BorrowerOwesMore);
		let cash = price.checked_sub(off).ok_or_else(unexpected::<T>)?;

		// Before the writes, which may give the borrower its bond back: a buyer that is the borrower cannot pay
		// with it.
		Self::take(buyer, cash)?;
		proceeding.book(title, price)?;
		proceeding.take_cover(title)?;
		proceeding.hand_over(title, buyer)?;
		proceeding.write_and_mark(Self::now())?;
		Self::deposit_event(Event::TitleSold {
			loan: lien,
			title,
			buyer: buyer.clone(),
			price,
			cash,
		});
		Ok(cash)
	}

	fn unsold(good: &Good, floor: Balance) -> Result<Unsold, DispatchError> {
		let Good::Title { lien, title } = *good;
		let now = Self::now();
		let proceeding = Proceeding::<T>::of(lien)?;
		ensure!(proceeding.owed_in_all()? > 0, Error::<T>::NothingOwed);
		let on_sale = matches!(proceeding.case.lot::<T>(title)?.sale, Sale::Auction);
		ensure!(on_sale, Error::<T>::NotForSale);
		let terms = T::Collateral::terms(title)?;
		if let Some(agent) = terms.recovery.agent() {
			let borrower = &proceeding.drawn.deal.borrower;
			let case = proceeding.case.clone();
			let expected = floor.min(Self::guarantee_of(&terms)?);
			let given = Self::to_agent(borrower, case, title, agent, expected, now)?;
			if let Some(case) = given {
				Cases::<T>::insert(lien, case);
				Self::write_down(proceeding.drawn, None, now)?;
				let agent = agent.clone();
				Self::deposit_event(Event::GivenToAgent { loan: lien, title, agent });
				return Ok(Unsold::Taken);
			}
		}
		if Self::take_over(lien, title, floor, now)? {
			return Ok(Unsold::Taken);
		}
		let case = proceeding.case.with_lot::<T>(title, |lot| {
			lot.expected = Some(0);
			Ok(())
		})?;
		Cases::<T>::insert(lien, case);
		Self::write_down(proceeding.drawn, None, now)?;
		Ok(Unsold::Clear)
	}

	fn reward(good: &Good, keeper: &T::AccountId) -> DispatchResult {
		let Good::Title { lien, .. } = *good;
		// The case may have been closed by what is to be rewarded.
		if Loans::<T>::contains_key(lien) {
			Self::reward_keeper(lien, keeper)?;
		}
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Gives a title that nobody wants to the most senior lender for its floor, paid by its claim. Only when
	/// its claim is at least that: the holder of a small senior tranche must not have for it what others lent
	/// against.
	fn take_over(
		id: LoanId,
		title: TitleId,
		floor: Balance,
		now: Seconds,
	) -> Result<bool, DispatchError> {
		let mut proceeding = Proceeding::<T>::of(id)?;
		let first =
			proceeding.claims().iter().position(|claim| claim.principal > 0 || claim.interest > 0);
		// Only fees may be left, which are no lender's claim.
		let Some(first) = first else { return Ok(false) };
		let tranche = proceeding.drawn.deal.terms.tranches.get(first);
		let lender = tranche.and_then(|tranche| tranche.lender.clone());
		// None when all lenders are paid, and fees are owed only.
		let Some(lender) = lender else { return Ok(false) };
		// A pallet has no use for a title, and nobody its key: it waits for cash.
		if T::CollectsItself::contains(&lender) {
			return Ok(false);
		}
		if proceeding.bring(floor, false, Some(&lender))? != floor {
			return Ok(false);
		}
		proceeding.book(title, floor)?;
		proceeding.take_cover(title)?;
		proceeding.hand_over(title, &lender)?;
		proceeding.write_and_mark(now)?;
		Self::deposit_event(Event::TakenOver { loan: id, title, lender, price: floor });
		Ok(true)
	}
}
