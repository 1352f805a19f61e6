//! Who is disabled when more are to be than may be.

use crate::pallet::*;
use alloc::{collections::BTreeSet, vec::Vec};
use pallet_session::{
	disabling::{
		DisablingDecision, DisablingStrategy, UpToLimitWithReEnablingDisablingStrategy as UpToLimit,
	},
	Validators as Active,
};
use sp_staking::offence::OffenceSeverity;

/// Up to a third of the set: later offenders take the place of those with a lower severity, or the same, but never of
/// those who are ejected: these would make blocks again until they have left the set.
pub struct KeepEjectedDisabled;

impl<T: Config> DisablingStrategy<T> for KeepEjectedDisabled {
	fn decision(
		offender: &T::AccountId,
		severity: OffenceSeverity,
		disabled: &Vec<(u32, OffenceSeverity)>,
	) -> DisablingDecision {
		let all = <UpToLimit as DisablingStrategy<T>>::decision(offender, severity, disabled);
		if all.reenable.is_none() {
			return all;
		}
		let active = Active::<T>::get();
		let ejected: BTreeSet<_> = Ejected::<T>::get().into_iter().collect();
		let is_ejected =
			|index: u32| active.get(index as usize).is_some_and(|who| ejected.contains(who));
		let kept = disabled.iter().filter(|(index, of)| *of <= severity && !is_ejected(*index));
		match kept.min_by_key(|(_, of)| *of) {
			Some((index, _)) => DisablingDecision { reenable: Some(*index), ..all },
			None => DisablingDecision { disable: None, reenable: None },
		}
	}
}
