//! Deposit rounds, and the records of what accounts used.

use crate::types::unexpected;
use crate::{
	limits, Config, Error, Event, Facilitators, LastRound, Pallet, PegLedger, Pegs, Round, Rounds,
	Usage,
};
use frame_support::ensure;
use quoin_primitives::{AssetId, FacilitatorId};
use sp_runtime::{traits::Zero, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The round of a peg whose ledger says that it has one.
	pub(crate) fn round_of(coin: AssetId, external: AssetId) -> Result<Round, Error<T>> {
		Rounds::<T>::get(coin, external).ok_or_else(unexpected::<T>)
	}

	/// `terms` is a round without a name and without use.
	pub(crate) fn do_open_round(coin: AssetId, external: AssetId, terms: Round) -> DispatchResult {
		let (_, facilitator, ledger) = Self::books(coin, external)?;
		let now = Self::now();
		let replaced = Rounds::<T>::get(coin, external);
		ensure!(replaced.is_none_or(|round| round.is_over(now)), Error::<T>::RoundNotOver);
		let latest = now.checked_add(limits::MAX_ROUND_AHEAD).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(
			terms.opens_at < terms.closes_at && !terms.is_over(now) && terms.closes_at <= latest,
			Error::<T>::RoundTimesInvalid
		);
		ensure!(
			!terms.per_account.is_zero()
				&& terms.per_account <= terms.cap
				&& terms.cap <= limits::MAX_CEILING,
			Error::<T>::RoundLimitsInvalid
		);
		let id = LastRound::<T>::get().checked_add(1).ok_or_else(unexpected::<T>)?;

		LastRound::<T>::put(id);
		Rounds::<T>::insert(coin, external, Round { id, ..terms });
		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			facilitator.with_ledger(PegLedger { has_round: true, ..ledger }),
		);
		if let Some(Round { id, used, .. }) = replaced {
			Self::deposit_event(Event::RoundClosed { coin, external, round: id, used });
		}
		let Round { cap, per_account, opens_at, closes_at, credential, .. } = terms;
		Self::deposit_event(Event::RoundOpened {
			coin,
			external,
			round: id,
			cap,
			per_account,
			opens_at,
			closes_at,
			credential,
		});
		Ok(())
	}

	pub(crate) fn do_close_round(coin: AssetId, external: AssetId) -> DispatchResult {
		let (_, facilitator, ledger) = Self::books(coin, external)?;
		ensure!(ledger.has_round, Error::<T>::UnknownRound);
		let Round { id, used, .. } = Self::round_of(coin, external)?;

		Rounds::<T>::remove(coin, external);
		Facilitators::<T>::insert(
			coin,
			FacilitatorId::Peg(external),
			facilitator.with_ledger(PegLedger { has_round: false, ..ledger }),
		);
		Self::deposit_event(Event::RoundClosed { coin, external, round: id, used });
		Ok(())
	}

	pub(crate) fn do_reap_usage(
		coin: AssetId,
		external: AssetId,
		who: T::AccountId,
	) -> DispatchResult {
		let now = Self::now();
		let usage = Usage::<T>::get((coin, external, &who)).ok_or(Error::<T>::UnknownUsage)?;
		let limits_in_round = Rounds::<T>::get(coin, external)
			.is_some_and(|round| round.id == usage.round && !round.is_over(now));
		// Without a peg there is no window to limit anything. With a new one, the record counts
		// again.
		let limits_redemption = match Pegs::<T>::get(coin, external) {
			Some(peg) => !peg
				.params
				.small_window()
				.used(&usage.small, now)
				.map_err(Error::<T>::from)?
				.is_zero(),
			None => false,
		};
		ensure!(!limits_in_round && !limits_redemption, Error::<T>::UsageInForce);

		Usage::<T>::remove((coin, external, &who));
		Self::deposit_event(Event::UsageReaped { coin, external, who });
		Ok(())
	}
}
