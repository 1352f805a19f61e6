//! The wiring of each pallet, one file per concern.

pub mod accounts;
pub mod assets;
pub mod consensus;
pub mod credit;
pub mod fees;
pub mod filter;
pub mod governance;
pub mod hardware;
pub mod money;
pub mod pools;
pub mod safety;
pub mod system;
pub mod vaults;
