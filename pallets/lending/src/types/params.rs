//! What governance says, and what lending begins with.

use crate::types::DAY;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use quoin_math::units::ONE;
use quoin_primitives::{Balance, Bps, Seconds};
use scale_info::TypeInfo;

/// What governance says of this market.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
	serde::Deserialize,
	serde::Serialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Params {
	/// The least principal of a loan.
	pub least_principal: Balance,
	/// The most principal by value that an offer may ask for.
	pub draw_ltv: Bps,
	/// How long a breach may be cured.
	pub cure: Seconds,
	/// What the borrower puts aside to reward work for a loan.
	pub bond: Balance,
	/// The reward for one change.
	pub reward: Balance,
	/// The share of a title's value that a sale is expected to bring.
	pub recovery: Bps,
	/// The share of that for which a recovery agent stands with its bond.
	pub guarantee: Bps,
	/// How long a recovery agent may take.
	pub agent_time: Seconds,
}

/// What lending begins with, where nothing else is said.
pub struct DefaultParams;

impl Get<Params> for DefaultParams {
	fn get() -> Params {
		Params {
			least_principal: 10_000 * ONE,
			draw_ltv: Bps(8_000),
			cure: 14 * DAY,
			bond: 100 * ONE,
			reward: 5 * ONE,
			recovery: Bps(5_000),
			guarantee: Bps::WHOLE,
			agent_time: 180 * DAY,
		}
	}
}
