//! What idle blocks do: all of a settlement when there is room for it, else nothing; and in parts it ends as in one go.

use super::*;
use crate::limits::{MAX_LEVELS, MAX_LOOKS};
use frame_support::weights::Weight;

const OTHER: quoin_primitives::VaultId = 1;

/// Four wait at four levels for cash for less than all of them: one level is filled in part.
fn with_bids() {
	without_limits();
	let people = [(ALICE, 5_000), (BOB, 2_500), (CAROL, 1_000), (STRANGER, 10)];
	let requests = people.map(|(who, level)| {
		deposited(who, 100 * ONE);
		(asked(who, shares(who)), level)
	});
	lend(240 * ONE);
	// Who has more stays.
	deposited(OPERATOR, 7 * ONE);
	Clock::set(close(1));
	for (request, level) in requests {
		reveal(1, request, level, 100 * ONE);
	}
	to_clearing(1);
}

fn settle_all() {
	assert_ok!(settle(1_000));
}

/// A unit of time and of proof for a look, three for each part of a settlement.
fn with_weights() -> Weight {
	LookWeight::set(Weight::from_parts(1, 1));
	SettleWeight::set(Weight::from_parts(3, 3));
	let all = 1 + 3 * u64::from(1 + MAX_LEVELS + MAX_LOOKS);
	Weight::from_parts(all, all)
}

fn without_weights() {
	LookWeight::set(Weight::zero());
	SettleWeight::set(Weight::zero());
}

#[test]
fn settlement_in_parts_ends_as_in_one_go() {
	on_chain(|| {
		with_bids();
		let at_once = after(settle_all);
		for parts in [&[1, 1, 1][..], &[1, 2], &[2, 1], &[1, 1_000], &[2, 1_000]] {
			let in_parts = after(|| {
				for (number, levels) in parts.iter().enumerate() {
					assert!(number == 0 || SettlingNow::<Test>::contains_key(STAKED), "{parts:?}");
					assert_ok!(settle(*levels));
				}
				assert!(state().queue.settled == Some(1), "{parts:?}");
			});
			assert_eq!(in_parts, at_once, "{parts:?}");
		}
		// It is not the same as to pay all: who bid least waits.
		assert_ok!(settle(1_000));
		assert!(state().queue.pending > 0 && state().claimable > 0);
	});
}

#[test]
fn idle_block_with_less_room_than_a_settlement_takes_does_nothing() {
	on_chain(|| {
		with_bids();
		let all = with_weights();
		let before = stored();
		let none = Weight::zero();
		let less = [all - Weight::from_parts(1, 0), all - Weight::from_parts(0, 1), none];
		for room in less {
			assert_eq!(Vaults::idle(room), none);
			assert!(stored() == before, "{room:?}");
		}
		// As much as it takes.
		let used = Vaults::idle(all);
		assert_eq!(state().queue.settled, Some(1));
		assert!(used.all_lte(all), "{used:?} of {all:?}");
		// Three levels were looked at, and two venues.
		assert_eq!(used, Weight::from_parts(1 + 3 * 6, 1 + 3 * 6));
		without_weights();
	});
}

#[test]
fn idle_block_settles_as_a_keeper_does() {
	on_chain(|| {
		with_bids();
		let by_keeper = after(settle_all);
		let idle = || {
			Vaults::idle(Weight::MAX);
		};
		assert_eq!(after(idle), by_keeper);
	});
}

/// A keeper began; blocks are full, then one is not.
#[test]
fn idle_block_goes_on_where_a_keeper_stopped() {
	on_chain(|| {
		with_bids();
		let at_once = after(settle_all);
		let all = with_weights();
		assert_ok!(settle(1));
		let begun = stored();
		for _ in 0..3 {
			Vaults::idle(all - Weight::from_parts(1, 1));
			assert!(stored() == begun);
		}
		let used = Vaults::idle(all);
		// What the keeper looked at is not looked at again.
		assert_eq!(used, Weight::from_parts(1 + 3 * 5, 1 + 3 * 5));
		assert!(stored() == at_once);
		without_weights();
	});
}

/// A mark is due in one of two vaults. It stays as it was, and does not stop the other.
#[test]
fn idle_blocks_take_turns_and_what_fails_changes_nothing() {
	on_chain(|| {
		let name = || ShareName::try_from(b"Other".to_vec()).unwrap();
		let other = terms(900, None);
		assert_ok!(Vaults::create_vault(signed(COUNCIL), other, name(), name(), RICH, rules()));
		for vault in [STAKED, OTHER] {
			assert_ok!(Vaults::deposit(signed(ALICE), vault, 100 * ONE, ALICE, 0));
			assert_ok!(Vaults::request_redeem(signed(ALICE), vault, 10 * ONE, ALICE, ALICE));
		}
		to_clearing(1);
		MockLoans::mark_due(account(), Some(Clock::get()));
		let all = with_weights();
		let settled = |vault| States::<Test>::get(vault).unwrap().queue.settled;
		let before = state();
		// The most that it may have cost.
		assert_eq!(Vaults::idle(all), all);
		assert_eq!((state(), settled(OTHER)), (before.clone(), None));
		// No levels, and no venues.
		assert_eq!(Vaults::idle(all), Weight::from_parts(1 + 3, 1 + 3));
		assert_eq!((state(), settled(OTHER)), (before, Some(1)));
		MockLoans::mark_due(account(), None);
		Vaults::idle(all);
		assert_eq!(settled(STAKED), Some(1));
		// Nothing is left to do: a look.
		assert_eq!(Vaults::idle(all), Weight::from_parts(1, 1));
		without_weights();
	});
}
