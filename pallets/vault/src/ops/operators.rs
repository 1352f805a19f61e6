//! Who may act for whom, as in ERC-7540: an operator asks, bids, cancels and claims for an account, in all vaults.

use crate::{Config, Error, Event, Operators, Pallet};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{Consideration, Footprint},
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// What an operator takes of the state: a record under two accounts.
	pub(crate) fn operator_footprint(who: &T::AccountId) -> Footprint {
		Footprint::from_parts(1, who.encoded_size().saturating_mul(2))
	}

	pub(crate) fn do_set_operator(
		who: T::AccountId,
		operator: T::AccountId,
		approved: bool,
	) -> DispatchResult {
		ensure!(who != operator, Error::<T>::OperatorIsOwner);
		match (Operators::<T>::get(&who, &operator), approved) {
			(None, true) => {
				let ticket = T::Consideration::new(&who, Self::operator_footprint(&who));
				let ticket = ticket.map_err(|_| Error::<T>::DepositNotCovered)?;
				Operators::<T>::insert(&who, &operator, ticket);
			},
			(Some(ticket), false) => {
				Operators::<T>::remove(&who, &operator);
				ticket.drop(&who)?;
			},
			_ => return Err(Error::<T>::OperatorUnchanged.into()),
		}
		Self::deposit_event(Event::OperatorSet { owner: who, operator, approved });
		Ok(())
	}
}
