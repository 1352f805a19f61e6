//! How a pallet makes protocol dollars exist.

use crate::{AssetId, Balance};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// Eight bytes that name a pallet which issues dollars, such as `*b"qn/cdp  "`.
pub type ModuleId = [u8; 8];

/// What may mint a coin.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum FacilitatorId {
	/// The peg module of one external stable.
	Peg(AssetId),
	/// Another pallet, through [`FacilitateIssuance`].
	Module(ModuleId),
}

/// Minting and burning for pallets, under a ceiling that governance sets for each of them.
///
/// An implementation never lets `outstanding` of a facilitator leave `0 ..= ceiling` by a mint, and
/// never burns more for a facilitator than it has outstanding.
pub trait FacilitateIssuance<AccountId> {
	/// Mints `amount` of `coin` to `to`, on the account of the facilitator `module`.
	fn mint(coin: AssetId, module: ModuleId, to: &AccountId, amount: Balance) -> DispatchResult;

	/// Burns exactly `amount` of `coin` from `from`, on the account of the facilitator `module`.
	fn burn(coin: AssetId, module: ModuleId, from: &AccountId, amount: Balance) -> DispatchResult;

	/// How much `module` could mint now: the lesser of its ceiling and the fuse.
	fn room(coin: AssetId, module: ModuleId) -> Result<Balance, DispatchError>;
}

plain! {
	/// What the reserves of a peg earned. In the coin's units.
	pub struct Earned {
		/// What nobody claimed, as far as the escrow covers it.
		pub covered: Balance,
		/// What was covered only after it had accrued: what came at once, since there is the peg. Never falls.
		pub late: Balance,
	}
}

/// Income of the reserves: earned by tiers on what a peg has in reserve, paid out of an external stable that somebody
/// put in an escrow, and claimed as dollars minted against it.
///
/// The escrow stands in a ledger of its own and backs nothing. A claim moves of it to the
/// reserves and mints the same value, so that reserves and what is outstanding stay equal.
pub trait ReserveYield<AccountId> {
	/// What was earned. Also while limits on new supply or a brake keep it from being claimed. None when there is no
	/// such peg, any more or yet.
	fn earned(coin: AssetId, external: AssetId) -> Result<Option<Earned>, DispatchError>;

	/// What [`ReserveYield::claim`] would mint now, in the coin's units. Zero when it would be
	/// refused.
	fn claimable(coin: AssetId, external: AssetId) -> Balance;

	/// Mints `coin` to `to` against the escrow of `external`: what was earned, as far as the escrow and the limits on
	/// new supply allow. Says how much that was. The rest stays earned.
	fn claim(coin: AssetId, external: AssetId, to: &AccountId) -> Result<Balance, DispatchError>;
}
