//! The invariants, by the numbers they have in `lib.rs`.

use crate::pallet::*;
use frame_support::{ensure, traits::Get};
use pallet_session::historical;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let set = Validators::<T>::get();
		let ejected = Ejected::<T>::get();
		let active = pallet_session::Validators::<T>::get();
		let current = pallet_session::CurrentIndex::<T>::get();
		let next = current.checked_add(1).ok_or("VS6: there is no next session")?;

		ensure!(
			set.iter().zip(set.iter().skip(1)).all(|(left, right)| left < right),
			"VS1: the validators are not sorted, or one is named twice"
		);
		ensure!(set.len() >= T::MinValidators::get() as usize, "VS2: there are too few validators");
		ensure!(
			!ejected.iter().any(|who| set.contains(who)),
			"VS3: an ejected validator is on the list"
		);
		ensure!(
			ejected.iter().enumerate().all(|(at, who)| !ejected.iter().take(at).any(|o| o == who)),
			"VS4: a validator was ejected twice"
		);
		ensure!(
			ejected.iter().all(|who| active.contains(who)),
			"VS4: an ejected validator has left, but is remembered"
		);
		for (who, session) in AddedIn::<T>::iter() {
			ensure!(set.contains(&who), "VS5: somebody was added who is no validator");
			ensure!(session <= current, "VS5: a validator was added in a session to come");
		}
		ensure!(
			[current, next]
				.iter()
				.all(|session| { historical::HistoricalSessions::<T>::contains_key(session) }),
			"VS6: a membership root is missing"
		);
		Ok(())
	}
}
