//! The invariants, by the numbers they have in `lib.rs`.

use crate::{
	limits,
	pallet::*,
	types::{Params, Queue, QuoOf, Stage},
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::InspectHold as _, Get, KeyOwnerProofSystem},
};
use pallet_offences::{ConcurrentReportsIndex, Reports};
use pallet_session::{historical, Pallet as Session};
use sp_runtime::{traits::OpaqueKeys, TryRuntimeError};
use sp_staking::offence::Offence;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_list()?;
		Self::check_ejected()?;
		Self::check_candidates()?;
		Self::check_slashes()?;
		Self::check_sets()?;
		Self::check_sessions()?;
		Self::check_reports()?;
		let params = CurrentParams::<T>::get();
		ensure!(limits::ensure_params::<T>(&params).is_ok(), "VS10: a parameter is out of range");
		Ok(())
	}

	/// VS1 and VS2.
	fn check_list() -> Result<(), TryRuntimeError> {
		let set = Validators::<T>::get();
		ensure!(
			set.iter().zip(set.iter().skip(1)).all(|(left, right)| left < right),
			"VS1: the validators are not sorted, or one is named twice"
		);
		let approved = Candidates::<T>::iter().filter(|(_, of)| of.stage == Stage::Approved);
		let approved: Vec<_> = approved.map(|(who, _)| who).collect();
		let same = approved.len() == set.len() && approved.iter().all(|who| set.contains(who));
		ensure!(same, "VS1: the list has not exactly those who are approved");
		let Params { min, max, .. } = CurrentParams::<T>::get();
		let fits = (min as usize..=max as usize).contains(&set.len());
		ensure!(fits, "VS2: there are too few or too many validators");
		Ok(())
	}

	/// VS3 and VS4.
	fn check_ejected() -> Result<(), TryRuntimeError> {
		let (set, ejected) = (Validators::<T>::get(), Ejected::<T>::get());
		ensure!(
			!ejected.iter().any(|who| set.contains(who)),
			"VS3: an ejected validator is on the list"
		);
		ensure!(
			ejected.iter().enumerate().all(|(at, who)| !ejected.iter().take(at).any(|o| o == who)),
			"VS4: a validator was ejected twice"
		);
		ensure!(
			ejected.iter().all(Self::is_in_a_set),
			"VS4: an ejected validator has left, but is remembered"
		);
		Ok(())
	}

	/// VS12.
	fn check_sets() -> Result<(), TryRuntimeError> {
		let queued = pallet_session::QueuedKeys::<T>::get().into_iter().map(|(who, _)| who);
		for set in [Session::<T>::validators(), queued.collect()] {
			let bounds = T::MinValidators::get() as usize..=T::MaxValidators::get() as usize;
			ensure!(bounds.contains(&set.len()), "VS12: a set is too small or too large");
			let accounts: BTreeSet<_> = set.iter().collect();
			ensure!(accounts.len() == set.len(), "VS12: somebody is in a set twice");
		}
		Ok(())
	}

	/// VS6.
	fn check_sessions() -> Result<(), TryRuntimeError> {
		let current = Session::<T>::current_index();
		let next = current.checked_add(1).ok_or("VS6: there is no next session")?;
		let has = |session: &_| historical::HistoricalSessions::<T>::contains_key(session);
		ensure!([current, next].iter().all(has), "VS6: a membership root is missing");
		let (active, running) = (Session::<T>::validators(), RunningKeys::<T>::get());
		let same = running.iter().map(|(who, _)| who).eq(&active);
		ensure!(same, "VS6: the keys that act are not those of the set");
		let proven = historical::HistoricalSessions::<T>::get(current).map(|(_, count)| count);
		ensure!(proven == u32::try_from(active.len()).ok(), "VS6: a root is of another set");
		for (who, keys) in running {
			for id in T::Keys::key_ids() {
				let key = || (*id, keys.get_raw(*id).to_vec());
				let member = Self::prove(key()).and_then(|proof| Self::check_proof(key(), proof));
				ensure!(member == Some((who.clone(), ())), "VS6: a key that acts is not proven");
			}
		}
		Ok(())
	}

	/// VS5, VS7 and VS8.
	fn check_candidates() -> Result<(), TryRuntimeError> {
		let current = Session::<T>::current_index();
		let exiting = Exiting::<T>::get();
		let mut undated = 0usize;
		for (who, candidate) in Candidates::<T>::iter() {
			ensure!(candidate.approved_in <= current, "VS5: somebody was approved in time to come");
			let held = QuoOf::<T>::balance_on_hold(&HoldReason::Bond.into(), &who);
			ensure!(held == candidate.bond, "VS7: what is held is not the bond");
			match candidate.stage {
				Stage::Leaving { since: None } => {
					ensure!(
						exiting.contains(&who),
						"VS8: who leaves has no date and is not listed"
					);
					undated = undated.saturating_add(1);
				},
				Stage::Leaving { since: Some(since) } => {
					ensure!(!Self::is_in_a_set(&who), "VS8: who has left is in a set");
					ensure!(since <= current, "VS8: somebody left in time to come");
				},
				Stage::Applied | Stage::Approved | Stage::Chilled => {},
			}
		}
		ensure!(undated == exiting.len(), "VS8: who is listed as leaving does not leave");
		ensure!(
			AuthoredBy::<T>::iter_keys().all(Candidates::<T>::contains_key),
			"VS8: blocks are counted of somebody without a bond"
		);
		let queued = pallet_session::QueuedKeys::<T>::get().into_iter().map(|(who, _)| who);
		for who in Session::<T>::validators().into_iter().chain(queued) {
			ensure!(Candidates::<T>::contains_key(&who), "VS8: somebody in a set has no bond");
		}
		Ok(())
	}

	/// VS11.
	fn check_reports() -> Result<(), TryRuntimeError> {
		let (from, current) = (RememberedFrom::<T>::get(), Session::<T>::current_index());
		let (mut listed, mut sets) = (BTreeSet::new(), BTreeSet::new());
		for (session, of, set) in Reported::<T>::iter() {
			let fits = (from..=current).contains(&session);
			ensure!(fits, "VS11: a report is remembered for longer than it can be proven");
			if of.0 != <pallet_babe::EquivocationOffence<(T::AccountId, ())> as Offence<_>>::ID {
				sets.insert(set);
			}
			listed.insert(of);
		}
		let mut reports = 0usize;
		for (kind, slot, ids) in ConcurrentReportsIndex::<T>::iter() {
			ensure!(listed.contains(&(kind, slot)), "VS11: a report would never be forgotten");
			let known = ids.iter().all(Reports::<T>::contains_key);
			ensure!(known, "VS11: a report is forgotten in part");
			// Saturation: there are few reports.
			reports = reports.saturating_add(ids.len());
		}
		ensure!(Reports::<T>::iter().count() == reports, "VS11: a report is in no slot or round");
		for (set, session) in VotesCount::<T>::iter() {
			ensure!(session <= current, "VS11: votes count in time to come");
			ensure!(sets.contains(&set), "VS11: a set is remembered of which nothing was reported");
		}
		ensure!(!OnlyOffender::<T>::exists(), "VS11: a report is under way");
		let votes = <pallet_grandpa::EquivocationOffence<(T::AccountId, ())> as Offence<_>>::ID;
		for (round, session) in RoundsCount::<T>::iter() {
			ensure!(session <= current, "VS11: a round counts in time to come");
			let known = listed.contains(&(votes, round.encode()));
			ensure!(known, "VS11: a round is remembered of which nothing was reported");
		}
		Ok(())
	}

	/// VS9.
	fn check_slashes() -> Result<(), TryRuntimeError> {
		let Queue { first, next } = SlashQueue::<T>::get();
		let length = next.checked_sub(first).ok_or("VS9: the queue of slashes is torn")?;
		ensure!(
			SlashesDue::<T>::iter().count() == length as usize,
			"VS9: the queue of slashes has holes, or more than it knows of"
		);
		let mut last = 0;
		let mut queued = Vec::new();
		for at in first..next {
			let due = SlashesDue::<T>::get(at).ok_or("VS9: a slash is missing in the queue")?;
			ensure!(last <= due.due, "VS9: slashes are not in order");
			last = due.due;
			queued.push(due);
		}
		let mut open: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
		let from = RememberedFrom::<T>::get();
		for (session, who, slash) in Slashes::<T>::iter() {
			ensure!(
				session >= from || slash.due.is_some(),
				"VS9: a slash is remembered for longer than it can be reported"
			);
			ensure!(
				slash.taken <= slash.fraction.mul_ceil(slash.base),
				"VS9: more was taken than the share of the bond"
			);
			let Some(due) = slash.due else { continue };
			let places = queued.iter().filter(|of| (of.session, &of.who) == (session, &who));
			ensure!(
				places.filter(|of| of.due == due).count() >= 1,
				"VS9: an open slash is not in the queue"
			);
			// Saturation: there are few slashes.
			let count = open.entry(who.encode()).or_default();
			*count = count.saturating_add(1);
		}
		for (who, candidate) in Candidates::<T>::iter() {
			let count = open.remove(&who.encode()).unwrap_or_default();
			ensure!(candidate.slashes == count, "VS9: open slashes are miscounted");
		}
		ensure!(open.is_empty(), "VS9: a slash of who has no bond is open");
		Ok(())
	}
}
