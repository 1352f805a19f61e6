//! A loan in the books of a pallet that lends: what it committed to, and what became of it as of the last look.

use crate::{Balance, Lend, LoanBook, LoanId, Position, Seconds, Touched, TrancheIndex};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchError;

/// What became of money that was committed to an offer.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Lent {
	/// It waits for the borrower, until then, exclusive.
	Committed {
		/// Until when.
		until: Seconds,
	},
	/// It was drawn.
	Drawn {
		/// Principal that is owed.
		owed: Balance,
		/// The deadline that is next or was not met.
		deadline: Seconds,
	},
}

/// A loan that somebody lends to.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Funded {
	/// Which.
	pub loan: LoanId,
	/// The tranche of it.
	pub tranche: TrancheIndex,
	/// Who answers for it.
	pub obligor: H256,
	/// What was committed.
	pub amount: Balance,
	/// What became of it.
	pub lent: Lent,
}

impl Funded {
	/// What the obligor owes, or may owe.
	pub fn exposure(&self) -> Balance {
		match self.lent {
			Lent::Committed { .. } => self.amount,
			Lent::Drawn { owed, .. } => owed,
		}
	}

	/// The same loan as it is now, or none when it is over or never was. Looks at it if it was touched, or if it is a
	/// commitment that has expired; with `at_commitments` at each of those, since an offer may have been withdrawn.
	/// Frees what cannot be drawn any more.
	pub fn look<AccountId, Loans: LoanBook<AccountId> + Lend<AccountId>>(
		mut self,
		lender: &AccountId,
		touched: &Touched,
		at_commitments: bool,
		now: Seconds,
	) -> Result<Option<Self>, DispatchError> {
		let is_touched = match touched {
			Touched::Nothing => false,
			Touched::These(loans) => loans.contains(&self.loan),
			Touched::Many => true,
		};
		let may_be_over = match self.lent {
			Lent::Committed { until } => now > until || at_commitments,
			Lent::Drawn { .. } => false,
		};
		if !is_touched && !may_be_over {
			return Ok(Some(self));
		}
		match Loans::position(lender, self.loan, self.tranche)? {
			Position::Drawn { principal, deadline } => {
				self.lent = Lent::Drawn { owed: principal, deadline };
				// Others may still be owed of it.
				Ok((principal > 0).then_some(self))
			},
			Position::Committed { until } if now <= until => Ok(Some(self)),
			Position::Committed { .. } => {
				Loans::free(lender, self.loan, self.tranche)?;
				Ok(None)
			},
			Position::Gone => Ok(None),
		}
	}
}
