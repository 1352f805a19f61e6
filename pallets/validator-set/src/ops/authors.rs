//! Who makes blocks: what the author of one gets, and who has made none for long.

use crate::{
	limits::{at_once, PATIENCE},
	pallet::*,
	types::{Authored, QuoOf, Stage},
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::traits::{
	fungible::{Inspect as _, Mutate as _},
	tokens::{Fortitude, Preservation},
	Get,
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_session::Pallet as Session;

impl<T: Config> pallet_authorship::EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	/// The weight is part of what `on_initialize` of this pallet says.
	fn note_author(author: T::AccountId) {
		let session = Session::<T>::current_index();
		// Saturation: of blocks, there are fewer.
		let last = Blocks::<T>::get().saturating_add(1);
		let before = AuthoredBy::<T>::get(&author);
		let blocks = before.blocks_in(session).saturating_add(1);
		Blocks::<T>::put(last);
		AuthoredBy::<T>::insert(&author, Authored { last, session, blocks });
		Self::reward(&author);
	}
}

impl<T: Config> Pallet<T> {
	/// Pays the author of a block out of the treasury. What cannot be paid is left there.
	fn reward(author: &T::AccountId) {
		let share = CurrentParams::<T>::get().reward;
		if share.is_zero() {
			return;
		}
		let treasury = T::Treasury::get();
		let has =
			QuoOf::<T>::reducible_balance(&treasury, Preservation::Preserve, Fortitude::Polite);
		let amount = share.mul_floor(has);
		if amount > 0 && *author != treasury {
			// The author may be somebody who cannot receive so little.
			let _ = QuoOf::<T>::transfer(&treasury, author, amount, Preservation::Preserve);
		}
	}

	/// Chills those on the list who made no block while all made so many that it is no chance, as long as enough are
	/// left. At the end of a session: those who come with the next one have had no turn yet.
	pub(crate) fn chill_absent() {
		let active: BTreeSet<_> = Session::<T>::validators().into_iter().collect();
		for who in Self::absent() {
			let Some(candidate) = Candidates::<T>::get(&who) else { continue };
			if candidate.stage != Stage::Approved || Self::take_off(&who).is_err() {
				continue;
			}
			Candidates::<T>::insert(&who, Self::turned(candidate, Stage::Chilled));
			Self::deposit_event(Event::Chilled { who, absent: true });
		}
		let queued = pallet_session::QueuedKeys::<T>::get().into_iter().map(|(who, _)| who);
		queued.filter(|who| !active.contains(who)).for_each(|who| Self::excuse(&who));
	}

	/// Who is absent and on the list, as many as may go with a session. Who could make no block is excused.
	///
	/// Nobody, when with those who leave already they are more than a third of the set: it is a network that fell apart
	/// then, and who made blocks on its side of it would be all that is left.
	fn absent() -> Vec<T::AccountId> {
		let active = Session::<T>::validators();
		let third = at_once(active.len());
		// Saturation: there are few validators.
		let patience = PATIENCE.saturating_mul(active.len() as u64);
		let disabled: BTreeSet<_> = Session::<T>::disabled_validators().into_iter().collect();
		let (blocks, list) = (Blocks::<T>::get(), Validators::<T>::get());
		let most = Self::changes_of(active.len());
		let (mut absent, mut leaving) = (Vec::new(), 0usize);
		for (index, who) in (0u32..).zip(active) {
			if disabled.contains(&index) {
				Self::excuse(&who);
				continue;
			}
			// Saturation: none was made after all of them.
			let missed = blocks.saturating_sub(AuthoredBy::<T>::get(&who).last);
			if list.binary_search(&who).is_err() {
				// Saturation: there are few validators.
				leaving = leaving.saturating_add(1);
			} else if missed >= patience {
				absent.push(who);
			}
		}
		// Saturation: there are few validators.
		if absent.len().saturating_add(leaving) > third {
			return Vec::new();
		}
		absent.truncate(most);
		absent
	}

	/// That somebody made no block until now is no absence: it could not.
	pub(crate) fn excuse(who: &T::AccountId) {
		let last = Blocks::<T>::get();
		AuthoredBy::<T>::mutate(who, |authored| authored.last = last);
	}
}
