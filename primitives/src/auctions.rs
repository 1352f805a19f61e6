//! What auctions and whoever has something to sell know of each other.

use crate::{Balance, LienId, TitleId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// Names a lot.
pub type LotId = u32;

plain! {
	/// What is for sale. Says also who sells it.
	pub enum Good {
		/// A title whose loan failed.
		Title {
			/// The loan.
			lien: LienId,
			/// The title.
			title: TitleId,
		},
	}
}

plain! {
	/// How a bidder pays.
	pub enum Payment {
		/// All of the price in QUSD.
		Cash,
		/// In QUSD less what of the price would come back to the bidder, who lent against the good.
		Claim,
	}
}

plain! {
	/// Where a lot is in its life.
	pub enum Round {
		/// Begins at or above the claim.
		First,
		/// Begins at the value of its day.
		Second,
		/// From the floor of the second round to one unit, and there until somebody bids.
		Clearance,
	}
}

/// What a round begins from. In QUSD.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Worth {
	/// What the good is worth by appraisal or index, whichever says more.
	pub value: Balance,
	/// What is owed against it, under which the first round does not begin.
	pub claim: Balance,
}

/// What became of a good that nobody bid for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unsold {
	/// Somebody has it by rule. The lot is over.
	Taken,
	/// Nobody can have it by rule: it goes to whoever gives anything.
	Clear,
}

/// Opens lots. Implemented by the auctions, for who sells.
pub trait DutchAuctions {
	/// Opens the first round for a good that is in no lot.
	fn open(good: Good) -> Result<LotId, DispatchError>;

	/// Ends the lot of a good that is not for sale any more.
	fn cancel(good: Good) -> DispatchResult;
}

/// Who sells. Implemented by lenders, for the auctions. Every method changes everything it says or nothing.
pub trait Seller<AccountId> {
	/// What a round of this good begins from.
	fn worth(good: &Good) -> Result<Worth, DispatchError>;

	/// Takes `price` from the buyer in the way it chose, and hands the good over. Gives what was taken in QUSD.
	fn sell(
		good: &Good,
		buyer: &AccountId,
		price: Balance,
		payment: Payment,
	) -> Result<Balance, DispatchError>;

	/// After the last round at whose end the price was `floor`.
	fn unsold(good: &Good, floor: Balance) -> Result<Unsold, DispatchError>;

	/// Pays whoever moved the auction on, out of what was put aside for that, if anything is left.
	fn reward(good: &Good, keeper: &AccountId) -> DispatchResult;
}
