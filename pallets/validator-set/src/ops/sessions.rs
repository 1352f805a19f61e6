//! The sets of sessions to come, and what happens where one session ends and another starts.

use crate::{
	limits::{at_once, most_changes},
	pallet::*,
	types::{Params, Stage},
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::marker::PhantomData;
use pallet_session::historical;
use sp_runtime::traits::Convert;
use sp_staking::{offence::OffenceSeverity, SessionIndex};

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

		let Params { min, max, .. } = CurrentParams::<T>::get();
		let (min, max) = (min as usize, max as usize);
		// The first set is whole.
		let first = queued.is_empty();
		let mut left = if first { target.len() } else { Self::changes_of(queued.len()) };
		let is_new =
			|who: &&T::AccountId| planned.binary_search_by(|(other, _)| other.cmp(who)).is_err();
		let coming = Self::by_turn(target.iter().filter(is_new).cloned());
		// Those who come are first, and as many as it takes, so that there are no fewer than must be.
		for who in coming {
			if planned.len() >= if left > 0 { max } else { min } {
				break;
			}
			let Err(at) = planned.binary_search_by(|(other, _)| other.cmp(&who)) else { continue };
			let Some(comes) = with_keys(who) else { continue };
			planned.insert(at, comes);
			// Saturation: of those who come because there are too few, none is counted.
			left = left.saturating_sub(1);
		}
		let accounts = planned.iter().map(|(who, _)| who.clone());
		let going = Self::by_turn(accounts.filter(|who| target.binary_search(who).is_err()));
		// Saturation: of too few, nobody goes.
		let may_go = planned.len().saturating_sub(min).min(left);
		let going: BTreeSet<_> = going.into_iter().take(may_go).collect();
		planned.retain(|(who, _)| !going.contains(who));
		if planned.is_empty() || planned == queued {
			return None;
		}
		Some(planned.into_iter().map(|(who, _)| who).collect())
	}

	/// Who has waited longest is first, so that nobody who comes and goes all the time goes before it. Sorted by account
	/// besides.
	fn by_turn(all: impl Iterator<Item = T::AccountId>) -> Vec<T::AccountId> {
		let since = |who: &T::AccountId| Candidates::<T>::get(who).map(|of| of.turned_in);
		let mut all: Vec<_> = all.map(|who| (since(&who), who)).collect();
		all.sort();
		all.into_iter().map(|(_, who)| who).collect()
	}

	/// How many may come to a set of so many, or go, with a session: as many as may be out, if those who come are not
	/// there, and one at least, so that the smallest sets change too.
	pub(crate) fn changes_of(set: usize) -> usize {
		(CurrentParams::<T>::get().changes as usize).min(at_once(set).max(1))
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
			// First, and with the highest severity: they have a place among the disabled.
			pallet_session::Pallet::<T>::report_offence(
				who.clone(),
				OffenceSeverity::max_severity(),
			);
		}
		Ejected::<T>::put(ejected);
	}
}
