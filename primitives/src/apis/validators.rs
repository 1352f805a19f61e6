//! What is told of validators.

use crate::{Balance, ValidatorParams, ValidatorStage};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::Perbill;
use sp_staking::SessionIndex;

/// Somebody with a bond.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ValidatorView<AccountId> {
	/// Who.
	pub who: AccountId,
	/// Where it is on the way in or out.
	pub stage: ValidatorStage,
	/// Its bond. In QUO.
	pub bond: Balance,
	/// What of that open slashes would take. In QUO.
	pub open_slashes: Balance,
	/// Whether it is in the set of this session.
	pub active: bool,
	/// Whether it is in the set of the next one.
	pub next: bool,
	/// Whether its blocks are refused.
	pub disabled: bool,
	/// Whether it is off the list for an offence, and leaves the sets before its turn. It cannot be approved before it has.
	pub ejected: bool,
	/// Whether it has session keys.
	pub has_keys: bool,
	/// Blocks that it made in this session.
	pub blocks: u32,
	/// Blocks that all made since its last one, or since it could make none.
	pub blocks_since: u64,
	/// The first session in which its bond can be withdrawn, if it has left.
	pub withdrawable_in: Option<SessionIndex>,
}

/// What somebody is slashed for one session.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SlashView<AccountId> {
	/// Who.
	pub who: AccountId,
	/// The session of the offence.
	pub session: SessionIndex,
	/// The share of the bond.
	pub fraction: Perbill,
	/// What will be taken. In QUO.
	pub open: Balance,
	/// What was taken. In QUO.
	pub taken: Balance,
	/// When the rest is taken, unless governance cancels it.
	pub due: Option<SessionIndex>,
	/// Whether governance cancelled the rest.
	pub cancelled: bool,
}

/// All at once.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ValidatorSetView<AccountId> {
	/// The running session.
	pub session: SessionIndex,
	/// What governance says of all.
	pub params: ValidatorParams,
	/// Who is active, in the order of the session.
	pub active: Vec<AccountId>,
	/// How many blocks each of them made in this session, likewise.
	pub blocks: Vec<u32>,
	/// Who is in the next session, in its order.
	pub next: Vec<AccountId>,
	/// Who is on the list: the set after that follows it.
	pub list: Vec<AccountId>,
	/// The least blocks of all since its last one that make somebody absent.
	pub patience: u64,
}

sp_api::decl_runtime_apis! {
	/// Who validates, and what becomes of bonds.
	pub trait ValidatorSetApi<AccountId>
	where
		AccountId: Codec,
	{
		/// Sets, list and parameters.
		fn sets() -> ValidatorSetView<AccountId>;

		/// Somebody with a bond. None without.
		fn validator(who: AccountId) -> Option<ValidatorView<AccountId>>;

		/// The next who have a bond after somebody, in no order, at most `limit` of them, from 1 to 100. `None` begins, and
		/// an empty page is behind the last.
		fn validators(after: Option<AccountId>, limit: u32) -> Vec<ValidatorView<AccountId>>;

		/// Slashes of offences that can still be reported or taken.
		fn slashes() -> Vec<SlashView<AccountId>>;
	}
}
