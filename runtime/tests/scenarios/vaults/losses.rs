//! A loss is in the price in the block in which lending knows it, whoever comes first; what comes back is not.

use super::*;

/// The sixteenth full day since the first midnight after the first deadline: a tenth is written down.
fn sixteenth_day(loan: LoanId) -> Seconds {
	let deadline = Lending::next_payment(loan, None).unwrap().deadline;
	deadline.div_ceil(DAY) * DAY + 16 * DAY
}

fn mark(loan: LoanId) -> pallet_lending::Call<Runtime> {
	pallet_lending::Call::mark { loan }
}

/// The mark is due first. A request matured long before: it gets the lower price all the same.
#[test]
fn who_waits_gets_the_lower_price_when_a_mark_comes_before_the_settlement() {
	on_development_chain(|chain| {
		let loan = lent(chain);
		let request = ask(chain, "Mezzanine", 4 * MILLION);
		let due = sixteenth_day(loan);
		chain.advance_to(due);
		bring_prices();
		set_index(560_000);
		assert_eq!((now(), prices(STAKED).mark_due), (due, true));
		let other = offered(chain, MILLION / 2, MILLION / 10, 2);
		bring(chain, "Eve", MILLION);
		let calls = || {
			[("Ferdie", lend(STAKED, other)), ("Charlie", settle(STAKED))]
				.into_iter()
				.chain([("Eve", deposit(STAKED, "Eve", MILLION))])
		};
		for (name, call) in calls() {
			assert_eq!(chain.send(name, call), failed(Error::MarkDue), "{name}");
		}
		chain.ok("Ferdie", mark(loan));
		// Half of half a million is the junior's, and the rest lowers the price in this block.
		let left = 18 * MILLION - MILLION / 4;
		assert_eq!((prices(STAKED).conservative, prices(STAKED).shares), (left, 18 * MILLION));
		for (name, call) in calls() {
			chain.ok(name, call);
		}
		let worth = part(4 * MILLION, left, 18 * MILLION);
		assert_eq!(claim(chain, "Mezzanine", request), worth);
		assert_eq!(prices(STAKED).conservative, left - worth + MILLION);
	});
}

/// A block before the mark is due nobody knows of it: then all three are done at par, and none a block later.
#[test]
fn who_comes_before_a_mark_is_due_shares_the_loss_and_who_left_does_not() {
	on_development_chain(|chain| {
		let loan = lent(chain);
		let request = ask(chain, "Mezzanine", 4 * MILLION);
		let due = sixteenth_day(loan);
		chain.advance_to(due - SLOT_DURATION / 1_000);
		bring_prices();
		set_index(560_000);
		let other = offered(chain, MILLION / 2, MILLION / 10, 2);
		bring(chain, "Eve", 2 * MILLION);
		chain.ok("Ferdie", lend(STAKED, other));
		chain.ok("Charlie", settle(STAKED));
		assert_eq!(claim(chain, "Mezzanine", request), 4 * MILLION);
		chain.ok("Eve", deposit(STAKED, "Eve", MILLION));
		let bought = shares("Eve");
		// She paid for interest that ran.
		assert!(bought < MILLION);
		assert_eq!(prices(STAKED).conservative, 15 * MILLION);

		chain.next_block();
		assert_eq!(now(), due);
		assert_eq!(chain.send("Ferdie", lend(STAKED, other)), failed(Error::MarkDue));
		let again = deposit(STAKED, "Eve", MILLION / 2);
		assert_eq!(chain.send("Eve", again.clone()), failed(Error::MarkDue));
		chain.ok("Ferdie", mark(loan));
		let (left, all) = (15 * MILLION - MILLION / 4, 14 * MILLION + bought);
		assert_eq!((prices(STAKED).conservative, prices(STAKED).shares), (left, all));
		assert_eq!(Vault::convert_to_assets(STAKED, bought), Ok(part(bought, left, all)));
		// Interest of a loan that is written down does not run: she buys at what others are redeemed for.
		chain.ok("Eve", again);
		assert_eq!(shares("Eve") - bought, part(MILLION / 2, all, left));
		assert_eq!(chain.send("Charlie", settle(STAKED)), failed(Error::NobodyWaits));
	});
}

/// Bob pays what was late: the quarter of a million that was written down is worth something again, and interest comes
/// that did not count since. Both are in no price before somebody looks, and then enter over a week.
#[test]
fn what_is_paid_after_all_is_nothing_to_who_comes_in_front_of_it() {
	on_development_chain(|chain| {
		let loan = lent(chain);
		chain.advance_to(sixteenth_day(loan));
		bring_prices();
		chain.ok("Ferdie", mark(loan));
		assert_eq!(
			staked(chain, STAKED, "Eve", MILLION),
			part(MILLION, 18 * MILLION, 18 * MILLION - MILLION / 4)
		);
		let before = prices(STAKED);
		let amount = Lending::next_payment(loan, None).unwrap().total;
		chain.ok("Bob", pallet_lending::Call::repay { loan, amount });
		let exposure = Lending::exposure(&Vault::account_of(STAKED)).unwrap();
		assert_eq!(exposure.impairment, 0);
		// It runs again from the last deadline on, and what did not count of it will come when it is paid.
		assert!(exposure.accrued > 0);
		assert_eq!(exposure.accrued, exposure.suspended);
		let interest = exposure.collectable.interest;
		let came = MILLION / 4 + interest - interest / 100;
		let after = prices(STAKED);
		let next_mark_at = after.next_mark_at;
		assert_eq!(PricesView { unreleased: came, next_mark_at, ..before }, after);
		// Whoever looks starts the week. It is midnight now.
		chain.ok("Ferdie", Call::sync { vault: STAKED });
		assert_eq!(prices(STAKED).unreleased, came);
		let start = now();
		for (days, held_back) in [(7, came.div_ceil(2)), (14, 0)] {
			chain.advance_to(start + days * DAY / 2);
			let now = prices(STAKED);
			assert_eq!(now.unreleased, held_back);
			assert_eq!(now.conservative, before.conservative + came - held_back);
		}
	});
}

/// Half of the staked dollars leave, and what runs on them is forgone. The larger loan breaches, and the smaller one is
/// paid in the same block, before anybody looks: it brings its part of what was forgone, and no price falls.
#[test]
fn payment_after_a_breach_brings_no_more_of_what_was_forgone_than_its_part() {
	on_development_chain(|chain| {
		let breached = lent(chain);
		let other = offered(chain, MILLION / 2, MILLION / 10, 2);
		bring(chain, "Mezzanine", MILLION / 10);
		draw(chain, STAKED, other);
		ask(chain, "Senior", 9 * MILLION);
		let windows = vault(STAKED).terms.windows;
		let window = windows.index(now()).unwrap();
		chain.advance_to(windows.reveals_until(window).unwrap() + SLOT_DURATION / 1_000);
		let before = prices(STAKED);
		let running = before.optimistic - before.conservative;
		chain.ok("Charlie", settle(STAKED));
		let forgone = running.div_ceil(2);
		assert_eq!(prices(STAKED).forgone, forgone);

		for title in 0..pallet_registry::NextTitle::<Runtime>::get() {
			chain.ok("Custodian", pallet_registry::Call::heartbeat { title });
		}
		set_index(290_000);
		let breach = quoin_primitives::Breach::LoanToValue;
		chain.ok("Ferdie", pallet_lending::Call::declare_breach { loan: breached, breach });
		let then = prices(STAKED);
		let amount = Lending::next_payment(other, None).unwrap().total;
		chain.ok("Bob", pallet_lending::Call::repay { loan: other, amount });
		let exposure = Lending::exposure(&Vault::account_of(STAKED)).unwrap();
		let (interest, early) = (exposure.collectable.interest, exposure.unaccrued);
		let net = |income: Balance| income - income / 100;
		let paid = net(interest - early);
		assert!(0 < paid && paid < running / 5);
		let came = (U256::from(forgone) * U256::from(paid)).div_mod(running.into());
		let came = came.0.as_u128() + Balance::from(!came.1.is_zero());
		let after = prices(STAKED);
		assert_eq!(after.unreleased, net(early) + came);
		assert_eq!(after.conservative, then.conservative + net(interest) - after.unreleased);
		assert!(after.conservative > then.conservative);
	});
}

/// Bob closes his loan three seconds after a period began and pays for all of it. Eve staked in the block before: what
/// she has is worth what it was, but for those seconds, and grows with what is released, as everybody's does.
#[test]
fn interest_for_time_that_has_not_passed_is_nothing_to_who_comes_in_front_of_it() {
	on_development_chain(|chain| {
		let loan = lent(chain);
		chain.advance_to(Lending::next_payment(loan, None).unwrap().deadline);
		bring_prices();
		let amount = Lending::next_payment(loan, None).unwrap().total;
		chain.ok("Bob", pallet_lending::Call::repay { loan, amount });
		chain.ok("Ferdie", Call::sync { vault: STAKED });
		let bought = staked(chain, STAKED, "Eve", MILLION);
		let before = prices(STAKED);
		bring(chain, "Bob", 5 * MILLION);
		let exposure = || Lending::exposure(&Vault::account_of(STAKED)).unwrap();
		chain.next_block();
		let ran = exposure().accrued;
		assert_eq!(ran, part(exposure().principal, TEN.0 * 3, USD18));
		chain.ok("Bob", pallet_lending::Call::close { loan, at_most: Balance::MAX });
		// All of the period, less what ran of it.
		let paid = exposure().collectable.interest;
		let early = paid - ran;
		assert_eq!(exposure().unaccrued, early);
		let net = |income: Balance| income - income / 100;
		let after = prices(STAKED);
		assert_eq!(after.unreleased, net(early));
		let there = before.conservative + net(paid);
		assert_eq!(after.conservative, there - net(early));
		assert_eq!(after.optimistic, after.conservative);
		let worth = |all| part(bought, all, before.shares);
		let has = || Vault::convert_to_assets(STAKED, bought).unwrap();
		assert_eq!(has(), worth(after.conservative));
		// Nothing was there before but what time gives: three seconds of ten percent on what is lent.
		// Fees and parts round by a unit each.
		assert!(
			has() - worth(before.conservative) <= part(net(ran) + 1, bought, before.shares) + 1
		);

		chain.ok("Ferdie", Call::sync { vault: STAKED });
		let since = now();
		let end = (since + 7 * DAY).div_ceil(DAY) * DAY;
		for at in [since + 4 * DAY, end] {
			chain.advance_to(at);
			// Rounded up.
			let (left, of) = (U256::from(net(early)) * (end - now()), U256::from(end - since));
			assert_eq!(has(), worth(there - ((left + of - 1) / of).as_u128()));
		}
	});
}

/// A vault has all that is between the senior tranche and the first loss of a pool, and nothing else. A month late,
/// 35 % of 3.5 million are written down: more than both.
#[test]
fn shares_of_a_vault_that_lost_all_are_not_sold_and_not_burnt_for_nothing() {
	on_development_chain(|chain| {
		mid_session(chain);
		create(OTHER_SHARES);
		let (pool, end) = raising(chain);
		let series = series_of(pool, 1).unwrap();
		add_whole_venue(chain, OTHER, VenueKind::Units { series });
		assert_eq!(staked(chain, OTHER, "Senior", MEZZANINE), MEZZANINE);
		chain.ok("Ferdie", buy(OTHER, series, MEZZANINE));
		let amount = 32 * MILLION / 10;
		chain.ok("Senior", pallet_tranches::Call::invest { pool, level: 0, amount });
		chain.advance_to(end + SLOT_DURATION / 1_000);
		bring_prices();
		set_index(500_000);
		chain.ok("Ferdie", pallet_tranches::Call::activate { pool });
		let loan = pools::offered(chain, 35 * MILLION / 10, 1);
		chain.ok("Charlie", pallet_tranches::Call::fund_loan { pool, loan, tranche: 0 });
		chain.ok("Bob", pallet_lending::Call::draw { loan });
		let (controller, owner, waits) = (who("Senior"), who("Senior"), MILLION / 10);
		chain.ok("Senior", Call::request_redeem { vault: OTHER, shares: waits, controller, owner });
		let request = Vault::requests_view(OTHER, &who("Senior"))[0];
		assert_eq!(prices(OTHER).conservative, MEZZANINE);

		chain.advance_to(sixteenth_day(loan) + 15 * DAY);
		bring_prices();
		chain.ok("Ferdie", mark(loan));
		let after = prices(OTHER);
		assert_eq!((after.conservative, after.optimistic, after.shares), (0, 0, MEZZANINE));
		assert_eq!(Vault::max_deposit(OTHER), 0);
		bring(chain, "Eve", MILLION);
		let come = chain.send("Eve", deposit(OTHER, "Eve", MILLION));
		assert_eq!(come, failed(Error::SharesWorthless));
		chain.ok("Charlie", settle(OTHER));
		let state = pallet_vault::States::<Runtime>::get(OTHER).unwrap();
		assert_eq!((state.queue.pending, state.shares), (waits, MEZZANINE));
		let receiver = who("Senior");
		let claim = chain.send("Senior", Call::claim { vault: OTHER, request, receiver });
		assert_eq!(claim, failed(Error::NothingToClaim));
		assert_eq!(Vault::request_view(OTHER, request).unwrap().worth, 0);
	});
}
