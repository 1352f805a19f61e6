//! Storage migrations.
//!
//! Version 1 is the first release, so there is nothing to migrate. A change of a stored type or of
//! its meaning raises `STORAGE_VERSION` in `lib.rs` and comes with a module `vN` here, whose checks
//! end in `do_try_state`.

/// What a runtime that comes from the release before has to run, oldest first.
pub type Migrations = ();
