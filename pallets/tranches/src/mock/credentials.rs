//! Who holds the one credential there is.

use super::AccountId;
use frame_support::storage::unhashed;
use quoin_primitives::{CredentialId, Credentials};

/// A list of its holders.
pub struct MockCredentials;

pub const MEMBER: CredentialId = [7; 32];
const MEMBERS: &[u8] = b"members";

impl MockCredentials {
	pub fn leave(who: AccountId) {
		let mut members: Vec<AccountId> = unhashed::get_or_default(MEMBERS);
		members.retain(|member| *member != who);
		unhashed::put(MEMBERS, &members);
	}
}

impl Credentials<AccountId> for MockCredentials {
	fn holds(who: &AccountId, credential: &CredentialId) -> bool {
		let members: Vec<AccountId> = unhashed::get_or_default(MEMBERS);
		*credential == MEMBER && members.contains(who)
	}

	fn grant(who: &AccountId, _: &CredentialId) {
		let mut members: Vec<AccountId> = unhashed::get_or_default(MEMBERS);
		members.push(*who);
		unhashed::put(MEMBERS, &members);
	}
}
