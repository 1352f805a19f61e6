//! What an offence costs: booked when it is proven, taken when governance has had its time to cancel it.
//!
//! An account is slashed once for a session, by the highest share that any report of that session asks for: a later
//! one with a higher share takes the difference, and gives governance all of its time again.

use crate::{
	limits::{REPORTER_SHARE, SLASHES_PER_BLOCK},
	pallet::*,
	types::{Candidate, Due, Queue, QuoOf, Slash, Stage},
};
use frame_support::{
	defensive, ensure,
	pallet_prelude::DispatchResult,
	traits::{
		fungible::MutateHold as _,
		tokens::{Fortitude, Precision, Restriction},
		Get,
	},
};
use pallet_session::Pallet as Session;
use quoin_primitives::Balance;
use sp_runtime::Perbill;
use sp_staking::SessionIndex;

impl<T: Config> Pallet<T> {
	/// Books a slash of `fraction` of a bond for an offence in `session`, of which a lone offender had cost `lone`.
	pub(crate) fn book_slash(
		who: &T::AccountId,
		session: SessionIndex,
		(fraction, lone): (Perbill, Perbill),
		reporter: Option<T::AccountId>,
	) {
		// Who has withdrawn its bond has waited until no evidence counts.
		let Some(candidate) = Candidates::<T>::get(who) else { return };
		let before = Slashes::<T>::get(session, who);
		// What was judged at the least share of its time is not judged anew when that rises.
		let least = CurrentParams::<T>::get().slash;
		let fraction = if before.is_none() { fraction.max(least) } else { fraction };
		let known = before.as_ref().map_or(Perbill::zero(), |slash| slash.fraction);
		if fraction <= known {
			return;
		}
		let pending = before.as_ref().and_then(|slash| slash.due);
		let slash = before.unwrap_or_else(|| Slash::new(candidate.bond, lone.max(least), reporter));
		// Saturation: session numbers end long after the sun does.
		let due = Session::<T>::current_index().saturating_add(T::SlashDeferral::get());
		if pending != Some(due) {
			// A place from before, at which less was to be taken, is passed over.
			let Queue { first, next } = SlashQueue::<T>::get();
			SlashesDue::<T>::insert(next, Due { session, who: who.clone(), due });
			// Saturation: of both, there are fewer.
			SlashQueue::<T>::put(Queue { first, next: next.saturating_add(1) });
		}
		if pending.is_none() {
			let slashes = candidate.slashes.saturating_add(1);
			Candidates::<T>::insert(who, Candidate { slashes, ..candidate });
		}
		// Saturation: there are fewer.
		Booked::<T>::mutate(|booked| *booked = booked.saturating_add(1));
		let slash = Slash { fraction, due: Some(due), cancelled: false, ..slash };
		let amount = slash.open();
		Slashes::<T>::insert(session, who, slash);
		Self::deposit_event(Event::SlashBooked {
			who: who.clone(),
			session,
			fraction,
			amount,
			due,
		});
	}

	/// Whether governance cancelled the slash for an offence in that session, and this share of the bond is no news.
	pub(crate) fn was_forgiven(
		who: &T::AccountId,
		session: SessionIndex,
		fraction: Perbill,
	) -> bool {
		let slash = Slashes::<T>::get(session, who);
		slash.is_some_and(|slash| slash.cancelled && fraction <= slash.fraction)
	}

	/// Takes slashes that are due, a few at a time. Says how many.
	pub(crate) fn take_due_slashes() -> u32 {
		let current = Session::<T>::current_index();
		let Queue { mut first, next } = SlashQueue::<T>::get();
		let mut done = 0u32;
		while first < next && done < SLASHES_PER_BLOCK {
			let Some(Due { session, who, due }) = SlashesDue::<T>::get(first) else {
				defensive!("a slash is missing in the queue");
				break;
			};
			// They fall due in the order in which they were booked.
			if due > current {
				break;
			}
			SlashesDue::<T>::remove(first);
			Self::take_slash(session, &who, due);
			// Saturation: up to the next, and up to the most.
			first = first.saturating_add(1);
			done = done.saturating_add(1);
		}
		if done > 0 {
			SlashQueue::<T>::put(Queue { first, next });
		}
		done
	}

	/// Takes one slash, or as much as the bond has. One that was cancelled is due no more, or at another time.
	fn take_slash(session: SessionIndex, who: &T::AccountId, due: SessionIndex) {
		let Some(mut slash) = Slashes::<T>::get(session, who) else { return };
		if slash.due != Some(due) {
			return;
		}
		let Some(mut candidate) = Candidates::<T>::get(who) else {
			defensive!("a bond is not withdrawn while a slash is open");
			return;
		};
		let amount = slash.open().min(candidate.bond);
		let reporter = slash.reporter.clone().filter(|reporter| reporter != who);
		let share = reporter.as_ref().map_or(0, |_| slash.reward(amount));

		let sent = |to: &T::AccountId, part| if Self::send(who, to, part) { part } else { 0 };
		let reward = reporter.as_ref().map_or(0, |reporter| sent(reporter, share));
		// Not below zero: a share of it. A treasury that is too poor to exist gets nothing that is less than what
		// exists: then that stays with the bond.
		let amount =
			reward.saturating_add(sent(&T::Treasury::get(), amount.saturating_sub(reward)));
		// Saturation: the parts are no more than the bond, and what was taken no more than the share of it.
		candidate.bond = candidate.bond.saturating_sub(amount);
		candidate.slashes = candidate.slashes.saturating_sub(1);
		slash.taken = slash.taken.saturating_add(amount);
		// Who has too little left to be punished again rests, while enough are left.
		let too_low = candidate.bond < CurrentParams::<T>::get().bond;
		if candidate.stage == Stage::Approved && too_low && Self::take_off(who).is_ok() {
			candidate = Self::turned(candidate, Stage::Chilled);
			Self::deposit_event(Event::Chilled { who: who.clone(), absent: false });
		}

		Candidates::<T>::insert(who, candidate);
		Self::close(session, who, slash);
		let who = who.clone();
		Self::deposit_event(Event::Slashed { who, session, amount, reporter, reward });
	}

	/// Nothing of a slash is open any more. It is remembered while more can be reported of its session.
	fn close(session: SessionIndex, who: &T::AccountId, slash: Slash<T::AccountId>) {
		if Self::is_provable(session) {
			Slashes::<T>::insert(session, who, Slash { due: None, ..slash });
		} else {
			Slashes::<T>::remove(session, who);
		}
	}

	/// Sends what is held of a bond. Whether it could.
	fn send(from: &T::AccountId, to: &T::AccountId, amount: Balance) -> bool {
		let reason = HoldReason::Bond.into();
		let (precision, force) = (Precision::Exact, Fortitude::Force);
		let to_free = Restriction::Free;
		amount == 0
			|| QuoOf::<T>::transfer_on_hold(&reason, from, to, amount, precision, to_free, force)
				.is_ok()
	}

	pub(crate) fn do_cancel_slash(
		who: T::AccountId,
		session: SessionIndex,
		fraction: Perbill,
	) -> DispatchResult {
		let slash = Slashes::<T>::get(session, &who).ok_or(Error::<T>::UnknownSlash)?;
		ensure!(slash.due.is_some(), Error::<T>::SlashOver);
		ensure!(slash.fraction == fraction, Error::<T>::SlashChanged);
		let mut candidate = Candidates::<T>::get(&who).ok_or(Error::<T>::UnknownSlash)?;
		let amount = slash.open();
		// Saturation: it was counted when it was booked.
		candidate.slashes = candidate.slashes.saturating_sub(1);

		// Its place in the queue is passed over.
		Candidates::<T>::insert(&who, candidate);
		Self::close(session, &who, Slash { cancelled: true, ..slash });
		Self::deposit_event(Event::SlashCancelled { who, session, amount });
		Ok(())
	}
}

impl<AccountId> Slash<AccountId> {
	/// Nothing yet.
	fn new(base: Balance, lone: Perbill, reporter: Option<AccountId>) -> Self {
		let fraction = Perbill::zero();
		Self { fraction, base, taken: 0, reporter, lone, due: None, cancelled: false }
	}

	/// What of the next `amount` that is taken is the reporter's: down. In QUO.
	fn reward(&self, amount: Balance) -> Balance {
		let most = self.lone.mul_floor(self.base);
		// Saturation: no more is taken than a bond is.
		let counts = most.min(self.taken.saturating_add(amount)).saturating_sub(self.taken);
		REPORTER_SHARE.mul_floor(counts)
	}

	/// What of it was not taken. In QUO.
	pub fn open(&self) -> Balance {
		// Saturation: less is never asked for than was taken.
		self.fraction.mul_ceil(self.base).saturating_sub(self.taken)
	}
}
