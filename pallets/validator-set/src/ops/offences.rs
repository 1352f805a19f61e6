//! What a proven equivocation does.

use crate::{
	limits::at_once,
	ops::reports::set_of,
	pallet::*,
	types::{Candidate, Stage},
};
use alloc::vec::Vec;
use frame_support::{defensive, traits::DisabledValidators, weights::Weight};
use pallet_babe::EquivocationOffence;
use pallet_session::{historical::HistoricalSessions, Pallet as Session};
use sp_runtime::Perbill;
use sp_staking::{
	offence::{Offence, OffenceDetails, OffenceSeverity, OnOffenceHandler},
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
		// Pruning of the membership roots that prove it may lag behind; bonds may have been withdrawn.
		if !Self::is_provable(session) {
			return Weight::zero();
		}
		let (only, lone) = (OnlyOffender::<T>::get(), Self::lone_share(session));
		let mut merges = None;
		for (details, fraction) in offenders.iter().zip(slash_fraction) {
			let (who, ()) = &details.offender;
			if only.as_ref().is_some_and(|only| only != who) {
				continue;
			}
			let judged = Self::judged_in(who, session, &mut merges);
			if Self::was_forgiven(who, judged, *fraction) {
				continue;
			}
			let reporter = details.reporters.first().cloned();
			Self::book_slash(who, judged, (*fraction, lone), reporter);
			let candidate = Candidates::<T>::get(who);
			let approved =
				candidate.filter(|of| matches!(of.stage, Stage::Approved | Stage::Chilled));
			// What it did before governance approved of it again was answered by its ejection then.
			if approved.is_some_and(|of| session < of.approved_in) {
				continue;
			}
			match approved {
				Some(of) if of.stage == Stage::Approved => Self::eject(who, of, session),
				// It comes back by approval only.
				Some(of) => {
					Candidates::<T>::insert(who, Candidate { stage: Stage::Applied, ..of });
					Self::hasten(who);
				},
				None => Self::hasten(who),
			}
			Self::disable(who, *fraction);
		}
		Weight::zero()
	}
}

/// For `pallet-babe`, which asks at the end of a block whether its author may make one: whether it might when the block
/// began. Else the author of a block with a report of itself could make none, and the report would be lost with it.
impl<T: Config> DisabledValidators for Pallet<T> {
	fn is_disabled(index: u32) -> bool {
		let here = (frame_system::Pallet::<T>::block_number(), index);
		Session::<T>::is_disabled(index) && DisabledItself::<T>::get() != Some(here)
	}

	fn disabled_validators() -> Vec<u32> {
		Session::<T>::disabled_validators()
	}
}

impl<T: Config> Pallet<T> {
	/// What somebody is slashed that offends alone, as a share of its bond. Of the two kinds it is the same.
	fn lone_share(session: SessionIndex) -> Perbill {
		let set = HistoricalSessions::<T>::get(session);
		let (slot, offender) = (Default::default(), ());
		let validator_set_count = set.map_or(0, |(_, count)| count);
		let offence =
			EquivocationOffence { slot, session_index: session, validator_set_count, offender };
		offence.slash_fraction(1)
	}

	/// The session for which an offence in `session` is judged. A node that runs twice when a session ends makes two
	/// blocks in it, and its votes are reported in the next one: if that was first, its blocks count with it, unless some
	/// do so for their own session already. `merges` is whether votes count for the next session, once it was asked.
	fn judged_in(
		who: &T::AccountId,
		session: SessionIndex,
		merges: &mut Option<bool>,
	) -> SessionIndex {
		// Saturation: session numbers end long after the sun does.
		let next = session.saturating_add(1);
		let has = |session| Slashes::<T>::contains_key(session, who);
		if has(session) || !has(next) {
			return session;
		}
		let counts = || VotesCount::<T>::get(set_of::<T>(session)) == Some(next);
		if *merges.get_or_insert_with(counts) {
			next
		} else {
			session
		}
	}

	/// Disables somebody, as far as the strategy of `pallet-session` allows. Who is ejected has a place in any case: no
	/// more are than may be disabled.
	fn disable(who: &T::AccountId, fraction: Perbill) {
		let ejected = Ejected::<T>::get().contains(who);
		let severity =
			if ejected { OffenceSeverity::max_severity() } else { OffenceSeverity(fraction) };
		let author = pallet_authorship::Pallet::<T>::author();
		let own = author.filter(|author| author == who);
		let own = own.and_then(|who| Session::<T>::validator_id_to_index(&who));
		let own = own.filter(|index| !Session::<T>::is_disabled(*index));
		Session::<T>::report_offence(who.clone(), severity);
		if let Some(index) = own {
			DisabledItself::<T>::put((frame_system::Pallet::<T>::block_number(), index));
		}
	}

	/// Takes somebody off the list, unless too few would be left, or too many are being ejected already.
	fn eject(who: &T::AccountId, candidate: Candidate, session: SessionIndex) {
		let full = Ejected::<T>::get().len() >= Self::ejections_at_once();
		if full || Self::take_off(who).is_err() {
			Self::deposit_event(Event::OffenderKept { who: who.clone(), session });
			return;
		}
		Candidates::<T>::insert(who, Self::turned(candidate, Stage::Applied));
		Self::hasten(who);
		Self::deposit_event(Event::Ejected { who: who.clone(), session });
	}

	/// Who is off the list and in a set leaves it before its turn, and is disabled until then, unless too many are so
	/// already.
	fn hasten(who: &T::AccountId) {
		let mut ejected = Ejected::<T>::get();
		let full = ejected.len() >= Self::ejections_at_once();
		if full || ejected.contains(who) || !Self::is_in_a_set(who) {
			return;
		}
		if ejected.try_push(who.clone()).is_err() {
			defensive!("fewer are ejected than are active, and those fit");
		}
		Ejected::<T>::put(ejected);
	}

	/// How many of the active set may be under ejection.
	fn ejections_at_once() -> usize {
		at_once(pallet_session::Validators::<T>::decode_len().unwrap_or_default())
	}
}
