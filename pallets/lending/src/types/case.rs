//! The sale of the titles of a loan that failed, and the bonds of those who sell.

use crate::{
	types::{sum, PerTranche},
	Config, Error,
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_primitives::{Balance, Seconds, TitleId, MAX_FEES, MAX_TITLES};
use scale_info::TypeInfo;

/// Who has a title that is being sold.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Sale<AccountId> {
	/// It is in an auction.
	Auction,
	/// An agent sells it.
	Agent {
		/// Who.
		agent: AccountId,
		/// The last second in which it may. After that, anybody ends its work.
		deadline: Seconds,
		/// What it stands for with its bond: what it books less than that, its bond pays.
		guaranteed: Balance,
	},
	/// Somebody has it.
	Done,
}

/// A title of a loan that failed.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Lot<AccountId> {
	/// Which.
	pub title: TitleId,
	/// Its share of what was owed when the loan failed, under which its first round does not begin.
	pub share: Balance,
	/// Its share of the principal of that. What it brings less, its insurer stands for.
	pub covered: Balance,
	/// What it has brought so far.
	pub booked: Balance,
	/// What it is expected to bring at most, once nobody bid for it.
	pub expected: Option<Balance>,
	/// Who has it.
	pub sale: Sale<AccountId>,
}

/// What is known of a loan whose titles are being sold, besides what is owed.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Case<AccountId> {
	/// Interest that is owed, tranche by tranche.
	pub interest: PerTranche,
	/// The titles.
	pub lots: BoundedVec<Lot<AccountId>, ConstU32<MAX_TITLES>>,
	/// Fees of the sale that are due once, however many sales there are: by number of the fee, what is left of
	/// each.
	pub fees: BoundedVec<(u8, Balance), ConstU32<MAX_FEES>>,
	/// Fees of payments due and of the end, by number of the fee: what the borrower owes after the lenders.
	pub later: BoundedVec<(u8, Balance), ConstU32<MAX_FEES>>,
	/// What insurers paid in for titles that brought less than their share. It pays what is missing when all titles
	/// are sold, and the rest is theirs.
	pub covers: BoundedVec<(AccountId, Balance), ConstU32<MAX_TITLES>>,
}

impl<AccountId> Case<AccountId> {
	/// The lot of a title.
	pub fn lot<T: Config>(&self, title: TitleId) -> Result<&Lot<AccountId>, Error<T>> {
		self.lots.iter().find(|lot| lot.title == title).ok_or(Error::<T>::NotForSale)
	}

	/// Changes the lot of a title.
	pub fn with_lot<T: Config>(
		mut self,
		title: TitleId,
		change: impl FnOnce(&mut Lot<AccountId>) -> Result<(), Error<T>>,
	) -> Result<Self, Error<T>> {
		let lot = self.lots.iter_mut().find(|lot| lot.title == title);
		change(lot.ok_or(Error::<T>::NotForSale)?)?;
		Ok(self)
	}

	/// Whether each title has found somebody.
	pub fn is_done(&self) -> bool {
		self.lots.iter().all(|lot| matches!(lot.sale, Sale::Done))
	}

	/// Fees that the borrower owes after the lenders.
	pub fn all_later<T: Config>(&self) -> Result<Balance, Error<T>> {
		sum::<T>(self.later.iter().map(|(_, amount)| *amount))
	}

	/// What insurers paid in.
	pub fn all_covers<T: Config>(&self) -> Result<Balance, Error<T>> {
		sum::<T>(self.covers.iter().map(|(_, amount)| *amount))
	}

	/// Interest that is owed.
	pub fn all_interest<T: Config>(&self) -> Result<Balance, Error<T>> {
		sum::<T>(self.interest.iter().copied())
	}
}

/// The bond of a recovery agent, in QUSD held on its account.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AgentBond {
	/// What is held.
	pub posted: Balance,
	/// Of which behind titles it sells.
	pub pledged: Balance,
}
