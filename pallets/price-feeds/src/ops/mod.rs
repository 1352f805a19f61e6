//! What the calls do, one file per group of calls.

mod brake;
mod genesis;
mod govern;
mod submit;

pub(crate) use genesis::UNSTAMPED;
