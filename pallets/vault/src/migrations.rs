//! Migrations between versions of the storage layout.
//!
//! The layout starts at version 1, and changes freely until the first release. A change of it adds a file with the old
//! types under the name of their version and an `UncheckedOnRuntimeUpgrade` that checks itself in `pre_upgrade` and
//! `post_upgrade`, wraps it in [`frame_support::migrations::VersionedMigration`], raises the version
//! in `lib.rs` and joins the tuple below. There may be any number of requests: those go through the multi-block
//! migrations of the runtime.

/// All steps, oldest first, for the runtime to run.
pub type Migrations = ();
