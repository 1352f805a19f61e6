//! One request to redeem.

use codec::{Decode, Encode, MaxEncodedLen};
use quoin_math::vault::{
	queue::{Place, Window as Pool},
	window::WindowIndex,
};
use quoin_primitives::Balance;
use scale_info::TypeInfo;

/// Shares that an account asked to redeem.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Request<AccountId> {
	/// Who has what it is paid.
	pub controller: AccountId,
	/// The window it joined.
	pub joined: WindowIndex,
	/// Its part of that window.
	pub place: Place,
	/// The auction in which it bids, until what became of that is taken into account.
	pub bid: Option<WindowIndex>,
	/// Cash of it that was taken into account and not claimed.
	pub cash: Balance,
}

/// All requests of a window together, as stored.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Window {
	/// What they have a share of.
	pub pool: Pool,
	/// How many there are.
	pub requests: u32,
	/// Cash that was paid for shares of it and that nobody claimed, be it that nobody can, because it is less than a
	/// unit for each.
	pub unclaimed: Balance,
}
