//! How many records calls read and write, counted at the storage. The chain of these tests has a clock that is no
//! record, and neither holds nor freezes of assets: on one that has, each call reads the time besides, and two records
//! of each account that pays, [`ELSEWHERE`] in all. What venues and auctions read is theirs.

use super::*;
use crate::{
	ops::{Looked, Readings as Charged},
	types::Fees,
};
use codec::Encode;
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use quoin_primitives::{Backlog, VaultId};
use sp_core::Blake2Hasher;
use sp_io::hashing::twox_128;
use sp_runtime::traits::Dispatchable;
use sp_trie::recorder::Recorder;

/// Reads that are not seen here.
const ELSEWHERE: usize = 3;

/// Different records that were read, and that were written: of vaults, of assets, and accounts of the system but the
/// sender's, which the fee touches anyway.
#[derive(Debug, Eq, PartialEq)]
struct Accesses {
	reads: [usize; 3],
	writes: [usize; 3],
}

fn count(keys: &[Vec<u8>], sender: AccountId) -> [usize; 3] {
	let sender = frame_system::Account::<Test>::hashed_key_for(sender);
	let account = [twox_128(b"System"), twox_128(b"Account")].concat();
	let of = |prefix: &[u8]| {
		keys.iter().filter(|key| key.starts_with(prefix) && **key != sender).count()
	};
	[of(&twox_128(b"Vaults")), of(&twox_128(b"Assets")), of(&account)]
}

/// What the call that `prepare` leads to touches when `who` sends it.
fn accesses(who: AccountId, prepare: impl FnOnce() -> RuntimeCall) -> Accesses {
	let mut ext = new_chain(founding());
	let call = ext.execute_with(|| {
		Clock::set(START);
		System::set_block_number(1);
		prepare()
	});
	ext.commit_all().unwrap();
	let recorder = Recorder::<Blake2Hasher>::default();
	ext.execute_with_recorder(recorder.clone(), || call.dispatch(signed(who)).unwrap());
	let reads: Vec<_> = recorder.recorded_keys().into_values().flatten().collect();
	let reads: Vec<_> = reads.into_iter().map(|(key, _)| key.to_vec()).collect();
	let writes: Vec<_> = ext.overlayed_changes().changes().map(|(key, _)| key.clone()).collect();
	Accesses { reads: count(&reads, who), writes: count(&writes, who) }
}

impl Accesses {
	/// Whether it is not more than that, on a chain with all of it.
	fn is_within(&self, reads: usize, writes: usize) -> bool {
		let all = |of: [usize; 3]| of.into_iter().sum::<usize>();
		all(self.reads) + ELSEWHERE <= reads && all(self.writes) <= writes
	}
}

fn of(reads: [usize; 3], writes: [usize; 3]) -> Accesses {
	Accesses { reads, writes }
}

fn call_deposit(receiver: AccountId) -> RuntimeCall {
	crate::Call::deposit { vault: STAKED, amount: 10 * ONE, receiver, min_shares: 0 }.into()
}

fn call_request(controller: AccountId, owner: AccountId) -> RuntimeCall {
	crate::Call::request_redeem { vault: STAKED, shares: 10 * ONE, controller, owner }.into()
}

fn call_claim(request: RequestId, receiver: AccountId) -> RuntimeCall {
	crate::Call::claim { vault: STAKED, request, receiver }.into()
}

fn with_operator(who: AccountId) {
	assert_ok!(Vaults::set_operator(signed(who), OPERATOR, true));
}

/// Another vault over dollars, that is a venue of the staked one for all that it has, and has so much of it.
fn nested(amount: Balance) -> VaultId {
	let (name, share) = (ShareName::truncate_from(b"Other".to_vec()), 900);
	let created = Vaults::create_vault(
		signed(COUNCIL),
		terms(share, None),
		name.clone(),
		name,
		RICH,
		rules(),
	);
	assert_ok!(created);
	let venue = VenueKind::Vault { vault: 1 };
	assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, venue, Some(Bps(2_500))));
	without_limits();
	let what = Allocation::Shares { vault: 1, amount };
	assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, what));
	1
}

/// What was said of the vault and its state; the dollar, its payer and the vault; the share and who has it.
#[test]
fn deposit_reads_and_writes_few_records() {
	let counted = accesses(BOB, || {
		deposited(ALICE, 100 * ONE);
		deposited(BOB, 100 * ONE);
		call_deposit(BOB)
	});
	assert_eq!(counted, of([2, 5, 0], [1, 5, 0]));
	assert!(counted.is_within(13, 8));
}

/// Who has shares for the first time has a record of them, and is counted by the system. That of the treasury comes
/// once in the life of a vault, and is the one write above the budget.
#[test]
fn deposit_for_newcomers_with_a_fee_writes_a_record_and_an_account_of_each() {
	let with_fee = |receiver| {
		accesses(BOB, || {
			deposited(ALICE, 100 * ONE);
			change_vault(|vault| vault.fees.management = Bps(100));
			Clock::set(START + MONTH);
			call_deposit(receiver)
		})
	};
	let counted = with_fee(STRANGER);
	// Also whether a settlement goes on, whose price follows the fee.
	assert_eq!(counted, of([3, 6, 2], [1, 6, 2]));
	assert!(counted.is_within(14, 9));
	// Who deposits to itself has its own account, which is not counted.
	let counted = with_fee(BOB);
	assert_eq!(counted, of([3, 6, 1], [1, 6, 1]));
	assert!(counted.is_within(13, 8));
}

/// Its two records, and while shares wait there the request and its window.
#[test]
fn deposit_reads_two_records_of_another_vault_and_two_more_while_shares_wait_there() {
	let counted = |waits: bool| {
		accesses(BOB, || {
			deposited(BOB, 100 * ONE);
			let vault = nested(20 * ONE);
			if waits {
				change_vault(|vault| vault.venues[2].target = Bps(0));
				let kind = VenueKind::Vault { vault };
				assert_ok!(Vaults::deallocate(signed(KEEPER), STAKED, kind, 10 * ONE));
			}
			call_deposit(BOB)
		})
	};
	assert_eq!(counted(false), of([2 + 2, 5, 0], [1, 5, 0]));
	assert_eq!(counted(true), of([2 + 4, 5, 0], [1, 5, 0]));
}

/// To the vault's two records come the window and the list of the controller, and the request, which is only written;
/// the share, who had it and the vault, whose account the system is told of when nobody waits besides.
#[test]
fn request_reads_and_writes_few_records() {
	let counted = accesses(ALICE, || {
		deposited(ALICE, 100 * ONE);
		call_request(ALICE, ALICE)
	});
	assert_eq!(counted, of([4, 3, 1], [4, 3, 1]));
	assert!(counted.is_within(12, 8));
	// By an operator of two accounts, while another waits.
	let counted = accesses(OPERATOR, || {
		deposited(ALICE, 100 * ONE);
		deposited(BOB, 100 * ONE);
		asked(ALICE, ONE);
		[ALICE, BOB].into_iter().for_each(with_operator);
		call_request(ALICE, BOB)
	});
	assert_eq!(counted, of([6, 3, 0], [4, 3, 0]));
	assert!(counted.is_within(12, 8));
}

/// To the vault's two records come the request, its window and the list of the controller; the dollar, the vault and
/// who is paid. One read above the budget.
#[test]
fn claim_reads_and_writes_few_records() {
	let counted = accesses(ALICE, || {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		call_claim(request, ALICE)
	});
	assert_eq!(counted, of([5, 3, 0], [4, 3, 0]));
	assert!(counted.is_within(11, 8));
}

/// With a bid comes what became of the auction; with an operator, that it may; with a newcomer, its account.
#[test]
fn claim_of_a_bid_by_an_operator_for_a_newcomer_reads_three_records_more() {
	let counted = accesses(OPERATOR, || {
		deposited(ALICE, 100 * ONE);
		with_operator(ALICE);
		let request = asked(ALICE, 10 * ONE);
		Clock::set(close(1));
		reveal(1, request, 5_000, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		call_claim(request, 99)
	});
	assert_eq!(counted, of([7, 3, 1], [5, 3, 1]));
	assert!(counted.is_within(14, 9));
}

/// What a call costs in the end is what it looked at, not the most that it may.
#[test]
fn venues_of_a_vault_among_them_count_one_by_one() {
	let looked = |id| {
		let Looked { own, below, .. } = Vaults::looked(id);
		own.venues + below.venues
	};
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		assert_eq!(looked(STAKED), 2);
		let other = nested(ONE);
		// Its own, and none of the other.
		assert_eq!((looked(STAKED), looked(other)), (3, 0));
		let kind = VenueKind::ReserveYield { external: STABLE + 1 };
		assert_ok!(Vaults::set_venue(signed(COUNCIL), other, kind, Some(Bps(10_000))));
		assert_eq!((looked(STAKED), looked(other)), (4, 1));
		assert_eq!(looked(77), 0);
	});
}

/// So much the first time, and so much less each time after it.
fn backlog(first: u64, again: u64) -> Backlog {
	let weight = |time| Weight::from_parts(time, 0);
	Backlog { first: weight(first), again: weight(again) }
}

/// A loan and units, and the same of another vault, each of ten dollars.
fn with_all_kinds() -> VaultId {
	deposited(ALICE, 1_000 * ONE);
	let other = nested(100 * ONE);
	let set = |kind, of| Vaults::set_venue(signed(COUNCIL), of, kind, Some(Bps(2_500)));
	assert_ok!(set(VenueKind::Loans, other));
	for (of, series) in [(STAKED, 1 << 31), (other, (1 << 31) + 8)] {
		Clock::set(Clock::get() + DAY);
		MockSeries::open(series);
		assert_ok!(set(VenueKind::Units { series }, of));
		without_limits_of(of);
		let loan = MockLoans::offer(10 * ONE);
		let units = Allocation::Units { series, amount: 10 * ONE };
		for what in [Allocation::Loan { loan, tranche: 0 }, units] {
			assert_ok!(Vaults::allocate(signed(KEEPER), of, what));
		}
		MockLoans::draw(loan);
	}
	other
}

/// Books and pools, each by what there is to catch up with at it: own ones read once by a deposit, others twice. Of most
/// vaults, four of eight have eight.
#[test]
fn call_is_charged_for_what_nobody_did_at_its_venues() {
	on_chain(|| {
		let other = with_all_kinds();
		LoansBacklog::set(backlog(100, 10));
		UnitsBacklog::set(backlog(1_000, 1));
		let of = |id| {
			let Looked { own, below, .. } = Vaults::looked(id);
			[own.backlog, below.backlog]
		};
		assert_eq!(of(STAKED), [backlog(1_100, 11); 2]);
		assert_eq!(of(other), [backlog(1_100, 11), backlog(0, 0)]);
		let call = call_deposit(BOB);
		let most = call.get_dispatch_info().call_weight;
		assert_eq!(most.ref_time(), 36 * 1_000 + 32);
		let charged = call.dispatch(signed(BOB)).unwrap().actual_weight.unwrap();
		assert_eq!(charged.ref_time(), 1_100 + 1_100 + 11);
		let asked = <Vaults as RedemptionQueue<_>>::bond_weight;
		assert_eq!([asked(None), asked(Some(STAKED))].map(|of| of.ref_time()), [36_000, 2_200]);
		// Of a pool in which the vault has nothing.
		let before = state();
		change(|state| state.positions.iter_mut().for_each(|of| *of = Default::default()));
		assert_eq!(of(STAKED)[0], backlog(100, 10));
		change(|state| *state = before);
	});
}

/// Of the vault and of one among its venues, how often what is read most often was.
fn read_most(run: impl FnOnce()) -> (u32, u32) {
	Readings::set(BTreeMap::new());
	run();
	let all = Readings::take();
	let below = |key: &[u8]| {
		key == (b"loans", Vaults::account_of(1)).encode()
			|| key == (b"units", (1u32 << 31) + 8).encode()
	};
	let most = |is: bool| all.iter().filter(|(key, _)| below(key) == is).map(|(_, n)| *n).max();
	(most(false).unwrap_or_default(), most(true).unwrap_or_default())
}

/// As often as the call is charged for, where it reads most often.
#[test]
fn calls_read_each_venue_no_more_often_than_they_are_charged_for() {
	let charged = |of: Charged| (of.own, of.below + of.named);
	let read = |call: crate::Call<Test>, who: AccountId| {
		read_most(|| {
			assert_ok!(RuntimeCall::from(call).dispatch(signed(who)));
		})
	};
	on_chain(|| {
		let other = with_all_kinds();
		let venue = VenueKind::Vault { vault: other };
		let RuntimeCall::Vaults(deposit) = call_deposit(BOB) else { unreachable!() };
		assert_eq!(read(deposit, BOB), charged(Charged::BOUGHT));
		let what = Allocation::Shares { vault: other, amount: ONE };
		let join = crate::Call::allocate { vault: STAKED, what };
		assert_eq!(read(join, KEEPER), charged(Charged::JOINED));
		// Not all of it.
		change_vault(|vault| vault.venues.iter_mut().for_each(|of| of.target = Bps(500)));
		let leave = crate::Call::deallocate { vault: STAKED, venue, amount: ONE };
		assert_eq!(read(leave, KEEPER), charged(Charged::LEFT));
		let fees =
			crate::Call::set_fees { vault: STAKED, fees: Fees { management: Bps(1), ..NO_FEES } };
		assert_eq!(read(fees, COUNCIL), charged(Charged::COLLECTED));
		Clock::set(Clock::get() + DAY);
		let mut rules = crate::Vaults::<Test>::get(STAKED).unwrap().rules;
		rules.loans.obligor = Bps(rules.loans.obligor.0 - 1);
		let rules = crate::Call::set_rules { vault: STAKED, rules };
		assert_eq!(read(rules, COUNCIL), charged(Charged::PRICED));
		asked(ALICE, 10 * ONE);
		to_clearing(1);
		let settle = crate::Call::settle { vault: STAKED, levels: 1 };
		assert_eq!(read(settle, KEEPER), charged(Charged::COLLECTED));
		// One that is not taken out, since something is there.
		let remove = || assert!(Vaults::set_venue(signed(COUNCIL), STAKED, venue, None).is_err());
		assert_eq!(read_most(remove), charged(Charged::REMOVED));
		let bond = || {
			assert_ok!(<Vaults as RedemptionQueue<_>>::bond(STAKED, ONE));
		};
		assert_eq!(read_most(bond), charged(Charged::PRICED));
	});
}
