//! The records.

use crate::limits;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_primitives::Seconds;
use scale_info::TypeInfo;

/// What a credential is called, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<{ limits::MAX_NAME }>>;

/// Numbers the registrations. Never used twice, and never zero.
pub type Serial = u32;

/// A credential that is registered.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Credential<AccountId> {
	/// Which registration this is.
	pub serial: Serial,
	/// Who may grant it.
	pub issuer: AccountId,
	/// For interfaces.
	pub name: Name,
}

/// A credential in the hands of an account.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Grant<AccountId, Ticket> {
	/// Of which registration of the credential.
	pub serial: Serial,
	/// From when on it does not count, in Unix seconds.
	pub until: Seconds,
	/// What it costs. `None` if governance granted.
	pub deposit: Option<Deposit<AccountId, Ticket>>,
}

impl<AccountId, Ticket> Grant<AccountId, Ticket> {
	/// Whether the account holds the credential by it, as far as the registration goes that is in
	/// force, if any.
	pub fn counts(&self, registered: Option<&Credential<AccountId>>, now: Seconds) -> bool {
		registered.is_some_and(|credential| credential.serial == self.serial) && now < self.until
	}
}

/// The deposit for a grant.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Deposit<AccountId, Ticket> {
	/// On whose account it is held: the issuer who granted, even if it has been replaced.
	pub depositor: AccountId,
	/// What is held.
	pub ticket: Ticket,
}

/// Who grants or revokes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Caller<AccountId> {
	/// May grant and revoke every credential.
	Governance,
	/// May do so if it is the issuer.
	Account(AccountId),
}
