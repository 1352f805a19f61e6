//! What the calls, the session pallet and offence reports do to the list of validators.

mod members;
mod offences;
pub mod sessions;
