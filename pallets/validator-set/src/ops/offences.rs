//! What a proven equivocation does.

use crate::pallet::*;
use frame_support::{defensive, traits::Get, weights::Weight};
use sp_runtime::Perbill;
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

impl<T: Config> OnOffenceHandler<T::AccountId, (T::AccountId, ()), Weight> for Pallet<T> {
	/// The weight is part of what `report_equivocation` is charged (see [`crate::consensus`]).
	///
	/// `pallet-offences` calls this for a new offender with all who offended in the same slot or
	/// round, so most of `offenders` may have been dealt with before.
	fn on_offence(
		offenders: &[OffenceDetails<T::AccountId, (T::AccountId, ())>],
		slash_fraction: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		let active = pallet_session::Validators::<T>::get();
		let mut set = Validators::<T>::get();
		let mut ejected = Ejected::<T>::get();

		for (details, fraction) in offenders.iter().zip(slash_fraction) {
			let (who, ()) = &details.offender;
			let position = set.binary_search(who);
			if position.is_ok() && session < AddedIn::<T>::get(who) {
				continue;
			}
			pallet_session::Pallet::<T>::report_offence(who.clone(), OffenceSeverity(*fraction));

			// Whoever is not on the list any more can lose no place on it.
			let Ok(position) = position else { continue };
			if set.len() <= T::MinValidators::get() as usize
				|| ejected.len() >= ejections_at_once(active.len())
			{
				Self::deposit_event(Event::OffenderKept { who: who.clone(), session });
				continue;
			}
			set.remove(position);
			AddedIn::<T>::remove(who);
			if active.contains(who) && ejected.try_push(who.clone()).is_err() {
				defensive!("fewer are ejected than are active, and those fit");
			}
			Self::deposit_event(Event::ValidatorEjected { who: who.clone(), session });
		}

		Validators::<T>::put(set);
		Ejected::<T>::put(ejected);
		Weight::zero()
	}
}

/// How many of `active` validators may be under ejection: as many faulty ones as BABE and GRANDPA
/// withstand.
fn ejections_at_once(active: usize) -> usize {
	// Saturation: of nobody, nobody.
	active.saturating_sub(1) / 3
}
