//! Moving brakes.

use crate::{Coin, Coins, Config, Error, Event, Facilitators, Pallet, PegLedger};
use frame_support::ensure;
use quoin_math::Seconds;
use quoin_primitives::{AssetId, BrakeError, FacilitatorId, Power, Status};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_status(
		coin: AssetId,
		external: Option<AssetId>,
		status: Status,
		by: Power,
	) -> DispatchResult {
		let now = Self::now();
		let (old, brake) = match external {
			None => {
				let record = Self::coin_of(coin)?;
				let brake = record.brake.moved(status, by, now).map_err(Error::<T>::from)?;
				let old = record.brake.status(now);
				Coins::<T>::insert(coin, Coin { brake, ..record });
				(old, brake)
			},
			Some(external) => {
				let (record, facilitator, ledger) = Self::books(coin, external)?;
				let brake = ledger.brake.moved(status, by, now).map_err(Error::<T>::from)?;
				if (status, by) == (Status::Paused, Power::Guardian) {
					Self::ensure_coin_not_paused_lately(&record, now)?;
				}
				let old = ledger.brake.status(now);
				Facilitators::<T>::insert(
					coin,
					FacilitatorId::Peg(external),
					facilitator.with_ledger(PegLedger { brake, ..ledger }),
				);
				(old, brake)
			},
		};
		Self::deposit_event(Event::StatusSet {
			coin,
			external,
			old,
			new: brake.status(now),
			by,
			lapses_at: brake.lapses_at(),
		});
		Ok(())
	}

	/// A guardian's pause of the coin pauses each of its pegs, so a peg must not be paused while it
	/// runs, nor within the time in which it could not be repeated itself.
	fn ensure_coin_not_paused_lately(coin: &Coin, now: Seconds) -> Result<(), Error<T>> {
		let refused = match coin.brake.moved(Status::Paused, Power::Guardian, now) {
			Err(BrakeError::PausedTooRecently) => true,
			// Paused already: by a guardian if the pause lapses.
			Err(BrakeError::Unchanged) => coin.brake.lapses_at().is_some(),
			Ok(_) | Err(BrakeError::GuardianMayOnlyBrake) => false,
		};
		ensure!(!refused, Error::<T>::PausedTooRecently);
		Ok(())
	}
}
