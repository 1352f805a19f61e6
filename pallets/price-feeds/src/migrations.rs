//! Storage migrations.
//!
//! Version 1 is the first release, so there is nothing to migrate. A change of a stored type or of
//! its meaning raises `STORAGE_VERSION` in `lib.rs` and comes with a module `vN` here, which
//! - keeps the old types and storage aliases (`#[frame_support::storage_alias]`) it reads,
//! - implements `UncheckedOnRuntimeUpgrade`, with `pre_upgrade` and `post_upgrade` checks that end
//!   in `do_try_state`,
//! - offers `pub type MigrateToVN<T> = VersionedMigration<N-1, N, …, Pallet<T>, DbWeight>`, which the
//!   runtime lists among its migrations.
//!
//! Single-block migrations serve: there are at most `MaxFeeds` records of each kind. The weight is
//! counted from the records met, never guessed.

/// What a runtime that comes from the release before has to run, oldest first.
pub type Migrations = ();
