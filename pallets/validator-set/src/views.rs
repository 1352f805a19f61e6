//! What is told of validators, on the code of the calls.

use crate::{limits::PATIENCE, pallet::*, types::Stage};
use alloc::vec::Vec;
use pallet_session::Pallet as Session;
use quoin_primitives::{
	apis::{SlashView, ValidatorSetView, ValidatorView},
	Balance,
};

impl<T: Config> Pallet<T> {
	/// Sets, list and parameters.
	pub fn sets_view() -> ValidatorSetView<T::AccountId> {
		let active = Session::<T>::validators();
		let queued = pallet_session::QueuedKeys::<T>::get().into_iter();
		ValidatorSetView {
			session: Session::<T>::current_index(),
			params: CurrentParams::<T>::get(),
			// Saturation: there are few validators.
			patience: PATIENCE.saturating_mul(active.len() as u64),
			active,
			next: queued.map(|(who, _)| who).collect(),
			list: Validators::<T>::get().into(),
		}
	}

	/// Somebody with a bond.
	pub fn validator_view(who: T::AccountId) -> Option<ValidatorView<T::AccountId>> {
		let candidate = Candidates::<T>::get(&who)?;
		let active = Session::<T>::validators();
		let index = active.iter().position(|other| *other == who);
		let disabled = Session::<T>::disabled_validators();
		let authored = AuthoredBy::<T>::get(&who);
		let now = Session::<T>::current_index();
		let queued = pallet_session::QueuedKeys::<T>::get();
		// Most have none.
		let all = (candidate.slashes > 0).then(Slashes::<T>::iter).into_iter().flatten();
		let open = all.filter(|(_, other, slash)| *other == who && slash.due.is_some());
		// Saturation: more than the bond is not taken.
		let open = open.fold(0, |sum: Balance, (_, _, slash)| sum.saturating_add(slash.open()));
		Some(ValidatorView {
			stage: candidate.stage,
			bond: candidate.bond,
			open_slashes: open.min(candidate.bond),
			active: index.is_some(),
			next: queued.iter().any(|(other, _)| *other == who),
			disabled: index.is_some_and(|at| disabled.iter().any(|other| *other as usize == at)),
			has_keys: Session::<T>::load_keys(&who).is_some(),
			blocks: if authored.session == now { authored.blocks } else { 0 },
			// Saturation: none was made after all of them.
			blocks_since: Blocks::<T>::get().saturating_sub(authored.last),
			withdrawable_in: match candidate.stage {
				Stage::Leaving { since } => since.map(Self::exit_of),
				Stage::Applied | Stage::Approved | Stage::Chilled => None,
			},
			who,
		})
	}

	/// All who have a bond.
	pub fn validators_view() -> Vec<ValidatorView<T::AccountId>> {
		Candidates::<T>::iter_keys().filter_map(Self::validator_view).collect()
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
		};
		Slashes::<T>::iter().map(view).collect()
	}
}
