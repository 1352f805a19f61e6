//! Reports on their way from `pallet-babe` and `pallet-grandpa` to `pallet-offences`.
//!
//! A block has a slot, by which its session is known. A vote has a round of a set of GRANDPA, which may last for many
//! sessions, and who reports it names the session. To choose it would be to choose how often an offender is slashed, or
//! that it is not, where a slash was cancelled. Here all votes of a set count for one session: the running one when the
//! first of them was reported, or the last one of the set; or that of a block which was reported before, and just made,
//! since one fault shows in both. A block that was made long before says nothing of votes: else an offender could choose
//! with one of its own a session that is soon forgotten. While a set goes on, its votes count anew when the slashes of
//! that session are due: who is kept in spite of an offence is not free to go on. When another vote of a round is
//! reported, `pallet-offences` hands over all who offended in it once more; those who were judged for another session are
//! not judged again.
//!
//! True reports cost nothing, as many as there are. An offender could fill blocks with reports of itself: it signs as
//! many as it likes. Here the reporter pays for one that brings nothing new.

use crate::{pallet::*, types::QuoOf};
use alloc::vec::Vec;
use codec::Encode;
use core::marker::PhantomData;
use frame_support::traits::{fungible::Mutate as _, tokens::Preservation, Get};
use pallet_grandpa::{SetIdSession, TimeSlot};
use pallet_session::{historical::IdentificationTuple, Pallet as Session};
use sp_staking::{
	offence::{Kind, Offence, OffenceError, ReportOffence},
	SessionIndex,
};

/// What `pallet-babe` and `pallet-grandpa` report to. `Inner` is `pallet-offences`.
pub struct Reporting<T, Inner>(PhantomData<(T, Inner)>);

type Member<T> = IdentificationTuple<T>;
type TwoBlocks<T> = pallet_babe::EquivocationOffence<Member<T>>;
type TwoVotes<T> = pallet_grandpa::EquivocationOffence<Member<T>>;

impl<T, Inner> ReportOffence<T::AccountId, Member<T>, TwoBlocks<T>> for Reporting<T, Inner>
where
	T: Config,
	Inner: ReportOffence<T::AccountId, Member<T>, TwoBlocks<T>>,
{
	fn report_offence(
		reporters: Vec<T::AccountId>,
		offence: TwoBlocks<T>,
	) -> Result<(), OffenceError> {
		let session = offence.session_index;
		let set = set_of::<T>(session);
		Pallet::<T>::pass_on::<Inner, _>(reporters, offence, set)?;
		// Saturation: session numbers end long after the sun does.
		let is_new =
			SetIdSession::<T>::get(set).is_some_and(|last| session.saturating_add(1) >= last);
		if is_new && Pallet::<T>::votes_count(set).is_none() {
			VotesCount::<T>::insert(set, session);
			let mark = (VOTES_COUNT, set.encode());
			Reported::<T>::insert(Session::<T>::current_index(), mark, set);
		}
		Ok(())
	}

	fn is_known_offence(
		offenders: &[Member<T>],
		slot: &<TwoBlocks<T> as Offence<Member<T>>>::Slot,
	) -> bool {
		Inner::is_known_offence(offenders, slot)
	}
}

impl<T, Inner> ReportOffence<T::AccountId, Member<T>, TwoVotes<T>> for Reporting<T, Inner>
where
	T: Config,
	Inner: ReportOffence<T::AccountId, Member<T>, TwoVotes<T>>,
{
	fn report_offence(
		reporters: Vec<T::AccountId>,
		offence: TwoVotes<T>,
	) -> Result<(), OffenceError> {
		let TimeSlot { set_id: set, round } = offence.time_slot;
		// `pallet-grandpa` has looked at it too.
		let last = SetIdSession::<T>::get(set).ok_or(OffenceError::Other(0))?;
		let session_index = Pallet::<T>::votes_count(set).unwrap_or(last);
		let first = RoundsCount::<T>::get((set, round)).unwrap_or(session_index);
		let (who, ()) = offence.offender.clone();
		let offence = TwoVotes::<T> { session_index, ..offence };
		if first != session_index {
			OnlyOffender::<T>::put(who);
		}
		Pallet::<T>::pass_on::<Inner, _>(reporters, offence, set)?;
		OnlyOffender::<T>::kill();
		RoundsCount::<T>::insert((set, round), first);
		VotesCount::<T>::insert(set, session_index);
		Ok(())
	}

	fn is_known_offence(
		offenders: &[Member<T>],
		slot: &<TwoVotes<T> as Offence<Member<T>>>::Slot,
	) -> bool {
		Inner::is_known_offence(offenders, slot)
	}
}

/// Stands in [`Reported`] for what is remembered of a set of which a block was reported. No offence is of this kind.
const VOTES_COUNT: Kind = *b"quoin:votescount";

/// The set of GRANDPA that voted in a session: the first whose last session is not before it.
pub(crate) fn set_of<T: Config>(session: SessionIndex) -> u64 {
	let mut high = pallet_grandpa::Pallet::<T>::current_set_id();
	let mut low = high.saturating_sub(T::MaxSetIdSessionEntries::get());
	while low < high {
		let middle = low.midpoint(high);
		if SetIdSession::<T>::get(middle).is_some_and(|last| last >= session) {
			high = middle;
		} else {
			// Saturation: it is below the highest.
			low = middle.saturating_add(1);
		}
	}
	high
}

impl<T: Config> Pallet<T> {
	/// The session for which votes of a set count, if one was reported whose slashes were not due when the set was over.
	/// What is left of a set that is over is not judged anew.
	fn votes_count(set: u64) -> Option<SessionIndex> {
		// Of the running set, the running session.
		let last = SetIdSession::<T>::get(set)?;
		// Saturation: session numbers end long after the sun does.
		let due = |session: SessionIndex| session.saturating_add(T::SlashDeferral::get());
		VotesCount::<T>::get(set).filter(|session| due(*session) > last)
	}

	/// Hands a report on, and remembers when to forget it. On an error the call that reports is undone as a whole.
	fn pass_on<Inner, O>(
		reporters: Vec<T::AccountId>,
		offence: O,
		set: u64,
	) -> Result<(), OffenceError>
	where
		O: Offence<Member<T>>,
		Inner: ReportOffence<T::AccountId, Member<T>, O>,
	{
		let slot = offence.slot().encode();
		let (booked, reporter) = (Booked::<T>::get(), reporters.first().cloned());
		Inner::report_offence(reporters, offence)?;
		Reported::<T>::insert(Session::<T>::current_index(), (O::ID, slot), set);
		if Booked::<T>::get() == booked {
			Self::charge(reporter, set)?;
		}
		Ok(())
	}

	/// Charges the reporter. The author of the block is not charged for offences in the running set or the one before: its
	/// own node reports all that it finds. What it cannot pay fails no report: of nodes, none does.
	fn charge(reporter: Option<T::AccountId>, set: u64) -> Result<(), OffenceError> {
		let Some(reporter) = reporter else { return Ok(()) };
		let is_author = pallet_authorship::Pallet::<T>::author().as_ref() == Some(&reporter);
		// Saturation: sets are numbered from zero, and there are fewer.
		let is_new = set.saturating_add(1) >= pallet_grandpa::Pallet::<T>::current_set_id();
		if is_author && is_new {
			return Ok(());
		}
		let (treasury, fee) = (T::Treasury::get(), T::RepeatFee::get());
		let paid = QuoOf::<T>::transfer(&reporter, &treasury, fee, Preservation::Preserve);
		// Whoever calls tells no errors of this apart.
		if paid.is_err() && !is_author {
			return Err(OffenceError::Other(0));
		}
		Ok(())
	}
}
