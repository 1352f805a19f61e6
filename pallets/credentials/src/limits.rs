//! The limits of this pallet, each with its reason.

use quoin_primitives::Seconds;

/// The longest name of a credential, in bytes: a title in a list, no description.
pub const MAX_NAME: u32 = 32;

/// How far ahead a grant may expire: two years of 365 days. What an issuer found out about somebody
/// is to be looked at again by then.
pub const MAX_VALIDITY: Seconds = 2 * 365 * 24 * 3_600;
