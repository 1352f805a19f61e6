//! The brake and the parameters.

use super::*;
use quoin_primitives::Status;

fn set(params: Params) -> DispatchResult {
	Tranches::set_params(signed(COUNCIL), params)
}

fn brake(who: AccountId, status: Status) -> DispatchResult {
	Tranches::set_status(signed(who), status)
}

#[test]
fn brake_stops_new_risk_and_no_way_out() {
	on_chain(|| {
		let raising = open(terms());
		assert_ok!(Tranches::invest(signed(ALICE), raising, 0, ONE));
		assert_ok!(brake(GUARDIAN, Status::NoNewRisk));
		let error = Error::NoNewRisk;
		refused(|| Tranches::open_pool(signed(CURATOR), terms()), error);
		refused(|| Tranches::invest(signed(ALICE), raising, 0, ONE), Error::NoNewRisk);
		refused(|| Tranches::fund_first_loss(signed(CURATOR), raising, ONE), Error::NoNewRisk);
		refused(|| Tranches::activate(signed(KEEPER), raising), Error::NoNewRisk);
		assert_ok!(Tranches::withdraw_investment(signed(ALICE), raising, 0, ONE));
		wait(7 * DAY + 1);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), raising));
	});
}

#[test]
fn pause_stops_distributions_and_no_claims() {
	on_chain(|| {
		let id = active(terms());
		let loan = lent(id, 600 * ONE);
		MockLending::pay(loan, 0, 80 * ONE);
		assert_ok!(distribute(id));
		MockLending::pay(loan, 0, 80 * ONE);
		let raising = open(terms());
		assert_ok!(Tranches::invest(signed(ALICE), raising, 0, ONE));
		assert_ok!(brake(GUARDIAN, Status::Paused));
		refused(|| distribute(id), Error::MarketPaused);
		refused(|| Tranches::close_pool(signed(KEEPER), id), Error::MarketPaused);
		refused(|| Tranches::fail_pool(signed(KEEPER), id), Error::MarketPaused);
		refused(|| Tranches::fund_loan(signed(CURATOR), id, loan, 0), Error::MarketPaused);
		refused(|| Tranches::open_pool(signed(CURATOR), terms()), Error::MarketPaused);
		assert_ok!(Tranches::claim(signed(ALICE), series(id, 0), ALICE));
		assert_ok!(Tranches::transfer_units(signed(ALICE), series(id, 0), BOB, 1));
		assert_ok!(Tranches::withdraw_investment(signed(ALICE), raising, 0, ONE));
		MockLending::mark(loan, 300 * ONE);
		assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, ONE));
		refused(|| brake(GUARDIAN, Status::Open), Error::GuardianMayOnlyBrake);
		refused(|| brake(GUARDIAN, Status::Paused), Error::StatusUnchanged);
		// It lapses.
		wait(72 * 3_600);
		assert_ok!(distribute(id));
		refused(|| brake(GUARDIAN, Status::Paused), Error::PausedTooRecently);
		assert_ok!(brake(COUNCIL, Status::Open));
		assert_noop!(brake(ALICE, Status::Paused), DispatchError::BadOrigin);
	});
}

#[test]
fn parameters_move_by_a_step_a_day() {
	on_chain(|| {
		let params = CurrentParams::<Test>::get();
		assert_noop!(Tranches::set_params(signed(ALICE), params), DispatchError::BadOrigin);
		refused(|| set(params), Error::ParameterUnchanged);
		let far = Params { first_loss: Bps(701), ..params };
		refused(|| set(far), Error::ParameterStepTooLarge);
		refused(|| set(Params { bond: 101 * ONE, ..params }), Error::ParameterStepTooLarge);
		for bad in [
			Params { first_loss: Bps(0), ..params },
			Params { first_loss: Bps(10_000), ..params },
			Params { bond: ONE - 1, ..params },
			Params { bond: 100_000 * ONE + 1, ..params },
			Params { reward: params.bond + 1, ..params },
		] {
			refused(|| set(bad), Error::ParameterOutOfRange);
		}
		let next = Params { first_loss: Bps(700), ..params };
		assert_ok!(set(next));
		refused(|| set(params), Error::StepTooSoon);
		wait(DAY);
		assert_ok!(set(params));
		let event = Event::ParamsChanged { old: next, new: params };
		System::assert_last_event(event.into());
	});
}

/// A pool keeps what was said when it was opened.
#[test]
fn parameters_are_those_of_the_day_a_pool_was_opened() {
	on_chain(|| {
		let id = open(terms());
		let params = CurrentParams::<Test>::get();
		let mut next = Params { first_loss: Bps(700), ..params };
		assert_ok!(set(next));
		wait(DAY);
		next.first_loss = Bps(900);
		assert_ok!(set(next));
		refused(|| Tranches::open_pool(signed(CURATOR), terms()), Error::FirstLossTooSmall);
		fill(id);
		wait(6 * DAY + 1);
		assert_ok!(Tranches::activate(signed(KEEPER), id));
	});
}
