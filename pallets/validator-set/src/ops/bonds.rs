//! What operators do: bond, and leave.

use crate::{
	pallet::*,
	types::{Candidate, QuoOf, Stage},
};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{
		fungible::{InspectHold as _, MutateHold as _},
		tokens::Precision,
		Get, ValidatorRegistration as _,
	},
};
use pallet_session::{Pallet as Session, SessionInterface};
use quoin_primitives::Balance;
use sp_staking::SessionIndex;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_bond(who: T::AccountId, amount: Balance) -> DispatchResult {
		if let Some(candidate) = Candidates::<T>::get(&who) {
			let leaves = matches!(candidate.stage, Stage::Leaving { .. });
			return Err(if leaves { Error::<T>::Leaving } else { Error::AlreadyBonded }.into());
		}
		ensure!(amount >= CurrentParams::<T>::get().bond, Error::<T>::BondTooLow);
		let reason = HoldReason::Bond.into();
		ensure!(QuoOf::<T>::can_hold(&reason, &who, amount), Error::<T>::NotCovered);

		Candidates::<T>::insert(&who, Candidate::new(amount, Stage::Applied));
		QuoOf::<T>::hold(&reason, &who, amount)?;
		Self::deposit_event(Event::Bonded { who, amount, bond: amount });
		Ok(())
	}

	pub(crate) fn do_bond_extra(who: T::AccountId, amount: Balance) -> DispatchResult {
		let mut candidate = Self::bonded(&who)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let reason = HoldReason::Bond.into();
		ensure!(QuoOf::<T>::can_hold(&reason, &who, amount), Error::<T>::NotCovered);
		let bond = candidate.bond.checked_add(amount).ok_or(Error::<T>::NotCovered)?;
		candidate.bond = bond;

		Candidates::<T>::insert(&who, candidate);
		QuoOf::<T>::hold(&reason, &who, amount)?;
		Self::deposit_event(Event::Bonded { who, amount, bond });
		Ok(())
	}

	pub(crate) fn do_chill(who: T::AccountId) -> DispatchResult {
		let candidate = Self::bonded(&who)?;
		ensure!(candidate.stage == Stage::Approved, Error::<T>::NotValidator);
		Self::take_off(&who)?;

		Candidates::<T>::insert(&who, Self::turned(candidate, Stage::Chilled));
		Self::deposit_event(Event::Chilled { who, absent: false });
		Ok(())
	}

	pub(crate) fn do_validate(who: T::AccountId) -> DispatchResult {
		let candidate = Self::bonded(&who)?;
		ensure!(candidate.stage == Stage::Chilled, Error::<T>::NotChilled);
		Self::put_on(&who, &candidate)?;

		Candidates::<T>::insert(&who, Self::turned(candidate, Stage::Approved));
		Self::deposit_event(Event::Validates { who });
		Ok(())
	}

	pub(crate) fn do_unbond(who: T::AccountId) -> DispatchResult {
		let mut candidate = Self::bonded(&who)?;
		if candidate.stage == Stage::Approved {
			Self::take_off(&who)?;
			candidate = Self::turned(candidate, Stage::Leaving { since: None });
		}
		let since = if Self::is_in_a_set(&who) {
			Exiting::<T>::try_mutate(|exiting| exiting.try_push(who.clone()))
				.map_err(|_| Error::<T>::TooManyExits)?;
			None
		} else {
			Some(Session::<T>::current_index())
		};

		Candidates::<T>::insert(&who, Candidate { stage: Stage::Leaving { since }, ..candidate });
		Self::deposit_event(Event::Unbonding { who, bond: candidate.bond });
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId) -> DispatchResult {
		let candidate = Candidates::<T>::get(&who).ok_or(Error::<T>::NotBonded)?;
		let Stage::Leaving { since } = candidate.stage else {
			return Err(Error::<T>::NotLeaving.into());
		};
		let from = since.map(Self::exit_of);
		let over = from.is_some_and(|from| from <= Session::<T>::current_index());
		ensure!(over, Error::<T>::ExitTooSoon);
		ensure!(candidate.slashes == 0, Error::<T>::SlashPending);

		Candidates::<T>::remove(&who);
		AuthoredBy::<T>::remove(&who);
		QuoOf::<T>::release(&HoldReason::Bond.into(), &who, candidate.bond, Precision::Exact)?;
		Self::deposit_event(Event::Withdrawn { who, amount: candidate.bond });
		Ok(())
	}

	pub(crate) fn do_purge_keys(who: T::AccountId) -> DispatchResult {
		let listed = Validators::<T>::get().binary_search(&who).is_ok();
		ensure!(!listed && !Self::is_in_a_set(&who), Error::<T>::StillValidating);
		ensure!(Session::<T>::is_registered(&who), Error::<T>::NoKeys);

		<Session<T> as SessionInterface>::purge_keys(&who)?;
		Self::deposit_event(Event::KeysPurged { who });
		Ok(())
	}

	/// The first session in which a bond can be withdrawn, of who was in no set from `since` on: what it did in the
	/// session before can be reported for as long as there is evidence, and is slashed when the deferral is over.
	pub fn exit_of(since: SessionIndex) -> SessionIndex {
		// Saturation: session numbers end long after the sun does.
		since
			.saturating_add(T::EvidencePeriod::get())
			.saturating_add(T::SlashDeferral::get())
			.saturating_add(1)
	}

	/// Somebody who has a bond and does not leave.
	pub(crate) fn bonded(who: &T::AccountId) -> Result<Candidate, Error<T>> {
		let candidate = Candidates::<T>::get(who).ok_or(Error::<T>::NotBonded)?;
		ensure!(!matches!(candidate.stage, Stage::Leaving { .. }), Error::<T>::Leaving);
		Ok(candidate)
	}

	/// Whether somebody is in the set of this session or the next one.
	pub(crate) fn is_in_a_set(who: &T::AccountId) -> bool {
		let queued = pallet_session::QueuedKeys::<T>::get();
		pallet_session::Validators::<T>::get().contains(who)
			|| queued.iter().any(|(other, _)| other == who)
	}
}
