//! Shares of other vaults.

use super::*;
use frame_support::traits::tokens::Preservation;

const OTHER: VaultId = 1;
const OTHER_SHARE: AssetId = 3;
const NESTED: VenueKind = VenueKind::Vault { vault: OTHER };

/// A vault without locked shares, of which a share is a dollar at first.
fn create(share: AssetId, asset: AssetId) {
	create_with(share, asset, 0);
}

fn create_with(share: AssetId, asset: AssetId, offset: u8) {
	let terms = Terms { asset, ..terms(share, Some(offset)) };
	let name = |text: &str| ShareName::try_from(text.as_bytes().to_vec()).unwrap();
	let (name, symbol) = (name("Other Dollar"), name("oQUSD"));
	assert_ok!(Vaults::create_vault(signed(COUNCIL), terms, name, symbol, RICH, rules()));
}

/// A vault with 1000, and another that it may buy shares of.
fn with_other() {
	deposited(ALICE, 1_000 * ONE);
	create(OTHER_SHARE, QUSD);
	add_venue(NESTED);
}

fn buy(amount: Balance) -> DispatchResult {
	allocate(Allocation::Shares { vault: OTHER, amount })
}

/// The same, with 300 of shares.
fn with_shares() {
	with_other();
	assert_ok!(buy(300 * ONE));
}

fn other() -> State {
	States::<Test>::get(OTHER).unwrap()
}

/// Something comes to the other vault, and is released by the end of this.
fn other_earns(amount: Balance) {
	let account = Vaults::account_of(OTHER);
	give(account, amount);
	assert_ok!(Vaults::gained(OTHER, amount));
	Clock::set(Clock::get() + 8 * DAY);
}

fn set_venue(vault: VaultId, of: VaultId) -> DispatchResult {
	let kind = VenueKind::Vault { vault: of };
	Vaults::set_venue(signed(COUNCIL), vault, kind, Some(Bps(2_500)))
}

#[test]
fn shares_of_another_vault_are_bought_within_the_limits() {
	on_chain(|| {
		with_other();
		aim(NESTED, 3_000);
		assert_noop!(buy(300 * ONE + 1), Error::TargetReached);
		assert_ok!(buy(300 * ONE));
		assert_noop!(buy(1), Error::TargetReached);
		assert_eq!((position().held, state().cash), (300 * ONE, 700 * ONE));
		assert_eq!((other().shares, other().cash), (300 * ONE, 300 * ONE));
		assert_eq!(values(), worth(1_000 * ONE));
		// What it holds is carried there.
		assert_eq!(state().carried, 0);
	});
}

/// 300 shares are 330 and a unit with the share that nobody has: ⌊300 × (330 + 1) / (300 + 1)⌋ in units.
#[test]
fn other_vault_counts_for_what_its_shares_are_worth() {
	on_chain(|| {
		with_shares();
		other_earns(30 * ONE);
		// One unit of the 330 is what the share of nobody is worth, rounded up.
		assert_eq!(values(), worth(1_030 * ONE - 1));
		assert_ok!(buy(33 * ONE));
		// 30 for 33, rounded down, and worth a unit less at most.
		assert_eq!(position().held, 330 * ONE);
		assert_eq!(values(), worth(1_030 * ONE - 1));
	});
}

/// 100 of 300 wait in the other vault, are settled there and collected here; the values are the same at each step.
#[test]
fn shares_leave_by_a_request_and_count_all_the_way() {
	on_chain(|| {
		with_shares();
		aim(NESTED, 2_000);
		assert_noop!(deallocate(NESTED, 100 * ONE + 1), Error::TargetReached);
		// All that may leave does, whoever asks for less: the rest would wait for a window.
		assert_ok!(deallocate(NESTED, 1));
		assert_eq!((position().held, position().request), (200 * ONE, Some(0)));
		assert_eq!(values(), worth(1_000 * ONE));
		// One request at a time.
		aim(NESTED, 0);
		assert_noop!(deallocate(NESTED, ONE), Error::NotLiquid);
		to_clearing(1);
		assert_noop!(sync(), Error::NothingToCollect);
		assert_ok!(Vaults::settle(signed(KEEPER), OTHER, 1));
		assert_eq!(values(), worth(1_000 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, position().request), (800 * ONE, None));
		assert_eq!((other().shares, other().claimable), (200 * ONE, 0));
		assert_noop!(sync(), Error::NothingToCollect);
	});
}

/// The other vault has lent 120 of 300, so that 180 are paid first.
#[test]
fn request_that_is_paid_in_part_is_collected_in_parts() {
	on_chain(|| {
		with_shares();
		assert_ok!(Vaults::set_venue(signed(COUNCIL), OTHER, LOANS, Some(Bps(2_500))));
		crate::Vaults::<Test>::mutate(OTHER, |vault| {
			let vault = vault.as_mut().unwrap();
			(vault.venues[0].cap, vault.venues[0].target) = (Bps(10_000), Bps(10_000));
			vault.rules.loans.obligor = Bps(10_000);
		});
		let loan = MockLoans::offer(120 * ONE);
		let what = Allocation::Loan { loan, tranche: 0 };
		assert_ok!(Vaults::allocate(signed(KEEPER), OTHER, what));
		MockLoans::draw(loan);
		aim(NESTED, 0);
		assert_ok!(deallocate(NESTED, 300 * ONE));
		to_clearing(1);
		assert_ok!(Vaults::settle(signed(KEEPER), OTHER, 1));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, position().request), (880 * ONE, Some(0)));
		MockLoans::pay(loan, 0, 120 * ONE);
		to_clearing(2);
		assert_ok!(Vaults::settle(signed(KEEPER), OTHER, 1));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, position()), (1_000 * ONE, Default::default()));
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, NESTED, None));
	});
}

#[test]
fn donated_shares_and_dollars_change_nothing() {
	on_chain(|| {
		with_shares();
		assert_ok!(Vaults::deposit(signed(BOB), OTHER, 50 * ONE, BOB, 0));
		let to = Preservation::Expendable;
		assert_ok!(<Assets as Mutate<_>>::transfer(OTHER_SHARE, &BOB, &account(), 50 * ONE, to));
		give(account(), 70 * ONE);
		give(Vaults::account_of(OTHER), 70 * ONE);
		assert_eq!(values(), worth(1_000 * ONE));
		assert_noop!(sync(), Error::NothingToCollect);
		// What is not the vault's by its books cannot be redeemed for it either.
		aim(NESTED, 0);
		assert_ok!(deallocate(NESTED, 300 * ONE));
		assert_eq!(position().held, 0);
		assert_eq!(values(), worth(1_000 * ONE));
	});
}

/// Of six virtual decimals a unit of dollars is nearly a million shares, which would be left, worth nothing, for ever.
#[test]
fn all_shares_leave_when_all_that_they_are_worth_does() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		create_with(OTHER_SHARE, QUSD, 6);
		add_venue(NESTED);
		assert_ok!(buy(300 * ONE));
		other_earns(30 * ONE);
		aim(NESTED, 0);
		assert_ok!(deallocate(NESTED, 1));
		assert_eq!(position().held, 0);
		to_clearing(1);
		assert_ok!(Vaults::settle(signed(KEEPER), OTHER, 1));
		assert_ok!(sync());
		assert_eq!(position(), Default::default());
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, NESTED, None));
	});
}

/// Half a share is less than may be asked for, but all. What others sent is not asked about.
#[test]
fn nobody_keeps_a_few_shares_in_by_sending_one() {
	on_chain(|| {
		with_other();
		assert_ok!(buy(ONE / 2));
		assert_ok!(Vaults::deposit(signed(BOB), OTHER, 1, account(), 0));
		aim(NESTED, 0);
		assert_ok!(deallocate(NESTED, ONE / 2));
		assert_eq!((position().held, position().request), (0, Some(0)));
	});
}

/// Who waits lacks 700, and 300 are there. No more of the turnover is used.
#[test]
fn no_more_leaves_than_is_there_whatever_is_lacking() {
	on_chain(|| {
		with_shares();
		lend(700 * ONE);
		ask(ALICE, 1_000 * ONE - 1_000_000).unwrap();
		to_clearing(1);
		assert_ok!(deallocate(NESTED, 1));
		let amount = 300 * ONE;
		let left = Event::Deallocated { vault: STAKED, venue: NESTED, amount };
		System::assert_last_event(left.into());
		let (open, all) = Vaults::valued(STAKED).unwrap();
		let turnover = open.turnover(all.conservative).unwrap();
		assert_eq!(turnover.room(&state().moved, Clock::get()), Ok(700 * ONE));
	});
}

#[test]
fn limits_of_the_other_vault_hold_too() {
	on_chain(|| {
		with_other();
		assert_ok!(Vaults::set_status(signed(GUARDIAN), OTHER, Status::NoNewRisk));
		assert_noop!(buy(ONE), Error::NoNewRisk);
		assert_ok!(Vaults::set_status(signed(COUNCIL), OTHER, Status::Open));
		assert_ok!(Vaults::set_cap(signed(COUNCIL), OTHER, 300 * ONE));
		assert_noop!(buy(300 * ONE + 1), Error::CapReached);
		assert_ok!(buy(300 * ONE));
		assert_ok!(Vaults::set_status(signed(COUNCIL), OTHER, Status::Paused));
		aim(NESTED, 0);
		assert_noop!(deallocate(NESTED, ONE), Error::VaultPaused);
		assert_ok!(Vaults::set_status(signed(COUNCIL), OTHER, Status::Open));
		assert_ok!(deallocate(NESTED, ONE));
	});
}

/// It lends by itself too, and its mark is this vault's.
#[test]
fn mark_that_is_due_below_stops_what_is_above() {
	on_chain(|| {
		with_shares();
		assert_ok!(Vaults::set_venue(signed(COUNCIL), OTHER, LOANS, Some(Bps(2_500))));
		MockLoans::mark_due(Vaults::account_of(OTHER), Some(START));
		assert_noop!(deposit(BOB, ONE), Error::MarkDue);
		assert_noop!(buy(ONE), Error::MarkDue);
		MockLoans::mark_due(Vaults::account_of(OTHER), None);
		assert_ok!(buy(ONE));
	});
}

/// What runs below counts for who comes above, and for who leaves it does not.
#[test]
fn interest_that_runs_below_is_in_the_optimistic_value() {
	on_chain(|| {
		with_shares();
		change_fees_of_other(NO_FEES);
		assert_ok!(Vaults::set_venue(signed(COUNCIL), OTHER, LOANS, Some(Bps(2_500))));
		MockLoans::accrue(Vaults::account_of(OTHER), 30 * ONE);
		// A unit of what comes is the share's of nobody, as above.
		assert_eq!(values(), (1_000 * ONE, 1_030 * ONE - 1, 0));
	});
}

fn change_fees_of_other(fees: Fees) {
	crate::Vaults::<Test>::mutate(OTHER, |vault| vault.as_mut().unwrap().fees = fees);
}

#[test]
fn vault_has_not_itself_as_a_venue() {
	on_chain(|| {
		with_other();
		assert_noop!(set_venue(OTHER, OTHER), Error::VaultCycle);
		assert_noop!(set_venue(OTHER, STAKED), Error::VaultCycle);
		assert_noop!(set_venue(OTHER, 9), Error::UnknownVault);
	});
}

#[test]
fn vaults_are_nested_once() {
	on_chain(|| {
		with_other();
		create(4, QUSD);
		// One with a vault among its venues is none, and one that is a venue has none.
		assert_noop!(set_venue(2, STAKED), Error::VaultsNested);
		assert_noop!(set_venue(OTHER, 2), Error::VaultsNested);
		assert_ok!(set_venue(2, OTHER));
		let parents = |vault| crate::Vaults::<Test>::get(vault).unwrap().parents;
		assert_eq!((parents(STAKED), parents(OTHER), parents(2)), (0, 2, 0));
		let none = |vault| Vaults::set_venue(signed(COUNCIL), vault, NESTED, None);
		assert_ok!(none(2));
		assert_ok!(none(STAKED));
		assert_eq!(parents(OTHER), 0);
		// Nothing is above it any more.
		Clock::set(START + DAY);
		assert_ok!(set_venue(OTHER, 2));
	});
}

#[test]
fn venue_is_of_the_same_asset() {
	on_chain(|| {
		let root = RuntimeOrigin::root();
		assert_ok!(Assets::force_create(root, STABLE, COUNCIL, true, 1));
		create(OTHER_SHARE, STABLE);
		let set = |kind| Vaults::set_venue(signed(COUNCIL), OTHER, kind, Some(Bps(1)));
		assert_noop!(set(LOANS), Error::AssetMismatch);
		assert_noop!(set(VenueKind::Units { series: 1 << 31 }), Error::AssetMismatch);
		assert_noop!(set_venue(OTHER, STAKED), Error::AssetMismatch);
		assert_noop!(set_venue(STAKED, OTHER), Error::AssetMismatch);
	});
}

/// Lends so much of the other vault's money.
fn other_lends(amount: Balance) -> LoanId {
	assert_ok!(Vaults::set_venue(signed(COUNCIL), OTHER, LOANS, Some(Bps(2_500))));
	crate::Vaults::<Test>::mutate(OTHER, |vault| {
		let vault = vault.as_mut().unwrap();
		(vault.venues[0].cap, vault.venues[0].target) = (Bps(10_000), Bps(10_000));
		(vault.rules.glide.start, vault.rules.glide.end) = (Bps(10_000), Bps(10_000));
		vault.rules.loans.obligor = Bps(10_000);
	});
	let loan = MockLoans::offer(amount);
	let what = Allocation::Loan { loan, tranche: 0 };
	assert_ok!(plain(Vaults::allocate(signed(KEEPER), OTHER, what)));
	MockLoans::draw(loan);
	loan
}

/// 60 of the other vault's are written down, and come back. Who comes in between comes here, and nobody goes there: what
/// comes back is held back there all the same.
#[test]
fn what_another_vault_lost_and_has_again_is_held_back_when_somebody_came_in_between() {
	on_chain(|| {
		with_shares();
		let loan = other_lends(100 * ONE);
		assert_eq!(values(), worth(1_000 * ONE));
		MockLoans::mark(loan, 60 * ONE);
		assert_eq!(values(), worth(940 * ONE));
		assert_eq!(deposited(BOB, 94 * ONE), 100 * ONE);
		MockLoans::mark(loan, 0);
		assert_eq!(values(), worth(1_034 * ONE));
		assert_ok!(plain(Vaults::sync(signed(KEEPER), OTHER)));
		Clock::set(Clock::get() + 8 * DAY);
		assert_eq!(values(), worth(1_094 * ONE));
	});
}

/// Interest of 8 runs in the other vault, and half of the shares here leave. Who deposits there pays for half of the
/// interest that is left to this vault: that brings half of what was forgone, and leaves the deposit price here. When the
/// rest runs no more, the redemption price stays.
#[test]
fn deposit_of_others_in_the_vault_below_brings_its_part_of_what_was_forgone() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		deposited(CAROL, 100 * ONE);
		create(OTHER_SHARE, QUSD);
		add_venue(NESTED);
		let loans = VenueKind::Loans;
		assert_ok!(Vaults::set_venue(signed(COUNCIL), OTHER, loans, Some(Bps(2_500))));
		crate::Vaults::<Test>::mutate(OTHER, |vault| {
			let vault = vault.as_mut().unwrap();
			vault.venues.iter_mut().for_each(|of| (of.cap, of.target) = (Bps::WHOLE, Bps::WHOLE));
			(vault.rules.glide.start, vault.rules.glide.end) = (Bps::WHOLE, Bps::WHOLE);
			(vault.rules.loans.obligor, vault.fees.interest) = (Bps::WHOLE, Bps(0));
		});
		assert_ok!(buy(100 * ONE));
		let loan = MockLoans::offer(50 * ONE);
		let lend = Allocation::Loan { loan, tranche: 0 };
		assert_ok!(Vaults::allocate(signed(KEEPER), OTHER, lend));
		MockLoans::draw(loan);
		let below = Vaults::account_of(OTHER);
		MockLoans::accrue(below, 8 * ONE);
		// A unit of what runs is of the share that nobody has.
		assert_eq!(values(), (200 * ONE, 208 * ONE - 1, 0));
		asked(CAROL, 100 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!((values(), state().forgone), ((100 * ONE, 104 * ONE - 1, 0), 4 * ONE));

		assert_ok!(Vaults::deposit(signed(BOB), OTHER, 108 * ONE, BOB, 0));
		assert_eq!(values(), (102 * ONE - 1, 104 * ONE - 1, 2 * ONE));
		MockLoans::accrue(below, 0);
		assert_eq!(values(), (102 * ONE - 1, 102 * ONE - 1, 2 * ONE));
		assert_ok!(sync());
		assert_eq!((values().2, state().forgone), (2 * ONE, 0));
		Clock::set(Clock::get() + 8 * DAY);
		assert_eq!(values(), worth(104 * ONE - 1));
	});
}
