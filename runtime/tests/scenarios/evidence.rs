//! How long an equivocation counts, and everything that waits for it: one constant, checked piece by piece.

use crate::{chain::*, equivocations::*};
use frame_support::traits::Get;
use pallet_session::historical::StoredRange;
use pallet_validator_set::{evidence, Call, Error};
use quoin_runtime::*;
use sp_runtime::transaction_validity::{
	InvalidTransaction, TransactionSource, UnknownTransaction, ValidTransaction,
};

/// 28 days of sessions of an hour.
const EVIDENCE: u32 = 672;
/// Half of that.
const DEFERRAL: u32 = 336;

#[test]
fn what_depends_on_the_evidence_period_follows_from_it() {
	assert_eq!(limits::EVIDENCE_PERIOD, EVIDENCE);
	let of_set: (u32, u32) = (
		<Runtime as pallet_validator_set::Config>::EvidencePeriod::get(),
		<Runtime as pallet_validator_set::Config>::SlashDeferral::get(),
	);
	assert_eq!(of_set, (EVIDENCE, DEFERRAL));
	// The running session has a set too, and the oldest one ends the one before it.
	let sets: u64 = <Runtime as pallet_grandpa::Config>::MaxSetIdSessionEntries::get();
	assert_eq!(sets, u64::from(EVIDENCE) + 2);
	// Out of the set in session 10: the last that it did was in session 9, is reported in session 9 + 672 at the
	// latest, and slashed in the second block of session 9 + 672 + 336.
	assert_eq!(ValidatorSet::exit_of(10), 9 + EVIDENCE + DEFERRAL + 2);
	// A session is an hour, of 1 200 slots of three seconds.
	assert_eq!(<Runtime as pallet_babe::Config>::EpochDuration::get(), 1_200);
	assert_eq!(SLOT_DURATION, 3_000);
}

/// What the guide for validators says of them.
#[test]
fn the_guide_names_the_periods_there_are() {
	let guide = include_str!("../../../docs/validator.md");
	let (evidence, deferral) = (limits::EVIDENCE_PERIOD, limits::SLASH_DEFERRAL);
	let thousands = |number: u32| format!("{} {:03}", number / 1_000, number % 1_000);
	for text in [
		format!("for {evidence} sessions ({} days)", evidence / 24),
		format!("within {deferral} more ({} days)", deferral / 24),
		format!("{} from the first without you", thousands(ValidatorSet::exit_of(0))),
		format!("*{} days later* a share of the bond is slashed", deferral / 24),
		format!("Evidence counts for {} days", evidence / 24),
		format!("Signed reports of more than {} bytes", thousands(limits::EVIDENCE_BYTES)),
	] {
		assert!(guide.contains(&text), "{text}");
	}
}

#[test]
fn all_who_keep_authorities_have_room_for_all_validators() {
	type Set = <Runtime as pallet_validator_set::Config>::MaxValidators;
	type Blocks = <Runtime as pallet_babe::Config>::MaxAuthorities;
	type Votes = <Runtime as pallet_grandpa::Config>::MaxAuthorities;
	type Addresses = <Runtime as pallet_authority_discovery::Config>::MaxAuthorities;
	fn room<Of: Get<u32>>() -> u32 {
		Of::get()
	}
	let rooms = [room::<Set>(), room::<Blocks>(), room::<Votes>(), room::<Addresses>()];
	assert_eq!(rooms, [200; 4]);
}

/// A pool keeps a report for as long as it counts, in blocks.
#[test]
fn reports_wait_in_the_pool_for_as_long_as_they_count() {
	on_local_chain(|_| {
		let name = validators()[1];
		for call in [two_blocks(name), two_votes(name)] {
			let check = |source| match &call {
				RuntimeCall::Babe(call) => Babe::validate_unsigned(source, call),
				RuntimeCall::Grandpa(call) => Grandpa::validate_unsigned(source, call),
				_ => Err(UnknownTransaction::CannotLookup.into()),
			};
			let ValidTransaction { longevity, propagate, .. } =
				check(TransactionSource::Local).unwrap();
			assert_eq!((longevity, propagate), (672 * 1_200, false));
			// What others send is not even checked.
			let refused = Err(InvalidTransaction::Call.into());
			assert_eq!(check(TransactionSource::External), refused);
		}
	});
}

/// Of both kinds, by two validators: what counts yet, and what will be too late.
fn proofs() -> ([RuntimeCall; 2], [RuntimeCall; 2]) {
	let (first, second) = (validators()[1], validators()[2]);
	([two_blocks(first), two_votes(second)], [two_blocks(second), two_votes(first)])
}

#[test]
fn evidence_counts_for_four_weeks_and_no_session_longer() {
	on_local_chain(|chain| {
		let (in_time, too_late) = proofs();
		sessions(chain, EVIDENCE);
		assert_eq!(in_time.map(report), [Ok(Ok(())); 2]);
		assert_eq!(StoredRange::<Runtime>::get(), Some((0, EVIDENCE + 2)));
		sessions(chain, 1);
		assert_eq!(too_late.map(report), [Err(InvalidTransaction::BadProof.into()); 2]);
		assert_eq!(StoredRange::<Runtime>::get(), Some((1, EVIDENCE + 3)));
	});
}

/// Where GRANDPA forgets most: every session has a set of its own.
#[test]
fn evidence_counts_for_four_weeks_when_the_set_changes_with_every_session() {
	on_local_chain(|chain| {
		let changing = who(validators()[3]);
		let session = |chain: &mut Chain| {
			let keys = SessionKeys::generate(&codec::Encode::encode(&changing), None).keys;
			<Session as pallet_session::SessionInterface>::set_keys(&changing, keys).unwrap();
			// All have their turn, so that nobody is absent.
			chain.author = (chain.author + 1) % 4;
			sessions(chain, 1);
		};
		(0..4).for_each(|_| session(chain));
		let (start, set) = (Session::current_index(), Grandpa::current_set_id());
		let (in_time, too_late) = proofs();
		(0..EVIDENCE).for_each(|_| session(chain));
		assert_eq!(Session::current_index(), start + EVIDENCE);
		assert_eq!(Grandpa::current_set_id(), set + u64::from(EVIDENCE));
		assert_eq!(in_time.map(report), [Ok(Ok(())); 2]);
		// Of the two who are reported now none makes the next block.
		chain.close();
		chain.author = 2;
		session(chain);
		assert_eq!(too_late.map(report), [Err(InvalidTransaction::BadProof.into()); 2]);
	});
}

#[test]
fn a_bond_is_free_when_evidence_and_deferral_are_over() {
	on_local_chain(|chain| {
		let name = validators()[3];
		let free = Balances::free_balance(who(name));
		chain.ok(name, Call::unbond {});
		sessions(chain, 2);
		assert!(!validators().contains(&name));
		sessions(chain, EVIDENCE + DEFERRAL);
		let too_soon = Error::<Runtime>::ExitTooSoon;
		assert_eq!(chain.send(name, Call::withdraw {}), Ok(Err(too_soon.into())));
		sessions(chain, 1);
		chain.ok(name, Call::withdraw {});
		assert_eq!(bond_of(name), 0);
		// But for three fees.
		let now = Balances::free_balance(who(name));
		assert!(now < free + 1_000 * QUO1 && now > free + 999 * QUO1);
	});
}

/// The last that a validator does before it goes, reported at the last moment, costs it all the same.
#[test]
fn who_has_left_is_slashed_for_its_last_session_before_it_can_withdraw() {
	on_local_chain(|chain| {
		let name = validators()[3];
		chain.ok(name, Call::unbond {});
		sessions(chain, 1);
		assert!(validators().contains(&name));
		let last = two_blocks(name);
		sessions(chain, EVIDENCE);
		assert_eq!(Session::current_index(), 1 + EVIDENCE);
		assert_eq!(report(last), Ok(Ok(())));
		sessions(chain, DEFERRAL - 1);
		assert_eq!(bond_of(name), 1_000 * QUO1);
		sessions(chain, 1);
		// One of four: (3 / 4)² of it.
		assert_eq!(bond_of(name), 437_500_000_000_000);
		let too_soon = Error::<Runtime>::ExitTooSoon;
		sessions(chain, 1);
		assert_eq!(chain.send(name, Call::withdraw {}), Ok(Err(too_soon.into())));
		sessions(chain, 1);
		assert_eq!(Session::current_index(), 2 + EVIDENCE + DEFERRAL + 1);
		chain.ok(name, Call::withdraw {});
		assert_eq!(bond_of(name), 0);
	});
}

/// What proves that somebody voted twice in a set to come, or in none, proves nothing.
#[test]
fn votes_of_a_set_that_was_not_yet_prove_nothing() {
	on_local_chain(|_| {
		let key = keys_of(validators()[1]).grandpa;
		for set in [Grandpa::current_set_id() + 1, u64::MAX - 1, u64::MAX] {
			let proof = evidence::grandpa::<Runtime>(&key, set, 1).unwrap();
			let call = pallet_grandpa::Call::report_equivocation_unsigned {
				equivocation_proof: Box::new(proof),
				key_owner_proof: membership(sp_core::crypto::key_types::GRANDPA, &key),
			};
			let invalid = pallet_grandpa::Error::<Runtime>::InvalidEquivocationProof;
			assert_eq!(report(call.into()), Ok(Err(invalid.into())));
		}
	});
}
