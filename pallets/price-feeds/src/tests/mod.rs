//! One behaviour per test. Each ends in `do_try_state`, by the builder.

mod averages;
mod batches;
mod brakes;
mod budget;
mod consumers;
mod genesis;
mod governing;
mod injected_bugs;
mod rounds;
mod sequences;
mod submitting;
mod suspects;
