//! Tests by topic. Every test ends with the invariants checked, by the builder, but for those that
//! break them on purpose.

mod bidding;
mod budget;
mod falling;
mod genesis;
mod governing;
mod invariants;
mod moving_on;
mod opening;
mod pauses;
mod priority;
mod seller;
mod sequence;
mod views;

use crate::{mock::*, Params, Terms};
use frame_support::{assert_noop, assert_ok};
use quoin_math::{auction::Fall, units::ONE};
use quoin_primitives::{
	Balance, Bps, DutchAuctions as _, LotId, Payment, Round, Seconds, Status, TitleId, Unsold,
};
use sp_runtime::{DispatchError, DispatchResult};

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;

fn terms(lot: LotId) -> Terms {
	crate::Lots::<Test>::get(lot).unwrap().terms
}

fn round(lot: LotId) -> Round {
	crate::Lots::<Test>::get(lot).unwrap().round
}

fn price(lot: LotId) -> Balance {
	Auctions::price(lot).unwrap()
}

fn restart(lot: LotId) -> DispatchResult {
	Auctions::restart(signed(KEEPER), lot)
}

fn settle(lot: LotId) -> DispatchResult {
	Auctions::settle(signed(KEEPER), lot)
}

fn set_status(who: RuntimeOrigin, status: Status) -> DispatchResult {
	Auctions::set_status(who, status)
}

/// What the parameters of the tests say of a good of this value, without a claim.
fn round_started(lot: LotId, round: Round, start: Balance, floor: Balance) -> Event {
	let fall = Fall::Linear { duration: ROUND };
	Event::RoundStarted { lot, round, start, floor, fall, duration: ROUND }
}
