//! Negative controls: each invariant is broken in the state, and the check must say so.

use super::*;
use crate::{CurrentParams, LastStep, Lot, LotOf, Lots, Market, MarketState, Moment, NextLot};

/// In its first round.
const FIRST: LotId = 1;
/// In its clearance.
const CLEARED: LotId = 0;

/// The check complains with this invariant after `bug`, and did not before.
fn broken(invariant: &str, bug: impl FnOnce()) {
	ExtBuilder::default().unchecked().build_and_execute(|| {
		assert_eq!(cleared(1), CLEARED);
		// So that the clocks differ.
		assert_ok!(set_status(root(), Status::Paused));
		pass(100);
		assert_ok!(set_status(root(), Status::Open));
		assert_eq!(open(2), FIRST);
		pass(10);
		assert_ok!(Auctions::do_try_state());
		bug();
		let text: &'static str = Auctions::do_try_state().unwrap_err().into();
		assert!(text.starts_with(invariant), "{invariant} broken, and the check said {text:?}");
	});
}

fn change(lot: LotId, change: impl FnOnce(&mut Lot)) {
	Lots::<Test>::mutate(lot, |lot| change(lot.as_mut().unwrap()));
}

#[test]
fn au1_is_noticed_when_lots_and_goods_disagree() {
	broken("AU1", || LotOf::<Test>::remove(good(2)));
	broken("AU1", || LotOf::<Test>::insert(good(2), CLEARED));
	broken("AU1", || LotOf::<Test>::insert(good(3), FIRST));
	broken("AU1", || LotOf::<Test>::insert(good(3), 9));
	broken("AU1", || Lots::<Test>::remove(FIRST));
	broken("AU1", || change(FIRST, |lot| lot.good = good(1)));
	broken("AU1", || change(FIRST, |lot| lot.good = good(3)));
}

#[test]
fn au2_is_noticed_when_an_id_was_not_given() {
	broken("AU2", || NextLot::<Test>::put(FIRST));
	broken("AU2", NextLot::<Test>::kill);
}

#[test]
fn au3_is_noticed_when_prices_of_a_lot_are_unsound() {
	broken("AU3", || change(FIRST, |lot| lot.terms.floor = 0));
	broken("AU3", || change(FIRST, |lot| lot.terms.floor = lot.terms.start + 1));
	broken("AU3", || change(CLEARED, |lot| lot.terms.start = 0));
	broken("AU3", || change(CLEARED, |lot| lot.terms.floor = 2));
}

#[test]
fn au3_is_noticed_when_times_of_a_lot_are_unsound() {
	broken("AU3", || change(FIRST, |lot| lot.terms.duration = 0));
	broken("AU3", || change(FIRST, |lot| lot.terms.duration = 14 * DAY + 1));
	broken("AU3", || change(FIRST, |lot| lot.terms.fall = Fall::Linear { duration: 0 }));
	let steps = Fall::Stair { keep: ONE / 10 * 9, step: 1 };
	broken("AU3", || change(FIRST, |lot| lot.terms.fall = steps));
	broken("AU3", || change(CLEARED, |lot| lot.terms.duration += 1));
	broken("AU3", || {
		change(CLEARED, |lot| {
			let duration = 30 * DAY + 1;
			(lot.terms.duration, lot.terms.fall) = (duration, Fall::Linear { duration });
		})
	});
}

#[test]
fn au4_is_noticed_when_a_round_begins_in_the_future() {
	broken("AU4", || change(FIRST, |lot| lot.started_at = now() + 1));
	broken("AU4", || change(FIRST, |lot| lot.began = now() - 99));
	// Unix time is a hundred seconds ahead of the market's clock.
	broken("AU4", || change(FIRST, |lot| lot.started_at -= 101));
}

#[test]
fn au5_is_noticed_when_a_parameter_is_out_of_range() {
	broken("AU5", || CurrentParams::<Test>::mutate(|params| params.floor = Bps(0)));
	broken("AU5", || CurrentParams::<Test>::mutate(|params| params.clearance = 1));
}

#[test]
fn au6_is_noticed_when_a_step_is_from_the_future() {
	broken("AU6", || LastStep::<Test>::put(now() + 1));
}

#[test]
fn au7_is_noticed_when_the_clock_is_wrong() {
	let showing = |unix, market| Market::<Test>::put(MarketState::showing(Moment { unix, market }));
	broken("AU7", || showing(now() + 1, now()));
	broken("AU7", || showing(now(), now() + 1));
	broken("AU4", || showing(now(), now() - 111));
}

/// The control of the checks' limits: what is just inside is not complained of.
#[test]
fn nothing_is_noticed_at_the_ends_of_what_may_be() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		change(lot, |lot| (lot.terms.start, lot.terms.floor) = (1, 1));
		change(lot, |lot| (lot.terms.duration, lot.started_at) = (14 * DAY, now()));
		LastStep::<Test>::put(now());
	});
}
