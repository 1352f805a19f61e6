//! What is recorded of units.

use codec::{Decode, Encode, MaxEncodedLen};
use quoin_math::{
	pool::index::{claim, Fraction, Index, Paid},
	MathError,
};
use quoin_primitives::{Balance, CredentialId};
use scale_info::TypeInfo;

/// What may be done with the units of a tranche.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum SeriesState {
	/// They change hands.
	#[default]
	Open,
	/// They are given back for what they were sold for.
	Failed,
	/// They are worth no more than what may be claimed.
	Closed,
}

/// The units of one tranche.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Series {
	/// What may be done with them.
	pub state: SeriesState,
	/// What their holders must hold, if anything.
	pub credential: Option<CredentialId>,
	/// How many there are.
	pub issued: Balance,
	/// What each was paid.
	pub paid: Paid,
	/// Money that was paid to them and that nobody has taken.
	pub unclaimed: Balance,
	/// Of the first loss: the curator's fees, and what is left of its bond when the pool is over, until it claims them.
	pub fees: Balance,
}

impl Series {
	/// With `amount` paid to all units.
	pub fn with(mut self, amount: Balance) -> Result<Self, MathError> {
		self.paid = self.paid.with(amount, self.issued)?;
		self.unclaimed = self.unclaimed.checked_add(amount).ok_or(MathError::Overflow)?;
		Ok(self)
	}
}

/// What an account has of a series.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Holding {
	/// Units that it may move.
	pub free: Balance,
	/// Units that it may not.
	pub held: Balance,
	/// Up to where it was paid.
	pub seen: Index,
	/// What it may claim.
	pub claim: Balance,
	/// And the fraction of a unit of money besides.
	pub fraction: Fraction,
}

impl Holding {
	/// All units, free and held.
	pub fn units(&self) -> Result<Balance, MathError> {
		self.free.checked_add(self.held).ok_or(MathError::Overflow)
	}

	/// With what its units were paid since, as claim.
	pub fn settled(mut self, index: Index) -> Result<Self, MathError> {
		let (more, fraction) = claim(self.units()?, self.seen, index, self.fraction)?;
		self.claim = self.claim.checked_add(more).ok_or(MathError::Overflow)?;
		(self.fraction, self.seen) = (fraction, index);
		Ok(self)
	}

	/// Whether nothing but a fraction is left.
	pub fn is_empty(&self) -> bool {
		self.free == 0 && self.held == 0 && self.claim == 0
	}
}

/// Units held for one reason.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Held<Reason> {
	/// Why.
	pub reason: Reason,
	/// How many.
	pub units: Balance,
}
