//! What the calls, the session pallet, blocks and offence reports do.

mod authors;
mod bonds;
mod members;
mod offences;
pub mod sessions;
mod slashes;
