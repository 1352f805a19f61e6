//! What the calls, the session pallet, blocks and offence reports do.

mod authors;
mod bonds;
pub mod disabling;
mod members;
mod membership;
mod memory;
mod offences;
pub mod reports;
pub mod sessions;
mod slashes;
