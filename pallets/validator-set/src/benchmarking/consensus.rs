//! Session, BABE and GRANDPA, with the set of this pallet in place of staking's.

use crate::{
	evidence,
	limits::{at_once, most_changes},
	types::{Authored, Candidate, Params, QuoOf, Slash, Stage},
	AuthoredBy, Blocks, Candidates, CurrentParams, Ejected, Exiting, SlashQueue, Slashes,
	SlashesDue, Validators,
};
use alloc::{boxed::Box, vec, vec::Vec};
use core::marker::PhantomData;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungible::Mutate as _, Get, Hooks, KeyOwnerProofSystem, UnfilteredDispatchable},
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, Pallet as System, RawOrigin};
use pallet_session::{
	historical::{HistoricalSessions, StoredRange},
	Pallet as Session, SessionInterface,
};
use quoin_primitives::UNIT;
use sp_application_crypto::RuntimeAppPublic;
use sp_consensus_babe::{
	digests::{NextConfigDescriptor, PreDigest},
	AllowedSlots, Slot,
};
use sp_runtime::{
	traits::{One, OpaqueKeys, Zero},
	Digest, Perbill,
};
use sp_session::MembershipProof;
use sp_staking::offence::{OffenceSeverity, ReportOffence};

/// What `define_benchmarks!` names.
pub struct Pallet<T>(PhantomData<T>);

/// What a runtime has to be made of for these benchmarks.
pub trait Config:
	crate::Config
	+ pallet_babe::Config<KeyOwnerProof = MembershipProof>
	+ pallet_grandpa::Config<KeyOwnerProof = MembershipProof>
{
	/// New session keys, in the keystore, and the proof that `owner` has them.
	fn generate_session_keys_and_proof(owner: Self::AccountId) -> (Self::Keys, Vec<u8>);
}

/// The slot of the first block.
const GENESIS_SLOT: u64 = 1;
/// Random values in a full segment of BABE's.
const SEGMENT: u64 = 256;
/// How many skipped epochs BABE remembers.
const SKIPPED_EPOCHS: u32 = 100;

type Set<T> = Vec<<T as frame_system::Config>::AccountId>;

/// `count` validators with keys, who are also the active set. Sorted.
fn running_with<T: Config>(count: u32) -> Result<Set<T>, BenchmarkError> {
	let mut set: Set<T> = (0..count).map(|at| account("validator", at, 0)).collect();
	set.sort();
	for who in &set {
		let (keys, _) = T::generate_session_keys_and_proof(who.clone());
		<Session<T> as SessionInterface>::set_keys(who, keys)?;
	}
	put_list::<T>(&set);
	// The whole set at once, as if it were the least, in place of the one that was, as if that were ejected.
	let params = crate::types::default_params::<T>();
	CurrentParams::<T>::put(Params { min: u32::MAX, max: u32::MAX, ..params });
	let before = pallet_session::QueuedKeys::<T>::get().into_iter().map(|(who, _)| who);
	Ejected::<T>::put(BoundedVec::truncate_from(before.collect()));
	// One session to plan them, one to make them active.
	for _ in 0..2 {
		apply_grandpa_change::<T>();
		enter_epoch_of_next_session::<T>();
		pallet_babe::Initialized::<T>::put(None::<PreDigest>);
		Session::<T>::rotate_session();
		Ejected::<T>::kill();
	}
	apply_grandpa_change::<T>();
	CurrentParams::<T>::put(params);
	assert_eq!(Session::<T>::validators(), set);
	Ok(set)
}

/// Everybody of `set` is approved, and nobody is ejected.
fn put_list<T: Config>(set: &Set<T>) {
	Validators::<T>::put(BoundedVec::truncate_from(set.clone()));
	put_candidates::<T>(set, Stage::Approved);
	Ejected::<T>::kill();
}

fn put_candidates<T: Config>(set: &Set<T>, stage: Stage) {
	for who in set {
		Candidates::<T>::insert(who, Candidate::new(1_000 * UNIT, stage));
	}
}

/// As if nobody but the last two thirds of `set` had been slashed. More are not slashed anew by one report: with a third
/// of a set, the share of each is the whole bond.
fn forget_a_third_of_slashes<T: Config>(set: &Set<T>) {
	let session = Session::<T>::current_index();
	for who in set.iter().take(set.len() / 3) {
		Slashes::<T>::remove(session, who);
	}
	let _ = SlashesDue::<T>::clear(u32::MAX, None);
	SlashQueue::<T>::kill();
}

/// As if others than those who are ejected by a report were disabled, who give them their places.
fn disable_the_last<T: Config>(set: &Set<T>) {
	let places = at_once(set.len());
	let last = (0u32..).take(set.len()).skip(set.len().saturating_sub(places));
	let slight = |index| (index, OffenceSeverity(Perbill::from_percent(1)));
	pallet_session::DisabledValidators::<T>::put(last.map(slight).collect::<Vec<_>>());
}

/// As many sets as there may be, the last of which is that of the running session, and is searched when an offence in it
/// may have been judged in the next one: a slash there says so.
fn fill_sets<T: Config>(set: &Set<T>) {
	let (set_id, session) = (T::MaxSetIdSessionEntries::get(), Session::<T>::current_index());
	pallet_grandpa::CurrentSetId::<T>::put(set_id);
	pallet_grandpa::SetIdSession::<T>::insert(set_id, session);
	pallet_grandpa::SetIdSession::<T>::insert(set_id - 1, session - 1);
	if let Some(first) = set.first() {
		Slashes::<T>::insert(session + 1, first, closed_slash::<T>(first));
	}
}

/// Who reports `offender`, whose slash is as high as it can be.
fn reporter_of<T: Config>(offender: &T::AccountId) -> Result<T::AccountId, BenchmarkError> {
	let session = Session::<T>::current_index();
	Slashes::<T>::insert(session, offender, closed_slash::<T>(offender));
	let reporter: T::AccountId = account("reporter", 0, 0);
	QuoOf::<T>::mint_into(&reporter, T::RepeatFee::get().saturating_mul(2).saturating_add(UNIT))?;
	Ok(reporter)
}

/// A slash of the whole bond, of which nothing is open.
fn closed_slash<T: Config>(reporter: &T::AccountId) -> Slash<T::AccountId> {
	let (fraction, reporter) = (Perbill::one(), Some(reporter.clone()));
	let lone = fraction;
	Slash { fraction, base: 0, taken: 0, reporter, lone, due: None, cancelled: false }
}

/// What the block that scheduled a change of authorities does at its end.
fn apply_grandpa_change<T: Config>() {
	pallet_grandpa::Pallet::<T>::on_finalize(System::<T>::block_number());
}

/// Moves the clock to the epoch that goes with the next session.
fn enter_epoch_of_next_session<T: Config>() {
	let epoch = u64::from(Session::<T>::current_index()) + 1;
	pallet_babe::GenesisSlot::<T>::put(Slot::from(GENESIS_SLOT));
	pallet_babe::CurrentSlot::<T>::put(slot_of::<T>(epoch));
}

/// Starts the block after the first (in which BABE never ends an epoch) with the first validator as
/// its author.
fn begin_block<T: Config>(slot: Slot) -> BlockNumberFor<T> {
	let now = 2u32.into();
	System::<T>::set_block_number(One::one());
	let digest = Digest { logs: vec![evidence::pre_digest(0, slot)] };
	System::<T>::initialize(&now, &Default::default(), &digest);
	now
}

/// Funds for the key deposit and for the minimum balance, which a hold leaves untouched.
fn fund<T: Config>(who: &T::AccountId) -> Result<(), BenchmarkError> {
	Session::<T>::ensure_can_pay_key_deposit(who)?;
	Ok(Session::<T>::ensure_can_pay_key_deposit(who)?)
}

fn slot_of<T: Config>(epoch: u64) -> Slot {
	Slot::from(GENESIS_SLOT + epoch * T::EpochDuration::get())
}

/// As many skipped epochs as BABE remembers, none of which changes which epoch a session had.
fn fill_skipped_epochs<T: Config>() {
	let skipped: Vec<_> = (1..=SKIPPED_EPOCHS).map(|at| (u64::from(at), at)).collect();
	pallet_babe::SkippedEpochs::<T>::put(BoundedVec::truncate_from(skipped));
}

/// The public key of a validator for one purpose.
fn key_of<T: Config, K: RuntimeAppPublic + codec::Decode>(
	who: &T::AccountId,
) -> Result<K, BenchmarkError> {
	let keys = Session::<T>::load_keys(who).ok_or("a validator must have keys")?;
	Ok(keys.get::<K>(K::ID).ok_or("session keys must have one for consensus")?)
}

/// What the check before an unsigned report does, and then the dispatch of a signed one: more than either way does alone.
macro_rules! report {
	($pallet:ident, $equivocation:expr, $membership:expr, $reporter:expr) => {{
		let (equivocation, membership) = ($equivocation, $membership);
		let unsigned = $pallet::Call::<T>::report_equivocation_unsigned {
			equivocation_proof: Box::new(equivocation.clone()),
			key_owner_proof: membership.clone(),
		};
		let checked = $pallet::Pallet::<T>::pre_dispatch(&unsigned);
		let signed = $pallet::Call::<T>::report_equivocation {
			equivocation_proof: Box::new(equivocation),
			key_owner_proof: membership,
		};
		(checked, signed.dispatch_bypass_filter(RawOrigin::Signed($reporter).into()))
	}};
}

#[benchmarks]
mod benches {
	use super::*;

	/// The keys were set for the account from outside first, so that old owners are removed, new ones
	/// written and a deposit is taken: more than any one way through the call.
	#[benchmark]
	fn set_keys() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		fund::<T>(&who)?;
		let (old, _) = T::generate_session_keys_and_proof(who.clone());
		<Session<T> as SessionInterface>::set_keys(&who, old)?;
		let (keys, proof) = T::generate_session_keys_and_proof(who.clone());

		#[block]
		{
			Session::<T>::set_keys(RawOrigin::Signed(who.clone()).into(), keys.clone(), proof)?;
		}

		assert!(Session::<T>::load_keys(&who) == Some(keys));
		Ok(())
	}

	#[benchmark]
	fn purge_keys() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		fund::<T>(&who)?;
		let (keys, proof) = T::generate_session_keys_and_proof(who.clone());
		Session::<T>::set_keys(RawOrigin::Signed(who.clone()).into(), keys, proof)?;

		#[block]
		{
			Session::<T>::purge_keys(RawOrigin::Signed(who.clone()).into())?;
		}

		assert!(Session::<T>::load_keys(&who).is_none());
		Ok(())
	}

	#[benchmark]
	fn plan_config_change() -> Result<(), BenchmarkError> {
		let config = NextConfigDescriptor::V1 {
			c: (1, 4),
			allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots,
		};

		#[block]
		{
			pallet_babe::Pallet::<T>::plan_config_change(RawOrigin::Root.into(), config)?;
		}

		assert!(pallet_babe::PendingEpochConfigChange::<T>::exists());
		Ok(())
	}

	#[benchmark]
	fn note_stalled() -> Result<(), BenchmarkError> {
		let delay = 1_000u32.into();

		#[block]
		{
			pallet_grandpa::Pallet::<T>::note_stalled(RawOrigin::Root.into(), delay, Zero::zero())?;
		}

		assert!(pallet_grandpa::Stalled::<T>::exists());
		Ok(())
	}

	/// A report for the running session, in which most of its set are ejected at once, of the last of
	/// all validators to make two blocks in that slot. The others are back on the list, so that as
	/// many as may be are ejected by it, and as many are slashed anew as can be.
	#[benchmark]
	fn report_babe_equivocation() -> Result<(), BenchmarkError> {
		let set = running_with::<T>(T::MaxValidators::get())?;
		fill_skipped_epochs::<T>();
		let (offender, others) = set.split_last().ok_or("there must be validators")?;
		let slot = pallet_babe::Pallet::<T>::current_slot();
		for other in others {
			let offence = pallet_babe::EquivocationOffence {
				slot,
				session_index: Session::<T>::current_index(),
				validator_set_count: T::MaxValidators::get(),
				offender: (other.clone(), ()),
			};
			pallet_offences::Pallet::<T>::report_offence(vec![other.clone()], offence)
				.map_err(|_| "an offence must be new")?;
		}
		put_list::<T>(&set);
		forget_a_third_of_slashes::<T>(&set);

		let key: sp_consensus_babe::AuthorityId = key_of::<T, _>(offender)?;
		let membership = crate::Pallet::<T>::prove((sp_consensus_babe::KEY_TYPE, key.clone()));
		let membership = membership.ok_or("an active validator must be a member")?;
		let equivocation =
			evidence::babe::<T>(&key, slot).ok_or("the keystore must have the key")?;
		let reporter = reporter_of::<T>(offender)?;
		disable_the_last::<T>(&set);
		fill_sets::<T>(&set);
		begin_block::<T>(slot);

		let outcome;
		#[block]
		{
			outcome = report!(pallet_babe, equivocation, membership, reporter);
		}

		assert!(outcome.0.is_ok() && outcome.1.is_ok());
		Ok(())
	}

	/// The same for two votes in a round.
	#[benchmark]
	fn report_grandpa_equivocation() -> Result<(), BenchmarkError> {
		let set = running_with::<T>(T::MaxValidators::get())?;
		let (offender, others) = set.split_last().ok_or("there must be validators")?;
		fill_sets::<T>(&set);
		let set_id = pallet_grandpa::Pallet::<T>::current_set_id();
		let round = 1;
		for other in others {
			let offence = pallet_grandpa::EquivocationOffence {
				time_slot: pallet_grandpa::TimeSlot { set_id, round },
				session_index: Session::<T>::current_index(),
				validator_set_count: T::MaxValidators::get(),
				offender: (other.clone(), ()),
			};
			pallet_offences::Pallet::<T>::report_offence(vec![other.clone()], offence)
				.map_err(|_| "an offence must be new")?;
		}
		put_list::<T>(&set);
		forget_a_third_of_slashes::<T>(&set);

		let key: sp_consensus_grandpa::AuthorityId = key_of::<T, _>(offender)?;
		let membership = crate::Pallet::<T>::prove((sp_consensus_grandpa::KEY_TYPE, key.clone()));
		let membership = membership.ok_or("an active validator must be a member")?;
		let equivocation =
			evidence::grandpa::<T>(&key, set_id, round).ok_or("the keystore must have the key")?;
		let reporter = reporter_of::<T>(offender)?;
		disable_the_last::<T>(&set);
		begin_block::<T>(pallet_babe::Pallet::<T>::current_slot());

		let outcome;
		#[block]
		{
			outcome = report!(pallet_grandpa, equivocation, membership, reporter);
		}

		assert!(outcome.0.is_ok() && outcome.1.is_ok());
		Ok(())
	}

	/// The block in which a session of `n` validators ends: the next begins with a changed set after
	/// skipped epochs, and another one is planned. A third is disabled and excused, as many come as may, who are excused
	/// too, and a third is absent. As many as may be are ejected and have to be disabled again, as many leave as were in
	/// the set. Includes the end of the block, where GRANDPA applies the change.
	#[benchmark]
	fn rotate_session(
		n: Linear<1, { <T as crate::Config>::MaxValidators::get() }>,
	) -> Result<(), BenchmarkError> {
		let set = running_with::<T>(n)?;

		let (disabled, absent) = (at_once(n as usize), at_once(n as usize));
		let ejected: Set<T> = set.iter().take(disabled).cloned().collect();
		let (keys, _) = T::generate_session_keys_and_proof(set[0].clone());
		<Session<T> as SessionInterface>::set_keys(&set[0], keys)?;
		pallet_session::QueuedChanged::<T>::put(true);

		// They take the places of those who are ejected.
		let coming: Set<T> = (0..disabled).map(|at| account("coming", at as u32, 0)).collect();
		for who in &coming {
			let (keys, _) = T::generate_session_keys_and_proof(who.clone());
			<Session<T> as SessionInterface>::set_keys(who, keys)?;
		}
		let stay = set.iter().skip(disabled).cloned();
		let mut active: Set<T> = stay.chain(coming).collect();
		active.sort();
		put_list::<T>(&active);
		let last = crate::limits::PATIENCE * u64::from(n);
		Blocks::<T>::put(last);
		let stayed = active.iter().skip(disabled).filter(|who| set.contains(who));
		let gone: Set<T> = stayed.take(absent).cloned().collect();
		for who in &active {
			let last = if gone.contains(who) { 0 } else { last };
			AuthoredBy::<T>::insert(who, Authored { last, ..Default::default() });
		}
		pallet_session::Validators::<T>::put(active);
		let severity = OffenceSeverity::max_severity();
		let places: Vec<_> = (0..disabled as u32).map(|place| (place, severity)).collect();
		pallet_session::DisabledValidators::<T>::put(places);
		let leaving: Set<T> = (0..n).map(|at| account("leaving", at, 0)).collect();
		put_candidates::<T>(&leaving, Stage::Leaving { since: None });
		Exiting::<T>::put(BoundedVec::truncate_from(leaving.clone()));
		Ejected::<T>::put(BoundedVec::truncate_from(ejected.clone()));

		// Late enough in the life of the chain that history is full, and behind in pruning it.
		let first = Session::<T>::current_index();
		let current = first + T::EvidencePeriod::get() + crate::PRUNED_PER_SESSION;
		pallet_session::CurrentIndex::<T>::put(current);
		StoredRange::<T>::put((first, current + 2));
		for session in [first, first + 1, current, current + 1] {
			HistoricalSessions::<T>::insert(session, (T::Hash::default(), n));
		}

		fill_skipped_epochs::<T>();
		let segments = (T::EpochDuration::get() / SEGMENT) as u32;
		pallet_babe::SegmentIndex::<T>::put(segments);
		for segment in 0..segments {
			let values = vec![[1u8; 32]; SEGMENT as usize];
			pallet_babe::UnderConstruction::<T>::insert(segment, BoundedVec::truncate_from(values));
		}
		pallet_babe::Initialized::<T>::kill();
		let now = begin_block::<T>(slot_of::<T>(u64::from(current) + 1));

		#[block]
		{
			Session::<T>::on_initialize(now);
			pallet_grandpa::Pallet::<T>::on_finalize(now);
		}

		assert_eq!(Session::<T>::current_index(), current + 1);
		assert_eq!(Ejected::<T>::get().into_inner(), ejected);
		assert_eq!(StoredRange::<T>::get().map(|(start, _)| start - first), Some(2));
		assert!(pallet_session::QueuedChanged::<T>::get() || n == 1);
		assert_eq!(Validators::<T>::get().len(), n as usize - absent);
		assert_eq!(Exiting::<T>::get().len(), n.saturating_sub(most_changes::<T>()) as usize);
		assert_eq!(pallet_session::QueuedKeys::<T>::get().len(), n as usize);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
