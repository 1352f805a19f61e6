//! What was agreed, and what was committed to it.

use crate::Config;
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	loan::{
		course::{Contract, Course},
		tranches::{blended_rate, principal, Tranche as Share},
	},
	MathError,
};
use quoin_primitives::{Balance, Seconds, Terms, Tranche, TrancheIndex, MAX_TRANCHES};
use scale_info::TypeInfo;

/// A deal as stored.
pub type DealOf<T> = Deal<<T as frame_system::Config>::AccountId, <T as Config>::Consideration>;

/// What was agreed. Written when it is offered, when it is drawn, and when a position changes hands.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Deal<AccountId, Ticket> {
	/// Who offered it and owes it.
	pub borrower: AccountId,
	/// What was offered. Each tranche has its lender once the loan is drawn.
	pub terms: Terms<AccountId>,
	/// How long the borrower may cure a breach: what governance said when it was offered.
	pub cure: Seconds,
	/// The deposit for the records.
	pub ticket: Ticket,
	/// Positions that their lenders offer to others.
	pub transfers: BoundedVec<Transfer<AccountId>, ConstU32<MAX_TRANCHES>>,
}

/// A position that its lender offers to somebody.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Transfer<AccountId> {
	/// Which tranche.
	pub tranche: TrancheIndex,
	/// To whom.
	pub to: AccountId,
	/// For how much QUSD.
	pub price: Balance,
}

/// What the work for a loan grows with, for the weight of a call that has been done.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Size {
	/// Titles that were touched.
	pub titles: u32,
	/// Tranches.
	pub tranches: u32,
}

impl<AccountId: Clone + PartialEq, Ticket> Deal<AccountId, Ticket> {
	/// Of all titles.
	pub fn size(&self) -> Size {
		// Both are bounded far below.
		Size { titles: self.terms.titles.len() as u32, tranches: self.terms.tranches.len() as u32 }
	}

	/// Of work that leaves the titles alone.
	pub fn size_without_titles(&self) -> Size {
		Size { titles: 0, ..self.size() }
	}

	/// Principal at the draw.
	pub fn principal(&self) -> Result<Balance, MathError> {
		principal(&self.shares())
	}

	/// Amounts and rates.
	pub fn shares(&self) -> Vec<Share> {
		let share = |of: &Tranche<AccountId>| Share { amount: of.amount, rate: of.rate };
		self.terms.tranches.iter().map(share).collect()
	}

	/// The loan from its first deadline to its last, when it begins at `origination`.
	pub fn course(&self, origination: Seconds) -> Result<Course, MathError> {
		let contract = Contract {
			timetable: self.terms.timetable,
			repayment: self.terms.repayment,
			rate: blended_rate(&self.shares())?,
			grace: self.terms.grace,
			principal_in_stub: self.terms.principal_in_stub,
		};
		Course::new(contract, origination)
	}

	/// Each account that lends, once, in order of seniority.
	pub fn lenders(&self) -> Vec<AccountId> {
		let mut lenders: Vec<AccountId> = Vec::new();
		for lender in self.terms.tranches.iter().filter_map(|tranche| tranche.lender.clone()) {
			if !lenders.contains(&lender) {
				lenders.push(lender);
			}
		}
		lenders
	}
}

/// Money that a lender put aside for a tranche.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Commitment<AccountId> {
	/// Whose.
	pub lender: AccountId,
	/// The tranche can be drawn before this moment, and the commitment be freed after it.
	pub until: Seconds,
	/// The tranche of the refinanced loan that is kept instead of money, if one is.
	pub kept: Option<TrancheIndex>,
}

/// What was committed to an offer, tranche by tranche.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Offer<AccountId> {
	/// None where nobody committed.
	pub commitments: BoundedVec<Option<Commitment<AccountId>>, ConstU32<MAX_TRANCHES>>,
	/// Whether it can still be drawn. One that was withdrawn or refused stays until the last commitment is
	/// taken back.
	pub open: bool,
}

impl<AccountId> Offer<AccountId> {
	/// Whether anybody has money in it.
	pub fn is_empty(&self) -> bool {
		self.commitments.iter().all(Option::is_none)
	}
}
