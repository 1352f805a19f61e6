//! Benchmarks: of this pallet's calls, and of what BABE, GRANDPA and session need weights for.

pub mod consensus;
mod own;
