//! Loans that a vault lends to by itself.

use super::*;
use quoin_math::RatePerSecond;
use quoin_primitives::{Funded, Lent};
use sp_core::H256;
use sp_runtime::DispatchError;

/// The cap and the target of loans, of ten thousand.
fn limit(cap: u16, target: u16) {
	change_vault(|vault| (vault.venues[1].cap, vault.venues[1].target) = (Bps(cap), Bps(target)));
}

fn change_loan_rules(with: impl FnOnce(&mut LoanRules)) {
	change_vault(|vault| with(&mut vault.rules.loans));
}

/// An offer of which one thing is as said.
fn offer_with(amount: Balance, change: impl FnOnce(&mut Item)) -> LoanId {
	let loan = MockLoans::offer(amount);
	MockLoans::set(loan, change);
	loan
}

/// The vault does not commit to an offer, and says why.
fn refused(loan: LoanId, error: impl Into<DispatchError>) {
	assert_noop!(commit(loan), error.into());
}

fn lending() -> Vec<Funded> {
	crate::Lending::<Test>::get(STAKED).into_inner()
}

#[test]
fn commitment_takes_cash_and_leaves_the_values() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = committed(200 * ONE);
		assert_eq!((state().cash, state().carried), (800 * ONE, 200 * ONE));
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!(dollars(account()), 800 * ONE);
		let funded = Funded {
			loan,
			tranche: 0,
			obligor: H256::zero(),
			amount: 200 * ONE,
			// The last second in which it can be drawn is 20 days away, and this is exclusive.
			lent: Lent::Committed { until: START + 20 * DAY + 1 },
		};
		assert_eq!(lending(), [funded]);
		let what = Allocation::Loan { loan, tranche: 0 };
		System::assert_last_event(
			Event::Allocated { vault: STAKED, what, amount: 200 * ONE }.into(),
		);
	});
}

#[test]
fn cap_of_the_venue_is_kept() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		limit(1_500, 1_500);
		let more = MockLoans::offer(150 * ONE + 1);
		refused(more, Error::VenueCapReached);
		committed(150 * ONE);
		refused(MockLoans::offer(1), Error::VenueCapReached);
	});
}

#[test]
fn target_is_not_passed() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		limit(4_000, 1_500);
		let more = MockLoans::offer(150 * ONE + 1);
		refused(more, Error::TargetReached);
		committed(150 * ONE);
		refused(MockLoans::offer(1), Error::TargetReached);
		limit(4_000, 0);
		refused(MockLoans::offer(1), Error::TargetReached);
	});
}

/// A tenth of 1000 from the beginning, and a hundredth more each week, up to a fifth.
#[test]
fn glide_path_moves_with_the_week() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		change_vault(|vault| {
			(vault.rules.glide.start, vault.rules.glide.end) = (Bps(1_000), Bps(2_000));
		});
		let loan = MockLoans::offer(100 * ONE + 1);
		refused(loan, Error::GlidePathReached);
		Clock::set(START + WEEK - 1);
		refused(loan, Error::GlidePathReached);
		Clock::set(START + WEEK);
		assert_ok!(commit(loan));
		MockLoans::draw(loan);
		// 200 at the end, of which 100 and a unit are lent.
		Clock::set(START + 100 * WEEK);
		let more = MockLoans::offer(100 * ONE);
		refused(more, Error::GlidePathReached);
		committed(100 * ONE - 1);
	});
}

/// 400 are lent and 600 are there when a window of 700 shares closes: nothing is free. The settlement pays 600, and 100
/// shares wait on, for which 100 stay reserved until the next.
#[test]
fn cash_is_reserved_from_the_close_until_it_is_paid() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		let loan = lend(400 * ONE);
		let request = asked(ALICE, 700 * ONE);
		Clock::set(close(1) - 1);
		let small = committed(ONE);
		MockLoans::draw(small);
		MockLoans::pay(small, 0, ONE);
		Clock::set(close(1));
		refused(MockLoans::offer(1), Error::CashReserved);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), 600 * ONE);
		MockLoans::pay(loan, 0, 150 * ONE);
		refused(MockLoans::offer(50 * ONE + 1), Error::CashReserved);
		to_clearing(2);
		assert_ok!(settle(1));
		assert_eq!((state().cash, state().queue.pending), (50 * ONE, 0));
		committed(50 * ONE);
		assert_eq!(claimed(ALICE, request), 100 * ONE);
	});
}

/// A tenth of 1000 a day.
#[test]
fn turnover_refills_with_time() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		change_vault(|vault| vault.rules.turnover = Bps(1_000));
		committed(60 * ONE);
		refused(MockLoans::offer(40 * ONE + 1), Error::TurnoverReached);
		committed(40 * ONE);
		refused(MockLoans::offer(1), Error::TurnoverReached);
		// Half of it is free again after half of the time.
		Clock::set(START + DAY / 2);
		refused(MockLoans::offer(50 * ONE + 1), Error::TurnoverReached);
		committed(50 * ONE);
		Clock::set(START + 10 * DAY);
		refused(MockLoans::offer(100 * ONE + 1), Error::TurnoverReached);
		committed(100 * ONE);
	});
}

/// What moved in a day is free again after it, also when a day becomes ten then; and what moved in ten days is not free
/// at once when they become one.
#[test]
fn turnover_that_changes_keeps_what_moved() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		change_vault(|vault| vault.rules.turnover = Bps(1_000));
		let period = |days: Seconds| {
			let rules = crate::Vaults::<Test>::get(STAKED).unwrap().rules;
			let rules = AllocationRules { period: days * DAY, ..rules };
			assert_ok!(Vaults::set_rules(signed(COUNCIL), STAKED, rules));
		};
		committed(100 * ONE);
		Clock::set(START + DAY);
		period(10);
		committed(100 * ONE);
		// A tenth of it is free again after a day.
		Clock::set(START + 2 * DAY);
		period(1);
		refused(MockLoans::offer(10 * ONE + 1), Error::TurnoverReached);
		committed(10 * ONE);
		Clock::set(START + 3 * DAY);
		committed(100 * ONE);
	});
}

/// A fifth of 1000, over all loans of one legal person.
#[test]
fn one_legal_person_owes_no_more_than_its_share() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let person = Some(H256::repeat_byte(7));
		let of_person = |amount| offer_with(amount, |item| item.obligor = person);
		refused(of_person(200 * ONE + 1), Error::ObligorCapReached);
		let first = of_person(150 * ONE);
		assert_ok!(commit(first));
		refused(of_person(50 * ONE + 1), Error::ObligorCapReached);
		let second = of_person(50 * ONE);
		assert_ok!(commit(second));
		refused(of_person(1), Error::ObligorCapReached);
		// Another person's, of whom nothing is owed.
		MockLoans::draw(committed(100 * ONE));
		// What is paid back makes room.
		MockLoans::draw(first);
		MockLoans::pay(first, 0, 100 * ONE);
		refused(of_person(100 * ONE + 1), Error::ObligorCapReached);
		assert_ok!(commit(of_person(100 * ONE)));
	});
}

#[test]
fn offers_that_rules_do_not_allow_are_named() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		change_loan_rules(|rules| rules.rate = RatePerSecond(5));
		let offer = |change: fn(&mut Item)| {
			offer_with(90 * ONE, |item| {
				(item.rate, item.junior) = (RatePerSecond(5), 10 * ONE);
				change(item);
			})
		};
		refused(offer(|item| item.obligor = None), Error::ObligorUnknown);
		refused(offer(|item| item.rate = RatePerSecond(4)), Error::RateTooLow);
		refused(offer(|item| item.ltv = Bps(7_001)), Error::LoanToValueTooHigh);
		let long = offer(|item| item.ends_at = START + 400 * DAY + 1);
		refused(long, Error::TenorTooLong);
		// A second later it is short enough.
		Clock::set(START + 1);
		assert_ok!(commit(long));
		// All at their boundaries.
		assert_ok!(commit(offer(|item| item.ends_at = START + 400 * DAY + 1)));
	});
}

/// A tenth of the loan: of 100, 10, also when a unit less is junior, since a tenth of that rounds up.
#[test]
fn first_loss_has_to_be_a_share_of_the_whole_loan() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let offer = |junior| offer_with(90 * ONE, |item| item.junior = junior);
		refused(offer(0), Error::FirstLossTooSmall);
		refused(offer(10 * ONE - 1), Error::FirstLossTooSmall);
		assert_ok!(commit(offer(10 * ONE)));
	});
}

#[test]
fn offer_that_waits_for_long_would_keep_the_money_for_as_long() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let open_for = |time| offer_with(90 * ONE, |item| item.expires_at = START + time);
		refused(open_for(31 * DAY + 1), Error::OfferOpenTooLong);
		refused(open_for(Seconds::MAX - START), Error::OfferOpenTooLong);
		assert_ok!(commit(open_for(31 * DAY)));
	});
}

/// Of a loan of 100, 10 for all together. A borrower who has more of the sale gains by its own failure.
#[test]
fn sale_of_the_titles_brings_most_to_lenders() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let offer = |fees: [Balance; 2]| {
			offer_with(90 * ONE, |item| (item.junior, item.sale_fees) = (10 * ONE, fees.to_vec()))
		};
		refused(offer([100 * ONE, 0]), Error::SaleFeeTooHigh);
		refused(offer([4 * ONE, 6 * ONE + 1]), Error::SaleFeeTooHigh);
		refused(offer([Balance::MAX, 1]), Error::AmountTooLarge);
		assert_ok!(commit(offer([4 * ONE, 6 * ONE])));
	});
}

#[test]
fn second_tranche_of_a_loan_is_refused() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = MockLoans::offer(10 * ONE);
		let lent = Lent::Drawn { owed: 0, deadline: START };
		let other = Funded { loan, tranche: 1, obligor: H256::zero(), amount: ONE, lent };
		crate::Lending::<Test>::mutate(STAKED, |loans| loans.try_push(other).unwrap());
		refused(loan, Error::AlreadyFunded);
		crate::Lending::<Test>::remove(STAKED);
		assert_ok!(commit(loan));
		// Lending itself offers it no more.
		refused(loan, NO_OFFER);
	});
}

#[test]
fn vault_lends_to_64_loans_at_a_time() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loans: Vec<LoanId> = (0..64).map(|_| committed(ONE)).collect();
		let one_more = MockLoans::offer(ONE);
		refused(one_more, Error::TooManyLoans);
		// One that is paid back makes room.
		MockLoans::draw(loans[7]);
		MockLoans::pay(loans[7], 0, ONE);
		assert_ok!(commit(one_more));
		assert_eq!(lending().len(), 64);
	});
}

#[test]
fn what_is_not_there_cannot_be_lent_to() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		refused(7, NO_OFFER);
		refused(MockLoans::offer(0), Error::ZeroAmount);
		let units = Allocation::Units { series: 1 << 31, amount: ONE };
		assert_noop!(allocate(units), Error::UnknownVenue);
		let shares = Allocation::Shares { vault: 1, amount: ONE };
		assert_noop!(allocate(shares), Error::UnknownVenue);
		let what = Allocation::Loan { loan: MockLoans::offer(ONE), tranche: 0 };
		assert_noop!(Vaults::allocate(signed(KEEPER), 1, what), Error::UnknownVault);
		assert_noop!(Vaults::allocate(RuntimeOrigin::none(), STAKED, what), BadOrigin);
	});
}

#[test]
fn nothing_is_lent_while_a_mark_is_due() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		MockLoans::mark_due(account(), Some(START + 10));
		committed(ONE);
		Clock::set(START + 10);
		refused(MockLoans::offer(ONE), Error::MarkDue);
		MockLoans::mark_due(account(), None);
		committed(ONE);
	});
}

#[test]
fn brake_stops_new_loans() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = MockLoans::offer(ONE);
		assert_ok!(Vaults::set_status(signed(GUARDIAN), STAKED, Status::NoNewRisk));
		refused(loan, Error::NoNewRisk);
		assert_ok!(Vaults::set_status(signed(GUARDIAN), STAKED, Status::Paused));
		refused(loan, Error::VaultPaused);
		assert_noop!(deallocate(LOANS, ONE), Error::VaultPaused);
		assert_ok!(Vaults::set_status(signed(COUNCIL), STAKED, Status::Open));
		assert_ok!(commit(loan));
	});
}

/// Two levels of bids, and a settlement that looks at one of them.
#[test]
fn nothing_is_lent_while_a_settlement_goes_on() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		deposited(BOB, 100 * ONE);
		let (first, second) = (asked(ALICE, 10 * ONE), asked(BOB, 10 * ONE));
		Clock::set(close(1));
		reveal(1, first, 500, 10 * ONE);
		reveal(1, second, 100, 10 * ONE);
		to_clearing(1);
		assert_ok!(settle(1));
		refused(MockLoans::offer(ONE), Error::SettlementRuns);
		assert_ok!(settle(1));
		committed(ONE);
	});
}

#[test]
fn loans_give_nothing_back_on_demand() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		lend(100 * ONE);
		assert_noop!(deallocate(LOANS, ONE), Error::TargetReached);
		limit(4_000, 0);
		assert_noop!(deallocate(LOANS, ONE), Error::NotLiquid);
		assert_noop!(deallocate(LOANS, 0), Error::ZeroAmount);
		let yields = VenueKind::ReserveYield { external: STABLE };
		assert_noop!(deallocate(yields, 1), Error::TargetReached);
		let other = VenueKind::ReserveYield { external: STABLE + 1 };
		assert_noop!(deallocate(other, 1), Error::UnknownVenue);
	});
}

#[test]
fn principal_counts_once_wherever_it_waits() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = committed(200 * ONE);
		assert_eq!(values(), worth(1_000 * ONE));
		MockLoans::draw(loan);
		assert_eq!(values(), worth(1_000 * ONE));
		// The list of loans says that it is drawn, and no figure changes.
		let before = state();
		assert_ok!(sync());
		assert_eq!((state(), values()), (before, worth(1_000 * ONE)));
		assert_noop!(sync(), Error::NothingToCollect);
		MockLoans::accrue(account(), 3 * ONE);
		assert_eq!(values(), (1_000 * ONE, 1_003 * ONE, 0));
		MockLoans::accrue(account(), 0);
		MockLoans::pay(loan, 3 * ONE, 50 * ONE);
		assert_eq!(values(), worth(1_003 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_003 * ONE));
		assert_eq!((state().cash, state().carried), (853 * ONE, 150 * ONE));
		MockLoans::pay(loan, ONE, 150 * ONE);
		assert_eq!(values(), worth(1_004 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_004 * ONE));
		assert_eq!((state().cash, state().carried), (1_004 * ONE, 0));
		assert!(lending().is_empty());
	});
}

/// It can be drawn in the second that its offer names, and not in the next, which is still part of what the lender
/// said.
#[test]
fn commitment_that_expires_gives_the_money_back() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		committed(200 * ONE);
		Clock::set(START + 20 * DAY + 1);
		assert_noop!(sync(), Error::NothingToCollect);
		Clock::set(START + 20 * DAY + 2);
		assert_eq!(values(), worth(1_000 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, state().carried), (1_000 * ONE, 0));
		assert!(lending().is_empty());
	});
}

#[test]
fn money_of_an_offer_that_was_withdrawn_is_back_with_the_next_allocation() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = committed(200 * ONE);
		MockLoans::withdraw(loan);
		assert_eq!(values(), worth(1_000 * ONE));
		committed(100 * ONE);
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, state().carried), (900 * ONE, 100 * ONE));
		assert_eq!(lending().len(), 1);
	});
}

/// Anybody may free what cannot be drawn any more. It is on the vault's account from then on, and the vault's as
/// before.
#[test]
fn money_that_somebody_else_freed_counts_all_the_same() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		lend(300 * ONE);
		let loan = committed(200 * ONE);
		MockLoans::withdraw(loan);
		MockLoans::take_back(loan);
		assert_eq!(values(), worth(1_000 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_000 * ONE));
		assert_eq!((state().cash, state().carried), (700 * ONE, 300 * ONE));
		assert_eq!(lending().len(), 1);
	});
}

/// In front of the look that finds it nobody buys at less than before.
#[test]
fn nobody_buys_cheaper_when_money_was_freed() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = committed(200 * ONE);
		// The first second in which it cannot be drawn, when the vault itself does not look yet.
		Clock::set(START + 20 * DAY + 1);
		MockLoans::take_back(loan);
		assert_eq!(deposited(BOB, 100 * ONE), 100 * ONE);
		// Others send as much to the account, which is not the vault's.
		give(account(), 300 * ONE);
		assert_eq!(values(), worth(1_100 * ONE));
		assert_ok!(sync());
		assert_eq!((values(), state().cash), (worth(1_100 * ONE), 1_100 * ONE));
		assert!(lending().is_empty());
	});
}

/// Its money came by another way, and is not there twice.
#[test]
fn loan_that_was_drawn_and_paid_between_two_looks_counts_once() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = committed(200 * ONE);
		MockLoans::draw(loan);
		MockLoans::pay(loan, ONE, 200 * ONE);
		assert_eq!(values(), worth(1_001 * ONE));
		assert_ok!(sync());
		assert_eq!((values(), state().cash), (worth(1_001 * ONE), 1_001 * ONE));
		assert_eq!(state().carried, 0);
		assert!(lending().is_empty());
	});
}

/// 65 of 100 are written down, and up again. Somebody looked in between: it enters over a week.
#[test]
fn loss_that_is_undone_enters_over_a_week() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 65 * ONE);
		assert_eq!(values(), worth(935 * ONE));
		assert_ok!(sync());
		assert_eq!(state().carried, 35 * ONE);
		MockLoans::mark(loan, 0);
		assert_eq!(values(), (935 * ONE, 935 * ONE, 65 * ONE));
		assert_ok!(sync());
		assert_eq!((values(), state().carried), ((935 * ONE, 935 * ONE, 65 * ONE), 100 * ONE));
		Clock::set(START + WEEK);
		assert_eq!(values(), worth(1_000 * ONE));
	});
}

/// One was taken back, one drawn and paid, one drawn, and one goes on, all between two looks.
#[test]
fn commitments_that_end_in_different_ways_are_each_booked_once() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		without_limits();
		let [freed, paid, drawn, open] = [100, 200, 50, 25].map(|of| committed(of * ONE));
		MockLoans::take_back(freed);
		MockLoans::draw(paid);
		MockLoans::pay(paid, 2 * ONE, 200 * ONE);
		MockLoans::draw(drawn);
		assert_eq!(values(), worth(1_002 * ONE));
		assert_ok!(sync());
		assert_eq!(values(), worth(1_002 * ONE));
		// 625, what was freed, and what was paid.
		assert_eq!((state().cash, state().carried), (927 * ONE, 75 * ONE));
		let left: Vec<LoanId> = lending().iter().map(|of| of.loan).collect();
		assert_eq!(left, [drawn, open]);
	});
}
