//! What is remembered of sessions gone by, for as long as an equivocation in them can be proven.

use crate::{limits::PRUNED_PER_SESSION, pallet::*};
use alloc::vec::Vec;
use codec::Decode;
use frame_support::traits::Get;
use pallet_grandpa::{SetIdSession, TimeSlot};
use pallet_offences::{ConcurrentReportsIndex, Reports};
use pallet_session::{historical, Pallet as Session};
use sp_staking::{offence::Offence, SessionIndex};

/// Whom `pallet-offences` knows.
type Member<T> = historical::IdentificationTuple<T>;

impl<T: Config> Pallet<T> {
	/// Whether what was done in `session` can still be reported.
	pub(crate) fn is_provable(session: SessionIndex) -> bool {
		// Saturation: session numbers end long after the sun does.
		session.saturating_add(T::EvidencePeriod::get()) >= Session::<T>::current_index()
	}

	/// Prunes membership roots. `index` is the session that starts.
	pub(crate) fn prune_history(index: SessionIndex) {
		let Some((first, _)) = historical::StoredRange::<T>::get() else { return };
		// Saturation: the first sessions have no history to prune; session numbers end long after
		// the sun does.
		let keep_from = index.saturating_sub(T::EvidencePeriod::get());
		let up_to = keep_from.min(first.saturating_add(PRUNED_PER_SESSION));
		if up_to > first {
			historical::Pallet::<T>::prune_up_to(up_to);
		}
	}

	/// Forgets up to `most` slashes for, and reports in, the first session of which nothing can be reported any more,
	/// and says how many. Slashes that are open are forgotten when they are not.
	pub(crate) fn forget_evidence(most: u32) -> u32 {
		let session = RememberedFrom::<T>::get();
		if Self::is_provable(session) {
			return 0;
		}
		let forgotten = Self::forget_slashes(session, most);
		// Saturation: no more were forgotten.
		let left = most.saturating_sub(forgotten);
		let forgotten = forgotten.saturating_add(Self::forget_reports(session, left));
		if forgotten < most {
			// Saturation: session numbers end long after the sun does.
			RememberedFrom::<T>::put(session.saturating_add(1));
		}
		forgotten
	}

	/// Forgets up to `most` slashes for a session, and says how many.
	fn forget_slashes(session: SessionIndex, most: u32) -> u32 {
		let closed = Slashes::<T>::iter_prefix(session).filter(|(_, of)| of.due.is_none());
		let closed: Vec<_> = closed.map(|(who, _)| who).take(most as usize).collect();
		closed.iter().for_each(|who| Slashes::<T>::remove(session, who));
		closed.len() as u32
	}

	/// Forgets up to `most` reports that came in a session, and says how many. Votes of a set, and for which session they
	/// count, are remembered until its last session can be proven no more, or they could be reported a second time: who
	/// reports them names any session of the set.
	fn forget_reports(session: SessionIndex, most: u32) -> u32 {
		let mut done = 0u32;
		let listed: Vec<_> = Reported::<T>::iter_prefix(session).take(most as usize).collect();
		for ((kind, slot), set) in listed {
			if done == most {
				break;
			}
			let is_block = kind == <pallet_babe::EquivocationOffence<Member<T>> as Offence<_>>::ID;
			let last = SetIdSession::<T>::get(set).filter(|last| Self::is_provable(*last));
			if let Some(last) = last.filter(|_| !is_block) {
				Reported::<T>::remove(session, (kind, slot.clone()));
				Reported::<T>::insert(last, (kind, slot), set);
				// Saturation: up to the most.
				done = done.saturating_add(1);
				continue;
			}
			let mut ids = ConcurrentReportsIndex::<T>::get(kind, &slot);
			// Saturation: no more are done than the most; there may be fewer than are left.
			let kept = ids.len().saturating_sub(most.saturating_sub(done) as usize);
			let forgotten = ids.split_off(kept);
			forgotten.iter().for_each(Reports::<T>::remove);
			// What is listed counts as a report, also when those in it are forgotten already. Saturation: up to the most.
			done = done.saturating_add((forgotten.len() as u32).max(1));
			if kept > 0 {
				ConcurrentReportsIndex::<T>::insert(kind, &slot, ids);
				break;
			}
			ConcurrentReportsIndex::<T>::remove(kind, &slot);
			Reported::<T>::remove(session, (kind, slot.clone()));
			if !is_block {
				VotesCount::<T>::remove(set);
				if let Ok(TimeSlot { set_id, round }) = TimeSlot::decode(&mut &slot[..]) {
					RoundsCount::<T>::remove((set_id, round));
				}
			}
		}
		done
	}
}
