//! Migrations between versions of the storage layout.
//!
//! The layout starts at version 1. A change of it adds, in a file per step, the old types under
//! the name of their version and an `UncheckedOnRuntimeUpgrade` whose `pre_upgrade` and
//! `post_upgrade` compare totals, wraps it in [`frame_support::migrations::VersionedMigration`],
//! raises the version in `lib.rs` and joins the tuple below. Work that grows with the number of
//! accounts goes through the multi-block migrations of the runtime instead.

/// All steps, oldest first, for the runtime to run.
pub type Migrations = ();
