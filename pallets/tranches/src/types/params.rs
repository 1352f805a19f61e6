//! What governance says, and what pools begin with.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use quoin_math::units::ONE;
use quoin_primitives::{Balance, Bps};
use scale_info::TypeInfo;

/// What governance says of pools that are opened from now on.
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
	/// The least share of all that is raised that is the curator's first loss.
	pub first_loss: Bps,
	/// What a curator puts aside to reward work for a pool. In QUSD.
	pub bond: Balance,
	/// The reward for one change. In QUSD.
	pub reward: Balance,
}

/// What tranches begin with, where nothing else is said.
pub struct DefaultParams;

/// The published curator put in some 5 % of the value of the collateral, and 7 % of senior principal.
impl Get<Params> for DefaultParams {
	fn get() -> Params {
		Params { first_loss: Bps(500), bond: 100 * ONE, reward: ONE }
	}
}
