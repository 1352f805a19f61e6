//! Fees on their way to the treasury.

use crate::{Config, Error, Event, Facilitators, Pallet, PegLedger};
use frame_support::{
	ensure,
	traits::{tokens::Provenance, Get},
};
use quoin_primitives::{AssetId, FacilitatorId};
use sp_runtime::{traits::Zero, DispatchResult};

impl<T: Config> Pallet<T> {
	/// No brake stops this: the money is spoken for.
	pub(crate) fn do_collect_fees(coin: AssetId, external: AssetId) -> DispatchResult {
		let (_, facilitator, ledger) = Self::books(coin, external)?;
		let amount = ledger.fees;
		ensure!(!amount.is_zero(), Error::<T>::NothingToCollect);
		let (holding, treasury) = (Self::holding_account(coin), T::Treasury::get());
		Self::ensure_custody_pays(coin, external, amount)?;
		Self::ensure_can_receive(external, &treasury, amount, Provenance::Extant)?;

		let ledger = PegLedger { fees: 0, ..ledger };
		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			facilitator.with_ledger(ledger),
		);
		Self::transfer(external, &holding, &treasury, amount)?;
		Self::deposit_event(Event::FeesCollected { coin, external, treasury, amount });
		Ok(())
	}
}
