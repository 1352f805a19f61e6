//! Tests by topic. Every test ends with the invariants checked, by the builder, but for those that
//! break them on purpose.

mod deposits;
mod granting;
mod invariants;
mod reading;
mod reaping;
mod registry;
mod sequence;

use crate::mock::*;
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::{CredentialId, Credentials as _};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;

/// [`KYC`] from its issuer for so long from now.
fn grant(who: AccountId, time: u64) {
	assert_ok!(Credentials::grant(signed(ISSUER), KYC, who, Clock::get() + time));
}

fn holds(who: AccountId, credential: CredentialId) -> bool {
	Credentials::holds(&who, &credential)
}
