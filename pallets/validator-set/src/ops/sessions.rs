//! The sets of sessions to come, and what is remembered of sessions gone by.

use crate::{
	limits::{most_changes, FORGOTTEN_PER_SESSION},
	pallet::*,
	types::{Params, Stage},
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::marker::PhantomData;
use frame_support::traits::Get;
use pallet_session::historical;
use sp_runtime::traits::Convert;
use sp_staking::{offence::OffenceSeverity, SessionIndex};

/// At most so many membership roots are pruned at the start of a session: the one that has become
/// too old, and one more, so that a shorter `EvidencePeriod` is caught up with step by step.
pub const PRUNED_PER_SESSION: SessionIndex = 2;

/// There is nothing to identify a validator by but its account.
pub struct Identification<T>(PhantomData<T>);

impl<T: frame_system::Config> Convert<T::AccountId, Option<()>> for Identification<T> {
	fn convert(_: T::AccountId) -> Option<()> {
		Some(())
	}
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::plan()
	}

	fn start_session(index: SessionIndex) {
		Self::remember_keys();
		Self::keep_ejected_disabled();
		Self::date_exits(index);
		Self::prune_history(index);
		Self::forget_slashes(index);
	}

	fn end_session(_: SessionIndex) {
		Self::chill_absent();
	}
}

impl<T: Config> historical::SessionManager<T::AccountId, ()> for Pallet<T> {
	fn new_session(_: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		Self::plan().map(|set| set.into_iter().map(|who| (who, ())).collect())
	}

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index)
	}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::end_session(index)
	}
}

impl<T: Config> Pallet<T> {
	/// The set of the session being planned, or `None` when it has the accounts and keys of the
	/// session that starts now, which the session pallet still calls queued.
	///
	/// Without keys, a validator must not be in what is returned: it would count in the membership
	/// root but not in the session, and no proof of that session would be accepted.
	fn plan() -> Option<Vec<T::AccountId>> {
		let target = Validators::<T>::get();
		// A default genesis: the keys of the session pallet decide.
		if target.is_empty() {
			return None;
		}
		let queued = pallet_session::QueuedKeys::<T>::get();
		let with_keys = |who: T::AccountId| {
			let keys = pallet_session::Pallet::<T>::load_keys(&who)?;
			Some((who, keys))
		};
		let ejected = Ejected::<T>::get();
		let stays = |who: &T::AccountId| !ejected.contains(who);
		let now = queued.iter().map(|(who, _)| who.clone()).filter(stays);
		let mut planned: Vec<_> = now.filter_map(with_keys).collect();
		planned.sort_by(|(left, _), (right, _)| left.cmp(right));

		let Params { min, max, changes, .. } = CurrentParams::<T>::get();
		let (min, max) = (min as usize, max as usize);
		// The first set is whole.
		let mut left = if queued.is_empty() { T::MaxValidators::get() } else { changes };
		// Those who come are first, and as many as it takes, so that there are no fewer than must be.
		for who in &target {
			if planned.len() >= if left > 0 { max } else { min } {
				break;
			}
			let Err(at) = planned.binary_search_by(|(other, _)| other.cmp(who)) else { continue };
			let Some(comes) = with_keys(who.clone()) else { continue };
			planned.insert(at, comes);
			// Saturation: of those who come because there are too few, none is counted.
			left = left.saturating_sub(1);
		}
		// Saturation: of too few, nobody goes.
		let mut may_go = planned.len().saturating_sub(min).min(left as usize);
		planned.retain(|(who, _)| {
			let goes = may_go > 0 && target.binary_search(who).is_err();
			// Saturation: who goes was counted.
			may_go = may_go.saturating_sub(goes.into());
			!goes
		});
		if planned.is_empty() || planned == queued {
			return None;
		}
		Some(planned.into_iter().map(|(who, _)| who).collect())
	}

	/// Who leaves, and is not in the set of the session that starts, was in the last one for the last time: nobody
	/// comes back to the set who is not on the list. When more have left than may go by their turn, the others have
	/// their date a session later.
	fn date_exits(index: SessionIndex) {
		let mut exiting = Exiting::<T>::get();
		if exiting.is_empty() {
			return;
		}
		let active: BTreeSet<_> = pallet_session::Validators::<T>::get().into_iter().collect();
		let mut left = most_changes::<T>();
		exiting.retain(|who| {
			if left == 0 || active.contains(who) {
				return true;
			}
			// Saturation: it is not zero.
			left = left.saturating_sub(1);
			Candidates::<T>::mutate(who, |candidate| {
				if let Some(candidate) = candidate {
					candidate.stage = Stage::Leaving { since: Some(index) };
				}
			});
			false
		});
		Exiting::<T>::put(exiting);
	}

	/// Forgets what was slashed for sessions of which nothing can be reported any more, a few a session. Slashes that
	/// are open are forgotten when they are not.
	fn forget_slashes(index: SessionIndex) {
		let from = SlashesFrom::<T>::get();
		// Saturation: of the first sessions all is provable; session numbers end long after the sun does.
		let provable = index.saturating_sub(T::EvidencePeriod::get());
		let to = provable.min(from.saturating_add(PRUNED_PER_SESSION));
		let mut left = FORGOTTEN_PER_SESSION as usize;
		let mut next = from;
		while next < to && left > 0 {
			let closed = Slashes::<T>::iter_prefix(next).filter(|(_, of)| of.due.is_none());
			let closed: Vec<_> = closed.map(|(who, _)| who).take(left).collect();
			closed.iter().for_each(|who| Slashes::<T>::remove(next, who));
			// Saturation: no more were taken; up to the running session.
			left = left.saturating_sub(closed.len());
			if left > 0 {
				next = next.saturating_add(1);
			}
		}
		if next > from {
			SlashesFrom::<T>::put(next);
		}
	}

	/// Whether what was done in `session` can still be reported.
	pub(crate) fn is_provable(session: SessionIndex) -> bool {
		// Saturation: session numbers end long after the sun does.
		session.saturating_add(T::EvidencePeriod::get())
			>= pallet_session::Pallet::<T>::current_index()
	}

	/// The session pallet forgets who is disabled whenever the active set changes, which may happen
	/// before the ejected have left it.
	fn keep_ejected_disabled() {
		let mut ejected = Ejected::<T>::get();
		if ejected.is_empty() {
			return;
		}
		let active = pallet_session::Validators::<T>::get();
		ejected.retain(|who| active.contains(who));
		for who in &ejected {
			// The highest severity: no later offender takes their place among the disabled.
			pallet_session::Pallet::<T>::report_offence(
				who.clone(),
				OffenceSeverity::max_severity(),
			);
		}
		Ejected::<T>::put(ejected);
	}

	/// `index` is the session that starts.
	fn prune_history(index: SessionIndex) {
		let Some((first, _)) = historical::StoredRange::<T>::get() else { return };
		// Saturation: the first sessions have no history to prune; session numbers end long after
		// the sun does.
		let keep_from = index.saturating_sub(T::EvidencePeriod::get());
		let up_to = keep_from.min(first.saturating_add(PRUNED_PER_SESSION));
		if up_to > first {
			historical::Pallet::<T>::prune_up_to(up_to);
		}
	}
}
