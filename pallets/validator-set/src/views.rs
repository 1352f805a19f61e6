//! What is told of validators, on the code of the calls.

use crate::{
	limits::PATIENCE,
	pallet::*,
	types::{Candidate, Stage},
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use pallet_session::Pallet as Session;
use quoin_primitives::{
	apis::{SlashView, ValidatorSetView, ValidatorView},
	Balance,
};
use sp_staking::SessionIndex;

/// How many a page tells of.
const MOST_TOLD: u32 = 100;

impl<T: Config> Pallet<T> {
	/// Sets, list and parameters.
	pub fn sets_view() -> ValidatorSetView<T::AccountId> {
		let active = Session::<T>::validators();
		let queued = pallet_session::QueuedKeys::<T>::get().into_iter();
		let session = Session::<T>::current_index();
		ValidatorSetView {
			session,
			params: CurrentParams::<T>::get(),
			// Saturation: there are few validators.
			patience: PATIENCE.saturating_mul(active.len() as u64),
			blocks: active.iter().map(|who| AuthoredBy::<T>::get(who).blocks_in(session)).collect(),
			active,
			next: queued.map(|(who, _)| who).collect(),
			list: Validators::<T>::get().into(),
		}
	}

	/// Somebody with a bond.
	pub fn validator_view(who: T::AccountId) -> Option<ValidatorView<T::AccountId>> {
		let candidate = Candidates::<T>::get(&who)?;
		Some(Told::<T>::new().of(who, candidate))
	}

	/// Up to `limit` who have a bond, and no more than [`MOST_TOLD`], after somebody in the order of storage.
	pub fn validators_view(
		after: Option<T::AccountId>,
		limit: u32,
	) -> Vec<ValidatorView<T::AccountId>> {
		let told = Told::<T>::new();
		let candidates = match after {
			Some(who) => Candidates::<T>::iter_from(Candidates::<T>::hashed_key_for(who)),
			None => Candidates::<T>::iter(),
		};
		let page = candidates.take(limit.clamp(1, MOST_TOLD) as usize);
		page.map(|(who, candidate)| told.of(who, candidate)).collect()
	}

	/// Slashes of offences that can still be reported or taken.
	pub fn slashes_view() -> Vec<SlashView<T::AccountId>> {
		let view = |(session, who, slash): (_, _, crate::types::Slash<T::AccountId>)| SlashView {
			who,
			session,
			fraction: slash.fraction,
			open: if slash.due.is_some() { slash.open() } else { 0 },
			taken: slash.taken,
			due: slash.due,
			cancelled: slash.cancelled,
		};
		Slashes::<T>::iter().map(view).collect()
	}
}

/// What is looked up once for all.
struct Told<T: Config> {
	session: SessionIndex,
	/// With the places in the session.
	active: BTreeMap<T::AccountId, u32>,
	next: BTreeSet<T::AccountId>,
	disabled: Vec<u32>,
	ejected: BTreeSet<T::AccountId>,
	/// What open slashes take.
	open: BTreeMap<T::AccountId, Balance>,
	blocks: u64,
}

impl<T: Config> Told<T> {
	fn new() -> Self {
		let mut open = BTreeMap::new();
		for (_, who, slash) in Slashes::<T>::iter().filter(|(_, _, slash)| slash.due.is_some()) {
			let sum: &mut Balance = open.entry(who).or_default();
			// Saturation: more than the bond is not taken.
			*sum = sum.saturating_add(slash.open());
		}
		let queued = pallet_session::QueuedKeys::<T>::get().into_iter();
		Self {
			session: Session::<T>::current_index(),
			active: Session::<T>::validators().into_iter().zip(0..).collect(),
			next: queued.map(|(who, _)| who).collect(),
			disabled: Session::<T>::disabled_validators(),
			ejected: Ejected::<T>::get().into_iter().collect(),
			open,
			blocks: Blocks::<T>::get(),
		}
	}

	fn of(&self, who: T::AccountId, candidate: Candidate) -> ValidatorView<T::AccountId> {
		let (place, authored) = (self.active.get(&who), AuthoredBy::<T>::get(&who));
		let open = self.open.get(&who).copied().unwrap_or_default();
		ValidatorView {
			stage: candidate.stage,
			bond: candidate.bond,
			open_slashes: open.min(candidate.bond),
			active: place.is_some(),
			next: self.next.contains(&who),
			disabled: place.is_some_and(|place| self.disabled.contains(place)),
			ejected: self.ejected.contains(&who),
			has_keys: Session::<T>::load_keys(&who).is_some(),
			blocks: authored.blocks_in(self.session),
			// Saturation: none was made after all of them.
			blocks_since: self.blocks.saturating_sub(authored.last),
			withdrawable_in: match candidate.stage {
				Stage::Leaving { since } => since.map(Pallet::<T>::exit_of),
				Stage::Applied | Stage::Approved | Stage::Chilled => None,
			},
			who,
		}
	}
}
