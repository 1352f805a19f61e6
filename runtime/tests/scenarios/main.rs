//! Scenarios over the whole runtime: real extrinsics, signed, with fees, in real blocks.

mod chain;

mod accesses;
mod bids;
mod bytes;
mod credentials;
mod credit;
mod credit_sequence;
mod dollar;
mod equivocations;
mod evidence;
mod false_reports;
mod fees;
mod genesis;
mod hardware;
mod operations;
mod pools;
mod protocol_assets;
mod proxies;
mod safe_mode;
mod sequence;
mod session_keys;
mod slashes;
mod validator_sequence;
mod vaults;
