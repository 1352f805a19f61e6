//! Each invariant of pools is broken on purpose, and noticed.

use super::*;

/// A pool that lends and has paid, and one that takes money; this breaks something of them.
fn notices(number: &str, break_it: impl FnOnce(PoolId)) {
	on_broken_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		MockLending::pay(loan, 1_000, 10 * ONE);
		assert_ok!(distribute(id));
		let raising = open(terms());
		assert_ok!(Tranches::invest(signed(ALICE), raising, 0, ONE));
		assert_ok!(Tranches::do_try_state());
		break_it(id);
		let error = Tranches::do_try_state().unwrap_err();
		let said: &str = error.into();
		assert!(said.starts_with(number), "{said}");
	});
}

fn change(id: PoolId, change: impl FnOnce(&mut State)) {
	States::<Test>::mutate_extant(id, change);
}

#[test]
fn tr5_notices_money_that_came_from_nowhere_or_went_there() {
	notices("TR5", |id| change(id, |state| state.totals.interest += 1));
	notices("TR5", |id| change(id, |state| state.totals.lent -= 1));
	notices("TR5", |id| change(id, |state| state.tranches[0].principal_paid += 1));
	notices("TR5", |id| change(id, |state| state.cash.undrawn -= 1));
}

/// A pool that closed after it paid; this breaks something of it.
fn notices_of_closed(number: &str, break_it: impl FnOnce(PoolId)) {
	notices(number, |id| {
		MockLending::pay(0, 0, 590 * ONE);
		Clock::set(Pools::<Test>::get(id).unwrap().terms.draw_until + 1);
		assert_ok!(Tranches::close_pool(signed(KEEPER), id));
		assert_ok!(Tranches::do_try_state());
		break_it(id);
	});
}

#[test]
fn tr5_notices_money_of_a_pool_that_closed() {
	notices_of_closed("TR5", |id| change(id, |state| state.totals.interest += 1));
	notices_of_closed("TR5", |id| change(id, |state| state.tranches[2].principal_paid -= 1));
	// Not paid, and on its account: the sum is right, and the money is nobody's.
	notices_of_closed("TR5: a pool closed with money", |id| {
		let account = Tranches::account_of(id);
		assert_ok!(<Assets as Mutate<_>>::mint_into(quoin_primitives::QUSD, &account, 1));
		change(id, |state| {
			state.tranches[0].principal_paid -= 1;
			state.cash.principal += 1;
		});
	});
}

#[test]
fn tr6_notices_money_that_an_account_has_not() {
	use quoin_primitives::QUSD;
	let take = |id| {
		let account = Tranches::account_of(id);
		let exact = Preservation::Expendable;
		assert_ok!(<Assets as Mutate<_>>::transfer(QUSD, &account, &BOB, 1, exact));
	};
	notices("TR6", take);
	// Of one that takes money, what units were sold for.
	notices("TR6", |id| take(id + 1));
	notices("TR6", |id| change(id, |state| state.bond += 1));
}

#[test]
fn tr7_notices_records_that_do_not_belong_together() {
	notices("TR7", |id| {
		Pools::<Test>::remove(id);
	});
	notices("TR7", States::<Test>::remove);
	notices("TR7", |_| NextPool::<Test>::put(1));
	notices("TR7", |id| {
		let mut pool = Pools::<Test>::get(id).unwrap();
		pool.terms.tranches.try_push(pool.terms.tranches[0]).unwrap();
		Pools::<Test>::insert(id, pool);
	});
	notices("TR7", |id| {
		AllSeries::<Test>::mutate_extant(series(id, 0), |of| of.state = SeriesState::Closed)
	});
	notices("TR7", |id| change(id, |state| state.tranches[1].outstanding = 131 * ONE));
	notices("TR7", |_| Tranches::open_series(series(7, 0)));
}

#[test]
fn tr8_notices_a_curator_who_parts_with_the_first_loss() {
	notices("TR8", |id| change(id, |state| state.kept -= 1));
	notices("TR8", |id| {
		let reason = Reason::Own(HoldReason::FirstLoss);
		let series = series(id, 2);
		assert_ok!(Tranches::release(series, &reason, &CURATOR, 1, Precision::Exact));
	});
	notices("TR8", |id| {
		let reason = Reason::Own(HoldReason::FirstLoss);
		let series = series(id, 2);
		assert_ok!(Tranches::release(series, &reason, &CURATOR, 10 * ONE, Precision::Exact));
		change(id, |state| state.kept -= 10 * ONE);
	});
}

#[test]
fn tr9_notices_loans_that_are_twice_there_or_anothers() {
	notices("TR9", |id| {
		change(id, |state| {
			let again = state.loans[0];
			state.loans.try_push(again).unwrap();
		})
	});
	notices("TR9", |id| change(id, |state| state.loans.clear()));
	notices("TR9", |id| change(id, |state| state.loans[0].amount = ONE));
}

#[test]
fn tr10_notices_parameters_that_cannot_be() {
	notices("TR10", |_| CurrentParams::<Test>::mutate(|params| params.bond = 0));
	notices("TR10", |_| LastStep::<Test>::put(Clock::get() + 1));
}
