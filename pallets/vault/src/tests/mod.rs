//! Tests by topic. Every test ends with the invariants checked, by the chain it runs on, but for those that break them
//! on purpose.

mod bidding;
mod budget;
mod claiming;
mod depositing;
mod idling;
mod levels;
mod parts;
mod published;
mod requesting;
mod settling;
mod views;

mod attacking;
mod crowd;
mod sequence;

mod allocating;
mod fees;
mod gaining;
mod governing;
mod invariants;
mod operating;

use crate::{
	mock::{Vaults, *},
	*,
};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::DispatchResultWithPostInfo,
	storage::{unhashed, with_transaction, TransactionOutcome},
	traits::fungibles::{Inspect, Mutate},
};
use quoin_math::units::ONE;
use quoin_primitives::{
	Balance, Bps, RedemptionQueue, RequestId, Seconds, Status, WindowIndex, QUSD, SQUSD,
};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::BTreeMap;

type Error = crate::Error<Test>;

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn dollars(who: AccountId) -> Balance {
	<Assets as Inspect<_>>::balance(QUSD, &who)
}

fn shares(who: AccountId) -> Balance {
	<Assets as Inspect<_>>::balance(SQUSD, &who)
}

fn give(who: AccountId, amount: Balance) {
	assert_ok!(<Assets as Mutate<_>>::mint_into(QUSD, &who, amount));
}

/// The account of the staked dollar.
fn account() -> AccountId {
	Vaults::account_of(STAKED)
}

fn state() -> State {
	States::<Test>::get(STAKED).unwrap()
}

fn change(with: impl FnOnce(&mut State)) {
	States::<Test>::mutate(STAKED, |state| with(state.as_mut().unwrap()));
}

fn change_vault(with: impl FnOnce(&mut Vault)) {
	crate::Vaults::<Test>::mutate(STAKED, |vault| with(vault.as_mut().unwrap()));
}

fn deposit(who: AccountId, amount: Balance) -> DispatchResult {
	plain(Vaults::deposit(signed(who), STAKED, amount, who, 0))
}

/// Deposits, and says how many shares came.
fn deposited(who: AccountId, amount: Balance) -> Balance {
	let before = shares(who);
	assert_ok!(deposit(who, amount));
	shares(who) - before
}

fn ask(who: AccountId, shares: Balance) -> DispatchResult {
	Vaults::request_redeem(signed(who), STAKED, shares, who, who)
}

/// Asks, and says under which number.
fn asked(who: AccountId, shares: Balance) -> RequestId {
	assert_ok!(ask(who, shares));
	state().next_request - 1
}

fn claim(who: AccountId, request: RequestId) -> DispatchResult {
	Vaults::claim(signed(who), STAKED, request, who)
}

/// Claims, and says how much came.
fn claimed(who: AccountId, request: RequestId) -> Balance {
	let before = dollars(who);
	assert_ok!(claim(who, request));
	dollars(who) - before
}

fn settle(levels: u32) -> DispatchResult {
	plain(Vaults::settle(signed(KEEPER), STAKED, levels))
}

/// What a call says besides what it cost.
fn plain(done: DispatchResultWithPostInfo) -> DispatchResult {
	done.map(|_| ()).map_err(|failed| failed.error)
}

/// When a window closes.
fn close(window: WindowIndex) -> Seconds {
	TIMES.closes_at(window).unwrap()
}

/// To the first second in which a window can be settled.
fn to_clearing(window: WindowIndex) {
	Clock::set(close(window) + DAY + 1);
}

fn reveal(window: WindowIndex, request: RequestId, level: u16, shares: Balance) {
	assert_ok!(MockAuctions::reveal(STAKED, window, request, level, shares));
}

/// What the vault has at both values, and what is held back.
fn values() -> (Balance, Balance, Balance) {
	let (_, all) = Vaults::valued(STAKED).unwrap();
	(all.conservative, all.optimistic, all.unreleased)
}

/// The money of the vault goes to a borrower: so much principal is owed to it.
fn lend(amount: Balance) -> quoin_primitives::LoanId {
	let loan = MockLoans::offer(amount);
	assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, Allocation::Loan { loan, tranche: 0 }));
	MockLoans::draw(loan);
	loan
}

/// Lets the vault lend all to anybody.
fn without_limits() {
	without_limits_of(STAKED);
}

fn without_limits_of(id: quoin_primitives::VaultId) {
	crate::Vaults::<Test>::mutate_extant(id, |vault| {
		for venue in &mut vault.venues {
			(venue.cap, venue.target) = (Bps(10_000), Bps(10_000));
		}
		vault.rules.glide.start = Bps(10_000);
		vault.rules.glide.end = Bps(10_000);
		vault.rules.loans.obligor = Bps(10_000);
	});
}

/// A venue that may have all.
fn add_venue(kind: VenueKind) {
	assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, kind, Some(Bps(2_500))));
	without_limits();
}

/// All that is in storage, but what was said, and whose turn it is.
fn stored() -> BTreeMap<Vec<u8>, Vec<u8>> {
	System::reset_events();
	IdleVault::<Test>::kill();
	let next = |key: &Vec<u8>| sp_io::storage::next_key(key);
	// Without those of the storage layers themselves.
	let keys = core::iter::successors(next(&vec![]), next).filter(|key| key[0] != b':');
	keys.map(|key| (key.clone(), unhashed::get_raw(&key).unwrap())).collect()
}

/// What is in storage after it, and undoes it.
fn after(run: impl FnOnce()) -> BTreeMap<Vec<u8>, Vec<u8>> {
	let undone = with_transaction(|| {
		run();
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(stored()))
	});
	undone.unwrap()
}
