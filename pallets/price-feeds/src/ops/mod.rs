//! What the calls do, one file per group of calls.

mod brake;
pub(crate) mod genesis;
mod govern;
mod submit;
