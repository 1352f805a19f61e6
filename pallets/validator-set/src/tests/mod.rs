mod calls;
mod consensus;
mod genesis;
mod offences;
mod sessions;
mod try_state;
