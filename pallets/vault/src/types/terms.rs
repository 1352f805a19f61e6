//! What was said of a vault, as stored.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_primitives::{AllocationRules, Balance, VaultFees, VaultTerms, Venue, MAX_VENUES};
use scale_info::TypeInfo;

/// A vault as stored. Read by each call and written by governance.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Vault {
	/// What never changes.
	pub terms: VaultTerms,
	/// What the protocol takes.
	pub fees: VaultFees,
	/// The most assets that deposits may lead to.
	pub cap: Balance,
	/// Where its money can be. The order is that of [`State::positions`](super::State).
	pub venues: BoundedVec<Venue, ConstU32<MAX_VENUES>>,
	/// How money moves there.
	pub rules: AllocationRules,
	/// How many vaults have it as a venue.
	pub parents: u32,
}
